import type { TSESTree } from '@typescript-eslint/utils';

import {
  platformGlobals, readerName, readingModules, schemaModules, schemaName, sharedMethods, validatorMethodsAnywhere,
} from '../../catalog/validators.js';
import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { resolveApi } from '../identity/references.js';

/**
 * Does a call ask a schema for the value it returns: `OrderSchema.parse(value)`? Functions that read texts are called alike
 * (`url.parse`, `yaml.parse`, a `parse` of the file's own) and let through whatever is in them. A schema that nothing is known
 * of but its method is believed, since most come from other files.
 */
export function isSchemaCall(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (callee.type !== 'MemberExpression' || method === undefined || !validatorMethodsAnywhere.has(method)) return false;
  const owner = unwrap(callee.object);
  if (owner.type === 'ThisExpression' || owner.type === 'Super') return false;
  const api = resolveApi(callee, sourceCode);
  if (api && schemaModules.has(api.module)) return true;
  const name = nameOf(owner);
  const isCalledSchema = schemaName.test(name) || /^[A-Z]/.test(name);
  if (api && api.module !== 'global') {
    if (readingModules.has(api.module)) return false;
    // An export of a file of the project: `OrderSchema.parse(value)`.
    if (/^[.@~#]\/|^\.\./.test(api.module)) return !readerName.test(name);
    if (api.path.length < 2 && !isCalledSchema) return false;
  }
  if (api?.module === 'global' && platformGlobals.has(api.path[0] ?? '')) return false;
  if (readerName.test(name) || localFunctionOf(callee, sourceCode)) return false;
  return isCalledSchema || !sharedMethods.has(method);
}

/** What the code calls the object of a method: `orders` in `this.orders.parse(value)`, `Parser` in `new Parser().parse(text)`. */
function nameOf(owner: TSESTree.Node): string {
  switch (owner.type) {
    case 'CallExpression':
    case 'NewExpression':
      return nameOf(unwrap(owner.callee));
    case 'Identifier':
      return owner.name;
    case 'MemberExpression':
      return staticKey(owner) ?? '';
    default:
      return '';
  }
}
