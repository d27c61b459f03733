import type { TSESTree } from '@typescript-eslint/utils';

import { sessionCookies } from '../../catalog/leaks/carriers.js';
import type { SensitiveKind } from '../../catalog/leaks/names.js';
import { staticKey, unwrap } from '../core/ast.js';
import { byObject } from '../core/by-object.js';
import { lastName } from '../core/last-name.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { type Definition, singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { isEnvironment } from '../secrets/names-around.js';
import { callParts } from './call-parts.js';
import { type Carried, carriedBy } from './carried.js';
import { saysDevelopment } from './circumstances.js';
import { isColour } from './colours.js';
import { givesNothingAway, isDeclaredText, isHarmless, isPutTogether, isWrittenDown } from './harmless.js';
import { keyTaken, saysName, takesNameOfKey } from './key-names.js';
import { mayShow, mayShowInText } from './may-show.js';
import { piecesOf } from './pieces.js';
import { keysRemoved } from './removed-keys.js';
import { isBareToken, isMobile, isPassVariable, isShielded, type SensitiveNames } from './sensitive-name.js';
import { isCredentialToken } from './token-sense.js';
import { isNameOfSecret, isSpokenOf, textAtEnd } from './wording.js';
import { literalAt, literalsOf, membersOf } from './written-literals.js';

/** What counts as sensitive, and what masks it. */
export interface LeakPolicy {
  names: SensitiveNames;
  /** Names of further functions that mask. */
  masks: ReadonlySet<string>;
}

/** A place in an expression that gives something away. */
export interface Exposure {
  /** What to point at. */
  node: TSESTree.Node;
  kind: Carried['kind'] | SensitiveKind;
  /** What is given away, in words or as the name it has. */
  what: string;
  /** The expression whose value it is; the same as `node` unless a variable stands between. */
  value: TSESTree.Node;
  /** Names of properties on the way down from the outermost object; missing when the way is not through objects only. */
  path?: readonly string[];
}

/** An expression, and how its value is written down. */
export interface Root {
  node: TSESTree.Node;
  /** The value becomes part of a text, in which an object shows nothing. */
  isText: boolean;
  /** The name it is kept under, when a text says so: `span.setAttribute('user.email', x)`. */
  name?: string;
}

interface Step {
  node: TSESTree.Node;
  /** The value becomes part of a text, in which an object shows nothing. */
  isText: boolean;
  path: readonly string[] | undefined;
  /** The variable at which the way down started. */
  at?: TSESTree.Node;
  followed: number;
  /** Keys that later properties lay over those of this value. */
  overlaid?: ReadonlySet<string> | undefined;
}

const longestWay = 4;
const mostSteps = 2000;

/**
 * Everything sensitive that an expression's value gives away, by the names of its parts: in templates, objects, lists
 * and what prints them; through variables of the file. Functions, conditions and unknown calls are not looked into.
 */
export function exposuresOf(root: Root, policy: LeakPolicy, sourceCode: SourceCode): readonly Exposure[] {
  const isNamed = root.name !== undefined && policy.names.kindOf(root.name) !== undefined;
  if (!isNamed && !mayShow(root.node, root.isText, policy.names, sourceCode)) return none;
  return new Search(policy, sourceCode).run(root);
}

const none: readonly Exposure[] = [];

/**
 * What the value of a variable gives away, by policy, variable, number of variables on the way to it, and whether it becomes
 * part of a text: what is logged is often logged again and again.
 */
const followed = perFile(() => byObject<LeakPolicy, Map<Variable, (readonly Exposure[])[]>>(() => new Map()));

class Search {
  readonly #found: Exposure[] = [];
  readonly #stack: Step[] = [];
  readonly #names: SensitiveNames;
  readonly #puttingTogether = new Set<Variable>();

  constructor(private readonly policy: LeakPolicy, private readonly sourceCode: SourceCode) {
    this.#names = policy.names;
  }

