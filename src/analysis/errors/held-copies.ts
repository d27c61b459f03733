import type { TSESTree } from '@typescript-eslint/utils';

import { contains, enclosingFunction, isFunction, staticKey } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import type { Variable } from '../identity/scope.js';
import { pathsThrough } from '../paths/paths.js';
import { objectView } from '../values/object-view.js';
import { writesTo } from './error-writes.js';
import { type Holding, leftAfter, type Source, worstFor } from './holdings.js';

/** What the trace that asks can tell of the values of a file. */
interface Trace {
  holdingOf: (value: TSESTree.Node) => Holding | undefined;
  /** Is a name written to for those who may not read the error? */
  isForOthers: (name: TSESTree.Node) => boolean;
  sourceCode: SourceCode;
}

/** A member that is set more often is not followed: each value of it is a state of the code. */
const mostWrites = 20;

/**
 * What a member of an object has of an error where it is read, when the variable is given other objects on the way:
 * `let error = { ...err }; error.message = err.message; if (…) error = new NotFound()`.
 */
export function heldAmong(variable: Variable, key: string, use: TSESTree.Node, trace: Trace): Holding | undefined {
  const { members, values } = writesTo(variable, trace.sourceCode);
  const [def] = variable.defs;
  // An object that is never replaced is seen as a whole.
  if (values.length === 0 || def?.type !== 'Variable' || def.node.id !== def.name) return undefined;
  const given = new Map<TSESTree.Node, Holding | undefined>();
  const add = ({ parent }: TSESTree.Node, value: (right: TSESTree.Node) => TSESTree.Node | undefined): void => {
    if (parent?.type !== 'AssignmentExpression' || parent.operator !== '=') return;
    const held = value(parent.right);
    given.set(parent, held && trace.holdingOf(held));
  };
  for (const { name } of values) add(name, (right) => memberOf(right, key, trace));
  for (const member of members) if (staticKey(member) === key) add(member, (right) => right);
  if (given.size > mostWrites) return undefined;

  const init = def.node.init && memberOf(def.node.init, key, trace);
  const sources: Source[] = [];
  for (const [at, holding] of [[def.node, init && trace.holdingOf(init)] as const, ...given]) if (holding) sources.push({ at, holding });
  if (sources.length === 0) return undefined;
  const isReset = ([at, holding]: [TSESTree.Node, Holding | undefined]): boolean =>
    !holding && at.range[0] < use.range[0] && at.type === 'AssignmentExpression' && trace.isForOthers(at.left);
  const left = leftAfter([...given].filter(isReset).map(([at]) => at), sources);
  const reached = valuesAt(use, def.node, new Set(given.keys()), trace.sourceCode);
  return worstFor(use, left.filter(({ at }) => reached.has(at)));
}

function memberOf(object: TSESTree.Node, key: string, { sourceCode }: Trace): TSESTree.Node | undefined {
  const view = objectView(object, sourceCode)?.get(key);
  return view?.state === 'present' ? view.value : undefined;
}

/** Those of the places where a value is set whose value may be the last that is set on the way to where it is read. */
function valuesAt(
  use: TSESTree.Node, declarator: TSESTree.Node, places: ReadonlySet<TSESTree.Node>, sourceCode: SourceCode,
): ReadonlySet<TSESTree.Node> {
  const all = [declarator, ...places];
  const states = new Map(all.map((place, index) => [place, index]));
  const region = enclosingFunction(declarator) ?? sourceCode.ast;
  const code = region.type === 'Program' ? (region.body as TSESTree.Statement[]) : region.body.type === 'BlockStatement' ? region.body.body : [];
  const reached = new Set<TSESTree.Node>();
  pathsThrough(code, 0, {
    effect(node, facts) {
      // A function that reads it may run at any time after it is made; it is taken to run at once.
      if (node === use || (isFunction(node) && contains(node, use))) reached.add(all[facts] as TSESTree.Node);
      return states.get(node) ?? facts;
    },
    mayThrow: (node) => (node.type === 'CallExpression' || node.type === 'AwaitExpression' ? 'before' : undefined),
  }, sourceCode);
  return reached;
}
