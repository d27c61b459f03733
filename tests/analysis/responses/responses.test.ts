import { describe, expect, it } from 'vitest';

import { handedToAnswer, type ResponseCarrier, responseParts } from '../../../src/analysis/responses/responses.js';
import { analyse } from '../../support/analyse.js';

/** What an expression puts into a response: the texts of the values, and the status. */
function parts(code: string, text: string): string | undefined {
  const { node, sourceCode } = analyse(code);
  const found = responseParts(node(text) as ResponseCarrier, sourceCode);
  return found && [...found.values.map((value) => sourceCode.getText(value)), found.status].join(' ');
}

describe('what goes into a response', () => {
  it.each([
    ['a body', 'function f(req, res) { res.json(a) }', 'res.json(a)', 'a '],
    ['a status and a body', 'function f(req, res) { res.status(400).json(a) }', 'res.status(400).json(a)', 'a 400'],
    ['a code and a body', 'function f(req, reply) { reply.code(500).send(a) }', 'reply.code(500).send(a)', 'a 500'],
    ['two statuses', 'function f(req, res) { res.status(400).status(500).send(a) }', 'res.status(400).status(500).send(a)', 'a 500'],
    ['a status first', 'function f(req, res) { res.send(404, a) }', 'res.send(404, a)', '404 a 404'],
    ['a status before', 'function f(req, res) { res.status(404); res.send(a) }', 'res.send(a)', 'a 404'],
    ['an assigned status before', 'function f(req, res) { res.statusCode = 404; res.send(a) }', 'res.send(a)', 'a 404'],
    ['another thing before', 'function f(req, res) { if (x) y(); log(a); b = 1; res[c](1); other.status(404); res.send(a) }', 'res.send(a)', 'a '],
    ['by the name of an answer', 'function f(req, reply) { reply.badRequest(a) }', 'reply.badRequest(a)', 'a 400'],
    ['a callback', 'function f(req, res) { res.send(a, () => 1) }', 'res.send(a, () => 1)', 'a '],
    ['a head', 'function f(req, res) { res.setHeader("a", b) }', 'res.setHeader("a", b)', 'b '],
    ['a head with a status', 'function f(req, res) { res.status(500).set("a", b) }', 'res.status(500).set("a", b)', 'b 500'],
    ['a head of another thing', 'function f(map) { map.set("a", b) }', 'map.set("a", b)', undefined],
    ['a response by its use', 'function f(q, r) { r.writeHead(200); r.end(a) }', 'r.end(a)', 'a 200'],
    ['a response by its status', 'function f(q, r) { r.statusCode = 400; r.end(a) }', 'r.end(a)', 'a 400'],
    ['an answer that came in', 'function f(q, r) { r.json(); r.end(a) }', 'r.end(a)', undefined],
    ['a status that is read', 'function f(q, r) { log(r.statusCode); r.end(a) }', 'r.end(a)', undefined],
    ['a parameter without any use', 'function f(q, r) { r[x]; r.end(a) }', 'r.end(a)', undefined],
    ['a variable that nothing shows', 'const r = x; r.end(a)', 'r.end(a)', undefined],
    ['a class', 'class res {} res.end(a)', 'res.end(a)', undefined],
    ['a name nobody declares', 'r.end(a)', 'r.end(a)', undefined],
    ['a member that holds the response', 'function f(ctx) { ctx.res.end(a) }', 'ctx.res.end(a)', 'a '],
    ['another member', 'function f(ctx) { ctx.x.end(a) }', 'ctx.x.end(a)', undefined],
    ['a member under a computed name', 'function f(ctx) { ctx[x].end(a) }', 'ctx[x].end(a)', undefined],
    ['a chain behind a call', 'function f() { make()(1).send(a) }', 'make()(1).send(a)', undefined],
    ['a status of anything', 'function f(x) { x.y.status(500).json(a) }', 'x.y.status(500).json(a)', 'a 500'],
    ['nothing', 'function f(req, res) { res.end() }', 'res.end()', undefined],
    ['a computed method', 'function f(req, res) { res[x](a) }', 'res[x](a)', undefined],
    ['another method', 'function f(req, res) { res.on(a) }', 'res.on(a)', undefined],
    ['an error of Koa', 'import Koa from "koa"; const app = new Koa(); app.use((ctx) => { ctx.throw(400, a) })', 'ctx.throw(400, a)', 'a 400'],
    ['an error of Koa that hides its text', 'import Koa from "koa"; const app = new Koa(); app.use((ctx) => { ctx.throw(500, a) })', 'ctx.throw(500, a)', undefined],
    ['an error of a generator', 'function f(gen) { gen.throw(400, a) }', 'gen.throw(400, a)', undefined],
    ['a body of Koa', 'import Koa from "koa"; const app = new Koa(); app.use((ctx) => { ctx.status = 400; ctx.body = a; })', 'ctx.body = a', 'a 400'],
    ['a body of a context', 'function f(ctx) { ctx.body = a; }', 'ctx.body = a', 'a '],
    ['a body of a context that is no parameter', 'const ctx = make(); ctx.body = a;', 'ctx.body = a', undefined],
    ['a body of the response of a context', 'function f(x) { x.ctx.body = a; }', 'x.ctx.body = a', 'a '],
    ['a body of the answer of a context', 'function f(ctx) { ctx.response.body = a; }', 'ctx.response.body = a', 'a '],
    ['a body of another answer', 'function f(x) { x.response.body = a; }', 'x.response.body = a', undefined],
    ['a body of another answer deep inside', 'function f(x) { x[y].response.body = a; }', 'x[y].response.body = a', undefined],
    ['a body of what a call gives', 'make().body = a', 'make().body = a', undefined],
    ['a body of something made', 'make().x().response.body = a', 'make().x().response.body = a', undefined],
    ['a body of an answer of Lambda', 'const answer = { statusCode: 500 }; answer.body = a;', 'answer.body = a', 'a '],
    ['a body of an object', 'const answer = { x: 500 }; answer.body = a;', 'answer.body = a', undefined],
    ['a body of a package', 'import x from "x"; x.body = a;', 'x.body = a', undefined],
    ['an assigned variable', 'let b; b = a', 'b = a', undefined],
    ['an assigned status text', 'function f(req, res) { res.statusMessage = a }', 'res.statusMessage = a', 'a '],
    ['an assigned status text of another thing', 'function f(x) { x.statusMessage = a }', 'x.statusMessage = a', undefined],
    ['an answer of Azure', 'function f(context) { context.res = a }', 'context.res = a', 'a '],
    ['an answer of another thing', 'function f(x) { x.res = a }', 'x.res = a', undefined],
    ['a text of Hono', 'import { Hono } from "hono"; const app = new Hono(); app.get("/", (c) => c.text(a, 500))', 'c.text(a, 500)', 'a 500 500'],
    ['a text of a context beside Hono', 'import { x } from "hono/factory"; const f = (c) => c.text(a, 500)', 'c.text(a, 500)', 'a 500 500'],
    ['a text of a context', 'const f = (c) => c.text(a, 500)', 'c.text(a, 500)', undefined],
    ['a text of another thing beside Hono', 'import { x } from "hono"; const f = (y) => y.text(a, 500)', 'y.text(a, 500)', undefined],
    ['a text of a member', 'import { x } from "hono"; const f = (y) => y.c.text(a, 500)', 'y.c.text(a, 500)', undefined],
    ['a stream of Hono', 'import { streamSSE } from "hono/streaming"; streamSSE(c, x); const f = (c) => streamSSE(c, async (stream) => { await stream.writeSSE({ data: a }) })', 'stream.writeSSE({ data: a })', '{ data: a } '],
    ['a stream of a body', 'const b = new ReadableStream({ start(control) { control.enqueue(a) } }); new Response(b)', 'control.enqueue(a)', 'a '],
    ['a stream of a body in place', 'new Response(new ReadableStream({ start(control) { control.enqueue(a) } }))', 'control.enqueue(a)', 'a '],
    ['a stream that is no body', 'new ReadableStream({ start(control) { control.enqueue(a) } })', 'control.enqueue(a)', undefined],
    ['a queue', 'const f = (queue) => queue.enqueue(a)', 'queue.enqueue(a)', undefined],
    ['a queue of an object', 'make({ start(queue) { queue.enqueue(a) } })', 'queue.enqueue(a)', undefined],
    ['a queue of a field', 'x.queue.enqueue(a)', 'x.queue.enqueue(a)', undefined],
    ['a queue of the file', 'const queue = x; queue.enqueue(a)', 'queue.enqueue(a)', undefined],
    ['an answer of a socket', 'function f(socket: WebSocket) { socket.send(a) }', 'socket.send(a)', undefined],
    ['a made answer', 'const f = () => Response.json(a, { status: 500 })', 'Response.json(a, { status: 500 })', 'a 500'],
    ['a made answer without a status', 'const f = () => new Response(a, { headers: b })', 'new Response(a, { headers: b })', 'a b '],
    ['a made answer with a status from elsewhere', 'const f = () => new Response(a, init)', 'new Response(a, init)', 'a '],
    ['a made answer of nothing', 'const f = () => new Response()', 'new Response()', ''],
    ['an error of Nest', 'import { HttpException } from "@nestjs/common"; throw new HttpException(a, 400)', 'new HttpException(a, 400)', 'a 400'],
    ['a named error of Nest', 'import { BadRequestException } from "@nestjs/common"; throw new BadRequestException(a)', 'new BadRequestException(a)', 'a 400'],
    ['another class of Nest', 'import { Logger } from "@nestjs/common"; new Logger(a)', 'new Logger(a)', undefined],
    ['all of a package of errors', 'import * as errors from "@hapi/boom"; errors(a)', 'errors(a)', undefined],
    ['an error of Nuxt', 'throw createError({ statusCode: 500, message: a })', 'createError({ statusCode: 500, message: a })', 'a 500'],
    ['an error that hides its text', 'import createError from "http-errors"; throw createError(500, a)', 'createError(500, a)', undefined],
    ['an error that shows its text', 'import createError from "http-errors"; throw createError(404, a)', 'createError(404, a)', '404 a 404'],
    ['an answer of micro', 'import { send } from "micro"; const f = (q, r) => send(r, 500, a)', 'send(r, 500, a)', 'a 500'],
    ['an answer of h3', 'import { send } from "h3"; const f = (e) => send(e, a)', 'send(e, a)', 'a '],
  ])('%s', (_, code, text, expected) => {
    expect(parts(code, text)).toBe(expected);
  });
});

