import rule from '../../src/rules/zod-prefer-discriminated-union.js';
import { ruleTester } from '../support/rule-tester.js';
import './zod-prefer-discriminated-union/equivalence.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'no union', code: `import { z } from 'zod';
const A = z.object({ type: z.literal('a'), x: z.string() });` },
    { name: 'already discriminated', code: `import { z } from 'zod';
z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);` },
    { name: 'generated code', code: `/** @generated */
import { z } from 'zod';
z.union([z.object({ type: z.literal('a') }), z.object({ type: z.literal('b') })]);` },
    { name: 'one member', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() })]);` },
    { name: 'members that are no objects', code: `import { z } from 'zod';
z.union([z.string(), z.number()]);` },
    { name: 'one member is no object', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.string()]);` },
    { name: 'one member is null', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') }), z.null()]);` },
    { name: 'no literal key', code: `import { z } from 'zod';
z.union([z.object({ id: z.string() }), z.object({ name: z.string() })]);` },
    { name: 'literal key in one member only', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.string() })]);` },
    { name: 'literal keys of other names', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a') }), z.object({ kind: z.literal('b') })]);` },
    { name: 'same value twice', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('a') })]);` },
    { name: 'values overlap', code: `import { z } from 'zod';
z.union([z.object({ type: z.enum(['a', 'b']) }), z.object({ type: z.enum(['b', 'c']) })]);` },
    { name: 'value overlaps in one of three', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') }), z.object({ type: z.enum(['c', 'a']) })]);` },
    { name: 'optional literal', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a').optional() }), z.object({ type: z.literal('b') })]);` },
    { name: 'literal with a default', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a').default('a') }), z.object({ type: z.literal('b') })]);` },
    { name: 'refined member', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }).refine((value) => value.x !== ''), z.object({ type: z.literal('b') })]);` },
    { name: 'transformed member', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }).transform((value) => value.x), z.object({ type: z.literal('b') })]);` },
    { name: 'partial member', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }).partial(), z.object({ type: z.literal('b') })]);` },
    { name: 'optional member', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }).optional(), z.object({ type: z.literal('b') })]);` },
    { name: 'key omitted from a member', code: `import { z } from 'zod';
const A = z.object({ type: z.literal('a'), x: z.string() });
z.union([A.omit({ type: true }), z.object({ type: z.literal('b') })]);` },
    { name: 'key not picked', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }).pick({ x: true }), z.object({ type: z.literal('b') })]);` },
    { name: 'member of another file', code: `import { z } from 'zod';
import { Other } from './other';
z.union([z.object({ type: z.literal('a'), x: z.string() }), Other]);` },
    { name: 'members out of sight', code: `import { z } from 'zod';
import { members } from './members';
z.union(members);` },
    { name: 'no array', code: `import { z } from 'zod';
z.union();` },
    { name: 'spread of members out of sight', code: `import { z } from 'zod';
import { members } from './members';
z.union([z.object({ type: z.literal('a'), x: z.string() }), ...members]);` },
    { name: 'member that is a union', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.discriminatedUnion('type', [z.object({ type: z.literal('b') }), z.object({ type: z.literal('c') })])]);` },
    { name: 'lazy member', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.lazy(() => z.object({ type: z.literal('b') }))]);` },
    { name: 'value out of sight', code: `import { z } from 'zod';
z.union([z.object({ type: z.literal(first) }), z.object({ type: z.literal(second) })]);` },
    { name: 'values of different families', code: `import { z } from 'zod';
import { Kind } from './kind';
z.union([z.object({ type: z.literal(Kind.a) }), z.object({ type: z.literal('b') })]);` },
    { name: 'the same member of an enumeration', code: `import { z } from 'zod';
import { Kind } from './kind';
z.union([z.object({ type: z.literal(Kind.a) }), z.object({ type: z.literal(Kind.a) })]);` },
    { name: 'or with something that is no object', code: `import { z } from 'zod';
z.object({ type: z.literal('a'), x: z.string() }).or(z.string());` },
    { name: 'or without argument', code: `import { z } from 'zod';
