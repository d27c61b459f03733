import type { TSESTree } from '@typescript-eslint/utils';

import { isNullish, unwrap } from './ast.js';

/**
 * What compilers make of `a?.b()`: `a === null || a === void 0 ? void 0 : a.b()` or `a == null ? void 0 : a.b()`. Answers the
 * part that stands for the chain, which is to be read as the chain would be.
 */
export function chainBehindGuard({ alternate, consequent, test }: TSESTree.ConditionalExpression): TSESTree.Expression | undefined {
  return isVoid(consequent) && asksForAbsence(unwrap(test)) ? alternate : undefined;
}

function asksForAbsence(test: TSESTree.Node): boolean {
  if (test.type === 'LogicalExpression') {
    return test.operator === '||' && isComparison(test.left, '===') && isComparison(test.right, '===');
  }
  return isComparison(test, '==');
}

function isComparison(node: TSESTree.Node, operator: '==' | '==='): boolean {
  const inner = unwrap(node);
  return inner.type === 'BinaryExpression' && inner.operator === operator && isNullish(inner.right);
}

function isVoid(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return inner.type === 'UnaryExpression' && inner.operator === 'void';
}
