import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, staticKey, wrapped } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { declaredBy } from './scope.js';

/** A function handed around under more names than this is no handler of anything. */
const mostPositions = 40;

/** Wrappers deeper than this (`a(b(c(fn)))`) are not looked through. */
const deepestWrapper = 4;

/**
 * The expressions that stand for a function: itself, the places where its name is read, and the calls it is an
 * argument of (`wrap(fn)` may be put wherever `fn` could be), inner ones first.
 */
export const functionPositions: (fn: FunctionNode, sourceCode: SourceCode) => readonly TSESTree.Node[] | undefined =
  perNode((fn, sourceCode) => {
    const positions: TSESTree.Node[] = [];
    const add = (node: TSESTree.Node, depth: number): void => {
      const position = wrapped(node);
      if (positions.length >= mostPositions || positions.includes(position)) return;
      positions.push(position);
      const { parent } = position;
      if (parent?.type === 'CallExpression' && parent.callee !== position && depth < deepestWrapper) add(parent, depth + 1);
      const named = namedBy(position);
      if (!named) return;
      for (const { identifier, resolved } of declaredBy(named.owner, named.name, sourceCode)?.references ?? []) {
        if (resolved && identifier !== named.name && depth < deepestWrapper) add(identifier, depth + 1);
      }
    };
    add(fn, 0);
    return positions;
  });

/** The identifier that a node gives its value to, or that names it, and what declares that. */
function namedBy(node: TSESTree.Node): { name: TSESTree.Identifier; owner: TSESTree.Node } | undefined {
  if (node.type === 'FunctionDeclaration') return node.id ? { name: node.id, owner: node } : undefined;
  const { parent } = node;
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? { name: parent.id, owner: parent } : undefined;
}

/** The name under which a module hands out what stands at a position: `export`, `exports.x =`, `module.exports = { x }`. */
export function exportedName(position: TSESTree.Node): string | undefined {
  const { parent } = position;
  switch (parent?.type) {
    case 'ExportDefaultDeclaration':
      return 'default';
    case 'ExportNamedDeclaration':
      return position.type === 'FunctionDeclaration' ? position.id?.name : undefined;
    case 'ExportSpecifier':
      return parent.exported.type === 'Identifier' ? parent.exported.name : parent.exported.value;
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && parent.parent.parent.type === 'ExportNamedDeclaration' ? parent.id.name : undefined;
    case 'AssignmentExpression':
      return parent.right === position ? exportsTarget(parent.left) : undefined;
    case 'Property': {
      const object = wrapped(parent.parent);
      const owner = exportedName(object);
      return owner === 'default' ? staticKey(parent) : undefined;
    }
    default:
      return undefined;
  }
}

/** `exports.name` and `module.exports.name` are `name`, `module.exports` is `default`. */
function exportsTarget(left: TSESTree.Node): string | undefined {
  if (left.type !== 'MemberExpression') return undefined;
  const key = staticKey(left);
  const { object } = left;
  if (object.type === 'Identifier') {
    if (object.name === 'exports') return key;
    return object.name === 'module' && key === 'exports' ? 'default' : undefined;
  }
  return exportsTarget(object) === 'default' ? key : undefined;
}
