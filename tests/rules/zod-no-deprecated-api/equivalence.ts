import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import rule from '../../../src/rules/zod-no-deprecated-api.js';

// What the edits of the rule claim is shown here: code before and after an edit runs on the zod of this project, with the same inputs.

const inputs: readonly unknown[] = [
  // Of the formats, one each that is right and one that is nearly so.
  'a@b.co', 'a@b', 'https://example.com/path?q=1', 'http//example', '0190a8f0-7c5e-7b3a-9d4e-2f6b8c1d0e5a',
  '0190a8f0-7c5e-4b3a-9d4e-2f6b8c1d0e5a', '0190a8f0-7c5e-6b3a-9d4e-2f6b8c1d0e5a', '0190a8f07c5e4b3a9d4e2f6b8c1d0e5a',
  'ffffffff-ffff-ffff-ffff-ffffffffffff', 'V1StGXR8_Z5jdHi6B-myT', 'V1StGXR8', 'cjld2cjxh0000qzrmn831i7rn', 'CJLD2', 'tz4a98xxat96iws9zmbrgj3a',
  '01ARZ3NDEKTSV4RRFFQ69G5FAV', '9m4e2mr0ui3e8a215n4g', '2naeRjTrrHJAkfd3tOuEjw90WCA', 'aGVsbG8=', 'aGVsbG8', 'aGVs_bG8-', '🙂', '🙂x', '127.0.0.1',
  '127.0.0.256', '::1', 'fe80::1%eth0', '10.0.0.0/8', '10.0.0.0/33', '::/64', '::/200', '+14155552671', '4155552671', '2024-02-29', '2023-02-29',
  '10:30', '10:30:00', '10:30:00.123', '25:00', '2024-02-29T10:30:00Z', '2024-02-29T10:30:00.123Z', '2024-02-29T10:30:00+01:00', '2024-02-29T10:30',
  'P1DT2H', 'P1', 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln', 'eyJhbGciOiJub25lIn0.e30.c2ln', 'a.b.c',
  // Texts, and what is none.
  '', ' ', 'a', 'admin', 'user', ' a@b.co ', 'A@B.CO', 'x'.repeat(300), undefined, null, true, false, 0, 1, -1, 1.5, 2, 3, Infinity, NaN, 2 ** 53, 10n,
  new Date(0), Symbol.iterator, () => 1,
  // Objects and lists.
  {}, { a: 'x' }, { b: 'y' }, { a: 'x', b: 'y' }, { a: 'x', b: 'y', c: 'z' }, { a: 1, b: 'y' }, { a: 'x', b: 2 }, { c: 3 }, { a: 'a@b.co' }, [], ['a'],
  ['a@b.co'], ['a@b.co', 'b'], [1], new Map([['a', 1]]), new Set(['a']),
];

const config: Linter.Config[] = [{
  files: ['**/*.ts'],
  plugins: { hardened: { rules: { rule: rule as never } } },
  languageOptions: { parser },
  settings: { hardened: { zod: 4 } },
  rules: { 'hardened/rule': 'error' },
}];

interface Edited {
  /** By fixes alone. */
  fixed: string;
  /** By the suggestion of the first report. */
  suggested: string | undefined;
}

const head = `import { z } from 'zod';\n`;

/** What the rule makes of code. */
function edit(code: string): Edited {
  const linter = new Linter();
  const { output } = linter.verifyAndFix(head + code, config, 'file.ts');
  const [suggestion] = linter.verify(head + code, config, 'file.ts').flatMap(({ suggestions }) => suggestions ?? []);
  const text = head + code;
  const suggested = suggestion && text.slice(0, suggestion.fix.range[0]) + suggestion.fix.text + text.slice(suggestion.fix.range[1]);
  return { fixed: output.slice(head.length), suggested: suggested?.slice(head.length) };
}

/** Runs code on the real zod, and answers its variable `result`. */
function run(code: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- code of this file, and what the rule makes of it
  return new Function('z', `${code}\nreturn result;`)(z);
}

