import type { ESLint, Linter } from 'eslint';

export interface SyntaxProgram {
  name: string;
  text: string;
  languages: readonly ('js' | 'ts' | 'tsx')[];
}

export interface SyntaxCrash {
  name: string;
  reading: string;
  set: string;
  rule: string;
  text: string;
  message: string;
}

export function optionSetsOf(plugin: ESLint.Plugin): Record<'defaults' | 'strict' | 'switches', Linter.RulesRecord>;

export function linterOf(
  plugin: ESLint.Plugin, rules: Linter.RulesRecord, languageOptions: Linter.LanguageOptions, filename: string,
): (code: string) => Linter.LintMessage[];

export function programLinter(plugin: ESLint.Plugin): (program: SyntaxProgram) => { read: number; crashes: SyntaxCrash[] };
