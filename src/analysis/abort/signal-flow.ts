import type { TSESTree } from '@typescript-eslint/utils';

import { signalNames } from '../../catalog/abort-signals.js';
import { type FunctionNode, isFunction, rootObject, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { logCallOf } from '../identity/logger.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { type HeldSignal, heldSignals } from './held-signals.js';

/** How far a signal goes: `tight` into what it is handed to; `loose` also into what such a call gives when awaited. */
export type Reach = 'loose' | 'tight';

/** Names of signals, and of what hands one on. */
const handed = /signal|abort|opt|init|conf|param|arg|context|ctx|request|extra/i;

const noLoggers: ReadonlySet<string> = new Set();

/** Rounds over the function in which names take the signal from each other; more are hardly written by hand. */
const mostRounds = 4;

/** Which names of a function carry one of the signals it holds. */
export class SignalFlow {
  readonly #sourceCode: SourceCode;
  /** Names that carry the signal whatever is done with them. */
  readonly #carriers: Record<Reach, Set<Variable>> = { loose: new Set(), tight: new Set() };
  #isListenedTo = false;
  /** Names of which one member is the signal: other members carry nothing. */
  readonly #holders = new Set<Variable>();

  constructor(signals: readonly HeldSignal[], fn: FunctionNode, sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
    for (const { key, variable } of signals) {
      if (key === undefined) this.#mark(variable, 'tight');
      else this.#holders.add(variable);
    }
    for (let round = 0; round < mostRounds; round += 1) {
      const before = this.#size;
      walk(fn.body, sourceCode, (node) => {
        this.#pass(node);
        return undefined;
      });
      if (this.#size === before) break;
    }
  }

  get #size(): number {
    return this.#carriers.loose.size + this.#carriers.tight.size;
  }

  /** Does code mention a signal, or something that carries one? */
  mentions(root: TSESTree.Node, reach: Reach, skip?: TSESTree.Node): boolean {
    return !walk(root, this.#sourceCode, (node) => {
      if (node === skip) return 'skip';
      return this.#isCarrier(node, reach) ? 'stop' : undefined;
    });
  }

  /** Is the node itself the mention of a signal, or of something that carries one? */
  isMention(node: TSESTree.Node): boolean {
    return this.#isCarrier(node, 'tight');
  }

  /** Does code hand over the signal, under its own name or in options? What was merely made with one does not count. */
  handsSignal(root: TSESTree.Node): boolean {
    return !walk(root, this.#sourceCode, (node) =>
      (node.type === 'Identifier' && handed.test(node.name) && this.#isCarrier(node, 'tight') ? 'stop' : undefined));
  }

  /** Does a listener of the function act on an abort: it kills, closes, rejects? */
  get isListenedTo(): boolean {
    return this.#isListenedTo;
  }

  isCarrier(variable: Variable, reach: Reach): boolean {
    return this.#carriers[reach].has(variable);
  }

  #isCarrier(node: TSESTree.Node, reach: Reach): boolean {
    if (node.type !== 'Identifier') return false;
    const variable = variableOf(node, this.#sourceCode);
    if (!variable || isDeclaration(node)) return false;
    if (this.#carriers[reach].has(variable)) return true;
    return this.#holders.has(variable) && passesSignal(node);
  }

  #pass(node: TSESTree.Node): void {
    switch (node.type) {
      case 'AssignmentExpression':
        if (node.left.type === 'MemberExpression' && staticKey(node.left) === 'onabort') {
          if (this.mentions(node.left.object, 'tight')) this.#listen([node.right]);
        } else this.#flow(node.right, node.left);
        break;
      case 'CallExpression':
        this.#call(node);
        break;
      case 'ForOfStatement':
        if (node.left.type === 'VariableDeclaration' && this.mentions(node.right, 'loose')) this.#bind(node.left, 'loose');
        break;
      case 'FunctionDeclaration':
        if (node.id && this.mentions(node.body, 'tight')) this.#bind(node.id, 'tight');
        break;
      case 'VariableDeclarator':
        if (node.init) this.#flow(node.init, node.id);
        break;
      default:
    }
  }

  #flow(value: TSESTree.Expression, target: TSESTree.Node): void {
    const inner = unwrap(value);
    // `const { signal } = options`, `const { url, ...rest } = options`: only these take it along, and the first leaves no rest with it.
    if (inner.type === 'Identifier' && target.type === 'ObjectPattern' && this.#isHolder(inner)) {
      const taken = target.properties.filter((property) => property.type === 'Property' && signalNames.has(staticKey(property) ?? ''));
      const carrying = taken.length > 0 ? taken : target.properties.filter(({ type }) => type === 'RestElement');
      for (const property of carrying) this.#bind(property, 'tight');
      return;
    }
    if (!this.mentions(inner, 'loose')) return;
    this.#bind(target, this.#isHandedOver(inner) ? 'tight' : 'loose');
  }

  #isHolder(node: TSESTree.Identifier): boolean {
    const variable = variableOf(node, this.#sourceCode);
    return variable !== undefined && this.#holders.has(variable);
  }

  /** Is the signal part of the value, and not only of how it came about (`await fetch(url, { signal })`)? */
  #isHandedOver(value: TSESTree.Node): boolean {
    return !walk(value, this.#sourceCode, (node) => {
      if (node.type === 'AwaitExpression' || node.type === 'TemplateLiteral' || node.type === 'UnaryExpression') return 'skip';
      if (node.type === 'MemberExpression' && staticKey(node) === 'aborted') return 'skip';
      return this.#isCarrier(node, 'tight') ? 'stop' : undefined;
    });
  }

  /** `link(signal, controller)`, `Object.assign(init, { signal })`, `signal.addEventListener('abort', () => child.kill())`. */
  #call(node: TSESTree.CallExpression): void {
    const callee = unwrap(node.callee);
    const isListening = (callee.type === 'MemberExpression' && /^(?:addEventListener|addListener|on|once|onabort)$/.test(lastName(callee)) &&
      this.mentions(callee.object, 'tight'));
    if (isListening) {
      this.#listen(node.arguments);
      return;
    }
    if (wrapped(node).parent?.type !== 'ExpressionStatement') return;
    const given = node.arguments.filter((argument) => !isFunction(argument));
    if (!given.some((argument) => this.mentions(argument, 'tight'))) return;
    for (const argument of given) if (unwrap(argument).type === 'Identifier') this.#markNames(argument);
    // `requests.push({ signal })`, `init.set(signal)`.
    if (callee.type === 'MemberExpression') this.#markRoot(callee.object);
  }

  /** What a listener of the abort names is ended by it; one that acts does what a signal passed on would do. */
  #listen(given: readonly TSESTree.Node[]): void {
    for (const argument of given) {
      this.#markNames(argument);
      const handler = localFunctionOf(argument, this.#sourceCode);
      const code = handler?.body ?? argument;
      if (!isFunction(unwrap(argument)) && handler) this.#markNames(handler.body);
      if (argument.type !== 'Literal' && argument.type !== 'ObjectExpression') this.#isListenedTo ||= this.#acts(code, handler !== undefined);
    }
  }

  #acts(code: TSESTree.Node, isShown: boolean): boolean {
    if (!isShown) return true;
    return !walk(code, this.#sourceCode, (node) =>
      (node.type === 'CallExpression' && !isOnlySignal(node, this.#sourceCode) && !logCallOf(node, this.#sourceCode, noLoggers) ? 'stop' : undefined));
  }

  #markNames(root: TSESTree.Node): void {
    walk(root, this.#sourceCode, (node) => {
      const variable = node.type === 'Identifier' ? variableOf(node, this.#sourceCode) : undefined;
      if (variable) this.#mark(variable, 'tight');
      return undefined;
    });
  }

  #markRoot(node: TSESTree.Node): void {
    const root = rootObject(node);
    const variable = root.type === 'Identifier' ? variableOf(root, this.#sourceCode) : undefined;
    if (variable) this.#mark(variable, 'tight');
  }

  /** Every name of a pattern, or the variable whose member is assigned. */
  #bind(target: TSESTree.Node, reach: Reach): void {
    if (target.type === 'MemberExpression') {
      if (reach === 'tight') this.#markRoot(target);
      return;
    }
    walk(target, this.#sourceCode, (node) => {
      const variable = node.type === 'Identifier' ? variableOf(node, this.#sourceCode) : undefined;
      if (variable) this.#mark(variable, reach);
      return node.type.startsWith('TS') ? 'skip' : undefined;
    });
  }

  #mark(variable: Variable, reach: Reach): void {
    // What the file does not declare, and modules, are the same for everybody.
    const [def] = variable.defs;
    if (!def || def.type === 'ImportBinding') return;
    if (reach === 'tight') this.#carriers.tight.add(variable);
    this.#carriers.loose.add(variable);
  }
}