z.object({ type: z.literal('a'), x: z.string() }).or();` },
    { name: 'or of another kind', code: `import { z } from './chai';
const A = z.object({ type: z.literal('a'), x: z.string() });
A.or(z.object({ type: z.literal('b') }));` },
    { name: 'union of another library', code: `import * as z from 'valibot';
z.union([z.object({ type: z.literal('a') }), z.object({ type: z.literal('b') })]);` },
    { name: 'z of no import', code: `z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);` },
    { name: 'shadowed z', code: `import { z } from 'zod';
function f(z) { return z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]); }` },
    { name: 'exactly one of them', code: `import { z } from 'zod';
z.xor([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);` },
    { name: 'key in one member comes from elsewhere', code: `import { z } from 'zod';
import { base } from './base';
z.union([z.object(base), z.object({ type: z.literal('b') })]);` },
    { name: 'intersection', code: `import { z } from 'zod';
z.object({ type: z.literal('a'), x: z.string() }).and(z.object({ type: z.literal('b') }));` },
    { name: 'a key computed at run time', code: `import { z } from 'zod';
z.union([z.object({ [key]: z.literal('a') }), z.object({ [key]: z.literal('b') })]);` },
    { name: 'member that refers to itself', code: `import { z } from 'zod';
const A = A.extend({ type: z.literal('a') });
z.union([A, z.object({ type: z.literal('b') })]);` },
  ],
  invalid: [
    {
      name: 'inline members',
      code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'members in exports of the file',
      code: `const zod_1 = require('zod');
exports.B = exports.A = void 0;
exports.Base = zod_1.z.object({ id: zod_1.z.string() });
exports.A = exports.Base.extend({ type: zod_1.z.literal('a') });
module.exports.B = exports.Base.extend({ type: zod_1.z.literal('b') });
exports.Message = exports.A.or(exports.B);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: '.or', values: `'a', 'b'` }, line: 6, column: 29, endColumn: 31,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `const zod_1 = require('zod');
exports.B = exports.A = void 0;
exports.Base = zod_1.z.object({ id: zod_1.z.string() });
exports.A = exports.Base.extend({ type: zod_1.z.literal('a') });
module.exports.B = exports.Base.extend({ type: zod_1.z.literal('b') });
exports.Message = zod_1.z.discriminatedUnion('type', [exports.A, exports.B]);` }],
      },
      ],
    },
    {
      name: 'members in constants',
      code: `import { z } from 'zod';
const A = z.object({ type: z.literal('a'), x: z.string() });
const B = z.object({ type: z.literal('b') });
export const Message = z.union([A, B]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 4, column: 24, endColumn: 31,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
const A = z.object({ type: z.literal('a'), x: z.string() });
const B = z.object({ type: z.literal('b') });
export const Message = z.discriminatedUnion('type', [A, B]);` }],
      },
      ],
    },
    {
      name: 'list in a constant',
      code: `import { z } from 'zod';
const members = [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })];
z.union(members);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 3, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
const members = [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })];
z.discriminatedUnion('type', members);` }],
      },
      ],
    },
    {
      name: 'three members',
      code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') }), z.object({ type: z.literal('c') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b', 'c'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') }), z.object({ type: z.literal('c') })]);` }],
      },
      ],
    },
    {
      name: 'or',
      code: `import { z } from 'zod';
const B = z.object({ type: z.literal('b') });
export const Message = z.object({ type: z.literal('a'), x: z.string() }).or(B).optional();`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: '.or', values: `'a', 'b'` }, line: 3, column: 74, endColumn: 76,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
const B = z.object({ type: z.literal('b') });
export const Message = z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), B]).optional();` }],
      },
      ],
    },
    {
      name: 'or, twice',
      code: `import { z } from 'zod';
const A = z.object({ type: z.literal('a'), x: z.string() });
const B = z.object({ type: z.literal('b') });
const C = z.object({ type: z.literal('c') });
A.or(B).or(C);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: '.or', values: `'a', 'b', 'c'` }, line: 5, column: 9, endColumn: 11,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
const A = z.object({ type: z.literal('a'), x: z.string() });
const B = z.object({ type: z.literal('b') });
const C = z.object({ type: z.literal('c') });
z.discriminatedUnion('type', [A, B, C]);` }],
      },
      ],
    },
    {
      name: 'or with a comment: no suggestion',
      code: `import { z } from 'zod';
