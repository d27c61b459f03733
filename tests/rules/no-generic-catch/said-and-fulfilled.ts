import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: values that say success, and what fulfils a promise', rule, {
  valid: [
    {
      name: 'a failure beside what went well',
      code: 'async function f() { try { return { ok: true, rows: await load() }; } catch { return { ok: true, rows: [], error: "not loaded" }; } }',
    },
    {
      name: 'a part that failed',
      code: 'async function f() { try { return { ok: true, part: await load() }; } catch { return { ok: true, part: { ok: false } }; } }',
    },
    {
      name: 'a text of failure by itself',
      code: 'async function f() { try { return { rows: await load() }; } catch { return { rows: [], message: "done with warnings" }; } }',
    },
    {
      name: 'a text of failure behind a word that is no negation',
      code: 'async function f() { try { return { rows: await load() }; } catch { return { rows: [], message: "load error" }; } }',
    },
    {
      name: 'clean-up before a failure value',
      code: 'async function f() { try { await load(); } catch { await drop().catch(() => {}); return { success: false }; } }',
    },
    {
      name: 'a promise fulfilled with the error',
      code: 'const f = () => new Promise((resolve) => { try { start((out) => resolve(out)); } catch (e) { resolve(e); } });',
    },
    {
      name: 'a promise fulfilled with a failure value',
      code: 'const f = () => new Promise((resolve) => { try { start((out) => resolve(out)); } catch (e) { resolve({ ok: false }); } });',
    },
    {
      name: 'a promise fulfilled with a text that says failure',
      code: 'const f = () => new Promise((resolve) => { try { start((out) => resolve(out)); } catch { resolve("Something went wrong"); } });',
    },
    {
      name: 'a failure value fulfils the promise that is returned',
      code: 'const f = () => new Promise((resolve) => { load().then(resolve).catch((e) => resolve({ ok: false })); });',
    },
    {
      name: 'a promise of nothing fulfilled with the message',
      code: 'const f = () => new Promise((resolve) => { try { check(); resolve(null); } catch (e) { resolve(e.message); } });',
    },
    {
      name: 'a promise that is rejected',
      code: 'const f = () => new Promise((resolve, reject) => { try { start(resolve); } catch (e) { reject(e); } });',
    },
    {
      name: 'another function called resolve',
      code: 'import { resolve } from "./teller.js"; async function f() { try { await load(); } catch (e) { resolve(e.message); } }',
    },
    { name: 'a part that is down, of a service that is up', code: 'async function f() { try { return await load(); } catch { return { status: "ok", database: "unreachable" }; } }' },
    { name: 'an error beside a status of success', code: 'async function f() { try { return await load(); } catch { return { status: "success", error: "not loaded" }; } }' },
  ],
  invalid: [
    {
      name: 'success with a text of failure',
      code: 'async function f() { try { return { success: true, rows: await load() }; } catch { return { success: true, rows: [], message: "done with warnings" }; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 76, endColumn: 81,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { return { success: true, rows: await load() }; } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'success with a note',
      code: 'async function f() { try { return { ok: true, rows: await load() }; } catch { return { ok: true, note: "warning" }; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 71, endColumn: 76,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { return { ok: true, rows: await load() }; } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a text that says that there is no failure',
      code: 'async function f() { try { return { rows: await load() }; } catch { return { rows: [], message: "no errors" }; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 61, endColumn: 66,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { return { rows: await load() }; } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a name that says that there is no failure',
      code: 'async function f() { try { await load(); } catch { state.noError = true; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 44, endColumn: 49,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { await load(); } catch (error) { state.noError = true; throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'clean-up before a value that says success',
      code: 'async function f() { try { await load(); } catch { await drop().catch(() => {}); return { success: true, message: "done with warnings" }; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 44, endColumn: 49,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { await load(); } catch (error) { await drop().catch(() => {}); throw error; } }' },
          ],
        },
        {
          messageId: 'ignoredRejection', line: 1, column: 65, endColumn: 80,
          suggestions: [
            { messageId: 'removeHandler', output: 'async function f() { try { await load(); } catch { await drop(); return { success: true, message: "done with warnings" }; } }' },
          ],
        },
      ],
    },
    {
      name: 'an answer that says success',
      code: 'async function f(req, res) { try { await load(); } catch { res.json({ success: true, message: "done with warnings" }); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 52, endColumn: 57,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(req, res) { try { await load(); } catch (error) { res.json({ success: true, message: "done with warnings" }); throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a promise fulfilled with the message',
      code: 'const f = () => new Promise((resolve) => { try { start((out) => resolve(out)); } catch (e) { resolve(e.message); } });',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 82, endColumn: 91,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'const f = () => new Promise((resolve) => { try { start((out) => resolve(out)); } catch (e) { resolve(e.message); throw e; } });' },
          ],
        },
      ],
    },
    {
      name: 'a promise fulfilled with the message, whose resolve is handed on',
      code: 'const f = () => new Promise((done) => { start(done); load().catch((e) => { done(e.message); }); });',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 61, endColumn: 73,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'const f = () => new Promise((done) => { start(done); load().catch((e) => { done(e.message); throw e; }); });' },
          ],
        },
      ],
    },
    {
      name: 'what fulfils the promise is returned',
      code: 'const f = () => new Promise((resolve) => { load().then(resolve).catch((e) => resolve(e.message)); });',
      errors: [
        { messageId: 'fallback', line: 1, column: 65, endColumn: 97 },
      ],
    },
    {
      name: 'a promise fulfilled with nothing',
      code: 'const f = () => new Promise((resolve) => { try { start((out) => resolve(out)); } catch { resolve(null); } });',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 82, endColumn: 87,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'const f = () => new Promise((resolve) => { try { start((out) => resolve(out)); } catch (error) { resolve(null); throw error; } });' },
          ],
        },
      ],
    },
    {
      name: 'only tested for what every error is',
      code: 'const f = () => new Promise((resolve) => { try { start((out) => resolve(out)); } catch (e) { if (e instanceof Error) resolve(e.message); else resolve("Something went wrong"); } });',
      errors: [
        {
          messageId: 'genericTest', line: 1, column: 82, endColumn: 91,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'const f = () => new Promise((resolve) => { try { start((out) => resolve(out)); } catch (e) { if (e instanceof Error) resolve(e.message); else resolve("Something went wrong"); throw e; } });' },
          ],
        },
      ],
    },
    {
      name: 'a text that says failure beside a status of success',
      code: 'async function f(req, res) { try { await load(); } catch { res.json({ status: "Success", text: "An error came up." }); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 52, endColumn: 57,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(req, res) { try { await load(); } catch (error) { res.json({ status: "Success", text: "An error came up." }); throw error; } }' },
          ],
        },
      ],
    },
  ],
});
