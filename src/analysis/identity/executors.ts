import type { TSESTree } from '@typescript-eslint/utils';

import { promiseConstructors } from '../../catalog/failures.js';
import { type FunctionNode, isFunction, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { isOneOf } from './lookup.js';

/** The function, written in place, that `new Promise(…)` runs at once. */
export function executorOf(node: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined {
  if (node.type !== 'NewExpression' || !node.arguments[0]) return undefined;
  const executor = unwrap(node.arguments[0]);
  return isFunction(executor) && isOneOf(promiseConstructors, node.callee, sourceCode) ? executor : undefined;
}

/** Is a function such an executor? */
export function isExecutor(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const { parent } = wrapped(fn);
  return parent !== undefined && executorOf(parent, sourceCode) === fn;
}
