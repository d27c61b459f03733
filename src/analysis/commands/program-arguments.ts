import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { addedElements } from '../values/added-elements.js';

/** Names, spreads and `concat` are followed this deep. */
const deepest = 8;

/**
 * The arguments that a list hands to a program, in order, as far as the file shows them: through names, spreads, `push` and
 * `concat`. A spread of what is out of sight stands for itself.
 */
export function programArguments(list: TSESTree.Node, sourceCode: SourceCode, depth = 0): readonly TSESTree.Node[] | undefined {
  const inner = unwrap(list);
  if (depth > deepest) return undefined;
  const flat = (elements: readonly (TSESTree.Node | null)[]): TSESTree.Node[] => elements.flatMap((element) => {
    if (element?.type !== 'SpreadElement') return element ? [element] : [];
    return programArguments(element.argument, sourceCode, depth + 1) ?? [element];
  });
  switch (inner.type) {
    case 'ArrayExpression':
      return flat(inner.elements);
    case 'CallExpression': {
      const callee = unwrap(inner.callee);
      if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'concat') return undefined;
      const first = programArguments(callee.object, sourceCode, depth + 1);
      return first && [...first, ...inner.arguments.flatMap((argument) => programArguments(argument, sourceCode, depth + 1) ?? [argument])];
    }
    case 'Identifier': {
      const variable = variableOf(inner, sourceCode);
      const definition = variable && singleDefinition(variable);
      const first = definition?.pattern.type === 'Identifier' ? programArguments(definition.value, sourceCode, depth + 1) : undefined;
      return first && variable && [...first, ...flat(addedElements(variable, sourceCode))];
    }
    default:
      return undefined;
  }
}
