import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from './ast.js';
import { type AsyncContext, placeOf } from './async-context.js';
import { type CallSite, localCalls } from './local-calls.js';
import type { SourceCode } from './per-file.js';

/** A call in an async context of a local function that does something, by itself or through others. */
export interface HelperCall<What> extends CallSite {
  /** The function that is called. */
  helper: FunctionNode;
  /** The function that does it; the helper itself, or one it calls at any depth. */
  doer: FunctionNode;
  what: What;
  context: AsyncContext;
}

/**
 * Carries what plain functions do to the async code that calls them: from each function to its callers, until one of
 * them runs in an async context. Each function is looked at once, so that cycles end and the cost stays linear.
 *
 * @param doers - The functions that do something directly, as `placeOf(…).owner` names them, and what it is.
 * @returns the calls in async contexts.
 */
export function helperCalls<What>(
  doers: ReadonlyMap<FunctionNode, What>, sourceCode: SourceCode,
): HelperCall<What>[] {
  const found: HelperCall<What>[] = [];
  const seen = new Set<FunctionNode>(doers.keys());
  const queue = [...doers].map(([doer, what]) => ({ helper: doer, doer, what }));
  // The queue grows while it is read: callers are looked at after the functions they call.
  for (const { helper, doer, what } of queue) {
    for (const site of localCalls(sourceCode).sites.get(helper) ?? []) {
      const { context, owner } = placeOf(site.node, sourceCode);
      if (context) found.push({ ...site, helper, doer, what, context });
      else if (owner && !seen.has(owner)) {
        seen.add(owner);
        queue.push({ helper: owner, doer, what });
      }
    }
  }
  return found;
}
