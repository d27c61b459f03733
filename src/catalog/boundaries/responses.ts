import type { ApiId, Catalog } from '../types.js';
import type { Boundary } from './types.js';

/** What yields a `Response` of the Fetch API. https://fetch.spec.whatwg.org/#response-class */
const fetchResponses: readonly ApiId[] = [
  'global#fetch()', 'global#Response()', 'global#_Response()', 'undici#fetch()', 'undici#Response()',
  'undici-types#Response()', 'undici-types#BodyMixin()', 'node-fetch#default()', 'node-fetch#fetch()', 'node-fetch#Response()',
  'cross-fetch#default()', 'cross-fetch#fetch()', 'isomorphic-fetch#default()', 'isomorphic-unfetch#default()',
  'whatwg-fetch#fetch()', 'fetch-retry#default()()', 'make-fetch-happen#default()', 'make-fetch-happen#defaults()()',
  'node-fetch-native#default()', 'node-fetch-native#fetch()', 'minipass-fetch#default()', 'npm-registry-fetch#default()',
  'electron#net.fetch()', '@whatwg-node/fetch#fetch()',
  // https://undici.nodejs.org/#/docs/api/Dispatcher?id=parameter-responsedata
  'undici#request().body', 'undici#BodyReadable()', 'undici#BodyMixin()',
  ...['Agent', 'BalancedPool', 'Client', 'Dispatcher', 'Pool'].map((client): ApiId => `undici#${client}().request().body`),
];

const axiosVerbs = ['get', 'delete', 'head', 'options', 'post', 'put', 'patch', 'postForm', 'putForm', 'patchForm', 'request'];
/** https://axios-http.com/docs/res_schema */
const axiosClients: readonly ApiId[] = ['axios#default', 'axios#Axios()', 'axios#AxiosInstance()', 'axios#create()'];
const gotVerbs = ['get', 'post', 'put', 'patch', 'delete', 'head'];
const httpVerbs = ['get', 'post', 'put', 'patch', 'delete'];

function* fetchCalls(): Iterable<[ApiId, Boundary]> {
  for (const response of fetchResponses) {
    for (const body of [response, `${response}.clone()`] as const) {
      yield [`${body}.json`, { kind: 'response' }];
      yield [`${body}.formData`, { kind: 'response', form: 'bag' }];
    }
  }
}

function* axiosCalls(): Iterable<[ApiId, Boundary]> {
  const data: Boundary = { kind: 'response', at: ['data'] };
  for (const client of axiosClients) {
    const dot = client === 'axios#default' ? 'axios#' : `${client}.` as const;
    yield [client, data];
    for (const verb of axiosVerbs) yield [`${dot}${verb}` as ApiId, data];
  }
  // https://docs.nestjs.com/techniques/http-module wraps the same client in observables; `axiosRef` is the instance itself.
  for (const service of ['@nestjs/axios#HttpService()', '@nestjs/common#HttpService()'] as const) {
    for (const verb of axiosVerbs) {
      yield [`${service}.${verb}`, data];
      yield [`${service}.axiosRef.${verb}`, data];
    }
  }
}

function* otherClientCalls(): Iterable<[ApiId, Boundary]> {
  const json: Boundary = { kind: 'response' };
  // https://github.com/sindresorhus/got/blob/main/documentation/3-streams.md, https://github.com/sindresorhus/ky#api
  for (const client of ['got', 'ky'] as const) {
    for (const made of ['', 'extend().', 'create().']) {
      const base = made === '' ? `${client}#default` as const : `${client}#${made.slice(0, -1)}` as const;
      yield [`${base}().json`, json];
      const verbs = gotVerbs.flatMap((verb) => [`${client}#${made}${verb}().json`, `${client}#${client}.${made}${verb}().json`]);
      for (const id of verbs) yield [id as ApiId, json];
    }
    yield [`${client}#${client}().json`, json];
  }
  for (const made of ['got#Got()', 'ky#KyInstance()'] as const) {
    yield [`${made}().json`, json];
    for (const verb of gotVerbs) yield [`${made}.${verb}().json`, json];
  }
  // What a promise of got is for the type checker: the response that it ends in, while its `json` is that of the promise.
  yield ['got#Response().json', json];
  // https://github.com/sindresorhus/got/blob/main/documentation/3-streams.md#response-1
  const body: Boundary = { kind: 'response', at: ['body'], parsedOnDemand: true };
  for (const id of ['got#default', 'got#got', 'got#extend()', 'got#Got()'] as const) yield [id, body];
  for (const verb of gotVerbs) {
    for (const id of [`got#${verb}`, `got#got.${verb}`, `got#extend().${verb}`, `got#Got().${verb}`] as const) yield [id, body];
  }
  // https://github.com/unjs/ofetch: the parsed body is the result.
  for (const id of ['ofetch#ofetch', 'ofetch#$fetch', 'ofetch#default'] as const) yield [id, json];
  // https://ladjs.github.io/superagent/#response-properties
  for (const verb of httpVerbs) {
    yield [`superagent#${verb}`, { kind: 'response', at: ['body'] }];
    yield [`needle#${verb}`, { kind: 'response', at: ['body'] }];
  }
  yield ['needle#default', { kind: 'response', at: ['body'] }];
  // https://elbywan.github.io/wretch/#json
  for (const verb of httpVerbs) yield [`wretch#default().${verb}().json`, json];
}

/** Calls whose result is, or holds, the parsed body of a response. */
export const responses: Catalog<Boundary> = new Map([...fetchCalls(), ...axiosCalls(), ...otherClientCalls()]);

/** Objects that hold the parsed body of a response. */
export const responseObjects: Catalog<readonly Boundary[]> = new Map<ApiId, readonly Boundary[]>([
  ['axios#AxiosResponse()', [{ kind: 'response', at: ['data'] }]],
  ['axios#AxiosError()', [{ kind: 'response', at: ['response', 'data'] }]],
  ['superagent#Response()', [{ kind: 'response', at: ['body'] }]],
]);

/** Calls whose result, or a part of it, is a text that came from another machine. */
export const responseTexts: readonly ApiId[] = [
  ...fetchResponses.map((response): ApiId => `${response}.text`),
  ...gotVerbs.flatMap((verb): ApiId[] => [`got#${verb}()`, `got#Got().${verb}()`]), 'got#default()', 'ky#default().text',
];
