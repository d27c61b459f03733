import { fileURLToPath } from 'node:url';

import * as parser from '@typescript-eslint/parser';
import { RuleTester } from '@typescript-eslint/rule-tester';
import * as espree from 'espree';
import { afterAll, describe, it } from 'vitest';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const fixtures = fileURLToPath(new URL('../fixtures/typed', import.meta.url));

/** The one tester: TypeScript parser without type information. A case with `filename: 'x.js'` is still parsed by it. */
export const ruleTester = new RuleTester({
  languageOptions: { parser, ecmaVersion: 'latest', sourceType: 'module' },
});

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
export const scriptRuleTester = new RuleTester({
  languageOptions: { parser: espree, ecmaVersion: 'latest', sourceType: 'commonjs' },
});
