import rule from '../../src/rules/no-generic-throw.js';
import { ruleTester, scriptRuleTester, typedRuleTester } from '../support/rule-tester.js';
import './no-generic-throw/at-start.js';
import './no-generic-throw/observables.js';
import './no-generic-throw/texts-and-callbacks.js';
import './no-generic-throw/texts-of-errors.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'object that is compared as well: a sign', code: `const stop = { stop: true }; function f(list) { try { list.forEach(() => { throw stop; }); } catch (e) { if (e !== stop) throw e; } }` },
    { name: 'object that holds an error', code: `function f(e) { const failed = { ...e }; throw failed; }` },
    { name: 'middleware that skips its route', code: `module.exports = (req, res, next) => { next('route'); };` },
    { name: 'hooks of a schema that go on, or pass an error on', code: `schema.pre('save', function (next) { if (!this.isModified()) return next(); next(new SaveError('x')); }); schema.post('save', (error, doc, next) => next(error));` },
    { name: 'routes of koa, by path and by name', code: `router.post('/users', (ctx, next) => next('users')); router.post('users', '/users', (ctx, next) => next('users'));` },
    { name: 'a handler that stands alone, or is called otherwise', code: `server.pre((context, next) => { next('x'); }); schema.pre('save', function (next, done) { next('x'); done(); }); schema.pre('save', function (go) { go('x'); }); schema.plugin('save', function (next) { next('x'); });` },
    { name: 'middleware of redux', code: `export const log = (store) => (next) => (action) => next('x');` },
    { name: 'next that follows no answer', code: `function f(items, page, next) { next('token of the next page'); }` },
    { name: 'an object that becomes an error', code: `function f() { const failure = { code: 'PAST' }; Object.setPrototypeOf(failure, Error.prototype); throw failure; }` },
    { name: 'an object with the prototype of errors', code: `function f() { const failure = { __proto__: Error.prototype, code: 'PAST' }; throw failure; }` },
    { name: 'an object of which one of its values is thrown', code: `function f() { const failures = { past: new PastError('past') }; throw failures.past; }` },
    { name: 'an object that is an answer, handed to a callback by name', code: `export function load(callback: (error: Error | null, x?: number) => void) { const answer = { ok: true }; callback(answer); }` },
    { name: 'a sum that may be a number', code: `function f(a, b) { const sum = a + b; throw sum; }` },
    { name: 'an object that is written again', code: `function f(e) { let failure = { code: 'PAST' }; if (e) failure = e; throw failure; }` },
    { name: 'strict: says that it never happens', code: `function f() { throw new Error('This can never be reached.'); }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: a type of never', code: `function f(x) { throw new Error(\`Expected a never value, got \${x}\`); }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    {
      name: 'the answer to a message of a socket',
      code: `socket.on('join', async (room, cb) => { if (!room) { cb('No room', undefined); return; } try { cb(undefined, await join(room)); } catch (error) { cb(error); } });`,
    },
    { name: 'an answer of data that goes the way of errors', code: `import express from 'express'; express().get('/whoami', (req, res, next) => { next({ username: req.user.name, pid: 1 }); });` },
    { name: 'parameter of what is no hook of Fastify', code: `import Fastify from 'fastify'; Fastify().decorate('x', (a, done) => { done('broken'); }); make().addHook('x', (a, done) => { done('broken'); }); Fastify().addHook('onReady', (done) => { done(); });` },
    { name: 'an answer that goes the way of errors', code: `import express from 'express'; express().put('/', (req, res, next) => { save((error) => { if (error) return next(error); next({ ok: 'created', success: true }); }); });` },
    {
      name: 'the text that Node-RED shows beside a node',
      code: "node.on('input', (msg, send, done) => { if (!msg.topic) return done('no topic'); save(msg, (error) => done(error)); });",
    },
    { name: 'error with a message', code: `throw new Error('no such user');` },
    { name: 'error with a computed message', code: `function f(text) { throw new Error(text); }` },
    { name: 'own class without a message', code: `class NotFound extends Error {} function f() { throw new NotFound(); }` },
    { name: 'imported class', code: `import { AppError } from './errors.js'; throw new AppError();` },
    { name: 'built-in specific without a message', code: `throw new TypeError();` },
    { name: 'range, syntax, aggregate and DOM errors', code: `function f(kind, list) { if (kind) throw new RangeError(); if (list) throw new AggregateError(list); throw new DOMException('x', 'AbortError'); }` },
    { name: 'shadowed Error', code: `import { Error } from './own.js'; throw new Error();` },
    { name: 'rethrow', code: `try { load(); } catch (error) { throw error; }` },
    { name: 'rethrow of a part', code: `try { load(); } catch (error) { throw error.cause; }` },
    { name: 'rethrow with an error as the fallback', code: `try { load(); } catch (error) { throw error ?? new Error('failed'); }` },
    { name: 'value from elsewhere', code: `import { reason } from './reasons.js'; throw reason;` },
    { name: 'variable with more than one value', code: `let reason = 'a'; if (late()) reason = late(); throw reason;` },
    { name: 'framework errors', code: `import { HTTPException } from 'hono/http-exception'; import createError from 'http-errors'; function f(a) { if (a) throw new HTTPException(404); throw createError(404); }` },
    { name: 'tRPC error', code: `import { TRPCError } from '@trpc/server'; throw new TRPCError({ code: 'NOT_FOUND' });` },
    { name: 'response and redirect', code: `import { redirect } from '@remix-run/node'; function f(a) { if (a) throw new Response(null, { status: 404 }); throw redirect('/login'); }` },
    { name: 'promise thrown to suspend', code: `function read(promise) { throw promise; }` },
    { name: 'assert', code: `import assert from 'node:assert'; assert(false, 'x'); assert.fail();` },
    { name: 'error with fields added', code: `const error = new Error(); error.code = 'E_GONE'; throw error;` },
    { name: 'error with a message set later', code: `function f(text) { const error = new Error(); error.message = text; throw error; }` },
    { name: 'error given to Object.assign', code: `const error = new Error(); Object.assign(error, { code: 1 }); throw error;` },
    { name: 'spread arguments', code: `function f(...args) { throw new Error(...args); }` },
    { name: 'only made, not thrown', code: `const { stack } = new Error();` },
    { name: 'empty error in an assertion of never', code: `function assertNever(value: never): never { throw new Error(); }` },
    { name: 'empty error behind an exhaustive check', code: `function f(kind: 'a') { if (kind === 'a') return 1; const rest: never = kind; throw new Error(); }` },
    { name: 'empty error behind satisfies never', code: `function f(kind: 'a') { if (kind === 'a') return 1; kind satisfies never; throw new Error(); }` },
    { name: 'thrown into a catch without a parameter', code: `function valid(text) { try { if (!JSON.parse(text).id) throw new Error(); return true; } catch { return false; } }` },
    { name: 'thrown into a catch that does not read it', code: `function valid(text) { try { if (!text) throw 'empty'; } catch (error) { return false; } }` },
    { name: 'Promise.reject of a literal is for the core rule', code: `Promise.reject('failed');` },
    { name: 'Promise.reject of nothing is for the core rule', code: `export const none = () => Promise.reject();` },
    { name: 'executor rejection is for the core rule', code: `new Promise((resolve, reject) => { reject('failed'); });`, options: [{ baseError: [], checkExecutors: false, checkGeneric: false }] },
    { name: 'empty rejection is for the core rule', code: `new Promise((resolve, reject) => { reject(); });`, options: [{ baseError: [], checkExecutors: false, checkGeneric: false }] },
    { name: 'both sides no error: for the core rule', code: `new Promise((resolve, reject) => { reject(late ? 'a' : \`b\`); });`, options: [{ baseError: [], checkExecutors: false, checkGeneric: false }] },
    { name: 'assigned to a variable: for the core rule', code: `let last; new Promise((resolve, reject) => { reject(last = 'a'); reject((0, 'b')); reject(last ||= 1 && 'c'); });`, options: [{ baseError: [], checkExecutors: false, checkGeneric: false }] },
    { name: 'executor rejection with an error', code: `new Promise((resolve, reject) => { reject(new Error('late')); });` },
    { name: 'resolve of a literal', code: `new Promise((resolve) => { resolve('done'); });` },
    { name: 'reject that is no executor parameter', code: `function filter(reject) { reject('odd'); }` },
    { name: 'lodash reject', code: `import { reject } from 'lodash'; reject(list, 'hidden');` },
    { name: 'callback that takes a result', code: `function f(callback) { callback('done'); }` },
    { name: 'callback with an error second', code: `function f(callback) { try { callback('done', null); } catch (error) { callback(null, error); } }` },
    { name: 'callback without an error', code: `function f(callback) { if (cached()) return callback(false); load((err, x) => { if (err) return callback(err); callback(null, x); }); callback(0); }` },
    { name: 'callback declared with a text first', code: `function f(callback: (text: string) => void) { callback('x'); callback(null, 1); }` },
    { name: 'callback of gRPC', code: `import { sendUnaryData, status } from '@grpc/grpc-js'; export function get(call, callback: sendUnaryData<User>) { if (!call.request.id) return callback({ code: status.INVALID_ARGUMENT }); callback(null, user); }` },
    { name: 'next to the next route', code: `import express from 'express'; express().get('/x', (req, res, next) => { next('route'); next('router'); next(); });` },
    { name: 'next of an iterator', code: `function f(next) { next('value'); }` },
    { name: 'log call named error', code: `logger.error('failed'); console.error('failed');` },
    { name: 'controller of something else', code: `function f(controller) { controller.error('x'); }` },
    { name: 'named function that takes an error with a message', code: `function f(done) { done(new Error('late')); }` },
    { name: 'program that runs once: hashbang', code: `#!/usr/bin/env node
throw 'usage: x';` },
    { name: 'program that runs once: scripts folder', code: `throw 'usage: x';`, filename: 'scripts/release.ts' },
    { name: 'program that runs once: configuration file', code: `throw 'no token';`, filename: 'vite.config.ts' },
    { name: 'strict: own class', code: `class NotFound extends Error {} throw new NotFound('user');`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: built-in specific', code: `throw new RangeError('page is negative');`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: default of a switch', code: `switch (kind) { case 'a': break; default: throw new Error(\`kind \${kind}\`); }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: default in a block', code: `switch (kind) { case 'a': break; default: { throw new Error('kind'); } }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: invariant by its text', code: `function f(state) { throw new Error('unreachable'); }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: invariant in a template', code: `function f(state) { throw new Error(\`\${state} should never happen\`); }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: assertion', code: `function assertOpen(door) { if (!door.open) throw new Error('door is closed'); }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: asserts predicate', code: `function open(door: unknown): asserts door is Door { throw new Error('no door'); }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: never returns', code: `function stop(text: string): never { throw new Error(text); }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: to be implemented is another rule', code: `function f() { throw new Error('to be implemented'); }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: not implemented is another rule', code: `function f() { throw new Error('Not implemented'); }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: constructor', code: `class Client { constructor(options) { if (!options.key) throw new Error('key is required'); } }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: rethrown error of a call', code: `function f() { throw fail('x'); }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'strict: error with a code', code: `const error = new Error('gone'); error.code = 'E_GONE'; throw error;`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'many alternatives', code: `throw (a ?? b ?? c ?? d);` },
  ],
  invalid: [
    {
      name: 'object that is made and filled before',
      code: `function f() { const err = { status: 400 }; err.message = 'Bad'; throw err; }`,
      errors: [{ messageId: 'noError', data: { base: '', value: 'err', what: 'a plain object', failing: 'thrown' }, line: 1, column: 72, endColumn: 75 }],
    },
    {
      name: 'text that is put together before',
      code: 'function f(id) { const text = `No ${id}`; throw text; }',
      errors: [{
        messageId: 'noError', data: { base: '', value: 'text', what: 'a string', failing: 'thrown' }, line: 1, column: 49, endColumn: 53,
        suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: 'function f(id) { const text = `No ${id}`; throw new Error(text); }' }],
      }],
    },
    {
      name: 'next of a hook of a schema',
      code: `schema.pre('save', function (next) { if (!this.x) return next('x is missing'); next(); });`,
      errors: [{
        messageId: 'noError', data: { base: '', value: "'x is missing'", what: 'a string', failing: 'passed on' }, line: 1, column: 63, endColumn: 77,
        suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `schema.pre('save', function (next) { if (!this.x) return next(new Error('x is missing')); next(); });` }],
      }],
    },
    {
      name: 'next of hooks of several events, by list and by pattern',
      code: `schema.pre(['find', 'findOne'], { query: true }, (next: Next) => { next('no'); }); schema.post(/^find/, (doc, next) => next({ code: 1 }));`,
      errors: [
        {
          messageId: 'noError', data: { base: '', value: "'no'", what: 'a string', failing: 'passed on' }, line: 1, column: 73, endColumn: 77,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `schema.pre(['find', 'findOne'], { query: true }, (next: Next) => { next(new Error('no')); }); schema.post(/^find/, (doc, next) => next({ code: 1 }));` }],
        },
        { messageId: 'noError', data: { base: '', value: '{ code: 1 }', what: 'a plain object', failing: 'passed on' }, line: 1, column: 125, endColumn: 136 },
      ],
    },
    {
      name: 'middleware without types',
      code: `module.exports = (req, res, next) => { if (!req.user) return next('Unauthorized'); next(); };`,
      errors: [{
        messageId: 'noError', data: { base: '', value: "'Unauthorized'", what: 'a string', failing: 'passed on' }, line: 1, column: 67, endColumn: 81,
        suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `module.exports = (req, res, next) => { if (!req.user) return next(new Error('Unauthorized')); next(); };` }],
      }],
    },
    {
      name: 'an object that is made first',
      code: `function f(slot) { const failure = { code: 'PAST', slot }; if (slot.end) throw failure; return Promise.reject(failure); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: 'failure', what: 'a plain object', failing: 'thrown' }, line: 1, column: 80, endColumn: 87 },
        { messageId: 'noError', data: { base: '', value: 'failure', what: 'a plain object', failing: 'rejected' }, line: 1, column: 111, endColumn: 118 },
      ],
    },
    {
      name: 'a template that is made first',
      code: `function f(n) { const text = \`slot \${n} is over\`; throw text; }`,
      errors: [{ messageId: 'noError', line: 1, column: 57, endColumn: 61, suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function f(n) { const text = \`slot \${n} is over\`; throw new Error(text); }` }] }],
    },
    {
      name: 'a sum that is made first',
      code: `function f(n) { const text = 'slot ' + n; throw text; }`,
      errors: [{ messageId: 'noError', line: 1, column: 49, endColumn: 53, suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function f(n) { const text = 'slot ' + n; throw new Error(text); }` }] }],
    },
    {
      name: 'what a stream ends with is no answer',
      code: `new ReadableStream({ pull(controller) { if (over) controller.error({ slot }); else controller.error(undefined); } });`,
      errors: [
        { messageId: 'noError', line: 1, column: 68, endColumn: 76 },
        { messageId: 'noError', line: 1, column: 101, endColumn: 110 },
      ],
    },
    {
      name: 'strict: never is no sign of an invariant by itself',
      code: `function f(body) { if (!body.never) throw Error('never is missing'); throw new Error('x is never missing'); }`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', line: 1, column: 43, endColumn: 68 },
        { messageId: 'generic', line: 1, column: 76, endColumn: 107 },
      ],
    },
    { name: 'hook of Fastify', code: `import Fastify from 'fastify'; const app = Fastify(); app.addHook('onRequest', (request, reply, done) => { if (!request.ok) return done('no'); done(); });`, errors: [{ messageId: 'noError', line: 1, column: 137, endColumn: 141, suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import Fastify from 'fastify'; const app = Fastify(); app.addHook('onRequest', (request, reply, done) => { if (!request.ok) return done(new Error('no')); done(); });` }] }] },
    { name: 'plugin of Fastify', code: `export default function (fastify, opts, next) { fastify.register((instance, options, done) => { done({ message: 'broken' }); }); next(); }`, errors: [{ messageId: 'noError', line: 1, column: 102, endColumn: 123 }] },
    { name: 'objects that tell a failure', code: `import express from 'express'; express().get('/', (req, res, next) => { next({ ok: false }); next({ status: 500, ...req.failure }); });`, errors: [{ messageId: 'noError', line: 1, column: 78, endColumn: 91 }, { messageId: 'noError', line: 1, column: 99, endColumn: 130 }] },
    {
      name: 'an answer that says that it failed', code: `import express from 'express'; express().put('/', (req, res, next) => { next({ ok: false }); });`,
      errors: [{ messageId: 'noError', data: { value: '{ ok: false }', what: 'a plain object', failing: 'passed on', base: '' }, line: 1, column: 78, endColumn: 91 }],
    },
    {
      name: 'string',
      code: `throw 'failed';`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'thrown' }, line: 1, column: 7, endColumn: 15,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `throw new Error('failed');` }],
        },
      ],
    },
    {
      name: 'string in a function, no space before it',
      code: `function f() { throw'failed'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'thrown' }, line: 1, column: 21, endColumn: 29,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function f() { throw new Error('failed'); }` }],
        },
      ],
    },
    {
      name: 'template',
      code: `function f(id) { throw \`no user \${id}\`; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: '`no user ${id}`', what: 'a string', failing: 'thrown' }, line: 1, column: 24, endColumn: 39,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function f(id) { throw new Error(\`no user \${id}\`); }` }],
        },
      ],
    },
    {
      name: 'concatenation',
      code: `function f(id) { throw 'no user ' + id; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'no user ' + id`, what: 'a string', failing: 'thrown' }, line: 1, column: 24, endColumn: 39,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function f(id) { throw new Error('no user ' + id); }` }],
        },
      ],
    },
    {
      name: 'number',
      code: `throw 404;`,
      errors: [
        { messageId: 'noError', data: { base: '', value: '404', what: 'a number', failing: 'thrown' }, line: 1, column: 7, endColumn: 10 },
      ],
    },
    {
      name: 'negative number',
      code: `throw -1;`,
      errors: [
        { messageId: 'noError', data: { base: '', value: '-1', what: 'a number', failing: 'thrown' }, line: 1, column: 7, endColumn: 9 },
      ],
    },
    {
      name: 'arithmetic',
      code: `function f(a) { throw a * 2; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: 'a * 2', what: 'a plain value', failing: 'thrown' }, line: 1, column: 23, endColumn: 28 },
      ],
    },
    {
      name: 'boolean, null, undefined and void',
      code: `function f(a) { if (a) throw true; if (!a) throw null; if (a) throw undefined; throw void 0; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: 'true', what: 'a boolean', failing: 'thrown' }, line: 1, column: 30, endColumn: 34 },
        { messageId: 'noError', data: { base: '', value: 'null', what: 'nothing', failing: 'thrown' }, line: 1, column: 50, endColumn: 54 },
        { messageId: 'noError', data: { base: '', value: 'undefined', what: 'nothing', failing: 'thrown' }, line: 1, column: 69, endColumn: 78 },
        { messageId: 'noError', data: { base: '', value: 'void 0', what: 'nothing', failing: 'thrown' }, line: 1, column: 86, endColumn: 92 },
      ],
    },
    {
      name: 'negation of a value',
      code: `function f(a) { throw !a; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: '!a', what: 'a plain value', failing: 'thrown' }, line: 1, column: 23, endColumn: 25 },
      ],
    },
    {
      name: 'regular expression',
      code: `throw /x/;`,
      errors: [
        { messageId: 'noError', data: { base: '', value: '/x/', what: 'a regular expression', failing: 'thrown' }, line: 1, column: 7, endColumn: 10 },
      ],
    },
    {
      name: 'array',
      code: `throw ['failed', 1];`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `['failed', 1]`, what: 'an array', failing: 'thrown' }, line: 1, column: 7, endColumn: 20 },
      ],
    },
    {
      name: 'plain object',
      code: `throw { code: 404, message: 'gone' };`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `{ code: 404, message: 'gone' }`, what: 'a plain object', failing: 'thrown' }, line: 1, column: 7, endColumn: 37 },
      ],
    },
    {
      name: 'cast object',
      code: `throw { code: 404 } as unknown as Error;`,
      errors: [
        { messageId: 'noError', data: { base: '', value: '{ code: 404 }', what: 'a plain object', failing: 'thrown' }, line: 1, column: 7, endColumn: 20 },
      ],
    },
    {
      name: 'text made by a call',
      code: `import { inspect } from 'node:util'; function f(a) { if (a) throw String(a); throw JSON.stringify(a); throw inspect(a); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: 'String(a)', what: 'a string', failing: 'thrown' }, line: 1, column: 67, endColumn: 76,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import { inspect } from 'node:util'; function f(a) { if (a) throw new Error(String(a)); throw JSON.stringify(a); throw inspect(a); }` }],
        },
        { messageId: 'noError', data: { base: '', value: 'JSON.stringify(a)', what: 'a string', failing: 'thrown' }, line: 1, column: 84, endColumn: 101,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import { inspect } from 'node:util'; function f(a) { if (a) throw String(a); throw new Error(JSON.stringify(a)); throw inspect(a); }` }],
        },
        { messageId: 'noError', data: { base: '', value: 'inspect(a)', what: 'a string', failing: 'thrown' }, line: 1, column: 109, endColumn: 119,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import { inspect } from 'node:util'; function f(a) { if (a) throw String(a); throw JSON.stringify(a); throw new Error(inspect(a)); }` }],
        },
      ],
    },
    {
      name: 'constant of the file',
      code: `const gone = 'gone'; throw gone;`,
      errors: [
        { messageId: 'noError', data: { base: '', value: 'gone', what: 'a string', failing: 'thrown' }, line: 1, column: 28, endColumn: 32,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `const gone = 'gone'; throw new Error(gone);` }],
        },
      ],
    },
    {
      name: 'member of a constant object',
      code: `const reasons = { gone: 'gone' }; throw reasons.gone;`,
      errors: [
        { messageId: 'noError', data: { base: '', value: 'reasons.gone', what: 'a string', failing: 'thrown' }, line: 1, column: 41, endColumn: 53,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `const reasons = { gone: 'gone' }; throw new Error(reasons.gone);` }],
        },
      ],
    },
    {
      name: 'one of two values',
      code: `function f(a) { throw a ? 'x' : new TypeError('y'); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'x'`, what: 'a string', failing: 'thrown' }, line: 1, column: 27, endColumn: 30,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function f(a) { throw a ? new Error('x') : new TypeError('y'); }` }],
        },
      ],
    },
    {
      name: 'fallback of a rethrow',
      code: `try { load(); } catch (error) { throw error || 'failed'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'thrown' }, line: 1, column: 48, endColumn: 56,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `try { load(); } catch (error) { throw error || new Error('failed'); }` }],
        },
      ],
    },
    {
      name: 'right of &&, last of a sequence, assigned value',
      code: `let last; function f(a) { if (a) throw a && 'x'; if (!a) throw (a, 'y'); throw last = 'z'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'x'`, what: 'a string', failing: 'thrown' }, line: 1, column: 45, endColumn: 48,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `let last; function f(a) { if (a) throw a && new Error('x'); if (!a) throw (a, 'y'); throw last = 'z'; }` }],
        },
        { messageId: 'noError', data: { base: '', value: `'y'`, what: 'a string', failing: 'thrown' }, line: 1, column: 68, endColumn: 71,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `let last; function f(a) { if (a) throw a && 'x'; if (!a) throw (a, new Error('y')); throw last = 'z'; }` }],
        },
        { messageId: 'noError', data: { base: '', value: `'z'`, what: 'a string', failing: 'thrown' }, line: 1, column: 87, endColumn: 90,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `let last; function f(a) { if (a) throw a && 'x'; if (!a) throw (a, 'y'); throw last = new Error('z'); }` }],
        },
      ],
    },
    {
      name: 'read in the catch',
      code: `try { if (late()) throw 'late'; } catch (error) { report(error); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'late'`, what: 'a string', failing: 'thrown' }, line: 1, column: 25, endColumn: 31,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `try { if (late()) throw new Error('late'); } catch (error) { report(error); }` }],
        },
      ],
    },
    {
      name: 'thrown in a function in the try',
      code: `try { list.map(() => { throw 'late'; }); } catch { stop(); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'late'`, what: 'a string', failing: 'thrown' }, line: 1, column: 30, endColumn: 36,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `try { list.map(() => { throw new Error('late'); }); } catch { stop(); }` }],
        },
      ],
    },
    {
      name: 'thrown out of the catch',
      code: `try { load(); } catch { throw 'late'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'late'`, what: 'a string', failing: 'thrown' }, line: 1, column: 31, endColumn: 37,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `try { load(); } catch { throw new Error('late'); }` }],
        },
      ],
    },
    {
      name: 'error without a message',
      code: `throw new Error();`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error()' }, line: 1, column: 7, endColumn: 18 },
      ],
    },
    {
      name: 'error without new',
      code: `throw Error();`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'Error()' }, line: 1, column: 7, endColumn: 14 },
      ],
    },
    {
      name: 'error with an empty message',
      code: `throw new Error('');`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error(…)' }, line: 1, column: 7, endColumn: 20 },
      ],
    },
    {
      name: 'error with a blank message',
      code: `throw new Error(\`  \`);`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error(…)' }, line: 1, column: 7, endColumn: 22 },
      ],
    },
    {
      name: 'error with undefined for a message',
      code: `function f(cause) { throw new Error(undefined, { cause }); }`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error(…)' }, line: 1, column: 27, endColumn: 58 },
      ],
    },
    {
      name: 'error with an empty constant',
      code: `const none = ''; throw new Error(none);`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error(…)' }, line: 1, column: 24, endColumn: 39 },
      ],
    },
    {
      name: 'error of globalThis',
      code: `throw new globalThis.Error();`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new globalThis.Error()' }, line: 1, column: 7, endColumn: 29 },
      ],
    },
    {
      name: 'error made first',
      code: `const error = new Error(); report(error); throw error;`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error()' }, line: 1, column: 15, endColumn: 26 },
      ],
    },
    {
      name: 'error made once, thrown twice',
      code: `function f(a) { const error = new Error(); if (a) throw error; throw error; }`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error()' }, line: 1, column: 31, endColumn: 42 },
      ],
    },
    {
      name: 'empty error in a default',
      code: `switch (kind) { default: throw new Error(); }`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error()' }, line: 1, column: 32, endColumn: 43 },
      ],
    },
    {
      name: 'executor',
      code: `new Promise((resolve, reject) => { reject('failed'); });`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'rejected' }, line: 1, column: 43, endColumn: 51,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `new Promise((resolve, reject) => { reject(new Error('failed')); });` }],
        },
      ],
    },
    {
      name: 'executor in a callback',
      code: `export const f = () => new Promise((_, fail) => { setTimeout(() => fail({ code: 1 }), 5); });`,
      errors: [
        { messageId: 'noError', data: { base: '', value: '{ code: 1 }', what: 'a plain object', failing: 'rejected' }, line: 1, column: 73, endColumn: 84 },
      ],
    },
    {
      name: 'executor: one side may be an error, as the core rule sees it',
      code: `new Promise((resolve, reject) => { load((e) => reject(e || 'failed')); });`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: false }],
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'rejected' }, line: 1, column: 60, endColumn: 68,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `new Promise((resolve, reject) => { load((e) => reject(e || new Error('failed'))); });` }],
        },
      ],
    },
    {
      name: 'executor that the core rule does not see: named function',
      code: `function run(resolve, reject) { reject('failed'); } new Promise(run);`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: false }],
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'rejected' }, line: 1, column: 40, endColumn: 48,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function run(resolve, reject) { reject(new Error('failed')); } new Promise(run);` }],
        },
      ],
    },
    {
      name: 'executor of globalThis.Promise, which the core rule does not see',
      code: `new globalThis.Promise((resolve, reject) => { reject('failed'); });`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: false }],
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'rejected' }, line: 1, column: 54, endColumn: 62,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `new globalThis.Promise((resolve, reject) => { reject(new Error('failed')); });` }],
        },
      ],
    },
    {
      name: 'executor with a default, which the core rule does not see',
      code: `new Promise((resolve, reject = noop) => { reject('failed'); });`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: false }],
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'rejected' }, line: 1, column: 50, endColumn: 58,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `new Promise((resolve, reject = noop) => { reject(new Error('failed')); });` }],
        },
      ],
    },
    {
      name: 'bluebird',
      code: `import Promise from 'bluebird'; new Promise((resolve, reject) => { reject('failed'); }); Promise.reject('late');`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: false }],
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'rejected' }, line: 1, column: 75, endColumn: 83,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import Promise from 'bluebird'; new Promise((resolve, reject) => { reject(new Error('failed')); }); Promise.reject('late');` }],
        },
        { messageId: 'noError', data: { base: '', value: `'late'`, what: 'a string', failing: 'rejected' }, line: 1, column: 105, endColumn: 111,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import Promise from 'bluebird'; new Promise((resolve, reject) => { reject('failed'); }); Promise.reject(new Error('late'));` }],
        },
      ],
    },
    {
      name: 'constant rejected, which the core rule does not see',
      code: `const gone = 'gone'; Promise.reject(gone); new Promise((resolve, reject) => { reject(gone); });`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: false }],
      errors: [
        { messageId: 'noError', data: { base: '', value: 'gone', what: 'a string', failing: 'rejected' }, line: 1, column: 37, endColumn: 41,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `const gone = 'gone'; Promise.reject(new Error(gone)); new Promise((resolve, reject) => { reject(gone); });` }],
        },
        { messageId: 'noError', data: { base: '', value: 'gone', what: 'a string', failing: 'rejected' }, line: 1, column: 86, endColumn: 90,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `const gone = 'gone'; Promise.reject(gone); new Promise((resolve, reject) => { reject(new Error(gone)); });` }],
        },
      ],
    },
    {
      name: 'empty error rejected',
      code: `Promise.reject(new Error()); new Promise((resolve, reject) => { reject(new Error()); });`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: false }],
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error()' }, line: 1, column: 16, endColumn: 27 },
        { messageId: 'noMessage', data: { base: '', value: 'new Error()' }, line: 1, column: 72, endColumn: 83 },
      ],
    },
    {
      name: 'promise with resolvers',
      code: `const { promise, reject } = Promise.withResolvers(); reject('failed');`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'rejected' }, line: 1, column: 61, endColumn: 69,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `const { promise, reject } = Promise.withResolvers(); reject(new Error('failed'));` }],
        },
      ],
    },
    {
      name: 'alias of reject',
      code: `const fail = Promise.reject.bind(Promise); fail('x');`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'x'`, what: 'a string', failing: 'rejected' }, line: 1, column: 49, endColumn: 52,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `const fail = Promise.reject.bind(Promise); fail(new Error('x'));` }],
        },
      ],
    },
    {
      name: 'callback called with nothing elsewhere',
      code: `function f(id, callback) { if (!id) return callback('no id'); callback(null, { id }); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'no id'`, what: 'a string', failing: 'passed on' }, line: 1, column: 53, endColumn: 60,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function f(id, callback) { if (!id) return callback(new Error('no id')); callback(null, { id }); }` }],
        },
      ],
    },
    {
      name: 'callback called with a caught error elsewhere',
      code: `function f(id, done) { if (!id) return done({ code: 1 }); try { run(id); } catch (error) { done(error); } }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: '{ code: 1 }', what: 'a plain object', failing: 'passed on' }, line: 1, column: 45, endColumn: 56 },
      ],
    },
    {
      name: 'callback called with the error of another callback elsewhere',
      code: `function f(id, cb) { if (!id) return cb(\`no \${id}\`); load(id, (err, x) => { if (err) return cb(err); cb(undefined, x); }); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: '`no ${id}`', what: 'a string', failing: 'passed on' }, line: 1, column: 41, endColumn: 51,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function f(id, cb) { if (!id) return cb(new Error(\`no \${id}\`)); load(id, (err, x) => { if (err) return cb(err); cb(undefined, x); }); }` }],
        },
      ],
    },
    {
      name: 'callback called with an error elsewhere',
      code: `function f(id, onDone, loadCallback) { if (!id) return loadCallback(['no id']); loadCallback(new Error('late')); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `['no id']`, what: 'an array', failing: 'passed on' }, line: 1, column: 69, endColumn: 78 },
      ],
    },
    {
      name: 'callback declared with an error first',
      code: `function f(callback: (error: Error | null, x?: number) => void) { callback('late' as never); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'late'`, what: 'a string', failing: 'passed on' }, line: 1, column: 76, endColumn: 82,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function f(callback: (error: Error | null, x?: number) => void) { callback(new Error('late') as never); }` }],
        },
      ],
    },
    {
      name: 'callback declared with an unknown error first',
      code: `function f(callback: (err: unknown) => void) { callback('late'); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'late'`, what: 'a string', failing: 'passed on' }, line: 1, column: 57, endColumn: 63,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function f(callback: (err: unknown) => void) { callback(new Error('late')); }` }],
        },
      ],
    },
    {
      name: 'empty error handed to a callback',
      code: `function f(done) { done(new Error()); }`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error()' }, line: 1, column: 25, endColumn: 36 },
      ],
    },
    {
      name: 'empty error handed to a field',
      code: `class A { stop() { this.callback(new Error('')); } }`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error(…)' }, line: 1, column: 34, endColumn: 47 },
      ],
    },
    {
      name: 'next of a route',
      code: `import express from 'express'; express().get('/x', (req, res, next) => { next('failed'); next(new Error()); });`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'passed on' }, line: 1, column: 79, endColumn: 87,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import express from 'express'; express().get('/x', (req, res, next) => { next(new Error('failed')); next(new Error()); });` }],
        },
        { messageId: 'noMessage', data: { base: '', value: 'new Error()' }, line: 1, column: 95, endColumn: 106 },
      ],
    },
    {
      name: 'next of an error middleware',
      code: `import express from 'express'; express().use((err, req, res, next) => { next({ status: 500 }); });`,
      errors: [
        { messageId: 'noError', data: { base: '', value: '{ status: 500 }', what: 'a plain object', failing: 'passed on' }, line: 1, column: 78, endColumn: 93 },
      ],
    },
    {
      name: 'next by its type',
      code: `import type { NextFunction } from 'express'; export function guard(req: unknown, res: unknown, next: NextFunction) { next('failed'); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'passed on' }, line: 1, column: 123, endColumn: 131,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import type { NextFunction } from 'express'; export function guard(req: unknown, res: unknown, next: NextFunction) { next(new Error('failed')); }` }],
        },
      ],
    },
    {
      name: 'next of a middleware that answers',
      code: `export function guard(req, res, next) { if (!req.user) return next('no user'); res.json({}); }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'no user'`, what: 'a string', failing: 'passed on' }, line: 1, column: 68, endColumn: 77,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `export function guard(req, res, next) { if (!req.user) return next(new Error('no user')); res.json({}); }` }],
        },
      ],
    },
    {
      name: 'controller of a stream',
      code: `new ReadableStream({ start(controller) { controller.error('failed'); } });`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'passed on' }, line: 1, column: 59, endColumn: 67,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `new ReadableStream({ start(controller) { controller.error(new Error('failed')); } });` }],
        },
      ],
    },
    {
      name: 'controller by its type',
      code: `export class Source { start(controller: ReadableStreamDefaultController) { controller.error(new Error()); } }`,
      errors: [
        { messageId: 'noMessage', data: { base: '', value: 'new Error()' }, line: 1, column: 93, endColumn: 104 },
      ],
    },
    {
      name: 'subscriber',
      code: `import { Observable } from 'rxjs'; new Observable((subscriber) => { subscriber.error('failed'); });`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'passed on' }, line: 1, column: 86, endColumn: 94,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import { Observable } from 'rxjs'; new Observable((subscriber) => { subscriber.error(new Error('failed')); });` }],
        },
      ],
    },
    {
      name: 'subject',
      code: `import { Subject } from 'rxjs'; const changes = new Subject(); changes.error('failed');`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'passed on' }, line: 1, column: 78, endColumn: 86,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import { Subject } from 'rxjs'; const changes = new Subject(); changes.error(new Error('failed'));` }],
        },
      ],
    },
    {
      name: 'class of this file that fits',
      code: `class NotFoundError extends Error {} function f() { throw 'user not found'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'user not found'`, what: 'a string', failing: 'thrown' }, line: 1, column: 59, endColumn: 75,
          suggestions: [{ messageId: 'wrapText', data: { name: 'NotFoundError' }, output: `class NotFoundError extends Error {} function f() { throw new NotFoundError('user not found'); }` }],
        },
      ],
    },
    {
      name: 'class of this file that fits best',
      code: `class NotFoundError extends Error {} class UserNotFoundError extends NotFoundError {} function f() { throw 'user not found'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'user not found'`, what: 'a string', failing: 'thrown' }, line: 1, column: 108, endColumn: 124,
          suggestions: [{ messageId: 'wrapText', data: { name: 'UserNotFoundError' }, output: `class NotFoundError extends Error {} class UserNotFoundError extends NotFoundError {} function f() { throw new UserNotFoundError('user not found'); }` }],
        },
      ],
    },
    {
      name: 'imported class that fits',
      code: `import { ValidationError } from './errors.js'; function f(x) { throw \`invalid \${x}\`; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: '`invalid ${x}`', what: 'a string', failing: 'thrown' }, line: 1, column: 70, endColumn: 84,
          suggestions: [{ messageId: 'wrapText', data: { name: 'ValidationError' }, output: `import { ValidationError } from './errors.js'; function f(x) { throw new ValidationError(\`invalid \${x}\`); }` }],
        },
      ],
    },
    {
      name: 'class that takes something else first',
      code: `class NotFoundError extends Error { constructor(id) { super(\`no \${id}\`); } } function f() { throw 'not found'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'not found'`, what: 'a string', failing: 'thrown' }, line: 1, column: 99, endColumn: 110,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `class NotFoundError extends Error { constructor(id) { super(\`no \${id}\`); } } function f() { throw new Error('not found'); }` }],
        },
      ],
    },
    {
      name: 'class that inherits what it takes',
      code: `class BaseError extends Error { constructor(message, code) { super(message); this.code = code; } } class ConflictError extends BaseError {} function f() { throw 'name conflicts'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'name conflicts'`, what: 'a string', failing: 'thrown' }, line: 1, column: 162, endColumn: 178,
          suggestions: [{ messageId: 'wrapText', data: { name: 'ConflictError' }, output: `class BaseError extends Error { constructor(message, code) { super(message); this.code = code; } } class ConflictError extends BaseError {} function f() { throw new ConflictError('name conflicts'); }` }],
        },
      ],
    },
    {
      name: 'only the type is imported',
      code: `import type { ConflictError } from './errors.js'; function f() { throw 'conflict'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'conflict'`, what: 'a string', failing: 'thrown' }, line: 1, column: 72, endColumn: 82,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import type { ConflictError } from './errors.js'; function f() { throw new Error('conflict'); }` }],
        },
      ],
    },
    {
      name: 'hidden class',
      code: `class GoneError extends Error {} function f(GoneError) { throw 'gone'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'gone'`, what: 'a string', failing: 'thrown' }, line: 1, column: 64, endColumn: 70,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `class GoneError extends Error {} function f(GoneError) { throw new Error('gone'); }` }],
        },
      ],
    },
    {
      name: 'shadowed Error is not suggested',
      code: `import { Error } from './own.js'; throw 'gone';`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'gone'`, what: 'a string', failing: 'thrown' }, line: 1, column: 41, endColumn: 47 },
      ],
    },
    {
      name: 'abstract class is not suggested',
      code: `abstract class GoneError extends Error {} throw 'gone';`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'gone'`, what: 'a string', failing: 'thrown' }, line: 1, column: 49, endColumn: 55,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `abstract class GoneError extends Error {} throw new Error('gone');` }],
        },
      ],
    },
    {
      name: 'namespace is not suggested',
      code: `import * as GoneError from './errors.js'; throw 'gone';`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'gone'`, what: 'a string', failing: 'thrown' }, line: 1, column: 49, endColumn: 55,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `import * as GoneError from './errors.js'; throw new Error('gone');` }],
        },
      ],
    },
    {
      name: 'name that is no class',
      code: `const GoneError = 1; throw 'gone';`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'gone'`, what: 'a string', failing: 'thrown' }, line: 1, column: 28, endColumn: 34,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `const GoneError = 1; throw new Error('gone');` }],
        },
      ],
    },
    {
      name: 'no words in the message',
      code: `throw '???';`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'???'`, what: 'a string', failing: 'thrown' }, line: 1, column: 7, endColumn: 12,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `throw new Error('???');` }],
        },
      ],
    },
    {
      name: 'words run together',
      code: `import { RateLimitError } from './errors.js'; throw 'ratelimit reached';`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'ratelimit reached'`, what: 'a string', failing: 'thrown' }, line: 1, column: 53, endColumn: 72,
          suggestions: [{ messageId: 'wrapText', data: { name: 'RateLimitError' }, output: `import { RateLimitError } from './errors.js'; throw new RateLimitError('ratelimit reached');` }],
        },
      ],
    },
    {
      name: 'base named in message and suggestion',
      code: `import { AppError } from './errors.js'; class GoneError extends AppError {} class PastError extends Error {} throw 'gone in the past';`,
      options: [{ baseError: ['AppError'], checkExecutors: true, checkGeneric: false }],
      errors: [
        { messageId: 'noError', data: { base: ' of `AppError`', value: `'gone in the past'`, what: 'a string', failing: 'thrown' }, line: 1, column: 116, endColumn: 134,
          suggestions: [{ messageId: 'wrapText', data: { name: 'GoneError' }, output: `import { AppError } from './errors.js'; class GoneError extends AppError {} class PastError extends Error {} throw new GoneError('gone in the past');` }],
        },
      ],
    },
    {
      name: 'base itself in the file',
      code: `class AppError extends Error {} class GoneError extends AppError {} throw 'gone';`,
      options: [{ baseError: ['AppError'], checkExecutors: true, checkGeneric: false }],
      errors: [
        { messageId: 'noError', data: { base: ' of `AppError`', value: `'gone'`, what: 'a string', failing: 'thrown' }, line: 1, column: 75, endColumn: 81,
          suggestions: [{ messageId: 'wrapText', data: { name: 'GoneError' }, output: `class AppError extends Error {} class GoneError extends AppError {} throw new GoneError('gone');` }],
        },
      ],
    },
    {
      name: 'class below no base',
      code: `class GoneError extends make() {} class PastError {} throw 'gone in the past';`,
      options: [{ baseError: ['AppError', 'ApiError'], checkExecutors: true, checkGeneric: false }],
      errors: [
        { messageId: 'noError', data: { base: ' of `AppError`, `ApiError`', value: `'gone in the past'`, what: 'a string', failing: 'thrown' }, line: 1, column: 60, endColumn: 78,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `class GoneError extends make() {} class PastError {} throw new Error('gone in the past');` }],
        },
      ],
    },
    {
      name: 'strict: error',
      code: `function f() { throw new Error('failed'); }`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', data: { base: '', value: 'new Error(…)' }, line: 1, column: 22, endColumn: 41 },
      ],
    },
    {
      name: 'strict: without new',
      code: `function f(text) { throw Error(text); }`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', data: { base: '', value: 'Error(…)' }, line: 1, column: 26, endColumn: 37 },
      ],
    },
    {
      name: 'strict: with a cause',
      code: `function f() { try { load(); } catch (cause) { throw new Error('no users', { cause }); } }`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', data: { base: '', value: 'new Error(…)' }, line: 1, column: 54, endColumn: 86 },
      ],
    },
    {
      name: 'strict: rejected, passed on and made first',
      code: `import express from 'express'; express().use((req, res, next) => { next(new Error('a')); new Promise((resolve, reject) => reject(new Error('b'))); Promise.reject(new Error('c')); const error = new Error('d'); throw error; });`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', data: { base: '', value: 'new Error(…)' }, line: 1, column: 73, endColumn: 87 },
        { messageId: 'generic', data: { base: '', value: 'new Error(…)' }, line: 1, column: 130, endColumn: 144 },
        { messageId: 'generic', data: { base: '', value: 'new Error(…)' }, line: 1, column: 163, endColumn: 177 },
        { messageId: 'generic', data: { base: '', value: 'new Error(…)' }, line: 1, column: 194, endColumn: 208 },
      ],
    },
    {
      name: 'strict: controller',
      code: `new TransformStream({ transform(chunk, controller) { controller.error(new Error('late')); } });`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', data: { base: '', value: 'new Error(…)' }, line: 1, column: 71, endColumn: 88 },
      ],
    },
    {
      name: 'strict: class that fits',
      code: `class TimeoutError extends Error {} function f() { throw new Error('request timeout'); }`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', data: { base: '', value: 'new Error(…)' }, line: 1, column: 58, endColumn: 86,
          suggestions: [{ messageId: 'useClass', data: { name: 'TimeoutError' }, output: `class TimeoutError extends Error {} function f() { throw new TimeoutError('request timeout'); }` }],
        },
      ],
    },
    {
      name: 'strict: class that fits, without new',
      code: `class TimeoutError extends Error {} function f() { throw Error('request timeout'); }`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', data: { base: '', value: 'Error(…)' }, line: 1, column: 58, endColumn: 82,
          suggestions: [{ messageId: 'useClass', data: { name: 'TimeoutError' }, output: `class TimeoutError extends Error {} function f() { throw new TimeoutError('request timeout'); }` }],
        },
      ],
    },
    {
      name: 'strict: no suggestion of Error itself',
      code: `throw 'failed';`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'thrown' }, line: 1, column: 7, endColumn: 15 },
      ],
    },
    {
      name: 'strict: case of a switch',
      code: `function f(kind) { switch (kind) { case 'a': throw new Error('a is gone'); default: stop(); } }`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', data: { base: '', value: 'new Error(…)' }, line: 1, column: 52, endColumn: 74 },
      ],
    },
    {
      name: 'strict: function in a default',
      code: `switch (kind) { default: run(() => { throw new Error('late'); }); }`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', data: { base: '', value: 'new Error(…)' }, line: 1, column: 44, endColumn: 61 },
      ],
    },
    {
      name: 'strict: method',
      code: `class Client { load() { throw new Error('late'); } }`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', data: { base: '', value: 'new Error(…)' }, line: 1, column: 31, endColumn: 48 },
      ],
    },
    {
      name: 'long value is cut',
      code: `throw { code: 404, message: 'the page that you were looking for does not exist any more' };`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `{ code: 404, message: 'the page that you were looking for…`, what: 'a plain object', failing: 'thrown' }, line: 1, column: 7, endColumn: 91 },
      ],
    },
  ],
});

