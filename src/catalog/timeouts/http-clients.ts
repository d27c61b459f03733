import type { ApiId, Catalog } from '../types.js';
import {
  type Bound, type CallFacts, type ClientFacts, type MethodFacts, ms, type Need, oneOf, type Position, type ResultFacts,
  signal, type TimeoutFacts,
} from './types.js';

const localUrls = ['data:', 'blob:'];

/** Undici's `fetch` bounds the connection (10 s) and each pause of the peer (300 s), never the whole. */
const fetchFacts: CallFacts = {
  kind: 'call',
  options: [1],
  request: true,
  localUrls,
  needs: [{ ...oneOf('always', signal()), partly: true }],
  ignored: ['timeout'],
  source: 'undici 7.30.2 lib/dispatcher/client.js, lib/core/connect.js; tried on Node 20',
};

const nodeFetch3: CallFacts = { ...fetchFacts, needs: [oneOf('always', signal())], source: 'node-fetch 3.3.2 src/index.js' };

/** On Node it asks `node:http`, and hands it nothing but the signal. */
const whatwgNodeFetch: CallFacts = {
  ...nodeFetch3,
  localUrls: [...localUrls, 'file:'],
  source: '@whatwg-node/fetch 0.10.13 dist/create-node-ponyfill.js; @whatwg-node/node-fetch 0.8.6 esm/fetchNodeHttp.js',
};

/** `node-fetch` 2 and what builds upon it: `timeout` covers the whole request. */
const nodeFetch2: CallFacts = {
  kind: 'call',
  options: [1],
  request: true,
  localUrls,
  needs: [{ ...oneOf('always', ms('timeout'), signal()), suggest: signal() }],
  source: 'node-fetch 2.7.0 lib/index.js; cross-fetch 4.1.0; isomorphic-fetch 3.0.0',
};

const fetchers: [ApiId, TimeoutFacts][] = [
  ['global#fetch', fetchFacts],
  ['undici#fetch', fetchFacts],
  ['node-fetch#default', nodeFetch2],
  ['node-fetch@3#default', nodeFetch3],
  ['@whatwg-node/fetch#fetch', whatwgNodeFetch],
  ['@whatwg-node/fetch#createFetch().fetch', whatwgNodeFetch],
  ['@whatwg-node/node-fetch#fetch', whatwgNodeFetch],
  ['cross-fetch#default', nodeFetch2],
  ['cross-fetch#fetch', nodeFetch2],
  ['isomorphic-fetch#default', nodeFetch2],
];

/** The timer for the headers bounds a silent peer; the one for the body, each of its pauses (300 s when left out). */
const undiciNeeds: readonly Need[] = [
  { ...oneOf('always', signal(), ms('headersTimeout')), partly: true },
  { ...oneOf('never', signal(), ms('bodyTimeout')), suggest: ms('bodyTimeout') },
];

const undiciCall: CallFacts = {
  kind: 'call', options: [1], needs: undiciNeeds, ignored: ['timeout'], source: 'undici 7.30.2 lib/dispatcher/client.js',
};

const undiciMethod: MethodFacts = { options: [0], anyOf: [[signal()], [ms('headersTimeout'), ms('bodyTimeout')]] };

const undiciClient = (at: number): ClientFacts => ({
  kind: 'client',
  options: [at],
  needs: [
    oneOf('explicit', ms('headersTimeout')),
    oneOf('explicit', ms('bodyTimeout')),
    oneOf('never', ms('connectTimeout'), ms('connect.timeout')),
  ],
  methods: { request: undiciMethod, stream: undiciMethod, pipeline: undiciMethod },
  idle: ['close', 'destroy', 'on', 'once', 'off', 'compose'],
  source: 'undici 7.30.2 lib/dispatcher/client.js',
});

const undici: [ApiId, TimeoutFacts][] = [
  ['undici#request', undiciCall],
  ['undici#stream', undiciCall],
  ['undici#pipeline', undiciCall],
  ['undici#Client', undiciClient(1)],
  ['undici#Pool', undiciClient(1)],
  ['undici#BalancedPool', undiciClient(1)],
  ['undici#Dispatcher', undiciClient(0)],
  ['undici#Agent', undiciClient(0)],
  ['undici#ProxyAgent', undiciClient(0)],
  ['undici#EnvHttpProxyAgent', undiciClient(0)],
];

