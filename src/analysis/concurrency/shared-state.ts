import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { type Variable, variableOf } from '../identity/scope.js';

/** A place that outlives one call: two calls that run at the same time see the same value there. */
export interface SharedPlace {
  /** The variable, or the class or object whose member it is; `undefined` for `this`. */
  root: Variable | undefined;
  /** Member names behind the root, and the text of a computed key. */
  path: string;
  /** What a reader calls it: `this.client`, `cache`. */
  text: string;
}

/**
 * The shared place an expression reads or writes in `within`: a variable declared outside it, a field of `this` or of
 * a class, an entry of such an object. `undefined` for what belongs to the one call: its own variables, its parameters
 * and their members.
 */
export function sharedPlace(
  node: TSESTree.Node, within: FunctionNode, sourceCode: SourceCode,
): SharedPlace | undefined {
  const target = unwrap(node);
  const text = sourceCode.getText(target);
  let path = '';
  let object = target;
  // `a.b.c` is as deep as state is kept in practice.
  for (let depth = 0; object.type === 'MemberExpression'; depth += 1) {
    if (depth === 3) return undefined;
    const key = staticKey(object);
    path = `${key === undefined ? `[${sourceCode.getText(object.property)}]` : `.${key}`}${path}`;
    object = unwrap(object.object);
  }
  if (object.type === 'ThisExpression') return path === '' ? undefined : { root: undefined, path, text };
  if (object.type !== 'Identifier') return undefined;
  const root = variableOf(object, sourceCode);
  if (isGlobalObject(object.name) && !root?.defs.length) return path === '' ? undefined : { root: undefined, path: `${object.name}${path}`, text };
  return root && outlives(root, within) ? { root, path, text } : undefined;
}

/** The entry of a map that `map.get(key)`, `map.has(key)` and `map.set(key, …)` speak of. */
export function entryOf(
  map: TSESTree.Node, key: TSESTree.Node | undefined, within: FunctionNode, sourceCode: SourceCode,
): SharedPlace | undefined {
  const owner = key && sharedPlace(map, within, sourceCode);
  return owner && { ...owner, path: `${owner.path}<${sourceCode.getText(key)}>` };
}

/** The member of an object that `key in object` and `Object.hasOwn(object, key)` speak of. */
export function memberPlace(
  object: TSESTree.Node | undefined, key: TSESTree.Node | undefined, within: FunctionNode, sourceCode: SourceCode,
): SharedPlace | undefined {
  const owner = object && key && sharedPlace(object, within, sourceCode);
  return owner && { ...owner, path: `${owner.path}${key.type === 'Literal' ? `.${String(key.value)}` : `[${sourceCode.getText(key)}]`}` };
}

function isGlobalObject(name: string): boolean {
  return name === 'globalThis' || name === 'global';
}

export function isSamePlace(a: SharedPlace | undefined, b: SharedPlace | undefined): boolean {
  return a !== undefined && b !== undefined && a.root === b.root && a.path === b.path;
}

/** Is the variable declared outside the function, and no parameter of the function around it? */
function outlives(variable: Variable, within: FunctionNode): boolean {
  const [def] = variable.defs;
  if (!def || def.type === 'ImportBinding') return false;
  const owner = enclosingFunction(def.name);
  if (owner === within) return false;
  for (let up = enclosingFunction(within); up; up = enclosingFunction(up)) {
    // A factory's variable lives on in what it returns. Its parameters, and the variables of an async task, are one call's.
    if (up === owner) return def.type !== 'Parameter' && !owner.async;
  }
  return owner === undefined;
}
