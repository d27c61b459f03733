import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingClass, staticKey, unwrap, wrapped } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { mostReferences } from './credential-takers.js';

/** Deeper objects are not followed: `config.auth.jwt.secret` is as deep as they get. */
const longestPath = 4;

/**
 * Where the file reads what it keeps under a key, of an object (`config.jwt.secret`), of the instances of a class (`this.secret`)
 * or of the class itself (`Tokens.SECRET`).
 */
export function readsOfKept(
  place: TSESTree.MemberExpression | TSESTree.Property | TSESTree.PropertyDefinition, sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const key = staticKey(place);
  if (key === undefined) return [];
  if (place.type === 'PropertyDefinition') return readsOfField(place, key, sourceCode);
  if (place.type === 'Property') return readsOfProperty(place, key, sourceCode);
  const holder = unwrap(place.object);
  if (holder.type === 'ThisExpression') return readsOfThis(key, place, sourceCode).filter((read) => read !== place);
  const variable = holder.type === 'Identifier' ? variableOf(holder, sourceCode) : undefined;
  return variable ? readsOfPath(variable, [key]).filter((read) => read !== place) : [];
}

function readsOfProperty(property: TSESTree.Property, key: string, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const path = [key];
  let outer = holderOf(property);
  while (outer?.parent?.type === 'Property' && path.length < longestPath) {
    const above = staticKey(outer.parent);
    if (above === undefined) return [];
    path.unshift(above);
    outer = holderOf(outer.parent);
  }
  const owner = outer?.parent;
  if (owner?.type === 'PropertyDefinition' && owner.value === outer) {
    const field = staticKey(owner);
    return field === undefined ? [] : readsOfField(owner, field, sourceCode).flatMap((read) => memberOf(read, path));
  }
  if (owner?.type !== 'VariableDeclarator' || owner.id.type !== 'Identifier') return [];
  const variable = variableOf(owner.id, sourceCode);
  return variable ? readsOfPath(variable, path) : [];
}

/** The object that a property stands in, also where it is frozen. */
function holderOf(property: TSESTree.Property): TSESTree.Node | undefined {
  if (property.parent.type !== 'ObjectExpression') return undefined;
  const object = wrapped(property.parent);
  const { parent } = object;
  const isFrozen = parent?.type === 'CallExpression' && parent.arguments[0] === object &&
    parent.callee.type === 'MemberExpression' && staticKey(parent.callee) === 'freeze';
  return isFrozen ? wrapped(parent) : object;
}

function readsOfField(field: TSESTree.PropertyDefinition, key: string, sourceCode: SourceCode): readonly TSESTree.Node[] {
  if (!field.static) return readsOfThis(key, field, sourceCode);
  // The name of a class is one variable within the class, and another around it.
  const names = sourceCode.scopeManager?.getDeclaredVariables(field.parent.parent) ?? [];
  return [...readsOfThis(key, field, sourceCode), ...names.flatMap((variable) => readsOfPath(variable, [key]))];
}

/** `this.secret`, in the class that the place stands in. */
function readsOfThis(key: string, place: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const owner = enclosingClass(place);
  return owner ? (membersOfThis(sourceCode).get(key) ?? []).filter((member) => enclosingClass(member) === owner).map(wrapped) : [];
}

/** A key that is read more often has its first reads looked at. */
const membersOfThis = perFile((sourceCode) => {
  const byKey = new Map<string, TSESTree.MemberExpression[]>();
  for (const node of nodesOfType(['MemberExpression'], sourceCode)) {
    const key = node.object.type === 'ThisExpression' ? staticKey(node) : undefined;
    if (key === undefined) continue;
    const same = byKey.get(key);
    if (!same) byKey.set(key, [node]);
    else if (same.length < mostReferences) same.push(node);
  }
  return byKey;
});

function readsOfPath({ references }: Variable, path: readonly string[]): readonly TSESTree.Node[] {
  if (references.length > mostReferences) return [];
  return references.flatMap((reference) => (reference.isRead() ? memberOf(wrapped(reference.identifier), path) : []));
}

/** `config.jwt.secret` around a `config`; nothing where something else is read. */
function memberOf(root: TSESTree.Node, path: readonly string[]): readonly TSESTree.Node[] {
  let node = root;
  for (const key of path) {
    const { parent } = node;
    if (parent?.type !== 'MemberExpression' || parent.object !== node || staticKey(parent) !== key) return [];
    node = wrapped(parent);
  }
  return [node];
}
