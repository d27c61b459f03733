import type { ApiId, Catalog } from '../types.js';
import {
  type Bound, type CallFacts, type ClientFacts, ms, type Need, oneOf, type Position, seconds, type TimeoutFacts,
} from './types.js';

const emitter = ['on', 'once', 'off', 'addListener', 'removeListener', 'removeAllListeners', 'setMaxListeners', 'emit'];

/** The connection bound is read only as an option; one for queries also from the URL. */
const pgQuery: Need = {
  ...oneOf('always', ms('query_timeout'), ms('statement_timeout')), inUrl: ['query_timeout', 'statement_timeout'],
};
const pg: ClientFacts = {
  kind: 'client',
  options: [0],
  needs: [oneOf('always', ms('connectionTimeoutMillis')), pgQuery],
  url: { argument: 0, key: 'connectionString' },
  partial: ['idleTimeoutMillis', 'lock_timeout', 'idle_in_transaction_session_timeout'],
  methods: { query: { options: [0], anyOf: pgQuery.anyOf, meets: [1] } },
  idle: [...emitter, 'end', 'totalCount', 'idleCount', 'waitingCount', 'options'],
  source: 'pg 8.23.1 lib/client.js, connection-parameters.js; pg-pool 3.14',
};

/** `timeoutMS` has an effect in some versions of the driver only: a setting has to say so. */
const mongoNeed: Need = { ...oneOf('always', ms('socketTimeoutMS')), inUrl: ['socketTimeoutMS'] };
const mongoSource = 'mongodb 7.8.0, 7.0.0, 6.22.0 lib/connection_string.js, lib/cmap/connection.js; mongoose 9.12.1';
const mongoPhases = ['serverSelectionTimeoutMS', 'connectTimeoutMS', 'waitQueueTimeoutMS'];
const mongoConnect: CallFacts = {
  kind: 'call', options: [1], needs: [mongoNeed], url: { argument: 0 }, ignored: ['timeoutMS'], partial: mongoPhases,
  source: mongoSource,
};

/** Blocking reads of a queue's worker must not be cut off. */
const redisNeed: Need = oneOf('always', ms('commandTimeout'), ms('socketTimeout'));
const redisSource = 'ioredis 6.0.0 built/redis/RedisOptions.d.ts, Redis.js';
const redisClient = (options: readonly Position[], anyOf = redisNeed.anyOf): ClientFacts => ({
  kind: 'client',
  options,
  needs: [{ ...redisNeed, anyOf }],
  partial: ['connectTimeout'],
  methods: {},
  idle: [...emitter, 'disconnect', 'quit', 'end', 'status', 'options', 'defineCommand'],
  waitsOnPurpose: { key: 'maxRetriesPerRequest', value: null },
  handedTo: ['bullmq', 'bull', '@nestjs/bullmq', '@nestjs/bull'],
  source: redisSource,
});
const inCluster: readonly [Bound, ...Bound[]] = [
  [ms('redisOptions.commandTimeout')], [ms('redisOptions.socketTimeout')],
];

const mysql: CallFacts = {
  kind: 'call', options: [0], needs: [oneOf('never', ms('connectTimeout'))], source: 'mysql2 3.24.5 lib/connection_config.js',
};
/** A query has no bound of its own unless it is given one with its text: `{ sql, timeout: 5_000 }`. */
const mysqlQuery: CallFacts = {
  kind: 'call', options: [0], needs: [oneOf('never', ms('timeout', [0]))], source: 'mysql2 3.24.5 lib/commands/query.js',
};
const mysqlQueries = ['mysql2', 'mysql2/promise'].flatMap((module): [ApiId, TimeoutFacts][] =>
  ['createPool()', 'createPool().getConnection()', 'createConnection()', 'createPool().promise()', 'createConnection().promise()'].flatMap(
    (made): [ApiId, TimeoutFacts][] => [[`${module}#${made}.query`, mysqlQuery], [`${module}#${made}.execute`, mysqlQuery]],
  ));
const mssqlNeeds: readonly Need[] = [
  oneOf('explicit', ms('requestTimeout', [0])),
  oneOf('never', ms('connectionTimeout', [0]), ms('options.connectTimeout', [0])),
];

const amqp = (source: string): CallFacts => ({
  kind: 'call', options: [1], needs: [oneOf('always', ms('timeout'))], source,
});

const ws: CallFacts = {
  kind: 'call',
  options: [2, { at: 1, usually: true }],
  needs: [oneOf('always', ms('handshakeTimeout'))],
  result: { ends: ['terminate', 'close'] },
  source: 'ws 8.23.0 lib/websocket.js',
};

const waitUntilFinished: CallFacts = {
  kind: 'call',
  options: [],
  needs: [{ missing: 'always', anyOf: [[{ argument: 1, unit: 'ms', never: [0, null, Infinity] }]] }],
  source: 'bullmq 6.7.0 dist/esm/classes/job.d.ts',
};

