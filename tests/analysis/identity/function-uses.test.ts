import { describe, expect, it } from 'vitest';

import { enclosingFunction, type FunctionNode } from '../../../src/analysis/core/ast.js';
import { callsOf, isDeclaredExport, nameOf, onlyCallsOf, usesOf } from '../../../src/analysis/identity/function-uses.js';
import { analyse } from '../../support/analyse.js';

/** The function that `here()` stands in, with what asks about it. */
function helperIn(code: string) {
  const { node, sourceCode } = analyse(code);
  return { fn: enclosingFunction(node('here()')) as FunctionNode, sourceCode };
}

describe('nameOf', () => {
  const cases: [name: string, code: string, expected: string | undefined][] = [
    ['declaration', 'function load() { here(); }', 'load'],
    ['constant', 'const load = () => here();', 'load'],
    ['constant with a type behind it', 'const load = (() => here()) as Loader;', 'load'],
    ['named expression in a constant: others know the constant', 'const load = function inner() { here(); };', 'load'],
    ['named expression elsewhere: only itself knows it', 'run(function inner() { here(); });', 'inner'],
    ['pattern', 'const { load = () => here() } = options;', undefined],
    ['argument', 'run(() => here());', undefined],
    ['method', 'class C { load() { here(); } }', undefined],
  ];
  it.each(cases)('%s', (_, code, expected) => {
    expect(nameOf(helperIn(code).fn)?.name).toBe(expected);
  });
});

describe('usesOf and callsOf', () => {
  const cases: [name: string, code: string, uses: number, calls: number][] = [
    ['calls', 'function load() { here(); } load(); load(1);', 2, 2],
    ['handed on', 'const load = () => here(); load(); list.map(load);', 2, 1],
    ['declared twice', 'function load() { here(); } var load; load();', 1, 0],
    ['method', 'class C { load() { here(); } start() { this.load(); } } new C().load();', 0, 2],
    ['method of another class', 'class C { load() { here(); } } class D { load() {} start() { this.load(); } }', 0, 0],
    ['nobody', '(() => here())();', 0, 0],
  ];
  it.each(cases)('%s', (_, code, uses, calls) => {
    const { fn, sourceCode } = helperIn(code);
    expect([usesOf(fn, sourceCode).length, callsOf(fn, sourceCode).length]).toEqual([uses, calls]);
  });
});

describe('onlyCallsOf', () => {
  const cases: [name: string, code: string, expected: number | undefined][] = [
    ['only calls', 'function load() { here(); } load(); load(1);', 2],
    ['nothing calls it', 'function load() { here(); }', undefined],
    ['handed on', 'function load() { here(); } load(); run(load);', undefined],
    ['exported where it is declared', 'export function load() { here(); } load();', undefined],
    ['exported by default', 'export default function load() { here(); } load();', undefined],
    ['exported constant', 'export const load = () => here(); load();', undefined],
    ['exported by name', 'function load() { here(); } load(); export { load };', undefined],
    ['exported by CommonJS', 'function load() { here(); } load(); module.exports = { load };', undefined],
  ];
  it.each(cases)('%s', (_, code, expected) => {
    const { fn, sourceCode } = helperIn(code);
    expect(onlyCallsOf(fn, sourceCode)?.length).toBe(expected);
    if (expected !== undefined) expect(isDeclaredExport(fn)).toBe(false);
  });
});
