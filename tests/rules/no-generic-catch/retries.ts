import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: retries, and what stands behind the try', rule, {
  valid: [
    {
      name: 'throws at its limit',
      code: 'async function f() { for (let n = 0; ; n++) { try { return await load(); } catch (e) { if (n === 3) throw e; await sleep(100); } } }',
    },
    {
      name: 'throws at its limit, endless head',
      code: 'async function f() { let n = 0; while (true) { try { return await load(); } catch (e) { n += 1; if (n > 3) throw e; } } }',
    },
    {
      name: 'throws behind the loop',
      code: 'async function f() { for (let n = 0; n < 3; n++) { try { return await load(); } catch { await sleep(100); } } throw new LoadError("x"); }',
    },
    {
      name: 'throws the last error behind the loop',
      code: 'async function f() { let last; for (let n = 0; n < 3; n++) { try { return await load(); } catch (e) { last = e; } } throw last; }',
    },
    {
      name: 'throws in the loop, behind the try',
      code: 'async function f() { for (let n = 0; ; n++) { try { return await load(); } catch {} if (n === 3) throw new LoadError("x"); } }',
    },
    {
      name: 'throws in the loop, before the try',
      code: 'async function f() { let n = 0; for (;;) { if (n++ > 3) throw new LoadError("x"); try { return await load(); } catch { await sleep(100); } } }',
    },
    {
      name: 'logs at its limit',
      code: 'async function f() { for (let n = 0; n < 3; n++) { try { return await load(); } catch (e) { if (n === 2) { logger.error(e); return null; } } } }',
    },
    {
      name: 'leaves the loop when done, throws at its limit',
      code: 'async function f() { let data; for (let n = 0; n < 3; n++) { try { data = await load(); break; } catch (e) { if (n === 2) throw e; } } return data; }',
    },
    {
      name: 'calls itself with a number, throws at the end',
      code: 'async function load(n = 3) { try { return await get(); } catch (e) { if (n > 0) return load(n - 1); throw e; } }',
    },
    {
      name: 'calls itself with a number',
      code: 'async function load(n) { if (n > 3) throw new LoadError("x"); try { return await get(); } catch { return load(n + 1); } }',
    },
    {
      name: 'calls itself from a timer until a limit',
      code: 'function connect() { try { open(); } catch (e) { if (attempts++ > 3) throw e; setTimeout(connect, 100); } }',
    },
    {
      name: 'calls itself from a timer, and says so',
      code: 'function connect() { try { open(); } catch (e) { logger.warn(e); setTimeout(connect, 100); } }',
    },
    {
      name: 'one more attempt',
      code: 'async function f() { try { return await load(primary); } catch { return await load(mirror); } }',
    },
    {
      name: 'one more attempt behind the try',
      code: 'async function f() { try { return await load(primary); } catch { wait(); } return await load(mirror); }',
    },
    {
      name: 'each candidate in turn',
      code: 'function f() { for (const name of names) { try { return open(name); } catch {} } throw new Missing("x"); }',
    },
    {
      name: 'each candidate in turn, the last counts',
      code: 'function f() { for (const name of names) { try { return open(name); } catch { continue; } } return { error: "none" }; }',
    },
    {
      name: 'leaves the loop for a throw',
      code: 'function f() { while (true) { try { return open(); } catch { break; } } throw new Missing("x"); }',
    },
    {
      name: 'out of a labelled loop for a throw',
      code: 'function f() { outer: for (const a of as) { for (const b of bs) { try { return open(a, b); } catch { continue outer; } } } throw new Missing("x"); }',
    },
    {
      name: 'out of a switch for a throw',
      code: 'function f(x) { switch (x) { case 1: try { return open(); } catch { break; } } throw new Missing("x"); }',
    },
    {
      name: 'behind the try everything throws',
      code: 'async function f() { try { return await load(); } catch {} throw new LoadError("x"); }',
    },
    {
      name: 'behind nested blocks everything throws',
      code: 'async function f(x) { if (x) { try { return await load(); } catch {} } throw new LoadError("x"); }',
    },
    {
      name: 'what is tried never ends well: it exits',
      code: 'try { process.exit(run()); } catch {} throw new LoadError("x");',
    },
    {
      name: 'in a switch everything behind throws',
      code: 'async function f(x) { switch (x) { case 1: try { return await load(); } catch {} throw new LoadError("x"); } }',
    },
    {
      name: 'tried again',
      code: 'async function f() { try { items.forEach((item) => note(item)); return await load(a); } catch { return await load(b); } }',
    },
    {
      name: 'logged, then the next round',
      code: 'for (const item of items) { try { await use(item); } catch (e) { logger.error(e); continue; } }',
    },
    {
      name: 'clean-up before a rejection in a case',
      code: 'function f(x, reject) { switch (x) { case 1: close().catch(() => {}); reject(new LoadError("x")); } }',
    },
    {
      name: 'clean-up on the way of another error',
      code: 'async function f() { try { await run(); } catch (e) { await close().catch(() => {}); throw e; } }',
    },
    {
      name: 'clean-up in a block on the way of another error',
      code: 'async function f() { try { await run(); } catch (e) { try { await close(); } catch {} throw e; } }',
    },
    {
      name: 'the body of an error answer',
      code: 'async function f(answer) { if (!answer.ok) { const body = await answer.json().catch(() => ({})); throw new HttpError(answer.status, body); } }',
    },
    {
      name: 'read on the way to a throw',
      code: 'async function f(answer) { let body; try { body = await answer.json(); } catch {} throw new HttpError(answer.status, body); }',
    },
    {
      name: 'read for the error that is thrown',
      code: 'async function f(answer) { throw new HttpError(await answer.text().catch(() => "")); }',
    },
    {
      name: 'read on the way to a rejection',
      code: 'function f(answer) { return new Promise((resolve, reject) => { answer.on("end", () => { try { close(); } catch {} reject(new HttpError("x")); }); }); }',
    },
    {
      name: 'read on the way to a failure value',
      code: 'async function f(answer) { let body; try { body = await answer.json(); } catch {} return { ok: false, body }; }',
    },
    {
      name: 'read on the way to the exit',
      code: 'async function f() { try { await close(); } catch {} process.exit(1); }',
    },
  ],
  invalid: [
    {
      name: 'without end',
      code: 'async function f() { while (true) { try { return await load(); } catch { await sleep(100); } } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 66, endColumn: 71,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { while (true) { try { return await load(); } catch (error) { await sleep(100); throw error; } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'without end, empty',
      code: 'async function f() { for (;;) { try { return await load(); } catch {} } }',
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 62, endColumn: 67,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { for (;;) { try { return await load(); } catch (error) { throw error; } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'without end, recognising some',
      code: 'async function f() { for (;;) { try { return await load(); } catch (e) { if (e.code === "EAUTH") throw e; } } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed',
          line: 1, column: 62, endColumn: 71,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { for (;;) { try { return await load(); } catch (e) { if (e.code === "EAUTH") throw e; throw e; } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'gives up in silence',
      code: 'async function f() { for (let n = 0; n < 3; n++) { try { return await load(); } catch {} } return null; }',
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 81, endColumn: 86,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { for (let n = 0; n < 3; n++) { try { return await load(); } catch (error) { throw error; } } return null; }',
            },
          ],
        },
      ],
    },
    {
      name: 'gives up in silence at the end',
      code: 'async function f() { for (let n = 0; n < 3; n++) { try { return await load(); } catch { await sleep(100); } } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 81, endColumn: 86,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { for (let n = 0; n < 3; n++) { try { return await load(); } catch (error) { await sleep(100); throw error; } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'calls itself without end',
      code: 'async function load() { try { return await get(); } catch { return load(); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 53, endColumn: 58,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function load() { try { return await get(); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'calls itself without end as a method',
      code: 'class A { async load() { try { return await get(); } catch { return this.load(); } } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 54, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'class A { async load() { try { return await get(); } catch (error) { throw error; } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'calls itself from a timer without end',
      code: 'function connect() { try { open(); } catch { setTimeout(connect, 100); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 38, endColumn: 43,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function connect() { try { open(); } catch (error) { setTimeout(connect, 100); throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'calls itself from a timer without end, bound',
      code: 'class A { connect() { try { open(); } catch { setTimeout(this.connect.bind(this), 100); } } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 39, endColumn: 44,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'class A { connect() { try { open(); } catch (error) { setTimeout(this.connect.bind(this), 100); throw error; } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'calls itself from a timer without end, in a function',
      code: 'class A { connect() { try { open(); } catch { setTimeout(() => this.connect(), 100); } } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 39, endColumn: 44,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'class A { connect() { try { open(); } catch (error) { setTimeout(() => this.connect(), 100); throw error; } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a method of the name on something else is no retry',
      code: 'class A { connect() { try { open(); } catch { pool.connect(); } } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 39, endColumn: 44,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'class A { connect() { try { open(); } catch (error) { pool.connect(); throw error; } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'calls itself through self',
      code: 'function connect() { const self = this; try { open(); } catch { self.connect(); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 57, endColumn: 62,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function connect() { const self = this; try { open(); } catch (error) { self.connect(); throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a timer with something else',
      code: 'function connect() { try { open(); } catch { setTimeout(bind(connect), 100); setTimeout(bind.bind(null), 1); setTimeout(); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 38, endColumn: 43,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function connect() { try { open(); } catch (error) { setTimeout(bind(connect), 100); setTimeout(bind.bind(null), 1); setTimeout(); throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'calls of any shape',
      code: 'async function f() { try { await load(); } catch { all[0](); (0, run)(); (() => {})(); return await (x ? a : b)(); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 49,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { await load(); } catch (error) { all[0](); (0, run)(); (() => {})(); throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'behind the try it leaves the loop',
      code: 'async function f() { while (x) { try { return await load(); } catch {} break; } }',
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 63, endColumn: 68,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { while (x) { try { return await load(); } catch (error) { throw error; } break; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'out of a loop in silence, though some way is settled',
      code: 'async function f() { for (;;) { try { await load(); } catch (e) { if (x) throw e; return null; } } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 55, endColumn: 64,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { for (;;) { try { await load(); } catch (e) { if (x) throw e; throw e; } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'polls and ignores what fails',
      code: 'async function f() { while (running) { try { await poll(); } catch {} await sleep(100); } }',
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 62, endColumn: 67,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { while (running) { try { await poll(); } catch (error) { throw error; } await sleep(100); } }',
            },
          ],
        },
      ],
    },
    {
      name: 'stops when asked, ignores what fails',
      code: 'async function f() { for (;;) { try { await poll(); } catch { if (this.closed) return; } } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 55, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { for (;;) { try { await poll(); } catch (error) { if (this.closed) return; throw error; } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an answer given once more is no attempt',
      code: 'function f(resolve) { try { resolve(load()); } catch { resolve(null); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 48, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f(resolve) { try { resolve(load()); } catch (error) { resolve(null); throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'behind the try some way throws',
      code: 'async function f(x) { try { await load(); } catch {} if (x) throw new LoadError("x"); }',
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 45, endColumn: 50,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f(x) { try { await load(); } catch (error) { throw error; } if (x) throw new LoadError("x"); }',
            },
          ],
        },
      ],
    },
    {
      name: 'success gets there too',
      code: 'async function f() { let data; try { data = await load(); } catch {} return data; }',
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 61, endColumn: 66,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { let data; try { data = await load(); } catch (error) { throw error; } return data; }',
            },
          ],
        },
      ],
    },
    {
      name: 'the loop goes on behind it',
      code: 'async function f() { for (const item of items) { try { return await load(item); } catch {} } return null; }',
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 83, endColumn: 88,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { for (const item of items) { try { return await load(item); } catch (error) { throw error; } } return null; }',
            },
          ],
        },
      ],
    },
    {
      name: 'a failure value that is only named so',
      code: 'async function f(errors) { try { await load(); } catch {} return errors; }',
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 50, endColumn: 55,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f(errors) { try { await load(); } catch (error) { throw error; } return errors; }',
            },
          ],
        },
      ],
    },
  ],
});