describe('what a Lambda function answers', () => {
  const answer = '{ statusCode: 500, body: a }';
  it.each([
    ['returned', `function f() { return ${answer}; }`, 'a 500'],
    ['the body of an arrow', `const f = () => (${answer})`, 'a 500'],
    ['on one of two ways', `const f = () => x ? ${answer} : y`, 'a 500'],
    ['by default', `const f = () => x ?? ${answer}`, 'a 500'],
    ['awaited', `const f = async () => await ${answer}`, 'a 500'],
    ['handed to a callback', `function f(event, context, callback) { callback(null, ${answer}); }`, 'a 500'],
    ['handed to another function', `function f(event, context, send) { send(null, ${answer}); }`, undefined],
    ['handed as the error', `function f(event, context, callback) { callback(${answer}); }`, undefined],
    ['kept and returned', `function f() { const all = ${answer}; return all; }`, 'a 500'],
    ['kept and dropped', `function f() { const all = ${answer}; }`, undefined],
    ['kept and changed', `function f() { let all = ${answer}; all = x; return all; }`, undefined],
    ['put somewhere', `x.y = ${answer}`, undefined],
  ])('%s', (_, code, expected) => {
    expect(parts(code, answer)).toBe(expected);
  });

  it.each([
    ['an answer of Azure', '{ status: 500, jsonBody: a }', 'a 500'],
    ['a status without an answer', '{ status: 500, body: a }', undefined],
    ['a spread', '{ ...x, statusCode: 500, body: a }', 'a 500'],
    ['a computed key', '{ [x]: 500, body: a }', undefined],
  ])('%s', (_, text, expected) => {
    expect(parts(`function f() { return ${text}; }`, text)).toBe(expected);
  });
});

