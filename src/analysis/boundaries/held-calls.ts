import type { TSESTree } from '@typescript-eslint/utils';

import { type Boundary, boundaryCalls } from '../../catalog/boundaries.js';
import type { ApiId } from '../../catalog/types.js';
import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import type { ApiReference } from '../identity/api-id.js';
import { assignedMembers } from '../identity/assigned-members.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { keysTo } from '../identity/parameters.js';
import { type Found } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { declaredTypeReference } from '../identity/type-annotations.js';
import { objectView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';
import { returnedBy } from '../values/value-parts.js';
import { typeAt } from './type-claims.js';

/** The methods that are looked for: those of a response or request of the Fetch API. */
const methods = new Set(['formData', 'json']);

/**
 * The method of a response that an object of the file holds: `const answer = { response: await fetch(url) }; answer.response.json()`,
 * a parameter of the type `{ response: Response }`, what a function of the file returns.
 */
export function heldCall(callee: TSESTree.Node, sourceCode: SourceCode): Found<Boundary> | undefined {
  const method = unwrap(callee);
  const name = method.type === 'MemberExpression' ? staticKey(method) : undefined;
  if (method.type !== 'MemberExpression' || name === undefined || !methods.has(name)) return undefined;
  const api = heldBy(unwrap(method.object), sourceCode);
  const entry = api && boundaryCalls.get(`${api.id}.${name}` as ApiId);
  return api && entry ? { api, entry } : undefined;
}

function heldBy(node: TSESTree.Node, sourceCode: SourceCode): ApiReference | undefined {
  if (node.type === 'MemberExpression') {
    const key = staticKey(node);
    return key === undefined ? undefined : partOf(unwrap(node.object), key, sourceCode);
  }
  const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
  const definition = variable && singleDefinition(variable);
  const [key, ...deeper] = definition?.pattern.type === 'ObjectPattern' ? (keysTo(definition.name, definition.pattern) ?? []) : [];
  return definition && key !== undefined && deeper.length === 0 ? partOf(unwrap(definition.value), key, sourceCode) : undefined;
}

/** What an object holds under a key, by its type, its literal, or the function that makes it. */
function partOf(owner: TSESTree.Node, key: string, sourceCode: SourceCode): ApiReference | undefined {
  const variable = owner.type === 'Identifier' ? variableOf(owner, sourceCode) : undefined;
  const [name] = variable?.identifiers ?? [];
  if (variable && assignedMembers(sourceCode).own.get(variable)?.has(key)) return undefined;
  if (name?.typeAnnotation) return typedPart(name.typeAnnotation.typeAnnotation, key, sourceCode);
  const origin = originOf(owner, sourceCode);
  if (origin.type === 'ObjectExpression') return literalPart(origin, key, sourceCode);
  const fn = origin.type === 'CallExpression' ? localFunctionOf(origin.callee, sourceCode) : undefined;
  if (!fn || fn.generator) return undefined;
  if (fn.returnType) return typedPart(fn.returnType.typeAnnotation, key, sourceCode);
  for (const value of returnedBy(fn, sourceCode)) {
    const held = value.type === 'ObjectExpression' ? literalPart(value, key, sourceCode) : undefined;
    if (held) return held;
  }
  return undefined;
}

function typedPart(type: TSESTree.TypeNode, key: string, sourceCode: SourceCode): ApiReference | undefined {
  const part = typeAt(type, [key], sourceCode);
  return part && declaredTypeReference(part, sourceCode);
}

function literalPart(object: TSESTree.ObjectExpression, key: string, sourceCode: SourceCode): ApiReference | undefined {
  const part = objectView(object, sourceCode)?.get(key);
  return part?.state === 'present' ? resolveApi(part.value, sourceCode) : undefined;
}
