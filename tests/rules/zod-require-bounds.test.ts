import rule from '../../src/rules/zod-require-bounds.js';
import { ruleTester } from '../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'no zod', code: `const CreateUser = object({ name: string() });` },
    { name: 'not input', code: `import { z } from 'zod';
export const User = z.object({ name: z.string(), tags: z.array(z.string()) });` },
    { name: 'a response', code: `import { z } from 'zod';
export const CreateUserResponse = z.object({ name: z.string() });
export const UserQueryResponseSchema = z.object({ name: z.string() });` },
    { name: 'environment', code: `import { z } from 'zod';
const Env = z.object({ DATABASE_URL: z.string() });
Env.parse(process.env);
const createEnv = z.object({ KEY: z.string() });` },
    { name: 'a row of the database', code: `import { z } from 'zod';
const UserRow = z.object({ name: z.string() });
UserRow.parse(rows[0]);
const UpdateRecord = z.object({ name: z.string() });` },
    { name: 'a configuration file', code: `import { z } from 'zod';
import { readFileSync } from 'node:fs';
const Config = z.object({ name: z.string() });
Config.parse(JSON.parse(readFileSync('config.json', 'utf8')));` },
    { name: 'a response of another service', code: `import { z } from 'zod';
const Repo = z.object({ name: z.string() });
export async function load() { const response = await fetch(url); return Repo.parse(await response.json()); }` },
    { name: 'a function that makes schemas', code: `import { z } from 'zod';
export const createUserSchema = (limit) => z.object({ name: z.string() });
function createInput() { return z.object({ name: z.string() }); }` },
    { name: 'a pull request is no request', code: `import { z } from 'zod';
const GitHubPullRequestSchema = z.object({ title: z.string() });` },
    { name: 'what an update yields', code: `import { z } from 'zod';
const UpdateResultSchema = z.object({ name: z.string() });
const createMessageResult = z.object({ text: z.string() });
const UpdateEvent = z.object({ text: z.string() });` },
    { name: 'what was created', code: `import { z } from 'zod';
const CreatedUser = z.object({ name: z.string() });
const updatedAt = z.object({ name: z.string() });` },
    { name: 'fields called like input', code: `import { z } from 'zod';
const Log = z.object({ query: z.string(), body: z.string(), input: z.object({ text: z.string() }), request: z.object({ path: z.string() }) });` },
    { name: 'the output of a tool', code: `import { z } from 'zod';
export const tool = { outputSchema: z.object({ text: z.string() }) };` },
    { name: 'the response of a route', code: `import { z } from 'zod';
app.get('/', { schema: { response: { 200: z.object({ name: z.string() }) } } }, handler);` },
    { name: 'max', code: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string().max(50) });` },
    { name: 'length', code: `import { z } from 'zod';
const CreateUser = z.object({ code: z.string().length(6) });` },
    { name: 'max far down the chain', code: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string({ error: 'x' }).trim().min(1).regex(/^[a-z]+$/).toLowerCase().startsWith('a').endsWith('z').max(50).optional().nullable().describe('x') });` },
    { name: 'limits out of sight', code: `import { z } from 'zod';
import { MAX } from './limits';
const CreateUser = z.object({ name: z.string().max(MAX), tags: z.array(z.string().max(9)).max(MAX) });` },
    { name: 'formats that bound the length', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().uuid(), b: z.string().ulid(), c: z.string().nanoid(), d: z.uuid(), e: z.guid(), f: z.xid(), g: z.ksuid(), h: z.ipv4(), i: z.ipv6(), j: z.mac(), k: z.e164(), l: z.hostname(), m: z.iso.date(), n: z.string().date(), o: z.string().ip() });` },
    { name: 'formats that everybody accepts', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.email(), b: z.url(), c: z.iso.datetime(), d: z.string().email(), e: z.string().url(), f: z.string().datetime(), g: z.httpUrl() });` },
    { name: 'a time of fixed precision', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.iso.time({ precision: 3 }) });` },
    { name: 'closed sets', code: `import { z } from 'zod';
const CreateUser = z.object({ role: z.enum(['a', 'b']), kind: z.literal('x'), flag: z.boolean(), at: z.date(), native: z.nativeEnum(Role), on: z.stringbool() });` },
    { name: 'numbers and anything, by default', code: `import { z } from 'zod';
const CreateUser = z.object({ age: z.number(), big: z.bigint(), data: z.any(), rest: z.unknown() });` },
    { name: 'patterns of bounded length', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().regex(/^[a-z]{1,20}$/), b: z.string().regex(/^\\d{4}-\\d{2}$/), c: z.string().regex(/^(?:on|off)$/), d: z.string().regex(/^(?=.{3,20}$)[a-z]+$/), e: z.string().regex(new RegExp('^[a-f]{8}$')), f: z.string().regex(/^(?!.{51})[a-z]+$/) });` },
    { name: 'a pattern out of sight', code: `import { z } from 'zod';
import { SLUG } from './patterns';
const CreatePost = z.object({ slug: z.string().regex(SLUG), id: z.string().regex(new RegExp(source)) });` },
    { name: 'a pattern in a constant', code: `import { z } from 'zod';
const SLUG = /^[a-z-]{1,80}$/;
const CreatePost = z.object({ slug: z.string().regex(SLUG) });` },
    { name: 'a refinement that reads the length', code: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string().refine((value) => value.length <= 50), tags: z.array(z.string().max(9)).refine((list) => list.length < 10) });` },
    { name: 'a refinement out of sight', code: `import { z } from 'zod';
import { isSlug } from './slug';
const CreatePost = z.object({ slug: z.string().refine(isSlug), other: z.string().refine((value) => isSlug(value)) });` },
    { name: 'a refinement that looks the value up', code: `import { z } from 'zod';
const CreateUser = z.object({ color: z.string().refine((value) => COLORS.includes(value)), size: z.string().refine((value) => value in SIZES), kind: z.string().refine((value) => KINDS[value]) });` },
    { name: 'a refinement with a pattern', code: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string().refine((value) => /^[a-z]{1,9}$/.test(value)) });` },
    { name: 'a super refinement that reads the length', code: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string().superRefine((value, ctx) => { if (value.length > 9) ctx.addIssue({ code: 'custom' }); }) });` },
    { name: 'a refinement of this file', code: `import { z } from 'zod';
const isShort = (value) => value.length < 10;
const CreateUser = z.object({ name: z.string().refine(isShort) });` },
    { name: 'a refinement of all fields', code: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.array(z.string().max(9)), name: z.string() }).refine((user) => user.tags.length < 10 && user.name.length < 10);` },
    { name: 'numbers sent as text', code: `import { z } from 'zod';
const CreateUser = z.object({ page: z.string().transform(Number), size: z.string().transform((value) => parseInt(value, 10)), on: z.string().transform((value) => value === 'true'), at: z.string().transform((value) => new Date(value)), plus: z.string().transform((value) => +value) });` },
    { name: 'text that is cut', code: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string().transform((value) => value.slice(0, 50)) });` },
    { name: 'a transformation out of sight', code: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string().transform(clean), other: z.string().transform((value) => parse(value)) });` },
    { name: 'pipes to something small', code: `import { z } from 'zod';
const CreateUser = z.object({ page: z.string().pipe(z.coerce.number()), name: z.string().trim().pipe(z.string().max(9)), other: z.string().pipe(Other) });` },
    { name: 'union that is piped', code: `import { z } from 'zod';
const CreateUser = z.object({ key: z.union([z.string(), z.number()]).transform((value) => String(value)).pipe(z.string().max(128)) });` },
    { name: 'array with max', code: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.array(z.uuid()).max(10), ids: z.uuid().array().length(3), more: z.array(z.uuid()).min(1).max(9).optional() });` },
    { name: 'tuple', code: `import { z } from 'zod';
const CreateUser = z.object({ pair: z.tuple([z.uuid(), z.uuid()]) });` },
    { name: 'set with max or size', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.set(z.uuid()).max(9), b: z.set(z.uuid()).size(2) });` },
    { name: 'record with few keys', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.enum(['x', 'y']), z.uuid()), b: z.record(z.literal('x'), z.uuid()), c: z.record(z.union([z.literal('x'), z.literal('y')]), z.uuid()), d: z.partialRecord(z.enum(['x']), z.uuid()), e: z.record(z.nativeEnum(Key), z.uuid()) });` },
    { name: 'record with counted keys', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.string(), z.uuid()).refine((value) => Object.keys(value).length <= 10) });` },
    { name: 'record with keys out of sight', code: `import { z } from 'zod';
import { Key } from './key';
const CreateUser = z.object({ a: z.record(Key, z.uuid()), b: z.record(z.union(keys), z.uuid()) });` },
    { name: 'map with size', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.map(z.uuid(), z.uuid()).refine((value) => value.size < 5) });` },
    { name: 'checks', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().check(z.maxLength(5)), b: z.array(z.uuid()).check(z.length(5)), c: z.string().check(z.regex(/^.{1,5}$/)), d: z.string().check(short), e: z.string().check((ctx) => { if (ctx.value.length > 5) ctx.issues.push({}); }), f: z.string().check(z.refine((value) => value.length < 5)), g: z.string().check(z.uuid()) });` },
    { name: 'zod/mini', code: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string().check(z.maxLength(5)), b: z.array(z.uuid()).check(z.maxLength(5)), c: z.optional(z.string().check(z.minLength(1), z.maxLength(5))), d: z.set(z.uuid()).check(z.maxSize(5)), e: z.pipe(z.string(), z.string().check(z.maxLength(3))) });` },
    { name: 'hashes and own formats', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.hash('sha256'), b: z.stringFormat('code', /^\\d{3}$/), c: z.stringFormat('code', (value) => check(value)), d: z.stringFormat('code', CODE) });` },
    { name: 'fields left out', code: `import { z } from 'zod';
const User = z.object({ id: z.uuid(), bio: z.string() });
const CreateUser = User.omit({ bio: true });
const UpdateUser = User.pick({ id: true });` },
    { name: 'a field that is replaced', code: `import { z } from 'zod';
const User = z.object({ bio: z.string() });
const CreateUser = User.extend({ bio: z.string().max(9) });
const UpdateUser = z.object({ ...User.shape, bio: z.string().max(9) });` },
    { name: 'the schema inside another', code: `import { z } from 'zod';
const User = z.object({ bio: z.string() });
const createInput = User.shape.bio;
const updateInput = User.keyof();` },
    { name: 'a schema of another file', code: `import { z } from 'zod';
import { Name } from './name';
const CreateUser = z.object({ name: Name, names: z.array(Name).max(5) });` },
    { name: 'zod of another library', code: `import { z } from '@acme/z';
const CreateUser = z.object({ name: z.string() });` },
    { name: 'parsed data of this program', code: `import { z } from 'zod';
const State = z.object({ name: z.string() });
State.parse(state);
State.safeParse(await load());` },
    { name: 'a method called schema of something else', code: `import { z } from 'zod';
const A = z.object({ a: z.string() });
llm.schema(A).run(); llm.schema(A);` },
    { name: 'a method called input of something else', code: `import { z } from 'zod';
z.function().input([z.string()]);` },
    { name: 'a validator of responses or configuration', code: `import { z } from 'zod';
const Name = z.object({ a: z.string() });
validateResponseBody(Name);
validateConfigInput(Name);
validate(Name);` },
    { name: 'recursive schema', code: `import { z } from 'zod';
const createNode = z.object({ name: z.string().max(5), get children() { return z.array(createNode).max(5); } });` },
    { name: 'circular constants', code: `import { z } from 'zod';
const createA = createA.extend({ a: z.string() });` },
    { name: 'JSON text', code: `import { z } from 'zod';
const CreateUser = z.object({ data: z.string().max(1000).transform((text) => JSON.parse(text)) });` },
    { name: 'a preprocessed field', code: `import { z } from 'zod';
const CreateUser = z.object({ n: z.preprocess((value) => Number(value), z.number()) });` },
    { name: 'empty object', code: `import { z } from 'zod';
const CreateUser = z.object();
const emptyInput = z.object({});` },
    { name: 'keyed by number of this file', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().max(10 * 5) });` },
    { name: 'option scope: input', code: `import { z } from 'zod';
