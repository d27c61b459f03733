import type { TSESTree } from '@typescript-eslint/utils';

import { wholeProperties } from '../../catalog/error-handling.js';
import { staticKey } from '../core/ast.js';

/** How much of a caught error an expression carries: nothing, something of it (its text, its code), or all of it. */
export const Share = { none: 0, part: 1, whole: 2 } as const;
export type Share = (typeof Share)[keyof typeof Share];

/** What a property of something that carries the error carries. */
export function partOf(share: Share, key: string | undefined): Share {
  if (share !== Share.whole) return share;
  return key !== undefined && (wholeProperties.has(key) || /^\d+$/.test(key)) ? Share.whole : Share.part;
}

/** What a name carries that a pattern takes out of something that carries the error. */
export function throughPattern(name: TSESTree.Node, pattern: TSESTree.Node, share: Share): Share {
  let result = share;
  for (let node: TSESTree.Node = name; node !== pattern && node.parent; node = node.parent) {
    if (node.parent.type === 'Property') result = partOf(result, staticKey(node.parent));
    else if (node.parent.type === 'RestElement' && node.parent.parent.type === 'ObjectPattern') result = Share.part;
  }
  return result;
}
