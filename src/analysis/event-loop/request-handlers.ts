import type { TSESTree } from '@typescript-eslint/utils';

import { handlerFamilies } from '../../catalog/route-places.js';
import type { ApiId } from '../../catalog/types.js';
import { placesOf } from '../boundaries/places.js';
import { looksLikeHandler } from '../containment/handler-shape.js';
import type { FunctionNode } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { declaredTypeReference } from '../identity/type-annotations.js';

/** What frameworks hand to a handler: a parameter of such a type is not made by hand. */
const handed: ReadonlySet<ApiId> = new Set(
  [...handlerFamilies.fastify, ...handlerFamilies.http, ...handlerFamilies.koa, ...handlerFamilies.node]);

/**
 * Does a framework run the function for each request, though no call of this file registers it: its type or those of its
 * parameters say so, or that it reads its first parameter as a request and answers its second one?
 */
export function isRequestHandler(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const [first, second] = fn.params;
  if (!first) return false;
  if (isHanded(first, sourceCode) && (!second || isHanded(second, sourceCode))) return true;
  return handed.has(placesOf(fn, sourceCode)?.[0]?.id as ApiId) || looksLikeHandler(fn, sourceCode);
}

function isHanded(param: TSESTree.Parameter, sourceCode: SourceCode): boolean {
  const type = param.type === 'Identifier' ? param.typeAnnotation?.typeAnnotation : undefined;
  return type !== undefined && handed.has(declaredTypeReference(type, sourceCode)?.id as ApiId);
}
