import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../core/ast.js';
import { errorTestOf, type TestContext } from './error-tests.js';

/** Properties that every real error has: what stands behind `||` is for something else that was thrown. */
const givenProperties = new Set(['message', 'name', 'stack']);

/** Longer chains of conditions are not read. */
const deepest = 20;

/**
 * The operands that give an expression its value when what was caught is a real error: `e.message` of `e.message || e` and of
 * `e instanceof Error ? e.message : e`.
 */
export function operandsForErrors(
  node: TSESTree.ConditionalExpression | TSESTree.LogicalExpression, context: TestContext,
): TSESTree.Expression[] {
  if (node.type === 'ConditionalExpression') {
    const passes = isPassed(node.test, context, 0);
    return passes === undefined ? [node.consequent, node.alternate] : [passes ? node.consequent : node.alternate];
  }
  if (node.operator === '&&') return [node.right];
  return isGiven(node.left, context) ? [node.left] : [node.left, node.right];
}

/** Does every real error pass a condition, or none of them? */
function isPassed(test: TSESTree.Expression, context: TestContext, depth: number): boolean | undefined {
  if (depth > deepest) return undefined;
  const inner = unwrap(test) as TSESTree.Expression;
  if (inner.type === 'UnaryExpression' && inner.operator === '!') {
    const passes = isPassed(inner.argument, context, depth + 1);
    return passes === undefined ? undefined : !passes;
  }
  if (inner.type === 'LogicalExpression' && inner.operator !== '??') {
    const left = isPassed(inner.left, context, depth + 1);
    const right = isPassed(inner.right, context, depth + 1);
    const decisive = inner.operator === '||';
    return left === decisive || right === decisive ? decisive : left === right ? left : undefined;
  }
  const found = errorTestOf(inner, context);
  return found?.kind === 'generic' ? found.when : undefined;
}

/** Is a value there for every real error: its message, or the last of several choices? */
function isGiven(node: TSESTree.Expression, { error }: TestContext): boolean {
  let inner = unwrap(node);
  while (inner.type === 'LogicalExpression') inner = unwrap(inner.right);
  return givenProperties.has(error.propertyOf(inner) ?? '');
}
