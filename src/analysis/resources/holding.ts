import type { TSESTree } from '@typescript-eslint/utils';

import { chainingMethods, releaseWords, type Resource } from '../../catalog/resources.js';
import { type CallLike, enclosingFunction, type FunctionNode, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { wordsOf } from '../core/words.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import type { Acquisition } from './acquisition.js';
import { closureAround, isExecutor, runsHere, runsInPlace } from './closures.js';
import { callsOnReceiver, hasRelease, isLentForData } from './release-calls.js';
import { fileModules, harmlessCalls, isAwaited, isPassive, keepingCalls, plainMembers } from './uses.js';

/** What running a node does to what is held. */
export type HoldingEffect = 'lend' | 'release';

/** What the function does with what it holds. */
export interface Holding {
  /** Somebody else may release it: it was returned, stored, captured or handed over in a way we do not see through. */
  handedOver: boolean;
  /** A function got it as an argument, which may release it. */
  lent: boolean;
  /** It was moved to where it stays, which a failure before that passes by. */
  moved: boolean;
  /** Calls that release it, in the function itself. */
  releases: readonly TSESTree.Node[];
  effects: ReadonlyMap<TSESTree.Node, HoldingEffect>;
  /** The `.then(…)`s among the releases, which a failure before them passes by. */
  chained: ReadonlySet<TSESTree.Node>;
}

/** More uses are not looked at. */
const mostUses = 400;

export function holdingOf(acquisition: Acquisition, sourceCode: SourceCode): Holding {
  const reader = new HoldingReader(acquisition, sourceCode);
  reader.read();
  return reader;
}

class HoldingReader implements Holding {
  handedOver = false;
  lent = false;
  moved = false;
  readonly releases: TSESTree.Node[] = [];
  readonly effects = new Map<TSESTree.Node, HoldingEffect>();
  readonly chained = new Set<TSESTree.Node>();
  readonly #acquisition: Acquisition;
  readonly #resource: Resource;
  readonly #sourceCode: SourceCode;
  readonly #seen = new Set<Variable>();
  #uses = 0;

  constructor(acquisition: Acquisition, sourceCode: SourceCode) {
    this.#acquisition = acquisition;
    this.#resource = acquisition.resource;
    this.#sourceCode = sourceCode;
  }

  read(): void {
    const { call, variable } = this.#acquisition;
    if (!variable) this.#readReceiver();
    else if (this.#mayEndItself(call)) this.handedOver = true;
    else this.#readVariable(variable, false);
  }

  /** A lock: released in this function, or by somebody else. */
  #readReceiver(): void {
    const { name, owner, resource: { release: [key] } } = this.#acquisition;
    for (const call of callsOnReceiver(name, key, owner.body, this.#sourceCode)) {
      if (closureAround(call, this.#acquisition.owner)) this.handedOver = true;
      else this.#release(call);
    }
    this.handedOver ||= this.releases.length === 0;
  }

  #readVariable(variable: Variable, isDerived: boolean): void {
    if (this.#seen.has(variable)) return;
    this.#seen.add(variable);
    for (const reference of variable.references) {
      this.#uses += 1;
      if (this.handedOver || this.#uses > mostUses) {
        this.handedOver = true;
        return;
      }
      if (reference.isWrite()) continue;
      const closure = closureAround(reference.identifier, this.#acquisition.owner);
      if (closure) this.#captured(closure, reference.identifier, variable, isDerived);
      else this.#use(reference.identifier, isDerived);
    }
  }

  #captured(closure: FunctionNode, identifier: TSESTree.Node, variable: Variable, isDerived: boolean): void {
    const before = this.releases.length;
    const effects = this.effects.size;
    this.#use(identifier, isDerived);
    if (this.releases.length > before) this.#releasedIn(closure, identifier, before);
    else if (!runsHere(closure, variable, this.#sourceCode) || (this.#resource.consumed && (this.effects.size > effects || !runsInPlace(closure, this.#sourceCode)))) {
      // Read to its end when something has happened: who could say when.
      this.handedOver = true;
    }
  }

  /**
   * Behind a promise, `.then(() => client.release())` runs when all went well and `.finally(…)` always. An executor runs where it
   * stands: `await new Promise((done) => file.end(done));`.
   */
  #releasedIn(closure: FunctionNode, identifier: TSESTree.Node, before: number): void {
    const outer = wrapped(closure);
    const { parent: call } = outer;
    if (call && enclosingFunction(identifier) === closure && isExecutor(closure, this.#sourceCode)) {
      this.releases.length = before;
      this.#release(call);
      return;
    }
    const callee = call?.type === 'CallExpression' && call.arguments.length === 1 && call.arguments[0] === outer ? unwrap(call.callee) : undefined;
    const key = callee?.type === 'MemberExpression' ? staticKey(callee) : undefined;
    if (!call || (key !== 'then' && key !== 'finally') || enclosingFunction(identifier) !== closure) {
      this.handedOver = true;
      return;
    }
    this.releases.length = before;
    this.#release(call);
    if (key === 'then') this.chained.add(call);
  }

  /** One place that has it (or, derived, something that leads to it). */
  #use(start: TSESTree.Node, isDerived: boolean): void {
    let node = wrapped(start);
    for (let { parent } = node; parent; { parent } = node) {
      switch (parent.type) {
        case 'AwaitExpression':
        case 'LogicalExpression':
          node = wrapped(parent);
          continue;
        case 'ConditionalExpression':
          if (parent.test === node) return;
          node = wrapped(parent);
          continue;
        case 'AssignmentExpression':
          if (parent.left !== node) this.#give(node);
          return;
        case 'ArrayExpression':
          // `execFile('tar', ['-C', dir])`: whoever gets the list gets a path, and not what it leads to.
          if (!this.#isPath()) {
            this.#give(node);
            return;
          }
          node = wrapped(parent);
          continue;
        case 'ReturnStatement': {
          const made = isDerived ? this.#madeInPlace(enclosingFunction(parent)) : undefined;
          if (!made) {
            this.#give(node);
            return;
          }
          node = made;
          continue;
        }
        case 'ArrowFunctionExpression':
          if (isDerived && this.#madeInPlace(parent)) {
            node = this.#madeInPlace(parent) as TSESTree.Node;
            continue;
          }
          if (!isExecutor(parent, this.#sourceCode)) this.#give(node);
          return;
        case 'BinaryExpression':
        case 'ExpressionStatement':
        case 'DoWhileStatement':
        case 'ForStatement':
        case 'IfStatement':
        case 'SwitchStatement':
        case 'UnaryExpression':
        case 'WhileStatement':
          return;
        case 'CallExpression':
        case 'NewExpression':
          if (parent.callee === node) {
            if (this.#acquisition.byCall && !isDerived) this.#release(parent);
          } else this.#argument(parent, undefined, isDerived);
          return;
        case 'ForOfStatement':
          if (parent.right === node && isDerived && this.#isPath()) this.#take(parent.left);
          // `for await (const entry of dir)` closes it at the end.
          else if (parent.right === node) this.#release(node);
          return;
        case 'MemberExpression':
          if (parent.object === node) this.#member(parent, isDerived);
          return;
        case 'Property':
          this.#property(parent, node, isDerived);
          return;
        case 'TemplateLiteral':
          if (!this.#isPath()) return;
          isDerived = true;
          node = wrapped(parent);
          continue;
        case 'VariableDeclarator':
          if (isDerived && parent.id.type === 'Identifier') {
            const variable = variableOf(parent.id, this.#sourceCode);
            if (variable) this.#readVariable(variable, true);
          } else this.#give(node);
          return;
        default:
          this.#give(node);
          return;
      }
    }
  }

  /** `names.map((name) => join(dir, name))`: what a function that runs in place gives becomes a part of what the call gives. */
  #madeInPlace(fn: FunctionNode | undefined): TSESTree.Node | undefined {
    const call = fn && this.#isPath() && runsInPlace(fn, this.#sourceCode) ? wrapped(fn).parent : undefined;
    return call?.type === 'CallExpression' ? wrapped(call) : undefined;
  }

  /** `for (const file of files)` */
  #take(left: TSESTree.ForOfStatement['left']): void {
    const id = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : undefined;
    const variable = id?.type === 'Identifier' ? variableOf(id, this.#sourceCode) : undefined;
    if (variable) this.#readVariable(variable, true);
    else this.handedOver = true;
  }

  /** Is the thing a path, of which other paths are made? */
  #isPath(): boolean {
    return this.#resource.kind === 'temporary directory';
  }

  #release(node: TSESTree.Node): void {
    this.releases.push(node);
    this.effects.set(node, 'release');
  }

  /** It goes to somebody who may keep it. What is closed by whoever reads it goes at this point of the way. */
  #give(node: TSESTree.Node): void {
    if (this.#resource.consumed) this.effects.set(unwrap(node), 'release');
    else this.handedOver = true;
  }

  #member(member: TSESTree.MemberExpression, isDerived: boolean): void {
    const key = staticKey(member);
    const outer = wrapped(member);
    const { parent } = outer;
    const call = parent?.type === 'CallExpression' && parent.callee === outer ? parent : undefined;
    if (!call) {
      if (parent?.type === 'AssignmentExpression' && parent.left === outer) return;
      // `emitter.once('end', handle.close)`: released when that happens.
      if (key === undefined || (!isDerived && hasRelease(key, this.#resource))) this.handedOver = true;
      else if (!plainMembers.has(key)) this.#use(member, true);
      return;
    }
    if (!isDerived && (key === undefined || hasRelease(key, this.#resource))) {
      this.#release(call);
      return;
    }
    if (this.#mayEndItself(call)) this.handedOver = true;
    if (key === undefined) return;
    if (this.#resource.consumed === 'read' && !isPassive(key, call)) this.effects.set(call, 'release');
    else if (chainingMethods.has(key)) this.#use(call, isDerived);
    else if (this.#resource.holders?.has(key)) this.#use(call, true);
  }

  /** Sockets and the like are the `this` of their listeners, which may end them: listeners that use it. */
  #mayEndItself(call: CallLike): boolean {
    const { callee, arguments: args } = call;
    if (call !== this.#acquisition.call && !chainingMethods.has(lastName(callee))) return false;
    return args.some((argument) => {
      const listener = unwrap(argument);
      return listener.type === 'FunctionExpression' && !walk(listener.body, this.#sourceCode, (node) =>
        (node.type === 'ThisExpression' ? 'stop' : undefined));
    });
  }

  #property(property: TSESTree.Property, value: TSESTree.Node, isDerived: boolean): void {
    let object = wrapped(property.parent);
    // `build({ env: { OUT: dir } })`: who is told a path does not get what lies there.
    while (this.#isPath() && object.parent?.type === 'Property' && object.parent.value === object && object.parent.parent.type === 'ObjectExpression') {
      object = wrapped(object.parent.parent);
    }
    const call = object.parent;
    const isArgument = property.parent.type === 'ObjectExpression' && property.value === value &&
      (call?.type === 'CallExpression' || call?.type === 'NewExpression') && call.callee !== object;
    if (isArgument) this.#argument(call, staticKey(property), isDerived);
    else if (property.parent.type === 'ObjectExpression') this.#give(value);
  }

  /** It is an argument, or an option in one. */
  #argument(call: CallLike, option: string | undefined, isDerived: boolean): void {
    const api = resolveApi(call.callee, this.#sourceCode);
    // `promisify(fs.close)(fd)` has no name of its own.
    const words = wordsOf(lastName(call.callee) || (api?.path.at(-1) ?? ''));
    const { consumed, lentAs, movedBy, releasedBy } = this.#resource;
    if (movedBy && !isDerived && words.some((word) => movedBy.has(word))) {
      this.moved = true;
      this.effects.set(call, 'release');
      return;
    }
    const isRelease = releasedBy ? words.some((word) => releasedBy.has(word)) : releaseWords.has(words[0] ?? '');
    if (isRelease && !isLentForData(call, this.#resource)) {
      if (!isDerived) this.#release(call);
      return;
    }
    if (option !== undefined && lentAs?.has(option)) return;
    if (api && (api.id.startsWith('global#console.') || harmlessCalls.has(api.id))) return;
    if (consumed) {
      this.effects.set(call, 'release');
      return;
    }
    if (api && releasedBy && option === undefined && fileModules.has(api.module)) {
      if (this.#isPath() && api.module === 'path') this.#use(call, true);
      return;
    }
    const isOver = isAwaited(call);
    // Who is told a path does not get what lies there: where this function removes it, it is its own to the end.
    if (call.type === 'NewExpression' || keepingCalls.has(lastName(call.callee)) || !(isOver || this.#isPath())) {
      this.handedOver = true;
      return;
    }
    this.lent = true;
    if (!isDerived || !isOver) this.effects.set(call, 'lend');
  }
}
