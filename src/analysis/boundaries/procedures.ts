import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';

/** Longer builder chains are not followed. */
const longestChain = 60;

/**
 * Is the expression a tRPC procedure that nothing was said about its input: a chain from `t.procedure` or from
 * something called `…Procedure`, followed through constants of the file, without `.input(…)`?
 */
export function isInputlessProcedure(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  let current: TSESTree.Node = unwrap(node);
  let found = false;
  for (let links = 0; links < longestChain; links += 1) {
    if (current.type === 'CallExpression') {
      current = unwrap(current.callee);
    } else if (current.type === 'MemberExpression') {
      const key = staticKey(current);
      if (key === 'input') return false;
      if (key !== undefined && /procedure$/i.test(key)) found = true;
      current = unwrap(current.object);
    } else if (current.type === 'Identifier') {
      if (/procedure$/i.test(current.name)) found = true;
      const variable = variableOf(current, sourceCode);
      const definition = variable && singleDefinition(variable);
      if (definition?.pattern.type !== 'Identifier') return found;
      current = unwrap(definition.value);
    } else return found;
  }
  return false;
}
