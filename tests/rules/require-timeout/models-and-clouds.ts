import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: model calls and clouds', rule, {
  valid: [
    {
      name: 'ai: abortSignal',
      code: `
        import { generateText } from 'ai';
        await generateText({ model, prompt, abortSignal });
      `,
    },
    {
      name: 'ai: timeout of a text call',
      code: `
        import { generateText, streamText } from 'ai';
        await generateText({ model, timeout: 5_000 });
        streamText({ model, timeout: { totalMs: 5_000 } });
      `,
    },
    {
      name: 'ai: signal of an object call',
      code: `
        import { generateObject, embed } from 'ai';
        await generateObject({ model, abortSignal: request.signal });
        await embed({ model, value, abortSignal });
      `,
    },
    {
      name: 'ai: options out of sight',
      code: `
        import { streamText } from 'ai';
        export const run = (options) => streamText({ ...options, model });
      `,
    },
    {
      name: 'ai: agent with a timeout',
      code: `
        import { ToolLoopAgent } from 'ai';
        export const agent = new ToolLoopAgent({ model, timeout: 5_000 });
      `,
    },
    {
      name: 'ai: every run of the agent with a signal',
      code: `
        import { ToolLoopAgent } from 'ai';
        const agent = new ToolLoopAgent({ model });
        await agent.generate({ prompt, abortSignal });
        agent.stream({ prompt, timeout: { totalMs: 5_000 } });
      `,
    },
    {
      name: 'ai: the signal goes with the agent',
      code: `
        import { ToolLoopAgent, createAgentUIStreamResponse } from 'ai';
        const agent = new ToolLoopAgent({ model });
        export const POST = (request) => createAgentUIStreamResponse({ agent, abortSignal: request.signal });
      `,
    },
    {
      name: 'openai and anthropic: ten minutes by default',
      code: `
        import OpenAI from 'openai';
        import Anthropic from '@anthropic-ai/sdk';
        export const openai = new OpenAI(); export const claude = new Anthropic();
      `,
    },
    {
      name: 'openai: 0 fails at once',
      code: `
        import OpenAI from 'openai';
        export const openai = new OpenAI({ timeout: 0 });
      `,
    },
    {
      name: 'aws: for requireExplicit',
      code: `
        import { S3Client } from '@aws-sdk/client-s3';
        export const s3 = new S3Client({});
      `,
    },
    {
      name: 'explicit: client with a timeout',
      code: `
        import OpenAI from 'openai';
        export const openai = new OpenAI({ timeout: 30_000 });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'explicit: every call with a bound',
      code: `
        import OpenAI from 'openai';
        const openai = new OpenAI();
        await openai.chat.completions.create({ model }, { timeout: 30_000 });
        await openai.responses.create({ model }, { signal });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'explicit: own fetch',
      code: `
        import Anthropic from '@anthropic-ai/sdk';
        import { boundedFetch } from './http.js';
        export const claude = new Anthropic({ fetch: boundedFetch });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'explicit: aws socketTimeout',
      code: `
        import { S3Client } from '@aws-sdk/client-s3';
        export const s3 = new S3Client({ requestHandler: { socketTimeout: 5_000 } });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'explicit: aws requestTimeout that throws',
      code: `
        import { S3Client } from '@aws-sdk/client-s3';
        export const s3 = new S3Client({ requestHandler: { requestTimeout: 5_000, throwOnRequestTimeout: true } });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'explicit: aws handler object',
      code: `
        import { SQSClient } from '@aws-sdk/client-sqs';
        import { NodeHttpHandler } from '@smithy/node-http-handler';
        export const sqs = new SQSClient({ requestHandler: new NodeHttpHandler({ socketTimeout: 5_000 }) });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'explicit: aws handler out of sight',
      code: `
        import { SQSClient } from '@aws-sdk/client-sqs';
        import { handler } from './handler.js';
        export const sqs = new SQSClient({ requestHandler: handler });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'explicit: aws signal of each call',
      code: `
        import { S3Client } from '@aws-sdk/client-s3';
        const s3 = new S3Client({});
        await s3.send(command, { abortSignal });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'explicit: aws commands are no clients',
      code: `
        import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';
        export const command = new GetObjectCommand({ Bucket });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'explicit: aws handler made from options out of sight',
      code: `
        import { SQSClient } from '@aws-sdk/client-sqs';
        import { NodeHttpHandler } from '@smithy/node-http-handler';
        export const sqs = (options) => new SQSClient({ requestHandler: new NodeHttpHandler(options) });
      `,
      options: [{ requireExplicit: true }],
    },
    {
      name: 'agent handed over with options out of sight',
      code: `
        import { ToolLoopAgent } from 'ai';
        import { respond } from './respond.js';
        const agent = new ToolLoopAgent({ model });
        export const POST = (options) => respond({ agent, ...options });
      `,
    },
  ],
  invalid: [
    {
      name: 'ai: generateText',
      code: `
        import { generateText } from 'ai';
        await generateText({ model, prompt });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'generateText',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`abortSignal` or `timeout`',
          },
          line: 3,
          column: 15,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { generateText } from 'ai';
        await generateText({ model, prompt, abortSignal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ai: streamText in a namespace',
      code: `
        import * as ai from 'ai';
        ai.streamText({ model, messages });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'ai.streamText',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`abortSignal` or `timeout`',
          },
          line: 3,
          column: 9,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import * as ai from 'ai';
        ai.streamText({ model, messages, abortSignal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ai: empty timeout',
      code: `
        import { generateText } from 'ai';
        await generateText({ model, timeout: {} });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'generateText',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`abortSignal` or `timeout`',
          },
          line: 3,
          column: 15,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { generateText } from 'ai';
        await generateText({ model, timeout: {}, abortSignal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ai: timeout of an object call is not read',
      code: `
        import { generateObject } from 'ai';
        await generateObject({ model, schema, timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'generateObject',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`abortSignal`',
          },
          line: 3,
          column: 15,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { generateObject } from 'ai';
        await generateObject({ model, schema, abortSignal: AbortSignal.timeout(5_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ai: streamObject',
      code: `
        import { streamObject } from 'ai';
        streamObject({ model, schema });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'streamObject',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`abortSignal`',
          },
          line: 3,
          column: 9,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { streamObject } from 'ai';
        streamObject({ model, schema, abortSignal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ai: embed',
      code: `
        import { embed, embedMany } from 'ai';
        await embed({ model, value });
        await embedMany({ model, values });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'embed',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`abortSignal`',
          },
          line: 3,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { embed, embedMany } from 'ai';
        await embed({ model, value, abortSignal: AbortSignal.timeout(10_000) });
        await embedMany({ model, values });
      `,
            },
          ],
        },
        {
          messageId: 'missing',
          data: {
            call: 'embedMany',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`abortSignal`',
          },
          line: 4,
          column: 15,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { embed, embedMany } from 'ai';
        await embed({ model, value });
        await embedMany({ model, values, abortSignal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ai: exported agent',
      code: `
        import { ToolLoopAgent } from 'ai';
        export const agent = new ToolLoopAgent({ model });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new ToolLoopAgent',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout`',
          },
          line: 3,
          column: 34,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { ToolLoopAgent } from 'ai';
        export const agent = new ToolLoopAgent({ model, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ai: a run of the agent without a bound',
      code: `
        import { Experimental_Agent as Agent } from 'ai';
        const agent = new Agent({ model });
        await agent.generate({ prompt });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Agent',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout`',
          },
          line: 3,
          column: 27,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Experimental_Agent as Agent } from 'ai';
        const agent = new Agent({ model, timeout: 10_000 });
        await agent.generate({ prompt });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ai: signal switched off',
      code: `
        import { generateText } from 'ai';
        await generateText({ model, abortSignal: null });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'abortSignal',
            call: 'generateText',
          },
          line: 3,
          column: 37,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { generateText } from 'ai';
        await generateText({ model, abortSignal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'explicit: openai',
      code: `
        import OpenAI from 'openai';
        export const openai = new OpenAI({ apiKey });
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new OpenAI',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 35,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import OpenAI from 'openai';
        export const openai = new OpenAI({ apiKey, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'explicit: openai used',
      code: `
        import { AzureOpenAI } from 'openai';
        const openai = new AzureOpenAI();
        await openai.chat.completions.create({ model });
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new AzureOpenAI',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 28,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { AzureOpenAI } from 'openai';
        const openai = new AzureOpenAI({ timeout: 10_000 });
        await openai.chat.completions.create({ model });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'explicit: anthropic',
      code: `
        import Anthropic from '@anthropic-ai/sdk';
        const claude = new Anthropic();
        export const ask = () => claude.messages.create({ model });
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Anthropic',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 28,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import Anthropic from '@anthropic-ai/sdk';
        const claude = new Anthropic({ timeout: 10_000 });
        export const ask = () => claude.messages.create({ model });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'explicit: aws',
      code: `
        import { S3Client } from '@aws-sdk/client-s3';
        export const s3 = new S3Client({ region });
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new S3Client',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`requestHandler.socketTimeout` or `requestHandler.requestTimeout` with `requestHandler.throwOnRequestTimeout`',
          },
          line: 3,
          column: 31,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { S3Client } from '@aws-sdk/client-s3';
        export const s3 = new S3Client({ region, requestHandler: { socketTimeout: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'explicit: aws requestTimeout only warns',
      code: `
        import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
        export const db = new DynamoDBClient({ requestHandler: { requestTimeout: 5_000 } });
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new DynamoDBClient',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`requestHandler.socketTimeout` or `requestHandler.requestTimeout` with `requestHandler.throwOnRequestTimeout`',
          },
          line: 3,
          column: 31,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
        export const db = new DynamoDBClient({ requestHandler: { requestTimeout: 5_000, socketTimeout: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'explicit: aws handler without a bound',
      code: `
        import { SQSClient } from '@aws-sdk/client-sqs';
        import { NodeHttpHandler } from '@smithy/node-http-handler';
        export const sqs = new SQSClient({ requestHandler: new NodeHttpHandler({ connectionTimeout: 1_000 }) });
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new SQSClient',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`requestHandler.socketTimeout` or `requestHandler.requestTimeout` with `requestHandler.throwOnRequestTimeout`',
          },
          line: 4,
          column: 32,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'aws: switched off',
      code: `
        import { S3Client } from '@aws-sdk/client-s3';
        export const s3 = new S3Client({ requestHandler: { socketTimeout: 0 } });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'requestHandler.socketTimeout',
            call: 'new S3Client',
          },
          line: 3,
          column: 60,
          endColumn: 76,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { S3Client } from '@aws-sdk/client-s3';
        export const s3 = new S3Client({ requestHandler: { socketTimeout: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ai: agent handed over without a bound',
      code: `
        import { ToolLoopAgent, createAgentUIStreamResponse } from 'ai';
        const agent = new ToolLoopAgent({ model });
        export const POST = (request) => createAgentUIStreamResponse({ agent, messages });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new ToolLoopAgent',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout`',
          },
          line: 3,
          column: 27,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { ToolLoopAgent, createAgentUIStreamResponse } from 'ai';
        const agent = new ToolLoopAgent({ model, timeout: 10_000 });
        export const POST = (request) => createAgentUIStreamResponse({ agent, messages });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'explicit: aws handler is no object',
      code: `
        import { S3Client } from '@aws-sdk/client-s3';
        export const s3 = new S3Client({ requestHandler: undefined });
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new S3Client',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`requestHandler.socketTimeout` or `requestHandler.requestTimeout` with `requestHandler.throwOnRequestTimeout`',
          },
          line: 3,
          column: 31,
          endColumn: 39,
        },
      ],
    },
    {
      name: 'explicit: openai call with options that do not bound',
      code: `
        import OpenAI from 'openai';
        const openai = new OpenAI();
        await openai.chat.completions.create({ model }, { maxRetries: 1 });
      `,
      options: [{ requireExplicit: true }],
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new OpenAI',
            why: 'sets no time limit and relies on the default of its library',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 28,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import OpenAI from 'openai';
        const openai = new OpenAI({ timeout: 10_000 });
        await openai.chat.completions.create({ model }, { maxRetries: 1 });
      `,
            },
          ],
        },
      ],
    },
  ],
});
