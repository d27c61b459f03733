import rule from '../../../src/rules/no-generic-throw.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-throw: variables that hold texts, and callbacks that take an error', rule, {
  valid: [
    { name: 'reject of no promise, called with nothing', code: 'export function filter(reject) { reject(); }' },
    { name: 'resolved with nothing', code: 'export const ready = new Promise((resolve, reject) => { resolve(); load(reject); });' },
    { name: 'program that runs once, rejected with nothing', code: 'new Promise((resolve, reject) => { reject(); });', filename: 'scripts/load.js' },
    { name: 'a variable that may hold an error as well', code: "function f(late) { let reason = 'a'; if (late) reason = late(); throw reason; }" },
    { name: 'a sum of numbers, with a name of its own', code: 'function f(n) { let code = 1; code += n; throw code; }' },
    { name: 'a variable that a loop sets', code: "function f(list) { let reason = 'a'; for (reason of list) use(reason); throw reason; }" },
    { name: 'a variable that a pattern sets', code: "function f(late) { let reason = 'a'; [reason] = late(); throw reason; }" },
    { name: "a tag of one's own", code: 'function f(id) { throw failure`No ${id}`; }' },
    { name: 'what was caught, though it is declared as a text', code: 'load().catch((reason: string) => { throw reason; });' },
    { name: 'a parameter that may be an error', code: 'function f(reason: string | Error) { throw reason; }' },
    { name: 'a parameter without a type', code: 'function f(reason) { throw reason; }' },
    { name: 'a callback handed to a function that gives it no error', code: "function inner(callback) { callback(pick()); } exports.f = function (kind, callback) { if (kind) return inner(callback); return callback('none'); };" },
    { name: 'a text where there is no data', code: "exports.f = (name, callback) => load(name, (data) => { if (data) callback(null); else callback('none'); });" },
    { name: 'a text, and data in the other branch', code: "exports.f = (callback) => load((err, data) => { if (err) callback('none'); else callback(data); });" },
    { name: 'a text where there is no error', code: "exports.f = (callback) => load((err, data) => { if (err) callback(null); else callback('found'); });" },
    { name: 'a text where there is an error, and nothing in a branch of something else', code: "exports.f = (kind, callback) => { if (kind) return callback(null); load((err) => { if (err) callback('none'); }); };" },
  ],
  invalid: [
    {
      name: 'executor that rejects with nothing',
      code: 'export const ready = new Promise((resolve, reject) => { if (late()) reject(); });',
      errors: [{ messageId: 'noReason', data: { base: '', value: 'reject()' }, line: 1, column: 69, endColumn: 77 }],
    },
    {
      name: 'promise with resolvers, rejected with nothing',
      code: 'const { promise, reject } = Promise.withResolvers(); stream.on("close", () => reject());',
      errors: [{ messageId: 'noReason', data: { base: '', value: 'reject()' }, line: 1, column: 79, endColumn: 87 }],
    },
    {
      name: 'set to other texts alone',
      code: "function f(late) { let reason = 'a'; if (late) reason = 'b'; throw reason; }",
      errors: [
        {
          messageId: 'noError', line: 1, column: 68, endColumn: 74,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "function f(late) { let reason = 'a'; if (late) reason = 'b'; throw new Error(reason); }" },
          ],
        },
      ],
    },
    {
      name: 'set to a text on each way',
      code: "function f(n) { let reason; if (n) reason = 'a'; else reason = n === 0 ? 'b' : String(n); throw reason; }",
      errors: [
        {
          messageId: 'noError', line: 1, column: 97, endColumn: 103,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "function f(n) { let reason; if (n) reason = 'a'; else reason = n === 0 ? 'b' : String(n); throw new Error(reason); }" },
          ],
        },
      ],
    },
    {
      name: 'a text that is added to',
      code: "function f(n) { let reason = 'a'; reason += n; throw reason; }",
      errors: [
        {
          messageId: 'noError', line: 1, column: 54, endColumn: 60,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "function f(n) { let reason = 'a'; reason += n; throw new Error(reason); }" },
          ],
        },
      ],
    },
    {
      name: 'a variable that is declared as a text',
      code: "function f(n) { let reason: string; if (n) reason = say(n); else reason = 'b'; throw reason; }",
      errors: [
        {
          messageId: 'noError', line: 1, column: 86, endColumn: 92,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "function f(n) { let reason: string; if (n) reason = say(n); else reason = 'b'; throw new Error(reason); }" },
          ],
        },
      ],
    },
    {
      name: 'a parameter that is declared as a text',
      code: 'function f(reason: string): never { throw reason; }',
      errors: [
        {
          messageId: 'noError', line: 1, column: 43, endColumn: 49,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: 'function f(reason: string): never { throw new Error(reason); }' },
          ],
        },
      ],
    },
    {
      name: 'a raw text',
      code: 'function f(id) { throw String.raw`No ${id}`; }',
      errors: [
        {
          messageId: 'noError', line: 1, column: 24, endColumn: 44,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: 'function f(id) { throw new Error(String.raw`No ${id}`); }' },
          ],
        },
      ],
    },
    {
      name: 'what is written down by the language',
      code: 'function f(code) { throw code.toString(16); }',
      errors: [
        {
          messageId: 'noError', line: 1, column: 26, endColumn: 43,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: 'function f(code) { throw new Error(code.toString(16)); }' },
          ],
        },
      ],
    },
    {
      name: 'a callback handed to a function that gives it an error',
      code: "const fs = require('fs'); function inner(callback) { fs.readFile('x', (err, data) => callback(err, data)); } exports.f = function (kind, callback) { if (kind === 'x') return inner(callback); return callback(`unknown ${kind}`); };",
      errors: [
        {
          messageId: 'noError', line: 1, column: 208, endColumn: 225,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "const fs = require('fs'); function inner(callback) { fs.readFile('x', (err, data) => callback(err, data)); } exports.f = function (kind, callback) { if (kind === 'x') return inner(callback); return callback(new Error(`unknown ${kind}`)); };" },
          ],
        },
      ],
    },
    {
      name: 'a callback that gets an error or nothing',
      code: "const fs = require('fs'); exports.f = function (callback) { fs.readFile('x', (err) => callback(err != null ? err : null)); if (!ready) callback('not ready'); };",
      errors: [
        {
          messageId: 'noError', line: 1, column: 145, endColumn: 156,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "const fs = require('fs'); exports.f = function (callback) { fs.readFile('x', (err) => callback(err != null ? err : null)); if (!ready) callback(new Error('not ready')); };" },
          ],
        },
      ],
    },
    {
      name: 'a callback that gets an error, or else nothing',
      code: "const fs = require('fs'); exports.f = function (callback) { fs.readFile('x', (err) => callback(err || null)); if (!ready) callback('not ready'); };",
      errors: [
        {
          messageId: 'noError', line: 1, column: 132, endColumn: 143,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "const fs = require('fs'); exports.f = function (callback) { fs.readFile('x', (err) => callback(err || null)); if (!ready) callback(new Error('not ready')); };" },
          ],
        },
      ],
    },
    {
      name: 'a text for an error, false for none',
      code: "const fs = require('fs'); exports.f = (callback) => fs.readFile('x', (err) => { if (!err) callback(false); else callback('cannot read'); });",
      errors: [
        {
          messageId: 'noError', line: 1, column: 122, endColumn: 135,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "const fs = require('fs'); exports.f = (callback) => fs.readFile('x', (err) => { if (!err) callback(false); else callback(new Error('cannot read')); });" },
          ],
        },
      ],
    },
    {
      name: 'a text for an error, nothing behind it',
      code: "const fs = require('fs'); exports.f = (callback) => fs.readFile('x', (err) => { if (err) return callback('cannot read'); callback(); });",
      errors: [
        {
          messageId: 'noError', line: 1, column: 106, endColumn: 119,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "const fs = require('fs'); exports.f = (callback) => fs.readFile('x', (err) => { if (err) return callback(new Error('cannot read')); callback(); });" },
          ],
        },
      ],
    },
    {
      name: 'texts for errors on two levels',
      code: "const fs = require('fs'); exports.f = (callback) => fs.open('x', (err, fd) => { if (!err && fd) { fs.close(fd, (err) => { if (err !== null) callback('cannot close'); else callback(undefined); }); } else callback('cannot open'); });",
      errors: [
        {
          messageId: 'noError', line: 1, column: 150, endColumn: 164,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "const fs = require('fs'); exports.f = (callback) => fs.open('x', (err, fd) => { if (!err && fd) { fs.close(fd, (err) => { if (err !== null) callback(new Error('cannot close')); else callback(undefined); }); } else callback('cannot open'); });" },
          ],
        },
        {
          messageId: 'noError', line: 1, column: 213, endColumn: 226,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "const fs = require('fs'); exports.f = (callback) => fs.open('x', (err, fd) => { if (!err && fd) { fs.close(fd, (err) => { if (err !== null) callback('cannot close'); else callback(undefined); }); } else callback(new Error('cannot open')); });" },
          ],
        },
      ],
    },
  ],
});
