import type { TSESTree } from '@typescript-eslint/utils';

import { grpcModules, routeSkips } from '../../catalog/failures.js';
import { responseName } from '../../catalog/responses.js';
import { contains, isFunction, isNullish, isWrittenText, staticKey, unwrap, wrapped } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import { importsAny } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { parameterReference } from '../identity/parameters.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { placeOfParameter } from '../boundaries/places.js';
import { isFastify } from '../responses/returned-answers.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { endsFunction } from '../core/statements.js';
import { constantOf } from '../values/values.js';
import { wordsOf } from '../core/words.js';

/** What callbacks that take an error first are called. */
const callbackName = /(?:^|_)(?:callback|cb|done|next|fn)$|(?:Callback|Cb|Done|Fn)$/;

/** Is it what people call a callback? */
export const isCallbackName = byName((name) => callbackName.test(name));

/** A parameter that is called more often is judged by the first calls. */
const mostCalls = 100;

/**
 * Does a callee take an error first and the result second? It does when the file calls the same parameter with nothing or
 * an error in the first place elsewhere, when its type says so, or when it is the `next` of a route.
 */
export function isErrorFirstCallee(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(callee);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  return variable !== undefined && takesErrorFirst(variable, sourceCode) === true;
}

/** Is it `next('route')`? */
export function isRouteSkip(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const value = call.arguments[0] && constantOf(call.arguments[0], sourceCode)?.value;
  return typeof value === 'string' && routeSkips.has(value);
}

const takesErrorFirst = perNode<Variable, boolean>((variable, sourceCode) => {
  const [def] = variable.defs;
  if (def?.type !== 'Parameter' || !isCallbackName(variable.name)) return false;
  const { name, node: fn } = def;
  if (isRouteNext(def.name, fn, sourceCode) || isHookDone(def.name, fn, sourceCode) || isSchemaNext(def.name, fn)) return true;
  const declared = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  if (declared?.type === 'TSFunctionType') return isErrorParameter(declared.params[0], sourceCode);
  // gRPC asks for a plain object with a status code.
  if (declared && /\bsendUnaryData\b/.test(sourceCode.getText(declared))) return false;
  if (importsAny(grpcModules, sourceCode)) return false;
  if (variable.name === 'done' && isNodeOfFlow(fn)) return false;
  if (isSocketListener(fn)) return false;
  return isCalledErrorFirst(variable, sourceCode);
});

/** `(message, send, done)` is how Node-RED runs a node, and its `done` takes the text to show beside it. */
function isNodeOfFlow(fn: TSESTree.Node): boolean {
  return isFunction(fn) && fn.params.some((param) => param.type === 'Identifier' && param.name === 'send');
}

/** `socket.on('join', (room, callback) => …)`: what the callback gets is sent as JSON, which leaves nothing of an error. */
function isSocketListener(fn: TSESTree.Node): boolean {
  const { parent: call } = wrapped(fn);
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
  return /^(?:on|once)$/.test(staticKey(call.callee) ?? '') && /socket$/i.test(lastName(call.callee.object));
}

/** The `next` of a middleware: `(request, response, next)`, with the error before them in four. */
function isRouteNext(name: TSESTree.Node, fn: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (!isFunction(fn)) return false;
  const position = fn.params.indexOf(name as TSESTree.Parameter);
  const param = fn.params[position];
  if (!param) return false;
  if (parameterReference(param, sourceCode)?.id === 'express#NextFunction()') return true;
  // `(req, res, next)` is middleware, wherever it is mounted.
  const before = fn.params[position - 1];
  if (position >= 2 && param.type === 'Identifier' && param.name === 'next' && before?.type === 'Identifier' && responseName.test(before.name)) return true;
  return position >= 2 && placeOfParameter(fn, position - 1, sourceCode)?.id === 'express#Response()';
}

/** The last parameter of a hook, plugin or parser: https://fastify.dev/docs/latest/Reference/Hooks/ */
function isHookDone(name: TSESTree.Node, fn: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (!isFunction(fn) || fn.params.length < 2 || fn.params.at(-1) !== name) return false;
  const { parent: call } = wrapped(fn);
  const callee = call?.type === 'CallExpression' && call.arguments.at(-1) === wrapped(fn) ? unwrap(call.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !/^(?:addContentTypeParser|addHook|register)$/.test(staticKey(callee) ?? '')) return false;
  return isFastify(unwrap(callee.object), sourceCode);
}

/** The `next` of `schema.pre('save', function (next) { … })`: https://mongoosejs.com/docs/middleware.html */
function isSchemaNext(name: TSESTree.Node, fn: TSESTree.Node): boolean {
  if (!isFunction(fn) || fn.params.at(-1) !== name || name.type !== 'Identifier' || name.name !== 'next') return false;
  const { parent: call } = wrapped(fn);
  if (call?.type !== 'CallExpression' || call.arguments.length < 2 || call.arguments.at(-1) !== wrapped(fn)) return false;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !/^(?:pre|post)$/.test(staticKey(callee) ?? '')) return false;
  // Routers have a `post` too: theirs is given a path.
  return call.arguments.slice(0, -1).every((argument) => isEvent(argument) || argument.type === 'ObjectExpression');
}

/** `'save'`, `/^find/`, `['find', 'findOne']`: what a hook of a schema waits for. */
function isEvent(node: TSESTree.Node): boolean {
  if (node.type === 'ArrayExpression') return node.elements.every((element) => element !== null && isEvent(element));
  return node.type === 'Literal' && ('regex' in node || (typeof node.value === 'string' && /^\w+$/.test(node.value)));
}

