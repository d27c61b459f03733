import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: handlers of promises', rule, {
  valid: [
    {
      name: 'a function of a module that is called catch',
      code: `
import * as Effect from './Effect.js';
program.pipe(Effect.catch(() => Effect.succeed(false)));
`,
    },
    {
      name: 'the error goes on',
      code: 'load().catch((e) => { throw new LoadError("x", { cause: e }); });',
    },
    {
      name: 'rejected again',
      code: 'load().catch((e) => Promise.reject(e));',
    },
    {
      name: 'a function this file cannot see',
      code: 'load().catch(finish);',
    },
    {
      name: 'a method this file cannot see',
      code: 'load().catch(this.onError);',
    },
    {
      name: 'a function made elsewhere',
      code: 'load().catch(handleWith(options));',
    },
    {
      name: 'reject',
      code: 'new Promise((resolve, reject) => { load().then(resolve).catch(reject); });',
    },
    {
      name: 'next',
      code: 'function f(req, res, next) { load().then(() => res.end()).catch(next); }',
    },
    {
      name: 'console.error',
      code: 'load().catch(console.error);',
    },
    {
      name: 'console.warn',
      code: 'load().catch(console.warn);',
    },
    {
      name: 'a logger',
      code: 'load().catch((e) => logger.error(e));',
    },
    {
      name: 'handed over',
      code: 'load().catch((e) => handleError(e));',
    },
    {
      name: 'the error as a value',
      code: 'load().catch((e) => e);',
    },
    {
      name: 'a failure value',
      code: 'load().catch(() => ({ ok: false }));',
    },
    {
      name: 'recognised',
      code: 'load().catch((e) => { if (e.code === "ENOENT") return null; throw e; });',
    },
    {
      name: 'recognised in one expression',
      code: 'load().catch((e) => (e.code === "ENOENT" ? null : Promise.reject(e)));',
    },
    {
      name: 'the other argument of then',
      code: 'load().then(use, (e) => report(e));',
    },
    {
      name: 'a local function that hands over',
      code: `function onFailure(e) { report(e); }
load().catch(onFailure);`,
    },
    {
      name: 'a local function that throws',
      code: `const rethrow = (e) => { throw e; };
load().catch(rethrow);`,
    },
    {
      name: 'a value for zod',
      code: `import { z } from "zod";
const schema = z.string().catch("");`,
    },
    {
      name: 'a function for zod',
      code: `import { z } from "zod";
const schema = z.string().catch(() => null);`,
    },
    {
      name: 'a value for something like zod',
      code: 'const schema = text.catch([]);',
    },
    {
      name: 'effects',
      code: `import { Effect } from "effect";
const safe = Effect.catch(() => null);`,
    },
    {
      name: 'undefined is no handler',
      code: 'load().catch(undefined);',
    },
    {
      name: 'no second argument',
      code: 'load().then(use);',
    },
    {
      name: 'null as the second argument',
      code: 'load().then(use, null);',
    },
    {
      name: 'a class before the handler',
      code: 'load().catch(NotFoundError, () => null);',
    },
    {
      name: 'spread arguments',
      code: 'load().catch(...handlers);',
    },
    {
      name: 'a method of the name that passes its parameter on',
      code: 'class Task { catch(onRejected) { return this.promise.catch(onRejected); } }',
    },
    {
      name: 'a then of the name that passes its parameters on',
      code: 'class Task { then(onFulfilled, onRejected) { return this.promise.then(onFulfilled, onRejected); } }',
    },
    {
      name: 'an object that passes its parameter on',
      code: 'const task = { catch(noop) { return promise.catch(noop); } };',
    },
    {
      name: 'the same function either way',
      code: `function done() {}
load().then(done, done);`,
    },
    {
      name: 'a promise that is kept: others see its failure',
      code: `const loading = load();
loading.catch(() => {});
export const data = await loading;`,
    },
    {
      name: 'a promise that is returned as well',
      code: 'let tail; function enqueue(task) { const run = tail.then(task, task); tail = run.catch(() => {}); return run; }',
    },
    {
      name: 'a promise that is returned with something behind it',
      code: 'class Q { run(task) { const run = this.tail.then(task); this.tail = run.then(() => undefined, () => undefined); return run.finally(() => this.count()); } }',
    },
    {
      name: 'a promise that is awaited as well',
      code: 'async function f(jobs) { const run = load(); jobs.add(run.catch(() => undefined)); await run; }',
    },
    {
      name: 'whose turn it was before, in a variable outside',
      code: 'let tail = Promise.resolve(); const enqueue = (task) => { tail = tail.catch(() => {}).then(task); return tail; };',
    },
    {
      name: 'whose turn it was before, in a field',
      code: 'class Q { run(task) { return (this.tail = this.tail.catch(() => null).then(() => task())); } }',
    },
    {
      name: 'whose turn it was before, in a map',
      code: 'const tails = new Map(); function enqueue(key, task) { const before = tails.get(key) ?? Promise.resolve(); const run = before.catch(() => undefined).then(task); tails.set(key, run); return run; }',
    },
    {
      name: 'waits for a field, whatever comes of it',
      code: 'class Q { async close() { await this.ready.catch(() => {}); } }',
    },
    {
      name: 'a promise that is kept in a field',
      code: 'class A { constructor() { this.ready = load(); this.ready.catch(() => {}); } }',
    },
    {
      name: 'a promise that is kept deep down',
      code: 'class A { constructor() { this.session.ready.catch(() => {}); } }',
    },
    {
      name: 'a member decided at run time',
      code: 'load().catch(handlers[name]);',
    },
    {
      name: 'a side chain of a promise that is returned',
      code: 'function f() { const loading = load(); loading.then(use, () => console.log("failed")); return loading; }',
    },
    {
      name: 'process.exit',
      code: 'main().catch(() => process.exit(1));',
    },
    {
      name: 'a computed name',
      code: 'load()["catch"]((e) => report(e));',
    },
    {
      name: 'not called',
      code: 'const attach = load().catch;',
    },
    {
      name: 'a name decided at run time',
      code: 'load()[name](() => {});',
    },
    {
      name: 'a function called catch',
      code: 'catch_(() => {});',
    },
  ],
  invalid: [
    {
      name: 'a promise that nobody else awaits',
      code: 'async function f() { const run = load(); await run.catch(() => {}); }',
      errors: [{
        messageId: 'ignoredRejection', line: 1, column: 52, endColumn: 67,
        suggestions: [{ messageId: 'removeHandler', output: 'async function f() { const run = load(); await run; }' }],
      }],
    },
    {
      name: 'a promise that is only looked at besides',
      code: 'async function f() { const run = load(); show(typeof run); return run.catch(() => null); }',
      errors: [{
        messageId: 'ignoredRejection', line: 1, column: 71, endColumn: 88,
        suggestions: [{ messageId: 'removeHandler', output: 'async function f() { const run = load(); show(typeof run); return run; }' }],
      }],
    },
    {
      name: 'a promise made here, then more',
      code: 'const f = (task) => { const run = load(); return run.catch(() => {}).then(task); };',
      errors: [{
        messageId: 'ignoredRejection', line: 1, column: 54, endColumn: 69,
        suggestions: [{ messageId: 'removeHandler', output: 'const f = (task) => { const run = load(); return run.then(task); };' }],
      }],
    },
    {
      name: 'a promise that is dropped with something behind it',
      code: 'let tail; function enqueue(task) { const run = tail.then(task); tail = run.catch(() => {}); run.finally(count); }',
      errors: [{
        messageId: 'ignoredRejection', line: 1, column: 76, endColumn: 91,
        suggestions: [{ messageId: 'removeHandler', output: 'let tail; function enqueue(task) { const run = tail.then(task); tail = run; run.finally(count); }' }],
      }],
    },
    {
      name: 'a call, then more',
      code: 'const f = (task) => load().catch(() => {}).then(task);',
      errors: [{
        messageId: 'ignoredRejection', line: 1, column: 28, endColumn: 43,
        suggestions: [{ messageId: 'removeHandler', output: 'const f = (task) => load().then(task);' }],
      }],
    },
    {
      name: 'a field of something else, then more',
      code: 'const f = (queue, task) => queue.tail.catch(() => {}).then(task);',
      errors: [{
        messageId: 'ignoredRejection', line: 1, column: 39, endColumn: 54,
        suggestions: [{ messageId: 'removeHandler', output: 'const f = (queue, task) => queue.tail.then(task);' }],
      }],
    },
    {
      name: 'a promise in parentheses',
      code: '(a ?? load()).catch(() => {});',
      errors: [{
        messageId: 'ignoredRejection', line: 1, column: 15, endColumn: 30,
        suggestions: [{ messageId: 'removeHandler', output: '(a ?? load());' }],
      }],
    },
    {
      name: 'a method in parentheses',
      code: '(load().catch)(() => {});',
      errors: [{ messageId: 'ignoredRejection', line: 1, column: 9, endColumn: 25 }],
    },
    {
      name: 'a method in parentheses, as any',
      code: '(load().catch as any)(() => undefined);',
      errors: [{ messageId: 'ignoredRejection', line: 1, column: 9, endColumn: 39 }],
    },
    {
      name: 'nothing',
      code: 'load().catch(() => {});',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => {})', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 23,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'null',
      code: 'load().catch(() => null);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => null)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 25,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'undefined',
      code: 'load().catch(() => undefined);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => undefined)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 30,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'void 0',
      code: 'load().catch(() => void 0);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => void 0)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 27,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'an empty list',
      code: 'const list = await load().catch(() => []);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => [])', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 27, endColumn: 42,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'const list = await load();',
            },
          ],
        },
      ],
    },
    {
      name: 'an empty object',
      code: 'const options = await load().catch(() => ({}));',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => ({}))', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 30, endColumn: 47,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'const options = await load();',
            },
          ],
        },
      ],
    },
    {
      name: 'false',
      code: 'const isThere = await load().then(() => true).catch(() => false);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => false)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 47, endColumn: 65,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'const isThere = await load().then(() => true);',
            },
          ],
        },
      ],
    },
    {
      name: 'a default',
      code: 'const options = await load().catch(() => DEFAULTS);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => DEFAULTS)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 30, endColumn: 51,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'const options = await load();',
            },
          ],
        },
      ],
    },
    {
      name: 'returned null',
      code: 'load().catch(() => { return null; });',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(…)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 19,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'bare return',
      code: 'load().catch(() => { return; });',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(…)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 19,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'a function that does nothing',
      code: 'load().catch(function () {});',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(function () {})', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 29,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'an asynchronous function that does nothing',
      code: 'load().catch(async () => {});',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(async () => {})', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 29,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'the error is taken and ignored',
      code: 'load().catch((_error) => {});',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch((_error) => {})', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 29,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'noop by name',
      code: 'load().catch(noop);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(noop)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 19,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'noop of lodash',
      code: `import { noop as nothing } from "lodash";
load().catch(nothing);`,
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(nothing)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 2, column: 8, endColumn: 22,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: `import { noop as nothing } from "lodash";
load();`,
            },
          ],
        },
      ],
    },
    {
      name: 'noop of an object',
      code: 'load().catch(_.noop);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(_.noop)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 21,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'Function.prototype',
      code: 'load().catch(Function.prototype);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(Function.prototype)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 33,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'a local noop',
      code: `function nothing() {}
load().catch(nothing);`,
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(nothing)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 2, column: 8, endColumn: 22,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: `function nothing() {}
load();`,
            },
          ],
        },
      ],
    },
    {
      name: 'the second argument of then',
      code: 'load().then(use, () => {});',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.then(…, () => {})', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 18, endColumn: 26,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load().then(use);',
            },
          ],
        },
      ],
    },
    {
      name: 'the second argument of then, in parentheses',
      code: 'load().then((use), (() => {}));',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.then(…, () => {})', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 21, endColumn: 29,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load().then((use));',
            },
          ],
        },
      ],
    },
    {
      name: 'the second argument of then alone',
      code: 'load().then(undefined, () => null);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.then(…, () => null)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 24, endColumn: 34,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load().then(undefined);',
            },
          ],
        },
      ],
    },
    {
      name: 'noop as the second argument',
      code: 'load().then(use, noop);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.then(…, noop)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 18, endColumn: 22,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load().then(use);',
            },
          ],
        },
      ],
    },
    {
      name: 'optional',
      code: 'session?.close()?.catch(() => {});',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => {})', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 19, endColumn: 34,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'session?.close();',
            },
          ],
        },
      ],
    },
    {
      name: 'a computed name',
      code: 'load()["catch"](() => {});',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => {})', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 26,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'in the middle of a chain',
      code: 'load().catch(() => null).then(use);',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => null)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 25,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load().then(use);',
            },
          ],
        },
      ],
    },
    {
      name: 'void',
      code: 'void load().catch(() => {});',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => {})', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 13, endColumn: 28,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'void load();',
            },
          ],
        },
      ],
    },
    {
      name: 'a promise that nobody else waits for',
      code: 'function f(promise) { promise.catch(() => {}); }',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => {})', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 31, endColumn: 46,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'function f(promise) { promise; }',
            },
          ],
        },
      ],
    },
    {
      name: 'console.log',
      code: 'load().catch(console.log);',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: '.catch(console.log)', outcome: 'carries on' },
          line: 1, column: 8, endColumn: 26,
        },
      ],
    },
    {
      name: 'logger.debug',
      code: 'load().catch(logger.debug);',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: '.catch(logger.debug)', outcome: 'carries on' },
          line: 1, column: 8, endColumn: 27,
        },
      ],
    },
    {
      name: 'the message alone',
      code: 'load().catch((e) => console.error(e.message));',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: '.catch((e) => console.error(e.message))', outcome: 'carries on' },
          line: 1, column: 8, endColumn: 46,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'load().catch((e) => console.error(e));',
            },
          ],
        },
      ],
    },
    {
      name: 'another way logs without the error',
      code: 'load().catch((e) => { if (x) console.error(e.message); else console.error("y"); });',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: '.catch(…)', outcome: 'carries on' },
          line: 1, column: 8, endColumn: 20,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'load().catch((e) => { if (x) console.error(e.message); else console.error("y"); throw e; });',
            },
          ],
        },
      ],
    },
    {
      name: 'the message alone, in a block',
      code: `load().catch((e) => {
  console.error(e.message);
});`,
      errors: [
        {
          messageId: 'onlyLogs', data: { head: '.catch(…)', outcome: 'carries on' },
          line: 1, column: 8, endColumn: 20,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: `load().catch((e) => {
  console.error(e);
});`,
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: `load().catch((e) => {
  console.error(e.message);
  throw e;
});`,
            },
          ],
        },
      ],
    },
    {
      name: 'assigned',
      code: 'load().catch(() => { this.items = []; });',
      errors: [
        {
          messageId: 'fallback', data: { head: '.catch(…)', outcome: 'sets `this.items` to `[]`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 19,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'load().catch((error) => { this.items = []; throw error; });',
            },
          ],
        },
      ],
    },
    {
      name: 'a fallback after some work',
      code: 'load().catch(() => { cleanUp(); return null; });',
      errors: [
        {
          messageId: 'fallback', data: { head: '.catch(…)', outcome: 'returns `null`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 19,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'load().catch((error) => { cleanUp(); throw error; });',
            },
          ],
        },
      ],
    },
    {
      name: 'a wider fallback',
      code: 'load().catch(() => ({ items: [], total: 0 }));',
      errors: [
        {
          messageId: 'fallback', data: { head: '.catch(() => ({ items: [], total: 0 }))', outcome: 'returns `{ items: [], total: 0 }`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 46,
        },
      ],
    },
    {
      name: 'resolved',
      code: 'new Promise((resolve) => load().then(resolve, () => resolve(null)));',
      errors: [
        {
          messageId: 'fallback', data: { head: '.then(…, () => resolve(null))', outcome: 'returns `resolve(null)`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 47, endColumn: 66,
        },
      ],
    },
    {
      name: 'generic test',
      code: 'load().catch((e) => { if (e instanceof Error) return null; throw e; });',
      errors: [
        {
          messageId: 'genericTest', data: { head: '.catch(…)', outcome: 'returns `null`' },
          line: 1, column: 8, endColumn: 20,
        },
      ],
    },
    {
      name: 'the rest ends',
      code: 'load().catch((e) => { if (e.code === "ENOENT") return null; });',
      errors: [
        {
          messageId: 'unmatchedSwallowed', data: { head: '.catch(…)', outcome: 'carries on' },
          line: 1, column: 8, endColumn: 20,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'load().catch((e) => { if (e.code === "ENOENT") return null; throw e; });',
            },
          ],
        },
      ],
    },
    {
      name: 'the rest ends in one expression',
      code: 'load().catch((e) => (isNotFound(e) ? null : []));',
      errors: [
        {
          messageId: 'unmatchedSwallowed', data: { head: '.catch((e) => (isNotFound(e) ? null : []))', outcome: 'returns `[]`' },
          line: 1, column: 8, endColumn: 49,
        },
      ],
    },
    {
      name: 'a local function that ends it',
      code: `function onFailure(e) { console.log(e.message); }
load().catch(onFailure);`,
      errors: [
        {
          messageId: 'onlyLogs', data: { head: '.catch(onFailure)', outcome: 'carries on' },
          line: 2, column: 8, endColumn: 24,
        },
      ],
    },
    {
      name: 'a local function in a constant',
      code: `const onFailure = (e) => { this.items = []; };
load().catch(onFailure);`,
      errors: [
        {
          messageId: 'fallback', data: { head: '.catch(onFailure)', outcome: 'sets `this.items` to `[]`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 2, column: 8, endColumn: 24,
        },
      ],
    },
    {
      name: 'a long handler: only its head is marked',
      code: `load().catch((e) => {
  cleanUp();
  this.items = [];
});`,
      errors: [
        {
          messageId: 'fallback', data: { head: '.catch(…)', outcome: 'sets `this.items` to `[]`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 8, endColumn: 20,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: `load().catch((e) => {
  cleanUp();
  this.items = [];
  throw e;
});`,
            },
          ],
        },
      ],
    },
    {
      name: 'a long second argument',
      code: `load().then(use, (e) => {
  cleanUp();
});`,
      errors: [
        {
          messageId: 'fallback', data: { head: '.then(…, …)', outcome: 'carries on', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 18, endColumn: 24,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: `load().then(use, (e) => {
  cleanUp();
  throw e;
});`,
            },
          ],
        },
      ],
    },
    {
      name: 'a long parameter pattern and a long answer',
      code: 'async function f() { try { return await load(); } catch ({ message, code, status, request, response }) { return { items: [], total: 0, page: 1, of: 1, pages: 0 }; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (…)', outcome: 'returns a fallback', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 51, endColumn: 103,
        },
      ],
    },
    {
      name: 'a promise of this that is used',
      code: 'class A { f() { return this.session.ready.catch(() => null); } }',
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(() => null)', deed: 'ignores', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 43, endColumn: 60,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'class A { f() { return this.session.ready; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter pattern',
      code: 'load().catch(({ message }) => { console.warn(message); });',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: '.catch(…)', outcome: 'carries on' },
          line: 1, column: 8, endColumn: 30,
        },
      ],
    },
  ],
});
