import type { TSESTree } from '@typescript-eslint/utils';

import { abortableCalls, signalHolders } from '../../catalog/abort-signals.js';
import { type TimeoutFacts, timeouts } from '../../catalog/timeouts/index.js';
import type { Catalog } from '../../catalog/types.js';
import { contains, enclosingFunction, type FunctionNode, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { namesAny } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { functionsOf, nodesOfType } from '../core/nodes.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { endsFunction } from '../core/statements.js';
import { variableOf } from '../identity/scope.js';
import { typeServices } from '../identity/types.js';
import { type OpenCall, openCallOf } from './abortable-calls.js';
import { type HeldSignal, heldSignals, namesSignals } from './held-signals.js';
import { isOfRequest, isUnconnected, mostUses } from './own-signals.js';
import { isCleanUp, isUnwaited, runsAsPart } from './running.js';
import { givenFlow, type SignalFlow, signalFlow } from './signal-flow.js';

/** The signals at hand where a node stands, and the function that holds them. */
export interface AtHand {
  fn: FunctionNode;
  signals: readonly HeldSignal[];
  flow: SignalFlow;
}

/** A call that is not given the signal at hand. */
export interface ForgottenSignal {
  signal: HeldSignal;
  open: OpenCall;
  fn: FunctionNode;
}

const holders = [...signalHolders.keys()].join('|');

/** A type that carries a signal. It starts with the name, which is rarer than a colon, and looks back from there. */
const holderType = new RegExp(`(?:${holders})\\b(?<=:\\s*(?:${holders}))`);

/** What the names of those types have in common, apart from those that name a signal. */
const holderWords = ['Request', 'QueryFunctionContext', 'ToolCallOptions', 'ToolExecutionOptions'];

/** Can a file hold a signal at all? The cheap first question. A type of another file may have one that this file does not name. */
export const mayHoldSignals = perFile((sourceCode): boolean => {
  const { text } = sourceCode;
  return namesSignals(text) || (holderWords.some((word) => text.includes(word)) && holderType.test(text)) ||
    (typeServices(sourceCode) !== undefined && (namesAny(abortableCalls, sourceCode) || namesAny(timeouts, sourceCode) || endlessLoop.test(text)));
});

/** What may never look at a signal, besides calls that take one. */
const endlessLoop = /\bwhile\s*\(\s*true\s*\)|\bfor\s*\(\s*;\s*;/;

/** The functions of a file that hold a signal, without those within others, in source order. */
const holdersOfSignals = perFile((sourceCode): readonly FunctionNode[] => {
  if (!mayHoldSignals(sourceCode)) return [];
  const holding = functionsOf(sourceCode).filter((fn) => heldSignals(fn, sourceCode).length > 0);
  let end = 0;
  return holding.sort((a, b) => a.range[0] - b.range[0]).filter(({ range }) => {
    if (range[0] < end) return false;
    end = range[1];
    return true;
  });
});

/** Does any function of the file hold a signal? */
export function holdsSignals(sourceCode: SourceCode): boolean {
  return holdersOfSignals(sourceCode).length > 0;
}

/** The calls that stand in functions with a signal: of most files none, and of the others few. */
export function callsWithSignals(sourceCode: SourceCode): readonly TSESTree.CallExpression[] {
  const [...holders] = holdersOfSignals(sourceCode);
  if (holders.length === 0) return [];
  let index = 0;
  return nodesOfType(['CallExpression'], sourceCode).filter(({ range: [start] }) => {
    while ((holders[index]?.range[1] ?? Infinity) <= start) index += 1;
    return (holders[index]?.range[0] ?? Infinity) <= start;
  });
}

/** The signals of the nearest function that holds any, through functions that run as a part of it. */
export function signalsAtHand(node: TSESTree.Node, sourceCode: SourceCode): AtHand | undefined {
  for (let fn = enclosingFunction(node); fn && isSignalAround(fn, sourceCode) !== false; fn = enclosingFunction(fn)) {
    // The defaults of parameters run before there is a signal.
    const signals = contains(fn.body, node) ? heldSignals(fn, sourceCode).filter(({ from }) => from <= node.range[0]) : [];
    if (signals.length > 0) return atHandIn(fn, signals, sourceCode);
    if (!runsAsPart(fn, sourceCode)) return undefined;
  }
  return undefined;
}

function atHandIn(fn: FunctionNode, signals: readonly HeldSignal[], sourceCode: SourceCode): AtHand {
  return {
    fn,
    signals,
    // Followed only when something could take the signal.
    get flow() {
      return signalFlow(fn, sourceCode);
    },
  };
}

/** Does a function hold a signal, or one of those around it? Most do not, and how they run need not be asked. */
const isSignalAround: (fn: FunctionNode, sourceCode: SourceCode) => boolean | undefined = perNode((fn, sourceCode) => {
  if (heldSignals(fn, sourceCode).length > 0) return true;
  const outer = enclosingFunction(fn);
  return outer ? isSignalAround(outer, sourceCode) : false;
});

/** Is the call one that takes a signal, stands where one is at hand, and gets none? */
export function forgottenSignal(
  call: TSESTree.CallExpression, catalog: Catalog<TimeoutFacts>, sourceCode: SourceCode,
): ForgottenSignal | undefined {
  const atHand = signalsAtHand(call, sourceCode);
  if (!atHand) return undefined;
  const given = atHand.signals.find(isUnused) ?? atHand.signals.find((held) => held.kind === 'given' && !isOfRequest(held, sourceCode));
  const open = openCallOf(call, catalog, given !== undefined, sourceCode);
  if (!open) return undefined;
  const signal = open.own ? given : signalFor(call, atHand, sourceCode);
  if (!signal || !isVisible(signal, call, sourceCode)) return undefined;
  if (isUnwaited(call, sourceCode) || isCleanUp(call, sourceCode)) return undefined;
  const { fn, signals } = atHand;
  // Beside a signal of the call's own, one that is used elsewhere must have nothing to do with that.
  const beside = open.own && !isUnused(signal) ? { fn, signals, flow: givenFlow(fn, sourceCode) } : undefined;
  if (open.own && beside && !isUnconnected(open.own, fn, beside.flow, sourceCode)) return undefined;
  const held = beside ?? atHand;
  if (((beside || !open.own) && getsSignal(call, open, held, sourceCode)) || isElsewhere(call, held, sourceCode)) return undefined;
  return { signal, open, fn };
}

/** A signal that comes in and that nothing reads cannot be a part of any other. */
function isUnused({ kind, key, variable }: HeldSignal): boolean {
  return kind === 'given' && key === undefined && variable.references.every(({ init }) => init === true);
}

/** What comes in goes before what is made here. */
function signalFor(call: TSESTree.CallExpression, { signals }: AtHand, sourceCode: SourceCode): HeldSignal | undefined {
  return signals.find((held) => held.kind === 'given' && isVisible(held, call, sourceCode)) ??
    signals.find((held) => isForCall(held, call, sourceCode));
}

/**
 * What a caller hands in is for everything the function does. A signal of the function's own may be meant for one call
 * alone, and is at hand for others only while nothing gets it.
 */
function isForCall(held: HeldSignal, call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  if (held.kind === 'given') return true;
  return held.variable.references.every(({ identifier, init }) => {
    if (init) return true;
    const member = wrapped(identifier).parent;
    const key = member?.type === 'MemberExpression' && unwrap(member.object) === identifier ? staticKey(member) : undefined;
    return held.kind === 'controller' ? key === 'abort' || isSibling(member, call, sourceCode) : key === 'aborted';
  });
}

/** `Promise.all([fetch(a, { signal: controller.signal }), fetch(b)])`: what runs together is meant to end together. */
function isSibling(mention: TSESTree.Node | undefined, call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  let list: TSESTree.Node | undefined = wrapped(call).parent;
  if (list?.type !== 'ArrayExpression') return false;
  list = wrapped(list);
  return list.parent?.type === 'CallExpression' && mention !== undefined && contains(list, mention) &&
    /^Promise\.(?:all|race)/.test(sourceCode.getText(list.parent.callee));
}

/** Does the name stand for the same variable where the call is? */
function isVisible({ variable }: HeldSignal, call: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let scope = sourceCode.getScope(call) as ReturnType<SourceCode['getScope']> | null; scope; scope = scope.upper) {
    const found = scope.set.get(variable.name);
    if (found) return found === variable;
  }
  return false;
}

/** Does something that carries the signal go into the call, or to what is around the promise it gives? */
function getsSignal(
  call: TSESTree.CallExpression, { joins, own }: OpenCall, { flow, fn }: AtHand, sourceCode: SourceCode,
): boolean {
  const named = own?.parent;
  if (flow.mentions(call, joins ? 'loose' : 'tight') || call.arguments.some((argument) => namesSignal(argument, sourceCode, named))) return true;
  let isPromise = true;
  for (let child: TSESTree.Node = call, up = call.parent as TSESTree.Node | undefined; up && up !== fn; child = up, up = up.parent) {
    switch (up.type) {
      case 'AwaitExpression':
      case 'YieldExpression':
        isPromise = false;
        break;
      case 'CallExpression':
      case 'NewExpression':
        if (isPromise && !isCombination(up, child)) {
          const skip = lastName(up.callee) === 'race' ? call : child;
          if (flow.mentions(up, 'tight', skip) || namesSignal(up, sourceCode, skip)) return true;
        }
        break;
      case 'AssignmentExpression':
      case 'VariableDeclarator': {
        const target = up.type === 'VariableDeclarator' ? up.id : up.left;
        if (isPromise && target.type === 'Identifier' && isRacedLater(target, flow, sourceCode)) return true;
        break;
      }
      default:
        if (isFunction(up)) isPromise = true;
    }
  }
  return false;
}

/** `const pending = load(); return untilAborted(signal, pending);`: it may go on for others, and this one stops waiting. */
function isRacedLater(target: TSESTree.Identifier, flow: SignalFlow, sourceCode: SourceCode): boolean {
  return variableOf(target, sourceCode)?.references.slice(0, mostUses).some(({ identifier }) => {
    const use = wrapped(identifier);
    const list = use.parent?.type === 'ArrayExpression' ? wrapped(use.parent) : use;
    const call = list.parent;
    if ((call?.type !== 'CallExpression' && call?.type !== 'NewExpression') || call.callee === list) return false;
    return !isCombination(call, list) && flow.mentions(call, 'tight', use);
  }) ?? false;
}

/** A signal from elsewhere (`this.signal`, `shutdown.signal`) was chosen on purpose. */
function namesSignal(root: TSESTree.Node, sourceCode: SourceCode, skip?: TSESTree.Node): boolean {
  return !walk(root, sourceCode, (node) => {
    if (node === skip || isFunction(node)) return 'skip';
    return node.type === 'Identifier' && /signal$/i.test(node.name) ? 'stop' : undefined;
  });
}

/** `all` and `then` wait for what they are given, and end nothing; `race` does not wait. */
function isCombination(call: TSESTree.CallExpression | TSESTree.NewExpression, child: TSESTree.Node): boolean {
  const name = lastName(call.callee);
  if (call.callee === child) return /^(?:catch|finally|then)$/.test(name);
  return /^(?:all|allSettled|any|catch|every|filter|finally|forEach|map|push|some|then)$/.test(name);
}

/**
 * Does the code show that this call is meant to go on, or that its result is ended by the signal: it stands where there
 * is no signal (`if (!signal) …`), behind a test that it was aborted, or a listener ends what it gave?
 */
function isElsewhere(call: TSESTree.CallExpression, { flow, fn, signals }: AtHand, sourceCode: SourceCode): boolean {
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
