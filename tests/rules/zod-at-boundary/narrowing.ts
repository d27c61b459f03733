import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a number that is no number is turned away',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const n = Number(req.query.n); if (isNaN(n)) return res.sendStatus(400); await find(n); });
`,
    },
    {
      name: 'a number with a default',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const n = parseInt(req.query.n, 10) || 20; await find(n); });
`,
    },
    {
      name: 'a number by a sign, with a choice',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const n = +req.query.n; await find(n ? n : 1); });
`,
    },
    {
      name: 'a number that is compared and set anew',
      code: `
import express from 'express';
express().get('/', async (req, res) => { let n = Number.parseInt(req.query.n ?? '1'); if (n > 100) n = 100; await find(n); });
`,
    },
    {
      name: 'a number of what is said to be text',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const n = Number(req.query.n as string); if (!Number.isInteger(n)) throw new Error('page'); await find(n); });
`,
    },
    {
      name: 'a date that is none is turned away',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const day = new Date(req.query.day); if (Number.isNaN(day.getTime())) return res.sendStatus(400); await find(day); });
`,
    },
    {
      name: 'text that is known to name a date',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const { day } = req.query; if (isNaN(Date.parse(day))) return res.sendStatus(400); await find(day); });
`,
    },
    {
      name: 'no number unless it is one',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const n = Number(req.query.n); if (!n) return res.sendStatus(400); await find(n); });
`,
    },
    {
      name: 'typeof before use',
      code: `
const data = JSON.parse(text);
if (typeof data === 'object' && data !== null && typeof data.name === 'string') save(data.name);
`,
    },
    {
      name: 'leaves when a member is no string',
      code: `
const data = JSON.parse(text);
if (typeof data?.name !== 'string') throw new Error('no name');
save(data.name.trim());
`,
    },
    {
      name: 'leaves the loop',
      code: `
for (const line of lines) {
  const data = JSON.parse(line);
  if (typeof data.id !== 'number') continue;
  save(data.id);
}
`,
    },
    {
      name: 'each element of one or many is validated',
      code: `
function parse(text: string): Answer | Answer[] {
  const json = JSON.parse(text);
  const answers = Array.isArray(json) ? json : [json];
  for (const answer of answers) {
    if (!isAnswer(answer)) throw new Error('no answer');
  }
  return json;
}
`,
    },
    {
      name: 'each element of a list is validated',
      code: `
function parse(text: string): Answer[] {
  const json = JSON.parse(text);
  if (!Array.isArray(json)) return [];
  for (const answer of json) {
    if (isAnswer(answer)) {
      count(answer);
    } else {
      return [];
    }
  }
  return json;
}
`,
    },
    {
      name: 'each element goes through a validator that throws',
      code: `
const json = JSON.parse(text);
if (!Array.isArray(json)) throw new Error('no list');
for (const answer of json) AnswerSchema.parse(answer);
save(json as Answer[]);
`,
    },
    {
      name: 'stored in one branch, used in another',
      code: `
function read(payload, type, message) {
  if (type === 'json') payload = JSON.parse(payload);
  else if (type === 'utf8') payload = payload.toString('utf8');
  else {
    payload = payload.toString('base64');
  }
  message.payload = payload;
}
`,
    },
    {
      name: 'conditional expression',
      code: `
const data = JSON.parse(text);
save(typeof data.name === 'string' ? data.name : '');
`,
    },
    {
      name: 'logical and',
      code: `
const data = JSON.parse(text);
save(typeof data.name === 'string' && data.name);
`,
    },
    {
      name: 'Array.isArray of the whole',
      code: `
const list = JSON.parse(text);
if (!Array.isArray(list)) throw new Error('no list');
for (const item of list) save(ItemSchema.parse(item));
`,
    },
    {
      name: 'elements tested by every',
      code: `
const list = JSON.parse(text);
if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) throw new Error('no strings');
save(list.map((item) => item.trim()));
`,
    },
    {
      name: 'elements tested by filter',
      code: `
const list = JSON.parse(text);
if (!Array.isArray(list)) throw new Error('no list');
save(list.filter((item) => typeof item === 'string').map((item) => item.trim()));
`,
    },
    {
      name: 'length of a tested list',
      code: `
