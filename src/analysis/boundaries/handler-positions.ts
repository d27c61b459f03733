import type { TSESTree } from '@typescript-eslint/utils';

import { routeMethods } from '../../catalog/route-places.js';
import { type FunctionNode, staticKey, unwrap } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { functionPositions } from '../identity/function-positions.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { constantString } from '../values/values.js';

/**
 * The expressions that stand for a function, among them those that hand a method or field to a route, with or without `bind`:
 * `this.router.get('/:name', this.read)`.
 */
export function handlerPositions(fn: FunctionNode, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const positions = functionPositions(fn, sourceCode) ?? [];
  const registered = registrations(sourceCode.ast, sourceCode)?.get(fn);
  return registered ? [...positions, ...registered] : positions;
}

/** Is a function a method or field of a class or object that the file hands to a route? */
export function isRegistered(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return registrations(sourceCode.ast, sourceCode)?.has(fn) === true;
}

/** By the tree, since to follow a member may ask what a parameter is, and that asks here. */
const registrations = perNode<TSESTree.Program, ReadonlyMap<FunctionNode, readonly TSESTree.Node[]>>((_, sourceCode) => {
  const methods = new Map<FunctionNode, TSESTree.Node[]>();
  for (const { arguments: [path, ...handlers], callee } of nodesOfType(['CallExpression'], sourceCode)) {
    const method = unwrap(callee);
    if (method.type !== 'MemberExpression' || !routeMethods.has(staticKey(method) ?? '') || !path) continue;
    if (!handlers.some(isMember) || constantString(path, sourceCode)?.startsWith('/') !== true) continue;
    for (const handler of handlers) {
      const fn = isMember(handler) ? localFunctionOf(handler, sourceCode) : undefined;
      if (fn) methods.set(fn, [...(methods.get(fn) ?? []), handler]);
    }
  }
  return methods;
});

/** `this.read`, `orders.read.bind(orders)` */
function isMember(handler: TSESTree.Node): boolean {
  return (handler.type === 'CallExpression' ? unwrap(handler.callee) : handler).type === 'MemberExpression';
}
