import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: races with a timer', rule, {
  valid: [
    {
      name: 'a timer of timers/promises under a name of its own',
      code: `
        import { setTimeout as pause } from 'node:timers/promises';
        await Promise.race([fetch(url), pause(5_000)]);
      `,
    },
    {
      name: 'a timer with a chain behind it',
      code: `
        import { setTimeout as pause } from 'node:timers/promises';
        await Promise.race([fetch(url), pause(5_000).then(() => null).catch(() => null)]);
      `,
    },
    {
      name: 'a helper called sleep with a chain behind it',
      code: `await Promise.race([fetch(url), sleep(5_000).then(() => { throw new RangeError('late'); })]);`,
    },
    {
      name: 'a chained timer in a constant',
      code: `
        import { scheduler } from 'timers/promises';
        const limit = scheduler.wait(5_000).then(() => null);
        await Promise.race([fetch(url), limit]);
      `,
    },
    {
      name: 'the package delay under another name',
      code: `
        import nap from 'delay';
        await Promise.race([fetch(url), nap(5_000).then(() => null)]);
      `,
    },
    {
      name: 'an async helper that waits for a timer',
      code: `
        import { setTimeout as pause } from 'node:timers/promises';
        async function late(ms) { await pause(ms); throw new RangeError('late'); }
        await Promise.race([fetch(url), late(5_000)]);
      `,
    },
    {
      name: 'a helper that gives a timer',
      code: `
        const pause = (ms) => sleep(ms);
        await Promise.race([fetch(url), pause(5_000)]);
      `,
    },
    {
      name: 'a helper that gives what another one gives',
      code: `
        const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        function late() { return pause(5_000); }
        await Promise.race([fetch(url), late()]);
      `,
    },
    {
      name: 'an async function called in place',
      code: `
        import { setTimeout as pause } from 'node:timers/promises';
        await Promise.race([fetch(url), (async () => { await pause(5_000); throw new RangeError('late'); })()]);
      `,
    },
    {
      name: 'a method that waits',
      code: `
        class Client {
          async #late() { await sleep(5_000); throw new RangeError('late'); }
          load() { return Promise.race([fetch(url), this.#late()]); }
        }
      `,
    },
    {
      name: 'the promise that a timer object holds',
      code: `
        const timer = startTimer(5_000);
        await Promise.race([fetch(url), timer.promise]);
      `,
    },
    {
      name: 'a promise that an abort by time ends',
      code: `
        const late = new Promise((_, reject) => AbortSignal.timeout(5_000).addEventListener('abort', reject));
        await Promise.race([fetch(url), late]);
      `,
    },
    {
      name: 'a function of the file that races what it is given',
      code: `
        function limit(promise, ms) {
          return Promise.race([promise, new Promise((_, reject) => setTimeout(reject, ms))]);
        }
        await limit(fetch(url), 5_000);
      `,
    },
    {
      name: 'a function of the file that races what it is given gives',
      code: `
        const guard = async (ms, run) => {
          try { return await Promise.race([run(), sleep(ms)]); } finally { done(); }
        };
        await guard(5_000, () => fetch(url));
        await guard(5_000, async () => { const response = await fetch(url); return response.json(); });
      `,
    },
    {
      name: 'a helper handed to a function that races',
      code: `
        const guard = (run) => Promise.race([run(), sleep(5_000)]);
        async function load() { return (await fetch(url)).json(); }
        await guard(load);
      `,
    },
    {
      name: 'a method that races what it is given',
      code: `
        class Client {
          load() { return this.limit(fetch(url)); }
          limit(promise) { return Promise.race([promise, sleep(5_000)]); }
        }
      `,
    },
    {
      name: 'a function of the file that settles what it is given by a timer',
      code: `
        function limit(promise, ms = 5_000) {
          return new Promise((resolve, reject) => {
            const timer = setTimeout(reject, ms);
            promise.then(resolve, reject).finally(() => clearTimeout(timer));
          });
        }
        await limit(fetch(url));
      `,
    },
    {
      name: 'a function of the file around a wrapper',
      code: `
        const limit = (promise) => withTimeout(promise, 5_000);
        await limit(fetch(url));
      `,
    },
  ],
  invalid: [
    {
      name: 'a function of the file that races something else',
      code: `
        const guard = (run) => Promise.race([other, sleep(5_000)]).then(run);
        await guard(() => fetch(url));
      `,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 27,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const guard = (run) => Promise.race([other, sleep(5_000)]).then(run);
        await guard(() => fetch(url, { signal: AbortSignal.timeout(10_000) }));
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function of the file that only waits for what it is given',
      code: `
        async function log(promise) { const response = await promise; await withTimeout(save(response), 5_000); }
        await log(fetch(url));
      `,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 19,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        async function log(promise) { const response = await promise; await withTimeout(save(response), 5_000); }
        await log(fetch(url, { signal: AbortSignal.timeout(10_000) }));
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper in the race that only loads',
      code: `
        const load = async () => { const response = await fetch(other, { signal }); return response; };
        await Promise.race([fetch(url), load()]);
      `,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 29,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const load = async () => { const response = await fetch(other, { signal }); return response; };
        await Promise.race([fetch(url, { signal: AbortSignal.timeout(10_000) }), load()]);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is handed something beside what it races',
      code: `
        const guard = (promise, also) => Promise.race([promise, sleep(5_000)]);
        await guard(first, fetch(url));
      `,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 28,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const guard = (promise, also) => Promise.race([promise, sleep(5_000)]);
        await guard(first, fetch(url, { signal: AbortSignal.timeout(10_000) }));
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a connection that a function hands to another one, which waits for it',
      code: `
        import WebSocket from 'ws';
        const isOpen = (socket) => new Promise((resolve, reject) => { setTimeout(reject, 5_000); socket.once('open', resolve); });
        const sender = (socket) => async (text) => { await isOpen(socket); socket.send(text); };
        const send = sender(new WebSocket(url));
      `,
      errors: [
        {
          messageId: 'missing',
          line: 5,
          column: 33,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import WebSocket from 'ws';
        const isOpen = (socket) => new Promise((resolve, reject) => { setTimeout(reject, 5_000); socket.once('open', resolve); });
        const sender = (socket) => async (text) => { await isOpen(socket); socket.send(text); };
        const send = sender(new WebSocket(url, { handshakeTimeout: 10_000 }));
      `,
            },
          ],
        },
      ],
    },
  ],
});
