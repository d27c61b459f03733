import type { TSESTree } from '@typescript-eslint/utils';

import { chainingMethods, passiveEvents } from '../../catalog/resources.js';
import { type CallLike, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { type Variable, variableOf } from '../identity/scope.js';

/** Members that say something about a resource and are not a part of it. */
export const plainMembers: ReadonlySet<string> = new Set([
  'bytesRead', 'bytesWritten', 'closed', 'connected', 'destroyed', 'id', 'length', 'path', 'pid', 'processID', 'readyState', 'threadId',
  'url', 'writable', 'writableEnded', 'writableLength', 'writableNeedDrain',
]);

/** Modules whose functions work with a descriptor or path and leave it as it is. */
export const fileModules: ReadonlySet<string> = new Set(['fs', 'fs/promises', 'fs-extra', 'graceful-fs', 'path']);

/** Functions that are given a thing, and leave it to whom it belongs. */
export const harmlessCalls: ReadonlySet<string> = new Set([
  'events#once', 'global#Boolean', 'global#JSON.stringify', 'global#Number', 'global#String', 'util#inspect',
]);

/** Functions that keep what they are given, or give it to somebody who waits for it. */
export const keepingCalls: ReadonlySet<string> = new Set(['add', 'adopt', 'enqueue', 'push', 'register', 'resolve', 'set', 'unshift', 'use']);

/** Does a method of a stream only listen to what becomes of it? */
export function isPassive(key: string, call: TSESTree.CallExpression): boolean {
  if (key === 'setEncoding' || key === 'pause' || key === 'off' || key === 'removeListener' || key === 'setMaxListeners') return true;
  const [event] = call.arguments;
  return chainingMethods.has(key) && event?.type === 'Literal' && passiveEvents.has(String(event.value));
}

/** Is the call over when the statement around it is: awaited, or its result of no interest? */
export function isAwaited(call: CallLike): boolean {
  let node = wrapped(call);
  for (let { parent } = node; parent; { parent } = node) {
    switch (parent.type) {
      case 'AwaitExpression':
      case 'ExpressionStatement':
        return true;
      case 'ArrayExpression':
      case 'MemberExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'UnaryExpression':
        node = wrapped(parent);
        continue;
      case 'CallExpression':
        node = wrapped(parent);
        continue;
      default:
        return false;
    }
  }
  return false;
}

/** The variable at the start of `client.query(…).then`. */
export function rootOf(callee: TSESTree.Node, sourceCode: SourceCode): Variable | undefined {
  let node = unwrap(callee);
  for (;;) {
    if (node.type === 'MemberExpression') node = unwrap(node.object);
    else if (node.type === 'CallExpression') node = unwrap(node.callee);
    else return node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
  }
}

/** `socket.onmessage = …`: a listener of its own. */
export function isOwnMember(left: TSESTree.Node, variable: Variable, sourceCode: SourceCode): boolean {
  return left.type === 'MemberExpression' && rootOf(left, sourceCode) === variable;
}
