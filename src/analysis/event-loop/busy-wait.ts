import type { TSESTree } from '@typescript-eslint/utils';

import { pureCalls } from '../../catalog/sync-sleeps.js';
import { type CallLike, staticKey, unwrap, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';
import { isClockRead } from './clocks.js';

export type Loop = TSESTree.DoWhileStatement | TSESTree.ForStatement | TSESTree.WhileStatement;

/** A variable, or a member as the code spells it. */
type Target = Variable | string;

/** What one expression reads. */
interface Reads {
  clock: boolean;
  targets: Set<Target>;
}

interface Write extends Reads {
  target: Target;
  /** A counter, or a plain value. */
  isTrivial: boolean;
}

/** A statement, and the reads of the conditions it stands under within the loop. */
interface Step {
  node: TSESTree.Node;
  under: Reads;
}

const nothing: Reads = { clock: false, targets: new Set() };

/** Conditions within conditions are put together up to this many names. */
const mostConditions = 50;

/** Assignments within assignments are not followed further. */
const deepestAssignment = 4;

/**
 * Does a loop only spin until the clock says otherwise? Its exit depends on a clock that the loop reads, nothing else
 * moves what the exit depends on, and its body does nothing but read clocks and count.
 */
export function isBusyWait(loop: Loop, sourceCode: SourceCode): boolean {
  if (!mayOnlyWait(loop.body)) return false;
  const reader = new LoopReader(sourceCode);
  return reader.read(loop) && reader.waitsForClock();
}

/** The cheap first look: nearly every loop does some work at once, such as a call by itself. */
function mayOnlyWait(body: TSESTree.Statement): boolean {
  for (const node of body.type === 'BlockStatement' ? body.body : [body]) {
    switch (node.type) {
      case 'BlockStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'EmptyStatement':
      case 'IfStatement':
      case 'ReturnStatement':
      case 'ThrowStatement':
        break;
      case 'ExpressionStatement':
        if (node.expression.type === 'AwaitExpression') return false;
        break;
      case 'VariableDeclaration':
        if (node.declarations.some(({ init }) => init?.type === 'AwaitExpression')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/** Reads a loop statement by statement; gives up at the first thing that does any work. */
class LoopReader {
  readonly #sourceCode: SourceCode;
  readonly #exits: Reads[] = [];
  readonly #writes: Write[] = [];
  /** The conditions of the statement that is read. */
  #under = nothing;

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
  }

  /** False when the loop does more than wait. */
  read(loop: Loop): boolean {
    if (loop.test && !(isRoundCount(loop.test, this.#sourceCode) ? this.#inspect(loop.test) : this.#exit(loop.test))) return false;
    if (loop.type === 'ForStatement' && loop.update && !this.#inspect(loop.update)) return false;
    const steps: Step[] = [{ node: loop.body, under: nothing }];
    for (let step = steps.pop(); step; step = steps.pop()) {
      this.#under = step.under;
      if (!this.#statement(step, steps)) return false;
    }
    return true;
  }

  waitsForClock(): boolean {
    const clockTargets = this.#clockTargets();
    const others = this.#writes.filter((write) => !dependsOn(write, clockTargets));
    const moved = new Set(others.map(({ target }) => target));
    return others.every(({ isTrivial }) => isTrivial) && this.#exits.some((exit) => dependsOn(exit, clockTargets)) &&
      !this.#exits.some(({ targets }) => [...targets].some((target) => moved.has(target)));
  }

  /** What is set from the clock: directly, or from something that is. */
  #clockTargets(): Set<Target> {
    const readers = new Map<Target, Write[]>();
    for (const write of this.#writes) {
      for (const target of write.targets) {
        const known = readers.get(target);
        if (known) known.push(write);
        else readers.set(target, [write]);
      }
    }
    const found = new Set<Target>();
    const queue = this.#writes.filter(({ clock }) => clock);
    for (const { target } of queue) {
      if (found.has(target)) continue;
      found.add(target);
      queue.push(...readers.get(target) ?? []);
    }
    return found;
  }

  #statement({ node, under }: Step, steps: Step[]): boolean {
    switch (node.type) {
      case 'BlockStatement':
        for (const inner of node.body) steps.push({ node: inner, under });
        return true;
      case 'BreakStatement':
      case 'ReturnStatement':
      case 'ThrowStatement':
        this.#exits.push(under);
        return true;
      case 'ContinueStatement':
      case 'EmptyStatement':
        return true;
      case 'ExpressionStatement':
        return this.#inspect(node.expression) !== undefined;
      case 'IfStatement': {
        const reads = this.#inspect(node.test);
        if (!reads) return false;
        const inside = mostConditions > under.targets.size + reads.targets.size ? both(under, reads) : under;
        steps.push({ node: node.consequent, under: inside });
        if (node.alternate) steps.push({ node: node.alternate, under: inside });
        return true;
      }
      case 'VariableDeclaration':
        return node.declarations.every(({ id, init }) => !init || this.#write(id, init, 1));
      default:
        return false;
    }
  }

  #exit(test: TSESTree.Node): boolean {
    const reads = this.#inspect(test);
    if (reads) this.#exits.push(reads);
    return reads !== undefined;
  }

  /** What is written under a condition depends on the condition. */
  #push(target: TSESTree.Node, reads: Reads, isTrivial: boolean): void {
    this.#writes.push({ ...both(this.#under, reads), target: this.#target(target), isTrivial });
  }

  /** What an expression reads; `undefined` when evaluating it may do any work. */
  #inspect(expression: TSESTree.Node, depth = 0): Reads | undefined {
    const reads: Reads = { clock: false, targets: new Set() };
    const isHarmless = walk(expression, this.#sourceCode, (node) => {
      switch (node.type) {
        case 'ArrayExpression':
        case 'ArrayPattern':
        case 'BinaryExpression':
        case 'ChainExpression':
        case 'ConditionalExpression':
        case 'Literal':
        case 'LogicalExpression':
        case 'SequenceExpression':
        case 'TSAsExpression':
        case 'TSNonNullExpression':
        case 'TSSatisfiesExpression':
        case 'TSTypeAssertion':
        case 'TemplateElement':
        case 'TemplateLiteral':
        case 'ThisExpression':
          return undefined;
        case 'UnaryExpression':
          return node.operator === 'delete' ? 'stop' : undefined;
        case 'Identifier':
        case 'MemberExpression':
          reads.targets.add(this.#target(node));
          return undefined;
        case 'PrivateIdentifier':
          return 'skip';
        case 'AssignmentExpression':
          return depth < deepestAssignment && this.#assignment(node, depth + 1) ? undefined : 'stop';
        case 'UpdateExpression':
          this.#push(node.argument, nothing, true);
          return undefined;
        case 'CallExpression':
        case 'NewExpression':
          if (isClockRead(node, this.#sourceCode)) reads.clock = true;
          else if (!isPureCall(node, this.#sourceCode)) return 'stop';
          return undefined;
        default:
          return node.type.startsWith('TS') ? 'skip' : 'stop';
      }
    });
    return isHarmless ? reads : undefined;
  }

  #assignment({ left, operator, right }: TSESTree.AssignmentExpression, depth: number): boolean {
    if (operator === '=') return this.#write(left, right, depth);
    const isStep = (operator === '+=' || operator === '-=') && isNumber(right);
    const reads = this.#inspect(right, depth);
    if (reads) this.#push(left, reads, isStep);
    return reads !== undefined;
  }

  #write(left: TSESTree.Node, right: TSESTree.Node, depth: number): boolean {
    const reads = this.#inspect(right, depth);
    if (!reads) return false;
    const isTrivial = isPlain(right);
    // `const [seconds, nanoseconds] = process.hrtime(start);`
    const targets = left.type === 'ArrayPattern' ? left.elements : [left];
    for (const target of targets) if (target) this.#push(target, reads, isTrivial);
    return targets.every((target) => !target || target.type === 'Identifier' || target.type === 'MemberExpression');
  }

  #target(node: TSESTree.Node): Target {
    return variableOf(node, this.#sourceCode) ?? this.#sourceCode.getText(node);
  }
}

function both(first: Reads, second: Reads): Reads {
  if (!first.clock && first.targets.size === 0) return second;
  return { clock: first.clock || second.clock, targets: new Set([...first.targets, ...second.targets]) };
}

function dependsOn({ clock, targets }: Reads, clockTargets: ReadonlySet<Target>): boolean {
  return clock || [...targets].some((target) => clockTargets.has(target));
}

/** Fewer rounds than these do not spin for long. */
const manyRounds = 1000;

/** `i < 1e7`: an end for the case that the clock stands still. What does nothing but count gets there no sooner for it. */
function isRoundCount(test: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(test);
  if (inner.type !== 'BinaryExpression' || !/^(?:<=?|!==?)$/.test(inner.operator)) return false;
  const counter = inner.left.type === 'UpdateExpression' ? inner.left.argument : inner.left;
  return counter.type === 'Identifier' && Number(constantOf(inner.right, sourceCode)?.value) > manyRounds;
}

function isNumber(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'number';
}

/** A literal, or the next value of a counter: `count + 1`. */
function isPlain(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return true;
  return node.type === 'BinaryExpression' && (node.operator === '+' || node.operator === '-') &&
    node.left.type === 'Identifier' && isNumber(node.right);
}

const dateMethods = /^(?:get(?:UTC)?(?:Time|Milliseconds|Seconds|Minutes|Hours|Date|Day|Month|FullYear)|valueOf|diff|isAfter|isBefore|toMillis|unix)$/;

function isPureCall(node: CallLike, sourceCode: SourceCode): boolean {
  const id = resolveApi(node.callee, sourceCode)?.id;
  if (id !== undefined && (pureCalls.has(id) || id.startsWith('global#Math.'))) return true;
  const callee = unwrap(node.callee);
  return node.type === 'CallExpression' && callee.type === 'MemberExpression' && dateMethods.test(staticKey(callee) ?? '');
}
