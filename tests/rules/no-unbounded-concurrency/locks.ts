import rule from '../../../src/rules/no-unbounded-concurrency.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run('no-unbounded-concurrency: locks', rule, {
  valid: [
    { name: 'one lock for all', code: `const f = (ids) => Promise.all(ids.map((id) => lock.acquire('store', () => fetch(id))));` },
    { name: 'one mutex for all', code: `import { Mutex } from 'async-mutex'; const mutex = new Mutex(); const f = (ids) => Promise.all(ids.map((id) => mutex.runExclusive(() => fetch(id))));` },
    { name: 'a turn at one lock', code: `const f = (ids) => Promise.all(ids.map(async (id) => { const release = await lock.acquire(); try { await fetch(id); } finally { release(); } }));` },
    { name: 'a lock that is found by what is the same for all', code: `const f = (name, ids) => { const lock = lockOf(name); return Promise.all(ids.map((id) => lock.runExclusive(() => fetch(id)))); };` },
    { name: 'a lock whose key is the same for all', code: `const f = (name, ids) => Promise.all(ids.map((id) => lock.acquire(name, () => fetch(id))));` },
    { name: 'a lock with options', code: `const f = (ids) => Promise.all(ids.map((id) => lock.acquire('store', () => fetch(id), { id })));` },
    { name: 'work that is made for a lock', code: `const f = (ids) => Promise.all(ids.map((id) => { const work = () => fetch(id); return mutex.runExclusive(work); }));` },
    { name: 'work that is bound for a lock', code: `const load = (id) => fetch(id); const f = (ids) => Promise.all(ids.map((id) => mutex.runExclusive(load.bind(null, id))));` },
    { name: 'a limiter that is given the element', code: `const f = (ids) => Promise.all(ids.map((id) => limit(load, id))); const load = (id) => fetch(id);` },
    { name: 'a limiter that is found by the element', code: `const f = (urls) => Promise.all(urls.map((u) => { const limit = limits.get(hostOf(u)); return limit(() => fetch(u)); }));` },
    { name: 'a helper that is given the same key each time', code: `const append = (path, line) => lock.acquire(path, () => fetch(path, line)); const f = (lines) => Promise.all(lines.map((line) => append('log', line)));` },
    { name: 'a helper of a helper that is given the same key each time', code: `const write = (path, line) => lock.acquire(path, () => fetch(path, line)); const append = (path, line) => write(path, line); const f = (name, lines) => Promise.all(lines.map((line) => append(name, line)));` },
    { name: 'a helper that is given the same key by call', code: `function append(path, line) { return lock.acquire(path, () => fetch(path, line)); } const f = (lines) => Promise.all(lines.map(function (line) { return append.call(this, 'log', line); }));` },
    { name: 'a helper that is given the lock', code: `const save = (lock, id) => lock.runExclusive(() => fetch(id)); const f = (ids) => Promise.all(ids.map((id) => save(shared, id)));` },
    { name: 'a helper with the same key each time, pushed', code: `const append = (path, line) => lock.acquire(path, () => fetch(path, line)); async function f(lines) { const all = []; for (const line of lines) all.push(append('log', line)); await Promise.all(all); }` },
    { name: 'one lock for all, pushed', code: `async function f(ids) { const all = []; for (const id of ids) all.push(lock.acquire('store', () => fetch(id))); await Promise.all(all); }` },
    { name: 'strict: one lock for all', code: `import { load } from './load.js'; const f = (ids) => Promise.all(ids.map((id) => lock.acquire('store', () => load(id))));`, options: [{ checkUnknownCalls: true }] },
    { name: 'strict: a turn at one lock', code: `import { load } from './load.js'; const f = (ids) => Promise.all(ids.map(async (id) => { await mutex.acquire(); await load(id); }));`, options: [{ checkUnknownCalls: true }] },
  ],
  invalid: [
    {
      name: 'a lock that is keyed by the element', code: `const f = (ids) => Promise.all(ids.map((id) => lock.acquire(id, () => fetch(id))));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'ids' }, line: 1, column: 20, endColumn: 31 }],
    },
    {
      name: 'a lock that is keyed by what is made of the element', code: `const f = (folder, files) => Promise.all(files.map(async ({ name }) => { const path = join(folder, name); return await fileLock.acquire(path, () => fetch(path)); }));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'files' }, line: 1, column: 30, endColumn: 41 }],
    },
    {
      name: 'a lock that is found by the element', code: `import { Mutex } from 'async-mutex'; const all = new Map(); function mutex(path) { let made = all.get(path); if (!made) all.set(path, (made = new Mutex())); return made; } const f = (paths) => Promise.all(paths.map((path) => mutex(path).runExclusive(() => fetch(path))));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'paths' }, line: 1, column: 194, endColumn: 205 }],
    },
    {
      name: 'a lock that is found by the element, by a name', code: `const f = (paths) => Promise.all(paths.map((path) => { const lock = locks.get(path); return lock.runExclusive(() => fetch(path)); }));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'paths' }, line: 1, column: 22, endColumn: 33 }],
    },
    {
      name: 'a lock of the element', code: `const f = (rooms) => Promise.all(rooms.map((room) => room.lock.runExclusive(() => fetch(room.url))));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'rooms' }, line: 1, column: 22, endColumn: 33 }],
    },
    {
      name: 'a turn at the lock of the element', code: `const f = (ids) => Promise.all(ids.map(async (id) => { const lock = lockOf(id); await lock.acquire(); try { await fetch(id); } finally { lock.release(); } }));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'ids' }, line: 1, column: 20, endColumn: 31 }],
    },
    {
      name: 'a helper that locks what it is given', code: `const f = (ids) => Promise.all(ids.map(async (id) => { const text = await read(\`\${id}.json\`); return parse(text); })); const read = async (file) => { const path = join(folder, file); return await lock.acquire(path, () => fetch(path)); };`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'read', list: 'ids' }, line: 1, column: 20, endColumn: 31 }],
    },
    {
      name: 'helpers that lock what they are given, pushed', code: `const write = (data, file) => lock.acquire(file, () => fetch(file, data)); const remove = (file) => lock.acquire(file, () => fetch(file)); async function f(data) { const tasks = []; for (const type in data) { for (const id in data[type]) { const file = type + id; tasks.push(data[type][id] ? write(data[type][id], file) : remove(file)); } } await Promise.all(tasks); }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'data[type]' }, line: 1, column: 348, endColumn: 359 }],
    },
    {
      name: 'a lock that is keyed by the element, pushed', code: `async function f(ids) { const all = []; for (let i = 0; i < ids.length; i += 1) all.push(lock.acquire(ids[i], () => fetch(ids[i]))); await Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'ids' }, line: 1, column: 140, endColumn: 151 }],
    },
    {
      name: 'a helper of a helper that locks the element', code: `const write = (path, line) => lock.acquire(path, () => fetch(path, line)); const save = (line, path) => write(path, line); const f = (paths) => Promise.all(paths.map((path) => save('', path)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'save', list: 'paths' }, line: 1, column: 145, endColumn: 156 }],
    },
    {
      name: 'a helper that locks each of a list', code: `const saveAll = async (paths) => { for (const path of paths) await lock.acquire(path, () => fetch(path)); }; const f = (lists) => Promise.all(lists.map(() => saveAll('all')));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'saveAll', list: 'lists' }, line: 1, column: 131, endColumn: 142 }],
    },
    {
      name: 'either of two, pushed', code: `async function f(urls) { const all = []; for (const u of urls) all.push(isOld(u) ? undefined : fetch(u)); await Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 113, endColumn: 124 }],
    },
    {
      name: 'strict: a lock that is keyed by the element', code: `import { load } from './load.js'; const f = (ids) => Promise.all(ids.map((id) => lock.acquire(id, () => load(id))));`, options: [{ checkUnknownCalls: true }],
      errors: [{ messageId: 'unknownAtOnce', data: { call: 'Promise.all', list: 'ids' }, line: 1, column: 54, endColumn: 65 }],
    },
  ],
});

scriptRuleTester.run('no-unbounded-concurrency: locks (CommonJS)', rule, {
  valid: [
    { name: 'one lock for all', code: `const { writeFile } = require('fs/promises'); const AsyncLock = require('async-lock'); const lock = new AsyncLock(); exports.f = (paths) => Promise.all(paths.map((path) => lock.acquire('all', () => writeFile(path, ''))));` },
  ],
  invalid: [
    {
      name: 'a lock that is keyed by the element', code: `const { writeFile } = require('fs/promises'); const AsyncLock = require('async-lock'); const fileLock = new AsyncLock(); exports.f = (paths) => Promise.all(paths.map((path) => fileLock.acquire(path, () => writeFile(path, ''))));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'file access', io: 'writeFile', list: 'paths' }, line: 1, column: 145, endColumn: 156 }],
    },
  ],
});
