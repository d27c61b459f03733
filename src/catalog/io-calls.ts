import type { ApiId } from './types.js';

/** What kind of I/O a call does, in the words of a message. */
export type IoKind = 'database query' | 'file access' | 'model call' | 'request' | 'subprocess';

/** How the functions of a module do I/O. */
export interface IoModule {
  kind: IoKind;
  /** Which ways count: the path of an id behind `#` must match. */
  path: RegExp;
}

const httpVerb = /^(?:default|create\(\)|extend\(\)|default\(\)|Got\(\)|KyInstance\(\))?\.?(?:default|request|get|post|put|patch|delete|del|head|options|stream|fetch|raw|query)$/;
const query = /(?:^|\.)(?:query|execute|connect|one|oneOrNone|many|manyOrNone|any|none|result|task|tx|transaction)$/;
const mongo = /[cC]ollection\(\)\.(?:aggregate|bulkWrite|count\w*|delete\w*|distinct|find\w*|insert\w*|replaceOne|update\w*)$/;

/**
 * By module, with the names of the types that parameters and fields have for what is made elsewhere. Sources: the declarations of axios 1.21, got 14, ky 1.14, pg 8.23, mysql2 3.24, mongodb 7.8, ioredis 6.0, openai 6.49,
 * ai 6.0, typeorm 1.1, knex 3.3, kysely 0.29, mariadb 3.5, drizzle-orm 0.45, @types/nodemailer 8.0, @octokit/rest 22.0, stripe 23.1, @sendgrid/mail 8.1,
 * resend 6.38, twilio 6.2, @notionhq/client 5.26, googleapis 188, @google-cloud/storage 8.4, minio 8.0, @supabase/supabase-js 2.119,
 * @elastic/elasticsearch 9.5, @google/genai 3.1, ollama 0.6, @mistralai/mistralai 2.7, groq-sdk 1.
 */
