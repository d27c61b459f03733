import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: instances', rule, {
  valid: [
    {
      name: 'bounded at creation',
      code: `
        import axios from 'axios';
        export const api = axios.create({ baseURL, timeout: 5_000 });
        api.get('/a');
      `,
    },
    {
      name: 'every call bounded',
      code: `
        import axios from 'axios';
        const api = axios.create({ baseURL });
        api.get('/a', { timeout: 5_000 });
        api.post('/a', body, { signal });
        api({ url, timeout: 5_000 });
      `,
    },
    {
      name: 'made and not used',
      code: `
        import axios from 'axios';
        const api = axios.create();
      `,
    },
    {
      name: 'defaults set later',
      code: `
        import axios from 'axios';
        export const api = axios.create();
        api.defaults.timeout = 5_000;
      `,
    },
    {
      name: 'defaults set later by Object.assign',
      code: `
        import axios from 'axios';
        export const api = axios.create();
        Object.assign(api.defaults, { timeout: 5_000 });
      `,
    },
    {
      name: 'defaults set later by Object.assign, required and from elsewhere',
      code: `
        const axios = require('axios');
        const api = axios.create();
        Object.assign(api.defaults, options);
        module.exports = { get: (id) => api.get(id) };
      `,
    },
    {
      name: 'defaults of axios set before',
      code: `
        import axios from 'axios';
        axios.defaults.timeout = 5_000;
        export const api = axios.create({ baseURL });
      `,
    },
    {
      name: 'an interceptor that sets it',
      code: `
        import axios from 'axios';
        export const api = axios.create({ baseURL });
        api.interceptors.request.use((config) => { config.timeout ??= 5_000; return config; });
      `,
    },
    {
      name: 'an interceptor of axios itself that sets it',
      code: `
        import axios from 'axios';
        axios.interceptors.request.use((config) => ({ ...config, timeout: 5_000 }));
        export const load = () => axios.get(url);
      `,
    },
    {
      name: 'options out of sight',
      code: `
        import axios from 'axios';
        export const create = (config) => axios.create(config);
        export const other = axios.create({ ...defaults, baseURL });
      `,
    },
    {
      name: 'own adapter',
      code: `
        import axios from 'axios';
        import { adapter } from './adapter.js';
        export const api = axios.create({ adapter });
      `,
    },
    {
      name: 'a client from elsewhere',
      code: `
        import api from './api.js';
        api.get('/a');
        export const load = (client) => client.get('/a');
      `,
    },
    {
      name: 'a parameter of its type',
      code: `
        import type { AxiosInstance } from 'axios';
        export const load = (api: AxiosInstance) => api.get('/a');
      `,
    },
    {
      name: 'a typed field that is handed in',
      code: `
        import type { AxiosInstance } from 'axios';
        class Api {
          constructor(private readonly http: AxiosInstance) {}
          load() { return this.http.get('/a'); }
        }
      `,
    },
    {
      name: 'a client derived from a parameter',
      code: `
        import type { Got } from 'got';
        export const extend = (client: Got) => client.extend({ prefixUrl });
      `,
    },
    {
      name: 'got: extend',
      code: `
        import got from 'got';
        export const api = got.extend({ timeout: { request: 5_000 } });
      `,
    },
    {
      name: 'got: extended twice',
      code: `
        import got from 'got';
        const base = got.extend({ timeout: { request: 5_000 } });
        export const api = base.extend({ prefixUrl });
        const third = base.extend({}).extend({ prefixUrl });
        third.get('a');
      `,
    },
    {
      name: 'ky: create',
      code: `
        import ky from 'ky';
        export const api = ky.create({ prefixUrl });
      `,
    },
    {
      name: 'ofetch: create',
      code: `
        import { ofetch } from 'ofetch';
        export const api = ofetch.create({ timeout: 5_000 });
      `,
    },
    {
      name: 'graphql-request: signal of each call',
      code: `
        import { GraphQLClient } from 'graphql-request';
        const client = new GraphQLClient(endpoint);
        client.request({ document, signal });
      `,
    },
    {
      name: 'graphql-request: own fetch',
      code: `
        import { GraphQLClient } from 'graphql-request';
        import { boundedFetch } from './http.js';
        export const client = new GraphQLClient(endpoint, { fetch: boundedFetch });
      `,
    },
    {
      name: 'superagent: agent with a timeout',
      code: `
        import superagent from 'superagent';
        const agent = superagent.agent().timeout(5_000);
        agent.get(url);
      `,
    },
    {
      name: 'superagent: every request of the agent',
      code: `
        import superagent from 'superagent';
        const agent = superagent.agent();
        await agent.get(url).timeout(5_000);
      `,
    },
    {
      name: 'a call in a wrapper',
      code: `
        import axios from 'axios';
        const api = axios.create();
        await withTimeout(api.get('/a'), 5_000);
      `,
    },
    {
      name: 'undici: client with the defaults of the library',
      code: `
        import { Client } from 'undici';
        const client = new Client(origin);
        client.request({ path, method });
      `,
    },
    {
      name: 'members that start nothing',
      code: `
        import axios from 'axios';
        const api = axios.create();
        api.defaults.headers.common.a = 'b';
        api.token = 'c';
        lookup[api.defaults.baseURL] = api.defaults.baseURL;
      `,
    },
    {
      name: 'a key of another name on a typed client',
      code: `
        import type { AxiosInstance } from 'axios';
        export const f = (api: AxiosInstance) => { api.timeout = 0; api.defaults.headers.timeout = 0; };
      `,
    },
    {
      name: 'superagent: agent bounded later',
      code: `
        import superagent from 'superagent';
        const agent = superagent.agent();
        agent.timeout(5_000);
        agent.get(url);
      `,
    },
    {
      name: 'got: a client of its type',
      code: `
        import type { Got } from 'got';
        export const load = (client: Got) => client.get('a');
      `,
    },
    {
      name: 'a client in a local variable that is handed in',
      code: `
        import axios from 'axios';
        export const load = (api = shared) => api.get('/a');
      `,
    },
    {
      name: 'methods that every object has',
      code: `
        import axios from 'axios';
        const api = axios.create();
        api.toString(); api.constructor(); api.hasOwnProperty('a');
        const name = api.constructor;
      `,
    },
  ],
  invalid: [
    {
      name: 'an interceptor of axios itself that sets something else',
      code: `
        import axios from 'axios';
        axios.interceptors.request.use((config) => ({ ...config, baseURL }));
        export const load = () => axios.post(url, body, {});
      `,
      errors: [{
        messageId: 'missing', line: 4, column: 35, endColumn: 45,
        suggestions: [{
          messageId: 'addBound',
          output: `
        import axios from 'axios';
        axios.interceptors.request.use((config) => ({ ...config, baseURL }));
        export const load = () => axios.post(url, body, { timeout: 10_000 });
      `,
        }],
      }],
    },
    {
      name: 'exported',
      code: `
        import axios from 'axios';
        export const api = axios.create({ baseURL });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 28,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        export const api = axios.create({ baseURL, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'exported by default',
      code: `
        import axios from 'axios';
        export default axios.create();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 24,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        export default axios.create({ timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'exported by name',
      code: `
        import axios from 'axios';
        const api = axios.create({});
        export { api };
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        const api = axios.create({ timeout: 10_000 });
        export { api };
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'exported from CommonJS',
      code: `
        const axios = require('axios');
        module.exports = axios.create({ baseURL });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 26,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const axios = require('axios');
        module.exports = axios.create({ baseURL, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'exported in an object',
      code: `
        const axios = require('axios');
        const api = axios.create({ baseURL });
        module.exports = { api };
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const axios = require('axios');
        const api = axios.create({ baseURL, timeout: 10_000 });
        module.exports = { api };
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'used: reported once, at its creation',
      code: `
        import axios from 'axios';
        const api = axios.create({ baseURL });
        api.get('/a');
        api.post('/b', body);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        const api = axios.create({ baseURL, timeout: 10_000 });
        api.get('/a');
        api.post('/b', body);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'one call without a bound',
      code: `
        import axios from 'axios';
        const api = axios.create({ baseURL });
        api.get('/a', { timeout: 5_000 });
        api.get('/b');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        const api = axios.create({ baseURL, timeout: 10_000 });
        api.get('/a', { timeout: 5_000 });
        api.get('/b');
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'called itself',
      code: `
        import axios from 'axios';
        const api = axios.create({ baseURL });
        api({ url });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        const api = axios.create({ baseURL, timeout: 10_000 });
        api({ url });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'returned from a function',
      code: `
        import axios from 'axios';
        export function create() {
          return axios.create({ baseURL });
        }
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 4,
          column: 18,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        export function create() {
          return axios.create({ baseURL, timeout: 10_000 });
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'assigned to a field and used',
      code: `
        import axios from 'axios';
        class Api {
          constructor() { this.http = axios.create({ baseURL }); }
          load() { return this.http.get('/a'); }
        }
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 4,
          column: 39,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        class Api {
          constructor() { this.http = axios.create({ baseURL, timeout: 10_000 }); }
          load() { return this.http.get('/a'); }
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'assigned later',
      code: `
        import axios from 'axios';
        let api;
        export function client() { api ??= axios.create({ baseURL }); return api; }
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 4,
          column: 44,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        let api;
        export function client() { api ??= axios.create({ baseURL, timeout: 10_000 }); return api; }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'taken apart',
      code: `
        import axios from 'axios';
        const { get } = axios.create({ baseURL });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 25,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        const { get } = axios.create({ baseURL, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'switched off',
      code: `
        import axios from 'axios';
        export const api = axios.create({ timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'axios.create',
          },
          line: 3,
          column: 43,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        export const api = axios.create({ timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'switched off, not used in the file',
      code: `
        import axios from 'axios';
        const api = axios.create({ timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'axios.create',
          },
          line: 3,
          column: 36,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        const api = axios.create({ timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'defaults set later by Object.assign, without a bound',
      code: `
        import axios from 'axios';
        export const api = axios.create({ baseURL });
        Object.assign(api.defaults, { maxRedirects: 0 });
      `,
      errors: [{
        messageId: 'missing', line: 3, column: 28, endColumn: 40,
        suggestions: [{
          messageId: 'addBound',
          output: `
        import axios from 'axios';
        export const api = axios.create({ baseURL, timeout: 10_000 });
        Object.assign(api.defaults, { maxRedirects: 0 });
      `,
        }],
      }],
    },
    {
      name: 'default of the file, switched off at a call',
      code: `
        import axios from 'axios';
        axios.defaults.timeout = 5_000;
        export const all = () => axios.get('/a');
        export const one = () => axios.get('/b', { timeout: 0 });
      `,
      errors: [{
        messageId: 'disabled', data: { option: 'timeout', call: 'axios.get' }, line: 5, column: 52, endColumn: 62,
        suggestions: [{
          messageId: 'replaceBound',
          output: `
        import axios from 'axios';
        axios.defaults.timeout = 5_000;
        export const all = () => axios.get('/a');
        export const one = () => axios.get('/b', { timeout: 10_000 });
      `,
        }],
      }],
    },
    {
      name: 'default switched off: at the assignment',
      code: `
        import axios from 'axios';
        export const api = axios.create({ timeout: 5_000 });
        api.defaults.timeout = 0;
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'api.defaults',
          },
          line: 4,
          column: 9,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        export const api = axios.create({ timeout: 5_000 });
        api.defaults.timeout = 10_000;
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'default of an unbounded client switched off: once',
      code: `
        import axios from 'axios';
        export const api = axios.create();
        api.defaults.timeout = 0;
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'api.defaults',
          },
          line: 4,
          column: 9,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        export const api = axios.create();
        api.defaults.timeout = 10_000;
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'default of a typed client switched off',
      code: `
        import type { AxiosInstance } from 'axios';
        export const slow = (api: AxiosInstance) => { api.defaults.timeout = 0; };
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'api.defaults',
          },
          line: 3,
          column: 55,
          endColumn: 79,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import type { AxiosInstance } from 'axios';
        export const slow = (api: AxiosInstance) => { api.defaults.timeout = 10_000; };
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call that switches the bound of its client off',
      code: `
        import axios from 'axios';
        const api = axios.create({ timeout: 5_000 });
        api.get('/slow', { timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'api.get',
          },
          line: 4,
          column: 28,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        const api = axios.create({ timeout: 5_000 });
        api.get('/slow', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call that switches the bound of a typed client off',
      code: `
        import type { AxiosInstance } from 'axios';
        export const load = (api: AxiosInstance) => api.get('/slow', { timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'api.get',
          },
          line: 3,
          column: 72,
          endColumn: 82,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import type { AxiosInstance } from 'axios';
        export const load = (api: AxiosInstance) => api.get('/slow', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an interceptor for something else',
      code: `
        import axios from 'axios';
        const api = axios.create({ baseURL });
        api.interceptors.request.use((config) => { config.headers.a = 'b'; return config; });
        api.get('/a');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        const api = axios.create({ baseURL, timeout: 10_000 });
        api.interceptors.request.use((config) => { config.headers.a = 'b'; return config; });
        api.get('/a');
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'handed to a function',
      code: `
        import axios from 'axios';
        import retry from 'axios-retry';
        const api = axios.create({ baseURL });
        retry(api, { retries: 3 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 4,
          column: 21,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        import retry from 'axios-retry';
        const api = axios.create({ baseURL, timeout: 10_000 });
        retry(api, { retries: 3 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'got: extend',
      code: `
        import got from 'got';
        export const api = got.extend({ prefixUrl });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'got.extend',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout.request` or `signal`',
          },
          line: 3,
          column: 28,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        export const api = got.extend({ prefixUrl, timeout: { request: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'got: extended from an unbounded one',
      code: `
        import got from 'got';
        const base = got.extend({ headers });
        export const api = base.extend({ prefixUrl });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'base.extend',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout.request` or `signal`',
          },
          line: 4,
          column: 28,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        const base = got.extend({ headers });
        export const api = base.extend({ prefixUrl, timeout: { request: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'got: hooks for something else',
      code: `
        import got from 'got';
        export const api = got.extend({ hooks: { beforeRequest: [(options) => { options.headers.a = 'b'; }] } });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'got.extend',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout.request` or `signal`',
          },
          line: 3,
          column: 28,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        export const api = got.extend({ hooks: { beforeRequest: [(options) => { options.headers.a = 'b'; }] }, timeout: { request: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ky: switched off',
      code: `
        import ky from 'ky';
        export const api = ky.create({ timeout: false });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'ky.create',
          },
          line: 3,
          column: 40,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import ky from 'ky';
        export const api = ky.create({ timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ofetch: create',
      code: `
        import { ofetch } from 'ofetch';
        export const api = ofetch.create({ baseURL });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'ofetch.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 28,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { ofetch } from 'ofetch';
        export const api = ofetch.create({ baseURL, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'graphql-request: positional call; no suggestion',
      code: `
        import { GraphQLClient } from 'graphql-request';
        const client = new GraphQLClient(endpoint);
        client.request(document, variables);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new GraphQLClient',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 3,
          column: 28,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'graphql-request: timeout is not read',
      code: `
        import { GraphQLClient } from 'graphql-request';
        export const client = new GraphQLClient(endpoint, { timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new GraphQLClient',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`signal`',
          },
          line: 3,
          column: 35,
          endColumn: 48,
        },
      ],
    },
    {
      name: 'superagent: agent',
      code: `
        import superagent from 'superagent';
        const agent = superagent.agent();
        agent.get(url).then(done);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'superagent.agent',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`.timeout(ms)`',
          },
          line: 3,
          column: 23,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import superagent from 'superagent';
        const agent = superagent.agent().timeout(10_000);
        agent.get(url).then(done);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'explicit: ky',
      code: `
        import ky from 'ky';
        export const api = ky.create({ prefixUrl });
        await ky.get(url);
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'ky.create',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 28,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import ky from 'ky';
        export const api = ky.create({ prefixUrl, timeout: 10_000 });
        await ky.get(url);
      `,
            },
          ],
        },
        {
          messageId: 'missing',
          data: {
            call: 'ky.get',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 4,
          column: 15,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import ky from 'ky';
        export const api = ky.create({ prefixUrl });
        await ky.get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'explicit: undici client',
      code: `
        import { Client } from 'undici';
        export const client = new Client(origin);
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Client',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`headersTimeout` and `bodyTimeout`',
          },
          line: 3,
          column: 35,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Client } from 'undici';
        export const client = new Client(origin, { headersTimeout: 10_000, bodyTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'method taken out',
      code: `
        import axios from 'axios';
        const api = axios.create({ baseURL });
        const get = api.get;
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        const api = axios.create({ baseURL, timeout: 10_000 });
        const get = api.get;
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'method chosen at run time',
      code: `
        import axios from 'axios';
        const api = axios.create({ baseURL });
        api[method]('/a');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        const api = axios.create({ baseURL, timeout: 10_000 });
        api[method]('/a');
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'default set to undefined',
      code: `
        import axios from 'axios';
        export const api = axios.create({ baseURL });
        api.defaults.timeout = undefined;
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 28,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        export const api = axios.create({ baseURL, timeout: 10_000 });
        api.defaults.timeout = undefined;
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'superagent: agent switched off',
      code: `
        import superagent from 'superagent';
        const agent = superagent.agent();
        agent.timeout(0);
        agent.get(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'superagent.agent',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`.timeout(ms)`',
          },
          line: 3,
          column: 23,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import superagent from 'superagent';
        const agent = superagent.agent().timeout(10_000);
        agent.timeout(0);
        agent.get(url);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'got: derived in place from an unbounded one',
      code: `
        import got from 'got';
        export const api = got.extend({}).extend({ prefixUrl });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'got.extend({}).extend',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout.request` or `signal`',
          },
          line: 3,
          column: 28,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        export const api = got.extend({}).extend({ prefixUrl, timeout: { request: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'kept in a static field',
      code: `
        import axios from 'axios';
        export class Api { static http = axios.create({ baseURL }); }
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 42,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        export class Api { static http = axios.create({ baseURL, timeout: 10_000 }); }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'kept in a parameter',
      code: `
        import axios from 'axios';
        export function load(api) { api = axios.create({ baseURL }); return api.get('/a'); }
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.create',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 43,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        export function load(api) { api = axios.create({ baseURL, timeout: 10_000 }); return api.get('/a'); }
      `,
            },
          ],
        },
      ],
    },
  ],
});
