import type { ApiId } from '../types.js';
import { responseTexts } from './responses.js';
import type { BoundaryKind } from './types.js';

/** Reads whose result is text or bytes: no boundary by themselves, but they say what a parsed value is. */
const storageReads: readonly ApiId[] = [
  'global#localStorage', 'global#sessionStorage', 'ioredis#default()', 'ioredis#Redis()', 'ioredis#Cluster()', 'redis#createClient()',
  'redis#RedisClientType()', '@upstash/redis#Redis()', 'node-cache#default()', 'memcached#default()', 'keyv#default()',
  '@react-native-async-storage/async-storage#default',
];

const messageReads: readonly ApiId[] = [
  'place#TextMessage()', 'place#TextMessageEvent()', 'place#MessageEvent()', 'place#Message()', 'place#Job()', 'global#MessageEvent()',
  'amqplib#ConsumeMessage()', 'amqplib#Message()', 'amqplib#GetMessage()', 'kafkajs#EachMessagePayload()', 'kafkajs#KafkaMessage()',
  'aws-lambda#SQSEvent()', 'aws-lambda#SQSRecord()', 'aws-lambda#SNSEvent()', 'aws-lambda#SNSEventRecord()',
];

const requestReads: readonly ApiId[] = [
  'express#Request()', 'fastify#FastifyRequest()', 'next#NextApiRequest()', 'place#Handler()', 'place#FetchEvent()', 'place#RouteContext()',
  'koa#Context()', 'hono#Context()', 'global#Request()', 'next/server#NextRequest()', 'aws-lambda#APIGatewayProxyEvent()',
  'aws-lambda#APIGatewayProxyEventV2()', 'aws-lambda#APIGatewayEvent()', 'aws-lambda#ALBEvent()', 'aws-lambda#LambdaFunctionURLEvent()',
];

/** What comes before the text in its way from an import: `ioredis#default()` of `ioredis#default().get()`. */
export const textOrigins: ReadonlyMap<ApiId, BoundaryKind> = new Map<ApiId, BoundaryKind>([
  ...storageReads.map((id) => [id, 'storage'] as const),
  ...messageReads.map((id) => [id, 'message'] as const),
  ...requestReads.map((id) => [id, 'request'] as const),
  ...responseTexts.map((id) => [id, 'response'] as const),
]);

/** Packages that talk to language models: whatever text they return was written by one. */
export const modelModules: ReadonlySet<string> = new Set([
  'openai', '@anthropic-ai/sdk', '@anthropic-ai/bedrock-sdk', '@anthropic-ai/vertex-sdk', 'ai', '@google/generative-ai', '@google/genai',
  '@google-cloud/vertexai', 'cohere-ai', '@mistralai/mistralai', 'groq-sdk', 'ollama', 'together-ai', 'replicate', 'langchain',
  '@langchain/core', '@langchain/openai', '@langchain/anthropic', '@aws-sdk/client-bedrock-runtime', '@azure/openai',
]);