/** `own.abort()` ends what gets the signal of that controller, and no more; nor does the end of a timer end any work. */
function isOnlySignal({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const target = unwrap(callee);
  if (target.type === 'Identifier') return /^clear(?:Immediate|Interval|Timeout)$/.test(target.name);
  return target.type === 'MemberExpression' && staticKey(target) === 'abort' &&
    resolveApi(target.object, sourceCode)?.id.endsWith('#AbortController()') === true;
}

/** The flow of the signals that a function holds. */
export const signalFlow = perNode<FunctionNode, SignalFlow>((fn, sourceCode) =>
  new SignalFlow(heldSignals(fn, sourceCode), fn, sourceCode)) as (fn: FunctionNode, sourceCode: SourceCode) => SignalFlow;

/** The flow of those alone that callers hand in, apart from those that the function makes itself. */
export const givenFlow = perNode<FunctionNode, SignalFlow>((fn, sourceCode) =>
  new SignalFlow(heldSignals(fn, sourceCode).filter(({ kind }) => kind === 'given'), fn, sourceCode)) as (
  fn: FunctionNode, sourceCode: SourceCode,
) => SignalFlow;

function isDeclaration(node: TSESTree.Identifier): boolean {
  const { parent } = node;
  return parent.type === 'VariableDeclarator' && parent.id === node;
}

/** Is the signal among what a use of its holder passes on: `ctx.signal`, `ctx`, `...ctx`, but not `ctx.url`? */
function passesSignal(holder: TSESTree.Identifier): boolean {
  const { parent } = wrapped(holder);
  if (parent?.type !== 'MemberExpression' || unwrap(parent.object) !== holder) return true;
  const key = staticKey(parent);
  return key === undefined || signalNames.has(key);
}
