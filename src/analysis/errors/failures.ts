import type { TSESTree } from '@typescript-eslint/utils';

import {
  controllerTypes, deferredRejects, failingObservables, failureTakers, observableConstructors, promiseConstructors, rejecters,
  streamConstructors,
} from '../../catalog/failures.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { isCallbackName, isErrorFirstCallee, isRouteSkip } from './error-first.js';
import { functionPositions } from '../identity/function-positions.js';
import { functionsOf, hasNameOf, namesOf } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { isGlobal, variableOf } from '../identity/scope.js';
import { returnedBy } from '../values/value-parts.js';

/** A place where code fails with a value. */
export interface Failure {
  /**
   * How: by `throw`, by a call that rejects a promise, by one that ends a stream with the value, or by one that hands it on
   * as an error. `named`: only the name of the callee says so, which is enough for a value that is an error.
   */
  way: 'ended' | 'named' | 'passed' | 'rejected' | 'thrown';
  /** What it fails with; left out by a call without arguments. */
  value: TSESTree.Expression | undefined;
  /** Does the core rule `prefer-promise-reject-errors` report it? */
  isCoreReport: boolean;
}

/** Reads a `throw`, or a call, as a place where code fails with a value. */
export function failureOf(
  node: TSESTree.CallExpression | TSESTree.ThrowStatement, sourceCode: SourceCode,
): Failure | undefined {
  if (node.type === 'ThrowStatement') return { way: 'thrown', value: node.argument, isCoreReport: false };
  const callee = unwrap(node.callee);
  const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (name === undefined || !mayFail(callee, name, sourceCode)) return undefined;
  const [first] = node.arguments;
  if (first?.type === 'SpreadElement') return undefined;
  const rejection = rejectionOf(callee, name, sourceCode);
  if (rejection) {
    return { way: 'rejected', value: first, isCoreReport: rejection === 'ofCore' && (!first || isNoErrorToCore(first, sourceCode)) };
  }
  if (!first) return undefined;
  if (name === 'throwError') {
    const value = isMadeToFail(callee, sourceCode) ? givenBy(first, sourceCode) : undefined;
    return value && { way: 'ended', value, isCoreReport: false };
  }
  if (name === 'error') return isControllerError(callee, sourceCode) ? { way: 'ended', value: first, isCoreReport: false } : undefined;
  if (isErrorFirstCallee(callee, sourceCode)) {
    return isRouteSkip(node, sourceCode) ? undefined : { way: 'passed', value: first, isCoreReport: false };
  }
  return failureTakers.has(name) ? { way: 'named', value: first, isCoreReport: false } : undefined;
}

/** Most calls are done with here: the name decides. */
function mayFail(callee: TSESTree.Node, name: string, sourceCode: SourceCode): boolean {
  if (failureTakers.has(name) || name === 'throwError') return true;
  if (callee.type !== 'Identifier') return name === 'error';
  return isCallbackName(name) || secondParameters(sourceCode).has(name) ||
    (namesReject(sourceCode) && variableOf(callee, sourceCode)?.defs[0]?.type === 'Variable');
}

/** Names of second parameters, where the file may make a promise: `reject` of an executor, under whatever name. */
const secondParameters = perFile((sourceCode): ReadonlySet<string> => {
  const names = new Set<string>();
  if (!namesOf(sourceCode).has('Promise') && !sourceCode.text.includes('bluebird')) return names;
  for (const { params: [, second] } of functionsOf(sourceCode)) {
    const target = second?.type === 'AssignmentPattern' ? second.left : second;
    if (target?.type === 'Identifier') names.add(target.name);
  }
  return names;
});

/** Is it the second parameter of a function, with or without a default? */
function isSecond(name: TSESTree.Node, fn: TSESTree.Node): boolean {
  const second = isFunction(fn) ? fn.params[1] : undefined;
  return (second?.type === 'AssignmentPattern' ? second.left : second) === name;
}

const rejectNames = ['reject', 'withResolvers', 'defer'];

const rejectWords = new RegExp(`\\b(?:${rejectNames.join('|')})\\b`);

const namesReject = perFile((sourceCode) => hasNameOf(rejectNames, sourceCode));

