import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a function type that says nothing of a request',
      code: `
interface Job { body: { name: string } }
export class Jobs { run: (job: Job) => void = (job) => { start(job.body.name); }; }
export const run: (job: Job) => void = (job) => { start(job.body.name); };
`,
    },
    {
      name: 'a method that is registered behind a validator',
      code: `
import { Router } from 'express';
import { Cart, validate } from './carts.js';
export class CartController {
  constructor() { this.router = Router(); this.router.post('/cart', validate(Cart), this.add.bind(this)); }
  add(req, res) { carts.add(req.body.sku); res.end(); }
}
`,
    },
    {
      name: 'a method that nothing registers',
      code: `
export class Carts { add(cart, name) { save(cart.body.sku, name); } }
`,
    },
    {
      name: 'a plugin of Fastify whose route has a schema',
      code: `
import type { FastifyPluginAsync } from 'fastify';
export const routes: FastifyPluginAsync = async (app) => {
  app.post('/orders', { schema: { body: order } }, async (req, reply) => { await ship(req.body.id); return reply.code(204).send(); });
};
`,
    },
    {
      name: 'a code that sends nothing',
      code: `
import { app } from './app.js';
app.post('/orders', async (order, codes) => { await ship(order.body.id); return codes.code(order); });
`,
    },
    {
      name: 'a function type whose result claims nothing',
      code: 'export const read: (text: string) => unknown = (text) => JSON.parse(text);',
    },
    {
      name: 'an alias of itself',
      code: 'type Reader = Reader; export const read: Reader = (text) => JSON.parse(text);',
    },
  ],
  invalid: [
    {
      name: 'a class field with a function type',
      code: `
import type { Request, Response } from 'express';
export class Users {
  add: (req: Request, res: Response) => void = (req, res) => { store.add(req.body.name); };
}
`,
      errors: [{ messageId: 'use', line: 4, column: 74 }],
    },
    {
      name: 'a class field with the type of a handler',
      code: `
import type { RequestHandler } from 'express';
export class Users {
  add: RequestHandler = (req, res) => { store.add(req.body.name); };
}
`,
      errors: [{ messageId: 'use', line: 4, column: 51 }],
    },
    {
      name: 'a constant with a function type',
      code: `
import type { Request, Response } from 'express';
const add: (req: Request, res: Response) => void = (req, res) => { store.add(req.body.name); };
`,
      errors: [{ messageId: 'use', line: 3, column: 78 }],
    },
    {
      name: 'a constant with an alias of a function type',
      code: `
import type { Request, Response } from 'express';
type Add = (req: Request, res: Response) => void;
const add: Add = (req, res) => { store.add(req.body.name); };
`,
      errors: [{ messageId: 'use', line: 4, column: 44 }],
    },
    {
      name: 'methods that are registered with bind, as they are, and as a field',
      code: `
import { Router } from 'express';
export class CartController {
  constructor() {
    this.router = Router();
    this.router.post('/cart', this.add.bind(this));
    this.router.put('/cart', this.put);
    this.router.delete('/cart', this.clear);
  }
  add(req, res) { carts.add(req.body.sku); res.end(); }
  async put(req, res) { const { sku } = req.body; await carts.put(sku); res.end(); }
  clear = (req, res) => { carts.clear(req.body.id.trim()); res.end(); };
}
`,
      errors: [
        { messageId: 'use', line: 10, column: 29 },
        { messageId: 'use', line: 11, column: 31 },
        { messageId: 'use', line: 12, column: 39 },
      ],
    },
    {
      name: 'a method of an object that is registered',
      code: `
import { Router } from 'express';
const carts = { clear(req, res) { remove(req.body.id.trim()); res.end(); } };
export const router = Router().post('/clear', carts.clear);
`,
      errors: [{ messageId: 'use', line: 3, column: 42 }],
    },
    {
      name: 'a plugin of Fastify by the type of its variable',
      code: `
import type { FastifyPluginAsync } from 'fastify';
export const routes: FastifyPluginAsync = async (app) => {
  app.post('/orders', async (req) => { await ship((req.body as Order).id); });
};
`,
      errors: [{ messageId: 'cast', line: 4, column: 52 }],
    },
    {
      name: 'a plugin of Fastify that is wrapped',
      code: `
import plugin from 'fastify-plugin';
export default plugin(async (app) => {
  app.post('/orders', async (req) => { await ship((req.body as Order).id); });
});
`,
      errors: [{ messageId: 'cast', line: 4, column: 52 }],
    },
    {
      name: 'a route that answers with a code',
      code: `
import { app } from './app.js';
app.post('/orders', async (req, reply) => { await ship((req.body as Order).id); return reply.code(204).send(); });
`,
      errors: [{ messageId: 'cast', line: 3, column: 57 }],
    },
    {
      name: 'a result that the type of the function claims',
      code: `
type Decode = (text: string) => Plan;
export const decode: Decode = (text) => JSON.parse(text);
export class Plans { decode: Decode = (text) => { return JSON.parse(text); }; }
`,
      errors: [{ messageId: 'cast', line: 3, column: 41 }, { messageId: 'cast', line: 4, column: 58 }],
    },
  ],
});
