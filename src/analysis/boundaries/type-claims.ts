import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';
import { typeServices } from '../identity/types.js';

/**
 * What a type says about a value. `claims`: something that could be false. `open`: nothing, and reading it is not checked
 * (`any`, `Record<string, any>`). `checked`: nothing, and the compiler asks for a test before use (`unknown`, `object`,
 * `Record<string, unknown>`).
 */
export type Claim = 'checked' | 'claims' | 'open';

/** Types of whatever JSON can hold: true of every parsed value. */
const jsonTypes = /^(?:I?Json|JSON)(?:Value|Type|Serializable|Data|Like|ish)?$/;
const jsonContainers = /^(?:I?Json|JSON)(?:Object|Array|Record)$/;
const wrappers = new Set(['Awaited', 'Observable', 'Partial', 'Promise', 'PromiseLike', 'Readonly', 'Required', 'NonNullable']);
const lists = new Set(['Array', 'ReadonlyArray', 'Set', 'Iterable']);

/** Nested types are looked into this far. */
const deepest = 12;

/** What a type annotation says about the value it is put on. */
export function claimOf(type: TSESTree.TypeNode, sourceCode: SourceCode): Claim {
  return claimMemo(type, sourceCode) ?? 'claims';
}

const claimMemo = perNode<TSESTree.TypeNode, Claim>((type, sourceCode) => {
  switch (type.type) {
    case 'TSAnyKeyword':
    case 'TSVoidKeyword':
      return 'open';
    case 'TSUnknownKeyword':
    case 'TSObjectKeyword':
    case 'TSNeverKeyword':
      return 'checked';
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
      return 'checked';
    case 'TSArrayType':
      return ofPart(type.elementType, sourceCode);
    case 'TSTypeOperator':
      return type.operator === 'readonly' && type.typeAnnotation ? claimOf(type.typeAnnotation, sourceCode) : 'claims';
    case 'TSTypeLiteral':
      return weakest(type.members.map((member) => memberClaim(member, sourceCode)));
    case 'TSUnionType':
    case 'TSIntersectionType':
      return weakest(type.types.map((part) => claimOf(part, sourceCode)));
    case 'TSTypePredicate':
      return 'checked';
    case 'TSTypeReference':
      return referenceClaim(type, sourceCode);
    default:
      return 'claims';
  }
});

/** The elements of a list or record: only what is said of them directly says nothing. */
function ofPart(type: TSESTree.TypeNode, sourceCode: SourceCode): Claim {
  const claim = claimOf(type, sourceCode);
  const isPlain = type.type === 'TSAnyKeyword' || type.type === 'TSUnknownKeyword' || (type.type === 'TSTypeReference' && claim === 'checked');
  return isPlain && !isRecord(type) ? claim : 'claims';
}

function isRecord(type: TSESTree.TypeNode): boolean {
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'Record';
}

function weakest(claims: readonly Claim[]): Claim {
  if (claims.includes('claims')) return 'claims';
  return claims.includes('open') ? 'open' : 'checked';
}

function memberClaim(member: TSESTree.TypeElement, sourceCode: SourceCode): Claim {
  if (member.type !== 'TSPropertySignature' && member.type !== 'TSIndexSignature') return 'claims';
  const type = member.typeAnnotation?.typeAnnotation;
  if (!type) return 'open';
  const claim = claimOf(type, sourceCode);
  // Members of an object that is said to be there are as good as a claim; `?.` asks for the others.
  return claim === 'open' && type.type !== 'TSAnyKeyword' ? 'claims' : claim;
}

function referenceClaim(type: TSESTree.TSTypeReference, sourceCode: SourceCode): Claim {
  const { typeName } = type;
  if (typeName.type === 'TSQualifiedName') {
    return jsonTypes.test(typeName.right.name) || jsonContainers.test(typeName.right.name) ? 'checked' : typedClaim(type, sourceCode);
  }
  if (typeName.type !== 'Identifier') return 'claims';
  const { name } = typeName;
  const parameters = type.typeArguments?.params ?? [];
  const [first] = parameters;
  if (name === 'const') return 'checked';
  if (name === 'Record' && parameters[1]) return ofPart(parameters[1], sourceCode);
  if (first && lists.has(name)) return ofPart(first, sourceCode);
  if (first && wrappers.has(name)) return claimOf(first, sourceCode);
  if (jsonTypes.test(name) || jsonContainers.test(name)) return 'checked';
  const declared = variableOf(typeName, sourceCode)?.defs[0]?.node;
  if (declared?.type === 'TSTypeAliasDeclaration') return claimOf(declared.typeAnnotation, sourceCode);
  if (declared?.type === 'TSInterfaceDeclaration') {
    if (declared.extends.length > 0 || declared.body.body.length === 0) return 'claims';
    return weakest(declared.body.body.map((member) => memberClaim(member, sourceCode)));
  }
  return declared?.type === 'ImportSpecifier' ? typedClaim(type, sourceCode) : 'claims';
}

/** With type information an imported alias is looked into: `type Body = unknown` in another file. */
function typedClaim(type: TSESTree.TypeNode, sourceCode: SourceCode): Claim {
  const services = typeServices(sourceCode);
  if (!services) return 'claims';
  const { flags } = services.getTypeAtLocation(type);
  // `ts.TypeFlags.Any` and `ts.TypeFlags.Unknown`.
  if ((flags & 1) !== 0) return 'open';
  return (flags & 2) !== 0 ? 'checked' : 'claims';
}

