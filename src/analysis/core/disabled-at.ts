import type { TSESTree } from '@typescript-eslint/utils';

import { perFile, type SourceCode } from './per-file.js';

const directives = perFile(({ text }) => text.includes('eslint-disable'));

/** Has a comment in or above the line of a node switched one of the rules off, of whatever plugin they are? */
export function isDisabledAt(node: TSESTree.Node, rules: readonly string[], sourceCode: SourceCode): boolean {
  if (!directives(sourceCode) || !rules.some((rule) => sourceCode.text.includes(rule))) return false;
  const { line } = node.loc.start;
  return sourceCode.getAllComments().some(({ loc, value }) => {
    const [, where] = /^\s*eslint-disable(-next-line|-line)?\s/.exec(value) ?? [];
    const isThere = where === '-next-line' ? loc.end.line + 1 === line : where === '-line' && loc.start.line === line;
    return isThere && rules.some((rule) => value.includes(rule));
  });
}