const axiosSource = 'axios 1.21.1 lib/defaults/index.js, lib/adapters/http.js, README "Config order"';
const axiosNeed = oneOf('always', ms('timeout'), signal(), signal('cancelToken'));
const axiosPositions: Readonly<Record<string, readonly Position[]>> = {
  get: [1], delete: [1], head: [1], options: [1],
  post: [2], put: [2], patch: [2], query: [2], postForm: [2], putForm: [2], patchForm: [2],
  request: [0], '': [1, 0],
};

const axiosClient: ClientFacts = {
  kind: 'client',
  options: [0],
  needs: [{ ...axiosNeed, suggest: ms('timeout') }],
  methods: Object.fromEntries(Object.entries(axiosPositions).map(([name, options]) => [name, { options }])),
  idle: ['interceptors', 'defaults', 'getUri'],
  derives: ['create'],
  defaults: 'defaults',
  hooks: ['interceptors.request.use'],
  fileDefault: 'axios',
  opaque: ['adapter'],
  source: axiosSource,
};

const axios: [ApiId, TimeoutFacts][] = [
  ...Object.entries(axiosPositions).map(([name, options]): [ApiId, TimeoutFacts] => [
    `axios#${name || 'default'}`,
    { kind: 'call', options, needs: [axiosNeed], fileDefault: 'axios', source: axiosSource },
  ]),
  ['axios#create', axiosClient],
  ['axios#Axios', axiosClient],
  ['axios#AxiosInstance', axiosClient],
  ['axios#AxiosStatic', axiosClient],
  [
    'axios#interceptors.request.use',
    { kind: 'defaults', options: [0], needs: [axiosNeed], takesHook: true, fileDefault: 'axios', source: axiosSource },
  ],
  [
    'axios#defaults.timeout',
    { kind: 'setter', never: [0, null, false, Infinity], fileDefault: 'axios', source: axiosSource },
  ],
];

/** `0` and `Infinity` make a `got` request fail at once: wrong, but not endless. */
const gotSource = 'got 14.6.6 and 16.1.0 dist/source/core/options.js, timed-out.js; got 11 for the plain number';
const gotNeed: Need = {
  missing: 'always',
  anyOf: [
    [ms('timeout.request', [])],
    [ms('timeout.response', []), ms('timeout.read', [])],
    [ms('timeout', [])],
    [signal()],
  ],
};
const gotCall: CallFacts = { kind: 'call', options: [1, 0], needs: [gotNeed], source: gotSource };
const gotVerbs = ['get', 'post', 'put', 'patch', 'head', 'delete'];
const gotMethods = ['', ...gotVerbs, 'stream', ...gotVerbs.map((verb) => `stream.${verb}`), 'paginate', 'paginate.all', 'paginate.each'];
const gotClient: ClientFacts = {
  kind: 'client',
  options: [0],
  needs: [gotNeed],
  methods: Object.fromEntries(gotMethods.map((name) => [name, { options: [1, 0] }])),
  idle: ['defaults', 'mergeOptions'],
  derives: ['extend', 'create'],
  opaque: ['handlers', 'hooks'],
  source: gotSource,
};
const got: [ApiId, TimeoutFacts][] = [
  ...gotMethods.map((name): [ApiId, TimeoutFacts] => [`got#${name || 'default'}`, gotCall]),
  ...gotMethods.slice(1).map((name): [ApiId, TimeoutFacts] => [`got#got.${name}`, gotCall]),
  ['got#got', gotCall],
  ['got#extend', gotClient],
  ['got#create', gotClient],
  ['got#got.extend', gotClient],
  ['got#Got', gotClient],
];

