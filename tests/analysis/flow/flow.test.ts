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

describe('flowOf, one step further', () => {
  it.each([
    ['a value is a member name', 'o[source()] = 1;', ['key | o[source()]']],
    ['a computed key of an object', 'f({ [source()]: 1 });', ['key | [source()]: 1']],
    ['a value of a computed key, which may be any', 'const o = { [k]: source() }; f(o.a, o);', ['argument | f(o.a, o)']],
    ['a value left of a declaration is not followed', 'const { [source()]: a } = b;', []],
    ['a default of a pattern', 'const { a = source() } = b; f(a);', ['argument | f(a)']],
    ['a body of an arrow function', 'const g = () => source(); f(g());', ['return | source()', 'argument | f(g())']],
    ['a default of a parameter', 'function g(a = source()) { f(a); }', ['argument | f(a)']],
    ['the end of a sequence', 'f((1, source()));', ['argument | f((1, source()))']],
    ['not its start', 'f((source(), 1));', []],
    ['the right side of a condition', 'f(a && source());', ['argument | f(a && source())']],
    ['a condition of a value', 'f(source() ? 1 : 2);', ['test | source()']],
    ['a condition of a loop', 'while (source()) f();', ['test | source()']],
    ['the case of a switch', 'switch (a) { case source(): f(); }', ['compare | source()']],
    ['what a switch is about', 'switch (source()) { case 1: f(); }', ['compare | source()']],
    ['a comparison from the right', 'if (1 === source()) f();', ['compare | 1 === source()']],
    ['a comparison with nothing', 'if (source() === void 0) f();', ['nullCheck | source() === void 0']],
    ['a key that is not known', 'if (key in source()) f();', ['in | key in source()']],
    ['a value that is a key', 'if (source() in a) f();', ['compare | source() in a']],
    ['a class that a value is', 'if (a instanceof source()) f();', []],
    ['a class of a value', 'if (source() instanceof A) f();', ['instanceof | source() instanceof A']],
    ['an added text', 'f("a" + source());', ['argument | f("a" + source())']],
    ['an added text at the end of a chain', 'f(a + "b" + source());', ['argument | f(a + "b" + source())']],
    ['an added number', 'f(1 + source());', ['operand | 1 + source()']],
    ['a template', 'f(`a ${source()}`);', ['argument | f(`a ${source()}`)']],
    ['arithmetic', 'f(-source());', ['operand | -source()']],
    ['a value nobody wants', 'void source();', []],
    ['the keys of a value', 'for (const key in source()) f(key);', ['iterate | source()']],
    ['the body of a loop', 'for (const a of b) source();', []],
    ['elements into a name from before', 'let a; for (a of source()) f(a);', ['iterate | source()', 'argument | * | f(a)']],
    ['a field', 'class A { a = source(); }', ['store | a = source();']],
    ['a field name', 'class A { [source()] = 1; }', []],
    ['an added assignment', 'a += source();', ['operand | a += source()']],
    ['a spread into arguments', 'f(...source());', ['spread | ...source()']],
    ['a spread into a list', 'const a = [...source()]; f(a);', ['argument | f(a)']],
    ['a yielded value', 'function* g() { yield source(); }', ['yield | yield source()']],
    ['all of a yielded value', 'function* g() { yield* source(); }', ['iterate | yield* source()']],
    ['a thrown value', 'throw source();', ['throw | throw source();']],
    ['an exported value', 'export default source();', ['store | export default source();']],
    ['a tag', 'tag`${source()}`;', ['operand | tag`${source()}`']],
    ['a list on the way', 'const [a] = [source()]; f(a);', ['argument | f(a)']],
    ['not another place of the list', 'const [, a] = [source(), 1]; f(a);', []],
  ])('%s', (_, code, expected) => {
    expect(usesIn(code)).toEqual(expected);
  });
});
