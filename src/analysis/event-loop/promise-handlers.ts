import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, functionName, isFunction, staticKey, unwrap } from '../core/ast.js';
import { modulesOf } from '../core/file-modules.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { localFunction, resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { typeOriginOf, typeServices } from '../identity/types.js';

/** What is attached to the failure of a promise: `p.catch(handler)`, `p.then(ok, handler)`. */
export interface PromiseHandler {
  call: TSESTree.CallExpression;
  callee: TSESTree.MemberExpression;
  method: 'catch' | 'then';
  /** The argument as it is written. */
  handler: TSESTree.Expression;
  /** The function behind it, when this file shows it. */
  body: FunctionNode | undefined;
}

/** Modules whose `.catch` gives a value for what does not fit, or handles errors that are values. */
const otherCatches = /^(?:zod|effect|@effect\/|valibot|yup|joi|arktype|@sinclair\/typebox|superstruct|io-ts|fluture|rxjs|most|xstream)(?:$|\/)/;

/** Reads a call as one that attaches a handler to the failure of a promise. */
export function promiseHandlerOf(node: TSESTree.CallExpression, sourceCode: SourceCode): PromiseHandler | undefined {
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = staticKey(callee);
  if (method !== 'catch' && method !== 'then') return undefined;
  const given = node.arguments[method === 'catch' ? 0 : 1];
  // Libraries with typed handlers take the class first: `.catch(NotFoundError, handler)`.
  if (!given || given.type === 'SpreadElement' || (method === 'catch' && node.arguments.length > 1)) return undefined;
  const handler = unwrap(given) as TSESTree.Expression;
  if (method === 'then' && isSameName(node.arguments[0], handler)) return undefined;
  if (!mayBeFunction(handler) || isOtherCatch(callee, sourceCode) || isPassedOn(node, handler)) return undefined;
  return { call: node, callee, method, handler, body: functionBehind(handler, sourceCode) };
}

/** `.then(finish, finish)` runs either way, like a `finally`. */
function isSameName(first: TSESTree.Node | undefined, second: TSESTree.Node): boolean {
  return first?.type === 'Identifier' && second.type === 'Identifier' && first.name === second.name;
}

function mayBeFunction(node: TSESTree.Expression): boolean {
  return isFunction(node) || node.type === 'Identifier' ? !(node.type === 'Identifier' && node.name === 'undefined') : node.type === 'MemberExpression';
}

function isOtherCatch(callee: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  if (isNamespace(unwrap(callee.object), sourceCode)) return true;
  if (!mayCatchOtherwise(sourceCode)) return false;
  const api = resolveApi(callee.object, sourceCode);
  if (api && otherCatches.test(api.module)) return true;
  // A schema of another file is known by its type.
  const origin = typeOriginOf(callee.object, sourceCode);
  return origin !== undefined && otherCatches.test(origin.module);
}

/** Can a receiver be of one of these modules at all? A made `require` can hide any module behind any name. */
const mayCatchOtherwise = perFile((sourceCode): boolean =>
  typeServices(sourceCode) !== undefined || [...modulesOf(sourceCode)].some((module) => module === 'module' || otherCatches.test(module)));

/** `import * as Effect from './Effect.js'`: a module is no promise, and its `catch` a function of its own. */
function isNamespace(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
  return variable?.defs[0]?.node.type === 'ImportNamespaceSpecifier';
}

/** A `then` or `catch` of one's own that passes its parameters on is no handler. */
function isPassedOn(node: TSESTree.Node, handler: TSESTree.Expression): boolean {
  const around = enclosingFunction(node);
  const name = around && functionName(around);
  return (name === 'then' || name === 'catch') && handler.type === 'Identifier';
}

function functionBehind(handler: TSESTree.Expression, sourceCode: SourceCode): FunctionNode | undefined {
  if (isFunction(handler)) return handler;
  const variable = handler.type === 'Identifier' ? variableOf(handler, sourceCode) : undefined;
  return variable && localFunction(variable);
}
