import { describe, expect, it } from 'vitest';

import { linksOf, schemaOf } from '../../../src/analysis/zod/chain.js';
import { shapeOf } from '../../../src/analysis/zod/objects.js';
import { analyse } from '../../support/analyse.js';

/** What the chain `S` of some code is: its function, its steps and its kind. */
function chainOf(code: string, text = 'S'): string | undefined {
  const { sourceCode, node } = analyse(`import { z } from 'zod';\n${code}\nuse(${text});`);
  const schema = schemaOf(node(text), sourceCode);
  return schema && [schema.factory, ...linksOf(schema).map(({ name, call }) => (call ? `${name}()` : name)), `: ${schema.kind ?? 'unknown'}`].join(' ');
}

describe('schemaOf', () => {
  it.each([
    ['z.string().min(1)', 'string min() : string'],
    ['z.iso.date()', 'iso.date : string'],
    ['z.coerce.number().int()', 'coerce.number int() : number'],
    ['z.object({}).strict().optional()', 'object strict() optional() : wrapper'],
    ['z.string().array().min(1)', 'string array() min() : array'],
    ['z.object({}).keyof()', 'object keyof() : enum'],
    ['z.string().email()', 'string email() : string'],
    ['z.number().email()', 'number email() : unknown'],
    ['z.string().parse(x)', 'string parse() : unknown'],
    ['z.object({}).shape.a.min(1)', 'object shape a min() : unknown'],
    ['(z.string()! as z.ZodType).min(1)', 'string min() : string'],
    ['z["string"]()["min"](1)', 'string min() : string'],
  ])('%s', (code, chain) => {
    expect(chainOf(`const S = ${code};`)).toBe(chain);
  });

  it('follows names, fields and what is put on top of them', () => {
    expect(chainOf('const A = z.string(); const B = A.min(1); let S; S = B.max(2);')).toBe('string min() max() : string');
    const { sourceCode, node } = analyse(`import { z } from 'zod'; class A { s = z.enum(['a']); m() { return this.s.exclude([]); } }`);
    expect(schemaOf(node('this.s.exclude([])'), sourceCode)?.kind).toBe('enum');
    expect(schemaOf(node('this.s'), sourceCode)?.kind).toBe('enum');
  });

  it.each([
    'const S = other.string();', 'let S = z.string(); S = z.number();', 'const S = S.min(1);', 'const S = z;', 'const S = z.string;',
    'const S = z.string()[key]();', 'const S = make();', 'const { S } = z.object({});', 'const S = z.config({});', 'class S { m() { return this.x.min(1); } }',
  ])('is nothing: %s', (code) => {
    expect(chainOf(code)).toBeUndefined();
  });

  it('takes long chains', () => {
    const text = `z.string()${'.min(1)'.repeat(1000)}`;
    const { sourceCode, node } = analyse(`const { z } = require('zod'); const S = ${text}; use(S);`, { sourceType: 'commonjs' });
    const schema = schemaOf(node('S'), sourceCode);
    expect(schema && linksOf(schema)).toHaveLength(1000);
  });
});

describe('shapeOf', () => {
  function shape(code: string): { keys: string[]; complete: boolean } | undefined {
    const { sourceCode, node } = analyse(`import { z } from 'zod';\n${code}\nuse(S);`);
    const schema = schemaOf(node('S'), sourceCode);
    const found = schema && shapeOf(schema, sourceCode);
    return found && { keys: [...found.fields.keys()], complete: found.complete };
  }

  it.each([
    ['const S = z.object({ a, "b": b, ["c"]: c });', ['a', 'b', 'c'], true],
    ['const S = z.object();', [], true],
    ['const f = { a }; const S = z.object(f);', ['a'], true],
    ['const A = z.object({ a }); const S = z.object({ ...A.shape, b });', ['a', 'b'], true],
    ['const A = z.object({ a }); const S = A.extend({ b }).omit({ a: true });', ['b'], true],
    ['const A = z.object({ a, b }); const S = A.pick({ a: true }).strict();', ['a'], true],
    ['const A = z.object({ a }); const S = z.object({ b }).merge(A);', ['b', 'a'], true],
    ['const S = z.object({ b }).merge(Other);', ['b'], false],
    ['const S = z.object(fields);', [], false],
    ['const S = z.object({ ...fields, a });', ['a'], false],
    ['const S = z.object({ [key]: a });', [], false],
    ['const S = z.object({ get a() { return b; }, get c() { throw d; } });', ['a'], false],
    ['const S = z.object({ ...(x ? { a } : { b }), ...(y && { c }) });', ['a', 'b', 'c'], true],
    ['const S = z.object({ a }).extend(Other.shape);', ['a'], false],
    ['const S = z.object({ a }).pick(mask).setKey();', [], true],
    ['const S = z.object(z.object({ a }).shape);', ['a'], true],
    ['const f = { ...g }; const g = { ...f }; const S = z.object(f);', [], false],
  ])('%s', (code, keys, complete) => {
    expect(shape(code)).toEqual({ keys, complete });
  });

  it('is there for objects only', () => {
    expect(shape('const S = z.string();')).toBeUndefined();
    expect(shape('const S = z.object({}).optional();')).toBeUndefined();
  });
});
