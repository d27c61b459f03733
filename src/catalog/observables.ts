import type { ApiId } from './types.js';

/**
 * What an operator does with the values of an observable. `keeps`: they come out as they went in; `maps`: what its function
 * makes of them comes out; `takes`: only its function gets them.
 */
type OperatorKind = 'keeps' | 'maps' | 'takes';

const operatorModules = ['rxjs', 'rxjs/operators'] as const;

const operatorNames: Readonly<Record<OperatorKind, readonly string[]>> = {
  keeps: [
    'catchError', 'debounceTime', 'defaultIfEmpty', 'delay', 'distinctUntilChanged', 'filter', 'finalize', 'first', 'last', 'observeOn', 'publishReplay',
    'refCount', 'repeat', 'retry', 'retryWhen', 'share', 'shareReplay', 'single', 'skip', 'subscribeOn', 'take', 'takeLast', 'takeUntil', 'takeWhile',
    'tap', 'throttleTime', 'throwIfEmpty', 'timeout', 'timeoutWith',
  ],
  maps: ['map'],
  takes: ['concatMap', 'exhaustMap', 'mergeMap', 'switchMap'],
};

function* operatorIds(): Iterable<[ApiId, OperatorKind]> {
  for (const [kind, names] of Object.entries(operatorNames)) {
    for (const name of names) {
      for (const module of operatorModules) yield [`${module}#${name}`, kind as OperatorKind];
    }
  }
}

/** https://rxjs.dev/api, by what the function calls that makes the operator. */
export const operators: ReadonlyMap<ApiId, OperatorKind> = new Map(operatorIds());

/** Operators that keep the values, and hand each of them to a function all the same. */
export const watchingOperators: ReadonlySet<ApiId> = new Set<ApiId>(operatorModules.flatMap((module) =>
  ['filter', 'tap', 'takeWhile'].map((name): ApiId => `${module}#${name}`)));
