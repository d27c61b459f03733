import { startWords } from '../../catalog/resources.js';
import { enclosingFunction, type FunctionNode, functionName, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { wordsOf } from '../core/words.js';
import { callOf, usesOf } from '../identity/function-uses.js';

/**
 * Does a function start the program, so that what it opens may stay open as long as the process lives: is it named like
 * that, or called where the module loads?
 */
export function isProgramStart(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const name = functionName(fn);
  if (name !== undefined && startWords.has(wordsOf(name)[0] ?? '')) return true;
  const { parent } = wrapped(fn);
  if (parent?.type === 'CallExpression' && parent.callee === wrapped(fn)) return enclosingFunction(fn) === undefined;
  return usesOf(fn, sourceCode).some((use) => callOf(use) && !enclosingFunction(use));
}
