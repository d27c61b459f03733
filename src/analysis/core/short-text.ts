import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from './per-file.js';

/** Longer pieces of code are not repeated in a message. */
const longestText = 60;

/** The text of a node on one line, cut where it is long. */
export function shortText(node: TSESTree.Node, sourceCode: SourceCode): string {
  const text = sourceCode.getText(node).replace(/\s+/g, ' ');
  return text.length > longestText ? `${text.slice(0, longestText - 3)}…` : text;
}