export const ioModules: ReadonlyMap<string, IoModule> = new Map<string, IoModule>([
  ['axios', { kind: 'request', path: /^(?:(?:create\(\)|default|AxiosInstance\(\))\.?)?(?:default|request|get|post|put|patch|delete|head|options|postForm|putForm|patchForm)?$/ }],
  ...['got', 'ky', 'needle', 'ofetch', 'node-fetch', 'cross-fetch', 'isomorphic-fetch', 'superagent'].map(
    (name): [string, IoModule] => [name, { kind: 'request', path: httpVerb }]),
  ['undici', { kind: 'request', path: /^(?:fetch|request|stream)$|^(?:Agent|BalancedPool|Client|Dispatcher|Pool)\(\)\.(?:request|stream)$/ }],
  ['@nestjs/axios', { kind: 'request', path: /^HttpService\(\)\.(?:axiosRef\.)?\w+$/ }],
  ...['request-promise', 'request-promise-native'].map((name): [string, IoModule] => [name, { kind: 'request', path: httpVerb }]),
  ...['@octokit/core', '@octokit/rest', 'octokit'].map((name): [string, IoModule] =>
    [name, { kind: 'request', path: /^Octokit\(\)\.(?:graphql|paginate|request|(?:rest\.)?(?!(?:auth|hook|log|rest)\.)\w+\.\w+)$/ }]),
  ['stripe', { kind: 'request', path: /^(?:default|Stripe)\(\)\.(?:\w+\.)+(?:cancel|capture|confirm|create|del|list|pay|retrieve|search|update)$/ }],
  ['@sendgrid/mail', { kind: 'request', path: /^(?:default\.|MailService\(\)\.)?send(?:Multiple)?$/ }],
  ['resend', { kind: 'request', path: /^Resend\(\)\.\w+\.(?:cancel|create|get|list|remove|send|update)$/ }],
  ['twilio', { kind: 'request', path: /^(?:default|Twilio)\(\)\.(?:[\w()]+\.)*(?:create|fetch|list|remove|update)$/ }],
  ['@notionhq/client', { kind: 'request', path: /^Client\(\)\.(?:search|(?:\w+\.)+(?:append|create|delete|list|query|retrieve|update))$/ }],
  ['googleapis', { kind: 'request', path: /^(?:google\.\w+|\w+_v\d\w*\.[A-Z]\w*)\(\)\.(?:\w+\.)+\w+$/ }],
  ['@google-cloud/storage', { kind: 'request', path: /^(?:(?:Storage\(\)\.bucket|Bucket)\(\)\.(?:file\(\)\.)?|File\(\)\.)(?:copy|delete\w*|download|exists|get(?!SignedUrl)\w*|move|save|setMetadata|upload)$/ }],
  ['minio', { kind: 'request', path: /^Client\(\)\.(?:bucketExists|copyObject|fGetObject|fPutObject|getObject|putObject|removeObjects?|statObject)$/ }],
  ['@supabase/supabase-js', { kind: 'database query', path: /^(?:createClient|SupabaseClient)\(\)\.(?:from|rpc|storage\.from\(\)\.(?!getPublicUrl$)\w+)$/ }],
  ...['@elastic/elasticsearch', '@opensearch-project/opensearch'].map((name): [string, IoModule] =>
    [name, { kind: 'database query', path: /^Client\(\)\.(?:bulk|count|create|delete\w*|exists|get|index|indices\.\w+|mget|msearch|search|update\w*)$/ }]),
  ['graphql-request', { kind: 'request', path: /^(?:request|GraphQLClient\(\)\.request)$/ }],
  ['pg', { kind: 'database query', path: query }],
  ['pg-promise', { kind: 'database query', path: query }],
  ['mysql2/promise', { kind: 'database query', path: query }],
  ['mariadb', { kind: 'database query', path: /^create(?:Connection|Pool|PoolCluster)\(\)\.(?:of\(\)\.)?(?:batch|execute|query)$/ }],
  ['kysely', { kind: 'database query', path: /^Kysely\(\)\.(?:deleteFrom|executeQuery|insertInto|mergeInto|selectFrom|transaction|updateTable)$/ }],
  ['mongodb', { kind: 'database query', path: mongo }],
  ['mongoose', { kind: 'database query', path: /^(?:model\(\)|Model\(\))\.(?:aggregate|bulkWrite|count\w*|create|delete\w*|distinct|exists|find\w*|insertMany|replaceOne|update\w*)$/ }],
  ['sequelize', { kind: 'database query', path: /^(?:Model\(\)|Sequelize\(\)\.(?:query|define\(\)\.\w+))|^Model\(\)\.\w+$/ }],
  ['typeorm', { kind: 'database query', path: /^(?:(?:Mongo|Tree)?Repository|EntityManager|DataSource|QueryRunner)\(\)\.(?:manager\.)?(?:clear|count\w*|delete|exists?\w*|find\w*|insert|query|recover|remove|restore|save|soft\w+|update|upsert)$/ }],
  ['knex', { kind: 'database query', path: /^(?:default|knex|Knex)\(\)(?:\(\)|\.(?:batchInsert|from|insert|raw|select|table|transaction)\b)/ }],
  ...['libsql', 'mysql2', 'neon-http', 'neon-serverless', 'node-postgres', 'pglite', 'postgres-js'].map((driver): [string, IoModule] =>
    [`drizzle-orm/${driver}`, { kind: 'database query', path: /^(?:drizzle|\w+Database)\(\)\.(?:delete|execute|insert|query|select\w*|transaction|update)\b/ }]),
  ['nodemailer', { kind: 'request', path: /^(?:createTransport\(\)|Transporter\(\))\.sendMail$/ }],
  ['@prisma/client', { kind: 'database query', path: /^PrismaClient\(\)\.(?:\w+\.\w+|\$(?:queryRaw|executeRaw|transaction)\w*)$/ }],
  ['ioredis', { kind: 'database query', path: /^(?:default|Redis|Cluster)\(\)\.(?!(?:on|once|off|disconnect|pipeline|multi|duplicate)$)\w+$/ }],
  ['redis', { kind: 'database query', path: /^(?:createClient|createCluster|RedisClientType|RedisClusterType)\(\)\.(?!(?:on|once|off|disconnect|multi|duplicate|connect)$)\w+$/ }],
  ['openai', { kind: 'model call', path: /^(?:default|OpenAI)\(\)\.(?:\w+\.)+(?:create|generate|parse|stream)$/ }],
  ['@anthropic-ai/sdk', { kind: 'model call', path: /^(?:default|Anthropic)\(\)\.(?:\w+\.)+(?:create|stream|parse)$/ }],
  ['groq-sdk', { kind: 'model call', path: /^(?:default|Groq)\(\)\.(?:\w+\.)+create$/ }],
  ['@mistralai/mistralai', { kind: 'model call', path: /^Mistral\(\)\.\w+\.(?:complete|create|stream)$/ }],
  ['@google/genai', { kind: 'model call', path: /^GoogleGenAI\(\)\.models\.(?:embedContent|generate\w+)$/ }],
  ['@google/generative-ai', { kind: 'model call', path: /^GoogleGenerativeAI\(\)\.getGenerativeModel\(\)\.(?:embedContent|generateContent\w*)$/ }],
  ['ollama', { kind: 'model call', path: /^(?:default\.|Ollama\(\)\.)?(?:chat|embed\w*|generate)$/ }],
  ['ai', { kind: 'model call', path: /^(?:generateText|streamText|generateObject|streamObject|embed|embedMany|generateImage|transcribe|rerank)$/ }],
  ['dns/promises', { kind: 'request', path: /^(?:lookup|resolve|reverse)\w*$/ }],
  ['fs/promises', { kind: 'file access', path: /^(?!constants|watch)\w+$/ }],
  ...['fs-extra', 'fs-extra/esm'].map((name): [string, IoModule] => [name, { kind: 'file access', path: /^(?!.*Sync$)(?:access|appendFile|copy\w*|ensure\w*|move|outputFile|outputJson|readFile|readJson|readdir|remove|rename|stat|unlink|writeFile|writeJson)$/ }]),
  ['execa', { kind: 'subprocess', path: /^(?:default|execa|execaCommand|command|\$)$/ }],
]);

