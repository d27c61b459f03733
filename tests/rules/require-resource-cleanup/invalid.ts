import rule, { type RuleOptions } from '../../../src/rules/require-resource-cleanup.js';
import { ruleTester, scriptRuleTester, typedRuleTester } from '../../support/rule-tester.js';

const strict: [RuleOptions] = [{ checkReaders: true, resources: {} }];

ruleTester.run(rule.name, rule, {
  valid: [],
  invalid: [
    {
      name: 'released by what a call that may fail gives: that is not moved',
      code: `import fs from 'fs'; import { promisify } from 'util'; const open = promisify(fs.open); export async function f(p) { const fd = await open(p, 'r'); work(); fs.readSync(fd, b).closeSync(fd); }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 135 }],
    },
    {
      name: 'pool client, released only when the query works',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f(q) { const c = await pool.connect(); const r = await c.query(q); c.release(); return r; }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 91, endColumn: 103,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg'; const pool = new Pool(); async function f(q) { const c = await pool.connect(); try { const r = await c.query(q); return r; } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'redis client, released only when the query works',
      code: `import { createClient } from 'redis'; async function f(k) { const c = createClient(); await c.connect(); const v = await c.get(k); await c.quit(); return v; }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 71, endColumn: 83, suggestions: [{ messageId: 'wrapInFinally', data: { release: 'await c.quit()' }, output: `import { createClient } from 'redis'; async function f(k) { const c = createClient(); await c.connect(); try { const v = await c.get(k); return v; } finally { await c.quit(); } }` }] }],
    },
    {
      name: 'ioredis client, released only when it answers',
      code: `import Redis from 'ioredis'; async function f(u) { const c = new Redis(u); await c.ping(); await c.quit(); }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 66, endColumn: 71, suggestions: [{ messageId: 'wrapInFinally', data: { release: 'await c.quit()' }, output: `import Redis from 'ioredis'; async function f(u) { const c = new Redis(u); try { await c.ping(); } finally { await c.quit(); } }` }] }],
    },
    {
      name: 'broker connection, released only when it works',
      code: `import amqp from 'amqplib'; async function f(u, m) { const c = await amqp.connect(u); const ch = await c.createChannel(); ch.publish(m); await c.close(); }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 70, endColumn: 82, suggestions: [{ messageId: 'wrapInFinally', data: { release: 'await c.close()' }, output: `import amqp from 'amqplib'; async function f(u, m) { const c = await amqp.connect(u); try { const ch = await c.createChannel(); ch.publish(m); } finally { await c.close(); } }` }] }],
    },
    {
      name: 'socket that an executor returns',
      code: `import net from 'net'; async function f() { const s = net.connect(80); await new Promise((done) => s.once('connect', done)); s.write('x'); }`,
      errors: [{ messageId: 'neverReleased', line: 1, column: 55, endColumn: 66, suggestions: null }],
    },
    {
      name: 'pool client, never released',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f(q) { const c = await pool.connect(); return c.query(q); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'pooled connection', name: 'c', release: 'c.release()' },
          line: 1, column: 91, endColumn: 103,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg'; const pool = new Pool(); async function f(q) { const c = await pool.connect(); try { return await c.query(q); } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'pool client, not released on an early return',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f(q) { const c = await pool.connect(); if (!q) return; try { await c.query(q); } finally { c.release(); } }`,
      errors: [
        {
          messageId: 'leftOpen', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 91, endColumn: 103,
        },
      ],
    },
    {
      name: 'pool client, not released when the failure ends here',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f(q) { const c = await pool.connect(); try { await c.query(q); c.release(); } catch (e) { log(e); } }`,
      errors: [
        {
          messageId: 'leftOpen', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 91, endColumn: 103,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg'; const pool = new Pool(); async function f(q) { const c = await pool.connect(); try { try { await c.query(q); } catch (e) { log(e); } } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'pool client, lent to a function before the release',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f() { const client = await pool.connect(); await migrate(client); client.release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'client', line: 1, release: 'client.release()' },
          line: 1, column: 95, endColumn: 107,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'client.release()' },
            output: `import { Pool } from 'pg'; const pool = new Pool(); async function f() { const client = await pool.connect(); try { await migrate(client); } finally { client.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'thrown by hand',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f(ok) { const c = await pool.connect(); if (!ok) throw new TypeError('x'); c.release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 92, endColumn: 104,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg'; const pool = new Pool(); async function f(ok) { const c = await pool.connect(); try { if (!ok) throw new TypeError('x'); } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'namespace import, native pool',
      code: `import * as pg from 'pg'; const pool = new pg.Pool(); async function f(q) { const c = await pool.connect(); await c.query(q); c.release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 93, endColumn: 105,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import * as pg from 'pg'; const pool = new pg.Pool(); async function f(q) { const c = await pool.connect(); try { await c.query(q); } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'default import',
      code: `import pg from 'pg'; const pool = new pg.Pool(); async function f(q) { const c = await pool.connect(); await c.query(q); c.release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 88, endColumn: 100,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import pg from 'pg'; const pool = new pg.Pool(); async function f(q) { const c = await pool.connect(); try { await c.query(q); } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'renamed and aliased',
      code: `import { open as openFile } from 'node:fs/promises'; const opener = openFile; async function f(p) { const h = await opener(p); await h.stat(); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'file handle', name: 'h', release: 'h.close()' },
          line: 1, column: 117, endColumn: 123,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `import { open as openFile } from 'node:fs/promises'; const opener = openFile; async function f(p) { const h = await opener(p); try { await h.stat(); } finally { await h.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'fs.promises',
      code: `import fs from 'fs'; async function f(p) { const h = await fs.promises.open(p); const t = await h.readFile(); await h.close(); return t; }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' },
          line: 1, column: 60, endColumn: 76,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `import fs from 'fs'; async function f(p) { const h = await fs.promises.open(p); try { const t = await h.readFile(); return t; } finally { await h.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 're-bound namespace, literal key',
      code: `import fs from 'fs'; const { promises: fsp } = fs; async function f(p) { const h = await fsp['open'](p); await h.stat(); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'file handle', name: 'h', release: 'h.close()' },
          line: 1, column: 90, endColumn: 101,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `import fs from 'fs'; const { promises: fsp } = fs; async function f(p) { const h = await fsp['open'](p); try { await h.stat(); } finally { await h.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'dynamic import',
      code: `async function f(p) { const { open } = await import('fs/promises'); const h = await open(p); await h.stat(); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'file handle', name: 'h', release: 'h.close()' },
          line: 1, column: 85, endColumn: 89,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `async function f(p) { const { open } = await import('fs/promises'); const h = await open(p); try { await h.stat(); } finally { await h.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'promisified',
      code: `import fs from 'fs'; import { promisify } from 'util'; const open = promisify(fs.open); async function f(p) { const fd = await open(p, 'r'); fs.readSync(fd, b); fs.closeSync(fd); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file descriptor', name: 'fd', line: 1, release: 'fs.closeSync(fd)' },
          line: 1, column: 128, endColumn: 132,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'fs.closeSync(fd)' },
            output: `import fs from 'fs'; import { promisify } from 'util'; const open = promisify(fs.open); async function f(p) { const fd = await open(p, 'r'); try { fs.readSync(fd, b); } finally { fs.closeSync(fd); } }`,
          }],
        },
      ],
    },
    {
      name: 'directory handle',
      code: `import { opendir } from 'fs/promises'; async function f(p) { const dir = await opendir(p); const first = await dir.read(); await dir.close(); return first; }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'directory handle', name: 'dir', line: 1, release: 'dir.close()' },
          line: 1, column: 80, endColumn: 87,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await dir.close()' },
            output: `import { opendir } from 'fs/promises'; async function f(p) { const dir = await opendir(p); try { const first = await dir.read(); return first; } finally { await dir.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'file descriptor',
      code: `import fs from 'fs'; function f(p, b) { const fd = fs.openSync(p, 'r'); const n = fs.readSync(fd, b); fs.closeSync(fd); return n; }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file descriptor', name: 'fd', line: 1, release: 'fs.closeSync(fd)' },
          line: 1, column: 52, endColumn: 63,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'fs.closeSync(fd)' },
            output: `import fs from 'fs'; function f(p, b) { const fd = fs.openSync(p, 'r'); try { const n = fs.readSync(fd, b); return n; } finally { fs.closeSync(fd); } }`,
          }],
        },
      ],
    },
    {
      name: 'file descriptor, parsed',
      code: `import fs from 'fs'; function f(p, t) { const fd = fs.openSync(p, 'w'); const value = JSON.parse(t); fs.closeSync(fd); return value; }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file descriptor', name: 'fd', line: 1, release: 'fs.closeSync(fd)' },
          line: 1, column: 52, endColumn: 63,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'fs.closeSync(fd)' },
            output: `import fs from 'fs'; function f(p, t) { const fd = fs.openSync(p, 'w'); try { const value = JSON.parse(t); return value; } finally { fs.closeSync(fd); } }`,
          }],
        },
      ],
    },
    {
      name: 'both of a Promise.all',
      code: `import { open } from 'fs/promises'; async function f(a, b) { const [x, y] = await Promise.all([open(a), open(b)]); await y.write(await x.readFile()); await x.close(); await y.close(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'x', line: 1, release: 'x.close()' },
          line: 1, column: 96, endColumn: 100,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await x.close()' },
            output: `import { open } from 'fs/promises'; async function f(a, b) { const [x, y] = await Promise.all([open(a), open(b)]); try { await y.write(await x.readFile()); await y.close(); } finally { await x.close(); } }`,
          }],
        },
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'y', line: 1, release: 'y.close()' },
          line: 1, column: 105, endColumn: 109,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await y.close()' },
            output: `import { open } from 'fs/promises'; async function f(a, b) { const [x, y] = await Promise.all([open(a), open(b)]); try { await y.write(await x.readFile()); await x.close(); } finally { await y.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'declared first, opened in a branch',
      code: `import { open } from 'fs/promises'; async function f(p) { let h; if (p) { h = await open(p); await h.stat(); await h.close(); } }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' },
          line: 1, column: 85, endColumn: 89,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `import { open } from 'fs/promises'; async function f(p) { let h; if (p) { h = await open(p); try { await h.stat(); } finally { await h.close(); } } }`,
          }],
        },
      ],
    },
    {
      name: 'opened in one of two ways',
      code: `import puppeteer from 'puppeteer'; async function f(url) { let browser; if (url) browser = await puppeteer.connect({ url }); else browser = await puppeteer.launch(); const page = await browser.newPage(); await page.pdf(); await browser.close(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'browser', name: 'browser', line: 1, release: 'browser.disconnect()' },
          line: 1, column: 98, endColumn: 115,
        },
      ],
    },
    {
      name: 'in a loop',
      code: `import { open } from 'fs/promises'; async function f(all) { for (const p of all) { const h = await open(p); if (!p) continue; await h.close(); } }`,
      errors: [
        {
          messageId: 'leftOpen', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' },
          line: 1, column: 100, endColumn: 104,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `import { open } from 'fs/promises'; async function f(all) { for (const p of all) { const h = await open(p); try { if (!p) continue; } finally { await h.close(); } } }`,
          }],
        },
      ],
    },
    {
      name: 'generator that is left early',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function* f(rows) { const c = await pool.connect(); yield* rows; c.release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 95, endColumn: 107,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg'; const pool = new Pool(); async function* f(rows) { const c = await pool.connect(); try { yield* rows; } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'iteration that fails',
      code: `import { open } from 'fs/promises'; async function f(p, chunks) { const h = await open(p); for await (const chunk of chunks) h.write(chunk); await h.close(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' },
          line: 1, column: 83, endColumn: 87,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `import { open } from 'fs/promises'; async function f(p, chunks) { const h = await open(p); try { for await (const chunk of chunks) h.write(chunk); } finally { await h.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'pool connection of mysql2',
      code: `import mysql from 'mysql2/promise'; const pool = mysql.createPool({}); async function f() { const conn = await pool.getConnection(); await conn.beginTransaction(); await conn.query('x'); await conn.commit(); conn.release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'conn', line: 1, release: 'conn.release()' },
          line: 1, column: 112, endColumn: 130,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'conn.release()' },
            output: `import mysql from 'mysql2/promise'; const pool = mysql.createPool({}); async function f() { const conn = await pool.getConnection(); try { await conn.beginTransaction(); await conn.query('x'); await conn.commit(); } finally { conn.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'connection of mysql2',
      code: `import { createConnection } from 'mysql2/promise'; export async function load() { const conn = await createConnection({}); const [rows] = await conn.query('x'); await conn.end(); return rows; }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'connection', name: 'conn', line: 1, release: 'conn.end()' },
          line: 1, column: 102, endColumn: 118,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await conn.end()' },
            output: `import { createConnection } from 'mysql2/promise'; export async function load() { const conn = await createConnection({}); try { const [rows] = await conn.query('x'); return rows; } finally { await conn.end(); } }`,
          }],
        },
      ],
    },
    {
      name: 'connection of mysql, never ended',
      code: `import mysql from 'mysql'; export function load(cb) { const conn = mysql.createConnection({}); conn.query('x', cb); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'connection', name: 'conn', release: 'conn.end()' },
          line: 1, column: 68, endColumn: 90,
        },
      ],
    },
    {
      name: 'client of MongoDB',
      code: `import { MongoClient } from 'mongodb'; export async function load(url) { const client = await MongoClient.connect(url); return await client.db().collection('x').findOne(); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'database client', name: 'client', release: 'client.close()' },
          line: 1, column: 95, endColumn: 114,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await client.close()' },
            output: `import { MongoClient } from 'mongodb'; export async function load(url) { const client = await MongoClient.connect(url); try { return await client.db().collection('x').findOne(); } finally { await client.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'client that is opened later',
      code: `import { Client } from 'pg'; export async function load(q) { const client = new Client(); await client.connect(); const r = await client.query(q); await client.end(); return r; }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'connection', name: 'client', line: 1, release: 'client.end()' },
          line: 1, column: 81, endColumn: 87,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await client.end()' },
            output: `import { Client } from 'pg'; export async function load(q) { const client = new Client(); await client.connect(); try { const r = await client.query(q); return r; } finally { await client.end(); } }`,
          }],
        },
      ],
    },
    {
      name: 'session',
      code: `import mongoose from 'mongoose'; export async function save(doc) { const session = await mongoose.startSession(); await doc.save({ session }); await session.endSession(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'session', name: 'session', line: 1, release: 'session.endSession()' },
          line: 1, column: 90, endColumn: 111,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await session.endSession()' },
            output: `import mongoose from 'mongoose'; export async function save(doc) { const session = await mongoose.startSession(); try { await doc.save({ session }); } finally { await session.endSession(); } }`,
          }],
        },
      ],
    },
    {
      name: 'session, never ended',
      code: `import { startSession } from 'mongoose'; export async function save(Model) { const session = await startSession(); await session.withTransaction(async () => { await Model.create([{}], { session }); }); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'session', name: 'session', release: 'session.endSession()' },
          line: 1, column: 100, endColumn: 112,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await session.endSession()' },
            output: `import { startSession } from 'mongoose'; export async function save(Model) { const session = await startSession(); try { await session.withTransaction(async () => { await Model.create([{}], { session }); }); } finally { await session.endSession(); } }`,
          }],
        },
      ],
    },
    {
      name: 'transaction',
      code: `import { Sequelize } from 'sequelize'; const db = new Sequelize(); async function f(User) { const t = await db.transaction(); await User.create({}, { transaction: t }); await t.commit(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'transaction', name: 't', line: 1, release: 't.rollback()' },
          line: 1, column: 109, endColumn: 123,
        },
      ],
    },
    {
      name: 'transaction of knex',
      code: `import knex from 'knex'; const db = knex({}); async function f() { const trx = await db.transaction(); await trx('x').insert({}); await trx.commit(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'transaction', name: 'trx', line: 1, release: 'trx.rollback()' },
          line: 1, column: 86, endColumn: 100,
        },
      ],
    },
    {
      name: 'typeorm: something else is connected before the try',
      code: `import { DataSource } from 'typeorm'; const db = new DataSource({}); async function f(other) { const runner = db.createQueryRunner(); await other.connect(); try { await runner.query('x'); } finally { await runner.release(); } }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 111, endColumn: 131 }],
    },
    {
      name: 'query runner',
      code: `import { DataSource } from 'typeorm'; const db = new DataSource({}); async function f() { const runner = db.createQueryRunner(); await runner.query('x'); await runner.release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'query runner', name: 'runner', line: 1, release: 'runner.release()' },
          line: 1, column: 106, endColumn: 126,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await runner.release()' },
            output: `import { DataSource } from 'typeorm'; const db = new DataSource({}); async function f() { const runner = db.createQueryRunner(); try { await runner.query('x'); } finally { await runner.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'read stream opened before a check',
      code: `import { createReadStream } from 'fs'; async function f(p, res) { const s = createReadStream(p); await check(p); s.pipe(res); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'stream', name: 's', line: 1, release: 's.destroy()' },
          line: 1, column: 77, endColumn: 93,
        },
      ],
    },
    {
      name: 'read stream that nobody reads',
      code: `import { createReadStream } from 'fs'; function f(p) { const s = createReadStream(p); s.on('error', fail); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'stream', name: 's', release: 's.destroy()' },
          line: 1, column: 66, endColumn: 82,
        },
      ],
    },
    {
      name: 'write stream',
      code: `import { createWriteStream } from 'fs'; async function f(p, load) { const out = createWriteStream(p); out.write(await load()); out.end(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'stream', name: 'out', line: 1, release: 'out.end()' },
          line: 1, column: 81, endColumn: 98,
        },
      ],
    },
    {
      name: 'write stream, never ended',
      code: `import { createWriteStream } from 'fs'; function f(p) { const out = createWriteStream(p); out.write('x'); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'stream', name: 'out', release: 'out.end()' },
          line: 1, column: 69, endColumn: 86,
        },
      ],
    },
    {
      name: 'write stream that each element of a list is written to',
      code: `import { createWriteStream } from 'fs'; export function report(rows, p) { const out = createWriteStream(p); rows.forEach((row) => out.write(row)); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'stream', name: 'out', release: 'out.end()' },
          line: 1, column: 87, endColumn: 104,
        },
      ],
    },
    {
      name: 'temporary directory whose release waits for more: no suggestion',
      code: `import { mkdtemp, rm } from 'fs/promises'; export async function convert(p) { const dir = await mkdtemp('x'); await fill(dir, p); await rm(dir, await options()); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'temporary directory', name: 'dir', line: 1, release: 'rm(dir, await options())' },
          line: 1, column: 97, endColumn: 104, suggestions: [],
        },
      ],
    },
    {
      name: 'temporary directory of which a builder is told',
      code: `import fs from 'fs/promises'; import path from 'path'; async function f() { const dir = await fs.mkdtemp('x'); const command = new Command().flags({ file: path.join(dir, 'a') }).build(); const output = await run(command); await fs.rm(dir, { recursive: true }); return output; }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'temporary directory', name: 'dir', line: 1, release: 'fs.rm(dir, { recursive: true })' },
          line: 1, column: 95, endColumn: 105,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await fs.rm(dir, { recursive: true })' },
            output: `import fs from 'fs/promises'; import path from 'path'; async function f() { const dir = await fs.mkdtemp('x'); try { const command = new Command().flags({ file: path.join(dir, 'a') }).build(); const output = await run(command); return output; } finally { await fs.rm(dir, { recursive: true }); } }`,
          }],
        },
      ],
    },
    {
      name: 'between them a call that may fail',
      code: `import { existsSync, readdirSync } from 'fs'; async function f(path) { const timer = setInterval(tick, 10); if (existsSync(path)) readdirSync(path); try { await work(); } finally { clearInterval(timer); } }`,
      errors: [{ messageId: 'releasedUnlessThrown', data: { kind: 'timer', name: 'timer', line: 1, release: 'clearInterval(timer)' }, line: 1, column: 86, endColumn: 97 }],
    },
    {
      name: 'web socket',
      code: `export function ping(url) { const ws = new WebSocket(url); ws.onopen = () => { ws.send('x'); }; }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'web socket', name: 'ws', release: 'ws.close()' },
          line: 1, column: 44, endColumn: 53,
        },
      ],
    },
    {
      name: 'web socket of ws',
      code: `import WebSocket from 'ws'; import { once } from 'events'; export async function ping(url) { const ws = new WebSocket(url); await once(ws, 'open'); ws.send('x'); ws.close(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'web socket', name: 'ws', line: 1, release: 'ws.close()' },
          line: 1, column: 109, endColumn: 118,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'ws.close()' },
            output: `import WebSocket from 'ws'; import { once } from 'events'; export async function ping(url) { const ws = new WebSocket(url); try { await once(ws, 'open'); ws.send('x'); } finally { ws.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'event source',
      code: `import { EventSource } from 'eventsource'; export function follow(url, log) { const source = new EventSource(url); source.addEventListener('message', (event) => log(event)); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'event source', name: 'source', release: 'source.close()' },
          line: 1, column: 98, endColumn: 109,
        },
      ],
    },
    {
      name: 'socket',
      code: `import net from 'node:net'; export function tell(port) { const socket = net.connect(port); socket.setNoDelay(true).write('x'); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'socket', name: 'socket', release: 'socket.destroy()' },
          line: 1, column: 73, endColumn: 84,
        },
      ],
    },
    {
      name: 'browser',
      code: `import puppeteer from 'puppeteer'; export async function shot(url) { const browser = await puppeteer.launch(); const page = await browser.newPage(); await page.goto(url); const image = await page.screenshot(); await browser.close(); return image; }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'browser', name: 'browser', line: 1, release: 'browser.close()' },
          line: 1, column: 92, endColumn: 108,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await browser.close()' },
            output: `import puppeteer from 'puppeteer'; export async function shot(url) { const browser = await puppeteer.launch(); try { const page = await browser.newPage(); await page.goto(url); const image = await page.screenshot(); return image; } finally { await browser.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'browser of a promise chain, with its page',
      code: `import puppeteer from 'puppeteer'; export const shot = (url) => puppeteer.launch().then(async (browser) => { const page = await browser.newPage(); await page.goto(url); await browser.close(); });`,
      errors: [{ messageId: 'releasedUnlessThrown', data: { kind: 'browser', name: 'browser', line: 1, release: 'browser.close()' }, line: 1, column: 65, endColumn: 81 }],
    },
    {
      name: 'temporary directory that is left behind when it cannot be moved',
      code: `import fs from 'node:fs/promises'; async function f(dir) { const staging = await fs.mkdtemp('x'); await fs.writeFile(staging + '/a', 'a'); await fs.rename(staging, dir); return dir; }`,
      errors: [{ messageId: 'releasedUnlessThrown', data: { kind: 'temporary directory', name: 'staging', line: 1, release: 'fs.rm(staging, { recursive: true })' }, line: 1, column: 82, endColumn: 92, suggestions: null }],
    },
    {
      name: 'page of a browser that lives on',
      code: `import type { Browser } from 'playwright'; export async function title(browser: Browser, url: string) { const page = await browser.newPage(); await page.goto(url); return await page.title(); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'page', name: 'page', release: 'page.close()' },
          line: 1, column: 124, endColumn: 139,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await page.close()' },
            output: `import type { Browser } from 'playwright'; export async function title(browser: Browser, url: string) { const page = await browser.newPage(); try { await page.goto(url); return await page.title(); } finally { await page.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'lock',
      code: `import { Mutex } from 'async-mutex'; const mutex = new Mutex(); export async function f() { const release = await mutex.acquire(); await work(); release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'lock', name: 'release', line: 1, release: 'release()' },
          line: 1, column: 115, endColumn: 128,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'release()' },
            output: `import { Mutex } from 'async-mutex'; const mutex = new Mutex(); export async function f() { const release = await mutex.acquire(); try { await work(); } finally { release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'semaphore with a value',
      code: `import { Semaphore } from 'async-mutex'; const gate = new Semaphore(2); export async function f() { const [value, release] = await gate.acquire(); await work(value); release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'lock', name: 'release', line: 1, release: 'release()' },
          line: 1, column: 132, endColumn: 144,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'release()' },
            output: `import { Semaphore } from 'async-mutex'; const gate = new Semaphore(2); export async function f() { const [value, release] = await gate.acquire(); try { await work(value); } finally { release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'lock on its receiver',
      code: `import { Sema } from 'async-sema'; class A { sema = new Sema(3); async f() { await this.sema.acquire(); await work(); this.sema.release(); } }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'lock', name: 'this.sema', line: 1, release: 'this.sema.release()' },
          line: 1, column: 84, endColumn: 101,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'this.sema.release()' },
            output: `import { Sema } from 'async-sema'; class A { sema = new Sema(3); async f() { await this.sema.acquire(); try { await work(); } finally { this.sema.release(); } } }`,
          }],
        },
      ],
    },
    {
      name: 'temporary directory',
      code: `import { mkdtemp, rm, writeFile } from 'fs/promises'; import path from 'path'; async function f() { const dir = await mkdtemp('x'); await writeFile(path.join(dir, 'a'), 'b'); await rm(dir, { recursive: true }); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'temporary directory', name: 'dir', line: 1, release: 'rm(dir, { recursive: true })' },
          line: 1, column: 119, endColumn: 126,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await rm(dir, { recursive: true })' },
            output: `import { mkdtemp, rm, writeFile } from 'fs/promises'; import path from 'path'; async function f() { const dir = await mkdtemp('x'); try { await writeFile(path.join(dir, 'a'), 'b'); } finally { await rm(dir, { recursive: true }); } }`,
          }],
        },
      ],
    },
    {
      name: 'temporary directory, never removed',
      code: `import fs from 'fs'; import { join } from 'path'; function f() { const dir = fs.mkdtempSync('x'); const file = join(dir, 'a'); fs.writeFileSync(file, 'b'); fs.readFileSync(\`\${dir}/c\`); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'temporary directory', name: 'dir', release: 'fs.rmSync(dir, { recursive: true })' },
          line: 1, column: 78, endColumn: 92,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'fs.rmSync(dir, { recursive: true })' },
            output: `import fs from 'fs'; import { join } from 'path'; function f() { const dir = fs.mkdtempSync('x'); try { const file = join(dir, 'a'); fs.writeFileSync(file, 'b'); fs.readFileSync(\`\${dir}/c\`); } finally { fs.rmSync(dir, { recursive: true }); } }`,
          }],
        },
      ],
    },
    {
      name: 'temporary directory with its clean-up',
      code: `import { dir } from 'tmp-promise'; async function f() { const { path, cleanup } = await dir(); await work(path); await cleanup(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'temporary file', name: 'cleanup', line: 1, release: 'cleanup()' },
          line: 1, column: 89, endColumn: 92,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await cleanup()' },
            output: `import { dir } from 'tmp-promise'; async function f() { const { path, cleanup } = await dir(); try { await work(path); } finally { await cleanup(); } }`,
          }],
        },
      ],
    },
    {
      name: 'timer of a function',
      code: `async function f() { const beat = setInterval(tick, 1000); await work(); clearInterval(beat); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'timer', name: 'beat', line: 1, release: 'clearInterval(beat)' },
          line: 1, column: 35, endColumn: 46,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'clearInterval(beat)' },
            output: `async function f() { const beat = setInterval(tick, 1000); try { await work(); } finally { clearInterval(beat); } }`,
          }],
        },
      ],
    },
    {
      name: 'timer of a class',
      code: `class A { start() { this.timer = setInterval(tick, 1000); } async close() { await this.server.close(); } }`,
      errors: [
        {
          messageId: 'timerRunsOn', data: { field: 'timer', closer: 'close' },
          line: 1, column: 34, endColumn: 45,
        },
      ],
    },
    {
      name: 'timer in a field of a class',
      code: `class A { #timer = setInterval(tick, 1000); [Symbol.dispose]() { if (this.#timer) this.server.close(); } }`,
      errors: [
        {
          messageId: 'timerRunsOn', data: { field: '#timer', closer: '[Symbol.dispose]' },
          line: 1, column: 20, endColumn: 31,
        },
      ],
    },
    {
      name: 'timer that nobody holds in a class',
      code: `class A { constructor() { setInterval(() => this.tick(), 1000); } destroy() { this.server.close(); } }`,
      errors: [
        {
          messageId: 'timerWithoutEnd', data: { closer: 'destroy' },
          line: 1, column: 27, endColumn: 38,
        },
      ],
    },
    {
      name: 'timer of a class with a base',
      code: `class A extends Base { private timer?: NodeJS.Timeout; start() { this.timer = setInterval(tick, 1000); } close() { super.close(); } }`,
      errors: [
        {
          messageId: 'timerRunsOn', data: { field: 'timer', closer: 'close' },
          line: 1, column: 79, endColumn: 90,
        },
      ],
    },
    {
      name: 'listener per request',
      code: `import express from 'express'; import { EventEmitter } from 'events'; const bus = new EventEmitter(); const app = express(); app.get('/', (req, res) => { bus.on('tick', () => res.write('x')); });`,
      errors: [
        {
          messageId: 'listenerPerRequest', data: { event: '\'tick\'', emitter: 'bus' },
          line: 1, column: 155, endColumn: 161,
        },
      ],
    },
    {
      name: 'listener on process per request',
      code: `import Fastify from 'fastify'; const app = Fastify(); app.get('/', async (request, reply) => { process.on('SIGTERM', () => reply.send('x')); });`,
      errors: [
        {
          messageId: 'listenerPerRequest', data: { event: '\'SIGTERM\'', emitter: 'process' },
          line: 1, column: 96, endColumn: 106,
        },
      ],
    },
    {
      name: 'listener on an emitter of an own class',
      code: `import type { Request, Response } from 'express'; import EventEmitter from 'events'; class Bus extends EventEmitter {} const bus = new Bus(); export function handler(req: Request, res: Response) { bus.addListener('x', () => res.end()); }`,
      errors: [
        {
          messageId: 'listenerPerRequest', data: { event: '\'x\'', emitter: 'bus' },
          line: 1, column: 198, endColumn: 213,
        },
      ],
    },
    {
      name: 'reader of a stream, strict',
      code: `async function f(url) { const res = await fetch(url); const reader = res.body.getReader(); const { value } = await reader.read(); reader.releaseLock(); return value; }`,
      options: strict,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'stream lock', name: 'reader', line: 1, release: 'reader.releaseLock()' },
          line: 1, column: 70, endColumn: 88,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'reader.releaseLock()' },
            output: `async function f(url) { const res = await fetch(url); const reader = res.body.getReader(); try { const { value } = await reader.read(); return value; } finally { reader.releaseLock(); } }`,
          }],
        },
      ],
    },
    {
      name: 'reader of a stream, never released, strict',
      code: `async function f(stream: ReadableStream) { const reader = stream.getReader(); return await reader.read(); }`,
      options: strict,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'stream lock', name: 'reader', release: 'reader.releaseLock()' },
          line: 1, column: 59, endColumn: 75,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'reader.releaseLock()' },
            output: `async function f(stream: ReadableStream) { const reader = stream.getReader(); try { return await reader.read(); } finally { reader.releaseLock(); } }`,
          }],
        },
      ],
    },
    {
      name: 'own resource',
      code: `import { lease } from '@acme/db'; async function f() { const unit = await lease(); await unit.run(); unit.giveBack(); }`,
      options: [{ checkReaders: false, resources: { '@acme/db#lease': ['giveBack'] } }],
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'resource', name: 'unit', line: 1, release: 'unit.giveBack()' },
          line: 1, column: 75, endColumn: 80,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'unit.giveBack()' },
            output: `import { lease } from '@acme/db'; async function f() { const unit = await lease(); try { await unit.run(); } finally { unit.giveBack(); } }`,
          }],
        },
      ],
    },
    {
      name: 'then, released when all goes well',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f(q) { const c = await pool.connect(); return c.query(q).then((r) => { c.release(); return r; }); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 91, endColumn: 103,
        },
      ],
    },
    {
      name: 'handed to then, never released',
      code: `import { Pool } from 'pg'; const pool = new Pool(); export const f = (q) => pool.connect().then((c) => c.query(q));`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'pooled connection', name: 'c', release: 'c.release()' },
          line: 1, column: 77, endColumn: 89,
        },
      ],
    },
    {
      name: 'handed to then, released in a chain',
      code: `import { Pool } from 'pg'; const pool = new Pool(); export const f = (q) => pool.connect().then((c) => c.query(q).then((r) => { c.release(); return r; }));`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 77, endColumn: 89,
        },
      ],
    },
    {
      name: 'callback that forgets it where nothing is wrong', code: `import fs from 'node:fs'; const f = (p, cb) => fs.open(p, 'r', (err, fd) => { if (!err && busy()) return cb(); fs.close(fd, cb); });`,
      errors: [{ messageId: 'leftOpen', line: 1, column: 48, endColumn: 55 }],
    },
    {
      name: 'callback that asks for something else', code: `import fs from 'node:fs'; const f = (p, cb) => fs.open(p, 'r', (err, fd) => { if (closed) return cb(); fs.close(fd, cb); });`,
      errors: [{ messageId: 'leftOpen', line: 1, column: 48, endColumn: 55 }],
    },
    {
      name: 'callback that releases it where it is not', code: `import fs from 'node:fs'; const f = (p, cb) => fs.open(p, 'r', (err, fd) => { if (err) { fs.close(fd, cb); return; } cb(); });`,
      errors: [{ messageId: 'leftOpen', line: 1, column: 48, endColumn: 55 }],
    },
    {
      name: 'in one line, with a comment at its end',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f() { const c = await pool.connect(); await c.query('x'); c.release(); // done
}`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 90, endColumn: 102, suggestions: [{ messageId: 'wrapInFinally', data: { release: 'c.release()' }, output: `import { Pool } from 'pg'; const pool = new Pool(); async function f() { const c = await pool.connect(); try { await c.query('x'); // done
} finally { c.release(); }
}` }] }],
    },
    {
      name: 'handed to a callback, never released',
      code: `import mysql from 'mysql'; const pool = mysql.createPool({}); export function f(cb) { pool.getConnection((err, c) => { if (err) return cb(err); c.query('x', cb); }); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'pooled connection', name: 'c', release: 'c.release()' },
          line: 1, column: 87, endColumn: 105,
        },
      ],
    },
    {
      name: 'handed to a callback with an unused release',
      code: `import { Pool } from 'pg'; const pool = new Pool(); export function f(cb) { pool.connect((err, client, done) => { client.query('x', cb); }); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'pooled connection', name: 'client', release: 'client.release()' },
          line: 1, column: 77, endColumn: 89,
        },
      ],
    },
    {
      name: 'field with a declared type',
      code: `import type { Pool } from 'pg'; class Users { constructor(private readonly pool: Pool) {} async all() { const c = await this.pool.connect(); const r = await c.query('x'); c.release(); return r; } }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 121, endColumn: 138,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import type { Pool } from 'pg'; class Users { constructor(private readonly pool: Pool) {} async all() { const c = await this.pool.connect(); try { const r = await c.query('x'); return r; } finally { c.release(); } } }`,
          }],
        },
      ],
    },
    {
      name: 'suggestion keeps lines, comments and templates',
      code: `import { Pool } from 'pg';
const pool = new Pool();
export async function f(id: string) {
  const c = await pool.connect(); // one of ten
  // Not cached.
  const r = await c.query(\`
    select 1
  \`);

  if (r.rows.length === 0) {
    c.release();
    return undefined;
  }
  c.release();
  /* the rest */
  return r.rows.map((row) => row.id);
  // done
}`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 6, release: 'c.release()' },
          line: 4, column: 19, endColumn: 31,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg';
const pool = new Pool();
export async function f(id: string) {
  const c = await pool.connect(); // one of ten
  try {
    // Not cached.
    const r = await c.query(\`
    select 1
  \`);

    if (r.rows.length === 0) {
      return undefined;
    }
    /* the rest */
    return r.rows.map((row) => row.id);
    // done
  } finally {
    c.release();
  }
}`,
          }],
        },
      ],
    },
    {
      name: 'suggestion with tabs',
      code: `import { open } from 'fs/promises';
export async function f(p: string) {
	const h = await open(p);
	await h.stat();
}`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'file handle', name: 'h', release: 'h.close()' },
          line: 3, column: 18, endColumn: 22,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `import { open } from 'fs/promises';
export async function f(p: string) {
	const h = await open(p);
	try {
		await h.stat();
	} finally {
		await h.close();
	}
}`,
          }],
        },
      ],
    },
    {
      name: 'no suggestion: declared behind, used before',
      code: `import { open } from 'fs/promises'; async function f(p) { const text = () => size; const h = await open(p); const size = await h.stat(); await h.close(); return text(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' },
          line: 1, column: 100, endColumn: 104,
        },
      ],
    },
    {
      name: 'no suggestion: released in a larger expression',
      code: `import { open } from 'fs/promises'; async function f(p) { const h = await open(p); const t = await h.readFile(); return h.close().then(() => t); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' },
          line: 1, column: 75, endColumn: 79,
        },
      ],
    },
    {
      name: 'no suggestion: nothing behind',
      code: `import { open } from 'fs/promises'; async function f(p) { const h = await open(p); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'file handle', name: 'h', release: 'h.close()' },
          line: 1, column: 75, endColumn: 79,
        },
      ],
    },
    {
      name: 'no suggestion: comment in the release',
      code: `import { open } from 'fs/promises'; async function f(p) { const h = await open(p); await h.stat(); await h.close(/* now */); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' },
          line: 1, column: 75, endColumn: 79,
        },
      ],
    },
    {
      name: 'no suggestion: two declarations in one',
      code: `import { open } from 'fs/promises'; async function f(p) { const h = await open(p), t = 1; await h.write(t); await h.close(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' },
          line: 1, column: 75, endColumn: 79,
        },
      ],
    },
    {
      name: 'used by functions that run here',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f(ids) { const c = await pool.connect(); const one = (id) => c.query(id); async function two() { await c.query('y'); } await one(1); await two(); c.release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 93, endColumn: 105,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg'; const pool = new Pool(); async function f(ids) { const c = await pool.connect(); try { const one = (id) => c.query(id); async function two() { await c.query('y'); } await one(1); await two(); } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'used in a promise',
      code: `import { createConnection } from 'mysql2/promise'; export async function load() { const c = await createConnection({}); await new Promise((resolve, reject) => { c.query('x', (e) => (e ? reject(e) : resolve())); }); await c.end(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'connection', name: 'c', line: 1, release: 'c.end()' },
          line: 1, column: 99, endColumn: 115,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await c.end()' },
            output: `import { createConnection } from 'mysql2/promise'; export async function load() { const c = await createConnection({}); try { await new Promise((resolve, reject) => { c.query('x', (e) => (e ? reject(e) : resolve())); }); } finally { await c.end(); } }`,
          }],
        },
      ],
    },
    {
      name: 'used in place and in awaited callbacks',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f(ids) { const c = await pool.connect(); ids.forEach((id) => { c.query(id); }); await Promise.all(ids.map((id) => c.query(id))); await each(ids, (id) => c.query(id)); c.release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 93, endColumn: 105,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg'; const pool = new Pool(); async function f(ids) { const c = await pool.connect(); try { ids.forEach((id) => { c.query(id); }); await Promise.all(ids.map((id) => c.query(id))); await each(ids, (id) => c.query(id)); } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'asked about and logged',
      code: `import { open } from 'fs/promises'; async function f(p) { const h = await open(p); console.log(h); if (typeof h === 'object' && h.closed) work(); log(h.id); await h.stat(); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'file handle', name: 'h', release: 'h.close()' },
          line: 1, column: 75, endColumn: 79,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `import { open } from 'fs/promises'; async function f(p) { const h = await open(p); try { console.log(h); if (typeof h === 'object' && h.closed) work(); log(h.id); await h.stat(); } finally { await h.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'lent without waiting, then released',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f() { const c = await pool.connect(); void work(c); await done(); c.release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 90, endColumn: 102,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg'; const pool = new Pool(); async function f() { const c = await pool.connect(); try { void work(c); await done(); } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'lent in an object and a list',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f() { const c = await pool.connect(); await Promise.all([work({ db: c }), work(c)]); c.release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 90, endColumn: 102,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg'; const pool = new Pool(); async function f() { const c = await pool.connect(); try { await Promise.all([work({ db: c }), work(c)]); } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'read stream with listeners that read nothing',
      code: `import fs from 'fs'; function f(p) { const s = fs.createReadStream(p); s.setEncoding('utf8').on('error', fail); s.pause(); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'stream', name: 's', release: 's.destroy()' },
          line: 1, column: 48, endColumn: 67,
        },
      ],
    },
    {
      name: 'released only under a condition that leaves',
      code: `import { open } from 'fs/promises'; async function f(p, ok) { const h = await open(p); if (!ok) { await h.close(); return; } await h.stat(); }`,
      errors: [
        {
          messageId: 'leftOpen', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' },
          line: 1, column: 79, endColumn: 83,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `import { open } from 'fs/promises'; async function f(p, ok) { const h = await open(p); try { if (!ok) { return; } await h.stat(); } finally { await h.close(); } }`,
          }],
        },
      ],
    },
    {
      name: 'not there on one of two ways',
      code: `import { open } from 'fs/promises'; async function f(p) { let h = null; if (p) h = await open(p); if (h == null) return; await h.stat(); await h.close(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' },
          line: 1, column: 90, endColumn: 94,
        },
      ],
    },
    {
      name: 'in an arrow function that is one expression',
      code: `import { opendirSync } from 'fs'; export const f = (p) => { const dir = opendirSync(p); return dir.readSync(); };`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'directory handle', name: 'dir', release: 'dir.closeSync()' },
          line: 1, column: 73, endColumn: 84,
        },
      ],
    },
    {
      name: 'timer looked at and replaced',
      code: `class A { close = () => { this.open = false; }; start() { if (this.timer !== undefined || !this.timer) this.timer = setInterval(tick, 1000); } }`,
      errors: [
        {
          messageId: 'timerRunsOn', data: { field: 'timer', closer: 'close' },
          line: 1, column: 117, endColumn: 128,
        },
      ],
    },
    {
      name: 'receiver without a release in the same order',
      code: `import { Mutex } from 'async-mutex'; const lock = new Mutex(); async function f(a) { const release = await lock.acquire(); if (a) { release(); return; } await work(); release(); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'lock', name: 'release', line: 1, release: 'release()' },
          line: 1, column: 108, endColumn: 120,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'release()' },
            output: `import { Mutex } from 'async-mutex'; const lock = new Mutex(); async function f(a) { const release = await lock.acquire(); try { if (a) { return; } await work(); } finally { release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'release with an argument',
      code: `import { Pool } from 'pg'; const pool = new Pool(); async function f(q, bad) { const c = await pool.connect(); await c.query(q); c.release(bad); }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 96, endColumn: 108,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg'; const pool = new Pool(); async function f(q, bad) { const c = await pool.connect(); try { await c.query(q); } finally { c.release(); } }`,
          }],
        },
      ],
    },
  ],
});

