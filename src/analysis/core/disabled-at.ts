import type { TSESTree } from '@typescript-eslint/utils';

import { perFile, type SourceCode } from './per-file.js';

const directive = /^\s*eslint-disable-(next-line|line)\s/;

/** What comments switch off, by the number of the line that they speak of. */
const directives = perFile((sourceCode): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, string[]>();
  if (!sourceCode.text.includes('eslint-disable')) return found;
  for (const { loc, value } of sourceCode.getAllComments()) {
    const where = directive.exec(value)?.[1];
    if (where === undefined) continue;
    const line = where === 'line' ? loc.start.line : loc.end.line + 1;
    const others = found.get(line);
    if (others) others.push(value);
    else found.set(line, [value]);
  }
  return found;
});

/** Has a comment in or above the line of a node switched one of the rules off, of whatever plugin they are? */
export function isDisabledAt(node: TSESTree.Node, rules: readonly string[], sourceCode: SourceCode): boolean {
  return directives(sourceCode).get(node.loc.start.line)?.some((text) => rules.some((rule) => text.includes(rule))) ?? false;
}
