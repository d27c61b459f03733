import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, isFunction, isNullish, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { fillGuard, filledPlaces, guardAround, isMadeWhenEmpty } from '../concurrency/lazy-init.js';
import { isSamePlace, type SharedPlace, sharedPlace } from '../concurrency/shared-state.js';
import { lastName } from '../core/last-name.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { onlyCallsOf } from '../identity/function-uses.js';
import { type Variable, variableOf } from '../identity/scope.js';

/** How many `const`s a value is followed through: `const text = read(); const data = parse(text); cache = data`. */
const mostSteps = 3;

/** What puts a value into shared state. */
type Fill = TSESTree.AssignmentExpression | TSESTree.CallExpression;

/**
 * Does a value go into shared state that was found empty before: `cached ??= make()`, `if (!cache) cache = make()`,
 * `if (map.has(key)) return …; map.set(key, make())`, directly or by way of a few `const`s? Then it is made once. So it is
 * where a mark says that it was done: `if (!loaded) { load(); loaded = true; }`, and in a task whose promise is kept:
 * `loading ??= (async () => make())()`.
 */
export function isOnceOnly(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (fillOf(node, sourceCode) || isMarkedDone(node, sourceCode)) return true;
  const task = taskAround(node);
  return task !== undefined && runsOnce(task, sourceCode) === true;
}

/** The call of the function around a node that is run where it is written: `(async () => { … })()`. */
function taskAround(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  const fn = enclosingFunction(node);
  const outer = fn && wrapped(fn);
  return fn && outer?.parent?.type === 'CallExpression' && unwrap(outer.parent.callee) === fn ? outer.parent : undefined;
}

/**
 * Is the promise of a task kept, or what the task found? A promise that is dropped as soon as it is settled keeps only those
 * out that come meanwhile; one that is dropped when it fails is kept.
 */
const runsOnce: (task: TSESTree.CallExpression, sourceCode: SourceCode) => boolean | undefined = perNode((task, sourceCode) => {
  const within = enclosingFunction(task);
  if (!within) return false;
  const fill = fillOf(task, sourceCode);
  const isKept = fill && !filledPlaces(fill, within, sourceCode).some((place) => isDropped(place, within, sourceCode));
  if (isKept || isMarkedDone(task, sourceCode) || fillsWhatWasEmpty(task, within, sourceCode)) return true;
  const outer = taskAround(task);
  return outer !== undefined && runsOnce(outer, sourceCode) === true;
});

/** `pending = undefined`, `pending.delete(key)`; not where the task failed. */
function isDropped(place: SharedPlace, within: FunctionNode, sourceCode: SourceCode): boolean {
  return !walk(within.body, sourceCode, (node) => {
    if (node.type === 'CatchClause' || isFailureHandler(node)) return 'skip';
    if (node.type === 'AssignmentExpression') return isNullish(node.right) && isSamePlace(sharedPlace(node.left, within, sourceCode), place) ? 'stop' : undefined;
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || staticKey(node.callee) !== 'delete') return undefined;
    const map = sharedPlace(node.callee.object, within, sourceCode);
    return map && map.root === place.root && place.path.startsWith(`${map.path}<`) ? 'stop' : undefined;
  });
}

function isFailureHandler(node: TSESTree.Node): boolean {
  const { parent } = node;
  return parent?.type === 'CallExpression' && isFunction(node) && lastName(parent.callee) === 'catch';
}

/** `if (cached) return cached; … (async () => { cached = make(); })()`: the task runs until it has filled what was found empty. */
function fillsWhatWasEmpty(task: TSESTree.CallExpression, within: FunctionNode, sourceCode: SourceCode): boolean {
  const fn = unwrap(task.callee) as FunctionNode;
  return !walk(fn.body, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    const places = isFill(node) ? filledPlaces(node, within, sourceCode) : [];
    return places.some((place) => guardAround(task, place, within, sourceCode)) ? 'stop' : undefined;
  });
}

