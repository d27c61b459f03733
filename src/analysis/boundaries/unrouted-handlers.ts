import type { TSESTree } from '@typescript-eslint/utils';

import { decoratorsOf, type FunctionNode, staticKey, unwrap } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';
import { declaredTypeReference } from '../identity/type-annotations.js';
import { answers } from './route-places.js';

/**
 * `(req: AuthRequest, res: Response) => …`: what stands before a response of express, and is called a request, is one, wherever the handler
 * is made. Where neither has a type, what it does with its `res` tells, as in the controllers that another file routes.
 *
 * @param isOnlyCalled answers whether the function is one of the file's own that is handed to nobody
 */
export function takesResponse(fn: FunctionNode, isOnlyCalled: () => boolean, sourceCode: SourceCode): boolean {
  const [first, second, third] = fn.params;
  if (first?.type !== 'Identifier' || second?.type !== 'Identifier' || !/^_?req(?:uest)?$/.test(first.name)) return false;
  const [request, response] = [first, second].map(({ typeAnnotation }) => typeAnnotation?.typeAnnotation);
  if (saysNothing(response)) {
    return saysNothing(request) && /^res(?:ponse)?$/.test(second.name) && !isDecorated(fn) && !isCalledByOwner(fn, sourceCode) && !isOnlyCalled() &&
      ((third?.type === 'Identifier' && third.name === 'next') || answers(fn, sourceCode) || isHandedOn(second, sourceCode));
  }
  return (saysNothing(request) || isOwnRequest(request)) && responseTypes.has(declaredTypeReference(response, sourceCode)?.id ?? '');
}

/** A method that others of its object call with what they have asked already: a request is followed there from them. */
function isCalledByOwner({ parent }: FunctionNode, sourceCode: SourceCode): boolean {
  const isMember = parent.type === 'MethodDefinition' || parent.type === 'Property' || parent.type === 'PropertyDefinition';
  return isMember && calledOnThis(sourceCode).has(staticKey(parent) ?? '');
}

const calledOnThis = perFile((sourceCode): ReadonlySet<string> => new Set(nodesOfType(['CallExpression'], sourceCode).flatMap((call) => {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression' ? staticKey(callee) ?? [] : [];
})));

/** `ApiResponse.created(res, order)`; by its whole name a response may be one of anything. */
function isHandedOn(response: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  return response.name === 'res' && variableOf(response, sourceCode)?.references.some(({ identifier }) => {
    const { parent } = identifier as TSESTree.Node;
    return parent?.type === 'CallExpression' && parent.callee !== identifier;
  }) === true;
}

function saysNothing(type: TSESTree.TypeNode | undefined): type is TSESTree.TSAnyKeyword | undefined {
  return type === undefined || type.type === 'TSAnyKeyword';
}

/** A type of the project for requests. */
function isOwnRequest(type: TSESTree.TypeNode): boolean {
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && /.Req(?:uest)?$/.test(type.typeName.name);
}

/** What a decorator has done to a request before is out of sight. */
function isDecorated({ params, parent }: FunctionNode): boolean {
  return params.some((parameter) => decoratorsOf(parameter).length > 0) || (parent.type === 'MethodDefinition' && decoratorsOf(parent).length > 0);
}

const responseTypes = new Set<string>(['express#Response()', 'express-serve-static-core#Response()']);
