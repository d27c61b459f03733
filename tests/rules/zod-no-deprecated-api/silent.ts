import rule from '../../../src/rules/zod-no-deprecated-api.js';
import { ruleTester } from '../../support/rule-tester.js';

/** zod 4 is in use. */
const v4 = { hardened: { zod: 4 } };
/** zod 3 is in use. */
const v3 = { hardened: { zod: 3 } };

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'no zod', code: `const S = string().email(); result.errors;`, settings: v4 },
    { name: 'not deprecated', code: `import { z } from 'zod';
z.object({}).strict(); z.object({}).strip(); z.array(z.string()).nonempty(); z.string().nonempty(); z.string().superRefine(check); z.preprocess(String, z.string());`, settings: v4 },
    { name: 'forms of zod 4', code: `import { z } from 'zod';
z.email(); z.iso.datetime(); z.looseObject({}).loose(); z.enum(Role).enum; z.record(z.string(), z.number()); A.extend(B.shape); z.string({ error: 'x' }).min(1, { error: 'y' }).refine(check, { error: 'z' }); z.int(); z.number().multipleOf(2);`, settings: v4 },
    { name: 'zod 3 on purpose', code: `import { z, ZodError } from 'zod/v3';
z.string({ required_error: 'x' }).email({ message: 'y' }); z.nativeEnum(Role); z.record(z.string()); z.object({}).passthrough().merge(z.object({})); z.enum(['a']).Enum;
const result = z.string().safeParse(input); result.error.errors; new ZodError([]).errors; let type: z.ZodTypeAny;`, settings: v4 },
    { name: 'a record of no schema', code: `import { z } from 'zod';
z.record({}); z.record({ description: 'x' }); z.record();`, settings: v4 },
    { name: 'zod of another package', code: `import { z } from '@hono/zod-openapi';
z.string({ required_error: 'x' }).email(); z.nativeEnum(Role); z.record(z.string()); z.enum(['a']).Enum;`, settings: v4 },
    { name: 'z of other libraries', code: `import * as z from 'valibot';
import { z as other } from '@acme/schemas';
z.string().email(); z.nativeEnum(Role); other.record(other.string()); z.safeParse(S, input).error.errors;`, settings: v4 },
    { name: 'shadowed z', code: `import { z } from 'zod';
function f(z) { return z.string().email(); }`, settings: v4 },
    { name: 'a mere errors', code: `import { z } from 'zod';
try { S.parse(input); } catch (error) { console.log(error.errors, error.flatten(), error.format()); }
form.errors; form.formErrors; date.format('L'); list.flatten();`, settings: v4 },
    { name: 'errors of another class', code: `import { z } from 'zod';
import { ValidationError } from './errors';
if (error instanceof ValidationError) console.log(error.errors);
function f(e: ValidationError) { return e.errors; }`, settings: v4 },
    { name: 'errors where the test said no', code: `import { z } from 'zod';
if (!(error instanceof z.ZodError)) console.log(error.errors);
if (error instanceof z.ZodError) a(); else b(error.errors);
error instanceof z.ZodError || error.errors;`, settings: v4 },
    { name: 'destructured errors of something else', code: `import { z } from 'zod';
const { errors } = validate(input); const { error: { errors: all } } = validate(input); const { issue: { errors: some } } = z.string().safeParse(1);
for (const { errors: each } of results) each; const [{ errors: first }] = results; function f({ errors: own }) { return own; } const made = { errors: [], path: [] };`, settings: v4 },
    { name: 'errors of another value', code: `import { z } from 'zod';
if (error instanceof z.ZodError) console.log(other.errors, error.issues, this.error.errors);`, settings: v4 },
    { name: 'errors of a result of another library', code: `import * as v from 'valibot';
const result = v.safeParse(User, input);
result.error.errors;`, settings: v4 },
    { name: 'the message of an issue', code: `import { z } from 'zod';
z.string().superRefine((value, ctx) => { ctx.addIssue({ code: 'custom', message: 'No' }); });
throw new Error({ message: 'x' }); log({ message: 'x', errorMap: 1 });`, settings: v4 },
    { name: 'fields called like parameters', code: `import { z } from 'zod';
z.object({ message: z.string(), errorMap: z.any(), required_error: z.string(), description: z.string() });
z.record(z.string(), z.string(), {});`, settings: v4 },
    { name: 'methods of other objects', code: `import { z } from 'zod';
client.merge(other); list.passthrough(); query.step(1); db.ip(); _.merge(a, b); stream.finite();`, settings: v4 },
    { name: 'merge of lists', code: `import { z } from 'zod';
import _ from 'lodash';
_.merge(z.object({}), z.object({})); _.merge(z.object({}));`, settings: v4 },
    { name: 'enum of other things', code: `import { z } from 'zod';
config.Enum; config.Values; Role.Values;`, settings: v4 },
    { name: 'record with keys', code: `import { z } from 'zod';
z.record(z.string(), z.number()); z.record(Key, Value); z.record(...types); z.record();`, settings: v4 },
    { name: 'refine without a message function', code: `import { z } from 'zod';
z.string().refine((value) => value, 'No'); z.string().refine(check, { path: ['a'] }); z.custom((value) => value); z.custom(check, params);`, settings: v4 },
    { name: 'function of zod 4', code: `import { z } from 'zod';
z.function({ input: [z.string()], output: z.number() }); z.function(); z.function().implement(run);`, settings: v4 },
    { name: 'paths of other contexts', code: `import { z } from 'zod';
z.string().superRefine((value, ctx) => { ctx.issues; value.path; other.path; });
router.get('/', (request, ctx) => ctx.path);
z.string().refine((value, ctx) => ctx.path);`, settings: v4 },
    { name: 'a schema that is not known', code: `import { Name } from './name';
Name.email(); Name.passthrough(); Name.min(1, { message: 'x' }); Name.Enum;`, settings: v4 },
    { name: 'inner schemas that are not known', code: `import { z } from 'zod';
z.array(z.string()).element.email(); z.object({ a: z.string() }).shape.a.email(); z.string().optional().unwrap().email();`, settings: v4 },
    { name: 'members computed at run time', code: `import { z } from 'zod';
z.string()[format](); z[kind](); S[key];`, settings: v4 },
    { name: 'zod/mini', code: `import * as z from 'zod/mini';
z.string().check(z.email()); z.enum(Role); z.extend(A, B.shape); z.object({}); S.merge(T);`, settings: v4 },
    { name: 'types of zod 4', code: `import { z } from 'zod';
import type { ZodType } from 'zod';
function f(schema: z.ZodType, other: ZodType, error: z.ZodError): z.infer<typeof S> { return error.issues; }
let a: ns.ZodTypeAny; let b: z.core.$ZodIssue;`, settings: v4 },
    { name: 'export of a deprecated type', code: `export { ZodTypeAny } from 'zod';
import { ZodSchema } from 'zod';
export { ZodSchema };`, settings: v4 },
    { name: 'zod 3: what has no form for both', code: `import { z } from 'zod';
z.string({ required_error: 'x', message: 'm' }).email().min(1, { message: 'y' }); z.nativeEnum(Role); z.object({}).passthrough().deepPartial(); z.function().args(z.string()); z.ostring(); z.string().ip(); let type: z.ZodTypeAny; z.ZodIssueCode.custom; z.string().safeParse(1).error.flatten();`, settings: v3 },
    { name: 'zod 3: merge of what is not plain', code: `import { z } from 'zod';
const A = z.object({}).strict(); const B = z.object({}); A.merge(B); B.merge(A); B.merge(C); z.strictObject({}).merge(B);`, settings: v3 },
    { name: 'option checkDeprecated', code: `import { z } from 'zod';
z.string().email(); z.object({}).passthrough(); z.string().min(1, { message: 'x' }); let type: z.ZodTypeAny; const A = z.object({}); A.merge(A); z.string().safeParse(1).error.flatten();`, options: [{ checkDeprecated: false }], settings: v4 },
    { name: 'circular constants', code: `import { z } from 'zod';
const a = b; const b = a; a.email(); a.errors;`, settings: v4 },
    { name: 'keys that never meant anything there', code: `import { z } from 'zod';
z.string().min(1, { required_error: 'x', description: 'y' }); z.string().parse(input, { message: 'm' }); z.string({ ...params, [key]: 1 }); z.string().min(...limits); z.lazy;`, settings: v4 },
    { name: 'a path of something else', code: `import { z } from 'zod';
fn((value, { path }) => path); const { path } = request; ctx.path; this.path; z.string().superRefine(check, (value, ctx) => ctx.path); fn((value, ctx) => ctx.path);`, settings: v4 },
    { name: 'CommonJS of another module', code: `const { z } = require('./zod');
z.string().email();`, settings: v4 },
  ],
  invalid: [
  ],
});
