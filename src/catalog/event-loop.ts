import { jobConsumers } from './boundaries/messages.js';
import { elementCallbacks } from './pass-through.js';
import { handlerRegistrars, nestRoutes } from './route-places.js';
import type { ApiId } from './types.js';

/** Functions and classes whose function arguments the event loop runs later. */
export const callbackTakers: ReadonlySet<ApiId> = new Set<ApiId>([
  // https://nodejs.org/api/timers.html, https://nodejs.org/api/globals.html#queuemicrotaskcallback
  'global#setTimeout', 'global#setInterval', 'global#setImmediate', 'global#queueMicrotask',
  // https://nodejs.org/api/process.html#processnexttickcallback-args
  'global#process.nextTick',
  // https://developer.mozilla.org/docs/Web/API/Window/requestAnimationFrame
  'global#requestAnimationFrame', 'global#requestIdleCallback',
  // https://developer.mozilla.org/docs/Web/API/EventTarget/addEventListener
  'global#addEventListener',
  // https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener, https://nodejs.org/api/net.html
  'http#createServer', 'https#createServer', 'http2#createServer', 'http2#createSecureServer',
  'net#createServer', 'tls#createServer', 'http#Server', 'https#Server', 'net#Server',
  // https://github.com/node-cron/node-cron, https://github.com/kelektiv/node-cron
  'node-cron#schedule', 'cron#CronJob', 'cron#CronJob.from', 'croner#Cron', 'node-schedule#scheduleJob',
  // https://nodejs.org/api/readline.html#rlquestionquery-options-callback
  'readline#createInterface().question',
  ...jobConsumers,
  ...handlerRegistrars.keys(),
]);

/** Options objects with a function that a server runs for each request: API → the property's name. */
export const serveOptions: ReadonlyMap<ApiId, string> = new Map<ApiId, string>([
  ['global#Bun.serve', 'fetch'], // https://bun.sh/docs/api/http
  ['global#Deno.serve', 'handler'], // https://docs.deno.com/api/deno/~/Deno.serve
]);

/** Core modules, and packages like them, whose functions take a callback for when the work is done. */
export const callbackModules: ReadonlySet<string> = new Set([
  'child_process', 'crypto', 'dgram', 'dns', 'fs', 'http', 'http2', 'https', 'net', 'stream', 'tls', 'zlib',
  'fs-extra', 'graceful-fs',
]);

/** Methods of promises that take callbacks. */
export const promiseMethods: ReadonlySet<string> = new Set(['catch', 'finally', 'then']);

/**
 * Events of the process after which its loop serves nobody: what is left to do is to be done at once (the documentation of
 * Node 20 says so of `exit` and `uncaughtException`).
 */
export const lastEvents: ReadonlySet<unknown> = new Set(['exit', 'uncaughtException', 'uncaughtExceptionMonitor']);

/** Events that come once, while a program starts. https://expressjs.com/en/5x/api.html#app.onmount */
export const startEvents: ReadonlySet<unknown> = new Set(['mount']);

/** Methods that NestJS calls once, before it listens. https://docs.nestjs.com/fundamentals/lifecycle-events */
export const startHooks: ReadonlySet<string> = new Set(['onApplicationBootstrap', 'onModuleInit']);

/** Exports of a page that are called while the pages are built. https://nextjs.org/docs/pages/building-your-application/data-fetching/get-static-props */
export const buildExports: ReadonlySet<string> = new Set(['generateStaticParams', 'getStaticPaths', 'getStaticProps']);

/** Methods of modules that take a factory. https://docs.nestjs.com/fundamentals/dynamic-modules */
export const asyncModuleMethods: ReadonlySet<string> = new Set(['forFeatureAsync', 'forRootAsync', 'registerAsync']);

/** What a plugin of Fastify is handed, and what it is registered on. https://fastify.dev/docs/latest/Reference/Plugins/ */
export const pluginTarget: { instance: ApiId; made: ReadonlySet<string> } = {
  instance: 'fastify#FastifyInstance()',
  made: new Set(['fastify#default()', 'fastify#fastify()', 'fastify#()', 'fastify#FastifyInstance()']),
};

/** Methods that take the name of an event, then its listener. https://nodejs.org/api/events.html */
export const listenerMethods: ReadonlySet<string> = new Set([
  'addEventListener', 'addListener', 'on', 'once', 'prependListener', 'prependOnceListener',
]);

/** Properties that hold a listener. https://html.spec.whatwg.org/#event-handler-attributes */
export const listenerProperties: ReadonlySet<string> = new Set([
  'onabort', 'onclose', 'onconnect', 'onerror', 'onload', 'onmessage', 'onmessageerror', 'onopen', 'onreadystatechange',
]);

/** Methods of an application or router that register handlers, besides `routeMethods`. */
export const hookMethods: ReadonlySet<string> = new Set([
  'addHook', 'listen', 'param', 'setErrorHandler', 'setNotFoundHandler', 'any',
]);

