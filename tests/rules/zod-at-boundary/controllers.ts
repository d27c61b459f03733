import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: controllers that another file routes`, rule, {
  valid: [
    { name: 'a method that answers nothing', code: `export class Carts { add(req, res) { res.items.push(req.body.sku.trim()); } }` },
    { name: 'a request and a response of something else', code: `export class Log { add(request, response) { show(response); for (const each of request.body.sku.trim()) show(each); } }` },
    { name: 'an answer of a mocked server', code: `export const handlers = [rest.post('/carts', (req, res, ctx) => res(ctx.json({ sku: req.body.sku.trim() })))];` },
    { name: 'a method that is not called with a request', code: `export class Carts { add(order, res) { res.json(store(order.body.sku.trim())); } }` },
    { name: 'a method with a decorator', code: `export class Carts { @Checked(Cart) async add(req, res) { res.json(await store(req.body.sku.trim())); } }` },
    { name: 'a parameter with a decorator', code: `export class Carts { async add(@Valid() req, res) { res.json(await store(req.body.sku.trim())); } }` },
    { name: 'a field behind a validator', code: `export class Carts { add = withValidation(Cart, async (req, res) => { res.json(await store(req.body.sku.trim())); }); }` },
    {
      name: 'the last of a list with a validator',
      code: `
import { body } from 'express-validator';
export const add = [body('sku').trim().isLength({ min: 1 }), async (req, res) => { res.json(await store(req.body.sku.trim())); }];
export class Carts { add = [validate(Cart), async (req, res) => { res.json(await store(req.body.sku.trim())); }]; }
`,
    },
    {
      name: 'a method that is registered behind a validator',
      code: `
import { Router } from 'express';
import { Cart, validate } from './carts.js';
export class Carts {
  constructor() { this.router = Router(); this.router.post('/cart', validate(Cart), this.add.bind(this)); }
  async add(req, res) { res.json(await store(req.body.sku.trim())); }
}
`,
    },
    { name: 'a function that is only called here', code: `function answer(req, res) { res.json(req.body.sku.trim()); } answer(made, sink);` },
    { name: 'a method that another one calls with what it has asked', code: `export class Carts { add(req, res) { return typeof req.body === 'string' ? this.keep(req, res) : res.end(); } async keep(req, res) { res.json(await store(req.body.trim())); } }` },
    { name: 'a body that goes into a schema', code: `export class Carts { async add(req, res) { const cart = Cart.parse(req.body); res.json(await store(cart.sku.trim())); } }` },
    {
      name: 'a type that says that the body was validated',
      code: `
import { Response } from 'express';
import { ValidatedRequest } from './types.js';
export class Carts { add = async (req: ValidatedRequest, res: Response) => { res.json(await store(req.body.sku.trim())); }; }
`,
    },
    {
      name: 'a type of something else before a response',
      code: `
import { Response } from 'express';
import { Job } from './types.js';
export class Carts { add = async (req: Job, res: Response) => { res.json(await store(req.body.sku.trim())); }; }
`,
    },
  ],
  invalid: [
    {
      name: 'a method',
      code: `export class Carts { async add(req, res) { res.json(await store(req.body.sku.trim())); } }`,
      errors: [{ messageId: 'use', line: 1, column: 65 }],
    },
    {
      name: 'a static method, a field, and a field with a function',
      code: `
export class Carts {
  static async add(req, res) { res.json(await store(req.body.sku.trim())); }
  put = async (request, response) => { response.status(200).send(await store(request.body.sku.trim())); };
  clear = async function (req: any, res: any) { res.json(await store(req.body.sku.trim())); };
}
`,
      errors: [{ messageId: 'use', line: 3, column: 53 }, { messageId: 'use', line: 4, column: 78 }, { messageId: 'use', line: 5, column: 70 }],
    },
    {
      name: 'a method that passes on what goes wrong',
      code: `export class Carts { async add(req, res, next) { const { sku } = req.body; this.answer(res, await store(sku)); } }`,
      errors: [{ messageId: 'use', line: 1, column: 56 }],
    },
    {
      name: 'a method that another one calls',
      code: `export class Carts { add(req, res) { return this.keep(req, res); } async keep(req, res) { res.json(await store(req.body.sku.trim())); } }`,
      errors: [{ messageId: 'use', line: 1, column: 112 }],
    },
    {
      name: 'a method that hands its response to what answers',
      code: `export class Carts { add = async (req, res) => { const cart = await store(req.body.sku.trim()); return ApiResponse.created(res, cart); }; }`,
      errors: [{ messageId: 'use', line: 1, column: 75 }],
    },
    {
      name: 'a field with a wrapper',
      code: `export class Carts { add = asyncHandler(async (req, res) => { res.json(await store(req.body.sku.trim())); }); }`,
      errors: [{ messageId: 'use', line: 1, column: 84 }],
    },
    {
      name: 'an object that a function makes, and one that is exported by its name',
      code: `
export const makeCarts = (store) => ({ add: async (req, res) => { res.json(await store.add(req.body.sku.trim())); } });
const carts = { async put(req, res) { res.json(await store(req.body.sku.trim())); } };
export default carts;
`,
      errors: [{ messageId: 'use', line: 2, column: 92 }, { messageId: 'use', line: 3, column: 60 }],
    },
    {
      name: 'the last of a list without a validator',
      code: `export const add = [signedIn, async (req, res) => { res.json(await store(req.body.sku.trim())); }];`,
      errors: [{ messageId: 'use', line: 1, column: 74 }],
    },
    {
      name: 'a type of the project before a response of express',
      code: `
import type { Response } from 'express';
import type { AuthRequest } from './types.js';
export class Carts {
  add = async (req: AuthRequest, res: Response) => { res.json(await store(req.body.sku.trim())); };
  async put(req: AuthRequest, res: Response) { await store(req.body.sku.trim()); res.end(); }
}
`,
      errors: [{ messageId: 'use', line: 5, column: 75 }, { messageId: 'use', line: 6, column: 60 }],
    },
  ],
});
