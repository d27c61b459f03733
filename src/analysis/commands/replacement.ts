import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { constantOf, constantString } from '../values/values.js';

/** What `text.replace(pattern, by)` seeks and what it writes there, where both are known. */
export interface Replacement {
  /** A text or an expression. */
  sought: unknown;
  by: string;
  /** Is it done wherever the pattern is found, and not once only? */
  isEach: boolean;
}

export function replacementOf(call: TSESTree.CallExpression, sourceCode: SourceCode): Replacement | undefined {
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  const [pattern, replacement] = call.arguments;
  if ((method !== 'replace' && method !== 'replaceAll') || !pattern || !replacement) return undefined;
  const by = constantString(replacement, sourceCode);
  if (by === undefined) return undefined;
  const sought = constantOf(pattern, sourceCode)?.value;
  return { sought, by, isEach: sought instanceof RegExp ? sought.flags.includes('g') : method === 'replaceAll' };
}
