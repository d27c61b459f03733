import { numberChecks, numberConversions } from './numbers.js';
import type { ApiId } from './types.js';

/**
 * How a validator says no: it `throws` (or rejects), its `result` says so, or it is a question with a yes or no
 * (`asks`). What only answers decides nothing when the answer is dropped.
 */
export type ValidatorOutcome = 'asks' | 'result' | 'throws';

/** Packages whose schemas check values. */
export const schemaModules: ReadonlySet<string> = new Set([
  'zod', 'zod/v3', 'zod/v4', 'zod/v4/core', 'zod/v4-mini', 'zod/mini', 'valibot', '@valibot/valibot', 'arktype', '@sinclair/typebox',
  '@sinclair/typebox/value', '@sinclair/typebox/compiler', 'typebox', 'typebox/value', 'typebox/compile', 'typebox/schema', 'ajv',
  'ajv/dist/2019', 'ajv/dist/2020', 'ajv/dist/jtd', 'yup', 'joi', '@hapi/joi', '@hapi/validate', 'superstruct', 'runtypes', 'io-ts',
  'io-ts/Decoder', 'effect', 'effect/Schema', '@effect/schema', '@effect/schema/Schema', 'class-validator', 'celebrate', 'jsonschema',
  'is-my-json-valid', 'fastest-validator', 'decoders', 'myzod', 'ow', 'typia', 'validator', 'json-schema-library', '@cfworker/json-schema',
  'express-validator', '@vinejs/vine', '@aws-lambda-powertools/parser', '@aws-lambda-powertools/parser/middleware', 'purify-ts', 'mzod', '@badrap/valita', 'banditypes', 'envalid', 'zod-validation-error',
]);

/** Methods of schemas, and functions of the packages above, that check what they are given. */
export const validatorMethods: ReadonlyMap<string, ValidatorOutcome> = new Map<string, ValidatorOutcome>([
  // https://zod.dev/basics?id=parsing-data
  ['parse', 'throws'], ['parseAsync', 'throws'], ['safeParse', 'result'], ['safeParseAsync', 'result'], ['spa', 'result'],
  ['decode', 'throws'], ['decodeAsync', 'throws'], ['safeDecode', 'result'], ['safeDecodeAsync', 'result'],
  // https://valibot.dev/api/parser/, https://valibot.dev/api/is/
  ['is', 'asks'], ['assert', 'throws'], ['parser', 'throws'], ['safeParser', 'result'],
  // https://arktype.io/docs/type-api
  ['allows', 'asks'], ['from', 'throws'],
  // https://github.com/sinclairzx81/typebox#values
  ['Check', 'asks'], ['Parse', 'throws'], ['Decode', 'throws'], ['Assert', 'throws'], ['Errors', 'result'],
  // https://github.com/jquense/yup#schemavalidatevalue-any-options-object-promiseinfertypeschema-validationerror
  ['validate', 'result'], ['validateSync', 'throws'], ['validateAsync', 'throws'], ['validateAt', 'throws'], ['validateSyncAt', 'throws'],
  ['isValid', 'asks'], ['isValidSync', 'asks'], ['cast', 'throws'],
  // https://joi.dev/api/#assertvalue-schema-message-options
  ['attempt', 'throws'],
  // https://docs.superstructjs.org/api-reference/core
  ['create', 'throws'], ['mask', 'throws'],
  // https://github.com/runtypes/runtypes
  ['check', 'throws'], ['guard', 'asks'], ['inspect', 'result'],
  // https://effect.website/docs/schema/getting-started/
  ['decodeUnknown', 'result'], ['decodeUnknownSync', 'throws'], ['decodeUnknownEither', 'result'], ['decodeUnknownPromise', 'throws'],
  ['decodeUnknownOption', 'result'], ['decodeUnknownExit', 'result'], ['decodeUnknownEffect', 'result'], ['decodeSync', 'throws'],
  ['decodeEither', 'result'], ['decodePromise', 'throws'], ['decodeOption', 'result'], ['validateEither', 'result'], ['validatePromise', 'throws'],
  ['asserts', 'throws'],
  // https://github.com/typestack/class-validator#usage
  ['validateOrReject', 'throws'],
  // https://typia.io/docs/validators/assert/
  ['equals', 'asks'], ['assertEquals', 'throws'], ['validateEquals', 'result'],
  // https://express-validator.github.io/docs/api/validation-result/
  ['validationResult', 'result'], ['matchedData', 'result'],
]);

