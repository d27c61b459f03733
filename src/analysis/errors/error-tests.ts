import type { TSESTree } from '@typescript-eslint/utils';

import { alarmWords, commonProperties, genericGuards, wrapperWords } from '../../catalog/error-handling.js';
import { isFunction, staticKey, unwrap } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import { calleeName } from '../core/last-name.js';
import type { CaughtError } from './caught-error.js';
import { Share } from './share.js';
import type { SourceCode } from '../core/per-file.js';
import { isGlobal, singleDefinition, variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';
import { wordsOf } from '../core/words.js';

/** What a condition says of a caught error, on the side where it is `when`. */
export interface ErrorTest {
  /** `specific`: it is an error that was looked for. `generic`: every error gets there, so the other side is empty. */
  kind: 'generic' | 'specific';
  when: boolean;
}

/** Which error is tested, and with what further guards. */
export interface TestContext {
  error: CaughtError;
  isGuard: (call: TSESTree.CallExpression) => boolean;
  sourceCode: SourceCode;
}

/** Reads the leaf of a condition as a test of the error; `undefined` when it tests something else. */
export function errorTestOf(node: TSESTree.Expression, context: TestContext): ErrorTest | undefined {
  const leaf = unwrap(node);
  switch (leaf.type) {
    case 'AwaitExpression':
      return errorTestOf(leaf.argument, context);
    case 'BinaryExpression':
      return binary(leaf, context);
    case 'CallExpression':
      return call(leaf, context);
    case 'AssignmentExpression':
      return context.error.shareOf(leaf.right) === Share.none ? undefined : { kind: 'specific', when: true };
    case 'Identifier':
    case 'MemberExpression':
      return existence(leaf, context);
    default:
      return undefined;
  }
}

/** Names of fields and variables that keep an error. */
const keptError = byName((name) =>
  /^(?:_|#)?(?:(?:caught|first|last|pending|previous|saved)(?:Err|Error|Failure)|err|error|exception|failure)$/.test(name));

/** `if (!firstError) firstError = e`: does a condition ask whether an error is kept already? */
export function isAboutEarlierError(node: TSESTree.Node, { error }: TestContext): boolean {
  const leaf = unwrap(node);
  return leaf.type === 'BinaryExpression'
    ? holdsEarlierError(leaf.left, error) || holdsEarlierError(leaf.right, error)
    : holdsEarlierError(leaf, error);
}

function holdsEarlierError(node: TSESTree.Node, error: CaughtError): boolean {
  const inner = unwrap(node);
  if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression') return false;
  const name = inner.type === 'Identifier' ? inner.name : (staticKey(inner) ?? '');
  return (keptError(name) || error.shareOf(inner) !== Share.none) && !error.isOwn(inner);
}

/** `if (e)`, `if (e.message)` are passed by every error; `if (e.code)`, `if (e.response)` are not. */
function existence(node: TSESTree.Expression, context: TestContext): ErrorTest | undefined {
  const { error } = context;
  const share = error.shareOf(node);
  if (share === Share.none) return undefined;
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return { kind: 'specific', when: true };
  const property = error.propertyOf(node);
  const isGeneric = property === undefined
    ? share === Share.whole && !isAnswer(node, context)
    : isCommonProperty(property);
  return { kind: isGeneric ? 'generic' : 'specific', when: true };
}

/** `const handled = await tryToHandle(e)`, `const missing = e instanceof NotFound ? e : undefined`: an answer about the error. */
function isAnswer(node: TSESTree.Expression, context: TestContext): boolean {
  const variable = variableOf(unwrap(node), context.sourceCode);
  const value = variable && singleDefinition(variable)?.value;
  if (!value) return false;
  let made = unwrap(value);
  if (made.type === 'AwaitExpression') made = unwrap(made.argument);
  if (made.type === 'ConditionalExpression') return errorTestOf(made.test, context)?.kind === 'specific';
  if (made.type !== 'CallExpression') return false;
  const [verb] = wordsOf(calleeName(made) ?? '');
  return verb === undefined || !wrapperWords.has(verb);
}

function binary(node: TSESTree.BinaryExpression, context: TestContext): ErrorTest | undefined {
  const { error, sourceCode } = context;
  const { left, right, operator } = node;
  if (operator === 'instanceof') {
    if (error.shareOf(left) === Share.none) return undefined;
    return { kind: isBaseError(right, sourceCode) ? 'generic' : 'specific', when: true };
  }
  if (operator === 'in') {
    if (error.shareOf(right) === Share.none) return undefined;
    const key = constantOf(left, sourceCode)?.value;
    return { kind: typeof key === 'string' && isCommonProperty(key) ? 'generic' : 'specific', when: true };
  }
  const equals = operator === '==' || operator === '===';
  if (!equals && operator !== '!=' && operator !== '!==') return relation(node, context);
  for (const [tested, other] of [[left, right], [right, left]] as const) {
    const found = equality(tested, other, context);
    if (found) return equals ? found : { ...found, when: !found.when };
  }
  return undefined;
}

/** What `tested === other` says. */
function equality(
  tested: TSESTree.Expression, other: TSESTree.Expression, context: TestContext,
): ErrorTest | undefined {
  const { error, sourceCode } = context;
  const constant = constantOf(other, sourceCode);
  const inner = unwrap(tested);
  if (inner.type === 'UnaryExpression' && inner.operator === 'typeof') {
    return typeTest(inner.argument, constant?.value, error);
  }
  if (inner.type === 'CallExpression' && typeof constant?.value === 'boolean') {
    const found = call(inner, context);
    return found && (constant.value ? found : { ...found, when: !found.when });
  }
  if (inner.type === 'CallExpression' && toStringTag.test(String(constant?.value)) && carries(inner, error)) {
    return { kind: 'generic', when: true };
  }
  if (!carries(inner, error)) return undefined;
  if (constant && (constant.value === null || constant.value === undefined)) {
    const found = existence(inner as TSESTree.Expression, context) ?? { kind: 'specific', when: true };
    return { ...found, when: !found.when };
  }
  const isMissed = constant?.value === -1 || constant?.value === false;
  return { kind: 'specific', when: !isMissed };
}

const toStringTag = /^\[object \w*Error\]$/;

/** `typeof e === "object"` holds for every error, `typeof e === "string"` for none. */
function typeTest(argument: TSESTree.Expression, type: unknown, error: CaughtError): ErrorTest | undefined {
  if (error.shareOf(argument) === Share.none) return undefined;
  const property = error.propertyOf(argument);
  if (property !== undefined && !isCommonProperty(property)) return { kind: 'specific', when: type !== 'undefined' };
  if (property !== undefined) return { kind: 'generic', when: type !== 'undefined' };
  return { kind: 'generic', when: type === 'object' };
}

/** `e.status >= 500`, `e.message.indexOf("x") >= 0`, `-1 < e.message.indexOf("x")`. */
function relation(node: TSESTree.BinaryExpression, { error, sourceCode }: TestContext): ErrorTest | undefined {
  if (!/^[<>]=?$/.test(node.operator)) return undefined;
  if (carries(node.left, error)) {
    return { kind: 'specific', when: !(node.operator === '<' && constantOf(node.right, sourceCode)?.value === 0) };
  }
  return carries(node.right, error) ? { kind: 'specific', when: true } : undefined;
}

/** A guard that gets the error or something of it, or is a method of something of it. */
function call(node: TSESTree.CallExpression, { error, isGuard }: TestContext): ErrorTest | undefined {
  if (!carries(node, error)) return undefined;
  if (isGuard(node)) return { kind: 'specific', when: true };
  const name = calleeName(node) ?? '';
  const callee = unwrap(node.callee);
  const isNamed = callee.type === 'Identifier' || callee.type === 'MemberExpression';
  if (isNamed && genericGuards.has(name) && node.arguments.some((argument) => error.isError(argument))) {
    return { kind: 'generic', when: true };
  }
  return { kind: 'specific', when: !wordsOf(name).some((word) => alarmWords.has(word)) };
}

/** Does the error, or something of it, go into the value of an expression in any way? */
function carries(node: TSESTree.Node, error: CaughtError): boolean {
  const inner = unwrap(node);
  if (error.shareOf(inner) !== Share.none) return true;
  if (inner.type === 'AwaitExpression') return carries(inner.argument, error);
  if (inner.type !== 'CallExpression') return false;
  const callee = unwrap(inner.callee);
  return inner.arguments.some((argument) =>
    error.shareOf(argument) !== Share.none || (isFunction(argument) && error.isReadIn(argument))) ||
    (callee.type === 'MemberExpression' && error.shareOf(callee.object) !== Share.none);
}

/** `Error` and `Object`: every error is an instance. */
function isBaseError(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const name = inner.type === 'MemberExpression' && !inner.computed && inner.object.type === 'Identifier' &&
    /^(?:global|globalThis|window)$/.test(inner.object.name) && inner.property.type === 'Identifier'
    ? inner.property
    : inner;
  return name.type === 'Identifier' && (name.name === 'Error' || name.name === 'Object') &&
    (name !== inner || isGlobal(name, sourceCode));
}

/** The condition that a `const` holds: `const isMissing = e.code === "ENOENT"`. */
export function heldCondition(
  node: TSESTree.Expression, { error, sourceCode }: TestContext,
): TSESTree.Expression | undefined {
  if (node.type !== 'Identifier' || error.shareOf(node) !== Share.none) return undefined;
  const variable = variableOf(node, sourceCode);
  const definition = variable && singleDefinition(variable);
  if (definition?.pattern.type !== 'Identifier' || !error.covers(definition.value)) return undefined;
  const value = unwrap(definition.value) as TSESTree.Expression;
  return /^(?:Await|Binary|Call|Logical|Unary)Expression$/.test(value.type) ? value : undefined;
}

/** Is it a property that tells nothing, because every error has it? */
function isCommonProperty(key: string | undefined): boolean {
  return key !== undefined && commonProperties.has(key);
}
