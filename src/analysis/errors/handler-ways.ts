import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, unwrap, walk } from '../core/ast.js';
import type { ErrorFate } from './error-fate.js';
import { isExitCall } from '../paths/exit-calls.js';
import { isFailureAhead } from '../paths/failure-ahead.js';
import { Fate, isClosed } from '../paths/fate.js';
import { type Exit, type Facts, isEndless, isLoop, type LoopNode, type Paths, type Semantics, targetOf } from '../paths/path-types.js';
import { pathsThrough } from '../paths/paths.js';
import { plainWays, Way } from '../paths/plain-ways.js';
import type { SourceCode } from '../core/per-file.js';

/** A way out of the code that handles an error on which it is not settled. */
export interface OpenWay {
  /** `end`: it carries on behind the handler. `again`: what failed is tried once more, without end. */
  kind: Exit['kind'] | 'again' | 'end';
  node: TSESTree.Node;
  value: TSESTree.Expression | undefined;
  facts: Facts;
  /** It was tried again until a loop came to its end. */
  isRetried: boolean;
}

/** More statements behind a `try` are not followed. */
const mostFollowers = 300;

/** The ways out of a `catch` clause on which its error ends; none when the code is too deep to follow. */
export function openWaysOfClause(clause: TSESTree.CatchClause, fate: ErrorFate, sourceCode: SourceCode): OpenWay[] {
  if (isClosedAtSight(clause.body.body, fate)) return [];
  const paths = pathsThrough(clause.body.body, Fate.nothing, fate, sourceCode);
  if (!paths) return [];
  const ways = new Ways(clause.parent, fate, sourceCode);
  ways.add(paths, clause.body);
  return ways.open();
}

/** The ways out of a function that is the handler on which its error ends. */
export function openWaysOfFunction(
  body: TSESTree.BlockStatement | TSESTree.Expression, fate: ErrorFate, sourceCode: SourceCode,
): OpenWay[] {
  const code = body.type === 'BlockStatement' ? body.body : body;
  if ('type' in code ? settles(code, fate) : isClosedAtSight(code, fate)) return [];
  const paths = pathsThrough(code, Fate.nothing, fate, sourceCode);
  if (!paths) return [];
  const ways = new Ways(undefined, fate, sourceCode);
  ways.add(paths, body);
  return ways.open();
}

/** The commonest handlers throw on each way, or settle the error before anything forks: no way needs to be followed. */
function isClosedAtSight(statements: readonly TSESTree.Statement[], fate: ErrorFate): boolean {
  if (plainWays(statements) === Way.thrown) return true;
  for (const statement of statements) {
    if (statement.type === 'ExpressionStatement') {
      if (settles(statement.expression, fate)) return true;
    } else if (statement.type === 'ReturnStatement') {
      return statement.argument !== null && settles(statement.argument, fate);
    } else if (statement.type !== 'VariableDeclaration') return false;
  }
  return false;
}

/** Is the error settled by a call that runs whatever else the expression does? */
function settles(node: TSESTree.Expression, fate: ErrorFate): boolean {
  let inner = unwrap(node);
  while (inner.type === 'AwaitExpression') inner = unwrap(inner.argument);
  return inner.type === 'CallExpression' && fate.isSettledBy(inner);
}

const tests = Fate.unmatched | Fate.testedGenerically;

class Ways {
  readonly #fate: ErrorFate;
  readonly #sourceCode: SourceCode;
  readonly #try: TSESTree.TryStatement | undefined;
  readonly #open: OpenWay[] = [];
  readonly #rounds = new Set<LoopNode>();
  /** What tests had told of the error on ways on which it is settled. */
  readonly #settledAfter = new Set<Facts>();
  #isBehindLoop = false;
  #completes: boolean | undefined;

  constructor(tryStatement: TSESTree.TryStatement | undefined, fate: ErrorFate, sourceCode: SourceCode) {
    this.#try = tryStatement;
    this.#fate = fate;
    this.#sourceCode = sourceCode;
  }

