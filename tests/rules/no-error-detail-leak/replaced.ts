import rule from '../../../src/rules/no-error-detail-leak.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-error-detail-leak: errors that are replaced before they are shown', rule, {
  valid: [
    {
      name: 'always',
      code: `exports.onError = (err, req, res, next) => { log(err); err = new HttpError('Failed'); res.status(500).json({ error: err.message }); };`,
    },
    {
      name: 'in both branches',
      code: `exports.onError = (err, req, res, next) => { if (isLate()) err = new HttpError('Late'); else { err = new HttpError('Failed'); } res.status(500).json({ error: err.message }); };`,
    },
    {
      name: 'in the branch that shows it',
      code: `exports.onError = (err, req, res, next) => { if (isLate()) { err = new HttpError('Late'); return res.status(500).json({ error: err.message }); } next(err); };`,
    },
    {
      name: 'unless it is meant for users',
      code: `exports.onError = (err, req, res, next) => { if (!(err instanceof HttpError)) err = new HttpError('Failed'); res.status(500).json({ error: err.message }); };`,
    },
    {
      name: 'in production',
      code: `exports.onError = (err, req, res, next) => { if (process.env.NODE_ENV === 'production') err = new HttpError('Failed'); res.status(500).json({ error: err.message }); };`,
    },
    {
      name: 'a copy, always',
      code: `exports.onError = (err, req, res, next) => { let error = err; log(error); error = new HttpError('Failed'); res.status(500).json({ error: error.message }); };`,
    },
    {
      name: 'in a function that is made there, which shows it too',
      code: `exports.onError = (err, req, res, next) => { later(() => { err = new HttpError('Failed'); res.status(500).json({ error: err.message }); }); };`,
    },
    {
      name: 'a text, before a function is made that sends it',
      code: `exports.onError = (err, req, res, next) => { let text = err.message; text = 'Failed'; later(() => { res.status(500).send(text); }); };`,
    },
  ],
  invalid: [
    {
      name: 'a text that was thrown becomes an error',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { try { await run(); } catch (error) { if (typeof error === 'string') error = new Error(error); res.status(500).json({ error: error.message }); } });`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 214, endColumn: 227 }],
    },
    {
      name: 'nothing becomes an error, in a handler of a promise',
      code: `import express from 'express'; const app = express(); app.get('/', (req, res) => { run().catch((error) => { if (!error) error = new Error('x'); res.status(500).json({ error: error.message }); }); });`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 175, endColumn: 188 }],
    },
    {
      name: 'under any other condition',
      code: `exports.onError = (err, req, res, next) => { if (isLate()) { err = new HttpError('Late'); } res.status(500).json({ error: err.message }); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 123, endColumn: 134 }],
    },
    {
      name: 'by an operator that leaves it as it was',
      code: `exports.onError = (err, req, res, next) => { err ??= new HttpError('Failed'); res.status(500).json({ error: err.message }); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 109, endColumn: 120 }],
    },
    {
      name: 'what is no error becomes one',
      code: `exports.onError = (err, req, res, next) => { err = err instanceof Error ? err : new Error(err); res.status(500).json({ error: err.message }); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 127, endColumn: 138 }],
    },
    {
      name: 'a copy, under a condition',
      code: `exports.onError = (err, req, res, next) => { let error = err; if (typeof err === 'string') error = new Error(err); res.status(500).json({ error: error.message }); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 146, endColumn: 159 }],
    },
    {
      name: 'the error that is kept of several attempts',
      code: `exports.get = async (req, res) => { let last; for (const url of urls) { try { return res.json(await load(url)); } catch (e) { last = e; } } res.status(502).json({ error: last.message }); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'last.message' }, line: 1, column: 171, endColumn: 183 }],
    },
  ],
});
