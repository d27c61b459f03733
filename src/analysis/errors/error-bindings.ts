import type { TSESTree } from '@typescript-eslint/utils';

import { causeKeys, messageKeys } from '../../catalog/error-audience.js';
import { elementCallbacks } from '../../catalog/pass-through.js';
import { responseName } from '../../catalog/responses.js';
import { routeMethods } from '../../catalog/route-places.js';
import { decoratorsOf, type FunctionNode, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { isErrorName } from './error-first.js';
import { functionPositions } from '../identity/function-positions.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { parameterTarget } from '../identity/parameters.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { promiseHandlerOf } from '../event-loop/promise-handlers.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { declaredTypeReference } from '../identity/type-annotations.js';
import { constantOf } from '../values/values.js';

/** What of an error something holds: all of it, or one of its parts. */
export type Detail = 'cause' | 'error' | 'message' | 'stack';

/** A name that receives a caught error, or a part of it. */
export interface ErrorBinding {
  detail: Detail;
  /** The clause that catches it. */
  clause?: TSESTree.CatchClause;
  /** Where a function of the file is handed the error: there it may have been looked at already. */
  handed?: readonly TSESTree.Identifier[];
  /** The classes to which a decorator narrows it. */
  narrowedTo?: readonly TSESTree.Node[];
}

/** More calls of one function are not looked at. */
const mostSites = 30;

/** What a member of an error is; `undefined` for what tells nothing of its insides, such as a code. */
export function detailOfKey(key: string | undefined): Detail | undefined {
  if (key === undefined) return undefined;
  if (messageKeys.has(key)) return 'message';
  if (causeKeys.has(key)) return 'cause';
  return key === 'stack' ? 'stack' : undefined;
}

/** What a variable receives of a caught error: by a `catch`, a handler, an error callback or middleware, or as a parameter. */
export const errorBindingOf = perNode<Variable, ErrorBinding>((variable, sourceCode) => {
  const [def] = variable.defs;
  if (def?.type === 'CatchClause') {
    const detail = def.node.param ? detailIn(def.name, def.node.param) : undefined;
    return detail && { detail, clause: def.node };
  }
  if (def?.type !== 'Parameter' || !isFunction(def.node)) return undefined;
  const fn = def.node;
  const index = fn.params.findIndex((param) => param.range[0] <= def.name.range[0] && def.name.range[1] <= param.range[1]);
  const param = fn.params[index];
  const detail = param && detailIn(def.name, parameterTarget(param));
  const source = detail && errorParameter(fn, index, sourceCode);
  return source && { ...source, detail };
});

/** What a name in a pattern takes of the error that the pattern takes apart. */
function detailIn(name: TSESTree.Node, pattern: TSESTree.Node): Detail | undefined {
  if (name === pattern) return 'error';
  const holder = name.parent?.type === 'AssignmentPattern' ? name.parent.parent : name.parent;
  if (pattern.type !== 'ObjectPattern' || holder?.parent !== pattern) return undefined;
  if (holder.type === 'RestElement') return 'error';
  return holder.type === 'Property' ? detailOfKey(staticKey(holder)) : undefined;
}

type Source = Omit<ErrorBinding, 'detail'>;

/** Does a function receive a caught error as its n-th parameter? */
function errorParameter(fn: FunctionNode, index: number, sourceCode: SourceCode): Source | undefined {
  if (index === 0 && (isHandlerOfErrors(fn, sourceCode) || isErrorMiddleware(fn, sourceCode))) return {};
  return (index === 0 ? filterSource(fn, sourceCode) : undefined) ?? handedSource(fn, index, sourceCode);
}

function isHandlerOfErrors(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return functionPositions(fn, sourceCode)?.some((position) => {
    const { parent } = position;
    if (parent?.type === 'CallExpression' && parent.callee !== position) return receivesError(parent, position, fn, sourceCode);
    return parent?.type === 'Property' && parent.value === position && isErrorProperty(parent, fn);
  }) === true;
}

/** `{ error: (e) => … }` of a subscription, `{ onError: (e, …) => … }` of a server. */
function isErrorProperty(property: TSESTree.Property, fn: FunctionNode): boolean {
  const key = staticKey(property);
  const holder = wrapped(property.parent).parent;
  const callee = holder?.type === 'CallExpression' ? unwrap(holder.callee) : undefined;
  const method = callee?.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (key === 'error') return method === 'subscribe' || method === 'tap';
  return (key === 'onError' || key === 'errorHandler') && fn.params.length >= 2;
}

/** Is a function that is an argument of a call called with an error first? */
function receivesError(
  call: TSESTree.CallExpression, position: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode,
): boolean {
  const handler = promiseHandlerOf(call, sourceCode);
  if (handler) return handler.handler === unwrap(position);
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (method !== undefined) {
    if (listenerMethods.has(method)) return isErrorEvent(call, sourceCode);
    if (errorRegistrars.has(method)) return true;
    // Express tells error middleware by its four parameters.
    if (method === 'use') return fn.params.length === 4;
  }
  if (callee.type === 'Identifier' && callee.name === 'catchError') return resolveApi(callee, sourceCode)?.module.startsWith('rxjs') === true;
  return isErrorCallback(call, position, fn, method, sourceCode);
}

const listenerMethods = new Set(['addEventListener', 'addListener', 'on', 'once', 'prependListener', 'prependOnceListener']);

/** https://fastify.dev/docs/latest/Reference/Server/#seterrorhandler, https://hono.dev/docs/api/hono#error-handling */
const errorRegistrars = new Set(['onError', 'setErrorHandler']);

const errorEvents = new Set(['clientError', 'error', 'rejectionHandled', 'uncaughtException', 'unhandledRejection']);

function isErrorEvent(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const name = call.arguments[0] && constantOf(call.arguments[0], sourceCode)?.value;
  return typeof name === 'string' && errorEvents.has(name);
}

/** Methods whose callbacks never get an error. */
function takesNoError(method: string, position: number, isNamed: boolean): boolean {
  if (method === 'then' || method === 'finally') return true;
  // `users.find((user) => …)`, but `User.find(query, (error, users) => …)`.
  return (elementCallbacks.has(method) && position === 0) || (routeMethods.has(method) && !isNamed);
}

/**
 * `load(id, (error, result) => { if (error) … })`: the last argument of a call, which asks whether its first parameter is
 * there. With one parameter it must be called like an error as well.
 */
function isErrorCallback(
  call: TSESTree.CallExpression, position: TSESTree.Node, fn: FunctionNode, method: string | undefined, sourceCode: SourceCode,
): boolean {
  if (call.arguments.at(-1) !== position) return false;
  const [first] = fn.params;
  const variable = first?.type === 'Identifier' ? variableOf(first, sourceCode) : undefined;
  if (!variable) return false;
  const isNamed = isErrorName(variable.name);
  if (method !== undefined && takesNoError(method, call.arguments.length - 1, isNamed)) return false;
  // Proxies and servers tell of errors with request and response.
  const [, , third] = fn.params;
  if (isNamed && third?.type === 'Identifier' && responseName.test(third.name)) return true;
  return (isNamed || fn.params.length >= 2) && variable.references.some(({ identifier }) => isAsked(identifier, isNamed));
}

/** Is a name a condition on its own? When only its place says that it is an error, the branch must leave. */
function isAsked(name: TSESTree.Node, isNamed: boolean): boolean {
  const { parent } = name;
  const test = parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator) ? parent : name;
  const user = test.parent;
  if (user?.type === 'IfStatement' && user.test === test) return isNamed || leavesAtOnce(user);
  if (!isNamed) return false;
  return (user?.type === 'ConditionalExpression' && user.test === test) || (user?.type === 'LogicalExpression' && user.left === test) ||
    (user?.type === 'UnaryExpression' && user.operator === '!');
}

