import { errorTextMethods, listMethods, textMethods } from '../../catalog/error-audience.js';
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
