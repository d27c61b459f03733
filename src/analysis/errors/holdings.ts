import type { TSESTree } from '@typescript-eslint/utils';

import { errorTextMethods, listMethods, textMethods } from '../../catalog/error-audience.js';
import { areApart } from '../flow/apart.js';
import type { Detail } from './error-bindings.js';

/** What an expression has of an error. */
export interface Holding {
  detail: Detail;
  /** It is an object or list in which the error is put. */
  isHeld: boolean;
}

const severity: Record<Detail, number> = { message: 1, cause: 2, error: 3, stack: 4 };

/** How much a part of an error tells. */
export function severityOf({ detail }: { detail: Detail }): number {
  return severity[detail];
}

/** Does a method give back what its owner has of an error? */
export function keeps({ detail, isHeld }: Holding, method: string | undefined): boolean {
  if (method === undefined) return false;
  if (isHeld) return listMethods.has(method);
  return detail === 'error' || detail === 'cause' ? errorTextMethods.has(method) : textMethods.has(method);
}

/** A value that a variable is given, or that is put into what it holds. */
export interface Source {
  at: TSESTree.Node;
  holding: Holding;
}

/** The worst that a variable can have where it is used: not what it is given in the other branch of a condition. */
export function worstFor(use: TSESTree.Node, sources: readonly Source[]): Holding | undefined {
  let worst: Holding | undefined;
  for (const { at, holding } of sources) {
    if ((!worst || severityOf(holding) > severityOf(worst)) && !areApart(at, use)) worst = holding;
  }
  return worst;
}

/** What a variable may still have once it was set to something else: what stands before that, unless in the other branch. */
export function leftAfter(resets: readonly TSESTree.Node[], sources: readonly Source[]): readonly Source[] {
  if (resets.length === 0) return sources;
  return sources.filter(({ at }) => !resets.some((reset) => at.range[0] < reset.range[0] && !areApart(at, reset)));
}
