import type { TSESTree } from '@typescript-eslint/utils';

import { exits } from '../../catalog/error-handling.js';
import { beginMethods, beginStatement, connectMethods, pauses, type Resource } from '../../catalog/resources.js';
import type { Catalog } from '../../catalog/types.js';
import { isFunction, isNullish, unwrap, walk } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { endsBlock, lastOf } from '../core/statements.js';
import { wordsOf } from '../core/words.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import type { Branches, Facts, Paths, Semantics } from '../paths/path-types.js';
import { pathsThrough } from '../paths/paths.js';
import { constantOf } from '../values/values.js';
import type { Acquisition } from './acquisition.js';
import type { Holding } from './holding.js';
import { isLentForData, isReleaseName } from './release-calls.js';
import { isUnrelated } from './unrelated-test.js';

/** How a resource stays open: on no way it is released, on one way out it is not, or only when something throws. */
export type Fate =
  | { kind: 'never' }
  | { kind: 'onExit'; at: TSESTree.Node; jump: 'end' | 'return' }
  | { kind: 'onThrow'; at: TSESTree.Node };

const Held = { idle: 0, held: 1, lent: 2, done: 3 } as const;

/** How what was acquired stays open; `undefined` when it does not, or when somebody we do not see has it. */
export function fateOf(
  acquisition: Acquisition, holding: Holding, catalog: Catalog<Resource>, sourceCode: SourceCode,
): Fate | undefined {
  if (holding.handedOver) return undefined;
  const { owner, marks } = acquisition;
  const semantics = new HoldingSemantics(acquisition, holding, catalog, sourceCode);
  const start = marks.size === 0 ? Held.held : Held.idle;
  if (owner.body.type !== 'BlockStatement') return judge(pathsThrough(owner.body, start, semantics, sourceCode), acquisition, holding);
  // A function may open a hundred things, one after the other: what stands before and behind is followed where it matters.
  const [from, to] = semantics.range;
  const behind = owner.body.body.findIndex(({ range }) => range[0] >= to);
  const end = behind === -1 ? owner.body.body.length : behind;
  const near = owner.body.body.slice(0, end).filter((each) => each.range[1] > from || !isPlain(each, sourceCode));
  const paths = pathsThrough(near, start, semantics, sourceCode);
  if (!paths || !(paths.end.has(Held.held) || paths.end.has(Held.lent))) return judge(paths, acquisition, holding);
  const rest = pathsThrough(owner.body.body.slice(end), paths.end, semantics, sourceCode);
  return judge(rest && { end: rest.end, exits: [...paths.exits, ...rest.exits] }, acquisition, holding);
}

/** Is it a declaration or an expression that always runs on to what stands behind it? */
const isPlain = perNode<TSESTree.Statement, boolean>((statement, sourceCode) => {
  if (statement.type === 'FunctionDeclaration') return true;
  if (statement.type !== 'VariableDeclaration' && statement.type !== 'ExpressionStatement') return false;
  return walk(statement, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    return node.type === 'CallExpression' && isExit(node, sourceCode) ? 'stop' : undefined;
  });
});

function isExit(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const api = resolveApi(call.callee, sourceCode);
  return api !== undefined && exits.has(api.id);
}

function judge(paths: Paths | undefined, { owner, resource }: Acquisition, holding: Holding): Fate | undefined {
  if (!paths) return undefined;
  const { end, exits: ways } = paths;
  const isReleased = holding.effects.size > 0 && (holding.releases.length > 0 || holding.moved || resource.consumed !== undefined);
  const returned = ways.find(({ kind, facts }) => kind === 'return' && facts.has(Held.held));
  const isHeldAtEnd = end.has(Held.held) || returned !== undefined;
  if (!isReleased) return isHeldAtEnd && !holding.lent && !resource.mayLast ? { kind: 'never' } : undefined;
  // A stream that was read to its end needs no reader any more.
  if (isHeldAtEnd && resource.strictOnly) return undefined;
  if (returned) return { kind: 'onExit', at: returned.node, jump: 'return' };
  if (isHeldAtEnd) return { kind: 'onExit', at: owner, jump: 'end' };
  const thrown = ways.find(({ kind, facts }) => kind === 'throw' && (facts.has(Held.held) || facts.has(Held.lent)));
  return thrown && { kind: 'onThrow', at: thrown.node };
}

/** Synchronous calls that answer and do not fail. */
const harmlessSync: ReadonlySet<string> = new Set(['existsSync', 'pathExistsSync']);

/** A test that a release depends on. */
interface Condition {
  test: TSESTree.Node;
  goesOn: boolean;
}

