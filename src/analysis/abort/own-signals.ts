import type { TSESTree } from '@typescript-eslint/utils';

import { contains, type FunctionNode, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';
import { originOf } from '../values/origin.js';
import type { HeldSignal } from './held-signals.js';
import type { SignalFlow } from './signal-flow.js';

/** The signal of a request that is served says that the client has gone: nobody is left to be told. */
export function isOfRequest({ key, variable }: HeldSignal, sourceCode: SourceCode): boolean {
  const name = variable.defs[0]?.name;
  if (key === undefined || name?.type !== 'Identifier') return false;
  return /^(?:req|request)$/i.test(name.name) || (name.typeAnnotation !== undefined && /Request\b/.test(sourceCode.getText(name.typeAnnotation)));
}

/**
 * Is a signal that a call gets of its own sure to end without the one at hand? A time limit is. A controller is where
 * nobody else has it, and where no code that aborts it has to do with the signal.
 */
export function isUnconnected(own: TSESTree.Node, fn: FunctionNode, flow: SignalFlow, sourceCode: SourceCode): boolean {
  const signal = originOf(own, sourceCode);
  if (signal.type === 'CallExpression') return true;
  const controller = signal.type === 'MemberExpression' ? unwrap(signal.object) : undefined;
  const variable = controller?.type === 'Identifier' ? variableOf(controller, sourceCode) : undefined;
  const [def] = variable?.defs ?? [];
  if (!variable || def?.type !== 'Variable' || !contains(fn.body, def.node) || flow.isCarrier(variable, 'loose')) return false;
  return variable.references.slice(0, mostUses).every(({ identifier, init }) =>
    init === true || isLoneUse(identifier, fn, flow));
}

/** More uses of a name are not looked at, so that cost stays linear. */
export const mostUses = 100;

/** `own.signal`, and `own.abort()` that neither waits for the signal nor asks for it. */
function isLoneUse(identifier: TSESTree.Node, fn: FunctionNode, flow: SignalFlow): boolean {
  const member = wrapped(identifier).parent;
  const key = member?.type === 'MemberExpression' && unwrap(member.object) === identifier ? staticKey(member) : undefined;
  if (key === 'signal') return true;
  if (key !== 'abort') return false;
  for (let child: TSESTree.Node = identifier, up = identifier.parent; up && up !== fn; child = up, up = up.parent) {
    if (isFunction(up) && wrapped(up).parent?.type !== 'CallExpression') return false;
    const asked = up.type === 'IfStatement' || up.type === 'ConditionalExpression' ? up.test
      : up.type === 'LogicalExpression' ? up.left
        : up.type === 'CallExpression' || isFunction(up) ? up : undefined;
    if (asked && asked !== child && flow.mentions(asked, 'loose')) return false;
  }
  return true;
}