/** Ten seconds unless told otherwise; only `false` switches that off. */
const kySource = 'ky 1.14.3 distribution/core/Ky.js; the same default in 2.1.0';
const kyNeed = oneOf('explicit', ms('timeout', [false]), ms('totalTimeout', [false]), signal());
const kyVerbs = ['', 'get', 'post', 'put', 'patch', 'head', 'delete'];
const kyCall: CallFacts = { kind: 'call', options: [1], needs: [kyNeed], source: kySource };
const kyClient: ClientFacts = {
  kind: 'client',
  options: [0],
  needs: [kyNeed],
  methods: Object.fromEntries(kyVerbs.map((name) => [name, { options: [1] }])),
  idle: ['stop', 'retry'],
  derives: ['extend', 'create'],
  source: kySource,
};
const ky: [ApiId, TimeoutFacts][] = [
  ...kyVerbs.map((name): [ApiId, TimeoutFacts] => [`ky#${name || 'default'}`, kyCall]),
  ['ky#create', kyClient],
  ['ky#extend', kyClient],
  ['ky#KyInstance', kyClient],
];

const superagentResult: ResultFacts = { bounds: ['timeout'], never: [0, false], fluent: true, ends: ['abort'] };
const superagentSource = 'superagent 10.4.2 lib/request-base.js';
const superagentVerbs = ['get', 'head', 'options', 'post', 'put', 'patch', 'del', 'delete', 'query'];
const superagentCall: CallFacts = {
  kind: 'call',
  options: [],
  needs: [{ missing: 'always', anyOf: [[{ unit: 'ms', never: [0, false] }]] }],
  result: superagentResult,
  source: superagentSource,
};
const superagent: [ApiId, TimeoutFacts][] = [
  ['superagent#default', superagentCall],
  ...superagentVerbs.map((verb): [ApiId, TimeoutFacts] => [`superagent#${verb}`, superagentCall]),
  [
    'superagent#agent',
    {
      kind: 'client',
      options: [],
      needs: superagentCall.needs,
      methods: Object.fromEntries(superagentVerbs.map((verb) => [verb, { options: [], result: superagentResult }])),
      idle: ['set', 'auth', 'use', 'on', 'once', 'ca', 'key', 'cert', 'pfx', 'jar', 'query', 'retry', 'redirects'],
      result: superagentResult,
      source: superagentSource,
    },
  ],
];

/** `timeout` is another name for `open_timeout`: both bound the connection alone. */
const needleFacts = (options: readonly Position[]): CallFacts => ({
  kind: 'call',
  options,
  needs: [oneOf('always', ms('response_timeout'), signal())],
  partial: ['timeout', 'open_timeout', 'read_timeout'],
  fileDefault: 'needle',
  source: 'needle 3.5.0 lib/needle.js, README',
});
const needle: [ApiId, TimeoutFacts][] = [
  // `needle('get', url, options)`: without a body the options may come third.
  ['needle#default', needleFacts([3, 2])],
  ['needle#request', needleFacts([3])],
  ['needle#get', needleFacts([1])],
  ['needle#head', needleFacts([1])],
  ['needle#post', needleFacts([2])],
  ['needle#put', needleFacts([2])],
  ['needle#patch', needleFacts([2])],
  ['needle#delete', needleFacts([2])],
  ['needle#defaults', { ...needleFacts([0]), kind: 'defaults', fileDefault: 'needle' }],
];

/** `timeout` bounds the wait for the headers, then each pause of the peer; it is off unless it is given. */
const requestSource = 'request 2.88.2 request.js, index.js; request-promise 4.2.6 lib/rp.js';
const requestNeed = oneOf('always', ms('timeout'));
const requestResult: ResultFacts = { ends: ['abort', 'destroy', 'cancel'] };
const requestVerbs = ['', 'get', 'head', 'options', 'post', 'put', 'patch', 'del', 'delete'];
const requestMethod: MethodFacts = { options: [1, 0], result: requestResult };
const requestDefaults: ClientFacts = {
  kind: 'client',
  options: [0],
  needs: [requestNeed],
  methods: Object.fromEntries(requestVerbs.map((verb) => [verb, requestMethod])),
  idle: ['cookie', 'jar'],
  derives: ['defaults'],
  source: requestSource,
};
const request = ['request', 'request-promise', 'request-promise-native'].flatMap((module): [ApiId, TimeoutFacts][] => [
  ...requestVerbs.map((verb): [ApiId, TimeoutFacts] => [
    `${module}#${verb || 'default'}`,
    { kind: 'call', options: [1, 0], needs: [requestNeed], result: requestResult, source: requestSource },
  ]),
  [`${module}#defaults`, requestDefaults],
]);

