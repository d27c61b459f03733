import rule from '../../../src/rules/no-sync-sleep-in-async.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-sync-sleep-in-async: helpers of the file', rule, {
  valid: [
    {
      name: 'helper that only plain functions call',
      code: 'function pause() { Bun.sleepSync(5); } function load() { pause(); }',
    },
    {
      name: 'helper that is called when the module loads',
      code: 'function pause() { Bun.sleepSync(5); } pause();',
    },
    {
      name: 'helper that is called before the first await of the module',
      code: 'function pause() { Bun.sleepSync(5); } pause(); await start();',
    },
    {
      name: 'helpers that call each other, and nobody else',
      code: 'function a() { b(); } function b() { Bun.sleepSync(5); a(); }',
    },
    {
      name: 'helper of the same name in another scope',
      code: 'function make() { function pause() { Bun.sleepSync(5); } return pause; } async function load(pause) { pause(); }',
    },
    {
      name: 'helper that is only named',
      code: 'function pause() { Bun.sleepSync(5); } async function load() { return { pause }; }',
    },
    {
      name: 'method of the same name of another object',
      code: 'const clock = { pause() { Bun.sleepSync(5); } }; async function load(other) { other.pause(); }',
    },
    {
      name: 'method of another class',
      code: 'class Clock { pause() { Bun.sleepSync(5); } } class Client { async load() { this.pause(); } }',
    },
    {
      name: 'instance method called on the class',
      code: 'class Clock { pause() { Bun.sleepSync(5); } } async function load() { Clock.pause(); }',
    },
    {
      name: 'static method called on an instance',
      code: 'class Clock { static pause() { Bun.sleepSync(5); } } async function load() { new Clock().pause(); }',
    },
    {
      name: 'name that is assigned twice',
      code: 'let pause = () => { Bun.sleepSync(5); }; pause = other; async function load() { pause(); }',
    },
    {
      name: 'helper that makes a promise of its wait only later',
      code: 'function later() { return () => { Bun.sleepSync(5); }; } async function load() { later(); }',
    },
    {
      name: 'helper with an asynchronous wait',
      code: 'async function pause(ms) { await new Promise((resolve) => { setTimeout(resolve, ms); }); } async function load() { pause(5); }',
    },
    {
      name: 'this in a plain function is not the class around it',
      code: 'class Clock { pause() { Bun.sleepSync(5); } make() { return async function () { this.pause(); }; } }',
    },
    {
      name: 'computed member',
      code: 'const clock = { pause() { Bun.sleepSync(5); } }; async function load(key) { clock[key](); }',
    },
    {
      name: 'callback of an unknown function by name',
      code: 'function pause() { Bun.sleepSync(5); } function load() { retry(pause); }',
    },
    {
      name: 'helper that is told not to wait',
      code: `function lock(path, options) { const timeout = options?.timeout ?? 0; if (open(path) || timeout <= 0) return; while (!open(path)) Bun.sleepSync(5); } async function load() { lock('a'); }`,
    },
    {
      name: 'helper in a callback of both modes, in the synchronous one',
      code: `function pause() { Bun.sleepSync(5); } file.on('error', (error) => { if (this.sync) { pause(); } });`,
    },
  ],
  invalid: [
    {
      name: 'helper that is told to wait',
      code: `function lock(path, options) { const timeout = options?.timeout ?? 0; if (open(path) || timeout <= 0) return; while (!open(path)) Bun.sleepSync(5); } async function load() { lock('a', { timeout: 100 }); }`,
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'lock', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 175,
        endColumn: 179,
      }],
    },
    {
      name: 'helper declared as a function',
      code: 'function pause() { Bun.sleepSync(5); } async function load() { pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 64,
        endColumn: 69,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause() { Bun.sleepSync(5); } async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'helper declared below',
      code: 'async function load() { pause(); } function pause() { Atomics.wait(view, 0, 0, 5); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Atomics.wait`', where: 'inside async `load`' },
        line: 1,
        column: 25,
        endColumn: 30,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load() { await setTimeout(5); } function pause() { Atomics.wait(view, 0, 0, 5); }`,
        }],
      }],
    },
    {
      name: 'helper in a constant',
      code: 'const pause = () => { Bun.sleepSync(5); }; async function load() { pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 68,
        endColumn: 73,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const pause = () => { Bun.sleepSync(5); }; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'helper within the async function',
      code: 'async function load() { const pause = () => Bun.sleepSync(5); pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 63,
        endColumn: 68,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load() { const pause = () => Bun.sleepSync(5); await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'helper under another name',
      code: 'function pause() { Bun.sleepSync(5); } const nap = pause; async function load() { nap(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'nap', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 83,
        endColumn: 86,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause() { Bun.sleepSync(5); } const nap = pause; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'helper with overloads',
      code: 'function pause(): void; function pause(ms: number): void; function pause(ms?: number) { Bun.sleepSync(ms ?? 5); } async function load() { pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 139,
        endColumn: 144,
      }],
    },
    {
      name: 'helper that is exported too',
      code: 'export function pause() { Bun.sleepSync(5); } export async function load() { pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 78,
        endColumn: 83,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
export function pause() { Bun.sleepSync(5); } export async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'helper of a helper',
      code: 'function block() { Bun.sleepSync(5); } function pause() { block(); } async function load() { pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync` (in `block`)', where: 'inside async `load`' },
        line: 1,
        column: 94,
        endColumn: 99,
      }],
    },
    {
      name: 'helper of a helper, with a cycle',
      code: 'function block() { Bun.sleepSync(5); pause(); } function pause() { block(); } async function load() { pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync` (in `block`)', where: 'inside async `load`' },
        line: 1,
        column: 103,
        endColumn: 108,
      }],
    },
    {
      name: 'helper that waits in an in-place callback',
      code: 'function pause(list) { list.forEach(() => { Bun.sleepSync(5); }); } async function load(list) { pause(list); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 97,
        endColumn: 102,
      }],
    },
    {
      name: 'helper that waits in an immediately invoked function',
      code: 'function pause() { (() => { Bun.sleepSync(5); })(); } async function load() { pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 79,
        endColumn: 84,
      }],
    },
    {
      name: 'helper handed to an in-place method',
      code: 'function pause(ms) { Bun.sleepSync(ms); } async function load(list) { list.forEach(pause); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 84,
        endColumn: 89,
      }],
    },
    {
      name: 'helper in an in-place callback',
      code: 'function pause() { Bun.sleepSync(5); } async function load(list) { list.forEach(() => { pause(); }); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 89,
        endColumn: 94,
      }],
    },
    {
      name: 'helper in a promise executor',
      code: 'function pause() { Bun.sleepSync(5); } const load = () => new Promise((resolve) => { pause(); resolve(); });',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside a promise executor' },
        line: 1,
        column: 86,
        endColumn: 91,
      }],
    },
    {
      name: 'helper in a timer',
      code: 'function pause() { Bun.sleepSync(5); } setTimeout(() => pause(), 100);',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside a callback of `setTimeout`' },
        line: 1,
        column: 57,
        endColumn: 62,
      }],
    },
    {
      name: 'helper in a route',
      code: `function pause() { Bun.sleepSync(5); } app.get('/', (req, res) => { pause(); res.end(); });`,
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside a callback of `app.get`' },
        line: 1,
        column: 69,
        endColumn: 74,
      }],
    },
    {
      name: 'helper after a top-level await',
      code: 'function pause() { Bun.sleepSync(5); } await start(); pause();',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'after a top-level `await`' },
        line: 1,
        column: 55,
        endColumn: 60,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause() { Bun.sleepSync(5); } await start(); await setTimeout(5);`,
        }],
      }],
    },
    {
      name: 'helper that is awaited all the same',
      code: 'function pause() { Bun.sleepSync(5); } async function load() { await pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 70,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause() { Bun.sleepSync(5); } async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'helper called with a chain',
      code: 'const clock = { pause() { Bun.sleepSync(5); } }; async function load() { clock?.pause?.(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'clock?.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 74,
        endColumn: 86,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const clock = { pause() { Bun.sleepSync(5); } }; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'helper with two waits, called twice',
      code: 'function pause() { Bun.sleepSync(5); Bun.sleepSync(6); } async function load() { pause(); pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 82,
        endColumn: 87,
      }, {
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 91,
        endColumn: 96,
      }],
    },
    {
      name: 'plain function and async function both call',
      code: 'function pause() { Bun.sleepSync(5); } function plain() { pause(); } async function load() { plain(); pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'plain', what: '`Bun.sleepSync` (in `pause`)', where: 'inside async `load`' },
        line: 1,
        column: 94,
        endColumn: 99,
      }, {
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 103,
        endColumn: 108,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause() { Bun.sleepSync(5); } function plain() { pause(); } async function load() { plain(); await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'method of the same class',
      code: 'class Client { async load() { this.pause(); } pause() { Bun.sleepSync(5); } }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 31,
        endColumn: 41,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Client { async load() { await setTimeout(5); } pause() { Bun.sleepSync(5); } }`,
        }],
      }],
    },
    {
      name: 'private method',
      code: 'class Client { async load() { this.#pause(); } #pause() { Bun.sleepSync(5); } }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.#pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 31,
        endColumn: 42,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Client { async load() { await setTimeout(5); } #pause() { Bun.sleepSync(5); } }`,
        }],
      }],
    },
    {
      name: 'static method by this',
      code: 'class Client { static async load() { this.pause(); } static pause() { Bun.sleepSync(5); } }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 38,
        endColumn: 48,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Client { static async load() { await setTimeout(5); } static pause() { Bun.sleepSync(5); } }`,
        }],
      }],
    },
    {
      name: 'static method by name',
      code: 'class Clock { static pause() { Bun.sleepSync(5); } } async function load() { Clock.pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'Clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 78,
        endColumn: 89,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Clock { static pause() { Bun.sleepSync(5); } } async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'method in an arrow of a method',
      code: 'class Client { async load(list) { list.map(() => this.pause()); } pause() { Bun.sleepSync(5); } }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 50,
        endColumn: 60,
      }],
    },
    {
      name: 'method in a field',
      code: 'class Client { pause = () => { Bun.sleepSync(5); }; load = async () => { this.pause(); }; }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 74,
        endColumn: 84,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Client { pause = () => { Bun.sleepSync(5); }; load = async () => { await setTimeout(5); }; }`,
        }],
      }],
    },
    {
      name: 'field that the constructor sets',
      code: 'class Client { constructor() { this.pause = () => { Bun.sleepSync(5); }; } async load() { this.pause(); } }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 91,
        endColumn: 101,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Client { constructor() { this.pause = () => { Bun.sleepSync(5); }; } async load() { await setTimeout(5); } }`,
        }],
      }],
    },
    {
      name: 'method of a base class',
      code: 'class Base { pause() { Bun.sleepSync(5); } } class Client extends Base { async load() { this.pause(); } }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 89,
        endColumn: 99,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Base { pause() { Bun.sleepSync(5); } } class Client extends Base { async load() { await setTimeout(5); } }`,
        }],
      }],
    },
    {
      name: 'method of a base class by super',
      code: 'class Base { pause() { Bun.sleepSync(5); } } class Client extends Base { async load() { super.pause(); } }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'super.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 89,
        endColumn: 100,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Base { pause() { Bun.sleepSync(5); } } class Client extends Base { async load() { await setTimeout(5); } }`,
        }],
      }],
    },
    {
      name: 'method of self',
      code: 'class Client { async load() { const self = this; list.forEach(function () { self.pause(); }); } pause() { Bun.sleepSync(5); } }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'self.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 77,
        endColumn: 87,
      }],
    },
    {
      name: 'method of an instance',
      code: 'class Clock { pause() { Bun.sleepSync(5); } } const clock = new Clock(); async function load() { clock.pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 98,
        endColumn: 109,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Clock { pause() { Bun.sleepSync(5); } } const clock = new Clock(); async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'method of a new instance',
      code: 'class Clock { pause() { Bun.sleepSync(5); } } async function load() { new Clock().pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'new Clock().pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 71,
        endColumn: 88,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Clock { pause() { Bun.sleepSync(5); } } async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'method of an instance in a field',
      code: 'class Clock { pause() { Bun.sleepSync(5); } } class Client { clock = new Clock(); async load() { this.clock.pause(); } }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 98,
        endColumn: 114,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Clock { pause() { Bun.sleepSync(5); } } class Client { clock = new Clock(); async load() { await setTimeout(5); } }`,
        }],
      }],
    },
    {
      name: 'method of a parameter with a type',
      code: 'class Clock { pause() { Bun.sleepSync(5); } } async function load(clock: Clock) { clock.pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 83,
        endColumn: 94,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Clock { pause() { Bun.sleepSync(5); } } async function load(clock: Clock) { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'method of a parameter property with a type',
      code: 'class Clock { pause() { Bun.sleepSync(5); } } class Client { constructor(private clock: Clock) {} async load() { this.clock.pause(); } }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 114,
        endColumn: 130,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
class Clock { pause() { Bun.sleepSync(5); } } class Client { constructor(private clock: Clock) {} async load() { await setTimeout(5); } }`,
        }],
      }],
    },
    {
      name: 'constructor',
      code: 'class Clock { constructor() { Bun.sleepSync(5); } } async function load() { return new Clock(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'new Clock', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 88,
        endColumn: 93,
      }],
    },
    {
      name: 'inherited constructor',
      code: 'class Base { constructor() { Bun.sleepSync(5); } } class Clock extends Base {} async function load() { return new Clock(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'new Clock', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 115,
        endColumn: 120,
      }],
    },
    {
      name: 'class in a constant',
      code: 'const Clock = class { static pause() { Bun.sleepSync(5); } }; async function load() { Clock.pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'Clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 87,
        endColumn: 98,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const Clock = class { static pause() { Bun.sleepSync(5); } }; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'method of an object',
      code: 'const clock = { pause() { Bun.sleepSync(5); } }; async function load() { clock.pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 74,
        endColumn: 85,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const clock = { pause() { Bun.sleepSync(5); } }; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'arrow of an object',
      code: 'const clock = { pause: () => Bun.sleepSync(5) }; async function load() { clock.pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 74,
        endColumn: 85,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const clock = { pause: () => Bun.sleepSync(5) }; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'method of a nested object',
      code: 'const utils = { clock: { pause() { Bun.sleepSync(5); } } }; async function load() { utils.clock.pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'utils.clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 85,
        endColumn: 102,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const utils = { clock: { pause() { Bun.sleepSync(5); } } }; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'member that an object gets later',
      code: 'const clock = {}; clock.pause = () => { Bun.sleepSync(5); }; async function load() { clock.pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 86,
        endColumn: 97,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const clock = {}; clock.pause = () => { Bun.sleepSync(5); }; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'function of a shorthand property',
      code: 'function pause() { Bun.sleepSync(5); } const clock = { pause }; async function load() { clock.pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 89,
        endColumn: 100,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause() { Bun.sleepSync(5); } const clock = { pause }; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'method of the same object by this',
      code: 'const client = { pause() { Bun.sleepSync(5); }, async load() { this.pause(); } };',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 64,
        endColumn: 74,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const client = { pause() { Bun.sleepSync(5); }, async load() { await setTimeout(5); } };`,
        }],
      }],
    },
    {
      name: 'destructured method',
      code: 'const clock = { pause() { Bun.sleepSync(5); } }; const { pause: nap } = clock; async function load() { nap(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'nap', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 104,
        endColumn: 107,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
const clock = { pause() { Bun.sleepSync(5); } }; const { pause: nap } = clock; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'bound helper',
      code: 'function pause() { Bun.sleepSync(5); } const nap = pause.bind(null, 5); async function load() { nap(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'nap', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 97,
        endColumn: 100,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause() { Bun.sleepSync(5); } const nap = pause.bind(null, 5); async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'function in parentheses',
      code: 'function pause() { Bun.sleepSync(5); } async function load() { (0, pause)(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 65,
        endColumn: 73,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause() { Bun.sleepSync(5); } async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'member of a function',
      code: 'function clock() {} clock.pause = function () { Bun.sleepSync(5); }; async function load() { clock.pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'clock.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 94,
        endColumn: 105,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function clock() {} clock.pause = function () { Bun.sleepSync(5); }; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'method of a prototype',
      code: 'function Clock() {} Clock.prototype.pause = function () { Bun.sleepSync(5); }; Clock.prototype.load = async function () { this.pause(); };',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 123,
        endColumn: 133,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function Clock() {} Clock.prototype.pause = function () { Bun.sleepSync(5); }; Clock.prototype.load = async function () { await setTimeout(5); };`,
        }],
      }],
    },
    {
      name: 'method of a prototype object',
      code: 'function Clock() {} Clock.prototype = { pause() { Bun.sleepSync(5); }, async load() { this.pause(); } };',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 87,
        endColumn: 97,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function Clock() {} Clock.prototype = { pause() { Bun.sleepSync(5); }, async load() { await setTimeout(5); } };`,
        }],
      }],
    },
    {
      name: 'method of an instance of a function',
      code: 'function Clock() {} Clock.prototype.pause = function () { Bun.sleepSync(5); }; async function load() { new Clock().pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'new Clock().pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 104,
        endColumn: 121,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function Clock() {} Clock.prototype.pause = function () { Bun.sleepSync(5); }; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'member of this in a function, by self',
      code: 'function Player() { const self = this; self.pause = function () { Bun.sleepSync(5); }; self.load = async function () { self.pause(); }; }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'self.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 120,
        endColumn: 130,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises';
function Player() { const self = this; self.pause = function () { Bun.sleepSync(5); }; self.load = async function () { await setTimeout(5); }; }`,
        }],
      }],
    },
    {
      name: 'export of a script',
      code: 'exports.pause = function () { Bun.sleepSync(5); }; exports.load = async function () { exports.pause(); };',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'exports.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 87,
        endColumn: 100,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `const { setTimeout } = require('node:timers/promises');
exports.pause = function () { Bun.sleepSync(5); }; exports.load = async function () { await setTimeout(5); };`,
        }],
      }],
    },
    {
      name: 'export of a module object',
      code: 'module.exports.pause = () => { Bun.sleepSync(5); }; async function load() { module.exports.pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'module.exports.pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 77,
        endColumn: 97,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `const { setTimeout } = require('node:timers/promises');
module.exports.pause = () => { Bun.sleepSync(5); }; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'generator',
      code: 'function* steps() { Bun.sleepSync(5); yield 1; } async function load() { for (const step of steps()) use(step); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'steps', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 93,
        endColumn: 98,
      }],
    },
    {
      name: 'helper that runs a program',
      code: `import { execSync } from 'node:child_process'; function pause() { execSync('sleep 2'); } async function load() { pause(); }`,
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`execSync` of `sleep`', where: 'inside async `load`' },
        line: 1,
        column: 114,
        endColumn: 119,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { execSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises'; function pause() { execSync('sleep 2'); } async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'helper that spins',
      code: 'function pause(ms) { const end = Date.now() + ms; while (Date.now() < end) {} } async function load() { pause(500); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: 'a loop on the clock', where: 'inside async `load`' },
        line: 1,
        column: 105,
        endColumn: 110,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause(ms) { const end = Date.now() + ms; while (Date.now() < end) {} } async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'helper that spins, in a class',
      code: 'class Client { async load() { await this.#send(); this.#block(); } #block() { const start = Date.now(); while (Date.now() - start < 100); } }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'this.#block', what: 'a loop on the clock', where: 'inside async `load`' },
        line: 1,
        column: 51,
        endColumn: 62,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '100' },
          output: `import { setTimeout } from 'node:timers/promises';
class Client { async load() { await this.#send(); await setTimeout(100); } #block() { const start = Date.now(); while (Date.now() - start < 100); } }`,
        }],
      }],
    },
  ],
});
