import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: the error goes on', rule, {
  valid: [
    {
      name: 'throw',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { throw e; } }',
    },
    {
      name: 'throw another',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { throw new LoadError("x", { cause: e }); } }',
    },
    {
      name: 'throw after clean-up',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { await cleanUp(); throw e; } }',
    },
    {
      name: 'throw on every way',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (a()) throw new A("x", { cause: e }); else throw e; } }',
    },
    {
      name: 'throw out of a loop',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { for (;;) { if (await isOver()) throw e; } } }',
    },
    {
      name: 'throw in a nested finally',
      code: 'async function f() { try { await load(); } catch (e) { try { a(); } finally { throw e; } } }',
    },
    {
      name: 'Promise.reject',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { return Promise.reject(e); } }',
    },
    {
      name: 'Promise.reject of another',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { return Promise.reject(new LoadError("x")); } }',
    },
    {
      name: 'reject of an executor',
      code: 'new Promise((resolve, reject) => { try { resolve(load()); } catch (e) { reject(e); } });',
    },
    {
      name: 'reject with another',
      code: 'new Promise((resolve, reject) => { try { resolve(load()); } catch (e) { reject(new LoadError("x")); } });',
    },
    {
      name: 'next',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { next(e); } }',
    },
    {
      name: 'callback',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback(e); } }',
    },
    {
      name: 'callback by short name',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { cb(e); } }',
    },
    {
      name: 'done',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { done(e); } }',
    },
    {
      name: 'callback with another',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback(new LoadError("x")); } }',
    },
    {
      name: 'callback of an object',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { return this.options.callback(e); } }',
    },
    {
      name: 'optional callback',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback?.(e); } }',
    },
    {
      name: 'callback behind a check that it is there',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (callback) callback(e); } }',
    },
    {
      name: 'callback behind &&',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback && callback(e); } }',
    },
    {
      name: 'callback behind a typeof',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (typeof callback === "function") { callback(e); } } }',
    },
    {
      name: 'emit',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { this.emit("error", e); } }',
    },
    {
      name: 'destroy of a stream',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { stream.destroy(e); } }',
    },
    {
      name: 'error of a controller',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { controller.error(e); } }',
    },
    {
      name: 'abort of a controller',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { controller.abort(e); } }',
    },
    {
      name: 'process.exit',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { process.exit(1); } }',
    },
    {
      name: 'process.exit with a line before',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { console.error(e.message); process.exit(1); } }',
    },
    {
      name: 'process.exit by import',
      code: `import { exit } from "node:process";
try { await main(); } catch (e) { console.error(e.message); exit(1); }`,
    },
    {
      name: 'exit code and a line',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { console.error(e.message); process.exitCode = 1; } }',
    },
    {
      name: 'exit code and a line, the other way round',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { process.exitCode = 1; console.error(`failed: ${e}`); } }',
    },
    {
      name: 'Deno.exit',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { console.log(e); Deno.exit(1); } }',
    },
    {
      name: 'assert.fail',
      code: `import assert from "node:assert";
try { await load(); } catch (e) { assert.fail("x"); }`,
    },
    {
      name: 'fail',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { fail(e); } }',
    },
    {
      name: 'in the next tick',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { process.nextTick(() => { throw e; }); } }',
    },
    {
      name: 'from a timer',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { setTimeout(() => callback(e), 0); } }',
    },
    {
      name: 'exit from a timer',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { setTimeout(() => { console.error(e.message); process.exit(1); }, 100); } }',
    },
    {
      name: 'to all who wait',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { for (const waiting of queue) waiting.reject(e); } }',
    },
    {
      name: 'to all who wait, with forEach',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { queue.forEach((waiting) => waiting.reject(e)); } }',
    },
    {
      name: 'drained by while',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { while (queue.length > 0) { queue.shift().reject(e); } } }',
    },
    {
      name: 'of errors inside',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { e.errors.forEach((inner) => callback(inner)); } }',
    },
    {
      name: 'unless it came after the end',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (this.closed) return; throw e; } }',
    },
    {
      name: 'unless nobody waits any more',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (!this.destroyed) { this.emit("error", e); } } }',
    },
    {
      name: 'unless the answer is out',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (res.headersSent) return; next(e); } }',
    },
    {
      name: 'unless aborted',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (signal.aborted) return; throw e; } }',
    },
    {
      name: 'unless the component is gone',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (mounted) setError(e); } }',
    },
    {
      name: 'unless the caller asked for silence',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (options.silent) return null; throw e; } }',
    },
    {
      name: 'only when the caller asked for it',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (options.throwOnError) throw e; return null; } }',
    },
    {
      name: 'unless its state says that it is over',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (this.state === "closed") return; throw e; } }',
    },
    {
      name: 'unless its state says that it is not running',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (this.state !== "running") return; throw e; } }',
    },
    {
      name: 'unless it was stopped: compared with true',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (stopped !== true) throw e; } }',
    },
    {
      name: 'unless it is not alive: compared with false',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (alive === false) return; throw e; } }',
    },
    {
      name: 'unless nobody listens, by a call',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (!this.hasListeners("error")) return; this.emit("error", e); } }',
    },
    {
      name: 'unless a handler of a name is there',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (options.onFailure) options.onFailure(e); } }',
    },
    {
      name: 'void',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { void handleError(e); } }',
    },
    {
      name: 'the first error is kept',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (!this.firstError) this.firstError = e; } }',
    },
  ],
  invalid: [
    {
      name: 'exit code without a word',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { process.exitCode = 1; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { process.exitCode = 1; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'callback without the error',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback(); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback(); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'callback with null',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback(null); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback(null); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'callback with a result',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback({}); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback({}); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a condition that is no word',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (items[0]) throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (items[0]) throw e; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a condition of numbers',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (closed > 3) return; throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
        },
      ],
    },
    {
      name: 'a condition of another kind',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (x ? y : z) throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (x ? y : z) throw e; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'another error thrown later',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { later(() => { throw new Error("x"); }); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { later(() => { throw new Error("x"); }); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a value of a call that is looked at',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { toReport(e).size; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { toReport(e).size; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'something else than undefined',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback(undefined); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { callback(undefined); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'next without the error',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { return next(); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'destroy without the error',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { stream.destroy(); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { stream.destroy(); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'throw on one way only',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (a()) throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (a()) throw e; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a throw that a nested handler takes',
      code: 'async function f() { try { await load(); } catch (e) { try { throw e; } catch {} } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { try { throw e; } catch {} throw e; } }',
            },
          ],
        },
        {
          messageId: 'empty',
          line: 1, column: 73, endColumn: 78,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { await load(); } catch (e) { try { throw e; } catch (error) { throw error; } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a local process',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { const process = { exit() {} }; process.exit(1); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { const process = { exit() {} }; process.exit(1); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'exit of something else',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { room.exit(1); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { room.exit(1); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'only when debugging',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (debug) console.error(e); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { if (debug) console.error(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a function that throws the error but is never made',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { return () => null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'rejected for nobody: emit of something else',
      code: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { this.emit("ready"); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 78, endColumn: 87,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback, next, stream, controller) { try { await load(); } catch (e) { this.emit("ready"); throw e; } }',
            },
          ],
        },
      ],
    },
  ],
});
