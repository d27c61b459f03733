import type { TSESTree } from '@typescript-eslint/utils';

const statement = /(?:Statement|Declaration|PropertyDefinition|Program)$/;

/** The statement (or field) a node is part of; functions written as one expression belong to the statement around them. */
export function statementOf(node: TSESTree.Node): TSESTree.Node {
  let current = node;
  while (current.parent && !statement.test(current.type)) current = current.parent;
  return current;
}
