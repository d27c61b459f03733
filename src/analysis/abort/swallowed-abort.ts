import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { Attempts } from '../errors/attempts.js';
import { CaughtError } from '../errors/caught-error.js';
import { ErrorFate } from '../errors/error-fate.js';
import { openWaysOfClause } from '../errors/handler-ways.js';
import { Fate, joinFates } from '../paths/fate.js';
import type { Branches, Facts } from '../paths/path-types.js';
import type { AtHand } from './at-hand.js';
import { isOfRequest } from './own-signals.js';
import { isCleanUp } from './running.js';

/** A fact beside those of the fate of an error: a test said that it is an abort. */
const recognised = 256;

/** Tests that tell an abort from other failures. */
const abortTest = /abort|cancel/i;

/**
 * Does a `catch` turn an abort into a result: what is tried gets the signal, and on a way through the handler on which
 * the error may be that of the abort, the function returns a value or carries on? A function that looks at the signal
 * again, or hands it to what follows, knows what it does.
 */
export function swallowsAbort(clause: TSESTree.CatchClause, atHand: AtHand, sourceCode: SourceCode): boolean {
  const { parent } = clause;
  const fn = enclosingFunction(clause);
  if (!fn?.async || fn.generator || !givesValue(fn, sourceCode) || !atHand.signals.some((signal) => signal.kind === 'given' && !isOfRequest(signal, sourceCode))) return false;
  if (!awaits(parent.block, sourceCode)) return false;
  // The signal is followed only where something waits.
  const { flow } = atHand;
  if (flow.isListenedTo || isCleanUp(parent, sourceCode)) return false;
  const waits = !walk(parent.block, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    return node.type === 'AwaitExpression' && flow.handsSignal(node) ? 'stop' : undefined;
  });
  if (!waits || looksAgain(fn, parent, flow, sourceCode)) return false;
  const error = new CaughtError(clause, clause.param, sourceCode);
  const fate = new AbortFate(error, new Attempts(clause, parent.block, sourceCode), sourceCode);
  const throws = !walk(clause.body, sourceCode, (node) => (node.type === 'ThrowStatement' ? 'stop' : undefined));
  return openWaysOfClause(clause, fate, sourceCode).some(({ facts, value }) =>
    // Whoever asks for an abort and says what becomes of it knows what he does, unless it becomes an empty answer.
    facts & recognised ? value !== undefined && isEmpty(value) && sourceCode.getCommentsInside(clause).length === 0 : !throws);
}

function awaits(block: TSESTree.BlockStatement, sourceCode: SourceCode): boolean {
  return !walk(block, sourceCode, (node) => (isFunction(node) ? 'skip' : node.type === 'AwaitExpression' ? 'stop' : undefined));
}

/** `null`, `undefined`, `false`, `''`, `[]`, `{}`: what a caller takes for "there is nothing". */
function isEmpty(value: TSESTree.Expression): boolean {
  const inner = unwrap(value);
  switch (inner.type) {
    case 'ArrayExpression':
      return inner.elements.length === 0;
    case 'Identifier':
      return inner.name === 'undefined';
    case 'Literal':
      return !inner.value;
    case 'ObjectExpression':
      return inner.properties.length === 0;
    default:
      return false;
  }
}

/** Do callers wait for a value of the function, and not only for its end? */
const givesValue = perNode<FunctionNode, boolean>((fn, sourceCode) => {
  if (fn.body.type !== 'BlockStatement') return true;
  return !walk(fn.body, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    return node.type === 'ReturnStatement' && node.argument ? 'stop' : undefined;
  });
});

/** Is the signal looked at outside of what is tried, or used, or something thrown, behind it? */
function looksAgain(
  fn: FunctionNode, { block, range: [, end] }: TSESTree.TryStatement, flow: AtHand['flow'], sourceCode: SourceCode,
): boolean {
  return !walk(fn.body, sourceCode, (node) => {
    if (node === block) return 'skip';
    if (node.range[0] >= end && (node.type === 'ThrowStatement' || flow.isMention(node))) return 'stop';
    const isLook = node.type === 'MemberExpression' && /^(?:aborted|throwIfAborted)$/.test(staticKey(node) ?? '');
    return isLook && flow.mentions(node.object, 'tight') ? 'stop' : undefined;
  });
}

/** What becomes of an abort in a handler: tests for other errors are not about it, those for an abort are. */
class AbortFate extends ErrorFate {
  readonly #sourceCode: SourceCode;

  constructor(error: CaughtError, attempts: Attempts, sourceCode: SourceCode) {
    const none: ReadonlySet<string> = new Set();
    super(error, { mode: 'visible', allowLogging: false, loggers: none, propagators: none, guards: none }, attempts, sourceCode);
    this.#sourceCode = sourceCode;
  }

  override test(node: TSESTree.Expression | TSESTree.SwitchCase, facts: Facts): Branches | undefined {
    const branches = super.test(node, facts);
    if (!branches || node.type === 'SwitchCase' || !abortTest.test(this.#sourceCode.getText(node))) return branches;
    const others = joinFates(facts, Fate.excused);
    const isInverted = branches.whenFalse !== undefined && (branches.whenFalse & Fate.excused) !== 0;
    return isInverted ? { whenTrue: others, whenFalse: facts | recognised } : { whenTrue: facts | recognised, whenFalse: others };
  }
}
