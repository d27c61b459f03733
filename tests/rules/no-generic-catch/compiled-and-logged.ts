import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: loggers that may be missing, compiled chains, lines for debugging', rule, {
  valid: [
    { name: 'compiled optional call', code: 'async function f() { try { await load(); } catch (e) { logger === null || logger === void 0 ? void 0 : logger.warn({ trace: e.stack }, "failed"); } }' },
    { name: 'compiled optional call of what is taken first', code: 'async function f() { var _a; try { await load(); } catch (e) { (_a = this.spinner) === null || _a === void 0 ? void 0 : _a.fail(`not loaded: ${e.message}`); } }' },
    { name: 'compiled optional call, loosely', code: 'async function f() { try { await load(); } catch (e) { spinner == null ? void 0 : spinner.fail("not loaded"); return false; } }' },
    { name: 'compiled optional call that is returned', code: 'function f() { return load().catch((e) => { return report === null || report === void 0 ? void 0 : report(e); }); }' },
    { name: 'a logger that may be missing', code: 'async function f() { try { await load(); } catch (e) { if (this.logger) this.logger.error(e); } }' },
    { name: 'a logger that may be missing, in one expression', code: 'async function f(log) { try { await load(); } catch (e) { log && log.error("not loaded", e); } }' },
    { name: 'a console that may be missing', code: 'async function f() { try { await load(); } catch (e) { if (typeof console !== "undefined") console.error(e); } }' },
    { name: 'the caller asked for silence', code: 'async function f(options) { try { await load(); } catch (e) { if (!options.silenceRootCheck) { logger.error(e); } } }' },
    { name: 'the exit code of a command', code: 'class Publish { async run() { try { await load(); } catch { this.exitCode = 1; this.logger.error("Could not load."); return; } } }' },
    { name: 'asked for behind, where it was needed', code: 'async function f(id) { const user = id ? await users.fetch(id).catch(() => null) : null; if (user) return Result.ok(user); return Result.err("NO_USER"); }' },
    { name: 'a function of another file that gets the error', code: 'import { debugError } from "./util.js"; void page.close().catch(debugError);' },
    { name: 'a text with the error in it, for a function that is no logger', code: 'async function f() { try { await load(); } catch (e) { outputWarn(content`not loaded: ${e.message}`); } }' },
  ],
  invalid: [
    {
      name: 'compiled optional call of a line that nobody reads',
      code: 'async function f() { try { await load(); } catch (e) { logger === null || logger === void 0 ? void 0 : logger.debug(e); } }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 44, endColumn: 53,
        suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { await load(); } catch (e) { logger === null || logger === void 0 ? void 0 : logger.debug(e); throw e; } }' }],
      }],
    },
    {
      name: 'a choice that is no compiled chain',
      code: 'async function f(mode) { try { await load(); } catch (e) { mode === 1 || mode === 2 ? void 0 : report(e); } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 48, endColumn: 57,
        suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(mode) { try { await load(); } catch (e) { mode === 1 || mode === 2 ? void 0 : report(e); throw e; } }' }],
      }],
    },
    {
      name: 'a flag that is called after logs is no logger',
      code: 'async function f(options) { try { await load(); } catch (e) { if (!options.skipLog) { logger.error(e.message); } } }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 51, endColumn: 60,
        suggestions: [
          { messageId: 'passError', data: { error: 'e' }, output: 'async function f(options) { try { await load(); } catch (e) { if (!options.skipLog) { logger.error(e); } } }' },
          { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(options) { try { await load(); } catch (e) { if (!options.skipLog) { logger.error(e.message); } throw e; } }' },
        ],
      }],
    },
    {
      name: 'a function that is named after debugging',
      code: 'async function f() { try { return await load(); } catch (e) { outputDebug("not loaded"); return undefined; } }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 51, endColumn: 60,
        suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { return await load(); } catch (e) { outputDebug("not loaded"); throw e; } }' }],
      }],
    },
    {
      name: 'a text with the error in it, for a function that is named after debugging',
      code: 'async function f() { try { return await load(); } catch (e) { outputDebug(content`not loaded: ${e.message}`); return undefined; } }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 51, endColumn: 60,
        suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { return await load(); } catch (e) { outputDebug(content`not loaded: ${e.message}`); throw e; } }' }],
      }],
    },
    {
      name: 'an exit code that says all is well',
      code: 'class Publish { async run() { try { await load(); } catch { this.exitCode = 0; this.logger.error("Stopped."); } } }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 53, endColumn: 58,
        suggestions: [{ messageId: 'rethrow', data: { error: 'caught' }, output: 'class Publish { async run() { try { await load(); } catch (caught) { this.exitCode = 0; this.logger.error("Stopped."); throw caught; } } }' }],
      }],
    },
  ],
});
