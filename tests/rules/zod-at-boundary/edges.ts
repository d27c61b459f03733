import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'keys that are no paths, put together or in a constant',
      code: `const KEY = 'users';
export default (cache, prefix) => {
  cache.get(KEY, (entry, sink) => { sink.json(store(entry.query.id)); });
  cache.get(prefix + ':list', (entry, sink) => { sink.json(store(entry.query.id)); });
  cache.get(prefix - '/list', (entry, sink) => { sink.json(store(entry.query.id)); });
};`,
    },
    {
      name: 'do-while condition',
      code: `
const data = JSON.parse(text);
do { save(typeof data.next === 'string' ? data.next : ''); } while (typeof data.next === 'string');
`,
    },
    {
      name: 'for condition',
      code: `
const data = JSON.parse(text);
for (let i = 0; typeof data.name === 'string' && i < 2; i++) save(data.name);
`,
    },
    {
      name: 'loop that only ends once it is narrowed',
      code: `
const data = JSON.parse(text);
while (typeof data.name !== 'string') data.name = ask();
save(data.name);
`,
    },
    {
      name: 'validated in the condition of a conditional',
      code: `
const data = JSON.parse(text);
const ok = UserSchema.parse(data) ? 1 : 2;
save(data.name, ok);
`,
    },
    {
      name: 'validated on the left of a logical expression',
      code: `
const data = JSON.parse(text);
UserSchema.parse(data) && log();
save(data.name);
`,
    },
    {
      name: 'validated in the condition of an if',
      code: `
const data = JSON.parse(text);
if (UserSchema.parse(data).ok) log();
save(data.name);
`,
    },
    {
      name: 'validated where the other branch leaves',
      code: `
const data = JSON.parse(text);
if (known) { UserSchema.parse(data); } else { throw new Error('unknown'); }
save(data.name);
`,
    },
    {
      name: 'validated in finally',
      code: `
const data = JSON.parse(text);
try { log(); } finally { UserSchema.parse(data); }
save(data.name);
`,
    },
    {
      name: 'validated in a block and under a label',
      code: `
const data = JSON.parse(text);
here: { UserSchema.parse(data); }
save(data.name);
`,
    },
    {
      name: 'validated in the head of a loop and a switch',
      code: `
const data = JSON.parse(text);
switch (UserSchema.parse(data).kind) { default: }
save(data.name);
`,
    },
    {
      name: 'validated in the head of a for of',
      code: `
const data = JSON.parse(text);
for (const item of ListSchema.parse(data)) log(item);
save(data.name);
`,
    },
    {
      name: 'validated in the initialiser of a for',
      code: `
const data = JSON.parse(text);
for (UserSchema.parse(data); more();) log();
save(data.name);
`,
    },
    {
      name: 'leaves by a nested try',
      code: `
const data = JSON.parse(text);
if (typeof data.name !== 'string') { try { throw new Error('a'); } catch (error) { throw error; } }
save(data.name);
`,
    },
    {
      name: 'leaves in finally',
      code: `function f(text) { const data = JSON.parse(text); if (typeof data.name !== 'string') { try { log(); } finally { return; } } save(data.name); }`,
    },
    {
      name: 'leaves by break',
      code: `for (const text of texts) { const data = JSON.parse(text); if (typeof data.name !== 'string') break; save(data.name); }`,
    },
    {
      name: 'assertion by a chained expectation',
      code: `
const data = JSON.parse(text);
expect(typeof data.name).toBe('string');
save(data.name);
`,
    },
    {
      name: 'assertion by a member',
      code: `
const data = JSON.parse(text);
await tools.assertThat(typeof data.name === 'string');
save(data.name);
`,
    },
    {
      name: 'answer assigned',
      code: `
let ok;
const data = JSON.parse(text);
ok = typeof data.name === 'string';
if (!ok) throw new Error('no name');
save(data.name);
`,
    },
    {
      name: 'class static block',
      code: `class A { static { const data = JSON.parse(text); UserSchema.parse(data); save(typeof data === 'string'); } }`,
    },
    {
      name: 'parenthesised, non-null and instantiated forms go into a validator',
      code: `save(UserSchema.parse((JSON.parse(text)!)).name);`,
    },
    {
      name: 'void and delete',
      code: `
const data = JSON.parse(text);
void data.name;
delete data.name;
`,
    },
    {
      name: 'in with the value on the left',
      code: `
const data = JSON.parse(text);
if (data.kind in kinds) log();
`,
    },
    {
      name: 'spread of a list only checked',
      code: `
const list = ListSchema.parse([...JSON.parse(text)]);
save(list[0]);
`,
    },
    {
      name: 'computed key of a request is out of sight',
      code: `
import express from 'express';
express().get('/', (req, res) => { save(req[name]); });
`,
    },
    {
      name: 'qualified JSON type',
      code: `
const value = JSON.parse(text) as Prisma.JsonValue;
save(value);
`,
    },
    {
      name: 'readonly list of unknown, map of JSON',
      code: `
const a = JSON.parse(text) as readonly unknown[];
const b = JSON.parse(text) as Record<string, JsonValue>;
save(a, b);
`,
    },
    {
      name: 'list types of unknown',
      code: `
const a = JSON.parse(text) as Array<unknown>;
const b: ReadonlyArray<any> = JSON.parse(text);
save(a, b);
`,
    },
    {
      name: 'partial of unknown members',
      code: `
const a = JSON.parse(text) as Partial<{ name: unknown }>;
save(a);
`,
    },
    {
      name: 'member without a type',
      code: `
const a = JSON.parse(text) as { name };
save(a);
`,
    },
    {
      name: 'null and undefined',
      code: `
const a = JSON.parse(text) as unknown | null | undefined;
save(a);
`,
    },
    { name: 'never and void', code: `function f(text: string): void { return JSON.parse(text); }` },
    {
      name: 'response annotation that says nothing about the data',
      code: `
import axios from 'axios';
const response: Meta = await axios.get(url);
save(response.status);
`,
    },
    {
      name: 'list annotation of other things',
      code: `
const items: Other = lines.map((line) => JSON.parse(line));
save(items);
`,
    },
    {
      name: 'promise catch only',
      code: `
const data = await fetch(url).then((r) => r.json()).catch(() => null).finally(done);
save(data);
`,
    },
    {
      name: 'then without a callback',
      code: `
const data = await fetch(url).then((r) => r.json()).then(undefined, report);
save(data);
`,
    },
    {
      name: 'then with a callback that takes nothing',
      code: `await fetch(url).then((r) => r.json()).then(() => done());`,
    },
    { name: 'logger handed to then', code: `await fetch(url).then((r) => r.json()).then(console.log);` },
    {
      name: 'bag method without a name',
      code: `export async function action({ request }) { const form = await request.formData(); save(form[method]('a'), form.keys()); }`,
    },
    {
      name: 'method with a computed name of a validated value',
      code: `
const data = UserSchema.parse(JSON.parse(text));
data[method]();
`,
    },
    {
      name: 'JSX fragment with the whole',
      code: `const view = <p>{JSON.parse(text)}</p>;`,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    {
      name: 'update of a member that is written',
      code: `
const data = JSON.parse(text);
data.count = 1;
`,
    },
    {
      name: 'hono own parse',
      code: `
import { Hono } from 'hono';
new Hono().post('/', async (c) => { const body = await c.req.parseBody(); save(FormSchema.parse(body).name); });
`,
    },
  ],
  invalid: [
    {
      name: 'do-while does not narrow behind it',
      code: `
const data = JSON.parse(text);
do { log(); } while (typeof data.name === 'string');
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'validated on the right of a logical expression',
      code: `
const data = JSON.parse(text);
strict && UserSchema.parse(data);
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'validated in a branch of a conditional',
      code: `
const data = JSON.parse(text);
strict ? UserSchema.parse(data) : log();
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'validated in a catch',
      code: `
const data = JSON.parse(text);
try { log(); } catch { UserSchema.parse(data); }
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'validated in a loop body',
      code: `
const data = JSON.parse(text);
while (more()) UserSchema.parse(data);
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'validated in the update of a for',
      code: `
const data = JSON.parse(text);
for (;more(); UserSchema.parse(data)) log();
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'validated in a switch case',
      code: `
const data = JSON.parse(text);
switch (kind) { case 1: UserSchema.parse(data); }
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'test returned',
      code: `
const data = JSON.parse(text);
function has() { return typeof data.name === 'string'; }
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'test of a switch that is over',
      code: `
const data = JSON.parse(text);
switch (typeof data.name) { case 'string': break; }
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'conditional test that is over',
      code: `
const data = JSON.parse(text);
const size = typeof data.name === 'string' ? 1 : 2;
save(data.name, size);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'if without a leaving branch, nested',
      code: `
const data = JSON.parse(text);
if (typeof data.name !== 'string') { if (strict) throw new Error('a'); else log(); }
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'leaves only in the block of a try',
      code: `
const data = JSON.parse(text);
if (typeof data.name !== 'string') { try { throw new Error('a'); } catch { log(); } }
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'unary minus and template with a tag',
      code: `
const data = JSON.parse(text);
save(-data.count);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'update',
      code: `
const data = JSON.parse(text);
save(data.count++);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'throw of a member',
      code: `
const data = JSON.parse(text);
throw data.error;
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'member yielded',
      code: `function* f(text) { const data = JSON.parse(text); yield data.name; }`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 34, endColumn: 50,
      }],
    },
    {
      name: 'concatenation',
      code: `
const data = JSON.parse(text);
save('Hello ' + data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'concatenation without a text in sight',
      code: `
const data = JSON.parse(text);
save(data.a + data.b);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'derived text with a method',
      code: `
const data = JSON.parse(text);
save(\`\${data.name}\`.trim());
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'default value of a pattern',
      code: `
const { user = JSON.parse(text) } = options;
save(user.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 16, endColumn: 32,
      }],
    },
    {
      name: 'nullish assignment',
      code: `
let data;
data ??= JSON.parse(text);
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 10, endColumn: 26,
      }],
    },
    {
      name: 'sequence',
      code: `save((log(), JSON.parse(text)).name);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 36,
      }],
    },
    {
      name: 'list pattern with rest',
      code: `
const [...items] = lines.map((line) => JSON.parse(line));
for (const item of items) save(item.id);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 40, endColumn: 56,
      }],
    },
    {
      name: 'member stored in a member',
      code: `
const data = JSON.parse(text);
[store.name] = [data.name];
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'parameter property',
      code: `
import { Body, Controller } from '@nestjs/common';
@Controller() class A { create(@Body() { name }: any = {}) { save(name); } }
`,
      errors: [{
        messageId: 'use', data: { value: '{ name }: any = {}' },
        line: 3, column: 40, endColumn: 53,
      }],
    },
    {
      name: 'for of over a mapped list of an await',
      code: `for await (const data of lines.map(async (line) => JSON.parse(line))) save(data.id);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 52, endColumn: 68,
      }],
    },
    {
      name: 'instantiated validator is not called',
      code: `
const data = JSON.parse(text);
const parse = UserSchema.parse<User>;
save(data.name, parse);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'regular expression route',
      code: `export default (app) => { app.get(/^\\/users/, (req, res) => { res.json(store(req.query.id)); }); };`,
      errors: [{
        messageId: 'use', data: { value: 'req.query' },
        line: 1, column: 78, endColumn: 90,
      }],
    },
    {
      name: 'template route',
      code: `export default (app) => { app.get(\`\${base}/users\`, (req, res) => { res.json(store(req.query.id)); }); };`,
      errors: [{
        messageId: 'use', data: { value: 'req.query' },
        line: 1, column: 83, endColumn: 95,
      }],
    },
    {
      name: 'routes put together, and in a constant',
      code: `const BASE = '/users';
export default (app, prefix) => {
  app.get(BASE + '/list', (req, res) => { res.json(store(req.query.id)); });
  app.get(prefix + '/list', (req, res) => { res.json(store(req.query.id)); });
  app.get(BASE, (req, res) => { res.json(store(req.query.id)); });
};`,
      errors: [
        { messageId: 'use', data: { value: 'req.query' }, line: 3, column: 58, endColumn: 70 },
        { messageId: 'use', data: { value: 'req.query' }, line: 4, column: 60, endColumn: 72 },
        { messageId: 'use', data: { value: 'req.query' }, line: 5, column: 48, endColumn: 60 },
      ],
    },
    {
      name: 'list of routes',
      code: `export default (app) => { app.get(['/a', '/b'], (req, res) => { res.json(store(req.query.id)); }); };`,
      errors: [{
        messageId: 'use', data: { value: 'req.query' },
        line: 1, column: 80, endColumn: 92,
      }],
    },
    {
      name: 'handler that satisfies its type',
      code: `
import type { RequestHandler } from 'express';
export const create = (async (req, res) => { store(req.body.name); }) satisfies RequestHandler;
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 3, column: 52, endColumn: 65,
      }],
    },
    {
      name: 'default export of a handler by name',
      code: `
async function handler(req, res) { res.status(200).json(store(req.body.name)); }
export { handler as default };
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 2, column: 63, endColumn: 76,
      }],
    },
    {
      name: 'module.exports of a handler',
      code: `module.exports = async (req, res) => { res.send(store(req.body.name)); };`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 1, column: 55, endColumn: 68,
      }],
    },
    {
      name: 'default export that answers as Node.js does',
      code: `export default async (req, res) => { const id = store(req.body.name); res.setHeader('x-id', id); res.end(); };`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 1, column: 55, endColumn: 68,
      }],
    },
    {
      name: 'tuple annotation',
      code: `const pair: [User, number] = [JSON.parse(text), 1];`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 7, endColumn: 27,
      }],
    },
    {
      name: 'list types',
      code: `const a: Array<User> = lines.map((line) => JSON.parse(line));`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 7, endColumn: 21,
      }],
    },
    {
      name: 'member of an annotated container',
      code: `const job: { data: User } = { data: JSON.parse(text) };`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 7, endColumn: 26,
      }],
    },
    {
      name: 'member of an annotated container by name',
      code: `
interface Job { data: User }
const job: Job = { data: JSON.parse(text) };
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 7, endColumn: 15,
      }],
    },
    {
      name: 'member of an annotated container by alias',
      code: `
type Job = { data: User };
const job: Job = { data: JSON.parse(text) };
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 7, endColumn: 15,
      }],
    },
    {
      name: 'method signature and tuple claim something',
      code: `const a = JSON.parse(text) as { run(): void };`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: '{ run(): void }', schema: 'Schema' },
        line: 1, column: 11, endColumn: 46,
      }],
    },
    {
      name: 'operator types',
      code: `const a = JSON.parse(text) as keyof User;`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'keyof User', schema: 'Schema' },
        line: 1, column: 11, endColumn: 41,
      }],
    },
    {
      name: 'text of a request believed to be something else',
      code: `
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEvent) => save(event.body as unknown as User);
`,
      errors: [{
        messageId: 'cast', data: { value: 'event.body', type: 'User', schema: 'Schema' },
        line: 3, column: 68, endColumn: 97,
      }],
    },
  ],
});
