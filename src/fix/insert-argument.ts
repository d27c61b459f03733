import type { TSESLint } from '@typescript-eslint/utils';

import type { CallLike } from '../analysis/core/ast.js';
import type { SourceCode } from '../analysis/core/per-file.js';

/**
 * Adds an argument behind the last one.
 *
 * @returns a fix function, or `undefined` for a call without arguments (nothing says where the new one belongs) or
 *   with a spread (nobody knows how many there are).
 */
export function insertArgument(
  call: CallLike, text: string, sourceCode: SourceCode,
): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix) | undefined {
  const last = call.arguments.at(-1);
  if (!last || call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  const close = sourceCode.getLastToken(call);
  const before = close && sourceCode.getTokenBefore(close);
  if (!close || !before) return undefined;
  return before.value === ','
    ? (fixer) => fixer.insertTextAfter(before, ` ${text}`)
    : (fixer) => fixer.insertTextBefore(close, `, ${text}`);
}
