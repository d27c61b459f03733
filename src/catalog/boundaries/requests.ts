import { koaContexts } from '../route-places.js';
import type { ApiId, Catalog } from '../types.js';
import type { Boundary } from './types.js';

const part = (kind: Boundary['kind'], ...at: string[]): Boundary => ({ kind, at });

/** A header that came is a text, whoever sent it. https://nodejs.org/api/http.html#messageheaders */
const headers: Boundary = { kind: 'headers', form: 'texts' };
const headersAt = (...at: string[]): Boundary => ({ ...headers, at });

/** https://expressjs.com/en/5x/api.html#req */
const httpRequest: readonly Boundary[] = [
  part('request', 'body'), part('request', 'query'), part('params', 'params'), headersAt('headers'),
  part('cookies', 'cookies'), part('cookies', 'signedCookies'),
];

/** https://koajs.com/#context, https://github.com/koajs/bodyparser */
const koaContext: readonly Boundary[] = [
  part('request', 'request', 'body'), part('request', 'query'), part('request', 'request', 'query'),
  part('params', 'params'), headersAt('headers'), headersAt('request', 'headers'),
];

/** https://hapi.dev/api/?v=21.4.0#request-properties */
const hapiRequest: readonly Boundary[] = [
  part('request', 'payload'), part('request', 'query'), part('params', 'params'), headersAt('headers'),
];

/** The body arrives as text. https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html */
const lambdaEvent: readonly Boundary[] = [{ kind: 'request', form: 'text', at: ['body'] }];

/** Objects that hold data of a request, by the type they are declared with or the place they stand in. */
export const requestObjects: Catalog<readonly Boundary[]> = new Map<ApiId, readonly Boundary[]>([
  ['express#Request()', httpRequest],
  ['express-serve-static-core#Request()', httpRequest],
  ['polka#Request()', httpRequest],
  ['restify#Request()', httpRequest],
  // https://nextjs.org/docs/pages/building-your-application/routing/api-routes#request-helpers
  ['next#NextApiRequest()', httpRequest],
  ['next/types#NextApiRequest()', httpRequest],
  ['@vercel/node#VercelRequest()', httpRequest],
  ['@vercel/node#NowRequest()', httpRequest],
  // https://firebase.google.com/docs/functions/http-events
  ['firebase-functions#https.Request()', httpRequest],
  ['firebase-functions/https#Request()', httpRequest],
  ['firebase-functions/v1#https.Request()', httpRequest],
  ['firebase-functions/v2/https#Request()', httpRequest],
  ['@google-cloud/functions-framework#Request()', httpRequest],
  // https://fastify.dev/docs/latest/Reference/Request/
  ['fastify#FastifyRequest()', httpRequest],
  ...koaContexts.map((type) => [type, koaContext] as const),
  ['koa#Request()', [part('request', 'body'), part('request', 'query'), headersAt('headers')]],
  // Not by its type: where no route is to be seen, it may validate.
  ['place#HapiRequest()', hapiRequest],
  ['aws-lambda#APIGatewayProxyEvent()', lambdaEvent],
  ['aws-lambda#APIGatewayProxyEventV2()', lambdaEvent],
  ['aws-lambda#APIGatewayEvent()', lambdaEvent],
  ['aws-lambda#ALBEvent()', lambdaEvent],
  ['aws-lambda#LambdaFunctionURLEvent()', lambdaEvent],
  ['@netlify/functions#HandlerEvent()', lambdaEvent],
  // https://nextjs.org/docs/app/api-reference/functions/next-request#nexturl
  ['next/server#NextRequest()', [{ kind: 'request', form: 'bag', at: ['nextUrl', 'searchParams'] }]],
  // First parameters of exported `GET`, `POST`, `action`, …: a request, or an object that holds one.
  ['place#FetchEvent()', [
    { kind: 'request', form: 'bag', at: ['nextUrl', 'searchParams'] },
    { kind: 'request', form: 'bag', at: ['url', 'searchParams'] },
  ]],
  ['place#Handler()', lambdaEvent],
  // https://trpc.io/docs/server/procedures: `input` is what the client sent until `.input(schema)` says what it is.
  ['place#Procedure()', [part('request', 'input')]],
]);

/** Requests of which the place says more than the type. */
export const placedRequests: ReadonlyMap<ApiId, ApiId> = new Map<ApiId, ApiId>([
  ['@hapi/hapi#Request()', 'place#HapiRequest()'], ['hapi#Request()', 'place#HapiRequest()'],
]);

