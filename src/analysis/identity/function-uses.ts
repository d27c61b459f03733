import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, unwrap, wrapped } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { localFunctionOf } from './local-functions.js';
import { variableOf } from './scope.js';

/** The name that others in the file know a function by: that of its declaration, or of the variable that holds it. */
export function nameOf(fn: FunctionNode): TSESTree.Identifier | undefined {
  const { parent } = wrapped(fn);
  if (parent?.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id : undefined;
  return fn.id ?? undefined;
}

/** Where the name of a function stands, other than where it is declared; none for a function without a name. */
export function usesOf(fn: FunctionNode, sourceCode: SourceCode): TSESTree.Node[] {
  const name = nameOf(fn);
  const references = (name && variableOf(name, sourceCode)?.references) ?? [];
  return references.filter(({ init }) => init !== true).map(({ identifier }) => identifier);
}

/** The call that a name is the callee of. */
export function callOf(use: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent } = use;
  return parent?.type === 'CallExpression' && parent.callee === use ? parent : undefined;
}

/**
 * All calls of a function; undefined where nothing calls it, or others may call it as well: it is exported, or its name is handed
 * on (`export { fn }`, `list.map(fn)`).
 */
export function onlyCallsOf(fn: FunctionNode, sourceCode: SourceCode): TSESTree.CallExpression[] | undefined {
  if (isDeclaredExport(fn)) return undefined;
  const uses = usesOf(fn, sourceCode);
  const calls = uses.map(callOf).filter((call) => call !== undefined);
  return calls.length > 0 && calls.length === uses.length ? calls : undefined;
}

/** `export function fn()`, `export const fn = …`. */
export function isDeclaredExport(fn: FunctionNode): boolean {
  const { parent } = wrapped(fn);
  const statement = parent?.type === 'VariableDeclarator' ? parent.parent : fn;
  return statement.parent?.type.startsWith('Export') ?? false;
}

/** The calls, in this file, of a function that has a name, or is a method. */
export function callsOf(fn: FunctionNode, sourceCode: SourceCode): readonly TSESTree.CallExpression[] {
  const name = nameOf(fn);
  const variable = name && variableOf(name, sourceCode);
  if (!variable) return methodCallsOf(sourceCode).get(fn) ?? [];
  // A name that is declared twice may stand for either.
  return variable.defs.length === 1 ? usesOf(fn, sourceCode).map(callOf).filter((call) => call !== undefined) : [];
}

/** What the calls of a function of this file hand to one of its parameters, call by call. */
export function handedTo(parameter: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): readonly (TSESTree.Node | undefined)[] {
  const position = fn.params.findIndex((each) => each === parameter);
  return position === -1 ? [] : callsOf(fn, sourceCode).map((call) => call.arguments[position]);
}

/** `this.request()`, `client.request()`: the calls of methods of this file. */
const methodCallsOf = perFile((sourceCode): ReadonlyMap<FunctionNode, readonly TSESTree.CallExpression[]> => {
  const calls = new Map<FunctionNode, TSESTree.CallExpression[]>();
  for (const call of nodesOfType(['CallExpression'], sourceCode)) {
    const callee = unwrap(call.callee);
    const method = callee.type === 'MemberExpression' ? localFunctionOf(callee, sourceCode) : undefined;
    if (!method) continue;
    const known = calls.get(method);
    if (known) known.push(call);
    else calls.set(method, [call]);
  }
  return calls;
});
