import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [

  ],
  invalid: [
    {
      name: 'as, schema named after the type',
      code: `
import { z } from 'zod';
const UserSchema = z.object({ name: z.string() });
type User = z.infer<typeof UserSchema>;
const user = JSON.parse(text) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'UserSchema' },
        line: 5, column: 14, endColumn: 38,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { z } from 'zod';
const UserSchema = z.object({ name: z.string() });
type User = z.infer<typeof UserSchema>;
const user = UserSchema.parse(JSON.parse(text));
` }],
      }],
    },
    {
      name: 'as, schema in lower case',
      code: `
import { userSchema } from './schemas.js';
const user = JSON.parse(text) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'userSchema' },
        line: 3, column: 14, endColumn: 38,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'userSchema' }, output: `
import { userSchema } from './schemas.js';
const user = userSchema.parse(JSON.parse(text));
` }],
      }],
    },
    {
      name: 'as, schema with a z before it',
      code: `
import { zUser } from './schemas.js';
save((JSON.parse(text) as User).name);
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'zUser' },
        line: 3, column: 7, endColumn: 31,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'zUser' }, output: `
import { zUser } from './schemas.js';
save((zUser.parse(JSON.parse(text))).name);
` }],
      }],
    },
    {
      name: 'annotation',
      code: `
import { UserSchema } from './schemas.js';
const user: User = await (await fetch(url)).json();
`,
      errors: [{
        messageId: 'cast', data: { value: '(await fetch(url)).json()', type: 'User', schema: 'UserSchema' },
        line: 3, column: 7, endColumn: 17,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { UserSchema } from './schemas.js';
const user: User = UserSchema.parse(await (await fetch(url)).json());
` }],
      }],
    },
    {
      name: 'typed return',
      code: `
import { UserSchema } from './schemas.js';
async function load(url: string): Promise<User> { const res = await fetch(url); return res.json(); }
`,
      errors: [{
        messageId: 'cast', data: { value: 'res.json()', type: 'User', schema: 'UserSchema' },
        line: 3, column: 88, endColumn: 98,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { UserSchema } from './schemas.js';
async function load(url: string): Promise<User> { const res = await fetch(url); return UserSchema.parse(await res.json()); }
` }],
      }],
    },
    {
      name: 'old assertion',
      code: `
import { UserSchema } from './schemas.js';
const user = <User>JSON.parse(text);
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'UserSchema' },
        line: 3, column: 14, endColumn: 36,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { UserSchema } from './schemas.js';
const user = UserSchema.parse(JSON.parse(text));
` }],
      }],
    },
    {
      name: 'comment in the value stays',
      code: `
import { UserSchema } from './schemas.js';
const user = JSON.parse(text /* of a file */) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'UserSchema' },
        line: 3, column: 14, endColumn: 54,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { UserSchema } from './schemas.js';
const user = UserSchema.parse(JSON.parse(text /* of a file */));
` }],
      }],
    },
    {
      name: 'comment beside the type: no suggestion',
      code: `
import { UserSchema } from './schemas.js';
const user = JSON.parse(text) as /* really */ User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'UserSchema' },
        line: 3, column: 14, endColumn: 51,
      }],
    },
    {
      name: 'schema is only a type: no suggestion',
      code: `
import type { UserSchema } from './schemas.js';
const user = JSON.parse(text) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 14, endColumn: 38,
      }],
    },
    {
      name: 'schema is a named type import: no suggestion',
      code: `
import { type UserSchema } from './schemas.js';
const user = JSON.parse(text) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 14, endColumn: 38,
      }],
    },
    {
      name: 'schema without parse: no suggestion',
      code: `
const userSchema = { type: 'object' };
const user = JSON.parse(text) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 14, endColumn: 38,
      }],
    },
    {
      name: 'schema of a library without parse: no suggestion',
      code: `
import * as yup from 'yup';
const userSchema = yup.object({});
const user = JSON.parse(text) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 4, column: 14, endColumn: 38,
      }],
    },
    {
      name: 'schema out of scope: no suggestion',
      code: `
function other() { const UserSchema = make(); }
const user = JSON.parse(text) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 14, endColumn: 38,
      }],
    },
    {
      name: 'type with arguments: no suggestion',
      code: `
import { PageSchema } from './schemas.js';
const page = JSON.parse(text) as Page<User>;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'Page<User>', schema: 'Schema' },
        line: 3, column: 14, endColumn: 44,
      }],
    },
    {
      name: 'list of the type: no suggestion',
      code: `
import { UserSchema } from './schemas.js';
const users = JSON.parse(text) as User[];
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User[]', schema: 'Schema' },
        line: 3, column: 15, endColumn: 41,
      }],
    },
    {
      name: 'schema made by a function of the project',
      code: `
import { makeSchema } from './schemas.js';
const UserSchema = makeSchema();
const user = JSON.parse(text) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'UserSchema' },
        line: 4, column: 14, endColumn: 38,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { makeSchema } from './schemas.js';
const UserSchema = makeSchema();
const user = UserSchema.parse(JSON.parse(text));
` }],
      }],
    },
    {
      name: 'annotated elsewhere: no suggestion',
      code: `
import { UserSchema } from './schemas.js';
let user: User;
user = JSON.parse(text);
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'UserSchema' },
        line: 4, column: 1, endColumn: 5,
      }],
    },
    {
      name: 'part of the value',
      code: `
import { UserSchema } from './schemas.js';
const user = JSON.parse(text).user as User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(text).user', type: 'User', schema: 'UserSchema' },
        line: 3, column: 14, endColumn: 35,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { UserSchema } from './schemas.js';
const user = UserSchema.parse(JSON.parse(text).user);
` }],
      }],
    },
    {
      name: 'field',
      code: `
import { UserSchema } from './schemas.js';
class A { user: User = JSON.parse(text); }
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'UserSchema' },
        line: 3, column: 11, endColumn: 41,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { UserSchema } from './schemas.js';