/** Methods of schemas that no other kind of object has: enough without knowing the receiver. */
export const validatorMethodsAnywhere: ReadonlySet<string> = new Set([
  ...validatorMethods.keys(),
].filter((name) => !['create', 'equals', 'from', 'inspect', 'is', 'cast', 'check', 'parser'].includes(name)));

/** Types of what schemas let through: `z.infer<typeof Order>`, `v.InferOutput<…>`, `Static<…>`. */
export const checkedTypes: ReadonlySet<string> = new Set(['Infer', 'InferInput', 'InferOutput', 'InferType', 'Static', 'TypeOf', 'infer', 'input', 'output']);

/**
 * Packages and modules with a `parse` or `decode` that reads a text and checks nothing of what is in it. Only those need a
 * name here whose function is not an export of its own (`yargs(…).parse()`): no schema is a module as a whole.
 */
export const readingModules: ReadonlySet<string> = new Set([
  'url', 'querystring', 'path', 'util', 'buffer', 'string_decoder', 'yargs', 'yargs/yargs', 'commander', 'cac', 'minimist', 'meow', 'citty',
  'yaml', 'js-yaml', 'yamljs', 'toml', '@iarna/toml', 'smol-toml', 'ini', 'qs', 'query-string', 'cookie', 'set-cookie-parser', 'papaparse', 'csv',
  'csv-parse', 'csv-parse/sync', 'fast-csv', 'xml2js', 'fast-xml-parser', 'marked', 'markdown-it', 'graphql', 'graphql-tag', 'cheerio',
  'node-html-parser', 'json5', 'jsonc-parser', 'comment-json', 'superjson', 'devalue', 'date-fns', 'dayjs', 'moment', 'luxon', 'chrono-node',
  '@js-joda/core', 'semver', 'dotenv', 'jsonwebtoken', 'jose', 'iconv-lite', 'he', 'msgpackr', '@msgpack/msgpack', 'protobufjs', 'acorn',
  'espree', '@babel/parser', 'postcss', 'shell-quote', 'shell-words', 'string-argv', 'ua-parser-js', 'cron-parser', 'parse5', 'htmlparser2',
]);

/** What reads texts is called like this; no schema is. */
export const readerName = /pars(?:er|ers|ing)$|^_?(?:url|ur[ln]parse|qs|query_?string|cookies?|ya?ml|toml|ini|csv|xml|json5?|yargs|argv|cli|program|commander)$/i;

/**
 * Methods that schemas share with much else (`db.validate(x)`, `codec.decode(bytes)`): what has them is a schema where it is
 * called like one.
 */
export const sharedMethods: ReadonlySet<string> = new Set([
  'assert', 'attempt', 'decode', 'decodeAsync', 'isValid', 'mask', 'validate', 'validateAsync', 'validateSync', 'validateAt', 'validateSyncAt',
]);

/** Further methods of schemas, enough where the receiver is called like a type: `User.is(value)`. */
export const validatorMethodsOfTypes: ReadonlySet<string> = new Set(['check', 'is', 'mask', 'cast']);

/** Functions that make validators: what they return checks its argument. */
export const validatorMakers: ReadonlyMap<string, ValidatorOutcome> = new Map<string, ValidatorOutcome>([
  ['compile', 'asks'], ['getSchema', 'asks'], ['compileAsync', 'asks'], ['type', 'result'], ['Compile', 'asks'],
  ['decodeUnknownSync', 'throws'], ['decodeUnknown', 'result'], ['decodeUnknownEither', 'result'], ['decodeUnknownPromise', 'throws'],
  ['decodeUnknownOption', 'result'], ['decodeSync', 'throws'], ['decode', 'result'], ['decodeEither', 'result'], ['is', 'asks'],
  ['asserts', 'throws'], ['validateSync', 'throws'], ['validateEither', 'result'], ['validate', 'result'], ['parser', 'throws'],
  ['safeParser', 'result'], ['createIs', 'asks'], ['createAssert', 'throws'], ['createValidate', 'result'], ['default', 'asks'], ['scope', 'result'],
]);

