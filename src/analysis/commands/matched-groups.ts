import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { originOf } from '../values/origin.js';
import { constantOf } from '../values/values.js';
import { isFullMatch } from './kept-characters.js';

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
  return groupsOf(unwrap(found), sourceCode)?.every(Boolean) === true;
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

/** Groups that hold no further ones. */
const innerGroup = /(?<!\\)\((?:\?<\w+>|(?!\?))((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[])*)\)/g;

function harmlessGroups({ flags, source }: RegExp): readonly boolean[] | undefined {
  // With `v` a class has a grammar of its own, in which a group alone may be none.
  if (flags.includes('v')) return undefined;
  const groups = [...source.matchAll(innerGroup)].map(([, group = '']) => group);
  // An empty alternative always matches: what it answers has a place for each group.
  const count = (new RegExp(`${source}|`, flags.replaceAll(/[gy]/g, '')).exec('')?.length ?? 0) - 1;
  return count > 0 && count === groups.length ? groups.map((group) => isFullMatch(new RegExp(`^(?:${group})$`))) : undefined;
}
