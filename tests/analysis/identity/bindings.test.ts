import { describe, expect, it } from 'vitest';

import { assignedMembers } from '../../../src/analysis/identity/assigned-members.js';
import { resolveApi } from '../../../src/analysis/identity/references.js';
import { analyse } from '../../support/analyse.js';

describe('what a name is bound to', () => {
  it.each([
    ['an import', 'import { a } from "m"; run(a)', 'm#a'],
    ['an import under a text', 'import { "a-b" as a } from "m"; run(a)', 'm#a-b'],
    ['an import of CommonJS', 'import m = require("m"); run(m.a)', 'm#a'],
    ['an alias of a namespace', 'import a = ns.b; run(a)', undefined],
    ['a part', 'import m from "m"; const { a: { b } } = m; run(b)', 'm#a.b'],
    ['a computed part', 'import m from "m"; const { [x]: b } = m; run(b)', undefined],
    ['one of several', 'async function f() { const [, b] = await Promise.all([x, import("m")]); run(b.a) }', 'm#a'],
    ['one of several that is not there', 'async function f() { const [, b] = await Promise.all([x]); run(b.a) }', undefined],
    ['one of several from elsewhere', 'async function f() { const [b] = await Promise.all(list); run(b.a) }', undefined],
    ['one of a list', 'const [b] = [x]; run(b.a)', undefined],
    ['one of a list in a list', 'async function f() { const [[b]] = await Promise.all([import("m")]); run(b) }', undefined],
    ['what a promise hands on', 'import("m").then(({ a }) => run(a))', 'm#a'],
    ['what something else hands on', 'x.catch((m) => run(m.a))', undefined],
    ['the second parameter', 'import("m").then((x, m) => run(m))', undefined],
    ['a parameter of the second function', 'import("m").then(x, (m) => run(m))', undefined],
    ['a parameter of a function that is called', 'then((m) => run(m))', undefined],
    ['a field of a parameter', 'import type { Pool } from "pg"; class A { constructor(private pool: Pool) { run(pool.query) } }', 'pg#Pool().query'],
  ])('%s', (_, code, id) => {
    const { node, sourceCode } = analyse(code);
    const call = node('run').parent;
    if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no call of run');
    expect(resolveApi(call.arguments[0], sourceCode)?.id).toBe(id);
  });
});

describe('members that are assigned', () => {
  const { sourceCode } = analyse(`
    function Name() { this.a = () => 1; const self = this; self.b = x; this.c += 1; this.d = 1; (() => { this.e = x; })(); }
    Name.own = x; Name[y] = x; Name.prototype.f = function () {}; Name.prototype.g = x; Name.other.h = x; make().prototype.i = x;
    exports.j = x; module.exports.k = x; this.l = x; unknown.m = x; unknown.prototype.n = x; o = x;
    class A { p = (this.q = x); }
  `);
  const { own, prototype, ofThis, exports: exported, prototypeOf } = assignedMembers(sourceCode);

  it.each([
    ['of a function', [...own].flatMap(([, values]) => [...values.keys()]), ['own']],
    ['of its prototype', [...prototype].flatMap(([, values]) => [...values.keys()]), ['f', 'g']],
    ['of its `this`', [...ofThis].flatMap(([, values]) => [...values.keys()]), ['a', 'b', 'e']],
    ['of the module', [...exported.keys()], ['j', 'k']],
    ['functions of the prototype', [...prototypeOf].map(([, variable]) => variable.name), ['Name']],
  ])('%s', (_, keys, expected) => {
    expect(keys).toEqual(expected);
  });
});
