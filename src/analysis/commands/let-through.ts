import type { TSESTree } from '@typescript-eslint/utils';

import { isGuarded, leaves } from '../boundaries/guards.js';
import { outcomeAt } from '../containment/outcome.js';
import { contains, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { endsFunction } from '../core/statements.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';
import { isFullMatch } from './kept-characters.js';

/** What is asked of a list, and of a type that a predicate of the file names. */
export interface Allowed {
  isList: (list: TSESTree.Node) => boolean;
  isType: (type: TSESTree.TypeNode) => boolean;
}

/** A test of a value, and what it answers where the value is harmless. */
interface Check {
  node: TSESTree.Node;
  good: boolean;
}

const harmlessTypes = new Set<unknown>(['bigint', 'boolean', 'number', 'undefined']);

/** Functions that tell whether a value, or what it is converted to, is a number. https://tc39.es/ecma262/#sec-isnan-number */
const numberTests: ReadonlyMap<string, boolean> = new Map([
  ['global#Number.isFinite', true], ['global#Number.isInteger', true], ['global#Number.isSafeInteger', true], ['global#isFinite', true], ['global#isNaN', false],
]);

/** What is used more often is judged by the first places. */
const mostPlaces = 60;

/**
 * Do the tests before a use let through numbers, or a few known words, only: `typeof lines !== 'number'`, `Number.isInteger(lines)`,
 * `mode === 'on' || mode === 'off'`, `switch (mode) { case 'on': … }`, `isMode(mode)`?
 */
export function isKnownByTests(use: TSESTree.Identifier | TSESTree.MemberExpression, allowed: Allowed, sourceCode: SourceCode): boolean {
  return placesOf(use, sourceCode).some((place) => {
    if (place === use) return false;
    const outer = wrapped(place);
    if (outer.parent?.type === 'SwitchStatement') return outer.parent.discriminant === outer && isCaseKnown(outer.parent, use, sourceCode);
    const check = place.range[0] < use.range[0] ? checkOf(outer, allowed, sourceCode) : undefined;
    return check !== undefined && isGuarded(use, check.node, false, sourceCode) && outcomeAt(check.node, use, sourceCode) === check.good &&
      !isWrittenBetween(use, check.node, sourceCode);
  });
}

/** Where the same name, or the same member of it, stands. */
function placesOf(use: TSESTree.Identifier | TSESTree.MemberExpression, sourceCode: SourceCode): TSESTree.Node[] {
  let root: TSESTree.Node = use;
  let depth = 0;
  while (root.type === 'MemberExpression') {
    root = unwrap(root.object);
    depth += 1;
  }
  const references = root.type === 'Identifier' ? (variableOf(root, sourceCode)?.references ?? []) : [];
  const text = depth > 0 ? sourceCode.getText(use) : '';
  return references.slice(0, mostPlaces).flatMap(({ identifier }) => {
    let place: TSESTree.Node = identifier;
    for (let level = 0; level < depth; level += 1) {
      const member: TSESTree.Node | undefined = wrapped(place).parent;
      if (member?.type !== 'MemberExpression' || member.object !== wrapped(place)) return [];
      place = member;
    }
    return depth === 0 || sourceCode.getText(place) === text ? [place] : [];
  });
}

function isWrittenBetween(use: TSESTree.Node, check: TSESTree.Node, sourceCode: SourceCode): boolean {
  return variableOf(use, sourceCode)?.references.some((reference) =>
    reference.isWrite() && reference.identifier.range[0] > check.range[0] && reference.identifier.range[0] < use.range[0]) ?? false;
}

function checkOf(place: TSESTree.Node, allowed: Allowed, sourceCode: SourceCode): Check | undefined {
  const { parent } = place;
  switch (parent?.type) {
    case 'BinaryExpression': {
      const value = constantOf(parent.left === place ? parent.right : parent.left, sourceCode)?.value;
      return typeof value === 'string' || typeof value === 'number' ? comparison(parent) : undefined;
    }
    case 'CallExpression':
      return parent.callee === place ? undefined : checkingCall(parent, place, allowed, sourceCode);
    case 'UnaryExpression': {
      const compared = parent.operator === 'typeof' ? wrapped(parent).parent : undefined;
      if (compared?.type !== 'BinaryExpression') return undefined;
      const name = constantOf(compared.left === wrapped(parent) ? compared.right : compared.left, sourceCode)?.value;
      return harmlessTypes.has(name) ? comparison(compared) : undefined;
    }
    default:
      return undefined;
  }
}

function comparison(node: TSESTree.BinaryExpression): Check | undefined {
  return /^[!=]==?$/.test(node.operator) ? { node, good: node.operator.startsWith('=') } : undefined;
}

function checkingCall(call: TSESTree.CallExpression, place: TSESTree.Node, { isList, isType }: Allowed, sourceCode: SourceCode): Check | undefined {
  if (call.arguments[0] !== place) return undefined;
  const good = numberTests.get(resolveApi(call.callee, sourceCode)?.id ?? '');
  if (good !== undefined) return { node: call, good };
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (callee.type === 'MemberExpression' && (method === 'has' || method === 'includes')) return isList(callee.object) ? { node: call, good: true } : undefined;
  if (callee.type === 'MemberExpression' && method === 'test' && isFullMatch(constantOf(callee.object, sourceCode)?.value)) return { node: call, good: true };
  const predicate = localFunctionOf(callee, sourceCode)?.returnType?.typeAnnotation;
  const type = predicate?.type === 'TSTypePredicate' ? predicate.typeAnnotation?.typeAnnotation : undefined;
  return type && isType(type) ? { node: call, good: true } : undefined;
}

/** In a `case` of constants, or behind a `switch` whose `default` leaves the function. */
function isCaseKnown(node: TSESTree.SwitchStatement, use: TSESTree.Node, sourceCode: SourceCode): boolean {
  const isConstant = ({ test }: TSESTree.SwitchCase) => test !== null && constantOf(test, sourceCode) !== undefined;
  const at = node.cases.findIndex(({ consequent }) => consequent.some((statement) => contains(statement, use)));
  if (at === -1) {
    const { parent } = node;
    const fallback = node.cases.find(({ test }) => test === null)?.consequent.at(-1);
    return fallback !== undefined && endsFunction(fallback) && node.range[1] < use.range[0] && contains(parent, use) &&
      node.cases.every((each) => each.test === null || isConstant(each));
  }
  for (let index = at; index >= 0; index -= 1) {
    const each = node.cases[index];
    // What comes before may fall through to it.
    if (each && index < at && leaves(each.consequent.at(-1), sourceCode)) return true;
    if (!each || !isConstant(each)) return false;
  }
  return true;
}