function schemaOf(code: string): z.ZodType {
  const schema = run(code);
  expect(schema).toHaveProperty('safeParse');
  return schema as z.ZodType;
}

interface Outcome {
  success: boolean;
  data?: unknown;
  issues?: unknown;
}

function outcomes(schema: z.ZodType, withIssues: boolean): Outcome[] {
  return inputs.map((input) => {
    const { success, data, error } = schema.safeParse(input);
    return success ? { success, data } : { success, ...(withIssues ? { issues: error.issues } : {}) };
  });
}

describe('fixes accept the same, yield the same and say the same', () => {
  const cases: readonly [before: string, after: string][] = [
    ['const result = z.string().email();', 'const result = z.email();'],
    ['const result = z.string().url();', 'const result = z.url();'],
    ['const result = z.string().jwt();', 'const result = z.jwt();'],
    ['const result = z.string().emoji();', 'const result = z.emoji();'],
    ['const result = z.string().guid();', 'const result = z.guid();'],
    ['const result = z.string().uuid();', 'const result = z.uuid();'],
    ['const result = z.string().uuidv4();', 'const result = z.uuidv4();'],
    ['const result = z.string().uuidv6();', 'const result = z.uuidv6();'],
    ['const result = z.string().uuidv7();', 'const result = z.uuidv7();'],
    ['const result = z.string().nanoid();', 'const result = z.nanoid();'],
    ['const result = z.string().cuid();', 'const result = z.cuid();'],
    ['const result = z.string().cuid2();', 'const result = z.cuid2();'],
    ['const result = z.string().ulid();', 'const result = z.ulid();'],
    ['const result = z.string().base64();', 'const result = z.base64();'],
    ['const result = z.string().base64url();', 'const result = z.base64url();'],
    ['const result = z.string().xid();', 'const result = z.xid();'],
    ['const result = z.string().ksuid();', 'const result = z.ksuid();'],
    ['const result = z.string().ipv4();', 'const result = z.ipv4();'],
    ['const result = z.string().ipv6();', 'const result = z.ipv6();'],
    ['const result = z.string().cidrv4();', 'const result = z.cidrv4();'],
    ['const result = z.string().cidrv6();', 'const result = z.cidrv6();'],
    ['const result = z.string().e164();', 'const result = z.e164();'],
    ['const result = z.string().datetime();', 'const result = z.iso.datetime();'],
    ['const result = z.string().date();', 'const result = z.iso.date();'],
    ['const result = z.string().time();', 'const result = z.iso.time();'],
    ['const result = z.string().duration();', 'const result = z.iso.duration();'],
    ['const result = z.string().datetime({ offset: true });', 'const result = z.iso.datetime({ offset: true });'],
    ['const result = z.string().datetime({ local: true, precision: 3 });', 'const result = z.iso.datetime({ local: true, precision: 3 });'],
    ['const result = z.string().time({ precision: 0 });', 'const result = z.iso.time({ precision: 0 });'],
    ['const result = z.string().uuid({ version: "v4" });', 'const result = z.uuid({ version: "v4" });'],
    ['const result = z.string().jwt({ alg: "HS256" });', 'const result = z.jwt({ alg: "HS256" });'],
    ['const result = z.string().url({ hostname: /^example\\.com$/, protocol: /^https$/ });', 'const result = z.url({ hostname: /^example\\.com$/, protocol: /^https$/ });'],
    ['const result = z.string().url({ normalize: true });', 'const result = z.url({ normalize: true });'],
    // What follows a format stays where it is.
    ['const result = z.string().email().min(8).max(20);', 'const result = z.email().min(8).max(20);'],
    ['const result = z.string().email().toLowerCase().startsWith("a");', 'const result = z.email().toLowerCase().startsWith("a");'],
    ['const result = z.string().email().trim().regex(/^a/);', 'const result = z.email().trim().regex(/^a/);'],
    ['const result = z.string().email().optional();', 'const result = z.email().optional();'],
    ['const result = z.string().email().nullable().default("a@b.co");', 'const result = z.email().nullable().default("a@b.co");'],
    ['const result = z.string().email().catch("none");', 'const result = z.email().catch("none");'],
    ['const result = z.string().email().refine((value) => value !== "a@b.co", "Taken");', 'const result = z.email().refine((value) => value !== "a@b.co", "Taken");'],
    ['const result = z.string().email().transform((value) => value.length);', 'const result = z.email().transform((value) => value.length);'],
    ['const result = z.string().email().pipe(z.string().min(7));', 'const result = z.email().pipe(z.string().min(7));'],
    ['const result = z.string().email().or(z.number());', 'const result = z.email().or(z.number());'],
    ['const result = z.string().email().array().min(1);', 'const result = z.email().array().min(1);'],
    ['const result = z.string().email().brand("Email").readonly();', 'const result = z.email().brand("Email").readonly();'],
    ['const result = z.object({ a: z.string().email(), b: z.string().optional() });', 'const result = z.object({ a: z.email(), b: z.string().optional() });'],
    ['const result = z.array(z.string().email());', 'const result = z.array(z.email());'],
    ['const result = z.union([z.string().uuid(), z.string().email()]);', 'const result = z.union([z.uuid(), z.email()]);'],
    ['const result = z.record(z.string().email(), z.string());', 'const result = z.record(z.email(), z.string());'],
    // Objects.
    ['const A = z.object({ a: z.string() });\nconst B = z.object({ b: z.string() });\nconst result = A.merge(B);', 'const A = z.object({ a: z.string() });\nconst B = z.object({ b: z.string() });\nconst result = A.extend(B.shape);'],
    ['const A = z.object({ a: z.string() });\nconst B = z.object({ a: z.number(), b: z.string() });\nconst result = A.merge(B);', 'const A = z.object({ a: z.string() });\nconst B = z.object({ a: z.number(), b: z.string() });\nconst result = A.extend(B.shape);'],
    ['const A = z.object({ a: z.string() }, "No A");\nconst result = A.merge(z.object({ b: z.string() }));', 'const A = z.object({ a: z.string() }, "No A");\nconst result = A.extend({ b: z.string() });'],
    ['const A = z.object({ a: z.string() });\nconst B = A.extend({ b: z.string() }).omit({ a: true });\nconst result = A.pick({ a: true }).merge(B);', 'const A = z.object({ a: z.string() });\nconst B = A.extend({ b: z.string() }).omit({ a: true });\nconst result = A.pick({ a: true }).extend(B.shape);'],
    // Enumerations.
    ['const Role = { admin: "admin", user: "user" };\nconst result = z.nativeEnum(Role);', 'const Role = { admin: "admin", user: "user" };\nconst result = z.enum(Role);'],
    ['const Level = { low: 0, high: 1, 0: "low", 1: "high" };\nconst result = z.nativeEnum(Level, { error: "No level" });', 'const Level = { low: 0, high: 1, 0: "low", 1: "high" };\nconst result = z.enum(Level, { error: "No level" });'],
  ];

  it.each(cases)('%s', (before, after) => {
    expect(edit(before).fixed).toBe(after);
    expect(outcomes(schemaOf(after), true)).toEqual(outcomes(schemaOf(before), true));
  });
});

