import type { TSESTree } from '@typescript-eslint/utils';

import {
  answerNames, callbackWords, continuations, dismissals, errorAnswers, failureWords, rejections, statusNames, tellerObjects, tellers,
} from '../../catalog/error-handling.js';
import { staticKey, unwrap } from '../core/ast.js';
import { calleeName } from '../core/last-name.js';
import { lastWord, wordsOf } from '../core/words.js';
import { Share } from './share.js';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** `reject(…)`, `next(e)`, `emit("error", e)`; not `next()` and `callback(null, [])`. */
export function propagates(node: TSESTree.CallExpression, share: Share): boolean {
  const name = calleeName(node);
  if (name === undefined) return false;
  if (rejections.has(name)) return true;
  if (name === 'emit') return share === Share.whole;
  if (!continuations.has(name) && !callbackWords.has(lastWord(name) ?? '')) return false;
  const [first] = node.arguments;
  return first !== undefined && (share !== Share.none || !isAllIsWell(first));
}

/** What tells a callback that nothing went wrong. */
function isAllIsWell(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Literal') return inner.value === null || typeof inner.value === 'boolean' || inner.value === '';
  return inner.type === 'ArrayExpression' || inner.type === 'ObjectExpression' ||
    (inner.type === 'Identifier' && inner.name === 'undefined');
}

/** Does a call tell a person what it is given: `toast(…)`, `ctx.reply(…)`? */
export function isTeller(node: Call): boolean {
  const name = calleeName(node);
  if (name !== undefined && tellers.has(name)) return true;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return false;
  const owner = unwrap(callee.object);
  const ownerName = owner.type === 'Identifier' ? owner.name
    : owner.type === 'MemberExpression' ? staticKey(owner) : undefined;
  return ownerName !== undefined && tellerObjects.has(lastWord(ownerName) ?? '');
}

/** An HTTP answer of whatever status: `res.status(500).json({ error: e })`, `res.badRequest(e)`. */
export function isAnswer(node: Call): boolean {
  const name = unwrap(node.callee).type === 'MemberExpression' ? (calleeName(node) ?? '') : '';
  return statusNames.has(name) || answerNames.has(name) || errorAnswers.has(name);
}

/** `setError(e)`, `showFailure(e)`: a state or a view that is named after what went wrong. */
export function showsError(node: Call): boolean {
  const [verb, ...words] = wordsOf(calleeName(node) ?? '');
  return (verb === 'set' || verb === 'show') && words.some((word) => failureWords.has(word));
}

/** `pending.delete(e.id)`: what is named by the error is taken away, and nobody is told. */
export function takesAway(node: Call): boolean {
  return dismissals.has(wordsOf(calleeName(node) ?? '')[0] ?? '');
}
