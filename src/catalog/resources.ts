import type { ApiId, Catalog } from './types.js';

/** What a call opens, and how it is closed again. */
export interface Resource {
  /** What it is, in the words of a message. */
  kind: string;
  /** Methods that release it; the first is the one to suggest. */
  release: readonly [string, ...string[]];
  /**
   * How the caller gets it: from a promise (or, where `callback` says so, in a callback), as the value of the call, or
   * not at all, because the receiver of the call is what has to be released (`lock.acquire()`, `lock.release()`).
   */
  given: 'promise' | 'receiver' | 'value';
  /** Position of it among the parameters of a callback that may be given instead of awaiting. */
  callback?: number;
  /** Position behind it in the callback: a function that releases it. */
  callbackRelease?: number;
  /** It is itself a function, and calling it is the release. */
  byCall?: true;
  /** What has to be released where nobody takes what the call gives: `await mutex.acquire();`, `mutex.release();`. */
  untaken?: Resource;
  /** Element of the array it comes in. */
  element?: number;
  /** It is open from the call of this method on. */
  openedBy?: string;
  /** Words in the names of functions that release it when they are given it: `fs.close(fd)`. */
  releasedBy?: ReadonlySet<string>;
  /** Words in the names of functions after which it is no longer there to be released: `fs.rename(staging, place)`. */
  movedBy?: ReadonlySet<string>;
  /** What a function that releases it takes besides it, as code. */
  releaseOptions?: string;
  /** Releasing returns a promise. */
  awaited?: boolean;
  /** The release depends on how the work ended: nothing to put into a `finally` blindly. */
  twoEnds?: true;
  /** Programs often hold it until they end. */
  lasting?: true;
  /** Whoever listens to this event of it keeps it in order to be told. */
  tells?: string;
  /** Methods whose result holds it: whoever has that may release it. */
  holders?: ReadonlySet<string>;
  /** Whoever is given it closes it; `read`: so does whoever reads it. */
  consumed?: 'given' | 'read';
  /** Never to end it is no mistake: only an end that is not always reached. */
  mayLast?: true;
  /** Names of options in which it is only lent. */
  lentAs?: ReadonlySet<string>;
  /** Reported only where strictness is asked for. */
  strictOnly?: true;
}

/** Words that say of a function or method that it releases what it is called on or given. */
export const releaseWords: ReadonlySet<string> = new Set([
  'cancel', 'clean', 'cleanup', 'close', 'closes', 'delete', 'destroy', 'disconnect', 'dispose', 'drop', 'end', 'finalize',
  'free', 'kill', 'quit', 'release', 'remove', 'shutdown', 'stop', 'teardown', 'terminate', 'unlock',
]);

/** Those of them that are said of data too: `Order.destroy({ where, transaction })` ends no transaction. */
export const dataVerbs: ReadonlySet<string> = new Set(['cancel', 'delete', 'destroy', 'drop', 'remove']);

/** Events of a stream or socket that tell about it and read nothing from it. */
export const passiveEvents: ReadonlySet<string> = new Set(['close', 'drain', 'error', 'finish', 'open', 'ready', 'timeout']);

/** Methods that return what they are called on. */
export const chainingMethods: ReadonlySet<string> = new Set([
  'addListener', 'off', 'on', 'once', 'pause', 'prependListener', 'ref', 'removeAllListeners', 'removeListener', 'setEncoding',
  'setKeepAlive', 'setMaxListeners', 'setNoDelay', 'setTimeout', 'unref',
]);

/** Methods that begin what the release ends; code does this between the acquisition and the `try`. */
export const beginMethods: ReadonlySet<string> = new Set(['begin', 'beginTransaction', 'startTransaction']);

/** Methods of what was acquired that make it hold something: until then a query runner holds nothing. */
export const connectMethods: ReadonlySet<string> = new Set(['connect']);

/** Functions that wait and do not fail. */
export const pauses: ReadonlySet<string> = new Set(['delay', 'pause', 'setImmediate', 'setTimeout', 'sleep', 'wait']);

