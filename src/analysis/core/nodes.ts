import type { AST_NODE_TYPES, TSESTree } from '@typescript-eslint/utils';

import { walk } from './ast.js';
import { perFile, type SourceCode } from './per-file.js';

/** Nobody asks for all names and literals, and they are half of all nodes. */
type Uncollected = 'Identifier' | 'Literal';

type NodeType = Exclude<`${AST_NODE_TYPES}`, Uncollected>;
type NodeOfType<Type extends NodeType> = Extract<TSESTree.Node, { type: Type }>;

/** One step of ESLint's own way through a file; `phase` 1 enters a node, 2 leaves it. */
interface TraversalStep {
  kind: number;
  phase?: number;
  target: unknown;
}

const visit = 1;
const enter = 1;

const nodesByType = perFile((sourceCode): ReadonlyMap<string, TSESTree.Node[]> => {
  const byType = new Map<string, TSESTree.Node[]>();
  const note = (node: TSESTree.Node): undefined => {
    if (node.type === 'Identifier' || node.type === 'Literal') return undefined;
    const known = byType.get(node.type);
    if (known) known.push(node);
    else byType.set(node.type, [node]);
    return undefined;
  };
  // ESLint has walked the file already and keeps the steps; other hosts of rules may not.
  const { traverse } = sourceCode as { traverse?: () => Iterable<TraversalStep> };
  if (traverse) {
    for (const { kind, phase, target } of traverse.call(sourceCode)) {
      if (kind === visit && phase === enter) note(target as TSESTree.Node);
    }
  } else walk(sourceCode.ast, sourceCode, note);
  return byType;
});

/** All nodes of the given types: type by type, in source order within a type. Found in one pass for all rules. */
export function nodesOfType<Type extends NodeType>(types: readonly Type[], sourceCode: SourceCode): NodeOfType<Type>[] {
  const byType = nodesByType(sourceCode);
  const none: NodeOfType<Type>[] = [];
  return none.concat(...types.map((type) => (byType.get(type) ?? []) as NodeOfType<Type>[]));
}
