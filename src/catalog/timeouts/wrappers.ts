import type { ApiId } from '../types.js';

/** Functions that bound what they are given, by the last part of their name. */
export const wrapperNames: ReadonlySet<string> = new Set([
  'pTimeout', 'withTimeout', 'timeout', 'promiseTimeout', 'timeoutFail', 'timeoutTo', 'timeoutOption', 'withDeadline',
  'timeLimit', 'withTimeLimit',
]);

/** Names of the same kind that others give their helpers: `callWithTimeout`, `raceTimeout`, `timeoutAfter`. */
const wrapperPattern = /timeout|deadline|time_?limit/i;

/** What merely sets, reads or clears a timer, or handles what came of one. */
const otherPattern =
  /^_*(?:set|clear|get|is|has|on|no|handle|without|log|cancel|reset|update|test|emit|parse|remove|throw)(?=[A-Z_]|$)|error$|exception$/i;

/** Does a function of this name bound the time of what it is given? */
export function isWrapperName(name: string): boolean {
  return wrapperNames.has(name) || (wrapperPattern.test(name) && !otherPattern.test(name));
}

/** Packages whose functions and classes bound what they are given. */
export const wrapperModules: ReadonlySet<string> = new Set([
  'p-timeout', 'promise-timeout', 'await-timeout', 'promise.timeout', 'opossum',
]);

/** Names that tell of a timer, for the contestants of a race. */
export const timerName = /time|delay|sleep|wait|deadline|abort|cancel|signal|after|expir/i;

/** Functions whose result ends, or aborts, when a time is over, whatever the file calls them. */
export const timerApis: ReadonlySet<ApiId> = new Set<ApiId>([
  // https://nodejs.org/api/timers.html#timers-promises-api
  'timers/promises#setTimeout', 'timers/promises#scheduler.wait', 'global#setTimeout',
  // https://github.com/sindresorhus/delay
  'delay#default', 'delay#rangeDelay',
  // https://developer.mozilla.org/docs/Web/API/AbortSignal/timeout_static
  'global#AbortSignal.timeout',
]);

/** The wrapper whose time is data: the position and the key of it, which may say "never". */
export const timedWrapper = { module: 'p-timeout', argument: 1, key: 'milliseconds', never: Infinity } as const;
