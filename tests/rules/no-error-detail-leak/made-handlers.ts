import rule from '../../../src/rules/no-error-detail-leak.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-error-detail-leak: handlers that a function of the file makes, and contexts of other files', rule, {
  valid: [
    {
      name: 'made for results',
      code: `function sendTo(res) { return function (error) { res.json(error); }; } exports.list = (req, res) => { load().then(sendTo(res)); };`,
    },
    {
      name: 'made, and never attached to a promise',
      code: `function failWith(res) { return (error) => { res.status(500).send(error); }; } exports.list = (req, res) => { register(failWith(res)); };`,
    },
    {
      name: 'a function that is no error by its name',
      code: `function failWith(res) { return (order) => { res.status(500).send(order); }; } exports.list = (req, res) => { load().catch(failWith(res)); };`,
    },
    {
      name: 'handler that is made and answers with a text of its own',
      code: `function failWith(res) { return (error) => { log(error); res.status(500).send('Failed'); }; } exports.list = (req, res) => { load().catch(failWith(res)); };`,
    },
    {
      name: 'event that tells of no error',
      code: `function failWith(res) { return (error) => { res.send(error); }; } exports.list = (req, res) => { source.on('data', failWith(res)); };`,
    },
    {
      name: 'a context that is no parameter of a handler, and one of something else',
      code: `import { Canvas } from '@/types'; export async function draw(ctx: Canvas) { try { await load(); } catch (error) { ctx.body = error.message; } }`,
    },
    {
      name: 'made anew of what it was, for users',
      code: `exports.onError = (err, req, res, next) => { let { message } = err; message = translate(message); res.status(500).json({ message }); };`,
    },
  ],
  invalid: [
    {
      name: 'made by a declared function',
      code: `function failWith(res, status) { status = status || 500; return function (error) { res.status(status).send(error); }; } exports.list = (req, res) => load().then((all) => res.json(all)).catch(failWith(res));`,
      errors: [{ messageId: 'leaksError', line: 1, column: 108, endColumn: 113 }],
    },
    {
      name: 'made by an arrow function, for the second place of then',
      code: `const failWith = (res) => (error) => { res.status(500).json({ text: error.message }); }; exports.list = (req, res) => { load().then(keep, failWith(res)); };`,
      errors: [{ messageId: 'leaksMessage', line: 1, column: 69, endColumn: 82 }],
    },
    {
      name: 'made for an event of errors',
      code: `const failWith = (res) => (error) => { res.end(error.stack); }; exports.list = (req, res) => { source.on('error', failWith(res)).pipe(res); };`,
      errors: [{ messageId: 'leaksStack', line: 1, column: 48, endColumn: 59 }],
    },
    {
      name: 'context of a router of Koa',
      code: `import { RouterContext } from '@koa/router'; export async function list(ctx: RouterContext) { try { ctx.body = await load(); } catch (error) { ctx.body = { text: error.message }; } }`,
      errors: [{ messageId: 'leaksMessage', line: 1, column: 163, endColumn: 176 }],
    },
    {
      name: "context of one's own, by an alias of a folder",
      code: `import type { AppContext } from '@/types'; export const list = async (ctx: AppContext) => { try { ctx.body = await load(); } catch (error) { ctx.body = String(error); } };`,
      errors: [{ messageId: 'leaksError', line: 1, column: 160, endColumn: 165 }],
    },
    {
      name: 'a part that is given another text where there is none',
      code: `exports.onError = (err, req, res, next) => { let { status, message } = err; status = status ?? 500; message = message ?? 'Failed'; res.status(status).send({ message }); };`,
      errors: [{ messageId: 'leaksMessage', line: 1, column: 158, endColumn: 165 }],
    },
    {
      name: 'a text made of the one before',
      code: `exports.onError = (err, req, res, next) => { let text = err.message; text = 'Failed: ' + text; res.status(500).send(text); };`,
      errors: [{ messageId: 'leaksMessage', line: 1, column: 117, endColumn: 121 }],
    },
  ],
});
