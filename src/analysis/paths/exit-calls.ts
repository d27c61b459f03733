import type { TSESTree } from '@typescript-eslint/utils';

import { exits } from '../../catalog/error-handling.js';
import { mayUse } from '../core/file-modules.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { isOneOf } from '../identity/references.js';

/** Does a call end the program, or the work that is at hand: `process.exit(1)`, `assert.fail()`? */
export function isExitCall({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  return mayExit(sourceCode) && isOneOf(exits, callee, sourceCode);
}

const mayExit = perFile((sourceCode) => mayUse(exits, sourceCode));
