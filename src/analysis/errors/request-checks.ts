import type { TSESTree } from '@typescript-eslint/utils';

import { validatorMethodsAnywhere } from '../../catalog/validators.js';
import { staticKey, unwrap, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { failureWaysOf } from './single-failure.js';

/** Does code only parse and check a request, so that whatever it throws speaks of the request? */
export function onlyChecks(block: TSESTree.BlockStatement, sourceCode: SourceCode): boolean {
  const checks = new Set(validatorMethodsAnywhere);
  walk(block, sourceCode, (node) => {
    if (node.type !== 'CallExpression') return;
    const callee = unwrap(node.callee);
    const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    if (name !== undefined && /valid/i.test(sourceCode.getText(callee))) checks.add(name);
  });
  return failureWaysOf(block, checks, sourceCode) === 'known';
}
