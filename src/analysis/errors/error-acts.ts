import type { TSESTree } from '@typescript-eslint/utils';

import {
  exitCode, inspections, telltaleProperties, wholeProperties, wrapperWords,
} from '../../catalog/error-handling.js';
import { contains, type FunctionNode, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import type { Attempts } from './attempts.js';
import { isGiven, outermost, standsAlone } from './call-place.js';
import { calleeName } from '../core/last-name.js';
import type { CaughtError } from './caught-error.js';
import { resolverOf } from './executors.js';
import { onlyWritesLines, tellsWhenever, writesWhole } from './local-helpers.js';
import { Share } from './share.js';
import { isAnswer, isTeller, propagates, showsError, takesAway } from './told-by-name.js';
import { isFlagHeeded } from './failure-flags.js';
import { constantOf } from '../values/values.js';
import { returnedBy } from '../values/value-parts.js';
import { countsFailure, isFailureValue, showsFailure, tellsFailure } from './failure-values.js';
import { isExitCall } from '../paths/exit-calls.js';
import { Fate } from '../paths/fate.js';
import { isNamedLogger, logCallOf } from '../identity/logger.js';
import { mentionsName, type NameSet } from '../core/name-set.js';
import type { Facts } from '../paths/path-types.js';
import type { SourceCode } from '../core/per-file.js';
import { isOneOf } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { isNeverCall } from '../identity/types.js';
import { localFunctionOf } from '../identity/local-functions.js';
import type { Variable } from '../identity/scope.js';
import { wordsOf } from '../core/words.js';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

export interface ActOptions {
  /** `visible`: somebody must be able to see that it failed. `preserved`: the error itself must survive. */
  mode: 'preserved' | 'visible';
  /** Is a log line at `warn` or above, with the error itself in it, enough? */
  allowLogging: boolean;
  /** More functions that pass an error on. */
  propagators: NameSet;
  /** More loggers. */
  loggers: NameSet;
}

/** Types of nodes that can do something with an error. */
export const actingTypes: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression', 'AssignmentExpression', 'CallExpression', 'FunctionDeclaration', 'FunctionExpression',
  'NewExpression', 'TaggedTemplateExpression', 'UpdateExpression', 'YieldExpression',
]);

/** Answers, for one caught error, what a node that runs in its handler does with it. */
export class ErrorActs {
  readonly #error: CaughtError;
  readonly #options: ActOptions;
  readonly #attempts: Attempts;
  readonly #sourceCode: SourceCode;
  readonly #isVisibleMode: boolean;
  readonly #acts = new Map<TSESTree.Node, Facts>();

  constructor(error: CaughtError, options: ActOptions, attempts: Attempts, sourceCode: SourceCode) {
    this.#error = error;
    this.#options = options;
    this.#attempts = attempts;
    this.#sourceCode = sourceCode;
    this.#isVisibleMode = options.mode === 'visible';
  }

  actOf(node: TSESTree.Node): Facts {
    // Most nodes do nothing, which needs no memory.
    if (!actingTypes.has(node.type)) return Fate.nothing;
    let act = this.#acts.get(node);
    if (act === undefined) this.#acts.set(node, (act = this.#act(node)));
    return act;
  }

