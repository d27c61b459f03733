import type { TSESTree } from '@typescript-eslint/utils';

import { contains, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { isLoop } from '../paths/path-types.js';

/** What is put behind a list: `all.push(x)`, `all.concat(x)`, `[...all, x]`. */
export function addedTo(list: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = list;
  if (parent?.type === 'SpreadElement') return parent.parent.type === 'ArrayExpression' ? parent.parent.elements[1] ?? undefined : undefined;
  if (parent?.type !== 'MemberExpression' || parent.object !== list || !/^(?:concat|push)$/.test(staticKey(parent) ?? '')) return undefined;
  return parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? parent.parent.arguments[0] : undefined;
}

/** The list that the loop around a node goes through. */
export function loopedList(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let up = node.parent; up; up = up.parent) {
    if (up.type === 'ForOfStatement' || up.type === 'ForInStatement') return up.right;
    if (up.type === 'ForStatement') return countedList(up.test);
    if (isFunction(up)) {
      const call = wrapped(up).parent;
      const callee = call?.type === 'CallExpression' ? unwrap(call.callee) : undefined;
      return callee?.type === 'MemberExpression' && staticKey(callee) === 'forEach' ? callee.object : undefined;
    }
    if (isLoop(up)) return undefined;
  }
  return undefined;
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
