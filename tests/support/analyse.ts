import * as parser from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';

import { walk } from '../../src/analysis/ast.js';
import type { SourceCode } from '../../src/analysis/per-file.js';

export interface Analysed {
  sourceCode: SourceCode;
  /** The innermost-first nodes whose text is exactly `text`; the last one in the file unless `index` says which. */
  node(text: string, index?: number): TSESTree.Node;
}

/** Parses and scopes code as ESLint does, for tests that ask the analysis directly. */
export function analyse(code: string, options: { sourceType?: 'commonjs' | 'module' | 'script' } = {}): Analysed {
  const linter = new Linter();
  const messages = linter.verify(code, [{
    files: ['**/*.ts'],
    languageOptions: { parser, sourceType: options.sourceType ?? 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  }], { filename: 'file.ts' });
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
