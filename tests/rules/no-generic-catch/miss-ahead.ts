import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: what is missing is asked for behind', rule, {
  valid: [
    { name: 'thrown where it is missing', code: 'async function f() { let text; try { text = await read(); } catch {} if (!text) throw new ReadError(); return text; }' },
    { name: 'set to nothing, compared', code: 'async function f() { let text = null; try { const raw = await read(); text = raw.trim(); } catch (e) { text = null; } if (text === null) { throw new ReadError(); } return text; }' },
    { name: 'a member, or something else', code: 'async function f(late) { let found; try { found = await read(); } catch {} log.debug("read"); if (late || !found?.id) { throw new ReadError(); } }' },
    { name: 'returned where it is there', code: 'async function f() { let text: string | undefined; try { text = await read(); } catch {} if (text) { return text; } throw new ReadError(); }' },
    { name: 'a promise', code: 'async function f() { const text = await read().catch(() => null); if (!text) throw new ReadError(); return text; }' },
    { name: 'a promise, empty handler, failure value', code: 'async function f() { const text = await read().catch(() => {}); if (text == null) return { ok: false }; return { ok: true, text }; }' },
    { name: 'asked for again until it is there', code: 'async function f(rest) { let result = null; while (!result && rest > 0) { try { const answer = await ask(); if (answer.isDone) { result = answer; } } catch { await sleep(50); } rest--; } if (!result) { throw new AskError(); } return result; }' },
    { name: 'the first of several places', code: 'async function f(places) { let text; for (const place of places) { try { text = await read(place); } catch {} } if (!text) throw new ReadError(); return text; }' },
    { name: 'where there is a place at all', code: 'async function f(place) { let text; if (place) { try { text = await read(place); } catch {} } if (!text) throw new ReadError(); return text; }' },
    { name: 'promise that is returned', code: 'async function f() { const promise = make(); try { this.key = promise; await promise; } catch (e) { log.error(`no key, ${e}`); } return promise; }' },
    { name: 'the error, made plain', code: 'async function f() { try { await load(); } catch (e) { logger.error("%s", JSON.stringify(errors.details(e))); } }' },
    { name: 'texts of one format', code: 'import yaml from "js-yaml"; import { timingSafeEqual } from "node:crypto"; function f(text) { try { return yaml.load(text); } catch { return {}; } } function g(a, b) { try { return timingSafeEqual(a, b); } catch { return false; } }' },
  ],
  invalid: [
    {
      name: 'nothing is told where it is missing',
      code: 'async function f() { let text; try { text = await read(); } catch {} if (!text) return null; return text; }',
      errors: [{
        messageId: 'empty', line: 1, column: 61, endColumn: 66,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { let text; try { text = await read(); } catch (error) { throw error; } if (!text) return null; return text; }' }],
      }],
    },
    {
      name: 'nothing is told behind the loop',
      code: 'async function f(places) { let text; for (const place of places) { try { text = await read(place); } catch {} } return text; }',
      errors: [{
        messageId: 'empty', line: 1, column: 102, endColumn: 107,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(places) { let text; for (const place of places) { try { text = await read(place); } catch (error) { throw error; } } return text; }' }],
      }],
    },
    {
      name: 'asked for in the loop first',
      code: 'async function f(places) { let text; for (const place of places) { try { text = await read(place); } catch {} use(text); } if (!text) throw new ReadError(); }',
      errors: [{
        messageId: 'empty', line: 1, column: 102, endColumn: 107,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(places) { let text; for (const place of places) { try { text = await read(place); } catch (error) { throw error; } use(text); } if (!text) throw new ReadError(); }' }],
      }],
    },
    {
      name: 'set before what may fail',
      code: 'async function f() { let text; try { text = await read(); await check(text); } catch {} if (!text) throw new ReadError(); return text; }',
      errors: [{
        messageId: 'empty', line: 1, column: 80, endColumn: 85,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { let text; try { text = await read(); await check(text); } catch (error) { throw error; } if (!text) throw new ReadError(); return text; }' }],
      }],
    },
    {
      name: 'the handler leaves before',
      code: 'async function f() { let ok = false; try { ok = await read(); } catch (e) { logger.debug("x", e); return; } if (!ok) throw new ReadError(); }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 65, endColumn: 74,
        suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { let ok = false; try { ok = await read(); } catch (e) { logger.debug("x", e); throw e; } if (!ok) throw new ReadError(); }' }],
      }],
    },
    {
      name: 'has a value before',
      code: 'async function f() { let text = start(); try { text = await read(); } catch {} if (!text) throw new ReadError(); return text; }',
      errors: [{
        messageId: 'empty', line: 1, column: 71, endColumn: 76,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { let text = start(); try { text = await read(); } catch (error) { throw error; } if (!text) throw new ReadError(); return text; }' }],
      }],
    },
    {
      name: 'a list is there',
      code: 'async function f() { const rows = await read().catch(() => []); if (!rows) throw new ReadError(); return rows; }',
      errors: [{
        messageId: 'ignoredRejection', line: 1, column: 48, endColumn: 63,
        suggestions: [{ messageId: 'removeHandler', output: 'async function f() { const rows = await read(); if (!rows) throw new ReadError(); return rows; }' }],
      }],
    },
    {
      name: 'more than the promise may fail',
      code: 'async function f() { const promise = make(); try { await promise; await note(); } catch (e) { log.error(`no key, ${e}`); } return promise; }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 83, endColumn: 92,
        suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { const promise = make(); try { await promise; await note(); } catch (e) { log.error(`no key, ${e}`); throw e; } return promise; }' }],
      }],
    },
  ],
});