const A = z.object({ type: z.literal('a'), x: z.string() });
const B = z.object({ type: z.literal('b') });
A // text
  .or(B);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: '.or', values: `'a', 'b'` }, line: 5, column: 4, endColumn: 6 },
      ],
    },
    {
      name: 'strict, loose and extended members',
      code: `import { z } from 'zod';
const Base = z.object({ id: z.string() });
z.union([Base.extend({ kind: z.literal('a') }).strict(), Base.merge(z.object({ kind: z.literal('b') })), z.strictObject({ kind: z.literal('c') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'kind', quoted: `'kind'`, form: 'z.union', values: `'a', 'b', 'c'` }, line: 3, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'kind'` }, output: `import { z } from 'zod';
const Base = z.object({ id: z.string() });
z.discriminatedUnion('kind', [Base.extend({ kind: z.literal('a') }).strict(), Base.merge(z.object({ kind: z.literal('b') })), z.strictObject({ kind: z.literal('c') })]);` }],
      },
      ],
    },
    {
      name: 'numbers, booleans and null',
      code: `import { z } from 'zod';
z.union([z.object({ v: z.literal(1) }), z.object({ v: z.literal(2) })]);
z.union([z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false) })]);
z.union([z.object({ v: z.literal(null) }), z.object({ v: z.literal(0n) })]);`,
      errors: [
      { messageId: 'union', data: { key: 'v', quoted: `'v'`, form: 'z.union', values: '1, 2' }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'v'` }, output: `import { z } from 'zod';
z.discriminatedUnion('v', [z.object({ v: z.literal(1) }), z.object({ v: z.literal(2) })]);
z.union([z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false) })]);
z.union([z.object({ v: z.literal(null) }), z.object({ v: z.literal(0n) })]);` }],
      },
      { messageId: 'union', data: { key: 'ok', quoted: `'ok'`, form: 'z.union', values: 'true, false' }, line: 3, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'ok'` }, output: `import { z } from 'zod';
z.union([z.object({ v: z.literal(1) }), z.object({ v: z.literal(2) })]);
z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false) })]);
z.union([z.object({ v: z.literal(null) }), z.object({ v: z.literal(0n) })]);` }],
      },
      { messageId: 'union', data: { key: 'v', quoted: `'v'`, form: 'z.union', values: 'null, 0n' }, line: 4, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'v'` }, output: `import { z } from 'zod';
z.union([z.object({ v: z.literal(1) }), z.object({ v: z.literal(2) })]);
z.union([z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false) })]);
z.discriminatedUnion('v', [z.object({ v: z.literal(null) }), z.object({ v: z.literal(0n) })]);` }],
      },
      ],
    },
    {
      name: 'enums of values',
      code: `import { z } from 'zod';
