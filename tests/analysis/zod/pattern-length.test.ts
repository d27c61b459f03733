import { describe, expect, it } from 'vitest';

import { isBoundedPattern } from '../../../src/analysis/zod/pattern-length.js';

describe('patterns that accept texts up to some length', () => {
  it.each([
    /^$/, /^a$/, /^[a-z]{1,20}$/, /^\d{4}-\d{2}-\d{2}$/, /^(?:on|off)$/, /^on$|^off$/, /^(a|b)?c$/, /^(?:^a$)$/, /^a{3}$/i, /^.{0,5}$/s,
    /^\u{1F600}\p{L}$/u, /^\x41\u0041\cA$/, /^[\]a[]{2}$/, /^\bword\b$/, /^(?<year>\d{4})$/, /^(?=.{1,50}$)[a-z]+$/, /^(?!.{51})[a-z]+$/,
    /^(?![\s\S]{51,})x*$/, /^(?!-)a{1,3}(?<!-)$/, /^(?:a{1,3}){1,3}$/, /^(?:a{1,3}$|b$)/, /^a{0}$/, /^(?:)*$/, /^\/\.$/, /^a??$/, new RegExp('^[[a-z]--[aeiou]]$', 'v'),
  ])('%s', (pattern) => {
    expect(isBoundedPattern(pattern)).toBe(true);
  });
});

describe('patterns without an end', () => {
  it.each([
    /a/, /^a/, /a$/, /^a+$/, /^a*$/, /^a{2,}$/, /^a$/m, /^a|b$/, /^a|^b$/, /^(?:a|b+)$/, /^(?=.*\d).+$/, /^(?=.{1,5})a+$/, /^(?!x)a+$/, /^(a?)*$/,
    /(?:^a)?b$/, /^a$b/, /^[^a]*$/, /^(?:a$)?b+/, /(?=^.{1,5}$)a+/,
  ])('%s', (pattern) => {
    expect(isBoundedPattern(pattern)).toBe(false);
  });
});

describe('patterns that are not judged', () => {
  it.each([
    ['a reference back', String.raw`^(a+)\1$`],
    ['a named reference back', String.raw`^(?<a>a)\k<a>$`],
    ['no pattern', '^(a$'],
    ['no pattern either', '^a)$'],
    ['a class without an end', '^[a$'],
    ['a lone backslash', '^a\\'],
    ['groups in groups', `^${'('.repeat(1_000)}a${')'.repeat(1_000)}$`],
  ])('%s', (_name, source) => {
    expect(isBoundedPattern({ source, flags: '' })).toBeUndefined();
  });
});

it('takes long patterns', () => {
  expect(isBoundedPattern({ source: `^${'a?'.repeat(20_000)}$`, flags: '' })).toBe(true);
  expect(isBoundedPattern({ source: `^(?:${'a|'.repeat(20_000)}b)$`, flags: '' })).toBe(true);
});
