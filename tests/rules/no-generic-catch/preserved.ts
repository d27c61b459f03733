import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: the error itself must survive', rule, {
  valid: [
    { name: 'an error with its cause for each key', code: `async function f(keys) { try { return await load(keys); } catch (error) { return keys.map((key) => new LoadError(key, { cause: error })); } }`, options: [{ mode: 'preserved', allowLogging: false, allowComment: null }] },
    { name: 'the error for each key of a promise', code: `function f(keys) { return load(keys).catch((error) => keys.map(function () { return error; })); }`, options: [{ mode: 'preserved', allowLogging: false, allowComment: null }] },
    {
      name: 'throw',
      code: 'async function f(callback) { try { await load(); } catch (e) { throw e; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'throw another',
      code: 'async function f(callback) { try { await load(); } catch (e) { throw new LoadError("x", { cause: e }); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'reject',
      code: 'async function f(callback) { try { await load(); } catch (e) { return Promise.reject(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'callback',
      code: 'async function f(callback) { try { await load(); } catch (e) { callback(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'next',
      code: 'async function f(callback) { try { await load(); } catch (e) { next(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'emit',
      code: 'async function f(callback) { try { await load(); } catch (e) { this.emit("error", e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'destroy',
      code: 'async function f(callback) { try { await load(); } catch (e) { stream.destroy(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'exit',
      code: 'async function f(callback) { try { await load(); } catch (e) { process.exit(1); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'exit code and a line',
      code: 'async function f(callback) { try { await load(); } catch (e) { console.error(e); process.exitCode = 1; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'a failure value that carries it',
      code: 'async function f(callback) { try { await load(); } catch (e) { return { ok: false, error: e }; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'err',
      code: 'async function f(callback) { try { await load(); } catch (e) { return err(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'error and no result',
      code: 'async function f(callback) { try { await load(); } catch (e) { return [e, null]; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'the error returned',
      code: 'async function f(callback) { try { await load(); } catch (e) { return e; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'recognised',
      code: 'async function f(callback) { try { await load(); } catch (e) { if (e.code !== "ENOENT") throw e; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'a person is told with the error',
      code: 'async function f(callback) { try { await load(); } catch (e) { toast.error(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'an error state with the error',
      code: 'async function f(callback) { try { await load(); } catch (e) { setError(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'an answer with the error',
      code: 'async function f(callback) { try { await load(); } catch (e) { res.status(500).json({ error: e }); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'kept for behind the loop',
      code: 'async function f() { let last; for (const mirror of mirrors) { try { return await load(mirror); } catch (e) { last = e; } } throw last; }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'one known failure',
      code: 'try { value = JSON.parse(text); } catch {}',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'a propagator of its own',
      code: 'async function f(callback) { try { await load(); } catch (e) { Sentry.captureException(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null, propagators: ['captureException'] }],
    },
    {
      name: 'a propagator of an object',
      code: 'async function f(callback) { try { await load(); } catch (e) { bus.publish("failed", e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null, propagators: ['bus.publish'] }],
    },
    {
      name: 'the boundary of a program',
      code: 'main().catch((e) => { console.error(e); process.exitCode = 1; });',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
    {
      name: 'unknown handler',
      code: 'load().catch(finish);',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
  ],
  invalid: [
    {
      name: 'a list of texts',
      code: `async function f(keys) { try { return await load(keys); } catch (e) { return keys.map((key) => ({ key, error: e.message })); } }`,
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [{ messageId: 'fallback', line: 1, column: 59, endColumn: 68, suggestions: [{ messageId: 'rethrow', output: 'async function f(keys) { try { return await load(keys); } catch (e) { throw e; } }' }] }],
    },
    {
      name: 'logged',
      code: 'async function f(callback) { try { await load(); } catch (e) { logger.error(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'logs the error and carries on', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { logger.error(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'logged, then a fallback',
      code: 'async function f(callback) { try { await load(); } catch (e) { logger.error(e); return null; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'logs the error and returns `null`', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { logger.error(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'the message logged',
      code: 'async function f(callback) { try { await load(); } catch (e) { logger.error(e.message); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { logger.error(e.message); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'handed over',
      code: 'async function f(callback) { try { await load(); } catch (e) { handleError(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { handleError(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'tracked',
      code: 'async function f(callback) { try { await load(); } catch (e) { Sentry.captureException(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { Sentry.captureException(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'kept in a list',
      code: 'async function f(callback) { try { await load(); } catch (e) { errors.push(e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { errors.push(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'kept in a field',
      code: 'async function f(callback) { try { await load(); } catch (e) { this.error = e; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'sets `this.error` to `e`', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { this.error = e; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a failure value without it',
      code: 'async function f(callback) { try { await load(); } catch (e) { return { ok: false }; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'returns `{ ok: false }`', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a failure value with the message',
      code: 'async function f(callback) { try { await load(); } catch (e) { return { error: e.message }; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'returns `{ error: e.message }`', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an answer without it',
      code: 'async function f(callback) { try { await load(); } catch (e) { res.status(500).end(); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { res.status(500).end(); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a person is told without it',
      code: 'async function f(callback) { try { await load(); } catch (e) { toast.error("x"); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { toast.error("x"); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a person is told the message',
      code: 'async function f(callback) { try { await load(); } catch (e) { toast.error(e.message); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { toast.error(e.message); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'rejected with another',
      code: 'new Promise((resolve, reject) => { try { load(); } catch (e) { reject(new LoadError("x")); } });',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'new Promise((resolve, reject) => { try { load(); } catch (e) { reject(new LoadError("x")); throw e; } });',
            },
          ],
        },
      ],
    },
    {
      name: 'a flag',
      code: 'async function f(callback) { try { await load(); } catch (e) { failed = true; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'sets `failed` to `true`', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { failed = true; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'counted',
      code: 'async function f(callback) { try { await load(); } catch (e) { failures++; } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { failures++; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a comment',
      code: 'async function f(callback) { try { await load(); } catch (e) { /* ignore */ } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'empty', data: { head: 'catch (e)', excuse: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { /* ignore */ throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'one more attempt',
      code: 'async function f() { try { return await load(a); } catch { return await load(b); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch', outcome: 'returns `await load(b)`', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 57,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { return await load(a); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'console.error as handler',
      code: 'load().catch(console.error);',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'ignoredRejection', data: { head: '.catch(console.error)', deed: 'only logs', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 8, endColumn: 28,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load();',
            },
          ],
        },
      ],
    },
    {
      name: 'console.log as handler',
      code: 'load().catch(console.log);',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'onlyLogs', data: { head: '.catch(console.log)', outcome: 'carries on' },
          line: 1, column: 8, endColumn: 26,
        },
      ],
    },
    {
      name: 'logged by a handler',
      code: 'load().catch((e) => logger.error(e));',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        {
          messageId: 'fallback', data: { head: '.catch((e) => logger.error(e))', outcome: 'logs the error and carries on', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 8, endColumn: 37,
        },
      ],
    },
    {
      name: 'a propagator without the error',
      code: 'async function f(callback) { try { await load(); } catch (e) { track("failed"); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null, propagators: ['track'] }],
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'the caller never learns of the error', instead: '' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { track("failed"); throw e; } }',
            },
          ],
        },
      ],
    },
  ],
});

