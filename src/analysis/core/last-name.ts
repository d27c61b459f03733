import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from './ast.js';

/** `get` for `get`, `http.get` and `this.http['get']`; empty for whatever has no name. */
export function lastName(node: TSESTree.Node): string {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name;
  return inner.type === 'MemberExpression' ? (staticKey(inner) ?? '') : '';
}
