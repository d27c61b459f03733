import rule from '../../../src/rules/zod-no-deprecated-api.js';
import { ruleTester } from '../../support/rule-tester.js';

/** zod 4 is in use. */
const v4 = { hardened: { zod: 4 } };
/** zod 3 is in use. */
const v3 = { hardened: { zod: 3 } };

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'a class of the file that is called like one of zod', settings: v4, code: `import { z } from 'zod';
class ZodString { static create(text) { return text; } }
ZodString.create('a'); z.create(); z.string().create;` },
    { name: 'what zod makes is no class of zod', settings: v4, code: `import * as zod from 'zod/mini';
zod.ZodMiniString.create(); Zod.create();` },
  ],
  invalid: [
    {
      name: 'the makers of classes',
      code: `import { z, ZodOptional, ZodError } from 'zod';
z.ZodString.create({}); ZodOptional.create(S); ZodError.create(issues); z.ZodBigInt.create; z.ZodPipeline.create(A, B); z['ZodMap'].create(A, B);`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: 'ZodString.create()', instead: '`z.string()`', harm: 'the call throws' }, line: 2, column: 1, endColumn: 19,
        suggestions: [{ messageId: 'replace', data: { text: 'z.string' }, output: `import { z, ZodOptional, ZodError } from 'zod';
z.string({}); ZodOptional.create(S); ZodError.create(issues); z.ZodBigInt.create; z.ZodPipeline.create(A, B); z['ZodMap'].create(A, B);` }],
      },
      { messageId: 'gone', data: { form: 'ZodOptional.create()', instead: '`z.optional()`', harm: 'the call throws' }, line: 2, column: 25, endColumn: 43 },
      { messageId: 'gone', data: { form: 'ZodError.create()', instead: '`new ZodError()`', harm: 'the call throws' }, line: 2, column: 48, endColumn: 63 },
      { messageId: 'gone', data: { form: 'ZodBigInt.create', instead: '`z.bigint()`', harm: 'it is `undefined`' }, line: 2, column: 73, endColumn: 91,
        suggestions: [{ messageId: 'replace', data: { text: 'z.bigint' }, output: `import { z, ZodOptional, ZodError } from 'zod';
z.ZodString.create({}); ZodOptional.create(S); ZodError.create(issues); z.bigint; z.ZodPipeline.create(A, B); z['ZodMap'].create(A, B);` }],
      },
      { messageId: 'gone', data: { form: 'z.ZodPipeline', instead: '`z.ZodPipe`', harm: 'it is `undefined`' }, line: 2, column: 93, endColumn: 106,
        suggestions: [{ messageId: 'replace', data: { text: 'z.ZodPipe' }, output: `import { z, ZodOptional, ZodError } from 'zod';
z.ZodString.create({}); ZodOptional.create(S); ZodError.create(issues); z.ZodBigInt.create; z.ZodPipe.create(A, B); z['ZodMap'].create(A, B);` }],
      },
      { messageId: 'gone', data: { form: 'ZodMap.create()', instead: '`z.map()`', harm: 'the call throws' }, line: 2, column: 121, endColumn: 139 },
      ],
    },
    {
      name: 'types of issues and of definitions',
      code: `import { z, type ZodInvalidStringIssue } from 'zod';
function read<T>(schema: z.ZodType<T, z.ZodTypeDef>, issue: z.ZodTooBigIssue | ZodInvalidStringIssue) {}`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: 'z.ZodTypeDef', instead: '`z.ZodType<Output, Input>`', harm: 'the type is not there' }, line: 2, column: 39, endColumn: 51 },
      { messageId: 'gone', data: { form: 'z.ZodTooBigIssue', instead: '`z.core.$ZodIssueTooBig`', harm: 'the type is not there' }, line: 2, column: 61, endColumn: 77 },
      { messageId: 'gone', data: { form: 'ZodInvalidStringIssue', instead: '`z.core.$ZodIssueInvalidStringFormat`', harm: 'it is `undefined`' }, line: 2, column: 80, endColumn: 101 },
      ],
    },
    {
      name: 'required_error and invalid_type_error',
      code: `import { z } from 'zod';
z.string({ required_error: 'Name is missing', invalid_type_error: 'Name is no text' });`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 12, endColumn: 26,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'Name is missing' : 'Name is no text')` }, output: `import { z } from 'zod';
z.string({ error: (issue) => (issue.input === undefined ? 'Name is missing' : 'Name is no text') });` }],
      },
      { messageId: 'ignored', data: { form: 'invalid_type_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 47, endColumn: 65 },
      ],
    },
    {
      name: 'required_error alone',
      code: `import { z } from 'zod';
z.number({ required_error: message });`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 12, endColumn: 26,
        suggestions: [{ messageId: 'replace', data: { text: 'error: (issue) => (issue.input === undefined ? message : undefined)' }, output: `import { z } from 'zod';
z.number({ error: (issue) => (issue.input === undefined ? message : undefined) });` }],
      },
      ],
    },
    {
      name: 'invalid_type_error alone, after others',
      code: `import { z } from 'zod';
