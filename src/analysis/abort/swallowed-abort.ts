import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { pathsThrough } from '../paths/paths.js';
import { calleeName } from '../errors/caught-error.js';
import { rejections } from '../../catalog/error-handling.js';
import { isCleanUp } from './running.js';
import type { AtHand } from './forgotten-signal.js';

const passedOn = 1;

/** Tests that tell an abort from other failures. */
const abortTest = /AbortError|isAbort|isCancel|CanceledError|CancelledError|ABORT_ERR|ERR_CANCELED|Cancel(?:l?ation|led)/;

/**
 * Does a `catch` end an abort of the signal: what is tried gets the signal, and a way through the handler on which the
 * error may be that of the abort neither throws nor hands the error on? A function that looks at the signal again
 * knows what it does.
 */
export function swallowsAbort(clause: TSESTree.CatchClause, atHand: AtHand, sourceCode: SourceCode): boolean {
  const { flow, fn, signals } = atHand;
  const { block } = clause.parent;
  if (!fn.async || !signals.some(({ kind }) => kind === 'given') || isCleanUp(clause.parent, sourceCode)) return false;
  if (!waitsWithSignal(block, atHand, sourceCode)) return false;
  // The error, or the signal, is looked at: what follows from it was decided.
  if (flow.mentions(clause.body, 'tight')) return false;
  const looksAgain = !walk(fn.body, sourceCode, (node) => {
    if (node === block) return 'skip';
    return node.type === 'MemberExpression' && /\b(?:aborted|throwIfAborted)$/.test(sourceCode.getText(node.property)) &&
      flow.mentions(node.object, 'tight') ? 'stop' : undefined;
  });
  if (looksAgain) return false;
  return endsQuietly(clause, sourceCode);
}

function waitsWithSignal(block: TSESTree.BlockStatement, { flow }: AtHand, sourceCode: SourceCode): boolean {
  return !walk(block, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    return node.type === 'AwaitExpression' && flow.mentions(node, 'tight') ? 'stop' : undefined;
  });
}

/** Is there a way through the handler that neither throws nor passes the error on? */
function endsQuietly(clause: TSESTree.CatchClause, sourceCode: SourceCode): boolean {
  const name = clause.param?.type === 'Identifier' ? clause.param.name : undefined;
  const namesError = (root: TSESTree.Node): boolean => name !== undefined &&
    !walk(root, sourceCode, (node) => (node.type === 'Identifier' && node.name === name ? 'stop' : undefined));
  const paths = pathsThrough(clause.body.body, 0, {
    effect(node, facts) {
      if (node.type === 'AssignmentExpression') return namesError(node.right) ? passedOn : facts;
      if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return facts;
      const isHanded = rejections.has(calleeName(node) ?? '') && node.arguments.length > 0;
      return isHanded ? passedOn : facts;
    },
    test(node) {
      const text = sourceCode.getText(node.type === 'SwitchCase' ? node.test ?? node : node);
      // Of a test for the abort, only the side of the abort is of interest.
      if (!abortTest.test(text)) return undefined;
      return /!==?|^!/.test(text) ? { whenFalse: 0 } : { whenTrue: 0 };
    },
  }, sourceCode);
  if (!paths) return false;
  if (paths.end.has(0)) return true;
  return paths.exits.some(({ facts, kind, value }) => kind !== 'throw' && facts.has(0) && !(value && namesError(value)));
}
