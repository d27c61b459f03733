import rule from '../../../src/rules/no-error-detail-leak.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-error-detail-leak: copies of an error that are made anew', rule, {
  valid: [
    {
      name: 'the text is not copied with the rest',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err }; if (err.code === 11000) error = new HttpError('Duplicate', 400); res.status(500).json({ error: error.message || 'Server Error' }); };`,
    },
    {
      name: 'made anew, whatever it was',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err }; error.message = err.message; log(error); error = new HttpError('Server Error', 500); res.status(500).json({ error: error.message }); };`,
    },
    {
      name: 'made anew on each way',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err }; error.message = err.message; if (err.code === 11000) { error = new HttpError('Duplicate', 400); } else if (err.code) error = new HttpError('Known', 400); else { error = new HttpError('Server Error', 500); } res.status(500).json({ error: error.message }); };`,
    },
    {
      name: 'its text is set anew',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err, message: err.message }; if (err.code === 11000) error = new HttpError('Duplicate', 400); error.message = 'Server Error'; res.status(500).json({ error: error.message }); };`,
    },
    {
      name: 'another member',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err, message: err.message, title: 'Server Error' }; if (err.code === 11000) error = new HttpError('Duplicate', 400); res.status(500).json({ error: error.title }); };`,
    },
    {
      name: 'set behind the answer',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err }; if (err.code === 11000) error = new HttpError('Duplicate', 400); res.status(500).json({ error: error.message }); error.message = err.message; log(error); };`,
    },
    {
      name: 'the text of a copy for those who develop',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err }; if (process.env.NODE_ENV === 'development') error.message = err.message; if (err.code === 11000) error = new HttpError('Duplicate', 400); res.status(500).json({ error: error.message }); };`,
    },
    {
      name: 'made anew in production',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err, message: err.message }; if (process.env.NODE_ENV === 'production') error = { message: 'Server Error' }; res.status(500).json({ error: error.message }); };`,
    },
  ],
  invalid: [
    {
      name: 'made anew under a condition',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err }; error.message = err.message; if (err.name === 'CastError') error = new HttpError('Not found', 404); res.status(error.statusCode || 500).json({ error: error.message || 'Server Error' }); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 220, endColumn: 233 }],
    },
    {
      name: 'made anew under conditions, in TypeScript',
      code: `import type { Request, Response, NextFunction } from 'express'; export function onError(err: Error & { code?: number }, req: Request, res: Response, next: NextFunction) { let error: any = { ...err }; error.message = err.message; if (err.code === 1) { error = new HttpError('Not found', 404); } if (err.code === 2) { error = new HttpError('Duplicate', 400); } res.status(500).json({ error: error.message }); }`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 390, endColumn: 403 }],
    },
    {
      name: 'with the text in the copy',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err, message: err.message }; if (err.name === 'CastError') { error = new HttpError('Not found', 404); } res.status(500).json({ error: error.message }); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 197, endColumn: 210 }],
    },
    {
      name: 'taken out of the copy',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err, stack: err.stack }; if (err.name === 'CastError') { error = new HttpError('Not found', 404); } const { stack } = error; res.status(500).json({ stack }); };`,
      errors: [{ messageId: 'leaksStack', data: { value: 'stack' }, line: 1, column: 211, endColumn: 216 }],
    },
    {
      name: 'made anew on some ways',
      code: `exports.onError = (err, req, res, next) => { let error = { ...err, message: err.message }; switch (err.name) { case 'CastError': error = new HttpError('Not found', 404); break; case 'JsonError': error = new HttpError('Bad', 400); } res.status(500).json({ error: error.message }); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'error.message' }, line: 1, column: 263, endColumn: 276 }],
    },
    {
      name: 'a text that is set anew for what is wrong with the request, and for nothing else',
      code: `exports.onError = (err, req, res, next) => { let message = err.message; if (err.name === 'CastError') { message = 'Not found'; } res.status(500).json({ error: message }); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'message' }, line: 1, column: 160, endColumn: 167 }],
    },
  ],
});
