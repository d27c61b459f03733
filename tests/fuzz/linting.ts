import * as parser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';

import { linterOf as linterOfPlugin, optionSetsOf } from '../../scripts/syntax/lint.mjs';
import plugin from '../../src/index.js';

export const optionSets: Record<string, Linter.RulesRecord> = optionSetsOf(plugin);

type Lint = (code: string) => Linter.LintMessage[];

/** Lints texts with some rules. */
export function linterOf(on: Linter.RulesRecord): Lint {
  return linterOfPlugin(plugin, on, { parser }, 'src/file.ts');
}

/** Lints texts with one rule out of several at a time. */
export function singleLinterOf(on: Linter.RulesRecord): (code: string, id: string) => Linter.LintMessage[] {
  const linters = new Map<string, Lint>(Object.entries(on).map(([id, entry]) => [id, linterOf({ [id]: entry })]));
  return (code, id) => linters.get(id)?.(code) ?? [];
}
