import { Linter, type Rule } from 'eslint';
import { expect, it } from 'vitest';

import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester, scriptRuleTester, typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run('no-generic-catch: with types', rule, {
  valid: [
    {
      name: 'a function that never returns',
      code: 'declare function die(): never;\ndeclare function load(): void;\nfunction f() { try { load(); } catch { die(); } }',
    },
    {
      name: 'a method that never returns',
      code: 'declare const cli: { quit(): never };\ndeclare function load(): void;\nfunction f() { try { load(); } catch { cli.quit(); } }',
    },
    {
      name: 'a schema known by its type',
      code: 'import type { z } from "zod";\ndeclare const schema: z.ZodString;\nexport const safe = schema.catch(() => "");',
    },
    {
      name: 'a logger known by its type',
      code: 'import type { Logger } from "pino";\nclass A { constructor(private readonly out: Logger) {} f(load: () => void) { try { load(); } catch (e) { this.out.error(e); } } }',
    },
  ],
  invalid: [
    {
      name: 'a name that reads as an operator',
      code: 'declare function load(): void;\nfunction f() { try { load(); } catch (await) {} }',
      errors: [{ messageId: 'empty', line: 2, column: 32, endColumn: 45, suggestions: null }],
    },
    {
      name: 'a function that returns',
      code: 'declare function note(): void;\ndeclare function load(): void;\nfunction f() { try { load(); } catch { note(); } }',
      errors: [{
        messageId: 'fallback',
        line: 3, column: 32, endColumn: 37,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'error' },
          output: 'declare function note(): void;\ndeclare function load(): void;\nfunction f() { try { load(); } catch (error) { note(); throw error; } }',
        }],
      }],
    },
    {
      name: 'a logger known by its type, below warn',
      code: 'import type { Logger } from "pino";\ndeclare const out: Logger;\ndeclare function load(): void;\nfunction f() { try { load(); } catch (e) { out.info(e); } }',
      errors: [{
        messageId: 'onlyLogs',
        line: 4, column: 32, endColumn: 41,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'e' },
          output: 'import type { Logger } from "pino";\ndeclare const out: Logger;\ndeclare function load(): void;\nfunction f() { try { load(); } catch (e) { out.info(e); throw e; } }',
        }],
      }],
    },
    {
      name: 'a promise known by its type',
      code: 'declare const loading: Promise<string>;\nexport const text = loading.catch(() => "");',
      errors: [{
        messageId: 'ignoredRejection',
        line: 2, column: 29, endColumn: 44,
        suggestions: [{
          messageId: 'removeHandler',
          output: 'declare const loading: Promise<string>;\nexport const text = loading;',
        }],
      }],
    },
  ],
});

scriptRuleTester.run('no-generic-catch: CommonJS', rule, {
  valid: [
    { name: 'required logger', code: 'const winston = require("winston");\ntry { load(); } catch (e) { winston.error(e); }' },
    { name: 'required access', code: 'const { access } = require("fs").promises;\nasync function f() { try { await access(file); return true; } catch (e) { return false; } }' },
    { name: 'exported callback', code: 'module.exports = function (options, callback) { try { load(options); } catch (e) { return callback(e); } };' },
    { name: 'self', code: 'function A() { var self = this; try { load(); } catch (e) { self.emit("error", e); } }' },
  ],
  invalid: [
    {
      name: 'an old function',
      code: 'var data = null;\ntry { data = load(); } catch (e) {}',
      errors: [{
        messageId: 'empty',
        line: 2, column: 24, endColumn: 33,
        suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'var data = null;\ntry { data = load(); } catch (e) { throw e; }' }],
      }],
    },
    {
      name: 'an old promise',
      code: 'load().catch(function (e) { console.log(e); });',
      errors: [{
        messageId: 'onlyLogs',
        line: 1, column: 8, endColumn: 26,
        suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'load().catch(function (e) { console.log(e); throw e; });' }],
      }],
    },
  ],
});

ruleTester.run('no-generic-catch: any syntax', rule, {
  valid: [
    { name: 'an empty file', code: '' },
    { name: 'calls of anything', code: 'a(); a.b(); a[b](); (() => {})(); a`b`; new A; super_(); import("x"); a?.b?.(); a!.b!();' },
    { name: 'decorators, enums, namespaces', code: '@a class B { @c d() {} } enum E { F } namespace G { export const h = 1; } declare module "i" {}' },
    { name: 'using', code: 'async function f() { await using a = open(); try { a.b(); } catch (e) { throw e; } }' },
    { name: 'a handler in a static block', code: 'class A { static { try { a(); } catch (e) { throw e; } } }' },
    { name: 'a handler that the engine does not follow: nested too deep', code: `try { a(); } catch { ${'{'.repeat(350)} ${'}'.repeat(350)} }` },
    { name: 'a function handler nested too deep', code: `p().catch(() => { ${'{'.repeat(350)} ${'}'.repeat(350)} });` },
    { name: 'what stands behind is nested too deep', code: `function f() { try { return a(); } catch {} ${'{'.repeat(350)} ${'}'.repeat(350)} }` },
    { name: 'too much stands behind', code: `function f() { try { return a(); } catch { b(); } ${'c();'.repeat(301)} }` },
  ],
  invalid: [
    {
      name: 'every statement in one handler',
      code: `label: try { a(); } catch (e) {
  enum E { A } namespace N {} type T = 1; interface I {} declare const x: 1;
  let b = 1, { c, ...d } = {}, [f, , g] = [];
  for (const h of []) continue; for (const i in {}) break; do { b++; } while (c); while (b) b--;
  switch (b) { case 1: break; default: } { ; } if (b) {} else if (c) {}
  debugger; class C { static { b = 1; } } function fn() {} new.target; import.meta; a\`b\`; delete d.x; [b, c] = [c, b];
}`.replace('new.target; ', ''),
      errors: [{
        messageId: 'fallback',
        line: 1, column: 21, endColumn: 30,
        suggestions: [{
          messageId: 'rethrow', data: { error: 'e' },
          output: `label: try { a(); } catch (e) {
  enum E { A } namespace N {} type T = 1; interface I {} declare const x: 1;
  let b = 1, { c, ...d } = {}, [f, , g] = [];
  for (const h of []) continue; for (const i in {}) break; do { b++; } while (c); while (b) b--;
  switch (b) { case 1: break; default: } { ; } if (b) {} else if (c) {}
  debugger; class C { static { b = 1; } } function fn() {} import.meta; a\`b\`; delete d.x; [b, c] = [c, b];
  throw e;
}`,
        }],
      }],
    },
    {
      name: 'a static block',
      code: 'class A { static { try { a(); } catch {} } }',
      errors: [{
        messageId: 'empty', line: 1, column: 33, endColumn: 38,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: 'class A { static { try { a(); } catch (error) { throw error; } } }' }],
      }],
    },
  ],
});

it('takes time in proportion to the code', () => {
  const handlers = 'try { a(); } catch (e) { if (e.code === "x") b(); else if (c) d(e.message); }\n'.repeat(1_500);
  const chain = `p${'.then(a)'.repeat(300)}.catch((e) => report(e));`;
  const started = Date.now();
  const messages = new Linter().verify(`function f() { ${handlers} }\n${chain}`, [{
    plugins: { hardened: { rules: { 'no-generic-catch': rule as unknown as Rule.RuleModule } } },
    rules: { 'hardened/no-generic-catch': 'error' },
  }]);
  expect(messages).toHaveLength(1_500);
  expect(Date.now() - started).toBeLessThan(20_000);
});
