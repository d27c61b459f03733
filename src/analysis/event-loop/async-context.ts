import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, functionName } from '../core/ast.js';
import { localCalls } from './local-calls.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { isRequestHandler } from './request-handlers.js';

/** Why code runs on the event loop, where whoever blocks it stops everything else. */
export type AsyncContextKind = 'async-function' | 'callback' | 'handler' | 'promise-executor' | 'top-level-await';

export interface AsyncContext {
  kind: AsyncContextKind;
  /** The name of the async function or of the handler, or what runs the callback: `setTimeout`, `app.get`. */
  name?: string | undefined;
}

/** Where code runs: in an async context, or in a plain function that is judged where it is called. */
export interface Place {
  context?: AsyncContext;
  /** The function that the code is part of, once callbacks that run in place count as part of what is around them. */
  owner?: FunctionNode;
}

/**
 * The async context that a node runs in: an async function or generator (parameter defaults too), a callback that the
 * event loop runs, a handler that another file registers, a promise executor, the module after its first `await`; through
 * callbacks that run in place.
 *
 * @returns `undefined` for code that runs when a plain function is called, or when the module loads.
 */
export function asyncContextOf(node: TSESTree.Node, sourceCode: SourceCode): AsyncContext | undefined {
  return placeOf(node, sourceCode).context;
}

/** Where a node runs. See {@link asyncContextOf}. */
export function placeOf(node: TSESTree.Node, sourceCode: SourceCode): Place {
  const memo = memoOf(sourceCode);
  const onTheWay: FunctionNode[] = [];
  let place: Place | undefined;
  for (let at = node; !place;) {
    const fn = enclosingFunction(at);
    if (!fn) {
      place = placeOfTopLevel(at, sourceCode);
      break;
    }
    place = memo.get(fn);
    if (place) break;
    onTheWay.push(fn);
    const run = fn.async ? undefined : localCalls(sourceCode).runs.get(fn);
    if (run?.kind === 'in-place') at = run.at;
    else place = placeIn(fn, run, sourceCode);
  }
  for (const fn of onTheWay) memo.set(fn, place);
  return place;
}

/** May `await` stand at a node: in the body (not among the parameters) of an async function, or at an async top level? */
export function canAwait(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const fn = enclosingFunction(node);
  if (!fn) return asyncContextOf(node, sourceCode)?.kind === 'top-level-await';
  return fn.async && fn.body.range[0] <= node.range[0] && node.range[1] <= fn.body.range[1];
}

/** A context in words, to follow "blocks the event loop". */
export function describeContext({ kind, name }: AsyncContext): string {
  switch (kind) {
    case 'async-function':
      return name === undefined ? 'inside an async function' : `inside async \`${name}\``;
    case 'callback':
      return `inside a callback of \`${name ?? ''}\``;
    case 'handler':
      return name === undefined ? 'inside a request handler' : `inside the request handler \`${name}\``;
    case 'promise-executor':
      return 'inside a promise executor';
    case 'top-level-await':
      return 'after a top-level `await`';
  }
}

const memoOf = perFile(() => new Map<FunctionNode, Place>());

type Run = { kind: 'callback' | 'in-place' | 'promise-executor'; by: string } | undefined;

function placeIn(fn: FunctionNode, run: Run, sourceCode: SourceCode): Place {
  if (fn.async) return { context: { kind: 'async-function', name: functionName(fn) } };
  if (run?.kind === 'callback') return { context: { kind: 'callback', name: run.by } };
  if (run) return { context: { kind: 'promise-executor' } };
  return isRequestHandler(fn, sourceCode) ? { context: { kind: 'handler', name: functionName(fn) } } : { owner: fn };
}

function placeOfTopLevel(node: TSESTree.Node, sourceCode: SourceCode): Place {
  return node.range[0] >= localCalls(sourceCode).resumesAt && !isInClassBody(node)
    ? { context: { kind: 'top-level-await' } }
    : {};
}

/** A field's initialiser runs when an instance is made; what a class does while it is set up is left alone. */
function isInClassBody(node: TSESTree.Node): boolean {
  for (let up = node.parent; up; up = up.parent) if (up.type === 'ClassBody') return true;
  return false;
}