z.coerce.date({ description: 'when', invalid_type_error: 'No date' });`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'description', instead: '`.describe()` or `.meta()`' }, line: 2, column: 17, endColumn: 28 },
      { messageId: 'ignored', data: { form: 'invalid_type_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 38, endColumn: 56,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? undefined : 'No date')` }, output: `import { z } from 'zod';
z.coerce.date({ description: 'when', error: (issue) => (issue.input === undefined ? undefined : 'No date') });` }],
      },
      ],
    },
    {
      name: 'beside a spread and a computed key',
      code: `import { z } from 'zod';
z.string({ ...params, [key]: 1, 'required_error': 'x' }); z.string({ required_error: 'x', error: 'y' }); z.string({ errorMap: (issue) => { throw issue; } });`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 33, endColumn: 49,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `import { z } from 'zod';
z.string({ ...params, [key]: 1, error: (issue) => (issue.input === undefined ? 'x' : undefined) }); z.string({ required_error: 'x', error: 'y' }); z.string({ errorMap: (issue) => { throw issue; } });` }],
      },
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 70, endColumn: 84 },
      { messageId: 'ignored', data: { form: 'errorMap', instead: '`error: (issue) => …`' }, line: 2, column: 117, endColumn: 125 },
      ],
    },
    {
      name: 'with a comment between the two',
      code: `import { z } from 'zod';
z.string({ required_error: 'a', /* and */ invalid_type_error: 'b' });`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 12, endColumn: 26 },
      { messageId: 'ignored', data: { form: 'invalid_type_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 43, endColumn: 61 },
      ],
    },
    {
      name: 'the two apart',
      code: `import { z } from 'zod';
z.string({ invalid_type_error: 'a', coerce: true, required_error: 'b' });`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'invalid_type_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 12, endColumn: 30 },
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 51, endColumn: 65 },
      ],
    },
    {
      name: 'errorMap',
      code: `import { z } from 'zod';
z.enum(['a'], { errorMap: () => ({ message: 'Unknown' }) });`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'errorMap', instead: '`error: (issue) => …`' }, line: 2, column: 17, endColumn: 25,
        suggestions: [{ messageId: 'replace', data: { text: 'error' }, output: `import { z } from 'zod';
z.enum(['a'], { error: () => ({ message: 'Unknown' }) });` }],
      },
      ],
    },
    {
      name: 'errorMap that needs the default message',
      code: `import { z } from 'zod';
z.enum(['a'], { errorMap: (issue, ctx) => ({ message: ctx.defaultError }) });`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'errorMap', instead: '`error: (issue) => …`' }, line: 2, column: 17, endColumn: 25 },
      ],
    },
    {
      name: 'errorMap out of sight, and as a method',
      code: `import { z } from 'zod';
z.string({ errorMap }); z.string({ errorMap() { return { message: 'x' }; } });`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'errorMap', instead: '`error: (issue) => …`' }, line: 2, column: 12, endColumn: 20 },
      { messageId: 'ignored', data: { form: 'errorMap', instead: '`error: (issue) => …`' }, line: 2, column: 36, endColumn: 44 },
      ],
    },
    {
      name: 'errorMap of a parse',
      code: `import { z } from 'zod';
z.string().parse(input, { errorMap: () => ({ message: 'x' }) });
z.string().min(1, { errorMap: map });`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'errorMap', instead: '`error: (issue) => …`' }, line: 2, column: 27, endColumn: 35,
        suggestions: [{ messageId: 'replace', data: { text: 'error' }, output: `import { z } from 'zod';
z.string().parse(input, { error: () => ({ message: 'x' }) });
z.string().min(1, { errorMap: map });` }],
      },
      { messageId: 'ignored', data: { form: 'errorMap', instead: '`error: (issue) => …`' }, line: 3, column: 21, endColumn: 29 },
      ],
    },
    {
      name: 'parameters at their place',
      code: `import { z } from 'zod';
z.object({ a: z.string() }, { required_error: 'x' });
z.array(z.string(), { required_error: 'x' });
z.record(z.string(), z.string(), { required_error: 'x' });
z.discriminatedUnion('type', list, { errorMap: map });
z.tuple([], { required_error: 'x' });
z.tuple([], z.string(), { required_error: 'x' });`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 31, endColumn: 45,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `import { z } from 'zod';
z.object({ a: z.string() }, { error: (issue) => (issue.input === undefined ? 'x' : undefined) });
z.array(z.string(), { required_error: 'x' });
z.record(z.string(), z.string(), { required_error: 'x' });
z.discriminatedUnion('type', list, { errorMap: map });
z.tuple([], { required_error: 'x' });
z.tuple([], z.string(), { required_error: 'x' });` }],
      },
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 3, column: 23, endColumn: 37,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `import { z } from 'zod';
z.object({ a: z.string() }, { required_error: 'x' });
z.array(z.string(), { error: (issue) => (issue.input === undefined ? 'x' : undefined) });
z.record(z.string(), z.string(), { required_error: 'x' });
z.discriminatedUnion('type', list, { errorMap: map });
z.tuple([], { required_error: 'x' });
z.tuple([], z.string(), { required_error: 'x' });` }],
      },
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 4, column: 36, endColumn: 50,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `import { z } from 'zod';
z.object({ a: z.string() }, { required_error: 'x' });
z.array(z.string(), { required_error: 'x' });
z.record(z.string(), z.string(), { error: (issue) => (issue.input === undefined ? 'x' : undefined) });
z.discriminatedUnion('type', list, { errorMap: map });
z.tuple([], { required_error: 'x' });
z.tuple([], z.string(), { required_error: 'x' });` }],
      },
      { messageId: 'ignored', data: { form: 'errorMap', instead: '`error: (issue) => …`' }, line: 5, column: 38, endColumn: 46 },
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 6, column: 15, endColumn: 29,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `import { z } from 'zod';
z.object({ a: z.string() }, { required_error: 'x' });
z.array(z.string(), { required_error: 'x' });
z.record(z.string(), z.string(), { required_error: 'x' });
z.discriminatedUnion('type', list, { errorMap: map });
z.tuple([], { error: (issue) => (issue.input === undefined ? 'x' : undefined) });
z.tuple([], z.string(), { required_error: 'x' });` }],
      },
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 7, column: 27, endColumn: 41,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `import { z } from 'zod';
z.object({ a: z.string() }, { required_error: 'x' });
z.array(z.string(), { required_error: 'x' });
z.record(z.string(), z.string(), { required_error: 'x' });
z.discriminatedUnion('type', list, { errorMap: map });
z.tuple([], { required_error: 'x' });
z.tuple([], z.string(), { error: (issue) => (issue.input === undefined ? 'x' : undefined) });` }],
      },
      ],
    },
    {
      name: 'parameters in a constant',
      code: `import { z } from 'zod';
const params = { required_error: 'x' };
z.string(params);
z.number(params);`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 18, endColumn: 32,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `import { z } from 'zod';
const params = { error: (issue) => (issue.input === undefined ? 'x' : undefined) };
z.string(params);
z.number(params);` }],
      },
      ],
    },
    {
      name: 'errors of a result',
      code: `import { z } from 'zod';
const result = z.string().safeParse(input);
if (!result.success) console.log(result.error.errors);`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 3, column: 47, endColumn: 53,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
const result = z.string().safeParse(input);
if (!result.success) console.log(result.error.issues);` }],
      },
      ],
    },
    {
      name: 'errors of a destructured result',
      code: `import { z } from 'zod';
const { success, error } = z.string().safeParse(input);
const { error: problem } = await z.string().safeParseAsync(input);
error?.errors.map(show); problem['errors'];`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 4, column: 8, endColumn: 14,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
const { success, error } = z.string().safeParse(input);
const { error: problem } = await z.string().safeParseAsync(input);
error?.issues.map(show); problem['errors'];` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 4, column: 34, endColumn: 42,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
const { success, error } = z.string().safeParse(input);
const { error: problem } = await z.string().safeParseAsync(input);
error?.errors.map(show); problem['issues'];` }],
      },
      ],
    },
    {
      name: 'errors of a result that a promise brings',
      code: `import { z } from 'zod';
const User = z.object({});
User.safeParseAsync(input).then((result) => (result.success ? [] : result.error.errors));
load().then((result) => result.error.errors);`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 3, column: 81, endColumn: 87,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
const User = z.object({});
User.safeParseAsync(input).then((result) => (result.success ? [] : result.error.issues));
load().then((result) => result.error.errors);` }],
      },
      ],
    },
    {
      name: 'errors of a result of a schema of another file',
      code: `import { User } from './user';
const result = await User.spa(input);
console.log(result.error!.errors);
(await User.safeParseAsync(input)).error.errors;`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 3, column: 27, endColumn: 33,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { User } from './user';
const result = await User.spa(input);
console.log(result.error!.issues);
(await User.safeParseAsync(input)).error.errors;` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 4, column: 42, endColumn: 48,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { User } from './user';
const result = await User.spa(input);
console.log(result.error!.errors);
(await User.safeParseAsync(input)).error.issues;` }],
      },
      ],
    },
    {
      name: 'errors of a result of a function',
      code: `import { z } from 'zod';
z.safeParse(S, input).error.errors;`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 2, column: 29, endColumn: 35,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
z.safeParse(S, input).error.issues;` }],
      },
      ],
    },
    {
      name: 'destructured',
      code: `import { z, ZodError } from 'zod';
const result = z.string().safeParse(input); const { errors } = result.error;
const { error: { errors: all = [] } } = z.string().safeParse(input);
function f(error) { if (error instanceof ZodError) { const { formErrors, 'errors': list } = error; } }
z.string().superRefine((value, { path, addIssue }) => addIssue({ code: 'custom', path }));`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 2, column: 53, endColumn: 59,
        suggestions: [{ messageId: 'replace', data: { text: 'issues: …' }, output: `import { z, ZodError } from 'zod';
const result = z.string().safeParse(input); const { issues: errors } = result.error;
const { error: { errors: all = [] } } = z.string().safeParse(input);
function f(error) { if (error instanceof ZodError) { const { formErrors, 'errors': list } = error; } }
z.string().superRefine((value, { path, addIssue }) => addIssue({ code: 'custom', path }));` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 3, column: 18, endColumn: 24,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, ZodError } from 'zod';
const result = z.string().safeParse(input); const { errors } = result.error;
const { error: { issues: all = [] } } = z.string().safeParse(input);
function f(error) { if (error instanceof ZodError) { const { formErrors, 'errors': list } = error; } }
z.string().superRefine((value, { path, addIssue }) => addIssue({ code: 'custom', path }));` }],
      },
      { messageId: 'gone', data: { form: '.formErrors', instead: '`z.flattenError(error)`', harm: 'it is `undefined`' }, line: 4, column: 62, endColumn: 72 },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 4, column: 74, endColumn: 82,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, ZodError } from 'zod';
