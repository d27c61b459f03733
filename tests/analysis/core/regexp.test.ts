import { describe, expect, it } from 'vitest';

import { alternativesOf, findsEach, isWhole, keptGroups, mayHold } from '../../../src/analysis/core/regexp.js';

describe('isWhole', () => {
  it.each([
    /^\w+$/, /^a$|^b$/, /^(?:a|b)$/, /^[|]+$/, /^a\|b$/, /^(a|(b|c))+$/, /(^a$)|(?:^b$)/, /^(?=.{1,3}$)a+$/, /(?!\.)^a$/, /^a$(?<!b)/,
  ])('%s takes in the whole text', (expression) => {
    expect(isWhole(expression)).toBe(true);
  });

  it.each([
    /\w+/, /^\w+/, /\w+$/, /^a|b$/, /^a$|b/, /^(a)|(b)$/, /^cost\$/, /(?:)/, /^a$/m, /(?:^a)?b$/, /^(?:a$)?/,
  ])('%s takes in a part of it', (expression) => {
    expect(isWhole(expression)).toBe(false);
  });
});

describe('mayHold', () => {
  it.each([
    [/^[\w;]+$/, true], [/^a;b$/, true], [/^[^a]$/, true], [/^.$/, true], [/^(?:a|(b|\W))$/, true], [/^\x3b$/, true], [/^[:-<]$/, true],
    [/^[\w-]+$/, false], [/^[^;]+$/, false], [/^(?!;)a$/, false], [/^\w$/i, false], [/^a(?=;)/, false],
    [new RegExp('^[[!-~]--[;]]$', 'v'), false], [new RegExp('^[[!-~]--[a]]$', 'v'), true], [/^\p{P}$/u, true],
  ])('%s: %s', (expression, answer) => {
    expect(mayHold(alternativesOf(expression) ?? [], [';'], expression)).toBe(answer);
  });
});

describe('findsEach', () => {
  it.each([
    [/[;/]/g, true], [/[^\w]+/, true], [/;|\//, true], [/(;|(?:\/))/, true], [/\W/, true], [/[\W]*?/, false],
    [/;/, false], [/;\//, false], [/^[;/]/, false], [/[;/]{2}/, false], [/a|[;/]b/, false], [/\w/, false],
  ])('%s: %s', (expression, answer) => {
    expect(findsEach(expression, [';', '/'])).toBe(answer);
  });
});

describe('keptGroups', () => {
  it('knows them by their numbers', () => {
    expect(keptGroups(/(a(b))(?:c(d))(?<e>e)*(?=(f))/).map(({ raw }) => raw)).toEqual(['(a(b))', '(b)', '(d)', '(?<e>e)']);
  });
});

describe('what is no expression', () => {
  it.each([
    ['an open group', '('],
    ['groups in groups in groups', '('.repeat(100_000) + ')'.repeat(100_000)],
    ['classes in classes in classes', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('%s', (_name, source) => {
    const expression = { source, flags: 'v' };
    expect(alternativesOf(expression)).toBeUndefined();
    expect(isWhole(expression)).toBe(false);
    expect(keptGroups(expression)).toEqual([]);
  });
});