/** Functions that look at a value by hand and answer yes or no. */
export const handTests: ReadonlySet<ApiId> = new Set<ApiId>([
  ...numberChecks, 'global#Array.isArray', 'global#Buffer.isBuffer', 'global#ArrayBuffer.isView', 'global#URL.canParse', 'global#Error.isError',
]);

/** Calls that make one certain kind of thing of what they get, or throw. https://mongodb.github.io/node-mongodb-native/6.0/classes/BSON.ObjectId.html */
export const strictMakers: ReadonlySet<ApiId> = new Set<ApiId>([
  ...['mongodb#', 'bson#', 'mongoose#Types.', 'mongoose#mongo.'].flatMap((holder) =>
    [`${holder}ObjectId`, `${holder}ObjectId.createFromHexString`] as ApiId[]),
]);

/** Tests, by the last name, that tell something from nothing, and no more of what it is: `Object.prototype.hasOwnProperty.call` among them. */
export const shapelessTests: ReadonlySet<string> = new Set([
  'assert', 'Boolean', 'call', 'hasOwn', 'isDefined', 'isEmpty', 'isNil', 'isNull', 'isObject', 'isObjectLike', 'isPlainObject', 'isUndefined', 'ok',
]);

/** Methods of lists whose function is asked about each element. */
export const questionMethods: ReadonlySet<string> = new Set(['every', 'filter', 'find', 'findIndex', 'findLast', 'some']);

/** Calls that make a number, or a point in time, of whatever they get: `NaN` of what is none. */
export const numberMakers: ReadonlySet<ApiId> = new Set<ApiId>([...numberConversions, 'global#Date', 'global#Date.parse']);

/** Modules whose functions are such tests by the hundred: `_.isString(value)`, `types.isDate(value)`. */
export const handTestModules: ReadonlySet<string> = new Set([
  'lodash', 'lodash-es', 'underscore', 'ramda', 'remeda', 'radash', 'es-toolkit', 'util', 'util/types', 'is', '@sindresorhus/is', 'is-plain-obj',
  'is-plain-object', 'uuid', 'net', 'semver',
]);

/** Calls that ask for the presence of a key. */
export const keyTests: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Object.hasOwn', 'global#Object.prototype.hasOwnProperty.call', 'global#Reflect.has', 'global#Object.hasOwnProperty.call',
]);

/** Tables that say which keys are good. */
export const tableLookups: ReadonlySet<ApiId> = new Set<ApiId>(['global#Map().delete', 'global#Map().get', 'global#Set().delete']);

/** Methods of lists, sets and expressions whose argument is looked up or compared, not trusted. */
export const lookupMethods: ReadonlySet<string> = new Set(['equal', 'equals', 'has', 'includes', 'indexOf', 'isEqual', 'match', 'test', 'timingSafeEqual']);

/** Those of them that answer whether a value is one of those that are known. */
export const memberTests: ReadonlySet<string> = new Set(['has', 'includes']);

/** Calls that make a text of a value, whatever it is, as a template does, or a yes or no, as `!!` does. */
export const textMakers: ReadonlySet<ApiId> = new Set<ApiId>(['util#inspect', 'util#format', 'global#Boolean', 'global#String']);

/** Calls that send a value as it is, as the methods of responses do. */
export const sendingCalls: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Response.json', 'global#Response', 'next/server#NextResponse.json', 'next/server#NextResponse',
]);

/** Methods of responses that send a value as it is. */
export const sendingMethods: ReadonlySet<string> = new Set(['end', 'json', 'jsonp', 'send', 'write']);

