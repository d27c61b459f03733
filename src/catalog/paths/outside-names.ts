import type { BoundaryForm } from '../boundaries/types.js';
import { koaContexts } from '../route-places.js';
import type { ApiId, Catalog } from '../types.js';

/** A part of an object that the other side chose, for what reaches the file system. */
export interface OutsidePart {
  /** Member names down to the value. None: the thing itself. */
  at?: readonly string[];
  /** Only members of these names, however deep, were chosen by the other side. */
  names?: ReadonlySet<string>;
  /** Those of the names whose members are bytes: a path only once a text is made of them. */
  bytes?: ReadonlySet<string>;
  /** The address of a request as `URL` spells it: dots are resolved in it, escapes are not. */
  isAddress?: true;
  /** It begins with a separator. */
  isRooted?: true;
  /** How it holds its texts, where that is not by members: `URLSearchParams`. */
  form?: BoundaryForm;
  /** Not when the call has this argument. */
  unlessArgument?: number;
}

/** What browsers call the file: multer 2, express-fileupload 1.5, formidable 3 and 1, busboy 1, @fastify/multipart 9. */
const uploadNames: ReadonlySet<string> = new Set(['originalname', 'originalFilename', 'name']);
const partNames: ReadonlySet<string> = new Set(['filename', 'originalFilename']);
/** Beside the name of the file, what is in a field of text: bytes in h3 1, a text in @fastify/multipart 9 (`part.value`, `file.fields.name.value`). */
const h3Part: OutsidePart = { names: new Set(['filename', 'data']), bytes: new Set(['data']) };
const fastifyPartNames: ReadonlySet<string> = new Set(['filename', 'value']);
const entryPaths: ReadonlySet<string> = new Set(['path']);

const part = (...at: string[]): OutsidePart => ({ at });
const rooted = (...at: string[]): OutsidePart => ({ at, isRooted: true });

/** Raw addresses, and the names of uploaded files. What else a request holds is in the catalogue of boundaries. */
const httpRequest: readonly OutsidePart[] = [
  rooted('url'), rooted('path'), rooted('originalUrl'), rooted('raw', 'url'),
  { at: ['file'], names: uploadNames }, { at: ['files'], names: uploadNames },
];

const nodeRequest: readonly OutsidePart[] = [rooted('url'), part('headers')];

const koaContext: readonly OutsidePart[] = [
  rooted('path'), rooted('url'), rooted('originalUrl'), rooted('request', 'path'), rooted('request', 'url'), rooted('req', 'url'),
  { at: ['request', 'files'], names: uploadNames }, { at: ['request', 'file'], names: uploadNames },
  { at: ['file'], names: uploadNames }, { at: ['files'], names: uploadNames },
];

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
const lambdaEvent: readonly OutsidePart[] = [
  part('pathParameters'), part('queryStringParameters'), part('multiValueQueryStringParameters'), rooted('rawPath'), rooted('path'),
];

/** `request.url` of the Fetch API is absolute and has gone through `URL`. */
const address = (...at: string[]): OutsidePart => ({ at, isAddress: true });

/** https://hapi.dev/api/?v=21.4.0#request-properties */
const hapiRequest: readonly OutsidePart[] = [part('params'), part('query'), part('payload'), part('headers'), rooted('path')];

/** `query` is an object in v3, `URLSearchParams` in v4. https://learn.microsoft.com/azure/azure-functions/functions-reference-node#http-request */
const azureRequest: readonly OutsidePart[] = [part('params'), part('query'), { at: ['query'], form: 'bag' }];

/** Methods of Express' and restify's requests that read one text. https://expressjs.com/en/4x/api.html#req.get, https://expressjs.com/en/4x/api.html#req.param */
export const requestReaders: ReadonlySet<string> = new Set(['get', 'header', 'param']);

function* readerCalls(): Iterable<[ApiId, OutsidePart]> {
  for (const request of ['express#Request()', 'express-serve-static-core#Request()', 'restify#Request()']) {
    for (const method of requestReaders) yield [`${request}.${method}` as ApiId, {}];
  }
  // A context that only its place makes known may be Hono's, whose `get` reads what the program itself has set.
  for (const context of koaContexts) if (!context.startsWith('place#')) yield [`${context}.get`, {}];
}