const User = z.object({ name: z.string() });`, options: [{ scope: 'input', checkNumbers: false, checkAny: false, checkFormats: false, checkNames: false, minPasswordLength: 0 }] },
    { name: 'option scope: all, everything limited', code: `import { z } from 'zod';
const User = z.object({ name: z.string().max(5) });`, options: [{ scope: 'all', checkNumbers: false, checkAny: false, checkFormats: false, checkNames: false, minPasswordLength: 0 }] },
    { name: 'option checkNumbers, limited', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.number().min(0).max(9), b: z.number().int().positive().lte(9), c: z.int32(), d: z.number().gt(0).lt(5), e: z.number().negative().gte(-5), f: z.number().refine(ok), g: z.number().check(z.minimum(0), z.maximum(5)), h: z.number().pipe(Other), i: z.number().check(own) });`, options: [{ scope: 'input', checkNumbers: true, checkAny: false, checkFormats: false, checkNames: false, minPasswordLength: 0 }] },
    { name: 'option checkAny, limited', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.any().refine((value) => JSON.stringify(value).length < 9) });`, options: [{ scope: 'input', checkNumbers: false, checkAny: true, checkFormats: false, checkNames: false, minPasswordLength: 0 }] },
    { name: 'option checkFormats, limited', code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.email().max(320), b: z.string().url().max(2048), c: z.iso.datetime({ precision: 3 }) });`, options: [{ scope: 'input', checkNumbers: false, checkAny: false, checkFormats: true, checkNames: false, minPasswordLength: 0 }] },
    { name: 'option checkNames, with formats', code: `import { z } from 'zod';
const CreateUser = z.object({ email: z.email(), workEmail: z.string().max(99).email(), url: z.string().max(99).regex(/^https:/), homepage: z.string().max(9), link_uuid: z.string().max(99).refine(check), emailSent: z.string().max(9), url2: z.number() });`, options: [{ scope: 'input', checkNumbers: false, checkAny: false, checkFormats: false, checkNames: true, minPasswordLength: 0 }] },
    { name: 'option minPasswordLength, long enough or not stated', code: `import { z } from 'zod';
const CreateUser = z.object({ password: z.string().min(12).max(99), newPassword: z.string().min(1).max(99), oldPassword: z.string().max(99), passwordHint: z.string().min(2).max(99) });`, options: [{ scope: 'input', checkNumbers: false, checkAny: false, checkFormats: false, checkNames: false, minPasswordLength: 12 }] },
    { name: 'names say nothing by default', code: `import { z } from 'zod';
const CreateUser = z.object({ email: z.string().max(99), password: z.string().min(4).max(99) });` },
  ],
  invalid: [
    {
      name: 'text',
      code: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string() });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 37, endColumn: 45,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string().max(1000) });` }],
      },
      ],
    },
    {
      name: 'text with a minimum, optional',
      code: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string().trim().min(1).optional() });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 37, endColumn: 45,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string().trim().min(1).max(1000).optional() });` }],
      },
      ],
    },
    {
      name: 'described text',
      code: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string().describe("Name") });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 37, endColumn: 45,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ name: z.string().max(1000).describe("Name") });` }],
      },
      ],
    },
    {
      name: 'coerced text',
      code: `import { z } from 'zod';
