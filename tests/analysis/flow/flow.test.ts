import { describe, expect, it } from 'vitest';

import { flowOf, type Use } from '../../../src/analysis/flow/flow.js';
import { analyse } from '../../support/analyse.js';

/** The uses of the value of `source()`, as `kind path text`. */
function usesIn(code: string, text = 'source()'): string[] {
  const { node, sourceCode } = analyse(code);
  const { uses } = flowOf([{ node: node(text) }], sourceCode);
  return uses.map(({ kind, path, by }: Use) => [kind, path.join('.'), sourceCode.getText(by)].filter(Boolean).join(' | '));
}

describe('flowOf', () => {
  it('follows constants, awaits and defaults', () => {
    expect(usesIn('const a = source(); const b = (await a) ?? {}; f(b);')).toEqual(['test | await a', 'argument | f(b)']);
  });

  it('names the part that is used', () => {
    expect(usesIn('const { a: { b } } = source(); f(b, source);')).toEqual(['argument | a.b | f(b, source)']);
  });

  it('tells elements from the list', () => {
    expect(usesIn('for (const each of source()) f(each.id);')).toEqual(['iterate | source()', 'argument | *.id | f(each.id)']);
  });

  it('goes through promise chains', () => {
    expect(usesIn('source().then((a) => a.b).then((c) => f(c));')).toEqual(['argument | b | f(c)']);
  });

  it('goes into object literals and out of them again', () => {
    expect(usesIn('const o = { k: source(), other: 1 }; f(o.k, o.other);')).toEqual(['argument | f(o.k, o.other)']);
  });

  it('goes out of functions of the file', () => {
    expect(usesIn('function get() { return source(); } f(get().a);')).toEqual(['return | source()', 'argument | a | f(get().a)']);
  });

  it('goes through Promise.all and map', () => {
    expect(usesIn('const [, b] = await Promise.all([other(), source()]); f(b);')).toEqual(['argument | f(b)']);
    expect(usesIn('const all = list.map(() => source()); f(all[0].a);')).toEqual(['return | source()', 'argument | a | f(all[0].a)']);
  });

  it('knows what asks from what reads', () => {
    expect(usesIn(`const a = source(); if (typeof a.b === 'string' && 'c' in a && a !== null) f(a.b);`)).toEqual([
      'typeof | b | typeof a.b', `in | 'c' in a`, 'nullCheck | a !== null', 'argument | b | f(a.b)',
    ]);
  });

  it('notes where another value takes the place', () => {
    expect(usesIn('let a = source(); a = clean(a);')).toEqual(['write | a', 'argument | clean(a)']);
  });

  it('starts below the owner of the value', () => {
    const { node, sourceCode } = analyse('function handle(req) { f(req.body.name, req.method); }');
    const { uses, reaches } = flowOf([{ node: node('req', 0), within: ['body'] }], sourceCode);
    expect(uses.map(({ kind, path }) => [kind, ...path])).toEqual([['argument', 'name']]);
    expect(reaches(node('req.body'))).toBe(true);
    expect(reaches(node('req.method'))).toBe(false);
  });

  it('starts at an imported name', () => {
    const { node, sourceCode } = analyse(`import { value as data } from 'x'; f(data.id);`);
    const { uses } = flowOf([{ node: node('data', 0) }], sourceCode);
    expect(uses.map(({ kind, path }) => [kind, ...path])).toEqual([['argument', 'id']]);
  });

  it('ends on circular code', () => {
    expect(usesIn('let a = source(); let b = a; a = b; f(a);')).toContain('argument | f(a)');
    expect(usesIn('function get() { return get() ?? source(); } f(get());')).toContain('argument | f(get())');
  });
});
