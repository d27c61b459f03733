import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction, staticKey, unwrap } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { isGlobal, singleDefinition, type Variable, variableOf } from './scope.js';

type Values = Map<string, TSESTree.Expression>;

/** Members that a file gives to functions and to its exports by assignment, as code without `class` does. */
export interface AssignedMembers {
  /** `Name.key = …` */
  own: ReadonlyMap<Variable, ReadonlyMap<string, TSESTree.Expression>>;
  /** `Name.prototype.key = …` */
  prototype: ReadonlyMap<Variable, ReadonlyMap<string, TSESTree.Expression>>;
  /** `this.key = …` in a function, also through `const self = this`. */
  ofThis: ReadonlyMap<FunctionNode, ReadonlyMap<string, TSESTree.Expression>>;
  /** `exports.key = …`, `module.exports.key = …` */
  exports: ReadonlyMap<string, TSESTree.Expression>;
  /** The function `Name` of whose prototype a function is a member. */
  prototypeOf: ReadonlyMap<FunctionNode, Variable>;
}

export const assignedMembers = perFile((sourceCode): AssignedMembers => {
  const own = new Map<Variable, Values>();
  const prototype = new Map<Variable, Values>();
  const ofThis = new Map<FunctionNode, Values>();
  const exported: Values = new Map();
  const prototypeOf = new Map<FunctionNode, Variable>();

  for (const node of nodesOfType(['AssignmentExpression'], sourceCode)) {
    if (node.operator !== '=' || node.left.type !== 'MemberExpression') continue;
    const key = staticKey(node.left);
    if (key === undefined || !mayBeFunction(node.right)) continue;
    const object = unwrap(node.left.object);
    const holder = thisIn(object, sourceCode);
    if (holder) {
      const fn = functionOfThis(holder);
      if (fn) valuesOf(ofThis, fn).set(key, node.right);
    } else if (isExports(object, sourceCode)) exported.set(key, node.right);
    else if (object.type === 'Identifier') {
      const variable = variableOf(object, sourceCode);
      if (variable) valuesOf(own, variable).set(key, node.right);
    } else {
      const variable = prototypeOwner(object, sourceCode);
      if (!variable) continue;
      valuesOf(prototype, variable).set(key, node.right);
      const value = unwrap(node.right);
      if (isFunction(value)) prototypeOf.set(value, variable);
    }
  }
  return { own, prototype, ofThis, exports: exported, prototypeOf };
});

/** Is the node `exports` or `module.exports` of a CommonJS module? */
export function isExports(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'Identifier') return node.name === 'exports' && isGlobal(node, sourceCode);
  return node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'module' &&
    staticKey(node) === 'exports' && isGlobal(node.object, sourceCode);
}

/** The variable `Name` of `Name.prototype`. */
export function prototypeOwner(node: TSESTree.Node, sourceCode: SourceCode): Variable | undefined {
  if (node.type !== 'MemberExpression' || staticKey(node) !== 'prototype') return undefined;
  return node.object.type === 'Identifier' ? variableOf(node.object, sourceCode) : undefined;
}

/** The `this` that an expression stands for: itself, or a name like `self` that was given it. */
export function thisIn(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.ThisExpression | undefined {
  if (node.type === 'ThisExpression') return node;
  const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
  const definition = variable && singleDefinition(variable);
  const value = definition?.pattern.type === 'Identifier' ? unwrap(definition.value) : undefined;
  return value?.type === 'ThisExpression' ? value : undefined;
}

/** The function whose `this` a node sees: arrow functions have none of their own. */
export function functionOfThis(node: TSESTree.Node): FunctionNode | undefined {
  for (let up: TSESTree.Node | undefined = node.parent; up; up = up.parent) {
    if (up.type === 'ClassBody') return undefined;
    if (isFunction(up) && up.type !== 'ArrowFunctionExpression') return up;
  }
  return undefined;
}

function valuesOf<Key>(map: Map<Key, Values>, key: Key): Values {
  let values = map.get(key);
  if (!values) map.set(key, (values = new Map<string, TSESTree.Expression>()));
  return values;
}

/** Compilers announce an export by `exports.name = void 0` before they give it a value. */
function mayBeFunction(node: TSESTree.Expression): boolean {
  const inner = unwrap(node);
  return inner.type !== 'Literal' && inner.type !== 'UnaryExpression' && inner.type !== 'TemplateLiteral';
}
