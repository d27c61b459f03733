import type { ApiId } from './types.js';

/** What the first parameters of a function that runs for each request are. */
export const requestTypes: ReadonlySet<ApiId> = new Set<ApiId>([
  'express#Request()', 'fastify#FastifyRequest()', 'hono#Context()', 'http#IncomingMessage()', 'koa#Context()', 'place#FetchEvent()',
]);

/** Classes and functions that make what keeps listeners. */
export const emitterTypes: ReadonlySet<ApiId> = new Set<ApiId>([
  'events#default', 'events#EventEmitter', 'eventemitter3#default', 'eventemitter3#EventEmitter', 'global#NodeJS.EventEmitter',
  // https://docs.nestjs.com/techniques/events
  'eventemitter2#default', 'eventemitter2#EventEmitter2', '@nestjs/event-emitter#EventEmitter2',
  // Clients, workers and programs that tell whoever listens: the documentation of Node.js 20, ioredis 6.0, redis 6.3, pg 8.23 and mqtt 5.14.
  'child_process#fork', 'child_process#spawn', 'worker_threads#Worker', 'ioredis#default', 'ioredis#Redis', 'ioredis#Cluster',
  'redis#createClient', 'pg#Client', 'mqtt#connect', 'mqtt#default.connect',
]);

/** The modules of {@link emitterTypes}. */
export const emitterModules: ReadonlySet<string> = new Set([...emitterTypes].map((id) => id.slice(0, id.indexOf('#'))).filter((module) => module !== 'global'));

/** Servers whose listeners for these events run once for each connection. https://nodejs.org/api/net.html, https://socket.io/docs/v4/server-api/ */
export const connectionServers: ReadonlySet<ApiId> = new Set<ApiId>([
  'http#createServer()', 'https#createServer()', 'net#createServer()', 'net#Server()', 'tls#createServer()',
  'socket.io#Server()', 'socket.io#default()', 'socket.io#()', 'ws#WebSocketServer()', 'ws#Server()', 'ws#default.Server()',
  'ws#default.WebSocketServer()',
]);

export const connectionEvents: ReadonlySet<unknown> = new Set(['connect', 'connection', 'secureConnection']);

/** Functions whose function argument runs once for each connection. */
export const connectionTakers: ReadonlySet<ApiId> = new Set<ApiId>(['net#createServer', 'net#Server', 'tls#createServer']);
