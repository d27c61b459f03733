import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: the message, or else the error', rule, {
  valid: [
    {
      name: 'the error, or else its text',
      code: 'try { await get(); } catch (e) { logger.error("x", e instanceof Error ? e : String(e)); }',
    },
    {
      name: 'the stack, or else the error',
      code: 'try { await get(); } catch (e) { logger.error("x", e.stack || e); }',
    },
    {
      name: 'the stack, or else the message',
      code: 'try { await get(); } catch (e) { logger.error("x", e.stack ?? e.message); }',
    },
    {
      name: 'the stack of what is an error, or else what was thrown',
      code: 'try { await get(); } catch (e) { logger.error("x", e instanceof Error ? e.stack : e); }',
    },
    {
      name: 'the message of a text, the error of an error',
      code: 'try { await get(); } catch (e) { logger.error("x", typeof e === "string" ? e : e); }',
    },
    {
      name: 'what the server answered, or else the error',
      code: 'try { await get(); } catch (e) { logger.error("x", e.response?.data || e); }',
    },
    {
      name: 'the cause, or else the error',
      code: 'try { await get(); } catch (e) { logger.error("x", e.cause ?? e); }',
    },
    {
      name: 'the error beside it',
      code: 'try { await get(); } catch (e) { logger.error(e.message || e, e); }',
    },
    {
      name: 'a condition about something else',
      code: 'try { await get(); } catch (e) { logger.error("x", brief ? e.message : e); }',
    },
    {
      name: 'the error where somebody asked for it',
      code: 'try { await get(); } catch (e) { logger.error("x", verbose && e); }',
    },
    {
      name: 'handed to what is no logger',
      code: 'try { await get(); } catch (e) { notifyOps(e.message || e); }',
    },
    {
      name: 'handed to a callback, when the error must survive',
      code: 'function f(cb) { try { get(); } catch (e) { cb(e.message || e); } }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
    },
  ],
  invalid: [
    {
      name: 'the message of an error, or else what was thrown: the error itself is suggested',
      code: 'try { await get(); } catch (e) { logger.error("x", e instanceof Error ? e.message : e); }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 22, endColumn: 31,
        suggestions: [
          { messageId: 'passError', data: { error: 'e' }, output: 'try { await get(); } catch (e) { logger.error("x", e); }' },
          {
            messageId: 'rethrow', data: { error: 'e' },
            output: 'try { await get(); } catch (e) { logger.error("x", e instanceof Error ? e.message : e); throw e; }',
          },
        ],
      }],
    },
    {
      name: 'the message of an error, or else a text of it',
      code: 'try { await get(); } catch (e) { logger.error("x", e instanceof Error ? e.message : String(e)); }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 22, endColumn: 31,
        suggestions: [
          { messageId: 'passError', data: { error: 'e' }, output: 'try { await get(); } catch (e) { logger.error("x", e); }' },
          {
            messageId: 'rethrow', data: { error: 'e' },
            output: 'try { await get(); } catch (e) { logger.error("x", e instanceof Error ? e.message : String(e)); throw e; }',
          },
        ],
      }],
    },
    {
      name: 'what was thrown when it is no error, or else the message',
      code: 'try { await get(); } catch (e) { logger.error("x", !(e instanceof Error) ? e : e.message); }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 22, endColumn: 31,
        suggestions: [
          { messageId: 'passError', data: { error: 'e' }, output: 'try { await get(); } catch (e) { logger.error("x", e); }' },
          {
            messageId: 'rethrow', data: { error: 'e' },
            output: 'try { await get(); } catch (e) { logger.error("x", !(e instanceof Error) ? e : e.message); throw e; }',
          },
        ],
      }],
    },
    {
      name: 'what was thrown when it is a text, or else the message',
      code: 'try { await get(); } catch (e) { logger.error("x", typeof e === "string" ? e : e.message); }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 22, endColumn: 31,
        suggestions: [
          { messageId: 'passError', data: { error: 'e' }, output: 'try { await get(); } catch (e) { logger.error("x", e); }' },
          {
            messageId: 'rethrow', data: { error: 'e' },
            output: 'try { await get(); } catch (e) { logger.error("x", typeof e === "string" ? e : e.message); throw e; }',
          },
        ],
      }],
    },
    {
      name: 'message or error, with a cast',
      code: 'try { await get(); } catch (e) { console.error("x", (e as Error).message || e); }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 22, endColumn: 31,
        suggestions: [
          { messageId: 'passError', data: { error: 'e' }, output: 'try { await get(); } catch (e) { console.error("x", e); }' },
          {
            messageId: 'rethrow', data: { error: 'e' },
            output: 'try { await get(); } catch (e) { console.error("x", (e as Error).message || e); throw e; }',
          },
        ],
      }],
    },
    {
      name: 'message, when there is an error, or else the error',
      code: 'try { await get(); } catch (e) { console.error("x", (e && e.message) || e); }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 22, endColumn: 31,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'e' },
          output: 'try { await get(); } catch (e) { console.error("x", (e && e.message) || e); throw e; }',
        }],
      }],
    },
    {
      name: 'what the server answered, or else the message, or else the error',
      code: 'try { await get(); } catch (e) { console.error("x", e.response?.data || e.message || e); }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 22, endColumn: 31,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'e' },
          output: 'try { await get(); } catch (e) { console.error("x", e.response?.data || e.message || e); throw e; }',
        }],
      }],
    },
    {
      name: 'under a key for errors',
      code: 'try { await get(); } catch (e) { logger.error({ err: e?.message ?? e }, "x"); }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 22, endColumn: 31,
        suggestions: [{
          messageId: 'passError', data: { error: 'e' },
          output: 'try { await get(); } catch (e) { logger.error({ err: e }, "x"); }',
        }, {
          messageId: 'rethrow', data: { error: 'e' },
          output: 'try { await get(); } catch (e) { logger.error({ err: e?.message ?? e }, "x"); throw e; }',
        }],
      }],
    },
    {
      name: 'through a variable',
      code: 'try { await get(); } catch (e) { const message = e instanceof Error ? e.message : e; logger.warn("x", message); }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 22, endColumn: 31,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'e' },
          output: 'try { await get(); } catch (e) { const message = e instanceof Error ? e.message : e; logger.warn("x", message); throw e; }',
        }],
      }],
    },
    {
      name: 'in the handler of a promise',
      code: 'get().catch((e) => { console.error(e.message || e); });',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 7, endColumn: 19,
        suggestions: [
          { messageId: 'passError', data: { error: 'e' }, output: 'get().catch((e) => { console.error(e); });' },
          { messageId: 'rethrow', data: { error: 'e' }, output: 'get().catch((e) => { console.error(e.message || e); throw e; });' },
        ],
      }],
    },
  ],
});
