import type { TSESTree } from '@typescript-eslint/utils';

import { contains, enclosingFunction, type FunctionNode, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { endsFunction, lastOf } from '../core/statements.js';
import { firstFrom, placesOfWord } from '../core/text-places.js';
import { variableOf } from '../identity/scope.js';
import { isLoop } from '../paths/path-types.js';
import { asksAbout, isEmptyValue, testsPlace } from './place-tests.js';
import { entryOf, isSamePlace, type SharedPlace, sharedPlace } from './shared-state.js';

/** A value is made when a shared place is found empty, and something is awaited in between. */
export interface RacyInit {
  place: SharedPlace;
  within: FunctionNode;
  /** What is awaited between the test and the assignment, in source order. */
  awaits: readonly TSESTree.AwaitExpression[];
}

/** Guards further back than this many are not looked at: time stays linear. */
const mostGuards = 20;

/**
 * Does an assignment to shared state, or a `cache.set(key, value)`, fill a place that was tested before an `await`?
 * A second test after the last `await` makes it safe, and so does a flag that is set before the first one.
 */
export function racyInit(
  node: TSESTree.AssignmentExpression | TSESTree.CallExpression, sourceCode: SourceCode,
): RacyInit | undefined {
  const within = enclosingFunction(node);
  // Where nothing was awaited before, nothing can come in between.
  if (!within?.async || !isAwaitIn(within.range[0], node.range[1], sourceCode)) return undefined;
  const [place, guard] = guardedPlace(node, within, sourceCode) ?? placeOfMade(node, within, sourceCode) ?? [];
  // A loop does its rounds one after the other, and most often only one such loop runs.
  if (!place || !guard || isInLoop(guard, within)) return undefined;
  const awaits = awaitsIn(guard.range[1], node.range[1], within, sourceCode)
    .filter((each) => isOnTheWay(each, node) && !isWhereFilled(each, node, place, within, sourceCode));
  const [first] = awaits;
  if (!first || isFlagged(first, within, sourceCode, place) || waitsForOther(guard, within, sourceCode)) return undefined;
  return { place, within, awaits };
}

/** The test that an assignment to shared state, or a `map.set(key, value)`, stands under: the state was found empty. */
export function fillGuard(
  node: TSESTree.AssignmentExpression | TSESTree.CallExpression, sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const within = enclosingFunction(node);
  return within && guardedPlace(node, within, sourceCode)?.[1];
}

/** The first place that an assignment fills which was found empty before, and the test that found it so. */
function guardedPlace(
  node: TSESTree.AssignmentExpression | TSESTree.CallExpression, within: FunctionNode, sourceCode: SourceCode,
): [SharedPlace, TSESTree.Node] | undefined {
  for (const place of filledPlaces(node, within, sourceCode)) {
    const guard = nearestGuard(node, place, within, sourceCode);
    if (guard) return [place, guard];
  }
  return undefined;
}

/**
 * The place that is filled whether or not it was empty, with a name that is given what was awaited only where it was empty:
 * `let client = map.get(key); if (!client) client = await create(); map.set(key, client);`, `const client = kept ?? (await create()); kept = client;`.
 */
function placeOfMade(
  node: TSESTree.AssignmentExpression | TSESTree.CallExpression, within: FunctionNode, sourceCode: SourceCode,
): [SharedPlace, TSESTree.Node] | undefined {
  const value = unwrap(node.type === 'AssignmentExpression' ? node.right : node.arguments[1] ?? node);
  const variable = value.type === 'Identifier' && (node.type === 'CallExpression' || node.operator === '=')
    ? variableOf(value, sourceCode)
    : undefined;
  if (!variable?.defs.some(({ type, name }) => type === 'Variable' && enclosingFunction(name) === within)) return undefined;
  const places = filledPlaces(node, within, sourceCode);
  if (places.length === 0) return undefined;
  for (const { writeExpr } of variable.references.slice(0, mostGuards)) {
    if (!writeExpr || writeExpr.range[0] >= node.range[0]) continue;
    for (const each of awaitsIn(writeExpr.range[0], writeExpr.range[1], within, sourceCode)) {
      for (const place of places) {
        const guard = guardAround(each, place, within, sourceCode);
        if (guard) return [place, guard];
      }
    }
  }
  return undefined;
}

/**
 * Is a value only made where the place that it is put into later was found empty: `const x = map.get(key) ?? make();
 * map.set(key, x);`, `let x = map.get(key); x ??= make(); map.set(key, x);`?
 */
export function isMadeWhenEmpty(
  value: TSESTree.Node, fill: TSESTree.AssignmentExpression | TSESTree.CallExpression, sourceCode: SourceCode,
): boolean {
  const within = enclosingFunction(fill);
  if (!within || enclosingFunction(value) !== within) return false;
  return filledPlaces(fill, within, sourceCode).some((place) => guardAround(value, place, within, sourceCode) !== undefined);
}

export function isInLoop(node: TSESTree.Node, within: FunctionNode): boolean {
  for (let up = node.parent; up && up !== within; up = up.parent) if (isLoop(up)) return true;
  return false;
}

/** The shared places that a node fills: one, or those of a pattern: `[reader, writer] = await openPair()`. */
export function filledPlaces(
  node: TSESTree.AssignmentExpression | TSESTree.CallExpression, within: FunctionNode, sourceCode: SourceCode,
): SharedPlace[] {
  if (node.type === 'AssignmentExpression') {
    // Emptying a place, or taking a flag back, makes nothing.
    if (isEmptyValue(node.right)) return [];
    return targetsOf(node.left).map((target) => sharedPlace(target, within, sourceCode)).filter((place) => place !== undefined);
  }
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'set') return [];
  const [key, value, ...others] = node.arguments;
  if (!value || value.type === 'Literal' || others.length > 0) return [];
  const entry = entryOf(callee.object, key, within, sourceCode);
  return entry ? [entry] : [];
}

