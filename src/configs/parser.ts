import { createRequire } from 'node:module';

import type { Linter } from 'eslint';

const require = createRequire(import.meta.url);
const { version } = require('@typescript-eslint/parser/package.json') as { version: string };

type Parser = Linter.Parser & { parseForESLint(code: string, options: object): Linter.ESLintParseResult };

let loaded: Parser | undefined;

/** Asking `require` again looks the path up on the disk each time. */
function parser(): Parser {
  loaded ??= require('@typescript-eslint/parser') as Parser;
  return loaded;
}

/**
 * `@typescript-eslint/parser`, loaded when the first TypeScript file is parsed: it brings the TypeScript compiler,
 * which a project of plain JavaScript need not have.
 */
export const lazyParser: Linter.Parser = {
  meta: { name: 'typescript-eslint/parser', version },
  parseForESLint: (code: string, options?: object) => parser().parseForESLint(code, options ?? {}),
};
