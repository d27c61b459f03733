import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction, staticKey, walk } from '../core/ast.js';
import { perFile, type SourceCode } from '../core/per-file.js';

/** What the value of a choice may come from, in the order of the text; on the left of `&&` it is the value only where there is nothing. */
export function choicesOf(node: TSESTree.ConditionalExpression | TSESTree.LogicalExpression): TSESTree.Expression[] {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate];
  return node.operator === '&&' ? [node.right] : [node.left, node.right];
}

/** The parts of which the value of an expression is made; `undefined` when it is to be looked at itself. */
export function partsOf(node: TSESTree.Node): TSESTree.Node[] | undefined {
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.filter((element) => element !== null);
    case 'AssignmentExpression':
      return [node.right];
    case 'AwaitExpression':
    case 'SpreadElement':
    case 'JSXSpreadAttribute':
      return [node.argument];
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right] : [];
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return choicesOf(node);
    case 'JSXAttribute':
      return node.value ? [node.value] : [];
    case 'JSXElement':
      return [...node.openingElement.attributes, ...node.children];
    case 'JSXExpressionContainer':
      return [node.expression];
    case 'JSXFragment':
      return [...node.children];
    case 'ObjectExpression':
      // Remote procedure calls answer with the error of the procedure.
      if (node.properties.some((property) => property.type === 'Property' && staticKey(property) === 'jsonrpc')) return [];
      return node.properties.map((property) => (property.type === 'SpreadElement' ? property : property.value));
    case 'SequenceExpression':
      return node.expressions.slice(-1);
    case 'TaggedTemplateExpression':
      return [...node.quasi.expressions];
    case 'TemplateLiteral':
      return [...node.expressions];
    default:
      return undefined;
  }
}

const returnedIn = perFile(() => new Map<FunctionNode, readonly TSESTree.Node[]>());

/** The values that a function gives back. Looked for once: whoever asks at each of many calls would walk its body as often. */
export function returnedBy(fn: FunctionNode, sourceCode: SourceCode): readonly TSESTree.Node[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const known = returnedIn(sourceCode).get(fn);
  if (known) return known;
  const values: TSESTree.Node[] = [];
  walk(fn.body, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    if (node.type === 'ReturnStatement' && node.argument) values.push(node.argument);
    return undefined;
  });
  returnedIn(sourceCode).set(fn, values);
  return values;
}