typedRuleTester.run('no-generic-throw with type information', rule, {
  valid: [
    { name: 'declared type', code: `import { readFile } from 'node:fs/promises'; export async function f(error: Error) { await readFile('x'); throw error; }` },
  ],
  invalid: [
    {
      name: 'literal',
      code: `export function f() { throw 'failed'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'thrown' }, line: 1, column: 29, endColumn: 37,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `export function f() { throw new Error('failed'); }` }],
        },
      ],
    },
  ],
});

scriptRuleTester.run('no-generic-throw in scripts', rule, {
  valid: [
    { name: 'required class', code: `const { AppError } = require('./errors'); throw new AppError();` },
    { name: 'deep sum', code: `throw new Error('0' + '1' + '2' + '3' + '4' + '5' + '6' + '7' + '8' + '9' + '10' + '11' + '12' + '13' + '14' + '15' + '16' + '17' + '18' + '19' + '20' + '21' + '22' + '23' + '24' + '25' + '26' + '27' + '28' + '29' + '30' + '31' + '32' + '33' + '34' + '35' + '36' + '37' + '38' + '39' + '40' + '41' + '42' + '43' + '44' + '45' + '46' + '47' + '48' + '49');` },
  ],
  invalid: [
    {
      name: 'string',
      code: `function f() { throw 'failed'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'failed'`, what: 'a string', failing: 'thrown' }, line: 1, column: 22, endColumn: 30,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `function f() { throw new Error('failed'); }` }],
        },
      ],
    },
    {
      name: 'required class that fits',
      code: `const { GoneError } = require('./errors'); function f() { throw 'gone'; }`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'gone'`, what: 'a string', failing: 'thrown' }, line: 1, column: 65, endColumn: 71,
          suggestions: [{ messageId: 'wrapText', data: { name: 'GoneError' }, output: `const { GoneError } = require('./errors'); function f() { throw new GoneError('gone'); }` }],
        },
      ],
    },
    {
      name: 'callback',
      code: `module.exports = function (id, callback) { if (!id) return callback('no id'); callback(null, id); };`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'no id'`, what: 'a string', failing: 'passed on' }, line: 1, column: 69, endColumn: 76,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `module.exports = function (id, callback) { if (!id) return callback(new Error('no id')); callback(null, id); };` }],
        },
      ],
    },
    {
      name: 'next of a middleware',
      code: `module.exports = (req, res, next) => { if (!req.user) { return next('no user'); } res.status(204).end(); };`,
      errors: [
        { messageId: 'noError', data: { base: '', value: `'no user'`, what: 'a string', failing: 'passed on' }, line: 1, column: 69, endColumn: 78,
          suggestions: [{ messageId: 'wrapText', data: { name: 'Error' }, output: `module.exports = (req, res, next) => { if (!req.user) { return next(new Error('no user')); } res.status(204).end(); };` }],
        },
      ],
    },
  ],
});
