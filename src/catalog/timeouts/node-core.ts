import type { ApiId, Catalog } from '../types.js';
import {
  type BoundOption, type CallFacts, ms, type Need, oneOf, type Position, type ResultFacts, signal, type TimeoutFacts,
} from './types.js';

const tried = 'tried on Node 20 against a peer that accepts the connection and never answers';

/** Sockets and requests only emit `timeout`; whoever sets it has to end the work. */
const event = (key: string): BoundOption => ({ ...ms(key), eventOnly: true });

const requestResult: ResultFacts = {
  bounds: ['setTimeout'], never: [0], fluent: true, ends: ['destroy', 'abort', 'end', 'destroySoon', 'close', 'resetAndDestroy'],
};

const socketResult: ResultFacts = { ...requestResult, isHandle: true };

const requestFacts: CallFacts = {
  kind: 'call',
  options: [1, 0],
  needs: [{
    missing: 'always',
    anyOf: [[event('timeout')], [signal()], [{ ...event('agent.timeout'), plainUnlessShown: true }]],
    suggest: signal(),
  }],
  connection: ['createConnection'],
  result: requestResult,
  source: `@types/node http.d.ts; ${tried}`,
};

/** A socket of one's own is connected by a method, which reads no `timeout`. */
const socketFacts: CallFacts = {
  kind: 'call',
  options: [],
  needs: [{ missing: 'always', anyOf: [[{ unit: 'ms', never: [0] }]], suggest: false }],
  result: { ...socketResult, isReceiver: true },
  source: `@types/node net.d.ts; ${tried}`,
};

const connectFacts = (options: readonly Position[]): CallFacts => ({
  kind: 'call',
  options,
  needs: [oneOf('always', event('timeout'), signal())],
  connection: ['socket'],
  result: socketResult,
  source: `@types/node net.d.ts; ${tried}`,
});

/** A server's own bounds are there unless somebody takes them away. */
const serverNeeds: readonly Need[] = [
  { ...oneOf('never', ms('requestTimeout', [0])), suggest: false },
  { ...oneOf('never', ms('headersTimeout', [0])), suggest: false },
];
const serverSource = 'values read from a server of Node 20';
const serverFacts: CallFacts = { kind: 'call', options: [0], needs: serverNeeds, source: serverSource };

const serverSetters = (server: string): [ApiId, TimeoutFacts][] => [
  [`${server}.requestTimeout` as ApiId, { kind: 'setter', never: [0], normal: '300_000', source: serverSource }],
  [`${server}.headersTimeout` as ApiId, { kind: 'setter', never: [0], normal: '60_000', source: serverSource }],
];

const http = ['http', 'https'].flatMap((module): [ApiId, TimeoutFacts][] => [
  [`${module}#request`, requestFacts],
  [`${module}#get`, requestFacts],
  [`${module}#createServer`, serverFacts],
  [`${module}#Server`, serverFacts],
  ...serverSetters(`${module}#createServer()`),
  ...serverSetters(`${module}#Server()`),
]);

const network: [ApiId, TimeoutFacts][] = [
  ...serverSetters('express#default().listen()'),
  ['net#connect', connectFacts([0])],
  ['net#createConnection', connectFacts([0])],
  ['tls#connect', connectFacts([2, 1, 0])],
  ['net#Socket().connect', socketFacts],
  [
    'http2#connect',
    {
      kind: 'call',
      options: [1],
      needs: [{ ...oneOf('always', signal()), suggest: false }],
      ignored: ['timeout'],
      connection: ['createConnection'],
      result: socketResult,
      source: tried,
    },
  ],
];

const childSource = '@types/node child_process.d.ts; tried on Node 20';
const child: ResultFacts = { ends: ['kill', 'abort'] };
const childFacts = (options: readonly Position[]): CallFacts => ({
  kind: 'call', options, needs: [oneOf('always', ms('timeout'), signal())], result: child, source: childSource,
});
/** The synchronous forms know no signal. */
const childSyncFacts = (options: readonly Position[]): CallFacts => ({
  kind: 'call', options, needs: [oneOf('always', ms('timeout'))], ignored: ['signal'], source: childSource,
});
/** `(file, args?, options?)`: a name in the second place is nearly always the list of arguments. */
const afterList: readonly Position[] = [2, { at: 1, usually: true }];

const execaSyncFacts = (options: readonly Position[]): CallFacts => ({
  kind: 'call',
  options,
  needs: [oneOf('always', ms('timeout'))],
  result: child,
  binds: true,
  source: 'execa 9.6.1 lib/terminate/timeout.js',
});
const execaFacts = (options: readonly Position[]): CallFacts => ({
  ...execaSyncFacts(options), needs: [oneOf('always', ms('timeout'), signal('cancelSignal'), signal())],
});

const processes: [ApiId, TimeoutFacts][] = [
  ['child_process#exec', childFacts([1])],
  ['child_process#execFile', childFacts(afterList)],
  ['child_process#execSync', childSyncFacts([1])],
  ['child_process#execFileSync', childSyncFacts(afterList)],
  ['child_process#spawnSync', childSyncFacts(afterList)],
  // Both hand their options on to `node:child_process`.
  ['cross-spawn#sync', { ...childSyncFacts(afterList), source: 'cross-spawn 7.0.6 index.js' }],
  ['promisify-child-process#exec', { ...childFacts([1]), source: 'promisify-child-process 5.0.1 index.js' }],
  ['promisify-child-process#execFile', { ...childFacts(afterList), source: 'promisify-child-process 5.0.1 index.js' }],
  ['execa#default', execaFacts(afterList)],
  ['execa#execa', execaFacts(afterList)],
  ['execa#$', execaFacts(afterList)],
  ['execa#execaNode', execaFacts(afterList)],
  ['execa#node', execaFacts(afterList)],
  ['execa#execaCommand', execaFacts([1])],
  ['execa#command', execaFacts([1])],
  ['execa#execaSync', execaSyncFacts(afterList)],
  ['execa#sync', execaSyncFacts(afterList)],
  ['execa#$.sync', execaSyncFacts(afterList)],
  ['execa#execaCommandSync', execaSyncFacts([1])],
  ['execa#commandSync', execaSyncFacts([1])],
];

const waits: [ApiId, TimeoutFacts][] = [
  [
    'global#Atomics.wait',
    {
      kind: 'call',
      options: [],
      needs: [{ missing: 'always', anyOf: [[{ argument: 3, unit: 'ms', never: [Infinity] }]] }],
      source: 'the language',
    },
  ],
  [
    'events#once',
    {
      kind: 'call',
      options: [2],
      needs: [oneOf('explicit', signal())],
      onPurpose: { argument: 1, pattern: /^(?:abort|error|SIG[A-Z]+)$/ },
      source: '@types/node events.d.ts; tried on Node 20',
    },
  ],
];

/** Modules of Node itself. */
export const nodeCore: Catalog<TimeoutFacts> = new Map([...http, ...network, ...processes, ...waits]);
