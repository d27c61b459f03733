import type { TSESTree } from '@typescript-eslint/utils';

import type { BoundaryValue } from '../boundaries/boundary.js';
import { type FunctionNode, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import type { SourceCode } from '../core/per-file.js';
import { functionPositions } from '../identity/function-positions.js';
import { handedTo } from '../identity/function-uses.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { originOf } from '../values/origin.js';

/** Methods that are handed the listener of a message. */
const listening = new Set(['addEventListener', 'addListener', 'on', 'once']);

/**
 * Is a message what the other side answers on a connection that this file has opened itself: `const socket = new WebSocket(url);
 * socket.on('message', …)`? A server gets its sockets from those who connect.
 */
export function isPeerAnswer({ kind, origin, parsed }: BoundaryValue, sourceCode: SourceCode): boolean {
  return kind === 'message' && isMadeOfAnswer(parsed?.text ?? origin, sourceCode, new Set());
}

/** So many names for one text are followed. */
const mostNames = 20;

/** Is a text made of what a listener of the file gets that listens to such a connection, or of what such a listener hands on? */
function isMadeOfAnswer(text: TSESTree.Node, sourceCode: SourceCode, followed: Set<TSESTree.Node>): boolean {
  return !walk(text, sourceCode, (node) => {
    if (node.type !== 'Identifier') return undefined;
    const [definition] = variableOf(node, sourceCode)?.defs ?? [];
    if (!definition || followed.has(definition.name) || followed.size >= mostNames) return undefined;
    followed.add(definition.name);
    return originsOf(definition, sourceCode).some((made) => isMadeOfAnswer(made, sourceCode, followed)) || isAnswer(definition, sourceCode) ? 'stop' : undefined;
  });
}

type Definition = Variable['defs'][number];

/** What a name is made of: a variable of its value, a parameter of what the calls in the file hand it. */
function originsOf({ name, node, type }: Definition, sourceCode: SourceCode): TSESTree.Node[] {
  if (type === 'Variable') return node.init ? [node.init] : [];
  return type === 'Parameter' && isFunction(node) ? handedTo(name, node, sourceCode).filter((each) => each !== undefined) : [];
}

function isAnswer({ node, type }: Definition, sourceCode: SourceCode): boolean {
  return type === 'Parameter' && isFunction(node) && emittersOf(node, sourceCode).some((emitter) => isOpened(emitter, sourceCode));
}

function emittersOf(listener: FunctionNode, sourceCode: SourceCode): TSESTree.Node[] {
  return (functionPositions(listener, sourceCode) ?? []).flatMap(({ parent }) => {
    if (parent?.type === 'AssignmentExpression') return parent.left.type === 'MemberExpression' ? [parent.left.object] : [];
    const callee = parent?.type === 'CallExpression' ? unwrap(parent.callee) : undefined;
    return callee?.type === 'MemberExpression' && listening.has(staticKey(callee) ?? '') ? [callee.object] : [];
  });
}

/** `new WebSocket(url)`, also where it is assigned to the name or field elsewhere, or handed to a function that listens. */
function isOpened(emitter: TSESTree.Node, sourceCode: SourceCode): boolean {
  const origin = originOf(emitter, sourceCode);
  if (origin.type === 'NewExpression') return true;
  const [definition] = variableOf(origin, sourceCode)?.defs ?? [];
  const handed = definition?.type === 'Parameter' ? originsOf(definition, sourceCode) : [];
  if (handed.some((each) => originOf(each, sourceCode).type === 'NewExpression')) return true;
  const text = sourceCode.getText(unwrap(emitter));
  return nodesOfType(['AssignmentExpression'], sourceCode).some(({ left, right }) =>
    unwrap(right).type === 'NewExpression' && sourceCode.getText(left) === text);
}