const CreateUser = z.object({ name: z.coerce.string() });`,
      errors: [
      { messageId: 'text', data: { form: 'z.coerce.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 37, endColumn: 52,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ name: z.coerce.string().max(1000) });` }],
      },
      ],
    },
    {
      name: 'formats without a bound',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.jwt(), b: z.base64(), c: z.base64url(), d: z.hex(), e: z.cuid(), f: z.cuid2(), g: z.emoji(), h: z.iso.time(), i: z.iso.duration() });`,
      errors: [
      { messageId: 'text', data: { form: 'z.jwt()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 34, endColumn: 39,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.jwt().max(1000), b: z.base64(), c: z.base64url(), d: z.hex(), e: z.cuid(), f: z.cuid2(), g: z.emoji(), h: z.iso.time(), i: z.iso.duration() });` }],
      },
      { messageId: 'text', data: { form: 'z.base64()', field: ' of `b`', bound: '.max(1000)' }, line: 2, column: 46, endColumn: 54,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.jwt(), b: z.base64().max(1000), c: z.base64url(), d: z.hex(), e: z.cuid(), f: z.cuid2(), g: z.emoji(), h: z.iso.time(), i: z.iso.duration() });` }],
      },
      { messageId: 'text', data: { form: 'z.base64url()', field: ' of `c`', bound: '.max(1000)' }, line: 2, column: 61, endColumn: 72,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.jwt(), b: z.base64(), c: z.base64url().max(1000), d: z.hex(), e: z.cuid(), f: z.cuid2(), g: z.emoji(), h: z.iso.time(), i: z.iso.duration() });` }],
      },
      { messageId: 'text', data: { form: 'z.hex()', field: ' of `d`', bound: '.max(1000)' }, line: 2, column: 79, endColumn: 84,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.jwt(), b: z.base64(), c: z.base64url(), d: z.hex().max(1000), e: z.cuid(), f: z.cuid2(), g: z.emoji(), h: z.iso.time(), i: z.iso.duration() });` }],
      },
      { messageId: 'text', data: { form: 'z.cuid()', field: ' of `e`', bound: '.max(1000)' }, line: 2, column: 91, endColumn: 97,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.jwt(), b: z.base64(), c: z.base64url(), d: z.hex(), e: z.cuid().max(1000), f: z.cuid2(), g: z.emoji(), h: z.iso.time(), i: z.iso.duration() });` }],
      },
      { messageId: 'text', data: { form: 'z.cuid2()', field: ' of `f`', bound: '.max(1000)' }, line: 2, column: 104, endColumn: 111,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.jwt(), b: z.base64(), c: z.base64url(), d: z.hex(), e: z.cuid(), f: z.cuid2().max(1000), g: z.emoji(), h: z.iso.time(), i: z.iso.duration() });` }],
      },
      { messageId: 'text', data: { form: 'z.emoji()', field: ' of `g`', bound: '.max(1000)' }, line: 2, column: 118, endColumn: 125,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.jwt(), b: z.base64(), c: z.base64url(), d: z.hex(), e: z.cuid(), f: z.cuid2(), g: z.emoji().max(1000), h: z.iso.time(), i: z.iso.duration() });` }],
      },
      { messageId: 'text', data: { form: 'z.iso.time()', field: ' of `h`', bound: '.max(1000)' }, line: 2, column: 132, endColumn: 142,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.jwt(), b: z.base64(), c: z.base64url(), d: z.hex(), e: z.cuid(), f: z.cuid2(), g: z.emoji(), h: z.iso.time().max(1000), i: z.iso.duration() });` }],
      },
      { messageId: 'text', data: { form: 'z.iso.duration()', field: ' of `i`', bound: '.max(1000)' }, line: 2, column: 149, endColumn: 163,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.jwt(), b: z.base64(), c: z.base64url(), d: z.hex(), e: z.cuid(), f: z.cuid2(), g: z.emoji(), h: z.iso.time(), i: z.iso.duration().max(1000) });` }],
      },
      ],
    },
    {
      name: 'methods of such formats',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().jwt(), b: z.string().base64().min(1) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().jwt().max(1000), b: z.string().base64().min(1) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(1000)' }, line: 2, column: 55, endColumn: 63,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().jwt(), b: z.string().base64().min(1).max(1000) });` }],
      },
      ],
    },
    {
      name: 'array',
      code: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.array(z.uuid()) });`,
      errors: [
      { messageId: 'list', data: { form: 'z.array(…)', field: ' of `tags`', bound: '.max(100)' }, line: 2, column: 37, endColumn: 44,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.array(z.uuid()).max(100) });` }],
      },
      ],
    },
    {
      name: 'array that is not empty',
      code: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.array(z.uuid()).nonempty() });`,
      errors: [
      { messageId: 'list', data: { form: 'z.array(…)', field: ' of `tags`', bound: '.max(100)' }, line: 2, column: 37, endColumn: 44,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.array(z.uuid()).nonempty().max(100) });` }],
      },
      ],
    },
    {
      name: 'array of texts',
      code: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.array(z.string()) });`,
      errors: [
      { messageId: 'list', data: { form: 'z.array(…)', field: ' of `tags`', bound: '.max(100)' }, line: 2, column: 37, endColumn: 44,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.array(z.string()).max(100) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `tags`', bound: '.max(1000)' }, line: 2, column: 45, endColumn: 53,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.array(z.string().max(1000)) });` }],
      },
      ],
    },
    {
      name: 'array method',
      code: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.uuid().array(), names: z.string().max(5).array().min(1) });`,
      errors: [
      { messageId: 'list', data: { form: '.array()', field: ' of `tags`', bound: '.max(100)' }, line: 2, column: 46, endColumn: 51,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.uuid().array().max(100), names: z.string().max(5).array().min(1) });` }],
      },
      { messageId: 'list', data: { form: '.array()', field: ' of `names`', bound: '.max(100)' }, line: 2, column: 80, endColumn: 85,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ tags: z.uuid().array(), names: z.string().max(5).array().min(1).max(100) });` }],
      },
      ],
    },
    {
      name: 'record, map and set',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.string(), z.uuid()), b: z.map(z.uuid(), z.uuid()), c: z.set(z.uuid()) });`,
      errors: [
      { messageId: 'keys', data: { form: 'z.record(…)', field: ' of `a`', bound: '.refine((value) => Object.keys(value).length <= 100)' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.refine((value) => Object.keys(value).length <= 100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.string(), z.uuid()).refine((value) => Object.keys(value).length <= 100), b: z.map(z.uuid(), z.uuid()), c: z.set(z.uuid()) });` }],
      },
      { messageId: 'keys', data: { form: 'z.map(…)', field: ' of `b`', bound: '.refine((value) => value.size <= 100)' }, line: 2, column: 69, endColumn: 74,
        suggestions: [{ messageId: 'addBound', data: { bound: '.refine((value) => value.size <= 100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.string(), z.uuid()), b: z.map(z.uuid(), z.uuid()).refine((value) => value.size <= 100), c: z.set(z.uuid()) });` }],
      },
      { messageId: 'list', data: { form: 'z.set(…)', field: ' of `c`', bound: '.max(100)' }, line: 2, column: 99, endColumn: 104,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.string(), z.uuid()), b: z.map(z.uuid(), z.uuid()), c: z.set(z.uuid()).max(100) });` }],
      },
      ],
    },
    {
      name: 'record with keys of a format, a number, or one argument',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.uuid(), z.uuid()), b: z.record(z.number(), z.uuid()), c: z.record(z.uuid()), d: z.looseRecord(z.string(), z.uuid()) });`,
      errors: [
      { messageId: 'keys', data: { form: 'z.record(…)', field: ' of `a`', bound: '.refine((value) => Object.keys(value).length <= 100)' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.refine((value) => Object.keys(value).length <= 100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.uuid(), z.uuid()).refine((value) => Object.keys(value).length <= 100), b: z.record(z.number(), z.uuid()), c: z.record(z.uuid()), d: z.looseRecord(z.string(), z.uuid()) });` }],
      },
      { messageId: 'keys', data: { form: 'z.record(…)', field: ' of `b`', bound: '.refine((value) => Object.keys(value).length <= 100)' }, line: 2, column: 67, endColumn: 75,
        suggestions: [{ messageId: 'addBound', data: { bound: '.refine((value) => Object.keys(value).length <= 100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.uuid(), z.uuid()), b: z.record(z.number(), z.uuid()).refine((value) => Object.keys(value).length <= 100), c: z.record(z.uuid()), d: z.looseRecord(z.string(), z.uuid()) });` }],
      },
      { messageId: 'keys', data: { form: 'z.record(…)', field: ' of `c`', bound: '.refine((value) => Object.keys(value).length <= 100)' }, line: 2, column: 102, endColumn: 110,
        suggestions: [{ messageId: 'addBound', data: { bound: '.refine((value) => Object.keys(value).length <= 100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.uuid(), z.uuid()), b: z.record(z.number(), z.uuid()), c: z.record(z.uuid()).refine((value) => Object.keys(value).length <= 100), d: z.looseRecord(z.string(), z.uuid()) });` }],
      },
      { messageId: 'keys', data: { form: 'z.looseRecord(…)', field: ' of `d`', bound: '.refine((value) => Object.keys(value).length <= 100)' }, line: 2, column: 125, endColumn: 138,
        suggestions: [{ messageId: 'addBound', data: { bound: '.refine((value) => Object.keys(value).length <= 100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.uuid(), z.uuid()), b: z.record(z.number(), z.uuid()), c: z.record(z.uuid()), d: z.looseRecord(z.string(), z.uuid()).refine((value) => Object.keys(value).length <= 100) });` }],
      },
      ],
    },
    {
      name: 'record with a union of keys',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.union([z.literal("x"), z.string()]), z.uuid()) });`,
      errors: [
      { messageId: 'keys', data: { form: 'z.record(…)', field: ' of `a`', bound: '.refine((value) => Object.keys(value).length <= 100)' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.refine((value) => Object.keys(value).length <= 100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.record(z.union([z.literal("x"), z.string()]), z.uuid()).refine((value) => Object.keys(value).length <= 100) });` }],
      },
      ],
    },
    {
      name: 'patterns without end',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().regex(/^[a-z]+$/), b: z.string().regex(/[a-z]{1,5}/), c: z.string().regex(/^a{1,5}$/m), d: z.string().regex(/^a|b$/), e: z.string().regex(/^\\d{2,}$/) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().regex(/^[a-z]+$/).max(1000), b: z.string().regex(/[a-z]{1,5}/), c: z.string().regex(/^a{1,5}$/m), d: z.string().regex(/^a|b$/), e: z.string().regex(/^\\d{2,}$/) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(1000)' }, line: 2, column: 67, endColumn: 75,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().regex(/^[a-z]+$/), b: z.string().regex(/[a-z]{1,5}/).max(1000), c: z.string().regex(/^a{1,5}$/m), d: z.string().regex(/^a|b$/), e: z.string().regex(/^\\d{2,}$/) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `c`', bound: '.max(1000)' }, line: 2, column: 102, endColumn: 110,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().regex(/^[a-z]+$/), b: z.string().regex(/[a-z]{1,5}/), c: z.string().regex(/^a{1,5}$/m).max(1000), d: z.string().regex(/^a|b$/), e: z.string().regex(/^\\d{2,}$/) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `d`', bound: '.max(1000)' }, line: 2, column: 136, endColumn: 144,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().regex(/^[a-z]+$/), b: z.string().regex(/[a-z]{1,5}/), c: z.string().regex(/^a{1,5}$/m), d: z.string().regex(/^a|b$/).max(1000), e: z.string().regex(/^\\d{2,}$/) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `e`', bound: '.max(1000)' }, line: 2, column: 166, endColumn: 174,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().regex(/^[a-z]+$/), b: z.string().regex(/[a-z]{1,5}/), c: z.string().regex(/^a{1,5}$/m), d: z.string().regex(/^a|b$/), e: z.string().regex(/^\\d{2,}$/).max(1000) });` }],
      },
      ],
    },
    {
      name: 'refinements that say nothing of the length',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().refine((value) => value !== ''), b: z.string().refine((value) => value.includes('@')), c: z.string().refine((value) => /@/.test(value)), d: z.array(z.uuid()).refine((list) => list.every((id) => id !== '')) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().max(1000).refine((value) => value !== ''), b: z.string().refine((value) => value.includes('@')), c: z.string().refine((value) => /@/.test(value)), d: z.array(z.uuid()).refine((list) => list.every((id) => id !== '')) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(1000)' }, line: 2, column: 81, endColumn: 89,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().refine((value) => value !== ''), b: z.string().max(1000).refine((value) => value.includes('@')), c: z.string().refine((value) => /@/.test(value)), d: z.array(z.uuid()).refine((list) => list.every((id) => id !== '')) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `c`', bound: '.max(1000)' }, line: 2, column: 135, endColumn: 143,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().refine((value) => value !== ''), b: z.string().refine((value) => value.includes('@')), c: z.string().max(1000).refine((value) => /@/.test(value)), d: z.array(z.uuid()).refine((list) => list.every((id) => id !== '')) });` }],
      },
      { messageId: 'list', data: { form: 'z.array(…)', field: ' of `d`', bound: '.max(100)' }, line: 2, column: 185, endColumn: 192,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().refine((value) => value !== ''), b: z.string().refine((value) => value.includes('@')), c: z.string().refine((value) => /@/.test(value)), d: z.array(z.uuid()).max(100).refine((list) => list.every((id) => id !== '')) });` }],
      },
      ],
    },
    {
      name: 'transformations that keep the size',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().transform((value) => value.trim().toLowerCase()), b: z.string().transform((value) => value.split(',')), c: z.string().transform((text) => JSON.parse(text)), d: z.array(z.uuid()).transform((list) => [...new Set(list)]) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().max(1000).transform((value) => value.trim().toLowerCase()), b: z.string().transform((value) => value.split(',')), c: z.string().transform((text) => JSON.parse(text)), d: z.array(z.uuid()).transform((list) => [...new Set(list)]) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(1000)' }, line: 2, column: 98, endColumn: 106,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().transform((value) => value.trim().toLowerCase()), b: z.string().max(1000).transform((value) => value.split(',')), c: z.string().transform((text) => JSON.parse(text)), d: z.array(z.uuid()).transform((list) => [...new Set(list)]) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `c`', bound: '.max(1000)' }, line: 2, column: 152, endColumn: 160,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().transform((value) => value.trim().toLowerCase()), b: z.string().transform((value) => value.split(',')), c: z.string().max(1000).transform((text) => JSON.parse(text)), d: z.array(z.uuid()).transform((list) => [...new Set(list)]) });` }],
      },
      { messageId: 'list', data: { form: 'z.array(…)', field: ' of `d`', bound: '.max(100)' }, line: 2, column: 205, endColumn: 212,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().transform((value) => value.trim().toLowerCase()), b: z.string().transform((value) => value.split(',')), c: z.string().transform((text) => JSON.parse(text)), d: z.array(z.uuid()).max(100).transform((list) => [...new Set(list)]) });` }],
      },
      ],
    },
    {
      name: 'a pipe to an object',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().transform((text) => JSON.parse(text)).pipe(z.object({ id: z.uuid() })) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().max(1000).transform((text) => JSON.parse(text)).pipe(z.object({ id: z.uuid() })) });` }],
      },
      ],
    },
    {
      name: 'infinite limit',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().max(Infinity), b: z.array(z.uuid()).max(Number.POSITIVE_INFINITY) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().max(1000).max(Infinity), b: z.array(z.uuid()).max(Number.POSITIVE_INFINITY) });` }],
      },
      { messageId: 'list', data: { form: 'z.array(…)', field: ' of `b`', bound: '.max(100)' }, line: 2, column: 63, endColumn: 70,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().max(Infinity), b: z.array(z.uuid()).max(100).max(Number.POSITIVE_INFINITY) });` }],
      },
      ],
    },
    {
      name: 'inside other schemas',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.object({ b: z.string() }), c: z.union([z.string(), z.number()]), d: z.uuid().or(z.string()), e: z.tuple([z.string()]), f: z.array(z.object({ g: z.string() })).max(5), h: z.lazy(() => z.string()), i: z.preprocess(String, z.string()), j: z.intersection(z.object({ k: z.string() }), z.object({})), l: z.object({}).catchall(z.string()), m: z.record(z.enum(['a']), z.string()) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(1000)' }, line: 2, column: 48, endColumn: 56,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.object({ b: z.string().max(1000) }), c: z.union([z.string(), z.number()]), d: z.uuid().or(z.string()), e: z.tuple([z.string()]), f: z.array(z.object({ g: z.string() })).max(5), h: z.lazy(() => z.string()), i: z.preprocess(String, z.string()), j: z.intersection(z.object({ k: z.string() }), z.object({})), l: z.object({}).catchall(z.string()), m: z.record(z.enum(['a']), z.string()) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `c`', bound: '.max(1000)' }, line: 2, column: 75, endColumn: 83,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.object({ b: z.string() }), c: z.union([z.string().max(1000), z.number()]), d: z.uuid().or(z.string()), e: z.tuple([z.string()]), f: z.array(z.object({ g: z.string() })).max(5), h: z.lazy(() => z.string()), i: z.preprocess(String, z.string()), j: z.intersection(z.object({ k: z.string() }), z.object({})), l: z.object({}).catchall(z.string()), m: z.record(z.enum(['a']), z.string()) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `d`', bound: '.max(1000)' }, line: 2, column: 116, endColumn: 124,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.object({ b: z.string() }), c: z.union([z.string(), z.number()]), d: z.uuid().or(z.string().max(1000)), e: z.tuple([z.string()]), f: z.array(z.object({ g: z.string() })).max(5), h: z.lazy(() => z.string()), i: z.preprocess(String, z.string()), j: z.intersection(z.object({ k: z.string() }), z.object({})), l: z.object({}).catchall(z.string()), m: z.record(z.enum(['a']), z.string()) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `e`', bound: '.max(1000)' }, line: 2, column: 141, endColumn: 149,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.object({ b: z.string() }), c: z.union([z.string(), z.number()]), d: z.uuid().or(z.string()), e: z.tuple([z.string().max(1000)]), f: z.array(z.object({ g: z.string() })).max(5), h: z.lazy(() => z.string()), i: z.preprocess(String, z.string()), j: z.intersection(z.object({ k: z.string() }), z.object({})), l: z.object({}).catchall(z.string()), m: z.record(z.enum(['a']), z.string()) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `g`', bound: '.max(1000)' }, line: 2, column: 180, endColumn: 188,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.object({ b: z.string() }), c: z.union([z.string(), z.number()]), d: z.uuid().or(z.string()), e: z.tuple([z.string()]), f: z.array(z.object({ g: z.string().max(1000) })).max(5), h: z.lazy(() => z.string()), i: z.preprocess(String, z.string()), j: z.intersection(z.object({ k: z.string() }), z.object({})), l: z.object({}).catchall(z.string()), m: z.record(z.enum(['a']), z.string()) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `h`', bound: '.max(1000)' }, line: 2, column: 219, endColumn: 227,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.object({ b: z.string() }), c: z.union([z.string(), z.number()]), d: z.uuid().or(z.string()), e: z.tuple([z.string()]), f: z.array(z.object({ g: z.string() })).max(5), h: z.lazy(() => z.string().max(1000)), i: z.preprocess(String, z.string()), j: z.intersection(z.object({ k: z.string() }), z.object({})), l: z.object({}).catchall(z.string()), m: z.record(z.enum(['a']), z.string()) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `i`', bound: '.max(1000)' }, line: 2, column: 256, endColumn: 264,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.object({ b: z.string() }), c: z.union([z.string(), z.number()]), d: z.uuid().or(z.string()), e: z.tuple([z.string()]), f: z.array(z.object({ g: z.string() })).max(5), h: z.lazy(() => z.string()), i: z.preprocess(String, z.string().max(1000)), j: z.intersection(z.object({ k: z.string() }), z.object({})), l: z.object({}).catchall(z.string()), m: z.record(z.enum(['a']), z.string()) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `k`', bound: '.max(1000)' }, line: 2, column: 301, endColumn: 309,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.object({ b: z.string() }), c: z.union([z.string(), z.number()]), d: z.uuid().or(z.string()), e: z.tuple([z.string()]), f: z.array(z.object({ g: z.string() })).max(5), h: z.lazy(() => z.string()), i: z.preprocess(String, z.string()), j: z.intersection(z.object({ k: z.string().max(1000) }), z.object({})), l: z.object({}).catchall(z.string()), m: z.record(z.enum(['a']), z.string()) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `l`', bound: '.max(1000)' }, line: 2, column: 356, endColumn: 364,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.object({ b: z.string() }), c: z.union([z.string(), z.number()]), d: z.uuid().or(z.string()), e: z.tuple([z.string()]), f: z.array(z.object({ g: z.string() })).max(5), h: z.lazy(() => z.string()), i: z.preprocess(String, z.string()), j: z.intersection(z.object({ k: z.string() }), z.object({})), l: z.object({}).catchall(z.string().max(1000)), m: z.record(z.enum(['a']), z.string()) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `m`', bound: '.max(1000)' }, line: 2, column: 396, endColumn: 404,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.object({ b: z.string() }), c: z.union([z.string(), z.number()]), d: z.uuid().or(z.string()), e: z.tuple([z.string()]), f: z.array(z.object({ g: z.string() })).max(5), h: z.lazy(() => z.string()), i: z.preprocess(String, z.string()), j: z.intersection(z.object({ k: z.string() }), z.object({})), l: z.object({}).catchall(z.string()), m: z.record(z.enum(['a']), z.string().max(1000)) });` }],
      },
      ],
    },
    {
      name: 'shape in a constant, spread and extended',
      code: `import { z } from 'zod';