/** What a pattern puts values into; deeper patterns are hardly written. */
function targetsOf(left: TSESTree.Node): TSESTree.Node[] {
  if (left.type === 'ArrayPattern') return left.elements.filter((each) => each !== null);
  if (left.type === 'ObjectPattern') return left.properties.flatMap((each) => (each.type === 'Property' ? [each.value] : []));
  return [left];
}

/** The innermost test of the place that decides whether the assignment runs. */
function nearestGuard(
  node: TSESTree.AssignmentExpression | TSESTree.CallExpression, place: SharedPlace, within: FunctionNode,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const tests = (test: TSESTree.Node, filled: boolean) => testsPlace(test, filled, place, within, sourceCode);
  if (node.type === 'AssignmentExpression') {
    if (node.operator === '??=' || node.operator === '||=') return node.left;
    const right = unwrap(node.right);
    if (right.type === 'LogicalExpression' && right.operator !== '&&' && tests(right.left, true)) return right.left;
    if (right.type === 'ConditionalExpression' && (tests(right.test, true) || tests(right.test, false))) return right.test;
  }
  return guardAround(node, place, within, sourceCode);
}

/** The innermost test of the place above a node. */
export function guardAround(
  node: TSESTree.Node, place: SharedPlace, within: FunctionNode, sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const tests = (test: TSESTree.Node, filled: boolean) => testsPlace(test, filled, place, within, sourceCode);
  for (let child: TSESTree.Node = node, up: TSESTree.Node | undefined = node.parent; up && child !== within;
    child = up, up = up.parent) {
    switch (up.type) {
      case 'AssignmentExpression':
        if (child === up.right && (up.operator === '??=' || up.operator === '||=') && tests(up.left, true)) return up.left;
        break;
      case 'IfStatement':
      case 'ConditionalExpression':
        if (child !== up.test && tests(up.test, child === up.alternate)) return up.test;
        break;
      case 'LogicalExpression':
        if (child === up.right && tests(up.left, up.operator !== '&&')) return up.left;
        break;
      case 'BlockStatement': {
        const guard = earlyExits(up, sourceCode)?.filter(({ range }) => range[1] <= child.range[0])
          .slice(-mostGuards).findLast(({ test }) => tests(test, true));
        if (guard) return guard.test;
        break;
      }
      default:
    }
  }
  return undefined;
}

/** Does a node run under any test at all? Asked before what takes longer. */
export function isUnderTest(node: TSESTree.Node, within: FunctionNode, sourceCode: SourceCode): boolean {
  for (let child: TSESTree.Node = node, up: TSESTree.Node | undefined = node.parent; up && child !== within; child = up, up = up.parent) {
    if (up.type === 'IfStatement' || up.type === 'ConditionalExpression' || up.type === 'LogicalExpression') return true;
    const { range: [start] } = child;
    if (up.type === 'BlockStatement' && earlyExits(up, sourceCode)?.some(({ range }) => range[1] <= start)) return true;
  }
  return false;
}

/** `if (…) return …;` in a block. (A guard that throws forbids the second call: that is no lazy initialisation.) */
const earlyExits = perNode<TSESTree.BlockStatement, TSESTree.IfStatement[]>((block) =>
  block.body.filter((statement) => statement.type === 'IfStatement' && !statement.alternate && returns(statement.consequent)) as
    TSESTree.IfStatement[]);

function returns(statement: TSESTree.Statement): boolean {
  return lastOf(statement)?.type === 'ReturnStatement';
}

function leaves(statement: TSESTree.Statement): boolean {
  return endsFunction(statement) || lastOf(statement)?.type === 'ContinueStatement';
}

