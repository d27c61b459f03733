import type { TSESTree } from '@typescript-eslint/utils';

import type { InnerSchema } from '../../catalog/zod/factories.js';
import { methodInner } from '../../catalog/zod/methods.js';
import { unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { arrayElements } from '../values/values.js';
import { linksOf, type ZodSchema } from './chain.js';
import { returnedExpression, shapeOf } from './objects.js';

/** A schema inside another one. */
export interface InnerExpression {
  node: TSESTree.Node;
  /** The key it stands under in an object schema. */
  key?: string;
}

/** The expressions of the schemas that a schema is made of. The keys of a record are none of them. */
export function innerSchemas(schema: ZodSchema, sourceCode: SourceCode): InnerExpression[] {
  // The keys of an object are no schemas: `A.keyof()`.
  if (schema.kind === 'enum') return [];
  const found: InnerExpression[] = [];
  const object = objectPart(schema);
  const shape = object && shapeOf(object, sourceCode);
  if (shape) found.push(...fieldsOf(shape.fields));
  else for (const [position, held] of heldArguments(schema)) found.push(...heldIn(schema.root.arguments[position], held, sourceCode));
  for (const { name, call } of linksOf(schema)) {
    const held = methodInner.get(name);
    // What became part of an object is among its fields.
    if (held === undefined || (shape && (held === 'shape' || name === 'merge'))) continue;
    found.push(...heldIn(call?.arguments[0], held, sourceCode));
  }
  return found;
}

/** The part of a chain in which it is an object: that before `.optional()`, `.array()` and the like. */
function objectPart(schema: ZodSchema): ZodSchema | undefined {
  if (schema.made.kind !== 'object') return undefined;
  let part = schema;
  while (part.kind !== 'object' && part.last) part = part.last.before;
  return part;
}

function heldArguments({ factory, made, root }: ZodSchema): [number, InnerSchema][] {
  if (made.kind === 'record') return [[isKeyless(root) ? 0 : 1, 'schema']];
  // What comes out of `z.pipe(a, b)` has passed `b`.
  if (factory === 'pipe') return [[1, 'schema']];
  return (made.inner ?? []).flatMap((held, position): [number, InnerSchema][] => (held ? [[position, held]] : []));
}

/** `z.record(valueSchema)` of zod 3, with or without parameters behind it. */
export function isKeyless({ arguments: [key, value] }: TSESTree.CallExpression): boolean {
  return key !== undefined && (value === undefined || unwrap(value).type === 'ObjectExpression');
}

function heldIn(argument: TSESTree.Node | undefined, held: InnerSchema, sourceCode: SourceCode): InnerExpression[] {
  if (!argument) return [];
  switch (held) {
    case 'getter': {
      const node = returnedExpression(argument);
      return node ? [{ node }] : [];
    }
    case 'list':
      return (arrayElements(argument, sourceCode) ?? []).map((node) => ({ node }));
    default:
      return [{ node: argument }];
  }
}

function fieldsOf(fields: ReadonlyMap<string, TSESTree.Node>): InnerExpression[] {
  return [...fields].map(([key, node]) => ({ key, node }));
}
