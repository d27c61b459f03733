import type { TSESTree } from '@typescript-eslint/utils';

import { parsingMethods } from '../../catalog/zod/methods.js';
import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { keysTo } from '../identity/parameters.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { unboundedLevels } from '../zod/bounds.js';
import { schemaOf, type ZodSchema } from '../zod/chain.js';
import { importsZod } from '../zod/identity.js';
import { shapeOf } from '../zod/objects.js';

/** Names and members are followed this far. */
const longestWay = 12;

const sizesOnly = { checkAny: false, checkFormats: false, checkNumbers: false };

/** Did a schema of the file check a list that it limits: `const { ids } = z.object({ ids: z.array(z.string()).max(20) }).parse(body)`? */
export function isLimitedBySchema(list: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (!importsZod(sourceCode)) return false;
  let keys: string[] = [];
  let value = unwrap(list);
  for (let step = 0; step < longestWay; step += 1) {
    switch (value.type) {
      case 'AwaitExpression':
        value = unwrap(value.argument);
        break;
      case 'CallExpression': {
        const schema = checkedBy(value, keys, sourceCode);
        return schema !== undefined && isShortList(schema, sourceCode);
      }
      case 'Identifier': {
        const variable = variableOf(value, sourceCode);
        const definition = variable && singleDefinition(variable);
        const way = definition && keysTo(definition.name, definition.pattern);
        if (!way) return false;
        keys = [...way, ...keys];
        value = unwrap(definition.value);
        break;
      }
      case 'MemberExpression': {
        const key = staticKey(value);
        if (key === undefined) return false;
        keys = [key, ...keys];
        value = unwrap(value.object);
        break;
      }
      default:
        return false;
    }
  }
  return false;
}

/** Steps that leave a list as long as it was. */
const sameLength: ReadonlySet<string> = new Set(['catch', 'default', 'describe', 'meta', 'nonoptional', 'nullable', 'nullish', 'optional', 'readonly']);

function isShortList(schema: ZodSchema, sourceCode: SourceCode): boolean {
  let list = schema;
  while (list.kind === 'wrapper' && list.last && sameLength.has(list.last.link.name)) list = list.last.before;
  return list.kind === 'array' && unboundedLevels(list, sizesOnly, sourceCode).every(({ kind }) => kind !== 'array');
}

/** The schema of what stands under some keys of the answer of `schema.parse(value)`; `safeParse` has it under `data`. */
function checkedBy(call: TSESTree.CallExpression, keys: readonly string[], sourceCode: SourceCode): ZodSchema | undefined {
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? (staticKey(callee) ?? '') : '';
  if (callee.type !== 'MemberExpression' || !parsingMethods.has(method)) return undefined;
  const isResult = !method.startsWith('parse');
  if (isResult && keys[0] !== 'data') return undefined;
  let schema = schemaOf(callee.object, sourceCode);
  for (const key of isResult ? keys.slice(1) : keys) {
    const field = schema && shapeOf(schema, sourceCode)?.fields.get(key);
    schema = field && schemaOf(field, sourceCode);
  }
  return schema;
}
