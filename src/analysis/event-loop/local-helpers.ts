import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../core/ast.js';
import { type AsyncContext, placeOf } from './async-context.js';
import { handedOn, isLeftOut, neededParameter } from '../concurrency/call-conditions.js';
import { type CallSite, localCalls } from './local-calls.js';
import type { SourceCode } from '../core/per-file.js';

/** A call in an async context of a local function that does something, by itself or through others. */
export interface HelperCall<What> extends CallSite {
  /** The function that is called. */
  helper: FunctionNode;
  /** The function that does it; the helper itself, or one it calls at any depth. */
  doer: FunctionNode;
  what: What;
  context: AsyncContext;
}

/** A function that does something, alone or through others, if it is given the parameter that it needs for it. */
interface Carrier<What> {
  helper: FunctionNode;
  doer: FunctionNode;
  what: What;
  needs: number | undefined;
}

/**
 * Carries what plain functions do to the async code that calls them: from each function to its callers, until one of
 * them runs in an async context. A call that leaves out an option without which nothing happens
 * (`if (timeout <= 0) return`) counts for nothing. Each function is looked at twice at most, so that cycles end and the
 * cost stays linear.
 *
 * @param doers - What plain functions do directly: the function that `placeOf(…).owner` names, and what it is. Its `node`,
 *   where it happens, tells which parameter must be given.
 * @returns the calls in async contexts.
 */
export function helperCalls<What extends { node?: TSESTree.Node }>(
  doers: Iterable<readonly [FunctionNode, What]>, sourceCode: SourceCode,
): HelperCall<What>[] {
  const found = new Map<TSESTree.Node, HelperCall<What>>();
  const needsOf = new Map<FunctionNode, number | undefined>();
  const queue: Carrier<What>[] = [];
  const carry = (carrier: Carrier<What>) => {
    const { helper, needs } = carrier;
    const isKnown = needsOf.has(helper);
    const known = needsOf.get(helper);
    if (isKnown && (known === undefined || known === needs)) return;
    const either = isKnown ? undefined : needs;
    needsOf.set(helper, either);
    queue.push({ ...carrier, needs: either });
  };
  for (const [doer, what] of doers) {
    if (needsOf.has(doer) && needsOf.get(doer) === undefined) continue;
    carry({ helper: doer, doer, what, needs: what.node && neededParameter(what.node, doer, sourceCode) });
  }
  // The queue grows while it is read: callers are looked at after the functions they call.
  for (const { helper, doer, what, needs } of queue) {
    for (const site of localCalls(sourceCode).sites.get(helper) ?? []) {
      const isCall = site.call.callee === site.node;
      if (isCall && needs !== undefined && isLeftOut(site.call, needs)) continue;
      const { context, owner } = placeOf(site.node, sourceCode);
      if (context) {
        if (!found.has(site.node)) found.set(site.node, { ...site, helper, doer, what, context });
      } else if (owner) {
        const passed = isCall && needs !== undefined ? handedOn(site.call, needs, owner, sourceCode) : undefined;
        carry({ helper: owner, doer, what, needs: passed ?? neededParameter(site.node, owner, sourceCode) });
      }
    }
  }
  return [...found.values()];
}