const result = z.string().safeParse(input); const { errors } = result.error;
const { error: { errors: all = [] } } = z.string().safeParse(input);
function f(error) { if (error instanceof ZodError) { const { formErrors, 'issues': list } = error; } }
z.string().superRefine((value, { path, addIssue }) => addIssue({ code: 'custom', path }));` }],
      },
      { messageId: 'gone', data: { form: 'ctx.path', instead: 'the `path` option of `ctx.addIssue()`, which starts at the value', harm: 'it is `undefined`' }, line: 5, column: 34, endColumn: 38 },
      ],
    },
    {
      name: 'errors behind instanceof',
      code: `import { z, ZodError } from 'zod';
try { S.parse(input); } catch (error) {
  if (error instanceof z.ZodError) console.log(error.errors);
  if (error instanceof ZodError && error.errors.length > 0) a();
  const list = error instanceof ZodError ? error.errors : [];
  if (!(error instanceof ZodError)) throw error;
  b(error.errors);
}`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 3, column: 54, endColumn: 60,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, ZodError } from 'zod';
try { S.parse(input); } catch (error) {
  if (error instanceof z.ZodError) console.log(error.issues);
  if (error instanceof ZodError && error.errors.length > 0) a();
  const list = error instanceof ZodError ? error.errors : [];
  if (!(error instanceof ZodError)) throw error;
  b(error.errors);
}` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 4, column: 42, endColumn: 48,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, ZodError } from 'zod';
try { S.parse(input); } catch (error) {
  if (error instanceof z.ZodError) console.log(error.errors);
  if (error instanceof ZodError && error.issues.length > 0) a();
  const list = error instanceof ZodError ? error.errors : [];
  if (!(error instanceof ZodError)) throw error;
  b(error.errors);
}` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 5, column: 50, endColumn: 56,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, ZodError } from 'zod';
try { S.parse(input); } catch (error) {
  if (error instanceof z.ZodError) console.log(error.errors);
  if (error instanceof ZodError && error.errors.length > 0) a();
  const list = error instanceof ZodError ? error.issues : [];
  if (!(error instanceof ZodError)) throw error;
  b(error.errors);
}` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 7, column: 11, endColumn: 17,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, ZodError } from 'zod';
try { S.parse(input); } catch (error) {
  if (error instanceof z.ZodError) console.log(error.errors);
  if (error instanceof ZodError && error.errors.length > 0) a();
  const list = error instanceof ZodError ? error.errors : [];
  if (!(error instanceof ZodError)) throw error;
  b(error.issues);
}` }],
      },
      ],
    },
    {
      name: 'errors behind instanceof, other ways',
      code: `import { z } from 'zod';
