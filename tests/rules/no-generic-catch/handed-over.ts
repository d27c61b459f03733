import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: the error is handed over', rule, {
  valid: [
    {
      name: 'to a function',
      code: 'async function f() { try { await load(); } catch (e) { handleError(e); } }',
    },
    {
      name: 'to a listener',
      code: 'async function f() { try { await load(); } catch (e) { this.onError(e); } }',
    },
    {
      name: 'to a tracker',
      code: 'async function f() { try { await load(); } catch (e) { Sentry.captureException(e); } }',
    },
    {
      name: 'to a list',
      code: 'async function f() { try { await load(); } catch (e) { errors.push(e); } }',
    },
    {
      name: 'to a state',
      code: 'async function f() { try { await load(); } catch (e) { setError(e); } }',
    },
    {
      name: 'to a store',
      code: 'async function f() { try { await load(); } catch (e) { dispatch(failed(e)); } }',
    },
    {
      name: 'in an object',
      code: 'async function f() { try { await load(); } catch (e) { report({ error: e, when: Date.now() }); } }',
    },
    {
      name: 'in a list',
      code: 'async function f() { try { await load(); } catch (e) { report([e, request]); } }',
    },
    {
      name: 'wrapped by a call',
      code: 'async function f() { try { await load(); } catch (e) { handle(toError(e)); } }',
    },
    {
      name: 'wrapped by a constructor',
      code: 'async function f() { try { await load(); } catch (e) { handle(new SyncError("x", { cause: e })); } }',
    },
    {
      name: 'message and stack together',
      code: 'async function f() { try { await load(); } catch (e) { report(e.message, e.stack); } }',
    },
    {
      name: 'kept in a field',
      code: 'async function f() { try { await load(); } catch (e) { this.error = e; } }',
    },
    {
      name: 'kept in a variable outside',
      code: 'async function f() { try { await load(); } catch (e) { last = e; } }',
    },
    {
      name: 'kept in a map',
      code: 'async function f() { try { await load(); } catch (e) { results[id] = e; } }',
    },
    {
      name: 'through an alias',
      code: 'async function f() { try { await load(); } catch (e) { const error = e as Error; handleError(error); } }',
    },
    {
      name: 'through an object put together',
      code: 'async function f() { try { await load(); } catch (e) { const details = {}; details.error = e; report(details); } }',
    },
    {
      name: 'to a function that answers',
      code: 'async function f() { try { await load(); } catch (e) { return toResponse(e); } }',
    },
    {
      name: 'to a function that is awaited',
      code: 'async function f() { try { await load(); } catch (e) { await handleError(e); } }',
    },
    {
      name: 'to a function whose answer is kept',
      code: 'async function f() { try { await load(); } catch (e) { const recovered = await recover(e); use(recovered); } }',
    },
    {
      name: 'to a function whose answer is tested',
      code: 'async function f() { try { await load(); } catch (e) { if (!tryToRecover(e)) throw e; } }',
    },
    {
      name: 'in a nested function',
      code: 'async function f() { try { await load(); } catch (e) { later(() => handleError(e)); } }',
    },
    {
      name: 'to a tagged template',
      code: 'async function f() { try { await load(); } catch (e) { sql`insert ${e}`; } }',
    },
    {
      name: 'returned',
      code: 'async function f() { try { await load(); } catch (e) { return e; } }',
    },
    {
      name: 'yielded',
      code: 'function* f() { try { yield load(); } catch (e) { yield e; } }',
    },
    {
      name: 'its message returned',
      code: 'async function f() { try { await load(); } catch (e) { return e.message; } }',
    },
    {
      name: 'its message to somebody',
      code: 'async function f() { try { await load(); } catch (e) { this.status.update(e.message); } }',
    },
    {
      name: 'kept if it is the first',
      code: 'async function f() { try { await load(); } catch (e) { first ??= e; } }',
    },
    {
      name: 'to a constructor',
      code: 'async function f() { try { await load(); } catch (e) { new ErrorWindow(e); } }',
    },
    {
      name: 'to a function in a comma',
      code: 'async function f() { try { await load(); } catch (e) { cleanUp(), handleError(e); } }',
    },
    {
      name: 'to either function',
      code: 'async function f() { try { await load(); } catch (e) { strict ? handleError(e) : noteError(e); } }',
    },
    {
      name: 'as the error of a result kept outside',
      code: 'async function f() { try { await load(); } catch (e) { result.errors = [e]; } }',
    },
    {
      name: 'what a function made of it is spread into the record of a logger',
      code: 'load().catch((e) => { logger.error({ ...serializeError(e), id }, "Cannot load"); });',
    },
  ],
  invalid: [
    {
      name: 'its text alone is spread into the record of a logger',
      code: 'load().catch((e) => { logger.error({ ...getErrorMessage(e), id }, "Cannot load"); });',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 8, endColumn: 20,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'load().catch((e) => { logger.error({ ...getErrorMessage(e), id }, "Cannot load"); throw e; });' },
          ],
        },
      ],
    },
    {
      name: 'typeof of a call',
      code: 'async function f() { try { await load(); } catch (e) { const kind = typeof toError(e); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { const kind = typeof toError(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a function without a name',
      code: 'async function f() { try { await load(); } catch (e) { const text = all[0](e.message); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { const text = all[0](e.message); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'only made into text',
      code: 'async function f() { try { await load(); } catch (e) { const text = String(e); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { const text = String(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'only asked about',
      code: 'async function f() { try { await load(); } catch (e) { const known = isNotFound(e); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { const known = isNotFound(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'only given a stack',
      code: 'async function f() { try { await load(); } catch (e) { Error.captureStackTrace(e); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { Error.captureStackTrace(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'only given a property',
      code: 'async function f() { try { await load(); } catch (e) { e.seen = true; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { e.seen = true; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'only wrapped',
      code: 'async function f() { try { await load(); } catch (e) { const error = toError(e); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { const error = toError(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'kept in a variable of the handler',
      code: 'async function f() { try { await load(); } catch (e) { const kept = e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { const kept = e; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'put into an object of the handler',
      code: 'async function f() { try { await load(); } catch (e) { const details = { error: e }; details.at = 1; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { const details = { error: e }; details.at = 1; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a function defined and not given the error',
      code: 'async function f() { try { await load(); } catch (e) { later(() => cleanUp()); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { later(() => cleanUp()); throw e; } }',
            },
          ],
        },
      ],
    },
  ],
});

