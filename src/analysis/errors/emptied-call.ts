import type { TSESTree } from '@typescript-eslint/utils';

import { contains, isFunction, isNullish, unwrap, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { type Variable, variableOf } from '../identity/scope.js';

/** Objects inside objects are looked at this far down. */
const deepest = 5;

/**
 * Is a call what was tried with nothing in the place of what was awaited there: `page([], 0)` after `page(await rows(), n)`?
 * Such a function wraps a result and gets none. A call that is awaited itself may load something.
 *
 * @param tried a call of the same function in the code that failed.
 */
export function isEmptied(
  call: TSESTree.CallExpression, tried: TSESTree.CallExpression, failed: TSESTree.Node, sourceCode: SourceCode,
): boolean {
  if (call.parent.type === 'AwaitExpression' || tried.parent.type === 'AwaitExpression') return false;
  let getsLess = false;
  for (const [index, argument] of call.arguments.entries()) {
    const before = tried.arguments[index];
    if (isNothing(argument)) getsLess ||= before !== undefined && isOfAwaited(before, failed, sourceCode);
    else if (!before || sourceCode.getText(before) !== sourceCode.getText(argument) || isOfAwaited(before, failed, sourceCode)) return false;
  }
  return getsLess;
}

/** `null`, `0`, `''`, a flag, an empty list or collection, or an object of these. */
function isNothing(node: TSESTree.Node, depth = 0): boolean {
  const inner = unwrap(node);
  if (depth > deepest) return false;
  switch (inner.type) {
    case 'ArrayExpression':
      return inner.elements.length === 0;
    case 'Literal':
      return !inner.value || inner.value === true;
    case 'NewExpression':
      return inner.arguments.length === 0 && inner.callee.type === 'Identifier' && /^(?:Map|Set)$/.test(inner.callee.name);
    case 'ObjectExpression':
      return inner.properties.every((property) => property.type === 'Property' && isNothing(property.value, depth + 1));
    default:
      return isNullish(inner);
  }
}

/** Is a value made of what the code awaits, also through variables of its own? */
function isOfAwaited(value: TSESTree.Node, code: TSESTree.Node, sourceCode: SourceCode): boolean {
  const seen = new Set<Variable>();
  const pending = [value];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const ended = walk(next, sourceCode, (node) => {
      if (isFunction(node)) return 'skip';
      if (node.type === 'AwaitExpression') return 'stop';
      const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
      const def = variable?.defs[0];
      if (!variable || seen.has(variable) || def?.type !== 'Variable' || !def.node.init || !contains(code, def.name)) return undefined;
      seen.add(variable);
      pending.push(def.node.init);
      return undefined;
    });
    if (!ended) return true;
  }
  return false;
}
