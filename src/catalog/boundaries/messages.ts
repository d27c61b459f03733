import type { ApiId, Catalog } from '../types.js';
import type { Boundary } from './types.js';

const data: readonly Boundary[] = [{ kind: 'message', at: ['data'] }];
const job: readonly Boundary[] = [{ kind: 'message', at: ['data'] }];

/** Objects and parameters that hold a message. */
export const messageObjects: Catalog<readonly Boundary[]> = new Map<ApiId, readonly Boundary[]>([
  // https://html.spec.whatwg.org/#the-messageevent-interface
  ['global#MessageEvent()', data],
  ['place#MessageEvent()', data],
  // The message itself: `process.on('message', (message) => …)`. https://nodejs.org/api/process.html#event-message
  ['place#Message()', [{ kind: 'message' }]],
  // https://api.docs.bullmq.io/classes/v5.Job.html, https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md#job
  ['bullmq#Job()', job],
  ['bull#Job()', job],
  ['bee-queue#Job()', job],
  ['place#Job()', job],
]);

/** Values that are a message: what the parent thread sent. https://nodejs.org/api/worker_threads.html#workerworkerdata */
export const messageValues: Catalog<Boundary> = new Map<ApiId, Boundary>([
  ['worker_threads#workerData', { kind: 'message' }],
]);

/** What sends a cloned value with its `message` event; the listener's parameter is the value itself. */
export const messageEmitters: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#process', 'worker_threads#parentPort', 'worker_threads#Worker()', 'worker_threads#MessagePort()',
  'child_process#fork()', 'child_process#ChildProcess()', 'cluster#fork()', 'cluster#worker', 'cluster#Worker()',
]);

/** What dispatches a `MessageEvent`; the value is its `data`. */
export const messageTargets: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#window', 'global#self', 'global#globalThis', 'global#Worker()', 'global#SharedWorker().port', 'global#BroadcastChannel()',
  'global#MessageChannel().port1', 'global#MessageChannel().port2', 'global#MessagePort()', 'global#navigator.serviceWorker',
  'worker_threads#parentPort', 'worker_threads#Worker()',
]);

/** What dispatches messages that are text until someone parses them. */
export const textMessageTargets: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#WebSocket()', 'global#EventSource()', 'ws#default()', 'ws#WebSocket()', 'ws#WebSocketServer().on',
  'undici#WebSocket()', 'eventsource#default()', 'eventsource#EventSource()', 'isomorphic-ws#default()', '@fastify/websocket#WebSocket()',
  // What routes got before version 11 holds the socket. https://github.com/fastify/fastify-websocket/releases/tag/v11.0.0
  'ws#WebSocket().socket', '@fastify/websocket#SocketStream().socket', 'fastify-websocket#SocketStream().socket',
]);

const textServers: readonly ApiId[] = ['ws#WebSocketServer()', 'ws#Server()', 'ws#default.Server()', 'ws#default.WebSocketServer()'];
const valueServers: readonly ApiId[] = [
  'socket.io#Namespace()',
  ...['Server()', 'default()', '()', 'listen()'].flatMap((made) => ['', '.of()', '.sockets'].map((space): ApiId => `socket.io#${made}${space}`)),
];

/** What listens to the sockets of a server under any event gets what the other side has sent, parsed. https://socket.io/docs/v4/listening-to-events/ */
export const valueSocket: ApiId = 'socket.io#Socket()';
export const valueSocketModules: ReadonlySet<string> = new Set(['socket.io']);

/** Servers whose listeners of `connection` get a socket, and which: one that dispatches messages of text, or values. https://github.com/websockets/ws */
export const socketServers: ReadonlyMap<ApiId, ApiId> = new Map<ApiId, ApiId>([
  ...textServers.map((server) => [server, 'ws#WebSocket()'] as const), ...valueServers.map((server) => [server, valueSocket] as const),
]);

/** What handlers of sockets are called that get a message second, after the socket (Bun, Elysia), or as an event (Hono). */
export const messageKeys = { method: 'message', event: 'onMessage' } as const;

/** https://bun.com/docs/runtime/http/websockets */
export const bunServers: ReadonlySet<ApiId> = new Set<ApiId>(['global#Bun.serve', 'bun#serve']);

/** What is told what to do with a socket, by whatever adapter it was made. https://hono.dev/docs/helpers/websocket */
export const socketUpgrade = 'upgradeWebSocket';

/** Queue calls whose last function argument gets a job. https://docs.bullmq.io/guide/workers */
export const jobConsumers: ReadonlySet<ApiId> = new Set<ApiId>([
  'bullmq#Worker', 'bull#default().process', 'bull#Queue().process', 'bee-queue#default().process',
]);
