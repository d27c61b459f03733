import rule from '../../../src/rules/no-sync-sleep-in-async.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-sync-sleep-in-async: async contexts', rule, {
  valid: [
    {
      name: 'sync function in an async one that is only handed out',
      code: 'async function make() { return function pause() { Bun.sleepSync(5); }; }',
    },
    {
      name: 'sync arrow in an async function that is only handed out',
      code: 'async function make() { return { pause: () => Bun.sleepSync(5) }; }',
    },
    {
      name: 'sync callback of an unknown function',
      code: 'async function load() { await retry(() => { Bun.sleepSync(5); }); }',
    },
    {
      name: 'sync callback of an unknown function, at module level',
      code: 'retry(() => { Bun.sleepSync(5); });',
    },
    {
      name: 'in-place callback in a plain function that nobody calls',
      code: 'function pauses(list) { list.forEach(() => Bun.sleepSync(5)); }',
    },
    {
      name: 'immediately invoked function at module level',
      code: '(function () { Bun.sleepSync(5); })();',
    },
    { name: 'module level, no await', code: 'for (const file of files) Bun.sleepSync(5);' },
    { name: 'module level, before the first await', code: 'Bun.sleepSync(5); await start();' },
    { name: 'module level, argument of the first await', code: 'await start(Bun.sleepSync(5));' },
    {
      name: 'module level, the only await is in a function',
      code: 'async function start() { await later(); } Bun.sleepSync(5);',
    },
    {
      name: 'listener of a process that exits',
      code: `process.on('exit', () => { Bun.sleepSync(5); });`,
    },
    {
      name: 'callback of both modes, in the synchronous one',
      code: 'fs.write(file, text, release); function release(error) { if (options.sync && error) Bun.sleepSync(5); }',
    },
    {
      name: 'listener of both modes, in the synchronous one',
      code: `file.on('error', (error) => { if (isSync) { try { Bun.sleepSync(5); } catch {} } });`,
    },
    {
      name: 'static block of a class in an async function',
      code: 'async function load() { class Client { static { Bun.sleepSync(5); } } }',
    },
    {
      name: 'field of a class, after an await',
      code: 'await start(); class Client { ready = Bun.sleepSync(5); }',
    },
    {
      name: 'method of a class in an async function',
      code: 'async function load() { return class { pause() { Bun.sleepSync(5); } }; }',
    },
    { name: 'generator that nobody runs', code: 'function* steps() { Bun.sleepSync(5); yield 1; }' },
    {
      name: 'exported handler that this file does not register',
      code: 'export function handler(req, res) { Bun.sleepSync(5); res.end(); }',
    },
    {
      name: 'method of a map',
      code: `const cache = new Map(); cache.get('key', () => Bun.sleepSync(5));`,
    },
    {
      name: 'callback of a route-like call on something else',
      code: 'headers.get(name, (value) => Bun.sleepSync(5));',
    },
    {
      name: 'a call of on without a listener',
      code: 'function install(emitter) { emitter.on(Bun.sleepSync(5)); }',
    },
    { name: 'undecorated method', code: 'class Users { find() { Bun.sleepSync(5); } }' },
    {
      name: 'method with an unknown decorator',
      code: `import { Memo } from './memo.js'; class Users { @Memo() find() { Bun.sleepSync(5); } }`,
    },
    {
      name: 'a local class named Promise',
      code: `import { Promise } from './promise.js'; function make() { return new Promise(() => { Bun.sleepSync(5); }); }`,
    },
    {
      name: 'callback of a synchronous function of fs',
      code: `import fs from 'node:fs'; function list() { fs.cpSync(a, b, () => Bun.sleepSync(5)); }`,
    },
    {
      name: 'result of a synchronous function of fs, mapped',
      code: `import fs from 'node:fs'; function list() { return fs.readdirSync(dir).map(() => Bun.sleepSync(5)); }`,
    },
  ],
  invalid: [
    {
      name: 'async function expression',
      code: 'const load = async function () { Bun.sleepSync(5); };',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 34,
        endColumn: 47,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const load = async function () { await setTimeout(5); };`,
        }],
      }],
    },
    {
      name: 'async arrow with a body',
      code: 'const load = async () => { Bun.sleepSync(5); };',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 41,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const load = async () => { await setTimeout(5); };`,
        }],
      }],
    },
    {
      name: 'async arrow with an expression',
      code: 'const load = async () => Bun.sleepSync(5);',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 26,
        endColumn: 39,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const load = async () => await setTimeout(5);`,
        }],
      }],
    },
    {
      name: 'async arrow without a name',
      code: 'run(async () => { Bun.sleepSync(5); });',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside an async function' },
        line: 1,
        column: 19,
        endColumn: 32,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
run(async () => { await setTimeout(5); });`,
        }],
      }],
    },
    {
      name: 'async method of a class',
      code: 'class Client { async load() { Bun.sleepSync(5); } }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 31,
        endColumn: 44,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Client { async load() { await setTimeout(5); } }`,
        }],
      }],
    },
    {
      name: 'async private method',
      code: 'class Client { async #load() { Bun.sleepSync(5); } }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `#load`' },
        line: 1,
        column: 32,
        endColumn: 45,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Client { async #load() { await setTimeout(5); } }`,
        }],
      }],
    },
    {
      name: 'async method of an object',
      code: 'const client = { async load() { Bun.sleepSync(5); } };',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 33,
        endColumn: 46,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const client = { async load() { await setTimeout(5); } };`,
        }],
      }],
    },
    {
      name: 'async field of a class',
      code: 'class Client { load = async () => { Bun.sleepSync(5); }; }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 37,
        endColumn: 50,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Client { load = async () => { await setTimeout(5); }; }`,
        }],
      }],
    },
    {
      name: 'async generator',
      code: 'async function* pages() { Bun.sleepSync(5); yield 1; }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `pages`' },
        line: 1,
        column: 27,
        endColumn: 40,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
