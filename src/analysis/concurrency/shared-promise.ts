import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, staticKey, unwrap, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { returnedBy } from '../values/value-parts.js';
import { awaitsIn, fillGuard, filledPlaces } from './lazy-init.js';
import { entryOf, isSamePlace, type SharedPlace, sharedPlace } from './shared-state.js';

/** A promise is kept by the function itself, or by one that it calls; longer ways are hardly written. */
const mostSteps = 2;

/**
 * Is it a promise that all callers wait for, whoever of them started it: one that was there before the call, or one that the
 * function starts only where it found none: `this.opening ??= connect(); this.client = await this.opening;`?
 */
export function isSharedPromise(node: TSESTree.Node, within: FunctionNode, sourceCode: SourceCode, step = 0): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'AssignmentExpression':
      return isStartedOnce(inner, within, sourceCode);
    case 'CallExpression': {
      const entry = keptEntry(inner, within, sourceCode);
      if (entry) return isOnlyStartedOnce(entry, within, sourceCode);
      const fn = step < mostSteps ? localFunctionOf(unwrap(inner.callee), sourceCode) : undefined;
      if (!fn || fn.generator) return false;
      // What the function waits for itself may open something as well.
      const parts = [...returnedBy(fn, sourceCode), ...awaitsIn(fn.range[0], fn.range[1], fn, sourceCode)];
      return parts.length > 0 && parts.every((part) => isSharedPromise(part, fn, sourceCode, step + 1));
    }
    case 'AwaitExpression':
      return isSharedPromise(inner.argument, within, sourceCode, step);
    case 'LogicalExpression': {
      // `opening ?? (opening = connect())`
      const right = unwrap(inner.right);
      return right.type === 'AssignmentExpression' && isStartedOnce(right, within, sourceCode);
    }
    default: {
      const kept = sharedPlace(inner, within, sourceCode);
      return kept !== undefined && isOnlyStartedOnce(kept, within, sourceCode);
    }
  }
}

/** `openings.get(key)` */
function keptEntry(call: TSESTree.CallExpression, within: FunctionNode, sourceCode: SourceCode): SharedPlace | undefined {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && staticKey(callee) === 'get' && call.arguments.length === 1
    ? entryOf(callee.object, call.arguments[0], within, sourceCode)
    : undefined;
}

/** Does the function fill the place at most where it was empty? To empty it is fine. */
function isOnlyStartedOnce(kept: SharedPlace, within: FunctionNode, sourceCode: SourceCode): boolean {
  return walk(within.body, sourceCode, (each) => {
    if (each.type !== 'AssignmentExpression' && each.type !== 'CallExpression') return undefined;
    const isFill = filledPlaces(each, within, sourceCode).some((place) => isSamePlace(place, kept));
    return isFill && !isStartedOnce(each, within, sourceCode) ? 'stop' : undefined;
  });
}

/** Is a shared place filled under a test that found it empty, with nothing awaited in between? */
function isStartedOnce(
  fill: TSESTree.AssignmentExpression | TSESTree.CallExpression, within: FunctionNode, sourceCode: SourceCode,
): boolean {
  const guard = fillGuard(fill, sourceCode);
  return guard !== undefined && awaitsIn(guard.range[1], fill.range[1], within, sourceCode).length === 0;
}