/** Decorators of methods that a framework calls on the event loop. */
export const handlerDecorators: ReadonlySet<ApiId> = new Set<ApiId>([
  // https://docs.nestjs.com/techniques/server-sent-events
  ...nestRoutes, '@nestjs/common#Sse',
  // https://docs.nestjs.com/techniques/events, https://docs.nestjs.com/techniques/task-scheduling
  '@nestjs/event-emitter#OnEvent', '@nestjs/schedule#Cron', '@nestjs/schedule#Interval', '@nestjs/schedule#Timeout',
  // https://docs.nestjs.com/microservices/basics, https://docs.nestjs.com/websockets/gateways
  '@nestjs/microservices#MessagePattern', '@nestjs/microservices#EventPattern', '@nestjs/microservices#GrpcMethod',
  '@nestjs/websockets#SubscribeMessage', '@nestjs/bull#Process', '@nestjs/bull#OnQueueActive',
  '@nestjs/graphql#Query', '@nestjs/graphql#Mutation', '@nestjs/graphql#ResolveField', '@nestjs/graphql#Subscription',
  // https://github.com/typestack/routing-controllers
  'routing-controllers#Get', 'routing-controllers#Post', 'routing-controllers#Put', 'routing-controllers#Patch',
  'routing-controllers#Delete', 'routing-controllers#All',
  // https://tsoa-community.github.io/docs/getting-started.html
  'tsoa#Get', 'tsoa#Post', 'tsoa#Put', 'tsoa#Patch', 'tsoa#Delete',
  // https://loopback.io/doc/en/lb4/Route.html
  '@loopback/rest#get', '@loopback/rest#post', '@loopback/rest#put', '@loopback/rest#patch', '@loopback/rest#del',
  // https://typegraphql.com/docs/resolvers.html
  'type-graphql#Query', 'type-graphql#Mutation', 'type-graphql#FieldResolver',
]);

/** Applications and routers besides `routeApps`. */
export const otherApps: ReadonlySet<ApiId> = new Set<ApiId>([
  '@hapi/hapi#server()', '@hapi/hapi#Server()', 'elysia#Elysia()', 'find-my-way#default()', 'uWebSockets.js#App()',
  'uWebSockets.js#SSLApp()', '@oak/oak#Application()', '@oak/oak#Router()', 'itty-router#Router()', 'h3#createApp()',
]);

/** Constructors of promises, and functions that run their argument at once and promise its result. */
export const promiseMakers: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Promise', 'global#Promise.try', 'bluebird#default', 'bluebird#Promise', 'bluebird#try',
]);

/** Methods of lists and texts that run their callback before they return. */
export const inPlaceMethods: ReadonlySet<string> = new Set([...elementCallbacks.keys(), 'replace', 'replaceAll']);

/** Functions that run any function argument before they return. */
export const inPlaceCalls: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Array.from', 'global#JSON.parse', 'global#JSON.stringify', 'global#Object.groupBy', 'global#Map.groupBy',
  'global#Reflect.apply',
]);

/** Packages whose functions named as in {@link inPlaceHelpers} run their callback before they return. */
export const inPlaceModules: ReadonlySet<string> = new Set(['lodash', 'lodash-es', 'underscore']);

export const inPlaceHelpers: ReadonlySet<string> = new Set([
  ...elementCallbacks.keys(), 'each', 'eachRight', 'forEachRight', 'forIn', 'forOwn', 'groupBy', 'keyBy', 'mapKeys', 'mapValues',
  'maxBy', 'minBy', 'omitBy', 'orderBy', 'partition', 'pickBy', 'reject', 'sortBy', 'sumBy', 'tap', 'times', 'transform', 'uniqBy',
]);

/** The package whose functions run lists of tasks, given as functions, in lists or in objects. https://caolan.github.io/async/v3/docs.html */
export const taskModule = 'async';

/** Its functions that make a queue: the worker that they are given runs later. */
export const queueMakers: ReadonlySet<string> = new Set(['cargo', 'cargoQueue', 'priorityQueue', 'queue']);

/** Last names of calls that look for files and read none. */
export const lookingCalls: ReadonlySet<string> = new Set([
  'existsSync', 'globSync', 'lstatSync', 'readdirSync', 'realpathSync', 'statSync', 'sync',
]);

/** Exports that only code of a worker thread uses. */
export const workerExports: ReadonlySet<ApiId> = new Set<ApiId>([
  // https://nodejs.org/api/worker_threads.html
  'worker_threads#parentPort', 'worker_threads#workerData',
  'piscina#workerData', 'tinypool#workerData', 'piscina#Piscina.isWorkerThread', 'piscina#isWorkerThread',
  // https://github.com/josdejong/workerpool, https://threads.js.org/usage, https://github.com/un-ts/synckit
  'workerpool#worker', 'threads#expose', 'threads/worker#expose', 'comlink#expose', 'synckit#runAsWorker',
]);
