import type { TSESTree } from '@typescript-eslint/utils';

import { type Appraisal, Appraiser, type TrustKind } from './appraisal.js';
import { contains, enclosingFunction, isFunction, wrapped } from '../core/ast.js';
import { appliesTo, type Check, CheckList, withoutBlind } from './checks.js';
import { flowOf, type FlowStart, type Use } from '../flow/flow.js';
import type { SourceCode } from '../core/per-file.js';
import { statementOf } from '../core/statements.js';
import { Proofs } from './proofs.js';
import { requestAssertionsOf } from './request-assertions.js';
import { claimOf } from './type-claims.js';
import { isKnownByValue } from './value-tests.js';

export type { TrustKind } from './appraisal.js';

/** Where and how a value is trusted. */
export interface Trust {
  kind: TrustKind;
  use: Use;
  /** `cast`: the type that is believed. */
  type?: TSESTree.TypeNode;
}

/** A value that nothing has checked yet. */
export interface UncheckedValue {
  starts: readonly FlowStart[];
  /** The type argument that the value came with: `axios.get<User>(…)`. */
  claim?: TSESTree.TypeNode;
  /** The expression it comes from. */
  origin?: TSESTree.Node;
  /** It is, or its owner is, in a parameter: each read of it is as good as its origin. */
  isParameter?: boolean;
  /** It is a list for certain. */
  isList?: boolean;
  /** It is what a function of the file is called with: what that returns is judged where it is called. */
  isArgument?: boolean;
}

/** What being a list settles: the list, and that its elements may be handed on. */
const wholeList = { covers: 'part', path: [] } as const;

/** Functions that hand a value on to each other are followed this far. */
const deepestCall = 12;

/** Finds where values are trusted before anything has checked them. */
export class TrustFinder {
  readonly #sourceCode: SourceCode;
  readonly #appraiser: Appraiser;
  readonly #parameters = new Map<TSESTree.Node, TrustKind | undefined>();
  #depth = 0;

  /** @param validators names and API ids of validators beyond those of the catalogue */
  constructor(sourceCode: SourceCode, validators: ReadonlySet<string>) {
    this.#sourceCode = sourceCode;
    this.#appraiser = new Appraiser(sourceCode, validators, (parameter) => this.#trustOf(parameter));
  }

  /**
   * Where the value is trusted: in the statement that it comes from, else in its function, else in the first place
   * anywhere; where it is only handed on, the first of these.
   */
  find({ starts, claim, origin, isParameter = false, isList = false, isArgument = false }: UncheckedValue): Trust | undefined {
    const flow = flowOf(starts, this.#sourceCode, { entersFunctions: true });
    const appraisals = withoutBlind(flow.uses.map((use) => this.#appraiser.appraise(use, flow)));
    const asserted = starts.flatMap((start) => requestAssertionsOf(start, this.#sourceCode));
    const checks = new CheckList([...appraisals.flatMap((each) => each.checks ?? []), ...asserted]);
    const isCovered = (use: Use): boolean => (isList && appliesTo(wholeList, use)) || checks.cover(use, this.#sourceCode);
    // Few values are tested and then given a type.
    let proofs: Proofs | undefined;
    const isShown = (type: TSESTree.TypeNode, use: Use): boolean => (proofs ??= new Proofs(appraisals, asserted, isList, this.#sourceCode)).show(type, use);
    const relevant = appraisals.filter(({ trust, use, type }) =>
      trust && !(isArgument && isReturnedCopy(use, starts)) && !(isCovered(use) && (!type || isShown(type, use))));

    const first = relevant.find(({ use }) => !isParameterAnnotation(use));
    if (claim && first && claimOf(claim, this.#sourceCode) === 'claims') {
      return { kind: 'cast', use: { ...first.use, by: claim, path: [], taken: undefined }, type: claim };
    }
    let best: Trust | undefined;
    let bestRank = Infinity;
    for (const [index, { use, trust, type }] of relevant.entries()) {
      if (trust === undefined || trust === 'handOver') continue;
      const rank = trust === 'escape' ? Number.MAX_VALUE : distance(use, isParameter ? undefined : origin);
      if (rank >= bestRank) continue;
      if (trust === 'cast' && (isForgiven(use, relevant.slice(index + 1).filter((later) => !isTwin(later.use, use)), checks.all) || isKnownByValue(use, appraisals, this.#sourceCode))) continue;
      best = { kind: trust, use, ...(type ? { type } : {}) };
      bestRank = rank;
      if (rank === 0) break;
    }
    return best;
  }

  #trustOf(parameter: TSESTree.Parameter): TrustKind | undefined {
    if (this.#depth > deepestCall) return 'escape';
    if (!this.#parameters.has(parameter)) {
      // A function that calls itself adds nothing.
      this.#parameters.set(parameter, undefined);
      this.#depth += 1;
      this.#parameters.set(parameter, this.find({ starts: [{ node: parameter }], isArgument: true })?.kind);
      this.#depth -= 1;
    }
    return this.#parameters.get(parameter);
  }
}

/** `return { ...value, seen: true }` of the function that got the value: nothing has been read of it yet. */
function isReturnedCopy({ copied, fn, kind, path }: Use, starts: readonly FlowStart[]): boolean {
  return kind === 'return' && copied !== undefined && path.length === 0 && starts.some(({ node }) => fn?.params.some((parameter) => parameter === node));
}

/** How far from the boundary a use is, or the spread that it is a use of: in its statement, in its function, or elsewhere. */
function distance(use: Use, origin: TSESTree.Node | undefined): number {
  const home = origin ?? use.met;
  const place = use.taken ?? use.copied ?? use.by;
  if (!home || statementOf(place) === statementOf(home)) return 0;
  return enclosingFunction(place) === enclosingFunction(home) ? 1 : 2;
}

/**
 * A type that is put on a value does no harm where all that happens then is validation, or where each part that is read
 * is tested by hand before it is used.
 */
function isForgiven(cast: Use, later: readonly Appraisal[], checks: readonly Check[]): boolean {
  if (isPeek(cast)) return !later.some(({ use }) => use.taken && contains(use.taken, cast.by));
  if (later.length > 0) return false;
  return isParameterAnnotation(cast) || checks.some((check) =>
    check.does === 'narrows' ? isBelow(check, cast) : check.does === 'validates' && appliesTo(check, cast));
}

/** `const a: T = x.a ?? x.b`: the same type on another part. */
function isTwin(other: Use, { by, kind }: Use): boolean {
  return other.by === by && other.kind === kind;
}

function isBelow(check: Check, cast: Use): boolean {
  return check.node.range[0] > cast.by.range[1] && cast.path.every((key, level) => check.path[level] === key);
}

/** The annotation of a parameter that receives the value: it is believed where the value is used. */
function isParameterAnnotation({ kind, by }: Use): boolean {
  if (kind !== 'annotation') return false;
  const holder = by.parent?.type === 'AssignmentPattern' ? by.parent.parent : by.parent;
  return isFunction(holder);
}

/** `(value as User).name`: the type is put on only to read a member, and what becomes of that decides. */
function isPeek({ kind, by }: Use): boolean {
  if (kind !== 'cast') return false;
  const outer = wrapped(by);
  return outer.parent?.type === 'MemberExpression' && outer.parent.object === outer;
}
