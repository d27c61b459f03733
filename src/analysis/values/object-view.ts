import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { localFunction, resolveApi } from '../identity/references.js';
import { isGlobal, singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { returnedBy } from './value-parts.js';

/** What the file shows about one key of an object. `unknown`: some part of the object is out of sight. */
export type PropertyView =
  | { state: 'absent' }
  | { state: 'present'; value: TSESTree.Node }
  | { state: 'unknown' };

/** An object as far as the file shows it. */
export interface ObjectView {
  get(key: string): PropertyView;
  /** Every key that the file shows, with its value; there may be more when `complete` is false. */
  readonly entries: ReadonlyMap<string, TSESTree.Node>;
  /** Keys that are there under a condition, or that something out of sight may have changed. */
  readonly uncertain: ReadonlySet<string>;
  /** False when a spread, a computed key or a later change is out of sight. */
  readonly complete: boolean;
}

/**
 * An object literal, or one of two, seen through `const` (or assigned once) variables, spreads, shorthand, `as const`, `satisfies`,
 * `Object.freeze`, `Object.assign({}, …)`, calls of functions of the file that give such objects back, and properties that are
 * assigned to the variable later.
 *
 * @returns `undefined` when the expression is no object that this file shows.
 */
export function objectView(node: TSESTree.Node, sourceCode: SourceCode): ObjectView | undefined {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'ObjectExpression':
    case 'CallExpression':
    case 'ConditionalExpression':
      return expressionView(inner, sourceCode);
    case 'Identifier': {
      const variable = variableOf(inner, sourceCode);
      return variable && variableView(variable, sourceCode);
    }
    case 'MemberExpression':
      return memberView(inner, sourceCode);
    default:
      return undefined;
  }
}

type MakingExpression = TSESTree.CallExpression | TSESTree.ConditionalExpression | TSESTree.ObjectExpression;

const expressionView = perNode<MakingExpression, ObjectView>((node, sourceCode) => {
  const builder = new ViewBuilder();
  return builder.add(node, sourceCode) ? builder.view() : undefined;
});

/** Longer member chains are not followed: real options are never that deep. */
const deepestMember = 8;

/** Once for each node: `options.url = options.url` asks for itself. */
const memberView = perNode<TSESTree.MemberExpression, ObjectView>((node, sourceCode) => {
  const keys: string[] = [];
  let object: TSESTree.Node = node;
  while (object.type === 'MemberExpression') {
    const key = staticKey(object);
    if (key === undefined || keys.length === deepestMember) return undefined;
    keys.push(key);
    object = unwrap(object.object);
  }
  let view = objectView(object, sourceCode);
  for (let key = keys.pop(); view && key !== undefined; key = keys.pop()) {
    const found = view.get(key);
    view = found.state === 'present' ? objectView(found.value, sourceCode) : undefined;
  }
  return view;
});

const variableView = perNode<Variable, ObjectView>((variable, sourceCode) => {
  const definition = singleDefinition(variable);
  const initial = definition?.pattern.type === 'Identifier' ? objectView(definition.value, sourceCode) : undefined;
  if (!initial) return undefined;
  const builder = new ViewBuilder();
  return builder.addLaterChanges(variable, initial, sourceCode) ? builder.view() : initial;
});

class ViewBuilder {
  readonly #entries = new Map<string, TSESTree.Node>();
  readonly #hidden = new Set<string>();
  #complete = true;

  /** False for an expression that makes no object that the file shows. */
  add(node: MakingExpression, sourceCode: SourceCode): boolean {
    if (node.type === 'CallExpression') return this.#addCall(node, sourceCode);
    if (node.type === 'ConditionalExpression') return this.#addAlternatives(node, sourceCode);
    for (const property of node.properties) this.#addProperty(property, sourceCode);
    return true;
  }

