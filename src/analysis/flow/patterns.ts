import type { TSESTree } from '@typescript-eslint/utils';

import { contains, isFunction, staticKey } from '../core/ast.js';
import { isLoop } from '../paths/path-types.js';
import type { FlowState, FlowWalk } from './flow.js';
import { type Reference, type Variable, variableOf } from '../identity/scope.js';

/** Parts deeper than this are not told apart. */
const deepestPart = 10;

/** Of a value that is given many names, the first reads are forgotten. */
const mostReads = 6;

/** The reads of a value that is read once more. */
export function readAt(node: TSESTree.Node, { reads }: FlowState): readonly TSESTree.Node[] {
  return [...reads.slice(-mostReads), node];
}

/** The state of an object that the members of another were copied into. */
export function copyOf(state: FlowState, node: TSESTree.Node): FlowState {
  return { ...state, node, copied: state.copied ?? (state.within.length === 0 ? state.node : undefined) };
}

/** Values are looked for in no deeper nest of objects and arrays than this. */
const deepestNest = 5;

/** The state of an object or list that holds the value under a key; `undefined` where it is buried too deep. */
export function nestedIn(holder: TSESTree.Node, key: string, state: FlowState): FlowState | undefined {
  if (state.within.length >= deepestNest) return undefined;
  return { ...state, node: holder, within: [key, ...state.within], contained: state.met !== undefined };
}

/** One part further down; elements of arrays are all the same part. */
export function partOf(path: readonly string[], key: string | undefined): readonly string[] {
  if (path.length >= deepestPart) return path;
  return [...path, key === undefined || isPosition(key) ? '*' : key];
}

/** Is it a place in a list? `*` is any of them. */
export function isPosition(key: string | undefined): boolean {
  return key !== undefined && /^(?:\d+|\*)$/.test(key);
}

/** The state of what is found under a key, or `undefined` when it is no part of the value. */
export function stateAt(key: string | undefined, state: FlowState, by: TSESTree.Node): FlowState | undefined {
  const [wanted, ...within] = state.within;
  if (wanted === undefined) {
    return { ...state, path: partOf(state.path, key), taken: state.taken ?? by };
  }
  if (key !== undefined && key !== wanted && !(wanted === '*' && isPosition(key))) return undefined;
  return { ...state, within, met: within.length === 0 ? (state.met ?? by) : state.met };
}

/** Follows a value into what a declaration, parameter or assignment names. */
export function stepIntoPattern(pattern: TSESTree.Node, state: FlowState, walk: FlowWalk): void {
  switch (pattern.type) {
    case 'Identifier':
      stepIntoName(pattern, state, walk);
      return;
    case 'AssignmentPattern':
      walk.bind(pattern.left, state);
      return;
    case 'TSParameterProperty':
      walk.bind(pattern.parameter, state);
      return;
    case 'RestElement':
      walk.bind(pattern.argument, state);
      return;
    case 'ObjectPattern':
      stepIntoObject(pattern, state, walk);
      return;
    case 'ArrayPattern': {
      if (state.within.length === 0) walk.use(state, 'iterate', pattern);
      for (const [index, element] of pattern.elements.entries()) {
        const part = element && (element.type === 'RestElement' ? state : stateAt(String(index), state, pattern));
        if (part) walk.bind(element, part);
      }
      return;
    }
    case 'MemberExpression':
      walk.use(state, 'store', pattern);
      return;
    default:
  }
}

function stepIntoObject(pattern: TSESTree.ObjectPattern, state: FlowState, walk: FlowWalk): void {
  const type = pattern.typeAnnotation?.typeAnnotation;
  if (type) walk.use(state, 'annotation', pattern, { type });
  const known = type ? { ...state, declared: type } : state;
  for (const property of pattern.properties) {
    if (property.type === 'RestElement') {
      walk.bind(property, known);
      continue;
    }
    const part = stateAt(staticKey(property), known, state.within.length > 0 ? property : pattern);
    if (part) walk.bind(property.value, part);
  }
}

function stepIntoName(name: TSESTree.Identifier, state: FlowState, walk: FlowWalk): void {
  const variable = variableOf(name, walk.sourceCode);
  if (!variable) return;
  const type = declaredTypeOf(name, variable);
  let known = state;
  if (type) {
    walk.use(state, 'annotation', name, { type });
    known = { ...state, declared: type };
  }
  followVariable(variable, name, known, walk);
}

/** The annotation of a variable, also where it is only assigned here. */
function declaredTypeOf(name: TSESTree.Identifier, variable: Variable): TSESTree.TypeNode | undefined {
  if (name.typeAnnotation) return name.typeAnnotation.typeAnnotation;
  for (const { name: declared } of variable.defs) {
    if (declared.type === 'Identifier' && declared.typeAnnotation) return declared.typeAnnotation.typeAnnotation;
  }
  return undefined;
}

/** Follows a value to wherever a variable that holds it is read. */
function followVariable(variable: Variable, from: TSESTree.Node, state: FlowState, walk: FlowWalk): void {
  if (!walk.enter(variable, state)) return;
  const isFirst = variable.identifiers.includes(from as TSESTree.Identifier);
  const [since] = from.range;
  const home = scopeOf(variable.references.find(({ identifier }) => identifier === from)) ?? variable.scope;
  const others = isFirst ? [] : otherBranches(from);
  for (const reference of variable.references) {
    const identifier = reference.identifier as TSESTree.Node;
    if (identifier === from || others.some((branch) => contains(branch, identifier))) continue;
    // What is read above the assignment, in the same function, has the value only in another round of a loop.
    const before = !isFirst && identifier.range[0] < since && scopeOf(reference) === home;
    if (before) continue;
    if (reference.isWrite() && !reference.init && state.within.length === 0 && reference.writeExpr) {
      walk.use({ ...state, node: identifier, reads: [identifier] }, 'write', identifier, { written: reference.writeExpr });
    }
    if (reference.isRead()) walk.follow({ ...state, node: identifier, reads: readAt(identifier, state) });
  }
}

/**
 * Code near an assignment that does not see what it assigns: the branches, of the conditions around it, that are not taken
 * when it runs, what it is made of, and the `catch` of a `try` that ends with it: there it has failed.
 */
function otherBranches(assigned: TSESTree.Node): TSESTree.Node[] {
  const others: TSESTree.Node[] = [];
  let isLast = true;
  let child = assigned;
  for (let { parent } = child; parent && !isFunction(parent); { parent } = child) {
    if (parent.type === 'AssignmentExpression' && parent.left === child) others.push(parent.right);
    else if (parent.type === 'IfStatement' && child !== parent.test) {
      const other = child === parent.consequent ? parent.alternate : parent.consequent;
      if (other) others.push(other);
    } else if (parent.type === 'BlockStatement') isLast &&= parent.body.at(-1) === child;
    else if (parent.type === 'TryStatement' && isLast && child === parent.block && parent.handler) others.push(parent.handler);
    else if (isLoop(parent)) isLast = false;
    child = parent;
  }
  return others;
}

function scopeOf(reference: Reference | undefined): Variable['scope'] | undefined {
  return reference?.from.variableScope;
}
