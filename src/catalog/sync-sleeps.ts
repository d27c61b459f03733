import type { ApiId, Catalog } from './types.js';

/** A function that blocks the thread for a while. */
export interface SyncSleep {
  /** The argument that says how long, from 0, and what one of it is in milliseconds. */
  duration?: { argument: number; unitMs: number };
}

const waits: SyncSleep = {};
const milliseconds: SyncSleep = { duration: { argument: 0, unitMs: 1 } };
const seconds: SyncSleep = { duration: { argument: 0, unitMs: 1000 } };

/** Functions made to block. What a made function is called like ends in `()`. */
export const syncSleeps: Catalog<SyncSleep> = new Map<ApiId, SyncSleep>([
  // https://tc39.es/ecma262/#sec-atomics.wait
  ['global#Atomics.wait', { duration: { argument: 3, unitMs: 1 } }],
  // https://bun.sh/reference/bun/sleepSync
  ['global#Bun.sleepSync', milliseconds],
  ['bun#sleepSync', milliseconds],
  // https://github.com/erikdubbelboer/node-sleep
  ['sleep#sleep', seconds],
  ['sleep#msleep', milliseconds],
  ['sleep#usleep', { duration: { argument: 0, unitMs: 0.001 } }],
  // https://github.com/jochemstoel/nodejs-system-sleep
  ['system-sleep#default', milliseconds],
  // https://github.com/ForbesLindesay/thread-sleep
  ['thread-sleep#default', milliseconds],
  // https://github.com/davidmarkclements/atomic-sleep
  ['atomic-sleep#default', milliseconds],
  // https://www.npmjs.com/package/sleep-sync
  ['sleep-sync#default', milliseconds],
  // https://github.com/sindresorhus/sleep-synchronously
  ['sleep-synchronously#default', milliseconds],
  // https://github.com/nktnet1/slync
  ['slync#default', milliseconds],
  // https://www.npmjs.com/package/wait-sync
  ['wait-sync#default', seconds],
  // https://sapphirejs.dev/docs/Documentation/api-utilities/@sapphire/utilities/functions/sleepSync/
  ['@sapphire/utilities#sleepSync', milliseconds],
  // https://github.com/esfx/esfx/tree/main/packages/threading-sleep
  ['@esfx/threading-sleep#sleep', milliseconds],
  // https://github.com/jperkin/node-rpio
  ['rpio#sleep', seconds],
  ['rpio#msleep', milliseconds],
  ['rpio#usleep', { duration: { argument: 0, unitMs: 0.001 } }],
  // https://github.com/abbr/deasync
  ['deasync#sleep', milliseconds],
  ['deasync#loopWhile', waits],
  ['deasync#runLoopOnce', waits],
  ['deasync#default()', waits],
  ['deasync-promise#default', waits],
  ['synchronized-promise#default()', waits],
  // https://github.com/ForbesLindesay/sync-rpc
  ['sync-rpc#default()', waits],
  // https://github.com/un-ts/synckit
  ['synckit#createSyncFn()', waits],
  // https://github.com/sindresorhus/make-synchronous
  ['make-synchronous#default()', waits],
]);

/** Names that say by themselves that the function blocks. */
export const blockingNames: readonly string[] = [
  'sleepSync', 'syncSleep', 'sleep_sync', 'waitSync', 'delaySync', 'blockingSleep', 'busyWait',
];

/** How a function that runs a program and waits for its end is told what to run: positions of its arguments. */
export interface ProgramRunner {
  command: number;
  /** A list of arguments of its own. */
  list?: number;
}

const file: ProgramRunner = { command: 0, list: 1 };
const line: ProgramRunner = { command: 0 };

export const programRunners: Catalog<ProgramRunner> = new Map<ApiId, ProgramRunner>([
  // https://nodejs.org/api/child_process.html#synchronous-process-creation
  ['child_process#execSync', line],
  ['child_process#execFileSync', file],
  ['child_process#spawnSync', file],
  // https://github.com/moxystudio/node-cross-spawn
  ['cross-spawn#sync', file],
  // https://github.com/sindresorhus/execa
  ['execa#execaSync', file],
  ['execa#sync', file],
  ['execa#execaCommandSync', line],
  ['execa#commandSync', line],
  // https://github.com/shelljs/shelljs#execcommand--options--callback
  ['shelljs#exec', line],
  // https://bun.sh/docs/api/spawn
  ['global#Bun.spawnSync', line],
  ['bun#spawnSync', line],
]);

/** Functions that read a clock, each with every call. */
export const clocks: ReadonlySet<ApiId> = new Set<ApiId>([
  // https://tc39.es/ecma262/#sec-date.now
  'global#Date.now', 'global#Date',
  // https://nodejs.org/api/perf_hooks.html#performancenow
  'global#performance.now',
  // https://nodejs.org/api/process.html#processhrtimetime
  'global#process.hrtime', 'global#process.hrtime.bigint', 'global#process.uptime', 'os#uptime',
  'moment#default', 'dayjs#default', 'luxon#DateTime.now',
]);

/** Functions that only compute: calling them changes nothing. */
export const pureCalls: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Number', 'global#BigInt', 'global#parseInt', 'global#parseFloat', 'global#Atomics.load', 'global#isNaN',
]);