/** First parameter of a query that begins a transaction. */
export const beginStatement = /^\s*(?:begin|start\s+transaction|set\s+transaction)\b/i;

const none: ReadonlySet<string> = new Set();
const fileWords: ReadonlySet<string> = new Set(['close']);
const folderWords: ReadonlySet<string> = new Set([
  'clean', 'cleanup', 'del', 'delete', 'destroy', 'dispose', 'remove', 'rimraf', 'rm', 'rmdir', 'rmrf', 'trash', 'unlink',
]);
const timerWords: ReadonlySet<string> = new Set(['clear']);

const fileHandle: Resource = {
  kind: 'file handle', release: ['close'], given: 'promise', awaited: true,
  holders: new Set(['createReadStream', 'createWriteStream', 'readLines', 'readableWebStream']),
};
const fileDescriptor: Resource = {
  kind: 'file descriptor', release: ['close'], given: 'promise', callback: 1, releasedBy: fileWords,
};
const folder: Resource = {
  kind: 'directory handle', release: ['close', 'closeSync'], given: 'promise', callback: 1, awaited: true,
};
const tempFolder: Resource = {
  kind: 'temporary directory', release: ['rm'], given: 'promise', callback: 1, releasedBy: folderWords, awaited: true,
  releaseOptions: '{ recursive: true }', movedBy: new Set(['move', 'rename']),
};
const tempResult: Resource = { kind: 'temporary file', release: ['cleanup'], given: 'promise', awaited: true };
const tempObject: Resource = { kind: 'temporary file', release: ['removeCallback'], given: 'value' };
/** Methods of pools that lend a connection, and of connections that show that a database is asked. */
export const lenders: ReadonlySet<string> = new Set(['connect', 'getConnection']);
export const queryMethods: ReadonlySet<string> = new Set(['beginTransaction', 'execute', 'query']);

export const pooled: Resource = {
  kind: 'pooled connection', release: ['release', 'close', 'destroy', 'end'], given: 'promise', callback: 1, callbackRelease: 2,
  lentAs: new Set(['client', 'connection', 'conn']),
};
const connection: Resource = {
  kind: 'connection', release: ['end', 'close', 'destroy'], given: 'promise', callback: 1, lasting: true, awaited: true,
};
const mongoClient: Resource = {
  kind: 'database client', release: ['close'], given: 'promise', callback: 1, lasting: true, awaited: true,
  holders: new Set(['db', 'collection']),
};
/** Whoever subscribes or consumes holds the connection as long as the process lasts. */
const brokerConnection: Resource = { ...connection, mayLast: true };
const redisClient: Resource = { ...brokerConnection, release: ['close', 'quit', 'destroy', 'disconnect'], given: 'value', openedBy: 'connect' };
const ioredisClient: Resource = { ...brokerConnection, release: ['quit', 'disconnect'], given: 'value' };
const session: Resource = {
  kind: 'session', release: ['endSession'], given: 'promise', awaited: true, lentAs: new Set(['session']),
};
const boundSession: Resource = { kind: 'session', release: ['close'], given: 'value', awaited: true };
const transaction: Resource = {
  kind: 'transaction', release: ['rollback', 'commit'], given: 'promise', awaited: true, twoEnds: true,
  lentAs: new Set(['t', 'transaction', 'transacting', 'trx']),
};
const queryRunner: Resource = { kind: 'query runner', release: ['release'], given: 'value', awaited: true, holders: new Set(['manager']) };
const readStream: Resource = {
  kind: 'stream', release: ['destroy', 'close'], given: 'value', consumed: 'read',
};
const writeStream: Resource = { kind: 'stream', release: ['end', 'destroy', 'close'], given: 'value', consumed: 'given' };
const webSocket: Resource = { kind: 'web socket', release: ['close', 'terminate'], given: 'value', lasting: true };
const eventSource: Resource = { kind: 'event source', release: ['close'], given: 'value', lasting: true };
const socket: Resource = {
  kind: 'socket', release: ['destroy', 'end', 'destroySoon', 'resetAndDestroy'], given: 'value', lasting: true,
};
const browser: Resource = {
  kind: 'browser', release: ['close', 'disconnect'], given: 'promise', lasting: true, awaited: true,
  holders: new Set(['createBrowserContext', 'createIncognitoBrowserContext', 'defaultBrowserContext', 'newContext', 'newPage', 'pages', 'process', 'target', 'wsEndpoint']),
};
const page: Resource = { ...browser, kind: 'page', release: ['close'], holders: none };
const browserContext: Resource = { ...browser, kind: 'browser context', release: ['close'] };
const lockRelease: Resource = { kind: 'lock', release: ['release'], given: 'promise', byCall: true };
const lockReceiver: Resource = { kind: 'lock', release: ['release'], given: 'receiver' };
const lockObject: Resource = { kind: 'lock', release: ['release', 'unlock'], given: 'promise', awaited: true };
const interval: Resource = { kind: 'timer', release: ['clearInterval', 'close'], given: 'value', releasedBy: timerWords, mayLast: true };
const reader: Resource = { kind: 'stream lock', release: ['releaseLock', 'cancel', 'close', 'abort'], given: 'value', strictOnly: true };

