import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey } from '../core/ast.js';
import { perNode } from '../core/per-file.js';
import type { Variable } from '../identity/scope.js';
import { isMaskedForm } from './harmless.js';

/** Keys that are taken out of the object that a variable holds: they are not in the log. */
export const keysRemoved = perNode<Variable, ReadonlySet<string>>((variable) => {
  const keys = variable.references.flatMap(({ identifier }) => removedKey(identifier));
  return keys.length > 0 ? new Set(keys) : undefined;
});

/** `undefined`, a text of the source, what a mask leaves: `user.token = user.token.slice(0, 4) + '…'`. */
export function isNothingShown(value: TSESTree.Node): boolean {
  return value.type === 'Literal' || (value.type === 'Identifier' && value.name === 'undefined') || isMaskedForm(value, noMasks);
}

const noMasks: ReadonlySet<string> = new Set();

/** The key that `delete x.key` or `x.key = mask(x.key)` takes out of an object. */
function removedKey(identifier: TSESTree.Node): string[] {
  const member = identifier.parent;
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return [];
  const key = staticKey(member);
  const { parent } = member;
  const isRemoved = (parent.type === 'UnaryExpression' && parent.operator === 'delete') ||
    (parent.type === 'AssignmentExpression' && parent.left === member && isNothingShown(parent.right));
  return isRemoved && key !== undefined ? [key] : [];
}
