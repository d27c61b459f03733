import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { keyOf, type Step, typesAt } from '../identity/written-types.js';
import { hasShownKeys } from '../values/shown-values.js';
import { isHarmlessType } from './typed-input.js';

/** Generic types that have no more values than their first argument. */
const narrowing = new Set(['Array', 'Awaited', 'Exclude', 'Extract', 'NonNullable', 'Promise', 'Readonly', 'ReadonlyArray']);

/** Aliases of aliases are followed this far. */
const deepest = 20;

/**
 * A type that has none but harmless values: numbers, booleans, enums of the file, texts that it writes out, and lists of these.
 *
 * @param isSafe answers for what a constant of the file holds at the end of a way: `(typeof modes)[number]`
 */
export function isSafeType(
  type: TSESTree.TypeNode, isSafe: (name: TSESTree.Node, way: readonly Step[]) => boolean, sourceCode: SourceCode, depth = 0,
): boolean {
  if (depth === deepest) return false;
  const isSafePart = (part: TSESTree.TypeNode) => isSafeType(part, isSafe, sourceCode, depth + 1);
  switch (type.type) {
    case 'TSBigIntKeyword':
    case 'TSBooleanKeyword':
    case 'TSLiteralType':
    case 'TSNullKeyword':
    case 'TSNumberKeyword':
    case 'TSUndefinedKeyword':
      return true;
    case 'TSArrayType':
      return isSafePart(type.elementType);
    case 'TSIndexedAccessType': {
      const { indexType, objectType } = type;
      const key = keyOf(indexType);
      if (objectType.type === 'TSTypeQuery') return isLiteral(objectType.exprName, sourceCode) && isSafe(objectType.exprName, [key]);
      return typesAt(objectType, [key], sourceCode)?.every(isSafePart) === true || isHarmlessType(type, sourceCode);
    }
    case 'TSIntersectionType':
      return type.types.some(isSafePart);
    case 'TSTemplateLiteralType':
      return type.types.every(isSafePart);
    case 'TSTupleType':
      return type.elementTypes.every((element) => isSafePart(element.type === 'TSNamedTupleMember' ? element.elementType : element));
    case 'TSTypeOperator':
      if (type.operator === 'readonly') return type.typeAnnotation !== undefined && isSafePart(type.typeAnnotation);
      // `keyof typeof commands`: the keys are written in the file.
      return type.operator === 'keyof' && type.typeAnnotation?.type === 'TSTypeQuery' && hasShownKeys(type.typeAnnotation.exprName, sourceCode);
    case 'TSTypeReference':
      return isSafeReference(type, isSafePart, sourceCode) || isHarmlessType(type, sourceCode);
    case 'TSUnionType':
      return type.types.every(isSafePart);
    default:
      return false;
  }
}

function isSafeReference(
  { typeArguments, typeName }: TSESTree.TSTypeReference, isSafePart: (part: TSESTree.TypeNode) => boolean, sourceCode: SourceCode,
): boolean {
  const name = typeName.type === 'TSQualifiedName' ? typeName.left : typeName;
  const declared = variableOf(name, sourceCode)?.defs[0]?.node;
  if (declared?.type === 'TSEnumDeclaration') return true;
  if (typeName.type !== 'Identifier') return false;
  if (declared?.type === 'TSTypeAliasDeclaration') return isSafePart(declared.typeAnnotation);
  if (declared?.type === 'TSTypeParameter') return declared.constraint !== undefined && isSafePart(declared.constraint);
  const [first] = typeArguments?.params ?? [];
  return first !== undefined && narrowing.has(typeName.name) && isSafePart(first);
}

/** Is a constant written `as const`, so that its type has the very texts? */
function isLiteral(name: TSESTree.Node, sourceCode: SourceCode): boolean {
  const variable = variableOf(name, sourceCode);
  let value: TSESTree.Node | undefined = variable && singleDefinition(variable)?.value;
  while (value?.type === 'TSSatisfiesExpression') value = value.expression;
  return value?.type === 'TSAsExpression' && value.typeAnnotation.type === 'TSTypeReference' &&
    value.typeAnnotation.typeName.type === 'Identifier' && value.typeAnnotation.typeName.name === 'const';
}