class HoldingSemantics implements Semantics {
  readonly conditionsInValues = true;
  readonly #acquisition: Acquisition;
  readonly #chained: Holding['chained'];
  readonly #effects: Holding['effects'];
  readonly #catalog: Catalog<Resource>;
  readonly #sourceCode: SourceCode;
  readonly #doubts: ReadonlySet<TSESTree.Node>;

  constructor(acquisition: Acquisition, holding: Holding, catalog: Catalog<Resource>, sourceCode: SourceCode) {
    this.#acquisition = acquisition;
    this.#chained = holding.chained;
    this.#effects = holding.effects;
    this.#catalog = catalog;
    this.#sourceCode = sourceCode;
    const conditions = holding.releases.flatMap((release) => this.#conditionsOf(release));
    const [only] = conditions;
    const isApart = only && conditions.length === 1 && !holding.lent && isUnrelated(only.test, acquisition, sourceCode);
    this.#doubts = isApart ? new Set() : this.#doubtsIn(conditions);
  }

  /** Where the code that has to do with what was acquired starts and ends. */
  get range(): [start: number, end: number] {
    const { marks, owner, variable } = this.#acquisition;
    if (marks.size === 0) return owner.range;
    const names = variable?.references.map(({ identifier }) => identifier) ?? [];
    let [start, end] = [Infinity, 0];
    for (const { range } of [...marks, ...this.#effects.keys(), ...this.#doubts, ...names]) {
      start = Math.min(start, range[0]);
      end = Math.max(end, range[1]);
    }
    return [start, end];
  }

  effect(node: TSESTree.Node, facts: Facts): Facts | undefined {
    if (this.#acquisition.marks.has(node)) return Held.held;
    const effect = this.#effects.get(node);
    if (effect === 'release' || this.#doubts.has(node)) return facts === Held.idle ? facts : Held.done;
    if (effect === 'lend') return facts === Held.held ? Held.lent : facts;
    return node.type === 'CallExpression' && isExit(node, this.#sourceCode) ? undefined : facts;
  }

  /** `if (client)`, `if (!error)`: it is there once it was acquired. */
  test(node: TSESTree.Expression | TSESTree.SwitchCase, facts: Facts): Branches | undefined {
    if (facts === Held.done || node.type === 'SwitchCase') return undefined;
    const present = this.#presence(node);
    if (present === undefined) return undefined;
    return present === (facts !== Held.idle) ? { whenTrue: facts } : { whenFalse: facts };
  }

  mayThrow(node: TSESTree.Node): 'before' | undefined {
    if (node.parent?.type === 'ForOfStatement' && node.parent.await && node.parent.right === node) {
      return this.#effects.has(node) ? undefined : 'before';
    }
    switch (node.type) {
      case 'AwaitExpression':
        return this.#acquisition.marks.has(node) || this.#isSafe(node.argument) ? undefined : 'before';
      case 'YieldExpression':
        return 'before';
      case 'CallExpression': {
        if (this.#chained.has(node)) return 'before';
        const api = resolveApi(node.callee, this.#sourceCode);
        if (!api) return undefined;
        const name = api.path.at(-1) ?? '';
        const isSync = name.endsWith('Sync') && !harmlessSync.has(name) && !this.#isSafe(node);
        return isSync || api.id === 'global#JSON.parse' ? 'before' : undefined;
      }
      default:
        return undefined;
    }
  }

  /** What hardly fails, or what nobody puts inside the `try`: a release, a pause, another acquisition, a begin. */
  #isSafe(node: TSESTree.Node): boolean {
    const inner = unwrap(node);
    if (inner.type === 'NewExpression') return isTimer(inner);
    if (inner.type !== 'CallExpression' || isLentForData(inner, this.#acquisition.resource)) return false;
    const callee = unwrap(inner.callee);
    const name = lastName(callee);
    if (waitsWithoutFailing(inner, this.#sourceCode)) return true;
    if (this.#effects.get(inner) === 'release' || isReleaseName(name) || pauses.has(name) || name === this.#acquisition.resource.openedBy) return true;
    if (this.#acquisition.resource.releasedBy && wordsOf(name).some((word) => this.#acquisition.resource.releasedBy?.has(word))) return true;
    if (callee.type === 'MemberExpression' && (beginMethods.has(name) || this.#isBegin(inner) || this.#isConnect(callee))) return true;
    return findApi(callee, this.#catalog, this.#sourceCode) !== undefined;
  }

  #isBegin({ arguments: [first] }: TSESTree.CallExpression): boolean {
    const text = first && constantOf(first, this.#sourceCode)?.value;
    return typeof text === 'string' && beginStatement.test(text);
  }

  /** `await runner.connect()` */
  #isConnect({ object, property }: TSESTree.MemberExpression): boolean {
    const receiver = unwrap(object);
    return property.type === 'Identifier' && connectMethods.has(property.name) && receiver.type === 'Identifier' &&
      variableOf(receiver, this.#sourceCode) === this.#acquisition.variable;
  }

  /** `true` where the condition is that it is there, `false` where it is that it is not. */
  #presence(node: TSESTree.Node): boolean | undefined {
    const inner = unwrap(node);
    if (inner.type === 'Identifier') return this.#saysThere(inner);
    if (inner.type !== 'BinaryExpression' || !/^[!=]==?$/.test(inner.operator)) return undefined;
    const there = isNullish(inner.right) ? this.#saysThere(inner.left) : undefined;
    return there === undefined ? undefined : there === inner.operator.startsWith('!');
  }

  /** Does a name have a value where it is there (its own), or where it is not (the error in its place)? */
  #saysThere(node: TSESTree.Node): boolean | undefined {
    const { failure, variable } = this.#acquisition;
    const inner = unwrap(node);
    const named = inner.type === 'Identifier' ? variableOf(inner, this.#sourceCode) : undefined;
    if (!named) return undefined;
    return named === variable ? true : named === failure ? false : undefined;
  }

  /** The conditions on which a release depends, and whether the code goes on behind it as it does without it. */
  #conditionsOf(release: TSESTree.Node): Condition[] {
    const found: Condition[] = [];
    for (let child = release, up = release.parent; up && !isFunction(up); child = up, up = up.parent) {
      const isChosen =
        up.type === 'IfStatement' || up.type === 'ConditionalExpression' ? child !== up.test
        : up.type === 'LogicalExpression' && child !== up.left;
      if (!isChosen) continue;
      const test = up.type === 'LogicalExpression' ? up.left : (up as TSESTree.ConditionalExpression | TSESTree.IfStatement).test;
      if (!this.#isOnlyPresence(test)) found.push({ test, goesOn: up.type !== 'IfStatement' || !leaves(child) });
    }
    return found;
  }

  /**
   * What conditions such as `if (!released) client.release()` say about the resource cannot be told, so it counts as
   * released from there on; likewise where one condition is asked for two releases.
   */
  #doubtsIn(conditions: readonly Condition[]): Set<TSESTree.Node> {
    const asked = new Map<string, number>();
    const textOf = ({ test }: Condition): string => this.#sourceCode.getText(test).replace(/^!/, '');
    for (const condition of conditions) asked.set(textOf(condition), (asked.get(textOf(condition)) ?? 0) + 1);
    const doubts = new Set<TSESTree.Node>();
    for (const condition of conditions) {
      if (!condition.goesOn && (asked.get(textOf(condition)) ?? 0) < 2) continue;
      walk(condition.test, this.#sourceCode, (node) => void doubts.add(node));
    }
    return doubts;
  }

  #isOnlyPresence(test: TSESTree.Node): boolean {
    const inner = unwrap(test);
    if (inner.type === 'UnaryExpression') return inner.operator === '!' && this.#isOnlyPresence(inner.argument);
    return this.#presence(inner) !== undefined;
  }
}

/** `new Promise((resolve) => setTimeout(resolve, 100))`: there is nothing to reject it. */
function isTimer({ callee, arguments: [executor] }: TSESTree.NewExpression): boolean {
  return callee.type === 'Identifier' && callee.name === 'Promise' && isFunction(executor) && executor.params.length < 2;
}

/** A call of a function of the file that does nothing but make such a promise: `await onAbort(signal)`. */
function waitsWithoutFailing({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const local = localFunctionOf(callee, sourceCode);
  const [only, ...others] = local?.body.type === 'BlockStatement' ? local.body.body : [];
  const given = local?.body.type === 'BlockStatement' ? only?.type === 'ReturnStatement' && others.length === 0 && only.argument : local?.body;
  const made = given && unwrap(given);
  return made ? made.type === 'NewExpression' && isTimer(made) : false;
}

/** Does a branch leave the code around it at its end? */
function leaves(branch: TSESTree.Node): boolean {
  const last = lastOf(branch);
  if (last?.type === 'ExpressionStatement') {
    const inner = unwrap(last.expression);
    return inner.type === 'CallExpression' && lastName(inner.callee) === 'exit';
  }
  return endsBlock(branch);
}
