import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from './ast.js';
import type { SourceCode } from './per-file.js';
import { resolveApi } from '../identity/references.js';

/** Functions as users name them: `captureException`, `Sentry.captureException`, or as an API id (`module#path`). */
export type NameSet = ReadonlySet<string>;

/** Does the set name what is called, by its last names or by where it comes from? */
export function mentionsName(
  names: NameSet, node: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode,
): boolean {
  if (names.size === 0) return false;
  const api = resolveApi(node.callee, sourceCode);
  if (api && names.has(api.id)) return true;
  let path = '';
  let callee = unwrap(node.callee);
  for (let length = 0; length < 4; length += 1) {
    const name = callee.type === 'Identifier' ? callee.name
      : callee.type === 'ThisExpression' ? 'this'
      : callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    if (name === undefined) return false;
    path = path === '' ? name : `${name}.${path}`;
    if (names.has(path)) return true;
    if (callee.type !== 'MemberExpression') return false;
    callee = unwrap(callee.object);
  }
  return false;
}
