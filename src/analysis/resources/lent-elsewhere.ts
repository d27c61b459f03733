import type { TSESTree } from '@typescript-eslint/utils';

import { lenders, pooled, queryMethods, type Resource } from '../../catalog/resources.js';
import { type CallLike, staticKey, unwrap, wrapped } from '../core/ast.js';
import { hasNameOf, nodesOfType } from '../core/nodes.js';
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
 * connection that is asked and given back in the function tells by itself that it was lent. Of another function of the file that
 * only asks one of the same pool it is known then.
 */
export function lentElsewhere(call: CallLike, sourceCode: SourceCode): Resource | undefined {
  const asked = askedOf(call, sourceCode);
  if (!asked || ![...queryMethods].some((method) => asked.has(method))) return undefined;
  return asked.has('release') || givenBackElsewhere(sourceCode).has(sourceCode.getText(call.callee)) ? pooled : undefined;
}

/** The calls by which the file takes connections that it asks and gives back: `pool.connect`. */
const givenBackElsewhere = perFile((sourceCode) => new Set(nodesOfType(['CallExpression'], sourceCode)
  .filter((call) => askedOf(call, sourceCode)?.has('release'))
  .map(({ callee }) => sourceCode.getText(callee))));

/** What is called on the connection that a pool of another file may have lent. */
function askedOf(call: CallLike, sourceCode: SourceCode): ReadonlySet<string> | undefined {
  if (!mayBorrow(sourceCode) || call.arguments.length > 0) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !lenders.has(staticKey(callee) ?? '')) return undefined;
  const api = resolveApi(callee, sourceCode);
  if ((api && !isOwnModule(api.module)) || localFunctionOf(callee, sourceCode)) return undefined;
  // Types would have told a pool that is known.
  if (typeOriginsOf(callee.object, sourceCode).length > 0) return undefined;
  const { parent: waiting } = wrapped(call);
  const { parent: declarator } = waiting?.type === 'AwaitExpression' ? wrapped(waiting) : {};
  return declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' ? methodsCalledOn(declarator.id, sourceCode) : undefined;
}

function methodsCalledOn(name: TSESTree.Identifier, sourceCode: SourceCode): ReadonlySet<string> {
  const references = variableOf(name, sourceCode)?.references ?? [];
  return new Set(references.flatMap(({ identifier }) => {
    const { parent: member } = wrapped(identifier);
    const isCalled = member?.type === 'MemberExpression' && member.object === wrapped(identifier) && member.parent.type === 'CallExpression';
    return isCalled ? (staticKey(member) ?? []) : [];
  }));
}
