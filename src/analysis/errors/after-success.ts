import type { TSESTree } from '@typescript-eslint/utils';

import { contains, isFunction, walk } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { targetOf } from '../paths/path-types.js';

/** How what is tried leaves a loop once it is done. */
interface Leaving {
  /** Statements that it leaves by `break`. */
  left: readonly TSESTree.Node[];
  /** Names in what it has given a value. */
  set: ReadonlySet<string>;
}

/**
 * Does success get to a node behind the loop of its attempts as well, by `break`, and nothing on the way names what it has
 * set? `for (;;) { try { await publish(a); break; } catch {} } await publish(b);` publishes `b` either way.
 */
export function followsSuccess(tried: TSESTree.Node, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const leaving = tried.type === 'BlockStatement' && tried.range[1] <= node.range[0] ? leavingOf(tried, sourceCode) : undefined;
  const from = leaving?.left.find(({ range }) => range[1] <= node.range[0]);
  return from !== undefined && !namesIn(sourceCode.text.slice(from.range[1], node.range[1])).some((name) => leaving?.set.has(name));
}

const leavingOf = perNode<TSESTree.BlockStatement, Leaving>((block, sourceCode) => {
  const left: TSESTree.Node[] = [];
  const set = new Set<string>();
  walk(block, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    if (node.type === 'BreakStatement') {
      const target = targetOf(node);
      if (target && !contains(block, target)) left.push(target);
    } else if (node.type === 'AssignmentExpression') {
      for (const name of namesIn(sourceCode.getText(node.left))) set.add(name);
    }
    return undefined;
  });
  return { left, set };
});

const namesIn = (text: string): readonly string[] => (text.match(/[\w$]+/g) ?? []).filter((name) => name !== 'this');