ruleTester.run('no-generic-catch: a logger receives the error', rule, {
  valid: [
    {
      name: 'console.error',
      code: 'async function f() { try { await load(); } catch (e) { console.error(e); } }',
    },
    {
      name: 'console.warn with a text',
      code: 'async function f() { try { await load(); } catch (e) { console.warn("x", e); } }',
    },
    {
      name: 'log',
      code: 'async function f() { try { await load(); } catch (e) { log.error(e); } }',
    },
    {
      name: 'a field',
      code: 'async function f() { try { await load(); } catch (e) { this.logger.error({ err: e }, "x"); } }',
    },
    {
      name: 'a private field',
      code: 'async function f() { try { await load(); } catch (e) { this.#log.warn("x", e); } }',
    },
    {
      name: 'of a request',
      code: 'async function f() { try { await load(); } catch (e) { req.log.error(e); } }',
    },
    {
      name: 'a name that ends in logger',
      code: 'async function f() { try { await load(); } catch (e) { requestLogger.error(e); } }',
    },
    {
      name: 'a logger from a call',
      code: 'async function f() { try { await load(); } catch (e) { getLogger("x").error(e); } }',
    },
    {
      name: 'a child of a logger',
      code: 'async function f() { try { await load(); } catch (e) { logger.child({ id }).fatal(e); } }',
    },
    {
      name: 'level as an argument',
      code: 'async function f() { try { await load(); } catch (e) { logger.log("error", "x", e); } }',
    },
    {
      name: 'level in the entry',
      code: 'async function f() { try { await load(); } catch (e) { logger.log({ level: "warn", error: e }); } }',
    },
    {
      name: 'level decided at run time',
      code: 'async function f() { try { await load(); } catch (e) { logger[level](e); } }',
    },
    {
      name: 'level decided at run time, as an argument',
      code: 'async function f() { try { await load(); } catch (e) { logger.log(level, e); } }',
    },
    {
      name: 'severity of syslog',
      code: 'async function f() { try { await load(); } catch (e) { logger.crit(e); } }',
    },
    {
      name: 'by import, whatever its name',
      code: `import pino from "pino";
const p = pino();
try { await load(); } catch (e) { p.error(e); }`,
    },
    {
      name: 'a function of a logging module',
      code: `import { error as shout } from "firebase-functions/logger";
try { await load(); } catch (e) { shout("x", e); }`,
    },
    {
      name: 'a logger of its own that takes any error',
      code: 'async function f() { try { await load(); } catch (e) { log(e); } }',
    },
    {
      name: 'no logger: a method that happens to be called info',
      code: 'async function f() { try { await load(); } catch (e) { this.notices.info(e); } }',
    },
    {
      name: 'standard error with the stack',
      code: 'async function f() { try { await load(); } catch (e) { process.stderr.write(e.stack); } }',
    },
  ],
  invalid: [
    {
      name: 'console.info',
      code: 'async function f() { try { await load(); } catch (e) { console.info(e); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { console.info(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'console.debug',
      code: 'async function f() { try { await load(); } catch (e) { console.debug(e); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { console.debug(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'verbose',
      code: 'async function f() { try { await load(); } catch (e) { logger.verbose(e); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { logger.verbose(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'trace',
      code: 'async function f() { try { await load(); } catch (e) { this.log.trace(e); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { this.log.trace(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'level as an argument',
      code: 'async function f() { try { await load(); } catch (e) { logger.log("debug", "x", e); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { logger.log("debug", "x", e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'level in the entry',
      code: 'async function f() { try { await load(); } catch (e) { logger.log({ level: "info", error: e }); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { logger.log({ level: "info", error: e }); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'log of a logger is below warn',
      code: 'async function f() { try { await load(); } catch (e) { logger.log("not loaded", e); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { logger.log("not loaded", e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'log of a logger with a template',
      code: 'async function f() { try { await load(); } catch (e) { logger.log(`not loaded`, e); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { logger.log(`not loaded`, e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'debug of its own class',
      code: 'async function f() { try { await load(); } catch (e) { this.debug(e); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { this.debug(e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a function called debug',
      code: 'async function f() { try { await load(); } catch (e) { debug("not loaded", e); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { debug("not loaded", e); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a function called log with the text alone',
      code: 'async function f() { try { await load(); } catch (e) { log(e.message); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { log(e); } }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { log(e.message); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a method called log with the text alone',
      code: 'async function f() { try { await load(); } catch (e) { this.log(e.message); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { this.log(e); } }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { this.log(e.message); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'by import, below warn',
      code: `import pino from "pino";
const p = pino();
try { await load(); } catch (e) { p.debug(e); }`,
      errors: [
        {
          messageId: 'onlyLogs',
          line: 3, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: `import pino from "pino";
const p = pino();
try { await load(); } catch (e) { p.debug(e); throw e; }`,
            },
          ],
        },
      ],
    },
    {
      name: 'standard output',
      code: 'async function f() { try { await load(); } catch (e) { process.stdout.write(String(e)); } }',
      errors: [
        {
          messageId: 'onlyLogs',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { process.stdout.write(String(e)); throw e; } }',
            },
          ],
        },
      ],
    },
  ],
});
