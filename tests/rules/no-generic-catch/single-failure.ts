import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: one known failure', rule, {
  valid: [
    {
      name: 'ids of a database',
      code: 'import { ObjectId } from "mongodb"; function f() { try { return new ObjectId(text); } catch { return null; } }',
    },
    {
      name: 'ids of a database, through the default and in a call that asks first',
      code: 'import mongoose from "mongoose"; function f() { try { return mongoose.isValidObjectId(text) ? new mongoose.Types.ObjectId(text) : null; } catch { return null; } }',
    },
    {
      name: 'ids of a database, required',
      code: 'const { Types } = require("mongoose"); function f() { try { return Types.ObjectId.createFromHexString(text); } catch { return null; } }',
    },
    {
      name: 'JSON.parse for the executor of a promise',
      code: 'const read = (res) => new Promise((resolve) => { res.on("end", () => { try { resolve(JSON.parse(text)); } catch { resolve(null); } }); });',
    },
    {
      name: 'JSON.parse',
      code: 'function f() { try { return JSON.parse(text); } catch { return null; } }',
    },
    {
      name: 'JSON.stringify',
      code: 'function f() { try { return JSON.stringify(value); } catch { return null; } }',
    },
    {
      name: 'wins over empty',
      code: 'let value; try { value = JSON.parse(text); } catch {}',
    },
    {
      name: 'wins over a log line',
      code: 'let value; try { value = JSON.parse(text); } catch { console.log("no JSON"); }',
    },
    {
      name: 'new URL',
      code: 'function f() { try { return new URL(text).hostname; } catch { return null; } }',
    },
    {
      name: 'decodeURIComponent',
      code: 'function f() { try { return decodeURIComponent(text); } catch { return null; } }',
    },
    {
      name: 'decodeURI',
      code: 'function f() { try { return decodeURI(text); } catch { return null; } }',
    },
    {
      name: 'new RegExp',
      code: 'function f() { try { return new RegExp(text, "u"); } catch { return null; } }',
    },
    {
      name: 'RegExp',
      code: 'function f() { try { return RegExp(text); } catch { return null; } }',
    },
    {
      name: 'BigInt',
      code: 'function f() { try { return BigInt(text); } catch { return null; } }',
    },
    {
      name: 'atob',
      code: 'function f() { try { return atob(text); } catch { return null; } }',
    },
    {
      name: 'btoa',
      code: 'function f() { try { return btoa(text); } catch { return null; } }',
    },
    {
      name: 'structuredClone',
      code: 'function f() { try { return structuredClone(value); } catch { return null; } }',
    },
    {
      name: 'Intl',
      code: 'function f() { try { return new Intl.NumberFormat(locale).format(1); } catch { return null; } }',
    },
    {
      name: 'Intl without new',
      code: 'function f() { try { return Intl.DateTimeFormat(locale); } catch { return null; } }',
    },
    {
      name: 'normalize',
      code: 'function f() { try { return text.normalize(form); } catch { return null; } }',
    },
    {
      name: 'localStorage',
      code: 'function f() { try { return localStorage.getItem("key"); } catch { return null; } }',
    },
    {
      name: 'sessionStorage of window',
      code: 'function f() { try { window.sessionStorage.setItem("key", "1"); return true; } catch { return null; } }',
    },
    {
      name: 'a property of localStorage',
      code: 'function f() { try { return localStorage.key1; } catch { return null; } }',
    },
    {
      name: 'require.resolve',
      code: 'function f() { try { return require.resolve("x"); } catch { return null; } }',
    },
    {
      name: 'import.meta.resolve',
      code: 'function f() { try { return import.meta.resolve("x"); } catch { return null; } }',
    },
    {
      name: 'a module',
      code: 'function f() { try { return require("x"); } catch { return null; } }',
    },
    {
      name: 'a member of a module',
      code: 'function f() { try { return require("x").default; } catch { return null; } }',
    },
    {
      name: 'a module loaded later',
      code: 'async function f() { try { return await import("x"); } catch { return null; } }',
    },
    {
      name: 'a module loaded later, taken apart',
      code: 'async function f() { try { const { a } = await import("x"); return a; } catch { return null; } }',
    },
    {
      name: 'access',
      code: `import { access } from "node:fs/promises";
async function f() { try { await access(file); return true; } catch { return false; } }`,
    },
    {
      name: 'the process lives',
      code: 'function f() { try { process.kill(pid, 0); return true; } catch { return null; } }',
    },
    {
      name: 'two of them',
      code: 'function f() { try { return new URL(JSON.parse(text).url); } catch { return null; } }',
    },
    {
      name: 'with harmless calls',
      code: 'function f() { try { return JSON.parse(String(text).trim().slice(1)).items.map((item) => Number(item.id)); } catch { return null; } }',
    },
    {
      name: 'with a path',
      code: `import path from "path";
function f() { try { return require.resolve(path.join(a, "b")); } catch { return null; } }`,
    },
    {
      name: 'with a buffer',
      code: 'function f() { try { return JSON.parse(Buffer.from(text, "base64").toString("utf8")); } catch { return null; } }',
    },
    {
      name: 'with a Map',
      code: 'function f() { try { const seen = new Map(); seen.set("a", JSON.parse(text)); return seen.get("a"); } catch { return null; } }',
    },
    {
      name: 'with parameters of a URL',
      code: 'function f() { try { return new URL(text).searchParams.get("q"); } catch { return null; } }',
    },
    {
      name: 'with an error of its own',
      code: 'function f() { try { const value = JSON.parse(text); if (!value.id) throw new TypeError("id"); return value; } catch { return null; } }',
    },
    {
      name: 'with Array.isArray and Object.keys',
      code: 'function f() { try { const value = JSON.parse(text); return Array.isArray(value) ? value : Object.keys(value); } catch { return null; } }',
    },
    {
      name: 'wrapped in an option',
      code: 'function f() { try { return Option.some(new URL(text)); } catch { return null; } }',
    },
    {
      name: 'a function only defined',
      code: 'function f() { try { const later = () => load(); return JSON.parse(text); } catch { return null; } }',
    },
    {
      name: 'each of many',
      code: 'function f() { try { for (const text of texts) list.push(JSON.parse(text)); return list; } catch { return null; } }',
    },
    {
      name: 'nothing is called',
      code: 'function f() { try { return value.a.b; } catch { return null; } }',
    },
    {
      name: 'of a promise',
      code: 'async function f() { return import("x").catch(() => null); }',
    },
    {
      name: 'of a promise with a then',
      code: 'async function f() { return import("x").then((module) => module.default).catch(() => null); }',
    },
    {
      name: 'with a value looked up',
      code: 'function f() { try { return new URL(config.get("url")); } catch { return null; } }',
    },
    {
      name: 'a date',
      code: 'function f() { try { return new Date(text).toISOString(); } catch { return null; } }',
    },
    {
      name: 'resolve of another require',
      code: 'function f() { try { return localRequire.resolve(name); } catch { return null; } }',
    },
    {
      name: 'by option',
      code: 'function f() { try { return parseDate(text); } catch { return null; } }',
      options: [{ singleFailureCalls: ['parseDate'] }],
    },
    {
      name: 'by option, of an object',
      code: 'function f() { try { return dayjs.parse(text); } catch { return null; } }',
      options: [{ singleFailureCalls: ['dayjs.parse'] }],
    },
    {
      name: 'by option, of a module',
      code: `import { parse } from "yaml";
function f() { try { return parse(text); } catch { return null; } }`,
      options: [{ singleFailureCalls: ['yaml#parse'] }],
    },
  ],
  invalid: [
    {
      name: 'a call for the executor of a promise',
      code: 'const read = (res) => new Promise((resolve) => { try { resolve(load(res)); } catch { resolve(null); } });',
      errors: [{ messageId: 'fallback', line: 1, column: 78, endColumn: 83, suggestions: [{
        messageId: 'rethrow', data: { error: 'error' },
        output: 'const read = (res) => new Promise((resolve) => { try { resolve(load(res)); } catch (error) { resolve(null); throw error; } });',
      }] }],
    },
    {
      name: 'JSON.parse for a function of the same name',
      code: 'const read = (text, resolve) => { try { resolve(JSON.parse(text)); } catch { resolve(null); } };',
      errors: [{ messageId: 'fallback', line: 1, column: 70, endColumn: 75, suggestions: [{
        messageId: 'rethrow', data: { error: 'error' },
        output: 'const read = (text, resolve) => { try { resolve(JSON.parse(text)); } catch (error) { resolve(null); throw error; } };',
      }] }],
    },
    {
      name: 'anything else besides',
      code: 'function f() { try { return JSON.parse(readFileSync(file, "utf8")); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 71, endColumn: 76,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f() { try { return JSON.parse(readFileSync(file, "utf8")); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a promise inside',
      code: 'async function f() { try { return JSON.parse(await load()); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 63, endColumn: 68,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { return JSON.parse(await load()); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a promise from elsewhere',
      code: 'async function f() { try { return await promise; } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 52, endColumn: 57,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { return await promise; } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a local function of the name',
      code: `import { JSON } from "./json";
function f() { try { return JSON.parse(text); } catch { return null; } }`,
      errors: [
        {
          messageId: 'fallback',
          line: 2, column: 49, endColumn: 54,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: `import { JSON } from "./json";
function f() { try { return JSON.parse(text); } catch (error) { throw error; } }`,
            },
          ],
        },
      ],
    },
    {
      name: "two files of one's own",
      code: 'function f() { try { return [require("./x"), require("./y")]; } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 65, endColumn: 70,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f() { try { return [require("./x"), require("./y")]; } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a module that is called',
      code: 'function f() { try { return require("x")(); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 47, endColumn: 52,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f() { try { return require("x")(); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that can fail',
      code: 'function f() { try { return texts.map((text) => parse(text)); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 65, endColumn: 70,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f() { try { return texts.map((text) => parse(text)); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a constructor of something else',
      code: 'function f() { try { return new Parser(text); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 49, endColumn: 54,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f() { try { return new Parser(text); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a tagged template',
      code: 'function f() { try { return sql`select`; } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 44, endColumn: 49,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f() { try { return sql`select`; } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an error of its own alone',
      code: 'function f() { try { throw new TypeError("x"); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 55,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f() { try { throw new TypeError("x"); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a stream',
      code: 'async function f() { try { for await (const part of parts) use(part); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 73, endColumn: 78,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { for await (const part of parts) use(part); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'get of something computed',
      code: 'function f() { try { return JSON.parse(cache.get(key())); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 61, endColumn: 66,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f() { try { return JSON.parse(cache.get(key())); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'get alone',
      code: 'function f() { try { return cache.get("key"); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 49, endColumn: 54,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f() { try { return cache.get("key"); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'get that is waited for',
      code: 'async function f() { try { return JSON.parse(await cache.get("key")); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 73, endColumn: 78,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { return JSON.parse(await cache.get("key")); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that ends the process',
      code: 'function f() { try { process.kill(pid, 9); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 46, endColumn: 51,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f() { try { process.kill(pid, 9); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a module method of a harmless name',
      code: `import { match } from "router";
function f() { try { return match(text); } catch { return null; } }`,
      errors: [
        {
          messageId: 'fallback',
          line: 2, column: 44, endColumn: 49,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: `import { match } from "router";
function f() { try { return match(text); } catch (error) { throw error; } }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise without any call',
      code: 'async function f(promise) { return promise.catch(() => null); }',
      errors: [
        {
          messageId: 'ignoredRejection',
          line: 1, column: 44, endColumn: 61,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'async function f(promise) { return promise; }',
            },
          ],
        },
      ],
    },
    {
      name: 'a method decided at run time',
      code: 'function f() { try { return value[name](text); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 55,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function f() { try { return value[name](text); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: "two files of one's own, loaded later",
      code: 'async function f() { try { return [await import("./x"), await import("./y")]; } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 81, endColumn: 86,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { return [await import("./x"), await import("./y")]; } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'yield',
      code: 'function* f() { try { yield 1; } catch {} }',
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 34, endColumn: 39,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function* f() { try { yield 1; } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
  ],
});
