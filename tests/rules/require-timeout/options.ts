import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: options', rule, {
  valid: [
    {
      name: 'ignore: call name',
      code: `await fetch(url);`,
      options: [{ ignore: ['fetch'] }],
    },
    {
      name: 'ignore: module',
      code: `
        import { execSync } from 'child_process';
        execSync('ls');
      `,
      options: [{ ignore: ['child_process'] }],
    },
    {
      name: 'ignore: member',
      code: `
        import axios from 'axios';
        axios.get(url);
        axios.defaults.timeout = 0;
      `,
      options: [{ ignore: ['axios.get', 'axios#defaults.timeout'] }],
    },
    {
      name: 'ignore: API id',
      code: `
        import axios from 'axios';
        axios.get(url);
      `,
      options: [{ ignore: ['axios#get'] }],
    },
    {
      name: 'clients: a call with its bound',
      code: `
        import { load } from './http.js';
        load(url, { deadline: 5_000 });
      `,
      options: [{ clients: { './http.js#load': { bounds: ['deadline'] } } }],
    },
    {
      name: 'clients: bounded by default',
      code: `
        import { load } from 'my-http';
        load(url);
      `,
      options: [{ clients: { 'my-http#load': { default: 'bounded' } } }],
    },
    {
      name: 'clients: bounds that hold together',
      code: `
        import { load } from 'my-http';
        load({ connect: 1_000, read: 1_000 });
      `,
      options: [{ clients: { 'my-http#load': { options: [0], bounds: [['connect', 'read']] } } }],
    },
    {
      name: 'clients: known API with another default',
      code: `
        import axios from 'axios';
        axios.get(url);
      `,
      options: [{ clients: { 'axios#get': { default: 'bounded' } } }],
    },
    {
      name: 'clients: own client',
      code: `
        import { Client } from 'my-db';
        export const client = new Client({ timeoutMs: 5_000 });
      `,
      options: [{ clients: { 'my-db#Client': { kind: 'client', bounds: ['timeoutMs'] } } }],
    },
    {
      name: 'clients: method of an own client',
      code: `
        import { Client } from 'my-db';
        const client = new Client();
        client.query('SELECT 1', { timeoutMs: 5_000 });
      `,
      options: [{ clients: { 'my-db#Client': { kind: 'client', bounds: ['timeoutMs'], methods: { query: [1] } } } }],
    },
    {
      name: 'requireExplicit: listener that destroys',
      code: `
        import http from 'http';
        const req = http.request({ host, timeout: 5_000 });
        req.on('timeout', () => { req.destroy(); });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'requireExplicit: listener out of sight',
      code: `
        import http from 'http';
        const req = http.request({ host, timeout: 5_000 });
        req.once('timeout', onTimeout);
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'requireExplicit: listener of the file',
      code: `
        import http from 'http';
        const req = http.request({ host, timeout: 5_000 });
        function onTimeout() { req.destroy(new Error('late')); }
        req.on('timeout', onTimeout);
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'requireExplicit: listener in the chain',
      code: `
        import http from 'http';
        http.get({ host, timeout: 5_000 }, done).on('timeout', function () { this.destroy(); });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'requireExplicit: callback of setTimeout',
      code: `
        import http from 'http';
        const req = http.get(url);
        req.setTimeout(5_000, () => req.destroy());
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'requireExplicit: signal',
      code: `
        import http from 'http';
        http.get(url, { signal });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'requireExplicit: request that leaves the file',
      code: `
        import http from 'http';
        export const send = () => http.request({ host, timeout: 5_000 });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'requireExplicit: wrapped',
      code: `
        import http from 'http';
        new Promise((resolve, reject) => { setTimeout(reject, 5_000); http.get({ host, timeout: 5_000 }, resolve); });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'requireExplicit: once with a signal',
      code: `
        import { once } from 'events';
        await once(emitter, 'ready', { signal });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'requireExplicit: ssh2',
      code: `
        import { Client } from 'ssh2';
        new Client().connect({ host, readyTimeout: 5_000 });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'without requireExplicit an event is enough',
      code: `
        import http from 'http';
        http.request({ host, timeout: 5_000 }).end();
      `,
    },
    {
      name: 'an empty file',
      code: ``,
    },
    {
      name: 'a file without I/O',
      code: `export const sum = (a, b) => a + b;`,
    },
    {
      name: 'requireExplicit: listener that throws',
      code: `
        import http from 'http';
        const req = http.request({ host, timeout: 5_000 });
        req.on('timeout', () => { throw new Error('late'); });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'requireExplicit: listener that calls a function',
      code: `
        import http from 'http';
        const req = http.request({ host, timeout: 5_000 });
        req.on('timeout', () => { fail(); });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'clients: bounds that are off together',
      code: `
        import { load } from 'my-http';
        load({ connect: undefined, read: 1_000 });
      `,
      options: [{ clients: { 'my-http#load': { options: [0], bounds: ['read', 'connect'] } } }],
    },
    {
      name: 'requireExplicit: once of what need not happen',
      code: `
        import { once } from 'events';
        await Promise.race([work, once(emitter, 'error'), once(signal, 'abort'), once(process, 'SIGINT')]);
      `,
      options: [{ requireExplicit: true }],
    },
  ],
  invalid: [
    {
      name: 'suggestTimeoutMs',
      code: `await fetch(url);`,
      options: [{ suggestTimeoutMs: 2500 }],
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
              output: `await fetch(url, { signal: AbortSignal.timeout(2500) });`,
            },
          ],
        },
      ],
    },
    {
      name: 'suggestTimeoutMs of minutes',
      code: `
        import axios from 'axios';
        axios.get(url);
      `,
      options: [{ suggestTimeoutMs: 1200000 }],
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
        axios.get(url, { timeout: 1_200_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'suggestTimeoutMs in seconds',
      code: `
        import postgres from 'postgres';
        export const db = postgres(url, { connect_timeout: 0 });
      `,
      options: [{ suggestTimeoutMs: 2500 }],
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'connect_timeout',
            call: 'postgres',
          },
          line: 3,
          column: 43,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import postgres from 'postgres';
        export const db = postgres(url, { connect_timeout: 3 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'clients: a call',
      code: `
        import { load } from './http.js';
        load(url);
      `,
      options: [{ clients: { './http.js#load': { bounds: ['deadline'] } } }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'load',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`deadline`',
          },
          line: 3,
          column: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { load } from './http.js';
        load(url, { deadline: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'clients: a module by its default export',
      code: `
        import load from 'my-http';
        load(url, { retries: 3 });
      `,
      options: [{ clients: { 'my-http': { } } }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'load',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import load from 'my-http';
        load(url, { retries: 3, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'clients: position, value and ignored keys',
      code: `
        import { load } from 'my-http';
        load({ url, timeout: 5_000 }); load({ url, limit: -1 });
      `,
      options: [{ clients: { 'my-http#load': { options: [0], bounds: ['limit'], never: [-1], ignored: ['timeout'] } } }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'load',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`limit`',
          },
          line: 3,
          column: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { load } from 'my-http';
        load({ url, limit: 5_000 }); load({ url, limit: -1 });
      `,
            },
          ],
        },
        {
          messageId: 'disabled',
          data: {
            option: 'limit',
            call: 'load',
          },
          line: 3,
          column: 52,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { load } from 'my-http';
        load({ url, timeout: 5_000 }); load({ url, limit: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'clients: bounds that hold together',
      code: `
        import { load } from 'my-http';
        load({ connect: 1_000 });
      `,
      options: [{ clients: { 'my-http#load': { options: [0], bounds: [['connect', 'read']] } } }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'load',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`connect` with `read`',
          },
          line: 3,
          column: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { load } from 'my-http';
        load({ connect: 1_000, read: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'clients: in seconds',
      code: `
        import { load } from 'my-http';
        load(url);
      `,
      options: [{ clients: { 'my-http#load': { bounds: ['wait'], unit: 's' } } }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'load',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`wait`',
          },
          line: 3,
          column: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { load } from 'my-http';
        load(url, { wait: 10 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'clients: own client',
      code: `
        import { Client } from 'my-db';
        export const client = new Client();
      `,
      options: [{ clients: { 'my-db#Client': { kind: 'client', bounds: ['timeoutMs'] } } }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Client',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeoutMs`',
          },
          line: 3,
          column: 35,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Client } from 'my-db';
        export const client = new Client({ timeoutMs: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'clients: method of an own client',
      code: `
        import { Client } from 'my-db';
        const client = new Client();
        client.query('SELECT 1');
      `,
      options: [{ clients: { 'my-db#Client': { kind: 'client', bounds: ['timeoutMs'], methods: { query: [1] } } } }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Client',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeoutMs`',
          },
          line: 3,
          column: 28,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Client } from 'my-db';
        const client = new Client({ timeoutMs: 10_000 });
        client.query('SELECT 1');
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'clients: known client with another bound',
      code: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient(url, { socketTimeoutMS: 5_000 });
      `,
      options: [{ clients: { 'mongodb#MongoClient': { bounds: ['timeoutMS'] } } }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new MongoClient',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeoutMS`',
          },
          line: 3,
          column: 35,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient(url, { socketTimeoutMS: 5_000, timeoutMS: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'clients: explicit default turned into none',
      code: `
        import ky from 'ky';
        ky.get(url);
      `,
      options: [{ clients: { 'ky#get': { default: 'none' } } }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'ky.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'addBound',
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
      name: 'requireExplicit: nobody listens',
      code: `
        import http from 'http';
        const req = http.request({ host, timeout: 5_000 });
        req.end();
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'notEnforced',
          data: {
            call: 'http.request',
          },
          line: 3,
          column: 21,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'requireExplicit: listener that only logs',
      code: `
        import http from 'http';
        const req = http.request({ host, timeout: 5_000 });
        req.on('timeout', () => console.warn('slow'));
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'notEnforced',
          data: {
            call: 'http.request',
          },
          line: 3,
          column: 21,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'requireExplicit: setTimeout without a callback',
      code: `
        import http from 'http';
        const req = http.get(url);
        req.setTimeout(5_000);
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'notEnforced',
          data: {
            call: 'http.get',
          },
          line: 3,
          column: 21,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'requireExplicit: socket',
      code: `
        import net from 'net';
        const socket = net.connect({ port, timeout: 5_000 });
        socket.write('x');
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'notEnforced',
          data: {
            call: 'net.connect',
          },
          line: 3,
          column: 24,
          endColumn: 35,
        },
      ],
    },
    {
      name: 'requireExplicit: once',
      code: `
        import { once } from 'node:events';
        await once(emitter, 'ready');
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'once',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`signal`',
          },
          line: 3,
          column: 15,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { once } from 'node:events';
        await once(emitter, 'ready', { signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'requireExplicit: ssh2',
      code: `
        import { Client } from 'ssh2';
        const client = new Client();
        client.connect({ host });
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'client.connect',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`readyTimeout`',
          },
          line: 4,
          column: 9,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Client } from 'ssh2';
        const client = new Client();
        client.connect({ host, readyTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'requireExplicit: redis',
      code: `
        import { createClient } from 'redis';
        export const redis = createClient({ url });
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'createClient',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`commandOptions.timeout` or `socket.socketTimeout`',
          },
          line: 3,
          column: 30,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { createClient } from 'redis';
        export const redis = createClient({ url, commandOptions: { timeout: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ignore does not reach others',
      code: `await fetch(url);`,
      options: [{ ignore: ['axios'] }],
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
      name: 'requireExplicit: listener that only logs by a function',
      code: `
        import http from 'http';
        const req = http.request({ host, timeout: 5_000 });
        req.on('timeout', () => { debug('slow'); });
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'notEnforced',
          data: {
            call: 'http.request',
          },
          line: 3,
          column: 21,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'clients: bounds that are undefined together: no suggestion',
      code: `
        import { load } from 'my-http';
        load({ connect: undefined, read: undefined });
      `,
      options: [{ clients: { 'my-http#load': { options: [0], bounds: [['connect', 'read']] } } }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'load',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`connect` with `read`',
          },
          line: 3,
          column: 9,
          endColumn: 13,
        },
      ],
    },
    {
      name: 'clients: one of the bounds that hold together is there',
      code: `
        import { load } from 'my-http';
        load({ connect: 1_000 });
        load({ read: 1_000 });
      `,
      options: [{ clients: { 'my-http#load': { options: [0], bounds: [['connect', 'read']] } } }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'load',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`connect` with `read`',
          },
          line: 3,
          column: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { load } from 'my-http';
        load({ connect: 1_000, read: 10_000 });
        load({ read: 1_000 });
      `,
            },
          ],
        },
        {
          messageId: 'missing',
          data: {
            call: 'load',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`connect` with `read`',
          },
          line: 4,
          column: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { load } from 'my-http';
        load({ connect: 1_000 });
        load({ read: 1_000, connect: 10_000 });
      `,
            },
          ],
        },
      ],
    },
  ],
});
