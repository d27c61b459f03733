import { describe, expect, it } from 'vitest';

import { hasTupleType, isEnum, plainTypeOf } from '../../../src/analysis/identity/plain-types.js';
import { analyse } from '../../support/analyse.js';

const own = `import { carriers, Region, type Kind, type Options, type Pair, type Port, type Slug } from './own.js';
  declare const kind: Kind; declare const some: Kind | undefined; declare const port: Port; declare const slug: Slug;
  declare const options: Options; declare const flag: boolean; declare const any: any; declare const text: string;
  declare const form: \`v\${number}\`; declare const either: Kind | string[]; declare const big: 1n | bigint;
  declare const pair: Pair; declare const pairs: Pair | readonly ['x']; declare const long: [string, ...string[]];
  declare const later: Promise<Pair | null>; declare const list: string[]; declare const never: never;
  const bound = <K extends Kind>(held: K) => held; const keys = (key: keyof Options) => key;
`;

describe('plainTypeOf', () => {
  const cases: [expression: string, texts: string[] | undefined][] = [
    ['kind', ['csv', 'pdf']], ['some', ['csv', 'pdf']], ['options.kind', ['csv', 'pdf']], ['held', ['csv', 'pdf']], ['key', ['kind', 'name', 'port']],
    ['Region.north', ['n']], ['port', []], ['flag', []], ['big', []],
    ['slug', undefined], ['any', undefined], ['text', undefined], ['form', undefined], ['either', undefined], ['options', undefined], ['Region', undefined],
    ['never', undefined],
  ];
  it.each(cases)('%s', (expression, texts) => {
    const { node, sourceCode } = analyse(`${own}; void [${expression}];`, { typed: true });
    const found = plainTypeOf(node(expression, expression === 'held' || expression === 'key' ? -2 : -1), sourceCode);
    expect(found && [...found.texts].sort()).toEqual(texts);
  });

  it('knows nothing without type information', () => {
    const { node, sourceCode } = analyse(`${own}; void [kind, pair, Region];`);
    expect(plainTypeOf(node('kind'), sourceCode)).toBeUndefined();
    expect(hasTupleType(node('pair'), sourceCode)).toBe(false);
    expect(isEnum(node('Region'), sourceCode)).toBe(false);
  });
});

describe('hasTupleType', () => {
  it.each([
    ['pair', true], ['pairs', true], ['later', true], ['carriers', true], ['long', false], ['list', false], ['any', false], ['text', false],
  ])('%s', (expression, answer) => {
    const { node, sourceCode } = analyse(`${own}; void [${expression}];`, { typed: true });
    expect(hasTupleType(node(expression), sourceCode)).toBe(answer);
  });
});

describe('isEnum', () => {
  it.each([['Region', true], ['options', false], ['carriers', false]])('%s', (expression, answer) => {
    const { node, sourceCode } = analyse(`${own}; void [${expression}];`, { typed: true });
    expect(isEnum(node(expression), sourceCode)).toBe(answer);
  });
});