const base = { a: z.string() };
const Base = z.object(base);
const CreateUser = Base.extend({ b: z.string() }).merge(z.object({ c: z.string() }));
const UpdateUser = z.object({ ...base, ...Base.shape, ...(extra && { d: z.string() }), ...(more ? { e: z.string() } : {}) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 19, endColumn: 27,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const base = { a: z.string().max(1000) };
const Base = z.object(base);
const CreateUser = Base.extend({ b: z.string() }).merge(z.object({ c: z.string() }));
const UpdateUser = z.object({ ...base, ...Base.shape, ...(extra && { d: z.string() }), ...(more ? { e: z.string() } : {}) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(1000)' }, line: 4, column: 37, endColumn: 45,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const base = { a: z.string() };
const Base = z.object(base);
const CreateUser = Base.extend({ b: z.string().max(1000) }).merge(z.object({ c: z.string() }));
const UpdateUser = z.object({ ...base, ...Base.shape, ...(extra && { d: z.string() }), ...(more ? { e: z.string() } : {}) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `c`', bound: '.max(1000)' }, line: 4, column: 71, endColumn: 79,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const base = { a: z.string() };
const Base = z.object(base);
const CreateUser = Base.extend({ b: z.string() }).merge(z.object({ c: z.string().max(1000) }));
const UpdateUser = z.object({ ...base, ...Base.shape, ...(extra && { d: z.string() }), ...(more ? { e: z.string() } : {}) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `d`', bound: '.max(1000)' }, line: 5, column: 73, endColumn: 81,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const base = { a: z.string() };
const Base = z.object(base);
const CreateUser = Base.extend({ b: z.string() }).merge(z.object({ c: z.string() }));
const UpdateUser = z.object({ ...base, ...Base.shape, ...(extra && { d: z.string().max(1000) }), ...(more ? { e: z.string() } : {}) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `e`', bound: '.max(1000)' }, line: 5, column: 104, endColumn: 112,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const base = { a: z.string() };
const Base = z.object(base);
const CreateUser = Base.extend({ b: z.string() }).merge(z.object({ c: z.string() }));
const UpdateUser = z.object({ ...base, ...Base.shape, ...(extra && { d: z.string() }), ...(more ? { e: z.string().max(1000) } : {}) });` }],
      },
      ],
    },
    {
      name: 'names of input',
      code: `import { z } from 'zod';
const LoginRequest = z.object({ a: z.string() });
const loginInputSchema = z.object({ a: z.string() });
const userBody = z.object({ a: z.string() });
const SearchQuery = z.object({ a: z.string() });
const createSchema = z.object({ a: z.string() });
const updateUserSchema = z.object({ a: z.string() });
const zCreateUser = z.object({ a: z.string() });
const CREATE_USER = z.object({ a: z.string() });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 36, endColumn: 44,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const LoginRequest = z.object({ a: z.string().max(1000) });
const loginInputSchema = z.object({ a: z.string() });
const userBody = z.object({ a: z.string() });
const SearchQuery = z.object({ a: z.string() });
const createSchema = z.object({ a: z.string() });
const updateUserSchema = z.object({ a: z.string() });
const zCreateUser = z.object({ a: z.string() });
const CREATE_USER = z.object({ a: z.string() });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 40, endColumn: 48,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const LoginRequest = z.object({ a: z.string() });
const loginInputSchema = z.object({ a: z.string().max(1000) });
const userBody = z.object({ a: z.string() });
const SearchQuery = z.object({ a: z.string() });
const createSchema = z.object({ a: z.string() });
const updateUserSchema = z.object({ a: z.string() });
const zCreateUser = z.object({ a: z.string() });
const CREATE_USER = z.object({ a: z.string() });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 4, column: 32, endColumn: 40,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const LoginRequest = z.object({ a: z.string() });
const loginInputSchema = z.object({ a: z.string() });
const userBody = z.object({ a: z.string().max(1000) });
const SearchQuery = z.object({ a: z.string() });
const createSchema = z.object({ a: z.string() });
const updateUserSchema = z.object({ a: z.string() });
const zCreateUser = z.object({ a: z.string() });
const CREATE_USER = z.object({ a: z.string() });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 5, column: 35, endColumn: 43,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const LoginRequest = z.object({ a: z.string() });
const loginInputSchema = z.object({ a: z.string() });
const userBody = z.object({ a: z.string() });
const SearchQuery = z.object({ a: z.string().max(1000) });
const createSchema = z.object({ a: z.string() });
const updateUserSchema = z.object({ a: z.string() });
const zCreateUser = z.object({ a: z.string() });
const CREATE_USER = z.object({ a: z.string() });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 6, column: 36, endColumn: 44,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const LoginRequest = z.object({ a: z.string() });
const loginInputSchema = z.object({ a: z.string() });
const userBody = z.object({ a: z.string() });
const SearchQuery = z.object({ a: z.string() });
const createSchema = z.object({ a: z.string().max(1000) });
const updateUserSchema = z.object({ a: z.string() });
const zCreateUser = z.object({ a: z.string() });
const CREATE_USER = z.object({ a: z.string() });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 7, column: 40, endColumn: 48,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const LoginRequest = z.object({ a: z.string() });
const loginInputSchema = z.object({ a: z.string() });
const userBody = z.object({ a: z.string() });
const SearchQuery = z.object({ a: z.string() });
const createSchema = z.object({ a: z.string() });
const updateUserSchema = z.object({ a: z.string().max(1000) });
const zCreateUser = z.object({ a: z.string() });
const CREATE_USER = z.object({ a: z.string() });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 8, column: 35, endColumn: 43,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const LoginRequest = z.object({ a: z.string() });
const loginInputSchema = z.object({ a: z.string() });
const userBody = z.object({ a: z.string() });
const SearchQuery = z.object({ a: z.string() });
const createSchema = z.object({ a: z.string() });
const updateUserSchema = z.object({ a: z.string() });
const zCreateUser = z.object({ a: z.string().max(1000) });
const CREATE_USER = z.object({ a: z.string() });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 9, column: 35, endColumn: 43,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const LoginRequest = z.object({ a: z.string() });
const loginInputSchema = z.object({ a: z.string() });
const userBody = z.object({ a: z.string() });
const SearchQuery = z.object({ a: z.string() });
const createSchema = z.object({ a: z.string() });
const updateUserSchema = z.object({ a: z.string() });
const zCreateUser = z.object({ a: z.string() });
const CREATE_USER = z.object({ a: z.string().max(1000) });` }],
      },
      ],
    },
    {
      name: 'exports of CommonJS',
      code: `const { z } = require('zod');
exports.createUser = z.object({ a: z.string() });
module.exports.loginBody = z.object({ a: z.string() });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 36, endColumn: 44,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `const { z } = require('zod');
exports.createUser = z.object({ a: z.string().max(1000) });
module.exports.loginBody = z.object({ a: z.string() });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 42, endColumn: 50,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `const { z } = require('zod');
exports.createUser = z.object({ a: z.string() });
module.exports.loginBody = z.object({ a: z.string().max(1000) });` }],
      },
      ],
    },
    {
      name: 'a class field and a list of schemas',
      code: `import { z } from 'zod';
class Users { static createInput = z.object({ a: z.string() }); }
export const schemas = { createUser: z.object({ a: z.string() }), user: z.object({ a: z.string() }) };`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 50, endColumn: 58,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
class Users { static createInput = z.object({ a: z.string().max(1000) }); }
export const schemas = { createUser: z.object({ a: z.string() }), user: z.object({ a: z.string() }) };` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 52, endColumn: 60,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
class Users { static createInput = z.object({ a: z.string() }); }
export const schemas = { createUser: z.object({ a: z.string().max(1000) }), user: z.object({ a: z.string() }) };` }],
      },
      ],
    },
    {
      name: 'a data class',
      code: `import { z } from 'zod';
import { createZodDto } from 'nestjs-zod';
class CreateUserDto extends createZodDto(z.object({ a: z.string() })) {}
class UpdateUserDto extends Z.class({ b: z.string() }) {}`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 56, endColumn: 64,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
import { createZodDto } from 'nestjs-zod';
class CreateUserDto extends createZodDto(z.object({ a: z.string().max(1000) })) {}
class UpdateUserDto extends Z.class({ b: z.string() }) {}` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(1000)' }, line: 4, column: 42, endColumn: 50,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
import { createZodDto } from 'nestjs-zod';
class CreateUserDto extends createZodDto(z.object({ a: z.string() })) {}
class UpdateUserDto extends Z.class({ b: z.string().max(1000) }) {}` }],
      },
      ],
    },
    {
      name: 'an express request',
      code: `import { z } from 'zod';
import express from 'express';
const app = express();
const User = z.object({ name: z.string() });
app.post('/users', (req, res) => { const user = User.parse(req.body); res.json(user); });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 4, column: 31, endColumn: 39,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
import express from 'express';
const app = express();
const User = z.object({ name: z.string().max(1000) });
app.post('/users', (req, res) => { const user = User.parse(req.body); res.json(user); });` }],
      },
      ],
    },
    {
      name: 'a request known by its type',
      code: `import { z } from 'zod';
import type { Request } from 'express';
const User = z.object({ name: z.string() });
export function create(request: Request) { const { body } = request; return User.safeParse(body); }`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 3, column: 31, endColumn: 39,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
import type { Request } from 'express';
const User = z.object({ name: z.string().max(1000) });
export function create(request: Request) { const { body } = request; return User.safeParse(body); }` }],
      },
      ],
    },
    {
      name: 'a request known by its name',
      code: `import { z } from 'zod';
const User = z.object({ name: z.string() });
export const create = (req, res) => User.parse(req.body);
const Page = z.object({ sort: z.string() });
export const list = (ctx) => Page.parseAsync(ctx.request.query ?? {});`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 31, endColumn: 39,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const User = z.object({ name: z.string().max(1000) });
export const create = (req, res) => User.parse(req.body);
const Page = z.object({ sort: z.string() });
export const list = (ctx) => Page.parseAsync(ctx.request.query ?? {});` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `sort`', bound: '.max(1000)' }, line: 4, column: 31, endColumn: 39,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const User = z.object({ name: z.string() });
export const create = (req, res) => User.parse(req.body);
const Page = z.object({ sort: z.string().max(1000) });
export const list = (ctx) => Page.parseAsync(ctx.request.query ?? {});` }],
      },
      ],
    },
    {
      name: 'the body of a fetch request',
      code: `import { z } from 'zod';
const User = z.object({ name: z.string() });
export async function POST(request: Request) { const result = User.safeParse(await request.json()); return Response.json(result); }`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 31, endColumn: 39,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const User = z.object({ name: z.string().max(1000) });
export async function POST(request: Request) { const result = User.safeParse(await request.json()); return Response.json(result); }` }],
      },
      ],
    },
    {
      name: 'a hono request',
      code: `import { z } from 'zod';
import { Hono } from 'hono';
const User = z.object({ name: z.string() });
new Hono().post('/', async (c) => c.json(User.parse(await c.req.json())));`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 3, column: 31, endColumn: 39,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
import { Hono } from 'hono';
const User = z.object({ name: z.string().max(1000) });
new Hono().post('/', async (c) => c.json(User.parse(await c.req.json())));` }],
      },
      ],
    },
    {
      name: 'the text of an event',
      code: `import { z } from 'zod';
const User = z.object({ name: z.string() });
export const handler = async (event) => User.parse(JSON.parse(event.body));`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 31, endColumn: 39,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const User = z.object({ name: z.string().max(1000) });
export const handler = async (event) => User.parse(JSON.parse(event.body));` }],
      },
      ],
    },
    {
      name: 'a schema made in place',
      code: `import { z } from 'zod';
app.post('/', (req) => z.object({ name: z.string() }).parse(req.body));`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 41, endColumn: 49,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
app.post('/', (req) => z.object({ name: z.string().max(1000) }).parse(req.body));` }],
      },
      ],
    },
    {
      name: 'the validator of hono',
      code: `import { z } from 'zod';
import { zValidator } from '@hono/zod-validator';
const User = z.object({ name: z.string() });
app.post('/', zValidator('json', User), handler);`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 3, column: 31, endColumn: 39,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
import { zValidator } from '@hono/zod-validator';
const User = z.object({ name: z.string().max(1000) });
app.post('/', zValidator('json', User), handler);` }],
      },
      ],
    },
    {
      name: 'functions that validate requests',
      code: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string() });
const D = z.object({ d: z.string() });
const E = z.object({ e: z.string() });
parseRequest(request, A);
app.post('/', validateBody(B), handler);
app.post('/', validate({ body: C }), handler);
readValidatedBody(event, D.parse);
validator.validateQuery(E);`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const A = z.object({ a: z.string().max(1000) });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string() });
const D = z.object({ d: z.string() });
const E = z.object({ e: z.string() });
parseRequest(request, A);
app.post('/', validateBody(B), handler);
app.post('/', validate({ body: C }), handler);
readValidatedBody(event, D.parse);
validator.validateQuery(E);` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(1000)' }, line: 3, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string().max(1000) });
const C = z.object({ c: z.string() });
const D = z.object({ d: z.string() });
const E = z.object({ e: z.string() });
parseRequest(request, A);
app.post('/', validateBody(B), handler);
app.post('/', validate({ body: C }), handler);
readValidatedBody(event, D.parse);
validator.validateQuery(E);` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `c`', bound: '.max(1000)' }, line: 4, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string().max(1000) });
const D = z.object({ d: z.string() });
const E = z.object({ e: z.string() });
parseRequest(request, A);
app.post('/', validateBody(B), handler);
app.post('/', validate({ body: C }), handler);
readValidatedBody(event, D.parse);
validator.validateQuery(E);` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `d`', bound: '.max(1000)' }, line: 5, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string() });
const D = z.object({ d: z.string().max(1000) });
const E = z.object({ e: z.string() });
parseRequest(request, A);
app.post('/', validateBody(B), handler);
app.post('/', validate({ body: C }), handler);
readValidatedBody(event, D.parse);
validator.validateQuery(E);` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `e`', bound: '.max(1000)' }, line: 6, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string() });
const D = z.object({ d: z.string() });
const E = z.object({ e: z.string().max(1000) });
parseRequest(request, A);
app.post('/', validateBody(B), handler);
app.post('/', validate({ body: C }), handler);
readValidatedBody(event, D.parse);
validator.validateQuery(E);` }],
      },
      ],
    },
    {
      name: 'a procedure',
      code: `import { z } from 'zod';
