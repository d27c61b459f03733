import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: exits and attempts behind the handler, answers that failed', rule, {
  valid: [
    {
      name: 'exit with a code of failure behind other work',
      code: 'async function f() { try { await close(); } catch {} await flush(); process.exit(1); }',
    },
    {
      name: 'exit with a code that is found out at run time',
      code: 'async function f(code) { try { await close(); } catch {} process.exit(code); }',
    },
    {
      name: 'exit without a code where the file sets one',
      code: 'async function f() { process.exitCode = 1; try { await close(); } catch {} process.exit(); }',
    },
    {
      name: 'exit with success in the handler itself',
      code: 'async function f() { try { await load(); } catch { process.exit(0); } }',
    },
    {
      name: 'exit with success for what could not be had',
      code: 'async function f() { const answer = await ask().catch(() => null); if (!answer) process.exit(0); return answer; }',
    },
    {
      name: 'exit with success that only the failure gets to',
      code: 'async function f() { try { return await load(); } catch {} process.exit(0); }',
    },
    {
      name: 'exit with success on a way that has failed before',
      code: 'function f(reject) { try { close(); } catch {} reject(new LoadError("x")); process.exit(0); }',
    },
    {
      name: 'attempts whose bad answers fall through to the next',
      code: 'async function f(urls) { for (const url of urls) { try { const r = await fetch(url); if (r.ok) return r; } catch (error) { console.warn(`failed: ${error}`); } } throw new LoadError("x"); }',
    },
    {
      name: 'attempts by number with a pause',
      code: 'async function f() { for (let i = 0; i < 3; i++) { try { const r = await ask(); if (r.isDone) return r; } catch {} await sleep(100); } throw new LoadError("x"); }',
    },
    {
      name: 'attempts, some of which go on early',
      code: 'async function f(hosts) { for (const host of hosts) { try { const r = await ask(host); if (r.ok) return r; } catch {} if (host.isLast) continue; await sleep(100); } throw new LoadError("x"); }',
    },
    {
      name: 'attempts that go on, or are given up for the throw',
      code: 'async function f(urls) { for (const url of urls) { try { const r = await fetch(url); if (r.ok) return r; } catch { if (url.isLast) break; continue; } } throw new LoadError("x"); }',
    },
    {
      name: 'attempts in two loops',
      code: 'async function f(hosts) { for (const host of hosts) { for (const port of host.ports) { try { const r = await ask(host, port); if (r.ok) return r; } catch {} } } throw new LoadError("x"); }',
    },
    {
      name: 'body of an answer that failed, told in a line',
      code: 'async function f(r) { if (!r.ok) { const body = await r.text().catch(() => ""); console.error("x", { status: r.status, body }); } }',
    },
    {
      name: 'body of an answer by its status',
      code: 'async function f(r) { if (r.status >= 400) { const body = await r.json().catch(() => ({})); note(r.status, body); } }',
    },
    {
      name: 'body of an answer that is not the one of success',
      code: 'async function f(r) { if (r.status !== 200) { let body; try { body = await r.json(); } catch { body = undefined; } note(r.status, body); } }',
    },
    {
      name: 'body of an answer in the other branch',
      code: 'async function f(r) { if (r.ok) { use(await r.json()); } else { note(r.status, await r.text().catch(() => "")); } }',
    },
  ],
  invalid: [
    {
      name: 'exit with success behind other work',
      code: 'async function f() { try { await step(); } catch {} await other(); process.exit(0); }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 44, endColumn: 49,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { await step(); } catch (error) { throw error; } await other(); process.exit(0); }' },
          ],
        },
      ],
    },
    {
      name: 'exit without a code',
      code: 'async function f() { await step().catch(() => null); process.exit(); }',
      errors: [
        {
          messageId: 'ignoredRejection', line: 1, column: 35, endColumn: 52,
          suggestions: [
            { messageId: 'removeHandler', output: 'async function f() { await step(); process.exit(); }' },
          ],
        },
      ],
    },
    {
      name: 'exit with a constant that says success',
      code: 'const OK = 0; async function f() { await step().catch(() => {}); process.exit(OK); }',
      errors: [
        {
          messageId: 'ignoredRejection', line: 1, column: 49, endColumn: 64,
          suggestions: [
            { messageId: 'removeHandler', output: 'const OK = 0; async function f() { await step(); process.exit(OK); }' },
          ],
        },
      ],
    },
    {
      name: 'exit of Deno with success',
      code: 'async function f() { try { await step(); } catch {} Deno.exit(0); }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 44, endColumn: 49,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { await step(); } catch (error) { throw error; } Deno.exit(0); }' },
          ],
        },
      ],
    },
    {
      name: 'a loop that is left by success and by failure',
      code: 'async function f(items) { for (const item of items) { try { const r = await use(item); if (r.ok) break; } catch {} } return items; }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 107, endColumn: 112,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(items) { for (const item of items) { try { const r = await use(item); if (r.ok) break; } catch (error) { throw error; } } return items; }' },
          ],
        },
      ],
    },
    {
      name: 'a value behind the attempts that is none of failure',
      code: 'async function f(urls) { for (const url of urls) { try { const r = await fetch(url); if (r.ok) return r; } catch {} } return []; }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 108, endColumn: 113,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(urls) { for (const url of urls) { try { const r = await fetch(url); if (r.ok) return r; } catch (error) { throw error; } } return []; }' },
          ],
        },
      ],
    },
    {
      name: 'attempts without end',
      code: 'async function f() { while (true) { try { const r = await ask(); if (r.ok) return r; } catch {} } throw new LoadError("x"); }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 88, endColumn: 93,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { while (true) { try { const r = await ask(); if (r.ok) return r; } catch (error) { throw error; } } throw new LoadError("x"); }' },
          ],
        },
      ],
    },
    {
      name: 'work in a loop before a throw',
      code: 'async function f(items) { for (const item of items) { try { await use(item); } catch {} } throw new LoadError("x"); }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 80, endColumn: 85,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(items) { for (const item of items) { try { await use(item); } catch (error) { throw error; } } throw new LoadError("x"); }' },
          ],
        },
      ],
    },
    {
      name: 'something found behind the try',
      code: 'async function f(items) { for (const item of items) { try { const r = await use(item); if (r.ok) return r; } catch {} if (item.isEnough) return item; } throw new LoadError("x"); }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 110, endColumn: 115,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(items) { for (const item of items) { try { const r = await use(item); if (r.ok) return r; } catch (error) { throw error; } if (item.isEnough) return item; } throw new LoadError("x"); }' },
          ],
        },
      ],
    },
    {
      name: 'attempts that are given up with a value',
      code: 'async function f(urls) { for (const url of urls) { try { const r = await fetch(url); if (r.ok) return r; } catch { return null; } } throw new LoadError("x"); }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 108, endColumn: 113,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(urls) { for (const url of urls) { try { const r = await fetch(url); if (r.ok) return r; } catch (error) { throw error; } } throw new LoadError("x"); }' },
          ],
        },
      ],
    },
    {
      name: 'a value of the handler before a throw behind it',
      code: 'async function f() { try { await load(); } catch { return null; } throw new LoadError("x"); }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 44, endColumn: 49,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { await load(); } catch (error) { throw error; } throw new LoadError("x"); }' },
          ],
        },
      ],
    },
    {
      name: 'body of an answer that may be fine',
      code: 'async function f(r) { const body = await r.text().catch(() => ""); note(r.status, body); }',
      errors: [
        {
          messageId: 'ignoredRejection', line: 1, column: 51, endColumn: 66,
          suggestions: [
            { messageId: 'removeHandler', output: 'async function f(r) { const body = await r.text(); note(r.status, body); }' },
          ],
        },
      ],
    },
    {
      name: 'body of an answer that is fine',
      code: 'async function f(r) { if (r.ok) { const body = await r.json().catch(() => ({})); use(body); } }',
      errors: [
        {
          messageId: 'ignoredRejection', line: 1, column: 63, endColumn: 80,
          suggestions: [
            { messageId: 'removeHandler', output: 'async function f(r) { if (r.ok) { const body = await r.json(); use(body); } }' },
          ],
        },
      ],
    },
    {
      name: 'body of another answer',
      code: 'async function f(r, other) { if (!r.ok) { const body = await other.json().catch(() => ({})); use(body); } }',
      errors: [
        {
          messageId: 'ignoredRejection', line: 1, column: 75, endColumn: 92,
          suggestions: [
            { messageId: 'removeHandler', output: 'async function f(r, other) { if (!r.ok) { const body = await other.json(); use(body); } }' },
          ],
        },
      ],
    },
    {
      name: 'more than the body of an answer that failed',
      code: 'async function f(r) { if (!r.ok) { try { use(await r.json()); } catch {} } }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 65, endColumn: 70,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(r) { if (!r.ok) { try { use(await r.json()); } catch (error) { throw error; } } }' },
          ],
        },
      ],
    },
  ],
});
