import type { TSESTree } from '@typescript-eslint/utils';

import { harmlessMethods } from '../../catalog/error-handling.js';
import { enclosingFunction, functionName, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import { calleeName } from '../core/last-name.js';
import { isEmptied } from './emptied-call.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';

const timers = new Set(['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout']);

/** What a handler may do once more: the functions around it, and what the code that failed calls. */
export class Attempts {
  readonly #handler: TSESTree.Node;
  readonly #failed: TSESTree.Node;
  readonly #sourceCode: SourceCode;
  #around: ReadonlySet<string> | undefined;
  #tried: ReadonlyMap<string, readonly TSESTree.CallExpression[]> | undefined;

  constructor(handler: TSESTree.Node, failed: TSESTree.Node, sourceCode: SourceCode) {
    this.#handler = handler;
    this.#failed = failed;
    this.#sourceCode = sourceCode;
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

  /**
   * `return await load(mirror)` where `load` failed: another attempt, whose own failure goes on. `return page([])` where
   * `page(await load())` failed is none.
   */
  isRepeated(node: TSESTree.CallExpression): boolean {
    this.#tried ??= calledIn(this.#failed, this.#sourceCode);
    const tried = this.#tried.get(this.#sourceCode.getText(node.callee));
    return tried !== undefined && !tried.some((call) => isEmptied(node, call, this.#failed, this.#sourceCode));
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

/** Functions that answer whoever waits: to call one of them again is no attempt. */
const answers = new Set(['callback', 'cb', 'done', 'end', 'json', 'next', 'resolve', 'send', 'write']);

/** Further calls of one function are not kept. */
const mostCalls = 10;

/** What code calls, by how it is written, without answers and what is of the language or of `path`. */
function calledIn(code: TSESTree.Node, sourceCode: SourceCode): ReadonlyMap<string, readonly TSESTree.CallExpression[]> {
  const calls = new Map<string, TSESTree.CallExpression[]>();
  walk(code, sourceCode, (node) => {
    if (isFunction(node) && node !== code) return 'skip';
    if (node.type !== 'CallExpression') return undefined;
    const name = calleeName(node) ?? '';
    if (!answers.has(name) && !harmlessMethods.has(name) && !isOfLanguage(node, sourceCode)) add(node);
    return undefined;
  });
  return calls;

  function add(call: TSESTree.CallExpression): void {
    const text = sourceCode.getText(call.callee);
    const known = calls.get(text);
    if (!known) calls.set(text, [call]);
    else if (known.length < mostCalls) known.push(call);
  }
}

const languageRoots = /^(?:Array|Buffer|Date|JSON|Math|Number|Object|Promise|Reflect|String|console|parse(?:Float|Int)|process|set(?:Immediate|Interval|Timeout))$/;

function isOfLanguage(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const api = resolveApi(node.callee, sourceCode);
  return api !== undefined && (api.module === 'path' || (api.module === 'global' && languageRoots.test(api.path[0] ?? '')));
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
