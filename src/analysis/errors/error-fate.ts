import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../core/ast.js';
import type { Attempts } from './attempts.js';
import { calleeName } from '../core/last-name.js';
import type { CaughtError } from './caught-error.js';
import { Share } from './share.js';
import { decisionOf } from '../paths/decisions.js';
import { type ActOptions, actingTypes, ErrorActs } from './error-acts.js';
import { errorTestOf, heldCondition, isAboutEarlierError, type TestContext } from './error-tests.js';
import { Fate, isClosed, joinFates } from '../paths/fate.js';
import { mentionsName, type NameSet } from '../core/name-set.js';
import type { Branches, Exit, Facts, Semantics } from '../paths/path-types.js';
import type { SourceCode } from '../core/per-file.js';

export interface FateOptions extends ActOptions {
  /** More functions that recognise an error. */
  guards: NameSet;
}

/** What the code of a handler means to the error it handles: what is done with it, and what tests tell of it. */
export class ErrorFate implements Semantics {
  readonly acting = actingTypes;
  readonly #error: CaughtError;
  readonly #attempts: Attempts;
  readonly #acts: ErrorActs;
  readonly #tests: TestContext;
  readonly #mended: ReadonlySet<TSESTree.Node> | undefined;

  /** @param mended calls that are taken to settle the error, as they would after an edit */
  constructor(
    error: CaughtError, options: FateOptions, attempts: Attempts, sourceCode: SourceCode, mended?: ReadonlySet<TSESTree.Node>,
  ) {
    this.#error = error;
    this.#attempts = attempts;
    this.#mended = mended;
    this.#acts = new ErrorActs(error, options, attempts, sourceCode);
    const isGuard = (call: TSESTree.CallExpression): boolean => mentionsName(options.guards, call, sourceCode);
    this.#tests = { error, sourceCode, isGuard };
  }

  effect(node: TSESTree.Node, facts: Facts): Facts {
    const act = this.#actOf(node);
    return act === Fate.nothing ? facts : joinFates(facts, act);
  }

  /** Does a node that runs in the handler settle the error, whatever else happened? */
  isSettledBy(node: TSESTree.Node): boolean {
    return this.#actOf(node) === Fate.settled;
  }

  #actOf(node: TSESTree.Node): Facts {
    return this.#mended?.has(node) ? Fate.settled : this.#acts.actOf(node);
  }

  test(node: TSESTree.Expression | TSESTree.SwitchCase, facts: Facts): Branches | undefined {
    if (isClosed(facts)) return undefined;
    const unmatched = joinFates(facts, Fate.unmatched);
    if (node.type === 'SwitchCase') {
      const { discriminant } = node.parent;
      if (this.#error.shareOf(discriminant) === Share.none) return undefined;
      return { whenTrue: Fate.excused, whenFalse: unmatched };
    }
    if (isAboutEarlierError(node, this.#tests)) return { whenTrue: Fate.excused, whenFalse: Fate.excused };
    const test = errorTestOf(node, this.#tests);
    if (!test) return asksForGoal(node) ? { whenTrue: Fate.excused, whenFalse: facts } : decided(node, facts);
    if (test.kind === 'specific') {
      return test.when
        ? { whenTrue: Fate.excused, whenFalse: unmatched }
        : { whenTrue: unmatched, whenFalse: Fate.excused };
    }
    const passed = joinFates(facts, Fate.testedGenerically);
    return test.when ? { whenTrue: passed } : { whenFalse: passed };
  }

  conditionBehind(node: TSESTree.Expression): TSESTree.Expression | undefined {
    return heldCondition(node, this.#tests);
  }

  /** Is a value that is returned the result of another attempt, whose own failure goes on? */
  isAttempt(value: TSESTree.Expression | null): boolean {
    return value !== null && this.#attempts.isResult(value);
  }

  /** Is the error settled, or excused, on a way that leaves with these facts? */
  isClosedBy(exit: Exit, facts: Facts): boolean {
    if (isClosed(facts) || exit.kind === 'throw') return true;
    if (exit.kind !== 'return' || !exit.value) return false;
    return this.#acts.isVisibleValue(exit.value) || this.#isJudgement(unwrap(exit.value) as TSESTree.Expression);
  }

  /** `return e.code === "EPERM"`, `return isNotFound(e)`: the answer is what was recognised. */
  #isJudgement(value: TSESTree.Expression): boolean {
    if (value.type === 'UnaryExpression' && value.operator === '!') {
      return this.#isJudgement(unwrap(value.argument) as TSESTree.Expression);
    }
    const isQuestion = value.type === 'BinaryExpression' ||
      (value.type === 'CallExpression' && /^(?:is|has|should|can)(?![a-z])/.test(calleeName(value) ?? ''));
    return isQuestion && errorTestOf(value, this.#tests)?.kind === 'specific';
  }
}

/** `if (!existsSync(folder)) throw e;`: what was to be made is there, whoever made it. */
function asksForGoal(node: TSESTree.Expression): boolean {
  const call = unwrap(node.type === 'AwaitExpression' ? node.argument : node);
  return call.type === 'CallExpression' && call.arguments.length > 0 && /^(?:path)?exists(?:Sync)?$/i.test(calleeName(call) ?? '');
}

function decided(node: TSESTree.Expression, facts: Facts): Branches | undefined {
  const decision = decisionOf(node);
  return decision && {
    whenTrue: decision.whenTrue ? Fate.excused : facts,
    whenFalse: decision.whenFalse ? Fate.excused : facts,
  };
}
