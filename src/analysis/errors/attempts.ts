import type { TSESTree } from '@typescript-eslint/utils';

import { contains, enclosingFunction, functionName, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import { calleeName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { followsSuccess } from './after-success.js';
import { isFulfilledOutside, isPlain } from './executors.js';
import { FailingWork } from './failing-work.js';
import type { Variable } from '../identity/scope.js';

const timers = new Set(['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout']);

/** What a handler may do once more: the functions around it, and what the code that failed calls. */
export class Attempts {
  readonly #handler: TSESTree.Node;
  readonly #failed: TSESTree.Node;
  readonly #sourceCode: SourceCode;
  readonly #work: FailingWork;
  #around: ReadonlySet<string> | undefined;

  constructor(handler: TSESTree.Node, failed: TSESTree.Node, sourceCode: SourceCode) {
    this.#handler = handler;
    this.#failed = failed;
    this.#sourceCode = sourceCode;
    this.#work = new FailingWork(failed, sourceCode);
  }

  /**
   * Does a call run the function around the handler again? `same`: with what it got, so that nothing shows an end;
   * `changed`: with something else, such as the number of the attempt.
   */
  runAgain(node: TSESTree.CallExpression): 'changed' | 'same' | undefined {
    const name = calleeName(node);
    if (name === undefined) return undefined;
    this.#around ??= namesAround(this.#handler);
    if (this.#around.has(name) && isOwn(node)) return node.arguments.every(isPassedOn) ? 'same' : 'changed';
    const [first] = node.arguments;
    const handed = first && timers.has(name) ? nameOf(first) : undefined;
    return handed !== undefined && this.#around.has(handed) ? 'same' : undefined;
  }

  /** `await connect(second);` where `await connect(first);` failed: another attempt, whose own failure goes on. */
  isDoneAgain(call: TSESTree.CallExpression): boolean {
    return this.#work.isDoneAgain(call, this.#codeAround(call)) && !followsSuccess(this.#failed, call, this.#sourceCode);
  }

  /** `await load(mirror)`, or what is made of it, where `load` failed. Anything else is no attempt: `page([])` after `page(await load())`. */
  isResult(value: TSESTree.Node): boolean {
    return this.#work.isResultOfAttempt(value, this.#codeAround(value)) && !followsSuccess(this.#failed, value, this.#sourceCode);
  }

  /**
   * Does the code that failed answer with a value, in whose place that of the handler stands? A validator answers with nothing.
   *
   * @param resolver what fulfils the promise with the value, where that is not returned
   */
  replacesResult(resolver?: Variable): boolean {
    if (resolver) return isFulfilledOutside(resolver, this.#handler);
    return this.#failed.type !== 'BlockStatement' || !walk(this.#failed, this.#sourceCode, (node) => {
      if (isFunction(node)) return 'skip';
      return node.type === 'ReturnStatement' && node.argument && !isPlain(node.argument) ? 'stop' : undefined;
    });
  }

  /** The handler, or for what stands behind it the statements around. */
  #codeAround(node: TSESTree.Node): TSESTree.Node {
    if (contains(this.#handler, node)) return this.#handler;
    let up = node;
    while (up.parent && up.type !== 'BlockStatement') up = up.parent;
    return up;
  }
}

function namesAround(node: TSESTree.Node): ReadonlySet<string> {
  const names = new Set<string>();
  for (let around = enclosingFunction(node); around; around = enclosingFunction(around)) {
    const name = functionName(around);
    if (name !== undefined) names.add(name);
  }
  return names;
}

function isPassedOn(argument: TSESTree.Node): boolean {
  return /^(?:Identifier|MemberExpression|SpreadElement|ThisExpression)$/.test(unwrap(argument).type);
}

/** `connect()` or `this.connect()`, not `client.connect()`. */
function isOwn(node: TSESTree.CallExpression): boolean {
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return true;
  const { object } = callee;
  return object.type === 'ThisExpression' || (object.type === 'Identifier' && /^(?:_this|self|that)$/.test(object.name));
}

/** The function that a timer gets: `connect`, `this.connect`, `this.connect.bind(this)`. */
function nameOf(node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name;
  if (inner.type === 'MemberExpression') return staticKey(inner);
  if (inner.type !== 'CallExpression' || calleeName(inner) !== 'bind') return undefined;
  const callee = unwrap(inner.callee);
  return callee.type === 'MemberExpression' ? nameOf(callee.object) : undefined;
}
