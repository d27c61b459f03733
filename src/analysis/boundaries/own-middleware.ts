import type { FunctionNode } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { flowOf, type FlowStart, type Use } from '../flow/flow.js';
import { requestAssertionsOf } from './request-assertions.js';
import { asksForSender, ownMiddlewaresOf } from './route-validation.js';
import { handlingOf } from './validation.js';

/**
 * `app.post('/orders', readOrder, handler)`: does a middleware of this file hand the same part of the request to a validator, or ask
 * by hand of what type its members are?
 */
export function isCheckedBefore(
  handler: FunctionNode, { within = [] }: FlowStart, validators: ReadonlySet<string>, sourceCode: SourceCode,
): boolean {
  return ownMiddlewaresOf(handler, sourceCode).some((middleware) => {
    // Those for errors take the error first.
    const [request] = middleware.params.length > 3 ? [] : middleware.params;
    if (!request) return false;
    const start = { node: request, within };
    return requestAssertionsOf(start, sourceCode).length > 0 ||
      flowOf([start], sourceCode, { entersFunctions: true }).uses.some((use) => isCheck(use, validators, sourceCode));
  });
}

function isCheck({ argument = 0, by, call, kind, path, within }: Use, validators: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  if (kind === 'typeof') return path.length > 0;
  if (kind !== 'argument') return false;
  const callee = call && call === by ? call.callee : by;
  const does = handlingOf({ callee, call: call === by ? call : undefined, argument }, validators, sourceCode)?.does;
  return does === 'validates' && !(within.length > 0 && asksForSender(lastName(callee)));
}