/** Objects by the type they are declared with or the place they stand in. */
export const outsideObjects: Catalog<readonly OutsidePart[]> = new Map<ApiId, readonly OutsidePart[]>([
  ['express#Request()', httpRequest],
  ['express-serve-static-core#Request()', httpRequest],
  ['polka#Request()', httpRequest],
  ['restify#Request()', httpRequest],
  ['next#NextApiRequest()', httpRequest],
  ['fastify#FastifyRequest()', httpRequest],
  ['firebase-functions#https.Request()', httpRequest],
  ['@hapi/hapi#Request()', hapiRequest],
  ['hapi#Request()', hapiRequest],
  ['place#HapiRequest()', hapiRequest],
  ['@azure/functions#HttpRequest()', azureRequest],
  ['http#IncomingMessage()', nodeRequest],
  ['http2#Http2ServerRequest()', nodeRequest],
  ...koaContexts.map((type) => [type, koaContext] as const),
  ['place#Handler()', lambdaEvent],
  ['aws-lambda#APIGatewayProxyEvent()', lambdaEvent],
  ['aws-lambda#APIGatewayProxyEventV2()', lambdaEvent],
  ['aws-lambda#APIGatewayEvent()', lambdaEvent],
  ['aws-lambda#ALBEvent()', lambdaEvent],
  ['aws-lambda#LambdaFunctionURLEvent()', lambdaEvent],
  ['@netlify/functions#HandlerEvent()', lambdaEvent],
  ['global#Request()', [address('url')]],
  ['next/server#NextRequest()', [address('url'), address('nextUrl', 'pathname')]],
  // First parameters of exported `GET`, `loader`, …: a request, or an object that holds one beside the parts of the path.
  ['place#FetchEvent()', [part('params'), address('url'), address('nextUrl', 'pathname'), address('request', 'url')]],
  // The second one of Next: https://nextjs.org/docs/app/api-reference/file-conventions/route#context-optional
  ['place#RouteSegments()', [part('params')]],
  ['@sveltejs/kit#RequestEvent()', [part('params'), address('url', 'pathname')]],
  ['@remix-run/node#LoaderFunctionArgs()', [part('params'), address('request', 'url')]],
  ['@remix-run/node#ActionFunctionArgs()', [part('params'), address('request', 'url')]],
  ['react-router#LoaderFunctionArgs()', [part('params'), address('request', 'url')]],
  ['react-router#ActionFunctionArgs()', [part('params'), address('request', 'url')]],
  ['astro#APIContext()', [part('params'), address('url', 'pathname'), address('request', 'url')]],
  // https://github.com/DefinitelyTyped/DefinitelyTyped/blob/master/types/multer/index.d.ts (2.0)
  ['global#Express.Multer.File()', [{ names: uploadNames }]],
  ['global#Multer.File()', [{ names: uploadNames }]],
]);

/** https://h3.dev/utils/request; Nuxt and Nitro make them global. */
function* nitroCalls(): Iterable<[ApiId, OutsidePart]> {
  for (const h3 of ['h3', 'nitro/h3', 'global'] as const) {
    yield [`${h3}#readMultipartFormData`, h3Part];
    yield [`${h3}#getRouterParam`, {}];
    yield [`${h3}#getRequestPath`, {}];
  }
}

/** Calls whose result holds a name that the other side, or whoever packed an archive, chose. */
export const outsideCalls: Catalog<OutsidePart> = new Map<ApiId, OutsidePart>([
  ...readerCalls(),
  ['@azure/functions#HttpRequest().json', {}],
  // https://github.com/fastify/fastify-multipart#usage
  ['fastify#FastifyRequest().file', { names: fastifyPartNames }],
  ['fastify#FastifyRequest().files', { names: fastifyPartNames }],
  ['fastify#FastifyRequest().parts', { names: fastifyPartNames }],
  ['fastify#FastifyRequest().saveRequestFiles', { names: fastifyPartNames }],
  ...nitroCalls(),
  // `adm-zip` 0.6: `entryName` is the whole name as it is in the archive, `name` its last part.
  ['adm-zip#default().getEntries', { names: new Set(['entryName']) }],
  ['adm-zip#default().getEntry', { names: new Set(['entryName']) }],
  ['unzipper#Open.file', { names: entryPaths }],
  ['unzipper#Open.buffer', { names: entryPaths }],
  ['unzipper#Open.url', { names: entryPaths }],
  // Given a folder to unpack to, it has looked at the names itself.
  ['decompress#default', { names: entryPaths, unlessArgument: 1 }],
  // Streams that are iterated.
  ['unzipper#Parse', { names: entryPaths }],
  ['unzipper#ParseOne', { names: entryPaths }],
  ['tar-stream#extract', { names: new Set(['name', 'linkname']) }],
  // https://hono.dev/docs/api/request#path: taken from the address.
  ['formidable#default().parse', { names: uploadNames }],
  ['formidable#formidable().parse', { names: uploadNames }],
  ['formidable#IncomingForm().parse', { names: uploadNames }],
]);

