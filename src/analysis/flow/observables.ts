import type { TSESTree } from '@typescript-eslint/utils';

import { operators, watchingOperators } from '../../catalog/observables.js';
import type { ApiId } from '../../catalog/types.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { resolveApi } from '../identity/references.js';
import type { FlowState, FlowWalk } from './flow.js';

/**
 * Follows what an observable emits through a method of it: into the operators of `pipe`, the listener of `subscribe`, and the
 * promise that `toPromise` makes. False where it is no method of an observable.
 */
export function stepIntoObservable(call: TSESTree.CallExpression, key: string | undefined, state: FlowState, walk: FlowWalk): boolean {
  switch (key) {
    case 'pipe':
      // Streams have a `pipe` as well: only operators say that it is that of an observable.
      if (call.arguments.some((argument) => operatorOf(argument, walk) === undefined)) return false;
      stepAlong(call, 0, state, walk);
      return true;
    case 'subscribe':
      return bindFirst(call, state, walk);
    case 'toPromise':
      if (call.arguments.length > 0) return false;
      walk.follow({ ...state, node: call });
      return true;
    default:
      return false;
  }
}

/** Follows what the function of an operator returns out of it; false where a call is no operator that takes the results of its function. */
export function stepOutOfOperator(call: TSESTree.CallExpression, state: FlowState, walk: FlowWalk): boolean {
  const pipe = wrapped(call).parent;
  const position = pipe?.type === 'CallExpression' ? pipe.arguments.indexOf(call) : -1;
  if (pipe?.type !== 'CallExpression' || position === -1 || !isPipe(pipe)) return false;
  const operator = operatorOf(call, walk);
  if (operator === undefined) return false;
  if (operators.get(operator) === 'maps') stepAlong(pipe, position + 1, state, walk);
  return true;
}

function isPipe(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && staticKey(callee) === 'pipe';
}

/** The function of `rxjs` that makes an operator. */
function operatorOf(node: TSESTree.Node, { sourceCode }: FlowWalk): ApiId | undefined {
  const id = node.type === 'CallExpression' ? resolveApi(node.callee, sourceCode)?.id : undefined;
  return id !== undefined && (id.startsWith('rxjs#') || id.startsWith('rxjs/operators#')) ? id : undefined;
}

/** Follows a value through the operators of a `pipe` from the n-th on; one that is not known ends the way. */
function stepAlong(pipe: TSESTree.CallExpression, from: number, state: FlowState, walk: FlowWalk): void {
  for (const argument of pipe.arguments.slice(from)) {
    const operator = operatorOf(argument, walk);
    const kind = operator && operators.get(operator);
    if (operator === undefined || kind === undefined || argument.type !== 'CallExpression') return;
    if (kind !== 'keeps' || watchingOperators.has(operator)) bindFirst(argument, state, walk);
    if (kind !== 'keeps') return;
  }
  walk.follow({ ...state, node: pipe });
}

function bindFirst(call: TSESTree.CallExpression, state: FlowState, walk: FlowWalk): boolean {
  const [callback] = call.arguments;
  const fn = callback && unwrap(callback);
  if (!isFunction(fn)) return false;
  const [parameter] = fn.params;
  if (parameter) walk.bind(parameter, state);
  return true;
}
