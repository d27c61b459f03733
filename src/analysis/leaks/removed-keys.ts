import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey } from '../core/ast.js';
import { perNode } from '../core/per-file.js';
import type { Variable } from '../identity/scope.js';

/** Keys that are taken out of the object that a variable holds: they are not in the log. */
export const keysRemoved = perNode<Variable, ReadonlySet<string>>((variable) => {
  const keys = variable.references.flatMap(({ identifier }) => removedKey(identifier));
  return keys.length > 0 ? new Set(keys) : undefined;
});

/** The key that `delete x.key` or `x.key = undefined` takes out of an object. */
function removedKey(identifier: TSESTree.Node): string[] {
  const member = identifier.parent;
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return [];
  const key = staticKey(member);
  const { parent } = member;
  const isRemoved = (parent.type === 'UnaryExpression' && parent.operator === 'delete') ||
    (parent.type === 'AssignmentExpression' && parent.left === member &&
      (parent.right.type === 'Literal' || (parent.right.type === 'Identifier' && parent.right.name === 'undefined')));
  return isRemoved && key !== undefined ? [key] : [];
}
