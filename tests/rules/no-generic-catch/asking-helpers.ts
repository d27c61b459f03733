import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: functions of the file that only ask what a value is', rule, {
  valid: [
    { name: 'a question of the file about what was parsed', code: 'const isText = (x: unknown): x is string => typeof x === "string"; export function f(text: string) { try { const v: unknown = JSON.parse(text); return isText(v) ? v : null; } catch { return null; } }' },
    { name: 'a question with members of what was asked for', code: 'function isRow(value) { if (typeof value !== "object" || value === null) return false; const row = value as { id: unknown; tag?: string }; return typeof row.id === "string" && (row.tag === undefined || row.tag.trim() !== "") && "at" in row; } export function f(text) { try { const v = JSON.parse(text); if (isRow(v)) return v; } catch {} return null; }' },
    { name: 'a method that asks, of a list', code: 'class A { #isFull(v) { return Array.isArray(v) && v.length > 1 && v[0] !== null && v[0]?.id === limits.first; } f(text) { try { const v = JSON.parse(text); return this.#isFull(v) ? v : []; } catch { return []; } } } const limits = { first: 1 };' },
    { name: 'questions that ask each other', code: 'const isText = (x) => typeof x === "string"; const isName = (x) => isText(x) && Number.isInteger(x.length) && x.length < 40; export function f(text) { try { return isName(JSON.parse(text)); } catch { return false; } }' },
    { name: 'what only hands back what it gets', code: 'const same = (x) => x; export function f(text) { try { return same(JSON.parse(text)); } catch { return null; } }' },
    { name: 'a function that calls nothing that can fail', code: 'function star(a) { if (a.length < 3) return "***"; return a.slice(0, 2); } export function f(a) { try { return star(a); } catch { return a; } }' },
    { name: 'a method that calls nothing that can fail, beside a collection', code: 'export class A { #mask(v) { let n = ""; for (const c of v) n += c.trim(); return n; } f(a) { try { const p = new URLSearchParams(a); p.set("x", this.#mask(p.get("x") ?? "")); return p.toString(); } catch { return a; } } }' },
    { name: 'a function that makes a text of a text, beside a known failure', code: 'const short = (a: string) => a.slice(0, 2); export function f(a: string) { try { return new URL(short(a)).host; } catch { return a; } }' },
  ],
  invalid: [
    {
      name: 'a question that reads members of anything',
      code: 'const isRow = (v) => v.kind === "a"; export function f(text) { try { return isRow(JSON.parse(text)); } catch { return false; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 104, endColumn: 109,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'const isRow = (v) => v.kind === "a"; export function f(text) { try { return isRow(JSON.parse(text)); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a question that reads members of members',
      code: 'const isRow = (v) => v !== null && v.kind.name === "a"; export function f(text) { try { return isRow(JSON.parse(text)); } catch { return false; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 123, endColumn: 128,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'const isRow = (v) => v !== null && v.kind.name === "a"; export function f(text) { try { return isRow(JSON.parse(text)); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a question that looks into anything',
      code: 'const isRow = (v) => "id" in v; export function f(text) { try { return isRow(JSON.parse(text)); } catch { return false; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 99, endColumn: 104,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'const isRow = (v) => "id" in v; export function f(text) { try { return isRow(JSON.parse(text)); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a question that takes its value apart',
      code: 'const isRow = ({ id }) => id > 1; export function f(text) { try { return isRow(JSON.parse(text)); } catch { return false; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 101, endColumn: 106,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'const isRow = ({ id }) => id > 1; export function f(text) { try { return isRow(JSON.parse(text)); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a question with a variable that takes a value apart',
      code: 'function isRow(v) { const { id } = v; return id > 1; } export function f(text) { try { return isRow(JSON.parse(text)); } catch { return false; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 122, endColumn: 127,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'function isRow(v) { const { id } = v; return id > 1; } export function f(text) { try { return isRow(JSON.parse(text)); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a question that calls something else',
      code: 'const isRow = (v) => v !== null && known(v); export function f(text) { try { return isRow(JSON.parse(text)); } catch { return false; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 112, endColumn: 117,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'const isRow = (v) => v !== null && known(v); export function f(text) { try { return isRow(JSON.parse(text)); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a question that waits',
      code: 'const isRow = async (v) => v !== null; export async function f(text) { try { return await isRow(JSON.parse(text)); } catch { return false; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 118, endColumn: 123,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'const isRow = async (v) => v !== null; export async function f(text) { try { return await isRow(JSON.parse(text)); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a question that throws',
      code: 'function isRow(v) { if (v === null) throw new RowError("no"); return true; } export function f(text) { try { return isRow(JSON.parse(text)); } catch { return false; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 144, endColumn: 149,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'function isRow(v) { if (v === null) throw new RowError("no"); return true; } export function f(text) { try { return isRow(JSON.parse(text)); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a question that asks itself',
      code: 'const isRow = (v) => v !== null && isRow(v); export function f(text) { try { return isRow(JSON.parse(text)); } catch { return false; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 112, endColumn: 117,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'const isRow = (v) => v !== null && isRow(v); export function f(text) { try { return isRow(JSON.parse(text)); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a function that reads members of what a known failure gives',
      code: 'const short = (a) => a.slice(0, 2); export function f(text) { try { return short(JSON.parse(text)); } catch { return ""; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 103, endColumn: 108,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'const short = (a) => a.slice(0, 2); export function f(text) { try { return short(JSON.parse(text)); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a function that is waited for',
      code: 'async function short(a) { return a.slice(0, 2); } export async function f(a) { try { return await short(a); } catch { return ""; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 111, endColumn: 116,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function short(a) { return a.slice(0, 2); } export async function f(a) { try { return await short(a); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
  ],
});
