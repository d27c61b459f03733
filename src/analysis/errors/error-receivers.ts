import type { TSESTree } from '@typescript-eslint/utils';

import { elementCallbacks } from '../../catalog/pass-through.js';
import { responseName } from '../../catalog/responses.js';
import { routeMethods } from '../../catalog/route-places.js';
import { decoratorsOf, enclosingFunction, type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import { isErrorName } from './error-first.js';
import { functionPositions } from '../identity/function-positions.js';
import type { SourceCode } from '../core/per-file.js';
import { endsFunction } from '../core/statements.js';
import { promiseHandlerOf } from '../event-loop/promise-handlers.js';
import { parameterTarget } from '../identity/parameters.js';
import { resolveApi } from '../identity/references.js';
import { declaredBy } from '../identity/scope.js';
import { declaredTypeReference } from '../identity/type-annotations.js';
import { constantOf } from '../values/values.js';

/** How a function comes by the error that it receives first. */
export interface Receiver {
  /** The classes to which a decorator narrows it. */
  narrowedTo?: readonly TSESTree.Node[];
}

/**
 * Does a function receive a caught error as its first parameter: as the handler of a promise, an error callback, a listener
 * of errors, error middleware, or a filter of exceptions?
 */
export function errorReceiver(fn: FunctionNode, sourceCode: SourceCode): Receiver | undefined {
  return isHandlerOfErrors(fn, sourceCode) || isErrorMiddleware(fn, sourceCode) ? {} : filterOf(fn, sourceCode);
}

/**
 * What of the first parameter of a receiver is the error: all of it, or one property where the handler of errors is given a
 * context, as Elysia's is (`.onError(({ error }) => …)`, https://elysiajs.com/patterns/error-handling).
 */
export function errorPattern(fn: FunctionNode): TSESTree.Node {
  const pattern = parameterTarget(fn.params[0] as TSESTree.Parameter);
  const { parent } = wrapped(fn);
  const callee = parent?.type === 'CallExpression' ? unwrap(parent.callee) : undefined;
  if (pattern.type !== 'ObjectPattern' || callee?.type !== 'MemberExpression' || staticKey(callee) !== 'onError') return pattern;
  const property = pattern.properties.find((each) => each.type === 'Property' && staticKey(each) === 'error');
  return property?.type === 'Property' ? property.value : pattern;
}

function isHandlerOfErrors(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const position = wrapped(fn);
  if (isPlaceOfErrors(position, fn, sourceCode)) return true;
  const { parent } = position;
  if (parent?.type === 'ReturnStatement' || parent?.type === 'ArrowFunctionExpression') return isMadeForErrors(fn, sourceCode);
  if (parent?.type !== 'CallExpression') return isNameHandedOn(fn, parent, sourceCode);
  // What is written in place and takes something that is not called like an error is not looked for elsewhere.
  const [first] = fn.params;
  return first?.type === 'Identifier' && isErrorName(first.name) && isHandedOn(position) && isAnywhere(fn, sourceCode);
}

/** Most functions stand where they are written, or are called by their names: only others are looked for in all places. */
function isAnywhere(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return (functionPositions(fn, sourceCode) ?? []).some((position) => isPlaceOfErrors(position, fn, sourceCode));
}

/** Is a function that stands there, itself or by its name, called with an error first? */
function isPlaceOfErrors(position: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): boolean {
  const { parent } = position;
  if (parent?.type === 'CallExpression') return parent.callee !== position && receivesError(parent, position, fn, sourceCode);
  return parent?.type === 'Property' && parent.value === position && isErrorProperty(parent, fn);
}

/** Does a position stand for another one: is it given a name, or is it in a call that does or is handed on itself? */
function isHandedOn({ parent }: TSESTree.Node): boolean {
  if (parent?.type !== 'CallExpression') return parent?.type === 'VariableDeclarator';
  const user = wrapped(parent).parent;
  return user?.type === 'CallExpression' || user?.type === 'Property' || user?.type === 'VariableDeclarator';
}

/** Is the name of a function handed to something that calls it with an error first? */
function isNameHandedOn(fn: FunctionNode, parent: TSESTree.Node | undefined, sourceCode: SourceCode): boolean {
  const owner = fn.type === 'FunctionDeclaration' ? fn : parent?.type === 'VariableDeclarator' ? parent : undefined;
  if (owner?.id?.type !== 'Identifier') return false;
  const { id } = owner;
  for (const { identifier } of declaredBy(owner, id, sourceCode)?.references ?? []) {
    if (identifier === id || (identifier.parent.type === 'CallExpression' && identifier.parent.callee === identifier)) continue;
    const position = wrapped(identifier);
    if (isPlaceOfErrors(position, fn, sourceCode) || isHandedOn(position)) return isAnywhere(fn, sourceCode);
  }
  return false;
}

/** `load().catch(answerWith(response))`, where `answerWith` is a function of the file that gives back the one that is asked for. */
function isMadeForErrors(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const [first] = fn.params;
  const maker = fn.params.length === 1 && first?.type === 'Identifier' && isErrorName(first.name) ? enclosingFunction(fn) : undefined;
  const owner = maker?.type === 'FunctionDeclaration' ? maker : maker && wrapped(maker).parent;
  if ((owner?.type !== 'FunctionDeclaration' && owner?.type !== 'VariableDeclarator') || owner.id?.type !== 'Identifier') return false;
  return declaredBy(owner, owner.id, sourceCode)?.references.some(({ identifier: { parent }, identifier }) => {
    if (parent.type !== 'CallExpression' || parent.callee !== identifier) return false;
    const made = wrapped(parent);
    const callee = made.parent?.type === 'CallExpression' ? unwrap(made.parent.callee) : undefined;
    if (made.parent?.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return false;
    const method = staticKey(callee);
    if (method === 'catch' || method === 'then') return made.parent.arguments[method === 'catch' ? 0 : 1] === made;
    return method !== undefined && listenerMethods.has(method) && made.parent.arguments[1] === made && isErrorEvent(made.parent, sourceCode);
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
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (method !== undefined) {
    const handler = method === 'catch' || method === 'then' ? promiseHandlerOf(call, sourceCode) : undefined;
    if (handler) return handler.handler === unwrap(position);
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
  if (first?.type !== 'Identifier') return false;
  const isNamed = isErrorName(first.name);
  if (!isNamed && fn.params.length < 2) return false;
  if (method !== undefined && takesNoError(method, call.arguments.length - 1, isNamed)) return false;
  // Proxies and servers tell of errors with request and response.
  const [, , third] = fn.params;
  if (isNamed && third?.type === 'Identifier' && responseName.test(third.name)) return true;
  return declaredBy(fn, first, sourceCode)?.references.some(({ identifier }) => isAsked(identifier, isNamed)) === true;
}

/** Is a name a condition on its own? When only its place says that it is an error, the branch must leave. */
function isAsked(name: TSESTree.Node, isNamed: boolean): boolean {
  const { parent } = name;
  const test = parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator) ? parent : name;
  const user = test.parent;
  if (user?.type === 'IfStatement' && user.test === test) return isNamed || endsFunction(user.consequent);
  if (!isNamed) return false;
  return (user?.type === 'ConditionalExpression' && user.test === test) || (user?.type === 'LogicalExpression' && user.left === test) ||
    (user?.type === 'UnaryExpression' && user.operator === '!');
}

/** `(error, request, response, next)`, wherever it stands: by its declared type, or by what its parameters are called. */
function isErrorMiddleware(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const declared = fn.parent.type === 'VariableDeclarator' && fn.parent.id.type === 'Identifier' ? fn.parent.id.typeAnnotation : undefined;
  const type = declared && declaredTypeReference(declared.typeAnnotation, sourceCode);
  if (type?.id === 'express#ErrorRequestHandler()') return true;
  if (fn.params.length !== 4) return false;
  const [first, , third] = fn.params;
  if (third?.type !== 'Identifier' || !responseName.test(third.name)) return false;
  return first?.type === 'ObjectPattern' || (first?.type === 'Identifier' && isErrorName(first.name));
}

/** The `catch` method of a Nest filter; its decorator may name the classes that it gets. */
function filterOf(fn: FunctionNode, sourceCode: SourceCode): Receiver | undefined {
  const method = fn.parent;
  if (method.type !== 'MethodDefinition' || staticKey(method) !== 'catch') return undefined;
  for (const { expression } of decoratorsOf(method.parent.parent)) {
    if (expression.type === 'CallExpression' && resolveApi(expression.callee, sourceCode)?.id === '@nestjs/common#Catch') {
      return { narrowedTo: expression.arguments };
    }
  }
  return undefined;
}
