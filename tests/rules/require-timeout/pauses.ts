import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: timers that bound, and timers that pause', rule, {
  valid: [
    {
      name: 'a function of an object beside a timer',
      code: `
        const api = { pause: 10, load: (url) => fetch(url) };
        const load = (url) => new Promise((done, fail) => { api.load(url).then(done, fail); setTimeout(fail, 5_000); });
      `,
    },
    {
      name: 'a function of an object in a race',
      code: `
        const api = { users: { load: async (url) => fetch(url) } };
        const load = (url) => Promise.race([api.users.load(url), sleep(5_000)]);
      `,
    },
    {
      name: 'a function of an object by a key that is worked out',
      code: `
        const api = { load: (url) => fetch(url) };
        const call = (name, url) => withTimeout(api[name](url), 5_000);
      `,
    },
    {
      name: 'an object of functions that is handed on whole',
      code: `
        const api = { load: (url) => fetch(url) };
        const all = () => Promise.race([readAll(api), sleep(5_000)]);
      `,
    },
    {
      name: 'a timer before an awaited call',
      code: `
        const load = (url) => new Promise(async (done, fail) => {
          setTimeout(() => fail(new RangeError('late')), 5_000);
          done(await fetch(url));
        });
      `,
    },
    {
      name: 'a second timer, for what starts after a pause',
      code: `
        const later = (url) => new Promise((done, fail) => {
          setTimeout(() => fail(new RangeError('late')), 5_000);
          setTimeout(() => fetch(url).then(done, fail), 1_000);
        });
      `,
    },
    {
      name: 'a call without a wait before the timer',
      code: `
        const load = (url) => new Promise((done, fail) => {
          (async () => { done(await fetch(url)); })();
          setTimeout(() => fail(new RangeError('late')), 5_000);
        });
      `,
    },
  ],
  invalid: [
    {
      name: 'an object of functions whose pause a timer reads',
      code: `
        const api = { pause: 10, load: (url) => fetch(url) };
        const wait = () => new Promise((done) => setTimeout(done, api.pause));
      `,
      errors: [
        {
          messageId: 'missing',
          data: { call: 'fetch', why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever', note: '', bounds: '`signal`' },
          line: 2,
          column: 49,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const api = { pause: 10, load: (url) => fetch(url, { signal: AbortSignal.timeout(10_000) }) };
        const wait = () => new Promise((done) => setTimeout(done, api.pause));
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an object of functions that is asked for something else beside a timer',
      code: `
        const api = { name: 'users', load: (url) => fetch(url) };
        const wait = () => new Promise((done) => { log(api.name); setTimeout(done, 10); });
      `,
      errors: [
        {
          messageId: 'missing',
          data: { call: 'fetch', why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever', note: '', bounds: '`signal`' },
          line: 2,
          column: 53,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const api = { name: 'users', load: (url) => fetch(url, { signal: AbortSignal.timeout(10_000) }) };
        const wait = () => new Promise((done) => { log(api.name); setTimeout(done, 10); });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an object of functions whose time limit bounds something else',
      code: `
        const api = { limit: 5_000, load: (url) => fetch(url) };
        const read = (file) => withTimeout(file.text(), api.limit);
      `,
      errors: [
        {
          messageId: 'missing',
          data: { call: 'fetch', why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever', note: '', bounds: '`signal`' },
          line: 2,
          column: 52,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const api = { limit: 5_000, load: (url) => fetch(url, { signal: AbortSignal.timeout(10_000) }) };
        const read = (file) => withTimeout(file.text(), api.limit);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'another function of the object beside a timer',
      code: `
        const api = { ping, load: (url) => fetch(url) };
        const check = () => new Promise((done, fail) => { api.ping().then(done); setTimeout(fail, 10); });
      `,
      errors: [
        {
          messageId: 'missing',
          data: { call: 'fetch', why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever', note: '', bounds: '`signal`' },
          line: 2,
          column: 44,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const api = { ping, load: (url) => fetch(url, { signal: AbortSignal.timeout(10_000) }) };
        const check = () => new Promise((done, fail) => { api.ping().then(done); setTimeout(fail, 10); });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call that starts after a pause',
      code: `
        const later = (url) => new Promise((done, fail) => { setTimeout(() => fetch(url).then(done, fail), 1_000); });
      `,
      errors: [
        {
          messageId: 'missing',
          data: { call: 'fetch', why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever', note: '', bounds: '`signal`' },
          line: 2,
          column: 79,
          endColumn: 84,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const later = (url) => new Promise((done, fail) => { setTimeout(() => fetch(url, { signal: AbortSignal.timeout(10_000) }).then(done, fail), 1_000); });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that starts after a pause',
      code: `
        const load = (url) => fetch(url);
        const later = (url) => new Promise((done) => { setTimeout(() => done(load(url)), 1_000); });
      `,
      errors: [
        {
          messageId: 'missing',
          data: { call: 'fetch', why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever', note: '', bounds: '`signal`' },
          line: 2,
          column: 31,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const load = (url) => fetch(url, { signal: AbortSignal.timeout(10_000) });
        const later = (url) => new Promise((done) => { setTimeout(() => done(load(url)), 1_000); });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a pause behind the answer',
      code: `
        const load = (url) => new Promise((done, fail) => { fetch(url).then((response) => { setTimeout(() => done(response), 100); }, fail); });
      `,
      errors: [
        {
          messageId: 'missing',
          data: { call: 'fetch', why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever', note: '', bounds: '`signal`' },
          line: 2,
          column: 61,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const load = (url) => new Promise((done, fail) => { fetch(url, { signal: AbortSignal.timeout(10_000) }).then((response) => { setTimeout(() => done(response), 100); }, fail); });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a pause behind the await',
      code: `
        const load = (url) => new Promise(async (done) => {
          const response = await fetch(url);
          setTimeout(() => done(response), 100);
        });
      `,
      errors: [
        {
          messageId: 'missing',
          data: { call: 'fetch', why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever', note: '', bounds: '`signal`' },
          line: 3,
          column: 34,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const load = (url) => new Promise(async (done) => {
          const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
          setTimeout(() => done(response), 100);
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a pause in the callback',
      code: `
        import { exec } from 'node:child_process';
        const restart = () => new Promise((done) => { exec('systemctl restart web', () => { setTimeout(done, 1_000); }); });
      `,
      errors: [
        {
          messageId: 'missing',
          data: { call: 'exec', why: 'has no upper bound in time: a peer that never answers holds it for ever', note: '', bounds: '`timeout` or `signal`' },
          line: 3,
          column: 55,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { exec } from 'node:child_process';
        const restart = () => new Promise((done) => { exec('systemctl restart web', { timeout: 10_000 }, () => { setTimeout(done, 1_000); }); });
      `,
            },
          ],
        },
      ],
    },
  ],
});