/** `(error: Error | null, …) => void` */
function isErrorParameter(param: TSESTree.Parameter | undefined, sourceCode: SourceCode): boolean {
  if (param?.type !== 'Identifier') return false;
  const type = param.typeAnnotation && sourceCode.getText(param.typeAnnotation);
  if (type === undefined || /\b(?:any|unknown)\b/.test(type)) return isErrorName(param.name);
  return /(?:Error|Exception)\b/.test(type) && !/\bstring\b/.test(type);
}

function isCalledErrorFirst(variable: Variable, sourceCode: SourceCode): boolean {
  let isSeen = false;
  const calls: TSESTree.CallExpression[] = [];
  for (const { identifier } of variable.references.slice(0, mostCalls)) {
    const call = identifier.parent;
    if (call?.type !== 'CallExpression') continue;
    if (call.callee !== identifier) {
      if (isHandedOn(call, identifier, sourceCode)) isSeen = true;
      continue;
    }
    calls.push(call);
    const [first, second] = call.arguments;
    // `callback(result, error)`: the other way round.
    if (second && isErrorValue(second, sourceCode)) return false;
    if (first && (isErrorValue(first, sourceCode) || (second && isNullish(first)))) isSeen = true;
  }
  return isSeen || tellsByText(calls, sourceCode);
}

/** Does a function of the file get the callback, and call it with an error first? */
function isHandedOn(call: TSESTree.CallExpression, callback: TSESTree.Node, sourceCode: SourceCode): boolean {
  const position = call.arguments.findIndex((argument) => argument === callback);
  const param = position < 0 ? undefined : localFunctionOf(call.callee, sourceCode)?.params[position];
  const variable = param?.type === 'Identifier' ? variableOf(param, sourceCode) : undefined;
  return variable !== undefined && takesErrorFirst(variable, sourceCode) === true;
}

/** `if (err) callback('Cannot read'); else callback(null);`: a text where a callback further in got an error, and nothing where it got none. */
function tellsByText(calls: readonly TSESTree.CallExpression[], sourceCode: SourceCode): boolean {
  const fine = calls.filter(({ arguments: [first] }) => !first || isNullish(first) || (first.type === 'Literal' && first.value === false));
  return fine.length > 0 && calls.some((call) => call.arguments[0] && isWrittenText(call.arguments[0]) && isOnErrorOf(call, fine, sourceCode));
}

/** Does a call stand where there is an error, and one of the others where there is none? */
function isOnErrorOf(call: TSESTree.Node, others: readonly TSESTree.Node[], sourceCode: SourceCode): boolean {
  for (let child = call, up = call.parent; up; child = up, up = up.parent) {
    if (up.type !== 'IfStatement' || child === up.test) continue;
    const said = isAboutError(up.test, sourceCode);
    if (said !== (child === up.consequent ? 'failed' : 'fine')) continue;
    const opposite = child === up.consequent ? up.alternate : up.consequent;
    const { parent, range } = up;
    const isLast = child === up.consequent && endsFunction(up.consequent);
    const isOpposite = (other: TSESTree.Node): boolean =>
      opposite && contains(opposite, other) ? true : isLast && other.range[0] > range[1] && contains(parent, other);
    if (others.some(isOpposite)) return true;
  }
  return false;
}

/** What it says when a test comes out true: that there is an error (`err`, `err != null`), or that all is well (`!err && data`). */
function isAboutError(test: TSESTree.Node, sourceCode: SourceCode): 'failed' | 'fine' | undefined {
  const node = unwrap(test);
  switch (node.type) {
    case 'BinaryExpression':
      if (!/^[!=]==?$/.test(node.operator) || !isNullish(node.right) || !isGivenError(node.left, sourceCode)) return undefined;
      return node.operator.startsWith('!') ? 'failed' : 'fine';
    case 'Identifier':
      return isGivenError(node, sourceCode) ? 'failed' : undefined;
    case 'LogicalExpression': {
      const said = isAboutError(node.left, sourceCode);
      return said === (node.operator === '&&' ? 'fine' : 'failed') ? said : undefined;
    }
    case 'UnaryExpression':
      return node.operator === '!' && isGivenError(node.argument, sourceCode) ? 'fine' : undefined;
    default:
      return undefined;
  }
}

/** `new Error(…)`, the error of a `catch`, or what an error-first callback got; also with nothing in its place: `err || null`. */
function isErrorValue(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  if (inner.type === 'ConditionalExpression' || inner.type === 'LogicalExpression') {
    const parts = inner.type === 'LogicalExpression' ? [inner.left, inner.right] : [inner.consequent, inner.alternate];
    return parts.some((part) => isNullish(part)) && parts.some((part) => isErrorValue(part, sourceCode));
  }
  if (inner.type === 'NewExpression') return inner.callee.type === 'Identifier' && /(?:Error|Exception)$/.test(inner.callee.name);
  if (inner.type !== 'Identifier') return false;
  return variableOf(inner, sourceCode)?.defs[0]?.type === 'CatchClause' || isGivenError(inner, sourceCode);
}

/** The first parameter of a function, named like an error. */
function isGivenError(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const def = inner.type === 'Identifier' ? variableOf(inner, sourceCode)?.defs[0] : undefined;
  return inner.type === 'Identifier' && def?.type === 'Parameter' && isFunction(def.node) && def.node.params[0] === def.name && isErrorName(inner.name);
}

/** Is it what people call an error? */
export const isErrorName = byName((name) => wordsOf(name).some((word) => errorWords.has(word)));

const errorWords = new Set(['e', 'er', 'err', 'error', 'errors', 'ex', 'exc', 'exception', 'failure', 'reason']);
