import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { linksOf, schemaOf, type ZodLink, type ZodSchema } from './chain.js';

/** The fields of an object schema. */
export interface ZodShape {
  /** Key → the expression of the field's schema. */
  fields: Map<string, TSESTree.Node>;
  /** False when some of it comes from elsewhere. */
  complete: boolean;
}

/** Schemas built on schemas deeper than this are not followed. */
const deepest = 40;

/** The fields of an object schema, after all that was extended, merged, picked and omitted. */
export function shapeOf(schema: ZodSchema, sourceCode: SourceCode, depth = 0): ZodShape | undefined {
  if (schema.kind !== 'object' || depth > deepest) return undefined;
  const shape = madeShape(schema, sourceCode, depth);
  for (const link of linksOf(schema)) changeShape(shape, link.name, link.call?.arguments ?? [], sourceCode, depth);
  return shape;
}

function madeShape({ factory, made, root }: ZodSchema, sourceCode: SourceCode, depth: number): ZodShape {
  const [first, ...others] = root.arguments;
  if (made.inner?.[0] === 'shape') return first ? fieldsIn(first, sourceCode, depth) : { fields: new Map(), complete: true };
  // `z.extend(A, { … })` of zod/mini is `A.extend({ … })`.
  const base = first && schemaOf(first, sourceCode);
  const shape = (base && shapeOf(base, sourceCode, depth + 1)) ?? { fields: new Map<string, TSESTree.Node>(), complete: false };
  changeShape(shape, factory, others, sourceCode, depth);
  return shape;
}

function changeShape(
  shape: ZodShape, method: string, args: readonly TSESTree.CallExpressionArgument[], sourceCode: SourceCode, depth: number,
): void {
  const [argument] = args;
  if (!argument) return;
  switch (method) {
    case 'augment':
    case 'extend':
    case 'safeExtend':
      overlay(shape, fieldsIn(argument, sourceCode, depth));
      return;
    case 'merge': {
      const other = schemaOf(argument, sourceCode);
      overlay(shape, other && shapeOf(other, sourceCode, depth + 1));
      return;
    }
    case 'omit':
      for (const key of maskKeys(argument)) shape.fields.delete(key);
      return;
    case 'pick': {
      const kept = maskKeys(argument);
      for (const key of [...shape.fields.keys()]) if (!kept.has(key)) shape.fields.delete(key);
      return;
    }
    default:
  }
}

function overlay(shape: ZodShape, other: ZodShape | undefined): void {
  for (const [key, value] of other?.fields ?? []) shape.fields.set(key, value);
  if (!other?.complete) shape.complete = false;
}

/** The keys of `{ id: true, name: true }`. */
function maskKeys(node: TSESTree.Node): Set<string> {
  const keys = new Set<string>();
  const mask = unwrap(node);
  for (const property of mask.type === 'ObjectExpression' ? mask.properties : []) {
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

/** The fields that an expression lists: an object literal, a name for one, `A.shape`, or spreads of those. */
export function fieldsIn(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): ZodShape {
  const shape: ZodShape = { fields: new Map(), complete: true };
  const list = listedFields(node, sourceCode, depth);
  if (!list || depth > deepest) return { ...shape, complete: false };
  if (!(list.type === 'ObjectExpression')) return list;
  for (const property of list.properties) {
    if (property.type === 'SpreadElement') {
      for (const part of alternatives(property.argument)) overlay(shape, fieldsIn(part, sourceCode, depth + 1));
      continue;
    }
    const key = staticKey(property);
    const value = property.kind === 'get' ? returnedExpression(property.value) : property.value;
    if (key === undefined || !value) shape.complete = false;
    else shape.fields.set(key, value);
  }
  return shape;
}

type FoundShape = ZodShape & { type?: never };

function listedFields(node: TSESTree.Node, sourceCode: SourceCode, depth: number): FoundShape | TSESTree.ObjectExpression | undefined {
  const list = unwrap(node);
  if (list.type === 'ObjectExpression') return list;
  if (list.type === 'Identifier') {
    const variable = variableOf(list, sourceCode);
    const definition = variable && singleDefinition(variable);
    return definition?.pattern.type === 'Identifier' ? fieldsIn(definition.value, sourceCode, depth + 1) : undefined;
  }
  if (list.type !== 'MemberExpression' || staticKey(list) !== 'shape') return undefined;
  const owner = schemaOf(list.object, sourceCode);
  return owner && shapeOf(owner, sourceCode, depth + 1);
}

/** What a spread may lay over an object: both sides of `a ? b : c`, the right one of `a && b`. */
function alternatives(node: TSESTree.Node): TSESTree.Node[] {
  const inner = unwrap(node);
  if (inner.type === 'ConditionalExpression') return [inner.consequent, inner.alternate];
  return [inner.type === 'LogicalExpression' && inner.operator === '&&' ? inner.right : inner];
}

/** The expression a function returns, when that is all it ends in. */
export function returnedExpression(node: TSESTree.Node): TSESTree.Node | undefined {
  const fn = unwrap(node);
  if (!isFunction(fn)) return undefined;
  if (fn.body.type !== 'BlockStatement') return fn.body;
  const last = fn.body.body.at(-1);
  return last?.type === 'ReturnStatement' ? (last.argument ?? undefined) : undefined;
}

/** Is the schema an object with nothing but fields: no refinements, no wrappers? Links beyond `allowed` rule that out. */
export function isObjectOnly(schema: ZodSchema, allowed: ReadonlySet<string>): boolean {
  return schema.kind === 'object' && linksOf(schema).every(({ name, call }: ZodLink) => call !== undefined && allowed.has(name));
}
