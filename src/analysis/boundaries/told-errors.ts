import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { Flow, Use } from '../flow/flow.js';
import { cannotThrow } from './safe-reads.js';

/**
 * `throw new Error(`refused: ${data.reason}`)`: does a member only stand in what an error says, as it would in a log? To read it must not
 * throw an error of its own.
 */
export function isToldInError(use: Use, flow: Flow): boolean {
  const { argument, by, call, derived, path, within } = use;
  if (!call || by !== call || within.length > 0 || path.length === 0) return false;
  return (derived || argument === 0) && /(?:Error|Exception)$/.test(lastName(call.callee)) && isThrown(call) && cannotThrow(use, flow);
}

/** `throw new Error(…)`, `reject(new Error(…))` */
function isThrown(error: TSESTree.Node): boolean {
  const outer = wrapped(error);
  const { parent } = outer;
  if (parent?.type === 'ThrowStatement') return true;
  return parent?.type === 'CallExpression' && parent.callee !== outer && lastName(parent.callee) === 'reject';
}