const ofetchSource = 'ofetch 1.5.1 dist/shared';
const ofetchNeed: Need = oneOf('always', ms('timeout'), signal());
const ofetchCall: CallFacts = {
  kind: 'call', options: [1], request: true, localUrls, needs: [ofetchNeed], source: ofetchSource,
};
const ofetchClient: ClientFacts = {
  kind: 'client',
  options: [0],
  needs: [{ ...ofetchNeed, suggest: ms('timeout') }],
  methods: { '': { options: [1] }, raw: { options: [1] } },
  idle: [],
  derives: ['create'],
  opaque: ['onRequest'],
  source: ofetchSource,
};
const ofetch: [ApiId, TimeoutFacts][] = [
  ...(['ofetch#ofetch', 'ofetch#$fetch', 'ofetch#default', 'global#$fetch'] as const).flatMap(
    (root): [ApiId, TimeoutFacts][] => {
      const prefix = root === 'ofetch#default' ? 'ofetch#' : `${root}.`;
      return [
        [root, ofetchCall],
        [`${prefix}raw` as ApiId, ofetchCall],
        [`${prefix}native` as ApiId, fetchFacts],
        [`${prefix}create` as ApiId, ofetchClient],
      ];
    },
  ),
];

const wretch: [ApiId, TimeoutFacts][] = [
  [
    'wretch#default',
    {
      kind: 'builder',
      options: [1],
      needs: [{ ...oneOf('always', signal()), suggest: false }],
      starts: ['get', 'post', 'put', 'patch', 'delete', 'head', 'opts', 'fetch'],
      before: { options: 'options', signal: 'bound', middlewares: 'bound' },
      result: { bounds: ['setTimeout'], never: [0], fluent: true, catchers: ['timeout'], ends: [] },
      source: 'wretch 2.11.1 dist/addons/abort.d.ts, types.d.ts',
    },
  ],
];

/** Only the object form of a call takes a signal; in the positional form there is no place for one. */
const graphqlSource = 'graphql-request 7.4.0 build/legacy';
const graphqlBound: readonly [Bound, ...Bound[]] = [[signal()]];
const graphqlNeed: Need = { missing: 'always', anyOf: graphqlBound, suggest: false };
const graphqlCall: CallFacts = {
  kind: 'call', options: [{ at: 0, alone: true }], needs: [graphqlNeed], ignored: ['timeout'], source: graphqlSource,
};
const graphqlMethod: MethodFacts = { options: [{ at: 0, alone: true, usually: true }], anyOf: graphqlBound };
const graphql: [ApiId, TimeoutFacts][] = [
  ['graphql-request#default', graphqlCall],
  ['graphql-request#request', graphqlCall],
  ['graphql-request#rawRequest', graphqlCall],
  ['graphql-request#batchRequests', graphqlCall],
  [
    'graphql-request#GraphQLClient',
    {
      kind: 'client',
      options: [1],
      needs: [graphqlNeed],
      ignored: ['timeout'],
      methods: { request: graphqlMethod, rawRequest: graphqlMethod, batchRequests: graphqlMethod },
      idle: ['setHeader', 'setHeaders', 'setEndpoint', 'url', 'requestConfig'],
      opaque: ['fetch', 'requestMiddleware'],
      source: graphqlSource,
    },
  ],
];

/** Clients of HTTP. */
export const httpClients: Catalog<TimeoutFacts> = new Map([
  ...fetchers, ...undici, ...axios, ...got, ...ky, ...superagent, ...needle, ...request, ...ofetch, ...wretch, ...graphql,
]);
