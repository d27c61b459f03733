import rule from '../../../src/rules/no-sync-sleep-in-async.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-sync-sleep-in-async: busy waits', rule, {
  valid: [
    { name: 'a search through a list that compares with the clock', code: `async function f(list, ms) { for (let i = 0; i < list.length; i++) { if (Date.now() - list[i] > ms) return i; } }` },
    { name: 'a search through a list of known length', code: `async function f(list, ms) { for (let i = 0; i < 5000; i++) { if (Date.now() - list[i] > ms) return i; } }` },
    { name: 'a few rounds', code: `async function f(start) { for (let i = 0; i < 10; i++) { if (Date.now() - start > 500) break; } }` },
    { name: 'so many rounds of work until a deadline', code: `async function f(start) { for (let i = 0; i < 1e7; i++) { step(i); if (Date.now() - start > 500) break; } }` },
    { name: 'so many rounds without a clock', code: `async function f(start) { for (let i = 0; i < 1e7; i++) { if (start > 5) break; } Date.now(); }` },
    { name: 'the clock is looked at now and then', code: `async function f(start) { let sum = 0; for (let i = 0; i < 1e7; i++) { sum += i; if (i % 1000 === 0 && Date.now() > start) break; } return sum; }` },
    { name: 'in a plain function', code: 'function pause(end) { while (Date.now() < end) {} }' },
    {
      name: 'loop that awaits',
      code: 'async function load(end) { while (Date.now() < end) { await check(); } }',
    },
    {
      name: 'loop whose condition awaits',
      code: 'async function load(end) { while (Date.now() < end && !(await check())) {} }',
    },
    {
      name: 'loop that yields',
      code: 'async function* load(end) { while (Date.now() < end) yield 1; }',
    },
    {
      name: 'loop that works until a deadline',
      code: 'async function load(end) { while (Date.now() < end) { step(); } }',
    },
    {
      name: 'loop that works in its condition',
      code: 'async function load(end) { while (queue.shift() && Date.now() < end) {} }',
    },
    {
      name: 'loop that asks a function for its condition',
      code: 'async function load(end) { while (!isReady() && Date.now() < end) {} }',
    },
    {
      name: 'loop that logs',
      code: `async function load(end) { while (Date.now() < end) { console.log('waiting'); } }`,
    },
    {
      name: 'loop that collects',
      code: 'async function load(end) { const seen = []; while (Date.now() < end) { seen[seen.length] = Date.now(); total = total * 2; } }',
    },
    {
      name: 'loop that moves its own condition',
      code: 'async function load(next, step) { while (next <= Date.now()) next += step; return next; }',
    },
    {
      name: 'loop that moves its own condition by a number',
      code: 'async function load(next) { while (next <= Date.now()) next += 1000; return next; }',
    },
    {
      name: 'loop that moves its own condition with a counter',
      code: 'async function load(end) { let rounds = 0; while (rounds < 1000 && Date.now() < end) rounds++; }',
    },
    {
      name: 'for loop that moves its own condition',
      code: 'async function load(start, day) { for (let at = start; at < Date.now(); at += day) {} }',
    },
    {
      name: 'for loop that moves its own condition with a date',
      code: 'async function load(at) { for (; at < Date.now(); at = nextDay(at)) {} }',
    },
    {
      name: 'loop that sets its own flag',
      code: 'async function load(end) { let done = false; while (!done && Date.now() < end) { done = true; } }',
    },
    { name: 'loop without a clock', code: 'async function load() { while (!ready) {} }' },
    {
      name: 'loop on a clock that is read before',
      code: 'async function load(end) { const now = Date.now(); while (now < end) {} }',
    },
    {
      name: 'loop on a date that is no clock',
      code: 'async function load(end) { while (new Date(2026, 0) < end) {} }',
    },
    {
      name: 'loop that never ends by a clock',
      code: 'async function load() { while (true) { now = Date.now(); } }',
    },
    {
      name: 'loop that ends by something else',
      code: 'async function load() { while (true) { const now = Date.now(); if (stopped) break; } }',
    },
    { name: 'local Date', code: 'async function load(Date, end) { while (Date.now() < end) {} }' },
    {
      name: 'loop with a function in it',
      code: 'async function load(end) { while (Date.now() < end) { (() => {})(); } }',
    },
    {
      name: 'loop over a list',
      code: 'async function load(list) { for (const each of list) { Date.now(); } }',
    },
    {
      name: 'loop that deletes',
      code: 'async function load(end) { while (Date.now() < end) delete cache.key; }',
    },
    {
      name: 'loop with a nested loop',
      code: 'async function load(end) { while (Date.now() < end) { for (const each of list) {} } }',
    },
    {
      name: 'loop that assigns the result of a call',
      code: 'async function load(end) { while (Date.now() < end) { now = Date.now(); last = read(); } }',
    },
    {
      name: 'loop that only looks at the clock now and then',
      code: 'async function load() { let last = 0; while (!ready) { if (Date.now() > last) last = Date.now(); } }',
    },
    {
      name: 'loop that sets its flag by something else',
      code: 'async function load(end) { let waiting = true; while (waiting) { if (stopped) waiting = false; last = Date.now(); } }',
    },
  ],
  invalid: [
    {
      name: 'at most so many rounds', code: `async function f() { const start = Date.now(); for (let i = 0; i < 1e7; i++) { if (Date.now() - start > 500) break; } }`,
      errors: [{ messageId: 'busyWait', line: 1, column: 48, endColumn: 77 }],
    },
    {
      name: 'at most so many rounds, with return', code: `const most = 1e7; async function f(ms) { const start = new Date().getTime(); for (var i = 0; i <= most; i += 1) { if (new Date().getTime() - start > ms) { return; } } }`,
      errors: [{ messageId: 'busyWait', line: 1, column: 78, endColumn: 112 }],
    },
    {
      name: 'at most so many rounds, counted in the body', code: `async function f() { const start = Date.now(); let i = 0; while (i < 1e7) { if (Date.now() - start > 500) break; i++; } }`,
      errors: [{ messageId: 'busyWait', line: 1, column: 59, endColumn: 74 }],
    },
    {
      name: 'at most so many rounds, counted in the head', code: `async function f() { const start = Date.now(); let i = 0; while (i++ < 1e7) { if (Date.now() - start > 500) break; } }`,
      errors: [{ messageId: 'busyWait', line: 1, column: 59, endColumn: 76 }],
    },
    {
      name: 'Date.now',
      code: 'async function load(end) { while (Date.now() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 52,
      }],
    },
    {
      name: 'an empty statement',
      code: 'async function load(end) { while (Date.now() < end); }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 52,
      }],
    },
    {
      name: 'only a comment',
      code: `async function load(end) {
  while (Date.now() < end) {
    // wait
  }
}`,
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 2,
        column: 3,
        endColumn: 27,
      }],
    },
    {
      name: 'continue',
      code: 'async function load(end) { while (Date.now() < end) { continue; } }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 52,
      }],
    },
    {
      name: 'the other way round',
      code: 'async function load(end) { while (end > Date.now()) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 52,
      }],
    },
    {
      name: 'difference of dates',
      code: 'async function load(start) { while (Date.now() - start < 500) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 30,
        endColumn: 62,
      }],
    },
    {
      name: 'new Date as a number',
      code: 'async function load(start) { while (new Date() - start < 500) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 30,
        endColumn: 62,
      }],
    },
    {
      name: 'new Date with a plus',
      code: 'async function load(end) { while (+new Date() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 53,
      }],
    },
    {
      name: 'new Date with getTime',
      code: 'async function load(end) { while (new Date().getTime() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 62,
      }],
    },
    {
      name: 'new Date with valueOf',
      code: 'async function load(end) { while (new Date().valueOf() <= end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 63,
      }],
    },
    {
      name: 'new Date with getSeconds',
      code: 'async function load(second) { while (new Date().getSeconds() !== second) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 31,
        endColumn: 73,
      }],
    },
    {
      name: 'Number of a new Date',
      code: 'async function load(end) { while (Number(new Date()) < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 60,
      }],
    },
    {
      name: 'performance.now',
      code: 'async function load(end) { while (performance.now() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 59,
      }],
    },
    {
      name: 'performance of perf_hooks',
      code: `import { performance } from 'node:perf_hooks'; async function load(end) { while (performance.now() < end) {} }`,
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 75,
        endColumn: 106,
      }],
    },
    {
      name: 'process.hrtime',
      code: 'async function load(start) { while (process.hrtime(start)[0] < 1) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 30,
        endColumn: 66,
      }],
    },
    {
      name: 'process.hrtime.bigint',
      code: 'async function load(end) { while (process.hrtime.bigint() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 65,
      }],
    },
    {
      name: 'hrtime of node:process',
      code: `import { hrtime } from 'node:process'; async function load(end) { while (hrtime.bigint() < end) {} }`,
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 96,
      }],
    },
    {
      name: 'process.uptime',
      code: 'async function load(end) { while (process.uptime() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 58,
      }],
    },
    {
      name: 'clock under another name',
      code: 'const { now } = Date; async function load(end) { while (now() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 50,
        endColumn: 69,
      }],
    },
    {
      name: 'clock of the file',
      code: 'const now = () => Date.now(); async function load(end) { while (now() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 58,
        endColumn: 77,
      }],
    },
    {
      name: 'clock of the file with a body',
      code: 'function now() { return new Date().getTime(); } async function load(end) { while (now() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 76,
        endColumn: 95,
      }],
    },
    {
      name: 'moment',
      code: `import moment from 'moment'; async function load(end) { while (moment().isBefore(end)) {} }`,
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 57,
        endColumn: 87,
      }],
    },
    {
      name: 're-reading the clock in the body',
      code: 'async function load(end) { let now = Date.now(); while (now < end) { now = Date.now(); } }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 50,
        endColumn: 67,
      }],
    },
    {
      name: 'do while',
      code: 'async function load(end) { let now; do { now = Date.now(); } while (now < end); }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 37,
        endColumn: 39,
      }],
    },
    {
      name: 'do while without a body',
      code: 'async function load(end) { do {} while (Date.now() < end); }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 30,
      }],
    },
    {
      name: 'for without a body',
      code: 'async function load(end) { for (; Date.now() < end;) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 53,
      }],
    },
    {
      name: 'for with its own start',
      code: 'async function load() { for (const start = Date.now(); Date.now() - start < 500;) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 25,
        endColumn: 82,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'for with a counter',
      code: 'async function load(end) { for (let rounds = 0; Date.now() < end; rounds++) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 76,
      }],
    },
    {
      name: 'for that reads the clock in its head',
      code: 'async function load(end) { for (let now = 0; now < end; now = Date.now()) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 74,
      }],
    },
    {
      name: 'endless loop with a break',
      code: 'async function load(end) { while (true) { if (Date.now() > end) break; } }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 40,
      }],
    },
    {
      name: 'endless loop with a return',
      code: 'async function load(end) { for (;;) { if (Date.now() > end) { return; } } }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 36,
      }],
    },
    {
      name: 'endless loop with a break and an else',
      code: 'async function load(end) { for (;;) { if (Date.now() > end) { break; } else { continue; } } }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 36,
      }],
    },
    {
      name: 'endless loop with a clock in a constant',
      code: 'async function load(end) { while (true) { const now = Date.now(); const left = end - now; if (left <= 0) break; } }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 40,
      }],
    },
    {
      name: 'private flag',
      code: 'class Client { #ready = false; async load(end) { while (!this.#ready && Date.now() < end) {} } }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 50,
        endColumn: 90,
      }],
    },
    {
      name: 'flag that the clock sets',
      code: 'async function load(end) { let waiting = true; while (waiting) { if (Date.now() > end) waiting = false; } }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 48,
        endColumn: 63,
      }],
    },
    {
      name: 'flag that the clock sets in a branch',
      code: 'async function load(end) { let done = false; while (!done) { const now = Date.now(); if (now < end) { continue; } else { done = true; } } }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 46,
        endColumn: 59,
      }],
    },
    {
      name: 'flag that a comparison with the clock sets',
      code: 'async function load(end) { let waiting = true; while (waiting) waiting = Date.now() < end; }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 48,
        endColumn: 63,
      }],
    },
    {
      name: 'counter in the body',
      code: 'async function load(end) { let rounds = 0; while (Date.now() < end) { rounds += 1; } return rounds; }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 44,
        endColumn: 68,
      }],
    },
    {
      name: 'counter that is added to itself',
      code: 'async function load(end) { let rounds = 0; while (Date.now() < end) { rounds = rounds + 1; } }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 44,
        endColumn: 68,
      }],
    },
    {
      name: 'flag that nothing can change',
      code: 'async function load(end) { while (!this.ready && Date.now() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 67,
      }],
    },
    {
      name: 'flag that nothing can change, and an error at the end',
      code: `async function load(end) { while (!ready) { if (Date.now() > end) throw new Error('too late'); } }`,
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 42,
      }],
    },
    {
      name: 'flag of another thread',
      code: 'async function load(view, end) { while (Atomics.load(view, 0) === 0 && Date.now() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 34,
        endColumn: 89,
      }],
    },
    {
      name: 'signal that cannot fire',
      code: 'async function load(signal, end) { while (!signal.aborted && performance.now() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 36,
        endColumn: 86,
      }],
    },
    {
      name: 'assignment in the condition',
      code: 'async function load(end) { let now; while ((now = Date.now()) < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 37,
        endColumn: 69,
      }],
    },
    {
      name: 'destructured clock',
      code: 'async function load(start) { let seconds = 0; while (seconds < 2) { [seconds] = process.hrtime(start); } }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 47,
        endColumn: 66,
      }],
    },
    {
      name: 'pure computation that goes nowhere',
      code: 'async function load(end) { while (Date.now() < end) Math.sqrt(Math.random()); }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 28,
        endColumn: 52,
      }],
    },
    {
      name: 'with types in it',
      code: 'async function load(end?: number) { while ((Date.now() as number) < end!) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 37,
        endColumn: 74,
      }],
    },
    {
      name: 'in an executor',
      code: 'const pause = (ms) => new Promise((resolve) => { const end = Date.now() + ms; while (Date.now() < end) {} resolve(); });',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside a promise executor' },
        line: 1,
        column: 79,
        endColumn: 103,
      }],
    },
    {
      name: 'in a route',
      code: `app.get('/slow', (req, res) => { const end = Date.now() + 5000; while (Date.now() < end) {} res.end(); });`,
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside a callback of `app.get`' },
        line: 1,
        column: 65,
        endColumn: 89,
      }],
    },
    {
      name: 'in a condition of a condition',
      code: 'async function load(end) { if (busy) while (Date.now() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 38,
        endColumn: 62,
      }],
    },
    {
      name: 'start before the loop',
      code: 'async function load() { const start = Date.now(); while (Date.now() - start < 500) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 51,
        endColumn: 83,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load() { const start = Date.now(); await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'start some lines before the loop',
      code: 'async function load() { const start = Date.now(); await step(); while (Date.now() - start < 500) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 65,
        endColumn: 97,
      }],
    },
    {
      name: 'end before the loop',
      code: 'async function load(ms) { const end = new Date().getTime() + ms; while (new Date().getTime() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 66,
        endColumn: 100,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'ms' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load(ms) { const end = new Date().getTime() + ms; await setTimeout(ms); }`,
        }],
      }],
    },
    {
      name: 'end before the loop, the other way round',
      code: 'async function load(ms) { const end = ms + Date.now(); while (end >= Date.now()) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 56,
        endColumn: 81,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'ms' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load(ms) { const end = ms + Date.now(); await setTimeout(ms); }`,
        }],
      }],
    },
    {
      name: 'start, and an end in the condition',
      code: 'async function load(ms) { const start = +new Date(); while (+new Date() < start + ms) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 54,
        endColumn: 86,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'ms' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load(ms) { const start = +new Date(); await setTimeout(ms); }`,
        }],
      }],
    },
    {
      name: 'end that is a sum of something else',
      code: 'async function load(a, b) { const end = a + b; while (Date.now() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 48,
        endColumn: 72,
      }],
    },
    {
      name: 'end with a sum of its own',
      code: 'async function load(seconds) { const end = Date.now() + seconds * 1000; while (Date.now() < end) {} }',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside async `load`' },
        line: 1,
        column: 73,
        endColumn: 97,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'seconds * 1000' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load(seconds) { const end = Date.now() + seconds * 1000; await setTimeout(seconds * 1000); }`,
        }],
      }],
    },
    {
      name: 'module level',
      code: 'await start(); const end = Date.now() + 500; while (Date.now() < end) {}',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'after a top-level `await`' },
        line: 1,
        column: 46,
        endColumn: 70,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `import { setTimeout } from 'node:timers/promises';
await start(); const end = Date.now() + 500; await setTimeout(500);`,
        }],
      }],
    },
  ],
});
