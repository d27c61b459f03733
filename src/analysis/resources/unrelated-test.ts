import type { TSESTree } from '@typescript-eslint/utils';

import { contains, isFunction, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { type Variable, variableOf } from '../identity/scope.js';
import type { Acquisition } from './acquisition.js';

const comparisons: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/**
 * Does a test that a release depends on only compare amounts (`rows.length > 0`), so that it says nothing of what was opened?
 * Not where the names change, are asked anywhere before, or where it is opened under a condition itself. Flags and modes
 * (`!keepOpen`, `mode === 'debug'`) may well mean that it is to stay open.
 */
export function isUnrelated(test: TSESTree.Node, { marks, owner, variable }: Acquisition, sourceCode: SourceCode): boolean {
  const inner = unwrap(test);
  if (inner.type !== 'BinaryExpression' || !comparisons.has(inner.operator)) return false;
  const [mark, ...others] = marks;
  if (!variable || !mark || others.length > 0 || !isUnconditional(mark, owner.body)) return false;
  const names = [inner.left, inner.right].map((side) => rootOf(side));
  if (names.every((name) => name === undefined)) return false;
  return [inner.left, inner.right].every((side, index) => {
    const name = names[index];
    if (!name) return unwrap(side).type === 'Literal';
    const named = variableOf(name, sourceCode);
    return named !== undefined && named !== variable && isSteady(named) && !isAskedBefore(named, test, owner.range[0]);
  });
}

/** `rows` of `rows.length`. */
function rootOf(node: TSESTree.Node): TSESTree.Identifier | undefined {
  let root = unwrap(node);
  while (root.type === 'MemberExpression' && !root.computed) root = unwrap(root.object);
  return root.type === 'Identifier' ? root : undefined;
}

function isSteady({ defs: [def], references }: Variable): boolean {
  return (def?.type === 'Parameter' || def?.type === 'Variable') && references.every((reference) => !reference.isWrite() || reference.init === true);
}

function isAskedBefore({ references }: Variable, test: TSESTree.Node, start: number): boolean {
  return references.some(({ identifier }) => {
    if (identifier.range[0] < start || identifier.range[0] >= test.range[0]) return false;
    for (let child: TSESTree.Node = identifier, up: TSESTree.Node | undefined = identifier.parent; up && !isFunction(up); child = up, up = up.parent) {
      if ('test' in up && up.test === child) return true;
      if (up.type === 'LogicalExpression') return true;
    }
    return false;
  });
}

/** Does a node run whenever the body does, but for what throws or leaves before? */
function isUnconditional(node: TSESTree.Node, body: TSESTree.Node): boolean {
  for (let child = node, up = node.parent; up && contains(body, up); child = up, up = up.parent) {
    const isPlain = up.type === 'BlockStatement' || up.type === 'ExpressionStatement' || up.type === 'VariableDeclaration' ||
      (up.type === 'TryStatement' && up.block === child);
    if (!isPlain) return false;
  }
  return true;
}
