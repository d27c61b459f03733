import type { ApiId } from './types.js';

/** Calls after which the process, or the code that runs, goes no further. */
export const exits: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Deno.exit', // https://docs.deno.com/api/deno/~/Deno.exit
  'global#Bun.exit',
  'global#process.abort', // https://nodejs.org/docs/latest-v20.x/api/process.html#processabort
  'global#process.exit', // https://nodejs.org/docs/latest-v20.x/api/process.html#processexitcode
  'global#process.reallyExit',
  'assert#default.fail', // https://nodejs.org/docs/latest-v20.x/api/assert.html#assertfailmessage
  'assert#fail',
  'assert/strict#fail',
  'chai#assert.fail', // https://www.chaijs.com/api/assert/#method_fail
  'next/navigation#notFound', // https://nextjs.org/docs/app/api-reference/functions/not-found
  'next/navigation#redirect', // https://nextjs.org/docs/app/api-reference/functions/redirect
]);

/** Those of them that say with a number whether it went well: 0, or nothing, is for success. */
export const codedExits: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Bun.exit', 'global#Deno.exit', 'global#process.exit', 'global#process.reallyExit',
]);

/** Sets the exit code without ending the process. */
export const exitCode: ApiId = 'global#process.exitCode';

/** Functions and methods that pass a failure on, whatever they are given: their name says so. */
export const rejections: ReadonlySet<string> = new Set([
  'abort', // https://developer.mozilla.org/docs/Web/API/AbortController/abort
  'fail',
  'reject', // https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/Promise
  'rejectWith',
  'throwError', // https://rxjs.dev/api/index/function/throwError
]);

/** Functions and methods that pass an error on when they are given one: without it they say that all went well. */
export const continuations: ReadonlySet<string> = new Set([
  'callback', // https://nodejs.org/docs/latest-v20.x/api/errors.html#node-js-style-callbacks
  'cb',
  'destroy', // https://nodejs.org/docs/latest-v20.x/api/stream.html#writabledestroyerror
  'done',
  'error', // https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/error
  'next', // https://expressjs.com/en/guide/error-handling.html
  'raise',
  'throw', // https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Generator/throw
]);

/** Last words of names that such functions go by: `onDone`, `readCallback`. */
export const callbackWords: ReadonlySet<string> = new Set(['callback', 'cb', 'done', 'next']);

/** Last words of functions that only turn what they get into text: `getErrorMessage(e)`, `JSON.stringify(e)`. */
export const textFunctionWords: ReadonlySet<string> = new Set([
  'code', 'description', 'message', 'messages', 'msg', 'name', 'str', 'string', 'stringify', 'text',
]);

/** Modules that colour text. */
export const textModules: ReadonlySet<string> = new Set([
  'ansi-colors', 'ansis', 'chalk', 'cli-color', 'colorette', 'colors', 'colors/safe', 'kleur', 'nanocolors',
  'picocolors', 'yoctocolors',
]);

/** First words of functions whose result, kept in a variable, is the error in another dress. */
export const wrapperWords: ReadonlySet<string> = new Set([
  'as', 'build', 'coerce', 'convert', 'create', 'describe', 'ensure', 'err', 'error', 'extract', 'format', 'from', 'get', 'inspect',
  'make', 'map', 'normalise', 'normalize', 'parse', 'pick', 'print', 'pretty', 'sanitise', 'sanitize', 'serialise',
  'serialize', 'strip', 'to', 'transform', 'translate', 'unwrap', 'wrap',
]);

/** Functions that look at an error or dress it, and hand it to nobody. */
export const inspections: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Array.isArray', 'global#Boolean', 'global#Error.captureStackTrace', 'global#JSON.stringify', 'global#Number',
  'global#Object.assign', 'global#Object.defineProperties', 'global#Object.defineProperty', 'global#Object.entries',
  'global#Object.freeze', 'global#Object.getOwnPropertyNames', 'global#Object.getPrototypeOf', 'global#Object.keys',
  'global#Object.setPrototypeOf', 'global#Object.values', 'global#Reflect.get', 'global#Reflect.set', 'global#String',
  'util#format', 'util#inspect', 'util#isDeepStrictEqual', 'util#stripVTControlCharacters',
]);

