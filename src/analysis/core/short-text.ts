import type { TSESTree } from '@typescript-eslint/utils';

import { behindComma, staticKey } from './ast.js';
import type { SourceCode } from './per-file.js';

/** Longer pieces of code are not repeated in a message. */
const longestText = 60;

/** A chain that goes over several lines is as short as on one. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/ (?=\??\.[\w$])/g, '');
}

/** A text on one line, cut where it is long. */
export function shorten(text: string): string {
  const line = onOneLine(text);
  return line.length > longestText ? `${line.slice(0, longestText - 3)}…` : line;
}

/** The text of a node, or of its end from an offset on, without the comments in it. */
export function codeOf(node: TSESTree.Node, sourceCode: SourceCode, start = node.range[0]): string {
  let text = '';
  let from = start;
  for (const { range } of sourceCode.getCommentsInside(node)) {
    text += sourceCode.text.slice(from, Math.max(range[0], from));
    from = Math.max(range[1], from);
  }
  return text + sourceCode.text.slice(from, node.range[1]);
}

/** How compilers call what they import: `(0, module.name)(…)`. */
const compiledCallee = /(?<![\w$.)\]])\(0, ([A-Za-z_$][\w$.]*)\)(?=[(`])/g;

/** The text of a node on one line, cut where it is long. */
export function shortText(node: TSESTree.Node, sourceCode: SourceCode): string {
  return shorten(codeOf(behindComma(node), sourceCode).replaceAll(compiledCallee, '$1'));
}

/** The name of what is called is to be shorter still. */
const longestSpelling = 40;

/** How the code spells what it calls, as far as that fits into a message. */
export function spelling(callee: TSESTree.Node, sourceCode: SourceCode): string {
  const called = behindComma(callee);
  const text = onOneLine(codeOf(called, sourceCode));
  if (text.length <= longestSpelling) return text;
  const key = called.type === 'MemberExpression' ? staticKey(called) : undefined;
  return key === undefined ? `${text.slice(0, longestSpelling - 1)}…` : `.${key}`;
}
