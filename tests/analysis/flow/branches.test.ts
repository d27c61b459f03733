import { describe, expect, it } from 'vitest';

import { type FlowStart, flowOf } from '../../../src/analysis/flow/flow.js';
import { analyse } from '../../support/analyse.js';

/** The uses of the value of `source()`, as `kind | path | text`. */
function usesIn(code: string, form?: FlowStart['form']): string[] {
  const { node, sourceCode } = analyse(code);
  const { uses } = flowOf([{ node: node('source()'), ...(form ? { form } : {}) }], sourceCode);
  return uses.map(({ kind, path, by }) => [kind, path.join('.'), sourceCode.getText(by)].filter(Boolean).join(' | '));
}

describe('what is not the value', () => {
  it.each([
    ['the other side of a condition', 'f(source() && a);', ['test | source()']],
    ['a name of a method', 'const o = { [source()]() {} };', ['key | [source()]() {}']],
    ['the body of a loop', 'for (const a in b) source();', []],
    ['a test of a loop', 'for (; source();) f();', ['test | source()']],
    ['the place of a value', 'source().a = 1;', ['writeInto | source().a', 'write | a | source().a = 1']],
    ['a place that is counted up', 'source().a++;', ['writeInto | source().a', 'operand | a | source().a++']],
    ['a place that is emptied', 'delete source().a;', ['writeInto | source().a']],
    ['the length of a value', 'f(source().length);', []],
    ['an unknown name of its own', 'source().hasOwnProperty(x);', ['in | source().hasOwnProperty(x)']],
    ['a name of its own', 'source().hasOwnProperty("x");', ['in | source().hasOwnProperty("x")']],
    ['the number of its keys', 'f(Object.keys(source()).length);', []],
    ['its keys', 'Object.keys(source());', ['iterate | Object.keys(source())']],
    ['a called value', 'source()();', ['call | source()()']],
    ['an argument of a generator', 'function* g(a) { return a; } f(g(source()));', ['argument | g(source())']],
  ])('%s', (_, code, expected) => {
    expect(usesIn(code)).toEqual(expected);
  });
});

describe('a list that holds the value', () => {
  it.each([
    ['an element of each', '[source()].forEach((a) => f(a.b));', ['argument | b | f(a.b)']],
    ['the list again', 'f([source()].filter(g)[0].b);', ['argument | b | f([source()].filter(g)[0].b)']],
    ['one of it', 'f([source()].find(g).b);', ['argument | b | f([source()].find(g).b)']],
    ['its text', 'f([source()].unknown());', []],
  ])('%s', (_, code, expected) => {
    expect(usesIn(code)).toEqual(expected);
  });
});

describe('a bag', () => {
  it.each([
    ['what is read', 'f(source().get("a"));', ['argument | a | f(source().get("a"))']],
    ['what is read under an unknown name', 'f(source().get(a));', ['argument | * | f(source().get(a))']],
    ['what is asked for', 'if (source().has("a")) f();', ['in | source().has("a")']],
    ['what is asked for under an unknown name', 'if (source().has(a)) f();', ['in | source().has(a)']],
    ['its entries', 'for (const a of source().entries()) f(a);', ['iterate | source().entries()', 'argument | * | f(a)']],
    ['a member', 'f(source().size);', []],
    ['an unknown method', 'source()[a]();', []],
    ['another method', 'source().append("a", b);', []],
  ])('%s', (_, code, expected) => {
    expect(usesIn(code, 'bag')).toEqual(expected);
  });
});
