import type { TSESTree } from '@typescript-eslint/utils';

import { behindComma, staticKey, unwrap } from './ast.js';

/** `get` for `get`, `http.get`, `this.http['get']` and `(0, http.get)`; empty for whatever has no name. */
export function lastName(node: TSESTree.Node): string {
  const inner = unwrap(behindComma(unwrap(node)));
  if (inner.type === 'Identifier') return inner.name;
  return inner.type === 'MemberExpression' ? (staticKey(inner) ?? '') : '';
}

/** The last name of what is called: `captureException` of `Sentry.captureException(e)`. */
export function calleeName(node: TSESTree.CallExpression | TSESTree.NewExpression): string | undefined {
  const name = lastName(node.callee);
  return name === '' ? undefined : name;
}
