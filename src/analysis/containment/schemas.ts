import type { TSESTree } from '@typescript-eslint/utils';

import { readingMethods } from '../../catalog/zod/methods.js';
import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { alternativesOf, anywhere, isLook, partsOf } from '../core/regexp.js';
import { constantOf } from '../values/values.js';
import { linksOf, schemaOf, type ZodSchema } from '../zod/chain.js';
import { shapeOf, type ZodShape } from '../zod/objects.js';

/** Steps of a text schema that leave `..` and separators in it. Whatever is not named here may keep them out. */
export const openSteps: ReadonlySet<string> = new Set([
  'brand', 'default', 'describe', 'length', 'max', 'meta', 'min', 'nonempty', 'nullable', 'nullish', 'optional', 'readonly', 'toLowerCase',
  'toUpperCase', 'trim',
]);

/** What a schema lets through of a path: all of a text, or the fields of an object with these names. */
export interface LetThrough {
  names?: ReadonlySet<string>;
  /** There is nothing else in it: the schema checks no text at all. */
  isAll: boolean;
}

/**
 * `z.object({ file: z.string() }).parse(request.query)`: a schema of this file that asks for no more than a text keeps
 * nothing out. `undefined` for a call that parses with no such schema.
 */
export function letThroughBy(call: TSESTree.CallExpression, sourceCode: SourceCode, isOpen: OpenSchema = isOpenPath): LetThrough | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !readingMethods.has(staticKey(callee) ?? '')) return undefined;
  return letThroughOf(callee.object, sourceCode, isOpen);
}

/** Does the schema of a text let what is harmful through? */
type OpenSchema = (schema: ZodSchema, sourceCode: SourceCode) => boolean;

/** What a schema of this file lets through of a path; `undefined` for what is no such schema, or lets nothing through. */
export function letThroughOf(node: TSESTree.Node, sourceCode: SourceCode, isOpen: OpenSchema = isOpenPath): LetThrough | undefined {
  const schema = schemaOf(node, sourceCode);
  if (!schema) return undefined;
  if (isOpen(schema, sourceCode)) return { isAll: true };
  if (schema.kind !== 'object' || linksOf(schema).some(({ name }) => objectChecks.has(name))) return undefined;
  const shape = shapeOf(schema, sourceCode);
  return shape && letThroughIn(shape, sourceCode, isOpen);
}

/** What the fields let through that an object lists. */
export function letThroughIn({ complete, fields }: ZodShape, sourceCode: SourceCode, isOpen: OpenSchema = isOpenPath): LetThrough | undefined {
  const names = new Set<string>();
  for (const [key, field] of fields) {
    const inner = schemaOf(field, sourceCode);
    if (inner && isOpen(inner, sourceCode)) names.add(key);
  }
  return names.size > 0 ? { names, isAll: complete && names.size === fields.size } : undefined;
}

/** Steps of an object schema that may look into its fields, or put others in their place. */
const objectChecks = new Set(['check', 'overwrite', 'pipe', 'preprocess', 'refine', 'superRefine', 'transform']);

/** Does it ask for no more than a text? */
export function isOpenText(schema: ZodSchema): boolean {
  return schema.factory === 'string' && linksOf(schema).every(({ name }) => openSteps.has(name)) && schema.root.arguments.length === 0;
}

/** Steps that ask how a text begins or ends, or what is in it: `../` may still be there. */
const openQuestions = new Set(['endsWith', 'includes', 'startsWith']);

/** Does it leave a text that leads out of a folder: also one whose pattern lets dots and separators in? */
function isOpenPath(schema: ZodSchema, sourceCode: SourceCode): boolean {
  return schema.factory === 'string' && schema.root.arguments.length === 0 && linksOf(schema).every(({ call, name }) => {
    const [pattern] = name === 'regex' ? (call?.arguments ?? []) : [];
    return pattern ? isOpenPattern(constantOf(pattern, sourceCode)?.value) : openSteps.has(name) || openQuestions.has(name);
  });
}

/** Paths that no pattern should match. */
const waysOut = ['../../etc/passwd', '../../a.txt', '../../a.html', '../../a.json', '../a/b.md', 'a/../../../b.png', '/../../a/b', '../../a.pdf'];

/** A pattern that matches a way out, or takes part of the text only: whatever stands before `/\.md$/` is let through. */
function isOpenPattern(pattern: unknown): boolean {
  if (!(pattern instanceof RegExp)) return false;
  const alternatives = alternativesOf(pattern);
  if (alternatives && !partsOf(alternatives).some((part) => isLook(part) || (part.type === 'Assertion' && part.kind === 'start'))) return true;
  const plain = anywhere(pattern);
  return waysOut.some((way) => plain.test(way));
}
