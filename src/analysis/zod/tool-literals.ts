import type { TSESTree } from '@typescript-eslint/utils';

import { toolLiteral, toolsKey } from '../../catalog/zod/input-places.js';
import { staticKey, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';

/** A tool that an object describes. */
export interface ToolLiteral {
  /** Its schema, of whatever library or none. */
  schema: TSESTree.Node;
  /** What the model hands it. */
  input: TSESTree.Parameter | undefined;
}

/**
 * `{ name, description, parameters, execute: (args) => … }`: a tool that the program hands to a model by itself, or one of
 * `tools: { search: { parameters, execute } }`.
 */
export function toolLiteralOf(object: TSESTree.ObjectExpression, sourceCode: SourceCode): ToolLiteral | undefined {
  const values = new Map(object.properties.flatMap((property) =>
    (property.type === 'Property' ? [[staticKey(property) ?? '', property.value] as const] : [])));
  if (!toolLiteral.names.every((name) => values.has(name)) && !isNamedByKey(object)) return undefined;
  const valueOf = (keys: readonly string[]) => keys.map((key) => values.get(key)).find((value) => value);
  const schema = valueOf(toolLiteral.schemas);
  const run = valueOf(toolLiteral.run);
  return schema && run ? { schema, input: localFunctionOf(run, sourceCode)?.params[0] } : undefined;
}

function isNamedByKey(object: TSESTree.ObjectExpression): boolean {
  const entry = wrapped(object).parent;
  const tools = entry?.type === 'Property' ? wrapped(entry.parent).parent : undefined;
  return tools?.type === 'Property' && staticKey(tools) === toolsKey;
}
