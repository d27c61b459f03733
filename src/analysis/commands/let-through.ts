import type { TSESTree } from '@typescript-eslint/utils';

import { isGuarded, leaves } from '../boundaries/guards.js';
import { outcomeAt } from '../containment/outcome.js';
import { contains, type FunctionNode, isNullish, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { endsFunction, endsInThrow } from '../core/statements.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { returnedBy } from '../values/value-parts.js';
import { constantOf } from '../values/values.js';
import { harmlessAnswer } from './kept-characters.js';

/** What is asked of a list, and of a type that a predicate of the file names. */
export interface Allowed {
  isList: (list: TSESTree.Node) => boolean;
  isType: (type: TSESTree.TypeNode) => boolean;
}

/** A test of a value, and what it answers where the value is harmless. */
export interface Check {
  node: TSESTree.Node;
  good: boolean;
  /** It throws otherwise: whatever comes after it has passed. */
  throws?: true;
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
    return check !== undefined && hasPassed(check, use, sourceCode) && !isWrittenBetween(use, check.node, sourceCode);
  });
}

/** Has the check let the value pass where control is at a later node? */
function hasPassed({ good, node, throws }: Check, later: TSESTree.Node, sourceCode: SourceCode): boolean {
  return isGuarded(later, node, throws === true, sourceCode) && (throws === true || outcomeAt(node, later, sourceCode) === good);
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

function checkOf(place: TSESTree.Node, allowed: Allowed, sourceCode: SourceCode, depth = 0): Check | undefined {
  const { parent } = place;
  switch (parent?.type) {
    case 'BinaryExpression': {
      const value = constantOf(parent.left === place ? parent.right : parent.left, sourceCode)?.value;
      return typeof value === 'string' || typeof value === 'number' ? comparison(parent) : undefined;
    }
    case 'CallExpression':
      return parent.callee === place ? undefined : checkingCall(parent, place, allowed, sourceCode, depth);
    case 'MemberExpression':
      return parent.object === place ? checkingMethod(parent, allowed, sourceCode, depth) : undefined;
    case 'UnaryExpression': {
      if (parent.operator === '+') return checkOfNumber(parent, sourceCode);
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

/** `isNaN(+lines)`, `Number.isNaN(Number(lines))`: only a text that is a number as a whole is made one. */
function checkOfNumber(made: TSESTree.Node, sourceCode: SourceCode): Check | undefined {
  const outer = wrapped(made);
  const call = outer.parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== outer) return undefined;
  const id = resolveApi(call.callee, sourceCode)?.id ?? '';
  const good = id === 'global#Number.isNaN' ? false : numberTests.get(id);
  return good === undefined ? undefined : { node: call, good };
}

function checkingCall(
  call: TSESTree.CallExpression, place: TSESTree.Node, allowed: Allowed, sourceCode: SourceCode, depth: number,
): Check | undefined {
  const { isList, isType } = allowed;
  if (call.arguments[0] !== place) return undefined;
  const id = resolveApi(call.callee, sourceCode)?.id ?? '';
  if (id === 'global#Number') return checkOfNumber(call, sourceCode);
  const good = numberTests.get(id);
  if (good !== undefined) return { node: call, good };
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (callee.type === 'MemberExpression' && (method === 'has' || method === 'includes')) return isList(callee.object) ? { node: call, good: true } : undefined;
  if (callee.type === 'MemberExpression' && (method === 'test' || method === 'exec')) return patternCheck(call, callee.object, sourceCode);
  const fn = localFunctionOf(callee, sourceCode);
  const predicate = fn?.returnType?.typeAnnotation;
  const type = predicate?.type === 'TSTypePredicate' ? predicate.typeAnnotation?.typeAnnotation : undefined;
  if (type && isType(type)) return { node: call, good: true };
  if (!fn || depth === deepestCall) return undefined;
  if (isTestedIn(fn, 0, allowed, sourceCode, depth + 1)) return { node: call, good: true, throws: true };
  return answersFor(fn, true, allowed, sourceCode, depth + 1) ? { node: call, good: true } : undefined;
}

/** `name.match(/^\w+$/)`, `names.every((name) => /^\w+$/.test(name))`, `names.some((name) => /\W/.test(name))` */
function checkingMethod(member: TSESTree.MemberExpression, allowed: Allowed, sourceCode: SourceCode, depth: number): Check | undefined {
  const call = wrapped(member).parent;
  if (call?.type !== 'CallExpression' || call.callee !== wrapped(member)) return undefined;
  const key = staticKey(member);
  const [argument] = call.arguments;
  if (!argument) return undefined;
  if (key === 'match') return patternCheck(call, argument, sourceCode);
  if ((key !== 'every' && key !== 'some') || depth === deepestCall) return undefined;
  const asked = localFunctionOf(argument, sourceCode);
  const good = key === 'every';
  return asked && answersFor(asked, good, allowed, sourceCode, depth + 1) ? { node: call, good } : undefined;
}

function patternCheck(call: TSESTree.CallExpression, pattern: TSESTree.Node, sourceCode: SourceCode): Check | undefined {
  const good = harmlessAnswer(constantOf(pattern, sourceCode)?.value);
  return good === undefined ? undefined : { node: call, good };
}

/** What stands for a parameter in the function that is asked; a longer one is no plain question. */
const mostUses = 10;

/** Questions ask further functions this deep. */
const deepestCall = 2;

/** Every test of a parameter in its function. */
function checksOn(fn: FunctionNode, position: number, allowed: Allowed, sourceCode: SourceCode, depth: number): Check[] {
  const parameter = fn.params[position];
  const name = parameter?.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const references = name?.type === 'Identifier' ? (variableOf(name, sourceCode)?.references ?? []) : [];
  if (references.length > mostUses || references.some((reference) => reference.isWrite())) return [];
  return references.flatMap(({ identifier }) => checkOf(wrapped(identifier), allowed, sourceCode, depth) ?? []);
}

/** Does a function end by throwing unless this parameter of it is harmless: `if (!/^\w+$/.test(name)) throw …` in its own block? */
export function isTestedIn(fn: FunctionNode, position: number, allowed: Allowed, sourceCode: SourceCode, depth = 0): boolean {
  const { body } = fn;
  if (body.type !== 'BlockStatement' || fn.generator || (fn.async && depth > 0) || !hasThrow(body)) return false;
  return checksOn(fn, position, allowed, sourceCode, depth).some((check) => {
    const statement = body.body.find((each) => contains(each, check.node));
    if (statement?.type === 'ExpressionStatement') return check.throws === true && statement.expression === check.node;
    if (statement?.type !== 'IfStatement' || !contains(statement.test, check.node) || !endsInThrow(statement.consequent)) return false;
    return outcomeAt(check.node, body, sourceCode) === check.good;
  });
}

function hasThrow(body: TSESTree.BlockStatement): boolean {
  return body.body.some((statement) => statement.type === 'ExpressionStatement' || (statement.type === 'IfStatement' && endsInThrow(statement.consequent)));
}

/** Does this answer of a function say that its first parameter is harmless: `(name) => /^\w+$/.test(name)`? */
function answersFor(fn: FunctionNode, answer: boolean, allowed: Allowed, sourceCode: SourceCode, depth: number): boolean {
  if (fn.generator || fn.async) return false;
  // Whoever comes to the end without an answer has said no.
  if (!answer && fn.body.type === 'BlockStatement' && fn.body.body.at(-1)?.type !== 'ReturnStatement') return false;
  const checks = checksOn(fn, 0, allowed, sourceCode, depth);
  const values = checks.length > 0 ? returnedBy(fn, sourceCode) : [];
  return values.length > 0 && values.every((value) => constantOf(value, sourceCode)?.value === !answer ||
    checks.some((check) => implies(check, value, answer) || hasPassed(check, value, sourceCode)));
}

/** Has a check been passed where the expression that it is part of has this answer: `typeof name === 'string' && pattern.test(name)`? */
function implies({ good, node: checked }: Check, value: TSESTree.Node, answer: boolean): boolean {
  if (!contains(value, checked)) return false;
  let is = good;
  let node = wrapped(checked);
  for (const whole = wrapped(value); node !== whole; ) {
    const { parent } = node;
    if (parent?.type === 'UnaryExpression' && parent.operator === '!') is = !is;
    else if (parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator) && isNullish(parent.right)) is = parent.operator.startsWith('!') === is;
    else if (parent?.type !== 'LogicalExpression' || parent.operator !== (is ? '&&' : '||')) return false;
    node = wrapped(parent);
  }
  return is === answer;
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
