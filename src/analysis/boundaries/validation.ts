import type { TSESTree } from '@typescript-eslint/utils';

import { writers } from '../../catalog/boundaries/parsers.js';
import type { ApiId } from '../../catalog/types.js';
import {
  askingName, checkedTypes, handTestModules, handTests, keyTests, lookupMethods, platformGlobals, readingName, readingNameOfPackages, schemaModules, schemaName, sendingCalls, sendingMethods, strictMakers, tableLookups,
  textMakers, validatingName,
  validatorMakers, validatorMethods, validatorMethodsAnywhere, validatorMethodsOfTypes,
  type ValidatorOutcome,
} from '../../catalog/validators.js';
import { functionOfCallee, promiseOf } from '../concurrency/call-signature.js';
import { behindComma, type CallLike, staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { hasThrow } from '../core/statements.js';
import { type ApiReference, isOwnModule } from '../identity/api-id.js';
import { logCallOf } from '../identity/logger.js';
import { resolveApi } from '../identity/references.js';

/** What a call does with a value it is handed. */
export type Handling =
  | { does: 'asksFor'; key: string | undefined }
  | { does: 'logs' | 'looksUp' | 'sends' | 'shows' | 'tests' | 'writes' }
  /** `by`: nothing but what the function is called says so. */
  | { does: 'validates'; outcome: ValidatorOutcome; by?: 'name' };

/** A call, or a function handed to `.then`, and the position of the value among its arguments. */
export interface HandedValue {
  callee: TSESTree.Node;
  /** Left out where the function is called later, by a promise. */
  call?: CallLike | undefined;
  argument: number;
}

/**
 * Does what a value is handed to check it, look at it, or pass it on as it is? `undefined` where it is trusted.
 *
 * @param validators names (`parseWith`, `guards.check`) and API ids (`my-lib#check`) of further validators.
 */
export function handlingOf(
  { callee, call, argument }: HandedValue, validators: ReadonlySet<string>, sourceCode: SourceCode,
): Handling | undefined {
  const target = unwrap(behindComma(unwrap(callee)));
  const api = knownApi(resolveApi(target, sourceCode));
  if (isNamed(target, api, validators, sourceCode)) return { does: 'validates', outcome: 'throws' };
  if (api) {
    if (strictMakers.has(api.id)) return { does: 'validates', outcome: 'throws' };
    if (handTests.has(api.id) || api.module === 'assert') return { does: 'tests' };
    if (textMakers.has(api.id)) return { does: 'shows' };
    if (writers.has(api.id)) return { does: 'writes' };
    if (sendingCalls.has(api.id)) return { does: 'sends' };
    if (tableLookups.has(api.id)) return { does: 'looksUp' };
    if (keyTests.has(api.id)) return { does: 'asksFor', key: keyArgument(call, argument) };
    if (handTestModules.has(api.module) && /^(?:is|has)[A-Z]?|^validate$/.test(api.path.at(-1) ?? '')) return { does: 'tests' };
  }
  const outcome = schemaOutcome(target, api);
  if (outcome) return { does: 'validates', outcome: outcome === 'result' && isToldByThrowing(target, call, argument, api) ? 'throws' : outcome };
  if (call?.type === 'CallExpression' && logsCall(call, sourceCode)) return { does: 'logs' };
  if (!call && target.type === 'MemberExpression' && api?.path[0] === 'console') return { does: 'logs' };
  const promised = promisedOutcome(callee, argument, sourceCode);
  if (promised) return { does: 'validates', outcome: promised };
  const method = target.type === 'MemberExpression' ? staticKey(target) : undefined;
  if (method !== undefined && lookupMethods.has(method)) return { does: 'looksUp' };
  if (call && hasSchemaBeside(call, argument, sourceCode)) return { does: 'validates', outcome: 'throws' };
  const named = namedOutcome(target, api);
  if (named) return { does: 'validates', outcome: named, by: 'name' };
  return method !== undefined && sendingMethods.has(method) && argument === 0 ? { does: 'sends' } : undefined;
}

/** A name that nothing declares, and that the platform does not offer, may be anything. */
function knownApi(api: ApiReference | undefined): ApiReference | undefined {
  return api?.module === 'global' && !platformGlobals.has(api.path[0] ?? '') ? undefined : api;
}

function isNamed(
  target: TSESTree.Node, api: ApiReference | undefined, validators: ReadonlySet<string>, sourceCode: SourceCode,
): boolean {
  if (validators.size === 0) return false;
  if (api && validators.has(api.id)) return true;
  const name = target.type === 'MemberExpression' ? staticKey(target) : target.type === 'Identifier' ? target.name : undefined;
  return (name !== undefined && validators.has(name)) || validators.has(sourceCode.getText(target)) ||
    validators.has(api?.path.at(-1) ?? '');
}

function keyArgument(call: CallLike | undefined, argument: number): string | undefined {
  const key = call?.arguments[argument + 1];
  return key?.type === 'Literal' ? String(key.value) : undefined;
}

/** The outcome of a schema's method, of a schema package's function, or of a validator that such a function made. */
function schemaOutcome(target: TSESTree.Node, api: ApiReference | undefined): ValidatorOutcome | undefined {
  const name = target.type === 'MemberExpression' ? staticKey(target) : undefined;
  if (api && (schemaModules.has(api.module) || /^ajv\b/.test(api.module))) return outcomeInModule(api);
  if (api?.module === 'global') return undefined;
  if (api && !isOwnModule(api.module) && api.path.length < 2) return undefined;
  if (name !== undefined && (validatorMethodsAnywhere.has(name) || (validatorMethodsOfTypes.has(name) && isCalledLikeType(target)))) {
    return validatorMethods.get(name);
  }
  // `Schema.decodeUnknownSync(User)(value)` with a schema library this file does not name.
  const made = target.type === 'CallExpression' ? unwrap(target.callee) : undefined;
  const maker = made?.type === 'MemberExpression' ? staticKey(made) : undefined;
  return maker !== undefined && maker !== 'default' && maker !== 'type' ? validatorMakers.get(maker) : undefined;
}

/**
 * `ctx.validate(rules, body);` as a statement: whoever drops the answer of what is handed rules and a value has none to expect. A
 * schema that is handed its value answers, heard or not. https://www.eggjs.org/tutorials/restful#validate
 */
function isToldByThrowing(target: TSESTree.Node, call: CallLike | undefined, argument: number, api: ApiReference | undefined): boolean {
  if (argument === 0 || call?.parent.type !== 'ExpressionStatement' || target.type !== 'MemberExpression' || staticKey(target) !== 'validate') return false;
  const owner = unwrap(target.object);
  const name = owner.type === 'Identifier' ? owner.name : owner.type === 'MemberExpression' ? staticKey(owner) : undefined;
  return name !== undefined && !/ajv|joi|schema/i.test(name) && !(api && (schemaModules.has(api.module) || /^ajv\b/.test(api.module)));
}

/** `User.check`, `userSchema.is` */
function isCalledLikeType(method: TSESTree.Node): boolean {
  const owner = method.type === 'MemberExpression' ? unwrap(method.object) : undefined;
  const name = owner?.type === 'Identifier' ? owner.name : owner?.type === 'MemberExpression' ? staticKey(owner) : undefined;
  return name !== undefined && (/^[A-Z]/.test(name) || schemaName.test(name));
}

function outcomeInModule({ path }: ApiReference): ValidatorOutcome | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  if (last !== '()') return validatorMethods.get(last);
  const maker = path.at(-2);
  return maker === undefined ? undefined : validatorMakers.get(maker);
}

