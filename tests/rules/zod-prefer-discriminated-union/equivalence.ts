import { describe, expect, it } from 'vitest';
import type { z } from 'zod';

import rule from '../../../src/rules/zod-prefer-discriminated-union.js';
import { applySuggestion, runZod } from '../../support/zod-code.js';

// What the suggestion claims is shown here: the union with a key accepts the same and yields the same.

const head = `import { z } from 'zod';\n`;
const mini = `import * as z from 'zod/mini';\n`;

const inputs: readonly unknown[] = [
  { type: 'a' }, { type: 'a', x: 'x' }, { type: 'a', x: 1 }, { type: 'b' }, { type: 'b', y: 1 }, { type: 'b', x: 'x', more: 1 }, { type: 'c' }, { type: 'd' },
  { type: 1, x: 'x' }, { type: 2 }, { type: true }, { type: false, y: 1 }, { type: null }, { type: undefined }, { type: ['a'] }, { x: 'x' }, { kind: 'a', x: 'x' },
  { kind: 'b', x: 'x' }, {}, [], null, undefined, 'a', 1,
];

const cases: readonly [before: string, after: string][] = [
  [`${head}const result = z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);`,
    `${head}const result = z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);`],
  [`${head}const result = z.object({ type: z.literal('a') }).or(z.object({ type: z.literal('b'), y: z.number() }));`,
    `${head}const result = z.discriminatedUnion('type', [z.object({ type: z.literal('a') }), z.object({ type: z.literal('b'), y: z.number() })]);`],
  [`${head}const result = z.object({ type: z.literal('a') }).or(z.object({ type: z.literal('b') })).or(z.object({ type: z.literal('c') }));`,
    `${head}const result = z.discriminatedUnion('type', [z.object({ type: z.literal('a') }), z.object({ type: z.literal('b') }), z.object({ type: z.literal('c') })]);`],
  [`${head}const result = z.union([z.object({ type: z.literal('a') }).strict(), z.looseObject({ type: z.literal('b') })]).optional();`,
    `${head}const result = z.discriminatedUnion('type', [z.object({ type: z.literal('a') }).strict(), z.looseObject({ type: z.literal('b') })]).optional();`],
  [`${head}const result = z.union([z.object({ type: z.enum(['a', 'c']) }), z.object({ type: z.literal(['b', 'd']) })]);`,
    `${head}const result = z.discriminatedUnion('type', [z.object({ type: z.enum(['a', 'c']) }), z.object({ type: z.literal(['b', 'd']) })]);`],
  [`${head}const result = z.union([z.object({ type: z.literal(1) }), z.object({ type: z.literal(2) })]);`,
    `${head}const result = z.discriminatedUnion('type', [z.object({ type: z.literal(1) }), z.object({ type: z.literal(2) })]);`],
  [`${head}const result = z.union([z.object({ type: z.literal(true) }), z.object({ type: z.literal(false), y: z.number() }), z.object({ type: z.literal(null) })]);`,
    `${head}const result = z.discriminatedUnion('type', [z.object({ type: z.literal(true) }), z.object({ type: z.literal(false), y: z.number() }), z.object({ type: z.literal(null) })]);`],
  [`${head}const Base = z.object({ x: z.string() });\nconst result = z.union([Base.extend({ kind: z.literal('a') }), Base.extend({ kind: z.literal('b') })]);`,
    `${head}const Base = z.object({ x: z.string() });\nconst result = z.discriminatedUnion('kind', [Base.extend({ kind: z.literal('a') }), Base.extend({ kind: z.literal('b') })]);`],
  [`${head}const result = z.union([z.object({ type: z.literal('a'), x: z.string().default('z') }).catchall(z.unknown()), z.object({ type: z.literal('b') })]);`,
    `${head}const result = z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string().default('z') }).catchall(z.unknown()), z.object({ type: z.literal('b') })]);`],
  [`${mini}const result = z.union([z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);`,
    `${mini}const result = z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.string() }), z.object({ type: z.literal('b') })]);`],
];

describe('a key keeps what is accepted and what comes of it', () => {
  it.each(cases)('%s', (before, after) => {
    expect(applySuggestion(rule, before)).toBe(after);
    const [was, keyed] = [before, after].map((code) => {
      const schema = runZod(code) as z.ZodType;
      return inputs.map((input) => {
        const { success, data } = schema.safeParse(input);
        return { success, data };
      });
    });
    expect(keyed).toEqual(was);
    expect(was?.filter(({ success }) => success).length).toBeGreaterThan(1);
  });
});
