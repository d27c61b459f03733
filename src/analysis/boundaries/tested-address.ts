import type { TSESTree } from '@typescript-eslint/utils';

import { lookupMethods } from '../../catalog/validators.js';
import { staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { isCompared } from './tested-number.js';

/** The parts of an address that say where it leads. */
const whereTo = new Set(['host', 'hostname', 'origin', 'protocol']);

const questions = new Set([...lookupMethods, 'endsWith', 'every', 'some', 'startsWith']);

/**
 * `const url = new URL(query.next, own); if (url.host !== ownHost) return;`, `new URL(body.link);` as a statement: is an address made
 * only to see whether it is one, or to ask where it leads? What is none throws.
 */
export function isTestedAddress(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type !== 'NewExpression' || resolveApi(node.callee, sourceCode)?.id !== 'global#URL') return false;
  const outer = wrapped(node);
  const { parent } = outer;
  if (parent?.type === 'ExpressionStatement') return true;
  if (isAskedWhere(node)) return true;
  if (parent?.type !== 'VariableDeclarator' || parent.init !== outer || parent.id.type !== 'Identifier') return false;
  return variableOf(parent.id, sourceCode)?.references.some(({ identifier }) => isAskedWhere(identifier)) === true;
}

function isAskedWhere(address: TSESTree.Node): boolean {
  const member = wrapped(address).parent;
  if (member?.type !== 'MemberExpression' || member.object !== wrapped(address) || !whereTo.has(staticKey(member) ?? '')) return false;
  const part = wrapped(member);
  if (isCompared(part)) return true;
  const { parent } = part;
  if (parent?.type === 'CallExpression') return parent.callee !== part && questions.has(lastName(parent.callee));
  const call = parent?.type === 'MemberExpression' && parent.object === part ? wrapped(parent).parent : undefined;
  return call?.type === 'CallExpression' && unwrap(call.callee) === parent && questions.has(lastName(call.callee));
}
