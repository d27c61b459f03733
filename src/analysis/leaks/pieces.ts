import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, isWrittenText, unwrap } from '../core/ast.js';
import type { Variable } from '../identity/scope.js';

/** A variable that is used more often is not followed. */
const mostReferences = 50;

/**
 * What a text is put together of before it is used: `let line = '…'; line += token; line = `${line} …``. Nothing, where
 * anything but texts is written to the variable: a function may have masked what was in it.
 */
export function piecesOf({ defs, references }: Variable, use: TSESTree.Identifier): TSESTree.Node[] {
  const [def] = defs;
  if (defs.length !== 1 || def?.type !== 'Variable' || def.node.id !== def.name || references.length > mostReferences) return [];
  const fn = enclosingFunction(use);
  if (enclosingFunction(def.node) !== fn) return [];
  const pieces: TSESTree.Node[] = [];
  for (const { identifier, init } of references.filter((reference) => reference.isWrite())) {
    const { parent } = identifier;
    const write = parent.type === 'AssignmentExpression' && parent.left === identifier ? parent : undefined;
    const value = init ? def.node.init : write?.right;
    if (!value || (write && !/^\+?=$/.test(write.operator)) || enclosingFunction(parent) !== fn) return [];
    if (write?.operator !== '+=' && !isText(value)) return [];
    if (identifier.range[0] < use.range[0]) pieces.push(value);
  }
  return pieces;
}

function isText(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return inner.type === 'BinaryExpression' ? inner.operator === '+' : isWrittenText(inner);
}