async function* pages() { await setTimeout(5); yield 1; }`,
        }],
      }],
    },
    {
      name: 'default of a parameter',
      code: 'async function load(wait = Bun.sleepSync(5)) { return wait; }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 41,
      }],
    },
    {
      name: 'in-place callback of forEach',
      code: 'async function load(list) { list.forEach(() => { Bun.sleepSync(5); }); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 50,
        endColumn: 63,
      }],
    },
    {
      name: 'in-place callbacks within each other',
      code: 'async function load(list) { return list.map((row) => row.filter((cell) => Bun.sleepSync(cell))); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 75,
        endColumn: 88,
      }],
    },
    {
      name: 'in-place callback of reduce',
      code: 'async function load(list) { return list.reduce((sum, each) => { Bun.sleepSync(5); return sum + each; }, 0); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 65,
        endColumn: 78,
      }],
    },
    {
      name: 'in-place callback of Array.from',
      code: 'async function load() { return Array.from({ length: 3 }, () => Bun.sleepSync(5)); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 64,
        endColumn: 77,
      }],
    },
    {
      name: 'in-place callback of replace',
      code: `async function load(text) { return text.replace(/a/g, () => { Bun.sleepSync(5); return 'b'; }); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 63,
        endColumn: 76,
      }],
    },
    {
      name: 'in-place callback of lodash',
      code: `import _ from 'lodash'; async function load() { _.times(3, () => Bun.sleepSync(5)); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 66,
        endColumn: 79,
      }],
    },
    {
      name: 'immediately invoked arrow',
      code: 'async function load() { (() => { Bun.sleepSync(5); })(); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 34,
        endColumn: 47,
      }],
    },
    {
      name: 'immediately invoked function with this',
      code: 'async function load() { (function () { Bun.sleepSync(5); }).call(this); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 40,
        endColumn: 53,
      }],
    },
    {
      name: 'promise executor in a plain function',
      code: 'function load() { return new Promise((resolve) => { Bun.sleepSync(5); resolve(); }); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a promise executor' },
        line: 1,
        column: 53,
        endColumn: 66,
      }],
    },
    {
      name: 'promise executor by name',
      code: 'function start(resolve) { Bun.sleepSync(5); resolve(); } export const ready = new Promise(start);',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a promise executor' },
        line: 1,
        column: 27,
        endColumn: 40,
      }],
    },
    {
      name: 'promise executor of bluebird',
      code: `import Bluebird from 'bluebird'; function load() { return new Bluebird((resolve) => { Bun.sleepSync(5); resolve(); }); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a promise executor' },
        line: 1,
        column: 87,
        endColumn: 100,
      }],
    },
    {
      name: 'callback of then',
      code: 'function load() { return fetchAll().then(() => { Bun.sleepSync(5); }); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `fetchAll().then`' },
        line: 1,
        column: 50,
        endColumn: 63,
      }],
    },
    {
      name: 'callback of catch',
      code: 'fetchAll().catch(() => Bun.sleepSync(5));',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `fetchAll().catch`' },
        line: 1,
        column: 24,
        endColumn: 37,
      }],
    },
    {
      name: 'callback of finally',
      code: 'fetchAll().finally(function () { Bun.sleepSync(5); });',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `fetchAll().finally`' },
        line: 1,
        column: 34,
        endColumn: 47,
      }],
    },
    {
      name: 'callback of then by name',
      code: 'function pause() { Bun.sleepSync(5); } fetchAll().then(pause);',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `fetchAll().then`' },
        line: 1,
        column: 20,
        endColumn: 33,
      }],
    },
    {
      name: 'setTimeout',
      code: 'setTimeout(() => { Bun.sleepSync(5); }, 100);',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `setTimeout`' },
        line: 1,
        column: 20,
        endColumn: 33,
      }],
    },
    {
      name: 'setTimeout of node:timers',
      code: `import { setTimeout } from 'node:timers'; setTimeout(() => { Bun.sleepSync(5); }, 100);`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `setTimeout`' },
        line: 1,
        column: 62,
        endColumn: 75,
      }],
    },
    {
      name: 'setInterval by name',
      code: 'const tick = () => { Bun.sleepSync(5); }; setInterval(tick, 100);',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `setInterval`' },
        line: 1,
        column: 22,
        endColumn: 35,
      }],
    },
    {
      name: 'setImmediate',
      code: 'setImmediate(function () { Bun.sleepSync(5); });',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `setImmediate`' },
        line: 1,
        column: 28,
        endColumn: 41,
      }],
    },
    {
      name: 'queueMicrotask',
      code: 'queueMicrotask(() => Bun.sleepSync(5));',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `queueMicrotask`' },
        line: 1,
        column: 22,
        endColumn: 35,
      }],
    },
    {
      name: 'process.nextTick',
      code: 'process.nextTick(() => Bun.sleepSync(5));',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `process.nextTick`' },
        line: 1,
        column: 24,
        endColumn: 37,
      }],
    },
    {
      name: 'in-place callback within a timer',
      code: 'setTimeout(() => { list.forEach(() => Bun.sleepSync(5)); });',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `setTimeout`' },
        line: 1,
        column: 39,
        endColumn: 52,
      }],
    },
    {
      name: 'method of a class as a timer',
      code: 'class Poller { start() { setInterval(this.tick.bind(this), 100); } tick() { Bun.sleepSync(5); } }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `setInterval`' },
        line: 1,
        column: 77,
        endColumn: 90,
      }],
    },
    {
      name: 'listener',
      code: `emitter.on('data', (chunk) => { Bun.sleepSync(5); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `emitter.on`' },
        line: 1,
        column: 33,
        endColumn: 46,
      }],
    },
    {
      name: 'listener of both modes, in the other one',
      code: `file.on('error', (error) => { if (this.sync) { retry(); } else { Bun.sleepSync(5); } });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `file.on`' },
        line: 1,
        column: 66,
        endColumn: 79,
      }],
    },
    {
      name: 'async function, in a synchronous mode',
      code: 'async function load(sync) { if (sync) { Bun.sleepSync(5); } }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 41,
        endColumn: 54,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load(sync) { if (sync) { await setTimeout(5); } }`,
        }],
      }],
    },
    {
      name: 'listener by name',
      code: `function onData(chunk) { Bun.sleepSync(5); } emitter.once('data', onData);`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `emitter.once`' },
        line: 1,
        column: 26,
        endColumn: 39,
      }],
    },
    {
      name: 'listener without the name of an event',
      code: 'chrome.runtime.onMessage.addListener((message) => { Bun.sleepSync(5); });',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `chrome.runtime.onMessage.addListener`' },
        line: 1,
        column: 53,
        endColumn: 66,
      }],
    },
    {
      name: 'listener of a signal',
      code: `process.on('SIGTERM', () => { Bun.sleepSync(5); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `process.on`' },
        line: 1,
        column: 31,
        endColumn: 44,
      }],
    },
    {
      name: 'listener of an event target',
      code: `target.addEventListener('abort', () => { Bun.sleepSync(5); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `target.addEventListener`' },
        line: 1,
        column: 42,
        endColumn: 55,
      }],
    },
    {
      name: 'listener that is assigned',
      code: 'socket.onmessage = () => { Bun.sleepSync(5); };',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `onmessage`' },
        line: 1,
        column: 28,
        endColumn: 41,
      }],
    },
    {
      name: 'handler that this file does not register, by the types of its parameters',
      code: `import type { Request, Response } from 'express'; export function pause(req: Request, res: Response) { Bun.sleepSync(5); res.end(); }`,
      errors: [{ messageId: 'blockingCall', data: { call: 'Bun.sleepSync', where: 'inside the request handler `pause`' }, line: 1, column: 104, endColumn: 117 }],
    },
    {
      name: 'route of express',
      code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { Bun.sleepSync(5); res.end(); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `app.get`' },
        line: 1,
        column: 84,
        endColumn: 97,
      }],
    },
    {
      name: 'route with a path that is a variable',
      code: `import express from 'express'; const app = express(); app.get(path, (req, res) => { Bun.sleepSync(5); res.end(); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `app.get`' },
        line: 1,
        column: 85,
        endColumn: 98,
      }],
    },
    {
      name: 'route of an app that is a parameter',
      code: `export default (app) => { app.post('/users', (req, res) => { Bun.sleepSync(5); res.end(); }); };`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `app.post`' },
        line: 1,
        column: 62,
        endColumn: 75,
      }],
    },
    {
      name: 'route of something with another name',
      code: 'export function install(http) { http.get(path, (req, res) => { Bun.sleepSync(5); res.end(); }); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `http.get`' },
        line: 1,
        column: 64,
        endColumn: 77,
      }],
    },
    {
      name: 'route by name',
      code: `import { Router } from 'express'; const users = Router(); users.get('/', list); function list(req, res) { Bun.sleepSync(5); res.end(); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `users.get`' },
        line: 1,
        column: 107,
        endColumn: 120,
      }],
    },
    {
      name: 'route with several handlers',
      code: `import express from 'express'; const app = express(); app.get('/', [check, (req, res) => { Bun.sleepSync(5); res.end(); }]);`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `app.get`' },
        line: 1,
        column: 92,
        endColumn: 105,
      }],
    },
    {
      name: 'route with a wrapped handler',
      code: `router.get('/', wrap((req, res) => { Bun.sleepSync(5); res.end(); }));`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `router.get`' },
        line: 1,
        column: 38,
        endColumn: 51,
      }],
    },
    {
      name: 'chained route',
      code: `app.route('/users').get((req, res) => { res.end(); }).post((req, res) => { Bun.sleepSync(5); res.end(); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `.post`' },
        line: 1,
        column: 76,
        endColumn: 89,
      }],
    },
    {
      name: 'middleware',
      code: 'app.use((req, res, next) => { Bun.sleepSync(5); next(); });',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `app.use`' },
        line: 1,
        column: 31,
        endColumn: 44,
      }],
    },
    {
      name: 'error middleware of something with another name',
      code: 'install.use((err, req, res, next) => { Bun.sleepSync(5); next(err); });',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `install.use`' },
        line: 1,
        column: 40,
        endColumn: 53,
      }],
    },
    {
      name: 'middleware of koa',
      code: `import Koa from 'koa'; const web = new Koa(); web.use((ctx, next) => { Bun.sleepSync(5); return next(); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `web.use`' },
        line: 1,
        column: 72,
        endColumn: 85,
      }],
    },
    {
      name: 'route of fastify with options',
      code: `import Fastify from 'fastify'; const app = Fastify(); app.route({ method: 'GET', url: '/', handler(request, reply) { Bun.sleepSync(5); reply.send(); } });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `app.route`' },
        line: 1,
        column: 118,
        endColumn: 131,
      }],
    },
    {
      name: 'hook of fastify',
      code: `import Fastify from 'fastify'; const app = Fastify(); app.addHook('onRequest', (request, reply, done) => { Bun.sleepSync(5); done(); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `app.addHook`' },
        line: 1,
        column: 108,
        endColumn: 121,
      }],
    },
    {
      name: 'route of hapi',
      code: `import Hapi from '@hapi/hapi'; const hapi = Hapi.server(); hapi.route({ method: 'GET', path: '/', handler: (request, h) => { Bun.sleepSync(5); return h.response(); } });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `hapi.route`' },
        line: 1,
        column: 126,
        endColumn: 139,
      }],
    },
    {
      name: 'createServer',
      code: `import { createServer } from 'node:http'; createServer((req, res) => { Bun.sleepSync(5); res.end(); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `createServer`' },
        line: 1,
        column: 72,
        endColumn: 85,
      }],
    },
    {
      name: 'createServer by name, required',
      code: `const http = require('http'); function answer(req, res) { Bun.sleepSync(5); res.end(); } http.createServer({}, answer);`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `http.createServer`' },
        line: 1,
        column: 59,
        endColumn: 72,
      }],
    },
    {
      name: 'Bun.serve',
      code: `Bun.serve({ fetch(request) { Bun.sleepSync(5); return new Response('ok'); } });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `Bun.serve`' },
        line: 1,
        column: 30,
        endColumn: 43,
      }],
    },
    {
      name: 'callback of fs',
      code: `import { readFile } from 'node:fs'; readFile(path, (error, text) => { Bun.sleepSync(5); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `readFile`' },
        line: 1,
        column: 71,
        endColumn: 84,
      }],
    },
    {
      name: 'callback of a server that listens',
      code: `import http from 'http'; http.createServer(answer).listen(3000, () => { Bun.sleepSync(5); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `http.createServer(answer).listen`' },
        line: 1,
        column: 73,
        endColumn: 86,
      }],
    },
    {
      name: 'method of a controller of nest',
      code: `import { Controller, Get } from '@nestjs/common'; @Controller() class Users { @Get('/') find() { Bun.sleepSync(5); } }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `@Get`' },
        line: 1,
        column: 98,
        endColumn: 111,
      }],
    },
    {
      name: 'scheduled method of nest',
      code: `import { Interval } from '@nestjs/schedule'; class Jobs { @Interval(1000) run() { Bun.sleepSync(5); } }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `@Interval`' },
        line: 1,
        column: 83,
        endColumn: 96,
      }],
    },
    {
      name: 'job of node-cron',
      code: `import cron from 'node-cron'; cron.schedule('* * * * *', () => { Bun.sleepSync(5); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a callback of `cron.schedule`' },
        line: 1,
        column: 66,
        endColumn: 79,
      }],
    },
    {
      name: 'module level, after the first await',
      code: 'await start(); Bun.sleepSync(5);',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'after a top-level `await`' },
        line: 1,
        column: 16,
        endColumn: 29,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
await start(); await setTimeout(5);`,
        }],
      }],
    },
    {
      name: 'module level, after for await',
      code: 'for await (const line of lines) { Bun.sleepSync(5); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'after a top-level `await`' },
        line: 1,
        column: 35,
        endColumn: 48,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
for await (const line of lines) { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'module level, before the await in a loop',
      code: 'while (busy()) { Bun.sleepSync(5); await check(); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'after a top-level `await`' },
        line: 1,
        column: 18,
        endColumn: 31,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
while (busy()) { await setTimeout(5); await check(); }`,
        }],
      }],
    },
    {
      name: 'module level, in-place callback after an await',
      code: 'await start(); list.forEach(() => Bun.sleepSync(5));',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'after a top-level `await`' },
        line: 1,
        column: 35,
        endColumn: 48,
      }],
    },
    {
      name: 'module level, after await using',
      code: 'await using client = connect(); Bun.sleepSync(5);',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'after a top-level `await`' },
        line: 1,
        column: 33,
        endColumn: 46,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
await using client = connect(); await setTimeout(5);`,
        }],
      }],
    },
    {
      name: 'async function within a plain one',
      code: 'function make() { return async () => { Bun.sleepSync(5); }; }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside an async function' },
        line: 1,
        column: 40,
        endColumn: 53,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function make() { return async () => { await setTimeout(5); }; }`,
        }],
      }],
    },
  ],
});
