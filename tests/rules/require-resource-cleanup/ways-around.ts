import rule from '../../../src/rules/require-resource-cleanup.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'a folder nested in an object that is kept', code: `import { mkdtemp, rm } from 'node:fs/promises'; export async function run() { const dir = await mkdtemp('/tmp/a'); const options = { env: { OUT: dir } }; await build(options); await check(); await rm(dir, { recursive: true }); }` },
    { name: 'a handle nested in an argument', code: `import { open } from 'node:fs/promises'; export async function run() { const handle = await open('a'); await build({ io: { out: handle } }); await check(); await handle.close(); }` },
    { name: 'a folder nested in what is made of a class', code: `import { mkdtemp, rm } from 'node:fs/promises'; export async function run() { const dir = await mkdtemp('/tmp/a'); const job = new Job({ env: { OUT: dir } }); await job.run(); await rm(dir, { recursive: true }); }` },
    { name: 'released under a flag', code: `import { open } from 'node:fs/promises'; export async function size(file: string, keep: boolean) { const handle = await open(file); try { return (await handle.stat()).size; } finally { if (!keep) await handle.close(); } }` },
    { name: 'released under a mode', code: `import { open } from 'node:fs/promises'; export async function size(file: string, mode: string) { const handle = await open(file); if (mode !== 'debug') await handle.close(); }` },
    { name: 'opened under the same amount', code: `import { open } from 'node:fs/promises'; export async function size(file: string, n: number) { let handle; if (n > 3) handle = await open(file); if (n > 3) await handle.close(); }` },
    { name: 'the other amounts left before', code: `import { open } from 'node:fs/promises'; export async function size(file: string, n: number) { if (n <= 3) return 0; const handle = await open(file); if (n > 3) await handle.close(); return n; }` },
    { name: 'an amount that changes', code: `import { open } from 'node:fs/promises'; export async function size(file: string) { let n = 0; const handle = await open(file); n += 1; if (n > 0) await handle.close(); }` },
    { name: 'an amount of the resource', code: `import { open } from 'node:fs/promises'; export async function size(file: string) { const handle = await open(file); if (handle.fd > 0) await handle.close(); }` },
    { name: 'released on both sides of an amount', code: `import { open } from 'node:fs/promises'; export async function size(file: string, n: number) { const handle = await open(file); if (n > 3) await handle.close(); else await handle.close(); }` },
    { name: 'an amount, and somebody else has it', code: `import { open } from 'node:fs/promises'; export async function size(file: string, n: number) { const handle = await open(file); keep(handle); if (n > 3) await handle.close(); }` },
    { name: 'a helper that keeps what it gives', code: `import { launch } from 'puppeteer'; const all = []; async function start() { const browser = await launch(); all.push(browser); return browser; } export async function version() { const browser = await start(); return browser.version(); }` },
    { name: 'a helper that gives what there is', code: `import { launch } from 'puppeteer'; let known; async function start() { if (known) return known; return await launch(); } export async function version() { const browser = await start(); return browser.version(); }` },
    { name: 'a helper that stores what it gives', code: `import { launch } from 'puppeteer'; class A { async start() { this.browser = await launch(); return this.browser; } async version() { const browser = await this.start(); return browser.version(); } }` },
    { name: 'what a helper gives is released', code: `import { launch } from 'puppeteer'; const start = async () => await launch(); export async function version() { const browser = await start(); try { return await browser.version(); } finally { await browser.close(); } }` },
    { name: 'what a helper gives is given on', code: `import { launch } from 'puppeteer'; const start = () => launch(); export async function page() { const browser = await start(); return { browser }; }` },
    { name: 'a helper that gives it to a callback', code: `import { launch } from 'puppeteer'; async function start(work) { return await launch(); } export async function version() { const browser = await start(async (own) => { await own.close(); }); return browser.version(); }` },
    { name: 'a client that a helper connects', code: `import { Client } from 'pg'; const make = () => new Client(); export async function rows() { const client = make(); return client.options; }` },
    { name: 'a page of a browser that the caller has', code: `import { launch, type Browser } from 'puppeteer'; async function open(browser: Browser) { const page = await browser.newPage(); await page.setViewport(null); return page; } export async function shot() { const browser = await launch(); try { const page = await open(browser); return await page.title(); } finally { await browser.close(); } }` },
    { name: 'a page of a new context of a browser that the caller has', code: `import { launch, type Browser } from 'puppeteer'; async function open(browser: Browser) { return (await browser.createBrowserContext()).newPage(); } export async function shot() { const browser = await launch(); try { const page = await open(browser); return await page.title(); } finally { await browser.close(); } }` },
    { name: 'a pool that is not there at first, its client released', code: `import { Pool } from 'pg'; class Store { constructor() { this.pool = null; } open() { this.pool = new Pool(); } async find() { const client = await this.pool.connect(); try { await client.query('select 1'); } finally { client.release(); } } }` },
    { name: 'a pool that may be another one', code: `import { Pool } from 'pg'; class Store { open(pool) { this.pool = new Pool(); this.pool = pool; } async find() { const client = await this.pool.connect(); await client.ping(); client.release(); } }` },
    { name: 'a file ended in an executor, in finally', code: `import fs from 'node:fs'; export async function save(file, parts) { const out = fs.createWriteStream(file); try { for await (const part of parts) out.write(part); } finally { await new Promise((done) => out.end(done)); } }` },
    { name: 'a file ended in an executor, with nothing before that fails', code: `import fs from 'node:fs'; export async function save(file, parts) { const out = fs.createWriteStream(file); for (const part of parts) out.write(part); await new Promise((done) => out.end(done)); }` },
    { name: 'a file ended when something happens', code: `import fs from 'node:fs'; export async function save(file, source) { const out = fs.createWriteStream(file); await prepare(); await new Promise((done) => source.on('end', () => out.end(done))); }` },
    { name: 'a session that a row is removed with, ended in finally', code: `import mongoose from 'mongoose'; export async function drop(row) { const session = await mongoose.startSession(); try { await row.remove({ session }); } finally { await session.endSession(); } }` },
  ],
  invalid: [
    {
      name: 'a pool that is not there at first', code: `import { Pool } from 'pg'; class Store { constructor() { this.pool = null; } open() { this.pool = new Pool(); } async find() { const client = await this.pool.connect(); await client.query('select 1'); client.release(); } }`,
      errors: [{
        messageId: 'releasedUnlessThrown', line: 1, column: 149, endColumn: 166,
        suggestions: [{ messageId: 'wrapInFinally', output: `import { Pool } from 'pg'; class Store { constructor() { this.pool = null; } open() { this.pool = new Pool(); } async find() { const client = await this.pool.connect(); try { await client.query('select 1'); } finally { client.release(); } } }` }],
      }],
    },
    {
      name: 'a file ended in an executor', code: `import fs from 'node:fs'; export async function save(file, parts) { const out = fs.createWriteStream(file); for await (const part of parts) out.write(part); await new Promise((done) => out.end(done)); }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 81, endColumn: 101 }],
    },
    {
      name: 'a connection ended in an executor', code: `import mysql from 'mysql2'; export async function load(work) { const link = mysql.createConnection({}); await work(link); await new Promise((done, fail) => link.end((error) => (error ? fail(error) : done()))); }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 77, endColumn: 99 }],
    },
    {
      name: 'a session that a row is removed with', code: `import mongoose from 'mongoose'; export async function drop(row) { const session = await mongoose.startSession(); session.startTransaction(); await row.remove({ session }); await session.commitTransaction(); }`,
      errors: [{
        messageId: 'neverReleased', line: 1, column: 90, endColumn: 111,
        suggestions: [{ messageId: 'wrapInFinally', output: `import mongoose from 'mongoose'; export async function drop(row) { const session = await mongoose.startSession(); try { session.startTransaction(); await row.remove({ session }); await session.commitTransaction(); } finally { await session.endSession(); } }` }],
      }],
    },
    {
      name: 'a transaction that a row is destroyed in', code: `import { Sequelize } from 'sequelize'; const db = new Sequelize(''); export async function drop(row) { const transaction = await db.transaction(); await row.destroy({ transaction }); await transaction.commit(); }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 130, endColumn: 144 }],
    },
    {
      name: 'a folder two deep in an argument', code: `import { mkdtemp, rm } from 'node:fs/promises'; export async function run() { const dir = await mkdtemp('/tmp/a'); await prepare(); try { await build({ env: { OUT: dir } }); } finally { await rm(dir, { recursive: true }); } }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 97, endColumn: 104 }],
    },
    {
      name: 'a path in the folder, in a list two deep', code: `import { mkdtemp, rm } from 'node:fs/promises'; import { join } from 'node:path'; export async function run() { const dir = await mkdtemp('/tmp/a'); await build({ tool: { args: ['-o', join(dir, 'out')] } }); await rm(dir, { recursive: true }); }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 131, endColumn: 138, suggestions: [{ messageId: 'wrapInFinally', output: `import { mkdtemp, rm } from 'node:fs/promises'; import { join } from 'node:path'; export async function run() { const dir = await mkdtemp('/tmp/a'); try { await build({ tool: { args: ['-o', join(dir, 'out')] } }); } finally { await rm(dir, { recursive: true }); } }` }] }],
    },
    {
      name: 'released only for some amounts', code: `import { open } from 'node:fs/promises'; export async function size(file: string, n: number) { const handle = await open(file); const size = n * 2; if (n > 3) await handle.close(); return size; }`,
      errors: [{ messageId: 'leftOpen', line: 1, column: 117, endColumn: 121 }],
    },
    {
      name: 'released only where there are rows', code: `import { Pool } from 'pg'; const pool = new Pool(); export async function find(id: string) { const client = await pool.connect(); const { rows } = await client.query('select 1'); if (rows.length > 0) client.release(); return rows; }`,
      errors: [{ messageId: 'leftOpen', line: 1, column: 115, endColumn: 127 }],
    },
    {
      name: 'what a function of the file opens', code: `import { launch } from 'puppeteer'; const start = async () => await launch(); export async function version() { const browser = await start(); const version = await browser.version(); await browser.close(); return version; }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 135, endColumn: 140, suggestions: [{ messageId: 'wrapInFinally', output: `import { launch } from 'puppeteer'; const start = async () => await launch(); export async function version() { const browser = await start(); try { const version = await browser.version(); return version; } finally { await browser.close(); } }` }] }],
    },
    {
      name: 'what a method opens', code: `import { connect } from 'puppeteer'; export class Printer { private async open() { try { return await connect({ browserURL: 'http://chrome' }); } catch (error) { throw new RangeError('no', { cause: error }); } } async version() { const browser = await this.open(); const version = await browser.version(); await browser.disconnect(); return version; } }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 253, endColumn: 262, suggestions: [{ messageId: 'wrapInFinally', output: `import { connect } from 'puppeteer'; export class Printer { private async open() { try { return await connect({ browserURL: 'http://chrome' }); } catch (error) { throw new RangeError('no', { cause: error }); } } async version() { const browser = await this.open(); try { const version = await browser.version(); return version; } finally { await browser.disconnect(); } } }` }] }],
    },
    {
      name: 'what a function opens, prepares and gives back', code: `import { Pool } from 'pg'; const pool = new Pool(); async function take() { const client = await pool.connect(); await client.query('set role reader'); return client; } export async function find() { const client = await take(); const { rows } = await client.query('select 1'); client.release(); return rows; }`,
      errors: [{ messageId: 'releasedUnlessThrown', line: 1, column: 222, endColumn: 226, suggestions: [{ messageId: 'wrapInFinally', output: `import { Pool } from 'pg'; const pool = new Pool(); async function take() { const client = await pool.connect(); await client.query('set role reader'); return client; } export async function find() { const client = await take(); try { const { rows } = await client.query('select 1'); return rows; } finally { client.release(); } }` }] }],
    },
  ],
});
