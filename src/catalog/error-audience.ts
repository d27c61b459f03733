import type { ApiId } from './types.js';

/** Properties of an error that hold its text. */
export const messageKeys: ReadonlySet<string> = new Set(['message', 'originalMessage', 'shortMessage', 'sqlMessage']);

/** Properties of an error that hold another one. */
export const causeKeys: ReadonlySet<string> = new Set(['cause', 'innerError', 'nativeError', 'originalError']);

/** Functions that write down what they get, or hand it back as it is. */
export const writers: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Array.of', 'global#Buffer.from', 'global#JSON.parse', 'global#JSON.stringify', 'global#Object.assign', 'global#Object.freeze',
  'global#Object.fromEntries', 'global#Promise.resolve', 'global#String', 'global#TextEncoder().encode', 'global#encodeURI',
  'global#encodeURIComponent', 'global#escape', 'global#structuredClone', 'util#format', 'util#inspect',
  'devalue#stringify', 'js-yaml#dump', 'serialize-error#default', 'serialize-error#serializeError', 'superjson#serialize',
  'superjson#stringify', 'yaml#stringify',
]);

/** Words of functions that only write down the error they get: `getErrorMessage(e)`, `serializeError(e)`. */
export const writerWords: ReadonlySet<string> = new Set([
  'escape', 'escaped', 'message', 'messages', 'msg', 'serialise', 'serialised', 'serialiser', 'serialize', 'serialized', 'serializer', 'stack', 'str',
  'string', 'stringify', 'text',
]);

/** Last words of classes whose instances hold the text they are given for an answer: `new ApiResponse(500, e.message)`. */
export const answerClassWords: ReadonlySet<string> = new Set(['body', 'dto', 'envelope', 'output', 'payload', 'reply', 'response', 'result', 'view']);

/** Last words of functions that put the text they are given into an answer: `errorResponse(e.message)`, `ApiResponse.fail(e.message)`. */
export const answerMakerWords: ReadonlySet<string> = new Set(['body', 'dto', 'error', 'fail', 'failure', 'payload', 'response', 'result']);

/** First words of functions that do something else with a text: they pick an answer by it, or make an error of it to be thrown. */
export const otherMakerWords: ReadonlySet<string> = new Set([
  'as', 'classify', 'convert', 'fetch', 'find', 'format', 'get', 'handle', 'has', 'is', 'load', 'log', 'lookup', 'map', 'match', 'normalise',
  'normalize', 'parse', 'pick', 'process', 'read', 'report', 'resolve', 'save', 'track', 'wrap',
]);

/** Words of functions whose result is meant for users. */
export const sanitiserWords: ReadonlySet<string> = new Set([
  'client', 'customer', 'friendly', 'generic', 'human', 'i18n', 'localise', 'localised', 'localize', 'localized', 'mask', 'masked',
  'obfuscate', 'public', 'redact', 'redacted', 'safe', 'sanitise', 'sanitised', 'sanitize', 'sanitized', 'scrub', 'translate', 'user',
]);

/** Methods that make another text of a text, and keep what it says. */
export const textMethods: ReadonlySet<string> = new Set([
  'at', 'concat', 'filter', 'join', 'map', 'normalize', 'padEnd', 'padStart', 'repeat', 'replace', 'replaceAll', 'slice', 'split', 'substr', 'substring',
  'toLocaleLowerCase', 'toLocaleUpperCase', 'toLowerCase', 'toString', 'toUpperCase', 'trim', 'trimEnd', 'trimStart', 'valueOf',
]);

/** Those of them that keep the whole text. */
export const sameTextMethods: ReadonlySet<string> = new Set([
  'normalize', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLowerCase', 'toUpperCase', 'trim', 'trimEnd', 'trimStart',
]);

/** Methods of lists whose result holds their elements. */
export const listMethods: ReadonlySet<string> = new Set([
  'at', 'concat', 'filter', 'find', 'flat', 'join', 'pop', 'reverse', 'shift', 'slice', 'sort', 'toReversed', 'toSorted', 'toString',
  'values',
]);

/** Methods of errors that give their text. */
export const errorTextMethods: ReadonlySet<string> = new Set(['getMessage', 'getStackTrace', 'toJSON', 'toLocaleString', 'toString']);

/** Built-in classes: that an error is of one of them tells nothing about for whom its text is. */
export const plainErrors: ReadonlySet<string> = new Set([
  'AggregateError', 'DOMException', 'Error', 'EvalError', 'Object', 'RangeError', 'ReferenceError', 'TypeError', 'URIError',
]);

