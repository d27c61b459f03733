import type { TSESTree } from '@typescript-eslint/utils';

import { contains, type FunctionNode, isFunction, staticKey, unwrap } from '../core/ast.js';
import { answerTextsIn } from './answer-makers.js';
import { isConditional, isForAudience } from './audience-branches.js';
import { AudienceWays } from './audience-ways.js';
import { callBehind, type DetailOptions, type ErrorDetail, statusGivenTo, valuePutInto } from './detail-places.js';
import { Audience, audienceOfClass, isForAnyone } from './error-audience.js';
import { type Detail, detailOfKey, type ErrorBinding, errorBindingOf } from './error-bindings.js';
import { writesTo } from './error-writes.js';
import { isErrorItself, partsOfRoot, type Root, rootsFor } from './handed-parts.js';
import { heldAmong } from './held-copies.js';
import { type Holding, keeps, leftAfter, severityOf, type Source, worstFor } from './holdings.js';
import { isKnownAsError } from './made-values.js';
import { isGivenAmong, stillGiven } from './last-set.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { mentionsName } from '../core/name-set.js';
import { objectView } from '../values/object-view.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { onlyChecks } from './request-checks.js';
import { isWriterByName, writtenBy } from './text-writers.js';
import { partsOf, returnedBy } from '../values/value-parts.js';

export type { ErrorDetail } from './detail-places.js';

/** Variables used more often are not traced. */
const mostReferences = 200;

/** Names, members and helpers are followed this deep. */
const deepest = 25;

/** Traces what of caught errors expressions of one file have, where it may be read by anyone. */
export class ErrorDetails {
  readonly #options: DetailOptions;
  readonly #sourceCode: SourceCode;
  /** Shared by all that look into the same file. */
  readonly #ways: AudienceWays;
  readonly #variables = new Map<Variable, readonly Source[]>();
  readonly #holdings = new Map<TSESTree.Node, Holding | undefined>();
  readonly #open = new Map<ErrorBinding, boolean>();
  /** Parameters of helpers that are looked into, for the argument of one call. */
  readonly #roots: ReadonlyMap<Variable, Root>;
  #depth = 0;
  #status: number | undefined;

  constructor(
    options: DetailOptions, sourceCode: SourceCode, roots: ReadonlyMap<Variable, Root> = new Map(),
    ways: AudienceWays = new AudienceWays(options.publicErrors, sourceCode),
  ) {
    this.#options = options;
    this.#sourceCode = sourceCode;
    this.#roots = roots;
    this.#ways = ways;
  }

  /** The parts of caught errors that an expression puts into an answer with some status. */
  in(root: TSESTree.Node, status: number | undefined): ErrorDetail[] {
    this.#answer(status);
    return this.#in(root);
  }