ruleTester.run('no-generic-catch: options on their own', rule, {
  valid: [
    {
      name: 'allowLogging off, handed over all the same',
      code: 'async function f(callback) { try { await load(); } catch (e) { handleError(e); } }',
      options: [{ allowLogging: false }],
    },
    {
      name: 'preserved, logging allowed',
      code: 'async function f(callback) { try { await load(); } catch (e) { logger.error(e); } }',
      options: [{ mode: 'preserved' }],
    },
    {
      name: 'a propagator by API id',
      code: `import { capture } from "@acme/errors";
async function f() { try { await load(); } catch { capture(); } }`,
      options: [{ propagators: ['@acme/errors#capture'] }],
    },
    {
      name: 'a propagator deep down',
      code: 'async function f(callback) { try { await load(); } catch (e) { a.b.c.d.e.tell(); } }',
      options: [{ propagators: ['tell'] }],
    },
    {
      name: 'a propagator by name, without the error',
      code: 'async function f(callback) { try { await load(); } catch (e) { tell(); } }',
      options: [{ propagators: ['tell'] }],
    },
    {
      name: 'a propagator of this',
      code: 'async function f(callback) { try { await load(); } catch (e) { this.bail(); } }',
      options: [{ propagators: ['this.bail'] }],
    },
    {
      name: 'a guard that the rule took for generic',
      code: 'async function f(callback) { try { await load(); } catch (e) { if (isError(e)) return null; throw e; } }',
      options: [{ guards: ['isError'] }],
    },
    {
      name: 'a guard of an object',
      code: 'async function f(callback) { try { await load(); } catch (e) { if (guards.isObject(e)) return null; throw e; } }',
      options: [{ guards: ['guards.isObject'] }],
    },
    {
      name: 'a logger of its own',
      code: 'async function f(callback) { try { await load(); } catch (e) { audit.error(e); } }',
      options: [{ loggers: ['audit'] }],
    },
    {
      name: 'a function that logs',
      code: 'async function f(callback) { try { await load(); } catch (e) { tell(e); } }',
      options: [{ loggers: ['tell'] }],
    },
  ],
  invalid: [
    {
      name: 'a propagator that is not called',
      code: 'async function f(callback) { try { await load(); } catch (e) { a[0](); a().b(); a.b.c.d.e.f(); } }',
      options: [{ propagators: ['tell'] }],
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { a[0](); a().b(); a.b.c.d.e.f(); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'allowLogging off',
      code: 'async function f(callback) { try { await load(); } catch (e) { logger.error(e); } }',
      options: [{ allowLogging: false }],
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { logger.error(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a logger of its own, below warn',
      code: 'async function f(callback) { try { await load(); } catch (e) { audit.debug(e); } }',
      options: [{ loggers: ['audit'] }],
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { audit.debug(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a logger of its own, the message alone',
      code: 'async function f(callback) { try { await load(); } catch (e) { audit.error(e.message); } }',
      options: [{ loggers: ['audit'] }],
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { audit.error(e); } }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { audit.error(e.message); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'the message alone, on two ways',
      code: 'async function f() { try { await load(); } catch (e) { if (x) console.error(e.message); else console.error("y", e.message); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { if (x) console.error(e); else console.error("y", e); } }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { if (x) console.error(e.message); else console.error("y", e.message); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a module of loggers',
      code: `import { out } from "@acme/log";
async function f() { try { await load(); } catch (e) { out.info(e); } }`,
      options: [{ loggers: ['@acme/log'] }],
      errors: [
        {
          messageId: 'onlyLogs',
          line: 2, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: `import { out } from "@acme/log";
async function f() { try { await load(); } catch (e) { out.info(e); throw e; } }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that logs, the message alone',
      code: 'async function f(callback) { try { await load(); } catch (e) { tell(e.message); } }',
      options: [{ loggers: ['tell'] }],
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { tell(e); } }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(callback) { try { await load(); } catch (e) { tell(e.message); throw e; } }',
            },
          ],
        },
      ],
    },
  ],
});
