import type { TSESTree } from '@typescript-eslint/utils';

import { lenders, pooled, queryMethods, type Resource } from '../../catalog/resources.js';
import { type CallLike, staticKey, unwrap, wrapped } from '../core/ast.js';
import { hasNameOf } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { isOwnModule } from '../identity/api-id.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { typeOriginsOf } from '../identity/types.js';

/** May the file take a connection out of a pool that another file made? */
export const mayBorrow = perFile((sourceCode): boolean => hasNameOf(['release'], sourceCode) && hasNameOf(lenders, sourceCode));

/**
 * `const client = await pool.connect(); await client.query('…'); client.release();`, where the file does not show what `pool` is: a
 * connection that is asked and given back in the function tells by itself that it was lent.
 */
export function lentElsewhere(call: CallLike, sourceCode: SourceCode): Resource | undefined {
  if (!mayBorrow(sourceCode) || call.arguments.length > 0) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !lenders.has(staticKey(callee) ?? '')) return undefined;
  const api = resolveApi(callee, sourceCode);
  if ((api && !isOwnModule(api.module)) || localFunctionOf(callee, sourceCode)) return undefined;
  // Types would have told a pool that is known.
  if (typeOriginsOf(callee.object, sourceCode).length > 0) return undefined;
  const { parent: waiting } = wrapped(call);
  const { parent: declarator } = waiting?.type === 'AwaitExpression' ? wrapped(waiting) : {};
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const asked = methodsCalledOn(declarator.id, sourceCode);
  return asked.has('release') && [...queryMethods].some((method) => asked.has(method)) ? pooled : undefined;
}

function methodsCalledOn(name: TSESTree.Identifier, sourceCode: SourceCode): ReadonlySet<string> {
  const references = variableOf(name, sourceCode)?.references ?? [];
  return new Set(references.flatMap(({ identifier }) => {
    const { parent: member } = wrapped(identifier);
    const isCalled = member?.type === 'MemberExpression' && member.object === wrapped(identifier) && member.parent.type === 'CallExpression';
    return isCalled ? (staticKey(member) ?? []) : [];
  }));
}
