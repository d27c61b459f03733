import { fileURLToPath } from 'node:url';

import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import plugin from '../src/index.js';

/** How an input is parsed: by the TypeScript parser (`typed`: with type information), or by ESLint's own. */
type Mode = 'ts' | 'tsx' | 'typed' | 'module' | 'jsx' | 'script';

type Input = [name: string, code: string | (() => string[])];

const typedFolder = fileURLToPath(new URL('fixtures/typed', import.meta.url));

const filenames: Record<Mode, string> = {
  typed: `${typedFolder}/file.ts`,
  ts: 'src/service.ts',
  tsx: 'src/service.tsx',
  module: 'src/service.js',
  jsx: 'src/service.jsx',
  script: 'src/service.cjs',
};

const parsing: Linter.Config[] = [
  { files: ['file.ts'], languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: typedFolder } } },
  {
    files: ['**/*.{js,jsx}'],
    languageOptions: { sourceType: 'module', parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'script' } },
];

/** The presets without the rules of ESLint itself, which are not the matter here. */
const presets = { recommended: ownRules(plugin.configs.recommended), strict: ownRules(plugin.configs.strict) };

function ownRules(preset: Linter.Config[]): Linter.Config[] {
  return preset.map(({ rules = {}, ...rest }) => ({
    ...rest, rules: Object.fromEntries(Object.entries(rules).filter(([id]) => id.startsWith('hardened/'))),
  }));
}

function verify(code: string, mode: Mode, preset: keyof typeof presets): Linter.LintMessage[] {
  const linter = new Linter(mode === 'typed' ? { cwd: typedFolder } : {});
  try {
    return linter.verify(code, [...presets[preset], ...parsing], { filename: filenames[mode] });
  } catch (error) {
    // The test runner could not print the error with its syntax tree.
    if (error instanceof Error) Reflect.deleteProperty(error, 'currentNode');
    throw error;
  }
}

/** Every rule of a preset reads the input to its end, as the parser did. */
function survives(code: string, mode: Mode, preset: keyof typeof presets): void {
  const fatal = verify(code, mode, preset).filter((message) => message.fatal);
  expect(fatal.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([]);
}

function everySurvives(modes: Mode[], inputs: Input[]): void {
  for (const mode of modes) {
    it.each(inputs)(`%s, as ${mode}`, { timeout: 60_000 }, (_name, input) => {
      const code = typeof input === 'string' ? input : input().join('\n');
      survives(code, mode, 'strict');
      // What both presets make of a large input is the same work twice.
      if (code.length < 10_000) survives(code, mode, 'recommended');
    });
  }
}

/** `count` pieces of code. */
function many(count: number, piece: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => piece(index));
}

/** Code that holds each of some texts as a secret, and without a name. */
function texts(...values: string[]): string[] {
  return values.map((value, index) => `const password${index} = '${value}'; f('${value}');`);
}

/** Characters as in a token, the same in each run. */
function noise(length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let state = 42;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return alphabet[Math.floor((state / 2 ** 31) * alphabet.length)];
  }).join('');
}

describe('hardly anything', () => {
  everySurvives(['ts', 'module', 'script'], [
    ['an empty file', ''],
    ['only spaces', ' \n\t\n'],
    ['only a hashbang', '#!/usr/bin/env node'],
    ['a hashbang and code', '#!/usr/bin/env node\nfetch(url);\n'],
    ['a byte order mark', '\uFEFFfetch(url);'],
    ['only a byte order mark', '\uFEFF'],
    ['only a comment', '// nothing'],
    ['only a directive', '"use server";'],
    ['only semicolons', ';;;'],
    ['an empty block', '{}'],
    ['Windows line ends', 'fetch(url);\r\nfetch(url);\r\n'],
    ['line separators', 'fetch(url);\u2028fetch(url);\u2029'],
  ]);
});

describe('names that live on every object', () => {
  everySurvives(['ts', 'typed', 'module'], [
    ['modules', `
      import a from 'constructor'; import * as b from '__proto__'; import { hasOwnProperty as c } from 'toString';
      import { constructor, toString, __proto__ } from 'valueOf';
      a(); new a(); a.get(); b(); b.get(); b.constructor(); c(); constructor(); new constructor(); toString();
      __proto__();
      async () => { a(); a.b(); await b.toString(); await c.get(url); try { constructor(); } catch (e) { toString(e);
      } };
    `],
    ['exports of known modules', `
      import fs, { constructor, hasOwnProperty, __proto__ as proto, toString } from 'node:fs';
      import axios from 'axios'; import pg from 'pg'; import { z } from 'zod'; import Redis from 'ioredis';
      async () => {
        fs.constructor(); fs.__proto__.readFileSync(); fs['__proto__'](); constructor(p); hasOwnProperty(p); proto(p);
      toString(p);
        axios.constructor(url); axios.toString(url); axios.hasOwnProperty('x'); axios.__proto__.get(url);
        axios.create().constructor.prototype.get(url); new axios.constructor({}); new pg.constructor();
      new pg.Pool().constructor();
        z.constructor(); z.string().constructor(); z.object({
      constructor: z.string(), __proto__: z.string(), toString: z.any() });
        new Redis().constructor(); new Redis({ constructor: 1, __proto__: null, toString: 2 });
      };
    `],
    ['globals', `
      constructor(); hasOwnProperty(x); toString(); valueOf(); isPrototypeOf(x); __proto__; __defineGetter__('a', b);
      globalThis.constructor(); globalThis.__proto__.fetch(url); globalThis['toString'](); window.valueOf();
      self.__proto__;
      fetch.constructor(url); fetch.__proto__(url); process.constructor.env; process.env.constructor;
      process.env.__proto__;
      JSON.constructor.parse(x); JSON.toString(); Promise.constructor.all(x); Promise.__proto__.race([]);
      console.constructor(x);
    `],
    ['keys of options', `
      fetch(url, { __proto__: null }); fetch(url, { '__proto__': base }); fetch(url, { ['__proto__']: base });
      fetch(url, { constructor: 1, toString() {}, get hasOwnProperty() { return 1; }, set valueOf(v) {} });
      const o = { __proto__: { signal } }; fetch(url, o); fetch(url, { ...o, __proto__: o });
      const { __proto__: p, constructor: c, toString } = o; fetch(url, p); fetch(url, c); toString();
    `],
    ['variables and members', `
      const constructor = 'a'; let hasOwnProperty = 'b'; function toString() { return toString(); }
      class valueOf extends Error {}
      async () => { constructor(); hasOwnProperty(); toString(); throw new valueOf(); };
      const password = constructor; const secret = hasOwnProperty; const apiKey = toString;
      this.constructor(); this.toString(); x.constructor.constructor('return 1')(); x.__proto__.__proto__.__proto__;
      logger.constructor(password); logger.toString(); console.hasOwnProperty('log');
      class A { constructor() { this.constructor = 1; this.__proto__ = 2; } toString() {} static hasOwnProperty = 1;
      ['__proto__'] = 3; }
      try { f(); } catch (constructor) { toString(constructor); } try { f(); } catch (__proto__) { return_(__proto__); }
      req.body.__proto__; req.query.constructor; req.params.toString; res.json(constructor); app.get('/', constructor);
    `],
    ['labels and properties',
      'constructor: for (;;) { toString: while (x) { break constructor; continue toString; } }'],
  ]);
});

