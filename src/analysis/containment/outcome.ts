import type { TSESTree } from '@typescript-eslint/utils';

import { leaves } from '../boundaries/guards.js';
import { contains, isNullish, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';

/** Conditions inside conditions deeper than this have no known outcome. */
const highestClimb = 100;

const asserting = /^(?:assert|ok|invariant|expect|ensure)/i;

/**
 * What a check has answered where control is at a later node: `true`, `false`, or `undefined` where either is possible
 * or the code does not show it.
 */
export function outcomeAt(check: TSESTree.Node, later: TSESTree.Node, sourceCode: SourceCode): boolean | undefined {
  return climb(check, later, sourceCode, 0);
}

function climb(check: TSESTree.Node, later: TSESTree.Node, sourceCode: SourceCode, depth: number): boolean | undefined {
  // What the check has answered when the node it is part of is true, and when it is false.
  let whenTrue: boolean | undefined = true;
  let whenFalse: boolean | undefined = false;
  let node = wrapped(check);
  for (let climbed = 0; climbed < highestClimb; climbed += 1) {
    const { parent } = node;
    switch (parent?.type) {
      case 'UnaryExpression':
        if (parent.operator !== '!') return undefined;
        [whenTrue, whenFalse] = [whenFalse, whenTrue];
        break;
      case 'BinaryExpression': {
        const same = comparedWithConstant(parent, node);
        if (same === undefined) return undefined;
        if (!same) [whenTrue, whenFalse] = [whenFalse, whenTrue];
        break;
      }
      case 'LogicalExpression':
        if (parent.operator === '??') return undefined;
        if (parent.left === node && contains(parent.right, later)) return parent.operator === '&&' ? whenTrue : whenFalse;
        // `name === 'a' || name === 'b'` is one list of what is let in.
        if (areAlternatives(parent, sourceCode)) break;
        if (parent.operator === '&&') whenFalse = undefined;
        else whenTrue = undefined;
        break;
      case 'ConditionalExpression':
        if (parent.test !== node) return undefined;
        if (contains(parent.consequent, later)) return whenTrue;
        return contains(parent.alternate, later) ? whenFalse : undefined;
      case 'IfStatement':
        if (contains(parent.consequent, later)) return whenTrue;
        if (parent.alternate && contains(parent.alternate, later)) return whenFalse;
        if (leaves(parent.consequent, sourceCode)) return whenFalse;
        return leaves(parent.alternate, sourceCode) ? whenTrue : undefined;
      case 'AwaitExpression':
        break;
      case 'CallExpression':
        return isAssertion(parent) ? whenTrue : undefined;
      case 'ArrowFunctionExpression': {
        const asked = parent.body === node ? askedOfElements(parent) : undefined;
        if (!asked) return undefined;
        // What `filter` and `find` let through has passed.
        if (asked.key === 'filter' || asked.key === 'find') return whenTrue;
        if (asked.key === 'every') whenFalse = undefined;
        else whenTrue = undefined;
        node = wrapped(asked.call);
        continue;
      }
      case 'VariableDeclarator': {
        if (parent.id.type !== 'Identifier' || depth > 2) return undefined;
        for (const reference of variableOf(parent.id, sourceCode)?.references ?? []) {
          const answer = reference.isRead() ? climb(reference.identifier, later, sourceCode, depth + 1) : undefined;
          const known = answer === undefined ? undefined : answer ? whenTrue : whenFalse;
          if (known !== undefined) return known;
        }
        return undefined;
      }
      default:
        return undefined;
    }
    node = wrapped(parent);
  }
  return undefined;
}

/** Do all parts compare one thing with constants: `name === 'a' || name === 'b'`, `name !== 'a' && name !== 'b'`? */
function areAlternatives({ left, operator, right }: TSESTree.LogicalExpression, sourceCode: SourceCode): boolean {
  const comparison = operator === '||' ? /^===?$/ : /^!==?$/;
  const subject = (part: TSESTree.Node): string | undefined =>
    part.type === 'BinaryExpression' && comparison.test(part.operator) && part.right.type === 'Literal'
      ? sourceCode.getText(part.left)
      : undefined;
  const compared = subject(right);
  let first: TSESTree.Node = left;
  while (first.type === 'LogicalExpression' && first.operator === operator && subject(first.right) === compared) first = first.left;
  return compared !== undefined && subject(first) === compared;
}

/** `list.some((element) => …)` */
function askedOfElements(fn: TSESTree.ArrowFunctionExpression): { call: TSESTree.CallExpression; key: string } | undefined {
  const outer = wrapped(fn);
  const call = outer.parent;
  const callee = call?.type === 'CallExpression' && call.callee !== outer ? unwrap(call.callee) : undefined;
  const key = callee?.type === 'MemberExpression' ? (staticKey(callee) ?? '') : '';
  return /^(?:every|filter|find|some)$/.test(key) ? { call: call as TSESTree.CallExpression, key } : undefined;
}

function isAssertion(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  const name = callee.type === 'Identifier' ? callee : callee.type === 'MemberExpression' ? callee.property : undefined;
  return name?.type === 'Identifier' && asserting.test(name.name);
}

/** `check === true`, `check !== false`, `check != null` are the check itself, `check === false`, `check === undefined` its contrary. */
function comparedWithConstant({ left, operator, right }: TSESTree.BinaryExpression, node: TSESTree.Node): boolean | undefined {
  const other = left === node ? right : left;
  if (isNullish(other) && /^[!=]==?$/.test(operator)) return operator.startsWith('!');
  if (other.type !== 'Literal' || typeof other.value !== 'boolean' || !/^[!=]==?$/.test(operator)) return undefined;
  return other.value === operator.startsWith('=');
}
