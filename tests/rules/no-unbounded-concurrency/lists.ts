import rule from '../../../src/rules/no-unbounded-concurrency.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run('no-unbounded-concurrency: how long a list is', rule, {
  valid: [
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
  ],
  invalid: [
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
    { name: 'chunks that were pushed', code: `const { request } = require('undici'); exports.f = async function (urls) { var lists = []; for (var i = 0; i < urls.length; i += 10) lists.push(urls.slice(i, i + 10)); for (const list of lists) await Promise.all(list.map((u) => request(u))); };` },
  ],
  invalid: [
    {
      name: 'lists that others hold', code: `const { request } = require('undici'); exports.f = async function (rows) { var lists = []; for (var i = 0; i < rows.length; i += 10) lists.push(rows[i].urls); for (const list of lists) await Promise.all(list.map((u) => request(u))); };`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 192, endColumn: 203 }],
    },
  ],
});
