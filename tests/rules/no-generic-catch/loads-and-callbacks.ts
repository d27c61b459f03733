import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: packages that may be missing, and functions that run over lists', rule, {
  valid: [
    {
      name: 'two packages that may not be installed',
      code: 'let sharp; let exif; try { sharp = require("sharp"); exif = require("@acme/exif/read"); } catch { sharp = undefined; }',
    },
    {
      name: 'two packages, loaded when they are needed',
      code: 'async function f() { try { const { read } = await import("a"); const { draw } = await import("b"); return { read, draw }; } catch { return null; } }',
    },
    {
      name: 'two packages at once',
      code: 'async function f() { try { const [a, b] = await Promise.all([import("a"), import("b")]); return { a, b }; } catch { return null; } }',
    },
    { name: 'a function of the language runs over a list', code: 'function f(list) { try { return list.filter(Boolean).map(Number); } catch { return []; } }' },
    { name: 'a function of the file runs over a list', code: 'const toName = (row) => row.name; function f(list) { try { return list.map(toName); } catch { return []; } }' },
    { name: 'a function elsewhere picks from what was parsed', code: 'import { isTag } from "./tags.js"; function f(text) { try { return JSON.parse(text).filter(isTag); } catch { return []; } }' },
    { name: 'no function, but what is looked for', code: 'function f(list, wanted) { try { return list.includes(wanted) ? list.indexOf(wanted) : -1; } catch { return -1; } }' },
  ],
  invalid: [
    {
      name: 'a package, and what it does when it is called',
      code: 'let sharp; let exif; try { sharp = require("sharp"); exif = require("exif")(sharp); } catch { sharp = undefined; }',
      errors: [{
        messageId: 'fallback', line: 1, column: 87, endColumn: 92,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'let sharp; let exif; try { sharp = require("sharp"); exif = require("exif")(sharp); } catch (error) { sharp = undefined; throw error; }' }],
      }],
    },
    {
      name: "a package, and a file of one's own",
      code: 'let draw; let settings; try { draw = require("draw"); settings = require("./settings"); } catch { draw = undefined; }',
      errors: [{
        messageId: 'fallback', line: 1, column: 91, endColumn: 96,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'let draw; let settings; try { draw = require("draw"); settings = require("./settings"); } catch (error) { draw = undefined; throw error; }' }],
      }],
    },
    {
      name: 'modules of Node.js, which are there',
      code: 'try { require("https").globalAgent.sockets = {}; require("https").globalAgent.requests = {}; } catch {}',
      errors: [{
        messageId: 'empty', line: 1, column: 96, endColumn: 101,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'try { require("https").globalAgent.sockets = {}; require("https").globalAgent.requests = {}; } catch (error) { throw error; }' }],
      }],
    },
    {
      name: 'a function of another file runs over a list',
      code: 'import { toOrder } from "./orders.js"; function f(rows) { try { return rows.map(toOrder); } catch { return []; } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 93, endColumn: 98,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'import { toOrder } from "./orders.js"; function f(rows) { try { return rows.map(toOrder); } catch (error) { throw error; } }' }],
      }],
    },
    {
      name: 'a function that is handed in runs over a list',
      code: 'function f(rows, store) { try { rows.forEach(store); return true; } catch { return false; } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 69, endColumn: 74,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'function f(rows, store) { try { rows.forEach(store); return true; } catch (error) { throw error; } }' }],
      }],
    },
  ],
});
