import rule from '../../../src/rules/zod-no-deprecated-api.js';
import { ruleTester } from '../../support/rule-tester.js';

/** zod 4 is in use. */
const v4 = { hardened: { zod: 4 } };

ruleTester.run(rule.name, rule, {
  valid: [
  ],
  invalid: [
    {
      name: 'passthrough',
      code: `import { z } from 'zod';
z.object({}).passthrough();
const A = z.object({});
A.strict().passthrough().optional();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.passthrough()', instead: '`.loose()`' }, line: 2, column: 14, endColumn: 25,
        suggestions: [{ messageId: 'replace', data: { text: '.loose' }, output: `import { z } from 'zod';
z.object({}).loose();
const A = z.object({});
A.strict().passthrough().optional();` }],
      },
      { messageId: 'deprecated', data: { form: '.passthrough()', instead: '`.loose()`' }, line: 4, column: 12, endColumn: 23,
        suggestions: [{ messageId: 'replace', data: { text: '.loose' }, output: `import { z } from 'zod';
z.object({}).passthrough();
const A = z.object({});
A.strict().loose().optional();` }],
      },
      ],
    },
    {
      name: 'message',
      code: `import { z } from 'zod';
z.string({ message: 'a' }).min(1, { message: 'b' }).refine(check, { message: 'c', path: ['d'] });
z.string().max(5, { message });
z.string().email({ message: 'e' });
z.literal('a', { "message": 'f' });
z.string().check(z.minLength(1, { message: 'g' }));
z.string().min(1, { message: 'h', error: 'i' });`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: 'message', instead: '`error`' }, line: 2, column: 12, endColumn: 19,
        suggestions: [{ messageId: 'replace', data: { text: 'error' }, output: `import { z } from 'zod';
z.string({ error: 'a' }).min(1, { message: 'b' }).refine(check, { message: 'c', path: ['d'] });
z.string().max(5, { message });
z.string().email({ message: 'e' });
z.literal('a', { "message": 'f' });
z.string().check(z.minLength(1, { message: 'g' }));
z.string().min(1, { message: 'h', error: 'i' });` }],
      },
      { messageId: 'deprecated', data: { form: 'message', instead: '`error`' }, line: 2, column: 37, endColumn: 44,
        suggestions: [{ messageId: 'replace', data: { text: 'error' }, output: `import { z } from 'zod';
z.string({ message: 'a' }).min(1, { error: 'b' }).refine(check, { message: 'c', path: ['d'] });
z.string().max(5, { message });
z.string().email({ message: 'e' });
z.literal('a', { "message": 'f' });
z.string().check(z.minLength(1, { message: 'g' }));
z.string().min(1, { message: 'h', error: 'i' });` }],
      },
      { messageId: 'deprecated', data: { form: 'message', instead: '`error`' }, line: 2, column: 69, endColumn: 76,
        suggestions: [{ messageId: 'replace', data: { text: 'error' }, output: `import { z } from 'zod';
z.string({ message: 'a' }).min(1, { message: 'b' }).refine(check, { error: 'c', path: ['d'] });
z.string().max(5, { message });
z.string().email({ message: 'e' });
z.literal('a', { "message": 'f' });
z.string().check(z.minLength(1, { message: 'g' }));
z.string().min(1, { message: 'h', error: 'i' });` }],
      },
      { messageId: 'deprecated', data: { form: 'message', instead: '`error`' }, line: 3, column: 21, endColumn: 28,
        suggestions: [{ messageId: 'replace', data: { text: 'error' }, output: `import { z } from 'zod';
z.string({ message: 'a' }).min(1, { message: 'b' }).refine(check, { message: 'c', path: ['d'] });
z.string().max(5, { error: message });
z.string().email({ message: 'e' });
z.literal('a', { "message": 'f' });
z.string().check(z.minLength(1, { message: 'g' }));
z.string().min(1, { message: 'h', error: 'i' });` }],
      },
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 4, column: 12, endColumn: 17,
        suggestions: [{ messageId: 'replace', data: { text: `z.email({ message: 'e' })` }, output: `import { z } from 'zod';
z.string({ message: 'a' }).min(1, { message: 'b' }).refine(check, { message: 'c', path: ['d'] });
z.string().max(5, { message });
z.email({ message: 'e' });
z.literal('a', { "message": 'f' });
z.string().check(z.minLength(1, { message: 'g' }));
z.string().min(1, { message: 'h', error: 'i' });` }],
      },
      { messageId: 'deprecated', data: { form: 'message', instead: '`error`' }, line: 4, column: 20, endColumn: 27,
        suggestions: [{ messageId: 'replace', data: { text: 'error' }, output: `import { z } from 'zod';
z.string({ message: 'a' }).min(1, { message: 'b' }).refine(check, { message: 'c', path: ['d'] });
z.string().max(5, { message });
z.string().email({ error: 'e' });
z.literal('a', { "message": 'f' });
z.string().check(z.minLength(1, { message: 'g' }));
z.string().min(1, { message: 'h', error: 'i' });` }],
      },
      { messageId: 'deprecated', data: { form: 'message', instead: '`error`' }, line: 5, column: 18, endColumn: 27,
        suggestions: [{ messageId: 'replace', data: { text: 'error' }, output: `import { z } from 'zod';
z.string({ message: 'a' }).min(1, { message: 'b' }).refine(check, { message: 'c', path: ['d'] });
z.string().max(5, { message });
z.string().email({ message: 'e' });
z.literal('a', { error: 'f' });
z.string().check(z.minLength(1, { message: 'g' }));
z.string().min(1, { message: 'h', error: 'i' });` }],
      },
      { messageId: 'deprecated', data: { form: 'message', instead: '`error`' }, line: 6, column: 35, endColumn: 42,
        suggestions: [{ messageId: 'replace', data: { text: 'error' }, output: `import { z } from 'zod';
z.string({ message: 'a' }).min(1, { message: 'b' }).refine(check, { message: 'c', path: ['d'] });
z.string().max(5, { message });
z.string().email({ message: 'e' });
z.literal('a', { "message": 'f' });
z.string().check(z.minLength(1, { error: 'g' }));
z.string().min(1, { message: 'h', error: 'i' });` }],
      },
      { messageId: 'deprecated', data: { form: 'message', instead: '`error`' }, line: 7, column: 21, endColumn: 28 },
      ],
    },
    {
      name: 'optional calls',
      code: `import { z } from 'zod';
z.string()?.email(); z.object({})?.passthrough(); const r = z.string().safeParse(1); r?.error.flatten(); r.error?.format(); r.error.flatten?.();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 13, endColumn: 18 },
      { messageId: 'deprecated', data: { form: '.passthrough()', instead: '`.loose()`' }, line: 2, column: 36, endColumn: 47,
        suggestions: [{ messageId: 'replace', data: { text: '.loose' }, output: `import { z } from 'zod';
z.string()?.email(); z.object({})?.loose(); const r = z.string().safeParse(1); r?.error.flatten(); r.error?.format(); r.error.flatten?.();` }],
      },
      { messageId: 'deprecated', data: { form: '.flatten()', instead: '`z.flattenError(error)`, or `z.treeifyError(error)` for nested data' }, line: 2, column: 95, endColumn: 102 },
      { messageId: 'deprecated', data: { form: '.format()', instead: '`z.treeifyError(error)`' }, line: 2, column: 115, endColumn: 121 },
      { messageId: 'deprecated', data: { form: '.flatten()', instead: '`z.flattenError(error)`, or `z.treeifyError(error)` for nested data' }, line: 2, column: 133, endColumn: 140 },
      ],
    },
    {
      name: 'members that are only read',
      code: `import { z } from 'zod';
z.number().finite; z.string().email; z.object({}).merge; z.object({}).passthrough; z.nativeEnum; z.string().ip;`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.finite', instead: '`z.number()` alone, which accepts finite numbers only' }, line: 2, column: 12, endColumn: 18 },
      { messageId: 'deprecated', data: { form: '.passthrough', instead: '`.loose()`' }, line: 2, column: 71, endColumn: 82,
        suggestions: [{ messageId: 'replace', data: { text: '.loose' }, output: `import { z } from 'zod';
z.number().finite; z.string().email; z.object({}).merge; z.object({}).loose; z.nativeEnum; z.string().ip;` }],
      },
      { messageId: 'deprecated', data: { form: 'z.nativeEnum', instead: '`z.enum()`' }, line: 2, column: 84, endColumn: 96,
        suggestions: [{ messageId: 'replace', data: { text: 'z.enum' }, output: `import { z } from 'zod';
z.number().finite; z.string().email; z.object({}).merge; z.object({}).passthrough; z.enum; z.string().ip;` }],
      },
      { messageId: 'gone', data: { form: '.ip', instead: '`z.ipv4()` or `z.ipv6()`', harm: 'it is `undefined`' }, line: 2, column: 109, endColumn: 111 },
      ],
    },
    {
      name: 'format and flatten',
      code: `import { z } from 'zod';
const result = z.string().safeParse(1);
result.error.flatten();
result.error.format((issue) => issue.code);
result.error?.flatten();
result.error!.flatten().fieldErrors;`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.flatten()', instead: '`z.flattenError(error)`, or `z.treeifyError(error)` for nested data' }, line: 3, column: 14, endColumn: 21,
        suggestions: [{ messageId: 'replace', data: { text: 'z.flattenError(result.error)' }, output: `import { z } from 'zod';
const result = z.string().safeParse(1);
z.flattenError(result.error);
result.error.format((issue) => issue.code);
result.error?.flatten();
result.error!.flatten().fieldErrors;` }],
      },
      { messageId: 'deprecated', data: { form: '.format()', instead: '`z.treeifyError(error)`' }, line: 4, column: 14, endColumn: 20,
        suggestions: [{ messageId: 'replace', data: { text: 'z.formatError(result.error, (issue) => issue.code)' }, output: `import { z } from 'zod';
const result = z.string().safeParse(1);
result.error.flatten();
z.formatError(result.error, (issue) => issue.code);
result.error?.flatten();
result.error!.flatten().fieldErrors;` }],
      },
      { messageId: 'deprecated', data: { form: '.flatten()', instead: '`z.flattenError(error)`, or `z.treeifyError(error)` for nested data' }, line: 5, column: 15, endColumn: 22 },
      { messageId: 'deprecated', data: { form: '.flatten()', instead: '`z.flattenError(error)`, or `z.treeifyError(error)` for nested data' }, line: 6, column: 15, endColumn: 22,
        suggestions: [{ messageId: 'replace', data: { text: 'z.flattenError(result.error!)' }, output: `import { z } from 'zod';
const result = z.string().safeParse(1);
result.error.flatten();
result.error.format((issue) => issue.code);
result.error?.flatten();
z.flattenError(result.error!).fieldErrors;` }],
      },
      ],
    },
    {
      name: 'flatten without zod at hand: no suggestion',
      code: `import { User } from './user';
User.safeParse(input).error.flatten();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.flatten()', instead: '`z.flattenError(error)`, or `z.treeifyError(error)` for nested data' }, line: 2, column: 29, endColumn: 36 },
      ],
    },
    {
      name: 'flatten where only a type was imported: no suggestion',
      code: `import type { z } from 'zod';
const f = (error: z.ZodError) => error.flatten();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.flatten()', instead: '`z.flattenError(error)`, or `z.treeifyError(error)` for nested data' }, line: 2, column: 40, endColumn: 47 },
      ],
    },
    {
      name: 'other members of errors',
      code: `import { ZodError } from 'zod';
const error = new ZodError([]);
error.addIssue(issue); error.addIssues([]); error.isEmpty;`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.addIssue()', instead: '`error.issues.push()`' }, line: 3, column: 7, endColumn: 15 },
      { messageId: 'deprecated', data: { form: '.addIssues()', instead: '`error.issues.push()`' }, line: 3, column: 30, endColumn: 39 },
      { messageId: 'deprecated', data: { form: '.isEmpty', instead: '`error.issues.length === 0`' }, line: 3, column: 51, endColumn: 58 },
      ],
    },
    {
      name: 'promise',
      code: `import { z } from 'zod';
z.promise(z.string());`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: 'z.promise()', instead: '`await` in front of the parse' }, line: 2, column: 1, endColumn: 10 },
      ],
    },
    {
      name: 'numbers',
      code: `import { z } from 'zod';
z.number().safe(); z.number().finite().min(1); z.number().step(2);`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.safe()', instead: '`.int()`' }, line: 2, column: 12, endColumn: 16,
        suggestions: [{ messageId: 'replace', data: { text: '.int' }, output: `import { z } from 'zod';
z.number().int(); z.number().finite().min(1); z.number().step(2);` }],
      },
      { messageId: 'deprecated', data: { form: '.finite()', instead: '`z.number()` alone, which accepts finite numbers only' }, line: 2, column: 31, endColumn: 37,
        suggestions: [{ messageId: 'replace', data: { text: 'nothing' }, output: `import { z } from 'zod';
z.number().safe(); z.number().min(1); z.number().step(2);` }],
      },
      { messageId: 'deprecated', data: { form: '.step()', instead: '`.multipleOf()`' }, line: 2, column: 59, endColumn: 63,
        suggestions: [{ messageId: 'replace', data: { text: '.multipleOf' }, output: `import { z } from 'zod';
z.number().safe(); z.number().finite().min(1); z.number().multipleOf(2);` }],
      },
      ],
    },
    {
      name: 'isOptional and isNullable',
      code: `import { z } from 'zod';
z.string().optional().isOptional(); z.string().isNullable();
function f(schema: z.ZodType) { return schema.isOptional(); }`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.isOptional()', instead: '`.safeParse(undefined).success`' }, line: 2, column: 23, endColumn: 33,
        suggestions: [{ messageId: 'replace', data: { text: '.safeParse(undefined).success' }, output: `import { z } from 'zod';
z.string().optional().safeParse(undefined).success; z.string().isNullable();
function f(schema: z.ZodType) { return schema.isOptional(); }` }],
      },
      { messageId: 'deprecated', data: { form: '.isNullable()', instead: '`.safeParse(null).success`' }, line: 2, column: 48, endColumn: 58,
        suggestions: [{ messageId: 'replace', data: { text: '.safeParse(null).success' }, output: `import { z } from 'zod';
z.string().optional().isOptional(); z.string().safeParse(null).success;
function f(schema: z.ZodType) { return schema.isOptional(); }` }],
      },
      { messageId: 'deprecated', data: { form: '.isOptional()', instead: '`.safeParse(undefined).success`' }, line: 3, column: 47, endColumn: 57,
        suggestions: [{ messageId: 'replace', data: { text: '.safeParse(undefined).success' }, output: `import { z } from 'zod';
z.string().optional().isOptional(); z.string().isNullable();
function f(schema: z.ZodType) { return schema.safeParse(undefined).success; }` }],
      },
      ],
    },
    {
      name: 'codes',
      code: `import { z } from 'zod';
z.ZodIssueCode.custom; z.ZodIssueCode;
import { ZodIssueCode } from 'zod';
ctx.addIssue({ code: ZodIssueCode.custom });`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: 'z.ZodIssueCode.custom', instead: '`"custom"`' }, line: 2, column: 1, endColumn: 22,
        suggestions: [{ messageId: 'replace', data: { text: `'custom'` }, output: `import { z } from 'zod';
'custom'; z.ZodIssueCode;
import { ZodIssueCode } from 'zod';
ctx.addIssue({ code: ZodIssueCode.custom });` }],
      },
      { messageId: 'deprecated', data: { form: 'z.ZodIssueCode', instead: 'the code as a string' }, line: 2, column: 24, endColumn: 38 },
      { messageId: 'deprecated', data: { form: 'ZodIssueCode.custom', instead: '`"custom"`' }, line: 4, column: 22, endColumn: 41,
        suggestions: [{ messageId: 'replace', data: { text: `'custom'` }, output: `import { z } from 'zod';
z.ZodIssueCode.custom; z.ZodIssueCode;
import { ZodIssueCode } from 'zod';
ctx.addIssue({ code: 'custom' });` }],
      },
      ],
    },
    {
      name: 'types',
      code: `import { z, type ZodTypeAny, ZodSchema } from 'zod';
let a: z.ZodTypeAny; let b: z.ZodSchema<string>; let c: z.Schema; let d: z.TypeOf<typeof S>; let e: z.ZodIssue;
let f: ZodTypeAny; let g: ZodSchema<string>;`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: 'z.ZodTypeAny', instead: '`z.ZodType`' }, line: 2, column: 8, endColumn: 20,
        suggestions: [{ messageId: 'replace', data: { text: 'ZodType' }, output: `import { z, type ZodTypeAny, ZodSchema } from 'zod';
let a: z.ZodType; let b: z.ZodSchema<string>; let c: z.Schema; let d: z.TypeOf<typeof S>; let e: z.ZodIssue;
let f: ZodTypeAny; let g: ZodSchema<string>;` }],
      },
      { messageId: 'deprecated', data: { form: 'z.ZodSchema', instead: '`z.ZodType`' }, line: 2, column: 29, endColumn: 40,
        suggestions: [{ messageId: 'replace', data: { text: 'ZodType' }, output: `import { z, type ZodTypeAny, ZodSchema } from 'zod';
let a: z.ZodTypeAny; let b: z.ZodType<string>; let c: z.Schema; let d: z.TypeOf<typeof S>; let e: z.ZodIssue;
let f: ZodTypeAny; let g: ZodSchema<string>;` }],
      },
      { messageId: 'deprecated', data: { form: 'z.Schema', instead: '`z.ZodType`' }, line: 2, column: 57, endColumn: 65,
        suggestions: [{ messageId: 'replace', data: { text: 'ZodType' }, output: `import { z, type ZodTypeAny, ZodSchema } from 'zod';
let a: z.ZodTypeAny; let b: z.ZodSchema<string>; let c: z.ZodType; let d: z.TypeOf<typeof S>; let e: z.ZodIssue;
let f: ZodTypeAny; let g: ZodSchema<string>;` }],
      },
      { messageId: 'deprecated', data: { form: 'z.TypeOf', instead: '`z.output`' }, line: 2, column: 74, endColumn: 82,
        suggestions: [{ messageId: 'replace', data: { text: 'output' }, output: `import { z, type ZodTypeAny, ZodSchema } from 'zod';
let a: z.ZodTypeAny; let b: z.ZodSchema<string>; let c: z.Schema; let d: z.output<typeof S>; let e: z.ZodIssue;
let f: ZodTypeAny; let g: ZodSchema<string>;` }],
      },
      { messageId: 'deprecated', data: { form: 'z.ZodIssue', instead: '`z.core.$ZodIssue`' }, line: 2, column: 101, endColumn: 111 },
      { messageId: 'deprecated', data: { form: 'ZodTypeAny', instead: '`z.ZodType`' }, line: 3, column: 8, endColumn: 18 },
      { messageId: 'deprecated', data: { form: 'ZodSchema', instead: '`z.ZodType`' }, line: 3, column: 27, endColumn: 36 },
      ],
    },
    {
      name: 'error maps',
      code: `import { z } from 'zod';
z.setErrorMap(map); z.getErrorMap();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: 'z.setErrorMap()', instead: '`z.config({ customError })`' }, line: 2, column: 1, endColumn: 14 },
      { messageId: 'deprecated', data: { form: 'z.getErrorMap()', instead: '`z.config().customError`' }, line: 2, column: 21, endColumn: 34 },
      ],
    },
    {
      name: 'removeDefault and removeCatch',
      code: `import { z } from 'zod';
z.string().default('a').removeDefault(); z.string().catch('a').removeCatch();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.removeDefault()', instead: '`.unwrap()`' }, line: 2, column: 25, endColumn: 38,
        suggestions: [{ messageId: 'replace', data: { text: '.unwrap' }, output: `import { z } from 'zod';
z.string().default('a').unwrap(); z.string().catch('a').removeCatch();` }],
      },
      { messageId: 'deprecated', data: { form: '.removeCatch()', instead: '`.unwrap()`' }, line: 2, column: 64, endColumn: 75,
        suggestions: [{ messageId: 'replace', data: { text: '.unwrap' }, output: `import { z } from 'zod';
z.string().default('a').removeDefault(); z.string().catch('a').unwrap();` }],
      },
      ],
    },
    {
      name: 'merge of what is not plain: a suggestion',
      code: `import { z } from 'zod';
const A = z.object({ a: z.string() }).strict();
const B = z.object({ b: z.string() });
A.merge(B); B.merge(A); B.merge(B.refine(check)); B.partial().merge(B);`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 4, column: 3, endColumn: 8 },
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 4, column: 15, endColumn: 20 },
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 4, column: 27, endColumn: 32 },
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 4, column: 63, endColumn: 68 },
      ],
    },
    {
      name: 'merge with schemas of other files',
      code: `import { z } from 'zod';
import { Other } from './other';
const A = z.object({ a: z.string() });
A.merge(Other); Other.merge(A); A.merge(schemas.B); A.merge(make()); A.merge(z.object({ b: z.string() }, params));`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 4, column: 3, endColumn: 8,
        suggestions: [{ messageId: 'replace', data: { text: '.extend(Other.shape)' }, output: `import { z } from 'zod';
import { Other } from './other';
const A = z.object({ a: z.string() });
A.extend(Other.shape); Other.merge(A); A.merge(schemas.B); A.merge(make()); A.merge(z.object({ b: z.string() }, params));` }],
      },
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 4, column: 23, endColumn: 28,
        suggestions: [{ messageId: 'replace', data: { text: '.extend(A.shape)' }, output: `import { z } from 'zod';
import { Other } from './other';
const A = z.object({ a: z.string() });
A.merge(Other); Other.extend(A.shape); A.merge(schemas.B); A.merge(make()); A.merge(z.object({ b: z.string() }, params));` }],
      },
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 4, column: 35, endColumn: 40,
        suggestions: [{ messageId: 'replace', data: { text: '.extend(schemas.B.shape)' }, output: `import { z } from 'zod';
import { Other } from './other';
const A = z.object({ a: z.string() });
A.merge(Other); Other.merge(A); A.extend(schemas.B.shape); A.merge(make()); A.merge(z.object({ b: z.string() }, params));` }],
      },
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 4, column: 55, endColumn: 60 },
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 4, column: 72, endColumn: 77 },
      ],
    },
    {
      name: 'a format after other steps: a suggestion',
      code: `import { z } from 'zod';
z.string().min(1).email(); z.string().trim().url('No URL').optional();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 19, endColumn: 24,
        suggestions: [{ messageId: 'replace', data: { text: '.pipe(z.email())' }, output: `import { z } from 'zod';
z.string().min(1).pipe(z.email()); z.string().trim().url('No URL').optional();` }],
      },
      { messageId: 'deprecated', data: { form: '.url()', instead: '`z.url()`' }, line: 2, column: 46, endColumn: 49,
        suggestions: [{ messageId: 'replace', data: { text: `.pipe(z.url('No URL'))` }, output: `import { z } from 'zod';
z.string().min(1).email(); z.string().trim().pipe(z.url('No URL')).optional();` }],
      },
      ],
    },
    {
      name: 'a format with a message: a suggestion',
      code: `import { z } from 'zod';
z.string().email('No e-mail'); z.string().url({ message: 'No URL' }); z.string().uuid(params);`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 12, endColumn: 17,
        suggestions: [{ messageId: 'replace', data: { text: `z.email('No e-mail')` }, output: `import { z } from 'zod';
z.email('No e-mail'); z.string().url({ message: 'No URL' }); z.string().uuid(params);` }],
      },
      { messageId: 'deprecated', data: { form: '.url()', instead: '`z.url()`' }, line: 2, column: 43, endColumn: 46,
        suggestions: [{ messageId: 'replace', data: { text: `z.url({ message: 'No URL' })` }, output: `import { z } from 'zod';
z.string().email('No e-mail'); z.url({ message: 'No URL' }); z.string().uuid(params);` }],
      },
      { messageId: 'deprecated', data: { form: 'message', instead: '`error`' }, line: 2, column: 49, endColumn: 56,
        suggestions: [{ messageId: 'replace', data: { text: 'error' }, output: `import { z } from 'zod';
z.string().email('No e-mail'); z.string().url({ error: 'No URL' }); z.string().uuid(params);` }],
      },
      { messageId: 'deprecated', data: { form: '.uuid()', instead: '`z.uuid()`' }, line: 2, column: 82, endColumn: 86,
        suggestions: [{ messageId: 'replace', data: { text: 'z.uuid(params)' }, output: `import { z } from 'zod';
z.string().email('No e-mail'); z.string().url({ message: 'No URL' }); z.uuid(params);` }],
      },
      ],
    },
    {
      name: 'a format of a string with parameters: a suggestion',
      code: `import { z } from 'zod';
z.string({ error: 'x' }).email(); z.coerce.string().email();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 26, endColumn: 31,
        suggestions: [{ messageId: 'replace', data: { text: '.pipe(z.email())' }, output: `import { z } from 'zod';
z.string({ error: 'x' }).pipe(z.email()); z.coerce.string().email();` }],
      },
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 53, endColumn: 58 },
      ],
    },
    {
      name: 'a format with a declared type: a suggestion',
      code: `import { z } from 'zod';
const Email: z.ZodString = z.string().email();
class A { id: z.ZodString = z.string().uuid().min(1); }
const f = (): z.ZodString => z.string().email();
const Id = z.string().uuid() as z.ZodString;`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 39, endColumn: 44,
        suggestions: [{ messageId: 'replace', data: { text: 'z.email()' }, output: `import { z } from 'zod';
const Email: z.ZodString = z.email();
class A { id: z.ZodString = z.string().uuid().min(1); }
const f = (): z.ZodString => z.string().email();
const Id = z.string().uuid() as z.ZodString;` }],
      },
      { messageId: 'deprecated', data: { form: '.uuid()', instead: '`z.uuid()`' }, line: 3, column: 40, endColumn: 44,
        suggestions: [{ messageId: 'replace', data: { text: 'z.uuid()' }, output: `import { z } from 'zod';
const Email: z.ZodString = z.string().email();
class A { id: z.ZodString = z.uuid().min(1); }
const f = (): z.ZodString => z.string().email();
const Id = z.string().uuid() as z.ZodString;` }],
      },
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 4, column: 41, endColumn: 46,
        suggestions: [{ messageId: 'replace', data: { text: 'z.email()' }, output: `import { z } from 'zod';
const Email: z.ZodString = z.string().email();
class A { id: z.ZodString = z.string().uuid().min(1); }
const f = (): z.ZodString => z.email();
const Id = z.string().uuid() as z.ZodString;` }],
      },
      { messageId: 'deprecated', data: { form: '.uuid()', instead: '`z.uuid()`' }, line: 5, column: 23, endColumn: 27,
        suggestions: [{ messageId: 'replace', data: { text: 'z.uuid()' }, output: `import { z } from 'zod';
const Email: z.ZodString = z.string().email();
class A { id: z.ZodString = z.string().uuid().min(1); }
const f = (): z.ZodString => z.string().email();
const Id = z.uuid() as z.ZodString;` }],
      },
      ],
    },
    {
      name: 'two formats: no edit',
      code: `import { z } from 'zod';
z.string().email().url();
const Email = z.string().email();
Email.url();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 12, endColumn: 17 },
      { messageId: 'deprecated', data: { form: '.url()', instead: '`z.url()`' }, line: 2, column: 20, endColumn: 23,
        suggestions: [{ messageId: 'replace', data: { text: '.pipe(z.url())' }, output: `import { z } from 'zod';
z.string().email().pipe(z.url());
const Email = z.string().email();
Email.url();` }],
      },
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 3, column: 26, endColumn: 31 },
      { messageId: 'deprecated', data: { form: '.url()', instead: '`z.url()`' }, line: 4, column: 7, endColumn: 10,
        suggestions: [{ messageId: 'replace', data: { text: '.pipe(z.url())' }, output: `import { z } from 'zod';
z.string().email().url();
const Email = z.string().email();
Email.pipe(z.url());` }],
      },
      ],
    },
    {
      name: 'a format of a schema in a constant',
      code: `import { z } from 'zod';
const Name = z.string();
const Email = Name.email();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 3, column: 20, endColumn: 25,
        suggestions: [{ messageId: 'replace', data: { text: '.pipe(z.email())' }, output: `import { z } from 'zod';
const Name = z.string();
const Email = Name.pipe(z.email());` }],
      },
      ],
    },
    {
      name: 'a format with a comment: a suggestion',
      code: `import { z } from 'zod';
z.string() // text
  .email();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 3, column: 4, endColumn: 9 },
      ],
    },
    {
      name: 'functions imported on their own: no edit',
      code: `import { string, nativeEnum } from 'zod';
string().email(); nativeEnum(Role);`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 10, endColumn: 15 },
      { messageId: 'deprecated', data: { form: 'nativeEnum()', instead: '`z.enum()`' }, line: 2, column: 19, endColumn: 29 },
      ],
    },
    {
      name: 'zod/mini',
      code: `import * as z from 'zod/mini';
z.nativeEnum(Role); z.merge(A, B); z.merge(A, z.object({})); z.string().check(z.minLength(1, { message: 'x' }));`,
      settings: v4,
      output: `import * as z from 'zod/mini';
z.enum(Role); z.merge(A, B); z.merge(A, z.object({})); z.string().check(z.minLength(1, { message: 'x' }));`,
      errors: [
      { messageId: 'deprecated', data: { form: 'z.nativeEnum()', instead: '`z.enum()`' }, line: 2, column: 1, endColumn: 13 },
      { messageId: 'deprecated', data: { form: 'z.merge()', instead: '`z.extend(A, B.shape)`' }, line: 2, column: 21, endColumn: 28,
        suggestions: [{ messageId: 'replace', data: { text: 'z.extend()' }, output: `import * as z from 'zod/mini';
z.nativeEnum(Role); z.extend(A, B.shape); z.merge(A, z.object({})); z.string().check(z.minLength(1, { message: 'x' }));` }],
      },
      { messageId: 'deprecated', data: { form: 'z.merge()', instead: '`z.extend(A, B.shape)`' }, line: 2, column: 36, endColumn: 43 },
      { messageId: 'deprecated', data: { form: 'message', instead: '`error`' }, line: 2, column: 96, endColumn: 103,
        suggestions: [{ messageId: 'replace', data: { text: 'error' }, output: `import * as z from 'zod/mini';
z.nativeEnum(Role); z.merge(A, B); z.merge(A, z.object({})); z.string().check(z.minLength(1, { error: 'x' }));` }],
      },
      ],
    },
  ],
});
