import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: the call that wraps what was awaited, with nothing in it', rule, {
  valid: [
    {
      name: 'another attempt with other arguments',
      code: 'async function f() { try { return await load("primary"); } catch { return await load("mirror"); } }',
    },
    {
      name: 'another attempt without a filter',
      code: 'function f(filter) { try { return list(filter); } catch { return list(null); } }',
    },
    {
      name: 'another status beside the nothing',
      code: 'async function f() { try { return createResponse(200, await all()); } catch { return createResponse(500, null); } }',
    },
    {
      name: 'a text that says what happened',
      code: 'async function f() { try { return text(await search(q)); } catch { return text("search failed"); } }',
    },
    {
      name: 'the error in it',
      code: 'async function f() { try { return page(await all(), null); } catch (e) { return page([], e); } }',
    },
  ],
  invalid: [
    {
      name: 'an empty list',
      code: 'import { ok } from "neverthrow"; async function f() { try { return ok(await all()); } catch { return ok([]); } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 87, endColumn: 92,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'error' },
          output: 'import { ok } from "neverthrow"; async function f() { try { return ok(await all()); } catch (error) { throw error; } }',
        }],
      }],
    },
    {
      name: 'a method, required',
      code: 'const E = require("fp-ts/Either"); async function f() { try { return E.right(await all()); } catch { return E.right([]); } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 94, endColumn: 99,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'error' },
          output: 'const E = require("fp-ts/Either"); async function f() { try { return E.right(await all()); } catch (error) { throw error; } }',
        }],
      }],
    },
    {
      name: 'an empty list and a zero',
      code: 'async function f() { try { return page(await all(), await count()); } catch (e) { return page([], 0); } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 71, endColumn: 80,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'e' },
          output: 'async function f() { try { return page(await all(), await count()); } catch (e) { throw e; } }',
        }],
      }],
    },
    {
      name: 'the same status, and an empty list with a type',
      code: 'async function f() { try { return createResponse(200, await all()); } catch (e) { return createResponse(200, [] as Tariff[]); } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 71, endColumn: 80,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'e' },
          output: 'async function f() { try { return createResponse(200, await all()); } catch (e) { throw e; } }',
        }],
      }],
    },
    {
      name: 'an empty text, of what was awaited and joined',
      code: 'async function f() { try { return text((await search(q)).join(" ")); } catch (e) { return text(""); } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 72, endColumn: 81,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'e' },
          output: 'async function f() { try { return text((await search(q)).join(" ")); } catch (e) { throw e; } }',
        }],
      }],
    },
    {
      name: 'nothing, of what a variable holds that was awaited',
      code: 'async function f() { try { const tariff = await get(id); return toDto(tariff); } catch (e) { return toDto(null); } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 82, endColumn: 91,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'e' },
          output: 'async function f() { try { const tariff = await get(id); return toDto(tariff); } catch (e) { throw e; } }',
        }],
      }],
    },
    {
      name: 'an object of nothings',
      code: 'async function f() { try { const rows = await all(); return ok({ rows, total: rows.length }); } catch (e) { return ok({ rows: [], total: 0 }); } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 97, endColumn: 106,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'e' },
          output: 'async function f() { try { const rows = await all(); return ok({ rows, total: rows.length }); } catch (e) { throw e; } }',
        }],
      }],
    },
    {
      name: 'assigned',
      code: 'async function f() { let shown; try { shown = format(await price(id)); } catch (e) { shown = format(0); } return shown; }',
      errors: [{
        messageId: 'fallback', line: 1, column: 74, endColumn: 83,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'e' },
          output: 'async function f() { let shown; try { shown = format(await price(id)); } catch (e) { shown = format(0); throw e; } return shown; }',
        }],
      }],
    },
  ],
});
