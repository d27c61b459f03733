import type { TSESTree } from '@typescript-eslint/utils';

import { bodyReaders, okMembers, statusMembers } from '../../catalog/failures.js';
import { isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';

/**
 * Is all that can fail the reading of an answer that has failed already: `if (!r.ok) { const text = await r.text().catch(() => ''); … }`?
 * Its status is known, and what its body says of that is a help alone.
 */
export function readsFailedAnswer(node: TSESTree.CallExpression | TSESTree.TryStatement, sourceCode: SourceCode): boolean {
  const read = node.type === 'TryStatement' ? onlyCallIn(node.block, sourceCode) : readBy(node);
  const callee = read && unwrap(read.callee);
  if (callee?.type !== 'MemberExpression' || !bodyReaders.has(staticKey(callee) ?? '')) return false;
  const object = unwrap(callee.object);
  const answer = object.type === 'Identifier' ? variableOf(object, sourceCode) : undefined;
  if (!answer) return false;
  for (let child: TSESTree.Node = node, up: TSESTree.Node | undefined = node.parent; up && !isFunction(up); child = up, up = up.parent) {
    if (up.type !== 'IfStatement' || child === up.test) continue;
    if (isSaidOf(answer, up.test, child === up.consequent ? 'failed' : 'fine', sourceCode)) return true;
  }
  return false;
}

/** The call whose promise a handler is attached to: `r.text()` of `r.text().catch(…)`. */
function readBy({ callee }: TSESTree.CallExpression): TSESTree.CallExpression | undefined {
  const member = unwrap(callee);
  const promise = member.type === 'MemberExpression' ? unwrap(member.object) : undefined;
  return promise?.type === 'CallExpression' ? promise : undefined;
}

/** The one call of a block. */
function onlyCallIn(block: TSESTree.BlockStatement, sourceCode: SourceCode): TSESTree.CallExpression | undefined {
  const calls: TSESTree.CallExpression[] = [];
  walk(block, sourceCode, (node) => {
    if (node.type === 'NewExpression' || isFunction(node)) return 'stop';
    if (node.type === 'CallExpression') calls.push(node);
    return calls.length > 1 ? 'stop' : undefined;
  });
  return calls.length === 1 ? calls[0] : undefined;
}

/** Does a test, when it comes out true, say that an answer failed (`!r.ok`, `r.status >= 400`), or that it is fine (`r.ok`)? */
function isSaidOf(answer: Variable, test: TSESTree.Node, said: 'failed' | 'fine', sourceCode: SourceCode): boolean {
  const node = unwrap(test);
  const isMember = (member: TSESTree.Node, names: ReadonlySet<string>): boolean => {
    const inner = unwrap(member);
    if (inner.type !== 'MemberExpression' || !names.has(staticKey(inner) ?? '')) return false;
    const object = unwrap(inner.object);
    return object.type === 'Identifier' && variableOf(object, sourceCode) === answer;
  };
  switch (node.type) {
    case 'BinaryExpression': {
      if (!isMember(node.left, statusMembers)) return false;
      const status = constantOf(node.right, sourceCode)?.value;
      if (typeof status !== 'number') return false;
      const isFine = status < 400;
      if (node.operator === '===' || node.operator === '==') return (said === 'fine') === isFine;
      if (node.operator === '!==' || node.operator === '!=') return said === 'failed' && isFine;
      return said === (node.operator.startsWith('>') ? 'failed' : 'fine') && status >= 299;
    }
    case 'LogicalExpression': {
      // Where both must hold one of them is enough.
      const parts = [node.left, node.right].map((part) => isSaidOf(answer, part, said, sourceCode));
      return node.operator === '&&' ? parts.includes(true) : node.operator === '||' && !parts.includes(false);
    }
    case 'MemberExpression':
      return said === 'fine' && isMember(node, okMembers);
    case 'UnaryExpression':
      return node.operator === '!' && isSaidOf(answer, node.argument, said === 'failed' ? 'fine' : 'failed', sourceCode);
    default:
      return false;
  }
}
