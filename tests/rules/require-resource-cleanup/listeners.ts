import rule from '../../../src/rules/require-resource-cleanup.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'emitter of the request', code: `import express from 'express'; import { EventEmitter } from 'node:events'; const app = express(); app.get('/', (req, res) => { const bus = new EventEmitter(); bus.on('x', () => res.end()); });` },
    { name: 'emitter that a function outside makes for one request', code: `import { EventEmitter } from 'node:events'; import type { Request, Response } from 'express'; export function serve(req: Request, res: Response) { const bus = new EventEmitter(); return (request: Request, response: Response) => { bus.on('x', () => response.end()); }; }` },
    { name: 'not in a handler', code: `import { EventEmitter } from 'node:events'; export function watch(bus: EventEmitter) { bus.on('x', () => report()); }` },
    { name: 'parameter of the handler', code: `import { EventEmitter } from 'node:events'; import express from 'express'; const app = express(); app.use((req, bus: EventEmitter) => { bus.on('x', () => report()); });` },
    { name: 'taken off by a method that the handler calls', code: `import { EventEmitter } from 'node:events'; import type { Request, Response } from 'express'; export class News { bus = new EventEmitter(); get(req: Request, res: Response) { const send = () => res.end(); this.bus.on('x', send); res.on('close', () => this.leave(send)); } leave(send: () => void) { this.bus.off('x', send); } }` },
    { name: 'taken off by a function that the handler hands on', code: `import { EventEmitter } from 'node:events'; import type { Request, Response } from 'express'; const bus = new EventEmitter(); let send; function leave() { bus.removeListener('x', send); } export function get(req: Request, res: Response) { send = () => res.end(); bus.on('x', send); res.on('close', leave); }` },
    { name: 'taken off by itself', code: `import { EventEmitter } from 'node:events'; import type { Request, Response } from 'express'; const bus = new EventEmitter(); export function get(req: Request, res: Response) { bus.on('x', function send() { bus.off('x', send); res.end(); }); }` },
    { name: 'nameless, taken off with all others', code: `import { EventEmitter } from 'node:events'; import type { Request, Response } from 'express'; const bus = new EventEmitter(); export function get(req: Request, res: Response) { bus.on('x', () => res.end()); res.on('close', () => bus.removeAllListeners('x')); }` },
    { name: 'field that each request sets', code: `import { EventEmitter } from 'node:events'; import type { Request, Response } from 'express'; export class News { bus?: EventEmitter; get(req: Request, res: Response) { this.bus = new EventEmitter(); this.bus.on('x', () => res.end()); } }` },
    { name: 'field of another type', code: `import { Bus } from './bus.js'; import type { Request, Response } from 'express'; export class News { constructor(private readonly bus: Bus) {} get(req: Request, res: Response) { this.bus.on('x', () => res.end()); } }` },
    { name: 'field of the request', code: `import { EventEmitter } from 'node:events'; import express from 'express'; const app = express(); app.get('/', (req, res) => { req.bus.on('x', () => res.end()); });` },
    { name: 'class that is no emitter', code: `import { EventEmitter } from 'node:events'; import type { Request, Response } from 'express'; export class News { on(name: string, then: () => void) {} get(req: Request, res: Response) { this.on('x', () => res.end()); } }` },
    { name: 'class within the handler', code: `import { EventEmitter } from 'node:events'; import express from 'express'; const app = express(); app.get('/', (req, res) => { class One extends EventEmitter { start() { this.on('x', () => res.end()); } } new One().start(); });` },
    { name: 'once', code: `import { EventEmitter } from 'node:events'; import type { Request, Response } from 'express'; export const mount = (bus: EventEmitter) => (req: Request, res: Response) => { bus.once('x', () => res.end()); };` },
  ],
  invalid: [
    {
      name: 'emitter by annotation', code: `import type { EventEmitter } from 'node:events'; import express from 'express'; const app = express(); const bus: EventEmitter = getBus(); app.get('/', (req, res) => { bus.on('x', () => res.end()); });`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 169, endColumn: 175 }],
    },
    {
      name: 'nameless, another one taken off', code: `import { EventEmitter } from 'node:events'; import type { Request, Response } from 'express'; const bus = new EventEmitter(); export function get(req: Request, res: Response) { const send = () => res.end(); bus.on('x', () => send()); res.on('close', () => bus.off('x', send)); }`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 208, endColumn: 214 }],
    },
    {
      name: 'emitter as parameter of the function that mounts the routes', code: `import type { EventEmitter } from 'node:events'; import type { Express } from 'express'; export function mount(app: Express, bus: EventEmitter) { app.get('/', (req, res) => { bus.on('x', () => res.end()); }); }`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 176, endColumn: 182 }],
    },
    {
      name: 'emitter made in the enclosing function', code: `import { EventEmitter } from 'node:events'; import express from 'express'; export function mount(app: express.Express) { const bus = new EventEmitter(); app.get('/', (req, res) => { bus.on('x', () => res.end()); }); }`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 183, endColumn: 189 }],
    },
    {
      name: 'static field', code: `import { EventEmitter } from 'node:events'; import express from 'express'; const app = express(); class News { static bus = new EventEmitter(); } app.get('/', (req, res) => { News.bus.on('x', () => res.end()); });`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 176, endColumn: 187 }],
    },
    {
      name: 'field of a controller', code: `import { Controller, Get, Res } from '@nestjs/common'; import { EventEmitter } from 'node:events'; @Controller() export class News { private readonly bus = new EventEmitter(); @Get() get(@Res() res) { this.bus.on('x', () => res.end()); } }`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 202, endColumn: 213 }],
    },
    {
      name: 'private field, taken from the constructor', code: `import { EventEmitter2 } from '@nestjs/event-emitter'; import { Controller, Req, Sse } from '@nestjs/common'; import type { Request, Response } from 'express'; @Controller() export class News { constructor(private readonly bus: EventEmitter2) {} get(req: Request, res: Response) { this.bus.on('x', () => res.end()); } }`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 282, endColumn: 293 }],
    },
    {
      name: 'the class itself', code: `import { EventEmitter } from 'node:events'; import type { Request, Response } from 'express'; export class News extends EventEmitter { get = (req: Request, res: Response) => { this.on('x', () => res.end()); }; }`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 177, endColumn: 184 }],
    },
    {
      name: 'default of the module under another name', code: `import events from 'events'; import express from 'express'; const app = express(); const bus = new events(); app.get('/', (req, res) => { bus.on('x', () => res.end()); });`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 139, endColumn: 145 }],
    },
    {
      name: 'exported GET', code: `import { EventEmitter } from 'node:events'; const bus = new EventEmitter(); export async function GET(request: Request) { bus.on('x', () => report()); return new Response('ok'); }`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 123, endColumn: 129 }],
    },
    {
      name: 'handler by what it does', code: `const EventEmitter = require('events'); const bus = new EventEmitter(); exports.get = (req, res) => { bus.on(req.params.name, (item) => res.status(200).send(item)); };`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 103, endColumn: 109 }],
    },
  ],
});
