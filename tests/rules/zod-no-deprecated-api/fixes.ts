import rule from '../../../src/rules/zod-no-deprecated-api.js';
import { ruleTester } from '../../support/rule-tester.js';

/** zod 4 is in use. */
const v4 = { hardened: { zod: 4 } };

ruleTester.run(rule.name, rule, {
  valid: [
  ],
  invalid: [
    {
      name: 'formats',
      code: `import { z } from 'zod';
z.string().email(); z.string().url().optional(); z.string().uuid().min(1); z.string().jwt(); z.string().datetime(); z.string().date(); z.string().time(); z.string().duration(); z.string().cuid(); z.string().base64();`,
      settings: v4,
      output: `import { z } from 'zod';
z.email(); z.url().optional(); z.uuid().min(1); z.jwt(); z.iso.datetime(); z.iso.date(); z.iso.time(); z.iso.duration(); z.cuid(); z.base64();`,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 12, endColumn: 17 },
      { messageId: 'deprecated', data: { form: '.url()', instead: '`z.url()`' }, line: 2, column: 32, endColumn: 35 },
      { messageId: 'deprecated', data: { form: '.uuid()', instead: '`z.uuid()`' }, line: 2, column: 61, endColumn: 65 },
      { messageId: 'deprecated', data: { form: '.jwt()', instead: '`z.jwt()`' }, line: 2, column: 87, endColumn: 90 },
      { messageId: 'deprecated', data: { form: '.datetime()', instead: '`z.iso.datetime()`' }, line: 2, column: 105, endColumn: 113 },
      { messageId: 'deprecated', data: { form: '.date()', instead: '`z.iso.date()`' }, line: 2, column: 128, endColumn: 132 },
      { messageId: 'deprecated', data: { form: '.time()', instead: '`z.iso.time()`' }, line: 2, column: 147, endColumn: 151 },
      { messageId: 'deprecated', data: { form: '.duration()', instead: '`z.iso.duration()`' }, line: 2, column: 166, endColumn: 174 },
      { messageId: 'deprecated', data: { form: '.cuid()', instead: '`z.cuid()`' }, line: 2, column: 189, endColumn: 193 },
      { messageId: 'deprecated', data: { form: '.base64()', instead: '`z.base64()`' }, line: 2, column: 208, endColumn: 214 },
      ],
    },
    {
      name: 'formats with options',
      code: `import { z } from 'zod';
z.string().datetime({ offset: true, precision: 3 }); z.string().uuid({ version: 'v4' }); z.string().jwt({ alg: 'HS256' });`,
      settings: v4,
      output: `import { z } from 'zod';
z.iso.datetime({ offset: true, precision: 3 }); z.uuid({ version: 'v4' }); z.jwt({ alg: 'HS256' });`,
      errors: [
      { messageId: 'deprecated', data: { form: '.datetime()', instead: '`z.iso.datetime()`' }, line: 2, column: 12, endColumn: 20 },
      { messageId: 'deprecated', data: { form: '.uuid()', instead: '`z.uuid()`' }, line: 2, column: 65, endColumn: 69 },
      { messageId: 'deprecated', data: { form: '.jwt()', instead: '`z.jwt()`' }, line: 2, column: 101, endColumn: 104 },
      ],
    },
    {
      name: 'other spellings of zod',
      code: `import * as zod from 'zod';
zod.string().email();
zod.z.string().email();
const zod_1 = require('zod');
zod_1.z.string().email();`,
      settings: v4,
      output: `import * as zod from 'zod';
zod.email();
zod.z.email();
const zod_1 = require('zod');
zod_1.z.email();`,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 14, endColumn: 19 },
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 3, column: 16, endColumn: 21 },
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 5, column: 18, endColumn: 23 },
      ],
    },
    {
      name: 'formats across lines',
      code: `import { z } from 'zod';
const User = z.object({
  email: z
    .string()
    .email()
    .max(50),
});`,
      settings: v4,
      output: `import { z } from 'zod';
const User = z.object({
  email: z.email()
    .max(50),
});`,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 5, column: 6, endColumn: 11 },
      ],
    },
    {
      name: 'merge of constants',
      code: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
export const C = A.merge(B);`,
      settings: v4,
      output: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
export const C = A.extend(B.shape);`,
      errors: [
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 4, column: 20, endColumn: 25 },
      ],
    },
    {
      name: 'merge with an object in place',
      code: `import { z } from 'zod';
const A = z.object({ a: z.string() });
export const C = A.merge(z.object({ b: z.string() }));`,
      settings: v4,
      output: `import { z } from 'zod';
const A = z.object({ a: z.string() });
export const C = A.extend({ b: z.string() });`,
      errors: [
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 3, column: 20, endColumn: 25 },
      ],
    },
    {
      name: 'merge with a long object in place',
      code: `import { z } from 'zod';
const A = z.object({ a: z.string() });
A.merge(z.object({ first: z.string(), second: z.string(), third: z.string() })).shape.first;`,
      settings: v4,
      output: `import { z } from 'zod';
const A = z.object({ a: z.string() });
A.extend({ first: z.string(), second: z.string(), third: z.string() }).shape.first;`,
      errors: [
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 3, column: 3, endColumn: 8 },
      ],
    },
    {
      name: 'merge of extended objects',
      code: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = A.extend({ b: z.string() }).omit({ a: true });
export const C = A.merge(B).describe('C');`,
      settings: v4,
      output: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = A.extend({ b: z.string() }).omit({ a: true });
export const C = A.extend(B.shape).describe('C');`,
      errors: [
      { messageId: 'deprecated', data: { form: '.merge()', instead: '`.extend(B.shape)`' }, line: 4, column: 20, endColumn: 25 },
      ],
    },
    {
      name: 'nativeEnum',
      code: `import { z } from 'zod';
enum Role { a, b }
z.nativeEnum(Role); z.nativeEnum({ a: 'x' } as const, { error: 'No role' });`,
      settings: v4,
      output: `import { z } from 'zod';
enum Role { a, b }
z.enum(Role); z.enum({ a: 'x' } as const, { error: 'No role' });`,
      errors: [
      { messageId: 'deprecated', data: { form: 'z.nativeEnum()', instead: '`z.enum()`' }, line: 3, column: 1, endColumn: 13 },
      { messageId: 'deprecated', data: { form: 'z.nativeEnum()', instead: '`z.enum()`' }, line: 3, column: 21, endColumn: 33 },
      ],
    },
    {
      name: 'nativeEnum of zod/mini',
      code: `import * as z from 'zod/mini';
z.nativeEnum(Role);`,
      settings: v4,
      output: `import * as z from 'zod/mini';
z.enum(Role);`,
      errors: [
      { messageId: 'deprecated', data: { form: 'z.nativeEnum()', instead: '`z.enum()`' }, line: 2, column: 1, endColumn: 13 },
      ],
    },
  ],
});
