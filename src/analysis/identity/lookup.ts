import type { TSESTree } from '@typescript-eslint/utils';

import type { ApiId, Catalog } from '../../catalog/types.js';
import { staticKey, unwrap } from '../core/ast.js';
import { byObject } from '../core/by-object.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { type ApiReference, extend, moduleReference } from './api-id.js';
import { fieldDefinition } from './class-fields.js';
import { resolveApi } from './references.js';
import { type Variable, variableOf } from './scope.js';
import { instanceOfType } from './type-annotations.js';
import { importOriginOf, typeOriginsOf, typeServices } from './types.js';

/** Is an expression one of these APIs? Answered by its name where that says no, as most do. */
export function isOneOf(ids: ReadonlySet<ApiId>, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const key = inner.type === 'MemberExpression' ? staticKey(inner) : undefined;
  if (key !== undefined && !membersOf(ids).has(key)) return false;
  const api = resolveApi(inner, sourceCode);
  return api !== undefined && ids.has(api.id);
}

/** What a catalogue says about an expression, and which of its APIs the expression is. */
export interface Found<Entry> {
  api: ApiReference;
  entry: Entry;
}

/**
 * Looks an expression up in a catalogue: by where its value comes from and, where type information is present,
 * by the declared type of its receiver. Types are asked only for member names that the catalogue holds.
 */
export function findApi<Entry>(
  node: TSESTree.Node, catalog: Catalog<Entry>, sourceCode: SourceCode,
): Found<Entry> | undefined {
  const inner = unwrap(node);
  const key = inner.type === 'MemberExpression' ? staticKey(inner) : undefined;
  // What an id ends in is the member's own name: most members are done with here.
  if (key !== undefined && !membersOf(catalog).has(key) && !isOtherName(inner as TSESTree.MemberExpression, sourceCode)) return undefined;
  const api = resolveApi(inner, sourceCode);
  const entry = api && catalog.get(api.id);
  if (api && entry !== undefined) return { api, entry };
  return findByType(inner, catalog, sourceCode);
}

/** `this.run`, where the class says `run = cp.exec`: a field that holds a function of another name. */
function isOtherName(member: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  if (member.object.type !== 'ThisExpression') return false;
  const value = fieldDefinition(member, sourceCode)?.value;
  return value?.type === 'Identifier' || value?.type === 'MemberExpression' || value?.type === 'CallExpression';
}

function findByType<Entry>(
  node: TSESTree.Node, catalog: Catalog<Entry>, sourceCode: SourceCode,
): Found<Entry> | undefined {
  if (!typeServices(sourceCode)) return undefined;
  if (node.type === 'Identifier') return findReexport(node, catalog, sourceCode);
  if (node.type !== 'MemberExpression') return undefined;
  const key = staticKey(node);
  if (key === undefined || !membersOf(catalog).has(key)) return undefined;
  const origins = typeOriginsOf(node.object, sourceCode);
  for (const origin of origins) {
    const found = entryOf(extend(instanceOfType(origin), key), catalog);
    if (found) return found;
  }
  // `tools.exec`, where a type of the project's own says `exec: typeof exec`.
  if (origins.some(({ module }) => module !== '.')) return undefined;
  const [held] = typeOriginsOf(node, sourceCode);
  return held?.is === 'function' ? entryOf(instanceOfType(held), catalog) : undefined;
}

function entryOf<Entry>(api: ApiReference | undefined, catalog: Catalog<Entry>): Found<Entry> | undefined {
  const entry = api && catalog.get(api.id);
  return api && entry !== undefined ? { api: { ...api, viaType: true }, entry } : undefined;
}

/** An import from a file of the project that only passes on what a package exports, under whatever name. */
function findReexport<Entry>(
  node: TSESTree.Identifier, catalog: Catalog<Entry>, sourceCode: SourceCode,
): Found<Entry> | undefined {
  const variable = variableOf(node, sourceCode);
  return variable && entryOf(reexported(variable, sourceCode), catalog);
}

const reexported = perNode<Variable, ApiReference>((variable, sourceCode) => {
  const [binding] = variable.defs;
  if (binding?.type !== 'ImportBinding' || binding.node.type !== 'ImportSpecifier') return undefined;
  const origin = importOriginOf(binding.node.local, sourceCode);
  if (!origin || origin.is === 'module') return undefined;
  return extend(moduleReference(origin.module), origin.name);
});

/** The last member names of the APIs in a catalogue. */
export const membersOf = byObject((catalog: Catalog<unknown> | ReadonlySet<ApiId>): ReadonlySet<string> =>
  new Set([...catalog.keys()].map((id) => id.slice(Math.max(id.lastIndexOf('.'), id.lastIndexOf('#')) + 1))));
