import type { TSESTree } from '@typescript-eslint/utils';

import { contains, enclosingFunction, staticKey, unwrap } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';

/** Where the file tells a server to listen. */
const listenings = perFile((sourceCode): readonly TSESTree.CallExpression[] => {
  if (!/\.listen\s*\(/.test(sourceCode.text)) return [];
  return nodesOfType(['CallExpression'], sourceCode).filter(({ callee }) => {
    const member = unwrap(callee);
    return member.type === 'MemberExpression' && staticKey(member) === 'listen';
  });
});

/** Does the function itself tell a server to listen behind the node? Until then there is nobody to wait. */
export function isBeforeListening(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const fn = enclosingFunction(node);
  return fn !== undefined && listenings(sourceCode).some((call) =>
    call.range[1] > node.range[1] && contains(fn, call) && enclosingFunction(call) === fn);
}
