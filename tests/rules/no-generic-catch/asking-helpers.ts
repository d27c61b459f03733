import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: functions of the file that only ask what a value is', rule, {
  valid: [
    { name: 'a question of the file about what was parsed', code: 'const isText = (x: unknown): x is string => typeof x === "string"; export function f(text: string) { try { const v: unknown = JSON.parse(text); return isText(v) ? v : null; } catch { return null; } }' },
    { name: 'a question with members of what was asked for', code: 'function isRow(value) { if (typeof value !== "object" || value === null) return false; const row = value as { id: unknown; tag?: string }; return typeof row.id === "string" && (row.tag === undefined || row.tag.trim() !== "") && "at" in row; } export function f(text) { try { const v = JSON.parse(text); if (isRow(v)) return v; } catch {} return null; }' },
    { name: 'a method that asks, of a list', code: 'class A { #isFull(v) { return Array.isArray(v) && v.length > 1 && v[0] !== null && v[0]?.id === limits.first; } f(text) { try { const v = JSON.parse(text); return this.#isFull(v) ? v : []; } catch { return []; } } } const limits = { first: 1 };' },
    { name: 'questions that ask each other', code: 'const isText = (x) => typeof x === "string"; const isName = (x) => isText(x) && Number.isInteger(x.length) && x.length < 40; export function f(text) { try { return isName(JSON.parse(text)); } catch { return false; } }' },
    { name: 'what only hands back what it gets', code: 'const same = (x) => x; export function f(text) { try { return same(JSON.parse(text)); } catch { return null; } }' },
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
  ],
});
