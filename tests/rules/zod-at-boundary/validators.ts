import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'questions in a row, by functions of the file and of another one',
      code: `
import { isCity } from './city.js';
function isText(value) { return typeof value === 'string' && value !== ''; }
const data = JSON.parse(text);
if (!isText(data.name) || !isText(data.street) || !isCity(data.city)) throw new Error('Invalid');
save(data.name, data.street, data.city);
`,
    },
    {
      name: 'zod parse',
      code: `
import { z } from 'zod';
const User = z.object({ name: z.string() });
const user = User.parse(JSON.parse(text));
save(user.name);
`,
    },
    {
      name: 'zod imported schema',
      code: `
import { UserSchema } from './schemas.js';
const raw = JSON.parse(text);
const user = UserSchema.parse(raw);
save(user.name);
`,
    },
    {
      name: 'zod parse as a statement',
      code: `
const raw = JSON.parse(text);
UserSchema.parse(raw);
save(raw.name);
`,
    },
    {
      name: 'zod parseAsync',
      code: `
const user = await UserSchema.parseAsync(await (await fetch(url)).json());
save(user.name);
`,
    },
    {
      name: 'zod safeParse with its result looked at',
      code: `
const raw = JSON.parse(text);
const result = UserSchema.safeParse(raw);
if (!result.success) throw result.error;
save(raw.name);
`,
    },
    {
      name: 'zod safeParse in a condition',
      code: `
const raw = JSON.parse(text);
if (!UserSchema.safeParse(raw).success) throw new Error('wrong');
save(raw.name);
`,
    },
    {
      name: 'zod decode',
      code: `
const user = UserSchema.decode(JSON.parse(text));
save(user.name);
`,
    },
    {
      name: 'zod/mini parse with the schema first',
      code: `
import * as z from 'zod/mini';
const user = z.parse(User, JSON.parse(text));
save(user.name);
`,
    },
    {
      name: 'schemas in an object',
      code: `
const user = schemas.user.parse(JSON.parse(text));
save(user.name);
`,
    },
    {
      name: 'spread into a validator',
      code: `
const input = InputSchema.parse({ ...JSON.parse(text), ...extra });
save(input.name);
`,
    },
    {
      name: 'put into an object that is validated',
      code: `
const input = { body: JSON.parse(text) };
InputSchema.parse(input);
save(input.body.name);
`,
    },
    {
      name: 'valibot',
      code: `
import * as v from 'valibot';
const user = v.parse(UserSchema, JSON.parse(text));
save(user.name);
`,
    },
    {
      name: 'valibot is',
      code: `
import { is } from 'valibot';
const raw = JSON.parse(text);
if (is(UserSchema, raw)) save(raw.name);
`,
    },
    {
      name: 'arktype',
      code: `
import { type } from 'arktype';
const User = type({ name: 'string' });
const raw = JSON.parse(text);
const user = User(raw);
if (user instanceof type.errors) throw new Error(user.summary);
save(user.name, raw.name);
`,
    },
    {
      name: 'typebox Value.Check',
      code: `
import { Value } from '@sinclair/typebox/value';
const raw = JSON.parse(text);
if (!Value.Check(User, raw)) throw new Error('wrong');
save(raw.name);
`,
    },
    {
      name: 'typebox Value.Parse and Value.Decode',
      code: `
import { Value } from '@sinclair/typebox/value';
save(Value.Parse(User, JSON.parse(a)).name, Value.Decode(User, JSON.parse(b)).name);
`,
    },
    {
      name: 'typebox compiled',
      code: `
import { TypeCompiler } from '@sinclair/typebox/compiler';
const check = TypeCompiler.Compile(User);
const raw = JSON.parse(text);
if (check.Check(raw)) save(raw.name);
`,
    },
    {
      name: 'ajv compiled',
      code: `
import Ajv from 'ajv';
const validate = new Ajv().compile(schema);
const raw = JSON.parse(text);
if (!validate(raw)) throw new Error('wrong');
save(raw.name);
`,
    },
    {
      name: 'ajv validate',
      code: `
const Ajv = require('ajv');
const ajv = new Ajv();
const raw = JSON.parse(text);
if (!ajv.validate(schema, raw)) throw new Error('wrong');
save(raw.name);
`,
    },
    {
      name: 'yup',
      code: `
import * as yup from 'yup';
const schema = yup.object({ name: yup.string() });
const user = await schema.validate(JSON.parse(text));
save(user.name);
`,
    },
    {
      name: 'yup as a statement',
      code: `
const raw = JSON.parse(text);
await schema.validate(raw);
save(raw.name);
`,
    },
    {
      name: 'joi',
      code: `
import Joi from 'joi';
const schema = Joi.object({ name: Joi.string() });
const raw = JSON.parse(text);
const { error } = schema.validate(raw);
if (error) throw error;
save(raw.name);
`,
    },
    {
      name: 'joi attempt',
      code: `
import Joi from 'joi';
const user = Joi.attempt(JSON.parse(text), schema);
save(user.name);
`,
    },
    {
      name: 'superstruct',
      code: `
import { assert, is, create } from 'superstruct';
const raw = JSON.parse(text);
assert(raw, User);
save(raw.name, create(JSON.parse(other), User).name);
`,
    },
    {
      name: 'runtypes',
      code: `
import { Record, String } from 'runtypes';
const User = Record({ name: String });
const user = User.check(JSON.parse(text));
save(user.name);
`,
    },
    {
      name: 'runtypes of another file',
      code: `
import { User } from './types.js';
const raw = JSON.parse(text);
User.check(raw);
save(raw.name);
`,
    },
    {
      name: 'io-ts',
      code: `
import * as t from 'io-ts';
const User = t.type({ name: t.string });
const decoded = User.decode(JSON.parse(text));
if (isRight(decoded)) save(decoded.right.name);
`,
    },
    {
      name: 'io-ts in a pipe',
      code: `
import { pipe } from 'fp-ts/function';
const user = pipe(JSON.parse(text), User.decode, getOrElse(() => null));
save(user.name);
`,
    },
    {
      name: 'effect',
      code: `
import { Schema } from 'effect';
const user = Schema.decodeUnknownSync(User)(JSON.parse(text));
save(user.name);
`,
    },
    {
      name: 'effect with the decoder kept',
      code: `
import * as S from 'effect/Schema';
const decode = S.decodeUnknownSync(User);
const raw = JSON.parse(text);
save(decode(raw).name);
`,
    },
    {
      name: 'Standard Schema',
      code: `
const result = await schema['~standard'].validate(JSON.parse(text));
if (result.issues) throw new Error('wrong');
save(result.value.name);
`,
    },
    {
      name: 'class-validator with plainToInstance',
      code: `
import { plainToInstance } from 'class-transformer';
import { validateOrReject } from 'class-validator';
const dto = plainToInstance(User, JSON.parse(text));
await validateOrReject(dto);
save(dto.name);
`,
    },
    {
      name: 'class-validator, errors looked at',
      code: `
import { plainToClass } from 'class-transformer';
import { validate } from 'class-validator';
const dto = plainToClass(User, JSON.parse(text));
const errors = await validate(dto);
if (errors.length > 0) throw new Error('wrong');
save(dto.name);
`,
    },
    {
      name: 'type predicate of this file',
      code: `
function isUser(value: any): value is User { return value?.name; }
const raw = JSON.parse(text);
if (!isUser(raw)) throw new Error('wrong');
save(raw.name);
`,
    },
    {
      name: 'assertion function of this file',
      code: `
function assertUser(value: any): asserts value is User { if (!value) throw new Error('wrong'); }
const raw = JSON.parse(text);
assertUser(raw);
save(raw.name);
`,
    },
    {
      name: 'function of this file that takes unknown',
      code: `
function toUser(value: unknown) { return UserSchema.parse(value); }
save(toUser(JSON.parse(text)).name);
`,
    },
    {
      name: 'function of this file that takes unknown and throws',
      code: `
const check = (value: unknown) => { if (!value) throw new Error('wrong'); };
const raw = JSON.parse(text);
check(raw);
save(raw.name);
`,
    },
    {
      name: 'method of the class that takes unknown',
      code: `
class A {
  run(text: string) { const raw = JSON.parse(text); const user = this.convert(raw); save(user.name); }
  convert(value: unknown) { return UserSchema.parse(value); }
}
`,
    },
    {
      name: 'member goes to a function that takes unknown',
      code: `
const text = (value: unknown) => String(value);
const raw = JSON.parse(json);
save(text(raw.name));
`,
    },
    {
      name: 'validator of the project, by its name',
      code: `
import { validateUser } from './validate.js';
const raw = JSON.parse(text);
validateUser(raw);
save(raw.name);
`,
    },
    {
      name: 'schema handed over with the value',
      code: `
const user = parseRequest(UserSchema, JSON.parse(text));
save(user.name);
`,
    },
    {
      name: 'schema made in place and handed over',
      code: `
import { z } from 'zod';
const user = check(JSON.parse(text), z.object({ name: z.string() }));
save(user.name);
`,
    },
    {
      name: 'validated in a promise chain',
      code: `fetch(url).then((res) => res.json()).then((raw) => UserSchema.parse(raw)).then((user) => save(user.name));`,
    },
    {
      name: 'validator handed to then',
      code: `fetch(url).then((res) => res.json()).then(UserSchema.parse).then((user) => save(user.name));`,
    },
    {
      name: 'elements validated',
      code: `
const users = lines.map((line) => JSON.parse(line)).map((raw) => UserSchema.parse(raw));
save(users[0].name);
`,
    },
    {
      name: 'list validated',
      code: `
import { z } from 'zod';
const users = z.array(UserSchema).parse(lines.map((line) => JSON.parse(line)));
save(users[0].name);
`,
    },
    {
      name: 'variable gets the validated value',
      code: `
let data = JSON.parse(text);
data = UserSchema.parse(data);
save(data.name);
`,
    },
    {
      name: 'only the validated part is used',
      code: `
const raw = JSON.parse(text);
const user = UserSchema.parse(raw.user);
save(user.name);
`,
    },
    {
      name: 'validated part used directly afterwards',
      code: `
const raw = JSON.parse(text);
UserSchema.parse(raw.user);
save(raw.user.name);
`,
    },
    {
      name: 'validator in a try whose catch leaves',
      code: `
let raw;
try { raw = JSON.parse(text); UserSchema.parse(raw); } catch { return null; }
save(raw.name);
`,
    },
    {
      name: 'compiled call of a validator',
      code: `
const module_1 = require('./schemas');
const data = JSON.parse(text);
(0, module_1.validateUser)(data);
save(data.name);
`,
    },
  ],
  invalid: [
    {
      name: 'answer dropped of a function that is called like a question',
      code: `
import { isCity } from './city.js';
const data = JSON.parse(text);
isCity(data.city);
save(data.city);
`,
      errors: [{ messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 3, column: 14, endColumn: 30 }],
    },
    {
      name: 'safeParse whose result is dropped',
      code: `
const raw = JSON.parse(text);
UserSchema.safeParse(raw);
save(raw.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'result of safeParse that nothing reads',
      code: `
const raw = JSON.parse(text);
const result = UserSchema.safeParse(raw);
save(raw.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'ajv answer dropped',
      code: `
import Ajv from 'ajv';
const validate = new Ajv().compile(schema);
const raw = JSON.parse(text);
validate(raw);
save(raw.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 4, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'predicate answer dropped',
      code: `
function isUser(value: unknown): value is User { return true; }
const raw = JSON.parse(text);
isUser(raw);
save(raw.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'joi result dropped',
      code: `
const raw = JSON.parse(text);
schema.validate(raw);
save(raw.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'validated too late',
      code: `
const raw = JSON.parse(text);
save(raw.name);
UserSchema.parse(raw);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'validated on one path only',
      code: `
const raw = JSON.parse(text);
if (strict) UserSchema.parse(raw);
save(raw.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'another member was validated',
      code: `
const raw = JSON.parse(text);
UserSchema.parse(raw.user);
save(raw.id);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'validated in a callback that may run later',
      code: `
const raw = JSON.parse(text);
setImmediate(() => UserSchema.parse(raw));
save(raw.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'path.parse and Date.parse are no validators',
      code: `
import path from 'node:path';
const raw = JSON.parse(text);
save(path.parse(raw.file), Date.parse(raw.day));
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'create of a model is no validator',
      code: `
import { User } from './models.js';
const raw = JSON.parse(text);
await User.create({ name: raw.name });
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'function of this file that takes unknown, answer dropped',
      code: `
function log(value: unknown) { remember(value); }
const raw = JSON.parse(text);
log(raw);
save(raw.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'parse function of a date library is no validator',
      code: `
import { parse } from 'date-fns';
const raw = JSON.parse(text);
save(parse(raw.day, 'yyyy', now));
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 13, endColumn: 29,
      }],
    },
    {
      name: 'overwritten in one branch only',
      code: `
let data = JSON.parse(text);
if (strict) data = UserSchema.parse(data);
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 12, endColumn: 28,
      }],
    },
  ],
});