describe('things that point at themselves', () => {
  everySurvives(['ts', 'typed', 'module'], [
    ['circular constants', 'const a = b; const b = a; fetch(a, b); const password = a; exec(a);'],
    ['a constant that is itself', 'const a = a; fetch(a, a); a(); new a(); a.b.c(); throw a;'],
    ['circular templates', 'const a = `${b}/x`; const b = `${a}/y`; fetch(a); const apiKey = a + b; JSON.parse(a);'],
    ['circular objects', `const o = { a: p, ...p }; const p = { b: o, ...o }; fetch(url, o); fetch(url, p);
      o.a.b.a.b(); axios(o);`],
    ['an object in itself', `const o = { o, ...o }; fetch(url, o); fetch(url, { ...o.o.o }); o.o.o.o.fetch(url);
      new Pool(o);`],
    ['circular destructuring', `const { a = b } = b; const { b = a } = a; const [c = c] = c; a(); b(); c(); fetch(a, {
      ...b });`],
    ['circular calls', `async function a() { b(); await c(); } function b() { c(); } function c() { a(); b(); c();
      Atomics.wait(x, 0, 0, 9); }`],
    ['a function that calls itself', `async function f() { await f(); g(); } const g = () => g(); f(); (function h() {
      h(); })();`],
    ['methods that call each other', `class A { async a() { this.b(); } b() { this.c(); this.a(); }
      c = () => this.b(); static d() { this.d(); A.d(); } }`],
    ['members of objects that call each other', `const o = { async a() { o.b(); this.b(); }, b() { o.a(); o.b();
      }, c: () => o.c() }; o.a();`],
    ['a class that extends itself', `class A extends A { constructor(m) { super(m); } } throw new A("x");
      const B = class C extends B {}; new B();`],
    ['classes that extend each other', `class A extends B { name = "A"; } class B extends A {
      constructor(message, cause) { super(); } } throw new B();`],
    ['circular schemas', `
      import { z } from 'zod';
      const A = z.object({ b: B, a: z.lazy(() => A) }); const B = z.object({ a: A }).merge(A).extend(B.shape);
      const C = z.union([C, A, B]); const D = D.or(D); const InputBody = z.array(InputBody); InputBody.parse(req.body);
      const Node = z.object({ get next() { return Node.optional(); }, list: z.array(z.lazy(() => Node)) });
      Node.parse(JSON.parse(x));
    `],
    ['circular clients', `
      import axios from 'axios'; import pg from 'pg';
      const a = b.create(a); const b = a.create(b); a.get(url); b.post(url); const c = axios.create(c); c.get(url, c);
      const pool = new pg.Pool(pool); pool.query(q); const d = d.extend(d).extend; d(url);
    `],
    ['circular signals', `async function f(signal) { const a = AbortSignal.any([a, b]);
      const b = AbortSignal.any([a, signal, b]); await fetch(url, { signal: b }); }`],
    ['circular assignments', `let a, b; a = b; b = a; a = a ?? b; a ??= await b; b ||= a; fetch(url, a); a();
      if (!a) a = await b();`],
    ['parameters that need each other', `async (a = b, b = a, { c = a, ...d } = c, [e = e] = [], ...f) => {
      await fetch(a, b); await fetch(c, d); e(f); };`],
    ['circular default exports', 'export default async function f() { await f(); } export { f as g, f as default2 };'],
    ['a promisified self', `import { promisify } from 'node:util'; const f = promisify(f); const g = promisify(h);
      const h = promisify(g); async () => { await f(); await g(); await h(); };`],
    ['handlers that hand over to each other', `p.catch(h); function h(e) { return g(e); } function g(e) { return h(e);
      } q.then(h, g).catch(i); const i = (e) => i(e);`],
  ]);
  everySurvives(['ts', 'typed'], [
    ['circular types', `
      type A = B; type B = A; type C = C[]; type D = D | AbortSignal; interface E extends F {} interface F extends E {
      signal: AbortSignal }
      type G<T> = T extends G<T> ? G<G<T>> : never; type H = typeof h; const h: H = h;
      async function f(signal: D, a: A, e: E, h: H) { await fetch(url, { signal }); await fetch(url, e);
      const u: C = await r.json(); }
      const x: A = JSON.parse(s); const y = JSON.parse(s) as B; class K { k: K = new K(); m() { this.k.k.k.m(); } }
    `],
    ['circular enums and namespaces', `
      enum E { A = E.B, B = E.A, C = A } namespace N { export const n = N.n; export import M = N.M; }
      const password = E.A; exec(N.n);
    `],
  ]);
});

