import type { TSESTree } from '@typescript-eslint/utils';

import { answeringFunctions, routeDecorators, returningApps } from '../../catalog/responses.js';
import { fetchExports, handlerFamilies } from '../../catalog/route-places.js';
import { placesOf } from '../boundaries/places.js';
import { decoratorsOf, enclosingFunction, type FunctionNode, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { exportedName, functionPositions } from '../identity/function-positions.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';

/** Is a value what a handler returns whose framework makes the answer of it: one of Fastify, h3 or Elysia, a route of Nest? */
export function isReturnedAnswer(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const handler = functionReturning(node);
  return handler !== undefined && isReturningHandler(handler, sourceCode) === true;
}

/** Is a value what an exported handler returns: a `GET` of Next, a `loader` of Remix, a `handler` of Lambda? */
export function isReturnedByExport(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const handler = functionReturning(node);
  return handler !== undefined && isServerExport(handler, sourceCode) === true;
}

/** Does a framework call the exported function for each request? */
export const isServerExport = perNode<FunctionNode, boolean>((fn, sourceCode) =>
  returningPlaces.has(placesOf(fn, sourceCode)?.[0]?.id ?? '') ||
  (functionPositions(fn, sourceCode) ?? []).some((position) => fetchExports.has(exportedName(position) ?? '')));

/** What handlers get whose answer is what they return. */
const returningPlaces: ReadonlySet<string> = new Set([...handlerFamilies.fetch.slice(0, 1), ...handlerFamilies.lambda]);

/** The function that gives a value back. */
function functionReturning(node: TSESTree.Node): FunctionNode | undefined {
  let value = wrapped(node);
  if (value.parent?.type === 'AwaitExpression') value = wrapped(value.parent);
  while (value.parent?.type === 'ConditionalExpression' || value.parent?.type === 'LogicalExpression') value = wrapped(value.parent);
  const { parent } = value;
  if (parent?.type !== 'ReturnStatement' && !(parent?.type === 'ArrowFunctionExpression' && parent.body === value)) return undefined;
  return enclosingFunction(node);
}

/** Is what the function returns the answer to a request, by its decorators or the call that registers it? */
export const isReturningHandler = perNode<FunctionNode, boolean>((fn, sourceCode) => {
  const { parent } = fn;
  if (parent.type === 'MethodDefinition') {
    return decoratorsOf(parent).some(({ expression }) => routeDecorators.has(resolveApi(expression, sourceCode)?.id ?? ''));
  }
  return (functionPositions(fn, sourceCode) ?? []).some((position) => isHandlerPlace(position, sourceCode));
});

function isHandlerPlace(position: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = position;
  if (parent?.type === 'Property' && staticKey(parent) === 'handler') {
    const options = wrapped(parent.parent);
    return options.parent?.type === 'CallExpression' && isRoute(options.parent, sourceCode);
  }
  if (parent?.type !== 'CallExpression' || parent.callee === position) return false;
  if (answeringFunctions.has(resolveApi(parent.callee, sourceCode)?.id ?? '')) return true;
  return parent.arguments.at(-1) === position && isRoute(parent, sourceCode);
}

/** Those of errors answer as well: https://elysiajs.com/patterns/error-handling, https://fastify.dev/docs/latest/Reference/Server/#seterrorhandler */
const routeMethods = /^(?:all|delete|get|head|onError|options|patch|post|put|route|setErrorHandler)$/;

/** `fastify.get('/', handler)`, `app.route({ handler })` */
function isRoute(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !routeMethods.test(staticKey(callee) ?? '')) return false;
  const app = unwrap(callee.object);
  return isFastify(app, sourceCode) || returningApps.test(resolveApi(app, sourceCode)?.id ?? '');
}

/** Is it an application of Fastify: by where it comes from, or as the parameter of a plugin? */
export function isFastify(app: TSESTree.Node, sourceCode: SourceCode): boolean {
  const api = resolveApi(app, sourceCode);
  if (api) return api.module === 'fastify';
  return app.type === 'Identifier' && app.name === 'fastify' && isPluginParameter(app, sourceCode);
}

/** `export default async function (fastify) {}`: plugins are handed the application, and call it by the name it has everywhere. */
function isPluginParameter(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const def = variableOf(name, sourceCode)?.defs[0];
  return def?.type === 'Parameter' && isFunction(def.node) && def.node.params[0] === def.name;
}
