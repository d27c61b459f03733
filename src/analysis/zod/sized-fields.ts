import { type FunctionNode, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { linksOf, type ZodSchema } from './chain.js';
import { isSize, mayBeLimit, valueTest } from './size-questions.js';

const none: ReadonlySet<string> = new Set();

/** The fields whose size a refinement of the whole object may limit: `.refine((order) => order.items.length <= 10)`. */
export function sizedFields(schema: ZodSchema, sourceCode: SourceCode): ReadonlySet<string> {
  let fields: Set<string> | undefined;
  for (const { name, call } of linksOf(schema)) {
    if (name !== 'refine' && name !== 'superRefine' && name !== 'check') continue;
    const [argument] = call?.arguments ?? [];
    const predicate = argument && unwrap(argument);
    if (!isFunction(predicate)) continue;
    fields ??= new Set();
    for (const key of measuredIn(predicate, sourceCode)) fields.add(key);
  }
  return fields ?? none;
}

function measuredIn(predicate: FunctionNode, sourceCode: SourceCode): string[] {
  const keys: string[] = [];
  const [parameter] = predicate.params;
  const isValue = parameter ? valueTest(parameter, predicate, sourceCode) : () => false;
  walk(predicate.body, sourceCode, (node) => {
    if (!isSize(node) || !mayBeLimit(node, { fn: predicate, isValue, mayBeFew: true }, sourceCode)) return;
    walk(node.object, sourceCode, (part) => {
      if (part.type === 'MemberExpression') keys.push(staticKey(part) ?? '');
      else if (part.type === 'Identifier') keys.push(part.name);
    });
  });
  return keys;
}