describe('calls in odd shapes', () => {
  everySurvives(['ts', 'typed', 'module'], [
    ['no arguments', `
      import fs from 'node:fs'; import axios from 'axios'; import pg from 'pg'; import { exec, spawn }
      from 'child_process'; import { z } from 'zod';
      fetch(); axios(); axios.get(); axios.post(); axios.create(); new pg.Pool(); new pg.Client; exec(); spawn();
      fs.readFileSync(); JSON.parse();
      z.string(); z.object(); z.array(); z.union(); z.record(); z.enum(); z.parse(); Promise.all(); Promise.race();
      setTimeout(); Atomics.wait(); require();
      new Promise(); new AbortController; AbortSignal.timeout(); AbortSignal.any(); p.catch(); p.then(); r.json();
      res.json(); next(); reject();
    `],
    ['only spread arguments', `
      import fs from 'node:fs'; import axios from 'axios'; import pg from 'pg'; import { exec, spawn }
      from 'child_process'; import { z } from 'zod';
      fetch(...a); axios(...a); axios.get(...a); axios.create(...a); new pg.Pool(...a); exec(...a); spawn(...a, ...b);
      fs.readFileSync(...a); JSON.parse(...a);
      z.object(...a); z.union(...a); z.union([...a]); z.record(...a); Promise.all(...a); Promise.all([...a]);
      setTimeout(...a); Atomics.wait(...a); require(...a);
      new Promise(...a); AbortSignal.any(...a); p.catch(...a); p.then(...a); res.json(...a); next(...a); reject(...a);
      console.log(...a); axios.post(url, ...a);
    `],
    ['holes and nothings', `fetch(undefined, null); fetch(null, undefined); Promise.all([,,]);
      Promise.all([, fetch(url)]); const [, a] = [,]; fetch(void 0, void 0);`],
    ['optional calls', `async () => { fetch?.(url); globalThis?.fetch?.(url)?.json?.()?.a?.b;
      (await fetch?.(url))?.json(); JSON?.parse?.(x)?.a; p?.catch?.(() => {}); };`],
    ['tagged templates', `fetch\`x\`; fetch\`\${a}\`; JSON.parse\`x\`; axios.get\`x\`; $\`rm \${x}\`;
      String.raw\`\\u\`; sql\`select \${x}\`; z.string\`x\`; (a, b)\`x\`;`],
    ['new of everything', `new fetch(url); new (fetch)(); new (a.b()); new (class {})(); new new A()(); new Promise;
      new (async () => {}); new JSON.parse(x);`],
    ['sequences and conditions', `async () => { (0, fetch)(url); (a ? fetch : b)(url); (a || fetch)(url);
      (a ?? fetch)(url); (fetch = f)(url); (await fetch)(url); (() => fetch)()(url); };`],
    ['bind, call and apply', `fetch.call(null, url); fetch.apply(null, [url]); fetch.bind(null)(url);
      fetch.bind(null, url)(); Reflect.apply(fetch, null, [url]); fetch.call(); fetch.bind();`],
    ['computed everything', `a[b](); a[\`b\`](); a[0](); a[null](); a[1n](); a[/x/](); a[b ? "c" : "d"]();
      globalThis["fe" + "tch"](url); ({ ["a" + b]: 1 }); process.env["A" + "B"]; process.env[x];
      process["env"][\`A\`];`],
    ['assignments to known names', `fetch = f; [fetch] = f; ({ fetch } = f); ({ fetch: axios.get } = f);
      for (fetch of f) fetch(url); for (fetch in f); for (const { fetch } of f) fetch(url); JSON.parse = f;
      process.env = {}; process.env.A = 1; delete process.env.A; process.env.A++;`],
    ['requests in odd places', `
      import { Router } from 'express'; const r = Router();
      r.get(); r.get('/'); r.get(...a); r.get('/', ({ body: { a, ...b }, query: [c], params: d = {} }, { locals: { e }
      }) => { a(b, c, d, e); });
      r.post('/', async function (...[req, res]) { req.body; req[body]; req.body = 1; req.body++; delete req.body;
      req.body\`x\`; new req.body(); });
      r.use((err, req, res, next) => { res.json(err); res[err](err); res.send\`\${err}\`; });
      r.get('/', undefined, null, 1, 'x', class {}, async () => {});
    `],
    ['catch clauses in odd shapes', `
      try { f(); } catch { } try { f(); } catch ({ message }) { g(message); } try { f(); } catch ([a, ...b]) {
      g(a, b); } try { f(); } catch ({ a: { b = c } = {}, ...d }) {}
      try { f(); } catch (e) { e = 1; throw e; } try { f(); } catch (e) { var e; } try { f(); } catch (e) { { let e;
      g(e); } } try {} catch {} finally {} try { } finally { }
      try { try { f(); } catch (e) { throw e; } } catch (e) { try { g(e); } catch (e) { h(e); } finally { throw e; } }
      try { f(); } catch (e) { if (e) ; else ; } try { f(); } catch (e) { switch (e) { } }
      try { f(); } catch (e) { switch (e.code) { default: case 'a': case 'b': break; } } for (;;) try { f(); }
      catch (e) { continue; } do try { f(); } catch (e) { break; } while (x);
      a: { try { f(); } catch (e) { break a; } } p.catch(({ message }) => message); p.catch(async function* () {});
      p.catch((...e) => e); p.catch(() => { throw 0; }); p.then(null, null); p.catch(class {});
      const f2 = function* () { try { yield; } catch (e) { yield* e; } }; try { f(); } catch (e) {
      for (const x of e) return_(x); while (e) { } do { } while (e); }
    `],
    ['throws in odd shapes', `
      function a() { throw undefined; } function b() { throw (1, 'x'); } function c() { throw x ? 'a' : new Error(); }
      function d() { throw x ?? 'y'; } function e() { throw new Error(...x); }
      function f() { throw new Error(undefined); } function g() { throw Error; } function h() { throw Error(); }
      function i() { throw new (class extends Error {})(); } function j() { throw await_; }
      function k() { throw async () => {}; } function l() { throw function () {}; } function m() { throw new.target; }
      function n() { throw this; } function o() { throw \`\${1}\`; } function p() { throw { ...x }; }
    `],
    ['loops without an end', `
      async function f(signal) { for (;;); } async function g(signal) { while (true) { await x; } }
      async function h(signal) { do { await x; } while (1); } async function i({ signal }) {
      for await (const x of y) ; }
      async function j(signal) { for (;;) { for (;;) { await x; break; } } } async function k(signal) {
      a: while (true) { while (true) { await x; continue a; } } } async function* l(signal) {
      while (true) yield await x; }
      while (Date.now() < end); for (; Date.now() < end;); do ; while (performance.now() - start < 5);
      for (const x in Date.now()) ; for (var t = Date.now(), u; u = Date.now(), u - t < 9;);
    `],
  ]);
  everySurvives(['script'], [
    ['imports of CommonJS', `
      var fs = require('fs'), { promises: { readFile } = {}, ...rest } = require('fs'), [x] = require('axios');
      require; require(); require(1); require(a); require('a' + b); require(\`fs\`).readFileSync(p);
      require('fs')['readFileSync'](p); require('fs').promises.readFile(p); (require)('fs'); module.require('fs');
      module['exports'] = exports = require; require.resolve('fs'); require.cache[x]; var require = require;
      exports.__proto__ = null; module.exports.constructor = 1; async () => { require('fs').readFileSync(p);
      require('child_process').exec(c); (await import('fs')).default.readFileSync(p); };
    `],
    ['with', `with (fs) { readFileSync(p); fetch(url); with (axios) get(url); } async function f() {
      with (process.env) { log(PASSWORD); } }`],
    ['octal numbers and escapes', `var a = 010, b = 08, c = "\\07", password = "\\101\\102\\103\\104\\105";
      Atomics.wait(x, 0, 0, 010); setTimeout(f, 0777);`],
    ['HTML comments', '<!-- fetch(url)\nfetch(url);\n--> fetch(url)\n'],
    ['sloppy names', `var let = 1, yield = 2, await = 3, async = 4, of = 5, static = 6, undefined_ = 7; async(let);
      arguments = eval; eval = fetch; function f(a, a) { arguments[0] = fetch; return f.caller; }`],
    ['functions in blocks', `if (a) function f() {} else function g() {} switch (x) { case 1: function h() {} }
      l: function i() {} f(); g(); h(); i(); var f; var f = f;`],
    ['globals through this', `this.fetch(url); (function () { return this; })().fetch(url); this["fetch"](url);
      delete fetch; void fetch; typeof fetch;`],
  ]);
});

