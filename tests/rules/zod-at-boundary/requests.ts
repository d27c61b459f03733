import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'behind a function of the file that looks at the body as well',
      code: `
import express from 'express';
const app = express();
function verify(req) {
  if (typeof req.body.ref !== 'string') throw new BadRequest('ref');
  return safeEqual(sign(req.rawBody), req.get('x-signature'));
}
app.post('/', (req, res) => {
  if (!verify(req)) return res.sendStatus(401);
  res.json(deploy(req.body.ref));
});
`,
    },
    {
      name: 'what is in a request is checked, whatever it is about',
      code: `
import express from 'express';
import { validateTokenRequest, validateBody } from './auth.js';
const app = express();
app.get('/access', validateTokenRequest, (req, res) => save(req.query.fileId));
app.put('/access', validateBody, (req, res) => save(req.body.fileId));
app.post('/access', (req, res) => { validateTokenRequest(req); save(req.body.fileId); });
`,
    },
    {
      name: 'a parameter made into text, whatever it is',
      code: `
import express from 'express';
express().get('/', (req, res) => {
  list(req.query.max?.toString(), (req.query.from || '').toString(), req.query.to ? req.query.to.toString() : undefined);
  list(req.query.limit ? +req.query.limit.toString() : undefined);
  res.end();
});
`,
    },
    {
      name: 'a parameter made into text by String',
      code: `
import express from 'express';
express().get('/', (req, res) => {
  list(String(req.query.status), parseInt(String(req.query.delay ?? 0), 10));
  res.end();
});
`,
    },
    {
      name: 'exported handler of something that is no event',
      code: `
import type { EventRow } from './rows.js';
export const handler = (row: EventRow) => { const from: Source = row.body; return from; };
`,
    },
    { name: 'parameter that is only called req', code: `function save(req) { store(req.body.name); }` },
    {
      name: 'handler-like function that nobody registers',
      code: `const handle = (req, res) => { res.send(req.body.name); };`,
    },
    {
      name: 'callback of another library',
      code: `client.get('https://example.com', (err, response) => { store(response.body.name); });`,
    },
    {
      name: 'body of a request that goes out',
      code: `
import axios from 'axios';
axios.interceptors.request.use((request) => { sign(request.body.name); return request; });
`,
    },
    {
      name: 'express body validated',
      code: `
import express from 'express';
const app = express();
app.post('/users', (req, res) => { const { name } = UserSchema.parse(req.body); store(name); });
`,
    },
    {
      name: 'express validator middleware on the route',
      code: `
import express from 'express';
const app = express();
app.post('/users', validate(UserSchema), (req, res) => { store(req.body.name); });
`,
    },
    {
      name: 'express validator middleware for a handler by name',
      code: `
import { Router } from 'express';
const router = Router();
async function create(req, res) { store(req.body.name); }
router.post('/users', auth, validateBody(UserSchema), create);
`,
    },
    {
      name: 'express-validator chain on the route',
      code: `
import express from 'express';
import { body } from 'express-validator';
const app = express();
app.post('/users', [body('name').isString()], (req, res) => { store(req.body.name); });
`,
    },
    {
      name: 'express-validator result in the handler',
      code: `
import express from 'express';
import { validationResult } from 'express-validator';
const app = express();
app.post('/users', (req, res) => {
  const errors = validationResult(req);
  if (!errors.isEmpty()) return res.status(400).end();
  store(req.body.name);
});
`,
    },
    {
      name: 'celebrate',
      code: `
import express from 'express';
import { celebrate } from 'celebrate';
const app = express();
app.post('/users', celebrate({ body: UserSchema }), (req, res) => { store(req.body.name); });
`,
    },
    {
      name: 'validator on the whole router',
      code: `
import { Router } from 'express';
const router = Router();
router.use(validate(UserSchema));
router.post('/users', (req, res) => { store(req.body.name); });
`,
    },
    {
      name: 'handler wrapped in a validator',
      code: `
import { Router } from 'express';
const router = Router();
router.post('/users', withValidation(UserSchema, (req, res) => { store(req.body.name); }));
`,
    },
    {
      name: 'express body replaced by the validated one',
      code: `
import express from 'express';
const app = express();
app.post('/users', (req, res) => { req.body = UserSchema.parse(req.body); store(req.body.name); });
`,
    },
    {
      name: 'express body and query validated together',
      code: `
import express from 'express';
const app = express();
app.post('/users', (req, res) => { const input = Input.parse({ ...req.body, ...req.query }); store(input.name); });
`,
    },
    {
      name: 'express body passed on',
      code: `
import express from 'express';
const app = express();
app.post('/users', async (req, res) => { res.json(await service.create(req.body)); });
`,
    },
    {
      name: 'express params, headers and cookies in recommended',
      code: `
import express from 'express';
const app = express();
app.get('/users/:id', (req, res) => { store(req.params.id, req.headers.host, req.cookies.session); });
`,
    },
    {
      name: 'express query only compared',
      code: `
import express from 'express';
const app = express();
app.get('/users', (req, res) => { if (req.query.verbose === '1') log(); res.end(); });
`,
    },
    {
      name: 'express cast, then joi',
      code: `
import express from 'express';
const app = express();
app.post('/users', (req, res) => {
  const body = req.body as CreateUser;
  const { error } = schema.validate(body);
  if (error) return res.status(400).end();
  store(body.name);
});
`,
    },
    {
      name: 'fastify route with a schema',
      code: `
import fastify from 'fastify';
const app = fastify();
app.post('/users', { schema: { body: UserSchema } }, async (request, reply) => { store(request.body.name); });
`,
    },
    {
      name: 'fastify route object with a schema',
      code: `
import fastify from 'fastify';
const app = fastify();
app.route({ method: 'POST', url: '/users', schema, handler: async (request, reply) => { store(request.body.name); } });
`,
    },
    {
      name: 'fastify type provider',
      code: `
import fastify from 'fastify';
const app = fastify().withTypeProvider<ZodTypeProvider>();
app.post('/users', async (request, reply) => { store(request.body.name); });
`,
    },
    {
      name: 'koa validator',
      code: `
import Router from '@koa/router';
const router = new Router();
router.post('/users', validator({ body: UserSchema }), async (ctx) => { store(ctx.request.body.name); });
`,
    },
    {
      name: 'koa body validated',
      code: `
import Router from '@koa/router';
const router = new Router();
router.post('/users', async (ctx) => { const user = UserSchema.parse(ctx.request.body); store(user.name); });
`,
    },
    {
      name: 'hono validated value',
      code: `
import { Hono } from 'hono';
const app = new Hono();
app.post('/users', zValidator('json', UserSchema), async (c) => { const user = c.req.valid('json'); store(user.name); });
`,
    },
    {
      name: 'hono one string of the query',
      code: `
import { Hono } from 'hono';
const app = new Hono();
app.get('/users', (c) => { store(c.req.query('page')); return c.body(null); });
`,
    },
    {
      name: 'hono json validated',
      code: `
import { Hono } from 'hono';
const app = new Hono();
app.post('/users', async (c) => { const user = UserSchema.parse(await c.req.json()); store(user.name); });
`,
    },
    {
      name: 'next route validated',
      code: `export async function POST(request: Request) { const user = UserSchema.parse(await request.json()); store(user.name); }`,
    },
    {
      name: 'form data yields strings',
      code: `
export async function action({ request }) {
  const form = await request.formData();
  for (const [key, value] of form) store(key, value);
  store(form.get('name'), form.getAll('tag'));
}
`,
    },
    {
      name: 'form data as a whole validated',
      code: `
export async function action({ request }) {
  const input = UserSchema.parse(Object.fromEntries(await request.formData()));
  store(input.name);
}
`,
    },
    {
      name: 'form data validated by another library',
      code: `
export async function action({ request }) {
  const submission = parseWithZod(await request.formData(), { schema: UserSchema });
  store(submission.value.name);
}
`,
    },
    {
      name: 'form field cast and validated at once',
      code: `
export async function action({ request }) {
  const form = await request.formData();
  store(NameSchema.parse(form.get('name') as string));
}
`,
    },
    {
      name: 'search parameters are strings',
      code: `
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  store(searchParams.get('page'));
}
`,
    },
    {
      name: 'search parameter that is there',
      code: `
export async function GET(request: Request) {
  const url = new URL(request.url);
  if (url.searchParams.has('page')) store(url.searchParams.get('page')!);
}
`,
    },
    {
      name: 'address that is no request\'s',
      code: `export async function GET() { const url = new URL(config.url); store(Object.fromEntries(url.searchParams).page); }`,
    },
    {
      name: 'function that is not exported',
      code: `async function POST(request) { store((await request.json()).name); }`,
    },
    {
      name: 'server action validated',
      code: `
'use server';
export async function update(input: UpdateInput) { const data = UpdateSchema.parse(input); await store(data.name); }
`,
    },
    {
      name: 'server action with form data',
      code: `
'use server';
export async function update(previous: State, form: FormData) { await store(form.get('name')); }
`,
    },
    {
      name: 'function of a server file that is not exported',
      code: `
'use server';
async function update(input: UpdateInput) { await store(input.name); }
`,
    },
    {
      name: 'request of a handler in a server file',
      code: `
'use server';
export async function answer(request: NextRequest) { return Response.json({ address: request.url }); }
import type { NextRequest } from 'next/server';
`,
    },
    {
      name: 'handler by name in a server file, which looks at no data',
      code: `
'use server';
export async function GET(request) { return Response.json({ address: request.headers.get('host') }); }
`,
    },
    {
      name: 'function that has the name of one that Nitro makes global',
      code: `function readBody(event) { return event; } export default async (event) => { const body = await readBody(event); store(body.name); };`,
    },
    {
      name: 'server action that does not look at its input',
      code: `
'use server';
export async function refresh(_previous: State) { await store(); }
`,
    },
    {
      name: 'lambda validated',
      code: `export const handler = async (event) => { const user = UserSchema.parse(JSON.parse(event.body)); return store(user.name); };`,
    },
    {
      name: 'lambda body as text',
      code: `
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEvent) => { await store((event.body ?? '').trim(), event.body as string); };
`,
    },
    {
      name: 'nest body typed by a class',
      code: `
import { Body, Controller, Post } from '@nestjs/common';
class CreateUser { name: string }
@Controller() class Users { @Post() create(@Body() input: CreateUser) { return store(input.name); } }
`,
    },
    {
      name: 'nest body typed by an imported name, which may be a class',
      code: `
import { Body, Controller, Post } from '@nestjs/common';
import { CreateUser } from './dto.js';
@Controller() class Users { @Post() create(@Body() input: CreateUser) { return store(input.name); } }
`,
    },
    {
      name: 'nest body with a pipe',
      code: `
import { Body, Controller, Post } from '@nestjs/common';
@Controller() class Users { @Post() create(@Body(new ZodValidationPipe(UserSchema)) input: any) { return store(input.name); } }
`,
    },
    {
      name: 'nest method with a pipe',
      code: `
import { Body, Controller, Post, UsePipes } from '@nestjs/common';
@Controller() class Users { @Post() @UsePipes(new ZodValidationPipe(UserSchema)) create(@Body() input: any) { return store(input.name); } }
`,
    },
    {
      name: 'nest one named member',
      code: `
import { Controller, Get, Query } from '@nestjs/common';
@Controller() class Users { @Get() list(@Query('page') page: string) { return store(page.trim()); } }
`,
    },
    {
      name: 'decorator of another package',
      code: `
import { Body } from './decorators.js';
class Users { create(@Body() input: any) { return store(input.name); } }
`,
    },
    {
      name: 'nest body handed on',
      code: `
import { Body, Controller, Post } from '@nestjs/common';
@Controller() class Users { @Post() create(@Body() input: any) { return store(input); } }
`,
    },
    {
      name: 'trpc with an input schema',
      code: `export const router = t.router({ create: publicProcedure.input(UserSchema).mutation(({ input }) => store(input.name)) });`,
    },
    {
      name: 'trpc base procedure with an input schema',
      code: `
const orgProcedure = t.procedure.input(OrgSchema);
export const router = t.router({ create: orgProcedure.mutation(({ input }) => store(input.org)) });
`,
    },
    {
      name: 'trpc without input',
      code: `export const router = t.router({ list: publicProcedure.query(({ ctx }) => store(ctx.user)) });`,
    },
    { name: 'query of a database that takes a callback', code: `db.query(({ input }) => store(input.name));` },
  ],
  invalid: [
    {
      name: 'the server of the standard library of Deno',
      code: `
import { serve } from 'https://deno.land/std@0.168.0/http/server.ts';
serve(async (req) => {
  const body = await req.json();
  return new Response(body.name.trim());
});
`,
      errors: [{ messageId: 'use', line: 4, column: 22, endColumn: 32 }],
    },
    {
      name: 'behind a function of the file that looks at the signature alone',
      code: `
import express from 'express';
const app = express();
function verify(req) {
  return safeEqual(sign(req.rawBody), req.get('x-signature'));
}
app.post('/', (req, res) => {
  if (!verify(req)) return res.sendStatus(401);
  res.json(deploy(req.body.ref));
});
`,
      errors: [{ messageId: 'use', line: 9, column: 19, endColumn: 31 }],
    },
    {
      name: 'handed on beside what a schema let through',
      code: `
import express from 'express';
import { z } from 'zod';
const Patch = z.object({ note: z.string() });
const app = express();
app.patch('/', async (req, res) => {
  const patch = Patch.parse(req.body);
  const { tenant } = req.query;
  res.json(await orders.patch(tenant, patch));
});
app.post('/', async (req, res) => {
  const { note } = Patch.parse(req.query);
  const rows = req.body as Row[];
  res.json(await orders.import(rows, note));
});
app.put('/', async (req, res) => {
  const result = Patch.safeParse(req.body);
  if (!result.success) return res.sendStatus(400);
  await orders.label(req.query.label.trim(), result.data);
  res.sendStatus(204);
});
`,
      errors: [
        { messageId: 'use', line: 8, column: 9, endColumn: 19 },
        { messageId: 'cast', line: 13, column: 16, endColumn: 33 },
        { messageId: 'use', line: 19, column: 22, endColumn: 37 },
      ],
    },
    {
      name: 'who sends is checked, and not what',
      code: `
import express from 'express';
import { validateSession, validateSessionMiddleware, verifyToken } from './auth.js';
const app = express();
app.get('/access', validateSessionMiddleware, (req, res) => save(req.query.fileId));
app.delete('/access', (req, res) => { if (!validateSession(req, res)) return; save(req.body.fileId); });
app.put('/access', verifyToken(), (req, res) => save(req.body.fileId));
`,
      errors: [
        { messageId: 'use', data: { value: 'req.query' }, line: 5, column: 66, endColumn: 82 },
        { messageId: 'use', data: { value: 'req.body' }, line: 6, column: 84, endColumn: 99 },
        { messageId: 'use', data: { value: 'req.body' }, line: 7, column: 54, endColumn: 69 },
      ],
    },
    {
      name: 'a parameter made into text that may not be there',
      code: `
import express from 'express';
express().get('/', (req, res) => {
  list(req.query.max.toString());
});
`,
      errors: [{ messageId: 'use', data: { value: 'req.query' }, line: 4, column: 8, endColumn: 21 }],
    },
    {
      name: 'two values go into one call: one report for each',
      code: `
import express from 'express';
express().post('/', (req, res) => {
  res.send(pick(req.query, req.body));
});
function pick(query, body) {
  return query.name ?? body.name;
}
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 12, endColumn: 37 },
        { messageId: 'use', data: { value: 'req.query' }, line: 4, column: 17, endColumn: 26 },
      ],
    },
    {
      name: 'express body',
      code: `
import express from 'express';
const app = express();
app.post('/users', (req, res) => { store(req.body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 4, column: 42, endColumn: 55,
      }],
    },
    {
      name: 'express under another name',
      code: `
const { Router: makeRouter } = require('express');
const users = makeRouter();
users.put('/users', (first, second) => { store(first.body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'first.body' },
        line: 4, column: 48, endColumn: 63,
      }],
    },
    {
      name: 'express destructured body',
      code: `
import express from 'express';
express.Router().post('/users', auth, async (req, res) => { const { name, email } = req.body; store(name, email); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 3, column: 67, endColumn: 82,
      }],
    },
    {
      name: 'express destructured request',
      code: `
import express from 'express';
const app = express();
app.post('/users', ({ body }, res) => { store(body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'body' },
        line: 4, column: 23, endColumn: 27,
      }],
    },
    {
      name: 'express destructured in the body of the handler',
      code: `
import express from 'express';
const app = express();
app.post('/users', (req, res) => { const { body: { name } } = req; store(name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'body' },
        line: 4, column: 50, endColumn: 58,
      }],
    },
    {
      name: 'express handler by name',
      code: `
import { Router } from 'express';
const router = Router();
router.post('/users', create);
async function create(req, res) { store(req.body.name); }
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 5, column: 41, endColumn: 54,
      }],
    },
    {
      name: 'express handler in a wrapper',
      code: `
import { Router } from 'express';
const router = Router();
router.post('/users', asyncHandler(async (req, res) => { store(req.body.name); }));
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 4, column: 64, endColumn: 77,
      }],
    },
    {
      name: 'express route chain',
      code: `
import { Router } from 'express';
Router().route('/users').get(list).post((req, res) => { store(req.body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 3, column: 63, endColumn: 76,
      }],
    },
    {
      name: 'express error handler',
      code: `
import express from 'express';
const app = express();
app.use((error, req, res, next) => { report(error, req.body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 4, column: 52, endColumn: 65,
      }],
    },
    {
      name: 'express router in a parameter',
      code: `export default function (app) { app.post('/users', (req, res) => { res.json(store(req.body.name)); }); }`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 1, column: 83, endColumn: 96,
      }],
    },
    {
      name: 'express typed request',
      code: `
import type { Request, Response } from 'express';
export const create = async (req: Request, res: Response) => { store(req.body.name); };
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 3, column: 70, endColumn: 83,
      }],
    },
    {
      name: 'express typed request, extended',
      code: `
import express from 'express';
interface AuthRequest extends express.Request { user: User }
export const create = async (req: AuthRequest, res: express.Response) => { store(req.body.name); };
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 4, column: 82, endColumn: 95,
      }],
    },
    {
      name: 'express typed request, intersection',
      code: `
import type { Request } from 'express';
type AuthRequest = Request & { user: User };
class Users { create(req: AuthRequest) { store(req.body.name); } }
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 4, column: 48, endColumn: 61,
      }],
    },
    {
      name: 'express typed handler',
      code: `
import type { RequestHandler } from 'express';
export const create: RequestHandler = async (req, res) => { store(req.body.name); };
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 3, column: 67, endColumn: 80,
      }],
    },
    {
      name: 'exported controller that answers',
      code: `export const create = async (req, res) => { const user = await store(req.body.name); res.status(201).json(user); };`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 1, column: 70, endColumn: 83,
      }],
    },
    {
      name: 'exported controller, CommonJS',
      code: `exports.create = async (req, res, next) => { res.json(await store(req.body.name)); };`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 1, column: 67, endColumn: 80,
      }],
    },
    {
      name: 'exported controllers, CommonJS object',
      code: `
async function create(req, res) { res.json(await store(req.body.name)); }
module.exports = { create };
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 2, column: 56, endColumn: 69,
      }],
    },
    {
      name: 'express query',
      code: `
import express from 'express';
const app = express();
app.get('/users', (req, res) => { store(Number(req.query.page)); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.query' },
        line: 4, column: 48, endColumn: 62,
      }],
    },
    {
      name: 'express body and query are two values',
      code: `
import express from 'express';
const app = express();
app.post('/users', (req, res) => { store(req.body.name, req.query.page); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 4, column: 42, endColumn: 55,
      }, {
        messageId: 'use', data: { value: 'req.query' },
        line: 4, column: 57, endColumn: 71,
      }],
    },
    {
      name: 'express body read many times is one report',
      code: `
import express from 'express';
const app = express();
app.post('/users', (req, res) => { store(req.body.a); store(req.body.b); const { c } = req.body; store(c); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 4, column: 42, endColumn: 52,
      }],
    },
    {
      name: 'express body, annotated',
      code: `
import express from 'express';
const app = express();
app.post('/users', (req, res) => { const user: CreateUser = req.body; store(user); });
`,
      errors: [{
        messageId: 'cast', data: { value: 'req.body', type: 'CreateUser', schema: 'Schema' },
        line: 4, column: 42, endColumn: 58,
      }],
    },
    {
      name: 'express unrelated middleware does not count',
      code: `
import express from 'express';
const app = express();
app.post('/users', upload.single('file'), auth, (req, res) => { store(req.body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 4, column: 71, endColumn: 84,
      }],
    },
    {
      name: 'express query beside a validated body',
      code: `
import express from 'express';
const app = express();
app.post('/users', (req, res) => { const user = UserSchema.parse(req.body); store(user, req.query.page); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.query' },
        line: 4, column: 89, endColumn: 103,
      }],
    },
    {
      name: 'firebase function',
      code: `
import { onRequest } from 'firebase-functions/v2/https';
export const api = onRequest(async (req, res) => { store(req.body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 3, column: 58, endColumn: 71,
      }],
    },
    {
      name: 'next pages handler',
      code: `
import type { NextApiRequest, NextApiResponse } from 'next';
export default async function handler(req: NextApiRequest, res: NextApiResponse) { store(req.body.name); }
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 3, column: 90, endColumn: 103,
      }],
    },
    {
      name: 'next pages handler without types',
      code: `export default async function handler(req, res) { res.status(200).json(await store(req.query.id)); }`,
      errors: [{
        messageId: 'use', data: { value: 'req.query' },
        line: 1, column: 84, endColumn: 96,
      }],
    },
    {
      name: 'fastify body',
      code: `
import Fastify from 'fastify';
const app = Fastify();
app.post('/users', async (request, reply) => { store(request.body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'request.body' },
        line: 4, column: 54, endColumn: 71,
      }],
    },
    {
      name: 'fastify generic only claims',
      code: `
import fastify from 'fastify';
const app = fastify();
app.post<{ Body: User }>('/users', async (request) => store(request.body.name));
`,
      errors: [{
        messageId: 'use', data: { value: 'request.body' },
        line: 4, column: 61, endColumn: 78,
      }],
    },
    {
      name: 'fastify route object',
      code: `
import fastify from 'fastify';
const app = fastify();
app.route({ method: 'POST', url: '/users', handler: async (request, reply) => { store(request.query.page); } });
`,
      errors: [{
        messageId: 'use', data: { value: 'request.query' },
        line: 4, column: 87, endColumn: 105,
      }],
    },
    {
      name: 'fastify plugin',
      code: `
import type { FastifyInstance } from 'fastify';
export default async function (app: FastifyInstance) { app.post('/users', async (request) => { store(request.body.name); }); }
`,
      errors: [{
        messageId: 'use', data: { value: 'request.body' },
        line: 3, column: 102, endColumn: 119,
      }],
    },
    {
      name: 'koa body',
      code: `
import Router from '@koa/router';
const router = new Router();
router.post('/users', async (ctx) => { store(ctx.request.body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'ctx.request.body' },
        line: 4, column: 46, endColumn: 67,
      }],
    },
    {
      name: 'koa query',
      code: `
import Koa from 'koa';
const app = new Koa();
app.use(async (ctx) => { store(ctx.query.page); });
`,
      errors: [{
        messageId: 'use', data: { value: 'ctx.query' },
        line: 4, column: 32, endColumn: 46,
      }],
    },
    {
      name: 'koa typed context',
      code: `
import type { Context } from 'koa';
export async function create(ctx: Context) { const { name } = ctx.request.body; store(name); }
`,
      errors: [{
        messageId: 'use', data: { value: 'ctx.request.body' },
        line: 3, column: 52, endColumn: 60,
      }],
    },
    {
      name: 'route of an unknown framework by its shape, one context',
      code: `export default (router) => { router.post('/users', async (ctx) => { store(ctx.request.body.name); }); };`,
      errors: [{
        messageId: 'use', data: { value: 'ctx.request.body' },
        line: 1, column: 75, endColumn: 96,
      }],
    },
    {
      name: 'hono json',
      code: `
import { Hono } from 'hono';
const app = new Hono();
app.post('/users', async (c) => { const body = await c.req.json(); store(body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'c.req.json()' },
        line: 4, column: 54, endColumn: 66,
      }],
    },
    {
      name: 'hono type argument only claims',
      code: `
import { Hono } from 'hono';
const app = new Hono();
app.post('/users', async (c) => { const { name } = await c.req.parseBody(); store(name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'c.req.parseBody()' },
        line: 4, column: 41, endColumn: 49,
      }],
    },
    {
      name: 'hono json with a type argument',
      code: `
import { Hono } from 'hono';
const app = new Hono();
app.post('/users', async (c) => { const user = await c.req.json<User>(); return c.text(await store(user)); });
`,
      errors: [{
        messageId: 'cast', data: { value: 'c.req.json()', type: 'User', schema: 'Schema' },
        line: 4, column: 65, endColumn: 69,
      }],
    },
    {
      name: 'hono raw value beside the validated one',
      code: `
import { Hono } from 'hono';
const app = new Hono();
app.post('/users', zValidator('json', UserSchema), async (c) => {
  const user = c.req.valid('json');
  const raw = await c.req.json();
  store(user.name, raw.extra);
});
`,
      errors: [{
        messageId: 'use', data: { value: 'c.req.json()' },
        line: 6, column: 21, endColumn: 33,
      }],
    },
    {
      name: 'hono query as a whole',
      code: `
import { Hono } from 'hono';
const app = new Hono().basePath('/api');
app.get('/users', (c) => { const { page } = c.req.query(); return c.text(store(page)); });
`,
      errors: [{
        messageId: 'use', data: { value: 'c.req.query()' },
        line: 4, column: 34, endColumn: 42,
      }],
    },
    {
      name: 'hono one string cast',
      code: `
import { Hono } from 'hono';
const app = new Hono();
app.get('/users', (c) => c.text(store(c.req.query('sort') as SortKey)));
`,
      errors: [{
        messageId: 'cast', data: { value: 'c.req.query(…)', type: 'SortKey', schema: 'Schema' },
        line: 4, column: 39, endColumn: 69,
      }],
    },
    {
      name: 'next route',
      code: `export async function POST(request: Request) { const body = await request.json(); store(body.name); }`,
      errors: [{
        messageId: 'use', data: { value: 'request.json()' },
        line: 1, column: 67, endColumn: 81,
      }],
    },
    {
      name: 'next route, request of next',
      code: `
import { NextRequest } from 'next/server';
export const PUT = async (req: NextRequest) => { const { name } = await req.json(); store(name); };
`,
      errors: [{
        messageId: 'use', data: { value: 'req.json()' },
        line: 3, column: 56, endColumn: 64,
      }],
    },
    {
      name: 'next route in a wrapper',
      code: `export const POST = withAuth(async (request) => { store((await request.json()).name); });`,
      errors: [{
        messageId: 'use', data: { value: 'request.json()' },
        line: 1, column: 57, endColumn: 84,
      }],
    },
    {
      name: 'remix action',
      code: `export async function action({ request }) { const { name } = await request.json(); store(name); }`,
      errors: [{
        messageId: 'use', data: { value: 'request.json()' },
        line: 1, column: 51, endColumn: 59,
      }],
    },
    {
      name: 'remix action, typed',
      code: `
import type { ActionFunctionArgs } from '@remix-run/node';
export async function action({ request }: ActionFunctionArgs) { const body = await request.json(); store(body.name); }
`,
      errors: [{
        messageId: 'use', data: { value: 'request.json()' },
        line: 3, column: 84, endColumn: 98,
      }],
    },
    {
      name: 'sveltekit endpoint',
      code: `
import type { RequestHandler } from './$types';
export const POST: RequestHandler = async ({ request }) => { const body = await request.json(); store(body.name); };
`,
      errors: [{
        messageId: 'use', data: { value: 'request.json()' },
        line: 3, column: 81, endColumn: 95,
      }],
    },
    {
      name: 'sveltekit form action',
      code: `export const actions = { default: async ({ request }) => { const form = Object.fromEntries(await request.formData()); store(form.name); } };`,
      errors: [{
        messageId: 'use', data: { value: 'request.formData()' },
        line: 1, column: 98, endColumn: 116,
      }],
    },
    {
      name: 'worker',
      code: `export default { async fetch(request, env) { const body = await request.json(); return store(body.name); } };`,
      errors: [{
        messageId: 'use', data: { value: 'request.json()' },
        line: 1, column: 65, endColumn: 79,
      }],
    },
    {
      name: 'Deno.serve',
      code: `Deno.serve(async (request) => store((await request.json()).name));`,
      errors: [{
        messageId: 'use', data: { value: 'request.json()' },
        line: 1, column: 37, endColumn: 64,
      }],
    },
    {
      name: 'Bun.serve',
      code: `Bun.serve({ async fetch(request) { return store((await request.json()).name); } });`,
      errors: [{
        messageId: 'use', data: { value: 'request.json()' },
        line: 1, column: 49, endColumn: 76,
      }],
    },
    {
      name: 'form field',
      code: `export async function action({ request }) { const form = await request.formData(); store(form.get('name') as string); }`,
      errors: [{
        messageId: 'cast', data: { value: 'form.get(\'name\')', type: 'string', schema: 'Schema' },
        line: 1, column: 64, endColumn: 82,
      }],
    },
    {
      name: 'form field that must be there',
      code: `export async function action({ request }) { const form = await request.formData(); store(form.get('name')!); }`,
      errors: [{
        messageId: 'present', data: { value: 'form.get(\'name\')', schema: 'Schema' },
        line: 1, column: 64, endColumn: 82,
      }],
    },
    {
      name: 'form data as a whole',
      code: `export async function POST(request: Request) { const { name } = Object.fromEntries(await request.formData()); store(name); }`,
      errors: [{
        messageId: 'use', data: { value: 'request.formData()' },
        line: 1, column: 54, endColumn: 62,
      }],
    },
    {
      name: 'search parameters as a whole',
      code: `export async function GET(request: Request) { const query = Object.fromEntries(new URL(request.url).searchParams); store(query.page); }`,
      errors: [{
        messageId: 'use', data: { value: 'new URL(request.url)' },
        line: 1, column: 80, endColumn: 100,
      }],
    },
    {
      name: 'search parameter',
      code: `export async function GET(request: Request) { const { searchParams } = new URL(request.url); store(searchParams.get('sort') as SortKey); }`,
      errors: [{
        messageId: 'cast', data: { value: 'searchParams.get(\'sort\')', type: 'SortKey', schema: 'Schema' },
        line: 1, column: 72, endColumn: 92,
      }],
    },
    {
      name: 'search parameters of next',
      code: `
import type { NextRequest } from 'next/server';
export async function GET(request: NextRequest) { const query = Object.fromEntries(request.nextUrl.searchParams.entries()); store(query.page); }
`,
      errors: [{
        messageId: 'use', data: { value: 'request.nextUrl.searchParams' },
        line: 3, column: 84, endColumn: 112,
      }],
    },
    {
      name: 'server action',
      code: `
'use server';
export async function update(input: UpdateInput) { await store(input.name); }
`,
      errors: [{
        messageId: 'cast', data: { value: 'input', type: 'UpdateInput', schema: 'Schema' },
        line: 3, column: 30, endColumn: 48,
      }],
    },
    {
      name: 'handler in a server file: its body, not its request',
      code: `
'use server';
export async function POST(request: Request) { const body = await request.json(); await store(body.name); }
`,
      errors: [{
        messageId: 'use', data: { value: 'request.json()' },
        line: 3, column: 67, endColumn: 81,
      }],
    },
    {
      name: 'body in Nitro, where its functions are global',
      code: `export default defineEventHandler(async (event) => { const { name } = await readBody(event); return store(name); });`,
      errors: [{
        messageId: 'use', data: { value: 'readBody(…)' },
        line: 1, column: 60, endColumn: 68,
      }],
    },
    {
      name: 'server action that hands its input on',
      code: `
'use server';
export const remove = async (id: string) => { await store(id); };
`,
      errors: [{
        messageId: 'cast', data: { value: 'id', type: 'string', schema: 'Schema' },
        line: 3, column: 30, endColumn: 40,
      }],
    },
    {
      name: 'server action without a type',
      code: `async function submit(input) { 'use server'; await store(input.name); }`,
      errors: [{
        messageId: 'use', data: { value: 'input' },
        line: 1, column: 23, endColumn: 28,
      }],
    },
    {
      name: 'server action, field cast',
      code: `
'use server';
export async function update(form: FormData) { await store(form.get('name') as string); }
`,
      errors: [{
        messageId: 'cast', data: { value: 'form.get(\'name\')', type: 'string', schema: 'Schema' },
        line: 3, column: 30, endColumn: 44,
      }],
    },
    {
      name: 'server action exported below',
      code: `
'use server';
async function update(input: UpdateInput) { await store(input); }
export { update };
`,
      errors: [{
        messageId: 'cast', data: { value: 'input', type: 'UpdateInput', schema: 'Schema' },
        line: 3, column: 23, endColumn: 41,
      }],
    },
    {
      name: 'lambda',
      code: `export const handler = async (event) => { const body = JSON.parse(event.body); return store(body.name); };`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 56, endColumn: 78,
      }],
    },
    {
      name: 'lambda, typed',
      code: `
import type { APIGatewayProxyHandler } from 'aws-lambda';
export const handler: APIGatewayProxyHandler = async (event) => { const user: User = JSON.parse(event.body!); return store(user); };
`,
      errors: [{
        messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 73, endColumn: 83,
      }],
    },
    {
      name: 'lambda, event typed',
      code: `
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => store(JSON.parse(event.body).name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 71, endColumn: 98,
      }],
    },
    {
      name: 'lambda event typed here',
      code: `export const handler = async (event: { body: { name: string } }) => store(event.body.name);`,
      errors: [{
        messageId: 'cast', data: { value: 'event', type: '{ name: string }', schema: 'Schema' },
        line: 1, column: 31, endColumn: 64,
      }],
    },
    {
      name: 'lambda body used as an object',
      code: `exports.handler = async (event) => store(event.body.name);`,
      errors: [{
        messageId: 'use', data: { value: 'event.body' },
        line: 1, column: 42, endColumn: 57,
      }],
    },
    {
      name: 'nest body typed by an interface',
      code: `
import { Body, Controller, Post } from '@nestjs/common';
interface CreateUser { name: string }
@Controller() class Users { @Post() create(@Body() input: CreateUser) { return store(input); } }
`,
      errors: [{
        messageId: 'cast', data: { value: 'input', type: 'CreateUser', schema: 'Schema' },
        line: 4, column: 52, endColumn: 69,
      }],
    },
    {
      name: 'nest body typed by a type-only import',
      code: `
import { Body, Controller, Post } from '@nestjs/common';
import type { CreateUser } from './types.js';
@Controller() class Users { @Post() create(@Body() input: CreateUser) { return store(input.name); } }
`,
      errors: [{
        messageId: 'cast', data: { value: 'input', type: 'CreateUser', schema: 'Schema' },
        line: 4, column: 52, endColumn: 69,
      }],
    },
    {
      name: 'nest body typed any',
      code: `
import { Body, Controller, Post } from '@nestjs/common';
@Controller() class Users { @Post() create(@Body() input: any) { return store(input.name); } }
`,
      errors: [{
        messageId: 'use', data: { value: 'input' },
        line: 3, column: 52, endColumn: 62,
      }],
    },
    {
      name: 'nest query',
      code: `
import * as nest from '@nestjs/common';
@nest.Controller() class Users { @nest.Get() list(@nest.Query() { page }: any) { return store(page); } }
`,
      errors: [{
        messageId: 'use', data: { value: '{ page }: any' },
        line: 3, column: 65, endColumn: 78,
      }],
    },
    {
      name: 'trpc without a schema',
      code: `export const router = t.router({ create: publicProcedure.mutation(({ input }) => store(input.name)) });`,
      errors: [{
        messageId: 'use', data: { value: 'input' },
        line: 1, column: 88, endColumn: 98,
      }],
    },
    {
      name: 'trpc, whole options',
      code: `export const router = t.router({ create: t.procedure.use(auth).query(async (opts) => store(opts.input.name)) });`,
      errors: [{
        messageId: 'use', data: { value: 'opts.input' },
        line: 1, column: 92, endColumn: 107,
      }],
    },
    {
      name: 'trpc cast input',
      code: `export const router = t.router({ create: protectedProcedure.mutation(async ({ input, ctx }) => store(ctx, input as CreateUser)) });`,
      errors: [{
        messageId: 'cast', data: { value: 'input', type: 'CreateUser', schema: 'Schema' },
        line: 1, column: 107, endColumn: 126,
      }],
    },
    {
      name: 'h3',
      code: `
import { readBody } from 'h3';
export default defineEventHandler(async (event) => { const body = await readBody(event); store(body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'readBody(…)' },
        line: 3, column: 73, endColumn: 88,
      }],
    },
    {
      name: 'express request typed by the project, known by its place',
      code: `
import express from 'express';
import type { AuthRequest } from './types.js';
const app = express();
app.post('/users', (req: AuthRequest, res) => { store(req.body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 5, column: 55, endColumn: 68,
      }],
    },
  ],
});
