import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import type { Loop } from './busy-wait.js';
import { isClockRead } from './clocks.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import type { Duration } from './shell-sleep.js';

/**
 * For how long a busy wait spins, when that is one expression in the code: `end = Date.now() + ms` or
 * `start = Date.now()` directly before the loop or in its head, and a single condition.
 */
export function spinDuration(loop: Loop, sourceCode: SourceCode): Duration | undefined {
  const test = loop.test && unwrap(loop.test);
  if (test?.type !== 'BinaryExpression') return undefined;
  const isLess = test.operator === '<' || test.operator === '<=';
  if (!isLess && test.operator !== '>' && test.operator !== '>=') return undefined;
  const smaller = unwrap(isLess ? test.left : test.right);
  const larger = unwrap(isLess ? test.right : test.left);
  const expression = untilEnd(smaller, larger, loop, sourceCode) ?? sinceStart(smaller, larger, loop, sourceCode);
  return expression && { expression, unitMs: 1 };
}

/** `Date.now() < end` and `Date.now() < start + ms`. */
function untilEnd(
  smaller: TSESTree.Node, larger: TSESTree.Node, loop: Loop, sourceCode: SourceCode,
): TSESTree.Node | undefined {
  if (!isMilliseconds(smaller, sourceCode)) return undefined;
  const end = freshValue(larger, loop, sourceCode) ?? larger;
  if (end.type !== 'BinaryExpression' || end.operator !== '+') return undefined;
  const isNow = (node: TSESTree.Node) =>
    isMilliseconds(node, sourceCode) || (end === larger && isMilliseconds(freshValue(node, loop, sourceCode), sourceCode));
  if (isNow(end.left)) return end.right;
  return isNow(end.right) ? end.left : undefined;
}

/** `Date.now() - start < ms` */
function sinceStart(
  smaller: TSESTree.Node, larger: TSESTree.Node, loop: Loop, sourceCode: SourceCode,
): TSESTree.Node | undefined {
  if (smaller.type !== 'BinaryExpression' || smaller.operator !== '-' || !isMilliseconds(smaller.left, sourceCode)) return undefined;
  return isMilliseconds(freshValue(smaller.right, loop, sourceCode), sourceCode) ? larger : undefined;
}

/** The value that a name is given right before the loop, or in its head. */
function freshValue(node: TSESTree.Node, loop: Loop, sourceCode: SourceCode): TSESTree.Node | undefined {
  const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
  const definition = variable && singleDefinition(variable);
  const declaration = definition?.value.parent?.parent;
  if (!declaration || definition.pattern.type !== 'Identifier') return undefined;
  return declaration === statementBefore(loop) || (loop.type === 'ForStatement' && declaration === loop.init)
    ? unwrap(definition.value)
    : undefined;
}

function statementBefore(loop: Loop): TSESTree.Node | undefined {
  const { parent } = loop;
  if (parent.type !== 'BlockStatement' && parent.type !== 'Program') return undefined;
  return parent.body[(parent.body as TSESTree.Node[]).indexOf(loop) - 1];
}

/** Does the expression read a clock that counts milliseconds? */
function isMilliseconds(node: TSESTree.Node | undefined, sourceCode: SourceCode): boolean {
  const inner = node && unwrap(node);
  switch (inner?.type) {
    case 'UnaryExpression':
      return inner.operator === '+' && isNewDate(inner.argument, sourceCode);
    case 'CallExpression': {
      const id = resolveApi(inner.callee, sourceCode)?.id;
      if (id === 'global#Date.now' || id === 'global#performance.now') return true;
      const callee = unwrap(inner.callee);
      if (callee.type !== 'MemberExpression') return false;
      const key = staticKey(callee);
      return (key === 'getTime' || key === 'valueOf') && isNewDate(callee.object, sourceCode);
    }
    default:
      return false;
  }
}

function isNewDate(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  return inner.type === 'NewExpression' && isClockRead(inner, sourceCode);
}
