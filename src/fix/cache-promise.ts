import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { unwrap, wrapped } from '../analysis/core/ast.js';
import type { RacyInit } from '../analysis/concurrency/lazy-init.js';
import { perNode, type SourceCode } from '../analysis/core/per-file.js';
import type { Variable } from '../analysis/identity/scope.js';

/**
 * Drops the `await` from `x ??= await make()` and `x = await make()`, so that the promise itself is kept.
 *
 * @returns `undefined` unless the awaited call is the whole value, the variable is a plain one without another writer,
 *   and every reader of it is a test, a `return` of an async function or an `await`: then nothing else has to change
 *   but its declared type.
 */
export function cachePromise(
  node: TSESTree.AssignmentExpression, { awaits, place }: RacyInit, sourceCode: SourceCode,
): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[]) | undefined {
  const value = unwrap(node.right);
  const [only, ...others] = awaits;
  const { root } = place;
  if (value.type !== 'AwaitExpression' || value !== only || others.length > 0 || !root || place.path !== '') return undefined;
  if (onlyWriter(root, sourceCode) !== node.left || !takesPromise(node)) return undefined;

  const declared = root.defs[0]?.name;
  const type = declared?.type === 'Identifier' ? declared.typeAnnotation?.typeAnnotation : undefined;
  const awaited = sourceCode.getFirstToken(value, { skip: 1, includeComments: true });
  return (fixer) => [
    fixer.removeRange([value.range[0], (awaited ?? value.argument).range[0]]),
    ...(type ? [fixer.replaceText(type, promiseOf(type, sourceCode))] : []),
  ];
}

/** Where a variable is set that is set in one place only, if all who read it can do with a promise. */
const onlyWriter = perNode<Variable, TSESTree.Node>(({ references }) => {
  let writer: TSESTree.Node | undefined;
  for (const reference of references) {
    if (reference.init) continue;
    if (!reference.isWrite()) {
      if (!takesPromise(wrapped(reference.identifier))) return undefined;
    } else if (writer) return undefined;
    else writer = reference.identifier;
  }
  return writer;
});

/** Is it the same for this use whether it gets the value or a promise of it? */
function takesPromise(use: TSESTree.Node): boolean {
  const { parent } = use;
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'ExpressionStatement':
    case 'ReturnStatement':
      return true;
    case 'IfStatement':
      return parent.test === use;
    case 'UnaryExpression':
      return parent.operator === '!';
    case 'BinaryExpression':
      return parent.operator.startsWith('==') || parent.operator.startsWith('!=');
    case 'LogicalExpression':
      return takesPromise(wrapped(parent));
    default:
      return false;
  }
}

function promiseOf(type: TSESTree.TypeNode, sourceCode: SourceCode): string {
  const parts = type.type === 'TSUnionType' ? type.types : [type];
  const isNothing = ({ type: kind }: TSESTree.TypeNode) => kind === 'TSNullKeyword' || kind === 'TSUndefinedKeyword';
  const text = (nodes: TSESTree.TypeNode[]) => nodes.map((each) => sourceCode.getText(each));
  // `let client: undefined;` says nothing of what will be there.
  const made = text(parts.filter((each) => !isNothing(each))).join(' | ') || 'unknown';
  return [`Promise<${made}>`, ...text(parts.filter(isNothing))].join(' | ');
}
