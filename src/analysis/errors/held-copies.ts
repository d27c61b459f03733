import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import type { Variable } from '../identity/scope.js';
import { objectView } from '../values/object-view.js';
import { writesTo } from './error-writes.js';
import { type Holding, leftAfter, type Source, worstFor } from './holdings.js';
import { lastSet, lastSetAt, mostPlaces } from './last-set.js';

/** What the trace that asks can tell of the values of a file. */
interface Trace {
  holdingOf: (value: TSESTree.Node) => Holding | undefined;
  /** Is a name written to for those who may not read the error? */
  isForOthers: (name: TSESTree.Node) => boolean;
  sourceCode: SourceCode;
}

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
  if (given.size > mostPlaces) return undefined;

  const init = def.node.init && memberOf(def.node.init, key, trace);
  const sources: Source[] = [];
  for (const [at, holding] of [[def.node, init && trace.holdingOf(init)] as const, ...given]) if (holding) sources.push({ at, holding });
  if (sources.length === 0) return undefined;
  const isReset = ([at, holding]: [TSESTree.Node, Holding | undefined]): boolean =>
    !holding && at.range[0] < use.range[0] && at.type === 'AssignmentExpression' && trace.isForOthers(at.left);
  const left = leftAfter([...given].filter(isReset).map(([at]) => at), sources);
  const places = lastSet(def.node, given.keys(), (node) => node === use, trace.sourceCode);
  const reached = places && lastSetAt(use, places);
  return worstFor(use, left.filter(({ at }) => reached?.has(at)));
}

function memberOf(object: TSESTree.Node, key: string, { sourceCode }: Trace): TSESTree.Node | undefined {
  const view = objectView(object, sourceCode)?.get(key);
  return view?.state === 'present' ? view.value : undefined;
}
