import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { objectView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';
import { constantOf, constantString } from '../values/values.js';

/** What a call, or the client that makes it, asks for: `{ responseType: 'stream' }`, `{ json: true }`; `undefined` where the options do not say. */
export function askedFormat(call: TSESTree.CallExpression, sourceCode: SourceCode): string | undefined {
  return formatIn(call, sourceCode) ?? formatOfClient(call, sourceCode);
}

function formatIn(call: TSESTree.CallExpression, sourceCode: SourceCode): string | undefined {
  for (const argument of call.arguments) {
    const options = argument.type === 'SpreadElement' ? undefined : objectView(argument, sourceCode);
    const type = options?.get('responseType');
    if (type?.state === 'present') return constantString(type.value, sourceCode) ?? 'unknown';
    const json = options?.get('json');
    if (json?.state === 'present' && constantOf(json.value, sourceCode)?.value === true) return 'json';
  }
  return undefined;
}

/** `axios.create({ responseType: 'arraybuffer' }).get(url)` */
function formatOfClient({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): string | undefined {
  const method = unwrap(callee);
  const client = originOf(method.type === 'MemberExpression' ? method.object : method, sourceCode);
  return client.type === 'CallExpression' && /^(?:create|defaults|extend)$/.test(lastName(client.callee)) ? formatIn(client, sourceCode) : undefined;
}
