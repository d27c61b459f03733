import { describe, expect, it } from 'vitest';

import { isHarmlessInput } from '../../../src/analysis/commands/typed-input.js';
import { analyse } from '../../support/analyse.js';

/** Is what is handed to `run(…)` harmless by the schema or type it has? */
function isHarmless(code: string): boolean {
  const { node, sourceCode } = analyse(`import { z } from 'zod';\n${code}`);
  const call = node('run').parent;
  if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no call of run');
  return isHarmlessInput(call.arguments[0], sourceCode);
}

const row = `const row = z.object({
  id: z.uuid(), stage: z.enum(['a', 'b']), count: z.number(), day: z.string().date(), code: z.string().regex(/^[A-Z]+$/),
  loose: z.string().regex(/[A-Z]+/), name: z.string(), nested: z.object({ on: z.coerce.boolean() }),
});
type Row = z.infer<typeof row>;`;

describe('harmless', () => {
  it.each([
    ['a text in the form of a UUID', 'function f(r: Row) { run(r.id) }'],
    ['one of some words', 'function f(r: Row) { run(r.stage) }'],
    ['a number', 'function f({ count }: Row) { run(count) }'],
    ['a date', 'function f(r: Row) { const { day } = r; run(day) }'],
    ['a full match', 'function f(r: Row) { const code = r.code; run(code) }'],
    ['what is nested', 'function f(r: Row) { run(r.nested.on) }'],
    ['a field by its type', 'function f(stage: Row["stage"]) { run(stage) }'],
    ['the type written in place', 'function f(r: z.output<typeof row>) { run(r.id) }'],
    ['a declared variable', 'const r: Row = JSON.parse(x); run(r.id)'],
    ['an alias of an alias', 'type Other = Row; function f(r: Other) { run(r.id) }'],
    ['a parameter with a default', 'function f(r: Row = first) { run(r.id) }'],
  ])('%s', (_, code) => {
    expect(isHarmless(`${row} ${code}`)).toBe(true);
  });

  it('is the input of a procedure', () => {
    expect(isHarmless(`import { initTRPC } from '@trpc/server'; const t = initTRPC.create();
      t.procedure.input(z.object({ copies: z.number() })).mutation(({ input }) => { run(input.copies) })`)).toBe(true);
  });
});

describe('not harmless', () => {
  it.each([
    ['any text', 'function f(r: Row) { run(r.name) }'],
    ['a match of a part', 'function f(r: Row) { run(r.loose) }'],
    ['the whole object', 'function f(r: Row) { run(r) }'],
    ['a field nobody declared', 'function f(r: Row) { run(r.other) }'],
    ['a computed field', 'function f(r: Row) { run(r[key]) }'],
    ['a parameter that is set again', 'function f(r: Row) { r = other; run(r.id) }'],
    ['a parameter without a type', 'function f(r) { run(r.id) }'],
    ['what goes in, before it is checked', 'function f(r: z.input<typeof row>) { run(r.id) }'],
    ['a type that no schema gave', 'interface Plain { id: string } function f(r: Plain) { run(r.id) }'],
    ['a generic alias', 'type Of<T> = Row; function f(r: Of<string>) { run(r.id) }'],
    ['a field by a type that is no name', 'function f(r: Row[keyof Row]) { run(r) }'],
    ['an alias of itself', 'type Loop = Loop; function f(r: Loop) { run(r.id) }'],
    ['a name nobody declares', 'run(nowhere.id)'],
  ])('%s', (_, code) => {
    expect(isHarmless(`${row} ${code}`)).toBe(false);
  });

  it('is a text of the input of a procedure', () => {
    expect(isHarmless(`import { initTRPC } from '@trpc/server'; const t = initTRPC.create();
      t.procedure.input(z.object({ name: z.string() })).mutation(({ input }) => { run(input.name) })`)).toBe(false);
  });
});
