import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'express-validator 5: members asserted, and an answer where something is wrong',
      code: `
import express from 'express';
const app = express();
app.post('/a', (req, res) => {
  req.assert('email', 'Where to?').isEmail();
  const errors = req.validationErrors();
  if (errors) return res.status(400).json(errors);
  res.json(save(req.body.email.trim()));
});
app.post('/b', (req, res) => {
  req.checkBody('order.units[0].id').isInt();
  req.checkQuery('page').isInt();
  if (!req.validationErrors()) res.json(save(req.body.order.units[0].id + 1, req.query.page * 2));
});
app.post('/c', (req, res, next) => {
  req.checkBody({ name: { notEmpty: true } });
  const errors = req.validationErrors();
  if (errors) { next(errors); return; }
  const name = req.body.name as string;
  res.json(save(name.trim()));
});
app.post('/d', (req, res) => {
  req.checkBody(rules);
  if (req.validationErrors()) return res.status(400).end();
  res.json(save(req.body.name.trim()));
});
app.post('/e', (req, res) => {
  req.check(['name', 'town'], 'Who, and where?').notEmpty();
  if (req.validationErrors()) return res.status(400).end();
  res.json(save(req.body.name.trim(), req.body.town.trim()));
});
`,
    },
    {
      name: 'express-validator 5: a result that is waited for',
      code: `
import express from 'express';
const app = express();
app.post('/a', async (req, res) => {
  req.checkBody('name').notEmpty();
  const result = await req.getValidationResult();
  if (!result.isEmpty()) return res.status(400).end();
  res.json(save(req.body.name.trim()));
});
app.post('/b', (req, res) => {
  req.checkBody('name').notEmpty();
  req.getValidationResult().then((result) => {
    if (!result.isEmpty()) return res.status(400).end();
    res.json(save(req.body.name.trim()));
  });
});
app.post('/c', async (req, res) => {
  req.checkBody('name').notEmpty();
  await req.asyncValidationErrors();
  res.json(save(req.body.name.trim()));
});
`,
    },
    {
      name: 'express-validator 5: in a middleware of the file, and in a function that is handed the request',
      code: `
import express from 'express';
const app = express();
function checkName(req, res, next) {
  req.checkBody('name').notEmpty();
  const errors = req.validationErrors();
  if (errors) res.status(400).json(errors);
  else next();
}
function checkTown(req) { req.checkBody('town').notEmpty(); return req.validationErrors(); }
app.post('/a', checkName, (req, res) => { res.json(save(req.body.name.trim())); });
app.post('/b', (req, res) => { if (checkTown(req)) return res.status(400).end(); res.json(save(req.body.town.trim())); });
`,
    },
    {
      name: 'express-validator 5: asked for what came of checks that stand elsewhere',
      code: `
import express from 'express';
import { orderForm } from './forms.js';
const app = express();
app.post('/a', async (req, res) => {
  orderForm(req);
  const result = await req.getValidationResult();
  if (!result.isEmpty()) return res.status(400).end();
  res.json(save(req.body.name.trim()));
});
export const add = async (req: express.Request, res: express.Response) => {
  await req.asyncValidationErrors();
  res.json(save(req.body.name.trim()));
};
`,
    },
    {
      name: 'express-validator 6: a result that is told to throw',
      code: `
import express from 'express';
import { validationResult } from 'express-validator';
export const add = async (req: express.Request, res: express.Response) => {
  validationResult(req).throw();
  res.json(save(req.body.name.trim()));
};
`,
    },
  ],
  invalid: [
    {
      name: 'express-validator 5: another member, another part, no answer asked for, asked too early, or only tidied up',
      code: `
import express from 'express';
const app = express();
app.post('/a', (req, res) => { req.checkBody('name').notEmpty(); if (req.validationErrors()) return; res.json(save(req.body.town.trim())); });
app.post('/b', (req, res) => { req.checkQuery('name').notEmpty(); if (req.validationErrors()) return; res.json(save(req.body.name.trim())); });
app.post('/c', (req, res) => { req.checkBody('name').notEmpty(); res.json(save(req.body.name.trim())); });
app.post('/d', (req, res) => { if (req.validationErrors()) return; req.checkBody('name').notEmpty(); res.json(save(req.body.name.trim())); });
app.post('/e', (req, res) => { req.sanitizeBody('name').trim(); if (req.validationErrors()) return; res.json(save(req.body.name.trim())); });
app.post('/f', (req, res) => { req.checkBody('name').notEmpty(); req.validationErrors(); res.json(save(req.body.name.trim())); });
`,
      errors: [
        { messageId: 'use', line: 4, column: 116, endColumn: 129 },
        { messageId: 'use', line: 5, column: 117, endColumn: 130 },
        { messageId: 'use', line: 6, column: 80, endColumn: 93 },
        { messageId: 'use', line: 7, column: 116, endColumn: 129 },
        { messageId: 'use', line: 8, column: 115, endColumn: 128 },
        { messageId: 'use', line: 9, column: 104, endColumn: 117 },
      ],
    },
    {
      name: 'express-validator 5: put on the requests, and never asked for anything',
      code: `
import express from 'express';
import expressValidator from 'express-validator';
const app = express();
app.use(expressValidator());
app.post('/', (req, res) => { res.json(save(req.body.name.trim())); });
`,
      errors: [
        { messageId: 'use', line: 6, column: 45, endColumn: 58 },
      ],
    },
  ],
});