/** The assignment, or the `map.set(key, …)`, that puts a value into shared state found empty before the value was made. */
function fillOf(node: TSESTree.Node, sourceCode: SourceCode): Fill | undefined {
  let values: TSESTree.Node[] = [node];
  for (let step = 0; step < mostSteps && values.length > 0; step += 1) {
    const next: TSESTree.Node[] = [];
    for (const value of values) {
      const stored = storedIn(value, node, sourceCode);
      if (stored && stored.type !== 'VariableDeclarator') return stored;
      if (stored) next.push(...usesOf(stored, sourceCode));
    }
    values = next;
  }
  return undefined;
}

/** Does a block around the node set a mark that it runs without only the first time? */
function isMarkedDone(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let up = node.parent; up && !isFunction(up); up = up.parent) {
    const guard = up.type === 'BlockStatement' ? markGuard(up, sourceCode) : undefined;
    if (guard && guard.range[1] <= node.range[0]) return true;
  }
  return false;
}

/** The test of a mark that a block sets, which nobody takes back. */
const markGuard = perNode<TSESTree.BlockStatement, TSESTree.Node>(({ body }, sourceCode) => {
  for (const statement of body) {
    const set = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (set?.type !== 'AssignmentExpression' || !isTrue(set.right) || set.left.type !== 'Identifier') continue;
    const mark = variableOf(set.left, sourceCode);
    const isKept = mark?.references.every(({ init, writeExpr }) => !writeExpr || init === true || isTrue(writeExpr));
    const guard = isKept && mark && isOneForAll(mark, sourceCode) ? fillGuard(set, sourceCode) : undefined;
    if (guard) return guard;
  }
  return undefined;
});

/** Is there only one of a variable: not where each call of the function around it makes an object with a mark of its own. */
function isOneForAll({ defs: [def] }: Variable, sourceCode: SourceCode): boolean {
  const maker = def && enclosingFunction(def.name);
  if (!maker) return def !== undefined;
  const outer = wrapped(maker);
  const call = outer.parent?.type === 'CallExpression' && outer.parent.callee === outer ? outer.parent : undefined;
  const calls = call ? [call] : onlyCallsOf(maker, sourceCode);
  return calls?.length === 1 && calls.every((only) => !enclosingFunction(only));
}

function isTrue(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && node.value === true;
}

/** The declaration that a value is put into, or what fills shared state that was found empty before the value was made. */
function storedIn(value: TSESTree.Node, made: TSESTree.Node, sourceCode: SourceCode): Fill | TSESTree.VariableDeclarator | undefined {
  let stored: TSESTree.VariableDeclarator | undefined;
  for (let up: TSESTree.Node | undefined = value; up && !isFunction(up); up = up.parent) {
    if (isFill(up) && (fillGuard(up, sourceCode) || isMadeWhenEmpty(made, up, sourceCode))) return up;
    if (stored && up.type.endsWith('Statement')) return stored;
    if (up.type === 'VariableDeclarator') return up;
    // `let text = cache.get(key); if (!text) { text = read(); cache.set(key, text); }`
    const owner = up.type === 'AssignmentExpression' && up.left.type === 'Identifier' ? variableOf(up.left, sourceCode)?.defs[0]?.node : undefined;
    if (owner?.type === 'VariableDeclarator') stored ??= owner;
  }
  return stored;
}

/** Where the names of a declaration are read in its own function. */
function usesOf(declarator: TSESTree.VariableDeclarator, sourceCode: SourceCode): TSESTree.Node[] {
  const within = enclosingFunction(declarator);
  return sourceCode.getDeclaredVariables(declarator).flatMap(({ references }) => references)
    .filter((reference) => reference.isRead() && enclosingFunction(reference.identifier) === within)
    .map(({ identifier }) => identifier);
}

function isFill(node: TSESTree.Node): node is Fill {
  if (node.type === 'AssignmentExpression') return true;
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && staticKey(node.callee) === 'set';
}
