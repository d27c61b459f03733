import type { TSESTree } from '@typescript-eslint/utils';

import { contains } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import type { Flow, Use } from '../flow/flow.js';
import { type Variable, variableOf } from '../identity/scope.js';

/** A statement that gives a variable another value. */
interface Overwriting {
  statement: TSESTree.Node;
  variable: Variable | undefined;
}

const memo = new WeakMap<Flow, readonly Overwriting[]>();

/** Has the variable been given another value on every way to the use: `name = path.basename(name);`? */
export function isOverwritten(use: Use, flow: Flow, sourceCode: SourceCode): boolean {
  let overwritings = memo.get(flow);
  // Every use asks: the statements are found once.
  if (!overwritings) memo.set(flow, (overwritings = overwritingsIn(flow, sourceCode)));
  return overwritings.some(({ statement, variable }) => use.reads.some((read) =>
    read.type === 'Identifier' && read.range[0] > statement.range[1] &&
    contains(rangeOf(statement, variable, sourceCode), read) && variableOf(read, sourceCode) === variable));
}

/**
 * Where a statement has run: in the block it is part of, behind a `do … while`, whose body runs at least once, and behind
 * `if (name) { … }`, since no path is nothing.
 */
function rangeOf(statement: TSESTree.Node, variable: Variable | undefined, sourceCode: SourceCode): TSESTree.Node {
  let block = statement.parent as TSESTree.Node;
  for (let { parent } = block; parent; { parent } = block) {
    const isRun = (parent.type === 'DoWhileStatement' && parent.body === block) ||
      (parent.type === 'IfStatement' && branchFor(parent) === block && isAbout(parent.test, variable, sourceCode));
    // Without braces the statement stands in the `if` itself.
    const isIf = block.type === 'IfStatement' && branchFor(block) === statement && isAbout(block.test, variable, sourceCode);
    if (!isRun && !isIf) break;
    block = isRun ? parent.parent as TSESTree.Node : parent;
  }
  return block;
}

/** What runs where there is something: the branch of `if (name)`, or the other one of `if (!name)`. */
function branchFor({ alternate, consequent, test }: TSESTree.IfStatement): TSESTree.Node | null {
  return test.type === 'UnaryExpression' && test.operator === '!' ? alternate : consequent;
}

function isAbout(test: TSESTree.Expression, variable: Variable | undefined, sourceCode: SourceCode): boolean {
  const asked = test.type === 'UnaryExpression' && test.operator === '!' ? test.argument : test;
  return asked.type === 'Identifier' && variable !== undefined && variableOf(asked, sourceCode) === variable;
}

function overwritingsIn(flow: Flow, sourceCode: SourceCode): Overwriting[] {
  return flow.uses.flatMap(({ kind, node, by }) => {
    const assignment = kind === 'write' && node.type === 'Identifier' && by === node ? node.parent : undefined;
    if (assignment?.type !== 'AssignmentExpression' || assignment.operator !== '=' || assignment.parent.type !== 'ExpressionStatement') return [];
    // `parts = parts.slice(1)` is the value still.
    if (flow.reaches(assignment.right)) return [];
    return [{ statement: assignment.parent, variable: variableOf(node, sourceCode) }];
  });
}
