import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: one known failure, beside what cannot fail', rule, {
  valid: [
    { name: 'a line that is logged', code: 'function f(text) { try { const value = JSON.parse(text); if (!value) console.warn("nothing"); return value; } catch { return {}; } }' },
    { name: 'a line of a logger from elsewhere', code: 'import { log } from "./log.js"; function f(text) { try { log.debug("read"); return new URL(text); } catch { return null; } }' },
    { name: 'handed out by a generator', code: 'async function* f(lines) { for (const line of lines) { try { yield JSON.parse(line); } catch { console.warn(line); } } }' },
    { name: 'a written pattern', code: 'function f(url) { try { const [, owner] = /^\\/(\\w+)/.exec(new URL(url).pathname); return owner; } catch { return undefined; } }' },
    { name: 'a pattern that is kept', code: 'const line = /a/; function f(text) { try { return line.exec(decodeURIComponent(text)); } catch { return null; } }' },
    { name: 'texts of a date', code: 'function f(seconds) { try { const date = new Date(seconds * 1000); if (!isNaN(date.getTime())) return date.toUTCString(); } catch {} return null; }' },
    { name: 'the text of a date for a region', code: 'function f(time) { try { if (time === new Date(time).toISOString()) return new Date(time).toLocaleString(); } catch {} return time; }' },
    { name: 'parts of a date', code: 'const two = (n) => String(n).padStart(2, "0"); function f(time) { try { const date = new Date(Date.UTC(time)); return `${two(date.getHours())}:${two(date.getUTCMinutes())}`; } catch { return ""; } }' },
    { name: 'a date that a function is handed', code: 'function f(date) { try { return date.toISOString().slice(0, 10); } catch { return ""; } }' },
    { name: 'an assertion as a question', code: 'import { deepStrictEqual } from "node:assert"; function f(a, b) { try { deepStrictEqual(a, b); return true; } catch { return false; } }' },
    { name: 'an assertion as a question, through the default', code: 'const assert = require("assert"); function f(a, b) { try { assert.deepEqual(a, b); } catch { return false; } return true; }' },
    { name: 'an address', code: 'import ipaddr from "ipaddr.js"; function f(ip) { try { const address = ipaddr.parse(ip); return address.range() !== "unicast"; } catch { return true; } }' },
    { name: 'a token', code: 'import { jwtDecode } from "jwt-decode"; function f(token) { try { return Date.now() >= jwtDecode(token).exp * 1000; } catch { return false; } }' },
    { name: 'the name of a host', code: 'import punycode from "punycode.js"; function f(host) { try { return punycode.toUnicode(host.slice(1)); } catch { return host; } }' },
    { name: 'a pattern of times', code: 'import { CronTime } from "cron"; function f(text) { try { new CronTime(text); return true; } catch { return false; } }' },
    { name: 'a pattern of times, of another package', code: 'import { CronExpressionParser } from "cron-parser"; function f(text) { try { CronExpressionParser.parse(text); return true; } catch { return false; } }' },
  ],
  invalid: [
    {
      name: 'a promise that a generator waits for',
      code: 'function* f() { try { return yield load(); } catch { return null; } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 46, endColumn: 51,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'function* f() { try { return yield load(); } catch (error) { throw error; } }' }],
      }],
    },
    {
      name: 'what another generator hands out',
      code: 'function* f() { try { yield* JSON.parse(text); } catch { return; } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 50, endColumn: 55,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'function* f() { try { yield* JSON.parse(text); } catch (error) { throw error; } }' }],
      }],
    },
    {
      name: 'what a database is told to do',
      code: 'function f(text) { try { return db.exec(JSON.parse(text)); } catch { return null; } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 62, endColumn: 67,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'function f(text) { try { return db.exec(JSON.parse(text)); } catch (error) { throw error; } }' }],
      }],
    },
    {
      name: 'an assertion on what may fail',
      code: 'import assert from "assert"; async function f() { try { assert.equal(await load(), 1); return true; } catch { return false; } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 103, endColumn: 108,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'import assert from "assert"; async function f() { try { assert.equal(await load(), 1); return true; } catch (error) { throw error; } }' }],
      }],
    },
    {
      name: 'the date of what may fail',
      code: 'export function f(id) { try { return rows.find(id).toISOString() + load(id); } catch { return ""; } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 80, endColumn: 85,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'export function f(id) { try { return rows.find(id).toISOString() + load(id); } catch (error) { throw error; } }' }],
      }],
    },
  ],
});
