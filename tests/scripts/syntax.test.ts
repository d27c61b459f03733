import { fileURLToPath } from 'node:url';

import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

import { programLinter } from '../../scripts/syntax/lint.mjs';
import { isInstalled, readSuites } from '../../scripts/syntax/suites.mjs';
import plugin from '../../src/index.js';

const home = fileURLToPath(new URL('../../.corpus', import.meta.url));

/** A plugin of one rule, which throws where the program calls `boom`, or already at the word `early`. */
const fragile: ESLint.Plugin = { rules: { fragile: {
  meta: { schema: [], docs: {} },
  create: ({ sourceCode }) => {
    if ('text' in sourceCode && sourceCode.text.includes('early')) throw new Error('no rule yet');
    return { 'CallExpression[callee.name="boom"]': () => {
      throw new Error('boom was called');
    } };
  },
} } };

describe('a program of the syntax suites', () => {
  const lint = programLinter(fragile);

  it('is read in each way its language has, with each set of options', () => {
    const { read, crashes } = lint({ name: 'a', text: 'boom();', languages: ['js', 'ts', 'tsx'] });
    expect(read).toBe(0);
    expect(crashes.map(({ reading, set, rule }) => `${reading} / ${set} / ${rule}`)).toEqual(
      ['espree, script', 'espree, module', 'TypeScript', 'TypeScript, JSX'].flatMap((reading) =>
        ['defaults', 'strict', 'switches'].map((set) => `${reading} / ${set} / hardened/fragile`)),
    );
    expect(crashes[0]).toMatchObject({ name: 'a', text: 'boom();', message: expect.stringMatching(/^boom was called\n\s+at /) });
  });

  it('counts as a crash where a rule throws before it looks at anything', () => {
    expect(lint({ name: 'a', text: 'early;', languages: ['ts'] }).crashes).toHaveLength(3);
  });

  it('is no crash where a parser does not take it', () => {
    expect(lint({ name: 'a', text: 'const = boom();', languages: ['js', 'ts', 'tsx'] })).toEqual({ read: 0, crashes: [] });
    expect(lint({ name: 'a', text: 'let a: string = <string>b;', languages: ['js', 'ts', 'tsx'] })).toEqual({ read: 1, crashes: [] });
    expect(lint({ name: 'a', text: 'export { a } from "b";', languages: ['js'] })).toEqual({ read: 1, crashes: [] });
  });
});

describe.runIf(isInstalled(home))('the suites that are installed', () => {
  it('hold thousands of programs, and a cut of them crashes no rule', { timeout: 120_000 }, () => {
    const programs = readSuites(home);
    expect(programs.length).toBeGreaterThan(5_000);
    const lint = programLinter(plugin);
    const crashes = programs.filter((_, index) => index % 40 === 7).flatMap((program) => lint(program).crashes);
    expect(crashes).toEqual([]);
  });
});
