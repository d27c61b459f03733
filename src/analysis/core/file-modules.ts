import type { TSESTree } from '@typescript-eslint/utils';

import type { ApiId, Catalog } from '../../catalog/types.js';
import { canonicalModule, globalObjects, holdersOfGlobal, holdersOfModule } from '../identity/api-id.js';
import { byObject } from './by-object.js';
import { hasNameLike, namesOf, nodesOfType } from './nodes.js';
import { perFile, type SourceCode } from './per-file.js';
import { globalNamesOf } from '../identity/scope.js';
import { typeServices } from '../identity/types.js';

/** Calls that load a module, each with what is looked for first: most files that have `import` have none of them. */
const loaders: readonly { isIn: (sourceCode: SourceCode) => boolean; call: RegExp }[] = [
  { isIn: (sourceCode) => hasNameLike(/require/, sourceCode), call: /require\w*\s*(?:\(\s*)?(["'`])([^"'`\n]{1,200})\1/g },
  {
    // In a type and in a comment too.
    isIn: (sourceCode) => nodesOfType(['ImportExpression'], sourceCode).length > 0 || sourceCode.text.includes('import('),
    call: /import\s*\(\s*(["'`])([^"'`\n]{1,200})\1/g,
  },
  { isIn: (sourceCode) => namesOf(sourceCode).has('getBuiltinModule'), call: /getBuiltinModule\s*\(\s*(["'`])([^"'`\n]{1,200})\1/g },
];

/**
 * The modules a file may import, in canonical spelling. Calls are found by a look at the text: it may name one too many (a
 * module in a comment), it never misses one that is named in an import, `require` or `import()`.
 */
export const modulesOf = perFile((sourceCode): ReadonlySet<string> => {
  const { ast, text } = sourceCode;
  const modules = new Set<string>();
  for (const statement of ast.body) {
    const isModular = statement.type === 'ImportDeclaration' || statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportAllDeclaration';
    if (isModular && statement.source) modules.add(canonicalModule(statement.source.value));
  }
  for (const { isIn, call } of loaders) {
    if (!isIn(sourceCode)) continue;
    call.lastIndex = 0;
    for (let found = call.exec(text); found; found = call.exec(text)) modules.add(canonicalModule(found[2] as string));
  }
  return modules;
});

/** Lists, since they are gone through again and again. */
const usedModulesOf = perFile((sourceCode): readonly string[] => [...modulesOf(sourceCode)]);
const usedGlobalsOf = perFile((sourceCode): readonly string[] => [...globalNamesOf(sourceCode)]);

/** Does the file import one of these modules? "Yes" may be wrong as {@link modulesOf} may be, "no" never is. */
export function importsAny(modules: ReadonlyMap<string, unknown> | ReadonlySet<string>, sourceCode: SourceCode): boolean {
  for (const module of usedModulesOf(sourceCode)) if (modules.has(module)) return true;
  return false;
}

/** Does the file load one of these modules when it runs? A module that it imports types from alone is not loaded. */
export function loadsAny(modules: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  if (!importsAny(modules, sourceCode)) return false;
  const types = new Set<string>();
  const values = new Set<string>();
  for (const statement of sourceCode.ast.body) {
    if (statement.type === 'ImportDeclaration') (isTypeOnly(statement) ? types : values).add(canonicalModule(statement.source.value));
  }
  return usedModulesOf(sourceCode).some((module) => modules.has(module) && (!types.has(module) || values.has(module)));
}

/** `import type { Ora } from 'ora'`, `import { type Ora } from 'ora'` */
function isTypeOnly({ importKind, specifiers }: TSESTree.ImportDeclaration): boolean {
  return importKind === 'type' ||
    (specifiers.length > 0 && specifiers.every((each) => each.type === 'ImportSpecifier' && each.importKind === 'type'));
}

/** A made `require` can hide any module behind any name. */
const requireMaker = 'module';

/** Does the file import one of these modules, or have the means to, whatever it calls them? */
export function mayImportAny(modules: ReadonlyMap<string, unknown> | ReadonlySet<string>, sourceCode: SourceCode): boolean {
  return modulesOf(sourceCode).has(requireMaker) || importsAny(modules, sourceCode);
}

/**
 * Texts of which a file holds one if it uses what a catalogue has of a module or of a global: the names of the members, or what
 * many of them end in. None stand for any text.
 */
type Signs = ReadonlySet<string>;

/** What a file imports, or uses undeclared, if it uses anything of a catalogue. */
interface CatalogNames {
  globals: ReadonlyMap<string, Signs>;
  modules: ReadonlyMap<string, Signs>;
}

type ApiIds = Catalog<unknown> | ReadonlySet<ApiId>;

/** To look for more texts takes longer than the file takes that has none of them. */
const mostSigns = 8;

const noSigns: Signs = new Set();

const namesOfCatalog = byObject((catalog: ApiIds): CatalogNames => {
  const globals = new Map<string, Set<string>>();
  const modules = new Map<string, Set<string>>();
  for (const id of catalog.keys()) {
    const [module, path] = id.split('#') as [string, string];
    const root = module === 'global' ? /^[\w$]+/.exec(path)?.[0] : undefined;
    const sign = signOf(path);
    if (root !== undefined) addTo(globals, root, path === root ? '' : sign);
    for (const detour of root === undefined ? [module, ...holdersOfModule(module)] : holdersOfGlobal(root)) addTo(modules, detour, sign);
  }
  return { globals: withDetours(globals, globals.size > 0 ? globalObjects : []), modules: withDetours(modules, [requireMaker]) };
});

/** The empty text, which every file holds, where the name says nothing: `default`, `()`. */
function signOf(path: string): string {
  const name = /(?<=^|\.)[\w$]+$/.exec(path)?.[0] ?? '';
  if (name === 'default') return '';
  return name.endsWith('Sync') ? 'Sync' : name;
}

function addTo(map: Map<string, Set<string>>, name: string, sign: string): void {
  const signs = map.get(name);
  if (signs) signs.add(sign);
  else map.set(name, new Set([sign]));
}

function withDetours(map: ReadonlyMap<string, Signs>, detours: Iterable<string>): ReadonlyMap<string, Signs> {
  const signed = new Map<string, Signs>();
  for (const [name, signs] of map) signed.set(name, signs.size > mostSigns || signs.has('') ? noSigns : signs);
  for (const detour of detours) signed.set(detour, noSigns);
  return signed;
}

/**
 * Can the file use anything of a catalogue? The cheap first question of a rule: "yes" may be wrong, "no" never is, but for
 * names that are put together from pieces. With type information the answer is always yes, since receivers may come from
 * other files.
 */
export function mayUse(catalog: ApiIds, sourceCode: SourceCode): boolean {
  return typeServices(sourceCode) !== undefined || namesAny(catalog, sourceCode);
}

/** The same of what the file names itself, whatever types could tell of other files. */
export function namesAny(catalog: ApiIds, sourceCode: SourceCode): boolean {
  const { globals, modules } = namesOfCatalog(catalog);
  return hasAny(usedModulesOf(sourceCode), modules, sourceCode) ||
    (globals.size > 0 && hasAny(usedGlobalsOf(sourceCode), globals, sourceCode));
}

function hasAny(used: readonly string[], names: ReadonlyMap<string, Signs>, { text }: SourceCode): boolean {
  for (const name of used) {
    const signs = names.get(name);
    if (!signs) continue;
    if (signs.size === 0) return true;
    for (const sign of signs) if (text.includes(sign)) return true;
  }
  return false;
}
