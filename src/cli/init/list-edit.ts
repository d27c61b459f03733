import type { TSESTree } from '@typescript-eslint/utils';
import type MagicString from 'magic-string';

import type { SourceCode } from '../../analysis/core/per-file.js';

type ListNode = TSESTree.ArrayExpression | TSESTree.CallExpression | TSESTree.ObjectExpression;

type Item = TSESTree.Node | null | undefined;

/** The end of some line, as the text shows it: where a new line can begin. */
interface LineEnd {
  offset: number;
  eol: string;
}

/** The elements of an array, arguments of a call or properties of an object. */
export function itemsOf(list: ListNode): readonly (TSESTree.Node | null)[] {
  if (list.type === 'ArrayExpression') return list.elements;
  return list.type === 'CallExpression' ? list.arguments : list.properties;
}

/**
 * Inserts `text` as item number `at` of a list that is written in brackets: on a line of its own where the others have
 * theirs, else between them. Comments stay with the item they describe.
 */
export function insertItem(list: ListNode, at: number, text: string, sourceCode: SourceCode, edit: MagicString): void {
  const items = itemsOf(list);
  const [open, close] = bracketsOf(list, sourceCode);
  if (at < items.length || items.length === 0) {
    const before = delimiterBefore(items[at], open, items[at - 1], sourceCode);
    const line = lineEndAfter(before.range[1], sourceCode);
    if (line) {
      edit.appendLeft(line.offset, `${line.eol}${indentAfter(line.offset, close, sourceCode.text)}${text},`);
      return;
    }
    const gap = blankAt(before.range[1], sourceCode.text);
    if (items.length > 0) edit.appendLeft(before.range[1] + gap.length, `${text}, `);
    else edit.appendLeft(before.range[1], `${gap}${text}`);
    return;
  }
  const last = sourceCode.getTokenBefore(close) ?? open;
  const hasComma = last.value === ',';
  const line = lineEndAfter(last.range[1], sourceCode);
  if (!hasComma) edit.appendLeft(last.range[1], ',');
  const indent = indentOf(items.at(-1) ?? list, sourceCode.text);
  if (line) edit.appendLeft(line.offset, `${line.eol}${indent}${text}${hasComma ? ',' : ''}`);
  else edit.appendLeft(last.range[1], ` ${text}`);
}

function bracketsOf(list: ListNode, sourceCode: SourceCode): [TSESTree.Token, TSESTree.Token] {
  const close = sourceCode.getLastToken(list);
  const open = list.type === 'CallExpression'
    ? sourceCode.getTokenAfter(list.typeArguments ?? list.callee, ({ value }) => value === '(')
    : sourceCode.getFirstToken(list);
  if (!open || !close) throw new TypeError('a list without brackets');
  return [open, close];
}

/** The comma or bracket that an item follows, whatever parentheses stand around the item. */
function delimiterBefore(item: Item, open: TSESTree.Token, previous: Item, sourceCode: SourceCode): TSESTree.Token {
  const isDelimiter = (token: TSESTree.Token): boolean => token.value === ',' || token.range[0] === open.range[0];
  if (item) return sourceCode.getTokenBefore(item, isDelimiter) ?? open;
  return (previous && sourceCode.getTokenAfter(previous, ({ value }) => value === ',')) ?? open;
}

/** The end of the line, if nothing but comments follows on it. */
export function lineEndAfter(offset: number, { text }: SourceCode): LineEnd | undefined {
  let end = offset;
  for (;;) {
    const blank = blankAt(end, text, /[^\t ]|$/);
    const rest = text.slice(end + blank.length);
    const [eol] = /^(?:\r?\n|$)/.exec(rest) ?? [];
    if (eol !== undefined) return { offset: end, eol: eol === '' ? eolOf(text) : eol };
    const [comment] = /^\/\/[^\r\n]*/.exec(rest) ?? /^\/\*[^*\r\n]*\*\//.exec(rest) ?? [];
    if (comment === undefined) return undefined;
    end += blank.length + comment.trimEnd().length;
  }
}

/** How the file ends its lines: as it ends the first. */
export function eolOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** What one level of indentation is in this file. */
export function indentUnit(text: string): string {
  return /^(?:\t| {2,8}(?=[^\s*]))/m.exec(text)?.[0] ?? '  ';
}

/** Indentation of the first line below that has anything on it; one level more than that of a closing bracket. */
function indentAfter(offset: number, close: TSESTree.Token, text: string): string {
  const gap = blankAt(offset, text);
  const indent = gap.slice(gap.lastIndexOf('\n') + 1);
  return offset + gap.length === close.range[0] ? indent + indentUnit(text) : indent;
}

/** Indentation of the line on which a node begins. */
export function indentOf(node: TSESTree.Node, text: string): string {
  const lineStart = text.lastIndexOf('\n', node.range[0] - 1) + 1;
  return blankAt(lineStart, text, /[^\t ]|$/);
}

/** The white space at a place, up to what ends it. */
function blankAt(offset: number, text: string, end = /\S|$/): string {
  const rest = text.slice(offset);
  return rest.slice(0, rest.search(end));
}
