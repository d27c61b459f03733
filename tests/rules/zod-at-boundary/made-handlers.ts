import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a function that is made, and is no handler',
      code: `
import type { Response } from 'express';
export const tell = (store) => (error: any, res: Response) => { res.json(error.query.text); };
export const add = (store): Reader => (req, res) => store.add(req.body.id.trim());
export const note = (store) => (req, entry: Entry) => store.add(req.body.id.trim(), entry);
function read(store) { return (req, res) => store.find(req.query.text.trim()); }
cache.get(read(store));
app.get('mode', read(store));
`,
    },
    {
      name: 'a made handler that checks, and one behind a validator',
      code: `
import express, { type RequestHandler, type Response } from 'express';
export const create = (store): RequestHandler => (req, res) => { store.save(Order.parse(req.body).id); res.end(); };
export const update = (store) => (req: any, res: Response) => { const order = Order.parse(req.body); res.json(store.save(order.id)); };
function remove(store) { return (req, res) => { store.remove(req.body.id.trim()); res.end(); }; }
express().post('/remove', validate(Order), remove(store));
`,
    },
    {
      name: 'a route whose handler only ends streams of another kind',
      code: `
export function setup(app) {
  app.on('/done', (req, out) => { out.close(req.query.text.trim()); });
  app.get('key', (req, res) => { res.end(req.query.text.trim()); });
}
`,
    },
  ],
  invalid: [
    {
      name: 'a handler that a function with a type returns',
      code: `
import type { RequestHandler } from 'express';
export const create = (store): RequestHandler => (req, res) => { store.save(req.body.id.trim()); res.end(); };
export function remove(store): RequestHandler { return async (req, res) => { await store.remove(req.body.id.trim()); }; }
`,
      errors: [
        { messageId: 'use', line: 3, column: 77, endColumn: 88 },
        { messageId: 'use', line: 4, column: 97, endColumn: 108 },
      ],
    },
    {
      name: 'a handler that a function of the file makes for a route',
      code: `
import express from 'express';
function read(store) { return (req, res) => { res.json(store.find(req.query.text.trim())); }; }
const app = express();
app.get('/read', read(store));
`,
      errors: [
        { messageId: 'use', line: 3, column: 67, endColumn: 81 },
      ],
    },
    {
      name: 'a request in front of a response that has a type',
      code: `
import type { Response } from 'express';
export const create = (store) => async (req: any, res: Response) => { await store.save(req.body.id.trim()); };
export class Orders { async find(req, res: Response) { await this.store.find(req.query.text.trim()); } }
`,
      errors: [
        { messageId: 'use', line: 3, column: 88, endColumn: 99 },
        { messageId: 'use', line: 4, column: 78, endColumn: 92 },
      ],
    },
    {
      name: 'a route of an application that is handed in, answered by way of Node.js',
      code: `
export function setup(app, store) {
  app.post('/upload', (req, res) => { store.open(req.body.name.trim()).pipe(res); });
  app.get('/raw', (req, res) => { res.writeHead(200); res.end(render(req.query.text.trim())); });
}
`,
      errors: [
        { messageId: 'use', line: 3, column: 50, endColumn: 63 },
        { messageId: 'use', line: 4, column: 70, endColumn: 84 },
      ],
    },
  ],
});