/** Packages whose errors speak of servers, queries and files. */
export const internalErrorModules =
  /^(?:@aws-sdk\/|@azure\/|@elastic\/|@google-cloud\/|@prisma\/|@smithy\/|axios$|better-sqlite3$|cassandra-driver$|couchbase$|drizzle-orm(?:$|\/)|execa$|got$|ioredis$|kafkajs$|knex$|ky$|mariadb$|mongodb$|mssql$|mysql2?(?:$|\/)|nodemailer$|oracledb$|pg(?:-|$)|postgres$|redis$|sqlite3?$|superagent$|typeorm$|undici$)/;

/** Names of errors of such packages. */
export const internalErrorName =
  /^(?:AxiosError|FetchError|InternalError|Mongo\w*Error|PostgresError|PrismaClient\w+|QueryFailedError|RequestError|Sequelize(?:Base|Connection|Database)\w*|SqliteError|SystemError)$/;

/** Names that clients of other servers and servers themselves give their errors: where only the name is known, those of clients. */
export const sharedErrorNames: ReadonlySet<string> = new Set(['HTTPError']);

/** Codes of the operating system, of Node and of databases. */
export const internalErrorCode = /^(?:E[A-Z]{3,}|ER(?:R)?_\w+|P\d{4}|SQLITE_\w+|UND_ERR_\w+|[\dA-Z]{2}\d{3}|ECONN\w+|ORA-\d+)$/;

/** Packages whose errors tell a client what is wrong with its request. */
export const requestErrorModules =
  /^(?:@hapi\/joi|@sinclair\/typebox(?:$|\/)|@vinejs\/vine|ajv(?:$|\/)|arktype|busboy|celebrate|class-validator|express-validator|joi|jsonschema|multer|raw-body|superstruct|valibot|yup|zod(?:$|\/)|zod-validation-error)/;

/** Names of such errors. */
export const requestErrorName = /(?:Cast|Joi|Multer|Syntax|Vali|Validation|Validator|Yup|Zod)Error(?:s|Item)?$|^ZodError|ValidationException$/;

/** Guards that recognise errors by what any error may have, or those of packages and the system. */
export const internalGuardWords: ReadonlySet<string> = new Set([
  'abort', 'aws', 'axios', 'connection', 'database', 'db', 'errno', 'fetch', 'internal', 'like', 'mongo', 'mongoose', 'native', 'network',
  'node', 'object', 'pg', 'postgres', 'prisma', 'record', 'redis', 'retryable', 'sequelize', 'server', 'sql', 'system', 'throwable',
  'timeout', 'unexpected', 'unknown',
]);

/** Properties that any error may have: that they are there tells nothing about for whom its text is. */
export const plainErrorKeys: ReadonlySet<string> = new Set([
  'cause', 'code', 'config', 'constructor', 'errno', 'isAxiosError', 'length', 'message', 'name', 'request', 'response', 'stack',
  'syscall', 'toString',
]);

/** Names of things that hold a status. */
export const statusWords: ReadonlySet<string> = new Set(['code', 'httpcode', 'status', 'statuscode']);

/** Words of conditions under which a developer is the one who reads the answer. */
export const developerWords: ReadonlySet<string> = new Set([
  'debug', 'debugging', 'dev', 'develop', 'development', 'expose', 'exposed', 'local', 'localhost', 'nonprod', 'nonproduction', 'test', 'testing',
  'tests', 'verbose',
]);

/** Names of files that make a server for a developer's own machine: `DevServer.ts`, `dev-server.mjs`. */
export const developerFile = /dev(?:elopment)?[-_.]?server[^/\\]*$/i;

/** Words of conditions under which users read the answer. */
export const productionWords: ReadonlySet<string> = new Set(['prod', 'production']);

/** Words of flags that let details out, together with the words of what they let out: `showStack`, `includeDetails`. */
export const revealingWords: ReadonlySet<string> = new Set(['display', 'hide', 'include', 'print', 'return', 'reveal', 'send', 'show', 'with']);
export const detailWords: ReadonlySet<string> = new Set(['detail', 'details', 'error', 'errors', 'stack', 'stacks', 'stacktrace', 'trace', 'traces']);

/** Words that turn a condition around. */
export const negatingWords: ReadonlySet<string> = new Set(['disable', 'disabled', 'hide', 'no', 'non', 'not', 'without']);
