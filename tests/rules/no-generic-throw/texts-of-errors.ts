import rule from '../../../src/rules/no-generic-throw.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-throw: the text of an error in the place of the error', rule, {
  valid: [
    { name: 'the error itself', code: 'export async function f(id) { try { return await find(id); } catch (err) { note(err.message); throw err; } }' },
    { name: 'the cause of an error, and other members of it', code: 'export async function f(id) { try { return await find(id); } catch (err) { throw err.cause ?? err.inner; } }' },
    { name: 'the message of what is no error by any sign', code: 'export async function f(id) { const answer = await find(id); if (!answer.ok) throw answer.message; const { message } = answer; throw message; }' },
    { name: 'a message that a function is handed', code: 'export function f({ message }, text) { if (text) throw text; throw message; }' },
    { name: 'a result that may be an error', code: 'export async function f(id) { const found = await find(id).catch((e) => e); throw found.message; }' },
    { name: 'a member deeper down, and a default', code: 'export function f(err) { const { inner: { message }, stack = late() } = err; if (stack) throw message; throw stack[0]; }' },
    { name: 'a callback of which nothing is known', code: 'export function f(id, callback) { try { use(id); } catch (err) { callback(err.message); } }' },
    { name: 'thrown into a catch that does not look at it', code: 'export function f(err) { try { throw err.message; } catch { return null; } }' },
  ],
  invalid: [
    {
      name: 'caught',
      code: 'export async function f(id) { try { return await find(id); } catch (err) { throw err.message; } }',
      errors: [
        {
          messageId: 'noError', data: { base: '', value: 'err.message', what: 'the text of an error', failing: 'thrown' }, line: 1, column: 82, endColumn: 93,
          suggestions: [
            { messageId: 'passItself', data: { name: 'err' }, output: 'export async function f(id) { try { return await find(id); } catch (err) { throw err; } }' },
          ],
        },
      ],
    },
    {
      name: 'caught, and said to be an error',
      code: 'export async function f(id: string) { try { return await find(id); } catch (problem) { throw (problem as Error).stack; } }',
      errors: [
        {
          messageId: 'noError', line: 1, column: 94, endColumn: 118,
          suggestions: [
            { messageId: 'passItself', data: { name: 'problem' }, output: 'export async function f(id: string) { try { return await find(id); } catch (problem) { throw (problem as Error); } }' },
          ],
        },
      ],
    },
    {
      name: 'in a listener within an executor, under any name',
      code: "export const open = (socket) => new Promise((resolve, reject) => { socket.once('error', (x) => { reject(x?.message); }); });",
      errors: [
        {
          messageId: 'noError', line: 1, column: 105, endColumn: 115,
          suggestions: [
            { messageId: 'passItself', data: { name: 'x' }, output: "export const open = (socket) => new Promise((resolve, reject) => { socket.once('error', (x) => { reject(x); }); });" },
          ],
        },
      ],
    },
    {
      name: 'in an error-first callback, handed to another one',
      code: "const fs = require('fs'); exports.f = (callback) => fs.readFile('x', (err, data) => { if (err) return callback(err.message); callback(null, data); });",
      errors: [
        {
          messageId: 'noError', line: 1, column: 112, endColumn: 123,
          suggestions: [
            { messageId: 'passItself', data: { name: 'err' }, output: "const fs = require('fs'); exports.f = (callback) => fs.readFile('x', (err, data) => { if (err) return callback(err); callback(null, data); });" },
          ],
        },
      ],
    },
    {
      name: 'an error of a result',
      code: 'export async function f(db) { const { error } = await db.rows(); if (error) throw error.message; }',
      errors: [
        {
          messageId: 'noError', line: 1, column: 83, endColumn: 96,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: 'export async function f(db) { const { error } = await db.rows(); if (error) throw new Error(error.message); }' },
          ],
        },
      ],
    },
    {
      name: 'an error by its type, and by a test',
      code: 'export function f(problem: Error, other: unknown) { if (other instanceof Error) throw other.message; throw problem.message; }',
      errors: [
        {
          messageId: 'noError', line: 1, column: 87, endColumn: 100,
          suggestions: [
            { messageId: 'passItself', data: { name: 'other' }, output: 'export function f(problem: Error, other: unknown) { if (other instanceof Error) throw other; throw problem.message; }' },
          ],
        },
        {
          messageId: 'noError', line: 1, column: 108, endColumn: 123,
          suggestions: [
            { messageId: 'passItself', data: { name: 'problem' }, output: 'export function f(problem: Error, other: unknown) { if (other instanceof Error) throw other.message; throw problem; }' },
          ],
        },
      ],
    },
    {
      name: 'in a variable',
      code: 'export async function f(id) { try { return await find(id); } catch (e) { const text = e.message; throw text; } }',
      errors: [
        {
          messageId: 'noError', data: { base: '', value: 'text', what: 'the text of an error', failing: 'thrown' }, line: 1, column: 104, endColumn: 108,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: 'export async function f(id) { try { return await find(id); } catch (e) { const text = e.message; throw new Error(text); } }' },
          ],
        },
      ],
    },
    {
      name: 'taken out of the error',
      code: 'export async function f(id) { try { return await find(id); } catch (e) { const { message } = e; throw message; } }',
      errors: [
        {
          messageId: 'noError', line: 1, column: 103, endColumn: 110,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: 'export async function f(id) { try { return await find(id); } catch (e) { const { message } = e; throw new Error(message); } }' },
          ],
        },
      ],
    },
    {
      name: 'taken out of the error where it is caught',
      code: 'export const f = (id) => find(id).catch(({ message }) => { throw message; });',
      errors: [
        {
          messageId: 'noError', line: 1, column: 66, endColumn: 73,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: 'export const f = (id) => find(id).catch(({ message }) => { throw new Error(message); });' },
          ],
        },
      ],
    },
    {
      name: 'one of two texts',
      code: "export async function f(id) { try { return await find(id); } catch (e) { throw e instanceof Error ? e.message : 'Unknown'; } }",
      errors: [
        {
          messageId: 'noError', data: { base: '', value: "e instanceof Error ? e.message : 'Unknown'", what: 'a string', failing: 'thrown' }, line: 1, column: 80, endColumn: 122,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "export async function f(id) { try { return await find(id); } catch (e) { throw new Error(e instanceof Error ? e.message : 'Unknown'); } }" },
          ],
        },
      ],
    },
    {
      name: 'a text, or another one where it is empty, in a variable',
      code: "export async function f(id) { try { return await find(id); } catch (e) { const text = e.message || 'Unknown'; throw text; } }",
      errors: [
        {
          messageId: 'noError', line: 1, column: 117, endColumn: 121,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "export async function f(id) { try { return await find(id); } catch (e) { const text = e.message || 'Unknown'; throw new Error(text); } }" },
          ],
        },
      ],
    },
    {
      name: 'a text that is replaced by that of the error',
      code: "export async function f(id) { try { return await find(id); } catch (e) { let text = 'Unknown'; if (e instanceof Error) text = e.message; throw text; } }",
      errors: [
        {
          messageId: 'noError', line: 1, column: 144, endColumn: 148,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: "export async function f(id) { try { return await find(id); } catch (e) { let text = 'Unknown'; if (e instanceof Error) text = e.message; throw new Error(text); } }" },
          ],
        },
      ],
    },
    {
      name: 'the text of the error in the place of what another program said',
      code: 'export async function f(id) { try { return await find(id); } catch (e) { throw e.response?.data || e.message; } }',
      errors: [
        {
          messageId: 'noError', line: 1, column: 100, endColumn: 109,
          suggestions: [
            { messageId: 'passItself', data: { name: 'e' }, output: 'export async function f(id) { try { return await find(id); } catch (e) { throw e.response?.data || e; } }' },
          ],
        },
      ],
    },
  ],
});