/** Which parameter of a listener brings what, by the event. `*`: any event, all parameters. */
export type ListenerParts = ReadonlyMap<string, readonly (OutsidePart | undefined)[]>;

const formEvents: ListenerParts = new Map([
  ['field', [undefined, {}]], ['file', [undefined, { names: uploadNames }]], ['fileBegin', [undefined, { names: uploadNames }]],
  ['part', [{ names: partNames }]],
]);

const entries: ListenerParts = new Map([['entry', [{ names: entryPaths }]]]);

/** busboy 1 hands over `{ filename }`, busboy 0 the name itself. */
const busboyEvents: ListenerParts = new Map([
  ['field', [undefined, {}]], ['file', [undefined, undefined, { names: new Set(['filename', '']) }]],
]);

/** Emitters whose events bring such names. */
export const outsideEmitters: ReadonlyMap<ApiId, ListenerParts> = new Map<ApiId, ListenerParts>([
  ['busboy#default()', busboyEvents],
  ['@fastify/busboy#default()', busboyEvents],
  ['@fastify/busboy#Busboy()', busboyEvents],
  ['formidable#default()', formEvents],
  ['formidable#formidable()', formEvents],
  ['formidable#IncomingForm()', formEvents],
  ['multiparty#Form()', formEvents],
  // The old package of that name: https://www.npmjs.com/package/unzip (0.1)
  ['unzip#Parse()', entries],
  ['unzipper#Parse()', entries],
  ['unzip-stream#Parse()', entries],
  ['tar#Parse()', entries],
  ['tar#Parser()', entries],
  ['tar-stream#extract()', new Map([['entry', [{ names: new Set(['name', 'linkname']) }]]])],
  ['http#createServer()', new Map([['request', [rooted('url')]]])],
  ['https#createServer()', new Map([['request', [rooted('url')]]])],
]);

/** Servers of sockets: what a socket of theirs sends was chosen by a client. */
export const socketServers: ReadonlyMap<ApiId, ListenerParts> = new Map<ApiId, ListenerParts>([
  ['socket.io#Server()', new Map([['*', [{}, {}, {}]]])],
  ['socket.io#default()', new Map([['*', [{}, {}, {}]]])],
  ['socket.io#()', new Map([['*', [{}, {}, {}]]])],
  ['ws#WebSocketServer()', new Map([['message', [{}]]])],
  ['ws#Server()', new Map([['message', [{}]]])],
  ['ws#default.Server()', new Map([['message', [{}]]])],
]);

/** Events of sockets that bring nothing of a client's choice. */
export const ownEvents: ReadonlySet<string> = new Set(['close', 'connect', 'connection', 'disconnect', 'disconnecting', 'error']);

/** Decorators of parameters; a pipe among their arguments checks. https://docs.nestjs.com/controllers, https://docs.nestjs.com/techniques/file-upload */
export const outsideDecorators: Catalog<OutsidePart> = new Map<ApiId, OutsidePart>([
  ['@nestjs/common#Param', {}],
  ['@nestjs/common#Query', {}],
  ['@nestjs/common#Body', {}],
  ['@nestjs/common#Headers', {}],
  ['@nestjs/websockets#MessageBody', {}],
  ['@nestjs/common#UploadedFile', { names: uploadNames }],
  ['@nestjs/common#UploadedFiles', { names: uploadNames }],
]);

/** A callback, last among the arguments, whose parameters bring what: `form.parse(request, (error, fields, files) => …)`. */
export const outsideCallbacks: Catalog<readonly (OutsidePart | undefined)[]> = new Map<ApiId, readonly (OutsidePart | undefined)[]>([
  ['formidable#default().parse', [undefined, {}, { names: uploadNames }]],
  ['formidable#formidable().parse', [undefined, {}, { names: uploadNames }]],
  ['formidable#IncomingForm().parse', [undefined, {}, { names: uploadNames }]],
  ['multiparty#Form().parse', [undefined, {}, { names: uploadNames }]],
]);

/** Modules that speak with clients over sockets: a message parsed beside them came from one. */
export const socketModules: ReadonlySet<string> = new Set(['ws', 'isomorphic-ws', '@fastify/websocket', 'express-ws', 'koa-websocket']);
