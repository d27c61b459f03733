import type { TSESTree } from '@typescript-eslint/utils';

import { isClass, isFunction, pushChildren, unwrap } from '../core/ast.js';
import { chainBehindGuard } from '../core/guarded-value.js';
import { addAll, type Branches, type Exit, type FactSet, meet, none, type Semantics, union } from './path-types.js';
import type { SourceCode } from '../core/per-file.js';

/** Facts on the true and on the false side of a condition. */
export type Split = [yes: FactSet, no: FactSet];

/** Code nested deeper than this is not followed: machines write it, and the stack has an end. */
const deepest = 300;

const partsDone = Symbol('the parts of the node below have run');

export class TooDeep extends Error {
  override readonly name = 'TooDeep';
  readonly code = 'TOO_DEEP';
}

/** Runs expressions: conditions, values, and what is done for its effect. Statements build upon it. */
export abstract class ExpressionRun {
  protected readonly semantics: Semantics;
  protected readonly sourceCode: SourceCode;
  #depth = 0;

  constructor(semantics: Semantics, sourceCode: SourceCode) {
    this.semantics = semantics;
    this.sourceCode = sourceCode;
  }

  /** Leaves the code, or goes where the jump lands. Answers that nothing follows. */
  protected abstract jump(
    kind: Exit['kind'], node: TSESTree.Node, value: TSESTree.Expression | undefined, facts: FactSet,
  ): FactSet;

  protected deeper<Result>(work: () => Result): Result {
    this.down();
    const result = work();
    this.up();
    return result;
  }

  /** Before a level of code is entered; without a way back when it is too deep. */
  protected down(): void {
    if (this.#depth >= deepest) throw new TooDeep();
    this.#depth += 1;
  }

  protected up(): void {
    this.#depth -= 1;
  }

  /** A returned value: its alternatives leave one by one. */
  returned(node: TSESTree.Node, value: TSESTree.Expression | undefined, facts: FactSet): FactSet {
    if (facts.size === 0) return none;
    const inner = value && unwrap(value);
    if (inner?.type === 'ConditionalExpression') {
      const [yes, no] = this.#sides(inner, facts);
      this.deeper(() => this.returned(node, inner.consequent, yes));
      return this.deeper(() => this.returned(node, inner.alternate, no));
    }
    if (inner?.type === 'LogicalExpression' && inner.operator !== '??') {
      const [yes, no] = this.condition(inner.left, facts);
      const [given, further] = inner.operator === '||' ? [yes, no] : [no, yes];
      this.jump('return', node, inner.left, given);
      return this.deeper(() => this.returned(node, inner.right, further));
    }
    return this.jump('return', node, value, value ? this.value(value, facts) : facts);
  }

  /** An expression whose value nobody takes: `a && b()` is an `if`. */
  protected discarded(node: TSESTree.Expression, facts: FactSet): FactSet {
    const inner = unwrap(node);
    if (inner.type === 'ConditionalExpression') {
      const [yes, no] = this.#sides(inner, facts);
      return this.deeper(() => meet(this.discarded(inner.consequent, yes), this.discarded(inner.alternate, no)));
    }
    if (inner.type === 'LogicalExpression' && inner.operator !== '??') {
      const [yes, no] = this.condition(inner.left, facts);
      const [on, off] = inner.operator === '&&' ? [yes, no] : [no, yes];
      return this.deeper(() => meet(this.discarded(inner.right, on), off));
    }
    // `logger?.error(e) ?? console.error(e)`: written for the case in which the right side is needed.
    if (inner.type === 'LogicalExpression') {
      const first = this.value(inner.left, facts);
      return this.deeper(() => this.discarded(inner.right, first));
    }
    return this.value(node, facts);
  }

  /** Into the two values of `test ? a : b`; the way past a chain is not one of its own, as it is none of `a?.b()`. */
  #sides(node: TSESTree.ConditionalExpression, facts: FactSet): Split {
    return chainBehindGuard(node) ? [none, this.value(node.test, facts)] : this.condition(node.test, facts);
  }

  /** Both sides of a condition; without effects when it ran earlier and is only remembered. */
  protected condition(node: TSESTree.Expression, facts: FactSet, effects = true): Split {
    const inner = unwrap(node) as TSESTree.Expression;
    if (facts.size === 0) return [none, none];
    if (inner.type === 'UnaryExpression' && inner.operator === '!') {
      const [yes, no] = this.deeper(() => this.condition(inner.argument, facts, effects));
      return [no, yes];
    }
    if (inner.type === 'LogicalExpression' && inner.operator !== '??') {
      return this.#logical(inner, inner.operator, facts, effects);
    }
    const now = effects ? this.value(inner, facts) : facts;
    const behind = this.semantics.conditionBehind?.(inner);
    return behind ? this.deeper(() => this.condition(behind, now, false)) : this.ask(inner, now);
  }

