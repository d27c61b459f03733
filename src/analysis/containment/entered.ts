import { type FunctionNode, isFunction, walk } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import type { Leg } from './legs.js';

/** The call through which the leg, or one before it, came into a function. */
export function enteredBy(last: Leg): Leg['entered'] {
  for (let leg: Leg | undefined = last; leg; leg = leg.parent) if (leg.entered) return leg.entered;
  return undefined;
}

const mayThrowMemo: (fn: FunctionNode, sourceCode: SourceCode) => boolean | undefined = perNode((fn, sourceCode) =>
  !walk(fn.body, sourceCode, (node) => (isFunction(node) ? 'skip' : node.type === 'ThrowStatement' ? 'stop' : undefined)));

/** Does a function throw by itself, so that who comes back from it has passed? */
export function mayThrow(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return mayThrowMemo(fn, sourceCode) === true;
}
