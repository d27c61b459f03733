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

/** What is called so in this order is a request, a response and what comes after. */
const handlerNames = [/^req(?:uest)?$/, /^res(?:ponse)?$/, /^next$/];

/**
 * Is a function a request handler by what it does: it reads its first parameter as a request and answers its second one as a
 * response? For handlers that are registered in another file.
 */
export function looksLikeHandler(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const [request, response] = fn.params;
  if (fn.params.length > 3 || response?.type !== 'Identifier') return false;
  if (request?.type === 'ObjectPattern') return isTakenApart(request) && (isNamedAfterwards(fn) || isUsed(response, sourceCode, isAnswer));
  if (request?.type !== 'Identifier') return false;
  return isUsed(request, sourceCode, (use) => use.type === 'MemberExpression' && (requestMembers.has(staticKey(use) ?? '') || isReader(use))) &&
    (isNamedLikeOne(fn) || isUsed(response, sourceCode, isAnswer));
}

/** `({ params, query }, response) => …` */
function isTakenApart({ properties }: TSESTree.ObjectPattern): boolean {
  return properties.length > 0 && properties.every((property) => property.type === 'Property' && requestMembers.has(staticKey(property) ?? ''));
}

/** `request.param('name')` of Express before version 5. */
function isReader(use: TSESTree.MemberExpression): boolean {
  return staticKey(use) === 'param' && wrapped(use).parent?.type === 'CallExpression';
}

/** `function (req, res, next)` */
function isNamedLikeOne(fn: FunctionNode): boolean {
  const [request] = fn.params;
  return request?.type === 'Identifier' && handlerNames[0]?.test(request.name) === true && isNamedAfterwards(fn);
}

/** `function ({ file }, res, next)` */
function isNamedAfterwards({ params }: FunctionNode): boolean {
  return params.length === handlerNames.length &&
    params.slice(1).every((param, index) => param.type === 'Identifier' && handlerNames[index + 1]?.test(param.name) === true);
}

/** What is read of the context of koa beside what a request is read for. */
const contextMembers = new Set([...requestMembers, 'request']);
const contextName = /^(?:ctx|context)$/;

/** Is a function a handler of koa by what it does: it reads its context as a request, and gives it a body? */
export function looksLikeContextHandler(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const [context, next] = fn.params;
  if (context?.type !== 'Identifier' || !contextName.test(context.name) || fn.params.length > 2) return false;
  if (next && (next.type !== 'Identifier' || next.name !== 'next')) return false;
  const reads = (use: TSESTree.Node): boolean => use.type === 'MemberExpression' && contextMembers.has(staticKey(use) ?? '') && staticKey(use) !== 'body';
  return isUsed(context, sourceCode, reads) && isUsed(context, sourceCode, isBodyGiven);
}

/** `context.body = …` */
function isBodyGiven(use: TSESTree.Node, name: TSESTree.Node): boolean {
  return use.type === 'MemberExpression' && use.object === name && staticKey(use) === 'body' && use.parent.type === 'AssignmentExpression' && use.parent.left === use;
}

/** `response.writeHead(…)`, `stream.pipe(response)` */
function isAnswer(use: TSESTree.Node, name: TSESTree.Node): boolean {
  if (use.type === 'MemberExpression') {
    const call = wrapped(use).parent;
    const key = staticKey(use) ?? '';
    if (use.object !== name || call?.type !== 'CallExpression') return false;
    // Streams are ended as well: the name has to say that it is a response.
    if (key === 'end') return name.type === 'Identifier' && handlerNames[1]?.test(name.name) === true;
    return call.arguments.length > 0 && responseMethods.has(key);
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
