import type { TSESTree } from '@typescript-eslint/utils';

import { type CallLike, enclosingFunction, type FunctionNode, isFunction, unwrap } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { assignedListener, decoratedHandler, type PassedFunction, passedFunctions, type RunKind } from './event-loop-callbacks.js';
import { calledFunctionOf, localConstructorOf, localFunctionOf } from '../identity/local-functions.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { isLoop } from '../paths/path-types.js';

/** A place of the file that runs a function of the file: a call, or an in-place callback given by name. */
export interface CallSite {
  /** The callee, or the name that is handed over. */
  node: TSESTree.Node;
  call: CallLike;
}

/** How a function is run other than by a call of it. */
export interface Run {
  kind: RunKind;
  /** What runs it, as the code spells it. */
  by: string;
  /** Where the code hands it over. */
  at: TSESTree.Node;
}

/** Who runs the functions of a file. */
export interface LocalCalls {
  sites: ReadonlyMap<FunctionNode, readonly CallSite[]>;
  runs: ReadonlyMap<FunctionNode, Run>;
  /** Where the module begins to run on the event loop, as an offset: behind its first top-level `await`. */
  resumesAt: number;
}

const collectedTypes = [
  'AssignmentExpression', 'AwaitExpression', 'CallExpression', 'NewExpression', 'Decorator', 'ForOfStatement', 'VariableDeclaration',
] as const;

/** The call graph within a file, found in one pass. */
export const localCalls = perFile((sourceCode): LocalCalls => {
  const collector = new Collector(sourceCode);
    // The first call of a function is the one to name, and the first `await` the one that counts.
  const nodes = nodesOfType(collectedTypes, sourceCode).toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  for (const node of nodes) collector.visit(node);
  return collector;
});

class Collector implements LocalCalls {
  readonly sites = new Map<FunctionNode, CallSite[]>();
  readonly runs = new Map<FunctionNode, Run>();
  resumesAt = Infinity;
  readonly #sourceCode: SourceCode;

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
  }

  visit(node: Extract<TSESTree.Node, { type: (typeof collectedTypes)[number] }>): void {
    switch (node.type) {
      case 'AssignmentExpression':
        this.#run(assignedListener(node), node);
        break;
      case 'AwaitExpression':
        this.#awaited(node, node.range[1]);
        break;
      case 'CallExpression':
      case 'NewExpression':
        this.#call(node);
        break;
      case 'Decorator':
        this.#run(decoratedHandler(node, this.#sourceCode), node);
        break;
      case 'ForOfStatement':
        if (node.await) this.#awaited(node.body, node.right.range[1]);
        break;
      case 'VariableDeclaration':
        if (node.kind === 'await using') this.#awaited(node, node.range[1]);
        break;
      default:
    }
  }

  #call(call: CallLike): void {
    const callee = unwrap(call.callee);
    if (!isFunction(callee)) {
      const target = call.type === 'NewExpression'
        ? localConstructorOf(callee, this.#sourceCode)
        : calledFunctionOf(callee, this.#sourceCode);
      if (target) this.#site(target, { node: call.callee, call });
    }
    for (const passed of passedFunctions(call, this.#sourceCode)) {
      if (passed.kind === 'in-place' && !isFunction(passed.node)) {
        const target = localFunctionOf(passed.node, this.#sourceCode);
        if (target) this.#site(target, { node: passed.node, call });
      } else this.#run(passed, call);
    }
  }

  #site(target: FunctionNode, site: CallSite): void {
    const known = this.sites.get(target);
    if (known) known.push(site);
    else this.sites.set(target, [site]);
  }

  #run(passed: PassedFunction | undefined, at: TSESTree.Node): void {
    const target = passed && localFunctionOf(passed.node, this.#sourceCode);
    if (target && !this.runs.has(target)) this.runs.set(target, { kind: passed.kind, by: passed.by, at });
  }

  /** In a loop, what stands before the `await` runs after it as well, from the second round on. */
  #awaited(node: TSESTree.Node, end: number): void {
    if (this.resumesAt < Infinity || enclosingFunction(node)) return;
    let start = end;
    for (let up: TSESTree.Node | undefined = node; up; up = up.parent) if (isLoop(up)) start = up.body.range[0];
    this.resumesAt = start;
  }
}
