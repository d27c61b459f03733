import { nestRoutes } from './route-places.js';
import type { ApiId, Catalog } from './types.js';

/** Types of objects that answer an HTTP request. */
export const responseTypes: ReadonlySet<ApiId> = new Set<ApiId>([
  // https://docs.adonisjs.com/guides/basics/response
  '@adonisjs/core/http#HttpContext().response', '@ioc:Adonis/Core/HttpContext#HttpContextContract().response',
  '@google-cloud/functions-framework#Response()',
  // https://docs.nestjs.com/exception-filters#arguments-host: what a filter or interceptor answers with
  '@nestjs/common#ArgumentsHost().switchToHttp().getResponse()', '@nestjs/common#ExecutionContext().switchToHttp().getResponse()',
  '@nestjs/common/interfaces#HttpArgumentsHost().getResponse()',
  '@vercel/node#NowResponse()', '@vercel/node#VercelResponse()',
  'express#Response()', 'express-serve-static-core#Response()', 'fastify#FastifyReply()', 'firebase-functions#Response()',
  'firebase-functions/v1#Response()', 'hono#Context()', 'hono#Context().res', 'http#OutgoingMessage()', 'http#ServerResponse()',
  'http2#Http2ServerResponse()', 'koa#Context()', 'koa#Context().response', 'koa#ParameterizedContext()', 'koa#Response()',
  'next#NextApiResponse()', 'place#RouteContext()', 'polka#Response()', 'restify#Response()',
]);

/** What parameters and variables that answer a request are called. */
export const responseName = /^_?(?:(?:express|fastify|http|server)(?:Reply|Res|Response)|reply|res|resp|response|rep)$/;

/** What the one parameter of a handler is called in frameworks that pass a context. */
export const contextName = /^(?:c|ctx|context|koaCtx)$/;

/** What the second parameter of a handler of hapi is called. */
export const toolkitName = /^(?:h|(?:response)?toolkit)$/i;

/** Members under which other objects hold what answers a request: `ctx.res`, `reply.raw`, `event.node.res`. */
export const responseMembers: ReadonlySet<string> = new Set(['raw', 'reply', 'res', 'response']);

/** Methods of an answer that put what they get into its body. */
export const bodyMethods: ReadonlySet<string> = new Set([
  // https://expressjs.com/en/5x/api.html#res, https://fastify.dev/docs/latest/Reference/Reply/
  'end', 'json', 'jsonp', 'redirect', 'render', 'send', 'sse', 'view', 'write',
]);

/** More of them that other objects have as well: only on an answer that is known as one. */
export const knownBodyMethods: ReadonlySet<string> = new Set([
  // https://hapi.dev/api/#h.response()
  'response',
  // https://hono.dev/docs/api/context
  'body', 'html', 'newResponse', 'text', 'writeSSE', 'writeln',
]);

/** Words of functions that answer when they are handed what answers a request: `sendError(response, text)`. */
export const answeringWords: ReadonlySet<string> = new Set([
  'answer', 'error', 'fail', 'failed', 'failure', 'json', 'render', 'reply', 'respond', 'response', 'send', 'write',
]);

/** Words of functions that do something else with the text of an error; those for `internal` errors answer without it. */
export const recordingWords: ReadonlySet<string> = new Set([
  'audit', 'capture', 'internal', 'log', 'logger', 'next', 'record', 'report', 'span', 'trace', 'track', 'warn',
]);

/** Methods of an answer that put their second argument into its head. */
export const headerMethods: ReadonlySet<string> = new Set(['append', 'header', 'set', 'setHeader', 'writeHead']);

/** Methods that set the status and give the answer back. */
export const statusMethods: ReadonlySet<string> = new Set(['code', 'status']);

/** Members and methods that nothing but an answer has. */
export const answerMembers: ReadonlySet<string> = new Set([
  'cookie', 'flushHeaders', 'headersSent', 'jsonp', 'json', 'redirect', 'removeHeader', 'sendFile', 'sendStatus', 'setHeader',
  'status', 'statusCode', 'statusMessage', 'writableEnded', 'writeHead',
]);

/** How a function or class makes an answer. */
export interface ResponseMaker {
  /** Positions of arguments that become part of it. */
  values: readonly number[];
  /** Position of an object, and the members of it that become part of the answer. */
  within?: readonly [position: number, ...keys: string[]];
  /** Where the status is: the position of an argument, the way to it in an object, or the number itself. */
  status?: number | `${number}.${string}` | 'first';
  /** It keeps the text of answers from 500 on to itself, where no option says `expose: true`. */
  hidesServerErrors?: true;
}

const fetchResponse: ResponseMaker = { values: [0], within: [1, 'headers', 'statusText'], status: '1.status' };
const statusFirst: ResponseMaker = { values: [1], status: 'first' };

