import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { type FunctionNode, functionName, isFunction, walk } from '../../../src/analysis/core/ast.js';
import { placeOf } from '../../../src/analysis/event-loop/async-context.js';
import { localFunctionOf } from '../../../src/analysis/identity/local-functions.js';
import { helperCalls } from '../../../src/analysis/event-loop/local-helpers.js';
import { analyse, type Analysed } from '../../support/analyse.js';

/** The calls in async contexts of functions that reach a `block()`: callee → function with the `block()` in it. */
function helpersOf(code: string): string[] {
  const { sourceCode } = analyse(code);
  const doers: [FunctionNode, { node: TSESTree.Node }][] = [];
  walk(sourceCode.ast, sourceCode, (node) => {
    if (node.type !== 'CallExpression' || sourceCode.getText(node.callee) !== 'block') return;
    const { owner } = placeOf(node, sourceCode);
    if (owner) doers.push([owner, { node }]);
  });
  return helperCalls(doers, sourceCode).map(({ node, doer, what }) =>
    `${sourceCode.getText(node)} ${sourceCode.getText(what.node).slice(0, 'block'.length)} ${functionName(doer) ?? ''}`);
}

function functionOf({ node, sourceCode }: Analysed, expression: string): string | undefined {
  const fn = localFunctionOf(node(expression), sourceCode);
  return fn && sourceCode.getText(fn.body);
}

describe('helperCalls', () => {
  const cases: [name: string, code: string, calls: string[]][] = [
    ['direct call', 'function f() { block(); } async () => { f(); };', ['f block f']],
    ['call at any depth', 'function f() { block(); } function g() { f(); } const h = () => g(); async () => { h(); };', ['h block f']],
    ['each call', 'function f() { block(); } async () => { f(); f(); };', ['f block f', 'f block f']],
    ['both a helper and its caller', 'function f() { block(); } function g() { f(); } async () => { f(); g(); };', ['f block f', 'g block f']],
    ['the first of two ways', 'function f() { block(); } function g() { block(); } function h() { f(); g(); } async () => { h(); };', ['h block f']],
    ['cycle', 'function f() { block(); g(); } function g() { f(); } async () => { g(); };', ['g block f']],
    ['no call from async code', 'function f() { block(); } function g() { f(); } g();', []],
    ['call in the async function itself', 'async function f() { block(); } async () => { f(); };', []],
    ['function that is a callback itself', 'function f() { block(); } setTimeout(f); async () => { f(); };', []],
    ['in-place callback by name', 'function f() { block(); } async () => { a.forEach(f); };', ['f block f']],
    ['option that is given', 'function f(o) { if (o?.wait) block(); } async () => { f({ wait: true }); };', ['f block f']],
    ['option that is left out', 'function f(o) { if (o?.wait) block(); } async () => { f(); };', []],
    ['option that is switched off', 'function f(wait) { if (wait) block(); } async () => { f(false); };', []],
    ['option in spread arguments', 'function f(wait) { if (wait) block(); } async () => { f(...a); };', ['f block f']],
    ['option behind and', 'function f(ms) { ms > 0 && block(); } async () => { f(); f(5); };', ['f block f']],
    ['option in a condition of several', 'function f(ms) { if (a && ms !== undefined && b) block(); } async () => { f(); };', []],
    ['option in a conditional', 'function f(wait) { return wait ? block() : 1; } async () => { f(); };', []],
    ['other branch', 'function f(wait) { if (wait) return; else block(); } async () => { f(); };', ['f block f']],
    ['branch without', 'function f(quick) { return quick ? 1 : block(); } async () => { f(); };', ['f block f']],
    ['early return', 'function f(ms) { if (!ms) return; block(); } async () => { f(); };', []],
    ['early return among others', 'function f(o) { const ms = o?.ms ?? 0; if (a || ms <= 0) { return a; } while (b) { try { block(); } catch {} } } async () => { f(); };', []],
    ['early throw', 'function f(ms = 0) { if (ms === 0) throw e; block(); } async () => { f(); };', []],
    ['early return for a value', 'function f(quick) { if (quick) return; block(); } async () => { f(); };', ['f block f']],
    ['early return with an else', 'function f(ms) { if (!ms) return; else log(); block(); } async () => { f(); };', ['f block f']],
    ['no early return', 'function f(ms) { if (!ms) log(); block(); } async () => { f(); };', ['f block f']],
    ['return behind', 'function f(ms) { block(); if (!ms) return; } async () => { f(); };', ['f block f']],
    ['default that counts', 'function f(ms = 5) { if (ms > 0) block(); } async () => { f(); };', ['f block f']],
    ['default of a variable that counts', 'function f(o) { const ms = o?.ms ?? 5; if (ms) block(); } async () => { f(); };', ['f block f']],
    ['taken apart', 'function f({ ms = 0 } = {}) { if (ms) block(); } async () => { f(); };', []],
    ['taken apart, with a default that counts', 'function f({ ms = 5 } = {}) { if (ms) block(); } async () => { f(); };', ['f block f']],
    ['rest', 'function f(...all) { if (all) block(); } async () => { f(); };', ['f block f']],
    ['variable that is no parameter', 'const ms = a; function f() { if (ms > 0) block(); } async () => { f(); };', ['f block f']],
    ['parameter of another function', 'function g(ms) { function f() { if (ms) block(); } async () => { f(); }; }', ['f block f']],
    ['value of a call', 'function f(o) { const ms = read(o); if (ms) block(); } async () => { f(); };', ['f block f']],
    ['comparison with something else', 'function f(ms) { if (ms > 5) block(); } async () => { f(); };', ['f block f']],
    ['not', 'function f(quick) { if (!quick) block(); } async () => { f(); };', ['f block f']],
    ['handed on', 'function f(o) { if (o?.wait) block(); } function g(a, o) { f(o); } async () => { g(1); g(1, b); };', ['g block f']],
    ['given by a helper', 'function f(o) { if (o?.wait) block(); } function g() { f({ wait: true }); } async () => { g(); };', ['g block f']],
    ['not given by a helper', 'function f(o) { if (o?.wait) block(); } function g() { f(); } async () => { g(); };', []],
    ['wanted by a helper', 'function f() { block(); } function g(wait) { if (wait) f(); } async () => { g(); g(true); };', ['g block f']],
    ['conditional first, then not', 'function f(wait) { if (wait) block(); block(); } async () => { f(); };', ['f block f']],
    ['two conditions', 'function f(a, b) { if (a) block(); if (b) block(); } async () => { f(undefined, 1); };', ['f block f']],
    ['handed over', 'function f(wait) { if (wait) block(); } async () => { a.forEach(f); };', ['f block f']],
    ['constructor', 'class C { constructor() { block(); } } async () => new C();', ['C block constructor']],
  ];
  it.each(cases)('%s', (_name, code, calls) => {
    expect(helpersOf(code)).toEqual(calls);
  });

  it('stays cheap for long chains of calls', () => {
    const length = 5000;
    const chain = Array.from({ length }, (_, index) => `function f${index}() { ${index === 0 ? 'block()' : `f${index - 1}()`}; }`);
    expect(helpersOf(`${chain.join('\n')}\nasync () => { f${length - 1}(); };`)).toEqual([`f${length - 1} block f0`]);
  });
});