/** Where the text says `await`, even if only in a comment: asked about every assignment, before the nodes are looked for. */
const awaitWords = perFile(({ text }): readonly number[] => placesOfWord('await', text));

function isAwaitIn(start: number, end: number, sourceCode: SourceCode): boolean {
  const places = awaitWords(sourceCode);
  const first = places[firstFrom(start, places)];
  return first !== undefined && first < end;
}

const awaitsOfFile = perFile((sourceCode) => {
  const nodes = nodesOfType(['AwaitExpression'], sourceCode).toSorted((one, other) => one.range[0] - other.range[0]);
  return { nodes, places: nodes.map(({ range }) => range[0]) };
});

/** The awaits of a function itself, not those of functions inside it, in a stretch of the file. */
export function awaitsIn(start: number, end: number, within: FunctionNode, sourceCode: SourceCode): TSESTree.AwaitExpression[] {
  const { nodes, places } = awaitsOfFile(sourceCode);
  const found: TSESTree.AwaitExpression[] = [];
  for (let index = firstFrom(start, places); index < nodes.length; index += 1) {
    const each = nodes[index] as TSESTree.AwaitExpression;
    if (each.range[0] >= end) break;
    if (each.range[1] <= end && enclosingFunction(each) === within) found.push(each);
  }
  return found;
}

/** Does the way from the guard to a node pass what stands before it: not when that is in another branch, or leaves. */
export function isOnTheWay(each: TSESTree.Node, node: TSESTree.Node): boolean {
  for (let child: TSESTree.Node = each, up: TSESTree.Node | undefined = each.parent; up; child = up, up = up.parent) {
    const isShared = contains(up, node);
    if (up.type === 'CatchClause' && !isShared) return false;
    if (up.type === 'IfStatement' && child !== up.test && (isShared || leaves(child as TSESTree.Statement))) return contains(child, node);
    if (isShared) return true;
  }
  return true;
}

/** `if (pool) await pool.end();`: what stands before the node only waits where the place holds something. */
function isWhereFilled(
  each: TSESTree.Node, node: TSESTree.Node, place: SharedPlace, within: FunctionNode, sourceCode: SourceCode,
): boolean {
  for (let child = each, up = each.parent; up && !contains(up, node); child = up, up = up.parent) {
    if (up.type === 'IfStatement' && child !== up.test && testsPlace(up.test, child === up.consequent, place, within, sourceCode)) return true;
  }
  return false;
}

/** `if (starting) await starting;` before the guard: whoever comes second waits for the first. */
export function waitsForOther(guard: TSESTree.Node, within: FunctionNode, sourceCode: SourceCode): boolean {
  return awaitsIn(within.range[0], guard.range[0], within, sourceCode)
    .some(({ argument }) => sharedPlace(argument, within, sourceCode) !== undefined);
}

/**
 * `if (loading) return; loading = true; …await…`: what is tested is set before the first `await`. To empty the place itself keeps
 * nobody out, nor does what is set only in some cases.
 */
export function isFlagged(first: TSESTree.Node, within: FunctionNode, sourceCode: SourceCode, place?: SharedPlace): boolean {
  let flagged = false;
  walk(within.body, sourceCode, (node) => {
    if (node.range[0] >= first.range[0] || isFunction(node)) return 'skip';
    if (node.type !== 'AssignmentExpression' || node.range[1] > first.range[0]) return undefined;
    const flag = sharedPlace(node.left, within, sourceCode);
    if (isEmptyValue(node.right) && isSamePlace(flag, place)) return undefined;
    if (flag && isOnTheWay(node, first) && !isOptional(node, first) && isTestedBefore(flag, node, within, sourceCode)) flagged = true;
    return flagged ? 'stop' : undefined;
  });
  return flagged;
}

/** Is there a way to what comes behind that passes a node by? */
function isOptional(node: TSESTree.Node, behind: TSESTree.Node): boolean {
  for (let child = node, up = node.parent; up && !contains(up, behind); child = up, up = up.parent) {
    if (up.type !== 'IfStatement' || child === up.test) continue;
    const other = child === up.consequent ? up.alternate : up.consequent;
    if (!other || !leaves(other)) return true;
  }
  return false;
}

/** Is there a test of the flag above its assignment? */
function isTestedBefore(flag: SharedPlace, node: TSESTree.AssignmentExpression, within: FunctionNode, sourceCode: SourceCode): boolean {
  let tested = false;
  walk(within.body, sourceCode, (each) => {
    if (each.range[0] >= node.range[0] || isFunction(each)) return 'skip';
    const test = each.type === 'IfStatement' || each.type === 'WhileStatement' || each.type === 'ConditionalExpression' ? each.test : undefined;
    if (test && asksAbout(test, flag, within, sourceCode)) tested = true;
    return tested ? 'stop' : undefined;
  });
  return tested;
}
