import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'process message only compared',
      code: `process.on('message', (message) => { if (message === 'stop' || message.type === 'stop') stop(); });`,
    },
    {
      name: 'process message validated',
      code: `process.on('message', (message) => { const job = JobSchema.parse(message); run(job.id); });`,
    },
    { name: 'other event of the process', code: `process.on('warning', (warning) => { save(warning.name); });` },
    { name: 'emitter of the project', code: `emitter.on('message', (message) => { save(message.name); });` },
    { name: 'other window event', code: `window.addEventListener('resize', (event) => { save(event.data.name); });` },
    {
      name: 'worker data validated',
      code: `
import { workerData } from 'node:worker_threads';
const input = InputSchema.parse(workerData);
save(input.path);
`,
    },
    {
      name: 'web socket text',
      code: `
const socket = new WebSocket(url);
socket.onmessage = (event) => { save(event.data.trim()); };
`,
    },
    {
      name: 'web socket message validated',
      code: `
import WebSocket from 'ws';
const socket = new WebSocket(url);
socket.on('message', (data) => { const message = MessageSchema.parse(JSON.parse(data.toString())); save(message.id); });
`,
    },
    {
      name: 'job validated',
      code: `
import { Worker } from 'bullmq';
new Worker('mail', async (job) => { const data = MailSchema.parse(job.data); await send(data.to); });
`,
    },
    {
      name: 'job members that are no data',
      code: `
import { Worker } from 'bullmq';
new Worker('mail', async (job) => { await send(job.id, job.name); });
`,
    },
    {
      name: 'storage validated',
      code: `
const user = UserSchema.parse(JSON.parse(localStorage.getItem('user') ?? 'null'));
save(user.name);
`,
    },
    { name: 'text from storage', code: `save(localStorage.getItem('name'));` },
    {
      name: 'model output validated',
      code: `
import OpenAI from 'openai';
const completion = await new OpenAI().chat.completions.create(request);
const plan = PlanSchema.parse(JSON.parse(completion.choices[0].message.content ?? ''));
save(plan.steps);
`,
    },
  ],
  invalid: [
    {
      name: 'process message',
      code: `process.on('message', (message) => { run(message.id); });`,
      errors: [{
        messageId: 'use', data: { value: 'message' },
        line: 1, column: 24, endColumn: 31,
      }],
    },
    {
      name: 'process message, handler by name',
      code: `
process.once('message', handle);
function handle({ id }) { run(id); }
`,
      errors: [{
        messageId: 'use', data: { value: '{ id }' },
        line: 3, column: 17, endColumn: 23,
      }],
    },
    {
      name: 'process message, annotated',
      code: `process.on('message', (message: Job) => { run(message.id); });`,
      errors: [{
        messageId: 'cast', data: { value: 'message', type: 'Job', schema: 'Schema' },
        line: 1, column: 24, endColumn: 36,
      }],
    },
    {
      name: 'parent port',
      code: `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (task) => { run(task.id); });
`,
      errors: [{
        messageId: 'use', data: { value: 'task' },
        line: 3, column: 27, endColumn: 31,
      }],
    },
    {
      name: 'worker',
      code: `
import { Worker } from 'node:worker_threads';
const worker = new Worker(file);
worker.on('message', (result) => { save(result.value); });
`,
      errors: [{
        messageId: 'use', data: { value: 'result' },
        line: 4, column: 23, endColumn: 29,
      }],
    },
    {
      name: 'forked process',
      code: `
import { fork } from 'node:child_process';
const child = fork(file);
child.on('message', (result) => { save(result.value); });
`,
      errors: [{
        messageId: 'use', data: { value: 'result' },
        line: 4, column: 22, endColumn: 28,
      }],
    },
    {
      name: 'worker data',
      code: `
import { workerData } from 'node:worker_threads';
save(workerData.path);
`,
      errors: [{
        messageId: 'use', data: { value: 'workerData' },
        line: 3, column: 6, endColumn: 21,
      }],
    },
    {
      name: 'worker data of the namespace',
      code: `
import * as threads from 'worker_threads';
const { path } = threads.workerData;
save(path);
`,
      errors: [{
        messageId: 'use', data: { value: 'threads.workerData' },
        line: 3, column: 7, endColumn: 15,
      }],
    },
    {
      name: 'worker data, cast',
      code: `
import { workerData } from 'node:worker_threads';
const input = workerData as Input;
`,
      errors: [{
        messageId: 'cast', data: { value: 'workerData', type: 'Input', schema: 'Schema' },
        line: 3, column: 15, endColumn: 34,
      }],
    },
    {
      name: 'worker data, cast before it is taken apart',
      code: `
import { workerData } from 'node:worker_threads';
const { file } = workerData as { file: string };
`,
      errors: [{
        messageId: 'cast', data: { value: 'workerData', type: '{ file: string }', schema: 'Schema' },
        line: 3, column: 18, endColumn: 48,
      }],
    },
    {
      name: 'message event',
      code: `window.addEventListener('message', (event) => { save(event.data.name); });`,
      errors: [{
        messageId: 'use', data: { value: 'event.data' },
        line: 1, column: 54, endColumn: 69,
      }],
    },
    {
      name: 'message event of self',
      code: `self.onmessage = ({ data }) => { save(data.name); };`,
      errors: [{
        messageId: 'use', data: { value: 'data' },
        line: 1, column: 21, endColumn: 25,
      }],
    },
    {
      name: 'message event of a web worker',
      code: `
const worker = new Worker(url);
worker.addEventListener('message', (event) => { const { result } = event.data; save(result); });
`,
      errors: [{
        messageId: 'use', data: { value: 'event.data' },
        line: 3, column: 55, endColumn: 65,
      }],
    },
    {
      name: 'typed message event',
      code: `function onMessage(event: MessageEvent) { save(event.data.name); }`,
      errors: [{
        messageId: 'use', data: { value: 'event.data' },
        line: 1, column: 48, endColumn: 63,
      }],
    },
    {
      name: 'global listener',
      code: `addEventListener('message', (event) => save(event.data.name));`,
      errors: [{
        messageId: 'use', data: { value: 'event.data' },
        line: 1, column: 45, endColumn: 60,
      }],
    },
    {
      name: 'web socket message',
      code: `
const socket = new WebSocket(url);
socket.addEventListener('message', (event) => { const message = JSON.parse(event.data); save(message.id); });
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 65, endColumn: 87,
      }],
    },
    {
      name: 'ws message',
      code: `
import { WebSocket } from 'ws';
const socket = new WebSocket(url);
socket.on('message', (data) => { const { id } = JSON.parse(data.toString()); save(id); });
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 4, column: 40, endColumn: 46,
      }],
    },
    {
      name: 'ws message of a socket that a server hands on',
      code: `
import { WebSocketServer } from 'ws';
new WebSocketServer({ port }).on('connection', (socket) => { socket.on('message', (data) => { const { id } = JSON.parse(data); save(id); }); });
`,
      options: [{ sources: ['message'] }],
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 101, endColumn: 107,
      }],
    },
    {
      name: 'bullmq job',
      code: `
import { Worker } from 'bullmq';
new Worker('mail', async (job) => { await send(job.data.to); });
`,
      errors: [{
        messageId: 'use', data: { value: 'job.data' },
        line: 3, column: 48, endColumn: 59,
      }],
    },
    {
      name: 'bullmq job, type argument only claims',
      code: `
import { type Job, Worker } from 'bullmq';
new Worker<Mail>('mail', async ({ data }: Job<Mail>) => { await send(data.to); });
`,
      errors: [{
        messageId: 'use', data: { value: 'data' },
        line: 3, column: 35, endColumn: 39,
      }],
    },
    {
      name: 'bull',
      code: `
import Queue from 'bull';
const queue = new Queue('mail');
queue.process(async (job) => { const { to } = job.data; await send(to); });
`,
      errors: [{
        messageId: 'use', data: { value: 'job.data' },
        line: 4, column: 38, endColumn: 44,
      }],
    },
    {
      name: 'amqp message',
      code: `channel.consume('mail', (message) => { const mail = JSON.parse(message.content.toString()); send(mail.to); });`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 53, endColumn: 91,
      }],
    },
    {
      name: 'kafka message',
      code: `await consumer.run({ eachMessage: async ({ message }) => { const mail = JSON.parse(message.value.toString()); await send(mail.to); } });`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 73, endColumn: 109,
      }],
    },
    {
      name: 'SQS records',
      code: `export const handler = async (event) => { for (const record of event.Records) { const mail = JSON.parse(record.body); await send(mail.to); } };`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 94, endColumn: 117,
      }],
    },
    {
      name: 'storage',
      code: `const user = JSON.parse(localStorage.getItem('user')!) as User;`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 1, column: 14, endColumn: 63,
      }],
    },
    {
      name: 'session storage',
      code: `
const { token } = JSON.parse(sessionStorage.getItem('session') ?? '{}');
save(token);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 7, endColumn: 16,
      }],
    },
    {
      name: 'redis',
      code: `
import Redis from 'ioredis';
const redis = new Redis();
const cached = await redis.get(key);
if (cached) save(JSON.parse(cached).name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 5, column: 18, endColumn: 41,
      }],
    },
    {
      name: 'model output',
      code: `
import OpenAI from 'openai';
const client = new OpenAI();
const completion = await client.chat.completions.create(request);
const plan = JSON.parse(completion.choices[0].message.content ?? '') as Plan;
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'Plan', schema: 'Schema' },
        line: 5, column: 14, endColumn: 77,
      }],
    },
    {
      name: 'tool call',
      code: `
const { city } = JSON.parse(toolCall.function.arguments);
save(city);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 7, endColumn: 15,
      }],
    },
    {
      name: 'yaml',
      code: `
import { parse } from 'yaml';
const config = parse(text);
save(config.port);
`,
      errors: [{
        messageId: 'use', data: { value: 'parse(…)' },
        line: 3, column: 16, endColumn: 27,
      }],
    },
    {
      name: 'js-yaml',
      code: `
import yaml from 'js-yaml';
save(yaml.load(text).port);
`,
      errors: [{
        messageId: 'use', data: { value: 'yaml.load(…)' },
        line: 3, column: 6, endColumn: 26,
      }],
    },
    {
      name: 'toml',
      code: `
import * as toml from '@iarna/toml';
const config = toml.parse(text) as unknown as Config;
`,
      errors: [{
        messageId: 'cast', data: { value: 'toml.parse(…)', type: 'Config', schema: 'Schema' },
        line: 3, column: 16, endColumn: 53,
      }],
    },
    {
      name: 'ini',
      code: `
const ini = require('ini');
save(ini.parse(text).section.key);
`,
      errors: [{
        messageId: 'use', data: { value: 'ini.parse(…)' },
        line: 3, column: 6, endColumn: 29,
      }],
    },
    {
      name: 'csv-parse',
      code: `
import { parse } from 'csv-parse/sync';
for (const row of parse(text, { columns: true })) save(row.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'parse(…)' },
        line: 3, column: 19, endColumn: 49,
      }],
    },
    {
      name: 'papaparse',
      code: `
import Papa from 'papaparse';
const { data } = Papa.parse(text, { header: true });
data.forEach((row) => save(row.name));
`,
      errors: [{
        messageId: 'use', data: { value: 'Papa.parse(…)' },
        line: 3, column: 18, endColumn: 52,
      }],
    },
    {
      name: 'qs and querystring',
      code: `
import qs from 'qs';
const { page } = qs.parse(text);
save(page);
`,
      errors: [{
        messageId: 'use', data: { value: 'qs.parse(…)' },
        line: 3, column: 7, endColumn: 15,
      }],
    },
    {
      name: 'querystring',
      code: `
import { parse } from 'node:querystring';
save(parse(text).page);
`,
      errors: [{
        messageId: 'use', data: { value: 'parse(…)' },
        line: 3, column: 6, endColumn: 22,
      }],
    },
    {
      name: 'superjson',
      code: `
import superjson from 'superjson';
save(superjson.parse(text).name);
`,
      errors: [{
        messageId: 'use', data: { value: 'superjson.parse(…)' },
        line: 3, column: 6, endColumn: 32,
      }],
    },
    {
      name: 'superjson type argument',
      code: `
import superjson from 'superjson';
const user = superjson.parse<User>(text);
save(user);
`,
      errors: [{
        messageId: 'cast', data: { value: 'superjson.parse(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 30, endColumn: 34,
      }],
    },
    {
      name: 'devalue',
      code: `
import * as devalue from 'devalue';
save(devalue.parse(text).name);
`,
      errors: [{
        messageId: 'use', data: { value: 'devalue.parse(…)' },
        line: 3, column: 6, endColumn: 30,
      }],
    },
  ],
});
