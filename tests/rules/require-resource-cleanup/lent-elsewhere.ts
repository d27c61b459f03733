import rule from '../../../src/rules/require-resource-cleanup.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: connections of pools that other files make`, rule, {
  valid: [
    {
      name: 'given back in finally',
      code: `
import pool from './db.js';
export async function f(id) {
  const client = await pool.connect();
  try { return await client.query('select 1', [id]); } finally { client.release(); }
}
`,
    },
    {
      name: 'given back on both ways',
      code: `
import pool from './db.js';
export async function f(id) {
  const client = await pool.connect();
  try { const r = await client.query('select 1', [id]); client.release(); return r; } catch (e) { client.release(); throw e; }
}
`,
    },
    {
      name: 'what is never given back may be no loan',
      code: `
import { mongo } from './db.js';
export async function f(id) {
  const client = await mongo.connect();
  return client.query('x');
}
other.release();
`,
    },
    {
      name: 'what is handed on, where another function gives back what it takes',
      code: `
import pool from './db.js';
export async function f(id) {
  const client = await pool.connect();
  try { return await client.query('select 1', [id]); } finally { client.release(); }
}
export async function take() { const client = await pool.connect(); await client.query('begin'); return client; }
export async function g() { const client = await store.connect(); return client.query('x'); }
`,
    },
    {
      name: 'a connection to something',
      code: `
import pool from './db.js';
export async function f(id) {
  const client = await pool.connect(id);
  await client.query('select 1', [id]);
  client.release();
}
`,
    },
    {
      name: 'a pool of a package that is not known',
      code: `
import pool from 'own-pool';
export async function f(id) {
  const client = await pool.connect();
  await client.query('select 1', [id]);
  client.release();
}
`,
    },
    {
      name: 'what is asked nothing that a database is asked',
      code: `
export async function f(port) {
  const link = await port.connect();
  await link.send('x');
  link.release();
}
`,
    },
  ],
  invalid: [
    {
      name: 'never given back, where another function gives back what it takes',
      code: `
import pool from './db.js';
export async function f(id) {
  const client = await pool.connect();
  try { return await client.query('select 1', [id]); } finally { client.release(); }
}
export async function g() {
  const client = await pool.connect();
  return client.query('x');
}
`,
      errors: [{
        messageId: 'neverReleased', line: 8, column: 24, endColumn: 36,
        suggestions: [{
          messageId: 'wrapInFinally', data: { release: 'client.release()' },
          output: `
import pool from './db.js';
export async function f(id) {
  const client = await pool.connect();
  try { return await client.query('select 1', [id]); } finally { client.release(); }
}
export async function g() {
  const client = await pool.connect();
  try {
    return await client.query('x');
  } finally {
    client.release();
  }
}
`,
        }],
      }],
    },
    {
      name: 'a pool that another file makes',
      code: `
import pool from './db.js';
export async function f(id) {
  const client = await pool.connect();
  const rows = await client.query('select 1', [id]);
  client.release();
  return rows;
}
`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', line: 4, column: 24, endColumn: 36,
          suggestions: [
            {
              messageId: 'wrapInFinally', data: { release: 'client.release()' },
              output: `
import pool from './db.js';
export async function f(id) {
  const client = await pool.connect();
  try {
    const rows = await client.query('select 1', [id]);
    return rows;
  } finally {
    client.release();
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a pool that is required from another file',
      code: `
const { pool } = require('../db');
module.exports = async (id) => {
  const conn = await pool.getConnection();
  const [rows] = await conn.execute('select 1', [id]);
  conn.release();
  return rows;
};
`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', line: 4, column: 22, endColumn: 40,
          suggestions: [
            {
              messageId: 'wrapInFinally', data: { release: 'conn.release()' },
              output: `
const { pool } = require('../db');
module.exports = async (id) => {
  const conn = await pool.getConnection();
  try {
    const [rows] = await conn.execute('select 1', [id]);
    return rows;
  } finally {
    conn.release();
  }
};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a pool behind an alias, and a way out before the release',
      code: `
import { db } from '@/lib/db';
export async function f() {
  const c = await db.pool.connect();
  await c.query('begin');
  if (!db.ready) return null;
  c.release();
  return 1;
}
`,
      errors: [
        {
          messageId: 'leftOpen', line: 4, column: 19, endColumn: 34,
          suggestions: [
            {
              messageId: 'wrapInFinally', data: { release: 'c.release()' },
              output: `
import { db } from '@/lib/db';
export async function f() {
  const c = await db.pool.connect();
  try {
    await c.query('begin');
    if (!db.ready) return null;
    return 1;
  } finally {
    c.release();
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a pool that a class is handed',
      code: `
class Users {
  constructor(pool) { this.pool = pool; }
  async list() {
    const client = await this.pool.connect();
    const r = await client.query('select 1');
    client.release();
    return r.rows;
  }
}
`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', line: 5, column: 26, endColumn: 43,
          suggestions: [
            {
              messageId: 'wrapInFinally', data: { release: 'client.release()' },
              output: `
class Users {
  constructor(pool) { this.pool = pool; }
  async list() {
    const client = await this.pool.connect();
    try {
      const r = await client.query('select 1');
      return r.rows;
    } finally {
      client.release();
    }
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'given back where all went well only',
      code: `
import pool from './db.js';
export async function f(id) {
  const client = await pool.connect();
  try { const r = await client.query('select 1', [id]); client.release(); return r; } catch (e) { console.error(e); throw e; }
}
`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', line: 4, column: 24, endColumn: 36,
          suggestions: [
            {
              messageId: 'wrapInFinally', data: { release: 'client.release()' },
              output: `
import pool from './db.js';
export async function f(id) {
  const client = await pool.connect();
  try {
    try { const r = await client.query('select 1', [id]); return r; } catch (e) { console.error(e); throw e; }
  } finally {
    client.release();
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a pool that a function is handed',
      code: `
export async function f(pool, id) {
  const client = await pool.connect();
  await client.query('x', [id]);
  client.release();
}
`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', line: 3, column: 24, endColumn: 36,
          suggestions: [
            {
              messageId: 'wrapInFinally', data: { release: 'client.release()' },
              output: `
export async function f(pool, id) {
  const client = await pool.connect();
  try {
    await client.query('x', [id]);
  } finally {
    client.release();
  }
}
`,
            },
          ],
        },
      ],
    },
  ],
});
