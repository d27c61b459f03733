import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';

/** Longer builder chains are not followed. */
const longestChain = 60;

/** A tRPC procedure: a chain from `t.procedure` or from something called `…Procedure`. */
export interface Procedure {
  /** The argument of `.input(…)`. */
  input?: TSESTree.Node;
}

/** Is the expression a tRPC procedure that nothing was said about its input? */
export function isInputlessProcedure(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const procedure = procedureOf(node, sourceCode);
  return procedure !== undefined && !procedure.input;
}

/** The procedure that an expression is, followed through constants of the file; of several inputs the last one. */
export function procedureOf(node: TSESTree.Node, sourceCode: SourceCode): Procedure | undefined {
  let current: TSESTree.Node = unwrap(node);
  let found = false;
  let input: TSESTree.Node | undefined;
  for (let links = 0; links < longestChain; links += 1) {
    if (current.type === 'CallExpression') {
      const callee = unwrap(current.callee);
      if (callee.type === 'MemberExpression' && staticKey(callee) === 'input') input ??= current.arguments[0] ?? callee;
      current = callee;
    } else if (current.type === 'MemberExpression') {
      if (/procedure$/i.test(staticKey(current) ?? '')) found = true;
      current = unwrap(current.object);
    } else {
      if (current.type === 'Identifier' && /procedure$/i.test(current.name)) found = true;
      const variable = current.type === 'Identifier' ? variableOf(current, sourceCode) : undefined;
      const definition = variable && singleDefinition(variable);
      if (definition?.pattern.type !== 'Identifier') break;
      current = unwrap(definition.value);
    }
  }
  return found ? { ...(input ? { input } : {}) } : undefined;
}
