import type { TSESTree } from '@typescript-eslint/utils';

import { requestsWithUrl } from '../../catalog/boundaries/requests.js';
import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';

/** `new URL(request.url)` of a request that came in. */
export function isRequestAddress(node: TSESTree.NewExpression, sourceCode: SourceCode): boolean {
  if (node.callee.type !== 'Identifier' || node.callee.name !== 'URL') return false;
  const [address] = node.arguments;
  const member = address && unwrap(address);
  if (member?.type !== 'MemberExpression' || staticKey(member) !== 'url') return false;
  const request = resolveApi(member.object, sourceCode);
  return request !== undefined && requestsWithUrl.has(request.id);
}
