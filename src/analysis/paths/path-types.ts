import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction } from '../core/ast.js';

/** What happened on a way through the code: a small number whose bits the asker defines. */
export type Facts = number;

export type FactSet = Set<Facts>;

/** What a condition tells on either side; a side left out cannot be reached. */
export interface Branches {
  whenTrue?: Facts;
  whenFalse?: Facts;
}

/** What the nodes mean to whoever asks. Each answer may depend on the node and the facts alone. */
export interface Semantics {
  /** Facts after an expression, declarator or nested function, whose parts have run; `undefined`: nothing runs after it. */
  effect(node: TSESTree.Node, facts: Facts): Facts | undefined;
  /** What the leaf of a condition, or the `case` of a switch, tells. `undefined`: nothing, both sides are open. */
  test?(node: TSESTree.Expression | TSESTree.SwitchCase, facts: Facts): Branches | undefined;
  /** The condition a leaf stands for (a `const` that holds one). Only its tests are asked: it ran earlier. */
  conditionBehind?(node: TSESTree.Expression): TSESTree.Expression | undefined;
  /** Can the node throw on its own, and are its effects then lost (`before`) or kept (`after`)? */
  mayThrow?(node: TSESTree.Node): 'after' | 'before' | undefined;
  /** Types of the nodes that `effect` can change facts at, where it is not asked about others. */
  acting?: ReadonlySet<string>;
  /** Let the conditions inside a value tell something as well: `ok ? a : b`, `ok && a`. */
  conditionsInValues?: boolean;
  /** Count ways on which the body of a loop with a condition never runs. */
  emptyLoops?: boolean;
}

/** A way out of the code other than its end. */
export interface Exit {
  kind: 'break' | 'continue' | 'return' | 'throw';
  /** The statement that leaves, or the node that may throw. */
  node: TSESTree.Node;
  /** What is returned or thrown: of `a ? b : c` and `a || b`, the part that this way gives. */
  value: TSESTree.Expression | undefined;
  facts: ReadonlySet<Facts>;
}

export interface Paths {
  /** Facts at the end of the code; empty when it cannot be reached. */
  end: ReadonlySet<Facts>;
  exits: readonly Exit[];
}

export type LoopNode =
  | TSESTree.DoWhileStatement
  | TSESTree.ForInStatement
  | TSESTree.ForOfStatement
  | TSESTree.ForStatement
  | TSESTree.WhileStatement;

export function isLoop(node: TSESTree.Node): node is LoopNode {
  switch (node.type) {
    case 'DoWhileStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'ForStatement':
    case 'WhileStatement':
      return true;
    default:
      return false;
  }
}

/** Has the loop no condition, or one that is always true? */
export function isEndless(node: LoopNode): boolean {
  if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') return false;
  return !node.test || (node.test.type === 'Literal' && Boolean(node.test.value));
}

/** No facts: nothing runs. Never changed. */
export const none: FactSet = new Set();

export function addAll(to: FactSet, from: Iterable<Facts>): FactSet {
  for (const each of from) to.add(each);
  return to;
}

/** The facts of two ways that meet; what is not changed may be one of the two sets itself. */
export function meet(left: FactSet, right: FactSet): FactSet {
  if (left === right || right.size === 0) return left;
  return left.size === 0 ? right : union(left, right);
}

export function union(left: FactSet, right: FactSet): FactSet {
  return addAll(new Set(left), right);
}

/** The loop, switch or labelled statement that a jump leaves or goes on with. */
export function targetOf(jump: TSESTree.BreakStatement | TSESTree.ContinueStatement): TSESTree.Node | undefined {
  for (let up = jump.parent as TSESTree.Node | undefined; up && !isFunction(up); up = up.parent) {
    if (jump.label) {
      if (up.type === 'LabeledStatement' && up.label.name === jump.label.name) {
        return jump.type === 'ContinueStatement' ? up.body : up;
      }
    } else if (isLoop(up) || (up.type === 'SwitchStatement' && jump.type === 'BreakStatement')) return up;
  }
  return undefined;
}