describe('localFunctionOf', () => {
  const cases: [name: string, code: string, expression: string, body: string | undefined][] = [
    ['declaration', 'function f() { a; } f();', 'f', '{ a; }'],
    ['arrow', 'const f = () => a; f();', 'f', 'a'],
    ['alias', 'const f = () => a; const g = f; g();', 'g', 'a'],
    ['overloads', 'function f(): void; function f(b?: 1) { a; } f();', 'f', '{ a; }'],
    ['bind', 'const f = () => a; f.bind(b);', 'f.bind(b)', 'a'],
    ['assignment', 'g = h = () => a;', 'g = h = () => a', 'a'],
    ['this of a class', 'class C { f() { a; } g() { this.f(); } }', 'this.f', '{ a; }'],
    ['this of a static method', 'class C { static f() { a; } f() { b; } static g() { this.f(); } }', 'this.f', '{ a; }'],
    ['this of a static block', 'class C { static f() { a; } static { this.f(); } }', 'this.f', '{ a; }'],
    ['super', 'class B { f() { a; } } class C extends B { f() { super.f(); } }', 'super.f', '{ a; }'],
    ['super of a class from elsewhere', 'class C extends B { f() { super.f(); } }', 'super.f', undefined],
    ['class that extends itself', 'class C extends C { g() { this.f(); } }', 'this.f', undefined],
    ['class name', 'class C { static f = () => a; } C.f();', 'C.f', 'a'],
    ['prototype of a class', 'class C { f() { a; } } C.prototype.f();', 'C.prototype.f', '{ a; }'],
    ['instance in a name', 'class C { f() { a; } } const c = new C(); c.f();', 'c.f', '{ a; }'],
    ['instance that is awaited', 'class C { f() { a; } } const c = await new C(); c.f();', 'c.f', '{ a; }'],
    ['declared type', 'class C { f() { a; } } function g(c: C) { c.f(); }', 'c.f', '{ a; }'],
    ['declared type from elsewhere', 'function g(c: C) { c.f(); }', 'c.f', undefined],
    ['declared type of a field', 'class C { f() { a; } } class D { c: C; g() { this.c.f(); } }', 'this.c.f', '{ a; }'],
    ['object', 'const o = { f() { a; } }; o.f();', 'o.f', '{ a; }'],
    ['object with a literal key', 'const o = { "f-g": () => a }; o["f-g"]();', 'o["f-g"]', 'a'],
    ['frozen object', 'const o = Object.freeze({ f: () => a }); o.f();', 'o.f', 'a'],
    ['object under another name', 'const o = { f: () => a }; const p = o; p.f();', 'p.f', 'a'],
    ['this of an object', 'const o = { f() { a; }, g() { this.f(); } };', 'this.f', '{ a; }'],
    ['destructured', 'const o = { f: () => a }; const { f: g } = o; g();', 'g', 'a'],
    ['destructured deeper', 'const o = { p: { f: () => a } }; const { p: { f } } = o; f();', 'f', undefined],
    ['member of a function', 'const o = () => {}; o.f = () => a; o.f();', 'o.f', 'a'],
    ['member that is announced before', 'exports.f = void 0; exports.f = () => a; exports.f();', 'exports.f', 'a'],
    ['local exports', 'function g(exports) { exports.f = () => a; exports.f(); }', 'exports.f', undefined],
    ['constructor function', 'function C() { this.f = () => a; } const c = new C(); c.f();', 'c.f', 'a'],
    ['class in a constant', 'const C = class { static f() { a; } }; C.f();', 'C.f', '{ a; }'],
    ['class that is taken out of an object', 'const { C } = { C: class { static f() { a; } } }; C.f();', 'C.f', undefined],
    ['class where it is written', '(class { static f() { a; } }).f();', '(class { static f() { a; } }).f', '{ a; }'],
    ['computed method', 'class C { [k]() { a; } g() { this.f(); } }', 'this.f', undefined],
    ['getter', 'class C { get f() { return a; } g() { this.f(); } }', 'this.f', undefined],
    ['method with overloads', 'class C { f(): void; f(b?: 1) { a; } g() { this.f(); } }', 'this.f', '{ a; }'],
    ['this of a field', 'class C { f() { a; } g = this.f(); }', 'this.f', '{ a; }'],
    ['this of a static field', 'class C { static f() { a; } static g = this.f(); }', 'this.f', '{ a; }'],
    ['computed assignment', 'const o = () => {}; o[k] = () => a; o.f();', 'o.f', undefined],
    ['assignment at the top', 'this.f = () => a; f();', 'f', undefined],
    ['assignment in a class body', 'class C { constructor() { this.f = () => a; } } f();', 'f', undefined],
    ['assignment to a member of a call', 'g().f = () => a; g().f();', 'g().f', undefined],
    ['assignment to a prototype of a call', 'g().prototype.f = () => a; new C().f();', 'new C().f', undefined],
    ['enumeration', 'enum E { A } E.f();', 'E.f', undefined],
    ['this of no function', 'this.f();', 'this.f', undefined],
    ['computed', 'const o = { f: () => a }; o[f]();', 'o[f]', undefined],
    ['parameter', 'function g(f) { f(); }', 'f', undefined],
    ['undeclared', 'f();', 'f', undefined],
    ['circular', 'const f = g; const g = f; f();', 'f', undefined],
    ['circular object', 'const o = p; const p = o; o.f();', 'o.f', undefined],
    ['call', 'f()();', 'f()', undefined],
  ];
  it.each(cases)('%s', (_name, code, expression, body) => {
    expect(functionOf(analyse(code), expression)).toBe(body);
  });

  it('finds every function that is written where it is used', () => {
    const { node, sourceCode } = analyse('(function () { a; })();');
    const fn = node('function () { a; }');
    expect(isFunction(fn) && localFunctionOf(fn, sourceCode)).toBe(fn);
  });
});
