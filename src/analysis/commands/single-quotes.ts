import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { originOf } from '../values/origin.js';
import { returnedBy } from '../values/value-parts.js';
import { constantString } from '../values/values.js';
import { replacementOf } from './replacement.js';

/** The quote is closed, one is written so that the shell takes it for a character, and the quote is opened again. */
const reopened: ReadonlySet<string> = new Set([`'\\''`, `'"'"'`]);

/**
 * `'${name.replace(/'/g, "'\\''")}'`: between single quotes a POSIX shell takes everything for text but the quote itself, so that
 * this is one word whatever the name holds.
 */
export function isQuotedHole({ expressions, quasis }: TSESTree.TemplateLiteral, index: number, sourceCode: SourceCode): boolean {
  const before = quasis.slice(0, index + 1).map(({ value }) => value.cooked).join('');
  return isInQuotes(before, quasis[index + 1]?.value.cooked ?? undefined) && escapesQuotes(expressions[index], sourceCode);
}

/** The same by `+`: `"'" + name.replace(/'/g, "'\\''") + "'"`. */
export function isQuotedSum({ left, right }: TSESTree.BinaryExpression, sourceCode: SourceCode): boolean {
  const inner = unwrap(left);
  if (inner.type !== 'BinaryExpression' || inner.operator !== '+' || left.type === 'PrivateIdentifier') return false;
  const before = constantString(inner.left, sourceCode);
  const after = constantString(right, sourceCode);
  return before !== undefined && isInQuotes(before, after) && escapesQuotes(inner.right, sourceCode);
}

/** A quote within double quotes, or behind a backslash, opens nothing. */
function isInQuotes(before: string, after: string | undefined): boolean {
  return before.endsWith(`'`) && after?.startsWith(`'`) === true && !/["\\]/.test(before) && before.split(`'`).length % 2 === 0;
}

function escapesQuotes(node: TSESTree.Node | undefined, sourceCode: SourceCode, depth = 0): boolean {
  const value = node && originOf(node, sourceCode);
  if (value?.type !== 'CallExpression' || depth > 3) return false;
  const replacement = replacementOf(value, sourceCode);
  if (replacement) {
    const { sought, by, isEach } = replacement;
    return isEach && (sought instanceof RegExp ? sought.source : sought) === `'` && reopened.has(by);
  }
  const helper = localFunctionOf(value.callee, sourceCode);
  const returned = helper && !helper.generator ? returnedBy(helper, sourceCode) : [];
  return returned.length > 0 && returned.every((each) => escapesQuotes(each, sourceCode, depth + 1));
}
