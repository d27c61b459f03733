import type { TSESTree } from '@typescript-eslint/utils';

import { ExpressionRun, type Split, TooDeep } from './path-expressions.js';
import {
  addAll, type Exit, type Facts, type FactSet, isEndless, type LoopNode, meet, none, type Paths, type Semantics, union,
} from './path-types.js';
import type { SourceCode } from '../core/per-file.js';

export type { Facts, Paths, Semantics } from './path-types.js';

type Jump = Exit['kind'];

/** What stands around the code that is running: where its jumps land. */
interface Frame {
  upper: Frame | undefined;
  labels: readonly string[];
  /** A labelled block takes only breaks that name it. */
  onlyByName?: boolean;
  breaks?: FactSet;
  continues?: FactSet;
  throws?: FactSet;
  /** Runs whenever the region is left. */
  finalizer?: TSESTree.BlockStatement;
}

/**
 * Runs all ways through code at once: statements in a row, or one expression (the body of an arrow function, whose
 * value counts as returned). Ways with equal facts are one way, so the cost is the size of the code times the number
 * of different facts. Nested functions are not entered.
 *
 * @returns `undefined` when the code is nested too deep to follow.
 */
export function pathsThrough(
  code: TSESTree.Expression | readonly TSESTree.Statement[], entry: Facts | Iterable<Facts>, semantics: Semantics,
  sourceCode: SourceCode,
): Paths | undefined {
  const run = new StatementRun(semantics, sourceCode);
  const start = new Set(typeof entry === 'number' ? [entry] : entry);
  try {
    const end = 'type' in code ? run.returned(code, code, start) : run.statements(code, start);
    return { end, exits: run.exits() };
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

class StatementRun extends ExpressionRun {
  #memo = new Map<TSESTree.Node, Map<Facts, FactSet>>();
  /** Where the code of each `finally` ends, for each facts that it is reached with. */
  readonly #finals = new Map<TSESTree.BlockStatement, Map<Facts, FactSet>>();
  readonly #exits = new Map<TSESTree.Node, Exit & { facts: FactSet }>();
  /** Apart from the rest: the value of a `return` may be the node that throws. */
  readonly #throws = new Map<TSESTree.Node, Exit & { facts: FactSet }>();
  /** One for each statement however often it runs: what was told once is not told again by a remembered run. */
  #frames = new Map<TSESTree.Node, Frame>();
  #frame: Frame | undefined;
  /** Has a loop or a `finally` been met? Before, no statement runs twice, and none needs to be remembered. */
  #repeats = false;

  exits(): Exit[] {
    if (this.#exits.size + this.#throws.size === 0) return [];
    return [...this.#exits.values(), ...this.#throws.values()].sort((left, right) => left.node.range[0] - right.node.range[0]);
  }

  statements(statements: readonly TSESTree.Statement[], start: FactSet): FactSet {
    let facts = start;
    for (const statement of statements) {
      if (facts.size === 0) break;
      facts = this.#statement(statement, facts);
    }
    return facts;
  }

  /** Each statement runs once for each facts it is reached with. */
  #statement(statement: TSESTree.Statement, start: FactSet, labels: readonly string[] = []): FactSet {
    if (start.size === 1) {
      // One way through a plain statement: to run it costs less than to remember it.
      if (isPlain(statement)) return this.#run(statement, start, labels);
      if (!this.#repeats) {
        this.down();
        const end = this.#run(statement, start, labels);
        this.up();
        return end;
      }
    }
    let memo = this.#memo.get(statement);
    if (!memo) this.#memo.set(statement, (memo = new Map<number, FactSet>()));
    const end: FactSet = new Set();
    for (const facts of start) {
      let known = memo.get(facts);
      if (!known) {
        known = this.deeper(() => this.#run(statement, new Set([facts]), labels));
        memo.set(facts, known);
      }
      addAll(end, known);
    }
    return end;
  }

  #run(node: TSESTree.Statement, facts: FactSet, labels: readonly string[]): FactSet {
    switch (node.type) {
      case 'BlockStatement':
        return this.statements(node.body, facts);
      case 'BreakStatement':
        return this.jump('break', node, undefined, facts, node.label?.name);
      case 'ContinueStatement':
        return this.jump('continue', node, undefined, facts, node.label?.name);
      case 'DoWhileStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'ForStatement':
      case 'WhileStatement':
        return this.#loop(node, facts, labels);
      case 'ExpressionStatement':
        return this.discarded(node.expression, facts);
      case 'IfStatement':
        return this.#if(node, facts);
      case 'LabeledStatement':
        return this.#labeled(node, facts, labels);
      case 'ReturnStatement':
        return this.returned(node, node.argument ?? undefined, facts);
      case 'SwitchStatement':
        return this.#switch(node, facts);
      case 'ThrowStatement':
        return this.jump('throw', node, node.argument, this.value(node.argument, facts));
      case 'TryStatement':
        return this.#try(node, facts);
      case 'VariableDeclaration':
        return this.#declaration(node, facts);
      case 'ClassDeclaration':
      case 'FunctionDeclaration':
        return this.effect(node, facts);
      default:
        return facts;
    }
  }

  #declaration({ declarations }: TSESTree.VariableDeclaration, start: FactSet): FactSet {
    let facts = start;
    for (const declarator of declarations) facts = this.value(declarator, facts);
    return facts;
  }

  /** An `if` with its `else if`s, which can be thousands in a row. */
  #if(node: TSESTree.IfStatement, start: FactSet): FactSet {
    let end = none;
    let facts = start;
    let rest: TSESTree.Statement | null = node;
    while (rest?.type === 'IfStatement' && facts.size > 0) {
      const [yes, no] = this.condition(rest.test, facts);
      end = meet(end, this.#statement(rest.consequent, yes));
      facts = no;
      rest = rest.alternate;
    }
    return meet(end, rest ? this.#statement(rest, facts) : facts);
  }

  #labeled(node: TSESTree.LabeledStatement, facts: FactSet, labels: readonly string[]): FactSet {
    const names = [...labels, node.label.name];
    const breaks: FactSet = this.#frames.get(node)?.breaks ?? new Set();
    return union(this.#inside(node, { labels: names, onlyByName: true, breaks }, () =>
      this.#statement(node.body, facts, names)), breaks);
  }

  #loop(node: LoopNode, start: FactSet, labels: readonly string[]): FactSet {
    this.#repeats = true;
    const { breaks = new Set<Facts>(), continues = new Set<Facts>() } = this.#frames.get(node) ?? {};
    const end: FactSet = new Set();
    const begun: FactSet = new Set();
    let heads = this.#loopStart(node, start);
    for (let first = true; heads.size > 0; first = false) {
      const [on, out] = first && node.type === 'DoWhileStatement' ? [heads, none] : this.#loopHead(node, heads);
      if (!first || this.semantics.emptyLoops) addAll(end, out);
      const entering = new Set([...on].filter((each) => !begun.has(each)));
      if (entering.size === 0) break;
      addAll(begun, entering);
      const done = this.#inside(node, { labels, breaks, continues }, () => this.#statement(node.body, entering));
      heads = union(done, continues);
      if (node.type === 'ForStatement' && node.update) heads = this.discarded(node.update, heads);
    }
    return addAll(end, breaks);
  }

  #loopStart(node: LoopNode, facts: FactSet): FactSet {
    if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') return this.value(node.right, facts);
    if (node.type !== 'ForStatement' || !node.init) return facts;
    return node.init.type === 'VariableDeclaration' ? this.#statement(node.init, facts) : this.value(node.init, facts);
  }

  /** Into the body, or out of the loop. */
  #loopHead(node: LoopNode, facts: FactSet): Split {
    if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') return [facts, facts];
    return !node.test || isEndless(node) ? [facts, none] : this.condition(node.test, facts);
  }

  #switch(node: TSESTree.SwitchStatement, start: FactSet): FactSet {
    const breaks: FactSet = this.#frames.get(node)?.breaks ?? new Set();
    const onTrue = node.discriminant.type === 'Literal' && node.discriminant.value === true;
    let unmatched = this.value(node.discriminant, start);
    const entries = node.cases.map((each) => {
      if (!each.test) return undefined;
      const [yes, no] = onTrue
        ? this.condition(each.test, unmatched)
        : this.ask(each, this.value(each.test, unmatched));
      unmatched = no;
      return yes;
    });
    const last = this.#inside(node, { labels: [], breaks }, () => {
      let facts: FactSet = none;
      for (const [index, { consequent }] of node.cases.entries()) {
        facts = this.statements(consequent, union(facts, entries[index] ?? unmatched));
      }
      return facts;
    });
    const end = union(last, breaks);
    return entries.includes(undefined) ? end : addAll(end, unmatched);
  }

  #try(node: TSESTree.TryStatement, facts: FactSet): FactSet {
    const { finalizer, handler, block } = node;
    const guarded = (): FactSet => {
      if (!handler) return this.#statement(block, facts);
      const throws: FactSet = this.#frames.get(block)?.throws ?? new Set();
      const end = this.#inside(block, { labels: [], throws }, () => this.#statement(block, facts));
      return union(end, this.#statement(handler.body, throws));
    };
    if (!finalizer) return guarded();
    this.#repeats = true;
    return this.#finally(finalizer, this.#inside(node, { labels: [], finalizer }, guarded));
  }

  /**
   * Some come to a `finally` on their way out, and go on that way: what others did in it (an error that was thrown and caught there)
   * is not theirs, so that each facts runs it anew.
   */
  #finally(finalizer: TSESTree.BlockStatement, start: FactSet): FactSet {
    let ends = this.#finals.get(finalizer);
    if (!ends) this.#finals.set(finalizer, (ends = new Map<Facts, FactSet>()));
    const end: FactSet = new Set();
    for (const facts of start) {
      let known = ends.get(facts);
      if (!known) {
        const [memo, frames] = [this.#memo, this.#frames];
        [this.#memo, this.#frames] = [new Map<TSESTree.Node, Map<Facts, FactSet>>(), new Map<TSESTree.Node, Frame>()];
        known = this.deeper(() => this.statements(finalizer.body, new Set([facts])));
        [this.#memo, this.#frames] = [memo, frames];
        ends.set(facts, known);
      }
      addAll(end, known);
    }
    return end;
  }

  #inside<Result>(node: TSESTree.Node, parts: Omit<Frame, 'upper'>, work: () => Result): Result {
    const upper = this.#frame;
    this.#frame = { ...parts, upper };
    this.#frames.set(node, this.#frame);
    const result = work();
    this.#frame = upper;
    return result;
  }

  protected override jump(
    kind: Jump, node: TSESTree.Node, value: TSESTree.Expression | undefined, start: FactSet, label?: string,
  ): FactSet {
    const from = this.#frame;
    let facts = start;
    for (let frame = from; frame && facts.size > 0; frame = frame.upper) {
      this.#frame = frame.upper;
      if (frame.finalizer) facts = this.#finally(frame.finalizer, facts);
      const target = landing(frame, kind, label);
      if (target) {
        addAll(target, facts);
        facts = none;
      }
    }
    this.#frame = from;
    if (facts.size > 0) this.#leave(kind, node, value, facts);
    return none;
  }

  #leave(kind: Jump, node: TSESTree.Node, value: TSESTree.Expression | undefined, facts: FactSet): void {
    const exits = kind === 'throw' ? this.#throws : this.#exits;
    const exit = exits.get(value ?? node);
    if (exit) addAll(exit.facts, facts);
    else exits.set(value ?? node, { kind, node, value, facts: new Set(facts) });
  }
}

/** Does a statement hold no other statements, whose number of runs must be kept small? */
function isPlain({ type }: TSESTree.Statement): boolean {
  return type === 'ExpressionStatement' || type === 'ReturnStatement' || type === 'ThrowStatement' || type === 'VariableDeclaration';
}

/** Where in a frame a jump lands, if it does. */
function landing(frame: Frame, kind: Jump, label: string | undefined): FactSet | undefined {
  if (kind === 'throw') return frame.throws;
  if (kind === 'return') return undefined;
  const named = label === undefined ? !frame.onlyByName : frame.labels.includes(label);
  if (!named) return undefined;
  return kind === 'break' ? frame.breaks : frame.continues;
}