  /** Below 500 an error of the request may be shown, from 500 on it may not: what is known depends on the status. */
  #answer(status: number | undefined): void {
    if (this.#status === status) return;
    this.#status = status;
    for (const known of [this.#variables, this.#holdings, this.#open]) known.clear();
  }

  #in(root: TSESTree.Node): ErrorDetail[] {
    if (this.#depth >= deepest) return [];
    this.#depth += 1;
    const found: ErrorDetail[] = [];
    const pending: TSESTree.Node[] = [root];
    for (let node = pending.pop(); node; node = pending.pop()) {
      const parts = partsOf(unwrap(node));
      if (parts) pending.push(...parts.reverse());
      else found.push(...this.#leaf(unwrap(node)));
    }
    this.#depth -= 1;
    return found;
  }

  #leaf(node: TSESTree.Node): ErrorDetail[] {
    switch (node.type) {
      case 'CallExpression':
        return this.#call(node);
      case 'NewExpression':
        return answerTextsIn(node, (value) => this.#in(value));
      case 'Identifier':
      case 'MemberExpression': {
        const holding = this.#holding(node);
        return holding ? [{ node, detail: holding.detail }] : [];
      }
      default:
        return [];
    }
  }

  /** What an expression has of an error, where it stands. */
  #holding(node: TSESTree.Node): Holding | undefined {
    const inner = unwrap(node);
    if (this.#holdings.has(inner)) return this.#holdings.get(inner);
    this.#holdings.set(inner, undefined);
    const holding = this.#find(inner);
    this.#holdings.set(inner, holding);
    return holding;
  }

  #find(node: TSESTree.Node): Holding | undefined {
    if (node.type === 'Identifier') {
      const variable = variableOf(node, this.#sourceCode);
      const holding = variable && this.#variable(variable, node);
      return holding && this.#isOpen(node, variable) ? holding : undefined;
    }
    if (node.type === 'MemberExpression') return this.#member(node);
    const [worst] = this.#in(node).sort((left, right) => severityOf(right) - severityOf(left));
    return worst && { detail: worst.detail, isHeld: node.type === 'ObjectExpression' || node.type === 'ArrayExpression' };
  }

  #member(node: TSESTree.MemberExpression): Holding | undefined {
    if (this.#depth >= deepest) return undefined;
    this.#depth += 1;
    const owner = this.#holding(node.object);
    this.#depth -= 1;
    if (!owner) return undefined;
    const key = staticKey(node);
    if (owner.isHeld) {
      if (key !== undefined && /^\d+$/.test(key)) return { detail: owner.detail, isHeld: false };
      return key === undefined ? undefined : this.#heldAs(key, node.object);
    }
    // `message.split('\n')[0]`
    if (owner.detail !== 'error' && owner.detail !== 'cause') {
      if (key !== undefined && /^\d+$/.test(key)) return owner;
      const variable = node.object.type === 'Identifier' ? variableOf(node.object, this.#sourceCode) : undefined;
      const definition = variable && singleDefinition(variable);
      const under = definition?.pattern.type === 'Identifier' ? this.#detailUnder(key, definition.value) : undefined;
      return under && { detail: under, isHeld: false };
    }
    const detail = detailOfKey(key);
    return detail && !this.#isOverwritten(node, key) ? { detail, isHeld: false } : undefined;
  }

  /** What the member of an object that has something of an error has of it. */
  #heldAs(key: string, object: TSESTree.Node): Holding | undefined {
    const inner = unwrap(object);
    const variable = inner.type === 'Identifier' ? variableOf(inner, this.#sourceCode) : undefined;
    const root = variable && this.#roots.get(variable);
    if (root) return root.member?.(key);
    const view = objectView(inner, this.#sourceCode);
    const found = view?.get(key);
    if (found?.state === 'present') return this.#holding(found.value);
    if (view || !variable) return undefined;
    return heldAmong(variable, key, inner, { holdingOf: (value) => this.#holding(value), isForOthers: (name) => this.#isForOthers(name), sourceCode: this.#sourceCode });
  }

  /** `error.message = 'Something failed'` before it is read: always, or for those who may not read it. */
  #isOverwritten(node: TSESTree.MemberExpression, key: string | undefined): boolean {
    const object = unwrap(node.object);
    const variable = object.type === 'Identifier' ? variableOf(object, this.#sourceCode) : undefined;
    return variable !== undefined && writesTo(variable, this.#sourceCode).members.some((member) => {
      if (staticKey(member) !== key || member.range[0] >= node.range[0]) return false;
      const { parent } = member;
      if (contains(parent, node) || (parent.type === 'AssignmentExpression' && this.#in(parent.right).length > 0)) return false;
      return !isConditional(parent) || isForAudience(parent, this.#options.publicErrors, this.#sourceCode);
    });
  }

  #variable(variable: Variable, use: TSESTree.Identifier): Holding | undefined {
    const root = this.#roots.get(variable);
    const detail = root?.detail ?? errorBindingOf(variable, this.#sourceCode)?.detail;
    if (detail) return this.#isReplaced(variable, use) ? undefined : { detail, isHeld: root?.isHeld === true };
    const sources = this.#variables.get(variable) ?? this.#sourcesOf(variable);
    return worstFor(use, stillGiven(use, variable, sources, this.#sourceCode));
  }

  #sourcesOf(variable: Variable): readonly Source[] {
    this.#variables.set(variable, []);
    if (variable.references.length > mostReferences || this.#depth >= deepest) return [];
    this.#depth += 1;
    const sources = this.#assigned(variable);
    this.#depth -= 1;
    this.#variables.set(variable, sources);
    return sources;
  }

  /** `error = toHttpError(error)`: from there on it is what the function made of it, if no way leads around that. */
  #isReplaced(variable: Variable, use: TSESTree.Identifier): boolean {
    const clean = writesTo(variable, this.#sourceCode).values.filter(({ name, value }) =>
      name.range[0] < use.range[0] && this.#in(value).length === 0);
    if (clean.length === 0 || clean.some(({ name }) => this.#isForOthers(name))) return clean.length > 0;
    return isGivenAmong(use, variable, new Set(clean.map(({ name }) => name.parent as TSESTree.Node)), this.#sourceCode);
  }

  /** What a variable of the file is given of an error, by each of its values. */
  #assigned(variable: Variable): readonly Source[] {
    const sources: Source[] = [];
    // What it is given may be made of what it was given before: `message = message ?? 'Something failed'`.
    this.#variables.set(variable, sources);
    const resets: TSESTree.Node[] = [];
    const add = (at: TSESTree.Node, holding: Holding | undefined): void => {
      if (holding) sources.push({ at, holding });
    };
    for (const def of variable.defs) {
      if (def.type === 'Variable' && def.node.init) add(def.node, this.#declared(def.node.id, def.name, def.node.init));
    }
    for (const { identifier, writeExpr } of variable.references) {
      const name = identifier as TSESTree.Node;
      if (!writeExpr) add(name, this.#putInto(name));
      else if (name.parent?.type === 'AssignmentExpression' && name.parent.left === name) {
        const given = this.#holding(writeExpr);
        if (!given && this.#isForOthers(name)) resets.push(name);
        add(name, given);
      }
    }
    return leftAfter(resets, sources);
  }

  /** Is a name written to for those who may not read the error: `if (isProduction) message = 'Something failed'`? */
  #isForOthers(name: TSESTree.Node): boolean {
    if (!isForAudience(name, this.#options.publicErrors, this.#sourceCode)) return false;
    const ways = this.#ways.to(name);
    return !ways || ways.has(Audience.anyone);
  }

  #declared(pattern: TSESTree.Node, name: TSESTree.Node, init: TSESTree.Expression): Holding | undefined {
    if (pattern === name) return this.#holding(init);
    const property = name.parent?.type === 'AssignmentPattern' ? name.parent.parent : name.parent;
    if (pattern.type !== 'ObjectPattern' || property?.parent !== pattern) return undefined;
    const owner = this.#holding(init);
    if (!owner) return undefined;
    if (property.type === 'RestElement') return owner;
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    if (owner.isHeld) return key === undefined ? undefined : this.#heldAs(key, init);
    const detail = owner.detail === 'error' || owner.detail === 'cause' ? detailOfKey(key) : this.#detailUnder(key, init);
    return detail && { detail, isHeld: false };
  }

  /** `const { status, message } = describe(error)`: what an object that a function of the file returns has under a key. */
  #detailUnder(key: string | undefined, value: TSESTree.Node): Detail | undefined {
    const call = key === undefined ? undefined : callBehind(value);
    const helper = call && localFunctionOf(call.callee, this.#sourceCode);
    return helper && this.#helped(call, helper, key)[0]?.detail;
  }

  /** `body.error = e.message`, `failures.push(e.message)`. */
  #putInto(name: TSESTree.Node): Holding | undefined {
    const value = valuePutInto(name);
    const holding = value && this.#holding(value);
    return holding && { ...holding, isHeld: true };
  }

  #call(node: TSESTree.CallExpression): ErrorDetail[] {
    const callee = unwrap(node.callee);
    if (mentionsName(this.#options.sanitisers, node, this.#sourceCode)) return [];
    if (callee.type === 'MemberExpression') {
      const owner = this.#holding(callee.object);
      if (owner) return keeps(owner, staticKey(callee)) ? [{ node: callee.object, detail: owner.detail }] : [];
    }
    const written = writtenBy(node, this.#sourceCode);
    if (written) return written.flatMap((argument) => this.#in(argument));
    const helper = localFunctionOf(callee, this.#sourceCode);
    if (helper) return this.#helped(node, helper);
    const made = answerTextsIn(node, (value) => this.#in(value));
    if (made.length > 0) return made;
    if (!isWriterByName(callee)) return [];
    const isGiven = node.arguments.some((argument) => !isFunction(argument) && this.#in(argument).length > 0);
    return isGiven ? [{ node, detail: 'message' }] : [];
  }

  /** What a function of the file gives back of the error it is handed, as a whole or under a key. */
  #helped(call: TSESTree.CallExpression, helper: FunctionNode, key?: string): ErrorDetail[] {
    if (this.#depth >= deepest) return [];
    const roots = this.#rootsFor(call, helper);
    if (roots.size === 0) return [];
    const inner = new ErrorDetails(this.#options, this.#sourceCode, roots, this.#ways);
    inner.#depth = this.#depth + 5;
    for (const value of returnedBy(helper, this.#sourceCode)) {
      const part = key === undefined ? undefined : objectView(value, this.#sourceCode)?.get(key);
      if (key !== undefined && part?.state !== 'present') continue;
      const [found] = inner.in(part?.state === 'present' ? part.value : value, this.#status);
      if (found) return [{ node: call, detail: found.detail }];
    }
    return [];
  }

  #rootsFor(call: TSESTree.CallExpression, helper: FunctionNode): Map<Variable, Root> {
    return rootsFor(call, helper, (value) => this.#holding(value), (key, object) => this.#heldAs(key, object), this.#sourceCode);
  }

  /**
   * Texts of an error among the arguments of a call that a function of the file sends on: `fail(response, e.message)`,
   * `respond(500, { error: e.message })`.
   *
   * @param sends what the function sends, by its own text.
   */
  sentBy(
    call: TSESTree.CallExpression, helper: FunctionNode, sends: (helper: FunctionNode, details: ErrorDetails) => boolean,
  ): ErrorDetail[] {
    this.#answer(statusGivenTo(call));
    const found: ErrorDetail[] = [];
    for (const [variable, root] of this.#rootsFor(call, helper)) {
      // A function that is handed the error itself is looked at where it sends it.
      if (!root.isHeld && (isErrorItself(root) || errorBindingOf(variable, this.#sourceCode))) continue;
      for (const part of partsOfRoot(root, (value) => this.#holding(value))) {
        const details = new ErrorDetails(this.#options, this.#sourceCode, new Map([[variable, part]]), this.#ways);
        if (sends(helper, details)) found.push(...this.#in(part.from));
      }
    }
    return found;
  }

  /** Texts of an error among the arguments of a call that hands them to code elsewhere. What becomes of an error itself is up to it. */
  textsIn(given: readonly TSESTree.Node[], status?: number): ErrorDetail[] {
    return given.flatMap((argument) => this.in(argument, status)).filter(({ detail }) => detail === 'message' || detail === 'stack');
  }

  /** Can anyone read what a name stands for, where it stands? */
  #isOpen(name: TSESTree.Identifier, variable: Variable): boolean {
    const ways = this.#ways.to(name);
    if (!ways) return false;
    const binding = errorBindingOf(variable, this.#sourceCode);
    if (binding?.orResult && !isKnownAsError(name, variable, this.#sourceCode)) return false;
    const known = binding ? this.#knownOf(binding) : Audience.anyone;
    if (known === undefined) return false;
    return [...ways].some((each) => isForAnyone(each | known, this.#status));
  }

  /** What is known of an error before it is looked at; `undefined`: nobody gets it who may not read it. */
  #knownOf(binding: ErrorBinding): number | undefined {
    const { clause, handed, narrowedTo } = binding;
    if (clause) {
      const isBadRequest = this.#status !== undefined && this.#status < 500;
      return isBadRequest && onlyChecks(clause.parent.block, this.#sourceCode) ? Audience.request : Audience.anyone;
    }
    if (handed) {
      let isOpen = this.#open.get(binding);
      if (isOpen === undefined) {
        this.#open.set(binding, false);
        isOpen = handed.some((argument) => this.#holding(argument));
        this.#open.set(binding, isOpen);
      }
      return isOpen ? Audience.anyone : undefined;
    }
    if (!narrowedTo || narrowedTo.length === 0) return Audience.anyone;
    const { publicErrors } = this.#options;
    return narrowedTo.reduce((known, each) => known & audienceOfClass(each, publicErrors, this.#sourceCode), ~Audience.anyone);
  }
}
