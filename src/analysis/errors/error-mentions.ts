import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, rootObject, staticKey, unwrap } from '../core/ast.js';
import { receivingVariables } from './error-bindings.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { type Variable, variableOf } from '../identity/scope.js';

/** How far errors get in a file. */
interface Reach {
  /** All that has a name of an error in it, up to the statement. */
  nodes: ReadonlySet<TSESTree.Node>;
  variables: ReadonlySet<Variable>;
}

/** Has a variable to do with a caught error: it receives one, or is made from what has to do with one? */
export function isOfError(variable: Variable, sourceCode: SourceCode): boolean {
  return mentionsIn(sourceCode).variables.has(variable);
}

/** Does an expression read something that has to do with a caught error? */
export function mentionsError(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return mentionsIn(sourceCode).nodes.has(node);
}

/**
 * The expressions of a file in which something is read that may hold a caught error: what is made from one, or what one was
 * put into. Where none is, nothing of an error is.
 */
export function holdersOfErrors(sourceCode: SourceCode): ReadonlySet<TSESTree.Node> {
  return holdersIn(sourceCode).nodes;
}

const mentionsIn = perFile((sourceCode) => reachIn(sourceCode, false));
const holdersIn = perFile((sourceCode) => reachIn(sourceCode, true));

/** @param isPutToo does a variable count that an error is put into: `body.error = e`, `failures.push(e)`? */
function reachIn(sourceCode: SourceCode, isPutToo: boolean): Reach {
  const nodes = new Set<TSESTree.Node>();
  const variables = new Set(receivingVariables(sourceCode));
  // The set grows while it is read.
  for (const { references } of variables) {
    for (const { identifier } of references) {
      let child: TSESTree.Node = identifier;
      for (let up: TSESTree.Node | undefined = child.parent; up && !nodes.has(child) && !isEnd(child); child = up, up = up.parent) {
        nodes.add(child);
        for (const target of targetsOf(child, up, isPutToo)) addNames(target, isPutToo);
      }
    }
  }
  return { nodes, variables };

  function addNames(target: TSESTree.Node, isAny: boolean): void {
    const pending = [target];
    for (let node = pending.pop(); node; node = pending.pop()) {
      const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
      if (variable && (isAny || variable.defs[0]?.type === 'Variable')) variables.add(variable);
      else pending.push(...namedIn(node));
    }
  }
}

function isEnd(node: TSESTree.Node): boolean {
  return isFunction(node) || node.type.endsWith('Statement') || node.type.endsWith('Declaration');
}

/** What an expression gives its value to, or is put into, by the node around it. */
function targetsOf(node: TSESTree.Node, parent: TSESTree.Node, isPutToo: boolean): TSESTree.Node[] {
  switch (parent.type) {
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      if (parent.right !== node) return [];
      return parent.left.type !== 'MemberExpression' ? [parent.left] : isPutToo ? [rootObject(parent.left)] : [];
    case 'CallExpression': {
      const callee = unwrap(parent.callee);
      const isPut = isPutToo && parent.callee !== node && callee.type === 'MemberExpression' && /^(?:push|unshift)$/.test(staticKey(callee) ?? '');
      return isPut ? [rootObject(callee)] : [];
    }
    case 'ForInStatement':
    case 'ForOfStatement':
      if (parent.right !== node) return [];
      return parent.left.type === 'VariableDeclaration' ? parent.left.declarations.map(({ id }) => id) : [parent.left];
    case 'VariableDeclarator':
      return parent.init === node ? [parent.id] : [];
    default:
      return [];
  }
}

/** The names and patterns in a pattern. */
function namedIn(pattern: TSESTree.Node): TSESTree.Node[] {
  switch (pattern.type) {
    case 'ArrayPattern':
      return pattern.elements.filter((element) => element !== null);
    case 'AssignmentPattern':
      return [pattern.left];
    case 'ObjectPattern':
      return pattern.properties.map((property) => (property.type === 'Property' ? property.value : property));
    case 'RestElement':
      return [pattern.argument];
    default:
      return [];
  }
}
