import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: HTTP clients', rule, {
  valid: [
    {
      name: 'axios: timeout in the config',
      code: `
        import axios from 'axios';
        axios.get(url, { timeout: 5_000 });
      `,
    },
    {
      name: 'axios: signal',
      code: `
        import axios from 'axios';
        axios.post(url, data, { signal });
      `,
    },
    {
      name: 'axios: cancel token of older versions',
      code: `
        const axios = require('axios');
        axios.get(url, { cancelToken: source.token });
      `,
    },
    {
      name: 'axios: config alone',
      code: `
        import axios from 'axios';
        axios({ url, timeout: 5_000 });
      `,
    },
    {
      name: 'axios: url and config',
      code: `
        import axios from 'axios';
        axios(url, { method: 'POST', timeout: 5_000 });
      `,
    },
    {
      name: 'axios: request',
      code: `
        import axios from 'axios';
        axios.request({ url, timeout: 5_000 });
      `,
    },
    {
      name: 'axios: config out of sight',
      code: `
        import axios from 'axios';
        export const call = (config) => axios(config);
      `,
    },
    {
      name: 'axios: config of a verb out of sight',
      code: `
        import axios from 'axios';
        export const get = (url, config) => axios.get(url, config);
      `,
    },
    {
      name: 'axios: default of the file',
      code: `
        import axios from 'axios';
        axios.defaults.timeout = 5_000;
        axios.get(url);
      `,
    },
    {
      name: 'axios: default of the file, out of sight',
      code: `
        import axios from 'axios';
        import { timeout } from './config.js';
        axios.get(url);
        axios.defaults.timeout = timeout;
      `,
    },
    {
      name: 'axios: defaults of the file set by Object.assign',
      code: `
        import axios from 'axios';
        Object.assign(axios.defaults, { headers: {}, timeout: 5_000 });
        axios.get(url);
      `,
    },
    {
      name: 'axios: defaults of the file set by Object.assign, out of sight',
      code: `
        const axios = require('axios');
        Object.assign(axios.defaults, require('./config'));
        axios.get(url);
      `,
    },
    {
      name: 'axios: helpers that start nothing',
      code: `
        import axios from 'axios';
        axios.isAxiosError(error); axios.all(tasks); axios.CancelToken.source();
      `,
    },
    {
      name: 'same names on other objects',
      code: `
        const map = new Map(); map.get(url); cache.get(url); router.get('/a', handler);
        import express from 'express';
        const app = express(); app.get('/', (req, res) => {}); app.post('/', handler);
      `,
    },
    {
      name: 'got: timeout.request',
      code: `
        import got from 'got';
        got(url, { timeout: { request: 5_000 } });
      `,
    },
    {
      name: 'got: response and read',
      code: `
        import got from 'got';
        got.post(url, { json, timeout: { response: 1_000, read: 1_000 } });
      `,
    },
    {
      name: 'got: signal',
      code: `
        import got from 'got';
        got.get(url, { signal });
      `,
    },
    {
      name: 'got 11: a number',
      code: `
        const got = require('got');
        got(url, { timeout: 5_000 });
      `,
    },
    {
      name: 'got: 0 fails at once',
      code: `
        import got from 'got';
        got(url, { timeout: { request: 0 } });
      `,
    },
    {
      name: 'ky: bounded by default',
      code: `
        import ky from 'ky';
        ky.get(url); ky.post(url, { json }); ky(url);
      `,
    },
    {
      name: 'ky: 0, null and Infinity are not endless',
      code: `
        import ky from 'ky';
        ky(url, { timeout: 0 }); ky(url, { timeout: null }); ky(url, { timeout: Infinity });
      `,
    },
    {
      name: 'ky: off, but with a signal',
      code: `
        import ky from 'ky';
        ky(url, { timeout: false, signal });
      `,
    },
    {
      name: 'superagent: timeout in the chain',
      code: `
        import request from 'superagent';
        await request.get(url).set('a', 'b').timeout(5_000);
      `,
    },
    {
      name: 'superagent: timeout on a constant',
      code: `
        import request from 'superagent';
        const req = request.post(url);
        req.timeout({ deadline: 5_000 });
        await req;
      `,
    },
    {
      name: 'needle: response_timeout',
      code: `
        import needle from 'needle';
        needle('get', url, { response_timeout: 5_000 });
      `,
    },
    {
      name: 'needle: signal',
      code: `
        import needle from 'needle';
        needle.post(url, data, { signal });
      `,
    },
    {
      name: 'needle: default of the file',
      code: `
        import needle from 'needle';
        needle.defaults({ response_timeout: 5_000 });
        needle.get(url);
      `,
    },
    {
      name: 'ofetch: timeout',
      code: `
        import { ofetch } from 'ofetch';
        ofetch(url, { timeout: 5_000 });
      `,
    },
    {
      name: '$fetch: signal',
      code: `
        import { $fetch } from 'ofetch';
        $fetch.raw(url, { signal });
      `,
    },
    {
      name: 'wretch: signal in the options',
      code: `
        import wretch from 'wretch';
        wretch(url).options({ signal }).get().json();
      `,
    },
    {
      name: 'wretch: setTimeout of the abort addon',
      code: `
        import wretch from 'wretch';
        wretch(url).addon(AbortAddon()).get().setTimeout(5_000).json();
      `,
    },
    {
      name: 'wretch: a base whose options have a signal',
      code: `
        import wretch from 'wretch';
        const api = wretch(url).options({ signal });
        api.url('/a').get().json();
      `,
    },
    {
      name: 'wretch: building starts nothing',
      code: `
        import wretch from 'wretch';
        export const api = wretch(url).auth('x');
      `,
    },
    {
      name: 'wretch: signal of a controller',
      code: `
        import wretch from 'wretch';
        wretch(url).signal(controller).get().json();
      `,
    },
    {
      name: 'graphql-request: signal in the object form',
      code: `
        import { request } from 'graphql-request';
        request({ url, document, signal });
      `,
    },
    {
      name: 'graphql-request: options out of sight',
      code: `
        import { request } from 'graphql-request';
        export const run = (options) => request(options);
      `,
    },
    {
      name: 'wretch: signal among the options of the base',
      code: `
        import wretch from 'wretch';
        wretch(url, { signal }).get().json();
      `,
    },
    {
      name: 'wretch: methods that every object has',
      code: `
        import wretch from 'wretch';
        wretch(url).options({ signal }).toString().constructor().get();
      `,
    },
    {
      name: 'wretch: the bound of the abort addon',
      code: `
        import wretch from 'wretch';
        await wretch(url).addon(abort()).get().setTimeout(5_000).timeout(late).json();
      `,
    },
    {
      name: '@whatwg-node/fetch: a file, and a signal',
      code: `
        import { fetch } from '@whatwg-node/fetch';
        await fetch('file:///etc/hosts');
        await fetch(url, { signal: AbortSignal.timeout(5_000) });
      `,
    },
  ],
  invalid: [
    {
      name: 'axios: verb without body',
      code: `
        import axios from 'axios';
        axios.get(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        axios.get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: verb with body, config missing',
      code: `
        import axios from 'axios';
        axios.post(url, data);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.post',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        axios.post(url, data, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: verb with body, body missing',
      code: `
        import axios from 'axios';
        axios.post(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.post',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        axios.post(url, undefined, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: a timeout in the body is payload',
      code: `
        import axios from 'axios';
        axios.put(url, { timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.put',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        axios.put(url, { timeout: 5_000 }, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: a timeout in the params is payload',
      code: `
        import axios from 'axios';
        axios.get(url, { params: { timeout: 5_000 } });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        axios.get(url, { params: { timeout: 5_000 }, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: called with a url',
      code: `
        import axios from 'axios';
        axios(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios',
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
        import axios from 'axios';
        axios(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: called with a config',
      code: `
        import axios from 'axios';
        axios({ method: 'post', url });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios',
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
        import axios from 'axios';
        axios({ method: 'post', url, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: request',
      code: `
        const axios = require('axios');
        axios.request({ url });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.request',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const axios = require('axios');
        axios.request({ url, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: renamed namespace',
      code: `
        import * as http from 'axios';
        http.default.get(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.default.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import * as http from 'axios';
        http.default.get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: verb taken out',
      code: `
        import axios from 'axios';
        const { get } = axios;
        get(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 4,
          column: 9,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        const { get } = axios;
        get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: dynamic import',
      code: `
        const { default: axios } = await import('axios');
        axios.get(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const { default: axios } = await import('axios');
        axios.get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: 0 is none',
      code: `
        import axios from 'axios';
        axios.get(url, { timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'axios.get',
          },
          line: 3,
          column: 26,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        axios.get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: 0 by a constant',
      code: `
        import axios from 'axios';
        const NO_TIMEOUT = 0;
        axios.get(url, { timeout: NO_TIMEOUT });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'axios.get',
          },
          line: 4,
          column: 26,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        const NO_TIMEOUT = 0;
        axios.get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: shorthand of a constant 0',
      code: `
        import axios from 'axios';
        const timeout = 0;
        axios.get(url, { timeout });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'axios.get',
          },
          line: 4,
          column: 26,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        const timeout = 0;
        axios.get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: null',
      code: `
        import axios from 'axios';
        axios.get(url, { timeout: null });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'axios.get',
          },
          line: 3,
          column: 26,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        axios.get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: Infinity',
      code: `
        import axios from 'axios';
        axios.get(url, { timeout: Infinity });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'axios.get',
          },
          line: 3,
          column: 26,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        axios.get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: defaults of the file set by Object.assign, without a bound',
      code: `
        import axios from 'axios';
        Object.assign(axios.defaults, { headers: {}, timeout: 0 });
        axios.get(url);
      `,
      errors: [
        {
          messageId: 'missing',
          line: 4,
          column: 9,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addBound',
              data: { bound: 'timeout: 10_000' },
              output: `
        import axios from 'axios';
        Object.assign(axios.defaults, { headers: {}, timeout: 0 });
        axios.get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: default switched off, reported there and not at the calls',
      code: `
        import axios from 'axios';
        axios.defaults.timeout = 0;
        axios.get(url);
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'axios.defaults',
          },
          line: 3,
          column: 9,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        axios.defaults.timeout = 10_000;
        axios.get(url);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'axios: multi-line config',
      code: `
        import axios from 'axios';
        await axios.get(url, {
          headers,
          timeout: 0,
        });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'axios.get',
          },
          line: 5,
          column: 11,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import axios from 'axios';
        await axios.get(url, {
          headers,
          timeout: 10_000,
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'got: nothing',
      code: `
        import got from 'got';
        await got(url).json();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'got',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout.request` or `signal`',
          },
          line: 3,
          column: 15,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        await got(url, { timeout: { request: 10_000 } }).json();
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'got: verb',
      code: `
        import { got } from 'got';
        got.post(url, { json });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'got.post',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout.request` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { got } from 'got';
        got.post(url, { json, timeout: { request: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'got: one phase alone does not bound',
      code: `
        import got from 'got';
        got(url, { timeout: { connect: 1_000 } });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'got',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout.request` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        got(url, { timeout: { connect: 1_000, request: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'got: response alone does not bound',
      code: `
        import got from 'got';
        got.get(url, { timeout: { response: 1_000 } });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'got.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout.request` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        got.get(url, { timeout: { response: 1_000, request: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'got: empty timeout',
      code: `
        import got from 'got';
        got(url, { timeout: {} });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'got',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout.request` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        got(url, { timeout: { request: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'got: options alone',
      code: `
        import got from 'got';
        got({ url, method: 'POST' });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'got',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout.request` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        got({ url, method: 'POST', timeout: { request: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'got: stream',
      code: `
        import got from 'got';
        got.stream(url).pipe(file);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'got.stream',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout.request` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        got.stream(url, { timeout: { request: 10_000 } }).pipe(file);
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
        ky.get(url, { timeout: false });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'ky.get',
          },
          line: 3,
          column: 23,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import ky from 'ky';
        ky.get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'superagent: verb',
      code: `
        import superagent from 'superagent';
        await superagent.get(url).query({ a: 1 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'superagent.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`.timeout(ms)`',
          },
          line: 3,
          column: 15,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import superagent from 'superagent';
        await superagent.get(url).timeout(10_000).query({ a: 1 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'superagent: function',
      code: `
        const request = require('superagent');
        request('GET', url).end(done);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'request',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`.timeout(ms)`',
          },
          line: 3,
          column: 9,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const request = require('superagent');
        request('GET', url).timeout(10_000).end(done);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'superagent: 0',
      code: `
        import superagent from 'superagent';
        await superagent.post(url).send(body).timeout(0);
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'superagent.post',
          },
          line: 3,
          column: 55,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import superagent from 'superagent';
        await superagent.post(url).send(body).timeout(10_000);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'needle: timeout bounds the connection alone',
      code: `
        import needle from 'needle';
        needle('get', url, { timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'needle',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '`timeout` bounds only a part of it. ',
            bounds: '`response_timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import needle from 'needle';
        needle('get', url, { timeout: 5_000, response_timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'needle: open_timeout bounds the connection alone',
      code: `
        import needle from 'needle';
        needle.get(url, { open_timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'needle.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '`open_timeout` bounds only a part of it. ',
            bounds: '`response_timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import needle from 'needle';
        needle.get(url, { open_timeout: 5_000, response_timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'needle: body and no options',
      code: `
        const needle = require('needle');
        needle.post(url, { a: 1 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'needle.post',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`response_timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const needle = require('needle');
        needle.post(url, { a: 1 }, { response_timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'needle: callback',
      code: `
        const needle = require('needle');
        needle.get(url, (error, response) => {});
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'needle.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`response_timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const needle = require('needle');
        needle.get(url, { response_timeout: 10_000 }, (error, response) => {});
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'needle: default that does not bound',
      code: `
        import needle from 'needle';
        needle.defaults({ json: true });
        needle.get(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'needle.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`response_timeout` or `signal`',
          },
          line: 4,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import needle from 'needle';
        needle.defaults({ json: true });
        needle.get(url, { response_timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ofetch: nothing',
      code: `
        import { ofetch } from 'ofetch';
        await ofetch(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'ofetch',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 15,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { ofetch } from 'ofetch';
        await ofetch(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: '$fetch: 0',
      code: `
        import { $fetch } from 'ofetch';
        $fetch(url, { timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: '$fetch',
          },
          line: 3,
          column: 23,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { $fetch } from 'ofetch';
        $fetch(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: '$fetch: global of Nuxt',
      code: `const user = await $fetch('/api/user');`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: '$fetch',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 1,
          column: 20,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'addBound',
              output: `const user = await $fetch('/api/user', { timeout: 10_000 });`,
            },
          ],
        },
      ],
    },
    {
      name: '$fetch.native is plain fetch',
      code: `
        import { $fetch } from 'ofetch';
        $fetch.native(url, { timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: '$fetch.native',
            why: 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`signal`',
          },
          line: 3,
          column: 9,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { $fetch } from 'ofetch';
        $fetch.native(url, { signal: AbortSignal.timeout(5_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'wretch: nothing',
      code: `
        import wretch from 'wretch';
        wretch(url).get().json();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'wretch(url).get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 3,
          column: 9,
          endColumn: 24,
        },
      ],
    },
    {
      name: 'wretch: timeout() only catches a status',
      code: `
        import wretch from 'wretch';
        wretch(url).post(body).timeout((error) => {}).json();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'wretch(url).post',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 3,
          column: 9,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'wretch: base in a constant',
      code: `
        import wretch from 'wretch';
        const api = wretch(url).auth('x');
        api.url('/a').get();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: "api.url('/a').get",
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 4,
          column: 9,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'graphql-request: positional form has no place for a signal',
      code: `
        import { request } from 'graphql-request';
        request(endpoint, document, variables);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'request',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 3,
          column: 9,
          endColumn: 16,
        },
      ],
    },
    {
      name: 'graphql-request: object form',
      code: `
        import request from 'graphql-request';
        request({ url, document, timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'request',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`signal`',
          },
          line: 3,
          column: 9,
          endColumn: 16,
        },
      ],
    },
    {
      name: 'wretch: verb taken out',
      code: `
        import wretch from 'wretch';
        const { get } = wretch(url);
        get();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 4,
          column: 9,
          endColumn: 12,
        },
      ],
    },
    {
      name: 'axios: both sides of a condition',
      code: `
        import axios from 'axios';
        const send = post ? axios.post : axios.post;
        send(url, data);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'send',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 4,
          column: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import axios from 'axios';
        const send = post ? axios.post : axios.post;
        send(url, data, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'wretch: a handler of answers that came too late to the server',
      code: `
        import wretch from 'wretch';
        import { late } from './late.js';
        await wretch(url).get().timeout(late).json();
      `,
      errors: [
        {
          messageId: 'missing',
          line: 4,
          column: 15,
          endColumn: 30,
        },
      ],
    },
    {
      name: 'wretch: the same handler given by a member',
      code: `
        import wretch from 'wretch';
        await wretch(url).get().notFound(none).timeout(handlers.late).json();
      `,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 15,
          endColumn: 30,
        },
      ],
    },
    {
      name: '@whatwg-node/fetch',
      code: `
        import { fetch } from '@whatwg-node/fetch';
        await fetch(url, { timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { fetch } from '@whatwg-node/fetch';
        await fetch(url, { signal: AbortSignal.timeout(5_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: '@whatwg-node/fetch: made',
      code: `
        import { createFetch } from '@whatwg-node/fetch';
        const { fetch } = createFetch({ formDataLimits });
        await fetch(url);
      `,
      errors: [
        {
          messageId: 'missing',
          line: 4,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { createFetch } from '@whatwg-node/fetch';
        const { fetch } = createFetch({ formDataLimits });
        await fetch(url, { signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
  ],
});
