import type { TSESTree } from '@typescript-eslint/utils';

import { signalHolders, signalNames } from '../../catalog/abort-signals.js';
import { staticKey } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';
import { onlyMemberNaming } from '../identity/member-types.js';
import { typeServices } from '../identity/types.js';

/**
 * What a type says about signals: its values are one (`signal`), carry one under a key, are something `other`, or it
 * stays open.
 */
export type SignalType = 'open' | 'other' | 'signal' | { key: string };

/** Aliases and bases are followed this far. */
const deepestType = 6;

/** Types that stand for their first argument. */
export const transparentTypes: ReadonlySet<string> = new Set(['NonNullable', 'Partial', 'Readonly', 'Required']);

export function signalTypeOf(type: TSESTree.TypeNode, sourceCode: SourceCode, depth = 0): SignalType {
  if (depth > deepestType) return 'open';
  switch (type.type) {
    case 'TSAnyKeyword':
    case 'TSObjectKeyword':
    case 'TSTypeQuery':
    case 'TSUnknownKeyword':
      return 'open';
    case 'TSIndexedAccessType': {
      const { indexType } = type;
      const key = indexType.type === 'TSLiteralType' && indexType.literal.type === 'Literal' ? indexType.literal.value : undefined;
      return signalNames.has(String(key)) ? 'signal' : 'open';
    }
    case 'TSIntersectionType': {
      const parts = type.types.map((part) => signalTypeOf(part, sourceCode, depth + 1));
      return parts.find(isTelling) ?? (parts.includes('open') ? 'open' : 'other');
    }
    case 'TSTypeLiteral':
      return inMembers(type.members, sourceCode, depth) ?? 'other';
    case 'TSTypeReference':
      return ofReference(type, sourceCode, depth);
    case 'TSUnionType': {
      const parts = type.types
        .filter((part) => part.type !== 'TSUndefinedKeyword' && part.type !== 'TSNullKeyword')
        .map((part) => signalTypeOf(part, sourceCode, depth + 1));
      const [first] = parts;
      return first !== undefined && parts.every((part) => typeof part === typeof first && (typeof part === 'object' || part === first))
        ? first : 'other';
    }
    default:
      return 'other';
  }
}

function isTelling(type: SignalType): boolean {
  return type === 'signal' || typeof type === 'object';
}

function ofReference(type: TSESTree.TSTypeReference, sourceCode: SourceCode, depth: number): SignalType {
  const { typeName } = type;
  const name = typeName.type === 'Identifier' ? typeName.name : typeName.type === 'TSQualifiedName' ? typeName.right.name : '';
  const [argument] = type.typeArguments?.params ?? [];
  if (transparentTypes.has(name) && argument) return signalTypeOf(argument, sourceCode, depth + 1);
  const declared = typeName.type === 'Identifier' ? variableOf(typeName, sourceCode)?.defs[0]?.node : undefined;
  switch (declared?.type) {
    case 'TSInterfaceDeclaration': {
      const own = inMembers(declared.body.body, sourceCode, depth);
      if (own) return own;
      const bases = declared.extends.map(({ expression }) => ofName(expression, sourceCode, depth));
      return bases.find(isTelling) ?? (bases.includes('open') ? 'open' : 'other');
    }
    case 'TSTypeAliasDeclaration':
      return signalTypeOf(declared.typeAnnotation, sourceCode, depth + 1);
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
    case 'TSTypeParameter':
      return 'open';
    default:
      break;
  }
  if (/AbortSignal(?:Like)?$/.test(name)) return 'signal';
  const key = isForeignRequest(name, declared ?? ownerOf(typeName, sourceCode)) ? undefined : signalHolders.get(name);
  return key === undefined ? 'open' : { key };
}

