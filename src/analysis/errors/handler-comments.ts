import type { TSESTree } from '@typescript-eslint/utils';

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
  const inside = sourceCode.getCommentsInside(node).filter(({ loc }) => isBehind(loc.start, start));
  const behind = (byLine.get(node.loc.end.line) ?? []).filter(({ loc }) => isBehind(loc.start, node.loc.end));
  const found = [...inside, ...behind];
  for (let line = start.line - 1; above; ) {
    const comment = byLine.get(line)?.find(({ loc }) => isAlone(loc.start, sourceCode));
    if (!comment) break;
    found.push(comment);
    line = comment.loc.start.line - 1;
  }
  return found.some(({ value }) => !directive.test(value) && pattern.test(value));
}

function isBehind(place: TSESTree.Position, end: TSESTree.Position): boolean {
  return place.line > end.line || (place.line === end.line && place.column >= end.column);
}

/** Nothing but space stands before it on its line. */
function isAlone({ line, column }: TSESTree.Position, sourceCode: SourceCode): boolean {
  return (sourceCode.lines[line - 1] as string).slice(0, column).trim() === '';
}