function f(error) {
  if (!(error instanceof z.ZodError)) { return; }
  error.errors;
}
function g(error) { if (ok && error instanceof z.ZodError) { run(() => error.errors); } }
function h(error) { return !(error instanceof z.ZodError) || error.errors; }
function i(error) { if (!(error instanceof z.ZodError) || other) { a(); } else { error.errors; } }
function j(event) { if (event.error instanceof z.ZodError) event.error.errors; }
for (const error of all) { if (!(error instanceof z.ZodError)) continue; error.errors; }
switch (kind) { case 1: if (!(x instanceof z.ZodError)) break; x.errors; }`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 4, column: 9, endColumn: 15,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
function f(error) {
  if (!(error instanceof z.ZodError)) { return; }
  error.issues;
}
function g(error) { if (ok && error instanceof z.ZodError) { run(() => error.errors); } }
function h(error) { return !(error instanceof z.ZodError) || error.errors; }
function i(error) { if (!(error instanceof z.ZodError) || other) { a(); } else { error.errors; } }
function j(event) { if (event.error instanceof z.ZodError) event.error.errors; }
for (const error of all) { if (!(error instanceof z.ZodError)) continue; error.errors; }
switch (kind) { case 1: if (!(x instanceof z.ZodError)) break; x.errors; }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 6, column: 78, endColumn: 84,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
function f(error) {
  if (!(error instanceof z.ZodError)) { return; }
  error.errors;
}
function g(error) { if (ok && error instanceof z.ZodError) { run(() => error.issues); } }
function h(error) { return !(error instanceof z.ZodError) || error.errors; }
function i(error) { if (!(error instanceof z.ZodError) || other) { a(); } else { error.errors; } }
function j(event) { if (event.error instanceof z.ZodError) event.error.errors; }
for (const error of all) { if (!(error instanceof z.ZodError)) continue; error.errors; }
switch (kind) { case 1: if (!(x instanceof z.ZodError)) break; x.errors; }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 7, column: 68, endColumn: 74,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
function f(error) {
  if (!(error instanceof z.ZodError)) { return; }
  error.errors;
}
function g(error) { if (ok && error instanceof z.ZodError) { run(() => error.errors); } }
function h(error) { return !(error instanceof z.ZodError) || error.issues; }
function i(error) { if (!(error instanceof z.ZodError) || other) { a(); } else { error.errors; } }
function j(event) { if (event.error instanceof z.ZodError) event.error.errors; }
for (const error of all) { if (!(error instanceof z.ZodError)) continue; error.errors; }
switch (kind) { case 1: if (!(x instanceof z.ZodError)) break; x.errors; }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 8, column: 88, endColumn: 94,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
function f(error) {
  if (!(error instanceof z.ZodError)) { return; }
  error.errors;
}
function g(error) { if (ok && error instanceof z.ZodError) { run(() => error.errors); } }
function h(error) { return !(error instanceof z.ZodError) || error.errors; }
function i(error) { if (!(error instanceof z.ZodError) || other) { a(); } else { error.issues; } }
function j(event) { if (event.error instanceof z.ZodError) event.error.errors; }
for (const error of all) { if (!(error instanceof z.ZodError)) continue; error.errors; }
switch (kind) { case 1: if (!(x instanceof z.ZodError)) break; x.errors; }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 9, column: 72, endColumn: 78,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
function f(error) {
  if (!(error instanceof z.ZodError)) { return; }
  error.errors;
}
function g(error) { if (ok && error instanceof z.ZodError) { run(() => error.errors); } }
function h(error) { return !(error instanceof z.ZodError) || error.errors; }
function i(error) { if (!(error instanceof z.ZodError) || other) { a(); } else { error.errors; } }
function j(event) { if (event.error instanceof z.ZodError) event.error.issues; }
for (const error of all) { if (!(error instanceof z.ZodError)) continue; error.errors; }
switch (kind) { case 1: if (!(x instanceof z.ZodError)) break; x.errors; }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 10, column: 80, endColumn: 86,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
function f(error) {
  if (!(error instanceof z.ZodError)) { return; }
  error.errors;
}
function g(error) { if (ok && error instanceof z.ZodError) { run(() => error.errors); } }
function h(error) { return !(error instanceof z.ZodError) || error.errors; }
function i(error) { if (!(error instanceof z.ZodError) || other) { a(); } else { error.errors; } }
function j(event) { if (event.error instanceof z.ZodError) event.error.errors; }
for (const error of all) { if (!(error instanceof z.ZodError)) continue; error.issues; }
switch (kind) { case 1: if (!(x instanceof z.ZodError)) break; x.errors; }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 11, column: 66, endColumn: 72,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z } from 'zod';
function f(error) {
  if (!(error instanceof z.ZodError)) { return; }
  error.errors;
}
function g(error) { if (ok && error instanceof z.ZodError) { run(() => error.errors); } }
function h(error) { return !(error instanceof z.ZodError) || error.errors; }
function i(error) { if (!(error instanceof z.ZodError) || other) { a(); } else { error.errors; } }
function j(event) { if (event.error instanceof z.ZodError) event.error.errors; }
for (const error of all) { if (!(error instanceof z.ZodError)) continue; error.errors; }
switch (kind) { case 1: if (!(x instanceof z.ZodError)) break; x.issues; }` }],
      },
      ],
    },
    {
      name: 'errors of declared errors',
      code: `import { z, type ZodError } from 'zod';
function f(error: ZodError) { return error.errors; }
const g = (error: z.ZodError<User>) => error.errors;
(e as ZodError).errors;
const error = e as z.ZodError;
error.errors;
new z.ZodError([]).errors;
function h(result: z.SafeParseError<User>) { return result.error.errors; }`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 2, column: 44, endColumn: 50,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, type ZodError } from 'zod';
function f(error: ZodError) { return error.issues; }
const g = (error: z.ZodError<User>) => error.errors;
(e as ZodError).errors;
const error = e as z.ZodError;
error.errors;
new z.ZodError([]).errors;
function h(result: z.SafeParseError<User>) { return result.error.errors; }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 3, column: 46, endColumn: 52,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, type ZodError } from 'zod';
function f(error: ZodError) { return error.errors; }
const g = (error: z.ZodError<User>) => error.issues;
(e as ZodError).errors;
const error = e as z.ZodError;
error.errors;
new z.ZodError([]).errors;
function h(result: z.SafeParseError<User>) { return result.error.errors; }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 4, column: 17, endColumn: 23,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, type ZodError } from 'zod';
function f(error: ZodError) { return error.errors; }
const g = (error: z.ZodError<User>) => error.errors;
(e as ZodError).issues;
const error = e as z.ZodError;
error.errors;
new z.ZodError([]).errors;
function h(result: z.SafeParseError<User>) { return result.error.errors; }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 6, column: 7, endColumn: 13,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, type ZodError } from 'zod';
function f(error: ZodError) { return error.errors; }
const g = (error: z.ZodError<User>) => error.errors;
(e as ZodError).errors;
const error = e as z.ZodError;
error.issues;
new z.ZodError([]).errors;
function h(result: z.SafeParseError<User>) { return result.error.errors; }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 7, column: 20, endColumn: 26,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, type ZodError } from 'zod';
function f(error: ZodError) { return error.errors; }
const g = (error: z.ZodError<User>) => error.errors;
(e as ZodError).errors;
const error = e as z.ZodError;
error.errors;
new z.ZodError([]).issues;
function h(result: z.SafeParseError<User>) { return result.error.errors; }` }],
      },
      { messageId: 'gone', data: { form: 'z.SafeParseError', instead: '`z.ZodSafeParseError`', harm: 'the type is not there' }, line: 8, column: 20, endColumn: 36,
        suggestions: [{ messageId: 'replace', data: { text: 'ZodSafeParseError' }, output: `import { z, type ZodError } from 'zod';
function f(error: ZodError) { return error.errors; }
const g = (error: z.ZodError<User>) => error.errors;
(e as ZodError).errors;
const error = e as z.ZodError;
error.errors;
new z.ZodError([]).errors;
function h(result: z.ZodSafeParseError<User>) { return result.error.errors; }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 8, column: 66, endColumn: 72,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, type ZodError } from 'zod';
function f(error: ZodError) { return error.errors; }
const g = (error: z.ZodError<User>) => error.errors;
(e as ZodError).errors;
const error = e as z.ZodError;
error.errors;
new z.ZodError([]).errors;
function h(result: z.SafeParseError<User>) { return result.error.issues; }` }],
      },
      ],
    },
    {
      name: 'formErrors',
      code: `import { z } from 'zod';
z.string().safeParse(1).error.formErrors;
z.string().safeParse(1).error?.formErrors;`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.formErrors', instead: '`z.flattenError(error)`', harm: 'it is `undefined`' }, line: 2, column: 31, endColumn: 41,
        suggestions: [{ messageId: 'replace', data: { text: 'z.flattenError(z.string().safeParse(1).error)' }, output: `import { z } from 'zod';
z.flattenError(z.string().safeParse(1).error);
z.string().safeParse(1).error?.formErrors;` }],
      },
      { messageId: 'gone', data: { form: '.formErrors', instead: '`z.flattenError(error)`', harm: 'it is `undefined`' }, line: 3, column: 32, endColumn: 42 },
      ],
    },
    {
      name: 'record of one argument, of zod as something else',
      code: `import { z } from 'zod';
(z as any).record(z.string());`,
      settings: v4,
      errors: [{
        messageId: 'gone', line: 2, column: 1,
        suggestions: [{ messageId: 'replace', data: { text: 'z.record(z.string(), …)' }, output: `import { z } from 'zod';
(z as any).record(z.string(), z.string());` }],
      }],
    },
    {
      name: 'record with one argument',
      code: `import { z } from 'zod';
z.record(z.string());
z.record(Value, { error: 'x' });`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: 'z.record(value)', instead: '`z.record(z.string(), …)`', harm: 'the types refuse it, and up to zod 4.3 the first parse throws' }, line: 2, column: 1, endColumn: 9,
        suggestions: [{ messageId: 'replace', data: { text: 'z.record(z.string(), …)' }, output: `import { z } from 'zod';
z.record(z.string(), z.string());
z.record(Value, { error: 'x' });` }],
      },
      { messageId: 'gone', data: { form: 'z.record(value)', instead: '`z.record(z.string(), …)`', harm: 'the types refuse it, and up to zod 4.3 the first parse throws' }, line: 3, column: 1, endColumn: 9,
        suggestions: [{ messageId: 'replace', data: { text: 'z.record(z.string(), …)' }, output: `import { z } from 'zod';
