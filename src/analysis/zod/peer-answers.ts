import type { TSESTree } from '@typescript-eslint/utils';

import type { BoundaryValue } from '../boundaries/boundary.js';
import { type FunctionNode, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import type { SourceCode } from '../core/per-file.js';
import { functionPositions } from '../identity/function-positions.js';
import { variableOf } from '../identity/scope.js';
import { originOf } from '../values/origin.js';

/** Methods that are handed the listener of a message. */
const listening = new Set(['addEventListener', 'addListener', 'on', 'once']);

/**
 * Is a message what the other side answers on a connection that this file has opened itself: `const socket = new WebSocket(url);
 * socket.on('message', …)`? A server gets its sockets from those who connect.
 */
export function isPeerAnswer({ kind, origin, parsed }: BoundaryValue, sourceCode: SourceCode): boolean {
  return kind === 'message' && isMadeOfAnswer(parsed?.text ?? origin, sourceCode, mostNames);
}

/** Names for one text are followed this far. */
const mostNames = 4;

/** Is a text made of what a listener of the file gets that listens to such a connection? */
function isMadeOfAnswer(text: TSESTree.Node, sourceCode: SourceCode, names: number): boolean {
  return !walk(text, sourceCode, (node) => {
    if (node.type !== 'Identifier') return undefined;
    const [definition] = variableOf(node, sourceCode)?.defs ?? [];
    if (definition?.type === 'Parameter' && isFunction(definition.node)) {
      return emittersOf(definition.node, sourceCode).some((emitter) => isOpened(emitter, sourceCode)) ? 'stop' : undefined;
    }
    const made = definition?.type === 'Variable' && names > 0 ? definition.node.init : undefined;
    return made && isMadeOfAnswer(made, sourceCode, names - 1) ? 'stop' : undefined;
  });
}

function emittersOf(listener: FunctionNode, sourceCode: SourceCode): TSESTree.Node[] {
  return (functionPositions(listener, sourceCode) ?? []).flatMap(({ parent }) => {
    if (parent?.type === 'AssignmentExpression') return parent.left.type === 'MemberExpression' ? [parent.left.object] : [];
    const callee = parent?.type === 'CallExpression' ? unwrap(parent.callee) : undefined;
    return callee?.type === 'MemberExpression' && listening.has(staticKey(callee) ?? '') ? [callee.object] : [];
  });
}

/** `new WebSocket(url)`, also where it is assigned to the name or field elsewhere. */
function isOpened(emitter: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (originOf(emitter, sourceCode).type === 'NewExpression') return true;
  const text = sourceCode.getText(unwrap(emitter));
  return nodesOfType(['AssignmentExpression'], sourceCode).some(({ left, right }) =>
    unwrap(right).type === 'NewExpression' && sourceCode.getText(left) === text);
}
