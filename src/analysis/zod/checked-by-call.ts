import type { TSESTree } from '@typescript-eslint/utils';

import { notCheckingName } from '../../catalog/zod/input-places.js';
import { readingMethods } from '../../catalog/zod/methods.js';
import { staticKey, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { schemaOf } from './chain.js';
import { zodReference } from './identity.js';
import { isOutputName } from './input-name.js';
import { returnedExpression } from './objects.js';

/** A schema that a call checks one of its arguments with. */
export interface CheckedByCall {
  schema: TSESTree.Node;
  /** The position of what is checked. */
  argument: number;
  /** The schema is handed, beside the value, to a function of which nothing is known. */
  isBeside?: boolean;
}

/** `User.parse(body)`, `z.parse(User, body)`, `check(body, User)` */
export function checkedByCall(call: TSESTree.CallExpression, sourceCode: SourceCode): CheckedByCall | undefined {
  const callee = unwrap(call.callee);
  const isMethod = callee.type === 'MemberExpression' && schemaOf(callee.object, sourceCode) !== undefined;
  const name = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (isMethod) return readingMethods.has(name ?? '') ? { schema: callee.object, argument: 0 } : undefined;
  const [first, second] = call.arguments;
  if (!first || !second) return undefined;
  const zod = zodReference(callee, sourceCode);
  if (!zod) return besideValue(call, first, second, sourceCode);
  return zod.path.length === 1 && readingMethods.has(zod.path[0] ?? '') ? { schema: first, argument: 1 } : undefined;
}

function besideValue(
  call: TSESTree.CallExpression, first: TSESTree.Node, second: TSESTree.Node, sourceCode: SourceCode,
): CheckedByCall | undefined {
  const name = lastName(call.callee);
  if (name === '' || notCheckingName.test(name) || call.arguments.length > 3) return undefined;
  const [isFirst, isSecond] = [first, second].map((each) => isSchemaOfInput(each, sourceCode));
  if (isFirst === isSecond) return undefined;
  return { schema: isFirst ? first : second, argument: isFirst ? 1 : 0, isBeside: true };
}

function isSchemaOfInput(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return schemaIn(node, sourceCode) !== undefined && !isOutputName(lastName(node));
}

/** Wrappers around a schema that are looked through. */
const mostWrappers = 4;

/** The expression of a schema: itself, or what a library wraps (`zodSchema(S)`, `zodToJsonSchema(S)`, `lazySchema(() => S)`). */
export function schemaIn(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  let inner = unwrap(node);
  if (inner.type === 'MemberExpression' && staticKey(inner) === 'shape') inner = unwrap(inner.object);
  for (let depth = 0; depth < mostWrappers; depth += 1) {
    if (schemaOf(inner, sourceCode)) return inner;
    const [wrappedSchema] = inner.type === 'CallExpression' && /schema$/i.test(lastName(inner.callee)) ? inner.arguments : [];
    if (!wrappedSchema) return undefined;
    inner = unwrap(returnedExpression(wrappedSchema) ?? wrappedSchema);
  }
  return undefined;
}
