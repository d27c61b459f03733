import type { TSESTree } from '@typescript-eslint/utils';

import { contains, isFunction, isNullish, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { listCall } from './list-calls.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { isLoop } from '../paths/path-types.js';

/** What is put behind a list: `all.push(x)`, `all.concat(x)`, `[...all, x]`. */
export function addedTo(list: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = list;
  if (parent?.type === 'SpreadElement') return parent.parent.type === 'ArrayExpression' ? parent.parent.elements[1] ?? undefined : undefined;
  if (parent?.type !== 'MemberExpression' || parent.object !== list || !/^(?:concat|push)$/.test(staticKey(parent) ?? '')) return undefined;
  return parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? parent.parent.arguments[0] : undefined;
}

/** A loop, or the callback of one, and the list that it goes through. */
export interface ListLoop {
  list: TSESTree.Node;
  round: TSESTree.Node;
}

/** The loop around a node. */
export function loopAround(node: TSESTree.Node, sourceCode: SourceCode): ListLoop | undefined {
  for (let round = node.parent; round; round = round.parent) {
    if (isLoop(round) || isFunction(round)) {
      const list = listOf(round, sourceCode);
      return list && { list, round };
    }
  }
  return undefined;
}

function listOf(round: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  if (round.type === 'ForOfStatement' || round.type === 'ForInStatement') return round.right;
  if (round.type === 'ForStatement') return countedList(round.test);
  if (round.type === 'WhileStatement' || round.type === 'DoWhileStatement') return countedList(round.test) ?? emptiedList(round.test) ?? walkedList(round.test, sourceCode);
  const outer = isFunction(round) ? wrapped(round) : undefined;
  const each = outer?.parent?.type === 'CallExpression' ? listCall(outer.parent, sourceCode) : undefined;
  return each?.method === 'forEach' && each.callback === outer ? each.list : undefined;
}

/** `list` of the head `for (let i = 0; i < list.length; i++)`. */
function countedList(test: TSESTree.Expression | null): TSESTree.Node | undefined {
  const end = test?.type === 'BinaryExpression' && /^(?:<=?|!==?)$/.test(test.operator) ? unwrap(test.right) : undefined;
  return end?.type === 'MemberExpression' && staticKey(end) === 'length' ? end.object : undefined;
}

/** `list` of the heads `while (list.length > 0)`, `while (list.size)` and `while ((next = list.pop()))`. */
function emptiedList(test: TSESTree.Expression): TSESTree.Node | undefined {
  let asked = unwrap(test);
  if (asked.type === 'BinaryExpression') {
    const { value } = asked.right.type === 'Literal' ? asked.right : { value: undefined };
    const asksForMore = (/^(?:>|!==?)$/.test(asked.operator) && value === 0) || (asked.operator === '>=' && value === 1) ||
      (asked.operator.startsWith('!') && isNullish(asked.right));
    if (!asksForMore) return undefined;
    asked = unwrap(asked.left);
  }
  if (asked.type === 'MemberExpression') return /^(?:length|size)$/.test(staticKey(asked) ?? '') ? asked.object : undefined;
  const taken = asked.type === 'AssignmentExpression' ? unwrap(asked.right) : undefined;
  const callee = taken?.type === 'CallExpression' ? unwrap(taken.callee) : undefined;
  return callee?.type === 'MemberExpression' && /^(?:pop|shift)$/.test(staticKey(callee) ?? '') ? callee.object : undefined;
}

/** `list` of the head `while (!next.done)`, where `next` is what `list.next()` gave. */
function walkedList(test: TSESTree.Expression, sourceCode: SourceCode): TSESTree.Node | undefined {
  const asked = test.type === 'UnaryExpression' && test.operator === '!' ? unwrap(test.argument) : undefined;
  if (asked?.type !== 'MemberExpression' || staticKey(asked) !== 'done') return undefined;
  const def = variableOf(asked.object, sourceCode)?.defs[0];
  const made = def?.type === 'Variable' && def.node.init ? unwrap(def.node.init) : undefined;
  const init = made?.type === 'AwaitExpression' ? unwrap(made.argument) : made;
  const callee = init?.type === 'CallExpression' ? unwrap(init.callee) : undefined;
  return callee?.type === 'MemberExpression' && staticKey(callee) === 'next' ? callee.object : undefined;
}

/** What is put into a list at one of its uses, and the node that does it. */
export interface Growth {
  node: TSESTree.Node;
  added: TSESTree.Node;
}

/** `all.push(x)`, `all[index] = x`, `all = [...all, x]`, `all = all.concat(x)` */
export function growthAt(use: TSESTree.Node): Growth | undefined {
  const { parent } = use;
  if (parent?.type === 'MemberExpression' && parent.object === use) {
    const outer = parent.parent;
    if (staticKey(parent) === 'push') {
      return outer.type === 'CallExpression' && outer.callee === parent && outer.arguments[0] ? { node: outer, added: outer.arguments[0] } : undefined;
    }
    const isSet = parent.computed && parent.property.type !== 'Literal' && outer.type === 'AssignmentExpression' && outer.operator === '=' && outer.left === parent;
    if (isSet) return { node: outer, added: outer.right };
  }
  const assignment = wholeAround(use);
  const added = addedTo(use);
  return assignment && added ? { node: assignment, added } : undefined;
}

/** The assignment of `all = [...all, x]` and `all = all.concat(x)` around the second `all`. */
function wholeAround(use: TSESTree.Node): TSESTree.AssignmentExpression | undefined {
  const { parent } = use;
  const whole = parent?.type === 'SpreadElement' || parent?.type === 'MemberExpression' ? parent.parent : undefined;
  const assignment = whole && wrapped(whole).parent;
  const isSame = assignment?.type === 'AssignmentExpression' && assignment.operator === '=' && unwrap(assignment.right) === whole &&
    assignment.left.type === 'Identifier' && use.type === 'Identifier' && assignment.left.name === use.name;
  return isSame ? assignment : undefined;
}

/** `all.push(await load(x))`: one after the other. */
export function isSettled(value: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(value);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  const definition = variable && singleDefinition(variable);
  return (definition?.pattern.type === 'Identifier' ? unwrap(definition.value) : inner).type === 'AwaitExpression';
}

/** The empty list that a variable begins with, whatever is put into it later: `[]`, `new Array(ids.length)`. */
export function listBegunBy({ defs: [def], references }: Variable): TSESTree.Node | undefined {
  const init = def?.type === 'Variable' && def.node.id === def.name && def.node.init ? unwrap(def.node.init) : undefined;
  const isList = init?.type === 'ArrayExpression' || (init?.type === 'NewExpression' && init.callee.type === 'Identifier' && init.callee.name === 'Array');
  if (!isList) return undefined;
  const growing = new Set<TSESTree.Node | undefined>(references.map(({ identifier }) => wholeAround(identifier)));
  const isOnlyGrown = references.every((reference) => !reference.isWrite() || reference.init === true || growing.has(reference.identifier.parent));
  return isOnlyGrown ? init : undefined;
}

/** `if (running.length >= 5) await Promise.all(running)` in the loop that fills it: it never holds more. */
export function isWatched(uses: readonly TSESTree.Node[], push: TSESTree.Node): boolean {
  let loop = push.parent;
  while (loop && !isLoop(loop) && !isFunction(loop)) loop = loop.parent;
  return loop !== undefined && uses.some((use) => {
    const size = use.parent;
    return size?.type === 'MemberExpression' && size.object === use && staticKey(size) === 'length' &&
      size.parent.type === 'BinaryExpression' && contains(loop, size);
  });
}
