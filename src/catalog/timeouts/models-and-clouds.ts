import type { ApiId, Catalog } from '../types.js';
import {
  type CallFacts, type ClientFacts, ms, type Need, oneOf, type Position, signal, type TimeoutFacts,
} from './types.js';

const aiSource = 'ai 6.0.326 and 7.0.173 dist/index.d.ts, dist/index.js';

const textNeed = oneOf(
  'always', signal('abortSignal'), ms('timeout'), ms('timeout.totalMs'), ms('timeout.stepMs'), ms('timeout.chunkMs'),
);
const textCall: CallFacts = { kind: 'call', options: [0], needs: [textNeed], source: aiSource };

/** Their `timeout` type-checks in places and is read in none. */
const signalCall: CallFacts = {
  kind: 'call', options: [0], needs: [oneOf('always', signal('abortSignal'))], ignored: ['timeout'], source: aiSource,
};

/** An agent's own `timeout` holds for every run; a signal is taken by the run alone. */
const agent: ClientFacts = {
  kind: 'client',
  options: [0],
  needs: [oneOf('always', ms('timeout'), ms('timeout.totalMs'), ms('timeout.stepMs'), ms('timeout.chunkMs'))],
  methods: {
    generate: { options: [0], anyOf: textNeed.anyOf },
    stream: { options: [0], anyOf: textNeed.anyOf },
    respond: { options: [0], anyOf: textNeed.anyOf },
  },
  idle: ['tools', 'id', 'version'],
  opaque: ['prepareCall'],
  source: aiSource,
};

const ai: [ApiId, TimeoutFacts][] = [
  ['ai#generateText', textCall],
  ['ai#streamText', textCall],
  ...[
    'generateObject', 'streamObject', 'embed', 'embedMany', 'rerank', 'generateImage', 'generateSpeech', 'transcribe',
    'experimental_generateImage', 'experimental_generateSpeech', 'experimental_transcribe', 'experimental_generateVideo',
  ].map((name): [ApiId, TimeoutFacts] => [`ai#${name}`, signalCall]),
  ['ai#ToolLoopAgent', agent],
  ['ai#Agent', agent],
  ['ai#Experimental_Agent', agent],
];

/** Ten minutes for each attempt, and two more attempts; `0` and `Infinity` fail at once. */
const modelNeed: Need = oneOf('explicit', ms('timeout', []), signal());
const modelPositions: readonly Position[] = [2, 1];
const modelClient = (source: string): ClientFacts => ({
  kind: 'client',
  options: [0],
  needs: [{ ...modelNeed, suggest: ms('timeout') }],
  methods: { '*': { options: modelPositions } },
  idle: ['apiKey', 'baseURL', 'withOptions'],
  opaque: ['fetch'],
  source,
});
const openai = modelClient('openai 6.49.0 client.js');
const anthropic = modelClient('@anthropic-ai/sdk 1.11.0 client.js');

const models: [ApiId, TimeoutFacts][] = [
  ['openai#default', openai],
  ['openai#OpenAI', openai],
  ['openai#AzureOpenAI', openai],
  ['@anthropic-ai/sdk#default', anthropic],
  ['@anthropic-ai/sdk#Anthropic', anthropic],
];

/** `requestTimeout` alone only writes a warning to the log. */
const awsHandler = (prefix: string): Need => ({
  missing: 'explicit',
  anyOf: [
    [ms(`${prefix}socketTimeout`)],
    [ms(`${prefix}requestTimeout`), { key: `${prefix}throwOnRequestTimeout`, unit: 'flag', never: [false] }],
  ],
});

const awsClient: ClientFacts = {
  kind: 'client',
  options: [0],
  needs: [awsHandler('requestHandler.')],
  methods: { send: { options: [1], anyOf: [[signal('abortSignal')]] } },
  idle: ['config', 'middlewareStack', 'destroy'],
  // A URL is signed here; who gets it asks. https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html
  reckonedBy: ['@aws-sdk/s3-request-presigner#getSignedUrl', '@aws-sdk/s3-presigned-post#createPresignedPost'],
  source: '@smithy/node-http-handler 4.14.2; @aws-sdk/client-s3 3.1169.0',
};

/** Entries for families of modules: `@aws-sdk/client-s3`, `@aws-sdk/client-sqs`, … export classes that behave alike. */
export const families: readonly { module: RegExp; name: RegExp; facts: TimeoutFacts }[] = [
  { module: /^@aws-sdk\/client-/, name: /^(?!\w*(?:Command|Error|Exception|Fault)$)[A-Z]\w*$/, facts: awsClient },
];

/** Model providers and clouds. */
export const modelsAndClouds: Catalog<TimeoutFacts> = new Map([...ai, ...models]);
