import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { returnedBy } from '../values/value-parts.js';

/**
 * What the elements of a list are that a call makes with a function: `keys.map(() => value)`, `Array.from(keys, () => value)`.
 * Loaders of batches answer with one error for each key.
 */
export function mappedValues(call: TSESTree.CallExpression, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const callee = unwrap(call.callee);
  const key = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  const callback = key === 'map' || key === 'flatMap' ? call.arguments[0] : key === 'from' ? call.arguments[1] : undefined;
  return callback && isFunction(callback) ? returnedBy(callback, sourceCode) : [];
}
