import type { TSESTree } from '@typescript-eslint/utils';

import { rejections } from '../../catalog/error-handling.js';
import { isFunction, unwrap } from '../core/ast.js';
import { calleeName } from '../errors/caught-error.js';
import { isFailureValue } from '../errors/failure-values.js';
import { isExitCall } from './exit-calls.js';
import { isLoop, type Paths, type Semantics } from './path-types.js';
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
  const semantics: Semantics = {
    effect(inner, facts) {
      if (inner.type !== 'CallExpression') return facts;
      if (isExitCall(inner, sourceCode)) return undefined;
      return rejections.has(calleeName(inner) ?? '') ? failed : facts;
    },
  };
  const isFailing = ({ exits: out }: Paths): boolean => out.every(({ kind, value, facts }) =>
    kind === 'throw' || (kind === 'return' && (isMadeFailure(value) || !facts.has(0))));
  // What is only named like a failure may be something else; here it must be made on the spot.
  const isMadeFailure = (value: TSESTree.Expression | undefined): boolean =>
    value !== undefined && /^(?:Call|New|Object)Expression$/.test(unwrap(value).type) && isFailureValue(value, sourceCode);

  let facts: ReadonlySet<number> = new Set([0]);
  for (let child = node, up = node.parent; up; child = up, up = up.parent) {
    if (isLoop(up)) return false;
    if (isFunction(up)) return facts.has(failed) && !facts.has(0);
    if (up.type === 'ReturnStatement' || up.type === 'ThrowStatement') return up.type === 'ThrowStatement';
    const list = up.type === 'BlockStatement' ? up.body : up.type === 'SwitchCase' ? up.consequent : undefined;
    const rest = list?.slice(list.indexOf(child as TSESTree.Statement) + 1);
    if (!rest || rest.length === 0) continue;
    const paths = rest.length > mostFollowers ? undefined : pathsThrough(rest, facts, semantics, sourceCode);
    if (!paths || !isFailing(paths)) return false;
    if (paths.end.size === 0) return true;
    facts = paths.end;
  }
  return false;
}