describe('syntax of every age', () => {
  everySurvives(['ts', 'typed', 'module'], [
    ['imports', `
      import 'fs'; import {} from 'fs'; import d, * as ns from 'fs'; import d2, {
      default as d3, 'readFileSync' as r, 'a-b' as ab } from 'fs'; import j from './a.json' with { type: 'json' };
      export * from 'fs'; export * as fs2 from 'fs'; export { readFileSync, default as d4, 'x' as 'y' } from 'fs';
      export { d as default }; export {};
      import.meta.url; import.meta.env.SECRET; import.meta.env[x]; import.meta; import.meta.resolve('x');
      import.meta.fetch?.(url); new URL('./x', import.meta.url);
      import('fs'); import(x); import('./a.json', { with: { type: 'json' } }); const { readFileSync: q, ...rest }
      = await import('fs'); (await import('fs')).default.readFileSync(p); import('fs').then((m) => m.readFileSync(p));
      async () => { ns.readFileSync(p); d.readFileSync(p); d3.promises.readFile(p); r(p); ab(p); q(p);
      rest.statSync(p); ns[r](p); ns.default.default.default.readFileSync(p); };
    `],
    ['classes', `
      class A { #p = fetch(url); static #q = () => fetch(url); get #g() { return this.#p; } set #g(v) {} async #m() {
      await fetch(url); } static { fetch(url); await_; this.#q(); #p in this; } static async *[Symbol.iterator]() {
      yield* fetch(url); }
        'quoted'() {} 0() {} [a.b]() {} get x() { return super.x; } set x(v) { super.x = v; } constructor() { super_;
      new.target; this.#m?.(); } static = 1; async = 2; get; set; static async; 'constructor2' = 1; static { } }
      class B extends null {} class C extends (a, b) {} class D extends class {} {} class E extends fetch(url) {}
      class F extends a.b.c {} (class extends Error {}); export default class extends Error { name = super.name; }
    `],
    ['functions', `
      async function* a() { yield* a(); yield await b; for await (const x of a()) yield x; return yield; }
      const b = async (a = await_, { b, ...c } = {}, [d, , e = a] = [], ...f) => async () => async () => a;
      async () => { await (async () => { await fetch(url); })(); }; (async function () {})(); !async function () {}();
      new (function () { return async () => {}; })(); const o = { async *a() {}, get b() { return 1;
      }, set b(v) {}, async c() {}, *d() {}, 'e': async () => {}, [f]() {} };
      const c = async x => await x; const d = async (x) => ({}); (a) => (b) => (c) => (d) => fetch(a, b, c, d); (({
      a }) => a)?.({}); label: for (const x of y) for (const z of x) continue label;
    `],
    ['literals', `
      1_000_000; 0b1010_1010; 0o7_7; 0xff_ff; 1e1_0; .5; 5.; 1n; 0xFFn; 9007199254740993n; 1e999; -0; NaN;
      /[\\p{L}--[a-z]]/v; /(?<a>x)\\k<a>/dgimsuy; /[/\\]]+/; /(?i:a)/; new RegExp('['); '\\u{1F600}\\x41\\0'; "\\
"; \`\\\`\${\`\${'a'}\`}\`; '\\uD800'; '\uD800'; 'password'; ''; [,]; ({}); 
      ({ a, 'b': 1, 3: 2, [c]: 3, 4n: 5, async: 1, get: 2, set: 3, await: 4, __proto__: null });
      fetch(url, { signal: AbortSignal.timeout(1_000) }); setTimeout(f, 1e3); Atomics.wait(x, 0, 0, 1_0);
      const password = 'a\\u{62}c\\x64e\\146'.slice(0); const apiKey = \`\${1}\${2n}\${null}\${/x/}\${-0}\`;
    `.replace('\\146', '')],
    ['unicode escapes in names', `const f\\u0065tch2 = \\u0066etch; f\\u0065tch(url); process.\\u0065nv.A;
      \\u{66}etch(url); JSON.p\\u0061rse(x); const pa\\u0073sword = "Vq7mz2Rk9xTw";
      const ünïcödé = 1, 变量 = ünïcödé, \u{20BB7} = 2, a\u200C\u200D = 3;`],
    ['operators', `async () => { a ??= b; a ||= await b; a &&= c; a **= 2; a >>>= 1; [a, b] = [b, a]; ({ a, ...b }
      = c); a ? b : c ? d : e; a, b; void 0; typeof a; delete a.b; !a; ~a; +a; -a; a++; --a; a in b; a instanceof b;
      a?.b?.[c]?.(d); new a?.b; await await a; (a?.b).c; a?.b.c(d)?.e\`x\`;
      };`.replace('new a?.b;', '').replace('?.e`x`', '')],
    ['declarations', `var a, a = 1; { let a; { const a = 2; { class a {} { function a() {} } } } } for (var a of b);
      for (let a, b = 1; ;) { break; } for (const [a, { b }] of c) ; let { a: { b: { c: d } } } = e;
      export const f = 1, { g, h: [i] } = f; export let j;`],
    ['switches and jumps', `switch (a) { } switch (a) { default: } switch (a) { case 1: case 2: { } break;
      default: case 3: b: { break b; } } a: b: c: for (;;) { break b; } debugger; if (a); else; while (a); do ;
      while (a) for (;;) ;`],
    ['strings that look like code', [
      'const a = "import fs from \'fs\'"; const b = `require("axios")`; /* fetch(url) */ // eval',
      'const c = "</script>"; const d = "-----BEGIN"; const e = "eyJ"; const f = "postgres://"; const g = "://:@";',
    ].join('\n')],
  ]);
  everySurvives(['module', 'ts', 'typed'], [
    ['top-level await', `await fetch(url); const { a } = await (await fetch(url)).json();
      for await (const x of y) await x; if (await a) await b; export const c = await d; export default await e; try {
      await f; } catch { }`],
  ]);
  everySurvives(['ts', 'typed', 'module'], [
    ['using', `{ using a = f(); using b = g(), c = null; } async () => { await using a = await pool.connect();
      for (using x of y) x(); for await (using z of w) z(); for (await using v of u) v(); }; const using = 1; using; `],
  ]);
  everySurvives(['jsx', 'tsx'], [
    ['JSX', `
      const a = <></>; const b = <div password="Vq7mz2Rk9xTw" {...props} onClick={async () => { await fetch(url); }}
      a:b="c" data-x={/* nothing */ 1}>{}{/* c */}text &amp; {a ? <A.B.C /> : null}<this.x /></div>;
      const C = async () => { const u = await (await fetch(url)).json(); try { u(); } catch (e) {
      return <p>{e.message}</p>; } return <a href={\`javascript:\${u}\`} apiKey={'x'}
      key="y"><constructor /><A.toString /></a>; }; <A b=<B /> c={<C />} />;
    `],
  ]);
  everySurvives(['ts', 'tsx', 'typed'], [
    ['decorators', `
      @fetch(url) @a.b.c @(d ? e : f) class A { @g() @h i = fetch(url);
      @j static async k(@l() m: M, @Body() n: any, @n2 o = fetch(url)) { await fetch(url); } @p get q() { return 1; }
      @r accessor s = 1; constructor(@Inject('x') private readonly t: T, public u?: U) {} }
      export @a class B {} @a export class C {} const D = @a class {}; @Controller() class E {
      @Post() @UseGuards() f(@Body() body: Dto, @Query('q') q, @Headers() h: Record<string, string>) {
      return body.a + q + h.x; } }
    `],
    ['types', `
      import type { A } from 'a'; import { type B, C } from 'b'; export type { D } from 'd'; export type * from 'e';
      import type F from 'f';
      type T1 = { [K in keyof A as \`x\${K & string}\`]?: A[K] } & { readonly [k: string]: any };
      type T2 = A extends infer U extends string ? U : never; type T3 = [a: string, b?: number, ...rest: boolean[]];
      type T4 = typeof import('fs'); type T5 = import('fs').Stats; type T6 = unique symbol;
      interface I extends A.B.C<D>, E { (x: string): void; new (x: number): I; readonly [k: string]: unknown;
      m?(): void; get g(): string; set g(v: string); } type T7 = abstract new (...args: any[]) => asserts_;
      function as1(x: unknown): asserts x is A {} function is1(this: A, x?: any): x is B { return x!; }
      const a = <T,>(x: T) => x!; const b = x as unknown as A; const c = { a: 1 } satisfies A as const;
      const e = x!!.y!.z![0]!(); let f!: string; const g = f<string>; const h = new Map<string, Array<A>>();
      fetch<A>(url); JSON.parse(x)! as A; (await r.json()) satisfies A;
      declare const d1: AbortSignal; declare function d2(signal: AbortSignal): void; declare let d3, d4: any;
      declare class D5 { m(signal: AbortSignal): void; } declare global { interface Window { x: 1 } var y: string; }
      declare module 'fs' { export function readFileSync2(): void; } declare module '*.txt'; type T8 = A['b'][number];
    `],
    ['enums and namespaces', `
      enum A { B, C = 'x', D = 1 << 2, 'E-F' = B | D, G = 'x'.length, H = fetch(url) as any } const enum I { J = A.B }
      declare enum K { L } namespace M { export const x = fetch(url); export namespace N.O { export function f() {
      return x; } } import P = M.N; async () => { await fetch(url); }; } module_; namespace Q.R.S {}
      declare namespace T { let u: string; }
    `],
    ['abstract classes and overloads', `
      abstract class A<T extends object = {}> extends B<T> implements C, D.E { abstract x: string;
      abstract m(): Promise<void>; protected abstract get y(): number; declare z: string; override n?(): void;
      private constructor(); protected constructor(a: string, b?: number);
      constructor(public a?: any, readonly b = fetch(url)) { super(); } static #q?: string;
      static readonly [k: string]: any; m2(a: string): void; m2(a: number): void; async m2(a: any) { await fetch(a); } }
      function f(a: string): void; function f(a: number, signal?: AbortSignal): void;
      async function f(a: any, signal?: AbortSignal) { await fetch(a); } export function g(): void;
      export function g(x?: any) { return x; } export default function h(): void; export default function h(x?: any) {}
    `],
  ]);
  everySurvives(['ts', 'typed'], [
    ['import and export of CommonJS', `import fs = require('fs'); export import ax = require('axios');
      import F = fs.promises; import type T = require('t'); async () => { fs.readFileSync(p); ax.get(url);
      await F.readFile(p); };`],
    ['export =', `const a = { fetch }; export = a;`],
    ['export as namespace', 'export as namespace X; export const a = 1;'],
    ['old casts', `const a = <any>JSON.parse(x); const b = <A><unknown>(await r.json()); (<any>fetch)(url);
      (<typeof fetch>globalThis.fetch)(url); const password = <string>'Vq7mz2Rk9xTw';`],
  ]);
});

