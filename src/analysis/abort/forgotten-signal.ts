import type { TSESTree } from '@typescript-eslint/utils';

import type { TimeoutFacts } from '../../catalog/timeouts/index.js';
import type { Catalog } from '../../catalog/types.js';
import { contains, type FunctionNode, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';
import { type OpenCall, openCallOf } from './abortable-calls.js';
import { type AtHand, signalsAtHand } from './at-hand.js';
import type { HeldSignal } from './held-signals.js';
import { isOfRequest, isUnconnected, mostUses } from './own-signals.js';
import { isCleanUp, isUnwaited } from './running.js';
import { isElsewhere } from './signal-elsewhere.js';
import { givenFlow, type SignalFlow } from './signal-flow.js';

/** A call that is not given the signal at hand. */
export interface ForgottenSignal {
  signal: HeldSignal;
  open: OpenCall;
  fn: FunctionNode;
}

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
