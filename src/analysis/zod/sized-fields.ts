import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { originOf } from '../values/origin.js';
import { linksOf, type ZodSchema } from './chain.js';
import { functionOf, mayLimit } from './predicates.js';
import { isSize, mayBeLimit, valueTest } from './size-questions.js';

/** How much of a field is limited: all of it, or only how many elements it has. */
export type SizedPart = 'all' | 'count';

/** The fields whose size the refinements of a whole object may limit. */
export interface SizedFields {
  /** Who knows: a function out of sight is asked about the whole object. */
  any: boolean;
  parts: ReadonlyMap<string, SizedPart>;
}

const none: SizedFields = { any: false, parts: new Map() };

/** Functions that hand the object on to each other are followed this far. */
const deepest = 5;

/** The fields whose size a refinement of the whole object may limit: `.refine((order) => order.items.length <= 10)`. */
export function sizedFields(schema: ZodSchema, sourceCode: SourceCode): SizedFields {
  let measured: Measured | undefined;
  for (const { name, call } of linksOf(schema)) {
    if (name !== 'refine' && name !== 'superRefine' && name !== 'check') continue;
    const [argument] = call?.arguments ?? [];
    const predicate = argument && functionOf(argument, sourceCode);
    measured ??= new Measured(sourceCode);
    if (predicate) measured.read(predicate, predicate.params[0]);
    // The checks of zod/mini are made by calls, and ask for the whole.
    else if (argument && !(name === 'check' && unwrap(argument).type === 'CallExpression')) measured.any = true;
  }
  return measured?.result() ?? none;
}

/** What the refinements of an object ask about the size of its fields. */
class Measured {
  any = false;
  readonly #parts = new Map<string, SizedPart>();
  /** Fields of whose elements something is asked as well. */
  readonly #lookedInto = new Set<string>();
  readonly #read = new Set<FunctionNode>();
  readonly #sourceCode: SourceCode;

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
  }

  result(): SizedFields {
    for (const key of this.#lookedInto) if (this.#parts.has(key)) this.#parts.set(key, 'all');
    return this;
  }

  get parts(): ReadonlyMap<string, SizedPart> {
    return this.#parts;
  }

  read(fn: FunctionNode, parameter: TSESTree.Parameter | undefined): void {
    if (!parameter || this.#read.has(fn) || this.#read.size > deepest) return;
    this.#read.add(fn);
    const isValue = valueTest(parameter, fn, this.#sourceCode);
    walk(fn.body, this.#sourceCode, (node) => {
      // `order.items[index]`
      if (node.type === 'MemberExpression' && staticKey(node) === undefined) this.#lookInto(node.object);
      else if (isSize(node)) {
        if (mayBeLimit(node, { fn, isValue, mayBeFew: true }, this.#sourceCode)) this.#measure(node.object);
      } else if (node.type === 'CallExpression') this.#call(node, parameter);
      else if (node.type === 'ForOfStatement') this.#lookInto(node.right);
    });
  }

  /** `order.items`, asked for its length, has a limit of elements; what is made of it and then measured has one of its own. */
  #measure(object: TSESTree.Node): void {
    const owner = withoutDefault(originOf(withoutDefault(object), this.#sourceCode));
    const plain = owner.type === 'MemberExpression' ? staticKey(owner) : owner.type === 'Identifier' ? owner.name : undefined;
    for (const key of this.#keysIn(owner)) {
      if (key !== plain) this.#parts.set(key, 'all');
      else if (!this.#parts.has(key)) this.#parts.set(key, 'count');
    }
  }

  #call(call: TSESTree.CallExpression, parameter: TSESTree.Parameter): void {
    const callee = unwrap(call.callee);
    // `order.items.every((item) => item.length < 10)`
    if (callee.type === 'MemberExpression' && call.arguments[0] && this.#asks(call.arguments[0])) this.#lookInto(callee.object);
    for (const [index, argument] of call.arguments.entries()) {
      const handed = unwrap(argument);
      if (isFunction(handed)) continue;
      if (this.#isWhole(handed, parameter)) this.#hand(callee, index);
      else if (handed.type === 'MemberExpression' || handed.type === 'Identifier') this.#lookInto(handed);
    }
  }

  /** May a callback limit what it is asked about, or say how long it is? A text (`names.includes('x')`) is no callback. */
  #asks(callback: TSESTree.Node): boolean {
    const inner = unwrap(callback);
    if (isFunction(inner) && !walk(inner.body, this.#sourceCode, (node) => (isSize(node) ? 'stop' : undefined))) return true;
    return (isFunction(inner) || inner.type === 'Identifier') && mayLimit(inner, this.#sourceCode);
  }

  #hand(callee: TSESTree.Node, index: number): void {
    const fn = functionOf(callee, this.#sourceCode);
    if (fn) this.read(fn, fn.params[index]);
    // What the platform offers asks for no field: `Object.keys(order)`.
    else if (resolveApi(callee, this.#sourceCode)?.module !== 'global' && !isMethodOf(callee, 'addIssue')) this.any = true;
  }

  /** `order`, a name for it, or the `value` of the payload that `.check(…)` of zod 4 gets. */
  #isWhole(node: TSESTree.Node, parameter: TSESTree.Parameter): boolean {
    const origin = unwrap(originOf(node, this.#sourceCode));
    const owner = origin.type === 'MemberExpression' && staticKey(origin) === 'value' ? unwrap(origin.object) : origin;
    return owner.type === 'Identifier' && parameter.type === 'Identifier' &&
      variableOf(owner, this.#sourceCode)?.identifiers.includes(parameter) === true;
  }

  #lookInto(node: TSESTree.Node): void {
    for (const key of this.#keysIn(originOf(node, this.#sourceCode))) this.#lookedInto.add(key);
  }

  #keysIn(node: TSESTree.Node): string[] {
    const keys: string[] = [];
    walk(node, this.#sourceCode, (part) => {
      if (part.type === 'MemberExpression') keys.push(staticKey(part) ?? '');
      else if (part.type === 'Identifier') keys.push(part.name);
    });
    return keys;
  }
}

function isMethodOf(callee: TSESTree.Node, method: string): boolean {
  return callee.type === 'MemberExpression' && staticKey(callee) === method;
}

/** `order.items ?? []` */
function withoutDefault(node: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(node);
  return inner.type === 'LogicalExpression' && inner.operator !== '&&' ? unwrap(inner.left) : inner;
}
