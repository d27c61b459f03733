import type { TSESTree } from '@typescript-eslint/utils';

import { callbackResults, firstResults, promiseResults } from '../../catalog/pass-through.js';
import { type FunctionNode, isFunction, isNullish, staticKey, unwrap } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { returnedBy } from '../values/value-parts.js';
import type { ApiReference } from './api-id.js';
import { localFunctionOf } from './local-functions.js';
import { localFunction, resolveApi } from './references.js';
import { isRewritten, variableOf } from './scope.js';

/** What a call of a function of this file yields: `load()`, `this.request()`, `checked(await fetch(url))`. */
export function resolveReturned({ arguments: given, callee }: TSESTree.CallExpression, sourceCode: SourceCode): ApiReference | undefined {
  const made = calledHere(unwrap(callee), sourceCode);
  if (!made || made.generator) return undefined;
  return returnedApi(made, sourceCode) ?? resolveGiven(given[givenBack(made, sourceCode) ?? -1], sourceCode);
}

function resolveGiven(argument: TSESTree.Node | undefined, sourceCode: SourceCode): ApiReference | undefined {
  return argument && resolveApi(argument, sourceCode);
}

/** The parameter that a function gives back wherever it returns anything: `(answer) => { if (answer.ok) return answer; throw … }`. */
const givenBack = perNode<FunctionNode, number>((fn, sourceCode) => {
  const values = returnedBy(fn, sourceCode).filter((value) => !isNullish(value));
  const [variable, ...others] = values.map((value) => (value.type === 'Identifier' ? variableOf(value, sourceCode) : undefined));
  const name = variable?.defs[0]?.name;
  if (!variable || others.some((other) => other !== variable) || isRewritten(variable, sourceCode)) return undefined;
  const index = fn.params.findIndex((parameter) => parameter === name);
  return index === -1 ? undefined : index;
});

function calledHere(callee: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined {
  if (callee.type === 'MemberExpression') return isOfClass(callee.object) ? localFunctionOf(callee, sourceCode) : undefined;
  const variable = callee.type === 'Identifier' ? variableOf(callee, sourceCode) : undefined;
  return variable && localFunction(variable);
}

/** `this`, or a class by its name. */
function isOfClass(owner: TSESTree.Node): boolean {
  return owner.type === 'ThisExpression' || (owner.type === 'Identifier' && /^[A-Z]/.test(owner.name));
}

/** What a function returns at its end, or wherever it returns anything. */
const returnedApi = perNode<FunctionNode, ApiReference>((fn, sourceCode) => {
  const last = fn.body.type === 'BlockStatement' ? fn.body.body.at(-1) : undefined;
  const atEnd = last?.type === 'ReturnStatement' && last.argument ? resolveApi(last.argument, sourceCode) : undefined;
  if (atEnd) return atEnd;
  const values = returnedBy(fn, sourceCode).filter((value) => !isNullish(value));
  const [first, ...others] = values.map((value) => resolveApi(value, sourceCode));
  return others.every((other) => other?.id === first?.id) ? first : undefined;
});

/**
 * What a call of an API yields of what it is given: the first promise of `Promise.race([fetch(url), expired])` that is known,
 * what the callback of a retry returns.
 */
export function sameResult(call: TSESTree.CallExpression, { id }: ApiReference, sourceCode: SourceCode): ApiReference | undefined {
  const [first] = call.arguments;
  if (!first) return undefined;
  if (firstResults.has(id)) return resolveApi(first, sourceCode);
  const given = unwrap(first);
  if (callbackResults.has(id)) return isFunction(given) && !given.generator ? returnedApi(given, sourceCode) : undefined;
  if (!promiseResults.has(id) || given.type !== 'ArrayExpression') return undefined;
  for (const promise of given.elements) {
    const api = promise && resolveApi(promise, sourceCode);
    if (api?.path.at(-1) === '()' && api.id !== 'global#Promise()') return api;
  }
  return undefined;
}

/** What the callback of a promise yields: `ready.then(() => fetch(url))`, `fetch(url).then(checked)`. */
export function thenResult({ arguments: [callback], callee }: TSESTree.CallExpression, sourceCode: SourceCode): ApiReference | undefined {
  const method = unwrap(callee);
  if (method.type !== 'MemberExpression' || !callback || staticKey(method) !== 'then') return undefined;
  const fn = isFunction(callback) ? callback : localFunctionOf(callback, sourceCode);
  if (!fn || fn.generator) return undefined;
  const api = returnedApi(fn, sourceCode) ?? (givenBack(fn, sourceCode) === 0 ? resolveApi(method.object, sourceCode) : undefined);
  return api?.path.at(-1) === '()' ? api : undefined;
}