describe('suggestions that keep what is accepted, and what comes of it', () => {
  const cases: readonly [before: string, after: string][] = [
    ['const result = z.string().email("No e-mail");', 'const result = z.email("No e-mail");'],
    ['const result = z.string("No text").email();', 'const result = z.string("No text").pipe(z.email());'],
    ['const result = z.string().trim().email();', 'const result = z.string().trim().pipe(z.email());'],
    ['const result = z.string().min(3).url().optional();', 'const result = z.string().min(3).pipe(z.url()).optional();'],
    ['const result = z.object({ a: z.string() }).passthrough();', 'const result = z.object({ a: z.string() }).loose();'],
    ['const result = z.number().safe();', 'const result = z.number().int();'],
    ['const result = z.number().finite().min(1);', 'const result = z.number().min(1);'],
    ['const result = z.number().step(2);', 'const result = z.number().multipleOf(2);'],
    ['const result = z.string().min(3, { message: "Short" });', 'const result = z.string().min(3, { error: "Short" });'],
    ['const result = z.string().refine((value) => value.length > 3, { message: "Short", path: ["a"] });', 'const result = z.string().refine((value) => value.length > 3, { error: "Short", path: ["a"] });'],
    ['const result = z.string({ message: "No text" });', 'const result = z.string({ error: "No text" });'],
    ['const message = "Short";\nconst result = z.string().min(3, { message });', 'const message = "Short";\nconst result = z.string().min(3, { error: message });'],
    ['const result = z.string().superRefine((value, ctx) => { if (value !== "a") ctx.addIssue({ code: z.ZodIssueCode.custom, message: "No" }); });', `const result = z.string().superRefine((value, ctx) => { if (value !== "a") ctx.addIssue({ code: 'custom', message: "No" }); });`],
    ['const result = z.string().default("a").removeDefault();', 'const result = z.string().default("a").unwrap();'],
    ['const result = z.string().catch("a").removeCatch();', 'const result = z.string().catch("a").unwrap();'],
    // One argument is taken since 4.4.
    ['const result = z.record(z.string());', 'const result = z.record(z.string(), z.string());'],
    ['const result = z.record(z.number(), { error: "No map" });', 'const result = z.record(z.string(), z.number(), { error: "No map" });'],
    // Parameters without effect change messages only.
    ['const result = z.string({ required_error: "Missing", invalid_type_error: "No text" });', 'const result = z.string({ error: (issue) => (issue.input === undefined ? "Missing" : "No text") });'],
    ['const result = z.enum(["a"], { errorMap: () => ({ message: "Unknown" }) });', 'const result = z.enum(["a"], { error: () => ({ message: "Unknown" }) });'],
  ];

  it.each(cases)('%s', (before, after) => {
    expect(edit(before).suggested).toBe(after);
    expect(outcomes(schemaOf(after), false)).toEqual(outcomes(schemaOf(before), false));
  });
});

