import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { promiseHandlerOf } from '../event-loop/promise-handlers.js';
import { establishedAt } from '../flow/established.js';
import { declaredBy, type Variable, variableOf } from '../identity/scope.js';
import { returnedBy } from '../values/value-parts.js';

/** `const order = await load().catch((error) => error);`: the variable that holds the result, or the error that the handler made one of. */
export function madeValueOf(fn: FunctionNode, sourceCode: SourceCode): Variable | undefined {
  const [param, ...others] = fn.params;
  const { parent: call } = wrapped(fn);
  if (param?.type !== 'Identifier' || others.length > 0 || call?.type !== 'CallExpression') return undefined;
  const { parent: waiting } = wrapped(call);
  const { parent: declarator } = waiting?.type === 'AwaitExpression' ? wrapped(waiting) : {};
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  if (promiseHandlerOf(call, sourceCode)?.handler !== fn || !givesBack(fn, param, sourceCode)) return undefined;
  return declaredBy(declarator, declarator.id, sourceCode);
}

function givesBack(fn: FunctionNode, param: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const [value, ...others] = returnedBy(fn, sourceCode);
  const given = value && others.length === 0 ? unwrap(value) : undefined;
  return given?.type === 'Identifier' && given.name === param.name && variableOf(given, sourceCode)?.defs[0]?.name === param;
}

/** Has a test said that a variable holds an error, and no result, where its name stands: `if (order instanceof Error)`? */
export function isKnownAsError(name: TSESTree.Node, variable: Variable, sourceCode: SourceCode): boolean {
  return establishedAt(name, (leaf, isTrue) => {
    if (!isTrue || leaf.type !== 'BinaryExpression' || leaf.operator !== 'instanceof') return undefined;
    const tested = unwrap(leaf.left);
    return tested.type === 'Identifier' && variableOf(tested, sourceCode) === variable ? true : undefined;
  }) === true;
}