typedRuleTester.run(`${rule.name} with types`, rule, {
  valid: [],
  invalid: [
    {
      name: 'field whose type comes from another file',
      code: `import type { Pool } from 'pg'; export class Users { constructor(private readonly pool: Pool) {} async all() { const c = await this.pool.connect(); const r = await c.query('x'); c.release(); return r; } }`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 128, endColumn: 145,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import type { Pool } from 'pg'; export class Users { constructor(private readonly pool: Pool) {} async all() { const c = await this.pool.connect(); try { const r = await c.query('x'); return r; } finally { c.release(); } } }`,
          }],
        },
      ],
    },
    {
      name: 'parameter of an inferred type',
      code: `import { Pool } from 'pg'; const make = () => ({ pool: new Pool() }); const db = make(); export async function all() { const c = await db.pool.connect(); return c.query('x'); }`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'pooled connection', name: 'c', release: 'c.release()' },
          line: 1, column: 136, endColumn: 151,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `import { Pool } from 'pg'; const make = () => ({ pool: new Pool() }); const db = make(); export async function all() { const c = await db.pool.connect(); try { return await c.query('x'); } finally { c.release(); } }`,
          }],
        },
      ],
    },
    {
      name: 'reader, strict',
      code: `export async function f(stream: ReadableStream<string>) { const reader = stream.getReader(); return await reader.read(); }`,
      options: strict,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'stream lock', name: 'reader', release: 'reader.releaseLock()' },
          line: 1, column: 74, endColumn: 90,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'reader.releaseLock()' },
            output: `export async function f(stream: ReadableStream<string>) { const reader = stream.getReader(); try { return await reader.read(); } finally { reader.releaseLock(); } }`,
          }],
        },
      ],
    },
    {
      name: 'listener on an imported emitter',
      code: `import type { Request, Response } from 'express'; import { bus } from './reexports'; import { EventEmitter } from 'node:events'; declare const hub: EventEmitter; export function handler(req: Request, res: Response) { hub.on('x', () => res.send()); }`,
      errors: [
        {
          messageId: 'listenerPerRequest', data: { event: '\'x\'', emitter: 'hub' },
          line: 1, column: 218, endColumn: 224,
        },
      ],
    },
  ],
});

scriptRuleTester.run(`${rule.name} in scripts`, rule, {
  valid: [],
  invalid: [
    {
      name: 'required, destructured',
      code: `const { Pool } = require('pg'); const pool = new Pool(); exports.f = async (q) => { const c = await pool.connect(); await c.query(q); c.release(); };`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'pooled connection', name: 'c', line: 1, release: 'c.release()' },
          line: 1, column: 101, endColumn: 113,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'c.release()' },
            output: `const { Pool } = require('pg'); const pool = new Pool(); exports.f = async (q) => { const c = await pool.connect(); try { await c.query(q); } finally { c.release(); } };`,
          }],
        },
      ],
    },
    {
      name: 'required',
      code: `const fs = require('node:fs'); exports.f = (p, b) => { const fd = fs.openSync(p); fs.readSync(fd, b); };`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'file descriptor', name: 'fd', release: 'fs.closeSync(fd)' },
          line: 1, column: 67, endColumn: 78,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'fs.closeSync(fd)' },
            output: `const fs = require('node:fs'); exports.f = (p, b) => { const fd = fs.openSync(p); try { fs.readSync(fd, b); } finally { fs.closeSync(fd); } };`,
          }],
        },
      ],
    },
    {
      name: 'member of a required module',
      code: `const open = require('fs').promises.open; exports.f = async (p) => { const h = await open(p); await h.stat(); };`,
      errors: [
        {
          messageId: 'neverReleased', data: { kind: 'file handle', name: 'h', release: 'h.close()' },
          line: 1, column: 86, endColumn: 90,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `const open = require('fs').promises.open; exports.f = async (p) => { const h = await open(p); try { await h.stat(); } finally { await h.close(); } };`,
          }],
        },
      ],
    },
    {
      name: 'required in the function',
      code: `exports.f = (p, b) => { const fs = require('fs'); const fd = fs.openSync(p); fs.readSync(fd, b); fs.closeSync(fd); };`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file descriptor', name: 'fd', line: 1, release: 'fs.closeSync(fd)' },
          line: 1, column: 62, endColumn: 73,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'fs.closeSync(fd)' },
            output: `exports.f = (p, b) => { const fs = require('fs'); const fd = fs.openSync(p); try { fs.readSync(fd, b); } finally { fs.closeSync(fd); } };`,
          }],
        },
      ],
    },
    {
      name: 'compiled',
      code: `const promises_1 = require('fs/promises'); exports.f = async (p) => { const h = await (0, promises_1.open)(p); await h.stat(); await h.close(); };`,
      errors: [
        {
          messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' },
          line: 1, column: 88, endColumn: 106,
          suggestions: [{
            messageId: 'wrapInFinally', data: { release: 'await h.close()' },
            output: `const promises_1 = require('fs/promises'); exports.f = async (p) => { const h = await (0, promises_1.open)(p); try { await h.stat(); } finally { await h.close(); } };`,
          }],
        },
      ],
    },
  ],
});