z.record(z.string());
z.record(z.string(), Value, { error: 'x' });` }],
      },
      ],
    },
    {
      name: 'record with one argument in parentheses',
      code: `import { z } from 'zod';
(z.record)<never>((z.string()));`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: 'z.record(value)', instead: '`z.record(z.string(), …)`', harm: 'the types refuse it, and up to zod 4.3 the first parse throws' }, line: 2, column: 2, endColumn: 10,
        suggestions: [{ messageId: 'replace', data: { text: 'z.record(z.string(), …)' }, output: `import { z } from 'zod';
(z.record)<never>(z.string(), (z.string()));` }],
      },
      ],
    },
    {
      name: 'record imported on its own: no suggestion',
      code: `import { record, string } from 'zod';
record(string());`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: 'z.record(value)', instead: '`z.record(z.string(), …)`', harm: 'the types refuse it, and up to zod 4.3 the first parse throws' }, line: 2, column: 1, endColumn: 7 },
      ],
    },
    {
      name: 'deepPartial, nonstrict and other methods that are gone',
      code: `import { z } from 'zod';
z.object({}).deepPartial(); z.object({}).nonstrict(); z.object({}).augment({ a: z.string() }); z.object({}).setKey('a', z.string()); z.string().refinement(check); z.string().promise(); z.string().transform(f).innerType(); z.preprocess(f, z.string()).sourceType();`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.deepPartial()', instead: '`.partial()` on each level', harm: 'the call throws' }, line: 2, column: 14, endColumn: 25 },
      { messageId: 'gone', data: { form: '.nonstrict()', instead: '`.loose()`', harm: 'the call throws' }, line: 2, column: 42, endColumn: 51,
        suggestions: [{ messageId: 'replace', data: { text: '.loose' }, output: `import { z } from 'zod';
z.object({}).deepPartial(); z.object({}).loose(); z.object({}).augment({ a: z.string() }); z.object({}).setKey('a', z.string()); z.string().refinement(check); z.string().promise(); z.string().transform(f).innerType(); z.preprocess(f, z.string()).sourceType();` }],
      },
      { messageId: 'gone', data: { form: '.augment()', instead: '`.extend()`', harm: 'the call throws' }, line: 2, column: 68, endColumn: 75,
        suggestions: [{ messageId: 'replace', data: { text: '.extend' }, output: `import { z } from 'zod';
z.object({}).deepPartial(); z.object({}).nonstrict(); z.object({}).extend({ a: z.string() }); z.object({}).setKey('a', z.string()); z.string().refinement(check); z.string().promise(); z.string().transform(f).innerType(); z.preprocess(f, z.string()).sourceType();` }],
      },
      { messageId: 'gone', data: { form: '.setKey()', instead: '`.extend()`', harm: 'the call throws' }, line: 2, column: 109, endColumn: 115 },
      { messageId: 'gone', data: { form: '.refinement()', instead: '`.refine()`', harm: 'the call throws' }, line: 2, column: 145, endColumn: 155 },
      { messageId: 'gone', data: { form: '.promise()', instead: '`z.promise()`', harm: 'the call throws' }, line: 2, column: 175, endColumn: 182 },
      { messageId: 'gone', data: { form: '.innerType()', instead: 'the schema itself, or `.in` of a pipe', harm: 'the call throws' }, line: 2, column: 210, endColumn: 219 },
      { messageId: 'gone', data: { form: '.sourceType()', instead: 'the schema itself, or `.in` of a pipe', harm: 'the call throws' }, line: 2, column: 251, endColumn: 261 },
      ],
    },
    {
      name: 'args and returns',
      code: `import { z } from 'zod';
z.function().args(z.string(), z.number()).returns(z.boolean());
z.function().args();
z.function().returns(z.string());
z.function().args(z.string()).implement(f);
z.function().strictImplement(f);`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.args()', instead: '`z.function({ input: […], output: … })`', harm: 'the call throws' }, line: 2, column: 14, endColumn: 18,
        suggestions: [{ messageId: 'replace', data: { text: 'z.function({ input: [z.string(), z.number()], output: z.boolean() })' }, output: `import { z } from 'zod';
z.function({ input: [z.string(), z.number()], output: z.boolean() });
z.function().args();
z.function().returns(z.string());
z.function().args(z.string()).implement(f);
z.function().strictImplement(f);` }],
      },
      { messageId: 'gone', data: { form: '.args()', instead: '`z.function({ input: […], output: … })`', harm: 'the call throws' }, line: 3, column: 14, endColumn: 18,
        suggestions: [{ messageId: 'replace', data: { text: 'z.function({ input: [] })' }, output: `import { z } from 'zod';
z.function().args(z.string(), z.number()).returns(z.boolean());
z.function({ input: [] });
z.function().returns(z.string());
z.function().args(z.string()).implement(f);
z.function().strictImplement(f);` }],
      },
      { messageId: 'gone', data: { form: '.returns()', instead: '`z.function({ input: […], output: … })`', harm: 'the call throws' }, line: 4, column: 14, endColumn: 21 },
      { messageId: 'gone', data: { form: '.args()', instead: '`z.function({ input: […], output: … })`', harm: 'the call throws' }, line: 5, column: 14, endColumn: 18,
        suggestions: [{ messageId: 'replace', data: { text: 'z.function({ input: [z.string()] })' }, output: `import { z } from 'zod';
z.function().args(z.string(), z.number()).returns(z.boolean());
z.function().args();
z.function().returns(z.string());
z.function({ input: [z.string()] }).implement(f);
z.function().strictImplement(f);` }],
      },
      { messageId: 'gone', data: { form: '.strictImplement()', instead: '`.implement()`', harm: 'the call throws' }, line: 6, column: 14, endColumn: 29,
        suggestions: [{ messageId: 'replace', data: { text: '.implement' }, output: `import { z } from 'zod';
z.function().args(z.string(), z.number()).returns(z.boolean());
z.function().args();
z.function().returns(z.string());
z.function().args(z.string()).implement(f);
z.function().implement(f);` }],
      },
      ],
    },
    {
      name: 'positions of a function',
      code: `import { z } from 'zod';
z.function(z.tuple([z.string()]), z.number());
z.function(z.tuple([z.string()]));
const args = z.tuple([z.string()]);
z.function(args, z.number(), extra);`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'z.function(args, returns)', instead: '`z.function({ input: […], output: … })`' }, line: 2, column: 12, endColumn: 33,
        suggestions: [{ messageId: 'replace', data: { text: 'z.function({ input, output })' }, output: `import { z } from 'zod';
z.function({ input: z.tuple([z.string()]), output: z.number() });
z.function(z.tuple([z.string()]));
const args = z.tuple([z.string()]);
z.function(args, z.number(), extra);` }],
      },
      { messageId: 'ignored', data: { form: 'z.function(args, returns)', instead: '`z.function({ input: […], output: … })`' }, line: 3, column: 12, endColumn: 33,
        suggestions: [{ messageId: 'replace', data: { text: 'z.function({ input, output })' }, output: `import { z } from 'zod';
