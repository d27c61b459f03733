import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { localFunction, resolveApi } from '../identity/references.js';
import { isGlobal, variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';
import { returnedExpression } from './objects.js';
import { isBoundedPattern } from './pattern-length.js';
import { isSize, isSizeName, mayBeLimit, type ValueTest, valueTest } from './size-questions.js';

/** Methods of texts and lists that say nothing of their length, and leave it about as it is. */
const sizeless = new Set([
  'at', 'charAt', 'charCodeAt', 'codePointAt', 'endsWith', 'every', 'filter', 'find', 'forEach', 'includes', 'indexOf', 'isWellFormed', 'join',
  'map', 'normalize', 'replace', 'replaceAll', 'some', 'split', 'startsWith', 'test', 'toLowerCase', 'toString', 'toUpperCase',
  'trim', 'trimEnd', 'trimStart', 'addIssue', 'values', 'entries', 'keys',
]);

/** Functions that say nothing of the length of what they get. */
const sizelessFunctions = new Set([
  'global#Array.from', 'global#Array.isArray', 'global#Boolean', 'global#JSON.parse', 'global#Map', 'global#Object.entries', 'global#Object.keys',
  'global#Object.values', 'global#Set',
  'global#String', 'global#console.log', 'global#decodeURIComponent', 'global#encodeURIComponent',
]);

/** Functions that make something small of a text. */
const shrinking = new Set([
  'global#BigInt', 'global#Date', 'global#Date.parse', 'global#Number', 'global#Number.parseFloat', 'global#Number.parseInt', 'global#parseFloat',
  'global#parseInt', 'global#Boolean',
]);

/**
 * May a predicate (`.refine(…)`, `.superRefine(…)`) limit the size of what it lets pass? It does when it asks for a length that
 * is not too large, matches a pattern of bounded length, looks the value up in a list, or leaves the question to a function out
 * of sight.
 *
 * @param mayBeFew what is in a list is one of few: where none comes twice, there are few of them
 */
export function mayLimit(predicate: TSESTree.Node | undefined, sourceCode: SourceCode, mayBeFew = false): boolean {
  const fn = predicate && functionOf(predicate, sourceCode);
  const [parameter] = fn?.params ?? [];
  if (!fn || !parameter) return true;
  const isValue = valueTest(parameter, fn, sourceCode);
  let limits = false;
  walk(fn.body, sourceCode, (node) => {
    limits = isSize(node) ? mayBeLimit(node, { fn, isValue, mayBeFew }, sourceCode) : decides(node, isValue, sourceCode);
    return limits ? 'stop' : undefined;
  });
  return limits;
}

/** The function behind an expression: itself, or one of this file. */
export function functionOf(node: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined {
  const inner = unwrap(node);
  if (isFunction(inner)) return inner;
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  return variable && localFunction(variable);
}

function decides(node: TSESTree.Node, isValue: ValueTest, sourceCode: SourceCode): boolean {
  switch (node.type) {
    case 'BinaryExpression': {
      if (node.operator === 'in') return isValue(node.left);
      if (node.operator !== '===' && node.operator !== '==') return false;
      // `value === 'all'` accepts one text; `value === ''` and `typeof value === 'string'` are tests of another kind.
      const constant = constantOf(node.right, sourceCode);
      return typeof constant?.value === 'string' && constant.value !== '' && isPlainValue(node.left, isValue);
    }
    case 'CallExpression':
    case 'NewExpression':
      return decidesByCall(node, isValue, sourceCode);
    // `const { length } = value`
    case 'Property':
      return node.parent.type === 'ObjectPattern' && isSizeName(staticKey(node));
    case 'MemberExpression':
      return node.computed && staticKey(node) === undefined && isValue(node.property) && !isValue(node.object);
    default:
      return false;
  }
}

function isPlainValue(node: TSESTree.Node, isValue: ValueTest): boolean {
  return unwrap(node).type === 'Identifier' && isValue(node);
}

function decidesByCall(call: TSESTree.CallExpression | TSESTree.NewExpression, isValue: ValueTest, sourceCode: SourceCode): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') {
    const method = staticKey(callee) ?? '';
    // `value.match(/^[a-z]{1,20}$/)`
    if ((method === 'match' || method === 'search') && call.arguments[0]) return patternLimits(call.arguments[0], sourceCode) !== false;
    if (isValue(callee.object)) return !sizeless.has(method);
    // `/^[a-z]{1,20}$/.test(value)`
    if (method === 'test' || method === 'exec') return patternLimits(callee.object, sourceCode) !== false;
    if (method === 'addIssue') return false;
  }
  if (!call.arguments.some((argument) => isValue(argument))) return false;
  const api = resolveApi(callee, sourceCode);
  return !api || !(sizelessFunctions.has(api.id) || shrinking.has(api.id));
}

