import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isNullish } from '../core/ast.js';
import { isInteropOf } from './interop.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';

export type Variable = TSESLint.Scope.Variable;
export type Reference = TSESLint.Scope.Reference;

/** Every identifier of the file with the variable it declares or refers to, found in one pass over the scopes. */
const variablesOf = perFile((sourceCode): ReadonlyMap<TSESTree.Node, Variable> => {
  const variables = new Map<TSESTree.Node, Variable>();
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    // What a module declares is in the scope within; in the global one TypeScript's parser has a thousand names of libraries.
    const isOutside = scope.type === 'global' && scope.childScopes[0]?.block === scope.block;
    for (const variable of isOutside ? [] : scope.variables) {
      for (const identifier of variable.identifiers) {
        // A class has a second variable inside, for itself: the outer one is what everybody else means.
        if (!variables.has(identifier)) variables.set(identifier, variable);
      }
    }
    for (const { identifier, resolved } of scope.references) if (resolved) variables.set(identifier, resolved);
  }
  return variables;
});

/** The variable an identifier declares or refers to; `undefined` for undeclared globals and plain property names. */
export function variableOf(identifier: TSESTree.Node, sourceCode: SourceCode): Variable | undefined {
  return variablesOf(sourceCode).get(identifier);
}

/** The variable of a name that a node declares: where the node is known, not all names of the file need be looked up. */
export function declaredBy(owner: TSESTree.Node, name: TSESTree.Identifier, sourceCode: SourceCode): Variable | undefined {
  return sourceCode.scopeManager?.getDeclaredVariables(owner).find(({ identifiers }) => identifiers.includes(name));
}

/** Names that the file uses without declaring them. */
export const globalNamesOf = perFile((sourceCode): ReadonlySet<string> => {
  const names = new Set<string>();
  const { globalScope } = sourceCode.scopeManager ?? {};
  const note = (references: readonly Reference[]): void => {
    for (const { identifier, resolved } of references) {
      // Globals that the configuration or the parser declares have variables without a definition.
      if (!resolved || isUnmade(resolved)) names.add(identifier.name);
    }
  };
  note(globalScope?.references ?? []);
  // What leaves the scopes within: far less than all references.
  for (const { through } of globalScope?.childScopes ?? []) note(through);
  return names;
});

/** Does the identifier name something that no code of this file makes? */
export function isGlobal(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier, sourceCode: SourceCode): boolean {
  const variable = variableOf(identifier, sourceCode);
  return variable === undefined || isUnmade(variable);
}

/** `declare const Bun: …`, `declare global { var Bun: … }`: what is only declared emits nothing, the name is still that of the global. */
export function isUnmade({ defs }: Variable): boolean {
  if (defs.length === 0) return true;
  return defs.some(({ type }) => type !== 'Type') && defs.every(({ type, node }) => type === 'Type' || (ambientKinds.has(type) && isAmbient(node)));
}

/** Not classes: of those the declaration says what they extend. */
const ambientKinds: ReadonlySet<string> = new Set(['FunctionName', 'TSModuleName', 'Variable']);

/** Blocks around what is declared: of namespaces, and of `declare global`. */
const mostNamespaces = 4;

/** Does a declaration tell of what is made elsewhere: `declare class`, or one in a `declare module` or `declare global`? */
export function isAmbient(node: TSESTree.Node): boolean {
  let owner: TSESTree.Node | undefined = node.type === 'VariableDeclarator' ? node.parent : node;
  for (let depth = 0; owner && depth < mostNamespaces; depth += 1) {
    if ('declare' in owner && owner.declare) return true;
    if (owner.parent?.type === 'ExportNamedDeclaration' || owner.parent?.type === 'ExportDefaultDeclaration') owner = owner.parent;
    if (owner.parent?.type !== 'TSModuleBlock') return false;
    owner = owner.parent.parent;
  }
  return false;
}

/** The expression a variable gets its only value from, and the way from that value to the variable. */
export interface Definition {
  /** The initialiser, or the right side of the only assignment. */
  value: TSESTree.Expression;
  /** The pattern that takes the value apart, or the plain identifier. */
  pattern: TSESTree.Node;
  /** The identifier of the variable within the pattern. */
  name: TSESTree.Node;
}

/**
 * Where a variable gets its value when it gets one only: a `const`, or a `let`/`var` that is written exactly once.
 * `undefined` for parameters, loop variables, imports and whatever is assigned more than once.
 */
export function singleDefinition(variable: Variable): Definition | undefined {
  return definitionsAmong(variable, 1, () => true)[0];
}

/** More values than this are no few ways to the same thing. */
const mostDefinitions = 4;

/**
 * Where a variable gets its values besides nothing, when all of them are written down: `try { fs = require('fs-extra') } catch
 * { fs = undefined }` and `client = null` at the end leave one, and `fs = __toESM(fs)` the same; `let answer = await fetch(a); if (…)
 * answer = await fetch(b)` has two. None for parameters, loop variables, imports, and what is changed in place.
 */
export function definitionsBesidesNothing(variable: Variable): readonly Definition[] {
  return definitionsAmong(variable, mostDefinitions, ({ writeExpr }) => !writeExpr || (!isNullish(writeExpr) && !isInteropOf(variable.name, writeExpr)));
}

function definitionsAmong({ defs, references }: Variable, most: number, counts: (write: Reference) => boolean): readonly Definition[] {
  const [def, ...others] = defs;
  if (def?.type !== 'Variable' || others.length > 0) return [];
  const declarator = def.node;
  const initial = declarator.init ? { value: declarator.init, pattern: declarator.id, name: def.name } : undefined;
  const { kind } = declarator.parent;
  if (kind !== 'let' && kind !== 'var') return initial ? [initial] : [];
  const definitions: Definition[] = [];
  for (const write of references) {
    if (!write.isWrite() || !counts(write)) continue;
    if (definitions.length === most) return [];
    const definition = write.init && initial ? initial : assignedBy(write);
    if (!definition) return [];
    definitions.push(definition);
  }
  return definitions;
}

function assignedBy(write: Reference): Definition | undefined {
  const assignment = write.writeExpr && !write.isRead() ? assignmentOf(write.identifier) : undefined;
  return assignment && { value: assignment.right, pattern: assignment.left, name: write.identifier };
}

/** Is a variable given another value after the one it begins with? */
export const isRewritten = perNode<Variable, boolean>(({ references }) => references.some((reference) => reference.isWrite() && !reference.init));

/** The plain `=` assignment whose left side is, or takes apart into, the identifier. */
function assignmentOf(identifier: TSESTree.Node): TSESTree.AssignmentExpression | undefined {
  for (let up = identifier.parent; up; up = up.parent) {
    if (up.type === 'AssignmentExpression') return up.operator === '=' ? up : undefined;
    if (!isPatternPart(up)) return undefined;
  }
  return undefined;
}

function isPatternPart(node: TSESTree.Node): boolean {
  return (
    node.type === 'ObjectPattern' ||
    node.type === 'ArrayPattern' ||
    node.type === 'Property' ||
    node.type === 'RestElement' ||
    node.type === 'AssignmentPattern'
  );
}
