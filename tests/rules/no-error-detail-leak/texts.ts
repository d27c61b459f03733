import rule from '../../../src/rules/no-error-detail-leak.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-error-detail-leak: tests on what is made of the text of an error', rule, {
  valid: [
    {
      name: 'all of the text is known',
      code: `exports.onError = (err, req, res, next) => { const text = err.message; if (text.toLowerCase() === 'late') return res.status(504).json({ detail: text }); next(err); };`,
    },
    {
      name: 'all of the text is known, by another name',
      code: `exports.onError = (err, req, res, next) => { const text = err.message; const low = text.trim(); if (low === 'late') return res.status(504).json({ detail: text }); next(err); };`,
    },
    {
      name: 'a mark of the error',
      code: `exports.onError = (err, req, res, next) => { const kind = err.kind; if (kind.toLowerCase().includes('late')) return res.status(504).json({ detail: err.message }); next(err); };`,
    },
    {
      name: 'a part of what a function made of the error',
      code: `exports.onError = (err, req, res, next) => { const body = parse(err); if (body.kind === 'late') return res.status(504).json({ detail: err.message }); next(err); };`,
    },
  ],
  invalid: [
    {
      name: 'in small letters',
      code: `exports.onError = (err, req, res, next) => { const text = err.message; if (text.toLowerCase().includes('late')) return res.status(504).json({ detail: text }); next(err); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'text' }, line: 1, column: 151, endColumn: 155 }],
    },
    {
      name: 'in small letters, by another name',
      code: `exports.onError = (err, req, res, next) => { const text = err.message; const low = text.toLowerCase(); if (low.includes('late')) return res.status(504).json({ detail: text }); next(err); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'text' }, line: 1, column: 168, endColumn: 172 }],
    },
    {
      name: 'a part that is compared',
      code: `exports.onError = (err, req, res, next) => { const text = err.message; if (text.slice(0, 4) === 'late') return res.status(504).json({ detail: text }); next(err); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'text' }, line: 1, column: 143, endColumn: 147 }],
    },
    {
      name: 'a word that is compared',
      code: `exports.onError = (err, req, res, next) => { if (err.message.split(':')[0] === 'late') return res.status(504).json({ detail: err.message }); next(err); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 126, endColumn: 137 }],
    },
    {
      name: 'a group of a match',
      code: `exports.onError = (err, req, res, next) => { const text = err.message; const found = text.match(/E(\\d+)/); if (found && found[1] === '504') return res.status(504).json({ detail: text }); next(err); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'text' }, line: 1, column: 179, endColumn: 183 }],
    },
    {
      name: 'a group of what an expression finds',
      code: `exports.onError = (err, req, res, next) => { const found = /E(?<code>\\d+)/.exec(err.message); if (found.groups[1] === '504') return res.status(504).json({ detail: err.message }); next(err); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 164, endColumn: 175 }],
    },
    {
      name: 'a number that is read from a match',
      code: `exports.onError = (err, req, res, next) => { const text = err.message; const found = text.match(/E(\\d+)/); const code = found ? Number.parseInt(found[1], 10) : null; if (code === 504) return res.status(504).json({ detail: text }); next(err); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'text' }, line: 1, column: 223, endColumn: 227 }],
    },
    {
      name: 'that there is a part of it',
      code: `exports.onError = (err, req, res, next) => { const [, found] = err.message.match(/E(\\d+)/); const name = found && parseInt(found, 10); if (name) return res.status(504).json({ detail: err.message }); next(err); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'err.message' }, line: 1, column: 184, endColumn: 195 }],
    },
    {
      name: 'a variable that gets the text later',
      code: `exports.onError = (err, req, res, next) => { let text = ''; text = err.message; if (text.includes('late')) return res.status(504).json({ detail: text }); next(err); };`,
      errors: [{ messageId: 'leaksMessage', data: { value: 'text' }, line: 1, column: 146, endColumn: 150 }],
    },
  ],
});
