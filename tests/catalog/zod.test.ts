/* eslint-disable hardened/zod-no-deprecated-api -- the facts about deprecated forms are what is tested */
import { describe, expect, it } from 'vitest';
import * as mini from 'zod/mini';
import * as z3 from 'zod/v3';
import * as z4 from 'zod/v4';

import {
  deprecatedExports, deprecatedInMini, errorMembers, issueCodes, paramKeys, renamedCodes, schemaMembers, staticMaker,
} from '../../src/catalog/zod/deprecations.js';
import { zodChecks, zodFactories } from '../../src/catalog/zod/factories.js';
import { zodModules } from '../../src/catalog/zod/modules.js';
import { stringFormats } from '../../src/catalog/zod/string-formats.js';

// What the catalogues say is asked of the zod that this project has installed.

type Things = Record<string, unknown>;

const classic = z4 as unknown as Things;
const old = z3 as unknown as Things;

function at(root: Things, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Things | undefined)?.[key], root);
}

/** One schema of each kind. */
const samples: Readonly<Record<string, unknown>> = {
  schema: z4.string(),
  string: z4.string(),
  number: z4.number(),
  object: z4.object({}),
  enum: z4.enum(['a']),
  function: z4.function(),
  record: z4.record(z4.string(), z4.string()),
  map: z4.map(z4.string(), z4.string()),
  tuple: z4.tuple([z4.string()]),
  wrapper: z4.string().default('a'),
};

/** Only types, which are not there at run time. */
const types = new Set([
  'AnyZodObject', 'SafeParseReturnType', 'SafeParseSuccess', 'SafeParseError', 'TypeOf', 'Infer', 'ZodTypeAny', 'ZodSchema', 'Schema',
  'ZodFirstPartySchemaTypes', 'inferFlattenedErrors', 'inferFormattedError', 'ZodFlattenedError', 'ZodFormattedError', 'ZodIssue', 'ZodErrorMap',
  'IssueData', 'ZodTypeDef', 'ParseParams', 'ZodIssueBase', ...[...deprecatedExports.keys()].filter((name) => /^Zod\w+Issue$/.test(name)),
]);

it.each([...zodFactories.keys()])('%s makes schemas', (name) => {
  const found = [classic, old, mini as unknown as Things].some((zod) => typeof at(zod, name) === 'function');
  // `z.interface` was there in the betas of zod 4 only.
  expect(found || name === 'interface').toBe(true);
});

it.each([...zodChecks.keys()])('%s is a check', (name) => {
  expect(typeof at(mini as unknown as Things, name)).toBe('function');
});

it.each([...zodModules].filter(([, { isForeign }]) => !isForeign).map(([name]) => name).filter((name) => name.startsWith('zod')))('%s is a module', async (name) => {
  expect(await import(name)).toHaveProperty('string');
});

describe('formats of texts', () => {
  it.each([...stringFormats])('%s', (name, { function: replacement, bounds }) => {
    if (replacement !== undefined) {
      expect(typeof at(classic, replacement)).toBe('function');
      expect(z4.string()).toHaveProperty(name);
    }
    const make = at(classic, replacement ?? name) as ((...args: string[]) => z4.ZodType) | undefined;
    if (!make) return; // Of zod 3.
    const schema = name === 'hash' ? make('sha256') : make();
    const accepts = long.some((text) => schema.safeParse(text).success);
    // The pattern of tokens is not all there is to them.
    if (name !== 'jwt') expect(accepts).toBe(bounds !== 'yes');
  });

  const digits = '1'.repeat(100_000);
  const letters = 'a'.repeat(100_000);
  const long = [
    digits, letters, `a@${'a.'.repeat(50_000)}com`, `https://example.com/${letters}`, '🙂'.repeat(50_000), `c${letters}`, `10:00:00.${digits}`,
    `2024-01-01T10:00:00.${digits}Z`, `P${digits}Y`, 'aaaa'.repeat(25_000), `1.1.1.1/${digits}`, `::1%${letters}`, `2024-01-01${digits}`,
    `${'a.'.repeat(50_000)}com`,
  ];

  it('are bounded in zod 3 as they are in zod 4', () => {
    expect(z3.string().ip().safeParse(`1.1.1.1${digits}`).success).toBe(false);
    expect(z3.string().cidr().safeParse(`1.1.1.1/${digits}`).success).toBe(false);
    expect(z3.string().date().safeParse(`2024-01-01${digits}`).success).toBe(false);
    expect(z3.string().cuid().safeParse(`c${letters}`).success).toBe(true);
  });
});

