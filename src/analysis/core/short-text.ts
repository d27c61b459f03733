import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from './per-file.js';

/** Longer pieces of code are not repeated in a message. */
const longestText = 60;

/** A text on one line, cut where it is long. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestText ? `${line.slice(0, longestText - 3)}…` : line;
}

/** The text of a node on one line, cut where it is long. */
export function shortText(node: TSESTree.Node, sourceCode: SourceCode): string {
  return shorten(sourceCode.getText(node));
}
