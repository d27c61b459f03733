import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction, walk } from './ast.js';
import { perFile, type SourceCode } from './per-file.js';

/** The types that are asked for: collecting the others, most of all names and literals, would cost more than it saves. */
type NodeType =
  | 'ArrowFunctionExpression' | 'AssignmentExpression' | 'AwaitExpression' | 'CallExpression' | 'Decorator' | 'ForOfStatement'
  | 'FunctionDeclaration' | 'FunctionExpression' | 'MemberExpression' | 'NewExpression' | 'VariableDeclaration' | 'VariableDeclarator';
type NodeOfType<Type extends NodeType> = Extract<TSESTree.Node, { type: Type }>;
type NodesByType = Readonly<Record<NodeType, TSESTree.Node[]>>;

/** One step of ESLint's own way through a file; `phase` 1 enters a node, 2 leaves it. */
interface TraversalStep {
  kind: number;
  phase?: number;
  target: unknown;
}

const visit = 1;
const enter = 1;

const nodesByType = perFile((sourceCode): NodesByType => {
  const byType: NodesByType = {
    ArrowFunctionExpression: [], AssignmentExpression: [], AwaitExpression: [], CallExpression: [], Decorator: [], ForOfStatement: [],
    FunctionDeclaration: [], FunctionExpression: [], MemberExpression: [], NewExpression: [], VariableDeclaration: [],
    VariableDeclarator: [],
  };
  const note = (node: TSESTree.Node): undefined => {
    switch (node.type) {
      // Every second node is one of these two.
      case 'Identifier':
      case 'Literal':
        break;
      case 'MemberExpression':
      case 'CallExpression':
      case 'VariableDeclarator':
      case 'VariableDeclaration':
      case 'AwaitExpression':
      case 'ForOfStatement':
      case 'Decorator':
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
      case 'AssignmentExpression':
      case 'NewExpression':
        byType[node.type].push(node);
        break;
      default:
    }
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
export function nodesOfType<Type extends NodeType>(types: readonly Type[], sourceCode: SourceCode): readonly NodeOfType<Type>[] {
  const byType = nodesByType(sourceCode);
  const [first, ...others] = types.map((type) => byType[type] as NodeOfType<Type>[]);
  // The list of one type is not copied: files have thousands of calls and members.
  return first ? (others.length > 0 ? first.concat(...others) : first) : [];
}

/** All functions of a file. Each has a scope of its own, and there are far fewer scopes than nodes. */
export const functionsOf = perFile((sourceCode): readonly FunctionNode[] => {
  const functions: FunctionNode[] = [];
  for (const { type, block } of sourceCode.scopeManager?.scopes ?? []) {
    if (type === 'function' && isFunction(block)) functions.push(block);
  }
  return functions;
});