/** Functions and classes whose result, returned or thrown, is what the client gets. */
export const responseMakers: Catalog<ResponseMaker> = new Map<ApiId, ResponseMaker>([
  // https://developer.mozilla.org/docs/Web/API/Response
  ['global#Response', fetchResponse],
  ['global#Response.json', fetchResponse],
  ['undici#Response', fetchResponse],
  ['undici#Response.json', fetchResponse],
  ['node-fetch#Response', fetchResponse],
  // https://nextjs.org/docs/app/api-reference/functions/next-response
  ['next/server#NextResponse', fetchResponse],
  ['next/server#NextResponse.json', fetchResponse],
  ['next/server.js#NextResponse', fetchResponse],
  ['next/server.js#NextResponse.json', fetchResponse],
  // https://remix.run/docs/en/main/utils/json, https://reactrouter.com/api/utils/data
  ['@remix-run/node#json', fetchResponse],
  ['@remix-run/cloudflare#json', fetchResponse],
  ['@remix-run/deno#json', fetchResponse],
  ['@remix-run/server-runtime#json', fetchResponse],
  ['@remix-run/node#data', fetchResponse],
  ['react-router#data', fetchResponse],
  ['react-router-dom#json', fetchResponse],
  // https://svelte.dev/docs/kit/@sveltejs-kit
  ['@sveltejs/kit#json', fetchResponse],
  ['@sveltejs/kit#text', fetchResponse],
  ['@sveltejs/kit#error', statusFirst],
  ['@sveltejs/kit#fail', statusFirst],
  // https://itty.dev/itty-router/api
  ['itty-router#json', fetchResponse],
  ['itty-router#error', statusFirst],
  // https://elysiajs.com/essential/handler
  ['elysia#error', statusFirst],
  ['elysia#status', statusFirst],
  // https://hono.dev/docs/api/exception
  ['hono/http-exception#HTTPException', { values: [], within: [1, 'message'], status: 'first' }],
  // https://h3.dev/guide/basics/error
  ['h3#createError', { values: [], within: [0, 'data', 'message', 'statusMessage', 'statusText'], status: '0.statusCode' }],
  ['h3#HTTPError', { values: [0], within: [0, 'data', 'message', 'statusText'], status: '0.status' }],
  ['h3#send', { values: [1] }],
  // https://github.com/vercel/micro#error-handling
  ['micro#send', { values: [2], status: 1 }],
  ['micro#createError', statusFirst],
  // https://docs.nestjs.com/exception-filters#catch-everything
  ['@nestjs/core#HttpAdapterHost().httpAdapter.reply', { values: [1], status: 2 }],
  ['@nestjs/core#AbstractHttpAdapter().reply', { values: [1], status: 2 }],
  // https://docs.nestjs.com/exception-filters
  ['@nestjs/common#HttpException', { values: [0], status: 1 }],
  // https://github.com/typestack/routing-controllers#throw-http-errors
  ['routing-controllers#HttpError', statusFirst],
  // https://github.com/jshttp/http-errors: `expose` is false from 500 on.
  ['http-errors#default', { values: [0, 1], status: 'first', hidesServerErrors: true }],
]);

interface NamedAnswers extends Pick<ResponseMaker, 'hidesServerErrors'> {
  /** Position of a text that stands in the answer beside the first, or of an object that has it under `description`. */
  description?: number;
}

/** Error classes and functions named after a status, whose text is what the client gets. */
export const namedAnswers: ReadonlyMap<string, NamedAnswers> = new Map<string, NamedAnswers>([
  // https://docs.nestjs.com/exception-filters#built-in-http-exceptions: the `error` of the body; the `cause` is not in it
  ['@nestjs/common', { description: 1 }],
  ['routing-controllers', {}],
  ['http-errors', { hidesServerErrors: true }],
  ['@hapi/boom', { hidesServerErrors: true }],
]);

/** Names of answers with a status of 4xx and 5xx; the words in front of `Exception` and `Error`. */
export const answerNames: ReadonlyMap<string, number> = new Map([
  ['badrequest', 400], ['unauthorized', 401], ['paymentrequired', 402], ['forbidden', 403], ['notfound', 404],
  ['methodnotallowed', 405], ['notacceptable', 406], ['requesttimeout', 408], ['clienttimeout', 408], ['conflict', 409], ['gone', 410],
  ['preconditionfailed', 412], ['payloadtoolarge', 413], ['entitytoolarge', 413], ['unsupportedmediatype', 415], ['imateapot', 418],
  ['teapot', 418], ['misdirected', 421], ['unprocessableentity', 422], ['baddata', 422], ['locked', 423], ['toomanyrequests', 429],
  ['internalserver', 500], ['internal', 500], ['badimplementation', 500], ['notimplemented', 501], ['badgateway', 502],
  ['serviceunavailable', 503], ['serverunavailable', 503], ['gatewaytimeout', 504], ['httpversionnotsupported', 505],
]);

/** Functions whose callback gets a stream that is the body of an answer. https://hono.dev/docs/helpers/streaming */
export const bodyStreams: ReadonlySet<ApiId> = new Set<ApiId>([
  'hono/streaming#stream', 'hono/streaming#streamSSE', 'hono/streaming#streamText', 'hono/helper#streamSSE',
]);

/**
 * Applications and routers, beside those of Fastify, whose handlers answer with what they return, and what is chained onto
 * them: https://elysiajs.com/essential/handler
 */
export const returningApps = /^elysia#(?:default|Elysia)\(\)(?:$|\.)/;

/** Functions whose function argument answers with what it returns: https://h3.dev/guide/basics/handler. Nuxt and Nitro make them global. */
export const answeringFunctions: ReadonlySet<string> = new Set([
  'defineCachedEventHandler', 'defineEventHandler', 'defineHandler', 'eventHandler',
].flatMap((name) => [`h3#${name}`, `nitro/h3#${name}`, `global#${name}`]));

/** Decorators of methods that answer with what they return: https://docs.nestjs.com/controllers#routing */
export const routeDecorators: ReadonlySet<string> = new Set([...nestRoutes].map((id) => `${id}()`));

/**
 * Members of the object that a Lambda or Azure function answers with that get to the client:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
 */
export const answerParts: ReadonlySet<string> = new Set(['body', 'headers', 'jsonBody', 'multiValueHeaders']);

/** Whose functions answer with an object that has a `status` and a `body`: https://learn.microsoft.com/azure/azure-functions/functions-reference-node */
export const azure = '@azure/functions';