/**
 * The part of a declared type that stands for what lies under some member names: `{ data: User }` for `data`, the
 * argument of `AxiosResponse<User>`.
 */
export function typeAt(type: TSESTree.TypeNode, within: readonly string[], sourceCode: SourceCode): TSESTree.TypeNode | undefined {
  let current: TSESTree.TypeNode | undefined = type;
  for (let level = 0; current && level < deepest; level += 1) {
    const [key] = within.slice(level);
    while (current?.type === 'TSTypeReference' && current.typeName.type === 'Identifier' && wrappers.has(current.typeName.name)) {
      current = current.typeArguments?.params[0];
    }
    if (key === undefined || !current) return current;
    if (current.type === 'TSArrayType') current = current.elementType;
    else if (current.type === 'TSTupleType') {
      const element: TSESTree.TypeNode | undefined = current.elementTypes[Number(key)];
      current = element?.type === 'TSNamedTupleMember' ? element.elementType : element;
    } else if (current.type === 'TSTypeReference') {
      const name = current.typeName.type === 'Identifier' ? current.typeName.name : current.typeName.type === 'TSQualifiedName' ? current.typeName.right.name : '';
      if (key === 'data' && name === 'AxiosResponse') return current.typeArguments?.params[0];
      if (lists.has(name)) {
        current = current.typeArguments?.params[0];
        continue;
      }
      const declared: unknown = current.typeName.type === 'Identifier' ? variableOf(current.typeName, sourceCode)?.defs[0]?.node : undefined;
      current = memberType(membersOf(declared as TSESTree.Node | undefined), key);
    } else current = current.type === 'TSTypeLiteral' ? memberType(current.members, key) : undefined;
  }
  return current;
}

function membersOf(declared: TSESTree.Node | undefined): readonly TSESTree.TypeElement[] {
  if (declared?.type === 'TSInterfaceDeclaration') return declared.body.body;
  if (declared?.type === 'TSTypeAliasDeclaration' && declared.typeAnnotation.type === 'TSTypeLiteral') return declared.typeAnnotation.members;
  return [];
}

function memberType(members: readonly TSESTree.TypeElement[], key: string): TSESTree.TypeNode | undefined {
  for (const member of members) {
    if (member.type === 'TSPropertySignature' && staticKey(member) === key) return member.typeAnnotation?.typeAnnotation;
  }
  return undefined;
}

/** What a type says of a value, in parts: of its elements or values, of its members, or as other types. */
export type TypeParts =
  | { kind: 'all' | 'some'; types: readonly TSESTree.TypeNode[] }
  | { kind: 'list' | 'record'; element: TSESTree.TypeNode }
  | { kind: 'members'; members: readonly { key: string; type: TSESTree.TypeNode; isOptional: boolean }[] };

/** The parts of a type, or `undefined` where they are not in this file. */
export function partsOf(type: TSESTree.TypeNode, sourceCode: SourceCode): TypeParts | undefined {
  switch (type.type) {
    case 'TSArrayType':
      return { kind: 'list', element: type.elementType };
    case 'TSIntersectionType':
      return { kind: 'all', types: type.types };
    case 'TSTypeLiteral':
      return partsOfMembers(type.members);
    case 'TSTypeOperator':
      return type.typeAnnotation && partsOf(type.typeAnnotation, sourceCode);
    case 'TSTypeReference':
      return partsOfReference(type, sourceCode);
    case 'TSUnionType':
      return { kind: 'some', types: type.types };
    default:
      return undefined;
  }
}

function partsOfReference(type: TSESTree.TSTypeReference, sourceCode: SourceCode): TypeParts | undefined {
  if (type.typeName.type !== 'Identifier') return undefined;
  const { name } = type.typeName;
  const [first, second] = type.typeArguments?.params ?? [];
  if (name === 'Record' && second) return { kind: 'record', element: second };
  if (first && lists.has(name)) return { kind: 'list', element: first };
  if (first && wrappers.has(name)) return { kind: 'all', types: [first] };
  const declared = variableOf(type.typeName, sourceCode)?.defs[0]?.node;
  if (declared?.type === 'TSTypeAliasDeclaration') return { kind: 'all', types: [declared.typeAnnotation] };
  return declared?.type === 'TSInterfaceDeclaration' && declared.extends.length === 0 ? partsOfMembers(declared.body.body) : undefined;
}

function partsOfMembers(all: readonly TSESTree.TypeElement[]): TypeParts | undefined {
  const [index] = all;
  if (index?.type === 'TSIndexSignature' && index.typeAnnotation && all.length === 1) {
    return { kind: 'record', element: index.typeAnnotation.typeAnnotation };
  }
  const members = all.flatMap((member) => {
    const key = member.type === 'TSPropertySignature' ? staticKey(member) : undefined;
    const type = member.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined;
    return key !== undefined && type && member.type === 'TSPropertySignature' ? [{ key, type, isOptional: member.optional }] : [];
  });
  return members.length === all.length ? { kind: 'members', members } : undefined;
}
