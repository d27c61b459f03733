import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import { objectView } from './object-view.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { isGlobal, singleDefinition, variableOf } from '../identity/scope.js';

/** A value the text of the file shows. */
export interface Constant {
  value: RegExp | bigint | boolean | number | string | null | undefined;
}

/** Longer texts are not put together: `a = b + b` repeated would grow without end. */
const longestText = 100_000;

/**
 * The value of an expression, when the file shows it: literals, templates, concatenation and arithmetic of constants,
 * `const` (or assigned once) variables, members of constant objects and enums; through `as const`, `satisfies`, `!`.
 *
 * @returns `undefined` when it is not constant; `{ value: undefined }` for a constant `undefined`.
 */
export function constantOf(node: TSESTree.Node, sourceCode: SourceCode): Constant | undefined {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Literal':
      return { value: inner.value };
    case 'BinaryExpression':
    case 'ConditionalExpression':
    case 'Identifier':
    case 'MemberExpression':
    case 'TemplateLiteral':
    case 'UnaryExpression':
      return computed(inner, sourceCode);
    default:
      return undefined;
  }
}

/** The text of a constant string. */
export function constantString(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const constant = constantOf(node, sourceCode);
  return typeof constant?.value === 'string' ? constant.value : undefined;
}

const computed = perNode<TSESTree.Node, Constant>((node, sourceCode) => {
  switch (node.type) {
    case 'BinaryExpression':
      return binary(node, sourceCode);
    case 'Identifier':
      return identifier(node, sourceCode);
    case 'MemberExpression':
      return member(node, sourceCode);
    case 'TemplateLiteral':
      return template(node, sourceCode);
    case 'UnaryExpression':
      return unary(node, sourceCode);
    default:
      return undefined;
  }
});

function identifier(node: TSESTree.Identifier, sourceCode: SourceCode): Constant | undefined {
  if (isGlobal(node, sourceCode)) {
    if (node.name === 'undefined') return { value: undefined };
    if (node.name === 'Infinity') return { value: Infinity };
    return node.name === 'NaN' ? { value: NaN } : undefined;
  }
  const variable = variableOf(node, sourceCode);
  const definition = variable && singleDefinition(variable);
  if (!definition) return undefined;
  if (definition.pattern.type === 'Identifier') return constantOf(definition.value, sourceCode);
  const [property] = definition.pattern.type === 'ObjectPattern'
    ? definition.pattern.properties.filter(({ value }) => value === definition.name)
    : [];
  const key = property?.type === 'Property' ? staticKey(property) : undefined;
  const found = key === undefined ? undefined : objectView(definition.value, sourceCode)?.get(key);
  return found?.state === 'present' ? constantOf(found.value, sourceCode) : undefined;
}

function member(node: TSESTree.MemberExpression, sourceCode: SourceCode): Constant | undefined {
  const key = staticKey(node);
  if (key === undefined) return undefined;
  const { object } = node;
  if (object.type === 'Identifier') {
    if (object.name === 'Number' && isGlobal(object, sourceCode)) return numberConstants.get(key);
    const enumeration = variableOf(object, sourceCode)?.defs[0]?.node;
    if (enumeration?.type === 'TSEnumDeclaration') {
      const entry = enumeration.body.members.find((candidate) => staticKey(candidate) === key);
      return entry?.initializer && constantOf(entry.initializer, sourceCode);
    }
  }
  const found = objectView(object, sourceCode)?.get(key);
  return found?.state === 'present' ? constantOf(found.value, sourceCode) : undefined;
}

const numberConstants: ReadonlyMap<string, Constant> = new Map([
  ['POSITIVE_INFINITY', { value: Infinity }],
  ['MAX_SAFE_INTEGER', { value: Number.MAX_SAFE_INTEGER }],
  ['MAX_VALUE', { value: Number.MAX_VALUE }],
]);

function template(node: TSESTree.TemplateLiteral, sourceCode: SourceCode): Constant | undefined {
  let text = '';
  for (const [index, quasi] of node.quasis.entries()) {
    text += quasi.value.cooked ?? '';
    const hole = node.expressions[index];
    if (hole) {
      const constant = constantOf(hole, sourceCode);
      if (!constant || typeof constant.value === 'object') return undefined;
      text += String(constant.value);
    }
    if (text.length > longestText && node.quasis.length > 1) return undefined;
  }
  return { value: text };
}

function unary(node: TSESTree.UnaryExpression, sourceCode: SourceCode): Constant | undefined {
  if (node.operator === 'void') return { value: undefined };
  const argument = constantOf(node.argument, sourceCode);
  if (!argument) return undefined;
  const { value } = argument;
  if (node.operator === '!') return { value: !value };
  if (typeof value !== 'number') return undefined;
  if (node.operator === '-') return { value: -value };
  return node.operator === '+' ? { value } : undefined;
}

/** Concatenation and arithmetic, down the left side without recursion: `'a' + 'b' + …` can be thousands long. */
function binary(node: TSESTree.BinaryExpression, sourceCode: SourceCode): Constant | undefined {
  const spine: TSESTree.BinaryExpression[] = [];
  let left: TSESTree.Node = node;
  while (left.type === 'BinaryExpression') {
    spine.push(left);
    left = unwrap(left.left);
  }
  let result = constantOf(left, sourceCode);
  for (let step = spine.pop(); step && result; step = spine.pop()) {
    const right = constantOf(step.right, sourceCode);
    result = right && operate(result.value, step.operator, right.value);
  }
  return result;
}

function operate(left: Constant['value'], operator: string, right: Constant['value']): Constant | undefined {
  if (operator === '+' && (typeof left === 'string' || typeof right === 'string')) {
    if (typeof left === 'object' || typeof right === 'object') return undefined;
    const value = String(left) + String(right);
    return value.length > longestText ? undefined : { value };
  }
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  switch (operator) {
    case '+':
      return { value: left + right };
    case '-':
      return { value: left - right };
    case '*':
      return { value: left * right };
    case '/':
      return { value: left / right };
    case '**':
      return { value: left ** right };
    case '%':
      return { value: left % right };
    default:
      return undefined;
  }
}

/**
 * The elements of an array the file shows, through `const`, `as const`, `Object.freeze` and spreads of such arrays.
 * `undefined` when some of it cannot be seen.
 */
export const arrayElements: (
  node: TSESTree.Node,
  sourceCode: SourceCode,
) => readonly TSESTree.Expression[] | undefined = perNode((node, sourceCode) => {
  const inner = unwrap(node);
  if (inner.type === 'ArrayExpression') {
    const elements: TSESTree.Expression[] = [];
    for (const element of inner.elements) {
      if (element?.type !== 'SpreadElement') {
        if (element) elements.push(element);
        continue;
      }
      const spread = arrayElements(element.argument, sourceCode);
      if (!spread || elements.length + spread.length > longestText) return undefined;
      elements.push(...spread);
    }
    return elements;
  }
  if (inner.type === 'Identifier') {
    const variable = variableOf(inner, sourceCode);
    const definition = variable && singleDefinition(variable);
    return definition?.pattern.type === 'Identifier' ? arrayElements(definition.value, sourceCode) : undefined;
  }
  if (inner.type === 'CallExpression' && inner.arguments[0]) {
    const callee = unwrap(inner.callee);
    const frozen = callee.type === 'MemberExpression' && callee.object.type === 'Identifier' &&
      callee.object.name === 'Object' && isGlobal(callee.object, sourceCode) && staticKey(callee) === 'freeze';
    return frozen ? arrayElements(inner.arguments[0], sourceCode) : undefined;
  }
  return undefined;
});