const logName = /^(?:log|debug|print|warn|trace)(?:[A-Z_]|$)|(?:Log|Debug)$/;

/** `createLog`, `deleteLog`: what has logs for its data does with it what others do with theirs. */
const recordName = /^(?:add|create|delete|download|fetch|find|get|insert|list|load|open|read|remove|save|search|send|store|update|upsert)[A-Z]/;

function logsCall(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  if (logCallOf(call, sourceCode)) return true;
  const callee = unwrap(call.callee);
  const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  return name !== undefined && logName.test(name) && !recordName.test(name);
}

function promisedOutcome(callee: TSESTree.Node, argument: number, sourceCode: SourceCode): ValidatorOutcome | undefined {
  switch (promiseOf(callee, argument, sourceCode)) {
    case 'asserts':
      return 'throws';
    case 'predicate':
      return 'asks';
    case 'unknown': {
      const fn = functionOfCallee(callee, sourceCode);
      return fn && hasThrow(fn, sourceCode) ? 'throws' : 'result';
    }
    default:
      return undefined;
  }
}

/** A schema or a validator stands among the other arguments: `parseWith(UserSchema, value)`, `pipe(value, User.decode)`. */
function hasSchemaBeside(call: CallLike, argument: number, sourceCode: SourceCode): boolean {
  return call.arguments.some((other, position) => position !== argument && other.type !== 'SpreadElement' && isSchema(other, sourceCode));
}

