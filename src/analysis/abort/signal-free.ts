import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { parameterTarget } from '../identity/parameters.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { objectView } from '../values/object-view.js';
import { transparentTypes } from './signal-types.js';

/** Spreads of spreads, and types of types, are followed this far. */
const deepest = 4;

/**
 * Does the file show that an object that it does not show whole has none of some keys: what a pattern left over that took one
 * of them out (`{ signal, ...rest }`), a parameter whose type stands in the file and lacks them, a literal that spreads such?
 */
export function isFreeOf(keys: readonly string[], node: TSESTree.Node, sourceCode: SourceCode, depth = 0): boolean {
  if (depth === deepest) return false;
  const inner = unwrap(node);
  if (inner.type === 'ObjectExpression') {
    return inner.properties.every((property) => {
      if (property.type === 'SpreadElement') return isFreeOf(keys, property.argument, sourceCode, depth + 1);
      const key = staticKey(property);
      return key !== undefined && !keys.includes(key);
    });
  }
  const view = objectView(inner, sourceCode);
  if (view) return keys.every((key) => view.get(key).state === 'absent');
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  return variable !== undefined && (isLeftOver(variable, keys) || isTypedWithout(variable, keys, sourceCode)) && !isChanged(variable, keys);
}

/** `{ signal, ...rest }` */
function isLeftOver({ defs: [def] }: Variable, keys: readonly string[]): boolean {
  const rest = def?.name.parent;
  return rest?.type === 'RestElement' && rest.parent.type === 'ObjectPattern' && rest.parent.properties.some((property) =>
    property.type === 'Property' && keys.includes(staticKey(property) ?? ''));
}

function isTypedWithout({ defs: [def] }: Variable, keys: readonly string[], sourceCode: SourceCode): boolean {
  const { name } = def ?? {};
  if (def?.type !== 'Parameter' || name?.type !== 'Identifier') return false;
  const target = name.parent.type === 'TSParameterProperty' || name.parent.type === 'AssignmentPattern' ? parameterTarget(name.parent) : name;
  const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  return type !== undefined && lacks(type, keys, sourceCode, 0);
}

/** Is the name given another value, or one of the keys (or one out of sight) a value of its own? */
function isChanged({ references }: Variable, keys: readonly string[]): boolean {
  return references.some((reference) => {
    if (reference.isWrite() && reference.init !== true) return true;
    const member = wrapped(reference.identifier).parent;
    if (member?.type !== 'MemberExpression' || unwrap(member.object) !== reference.identifier) return false;
    const assignment = wrapped(member).parent;
    const key = staticKey(member);
    return assignment?.type === 'AssignmentExpression' && unwrap(assignment.left) === member && (key === undefined || keys.includes(key));
  });
}

/** Has a type that the file shows whole none of the keys? */
function lacks(type: TSESTree.TypeNode, keys: readonly string[], sourceCode: SourceCode, depth: number): boolean {
  if (depth === deepest) return false;
  const again = (part: TSESTree.TypeNode) => lacks(part, keys, sourceCode, depth + 1);
  switch (type.type) {
    case 'TSIntersectionType':
    case 'TSUnionType':
      return type.types.every((part) => part.type === 'TSUndefinedKeyword' || part.type === 'TSNullKeyword' || again(part));
    case 'TSTypeLiteral':
      return areOthers(type.members, keys);
    case 'TSTypeReference': {
      if (type.typeName.type !== 'Identifier') return false;
      const [argument] = type.typeArguments?.params ?? [];
      const defs = variableOf(type.typeName, sourceCode)?.defs ?? [];
      if (defs.length === 0) return argument !== undefined && transparentTypes.has(type.typeName.name) && again(argument);
      return defs.every(({ node }) => {
        if (node.type === 'TSTypeAliasDeclaration') return again(node.typeAnnotation);
        return node.type === 'TSInterfaceDeclaration' && node.extends.length === 0 && areOthers(node.body.body, keys);
      });
    }
    default:
      return false;
  }
}

function areOthers(members: readonly TSESTree.TypeElement[], keys: readonly string[]): boolean {
  return members.every((member) => {
    if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') return false;
    const key = staticKey(member);
    return key !== undefined && !keys.includes(key);
  });
}
