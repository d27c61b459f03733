import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: functions for lines, functions of the file, and members of the error', rule, {
  valid: [
    { name: 'a helper that writes all of the error', code: 'function note(e) { console.error("x", e); } async function f() { try { await load(); } catch (e) { note(e); } }' },
    { name: 'a helper that writes the stack', code: 'function note(e) { console.error(e.stack); } async function f() { try { await load(); } catch (e) { note(e); } }' },
    { name: 'a helper that does more than write the message', code: 'function note(e) { console.log(e.message); send(e); } async function f() { try { await load(); } catch (e) { note(e); } }' },
    {
      name: 'the error itself to a function for errors',
      code: 'import { logError } from "./logger"; async function f(res) { try { await load(); } catch (e) { logError("x", e); } }',
    },
    {
      name: 'the error itself to a function for warnings',
      code: 'import { warn } from "@/lib/log.js"; async function f(res) { try { await load(); } catch (e) { warn("x", e); } }',
    },
    {
      name: 'the error itself with a level of failure',
      code: 'import { logWithCategory } from "./out"; async function f(res) { try { await load(); } catch (e) { logWithCategory("error", "db", e); } }',
    },
    {
      name: 'the error itself, nobody knows how loud',
      code: 'import { writeLog } from "../logging/index.js"; async function f(res) { try { await load(); } catch (e) { writeLog(e); } }',
    },
    {
      name: 'a reporter from the module of a logger',
      code: 'import { reportError } from "./logger"; async function f(res) { try { await load(); } catch (e) { reportError(e.message); } }',
    },
    {
      name: 'a reporter',
      code: 'import { captureException } from "./sentry"; async function f(res) { try { await load(); } catch (e) { captureException(e.message); } }',
    },
    {
      name: 'a module that is no logger',
      code: 'import { info } from "./dialogs"; async function f(res) { try { await load(); } catch (e) { info("x", e.message); } }',
    },
    {
      name: 'events for statistics',
      code: 'import { logEvent } from "./analytics"; async function f(res) { try { await load(); } catch (e) { logEvent("error", { text: e.message }); } }',
    },
    {
      name: 'a function of the file that tells a person',
      code: 'function note(text) { console.warn(text); toast(text); } async function f(res) { try { await load(); } catch (e) { note(e.message); } }',
    },
    {
      name: 'a function of the file that writes it down',
      code: 'function writeLog(level, text) { appendFileSync("x.log", text); } async function f(res) { try { await load(); } catch (e) { writeLog("error", e.message); } }',
    },
    {
      name: 'an answer of failure by a function of the file',
      code: 'async function f(req, res) { try { await load(); } catch { answer(res); return; } res.send("ok"); } function answer(res) { res.send({ data: { error_type: "X" } }); }',
    },
    {
      name: 'answered by a helper that is given the status',
      code: 'async function f(req, res) { try { await load(); } catch { sendJson(res, 503); return; } sendJson(res, 200); } function sendJson(res, status) { res.statusCode = status; res.end(); }',
    },
    {
      name: 'answered by a helper that writes a head with the status it is given',
      code: 'async function f(req, res) { try { await load(); } catch { writeOut(res, 503); return; } writeOut(res, 200); } function writeOut(res, status) { res.writeHead(status); res.end(); }',
    },
    {
      name: 'a status of failure by a function of the file',
      code: 'async function f(req, res) { try { await load(); } catch { answer(res); return; } res.send("ok"); } const answer = (res) => res.status(500).end();',
    },
    {
      name: 'a function of the file that throws',
      code: 'async function f() { try { await load(); } catch { stop(); } } function stop() { throw new LoadError("x"); }',
    },
    {
      name: 'a function of the file that keeps it on every way',
      code: 'async function f() { try { await load(); } catch { leave(); } } function leave() { if (state.isOpen) state.failed = true; else process.exit(1); }',
    },
    {
      name: 'a module of records',
      code: 'import { logInfo } from "./models/logs"; async function f(res) { try { await load(); } catch (e) { logInfo("x", e.message); } }',
    },
    {
      name: 'a member of the error that goes to somebody',
      code: 'async function f(res) { try { await load(); } catch (e) { print(e.stdout); } }',
    },
  ],
  invalid: [
    {
      name: 'a helper that writes the message of the error alone',
      code: 'function note(e) { console.log(e.message); } async function f() { try { await load(); } catch (e) { note(e); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 89, endColumn: 98,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'function note(e) { console.log(e.message); } async function f() { try { await load(); } catch (e) { note(e); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a helper that writes the error into a line nobody reads',
      code: 'const note = (e) => console.debug("x", e); async function f() { try { await load(); } catch (e) { note(e); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 87, endColumn: 96,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'const note = (e) => console.debug("x", e); async function f() { try { await load(); } catch (e) { note(e); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'the message to a function below warn',
      code: 'import { logInfo } from "./logger"; async function f(res) { try { await load(); } catch (e) { logInfo("x", e.message); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 83, endColumn: 92,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'import { logInfo } from "./logger"; async function f(res) { try { await load(); } catch (e) { logInfo("x", e.message); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'the error itself to a function below warn',
      code: 'import { logTrace } from "./utils/logger.js"; async function f(res) { try { await load(); } catch (e) { logTrace(e); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 93, endColumn: 102,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'import { logTrace } from "./utils/logger.js"; async function f(res) { try { await load(); } catch (e) { logTrace(e); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'the error itself to a level',
      code: 'import { verbose } from "../log"; async function f(res) { try { await load(); } catch (e) { verbose("x", e); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 81, endColumn: 90,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'import { verbose } from "../log"; async function f(res) { try { await load(); } catch (e) { verbose("x", e); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'the message to a function for warnings',
      code: 'import { logWarning } from "./logger"; async function f(res) { try { await load(); } catch (e) { logWarning("x", e.message); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 86, endColumn: 95,
          suggestions: [
            { messageId: 'passError', data: { error: 'e' }, output: 'import { logWarning } from "./logger"; async function f(res) { try { await load(); } catch (e) { logWarning("x", e); } }' },
            { messageId: 'rethrow', data: { error: 'e' }, output: 'import { logWarning } from "./logger"; async function f(res) { try { await load(); } catch (e) { logWarning("x", e.message); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a fixed text',
      code: 'import { logMessage } from "./logger"; async function f(res) { try { await load(); } catch (e) { logMessage("could not load"); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 86, endColumn: 95,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'import { logMessage } from "./logger"; async function f(res) { try { await load(); } catch (e) { logMessage("could not load"); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'the message with a level',
      code: 'import { logWithCategory } from "./out"; async function f(res) { try { await load(); } catch (e) { logWithCategory("error", "db", e.message); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 88, endColumn: 97,
          suggestions: [
            { messageId: 'passError', data: { error: 'e' }, output: 'import { logWithCategory } from "./out"; async function f(res) { try { await load(); } catch (e) { logWithCategory("error", "db", e); } }' },
            { messageId: 'rethrow', data: { error: 'e' }, output: 'import { logWithCategory } from "./out"; async function f(res) { try { await load(); } catch (e) { logWithCategory("error", "db", e.message); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'the error itself with a level below warn',
      code: 'import { logWithCategory } from "./out"; async function f(res) { try { await load(); } catch (e) { logWithCategory("debug", "db", e); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 88, endColumn: 97,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'import { logWithCategory } from "./out"; async function f(res) { try { await load(); } catch (e) { logWithCategory("debug", "db", e); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a handler that is handed over',
      code: 'import { logInfo } from "./logger"; load().catch(logInfo);',
      errors: [
        { messageId: 'onlyLogs', line: 1, column: 44, endColumn: 58 },
      ],
    },
    {
      name: 'a function of the file that only writes a line',
      code: 'function note(text) { console.debug(text); } async function f(res) { try { await load(); } catch (e) { note(e.message); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 92, endColumn: 101,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'function note(text) { console.debug(text); } async function f(res) { try { await load(); } catch (e) { note(e.message); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a function of the file that only writes a line, returned',
      code: 'function note(text) { console.debug(text); } async function f(res) { try { await load(); } catch (e) { return note(e.message); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 92, endColumn: 101,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'function note(text) { console.debug(text); } async function f(res) { try { await load(); } catch (e) { throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a function of the file that writes a line when asked to',
      code: 'const note = (text) => { const line = `- ${text}`; if (process.env.VERBOSE) console.log(line); }; async function f(res) { try { await load(); } catch (e) { note(e.message); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 145, endColumn: 154,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'const note = (text) => { const line = `- ${text}`; if (process.env.VERBOSE) console.log(line); }; async function f(res) { try { await load(); } catch (e) { note(e.message); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a function of the file that tells under a condition',
      code: 'async function f(req, res) { try { await load(); } catch { answer(res); return; } res.send("ok"); } function answer(res) { if (res.isOpen) res.status(500).end(); }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 52, endColumn: 57,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(req, res) { try { await load(); } catch (error) { answer(res); throw error; } res.send("ok"); } function answer(res) { if (res.isOpen) res.status(500).end(); }' },
          ],
        },
      ],
    },
    {
      name: 'a helper that is given the status of a success',
      code: 'async function f(req, res) { try { await load(); } catch { writeOut(res, 200); return; } res.send("ok"); } function writeOut(res, status) { res.writeHead(status); res.end(); }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 52, endColumn: 57,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(req, res) { try { await load(); } catch (error) { writeOut(res, 200); throw error; } res.send("ok"); } function writeOut(res, status) { res.writeHead(status); res.end(); }' },
          ],
        },
      ],
    },
    {
      name: 'a function of the file that answers as ever',
      code: 'async function f(req, res) { try { await load(); } catch { answer(res); return; } res.send("ok"); } function answer(res) { res.send({ data: [] }); }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 52, endColumn: 57,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(req, res) { try { await load(); } catch (error) { answer(res); throw error; } res.send("ok"); } function answer(res) { res.send({ data: [] }); }' },
          ],
        },
      ],
    },
    {
      name: 'a member of the error names what is taken away',
      code: 'load().catch((e) => { pending.delete(e.id); });',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 8, endColumn: 20,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'load().catch((e) => { pending.delete(e.id); throw e; });' },
          ],
        },
      ],
    },
    {
      name: 'a clause inside finally',
      code: 'async function f() { try { return await work(); } finally { try { await tidy(); } catch (e) { logger.warn("x", { error: e instanceof Error ? e.message : e }); } } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 83, endColumn: 92,
          suggestions: [
            { messageId: 'passError', data: { error: 'e' }, output: 'async function f() { try { return await work(); } finally { try { await tidy(); } catch (e) { logger.warn("x", { error: e }); } } }' },
          ],
        },
      ],
    },
    {
      name: 'an empty clause inside finally',
      code: 'async function f() { try { return await work(); } finally { try { await tidy(); } catch {} } }',
      errors: [
        { messageId: 'empty', line: 1, column: 83, endColumn: 88 },
      ],
    },
    {
      name: 'a handler in a function inside finally',
      code: 'async function f() { try { return await work(); } finally { later(() => { try { tidy(); } catch {} }); } }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 91, endColumn: 96,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { return await work(); } finally { later(() => { try { tidy(); } catch (error) { throw error; } }); } }' },
          ],
        },
      ],
    },
    {
      name: 'the message under a key of its own',
      code: 'async function f(res) { try { await load(); } catch (e) { logger.warn("x", { reason: e.message }); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 47, endColumn: 56,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(res) { try { await load(); } catch (e) { logger.warn("x", { reason: e.message }); throw e; } }' },
          ],
        },
      ],
    },
  ],
});
