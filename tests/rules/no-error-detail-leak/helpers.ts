import rule from '../../../src/rules/no-error-detail-leak.js';
import { ruleTester } from '../../support/rule-tester.js';

const handled = (answer: string) => `app.get('/', async (req, res) => { try { await load(); } catch (err) { ${answer} } });`;

ruleTester.run('no-error-detail-leak: what a function of the file sends, and contexts', rule, {
  valid: [
    {
      name: 'the text of a request that is no JSON, with its status beside it',
      code: `const send = (res, status, body) => res.status(status).json(body); app.post('/', (req, res) => { let data; try { data = JSON.parse(req.text); } catch (e) { send(res, 400, { error: e.message }); return; } send(res, 200, data); });`,
    },
    {
      name: 'the error itself, which the function logs',
      code: `function fail(res, status, cause) { logger.error(cause); res.statusCode = status; res.end('Failed.'); } ${handled('fail(res, 500, err);')}`,
    },
    {
      name: 'the text of the error, which the function logs',
      code: `function fail(res, status, cause) { logger.error(cause); res.statusCode = status; res.end('Failed.'); } ${handled('fail(res, 500, err.toString());')}`,
    },
    {
      name: 'a context keeps the text of a 500, and what has no status to itself',
      code: `export async function run(ctx) { try { await load(); } catch (err) { ctx.throw(err); ctx.throw(500, err.message); ctx.throw(err.status, err.message); } }`,
    },
    {
      name: 'what is no context throws into a generator',
      code: `export async function run(steps, res) { try { await load(); } catch (err) { steps.throw(400, err.message); res.end(''); } }`,
    },
    {
      name: 'a server for developers, by the name of its file',
      code: `import express from 'express'; const app = express(); ${handled('res.status(500).send(err.stack);')}`,
      filename: 'src/core/DevServer.ts',
    },
  ],
  invalid: [
    {
      name: 'a text that is no JSON on a 500',
      code: `const send = (res, status, body) => res.status(status).json(body); app.post('/', (req, res) => { try { JSON.parse(req.text); } catch (e) { send(res, 500, { error: e.message }); } });`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'e.message' }, line: 1, column: 164, endColumn: 173 }],
    },
    {
      name: 'the text of the error, made before it is handed over',
      code: `function fail(res, status, cause) { res.statusCode = status; res.end(cause); } ${handled('fail(res, 500, err.toString());')}`,
      errors: [{ messageId: 'leaksError', data: { value: 'err' }, line: 1, column: 166, endColumn: 169 }],
    },
    {
      name: 'a look at how a text that was made of it begins',
      code: `function fail(res, cause) { let text; text = String(cause); if (!text.startsWith('Error: ')) text = 'Error: ' + text; res.end(text); } ${handled('fail(res, err);')}`,
      errors: [{ messageId: 'leaksError', data: { value: 'text' }, line: 1, column: 127, endColumn: 131 }],
    },
    {
      name: 'a context of a type of the project',
      code: `import type { UserCtx } from '@acme/types'; export async function run(ctx: UserCtx) { try { await load(); } catch (err: any) { const text = err?.message ? err?.message : err; ctx.throw(400, \`Not imported: \${text}\`); } }`,
      errors: [{ messageId: 'leaksError', data: { value: 'text' }, line: 1, column: 208, endColumn: 212 }],
    },
    {
      name: 'a context without a type',
      code: `export async function run(ctx) { try { await load(); } catch (err) { ctx.throw(400, err.message); } }`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 85, endColumn: 96 }],
    },
    {
      name: 'a file of the server that is only called like a device',
      code: `import express from 'express'; const app = express(); ${handled('res.status(500).send(err.stack);')}`,
      filename: 'src/devices/server.ts',
      errors: [{ messageId: 'leaksStack', data: { value: 'err.stack' }, line: 1, column: 147, endColumn: 156 }],
    },
  ],
});