/** Databases, brokers and directory servers. */
export const databases: Catalog<TimeoutFacts> = new Map<ApiId, TimeoutFacts>([
  ['pg#Pool', pg],
  ['pg#Client', pg],
  ['pg#native.Pool', pg],
  ['pg#native.Client', pg],
  ['pg-pool#default', pg],
  ['mongodb#MongoClient.connect', mongoConnect],
  [
    'mongodb#MongoClient',
    {
      kind: 'client',
      options: [1],
      needs: [mongoNeed],
      url: { argument: 0 },
      ignored: ['timeoutMS'],
      partial: mongoPhases,
      methods: {},
      idle: [...emitter, 'connect', 'close', 'options', 'readPreference', 'writeConcern'],
      inChain: ['maxTimeMS'],
      source: mongoSource,
    },
  ],
  ['mongoose#connect', mongoConnect],
  ['mongoose#createConnection', mongoConnect],
  ['mongoose#Mongoose().connect', mongoConnect],
  ['mongoose#createConnection().openUri', mongoConnect],
  ['ioredis#default', redisClient([2, 1, 0])],
  ['ioredis#Redis', redisClient([2, 1, 0])],
  ['ioredis#Cluster', redisClient([1], inCluster)],
  ['ioredis#Redis.Cluster', redisClient([1], inCluster)],
  ['amqplib#connect', amqp('amqplib 2.3.1 lib/connect.js')],
  ['amqplib/callback_api#connect', amqp('amqplib 2.3.1 callback_api.js, lib/connect.js')],
  ['amqplib/callback_api.js#connect', amqp('amqplib 2.3.1 callback_api.js, lib/connect.js')],
  [
    'redis#createClient',
    {
      kind: 'client',
      options: [0],
      needs: [oneOf('explicit', ms('commandOptions.timeout'), ms('socket.socketTimeout'))],
      methods: {},
      idle: [...emitter, 'disconnect', 'quit', 'close', 'destroy', 'connect', 'isOpen', 'isReady'],
      source: '@redis/client 6.3.1 dist/lib/defaults.js, client/socket.js',
    },
  ],
  [
    'ldapts#Client',
    {
      kind: 'client',
      options: [0],
      needs: [oneOf('always', ms('timeout'))],
      partial: ['connectTimeout'],
      methods: {},
      idle: ['isConnected'],
      source: 'ldapts 8.2.0 dist/index.mjs',
    },
  ],
  [
    // Tried against a peer that accepts the connection and never answers: only `timeout` ends an operation.
    'ldapjs#createClient',
    {
      kind: 'client',
      options: [0],
      needs: [oneOf('always', ms('timeout'))],
      partial: ['connectTimeout', 'idleTimeout'],
      methods: {},
      idle: [...emitter, 'connected', 'destroy', 'unbind'],
      source: 'ldapjs 3.0.7 lib/client/client.js',
    },
  ],
  [
    'ssh2#Client().connect',
    {
      kind: 'call', options: [0], needs: [oneOf('explicit', ms('readyTimeout', [0]))], source: 'ssh2 1.17.0 lib/client.js',
    },
  ],
  ['ws#default', ws],
  ['ws#WebSocket', ws],
  ['bullmq#Job().waitUntilFinished', waitUntilFinished],
  ['bullmq#Queue().add().waitUntilFinished', waitUntilFinished],
  ['bullmq#Queue().getJob().waitUntilFinished', waitUntilFinished],
  ['mysql2#createPool', mysql],
  ['mysql2#createConnection', mysql],
  ['mysql2/promise#createPool', mysql],
  ['mysql2/promise#createConnection', mysql],
  ...mysqlQueries,
  [
    'postgres#default',
    {
      kind: 'call', options: [1, 0], needs: [oneOf('never', seconds('connect_timeout', [0]))], source: 'postgres 3.4.9 src/index.js',
    },
  ],
  ['mssql#connect', { kind: 'call', options: [0], needs: mssqlNeeds, source: 'tedious 19.2.2 lib/connection.js' }],
  ['mssql#ConnectionPool', { kind: 'call', options: [0], needs: mssqlNeeds, source: 'tedious 19.2.2 lib/connection.js' }],
  [
    'tedious#Connection',
    {
      kind: 'call',
      options: [0],
      needs: [oneOf('never', ms('options.requestTimeout', [0])), oneOf('never', ms('options.connectTimeout', [0]))],
      source: 'tedious 19.2.2 lib/connection.js',
    },
  ],
  [
    'kafkajs#Kafka',
    {
      kind: 'call',
      options: [0],
      needs: [
        oneOf('never', { key: 'enforceRequestTimeout', unit: 'flag', never: [false] }),
        oneOf('explicit', ms('requestTimeout', [])),
      ],
      source: 'kafkajs 2.2.4 src/index.js, src/cluster/index.js',
    },
  ],
]);
