import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'rules and a value, handed to what throws',
      code: `
import Router from '@koa/router';
const router = new Router();
router.post('/', async (ctx) => {
  ctx.validate({ name: 'string' }, ctx.request.body);
  await save(ctx.request.body.name.trim());
});
`,
    },
    {
      name: 'members that are chosen, and then checked',
      code: `
import express from 'express';
import _ from 'lodash';
express().post('/', (req, res) => { res.json(save(Order.parse(_.pick(req.body, ['id', 'text'])).id)); });
`,
    },
  ],
  invalid: [
    {
      name: 'a middleware of middy that checks the event',
      code: `
import middy from '@middy/core';
import validator from '@middy/validator';
import { parser } from '@aws-lambda-powertools/parser/middleware';
const add = async (event) => { const { card } = event.body; await charge(card.number.trim()); };
export const first = middy().use(jsonBodyParser()).use(validator({ eventSchema })).handler(add);
const take = async (event) => { await charge(JSON.parse(event.body).card); };
const put = async (event, context) => { const { card } = event.body; await charge(card.number.trim()); };
export const handler = middy(put).use(jsonBodyParser()).use(parser({ schema: Order }));
`,
      errors: [
        { messageId: 'use', line: 7, column: 46, endColumn: 73 },
      ],
    },
    {
      name: 'a schema whose answer nobody hears, and rules whose answer is not waited for',
      code: `
import Router from '@koa/router';
const router = new Router();
router.post('/a', async (ctx) => { ajv.validate(order, ctx.request.body); await save(ctx.request.body.name.trim()); });
router.post('/b', async (ctx) => { orderSchema.validate(ctx.request.body); await save(ctx.request.body.name.trim()); });
`,
      errors: [
        { messageId: 'use', line: 4, column: 86, endColumn: 107 },
        { messageId: 'use', line: 5, column: 87, endColumn: 108 },
      ],
    },
    {
      name: 'a function that is called like a validator, and only asks whether there is a value',
      code: `
import express from 'express';
function validate(value) { return value != null; }
express().post('/', (req, res) => {
  if (!validate(req.body.name)) return;
  res.json(save(req.body.name.trim()));
});
`,
      errors: [
        { messageId: 'use', line: 6, column: 17, endColumn: 30 },
      ],
    },
    {
      name: 'members that are chosen, and then trusted',
      code: `
import express from 'express';
import _ from 'lodash';
import pick from 'lodash/pick';
const app = express();
app.post('/a', (req, res) => { const order = _.pick(req.body, ['id', 'text']); res.json(save(order.id.trim())); });
app.post('/b', (req, res) => { const { id } = pick(req.body, 'id'); res.json(save(id.trim())); });
app.post('/c', (req, res) => { res.json(save(_.omit(req.body, 'id'))); });
`,
      errors: [
        { messageId: 'use', line: 6, column: 53, endColumn: 61 },
        { messageId: 'use', line: 7, column: 38, endColumn: 44 },
        { messageId: 'use', line: 8, column: 41, endColumn: 69 },
      ],
    },
  ],
});
