import type { TSESTree } from '@typescript-eslint/utils';

import { routeMethods } from '../../catalog/route-places.js';
import { type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { variableOf } from '../identity/scope.js';
import { constantString } from '../values/values.js';

/** What is read of a request, and of hardly anything else that stands before a response. */
const requestMembers = new Set(['body', 'cookies', 'file', 'files', 'headers', 'originalUrl', 'params', 'path', 'query', 'url']);

/** What is done with a response, and hardly with anything else. */
const responseMethods = new Set([
  'download', 'redirect', 'sendFile', 'sendStatus', 'sendfile', 'setHeader', 'status', 'writeHead',
]);

/**
 * Is a function a request handler by what it does: it reads its first parameter as a request and answers its second one as a
 * response? For handlers that are registered in another file.
 */
export function looksLikeHandler(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const [request, response] = fn.params;
  if (fn.params.length > 3 || request?.type !== 'Identifier' || response?.type !== 'Identifier') return false;
  return isUsed(request, sourceCode, (use) => use.type === 'MemberExpression' && requestMembers.has(staticKey(use) ?? '')) &&
    isUsed(response, sourceCode, isAnswer);
}

/**
 * The methods and fields of classes and objects that the file hands to a route, with or without `bind`:
 * `this.router.get('/:name', this.read)`.
 */
export const registeredMethods = perFile((sourceCode): ReadonlySet<FunctionNode> => {
  const methods = new Set<FunctionNode>();
  for (const { arguments: [path, ...handlers], callee } of nodesOfType(['CallExpression'], sourceCode)) {
    const method = unwrap(callee);
    if (method.type !== 'MemberExpression' || !routeMethods.has(staticKey(method) ?? '') || !path) continue;
    if (constantString(path, sourceCode)?.startsWith('/') !== true) continue;
    for (const handler of handlers) {
      const bound = handler.type === 'CallExpression' ? unwrap(handler.callee) : handler;
      const fn = bound.type === 'MemberExpression' ? localFunctionOf(handler, sourceCode) : undefined;
      if (fn) methods.add(fn);
    }
  }
  return methods;
});

/** `response.writeHead(…)`, `stream.pipe(response)` */
function isAnswer(use: TSESTree.Node, name: TSESTree.Node): boolean {
  if (use.type === 'MemberExpression') {
    const call = wrapped(use).parent;
    return use.object === name && call?.type === 'CallExpression' && call.arguments.length > 0 && responseMethods.has(staticKey(use) ?? '');
  }
  if (use.type !== 'CallExpression' || use.arguments[0] !== name) return false;
  const callee = unwrap(use.callee);
  return callee.type === 'MemberExpression' && staticKey(callee) === 'pipe';
}

function isUsed(
  name: TSESTree.Identifier, sourceCode: SourceCode, does: (use: TSESTree.Node, name: TSESTree.Node) => boolean,
): boolean {
  return variableOf(name, sourceCode)?.references.some(({ identifier }) => {
    const use = (identifier as TSESTree.Node).parent;
    return use !== undefined && does(use, identifier);
  }) === true;
}
