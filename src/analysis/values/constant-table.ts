import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { objectView } from './object-view.js';
import { originOf } from './origin.js';

/** Names of what remembers whatever was asked for. */
const rememberingName = /cache|memo/i;

const fillingMethods = new Set(['add', 'defineProperty', 'set']);

/**
 * Is an object or `Map` a list of what there is: written out here, or imported, and filled by nobody in the file? What a table
 * holds that is filled while the program runs may be what was asked for before.
 */
export function isConstantTable(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const table = unwrap(node);
  if (isFilled(table, sourceCode)) return false;
  const made = originOf(table, sourceCode);
  if (isWrittenOut(made, sourceCode)) return true;
  if (variableOf(made, sourceCode)?.defs[0]?.type === 'TSEnumName') return true;
  const api = resolveApi(made, sourceCode);
  return api !== undefined && api.module !== 'global' && !api.path.includes('()');
}

/** Does the file, by the name of a table, put more into it than it begins with? */
export function isFilled(table: TSESTree.Node, sourceCode: SourceCode): boolean {
  const name = lastName(table);
  return rememberingName.test(name) || filledNames(sourceCode).has(name);
}

function isWrittenOut(made: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (made.type === 'NewExpression') {
    const [entries] = made.arguments;
    const list = entries && originOf(entries, sourceCode);
    return list?.type === 'ArrayExpression' && list.elements.length > 0;
  }
  return (objectView(made, sourceCode)?.entries.size ?? 0) > 0;
}

/** The names of what is written to under a key somewhere in the file: `files[name] = …`, `files.set(name, …)`, `Object.assign(files, …)`. */
const filledNames = perFile((sourceCode): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { left } of nodesOfType(['AssignmentExpression'], sourceCode)) {
    if (left.type === 'MemberExpression' && left.computed && staticKey(left) === undefined) names.add(lastName(left.object));
  }
  for (const { arguments: [target], callee } of nodesOfType(['CallExpression'], sourceCode)) {
    const method = unwrap(callee);
    if (method.type !== 'MemberExpression') continue;
    const key = staticKey(method) ?? '';
    if (fillingMethods.has(key)) names.add(lastName(method.object));
    if (target && (key === 'assign' || key === 'defineProperty')) names.add(lastName(target));
  }
  return names;
});
