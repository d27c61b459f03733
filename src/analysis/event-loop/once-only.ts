import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, isFunction, staticKey } from '../core/ast.js';
import { fillGuard, isMadeWhenEmpty } from '../concurrency/lazy-init.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';

/** How many `const`s a value is followed through: `const text = read(); const data = parse(text); cache = data`. */
const mostSteps = 3;

/**
 * Does a value go into shared state that was found empty before: `cached ??= make()`, `if (!cache) cache = make()`,
 * `if (map.has(key)) return …; map.set(key, make())`, directly or by way of a few `const`s? Then it is made once. So it is
 * where a mark says that it was done: `if (!loaded) { load(); loaded = true; }`.
 */
export function isOnceOnly(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return isStoredOnce(node, sourceCode) || isMarkedDone(node, sourceCode);
}

function isStoredOnce(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  let values: TSESTree.Node[] = [node];
  for (let step = 0; step < mostSteps && values.length > 0; step += 1) {
    const next: TSESTree.Node[] = [];
    for (const value of values) {
      const stored = storedIn(value, node, sourceCode);
      if (stored === 'fill') return true;
      if (stored) next.push(...usesOf(stored, sourceCode));
    }
    values = next;
  }
  return false;
}

/** Does a block around the node set a mark that it runs without only the first time? */
function isMarkedDone(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let up = node.parent; up && !isFunction(up); up = up.parent) {
    const guard = up.type === 'BlockStatement' ? markGuard(up, sourceCode) : undefined;
    if (guard && guard.range[1] <= node.range[0]) return true;
  }
  return false;
}

/** The test of a mark that a block sets, which nobody takes back. */
const markGuard = perNode<TSESTree.BlockStatement, TSESTree.Node>(({ body }, sourceCode) => {
  for (const statement of body) {
    const set = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (set?.type !== 'AssignmentExpression' || !isTrue(set.right) || set.left.type !== 'Identifier') continue;
    const isKept = variableOf(set.left, sourceCode)?.references.every(({ init, writeExpr }) => !writeExpr || init === true || isTrue(writeExpr));
    const guard = isKept ? fillGuard(set, sourceCode) : undefined;
    if (guard) return guard;
  }
  return undefined;
});

function isTrue(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && node.value === true;
}

/** The declaration that a value is put into, or `fill` when it is shared state found empty before the value was made. */
function storedIn(
  value: TSESTree.Node, made: TSESTree.Node, sourceCode: SourceCode,
): TSESTree.VariableDeclarator | 'fill' | undefined {
  let stored: TSESTree.VariableDeclarator | undefined;
  for (let up: TSESTree.Node | undefined = value; up && !isFunction(up); up = up.parent) {
    if (isFill(up) && (fillGuard(up, sourceCode) || isMadeWhenEmpty(made, up, sourceCode))) return 'fill';
    if (stored && up.type.endsWith('Statement')) return stored;
    if (up.type === 'VariableDeclarator') return up;
    // `let text = cache.get(key); if (!text) { text = read(); cache.set(key, text); }`
    const owner = up.type === 'AssignmentExpression' && up.left.type === 'Identifier' ? variableOf(up.left, sourceCode)?.defs[0]?.node : undefined;
    if (owner?.type === 'VariableDeclarator') stored ??= owner;
  }
  return stored;
}

/** Where the names of a declaration are read in its own function. */
function usesOf(declarator: TSESTree.VariableDeclarator, sourceCode: SourceCode): TSESTree.Node[] {
  const within = enclosingFunction(declarator);
  return sourceCode.getDeclaredVariables(declarator).flatMap(({ references }) => references)
    .filter((reference) => reference.isRead() && enclosingFunction(reference.identifier) === within)
    .map(({ identifier }) => identifier);
}

function isFill(node: TSESTree.Node): node is TSESTree.AssignmentExpression | TSESTree.CallExpression {
  if (node.type === 'AssignmentExpression') return true;
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && staticKey(node.callee) === 'set';
}
