import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../analysis/core/ast.js';
import { canAwait } from '../analysis/event-loop/async-context.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import type { Duration } from '../analysis/event-loop/shell-sleep.js';
import { planImport } from './add-import.js';

/** A way to wait without blocking. */
export interface TimerPlan {
  /** The duration in milliseconds, as source text. */
  ms: string;
  fix: (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[];
}

/**
 * Replaces a call or loop that blocks by an awaited timer of `node:timers/promises`.
 *
 * @returns `undefined` where `await` cannot stand, or where the value of the call is used.
 */
export function awaitTimer(
  blocking: TSESTree.Node, duration: Duration, sourceCode: SourceCode,
): TimerPlan | undefined {
  const target = replaceable(blocking);
  if (!target || !canAwait(target, sourceCode)) return undefined;
  const ms = millisecondsOf(duration, sourceCode);
  const { local, edits } = planImport(
    { module: 'node:timers/promises', name: 'setTimeout', otherNames: ['sleep', 'delay', 'wait'] }, target, sourceCode,
  );
  const text = `${commentsOf(target, sourceCode)}await ${local}(${ms})${target.type.endsWith('Statement') ? ';' : ''}`;
  return { ms, fix: (fixer) => [...edits(fixer), fixer.replaceText(target, text)] };
}

/** The comments inside a node, to stand before what replaces it. */
function commentsOf(node: TSESTree.Node, sourceCode: SourceCode): string {
  const indent = ' '.repeat(node.loc.start.column);
  return sourceCode.getCommentsInside(node).map((comment) =>
    sourceCode.getText(comment) + (comment.type === 'Line' ? `\n${indent}` : ' ')).join('');
}

/** The loop, or the call with the `await` before it, when nobody uses its value. */
function replaceable(blocking: TSESTree.Node): TSESTree.Node | undefined {
  if (blocking.type.endsWith('Statement')) return blocking;
  let outer = blocking;
  while (outer.parent && unwrap(outer.parent) === unwrap(blocking)) outer = outer.parent;
  const { parent } = outer;
  if (parent?.type === 'AwaitExpression') outer = parent;
  const user = outer.parent;
  const isStatement = user?.type === 'ExpressionStatement';
  return isStatement || (user?.type === 'ArrowFunctionExpression' && user.body === outer) ? outer : undefined;
}

function millisecondsOf(duration: Duration, sourceCode: SourceCode): string {
  if ('milliseconds' in duration) return numberText(duration.milliseconds);
  const { expression, unitMs } = duration;
  const inner = unwrap(expression);
  if (inner.type === 'Literal' && typeof inner.value === 'number') {
    return unitMs === 1 ? sourceCode.getText(inner) : numberText(inner.value * unitMs);
  }
  const text = sourceCode.getText(expression);
  if (unitMs === 1) return text;
  // `ms / 1000` seconds are `ms`.
  if (inner.type === 'BinaryExpression' && inner.operator === '/' && inner.right.type === 'Literal' && inner.right.value === unitMs) {
    return sourceCode.getText(inner.left);
  }
  const isSimple = expression.type === 'Identifier' || expression.type === 'MemberExpression' || expression.type === 'CallExpression';
  return `${isSimple ? text : `(${text})`} ${unitMs < 1 ? `/ ${numberText(1 / unitMs)}` : `* ${numberText(unitMs)}`}`;
}

/** Without what binary fractions add: `0.1 * 1000 * 3`. */
function numberText(value: number): string {
  return String(Number(value.toFixed(6)));
}
