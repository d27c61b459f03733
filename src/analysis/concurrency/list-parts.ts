import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { wordsOf } from '../core/words.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { addedElements } from '../values/added-elements.js';
import { originOf } from '../values/origin.js';
import { returnedBy } from '../values/value-parts.js';
import { constantOf } from '../values/values.js';

/** Methods that give back the same elements, or some of them. */
const sameElements = new Set(['entries', 'filter', 'reverse', 'slice', 'sort', 'toReversed', 'toSorted', 'values']);

/** Members that say how long a list, set or map is. */
export const sizes: ReadonlySet<string> = new Set(['length', 'size']);

/** Methods that give back one element. */
const elementTakers = new Set(['at', 'pop', 'shift']);

/** Is it one of the parts of a list: `for (const some of chunk(list, 10))`, `parts[index]`, `parts.shift()`, `parts.map((some) => …)`? */
export function isPartOfList(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  switch (node.type) {
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      return callee.type === 'MemberExpression' && elementTakers.has(staticKey(callee) ?? '') && isListOfParts(callee.object, sourceCode);
    }
    case 'Identifier': {
      const variable = variableOf(node, sourceCode);
      const source = variable && elementSource(variable);
      return source !== undefined && isListOfParts(source, sourceCode);
    }
    case 'MemberExpression':
      return node.computed && isListOfParts(node.object, sourceCode);
    default:
      return false;
  }
}

/** A name that says that its function cuts a list into parts. */
export function isPartMaker(name: string): boolean {
  return wordsOf(name).some((word) => word === 'chunk' || word === 'batch') || name === 'splitEvery';
}

/** `list.length < most`, `set.size === most`: a comparison with something other than nothing. */
export function isMeasured(use: TSESTree.Node, sourceCode: SourceCode): boolean {
  const size = use.parent;
  const test = size?.type === 'MemberExpression' && size.object === use && sizes.has(staticKey(size) ?? '') ? size.parent : undefined;
  if (test?.type !== 'BinaryExpression') return false;
  const most = test.left === size ? test.right : test.left;
  const constant = constantOf(most, sourceCode)?.value;
  if (/^[<>]/.test(test.operator)) return constant !== 0;
  // Whether there is just one is asked for other reasons, and another list may be of any length.
  return /^===?$/.test(test.operator) && (typeof constant === 'number' ? constant > 1 : most.type === 'Identifier');
}

/** The list that a variable holds the elements of, one after the other. */
function elementSource({ defs: [def] }: Variable): TSESTree.Node | undefined {
  if (def?.type === 'Variable') {
    const declaration = def.node.parent;
    const loop = declaration.parent;
    if (loop.type !== 'ForOfStatement' || loop.left !== declaration) return undefined;
    const { id } = def.node;
    // `for (const [index, some] of parts.entries())`
    const isElement = id === def.name || (id.type === 'ArrayPattern' && id.elements[1] === def.name && isEntries(loop.right));
    return isElement ? loop.right : undefined;
  }
  return def?.type === 'Parameter' && isFunction(def.node) ? walkedList(def.node, def.name) : undefined;
}

function isEntries(node: TSESTree.Node): boolean {
  return node.type === 'CallExpression' && lastName(node.callee) === 'entries';
}

/** The list that a callback is called for: `parts.map((some) => …)`, `parts.reduce((before, some) => …)`, `pMap(parts, (some) => …)`. */
function walkedList(callback: FunctionNode, parameter: TSESTree.Node): TSESTree.Node | undefined {
  const given = wrapped(callback);
  const call = given.parent;
  if (call?.type !== 'CallExpression' || call.callee === given) return undefined;
  const callee = unwrap(call.callee);
  const isMethod = callee.type === 'MemberExpression' && call.arguments[0] === given;
  const position = isMethod && staticKey(callee) === 'reduce' ? 1 : 0;
  if (callback.params[position] !== parameter) return undefined;
  return isMethod ? callee.object : call.arguments[0];
}

/** Is the list made of parts, such as slices, of another one? */
function isListOfParts(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return holdsParts(originOf(node, sourceCode), sourceCode) === true;
}

/** By the expression that makes the list. */
const holdsParts = perNode<TSESTree.Node, true>((list, sourceCode) => {
  if (list.type === 'ArrayExpression') return isArrayOfParts(list, sourceCode) || undefined;
  return (list.type === 'CallExpression' && givesParts(list, sourceCode)) || undefined;
});

function givesParts(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const callee = unwrap(call.callee);
  const name = lastName(callee);
  if (isPartMaker(name)) return true;
  if (callee.type === 'MemberExpression' && sameElements.has(name) && isListOfParts(callee.object, sourceCode)) return true;
  const mapper = name === 'map' ? call.arguments[0]
    : name === 'from' && resolveApi(callee, sourceCode)?.id === 'global#Array.from' ? call.arguments[1] : undefined;
  if (mapper) return isFunction(mapper) && all(returnedBy(mapper, sourceCode), (each) => isPart(each, sourceCode));
  const maker = localFunctionOf(callee, sourceCode);
  if (!maker) return false;
  if (maker.generator) return all(yieldedBy(maker, sourceCode), (each) => isPart(each, sourceCode));
  return all(returnedBy(maker, sourceCode), (each) => isListOfParts(each, sourceCode));
}

/** `[list.slice(0, 10)]`, or a list that parts are put into, and nothing else. */
function isArrayOfParts(list: TSESTree.ArrayExpression, sourceCode: SourceCode): boolean {
  const isWithin = list.elements.every((each) => each !== null &&
    (each.type === 'SpreadElement' ? isListOfParts(each.argument, sourceCode) : isPart(each, sourceCode)));
  if (!isWithin) return false;
  const declarator = wrapped(list).parent;
  const variable = declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' ? variableOf(declarator.id, sourceCode) : undefined;
  const added = variable ? addedElements(variable, sourceCode) : [];
  return list.elements.length + added.length > 0 && added.every((each) => isPart(each, sourceCode));
}

/** `list.slice(start, start + 10)`, `list.splice(0, 10)`, or what was filled until it was long enough. */
function isPart(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const made = originOf(node, sourceCode);
  if (made.type === 'CallExpression') {
    const callee = unwrap(made.callee);
    return callee.type === 'MemberExpression' && /^sp?lice$/.test(staticKey(callee) ?? '') && made.arguments.length > 1;
  }
  const name = unwrap(node);
  const variable = name.type === 'Identifier' ? variableOf(name, sourceCode) : undefined;
  const def = variable?.defs[0];
  return def?.type === 'Variable' && def.node.init?.type === 'ArrayExpression' &&
    variable?.references.some(({ identifier }) => isMeasured(identifier, sourceCode)) === true;
}

function yieldedBy(fn: FunctionNode, sourceCode: SourceCode): TSESTree.Node[] {
  const values: TSESTree.Node[] = [];
  walk(fn.body, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    if (node.type === 'YieldExpression' && node.argument) values.push(node.argument);
    return undefined;
  });
  return values;
}

/** True of all, and there are some. */
function all<Item>(items: readonly Item[], test: (item: Item) => boolean): boolean {
  return items.length > 0 && items.every(test);
}
