import type { ApiId, Catalog } from './types.js';

/** What a call hands on of an argument: the value itself, a copy of its members, or the values in a list of it. */
export interface PassThrough {
  /** Position of the argument; any position when left out. */
  argument?: number;
  /** Members are copied into another object. */
  copies?: true;
  /** It stands in the text that comes of it, as in a template. */
  inText?: true;
}

/** https://lodash.com/docs/#pick and their like elsewhere: chosen members, whatever they are. */
function* memberCopies(): Iterable<[ApiId, PassThrough]> {
  for (const module of ['lodash', 'lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/compat', 'radash'] as const) {
    for (const clone of ['clone', 'cloneDeep']) yield [`${module}#${clone}` as ApiId, { argument: 0 }];
    for (const copy of ['pick', 'omit', 'pickBy', 'omitBy']) yield [`${module}#${copy}` as ApiId, { argument: 0, copies: true }];
  }
  for (const name of ['pick', 'omit'] as const) {
    for (const module of [`lodash/${name}`, `lodash.${name}`, `object.${name}`] as const) yield [`${module}#default`, { argument: 0, copies: true }];
  }
}

/** Calls whose result is (a copy of) an argument. */
export const passThroughCalls: Catalog<PassThrough> = new Map<ApiId, PassThrough>([
  // https://nodejs.org/api/util.html#utilformatformat-args
  ['util#format', { inText: true }],
  ['global#Promise.resolve', { argument: 0 }],
  ['global#Promise.all', { argument: 0 }],
  ['global#Promise.any', { argument: 0 }],
  ['global#Promise.race', { argument: 0 }],
  ['global#Object.freeze', { argument: 0 }],
  ['global#Object.seal', { argument: 0 }],
  ['global#Object.assign', { copies: true }],
  ['global#Object.fromEntries', { argument: 0 }],
  ['global#Array.from', { argument: 0 }],
  ['global#structuredClone', { argument: 0 }],
  // https://github.com/typestack/class-transformer: an instance with the same, still unchecked members.
  ['class-transformer#plainToInstance', { argument: 1 }],
  ['class-transformer#plainToClass', { argument: 1 }],
  // https://rxjs.dev/api/index/function/firstValueFrom
  ['rxjs#firstValueFrom', { argument: 0 }],
  ['rxjs#lastValueFrom', { argument: 0 }],
  ...memberCopies(),
  ['lodash.clonedeep#default', { argument: 0 }],
]);

/** Calls that yield what one of the promises in a list does. */
export const promiseResults: ReadonlySet<ApiId> = new Set<ApiId>(['global#Promise.any', 'global#Promise.race']);

/** Calls that yield what their first argument does. */
export const firstResults: ReadonlySet<ApiId> = new Set<ApiId>([
  // https://github.com/sindresorhus/p-timeout
  'global#Promise.resolve', 'p-timeout#default',
]);

/** Calls that yield what their callback does. */
export const callbackResults: ReadonlySet<ApiId> = new Set<ApiId>([
  // https://github.com/sindresorhus/p-retry, https://github.com/vercel/async-retry, https://github.com/coveooss/exponential-backoff
  'p-retry#default', 'async-retry#default', 'exponential-backoff#backOff',
  // https://github.com/sindresorhus/p-limit, https://github.com/sindresorhus/p-queue, https://github.com/SGrondin/bottleneck
  'p-limit#default()', 'p-queue#default().add', 'bottleneck#default().schedule',
]);

/** Calls that list the keys, values or entries of an object. */
export const listingCalls: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Object.keys', 'global#Object.values', 'global#Object.entries', 'global#Object.getOwnPropertyNames', 'global#Reflect.ownKeys',
]);

/** Array methods whose callback gets the elements, with the position of the element among its parameters. */
export const elementCallbacks: ReadonlyMap<string, number> = new Map([
  ['every', 0], ['filter', 0], ['find', 0], ['findIndex', 0], ['findLast', 0], ['findLastIndex', 0], ['flatMap', 0], ['forEach', 0],
  ['map', 0], ['reduce', 1], ['reduceRight', 1], ['some', 0], ['sort', 0], ['toSorted', 0],
]);

/** Array methods whose result holds the same elements. */
export const sameElements: ReadonlySet<string> = new Set([
  'concat', 'filter', 'flat', 'reverse', 'slice', 'sort', 'splice', 'toReversed', 'toSorted', 'toSpliced', 'values',
]);

/** Array methods whose result is an element. */
export const oneElement: ReadonlySet<string> = new Set(['at', 'find', 'findLast', 'pop', 'shift']);

/** Methods of `FormData` and `URLSearchParams` that yield what was sent under one name. */
export const bagReads: ReadonlySet<string> = new Set(['get', 'getAll']);
