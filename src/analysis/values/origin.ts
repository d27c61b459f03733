import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../core/ast.js';
import { fieldDefinition } from '../identity/class-fields.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';

/** Names are followed this far; longer ways are hardly written by hand. */
const longestWay = 20;

/**
 * The expression a value was made by: through names that are assigned once, class fields, `await` and assignments.
 * The expression itself when there is nothing to look through.
 */
export function originOf(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  let current = unwrap(node);
  for (let step = 0; step < longestWay; step += 1) {
    const next = stepBack(current, sourceCode);
    if (!next) return current;
    current = unwrap(next);
  }
  return current;
}

function stepBack(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  switch (node.type) {
    case 'AssignmentExpression':
      return node.operator === '=' ? node.right : undefined;
    case 'AwaitExpression':
      return node.argument;
    case 'Identifier': {
      const variable = variableOf(node, sourceCode);
      const definition = variable && singleDefinition(variable);
      return definition?.pattern.type === 'Identifier' ? definition.value : undefined;
    }
    case 'MemberExpression':
      return node.object.type === 'ThisExpression' ? fieldDefinition(node, sourceCode)?.value : undefined;
    default:
      return undefined;
  }
}
