import { createRequire } from 'node:module';
import { basename } from 'node:path';

import { Linter } from 'eslint';

import type { SourceCode } from '../../analysis/core/per-file.js';
import { CliError } from '../cli-error.js';
import { sideBySide } from './typescript.js';

/** A text that neither parser reads, and why. */
export class SyntaxProblem extends Error {
  override name = 'SyntaxProblem';
  readonly code = 'ERR_HARDENED_SYNTAX';
}

/**
 * Reads a configuration with ESLint's own parser, as a module and else as a script: that needs nothing but ESLint.
 * Only TypeScript syntax asks for the TypeScript parser, which may not be there when `npx` runs this command.
 */
export function parse(path: string, text: string): SourceCode {
  const asModule = tryParse(path, text, { sourceType: 'module' });
  if (typeof asModule !== 'string') return asModule;
  if (/\.[cm]?ts$/.test(path)) {
    const typed = tryParse(path, text, { sourceType: 'module', parser: typescriptParser(path) });
    if (typeof typed !== 'string') return typed;
    throw new SyntaxProblem(typed);
  }
  const asScript = tryParse(path, text, { sourceType: 'commonjs' });
  if (typeof asScript !== 'string') return asScript;
  throw new SyntaxProblem(asModule);
}

/** The source code, or the message of the parser. */
function tryParse(path: string, text: string, languageOptions: Linter.LanguageOptions): SourceCode | string {
  const linter = new Linter();
  const filename = basename(path);
  const [fatal] = linter.verify(text, [
    { files: [`**/${filename}`], languageOptions, linterOptions: { noInlineConfig: true } },
  ], { filename }).filter((message) => message.fatal === true);
  if (fatal) return `${fatal.message.replace(/^Parsing error: /, '')} (line ${fatal.line})`;
  return linter.getSourceCode() as unknown as SourceCode;
}

/**
 * The TypeScript parser beside this plugin or else the one of the project: the compiler that it needs is an optional
 * part of the first and a given in a project whose configuration is TypeScript.
 */
export function typescriptParser(path: string, own = createRequire(import.meta.url)): Linter.Parser {
  const project = createRequire(path);
  let isAnyTooNew = false;
  for (const [require, name] of [
    [own, '@typescript-eslint/parser'], [project, '@typescript-eslint/parser'], [project, 'typescript-eslint'],
  ] as const) {
    try {
      const found = require(name) as Linter.Parser & { parser?: Linter.Parser };
      return found.parser ?? found;
    } catch (error) {
      if (isTooNew(error)) isAnyTooNew = true;
      else if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new CliError(
    `${basename(path)} is TypeScript, and there is no TypeScript ${isAnyTooNew ? '6 ' : ''}to read it with. ` +
    `Run this first: npm install --save-dev ${isAnyTooNew ? sideBySide : 'typescript'}`,
  );
}

/** What the parser says as it is loaded beside TypeScript 7. https://github.com/typescript-eslint/typescript-eslint/issues/10940 */
function isTooNew(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('typescript-eslint does not support TS');
}