describe('exports', () => {
  it.each([...deprecatedExports].filter(([name]) => !types.has(name)))('%s', (name, { fate, rename }) => {
    expect(at(old, name)).toBeDefined();
    if (name === 'ZodFirstPartyTypeKind') expect(classic[name]).toEqual({});
    else expect(classic[name] === undefined).toBe(fate === 'gone');
    if (rename !== undefined) expect(classic[rename]).toBeDefined();
  });

  it.each([...deprecatedInMini])('%s of zod/mini', (name) => {
    expect(typeof (mini as unknown as Things)[name]).toBe('function');
  });
});

describe('makers of classes', () => {
  const classes = Object.entries(old).filter(([name, value]) => /^Zod[A-Z]/.test(name) && typeof (value as Things | undefined)?.create === 'function');

  it.each(classes)('%s', (name, value) => {
    expect((classic[name] as Things | undefined)?.create).toBeUndefined();
    const { rename } = staticMaker(name) ?? {};
    if (rename === undefined) return;
    // In zod 3 the function is the maker itself.
    expect(old[rename]).toBe((value as Things).create);
    expect(typeof classic[rename]).toBe('function');
  });

  it('are those of nothing else', () => {
    expect(staticMaker('Zod')).toBeUndefined();
    expect(staticMaker('z')).toBeUndefined();
  });
});

it('names the codes of issues', () => {
  const codes = classic.ZodIssueCode as Things;
  expect([...issueCodes].toSorted()).toEqual(Object.keys(codes).toSorted());
  for (const [code, renamed] of renamedCodes) {
    expect(z3.ZodIssueCode).toHaveProperty(code);
    expect(codes).not.toHaveProperty(code);
    expect(codes).toHaveProperty(renamed);
  }
});

it.each([...errorMembers])('%s of errors', (name, { fate, rename, inBoth }) => {
  const { error } = z4.string().safeParse(1);
  expect(name in (error as object)).toBe(fate !== 'gone');
  if (rename !== undefined) expect(error).toHaveProperty(rename);
  if (inBoth && rename !== undefined) expect(z3.string().safeParse(1).error).toHaveProperty(rename);
});

describe('members of schemas', () => {
  const members = [...schemaMembers].flatMap(([kind, entries]) => [...entries].map(([name, entry]) => [kind, name, entry] as const));

  it.each(members)('%s %s', (kind, name, { fate, rename }) => {
    // Only what `.catch()` makes has this one.
    const sample = name === 'removeCatch' ? z4.string().catch('a') : samples[kind];
    expect(name in (sample as object)).toBe(fate !== 'gone');
    if (rename !== undefined) expect(rename in (sample as object)).toBe(true);
  });
});

describe('keys of parameters', () => {
  it.each([...paramKeys].filter(([, { fate }]) => fate === 'ignored').map(([key]) => key))('%s does nothing', (key) => {
    const plain = z4.string().safeParse(undefined).error;
    const value = key === 'errorMap' ? () => ({ message: 'own' }) : 'own';
    const schema = z4.string({ [key]: value });
    expect(schema.safeParse(undefined).error?.issues).toEqual(plain?.issues);
    expect(schema.description).toBeUndefined();
  });

  it('message still works', () => {
    expect(z4.string({ message: 'own' }).safeParse(1).error?.issues[0]?.message).toBe('own');
  });
});

describe('other forms', () => {
  it('zod 4 has no path in the context of refinements', () => {
    let path: unknown = 'not asked';
    z4.object({ a: z4.string().superRefine((_value, ctx) => { ({ path } = ctx as unknown as { path: unknown }); }) }).safeParse({ a: 'x' });
    expect(path).toBeUndefined();
    z4.object({ a: z4.preprocess((_value, ctx) => { ({ path } = ctx as unknown as { path: unknown }); return 'x'; }, z4.string()) }).safeParse({ a: 1 });
    expect(path).toBeUndefined();
  });

  it('zod 4 does not call a message function', () => {
    const schema = z4.string().refine(() => false, (() => ({ message: 'own' })) as never);
    expect(schema.safeParse('x').error?.issues[0]?.message).toBe('Invalid input');
  });

  it('zod 4 checks nothing when a function gets its schemas by position', () => {
    const make = z4.function as unknown as (...schemas: z4.ZodType[]) => { implement(fn: (text: string) => number): (text: unknown) => number };
    expect(make(z4.tuple([z4.string()]), z4.number()).implement((text) => text.length)([1])).toBe(1);
  });
});