class A { user: User = UserSchema.parse(JSON.parse(text)); }
` }],
      }],
    },
    {
      name: 'type argument: no suggestion',
      code: `
import axios from 'axios';
import { UserSchema } from './schemas.js';
const { data } = await axios.get<User>(url);
save(data);
`,
      errors: [{
        messageId: 'cast', data: { value: 'axios.get(…)', type: 'User', schema: 'UserSchema' },
        line: 4, column: 34, endColumn: 38,
      }],
    },
    {
      name: 'through await keeps the await inside',
      code: `
import { UserSchema } from './schemas.js';
const user = (await (await fetch(url)).json()) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: '(await fetch(url)).json()', type: 'User', schema: 'UserSchema' },
        line: 3, column: 14, endColumn: 55,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { UserSchema } from './schemas.js';
const user = UserSchema.parse(await (await fetch(url)).json());
` }],
      }],
    },
    {
      name: 'typed return of an awaited value',
      code: `
import { UserSchema } from './schemas.js';
async function load(url: string): Promise<User> { const res = await fetch(url); return await res.json(); }
`,
      errors: [{
        messageId: 'cast', data: { value: 'res.json()', type: 'User', schema: 'UserSchema' },
        line: 3, column: 88, endColumn: 104,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { UserSchema } from './schemas.js';
async function load(url: string): Promise<User> { const res = await fetch(url); return UserSchema.parse(await res.json()); }
` }],
      }],
    },
    {
      name: 'typed return of a value under a name',
      code: `
import { UserSchema } from './schemas.js';
async function load(url: string): Promise<User> { const res = await fetch(url); const data = await res.json(); return data; }
`,
      errors: [{
        messageId: 'cast', data: { value: 'res.json()', type: 'User', schema: 'UserSchema' },
        line: 3, column: 100, endColumn: 110,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { UserSchema } from './schemas.js';
async function load(url: string): Promise<User> { const res = await fetch(url); const data = await res.json(); return UserSchema.parse(data); }
` }],
      }],
    },
    {
      name: 'typed return of a choice',
      code: `
import { UserSchema } from './schemas.js';
async function load(url: string): Promise<User> { const res = await fetch(url); return res.ok ? res.json() : none; }
`,
      errors: [{
        messageId: 'cast', data: { value: 'res.json()', type: 'User', schema: 'UserSchema' },
        line: 3, column: 88, endColumn: 114,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { UserSchema } from './schemas.js';
async function load(url: string): Promise<User> { const res = await fetch(url); return UserSchema.parse(await (res.ok ? res.json() : none)); }
` }],
      }],
    },
    {
      name: 'promise that cannot be awaited: no suggestion',
      code: `
import { UserSchema } from './schemas.js';
function load(url: string): Promise<User> { return fetch(url).then((res) => res.json()); }
`,
      errors: [{
        messageId: 'cast', data: { value: 'res.json()', type: 'User', schema: 'UserSchema' },
        line: 3, column: 52, endColumn: 88,
      }],
    },
    {
      name: 'annotated promise: no suggestion',
      code: `
import { UserSchema } from './schemas.js';
async function load(res: Response) { const user: Promise<User> = res.json(); await save(user); }
`,
      errors: [{
        messageId: 'cast', data: { value: 'res.json()', type: 'User', schema: 'UserSchema' },
        line: 3, column: 44, endColumn: 63,
      }],
    },
    {
      name: 'typed return of parsed text',
      code: `
import { UserSchema } from './schemas.js';
const load = (text: string): User => JSON.parse(text);
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'UserSchema' },
        line: 3, column: 38, endColumn: 54,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import { UserSchema } from './schemas.js';
const load = (text: string): User => UserSchema.parse(JSON.parse(text));
` }],
      }],
    },
    {
      name: 'request body',
      code: `
import express from 'express';
import { UserSchema } from './schemas.js';
const app = express();
app.post('/users', (req, res) => { const user: User = req.body; store(user); });
`,
      errors: [{
        messageId: 'cast', data: { value: 'req.body', type: 'User', schema: 'UserSchema' },
        line: 5, column: 42, endColumn: 52,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'UserSchema' }, output: `
import express from 'express';
import { UserSchema } from './schemas.js';
const app = express();
app.post('/users', (req, res) => { const user: User = UserSchema.parse(req.body); store(user); });
` }],
      }],
    },
    {
      name: 'promised parser: no suggestion outside async functions',
      code: `
import { parseStringPromise } from 'xml2js';
import { UserSchema } from './schemas.js';
function load(text: string): Promise<User> { return parseStringPromise(text); }
`,
      errors: [{
        messageId: 'cast', data: { value: 'parseStringPromise(…)', type: 'User', schema: 'UserSchema' },
        line: 4, column: 53, endColumn: 77,
      }],
    },
    {
      name: 'sequence: no suggestion',
      code: `
import { UserSchema } from './schemas.js';
const user: User = (log(), JSON.parse(text));
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'UserSchema' },
        line: 3, column: 7, endColumn: 17,
      }],
    },
  ],
});
