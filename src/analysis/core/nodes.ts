import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction, staticKey, walk } from './ast.js';
import { perFile, type SourceCode } from './per-file.js';

/** The types that are asked for: collecting the others, most of all literals, would cost more than it saves. */
type NodeType =
  | 'ArrowFunctionExpression' | 'AssignmentExpression' | 'AwaitExpression' | 'CallExpression' | 'Decorator' | 'ForOfStatement'
  | 'FunctionDeclaration' | 'FunctionExpression' | 'ImportExpression' | 'MemberExpression' | 'NewExpression' | 'VariableDeclaration'
  | 'VariableDeclarator';
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

/** What one pass over all nodes of a file finds. */
interface Index {
  byType: NodesByType;
  names: Set<string>;
}

const indexOf = perFile((sourceCode): Index => {
  const names = new Set<string>();
  const byType: NodesByType = {
    ArrowFunctionExpression: [], AssignmentExpression: [], AwaitExpression: [], CallExpression: [], Decorator: [], ForOfStatement: [],
    FunctionDeclaration: [], FunctionExpression: [], ImportExpression: [], MemberExpression: [], NewExpression: [],
    VariableDeclaration: [], VariableDeclarator: [],
  };
  const noteKey = (node: TSESTree.MemberExpression | TSESTree.Property): void => {
    const key = staticKey(node);
    if (key !== undefined) names.add(key);
  };
  const note = (node: TSESTree.Node): undefined => {
    switch (node.type) {
      // Every second node is one of these two.
      case 'Identifier':
        names.add(node.name);
        break;
      case 'Literal':
        break;
      case 'MemberExpression':
        byType.MemberExpression.push(node);
        if (node.computed) noteKey(node);
        break;
      case 'Property':
        if (node.key.type !== 'Identifier') noteKey(node);
        break;
      case 'TSExternalModuleReference':
        names.add('require');
        break;
      case 'CallExpression':
      case 'VariableDeclarator':
      case 'VariableDeclaration':
      case 'AwaitExpression':
      case 'ForOfStatement':
      case 'Decorator':
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
      case 'ImportExpression':
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
  return { byType, names };
});

/**
 * Every name in the code of a file, as a whole: of variables, members and keys, parameters, functions and types. What stands
 * in texts and comments is not among them. A look into it costs much less than one through the text.
 */
export function namesOf(sourceCode: SourceCode): ReadonlySet<string> {
  return indexOf(sourceCode).names;
}

/** Is one of these names in the code of a file? */
export function hasNameOf(wanted: Iterable<string>, sourceCode: SourceCode): boolean {
  const names = namesOf(sourceCode);
  for (const name of wanted) if (names.has(name)) return true;
  return false;
}

/** Does a name in the code of a file look like this? A file has few names, and each once. */
export function hasNameLike(pattern: RegExp, sourceCode: SourceCode): boolean {
  for (const name of namesOf(sourceCode)) if (pattern.test(name)) return true;
  return false;
}

/** All nodes of the given types: type by type, in source order within a type. Found in one pass for all rules. */
export function nodesOfType<Type extends NodeType>(types: readonly Type[], sourceCode: SourceCode): readonly NodeOfType<Type>[] {
  const { byType } = indexOf(sourceCode);
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