/** Properties that hold an error whole: the stack has its text, and the others are errors themselves. */
export const wholeProperties: ReadonlySet<string> = new Set([
  'cause', 'err', 'error', 'errors', 'innerError', 'nativeError', 'originalError', 'parent', 'stack',
]);

/** Properties that tell by themselves that it failed: a status or code, and the answer that an HTTP client got. */
export const telltaleProperties: ReadonlySet<string> = new Set([
  'code', 'errno', 'exitCode', 'response', // https://axios-http.com/docs/handling_errors
  'signal', 'status', 'statusCode', 'statusText',
]);

/** Properties that every error has: that they are there says nothing. */
export const commonProperties: ReadonlySet<string> = new Set(['message', 'name', 'stack', 'toString', 'constructor']);

/** Guards that every error passes. */
export const genericGuards: ReadonlySet<string> = new Set([
  'Boolean', 'isError', 'isErrorLike', 'isErrorObject', 'isErrorWithMessage', 'isNativeError', 'isObject',
  'isObjectLike', 'isPlainObject', 'isRecord', 'isThrowable',
]);

/** Words of guards that are true for what must not be swallowed: `isUnexpected(e)`, `shouldRethrow(e)`. */
export const alarmWords: ReadonlySet<string> = new Set([
  'bubble', 'critical', 'fatal', 'log', 'propagate', 'raise', 'report', 'rethrow', 'throw', 'unexpected',
  'unhandled', 'unknown', 'unrecoverable',
]);

/** Words in names and texts that say that something went wrong. */
export const failureWords: ReadonlySet<string> = new Set([
  'abort', 'aborted', 'bail', 'broken', 'cannot', 'corrupt', 'corrupted', 'crash', 'crashed', 'denied',
  'die', 'err', 'error', 'errored', 'errors', 'exception', 'exceptions', 'fail', 'failed',
  'failing', 'fails', 'failure', 'failures', 'fatal', 'fault', 'faulty', 'forbidden', 'invalid', 'malformed', 'missing', 'oops', 'panic', 'problem', 'problems', 'reject', 'rejected', 'rejection', 'throw',
  'unable', 'unauthenticated', 'unauthorised', 'unauthorized', 'unavailable', 'unexpected', 'unhealthy',
  'unreachable', 'unsuccessful', 'warn', 'warning', 'warnings',
]);

/** Functions that make a failure value: `err(e)`, `Either.left(e)`. */
export const failureMakers: ReadonlySet<string> = new Set([
  'Err', // https://github.com/patrickmichalina/typescript-monads
  'Left', // https://gcanti.github.io/fp-ts/modules/Either.ts.html
  'err', // https://github.com/supermacro/neverthrow#errasync-function
  'errAsync',
  'left', // https://gcanti.github.io/fp-ts/modules/Either.ts.html#left
]);

/** Turns of phrase in texts that say that something went wrong. */
export const failurePhrases =
  /\b(?:(?:could|did|do|does|is|was|were)(?: not|n['’]?t)|can(?: ?not|['’]t)|went wrong|not (?:found|available|possible|supported)|no longer|timed? ?out|sorry|bad request|try again)\b/i;

/** Words that take back the word of failure behind them: `no error`. */
export const negations: ReadonlySet<string> = new Set(['no', 'non', 'without', 'zero', '0']);

/** Verbs that take back a failure: `clearErrors()`, `ignoreError()`. */
export const dismissals: ReadonlySet<string> = new Set([
  'clean', 'clear', 'delete', 'hide', 'ignore', 'remove', 'reset', 'suppress', 'swallow', 'unset',
]);

/** Words of flags and keys that are false when something went wrong: `{ ok: false }`, `success = false`. */
export const successWords: ReadonlySet<string> = new Set([
  'ok', 'passed', 'succeeded', 'success', 'successful', 'successfully', 'healthy', 'valid',
]);

/** Properties and methods that take the status of an HTTP answer. */
export const statusNames: ReadonlySet<string> = new Set([
  'code', 'httpCode', 'httpStatus', 'httpStatusCode', 'sendStatus', 'setStatus', 'setStatusCode', 'status', 'statusCode',
  'writeHead',
]);

/** Methods that take the body of an HTTP answer, some of them with its status behind it. */
export const answerNames: ReadonlySet<string> = new Set([
  'body', // https://hono.dev/docs/api/context#body
  'html', 'json', 'newResponse', 'respond',
  'send', // https://expressjs.com/en/api.html#res.send
  'text',
]);