const puppeteers = ['puppeteer', 'puppeteer-core', 'puppeteer-extra'].flatMap((module): [ApiId, Resource][] => [
  ...['launch()', 'connect()', 'Browser()'].flatMap((from): [ApiId, Resource][] => [
    [`${module}#${from}.newPage`, page],
    [`${module}#${from}.createBrowserContext`, browserContext],
    [`${module}#${from}.createIncognitoBrowserContext`, browserContext],
    [`${module}#${from}.createBrowserContext().newPage`, page],
    [`${module}#${from}.createIncognitoBrowserContext().newPage`, page],
  ]),
  [`${module}#launch`, browser],
  [`${module}#connect`, { ...browser, release: ['disconnect', 'close'] }],
  [`${module}#BrowserContext().newPage`, page],
]);

const playwrights = ['playwright', 'playwright-core', '@playwright/test'].flatMap((module): [ApiId, Resource][] => [
  ...['chromium', 'firefox', 'webkit'].flatMap((type): [ApiId, Resource][] => [
    [`${module}#${type}.launch`, browser],
    [`${module}#${type}.connect`, browser],
    [`${module}#${type}.connectOverCDP`, browser],
    [`${module}#${type}.launchPersistentContext`, browserContext],
    [`${module}#${type}.launchPersistentContext().newPage`, page],
  ]),
  ...['chromium.launch()', 'chromium.connect()', 'chromium.connectOverCDP()', 'firefox.launch()', 'webkit.launch()', 'Browser()'].flatMap((from): [ApiId, Resource][] => [
    [`${module}#${from}.newPage`, page],
    [`${module}#${from}.newContext`, browserContext],
    [`${module}#${from}.newContext().newPage`, page],
  ]),
  [`${module}#BrowserContext().newPage`, page],
]);

