import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import type { LoopNode } from '../paths/path-types.js';
import type { AtHand } from './at-hand.js';

/** Words of names that tell of another way to end a loop. */
const endWord = /abort|cancel|signal|stop|dispos|clos(?:e|ed|ing)$|shut|destroy|running|deadline|expire/i;

/**
 * Does an endless loop wait again and again, with nothing in it that could learn of an abort? Its own tests, all that it calls
 * and all that it waits for come without the signal.
 */
export function isDeafLoop(loop: LoopNode, { flow }: AtHand, sourceCode: SourceCode): boolean {
  if (flow.isListenedTo || flow.mentions(loop, 'loose')) return false;
  let waits = false;
  const isDeaf = walk(loop, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    if (node.type === 'Identifier' && endWord.test(node.name)) return 'stop';
    // Whoever takes the values one by one ends the loop.
    if (node.type === 'YieldExpression') return 'stop';
    if (node.type === 'AwaitExpression' ? !readsGivenStream(node.argument, sourceCode) : node.type === 'ForOfStatement' && node.await) waits = true;
    return undefined;
  });
  return isDeaf && waits;
}

/** `await reader.read()` of a stream that was handed in: whoever opened it gave that the signal, and it ends the wait. */
function readsGivenStream(awaited: TSESTree.Node, sourceCode: SourceCode): boolean {
  const reader = receiverOf(awaited, 'read');
  const variable = reader?.type === 'Identifier' ? variableOf(reader, sourceCode) : undefined;
  const opened = variable && singleDefinition(variable)?.value;
  const stream = opened && receiverOf(opened, 'getReader');
  return stream?.type === 'Identifier' && variableOf(stream, sourceCode)?.defs[0]?.type === 'Parameter';
}

/** What a method is called on. */
function receiverOf(node: TSESTree.Node, method: string): TSESTree.Node | undefined {
  const call = unwrap(node);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression' && staticKey(callee) === method ? unwrap(callee.object) : undefined;
}

/** What a reader would call the loop by: `while (true)`, `for (;;)`. */
export function loopHead(loop: LoopNode, sourceCode: SourceCode): { loc: TSESTree.SourceLocation; text: string } {
  if (loop.type === 'DoWhileStatement') {
    const word = sourceCode.getFirstToken(loop) as TSESTree.Token;
    return { loc: word.loc, text: `do … while (${sourceCode.getText(unwrap(loop.test))})` };
  }
  const end = sourceCode.getTokenBefore(loop.body) as TSESTree.Token;
  return {
    loc: { start: loop.loc.start, end: end.loc.end },
    text: sourceCode.text.slice(loop.range[0], end.range[1]).replaceAll(/\s+/g, ' '),
  };
}
