import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, walk } from '../core/ast.js';
import { perFile, type SourceCode } from '../core/per-file.js';

/** Comments for tools explain nothing. */
const directive = /^\s*(?:@ts-|biome-|c8\b|deno-|eslint\b|eslint-|istanbul\b|jshint\b|oxlint-|prettier-|stryker\b|tslint:|v8\b|webpack)/i;

const commentsByLine = perFile((sourceCode) => {
  const lines = new Map<number, TSESTree.Comment[]>();
  for (const comment of sourceCode.getAllComments()) {
    const { line } = comment.loc.end;
    const known = lines.get(line);
    if (known) known.push(comment);
    else lines.set(line, [comment]);
  }
  return lines;
});

/**
 * Does a comment behind `start` in the node or on its last line match, or one of those that stand directly `above` it
 * on lines of their own?
 */
export function hasComment(
  node: TSESTree.Node, start: TSESTree.Position, pattern: RegExp, above: boolean, sourceCode: SourceCode,
): boolean {
  const byLine = commentsByLine(sourceCode);
  const matches = ({ value }: TSESTree.Comment): boolean => !directive.test(value) && pattern.test(value);
  // Between the `try` block and `catch` a comment can only speak of what comes.
  if (node.type === 'CatchClause' && sourceCode.getCommentsBefore(node).some(matches)) return true;
  const inside = sourceCode.getCommentsInside(node).filter(({ loc }) => isBehind(loc.start, start));
  if (inside.some((comment) => matches(comment) && !isNested(comment, node, sourceCode))) return true;
  const found = (byLine.get(node.loc.end.line) ?? []).filter(({ loc }) => isBehind(loc.start, node.loc.end));
  for (let line = start.line - 1; above; ) {
    const comment = byLine.get(line)?.find(({ loc }) => isAlone(loc.start, sourceCode));
    if (!comment) break;
    found.push(comment);
    line = comment.loc.start.line - 1;
  }
  return found.some(matches);
}

/** Does a comment stand in a `catch` clause or function within the handler, so that it speaks of that one? */
function isNested({ range }: TSESTree.Comment, handler: TSESTree.Node, sourceCode: SourceCode): boolean {
  const body = handler.type === 'CatchClause' || isFunction(handler) ? handler.body : undefined;
  return body !== undefined && !walk(body, sourceCode, (node) => {
    if (node.range[0] > range[0] || range[1] > node.range[1]) return 'skip';
    return node.type === 'CatchClause' || isFunction(node) ? 'stop' : undefined;
  });
}

function isBehind(place: TSESTree.Position, end: TSESTree.Position): boolean {
  return place.line > end.line || (place.line === end.line && place.column >= end.column);
}

/** Nothing but space stands before it on its line. */
function isAlone({ line, column }: TSESTree.Position, sourceCode: SourceCode): boolean {
  return (sourceCode.lines[line - 1] as string).slice(0, column).trim() === '';
}
