import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';

/** A text of which some parts are only known at run time. */
export interface CommandText {
  /** The text, with {@link hole} in the place of each unknown part. */
  text: string;
  /** The unknown parts, in order. */
  holes: readonly TSESTree.Node[];
}

/** Stands for a part that is only known at run time; no command line holds it. */
export const hole = '\u0000';

/** Names are followed this far, and longer sums are not put together. */
const longestWay = 5;
const mostParts = 100;

/** The text of an expression as far as the file shows it: literals, templates, sums, names that are assigned once. */
export function commandText(node: TSESTree.Node, sourceCode: SourceCode): CommandText {
  let text = '';
  const holes: TSESTree.Node[] = [];
  for (const part of partsOf(node, sourceCode)) {
    if (typeof part === 'string') text += part;
    else {
      text += hole;
      holes.push(part);
    }
  }
  return { text, holes };
}

function partsOf(node: TSESTree.Node, sourceCode: SourceCode): (TSESTree.Node | string)[] {
  let inner = unwrap(node);
  for (let step = 0; step < longestWay; step += 1) {
    const constant = constantOf(inner, sourceCode);
    if (constant) return [String(constant.value)];
    const definition = inner.type === 'Identifier' ? definitionOf(inner, sourceCode) : undefined;
    if (!definition) break;
    inner = definition;
  }
  if (inner.type === 'TemplateLiteral') {
    const { expressions } = inner;
    return inner.quasis.flatMap(({ value: { cooked } }, index) => {
      const expression = expressions[index];
      return expression ? [cooked ?? '', constantOrHole(expression, sourceCode)] : [cooked ?? ''];
    });
  }
  return inner.type === 'BinaryExpression' && inner.operator === '+' ? partsOfSum(inner, sourceCode) : [inner];
}

/** `'sleep ' + seconds`, from left to right. */
function partsOfSum(node: TSESTree.BinaryExpression, sourceCode: SourceCode): (TSESTree.Node | string)[] {
  const parts: (TSESTree.Node | string)[] = [];
  let left: TSESTree.Node = node;
  while (left.type === 'BinaryExpression' && left.operator === '+' && parts.length < mostParts) {
    parts.unshift(constantOrHole(left.right, sourceCode));
    left = unwrap(left.left);
  }
  return [constantOrHole(left, sourceCode), ...parts];
}

function constantOrHole(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | string {
  const constant = constantOf(node, sourceCode);
  return constant ? String(constant.value) : node;
}

/** The template or sum that a name was given, if that is what it was given. */
function definitionOf(node: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.Node | undefined {
  const variable = variableOf(node, sourceCode);
  const definition = variable && singleDefinition(variable);
  if (definition?.pattern.type !== 'Identifier') return undefined;
  const value = unwrap(definition.value);
  return value.type === 'TemplateLiteral' || value.type === 'BinaryExpression' || value.type === 'Identifier' ? value : undefined;
}