/** Does an expression look like a schema: made by a schema package, or called one? */
export function isSchema(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const api = resolveApi(inner, sourceCode);
  if (api && schemaModules.has(api.module)) return !isChecked(api);
  if (inner.type === 'Identifier') return schemaName.test(inner.name);
  if (inner.type === 'CallExpression') {
    const callee = unwrap(inner.callee);
    return callee.type === 'MemberExpression' && validatorMakers.has(staticKey(callee) ?? '') && isSchema(callee.object, sourceCode);
  }
  if (inner.type !== 'MemberExpression') return false;
  const key = staticKey(inner) ?? '';
  return schemaName.test(key) || (validatorMethodsAnywhere.has(key) && key !== 'validate');
}

/** Is what a schema's module leads to a value that a schema has let through: `Order.parse(body)`, a name of the type `z.infer<…>`? */
function isChecked({ path }: ApiReference): boolean {
  return path.some((step, at) => {
    if (checkedTypes.has(step)) return true;
    // A maker gives a validator, and that the value: `decodeUnknownSync(User)(body)`. A method of a schema gives the value.
    const calls = validatorMakers.has(step) && !path.slice(0, at).includes('()') ? 2 : 1;
    return validatorMethodsAnywhere.has(step) && path.slice(at + 1, at + 1 + calls).join('') === '()'.repeat(calls);
  });
}

/**
 * What a function of the project does that is called like a validator: `isUser` answers, `assertUser` throws. What the platform and
 * other packages offer is known.
 */
function namedOutcome(target: TSESTree.Node, api: ApiReference | undefined): ValidatorOutcome | undefined {
  if (api && !api.module.startsWith('.') && (api.module === 'global' || isPlatform(api.id))) return undefined;
  const name = target.type === 'Identifier' ? target.name : target.type === 'MemberExpression' ? staticKey(target) : undefined;
  if (name === undefined) return undefined;
  if (name === 'parse' || name === 'decode' || name === 'check') {
    return target.type === 'Identifier' && (api?.module.startsWith('.') ?? true) ? 'throws' : undefined;
  }
  if (!validatingName.test(name) || (api && isReader(name, api))) return undefined;
  return askingName.test(name) ? 'asks' : 'throws';
}

/** `parseFile(path)` of another file; one of this file shows itself what it does. */
function isReader(name: string, { module }: ApiReference): boolean {
  return readingName.test(name) || (!/^[.@~#]\/|^\.\./.test(module) && readingNameOfPackages.test(name));
}

const platformModules = /^(?:path|url|querystring|fs|fs\/promises|crypto|util|http|https|buffer|string_decoder)#/;

function isPlatform(id: ApiId): boolean {
  return platformModules.test(id);
}
