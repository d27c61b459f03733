import type { ApiId } from './types.js';

/** Which parameter of a callback stands for what: position → the instance it is. */
export type CallbackParameters = readonly (ApiId | undefined)[];

/** What frameworks hand to a handler: `http` (request, response), `fetch` (a Fetch API request or event), one context; and to a plugin. */
export const handlerFamilies = {
  fastify: ['fastify#FastifyRequest()', 'fastify#FastifyReply()'],
  fastifyPlugin: ['fastify#FastifyInstance()'],
  fastifySocket: ['ws#WebSocket()', 'fastify#FastifyRequest()'],
  fetch: ['place#FetchEvent()', 'place#RouteSegments()'],
  hono: ['hono#Context()'],
  http: ['express#Request()', 'express#Response()'],
  httpSocket: ['ws#WebSocket()', 'express#Request()'],
  koa: ['koa#Context()'],
  lambda: ['place#Handler()'],
  node: ['http#IncomingMessage()', 'http#ServerResponse()'],
  unknownContext: ['place#RouteContext()'],
} as const satisfies Record<string, CallbackParameters>;

/** Koa's context by the names of its types, and what a handler nobody declared takes first. https://koajs.com/#context */
export const koaContexts: readonly ApiId[] = [
  'koa#Context()', 'koa#ParameterizedContext()', 'koa#ExtendableContext()', '@koa/router#RouterContext()', 'koa-router#RouterContext()',
  'koa-router#IRouterContext()', 'place#RouteContext()',
];

export type HandlerFamily = keyof typeof handlerFamilies;

/** Applications and routers whose methods register handlers. Whatever is chained onto them still is one. */
export const routeApps: ReadonlyMap<ApiId, HandlerFamily> = new Map<ApiId, HandlerFamily>([
  // https://expressjs.com/en/5x/api.html#router
  ['express#default()', 'http'],
  ['express#Router()', 'http'],
  ['express#Express()', 'http'],
  ['express#Application()', 'http'],
  ['express#IRouter()', 'http'],
  ['express-promise-router#default()', 'http'],
  ['connect#default()', 'http'],
  ['polka#default()', 'http'],
  ['restify#createServer()', 'http'],
  ['router#default()', 'http'],
  // https://fastify.dev/docs/latest/Reference/Routes/
  ['fastify#default()', 'fastify'],
  ['fastify#fastify()', 'fastify'],
  ['fastify#FastifyInstance()', 'fastify'],
  // https://github.com/koajs/router
  ['koa#default()', 'koa'],
  ['@koa/router#default()', 'koa'],
  ['@koa/router#Router()', 'koa'],
  ['koa-router#default()', 'koa'],
  // https://hono.dev/docs/api/routing
  ['hono#Hono()', 'hono'],
  ['hono/tiny#Hono()', 'hono'],
  ['hono/quick#Hono()', 'hono'],
  ['@hono/zod-openapi#OpenAPIHono()', 'hono'],
]);

/** Methods that register a handler. */
export const routeMethods: ReadonlySet<string> = new Set([
  'all', 'del', 'delete', 'get', 'head', 'on', 'openapi', 'options', 'patch', 'post', 'put', 'route', 'use',
]);

/** The method of an application or router whose handler gets a socket first. https://github.com/HenningM/express-ws#usage */
export const socketMethod = 'ws';

/**
 * The option of a route whose handler gets a socket first, and the key of such a handler beside that of plain requests, by which the
 * framework is known. https://github.com/fastify/fastify-websocket#usage
 */
export const socketRoute = { option: 'websocket', handler: 'wsHandler' } as const;

/**
 * What makes the route that a method of any application is handed before the handler, by that method: where the application was made
 * plays no part. https://hono.dev/examples/zod-openapi
 */
export const routeMakers: ReadonlyMap<string, { made: ApiId; family: HandlerFamily }> = new Map<string, { made: ApiId; family: HandlerFamily }>([
  ['openapi', { made: '@hono/zod-openapi#createRoute()', family: 'hono' }],
]);

/** Decorators of the methods of a controller that answer with what they return. https://docs.nestjs.com/controllers#resources */
export const nestRoutes: ReadonlySet<ApiId> = new Set<ApiId>([
  '@nestjs/common#All', '@nestjs/common#Delete', '@nestjs/common#Get', '@nestjs/common#Head', '@nestjs/common#Options', '@nestjs/common#Patch',
  '@nestjs/common#Post', '@nestjs/common#Put',
]);

