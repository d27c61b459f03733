import type { TSESTree } from '@typescript-eslint/utils';

import { codedExits, exits } from '../../catalog/error-handling.js';
import { mayUse } from '../core/file-modules.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { isOneOf } from '../identity/lookup.js';
import { constantOf } from '../values/values.js';

/** Does a call end the program, or the work that is at hand: `process.exit(1)`, `assert.fail()`? */
export function isExitCall({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  return mayExit(sourceCode) && isOneOf(exits, callee, sourceCode);
}

const mayExit = perFile((sourceCode) => mayUse(exits, sourceCode));

/**
 * Does a call that ends the program say that all went well: `process.exit(0)`, `process.exit()`? A code that is found out at
 * run time may be any, and so may that of a file that sets `process.exitCode`.
 */
export function isCleanExit({ arguments: [code], callee }: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  if (!mayExit(sourceCode) || !isOneOf(codedExits, callee, sourceCode)) return false;
  if (!code) return !sourceCode.text.includes('exitCode');
  const constant = constantOf(code, sourceCode);
  return constant !== undefined && !Number(constant.value);
}
