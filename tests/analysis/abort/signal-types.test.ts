import { describe, expect, it } from 'vitest';

import { memberType, signalTypeOf } from '../../../src/analysis/abort/signal-types.js';
import { analyse } from '../../support/analyse.js';

/** The type `T` of a file. */
function typeIn(code: string) {
  const { sourceCode } = analyse(code);
  for (const statement of sourceCode.ast.body) {
    if (statement.type === 'TSTypeAliasDeclaration' && statement.id.name === 'T') return { type: statement.typeAnnotation, sourceCode };
  }
  throw new Error('no type T');
}

describe('what a type says about signals', () => {
  it.each([
    ['a signal', 'type T = AbortSignal;', 'signal'],
    ['something like a signal', 'type T = AbortSignalLike;', 'signal'],
    ['a signal of a namespace', 'type T = globalThis.AbortSignal;', 'signal'],
    ['a signal or nothing', 'type T = AbortSignal | undefined | null;', 'signal'],
    ['a signal or something else', 'type T = AbortSignal | string;', 'other'],
    ['nothing', 'type T = undefined | null;', 'other'],
    ['two holders', 'type T = { signal: AbortSignal } | { signal: AbortSignal; a: 1 };', { key: 'signal' }],
    ['a holder', 'type T = { a: string; abortSignal?: AbortSignal };', { key: 'abortSignal' }],
    ['a holder that says nothing', 'type T = { signal: any };', { key: 'signal' }],
    ['another member that says nothing', 'type T = { other: any };', 'other'],
    ['a member of a type elsewhere', 'type T = { signal: Signal };', 'other'],
    ['a method', 'type T = { signal(): void };', 'other'],
    ['a member without a type', 'type T = { signal };', 'other'],
    ['a computed member', 'type T = { [key]: AbortSignal };', 'other'],
    ['anything', 'type T = any;', 'open'],
    ['something unknown', 'type T = unknown;', 'open'],
    ['some object', 'type T = object;', 'open'],
    ['the type of a value', 'type T = typeof x;', 'open'],
    ['a text', 'type T = string;', 'other'],
    ['a member by its key', 'type T = RequestInit["signal"];', 'signal'],
    ['another member by its key', 'type T = RequestInit["body"];', 'open'],
    ['a member by an unknown key', 'type T = RequestInit[K];', 'open'],
    ['a member by a number', 'type T = List[-1];', 'open'],
    ['a holder and more', 'type T = { signal: AbortSignal } & { a: 1 };', { key: 'signal' }],
    ['two others', 'type T = { a: 1 } & { b: 2 };', 'other'],
    ['something from elsewhere and more', 'type T = Elsewhere & { b: 2 };', 'open'],
    ['options of fetch', 'type T = RequestInit;', { key: 'signal' }],
    ['parts of options of fetch', 'type T = Partial<RequestInit>;', { key: 'signal' }],
    ['parts of nothing', 'type T = Partial;', 'open'],
    ['a request', 'type T = Request;', { key: 'signal' }],
    ['a request of a framework', 'import type { Request } from "express"; type T = Request;', 'open'],
    ['an alias', 'type A = AbortSignal; type T = A;', 'signal'],
    ['an alias of itself', 'type T = T | null;', 'open'],
    ['an interface', 'interface A { signal: AbortSignal } type T = A;', { key: 'signal' }],
    ['an interface without one', 'interface A { a: 1 } type T = A;', 'other'],
    ['a base with one', 'interface A { signal: AbortSignal } interface B extends A { a: 1 } type T = B;', { key: 'signal' }],
    ['a base without one', 'interface A { a: 1 } interface B extends A { b: 1 } type T = B;', 'other'],
    ['a base from elsewhere', 'interface B extends Elsewhere { b: 1 } type T = B;', 'open'],
    ['a base of a namespace', 'interface B extends ns.Elsewhere { b: 1 } type T = B;', 'open'],
    ['a base of the platform', 'interface B extends RequestInit { b: 1 } type T = B;', { key: 'signal' }],
    ['a base of a framework', 'import type { Request } from "express"; interface B extends Request { b: 1 } type T = B;', 'open'],
    ['a class', 'class A {} type T = A;', 'open'],
    ['an enumeration', 'enum A { a } type T = A;', 'open'],
  ])('%s', (_, code, expected) => {
    const { type, sourceCode } = typeIn(code);
    expect(signalTypeOf(type, sourceCode)).toEqual(expected);
  });

  it('a parameter of the type', () => {
    const { node, sourceCode } = analyse('function f<A>(a: A) {}');
    const name = node('A').parent;
    if (name?.type !== 'TSTypeReference') throw new Error('no type');
    expect(signalTypeOf(name, sourceCode)).toBe('open');
  });
});

describe('the type of a member', () => {
  it.each([
    ['of an object', 'type T = { a: string };', 'string'],
    ['of several', 'type T = { b: 1 } & { a: string };', 'string'],
    ['of one of several', 'type T = { a: string } | { b: 1 };', 'string'],
    ['of an interface', 'interface A { a: string } type T = A;', 'string'],
    ['of an alias', 'type A = { a: string }; type T = A;', 'string'],
    ['that has no type', 'type T = { a };', undefined],
    ['that is a method', 'type T = { a(): void };', undefined],
    ['that is not there', 'type T = { b: 1 };', undefined],
    ['of none of several', 'type T = { b: 1 } | { c: 1 };', undefined],
    ['of a type from elsewhere', 'type T = Elsewhere;', undefined],
    ['of a class', 'class A { a: string } type T = A;', undefined],
    ['of a type of a namespace', 'type T = ns.A;', undefined],
    ['of a text', 'type T = string;', undefined],
    ['of an alias of itself', 'type T = T;', undefined],
  ])('%s', (_, code, text) => {
    const { type, sourceCode } = typeIn(code);
    const found = memberType(type, 'a', sourceCode);
    expect(found && sourceCode.getText(found)).toBe(text);
  });
});
