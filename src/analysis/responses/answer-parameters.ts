import type { TSESTree } from '@typescript-eslint/utils';

import { bodyStreams, responseMakers, toolkitName } from '../../catalog/responses.js';
import { isFunction, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';

/** The second parameter of a handler of hapi: `(request, h) => h.response(value)`. */
export function isToolkit(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const def = node.type === 'Identifier' ? variableOf(node, sourceCode)?.defs[0] : undefined;
  if (def?.type !== 'Parameter' || !isFunction(def.node)) return false;
  const { module } = resolveApi(node, sourceCode) ?? {};
  return module === '@hapi/hapi' || (module === undefined && def.node.params[1] === def.name && def.name.type === 'Identifier' && toolkitName.test(def.name.name));
}

/** The stream that a helper of Hono hands to its callback. */
export function isBodyStream(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const call = receivingCall(node, sourceCode);
  const api = call && resolveApi(call.callee, sourceCode);
  return api !== undefined && bodyStreams.has(api.id);
}

/** The call whose function argument has a name as its first parameter. */
function receivingCall(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.CallExpression | undefined {
  const def = node.type === 'Identifier' ? variableOf(node, sourceCode)?.defs[0] : undefined;
  if (def?.type !== 'Parameter' || !isFunction(def.node) || def.node.params[0] !== def.name) return undefined;
  const { parent } = wrapped(def.node);
  return parent?.type === 'CallExpression' ? parent : undefined;
}

/** The controller of a `ReadableStream` that becomes the body of a `Response`. */
export function isBodyController(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const def = inner.type === 'Identifier' ? variableOf(inner, sourceCode)?.defs[0] : undefined;
  if (def?.type !== 'Parameter' || !isFunction(def.node)) return false;
  const property = wrapped(def.node).parent;
  const stream = property?.type === 'Property' ? wrapped(property.parent).parent : undefined;
  if (stream?.type !== 'NewExpression' || resolveApi(stream.callee, sourceCode)?.id !== 'global#ReadableStream') return false;
  const { parent } = wrapped(stream);
  if (parent?.type !== 'VariableDeclarator') return isMadeInto(wrapped(stream), sourceCode);
  return variableOf(parent.id, sourceCode)?.references.some(({ identifier }) => isMadeInto(identifier, sourceCode)) === true;
}

function isMadeInto(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = node;
  if (parent?.type !== 'NewExpression' && parent?.type !== 'CallExpression') return false;
  return parent.arguments[0] === node && findApi(parent.callee, responseMakers, sourceCode) !== undefined;
}