/** Does a call reject a promise for sure, and is it one of those that the core rule looks at? */
function rejectionOf(callee: TSESTree.Node, name: string, sourceCode: SourceCode): 'ofCore' | 'other' | undefined {
  const api = name === 'reject' || isAliasOfReject(callee, sourceCode) ? resolveApi(callee, sourceCode) : undefined;
  if (api) {
    if (rejecters.has(api.id)) return isPlainPromiseReject(callee, sourceCode) ? 'ofCore' : 'other';
    if (deferredRejects.has(api.id)) return 'other';
  }
  if (callee.type !== 'Identifier') return undefined;
  const def = variableOf(callee, sourceCode)?.defs[0];
  if (def?.type !== 'Parameter' || !isFunction(def.node) || !isSecond(def.name, def.node)) return undefined;
  for (const position of functionPositions(def.node, sourceCode) ?? []) {
    const { parent } = position;
    if (parent?.type !== 'NewExpression' || parent.arguments[0] !== position) continue;
    const made = resolveApi(parent.callee, sourceCode);
    if (!made || !promiseConstructors.has(made.id)) continue;
    const isPlain = parent.callee.type === 'Identifier' && parent.callee.name === 'Promise' && isGlobal(parent.callee, sourceCode);
    return isPlain && position === def.node && def.node.params[1] === def.name ? 'ofCore' : 'other';
  }
  return undefined;
}

/** `const fail = Promise.reject.bind(Promise)`, `const { reject: fail } = Promise.withResolvers()`: the cheap first look. */
function isAliasOfReject(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const def = callee.type === 'Identifier' ? variableOf(callee, sourceCode)?.defs[0] : undefined;
  return def?.type === 'Variable' && def.node.init !== null && namesReject(sourceCode) &&
    rejectWords.test(sourceCode.getText(def.node.init).slice(0, 200));
}

function isPlainPromiseReject(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Promise' &&
    isGlobal(callee.object, sourceCode);
}

/** `throwError(() => 'failed')` of an observable. */
function isMadeToFail(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const api = resolveApi(callee, sourceCode);
  return api !== undefined && failingObservables.has(api.id);
}

/** What an argument gives: itself, or what it gives back where it is a function with one way out. */
function givenBy(argument: TSESTree.Expression, sourceCode: SourceCode): TSESTree.Expression | undefined {
  const inner = unwrap(argument);
  if (!isFunction(inner)) return argument;
  const [value, ...others] = returnedBy(inner, sourceCode);
  return others.length === 0 ? (value as TSESTree.Expression | undefined) : undefined;
}

/** `controller.error(…)` of a stream, `subscriber.error(…)` of an observable. */
function isControllerError(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const object = unwrap(callee.object);
  const api = resolveApi(object, sourceCode);
  if (api && controllerTypes.has(api.id)) return true;
  const def = object.type === 'Identifier' ? variableOf(object, sourceCode)?.defs[0] : undefined;
  if (def?.type !== 'Parameter' || !isFunction(def.node) || !def.node.params.includes(def.name)) return false;
  const { parent } = wrapped(def.node);
  if (parent?.type === 'NewExpression') return isMadeBy(parent, observableConstructors, sourceCode);
  if (parent?.type !== 'Property') return false;
  const holder = wrapped(parent.parent).parent;
  return holder?.type === 'NewExpression' && isMadeBy(holder, streamConstructors, sourceCode);
}

function isMadeBy(node: TSESTree.NewExpression, constructors: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  const api = resolveApi(node.callee, sourceCode);
  return api !== undefined && constructors.has(api.id);
}

/** Types of expressions of which the core rule thinks that they may be an error. */
const maybeErrors = new Set([
  'AwaitExpression', 'CallExpression', 'ChainExpression', 'Identifier', 'MemberExpression', 'NewExpression',
  'TaggedTemplateExpression', 'YieldExpression',
]);

/** Does the core rule hold a value for something that cannot be an error? It does not look through types. */
function isNoErrorToCore(root: TSESTree.Expression, sourceCode: SourceCode): boolean {
  if (root.type === 'Identifier') return root.name === 'undefined' && isGlobal(root, sourceCode);
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (maybeErrors.has(node.type)) return false;
    switch (node.type) {
      case 'AssignmentExpression':
        if (node.operator === '=' || node.operator === '&&=') pending.push(node.right);
        else if (node.operator === '||=' || node.operator === '??=') pending.push(node.left, node.right);
        break;
      case 'ConditionalExpression':
        pending.push(node.consequent, node.alternate);
        break;
      case 'LogicalExpression':
        if (node.operator !== '&&') pending.push(node.left);
        pending.push(node.right);
        break;
      case 'SequenceExpression':
        pending.push(...node.expressions.slice(-1));
        break;
      default:
    }
  }
  return true;
}