  /** `post ? { method: 'POST' } : undefined`: what neither side has is absent. */
  #addAlternatives(node: TSESTree.ConditionalExpression, sourceCode: SourceCode): boolean {
    const sides = [node.consequent, node.alternate];
    for (const side of sides) this.#addMaybe(side, sourceCode);
    return sides.some((side) => objectView(side, sourceCode));
  }

  #addCall(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
    const [first, ...others] = node.arguments;
    const callee = unwrap(node.callee);
    const variable = callee.type === 'Identifier' ? variableOf(callee, sourceCode) : undefined;
    const fn = variable && localFunction(variable);
    if (fn) return this.#addReturned(fn, sourceCode);
    if (!first) return false;
    if (isObjectMethod(node, 'freeze', sourceCode)) return this.#addView(first, sourceCode);
    if (!isObjectMethod(node, 'assign', sourceCode) || !this.#addView(first, sourceCode)) return false;
    for (const source of others) this.#addSpread(source, sourceCode);
    return true;
  }

  /** What a function of the file gives back at its end, or what it gives back here and there. */
  #addReturned(fn: FunctionNode, sourceCode: SourceCode): boolean {
    if (fn.async || fn.generator) return false;
    const values = returnedBy(fn, sourceCode);
    const [value, ...others] = values;
    if (!value) return false;
    const isCertain = others.length === 0 && (fn.body === value || (fn.body.type === 'BlockStatement' && fn.body.body.at(-1) === value.parent));
    if (isCertain) return this.#addView(value, sourceCode);
    for (const each of values) this.#addMaybe(each, sourceCode);
    return values.some((each) => objectView(each, sourceCode));
  }

  /**
   * Lays what happens to a variable after its definition over its first value: `options.timeout = 5` counts wherever
   * it stands; an object handed to a call of the project's own code that stands alone may come back changed.
   * False when nothing happens to it.
   */
  addLaterChanges(variable: Variable, initial: ObjectView, sourceCode: SourceCode): boolean {
    let changed = false;
    const begin = () => {
      if (!changed) this.#addEntries(initial);
      changed = true;
    };
    for (const { identifier } of variable.references) {
      const use = wrapped(identifier);
      const { parent } = use;
      if (parent?.type === 'MemberExpression' && parent.object === use) {
        const assignment = wrapped(parent).parent;
        if (assignment?.type !== 'AssignmentExpression' || assignment.left !== parent) continue;
        begin();
        const key = staticKey(parent);
        if (key === undefined) this.#hideAll();
        else this.#set(key, assignment.right);
      } else if (parent?.type === 'CallExpression' && parent.callee !== use && isStatement(parent)) {
        if (isObjectMethod(parent, 'assign', sourceCode)) {
          if (parent.arguments[0] !== use) continue;
          begin();
          for (const source of parent.arguments.slice(1)) this.#addMaybe(source, sourceCode);
        } else if (isOwnCode(parent, sourceCode)) {
          begin();
          this.#hideAll();
        }
      }
    }
    return changed;
  }

  view(): ObjectView {
    const entries = this.#entries;
    const hidden = this.#hidden;
    const complete = this.#complete;
    return {
      entries,
      uncertain: hidden,
      complete,
      get(key) {
        if (hidden.has(key)) return { state: 'unknown' };
        const value = entries.get(key);
        if (value) return { state: 'present', value };
        return { state: complete ? 'absent' : 'unknown' };
      },
    };
  }

  #addProperty(property: TSESTree.Property | TSESTree.SpreadElement, sourceCode: SourceCode): void {
    if (property.type === 'SpreadElement') {
      this.#addSpread(property.argument, sourceCode);
      return;
    }
    const key = staticKey(property);
    if (key === undefined) this.#hideAll();
    else this.#set(key, property.kind === 'get' ? property : property.value);
  }

  #addSpread(argument: TSESTree.Node, sourceCode: SourceCode): void {
    const inner = unwrap(argument);
    if (inner.type === 'LogicalExpression' && inner.operator === '&&') this.#addMaybe(inner.right, sourceCode);
    else if (inner.type === 'ConditionalExpression') {
      this.#addMaybe(inner.consequent, sourceCode);
      this.#addMaybe(inner.alternate, sourceCode);
    } else if (!spreadsNothing(inner) && !this.#addView(inner, sourceCode)) this.#hideAll();
  }

  #addView(node: TSESTree.Node, sourceCode: SourceCode): boolean {
    const view = objectView(node, sourceCode);
    if (view) this.#addEntries(view);
    return view !== undefined;
  }

  #addEntries(view: ObjectView): void {
    if (!view.complete) this.#hideAll();
    for (const [key, value] of view.entries) this.#set(key, value);
    for (const key of view.uncertain) this.#hidden.add(key);
  }

  /** A spread that happens under a condition: its keys may be there or not. */
  #addMaybe(node: TSESTree.Node, sourceCode: SourceCode): void {
    if (spreadsNothing(unwrap(node))) return;
    const view = objectView(node, sourceCode);
    if (!view?.complete) this.#hideAll();
    for (const key of [...(view?.entries.keys() ?? []), ...(view?.uncertain ?? [])]) this.#hidden.add(key);
  }

  #set(key: string, value: TSESTree.Node): void {
    this.#entries.set(key, value);
    this.#hidden.delete(key);
  }

  /** Something out of sight is laid over all that was added: only what comes after it is certain. */
  #hideAll(): void {
    this.#complete = false;
    for (const key of this.#entries.keys()) this.#hidden.add(key);
  }
}

/** Published packages and the platform leave the options they get as they are. */
function isOwnCode(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const module = resolveApi(node.callee, sourceCode)?.module;
  return module === undefined || module.startsWith('.');
}

function isStatement(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'ExpressionStatement' || (parent?.type === 'AwaitExpression' && isStatement(parent));
}

function spreadsNothing(node: TSESTree.Node): boolean {
  return node.type === 'Literal' || (node.type === 'Identifier' && node.name === 'undefined') ||
    (node.type === 'ObjectExpression' && node.properties.length === 0);
}

function isObjectMethod(node: TSESTree.CallExpression, name: string, sourceCode: SourceCode): boolean {
  const callee = unwrap(node.callee);
  return callee.type === 'MemberExpression' && staticKey(callee) === name && callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' && isGlobal(callee.object, sourceCode);
}
