import type { TSESTree } from '@typescript-eslint/utils';

import { rejections } from '../../catalog/error-handling.js';
import { contains, isFunction, unwrap, walk } from '../core/ast.js';
import { calleeName } from '../core/last-name.js';
import { isFailingAnswer, isFailureValue, isSurelyFailure } from '../errors/failure-values.js';
import { isCleanExit, isExitCall } from './exit-calls.js';
import { type Exit, isEndless, isLoop, type Semantics, targetOf } from './path-types.js';
import { pathsThrough } from './paths.js';
import type { SourceCode } from '../core/per-file.js';

const failed = 1;

/** More statements are not followed. */
const mostFollowers = 100;

/** What counts as an end of the program by a failure: any, where it is looked for what failed alone, or one with a code that may say so. */
type ExitKind = 'any' | 'failing';

/**
 * Does everything that runs behind a node end in a failure: it throws, rejects, exits or returns a failure value? What
 * goes wrong on the way there (a clean-up, reading the body of an error answer) hides nothing.
 */
export function isFailureAhead(node: TSESTree.Node, sourceCode: SourceCode, exits: ExitKind = 'failing'): boolean {
  let facts: ReadonlySet<number> = new Set([0]);
  let leaves: boolean | undefined;
  for (let child = node, up = node.parent; up; child = up, up = up.parent) {
    if (isFunction(up)) return facts.has(failed) && !facts.has(0);
    // One attempt of several: what succeeds leaves the function, and that all of them failed is told behind the loop.
    if (isLoop(up) && (isEndless(up) || !(leaves ??= returnsIn(node, sourceCode)))) return false;
    if (up.type === 'ReturnStatement' || up.type === 'ThrowStatement') return up.type === 'ThrowStatement';
    const list = up.type === 'BlockStatement' ? up.body : up.type === 'SwitchCase' ? up.consequent : undefined;
    const rest = list?.slice(list.indexOf(child as TSESTree.Statement) + 1);
    if (!rest || rest.length === 0) continue;
    const end = failingEnd(rest, facts, node, exits, sourceCode);
    if (!end) return false;
    if (end.size === 0) return true;
    facts = end;
  }
  return false;
}

/** Does a statement end in a failure on each of its ways? */
export function isFailing(statement: TSESTree.Statement, sourceCode: SourceCode): boolean {
  return failingEnd([statement], new Set([0]), statement, 'any', sourceCode)?.size === 0;
}

/** How statements come to their end whose every other way out is a failure, or the next round of a loop around `node`; `undefined` when one is none. */
function failingEnd(
  statements: readonly TSESTree.Statement[], entry: ReadonlySet<number>, node: TSESTree.Node, exits: ExitKind, sourceCode: SourceCode,
): ReadonlySet<number> | undefined {
  let isClean = false;
  const semantics: Semantics = {
    effect(inner, facts) {
      // What could not be had, and is asked for, must be told by more: there success may get to an answer as well.
      if (exits === 'failing' && isFailingAnswer(inner, sourceCode)) return failed;
      if (inner.type !== 'CallExpression') return facts;
      if (isExitCall(inner, sourceCode)) {
        if (exits === 'failing' && facts !== failed && isCleanExit(inner, sourceCode)) isClean = true;
        return undefined;
      }
      return rejections.has(calleeName(inner) ?? '') ? failed : facts;
    },
  };
  const paths = statements.length > mostFollowers ? undefined : pathsThrough(statements, entry, semantics, sourceCode);
  if (!paths || isClean) return undefined;
  const end = new Set(paths.end);
  for (const exit of paths.exits) {
    if (isNextRound(exit, node)) for (const facts of exit.facts) end.add(facts);
    else if (!isFailure(exit, sourceCode)) return undefined;
  }
  return end;
}

function isFailure({ facts, kind, value }: Exit, sourceCode: SourceCode): boolean {
  if (kind === 'throw') return true;
  if (kind !== 'return') return false;
  if (!facts.has(0)) return true;
  // What is only named like a failure may be something else; here it must be made on the spot.
  const made = value && unwrap(value);
  if (made?.type === 'ObjectExpression') return isSurelyFailure(made, sourceCode);
  return (made?.type === 'CallExpression' || made?.type === 'NewExpression') && isFailureValue(made, sourceCode);
}

/** Does a jump go on with a loop around a node? */
function isNextRound({ kind, node: jump }: Exit, node: TSESTree.Node): boolean {
  const target = kind === 'continue' ? targetOf(jump as TSESTree.ContinueStatement) : undefined;
  return target !== undefined && isLoop(target) && contains(target, node);
}

/** Does what is tried leave the function when it succeeds? */
function returnsIn(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return !walk(node.type === 'TryStatement' ? node.block : node, sourceCode, (inner) => {
    if (isFunction(inner)) return 'skip';
    return inner.type === 'ReturnStatement' ? 'stop' : undefined;
  });
}
