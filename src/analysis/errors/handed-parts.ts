import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction, staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { parameterName } from './detail-places.js';
import type { Holding } from './holdings.js';

/** What a parameter of a function of the file is handed by one call. */
export interface Root extends Holding {
  /** What one call hands over. */
  from: TSESTree.Node;
  /** What a member of the object that is handed over has of an error: only the caller's text shows it. */
  member?: (key: string) => Holding | undefined;
}

/** The parameters of a function that one call hands an error, a part of one, or an object with such a part. */
export function rootsFor(
  call: TSESTree.CallExpression, helper: FunctionNode, holdingOf: (value: TSESTree.Node) => Holding | undefined,
  memberOf: (key: string, object: TSESTree.Node) => Holding | undefined, sourceCode: SourceCode,
): Map<Variable, Root> {
  const roots = new Map<Variable, Root>();
  for (const [index, argument] of call.arguments.entries()) {
    const target = parameterName(helper.params[index]);
    const variable = target && variableOf(target, sourceCode);
    if (!variable || isFunction(argument) || argument.type === 'SpreadElement') continue;
    const holding = holdingOf(argument);
    if (holding) roots.set(variable, { ...holding, from: argument, ...(holding.isHeld && { member: (key: string) => memberOf(key, argument) }) });
  }
  return roots;
}

/** Is the error handed over by its name, and not what was made of it: `fail(error)`, not `fail(error.toString())`? */
export function isErrorItself({ detail, from }: Root): boolean {
  return detail === 'error' && unwrap(from).type === 'Identifier';
}

/** Objects with more properties are judged as a whole. */
const mostProperties = 20;

/** Each property of an object that is handed over, by itself: the function may log one of them and send another. */
export function partsOfRoot(root: Root, holdingOf: (value: TSESTree.Node) => Holding | undefined): Root[] {
  const object = unwrap(root.from);
  if (object.type !== 'ObjectExpression' || object.properties.length > mostProperties) return [root];
  const parts: Root[] = [];
  for (const property of object.properties) {
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    if (property.type !== 'Property' || key === undefined) return [root];
    const holding = holdingOf(property.value);
    if (holding) parts.push({ detail: holding.detail, isHeld: true, from: property.value, member: (name) => (name === key ? holding : undefined) });
  }
  return parts;
}
