import type { TSESTree } from '@typescript-eslint/utils';

import { type ApiReference, instanceReference, isOwnModule } from './api-id.js';
import { requestDecorators } from '../../catalog/boundaries/requests.js';
import { decoratorsOf, isFunction, staticKey } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { placeOfParameter } from '../boundaries/places.js';
import { resolveApi } from './references.js';
import { declaredTypeReference } from './type-annotations.js';

/** What a whole parameter (its name or pattern) is: by its annotation, else by the place its function stands in. */
export const parameterReference = perNode<TSESTree.Parameter, ApiReference>((parameter, sourceCode) => {
  const target = parameterTarget(parameter);
  const annotation = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  const declared = annotation && declaredTypeReference(annotation, sourceCode);
  if (declared && !isOwnType(declared)) return declared;
  const decorated = decoratedRequest(parameter, sourceCode);
  if (decorated) return decorated;
  const fn = parameter.parent;
  return (isFunction(fn) ? placeOfParameter(fn, fn.params.indexOf(parameter), sourceCode) : undefined) ?? declared;
});

/** `@Req() request` */
function decoratedRequest(parameter: TSESTree.Parameter, sourceCode: SourceCode): ApiReference | undefined {
  for (const { expression } of decoratorsOf(parameter)) {
    const made = requestDecorators.get(resolveApi(expression, sourceCode)?.id ?? '#');
    if (made) return instanceReference(made);
  }
  return undefined;
}

/** Types of the platform that say what a parameter is. Any other global name is a type of the project. */
const platformTypes = new Set(['FormData', 'MessageEvent', 'Request', 'Response', 'URL', 'URLSearchParams', 'Worker']);

/** Is the type declared by the project itself? The place then says more. */
function isOwnType({ module, path }: ApiReference): boolean {
  return module === 'global' ? !platformTypes.has(path[0] ?? '') : isOwnModule(module);
}

/** The name or pattern of a parameter, without its default value or accessibility. */
export function parameterTarget(parameter: TSESTree.Parameter): TSESTree.Parameter {
  const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  return inner.type === 'AssignmentPattern' ? inner.left : inner;
}

/** The member names on the way from an object pattern to a name in it; `undefined` where they are not all plain. */
export function keysTo(name: TSESTree.Node, pattern: TSESTree.Node): string[] | undefined {
  const keys: string[] = [];
  for (let node = name; node !== pattern; node = node.parent) {
    const { parent } = node;
    if (!parent || parent.type === 'ArrayPattern' || parent.type === 'RestElement') return undefined;
    if (parent.type !== 'Property') continue;
    const key = staticKey(parent);
    if (key === undefined) return undefined;
    keys.unshift(key);
  }
  return keys;
}
