import { describe, expect, it } from 'vitest';

import {
  contains, enclosingClass, enclosingFunction, forEachChild, functionName, isFunction, staticKey, unwrap, walk, wrapped,
} from '../../../src/analysis/core/ast.js';
import { fieldDefinition } from '../../../src/analysis/identity/class-fields.js';
import { isGlobal, singleDefinition, variableOf } from '../../../src/analysis/identity/scope.js';
import { analyse } from '../../support/analyse.js';

describe('unwrap and wrapped', () => {
  it.each(['x as T', 'x!', '<T>x', 'x satisfies T', '(x as any) as T'])('%s', (code) => {
    const { node, sourceCode } = analyse(`use(${code});`);
    const outer = node(code.startsWith('(') ? code : code);
    expect(sourceCode.getText(unwrap(outer))).toBe('x');
    expect(wrapped(node('x'))).toBe(outer);
  });
});

describe('staticKey', () => {
  const keys: [code: string, text: string, key: string | undefined][] = [
    ['a.b', 'a.b', 'b'], ['a["b"]', 'a["b"]', 'b'], ['a[`b`]', 'a[`b`]', 'b'], ['a[0]', 'a[0]', '0'], ['a[b]', 'a[b]', undefined],
    ['a[`b${c}`]', 'a[`b${c}`]', undefined],
    ['class A { #b = 1; m() { this.#b; } }', 'this.#b', '#b'],
  ];
  it.each(keys)('%s', (code, text, key) => {
    const member = analyse(`${code};`).node(text);
    expect(member.type === 'MemberExpression' && staticKey(member)).toBe(key);
  });
});

describe('enclosing nodes', () => {
  it('finds the function that runs a node', () => {
    const { node } = analyse(`function f(p = inParam) { return () => { inArrow; }; } class A { x = inField; static { inBlock; } [inKey] = 1; } top;`);
    expect(enclosingFunction(node('inArrow'))?.type).toBe('ArrowFunctionExpression');
    expect(enclosingFunction(node('inParam'))?.type).toBe('FunctionDeclaration');
    for (const name of ['inField', 'inBlock', 'inKey', 'top']) expect(enclosingFunction(node(name))).toBeUndefined();
  });

  it('finds the class that `this` belongs to', () => {
    const { node } = analyse(`class A { m() { const f = () => inArrow; function g() { inFunction; } const h = function () { inExpression; }; } } top;`);
    expect(enclosingClass(node('inArrow'))?.id?.name).toBe('A');
    for (const name of ['inFunction', 'inExpression', 'top']) expect(enclosingClass(node(name))).toBeUndefined();
  });

  it('contains', () => {
    const { node } = analyse(`outer(inner); other;`);
    expect(contains(node('outer(inner)'), node('inner'))).toBe(true);
    expect(contains(node('outer(inner)'), node('other'))).toBe(false);
  });
});

describe('functionName', () => {
  const names: [code: string, name: string | undefined][] = [
    ['function f() {}', 'f'], ['const f = () => {};', 'f'], ['const { f } = () => {};', undefined], ['f = () => {};', 'f'],
    ['a.f = () => {};', 'f'], ['[f] = () => {};', undefined], ['({ f() {} });', 'f'], ['({ f: () => {} });', 'f'],
    ['class A { f() {} }', 'f'], ['class A { f = () => {}; }', 'f'], ['use(() => {});', undefined],
  ];
  it.each(names)('%s', (code, name) => {
    const { sourceCode } = analyse(code);
    const found: (string | undefined)[] = [];
    walk(sourceCode.ast, sourceCode, (node) => {
      if (isFunction(node)) found.push(functionName(node));
    });
    expect(found).toEqual([name]);
  });
});

describe('walk', () => {
  it('goes in source order, skips and stops', () => {
    const { sourceCode } = analyse(`a(b, [c, , d], () => e);`);
    const seen: string[] = [];
    expect(walk(sourceCode.ast, sourceCode, (node) => {
      if (node.type === 'ArrayExpression') return 'skip';
      if (node.type === 'Identifier') seen.push(node.name);
      return undefined;
    })).toBe(true);
    expect(seen).toEqual(['a', 'b', 'e']);
    expect(walk(sourceCode.ast, sourceCode, () => 'stop')).toBe(false);
  });

  it('children of an unknown node type are none', () => {
    const { sourceCode } = analyse(`a;`);
    const children: unknown[] = [];
    forEachChild({ type: 'Unknown' } as never, sourceCode, (child) => children.push(child));
    expect(children).toEqual([]);
  });
});

