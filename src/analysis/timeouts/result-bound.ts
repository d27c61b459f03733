import type { TSESTree } from '@typescript-eslint/utils';

import type { ResultFacts } from '../../catalog/timeouts/index.js';
import { contains, enclosingFunction, type FunctionNode, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { localFunction } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { originOf } from '../values/origin.js';
import { usesOf } from '../values/value-uses.js';
import { constantOf, constantString } from '../values/values.js';
import { timerCall } from './timers.js';

/** What happens to the time of an operation after it was started. */
export interface ResultBound {
  /** `request.setTimeout(…)`, or a timer that ends the operation. */
  bounded: boolean;
  /** The value that switches the bound off: `request.setTimeout(0)`. */
  disabled?: { name: string; value: TSESTree.Node };
  /** Does anything listen to the `timeout` event and act on it? `unknown` when other code gets hold of the result. */
  enforced: 'no' | 'unknown' | 'yes';
}

/** Longer chains than this are not written by hand. */
const mostPlaces = 500;

/** A timer may call a helper that calls a helper that ends the work. */
const deepestHelper = 3;

const endingName = /kill|destroy|abort|terminate|cancel/i;

const listeners = new Set(['on', 'once', 'addListener', 'prependListener', 'addEventListener']);

/** Looks at every place where the file uses what a call returned. */
export function resultBound(call: TSESTree.Node, facts: ResultFacts, sourceCode: SourceCode): ResultBound {
  const started = facts.isReceiver ? madeReceiver(call, sourceCode) : call;
  if (!started) return { bounded: true, enforced: 'unknown' };
  const result: ResultBound = { bounded: false, enforced: 'no' };
  const queue = [started];
  const seen = new Set<TSESTree.Node>();
  let escapes = false;
  for (let start = queue.pop(); start && seen.size < mostPlaces; start = queue.pop()) {
    const uses = usesOf(start, sourceCode);
    escapes ||= uses.escapes.length > 0;
    if (facts.isHandle && uses.escapes.some((place) => isReturned(place, call))) result.bounded = true;
    // Made apart from its start, it may be set up by whoever gets it in between.
    if (facts.isReceiver && uses.escapes.length > 0) result.bounded = true;
    for (const place of [...uses.places, ...uses.escapes]) {
      if (seen.has(place)) continue;
      seen.add(place);
      const next = applyPlace(place, call, facts, result, sourceCode);
      if (next && facts.fluent) queue.push(next);
    }
  }
  if (escapes && result.enforced === 'no') result.enforced = 'unknown';
  return result;
}

/** What a method was called on, where a name of this file stands for it and it was made without options. */
function madeReceiver(call: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  const receiver = callee?.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const made = receiver?.type === 'Identifier' ? originOf(receiver, sourceCode) : receiver;
  return made?.type === 'NewExpression' && made.arguments.length === 0 ? made : undefined;
}

/** Does the function that started it give it to its caller? What a callback gives back goes nowhere. */
function isReturned(place: TSESTree.Node, call: TSESTree.Node): boolean {
  const { parent } = place;
  if (parent?.type !== 'ReturnStatement' && parent?.type !== 'ArrowFunctionExpression') return false;
  const returning = enclosingFunction(place);
  return returning !== undefined && contains(returning, call);
}

/** Notes what one place does; answers the call of a method there, since it may return what it was called on. */
function applyPlace(
  place: TSESTree.Node, start: TSESTree.Node, facts: ResultFacts, result: ResultBound, sourceCode: SourceCode,
): TSESTree.CallExpression | undefined {
  const { parent } = place;
  if (isEnded(place, facts.ends) && runsLater(place, start, 0, sourceCode)) {
    result.bounded = true;
    result.enforced = 'yes';
  }
  if (parent?.type === 'CallExpression' && parent.callee !== place) {
    // Handed to `setRequestTimeout(request)` and the like.
    if (/timeout|deadline/i.test(lastName(parent.callee))) result.bounded = true;
    return undefined;
  }
  if (parent?.type !== 'MemberExpression') return undefined;
  const method = staticKey(parent);
  const use = wrapped(parent);
  const call = use.parent;
  if (method === undefined) return undefined;
  if (call?.type !== 'CallExpression' || call.callee !== use) return undefined;
  if (facts.bounds?.includes(method)) applyBound(call, facts, result, sourceCode);
  else if (listeners.has(method)) applyListener(call, result, sourceCode);
  return call;
}

function applyBound(
  call: TSESTree.CallExpression, facts: ResultFacts, result: ResultBound, sourceCode: SourceCode,
): void {
  const [time, callback] = call.arguments;
  const constant = time && constantOf(time, sourceCode);
  if (time && constant && facts.never?.some((never) => never === constant.value)) {
    result.disabled = { name: lastName(call.callee), value: time };
    return;
  }
  result.bounded = true;
  if (callback && acts(callback, sourceCode)) result.enforced = 'yes';
}

function applyListener(call: TSESTree.CallExpression, result: ResultBound, sourceCode: SourceCode): void {
  const [event, listener] = call.arguments;
  if (!event || !listener) return;
  const name = constantString(event, sourceCode);
  if (name === 'timeout' && acts(listener, sourceCode)) result.enforced = 'yes';
  // `request.on('socket', (socket) => socket.setTimeout(…))`
  if (name === 'socket' && !walk(listener, sourceCode, (node) => (timerCall(node) ? 'stop' : undefined))) {
    result.bounded = true;
    result.enforced = 'yes';
  }
}

/** Does a listener do more than write to a log? One that the file does not show may. */
function acts(listener: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(listener);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  const body = isFunction(inner) ? inner : variable && localFunction(variable);
  if (!body) return true;
  return !walk(body.body, sourceCode, (node) => {
    if (node.type === 'ThrowStatement' || node.type === 'AssignmentExpression') return 'stop';
    return node.type === 'CallExpression' && !isLogCall(node) ? 'stop' : undefined;
  });
}

function isLogCall({ callee }: TSESTree.CallExpression): boolean {
  const target = unwrap(callee);
  return target.type === 'MemberExpression'
    ? /^(?:log|debug|info|warn|error|trace|verbose)$/.test(lastName(target))
    : /^(?:log|debug|warn)$/.test(lastName(target));
}

/** Does a node run when a timer fires or a signal aborts that was set after (or around) the start of the operation? */
function runsLater(node: TSESTree.Node, start: TSESTree.Node, depth: number, sourceCode: SourceCode): boolean {
  for (let around = enclosingFunction(node); around && !contains(around, start); around = enclosingFunction(around)) {
    if (isDeferred(around)) return !isSetLate(around, sourceCode);
    const name = functionId(around);
    const variable = name && variableOf(name, sourceCode);
    if (!variable || depth === deepestHelper) continue;
    const body = around;
    const isDue = variable.references.some(({ identifier, init }) =>
      !init && !contains(body, identifier) &&
      (isDeferred(identifier) || runsLater(identifier, start, depth + 1, sourceCode)));
    if (isDue) return true;
  }
  // `setTimeout(child.kill.bind(child), 5_000)`
  const method = node.parent;
  return method?.type === 'MemberExpression' && method.parent.type === 'MemberExpression' && isBoundAction(method.parent);
}

/** Events that come only when the peer has answered: a timer that they set bounds no wait for the first of them. */
const lateEvents = new Set(['data', 'message', 'open', 'ping', 'pong', 'response']);

/** Is a timer set by nothing but listeners of such events, as a heartbeat is? */
function isSetLate(action: TSESTree.Node, sourceCode: SourceCode): boolean {
  const setter = enclosingFunction(action);
  if (!setter) return false;
  const name = functionId(setter);
  const places = name ? (variableOf(name, sourceCode)?.references ?? []).filter(({ init }) => !init).map(({ identifier }) => identifier) : [setter];
  return places.length > 0 && places.every((place) => {
    const listener = wrapped(place);
    const call = listener.parent;
    if (call?.type !== 'CallExpression' || call.arguments[1] !== listener || !listeners.has(lastName(call.callee))) return false;
    const [event] = call.arguments;
    return event !== undefined && lateEvents.has(constantString(event, sourceCode) ?? '');
  });
}

/** Is a value used to end the work it stands for: `child.kill()`, `killTree(child.pid)`? */
function isEnded(place: TSESTree.Node, ends: readonly string[]): boolean {
  for (let node = place, { parent } = node; parent && !isFunction(parent); node = parent, { parent } = node) {
    if (parent.type === 'MemberExpression' && ends.includes(lastName(parent))) return true;
    if (parent.type === 'CallExpression' && endingName.test(lastName(parent.callee))) return true;
    if (parent.type.endsWith('Statement')) return false;
  }
  return false;
}

function isBoundAction(node: TSESTree.MemberExpression): boolean {
  const call = node.parent;
  return call.type === 'CallExpression' && call.callee === node && staticKey(node) === 'bind' && isDeferred(call);
}

function functionId(node: FunctionNode): TSESTree.Identifier | undefined {
  if (node.id) return node.id;
  const { parent } = wrapped(node);
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : undefined;
}

/** Is the function the action of a timer or of a watchdog (`setInterval`), or the listener of an abort? */
function isDeferred(action: TSESTree.Node): boolean {
  const argument = wrapped(action);
  const call = argument.parent;
  if (call?.type !== 'CallExpression') return false;
  if (timerCall(call) || lastName(call.callee) === 'setInterval') return call.arguments[0] === argument;
  if (call.arguments[1] !== argument) return false;
  const [event] = call.arguments;
  return event?.type === 'Literal' && event.value === 'abort';
}