function ofName(node: TSESTree.Expression, sourceCode: SourceCode, depth: number): SignalType {
  if (node.type !== 'Identifier') return 'open';
  const declared = variableOf(node, sourceCode)?.defs[0]?.node;
  if (declared?.type === 'TSInterfaceDeclaration' && depth < deepestType) {
    return inMembers(declared.body.body, sourceCode, depth + 1) ?? 'other';
  }
  const key = signalHolders.get(node.name);
  return key === undefined || isForeignRequest(node.name, declared) ? 'open' : { key };
}

/** What declares the namespace of a qualified name: `express` of `express.Request`. */
function ownerOf(typeName: TSESTree.EntityName, sourceCode: SourceCode): TSESTree.Node | undefined {
  let root = typeName;
  while (root.type === 'TSQualifiedName') root = root.left;
  return root.type === 'Identifier' ? variableOf(root, sourceCode)?.defs[0]?.node : undefined;
}

/** A `Request` that is imported is that of a server framework. */
function isForeignRequest(name: string, declared: TSESTree.Node | undefined): boolean {
  return name === 'Request' && declared !== undefined;
}

function inMembers(members: readonly TSESTree.TypeElement[], sourceCode: SourceCode, depth: number): SignalType | undefined {
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' || !member.typeAnnotation) continue;
    const key = staticKey(member);
    if (key === undefined) continue;
    const type = signalTypeOf(member.typeAnnotation.typeAnnotation, sourceCode, depth + 1);
    if (type === 'signal' || (type === 'open' && signalNames.has(key) && member.typeAnnotation.typeAnnotation.type === 'TSAnyKeyword')) {
      return { key };
    }
  }
  return undefined;
}

/** The type of one member of an object type that the file shows. */
export function memberType(
  type: TSESTree.TypeNode, key: string, sourceCode: SourceCode, depth = 0,
): TSESTree.TypeNode | undefined {
  if (depth > deepestType) return undefined;
  if (type.type === 'TSIntersectionType' || type.type === 'TSUnionType') {
    for (const part of type.types) {
      const found = memberType(part, key, sourceCode, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const declared = type.type === 'TSTypeReference' && type.typeName.type === 'Identifier'
    ? variableOf(type.typeName, sourceCode)?.defs[0]?.node : undefined;
  if (declared?.type === 'TSTypeAliasDeclaration') return memberType(declared.typeAnnotation, key, sourceCode, depth + 1);
  const members = type.type === 'TSTypeLiteral' ? type.members
    : declared?.type === 'TSInterfaceDeclaration' ? declared.body.body : [];
  for (const member of members) {
    if (member.type === 'TSPropertySignature' && staticKey(member) === key) return member.typeAnnotation?.typeAnnotation;
  }
  return undefined;
}

/**
 * The member of a name's type that is an `AbortSignal`, under one of the usual keys or, if it is the only one, under any;
 * `'self'` for the value itself. Needs type information.
 */
export function signalByChecker(name: TSESTree.Identifier, sourceCode: SourceCode): string | undefined {
  const services = typeServices(sourceCode);
  if (!services) return undefined;
  const checker = services.program.getTypeChecker();
  const type = checker.getNonNullableType(services.getTypeAtLocation(name));
  if (type.getSymbol()?.name === 'AbortSignal') return 'self';
  for (const key of signalNames) {
    const property = checker.getPropertyOfType(type, key);
    if (!property) continue;
    const value = checker.getTypeOfSymbolAtLocation(property, services.esTreeNodeToTSNodeMap.get(name));
    if (checker.getNonNullableType(value).getSymbol()?.name === 'AbortSignal') return key;
  }
  return onlyMemberNaming('AbortSignal', type, checker);
}

/** Does type information say what a name is, so that its spelling tells nothing? */
export function hasKnownType(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const flags = typeServices(sourceCode)?.getTypeAtLocation(name).flags;
  return flags !== undefined && (flags & anyOrUnknown) === 0;
}

/** `ts.TypeFlags.Any | ts.TypeFlags.Unknown`; the compiler itself is not loaded for one number. */
const anyOrUnknown = 3;
