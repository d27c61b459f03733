import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from './scope.js';

/** One step into a value: the name of a member, the place in a list, or `undefined` for any member or element. */
export type Step = string | undefined;

/** Generic types whose members are those of their first argument. */
const transparent = new Set(['Awaited', 'DeepReadonly', 'NonNullable', 'Omit', 'Partial', 'Pick', 'Promise', 'PromiseLike', 'Readonly', 'Required']);
const lists = new Set(['Array', 'AsyncIterable', 'Iterable', 'IterableIterator', 'ReadonlyArray', 'ReadonlySet', 'Set']);
const maps = new Set(['Map', 'ReadonlyMap']);

/** Types inside types deeper than this are not looked into. */
const deepest = 20;

/**
 * The types that the file writes down for what lies at the end of a way into a value of a type; `undefined` where it does not.
 * Alternatives (`Job | Task`) give one each; what may be absent is left out.
 */
export function typesAt(
  type: TSESTree.TypeNode, way: readonly Step[], sourceCode: SourceCode, depth = 0,
): readonly TSESTree.TypeNode[] | undefined {
  const [step, ...rest] = way;
  if (way.length === 0) return [type];
  if (depth === deepest) return undefined;
  const at = (next: TSESTree.TypeNode | undefined, nextWay: readonly Step[]) => next && typesAt(next, nextWay, sourceCode, depth + 1);
  const isPlace = step === undefined || /^\d+$/.test(step);
  switch (type.type) {
    case 'TSArrayType':
      return isPlace ? at(type.elementType, rest) : undefined;
    case 'TSIndexedAccessType':
      return at(type.objectType, [keyOf(type.indexType), ...way]);
    case 'TSIntersectionType':
      for (const part of type.types) {
        const found = at(part, way);
        if (found) return found;
      }
      return undefined;
    case 'TSTupleType': {
      const elements = step === undefined ? type.elementTypes : type.elementTypes.slice(Number(step), Number(step) + 1);
      return isPlace ? all(elements.map((element) => at(element.type === 'TSNamedTupleMember' ? element.elementType : element, rest))) : undefined;
    }
    case 'TSTypeLiteral':
      return at(memberOf(type.members, step), rest);
    case 'TSTypeOperator':
      return type.operator === 'readonly' ? at(type.typeAnnotation, way) : undefined;
    case 'TSTypeReference':
      return ofReference(type, way, sourceCode, depth + 1);
    case 'TSUnionType':
      return all(type.types.filter(({ type: kind }) => kind !== 'TSNullKeyword' && kind !== 'TSUndefinedKeyword').map((part) => at(part, way)));
    default:
      return undefined;
  }
}

function ofReference(type: TSESTree.TSTypeReference, way: readonly Step[], sourceCode: SourceCode, depth: number): readonly TSESTree.TypeNode[] | undefined {
  const { typeArguments, typeName } = type;
  if (typeName.type !== 'Identifier') return undefined;
  const [step, ...rest] = way;
  const [first, second] = typeArguments?.params ?? [];
  const { name } = typeName;
  if (first && transparent.has(name)) return typesAt(first, way, sourceCode, depth);
  if (first && lists.has(name)) return step === undefined || /^\d+$/.test(step) ? typesAt(first, rest, sourceCode, depth) : undefined;
  if (second && name === 'Record') return typesAt(second, rest, sourceCode, depth);
  if (second && maps.has(name)) {
    const [place, ...further] = rest;
    return place === undefined ? undefined : typesAt(place === '0' ? (first as TSESTree.TypeNode) : second, further, sourceCode, depth);
  }
  return ofDeclared(variableOf(typeName, sourceCode)?.defs[0]?.node, way, sourceCode, depth);
}

function ofDeclared(declared: TSESTree.Node | undefined, way: readonly Step[], sourceCode: SourceCode, depth: number): readonly TSESTree.TypeNode[] | undefined {
  const [step, ...rest] = way;
  switch (declared?.type) {
    case 'ClassDeclaration': {
      const member = memberOf(declared.body.body, step);
      return member && typesAt(member, rest, sourceCode, depth);
    }
    case 'TSInterfaceDeclaration': {
      const member = memberOf(declared.body.body, step);
      if (member) return typesAt(member, rest, sourceCode, depth);
      for (const { expression } of depth < deepest ? declared.extends : []) {
        const found = ofDeclared(variableOf(expression, sourceCode)?.defs[0]?.node, way, sourceCode, depth + 1);
        if (found) return found;
      }
      return undefined;
    }
    case 'TSTypeAliasDeclaration':
      return typesAt(declared.typeAnnotation, way, sourceCode, depth);
    case 'TSTypeParameter':
      return declared.constraint && typesAt(declared.constraint, way, sourceCode, depth);
    default:
      return undefined;
  }
}

/** `'mode'` of `Options['mode']`; `undefined` for `[number]` and the like. */
export function keyOf(type: TSESTree.TypeNode): Step {
  return type.type === 'TSLiteralType' && type.literal.type === 'Literal' ? String(type.literal.value) : undefined;
}

/** The type of a property, or of all that an index signature allows. A key that is out of sight may be any of several. */
function memberOf(members: readonly (TSESTree.ClassElement | TSESTree.TypeElement)[], step: Step): TSESTree.TypeNode | undefined {
  for (const member of members) {
    const isProperty = member.type === 'TSPropertySignature' || member.type === 'PropertyDefinition';
    if (isProperty && step !== undefined && staticKey(member) === step) return member.typeAnnotation?.typeAnnotation;
  }
  const [index, ...others] = members;
  return index?.type === 'TSIndexSignature' && others.length === 0 ? index.typeAnnotation?.typeAnnotation : undefined;
}

function all(parts: readonly (readonly TSESTree.TypeNode[] | undefined)[]): readonly TSESTree.TypeNode[] | undefined {
  const found: TSESTree.TypeNode[] = [];
  for (const part of parts) {
    if (!part) return undefined;
    found.push(...part);
  }
  return found.length > 0 ? found : undefined;
}
