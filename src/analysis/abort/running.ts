import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { passedFunctions } from '../event-loop/event-loop-callbacks.js';
import { localCalls } from '../event-loop/local-calls.js';
import { callOf, isDeclaredExport, usesOf } from '../identity/function-uses.js';
import { localFunctionOf } from '../identity/local-functions.js';

const laterCalls = new Set([
  'addEventListener', 'addListener', 'nextTick', 'on', 'once', 'prependListener', 'queueMicrotask', 'setImmediate', 'setInterval',
  'setTimeout', 'subscribe',
]);

/**
 * Does a function run as part of the one around it, which waits for it: a callback of `map`, a promise's executor, a
 * step of a promise chain, what an awaited call is given, a helper that is only called there?
 */
export const runsAsPart = perNode<FunctionNode, boolean>((fn, sourceCode) => {
  const outer = wrapped(fn);
  const { parent } = outer;
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') {
    if (parent.callee === outer) return !isDropped(parent);
    if (laterCalls.has(lastName(parent.callee))) return false;
    if (passedFunctions(parent, sourceCode).some(({ kind, node }) => unwrap(node) === fn && kind !== 'callback')) return true;
    return isWaitedFor(parent);
  }
  const uses = usesOf(fn, sourceCode);
  return uses.length > 0 && uses.every((use) => {
    const call = callOf(use);
    return call !== undefined && !isDropped(call) && isWaitedFor(call);
  });
}) as (fn: FunctionNode, sourceCode: SourceCode) => boolean;

/** Is what a call gives awaited or returned, also as a part of a chain or list? */
function isWaitedFor(call: TSESTree.Node): boolean {
  let node = wrapped(call);
  for (let { parent } = node; parent; { parent } = node) {
    switch (parent.type) {
      case 'AwaitExpression':
      case 'ReturnStatement':
      case 'YieldExpression':
        return true;
      case 'ArrowFunctionExpression':
        return parent.body === node;
      case 'ForOfStatement':
        return parent.right === node;
      case 'ArrayExpression':
      case 'CallExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'MemberExpression':
      case 'VariableDeclarator':
        if (parent.type === 'VariableDeclarator') return true;
        node = wrapped(parent);
        continue;
      case 'AssignmentExpression':
        return true;
      default:
        return false;
    }
  }
  return false;
}

/** Does nobody wait for what a call gives, or look at it: `void send()`, `send();`, `send().catch(log);`? */
export function isDropped(call: TSESTree.Node): boolean {
  let node = wrapped(call);
  for (;;) {
    const { parent } = node;
    if (parent?.type === 'UnaryExpression' && parent.operator === 'void') return true;
    if (parent?.type === 'ExpressionStatement') return true;
    const chained = parent?.type === 'MemberExpression' && parent.object === node ? wrapped(parent).parent : undefined;
    if (parent?.type !== 'MemberExpression' || chained?.type !== 'CallExpression') return false;
    if (!/^(?:catch|finally|unref)$/.test(staticKey(parent) ?? '')) return false;
    node = wrapped(chained);
  }
}

/** Fire and forget: nobody waits for it, by a callback either. */
export function isUnwaited(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const last = call.arguments.at(-1);
  if (!isDropped(call) || call.arguments.some((argument) => isFunction(unwrap(argument)))) return false;
  if (!last) return true;
  return !/^(?:callback|cb|done|next|on[A-Z]\w*|handle\w*|reject|resolve)$/.test(lastName(last)) && !localFunctionOf(last, sourceCode);
}

/**
 * Does a node run to clean up: in a `finally` or `catch`, in a handler of a failure, when a resource is disposed of, in
 * a listener of an abort, or in a function that is only called from such places?
 */
export function isCleanUp(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let child = node, up = node.parent; up; child = up, up = up.parent) {
    if (up.type === 'CatchClause' || (up.type === 'TryStatement' && up.finalizer === child)) return true;
    if (isFunction(up) && runsForCleanUp(up, sourceCode)) return true;
  }
  return false;
}

const runsForCleanUp = perNode<FunctionNode, boolean>((fn, sourceCode) => {
  const outer = wrapped(fn);
  const { parent } = outer;
  if (parent?.type === 'CallExpression' && parent.callee !== outer) {
    const key = lastName(parent.callee);
    if (key === 'catch' || key === 'finally' || (key === 'then' && parent.arguments[1] === outer)) return true;
    const [event] = parent.arguments;
    return event?.type === 'Literal' && event.value === 'abort';
  }
  if (parent?.type === 'AssignmentExpression' && lastName(parent.left) === 'onabort') return true;
  if (parent?.type === 'MethodDefinition' && sourceCode.getText(parent.key).includes('ispose')) return true;
  const sites = localCalls(sourceCode).sites.get(fn) ?? [];
  if (sites.length === 0 || isDeclaredExport(fn)) return false;
  return sites.every(({ node }) => isCleanUp(node, sourceCode));
}) as (fn: FunctionNode, sourceCode: SourceCode) => boolean;
