import type { TSESTree } from '@typescript-eslint/utils';

import {
  bodyReaders, cuttingMethods, errorNames, keyedGetters, sessionCookies, wholeFunctions, wholeMethods,
} from '../../catalog/leaks/carriers.js';
import { decoratorsOf, isFunction, staticKey, unwrap } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';
import { isColour } from './colours.js';
import { isPassVariable, type SensitiveNames } from './sensitive-name.js';
import { thingMade } from './wording.js';

/**
 * The cheap first look at what is logged: may its value give anything away? Most are texts with plain names in them. May be
 * wrong about yes.
 */
export function mayShow(node: TSESTree.Node, isText: boolean, names: SensitiveNames, sourceCode: SourceCode): boolean {
  switch (node.type) {
    case 'TemplateLiteral':
      return node.expressions.some((hole) => mayShowInText(hole, names, sourceCode));
    case 'BinaryExpression':
      return mayShowInSum(node, names, sourceCode);
    case 'Identifier':
      return isText ? mayShowInText(node, names, sourceCode) : names.kindOf(node.name) !== undefined || !isPlainError(node, sourceCode);
    case 'Literal':
      return false;
    default:
      return !isText || mayShowInText(node, names, sourceCode);
  }
}

/** What a `catch` or a callback gets: logged more often than anything else. */
function isPlainError(node: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  if (!errorNames.has(node.name)) return false;
  const [def] = variableOf(node, sourceCode)?.defs ?? [];
  if (def?.type === 'CatchClause') return true;
  return def?.type === 'Parameter' && isFunction(def.name.parent) && decoratorsOf(def.name).length === 0;
}

/** Down the left side, where long sums go on. */
function mayShowInSum(sum: TSESTree.BinaryExpression, names: SensitiveNames, sourceCode: SourceCode): boolean {
  let node: TSESTree.Node = sum;
  while (node.type === 'BinaryExpression') {
    if (node.operator !== '+') return false;
    if (mayShowInText(node.right, names, sourceCode)) return true;
    node = node.left;
  }
  return mayShowInText(node, names, sourceCode);
}

/** The same for a part of a text, where an object shows nothing: most names are done with by what they are called. */
export function mayShowInText(node: TSESTree.Node, names: SensitiveNames, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Literal':
    case 'ObjectExpression':
    case 'ThisExpression':
    case 'UnaryExpression':
      return false;
    case 'Identifier':
      return names.kindOf(inner.name) !== undefined || variableOf(inner, sourceCode)?.defs[0]?.type === 'Variable';
    case 'MemberExpression': {
      const key = staticKey(inner);
      return key !== undefined && (names.kindOf(key) !== undefined || key === 'value' || mayBeCookie(key) || isPassVariable(key));
    }
    case 'CallExpression':
      return mayCallShow(inner, names, sourceCode);
    default:
      return true;
  }
}

/** Calls that nothing is known of show nothing: most are done with by the name of the function. */
function mayCallShow(call: TSESTree.CallExpression, names: SensitiveNames, sourceCode: SourceCode): boolean {
  const name = lastName(call.callee);
  if (mayPassOn(name)) return true;
  const made = thingMade(name);
  return (made !== undefined && names.kindOf(made.noun) !== undefined) || isColour(call.callee, sourceCode);
}

/** Functions and methods that give back what they get, or hand out what is kept under a name or was sent. */
const mayPassOn = byName((name) => wholeMethods.has(name) || wholeFunctions.has(name) || keyedGetters.has(name) || bodyReaders.has(name) ||
  cuttingMethods.has(name) || /^(?:from|parse|headers?)$|env|config|secret/i.test(name));

const mayBeCookie = byName((name) => sessionCookies.test(name));
