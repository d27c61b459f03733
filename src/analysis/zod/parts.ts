import type { TSESTree } from '@typescript-eslint/utils';

import { nameSuffixes } from '../../catalog/zod/input-places.js';
import { isFunction, staticKey, unwrap } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { wordsOf } from '../core/words.js';
import { variableOf } from '../identity/scope.js';
import { schemaOf } from './chain.js';
import { zodReference } from './identity.js';
import { isInputName, isOutputName } from './input-name.js';

/**
 * Is a schema, whatever it is called, only a part of others in this file that say what they are:
 * `const NixInput = z.object({ … }); export const NixLock = z.object({ nodes: z.record(NixInput) })`?
 */
export function isPartOfOther(declarator: TSESTree.VariableDeclarator, sourceCode: SourceCode): boolean {
  return partMemo(declarator, sourceCode) === true;
}

const partMemo: (declarator: TSESTree.VariableDeclarator, sourceCode: SourceCode) => boolean | undefined = perNode(({ id }, sourceCode) => {
  const variable = id.type === 'Identifier' ? variableOf(id, sourceCode) : undefined;
  if (!variable || isExported(id)) return false;
  const reads = variable.references.filter((reference) => reference.isRead());
  return reads.length > 0 && reads.every(({ identifier }) => {
    const holder = holderOf(identifier, sourceCode);
    const name = holder?.id.type === 'Identifier' ? holder.id.name : undefined;
    if (!holder || name === undefined) return false;
    return isInputName(name) ? isPartOfOther(holder, sourceCode) : saysSomething(name);
  });
});

/** Has a name words beside `schema` and the like? */
function saysSomething(name: string): boolean {
  return wordsOf(name).some((word) => !nameSuffixes.has(word) && !/^\d+$/.test(word));
}

function isExported(id: TSESTree.Node): boolean {
  return id.parent?.parent?.parent?.type === 'ExportNamedDeclaration';
}

/** The declaration of the schema that a schema stands in; `undefined` where it is used for anything else, or is its input. */
function holderOf(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.VariableDeclarator | undefined {
  let isInside = false;
  let isUnderInputKey = false;
  for (let child = node, { parent } = child; parent && !isFunction(parent); child = parent, { parent } = child) {
    if (parent.type === 'VariableDeclarator') {
      if (!isInside || parent.init !== child) return undefined;
      return isUnderInputKey && !(parent.id.type === 'Identifier' && isOutputName(parent.id.name)) ? undefined : parent;
    }
    // The `query` that an answer repeats is none that comes in.
    if (parent.type === 'Property') isUnderInputKey ||= isInputName(staticKey(parent) ?? '');
    if (parent.type.endsWith('Statement') || parent.type === 'ExportSpecifier') return undefined;
    if (parent.type === 'CallExpression' && parent.callee !== child) isInside ||= isSchemaCall(parent, sourceCode);
  }
  return undefined;
}

/** `z.record(S)`, `A.extend({ s: S })` */
function isSchemaCall(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  if (zodReference(call.callee, sourceCode)) return true;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && schemaOf(callee.object, sourceCode) !== undefined;
}
