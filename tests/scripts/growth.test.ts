import { pathToFileURL } from 'node:url';

import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';

interface GrowthCase {
  name: string;
  rules: readonly string[];
  make: (n: number) => string;
  largest: number;
}

/** The scripts are plain JavaScript without types. */
const { growthCases }: { growthCases: GrowthCase[] } =
  await import(pathToFileURL(new URL('../../scripts/bench/growth-cases.mjs', import.meta.url).pathname).href);

describe('the cases of `npm run bench -- --growth`', () => {
  it.each(Object.keys(plugin.rules))('try %s at least twice', (id) => {
    expect(growthCases.filter(({ rules }) => rules.includes(id)).length).toBeGreaterThanOrEqual(2);
  });

  it('have names of their own, and name rules that there are', () => {
    expect(new Set(growthCases.map(({ name }) => name)).size).toBe(growthCases.length);
    expect(growthCases.flatMap(({ rules }) => rules).filter((id) => !(id in plugin.rules))).toEqual([]);
  });

  it.each(growthCases)('$name: is a program that every rule reads, as large as it was asked for', ({ make, largest }) => {
    const n = largest > 100_000 ? 8_000 : 16;
    const config: Linter.Config[] = [...plugin.configs.strict, { languageOptions: { sourceType: 'module' } }];
    const fatal = new Linter().verify(make(n), config, { filename: 'src/case.js' }).filter((message) => message.fatal);
    expect(fatal).toEqual([]);
    expect(make(4 * n).length).toBeGreaterThan(3 * make(n).length);
    expect(largest % 8).toBe(0);
  });
});
