import rule from '../../../src/rules/no-error-detail-leak.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-error-detail-leak: answers made elsewhere, lists of members, and one report for one text', rule, {
  valid: [
    {
      name: 'a result of the program from a function that is called handler',
      code: `import { createResponse, errorResponse, Result } from './responses'; export const handler = async (event) => { try { return await load(event); } catch (error) { return Result.fail(error.message); } };`,
    },
    {
      name: 'the error itself to what makes the answer',
      code: `import { createResponse, errorResponse, Result } from './responses'; export const handler = async (event) => { try { return await load(event); } catch (error) { return errorResponse(error); } };`,
    },
    {
      name: 'a text of its own',
      code: `import { errorResponse } from './responses'; export async function GET(request: Request) { try { return Response.json(await load()); } catch (error) { return errorResponse('Something failed'); } }`,
    },
    {
      name: 'a function that answers nobody',
      code: `import { errorResponse } from './responses'; async function read() { try { return await load(); } catch (error) { return errorResponse(error.message); } } export const make = () => new Response('');`,
    },
    {
      name: 'another member of what an error was put into',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const r = { errors: [], count: 0 }; try { await load(); } catch (error) { r.errors.push(error.message); } res.json({ count: r.count }); });`,
    },
    {
      name: 'a list of a member that is sent to nobody',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const r = { errors: [] }; try { await load(); } catch (error) { r.errors.push(error.message); } log(r); res.json({}); });`,
    },
  ],
  invalid: [
    {
      name: 'answer of a route of Next',
      code: `import { errorResponse } from './responses'; export async function GET(request: Request) { try { return Response.json(await load()); } catch (error) { return errorResponse(error.message); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 173, endColumn: 186 },
      ],
    },
    {
      name: 'answer of a route without a request',
      code: `import { errorResponse } from './responses'; export async function GET() { try { return Response.json(await load()); } catch (error) { return errorResponse(error.message); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 157, endColumn: 170 },
      ],
    },
    {
      name: 'a method of a class for answers',
      code: `import { ApiResponse } from './responses'; export async function GET(request: Request) { try { return Response.json(await load()); } catch (error) { return ApiResponse.fail(error.message); } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 174, endColumn: 187 },
      ],
    },
    {
      name: 'answer of a loader of Remix',
      code: `import { errorResponse } from './responses'; export const loader = async ({ params }) => { try { return await load(params.id); } catch (error) { return errorResponse(error.message); } };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 167, endColumn: 180 },
      ],
    },
    {
      name: 'answer of a Lambda function',
      code: `import { createResponse, errorResponse, Result } from './responses'; export const handler = async (event) => { try { return await load(event); } catch (error) { return errorResponse(500, error.message); } };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 188, endColumn: 201 },
      ],
    },
    {
      name: 'an object for the answer of a Lambda function',
      code: `import { createResponse, errorResponse, Result } from './responses'; export const handler = async (event) => { try { return await load(event); } catch (error) { return createResponse(500, { message: error.message }); } };`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 200, endColumn: 213 },
      ],
    },
    {
      name: 'a list of a member',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const r = { errors: [] }; try { await load(); } catch (error) { r.errors.push(error.message); } res.json(r); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'r' }, line: 1, column: 195, endColumn: 196 },
      ],
    },
    {
      name: 'a list of a member, returned by a route of Nest',
      code: `import { Controller, Post } from '@nestjs/common'; @Controller('x') export class C { @Post() async run() { const r: { errors: string[] } = { errors: [] }; try { await load(); } catch (e) { r.errors.push((e as Error).message); } return { r }; } }`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'r' }, line: 1, column: 238, endColumn: 239 },
      ],
    },
    {
      name: 'a list further down',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const r = { a: { errors: [] } }; try { await load(); } catch (error) { r.a.errors.push(error.message); } res.json(r); });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'r' }, line: 1, column: 204, endColumn: 205 },
      ],
    },
    {
      name: 'the message, or else the error',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.json({ error: error instanceof Error ? error.message : String(error) }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 171, endColumn: 184 },
      ],
    },
    {
      name: 'the message, or else the error as text',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.send(JSON.stringify({ error: error.message || String(error) })); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 161, endColumn: 174 },
      ],
    },
    {
      name: 'the first branch holds two parts',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.send(error instanceof Error ? \`\${error.message} \${error.stack}\` : String(error)); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 165, endColumn: 178 },
        { messageId: 'leaksStack', data: { value: 'error.stack' }, line: 1, column: 182, endColumn: 193 },
      ],
    },
    {
      name: 'two values of one answer',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.json({ text: error.message, stack: error.stack }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 145, endColumn: 158 },
        { messageId: 'leaksStack', data: { value: 'error.stack' }, line: 1, column: 167, endColumn: 178 },
      ],
    },
    {
      name: 'two objects of one choice',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await load(); } catch (error) { res.json(error.code ? { text: error.message } : { all: String(error) }); } });`,
      errors: [
        { messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 158, endColumn: 171 },
        { messageId: 'leaksError', data: { value: 'error' }, line: 1, column: 190, endColumn: 195 },
      ],
    },
  ],
});
