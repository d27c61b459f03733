import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { keptGroups } from '../core/regexp.js';
import { originOf } from '../values/origin.js';
import { constantOf } from '../values/values.js';
import { mayHarm } from './kept-characters.js';

/** `found[1]`, `found.groups.id` of `const found = text.match(/^v(\d+)$/)`: what a group takes out of a text, and not the text. */
export function isHarmlessGroup(node: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  const key = staticKey(node);
  if (key === undefined) return false;
  const owner = unwrap(node.object);
  if (/^[1-9]$/.test(key)) return groupsOf(owner, sourceCode)?.[Number(key) - 1] === true;
  return owner.type === 'MemberExpression' && staticKey(owner) === 'groups' && hasHarmlessGroups(owner.object, sourceCode);
}

/** Is a value what `match` or `exec` has found by a pattern whose groups take harmless characters only? */
export function hasHarmlessGroups(found: TSESTree.Node, sourceCode: SourceCode): boolean {
  const groups = groupsOf(unwrap(found), sourceCode) ?? [];
  return groups.length > 0 && groups.every(Boolean);
}

/** Which groups of the pattern take nothing but harmless characters, in order; `undefined` where the file does not show it. */
const groupsOf = perNode<TSESTree.Node, readonly boolean[]>((found, sourceCode) => {
  let made = originOf(found, sourceCode);
  // `text.match(pattern) ?? []`
  if (made.type === 'LogicalExpression' && made.operator !== '&&') made = originOf(made.left, sourceCode);
  const callee = made.type === 'CallExpression' ? unwrap(made.callee) : undefined;
  const key = callee?.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (made.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || (key !== 'match' && key !== 'exec')) return undefined;
  const pattern = key === 'exec' ? callee.object : made.arguments[0];
  const value = pattern && constantOf(pattern, sourceCode)?.value;
  // With `g`, `match` lists whole findings.
  return value instanceof RegExp && !(key === 'match' && value.flags.includes('g')) ? harmlessGroups(value) : undefined;
});

function harmlessGroups(expression: RegExp): readonly boolean[] {
  return keptGroups(expression).map(({ alternatives }) => !mayHarm(alternatives, expression));
}
