import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from './ast.js';

/** `get` for `get`, `http.get`, `this.http['get']` and `(0, http.get)`; empty for whatever has no name. */
export function lastName(node: TSESTree.Node): string {
  const inner = unwrap(node);
  if (inner.type === 'SequenceExpression') return lastName(inner.expressions.at(-1) as TSESTree.Node);
  if (inner.type === 'Identifier') return inner.name;
  return inner.type === 'MemberExpression' ? (staticKey(inner) ?? '') : '';
}