/** Globals of the platform: none of their methods is a schema's, though some are called like one. */
export const platformGlobals: ReadonlySet<string> = new Set([
  'Array', 'Atomics', 'BigInt', 'Boolean', 'Buffer', 'Bun', 'CSS', 'Date', 'Deno', 'Error', 'Function', 'Intl', 'JSON', 'Map', 'Math', 'Number',
  'Object', 'Promise', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'WeakMap',
  'WebAssembly', 'console', 'crypto', 'document', 'isFinite', 'isNaN', 'navigator', 'parseFloat', 'parseInt', 'performance', 'process',
  'require', 'window', 'decodeURI', 'decodeURIComponent', 'DOMParser', 'fetch', 'Response', 'Request', 'structuredClone',
]);

/** Functions called like this check what they are given, wherever they come from. */
export const validatingName =
  /^_*(?:(?:is|has)(?=[A-Z_])|(?:assert|validat|verify|invariant|sanitiz|ensure|check|expect|guard|decode|parse|coerce|narrow|must)(?!(?:Int|Float)$))/;

/** Those called like this answer, and leave it to their caller what becomes of it. */
export const askingName = /^_*(?:is|has)(?=[A-Z_])/;

/** Functions of other files that are called like this read a format, or what is at a place, and say nothing of what they are handed. */
export const readingName =
  /^_*(?:parse(?:File|Stream|Path|Ur[il]|Xml|Csv|Ya?ml|Toml|Html|Markdown|Frontmatter)|decode(?:Base64|Entities|Hex|Html)|ensure(?:Dir|File|Link|Symlink))s?(?:Async|Sync)?$/i;

/** Of packages these do so as well; what a project calls like this may be made to check. */
export const readingNameOfPackages = /^_*parse(?:Args|Argv|Blob|Buffer|Date|ISO|Json|Query|QueryString)(?:Async|Sync)?$/i;

/** Middleware called like this checks the request of its route. */
export const validatingMiddleware = /valid|celebrate|schema|checkbody|parsebody|dto/i;

/** Keys of the schema of a route that tell what it does, and check nothing of what comes in. https://github.com/fastify/fastify-swagger#openapi-1 */
export const documentationKeys: ReadonlySet<string> = new Set([
  'consumes', 'deprecated', 'description', 'externalDocs', 'hide', 'operationId', 'produces', 'response', 'security', 'summary', 'tags',
]);

/** Types of requests called like this say that a validator has looked at them: `TypedRequest<Login>`, `ValidatedRequest<…>`. */
export const validatedRequests = /^(?:I|T)?(?=\w*(?:Typed|Validated|Parsed))(?=\w*Req(?:uest)?)[A-Z]\w*$/;

/**
 * Such a function asks who has sent a request, whether they may, or how it came, and not what is in it: `validateSession`,
 * `verifyToken`, `hostHeaderValidation`. `validateHost` and `validateIp` may as well look at a host or address that is sent.
 */
export const aboutSender = new RegExp([
  'session|token|jwt|auth(?!or(?!i))|permission|role|csrf|origin|signature|hmac|api_?key|admin|captcha|access(?!or)|verify\\w*webhook',
  'cors|refer+er|user_?agent|content_?type|rate_?limit|host_?(?:header|valid)|(?:client|remote)_?ip|ip_?(?:allow|white)_?list',
].join('|'), 'i');

/** Such a function holds what it is handed against a signature or a secret that it is handed as well. */
export const againstSignature = /signature|hmac|^_*verify\w*(?:jwt|token|webhook)/i;

/** Names that speak of what is in a request after all; the signature of a payload is none. */
export const aboutContent = /(?:body|dto|form|input|param|payload|query|request|response|schema)(?!_?(?:hmac|origin|signature|token))/i;

/** Names of schemas: `UserSchema`, `createBodyValidator`. */
export const schemaName = /(?:Schema|Validator|Codec|Decoder|Struct|Shape)s?$|^(?:schema|validator|codec|decoder)$/;
