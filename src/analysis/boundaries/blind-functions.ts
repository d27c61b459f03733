import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { hasThrow } from '../core/statements.js';
import { flowOf, type Use, type UseKind } from '../flow/flow.js';
import { requestAssertionsOf } from './request-assertions.js';
import { isCompared, isComparedSum } from './tested-number.js';
import { handlingOf } from './validation.js';

/** What a validator does with a value; of what it goes through one by one it asks the elements. That it is truthy says nothing of what it is. */
const questions: ReadonlySet<UseKind> = new Set<UseKind>(['compare', 'in', 'instanceof', 'iterate', 'nullCheck', 'typeof']);

/**
 * Does a function that is called like a validator ask nothing at all of a parameter, or of what lies `within` it, and throw nothing?
 * Then it checks nothing.
 *
 * @param mayThrow it throws for other reasons than what it is handed
 */
export function asksNothing(
  parameter: TSESTree.Parameter, within: readonly string[], mayThrow: boolean, validators: ReadonlySet<string>, sourceCode: SourceCode,
): boolean {
  const { parent: fn } = parameter;
  const start = { node: parameter, within };
  if (!isFunction(fn) || (!mayThrow && hasThrow(fn, sourceCode)) || requestAssertionsOf(start, sourceCode).length > 0) return false;
  return !flowOf([start], sourceCode).uses.some((use) => asks(use, validators, sourceCode));
}

function asks({ argument = 0, by, call, kind, path }: Use, validators: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  // That there is a value at all says nothing of what it is.
  if (path.length === 0 && kind === 'nullCheck') return false;
  if (kind === 'operand') return isCompared(wrapped(by)) || isComparedSum(by, sourceCode);
  if (kind === 'method') return call?.arguments.some((each) => isFunction(unwrap(each))) === true;
  if (kind !== 'argument') return questions.has(kind);
  const direct = call === by ? call : undefined;
  const does = handlingOf({ callee: direct?.callee ?? by, call: direct, argument }, validators, sourceCode)?.does;
  return does === 'asksFor' || does === 'looksUp' || does === 'tests' || does === 'validates';
}
