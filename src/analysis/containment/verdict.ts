import type { TSESTree } from '@typescript-eslint/utils';

import { isGuarded, leaves, questionAround } from '../boundaries/guards.js';
import { contains, enclosingFunction, type FunctionNode, isFunction, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { endsInThrow, hasThrow } from '../core/statements.js';
import type { Use } from '../flow/flow.js';
import { variableOf } from '../identity/scope.js';
import { returnedBy } from '../values/value-parts.js';
import type { PathCheck } from './checks.js';
import { checksUnder, type Leg, type Sink } from './legs.js';
import { outcomeAt } from './outcome.js';

/** What is wrong about the way of a path to a file API. */
export type Verdict =
  | { kind: 'beforeResolve' | 'dots' | 'noSeparator'; check: PathCheck }
  | { kind: 'open' }
  | { kind: 'stripped'; node: TSESTree.CallExpression };

/** A path with more checks than this is not judged: each is asked where it decides, which costs a look at the code around it. */
const mostChecks = 60;

const brokenKinds = ['noSeparator', 'beforeResolve', 'dots'] as const;

/** Looks at every check on the way of a path to a sink; `undefined` where one of them keeps it inside, or may do so. */
export function verdictOn(sink: Sink, last: Leg, sourceCode: SourceCode): Verdict | undefined {
  const broken = new Map<string, PathCheck>();
  let hasAbsolute = false;
  const apart = new Set<TSESTree.Node>();
  let exit = sink.use;
  let from: Leg | undefined;
  let count = 0;
  for (let leg: Leg | undefined = last; leg; leg = leg.parent) {
    for (const { check, via } of checksUnder(leg)) {
      count += 1;
      if (count > mostChecks) return undefined;
      if (apart.has(check.node) || broken.get(check.kind)?.node === check.node) continue;
      // What was asked of another part on this leg is not asked of the whole on the next.
      if (areApart(via.path, exit.path) || isOtherPart(check, leg, from)) apart.add(check.node);
      if (apart.has(check.node) || !isSamePart(via, exit)) continue;
      if (!isDecided(check, sink, last, exit, sourceCode)) continue;
      if (check.kind === 'sound' || check.kind === 'unknown') return undefined;
      if (check.kind !== 'absolute' && isReplacedOtherwise(check, sourceCode)) return undefined;
      if (check.kind === 'absolute') hasAbsolute = true;
      else if (check.kind !== 'beforeResolve' || !check.literal || isDirect(check.leg, last)) broken.set(check.kind, check);
    }
    exit = leg.exit ?? exit;
    from = leg;
  }
  // A search for dots and one for absolute paths leave nothing that leads out.
  if (hasAbsolute && (broken.has('dots') || last.stripped)) return undefined;
  for (const kind of brokenKinds) {
    const check = broken.get(kind);
    if (check) return { kind, check };
  }
  return last.stripped ? { kind: 'stripped', node: last.stripped } : { kind: 'open' };
}

/** Is the checked part the one that goes on, or what holds it? */
function isSamePart(checked: Use, goesOn: Use): boolean {
  return checked.path.every((key, index) => goesOn.path[index] === key);
}

/** Are two ways down to different members? */
function areApart(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key, index) => index < other.length && other[index] !== key);
}

/** `url.pathname` beside `url.searchParams` */
function isOtherPart(check: PathCheck, top: Leg, from: Leg | undefined): boolean {
  if (!from?.part) return false;
  let branch: Leg | undefined = check.leg;
  while (branch && branch.parent !== top) branch = branch.parent;
  if (branch?.part === undefined || branch === from || branch.exit !== from.exit) return false;
  // What was asked of its path was asked of the address.
  return from.part === 'whole' ? branch.part === 'query' : branch.part !== from.part;
}

/** A path that is tested by a literal beginning and then used without being put behind a root. */
function isDirect(from: Leg, last: Leg): boolean {
  for (let leg: Leg | undefined = last; leg && leg !== from; leg = leg.parent) {
    const call = leg.exit?.call;
    if (call?.arguments.length !== 1) return false;
  }
  return true;
}

/** Has the check decided the matter where the sink is, or where the path goes on towards it? */
function isDecided(check: PathCheck, sink: Sink, last: Leg, exit: Use, sourceCode: SourceCode): boolean {
  const target = sink.node;
  let node = check.node;
  let { throws = false } = check;
  let { passes } = check;
  for (let leg: Leg | undefined = check.leg; leg; leg = leg.parent) {
    const way = leg.entered;
    if (!way || contains(way.fn, target)) continue;
    // The function has returned the path, after its check.
    if (isBelow(last, leg)) {
      if (node === check.node && isReturnedUnlisted(check, way.fn, sourceCode)) return false;
      return check.kind === 'sound' || check.kind === 'unknown' || hasWayOut(check, sourceCode);
    }
    node = way.call;
    throws = hasThrow(way.fn, sourceCode);
    passes = undefined;
  }
  if (node === check.node && isReplacedOtherwise(check, sourceCode)) return true;
  return [target, exit.by].some((at) => {
    if (!(isGuarded(at, node, throws, sourceCode) || isFiltered(node, at)) || isDefault(node, at)) return false;
    const outcome = outcomeAt(node, at, sourceCode);
    if (check.kind === 'unknown') return outcome !== undefined || throws;
    if (passes === undefined) return true;
    return check.strict ? outcome === passes : outcome !== !passes;
  });
}

