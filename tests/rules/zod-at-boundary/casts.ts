import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'stays unknown',
      code: `
const user: unknown = JSON.parse(text);
save(user);
`,
    },
    {
      name: 'cast to any and never read',
      code: `
const user = JSON.parse(text) as any;
save(user);
`,
    },
    {
      name: 'cast to unknown, object and empty object claims nothing',
      code: `save(JSON.parse(a) as unknown, JSON.parse(b) as object, JSON.parse(c) as {});`,
    },
    {
      name: 'record of unknown claims nothing, reading it is checked by the compiler',
      code: `
const body = JSON.parse(text) as Record<string, unknown>;
save(body.name);
`,
    },
    {
      name: 'members that are all unknown claim nothing',
      code: `
const body = JSON.parse(text) as { name?: unknown; error?: { message?: unknown } };
save(body.name, body.error?.message);
`,
    },
    {
      name: 'one of two types that claims nothing has to be found out first',
      code: `
export async function body(request: Request): Promise<Record<string, unknown> | Response> {
  return (await request.json()) as Record<string, unknown>;
}
`,
    },
    {
      name: 'list of unknown claims nothing',
      code: `
const list: unknown[] = JSON.parse(text);
save(list[0]);
`,
    },
    {
      name: 'alias and interface of this file with unknown members only',
      code: `
type Loose = { readonly [key: string]: unknown };
interface Body { name: unknown; age?: unknown }
save(JSON.parse(a) as Loose, JSON.parse(b) as Body);
`,
    },
    {
      name: 'the type of whatever JSON can hold',
      code: `
const value = JSON.parse(text) as JsonValue;
save(value);
`,
    },
    {
      name: 'satisfies is no cast',
      code: `
const value = JSON.parse(text) satisfies unknown;
save(value);
`,
    },
    { name: 'as const', code: `const value = JSON.parse(text) as const;` },
    { name: 'typed return of unknown', code: `function load(text: string): unknown { return JSON.parse(text); }` },
    {
      name: 'promised unknown',
      code: `async function load(url: string): Promise<unknown> { const res = await fetch(url); return res.json(); }`,
    },
    { name: 'return type any', code: `function load(text: string): any { return JSON.parse(text); }` },
    {
      name: 'cast on the way into a validator',
      code: `
const user = UserSchema.parse(JSON.parse(text) as User);
save(user.name);
`,
    },
    {
      name: 'cast first, validated before anything else',
      code: `
const user = JSON.parse(text) as User;
UserSchema.parse(user);
save(user.name);
`,
    },
    {
      name: 'a cast to look at one member, which is then tested',
      code: `
let body: unknown;
try { body = JSON.parse(text); } catch { body = undefined; }
const token = (body as { token: string }).token;
save(typeof token === 'string' ? token : undefined);
`,
    },
    {
      name: 'typed, then narrowed by hand all the way',
      code: `
let point: Point;
try { point = JSON.parse(text); } catch { throw new Error('no JSON'); }
const { x, y } = point;
if (typeof x === 'number' && typeof y === 'number') save({ x, y });
`,
    },
    {
      name: 'assignment to a variable whose type is elsewhere',
      code: `
let user;
user = JSON.parse(text);
save(user);
`,
    },
    { name: 'field without a type', code: `class Store { user; load(text: string) { this.user = JSON.parse(text); } }` },
    {
      name: 'predicate as return type',
      code: `function isUser(text: string): text is 'a' { return JSON.parse(text) === 'a'; }`,
    },
  ],
  invalid: [
    {
      name: 'as',
      code: `const user = JSON.parse(text) as User;`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 14, endColumn: 38,
      }],
    },
    {
      name: 'as, several lines',
      code: `
const user = JSON.parse(
  text,
) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 2, column: 14, endLine: 4, endColumn: 10,
      }],
    },
    {
      name: 'annotation',
      code: `const user: User = JSON.parse(text);`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 7, endColumn: 17,
      }],
    },
    {
      name: 'annotation of a pattern',
      code: `
const { name }: { name: string } = JSON.parse(text);
save(name);
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: '{ name: string }', schema: 'Schema' },
        line: 2, column: 7, endColumn: 33,
      }],
    },
    {
      name: 'assignment to a variable declared with a type',
      code: `
let user: User;
user = JSON.parse(text);
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 1, endColumn: 5,
      }],
    },
    {
      name: 'assignment to a field declared with a type',
      code: `class Store { user?: User; load(text: string) { this.user = JSON.parse(text); } }`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 49, endColumn: 58,
      }],
    },
    {
      name: 'field initialiser',
      code: `class Store { readonly user: User = JSON.parse(text); }`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 15, endColumn: 54,
      }],
    },
    {
      name: 'typed return',
      code: `function load(text: string): User { return JSON.parse(text); }`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 44, endColumn: 60,
      }],
    },
    {
      name: 'typed return of an arrow function',
      code: `const load = (text: string): User => JSON.parse(text);`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 38, endColumn: 54,
      }],
    },
    {
      name: 'promised return',
      code: `
async function load(url: string): Promise<User> {
  const response = await fetch(url);
  return response.json();
}
`,
      errors: [{
        messageId: 'cast', data: { value: 'response.json()', type: 'User', schema: 'Schema' },
        line: 4, column: 10, endColumn: 25,
      }],
    },
    {
      name: 'stored as unknown first',
      code: `
const raw: unknown = JSON.parse(text);
const user = raw as User;
save(user);
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 2, column: 22, endColumn: 38,
      }],
    },
    {
      name: 'a chain over lines with a comment in it, spelled without',
      code: `
import axios from 'axios';
const rates = axios // of today
  .get(url)
  .then((response) => response.data as Rates);
`,
      errors: [{
        messageId: 'cast', data: { value: 'axios.get(…)', type: 'Rates', schema: 'Schema' },
        line: 5, column: 23, endColumn: 45,
      }],
    },
    {
      name: 'parsed by what then is given, as the promise of a type',
      code: `
import { readFile } from 'node:fs/promises';
export const load = (path: string) => readFile(path, 'utf8').then(JSON.parse) as Promise<Parcel[]>;
`,
      errors: [{
        messageId: 'cast', data: { value: 'readFile(…).then(…)', type: 'Parcel[]', schema: 'Schema' },
        line: 3, column: 39, endColumn: 99,
      }],
    },
    {
      name: 'parsed by what then is given, returned as a type',
      code: `
const { readFile } = require('fs/promises');
async function load(path: string): Promise<Parcel[]> {
  return readFile(path, 'utf8').then(JSON.parse);
}
`,
      errors: [{
        messageId: 'cast', data: { value: 'readFile(…).then(…)', type: 'Parcel[]', schema: 'Schema' },
        line: 4, column: 10, endColumn: 49,
      }],
    },
    {
      name: 'member of a record of unknown',
      code: `
const body = JSON.parse(text) as Record<string, unknown>;
save(body.name as string);
`,
      errors: [{
        messageId: 'cast', data: { value: 'body.name', type: 'string', schema: 'Schema' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'through any',
      code: `const user = JSON.parse(text) as any as User;`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 14, endColumn: 45,
      }],
    },
    {
      name: 'list of records',
      code: `const users = JSON.parse(text) as Record<string, unknown>[];`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'Record<string, unknown>[]', schema: 'Schema' },
        line: 1, column: 15, endColumn: 60,
      }],
    },
    {
      name: 'record of strings',
      code: `const headers: Record<string, string> = JSON.parse(text);`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'Record<string, string>', schema: 'Schema' },
        line: 1, column: 7, endColumn: 38,
      }],
    },
    {
      name: 'type parameter',
      code: `function parse<T>(text: string): T { return JSON.parse(text) as T; }`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'T', schema: 'Schema' },
        line: 1, column: 45, endColumn: 66,
      }],
    },
    {
      name: 'union with null',
      code: `const user: User | null = text ? JSON.parse(text) : null;`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User | null', schema: 'Schema' },
        line: 1, column: 7, endColumn: 24,
      }],
    },
    {
      name: 'after logging only',
      code: `
const user = JSON.parse(text) as User;
console.log(user.name);
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 2, column: 14, endColumn: 38,
      }],
    },
    {
      name: 'one branch is not validated',
      code: `const user: User = strict ? UserSchema.parse(JSON.parse(text)) : JSON.parse(text);`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 7, endColumn: 17,
      }],
    },
    {
      name: 'to read a member that is used',
      code: `save((JSON.parse(text) as User).name);`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 7, endColumn: 31,
      }],
    },
    {
      name: 'elements of a mapped list',
      code: `const users = lines.map((line) => JSON.parse(line) as User);`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 35, endColumn: 59,
      }],
    },
    {
      name: 'list annotation of a mapped list',
      code: `const users: User[] = lines.map((line) => JSON.parse(line));`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 7, endColumn: 20,
      }],
    },
    {
      name: 'spread into a list',
      code: `const blocks = [...JSON.parse(text)] as Block[];`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'Block[]', schema: 'Schema' },
        line: 1, column: 16, endColumn: 48,
      }],
    },
    {
      name: 'named interface of this file',
      code: `
interface User { name: string }
const user: User = JSON.parse(text);
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 7, endColumn: 17,
      }],
    },
    {
      name: 'interface that extends another',
      code: `
interface Body extends Base { name?: unknown }
const body: Body = JSON.parse(text);
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'Body', schema: 'Schema' },
        line: 3, column: 7, endColumn: 17,
      }],
    },
    {
      name: 'type argument of a response',
      code: `
import ky from 'ky';
const user = await ky.get(url).json<User>();
save(user);
`,
      errors: [{
        messageId: 'cast', data: { value: 'ky.get(…).json()', type: 'User', schema: 'Schema' },
        line: 3, column: 37, endColumn: 41,
      }],
    },
    {
      name: 'default value of a parameter',
      code: `function load(user: User = JSON.parse(text)) { return user; }`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 15, endColumn: 25,
      }],
    },
    {
      name: 'generator yields a cast',
      code: `function* read(lines: string[]) { for (const line of lines) yield JSON.parse(line) as User; }`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 67, endColumn: 91,
      }],
    },
    {
      name: 'the kind does not depend on the order of the file',
      code: `
async function run() { await save(load().day); }
function load(): Settings { return JSON.parse(text) as Settings; }
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'Settings', schema: 'Schema' },
        line: 3, column: 36, endColumn: 64,
      }],
    },
    {
      name: 'validation in one branch only',
      code: `
const user = JSON.parse(text) as User;
if (strict) UserSchema.parse(user);
save(user.name);
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 2, column: 14, endColumn: 38,
      }],
    },
  ],
});
