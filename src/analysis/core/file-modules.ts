import type { ApiId, Catalog } from '../../catalog/types.js';
import { canonicalModule } from '../identity/api-id.js';
import { perFile, type SourceCode } from './per-file.js';
import { typeServices } from '../identity/types.js';

const importLike = /\b(?:from|import|require\w*|getBuiltinModule)\s*(?:\(\s*)?(["'`])([^"'`\n]{1,200})\1/g;

/**
 * The modules a file may import, in canonical spelling. A first look at the text: it may name one too many (a module
 * in a comment), it never misses one that is named in an import, `require` or `import()`.
 */
export const modulesOf = perFile((sourceCode): ReadonlySet<string> => {
  const modules = new Set<string>();
  for (const [, , specifier] of sourceCode.text.matchAll(importLike)) modules.add(canonicalModule(specifier as string));
  return modules;
});

/** Names that the file uses without declaring them. */
export const globalNamesOf = perFile((sourceCode): ReadonlySet<string> => {
  const names = new Set<string>();
  const { globalScope } = sourceCode.scopeManager ?? {};
  for (const { identifier } of globalScope?.through ?? []) names.add(identifier.name);
  // Globals that the configuration declares are resolved to variables without a definition.
  for (const variable of globalScope?.variables ?? []) {
    if (variable.defs.length === 0 && variable.references.length > 0) names.add(variable.name);
  }
  return names;
});

interface CatalogNames {
  globals: ReadonlySet<string>;
  modules: ReadonlySet<string>;
  /** Modules that hold modules of the catalogue. */
  holders: readonly string[];
}

type ApiIds = Catalog<unknown> | ReadonlySet<ApiId>;

const namesIn = new WeakMap<ApiIds, CatalogNames>();

function namesOfCatalog(catalog: ApiIds): CatalogNames {
  let names = namesIn.get(catalog);
  if (!names) {
    const globals = new Set<string>();
    const modules = new Set<string>();
    for (const id of catalog.keys()) {
      const [module, path] = id.split('#') as [string, string];
      if (module !== 'global') {
        modules.add(module);
        continue;
      }
      const root = /^[\w$]+/.exec(path)?.[0];
      if (root !== undefined) globals.add(root);
    }
    names = { globals, modules, holders: [...modules].flatMap((module) => detours.get(module) ?? []) };
    namesIn.set(catalog, names);
  }
  return names;
}

/** Other ways to reach the globals and modules that a catalogue names. */
const detours: ReadonlyMap<string, readonly string[]> = new Map([
  ['fs/promises', ['fs']], ['timers/promises', ['timers']], ['dns/promises', ['dns']],
  ['readline/promises', ['readline']], ['stream/promises', ['stream']],
]);

const globalDetours = ['globalThis', 'window', 'self', 'global', 'top'];
const globalModuleDetours = ['process', 'console', 'buffer', 'perf_hooks', 'timers', 'url', 'util', 'crypto', 'worker_threads'];

/**
 * Can the file use anything of a catalogue? The cheap first question of a rule: "yes" may be wrong, "no" never is.
 * With type information the answer is always yes, since receivers may come from other files.
 */
export function mayUse(catalog: ApiIds, sourceCode: SourceCode): boolean {
  if (typeServices(sourceCode)) return true;
  const { globals, modules, holders } = namesOfCatalog(catalog);
  const imported = modulesOf(sourceCode);
  for (const module of imported) {
    // A made `require` can hide any module behind any name.
    if (modules.has(module) || module === 'module') return true;
  }
  if (holders.some((holder) => imported.has(holder))) return true;
  if (globals.size === 0) return false;
  const used = globalNamesOf(sourceCode);
  for (const name of used) if (globals.has(name)) return true;
  return globalDetours.some((name) => used.has(name)) || globalModuleDetours.some((name) => imported.has(name));
}
