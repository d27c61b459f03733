import type { ParserServicesWithTypeInformation, TSESTree } from '@typescript-eslint/utils';
import type ts from 'typescript';

import { perNode, type SourceCode } from '../core/per-file.js';

/** Where a type is declared. */
export interface TypeOrigin {
  /** Package or core module; `global` for the types of the language, the browser and Node's globals; `.` for the project's own. */
  module: string;
  /** Name of the class, interface or alias. */
  name: string;
  /** `typeof fs`: values of the type are the module itself (whose name is empty then), or a function that it exports. */
  is?: 'function' | 'module';
}

/** How far up a hierarchy of classes and interfaces we look. */
const deepestBase = 5;

/** The type checker's services, when the file was parsed with type information. */
export function typeServices(sourceCode: SourceCode): ParserServicesWithTypeInformation | undefined {
  const services = sourceCode.parserServices;
  return services?.program ? (services as ParserServicesWithTypeInformation) : undefined;
}

/**
 * Where the type of an expression comes from: its alias or own declaration first, then what it extends. `null`,
 * `undefined` and `Promise` are looked through. Empty without type information, and for unions of different types.
 */
export function typeOriginsOf(node: TSESTree.Node, sourceCode: SourceCode): readonly TypeOrigin[] {
  return typeServices(sourceCode) ? (originsOf(node, sourceCode) ?? []) : [];
}

/** Many catalogues are looked through for the same receiver. */
const originsOf = perNode<TSESTree.Node, readonly TypeOrigin[]>((node, sourceCode) => {
  const services = typeServices(sourceCode);
  if (!services) return undefined;
  const checker = services.program.getTypeChecker();
  const type = checker.getNonNullableType(services.getTypeAtLocation(node));
  const awaited = checker.getAwaitedType(type) ?? type;
  const origins: TypeOrigin[] = [];
  addOrigins(checker.getNonNullableType(awaited), services.program, origins, 0);
  return origins;
});

/** The first answer of {@link typeOriginsOf}. */
export function typeOriginOf(node: TSESTree.Node, sourceCode: SourceCode): TypeOrigin | undefined {
  return typeOriginsOf(node, sourceCode)[0];
}

/** Where the export that an imported name stands for is declared, through files that only pass it on. */
export function importOriginOf(node: TSESTree.Identifier, sourceCode: SourceCode): TypeOrigin | undefined {
  const services = typeServices(sourceCode);
  const symbol = services?.getSymbolAtLocation(node);
  if (!services || !symbol) return undefined;
  return originOfSymbol(services.program.getTypeChecker().getAliasedSymbol(symbol), services.program);
}

/**
 * Does the call never return (its declared return type is `never`, or `Promise<never>` where it is waited for)? `false` without
 * type information.
 */
export function isNeverCall(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const services = typeServices(sourceCode);
  if (!services) return false;
  const checker = services.program.getTypeChecker();
  const type = services.getTypeAtLocation(node);
  return type === checker.getNeverType() || (isWaitedFor(node) && checker.getAwaitedType(type) === checker.getNeverType());
}

/** `await fail()`, `return fail()`, `() => fail()`: whoever goes on behind it is told first. */
function isWaitedFor({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'AwaitExpression' || parent?.type === 'ReturnStatement' || parent?.type === 'ArrowFunctionExpression';
}

/** The type of an expression as TypeScript would print it; `undefined` without type information. */
export function typeText(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const services = typeServices(sourceCode);
  return services?.program.getTypeChecker().typeToString(services.getTypeAtLocation(node));
}

function addOrigins(type: ts.Type, program: ts.Program, origins: TypeOrigin[], depth: number): void {
  for (const symbol of [type.aliasSymbol, type.getSymbol()]) {
    const origin = symbol && originOfSymbol(symbol, program);
    if (origin) origins.push(origin);
  }
  if (depth === deepestBase) return;
  const parts = type.isIntersection() ? type.types : (type.getBaseTypes() ?? []);
  for (const part of parts) addOrigins(part, program, origins, depth + 1);
}

function originOfSymbol(symbol: ts.Symbol, program: ts.Program): TypeOrigin | undefined {
  const declaration = symbol.declarations?.[0];
  if (!declaration || symbol.name.startsWith('__')) return undefined;
  // The name of a module is quoted: that of an ambient one is what it is imported by, that of another the path of its file.
  const isModule = (symbol.flags & moduleFlag) !== 0 && symbol.name.startsWith('"');
  if (isModule) return { module: ambientName(declaration as ts.ModuleDeclaration) ?? moduleOf(declaration, program), name: '', is: 'module' };
  const origin = { module: moduleOf(declaration, program), name: symbol.name };
  return (symbol.flags & functionFlag) === 0 ? origin : { ...origin, is: 'function' };
}

/** `ts.SymbolFlags.ValueModule` and `ts.SymbolFlags.Function`; the compiler is no dependency that is loaded. */
const moduleFlag = 512;
const functionFlag = 16;

/** The name in `declare module "fs"`. (A source file has none.) */
function ambientName({ name }: ts.ModuleDeclaration | ts.SourceFile & { name?: undefined }): string | undefined {
  return name?.text.replace(/^node:/, '');
}

function moduleOf(declaration: ts.Declaration, program: ts.Program): string {
  // `declare module "fs" { … }`: the name of an ambient module is a string, that of a namespace an identifier.
  // (The parent of a source file is `undefined`, whatever its type says.)
  for (let up = declaration.parent as ts.Node | undefined; up; up = up.parent as ts.Node | undefined) {
    const { name } = up as { name?: ts.Node & { text?: string } };
    if (name?.text !== undefined && isAmbientModuleName(name)) return name.text.replace(/^node:/, '');
  }
  const file = declaration.getSourceFile();
  if (program.isSourceFileDefaultLibrary(file)) return 'global';
  const inPackage = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.fileName)?.[1];
  if (inPackage === undefined) return '.';
  if (inPackage === '@types/node') return 'global';
  return inPackage.startsWith('@types/') ? inPackage.slice('@types/'.length).replace('__', '/').replace(/^(?=[^/]+\/)/, '@') : inPackage;
}

function isAmbientModuleName(name: ts.Node): boolean {
  const text = name.getText();
  return text.startsWith('"') || text.startsWith("'");
}