/** Single functions: globals, and what takes a callback unless `promisify` was put around it (https://nodejs.org/api/fs.html#callback-api). */
export const ioFunctions: ReadonlyMap<ApiId, IoKind> = new Map<ApiId, IoKind>([
  ['global#fetch', 'request'],
  // https://bun.com/docs/api/file-io#writing-files-bun-write
  ['global#Bun.write', 'file access'],
  ['child_process#exec', 'subprocess'],
  ['child_process#execFile', 'subprocess'],
  ...[
    'access', 'appendFile', 'copyFile', 'cp', 'lstat', 'mkdir', 'open', 'readFile', 'readdir', 'realpath', 'rename', 'rm', 'rmdir', 'stat', 'unlink', 'writeFile',
  ].flatMap((name): [ApiId, IoKind][] => [[`fs#${name}`, 'file access'], [`graceful-fs#${name}`, 'file access']]),
]);

/**
 * What calls back, inside a promise that is made around it. Sources: the documentation of Node.js 20, @types/request 2.48, mysql 2.18, mysql2 3.24.
 */
export const callbackModules: ReadonlyMap<string, IoModule> = new Map<string, IoModule>([
  ...['http', 'https'].map((name): [string, IoModule] => [name, { kind: 'request', path: /^(?:get|request)$/ }]),
  ['request', { kind: 'request', path: httpVerb }],
  ...['mysql', 'mysql2'].map((name): [string, IoModule] => [name, { kind: 'database query', path: /^create(?:Connection|Pool)\(\)\.(?:execute|query)$/ }]),
]);

/**
 * Modules of the AWS SDK, whose clients all `send(new GetItemCommand(…))`.
 * https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/introduction/#commands
 */
export const isAwsModule = (module: string): boolean => module.startsWith('@aws-sdk/client-') || module === '@aws-sdk/lib-dynamodb';

/** Modules whose functions and classes make a limiter, which lets only so many through of those that share it. */
export const limiterMakers: ReadonlySet<string> = new Set([
  'async-mutex', 'async-sema', 'bottleneck', 'p-limit', 'p-queue', 'p-throttle', 'semaphore-async-await', 'throat',
]);

/** Where a limiter is told how many it lets through; it has no limit where none of the options is given, or all say `Infinity`. */
export interface LimiterBounds {
  options: readonly string[];
  /** Without options there is no limit either; the others refuse to be made without one. */
  isOptional: boolean;
}

/**
 * https://github.com/sindresorhus/p-limit#plimitconcurrency, https://github.com/sindresorhus/p-queue#pqueueoptions,
 * https://github.com/SGrondin/bottleneck#constructor
 */
export const limiterBounds: ReadonlyMap<ApiId, LimiterBounds> = new Map<ApiId, LimiterBounds>([
  ['p-limit#default()', { options: ['concurrency'], isOptional: false }],
  ['p-queue#default()', { options: ['concurrency', 'intervalCap'], isOptional: true }],
  ['bottleneck#default()', { options: ['maxConcurrent', 'minTime', 'reservoir'], isOptional: true }],
]);

/** Words in the names of functions and objects that let only so many at a time through. */
export const limiterWords: ReadonlySet<string> = new Set([
  'batch', 'bottleneck', 'concurrency', 'limit', 'limited', 'limiter', 'lock', 'mutex', 'queue', 'rate', 'schedule', 'scheduler', 'sema',
  'semaphore', 'throttle', 'throttled',
]);

/** Those of them that tell their callers apart, if they are given a key. */
export const lockWords: ReadonlySet<string> = new Set(['lock', 'mutex']);

/** Where a function that maps a list takes its options; some are used for what takes no time as well. */
export interface ConcurrencyMapper {
  options: number;
  mapsAnything?: true;
}

/**
 * Functions that map a list with the option `concurrency`, and without it start all at once.
 * http://bluebirdjs.com/docs/api/promise.map.html
 */
export const concurrencyMappers: ReadonlyMap<ApiId, ConcurrencyMapper> = new Map<ApiId, ConcurrencyMapper>([
  ['p-map#default', { options: 2 }], ['p-map#pMap', { options: 2 }], ['p-map#pMapIterable', { options: 2 }], ['p-all#default', { options: 1 }],
  ['p-filter#default', { options: 2 }], ['bluebird#filter', { options: 2, mapsAnything: true }], ['bluebird#map', { options: 2, mapsAnything: true }],
]);
