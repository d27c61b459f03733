import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: fetch and its relatives', rule, {
  valid: [
    {
      name: 'signal in the init',
      code: `await fetch(url, { signal: AbortSignal.timeout(5_000) });`,
    },
    {
      name: 'signal of any origin, shorthand',
      code: `export const load = (url, signal) => fetch(url, { method: 'POST', signal });`,
    },
    {
      name: 'signal passed down from a parameter',
      code: `export const load = (url, ctx) => fetch(url, { signal: ctx.signal });`,
    },
    {
      name: 'signal of a controller that a timer aborts',
      code: `
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 5_000);
        await fetch(url, { signal: controller.signal });
      `,
    },
    {
      name: 'signal combined with another',
      code: `await fetch(url, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(5_000)]) });`,
    },
    {
      name: 'signal that may be undefined',
      code: `const load = (url, signal?: AbortSignal) => fetch(url, { signal });`,
    },
    {
      name: 'one of two inits has a signal',
      code: `await fetch(url, signal ? { signal } : { method: 'POST' });`,
    },
    {
      name: 'one of two inits is out of sight',
      code: `await fetch(url, post ? { method: 'POST' } : init);`,
    },
    {
      name: 'init in a constant of the file',
      code: `
        const init = { signal: controller.signal };
        await fetch(url, init);
      `,
    },
    {
      name: 'init whose signal is set later',
      code: `
        const init = { method: 'POST' };
        init.signal = controller.signal;
        await fetch(url, init);
      `,
    },
    {
      name: 'init spread from a constant of the file',
      code: `
        const base = { signal: controller.signal };
        await fetch(url, { ...base, method: 'POST' });
      `,
    },
    {
      name: 'init from a parameter',
      code: `export const load = (url, init) => fetch(url, init);`,
    },
    {
      name: 'init from an import',
      code: `
        import { init } from './http.js';
        await fetch(url, init);
      `,
    },
    {
      name: 'init with an unknown spread',
      code: `export const load = (url, init) => fetch(url, { ...init, method: 'POST' });`,
    },
    {
      name: 'init made by a function',
      code: `await fetch(url, withDefaults({ method: 'POST' }));`,
    },
    {
      name: 'init under a condition',
      code: `await fetch(url, { ...(signal ? { signal } : {}), method: 'POST' });`,
    },
    {
      name: 'all arguments out of sight',
      code: `export const load = (...args) => fetch(...args);`,
    },
    {
      name: 'Request with a signal',
      code: `await fetch(new Request(url, { signal }));`,
    },
    {
      name: 'Request with a signal in a constant',
      code: `
        const request = new Request(url, { signal });
        await fetch(request);
      `,
    },
    {
      name: 'Request made from another one',
      code: `self.addEventListener('fetch', (event) => { fetch(new Request(event.request, { mode: 'cors' })); });`,
    },
    {
      name: 'parameter typed Request',
      code: `const proxy = (incoming: Request) => fetch(incoming);`,
    },
    {
      name: 'parameter typed RequestInfo',
      code: `const proxy = (input: RequestInfo | URL) => fetch(input);`,
    },
    {
      name: 'parameter named request',
      code: `const proxy = (request) => fetch(request);`,
    },
    {
      name: 'request of an event',
      code: `self.addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));`,
    },
    {
      name: 'clone of a request',
      code: `const proxy = (incoming) => fetch(incoming.clone());`,
    },
    {
      name: 'data: literal',
      code: `await fetch('data:text/plain,hello');`,
    },
    {
      name: 'data: template',
      code: `await fetch(\`data:image/png;base64,\${body}\`);`,
    },
    {
      name: 'blob: literal',
      code: `await fetch('blob:https://example.com/1');`,
    },
    {
      name: 'object URL',
      code: `
        const url = URL.createObjectURL(file);
        await fetch(url);
      `,
    },
    {
      name: 'local function named fetch',
      code: `
        function fetch(url) { return cache.get(url); }
        fetch('/a');
      `,
    },
    {
      name: 'fetch handed in as a parameter',
      code: `export const load = async (fetch, url) => fetch(url);`,
    },
    {
      name: 'fetch handed in with its type',
      code: `export const load = async (fetch: typeof globalThis.fetch, url: string) => fetch(url);`,
    },
    {
      name: 'fetch taken from an argument object',
      code: `export const load = ({ fetch }) => fetch('/api');`,
    },
    {
      name: 'fetch imported from a file of the project',
      code: `
        import { fetch } from './http.js';
        fetch(url);
      `,
    },
    {
      name: 'this.fetch',
      code: `
        class Api {
          fetch = globalThis.fetch;
          load(url) { return this.fetch(url); }
        }
      `,
    },
    {
      name: 'methods of the same name',
      code: `cache.fetch(url); repository.fetch(id);`,
    },
    {
      name: 'the function itself as a value',
      code: `export const transport = fetch;`,
    },
    {
      name: 'node-fetch 2 by require: timeout',
      code: `
        const fetch = require('node-fetch');
        fetch(url, { timeout: 5_000 });
      `,
    },
    {
      name: 'node-fetch by import: timeout counts in version 2',
      code: `
        import fetch from 'node-fetch';
        fetch(url, { timeout: 5_000 });
      `,
    },
    {
      name: 'cross-fetch: timeout',
      code: `
        import fetch from 'cross-fetch';
        fetch(url, { timeout: 5_000 });
      `,
    },
    {
      name: 'isomorphic-fetch: signal',
      code: `
        const fetch = require('isomorphic-fetch');
        fetch(url, { signal });
      `,
    },
    {
      name: 'undici fetch: signal',
      code: `
        import { fetch } from 'undici';
        await fetch(url, { signal });
      `,
    },
    {
      name: 'undici request: signal',
      code: `
        import { request } from 'undici';
        await request(url, { signal });
      `,
    },
    {
      name: 'undici request: both timers',
      code: `
        import { request } from 'undici';
        await request(url, { headersTimeout: 1_000, bodyTimeout: 1_000 });
      `,
    },
    {
      name: 'undici stream with a timer off, but a signal',
      code: `
        import { stream } from 'undici';
        await stream(url, { bodyTimeout: 0, signal }, () => sink);
      `,
    },
    {
      name: 'undici Agent with the defaults of the library',
      code: `
        import { Agent } from 'undici';
        export const agent = new Agent();
      `,
    },
    {
      name: 'init out of sight beside a Request',
      code: `export const load = (init) => fetch(new Request(url, { method: 'POST' }), init);`,
    },
    {
      name: 'Request with a signal beside an init out of sight',
      code: `export const load = (init) => fetch(new Request(url, { signal }), init);`,
    },
    {
      name: 'Request made by a function',
      code: `await fetch(createRequest(url));`,
    },
    {
      name: 'Request of a context',
      code: `export default { fetch: (c) => fetch(c.req.raw) };`,
    },
    {
      name: 'Request in a circle',
      code: `const a = new Request(b); const b = new Request(a, { signal }); fetch(a);`,
    },
    {
      name: 'template tag of that name',
      code: `fetch\`/api\`;`,
    },
  ],
  invalid: [
    {
      name: 'neither of two inits has a signal',
      code: `await fetch(url, post ? { method: 'POST' } : {});`,
      errors: [{ messageId: 'missing', line: 1, column: 7, endColumn: 12 }],
    },
    {
      name: 'an init without a signal, or none, in a constant',
      code: `const init = post ? { method: 'POST' } : undefined; await fetch(url, init);`,
      errors: [{
        messageId: 'missing', line: 1, column: 59, endColumn: 64,
        suggestions: [{
          messageId: 'addBound', data: { bound: 'signal: AbortSignal.timeout(10_000)' },
          output: `const init = post ? { method: 'POST' } : undefined; await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) });`,
        }],
      }],
    },
    {
      name: 'no init',
      code: `await fetch(url);`,
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
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'init without a bound',
      code: `await fetch('https://example.com', { method: 'POST', body });`,
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
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch('https://example.com', { method: 'POST', body, signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'empty init',
      code: `await fetch(url, {});`,
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
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'undefined for the init',
      code: `await fetch(url, undefined);`,
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
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'timeout is not read: its time is kept',
      code: `await fetch(url, { method: 'POST', timeout: 5_000 });`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`signal`',
          },
          line: 1,
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(url, { method: 'POST', signal: AbortSignal.timeout(5_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'timeout of 0 is not read either',
      code: `await fetch(url, { timeout: 0 });`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`signal`',
          },
          line: 1,
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'signal switched off',
      code: `await fetch(url, { signal: null });`,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'signal',
            call: 'fetch',
          },
          line: 1,
          column: 20,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `await fetch(url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'signal undefined',
      code: `await fetch(url, { signal: undefined });`,
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
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'through globalThis',
      code: `await globalThis.fetch(url);`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'globalThis.fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 7,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await globalThis.fetch(url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'through window',
      code: `const load = () => window.fetch('/api');`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'window.fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 20,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'addBound',
              output: `const load = () => window.fetch('/api', { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'alias',
      code: `
        const get = fetch;
        await get(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'get',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 3,
          column: 15,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const get = fetch;
        await get(url, { signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'computed member',
      code: `await globalThis['fetch'](url);`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: "globalThis['fetch']",
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 7,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await globalThis['fetch'](url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'init in a constant of the file: spread at the call',
      code: `
        const init = { method: 'POST' };
        export const load = (url) => fetch(url, init);
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
          column: 38,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const init = { method: 'POST' };
        export const load = (url) => fetch(url, { ...init, signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'complete spread',
      code: `
        const base = { method: 'POST' };
        await fetch(url, { ...base, body });
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
        const base = { method: 'POST' };
        await fetch(url, { ...base, body, signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'Request without a signal',
      code: `await fetch(new Request(url, { method: 'POST' }));`,
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
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(new Request(url, { method: 'POST' }), { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'URL in an object of a request is no Request',
      code: `app.post('/hook', (req, res) => { fetch(req.body.url); });`,
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
          column: 35,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'addBound',
              output: `app.post('/hook', (req, res) => { fetch(req.body.url, { signal: AbortSignal.timeout(10_000) }); });`,
            },
          ],
        },
      ],
    },
    {
      name: 'AbortSignal is something else here: no suggestion',
      code: `
        import { AbortSignal } from './shim.js';
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
        },
      ],
    },
    {
      name: 'in browser code',
      code: `button.addEventListener('click', async () => { await fetch('/api/save', { method: 'POST' }); });`,
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
          column: 54,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'addBound',
              output: `button.addEventListener('click', async () => { await fetch('/api/save', { method: 'POST', signal: AbortSignal.timeout(10_000) }); });`,
            },
          ],
        },
      ],
    },
    {
      name: 'trailing comma and comments stay',
      code: `
        await fetch(url, {
          method: 'POST', // always
        });
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
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        await fetch(url, {
          method: 'POST', signal: AbortSignal.timeout(10_000), // always
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'undici fetch',
      code: `
        import { fetch } from 'undici';
        await fetch(url, { dispatcher });
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
        import { fetch } from 'undici';
        await fetch(url, { dispatcher, signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'undici request',
      code: `
        import { request } from 'undici';
        const { body } = await request(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'request',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal` or `headersTimeout`',
          },
          line: 3,
          column: 32,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { request } from 'undici';
        const { body } = await request(url, { signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'undici request in a namespace',
      code: `
        import * as undici from 'undici';
        await undici.request(url, { method: 'POST' });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'undici.request',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal` or `headersTimeout`',
          },
          line: 3,
          column: 15,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import * as undici from 'undici';
        await undici.request(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'undici stream',
      code: `
        const { stream } = require('undici');
        stream(url, { method: 'GET' }, () => sink);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'stream',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal` or `headersTimeout`',
          },
          line: 3,
          column: 9,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const { stream } = require('undici');
        stream(url, { method: 'GET', signal: AbortSignal.timeout(10_000) }, () => sink);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'undici request with a timer off',
      code: `
        import { request } from 'undici';
        await request(url, { headersTimeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'headersTimeout',
            call: 'request',
          },
          line: 3,
          column: 30,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { request } from 'undici';
        await request(url, { headersTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'undici request with the timer of the body off',
      code: `
        import { request } from 'undici';
        await request(url, { headersTimeout: 5_000, bodyTimeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'bodyTimeout',
            call: 'request',
          },
          line: 3,
          column: 53,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { request } from 'undici';
        await request(url, { headersTimeout: 5_000, bodyTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'undici Agent with a timer off',
      code: `
        import { Agent, setGlobalDispatcher } from 'undici';
        setGlobalDispatcher(new Agent({ bodyTimeout: 0 }));
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'bodyTimeout',
            call: 'new Agent',
          },
          line: 3,
          column: 41,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { Agent, setGlobalDispatcher } from 'undici';
        setGlobalDispatcher(new Agent({ bodyTimeout: 10_000 }));
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'undici Pool with the connect timer off',
      code: `
        import { Pool } from 'undici';
        export const pool = new Pool(origin, { connect: { timeout: 0 } });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'connect.timeout',
            call: 'new Pool',
          },
          line: 3,
          column: 59,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { Pool } from 'undici';
        export const pool = new Pool(origin, { connect: { timeout: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'node-fetch without a bound',
      code: `
        import fetch from 'node-fetch';
        await fetch(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import fetch from 'node-fetch';
        await fetch(url, { signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'node-fetch 2 switched off',
      code: `
        const fetch = require('node-fetch');
        fetch(url, { timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'fetch',
          },
          line: 3,
          column: 22,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        const fetch = require('node-fetch');
        fetch(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'node-fetch 3, told by import(): timeout is not read',
      code: `
        const { default: fetch } = await import('node-fetch');
        await fetch(url, { timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`signal`',
          },
          line: 3,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const { default: fetch } = await import('node-fetch');
        await fetch(url, { signal: AbortSignal.timeout(5_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'node-fetch 3, told by its other exports',
      code: `
        import fetch, { FormData } from 'node-fetch';
        await fetch(url, { timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`signal`',
          },
          line: 3,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import fetch, { FormData } from 'node-fetch';
        await fetch(url, { signal: AbortSignal.timeout(5_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'cross-fetch',
      code: `
        import { fetch } from 'cross-fetch';
        fetch(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { fetch } from 'cross-fetch';
        fetch(url, { signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'isomorphic-fetch',
      code: `
        import fetch from 'isomorphic-fetch';
        fetch(url, { method: 'POST' });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import fetch from 'isomorphic-fetch';
        fetch(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'no arguments',
      code: `fetch();`,
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
          column: 1,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'addBound',
              output: `fetch(undefined, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'URL object',
      code: `await fetch(new URL('/api', base));`,
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
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(new URL('/api', base), { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'URL made by a function',
      code: `await fetch(getUrl());`,
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
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(getUrl(), { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'URL made by a call without a name',
      code: `await fetch(urls[0]());`,
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
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(urls[0](), { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'URL in a member',
      code: `await fetch(config.endpoint[0]);`,
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
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(config.endpoint[0], { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'kept in a global',
      code: `response = fetch(url);`,
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
          column: 12,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'addBound',
              output: `response = fetch(url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'shadowed in another function only',
      code: `
        function f(fetch) { fetch(a); }
        await fetch(b);
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
        function f(fetch) { fetch(a); }
        await fetch(b, { signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'options out of sight do not hide an explicit off',
      code: `export const load = (init) => fetch(url, { ...init, signal: null });`,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'signal',
            call: 'fetch',
          },
          line: 1,
          column: 53,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `export const load = (init) => fetch(url, { ...init, signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'signal off in a constant that other calls may share',
      code: `
        const init = { signal: null };
        export const load = (url) => fetch(url, init);
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'signal',
            call: 'fetch',
          },
          line: 3,
          column: 38,
          endColumn: 43,
        },
      ],
    },
    {
      name: 'AbortSignal is something else: signal switched off',
      code: `
        import { AbortSignal } from './shim.js';
        await fetch(url, { signal: null });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'signal',
            call: 'fetch',
          },
          line: 3,
          column: 28,
          endColumn: 40,
        },
      ],
    },
    {
      name: 'ignored timeout in a constant',
      code: `
        const init = { timeout: 5_000 };
        await fetch(url, init);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`signal`',
          },
          line: 3,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const init = { timeout: 5_000 };
        await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'long callee',
      code: `await globalThis.window.self.globalThis.window.self.globalThis.window.fetch(url);`,
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
          column: 7,
          endColumn: 76,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await globalThis.window.self.globalThis.window.self.globalThis.window.fetch(url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment in the ignored option stays',
      code: `await fetch(url, { timeout: /* ms */ 5_000 });`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`signal`',
          },
          line: 1,
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch(url, { timeout: /* ms */ 5_000, signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'parentheses and a trailing comma',
      code: `await fetch((url),);`,
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
          column: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await fetch((url), { signal: AbortSignal.timeout(10_000) },);`,
            },
          ],
        },
      ],
    },
    {
      name: 'type arguments and an optional call',
      code: `await globalThis?.fetch?.(url);`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'globalThis?.fetch',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 1,
          column: 7,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'addBound',
              output: `await globalThis?.fetch?.(url, { signal: AbortSignal.timeout(10_000) });`,
            },
          ],
        },
      ],
    },
  ],
});
