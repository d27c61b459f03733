import type { TSESTree } from '@typescript-eslint/utils';

import { objectMethods } from '../../catalog/zod/methods.js';
import { unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { arrayElements, constantOf } from '../values/values.js';
import { linksOf, schemaOf, type ZodSchema } from './chain.js';
import { isObjectOnly, shapeOf } from './objects.js';

/** A key that tells the members of a union apart. */
export interface Discriminant {
  key: string;
  /** What it is in the members, as the code spells it: `'text'`, `'image'`. */
  values: readonly string[];
}

/** Keys that are there to tell objects apart win over others that do so as well. */
const usualKeys = ['type', 'kind', '_tag', 'tag', '__typename', 'event', 'action', 'op', 'status'];

/**
 * The key that every member of a union has with literal values of its own. `undefined` when a member is no plain object
 * schema of this file, or when no key tells all of them apart.
 */
export function discriminantOf(members: readonly TSESTree.Node[], sourceCode: SourceCode): Discriminant | undefined {
  if (members.length < 2) return undefined;
  const keys: Map<string, Literal[]>[] = [];
  for (const member of members) {
    const schema = schemaOf(member, sourceCode);
    const literals = schema && isObjectOnly(schema, objectMethods) ? literalKeys(schema, sourceCode) : undefined;
    if (!literals || literals.size === 0) return undefined;
    keys.push(literals);
  }
  const [first = new Map<string, Literal[]>(), ...others] = keys;
  const candidates = [...first.keys()].filter((key) => others.every((other) => other.has(key)) && areDistinct(keys.flatMap((each) => each.get(key) ?? [])));
  const key = usualKeys.find((usual) => candidates.includes(usual)) ?? candidates[0];
  if (key === undefined) return undefined;
  return { key, values: keys.map((each) => (each.get(key) ?? []).map(({ text }) => text).join(' | ')) };
}

/** One value that a literal schema accepts. */
interface Literal {
  /** What it is compared by: equal identities may be equal values. */
  identity: string;
  /** Members of one enumeration are compared with each other only. */
  family: string;
  text: string;
}

/** Distinct values of one family: constants, or members of one enumeration of another file. */
function areDistinct(literals: readonly Literal[]): boolean {
  const [first] = literals;
  return literals.every(({ family }) => family === first?.family) && new Set(literals.map(({ identity }) => identity)).size === literals.length;
}

function literalKeys(schema: ZodSchema, sourceCode: SourceCode): Map<string, Literal[]> {
  const found = new Map<string, Literal[]>();
  for (const [key, node] of shapeOf(schema, sourceCode)?.fields ?? []) {
    const literals = literalsOf(node, sourceCode);
    if (literals && literals.length > 0) found.set(key, literals);
  }
  return found;
}

/** Steps behind a literal that leave it one. */
const notes = new Set(['describe', 'meta', 'openapi']);

function literalsOf(node: TSESTree.Node, sourceCode: SourceCode): Literal[] | undefined {
  const schema = schemaOf(node, sourceCode);
  if (!schema || linksOf(schema).some(({ name, call }) => !call || !notes.has(name))) return undefined;
  const [values] = schema.root.arguments;
  if (!values || (schema.factory !== 'literal' && schema.factory !== 'enum')) return undefined;
  const isList = schema.factory === 'enum' || unwrap(values).type === 'ArrayExpression';
  const elements = isList ? arrayElements(values, sourceCode) : [values];
  const literals = elements?.map((element) => literalOf(element, sourceCode));
  return literals?.every((literal) => literal !== undefined) ? literals : undefined;
}

function literalOf(node: TSESTree.Node, sourceCode: SourceCode): Literal | undefined {
  const constant = constantOf(node, sourceCode);
  const text = sourceCode.getText(node);
  if (constant && typeof constant.value !== 'object') {
    return { identity: `${typeof constant.value} ${String(constant.value)}`, family: 'constant', text };
  }
  if (constant?.value === null) return { identity: 'null', family: 'constant', text };
  return enumMember(node, text, sourceCode);
}

/** `Kind.text` of an imported enumeration, or of one without initialisers. */
function enumMember(node: TSESTree.Node, text: string, sourceCode: SourceCode): Literal | undefined {
  const member = unwrap(node);
  if (member.type !== 'MemberExpression' || member.computed || member.object.type !== 'Identifier') return undefined;
  const definition = variableOf(member.object, sourceCode)?.defs[0];
  const isEnum = definition?.node.type === 'TSEnumDeclaration' || definition?.type === 'ImportBinding';
  if (!isEnum && !resolveApi(member, sourceCode)) return undefined;
  return { identity: text, family: member.object.name, text };
}
