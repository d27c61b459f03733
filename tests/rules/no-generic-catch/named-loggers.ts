import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: lines by the name of what is called, and texts that are put somewhere', rule, {
  valid: [
    { name: 'the error itself', code: 'async function f() { try { await load(); } catch (e) { this.service.logger("Failed to load", e); } }' },
    { name: 'the text of the stack', code: 'async function f() { try { await load(); } catch (e) { this.logger("Failed to load", { error: (e.stack || e).toString() }); } }' },
    { name: 'a function that may do more', code: 'async function f(next) { try { await load(); } catch (e) { writeAuditLog(`failed: ${e.message}`, 401, next); } }' },
    { name: 'a state with a text', code: 'async function f() { try { await load(); } catch { setStatus("Could not load"); } }' },
    { name: 'a queue of toasts', code: 'async function f() { try { await load(); } catch { toastQueue.critical("Unable to load"); } }' },
    { name: 'the other side, on the way out', code: 'async function f(peer) { try { await load(); } catch { peer.disconnect("Server error"); } }' },
    { name: 'a failure value that is put somewhere', code: 'async function f(id) { try { await load(); } catch { results.set(id, { ok: false }); } }' },
    { name: 'a counter with a name', code: 'async function f() { try { await load(); } catch { metrics.increment("load.failed"); } }' },
    { name: 'a service that logs gets the error itself', code: 'async function f(deps) { try { await load(); } catch (e) { deps.loggerService.error("Failed to load", e); } }' },
    { name: 'a service that keeps records', code: 'async function f(deps) { try { await load(); } catch (e) { deps.auditLogService.error(e.message); } }' },
    { name: 'words that only end alike', code: 'async function f(deps) { try { await load(); } catch (e) { deps.catalogService.error(e.message); } }' },
    { name: 'a text that is returned', code: 'async function f() { try { return await load(); } catch { return label("Could not load"); } }' },
  ],
  invalid: [
    {
      name: 'a service that logs gets the message alone',
      code: 'async function f(deps) { try { await load(); } catch (e) { deps.loggerService.error(`x ${e.message}`); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 48, endColumn: 57,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(deps) { try { await load(); } catch (e) { deps.loggerService.error(`x ${e.message}`); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a fixed text',
      code: 'async function f() { try { await load(); } catch (e) { logger("Failed to load"); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 44, endColumn: 53,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { await load(); } catch (e) { logger("Failed to load"); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a fixed text, called where there is one',
      code: 'async function f() { try { await load(); } catch { logger?.("error parsing"); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 44, endColumn: 49,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { await load(); } catch (error) { logger?.("error parsing"); throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a fixed text and a level',
      code: 'async function f() { try { await load(); } catch (e) { this.service.logger("Could not load", "fail"); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 44, endColumn: 53,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { await load(); } catch (e) { this.service.logger("Could not load", "fail"); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'the error as text',
      code: 'async function f() { try { await load(); } catch (e) { this.service.logger(`Failed to load: ${e}`, "fail"); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 44, endColumn: 53,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { await load(); } catch (e) { this.service.logger(`Failed to load: ${e}`, "fail"); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a method of something else',
      code: 'async function f(deps) { try { await load(); } catch (e) { deps.node.log("Could not load"); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 48, endColumn: 57,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(deps) { try { await load(); } catch (e) { deps.node.log("Could not load"); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a logarithm is no line',
      code: 'async function f() { try { await load(); } catch (e) { Math.log(2); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 44, endColumn: 53,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { await load(); } catch (e) { Math.log(2); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a text that is put somewhere',
      code: 'async function f() { try { await load(); } catch (e) { cache.set("failed", 1); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 44, endColumn: 53,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { await load(); } catch (e) { cache.set("failed", 1); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a text that is given to anything',
      code: 'async function f() { try { await load(); } catch (e) { foo("hello", "fail"); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 44, endColumn: 53,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { await load(); } catch (e) { foo("hello", "fail"); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a text made of parts',
      code: 'async function f(id) { try { await load(id); } catch (e) { rename(id, `${id}.invalid`); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 48, endColumn: 57,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(id) { try { await load(id); } catch (e) { rename(id, `${id}.invalid`); throw e; } }' },
          ],
        },
      ],
    },
  ],
});
