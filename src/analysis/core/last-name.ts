import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from './ast.js';

/** `get` for `get`, `http.get`, `this.http['get']` and `(0, http.get)`; empty for whatever has no name. */
export function lastName(node: TSESTree.Node): string {
  const inner = unwrap(node);
  if (inner.type === 'SequenceExpression') return lastName(inner.expressions.at(-1) as TSESTree.Node);
  if (inner.type === 'Identifier') return inner.name;
  return inner.type === 'MemberExpression' ? (staticKey(inner) ?? '') : '';
}

/** The last name of what is called: `captureException` of `Sentry.captureException(e)`. */
export function calleeName(node: TSESTree.CallExpression | TSESTree.NewExpression): string | undefined {
  const callee = unwrap(node.callee);
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
}
