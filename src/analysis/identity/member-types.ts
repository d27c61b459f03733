import type ts from 'typescript';

/** Types are the same objects in all files of a program. */
const known = new WeakMap<ts.Type, Map<string, string | undefined>>();

/** An interface with more members than this is that of a library's whole client, whose members say nothing about a single call. */
const mostMembers = 100;

/**
 * The key of the only member that an interface, or another object type without a class, declares as a value of a named type:
 * `stop` of `{ id: string; stop?: AbortSignal }`. What the declarations say is looked at first, which resolves no types.
 */
export function onlyMemberNaming(name: string, type: ts.Type, checker: ts.TypeChecker): string | undefined {
  let byName = known.get(type);
  if (!byName) known.set(type, (byName = new Map<string, string | undefined>()));
  if (byName.has(name)) return byName.get(name);
  const isClass = ((type.getSymbol()?.flags ?? 0) & classFlag) !== 0;
  const members = isClass || type.isUnion() ? [] : checker.getPropertiesOfType(type);
  const named = members.length > mostMembers ? [] : members.filter((member) => isDeclaredAs(name, member, checker));
  const key = named.length === 1 ? named[0]?.name : undefined;
  byName.set(name, key);
  return key;
}

/** `ts.SymbolFlags.Class`; the compiler is no dependency that is loaded. */
const classFlag = 32;

/** A name, of the type itself or an alias of it, whose value may be left out. */
const typeName = /^(?:\w+\.)?[A-Z]\w*(?:\s*\|\s*(?:null|undefined))*$/;

function isDeclaredAs(name: string, member: ts.Symbol, checker: ts.TypeChecker): boolean {
  const declaration = member.declarations?.[0] as ts.PropertySignature | undefined;
  const written = declaration?.type;
  if (!declaration || !written || !typeName.test(written.getText())) return false;
  const type = checker.getTypeOfSymbolAtLocation(member, declaration);
  return checker.getNonNullableType(type).getSymbol()?.name === name;
}
