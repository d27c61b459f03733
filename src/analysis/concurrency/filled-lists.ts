import type { TSESTree } from '@typescript-eslint/utils';

import { contains, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { listCall } from './list-calls.js';
import { isLoop } from '../paths/path-types.js';

/** What is put behind a list: `all.push(x)`, `all.concat(x)`, `[...all, x]`. */
export function addedTo(list: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = list;
  if (parent?.type === 'SpreadElement') return parent.parent.type === 'ArrayExpression' ? parent.parent.elements[1] ?? undefined : undefined;
  if (parent?.type !== 'MemberExpression' || parent.object !== list || !/^(?:concat|push)$/.test(staticKey(parent) ?? '')) return undefined;
  return parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? parent.parent.arguments[0] : undefined;
}

/** A loop, or the callback of one, and the list that it goes through. */
export interface ListLoop {
  list: TSESTree.Node;
  round: TSESTree.Node;
}

/** The loop around a node. */
export function loopAround(node: TSESTree.Node, sourceCode: SourceCode): ListLoop | undefined {
  for (let round = node.parent; round; round = round.parent) {
    if (isLoop(round) || isFunction(round)) {
      const list = listOf(round, sourceCode);
      return list && { list, round };
    }
  }
  return undefined;
}

function listOf(round: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  if (round.type === 'ForOfStatement' || round.type === 'ForInStatement') return round.right;
  if (round.type === 'ForStatement') return countedList(round.test);
  const outer = isFunction(round) ? wrapped(round) : undefined;
  const each = outer?.parent?.type === 'CallExpression' ? listCall(outer.parent, sourceCode) : undefined;
  return each?.method === 'forEach' && each.callback === outer ? each.list : undefined;
}

/** `list` of the head `for (let i = 0; i < list.length; i++)`. */
function countedList(test: TSESTree.Expression | null): TSESTree.Node | undefined {
  const end = test?.type === 'BinaryExpression' && /^(?:<=?|!==?)$/.test(test.operator) ? unwrap(test.right) : undefined;
  return end?.type === 'MemberExpression' && staticKey(end) === 'length' ? end.object : undefined;
}

/** `if (running.length >= 5) await Promise.all(running)` in the loop that fills it: it never holds more. */
export function isWatched(uses: readonly TSESTree.Node[], push: TSESTree.Node): boolean {
  let loop = push.parent;
  while (loop && !isLoop(loop) && !isFunction(loop)) loop = loop.parent;
  return loop !== undefined && uses.some((use) => {
    const size = use.parent;
    return size?.type === 'MemberExpression' && size.object === use && staticKey(size) === 'length' &&
      size.parent.type === 'BinaryExpression' && contains(loop, size);
  });
}
