import { describe, expect, it } from 'vitest';

import { isShellSafe } from '../../../src/analysis/commands/shell-safe.js';
import { analyse } from '../../support/analyse.js';

/** Is what is handed to `run(…)` safe? */
function isSafe(code: string): boolean {
  const { node, sourceCode } = analyse(code);
  const call = node('run').parent;
  if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no call of run');
  return isShellSafe(call.arguments[0], sourceCode);
}

describe('safe', () => {
  it.each([
    ['a constant', 'run("ls")'],
    ['what a promise of safe text resolves to', 'run(await `ls ${1 + x.length}`)'],
    ['either of two constants', 'run(x ? "a" : "b")'],
    ['a default that is a constant', 'const a = "b"; run(a || "c")'],
    ['the right side of a condition', 'run(x && "a")'],
    ['a list with a gap and a spread', 'const words = ["a", "b"]; run(["x", , ...words].join(" "))'],
    ['a comparison', 'run(a < b)'],
    ['an added number', 'let n = 1; n = 2; run("-n " + n + " x")'],
    ['a count', 'run(n++)'],
    ['the folder of the module', 'run(import.meta.dirname)'],
    ['any value of a constant object', 'const all = { a: "x", b: "y" }; run(all[key])'],
    ['an element of a constant list', 'const all = ["x", "y"]; run(all[0 + i])'],
    ['a text method of a constant', 'run("a b".trim().padEnd(5, " "))'],
    ['numbers of unsafe things', 'run(list.map(Number))'],
    ['a constant for each element', 'run(list.map(() => "x"))'],
    ['the elements of a constant list', 'run(["a", "b"].map((each) => each))'],
    ['the elements of a constant list, by a block', 'run(["a", "b"].map((each) => { return each; }))'],
    ['what an awaited schema returned', 'const { ref } = await schema.parseAsync(x); run(ref)'],
    ['a member of what an awaited schema returned', 'const input = await schema.parseAsync(x); run(input.git.ref)'],
    ['a variable that only gets safe values', 'let a = "x"; if (y) a = "z"; run(a)'],
    ['a loop over constants', 'for (const each of ["a", "b"]) run(each)'],
    ['a number by its annotation', 'function f(a: number | null | undefined) { run(a) }'],
    ['a big number by its annotation', 'function f(a: bigint) { run(a) }'],
    ['a parameter with a default that is left out', 'function f(a = "x") { run(a) } f();'],
    ['a full match over alternatives', 'function f(a) { if (/^(?:a|b)$/.test(a)) { run(a) } }'],
    ['a full match as the condition of a value', 'function f(a) { const ok = /^\\w+$/.test(a) ? 1 : 2; run(a) }'],
  ])('%s', (_, code) => {
    expect(isSafe(code)).toBe(true);
  });
});

describe('not safe', () => {
  it.each([
    ['a name nobody declares', 'run(x)'],
    ['a default that is unknown', 'run(x || y)'],
    ['one of two', 'run(x ? "a" : y)'],
    ['text with an unknown end', 'run("a" + x)'],
    ['text with an unknown start', 'run(x + "a")'],
    ['a call of an unknown function', 'run(make("a"))'],
    ['a method under a computed name', 'run("a"[name]())'],
    ['a text method with an unknown argument', 'run("a".concat(x))'],
    ['a mapping nobody shows', 'run(list.map())'],
    ['a mapping by a block', 'run(list.map((each) => { return each; }))'],
    ['a mapping by an unknown function', 'run(["a"].map(f))'],
    ['elements of an unknown list', 'run(list.map((each) => each))'],
    ['parsed JSON', 'const { ref } = JSON.parse(x); run(ref)'],
    ['parsed path', 'import path from "path"; run(path.parse(x).base)'],
    ['a member of something unknown', 'run(input.ref)'],
    ['a missing member of a constant object', 'const all = { a: "x" }; run(all.b)'],
    ['a member of an object with unknown values', 'const all = { a: x }; run(all[key])'],
    ['an imported name', 'import { a } from "./a.js"; run(a)'],
    ['a function', 'function a() {} run(a)'],
    ['a variable that gets an unknown value', 'let a = "x"; a = y; run(a)'],
    ['the keys of something', 'for (const key in x) run(key)'],
    ['parts of a loop over constants', 'for (const { a } of ["a"]) run(a)'],
    ['a parameter that is assigned', 'function f(a) { a = y; run(a) } f("x");'],
    ['a parameter of a function that is handed on', 'function f(a) { run(a) } f("x"); on(f);'],
    ['a parameter that gets a spread', 'function f(a) { run(a) } f(...x);'],
    ['a parameter that is left out', 'function f(a) { run(a) } f();'],
    ['a rest parameter', 'function f(...a) { run(a) } f("x");'],
    ['a parameter of a callback that is called otherwise', 'list.reduce((a) => run(a))'],
    ['a type from elsewhere', 'import type { Mode } from "./m.js"; function f(a: Mode) { run(a) }'],
    ['a qualified type', 'function f(a: ns.Mode) { run(a) }'],
    ['a text by its annotation', 'function f(a: string) { run(a) }'],
    ['a test of another function', 'function f(a) { const ok = () => /^\\w+$/.test(a); run(a) }'],
    ['a test whose answer is dropped', 'function f(a) { /^\\w+$/.test(a); run(a) }'],
    ['a test that is open at the end', 'function f(a) { if (/^\\w+/.test(a)) { run(a) } }'],
    ['a test by something that is no pattern', 'function f(a) { if (schema.test(a)) { run(a) } }'],
    ['a look-up in an unknown list', 'function f(a) { if (list.includes(a)) { run(a) } }'],
    ['a look-up in an empty set', 'const set = new Set(); function f(a) { if (set.has(a)) { run(a) } }'],
  ])('%s', (_, code) => {
    expect(isSafe(code)).toBe(false);
  });
});