z.function(z.tuple([z.string()]), z.number());
z.function({ input: z.tuple([z.string()]) });
const args = z.tuple([z.string()]);
z.function(args, z.number(), extra);` }],
      },
      { messageId: 'ignored', data: { form: 'z.function(args, returns)', instead: '`z.function({ input: […], output: … })`' }, line: 5, column: 12, endColumn: 16 },
      ],
    },
    {
      name: 'ctx.path',
      code: `import { z } from 'zod';
z.string().superRefine((value, ctx) => { log(ctx.path); });
z.string().transform((value, ctx) => ctx.path.length);
z.preprocess((value, ctx) => ctx.path, z.string());
const refinement = (value: string, ctx: z.RefinementCtx) => ctx.path;
z.object({}).superRefine(function (value, context) { context.path; });`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: 'ctx.path', instead: 'the `path` option of `ctx.addIssue()`, which starts at the value', harm: 'it is `undefined`' }, line: 2, column: 46, endColumn: 54 },
      { messageId: 'gone', data: { form: 'ctx.path', instead: 'the `path` option of `ctx.addIssue()`, which starts at the value', harm: 'it is `undefined`' }, line: 3, column: 38, endColumn: 46 },
      { messageId: 'gone', data: { form: 'ctx.path', instead: 'the `path` option of `ctx.addIssue()`, which starts at the value', harm: 'it is `undefined`' }, line: 4, column: 30, endColumn: 38 },
      { messageId: 'gone', data: { form: 'ctx.path', instead: 'the `path` option of `ctx.addIssue()`, which starts at the value', harm: 'it is `undefined`' }, line: 5, column: 61, endColumn: 69 },
      { messageId: 'gone', data: { form: 'context.path', instead: 'the `path` option of `ctx.addIssue()`, which starts at the value', harm: 'it is `undefined`' }, line: 6, column: 54, endColumn: 66 },
      ],
    },
    {
      name: 'shortcuts of optional schemas',
      code: `import { z } from 'zod';
z.ostring(); z.onumber({ error: 'x' }); z.oboolean();`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: 'z.ostring()', instead: '`z.string().optional()`', harm: 'the call throws' }, line: 2, column: 1, endColumn: 10,
        suggestions: [{ messageId: 'replace', data: { text: 'z.string().optional()' }, output: `import { z } from 'zod';
z.string().optional(); z.onumber({ error: 'x' }); z.oboolean();` }],
      },
      { messageId: 'gone', data: { form: 'z.onumber()', instead: '`z.number().optional()`', harm: 'the call throws' }, line: 2, column: 14, endColumn: 23,
        suggestions: [{ messageId: 'replace', data: { text: 'z.number().optional()' }, output: `import { z } from 'zod';
z.ostring(); z.number({ error: 'x' }).optional(); z.oboolean();` }],
      },
      { messageId: 'gone', data: { form: 'z.oboolean()', instead: '`z.boolean().optional()`', harm: 'the call throws' }, line: 2, column: 41, endColumn: 51,
        suggestions: [{ messageId: 'replace', data: { text: 'z.boolean().optional()' }, output: `import { z } from 'zod';
z.ostring(); z.onumber({ error: 'x' }); z.boolean().optional();` }],
      },
      ],
    },
    {
      name: 'Enum and Values',
      code: `import { z } from 'zod';
const Role = z.enum(['a', 'b']);
Role.Enum.a; Role.Values.b; z.nativeEnum(Native).Enum;
Role['Enum']; Role.exclude(['a']).Values;`,
      settings: v4,
      output: `import { z } from 'zod';
const Role = z.enum(['a', 'b']);
Role.Enum.a; Role.Values.b; z.enum(Native).Enum;
Role['Enum']; Role.exclude(['a']).Values;`,
      errors: [
      { messageId: 'gone', data: { form: '.Enum', instead: '`.enum`', harm: 'it is `undefined`' }, line: 3, column: 6, endColumn: 10,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `import { z } from 'zod';
const Role = z.enum(['a', 'b']);
Role.enum.a; Role.Values.b; z.nativeEnum(Native).Enum;
Role['Enum']; Role.exclude(['a']).Values;` }],
      },
      { messageId: 'gone', data: { form: '.Values', instead: '`.enum`', harm: 'it is `undefined`' }, line: 3, column: 19, endColumn: 25,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `import { z } from 'zod';
const Role = z.enum(['a', 'b']);
Role.Enum.a; Role.enum.b; z.nativeEnum(Native).Enum;
Role['Enum']; Role.exclude(['a']).Values;` }],
      },
      { messageId: 'deprecated', data: { form: 'z.nativeEnum()', instead: '`z.enum()`' }, line: 3, column: 29, endColumn: 41 },
      { messageId: 'gone', data: { form: '.Enum', instead: '`.enum`', harm: 'it is `undefined`' }, line: 3, column: 50, endColumn: 54,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `import { z } from 'zod';
const Role = z.enum(['a', 'b']);
Role.Enum.a; Role.Values.b; z.nativeEnum(Native).enum;
Role['Enum']; Role.exclude(['a']).Values;` }],
      },
      { messageId: 'gone', data: { form: '.Enum', instead: '`.enum`', harm: 'it is `undefined`' }, line: 4, column: 6, endColumn: 12,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `import { z } from 'zod';
const Role = z.enum(['a', 'b']);
Role.Enum.a; Role.Values.b; z.nativeEnum(Native).Enum;
Role['enum']; Role.exclude(['a']).Values;` }],
      },
      { messageId: 'gone', data: { form: '.Values', instead: '`.enum`', harm: 'it is `undefined`' }, line: 4, column: 35, endColumn: 41,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `import { z } from 'zod';
const Role = z.enum(['a', 'b']);
Role.Enum.a; Role.Values.b; z.nativeEnum(Native).Enum;
Role['Enum']; Role.exclude(['a']).enum;` }],
      },
      ],
    },
    {
      name: 'functions that are gone',
      code: `import { z } from 'zod';
z.effect(z.string(), e); z.transformer(z.string()); z.pipeline(a, b); z.late.object(f); z.quotelessJson(x); z.defaultErrorMap(i, c); z.getParsedType(x);`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: 'z.effect()', instead: '`.refine()` or `.transform()`', harm: 'the call throws' }, line: 2, column: 1, endColumn: 9 },
      { messageId: 'gone', data: { form: 'z.transformer()', instead: '`.transform()`', harm: 'the call throws' }, line: 2, column: 26, endColumn: 39 },
      { messageId: 'gone', data: { form: 'z.pipeline()', instead: '`.pipe()`', harm: 'the call throws' }, line: 2, column: 53, endColumn: 63 },
      { messageId: 'gone', data: { form: 'z.late', instead: 'a getter in `z.object()`', harm: 'it is `undefined`' }, line: 2, column: 71, endColumn: 77 },
      { messageId: 'gone', data: { form: 'z.quotelessJson()', instead: '`z.prettifyError()`', harm: 'the call throws' }, line: 2, column: 89, endColumn: 104 },
      { messageId: 'gone', data: { form: 'z.defaultErrorMap()', instead: '`z.locales.en()`', harm: 'the call throws' }, line: 2, column: 109, endColumn: 126 },
      { messageId: 'gone', data: { form: 'z.getParsedType()', instead: 'the `expected` and `input` of the issue', harm: 'the call throws' }, line: 2, column: 134, endColumn: 149 },
      ],
    },
    {
      name: 'classes and types that are gone',
      code: `import { z } from 'zod';
