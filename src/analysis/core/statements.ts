import type { TSESTree } from '@typescript-eslint/utils';

const statement = /(?:Statement|Declaration|PropertyDefinition|Program)$/;

/** The statement (or field) a node is part of; functions written as one expression belong to the statement around them. */
export function statementOf(node: TSESTree.Node): TSESTree.Node {
  let current = node;
  while (current.parent && !statement.test(current.type)) current = current.parent;
  return current;
}

/** `return;`, `throw error;`, or a block that ends in one: what follows the statement in its function does not run after it. */
export function endsFunction(branch: TSESTree.Statement): boolean {
  const last = branch.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}
