import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: wrappers', rule, {
  valid: [
    {
      name: 'Promise.race with a timer in place',
      code: `await Promise.race([fetch(url), new Promise((_, reject) => setTimeout(reject, 5_000))]);`,
    },
    {
      name: 'Promise.race with a timer in a constant',
      code: `
        const late = new Promise((_, reject) => setTimeout(reject, 5_000));
        await Promise.race([fetch(url), late]);
      `,
    },
    {
      name: 'Promise.race with a helper',
      code: `await Promise.race([fetch(url), sleep(5_000)]);`,
    },
    {
      name: 'Promise.race with a helper of the file',
      code: `
        const stop = (ms) => new Promise((_, reject) => setTimeout(reject, ms));
        await Promise.race([fetch(url), stop(5_000)]);
      `,
    },
    {
      name: 'Promise.race with a timer of timers/promises',
      code: `
        import { setTimeout } from 'node:timers/promises';
        await Promise.race([fetch(url), setTimeout(5_000)]);
      `,
    },
    {
      name: 'the promise in a constant first',
      code: `
        const response = fetch(url);
        const late = new Promise((_, reject) => setTimeout(reject, 5_000));
        await Promise.race([response, late]);
      `,
    },
    {
      name: 'the promise in a variable first',
      code: `
        let response;
        response = fetch(url);
        await Promise.race([response, timeout(5_000)]);
      `,
    },
    {
      name: 'the list in a constant first',
      code: `
        const contestants = [fetch(url), timeout(5_000)];
        await Promise.race(contestants);
      `,
    },
    {
      name: 'contestants out of sight',
      code: `export const first = (others) => Promise.race([fetch(url), ...others]);`,
    },
    {
      name: 'chained before the race',
      code: `await Promise.race([fetch(url).then((response) => response.json()), delay(5_000)]);`,
    },
    {
      name: 'p-timeout',
      code: `
        import pTimeout from 'p-timeout';
        await pTimeout(fetch(url), { milliseconds: 5_000 });
      `,
    },
    {
      name: 'p-timeout with a number',
      code: `
        const pTimeout = require('p-timeout');
        pTimeout(fetch(url), 5_000);
      `,
    },
    {
      name: 'withTimeout around a promise',
      code: `await withTimeout(fetch(url), 5_000);`,
    },
    {
      name: 'withTimeout around a function',
      code: `await withTimeout(async () => { const response = await fetch(url); return response.json(); }, 5_000);`,
    },
    {
      name: 'timeout',
      code: `await timeout(fetch(url), 5_000);`,
    },
    {
      name: 'a helper of another name',
      code: `await callWithTimeout(5_000, () => fetch(url)); await utils.promiseTimeout(fetch(url), 5_000);`,
    },
    {
      name: 'a class with a method',
      code: `
        import { Timeout } from './timeout.js';
        await Timeout.wrap(fetch(url), 5_000);
      `,
    },
    {
      name: 'a method of the promise',
      code: `await Promise.resolve(fetch(url)).timeout(5_000);`,
    },
    {
      name: 'Effect.timeout',
      code: `
        import { Effect } from 'effect';
        Effect.timeout(Effect.tryPromise(() => fetch(url)), '5 seconds');
      `,
    },
    {
      name: 'Effect.timeout in a pipe',
      code: `
        import { Effect } from 'effect';
        Effect.tryPromise({ try: () => fetch(url), catch: String }).pipe(Effect.timeout('5 seconds'));
      `,
    },
    {
      name: 'pipe as a function',
      code: `
        import { Effect, pipe } from 'effect';
        pipe(Effect.tryPromise(() => fetch(url)), Effect.timeoutFail({ duration: '5 seconds' }));
      `,
    },
    {
      name: 'timeout of RxJS',
      code: `from(fetch(url)).pipe(timeout(5_000));`,
    },
    {
      name: 'policy of cockatiel',
      code: `
        import { timeout, TimeoutStrategy } from 'cockatiel';
        const policy = timeout(5_000, TimeoutStrategy.Aggressive);
        await policy.execute(() => fetch(url));
      `,
    },
    {
      name: 'queue with a timeout',
      code: `
        import PQueue from 'p-queue';
        const queue = new PQueue({ concurrency: 5, timeout: 5_000 });
        queue.add(() => fetch(url));
      `,
    },
    {
      name: 'circuit breaker',
      code: `
        import CircuitBreaker from 'opossum';
        const load = (id) => fetch(url + id);
        export const breaker = new CircuitBreaker(load);
      `,
    },
    {
      name: 'a helper that is only called in a wrapper',
      code: `
        async function load() { const response = await fetch(url); return response.json(); }
        await withTimeout(load(), 5_000);
      `,
    },
    {
      name: 'a helper that is only handed to a wrapper',
      code: `
        const load = () => fetch(url);
        await withTimeout(load, 5_000);
      `,
    },
    {
      name: 'a promise that a timer settles',
      code: `
        const load = () => new Promise((resolve, reject) => {
          const timer = setTimeout(() => reject(new Error('late')), 5_000);
          fetch(url).then(resolve, reject).finally(() => clearTimeout(timer));
        });
      `,
    },
    {
      name: 'wrappers: name',
      code: `await guarded(fetch(url));`,
      options: [{ wrappers: ['guarded'] }],
    },
    {
      name: 'wrappers: API id',
      code: `
        import { guard } from './guard.js';
        await guard(fetch(url));
      `,
      options: [{ wrappers: ['./guard.js#guard'] }],
    },
    {
      name: 'wrappers: module',
      code: `
        import * as g from 'my-guards';
        await g.run(fetch(url));
      `,
      options: [{ wrappers: ['my-guards'] }],
    },
    {
      name: 'other clients too',
      code: `
        import axios from 'axios';
        import { exec } from 'child_process';
        import { promisify } from 'util';
        await withTimeout(axios.get(url), 5_000);
        await Promise.race([promisify(exec)('ls'), delay(5_000)]);
      `,
    },
    {
      name: 'timer in a constant, made by a helper',
      code: `
        const t = delay(5_000);
        await Promise.race([fetch(url), t]);
      `,
    },
    {
      name: 'p-timeout with options out of sight',
      code: `
        import pTimeout from 'p-timeout';
        export const load = (options) => pTimeout(fetch(url), options);
      `,
    },
    {
      name: 'p-timeout without options',
      code: `
        import pTimeout from 'p-timeout';
        await pTimeout(fetch(url));
      `,
    },
    {
      name: 'queue whose timeout is out of sight',
      code: `
        import PQueue from 'p-queue';
        const queue = new PQueue({ timeout: config.timeout });
        queue.add(() => fetch(url));
      `,
    },
    {
      name: 'a helper of a helper',
      code: `
        const load = () => fetch(url);
        const loadTwice = async () => { await load(); await load(); };
        await withTimeout(loadTwice(), 5_000);
      `,
    },
  ],
  invalid: [
    {
      name: 'Promise.race without a timer',
      code: `await Promise.race([fetch(a), fetch(b)]);`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 21,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await Promise.race([fetch(a, { signal: AbortSignal.timeout(10_000) }), fetch(b)]);`,
            },
          ],
        },
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 31,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await Promise.race([fetch(a), fetch(b, { signal: AbortSignal.timeout(10_000) })]);`,
            },
          ],
        },
      ],
    },
    {
      name: 'Promise.all',
      code: `await Promise.all([fetch(url), timeout(5_000)]);`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 20,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await Promise.all([fetch(url, { signal: AbortSignal.timeout(10_000) }), timeout(5_000)]);`,
            },
          ],
        },
      ],
    },
    {
      name: 'raced after it was awaited',
      code: `
        const response = await fetch(url);
        await Promise.race([response, timeout(5_000)]);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 2,
          column: 32,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
        await Promise.race([response, timeout(5_000)]);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'awaited inside the wrapper',
      code: `await withTimeout(await fetch(url), 5_000);`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 25,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await withTimeout(await fetch(url, { signal: AbortSignal.timeout(10_000) }), 5_000);`,
            },
          ],
        },
      ],
    },
    {
      name: 'p-timeout that never ends',
      code: `
        import pTimeout from 'p-timeout';
        await pTimeout(fetch(url), { milliseconds: Infinity });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 3,
          column: 24,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import pTimeout from 'p-timeout';
        await pTimeout(fetch(url, { signal: AbortSignal.timeout(10_000) }), { milliseconds: Infinity });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'p-timeout that never ends, as a number',
      code: `
        const pTimeout = require('p-timeout');
        pTimeout(fetch(url), Infinity);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 3,
          column: 18,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const pTimeout = require('p-timeout');
        pTimeout(fetch(url, { signal: AbortSignal.timeout(10_000) }), Infinity);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'setTimeout is no wrapper',
      code: `setTimeout(() => { fetch(url); }, 5_000);`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 20,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'addBound',
              output: `setTimeout(() => { fetch(url, { signal: AbortSignal.timeout(10_000) }); }, 5_000);`,
            },
          ],
        },
      ],
    },
    {
      name: 'handlers of timeouts are none',
      code: `onTimeout(() => fetch(url)); clearTimeout(fetch(url)); handleTimeout(fetch(url));`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 17,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'addBound',
              output: `onTimeout(() => fetch(url, { signal: AbortSignal.timeout(10_000) })); clearTimeout(fetch(url)); handleTimeout(fetch(url));`,
            },
          ],
        },
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 43,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'addBound',
              output: `onTimeout(() => fetch(url)); clearTimeout(fetch(url, { signal: AbortSignal.timeout(10_000) })); handleTimeout(fetch(url));`,
            },
          ],
        },
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 70,
          endColumn: 75,
          suggestions: [
            {
              messageId: 'addBound',
              output: `onTimeout(() => fetch(url)); clearTimeout(fetch(url)); handleTimeout(fetch(url, { signal: AbortSignal.timeout(10_000) }));`,
            },
          ],
        },
      ],
    },
    {
      name: 'a queue without a timeout',
      code: `
        import PQueue from 'p-queue';
        const queue = new PQueue({ concurrency: 5 });
        queue.add(() => fetch(url));
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 4,
          column: 25,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import PQueue from 'p-queue';
        const queue = new PQueue({ concurrency: 5 });
        queue.add(() => fetch(url, { signal: AbortSignal.timeout(10_000) }));
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a queue whose timeout is 0',
      code: `
        import PQueue from 'p-queue';
        const queue = new PQueue({ timeout: 0 });
        queue.add(() => fetch(url));
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 4,
          column: 25,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import PQueue from 'p-queue';
        const queue = new PQueue({ timeout: 0 });
        queue.add(() => fetch(url, { signal: AbortSignal.timeout(10_000) }));
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that is exported',
      code: `
        export async function load() { return fetch(url); }
        await withTimeout(load(), 5_000);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 2,
          column: 47,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        export async function load() { return fetch(url, { signal: AbortSignal.timeout(10_000) }); }
        await withTimeout(load(), 5_000);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that is also called without the wrapper',
      code: `
        const load = () => fetch(url);
        await withTimeout(load(), 5_000);
        await load();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 2,
          column: 28,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const load = () => fetch(url, { signal: AbortSignal.timeout(10_000) });
        await withTimeout(load(), 5_000);
        await load();
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that calls itself',
      code: `
        async function load(tries) { try { return await fetch(url); } catch { return load(tries - 1); } }
        load(3);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 2,
          column: 57,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        async function load(tries) { try { return await fetch(url, { signal: AbortSignal.timeout(10_000) }); } catch { return load(tries - 1); } }
        load(3);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise whose timer does something else',
      code: `new Promise((resolve, reject) => { setTimeout(() => log('slow'), 5_000); fetch(url).then(resolve, reject); });`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 74,
          endColumn: 79,
          suggestions: [
            {
              messageId: 'addBound',
              output: `new Promise((resolve, reject) => { setTimeout(() => log('slow'), 5_000); fetch(url, { signal: AbortSignal.timeout(10_000) }).then(resolve, reject); });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a pipe without a timeout',
      code: `from(fetch(url)).pipe(map(parse));`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'addBound',
              output: `from(fetch(url, { signal: AbortSignal.timeout(10_000) })).pipe(map(parse));`,
            },
          ],
        },
      ],
    },
    {
      name: 'a wrapper beside the call',
      code: `
        await withTimeout(prepare(), 5_000);
        await fetch(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 3,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        await withTimeout(prepare(), 5_000);
        await fetch(url, { signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method of a class',
      code: `
        class Api {
          async load() { return fetch(url); }
        }
        withTimeout(new Api().load(), 5_000);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 3,
          column: 33,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        class Api {
          async load() { return fetch(url, { signal: AbortSignal.timeout(10_000) }); }
        }
        withTimeout(new Api().load(), 5_000);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method of an unnamed function',
      code: `await tasks[0](fetch(url));`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 16,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await tasks[0](fetch(url, { signal: AbortSignal.timeout(10_000) }));`,
            },
          ],
        },
      ],
    },
    {
      name: 'timeout of a promise that is 0',
      code: `await Promise.resolve(fetch(url)).timeout(0);`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 23,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await Promise.resolve(fetch(url, { signal: AbortSignal.timeout(10_000) })).timeout(0);`,
            },
          ],
        },
      ],
    },
    {
      name: 'helpers four deep',
      code: `
        const a = () => fetch(url);
        const b = () => a();
        const c = () => b();
        const d = () => c();
        await withTimeout(d(), 5_000);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 2,
          column: 25,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const a = () => fetch(url, { signal: AbortSignal.timeout(10_000) });
        const b = () => a();
        const c = () => b();
        const d = () => c();
        await withTimeout(d(), 5_000);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper without mentions',
      code: `const load = () => fetch(url);`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 20,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'addBound',
              output: `const load = () => fetch(url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper in a pattern',
      code: `const { load = () => fetch(url) } = options;`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 22,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'addBound',
              output: `const { load = () => fetch(url, { signal: AbortSignal.timeout(10_000) }) } = options;`,
            },
          ],
        },
      ],
    },
    {
      name: 'a field',
      code: `class Api { load = () => fetch(url); }`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 26,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'addBound',
              output: `class Api { load = () => fetch(url, { signal: AbortSignal.timeout(10_000) }); }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise of another class',
      code: `new Deferred((resolve, reject) => { setTimeout(reject, 5_000); fetch(url).then(resolve); });`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 64,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'addBound',
              output: `new Deferred((resolve, reject) => { setTimeout(reject, 5_000); fetch(url, { signal: AbortSignal.timeout(10_000) }).then(resolve); });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise whose timer is one of its socket',
      code: `new Promise((resolve, reject) => { socket.setTimeout(5_000, reject); fetch(url).then(resolve); });`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 70,
          endColumn: 75,
          suggestions: [
            {
              messageId: 'addBound',
              output: `new Promise((resolve, reject) => { socket.setTimeout(5_000, reject); fetch(url, { signal: AbortSignal.timeout(10_000) }).then(resolve); });`,
            },
          ],
        },
      ],
    },
  ],
});