/** Functions whose function argument is a handler. */
export const handlerRegistrars: ReadonlyMap<ApiId, HandlerFamily> = new Map<ApiId, HandlerFamily>([
  ['global#Deno.serve', 'fetch'],
  // https://jsr.io/@std/http
  ['deno.land/std/http/server.ts#serve', 'fetch'],
  ['@std/http#serve', 'fetch'],
  ['@std/http/server#serve', 'fetch'],
  // https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener
  ['http#createServer', 'node'],
  ['https#createServer', 'node'],
  ['http2#createServer', 'node'],
  ['http2#createSecureServer', 'node'],
  ['firebase-functions#https.onRequest', 'http'],
  ['firebase-functions/v1#https.onRequest', 'http'],
  ['firebase-functions/https#onRequest', 'http'],
  ['firebase-functions/v2/https#onRequest', 'http'],
  ['@google-cloud/functions-framework#http', 'http'],
  ['hono/factory#createFactory().createHandlers', 'hono'],
  ['hono/factory#createMiddleware', 'hono'],
]);

/** Types a handler may be declared with. */
export const handlerTypes: ReadonlyMap<ApiId, HandlerFamily> = new Map<ApiId, HandlerFamily>([
  ['express#RequestHandler()', 'http'],
  ['express#Handler()', 'http'],
  ['next#NextApiHandler()', 'http'],
  ['@vercel/node#VercelApiHandler()', 'http'],
  ['fastify#RouteHandlerMethod()', 'fastify'],
  ['koa#Middleware()', 'koa'],
  ['hono#Handler()', 'hono'],
  ['hono#MiddlewareHandler()', 'hono'],
  ['astro#APIRoute()', 'fetch'],
  ['@sveltejs/kit#RequestHandler()', 'fetch'],
  ['@sveltejs/kit#Action()', 'fetch'],
  ['@remix-run/node#ActionFunction()', 'fetch'],
  ['@remix-run/node#LoaderFunction()', 'fetch'],
  ['aws-lambda#APIGatewayProxyHandler()', 'lambda'],
  ['aws-lambda#APIGatewayProxyHandlerV2()', 'lambda'],
  ['aws-lambda#Handler()', 'lambda'],
  ['@netlify/functions#Handler()', 'lambda'],
]);

/** Packages whose import says that the routes of a file are hapi's. */
export const hapiModules: ReadonlySet<string> = new Set(['@hapi/boom', '@hapi/hapi', '@hapi/inert', '@hapi/vision', 'hapi']);

/** Where the routes of Azure Functions come from. https://learn.microsoft.com/azure/azure-functions/functions-reference-node */
export const azureModules: ReadonlySet<string> = new Set(['@azure/functions']);

/**
 * What a plugin is handed to, and the types it may be declared with: it is given the application, once, and no request.
 * https://fastify.dev/docs/latest/Reference/TypeScript/#creating-a-typescript-fastify-plugin, https://github.com/fastify/fastify-plugin
 */
export const plugins: ReadonlyMap<ApiId, HandlerFamily> = new Map<ApiId, HandlerFamily>([
  ['fastify#FastifyPlugin()', 'fastifyPlugin'],
  ['fastify#FastifyPluginAsync()', 'fastifyPlugin'],
  ['fastify#FastifyPluginCallback()', 'fastifyPlugin'],
  ['fastify-plugin#default', 'fastifyPlugin'],
]);

/** Exports that a framework calls with a `Request`. https://nextjs.org/docs/app/api-reference/file-conventions/route */
export const requestExports: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Exports that a framework calls with an object that has one as its `request`. https://reactrouter.com/start/framework/data-loading */
export const requestHolders: ReadonlySet<string> = new Set(['action', 'loader']);

/** Exports that a framework calls with a request of the Fetch API, or with an object that holds one. */
export const fetchExports: ReadonlySet<string> = new Set([
  ...requestExports, ...requestHolders, 'clientAction',
  'onRequest', 'onRequestGet', 'onRequestPost', 'onRequestPut', 'onRequestPatch', 'onRequestDelete',
]);

/** What a handler does with a response, and nobody does with anything else that comes second. */
export const responseMethods: ReadonlySet<string> = new Set([
  'json', 'redirect', 'render', 'send', 'sendFile', 'sendStatus', 'setHeader', 'status', 'writeHead',
]);

/** Procedures of tRPC: `.query(({ input }) => …)`. https://trpc.io/docs/server/procedures */
export const procedureMethods: ReadonlySet<string> = new Set(['mutation', 'query', 'subscription']);

