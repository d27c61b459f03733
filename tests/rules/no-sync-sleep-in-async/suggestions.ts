import rule from '../../../src/rules/no-sync-sleep-in-async.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-sync-sleep-in-async: suggestions', rule, {
  valid: [
    {
      name: 'nothing to suggest where nothing is wrong',
      code: `import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(5); }`,
    },
  ],
  invalid: [
    {
      name: 'an import that is there',
      code: `import { setTimeout } from 'node:timers/promises'; async function load() { Bun.sleepSync(5); await setTimeout(6); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 76,
        endColumn: 89,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(5); await setTimeout(6); }`,
        }],
      }],
    },
    {
      name: 'an import that is there under another name',
      code: `import { setTimeout as later } from 'timers/promises'; async function load() { Bun.sleepSync(5); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 80,
        endColumn: 93,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout as later } from 'timers/promises'; async function load() { await later(5); }`,
        }],
      }],
    },
    {
      name: 'a namespace that is there',
      code: `import * as timers from 'node:timers/promises'; async function load() { Bun.sleepSync(5); await timers.setTimeout(5); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 73,
        endColumn: 86,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import * as timers from 'node:timers/promises';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(5); await timers.setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'another name of the module is imported',
      code: `import { setInterval } from 'node:timers/promises'; async function load() { Bun.sleepSync(5); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 77,
        endColumn: 90,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setInterval, setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(5); }`,
        }],
      }],
    },
    {
      name: 'the global timer is used in the file',
      code: 'async function load() { Bun.sleepSync(5); setTimeout(done, 5); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 25,
        endColumn: 38,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout as sleep } from 'node:timers/promises';
async function load() { await sleep(5); setTimeout(done, 5); }`,
        }],
      }],
    },
    {
      name: 'the global timer is used, and the other name is taken',
      code: `import { sleep } from 'sleep'; async function load() { sleep(5); setTimeout(done, 5); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 56,
        endColumn: 61,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5000' },
          output: `import { sleep } from 'sleep';
import { setTimeout as delay } from 'node:timers/promises'; async function load() { await delay(5000); setTimeout(done, 5); }`,
        }],
      }],
    },
    {
      name: 'an import that is shadowed',
      code: `import { setTimeout } from 'node:timers/promises'; async function load(setTimeout) { Bun.sleepSync(5); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 86,
        endColumn: 99,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `import { setTimeout, setTimeout as sleep } from 'node:timers/promises'; async function load(setTimeout) { await sleep(5); }`,
        }],
      }],
    },
    {
      name: 'script with a directive',
      code: `'use strict';
const { msleep } = require('sleep');
module.exports = async () => {
  msleep(5);
};`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'msleep', where: 'inside an async function' },
        line: 4,
        column: 3,
        endColumn: 9,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `'use strict';
const { msleep } = require('sleep');
const { setTimeout } = require('node:timers/promises');
module.exports = async () => {
  await setTimeout(5);
};`,
        }],
      }],
    },
    {
      name: 'a duration that is a variable',
      code: 'async function load(ms) { Bun.sleepSync(ms); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 27,
        endColumn: 40,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'ms' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load(ms) { await setTimeout(ms); }`,
        }],
      }],
    },
    {
      name: 'a duration in seconds that is a variable',
      code: `import { sleep } from 'sleep'; async function load(options) { sleep(options.seconds); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 63,
        endColumn: 68,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'options.seconds * 1000' },
          output: `import { sleep } from 'sleep';
import { setTimeout } from 'node:timers/promises'; async function load(options) { await setTimeout(options.seconds * 1000); }`,
        }],
      }],
    },
    {
      name: 'a duration in seconds that is a sum',
      code: `import { sleep } from 'sleep'; async function load(attempt) { sleep(attempt + 1); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 63,
        endColumn: 68,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '(attempt + 1) * 1000' },
          output: `import { sleep } from 'sleep';
import { setTimeout } from 'node:timers/promises'; async function load(attempt) { await setTimeout((attempt + 1) * 1000); }`,
        }],
      }],
    },
    {
      name: 'a duration in seconds that is a call',
      code: `import { sleep } from 'sleep'; async function load() { sleep(delayOf(3)); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 56,
        endColumn: 61,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'delayOf(3) * 1000' },
          output: `import { sleep } from 'sleep';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(delayOf(3) * 1000); }`,
        }],
      }],
    },
    {
      name: 'a duration in microseconds that is a variable',
      code: `import { usleep } from 'sleep'; async function load(us) { usleep(us); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'usleep', where: 'inside async `load`' },
        line: 1,
        column: 59,
        endColumn: 65,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'us / 1000' },
          output: `import { usleep } from 'sleep';
import { setTimeout } from 'node:timers/promises'; async function load(us) { await setTimeout(us / 1000); }`,
        }],
      }],
    },
    {
      name: 'a fraction of a second',
      code: `import { sleep } from 'sleep'; async function load() { sleep(0.1); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 56,
        endColumn: 61,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '100' },
          output: `import { sleep } from 'sleep';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(100); }`,
        }],
      }],
    },
    {
      name: 'a duration without end',
      code: 'async function load(view) { Atomics.wait(view, 0, 0, Infinity); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Atomics.wait', where: 'inside async `load`' },
        line: 1,
        column: 29,
        endColumn: 41,
      }],
    },
    {
      name: 'a duration in spread arguments',
      code: 'async function load(args) { Bun.sleepSync(...args); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 29,
        endColumn: 42,
      }],
    },
    {
      name: 'comments go along',
      code: `async function load(end) {
  // give the disk some time
  Bun.sleepSync(500 /* ms */); // enough
  const start = Date.now();
  while (Date.now() - start < 100) {
    // spin
    /* and spin */
  }
}`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 3,
        column: 3,
        endColumn: 16,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load(end) {
  // give the disk some time
  /* ms */ await setTimeout(500); // enough
  const start = Date.now();
  while (Date.now() - start < 100) {
    // spin
    /* and spin */
  }
}`,
        }],
      }, {
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 5,
        column: 3,
        endColumn: 35,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '100' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load(end) {
  // give the disk some time
  Bun.sleepSync(500 /* ms */); // enough
  const start = Date.now();
  // spin
  /* and spin */ await setTimeout(100);
}`,
        }],
      }],
    },
    {
      name: 'without a semicolon',
      code: `async function load() {
  Bun.sleepSync(500)
}`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 2,
        column: 3,
        endColumn: 16,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load() {
  await setTimeout(500)
}`,
        }],
      }],
    },
    {
      name: 'awaited all the same',
      code: `import { msleep } from 'sleep'; async function load() { await msleep(500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'msleep', where: 'inside async `load`' },
        line: 1,
        column: 63,
        endColumn: 69,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { msleep } from 'sleep';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'body of an async arrow',
      code: 'const pause = async (ms) => Bun.sleepSync(ms);',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `pause`' },
        line: 1,
        column: 29,
        endColumn: 42,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'ms' },
          output: `import { setTimeout } from 'node:timers/promises';
const pause = async (ms) => await setTimeout(ms);`,
        }],
      }],
    },
    {
      name: 'branch without braces',
      code: 'async function load() { if (busy) Bun.sleepSync(500); else start(); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 35,
        endColumn: 48,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load() { if (busy) await setTimeout(500); else start(); }`,
        }],
      }],
    },
    {
      name: 'with types around it',
      code: 'async function load(ms?: number) { (Bun.sleepSync(ms!) as void); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 37,
        endColumn: 50,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'ms!' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load(ms?: number) { (await setTimeout(ms!)); }`,
        }],
      }],
    },
    {
      name: 'value that is used',
      code: 'async function load() { const done = Bun.sleepSync(500); return done; }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 38,
        endColumn: 51,
      }],
    },
    {
      name: 'value that is handed on',
      code: 'async function load() { use(Bun.sleepSync(500)); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 29,
        endColumn: 42,
      }],
    },
    {
      name: 'value that is returned',
      code: 'async function load() { return Bun.sleepSync(500); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 32,
        endColumn: 45,
      }],
    },
    {
      name: 'sync callback',
      code: 'async function load(list) { list.forEach((ms) => { Bun.sleepSync(ms); }); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 52,
        endColumn: 65,
      }],
    },
    {
      name: 'promise executor',
      code: 'async function load() { return new Promise((resolve) => { Bun.sleepSync(5); resolve(); }); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside a promise executor' },
        line: 1,
        column: 59,
        endColumn: 72,
      }],
    },
    {
      name: 'helper whose parameter is the duration',
      code: 'function pause(ms) { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms); } async function load() { pause(500); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Atomics.wait`', where: 'inside async `load`' },
        line: 1,
        column: 114,
        endColumn: 119,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause(ms) { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms); } async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'helper whose second parameter is a duration in seconds',
      code: `import { sleep } from 'sleep'; const pause = (why, seconds) => sleep(seconds); async function load() { pause('rest', 2); }`,
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`sleep`', where: 'inside async `load`' },
        line: 1,
        column: 104,
        endColumn: 109,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { sleep } from 'sleep';