const Search = z.object({ term: z.string() });
export const router = t.router({ search: t.procedure.input(Search).query(run), add: action.inputSchema(z.object({ name: z.string() })).action(run) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `term`', bound: '.max(1000)' }, line: 2, column: 33, endColumn: 41,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const Search = z.object({ term: z.string().max(1000) });
export const router = t.router({ search: t.procedure.input(Search).query(run), add: action.inputSchema(z.object({ name: z.string() })).action(run) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 3, column: 121, endColumn: 129,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const Search = z.object({ term: z.string() });
export const router = t.router({ search: t.procedure.input(Search).query(run), add: action.inputSchema(z.object({ name: z.string().max(1000) })).action(run) });` }],
      },
      ],
    },
    {
      name: 'the parts of a request in an object',
      code: `import { z } from 'zod';
const A = z.object({ body: z.object({ a: z.string() }) });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string() });
export const f = async (req, res) => { A.parse({ body: req.body, query: req.query }); await B.parseAsync({ ...req.params }); C.safeParse(req); };`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 42, endColumn: 50,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const A = z.object({ body: z.object({ a: z.string().max(1000) }) });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string() });
export const f = async (req, res) => { A.parse({ body: req.body, query: req.query }); await B.parseAsync({ ...req.params }); C.safeParse(req); };` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(1000)' }, line: 3, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const A = z.object({ body: z.object({ a: z.string() }) });
const B = z.object({ b: z.string().max(1000) });
const C = z.object({ c: z.string() });
export const f = async (req, res) => { A.parse({ body: req.body, query: req.query }); await B.parseAsync({ ...req.params }); C.safeParse(req); };` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `c`', bound: '.max(1000)' }, line: 4, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const A = z.object({ body: z.object({ a: z.string() }) });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string().max(1000) });
export const f = async (req, res) => { A.parse({ body: req.body, query: req.query }); await B.parseAsync({ ...req.params }); C.safeParse(req); };` }],
      },
      ],
    },
    {
      name: 'other validators',
      code: `import { z } from 'zod';
import { zod } from 'sveltekit-superforms/adapters';
import { parseWithZod } from '@conform-to/zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string() });
const D = z.object({ d: z.string() });
const E = z.object({ e: z.string() });
superValidate(event, zod(A));
parseWithZod(formData, { schema: B });
readValidatedBody(event, (body) => C.parse(body));
new ZodValidationPipe(D);
export const save = client.use(auth).schema(E).action(run);`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 4, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
import { zod } from 'sveltekit-superforms/adapters';
import { parseWithZod } from '@conform-to/zod';
const A = z.object({ a: z.string().max(1000) });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string() });
const D = z.object({ d: z.string() });
const E = z.object({ e: z.string() });
superValidate(event, zod(A));
parseWithZod(formData, { schema: B });
readValidatedBody(event, (body) => C.parse(body));
new ZodValidationPipe(D);
export const save = client.use(auth).schema(E).action(run);` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(1000)' }, line: 5, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
import { zod } from 'sveltekit-superforms/adapters';
import { parseWithZod } from '@conform-to/zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string().max(1000) });
const C = z.object({ c: z.string() });
const D = z.object({ d: z.string() });
const E = z.object({ e: z.string() });
superValidate(event, zod(A));
parseWithZod(formData, { schema: B });
readValidatedBody(event, (body) => C.parse(body));
new ZodValidationPipe(D);
export const save = client.use(auth).schema(E).action(run);` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `c`', bound: '.max(1000)' }, line: 6, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
import { zod } from 'sveltekit-superforms/adapters';
import { parseWithZod } from '@conform-to/zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string().max(1000) });
const D = z.object({ d: z.string() });
const E = z.object({ e: z.string() });
superValidate(event, zod(A));
parseWithZod(formData, { schema: B });
readValidatedBody(event, (body) => C.parse(body));
new ZodValidationPipe(D);
export const save = client.use(auth).schema(E).action(run);` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `d`', bound: '.max(1000)' }, line: 7, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
import { zod } from 'sveltekit-superforms/adapters';
import { parseWithZod } from '@conform-to/zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string() });
const D = z.object({ d: z.string().max(1000) });
const E = z.object({ e: z.string() });
superValidate(event, zod(A));
parseWithZod(formData, { schema: B });
readValidatedBody(event, (body) => C.parse(body));
new ZodValidationPipe(D);
export const save = client.use(auth).schema(E).action(run);` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `e`', bound: '.max(1000)' }, line: 8, column: 25, endColumn: 33,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
import { zod } from 'sveltekit-superforms/adapters';
import { parseWithZod } from '@conform-to/zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
const C = z.object({ c: z.string() });
const D = z.object({ d: z.string() });
const E = z.object({ e: z.string().max(1000) });
superValidate(event, zod(A));
parseWithZod(formData, { schema: B });
readValidatedBody(event, (body) => C.parse(body));
new ZodValidationPipe(D);
export const save = client.use(auth).schema(E).action(run);` }],
      },
      ],
    },
    {
      name: 'tools',
      code: `import { z } from 'zod';
