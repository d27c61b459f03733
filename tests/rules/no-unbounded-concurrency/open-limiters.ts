import rule from '../../../src/rules/no-unbounded-concurrency.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run('no-unbounded-concurrency: limiters without a limit', rule, {
  valid: [
    { name: 'p-limit from the environment', code: `import pLimit from 'p-limit'; const gate = pLimit(Number(process.env.LANES)); export const f = (ids) => Promise.all(ids.map((id) => gate(() => fetch(id))));` },
    { name: 'p-queue with a limit', code: `import PQueue from 'p-queue'; const lanes = new PQueue({ concurrency: 4 }); export const f = (ids) => Promise.all(ids.map((id) => lanes.add(() => fetch(id))));` },
    { name: 'p-queue with so many in a time', code: `import PQueue from 'p-queue'; const lanes = new PQueue({ intervalCap: 10, interval: 1000 }); export const f = (ids) => Promise.all(ids.map((id) => lanes.add(() => fetch(id))));` },
    { name: 'p-queue whose limit comes later', code: `import PQueue from 'p-queue'; const lanes = new PQueue(); lanes.concurrency = 3; export const f = (ids) => Promise.all(ids.map((id) => lanes.add(() => fetch(id))));` },
    { name: 'p-queue with options out of sight', code: `import PQueue from 'p-queue'; import { options } from './options.js'; const lanes = new PQueue(options); const more = new PQueue({ ...options }); export const f = (ids) => Promise.all([...ids.map((id) => lanes.add(() => fetch(id))), ...ids.map((id) => more.add(() => fetch(id)))]);` },
    { name: 'bottleneck with a pause', code: `import Bottleneck from 'bottleneck'; const lanes = new Bottleneck({ minTime: 100 }); export const f = (ids) => Promise.all(ids.map((id) => lanes.schedule(() => fetch(id))));` },
    { name: 'bottleneck behind another one', code: `import Bottleneck from 'bottleneck'; const outer = new Bottleneck({ maxConcurrent: 2 }); const lanes = new Bottleneck(); lanes.chain(outer); export const f = (ids) => Promise.all(ids.map((id) => lanes.schedule(() => fetch(id))));` },
    { name: 'a class of the same name', code: `import PQueue from './queue.js'; const queue = new PQueue(); export const f = (ids) => Promise.all(ids.map((id) => queue.add(() => fetch(id))));` },
  ],
  invalid: [
    {
      name: 'p-limit without end', code: `import pLimit from 'p-limit'; const gate = pLimit(Infinity); export const f = (ids) => Promise.all(ids.map((id) => gate(() => fetch(id))));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'ids' }, line: 1, column: 88, endColumn: 99 }],
    },
    {
      name: 'p-limit without end, by an option', code: `import pLimit from 'p-limit'; const gate = pLimit({ concurrency: Infinity }); export const f = (ids) => Promise.all(ids.map(async (id) => { await gate(() => fetch(id)); }));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 105, endColumn: 116 }],
    },
    {
      name: 'p-queue without options', code: `import PQueue from 'p-queue'; const lanes = new PQueue(); export const f = (ids) => Promise.all(ids.map((id) => lanes.add(() => fetch(id))));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 85, endColumn: 96 }],
    },
    {
      name: 'p-queue in a field, without a limit', code: `import PQueue from 'p-queue'; class Crawler { #queue = new PQueue({ autoStart: true }); crawl(ids) { return Promise.all(ids.map((id) => this.#queue.add(() => fetch(id)))); } }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 109, endColumn: 120 }],
    },
    {
      name: 'bottleneck without a limit', code: `import Bottleneck from 'bottleneck'; const limiter = new Bottleneck({ id: 'a' }); export const f = (ids) => Promise.all(ids.map((id) => limiter.schedule(() => fetch(id))));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 109, endColumn: 120 }],
    },
  ],
});

scriptRuleTester.run('no-unbounded-concurrency: limiters without a limit (CommonJS)', rule, {
  valid: [{ name: 'limited', code: `const { default: PQueue } = require('p-queue'); const queue = new PQueue({ concurrency: 2 }); exports.f = (ids) => Promise.all(ids.map((id) => queue.add(() => fetch(id))));` }],
  invalid: [{
    name: 'required', code: `const { default: PQueue } = require('p-queue'); const queue = new PQueue(); exports.f = (ids) => Promise.all(ids.map((id) => queue.add(() => fetch(id))));`,
    errors: [{ messageId: 'allAtOnce', line: 1, column: 98, endColumn: 109 }],
  }],
});
