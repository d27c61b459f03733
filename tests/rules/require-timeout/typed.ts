import rule from '../../../src/rules/require-timeout.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run('require-timeout: with type information', rule, {
  valid: [
    {
      name: 'a client that only its type tells',
      code: `
        import type { AxiosInstance } from 'axios';
        export const load = (deps: { http: AxiosInstance }) => deps.http.get('/a');
      `,
    },
    {
      name: 'a pool that only its type tells',
      code: `
        import type { Pool } from 'pg';
        export class Store {
          constructor(private readonly deps: { pool: Pool }) {}
          load() { return this.deps.pool.query('SELECT 1'); }
        }
      `,
    },
    {
      name: 'a Request that only its type tells',
      code: `
        export async function replay(list: Request[]) {
          for (const one of list) await fetch(one);
        }
      `,
    },
    {
      name: 'methods of the same name on other types',
      code: `
        const seen = new Map<string, { timeout: number }>();
        seen.get('a');
        export const request = { get: (url: string, options: { timeout: number }) => [url, options] };
        request.get('/a', { timeout: 0 });
      `,
    },
    {
      name: 'a server property with a value',
      code: `
        import type { Server } from 'node:http';
        export const tune = (deps: { server: Server }) => { deps.server.headersTimeout = 60_000; };
      `,
    },
  ],
  invalid: [
    {
      name: 'fetch of a URL',
      code: `
        export const load = (url: URL) => fetch(url);
      `,
      errors: [
        {
          messageId: 'missing',
          line: 2,
          column: 43,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        export const load = (url: URL) => fetch(url, { signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call that switches off the bound of a client that only its type tells',
      code: `
        import type { AxiosInstance } from 'axios';
        export const load = (deps: { http: AxiosInstance }) => deps.http.get('/a', { timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: { option: 'timeout', call: 'deps.http.get' },
          line: 3,
          column: 86,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import type { AxiosInstance } from 'axios';
        export const load = (deps: { http: AxiosInstance }) => deps.http.get('/a', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a property of a server that only its type tells',
      code: `
        import type { Server } from 'node:http';
        export const tune = (deps: { server: Server }) => { deps.server.headersTimeout = 0; };
      `,
      errors: [
        {
          messageId: 'disabled',
          data: { option: 'headersTimeout', call: 'deps.server' },
          line: 3,
          column: 61,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import type { Server } from 'node:http';
        export const tune = (deps: { server: Server }) => { deps.server.headersTimeout = 60_000; };
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a client made in the file',
      code: `
        import { Pool } from 'pg';
        export const pool = new Pool({ query_timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 33,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Pool } from 'pg';
        export const pool = new Pool({ query_timeout: 5_000, connectionTimeoutMillis: 10_000 });
      `,
            },
          ],
        },
      ],
    },
  ],
});
