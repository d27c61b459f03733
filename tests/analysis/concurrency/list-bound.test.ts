import { expect, it } from 'vitest';

import { isBoundedList } from '../../../src/analysis/concurrency/list-bound.js';
import { analyse } from '../../support/analyse.js';

/** Is the receiver of `.map(go)` a list with a greatest length? */
function isBounded(code: string): boolean {
  const { node, sourceCode } = analyse(code);
  const member = node('go').parent;
  if (member?.type !== 'CallExpression' || member.callee.type !== 'MemberExpression') throw new Error('no `.map(go)`');
  return isBoundedList(member.callee.object, sourceCode);
}

it.each([
  ['a literal', '[a, b].map(go)'],
  ['a copy of a literal', '[...[a, b]].map(go)'],
  ['the members of an enum', 'enum Size { s, m } Object.values(Size).map(go)'],
  ['the keys of a literal', 'const all = { a: 1 }; Object.keys(all).map(go)'],
  ['a tuple', 'function f(all: [string, string]) { return all.map(go); }'],
  ['as many as are asked for', 'Array.from({ length: workers }).map(go)'],
  ['a list made with a length', 'Array(workers).map(go)'],
  ['a new list with a length', 'Array(3).fill(0).map(go)'],
  ['the last ones', 'list.slice(-3).map(go)'],
  ['the first ones', 'list.slice(0, n).map(go)'],
  ['a chunk by the name of its maker', 'batch(list).map(go)'],
  ['a chunk by the method that makes it', 'list.chunk(3).map(go)'],
  ['a query with a limit', 'const rows = await db.find({ take: 20 }); rows.map(go)'],
  ['a query that is limited', 'const rows = await db.find().limit(20); rows.map(go)'],
  ['a query that is limited before it is read', 'const rows = await db.find().sort(by).limit(size).toArray(); rows.map(go)'],
  ['the rows of a query with a limit', 'const { rows } = await pool.query("select id from a order by b limit 50"); rows.map(go)'],
  ['a query of a database whose rows come first', 'const [rows] = await db.execute("SELECT TOP 5 id FROM a"); rows.map(go)'],
  ['the rows of an answer', 'const answer = await pool.query(`select id from ${table} LIMIT 50`); answer.rows.map(go)'],
  ['a tagged query with a limit', 'const rows = await sql`select id from a fetch first 10 rows only`; rows.map(go)'],
  ['the data of a page', 'const { data } = await stripe.customers.list({ limit: 10 }); data.map(go)'],
  ['a filtered literal', '[a, b].filter(Boolean).map(go)'],
  ['one of several short lists', 'function f(all) { let some = [a]; if (all.length) some = all.slice(0, 4); return some.map(go); }'],
  ['a list that few things are put into', 'const some = []; some.push(a); some.push(...[b, c]); some.map(go)'],
  ['a list filled from a literal', 'const some = []; for (const each of [a, b]) some.push(each); [c, d].forEach((each) => some.push(each)); some.map(go)'],
  ['a list filled so many times', 'const some = []; for (let i = 0; i < 3; i += 1) some.push(i); some.map(go)'],
  ['a list that is measured while it is filled', 'const some = []; for (const each of all) { if (some.length >= 10) break; some.push(each); } some.map(go)'],
  ['a batch that is filled', 'const batch = []; for (const each of all) batch.push(each); batch.map(go)'],
])('bounded: %s', (_, code) => {
  expect(isBounded(code)).toBe(true);
});

it.each([
  ['a parameter', 'function f(list) { return list.map(go); }'],
  ['a list of a type', 'function f(list: string[]) { return list.map(go); }'],
  ['a pattern', 'const [first] = load(); first.map(go)'],
  ['keys of nothing', 'Object.keys().map(go)'],
  ['keys of something unknown', 'Object.keys(x).map(go)'],
  ['a copy of something unknown', 'Array.from(x).map(go)'],
  ['a list that a loop fills', 'const some = []; for (const each of all) some.push(each); some.map(go)'],
  ['a list that a callback fills', 'const some = []; all.forEach((each) => some.push(each)); some.map(go)'],
  ['a list that another is added to', 'const some = []; some.push(...all); some.map(go)'],
  ['a list that is only asked whether it is empty', 'const some = []; for (const each of all) some.push(each); if (some.length > 0) some.map(go)'],
  ['a short list or any', 'function f(all) { let some = [a]; if (all.length) some = all; return some.map(go); }'],
  ['a list made of itself again and again', 'let some = [a]; while (x) some = some.concat(some); some.map(go)'],
  ['all but the first', 'list.slice(1).map(go)'],
  ['what a function answers', 'load(list).map(go)'],
  ['what a function of a function answers', 'load()().map(go)'],
  ['a method under a computed name', 'db[name]().map(go)'],
  ['a limit that is no number', 'const rows = await db.find({ take: n }); rows.map(go)'],
  ['the rows of a query', 'const { rows } = await pool.query("select id from limits"); rows.map(go)'],
  ['a limit that comes in', 'const rows = await sql`select id from a limit ${n}`; rows.map(go)'],
  ['what a limited query leads to', 'const rows = await db.find().limit(5).then(loadAll); rows.map(go)'],
  ['a member of something', 'this.rows.map(go)'],
  ['a method of something new', 'new Repository().filter(x).map(go)'],
  ['a sum', '(a + b).map(go)'],
])('not bounded: %s', (_, code) => {
  expect(isBounded(code)).toBe(false);
});