/** Last words of functions that make or send an HTTP answer of the status that they are given: `createResponse(500, null)`. */
export const answerWords: ReadonlySet<string> = new Set(['respond', 'response']);

/** Methods of answers and helpers that are named after an error status or lead the reader elsewhere. */
export const errorAnswers: ReadonlySet<string> = new Set([
  'badGateway', 'badImplementation', 'badRequest', 'conflict', 'forbidden', 'gatewayTimeout', 'gone', 'internal',
  'internalServerError', 'notFound', 'notImplemented', 'redirect', 'serverError', 'serverUnavailable',
  'serviceUnavailable', 'tooManyRequests', 'unauthorized', 'unprocessableEntity',
]);

/** Last members of calls that tell a person something; what they are called on does not matter. */
export const tellers: ReadonlySet<string> = new Set([
  'alert', // https://developer.mozilla.org/docs/Web/API/Window/alert
  'answerCallbackQuery', // https://core.telegram.org/bots/api#answercallbackquery
  'answerCbQuery', // https://telegraf.js.org/classes/Context.html#answerCbQuery
  'editMessageText', // https://core.telegram.org/bots/api#editmessagetext
  'editReply', // https://discord.js.org/docs/packages/discord.js
  'enqueueSnackbar', // https://notistack.com/api-reference
  'followUp',
  'notify',
  'openSnackbar',
  'reply', // https://core.telegram.org/bots/api#sendmessage
  'sendMessage', // https://core.telegram.org/bots/api#sendmessage
  'showErrorMessage', // https://code.visualstudio.com/api/references/vscode-api#window
  'showInformationMessage',
  'showMessage',
  'showNotification',
  'showToast',
  'showWarningMessage',
  'toast', // https://sonner.emilkowal.ski/toast
]);

/** Objects whose methods tell a person something: `toast.error(…)`, `spinner.fail(…)`. */
export const tellerObjects: ReadonlySet<string> = new Set([
  'message', // https://ant.design/components/message
  'messages',
  'notification', // https://ant.design/components/notification
  'notifications',
  'notifier',
  'notyf',
  'snackbar',
  'spinner', // https://github.com/sindresorhus/ora
  'swal', // https://sweetalert2.github.io/
  'toast', // https://react-hot-toast.com/docs/toast
  'toaster',
  'toastr', // https://github.com/CodeSeven/toastr
]);

/** Words of functions that tell somebody, or count, what they are given as text: `setStatus("failed")`, `meter.increment("failed")`. */
export const tellingWords: ReadonlySet<string> = new Set([
  'alert', 'announce', 'answer', 'banner', 'broadcast', 'callback', 'capture', 'cb', 'chat', 'close', 'complete', 'count', 'dialog', 'disconnect',
  'dispatch', 'display', 'done', 'echo', 'edit', 'emit', 'end', 'html', 'inc', 'incr', 'increment', 'json', 'kick', 'message', 'modal', 'msg',
  'next', 'notification', 'notify', 'output', 'popup', 'post', 'print', 'prompt', 'publish', 'push', 'record', 'render', 'reply', 'report',
  'resolve', 'respond', 'response', 'say', 'send', 'show', 'snackbar', 'speak', 'status', 'tell', 'terminate', 'text', 'toast', 'track', 'update',
  'write',
]);

/** Words of conditions under which an error no longer matters: whoever waited for the result is gone. */
export const overWords: ReadonlySet<string> = new Set([
  'abort', 'aborted', 'aborting', 'cancel', 'canceled', 'cancelled', 'closed', 'closing', 'complete', 'completed',
  'destroyed', 'destroying', 'disconnected', 'disposed', 'disposing', 'done', 'ended', 'ending', 'exited', 'exiting',
  'finished', 'killed', 'rejected', 'outdated', 'released', 'removed', 'resolved', 'sent', 'settled', 'shutdown', 'shutting',
  'stale', 'stop', 'stopped', 'stopping', 'superseded', 'terminated', 'terminating', 'unmounted',
]);

/** Words of conditions that are false when whoever waited for the result is gone. */
export const aliveWords: ReadonlySet<string> = new Set(['alive', 'current', 'latest', 'mounted', 'running']);

