import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { Flow, Use } from '../flow/flow.js';
import type { Appraisal } from './appraisal.js';
import { outcomeAt } from '../containment/outcome.js';
import { isGuarded } from './guards.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';

/** Something that is asked of a value, or done with it, before it is used further on. */
export interface Check {
  node: TSESTree.Node;
  does: 'compares' | 'narrows' | 'overwrites' | 'validates';
  /** The part of the value it is about. */
  path: readonly string[];
  /** `all`: this part and all below it; `part`: this part and its elements. */
  covers: 'all' | 'part';
  /** It does not come back when the value is wrong. */
  throws: boolean;
  /** Another part of the same value that it is compared with: nothing is shown where nothing is known of that one. */
  beside?: TSESTree.Node;
}

/** A part that is checked this often is taken to be checked. */
const mostChecks = 400;

export function checkBy(use: Use, does: Check['does'], covers: Check['covers'] = 'part', throws = false): Check {
  return { node: use.by, path: use.path, does, covers, throws };
}

/**
 * A check that may compare two parts of one value with each other (`a !== b`, `typeof a !== typeof b`), which knows of neither
 * what it is: two that are missing are the same.
 */
export function besideOther(check: Check, { by, kind, node }: Use, flow: Flow): Check {
  const side = kind === 'compare' ? node : by;
  const { parent } = wrapped(side);
  if (parent?.type !== 'BinaryExpression') return check;
  const other = unwrap(parent.left === wrapped(side) ? parent.right : parent.left);
  const beside = kind === 'compare' ? other : askedOf(other, by);
  return beside && flow.reaches(beside) ? { ...check, beside } : check;
}

/** `a` of `typeof a` or `Array.isArray(a)`, beside the same question about another. */
function askedOf(other: TSESTree.Node, question: TSESTree.Node): TSESTree.Node | undefined {
  if (other.type === 'UnaryExpression' && question.type === 'UnaryExpression') return other.argument;
  return other.type === 'CallExpression' && question.type === 'CallExpression' ? other.arguments[0] : undefined;
}

/** `'key' in value` is about the value and about what is there under the key. */
export function checksForKey(use: Use, key: string | undefined): Check[] {
  const whole = checkBy(use, 'narrows');
  return key === undefined ? [whole] : [whole, { ...whole, path: [...use.path, key] }];
}

/** Is a check about the part of the value that is used? */
export function appliesTo({ covers, path }: Pick<Check, 'covers' | 'path'>, use: Use): boolean {
  if (path.length > use.path.length || path.some((key, level) => use.path[level] !== key)) return false;
  if (covers === 'all' || path.length === use.path.length) return true;
  // An element of a list that was tested to be one may be handed on; what it holds is not known.
  return path.length + 1 === use.path.length && use.path.at(-1) === '*';
}

/** Is a check about each element of the list that is used? Where all were validated, the list is what it should be. */
function validatesElements({ does, path }: Check, use: Use): boolean {
  return does === 'validates' && path.at(-1) === '*' && path.length === use.path.length + 1 &&
    use.path.every((key, level) => path[level] === key);
}

/** Leaves out the checks that compare with a part of which nothing else is asked. */
export function withoutBlind(appraisals: readonly Appraisal[]): readonly Appraisal[] {
  const isBlind = ({ checks = [] }: Appraisal): boolean => checks.some(({ beside }) => beside);
  if (!appraisals.some(isBlind)) return appraisals;
  const sure = appraisals.flatMap((each) => (isBlind(each) ? [] : (each.checks ?? [])));
  const usesOf = new Map(appraisals.map(({ use }) => [use.node, use]));
  // What is asked of the other one later on is true of this one as well.
  const isKnown = (part: TSESTree.Node): boolean => {
    const use = usesOf.get(part);
    return use !== undefined && sure.some((check) => appliesTo(check, use));
  };
  return appraisals.map((each) => (isBlind(each) ? { ...each, checks: each.checks?.filter(({ beside }) => !beside || isKnown(beside)) ?? [] } : each));
}

/** The checks of one value, found quickly by the part that is used. */
export class CheckList {
  readonly all: readonly Check[];
  readonly #byPart = new Map<string | undefined, Check[]>();

  constructor(all: readonly Check[]) {
    this.all = all;
    for (const each of all) {
      const [part] = each.path;
      const known = this.#byPart.get(part);
      if (known) known.push(each);
      else this.#byPart.set(part, [each]);
    }
  }

  /** Has a check settled what a use relies on? */
  cover(use: Use, sourceCode: SourceCode): boolean {
    const [part] = use.path;
    return this.#cover(undefined, use, sourceCode) || this.#cover(part ?? '*', use, sourceCode);
  }

  #cover(part: string | undefined, use: Use, sourceCode: SourceCode): boolean {
    const checks = this.#byPart.get(part) ?? [];
    return checks.length > mostChecks || checks.some((each) =>
      (appliesTo(each, use) || validatesElements(each, use)) &&
      use.reads.some((read) => isGuarded(read, each.node, each.throws, sourceCode) && !isOnlyNotEmpty(each, read, sourceCode)) && !isRefused(each, use, sourceCode));
  }
}

/** `if (topic !== '') …`: what is no empty text may be missing. Of one certain text it is more: that one was told apart, and the rest is meant. */
function isOnlyNotEmpty({ does, node }: Check, read: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (does !== 'compares' || node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(node.operator)) return false;
  if (![node.left, node.right].some((side) => side.type === 'Literal' && side.value === '')) return false;
  return outcomeAt(node, read, sourceCode) === node.operator.startsWith('!');
}

/** `ok.success ? ok.data : raw`, `if (!ok.success) return raw`: the value is taken just where the schema has refused it. */
function isRefused({ does, node }: Check, { reads }: Use, sourceCode: SourceCode): boolean {
  if (does !== 'validates' || node.type !== 'CallExpression' || !/^safe/i.test(lastName(node.callee))) return false;
  const call = wrapped(node);
  const { parent } = call.parent?.type === 'AwaitExpression' ? wrapped(call.parent) : call;
  const results = parent?.type === 'VariableDeclarator' ? (variableOf(parent.id, sourceCode)?.references ?? []).map(({ identifier }) => identifier) : [call];
  return results.some((result) => {
    const answer = wrapped(result).parent;
    return answer?.type === 'MemberExpression' && staticKey(answer) === 'success' &&
      reads.some((read) => read.range[0] > node.range[1] && outcomeAt(answer, read, sourceCode) === false);
  });
}