function leavesAtOnce({ consequent }: TSESTree.IfStatement): boolean {
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}

/** `(error, request, response, next)`, wherever it stands: by its declared type, or by what its parameters are called. */
function isErrorMiddleware(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const [first, , third, fourth, ...others] = fn.params;
  const declared = fn.parent.type === 'VariableDeclarator' && fn.parent.id.type === 'Identifier' ? fn.parent.id.typeAnnotation : undefined;
  const type = declared && declaredTypeReference(declared.typeAnnotation, sourceCode);
  if (type?.id === 'express#ErrorRequestHandler()') return true;
  if (third?.type !== 'Identifier' || !fourth || others.length > 0 || !responseName.test(third.name)) return false;
  return first?.type === 'ObjectPattern' || (first?.type === 'Identifier' && isErrorName(first.name));
}

/** The `catch` method of a Nest filter; its decorator may name the classes that it gets. */
function filterSource(fn: FunctionNode, sourceCode: SourceCode): Source | undefined {
  const method = fn.parent;
  if (method.type !== 'MethodDefinition' || staticKey(method) !== 'catch') return undefined;
  for (const { expression } of decoratorsOf(method.parent.parent)) {
    if (expression.type === 'CallExpression' && resolveApi(expression.callee, sourceCode)?.id === '@nestjs/common#Catch') {
      return { narrowedTo: expression.arguments };
    }
  }
  return undefined;
}