export const search = tool({ description: 'Search', inputSchema: z.object({ term: z.string() }), execute });
server.registerTool('add', { inputSchema: { name: z.string() } }, run);
server.tool('del', 'Delete', { id: z.string() }, run);
const old = tool({ parameters: z.object({ term: z.string() }), execute });
class Search { inputSchema = z.object({ term: z.string() }); }`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `term`', bound: '.max(1000)' }, line: 2, column: 83, endColumn: 91,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
export const search = tool({ description: 'Search', inputSchema: z.object({ term: z.string().max(1000) }), execute });
server.registerTool('add', { inputSchema: { name: z.string() } }, run);
server.tool('del', 'Delete', { id: z.string() }, run);
const old = tool({ parameters: z.object({ term: z.string() }), execute });
class Search { inputSchema = z.object({ term: z.string() }); }` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 3, column: 51, endColumn: 59,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
export const search = tool({ description: 'Search', inputSchema: z.object({ term: z.string() }), execute });
server.registerTool('add', { inputSchema: { name: z.string().max(1000) } }, run);
server.tool('del', 'Delete', { id: z.string() }, run);
const old = tool({ parameters: z.object({ term: z.string() }), execute });
class Search { inputSchema = z.object({ term: z.string() }); }` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `id`', bound: '.max(1000)' }, line: 4, column: 36, endColumn: 44,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
export const search = tool({ description: 'Search', inputSchema: z.object({ term: z.string() }), execute });
server.registerTool('add', { inputSchema: { name: z.string() } }, run);
server.tool('del', 'Delete', { id: z.string().max(1000) }, run);
const old = tool({ parameters: z.object({ term: z.string() }), execute });
class Search { inputSchema = z.object({ term: z.string() }); }` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `term`', bound: '.max(1000)' }, line: 5, column: 49, endColumn: 57,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
export const search = tool({ description: 'Search', inputSchema: z.object({ term: z.string() }), execute });
server.registerTool('add', { inputSchema: { name: z.string() } }, run);
server.tool('del', 'Delete', { id: z.string() }, run);
const old = tool({ parameters: z.object({ term: z.string().max(1000) }), execute });
class Search { inputSchema = z.object({ term: z.string() }); }` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `term`', bound: '.max(1000)' }, line: 6, column: 47, endColumn: 55,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
export const search = tool({ description: 'Search', inputSchema: z.object({ term: z.string() }), execute });
server.registerTool('add', { inputSchema: { name: z.string() } }, run);
server.tool('del', 'Delete', { id: z.string() }, run);
const old = tool({ parameters: z.object({ term: z.string() }), execute });
class Search { inputSchema = z.object({ term: z.string().max(1000) }); }` }],
      },
      ],
    },
    {
      name: 'schemas of a route',
      code: `import { z } from 'zod';
app.get('/', { schema: { querystring: z.object({ q: z.string() }), body: Body, response: { 200: z.object({ name: z.string() }) } } }, handler);
const route = createRoute({ request: { params: z.object({ id: z.string() }), body: { content: { 'application/json': { schema: z.object({ name: z.string() }) } } } } });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `q`', bound: '.max(1000)' }, line: 2, column: 53, endColumn: 61,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
app.get('/', { schema: { querystring: z.object({ q: z.string().max(1000) }), body: Body, response: { 200: z.object({ name: z.string() }) } } }, handler);
const route = createRoute({ request: { params: z.object({ id: z.string() }), body: { content: { 'application/json': { schema: z.object({ name: z.string() }) } } } } });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `id`', bound: '.max(1000)' }, line: 3, column: 63, endColumn: 71,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
app.get('/', { schema: { querystring: z.object({ q: z.string() }), body: Body, response: { 200: z.object({ name: z.string() }) } } }, handler);
const route = createRoute({ request: { params: z.object({ id: z.string().max(1000) }), body: { content: { 'application/json': { schema: z.object({ name: z.string() }) } } } } });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 3, column: 144, endColumn: 152,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
app.get('/', { schema: { querystring: z.object({ q: z.string() }), body: Body, response: { 200: z.object({ name: z.string() }) } } }, handler);
const route = createRoute({ request: { params: z.object({ id: z.string() }), body: { content: { 'application/json': { schema: z.object({ name: z.string().max(1000) }) } } } } });` }],
      },
      ],
    },
    {
      name: 'all forms of import',
      code: `import z, { string, object as obj } from 'zod';
import * as zod from 'zod/v4';
const createA = z.object({ a: z.string() });
const createB = obj({ b: string() });
const createC = zod.object({ c: zod.string() });
const { z: dynamic } = await import('zod');
const createD = dynamic.object({ d: dynamic['string']() });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 31, endColumn: 39,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import z, { string, object as obj } from 'zod';
import * as zod from 'zod/v4';
const createA = z.object({ a: z.string().max(1000) });
const createB = obj({ b: string() });
const createC = zod.object({ c: zod.string() });
const { z: dynamic } = await import('zod');
const createD = dynamic.object({ d: dynamic['string']() });` }],
      },
      { messageId: 'text', data: { form: 'string()', field: ' of `b`', bound: '.max(1000)' }, line: 4, column: 26, endColumn: 32,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import z, { string, object as obj } from 'zod';
import * as zod from 'zod/v4';
const createA = z.object({ a: z.string() });
const createB = obj({ b: string().max(1000) });
const createC = zod.object({ c: zod.string() });
const { z: dynamic } = await import('zod');
const createD = dynamic.object({ d: dynamic['string']() });` }],
      },
      { messageId: 'text', data: { form: 'zod.string()', field: ' of `c`', bound: '.max(1000)' }, line: 5, column: 33, endColumn: 43,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import z, { string, object as obj } from 'zod';
import * as zod from 'zod/v4';
const createA = z.object({ a: z.string() });
const createB = obj({ b: string() });
const createC = zod.object({ c: zod.string().max(1000) });
const { z: dynamic } = await import('zod');
const createD = dynamic.object({ d: dynamic['string']() });` }],
      },
      { messageId: 'text', data: { form: `dynamic['string']()`, field: ' of `d`', bound: '.max(1000)' }, line: 7, column: 37, endColumn: 54,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import z, { string, object as obj } from 'zod';
import * as zod from 'zod/v4';
const createA = z.object({ a: z.string() });
const createB = obj({ b: string() });
const createC = zod.object({ c: zod.string() });
const { z: dynamic } = await import('zod');
const createD = dynamic.object({ d: dynamic['string']().max(1000) });` }],
      },
      ],
    },
    {
      name: 'zod 3',
      code: `import { z } from 'zod/v3';
const CreateUser = z.object({ name: z.string(), map: z.map(z.string().uuid(), z.string().uuid()) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 37, endColumn: 45,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod/v3';
const CreateUser = z.object({ name: z.string().max(1000), map: z.map(z.string().uuid(), z.string().uuid()) });` }],
      },
      { messageId: 'keys', data: { form: 'z.map(…)', field: ' of `map`', bound: '.refine((value) => value.size <= 100)' }, line: 2, column: 54, endColumn: 59,
        suggestions: [{ messageId: 'addBound', data: { bound: '.refine((value) => value.size <= 100)' }, output: `import { z } from 'zod/v3';
const CreateUser = z.object({ name: z.string(), map: z.map(z.string().uuid(), z.string().uuid()).refine((value) => value.size <= 100) });` }],
      },
      ],
    },
    {
      name: 'zod passed on by another package',
      code: `import { z } from '@hono/zod-openapi';
const CreateUser = z.object({ name: z.string().openapi({}) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 37, endColumn: 45,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from '@hono/zod-openapi';
const CreateUser = z.object({ name: z.string().max(1000).openapi({}) });` }],
      },
      ],
    },
    {
      name: 'zod/mini',
      code: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string(), b: z.array(z.string()), c: z.optional(z.string().check(z.minLength(1))), d: z.set(z.uuid()), e: z.record(z.string(), z.uuid()), f: z.map(z.uuid(), z.uuid()), g: z.nullable(z.string()) });
const UpdateUser = z.extend(z.object({ h: z.string() }), { i: z.string() });
const createPart = z.partial(z.pick(z.object({ j: z.string(), k: z.string() }), { j: true }));`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.check(z.maxLength(1000))' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.check(z.maxLength(1000))' }, output: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string().check(z.maxLength(1000)), b: z.array(z.string()), c: z.optional(z.string().check(z.minLength(1))), d: z.set(z.uuid()), e: z.record(z.string(), z.uuid()), f: z.map(z.uuid(), z.uuid()), g: z.nullable(z.string()) });
const UpdateUser = z.extend(z.object({ h: z.string() }), { i: z.string() });
const createPart = z.partial(z.pick(z.object({ j: z.string(), k: z.string() }), { j: true }));` }],
      },
      { messageId: 'list', data: { form: 'z.array(…)', field: ' of `b`', bound: '.check(z.maxLength(100))' }, line: 2, column: 49, endColumn: 56,
        suggestions: [{ messageId: 'addBound', data: { bound: '.check(z.maxLength(100))' }, output: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string(), b: z.array(z.string()).check(z.maxLength(100)), c: z.optional(z.string().check(z.minLength(1))), d: z.set(z.uuid()), e: z.record(z.string(), z.uuid()), f: z.map(z.uuid(), z.uuid()), g: z.nullable(z.string()) });
const UpdateUser = z.extend(z.object({ h: z.string() }), { i: z.string() });
const createPart = z.partial(z.pick(z.object({ j: z.string(), k: z.string() }), { j: true }));` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.check(z.maxLength(1000))' }, line: 2, column: 57, endColumn: 65,
        suggestions: [{ messageId: 'addBound', data: { bound: '.check(z.maxLength(1000))' }, output: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string(), b: z.array(z.string().check(z.maxLength(1000))), c: z.optional(z.string().check(z.minLength(1))), d: z.set(z.uuid()), e: z.record(z.string(), z.uuid()), f: z.map(z.uuid(), z.uuid()), g: z.nullable(z.string()) });
const UpdateUser = z.extend(z.object({ h: z.string() }), { i: z.string() });
const createPart = z.partial(z.pick(z.object({ j: z.string(), k: z.string() }), { j: true }));` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `c`', bound: '.check(z.maxLength(1000))' }, line: 2, column: 84, endColumn: 92,
        suggestions: [{ messageId: 'addBound', data: { bound: '.check(z.maxLength(1000))' }, output: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string(), b: z.array(z.string()), c: z.optional(z.string().check(z.maxLength(1000)).check(z.minLength(1))), d: z.set(z.uuid()), e: z.record(z.string(), z.uuid()), f: z.map(z.uuid(), z.uuid()), g: z.nullable(z.string()) });
const UpdateUser = z.extend(z.object({ h: z.string() }), { i: z.string() });
const createPart = z.partial(z.pick(z.object({ j: z.string(), k: z.string() }), { j: true }));` }],
      },
      { messageId: 'list', data: { form: 'z.set(…)', field: ' of `d`', bound: '.check(z.maxSize(100))' }, line: 2, column: 122, endColumn: 127,
        suggestions: [{ messageId: 'addBound', data: { bound: '.check(z.maxSize(100))' }, output: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string(), b: z.array(z.string()), c: z.optional(z.string().check(z.minLength(1))), d: z.set(z.uuid()).check(z.maxSize(100)), e: z.record(z.string(), z.uuid()), f: z.map(z.uuid(), z.uuid()), g: z.nullable(z.string()) });
const UpdateUser = z.extend(z.object({ h: z.string() }), { i: z.string() });
const createPart = z.partial(z.pick(z.object({ j: z.string(), k: z.string() }), { j: true }));` }],
      },
      { messageId: 'keys', data: { form: 'z.record(…)', field: ' of `e`', bound: '.check(z.refine((value) => Object.keys(value).length <= 100))' }, line: 2, column: 142, endColumn: 150,
        suggestions: [{ messageId: 'addBound', data: { bound: '.check(z.refine((value) => Object.keys(value).length <= 100))' }, output: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string(), b: z.array(z.string()), c: z.optional(z.string().check(z.minLength(1))), d: z.set(z.uuid()), e: z.record(z.string(), z.uuid()).check(z.refine((value) => Object.keys(value).length <= 100)), f: z.map(z.uuid(), z.uuid()), g: z.nullable(z.string()) });
const UpdateUser = z.extend(z.object({ h: z.string() }), { i: z.string() });
const createPart = z.partial(z.pick(z.object({ j: z.string(), k: z.string() }), { j: true }));` }],
      },
      { messageId: 'keys', data: { form: 'z.map(…)', field: ' of `f`', bound: '.check(z.maxSize(100))' }, line: 2, column: 177, endColumn: 182,
        suggestions: [{ messageId: 'addBound', data: { bound: '.check(z.maxSize(100))' }, output: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string(), b: z.array(z.string()), c: z.optional(z.string().check(z.minLength(1))), d: z.set(z.uuid()), e: z.record(z.string(), z.uuid()), f: z.map(z.uuid(), z.uuid()).check(z.maxSize(100)), g: z.nullable(z.string()) });
const UpdateUser = z.extend(z.object({ h: z.string() }), { i: z.string() });
const createPart = z.partial(z.pick(z.object({ j: z.string(), k: z.string() }), { j: true }));` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `g`', bound: '.check(z.maxLength(1000))' }, line: 2, column: 218, endColumn: 226,
        suggestions: [{ messageId: 'addBound', data: { bound: '.check(z.maxLength(1000))' }, output: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string(), b: z.array(z.string()), c: z.optional(z.string().check(z.minLength(1))), d: z.set(z.uuid()), e: z.record(z.string(), z.uuid()), f: z.map(z.uuid(), z.uuid()), g: z.nullable(z.string().check(z.maxLength(1000))) });
const UpdateUser = z.extend(z.object({ h: z.string() }), { i: z.string() });
const createPart = z.partial(z.pick(z.object({ j: z.string(), k: z.string() }), { j: true }));` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `h`', bound: '.check(z.maxLength(1000))' }, line: 3, column: 43, endColumn: 51,
        suggestions: [{ messageId: 'addBound', data: { bound: '.check(z.maxLength(1000))' }, output: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string(), b: z.array(z.string()), c: z.optional(z.string().check(z.minLength(1))), d: z.set(z.uuid()), e: z.record(z.string(), z.uuid()), f: z.map(z.uuid(), z.uuid()), g: z.nullable(z.string()) });
const UpdateUser = z.extend(z.object({ h: z.string().check(z.maxLength(1000)) }), { i: z.string() });
const createPart = z.partial(z.pick(z.object({ j: z.string(), k: z.string() }), { j: true }));` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `i`', bound: '.check(z.maxLength(1000))' }, line: 3, column: 63, endColumn: 71,
        suggestions: [{ messageId: 'addBound', data: { bound: '.check(z.maxLength(1000))' }, output: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string(), b: z.array(z.string()), c: z.optional(z.string().check(z.minLength(1))), d: z.set(z.uuid()), e: z.record(z.string(), z.uuid()), f: z.map(z.uuid(), z.uuid()), g: z.nullable(z.string()) });
const UpdateUser = z.extend(z.object({ h: z.string() }), { i: z.string().check(z.maxLength(1000)) });
const createPart = z.partial(z.pick(z.object({ j: z.string(), k: z.string() }), { j: true }));` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `j`', bound: '.check(z.maxLength(1000))' }, line: 4, column: 51, endColumn: 59,
        suggestions: [{ messageId: 'addBound', data: { bound: '.check(z.maxLength(1000))' }, output: `import * as z from 'zod/mini';
const CreateUser = z.object({ a: z.string(), b: z.array(z.string()), c: z.optional(z.string().check(z.minLength(1))), d: z.set(z.uuid()), e: z.record(z.string(), z.uuid()), f: z.map(z.uuid(), z.uuid()), g: z.nullable(z.string()) });
const UpdateUser = z.extend(z.object({ h: z.string() }), { i: z.string() });
const createPart = z.partial(z.pick(z.object({ j: z.string().check(z.maxLength(1000)), k: z.string() }), { j: true }));` }],
      },
      ],
    },
    {
      name: 'zod/mini, functions imported on their own',
      code: `import { object, string } from 'zod/mini';
const CreateUser = object({ a: string() });`,
      errors: [
      { messageId: 'text', data: { form: 'string()', field: ' of `a`', bound: '.check(z.maxLength(1000))' }, line: 2, column: 32, endColumn: 38 },
      ],
    },
    {
      name: 'checks without a bound',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().check(z.minLength(1)), b: z.string().check(z.regex(/a/)), c: z.string().check(z.refine((value) => value !== '')), d: z.string().check(z.maxLength(Infinity)) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().max(1000).check(z.minLength(1)), b: z.string().check(z.regex(/a/)), c: z.string().check(z.refine((value) => value !== '')), d: z.string().check(z.maxLength(Infinity)) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(1000)' }, line: 2, column: 71, endColumn: 79,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().check(z.minLength(1)), b: z.string().max(1000).check(z.regex(/a/)), c: z.string().check(z.refine((value) => value !== '')), d: z.string().check(z.maxLength(Infinity)) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `c`', bound: '.max(1000)' }, line: 2, column: 106, endColumn: 114,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().check(z.minLength(1)), b: z.string().check(z.regex(/a/)), c: z.string().max(1000).check(z.refine((value) => value !== '')), d: z.string().check(z.maxLength(Infinity)) });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `d`', bound: '.max(1000)' }, line: 2, column: 162, endColumn: 170,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().check(z.minLength(1)), b: z.string().check(z.regex(/a/)), c: z.string().check(z.refine((value) => value !== '')), d: z.string().max(1000).check(z.maxLength(Infinity)) });` }],
      },
      ],
    },
    {
      name: 'own formats',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.stringFormat('x', /^a+$/) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.stringFormat(…)', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 34, endColumn: 48,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.stringFormat('x', /^a+$/).max(1000) });` }],
      },
      ],
    },
    {
      name: 'one schema in two inputs',
      code: `import { z } from 'zod';
const Name = z.string();
const CreateUser = z.object({ name: Name });
const UpdateUser = z.object({ name: Name });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 14, endColumn: 22,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const Name = z.string().max(1000);
const CreateUser = z.object({ name: Name });
const UpdateUser = z.object({ name: Name });` }],
      },
      ],
    },
    {
      name: 'names of limits do not limit',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().optional().transform((value) => value ?? 'none'), b: z.array(z.uuid()).default([]) });`,
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 2, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().max(1000).optional().transform((value) => value ?? 'none'), b: z.array(z.uuid()).default([]) });` }],
      },
      { messageId: 'list', data: { form: 'z.array(…)', field: ' of `b`', bound: '.max(100)' }, line: 2, column: 98, endColumn: 105,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.string().optional().transform((value) => value ?? 'none'), b: z.array(z.uuid()).max(100).default([]) });` }],
      },
      ],
    },
    {
      name: 'several lines',
      code: `import { z } from 'zod';
