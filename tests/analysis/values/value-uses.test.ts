import { describe, expect, it } from 'vitest';

import { originOf } from '../../../src/analysis/values/origin.js';
import { usesOf } from '../../../src/analysis/values/value-uses.js';
import { analyse } from '../../support/analyse.js';

/** The statements or members around the places and escapes of `make()`. */
function uses(code: string) {
  const { node, sourceCode } = analyse(code);
  const { places, escapes } = usesOf(node('make()'), sourceCode);
  const text = (part: (typeof places)[number]) => sourceCode.getText(part.parent);
  return { places: places.map(text), escapes: escapes.map(text) };
}

describe('usesOf', () => {
  const cases: [name: string, code: string, places: string[], escapes: string[]][] = [
    ['nothing', `make();`, [], []],
    ['a member', `make().get();`, ['make().get'], []],
    ['a call', `make()();`, ['make()()'], []],
    ['a template tag', 'make()`a`;', ['make()`a`'], []],
    ['a constant', `const a = make(); a.get(); a.b;`, ['a.get', 'a.b'], []],
    ['a constant of a constant', `const a = make(); const b = a; b.get();`, ['b.get'], []],
    ['awaited', `const a = await make(); a.get();`, ['a.get'], []],
    ['an alternative', `const a = old ?? make(); a.get();`, ['a.get'], []],
    ['a branch', `const a = b ? make() : c; a.get();`, ['a.get'], []],
    ['a test', `const a = make() ? b : c; a.get();`, [], []],
    ['the end of a sequence', `const a = (b, make()); a.get();`, ['a.get'], []],
    ['not the end of a sequence', `const a = (make(), b); a.get();`, [], []],
    ['a variable', `let a; a = make(); a.get();`, ['a.get'], []],
    ['a comparison', `const a = make(); if (a) {} if (!a) {} a === b; \`\${a}\`;`, [], []],
    ['typed', `const a = make() as A; a!.get();`, ['a!.get'], []],
    ['circular', `let a = make(); a = a; a.get();`, ['a.get'], []],
    ['a key', `const a = make(); b[a];`, [], []],
    ['a field', `class A { #a = make(); b() { this.#a.get(); } }`, ['this.#a.get'], []],
    ['a private field', `class A { private a = make(); b() { this.a.get(); } }`, ['this.a.get'], []],
    ['two uses of a field', `class A { #a = make(); b() { this.#a.b(); this.#a.c(); } }`, ['this.#a.b', 'this.#a.c'], []],
    ['a field that is set to itself', `class A { a = make(); b() { this.a = this.a; } }`, [], []],
    ['set to something else', `let a = make(); (a as unknown) = b;`, [], []],
    ['a field set in the constructor', `class A { constructor() { this.a = make(); } b() { this.a.get(); } }`, ['this.a.get'], []],
    ['a private static field', `class A { static #a = make(); static b() { A.#a.get(); } }`, ['A.#a.get'], []],
    ['a static field', `class A { static a = make(); }`, [], ['{ static a = make(); }']],
    ['this without a class', `function f() { this.a = make(); }`, [], ['this.a = make()']],
    ['a field of a computed name', `class A { [a] = make(); }`, [], ['{ [a] = make(); }']],
    ['a member of something else', `exports.a = make();`, [], ['exports.a = make()']],
    ['a global', `a = make();`, [], ['a = make()']],
    ['an argument', `const a = make(); use(a);`, [], ['use(a)']],
    ['returned', `const f = () => { const a = make(); return a; };`, [], ['return a;']],
    ['returned at once', `const f = () => make();`, [], ['() => make()']],
    ['a parameter', `const f = (a = make()) => a;`, [], ['a = make()']],
    ['in an object', `const a = make(); const b = { a };`, [], ['a']],
    ['taken apart', `const { get } = make();`, [], ['{ get } = make()']],
    ['exported', `export const a = make();`, [], ['a = make()']],
    ['exported by name', `const a = make(); export { a };`, [], ['a']],
  ];
  it.each(cases)('%s', (_name, code, places, escapes) => {
    expect(uses(code)).toEqual({ places, escapes });
  });

  it('stops after some hundred places of several names', () => {
    const more = ' b.c();'.repeat(200);
    expect(uses(`const a = make(); const b = a;${' a.b();'.repeat(200)}${more}`).places.length).toBeLessThanOrEqual(300);
  });

  it('stops after some hundred places', () => {
    expect(uses(`const a = make();${' a.b();'.repeat(1_000)}`).places.length).toBeLessThanOrEqual(300);
  });
});

describe('originOf', () => {
  const cases: [name: string, code: string, origin: string][] = [
    ['itself', `use(b())`, 'b()'],
    ['a constant', `const a = b(); use(a)`, 'b()'],
    ['awaited', `const a = await b(); use(a)`, 'b()'],
    ['assigned', `let a; use(a = b())`, 'b()'],
    ['a field', `class A { a = b(); c() { use(this.a) } }`, 'b()'],
    ['a field of something else', `use(a.b)`, 'a.b'],
    ['taken apart', `const { a } = b(); use(a)`, 'a'],
    ['an operator', `let a = 1; use(a += 2)`, 'a += 2'],
    ['circular', `const a = b; const b = a; use(a)`, 'a'],
  ];
  it.each(cases)('%s', (_name, code, origin) => {
    const { node, sourceCode } = analyse(code);
    const call = node(/use\((.*?)\)(?: \}|$)/s.exec(code)?.[0].replace(/ \}$/, '') ?? '');
    if (call.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no use(…)');
    expect(sourceCode.getText(originOf(call.arguments[0], sourceCode))).toBe(origin);
  });
});
