import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../core/ast.js';
import { perNode } from '../core/per-file.js';
import type { Variable } from '../identity/scope.js';

/** What the code does to a variable, and to members of what it holds: few of the places where it is used. */
interface Writes {
  /** The names that are assigned anew, and what with. */
  values: readonly { name: TSESTree.Node; value: TSESTree.Node }[];
  /** The members that are assigned or deleted. */
  members: readonly TSESTree.MemberExpression[];
}

const none: Writes = { values: [], members: [] };

/** More writes of one variable are not looked at. */
const mostWrites = 200;

const writesOf = perNode<Variable, Writes>(({ references }) => {
  const values: { name: TSESTree.Node; value: TSESTree.Node }[] = [];
  const members: TSESTree.MemberExpression[] = [];
  for (const { identifier, init, writeExpr } of references) {
    if (writeExpr && !init) values.push({ name: identifier, value: writeExpr });
    const member = wrapped(identifier).parent;
    if (member?.type === 'MemberExpression' && isWritten(member)) members.push(member);
  }
  return { values: values.slice(0, mostWrites), members: members.slice(0, mostWrites) };
});

/** The writes of a variable, found once: each use of it asks for them. */
export function writesTo(variable: Variable, sourceCode: Parameters<typeof writesOf>[1]): Writes {
  return writesOf(variable, sourceCode) ?? none;
}

function isWritten(member: TSESTree.MemberExpression): boolean {
  const { parent } = member;
  return parent.type === 'UnaryExpression'
    ? parent.operator === 'delete'
    : parent.type === 'AssignmentExpression' && parent.left === member;
}
