import type { TSESTree } from '@typescript-eslint/utils';

import { type ClassNode, enclosingClass, enclosingFunction, type FunctionNode, isFunction, staticKey, unwrap } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { variableOf } from '../identity/scope.js';
import { entryOf, isSamePlace, memberPlace, type SharedPlace, sharedPlace } from './shared-state.js';

/** A test may stand behind a name, and what it reads behind another; longer ways are hardly written. */
const mostSteps = 2;

/** Is a test true (for `filled`), or true only (for empty), depending on whether the place holds something? */
export function testsPlace(
  test: TSESTree.Node, filled: boolean, place: SharedPlace, within: FunctionNode, sourceCode: SourceCode, step = 0,
): boolean {
  const inner = unwrap(test);
  const again = (node: TSESTree.Node, positive: boolean) => testsPlace(node, positive, place, within, sourceCode, step);
  switch (inner.type) {
    case 'UnaryExpression':
      if (inner.operator === '!') return again(inner.argument, !filled);
      return inner.operator === 'typeof' && again(inner.argument, filled);
    case 'LogicalExpression':
      // `cursor && cursor >= next` asks how far it is, and not whether it is there.
      if ([inner.left, inner.right].some((side) => isMeasured(side, place, within, sourceCode))) return false;
      return again(inner.left, filled) || again(inner.right, filled);
    case 'BinaryExpression': {
      if (inner.operator === 'in') return filled && isReadOf(inner, place, within, sourceCode);
      const isEqual = inner.operator === '===' || inner.operator === '==';
      if (!isEqual && inner.operator !== '!==' && inner.operator !== '!=') return false;
      if (isEmptyValue(inner.right)) return again(inner.left, isEqual ? !filled : filled);
      return isEqual && inner.right.type === 'Literal' && unwrap(inner.left).type === 'MemberExpression' && again(inner.left, filled);
    }
    default: {
      // `client?.isOpen` is true only where there is a client.
      if (filled && (isReadOf(inner, place, within, sourceCode) ||
        (inner.type === 'MemberExpression' && inner.optional && isReadOf(unwrap(inner.object), place, within, sourceCode)))) return true;
      const asked = step < mostSteps ? askedBehind(inner, within, sourceCode) : undefined;
      return asked !== undefined && testsPlace(asked, filled, place, within, sourceCode, step + 1);
    }
  }
}

/** Is the place asked for in any way, `state === 'starting'` as well as `!starting`? */
export function asksAbout(test: TSESTree.Node, flag: SharedPlace, within: FunctionNode, sourceCode: SourceCode, step = 0): boolean {
  const inner = unwrap(test);
  if (inner.type === 'LogicalExpression') return [inner.left, inner.right].some((side) => asksAbout(side, flag, within, sourceCode, step));
  if (isReadOf(inner, flag, within, sourceCode)) return true;
  const asked = inner.type === 'BinaryExpression' ? [inner.left, inner.right] : [inner.type === 'UnaryExpression' ? inner.argument : inner];
  return asked.some((side) => {
    if (isReadOf(unwrap(side), flag, within, sourceCode)) return true;
    const behind = step < mostSteps ? askedBehind(unwrap(side), within, sourceCode) : undefined;
    return behind !== undefined && asksAbout(behind, flag, within, sourceCode, step + 1);
  });
}

/** `place >= limit` */
function isMeasured(test: TSESTree.Node, place: SharedPlace, within: FunctionNode, sourceCode: SourceCode): boolean {
  const inner = unwrap(test);
  return inner.type === 'BinaryExpression' && /^[<>]=?$/.test(inner.operator) &&
    [inner.left, inner.right].some((side) => isReadOf(unwrap(side), place, within, sourceCode));
}

export function isEmptyValue(node: TSESTree.Node): boolean {
  return (node.type === 'Literal' && (node.value === null || node.value === 'undefined' || node.value === false)) ||
    (node.type === 'Identifier' && node.name === 'undefined');
}