const data = JSON.parse(text);
if (!Array.isArray(data.ids)) return;
save(data.ids.length + 1);
`,
    },
    {
      name: 'in operator',
      code: `
const data = JSON.parse(text);
if ('id' in data) save(data.id);
`,
    },
    {
      name: 'hasOwn',
      code: `
const data = JSON.parse(text);
if (Object.hasOwn(data, 'id')) save(data.id);
`,
    },
    {
      name: 'hasOwnProperty',
      code: `
const data = JSON.parse(text);
if (data.hasOwnProperty('id')) save(data.id);
`,
    },
    {
      name: 'instanceof',
      code: `process.on('message', (value) => { if (value instanceof Error) report(value.stack); });`,
    },
    {
      name: 'null test of a member',
      code: `
const data = JSON.parse(text);
if (data.name === null || data.name === undefined) return;
save(data.name);
`,
    },
    {
      name: 'compared with what is expected',
      code: `
const data = JSON.parse(text);
if (data.role === 'admin') grant(data.role);
`,
    },
    {
      name: 'matched against a pattern',
      code: `
const data = JSON.parse(text);
if (!/^[a-z]+$/.test(data.name)) return;
save(data.name);
`,
    },
    {
      name: 'looked up in a set',
      code: `
const data = JSON.parse(text);
if (!known.has(data.name)) return;
save(data.name);
`,
    },
    {
      name: 'Number.isInteger',
      code: `
const { page } = JSON.parse(text);
if (!Number.isInteger(page)) throw new Error('no page');
save(page);
`,
    },
    {
      name: 'test kept in a constant',
      code: `
const data = JSON.parse(text);
const isText = typeof data.name === 'string';
if (!isText) return;
save(data.name);
`,
    },
    {
      name: 'assertion of node:assert',
      code: `
import assert from 'node:assert';
const data = JSON.parse(text);
assert(typeof data.name === 'string');
save(data.name);
`,
    },
    {
      name: 'assertion by an equality of node:assert',
      code: `
import assert from 'node:assert';
const data = JSON.parse(text);
assert.strictEqual(data.version, 1);
save(data.version);
`,
    },
    {
      name: 'invariant',
      code: `
const data = JSON.parse(text);
invariant(typeof data.name === 'string', 'name');
save(data.name);
`,
    },
    {
      name: 'tested in the other branch of a switch on typeof',
      code: `
const data = JSON.parse(text);
switch (typeof data.name) { case 'string': save(data.name); }
`,
    },
    {
      name: 'switch on true',
      code: `
const data = JSON.parse(text);
switch (true) { case typeof data.name === 'string': save(data.name); }
`,
    },
    {
      name: 'while condition',
      code: `
let data = JSON.parse(text);
while (typeof data.next === 'string') { save(data.next); break; }
`,
    },
    {
      name: 'leaves by process.exit',
      code: `
const data = JSON.parse(text);
if (typeof data.name !== 'string') { console.error('no name'); process.exit(1); }
save(data.name);
`,
    },
    {
      name: 'leaves in both branches of the other case',
      code: `
const data = JSON.parse(text);
if (typeof data.name === 'string') { prepare(); } else { if (strict) { throw new Error('a'); } else { return; } }
save(data.name);
`,
    },
    {
      name: 'tested in try whose catch leaves',
      code: `
let data;
try {
  data = JSON.parse(text);
  if (typeof data.name !== 'string') throw new Error('no name');
} catch { return; }
save(data.name);
`,
    },
    {
      name: 'narrowed value under another name',
      code: `
const { name } = JSON.parse(text);
if (typeof name !== 'string') return;
const label = name;
save(label.trim());
`,
    },
    {
      name: 'tested before it is put into an object',
      code: `
const { size } = JSON.parse(text);
const options = { size: typeof size === 'number' ? size : 10 };
save(options.size + 1);
`,
    },
    {
      name: 'lodash predicate',
      code: `
import _ from 'lodash';
const data = JSON.parse(text);
if (!_.isString(data.name)) return;
save(data.name);
`,
    },
    {
      name: 'predicate of another file',
      code: `
import { isUser } from './guards.js';
const data = JSON.parse(text);
if (isUser(data)) save(data.name);
`,
    },
    {
      name: 'the names in a value are shown',
      code: `