  /** `a && b && c`, which can be thousands long, from the left. */
  #logical(node: TSESTree.LogicalExpression, operator: '&&' | '||', start: FactSet, effects: boolean): Split {
    const rights: TSESTree.Expression[] = [];
    let left: TSESTree.Expression = node;
    while (left.type === 'LogicalExpression' && left.operator === operator) {
      rights.push(left.right);
      left = unwrap(left.left) as TSESTree.Expression;
    }
    return this.deeper(() => {
      let [yes, no] = this.condition(left, start, effects);
      for (let right = rights.pop(); right; right = rights.pop()) {
        if (operator === '&&') {
          const [all, failed] = this.condition(right, yes, effects);
          [yes, no] = [all, meet(no, failed)];
        } else {
          const [passed, nothing] = this.condition(right, no, effects);
          [yes, no] = [meet(yes, passed), nothing];
        }
      }
      return [yes, no];
    });
  }

  protected ask(node: TSESTree.Expression | TSESTree.SwitchCase, facts: FactSet): Split {
    const { semantics } = this;
    if (!semantics.test) return [facts, facts];
    const yes: FactSet = new Set();
    const no: FactSet = new Set();
    for (const each of facts) {
      const told = semantics.test(node, each);
      // Most conditions tell nothing: both sides go on with what there was.
      if (!told && facts.size === 1) return [facts, facts];
      const { whenTrue, whenFalse }: Branches = told ?? { whenTrue: each, whenFalse: each };
      if (whenTrue !== undefined) yes.add(whenTrue);
      if (whenFalse !== undefined) no.add(whenFalse);
    }
    return [yes, no];
  }

  /** An expression (or declarator) whose value is taken: its parts in order, without recursion, then itself. */
  protected value(root: TSESTree.Node, start: FactSet): FactSet {
    // A node whose parts have run comes once more, above `partsDone`.
    const stack: (TSESTree.Node | typeof partsDone)[] = [root];
    let facts = start;
    for (let top = stack.pop(); top !== undefined && facts.size > 0; top = stack.pop()) {
      if (top === partsDone) {
        facts = this.effect(stack.pop() as TSESTree.Node, facts);
        continue;
      }
      const node = top;
      if (node !== root && isType(node)) continue;
      if (isLeaf(node)) {
        facts = this.effect(node, facts);
        continue;
      }
      stack.push(node, partsDone);
      const alternatives = alternativesOf(node);
      if (alternatives && this.semantics.conditionsInValues && node.type !== 'AssignmentExpression') {
        facts = this.deeper(() => this.#choice(node as TSESTree.ConditionalExpression | TSESTree.LogicalExpression, facts));
        continue;
      }
      if (alternatives) {
        const first = this.deeper(() => this.value(alternatives.always, facts));
        facts = alternatives.optional ? new Set(first) : new Set();
        for (const part of alternatives.either) addAll(facts, this.deeper(() => this.value(part, first)));
        continue;
      }
      pushChildren(stack, node, this.sourceCode);
    }
    return facts;
  }

  /** The value of `test ? a : b`, `a && b`, `a || b` or `a ?? b`, each part on its side of the condition. */
  #choice(node: TSESTree.ConditionalExpression | TSESTree.LogicalExpression, facts: FactSet): FactSet {
    if (node.type === 'ConditionalExpression') {
      const [yes, no] = this.#sides(node, facts);
      return union(this.value(node.consequent, yes), this.value(node.alternate, no));
    }
    if (node.operator === '??') {
      const first = this.value(node.left, facts);
      return union(first, this.value(node.right, first));
    }
    const [yes, no] = this.condition(node.left, facts);
    const [on, off] = node.operator === '&&' ? [yes, no] : [no, yes];
    return union(this.value(node.right, on), off);
  }

  protected effect(node: TSESTree.Node, facts: FactSet): FactSet {
    const { acting } = this.semantics;
    if (acting && !acting.has(node.type)) return facts;
    if (!this.semantics.mayThrow) return this.#after(node, facts);
    const throws = this.semantics.mayThrow(node);
    if (throws === 'before') this.jump('throw', node, undefined, facts);
    const after = this.#after(node, facts);
    if (throws === 'after') this.jump('throw', node, undefined, after);
    return after;
  }

  /** Most nodes change nothing, and most often there is one way only: no set is made for these. */
  #after(node: TSESTree.Node, facts: FactSet): FactSet {
    let after: FactSet | undefined;
    const isOne = facts.size === 1;
    for (const each of facts) {
      const next = this.semantics.effect(node, each);
      if (isOne && next === each) return facts;
      after ??= new Set();
      if (next !== undefined) after.add(next);
    }
    return after ?? none;
  }
}

/** Has the node no parts that run when it does? */
function isLeaf(node: TSESTree.Node): boolean {
  return node.type === 'Identifier' || node.type === 'Literal' || isFunction(node) || isClass(node);
}

interface Alternatives {
  always: TSESTree.Node;
  /** Of these one runs, or none when `optional`. */
  either: TSESTree.Node[];
  optional: boolean;
}

function alternativesOf(node: TSESTree.Node): Alternatives | undefined {
  if (node.type === 'ConditionalExpression') {
    const chain = chainBehindGuard(node);
    return { always: node.test, either: chain ? [chain] : [node.consequent, node.alternate], optional: false };
  }
  const isShort = node.type === 'LogicalExpression' ||
    (node.type === 'AssignmentExpression' && /^(?:&&|\|\||\?\?)=$/.test(node.operator));
  return isShort ? { always: node.left, either: [node.right], optional: true } : undefined;
}

/** Type annotations and the like, which do not run. */
function isType(node: TSESTree.Node): boolean {
  return node.type.startsWith('TS') && unwrap(node) === node;
}
