import type { ApiId } from './types.js';

/** First words of functions that open or start something that lives on after the call. */
export const openerVerbs: ReadonlySet<string> = new Set([
  'boot', 'bootstrap', 'connect', 'create', 'init', 'initialise', 'initialize', 'launch', 'listen', 'login', 'open',
  'spawn', 'start', 'subscribe',
]);

/**
 * Functions of browsers that open something under another name.
 * https://playwright.dev/docs/api/class-browser#browser-new-context, https://pptr.dev/api/puppeteer.browser.newpage
 */
export const openerNames: ReadonlySet<string> = new Set(['newCDPSession', 'newContext', 'newPage']);

/** First words of functions that give data. */
export const readerVerbs: ReadonlySet<string> = new Set(['fetch', 'find', 'list', 'parse', 'query', 'read', 'search', 'select']);

/** Last words of names for what is opened: a second one holds sockets, memory or a lock. */
export const openedThings: ReadonlySet<string> = new Set([
  'browser', 'channel', 'client', 'conn', 'connection', 'consumer', 'database', 'db', 'lock', 'pool', 'producer', 'server',
  'socket', 'subscription', 'transport', 'worker',
]);

/** Last words of names for what one request is answered: whoever keeps it serves no other. */
export const answerWords: ReadonlySet<string> = new Set(['answer', 'reply', 'response', 'result', 'results']);

/** What a function creates that is only data: a second one is waste, and nothing stays open. */
export const createdData: ReadonlySet<string> = new Set([
  'config', 'configs', 'configuration', 'configurations', 'graph', 'list', 'map', 'options', 'report', 'schema', 'settings', 'summary',
]);

/** Words that lead from what a function creates to what it creates it of: `createClientWithConfig`. */
export const ofWords: ReadonlySet<string> = new Set(['by', 'for', 'from', 'in', 'of', 'using', 'with']);

/** Words of functions that give out what there is: `getCurrentDatabase()`. */
export const presentWords: ReadonlySet<string> = new Set(['active', 'current', 'existing', 'shared']);

/** Members that hold what a program has written: it has ended by then. */
export const outputMembers: ReadonlySet<string> = new Set(['exitCode', 'stderr', 'stdout']);

const lockWords: readonly string[] = ['exclusive', 'exclusively', 'lock', 'locked', 'mutex', 'serialize', 'synchronized'];

/** Words of functions that let one caller in at a time. */
export const lockVerbs: Record<'around' | 'before' | 'own', ReadonlySet<string>> = {
  /** They are given the function that one caller runs at a time. */
  around: new Set([...lockWords, 'acquire', 'once']),
  /** They are awaited first; `once` waits for an event. */
  before: new Set([...lockWords, 'acquire']),
  /** They are such functions themselves; `acquire` gives out what it makes. */
  own: new Set([...lockWords, 'once']),
};

/** Modules whose functions let so many callers in at a time; around the making of one thing that is one. */
export const lockModules: ReadonlySet<string> = new Set(['async-lock', 'async-mutex', 'async-sema', 'p-limit', 'p-queue']);

/** Classes of clients, each of which keeps connections of its own or is made to be shared, whatever they are called. */
export const clientClasses: ReadonlySet<ApiId> = new Set<ApiId>([
  // https://node-postgres.com/apis/pool, https://www.mongodb.com/docs/drivers/node/current/connect/
  'pg#Pool', 'pg#Client', 'mongodb#MongoClient', '@prisma/client#PrismaClient', 'sequelize#Sequelize', 'typeorm#DataSource',
  // https://github.com/redis/ioredis
  'ioredis#default', 'ioredis#Redis', 'ioredis#Cluster',
  // https://docs.bullmq.io/guide/connections
  'bullmq#Queue', 'bullmq#Worker', 'bullmq#QueueEvents', 'bullmq#FlowProducer',
  // https://www.elastic.co/docs/reference/elasticsearch/clients/javascript/client-connecting
  '@elastic/elasticsearch#Client', '@opensearch-project/opensearch#Client', 'cassandra-driver#Client', 'ssh2#Client',
]);

/** Clients of AWS, in the second and third edition. https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/ */
export const awsClient = /^(?:aws-sdk#(?:default\.)?(?!AWSError|Config|Endpoint|Http|Request|Response|Service$|\w*Credential|\w*Token)[A-Z]\w*(?:\.DocumentClient)?|@aws-sdk\/client-[\w-]+#[A-Z]\w*(?<!Command|Exception|Error))$/;
