import { contains } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import type { Flow, Use } from '../flow/flow.js';
import { variableOf } from '../identity/scope.js';

/** Has the variable been given another value on every way to the use: `name = path.basename(name);`? */
export function isOverwritten(use: Use, flow: Flow, sourceCode: SourceCode): boolean {
  return flow.uses.some(({ kind, node, by }) => {
    const assignment = kind === 'write' && node.type === 'Identifier' && by === node ? node.parent : undefined;
    if (assignment?.type !== 'AssignmentExpression' || assignment.operator !== '=' || assignment.parent.type !== 'ExpressionStatement') return false;
    // `parts = parts.slice(1)` is the value still.
    if (flow.reaches(assignment.right)) return false;
    const statement = assignment.parent;
    const variable = variableOf(node, sourceCode);
    return use.reads.some((read) => read.type === 'Identifier' && read.range[0] > statement.range[1] &&
      contains(statement.parent, read) && variableOf(read, sourceCode) === variable);
  });
}