import { setTimeout } from 'node:timers/promises'; const pause = (why, seconds) => sleep(seconds); async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'helper with variables of its own',
      code: 'function pause(ms) { const view = new Int32Array(new SharedArrayBuffer(4)); Atomics.wait(view, 0, 0, ms); } async function load() { pause(500); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Atomics.wait`', where: 'inside async `load`' },
        line: 1,
        column: 133,
        endColumn: 138,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause(ms) { const view = new Int32Array(new SharedArrayBuffer(4)); Atomics.wait(view, 0, 0, ms); } async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'helper that always waits as long',
      code: 'function pause() { Bun.sleepSync(250); } async function load() { pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 66,
        endColumn: 71,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '250' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause() { Bun.sleepSync(250); } async function load() { await setTimeout(250); }`,
        }],
      }],
    },
    {
      name: 'helper that does more',
      code: 'function pause(ms) { log(ms); Bun.sleepSync(ms); } async function load() { pause(500); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 76,
        endColumn: 81,
      }],
    },
    {
      name: 'helper that waits under a condition',
      code: 'function pause(ms) { if (ms > 0) Bun.sleepSync(ms); } async function load() { pause(500); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 79,
        endColumn: 84,
      }],
    },
    {
      name: 'helper that computes the duration',
      code: 'function pause(attempt) { Bun.sleepSync(2 ** attempt); } async function load() { pause(3); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 82,
        endColumn: 87,
      }],
    },
    {
      name: 'helper without its argument',
      code: 'function pause(ms) { Bun.sleepSync(ms); } async function load() { pause(); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 72,
      }],
    },
    {
      name: 'helper with spread arguments',
      code: 'function pause(ms) { Bun.sleepSync(ms); } async function load(args) { pause(...args); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 71,
        endColumn: 76,
      }],
    },
    {
      name: 'helper whose value is used',
      code: 'function pause(ms) { Bun.sleepSync(ms); } async function load() { return pause(500); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 74,
        endColumn: 79,
      }],
    },
    {
      name: 'helper of a helper',
      code: 'function block(ms) { Bun.sleepSync(ms); } function pause(ms) { block(ms); } async function load() { pause(500); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync` (in `block`)', where: 'inside async `load`' },
        line: 1,
        column: 101,
        endColumn: 106,
      }],
    },
    {
      name: 'helper in a sync callback',
      code: 'function pause(ms) { Bun.sleepSync(ms); } async function load(list) { list.forEach(() => { pause(5); }); }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 92,
        endColumn: 97,
      }],
    },
    {
      name: 'helper handed over',
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
      name: 'helper in a default',
      code: 'function pause(ms) { Bun.sleepSync(ms); } async function load(ready = pause(5)) { return ready; }',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: '`Bun.sleepSync`', where: 'inside async `load`' },
        line: 1,
        column: 71,
        endColumn: 76,
      }],
    },
    {
      name: 'spinning helper',
      code: `function pause(ms) {
  const start = new Date().getTime();
  while (new Date().getTime() < start + ms);
}
async function load() {
  pause(500);
}`,
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: 'a loop on the clock', where: 'inside async `load`' },
        line: 6,
        column: 3,
        endColumn: 8,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
function pause(ms) {
  const start = new Date().getTime();
  while (new Date().getTime() < start + ms);
}
async function load() {
  await setTimeout(500);
}`,
        }],
      }],
    },
  ],
});