x instanceof z.ZodEffects; x instanceof z.ZodNativeEnum; let a: z.AnyZodObject; let b: z.SafeParseReturnType<string, string>; let c: z.ZodEffects<z.ZodString>; z.ZodFirstPartyTypeKind.ZodString;`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: 'z.ZodEffects', instead: '`z.ZodPipe` or `z.ZodTransform`', harm: 'it is `undefined`' }, line: 2, column: 14, endColumn: 26 },
      { messageId: 'gone', data: { form: 'z.ZodNativeEnum', instead: '`z.ZodEnum`', harm: 'it is `undefined`' }, line: 2, column: 41, endColumn: 56,
        suggestions: [{ messageId: 'replace', data: { text: 'z.ZodEnum' }, output: `import { z } from 'zod';
x instanceof z.ZodEffects; x instanceof z.ZodEnum; let a: z.AnyZodObject; let b: z.SafeParseReturnType<string, string>; let c: z.ZodEffects<z.ZodString>; z.ZodFirstPartyTypeKind.ZodString;` }],
      },
      { messageId: 'gone', data: { form: 'z.AnyZodObject', instead: '`z.ZodObject`', harm: 'the type is not there' }, line: 2, column: 65, endColumn: 79,
        suggestions: [{ messageId: 'replace', data: { text: 'ZodObject' }, output: `import { z } from 'zod';
x instanceof z.ZodEffects; x instanceof z.ZodNativeEnum; let a: z.ZodObject; let b: z.SafeParseReturnType<string, string>; let c: z.ZodEffects<z.ZodString>; z.ZodFirstPartyTypeKind.ZodString;` }],
      },
      { messageId: 'gone', data: { form: 'z.SafeParseReturnType', instead: '`z.ZodSafeParseResult`', harm: 'the type is not there' }, line: 2, column: 88, endColumn: 109 },
      { messageId: 'gone', data: { form: 'z.ZodEffects', instead: '`z.ZodPipe` or `z.ZodTransform`', harm: 'the type is not there' }, line: 2, column: 134, endColumn: 146 },
      { messageId: 'gone', data: { form: 'z.ZodFirstPartyTypeKind', instead: '`schema.def.type`', harm: 'it is `undefined`' }, line: 2, column: 161, endColumn: 184 },
      ],
    },
    {
      name: 'a message function',
      code: `import { z } from 'zod';
z.string().refine((value) => value.length > 3, (value) => ({ message: value }));
const message = (value) => ({ message: value });
z.custom(check, message);`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: '.refine(check, (value) => …)', instead: '`{ error: (issue) => … }`' }, line: 2, column: 48, endColumn: 79 },
      { messageId: 'ignored', data: { form: 'z.custom(check, (value) => …)', instead: '`{ error: (issue) => … }`' }, line: 4, column: 17, endColumn: 24 },
      ],
    },
    {
      name: 'codes that are gone',
      code: `import { z } from 'zod';
z.ZodIssueCode.invalid_string; z.ZodIssueCode.invalid_arguments;`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: 'z.ZodIssueCode.invalid_string', instead: '`"invalid_format"`', harm: 'it is `undefined`' }, line: 2, column: 1, endColumn: 30 },
      { messageId: 'gone', data: { form: 'z.ZodIssueCode.invalid_arguments', instead: 'a code of zod 4', harm: 'it is `undefined`' }, line: 2, column: 32, endColumn: 64 },
      ],
    },
    {
      name: 'members of records, maps and tuples',
      code: `import { z } from 'zod';
z.record(z.string(), z.number()).valueSchema; z.record(z.string(), z.number()).element; z.map(z.string(), z.string()).keySchema; z.tuple([z.string()]).items; z.function().parameters(); z.function().returnType();`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.valueSchema', instead: '`.valueType`', harm: 'it is `undefined`' }, line: 2, column: 34, endColumn: 45,
        suggestions: [{ messageId: 'replace', data: { text: '.valueType' }, output: `import { z } from 'zod';
z.record(z.string(), z.number()).valueType; z.record(z.string(), z.number()).element; z.map(z.string(), z.string()).keySchema; z.tuple([z.string()]).items; z.function().parameters(); z.function().returnType();` }],
      },
      { messageId: 'gone', data: { form: '.element', instead: '`.valueType`', harm: 'it is `undefined`' }, line: 2, column: 80, endColumn: 87,
        suggestions: [{ messageId: 'replace', data: { text: '.valueType' }, output: `import { z } from 'zod';
z.record(z.string(), z.number()).valueSchema; z.record(z.string(), z.number()).valueType; z.map(z.string(), z.string()).keySchema; z.tuple([z.string()]).items; z.function().parameters(); z.function().returnType();` }],
      },
      { messageId: 'gone', data: { form: '.keySchema', instead: '`.keyType`', harm: 'it is `undefined`' }, line: 2, column: 119, endColumn: 128,
        suggestions: [{ messageId: 'replace', data: { text: '.keyType' }, output: `import { z } from 'zod';
z.record(z.string(), z.number()).valueSchema; z.record(z.string(), z.number()).element; z.map(z.string(), z.string()).keyType; z.tuple([z.string()]).items; z.function().parameters(); z.function().returnType();` }],
      },
      { messageId: 'gone', data: { form: '.items', instead: '`.def.items`', harm: 'it is `undefined`' }, line: 2, column: 152, endColumn: 157 },
      { messageId: 'gone', data: { form: '.parameters()', instead: '`schema.def.input`', harm: 'the call throws' }, line: 2, column: 172, endColumn: 182 },
      { messageId: 'gone', data: { form: '.returnType()', instead: '`schema.def.output`', harm: 'the call throws' }, line: 2, column: 199, endColumn: 209 },
      ],
    },
    {
      name: 'ip and cidr',
      code: `import { z } from 'zod';
z.string().ip(); z.string().cidr(); z.string().ip({ version: 'v4' }); z.string().min(2).ip(); z.string().ip().optional();`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.ip()', instead: '`z.ipv4()` or `z.ipv6()`', harm: 'the call throws' }, line: 2, column: 12, endColumn: 14,
        suggestions: [{ messageId: 'replace', data: { text: 'z.union([z.ipv4(), z.ipv6()])' }, output: `import { z } from 'zod';
z.union([z.ipv4(), z.ipv6()]); z.string().cidr(); z.string().ip({ version: 'v4' }); z.string().min(2).ip(); z.string().ip().optional();` }],
      },
      { messageId: 'gone', data: { form: '.cidr()', instead: '`z.cidrv4()` or `z.cidrv6()`', harm: 'the call throws' }, line: 2, column: 29, endColumn: 33,
        suggestions: [{ messageId: 'replace', data: { text: 'z.union([z.cidrv4(), z.cidrv6()])' }, output: `import { z } from 'zod';
