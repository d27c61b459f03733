import './no-unbounded-concurrency/sizes.js';
import './no-unbounded-concurrency/typed-clients.js';
import './no-unbounded-concurrency/ways-to-fill.js';
import './no-unbounded-concurrency/other-files.js';
import './no-unbounded-concurrency/libraries.js';
import './no-unbounded-concurrency/locks.js';
import './no-unbounded-concurrency/open-limiters.js';
import './no-unbounded-concurrency/lists.js';
import rule, { type RuleOptions } from '../../src/rules/no-unbounded-concurrency.js';
import { ruleTester, scriptRuleTester, typedRuleTester } from '../support/rule-tester.js';

const strict: [RuleOptions] = [{ checkUnknownCalls: true }];

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'literal list', code: `async function f() { await Promise.all(['a', 'b'].map((u) => fetch(u))); }` },
    { name: 'constant list', code: `const urls = ['a', 'b'] as const; async function f() { await Promise.all(urls.map((u) => fetch(u))); }` },
    { name: 'list of calls', code: 'async function f(a, b) { await Promise.all([fetch(a), fetch(b)]); }' },
    { name: 'slice', code: 'async function f(urls) { await Promise.all(urls.slice(0, 10).map((u) => fetch(u))); }' },
    { name: 'slice in a constant', code: 'async function f(urls) { const some = urls.slice(0, 10); await Promise.all(some.map((u) => fetch(u))); }' },
    { name: 'a few in a longer list', code: `async function f(urls) { await Promise.all([...urls.slice(0, 3).map((u) => fetch(u)), fetch('a')]); }` },
    { name: 'some of a few left out', code: `async function f(a, b) { await Promise.all([a, b].map((u) => u && fetch(u)).filter(Boolean)); }` },
    { name: 'some of those that run elsewhere', code: `async function f(running) { await Promise.all(running.filter((each) => each)); }` },
    { name: 'a list of calls, lengthened by a few', code: `async function f(urls) { await Promise.all([fetch('a')].concat(['b', 'c'].map((u) => fetch(u)))); }` },
    { name: 'strict: pushed without work', code: `async function f(list) { const all = []; for (const each of list) all.push(String(each)); await Promise.all(all); }`, options: strict },
    { name: 'strict: pushed what is there', code: `async function f(list) { const all = []; for (const each of list) all.push(each.promise); await Promise.all(all); }`, options: strict },
    { name: 'unknown work pushed', code: `import { model } from './model.js'; async function f(rows) { const all = []; for (const row of rows) all.push(model.update(row)); await Promise.all(all); }` },
    { name: 'one query, or the first few', code: 'async function f(url, more) { let urls = [url]; if (more.length > 1) urls = more.slice(0, 4); await Promise.all(urls.map((u) => fetch(u))); }' },
    { name: 'collected from a literal', code: `async function f() { const urls = []; for (const part of ['a', 'b']) urls.push(part); await Promise.all(urls.map((u) => fetch(u))); }` },
    { name: 'last few', code: 'async function f(urls) { await Promise.all(urls.slice(-5).map((u) => fetch(u))); }' },
    { name: 'filter of a constant list', code: `const urls = ['a', 'b']; async function f() { await Promise.all(urls.filter(Boolean).map((u) => fetch(u))); }` },
    { name: 'batches in a loop', code: `import { chunk } from 'lodash'; async function f(urls) { for (const batch of chunk(urls, 10)) await Promise.all(batch.map((u) => fetch(u))); }` },
    { name: 'batches in a loop by another name', code: `import { chunk } from 'lodash'; async function f(urls) { for (const some of chunk(urls, 10)) await Promise.all(some.map((u) => fetch(u))); }` },
    { name: 'batches in a constant', code: `import _ from 'lodash'; async function f(urls) { const all = _.chunk(urls, 10); for (let i = 0; i < all.length; i++) await Promise.all(all[i].map((u) => fetch(u))); }` },
    { name: 'long lists are refused', code: `async function f(urls) { if (urls.length > 20) throw new RangeError('too many'); return Promise.all(urls.map((u) => fetch(u))); }` },
    { name: 'long lists are refused, constant first', code: `const max = 50; async function f(urls) { if (max <= urls.length) { warn(); return []; } return Promise.all(urls.map((u) => fetch(u))); }` },
    { name: 'a list that is emptied when it is long enough', code: `async function f(urls) { const running = []; for (const u of urls) { running.push(fetch(u)); if (running.length >= 5) { await Promise.all(running); running.length = 0; } } await Promise.all(running); }` },
    { name: 'a counted loop with a literal end', code: `async function f(urls) { const ps = []; for (let i = 0; i < 10; i++) ps.push(fetch(urls[i])); await Promise.all(ps); }` },
    { name: 'a turn is waited for', code: `const f = (urls) => Promise.all(urls.map(async (u) => { await semaphore.acquire(); try { return await fetch(u); } finally { semaphore.release(); } }));` },
    { name: 'tokens are waited for', code: `const f = (urls) => Promise.all(urls.map(async (u) => { await limiter.removeTokens(1); return fetch(u); }));` },
    { name: 'default: a promise out of sight is given back', code: `import { load } from './load.js'; const f = (xs) => Promise.all(xs.map((x) => load(x)));` },
    { name: 'strict: what is awaited is in sight and starts nothing', code: `const twice = async (x) => x * 2; const more = async (x) => { await twice(x); return more(x); }; const f = (xs) => Promise.all(xs.map(async (x) => { await more(x); return twice(x); }));`, options: strict },
    {
      name: 'strict: a long way of calls', options: strict,
      code: `${Array.from({ length: 2_000 }, (_, i) => `async function f${i}(x) { await f${i + 1}(x); }`).join('\n')}\nconst go = (xs) => Promise.all(xs.map((x) => f0(x)));`,
    },
    { name: 'strict: the language itself', code: `const f = (xs) => Promise.all(xs.map((x) => Promise.resolve(x)));`, options: strict },
    { name: 'strict: a pause', code: `import { setTimeout as pause } from 'node:timers/promises'; const f = (xs) => Promise.all(xs.map(async (x) => { await pause(x); }));`, options: strict },
    { name: 'strict: functions that are listed', code: `const f = (listeners, event) => Promise.all(listeners.map((listener) => listener(event)));`, options: strict },
    { name: 'strict: a turn is waited for', code: `const f = (list) => Promise.all(list.map(async (x) => { await turns.acquire(); await save(x); }));`, options: [{ checkUnknownCalls: true }] },
    { name: 'chunks by hand', code: 'async function f(urls) { for (let i = 0; i < urls.length; i += 10) { const part = urls.slice(i, i + 10); await Promise.all(part.map((u) => fetch(u))); } }' },
    { name: 'keys of a literal', code: `const urls = { a: 'x', b: 'y' }; async function f() { await Promise.all(Object.keys(urls).map((k) => fetch(urls[k]))); }` },
    { name: 'values of an enum', code: `enum Region { Eu = 'eu', Us = 'us' } async function f() { await Promise.all(Object.values(Region).map((r) => fetch(r))); }` },
    { name: 'tuple', code: 'async function f(pair: [string, string]) { await Promise.all(pair.map((u) => fetch(u))); }' },
    { name: 'query with a literal limit', code: 'async function f(prisma) { const users = await prisma.user.findMany({ take: 20 }); await Promise.all(users.map((u) => fetch(u.url))); }' },
    { name: 'limit in the chain', code: `async function f(db) { const users = await db.collection('u').find().limit(20); await Promise.all(users.map((u) => fetch(u.url))); }` },
    { name: 'workers', code: 'async function f(n) { await Promise.all(Array.from({ length: n }, async () => { await fetch(u); })); }' },
    { name: 'p-limit', code: `import pLimit from 'p-limit'; const limit = pLimit(5); async function f(urls) { await Promise.all(urls.map((u) => limit(() => fetch(u)))); }` },
    { name: 'p-queue', code: `import PQueue from 'p-queue'; const q = new PQueue({ concurrency: 2 }); async function f(urls) { await Promise.all(urls.map((u) => q.add(() => fetch(u)))); }` },
    { name: 'bottleneck', code: `import Bottleneck from 'bottleneck'; const b = new Bottleneck({ maxConcurrent: 1 }); async function f(urls) { await Promise.all(urls.map((u) => b.schedule(() => fetch(u)))); }` },
    { name: 'limiter of the project', code: `import { rateLimiter } from './limits.js'; async function f(urls) { await Promise.all(urls.map((u) => rateLimiter.run(() => fetch(u)))); }` },
    { name: 'p-map with concurrency', code: `import pMap from 'p-map'; async function f(urls) { await pMap(urls, (u) => fetch(u), { concurrency: 5 }); }` },
    { name: 'p-map with options out of sight', code: `import pMap from 'p-map'; async function f(urls, options) { await pMap(urls, (u) => fetch(u), options); }` },
    { name: 'p-map over a literal list', code: `import pMap from 'p-map'; async function f() { await pMap(['a'], (u) => fetch(u)); }` },
    { name: 'own pMap', code: `import { pMap } from './p.js'; async function f(urls) { await pMap(urls, (u) => fetch(u)); }` },
    { name: 'no I/O', code: 'async function f(xs) { await Promise.all(xs.map(async (x) => compute(x))); }' },
    { name: 'awaited call out of sight, recommended', code: `import { load } from './load.js'; async function f(xs) { await Promise.all(xs.map(async (x) => { await load(x); })); }` },
    { name: 'shadowed fetch', code: 'async function f(xs, fetch) { await Promise.all(xs.map((x) => fetch(x))); }' },
    { name: 'shadowed Promise', code: 'async function f(xs, Promise) { await Promise.all(xs.map((x) => fetch(x))); }' },
    { name: 'one after the other', code: 'async function f(xs) { for (const x of xs) await fetch(x); }' },
    { name: 'only an inner function does I/O', code: 'async function f(xs) { await Promise.all(xs.map(async (x) => { const later = () => fetch(x); return later; })); }' },
    { name: 'pushed without a loop', code: 'async function f(a) { const ps = []; ps.push(fetch(a)); await Promise.all(ps); }' },
    { name: 'pushed over a constant list', code: `async function f() { const ps = []; for (const u of ['a', 'b']) ps.push(fetch(u)); await Promise.all(ps); }` },
    { name: 'script', code: 'async function f(urls) { await Promise.all(urls.map((u) => fetch(u))); }', filename: 'scripts/warm.ts' },
    { name: 'list out of sight', code: 'async function f(promises) { await Promise.all(promises); await Promise.all(); }' },
    { name: 'synchronous exec', code: `import { exec } from 'child_process'; async function f(xs) { await Promise.all(xs.map((x) => exec(x))); }` },
    { name: 'a link to a file of Google storage', code: `import { Storage } from '@google-cloud/storage'; const bucket = new Storage().bucket('b'); const f = (names) => Promise.all(names.map((n) => bucket.file(n).getSignedUrl({})));` },
    { name: 'a log of Octokit', code: `import { Octokit } from '@octokit/rest'; const github = new Octokit(); const f = (xs) => Promise.all(xs.map(async (x) => { github.log.info(x); }));` },
    { name: 'a webhook of Stripe that is only checked', code: `import Stripe from 'stripe'; const stripe = new Stripe(key); const f = (xs) => Promise.all(xs.map((x) => stripe.webhooks.constructEventAsync(x, sig, secret)));` },
    { name: 'a public link of Supabase', code: `import { createClient } from '@supabase/supabase-js'; const db = createClient(url, key); const f = (xs) => Promise.all(xs.map(async (x) => db.storage.from('a').getPublicUrl(x)));` },
    { name: 'helpers of axios', code: `import axios from 'axios'; async function f(xs) { await Promise.all(xs.map((x) => axios.isAxiosError(x))); }` },
  ],
  invalid: [
    {
      name: 'spread into a longer list', code: `async function f(rows) { await Promise.all([...rows.map((row) => fetch(row.url)), other()]); }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'rows' }, line: 1, column: 32, endColumn: 43 }],
    },
    {
      name: 'spread into a longer list in a constant', code: `async function f(rows) { const all = [other(), ...rows.map((row) => fetch(row.url))]; await Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 93, endColumn: 104 }],
    },
    {
      name: 'some left out once they run', code: `async function f(urls) { await Promise.all(urls.map((u) => (u ? fetch(u) : undefined)).filter(Boolean)); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 32, endColumn: 43 }],
    },
    {
      name: 'with others behind', code: `async function f(rows) { await Promise.all(rows.map((row) => fetch(row.url)).concat(other())); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 32, endColumn: 43 }],
    },
    {
      name: 'pushed behind a first one', code: `async function f(rows) { const all = [fetch('a')]; for (const row of rows) all.push(fetch(row.url)); await Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 108, endColumn: 119 }],
    },
    {
      name: 'strict: unknown work pushed', code: `import { model } from './model.js'; async function f(rows) { const all = []; for (const row of rows) all.push(model.update(row)); await Promise.all(all); }`, options: strict,
      errors: [{ messageId: 'unknownAtOnce', data: { call: 'Promise.all', list: 'rows' }, line: 1, column: 137, endColumn: 148 }],
    },
    {
      name: 'collected in a loop', code: `async function f(rows) { const ids = []; for (const row of rows) ids.push(row.id); await Promise.all(ids.map((id) => fetch(id))); }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'ids' }, line: 1, column: 90, endColumn: 101 }],
    },
    {
      name: 'one query, or all of them', code: `async function f(url, more) { let urls = [url]; if (more.length > 1) urls = more; await Promise.all(urls.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 89, endColumn: 100 }],
    },
    {
      name: 'all pages at once', code: `const f = (pages) => Promise.all(pages.map((page) => fetch(page)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 22, endColumn: 33 }],
    },
    {
      name: 'only empty lists are refused', code: `async function f(urls) { if (urls.length === 0) return; if (urls.length < 1) return; if (urls.length > 9) warn(); await Promise.all(urls.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 121, endColumn: 132 }],
    },
    {
      name: 'counted loop', code: `async function f(urls) { const ps = []; for (let i = 0; i < urls.length; i++) ps.push(fetch(urls[i])); await Promise.all(ps); }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 110, endColumn: 121 }],
    },
    {
      name: 'loop over keys', code: `async function f(urls) { const ps = []; for (const key in urls) ps.push(fetch(urls[key])); await Promise.all(ps); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 98, endColumn: 109 }],
    },
    {
      name: 'pushed by name, with a callback', code: `async function f(urls) { const ps = []; for (const u of urls) { const p = fetch(u).then((r) => r.json()); ps.push(p); } await Promise.all(ps); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 127, endColumn: 138 }],
    },
    {
      name: 'pushed with callbacks', code: `async function f(urls) { const ps = []; for (const u of urls) ps.push(fetch(u).then((r) => r.json()).catch(() => null)); await Promise.all(ps); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 128, endColumn: 139 }],
    },
    {
      name: 'a queue that gets something is no turn', code: `const f = (urls, queue) => Promise.all(urls.map(async (u) => { await queue.add(u); return fetch(u); }));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 28, endColumn: 39 }],
    },
    {
      name: 'knex', code: `import knex from 'knex'; const db = knex({}); const f = (ids) => Promise.all(ids.map((id) => db('users').where({ id }).first()));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 66, endColumn: 77 }],
    },
    {
      name: 'drizzle', code: `import { drizzle } from 'drizzle-orm/node-postgres'; const db = drizzle(url); const f = (ids) => Promise.all(ids.map((id) => db.delete(users).where(eq(users.id, id))));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 98, endColumn: 109 }],
    },
    {
      name: 'typeorm', code: `import { Repository } from 'typeorm'; class S { constructor(private users: Repository<User>) {} all(ids) { return Promise.all(ids.map((id) => this.users.findOneBy({ id }))); } }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'database query', io: 'this.users.findOneBy', list: 'ids' }, line: 1, column: 115, endColumn: 126 }],
    },
    {
      name: 'mail', code: `import nodemailer from 'nodemailer'; const mail = nodemailer.createTransport({}); const f = (users) => Promise.all(users.map((to) => mail.sendMail({ to })));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'mail.sendMail', list: 'users' }, line: 1, column: 104, endColumn: 115 }],
    },
    {
      name: 'map of fetch', code: 'async function f(urls) { await Promise.all(urls.map((u) => fetch(u))); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 32, endColumn: 43 },
      ],
    },
    {
      name: 'async callback', code: 'async function f(ids) { return Promise.all(ids.map(async (id) => { const r = await fetch(id); return r.text(); })); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 32, endColumn: 43 },
      ],
    },
    {
      name: 'allSettled', code: 'async function f(urls) { await Promise.allSettled(urls.map((u) => fetch(u))); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 32, endColumn: 50 },
      ],
    },
    {
      name: 'any and race', code: 'async function f(urls) { await Promise.any(urls.map((u) => fetch(u))); await Promise.race(urls.map((u) => fetch(u))); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 32, endColumn: 43 },
        { messageId: 'allAtOnce', line: 1, column: 78, endColumn: 90 },
      ],
    },
    {
      name: 'promises in a constant', code: 'async function f(urls) { const ps = urls.map((u) => fetch(u)); await Promise.all(ps); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 70, endColumn: 81 },
      ],
    },
    {
      name: 'pushed in a loop', code: 'async function f(urls) { const ps = []; for (const u of urls) { ps.push(fetch(u)); } await Promise.all(ps); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 92, endColumn: 103 },
      ],
    },
    {
      name: 'pushed in forEach', code: 'async function f(urls) { const ps = []; urls.forEach((u) => { ps.push(fetch(u)); }); await Promise.all(ps); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 92, endColumn: 103 },
      ],
    },
    {
      name: 'pushed call of a local function', code: 'async function load(u) { return fetch(u); } async function f(urls) { const ps = []; for (const u of urls) ps.push(load(u)); await Promise.all(ps); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 131, endColumn: 142 },
      ],
    },
    {
      name: 'pushed immediately invoked function', code: 'async function f(urls) { const ps = []; for (const u of urls) ps.push((async () => { await fetch(u); })()); await Promise.all(ps); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 115, endColumn: 126 },
      ],
    },
    {
      name: 'local function by name', code: 'async function load(u) { return fetch(u); } async function f(urls) { await Promise.all(urls.map(load)); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 76, endColumn: 87 },
      ],
    },
    {
      name: 'local function in the callback', code: 'async function load(u) { return fetch(u); } async function f(urls) { await Promise.all(urls.map(async (u) => { await load(u); })); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 76, endColumn: 87 },
      ],
    },
    {
      name: 'filter', code: 'async function f(urls) { await Promise.all(urls.filter(Boolean).map((u) => fetch(u))); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 32, endColumn: 43 },
      ],
    },
    {
      name: 'slice without an end', code: 'async function f(urls) { await Promise.all(urls.slice(1).map((u) => fetch(u))); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 32, endColumn: 43 },
      ],
    },
    {
      name: 'spread of a set', code: 'async function f(set) { await Promise.all([...set].map((u) => fetch(u))); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 31, endColumn: 42 },
      ],
    },
    {
      name: 'Array.from', code: 'async function f(set) { await Promise.all(Array.from(set, (u) => fetch(u))); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 31, endColumn: 42 },
      ],
    },
    {
      name: 'entries of a parameter', code: 'async function f(o) { await Promise.all(Object.entries(o).map(([k, u]) => fetch(u))); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 29, endColumn: 40 },
      ],
    },
    {
      name: 'query without a limit', code: 'async function f(prisma) { const users = await prisma.user.findMany(); await Promise.all(users.map((u) => fetch(u.url))); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 78, endColumn: 89 },
      ],
    },
    {
      name: 'axios', code: `import axios from 'axios'; async function f(ids) { await Promise.all(ids.map((id) => axios.get(id))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 58, endColumn: 69 },
      ],
    },
    {
      name: 'axios instance', code: `import axios from 'axios'; const api = axios.create({ timeout: 5 }); async function f(ids) { await Promise.all(ids.map((id) => api.post(id, 1))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 100, endColumn: 111 },
      ],
    },
    {
      name: 'got, required', code: `const got = require('got'); async function f(ids) { await Promise.all(ids.map((id) => got(id))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 59, endColumn: 70 },
      ],
    },
    {
      name: 'pg', code: `import { Pool } from 'pg'; const pool = new Pool(); async function f(ids) { await Promise.all(ids.map((id) => pool.query(q, [id]))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 83, endColumn: 94 },
      ],
    },
    {
      name: 'pg by annotation', code: `import type { Pool } from 'pg'; async function f(pool: Pool, ids: string[]) { await Promise.all(ids.map((id) => pool.query(q, [id]))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 85, endColumn: 96 },
      ],
    },
    {
      name: 'mongodb', code: `import { MongoClient } from 'mongodb'; const c = new MongoClient(u); async function f(ids) { await Promise.all(ids.map((id) => c.db('a').collection('b').findOne({ id }))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 100, endColumn: 111 },
      ],
    },
    {
      name: 'prisma', code: `import { PrismaClient } from '@prisma/client'; const prisma = new PrismaClient(); async function f(ids) { await Promise.all(ids.map((id) => prisma.user.update({ where: { id } }))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 113, endColumn: 124 },
      ],
    },
    {
      name: 'redis', code: `import Redis from 'ioredis'; const redis = new Redis(); async function f(ids) { await Promise.all(ids.map((id) => redis.get(id))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 87, endColumn: 98 },
      ],
    },
    {
      name: 'files', code: `import { readFile } from 'node:fs/promises'; async function f(paths) { await Promise.all(paths.map((p) => readFile(p))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 78, endColumn: 89 },
      ],
    },
    {
      name: 'subprocess', code: `import { exec } from 'child_process'; import { promisify } from 'util'; const run = promisify(exec); async function f(cs) { await Promise.all(cs.map((c) => run(c))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 131, endColumn: 142 },
      ],
    },
    {
      name: 'execa', code: `import { execa } from 'execa'; async function f(cs) { await Promise.all(cs.map((c) => execa(c))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 61, endColumn: 72 },
      ],
    },
    {
      name: 'model calls', code: `import OpenAI from 'openai'; const openai = new OpenAI(); async function f(ps) { await Promise.all(ps.map((p) => openai.chat.completions.create(p))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 88, endColumn: 99 },
      ],
    },
    {
      name: 'AI SDK', code: `import { generateText } from 'ai'; async function f(ps) { await Promise.all(ps.map((prompt) => generateText({ prompt }))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 65, endColumn: 76 },
      ],
    },
    {
      name: 'AWS', code: `import { S3Client } from '@aws-sdk/client-s3'; const s3 = new S3Client({}); async function f(cs) { await Promise.all(cs.map((c) => s3.send(c))); }`,
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 106, endColumn: 117 },
      ],
    },
    {
      name: 'Octokit', code: `import { Octokit } from '@octokit/rest'; const github = new Octokit(); const f = (issues) => Promise.all(issues.map((i) => github.rest.issues.update(i)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 94, endColumn: 105 }],
    },
    {
      name: 'Octokit, a request', code: `const { Octokit } = require('octokit'); const github = new Octokit(); const f = (paths) => Promise.all(paths.map((p) => github.request(p)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 92, endColumn: 103 }],
    },
    {
      name: 'Stripe', code: `import Stripe from 'stripe'; const stripe = new Stripe(key); const f = (ids) => Promise.all(ids.map((id) => stripe.customers.retrieve(id)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 81, endColumn: 92 }],
    },
    {
      name: 'SendGrid', code: `import sendgrid from '@sendgrid/mail'; const f = (mails) => Promise.allSettled(mails.map((m) => sendgrid.send(m)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 61, endColumn: 79 }],
    },
    {
      name: 'Resend', code: `import { Resend } from 'resend'; const resend = new Resend(key); const f = (mails) => Promise.all(mails.map(async (m) => { await resend.emails.send(m); }));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 87, endColumn: 98 }],
    },
    {
      name: 'Twilio', code: `import twilio from 'twilio'; const sms = twilio(sid, token); const f = (texts) => Promise.all(texts.map((t) => sms.messages.create(t)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 83, endColumn: 94 }],
    },
    {
      name: 'Notion', code: `import { Client } from '@notionhq/client'; const notion = new Client(); const f = (ids) => Promise.all(ids.map((id) => notion.blocks.children.list({ block_id: id })));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 92, endColumn: 103 }],
    },
    {
      name: 'Google APIs', code: `import { google } from 'googleapis'; const drive = google.drive({ version: 'v3', auth }); const f = (ids) => Promise.all(ids.map((fileId) => drive.files.get({ fileId })));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 110, endColumn: 121 }],
    },
    {
      name: 'Google storage', code: `import { Storage } from '@google-cloud/storage'; const bucket = new Storage().bucket('b'); const f = (names) => Promise.all(names.map((n) => bucket.file(n).delete()));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 113, endColumn: 124 }],
    },
    {
      name: 'MinIO', code: `import * as Minio from 'minio'; const minio = new Minio.Client({}); const f = (names) => Promise.all(names.map((n) => minio.statObject('b', n)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 90, endColumn: 101 }],
    },
    {
      name: 'Supabase', code: `import { createClient } from '@supabase/supabase-js'; const db = createClient(url, key); const f = (ids) => Promise.all(ids.map((id) => db.from('users').delete().eq('id', id)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 109, endColumn: 120 }],
    },
    {
      name: 'Elasticsearch', code: `import { Client } from '@elastic/elasticsearch'; const es = new Client({ node }); const f = (docs) => Promise.all(docs.map((document) => es.index({ index: 'a', document })));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 103, endColumn: 114 }],
    },
    {
      name: 'Gemini', code: `import { GoogleGenAI } from '@google/genai'; const ai = new GoogleGenAI({}); const f = (ps) => Promise.all(ps.map((contents) => ai.models.generateContent({ model, contents })));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 96, endColumn: 107 }],
    },
    {
      name: 'Ollama', code: `import ollama from 'ollama'; const f = (ps) => Promise.all(ps.map((prompt) => ollama.generate({ model, prompt })));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 48, endColumn: 59 }],
    },
    {
      name: 'called as compilers write it', code: `import * as api from 'axios'; const f = (urls) => Promise.all(urls.map((url) => (0, api.get)(url)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'api.get', list: 'urls' }, line: 1, column: 51, endColumn: 62 }],
    },
    {
      name: 'p-map without concurrency', code: `import pMap from 'p-map'; async function f(urls) { await pMap(urls, (u) => fetch(u)); }`,
      errors: [
        { messageId: 'noConcurrency', line: 1, column: 58, endColumn: 62 },
      ],
    },
    {
      name: 'p-map with Infinity', code: `import pMap from 'p-map'; async function f(urls) { await pMap(urls, (u) => fetch(u), { concurrency: Infinity }); }`,
      errors: [
        { messageId: 'noConcurrency', line: 1, column: 58, endColumn: 62 },
      ],
    },
    {
      name: 'p-map with other options', code: `import pMap from 'p-map'; async function f(urls) { await pMap(urls, (u) => fetch(u), { stopOnError: false }); }`,
      errors: [
        { messageId: 'noConcurrency', line: 1, column: 58, endColumn: 62 },
      ],
    },
    {
      name: 'p-all', code: `import pAll from 'p-all'; async function f(tasks) { await pAll(tasks); }`,
      errors: [
        { messageId: 'noConcurrency', line: 1, column: 59, endColumn: 63 },
      ],
    },
    {
      name: 'long names are shortened', code: 'async function f(o) { await Promise.all(o.aVeryLongNameOfAList.withAnotherLongName.andOneMore.filter(Boolean).map((u) => fetch(u))); }',
      errors: [
        { messageId: 'allAtOnce', line: 1, column: 29, endColumn: 40 },
      ],
    },
    {
      name: 'strict: a function that was handed in', code: `const f = (xs, work) => Promise.all(xs.map(async (x) => { await work(x); }));`, options: strict,
      errors: [{ messageId: 'unknownAtOnce', line: 1, column: 25, endColumn: 36 }],
    },
    {
      name: 'strict: lists of work in each', code: `const f = (xs) => Promise.all(xs.map(async (x) => { await Promise.all([one(x), two(x)]); }));`, options: strict,
      errors: [{ messageId: 'unknownAtOnce', line: 1, column: 19, endColumn: 30 }],
    },
    {
      name: 'strict: promise of a call out of sight', code: `import { load } from './load.js'; async function f(xs) { await Promise.all(xs.map((x) => load(x).then(show))); }`, options: strict,
      errors: [{ messageId: 'unknownAtOnce', line: 1, column: 64, endColumn: 75 }],
    },
    {
      name: 'strict: call out of sight in a function in sight', code: `import { load } from './load.js'; function one(x) { return load(x); } async function f(xs) { await Promise.all(xs.map(async (x) => { await one(x); })); }`, options: strict,
      errors: [{ messageId: 'unknownAtOnce', line: 1, column: 100, endColumn: 111 }],
    },
    {
      name: 'strict: awaited call out of sight', code: `import { load } from './load.js'; async function f(xs) { await Promise.all(xs.map(async (x) => { await load(x); })); }`, options: strict,
      errors: [
        { messageId: 'unknownAtOnce', line: 1, column: 64, endColumn: 75 },
      ],
    },
  ],
});

