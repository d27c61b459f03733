import type { TSESTree } from '@typescript-eslint/utils';

import { globalNamesOf } from '../analysis/identity/scope.js';
import { perFile, type SourceCode } from '../analysis/core/per-file.js';

const declaredNamesOf = perFile((sourceCode): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    for (const { name, defs } of scope.variables) if (defs.length > 0) names.add(name);
  }
  return names;
});

/**
 * Can the name be declared at the top of the file? Not when any scope declares it (it would be shadowed there) nor
 * when the file uses a global of that name (its meaning would change).
 */
export function isFreeName(name: string, sourceCode: SourceCode): boolean {
  return !declaredNamesOf(sourceCode).has(name) && !globalNamesOf(sourceCode).has(name);
}

/** The first free name of the candidates, or the last one with a number behind it. */
export function freeName(candidates: readonly [string, ...string[]], sourceCode: SourceCode): string {
  const free = candidates.find((name) => isFreeName(name, sourceCode));
  if (free !== undefined) return free;
  const base = candidates.at(-1) as string;
  let number = 2;
  while (!isFreeName(`${base}${number}`, sourceCode)) number += 1;
  return `${base}${number}`;
}

/** Is the variable that a name stands for at the top of the file also what it stands for at a node? */
export function isVisibleAt(name: string, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let scope = sourceCode.getScope(node) as ReturnType<SourceCode['getScope']> | null; scope; scope = scope.upper) {
    if (scope.type === 'module' || scope.type === 'global') return true;
    if (scope.set.has(name)) return scope.block.type === 'Program';
  }
  return true;
}
