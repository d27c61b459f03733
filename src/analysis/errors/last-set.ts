import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, isFunction } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import type { Variable } from '../identity/scope.js';
import { pathsThrough } from '../paths/paths.js';
import { writesTo } from './error-writes.js';

/** Where a value is set, by each place that may be the last on some way: for uses, and for functions that may have uses in them. */
type LastSet = ReadonlyMap<TSESTree.Node, ReadonlySet<TSESTree.Node>>;

/** What is set more often is not followed: each value of it is a state of the code. */
export const mostPlaces = 20;

/** Follows a value that one node sets, and others in the same function set anew; `undefined` where no way can be followed. */
export function lastSet(
  first: TSESTree.Node, others: Iterable<TSESTree.Node>, isUse: (node: TSESTree.Node) => boolean, sourceCode: SourceCode,
): LastSet | undefined {
  const places = [first, ...others];
  const states = new Map(places.map((place, index) => [place, index]));
  const seen = new Map<TSESTree.Node, Set<TSESTree.Node>>();
  const done = pathsThrough(codeFor(first, sourceCode), 0, {
    conditionsInValues: true,
    effect(node, facts) {
      // A function that reads it may run at any time after it is made; it is taken to run at once.
      if (isFunction(node) || isUse(node)) {
        const known = seen.get(node) ?? new Set();
        seen.set(node, known.add(places[facts] as TSESTree.Node));
      }
      return states.get(node) ?? facts;
    },
    mayThrow: (node) => (/^(?:Await|Call|Member|New|TaggedTemplate)Expression$/.test(node.type) ? 'before' : undefined),
  }, sourceCode);
  return done && seen;
}

/** The places whose value may be the one that is read; `undefined` where no way leads. */
export function lastSetAt(use: TSESTree.Node, places: LastSet): ReadonlySet<TSESTree.Node> | undefined {
  for (let node: TSESTree.Node | undefined = use; node; node = node.parent) {
    const found = places.get(node);
    if (found) return found;
  }
  return undefined;
}

/** The code in which a declarator, a parameter, or what a clause catches can be read. */
function codeFor(first: TSESTree.Node, sourceCode: SourceCode): TSESTree.Expression | TSESTree.Statement[] {
  const region = first.parent?.type === 'CatchClause' ? first.parent : enclosingFunction(first) ?? sourceCode.ast;
  if (region.type === 'Program') return region.body;
  return region.body.type === 'BlockStatement' ? region.body.body : region.body;
}

/** What a variable was given last for its uses, and all places that some way was found to. */
interface Given {
  places: LastSet;
  found: ReadonlySet<TSESTree.Node>;
}

/** What a variable was given last, for each of its uses: its definition, or an assignment. Only where all of that is in one function. */
const lastGiven = perNode<Variable, Given | undefined>((variable, sourceCode) => {
  const [def, ...others] = variable.defs;
  const { values } = writesTo(variable, sourceCode);
  if (!def || others.length > 0 || values.length > mostPlaces) return undefined;
  const first = def.type === 'Variable' ? def.node : def.name;
  const own = enclosingFunction(first);
  if (values.some(({ name }) => enclosingFunction(name) !== own)) return undefined;
  const uses = new Set<TSESTree.Node>(variable.references.map(({ identifier }) => identifier as TSESTree.Node));
  // `error ??= new Error()` may leave it as it was.
  const places = values.flatMap(({ name: { parent } }) =>
    (parent?.type === 'AssignmentExpression' && parent.operator === '=' ? [parent] : []));
  const last = lastSet(first, places, (node) => uses.has(node), sourceCode);
  return last && { places: last, found: new Set([...last.values()].flatMap((each) => [...each])) };
});

/** Is a variable given one of some values on every way to where it is read, as far as ways can be followed? */
export function isGivenAmong(
  use: TSESTree.Node, variable: Variable, assignments: ReadonlySet<TSESTree.Node>, sourceCode: SourceCode,
): boolean {
  const given = lastGiven(variable, sourceCode);
  const reached = given && lastSetAt(use, given.places);
  return !reached || [...reached].every((place) => assignments.has(place));
}

/** Of what a variable is given, that which is not overwritten on every way to where it is read. What is put into it is kept. */
export function stillGiven<Held extends { at: TSESTree.Node }>(
  use: TSESTree.Node, variable: Variable, sources: readonly Held[], sourceCode: SourceCode,
): readonly Held[] {
  if (sources.length === 0 || writesTo(variable, sourceCode).values.length === 0) return sources;
  const given = lastGiven(variable, sourceCode);
  const reached = given && lastSetAt(use, given.places);
  if (!reached) return sources;
  // A place that no way was found to tells nothing.
  const isOverwritten = (place: TSESTree.Node | undefined): boolean => place !== undefined && given.found.has(place) && !reached.has(place);
  return sources.filter(({ at }) => !isOverwritten(at) && !isOverwritten(at.parent));
}
