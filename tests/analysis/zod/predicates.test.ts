import { describe, expect, it } from 'vitest';

import { keepsSize, mayLimit, patternLimits } from '../../../src/analysis/zod/predicates.js';
import { analyse } from '../../support/analyse.js';

function ask<Answer>(question: (node: never, sourceCode: never) => Answer, code: string, before = ''): Answer {
  const { sourceCode, node } = analyse(`${before};\nuse(${code});`);
  return question(node(code) as never, sourceCode as never);
}

describe('predicates that may limit the size', () => {
  it.each([
    '(v) => v.length < 5', '(v) => v.size < 5', '(v) => Buffer.from(v).byteLength < 5', '(v) => v["length"] < 5', 'check', '(v) => check(v)',
    '(v) => new Slug(v)', '(v) => LIST.includes(v)', '(v) => SET.has(v)', '(v) => v in MAP', '(v) => MAP[v]', '(v) => v === "all" || other',
    '(v) => /^[a-z]{1,5}$/.test(v)', '(v) => PATTERN.test(v)', '(v) => /^a$/.exec(v)', '() => ok()', '({ a }) => check(a)', '(v) => v.own()',
    '(v) => v.match(/^[a-z]{1,5}$/) !== null', '(v) => v.search(PATTERN) === 0',
    'function (v) { if (check(v)) return true; }', 'async (v) => (await load(v)).ok', '(v) => Number.parseFloat(v) < 5 && v.length < 9',
  ])('%s', (code) => {
    expect(ask(mayLimit, code)).toBe(true);
  });

  it('in functions of the file, and without one', () => {
    expect(ask(mayLimit, 'short', 'const short = (v) => v.length < 5')).toBe(true);
    expect(ask(mayLimit, 'wellFormed', 'function wellFormed(v) { return v.includes("@"); }')).toBe(false);
    const { sourceCode } = analyse('');
    expect(mayLimit(undefined, sourceCode)).toBe(true);
  });
});

describe('predicates that say nothing of the size', () => {
  it.each([
    '(v) => v !== ""', '(v) => v === ""', '(v) => v == null', '(v) => typeof v === "string"', '(v) => v.trim() === "a"', '(v) => v.includes("@")',
    '(v) => /@/.test(v)', '(v) => v.match(/@/)', '(v) => v.startsWith("a") && v.endsWith("b")', '(v) => Boolean(v)', '(v) => v.every((item) => item !== "")',
    '(v) => !Array.isArray(v)', '(v) => new Date(v)', '(v) => Number(v) > 5', '(v) => other()', '(v) => other.call(x)', '(v) => v[0]', '(v) => v[key]',
    '(v, ctx) => { ctx.addIssue({ input: v }); }', '(v) => "a" in v', '({ a }) => a !== ""', '(v = "") => v !== "x"', '(v) => v < 5',
  ])('%s', (code) => {
    expect(ask(mayLimit, code)).toBe(false);
  });
});

describe('transformations', () => {
  it.each([
    '(v) => v', '(v) => v.trim().toLowerCase()', '(v) => v.split(",")', '(v) => JSON.parse(v)', 'JSON.parse', '(v) => `${v}!`', '(v) => v + "x"',
    '(v) => new Set(v)', '(v) => v ?? "none"', '(v) => (v ? v : undefined)',
  ])('keep the size: %s', (code) => {
    expect(ask(keepsSize, code)).toBe(true);
  });

  it.each([
    'Number', 'clean', '(v) => Number(v)', '(v) => parseInt(v, 10)', '(v) => +v', '(v) => !v', '(v) => v === "true"', '(v) => v.slice(0, 5)',
    '(v) => v.length', '(v) => parse(v)', '(v) => new Date(v)', '(v) => v.split(",").map(Number)', '(v) => { if (!ok) throw new Error(); return v; }',
    '(v, ctx) => { ctx.addIssue({}); return z.NEVER; }', '(v) => v - 1', '(v) => crypto.createHash(v)', '(v) => v[method]()',
  ])('may not: %s', (code) => {
    expect(ask(keepsSize, code)).toBe(false);
  });

  it('are asked for', () => {
    const { sourceCode } = analyse('');
    expect(keepsSize(undefined, sourceCode)).toBe(false);
  });
});

describe('patterns', () => {
  it.each([
    ['/^a{1,5}$/', true], ['/^a+$/', false], ['new RegExp("^a{1,5}$")', true], ['RegExp("^a+$", "i")', false], ['new RegExp("^a$", flags)', true],
    ['new RegExp(source)', undefined], ['new Regex("^a$")', undefined], ['imported', undefined], ['/^(a)\\1$/', undefined],
  ])('%s', (code, limits) => {
    expect(ask(patternLimits, code)).toBe(limits);
  });
});
