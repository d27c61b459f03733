import { type BoundOption, type Position, signal } from './timeouts/types.js';
import type { ApiId, Catalog } from './types.js';

/** How a call takes an `AbortSignal`. */
export interface AbortableCall {
  /** Where the options object may stand. `last`: behind however many arguments there are. */
  readonly options: readonly Position[] | 'last';
  readonly signals: readonly [BoundOption, ...BoundOption[]];
  /** It works on streams and emitters it is given: when one of them ends with the signal, so does the call. */
  readonly joins?: true;
  /** A wait that is not worth cancelling: the argument that holds the time, in milliseconds, and the longest such time. */
  readonly short?: { readonly argument: number; readonly ms: number };
  readonly source: string;
}

const core = '@types/node 20.19';
const plain = [signal()] as const;

/** `(file, args?, options?)`: a name in the second place is nearly always the list of arguments. */
const afterList: readonly Position[] = [2, { at: 1, usually: true }];

/** Calls that take a signal and that the catalogue of time bounds does not hold. */
export const abortableCalls: Catalog<AbortableCall> = new Map<ApiId, AbortableCall>([
  ['timers/promises#setTimeout', { options: [2], signals: plain, short: { argument: 0, ms: 10 }, source: `${core} timers/promises.d.ts` }],
  ['timers/promises#setInterval', { options: [2], signals: plain, source: `${core} timers/promises.d.ts` }],
  [
    'timers/promises#scheduler.wait',
    { options: [1], signals: plain, short: { argument: 0, ms: 10 }, source: `${core} timers/promises.d.ts` },
  ],
  ['events#on', { options: [2], signals: plain, joins: true, source: `${core} events.d.ts` }],
  ['events#EventEmitter.on', { options: [2], signals: plain, joins: true, source: `${core} events.d.ts` }],
  ['events#EventEmitter.once', { options: [2], signals: plain, joins: true, source: `${core} events.d.ts` }],
  ['stream/promises#pipeline', { options: 'last', signals: plain, joins: true, source: `${core} stream/promises.d.ts` }],
  ['stream/promises#finished', { options: [1], signals: plain, joins: true, source: `${core} stream/promises.d.ts` }],
  ['global#ReadableStream().pipeTo', { options: [1], signals: plain, joins: true, source: 'TypeScript 5.9 lib.dom.d.ts' }],
  ['child_process#spawn', { options: afterList, signals: plain, source: `${core} child_process.d.ts` }],
  ['child_process#fork', { options: afterList, signals: plain, source: `${core} child_process.d.ts` }],
  ['fs/promises#watch', { options: [1], signals: plain, source: `${core} fs.d.ts, WatchOptions` }],
  ['readline/promises#createInterface().question', { options: [1], signals: plain, source: `${core} readline/promises.d.ts` }],
  ['readline/promises#Interface().question', { options: [1], signals: plain, source: `${core} readline/promises.d.ts` }],
  ['delay#default', { options: [1], signals: plain, short: { argument: 0, ms: 10 }, source: 'delay 7.0.0 index.d.ts' }],
  ['p-retry#default', { options: [1], signals: plain, source: 'p-retry 7.1.1 index.d.ts' }],
  ['p-event#pEvent', { options: [2], signals: plain, joins: true, source: 'p-event 7.1.1 index.d.ts' }],
  ['p-wait-for#default', { options: [1], signals: plain, source: 'p-wait-for 6.0.0 index.d.ts' }],
  ['make-fetch-happen#default', { options: [1], signals: plain, source: 'make-fetch-happen 15.0.6 lib/options.js' }],
  ...['generateContent', 'generateContentStream', 'embedContent', 'generateImages'].map((name): [ApiId, AbortableCall] => [
    `@google/genai#GoogleGenAI().models.${name}`,
    { options: [0], signals: [signal('config.abortSignal')], source: '@google/genai 2.32.0 dist/genai.d.ts' },
  ]),
]);

/** What `promisify` makes of functions that have a form of their own for it: https://nodejs.org/api/util.html#custom-promisified-functions */
export const promisedForms: ReadonlyMap<ApiId, ApiId> = new Map<ApiId, ApiId>([
  ['global#setTimeout', 'timers/promises#setTimeout'],
  ['stream#finished', 'stream/promises#finished'],
  ['stream#pipeline', 'stream/promises#pipeline'],
]);

/** Calls of the catalogue of time bounds that work on the emitter they are given. */
export const joiningCalls: ReadonlySet<ApiId> = new Set<ApiId>(['events#once']);

/** Methods of model clients that ask a model; their other methods are short, or do no I/O at all. */
export const modelMethods: ReadonlySet<string> = new Set([
  'countTokens', 'create', 'createAndPoll', 'edit', 'generate', 'parse', 'runTools', 'stream',
]);

/** Names of parameters, options and members that hold an `AbortSignal`. */
export const signalNames: ReadonlySet<string> = new Set(['abortSignal', 'abort_signal', 'signal']);

/** Types of packages and of the platform whose values carry a signal, with the member that is it. */
export const signalHolders: ReadonlyMap<string, string> = new Map([
  ['AxiosRequestConfig', 'signal'], // axios 1.21.1 index.d.ts
  ['Abortable', 'signal'], // @types/node 20.19 events.d.ts
  ['NextRequest', 'signal'], // extends Request
  ['QueryFunctionContext', 'signal'], // @tanstack/query-core 5 src/types.ts
  ['Request', 'signal'], // TypeScript 5.9 lib.dom.d.ts
  ['RequestHandlerExtra', 'signal'], // @modelcontextprotocol/sdk 1 shared/protocol.d.ts
  ['RequestInit', 'signal'], // TypeScript 5.9 lib.dom.d.ts
  ['ToolCallOptions', 'abortSignal'], // ai 5 dist/index.d.ts
  ['ToolExecutionOptions', 'abortSignal'], // ai 6.0.326 dist/index.d.ts
]);

/** Modules whose signals are values that change, not requests to stop. */
export const otherSignals = /^(?:@preact\/signals|@angular\/|solid-js|@maverick-js\/signals|alien-signals|s-js)/;
