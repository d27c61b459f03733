import type { TSESTree } from '@typescript-eslint/utils';

import { routeMethods } from '../../catalog/route-places.js';
import { type FunctionNode, staticKey, unwrap } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { functionPositions } from '../identity/function-positions.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { returnedBy } from '../values/value-parts.js';
import { constantString } from '../values/values.js';

/**
 * The expressions that stand for a function, among them those that hand a method or field to a route, with or without `bind`:
 * `this.router.get('/:name', this.read)`, and those that make it for a route: `app.get('/:name', read(store))`.
 */
export function handlerPositions(fn: FunctionNode, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const positions = functionPositions(fn, sourceCode) ?? [];
  const registered = registrations(sourceCode.ast, sourceCode)?.get(fn);
  return registered ? [...positions, ...registered] : positions;
}

/** Is a function a method or field of a class or object that the file hands to a route, or made for one? */
export function isRegistered(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return registrations(sourceCode.ast, sourceCode)?.has(fn) === true;
}

/** By the tree, since to follow a member may ask what a parameter is, and that asks here. */
const registrations = perNode<TSESTree.Program, ReadonlyMap<FunctionNode, readonly TSESTree.Node[]>>((_, sourceCode) => {
  const methods = new Map<FunctionNode, TSESTree.Node[]>();
  for (const { arguments: [path, ...handlers], callee } of nodesOfType(['CallExpression'], sourceCode)) {
    const method = unwrap(callee);
    if (method.type !== 'MemberExpression' || !routeMethods.has(staticKey(method) ?? '') || !path) continue;
    if (!handlers.some((handler) => isMember(handler) || isMade(handler)) || constantString(path, sourceCode)?.startsWith('/') !== true) continue;
    for (const handler of handlers) {
      for (const fn of functionsOf(handler, sourceCode)) methods.set(fn, [...(methods.get(fn) ?? []), handler]);
    }
  }
  return methods;
});

function functionsOf(handler: TSESTree.Node, sourceCode: SourceCode): FunctionNode[] {
  if (isMember(handler)) return [localFunctionOf(handler, sourceCode)].filter((fn) => fn !== undefined);
  const maker = isMade(handler) ? localFunctionOf(handler.callee, sourceCode) : undefined;
  return maker ? returnedBy(maker, sourceCode).flatMap((made) => localFunctionOf(made, sourceCode) ?? []) : [];
}

/** `read(store)` of a function of the file that makes a handler. */
function isMade(handler: TSESTree.Node): handler is TSESTree.CallExpression {
  return handler.type === 'CallExpression' && unwrap(handler.callee).type === 'Identifier';
}

/** `this.read`, `orders.read.bind(orders)` */
function isMember(handler: TSESTree.Node): boolean {
  return (handler.type === 'CallExpression' ? unwrap(handler.callee) : handler).type === 'MemberExpression';
}
