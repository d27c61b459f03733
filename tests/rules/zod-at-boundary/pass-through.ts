import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'validated',
      code: `save(UserSchema.parse(JSON.parse(text)));`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'declared unknown',
      code: `
const data: unknown = JSON.parse(text);
save(data);
`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'returned as unknown',
      code: `async function load(url: string): Promise<unknown> { const res = await fetch(url); return res.json(); }`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'function that takes unknown',
      code: `
function handle(value: unknown) { return UserSchema.parse(value); }
handle(JSON.parse(text));
`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'logged, written out, sent',
      code: `
const data = JSON.parse(text);
console.log(data);
logger.info({ data });
save(JSON.stringify(data));
res.json(data);
res.status(200).send({ data });
`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'a part that is asked for, sent back',
      code: `
import express from 'express';
const app = express();
app.post('/rpc', async (req, res) => { res.status(400).json({ jsonrpc: '2.0', error, id: req.body?.id ?? null }); });
`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'sent, Fetch API',
      code: `export async function GET() { const data = await (await fetch(url)).json(); return Response.json({ data }); }`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'sent, Next',
      code: `
import { NextResponse } from 'next/server';
export async function GET() { const data = await (await fetch(url)).json(); return NextResponse.json(data); }
`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'compared',
      code: `if (JSON.parse(text) === null) stop();`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'function of this file that only looks',
      code: `
const isList = (value) => Array.isArray(value);
if (isList(JSON.parse(text))) stop();
`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'request itself handed on',
      code: `
import express from 'express';
const app = express();
app.post('/users', (req, res, next) => { audit(req); next(); });
`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'request itself handed on in an object',
      code: `
import express from 'express';
const app = express();
app.post('/users', async (req, res, next) => { await audit({ event: 'create', request: req }); list.push([req]); next(); });
`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'text handed on',
      code: `export async function action({ request }) { const form = await request.formData(); save(form.get('name')); }`,
      options: [{ allowPassThrough: false }],
    },
    {
      name: 'default leaves passing on alone',
      code: `save(JSON.parse(text));`,
      options: [{ allowPassThrough: true }],
    },
    {
      name: 'a part that is written out only to be logged',
      code: `
const answer = JSON.parse(text);
console.warn('failed', JSON.stringify(answer.errors));
const detail = JSON.stringify(answer.errors);
console.error(\`failed: \${detail.slice(0, 100)}\`);
`,
    },
    {
      name: 'a part that is written out to be compared',
      code: `
const before = JSON.parse(text);
if (JSON.stringify(before.items) === JSON.stringify(items)) skip();
`,
    },
    {
      name: 'a part that is told in an error',
      code: `
const answer = JSON.parse(text);
throw new Error(JSON.stringify(answer.errors));
`,
    },
    {
      name: 'the whole beside something else',
      code: `
const answer = JSON.parse(text);
send(JSON.stringify({ at: now, answer }));
`,
    },
    {
      name: 'a part that is asked for and written out',
      code: `
const message = JSON.parse(text);
send(JSON.stringify({ id: message?.id }));
`,
    },
  ],
  invalid: [
    {
      name: 'parts that are taken to be there, sent',
      code: `
import express from 'express';
const app = express();
app.post('/a', async (req, res) => { res.json({ id: req.body.id }); });
app.post('/b', async (req, res) => { res.json({ id: req.body?.user.id }); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 53, endColumn: 64 },
        { messageId: 'use', data: { value: 'req.body' }, line: 5, column: 53, endColumn: 67 },
      ],
    },
    {
      name: 'passed to a function',
      code: `save(JSON.parse(text));`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'JSON.parse(…)' },
        line: 1, column: 1, endColumn: 23,
      }],
    },
    {
      name: 'passed in an object',
      code: `
const data = JSON.parse(text);
save({ data });
`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'returned',
      code: `function load(text) { return JSON.parse(text); }`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'JSON.parse(…)' },
        line: 1, column: 30, endColumn: 46,
      }],
    },
    {
      name: 'returned from an async function',
      code: `const load = async (url) => { const res = await fetch(url); return res.json(); };`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'res.json()' },
        line: 1, column: 68, endColumn: 78,
      }],
    },
    {
      name: 'returned, typed any',
      code: `function load(text: string): any { return JSON.parse(text); }`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'JSON.parse(…)' },
        line: 1, column: 43, endColumn: 59,
      }],
    },
    {
      name: 'stored',
      code: `class A { load(text) { this.data = JSON.parse(text); } }`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'JSON.parse(…)' },
        line: 1, column: 24, endColumn: 33,
      }],
    },
    {
      name: 'exported',
      code: `export default JSON.parse(text);`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'JSON.parse(…)' },
        line: 1, column: 1, endColumn: 33,
      }],
    },
    {
      name: 'yielded',
      code: `function* read(lines) { for (const line of lines) yield JSON.parse(line); }`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'JSON.parse(…)' },
        line: 1, column: 51, endColumn: 73,
      }],
    },
    {
      name: 'request body handed on',
      code: `
import express from 'express';
const app = express();
app.post('/users', async (req, res) => { res.json(await service.create(req.body)); });
`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'req.body' },
        line: 4, column: 57, endColumn: 81,
      }],
    },
    {
      name: 'nest body handed on',
      code: `
import { Body, Controller, Post } from '@nestjs/common';
@Controller() class Users { @Post() create(@Body() input: any) { return this.service.create(input); } }
`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'input' },
        line: 3, column: 52, endColumn: 62,
      }],
    },
    {
      name: 'constructor',
      code: `const user = new User(JSON.parse(text));`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'JSON.parse(…)' },
        line: 1, column: 14, endColumn: 40,
      }],
    },
    {
      name: 'function of this file with a type',
      code: `
function save(user: User) { store(user.name); }
save(JSON.parse(text));
`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'JSON.parse(…)' },
        line: 3, column: 1, endColumn: 23,
      }],
    },
    {
      name: 'form data',
      code: `export async function action({ request }) { await save(await request.formData()); }`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'request.formData()' },
        line: 1, column: 51, endColumn: 81,
      }],
    },
    {
      name: 'a read weighs more than an escape before it',
      code: `
const data = JSON.parse(text);
save(data);
save(data.name);
`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'wherever a function of this file hands it on',
      code: `
function forward(value) { store(value); }
forward(JSON.parse(text));
`,
      options: [{ allowPassThrough: false }],
      errors: [{
        messageId: 'escape', data: { value: 'JSON.parse(…)' },
        line: 3, column: 1, endColumn: 26,
      }],
    },
    {
      name: 'a part that is written out',
      code: `
const user = JSON.parse(text);
send(JSON.stringify({ name: user.name }));
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 2, column: 14, endColumn: 30 },
      ],
    },
    {
      name: 'read, spread and written out',
      code: `
let messages = {};
messages = JSON.parse(text);
messages = { ...messages, shared: { ...messages.shared, ...more } };
await writeFile(path, JSON.stringify(messages));
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 3, column: 12, endColumn: 28 },
      ],
    },
    {
      name: 'a part of the answer, sent',
      code: `
export async function POST(request) {
  const body = await request.json();
  return Response.json({ name: body.name });
}
`,
      errors: [
        { messageId: 'use', data: { value: 'request.json()' }, line: 3, column: 22, endColumn: 36 },
      ],
    },
  ],
});