describe('suggestions for values', () => {
  const cases: readonly [before: string, after: string][] = [
    ['const result = z.string().optional().isOptional();', 'const result = z.string().optional().safeParse(undefined).success;'],
    ['const result = z.string().isNullable();', 'const result = z.string().safeParse(null).success;'],
    ['const { error } = z.object({ a: z.string() }).safeParse({});\nconst result = error.flatten();', 'const { error } = z.object({ a: z.string() }).safeParse({});\nconst result = z.flattenError(error);'],
    ['const { error } = z.object({ a: z.string() }).safeParse({});\nconst result = error.flatten((issue) => issue.code);', 'const { error } = z.object({ a: z.string() }).safeParse({});\nconst result = z.flattenError(error, (issue) => issue.code);'],
    ['const { error } = z.object({ a: z.string() }).safeParse({});\nconst result = error.format();', 'const { error } = z.object({ a: z.string() }).safeParse({});\nconst result = z.formatError(error);'],
  ];

  it.each(cases)('%s', (before, after) => {
    expect(edit(before).suggested).toBe(after);
    expect(run(after)).toEqual(run(before));
  });
});

describe('suggestions that repair', () => {
  const cases: readonly [before: string, after: string, works: unknown][] = [
    ['const { error } = z.string().safeParse(1);\nconst result = error.errors?.length;', 'const { error } = z.string().safeParse(1);\nconst result = error.issues?.length;', 1],
    ['const result = z.enum(["a"]).Enum?.a;', 'const result = z.enum(["a"]).enum?.a;', 'a'],
    ['const result = z.enum(["a"]).Values?.a;', 'const result = z.enum(["a"]).enum?.a;', 'a'],
    ['const { error } = z.object({ a: z.string() }).safeParse({});\nconst result = error.formErrors;', 'const { error } = z.object({ a: z.string() }).safeParse({});\nconst result = z.flattenError(error);', { formErrors: [], fieldErrors: { a: ['Invalid input: expected string, received undefined'] } }],
    ['const result = z.string({ required_error: "Missing" }).safeParse(undefined).error.issues[0].message === "Missing" || undefined;', 'const result = z.string({ error: (issue) => (issue.input === undefined ? "Missing" : undefined) }).safeParse(undefined).error.issues[0].message === "Missing" || undefined;', true],
    ['const result = z.string({ invalid_type_error: "No" }).safeParse(1).error.issues[0].message === "No" || undefined;', 'const result = z.string({ error: (issue) => (issue.input === undefined ? undefined : "No") }).safeParse(1).error.issues[0].message === "No" || undefined;', true],
    ['const result = z.map(z.string(), z.number()).keySchema?.def.type;', 'const result = z.map(z.string(), z.number()).keyType?.def.type;', 'string'],
    ['const result = z.record(z.string(), z.number()).valueSchema?.def.type;', 'const result = z.record(z.string(), z.number()).valueType?.def.type;', 'number'],
  ];

  it.each(cases)('%s', (before, after, works) => {
    expect(run(before)).toBeUndefined();
    expect(edit(before).suggested).toBe(after);
    expect(run(after)).toEqual(works);
  });

  const thrown: readonly [before: string, after: string][] = [
    ['const result = z.ostring().safeParse(undefined).success;', 'const result = z.string().optional().safeParse(undefined).success;'],
    ['const result = z.onumber("No").safeParse(1).success;', 'const result = z.number("No").optional().safeParse(1).success;'],
    ['const result = z.object({}).nonstrict().safeParse({ a: 1 }).data.a === 1;', 'const result = z.object({}).loose().safeParse({ a: 1 }).data.a === 1;'],
    ['const result = z.object({}).augment({ a: z.string() }).safeParse({ a: "x" }).success;', 'const result = z.object({}).extend({ a: z.string() }).safeParse({ a: "x" }).success;'],
    ['const Ip = z.string().ip();\nconst result = Ip.safeParse("::1").success && Ip.safeParse("127.0.0.1").success && !Ip.safeParse("x").success;', 'const Ip = z.union([z.ipv4(), z.ipv6()]);\nconst result = Ip.safeParse("::1").success && Ip.safeParse("127.0.0.1").success && !Ip.safeParse("x").success;'],
    ['const Net = z.string().cidr();\nconst result = Net.safeParse("10.0.0.0/8").success && !Net.safeParse("10.0.0.0/33").success;', 'const Net = z.union([z.cidrv4(), z.cidrv6()]);\nconst result = Net.safeParse("10.0.0.0/8").success && !Net.safeParse("10.0.0.0/33").success;'],
    ['const result = z.function().args(z.string()).returns(z.number()).implement((text) => text.length)("a") === 1;', 'const result = z.function({ input: [z.string()], output: z.number() }).implement((text) => text.length)("a") === 1;'],
    ['const result = z.function().strictImplement(() => true)();', 'const result = z.function().implement(() => true)();'],
  ];

  it.each(thrown)('%s', (before, after) => {
    expect(() => run(before)).toThrow(TypeError);
    expect(edit(before).suggested).toBe(after);
    expect(run(after)).toBe(true);
  });

  it('checks the arguments of a function again', () => {
    const before = 'const result = z.function(z.tuple([z.string()]), z.number()).implement((text) => text.length);';
    const after = 'const result = z.function({ input: z.tuple([z.string()]), output: z.number() }).implement((text) => text.length);';
    expect(edit(before).suggested).toBe(after);
    expect((run(before) as (text: unknown) => unknown)([1])).toBe(1);
    expect(() => (run(after) as (text: unknown) => unknown)([1])).toThrow(z.core.$ZodError);
  });
});
