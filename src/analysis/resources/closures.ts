import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import type { RunKind } from '../event-loop/event-loop-callbacks.js';
import { localCalls } from '../event-loop/local-calls.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { isAwaited, isOwnMember, rootOf } from './uses.js';

/** The outermost function inside the one that acquired something, as far as it holds a node. */
export function closureAround(node: TSESTree.Node, owner: FunctionNode): FunctionNode | undefined {
  let closure: FunctionNode | undefined;
  for (let up = enclosingFunction(node); up && up !== owner; up = enclosingFunction(up)) closure = up;
  return closure;
}

/** `rows.forEach((row) => out.write(row))` */
export function runsInPlace(closure: FunctionNode, sourceCode: SourceCode): boolean {
  return kindOf(closure, sourceCode) === 'in-place';
}

/** `new Promise((done) => socket.once('connect', done))`: nobody asks what it returns. */
export function isExecutor(closure: FunctionNode, sourceCode: SourceCode): boolean {
  return kindOf(closure, sourceCode) === 'promise-executor';
}

function kindOf(closure: FunctionNode, sourceCode: SourceCode): RunKind | undefined {
  return localCalls(sourceCode).runs.get(closure)?.kind;
}

/**
 * Is a function that uses a variable done when the code around it is: a callback that is awaited or runs in place, a listener
 * of what the variable holds?
 */
export function runsHere(closure: FunctionNode, variable: Variable, sourceCode: SourceCode): boolean {
  if (closure.type === 'FunctionDeclaration') return isOnlyCalled(closure.id && variableOf(closure.id, sourceCode));
  const outer = wrapped(closure);
  const { parent } = outer;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return isOnlyCalled(variableOf(parent.id, sourceCode));
  if (parent?.type === 'AssignmentExpression') return isOwnMember(parent.left, variable, sourceCode);
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return false;
  if (parent.callee === outer || rootOf(parent.callee, sourceCode) === variable) return true;
  if (kindOf(closure, sourceCode) !== 'callback' && isAwaited(parent)) return true;
  return runsInPlace(closure, sourceCode) || isExecutor(closure, sourceCode);
}

function isOnlyCalled(variable: Variable | null | undefined): boolean {
  return variable?.references.every(({ identifier, init }) =>
    init === true || (identifier.parent?.type === 'CallExpression' && identifier.parent.callee === identifier)) ?? false;
}