describe('more than anyone writes', () => {
  everySurvives(['ts', 'module'], [
    ['a string of 5 MB', () => [`const a = '${'a'.repeat(5_000_000)}'; const password = a; fetch(a);`]],
    ['a random string of 5 MB', () => [`const apiKey = '${noise(5_000_000)}';`]],
    ['a random string of 5 MB without a name', () => [`f('${noise(5_000_000)}');`]],
    ['a template of 5 MB', () => [`const secret = \`${noise(2_500_000)}\${x}${noise(2_500_000)}\`;`]],
    ['comments of 5 MB', () => [
      `// ${noise(5_000_000)}`, `try { f(); } catch { /* ${'ignore '.repeat(100_000)} */ }`,
    ]],
    ['a million beginnings of a token', () => texts(
      'eyJ'.repeat(300_000), 'ghp_'.repeat(200_000), 'sk-'.repeat(300_000), 'AKIA'.repeat(200_000),
      'xoxb-'.repeat(200_000),
    )],
    ['many beginnings of a key block', () => texts(
      '-----BEGIN '.repeat(100_000), ['-----BEGIN', 'PRIVATE KEY-----'].join(' ').repeat(50_000), '-'.repeat(500_000),
    )],
    ['many beginnings of a connection string', () => texts(
      'postgres://'.repeat(100_000), 'a://b:'.repeat(100_000), `postgres://${'a:'.repeat(250_000)}`,
      `http://${'a'.repeat(500_000)}:`, `x://y:${'z'.repeat(500_000)}`,
    )],
    ['many dots, dashes, spaces and slashes', () => texts(
      'a.'.repeat(250_000), 'a-'.repeat(250_000), 'a '.repeat(250_000), 'a/'.repeat(250_000), 'Aa'.repeat(250_000),
      `${'1a'.repeat(250_000)}=`,
    )],
    ['shell commands of 1 MB', () => [
      `import { execSync } from 'child_process'; async () => {`,
      `execSync('sleep ${' '.repeat(500_000)}1'); execSync('${'sleep '.repeat(100_000)}');`,
      `execSync('${'ping -c '.repeat(50_000)}'); execSync(\`\${a}${' '.repeat(500_000)}\${b}\`);`,
      '};',
    ]],
    ['an object of 50,000 properties', () => [
      'const o = {', ...many(50_000, (i) => `k${i}: ${i},`), '};', 'f(o); console.log(o); o.k5; fetch(o.k7);',
    ]],
    ['options of 50,000 properties', () => [
      `import axios from 'axios';`,
      'const o = {', ...many(50_000, (i) => `k${i}: ${i},`), '};',
      'fetch(url, o); fetch(url, { ...o }); axios.get(url, o); axios.create(o);',
      'axios({', ...many(20_000, (i) => `k${i}: ${i},`), '});',
      'fetch(url, {', ...many(20_000, (i) => `k${i}: ${i},`), '});',
    ]],
    ['options of 2,000 properties, asked for 2,000 times', () => [
      'const o = {', ...many(2_000, (i) => `k${i}: ${i},`), '};', ...many(2_000, () => 'fetch(url, o);'),
    ]],
    ['options of 5,000 spreads', () => [
      'const p = { timeout: 1 };',
      'fetch(url, {', ...many(5_000, (i) => `...o${i},`), '});', 'fetch(url, {', ...many(5_000, () => '...p,'), '});',
    ]],
    ['a schema of 5,000 fields', () => [
      `import { z } from 'zod';`,
      'const CreateBody = z.object({', ...many(5_000, (i) => `k${i}: z.string().email().optional(),`), '});',
      'CreateBody.parse(req.body);',
    ]],
    ['a union of 1,000 schemas', () => [
      `import { z } from 'zod';`,
      'const U = z.union([', ...many(1_000, (i) => `z.object({ type: z.literal('t${i}'), a${i}: z.string() }),`), ']);',
    ]],
    ['an array of 50,000 elements', () => [
      'const a = [', ...many(50_000, (i) => `'v${i}',`), '];',
      `Promise.all(a.map(async (x) => fetch(x))); exec(a.join(''));`,
    ]],
    ['10,000 imports', () => [
      ...many(10_000, (i) => `import m${i}, { a as a${i} } from 'm${i}';`),
      'async () => {', ...many(1_000, (i) => `await m${i}.get(url); a${i}();`), '};',
    ]],
    ['20,000 references to one variable', () => [
      `import axios from 'axios'; const c = axios.create(); let n = 0; async () => {`,
      ...many(20_000, () => 'c.get(url, n);'), '};',
    ]],
    ['20,000 references to one parameter', () => [
      'async function f(signal) {', ...many(20_000, () => 'g(signal);'), 'await fetch(url); }',
    ]],
  ]);

  everySurvives(['module'], [
    ['10,000 references to one boundary value', () => [
      'async () => { const body = await (await fetch(url)).json();', ...many(10_000, (i) => `f(body.k${i});`), '};',
    ]],
    ['10,000 reports', () => ['async () => {', ...many(10_000, () => 'await fetch(url);'), '};']],
    ['5,000 functions, each calling the next', () => [
      ...many(5_000, (i) => `function f${i}() { f${i + 1}(); }`),
      'function f5000() { Atomics.wait(x, 0, 0, 9); }', 'async () => { f0(); f2500(); };',
    ]],
    ['5,000 functions, each calling the one before', () => [
      'function f0() { Atomics.wait(x, 0, 0, 9); }',
      ...many(5_000, (i) => `function f${i + 1}() { f${i}(); f${i}(); }`), 'async () => { f5000(); };',
    ]],
    ['1,000 async functions that call each other', () =>
      many(1_000, (i) => `async function f${i}() { ${many(10, (j) => `f${(i * 7 + j * 31) % 1_000}();`).join(' ')} }`)],
    ['a chain of 5,000 constants', () => [
      'const a0 = fetch;', ...many(5_000, (i) => `const a${i + 1} = a${i};`), 'a5000(url); a2500(url);',
    ]],
    ['a chain of 5,000 strings', () => [
      `const a0 = 'x';`, ...many(5_000, (i) => `const a${i + 1} = a${i} + 'x';`),
      'const password = a5000; fetch(a5000); exec(a4999);',
    ]],
    ['strings that double 60 times', () => [
      `const a0 = 'xy';`, ...many(60, (i) => `const a${i + 1} = a${i} + a${i};`),
      `const b0 = 'xy';`, ...many(60, (i) => `const b${i + 1} = \`\${b${i}}\${b${i}}\`;`),
      'const password = a60; const secret = b60; exec(a60); fetch(b60); execSync(b59);',
    ]],
    ['objects that double 60 times', () => [
      'const o0 = { a: 1 };', ...many(60, (i) => `const o${i + 1} = { ...o${i}, ...o${i} };`),
      'fetch(url, o60); axios(o60); new Pool(o60); console.log(o60);',
    ]],
    ['arrays that double 60 times', () => [
      `const a0 = ['x'];`, ...many(60, (i) => `const a${i + 1} = [...a${i}, ...a${i}];`),
      `const password = a60.join(''); Promise.all(a60.map(async (x) => fetch(x)));`,
    ]],
    ['conditions that double 60 times', () => [
      'const a0 = fetch;', ...many(60, (i) => `const a${i + 1} = x ? a${i} : a${i};`), 'a60(url);',
      `const s0 = 'x';`, ...many(60, (i) => `const s${i + 1} = x ? s${i} : s${i};`), 'exec(s60); const password = s60;',
    ]],
    ['calls that double 60 times', () => [
      'function f0() { Atomics.wait(x, 0, 0, 9); }',
      ...many(60, (i) => `function f${i + 1}() { f${i}(); f${i}(); return f${i}; }`), 'async () => { f60(); };',
    ]],
    ['schemas that double 60 times', () => [
      `import { z } from 'zod'; const S0 = z.object({ type: z.literal('a') });`,
      ...many(60, (i) => `const S${i + 1} = z.union([S${i}, S${i}]).or(S${i});`),
      ...many(60, (i) => `const M${i + 1} = z.object({ a: S${i}, b: S${i} }).merge(S${i});`),
      'S60.parse(req.body); M60.parse(JSON.parse(x));',
    ]],
    ['a chain of 2,000 spread objects', () => [
      'const o0 = { a: 1 };', ...many(2_000, (i) => `const o${i + 1} = { ...o${i}, k${i}: 1 };`),
      'fetch(url, o2000); axios(o1999);',
    ]],
    ['a chain of 2,000 clients', () => [
      `import got from 'got'; const c0 = got;`, ...many(2_000, (i) => `const c${i + 1} = c${i}.extend({ a: ${i} });`),
      'c2000.get(url); c1999(url);',
    ]],
    ['a chain of 2,000 error classes', () => [
      'class E0 extends Error {}',
      ...many(2_000, (i) => `class E${i + 1} extends E${i} { constructor(m) { super(m); } }`), `throw new E2000('x');`,
    ]],
    ['a chain of 2,000 values passed on', () => [
      'async () => { const a0 = await (await fetch(url)).json();', ...many(2_000, (i) => `const a${i + 1} = a${i};`),
      'a2000.x; JSON.stringify(a1999); };',
    ]],
    ['a chain of 2,000 signals', () => [
      'async function f(signal) { const s0 = signal;',
      ...many(2_000, (i) => `const s${i + 1} = AbortSignal.any([s${i}, AbortSignal.timeout(9)]);`),
      'await fetch(url, { signal: s2000 }); }',
    ]],
    ['a catch of 60 conditions in a row', () => [
      'try { f(); } catch (e) {', ...many(60, (i) => `if (e.code === ${i}) g(${i}); else h();`), '}',
    ]],
    ['a catch of 60 nested conditions', () => [
      'try { f(); } catch (e) {', ...many(60, (i) => `if (e.code === ${i}) { g(); } else {`), '}'.repeat(60), '}',
    ]],
    ['a catch of 300 cases', () => [
      'try { f(); } catch (e) { switch (e.code) {', ...many(300, (i) => `case ${i}: if (x) break; g(${i});`), '} }',
    ]],
    ['a catch of 60 tries in a row', () => [
      'try { f(); } catch (e) {',
      ...many(60, () => 'try { g(); } catch (e2) { if (x) throw e2; } finally { h(); }'), '}',
    ]],
    ['a catch of 40 loops in each other', () => [
      'try { f(); } catch (e) {',
      ...many(20, () => 'for (const x of y) { if (x) break; while (z) { if (w) continue;'), 'g(e);',
      '} }'.repeat(20), '}',
    ]],
    ['1,000 catch clauses', () => many(1_000, (i) => `try { f(${i}); } catch (e) { console.log(e.message); }`)],
    ['a function of 500 resources', () => [
      `import { open } from 'node:fs/promises'; async () => {`,
      ...many(500, (i) => `const h${i} = await open(p); if (x) return; await h${i}.close();`), '};',
    ]],
    ['500 routes', () => [
      `import express from 'express'; const app = express();`,
      ...many(500, (i) => `app.post('/r${i}', async (req, res) => {
        try { res.json(await (await fetch(req.body.url)).json()); }
        catch (e) { res.status(500).json({ error: e.message }); }
      });`),
    ]],
    ['a line of 200 kB', () => [`async () => { ${'await fetch(url); '.repeat(3_000)}${'x = 1; '.repeat(20_000)} };`]],
    ['100,000 lines', () => many(100_000, (i) => `f(${i});`)],
  ]);

  everySurvives(['ts'], [
    ['types that double 60 times', () => [
      'type T0 = AbortSignal;',
      ...many(60, (i) => `type T${i + 1} = T${i} | T${i}; interface I${i + 1} { a: T${i}; b: I${i}; }`),
      'async function f(signal: T60, o: I60) { await fetch(url); const x: T60 = await (await fetch(url)).json(); }',
    ]],
    ['a chain of 5,000 types', () => [
      'type T0 = AbortSignal;', ...many(5_000, (i) => `type T${i + 1} = T${i};`),
      'async function f(signal: T5000) { await fetch(url); } const x = JSON.parse(y) as T5000;',
    ]],
    ['a chain of 2,000 interfaces', () => [
      'interface I0 { signal: AbortSignal }', ...many(2_000, (i) => `interface I${i + 1} extends I${i} {}`),
      'async function f(o: I2000) { await fetch(url, o); await fetch(url); }',
    ]],
    ['an enum of 20,000 members', () => [
      'enum E {', ...many(20_000, (i) => `A${i} = 'a${i}',`), '} const password = E.A19999; exec(E.A5);',
    ]],
  ]);
});

