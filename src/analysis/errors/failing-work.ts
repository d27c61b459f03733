import type { TSESTree } from '@typescript-eslint/utils';

import { harmlessMethods } from '../../catalog/error-handling.js';
import { contains, isFunction, unwrap, walk, wrapped } from '../core/ast.js';
import { calleeName } from '../core/last-name.js';
import type { NameSet } from '../core/name-set.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { isHarmless, isKnown } from './single-failure.js';

/** Functions that answer whoever waits: to call one of them again is no attempt. */
const answers = new Set(['callback', 'cb', 'done', 'end', 'json', 'next', 'resolve', 'send', 'write']);

const nothingMore: NameSet = new Set();

/** The calls of a piece of code that can be what failed, and where they are made once more. */
export class FailingWork {
  readonly #failed: TSESTree.Node;
  readonly #sourceCode: SourceCode;
  /** By how the callee is written; is it called for what it does, and its value left alone? */
  #tried: ReadonlyMap<string, boolean> | undefined;
  readonly #covering = new Map<TSESTree.Node, boolean>();

  constructor(failed: TSESTree.Node, sourceCode: SourceCode) {
    this.#failed = failed;
    this.#sourceCode = sourceCode;
  }

  /**
   * Is a call the failing work, tried again among other code? All that could fail must be tried there: what stands in for
   * `save(await load(1))` is none when it is only `load(2)`.
   *
   * @param within what may do the rest of the work
   */
  isTriedAgain(call: TSESTree.CallExpression, within: TSESTree.Node): boolean {
    return this.#work.has(this.#sourceCode.getText(call.callee)) && this.#isCoveredBy(within);
  }

  /** Is a call the failing work, waited for but made for what it does, as it was before: `await connect(second);`? */
  isDoneAgain(call: TSESTree.CallExpression, within: TSESTree.Node): boolean {
    return call.parent.type === 'AwaitExpression' && this.#work.get(this.#sourceCode.getText(call.callee)) === true && this.#isCoveredBy(within);
  }

  /**
   * Is a value made of what another attempt gave, also through variables of the code that makes it? What is behind the failing
   * code may be made of calls from before, which are none.
   */
  isResultOfAttempt(value: TSESTree.Node, within: TSESTree.Node): boolean {
    const [start, end] = this.#failed.range;
    const isAttempt = (call: TSESTree.CallExpression): boolean => (call.range[0] >= end || value.range[1] <= start) && this.isTriedAgain(call, within);
    const seen = new Set<Variable>();
    const pending = [value];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const ended = walk(next, this.#sourceCode, (node) => {
        if (isFunction(node)) return 'skip';
        if (node.type === 'CallExpression') return isAttempt(node) ? 'stop' : undefined;
        const variable = node.type === 'Identifier' ? variableOf(node, this.#sourceCode) : undefined;
        if (!variable || seen.has(variable)) return undefined;
        seen.add(variable);
        pending.push(...valuesOf(variable, within));
        return undefined;
      });
      if (!ended) return true;
    }
    return false;
  }

  get #work(): ReadonlyMap<string, boolean> {
    this.#tried ??= workOf(this.#failed, this.#sourceCode);
    return this.#tried;
  }

  #isCoveredBy(within: TSESTree.Node): boolean {
    if (this.#work.size < 2) return true;
    let known = this.#covering.get(within);
    if (known === undefined) {
      const missing = new Set(this.#work.keys());
      walk(within, this.#sourceCode, (node) => {
        if (node === this.#failed) return 'skip';
        if (node.type === 'CallExpression') missing.delete(this.#sourceCode.getText(node.callee));
        return missing.size === 0 ? 'stop' : undefined;
      });
      this.#covering.set(within, (known = missing.size === 0));
    }
    return known;
  }
}

/** What a variable of some code is given there. */
function valuesOf({ defs: [def], references }: Variable, code: TSESTree.Node): TSESTree.Node[] {
  if (def?.type !== 'Variable' || !contains(code, def.name)) return [];
  const written = references.flatMap(({ writeExpr }) => writeExpr ?? []);
  return def.node.init && !written.includes(def.node.init) ? [def.node.init, ...written] : written;
}

/**
 * The calls that are awaited, or, where none is, those that are not of the language and can throw in more than one known way. Of a chain of calls it is
 * the first: `fetch` of `await fetch(url).then(read)`.
 */
function workOf(code: TSESTree.Node, sourceCode: SourceCode): ReadonlyMap<string, boolean> {
  const awaited = new Map<string, boolean>();
  const called = new Map<string, boolean>();
  if (code.type !== 'BlockStatement') add(awaited, code);
  walk(code, sourceCode, (node) => {
    if (isFunction(node) && node !== code) return 'skip';
    if (node.type === 'AwaitExpression') add(awaited, node.argument);
    else if (node.type === 'CallExpression' && mayBeWork(node)) add(called, node);
    return undefined;
  });
  return awaited.size > 0 ? awaited : called;

  function add(work: Map<string, boolean>, node: TSESTree.Node): void {
    const first = firstOfChain(node);
    if (!first || answers.has(calleeName(first) ?? '') || isKnown(first, nothingMore, sourceCode)) return;
    const text = sourceCode.getText(first.callee);
    work.set(text, work.get(text) === true || isForItself(node));
  }

  function mayBeWork(node: TSESTree.CallExpression): boolean {
    return !harmlessMethods.has(calleeName(node) ?? '') && !isOfLanguage(node, sourceCode) && !isHarmless(node, sourceCode);
  }
}

function firstOfChain(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  let first: TSESTree.CallExpression | undefined;
  let inner = unwrap(node);
  for (;;) {
    if (inner.type === 'CallExpression') {
      first = inner;
      inner = unwrap(inner.callee);
    } else if (inner.type === 'MemberExpression') inner = unwrap(inner.object);
    else return first;
  }
}

/** `await connect();`: nobody takes the value. */
function isForItself(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'AwaitExpression' ? isForItself(parent) : parent?.type === 'ExpressionStatement';
}

const languageRoots = /^(?:Array|Buffer|Date|JSON|Math|Number|Object|Promise|Reflect|String|console|parse(?:Float|Int)|process|set(?:Immediate|Interval|Timeout))$/;

function isOfLanguage(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const api = resolveApi(node.callee, sourceCode);
  return api?.module === 'global' && languageRoots.test(api.path[0] ?? '');
}