/** Words of conditions by which the caller asked to go on without. */
export const waiverWords: ReadonlySet<string> = new Set([
  'allow', 'allowed', 'allows', 'best', 'default', 'fallback', 'force', 'forced', 'ignore', 'ignored', 'ignoring', 'lenient', 'optional', 'quiet', 'silence',
  'silenced', 'silent', 'silently', 'skip', 'suppress', 'suppressed', 'swallow', 'tolerant', 'tolerate',
]);

/** Words of conditions by which the caller asked to hear of errors. */
export const demandWords: ReadonlySet<string> = new Set([
  'bail', 'fail', 'must', 'raise', 'required', 'rethrow', 'strict', 'throw', 'throws',
]);

/** Words of functions that a caller may give to hear of errors. */
export const listenerWords: ReadonlySet<string> = new Set([
  'callback', 'callbacks', 'cb', 'done', 'handler', 'handlers', 'listener', 'listeners', 'next', 'reject',
]);

/**
 * Calls that fail in one known way only, so that a `catch` around them is specific by construction.
 * https://tc39.es/ecma262/ · https://html.spec.whatwg.org/multipage/webstorage.html · https://url.spec.whatwg.org/
 */
export const singleFailureCalls: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#BigInt', 'global#JSON.parse', 'global#JSON.stringify', 'global#RegExp', 'global#URL', 'global#atob',
  'global#btoa', 'global#decodeURI', 'global#decodeURIComponent', 'global#encodeURI', 'global#encodeURIComponent',
  'global#structuredClone', 'global#require.resolve', 'global#URL.createObjectURL',
  // https://nodejs.org/docs/latest-v20.x/api/fs.html#fspromisesaccesspath-mode: the answer is whether it throws.
  'fs#accessSync', 'fs/promises#access', 'fs-extra#access', 'fs-extra#accessSync',
  // https://nodejs.org/docs/latest-v20.x/api/os.html#osuserinfooptions: a user without a name. https://api.jquery.com/jQuery.parseJSON/
  'os#userInfo', 'global#jQuery.parseJSON', 'global#$.parseJSON', 'jquery#parseJSON',
  // https://github.com/nodeca/js-yaml#load-string---options- · https://eemeli.org/yaml/#yaml-parse · https://json5.org · https://toml.io
  'js-yaml#load', 'js-yaml#loadAll', 'js-yaml#safeLoad', 'yaml#parse', 'yaml#parseAllDocuments', 'json5#parse', 'smol-toml#parse', 'toml#parse', '@iarna/toml#parse',
  // https://mongodb.github.io/node-mongodb-native/6.0/classes/BSON.ObjectId.html: a text that is no id.
  'bson#ObjectId', 'bson#ObjectId.createFromHexString', 'mongodb#ObjectId', 'mongodb#ObjectId.createFromHexString', 'mongodb#ObjectID',
  'mongoose#Types.ObjectId', 'mongoose#Types.ObjectId.createFromHexString', 'mongoose#mongo.ObjectId',
  // https://nodejs.org/docs/latest-v20.x/api/crypto.html#cryptotimingsafeequala-b: texts of different lengths.
  'crypto#timingSafeEqual',
  // https://github.com/whitequark/ipaddr.js#ipaddrparsestring · https://github.com/auth0/jwt-decode#usage: a text that is no address, no token.
  'ipaddr.js#parse', 'ipaddr.js#parseCIDR', 'ipaddr.js#process', 'jwt-decode#default', 'jwt-decode#jwtDecode',
  // https://github.com/mathiasbynens/punycode.js#api: a name of a host that is none.
  'punycode#decode', 'punycode#toUnicode', 'punycode.js#decode', 'punycode.js#toUnicode',
  // https://github.com/kelektiv/node-cron#crontime-class · https://github.com/harrisiirak/cron-parser#basic-usage: a text that is no pattern.
  'cron#CronTime', 'cron-parser#CronExpressionParser.parse', 'cron-parser#parse', 'cron-parser#parseExpression',
  'module#createRequire().resolve', 'util#TextDecoder().decode', 'global#TextDecoder().decode',
]);

/** Methods that fail in one known way, whoever has them: a date that is none. https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toISOString */
export const singleFailureMethods: ReadonlySet<string> = new Set(['toISOString']);