/** The place itself, `map.has(key)`, `map.get(key)`, `key in object`, or a local copy of one of them. */
function isReadOf(node: TSESTree.Node, place: SharedPlace, within: FunctionNode, sourceCode: SourceCode, step = 0): boolean {
  if (isSamePlace(sharedPlace(node, within, sourceCode), place)) return true;
  switch (node.type) {
    case 'BinaryExpression':
      return node.operator === 'in' && isSamePlace(memberPlace(node.right, node.left, within, sourceCode), place);
    case 'CallExpression':
      return isSamePlace(placeAskedFor(node, within, sourceCode), place);
    case 'Identifier': {
      const def = step < mostSteps ? variableOf(node, sourceCode)?.defs[0] : undefined;
      const copied = def?.type === 'Variable' && def.node.id === def.name ? def.node.init : undefined;
      return copied ? isReadOf(unwrap(copied), place, within, sourceCode, step + 1) : false;
    }
    case 'LogicalExpression':
      // `map.get(key) ?? null`
      return node.operator !== '&&' && isEmptyValue(node.right) && isReadOf(unwrap(node.left), place, within, sourceCode, step);
    default:
      return false;
  }
}

/** What `map.has(key)`, `map.get(key)`, `Object.hasOwn(object, key)` and `object.hasOwnProperty(key)` ask for. */
function placeAskedFor(call: TSESTree.CallExpression, within: FunctionNode, sourceCode: SourceCode): SharedPlace | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const [first, second] = call.arguments;
  switch (staticKey(callee)) {
    case 'call': {
      const method = unwrap(callee.object);
      const isOwnTest = method.type === 'MemberExpression' && staticKey(method) === 'hasOwnProperty';
      return isOwnTest ? memberPlace(first, second, within, sourceCode) : undefined;
    }
    case 'get':
    case 'has':
      return entryOf(callee.object, first, within, sourceCode);
    case 'hasOwn':
      return memberPlace(first, second, within, sourceCode);
    case 'hasOwnProperty':
      return memberPlace(callee.object, first, within, sourceCode);
    default:
      return undefined;
  }
}

/**
 * What a name only stands for: the test in a `const` of the function, or what a getter, a method or a function of the file
 * without parameters only gives back: `get connected() { return this.link != null; }`.
 */
function askedBehind(node: TSESTree.Node, within: FunctionNode, sourceCode: SourceCode): TSESTree.Node | undefined {
  switch (node.type) {
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const isOwn = callee.type === 'Identifier' || (callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression');
      const fn = isOwn && node.arguments.length === 0 ? localFunctionOf(callee, sourceCode) : undefined;
      return fn && onlyAnswer(fn);
    }
    case 'Identifier': {
      const def = variableOf(node, sourceCode)?.defs[0];
      const isTest = def?.type === 'Variable' && def.node.id === def.name && def.node.parent.kind === 'const' && enclosingFunction(def.name) === within;
      return isTest ? (def.node.init ?? undefined) : undefined;
    }
    case 'MemberExpression': {
      const owner = node.object.type === 'ThisExpression' ? enclosingClass(node) : undefined;
      const getter = owner && gettersOf(owner, sourceCode)?.get(staticKey(node));
      return getter && onlyAnswer(getter);
    }
    default:
      return undefined;
  }
}

const gettersOf = perNode<ClassNode, ReadonlyMap<string | undefined, FunctionNode>>(({ body }) => {
  const getters = new Map<string | undefined, FunctionNode>();
  for (const member of body.body) {
    if (member.type === 'MethodDefinition' && member.kind === 'get' && isFunction(member.value)) getters.set(staticKey(member), member.value);
  }
  getters.delete(undefined);
  return getters;
});

/** What a function gives back that does nothing else. */
function onlyAnswer({ async, body, generator, params }: FunctionNode): TSESTree.Node | undefined {
  if (async || generator || params.length > 0) return undefined;
  if (body.type !== 'BlockStatement') return body;
  const [only, ...others] = body.body;
  return only?.type === 'ReturnStatement' && others.length === 0 ? (only.argument ?? undefined) : undefined;
}
