import type { TSESTree } from '@typescript-eslint/utils';

import type { Resource } from '../../catalog/resources.js';
import type { Catalog } from '../../catalog/types.js';
import { type CallLike, enclosingFunction, type FunctionNode, isFunction, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { callsOf } from '../identity/function-uses.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { returnedBy } from '../values/value-parts.js';
import { openingIn } from './acquisition.js';

/** More callers are not looked at, so that cost stays linear. */
const mostCallers = 50;

/**
 * The calls, in this file, of the function that opens something only to give it back: what they get is their own to release.
 * None where the function keeps it as well, or gives back something else on one of its ways.
 */
export function givenOutTo(
  call: CallLike, resource: Resource, catalog: Catalog<Resource>, sourceCode: SourceCode,
): readonly TSESTree.CallExpression[] {
  const { consumed, element, given, openedBy } = resource;
  if (given === 'receiver' || consumed || element !== undefined || openedBy !== undefined) return [];
  const fn = enclosingFunction(call);
  if (!fn || fn.generator || isOfParameter(call, sourceCode) || !isOnlyGivenBack(call, fn, catalog, sourceCode)) return [];
  return callsOf(fn, sourceCode).slice(0, mostCallers).filter((caller) => {
    const last = caller.arguments.at(-1);
    // A function that takes a callback hands it to that.
    return !(last && isFunction(unwrap(last))) && enclosingFunction(caller) !== fn;
  });
}

/** `openPage(browser)`: the page is closed with the browser, which its caller has. */
function isOfParameter(call: CallLike, sourceCode: SourceCode): boolean {
  let root = unwrap(call.callee);
  for (; root.type === 'MemberExpression' || root.type === 'CallExpression' || root.type === 'AwaitExpression';) {
    root = unwrap(root.type === 'MemberExpression' ? root.object : root.type === 'CallExpression' ? root.callee : root.argument);
  }
  return root.type === 'Identifier' && variableOf(root, sourceCode)?.defs[0]?.type === 'Parameter';
}

function isOnlyGivenBack(call: CallLike, fn: FunctionNode, catalog: Catalog<Resource>, sourceCode: SourceCode): boolean {
  const { parent } = wrapped(call);
  const value = parent?.type === 'AwaitExpression' ? parent : call;
  const variable = variableFrom(wrapped(value), fn, sourceCode);
  const isIt = (node: TSESTree.Node): boolean => {
    const inner = unwrap(node);
    if (inner === value) return true;
    if (inner.type === 'AwaitExpression' && unwrap(inner.argument) === call) return true;
    return inner.type === 'Identifier' && variable !== undefined && variableOf(inner, sourceCode) === variable;
  };
  const [first, ...others] = returnedBy(fn, sourceCode);
  if (!first || !isIt(first) || !others.every((other) => isIt(other) || openingIn(other, catalog, sourceCode))) return false;
  return variable?.references.every(({ identifier, init }) => init === true || isPlainUse(identifier)) ?? true;
}

/** The `const` that is given the value in the function itself. */
function variableFrom(value: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): Variable | undefined {
  const { parent } = value;
  if (parent?.type !== 'VariableDeclarator' || parent.parent.kind !== 'const' || parent.id.type !== 'Identifier') return undefined;
  return enclosingFunction(parent) === fn ? variableOf(parent.id, sourceCode) : undefined;
}

/** `return browser;`, `browser.on(…)`, `await client.query('set …')`: nothing that keeps it. */
function isPlainUse(identifier: TSESTree.Node): boolean {
  const use = wrapped(identifier);
  return use.parent?.type === 'ReturnStatement' || (use.parent?.type === 'MemberExpression' && use.parent.object === use);
}
