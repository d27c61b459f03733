import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'options with a schema, by the name of a constant',
      code: `
import fastify, { type RouteShorthandOptions } from 'fastify';
const app = fastify();
const options = { schema: { body: { type: 'object' } } } as const satisfies RouteShorthandOptions;
app.post('/notes', options, async (request) => { const { text } = request.body; return text.trim(); });
`,
    },
    {
      name: 'a schema that is spread into the options, or into the route',
      code: `
import fastify from 'fastify';
const app = fastify();
const base = { schema: { body: { type: 'object' } } };
app.post('/notes', { ...base, bodyLimit: 9 }, async (request) => request.body.text.trim());
app.route({ ...base, method: 'PUT', url: '/notes', handler: async (request) => request.body.text.trim() });
`,
    },
    {
      name: 'a schema that is filled later, or from another file',
      code: `
import fastify from 'fastify';
import { body } from './bodies.js';
const app = fastify();
const schema: Record<string, unknown> = {};
schema.body = body;
app.post('/notes', { schema }, async (request) => request.body.text.trim());
app.post('/drafts', { schema: { ...body } }, async (request) => request.body.text.trim());
`,
    },
    {
      name: 'options of Fastify from another file',
      code: `
import fastify from 'fastify';
import { base, options } from './options.js';
const app = fastify();
app.post('/notes', options, async (request) => request.body.text.trim());
app.route({ ...base, method: 'PUT', url: '/notes', handler: async (request) => request.body.text.trim() });
`,
    },
    {
      name: 'a list of middlewares by the name of a constant, also spread',
      code: `
import express from 'express';
import { auth, NoteSchema, validate } from './notes.js';
const app = express();
const guards = [auth, validate(NoteSchema)];
app.post('/notes', guards, (req, res) => { save(req.body.text); res.end(); });
app.put('/notes', ...guards, (req, res) => { save(req.body.text); res.end(); });
`,
    },
    {
      name: 'a middleware by the name of a constant',
      code: `
import express from 'express';
import { Note, validate } from './notes.js';
const app = express();
const guard = validate(Note);
app.post('/notes', guard, (req, res) => { save(req.body.text); res.end(); });
`,
    },
    {
      name: 'a middleware of this file that validates, whatever it is called',
      code: `
import express from 'express';
import { Note } from './notes.js';
const app = express();
function readNote(req, res, next) { req.body = Note.parse(req.body); next(); }
app.post('/notes', readNote, (req, res) => { save(req.body.text); res.end(); });
`,
    },
    {
      name: 'a middleware of this file that answers what is wrong',
      code: `
import express from 'express';
import { Note } from './notes.js';
const app = express();
const readNote = (req, res, next) => {
  const note = Note.safeParse(req.body);
  if (!note.success) return res.sendStatus(400);
  req.body = note.data;
  next();
};
app.post('/notes', readNote, (req, res) => { save(req.body.text); res.end(); });
`,
    },
    {
      name: 'a middleware of this file that asks by hand',
      code: `
import express from 'express';
const app = express();
function readNote(req, res, next) { if (typeof req.body?.text !== 'string') return res.sendStatus(400); next(); }
app.post('/notes', readNote, (req, res) => { save(req.body.text); res.end(); });
`,
    },
    {
      name: 'a middleware that a function of this file makes',
      code: `
import express from 'express';
import { Note } from './notes.js';
const app = express();
const reads = (type) => (req, res, next) => { req.body = type.parse(req.body); next(); };
app.post('/notes', reads(Note), (req, res) => { save(req.body.text); res.end(); });
`,
    },
    {
      name: 'a list that holds itself',
      code: `
import express from 'express';
const app = express();
const guards = [guards, validateNote];
app.post('/notes', guards, (req, res) => { save(req.body.text); res.end(); });
`,
    },
  ],
  invalid: [
    {
      name: 'options in a constant without a schema',
      code: `
import fastify from 'fastify';
const app = fastify();
const options = { onRequest: [app.auth] };
app.post('/notes', options, async (request) => request.body.text.trim());
`,
      errors: [{ messageId: 'use', line: 5, column: 48 }],
    },
    {
      name: 'a schema that only documents',
      code: `
import fastify from 'fastify';
const app = fastify();
app.post('/notes', { schema: { description: 'adds a note', tags: ['notes'] as string[] } }, async (request) => request.body.text.trim());
`,
      errors: [{ messageId: 'use', line: 4, column: 112 }],
    },
    {
      name: 'a schema that says nothing, also by a name',
      code: `
import fastify, { type FastifySchema } from 'fastify';
const app = fastify();
const schema: FastifySchema = {};
app.post('/notes', { schema: {} }, async (request) => request.body.text.trim());
app.post('/drafts', { schema }, async (request) => request.body.text.trim());
`,
      errors: [{ messageId: 'use', line: 5, column: 55 }, { messageId: 'use', line: 6, column: 52 }],
    },
    {
      name: 'a list without a validator',
      code: `
import express from 'express';
import { auth, limit } from './guards.js';
const app = express();
const guards = [auth, limit()];
app.post('/notes', guards, (req, res) => { save(req.body.text); res.end(); });
`,
      errors: [{ messageId: 'use', line: 6, column: 49 }],
    },
    {
      name: 'a middleware of this file that validates another part of the request',
      code: `
import express from 'express';
import { Note } from './notes.js';
const app = express();
function readNote(req, res, next) { req.body = Note.parse(req.body); next(); }
app.post('/notes', readNote, (req, res) => { save(req.query.filter.text); res.end(); });
`,
      errors: [{ messageId: 'use', line: 6, column: 51 }],
    },
    {
      name: 'a middleware of this file that asks who sends',
      code: `
import express from 'express';
const app = express();
function auth(req, res, next) { if (!verifyToken(req)) return res.sendStatus(401); next(); }
app.post('/notes', auth, (req, res) => { save(req.body.text); res.end(); });
`,
      errors: [{ messageId: 'use', line: 5, column: 47 }],
    },
    {
      name: 'a handler of errors that validates',
      code: `
import express from 'express';
const app = express();
function failed(error, req, res, next) { Note.parse(req.body); next(error); }
app.post('/notes', failed, (req, res) => { save(req.body.text); res.end(); });
`,
      errors: [{ messageId: 'use', line: 5, column: 49 }],
    },
  ],
});
