import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: known failures of functions of the file, goals that are reached, promises that are kept', rule, {
  valid: [
    { name: 'a function of the file that reads an address', code: 'function hostOf(text) { const url = new URL(text); return url.port ? url.host : url.hostname.toLowerCase(); } export function f(one, other) { try { return hostOf(one) === hostOf(other); } catch { return false; } }' },
    { name: 'functions of the file that call each other', code: 'const read = (text) => JSON.parse(text); const namesIn = (text) => read(text).names.map(String); export function f(text) { try { return namesIn(text); } catch { return []; } }' },
    { name: 'a method that parses', code: 'class Reader { #read(text: string) { return JSON.parse(text) as unknown; } read(text: string) { try { return this.#read(text); } catch { return undefined; } } }' },
    { name: 'a user without a name', code: 'import os from "node:os"; export function f() { try { return os.userInfo(); } catch { return {}; } }' },
    { name: 'jQuery reads JSON', code: 'export function f(text) { try { return typeof $.parseJSON(text) === "object"; } catch (e) { return false; } }' },
    { name: 'a folder that is there after all', code: 'import fs from "node:fs"; import { mkdirp } from "mkdirp"; export function f(path) { try { mkdirp.sync(path); } catch (e) { if (!fs.existsSync(path)) { throw e; } } }' },
    { name: 'a file that is there after all', code: 'export async function f(path) { try { await download(path); } catch (e) { if (await pathExists(path)) return path; throw e; } }' },
    { name: 'what stands behind a promise that is given back', code: 'export async function f(next, done) { const [start, complete] = await next(); start.finally(done).catch(() => {}); complete.finally(done).catch(() => {}); return [start, complete]; }' },
    { name: 'a callback gives back the error', code: 'export function f(text) { try { return parse(text); } catch (cause) { report(() => ({ id: null, error: cause })); return []; } }' },
    { name: 'a callback gives back what was made of the error', code: 'export function f(text) { try { return parse(text); } catch (cause) { const error = new ParseError({ cause }); report(function () { return { error: shapeOf({ error }) }; }); return []; } }' },
  ],
  invalid: [
    {
      name: 'a function of the file that also reads a file',
      code: 'import fs from "node:fs"; const settingsOf = (path) => JSON.parse(fs.readFileSync(path, "utf8")); export function f(path) { try { return settingsOf(path); } catch { return {}; } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 158, endColumn: 163,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'import fs from "node:fs"; const settingsOf = (path) => JSON.parse(fs.readFileSync(path, "utf8")); export function f(path) { try { return settingsOf(path); } catch (error) { throw error; } }' }],
      }],
    },
    {
      name: 'a function of the file that waits',
      code: 'async function hostOf(text) { return new URL(text).host; } export async function f(text) { try { return await hostOf(text); } catch { return ""; } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 127, endColumn: 132,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'async function hostOf(text) { return new URL(text).host; } export async function f(text) { try { return await hostOf(text); } catch (error) { throw error; } }' }],
      }],
    },
    {
      name: 'a promise that nobody has but its handler',
      code: 'export function f(run) { run().finally(stop).catch(() => {}); }',
      errors: [{
        messageId: 'ignoredRejection', line: 1, column: 46, endColumn: 61,
        suggestions: [{ messageId: 'removeHandler', output: 'export function f(run) { run().finally(stop); }' }],
      }],
    },
    {
      name: 'what is done with a promise that is kept',
      code: 'export function f(run) { const running = run(); running.then(save).catch(() => {}); return running; }',
      errors: [{
        messageId: 'ignoredRejection', line: 1, column: 68, endColumn: 83,
        suggestions: [{ messageId: 'removeHandler', output: 'export function f(run) { const running = run(); running.then(save); return running; }' }],
      }],
    },
    {
      name: 'a goal that was not reached',
      code: 'export function f(path) { try { write(path); } catch (e) { if (exists(path)) remove(path); } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 48, endColumn: 57,
        suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'export function f(path) { try { write(path); } catch (e) { if (exists(path)) remove(path); throw e; } }' }],
      }],
    },
    {
      name: 'a line for debugging with what a callback gives back',
      code: 'export function f(text) { try { return parse(text); } catch (e) { logger.debug(() => e); return []; } }',
      errors: [{
        messageId: 'onlyLogs', line: 1, column: 55, endColumn: 64,
        suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'export function f(text) { try { return parse(text); } catch (e) { logger.debug(() => e); throw e; } }' }],
      }],
    },
    {
      name: 'a callback that writes a line for debugging',
      code: 'export function f() { return load().catch((e) => ifDebug(() => console.debug(`no flags: ${e}`))); }',
      errors: [{ messageId: 'onlyLogs', line: 1, column: 37, endColumn: 97 }],
    },
    {
      name: 'a callback that gives back something else',
      code: 'export function f(text) { try { return parse(text); } catch (e) { report(() => text); return []; } }',
      errors: [{
        messageId: 'fallback', line: 1, column: 55, endColumn: 64,
        suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'export function f(text) { try { return parse(text); } catch (e) { report(() => text); throw e; } }' }],
      }],
    },
  ],
});