/** A parameter that is handed a caught error by a call in this file. */
function handedSource(fn: FunctionNode, index: number, sourceCode: SourceCode): Source | undefined {
  const handed = handedErrors(sourceCode).get(fn)?.filter((each) => {
    const variable = each.index === index ? variableOf(each.argument, sourceCode) : undefined;
    return variable !== undefined && errorBindingOf(variable, sourceCode)?.detail === 'error';
  });
  return handed && handed.length > 0 ? { handed: handed.map(({ argument }) => argument) } : undefined;
}

/** A name that a call hands to a function of the file, and may stand for a caught error. */
interface Handed {
  argument: TSESTree.Identifier;
  index: number;
}

const handedErrors = perFile((sourceCode): ReadonlyMap<FunctionNode, readonly Handed[]> => {
  const found = new Map<FunctionNode, Handed[]>();
  const queue: Variable[] = [];
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    if (scope.type === 'catch' || scope.type === 'function') queue.push(...scope.variables.filter(mayBeError));
  }
  const seen = new Set(queue);
  // The queue grows while it is read: what is handed on may be handed on again.
  for (const { references } of queue) {
    for (const { identifier } of references) {
      const argument = wrapped(identifier);
      const call = argument.parent;
      if (call?.type !== 'CallExpression' || call.callee === argument) continue;
      const fn = localFunctionOf(call.callee, sourceCode);
      if (!fn) continue;
      const index = call.arguments.indexOf(argument as TSESTree.Expression);
      const known = found.get(fn);
      const handed = { argument: identifier as TSESTree.Identifier, index };
      if (!known) found.set(fn, [handed]);
      else if (known.length < mostSites) known.push(handed);
      const param = fn.params[index] && parameterTarget(fn.params[index]);
      const variable = param && variableOf(param, sourceCode);
      if (variable && !seen.has(variable)) {
        seen.add(variable);
        queue.push(variable);
      }
    }
  }
  return found;
});

/** The cheap first look: is it caught, called like an error, or the first parameter of a function that is handed to a method? */
function mayBeError({ defs: [def], name }: Variable): boolean {
  if (def?.type === 'CatchClause') return true;
  if (def?.type !== 'Parameter') return false;
  if (isErrorName(name)) return true;
  const { parent } = def.node;
  return isFunction(def.node) && def.node.params[0] === def.name && parent?.type === 'CallExpression' && parent.callee.type === 'MemberExpression';
}

/** Has a variable to do with a caught error: it receives one, or is made from what has to do with one? */
export const isOfError: (variable: Variable, sourceCode: SourceCode) => boolean | undefined = perNode((variable, sourceCode) => {
  if (errorBindingOf(variable, sourceCode)) return true;
  const [def] = variable.defs;
  if (def?.type === 'CatchClause') return true;
  if (def?.type === 'Parameter') return isFunction(def.node) && def.node.params[0] !== undefined && isPartOfError(def.name, def.node, sourceCode);
  if (def?.type !== 'Variable') return false;
  const made = [def.node.init, ...variable.references.map(({ writeExpr }) => writeExpr)];
  return made.some((node) => node && mentionsError(node, sourceCode));
});

/** A name that a parameter takes out of an error: `({ status, message })`. */
function isPartOfError(name: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): boolean {
  const index = fn.params.findIndex((param) => param.range[0] <= name.range[0] && name.range[1] <= param.range[1]);
  return fn.params[index] !== name && errorParameter(fn, index, sourceCode) !== undefined;
}

/** Does an expression read something that has to do with a caught error? */
export function mentionsError(root: TSESTree.Node, sourceCode: SourceCode): boolean {
  return !walk(root, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    if (node.type !== 'Identifier') return undefined;
    const variable = variableOf(node, sourceCode);
    return variable && isOfError(variable, sourceCode) ? 'stop' : undefined;
  });
}
