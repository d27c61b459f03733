import type { TSESTree } from '@typescript-eslint/utils';

import { numberChecks } from '../../catalog/numbers.js';
import { numberMakers } from '../../catalog/validators.js';
import { staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { isOneOf } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';

/**
 * Where a number that is made of something outside is told from `NaN`: in the expression itself (`isNaN(Number(x))`,
 * `parseInt(x, 10) || 20`), or behind the name that it is given (`const n = Number(x); if (n > 0) …`).
 */
export type NumberTest = 'behind' | 'here';

const comparisons = /^(?:[<>]=?|[!=]==?)$/;

/** Does a node make a number of what it gets, and is that number tested? `node` is a call, `new` or a unary `+`. */
export function numberTestOf(node: TSESTree.Node, sourceCode: SourceCode): NumberTest | undefined {
  if (!makesNumber(node, sourceCode)) return undefined;
  const value = outcomeOf(node);
  if (isTested(value, sourceCode)) return 'here';
  const { parent } = value;
  const name = parent?.type === 'VariableDeclarator' && parent.init === value ? parent.id : undefined;
  const variable = name?.type === 'Identifier' ? variableOf(name, sourceCode) : undefined;
  const isTestedBehind = variable?.references.some(({ identifier }) => identifier !== name && isTested(outcomeOf(identifier), sourceCode));
  return isTestedBehind ? 'behind' : undefined;
}

function makesNumber(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'UnaryExpression') return node.operator === '+';
  return (node.type === 'CallExpression' || node.type === 'NewExpression') && isOneOf(numberMakers, node.callee, sourceCode);
}

/** The number, or the time of a date: `date.getTime()`. */
function outcomeOf(node: TSESTree.Node): TSESTree.Node {
  const outer = wrapped(node);
  const member = outer.parent;
  if (member?.type !== 'MemberExpression' || member.object !== outer || !/^(?:getTime|valueOf)$/.test(staticKey(member) ?? '')) return outer;
  const call = wrapped(member).parent;
  return call?.type === 'CallExpression' && unwrap(call.callee) === member ? wrapped(call) : outer;
}

function isTested(value: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = value;
  switch (parent?.type) {
    case 'BinaryExpression':
      return comparisons.test(parent.operator);
    case 'CallExpression':
      return parent.callee !== value && isOneOf(numberChecks, parent.callee, sourceCode);
    case 'ConditionalExpression':
    case 'IfStatement':
      return parent.test === value;
    case 'LogicalExpression':
      return parent.left === value && parent.operator !== '??';
    case 'UnaryExpression':
      return parent.operator === '!';
    default:
      return false;
  }
}

const arithmetic = new Set(['%', '*', '**', '-', '/']);

/**
 * `Date.now() - saved.at > 1000`, `const age = Date.now() - saved.at; if (age > 1000) …`: is all that becomes of a difference
 * (or product, …) that it is compared? Whatever it was made of, nothing else comes of it.
 */
export function isComparedSum(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type !== 'BinaryExpression' || !arithmetic.has(node.operator)) return false;
  const value = sumAround(node, sourceCode);
  if (isCompared(value)) return true;
  const { parent } = value;
  const name = parent?.type === 'VariableDeclarator' && parent.init === value ? parent.id : undefined;
  const variable = name?.type === 'Identifier' ? variableOf(name, sourceCode) : undefined;
  return variable !== undefined && variable.references.length > 1 &&
    variable.references.every(({ identifier }) => identifier === name || isCompared(sumAround(identifier, sourceCode)));
}

/** The whole of an expression that makes a number of numbers: `Math.abs(now - at) / 1000`. */
function sumAround(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  let outer = wrapped(node);
  for (let { parent } = outer; parent; { parent } = outer) {
    const isSum = parent.type === 'BinaryExpression' ? arithmetic.has(parent.operator)
      : parent.type === 'CallExpression' && parent.callee !== outer && /^Math\.\w+$/.test(resolveApi(parent.callee, sourceCode)?.path.join('.') ?? '');
    if (!isSum) break;
    outer = wrapped(parent);
  }
  return outer;
}

/** Is an expression one side of a comparison? */
export function isCompared({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'BinaryExpression' && comparisons.test(parent.operator);
}