/** Objects whose every member fails in the one known way of {@link singleFailureCalls}. */
export const singleFailureObjects: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Intl', 'global#localStorage', 'global#sessionStorage',
]);

/** Modules all of whose functions answer by throwing: https://nodejs.org/docs/latest-v20.x/api/assert.html */
export const singleFailureModules: ReadonlySet<string> = new Set(['assert', 'assert/strict']);

/** Functions that cannot throw on sane input. */
export const harmlessCalls: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Array', 'global#Array.from', 'global#Array.isArray', 'global#Array.of', 'global#Boolean',
  'global#Buffer.byteLength', 'global#Buffer.concat', 'global#Buffer.from', 'global#Buffer.isBuffer', 'global#Date',
  'global#Date.UTC', 'global#Date.now', 'global#Date.parse', 'global#Error', 'global#Map', 'global#Number', 'global#Object',
  'global#Promise.resolve', 'global#RangeError', 'global#Set', 'global#String', 'global#String.fromCharCode',
  'global#Symbol', 'global#SyntaxError', 'global#TextDecoder', 'global#TextEncoder', 'global#TypeError',
  'global#Uint8Array', 'global#URLSearchParams', 'global#URL.canParse', 'global#WeakMap', 'global#WeakSet',
  'global#clearInterval', 'global#clearTimeout', 'global#escape', 'global#isFinite', 'global#isNaN',
  'global#parseFloat', 'global#parseInt', 'global#performance.now', 'global#process.cwd', 'global#unescape',
  'url#fileURLToPath', 'url#pathToFileURL',
  'fs#existsSync', 'fs-extra#existsSync', 'graceful-fs#existsSync',
  'ipaddr.js#parse().kind', 'ipaddr.js#parse().range', 'ipaddr.js#process().kind', 'ipaddr.js#process().range',
  'bson#ObjectId.isValid', 'mongodb#ObjectId.isValid', 'mongoose#Types.ObjectId.isValid', 'mongoose#isObjectIdOrHexString', 'mongoose#isValidObjectId',
]);

/** Functions of result and option types that wrap a value. */
export const wrappingMethods: ReadonlySet<string> = new Set(['just', 'ok', 'okAsync', 'right', 'some', 'succeed']);

/** Modules and global objects none of whose functions throw on sane input. */
export const harmlessObjects: ReadonlySet<string> = new Set([
  'global#Array', 'global#Math', 'global#Number', 'global#Object', 'path', 'path/posix', 'path/win32',
]);

/** Methods of strings, arrays, numbers and dates; their callbacks are looked at themselves. */
export const harmlessMethods: ReadonlySet<string> = new Set([
  'at', 'charAt', 'charCodeAt', 'codePointAt', 'concat', 'endsWith', 'entries', 'every', 'fill', 'filter', 'find',
  'findIndex', 'findLast', 'findLastIndex', 'flat', 'flatMap', 'forEach', 'getDate', 'getDay', 'getFullYear', 'getHours', 'getMilliseconds', 'getMinutes',
  'getMonth', 'getSeconds', 'getTime', 'getTimezoneOffset', 'getUTCDate', 'getUTCDay', 'getUTCFullYear', 'getUTCHours', 'getUTCMinutes', 'getUTCMonth',
  'getUTCSeconds', 'hasOwnProperty', 'includes',
  'indexOf', 'isPrototypeOf', 'join', 'keys', 'lastIndexOf', 'localeCompare', 'map', 'match', 'matchAll', 'normalize',
  'padEnd', 'padStart', 'pop', 'propertyIsEnumerable', 'push', 'reduce', 'reduceRight', 'repeat', 'replace',
  'replaceAll', 'reverse', 'shift', 'slice', 'some', 'sort', 'splice', 'split', 'startsWith', 'subarray', 'substr',
  'substring', 'test', 'toDateString', 'toFixed', 'toLocaleDateString', 'toLocaleLowerCase', 'toLocaleString',
  'toLocaleTimeString', 'toLocaleUpperCase', 'toLowerCase', 'toReversed', 'toSorted', 'toString', 'toTimeString',
  'toUTCString', 'toUpperCase', 'trim', 'trimEnd', 'trimStart', 'unshift', 'valueOf', 'values',
]);
