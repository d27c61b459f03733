/** First words of functions that open or start something that lives on after the call. */
export const openerVerbs: ReadonlySet<string> = new Set([
  'boot', 'bootstrap', 'connect', 'create', 'init', 'initialise', 'initialize', 'launch', 'listen', 'login', 'open',
  'spawn', 'start', 'subscribe',
]);

/** Last words of names for what is opened: a second one holds sockets, memory or a lock. */
export const openedThings: ReadonlySet<string> = new Set([
  'browser', 'channel', 'client', 'conn', 'connection', 'consumer', 'database', 'db', 'lock', 'pool', 'producer', 'server',
  'socket', 'subscription', 'transport', 'worker',
]);

/** Last words of functions that let one caller in at a time. */
export const lockVerbs: ReadonlySet<string> = new Set([
  'acquire', 'exclusive', 'exclusively', 'lock', 'locked', 'mutex', 'once', 'serialize', 'synchronized',
]);

/** Modules whose functions let so many callers in at a time; around the making of one thing that is one. */
export const lockModules: ReadonlySet<string> = new Set(['async-lock', 'async-mutex', 'async-sema', 'p-limit', 'p-queue']);
