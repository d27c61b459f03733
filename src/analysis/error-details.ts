import type { TSESTree } from '@typescript-eslint/utils';

import { errorTextMethods, listMethods, sanitiserWords, textMethods, writers, writerWords } from '../catalog/error-audience.js';
import { validatorMethodsAnywhere } from '../catalog/validators.js';
import { contains, enclosingFunction, type FunctionNode, isFunction, staticKey, unwrap, walk, wrapped } from './ast.js';
import { Audience, audienceOfClass, audienceTestOf, conditionHeld, type PublicErrors } from './error-audience.js';
import { type Detail, detailOfKey, type ErrorBinding, errorBindingOf } from './error-bindings.js';
import { localFunctionOf } from './local-functions.js';
import { mentionsName, type NameSet } from './name-set.js';
import { objectView } from './object-view.js';
import type { Facts, Semantics } from './path-types.js';
import { pathsThrough } from './paths.js';
import type { SourceCode } from './per-file.js';
import { resolveApi } from './references.js';
import { type Variable, variableOf } from './scope.js';
import { failureWaysOf } from './single-failure.js';
import { wordsOf } from './words.js';

/** A part of a caught error within an expression. */
export interface ErrorDetail {
  /** The smallest expression that has it. */
  node: TSESTree.Node;
  detail: Detail;
}

/** What the trace is told by the options. */
export interface DetailOptions {
  publicErrors: PublicErrors;
  /** Functions whose result may be shown, whatever their name says. */
  sanitisers: NameSet;
}

/** For whom each name of a function or the program is, by all ways that lead there. */
type Runs = Map<TSESTree.Node, ReadonlyMap<TSESTree.Node, ReadonlySet<Facts>> | undefined>;

/** What an expression has of an error. */
interface Holding {
  detail: Detail;
  /** It is an object or list in which the error is put. */
  isHeld: boolean;
}

const severity: Record<Detail, number> = { message: 1, cause: 2, error: 3, stack: 4 };

/** Variables used more often are not traced. */
const mostReferences = 200;

/** More parts of one condition are not read. */
const mostLeaves = 50;

/** Names, members and helpers are followed this deep. */
const deepest = 25;

/** Traces what of caught errors expressions of one file have, where it may be read by anyone. */
export class ErrorDetails {
  readonly #options: DetailOptions;
  readonly #sourceCode: SourceCode;
  /** Shared by all that look into the same file. */
  readonly #runs: Runs;
  readonly #variables = new Map<Variable, Holding | undefined>();
  /** Parameters of helpers that are looked into, for the argument of one call. */
  readonly #roots: ReadonlyMap<Variable, Detail>;
  #depth = 0;
  #status: number | undefined;

  constructor(options: DetailOptions, sourceCode: SourceCode, roots: ReadonlyMap<Variable, Detail> = new Map(), runs: Runs = new Map()) {
    this.#options = options;
    this.#sourceCode = sourceCode;
    this.#roots = roots;
    this.#runs = runs;
  }

