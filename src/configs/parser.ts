import { createRequire } from 'node:module';

import type { Linter } from 'eslint';

const require = createRequire(import.meta.url);
const { version } = require('@typescript-eslint/parser/package.json') as { version: string };

const parser = () => require('@typescript-eslint/parser') as Linter.Parser & {
  parseForESLint(code: string, options: object): Linter.ESLintParseResult;
};

/**
 * `@typescript-eslint/parser`, loaded when the first TypeScript file is parsed: it brings the TypeScript compiler,
 * which a project of plain JavaScript need not have.
 */
export const lazyParser: Linter.Parser = {
  meta: { name: 'typescript-eslint/parser', version },
  parseForESLint: (code: string, options?: object) => parser().parseForESLint(code, options ?? {}),
};