describe('deeper than anyone nests', () => {
  /** Does the stack overflow in the parser or in ESLint itself? One in a rule names the rule: it is thrown on. */
  function outgrowsESLint(code: string, mode: Mode, preset: keyof typeof presets): boolean {
    try {
      const fatal = verify(code, mode, preset).filter((message) => message.fatal);
      expect(fatal.filter(({ message }) => !message.includes('stack'))).toEqual([]);
      return fatal.length > 0;
    } catch (error) {
      if (error instanceof RangeError && !error.message.includes('hardened/')) return true;
      throw error;
    }
  }

  /** Nests `most` deep, or as deep as the parser and ESLint itself can go: how deep that is differs from run to run. */
  function survivesNested(nest: (depth: number) => string, mode: Mode, most: number): void {
    for (const preset of ['recommended', 'strict'] as const) {
      let depth = most;
      while (outgrowsESLint(nest(depth), mode, preset)) depth = Math.floor(depth * 0.8);
      expect(depth).toBeGreaterThan(9);
    }
  }

  const nests: [name: string, nest: (depth: number) => string][] = [
    ['calls in calls', (depth) => `${'fetch('.repeat(depth)}${')'.repeat(depth)};`],
    ['arrays', (depth) => `Promise.all(${'['.repeat(depth)}${']'.repeat(depth)});`],
    ['objects', (depth) => `fetch(url, ${'{ a: '.repeat(depth)}1${' }'.repeat(depth)});`],
    ['spread objects', (depth) => `fetch(url, ${'{ ...'.repeat(depth)}x${' }'.repeat(depth)});`],
    ['schemas', (depth) => `import { z } from 'zod';
      const CreateBody = ${'z.object({ a: '.repeat(depth)}z.string()${' })'.repeat(depth)};`],
    ['unions', (depth) => `import { z } from 'zod'; const U = ${'z.union([A, '.repeat(depth)}B${'])'.repeat(depth)};`],
    ['async functions', (depth) => `${'async () => { await fetch(url); '.repeat(depth)}${'};'.repeat(depth)}`],
    ['arrow functions', (depth) => `const f = ${'(a) => '.repeat(depth)}fetch(a);`],
    ['immediately invoked functions', (depth) => `async () => {
      ${'(() => { '.repeat(depth)}Atomics.wait(x, 0, 0, 9);${' })();'.repeat(depth)} };`],
    ['classes', (depth) => `${'(class A { a = '.repeat(depth)}1${' })'.repeat(depth)};`],
    ['blocks', (depth) => `async () => { ${'{'.repeat(depth)}await fetch(url);${'}'.repeat(depth)} };`],
    ['conditions', (depth) => `try { f(); } catch (e) { ${'if (e.code) { '.repeat(depth)}g();${' }'.repeat(depth)} }`],
    ['loops', (depth) => `async function f(signal) { ${'while (true) { '.repeat(depth)}await x;${' }'.repeat(depth)}
      }`],
    ['try statements', (depth) => `${'try { '.repeat(depth)}f();${' } catch (e) { g(e.message); }'.repeat(depth)}`],
    ['catch clauses', (depth) => `${'try { f(); } catch (e) { '.repeat(depth)}g();${' }'.repeat(depth)}`],
    ['templates', (depth) => `const password = ${'`${'.repeat(depth)}1${'}`'.repeat(depth)};`],
    ['awaits', (depth) => `async () => { ${'await '.repeat(depth)}fetch(url); };`],
    ['negations', (depth) => `const a = ${'!'.repeat(depth)}fetch;`],
    ['parentheses', (depth) => `const a = ${'('.repeat(depth)}fetch${')'.repeat(depth)}(url);`],
    ['patterns', (depth) => `const ${'{ a: '.repeat(depth)}b${' }'.repeat(depth)} = await (await fetch(url)).json();`],
    ['assignments', (depth) => `${'a = '.repeat(depth)}fetch; a(url);`],
  ];
  it.each(nests)('%s, by the TypeScript parser', (_name, nest) => {
    survivesNested(nest, 'ts', 500);
  });
  it.each(nests)('%s, by the parser of ESLint', (_name, nest) => {
    survivesNested(nest, 'module', 1_000);
  });

  const chains: [name: string, nest: (depth: number) => string][] = [
    ['members', (depth) => `fetch${'.b'.repeat(depth)}; f(req${'.body'.repeat(depth)});`],
    ['indexes', (depth) => `axios${'["get"]'.repeat(depth)}(url);`],
    ['concatenation', (depth) => `const password = 'a'${` + 'a'`.repeat(depth)};`],
    ['concatenation in a command', (depth) => `import { exec } from 'child_process';
      exec('a'${' + x'.repeat(depth)});`],
    ['logical operators', (depth) => `const a = x${' || y'.repeat(depth)};`],
    ['calls in a row', (depth) => `import { z } from 'zod'; const CreateBody = z.string()${'.trim()'.repeat(depth)};`],
    ['promise chains', (depth) => `fetch(url)${'.then(f)'.repeat(depth)}.catch(() => {});`],
    ['sequences', (depth) => `const a = (${'x, '.repeat(depth)}fetch)(url);`],
    ['conditional expressions', (depth) => `const password = ${'a ? "b" : '.repeat(depth)}"c";`],
    ['else branches', (depth) => `try { f(); } catch (e) { if (e.a) g();${' else if (e.b) g();'.repeat(depth)} }`],
  ];
  it.each(chains)('%s, by the TypeScript parser', (_name, nest) => {
    survivesNested(nest, 'ts', 700);
  });
  it.each(chains)('%s, by the parser of ESLint', (_name, nest) => {
    survivesNested(nest, 'module', 5_000);
  });

  it.each<[name: string, nest: (depth: number) => string]>([
    ['casts', (depth) => `const a = JSON.parse(x)${' as unknown as A'.repeat(depth)};`],
    ['non-null assertions', (depth) => `const a = fetch${'!'.repeat(depth)}(url);`],
    ['unions of types', (depth) =>
      `async function f(signal: ${'A | ('.repeat(depth)}AbortSignal${')'.repeat(depth)}) { await fetch(url); }`],
    ['types of types', (depth) => `const a: ${'Promise<'.repeat(depth)}A${'>'.repeat(depth)}
      = await (await fetch(url)).json();`],
    ['namespaces', (depth) => `${'namespace A { '.repeat(depth)}fetch(url);${' }'.repeat(depth)}`],
  ])('%s', (_name, nest) => {
    survivesNested(nest, 'ts', 700);
  });

  // ESLint itself needs time that grows faster than the depth for these two.
  it('optional members', () => {
    survivesNested((depth) => `process${'?.env'.repeat(depth)};`, 'module', 1_000);
  });
  it('finally blocks', () => {
    survivesNested((depth) => `async () => { ${'try { f(); } finally { '.repeat(depth)}g();${' }'.repeat(depth)}
      };`, 'module', 10);
  });
});
