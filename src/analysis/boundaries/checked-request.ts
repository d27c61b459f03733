import type { TSESTree } from '@typescript-eslint/utils';

import { requestChecks } from '../../catalog/boundaries/requests.js';
import { enclosingFunction, type FunctionNode, staticKey, unwrap, walk } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';

/** `await request.validateUsing(Order)` of AdonisJS: has the function had the whole request checked before it reads it again? */
export function isCheckedRequest(read: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const fn = enclosingFunction(read);
  return fn !== undefined && (firstCheck(fn, sourceCode) ?? Infinity) < read.range[0];
}

const firstCheck: (fn: FunctionNode, sourceCode: SourceCode) => number | undefined = perNode((fn, sourceCode) => {
  let first: number | undefined;
  // In the order of the text.
  walk(fn.body, sourceCode, (node) => {
    const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
    if (callee?.type !== 'MemberExpression' || !requestChecks.has(staticKey(callee) ?? '') || !isRequest(callee.object)) return undefined;
    first = callee.range[0];
    return 'stop';
  });
  return first;
});

/** `request`, `ctx.request` */
function isRequest(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return (inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? staticKey(inner) : undefined) === 'request';
}