  /** The parts of caught errors that an expression puts into an answer with some status. */
  in(root: TSESTree.Node, status: number | undefined): ErrorDetail[] {
    const outer = this.#status;
    this.#status = status;
    // Below 500 an error of the request may be shown, from 500 on it may not.
    if (outer !== status) this.#variables.clear();
    return this.#in(root);
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
      case 'Identifier':
      case 'MemberExpression': {
        const holding = this.#holding(node);
        return holding ? [{ node, detail: holding.detail }] : [];
      }
      default:
        return [];
    }
  }

  /** What a name or member has of an error, where it stands. */
  #holding(node: TSESTree.Node): Holding | undefined {
    const inner = unwrap(node);
    if (inner.type === 'Identifier') {
      const variable = variableOf(inner, this.#sourceCode);
      const holding = variable && this.#variable(variable, inner);
      return holding && this.#isOpen(inner, variable) ? holding : undefined;
    }
    if (inner.type === 'MemberExpression') return this.#member(inner);
    const [worst] = this.#in(inner).sort((left, right) => severity[right.detail] - severity[left.detail]);
    return worst && { detail: worst.detail, isHeld: inner.type === 'ObjectExpression' || inner.type === 'ArrayExpression' };
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
      const found = key === undefined ? undefined : objectView(node.object, this.#sourceCode)?.get(key);
      return found?.state === 'present' ? this.#holding(found.value) : undefined;
    }
    // `message.split('\n')[0]`
    if (owner.detail !== 'error' && owner.detail !== 'cause') return key !== undefined && /^\d+$/.test(key) ? owner : undefined;
    const detail = detailOfKey(key);
    return detail && !this.#isOverwritten(node, key) ? { detail, isHeld: false } : undefined;
  }

  /** `error.message = 'Something failed'` before it is read: always, or for those who may not read it. */
  #isOverwritten(node: TSESTree.MemberExpression, key: string | undefined): boolean {
    const object = unwrap(node.object);
    const variable = object.type === 'Identifier' ? variableOf(object, this.#sourceCode) : undefined;
    return variable?.references.some(({ identifier }) => {
      const member = wrapped(identifier).parent;
      if (member?.type !== 'MemberExpression' || staticKey(member) !== key || member.range[0] >= node.range[0]) return false;
      const { parent } = member;
      if (contains(parent, node)) return false;
      const isWritten = parent.type === 'UnaryExpression'
        ? parent.operator === 'delete'
        : parent.type === 'AssignmentExpression' && parent.left === member && this.#in(parent.right).length === 0;
      return isWritten && (!isConditional(parent) || this.#isForAudience(parent));
    }) === true;
  }

  #variable(variable: Variable, use: TSESTree.Identifier): Holding | undefined {
    const root = this.#roots.get(variable);
    const detail = root ?? errorBindingOf(variable, this.#sourceCode)?.detail;
    if (detail) return this.#isReplaced(variable, use) ? undefined : { detail, isHeld: false };
    if (this.#variables.has(variable)) return this.#variables.get(variable);
    this.#variables.set(variable, undefined);
    const holding = variable.references.length > mostReferences ? undefined : this.#assigned(variable);
    this.#variables.set(variable, holding);
    return holding;
  }

  /** `error = toHttpError(error)`: from there on it is what the function made of it. */
  #isReplaced(variable: Variable, use: TSESTree.Identifier): boolean {
    return variable.references.some(({ identifier, init, writeExpr }) =>
      writeExpr && !init && identifier.range[0] < use.range[0] && this.#in(writeExpr).length === 0);
  }

  /** What a variable of the file is given of an error, by any of its values. */
  #assigned(variable: Variable): Holding | undefined {
    let worst: Holding | undefined;
    const add = (holding: Holding | undefined): void => {
      if (holding && (!worst || severity[holding.detail] > severity[worst.detail])) worst = holding;
    };
    for (const def of variable.defs) {
      if (def.type === 'Variable' && def.node.init) add(this.#declared(def.node.id, def.name, def.node.init));
    }
    for (const { identifier, writeExpr } of variable.references) {
      const name = identifier as TSESTree.Node;
      if (!writeExpr) add(this.#putInto(name));
      else if (name.parent?.type === 'AssignmentExpression' && name.parent.left === name) {
        const given = this.#holding(writeExpr);
        if (!given && this.#isForAudience(name)) return undefined;
        add(given);
      }
    }
    return worst;
  }

  #declared(pattern: TSESTree.Node, name: TSESTree.Node, init: TSESTree.Expression): Holding | undefined {
    if (pattern === name) return this.#holding(init);
    const property = name.parent?.type === 'AssignmentPattern' ? name.parent.parent : name.parent;
    if (pattern.type !== 'ObjectPattern' || property?.parent !== pattern) return undefined;
    const owner = this.#holding(init);
    if (!owner) return undefined;
    if (property.type === 'RestElement') return owner;
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    if (owner.isHeld) {
      const found = key === undefined ? undefined : objectView(init, this.#sourceCode)?.get(key);
      return found?.state === 'present' ? this.#holding(found.value) : undefined;
    }
    const detail = owner.detail === 'error' || owner.detail === 'cause' ? detailOfKey(key) : undefined;
    return detail && { detail, isHeld: false };
  }

  /** `body.error = e.message`, `failures.push(e.message)`. */
  #putInto(name: TSESTree.Node): Holding | undefined {
    const member = wrapped(name).parent;
    if (member?.type !== 'MemberExpression' || unwrap(member.object) !== name) return undefined;
    const { parent } = wrapped(member);
    const value = parent?.type === 'AssignmentExpression' && parent.left === member ? parent.right
      : parent?.type === 'CallExpression' && /^(?:push|unshift)$/.test(staticKey(member) ?? '') ? parent.arguments[0]
      : undefined;
    const holding = value && this.#holding(value);
    return holding && { ...holding, isHeld: true };
  }

  /** `if (status === 500) message = 'Something failed'`: is a value overwritten for those who may not read it? */
  #isForAudience(node: TSESTree.Node): boolean {
    for (let child = node, up = node.parent; up && !isFunction(up); child = up, up = up.parent) {
      const test = up.type === 'IfStatement' || up.type === 'ConditionalExpression' ? up.test : up.type === 'LogicalExpression' ? up.left : undefined;
      if (test && test !== child && this.#asksForAudience(test)) return true;
    }
    return false;
  }

  #asksForAudience(test: TSESTree.Expression): boolean {
    const pending: TSESTree.Node[] = [test];
    for (let seen = 0, node = pending.pop(); node && seen < mostLeaves; seen += 1, node = pending.pop()) {
      const leaf = unwrap(node) as TSESTree.Expression;
      if (leaf.type === 'LogicalExpression') pending.push(leaf.left, leaf.right);
      else if (leaf.type === 'UnaryExpression' && leaf.operator === '!') pending.push(leaf.argument);
      else {
        const behind = conditionHeld(leaf, this.#sourceCode);
        const found = audienceTestOf(leaf, this.#options.publicErrors, this.#sourceCode);
        if (found && found.whenTrue !== found.whenFalse) return true;
        if (behind) pending.push(behind);
      }
    }
    return false;
  }

  #call(node: TSESTree.CallExpression): ErrorDetail[] {
    const callee = unwrap(node.callee);
    if (mentionsName(this.#options.sanitisers, node, this.#sourceCode)) return [];
    if (callee.type === 'MemberExpression') {
      const owner = this.#holding(callee.object);
      if (owner) return keeps(owner, staticKey(callee)) ? [{ node: callee.object, detail: owner.detail }] : [];
    }
    const api = resolveApi(callee, this.#sourceCode);
    if (api && writers.has(api.id)) {
      const given = api.id === 'global#JSON.stringify' ? node.arguments.slice(0, 1) : node.arguments;
      return given.flatMap((argument) => this.#in(argument));
    }
    const helper = localFunctionOf(callee, this.#sourceCode);
    if (helper) return this.#helped(node, helper);
    const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    const words = wordsOf(name ?? '');
    if (!words.some((word) => writerWords.has(word)) || words.some((word) => sanitiserWords.has(word))) return [];
    const isGiven = node.arguments.some((argument) => !isFunction(argument) && this.#in(argument).length > 0);
    return isGiven ? [{ node, detail: 'message' }] : [];
  }

  /** What a function of the file gives back of the error it is handed. */
  #helped(call: TSESTree.CallExpression, helper: FunctionNode): ErrorDetail[] {
    if (this.#depth >= deepest) return [];
    const roots = this.#rootsFor(call, helper);
    if (roots.size === 0) return [];
    const inner = new ErrorDetails(this.#options, this.#sourceCode, roots, this.#runs);
    inner.#depth = this.#depth + 5;
    for (const value of returnedBy(helper, this.#sourceCode)) {
      const [found] = inner.in(value, this.#status);
      if (found) return [{ node: call, detail: found.detail }];
    }
    return [];
  }

  /** The parameters of a function that one call hands an error, or a part of one. */
  #rootsFor(call: TSESTree.CallExpression, helper: FunctionNode): Map<Variable, Detail> {
    const roots = new Map<Variable, Detail>();
    for (const [index, argument] of call.arguments.entries()) {
      const param = helper.params[index];
      const target = param?.type === 'AssignmentPattern' ? param.left : param;
      const variable = target?.type === 'Identifier' ? variableOf(target, this.#sourceCode) : undefined;
      if (!variable || isFunction(argument) || argument.type === 'SpreadElement') continue;
      const holding = this.#holding(argument);
      if (holding && !holding.isHeld) roots.set(variable, holding.detail);
    }
    return roots;
  }

  /**
   * Texts of an error among the arguments of a call that a function of the file sends on: `fail(response, e.message)`.
   *
   * @param sends what the function sends, by its own text.
   */
  sentBy(
    call: TSESTree.CallExpression, helper: FunctionNode, sends: (helper: FunctionNode, details: ErrorDetails) => boolean,
  ): ErrorDetail[] {
    const found: ErrorDetail[] = [];
    for (const [variable, detail] of this.#rootsFor(call, helper)) {
      // A function that is handed the error itself is looked at where it sends it.
      if (detail === 'error' || errorBindingOf(variable, this.#sourceCode)) continue;
      if (!sends(helper, new ErrorDetails(this.#options, this.#sourceCode, new Map([[variable, detail]]), this.#runs))) continue;
      const index = helper.params.findIndex((param) => variable.identifiers.some((name) => name === param ||
        (param.type === 'AssignmentPattern' && name === param.left)));
      const argument = call.arguments[index];
      if (argument) found.push(...this.#in(argument));
    }
    return found;
  }

  /** Texts of an error among the arguments of a call that hands them to code elsewhere. What becomes of an error itself is up to it. */
  textsIn(given: readonly TSESTree.Node[]): ErrorDetail[] {
    return given.flatMap((argument) => this.in(argument, undefined)).filter(({ detail }) => detail === 'message' || detail === 'stack');
  }

  /** Can anyone read what a name stands for, where it stands? */
  #isOpen(name: TSESTree.Identifier, variable: Variable): boolean {
    const facts = this.#factsAt(name);
    if (!facts) return false;
    const binding = errorBindingOf(variable, this.#sourceCode);
    const known = binding ? this.#knownOf(binding) : Audience.anyone;
    if (known === undefined) return false;
    return [...facts].some((each) => this.#isForAnyone(each | known));
  }

  #isForAnyone(facts: Facts): boolean {
    if (facts & (Audience.developer | Audience.user)) return false;
    return !(facts & Audience.request) || (this.#status !== undefined && this.#status >= 500);
  }

  /** What is known of an error before it is looked at; `undefined`: nobody gets it who may not read it. */
  #knownOf({ clause, handed, narrowedTo }: ErrorBinding): number | undefined {
    if (clause && this.#status !== undefined && this.#status < 500 && onlyChecks(clause.parent.block, this.#sourceCode)) return Audience.request;
    if (handed) {
      if (this.#depth >= deepest) return undefined;
      this.#depth += 1;
      const isOpen = handed.some((argument) => this.#holding(argument));
      this.#depth -= 1;
      return isOpen ? Audience.anyone : undefined;
    }
    if (!narrowedTo || narrowedTo.length === 0) return Audience.anyone;
    return narrowedTo.reduce((known, each) => known & audienceOfClass(each, this.#options.publicErrors, this.#sourceCode), 7);
  }

  /** For whom the code is in which a name stands; `undefined` where it cannot be followed. */
  #factsAt(node: TSESTree.Node): ReadonlySet<Facts> | undefined {
    return this.#run(enclosingFunction(node) ?? this.#sourceCode.ast)?.get(node);
  }

  #run(region: FunctionNode | TSESTree.Program): ReadonlyMap<TSESTree.Node, ReadonlySet<Facts>> | undefined {
    if (this.#runs.has(region)) return this.#runs.get(region);
    this.#runs.set(region, undefined);
    const seen = new Map<TSESTree.Node, Set<Facts>>();
    const { publicErrors } = this.#options;
    const sourceCode = this.#sourceCode;
    const semantics: Semantics = {
      conditionsInValues: true,
      effect(node, facts) {
        if (node.type === 'Identifier' || isFunction(node)) {
          const known = seen.get(node);
          if (known) known.add(facts);
          else seen.set(node, new Set([facts]));
        }
        return facts;
      },
      test(node, facts) {
        const found = audienceTestOf(node, publicErrors, sourceCode);
        return found && { whenTrue: facts | found.whenTrue, whenFalse: facts | found.whenFalse };
      },
      conditionBehind: (node) => conditionHeld(node, sourceCode),
      mayThrow: (node) => (/^(?:Await|Call|Member|New|TaggedTemplate)Expression$/.test(node.type) ? 'before' : undefined),
    };
    const code = region.type === 'Program' ? (region.body as TSESTree.Statement[])
      : region.body.type === 'BlockStatement' ? region.body.body : region.body;
    const done = pathsThrough(code, this.#entryOf(region), semantics, sourceCode) ? seen : undefined;
    this.#runs.set(region, done);
    return done;
  }

  /** A function that is written in place is for those for whom the code around it is. */
  #entryOf(region: FunctionNode | TSESTree.Program): Iterable<Facts> {
    if (region.type === 'Program') return [Audience.anyone];
    return this.#run(enclosingFunction(region) ?? this.#sourceCode.ast)?.get(region) ?? [Audience.anyone];
  }
}

/** The parts of which the value of an expression is made; `undefined` when it is to be looked at itself. */
function partsOf(node: TSESTree.Node): TSESTree.Node[] | undefined {
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.filter((element) => element !== null);
    case 'AssignmentExpression':
      return [node.right];
    case 'AwaitExpression':
    case 'SpreadElement':
    case 'JSXSpreadAttribute':
      return [node.argument];
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right] : [];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'JSXAttribute':
      return node.value ? [node.value] : [];
    case 'JSXElement':
      return [...node.openingElement.attributes, ...node.children];
    case 'JSXExpressionContainer':
      return [node.expression];
    case 'JSXFragment':
      return [...node.children];
    case 'LogicalExpression':
      return node.operator === '&&' ? [node.right] : [node.left, node.right];
    case 'ObjectExpression':
      // Remote procedure calls answer with the error of the procedure.
      if (node.properties.some((property) => property.type === 'Property' && staticKey(property) === 'jsonrpc')) return [];
      return node.properties.map((property) => (property.type === 'SpreadElement' ? property : property.value));
    case 'SequenceExpression':
      return node.expressions.slice(-1);
    case 'TaggedTemplateExpression':
      return [...node.quasi.expressions];
    case 'TemplateLiteral':
      return [...node.expressions];
    default:
      return undefined;
  }
}

/** Does code run only under some condition within its function or handler? */
function isConditional(node: TSESTree.Node): boolean {
  for (let up = node.parent; up && !isFunction(up) && up.type !== 'CatchClause'; up = up.parent) {
    if (/^(?:If|Switch|For|ForIn|ForOf|While)Statement$|^(?:Conditional|Logical)Expression$/.test(up.type)) return true;
  }
  return false;
}

/** Does a method give back what its owner has of an error? */
function keeps({ detail, isHeld }: Holding, method: string | undefined): boolean {
  if (method === undefined) return false;
  if (isHeld) return listMethods.has(method);
  return detail === 'error' || detail === 'cause' ? errorTextMethods.has(method) : textMethods.has(method);
}

function returnedBy(fn: FunctionNode, sourceCode: SourceCode): TSESTree.Node[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const values: TSESTree.Node[] = [];
  walk(fn.body, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    if (node.type === 'ReturnStatement' && node.argument) values.push(node.argument);
    return undefined;
  });
  return values;
}

/** Does code only parse and check a request, so that whatever it throws speaks of the request? */
function onlyChecks(block: TSESTree.BlockStatement, sourceCode: SourceCode): boolean {
  const checks = new Set(validatorMethodsAnywhere);
  walk(block, sourceCode, (node) => {
    if (node.type !== 'CallExpression') return;
    const callee = unwrap(node.callee);
    const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    if (name !== undefined && /valid/i.test(sourceCode.getText(callee))) checks.add(name);
  });
  return failureWaysOf(block, checks, sourceCode) === 'known';
}
