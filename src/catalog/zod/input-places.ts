/**
 * Where schemas of input stand, and how they are called. Read in the documentation of the libraries named, and in the code of
 * those who use them.
 */

/** Last words of names of input: `LoginRequest`, `userQuerySchema`. */
export const inputNouns: ReadonlySet<string> = new Set(['request', 'input', 'body', 'query']);

/** First words of names of input: `CreateUser`, `updateUserSchema`. */
export const inputVerbs: ReadonlySet<string> = new Set(['create', 'update']);

/** Words that may stand before the verb, and say who sends: `AdminUpdateOrder`. */
export const audienceWords: ReadonlySet<string> = new Set(['admin', 'api', 'internal', 'public', 'store', 'z']);

/** Last words that make something else of such a name: what comes back, what is stored. */
export const otherNouns: ReadonlySet<string> = new Set([
  'entity', 'entry', 'env', 'environment', 'error', 'errors', 'file', 'files', 'log', 'logs', 'model', 'record', 'row', 'rows', 'state', 'table',
]);

/** Last words that leave a name of input what it is: `CreateUserOptions`, `SearchRequestConfig`. */
export const settingNouns: ReadonlySet<string> = new Set(['config', 'configuration', 'options', 'opts']);

/** Last words that make news of an update: `UpdateEvent` tells of one. Who creates a message or an event sends it. */
export const newsNouns: ReadonlySet<string> = new Set(['event', 'events', 'message', 'messages', 'notification', 'notifications', 'reply']);

/** Words before such a noun that make something else of it: a pull request is none that comes in, an SQL query goes out. */
export const notInputBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['input', new Set(['env', 'environment'])],
  ['request', new Set(['pull', 'merge', 'approval', 'feature', 'friend', 'change'])],
  ['query', new Set(['database', 'db', 'media', 'sql'])],
]);

/** Words around the name proper. */
export const nameSuffixes: ReadonlySet<string> = new Set([
  'schema', 'schemas', 'dto', 'validator', 'validation', 'type', 'zod', 'shape', 'object', 'def', 'definition', 'base', 'v1', 'v2', 'v3',
]);

/** Words that a name of input never has: what is sent out is not let in. */
export const outputWords: ReadonlySet<string> = new Set(['response', 'responses', 'inbound', 'outbound']);

/** Words that make a result of what begins with a verb: `CreateMessageResultWithTools`. */
export const resultWords: ReadonlySet<string> = new Set(['output', 'outputs', 'result', 'results', 'returns']);

/**
 * Methods that take the schema of what a client sends. tRPC and oRPC (https://trpc.io/docs/server/validators), next-safe-action
 * (https://next-safe-action.dev), TanStack Start.
 */
export const inputMethods: ReadonlySet<string> = new Set(['input', 'inputSchema', 'inputValidator']);

/** Properties that hold the schema of what a client, or a model, sends. https://modelcontextprotocol.io, https://ai-sdk.dev */
export const inputProperties: ReadonlySet<string> = new Set(['argsSchema', 'inputSchema']);

/** Functions and classes that take the input of a part of the program, not of the program. https://mastra.ai/docs/workflows/overview */
export const innerMakers = /(?:step|workflow|scorer)$/i;

/** Properties under which route definitions keep schemas, and the parts of them that are input. https://fastify.dev, https://hono.dev */
export const routeProperties: ReadonlySet<string> = new Set(['request', 'schema']);

export const requestParts: ReadonlySet<string> = new Set(['body', 'cookies', 'headers', 'params', 'query', 'querystring', 'json', 'form']);

/** Members of requests that are input besides those: of AWS events, of hapi, of Koa. */
export const requestMembers: ReadonlySet<string> = new Set([
  ...requestParts, 'multiValueQueryStringParameters', 'pathParameters', 'payload', 'queryStringParameters', 'rawBody', 'searchParams',
]);

/** Functions that read a request out of an event. https://h3.dev/utils/request */
export const eventReaders: ReadonlySet<string> = new Set(['readBody', 'readFormData', 'readRawBody', 'getQuery', 'getRouterParams']);

/** Functions that check a request: `zValidator('json', S)`, `validateBody(S)`, `parseRequest(request, S)`. */
export const requestValidator =
  /^_?(?:z|zod)?_?(?:get|read|use|with|process|require)?_?(?:safe)?_?(?:validat(?:e|ed|or|ing)|parsed?|check|valid|process)\w*(?:request|body|query|params|form|headers|cookies|input|payload|json)\w*$/i;

/** The same, for names that say nothing of the request: only in front of a route handler. */
export const routeValidator = /^(?:z|zod)?_?(?:validat(?:e|or|ion)|schemaValidator|validateSchema|validateData|validateResource)(?:Middleware)?$/i;

/** Further names of such functions. https://conform.guide/api/zod/parseWithZod, https://hono.dev/docs/guides/validation */
export const namedValidators: ReadonlySet<string> = new Set(['zValidator', 'zodValidator', 'parseWithZod']);

/** Classes that check a parameter or a whole request with the schema they are made with. https://docs.nestjs.com/pipes */
export const validatorClasses = /^(?:Zod\w*Pipe|\w*ValidationPipe|DynamicStructuredTool)$/;

/** Packages whose functions wrap the schema of a form. https://superforms.rocks */
export const formAdapters: ReadonlySet<string> = new Set(['sveltekit-superforms/adapters', '@sveltejs/superforms/adapters']);

/** What follows `.schema(S)` where it is the input of an action. https://next-safe-action.dev */
export const actionMethods: ReadonlySet<string> = new Set(['action', 'stateAction', 'handler']);

/** Functions that make tools for models, and the options that hold their input. https://ai-sdk.dev, https://github.com/openai/openai-node */
export const toolMakers: ReadonlySet<string> = new Set(['tool', 'createTool', 'defineTool', 'registerTool', 'addTool', 'zodFunction']);

export const toolProperties: ReadonlySet<string> = new Set(['inputSchema', 'parameters', 'schema']);

/** The key under which a model is handed tools by their names: `tools: { search: { parameters, execute } }`. https://v4.ai-sdk.dev */
export const toolsKey = 'tools';

/** The keys of an object that is a tool, whoever hands it to a model. https://modelcontextprotocol.io/specification/2025-06-18/server/tools */
export const toolLiteral = {
  names: ['name', 'description'], schemas: ['parameters', 'inputSchema', 'input_schema'], run: ['execute', 'handler'],
} as const;

/**
 * Functions called like this are handed a schema for something else than what is handed to them beside it: for what they get
 * back, or for what they write.
 */
export const notCheckingName =
  /response|result|output|env|config|file|^_?(?:fetch|get|post|put|patch|delete|send|request|call|invoke|query|generate|stream|publish|emit|json|respond|reply|render|create|save|store|write|insert|update|serialize|encode|stringify|format|print|describe|document)/i;

/** Classes whose field `schema` holds what a model hands the tool. https://docs.langchain.com/oss/javascript/langchain/tools */
export const toolClasses: ReadonlySet<string> = new Set(['StructuredTool']);
