import type { TSESTree } from '@typescript-eslint/utils';

import { isWrapperName, timedWrapper, wrapperModules } from '../../catalog/timeouts/wrappers.js';
import { type CallLike, contains, type FunctionNode, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { objectView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';
import type { SourceCode } from '../core/per-file.js';
import { isDeclaredExport, nameOf } from '../identity/function-uses.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { parameterTarget } from '../identity/parameters.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { arrayElements, constantOf } from '../values/values.js';
import { isTimer, settlesByTimer } from './timers.js';

/** Names are followed this often: a promise in a constant, a helper that is called in a wrapper. */
const deepestName = 3;

/** A name that is mentioned more often is judged by the first of them, so that cost stays linear. */
const mostMentions = 300;

/**
 * Does the code around an expression bound the time it is waited for: `Promise.race` with a timer, `pTimeout(…)`, a
 * promise that a timer settles, a function of the file that does one of these to what it is given? Also when the promise
 * is put in a constant first, or the call stands in a helper of the file that is only ever called in such a wrapper.
 *
 * @param wrappers further functions that bound what they are given: their names, or API ids.
 * @param catchers methods of the promise that are called like a wrapper and only handle what comes late.
 */
export function isBoundAround(
  node: TSESTree.Node, wrappers: ReadonlySet<string>, sourceCode: SourceCode, catchers: readonly string[] = [],
): boolean {
  return new Search(wrappers, catchers, sourceCode).isBound(node, 0);
}

class Search {
  readonly #wrappers: ReadonlySet<string>;
  readonly #catchers: readonly string[];
  readonly #sourceCode: SourceCode;
  readonly #answers = new Map<Variable, boolean>();

  constructor(wrappers: ReadonlySet<string>, catchers: readonly string[], sourceCode: SourceCode) {
    this.#wrappers = wrappers;
    this.#catchers = catchers;
    this.#sourceCode = sourceCode;
  }

  /** @param within the function that is not looked beyond. */
  isBound(start: TSESTree.Node, depth: number, within?: FunctionNode): boolean {
    // Beyond an `await` the promise is gone: only a wrapper around the whole function still bounds it.
    let isPromise = true;
    // The member of an object under which it is reached once the object has a name.
    let key: string | undefined;
    for (let node = start, { parent } = node; parent && parent !== within; node = parent, { parent } = node) {
      switch (parent.type) {
        case 'AwaitExpression':
        case 'YieldExpression':
          isPromise = false;
          break;
        case 'CallExpression':
        case 'NewExpression':
          if (isPromise && this.#isWrapped(start, node, parent)) return true;
          // One function further at most: a connection that is handed about is waited for in many ways.
          if (isPromise && !within && this.#isBoundWithin(parent, node, depth)) return true;
          key = undefined;
          break;
        case 'Property':
          key = staticKey(parent);
          break;
        case 'VariableDeclarator':
          if (isPromise && parent.init === node && this.#isBoundLater(parent.id, key, depth)) return true;
          break;
        case 'AssignmentExpression':
          if (isPromise && parent.right === node && this.#isBoundLater(parent.left, key, depth)) return true;
          break;
        case 'ClassBody':
          return false;
        default:
          if (!isFunction(parent)) break;
          if (settlesByTimer(parent, start, !isPromise, this.#sourceCode)) return true;
          isPromise = true;
          key = undefined;
          if (isNamed(parent)) return this.#isOnlyCalledBound(parent, depth);
      }
    }
    return false;
  }

  #isWrapped(start: TSESTree.Node, inner: TSESTree.Node, call: CallLike): boolean {
    const callee = unwrap(call.callee);
    const isCallee = call.callee === inner;
    const name = lastName(callee);
    // `Effect.tryPromise(…).pipe(Effect.timeout(…))` and `pipe(Effect.tryPromise(…), Effect.timeout(…))`.
    if (name === 'pipe') {
      return call.arguments.some((step) => step !== inner && step.type === 'CallExpression' && this.#isWrapper(step));
    }
    // `promise.timeout(5_000)`: only a method of the promise itself is in the chain of callees.
    if (isCallee) return !this.#catchers.includes(name) && hasTime(call, this.#sourceCode) && this.#isWrapper(call);
    if (name === 'race') return isRaceWithTimer(call, start, this.#sourceCode);
    return this.#isWrapper(call);
  }

  /** Does a function of the file bound what it is given, or what that gives when it is called? */
  #isBoundWithin(call: CallLike, given: TSESTree.Node, depth: number): boolean {
    const index = call.arguments.findIndex((argument) => argument === given);
    if (index === -1 || depth >= deepestName || call.arguments.slice(0, index).some(({ type }) => type === 'SpreadElement')) return false;
    const fn = localFunctionOf(call.callee, this.#sourceCode);
    const parameter = fn?.params[index];
    const name = parameter && parameterTarget(parameter);
    if (name?.type !== 'Identifier') return false;
    return this.#once(variableOf(name, this.#sourceCode), (variable) =>
      variable.references.slice(0, mostMentions).some(({ identifier }) => this.isBound(identifier, depth + 1, fn)));
  }

  #isWrapper(call: CallLike): boolean {
    const callee = unwrap(call.callee);
    const name = lastName(callee);
    const api = resolveApi(callee, this.#sourceCode);
    if (api?.module === timedWrapper.module) return !isEndless(call, this.#sourceCode);
    if (this.#wrappers.has(name) || isWrapperName(name)) return true;
    if (api && (this.#wrappers.has(api.id) || this.#wrappers.has(api.module) || wrapperModules.has(api.module))) return true;
    return callee.type === 'MemberExpression' && this.#isTimed(callee.object);
  }

  /** `Timeout.wrap(…)`, `timeout(5_000).execute(…)`, `queue.add(…)` of a queue made with a `timeout`. */
  #isTimed(object: TSESTree.Node): boolean {
    const target = unwrap(object);
    if (target.type === 'Identifier' && /^[A-Z]/.test(target.name) && isWrapperName(target.name)) return true;
    const maker = originOf(target, this.#sourceCode);
    if (maker.type === 'CallExpression') return isWrapperName(lastName(maker.callee));
    const options = maker.type === 'NewExpression' ? maker.arguments.at(-1) : undefined;
    const time = options && objectView(options, this.#sourceCode)?.get('timeout');
    return time?.state === 'present' && Boolean(constantOf(time.value, this.#sourceCode)?.value ?? true);
  }

  /** Is the value, or the member of it with a key, handed to a wrapper somewhere once it has a name? */
  #isBoundLater(target: TSESTree.Node, key: string | undefined, depth: number): boolean {
    if (target.type !== 'Identifier' || depth >= deepestName) return false;
    return this.#once(variableOf(target, this.#sourceCode), (variable) =>
      variable.references.slice(0, mostMentions).some(({ identifier }) =>
        identifier !== target && mayReach(identifier, key) && this.isBound(identifier, depth + 1)));
  }

  /** A helper is bounded when each place that mentions it is. */
  #isOnlyCalledBound(helper: FunctionNode, depth: number): boolean {
    if (isDeclaredExport(helper)) return false; // Other files call it too.
    const id = nameOf(helper);
    if (!id || depth >= deepestName) return false;
    return this.#once(variableOf(id, this.#sourceCode), (variable) => {
      // What it does by calling itself again belongs to the same wait.
      const mentions = variable.references.filter(({ identifier, init }) => !init && !contains(helper, identifier));
      return mentions.length > 0 && mentions.every(({ identifier }) => this.isBound(identifier, depth + 1));
    });
  }

  /** Asks once for each variable; while the answer is being worked out it is no, so that circular code ends. */
  #once(variable: Variable | undefined, ask: (variable: Variable) => boolean): boolean {
    if (!variable) return false;
    let answer = this.#answers.get(variable);
    if (answer === undefined) {
      this.#answers.set(variable, false);
      answer = ask(variable);
      this.#answers.set(variable, answer);
    }
    return answer;
  }
}

/** `api.load`, or `api` as a whole, for the key `load`; not `api.pause`, which starts nothing. */
function mayReach(object: TSESTree.Node, key: string | undefined): boolean {
  const inner = wrapped(object);
  const member = inner.parent;
  if (key === undefined || member?.type !== 'MemberExpression' || member.object !== inner) return true;
  return (staticKey(member) ?? key) === key;
}

/** Does the function have a name of its own by which other code calls it? */
function isNamed(node: FunctionNode): boolean {
  return node.type === 'FunctionDeclaration' || wrapped(node).parent?.type === 'VariableDeclarator';
}

/** Is the first argument a time? Neither `timeout(0)`, nor `timeout(onTimeout)`, which handles one. */
function hasTime({ arguments: [time] }: CallLike, sourceCode: SourceCode): boolean {
  if (!time || isFunction(unwrap(time))) return false;
  const constant = constantOf(time, sourceCode);
  return !constant || (Boolean(constant.value) && constant.value !== Infinity);
}

function isEndless(call: CallLike, sourceCode: SourceCode): boolean {
  const time = call.arguments[timedWrapper.argument];
  if (!time) return false;
  const found = objectView(time, sourceCode)?.get(timedWrapper.key);
  const value = found?.state === 'present' ? found.value : time;
  return constantOf(value, sourceCode)?.value === timedWrapper.never;
}

/** Is one of the other contestants of the race a timer? A list out of sight may hold one. */
function isRaceWithTimer(call: CallLike, contestant: TSESTree.Node, sourceCode: SourceCode): boolean {
  const [list] = call.arguments;
  const elements = list && arrayElements(list, sourceCode);
  return !elements || elements.some((element) => !contains(element, contestant) && isTimer(element, sourceCode));
}