function show(rules) {
  for (const rule in rules) console.log(\`  \${rule} -> \${rules[rule]}\`);
}
show(JSON.parse(text));
`,
    },
  ],
  invalid: [
    {
      name: 'a number that nothing tests',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const n = Number(req.query.n); await find(n); });
`,
      errors: [{ messageId: 'use', data: { value: 'req.query' }, line: 3, column: 59, endColumn: 70 }],
    },
    {
      name: 'the text beside the number that was tested',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const n = Number(req.query.n); if (isNaN(n)) return; await find(req.query.n); });
`,
      errors: [{ messageId: 'use', data: { value: 'req.query' }, line: 3, column: 106, endColumn: 117 }],
    },
    {
      name: 'a number that is only rounded',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const n = Math.floor(Number(req.query.n)); await find(n); });
`,
      errors: [{ messageId: 'use', data: { value: 'req.query' }, line: 3, column: 70, endColumn: 81 }],
    },
    {
      name: 'a number of a part of what may be no text',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const n = Number(req.query.n.trim()); if (isNaN(n)) return; await find(n); });
`,
      errors: [{ messageId: 'use', data: { value: 'req.query' }, line: 3, column: 59, endColumn: 70 }],
    },
    {
      name: 'no test for null and undefined finds what is no number',
      code: `
import express from 'express';
express().get('/', async (req, res) => { const n = Number(req.query.n) ?? 1; await find(n); });
`,
      errors: [{ messageId: 'use', data: { value: 'req.query' }, line: 3, column: 59, endColumn: 70 }],
    },
    {
      name: 'wrong elements are skipped, and the list is used all the same',
      code: `
const json = JSON.parse(text);
if (!Array.isArray(json)) throw new Error('no list');
for (const answer of json) {
  if (!isAnswer(answer)) continue;
}
save(json[0].name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'stored in one branch, used after both',
      code: `
let payload = text;
if (type === 'json') payload = JSON.parse(text);
else payload = { name: text };
save(payload.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 32, endColumn: 48,
      }],
    },
    {
      name: 'test that covers another branch',
      code: `
const data = JSON.parse(text);
if (typeof data.name === 'string') prepare();
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'tested after the use',
      code: `
const data = JSON.parse(text);
save(data.name);
if (typeof data.name !== 'string') throw new Error('late');
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'another member was tested',
      code: `
const data = JSON.parse(text);
if (typeof data.id !== 'string') return;
save(data.id, data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'only the whole was tested',
      code: `
const data = JSON.parse(text);
if (typeof data !== 'object' || data === null) return;
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'truthiness is no narrowing',
      code: `
const data = JSON.parse(text);
if (!data.name) throw new Error('no name');
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'members of the elements of a tested list',
      code: `
const list = JSON.parse(text);
if (!Array.isArray(list)) throw new Error('no list');
save(list.map((item) => item.id));
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'answer of a test thrown away',
      code: `
const data = JSON.parse(text);
Array.isArray(data.list);
save(data.list.map(String));
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'constant of a test that nothing reads',
      code: `
const data = JSON.parse(text);
const isText = typeof data.name === 'string';
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'test inside another function',
      code: `
const data = JSON.parse(text);
function check() { if (typeof data.name !== 'string') throw new Error('no name'); }
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'tested in try, catch goes on',
      code: `
const data = JSON.parse(text);
try { if (typeof data.name !== 'string') throw new Error('no name'); } catch { warn(); }
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'tested in a loop that may not run',
      code: `
const data = JSON.parse(text);
for (const key of keys) { if (typeof data.name !== 'string') throw new Error(key); }
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'tested in a switch case, used behind it',
      code: `
const data = JSON.parse(text);
switch (kind) { case 1: if (typeof data.name !== 'string') throw new Error('no name'); break; }
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'tested on one side of a condition',
      code: `
const data = JSON.parse(text);
strict && (typeof data.name === 'string' || fail());
if (strict) { if (typeof data.id !== 'string') return; }
save(data.id);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'in of another key',
      code: `
const data = JSON.parse(text);
if ('id' in data) save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'the names in a value are kept',
      code: `
function names(rules) {
  const all = [];
  for (const rule in rules) all.push(rule);
  return all;
}
names(JSON.parse(text));
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 7, column: 1, endColumn: 24 },
      ],
    },
  ],
});