  run({ node, isText, name }: Root): readonly Exposure[] {
    const start: Step = { node, isText, path: [], followed: 0 };
    if (name !== undefined) this.#kept(name, start);
    else this.#stack.push(start);
    return this.#walk();
  }

  #from(step: Step): readonly Exposure[] {
    this.#stack.push(step);
    return this.#walk();
  }

  #walk(): readonly Exposure[] {
    let steps = 0;
    for (let step = this.#stack.pop(); step && steps < mostSteps; step = this.#stack.pop(), steps += 1) this.#visit(step);
    return this.#found;
  }

  /** The only value of a variable, as that variable gives it away. */
  #runValue(variable: Variable, { value }: Definition, isText: boolean, ways: number): readonly Exposure[] {
    const byVariable = followed(this.sourceCode)(this.policy);
    let known = byVariable.get(variable);
    if (!known) byVariable.set(variable, (known = []));
    const question = isText ? ways : ways + longestWay;
    return (known[question] ??= new Search(this.policy, this.sourceCode).#from({
      node: value, isText, path: [], at: value, followed: ways, overlaid: keysRemoved(variable, this.sourceCode),
    }));
  }

  #visit(step: Step): void {
    const node = unwrap(step.node);
    switch (node.type) {
      case 'ArrayExpression':
        for (const element of node.elements) if (element) this.#push(step, element, { path: append(step.path, '0') });
        return;
      case 'AssignmentExpression':
        if (node.operator === '=') this.#push(step, node.right);
        return;
      case 'AwaitExpression':
        this.#push(step, node.argument);
        return;
      case 'BinaryExpression':
        if (node.operator !== '+') return;
        this.#pushText(step, node.left);
        if (!isSpokenOf(textAtEnd(node.left), '')) this.#pushText(step, node.right);
        return;
      case 'CallExpression':
        this.#call(node, step);
        return;
      case 'ConditionalExpression':
        if (!saysDevelopment(node.test, true, this.sourceCode)) this.#push(step, node.consequent);
        if (!saysDevelopment(node.test, false, this.sourceCode)) this.#push(step, node.alternate);
        return;
      case 'Identifier':
        this.#identifier(node, step);
        return;
      case 'LogicalExpression':
        if (node.operator !== '&&') this.#push(step, node.left);
        this.#push(step, node.right);
        return;
      case 'MemberExpression':
        this.#member(node, step);
        return;
      case 'NewExpression':
        if (/(?:Error|Exception)$/.test(lastName(node.callee)) && node.arguments[0]) this.#push(step, node.arguments[0], { path: undefined });
        return;
      case 'ObjectExpression':
        if (!step.isText) this.#object(node, step);
        return;
      case 'SequenceExpression':
        this.#push(step, node.expressions.at(-1) as TSESTree.Node);
        return;
      case 'SpreadElement':
        this.#push(step, node.argument);
        return;
      case 'TaggedTemplateExpression':
        if (isColour(node.tag, this.sourceCode)) this.#push(step, node.quasi);
        return;
      case 'TemplateLiteral':
        for (const [index, hole] of node.expressions.entries()) {
          const [before, behind] = [node.quasis[index]?.value.raw ?? '', node.quasis[index + 1]?.value.raw ?? ''];
          if (mayShowInText(hole, this.#names, this.sourceCode) && !isSpokenOf(before, behind)) this.#push(step, hole, { isText: true, path: undefined });
        }
        return;
      default:
    }
  }

  #push(from: Step, node: TSESTree.Node, change: Partial<Step> = {}): void {
    this.#stack.push({ ...from, ...change, node });
  }

  #pushText(from: Step, node: TSESTree.Node): void {
    if (mayShowInText(node, this.#names, this.sourceCode)) this.#push(from, node, { isText: true, path: undefined });
  }

  #add(step: Step, value: TSESTree.Node, kind: Exposure['kind'], what: string): void {
    const node = step.at ?? value;
    this.#found.push({ node, value, kind, what, ...(step.path ? { path: step.path } : {}) });
  }

  /** A whole object, unless what is sensitive in it is laid over: `{ ...req.headers, authorization: undefined }`. */
  #addWhole(step: Step, node: TSESTree.Node, { kind, what }: Carried): void {
    if (kind === 'environment' || !this.#isCovered(step)) this.#add(step, node, kind, what);
  }

  #isCovered({ overlaid = new Set() }: Step): boolean {
    return [...overlaid].some((key) => this.#names.kindOf(key) !== undefined);
  }

  /** Judges a value by the name it has. Answers whether the name alone settles it. */
  #judge(name: string, node: TSESTree.Node, step: Step): boolean {
    const kind = this.#names.kindOf(name);
    if (!kind) return false;
    // `{ ...credentials, password: '***' }`
    if (this.#isCovered(step) || isNameOfSecret(name, node, this.sourceCode) || isHarmless(node, this.#names, this.policy.masks, this.sourceCode)) return true;
    if (kind === 'personal' && (isWrittenDown(node, this.sourceCode) || (isMobile(name) && !isDeclaredText(node, this.sourceCode)))) return true;
    if (kind === 'credential' && /key$/i.test(name) && isPutTogether(node, this.#names, this.sourceCode)) return true;
    if (kind === 'credential' && isBareToken(name) && !isCredentialToken(node, /s$/i.test(name), this.sourceCode)) return true;
    this.#add(step, node, kind, name);
    return true;
  }

  #identifier(node: TSESTree.Identifier, step: Step): void {
    const variable = variableOf(node, this.sourceCode);
    const definition = variable && singleDefinition(variable);
    const value = definition && unwrap(definition.value);
    const isLiteral = definition?.pattern.type === 'Identifier' && value?.type === 'ObjectExpression';
    if (!isLiteral && (this.#judge(node.name, node, step) || isShielded(node.name))) return;
    if (!step.isText) {
      const carried = carriedBy(node, this.#names, this.sourceCode);
      if (carried && !isLiteral) {
        this.#addWhole(step, node, carried);
        return;
      }
    }
    if (variable && step.followed < longestWay) this.#written(variable, node, step, definition === undefined);
    const parameter = variable?.defs[0]?.type === 'Parameter' ? variable.defs[0].name : undefined;
    if (parameter) this.#renamed(parameter, node, step);
    if (!definition || step.followed === longestWay || givesNothingAway(definition.value, this.policy.masks, 0) && !isLiteral) return;
    if (definition.pattern.type === 'Identifier') {
      this.#follow(node, variable, definition, step);
      return;
    }
    this.#renamed(definition.name, node, step);
  }

  /** `const { password: given } = input`, `({ password: given }) => …` */
  #renamed(name: TSESTree.Node, node: TSESTree.Identifier, step: Step): void {
    const key = keyTaken(name);
    if (key !== undefined && key !== node.name) this.#judge(key, node, step);
  }

  /** What is written to a variable, or to a member of its object, before it is used. */
  #written(variable: Variable, node: TSESTree.Identifier, step: Step, isOften: boolean): void {
    if (isOften) this.#textsOf(variable, node, step);
    if (step.isText) return;
    const way = { at: step.at ?? node, followed: step.followed + 1 };
    const removed = [...(step.overlaid ?? []), ...(keysRemoved(variable, this.sourceCode) ?? [])];
    if (isOften) {
      for (const { value, overlaid } of literalsOf(variable, node)) {
        this.#push(step, value, { ...way, overlaid: new Set([...removed, ...(overlaid ?? [])]) });
      }
    }
    for (const { key, value } of membersOf(variable, node)) {
      if (!removed.includes(key)) this.#kept(key, { node: value, isText: false, path: append(step.path, key), ...way });
    }
  }

  /** The pieces of a text that is put together step by step: once for each variable, as later pieces begin with the earlier. */
  #textsOf(variable: Variable, node: TSESTree.Identifier, step: Step): void {
    if (this.#puttingTogether.has(variable)) return;
    this.#puttingTogether.add(variable);
    for (const piece of piecesOf(variable, node)) {
      this.#push(step, piece, { at: step.at ?? node, isText: true, path: undefined, followed: step.followed + 1 });
    }
  }

  #follow(node: TSESTree.Identifier, variable: Variable, definition: Definition, step: Step): void {
    const at = step.at ?? node;
    if (step.overlaid) {
      const overlaid = new Set([...step.overlaid, ...(keysRemoved(variable, this.sourceCode) ?? [])]);
      this.#push(step, definition.value, { at, followed: step.followed + 1, overlaid });
      return;
    }
    for (const { path, ...exposure } of this.#runValue(variable, definition, step.isText, step.followed + 1)) {
      this.#found.push({ ...exposure, node: at, ...(path && step.path ? { path: [...step.path, ...path] } : {}) });
    }
  }

  #member(node: TSESTree.MemberExpression, step: Step): void {
    const key = staticKey(node);
    if (key === undefined || /^\d+$/.test(key)) return;
    if (key === 'value') {
      const name = lastName(node.object);
      if (!isBareToken(name) && this.#judge(name, node, step)) return;
    } else if (this.#judge(key, node, step)) return;
    if (isPassVariable(key) && isEnvironment(node)) this.#add(step, node, 'credential', key);
    if (sessionCookies.test(key) && /^(?:signed)?cookies$/i.test(lastName(node.object))) this.#add(step, node, 'credential', key);
    if (step.isText) return;
    const carried = carriedBy(node, this.#names, this.sourceCode);
    if (carried) this.#addWhole(step, node, carried);
    const part = carried || step.followed === longestWay ? undefined : literalAt(node, key, this.sourceCode);
    if (part) this.#push(step, part, { at: step.at ?? node, followed: step.followed + 1 });
  }

  #object(node: TSESTree.ObjectExpression, step: Step): void {
    const later = new Set(step.overlaid);
    for (let index = node.properties.length - 1; index >= 0; index -= 1) {
      const property = node.properties[index] as TSESTree.ObjectLiteralElement;
      if (property.type === 'SpreadElement') {
        this.#push(step, property.argument, { overlaid: new Set(later) });
        continue;
      }
      const key = staticKey(property);
      if (key === undefined) {
        this.#push(step, property.value, { path: undefined });
        continue;
      }
      if (!later.has(key)) this.#property(key, property, step);
      later.add(key);
    }
  }

  #property(key: string, property: TSESTree.Property, step: Step): void {
    if (saysName(key, property.value)) return;
    const at = step.at ? { at: step.at } : {};
    this.#kept(key, { node: property.value, isText: false, path: append(step.path, key), followed: step.followed, ...at });
  }

  /** What is kept under a name of its own. */
  #kept(name: string, step: Step): void {
    const before = this.#found.length;
    const value = unwrap(step.node);
    if (this.#names.kindOf(name) && takesNameOfKey(value, step.at !== undefined, this.#names)) this.#judge(name, value, step);
    if (this.#found.length === before) this.#stack.push(step);
  }

  #call(node: TSESTree.CallExpression, step: Step): void {
    const parts = callParts(node, this.#names, this.policy.masks, this.sourceCode);
    if (!parts) return;
    if ('named' in parts) this.#judge(parts.named, node, step);
    else if ('shows' in parts) for (const { node: shown, ...how } of parts.shows) this.#push(step, shown, { ...how, path: undefined });
    else if (parts.inText || !step.isText) this.#add(step, node, parts.whole, parts.what);
  }
}

function append(path: readonly string[] | undefined, key: string): readonly string[] | undefined {
  return path && [...path, key];
}
