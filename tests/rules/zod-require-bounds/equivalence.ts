import { describe, expect, it } from 'vitest';
import type { z } from 'zod';

import rule from '../../../src/rules/zod-require-bounds.js';
import { applySuggestion, runZod } from '../../support/zod-code.js';

// What the suggestions claim is shown here: a schema with the limit takes what it took, up to the limit, and refuses what is larger.

const classic = `import { z } from 'zod';\n`;
const mini = `import * as z from 'zod/mini';\n`;
const all = { scope: 'all', checkNumbers: false, checkAny: false, checkFormats: true, checkNames: false, minPasswordLength: 0 };

interface Case {
  before: string;
  after: string;
  small: unknown;
  large: unknown;
}

function keys(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));
}

const many = Array.from({ length: 101 }, (_, index) => index);

const cases: Case[] = [
  { before: `${classic}const result = z.string();`, after: `${classic}const result = z.string().max(1000);`, small: 'a', large: 'a'.repeat(1001) },
  { before: `${classic}const result = z.string().trim().min(1).optional();`, after: `${classic}const result = z.string().trim().min(1).max(1000).optional();`, small: ' a ', large: 'a'.repeat(1001) },
  { before: `${classic}const result = z.string().regex(/^a+$/).transform((value) => value.trim());`, after: `${classic}const result = z.string().regex(/^a+$/).max(1000).transform((value) => value.trim());`, small: 'aa', large: 'a'.repeat(1001) },
  { before: `${classic}const result = z.string().refine((value) => value !== 'b');`, after: `${classic}const result = z.string().max(1000).refine((value) => value !== 'b');`, small: 'a', large: 'a'.repeat(1001) },
  { before: `${classic}const result = z.coerce.string();`, after: `${classic}const result = z.coerce.string().max(1000);`, small: 5, large: 'a'.repeat(1001) },
  { before: `${classic}const result = z.base64();`, after: `${classic}const result = z.base64().max(1000);`, small: 'aGk=', large: 'aGkh'.repeat(251) },
  { before: `${classic}const result = z.email();`, after: `${classic}const result = z.email().max(320);`, small: 'a@b.co', large: `a@${'b'.repeat(320)}.co` },
  { before: `${classic}const result = z.url();`, after: `${classic}const result = z.url().max(2048);`, small: 'https://b.co', large: `https://b.co/${'b'.repeat(2048)}` },
  { before: `${classic}const result = z.iso.datetime();`, after: `${classic}const result = z.iso.datetime().max(1000);`, small: '2024-02-29T10:30:00Z', large: `2024-02-29T10:30:00.${'1'.repeat(1000)}Z` },
  { before: `${classic}const result = z.array(z.number());`, after: `${classic}const result = z.array(z.number()).max(100);`, small: [1], large: many },
  { before: `${classic}const result = z.number().array().nonempty();`, after: `${classic}const result = z.number().array().nonempty().max(100);`, small: [1], large: many },
  { before: `${classic}const result = z.set(z.number());`, after: `${classic}const result = z.set(z.number()).max(100);`, small: new Set([1]), large: new Set(many) },
  { before: `${classic}const result = z.map(z.number(), z.number());`, after: `${classic}const result = z.map(z.number(), z.number()).refine((value) => value.size <= 100);`, small: new Map([[1, 1]]), large: new Map(many.map((item) => [item, item])) },
  { before: `${classic}const result = z.record(z.string().max(5), z.number());`, after: `${classic}const result = z.record(z.string().max(5), z.number()).refine((value) => Object.keys(value).length <= 100);`, small: keys(2), large: keys(101) },
  { before: `${mini}const result = z.string();`, after: `${mini}const result = z.string().check(z.maxLength(1000));`, small: 'a', large: 'a'.repeat(1001) },
  { before: `${mini}const result = z.array(z.number());`, after: `${mini}const result = z.array(z.number()).check(z.maxLength(100));`, small: [1], large: many },
  { before: `${mini}const result = z.set(z.number());`, after: `${mini}const result = z.set(z.number()).check(z.maxSize(100));`, small: new Set([1]), large: new Set(many) },
  { before: `${mini}const result = z.map(z.number(), z.number());`, after: `${mini}const result = z.map(z.number(), z.number()).check(z.maxSize(100));`, small: new Map([[1, 1]]), large: new Map(many.map((item) => [item, item])) },
  { before: `${mini}const result = z.record(z.string().check(z.maxLength(5)), z.number());`, after: `${mini}const result = z.record(z.string().check(z.maxLength(5)), z.number()).check(z.refine((value) => Object.keys(value).length <= 100));`, small: keys(2), large: keys(101) },
];

describe('limits keep what is small and refuse what is large', () => {
  it.each(cases)('$before', ({ before, after, small, large }) => {
    expect(applySuggestion(rule, before, [all])).toBe(after);
    const was = runZod(before) as z.ZodType;
    const limited = runZod(after) as z.ZodType;
    expect(limited.safeParse(small)).toEqual(was.safeParse(small));
    expect(was.safeParse(small).success).toBe(true);
    expect([was.safeParse(large).success, limited.safeParse(large).success]).toEqual([true, false]);
    expect(limited.safeParse(undefined)).toEqual(was.safeParse(undefined));
  });
});
