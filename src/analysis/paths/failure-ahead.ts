import type { TSESTree } from '@typescript-eslint/utils';

import { rejections } from '../../catalog/error-handling.js';
import { isFunction, unwrap } from '../core/ast.js';
import { calleeName } from '../core/last-name.js';
import { isFailureValue } from '../errors/failure-values.js';
import { isExitCall } from './exit-calls.js';
import { isLoop, type Semantics } from './path-types.js';
import { pathsThrough } from './paths.js';
import type { SourceCode } from '../core/per-file.js';

const failed = 1;

/** More statements are not followed. */
const mostFollowers = 100;

/**
 * Does everything that runs behind a node end in a failure: it throws, rejects, exits or returns a failure value? What
 * goes wrong on the way there (a clean-up, reading the body of an error answer) hides nothing.
 */
export function isFailureAhead(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  let facts: ReadonlySet<number> = new Set([0]);
  for (let child = node, up = node.parent; up; child = up, up = up.parent) {
    if (isLoop(up)) return false;
    if (isFunction(up)) return facts.has(failed) && !facts.has(0);
    if (up.type === 'ReturnStatement' || up.type === 'ThrowStatement') return up.type === 'ThrowStatement';
    const list = up.type === 'BlockStatement' ? up.body : up.type === 'SwitchCase' ? up.consequent : undefined;
    const rest = list?.slice(list.indexOf(child as TSESTree.Statement) + 1);
    if (!rest || rest.length === 0) continue;
    const end = failingEnd(rest, facts, sourceCode);
    if (!end) return false;
    if (end.size === 0) return true;
    facts = end;
  }
  return false;
}

/** Does a statement end in a failure on each of its ways? */
export function isFailing(statement: TSESTree.Statement, sourceCode: SourceCode): boolean {
  return failingEnd([statement], new Set([0]), sourceCode)?.size === 0;
}

/** How statements come to their end whose every other way out is a failure; `undefined` when one is none. */
function failingEnd(
  statements: readonly TSESTree.Statement[], entry: ReadonlySet<number>, sourceCode: SourceCode,
): ReadonlySet<number> | undefined {
  const semantics: Semantics = {
    effect(inner, facts) {
      if (inner.type !== 'CallExpression') return facts;
      if (isExitCall(inner, sourceCode)) return undefined;
      return rejections.has(calleeName(inner) ?? '') ? failed : facts;
    },
  };
  // What is only named like a failure may be something else; here it must be made on the spot.
  const isMadeFailure = (value: TSESTree.Expression | undefined): boolean =>
    value !== undefined && /^(?:Call|New|Object)Expression$/.test(unwrap(value).type) && isFailureValue(value, sourceCode);
  const paths = statements.length > mostFollowers ? undefined : pathsThrough(statements, entry, semantics, sourceCode);
  return paths?.exits.every(({ kind, value, facts }) => kind === 'throw' || (kind === 'return' && (isMadeFailure(value) || !facts.has(0))))
    ? paths.end
    : undefined;
}
