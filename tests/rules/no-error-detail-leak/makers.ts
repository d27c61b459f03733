import rule from '../../../src/rules/no-error-detail-leak.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-error-detail-leak: functions that make the answer', rule, {
  valid: [
    {
      name: 'handed the error itself',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(errorResponse(e)); } });`,
    },
    {
      name: 'handed the error itself in an object',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(createErrorResponse({ error: e, status: 500 })); } });`,
    },
    {
      name: 'handed a text of its own',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { log(e.message); res.status(500).json(errorResponse('Something failed')); } });`,
    },
    {
      name: 'its name says that it makes the text fit for users',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(safeErrorResponse(e.message)); res.json(toPublicError(e.message)); res.json(formatError(e.message)); res.json(maskedBody(e.message)); } });`,
    },
    {
      name: 'picks an answer by the text',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(mapError(e.message)); res.json(findResult(e.message)); res.json(lookup(e.message)); } });`,
    },
    {
      name: 'makes an error of the text',
      code: `import createError from 'http-errors'; app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(createError(500, e.message)); res.json(new LoadError(e.message)); } });`,
    },
    {
      name: 'an error meant for users',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { if (e instanceof HttpError) res.status(e.status).json(errorResponse(e.message)); else throw e; } });`,
    },
    {
      name: 'for those who develop',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { if (process.env.NODE_ENV === 'development') res.status(500).json(errorResponse(e.message)); else res.sendStatus(500); } });`,
    },
    {
      name: 'a result of the program',
      code: `export async function f() { try { await load(); } catch (e) { return Result.fail(e.message); } } app.get('/', (req, res) => { res.json({}); });`,
    },
    {
      name: 'a function of the file that keeps the text to itself',
      code: `const errorResponse = (text) => { log(text); return { error: 'Something failed' }; }; app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(errorResponse(e.message)); } });`,
    },
    {
      name: 'the text is an argument of a call inside',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(errorResponse(translate(e.message))); } });`,
    },
    {
      name: 'the option sanitisers',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(errorResponse(e.message)); } });`,
      options: [{ publicErrors: [], sanitisers: ['errorResponse'] }],
    },
    {
      name: 'a service of Nest that returns a result',
      code: `import { Injectable } from '@nestjs/common'; @Injectable() class Cats { async find() { try { return await load(); } catch (e) { return ApiResponse.error(e.message); } } }`,
    },
  ],
  invalid: [
    {
      name: 'the message',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(errorResponse(e.message)); } });`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 105, endColumn: 114 }],
    },
    {
      name: 'imported: the message behind a status',
      code: `import { createErrorResponse } from './answers.js'; app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(createErrorResponse(500, (e as Error).message)); } });`,
      errors: [{ messageId: 'leaksMessage', data: { value: '(e as Error).message' }, line: 1, column: 168, endColumn: 188 }],
    },
    {
      name: 'required: a static method',
      code: `const { ApiResponse } = require('./answers'); app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(ApiResponse.error(e.message)); } });`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 155, endColumn: 164 }],
    },
    {
      name: 'any static method of such a class',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(ApiResponse.of(500, e.stack)); } });`,
      errors: [{ messageId: 'leaksStack', data: { value: 'e.stack' }, line: 1, column: 111, endColumn: 118 }],
    },
    {
      name: 'a text of the error',
      code: 'app.get("/", async (req, res) => { try { await load(); } catch (e) { res.json(fail(String(e))); res.json(fail(`failed: ${e}`)); } });',
      errors: [
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 91, endColumn: 92 },
        { messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 122, endColumn: 123 },
      ],
    },
    {
      name: 'a text of the error, handed to a class',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(new ApiResponse(500, String(e))); } });`,
      errors: [{ messageId: 'leaksError', data: { value: 'e' }, line: 1, column: 119, endColumn: 120 }],
    },
    {
      name: 'a property of what it is given',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { res.status(500).json(toErrorDto({ status: 500, detail: e.message })); } });`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 125, endColumn: 134 }],
    },
    {
      name: 'the message of an error, or else a text of it',
      code: `app.get('/', async (req, res) => { try { await load(); } catch (e) { const message = e instanceof Error ? e.message : 'unknown'; res.status(500).json(buildPayload(message)); } });`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 164, endColumn: 171 }],
    },
    {
      name: 'returned by a route of Nest',
      code: `import { Controller, Get } from '@nestjs/common'; @Controller() class Cats { @Get() async find() { try { return await load(); } catch (e) { return ApiResponse.error(e.message); } } }`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 166, endColumn: 175 }],
    },
  ],
});
