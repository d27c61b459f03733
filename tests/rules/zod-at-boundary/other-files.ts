import rule from '../../../src/rules/zod-at-boundary.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run(`${rule.name}: what other files say`, rule, {
  valid: [
    {
      name: 'text of a response',
      code: `import { remote } from './own.js'; export const f = async () => (await remote.get('/a')).statusCode;`,
    },
  ],
  invalid: [
    {
      name: 'got that is handed in',
      code: `import type { Got } from 'got'; export async function f(remote: Got) { return (await remote.get('/a').json()) as { id: string }; }`,
      errors: [
        {
          messageId: 'cast', line: 1, column: 79, endColumn: 128,
        },
      ],
    },
    {
      name: 'got that is made',
      code: `import { remote } from './own.js'; export async function f() { return remote.get('/a').json<{ id: string }>(); }`,
      errors: [
        {
          messageId: 'cast', line: 1, column: 93, endColumn: 107,
        },
      ],
    },
    {
      name: 'body that got believes',
      code: `import { remote } from './own.js'; export async function f() { return (await remote.get<{ id: string }>('/a', { responseType: 'json' })).body.id; }`,
      errors: [
        {
          messageId: 'cast', line: 1, column: 89, endColumn: 103,
        },
      ],
    },
    {
      name: 'body of a pool',
      code: `import type { Pool } from 'undici'; export async function f(pool: Pool) { const { body } = await pool.request({ path: '/', method: 'GET' }); return (await body.json()) as { id: string }; }`,
      errors: [
        {
          messageId: 'cast', line: 1, column: 149, endColumn: 186,
        },
      ],
    },
    {
      name: 'body of a dispatcher by its inferred type',
      code: `import { Pool } from 'undici'; const make = () => ({ line: new Pool('/') }); const { line } = make(); export async function f() { const answer = await line.request({ path: '/', method: 'GET' }); return (await answer.body.json()) as { id: string }; }`,
      errors: [
        {
          messageId: 'cast', line: 1, column: 203, endColumn: 247,
        },
      ],
    },
  ],
});