/** `if (file === '~') return home; return file;`: the file is in no list where it is given back. */
function isReturnedUnlisted({ node, passes, strict, use }: PathCheck, fn: FunctionNode, sourceCode: SourceCode): boolean {
  const path = strict && use.node.type === 'Identifier' ? variableOf(use.node, sourceCode) : undefined;
  return path !== undefined && returnedBy(fn, sourceCode).some((value) =>
    value.type === 'Identifier' && variableOf(value, sourceCode) === path && outcomeAt(node, value, sourceCode) === !passes);
}

/** Does a branch of the condition that a check is part of leave the function? */
function hasWayOut({ node }: PathCheck, sourceCode: SourceCode): boolean {
  return branchesOf(node, sourceCode).some((branch) => leaves(branch, sourceCode));
}

function branchesOf(check: TSESTree.Node, sourceCode: SourceCode): (TSESTree.Statement | null)[] {
  const statement = conditionAround(check, sourceCode);
  return statement?.type === 'IfStatement' ? [statement.consequent, statement.alternate] : [];
}

/** `names.filter((name) => name === 'a').map((name) => …)`: the call that filters, and what is chained to it. */
function isFiltered(check: TSESTree.Node, at: TSESTree.Node): boolean {
  const fn = enclosingFunction(check);
  let call = fn && wrapped(fn).parent;
  while (call?.type === 'CallExpression') {
    const { parent } = wrapped(call);
    if (parent?.type !== 'MemberExpression' || parent.object !== wrapped(call)) return false;
    const next = wrapped(parent).parent;
    if (next?.type !== 'CallExpression' || next.callee !== wrapped(parent)) return false;
    if (next.arguments.some((argument) => contains(argument, at))) return true;
    call = next;
  }
  return false;
}

/** `if (!/^\w+$/.test(name)) name = 'index';` */
function isReplacedOtherwise(check: PathCheck, sourceCode: SourceCode): boolean {
  const { node } = check.use;
  const statement = node.type === 'Identifier' ? conditionAround(check.node, sourceCode) : undefined;
  const branch = statement?.type === 'IfStatement' ? statement.consequent : statement?.body;
  const body = branch?.type === 'BlockStatement' ? branch.body : branch ? [branch] : [];
  return body.some((each) => {
    const assignment = each.type === 'ExpressionStatement' ? each.expression : undefined;
    return assignment?.type === 'AssignmentExpression' && assignment.operator === '=' && assignment.left.type === 'Identifier' &&
      node.type === 'Identifier' && assignment.left.name === node.name;
  });
}

/** Names for the answer of a check are followed this often: `const isInside = …; const isAllowed = isInside;` */
const mostNames = 2;

/** The `if` or `while` whose condition holds a check, in a question about each root and under a name, too. */
function conditionAround(check: TSESTree.Node, sourceCode: SourceCode, names = 0): TSESTree.IfStatement | TSESTree.WhileStatement | undefined {
  let child = check;
  for (let { parent } = child; parent; child = parent, { parent } = child) {
    if (parent.type === 'IfStatement' || parent.type === 'WhileStatement') return parent.test === child ? parent : undefined;
    if (parent.type === 'VariableDeclarator') return names < mostNames ? conditionOn(parent, sourceCode, names + 1) : undefined;
    if (isFunction(parent)) {
      const question = parent.body === child ? questionAround(parent) : undefined;
      if (!question) return undefined;
      parent = question;
    } else if (parent.type.endsWith('Statement')) return undefined;
  }
  return undefined;
}

/** `const isAllowed = …; if (!isAllowed) throw …` */
function conditionOn({ id }: TSESTree.VariableDeclarator, sourceCode: SourceCode, names: number): ReturnType<typeof conditionAround> {
  for (const reference of variableOf(id, sourceCode)?.references ?? []) {
    const condition = reference.isRead() ? conditionAround(reference.identifier, sourceCode, names) : undefined;
    if (condition) return condition;
  }
  return undefined;
}

/** `default:` gets what no case has named. */
function isDefault(check: TSESTree.Node, at: TSESTree.Node): boolean {
  const { parent } = check;
  const statement = check.type === 'SwitchStatement' ? check : parent?.type === 'SwitchStatement' ? parent : undefined;
  return statement?.cases.some((each) => each.test === null && contains(each, at)) === true;
}

function isBelow(leg: Leg, upper: Leg): boolean {
  for (let each: Leg | undefined = leg; each; each = each.parent) if (each === upper) return true;
  return false;
}

/** Does the branch that a check fails into throw? */
export function throwsOn(check: TSESTree.Node, sourceCode: SourceCode): boolean {
  return branchesOf(check, sourceCode).some((branch) => branch && endsInThrow(branch));
}
