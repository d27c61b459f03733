import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { endsFunction } from '../core/statements.js';
import { variableOf } from '../identity/scope.js';
import type { AtHand } from './at-hand.js';
import type { HeldSignal } from './held-signals.js';
import type { SignalFlow } from './signal-flow.js';

/**
 * Does the code show that this call is meant to go on, or that its result is ended by the signal: it stands where there
 * is no signal (`if (!signal) …`), behind a test that it was aborted, or a listener ends what it gave?
 */
export function isElsewhere(call: TSESTree.CallExpression, { flow, fn, signals }: AtHand, sourceCode: SourceCode): boolean {
  if (flow.isListenedTo || isNamedInListener(call, flow, sourceCode)) return true;
  const isSignal = (node: TSESTree.Node): boolean => isSignalItself(node, signals, sourceCode);
  for (let child: TSESTree.Node = call, up = call.parent as TSESTree.Node | undefined; up && up !== fn; child = up, up = up.parent) {
    if (up.type === 'IfStatement' || up.type === 'ConditionalExpression') {
      const side = up.consequent === child ? 'yes' : up.alternate === child ? 'no' : undefined;
      if (side && decides(up.test, side, isSignal)) return true;
    } else if (up.type === 'LogicalExpression' && up.right === child) {
      if (decides(up.left, up.operator === '&&' ? 'yes' : 'no', isSignal)) return true;
    } else if (up.type === 'BlockStatement') {
      for (const { test, waited, range } of turnsIn(up, sourceCode) ?? []) {
        if (range[1] > child.range[0]) break;
        if (test ? decides(test, 'no', isSignal) : waited?.some(isSignal)) return true;
      }
    }
  }
  return false;
}

/** A statement behind which there may be no signal any more, or one that was aborted. */
interface Turn {
  range: TSESTree.Range;
  /** `if (signal) return …;`, `while (!signal.aborted) …` */
  test?: TSESTree.Expression;
  /** `await once(signal, 'abort')`, `await untilAborted(signal)` */
  waited?: readonly TSESTree.Node[];
}

/** Such statements of a block, in their order: asked once, since each call in the block looks at those before it. */
const turnsIn = perNode<TSESTree.BlockStatement, readonly Turn[]>(({ body }) => body.flatMap((statement): Turn[] => {
  const { range } = statement;
  switch (statement.type) {
    case 'ExpressionStatement': {
      const waited = awaitedAbort(statement.expression);
      return waited ? [{ range, waited }] : [];
    }
    case 'IfStatement':
      return endsFunction(statement.consequent) ? [{ range, test: statement.test }] : [];
    case 'WhileStatement':
      return [{ range, test: statement.test }];
    default:
      return [];
  }
}));

/** What is handed to a call that waits for an abort. */
function awaitedAbort(node: TSESTree.Expression): readonly TSESTree.Node[] | undefined {
  const call = node.type === 'AwaitExpression' ? unwrap(node.argument) : undefined;
  if (call?.type !== 'CallExpression') return undefined;
  const speaksOfIt = /abort/i.test(lastName(call.callee)) ||
    call.arguments.some((argument) => argument.type === 'Literal' && argument.value === 'abort');
  return speaksOfIt ? call.arguments : undefined;
}

/** `const child = spawn(…); signal.addEventListener('abort', () => child.kill());` */
function isNamedInListener(call: TSESTree.CallExpression, flow: SignalFlow, sourceCode: SourceCode): boolean {
  let node = wrapped(call);
  if (node.parent?.type === 'AwaitExpression') node = wrapped(node.parent);
  const { parent } = node;
  const target = parent?.type === 'VariableDeclarator' ? parent.id : parent?.type === 'AssignmentExpression' ? parent.left : undefined;
  if (!target) return false;
  return !walk(target, sourceCode, (inner) => {
    const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
    return variable && flow.isCarrier(variable, 'tight') ? 'stop' : undefined;
  });
}

function isSignalItself(node: TSESTree.Node, signals: readonly HeldSignal[], sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const root = inner.type === 'MemberExpression' ? unwrap(inner.object) : inner;
  const variable = root.type === 'Identifier' ? variableOf(root, sourceCode) : undefined;
  const key = inner.type === 'MemberExpression' ? staticKey(inner) : undefined;
  return variable !== undefined && signals.some((held) => held.variable === variable && (held.key === key || key === undefined));
}

/** Does a test tell, on one of its sides, that there is no signal, or that it was aborted? */
function decides(test: TSESTree.Node, side: 'no' | 'yes', isSignal: (node: TSESTree.Node) => boolean): boolean {
  const inner = unwrap(test);
  switch (inner.type) {
    case 'BinaryExpression': {
      const operand = isSignal(inner.left) ? inner.right : isSignal(inner.right) ? inner.left : undefined;
      const isNothing = operand && (operand.type === 'Literal' || (operand.type === 'Identifier' && operand.name === 'undefined'));
      return isNothing === true && side === (inner.operator.startsWith('!') ? 'no' : 'yes');
    }
    case 'LogicalExpression':
      // Of `a && b` both hold on the one side, of `a || b` neither on the other; else either may be the reason.
      return (side === 'yes') === (inner.operator === '&&')
        ? decides(inner.left, side, isSignal) || decides(inner.right, side, isSignal)
        : decides(inner.left, side, isSignal) && decides(inner.right, side, isSignal);
    case 'MemberExpression':
      if (staticKey(inner) === 'aborted' && isSignal(inner.object)) return side === 'yes';
      return isSignal(inner) && side === 'no';
    case 'Identifier':
      return isSignal(inner) && side === 'no';
    case 'UnaryExpression':
      return inner.operator === '!' && decides(inner.argument, side === 'yes' ? 'no' : 'yes', isSignal);
    default:
      return false;
  }
}
