import { describe, expect, it } from 'vitest';

import { claimOf, typeAt } from '../../../src/analysis/boundaries/type-claims.js';
import { analyse } from '../../support/analyse.js';

/** The type `T` of a file. */
function typeIn(code: string, typed = false) {
  const { sourceCode } = analyse(code, { typed });
  for (const statement of sourceCode.ast.body) {
    if (statement.type === 'TSTypeAliasDeclaration' && statement.id.name === 'T') return { type: statement.typeAnnotation, sourceCode };
  }
  throw new Error('no type T');
}

describe('what a type says about a value', () => {
  it.each([
    ['anything', 'type T = any;', 'open'],
    ['nothing', 'type T = void;', 'open'],
    ['something unknown', 'type T = unknown;', 'checked'],
    ['an object', 'type T = object;', 'checked'],
    ['no value', 'type T = null | undefined;', 'checked'],
    ['a text', 'type T = string;', 'claims'],
    ['a list of something unknown', 'type T = unknown[];', 'checked'],
    ['a list of texts', 'type T = string[];', 'claims'],
    ['a list of records', 'type T = Record<string, unknown>[];', 'claims'],
    ['a fixed list', 'type T = readonly unknown[];', 'checked'],
    ['keys', 'type T = keyof A;', 'claims'],
    ['a member of something unknown', 'type T = { a: unknown };', 'checked'],
    ['a member of anything', 'type T = { a: any };', 'open'],
    ['a member without a type', 'type T = { a };', 'open'],
    ['a member that is an open record', 'type T = { a: Record<string, any> };', 'claims'],
    ['a method', 'type T = { a(): void };', 'claims'],
    ['any key', 'type T = { [key: string]: unknown };', 'checked'],
    ['a text or something unknown', 'type T = string | unknown;', 'claims'],
    ['anything or something unknown', 'type T = any | unknown;', 'open'],
    ['both', 'type T = { a: unknown } & { b: unknown };', 'checked'],
    ['JSON', 'type T = JsonValue;', 'checked'],
    ['JSON of a namespace', 'type T = Prisma.JsonObject;', 'checked'],
    ['a type of a namespace', 'type T = Prisma.User;', 'claims'],
    ['a constant', 'const x = y as const; type T = string;', 'claims'],
    ['a record', 'type T = Record<string, any>;', 'open'],
    ['a record without types', 'type T = Record;', 'claims'],
    ['a set', 'type T = Set<unknown>;', 'checked'],
    ['a promise', 'type T = Promise<unknown>;', 'checked'],
    ['a promise of nothing', 'type T = Promise;', 'claims'],
    ['an alias', 'type A = unknown; type T = A;', 'checked'],
    ['an interface', 'interface A { a: unknown } type T = A;', 'checked'],
    ['an empty interface', 'interface A {} type T = A;', 'claims'],
    ['an interface with a base', 'interface A extends B { a: unknown } type T = A;', 'claims'],
    ['a class', 'class A {} type T = A;', 'claims'],
    ['an imported type', 'import type { A } from "./a.js"; type T = A;', 'claims'],
    ['a type nobody declares', 'type T = A;', 'claims'],
  ])('%s', (_, code, claim) => {
    const { type, sourceCode } = typeIn(code);
    expect(claimOf(type, sourceCode)).toBe(claim);
  });

  it('a predicate', () => {
    const { node, sourceCode } = analyse('function f(a): a is string { return true; }');
    const fn = node('function f(a): a is string { return true; }');
    if (fn.type !== 'FunctionDeclaration' || !fn.returnType) throw new Error('no type');
    expect(claimOf(fn.returnType.typeAnnotation, sourceCode)).toBe('checked');
  });

  it('a constant', () => {
    const { node, sourceCode } = analyse('x as const');
    const cast = node('x as const');
    if (cast.type !== 'TSAsExpression') throw new Error('no cast');
    expect(claimOf(cast.typeAnnotation, sourceCode)).toBe('checked');
  });
});

describe('the part of a type', () => {
  it.each([
    ['of an object', 'type T = { a: string };', ['a'], 'string'],
    ['deep inside', 'type T = { a: { b: string } };', ['a', 'b'], 'string'],
    ['of a promise', 'type T = Promise<{ a: string }>;', ['a'], 'string'],
    ['of a promise of nothing', 'type T = Promise;', ['a'], undefined],
    ['of nothing', 'type T = { a: string };', [], '{ a: string }'],
    ['that is not there', 'type T = { b: string };', ['a'], undefined],
    ['of a list', 'type T = string[];', ['0'], 'string'],
    ['of a list by its name', 'type T = Array<string>;', ['0'], 'string'],
    ['of a pair', 'type T = [number, string];', ['1'], 'string'],
    ['of a pair with names', 'type T = [first: number, second: string];', ['1'], 'string'],
    ['behind the end of a pair', 'type T = [number];', ['1'], undefined],
    ['of an answer', 'type T = AxiosResponse<string>;', ['data'], 'string'],
    ['of an answer of a namespace', 'type T = axios.AxiosResponse<string>;', ['data'], 'string'],
    ['of an interface', 'interface A { a: string } type T = A;', ['a'], 'string'],
    ['of an alias', 'type A = { a: string }; type T = A;', ['a'], 'string'],
    ['of an alias of a text', 'type A = string; type T = A;', ['a'], undefined],
    ['of a type of a namespace', 'type T = ns.A;', ['a'], undefined],
    ['of a method', 'type T = { a(): void };', ['a'], undefined],
    ['of a text', 'type T = string;', ['a'], undefined],
  ])('%s', (_, code, within, text) => {
    const { type, sourceCode } = typeIn(code);
    const found = typeAt(type, within, sourceCode);
    expect(found && sourceCode.getText(found)).toBe(text);
  });
});
