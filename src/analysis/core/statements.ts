import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction, walk } from './ast.js';
import { perNode, type SourceCode } from './per-file.js';

const statement = /(?:Statement|Declaration|PropertyDefinition|Program)$/;

/** The statement (or field) a node is part of; functions written as one expression belong to the statement around them. */
export function statementOf(node: TSESTree.Node): TSESTree.Node {
  let current = node;
  while (current.parent && !statement.test(current.type)) current = current.parent;
  return current;
}

/** What a branch comes to at its end: the last statement of a block, or the one that stands without. */
export function lastOf(branch: TSESTree.Node): TSESTree.Node | undefined {
  return branch.type === 'BlockStatement' ? branch.body.at(-1) : branch;
}

/** `throw error;`, or a block that ends in it. */
export function endsInThrow(branch: TSESTree.Node): boolean {
  return lastOf(branch)?.type === 'ThrowStatement';
}

/** `return;`, `throw error;`, or a block that ends in one: what follows the statement in its function does not run after it. */
export function endsFunction(branch: TSESTree.Node): boolean {
  return lastOf(branch)?.type === 'ReturnStatement' || endsInThrow(branch);
}

/** As above, or `continue;` or `break;`: what follows the statement in its block does not run after it. */
export function endsBlock(branch: TSESTree.Node): boolean {
  return /^(?:Break|Continue|Return|Throw)Statement$/.test(lastOf(branch)?.type ?? '');
}

const throwing: (fn: FunctionNode, sourceCode: SourceCode) => boolean | undefined = perNode((fn, sourceCode) =>
  !walk(fn.body, sourceCode, (node) => (isFunction(node) ? 'skip' : node.type === 'ThrowStatement' ? 'stop' : undefined)));

/** Does a function throw by itself, so that whoever comes back from it may have passed a test? */
export function hasThrow(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return throwing(fn, sourceCode) === true;
}
