import type { TSESTree } from '@typescript-eslint/utils';

import { timerApis, timerName } from '../../catalog/timeouts/wrappers.js';
import { contains, type FunctionNode, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { isOneOf } from '../identity/lookup.js';
import { originOf } from '../values/origin.js';

/** What a promise is chained with: it still ends when the timer does that it began with. */
const chainMethods = new Set(['catch', 'finally', 'then']);

/**
 * Does a timer end what an expression promises: `sleep(5_000)`, `delay(5_000).then(fail)`, a promise that `setTimeout` settles,
 * a constant that holds one, a call of a function of the file that waits for one?
 */
export function isTimer(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return endsByTimer(unwrap(node), sourceCode) === true;
}

const endsByTimer = perNode<TSESTree.Node, boolean>((node, sourceCode) => {
  switch (node.type) {
    case 'CallExpression':
      return isTimerCall(node, sourceCode);
    case 'Identifier': {
      const origin = originOf(node, sourceCode);
      return timerName.test(node.name) || (origin !== node && isTimer(origin, sourceCode));
    }
    case 'MemberExpression':
      // `timer.promise`
      return timerName.test(lastName(node)) || isTimer(node.object, sourceCode);
    default:
      return setsTimer(node, sourceCode);
  }
});

function isTimerCall(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const callee = unwrap(node.callee);
  if (timerName.test(lastName(callee)) || isOneOf(timerApis, callee, sourceCode)) return true;
  if (callee.type === 'MemberExpression' && chainMethods.has(staticKey(callee) ?? '')) return isTimer(callee.object, sourceCode);
  return setsTimer(localFunctionOf(callee, sourceCode) ?? node, sourceCode);
}

/** Does code set a timer, or wait for one? */
const setsTimer = perNode<TSESTree.Node, boolean>((root, sourceCode) => {
  if (isFunction(root) && root.body.type !== 'BlockStatement') return isTimer(root.body, sourceCode);
  return !walk(root, sourceCode, (node) => {
    if (timerCall(node) || (node.type === 'CallExpression' && isOneOf(timerApis, node.callee, sourceCode))) return 'stop';
    const awaited = node.type === 'AwaitExpression' || node.type === 'ReturnStatement' ? node.argument : undefined;
    const isAwaited = awaited?.type === 'CallExpression' && isTimer(awaited, sourceCode);
    return isAwaited ? 'stop' : undefined;
  });
}) as (root: TSESTree.Node, sourceCode: SourceCode) => boolean;

/** The node, if it is a call of `setTimeout`: the global's or that of `timers/promises`. */
export function timerCall(node: TSESTree.Node | undefined): TSESTree.CallExpression | undefined {
  return node?.type === 'CallExpression' && lastName(node.callee) === 'setTimeout' ? node : undefined;
}

/**
 * Is a function the executor of a promise that a timer of it settles, whatever comes of what starts there? A timer that waits before
 * the start, or is set by what comes of it, only pauses.
 *
 * @param isOver the start has been waited for before the executor goes on.
 */
export function settlesByTimer(executor: FunctionNode, start: TSESTree.Node, isOver: boolean, sourceCode: SourceCode): boolean {
  return settlingTimers(executor, sourceCode)?.some((timer) =>
    !contains(timer, start) && !(isOver && timer.range[0] > start.range[1]) && !isSetBy(start, timer)) === true;
}

/** The timers of the executor of a promise that settle it; `undefined` for any other function. */
const settlingTimers = perNode<FunctionNode, readonly TSESTree.CallExpression[]>((executor, sourceCode) => {
  const promise = wrapped(executor).parent;
  if (promise?.type !== 'NewExpression' || lastName(promise.callee) !== 'Promise') return undefined;
  const settlers = new Set(sourceCode.getDeclaredVariables(executor).map(({ name }) => name));
  const timers: TSESTree.CallExpression[] = [];
  walk(executor.body, sourceCode, (node) => {
    const timer = timerCall(node);
    const action = timer?.arguments[0];
    if (!timer || !action || unwrap(timer.callee).type === 'MemberExpression') return undefined;
    const settles = !walk(action, sourceCode, (part) =>
      part.type === 'Identifier' && settlers.has(part.name) ? 'stop' : undefined);
    if (settles) timers.push(timer);
    return undefined;
  });
  return timers;
});

/** `fetch(url).then((response) => setTimeout(done, 100, response))`, `exec(command, () => setTimeout(done, 100))` */
function isSetBy(start: TSESTree.Node, timer: TSESTree.Node): boolean {
  let around: TSESTree.Node | undefined = timer;
  while (around && !contains(around, start)) around = around.parent;
  return around?.type === 'CallExpression';
}
