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