/** What yields a `Request` of the Fetch API. */
const fetchRequests: readonly ApiId[] = [
  'global#Request()', 'global#_Request()', 'undici-types#Request()', 'undici#Request()', 'next/server#NextRequest()',
  '@cloudflare/workers-types#Request()', 'place#FetchEvent()', 'place#FetchEvent().request', 'place#Handler()', 'place#Handler().request',
  // https://svelte.dev/docs/kit/@sveltejs-kit#RequestEvent
  '@sveltejs/kit#RequestEvent().request',
  // https://remix.run/docs/en/main/route/action
  '@remix-run/node#ActionFunctionArgs().request', '@remix-run/node#LoaderFunctionArgs().request', '@remix-run/node#ActionArgs().request',
  '@remix-run/cloudflare#ActionFunctionArgs().request', '@remix-run/cloudflare#LoaderFunctionArgs().request',
  '@remix-run/server-runtime#ActionFunctionArgs().request', '@remix-run/server-runtime#LoaderFunctionArgs().request',
  'react-router#ActionFunctionArgs().request', 'react-router#LoaderFunctionArgs().request', 'astro#APIContext().request',
];

/** https://hono.dev/docs/api/request */
const honoRequests: readonly ApiId[] = [
  'hono#Context().req', 'hono#HonoRequest()', 'hono/request#HonoRequest()', 'place#RouteContext().req',
];

/** https://docs.adonisjs.com/guides/basics/request */
const adonisContexts: readonly ApiId[] = [
  '@adonisjs/core/http#HttpContext()', '@adonisjs/http-server#HttpContext()', '@adonisjs/core/build/standalone#HttpContextContract()',
  '@ioc:Adonis/Core/HttpContext#HttpContextContract()',
];

/** Methods of such a request that check it and throw. https://docs.adonisjs.com/guides/basics/validation */
export const requestChecks: ReadonlySet<string> = new Set(['validate', 'validateUsing']);

function* requestReads(): Iterable<[ApiId, Boundary]> {
  for (const request of fetchRequests) {
    for (const body of [request, `${request}.clone()`] as const) {
      yield [`${body}.json`, { kind: 'request' }];
      yield [`${body}.formData`, { kind: 'request', form: 'bag' }];
    }
  }
  for (const request of honoRequests) {
    yield [`${request}.json`, { kind: 'request' }];
    yield [`${request}.query`, { kind: 'request' }];
    yield [`${request}.queries`, { kind: 'request' }];
    yield [`${request}.parseBody`, { kind: 'request' }];
    yield [`${request}.formData`, { kind: 'request', form: 'bag' }];
    yield [`${request}.param`, { kind: 'params' }];
    yield [`${request}.header`, headers];
  }
  // https://h3.dev/utils/request; Nuxt and Nitro make them global.
  for (const h3 of ['h3', 'nitro/h3', 'global'] as const) {
    yield [`${h3}#readBody`, { kind: 'request' }];
    yield [`${h3}#getQuery`, { kind: 'request' }];
    yield [`${h3}#readFormData`, { kind: 'request', form: 'bag' }];
    yield [`${h3}#getRouterParams`, { kind: 'params' }];
    yield [`${h3}#parseCookies`, { kind: 'cookies' }];
  }
  for (const context of adonisContexts) {
    for (const read of ['all', 'body', 'except', 'input', 'only', 'qs']) yield [`${context}.request.${read}` as ApiId, { kind: 'request' }];
    yield [`${context}.request.params`, { kind: 'params' }];
    yield [`${context}.request.headers`, headers];
  }
  // https://github.com/raynos/body, https://github.com/vercel/micro#api
  yield ['micro#json', { kind: 'request' }];
  yield ['co-body#default', { kind: 'request' }];
  yield ['co-body#json', { kind: 'request' }];
}

/** Calls that read data of a request. */
export const requests: Catalog<Boundary> = new Map(requestReads());

/** Objects whose `.url` is the address of a request. */
export const requestsWithUrl: ReadonlySet<ApiId> = new Set(fetchRequests);

/** Decorators that hand a part of the request, or the message, to a parameter. https://docs.nestjs.com/controllers#request-object */
export const parameterDecorators: Catalog<Boundary> = new Map<ApiId, Boundary>([
  ['@nestjs/common#Body()', { kind: 'request' }],
  ['@nestjs/common#Query()', { kind: 'request' }],
  ['@nestjs/common#Param()', { kind: 'params' }],
  ['@nestjs/common#Headers()', { kind: 'headers' }],
  // https://docs.nestjs.com/websockets/gateways, https://docs.nestjs.com/microservices/basics
  ['@nestjs/websockets#MessageBody()', { kind: 'message' }],
  ['@nestjs/microservices#Payload()', { kind: 'message' }],
]);

/** Decorators of methods that get a socket and what it has sent. https://docs.nestjs.com/websockets/gateways */
export const gatewayListeners: ReadonlySet<ApiId> = new Set<ApiId>(['@nestjs/websockets#SubscribeMessage()']);

/** Decorators that hand the whole request to a parameter, and what that is. No pipe looks at what is in it. */
export const requestDecorators: ReadonlyMap<ApiId, ApiId> = new Map<ApiId, ApiId>([
  ['@nestjs/common#Req()', 'express#Request()'], ['@nestjs/common#Request()', 'express#Request()'],
]);

/** Of those above, the ones whose named member may be anything as well: `@Body('items')`. One of a query is a text. */
export const partDecorators: ReadonlySet<ApiId> = new Set<ApiId>(['@nestjs/common#Body()']);
