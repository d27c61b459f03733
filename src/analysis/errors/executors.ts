import type { TSESTree } from '@typescript-eslint/utils';

import { contains, isFunction, isNullish, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { isExecutor } from '../identity/executors.js';
import { type Variable, variableOf } from '../identity/scope.js';

/** The `resolve` of a promise that the file makes, when that is what a call runs: it gives its argument back, as `return` does. */
export function resolverOf(call: TSESTree.CallExpression, sourceCode: SourceCode): Variable | undefined {
  const callee = unwrap(call.callee);
  const variable = callee.type === 'Identifier' ? variableOf(callee, sourceCode) : undefined;
  const def = variable?.defs[0];
  if (def?.type !== 'Parameter' || !isFunction(def.node) || def.node.params[0] !== def.name) return undefined;
  return isExecutor(def.node, sourceCode) ? variable : undefined;
}

/** Is a promise fulfilled with a value outside of a handler, or by somebody who is handed its `resolve`? */
export function isFulfilledOutside({ references }: Variable, handler: TSESTree.Node): boolean {
  return references.some(({ identifier }) => {
    if (contains(handler, identifier)) return false;
    const name = wrapped(identifier);
    if (name.parent?.type !== 'CallExpression') return false;
    const [value] = name.parent.arguments;
    return name.parent.callee !== name || (value !== undefined && !isPlain(value));
  });
}

/** Nothing, a flag, or an empty text. */
export function isPlain(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return isNullish(inner) || (inner.type === 'Literal' && (inner.value === '' || typeof inner.value === 'boolean'));
}
