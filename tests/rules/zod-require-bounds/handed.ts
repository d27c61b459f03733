import rule from '../../../src/rules/zod-require-bounds.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'the answer of a route, the fields of a tool that is no literal, tools by another key',
      code: `
import { createRoute, z } from '@hono/zod-openapi';
export const route = createRoute({ method: 'get', path: '/', responses: { 200: { content: { 'application/json': { schema: z.object({ id: z.string() }) } } } } });
const layouts = { wide: { parameters: z.object({ id: z.string() }), execute: draw } };
const tools = { wide: { parameters: z.object({ id: z.string() }) } };
`,
    },
    {
      name: 'a schema of what comes back, by the name of the function or of the schema',
      code: `
import { z } from 'zod';
const Reply = z.object({ id: z.string() });
const OrderResponse = z.object({ id: z.string() });
export async function POST(request: Request) {
  await callShop(await request.json(), Reply);
  await weigh(await request.json(), OrderResponse);
  await weigh('/orders', await request.json(), Reply);
}
`,
    },
    {
      name: 'a schema beside the whole request, or beside a part of its body',
      code: `
import express from 'express';
import { z } from 'zod';
const Order = z.object({ id: z.string() });
express().post('/', (req, res) => { handle(req, Order); weigh(req.body.order, Order); res.end(); });
`,
    },
    {
      name: 'two schemas, and none',
      code: `
import { z } from 'zod';
const Order = z.object({ id: z.string() });
join(Order, Order);
join(request.body, 1);
`,
    },
    {
      name: 'a file that is checked by a function',
      code: `
import { z } from 'zod';
const Manifest = z.object({ id: z.string() });
export const manifest = z.parse(Manifest, JSON.parse(readFileSync(path, 'utf8')));
`,
    },
    {
      name: 'what the other side answers on a socket that the file opens',
      code: `
import WebSocket from 'ws';
import { z } from 'zod';
const Trade = z.object({ price: z.string() });
const socket = new WebSocket('wss://stream.example.com');
socket.on('message', (data: Buffer) => { Trade.parse(JSON.parse(data.toString())); });
`,
    },
    {
      name: 'the same in a browser, through a name, and in a class',
      code: `
import { z } from 'zod';
const Trade = z.object({ price: z.string() });
const socket = new WebSocket('wss://stream.example.com');
socket.addEventListener('message', (event) => { const text = String(event.data); Trade.parse(JSON.parse(text)); });
export class Stream {
  open() {
    this.socket = new WebSocket('wss://stream.example.com');
    this.socket.onmessage = ({ data }) => { Trade.parse(JSON.parse(data)); };
  }
}
`,
    },
    {
      name: 'an object that describes no tool',
      code: `
import { z } from 'zod';
const Options = z.object({ folder: z.string() });
export const command = { name: 'list', parameters: { type: 'object' }, execute: (args: unknown) => Options.parse(args).folder };
export const other = { name: 'list', description: 'lists', parameters: { type: 'object' } };
`,
    },
    {
      name: 'input from the environment',
      code: `
import { z } from 'zod';
export const EnvironmentInput = z.object({ NAME: z.string() });
export const envInput = z.object({ NAME: z.string() });
`,
    },
  ],
  invalid: [
    {
      name: 'the request of a route made by a package that passes zod on',
      code: `
import { createRoute, z } from '@hono/zod-openapi';
const Way = z.object({ id: z.string().min(3) });
export const route = createRoute({
  method: 'post', path: '/', request: { params: Way, body: { content: { 'application/json': { schema: z.object({ title: z.string() }) } } } },
});
`,
      errors: [
        { messageId: 'text', line: 3, column: 28, endColumn: 36, suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `
import { createRoute, z } from '@hono/zod-openapi';
const Way = z.object({ id: z.string().min(3).max(1000) });
export const route = createRoute({
  method: 'post', path: '/', request: { params: Way, body: { content: { 'application/json': { schema: z.object({ title: z.string() }) } } } },
});
` }] },
        { messageId: 'text', line: 5, column: 121, endColumn: 129, suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `
import { createRoute, z } from '@hono/zod-openapi';
const Way = z.object({ id: z.string().min(3) });
export const route = createRoute({
  method: 'post', path: '/', request: { params: Way, body: { content: { 'application/json': { schema: z.object({ title: z.string().max(1000) }) } } } },
});
` }] },
      ],
    },
    {
      name: 'what a prompt gets, and tools by their names',
      code: `
import * as z from 'zod';
server.registerPrompt('review', { argsSchema: { code: z.string() } }, review);
ask({ tools: { search: { parameters: z.object({ text: z.string() }), execute: find } } });
`,
      errors: [
        { messageId: 'text', line: 3, column: 55, endColumn: 63, suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `
import * as z from 'zod';
server.registerPrompt('review', { argsSchema: { code: z.string().max(1000) } }, review);
ask({ tools: { search: { parameters: z.object({ text: z.string() }), execute: find } } });
` }] },
        { messageId: 'text', line: 4, column: 55, endColumn: 63, suggestions: [{ messageId: 'addBound', data: { bound: '.max(1000)' }, output: `
import * as z from 'zod';
server.registerPrompt('review', { argsSchema: { code: z.string() } }, review);
ask({ tools: { search: { parameters: z.object({ text: z.string().max(1000) }), execute: find } } });
` }] },
      ],
    },
    {
      name: 'a schema beside what comes in, by whatever name',
      code: `
import { z } from 'zod';
import { weigh } from './weigh';
export async function POST(request: Request) {
  return weigh(await request.json(), z.object({ id: z.string() }));
}
`,
      errors: [{
        messageId: 'text', line: 5, column: 53,
        suggestions: [{
          messageId: 'addBound', data: { bound: '.max(1000)' },
          output: `
import { z } from 'zod';
import { weigh } from './weigh';
export async function POST(request: Request) {
  return weigh(await request.json(), z.object({ id: z.string().max(1000) }));
}
`,
        }],
      }],
    },
    {
      name: 'a schema in front of the query',
      code: `
import { z } from 'zod';
const Query = z.object({ id: z.string().max(9), sort: z.string() });
export const loader = ({ request }) => weigh(Query, new URL(request.url).searchParams);
`,
      errors: [{
        messageId: 'text', line: 3, column: 55,
        suggestions: [{
          messageId: 'addBound', data: { bound: '.max(1000)' },
          output: `
import { z } from 'zod';
const Query = z.object({ id: z.string().max(9), sort: z.string().max(1000) });
export const loader = ({ request }) => weigh(Query, new URL(request.url).searchParams);
`,
        }],
      }],
    },
    {
      name: 'a function of zod',
      code: `
import express from 'express';
import * as z from 'zod';
const Note = z.object({ text: z.string() });
express().post('/', (req, res) => { res.json(z.parse(Note, req.body)); });
`,
      errors: [{
        messageId: 'text', line: 4, column: 31,
        suggestions: [{
          messageId: 'addBound', data: { bound: '.max(1000)' },
          output: `
import express from 'express';
import * as z from 'zod';
const Note = z.object({ text: z.string().max(1000) });
express().post('/', (req, res) => { res.json(z.parse(Note, req.body)); });
`,
        }],
      }],
    },
    {
      name: 'what clients send to a server, in a file that opens a socket as well',
      code: `
import WebSocket, { WebSocketServer } from 'ws';
import { z } from 'zod';
const Trade = z.object({ price: z.string() });
const upstream = new WebSocket('wss://stream.example.com');
new WebSocketServer({ port: 1 }).on('connection', (socket) => { socket.on('message', (data) => { Trade.parse(JSON.parse(data.toString())); }); });
`,
      errors: [{
        messageId: 'text', line: 4, column: 33,
        suggestions: [{
          messageId: 'addBound', data: { bound: '.max(1000)' },
          output: `
import WebSocket, { WebSocketServer } from 'ws';
import { z } from 'zod';
const Trade = z.object({ price: z.string().max(1000) });
const upstream = new WebSocket('wss://stream.example.com');
new WebSocketServer({ port: 1 }).on('connection', (socket) => { socket.on('message', (data) => { Trade.parse(JSON.parse(data.toString())); }); });
`,
        }],
      }],
    },
    {
      name: 'a tool that an object describes, and that checks by itself',
      code: `
import { z } from 'zod';
const Args = z.object({ folder: z.string() });
export const tool = { name: 'list', description: 'lists', parameters: { type: 'object' }, execute: async (args: unknown) => Args.parse(args).folder };
`,
      errors: [{
        messageId: 'text', line: 3, column: 33,
        suggestions: [{
          messageId: 'addBound', data: { bound: '.max(1000)' },
          output: `
import { z } from 'zod';
const Args = z.object({ folder: z.string().max(1000) });
export const tool = { name: 'list', description: 'lists', parameters: { type: 'object' }, execute: async (args: unknown) => Args.parse(args).folder };
`,
        }],
      }],
    },
    {
      name: 'a tool that an object describes with a schema',
      code: `
import { z } from 'zod';
const Args = z.object({ folder: z.string() });
export const tool = { name: 'list', description: 'lists', parameters: Args, handler: list };
`,
      errors: [{
        messageId: 'text', line: 3, column: 33,
        suggestions: [{
          messageId: 'addBound', data: { bound: '.max(1000)' },
          output: `
import { z } from 'zod';
const Args = z.object({ folder: z.string().max(1000) });
export const tool = { name: 'list', description: 'lists', parameters: Args, handler: list };
`,
        }],
      }],
    },
    {
      name: 'a schema that is handed out as input',
      code: `
import { z } from 'zod';
const User = z.object({ name: z.string() });
export { User as CreateUserInput };
`,
      errors: [{
        messageId: 'text', line: 3, column: 31,
        suggestions: [{
          messageId: 'addBound', data: { bound: '.max(1000)' },
          output: `
import { z } from 'zod';
const User = z.object({ name: z.string().max(1000) });
export { User as CreateUserInput };
`,
        }],
      }],
    },
  ],
});
