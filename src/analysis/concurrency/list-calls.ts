import type { TSESTree } from '@typescript-eslint/utils';

import { listFunctions } from '../../catalog/list-functions.js';
import { staticKey, unwrap } from '../core/ast.js';
import { importsAny } from '../core/file-modules.js';
import { modulesIn } from '../identity/api-id.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';

/** A call of a method of lists, or of a library's function that does the same: `list.map(work)`, `_.map(list, work)`. */
export interface ListCall {
  callback: TSESTree.Node | undefined;
  list: TSESTree.Node;
  method: string;
}

export function listCall({ arguments: given, callee }: TSESTree.CallExpression, sourceCode: SourceCode): ListCall | undefined {
  const known = usesLibrary(sourceCode) ? listFunctions.get(resolveApi(callee, sourceCode)?.id ?? '#') : undefined;
  if (known) {
    const list = given[known.list];
    return list && { list, callback: given[known.callback], method: known.method };
  }
  const member = unwrap(callee);
  const method = member.type === 'MemberExpression' ? staticKey(member) : undefined;
  return member.type === 'MemberExpression' && method !== undefined ? { list: member.object, callback: given[0], method } : undefined;
}

const libraries = modulesIn(listFunctions);

const usesLibrary = perFile((sourceCode): boolean => importsAny(libraries, sourceCode));