describe('scope', () => {
  it('tells globals from names of the file', () => {
    const { node, sourceCode } = analyse(`const own = 1; own; other;`);
    const own = node('own');
    const other = node('other');
    expect(own.type === 'Identifier' && isGlobal(own, sourceCode)).toBe(false);
    expect(other.type === 'Identifier' && isGlobal(other, sourceCode)).toBe(true);
    expect(variableOf(own, sourceCode)?.name).toBe('own');
  });

  const definitions: [code: string, value: string | undefined][] = [
    ['const x = 1;', '1'], ['let x = 1;', '1'], ['let x; x = 1;', '1'], ['let x = 1; x = 2;', undefined], ['let x; x += 1;', undefined],
    ['let x; ({ a: x } = y);', 'y'], ['let x; [x] = y;', 'y'], ['let x; [x = 2] = y;', undefined], ['for (const x of y) {}', undefined], ['let x; for (x of y) {}', undefined],
    ['let x;', undefined], ['function x() {}', undefined], ['var x = 1; var x = 2;', undefined], ['using x = y;', 'y'], ['let x; x++;', undefined],
  ];
  it.each(definitions)('singleDefinition of %s', (code, value) => {
    const { sourceCode } = analyse(code);
    const variable = sourceCode.scopeManager?.scopes.flatMap(({ variables }) => variables).find(({ name }) => name === 'x');
    const definition = variable && singleDefinition(variable);
    expect(definition && sourceCode.getText(definition.value)).toBe(value);
  });
});

describe('fieldDefinition', () => {
  const fields: [code: string, member: string, value: string | undefined, type: string | undefined][] = [
    ['class A { a = 1; m() { this.a; } }', 'this.a', '1', undefined],
    ['class A { a: T; m() { this.a; } }', 'this.a', undefined, 'T'],
    ['class A { constructor(private a: T) {} m() { this.a; } }', 'this.a', undefined, 'T'],
    ['class A { constructor(private a) {} m() { this.a; } }', 'this.a', undefined, undefined],
    ['class A { m() { this.a = 1; return () => this.a; } }', 'this.a', '1', undefined],
    ['class A { [k] = 1; m() { this[k] = 2; this.a; } }', 'this.a', undefined, undefined],
    ['class A { m() { class B { n() { this.a = 1; } } function f() { this.a = 2; } this.a; } }', 'this.a', undefined, undefined],
    ['this.a;', 'this.a', undefined, undefined],
    ['class A { m() { this[k]; } }', 'this[k]', undefined, undefined],
  ];
  it.each(fields)('%s', (code, text, value, type) => {
    const { node, sourceCode } = analyse(code);
    const member = node(text);
    const field = member.type === 'MemberExpression' ? fieldDefinition(member, sourceCode) : undefined;
    expect(field?.value && sourceCode.getText(field.value)).toBe(value);
    expect(field?.type && sourceCode.getText(field.type)).toBe(type);
  });

  const things: [code: string, value: string | undefined, besidesNothing: string | undefined][] = [
    ['class A { a = 1; m() { this.a; } }', '1', '1'],
    ['class A { a = null; m() { this.a; } }', 'null', undefined],
    ['class A { constructor() { this.a = null; } m() { this.a = make(); } close() { this.a; this.a = undefined; } }', undefined, 'make()'],
    ['class A { a = null; m() { this.a = 1; } n() { this.a = 2; this.a; } }', undefined, undefined],
  ];
  it.each(things)('besides nothing: %s', (code, value, besidesNothing) => {
    const { node, sourceCode } = analyse(code);
    const member = node('this.a');
    const field = member.type === 'MemberExpression' ? fieldDefinition(member, sourceCode) : undefined;
    expect(field?.value && sourceCode.getText(field.value)).toBe(value);
    expect(field?.valueBesidesNothing && sourceCode.getText(field.valueBesidesNothing)).toBe(besidesNothing);
  });
});