ruleTester.run(`${rule.name} (settings)`, rule, {
  valid: [{
    name: 'another export of the module', code: `import { log } from '@acme/http'; async function f(ids) { await Promise.all(ids.map(async (id) => log(id))); }`,
    settings: { hardened: { clientAliases: { '@acme/http#api': 'axios#create()' } } },
  }],
  invalid: [{
    name: 'client of the workspace', code: `import { api } from '@acme/http'; async function f(ids) { await Promise.all(ids.map((id) => api.get(id))); }`,
    settings: { hardened: { clientAliases: { '@acme/http#api': 'axios#create()' } } },
    errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'api.get', list: 'ids' }, line: 1, column: 65, endColumn: 76 }],
  }],
});

typedRuleTester.run(`${rule.name} (typed)`, rule, {
  valid: [{ name: 'own class', code: `class Store { async query(id: string) { return id; } } async function f(store: Store, ids: string[]) { await Promise.all(ids.map((id) => store.query(id))); }` }],
  invalid: [{
    name: 'pool of another function', code: `import { Pool } from 'pg'; declare function db(): Pool; async function f(ids: string[]) { await Promise.all(ids.map((id) => db().query(id))); }`,
    errors: [{ messageId: 'allAtOnce', line: 1, column: 97, endColumn: 108 }],
  }],
});

scriptRuleTester.run(`${rule.name} (CommonJS)`, rule, {
  valid: [{ name: 'literal list', code: `exports.f = () => Promise.all(['a'].map((u) => fetch(u)));` }],
  invalid: [{
    name: 'parameter', code: `exports.f = (urls) => Promise.all(urls.map((u) => fetch(u)));`,
    errors: [{ messageId: 'allAtOnce', line: 1, column: 23, endColumn: 34 }],
  }],
});
