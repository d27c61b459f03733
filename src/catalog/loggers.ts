import type { ApiId } from './types.js';

/** How loud a log call is. `low` stays below `warn`; `unknown` is decided at run time, or by a name that does not say. */
export type LogLevel = 'loud' | 'low' | 'unknown';

/**
 * Method names of loggers.
 * syslog severities: https://datatracker.ietf.org/doc/html/rfc5424#section-6.2.1
 * npm levels: https://github.com/winstonjs/winston#logging-levels · https://getpino.io/#/docs/api?id=logger
 */
export const logLevels: ReadonlyMap<string, LogLevel> = new Map([
  ['alert', 'loud'],
  ['crit', 'loud'],
  ['critical', 'loud'],
  ['emerg', 'loud'],
  ['emergency', 'loud'],
  ['err', 'loud'],
  ['error', 'loud'],
  ['exception', 'loud'],
  ['fatal', 'loud'],
  ['panic', 'loud'],
  ['severe', 'loud'],
  ['warn', 'loud'],
  ['warning', 'loud'],
  ['config', 'low'],
  ['debug', 'low'],
  ['dir', 'low'],
  ['fine', 'low'],
  ['finer', 'low'],
  ['finest', 'low'],
  ['http', 'low'],
  ['info', 'low'],
  ['log', 'low'],
  ['notice', 'low'],
  ['silly', 'low'],
  ['table', 'low'],
  ['trace', 'low'],
  ['verbose', 'low'],
  ['dbg', 'low'],
]);

/** Methods of the console that are louder than their name says elsewhere: https://nodejs.org/docs/latest-v20.x/api/console.html#consoletracemessage-args */
export const consoleLevels: ReadonlyMap<string, LogLevel> = new Map([['trace', 'loud']]);

/** Those of them that are called so for other reasons too, where no object says that it is a logger. */
export const unsureLevels: ReadonlySet<string> = new Set(['alert', 'config', 'dir', 'exception', 'fine', 'finer', 'finest', 'http', 'panic', 'table']);

/** Method names that say "this is a log line nobody reads by default" on whatever object they stand. */
export const debugNames: ReadonlySet<string> = new Set(['dbg', 'debug', 'debuglog', 'silly', 'trace', 'verbose']);

/** Last words of the names that loggers go by: `log`, `logger`, `requestLogger`, `console`. */
export const loggerNames: ReadonlySet<string> = new Set(['console', 'log', 'logger', 'logging', 'loggers', 'logs']);

/** Words behind that of a logger in names of what holds one: `loggerService`, `logClient`. */
export const loggerHolders: ReadonlySet<string> = new Set(['client', 'service', 'util', 'utils']);

/** Modules whose exports, and what they make, are loggers with a level in the method's name. */
export const loggerModules: ReadonlySet<string> = new Set([
  '@aws-lambda-powertools/logger', // https://docs.powertools.aws.dev/lambda/typescript/latest/features/logger/
  '@firebase/logger', // https://github.com/firebase/firebase-js-sdk/tree/main/packages/logger
  '@google-cloud/logging', // https://cloud.google.com/nodejs/docs/reference/logging/latest
  '@google-cloud/logging-bunyan', // https://github.com/googleapis/nodejs-logging-bunyan
  '@google-cloud/logging-winston', // https://github.com/googleapis/nodejs-logging-winston
  '@logtape/logtape', // https://logtape.org/manual/start
  'bole', // https://github.com/rvagg/bole
  'bunyan', // https://github.com/trentm/node-bunyan
  'cabin', // https://github.com/cabinjs/cabin
  'consola', // https://github.com/unjs/consola
  'electron-log', // https://github.com/megahertz/electron-log
  'fancy-log', // https://github.com/gulpjs/fancy-log
  'firebase-functions/logger', // https://firebase.google.com/docs/functions/writing-and-viewing-logs
  'gulplog', // https://github.com/gulpjs/gulplog
  'lambda-log', // https://github.com/KyleRoss/node-lambda-log
  'log4js', // https://log4js-node.github.io/log4js-node/
  'loglevel', // https://github.com/pimterry/loglevel
  'npmlog', // https://github.com/npm/npmlog
  'pino', // https://getpino.io/#/docs/api
  'proc-log', // https://github.com/npm/proc-log
  'roarr', // https://github.com/gajus/roarr
  'signale', // https://github.com/klaudiosinani/signale
  'tracer', // https://github.com/baryon/tracer
  'tslog', // https://tslog.js.org/
  'winston', // https://github.com/winstonjs/winston#creating-your-own-logger
]);

/** Classes, and what they make, that are loggers among other exports of their module. */
export const loggerClasses: ReadonlySet<ApiId> = new Set<ApiId>([
  // https://docs.nestjs.com/techniques/logger · https://github.com/iamolegga/nestjs-pino
  '@nestjs/common#ConsoleLogger()', '@nestjs/common#Logger', '@nestjs/common#Logger()', 'nestjs-pino#Logger()', 'nestjs-pino#PinoLogger()',
]);

/** Functions that write a line when they are called themselves. */
export const logFunctions: ReadonlyMap<ApiId, LogLevel> = new Map<ApiId, LogLevel>([
  ['debug#default()', 'low'], // https://github.com/debug-js/debug#usage
  ['debug#default().extend()', 'low'],
  ['debug#debug()', 'low'],
  ['fancy-log#default', 'low'], // https://github.com/gulpjs/fancy-log#logmsg
  ['global#console.log', 'low'], // https://nodejs.org/docs/latest-v20.x/api/console.html
  ['global#process.stderr.write', 'loud'], // https://nodejs.org/docs/latest-v20.x/api/process.html#processstderr
  ['global#process.stdout.write', 'low'],
  ['obug#createDebug()', 'low'], // https://github.com/sxzz/obug#usage
  ['util#debug()', 'low'], // https://nodejs.org/docs/latest-v20.x/api/util.html#utildebugsection
  ['util#debuglog()', 'low'], // https://nodejs.org/docs/latest-v20.x/api/util.html#utildebuglogsection-callback
]);
