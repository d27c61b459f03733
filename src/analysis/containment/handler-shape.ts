import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';

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
