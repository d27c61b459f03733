import { fileURLToPath } from 'node:url';

import * as parser from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/utils';
import * as espree from 'espree';
import { Linter } from 'eslint';

import { walk } from '../../src/analysis/core/ast.js';
import type { SourceCode } from '../../src/analysis/core/per-file.js';

export interface Analysed {
  sourceCode: SourceCode;
  /** The last node whose text is exactly `text`, unless `index` says which. */
  node(text: string, index?: number): TSESTree.Node;
}

interface Options {
  /** `script` and `commonjs` are parsed by ESLint's own parser. */
  sourceType?: 'commonjs' | 'module' | 'script';
  /** Parse with type information, as a file beside `tests/fixtures/typed/modules.d.ts`. */
  typed?: boolean;
}

const fixtures = fileURLToPath(new URL('../fixtures/typed', import.meta.url));

/** Parses and scopes code as ESLint does, for tests that ask the analysis directly. */
export function analyse(code: string, { sourceType = 'module', typed = false }: Options = {}): Analysed {
  const linter = new Linter({ cwd: fixtures });
  const messages = linter.verify(code, [{
    files: ['**/*.ts'],
    languageOptions: {
      parser: sourceType === 'module' ? parser : espree,
      sourceType,
      parserOptions: typed ? { projectService: true, tsconfigRootDir: fixtures } : {},
    },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  }], { filename: `${fixtures}/file.ts` });
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  const sourceCode = linter.getSourceCode() as unknown as SourceCode;
  return {
    sourceCode,
    node(text, index = -1) {
      const found: TSESTree.Node[] = [];
      walk(sourceCode.ast, sourceCode, (node) => {
        if (sourceCode.getText(node) === text && node.type !== 'Program' && node.type !== 'ExpressionStatement') {
          found.push(node);
        }
      });
      const node = found.at(index);
      if (!node) throw new Error(`No node reads \`${text}\`.`);
      return node;
    },
  };
}
