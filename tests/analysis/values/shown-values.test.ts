import { describe, expect, it } from 'vitest';

import { isShownAs } from '../../../src/analysis/values/shown-values.js';
import { constantOf } from '../../../src/analysis/values/values.js';
import { analyse } from '../../support/analyse.js';

/** Does the file show that what is handed to `run(…)` is a number or a constant? */
function isShown(code: string): boolean {
  const { node, sourceCode } = analyse(code);
  const call = node('run').parent;
  if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no call of run');
  const judge = {
    type: ({ type }: { type: string }) => type === 'TSNumberKeyword' || type === 'TSLiteralType',
    value: (value: Parameters<typeof constantOf>[0]) => constantOf(value, sourceCode) !== undefined,
  };
  return isShownAs(call.arguments[0], judge, sourceCode);
}

describe('shown by types', () => {
  it.each([
    ['member of an interface that extends', 'interface A { n: number } interface B extends A { s: string } function f(b: B) { run(b.n) }'],
    ['member of a class', 'class A { n: number = 1 } function f(a: A) { run(a.n) }'],
    ['member of each alternative', 'type A = { n: number } | { n: 1 } | undefined; function f(a: A) { run(a!.n) }'],
    ['member of an intersection', 'function f(a: { s: string } & { n: number }) { run(a.n) }'],
    ['member through an indexed type', 'interface A { b: { n: number } } function f(b: A["b"]) { run(b.n) }'],
    ['place in a tuple', 'function f(a: [string, n: number]) { run(a[1]) }'],
    ['any place of a tuple', 'function f(a: [number, 1], i: number) { run(a[i]) }'],
    ['element of a set', 'function f(a: ReadonlySet<number>) { for (const each of a) run(each) }'],
    ['key and value of a map', 'function f(a: Map<1, number>) { for (const [key, value] of a) run(key) }'],
    ['index signature', 'function f(a: { [key: string]: number }, k: string) { run(a[k]) }'],
    ['bound of a type parameter', 'function f<T extends { n: number }>(a: T) { run(a.n) }'],
    ['rest of parameters', 'function f(...a: number[]) { run(a[0]) }'],
    ['what a method promises', 'class A { async b(): Promise<{ n: number }> { return x } async c() { const { n } = await this.b(); run(n) } }'],
    ['field of this', 'class A { constructor(private readonly at: { n: number }) {} b() { run(this.at.n) } }'],
    ['found and cut', 'function f(a: { n: number }[]) { run(a.slice(1).find(Boolean).n) }'],
    ['callback without a name', 'function f(a: number[]) { a.filter(Boolean).forEach((each) => run(each)) }'],
  ])('%s', (_, code) => { expect(isShown(code)).toBe(true); });
});

describe('shown by literals', () => {
  it.each([
    ['member of each element', 'const a = [{ n: 1 }, { n: 2 }]; run(a[i].n)'],
    ['elements by a spread', 'const a = [1, 2]; const b = [...a, 3]; for (const each of b) run(each)'],
    ['list that is pushed to', 'const a = []; a.push(1, ...[2]); for (const each of a) run(each)'],
    ['entries of an object', 'const a = { x: { n: 1 } }; Object.entries(a).forEach(([, { n }]) => run(n))'],
    ['keys of an enum', 'enum A { x } for (const key of Object.keys(A)) run(key)'],
    ['frozen object', 'const a = Object.freeze({ x: 1 }); run(a[k])'],
    ['list made of a set', 'const a = new Set([1, 2]); for (const each of Array.from(a)) run(each)'],
    ['values of a map', 'const a = new Map([["x", 1]]); for (const each of a.values()) run(each)'],
    ['entries of a map', 'const a = new Map([["x", 1]]); for (const [key] of a.entries()) run(key)'],
    ['either of two lists, or none', 'const a = b ? [1] : [2]; for (const each of a ?? []) run(each)'],
    ['what a function returns', 'const make = () => ({ n: 1 }); run(make().n)'],
    ['what the only calls hand over', 'function f({ n }) { run(n) } f({ n: 1 }); f({ n: 2 });'],
    ['number of an element', 'list.map((each, at) => run(at))'],
  ])('%s', (_, code) => { expect(isShown(code)).toBe(true); });
});

describe('not shown', () => {
  it.each([
    ['member without a type', 'function f(a: { n }) { run(a.n) }'],
    ['member that is not there', 'function f(a: { n: number }) { run(a.m) }'],
    ['member of a list', 'function f(a: number[]) { run(a.first) }'],
    ['type of another file', 'import { A } from "./a.js"; function f(a: A) { run(a.n) }'],
    ['type that names itself', 'type A = A; function f(a: A) { run(a.n) }'],
    ['one of two without it', 'function f(a: { n: number } | { m: 1 }) { run(a.n) }'],
    ['object with a spread out of sight', 'const a = { x: 1, ...b }; run(a[k])'],
    ['map that is filled', 'const a = new Map([["x", 1]]); a.set(k, v); run(a.get(k))'],
    ['empty list', 'const a = []; for (const each of a) run(each)'],
    ['circle', 'const a = a.b; run(a)'],
    ['rest of a pattern', 'const { x, ...others } = { x: 1, y: 2 }; run(others)'],
    ['function that others call too', 'export function f({ n }) { run(n) } f({ n: 1 });'],
    ['key of a map in a callback', 'new Map(a).forEach((value, key) => run(key))'],
    ['object of another class', 'const a = new Other([1]); for (const each of a) run(each)'],
  ])('%s', (_, code) => { expect(isShown(code)).toBe(false); });
});
