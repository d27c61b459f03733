import './no-error-detail-leak/copies.js';
import './no-error-detail-leak/descriptions-and-expose.js';
import './no-error-detail-leak/errors-as-values.js';
import './no-error-detail-leak/helpers.js';
import './no-error-detail-leak/made-elsewhere.js';
import './no-error-detail-leak/made-handlers.js';
import './no-error-detail-leak/makers.js';
import './no-error-detail-leak/replaced.js';
import './no-error-detail-leak/texts.js';
import rule from '../../src/rules/no-error-detail-leak.js';
import { ruleTester, scriptRuleTester, typedRuleTester } from '../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'a code, and a fixed text, from a handler of errors of Elysia', code: `import { Elysia } from 'elysia'; new Elysia().onError(({ code, error }) => { log.error(error); return { code, message: 'failed' }; });` },
    {
      name: 'the error for answers of the project\'s own package',
      code: `import { HTTPError } from '@acme/core'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error instanceof HTTPError) return res.status(error.status).send(error.message); next(error); });`,
    },
    { name: 'helper that is handed an object and sends another member of it', code: `import express from 'express'; const app = express(); const respond = (res, status, body) => { log(body.cause); res.status(status).json({ title: body.title }); }; app.get('/', async (req, res) => { try { await load(); } catch (e) { respond(res, 500, { title: 'Failed.', cause: e.message }); } });` },
    { name: 'helper that logs the object', code: `import express from 'express'; const app = express(); function failed(res, facts) { logger.error(facts); res.status(500).end(); } app.get('/', async (req, res) => { try { await load(); } catch (e) { failed(res, { error: e }); } });` },
    { name: 'helper that answers with an object of its own', code: `const respond = (statusCode, body) => ({ statusCode, body: JSON.stringify(body) }); export const handler = async () => { try { return respond(200, await load()); } catch (error) { logger.error({ error }); return respond(500, { error: 'Failed.', code: error.code }); } };` },
    { name: 'helper of the file that is no answer', code: `const note = (status, facts) => ({ status, facts: JSON.stringify(facts) }); export const handler = async () => { try { return await load(); } catch (error) { note(500, { error: error.message }); return { statusCode: 500 }; } };` },
    { name: 'helper that is handed the error of a request', code: `import { HttpError } from './errors.js'; const respond = (statusCode, body) => ({ statusCode, body: JSON.stringify(body) }); export const handler = async () => { try { return respond(200, await load()); } catch (error) { if (error instanceof HttpError) return respond(error.status, { error: error.message }); throw error; } };` },
    { name: 'Lambda: assigned to what is only logged', code: `export const handler = async () => { let last; try { await load(); } catch (error) { last = { statusCode: 500, body: error.message }; } log(last); return { statusCode: 204 }; };` },
    { name: 'Lambda: names that are given to each other', code: `export const handler = async () => { let one; let other; try { await load(); } catch (error) { one = { statusCode: 500, body: error.message }; other = one; one = other; } log(one, other); };` },
    { name: 'Lambda: headers that tell nothing', code: `export const handler = async () => { try { return await load(); } catch (error) { return { statusCode: 503, headers: { 'retry-after': '5', 'x-code': error.code }, body: '' }; } };` },
    { name: 'written in the other branch', code: `import express from 'express'; const app = express(); app.post('/', (req, res) => { const output = {}; if (req.body.uri) { connect(req.body.uri, (err) => { if (err) output.message = err.message; res.json({ ok: !err }); }); } else { output.message = 'No address.'; res.json(output); } });` },
    { name: 'helper for internal errors, elsewhere', code: `import util from './util.js'; export function get(req, res) { load().catch((err) => { util.internalError(res, 'Failed to load:', err.stack); }); }` },
    { name: 'result of a function that is no handler', code: `import Fastify from 'fastify'; const app = Fastify(); async function load() { try { return await read(); } catch (e) { return { error: e.message }; } } app.get('/', async () => (await load()).ok); app.addHook('onClose', async () => { try { await stop(); } catch (e) { return { error: e.message }; } });` },
    { name: 'method of Nest that answers nobody', code: `import { Injectable, Controller, Get } from '@nestjs/common'; @Injectable() class Service { async find() { try { return await read(); } catch (e) { return { error: e.message }; } } }` },
    { name: 'handler that returns a text of its own', code: `import { defineEventHandler } from 'h3'; export default defineEventHandler(async (event) => { try { return await read(); } catch (e) { console.error(e); return { error: 'Not available.' }; } });` },
    { name: 'something else that is called fastify', code: `const fastify = make(); fastify.get('/', async () => { try { return await read(); } catch (e) { return { error: e.message }; } });` },
    { name: 'development only, behind an earlier try', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { try { if (isProduction) return next(error); } finally { log(error); } res.send(error.stack); });` },
    { name: 'development only, in a finally', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (isProduction) return next(error); try { log(error); } finally { res.send(error.stack); } });` },
    { name: 'development only, behind a try of the catch', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { if (!isDevelopment) return; await load(); } catch (error) { res.send(error.stack); } });` },
    { name: 'development only, behind a switch', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { switch (process.env.NODE_ENV) { case 'production': return next(error); } res.send(error.stack); });` },
    { name: 'a flag compared with true', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if ((error.status < 500) === true) return res.send(error.message); next(error); });` },
    { name: 'a flag compared with false', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (isProduction() === false) return res.send(error.stack); next(error); });` },
    { name: 'nothing compared with a mark', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error.expose !== undefined) return res.send(error.message); next(error); });` },
    { name: 'an awaited guard', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { if (await isPublic(e)) return res.send(e.message); res.end(); } });` },
    { name: 'codes of a list of errors', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { for (const { code, ...rest } of e.errors) { seen(rest); res.write(code); } const [first = 'x', , ...others] = [e.code]; res.write(first); res.end(others.length + ''); } });` },
    { name: 'keys of an error', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { let key; for (key in e) { if (key === 'code') res.write(key); } res.end(); } });` },
    { name: 'guard that is made of the text', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { const isKnown = known(error.message.toLowerCase()); if (isKnown && error instanceof HttpError) return res.send(error.message); next(error); });` },
    { name: 'class of exceptions without the decorator of Nest', code: `import { Injectable } from '@nestjs/common'; @Injectable() export class Filter { catch(exception, host) { host.switchToHttp().getResponse().status(500).json({ message: exception.message }); } }` },
    { name: 'an answer that came in', code: `import { call } from './client.js'; export async function get(answer) { try { await call(); } catch (e) { log(e.message, await answer.json()); answer.write(e.message); } }` },
    { name: 'object that is neither returned nor handed over', code: `export async function handler() { try { await load(); } catch (e) { log({ statusCode: 500, body: e.message }); return { statusCode: 500 }; } }` },
    { name: 'destructured helper that sends a code', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { fail(res, e); } }); function fail(res, { code, status = 500 }) { res.status(status).json({ code }); }` },
    { name: 'message of a held object that is another one', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { const answer = { error: 'Failed.', detail: e.message }; log(answer.detail); const { error } = answer; res.json({ error, title: answer.error }); } });` },
    { name: `text of one's own`, code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { log.error(error); res.status(500).json({ error: 'Something failed.' }); } });` },
    { name: 'code, status and name tell nothing', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(error.status).json({ code: error.code, name: error.name, kind: error.constructor.name }); } });` },
    { name: 'a variable that is merely called error', code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { const error = req.query.error; res.json({ error, reason: req.query.reason }); });` },
    { name: 'a function that is merely called with an error', code: `export function sendError(res, error) { res.status(500).json({ error: error.message }); }` },
    { name: 'result of a validation', code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { const { error } = schema.validate(req.body); if (error) return res.status(400).json({ error: error.message }); res.end(); });` },
    { name: 'error of a result object', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const { data, error } = await db.from('users').select(); if (error) res.status(500).json(error); else res.json(data); });` },
    { name: 'result with a callback for errors', code: `import express from 'express'; const app = express(); app.get('/', (req, res) => load().match((user) => res.json(user), (error) => res.status(400).json({ error: error.message })));` },
    { name: 'reason of a settled promise', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const [first] = await Promise.allSettled([load()]); res.json({ reason: first.reason.message }); });` },
    { name: 'narrowed to a class', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { if (error instanceof HttpError) return res.status(error.status).json({ error: error.message }); res.status(500).end(); } });` },
    { name: 'narrowed to imported classes', code: `import { NotFound, Conflict } from './errors.js'; import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { if (error instanceof NotFound || error instanceof Conflict) res.status(400).send(error.message); else throw error; } });` },
    { name: 'the others are thrown', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { if (!(error instanceof HttpError)) throw error; res.status(error.status).json({ error: error.message }); } });` },
    { name: 'the others are passed on', code: `import express from 'express'; const app = express(); app.get('/', async (req, res, next) => { try { await load(); } catch (error) { if (!(error instanceof HttpError)) { return next(error); } res.status(error.status).json({ error: error.message }); } });` },
    { name: 'narrowed in a condition', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.status(500).json({ error: error instanceof HttpError ? error.message : 'Something failed.' }); });` },
    { name: 'narrowed by expose', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.status(error.status).send(error.expose ? error.message : 'Something failed.'); });` },
    { name: 'narrowed by an inverted expose', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { let text = 'Something failed.'; if (!error.expose) { log(error); } else { text = error.message; } res.send(text); });` },
    { name: 'narrowed by a held condition', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { const isKnown = error instanceof HttpError; res.status(isKnown ? error.status : 500).json({ error: isKnown ? error.message : 'Something failed.' }); });` },
    { name: 'narrowed by a guard', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (isHttpError(error)) { res.status(error.status).json(error.message); return; } next(error); });` },
    { name: 'narrowed by a method of a package', code: `import Boom from '@hapi/boom'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (Boom.isBoom(error)) return res.json({ error: error.message }); next(error); });` },
    { name: 'narrowed by the name', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error.name === 'QuotaExceeded') return res.status(429).json({ error: error.message }); next(error); });` },
    { name: 'narrowed by the code', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { switch (error.code) { case 'USER_LOCKED': return res.status(423).json({ error: error.message }); default: return next(error); } });` },
    { name: 'narrowed by an imported code', code: `import { codes } from './codes.js'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error.code === codes.locked || codes.known.includes(error.code)) return res.send(error.message); next(error); });` },
    { name: 'narrowed by a key', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error && 'status' in error) return res.status(error.status).send(error.message); next(error); });` },
    { name: 'narrowed by the constructor', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error.constructor === HttpError) return res.send(error.message); next(error); });` },
    { name: 'narrowed by being another error', code: `import { gone } from './errors.js'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error === gone) return res.send(error.message); next(error); });` },
    { name: 'status below 500', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { const status = error.status ?? 500; res.status(status).json({ error: status < 500 ? error.message : 'Something failed.' }); });` },
    { name: 'status not from 500 on', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { const { statusCode = 500, message } = error; res.status(statusCode).json({ error: statusCode >= 500 ? 'Something failed.' : message }); });` },
    { name: '500 on the left', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { const status = error.status || 500; res.status(status).send(500 <= status ? 'Something failed.' : error.message); });` },
    { name: 'status equal to 500', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { const status = error.status || 500; res.status(status).send(status === 500 ? 'Something failed.' : error.message); });` },
    { name: 'message overwritten from 500 on', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { const status = error.status || 500; let message = error.message; if (status >= 500) message = 'Something failed.'; res.status(status).json({ message }); });` },
    { name: 'hapi: something else called h', code: `async function f(h) { try { await load(); } catch (e) { h.response(e.message); } }` },
    { name: 'a class that is no answer', code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(new Report(e.message)); } });` },
    { name: 'a class of answers that is handed the error itself', code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(new ErrorResponse(e)); } });` },
    { name: 'what a function of the file says of errors for users', code: `import { Catch, HttpException } from '@nestjs/common'; @Catch() class AllFilter { catch(exception, host) { const { status, message } = this.describe(exception); host.switchToHttp().getResponse().status(status).json({ message }); } describe(exception) { if (exception instanceof HttpException) return { status: exception.getStatus(), message: exception.message }; return { status: 500, message: 'Something failed.' }; } }` },
    { name: 'another part of what a function of the file returns', code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { const { status } = describe(e); const told = describe(e); res.status(status).json({ code: told.code }); } }); function describe(error) { return { status: 500, code: 'X', message: error.message }; }` },
    { name: 'a type of a package that answers nobody', code: `import { SearchResponse } from '@acme/search'; async function f(res: SearchResponse) { try { await load(); } catch (e) { res.hits.push(e.message); } }` },
    { name: 'overwritten behind a class for users', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { let message = error.message; if (error instanceof ApiError) { message = error.message; } else if (isProduction) { message = 'Something failed.'; } else { return next(error); } res.status(500).json({ message }); });` },
    { name: 'only what a class for users says', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { let message = 'Something failed.'; if (error instanceof ApiError) { message = error.message; } else if (error instanceof Error) { message = 'Something else failed.'; } res.status(500).json({ message }); });` },
    { name: 'message of the error overwritten', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { error.message = 'Something failed.'; res.status(500).json({ message: error.message }); });` },
    { name: 'message of the error overwritten in production', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (process.env.NODE_ENV === 'production') error.message = 'Something failed.'; res.status(500).json({ message: error.message }); });` },
    { name: 'stack deleted', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { delete error.stack; res.json({ stack: error.stack }); });` },
    { name: 'error replaced by one of another class', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { error = toHttpError(error); res.status(error.status).json({ message: error.message }); });` },
    { name: 'error mapped to another', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { const problem = toProblem(error); res.status(problem.status).json({ title: problem.message }); } });` },
    { name: 'mapping function', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(500).json(toResponse(error)); } });` },
    { name: 'mapping function that is handed the message', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(500).json({ error: translate(error.message) }); } });` },
    { name: 'function whose name says that it is safe', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(500).json({ error: safeErrorMessage(error), text: getUserMessage(error) }); } });` },
    { name: 'function of the file that shows no message', code: `function errorMessage(error) { return error instanceof HttpError ? error.message : 'Something failed.'; } import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(500).json(errorMessage(error)); } });` },
    { name: 'function of the file that shows a code', code: `const serialize = (error) => ({ code: error.code, at: new Date() }); import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(500).json(serialize(error)); } });` },
    { name: 'handed to a function of the file only when narrowed', code: `function fail(res, error) { res.status(error.status).json({ error: error.message }); } import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { if (error instanceof HttpError) fail(res, error); else throw error; } });` },
    { name: 'issues of a schema', code: `import { z } from 'zod'; import express from 'express'; const app = express(); app.get('/', (req, res) => { try { z.string().parse(req.body); } catch (error) { res.status(400).json({ issues: error.issues, fields: error.flatten() }); } });` },
    { name: 'schema error on a 4xx', code: `import { ZodError } from 'zod'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error instanceof ZodError) return res.status(400).json({ error: error.message }); next(error); });` },
    { name: 'schema error without a status', code: `import * as yup from 'yup'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error instanceof yup.ValidationError) return res.json({ error: error.message }); next(error); });` },
    { name: 'schema error by its name, status before', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error.name === 'ValidationError') { res.status(422); return res.json({ error: error.message }); } next(error); });` },
    { name: 'syntax error of the body', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error instanceof SyntaxError && 'body' in error) return res.status(400).send(error.message); next(error); });` },
    { name: 'only a schema is tried', code: `import express from 'express'; const app = express(); app.post('/', async (req, res) => { let body; try { body = await schema.parseAsync(req.body); } catch (error) { return res.status(400).json({ error: error.message }); } res.json(await save(body)); });` },
    { name: 'only JSON is tried', code: `import express from 'express'; const app = express(); app.post('/', (req, res) => { try { req.data = JSON.parse(req.body); } catch (error) { res.status(400).json({ error: error.message }); } });` },
    { name: 'only a validation is tried', code: `import express from 'express'; const app = express(); app.post('/', (req, res) => { try { validators.order(req.body); } catch (error) { res.status(422).send(error.message); } });` },
    { name: 'development only: asked of the settings', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { const stack = getEnv('devMode') ? error.stack : undefined; if (config.get('app.isDev')) return res.json({ error: error.message }); res.status(500).json({ stack }); });` },
    { name: 'development only', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (process.env.NODE_ENV !== 'production') return res.status(500).json({ stack: error.stack }); res.status(500).end(); });` },
    { name: 'development only: spread', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.status(500).json({ error: 'Something failed.', ...(process.env.NODE_ENV === 'development' && { stack: error.stack }) }); });` },
    { name: 'development only: flag', code: `const isProd = config.env === 'production'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.status(500).json({ stack: isProd ? undefined : error.stack }); });` },
    { name: 'development only: middleware', code: `import express from 'express'; const app = express(); if (app.get('env') === 'development') { app.use((error, req, res, next) => { res.status(500).send(error.stack); }); }` },
    { name: 'development only: named middleware', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (isProduction()) return next(error); res.status(500).send(error.stack); });` },
    { name: 'development only: list of environments', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (['development', 'test'].includes(process.env.NODE_ENV)) res.send(error.stack); else next(error); });` },
    { name: 'development only: switch', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { switch (process.env.NODE_ENV) { case 'development': res.send(error.stack); break; default: next(error); } });` },
    { name: 'development only: import.meta.env', code: `export async function GET() { try { await load(); } catch (error) { return new Response(import.meta.env.DEV ? error.stack : 'Something failed.', { status: 500 }); } }` },
    { name: 'option that shows the stack', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.json({ stack: options.showStack ? error.stack : undefined, detail: !config.hideErrors && error.message }); });` },
    { name: 'thrown text', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (typeof error === 'string') return res.status(400).send(error); next(error); });` },
    { name: 'web socket', code: `wss.on('connection', (ws) => { ws.on('message', async (text) => { try { await run(text); } catch (error) { ws.send(JSON.stringify({ error: error.message })); } }); });` },
    { name: 'worker, process and channel', code: `async function run(channel) { try { await work(); } catch (error) { process.send({ error: error.message }); parentPort.postMessage(error.message); channel.send(error); } }` },
    { name: 'JSON-RPC', code: `import express from 'express'; const app = express(); app.post('/rpc', async (req, res) => { try { res.json(await call(req.body)); } catch (error) { res.json({ jsonrpc: '2.0', id: req.body.id, error: { code: -32603, message: error.message } }); } });` },
    { name: 'result object', code: `export async function save(data) { try { return { ok: true, value: await store(data) }; } catch (error) { return { ok: false, error: error.message }; } }` },
    { name: 'result object that is sent elsewhere', code: `async function save(data) { try { return { ok: true }; } catch (error) { return { ok: false, error: error.message }; } } import express from 'express'; const app = express(); app.post('/', async (req, res) => { res.json(await save(req.body)); });` },
    { name: 'log and rethrow', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { console.error(error.message, error.stack); throw error; } });` },
    { name: 'answer that comes in', code: `async function load() { try { const res = await fetch('https://x.example'); return await res.json(); } catch (error) { throw new Error('no users', { cause: error }); } }` },
    { name: 'stream that is no answer', code: `function copy(target) { source.on('error', (error) => { target.end(error.message); target.write(error.message); }); }` },
    { name: 'socket', code: `server.on('clientError', (error, socket) => { socket.end(error.message); });` },
    { name: 'only asked', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.json({ isLate: error.message.includes('late'), length: error.message.length, same: error.message === 'x' }); });` },
    { name: 'key of a table of texts', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.json({ error: texts[error.message] }); });` },
    { name: `Nest: text of one's own with a cause`, code: `import { InternalServerErrorException } from '@nestjs/common'; async function f() { try { await load(); } catch (error) { throw new InternalServerErrorException('Something failed.', { cause: error }); } }` },
    { name: 'Nest: rethrown', code: `import { HttpException } from '@nestjs/common'; async function f() { try { await load(); } catch (error) { if (error instanceof HttpException) throw new HttpException(error.message, error.getStatus()); throw error; } }` },
    { name: 'Nest: filter of one class', code: `import { Catch } from '@nestjs/common'; @Catch(QuotaError) class QuotaFilter { catch(exception, host) { host.switchToHttp().getResponse().status(429).json({ error: exception.message }); } }` },
    { name: 'Nest: exception of web sockets', code: `import { WsException } from '@nestjs/websockets'; async function f() { try { await load(); } catch (error) { throw new WsException(error.message); } }` },
    { name: 'http-errors keeps the text of a 500', code: `import createError from 'http-errors'; async function f() { try { await load(); } catch (error) { throw createError(500, error.message); } }` },
    { name: 'http-errors with a status from elsewhere', code: `import createError from 'http-errors'; async function f(status) { try { await load(); } catch (error) { throw createError(status, error.message); } }` },
    { name: 'Boom keeps the text of a 500', code: `import Boom from '@hapi/boom'; async function f() { try { await load(); } catch (error) { throw Boom.internal(error.message); } }` },
    { name: 'Koa keeps the text of a 500', code: `import Koa from 'koa'; new Koa().use(async (ctx) => { try { await load(); } catch (error) { ctx.throw(500, error.message); } });` },
    { name: `Lambda: text of one's own`, code: `export const handler = async () => { try { return { statusCode: 200, body: await load() }; } catch (error) { return { statusCode: 500, body: JSON.stringify({ error: 'Something failed.' }) }; } };` },
    { name: 'an object with a status that is no answer', code: `async function f() { try { await load(); } catch (error) { report({ statusCode: 500, body: error.message }); } }` },
    { name: 'body of a request', code: `async function f(options) { try { await load(); } catch (error) { options.body = error.message; request.body = error; await fetch('https://x.example', options); } }` },
    { name: 'helper that logs', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { logError(res, error.message); reportFailure(req, res, error.message); res.status(500).end(); } });` },
    { name: 'helper that is handed the error itself', code: `import { handleError, sendError } from './errors.js'; import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { handleError(res, error); sendError(res, error); } });` },
    { name: 'helper without a response', code: `async function f() { try { await load(); } catch (error) { return sendError(error.message); } }` },
    { name: 'helper of the file that does not send it', code: `function fail(res, text) { log(text); res.status(500).end(); } import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { fail(res, error.message); } });` },
    { name: 'function in an answer', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.end(() => log(error.message)); } });` },
    { name: 'callback of another kind', code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { users.find((user) => { if (user) res.json(user); return true; }); load().then((value) => { if (value) res.json(value); }); });` },
    { name: 'first parameter that is no error', code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { load(req.id, (user, more) => { if (user) { res.json(user); } }); watch((event) => { if (event) res.json(event); }); });` },
    { name: 'middleware with four parameters of another kind', code: `export function withModel(model, req, res, next) { res.json(model); }` },
    { name: 'declared in the catch', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { const message = 'Something failed.'; res.json({ message }); } });` },
    { name: 'another part of a held object', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { const state = { error: error.message, code: 1 }; log(state); res.json({ code: state.code, other: state.missing }); } });` },
    { name: 'program that runs once', code: `#!/usr/bin/env node
import http from 'node:http'; http.createServer(async (req, res) => { try { await load(); } catch (error) { res.end(error.message); } });` },
    { name: 'script', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.send(error.stack); });`, filename: 'scripts/preview.ts' },
    { name: 'option: public class', code: `import { QueryFailedError } from 'typeorm'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error instanceof QueryFailedError) return res.send(error.message); next(error); });`, options: [{ publicErrors: ['QueryFailedError'], sanitisers: [] }] },
    { name: 'option: public class by its id, and a guard', code: `import { QueryFailedError as Failed } from 'typeorm'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error instanceof Failed || isDatabaseError(error)) return res.send(error.message); next(error); });`, options: [{ publicErrors: ['typeorm#QueryFailedError', 'isDatabaseError'], sanitisers: [] }] },
    { name: 'option: sanitiser', code: `import { toMessage } from './texts.js'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.send(toMessage(error)); });`, options: [{ publicErrors: [], sanitisers: ['toMessage'] }] },
    { name: 'unreachable code', code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { return next(error); res.send(error.message); });` },
  ],
  invalid: [
    {
      name: 'helper that makes a Lambda answer of an object',
      code: `function respond(statusCode: number, body: unknown) { return { statusCode, headers: {}, body: JSON.stringify(body) }; } export const handler = async () => { try { return respond(200, await load()); } catch (error) { logger.error({ error }); return respond(500, { id: 1, error: (error as Error).message }); } };`,
      errors: [{ messageId: 'leaksMessage', data: { value: '(error as Error).message' }, line: 1, column: 278, endColumn: 302 }],
    },
    {
      name: 'helper that sends an object, through a variable and a field',
      code: `import express from 'express'; const app = express(); const respond = (res, status, body) => { res.status(status).json({ ok: false, ...body }); }; app.get('/', async (req, res) => { const body = {}; try { await load(); } catch (e) { body.error = e.stack; } respond(res, 500, body); respond(res, 200, { ok: true }); });`,
      errors: [{ messageId: 'leaksStack', data: { value: 'body' }, line: 1, column: 276, endColumn: 280 }],
    },
    {
      name: 'helper that sends one member and logs the other',
      code: `import express from 'express'; const app = express(); const respond = (res, { status }, body) => { log(body.cause); const { title } = body; res.status(status).json({ title }); }; app.get('/', async (req, res) => { try { await load(); } catch (e) { respond(res, { status: 500 }, { title: e.message, cause: e }); } });`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 288, endColumn: 297 }],
    },
    {
      name: 'helper that hands the text to the next one',
      code: `const respond = (statusCode, body) => ({ statusCode, body: JSON.stringify(body) }); const failed = (text) => respond(500, { text }); export const handler = async () => { try { return await load(); } catch (error) { return failed(error.message); } };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 230, endColumn: 243 }],
    },
    {
      name: 'Lambda: assigned, returned later',
      code: `export const handler = async () => { let response; try { await load(); response = { statusCode: 202, body: '' }; } catch (e) { response = { statusCode: 500, body: e.message }; } return response; };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 164, endColumn: 173 }],
    },
    {
      name: 'Lambda: headers',
      code: `export const handler = async () => { try { await load(); } catch (err) { if (late) return { statusCode: 302, headers: { location: \`/failed?why=\${err.message}\` } }; return { statusCode: 503, headers: { 'x-reason': String(err) }, body: '' }; } };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 146, endColumn: 157 },
        { messageId: 'leaksError', data: { value: 'err' }, line: 1, column: 221, endColumn: 224 },
      ],
    },
    { name: 'written in the same branch', code: `import express from 'express'; const app = express(); app.post('/', (req, res) => { const output = {}; if (req.body.uri) { connect(req.body.uri, (err) => { if (err) output.message = err.message; res.json(output); }); } else { res.json(output); } });`, errors: [{ messageId: 'leaksMessage', line: 1, column: 205, endColumn: 211 }] },
    { name: 'returned by a handler of Fastify', code: `import Fastify from 'fastify'; const app = Fastify(); app.get('/', async () => { try { return await read(); } catch (e) { return { error: e.message }; } }); app.route({ handler: async () => { try { return await read(); } catch (e) { return e.known ? {} : { ok: false, error: { text: String(e) } }; } } });`, errors: [{ messageId: 'leaksMessage', line: 1, column: 139, endColumn: 148 }, { messageId: 'leaksError', line: 1, column: 291, endColumn: 292 }] },
    { name: 'returned by a handler of a plugin of Fastify', code: `export default async function plugin(fastify) { fastify.post('/', { schema }, async (request) => { try { return await read(); } catch (e) { return { error: e.message }; } }); }`, errors: [{ messageId: 'leaksMessage', line: 1, column: 157, endColumn: 166 }] },
    { name: 'returned by a named handler of Fastify', code: `import type { FastifyInstance } from 'fastify'; const find = async () => { try { return await read(); } catch (e) { return { error: e.message }; } }; export function routes(app: FastifyInstance) { app.get('/', find); }`, errors: [{ messageId: 'leaksMessage', line: 1, column: 133, endColumn: 142 }] },
    { name: 'returned by a handler of h3, of Nuxt, of Elysia', code: `import { eventHandler } from 'h3'; import { Elysia } from 'elysia'; export const a = eventHandler(async () => { try { return await read(); } catch (e) { return { error: e.message }; } }); export default defineEventHandler(async () => { try { return await read(); } catch (e) { return { error: e.message }; } }); new Elysia().get('/', async () => { try { return await read(); } catch (e) { return { error: e.message }; } });`, errors: [{ messageId: 'leaksMessage', line: 1, column: 170, endColumn: 179 }, { messageId: 'leaksMessage', line: 1, column: 294, endColumn: 303 }, { messageId: 'leaksMessage', line: 1, column: 406, endColumn: 415 }] },
    { name: 'returned by a handler of errors', code: `import { Elysia } from 'elysia'; import Fastify from 'fastify'; new Elysia().onError(({ error, set }) => { set.status = 500; return { message: error.message }; }).onError(({ error: { stack } }) => ({ stack })); Fastify().setErrorHandler(async (failure) => ({ error: failure.message }));`, errors: [{ messageId: 'leaksMessage', line: 1, column: 144, endColumn: 157 }, { messageId: 'leaksStack', line: 1, column: 201, endColumn: 206 }, { messageId: 'leaksMessage', line: 1, column: 267, endColumn: 282 }] },
    { name: 'returned by a route of Nest', code: `import { Controller, Get } from '@nestjs/common'; @Controller() export class Orders { @Get(':id') async find() { try { return await read(); } catch (error) { return { success: false, message: error.message }; } } }`, errors: [{ messageId: 'leaksMessage', line: 1, column: 193, endColumn: 206 }] },
    {
      name: 'send of the error',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.send(error); } });`,
      errors: [
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 137, endColumn: 142 },
      ],
    },
    {
      name: 'message',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.json({ error: error.message }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 146, endColumn: 159 },
      ],
    },
    {
      name: 'stack, with a status',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(500).json({ stack: error.stack }); } });`,
      errors: [
        { messageId: 'leaksStack', data: { value: 'error.stack' }, line: 1, column: 158, endColumn: 169 },
      ],
    },
    {
      name: 'cause',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(500).json({ cause: error.cause, why: error.cause.message }); } });`,
      errors: [
        { messageId: 'leaksCause', data: { value: 'error.cause' }, line: 1, column: 158, endColumn: 169 },
        { messageId: 'leaksMessage', data: { value: 'error.cause.message' }, line: 1, column: 176, endColumn: 195 },
      ],
    },
    {
      name: 'message and stack',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(500).json({ message: error.message, stack: error.stack }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 160, endColumn: 173 },
        { messageId: 'leaksStack', data: { value: 'error.stack' }, line: 1, column: 182, endColumn: 193 },
      ],
    },
    {
      name: 'any name',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (oops) { res.status(500).send(oops); } });`,
      errors: [
        { messageId: 'leaksError', data: { value: 'oops' }, line: 1, column: 148, endColumn: 152 },
      ],
    },
    {
      name: 'taken apart',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch ({ message, stack: trace, code }) { res.status(500).json({ message, trace, code }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 177, endColumn: 184 },
        { messageId: 'leaksStack', data: { value: 'trace' }, line: 1, column: 186, endColumn: 191 },
      ],
    },
    {
      name: 'rest of it',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch ({ code, ...rest }) { res.json(rest); } });`,
      errors: [
        { messageId: 'leaksError', data: { value: 'rest' }, line: 1, column: 149, endColumn: 153 },
      ],
    },
    {
      name: 'write, end, event stream',
      code: `import http from 'node:http'; http.createServer(async (req, res) => { try { await load(); } catch (error) { res.write(\`data: \${JSON.stringify({ error: error.message })}\\n\\n\`); res.end(String(error)); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 152, endColumn: 165 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 192, endColumn: 197 },
      ],
    },
    {
      name: 'head of the answer',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.statusMessage = error.message; res.setHeader('x-error', error.message); res.set('x-trace', error.stack); res.writeHead(500, error.message); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 148, endColumn: 161 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 188, endColumn: 201 },
        { messageId: 'leaksStack', data: { value: 'error.stack' }, line: 1, column: 223, endColumn: 234 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 256, endColumn: 269 },
      ],
    },
    {
      name: 'jsonp, redirect and render',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.jsonp(error); res.redirect('/login?error=' + encodeURIComponent(error.message)); res.render('error', { error }); } });`,
      errors: [
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 138, endColumn: 143 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 196, endColumn: 209 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 235, endColumn: 240 },
      ],
    },
    {
      name: 'status first, as in Restify',
      code: `import restify from 'restify'; restify.createServer().get('/', async (req, res) => { try { await load(); } catch (error) { res.json(500, { error: error.message }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 147, endColumn: 160 },
      ],
    },
    {
      name: 'as text',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.send('failed: ' + error); res.send(\`failed: \${error}\`); res.send(error.toString()); res.send(JSON.stringify(error)); } });`,
      errors: [
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 150, endColumn: 155 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 178, endColumn: 183 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 197, endColumn: 202 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 240, endColumn: 245 },
      ],
    },
    {
      name: 'text made of the message',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.send(error.message.split('\\n')[0]); res.send(error.stack.replace(/x/g, '').trim()); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: `error.message.split('\\n')[0]` }, line: 1, column: 137, endColumn: 165 },
        { messageId: 'leaksStack', data: { value: `error.stack.replace(/x/g, '')` }, line: 1, column: 177, endColumn: 206 },
      ],
    },
    {
      name: 'spread',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.json({ ...error, at: 1 }); res.json(Object.assign({}, error)); } });`,
      errors: [
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 142, endColumn: 147 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 186, endColumn: 191 },
      ],
    },
    {
      name: 'in a list',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.json({ errors: [error.message] }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 148, endColumn: 161 },
      ],
    },
    {
      name: 'fallback and condition',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.json({ a: error.message || 'x', b: late ? 'x' : error.message, c: late && error.message, d: (0, error.message), e: (last = error.message) }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 142, endColumn: 155 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 180, endColumn: 193 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 206, endColumn: 219 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 228, endColumn: 241 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 255, endColumn: 268 },
      ],
    },
    {
      name: 'Error is no class for users',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(500).json({ error: error instanceof Error ? error.message : 'Something failed.' }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 183, endColumn: 196 },
      ],
    },
    {
      name: 'nor are TypeError and Object',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { if (error instanceof TypeError || error instanceof globalThis.Object) res.send(error.message); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 207, endColumn: 220 },
      ],
    },
    {
      name: 'the error of a client that has the name of one of a server',
      code: `import { HTTPError } from 'got'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error instanceof HTTPError) return res.status(error.status).send(error.message); next(error); });`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 194, endColumn: 207 }],
    },
    {
      name: 'an error that has the name of one of a client',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error.name === 'HTTPError') return res.status(502).send(error.message); next(error); });`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 152, endColumn: 165 }],
    },
    {
      name: 'nor are the errors of clients and databases',
      code: `import { AxiosError } from 'axios'; import { Prisma } from '@prisma/client'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error instanceof AxiosError) return res.status(502).send(error.message); if (error instanceof Prisma.PrismaClientKnownRequestError) return res.status(409).send(error.message); next(error); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 230, endColumn: 243 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 333, endColumn: 346 },
      ],
    },
    {
      name: 'nor what isAxiosError finds',
      code: `import axios from 'axios'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (axios.isAxiosError(error)) return res.status(502).send(error.response?.data ?? error.message); next(error); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 202, endColumn: 215 },
      ],
    },
    {
      name: 'guards that hold for any error',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (isError(error)) return res.send(error.message); if (isErrorWithMessage(error)) return res.send(error.message); next(error); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 128, endColumn: 141 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 191, endColumn: 204 },
      ],
    },
    {
      name: 'after the narrowed ones',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error instanceof HttpError) return res.status(error.status).json({ error: error.message }); res.status(500).json({ error: error.message }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 218, endColumn: 231 },
      ],
    },
    {
      name: 'in the other branch',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error instanceof HttpError) { res.status(error.status).end(); } else { res.status(500).json({ error: error.message }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 197, endColumn: 210 },
      ],
    },
    {
      name: 'a match on the text is no narrowing',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error.message.includes('not found')) return res.status(404).send(error.message); if (/late/.test(error.message)) return res.status(504).send(error.message); if (error.message.toLowerCase() === 'gone') return res.status(410).send(error.message); next(error); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 161, endColumn: 174 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 237, endColumn: 250 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 325, endColumn: 338 },
      ],
    },
    {
      name: 'nor is that there is a message',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error && error.message) return res.send(error.message); if ('message' in error) return res.send(error.message); if (typeof error === 'object') return res.json(error); next(error); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 136, endColumn: 149 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 192, endColumn: 205 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 255, endColumn: 260 },
      ],
    },
    {
      name: 'nor is a code of the system',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error.code === 'ENOENT') return res.status(404).send(error.message); if (error.code === 11000 || error.code === 'P2002') return res.status(409).send(error.message); next(error); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 149, endColumn: 162 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 245, endColumn: 258 },
      ],
    },
    {
      name: 'nor is the name of any error',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error.name === 'TypeError' || error.name === 'MongoServerError') return res.send(error.message); next(error); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 177, endColumn: 190 },
      ],
    },
    {
      name: 'status in the value is no test',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.status(error.status || 500).json({ message: error.message || 'failed' }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 140, endColumn: 153 },
      ],
    },
    {
      name: 'status from 500 on',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { const status = error.status ?? 500; if (status >= 500) return res.status(status).json({ error: error.message }); res.status(status).end(); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 187, endColumn: 200 },
      ],
    },
    {
      name: 'production gets it',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (process.env.NODE_ENV === 'production') return res.status(500).send(error.message); res.status(500).send(error.stack); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 163, endColumn: 176 },
      ],
    },
    {
      name: 'Nest: filter whose host has its type',
      code: `import { ArgumentsHost, Catch, ExceptionFilter } from '@nestjs/common'; @Catch() export class AllFilter implements ExceptionFilter { catch(exception: unknown, host: ArgumentsHost) { const ctx = host.switchToHttp(); const response = ctx.getResponse<Response>(); response.status(500).json({ message: exception.message }); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'exception.message' }, line: 1, column: 299, endColumn: 316 },
      ],
    },
    {
      name: 'Nest: adapter of the platform',
      code: `import { ArgumentsHost, Catch } from '@nestjs/common'; import { HttpAdapterHost } from '@nestjs/core'; @Catch() export class AllFilter { constructor(private readonly httpAdapterHost: HttpAdapterHost) {} catch(exception: unknown, host: ArgumentsHost) { const { httpAdapter } = this.httpAdapterHost; const ctx = host.switchToHttp(); const body = { message: exception.message }; httpAdapter.reply(ctx.getResponse(), body, 500); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'body' }, line: 1, column: 414, endColumn: 418 },
      ],
    },
    {
      name: 'type of the project, by an alias of its folder',
      code: `import type { ApiResponse } from '@/types'; export const h = async (req: unknown, res: ApiResponse) => { try { await load(); } catch (e) { res.status(500).send({ error: e.message }); } };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 170, endColumn: 179 },
      ],
    },
    {
      name: 'Adonis: part of the context',
      code: `import type { HttpContext } from '@adonisjs/core/http'; class C { async show({ response }: HttpContext) { try { await load(); } catch (e) { response.internalServerError({ error: e.message }); } } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 179, endColumn: 188 },
      ],
    },
    {
      name: 'hapi: handler',
      code: `export const handler = async (request, h) => { try { await load(); } catch (e) { return h.response({ error: e.message }).code(500); } };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 109, endColumn: 118 },
      ],
    },
    {
      name: 'hapi: toolkit by its type',
      code: `import { Request, ResponseToolkit } from '@hapi/hapi'; async function f(request: Request, tools: ResponseToolkit) { try { await load(); } catch (e) { return tools.response(e.message).code(500); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 173, endColumn: 182 },
      ],
    },
    {
      name: 'a class of answers that is handed the text',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(new ApiResponse(500, null, e.message)); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 118, endColumn: 127 },
      ],
    },
    {
      name: 'taken out of what a function of the file returns',
      code: `import { Catch, HttpException } from '@nestjs/common'; @Catch() class AllFilter { catch(exception, host) { const { status, message } = this.describe(exception); host.switchToHttp().getResponse().status(status).json({ message }); } describe(exception) { if (exception instanceof HttpException) return { status: exception.getStatus(), message: exception.message }; return { status: 500, message: exception.message }; } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 218, endColumn: 225 },
      ],
    },
    {
      name: 'read from what a function of the file returns',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { const told = describe(e); res.status(told.status).json({ error: told.text }); } }); function describe(error) { return { status: 500, text: error.message }; }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'told.text' }, line: 1, column: 134, endColumn: 143 },
      ],
    },
    {
      name: 'any other error behind a class for users',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { let message = 'Something failed.'; if (error instanceof ApiError) { message = error.message; } else if (error instanceof Error) { message = error.message; } res.status(500).json({ message }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 272, endColumn: 279 },
      ],
    },
    {
      name: 'any other error behind one that is put in other words',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { let message = 'Something failed.'; if (error.name === 'ValidationError') { message = describe(error).text; } else if (error instanceof Error) { message = error.message; } res.status(500).json({ message }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 286, endColumn: 293 },
      ],
    },
    {
      name: 'set once more for a class for users',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { let message = error.message; if (error instanceof ApiError) { message = error.text; } res.status(500).json({ message }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 201, endColumn: 208 },
      ],
    },
    {
      name: 'overwritten for production before it is given',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { let message = 'Something failed.'; if (isProduction) message = 'Sorry.'; if (error.cause) message = error.message; res.status(500).json({ message }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 230, endColumn: 237 },
      ],
    },
    {
      name: 'message overwritten after another match',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error.message.includes('key')) error.message = 'Check your key.'; res.status(500).json({ message: error.message }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 194, endColumn: 207 },
      ],
    },
    {
      name: 'overwritten with more of it',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { error.message = \`late: \${error.message}\`; res.status(500).json({ message: error.message }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 166, endColumn: 179 },
      ],
    },
    {
      name: 'schema error on a 500',
      code: `import { ZodError } from 'zod'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (error instanceof ZodError) return res.status(500).json({ error: error.message }); next(error); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 192, endColumn: 205 },
      ],
    },
    {
      name: 'more than a schema is tried',
      code: `import express from 'express'; const app = express(); app.post('/', async (req, res) => { try { const body = schema.parse(req.body); await save(body); } catch (error) { res.status(400).json({ error: error.message }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 200, endColumn: 213 },
      ],
    },
    {
      name: 'only a schema is tried, on a 500',
      code: `import express from 'express'; const app = express(); app.post('/', async (req, res) => { try { schema.parse(req.body); } catch (error) { res.status(500).json({ error: error.message }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 169, endColumn: 182 },
      ],
    },
    {
      name: 'through a variable',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { const text = error instanceof Error ? error.message : 'x'; const body = { text }; res.status(500).json(body); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'body' }, line: 1, column: 231, endColumn: 235 },
      ],
    },
    {
      name: 'through a cast',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { const e = error as Error; res.status(500).json({ a: e.message, b: (error as Error).stack, c: error!.message }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 180, endColumn: 189 },
        { messageId: 'leaksStack', data: { value: '(error as Error).stack' }, line: 1, column: 194, endColumn: 216 },
        { messageId: 'leaksMessage', data: { value: 'error!.message' }, line: 1, column: 221, endColumn: 235 },
      ],
    },
    {
      name: 'through a destructured variable',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { const { message, stack = '', ...rest } = error; res.json({ message, stack, rest }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 187, endColumn: 194 },
        { messageId: 'leaksStack', data: { value: 'stack' }, line: 1, column: 196, endColumn: 201 },
        { messageId: 'leaksError', data: { value: 'rest' }, line: 1, column: 203, endColumn: 207 },
      ],
    },
    {
      name: 'through a part of a held object',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { const state = { error: error.message }; const { error: text } = state; res.json({ a: state.error, text }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'state.error' }, line: 1, column: 213, endColumn: 224 },
        { messageId: 'leaksMessage', data: { value: 'text' }, line: 1, column: 226, endColumn: 230 },
      ],
    },
    {
      name: 'through what is put into an object or list',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const body = {}; const failures = []; try { await load(); } catch (error) { body.error = error.message; failures.push(error); } res.json(body); res.json({ failures, first: failures[0], joined: failures.join() }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'body' }, line: 1, column: 227, endColumn: 231 },
        { messageId: 'leaksError', data: { value: 'failures' }, line: 1, column: 245, endColumn: 253 },
        { messageId: 'leaksError', data: { value: 'failures[0]' }, line: 1, column: 262, endColumn: 273 },
        { messageId: 'leaksError', data: { value: 'failures' }, line: 1, column: 283, endColumn: 291 },
      ],
    },
    {
      name: 'through a variable from outside',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { let problem; try { await load(); } catch (error) { problem = error; } if (problem) res.status(500).send(problem.message); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'problem.message' }, line: 1, column: 194, endColumn: 209 },
      ],
    },
    {
      name: 'through a variable that is later another error',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.send(error.message); error = toHttpError(error); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 101, endColumn: 114 },
      ],
    },
    {
      name: 'through a helper from elsewhere that says message',
      code: `import { getErrorMessage, serializeError } from './errors.js'; import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.json({ a: getErrorMessage(error), b: serializeError(error), c: errors.toString(error) }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'getErrorMessage(error)' }, line: 1, column: 205, endColumn: 227 },
        { messageId: 'leaksMessage', data: { value: 'serializeError(error)' }, line: 1, column: 232, endColumn: 253 },
        { messageId: 'leaksMessage', data: { value: 'errors.toString(error)' }, line: 1, column: 258, endColumn: 280 },
      ],
    },
    {
      name: 'through a helper that only escapes',
      code: `import { escapeHtml } from './html.js'; import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.send(escapeHtml(error.stack)); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'escapeHtml(error.stack)' }, line: 1, column: 177, endColumn: 200 },
      ],
    },
    {
      name: 'through a package that writes errors down',
      code: `import { serializeError } from 'serialize-error'; import { inspect } from 'node:util'; import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.json(serializeError(error)); res.send(inspect(error)); res.send(JSON.stringify(error, Object.keys(error))); } });`,
      errors: [
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 239, endColumn: 244 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 265, endColumn: 270 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 298, endColumn: 303 },
      ],
    },
    {
      name: 'through a function of the file',
      code: `function describe(error) { if (error instanceof Error) { return error.message; } return String(error); } import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(500).json({ error: describe(error) }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'describe(error)' }, line: 1, column: 263, endColumn: 278 },
      ],
    },
    {
      name: 'through a function of the file that wraps a text',
      code: `const failure = (text, code = 1) => ({ ok: false, text, code }); import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.status(500).json(failure(error.message)); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'failure(error.message)' }, line: 1, column: 214, endColumn: 236 },
      ],
    },
    {
      name: 'through a function of the file that sends the error',
      code: `function fail(res, error) { res.status(500).json({ error: error.message }); } import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (oops) { fail(res, oops); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 59, endColumn: 72 },
      ],
    },
    {
      name: 'through a method that sends a text',
      code: `export class Users { fail(res, text) { res.status(500).json({ text }); } async list(req, res) { try { await load(); } catch (error) { this.fail(res, error.message); } } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 150, endColumn: 163 },
      ],
    },
    {
      name: 'through a helper from elsewhere that answers',
      code: `import { sendError } from './answers.js'; export async function list(req, res) { try { res.json(await load()); } catch (error) { sendError(res, 500, error.message); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 150, endColumn: 163 },
      ],
    },
    {
      name: 'promise handlers',
      code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { load().catch((error) => res.status(500).send(error.message)); load().then((value) => res.json(value), (error) => { res.status(500).json({ error }); }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 129, endColumn: 142 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 222, endColumn: 227 },
      ],
    },
    {
      name: 'promise handler by its name',
      code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { function failed(error) { res.status(500).send(error.message); } load().catch(failed); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 130, endColumn: 143 },
      ],
    },
    {
      name: 'promise handler that takes the error apart',
      code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { load().catch(({ message }) => res.status(500).send(message)); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 135, endColumn: 142 },
      ],
    },
    {
      name: 'error callback',
      code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { User.find({}, (err, users) => { if (err) return res.status(500).send(err); res.json(users); }); });`,
      errors: [
        { messageId: 'leaksError', data: { value: 'err' }, line: 1, column: 153, endColumn: 156 },
      ],
    },
    {
      name: 'error callback with another name',
      code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { load(req.id, (problem, user) => { if (problem) { log(problem); return res.status(500).json({ text: problem.message }); } res.json(user); }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'problem.message' }, line: 1, column: 183, endColumn: 198 },
      ],
    },
    {
      name: 'error callback with one parameter',
      code: `import express from 'express'; const app = express(); app.post('/', (req, res) => { upload(req, res, (err) => { if (err) return res.status(400).send(err.message); res.end(); }); req.logout((error) => error ? res.json(error) : res.end()); save((e) => { e && res.send(e); }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 150, endColumn: 161 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 218, endColumn: 223 },
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 267, endColumn: 268 },
      ],
    },
    {
      name: 'error callback that compares',
      code: `import express from 'express'; const app = express(); app.post('/', (req, res) => { save(req.body, (err) => { if (err !== null) { res.send(err.message); } else { res.end(); } }); run((err) => { if (!err) return res.end(); res.send(err.message); }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 140, endColumn: 151 },
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 232, endColumn: 243 },
      ],
    },
    {
      name: 'error event',
      code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { stream.on('error', (problem) => { res.status(500).end(problem.message); }); proxy.web(req, res, {}, (err, req, res) => { res.end(err.message); }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'problem.message' }, line: 1, column: 138, endColumn: 153 },
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 213, endColumn: 224 },
      ],
    },
    {
      name: 'error of a subscription',
      code: `import { catchError } from 'rxjs'; import express from 'express'; const app = express(); app.get('/', (req, res) => { users$.subscribe({ next: (user) => res.json(user), error: (e) => res.status(500).send(e.message) }); users$.pipe(catchError((e) => { res.send(e); return []; })); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 205, endColumn: 214 },
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 261, endColumn: 262 },
      ],
    },
    {
      name: 'error middleware',
      code: `import express from 'express'; const app = express(); app.use((problem, req, res, next) => { res.status(500).json({ message: problem.message }); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'problem.message' }, line: 1, column: 126, endColumn: 141 },
      ],
    },
    {
      name: 'error middleware that is exported',
      code: `export function errorHandler(err, req, res, next) { res.status(err.status || 500).send(err.stack); }`,
      errors: [
        { messageId: 'leaksStack', data: { value: 'err.stack' }, line: 1, column: 88, endColumn: 97 },
      ],
    },
    {
      name: 'error middleware by its type',
      code: `import type { ErrorRequestHandler } from 'express'; export const handle: ErrorRequestHandler = (problem, request, response, next) => { response.status(500).json({ message: problem.message }); };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'problem.message' }, line: 1, column: 173, endColumn: 188 },
      ],
    },
    {
      name: 'error middleware that takes the error apart',
      code: `export default ({ message, status }, req, res, next) => { res.status(status).json({ message }); };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 85, endColumn: 92 },
      ],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'; const app = Fastify(); app.get('/', async (request, reply) => { try { await load(); } catch (err) { reply.send(err); } }); app.setErrorHandler((error, request, reply) => { reply.code(500).send({ error: error.message }); });`,
      errors: [
        { messageId: 'leaksError', data: { value: 'err' }, line: 1, column: 143, endColumn: 146 },
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 234, endColumn: 247 },
      ],
    },
    {
      name: 'Fastify: raw answer and sensible',
      code: `import Fastify from 'fastify'; Fastify().get('/', async (request, reply) => { try { await load(); } catch (err) { reply.raw.write(err.message); return reply.badRequest(err.message); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 131, endColumn: 142 },
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 169, endColumn: 180 },
      ],
    },
    {
      name: 'Koa',
      code: `import Koa from 'koa'; new Koa().use(async (ctx, next) => { try { await next(); } catch (err) { ctx.status = 500; ctx.body = err; ctx.response.body = { error: err.message }; ctx.throw(400, err.message); ctx.res.end(err.stack); } });`,
      errors: [
        { messageId: 'leaksError', data: { value: 'err' }, line: 1, column: 126, endColumn: 129 },
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 160, endColumn: 171 },
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 190, endColumn: 201 },
        { messageId: 'leaksStack', data: { value: 'err.stack' }, line: 1, column: 216, endColumn: 225 },
      ],
    },
    {
      name: 'Koa: middleware in a file of its own',
      code: `export default async (ctx, next) => { try { await next(); } catch (error) { ctx.status = 500; ctx.body = { error: error.message }; } };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 115, endColumn: 128 },
      ],
    },
    {
      name: 'Koa: declared context, and one of a class',
      code: `import type { Context } from 'koa'; export class Users { async list(ctx: Context) { try { await load(); } catch (e) { ctx.body = e.message; } } async show() { try { await load(); } catch (e) { this.ctx.body = e.message; } } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 130, endColumn: 139 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 210, endColumn: 219 },
      ],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'; const app = new Hono(); app.get('/', async (c) => { try { return c.json(await load()); } catch (e) { return c.json({ error: e.message }, 500); } }); app.onError((err, c) => c.text(err.message, 500));`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 154, endColumn: 163 },
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 210, endColumn: 221 },
      ],
    },
    {
      name: 'Hono: html, body and exception',
      code: `import { Hono } from 'hono'; import { HTTPException } from 'hono/http-exception'; new Hono().get('/', async (c) => { try { await load(); } catch (e) { if (late) return c.html(\`<p>\${e.message}</p>\`); if (slow) return c.body(String(e)); throw new HTTPException(500, { message: e.message, cause: e }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 182, endColumn: 191 },
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 231, endColumn: 232 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 276, endColumn: 285 },
      ],
    },
    {
      name: 'Hono: stream of events',
      code: `import { streamSSE } from 'hono/streaming'; export const events = (c) => streamSSE(c, async (stream) => { try { await load(); } catch (e) { await stream.writeSSE({ data: e.message }); await stream.write(e.message); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 171, endColumn: 180 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 204, endColumn: 213 },
      ],
    },
    {
      name: 'Hono: markup',
      code: `import { Hono } from 'hono'; new Hono().get('/', async (c) => { try { await load(); } catch (e) { return c.html(<main title={e.message} {...e}><b>{e.stack}</b><>{String(e)}</></main>); } });`,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 126, endColumn: 135 },
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 141, endColumn: 142 },
        { messageId: 'leaksStack', data: { value: 'e.stack' }, line: 1, column: 148, endColumn: 155 },
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 170, endColumn: 171 },
      ],
    },
    {
      name: 'Response',
      code: `export async function GET() { try { return Response.json(await load()); } catch (e) { if (late) return new Response(String(e), { status: 500 }); return Response.json({ error: e.message }, { status: 500, statusText: e.message }); } }`,
      errors: [
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 124, endColumn: 125 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 176, endColumn: 185 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 216, endColumn: 225 },
      ],
    },
    {
      name: 'NextResponse',
      code: `import { NextResponse } from 'next/server'; export async function POST() { try { await load(); } catch (error) { return NextResponse.json({ error: (error as Error).message }, { status: 500 }); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: '(error as Error).message' }, line: 1, column: 148, endColumn: 172 },
      ],
    },
    {
      name: 'Next: pages',
      code: `import type { NextApiRequest, NextApiResponse } from 'next'; export default async function handler(req: NextApiRequest, res: NextApiResponse) { try { await load(); } catch (err) { res.status(500).json({ error: err.message }); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 211, endColumn: 222 },
      ],
    },
    {
      name: 'Remix and SvelteKit',
      code: `import { json } from '@remix-run/node'; import { error as failure, fail } from '@sveltejs/kit'; export async function loader() { try { await load(); } catch (e) { if (late) return json({ error: e.message }, { status: 500 }); if (slow) throw failure(500, e.message); return fail(400, { error: e.message }); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 195, endColumn: 204 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 255, endColumn: 264 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 293, endColumn: 302 },
      ],
    },
    {
      name: 'stream that becomes the body',
      code: `export async function GET() { const stream = new ReadableStream({ async start(controller) { try { await load(); } catch (e) { controller.enqueue(new TextEncoder().encode(e.message)); } } }); return new Response(stream); }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 171, endColumn: 180 },
      ],
    },
    {
      name: 'stream that is the body at once',
      code: `export const GET = () => new Response(new ReadableStream({ async pull(controller) { try { await load(); } catch (e) { controller.enqueue(e.message); } } }));`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 138, endColumn: 147 },
      ],
    },
    {
      name: 'Nest: exceptions',
      code: `import { BadRequestException, HttpException, InternalServerErrorException } from '@nestjs/common'; async function f() { try { await load(); } catch (e) { if (a) throw new HttpException(e.message, 500); if (b) throw new HttpException({ status: 500, error: e.message }, 500); if (c) throw new BadRequestException(e.message); throw new InternalServerErrorException(e); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 186, endColumn: 195 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 256, endColumn: 265 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 312, endColumn: 321 },
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 363, endColumn: 364 },
      ],
    },
    {
      name: 'Nest: filter of all errors',
      code: `import { Catch } from '@nestjs/common'; @Catch() export class AllFilter { catch(exception: unknown, host: ArgumentsHost) { const response = host.switchToHttp().getResponse(); response.status(500).json({ message: exception.message }); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'exception.message' }, line: 1, column: 213, endColumn: 230 },
      ],
    },
    {
      name: 'Nest: filter of errors of a database',
      code: `import { Catch } from '@nestjs/common'; import { QueryFailedError } from 'typeorm'; @Catch(QueryFailedError) export class QueryFilter { catch(exception, host) { host.switchToHttp().getResponse().status(500).json({ message: exception.message }); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'exception.message' }, line: 1, column: 224, endColumn: 241 },
      ],
    },
    {
      name: 'Lambda',
      code: `export const handler = async () => { try { return { statusCode: 200, body: await load() }; } catch (e) { return { statusCode: 500, body: JSON.stringify(e) }; } };`,
      errors: [
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 153, endColumn: 154 },
      ],
    },
    {
      name: 'Lambda: callback and variable',
      code: `export function handler(event, context, callback) { load().catch((e) => callback(null, { statusCode: 500, body: e.message })); } export async function other() { try { await load(); } catch (e) { const answer = { statusCode: 500, body: '' }; answer.body = e.message; return answer; } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 113, endColumn: 122 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 256, endColumn: 265 },
      ],
    },
    {
      name: 'Lambda: held and in a condition',
      code: `export async function handler() { try { await load(); } catch (e) { const answer = { statusCode: 500, body: e.message }; return late ? answer : { statusCode: 504, body: String(e) }; } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 109, endColumn: 118 },
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 177, endColumn: 178 },
      ],
    },
    {
      name: 'Azure, a text as the body', code: `import { app } from '@azure/functions'; app.http('x', { handler: async () => { try { return { status: 200, body: await load() }; } catch (e) { return { status: 500, body: e.message }; } } });`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 172, endColumn: 181 }],
    },
    {
      name: 'Azure',
      code: `module.exports = async function (context, req) { try { await load(); } catch (e) { context.res = { status: 500, body: e.message }; } }; export async function other() { try { await load(); } catch (e) { return { status: 500, jsonBody: { error: e.message } }; } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 119, endColumn: 128 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 244, endColumn: 253 },
      ],
    },
    {
      name: 'http-errors and Boom below 500',
      code: `import createError from 'http-errors'; import Boom from '@hapi/boom'; async function f() { try { await load(); } catch (e) { if (a) throw createError(400, e.message); if (b) throw new createError.NotFound(e.message); throw Boom.badRequest(e.message); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 156, endColumn: 165 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 206, endColumn: 215 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 240, endColumn: 249 },
      ],
    },
    {
      name: 'h3 and Nuxt',
      code: `import { createError as failure } from 'h3'; export default async () => { try { await load(); } catch (e) { if (late) throw failure({ statusCode: 500, statusMessage: e.message }); throw createError({ statusCode: 500, message: e.message, data: e }); } };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 167, endColumn: 176 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 227, endColumn: 236 },
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 244, endColumn: 245 },
      ],
    },
    {
      name: 'the code of a database is no status',
      code: `module.exports = (server) => { server.put('/x', wrap(async (req, res) => { try { await save(); } catch (err) { if (err.code === 11000) return res.status(400).json({ error: 'Exists' }); res.status(500).json({ error: 'MongoDB: ' + err.message }); } })); };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 230, endColumn: 241 },
      ],
    },
    {
      name: 'the worst of several values',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { let text = e.message; if (deep) text = e.stack; res.send(text); } });`,
      errors: [
        { messageId: 'leaksStack', data: { value: 'text' }, line: 1, column: 181, endColumn: 185 },
      ],
    },
    {
      name: 'the worst part of a held object',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { const answer = { error: e.message, at: e.stack }; res.json(answer); } });`,
      errors: [
        { messageId: 'leaksStack', data: { value: 'answer' }, line: 1, column: 183, endColumn: 189 },
      ],
    },
    {
      name: 'helper that is handed errors in two places',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { fail(res, e); } }); other().catch((e) => fail(answer, e)); function fail(res, error) { res.status(500).json({ error: error.message }); }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 241, endColumn: 254 },
      ],
    },
    {
      name: 'helper that takes the error apart',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { fail(res, e); } }); function fail(res, { message }) { res.status(500).json({ message }); }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 201, endColumn: 208 },
      ],
    },
    {
      name: 'part of a held object',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { const answer = { code: 1, detail: e.message }; const { detail } = answer; res.json({ a: detail, b: answer.detail }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'detail' }, line: 1, column: 212, endColumn: 218 },
        { messageId: 'leaksMessage', data: { value: 'answer.detail' }, line: 1, column: 223, endColumn: 236 },
      ],
    },
    {
      name: 'put into an object and a list',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { const body = {}; body.error = e.message; const all = []; all.push(e.stack); res.json({ body, all, first: all[0] }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'body' }, line: 1, column: 211, endColumn: 215 },
        { messageId: 'leaksStack', data: { value: 'all' }, line: 1, column: 217, endColumn: 220 },
        { messageId: 'leaksStack', data: { value: 'all[0]' }, line: 1, column: 229, endColumn: 235 },
      ],
    },
    {
      name: 'rest of an error',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (e) { const { code, ...rest } = e; res.json({ code, rest }); } });`,
      errors: [
        { messageId: 'leaksError', data: { value: 'rest' }, line: 1, column: 170, endColumn: 174 },
      ],
    },
    {
      name: 'neither true nor false',
      code: `import express from 'express'; const app = express(); app.use((error, req, res, next) => { if (isProduction() === true) return res.send(error.stack); next(error); });`,
      errors: [
        { messageId: 'leaksStack', data: { value: 'error.stack' }, line: 1, column: 137, endColumn: 148 },
      ],
    },
    {
      name: 'controller of a class',
      code: `export class Users { async list(req, res) { try { res.json(await load()); } catch (e) { res.status(500).json({ error: e.message }); } } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 119, endColumn: 128 },
      ],
    },
    {
      name: 'answers under any name',
      code: `export async function list(request, answer) { try { answer.json(await load()); } catch (e) { answer.status(500).send(e.message); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 118, endColumn: 127 },
      ],
    },
    {
      name: 'answers of a field',
      code: `class Page { async show() { try { await load(); } catch (e) { this.res.json({ error: e.message }); this.res.end(e.message); } } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 86, endColumn: 95 },
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 113, endColumn: 122 },
      ],
    },
    {
      name: 'answers of something from elsewhere, by their status',
      code: `import { current } from './request.js'; async function show() { try { await load(); } catch (e) { current().status(500).json({ error: e.message }); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 135, endColumn: 144 },
      ],
    },
    {
      name: 'in a function in the catch',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { setTimeout(() => { res.status(500).send(error.message); }, 5); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 168, endColumn: 181 },
      ],
    },
    {
      name: 'behind a class in the catch',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { class A { go() { res.send(error.message); } } new A().go(); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 154, endColumn: 167 },
      ],
    },
    {
      name: 'nested try',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { try { await load(); } catch (inner) { res.send(inner.message); } } catch (outer) { res.send(outer.message); } finally { done(); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'inner.message' }, line: 1, column: 143, endColumn: 156 },
        { messageId: 'leaksMessage', data: { value: 'outer.message' }, line: 1, column: 188, endColumn: 201 },
      ],
    },
    {
      name: 'long value is cut',
      code: `import { describeTheErrorInAMessageForTheLog } from './log.js'; import express from 'express'; const app = express(); app.use((error, req, res, next) => { res.send(describeTheErrorInAMessageForTheLog(error, { withStack: true, deep: true })); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'describeTheErrorInAMessageForTheLog(error, { withStack: t…' }, line: 1, column: 165, endColumn: 240 },
      ],
    },
  ],
});

typedRuleTester.run('no-error-detail-leak with type information', rule, {
  valid: [
    { name: 'client', code: `import pg from 'pg'; export async function f(client: pg.Client) { try { await client.query('x'); } catch (error) { client.end(error.message); } }` },
  ],
  invalid: [
    {
      name: 'answer by its type',
      code: `import { createServer, type ServerResponse } from 'node:http'; export const answers: ServerResponse[] = []; createServer(); export async function f() { try { await load(); } catch (error) { answers[0]?.end(String(error)); } } declare function load(): Promise<void>;`,
      errors: [
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 214, endColumn: 219 },
      ],
    },
  ],
});

scriptRuleTester.run('no-error-detail-leak in scripts', rule, {
  valid: [
    { name: 'generic text', code: `const express = require('express'); const app = express(); app.use(function (err, req, res, next) { res.status(500).send('Something failed.'); });` },
    { name: 'narrowed', code: `module.exports = function (err, req, res, next) { if (err instanceof HttpError) { res.status(err.status).json({ error: err.message }); return; } next(err); };` },
    { name: 'deep chain', code: `res.a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().a().json(1);` },
    { name: 'deep sum', code: `module.exports = (req, res) => { res.send(a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11 + a12 + a13 + a14 + a15 + a16 + a17 + a18 + a19 + a20 + a21 + a22 + a23 + a24 + a25 + a26 + a27 + a28 + a29 + a30 + a31 + a32 + a33 + a34 + a35 + a36 + a37 + a38 + a39 + a40 + a41 + a42 + a43 + a44 + a45 + a46 + a47 + a48 + a49 + a50 + a51 + a52 + a53 + a54 + a55 + a56 + a57 + a58 + a59 + a60 + a61 + a62 + a63 + a64 + a65 + a66 + a67 + a68 + a69 + a70 + a71 + a72 + a73 + a74 + a75 + a76 + a77 + a78 + a79 + a80 + a81 + a82 + a83 + a84 + a85 + a86 + a87 + a88 + a89 + a90 + a91 + a92 + a93 + a94 + a95 + a96 + a97 + a98 + a99 + a100 + a101 + a102 + a103 + a104 + a105 + a106 + a107 + a108 + a109 + a110 + a111 + a112 + a113 + a114 + a115 + a116 + a117 + a118 + a119 + a120 + a121 + a122 + a123 + a124 + a125 + a126 + a127 + a128 + a129 + a130 + a131 + a132 + a133 + a134 + a135 + a136 + a137 + a138 + a139 + a140 + a141 + a142 + a143 + a144 + a145 + a146 + a147 + a148 + a149 + a150 + a151 + a152 + a153 + a154 + a155 + a156 + a157 + a158 + a159 + a160 + a161 + a162 + a163 + a164 + a165 + a166 + a167 + a168 + a169 + a170 + a171 + a172 + a173 + a174 + a175 + a176 + a177 + a178 + a179 + a180 + a181 + a182 + a183 + a184 + a185 + a186 + a187 + a188 + a189 + a190 + a191 + a192 + a193 + a194 + a195 + a196 + a197 + a198 + a199 + a200 + a201 + a202 + a203 + a204 + a205 + a206 + a207 + a208 + a209 + a210 + a211 + a212 + a213 + a214 + a215 + a216 + a217 + a218 + a219 + a220 + a221 + a222 + a223 + a224 + a225 + a226 + a227 + a228 + a229 + a230 + a231 + a232 + a233 + a234 + a235 + a236 + a237 + a238 + a239 + a240 + a241 + a242 + a243 + a244 + a245 + a246 + a247 + a248 + a249 + a250 + a251 + a252 + a253 + a254 + a255 + a256 + a257 + a258 + a259 + a260 + a261 + a262 + a263 + a264 + a265 + a266 + a267 + a268 + a269 + a270 + a271 + a272 + a273 + a274 + a275 + a276 + a277 + a278 + a279 + a280 + a281 + a282 + a283 + a284 + a285 + a286 + a287 + a288 + a289 + a290 + a291 + a292 + a293 + a294 + a295 + a296 + a297 + a298 + a299 + a300 + a301 + a302 + a303 + a304 + a305 + a306 + a307 + a308 + a309 + a310 + a311 + a312 + a313 + a314 + a315 + a316 + a317 + a318 + a319 + a320 + a321 + a322 + a323 + a324 + a325 + a326 + a327 + a328 + a329 + a330 + a331 + a332 + a333 + a334 + a335 + a336 + a337 + a338 + a339 + a340 + a341 + a342 + a343 + a344 + a345 + a346 + a347 + a348 + a349 + a350 + a351 + a352 + a353 + a354 + a355 + a356 + a357 + a358 + a359 + a360 + a361 + a362 + a363 + a364 + a365 + a366 + a367 + a368 + a369 + a370 + a371 + a372 + a373 + a374 + a375 + a376 + a377 + a378 + a379 + a380 + a381 + a382 + a383 + a384 + a385 + a386 + a387 + a388 + a389 + a390 + a391 + a392 + a393 + a394 + a395 + a396 + a397 + a398 + a399 + a400 + a401 + a402 + a403 + a404 + a405 + a406 + a407 + a408 + a409 + a410 + a411 + a412 + a413 + a414 + a415 + a416 + a417 + a418 + a419 + a420 + a421 + a422 + a423 + a424 + a425 + a426 + a427 + a428 + a429 + a430 + a431 + a432 + a433 + a434 + a435 + a436 + a437 + a438 + a439 + a440 + a441 + a442 + a443 + a444 + a445 + a446 + a447 + a448 + a449 + a450 + a451 + a452 + a453 + a454 + a455 + a456 + a457 + a458 + a459 + a460 + a461 + a462 + a463 + a464 + a465 + a466 + a467 + a468 + a469 + a470 + a471 + a472 + a473 + a474 + a475 + a476 + a477 + a478 + a479 + a480 + a481 + a482 + a483 + a484 + a485 + a486 + a487 + a488 + a489 + a490 + a491 + a492 + a493 + a494 + a495 + a496 + a497 + a498 + a499 + a500 + a501 + a502 + a503 + a504 + a505 + a506 + a507 + a508 + a509 + a510 + a511 + a512 + a513 + a514 + a515 + a516 + a517 + a518 + a519 + a520 + a521 + a522 + a523 + a524 + a525 + a526 + a527 + a528 + a529 + a530 + a531 + a532 + a533 + a534 + a535 + a536 + a537 + a538 + a539 + a540 + a541 + a542 + a543 + a544 + a545 + a546 + a547 + a548 + a549 + a550 + a551 + a552 + a553 + a554 + a555 + a556 + a557 + a558 + a559 + a560 + a561 + a562 + a563 + a564 + a565 + a566 + a567 + a568 + a569 + a570 + a571 + a572 + a573 + a574 + a575 + a576 + a577 + a578 + a579 + a580 + a581 + a582 + a583 + a584 + a585 + a586 + a587 + a588 + a589 + a590 + a591 + a592 + a593 + a594 + a595 + a596 + a597 + a598 + a599 + a600 + a601 + a602 + a603 + a604 + a605 + a606 + a607 + a608 + a609 + a610 + a611 + a612 + a613 + a614 + a615 + a616 + a617 + a618 + a619 + a620 + a621 + a622 + a623 + a624 + a625 + a626 + a627 + a628 + a629 + a630 + a631 + a632 + a633 + a634 + a635 + a636 + a637 + a638 + a639 + a640 + a641 + a642 + a643 + a644 + a645 + a646 + a647 + a648 + a649 + a650 + a651 + a652 + a653 + a654 + a655 + a656 + a657 + a658 + a659 + a660 + a661 + a662 + a663 + a664 + a665 + a666 + a667 + a668 + a669 + a670 + a671 + a672 + a673 + a674 + a675 + a676 + a677 + a678 + a679 + a680 + a681 + a682 + a683 + a684 + a685 + a686 + a687 + a688 + a689 + a690 + a691 + a692 + a693 + a694 + a695 + a696 + a697 + a698 + a699 + a700 + a701 + a702 + a703 + a704 + a705 + a706 + a707 + a708 + a709 + a710 + a711 + a712 + a713 + a714 + a715 + a716 + a717 + a718 + a719 + a720 + a721 + a722 + a723 + a724 + a725 + a726 + a727 + a728 + a729 + a730 + a731 + a732 + a733 + a734 + a735 + a736 + a737 + a738 + a739 + a740 + a741 + a742 + a743 + a744 + a745 + a746 + a747 + a748 + a749 + a750 + a751 + a752 + a753 + a754 + a755 + a756 + a757 + a758 + a759 + a760 + a761 + a762 + a763 + a764 + a765 + a766 + a767 + a768 + a769 + a770 + a771 + a772 + a773 + a774 + a775 + a776 + a777 + a778 + a779 + a780 + a781 + a782 + a783 + a784 + a785 + a786 + a787 + a788 + a789 + a790 + a791 + a792 + a793 + a794 + a795 + a796 + a797 + a798 + a799); };` },
    { name: 'conditions that refer to each other', code: `var a = !b; var b = !a; module.exports = function (err, req, res, next) { var text = err.code; if (a) text = 'x'; res.send(text); };` },
  ],
  invalid: [
    {
      name: 'compiled call of another file\'s function that writes',
      code: `const { createServer } = require("node:http"); const stringify_1 = require("../stringify"); createServer((req, res) => { try { load(); } catch (error) { res.end((0, stringify_1.stringify)({ detail: error.message })); } });`,
      errors: [{ messageId: 'leaksMessage', line: 1, column: 162, endColumn: 215 }],
    },
    {
      name: 'error middleware',
      code: `const express = require('express'); const app = express(); app.use(function (err, req, res, next) { res.status(500).send(err.message); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 122, endColumn: 133 },
      ],
    },
    {
      name: 'error callback',
      code: `module.exports = function (req, res) { db.query('select 1', function (err, rows) { if (err) { res.status(500).json({ error: err }); return; } res.json(rows); }); };`,
      errors: [
        { messageId: 'leaksError', data: { value: 'err' }, line: 1, column: 125, endColumn: 128 },
      ],
    },
    {
      name: 'assigned handler',
      code: `exports.list = async (req, res) => { try { res.json(await load()); } catch (err) { res.status(500).json({ error: err.message }); } };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 114, endColumn: 125 },
      ],
    },
  ],
});
