import rule from '../../../src/rules/no-sync-sleep-in-async.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-sync-sleep-in-async: functions that block', rule, {
  valid: [
    {
      name: 'plain function that nobody calls',
      code: 'function pause() { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500); }',
    },
    {
      name: 'module top level',
      code: 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);',
    },
    {
      name: 'Atomics.waitAsync',
      code: 'async function load(view) { await Atomics.waitAsync(view, 0, 0, 500).value; }',
    },
    {
      name: 'Atomics.wait with nothing to wait for',
      code: `async function load(view) { return Atomics.wait(view, 0, 1, 0) === 'not-equal'; }`,
    },
    {
      name: 'Atomics.wait with a constant zero',
      code: 'const now = 0; async function load(view) { Atomics.wait(view, 0, 1, now); }',
    },
    { name: 'Atomics.notify', code: 'async function load(view) { Atomics.notify(view, 0, 1); }' },
    { name: 'a local Atomics', code: 'async function load(Atomics) { Atomics.wait(1, 2, 3, 4); }' },
    { name: 'Bun.sleep', code: 'async function load() { await Bun.sleep(500); }' },
    {
      name: 'a local Bun',
      code: `import { Bun } from './bun.js'; async function load() { Bun.sleepNow(500); }`,
    },
    {
      name: 'timers/promises',
      code: `import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(500); }`,
    },
    {
      name: 'a local async function named sleepSync',
      code: 'async function sleepSync(ms) { await later(ms); } async function load() { sleepSync(500); }',
    },
    { name: 'a parameter named sleepSync', code: 'async function load(sleepSync) { sleepSync(500); }' },
    { name: 'an undeclared sleepSync', code: 'async function load() { sleepSync(500); }' },
    {
      name: 'sleep of another package',
      code: `import { sleep } from './sleep.js'; async function load() { sleep(5); }`,
    },
    {
      name: 'sleep of another package, awaited',
      code: `import sleep from 'sleep-promise'; async function load() { await sleep(500); }`,
    },
    {
      name: 'imported function with a telling name, awaited',
      code: `import { delaySync } from './delay.js'; async function load() { await delaySync(500); }`,
    },
    {
      name: 'imported under a telling name that is not its own',
      code: `import { later as sleepSync } from './later.js'; async function load() { sleepSync(500); }`,
    },
    {
      name: 'method of an imported instance',
      code: `import { Clock } from './clock.js'; const clock = new Clock(); async function load() { clock.waitSync(500); }`,
    },
    {
      name: 'deasync that is only made',
      code: `import deasync from 'deasync'; async function load() { return deasync(fetchAll); }`,
    },
    {
      name: 'worker that answers its parent',
      code: `import { parentPort } from 'node:worker_threads'; parentPort.on('message', async (view) => { Atomics.wait(view, 0, 0); });`,
    },
    {
      name: 'worker with its data, required',
      code: `const { workerData } = require('worker_threads'); async function run() { Atomics.wait(workerData.view, 0, 0); }`,
    },
    {
      name: 'worker with a namespace',
      code: `import * as threads from 'worker_threads'; async function run() { Atomics.wait(view, 0, 0); threads.parentPort.postMessage(1); }`,
    },
    {
      name: 'worker of a page',
      code: 'self.onmessage = async ({ data }) => { Atomics.wait(data.view, 0, 0); };',
    },
    {
      name: 'worker of a page with a listener',
      code: `self.addEventListener('message', async ({ data }) => { Atomics.wait(data.view, 0, 0); });`,
    },
    {
      name: 'worker with a bare onmessage',
      code: 'onmessage = async ({ data }) => { Atomics.wait(data.view, 0, 0); };',
    },
    {
      name: 'worker of a pool',
      code: `import workerpool from 'workerpool'; workerpool.worker({ run: async (view) => { Atomics.wait(view, 0, 0); } });`,
    },
    {
      name: 'program with a hashbang',
      code: `#!/usr/bin/env node
async function main() { Atomics.wait(view, 0, 0, 500); }`,
    },
    {
      name: 'program in a folder of scripts',
      code: 'async function main() { Atomics.wait(view, 0, 0, 500); }',
      filename: 'scripts/release.ts',
    },
    {
      name: 'program in a deeper folder of migrations',
      code: 'export async function up() { Atomics.wait(view, 0, 0, 500); }',
      filename: 'src/db/migrations/0001.ts',
    },
    {
      name: 'configuration file',
      code: 'export default async () => { Atomics.wait(view, 0, 0, 500); };',
      filename: 'vitest.config.ts',
    },
    {
      name: 'program that a setting names',
      code: 'export async function run() { Atomics.wait(view, 0, 0, 500); }',
      filename: 'src/jobs/nightly.ts',
      settings: { "hardened": { "oneShotPrograms": ["src/jobs/**"] } },
    },
  ],
  invalid: [
    {
      name: 'Atomics.wait in an async function',
      code: 'async function load() { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Atomics.wait', where: 'inside async `load`' },
        line: 1,
        column: 25,
        endColumn: 37,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'Atomics.wait without a timeout',
      code: 'async function load(view) { Atomics.wait(view, 0, 0); }',
      errors: [{
        messageId: 'openEnded',
        data: { call: 'Atomics.wait', where: 'inside async `load`' },
        line: 1,
        column: 29,
        endColumn: 41,
      }],
    },
    {
      name: 'Atomics.wait whose answer is used',
      code: 'async function load(view) { const state = Atomics.wait(view, 0, 0, 500); return state; }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Atomics.wait', where: 'inside async `load`' },
        line: 1,
        column: 43,
        endColumn: 55,
      }],
    },
    {
      name: 'Atomics.wait of globalThis',
      code: 'async function load(view) { globalThis.Atomics.wait(view, 0, 0, 500); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'globalThis.Atomics.wait', where: 'inside async `load`' },
        line: 1,
        column: 29,
        endColumn: 52,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load(view) { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'Atomics.wait with a literal key',
      code: `async function load(view) { Atomics['wait'](view, 0, 0, 500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: `Atomics['wait']`, where: 'inside async `load`' },
        line: 1,
        column: 29,
        endColumn: 44,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load(view) { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'Atomics.wait under another name',
      code: 'const { wait } = Atomics; async function load(view) { wait(view, 0, 0, 500); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'wait', where: 'inside async `load`' },
        line: 1,
        column: 55,
        endColumn: 59,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
const { wait } = Atomics; async function load(view) { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'Atomics.wait in a file that only sends data to a worker',
      code: `import { Worker } from 'node:worker_threads'; async function load(view) { new Worker(file, { workerData: { view } }); Atomics.wait(view, 0, 0); }`,
      errors: [{
        messageId: 'openEnded',
        data: { call: 'Atomics.wait', where: 'inside async `load`' },
        line: 1,
        column: 119,
        endColumn: 131,
      }],
    },
    {
      name: 'Atomics.wait in a file that listens to a window',
      code: 'window.onmessage = async ({ data }) => { Atomics.wait(data.view, 0, 0); };',
      errors: [{
        messageId: 'openEnded',
        data: { call: 'Atomics.wait', where: 'inside async `onmessage`' },
        line: 1,
        column: 42,
        endColumn: 54,
      }],
    },
    {
      name: 'Bun.sleepSync',
      code: 'async function load() { Bun.sleepSync(500); }',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Bun.sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 25,
        endColumn: 38,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'sleepSync of the bun module',
      code: `import { sleepSync } from 'bun'; async function load() { sleepSync(500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 58,
        endColumn: 67,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { sleepSync } from 'bun';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'sleep in seconds',
      code: `import { sleep } from 'sleep'; async function load() { sleep(2); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 56,
        endColumn: 61,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { sleep } from 'sleep';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'msleep of a default import',
      code: `import sleep from 'sleep'; async function load() { sleep.msleep(250); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep.msleep', where: 'inside async `load`' },
        line: 1,
        column: 52,
        endColumn: 64,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '250' },
          output: `import sleep from 'sleep';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(250); }`,
        }],
      }],
    },
    {
      name: 'usleep of a required package',
      code: `const sleep = require('sleep'); async function load() { sleep.usleep(1500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep.usleep', where: 'inside async `load`' },
        line: 1,
        column: 57,
        endColumn: 69,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '1.5' },
          output: `const sleep = require('sleep');
const { setTimeout } = require('node:timers/promises'); async function load() { await setTimeout(1.5); }`,
        }],
      }],
    },
    {
      name: 'msleep required under another name',
      code: `const { msleep: nap } = require('sleep'); async function load() { nap(250); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'nap', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 70,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '250' },
          output: `const { msleep: nap } = require('sleep');
const { setTimeout } = require('node:timers/promises'); async function load() { await setTimeout(250); }`,
        }],
      }],
    },
    {
      name: 'msleep of a package imported where it is used',
      code: `async function load() { const { msleep } = await import('sleep'); msleep(250); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'msleep', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 73,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '250' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load() { const { msleep } = await import('sleep'); await setTimeout(250); }`,
        }],
      }],
    },
    {
      name: 'system-sleep',
      code: `import sleep from 'system-sleep'; async function load() { sleep(250); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 59,
        endColumn: 64,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '250' },
          output: `import sleep from 'system-sleep';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(250); }`,
        }],
      }],
    },
    {
      name: 'thread-sleep',
      code: `const sleep = require('thread-sleep'); async function load() { sleep(250); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 64,
        endColumn: 69,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '250' },
          output: `const sleep = require('thread-sleep');
const { setTimeout } = require('node:timers/promises'); async function load() { await setTimeout(250); }`,
        }],
      }],
    },
    {
      name: 'atomic-sleep',
      code: `import * as sleep from 'atomic-sleep'; async function load() { sleep.default(250); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep.default', where: 'inside async `load`' },
        line: 1,
        column: 64,
        endColumn: 77,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '250' },
          output: `import * as sleep from 'atomic-sleep';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(250); }`,
        }],
      }],
    },
    {
      name: 'sleep-sync',
      code: `import pause from 'sleep-sync'; async function load() { pause(250); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'pause', where: 'inside async `load`' },
        line: 1,
        column: 57,
        endColumn: 62,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '250' },
          output: `import pause from 'sleep-sync';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(250); }`,
        }],
      }],
    },
    {
      name: 'rpio',
      code: `import rpio from 'rpio'; async function blink() { rpio.msleep(250); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'rpio.msleep', where: 'inside async `blink`' },
        line: 1,
        column: 51,
        endColumn: 62,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '250' },
          output: `import rpio from 'rpio';
import { setTimeout } from 'node:timers/promises'; async function blink() { await setTimeout(250); }`,
        }],
      }],
    },
    {
      name: 'deasync.sleep',
      code: `import deasync from 'deasync'; async function load() { deasync.sleep(250); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'deasync.sleep', where: 'inside async `load`' },
        line: 1,
        column: 56,
        endColumn: 69,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '250' },
          output: `import deasync from 'deasync';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(250); }`,
        }],
      }],
    },
    {
      name: 'deasync.loopWhile',
      code: `import { loopWhile } from 'deasync'; async function load() { loopWhile(() => !ready); }`,
      errors: [{
        messageId: 'openEnded',
        data: { call: 'loopWhile', where: 'inside async `load`' },
        line: 1,
        column: 62,
        endColumn: 71,
      }],
    },
    {
      name: 'deasync.runLoopOnce in a loop',
      code: `const deasync = require('deasync'); async function load() { while (!ready) deasync.runLoopOnce(); }`,
      errors: [{
        messageId: 'openEnded',
        data: { call: 'deasync.runLoopOnce', where: 'inside async `load`' },
        line: 1,
        column: 76,
        endColumn: 95,
      }],
    },
    {
      name: 'function wrapped by deasync',
      code: `import deasync from 'deasync'; import { exec } from 'node:child_process'; const run = deasync(exec); async function load() { return run('ls'); }`,
      errors: [{
        messageId: 'openEnded',
        data: { call: 'run', where: 'inside async `load`' },
        line: 1,
        column: 133,
        endColumn: 136,
      }],
    },
    {
      name: 'function wrapped by deasync, called at once',
      code: `import deasync from 'deasync'; async function load() { return deasync(fetchAll)(url); }`,
      errors: [{
        messageId: 'openEnded',
        data: { call: 'deasync(fetchAll)', where: 'inside async `load`' },
        line: 1,
        column: 63,
        endColumn: 80,
      }],
    },
    {
      name: 'client of sync-rpc',
      code: `const rpc = require('sync-rpc'); const client = rpc(file, 'options'); async function load() { return client('question'); }`,
      errors: [{
        messageId: 'openEnded',
        data: { call: 'client', where: 'inside async `load`' },
        line: 1,
        column: 102,
        endColumn: 108,
      }],
    },
    {
      name: 'function made by synckit',
      code: `import { createSyncFn } from 'synckit'; const format = createSyncFn(file); async function load(text) { return format(text); }`,
      errors: [{
        messageId: 'openEnded',
        data: { call: 'format', where: 'inside async `load`' },
        line: 1,
        column: 111,
        endColumn: 117,
      }],
    },
    {
      name: 'imported sleepSync',
      code: `import { sleepSync } from './sleep.js'; async function load() { sleepSync(500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleepSync', where: 'inside async `load`' },
        line: 1,
        column: 65,
        endColumn: 74,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { sleepSync } from './sleep.js';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'imported sleepSync under another name',
      code: `import { sleepSync as nap } from '@acme/time'; async function load() { nap(500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'nap', where: 'inside async `load`' },
        line: 1,
        column: 72,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { sleepSync as nap } from '@acme/time';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'default import named busyWait',
      code: `import busyWait from './wait.js'; async function load() { busyWait(500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'busyWait', where: 'inside async `load`' },
        line: 1,
        column: 59,
        endColumn: 67,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import busyWait from './wait.js';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'required module named waitSync',
      code: `const waitSync = require('./wait'); async function load() { waitSync(500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'waitSync', where: 'inside async `load`' },
        line: 1,
        column: 61,
        endColumn: 69,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `const waitSync = require('./wait');
const { setTimeout } = require('node:timers/promises'); async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'member of an imported object',
      code: `import utils from './utils.js'; async function load() { utils.time.delaySync(500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'utils.time.delaySync', where: 'inside async `load`' },
        line: 1,
        column: 57,
        endColumn: 77,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import utils from './utils.js';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'member of a namespace',
      code: `import * as utils from './utils.js'; async function load() { utils.blockingSleep(500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'utils.blockingSleep', where: 'inside async `load`' },
        line: 1,
        column: 62,
        endColumn: 81,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import * as utils from './utils.js';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'syncSleep',
      code: `import { syncSleep } from './sleep.js'; async function load() { syncSleep(500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'syncSleep', where: 'inside async `load`' },
        line: 1,
        column: 65,
        endColumn: 74,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { syncSleep } from './sleep.js';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'sleep_sync',
      code: `import { sleep_sync } from './sleep.js'; async function load() { sleep_sync(500); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep_sync', where: 'inside async `load`' },
        line: 1,
        column: 66,
        endColumn: 76,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { sleep_sync } from './sleep.js';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'name that the options add',
      code: `import { pauseThread } from './time.js'; async function load() { pauseThread(500); }`,
      options: [{ "names": ["pauseThread"] }],
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'pauseThread', where: 'inside async `load`' },
        line: 1,
        column: 66,
        endColumn: 77,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { pauseThread } from './time.js';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'API that the options add',
      code: `import { Clock } from '@acme/time'; async function load() { Clock.halt(500); }`,
      options: [{ "apis": ["@acme/time#Clock.halt"] }],
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Clock.halt', where: 'inside async `load`' },
        line: 1,
        column: 61,
        endColumn: 71,
      }],
    },
    {
      name: 'program in a folder whose name only holds the word',
      code: 'export async function run() { Atomics.wait(view, 0, 0, 500); }',
      filename: 'src/scripting/run.ts',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Atomics.wait', where: 'inside async `run`' },
        line: 1,
        column: 31,
        endColumn: 43,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
export async function run() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'file named like a folder of programs',
      code: 'export async function run() { Atomics.wait(view, 0, 0, 500); }',
      filename: 'src/scripts.ts',
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'Atomics.wait', where: 'inside async `run`' },
        line: 1,
        column: 31,
        endColumn: 43,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
export async function run() { await setTimeout(500); }`,
        }],
      }],
    },
  ],
});