describe('handed to a function that answers', () => {
  it.each([
    ['with a response', 'function f(req, res) { sendError(res, 500, a) }', 'sendError(res, 500, a)', ['res', '500', 'a']],
    ['with a callback', 'function f(req, res) { sendError(res, a, () => 1) }', 'sendError(res, a, () => 1)', ['res', 'a']],
    ['of an object', 'function f(req, res) { errors.send(res, a) }', 'errors.send(res, a)', ['res', 'a']],
    ['under a computed name', 'function f(req, res) { errors[x](res, a) }', 'errors[x](res, a)', []],
    ['that a call gives', 'function f(req, res) { make()(res, a) }', 'make()(res, a)', []],
    ['that logs', 'function f(req, res) { logError(res, a) }', 'logError(res, a)', []],
    ['alone', 'function f(req, res) { sendError(res) }', 'sendError(res)', []],
    ['without a response', 'function f(x) { sendError(x.y, a) }', 'sendError(x.y, a)', []],
    ['by another name', 'function f(req, res) { keep(res, a) }', 'keep(res, a)', []],
  ])('%s', (_, code, text, expected) => {
    const { node, sourceCode } = analyse(code);
    const call = node(text);
    if (call.type !== 'CallExpression') throw new Error('no call');
    expect(handedToAnswer(call, sourceCode).map((value) => sourceCode.getText(value))).toEqual(expected);
  });
});
