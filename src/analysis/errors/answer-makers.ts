import type { TSESTree } from '@typescript-eslint/utils';

import { answerClassWords, answerMakerWords, otherMakerWords, sanitiserWords } from '../../catalog/error-audience.js';
import { isFunction, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { lastWord, wordsOf } from '../core/words.js';
import { isLoggerName } from '../identity/logger.js';
import { partsOf } from '../values/value-parts.js';
import type { ErrorDetail } from './detail-places.js';

/**
 * Does a function or class from elsewhere say by its name that it makes an answer of what it is given: `new ApiResponse(…)`,
 * `errorResponse(…)`, `ApiResponse.of(…)`?
 */
export function makesAnswer(node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const name = lastName(node.callee);
  const words = wordsOf(name);
  if (words.some((word) => sanitiserWords.has(word) || word === 'format')) return false;
  const last = lastWord(name) ?? '';
  if (node.type === 'NewExpression') return answerClassWords.has(last);
  const callee = unwrap(node.callee);
  const object = callee.type === 'MemberExpression' ? callee.object : undefined;
  const owner = object?.type === 'Identifier' ? object.name : '';
  if (/^[A-Z]/.test(owner) && answerClassWords.has(lastWord(owner) ?? '')) return true;
  if (!answerMakerWords.has(last) || otherMakerWords.has(words[0] as string) || (object && isLoggerName(object))) return false;
  // `createError(e.message)` and `toError(e.message)` make what is thrown.
  return last !== 'error' || !/^(?:build|create|make|new|to)$/.test(words[0] as string);
}

/** Is what is made an answer even where nothing but its name says so: `errorResponse(…)`, `ApiResponse.fail(…)`, not `Result.fail(…)`? */
export function makesResponse(node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  if (!makesAnswer(node)) return false;
  const callee = unwrap(node.callee);
  const owner = callee.type === 'MemberExpression' ? lastName(callee.object) : '';
  if (lastWord(owner) === 'response') return true;
  return !/^[A-Z]/.test(owner) && /^(?:error|fail|failure|response)$/.test(lastWord(lastName(callee)) ?? '');
}

/**
 * The texts of errors that the answer holds which is made here, `new ApiResponse(500, null, e.message)`: those among the
 * arguments, or in an object among them. What is made of an error itself is up to its maker.
 */
export function answerTextsIn(
  node: TSESTree.CallExpression | TSESTree.NewExpression, detailsIn: (value: TSESTree.Node) => ErrorDetail[],
): ErrorDetail[] {
  if (!makesAnswer(node)) return [];
  const found: ErrorDetail[] = [];
  const pending: TSESTree.Node[] = node.arguments.filter((argument) => !isFunction(argument)).reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const inner = unwrap(next);
    if (isText(inner)) found.push(...detailsIn(inner));
    else {
      const parts = partsOf(inner);
      if (parts) pending.push(...parts.reverse());
      else found.push(...detailsIn(inner).filter(({ detail }) => detail === 'message' || detail === 'stack'));
    }
  }
  return found;
}

/** `String(e)`, a template, a sum: whatever of an error is in it is there as text. */
function isText({ type }: TSESTree.Node): boolean {
  return type === 'BinaryExpression' || type === 'CallExpression' || type === 'TemplateLiteral';
}
