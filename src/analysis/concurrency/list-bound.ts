import type { TSESTree } from '@typescript-eslint/utils';

import { contains, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { originOf } from '../values/origin.js';
import { objectView } from '../values/object-view.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { endsFunction } from '../core/statements.js';
import { isLoop } from '../paths/path-types.js';
import { hasTupleType, isEnum } from '../identity/plain-types.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { arrayElements, constantOf } from '../values/values.js';
import { wordsOf } from '../core/words.js';
import { listCall } from './list-calls.js';
import { isMeasured, isPartMaker, isPartOfList, sizes } from './list-parts.js';
import { isLimitedBySchema } from './schema-lists.js';

/** Methods whose result is no longer than what they are called on. */
const sameLength = new Set(['entries', 'filter', 'keys', 'map', 'reverse', 'sort', 'toReversed', 'toSorted', 'values', 'slice', 'flat', 'fill']);

/** Words in the name of a part of a list; of pages, groups and chunks there may be any number. */
const partWords = new Set(['batch', 'chunk', 'page', 'part', 'window', 'slice', 'group', 'bucket']);

/** Names of options that limit what a query returns. */
const limitOptions = ['take', 'limit', 'first', 'max', 'MaxKeys', 'Limit', 'pageSize', 'per_page', 'maxResults'];

/** How far names and chains are followed. */
const longestWay = 12;

/**
 * Does the file show that a list has a greatest length: a literal, a constant, a slice or chunk, the keys of a literal
 * or an enum, a tuple, a query with a literal limit, a list made with a given length?
 */
export function isBoundedList(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  let list = unwrap(node);
  for (let step = 0; step < longestWay; step += 1) {
    if (list.type === 'AwaitExpression') list = unwrap(list.argument);
    if (list.type === 'ArrayExpression' && list.elements.length === 1 && list.elements[0]?.type === 'SpreadElement') {
      list = unwrap(list.elements[0].argument);
      continue;
    }
    // `Array.from({ length: workers }, …)` starts as many as it says.
    if (isPartOfList(list, sourceCode) || isTooLongRefused(list, sourceCode) || isLimitedBySchema(list, sourceCode)) return true;
    if (list.type === 'Identifier' && isCollected(list, sourceCode)) return false;
    if (list.type === 'ObjectExpression' || arrayElements(list, sourceCode) || isMadeOfBounded(list, sourceCode) || isTyped(list, sourceCode)) return true;
    // `parts.shift() ?? []`
    if (list.type === 'LogicalExpression' && list.operator !== '&&' && isBoundedList(list.right, sourceCode)) {
      list = unwrap(list.left);
      continue;
    }
    const next: TSESTree.Node | 'bounded' | undefined = list.type === 'Identifier' ? valueOfName(list, sourceCode)
      : list.type === 'CallExpression' ? receiverOf(list, sourceCode)
      : list.type === 'NewExpression' ? lengthOfNew(list, sourceCode)
      : list.type === 'TaggedTemplateExpression' || list.type === 'MemberExpression' ? resultOf(ownerOf(list), sourceCode)
      : undefined;
    if (next === 'bounded' || hasTupleType(list, sourceCode)) return true;
    if (!next) return false;
    list = unwrap(next);
  }
  return false;
}

/** `[first, ...few]`, `isOne ? [one] : few`: each of its parts has a greatest length. */
const isMadeOfBounded = perNode<TSESTree.Node, true>((node, sourceCode) => {
  const parts = node.type === 'ConditionalExpression' ? [node.consequent, node.alternate]
    : node.type === 'ArrayExpression' ? node.elements.flatMap((each) => (each?.type === 'SpreadElement' ? [each.argument] : [])) : [];
  return (parts.length > 0 && parts.every((part) => isBoundedList(part, sourceCode))) || undefined;
});

/** Nobody types a long command line: `process.argv`. */
function isTyped(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return node.type === 'MemberExpression' && staticKey(node) === 'argv' && resolveApi(node, sourceCode)?.id === 'global#process.argv';
}

/** What a member is read from. */
function ownerOf(node: TSESTree.Node): TSESTree.Node {
  return node.type === 'MemberExpression' ? node.object : node;
}

function isPartName({ name }: TSESTree.Identifier): boolean {
  return wordsOf(name).some((word) => partWords.has(word));
}

/** `const ids = []; for (const row of rows) ids.push(row.id);`: what the literal shows is only where it starts. */
function isCollected(node: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const variable = isPartName(node) ? undefined : variableOf(node, sourceCode);
  return variable !== undefined && collectedLists(variable, sourceCode) === true;
}

const collectedLists = perNode<Variable, true>((variable, sourceCode) => {
  const [def] = variable.defs;
  if (def?.type !== 'Variable') return undefined;
  const uses = variable.references.map(({ identifier }) => identifier);
  // Whoever asks how long it is stops in time.
  if (uses.some((use) => isMeasured(use, sourceCode))) return undefined;
  return uses.some((use) => isManyAdded(use, def.node, sourceCode)) || undefined;
});

/** `list.push(…)` that runs again and again, or adds another list. */
function isManyAdded(use: TSESTree.Node, declaration: TSESTree.Node, sourceCode: SourceCode): boolean {
  const member = use.parent;
  const key = member?.type === 'MemberExpression' && member.object === use ? staticKey(member) : undefined;
  const call = member?.parent;
  if ((key !== 'push' && key !== 'unshift') || call?.type !== 'CallExpression' || call.callee !== member) return false;
  if (call.arguments.some((each) => each.type === 'SpreadElement' && !isBoundedList(each.argument, sourceCode))) return true;
  for (let up: TSESTree.Node | undefined = call.parent; up && !contains(up, declaration); up = up.parent) {
    if (isFunction(up) ? !isRunForFew(up, sourceCode) : isLoop(up) && !isShortLoop(up, sourceCode)) return true;
  }
  return false;
}

/** `['a', 'b'].forEach((each) => …)`. */
function isRunForFew(fn: TSESTree.Node, sourceCode: SourceCode): boolean {
  const call = wrapped(fn).parent;
  const each = call?.type === 'CallExpression' && call.callee !== fn ? listCall(call, sourceCode) : undefined;
  return each !== undefined && isBoundedList(each.list, sourceCode);
}

/** `for (const each of ['a', 'b'])`, `for (let index = 0; index < 3; index += 1)`. */
function isShortLoop(loop: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (loop.type === 'ForOfStatement') return isBoundedList(loop.right, sourceCode);
  const test = loop.type === 'ForStatement' ? loop.test : undefined;
  return test?.type === 'BinaryExpression' && test.operator.startsWith('<') &&
    typeof constantOf(test.right, sourceCode)?.value === 'number';
}

/** More values than these are not looked at. */
const mostValues = 6;

/** `let list = [one]; if (…) list = all.slice(0, 4);`: each of its values has a greatest length. */
const shortLists = perNode<Variable, true>((variable, sourceCode) => {
  const writes = variable.references.filter((reference) => reference.isWrite());
  if (writes.length < 2 || writes.length > mostValues) return undefined;
  return writes.every(({ identifier, writeExpr }) => {
    const { parent } = identifier;
    const isWhole = parent?.type === 'VariableDeclarator' ? parent.id === identifier
      : parent?.type === 'AssignmentExpression' && parent.operator === '=' && parent.left === identifier;
    return isWhole && writeExpr && isBoundedList(writeExpr, sourceCode);
  }) || undefined;
});

function valueOfName(node: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.Node | 'bounded' | undefined {
  if (isPartName(node)) return 'bounded';
  const variable = variableOf(node, sourceCode);
  const [def] = variable?.defs ?? [];
  if (def?.type === 'TSEnumName') return 'bounded';
  const type = def?.name.type === 'Identifier' ? def.name.typeAnnotation?.typeAnnotation : undefined;
  if (type && isTuple(type)) return 'bounded';
  const definition = variable && singleDefinition(variable);
  if (definition) {
    if (definition.pattern.type !== 'Identifier') return resultOf(definition.value, sourceCode);
    return isFilledToSize(variable, definition.value, sourceCode) ? 'bounded' : definition.value;
  }
  return variable && def?.type === 'Variable' && shortLists(variable, sourceCode) ? 'bounded' : undefined;
}

/** `const todo = new Set(); for (const id of ids) { if (todo.size >= 5) break; todo.add(id); }` */
function isFilledToSize({ references }: Variable, made: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (made.type !== 'NewExpression' || made.arguments.length > 0) return false;
  const id = resolveApi(made.callee, sourceCode)?.id;
  return (id === 'global#Set' || id === 'global#Map') && references.some(({ identifier }) => isMeasured(identifier, sourceCode));
}

/** `[string, string]`, `readonly [string, string]`; not `[string, ...string[]]`. */
function isTuple(type: TSESTree.TypeNode): boolean {
  const tuple = type.type === 'TSTypeOperator' && type.operator === 'readonly' ? type.typeAnnotation : type;
  return tuple?.type === 'TSTupleType' && !tuple.elementTypes.some((each) => each.type === 'TSRestType');
}

/** `new Array(3)`; `new Array(list.length)` is as long as the list, and `new Set(list)` no longer. */
function lengthOfNew(node: TSESTree.NewExpression, sourceCode: SourceCode): TSESTree.Node | 'bounded' | undefined {
  const id = node.callee.type === 'Identifier' ? resolveApi(node.callee, sourceCode)?.id : undefined;
  const [length] = node.arguments;
  if (id === 'global#Set') return length;
  if (id !== 'global#Array') return undefined;
  if (length?.type === 'MemberExpression' && staticKey(length) === 'length') return length.object;
  return node.arguments.some(({ type }) => type === 'SpreadElement') ? undefined : 'bounded';
}

/** `const { rows } = await pool.query('select … limit 50')`, `(await list({ limit: 20 })).data`: what a limited query found. */
function resultOf(node: TSESTree.Node, sourceCode: SourceCode): 'bounded' | undefined {
  const query = originOf(node, sourceCode);
  return isLimited(query, sourceCode) ? 'bounded' : undefined;
}

/** A limit in a query, as SQL, Cypher and T-SQL write it. */
const limitClause = /\blimit\s+\d|\bfetch\s+(?:first|next)\s+\d|\bselect\s+top\b/i;

/** Is it a query that says by a literal how much it may find? */
function isLimited(query: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (query.type === 'TaggedTemplateExpression') return isLimitedText(query.quasi, sourceCode);
  if (query.type !== 'CallExpression') return false;
  return query.arguments.some((argument) => isLimitedText(argument, sourceCode) || hasLimitedText(argument, sourceCode) ||
    limitOptions.some((key) => isLiteralOption(argument, key, sourceCode)));
}

/** `{ text: 'select … limit 50', values }`, as pg and mysql take a query. */
function hasLimitedText(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const view = objectView(node, sourceCode);
  return view !== undefined && ['text', 'sql', 'query'].some((key) => {
    const found = view.get(key);
    return found.state === 'present' && isLimitedText(found.value, sourceCode);
  });
}

function isLimitedText(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const text = originOf(node, sourceCode);
  if (text.type === 'TemplateLiteral') return text.quasis.some(({ value }) => limitClause.test(value.raw));
  return text.type === 'Literal' && typeof text.value === 'string' && limitClause.test(text.value);
}

/** `collection.find().sort().limit(20).toArray()`: whatever comes behind the limit gives no more. */
function isBehindLimit(call: TSESTree.CallExpression): boolean {
  let node: TSESTree.Node = call;
  for (let step = 0; step < longestWay && node.type === 'CallExpression'; step += 1) {
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression') return false;
    const method = staticKey(callee) ?? '';
    if (method === 'limit' || method === 'take') return true;
    if (growing.has(method)) return false;
    node = unwrap(callee.object);
  }
  return false;
}

/** Methods whose result may be longer than what they are called on. */
const growing = new Set(['concat', 'flatMap', 'reduce', 'split', 'then']);

/** `if (list.length > 100) throw new RangeError(…)` in front: a longer list does not get here. */
function isTooLongRefused(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
  const refusedAt = variable && firstRefusal(variable, sourceCode);
  return refusedAt !== undefined && refusedAt <= node.range[0];
}

/** Where the first statement ends that refuses a list that is too long: asked once, since a list may be used in many places. */
const firstRefusal = perNode<Variable, number>(({ references }, sourceCode) => {
  const ends = references.flatMap(({ identifier }) => {
    const size = identifier.parent;
    if (size?.type !== 'MemberExpression' || size.object !== identifier || !sizes.has(staticKey(size) ?? '')) return [];
    const test = size.parent;
    if (test.type !== 'BinaryExpression' || !(test.left === size ? /^>=?$/ : /^<=?$/).test(test.operator)) return [];
    if (constantOf(test.left === size ? test.right : test.left, sourceCode)?.value === 0) return [];
    const branch = test.parent;
    return branch.type === 'IfStatement' && branch.test === test && endsFunction(branch.consequent) ? [branch.range[1]] : [];
  });
  return ends.length > 0 ? ends.reduce((first, end) => Math.min(first, end)) : undefined;
});

function receiverOf(call: TSESTree.CallExpression, sourceCode: SourceCode): TSESTree.Node | 'bounded' | undefined {
  const id = resolveApi(call.callee, sourceCode)?.id;
  const [first] = call.arguments;
  if (id === 'global#Object.keys' || id === 'global#Object.values' || id === 'global#Object.entries') {
    if (!first) return undefined;
    const root = unwrap(first);
    const isDeclared = root.type === 'Identifier' && variableOf(root, sourceCode)?.defs[0]?.type === 'TSEnumName';
    return isDeclared || isEnum(root, sourceCode) || objectView(first, sourceCode)?.complete ? 'bounded' : undefined;
  }
  if (id === 'global#Array.from') return first;
  if (id === 'global#Array()' || id === 'global#Array') return 'bounded';
  // As many answers as there are promises.
  if (id === 'global#Promise.all' || id === 'global#Promise.allSettled') return first;
  if (isLimited(call, sourceCode) || isBehindLimit(call)) return 'bounded';
  const callee = unwrap(call.callee);
  const method = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? (staticKey(callee) ?? '') : '';
  if (isPartMaker(method)) return 'bounded';
  if (callee.type === 'MemberExpression' && (method === 'slice' || method === 'splice')) {
    return call.arguments.length > 1 || isNegative(first, sourceCode) ? 'bounded' : callee.object;
  }
  const each = listCall(call, sourceCode);
  return each && sameLength.has(each.method) ? each.list : undefined;
}

function isNegative(node: TSESTree.Node | undefined, sourceCode: SourceCode): boolean {
  const value = node && constantOf(node, sourceCode)?.value;
  return typeof value === 'number' && value < 0;
}

function isLiteralOption(node: TSESTree.Node, key: string, sourceCode: SourceCode): boolean {
  const found = objectView(node, sourceCode)?.get(key);
  return found?.state === 'present' && typeof constantOf(found.value, sourceCode)?.value === 'number';
}
