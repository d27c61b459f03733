import rule from '../../../src/rules/no-unbounded-concurrency.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run(`${rule.name}: what other files say`, rule, {
  valid: [
    {
      name: 'limiter',
      code: `import type { Pool } from 'pg'; import { gate } from './own.js'; export const f = (db: Pool, ids: string[]) => Promise.all(ids.map((id) => gate(() => db.query(id))));`,
    },
    {
      name: 'limiter with a method',
      code: `import type { Pool } from 'pg'; import { lane } from './own.js'; export const f = (db: Pool, ids: string[]) => Promise.all(ids.map((id) => lane.schedule(() => db.query(id))));`,
    },
    {
      name: 'limiter that is handed in',
      code: `import type { Pool } from 'pg'; import type { LimitFunction } from 'p-limit'; export class A { constructor(private readonly db: Pool, private readonly turn: LimitFunction) {} f(ids: string[]) { return Promise.all(ids.map((id) => this.turn(() => this.db.query(id)))); } }`,
    },
    {
      name: 'pair',
      code: `import type { Pool } from 'pg'; import type { Pair } from './own.js'; export const f = (db: Pool, ids: Pair) => Promise.all(ids.map((id) => db.query(id)));`,
    },
    {
      name: 'constant list',
      code: `import type { Pool } from 'pg'; import { carriers } from './own.js'; export const f = (db: Pool) => Promise.all(carriers.map((id) => db.query(id)));`,
    },
    {
      name: 'enum',
      code: `import type { Pool } from 'pg'; import { Region } from './own.js'; export const f = (db: Pool) => Promise.all(Object.values(Region).map((id) => db.query(id)));`,
    },
  ],
  invalid: [
    {
      name: 'list that starts with a pair',
      code: `import type { Pool } from 'pg'; export const f = (db: Pool, ids: [string, ...string[]]) => Promise.all(ids.map((id) => db.query(id)));`,
      errors: [
        {
          messageId: 'allAtOnce', line: 1, column: 92, endColumn: 103,
        },
      ],
    },
    {
      name: 'collection by its type',
      code: `import type { Collection } from 'mongodb'; export const f = (orders: Collection, ids: string[]) => Promise.all(ids.map((id) => orders.findOne({ id })));`,
      errors: [
        {
          messageId: 'allAtOnce', line: 1, column: 100, endColumn: 111,
        },
      ],
    },
  ],
});
