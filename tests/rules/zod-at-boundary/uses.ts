import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a text, or a yes or no, made of a member, or only shown or asked for',
      code: `
import { save } from './db.js';
export async function POST(request: Request) {
  const body = await request.json();
  await save(String(body.id), Boolean(body.isActive), String(body?.user?.id));
}
export async function PUT(request: Request) {
  const body = await request.json();
  console.log(String(body.user.id));
  if (Boolean(body.user.isActive)) await save(1);
}
export async function PATCH(request: Request) {
  const body = await request.json();
  if (body.user?.name === 'root') await save(String(body.user.id));
}
`,
    },
    { name: 'never used', code: `const data = JSON.parse(text);` },
    { name: 'thrown away', code: `JSON.parse(text);` },
    {
      name: 'only asked whether it parses',
      code: `function isJson(text) { try { JSON.parse(text); return true; } catch { return false; } }`,
    },
    { name: 'written out again', code: `save(JSON.stringify(JSON.parse(text), null, 2));` },
    { name: 'passed on as a whole', code: `save(JSON.parse(text));` },
    { name: 'returned as a whole', code: `function load(text) { return JSON.parse(text); }` },
    { name: 'stored as a whole', code: `cache.set(key, { value: JSON.parse(text) });` },
    {
      name: 'key of a table that says which keys are good',
      code: `
import express from 'express';
const sessions = {};
const transports = new Map();
const app = express();
app.post('/messages', (req, res) => {
  const id = req.query.sessionId;
  const session = sessions[id];
  if (!session) return res.status(404).end();
  session.send('ok');
});
app.post('/close', (req) => sessions[req.body.id]?.close());
app.post('/end', (req) => { if (sessions[req.body.id] === undefined) throw new Error('none'); });
app.post('/run', (req) => (sessions[req.body.id] ? 1 : 0));
app.post('/any', (req) => sessions[req.body.id] ?? 0);
app.post('/call', (req) => sessions[req.body.id]?.(1));
app.post('/map', (req) => { const transport = transports.get(req.query.id); if (transport) transport.close(); });
`,
    },
    {
      name: 'names in it that are only compared',
      code: `
const data = JSON.parse(text);
for (const key in data) if (!known.has(key)) throw new Error('unknown');
for (const key in data) { switch (key) { case 'a': break; } if (key === 'b' || key.startsWith('x') || defaults[key]) n += 1; }
`,
    },
    {
      name: 'the catch of a try that ends with the parsing still has the text',
      code: `
let data = text;
if (typeof data === 'string') {
  try {
    data = JSON.parse(clean(data.trim()));
  } catch {
    const start = data.indexOf('{');
    if (start !== -1) { try { data = JSON.parse(data.slice(start)); } catch { } }
  }
}
if (typeof data === 'object' && data !== null && 'error' in data) save('error');
`,
    },
    {
      name: 'sent as it is',
      code: `
const data = await (await fetch(url)).json();
res.json(data);
`,
    },
    {
      name: 'sent as it is, Fetch API',
      code: `export async function proxy() { const r = await fetch(url); return Response.json(await r.json()); }`,
    },
    {
      name: 'only logged by functions of that name',
      code: `
import express from 'express';
const app = express();
app.post('/a', (req, res) => { writeLog(req.body.id); res.end(); });
app.post('/b', (req, res) => { util.accessLog(req.body.id); apiDebug(req.body.id); logRequest(req.body.id); res.end(); });
`,
    },
    {
      name: 'only logged',
      code: `
const data = JSON.parse(text);
console.log(data, data.name, \`got \${data.id}\`);
logger.info({ data }, 'parsed');
`,
    },
    {
      name: 'members are only compared',
      code: `
const data = JSON.parse(text);
if (data.type === 'ping' || data.version > 2) pong();
`,
    },
    {
      name: 'member in a switch',
      code: `
const data = JSON.parse(text);
switch (data.type) { case 'ping': pong(); }
`,
    },
    {
      name: 'member as a condition',
      code: `
const data = JSON.parse(text);
if (data.ok) done();
save(data.ok ? 1 : 0, !data.ok);
`,
    },
    {
      name: 'member looked up in a list of the project',
      code: `
const data = JSON.parse(text);
if (!kinds.includes(data.kind)) throw new Error('unknown kind');
`,
    },
    {
      name: 'only measured',
      code: `
const data = JSON.parse(text);
save(data.length, Object.keys(data).length);
`,
    },
    {
      name: 'member is written, nothing is read',
      code: `
const data = JSON.parse(text);
data.version = 2;
delete data.old;
save(JSON.stringify(data));
`,
    },
    {
      name: 'dropped member',
      code: `
const data = JSON.parse(text);
data.name;
`,
    },
    {
      name: 'other promise of Promise.all',
      code: `
const [a, b] = await Promise.all([fetch(u).then((r) => r.json()), other()]);
save(b.name);
`,
    },
    {
      name: 'own variable of the same name',
      code: `
const data = JSON.parse(text);
{ const data = load(); save(data.name); }
`,
    },
    {
      name: 'read above the assignment',
      code: `
let data = load();
save(data.name);
data = JSON.parse(text);
`,
    },
    {
      name: 'function of this file only looks',
      code: `
const text = (value) => (typeof value === 'string' ? value : undefined);
const data = JSON.parse(raw);
save({ error: text(data.error) });
`,
    },
    {
      name: 'own JSON object',
      code: `
const JSON = { parse: (text) => ({ name: text }) };
save(JSON.parse(text).name);
`,
    },
    {
      name: 'own parse function',
      code: `
import { parse } from './parser.js';
save(parse(text).name);
`,
    },
    {
      name: 'a member of the whole is set',
      code: `
const config = JSON.parse(text);
config.version = 2;
config.count = count;
delete config.draft;
write(JSON.stringify(config));
`,
    },
    {
      name: 'set in what was tested to be an object',
      code: `
const config = JSON.parse(text);
if (typeof config.user !== 'object' || config.user === null) throw new TypeError('user');
config.user.id = 1;
delete config.user.draft;
write(JSON.stringify(config));
`,
    },
    {
      name: 'set in what was put there',
      code: `
const config = JSON.parse(text);
config.user = { name };
config.user.id = 1;
write(JSON.stringify(config));
`,
    },
  ],
  invalid: [
    {
      name: 'a text, or a yes or no, made of a member of a member',
      code: `
import { save } from './db.js';
export async function POST(request: Request) {
  const body = await request.json();
  await save(String(body.user.account.id));
}
export async function PUT(request: Request) {
  const body = await request.json();
  await save({ isActive: Boolean(body.user.isActive) });
}
`,
      errors: [
        { messageId: 'use', line: 4, column: 22, endColumn: 36 },
        { messageId: 'use', line: 8, column: 22, endColumn: 36 },
      ],
    },
    {
      name: 'a spread before a member',
      code: `
import express from 'express';
const app = express();
app.post('/', (req, res) => {
  const order = { ...req.body, at: 1 };
  res.json(save(order, req.body.id));
});
`,
      errors: [
        { messageId: 'use', line: 5, column: 22, endColumn: 30 },
      ],
    },
    {
      name: 'kept or looked up by a function that has logs for its data',
      code: `
import express from 'express';
const app = express();
app.post('/add', (req, res) => { addLog('sale', req.body.text); res.end(); });
app.post('/get', async (req, res) => { res.send(await logs.findLog(req.body.id)); });
app.post('/delete', (req, res) => { deleteLog(req.body.id); res.end(); });
`,
      errors: [
        { messageId: 'use', line: 4, column: 49, endColumn: 62 },
        { messageId: 'use', line: 5, column: 68, endColumn: 79 },
        { messageId: 'use', line: 6, column: 47, endColumn: 58 },
      ],
    },
    {
      name: 'key of a table that is taken to have it',
      code: `
import express from 'express';
const sessions = {};
express().post('/messages', (req, res) => sessions[req.query.id].send(res));
`,
      errors: [{ messageId: 'use', data: { value: 'req.query' }, line: 4, column: 52, endColumn: 64 }],
    },
    {
      name: 'key of a table that is filled',
      code: `
import express from 'express';
const sessions = {};
express().post('/messages', (req, res) => { sessions[req.body.id] = res; });
`,
      errors: [{ messageId: 'use', data: { value: 'req.body' }, line: 4, column: 54, endColumn: 65 }],
    },
    {
      name: 'keys that are taken over',
      code: `
const data = JSON.parse(text);
for (const key in data) copy[key] = true;
`,
      errors: [{ messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 2, column: 14, endColumn: 30 }],
    },
    {
      name: 'read in a catch that comes after more than the parsing',
      code: `
let data = text;
try { data = JSON.parse(text); check(other); } catch { save(data.name); }
`,
      errors: [{ messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 3, column: 14, endColumn: 30 }],
    },
    {
      name: 'member',
      code: `
const data = JSON.parse(text);
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'member in the same statement',
      code: `save(JSON.parse(text).name);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 27,
      }],
    },
    {
      name: 'optional chain',
      code: `save(JSON.parse(text)?.user?.name);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 28,
      }],
    },
    {
      name: 'non-null assertion followed by use',
      code: `save(JSON.parse(text)!.name);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 28,
      }],
    },
    {
      name: 'destructuring',
      code: `
const { name } = JSON.parse(text);
save(name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 7, endColumn: 15,
      }],
    },
    {
      name: 'nested destructuring with a default',
      code: `
const { user: { name = 'nobody' } = {} } = JSON.parse(text);
save(name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 7, endColumn: 41,
      }],
    },
    {
      name: 'destructured rest',
      code: `
const { id, ...rest } = JSON.parse(text);
save({ ...rest });
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 25, endColumn: 41,
      }],
    },
    {
      name: 'index',
      code: `save(JSON.parse(text)[0]);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 25,
      }],
    },
    {
      name: 'array destructuring',
      code: `const [first] = JSON.parse(text);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 7, endColumn: 14,
      }],
    },
    {
      name: 'method',
      code: `JSON.parse(text).forEach((item) => {});`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 1, endColumn: 25,
      }],
    },
    {
      name: 'spread into an object',
      code: `save({ ...JSON.parse(text), at: now });`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 1, endColumn: 39,
      }],
    },
    {
      name: 'spread into a list',
      code: `save([...JSON.parse(text)]);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 1, endColumn: 28,
      }],
    },
    {
      name: 'spread into arguments',
      code: `save(...JSON.parse(text));`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 25,
      }],
    },
    {
      name: 'for of',
      code: `for (const item of JSON.parse(text)) {}`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 20, endColumn: 36,
      }],
    },
    {
      name: 'for in',
      code: `
const data = JSON.parse(text);
for (const key in data) save(key);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'Object.entries',
      code: `for (const [key, value] of Object.entries(JSON.parse(text))) save(key);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 28, endColumn: 60,
      }],
    },
    {
      name: 'Object.assign',
      code: `
const config = Object.assign({}, JSON.parse(text));
save(config);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 34, endColumn: 50,
      }],
    },
    {
      name: 'call of the value',
      code: `JSON.parse(text)();`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 1, endColumn: 19,
      }],
    },
    {
      name: 'member as a key',
      code: `save(table[JSON.parse(text).name]);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 12, endColumn: 33,
      }],
    },
    {
      name: 'arithmetic',
      code: `save(JSON.parse(text) + 1);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 26,
      }],
    },
    {
      name: 'member in text that goes on',
      code: `
const { name } = JSON.parse(text);
save(\`Hello \${name}\`);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 7, endColumn: 15,
      }],
    },
    {
      name: 'member in an error',
      code: `
const data = JSON.parse(text);
throw new Error(data.message);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'member returned',
      code: `function load(text) { return JSON.parse(text).items; }`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 30, endColumn: 52,
      }],
    },
    {
      name: 'member in an object',
      code: `
const data = JSON.parse(text);
save({ name: data.name });
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'member sent to a client',
      code: `
const data = JSON.parse(text);
res.json(data.items);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'through aliases and await',
      code: `
const first = JSON.parse(text);
const second = (await first) ?? {};
const third = (second);
save(third.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 15, endColumn: 31,
      }],
    },
    {
      name: 'let assigned in try',
      code: `
let data;
try { data = JSON.parse(text); } catch { return; }
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'let with a default',
      code: `
let data = {};
try { data = JSON.parse(text); } catch {}
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'value in an object of this file',
      code: `
const job = { data: JSON.parse(text) };
save(job.data.id);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 21, endColumn: 37,
      }],
    },
    {
      name: 'value in a list of this file',
      code: `
const [data] = [JSON.parse(text)];
save(data.id);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 17, endColumn: 33,
      }],
    },
    {
      name: 'elements of a mapped list',
      code: `
const items = lines.map((line) => JSON.parse(line));
for (const item of items) save(item.id);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 35, endColumn: 51,
      }],
    },
    {
      name: 'elements through filter and find',
      code: `const found = lines.map((line) => JSON.parse(line)).filter(Boolean).find((item) => item.id.trim());`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 84, endColumn: 91,
      }],
    },
    {
      name: 'Promise.all over a mapped list',
      code: `
const all = await Promise.all(urls.map(async (url) => { const r = await fetch(url); return r.json(); }));
save(all.map((each) => each.name));
`,
      errors: [{
        messageId: 'use', data: { value: 'r.json()' },
        line: 2, column: 92, endColumn: 100,
      }],
    },
    {
      name: 'returned by a helper of this file',
      code: `
function load(path) { return JSON.parse(read(path)); }
save(load('a').port);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 30, endColumn: 52,
      }],
    },
    {
      name: 'in a helper of this file',
      code: `
function start(config) { listen(config.port); }
start(JSON.parse(text));
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 1, endColumn: 24,
      }],
    },
    {
      name: 'in a method of the same class',
      code: `class A { run(text) { this.start(JSON.parse(text)); } start(config) { listen(config.port); } }`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 23, endColumn: 51,
      }],
    },
    {
      name: 'immediately invoked function',
      code: `
const data = (() => { try { return JSON.parse(text); } catch { return null; } })();
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 36, endColumn: 52,
      }],
    },
    {
      name: 'callback of an immediately invoked function',
      code: `((config) => listen(config.port))(JSON.parse(text));`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 21, endColumn: 32,
      }],
    },
    {
      name: 'several reads are one report',
      code: `
const data = JSON.parse(text);
save(data.a);
save(data.b);
save(data.c);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'conditional forms',
      code: `
const data = text ? JSON.parse(text) : {};
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 21, endColumn: 37,
      }],
    },
    {
      name: 'logical forms',
      code: `save((JSON.parse(text) || {}).name);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 35,
      }],
    },
    {
      name: 'reassigned to a part of itself',
      code: `
let data = JSON.parse(text);
data = data.items;
save(data.first);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 12, endColumn: 28,
      }],
    },
    {
      name: 'in JSX',
      code: `
const data = JSON.parse(text);
const view = <p>{data.name}</p>;
`,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'spread in JSX',
      code: `const view = <User {...JSON.parse(text)} />;`,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 20, endColumn: 41,
      }],
    },
    {
      name: 'tagged template',
      code: `
const data = JSON.parse(text);
sql\`select \${data.id}\`;
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'member awaited',
      code: `
const data = JSON.parse(text);
await data.ready;
save(await data.ready);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'deep member of a loop variable',
      code: `for (const { id } of JSON.parse(text)) save(id);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 22, endColumn: 38,
      }],
    },
    {
      name: 'assigned in a loop head',
      code: `
let item;
for (item of JSON.parse(text)) save(item.id);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'compound assignment',
      code: `
let total = 0;
total += JSON.parse(text);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 1, endColumn: 26,
      }],
    },
    {
      name: 'delegated generator',
      code: `function* all(text) { yield* JSON.parse(text); }`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 23, endColumn: 46,
      }],
    },
    {
      name: 'frozen and cloned',
      code: `save(structuredClone(Object.freeze(JSON.parse(text))).name);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 59,
      }],
    },
    {
      name: 'class-transformer alone does not check',
      code: `
import { plainToInstance } from 'class-transformer';
const dto = plainToInstance(User, JSON.parse(text));
save(dto.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 35, endColumn: 51,
      }],
    },
    {
      name: 'element of a destructured list',
      code: `
const [{ id }] = JSON.parse(text);
save(id);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 7, endColumn: 15,
      }],
    },
    {
      name: 'member renamed by assignment pattern',
      code: `
let name;
({ name } = JSON.parse(text));
save(name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 2, endColumn: 10,
      }],
    },
    {
      name: 'reading through a computed key',
      code: `
const data = JSON.parse(text);
save(data[key]);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'elements of a list handed to reduce',
      code: `save(JSON.parse(text).reduce((sum, item) => sum + item.price, 0));`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 29,
      }],
    },
    {
      name: 'member returned as unknown',
      code: `async function load(url: string): Promise<unknown> { const response = await fetch(url); const user = await response.json(); return user.name; }`,
      errors: [{
        messageId: 'use', data: { value: 'response.json()' },
        line: 1, column: 108, endColumn: 123,
      }],
    },
    {
      name: 'set in a member that may be missing',
      code: `
const config = JSON.parse(text);
config.user.id = 1;
write(JSON.stringify(config));
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 2, column: 16, endColumn: 32 },
      ],
    },
    {
      name: 'set further down',
      code: `
const config = JSON.parse(text);
config.users[0].address.city = city;
write(JSON.stringify(config));
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 2, column: 16, endColumn: 32 },
      ],
    },
    {
      name: 'added to in a member',
      code: `
const config = JSON.parse(text);
config.totals.count += 1;
write(JSON.stringify(config));
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 2, column: 16, endColumn: 32 },
      ],
    },
    {
      name: 'deleted from a member',
      code: `
const config = JSON.parse(text);
delete config.user.draft;
write(JSON.stringify(config));
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 2, column: 16, endColumn: 32 },
      ],
    },
    {
      name: 'set in a member of a body that is there',
      code: `
import express from 'express';
const app = express();
app.post('/rpc', async (req, res) => {
  if (req.body?.params) req.body.params._meta.session = session;
  await transport.handle(req, res, req.body);
});
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 5, column: 25, endColumn: 40 },
      ],
    },
  ],
});