  /** A retry is fine when some way gives up; what a test lets through must be given up as well. */
  open(): OpenWay[] {
    const inLoop = this.#try !== undefined && loopAround(this.#try) !== undefined;
    return this.#open.filter(({ facts, kind, isRetried }) => {
      const told = facts & tests;
      if (told ? !this.#settledAfter.has(told) : this.#settledAfter.size === 0) return true;
      if (isRetried || facts & Fate.retried) return false;
      return !inLoop || (kind !== 'end' && kind !== 'again' && kind !== 'continue');
    });
  }

  /** Is there a `throw` in the loop that is outside of what is tried? */
  #givesUp(loop: LoopNode): boolean {
    return this.#hasOutside(loop, ({ type }) => type === 'ThrowStatement');
  }

  /** Does the loop make the last attempt itself, outside of what is tried: `if (last) return await load();`? */
  #endsInAttempt(loop: LoopNode): boolean {
    return this.#hasOutside(loop, (node) => node.type === 'ReturnStatement' && this.#fate.isAttempt(node.argument));
  }

  #hasOutside(loop: LoopNode, isLooked: (node: TSESTree.Node) => boolean): boolean {
    const tried = this.#try;
    return tried !== undefined && !walk(loop.body, this.#sourceCode, (node) => {
      if (node === tried || isFunction(node)) return 'skip';
      return isLooked(node) ? 'stop' : undefined;
    });
  }

  add({ end, exits: out }: Paths, body: TSESTree.Node): void {
    for (const exit of out) {
      if (exit.kind === 'break' || exit.kind === 'continue') this.#jump(exit);
      else for (const facts of exit.facts) this.#settle(exit, facts);
    }
    const open = this.#unsettled(end);
    if (open.size === 0) return;
    if (this.#try && !this.#blockCompletes(this.#try)) this.#follow(this.#try, open);
    else this.#leave('end', body, open);
  }

  #settle(exit: Exit, facts: Facts): void {
    if (this.#fate.isClosedBy(exit, facts)) {
      if (facts !== Fate.excused) this.#settledAfter.add(facts & tests);
      return;
    }
    this.#open.push({ kind: exit.kind, node: exit.node, value: exit.value, facts, isRetried: this.#isBehindLoop });
  }

  #unsettled(facts: ReadonlySet<Facts>): Set<Facts> {
    if (facts.has(Fate.settled)) this.#settledAfter.add(Fate.nothing);
    return new Set([...facts].filter((each) => !isClosed(each)));
  }

  #leave(kind: OpenWay['kind'], node: TSESTree.Node, facts: ReadonlySet<Facts>): void {
    for (const each of facts) {
      this.#open.push({ kind, node, value: undefined, facts: each, isRetried: this.#isBehindLoop });
    }
  }

  /** `break` and `continue` of the handler: behind the loop only the failure is left when success does not get there. */
  #jump(exit: Exit): void {
    const open = this.#unsettled(exit.facts);
    if (open.size === 0) return;
    const target = targetOf(exit.node as TSESTree.BreakStatement | TSESTree.ContinueStatement);
    if (!this.#try || !target || this.#blockCompletes(this.#try)) {
      this.#leave(exit.kind, exit.node, open);
    } else if (exit.kind === 'continue' && isLoop(target)) this.#nextRound(target, open);
    else this.#follow(target, open);
  }

  /** What stands behind a `try` that never ends well is reached from its handler alone, so it is part of it. */
  #follow(start: TSESTree.Node, entry: Set<Facts>): void {
    let node = start;
    let facts = entry;
    for (let parent = node.parent; parent && facts.size > 0; node = parent, parent = node.parent) {
      if (isFunction(parent)) break;
      if (isLoop(parent)) {
        this.#nextRound(parent, facts);
        return;
      }
      const list = listOf(parent);
      if (!list) continue;
      const rest = list.slice(list.indexOf(node as never) + 1);
      if (rest.length > mostFollowers) return;
      const paths = pathsThrough(rest, facts, this.#fate, this.#sourceCode);
      if (!paths) return;
      for (const exit of paths.exits) {
        if (exit.kind === 'break' || exit.kind === 'continue') this.#jump(exit);
        else for (const each of exit.facts) this.#settle(exit, each);
      }
      facts = this.#unsettled(paths.end);
    }
    this.#leave('end', node, facts);
  }

  #nextRound(loop: LoopNode, facts: Set<Facts>): void {
    if (isEndless(loop)) {
      if (!this.#givesUp(loop) && !this.#endsInAttempt(loop)) this.#leave('again', loop, facts);
    } else if (!this.#rounds.has(loop)) {
      this.#rounds.add(loop);
      if (this.#endsInAttempt(loop)) return;
      this.#isBehindLoop = true;
      this.#follow(loop, facts);
      this.#isBehindLoop = false;
    }
  }

  /** Does success get to what stands behind? Of attempts in a loop only a bad answer does, which is a failure as well. */
  #blockCompletes(node: TSESTree.TryStatement): boolean {
    this.#completes ??= completes(node.block, this.#sourceCode) && !(loopAround(node) && isFailureAhead(node, this.#sourceCode));
    return this.#completes;
  }
}

function completes(block: TSESTree.BlockStatement, sourceCode: SourceCode): boolean {
  const ways = plainWays(block.body);
  if (ways !== Way.unknown) {
    if (!(ways & Way.end)) return false;
    if (!hasExit(block, sourceCode)) return true;
  }
  const semantics: Semantics = {
    effect: (node, facts) => (node.type === 'CallExpression' && isExitCall(node, sourceCode) ? undefined : facts),
    mayThrow: (node) => (node.type === 'CallExpression' || node.type === 'AwaitExpression' ? 'after' : undefined),
  };
  const paths = pathsThrough(block.body, 0, semantics, sourceCode);
  return !paths || paths.end.size > 0;
}

function hasExit(block: TSESTree.BlockStatement, sourceCode: SourceCode): boolean {
  return !walk(block, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    return node.type === 'CallExpression' && isExitCall(node, sourceCode) ? 'stop' : undefined;
  });
}

function listOf(node: TSESTree.Node): readonly TSESTree.Statement[] | undefined {
  if (node.type === 'BlockStatement' || node.type === 'StaticBlock') return node.body;
  if (node.type === 'Program') return node.body;
  return node.type === 'SwitchCase' ? node.consequent : undefined;
}

/** The loop that runs a statement again, in the same function. */
function loopAround(node: TSESTree.Node): LoopNode | undefined {
  for (let up = node.parent; up && !isFunction(up); up = up.parent) if (isLoop(up)) return up;
  return undefined;
}
