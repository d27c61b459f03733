import { fileURLToPath } from 'node:url';

import * as parser from '@typescript-eslint/parser';
import { RuleTester, type RunTests } from '@typescript-eslint/rule-tester';
import type { RuleModule } from '@typescript-eslint/utils/ts-eslint';
import * as espree from 'espree';
import { Linter } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const fixtures = fileURLToPath(new URL('../fixtures/typed', import.meta.url));

/** A tester that also asks, for all code a rule reports, whether `strict` reports one mistake only once. */
class OnceTester extends RuleTester {
  readonly #languageOptions: Linter.LanguageOptions;

  /** @param languageOptions how `strict` parses the cases */
  constructor(config: ConstructorParameters<typeof RuleTester>[0], languageOptions: Linter.LanguageOptions) {
    super(config);
    this.#languageOptions = languageOptions;
  }

  override run<MessageIds extends string, Options extends readonly unknown[]>(
    name: string, rule: RuleModule<MessageIds, Options>, cases: RunTests<MessageIds, Options>,
  ): void {
    super.run(name, rule, cases);
    it(`${name}: strict reports no mistake twice`, () => {
      expect(cases.invalid.flatMap(({ code, filename }) => this.#twice(code, filename ?? 'src/file.ts'))).toEqual([]);
    });
  }

  #twice(code: string, filename: string): string[] {
    const messages = new Linter().verify(code, [
      ...plugin.configs.strict, { files: ['**/*.*'], languageOptions: this.#languageOptions },
    ], { filename });
    return messages.flatMap((message, index) => messages.slice(index + 1)
      .filter((other) => isSamePlace(message, other) && !areDifferentMatters(message, other))
      .map((other) => `${message.ruleId} and ${other.ruleId} at ${message.line}:${message.column} of ${code}`));
  }
}

function isSamePlace(one: Linter.LintMessage, other: Linter.LintMessage): boolean {
  return one.ruleId !== other.ruleId && one.line === other.line && one.column === other.column;
}

/** Pairs of rules that may point at one place with two things to say. */
const differentMatters: readonly (readonly [string, string])[] = [
  // A program that is waited for without end is one thing, that the whole process waits another.
  ['no-blocking-call-in-async', 'require-timeout'],
  // Where a path leads, whether its value has a shape, and what waits while the file is read.
  ['no-blocking-call-in-async', 'no-path-traversal'],
  ['no-path-traversal', 'zod-at-boundary'],
  // Who reads a variable, and where it ends up.
  ['no-direct-env-access', 'no-sensitive-data-in-log'],
  // What a shell may make of a command has nothing to do with how long it runs, nor with what is done meanwhile.
  ['no-shell-interpolation', 'no-sync-sleep-in-async'],
  ['no-shell-interpolation', 'require-timeout'],
  // A value of the right shape is still no word for a shell, and quoting gives nothing a shape.
  ['no-shell-interpolation', 'zod-at-boundary'],
  // Errors that nobody looked for, and a caller who never learns that the work was cancelled: mending one leaves the other.
  ['no-generic-catch', 'propagate-abort-signal'],
  // How long a silent peer may hold the work, and whether it ends when nobody waits for it any more.
  ['propagate-abort-signal', 'require-timeout'],
  // The call, and what becomes of its answer.
  ['propagate-abort-signal', 'zod-at-boundary'],
  ['require-timeout', 'zod-at-boundary'],
  // How long an opening may take, and who closes it.
  ['require-resource-cleanup', 'require-timeout'],
  // How a schema is written, and what it lets through.
  ['zod-no-deprecated-api', 'zod-require-bounds'],
];

function areDifferentMatters(one: Linter.LintMessage, other: Linter.LintMessage): boolean {
  // The core rule of the presets says no more of `reject()` than that it reports it: the rule must do without it.
  if (other.ruleId === 'prefer-promise-reject-errors') return one.ruleId === 'hardened/no-generic-throw';
  return differentMatters.some((pair) => pair.every((id) => [one.ruleId, other.ruleId].includes(`hardened/${id}`)));
}

/** The one tester: TypeScript parser without type information. A case with `filename: 'x.js'` is still parsed by it. */
export const ruleTester = new OnceTester({
  languageOptions: { parser, ecmaVersion: 'latest', sourceType: 'module' },
}, { parser });

/**
 * Cases that need type information. `tests/fixtures/typed/modules.d.ts` declares the packages they may import;
 * the packages this project has installed (`zod`) can be imported as well.
 */
export const typedRuleTester = new RuleTester({
  languageOptions: {
    parser,
    parserOptions: { projectService: true, tsconfigRootDir: fixtures },
  },
});

/** CommonJS scripts parsed by ESLint's own parser, as plain JavaScript projects do. */
export const scriptRuleTester = new OnceTester({
  languageOptions: { parser: espree, ecmaVersion: 'latest', sourceType: 'commonjs' },
}, { parser: espree, sourceType: 'commonjs' });