/** Does a pattern, given as an expression, limit the length of what it matches? `undefined` when it is out of sight. */
export function patternLimits(node: TSESTree.Node, sourceCode: SourceCode): boolean | undefined {
  const value = constantOf(node, sourceCode)?.value;
  if (value instanceof RegExp) return isBoundedPattern(value);
  const inner = unwrap(node);
  if (inner.type === 'Literal' && 'regex' in inner) return isBoundedPattern({ flags: inner.regex.flags, source: inner.regex.pattern });
  if (inner.type !== 'NewExpression' && inner.type !== 'CallExpression') return undefined;
  if (resolveApi(inner.callee, sourceCode)?.id !== 'global#RegExp') return undefined;
  const [source, flags] = inner.arguments.map((argument) => constantOf(argument, sourceCode)?.value);
  if (typeof source !== 'string') return undefined;
  return isBoundedPattern({ flags: typeof flags === 'string' ? flags : '', source });
}

/**
 * Does a transformation keep the size of what it gets? It does when all it calls are methods that change letters, split or
 * parse. What makes a number of a text, cuts it, or is out of sight may do something about it.
 */
export function keepsSize(transformation: TSESTree.Node | undefined, sourceCode: SourceCode): boolean {
  const inner = transformation && unwrap(transformation);
  if (!inner) return false;
  if (!isFunction(inner)) return resolveApi(inner, sourceCode)?.id === 'global#JSON.parse';
  if (mayGiveBack(inner, sourceCode)) return true;
  let keeps = true;
  walk(inner.body, sourceCode, (node) => {
    if (node.type === 'ThrowStatement' || (node.type === 'BinaryExpression' && !isAddition(node))) keeps = false;
    else if (node.type === 'UnaryExpression' && (node.operator === '+' || node.operator === '!')) keeps = false;
    else if (node.type === 'MemberExpression') keeps = !isSize(node) && staticKey(node) !== 'addIssue';
    else if (node.type === 'CallExpression' || node.type === 'NewExpression') keeps = callKeepsSize(node, sourceCode);
    else if (node.type === 'Identifier' && isGlobal(node, sourceCode) && shrinking.has(`global#${node.name}`)) keeps = false;
    return keeps ? undefined : 'stop';
  });
  return keeps;
}

/** Tests of a text that say nothing of its length. */
const textTests = new Set(['endsWith', 'includes', 'startsWith']);

/**
 * `value || strip(value)`, `value.startsWith('/') ? value.slice(1) : value`: may what comes out be what went in, however long?
 * `value ? strip(value) : value` gives back nothing but the empty text.
 */
function mayGiveBack(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const [parameter] = fn.params;
  const result = returnedExpression(fn);
  if (parameter?.type !== 'Identifier' || !result || (fn.body.type === 'BlockStatement' && fn.body.body.length > 1)) return false;
  const variable = variableOf(parameter, sourceCode);
  const isWhole = (node: TSESTree.Node): boolean => {
    const inner = unwrap(node);
    return inner.type === 'Identifier' && variable !== undefined && variableOf(inner, sourceCode) === variable;
  };
  const value = unwrap(result);
  if (value.type === 'LogicalExpression') return value.operator !== '&&' && (isWhole(value.left) || isWhole(value.right));
  if (value.type !== 'ConditionalExpression') return false;
  if (isWhole(value.test)) return isWhole(value.consequent);
  const test = unwrap(value.test);
  const call = test.type === 'UnaryExpression' && test.operator === '!' ? unwrap(test.argument) : test;
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  const isTextTest = callee?.type === 'MemberExpression' && textTests.has(staticKey(callee) ?? '') && isWhole(callee.object);
  return isTextTest && (isWhole(value.consequent) || isWhole(value.alternate));
}

function isAddition({ operator }: TSESTree.BinaryExpression): boolean {
  return operator === '+';
}

function callKeepsSize(call: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode): boolean {
  const callee = unwrap(call.callee);
  const api = resolveApi(callee, sourceCode);
  if (api) return sizelessFunctions.has(api.id) && !shrinking.has(api.id);
  return callee.type === 'MemberExpression' && sizeless.has(staticKey(callee) ?? '');
}
