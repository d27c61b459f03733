import type { ApiId } from './types.js';

/** Functions that make a rejected promise of what they get. */
export const rejecters: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Promise.reject', // https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/reject
  'bluebird#reject', // http://bluebirdjs.com/docs/api/promise.reject.html
  'bluebird#Promise.reject',
  'q#reject', // https://github.com/kriskowal/q/wiki/API-Reference#qreject-reason
]);

/** The `reject` of a promise that is settled from outside. */
export const deferredRejects: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Promise.withResolvers().reject', // https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/withResolvers
  'bluebird#defer().reject',
  'bluebird#Promise.defer().reject',
  'q#defer().reject',
]);

/** Constructors whose function argument gets `(resolve, reject)`. */
export const promiseConstructors: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Promise', 'bluebird#default', 'bluebird#Promise', 'q#Promise',
]);

/** Constructors that take an object of functions, each of which gets a controller with an `error` method. */
export const streamConstructors: ReadonlySet<ApiId> = new Set<ApiId>([
  // https://streams.spec.whatwg.org/#default-reader-class-definition
  'global#ReadableStream', 'global#TransformStream', 'global#WritableStream',
  'stream/web#ReadableStream', 'stream/web#TransformStream', 'stream/web#WritableStream',
]);

/** Constructors whose function argument gets an observer with an `error` method. */
export const observableConstructors: ReadonlySet<ApiId> = new Set<ApiId>([
  'rxjs#Observable', // https://rxjs.dev/api/index/class/Observable
  'zen-observable#default',
]);

/** Functions that make an observable which fails with what they get, or with what a function that they get gives back. */
export const failingObservables: ReadonlySet<ApiId> = new Set<ApiId>([
  'rxjs#throwError', // https://rxjs.dev/api/index/function/throwError
]);

/** Types of controllers and observers: their `error` method ends a stream with what it gets. */
export const controllerTypes: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#ReadableStreamDefaultController()', 'global#ReadableByteStreamController()', 'global#ReadableStreamController()',
  'global#TransformStreamDefaultController()', 'global#WritableStreamDefaultController()',
  'stream/web#ReadableStreamDefaultController()', 'stream/web#TransformStreamDefaultController()',
  'rxjs#Subscriber()', 'rxjs#Observer()', 'rxjs#Subject()', 'rxjs#BehaviorSubject()', 'rxjs#ReplaySubject()',
]);

/** Functions and methods called like this fail with the error they are given. */
export const failureTakers: ReadonlySet<string> = new Set(['callback', 'cb', 'done', 'next', 'reject']);

/** First arguments of Express' `next` that choose a route instead of failing. https://expressjs.com/en/guide/using-middleware.html */
export const routeSkips: ReadonlySet<string> = new Set(['route', 'router']);

/** Packages whose callbacks take a plain object with a status code as the error. https://grpc.io/docs/languages/node/basics/ */
export const grpcModules: ReadonlySet<string> = new Set(['@grpc/grpc-js', 'grpc']);

/** Calls whose result is text, whatever they get. */
export const textMakers: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#JSON.stringify', 'global#String', 'util#format', 'util#inspect',
]);

/** Messages of errors that only a mistake in the program can bring about: `never` alone says what is missing as well. */
export const invariantText =
  /unreachable|impossible|invariant|exhausti|assertion failed|\bshould never\b|\bnever (?:be |been )?(?:call|execut|get here|happen|hit\b|occur|reach|run\b)|\bnever (?:type|value)\b|(?:should|must|can)(?: ?not|n['’]t) (?:happen|occur|be (?:called|possible|reached|here)|get here)|must (?:be )?(?:implement|overr)|must be (?:called|used) (?:in|within)(?:side)?(?: (?:an?|the))? [<`'"]?[a-z]*provider|(?:internal|logic|programming|programmer) error|this is a bug|a bug in\b|please (?:report|file)/i;

/** Messages of code that is not written yet. */
export const stubText = /\bnot\s+(?:yet\s+)?(?:been\s+)?implemented|unimplemented|\bnot\s+impl\b|\bto be implemented|\btodo\b/i;

/** Functions called like this end the program on a mistake in it. */
export const invariantFunction = /^_*(?:assert|bug|ensure|exhaust|fail|impossible|invariant|never|panic|unreachable)/i;

/** Methods that read the body of an answer: https://developer.mozilla.org/docs/Web/API/Response */
export const bodyReaders: ReadonlySet<string> = new Set(['arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text']);

/** Members of such an answer that say whether it is one of success. */
export const okMembers: ReadonlySet<string> = new Set(['ok']);
export const statusMembers: ReadonlySet<string> = new Set(['status', 'statusCode']);