  /** Does a value that leaves the handler carry the error, or say at least that something failed? */
  isVisibleValue(value: TSESTree.Node | null | undefined, resolver?: Variable): boolean {
    if (!value) return false;
    const inner = unwrap(value);
    if (inner.type === 'CallExpression') {
      if (this.#isLogged(inner) || this.#isHelped(inner, onlyWritesLines)) return false;
      const fulfilled = resolverOf(inner, this.#sourceCode);
      if (fulfilled) return this.isVisibleValue(inner.arguments[0], fulfilled);
    }
    const share = this.#error.shareOf(value);
    if (!this.#isVisibleMode) return share === Share.whole;
    return (share !== Share.none && !this.#isBareProperty(inner, resolver)) || isFailureValue(value, this.#sourceCode) || this.#attempts.isResult(value);
  }

  /** `return e.stdout`: a property in the place of a result tells nobody that it failed, as `e.status` and `e.response.data` do. */
  #isBareProperty(value: TSESTree.Node, resolver: Variable | undefined): boolean {
    const property = this.#error.propertyOf(value);
    if (property === undefined || wholeProperties.has(property) || telltaleProperties.has(property)) return false;
    if (property === 'message' && !this.#attempts.replacesResult(resolver)) return false;
    const object = value.type === 'MemberExpression' ? unwrap(value.object) : undefined;
    return !object || this.#error.propertyOf(object) === undefined || this.#isBareProperty(object, resolver);
  }

  #act(node: TSESTree.Node): Facts {
    switch (node.type) {
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        return this.#closure(node);
      case 'AssignmentExpression':
        return this.#assignment(node);
      case 'CallExpression':
        return this.#call(node);
      case 'NewExpression':
        return this.#settledIf(this.#reaches(node, this.#shareGiven(node)));
      case 'TaggedTemplateExpression':
        // What is given to a call goes where the call takes it.
        return this.#settledIf(this.#isVisibleMode && !isGiven(node) && this.#error.shareOf(node) !== Share.none);
      case 'UpdateExpression':
        return this.#settledIf(this.#isVisibleMode && countsFailure(node.argument) && this.#isHeeded(node.argument));
      case 'YieldExpression':
        return this.#settledIf(this.isVisibleValue(node.argument));
      default:
        return Fate.nothing;
    }
  }

  #settledIf(isSettled: boolean): Facts {
    return isSettled ? Fate.settled : Fate.nothing;
  }

  /** What a logger returns is nothing. */
  #isLogged(value: TSESTree.Node): boolean {
    const call = unwrap(value);
    return call.type === 'CallExpression' && logCallOf(call, this.#sourceCode, this.#options.loggers) !== undefined;
  }

  #shareGiven(node: Call): Share {
    let most: Share = Share.none;
    for (const argument of node.arguments) {
      // `report(() => ({ error }))`: what a callback gives back.
      for (const value of isFunction(argument) ? returnedBy(argument, this.#sourceCode) : [argument]) {
        const share = this.#isLogged(value) ? Share.none : this.#error.shareOf(value);
        if (share > most) most = share;
      }
    }
    return most;
  }

  #call(node: TSESTree.CallExpression): Facts {
    const { propagators, loggers, allowLogging } = this.#options;
    if (this.#isExit(node)) return Fate.settled;
    const share = this.#shareGiven(node);
    const isEnough = this.#isVisibleMode || share === Share.whole;
    if (isEnough && mentionsName(propagators, node, this.#sourceCode)) return Fate.settled;

    const resolver = resolverOf(node, this.#sourceCode);
    if (resolver) return this.#settledIf(this.isVisibleValue(node.arguments[0], resolver));

    const log = logCallOf(node, this.#sourceCode, loggers);
    if (log) {
      if (log.level === 'low' || share !== Share.whole || !this.#logsWhole(node)) return Fate.loggedLess;
      return allowLogging ? Fate.settled : Fate.logged;
    }
    if (share !== Share.whole && isNamedLogger(node, this.#sourceCode)) return Fate.loggedLess;
    if (this.#isLine(node) && (share !== Share.whole || !this.#writesWhole(node))) return Fate.loggedLess;
    if (isOneOf(inspections, node.callee, this.#sourceCode)) return Fate.nothing;

    if (share === Share.none) {
      const again = this.#attempts.runAgain(node);
      if (again) return again === 'same' ? Fate.retried : Fate.settled;
      if (this.#isVisibleMode && this.#isAttempt(node)) return Fate.settled;
    }
    return this.#settledIf((isEnough && propagates(node, share)) || this.#reaches(node, share));
  }

  /** Is what failed tried once more by a call on its own, or does one get what came of that: `show(await load(mirror));`? */
  #isAttempt(node: TSESTree.CallExpression): boolean {
    if (!standsAlone(node)) return false;
    return this.#attempts.isDoneAgain(node) || node.arguments.some((argument) => this.#attempts.isResult(argument));
  }

  /** A line that gets the message of what is an error, and only of anything else all of it, loses the stack. */
  #logsWhole(node: TSESTree.CallExpression): boolean {
    return node.arguments.some((argument) => this.#error.shareOfReal(argument) === Share.whole);
  }

  /** Does a call that is no logger get the error, or say that something failed? */
  #reaches(node: Call, share: Share): boolean {
    if (this.#isVisibleMode) {
      const isTaken = share === Share.part && takesAway(node);
      if (share !== Share.none && !isTaken && this.#isHandedOver(node)) return true;
      return standsAlone(node) && (isTeller(node) || tellsFailure(node, this.#sourceCode) || (!givesFineStatus(node, this.#sourceCode) && this.#isHelped(node, tellsWhenever)));
    }
    return share === Share.whole && standsAlone(node) && (isTeller(node) || isAnswer(node) || showsError(node));
  }

  /** Is what a call is given written into a line by a function of the file, and goes nowhere else? */
  #isLine(node: TSESTree.CallExpression): boolean {
    return standsAlone(node) && this.#isHelped(node, onlyWritesLines);
  }

  #writesWhole(node: TSESTree.CallExpression): boolean {
    return node.arguments.some((argument, position) => this.#error.shareOf(argument) === Share.whole &&
      this.#isHelped(node, (helper) => writesWhole(helper, position, this.#sourceCode)));
  }

  #isHelped(node: Call, does: (helper: FunctionNode, sourceCode: SourceCode) => boolean | undefined): boolean {
    const helper = localFunctionOf(node.callee, this.#sourceCode);
    return helper !== undefined && !contains(helper, node) && does(helper, this.#sourceCode) === true;
  }

  /** To make something else of the error, or to ask about it, is not to hand it over. */
  #isHandedOver(node: Call): boolean {
    if (standsAlone(node)) return true;
    const { parent } = outermost(node);
    const isKept = parent?.type === 'VariableDeclarator' || parent?.type === 'AssignmentExpression';
    if (!isKept || node.type === 'NewExpression' || this.#error.shareOf(node) !== Share.whole) return false;
    const words = wordsOf(calleeName(node) ?? '');
    return words[0] !== undefined && !wrapperWords.has(words[0]);
  }

  #assignment(node: TSESTree.AssignmentExpression): Facts {
    const target = unwrap(node.left);
    if (target.type === 'MemberExpression') {
      if (isExitCode(target, node.right, this.#sourceCode)) return Fate.exitCode;
      const owner = unwrap(target.object);
      if (owner.type === 'Identifier' && this.#error.isOwn(owner)) return Fate.nothing;
    } else if (target.type === 'Identifier' && this.#error.isOwn(target)) return Fate.nothing;

    const share = this.#error.shareOf(node.right);
    if (!this.#isVisibleMode) return this.#settledIf(share === Share.whole && target.type === 'Identifier');
    const isFlag = showsFailure(target, node.right, this.#sourceCode) || (node.operator !== '=' && countsFailure(target));
    return this.#settledIf(share !== Share.none || (isFlag && this.#isHeeded(target)) || this.#attempts.isResult(node.right));
  }

  /** What is kept in a member others see; a variable must be asked for. */
  #isHeeded(target: TSESTree.Node): boolean {
    const inner = unwrap(target);
    return inner.type !== 'Identifier' || isFlagHeeded(inner, this.#sourceCode);
  }

  /** What a nested function does with the error, it does sooner or later. */
  #closure(node: TSESTree.Node): Facts {
    let fate: Facts = Fate.nothing;
    walk(node, this.#sourceCode, (inner) => {
      if (inner.type === 'ThrowStatement') {
        if (this.#error.shareOf(inner.argument) !== Share.none) fate |= Fate.settled;
      } else if (!isFunction(inner)) {
        const act = this.#act(inner);
        if (act & Fate.retried || this.#isExit(inner) || this.#mentions(inner)) fate |= act;
      }
      return fate & Fate.settled ? 'stop' : undefined;
    });
    return fate & ~Fate.exitCode;
  }

  #isExit(node: TSESTree.Node): boolean {
    return node.type === 'CallExpression' && (isExitCall(node, this.#sourceCode) || isNeverCall(node, this.#sourceCode));
  }

  #mentions(node: TSESTree.Node): boolean {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') return this.#shareGiven(node) !== Share.none;
    return this.#error.shareOf(node) !== Share.none;
  }
}

/** `process.exitCode = 1`, or the `exitCode` of a command that is run by a framework: `this.exitCode = 1`. */
function isExitCode(target: TSESTree.MemberExpression, value: TSESTree.Expression, sourceCode: SourceCode): boolean {
  if (resolveApi(target, sourceCode)?.id === exitCode) return true;
  return target.object.type === 'ThisExpression' && staticKey(target) === 'exitCode' && value.type === 'Literal' && value.value !== 0;
}

/** `sendJson(response, 200)`: whatever else the function answers, here it says that all is well. */
function givesFineStatus({ arguments: given }: Call, sourceCode: SourceCode): boolean {
  return given.some((argument) => {
    const value = constantOf(argument, sourceCode)?.value;
    return typeof value === 'number' && value >= 200 && value < 400;
  });
}
