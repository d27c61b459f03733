import type { TSESTree } from '@typescript-eslint/utils';

import { abortableCalls, signalHolders } from '../../catalog/abort-signals.js';
import { timeouts } from '../../catalog/timeouts/index.js';
import { contains, enclosingFunction, type FunctionNode } from '../core/ast.js';
import { namesAny } from '../core/file-modules.js';
import { functionsOf, nodesOfType } from '../core/nodes.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { typeServices } from '../identity/types.js';
import { type HeldSignal, heldSignals, namesSignals } from './held-signals.js';
import { runsAsPart } from './running.js';
import { mayServeRequests } from './served-requests.js';
import { type SignalFlow, signalFlow } from './signal-flow.js';

/** The signals at hand where a node stands, and the function that holds them. */
export interface AtHand {
  fn: FunctionNode;
  signals: readonly HeldSignal[];
  flow: SignalFlow;
}

const holders = [...signalHolders.keys()].join('|');

/** A type that carries a signal. It starts with the name, which is rarer than a colon, and looks back from there. */
const holderType = new RegExp(`(?:${holders})\\b(?<=:\\s*(?:${holders}))`);

/** What the names of those types have in common, apart from those that name a signal. */
const holderWords = ['Request', 'QueryFunctionContext', 'ToolCallOptions', 'ToolExecutionOptions'];

/** Can a file hold a signal at all? The cheap first question. A type of another file may have one that this file does not name. */
export const mayHoldSignals = perFile((sourceCode): boolean => {
  const { text } = sourceCode;
  return namesSignals(text) || (holderWords.some((word) => text.includes(word)) && holderType.test(text)) || mayServeRequests(sourceCode) ||
    (typeServices(sourceCode) !== undefined && (namesAny(abortableCalls, sourceCode) || namesAny(timeouts, sourceCode) || endlessLoop.test(text)));
});

/** What may never look at a signal, besides calls that take one. */
const endlessLoop = /\bwhile\s*\(\s*true\s*\)|\bfor\s*\(\s*;\s*;/;

/** The functions of a file that hold a signal, without those within others, in source order. */
const holdersOfSignals = perFile((sourceCode): readonly FunctionNode[] => {
  if (!mayHoldSignals(sourceCode)) return [];
  const holding = functionsOf(sourceCode).filter((fn) => heldSignals(fn, sourceCode).length > 0);
  let end = 0;
  return holding.sort((a, b) => a.range[0] - b.range[0]).filter(({ range }) => {
    if (range[0] < end) return false;
    end = range[1];
    return true;
  });
});

/** Does any function of the file hold a signal? */
export function holdsSignals(sourceCode: SourceCode): boolean {
  return holdersOfSignals(sourceCode).length > 0;
}

/** The calls that stand in functions with a signal: of most files none, and of the others few. */
export function callsWithSignals(sourceCode: SourceCode): readonly TSESTree.CallExpression[] {
  const [...holders] = holdersOfSignals(sourceCode);
  if (holders.length === 0) return [];
  let index = 0;
  return nodesOfType(['CallExpression'], sourceCode).filter(({ range: [start] }) => {
    while ((holders[index]?.range[1] ?? Infinity) <= start) index += 1;
    return (holders[index]?.range[0] ?? Infinity) <= start;
  });
}

/** The signals of the nearest function that holds any, through functions that run as a part of it. */
export function signalsAtHand(node: TSESTree.Node, sourceCode: SourceCode): AtHand | undefined {
  for (let fn = enclosingFunction(node); fn && isSignalAround(fn, sourceCode) !== false; fn = enclosingFunction(fn)) {
    // The defaults of parameters run before there is a signal.
    const signals = contains(fn.body, node) ? heldSignals(fn, sourceCode).filter(({ from }) => from <= node.range[0]) : [];
    if (signals.length > 0) return atHandIn(fn, signals, sourceCode);
    if (!runsAsPart(fn, sourceCode)) return undefined;
  }
  return undefined;
}

function atHandIn(fn: FunctionNode, signals: readonly HeldSignal[], sourceCode: SourceCode): AtHand {
  return {
    fn,
    signals,
    // Followed only when something could take the signal.
    get flow() {
      return signalFlow(fn, sourceCode);
    },
  };
}

/** Does a function hold a signal, or one of those around it? Most do not, and how they run need not be asked. */
const isSignalAround: (fn: FunctionNode, sourceCode: SourceCode) => boolean | undefined = perNode((fn, sourceCode) => {
  if (heldSignals(fn, sourceCode).length > 0) return true;
  const outer = enclosingFunction(fn);
  return outer ? isSignalAround(outer, sourceCode) : false;
});
