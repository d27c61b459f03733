import type { TSESTree } from '@typescript-eslint/utils';

import type { ErrorDetail } from './detail-places.js';

/** A choice between texts, and the branch of it that something stands in. */
interface Choice {
  node: TSESTree.Node;
  branch: TSESTree.Node;
}

/**
 * Leaves out what stands in the other branches of a text that is reported already: of `e instanceof Error ? e.message : String(e)`
 * the first is enough, as one edit mends both.
 */
export function oncePerText(found: readonly ErrorDetail[]): ErrorDetail[] {
  const taken = new Map<TSESTree.Node, TSESTree.Node>();
  return found.filter(({ node }) => {
    const choice = outermostChoice(node);
    if (!choice) return true;
    const branch = taken.get(choice.node) ?? choice.branch;
    taken.set(choice.node, branch);
    return branch === choice.branch;
  });
}

/** The outermost choice that a value is a branch of, or a part of the text of a branch. */
function outermostChoice(node: TSESTree.Node): Choice | undefined {
  let choice: Choice | undefined;
  for (let child = node, up = node.parent; up && !isBoundary(up); child = up, up = up.parent) {
    if (up.type === 'LogicalExpression' || (up.type === 'ConditionalExpression' && up.test !== child)) choice = { node: up, branch: child };
  }
  return choice;
}

/** What holds several values, each of which is mended by itself, or is not part of the value at all. */
function isBoundary({ type }: TSESTree.Node): boolean {
  return /^(?:Array|Object|Function|ArrowFunction|Sequence)Expression$|^JSX|Property$|SpreadElement|Statement$|Declaration|Declarator$|^Program$/.test(type);
}
