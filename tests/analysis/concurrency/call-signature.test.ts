import { describe, expect, it } from 'vitest';

import { functionOfCallee, promiseOf } from '../../../src/analysis/concurrency/call-signature.js';
import { analyse } from '../../support/analyse.js';

/** What the callee of the call `good(…)` promises about its first argument, with type information. */
function promised(code: string, callee = 'good'): string | undefined {
  const { node, sourceCode } = analyse(code, { typed: true });
  return promiseOf(node(callee), 0, sourceCode);
}

describe('what a type promises about an argument', () => {
  it.each([
    ['an assertion', 'declare const good: (a: unknown) => asserts a is string; good(x);', 'asserts'],
    ['a predicate', 'declare const good: (a: unknown) => a is string; good(x);', 'predicate'],
    ['anything', 'declare const good: (a: unknown) => void; good(x);', 'unknown'],
    ['anything, handed on', 'declare const good: (a: unknown) => void; on(good);', 'unknown'],
    ['a predicate on another argument', 'declare const good: (a: string, b: unknown) => b is string; good(x, y);', undefined],
    ['a text', 'declare const good: (a: string) => void; good(x);', undefined],
    ['nothing', 'declare const good: () => void; good(x);', undefined],
    ['no function', 'declare const good: number; on(good);', undefined],
  ])('%s', (_, code, expected) => {
    expect(promised(code)).toBe(expected);
  });
});

describe('the function of a callee', () => {
  it.each([
    ['in place', '((a) => 1)(x)', '(a) => 1', true],
    ['a declaration', 'function good() {} good()', 'good', true],
    ['a method of the class', 'class A { good() {} f() { this.good() } }', 'this.good', true],
    ['another method', 'class A { other() {} f() { this.good() } }', 'this.good', false],
    ['a field', 'class A { good = x; f() { this.good() } }', 'this.good', false],
    ['outside of a class', 'this.good()', 'this.good', false],
    ['of another object', 'a.good()', 'a.good', false],
    ['of nobody', 'good()', 'good', false],
  ])('%s', (_, code, text, expected) => {
    const { node, sourceCode } = analyse(code);
    expect(functionOfCallee(node(text), sourceCode) !== undefined).toBe(expected);
  });
});
