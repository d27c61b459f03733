import type { TSESTree } from '@typescript-eslint/utils';
import type ts from 'typescript';

import type { SourceCode } from '../core/per-file.js';
import { typeServices } from './types.js';

/** A type whose values are numbers, answers, nothing, and none but these texts. */
export interface PlainType {
  /** Literals, and members of enums. */
  texts: readonly string[];
}

/**
 * What a type is plainly made of, whatever aliases and files it comes through: numbers, booleans, enums, unions of literals, and
 * any of them with a brand. `undefined` for all other types, and without type information.
 */
export function plainTypeOf(node: TSESTree.Node, sourceCode: SourceCode): PlainType | undefined {
  const services = typeServices(sourceCode);
  if (!services) return undefined;
  const checker = services.program.getTypeChecker();
  const type = services.getTypeAtLocation(node);
  const texts: string[] = [];
  // `Kind extends 'a' | 'b'`, `keyof Table`
  return isPlain(checker.getBaseConstraintOfType(type) ?? type, plainFlags(checker), texts) ? { texts } : undefined;
}

function isPlain(type: ts.Type, flags: number, texts: string[]): boolean {
  if (type.isUnion()) return type.types.every((part) => isPlain(part, flags, texts));
  // `number & { brand: 'Port' }`
  if (type.isIntersection()) return type.types.some((part) => isPlain(part, flags, texts));
  if (type.isStringLiteral()) texts.push(type.value);
  return type.isLiteral() || (type.flags & flags) !== 0;
}

const plainTypes = ['getNumberType', 'getBigIntType', 'getFalseType', 'getUndefinedType', 'getNullType', 'getVoidType'] as const;

/**
 * The numbers of `ts.TypeFlags` are others in each release, and the compiler is no dependency that is loaded: its types tell.
 * Older releases have not all of them: TypeScript 5.0 cannot be asked for `bigint`.
 */
function plainFlags(checker: Partial<ts.TypeChecker>): number {
  return plainTypes.reduce((flags, type) => flags | (checker[type]?.().flags ?? 0), 0);
}

/** Does a type say how long a list is: `[string, string]`, `readonly ['a', 'b']`? Not `[string, ...string[]]`. */
export function hasTupleType(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const services = typeServices(sourceCode);
  if (!services) return false;
  const checker = services.program.getTypeChecker();
  const type = checker.getNonNullableType(services.getTypeAtLocation(node));
  const list = checker.getNonNullableType(checker.getAwaitedType(type) ?? type);
  return (list.isUnion() ? list.types : [list]).every((part) => checker.isTupleType(part) &&
    ((part as ts.TupleTypeReference).target.combinedFlags & variableFlag) === 0);
}

/** `ts.ElementFlags.Variable`: any number of elements. */
const variableFlag = 12;

/** Is the value an enum, whose members are all there are? */
export function isEnum(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return ((typeServices(sourceCode)?.getTypeAtLocation(node).getSymbol()?.flags ?? 0) & enumFlags) !== 0;
}

/** `ts.SymbolFlags.RegularEnum | ts.SymbolFlags.ConstEnum` */
const enumFlags = 384;