const CreateUser = z.object({
  tags: z
    .array(
      z.uuid(),
    )
    .optional(),
});`,
      errors: [
      { messageId: 'list', data: { form: 'z.array(…)', field: ' of `tags`', bound: '.max(100)' }, line: 3, column: 9, endLine: 4, endColumn: 11,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const CreateUser = z.object({
  tags: z
    .array(
      z.uuid(),
    ).max(100)
    .optional(),
});` }],
      },
      ],
    },
    {
      name: 'option scope: all',
      code: `import { z } from 'zod';
const User = z.object({ name: z.string().optional(), list: z.array(z.string().max(5)) });
export const Name = z.string();`,
      options: [{ scope: 'all', checkNumbers: false, checkAny: false, checkFormats: false, checkNames: false, minPasswordLength: 0 }],
      errors: [
      { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 2, column: 31, endColumn: 39,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const User = z.object({ name: z.string().max(1000).optional(), list: z.array(z.string().max(5)) });
export const Name = z.string();` }],
      },
      { messageId: 'list', data: { form: 'z.array(…)', field: ' of `list`', bound: '.max(100)' }, line: 2, column: 60, endColumn: 67,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(100)' }, output: `import { z } from 'zod';
const User = z.object({ name: z.string().optional(), list: z.array(z.string().max(5)).max(100) });
export const Name = z.string();` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: '', bound: '.max(1000)' }, line: 3, column: 21, endColumn: 29,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const User = z.object({ name: z.string().optional(), list: z.array(z.string().max(5)) });
export const Name = z.string().max(1000);` }],
      },
      ],
    },
    {
      name: 'option checkNumbers',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.number(), b: z.number().min(0), c: z.number().max(5), d: z.coerce.number().int().positive(), e: z.number().check(z.minimum(0)) });`,
      options: [{ scope: 'input', checkNumbers: true, checkAny: false, checkFormats: false, checkNames: false, minPasswordLength: 0 }],
      errors: [
      { messageId: 'number', data: { form: 'z.number()', field: ' of `a`', bound: '.min(…).max(…)', missing: 'limits' }, line: 2, column: 34, endColumn: 42 },
      { messageId: 'number', data: { form: 'z.number()', field: ' of `b`', bound: '.max(…)', missing: 'upper limit' }, line: 2, column: 49, endColumn: 57 },
      { messageId: 'number', data: { form: 'z.number()', field: ' of `c`', bound: '.min(…)', missing: 'lower limit' }, line: 2, column: 71, endColumn: 79 },
      { messageId: 'number', data: { form: 'z.coerce.number()', field: ' of `d`', bound: '.max(…)', missing: 'upper limit' }, line: 2, column: 93, endColumn: 108 },
      { messageId: 'number', data: { form: 'z.number()', field: ' of `e`', bound: '.max(…)', missing: 'upper limit' }, line: 2, column: 132, endColumn: 140 },
      ],
    },
    {
      name: 'option checkAny',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.any(), b: z.unknown().optional(), c: z.json() });`,
      options: [{ scope: 'input', checkNumbers: false, checkAny: true, checkFormats: false, checkNames: false, minPasswordLength: 0 }],
      errors: [
      { messageId: 'any', data: { form: 'z.any()', field: ' of `a`' }, line: 2, column: 34, endColumn: 39 },
      { messageId: 'any', data: { form: 'z.unknown()', field: ' of `b`' }, line: 2, column: 46, endColumn: 55 },
      { messageId: 'any', data: { form: 'z.json()', field: ' of `c`' }, line: 2, column: 73, endColumn: 79 },
      ],
    },
    {
      name: 'option checkFormats',
      code: `import { z } from 'zod';
const CreateUser = z.object({ a: z.email(), b: z.string().url(), c: z.iso.datetime(), d: z.httpUrl() });`,
      options: [{ scope: 'input', checkNumbers: false, checkAny: false, checkFormats: true, checkNames: false, minPasswordLength: 0 }],
      errors: [
      { messageId: 'text', data: { form: 'z.email()', field: ' of `a`', bound: '.max(320)' }, line: 2, column: 34, endColumn: 41,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(320)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.email().max(320), b: z.string().url(), c: z.iso.datetime(), d: z.httpUrl() });` }],
      },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `b`', bound: '.max(2048)' }, line: 2, column: 48, endColumn: 56,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(2048)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.email(), b: z.string().url().max(2048), c: z.iso.datetime(), d: z.httpUrl() });` }],
      },
      { messageId: 'text', data: { form: 'z.iso.datetime()', field: ' of `c`', bound: '.max(1000)' }, line: 2, column: 69, endColumn: 83,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.email(), b: z.string().url(), c: z.iso.datetime().max(1000), d: z.httpUrl() });` }],
      },
      { messageId: 'text', data: { form: 'z.httpUrl()', field: ' of `d`', bound: '.max(2048)' }, line: 2, column: 90, endColumn: 99,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(2048)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ a: z.email(), b: z.string().url(), c: z.iso.datetime(), d: z.httpUrl().max(2048) });` }],
      },
      ],
    },
    {
      name: 'option checkNames',
      code: `import { z } from 'zod';
const CreateUser = z.object({ email: z.string(), callback_url: z.string().trim().max(99).optional(), orderUuid: z.string().min(1).max(36) });`,
      options: [{ scope: 'input', checkNumbers: false, checkAny: false, checkFormats: false, checkNames: true, minPasswordLength: 0 }],
      errors: [
      { messageId: 'noFormat', data: { key: 'email', format: 'z.email()' }, line: 2, column: 38, endColumn: 46 },
      { messageId: 'noFormat', data: { key: 'callback_url', format: 'z.url()' }, line: 2, column: 64, endColumn: 72 },
      { messageId: 'noFormat', data: { key: 'orderUuid', format: 'z.uuid()' }, line: 2, column: 113, endColumn: 121 },
      ],
    },
    {
      name: 'option minPasswordLength',
      code: `import { z } from 'zod';
const CreateUser = z.object({ password: z.string().min(6).max(99), newPassword: z.string().min(8) });`,
      options: [{ scope: 'input', checkNumbers: false, checkAny: false, checkFormats: false, checkNames: false, minPasswordLength: 12 }],
      errors: [
      { messageId: 'shortPassword', data: { key: 'password', minimum: 6, least: 12 }, line: 2, column: 41, endColumn: 58 },
      { messageId: 'shortPassword', data: { key: 'newPassword', minimum: 8, least: 12 }, line: 2, column: 81, endColumn: 98 },
      { messageId: 'text', data: { form: 'z.string()', field: ' of `newPassword`', bound: '.max(1000)' }, line: 2, column: 81, endColumn: 89,
        suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `import { z } from 'zod';
const CreateUser = z.object({ password: z.string().min(6).max(99), newPassword: z.string().min(8).max(1000) });` }],
      },
      ],
    },
  ],
});
