import rule from '../../../src/rules/no-blocking-call-in-async.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run('no-blocking-call-in-async: lists of tasks, and tagged templates', rule, {
  valid: [
    { name: 'tasks of the start', code: `import async from 'async'; import { readFileSync } from 'node:fs'; async.series([(done) => done(null, readFileSync('a')), (done) => listen(done)]);` },
    { name: 'tasks of a function that nobody calls', code: `import async from 'async'; import { readFileSync } from 'node:fs'; export function prepare(done) { async.parallel({ rows: (next) => next(null, readFileSync('a')) }, done); }` },
    { name: 'a runner of tasks of another module', code: `import { series } from './series.js'; import { readFileSync } from 'node:fs'; export function prepare(request, done) { series([(next) => next(null, readFileSync('a'))], done); }` },
    { name: 'template of the asynchronous form', code: `import { $ } from 'execa'; export const list = async (folder) => $\`ls \${folder}\`;` },
    { name: 'template of the synchronous form, in a plain function', code: `import { $ } from 'execa'; export function list(folder) { return $.sync\`ls \${folder}\`; }` },
  ],
  invalid: [
    {
      name: 'tasks in a handler', code: `import async from 'async'; import express from 'express'; import { readFileSync } from 'node:fs'; const app = express(); app.get('/', (req, res) => { async.series([(done) => done(null, readFileSync('a'))], () => res.end()); });`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 186, endColumn: 198, suggestions: null }],
    },
    {
      name: 'tasks by name, and with what they wait for', code: `import { auto } from 'async'; import { readFileSync } from 'node:fs'; export const load = async () => auto({ first: (done) => done(null, readFileSync('a')), second: ['first', (results, done) => done(null, readFileSync('b'))] });`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 138, endColumn: 150, suggestions: null },
        { messageId: 'blockingCall', line: 1, column: 206, endColumn: 218, suggestions: null },
      ],
    },
    {
      name: 'a function of the file for each element', code: `import each from 'async/eachSeries'; import { readFileSync } from 'node:fs'; const read = (path, done) => done(null, readFileSync(path)); export const load = async (paths) => each(paths, read);`,
      errors: [{ messageId: 'blockingHelper', data: { helper: 'read', call: 'readFileSync', where: 'inside async `load`', instead: '`await readFile` from "node:fs/promises"' }, line: 1, column: 188, endColumn: 192 }],
    },
    {
      name: 'the worker of a queue', code: `import { queue } from 'async'; import { readFileSync } from 'node:fs'; export const jobs = queue((job, done) => { done(null, readFileSync(job.path)); }, 2);`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 126, endColumn: 138, suggestions: null }],
    },
    {
      name: 'template of the synchronous form', code: `import { $ } from 'execa'; export const list = async (folder) => $.sync\`ls \${folder}\`;`,
      errors: [{ messageId: 'blockingCall', data: { call: '$.sync', where: 'inside async `list`', instead: '`await execa(…)`' }, line: 1, column: 66, endColumn: 72, suggestions: null }],
    },
    {
      name: 'template of the synchronous form, with options, in a helper', code: `import { $ } from 'execa'; const list = (folder) => $({ cwd: folder }).sync\`ls\`; export const show = async (folder) => list(folder);`,
      errors: [{ messageId: 'blockingHelper', line: 1, column: 120, endColumn: 124 }],
    },
  ],
});

scriptRuleTester.run('no-blocking-call-in-async: lists of tasks (CommonJS)', rule, {
  valid: [{ name: 'asynchronous', code: `const async = require('async'); const fs = require('fs'); exports.load = async (paths) => async.map(paths, fs.readFile);` }],
  invalid: [{
    name: 'a waterfall', code: `const async = require('async'); const fs = require('fs'); exports.load = async (path) => async.waterfall([(done) => done(null, fs.statSync(path)), (stats, done) => done(null, stats)]);`,
    errors: [{ messageId: 'blockingCall', line: 1, column: 128, endColumn: 139, suggestions: null }],
  }],
});