z.string().ip(); z.union([z.cidrv4(), z.cidrv6()]); z.string().ip({ version: 'v4' }); z.string().min(2).ip(); z.string().ip().optional();` }],
      },
      { messageId: 'gone', data: { form: '.ip()', instead: '`z.ipv4()` or `z.ipv6()`', harm: 'the call throws' }, line: 2, column: 48, endColumn: 50 },
      { messageId: 'gone', data: { form: '.ip()', instead: '`z.ipv4()` or `z.ipv6()`', harm: 'the call throws' }, line: 2, column: 89, endColumn: 91 },
      { messageId: 'gone', data: { form: '.ip()', instead: '`z.ipv4()` or `z.ipv6()`', harm: 'the call throws' }, line: 2, column: 106, endColumn: 108 },
      ],
    },
    {
      name: 'schemas known by their declared type',
      code: `import { z } from 'zod';
function f(schema: z.ZodObject<any>, kind: z.ZodEnum<any>, any: z.ZodTypeAny) { schema.deepPartial(); kind.Enum; any.refinement(check); }`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: 'z.ZodTypeAny', instead: '`z.ZodType`' }, line: 2, column: 65, endColumn: 77,
        suggestions: [{ messageId: 'replace', data: { text: 'ZodType' }, output: `import { z } from 'zod';
function f(schema: z.ZodObject<any>, kind: z.ZodEnum<any>, any: z.ZodType) { schema.deepPartial(); kind.Enum; any.refinement(check); }` }],
      },
      { messageId: 'gone', data: { form: '.deepPartial()', instead: '`.partial()` on each level', harm: 'the call throws' }, line: 2, column: 88, endColumn: 99 },
      { messageId: 'gone', data: { form: '.Enum', instead: '`.enum`', harm: 'it is `undefined`' }, line: 2, column: 108, endColumn: 112,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `import { z } from 'zod';
function f(schema: z.ZodObject<any>, kind: z.ZodEnum<any>, any: z.ZodTypeAny) { schema.deepPartial(); kind.enum; any.refinement(check); }` }],
      },
      { messageId: 'gone', data: { form: '.refinement()', instead: '`.refine()`', harm: 'the call throws' }, line: 2, column: 118, endColumn: 128 },
      ],
    },
    {
      name: 'zod 4 by its module',
      code: `import { z } from 'zod/v4';
z.enum(['a']).Enum; z.string({ required_error: 'x' });`,
      settings: v3,
      errors: [
      { messageId: 'gone', data: { form: '.Enum', instead: '`.enum`', harm: 'it is `undefined`' }, line: 2, column: 15, endColumn: 19,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `import { z } from 'zod/v4';
z.enum(['a']).enum; z.string({ required_error: 'x' });` }],
      },
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 32, endColumn: 46,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `import { z } from 'zod/v4';
z.enum(['a']).Enum; z.string({ error: (issue) => (issue.input === undefined ? 'x' : undefined) });` }],
      },
      ],
    },
    {
      name: 'zod/mini',
      code: `import * as z from 'zod/mini';
z.string({ required_error: 'x' }); z.record(z.string());`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 12, endColumn: 26,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `import * as z from 'zod/mini';
z.string({ error: (issue) => (issue.input === undefined ? 'x' : undefined) }); z.record(z.string());` }],
      },
      { messageId: 'gone', data: { form: 'z.record(value)', instead: '`z.record(z.string(), …)`', harm: 'the types refuse it, and up to zod 4.3 the first parse throws' }, line: 2, column: 36, endColumn: 44,
        suggestions: [{ messageId: 'replace', data: { text: 'z.record(z.string(), …)' }, output: `import * as z from 'zod/mini';
z.string({ required_error: 'x' }); z.record(z.string(), z.string());` }],
      },
      ],
    },
    {
      name: 'several imports',
      code: `const { z } = require('zod');
import * as zod from 'zod';
import zed from 'zod';
z.string({ required_error: 'x' }); zod.ostring(); zed.enum(['a']).Enum;`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 4, column: 12, endColumn: 26,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `const { z } = require('zod');
import * as zod from 'zod';
import zed from 'zod';
z.string({ error: (issue) => (issue.input === undefined ? 'x' : undefined) }); zod.ostring(); zed.enum(['a']).Enum;` }],
      },
      { messageId: 'gone', data: { form: 'z.ostring()', instead: '`z.string().optional()`', harm: 'the call throws' }, line: 4, column: 36, endColumn: 47,
        suggestions: [{ messageId: 'replace', data: { text: 'z.string().optional()' }, output: `const { z } = require('zod');
import * as zod from 'zod';
import zed from 'zod';
z.string({ required_error: 'x' }); zod.string().optional(); zed.enum(['a']).Enum;` }],
      },
      { messageId: 'gone', data: { form: '.Enum', instead: '`.enum`', harm: 'it is `undefined`' }, line: 4, column: 67, endColumn: 71,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `const { z } = require('zod');
import * as zod from 'zod';
import zed from 'zod';
z.string({ required_error: 'x' }); zod.ostring(); zed.enum(['a']).enum;` }],
      },
      ],
    },
    {
      name: 'the version of the setting',
      code: `import { z } from 'zod';
z.ostring();`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: 'z.ostring()', instead: '`z.string().optional()`', harm: 'the call throws' }, line: 2, column: 1, endColumn: 10,
        suggestions: [{ messageId: 'replace', data: { text: 'z.string().optional()' }, output: `import { z } from 'zod';
z.string().optional();` }],
      },
      ],
    },
    {
      name: 'a chain in a constant',
      code: `import { z } from 'zod';
const Base = z.object({ a: z.string() });
const Other = Base.extend({ b: z.string() });
Other.deepPartial();
class A { schema = z.enum(['a']); m() { return this.schema.Enum; } }`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.deepPartial()', instead: '`.partial()` on each level', harm: 'the call throws' }, line: 4, column: 7, endColumn: 18 },
      { messageId: 'gone', data: { form: '.Enum', instead: '`.enum`', harm: 'it is `undefined`' }, line: 5, column: 60, endColumn: 64,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `import { z } from 'zod';
const Base = z.object({ a: z.string() });
const Other = Base.extend({ b: z.string() });
Other.deepPartial();
class A { schema = z.enum(['a']); m() { return this.schema.enum; } }` }],
      },
      ],
    },
    {
      name: 'option checkDeprecated: what is broken stays',
      code: `import { z } from 'zod';
z.string({ required_error: 'x' }); z.record(z.string());`,
      options: [{ checkDeprecated: false }],
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 12, endColumn: 26,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `import { z } from 'zod';
z.string({ error: (issue) => (issue.input === undefined ? 'x' : undefined) }); z.record(z.string());` }],
      },
      { messageId: 'gone', data: { form: 'z.record(value)', instead: '`z.record(z.string(), …)`', harm: 'the types refuse it, and up to zod 4.3 the first parse throws' }, line: 2, column: 36, endColumn: 44,
        suggestions: [{ messageId: 'replace', data: { text: 'z.record(z.string(), …)' }, output: `import { z } from 'zod';
z.string({ required_error: 'x' }); z.record(z.string(), z.string());` }],
      },
      ],
    },
    {
      name: 'a comment that would be lost: no suggestion',
      code: `import { z } from 'zod';
z.enum(['a']). /* all */ Enum;`,
      settings: v4,
      errors: [
      { messageId: 'gone', data: { form: '.Enum', instead: '`.enum`', harm: 'it is `undefined`' }, line: 2, column: 26, endColumn: 30 },
      ],
    },
  ],
});
