import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, unwrap } from '../core/ast.js';
import { audienceTestOf, conditionHeld, type PublicErrors } from './error-audience.js';
import type { SourceCode } from '../core/per-file.js';

/** More parts of one condition are not read. */
const mostLeaves = 50;

/** Does code run under a condition that tells who reads the answer: `if (status === 500) message = 'Something failed'`? */
export function isForAudience(node: TSESTree.Node, publicErrors: PublicErrors, sourceCode: SourceCode): boolean {
  for (let child = node, up = node.parent; up && !isFunction(up); child = up, up = up.parent) {
    const test = up.type === 'IfStatement' || up.type === 'ConditionalExpression' ? up.test : up.type === 'LogicalExpression' ? up.left : undefined;
    if (test && test !== child && asksForAudience(test, publicErrors, sourceCode)) return true;
  }
  return false;
}

/** Does a part of a condition tell who reads the answer? */
export function asksForAudience(test: TSESTree.Expression, publicErrors: PublicErrors, sourceCode: SourceCode): boolean {
  const pending: TSESTree.Node[] = [test];
  for (let seen = 0, node = pending.pop(); node && seen < mostLeaves; seen += 1, node = pending.pop()) {
    const leaf = unwrap(node) as TSESTree.Expression;
    if (leaf.type === 'LogicalExpression') pending.push(leaf.left, leaf.right);
    else if (leaf.type === 'UnaryExpression' && leaf.operator === '!') pending.push(leaf.argument);
    else {
      const behind = conditionHeld(leaf, sourceCode);
      const found = audienceTestOf(leaf, publicErrors, sourceCode);
      if (found && found.whenTrue !== found.whenFalse) return true;
      if (behind) pending.push(behind);
    }
  }
  return false;
}

/** Does code run only under some condition within its function or handler? */
export function isConditional(node: TSESTree.Node): boolean {
  for (let up = node.parent; up && !isFunction(up) && up.type !== 'CatchClause'; up = up.parent) {
    if (/^(?:If|Switch|For|ForIn|ForOf|While)Statement$|^(?:Conditional|Logical)Expression$/.test(up.type)) return true;
  }
  return false;
}