z.union([z.object({ type: z.enum(['a', 'b']) }), z.object({ type: z.literal('c') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a' | 'b', 'c'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
z.discriminatedUnion('type', [z.object({ type: z.enum(['a', 'b']) }), z.object({ type: z.literal('c') })]);` }],
      },
      ],
    },
    {
      name: 'a literal of several values',
      code: `import { z } from 'zod';
z.union([z.object({ type: z.literal(['a', 'b']) }), z.object({ type: z.literal('c') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a' | 'b', 'c'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
z.discriminatedUnion('type', [z.object({ type: z.literal(['a', 'b']) }), z.object({ type: z.literal('c') })]);` }],
      },
      ],
    },
    {
      name: 'members of an imported enumeration',
      code: `import { z } from 'zod';
import { Kind } from './kind';
z.union([z.object({ type: z.literal(Kind.a) }), z.object({ type: z.literal(Kind.b) })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: 'Kind.a, Kind.b' }, line: 3, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
import { Kind } from './kind';
z.discriminatedUnion('type', [z.object({ type: z.literal(Kind.a) }), z.object({ type: z.literal(Kind.b) })]);` }],
      },
      ],
    },
    {
      name: 'members of an enumeration of this file',
      code: `import { z } from 'zod';
enum Kind { a, b }
z.union([z.object({ type: z.literal(Kind.a) }), z.object({ type: z.literal(Kind.b) })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: 'Kind.a, Kind.b' }, line: 3, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
enum Kind { a, b }
z.discriminatedUnion('type', [z.object({ type: z.literal(Kind.a) }), z.object({ type: z.literal(Kind.b) })]);` }],
      },
      ],
    },
    {
      name: 'values in constants',
      code: `import { z } from 'zod';
const a = 'a' as const;
z.union([z.object({ type: z.literal(a) }), z.object({ type: z.literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `a, 'b'` }, line: 3, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
const a = 'a' as const;
z.discriminatedUnion('type', [z.object({ type: z.literal(a) }), z.object({ type: z.literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'described literals',
      code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a').describe('first') }), z.object({ type: z.literal('b').describe('second') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
z.discriminatedUnion('type', [z.object({ type: z.literal('a').describe('first') }), z.object({ type: z.literal('b').describe('second') })]);` }],
      },
      ],
    },
    {
      name: 'the usual key wins',
      code: `import { z } from 'zod';
z.union([z.object({ version: z.literal(1), type: z.literal('a') }), z.object({ version: z.literal(2), type: z.literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
z.discriminatedUnion('type', [z.object({ version: z.literal(1), type: z.literal('a') }), z.object({ version: z.literal(2), type: z.literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'another key when the usual one is the same',
      code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('m'), role: z.literal('user') }), z.object({ type: z.literal('m'), role: z.literal('system') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'role', quoted: `'role'`, form: 'z.union', values: `'user', 'system'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'role'` }, output: `import { z } from 'zod';
z.discriminatedUnion('role', [z.object({ type: z.literal('m'), role: z.literal('user') }), z.object({ type: z.literal('m'), role: z.literal('system') })]);` }],
      },
      ],
    },
    {
      name: 'many members',
      code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a') }), z.object({ type: z.literal('b') }), z.object({ type: z.literal('c') }), z.object({ type: z.literal('d') }), z.object({ type: z.literal('e') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b', 'c', 'd', …` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
z.discriminatedUnion('type', [z.object({ type: z.literal('a') }), z.object({ type: z.literal('b') }), z.object({ type: z.literal('c') }), z.object({ type: z.literal('d') }), z.object({ type: z.literal('e') })]);` }],
      },
      ],
    },
    {
      name: 'parameters stay',
      code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })], { error: 'No message' });`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })], { error: 'No message' });` }],
      },
      ],
    },
    {
      name: 'double quotes',
      code: `import { z } from "zod";
z.union([z.object({ type: z.literal("a") }), z.object({ type: z.literal("b") })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: '"a", "b"' }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from "zod";
z.discriminatedUnion("type", [z.object({ type: z.literal("a") }), z.object({ type: z.literal("b") })]);` }],
      },
      ],
    },
    {
      name: 'namespace import',
      code: `import * as zod from 'zod';
zod.union([zod.object({ type: zod.literal('a') }), zod.object({ type: zod.literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 10,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import * as zod from 'zod';
zod.discriminatedUnion('type', [zod.object({ type: zod.literal('a') }), zod.object({ type: zod.literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'default import',
      code: `import z from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import z from 'zod';
z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'required',
      code: `const { z } = require('zod');
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `const { z } = require('zod');
z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'renamed',
      code: `import { z as schema } from 'zod';
schema.union([schema.object({ type: schema.literal('a') }), schema.object({ type: schema.literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 13,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z as schema } from 'zod';
schema.discriminatedUnion('type', [schema.object({ type: schema.literal('a') }), schema.object({ type: schema.literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'functions imported on their own: no suggestion',
      code: `import { literal, object, union } from 'zod';
union([object({ type: literal('a') }), object({ type: literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 6 },
      ],
    },
    {
      name: 'or of functions imported on their own: no suggestion',
      code: `import { literal, object } from 'zod';
object({ type: literal('a') }).or(object({ type: literal('b') }));`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: '.or', values: `'a', 'b'` }, line: 2, column: 32, endColumn: 34 },
      ],
    },
    {
      name: 'or of functions, with zod at hand',
      code: `import { literal, object, z } from 'zod';
object({ type: literal('a') }).or(object({ type: literal('b') }));`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: '.or', values: `'a', 'b'` }, line: 2, column: 32, endColumn: 34,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { literal, object, z } from 'zod';
z.discriminatedUnion('type', [object({ type: literal('a') }), object({ type: literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'zod/mini',
      code: `import * as z from 'zod/mini';
z.union([z.object({ type: z.literal('a') }), z.object({ type: z.literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import * as z from 'zod/mini';
z.discriminatedUnion('type', [z.object({ type: z.literal('a') }), z.object({ type: z.literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'zod/v4 and zod/v3',
      code: `import { z } from 'zod/v4';
import { z as z3 } from 'zod/v3';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);
z3.union([z3.object({ type: z3.literal('a') }), z3.object({ type: z3.literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 3, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod/v4';
import { z as z3 } from 'zod/v3';
z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);
z3.union([z3.object({ type: z3.literal('a') }), z3.object({ type: z3.literal('b') })]);` }],
      },
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 4, column: 1, endColumn: 9,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod/v4';
import { z as z3 } from 'zod/v3';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);
z3.discriminatedUnion('type', [z3.object({ type: z3.literal('a') }), z3.object({ type: z3.literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'zod passed on by another package',
      code: `import { z } from '@hono/zod-openapi';
z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from '@hono/zod-openapi';
z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'member with spread fields',
      code: `import { z } from 'zod';
const common = { id: z.string() };
const Base = z.object(common);
z.union([z.object({ ...common, type: z.literal('a') }), z.object({ ...Base.shape, type: z.literal('b') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 4, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
const common = { id: z.string() };
const Base = z.object(common);
z.discriminatedUnion('type', [z.object({ ...common, type: z.literal('a') }), z.object({ ...Base.shape, type: z.literal('b') })]);` }],
      },
      ],
    },
    {
      name: 'getter fields',
      code: `import { z } from 'zod';
const Node = z.object({ kind: z.literal('node'), get children() { return z.array(Node); } });
z.union([Node, z.object({ kind: z.literal('leaf') })]);`,
      errors: [
      { messageId: 'union', data: { key: 'kind', quoted: `'kind'`, form: 'z.union', values: `'node', 'leaf'` }, line: 3, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'kind'` }, output: `import { z } from 'zod';
const Node = z.object({ kind: z.literal('node'), get children() { return z.array(Node); } });
z.discriminatedUnion('kind', [Node, z.object({ kind: z.literal('leaf') })]);` }],
      },
      ],
    },
    {
      name: 'inside another schema',
      code: `import { z } from 'zod';
export const Event = z.object({ payload: z.array(z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })])) });`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 50, endColumn: 57,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
export const Event = z.object({ payload: z.array(z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })])) });` }],
      },
      ],
    },
    {
      name: 'a field of a class',
      code: `import { z } from 'zod';
class Messages { private readonly schema = z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]); }`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 44, endColumn: 51,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
class Messages { private readonly schema = z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]); }` }],
      },
      ],
    },
    {
      name: 'asserted',
      code: `import { z } from 'zod';
z.union([z.object({ type: z.literal('a'), x: z.string() }) as never, z.object({ type: z.literal('b') }) satisfies unknown]);`,
      errors: [
      { messageId: 'union', data: { key: 'type', quoted: `'type'`, form: 'z.union', values: `'a', 'b'` }, line: 2, column: 1, endColumn: 8,
        suggestions: [{ messageId: 'discriminate', data: { quoted: `'type'` }, output: `import { z } from 'zod';
z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }) as never, z.object({ type: z.literal('b') }) satisfies unknown]);` }],
      },
      ],
    },
  ],
});
