import type { TSESTree } from '@typescript-eslint/utils';

import { handlerFamilies, type HandlerFamily, responseMethods, routeApps } from '../../catalog/route-places.js';
import type { ApiId } from '../../catalog/types.js';
import { type CallLike, type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';
import { opensSocket } from './socket-places.js';

/** What the parameters of a function are, one by one. */
export type Places = readonly (ApiId | undefined)[];

/** Error handlers of express take the error first: `(error, request, response, next)`. */
export function family(name: HandlerFamily, fn: FunctionNode): Places {
  const places: Places = handlerFamilies[name];
  return name === 'http' && fn.params.length === 4 ? [undefined, ...places] : places;
}

/** Does the function answer its second parameter the way only a response is answered: `response.status(…)`? */
export function answers(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const [, second] = fn.params.length === 4 ? fn.params.slice(1) : fn.params;
  if (second?.type !== 'Identifier' || fn.params.length > 4) return false;
  return (variableOf(second, sourceCode)?.references ?? []).some(({ identifier }) => {
    const member = identifier.parent;
    if (member?.type !== 'MemberExpression' || member.object !== identifier) return false;
    const call = wrapped(member).parent;
    if (call?.type !== 'CallExpression' || unwrap(call.callee) !== member || call.arguments.length === 0) return false;
    const key = staticKey(member) ?? '';
    return responseMethods.has(key) || (key === 'code' && isSentOn(call));
  });
}

/** `reply.code(404).send()` of Fastify: other things have a `code` as well. */
function isSentOn(call: TSESTree.CallExpression): boolean {
  const next = wrapped(call).parent;
  return next?.type === 'MemberExpression' && staticKey(next) === 'send' && wrapped(next).parent?.type === 'CallExpression';
}

/** A route of a known application, or one that has the shape: a method, a path with a slash, a function of its arity. */
export function placesOfRoute(
  call: CallLike, app: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode,
): Places | undefined {
  if (opensSocket(call, sourceCode)) return handlerFamilies.fastifySocket;
  const api = resolveApi(app, sourceCode);
  if (api) {
    for (const [root, name] of routeApps) {
      if (api.id === root || api.id.startsWith(`${root}.`)) return family(name, fn);
    }
    if (api.module === 'global' || !api.module.startsWith('.')) return undefined;
  }
  const [path] = call.arguments;
  if (!path || !looksLikePath(path, sourceCode)) return undefined;
  if (fn.params.length === 1) return handlerFamilies.unknownContext;
  return answers(fn, sourceCode) || endsResponse(fn, sourceCode) ? family('http', fn) : undefined;
}

/** What a handler of a route does with the response of Node.js itself: `response.writeHead(200)`, `file.pipe(response)`. */
const writingMethods = new Set(['end', 'setHeader', 'write', 'writeHead']);

/** Outside of a route a stream is ended as well. */
function endsResponse({ params: [, second] }: FunctionNode, sourceCode: SourceCode): boolean {
  if (second?.type !== 'Identifier') return false;
  return (variableOf(second, sourceCode)?.references ?? []).some(({ identifier }) => {
    const { parent } = identifier as TSESTree.Node;
    if (parent?.type === 'CallExpression') return parent.callee !== identifier && lastName(parent.callee) === 'pipe';
    return parent?.type === 'MemberExpression' && parent.object === identifier && writingMethods.has(staticKey(parent) ?? '') &&
      wrapped(parent).parent?.type === 'CallExpression';
  });
}

export function looksLikePath(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const constant = constantOf(inner, sourceCode)?.value;
  if (typeof constant === 'string') return /^[/*]/.test(constant);
  switch (inner.type) {
    case 'ArrayExpression':
      return inner.elements.length > 0 && inner.elements.every((element) => element !== null && looksLikePath(element, sourceCode));
    case 'BinaryExpression':
      // `prefix + '/users'`
      return inner.operator === '+' && (looksLikePath(inner.right, sourceCode) || looksLikePath(inner.left, sourceCode));
    case 'Literal':
      return 'regex' in inner;
    case 'TemplateLiteral':
      return inner.quasis.some(({ value }) => value.raw.includes('/'));
    default:
      return false;
  }
}
