import rule from '../../../src/rules/no-unbounded-concurrency.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run('no-unbounded-concurrency: how long a list is', rule, {
  valid: [
    { name: 'promise made around a timer', code: `const wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); }); exports.all = (list) => Promise.all(list.map((ms) => wait(ms)));` },
    { name: 'promises made one after the other', code: `const fs = require('fs'); const read = (path) => new Promise((resolve) => { fs.readFile(path, (_, data) => resolve(data)); }); exports.all = async (paths) => { for (const path of paths) await read(path); };` },
    { name: 'class of the file that is called Promise', code: `const fs = require('fs'); class Promise { constructor(run) { this.run = run; } static all(list) { return list; } } exports.all = (paths) => Promise.all(paths.map((path) => new Promise(() => { fs.readFile(path, done); })));` },
    { name: 'slices that were pushed', code: `async function f(urls: string[]) { const lists: string[][] = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }` },
    { name: 'spliced lists that were pushed, with a step that is handed in', code: `async function f(urls, size) { const lists = []; while (urls.length > 0) { const some = urls.splice(0, size); lists.push(some); } for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }` },
    { name: 'slices by index', code: `async function f(urls, count) { const lists = []; for (let i = 0; i < count; i++) lists[i] = urls.slice(i * 10, i * 10 + 10); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }` },
    { name: 'a list pushed when it is long enough', code: `async function f(urls) { let some = []; const lists = []; for (const u of urls) { some.push(u); if (some.length === 10) { lists.push(some); some = []; } } lists.push(some); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }` },
    { name: 'slices that were written down', code: `async function f(urls) { const lists = [urls.slice(0, 10), urls.slice(10, 20)]; for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }` },
    { name: 'slices made of a length', code: `async function f(urls) { const lists = Array.from({ length: Math.ceil(urls.length / 10) }, (_, i) => urls.slice(i * 10, i * 10 + 10)); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }` },
    { name: 'slices made of indices', code: `async function f(urls, starts) { const lists = starts.map((start) => { return urls.slice(start, start + 10); }); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }` },
    { name: 'parts of another package', code: `import { splitEvery } from 'ramda'; async function f(urls) { const lists = splitEvery(10, urls); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }` },
    { name: 'a function of the file that gives parts', code: `function tens(urls) { const lists = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); return lists; } async function f(urls) { const lists = tens(urls); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }` },
    { name: 'a method that gives parts', code: `class Jobs { tens(urls) { const lists = []; while (urls.length > 0) lists.push(urls.splice(0, 10)); return lists; } async f(urls) { const lists = this.tens(urls); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); } }` },
    { name: 'a generator of parts', code: `function* tens(urls) { for (let i = 0; i < urls.length; i += 10) yield urls.slice(i, i + 10); } async function f(urls) { for (const list of tens(urls)) await Promise.all(list.map((u) => fetch(u))); }` },
    { name: 'part by index', code: `function tens(urls) { const lists = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); return lists; } async function f(urls) { const lists = tens(urls); for (let i = 0; i < lists.length; i++) { const mine = lists[i]!; await Promise.all(mine.map((u) => fetch(u))); } }` },
    { name: 'part with its index', code: `function tens(urls) { const lists = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); return lists; } async function f(urls) { for (const [i, list] of tens(urls).entries()) { log(i); await Promise.all(list.map((u) => fetch(u))); } }` },
    { name: 'part taken off', code: `function tens(urls) { const lists = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); return lists; } async function f(urls) { const lists = tens(urls); while (lists.length > 0) { const list = lists.shift() ?? []; await Promise.all(list.map((u) => fetch(u))); } }` },
    { name: 'some of the parts', code: `function tens(urls) { const lists = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); return lists; } async function f(urls) { for (const list of tens(urls).filter(Boolean)) await Promise.all(list.map((u) => fetch(u))); }` },
    { name: 'parts one after the other by reduce', code: `function tens(urls) { const lists = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); return lists; } const f = (urls) => tens(urls).reduce(async (before, list) => { await before; await Promise.all(list.map((u) => fetch(u))); }, Promise.resolve());` },
    { name: 'parts through p-map', code: `function tens(urls) { const lists = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); return lists; } import pMap from 'p-map'; const f = (urls) => pMap(tens(urls), (list) => Promise.all(list.map((u) => fetch(u))), { concurrency: 1 });` },
    { name: 'a list that is emptied when it holds ten', code: `async function f(urls) { let some = []; for (const u of urls) { some.push(u); if (some.length === 10) { await Promise.all(some.map((each) => fetch(each))); some = []; } } }` },
    { name: 'a new list of three', code: `const f = (u) => Promise.all(new Array(3).fill(u).map((each) => fetch(each)));` },
    { name: 'a new list of three, spread', code: `const f = (u) => Promise.all([...new Array(3)].map(() => fetch(u)));` },
    { name: 'as many answers as a constant list has elements', code: `const hosts = ['a', 'b']; async function f() { const heads = await Promise.all(hosts.map((u) => fetch(u))); await Promise.all(heads.map((head) => fetch(head.url))); }` },
    { name: 'some of the answers to two calls', code: `async function f() { const heads = await Promise.allSettled([fetch('a'), fetch('b')]); const good = heads.filter(isGood); await Promise.all(good.map((head) => fetch(head.value.url))); }` },
    { name: 'tuple that is only read', code: `async function f(pair: readonly [string, string]) { await Promise.all(pair.map((u) => fetch(u))); }` },
    { name: 'a limit in the text of a query', code: `async function f(pool) { const { rows } = await pool.query({ text: 'select url from sites limit 20', values: [] }); await Promise.all(rows.map(({ url }) => fetch(url))); }` },
    { name: 'two constant lists that are mapped', code: `async function f() { const one = ['a'].map((u) => fetch(u)); const other = ['b'].map((u) => fetch(u)); await Promise.all([...one, ...other]); }` },
    { name: 'a list of promises made of itself', code: `async function f() { const one = [...other]; const other = [...one]; await Promise.all(one); }` },
    { name: 'a few pushed at once', code: `async function f() { const all = []; all.push(...['a', 'b'].map((u) => fetch(u))); await Promise.all(all); }` },
    { name: 'a constant list reduced', code: `const f = () => Promise.all(['a', 'b'].reduce((all, u) => { all.push(fetch(u)); return all; }, []));` },
    { name: 'reduced to a chain', code: `const f = (urls) => Promise.all(urls.reduce((all, u) => all.then(() => fetch(u)), Promise.resolve()));` },
    { name: 'reduced without work', code: `const f = (urls) => Promise.all(urls.reduce((all, u) => { all.push(u.trim()); return all; }, []));` },
    { name: 'a named function that does nothing outside', code: `const trim = (u) => u.trim(); const f = (groups) => Promise.all(groups.map(async (group) => group.map(trim)));` },
    { name: 'what was typed', code: `import { stat } from 'fs/promises'; const dirs = process.argv.slice(2); await Promise.all(dirs.map((dir) => stat(dir)));` },
    { name: 'one or a few', code: `const few = ['a', 'b']; const f = (one?: string) => Promise.all((one ? [one] : few).map((u) => fetch(u)));` },
    { name: 'a few and perhaps one', code: `const few = [...new Set([a, b])]; const f = (one?: string) => { const urls = one === undefined ? few : [...few, one]; return Promise.all(urls.map((u) => fetch(u))); };` },
    { name: 'work that is done once', code: `import { readFile } from 'fs/promises'; let table: string | undefined; async function load() { if (table) return table; const text = await readFile(path); const data = JSON.parse(text); table = data; return table; } const parse = async (text: string) => replace(text, await load()); export const f = (posts: string[]) => Promise.all(posts.map(async (post) => { await parse(post); }));` },
    { name: 'strict: work that is done once', code: `let table: Table | undefined; async function load() { table ??= await readTable(); return table; } export const f = (posts: string[]) => Promise.all(posts.map(async (post) => { await load(); }));`, options: [{ checkUnknownCalls: true }] },
  ],
  invalid: [
    {
      name: 'one or many', code: `const f = (one: string | undefined, all: string[]) => Promise.all((one ? [one] : all).map((u) => fetch(u)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 55, endColumn: 66 }],
    },
    {
      name: 'one and many', code: `const f = (one: string, all: string[]) => { const urls = [one, ...new Set(all)]; return Promise.all(urls.map((u) => fetch(u))); };`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 89, endColumn: 100 }],
    },
    {
      name: 'another argv', code: `const f = (options: { argv: string[] }) => Promise.all(options.argv.map((u) => fetch(u)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 44, endColumn: 55 }],
    },
    {
      name: 'command of a client that is handed in', code: `import { GetObjectCommand } from '@aws-sdk/client-s3'; const f = (s3, keys) => Promise.all(keys.map((Key) => s3.send(new GetObjectCommand({ Bucket, Key }))));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 's3.send', list: 'keys' }, line: 1, column: 80, endColumn: 91 }],
    },
    {
      name: 'command by a name', code: `import { GetCommand } from '@aws-sdk/lib-dynamodb'; class A { load(ids) { return Promise.all(ids.map(async (id) => { const command = new GetCommand({ Key: { id } }); return (await this.client.send(command)).Item; })); } }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'this.client.send', list: 'ids' }, line: 1, column: 82, endColumn: 93 }],
    },
    {
      name: 'promise made around a callback', code: `const fs = require('fs'); exports.all = (paths) => Promise.all(paths.map((path) => new Promise((resolve, reject) => { fs.readFile(path, (error, data) => (error ? reject(error) : resolve(data))); })));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'file access', io: 'fs.readFile', list: 'paths' }, line: 1, column: 52, endColumn: 63 }],
    },
    {
      name: 'promise made around a request that calls back', code: `const request = require('request'); function load(url) { return new Promise((resolve, reject) => { request.get({ url, timeout: 1 }, (error, _, body) => (error ? reject(error) : resolve(body))); }); } exports.all = (urls) => Promise.all(urls.map(load));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'request.get', list: 'urls' }, line: 1, column: 225, endColumn: 236 }],
    },
    {
      name: 'promise made around a promise, pushed', code: `const axios = require('axios'); const drop = (url) => axios.delete(url, { timeout: 1 }); exports.all = (urls) => { const all = []; urls.forEach((url) => { all.push(new Promise((resolve, reject) => { drop(url).then(resolve, reject); })); }); return Promise.all(all); };`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'drop', list: 'urls' }, line: 1, column: 249, endColumn: 260 }],
    },
    {
      name: 'promise made around a query that calls back', code: `import mysql from 'mysql2'; const pool = mysql.createPool(options); const one = (id) => new Promise((resolve, reject) => { pool.query('select 1', [id], (error, rows) => (error ? reject(error) : resolve(rows))); }); export const all = (ids) => Promise.all(ids.map((id) => one(id)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'database query', io: 'one', list: 'ids' }, line: 1, column: 244, endColumn: 255 }],
    },
    {
      name: 'promisified file access', code: `import fs from 'fs'; import { promisify } from 'util'; const read = promisify(fs.readFile); const f = (paths) => Promise.all(paths.map((path) => read(path)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'file access', io: 'read', list: 'paths' }, line: 1, column: 114, endColumn: 125 }],
    },
    {
      name: 'kysely', code: `import { Kysely } from 'kysely'; const db = new Kysely(options); const f = (ids) => Promise.all(ids.map((id) => db.selectFrom('user').where('id', '=', id).execute()));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'database query', io: 'db.selectFrom', list: 'ids' }, line: 1, column: 85, endColumn: 96 }],
    },
    {
      name: 'mariadb', code: `import mariadb from 'mariadb'; const pool = mariadb.createPool(options); const f = (ids) => Promise.all(ids.map((id) => pool.query(sql, [id])));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'database query', io: 'pool.query', list: 'ids' }, line: 1, column: 93, endColumn: 104 }],
    },
    {
      name: 'look-ups of names', code: `import dns from 'dns'; const f = (hosts) => Promise.all(hosts.map((host) => dns.promises.lookup(host)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'dns.promises.lookup', list: 'hosts' }, line: 1, column: 45, endColumn: 56 }],
    },
    {
      name: 'fs-extra without fs', code: `import { readJson } from 'fs-extra/esm'; const f = (paths) => Promise.all(paths.map((path) => readJson(path)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'file access', io: 'readJson', list: 'paths' }, line: 1, column: 63, endColumn: 74 }],
    },
    {
      name: 'lists that others hold', code: `async function f(rows) { const lists = []; for (const row of rows) lists.push(row.urls); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 122, endColumn: 133 }],
    },
    {
      name: 'a slice beside a whole list', code: `async function f(urls) { const lists = [urls]; lists.push(urls.slice(0, 10)); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 111, endColumn: 122 }],
    },
    {
      name: 'a whole list pushed beside slices', code: `async function f(urls) { const lists = [urls.slice(0, 10)]; lists.push(urls); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 111, endColumn: 122 }],
    },
    {
      name: 'all but the first', code: `async function f(urls) { const lists = []; for (let i = 0; i < urls.length; i++) lists.push(urls.slice(i)); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 141, endColumn: 152 }],
    },
    {
      name: 'a list of nothing', code: `async function f() { const lists = []; fill(lists); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 85, endColumn: 96 }],
    },
    {
      name: 'a function that gives the whole list too', code: `const both = (urls) => [urls, urls.slice(0, 10)]; async function f(urls) { const lists = both(urls); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 134, endColumn: 145 }],
    },
    {
      name: 'a generator that gives the whole list too', code: `function* both(urls) { yield urls; yield urls.slice(0, 10); } async function f(urls) { const lists = both(urls); for (const list of lists) await Promise.all(list.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 146, endColumn: 157 }],
    },
    {
      name: 'the index of a part', code: `function tens(urls) { const lists = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); return lists; } async function f(urls) { for (const [list] of tens(urls).entries()) await Promise.all(list.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 208, endColumn: 219 }],
    },
    {
      name: 'the second of a part', code: `function tens(urls) { const lists = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); return lists; } async function f(urls) { for (const [first, list] of tens(urls)) await Promise.all(list.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 205, endColumn: 216 }],
    },
    {
      name: 'what a list of parts is reduced to', code: `function tens(urls) { const lists = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); return lists; } const f = (urls) => tens(urls).reduce((list, some) => Promise.all(list.map((u) => fetch(u))), []);`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 188, endColumn: 199 }],
    },
    {
      name: 'a list that is asked whether it has one', code: `async function f(rows) { const urls = []; for (const row of rows) urls.push(row.url); if (urls.length === 1) return fetch(urls[0]); return Promise.all(urls.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 140, endColumn: 151 }],
    },
    {
      name: 'a list that is compared with another', code: `async function f(rows) { const urls = []; for (const row of rows) urls.push(row.url); if (urls.length === rows.length) log(); return Promise.all(urls.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 134, endColumn: 145 }],
    },
    {
      name: 'all parts at once', code: `function tens(urls) { const lists = []; for (let i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); return lists; } const load = (u) => fetch(u); const f = (urls) => Promise.all(tens(urls).map(async (list) => { await Promise.all(list.map(load)); }));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'list.map', list: 'tens(urls)' }, line: 1, column: 184, endColumn: 195 }],
    },
    {
      name: 'a new list as long as another', code: `const f = (urls) => Promise.all(new Array(urls.length).fill(0).map((_, i) => fetch(urls[i])));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 21, endColumn: 32 }],
    },
    {
      name: 'a new list of given elements', code: `const f = (urls) => Promise.all(new Array(...urls).map((u) => fetch(u)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 21, endColumn: 32 }],
    },
    {
      name: 'a list without the same twice', code: `const f = (urls) => Promise.all([...new Set(urls)].map((u) => fetch(u)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 21, endColumn: 32 }],
    },
    {
      name: 'a list of the project', code: `class Array {} const f = () => Promise.all(new Array(3).map((u) => fetch(u)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 32, endColumn: 43 }],
    },
    {
      name: 'as many answers as somebody asked for', code: `async function f(urls) { const names = await Promise.all(urls.map((u) => u.trim())); await Promise.all(names.map((u) => fetch(u))); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 92, endColumn: 103 }],
    },
    {
      name: 'one and more', code: `const f = (urls: [string, ...string[]]) => Promise.all(urls.map((u) => fetch(u)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 44, endColumn: 55 }],
    },
    {
      name: 'a list, or none', code: `const f = (urls) => Promise.all((urls ?? []).map((u) => fetch(u)));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 21, endColumn: 32 }],
    },
    {
      name: 'two mapped lists in one', code: `async function f(one, other) { const a = one.map((u) => u.trim()); const b = other.map((u) => fetch(u)); await Promise.all([...a, ...b]); }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'other' }, line: 1, column: 112, endColumn: 123 }],
    },
    {
      name: 'mapped lists behind each other', code: `async function f(one, other) { const b = other.map((u) => fetch(u)); await Promise.all([one()].concat(b)); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 76, endColumn: 87 }],
    },
    {
      name: 'a mapped list pushed', code: `async function f(urls) { const all = []; all.push(...urls.map((u) => fetch(u))); await Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 88, endColumn: 99 }],
    },
    {
      name: 'pushed while it is reduced', code: `const f = (urls) => Promise.all(urls.reduce((all, u) => { all.push(fetch(u)); return all; }, []));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 21, endColumn: 32 }],
    },
    {
      name: 'spread while it is reduced', code: `const f = (urls: string[]) => Promise.all(urls.reduce((all, u) => [...all, fetch(u)], [] as Promise<Response>[]));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 31, endColumn: 42 }],
    },
    {
      name: 'put behind while it is reduced', code: `const f = (urls) => Promise.all(urls.reduce((all, u) => all.concat(fetch(u)), []));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 21, endColumn: 32 }],
    },
  ],
});

scriptRuleTester.run('no-unbounded-concurrency: how long a list is (CommonJS)', rule, {
  valid: [
    { name: 'what has its own send', code: `const { Client } = require('@aws-sdk/client-s3'); exports.f = (peers) => Promise.all(peers.map((peer) => peer.send(new Message()))); use(Client);` },
    { name: 'callbacks', code: `const fs = require('fs'); exports.f = (paths) => Promise.all(paths.map((path) => fs.readFile(path, done)));` },
    { name: 'chunks that were pushed', code: `const { request } = require('undici'); exports.f = async function (urls) { var lists = []; for (var i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); for (const list of lists) await Promise.all(list.map((u) => request(u))); };` },
  ],
  invalid: [
    {
      name: 'lists that others hold', code: `const { request } = require('undici'); exports.f = async function (rows) { var lists = []; for (var i = 0; i < rows.length; i += 10) lists.push(rows[i].urls); for (const list of lists) await Promise.all(list.map((u) => request(u))); };`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 192, endColumn: 203 }],
    },
  ],
});
