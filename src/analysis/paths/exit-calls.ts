import type { TSESTree } from '@typescript-eslint/utils';

import { exits } from '../../catalog/error-handling.js';
import { staticKey, unwrap } from '../core/ast.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { membersOf, resolveApi } from '../identity/references.js';

/** Does a call end the program, or the work that is at hand: `process.exit(1)`, `assert.fail()`? */
export function isExitCall({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  if (!mayExit(sourceCode)) return false;
  const inner = unwrap(callee);
  const key = inner.type === 'MemberExpression' ? staticKey(inner) : undefined;
  // What an id ends in is the member's own name: most calls are done with here.
  if (key !== undefined && !membersOf(exits).has(key)) return false;
  const api = resolveApi(inner, sourceCode);
  return api !== undefined && exits.has(api.id);
}

/** Whatever name it goes by in the file, an exit is called by its own once: where it is taken from. */
const mayExit = perFile(({ text }) => {
  for (const name of membersOf(exits)) if (text.includes(name)) return true;
  return false;
});