/** By API. The sources are the declarations of the packages, in the versions named beside them. */
export const resources: Catalog<Resource> = new Map<ApiId, Resource>([
  // @types/node 20.19.43 (fs.d.ts, fs/promises.d.ts, net.d.ts, tls.d.ts, timers.d.ts, stream/web.d.ts)
  ['fs/promises#open', fileHandle],
  ['fs/promises#opendir', folder],
  ['fs/promises#mkdtemp', tempFolder],
  ['fs#open', fileDescriptor],
  ['fs#openSync', { ...fileDescriptor, release: ['closeSync'], given: 'value' }],
  ['fs#opendir', folder],
  ['fs#opendirSync', { ...folder, release: ['closeSync', 'close'], given: 'value' }],
  ['fs#mkdtemp', tempFolder],
  ['fs#mkdtempSync', { ...tempFolder, release: ['rmSync'], given: 'value', awaited: false }],
  ['fs#createReadStream', readStream],
  ['fs#createWriteStream', writeStream],
  ['net#connect', socket],
  ['net#createConnection', socket],
  ['tls#connect', socket],
  ['global#setInterval', interval],
  ['global#fetch().body.getReader', reader],
  ['global#Response().body.getReader', reader],
  ['global#ReadableStream().getReader', reader],
  ['global#WritableStream().getWriter', reader],
  ['global#TransformStream().readable.getReader', reader],
  ['global#TransformStream().writable.getWriter', reader],
  // https://developer.mozilla.org/docs/Web/API/WebSocket, https://developer.mozilla.org/docs/Web/API/EventSource
  ['global#WebSocket', webSocket],
  ['global#EventSource', eventSource],
  // @types/ws 8.18.2, undici 7.30.2, eventsource 4.1.1
  ['ws#default', webSocket],
  ['ws#WebSocket', webSocket],
  ['undici#WebSocket', webSocket],
  ['undici#EventSource', eventSource],
  ['eventsource#default', eventSource],
  ['eventsource#EventSource', eventSource],
  // fs-extra: @types/fs-extra 11.0.4; graceful-fs passes on `fs`
  ['fs-extra#open', fileDescriptor],
  ['fs-extra#openSync', { ...fileDescriptor, release: ['closeSync'], given: 'value' }],
  ['fs-extra#opendir', folder],
  ['fs-extra#mkdtemp', tempFolder],
  ['fs-extra#mkdtempSync', { ...tempFolder, release: ['rmSync'], given: 'value', awaited: false }],
  ['fs-extra#createReadStream', readStream],
  ['fs-extra#createWriteStream', writeStream],
  ['graceful-fs#open', fileDescriptor],
  ['graceful-fs#openSync', { ...fileDescriptor, release: ['closeSync'], given: 'value' }],
  ['graceful-fs#createReadStream', readStream],
  ['graceful-fs#createWriteStream', writeStream],
  // tmp-promise 3.0.3, @types/tmp 0.2.6
  ['tmp-promise#dir', tempResult],
  ['tmp-promise#file', tempResult],
  ['tmp#dirSync', tempObject],
  ['tmp#fileSync', tempObject],
  // @types/pg 8.23.1, @types/pg-pool 2.0.7
  ...(['pg#Pool().connect', 'pg#native.Pool().connect', 'pg-pool#default().connect'] as const).map(
    (id): [ApiId, Resource] => [id, { ...pooled, tells: 'notification' }]),
  ['pg#Client', { ...connection, given: 'value', openedBy: 'connect', tells: 'notification' }],
  // mysql2 3.24.6, @types/mysql 2.15.28, mariadb 3.5.4
  ['mysql2/promise#createPool().getConnection', pooled],
  ['mysql2/promise#Pool().getConnection', pooled],
  ['mysql2/promise#createConnection', connection],
  ['mysql2#createPool().getConnection', pooled],
  ['mysql2#createPool().promise().getConnection', pooled],
  ['mysql2#Pool().getConnection', pooled],
  ['mysql2#Pool().promise().getConnection', pooled],
  ['mysql2#createConnection', { ...connection, given: 'value' }],
  ['mysql#createPool().getConnection', pooled],
  ['mysql#Pool().getConnection', pooled],
  ['mysql#createConnection', { ...connection, given: 'value' }],
  ['mariadb#createPool().getConnection', pooled],
  ['mariadb#Pool().getConnection', pooled],
  ['mariadb#createConnection', connection],
  // @types/oracledb 7.0.3: `close` gives the connection back
  ['oracledb#getConnection', { ...pooled, release: ['close', 'release'], awaited: true }],
  ['oracledb#getPool().getConnection', { ...pooled, release: ['close', 'release'], awaited: true }],
  ['oracledb#createPool().getConnection', { ...pooled, release: ['close', 'release'], awaited: true }],
  ['oracledb#Pool().getConnection', { ...pooled, release: ['close', 'release'], awaited: true }],
  // generic-pool 3.9.0
  ['generic-pool#createPool().acquire', { ...pooled, releasedBy: new Set(['destroy', 'release']) }],
  ['generic-pool#Pool().acquire', { ...pooled, releasedBy: new Set(['destroy', 'release']) }],
  // mongodb 7.9.0, mongoose 9.12.1
  ['mongodb#MongoClient.connect', mongoClient],
  ['mongodb#MongoClient', { ...mongoClient, given: 'value', openedBy: 'connect' }],
  ['mongodb#MongoClient().startSession', { ...session, given: 'value' }],
  ['mongodb#MongoClient.connect().startSession', { ...session, given: 'value' }],
  ['mongoose#startSession', session],
  ['mongoose#connection.startSession', session],
  ['mongoose#createConnection().startSession', session],
  ['mongoose#Connection().startSession', session],
  ['mongoose#model().startSession', session],
  ['mongoose#Model().startSession', session],
  // redis 6.3.1, ioredis 6.0.0, @types/amqplib 0.10.8
  ['redis#createClient', redisClient],
  ['@redis/client#createClient', redisClient],
  ['ioredis#default', ioredisClient],
  ['ioredis#Redis', ioredisClient],
  ['amqplib#connect', { ...brokerConnection, release: ['close'], holders: new Set(['createChannel', 'createConfirmChannel']) }],
  // neo4j-driver 6.3.0
  ['neo4j-driver#driver().session', boundSession],
  ['neo4j-driver#Driver().session', boundSession],
  ['neo4j-driver-core#Driver().session', boundSession],
  // knex 3.3.0, sequelize 6.37.8, typeorm 1.1.1
  ['knex#default().transaction', transaction],
  ['knex#knex().transaction', transaction],
  ['knex#Knex().transaction', transaction],
  ['sequelize#Sequelize().transaction', transaction],
  ['sequelize#default().transaction', transaction],
  ['sequelize-typescript#Sequelize().transaction', transaction],
  ['typeorm#DataSource().createQueryRunner', queryRunner],
  ['typeorm#Connection().createQueryRunner', queryRunner],
  ['typeorm#getConnection().createQueryRunner', queryRunner],
  // async-mutex 0.5.0, async-sema 3.1.1, await-lock 3.0.0, redis-semaphore 5.8.0, @types/proper-lockfile 4.1.4, redlock 4.2.0
  ['async-mutex#Mutex().acquire', { ...lockRelease, untaken: lockReceiver }],
  ['async-mutex#withTimeout().acquire', { ...lockRelease, untaken: lockReceiver }],
  ['async-mutex#Semaphore().acquire', { ...lockRelease, untaken: lockReceiver, element: 1 }],
  ['async-sema#Sema().acquire', lockReceiver],
  ['await-lock#default().acquireAsync', lockReceiver],
  ['redis-semaphore#Mutex().acquire', lockReceiver],
  ['redis-semaphore#Semaphore().acquire', lockReceiver],
  ['proper-lockfile#lock', { ...lockRelease, awaited: true, releasedBy: new Set(['unlock']) }],
  ['proper-lockfile#lockSync', { ...lockRelease, given: 'value', releasedBy: new Set(['unlock']) }],
  ['redlock#default().acquire', lockObject],
  ['redlock#default().lock', lockObject],
  // puppeteer-core 24.43.1, playwright-core 1.65.1
  ...puppeteers,
  ...playwrights,
]);

/** Functions of a program that start what lasts as long as it does. */
export const startWords: ReadonlySet<string> = new Set([
  'boot', 'bootstrap', 'connect', 'init', 'initialise', 'initialize', 'listen', 'main', 'open', 'run', 'serve', 'setup', 'start', 'startup',
]);

/** Methods by which a class says that it can be closed. */
export const closeMethods: ReadonlySet<string> = new Set([
  'close', 'destroy', 'disconnect', 'dispose', 'shutdown', 'stop', 'onModuleDestroy', 'onApplicationShutdown', 'beforeApplicationShutdown',
]);
