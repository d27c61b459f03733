import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { addedElements } from '../values/added-elements.js';
import { arrayElements } from '../values/values.js';

/** Longer lists are not put together: `a = [...b, ...b]` repeated would grow without end. */
const mostArguments = 1_000;

/**
 * The arguments that a list hands to a program, in order, as far as the file shows them: through names, spreads, `push` and
 * `concat`. A spread of what is out of sight stands for itself.
 */
export function programArguments(list: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] | undefined {
  const found = listed(unwrap(list), sourceCode);
  return found && found.length <= mostArguments ? found : undefined;
}

const listed = perNode<TSESTree.Node, readonly TSESTree.Node[]>((list, sourceCode) => {
  switch (list.type) {
    case 'ArrayExpression':
      return flat(list.elements, sourceCode);
    case 'CallExpression': {
      const callee = unwrap(list.callee);
      if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'concat') return arrayElements(list, sourceCode);
      const first = programArguments(callee.object, sourceCode);
      return first && [...first, ...list.arguments.flatMap((argument) => programArguments(argument, sourceCode) ?? [argument])];
    }
    case 'Identifier': {
      const variable = variableOf(list, sourceCode);
      const definition = variable && singleDefinition(variable);
      const first = definition?.pattern.type === 'Identifier' ? programArguments(definition.value, sourceCode) : undefined;
      return first && variable && [...first, ...flat(addedElements(variable, sourceCode), sourceCode)];
    }
    default:
      return undefined;
  }
});

function flat(elements: readonly (TSESTree.Node | null)[], sourceCode: SourceCode): TSESTree.Node[] {
  return elements.flatMap((element) => {
    if (element?.type !== 'SpreadElement') return element ? [element] : [];
    return programArguments(element.argument, sourceCode) ?? [element];
  });
}
