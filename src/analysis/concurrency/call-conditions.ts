import type { TSESTree } from '@typescript-eslint/utils';

import { type CallLike, type FunctionNode, isFunction, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { endsFunction } from '../core/statements.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';

/**
 * The parameter that a function must be given for a node in it to be reached: `if (options.wait) here()`, or
 * `if (timeout <= 0) return` before it, for `timeout = options?.timeout ?? 0`.
 *
 * @returns its position, or `undefined` when the node can be reached without.
 */
export function neededParameter(node: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): number | undefined {
  for (let child = node, up = node.parent; up && child !== fn; child = up, up = up.parent) {
    for (const { test, isTrue } of conditionsOf(up, child)) {
      for (const part of partsOf(test, isTrue ? '&&' : '||')) {
        const needed = givenWhen(part, isTrue);
        const index = needed && parameterOf(needed, fn, sourceCode);
        if (index !== undefined) return index;
      }
    }
  }
  return undefined;
}

/** Does the call leave a parameter out, or switch it off? */
export function isLeftOut({ arguments: given }: CallLike, index: number): boolean {
  if (given.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')) return false;
  const argument = given[index];
  return !argument || isFalsy(unwrap(argument));
}

/** The position of the caller's own parameter that a call hands on; `undefined` when it is given anything else. */
export function handedOn(
  { arguments: given }: CallLike, index: number, caller: FunctionNode, sourceCode: SourceCode,
): number | undefined {
  const argument = given[index];
  const variable = argument?.type === 'Identifier' ? variableOf(argument, sourceCode) : undefined;
  return variable && positionOf(variable, caller);
}

const syncName = /^(?:is)?_?sync(?:hronous)?(?:mode)?$/i;

/** Does a node stand in a branch that is only taken in a mode called synchronous: `if (this.sync) { … }`? */
export function isSyncBranch(node: TSESTree.Node): boolean {
  for (let child = node, up = node.parent; up && !isFunction(child); child = up, up = up.parent) {
    if (up.type !== 'IfStatement' || up.consequent !== child) continue;
    if (partsOf(up.test, '&&').some((part) => syncName.test(lastName(part)))) return true;
  }
  return false;
}

interface Condition {
  test: TSESTree.Node;
  /** What the test must be for the node to be reached. */
  isTrue: boolean;
}

function* conditionsOf(node: TSESTree.Node, child: TSESTree.Node): Generator<Condition> {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
    if (node.consequent === child) yield { test: node.test, isTrue: true };
  } else if (node.type === 'LogicalExpression') {
    if (node.operator === '&&' && node.right === child) yield { test: node.left, isTrue: true };
  } else if (node.type === 'BlockStatement') {
    // `if (…) return;` before it.
    for (const each of node.body) {
      if (each === child) break;
      if (each.type === 'IfStatement' && !each.alternate && endsFunction(each.consequent)) yield { test: each.test, isTrue: false };
    }
  }
}

/** The operands of a chain of `&&` or `||`, without recursion. */
function partsOf(test: TSESTree.Node, operator: '&&' | '||'): TSESTree.Node[] {
  const parts: TSESTree.Node[] = [];
  const stack = [unwrap(test)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'LogicalExpression' && node.operator === operator) stack.push(unwrap(node.left), unwrap(node.right));
    else parts.push(node);
  }
  return parts;
}

/** The expression that has a value when a test is true, or when it is false: `x`, `x > 0`; `!x`, `x <= 0`, `x === undefined`. */
function givenWhen(test: TSESTree.Node, isTrue: boolean): TSESTree.Node | undefined {
  if (test.type === 'UnaryExpression') return !isTrue && test.operator === '!' ? unwrap(test.argument) : undefined;
  if (test.type !== 'BinaryExpression') return isTrue ? test : undefined;
  const operators = isTrue ? ['>', '!=', '!=='] : ['<=', '==', '==='];
  return operators.includes(test.operator) && isFalsy(unwrap(test.right)) ? unwrap(test.left) : undefined;
}

function isFalsy(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return !node.value && node.value !== '';
  return node.type === 'Identifier' && node.name === 'undefined';
}

/** The parameter without which an expression has no value: the parameter, a member of it, or a name for that. */
function parameterOf(node: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): number | undefined {
  const root = rootOf(node);
  const variable = root && variableOf(root, sourceCode);
  if (!variable) return undefined;
  const index = positionOf(variable, fn);
  if (index !== undefined || root !== node) return index;
  const definition = singleDefinition(variable);
  if (definition?.pattern.type !== 'Identifier') return undefined;
  const value = unwrap(definition.value);
  const isDefaulted = value.type === 'LogicalExpression' && value.operator !== '&&' && isFalsy(unwrap(value.right));
  const source = rootOf(isDefaulted ? unwrap(value.left) : value);
  const origin = source && variableOf(source, sourceCode);
  return origin && positionOf(origin, fn);
}

/** The name at the start of `name`, `name.member`, `name?.member`. */
function rootOf(node: TSESTree.Node): TSESTree.Identifier | undefined {
  const inner = node.type === 'MemberExpression' ? unwrap(node.object) : node;
  return inner.type === 'Identifier' ? inner : undefined;
}

/** Which parameter a variable comes from, when leaving it out leaves the variable without a value. */
function positionOf(variable: Variable, fn: FunctionNode): number | undefined {
  const [def] = variable.defs;
  if (def?.type !== 'Parameter' || def.node !== fn) return undefined;
  const index = fn.params.findIndex((param) => param.range[0] <= def.name.range[0] && def.name.range[1] <= param.range[1]);
  const parameter = fn.params[index];
  if (!parameter || parameter.type === 'RestElement') return undefined;
  // `timeout = 5` has a value all the same; `timeout = 0` and `{ timeout = 0 } = {}` have none.
  const defaults = [def.name.parent, parameter].filter((node) => node?.type === 'AssignmentPattern');
  return defaults.every(({ right }) => isFalsy(right) || isEmptyObject(right)) ? index : undefined;
}

function isEmptyObject(node: TSESTree.Node): boolean {
  return node.type === 'ObjectExpression' && node.properties.length === 0;
}
