import type { TSESTree } from '@typescript-eslint/utils';

import { sessionCookies } from '../../catalog/leaks/carriers.js';
import { staticKey, unwrap } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';
import type { SensitiveNames } from './sensitive-name.js';

/**
 * The cheap first look at what is logged: may its value give anything away? Most are texts with plain names in them. May be
 * wrong about yes.
 */
export function mayShow(node: TSESTree.Node, names: SensitiveNames, sourceCode: SourceCode): boolean {
  switch (node.type) {
    case 'Literal':
      return false;
    case 'TemplateLiteral':
      return node.expressions.some((hole) => mayShowInText(hole, names, sourceCode));
    case 'BinaryExpression':
      return mayShowInSum(node, names, sourceCode);
    default:
      return true;
  }
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
      return key !== undefined && (names.kindOf(key) !== undefined || key === 'value' || mayBeCookie(key));
    }
    default:
      return true;
  }
}

const mayBeCookie = byName((name) => sessionCookies.test(name));
