import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';

/** The promise whose `.then` callback gets what a name stands for as its first parameter. */
export function promisedTo(name: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.Node | undefined {
  const definition = variableOf(name, sourceCode)?.defs[0];
  if (definition?.type !== 'Parameter' || !isFunction(definition.node) || definition.node.params[0] !== definition.name) return undefined;
  const outer = wrapped(definition.node);
  const call = outer.parent;
  const callee = call?.type === 'CallExpression' && call.arguments[0] === outer ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression' && staticKey(callee) === 'then' ? callee.object : undefined;
}
