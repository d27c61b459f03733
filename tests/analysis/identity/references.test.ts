import { describe, expect, it } from 'vitest';

import { findApi } from '../../../src/analysis/identity/lookup.js';
import { resolveApi } from '../../../src/analysis/identity/references.js';
import type { ApiId } from '../../../src/catalog/types.js';
import { analyse } from '../../support/analyse.js';

/** The API that `expression`, the last one in the code with that text, refers to. */
function apiOf(code: string, expression: string) {
  const { node, sourceCode } = analyse(code);
  return resolveApi(node(expression), sourceCode)?.id;
}

describe('imports', () => {
  const cases: [name: string, code: string, expression: string, id: string | undefined][] = [
    ['named', `import { readFileSync } from 'fs'; readFileSync(p);`, 'readFileSync', 'fs#readFileSync'],
    ['renamed', `import { readFileSync as r } from 'node:fs'; r(p);`, 'r', 'fs#readFileSync'],
    ['string name', `import { 'readFileSync' as r } from 'node:fs'; r(p);`, 'r', 'fs#readFileSync'],
    ['default', `import fs from 'node:fs'; fs.readFileSync(p);`, 'fs.readFileSync', 'fs#readFileSync'],
    ['named default', `import { default as fs } from 'fs'; fs.readFileSync(p);`, 'fs.readFileSync', 'fs#readFileSync'],
    ['namespace', `import * as fs from 'fs'; fs.readFileSync(p);`, 'fs.readFileSync', 'fs#readFileSync'],
    ['default of a namespace', `import * as fs from 'fs'; fs.default.readFileSync(p);`, 'fs.default.readFileSync', 'fs#readFileSync'],
    ['import equals', `import fs = require('fs'); fs.readFileSync(p);`, 'fs.readFileSync', 'fs#readFileSync'],
    ['alias of an entity name', `import * as ns from 'fs'; import fs = ns.promises; fs.readFile(p);`, 'fs.readFile', undefined],
    ['require', `const fs = require('fs'); fs.readFileSync(p);`, 'fs.readFileSync', 'fs#readFileSync'],
    ['require, destructured', `const { readFileSync } = require('node:fs'); readFileSync(p);`, 'readFileSync', 'fs#readFileSync'],
    ['require, destructured deep', `const { promises: { readFile: r } } = require('fs'); r(p);`, 'r', 'fs/promises#readFile'],
    ['require, member', `const r = require('fs').readFileSync; r(p);`, 'r', 'fs#readFileSync'],
    ['require with a constant', `const m = 'fs'; const fs = require(m); fs.readFileSync(p);`, 'fs.readFileSync', 'fs#readFileSync'],
    ['require with an unknown name', `const fs = require(m); fs.readFileSync(p);`, 'fs.readFileSync', undefined],
    ['made require', `import { createRequire } from 'module'; const require = createRequire(import.meta.url); require('fs').statSync(p);`, `require('fs').statSync`, 'fs#statSync'],
    ['shadowed require', `function f(require) { require('fs').statSync(p); }`, `require('fs').statSync`, undefined],
    ['getBuiltinModule', `process.getBuiltinModule('node:fs').statSync(p);`, `process.getBuiltinModule('node:fs').statSync`, 'fs#statSync'],
    ['dynamic import', `const fs = await import('fs'); fs.statSync(p);`, 'fs.statSync', 'fs#statSync'],
    ['dynamic import, destructured', `const { statSync } = await import('fs'); statSync(p);`, 'statSync', 'fs#statSync'],
    ['dynamic import with then', `import('fs').then((fs) => fs.statSync(p));`, 'fs.statSync', 'fs#statSync'],
    ['dynamic import with then, destructured', `import('fs').then(({ statSync }) => statSync(p));`, 'statSync', 'fs#statSync'],
    ['dynamic imports at once', `const [fs, { exec }] = await Promise.all([import('fs'), import('child_process')]); exec(c);`, 'exec', 'child_process#exec'],
    ['assigned once', `let fs; fs = require('fs'); fs.statSync(p);`, 'fs.statSync', 'fs#statSync'],
    ['assigned twice', `let fs = require('fs'); fs = other; fs.statSync(p);`, 'fs.statSync', undefined],
    ['assigned the same twice', `let r = await fetch(a); if (x) r = await fetch(b); r.json();`, 'r.json', 'global#fetch().json'],
    ['assigned another scheme', `let c = require('http'); if (x) c = require('https'); c.get(u);`, 'c.get', 'http#get'],
    ['assigned the same and another', `let r = await fetch(a); if (x) r = await fetch(b); else r = other; r.json();`, 'r.json', undefined],
    ['assigned the same, then itself changed', `let r = await fetch(a); r = await r.clone(); r.json();`, 'r.json', undefined],
    ['assigned the same too often', `let r = fetch(a); r = fetch(b); r = fetch(c); r = fetch(d); r = fetch(e); r.json();`, 'r.json', undefined],
    ['given back', `function ok(r) { if (r.ok) return r; throw new E(); } ok(await fetch(u)).json();`, 'ok(await fetch(u)).json', 'global#fetch().json'],
    ['given back by a method of a class', `class A { static ok(r) { return r; } } A.ok(await fetch(u)).json();`, 'A.ok(await fetch(u)).json', 'global#fetch().json'],
    ['given back, the second', `const ok = (a, r) => r; ok(1, await fetch(u)).json();`, 'ok(1, await fetch(u)).json', 'global#fetch().json'],
    ['given back or something else', `function ok(r, o) { return r.ok ? r : o; } ok(await fetch(u)).json();`, 'ok(await fetch(u)).json', undefined],
    ['given back changed', `function ok(r) { r = wrap(r); return r; } ok(await fetch(u)).json();`, 'ok(await fetch(u)).json', undefined],
    ['given back by a link of a chain', `const ok = (r) => r; fetch(u).then(ok).then((r) => r.json());`, 'r.json', 'global#fetch().json'],
    ['something else by a link of a chain', `const ok = (r, s) => s; fetch(u).then(ok).then((r) => r.json());`, 'r.json', 'global#fetch().then().json'],
    ['assigned and added to', `let r = fetch(a); r += fetch(b); r.json();`, 'r.json', undefined],
    ['returned by a method', `class A { async get(u) { try { return await fetch(u); } finally { done(); } } async m() { (await this.get(u)).json(); } }`, '(await this.get(u)).json', 'global#fetch().json'],
    ['returned by a private arrow field', `class A { #get = (u) => fetch(u); async m() { (await this.#get(u)).json(); } }`, '(await this.#get(u)).json', 'global#fetch().json'],
    ['returned in several places', `async function get(u) { if (u) { return fetch(u); } for (;;) { const r = await fetch(v); if (r.ok) return r; } } (await get(u)).json();`, '(await get(u)).json', 'global#fetch().json'],
    ['returned, or nothing', `async function get(u) { if (u) { return fetch(u); } else { return null; } } (await get(u)).json();`, '(await get(u)).json', 'global#fetch().json'],
    ['returned, or something else', `async function get(u) { if (u) { return fetch(u); } else { return own(); } } (await get(u)).json();`, '(await get(u)).json', undefined],
    ['returned by itself', `class A { get() { return this.get(); } m() { this.get().json(); } }`, 'this.get().json', undefined],
    ['first of a race', `const r = await Promise.race([fetch(u), expired]); r.json();`, 'r.json', 'global#fetch().json'],
    ['race with a promise of its own', `const r = await Promise.race([new Promise((_, no) => setTimeout(no, 9)), fetch(u)]); r.json();`, 'r.json', 'global#fetch().json'],
    ['race of nothing known', `const r = await Promise.race([one, two]); r.json();`, 'r.json', 'global#Promise.race().json'],
    ['with a time limit', `import pTimeout from 'p-timeout'; const r = await pTimeout(fetch(u), { milliseconds: 9 }); r.json();`, 'r.json', 'global#fetch().json'],
    ['retried', `import pRetry from 'p-retry'; const r = await pRetry(async () => { const r = await fetch(u); return r; }); r.json();`, 'r.json', 'global#fetch().json'],
    ['by the callback of a promise', `const r = await ready.then(() => fetch(u)); r.json();`, 'r.json', 'global#fetch().json'],
    ['by the last callback of several', `fetch(u).then(() => first()).then(async () => fetch(v)).then((r) => r.json());`, 'r.json', 'global#fetch().json'],
    ['by a callback that names an API only', `function f(ready) { return ready.then(() => fetch).json(); }`, 'ready.then(() => fetch).json', undefined],
    ['queued', `import PQueue from 'p-queue'; const queue = new PQueue(); const r = await queue.add(() => fetch(u)); r.json();`, 'r.json', 'global#fetch().json'],
    ['assigned, or nothing', `try { var fs = require('fs'); } catch { fs = undefined; } fs.statSync(p);`, 'fs.statSync', 'fs#statSync'],
    ['nothing at first and in the end', `let fs = null; fs = require('fs'); fs.statSync(p); fs = void 0;`, 'fs.statSync', 'fs#statSync'],
    ['assigned twice, and nothing', `let fs = null; fs = require('fs'); fs = other; fs.statSync(p);`, 'fs.statSync', undefined],
    ['nothing but nothing', `let fs = null; fs = undefined; fs.statSync(p);`, 'fs.statSync', undefined],
    ['rollup, default', `var fs = require('fs'); var fs__default = _interopDefaultCompat(fs); fs__default.default.statSync(p);`, 'fs__default.default.statSync', 'fs#statSync'],
    ['rollup, namespace', `var fs = require('fs'); var fs__namespace = _interopNamespaceCompat(fs); fs__namespace.statSync(p);`, 'fs__namespace.statSync', 'fs#statSync'],
    ['rolldown, default', `let fs = require('fs'); fs = runtime.__toESM(fs); fs.default.statSync(p);`, 'fs.default.statSync', 'fs#statSync'],
    ['rolldown, with a mode', `let fs = require('fs'); fs = __toESM(fs, 1); fs.statSync(p);`, 'fs.statSync', 'fs#statSync'],
    ['rolldown, of another module', `let fs = require('fs'); fs = __toESM(other); fs.statSync(p);`, 'fs.statSync', undefined],
    ['wrapped by something else', `let fs = require('fs'); fs = wrap(fs); fs.statSync(p);`, 'fs.statSync', undefined],
    ['assigned in a pattern', `let statSync; ({ statSync } = require('fs')); statSync(p);`, 'statSync', 'fs#statSync'],
    ['chained assignment', `const fs = exports.fs = require('fs'); fs.statSync(p);`, 'fs.statSync', 'fs#statSync'],
    ['rest of a module', `const { promises, ...sync } = require('fs'); sync.statSync(p);`, 'sync.statSync', 'fs#statSync'],
    ['compiled default import', `const fs_1 = __importDefault(require('fs')); fs_1.default.statSync(p);`, 'fs_1.default.statSync', 'fs#statSync'],
    ['bundled default import', `const fs__default = _interopDefaultCompat(require('fs')); fs__default.default.statSync(p);`, 'fs__default.default.statSync', 'fs#statSync'],
    ['bundled namespace import', `const fs__namespace = _interopNamespaceCompat(require('fs')); fs__namespace.statSync(p);`, 'fs__namespace.statSync', 'fs#statSync'],
    ['compiled call', `const fs_1 = require('fs'); (0, fs_1.statSync)(p);`, '0, fs_1.statSync', 'fs#statSync'],
    ['compiled with a helper package', `const tslib_1 = require('tslib'); const fs = tslib_1.__importStar(require('fs')); fs.statSync(p);`, 'fs.statSync', 'fs#statSync'],
    ['relative module', `import { pause } from './pause.js'; pause(p);`, 'pause', './pause.js#pause'],
    ['deno specifier', `import axios from 'npm:axios@1.2.3'; axios.get(u);`, 'axios.get', 'axios#get'],
    ['deno specifier with a scope', `import { A } from 'npm:@s/p@1/sub'; A(u);`, 'A', '@s/p/sub#A'],
    ['by its address', `import axios from 'https://esm.sh/axios@1.2.3?target=deno'; axios.get(u);`, 'axios.get', 'axios#get'],
    ['by the address of a build', `import { A } from 'https://esm.sh/v135/@s/p@1/sub'; A(u);`, 'A', '@s/p/sub#A'],
    ['by the address of a bundle', `import { A } from 'https://cdn.jsdelivr.net/npm/p@1.2/+esm'; A(u);`, 'A', 'p#A'],
    ['by an address that is known elsewhere by another name', `import { z } from 'https://deno.land/x/zod@v3.22.4/mod.ts'; z.string(u);`, 'z.string', 'zod#string'],
    ['by an address of Deno', `import { serve } from 'https://deno.land/std@0.168.0/http/server.ts'; serve(u);`, 'serve', 'deno.land/std/http/server.ts#serve'],
    ['by another address', `import { A } from 'https://example.org/a.js'; A(u);`, 'A', 'https://example.org/a.js#A'],
  ];
  it.each(cases)('%s', (_name, code, expression, id) => {
    expect(apiOf(code, expression)).toBe(id);
  });
});

describe('aliases and members', () => {
  const cases: [name: string, code: string, expression: string, id: string | undefined][] = [
    ['alias of a function', `import fs from 'fs'; const r = fs.readFileSync; r(p);`, 'r', 'fs#readFileSync'],
    ['alias of a namespace', `import fs from 'fs'; const { promises: fsp } = fs; fsp.readFile(p);`, 'fsp.readFile', 'fs/promises#readFile'],
    ['literal key', `import fs from 'fs'; fs['readFileSync'](p);`, `fs['readFileSync']`, 'fs#readFileSync'],
    ['template key', 'import fs from "fs"; fs[`readFileSync`](p);', 'fs[`readFileSync`]', 'fs#readFileSync'],
    ['constant key', `import fs from 'fs'; const k = 'readFileSync'; fs[k](p);`, `fs[k]`, 'fs#readFileSync'],
    ['unknown key', `import fs from 'fs'; fs[k](p);`, `fs[k]`, undefined],
    ['optional chain', `import fs from 'fs'; fs?.readFileSync?.(p);`, `fs?.readFileSync`, 'fs#readFileSync'],
    ['through types', `import fs from 'fs'; (fs as any)!.readFileSync(p);`, `(fs as any)!.readFileSync`, 'fs#readFileSync'],
    ['bind', `import fs from 'fs'; const r = fs.readFileSync.bind(fs); r(p);`, 'r', 'fs#readFileSync'],
    ['same on both sides', `import fs from 'fs'; const r = a ? fs.statSync : fs.statSync; r(p);`, 'r', 'fs#statSync'],
    ['different sides', `import fs from 'fs'; const r = a ? fs.statSync : fs.lstatSync; r(p);`, 'r', undefined],
    ['either of two', `import fs from 'fs'; const r = own || fs.lstatSync; r(p);`, 'r', undefined],
    ['circular', `const a = b; const b = a; a();`, 'a', undefined],
    ['made by a call', `import axios from 'axios'; const api = axios.create({}); api.get(u);`, 'api.get', 'axios#create().get'],
    ['made by new', `import { Pool } from 'pg'; const pool = new Pool(); pool.query(q);`, 'pool.query', 'pg#Pool().query'],
    ['awaited', `import { open } from 'fs/promises'; (await open(p)).read();`, '(await open(p)).read', 'fs/promises#open().read'],
    ['made by a function of the file', `import axios from 'axios'; function api() { return axios.create({}); } api().get(u);`, 'api().get', 'axios#create().get'],
    ['made by an arrow of the file', `import axios from 'axios'; const api = () => axios.create({}); api().get(u);`, 'api().get', 'axios#create().get'],
    ['a function of the file that returns nothing', `function api() {} api().get(u);`, 'api().get', undefined],
    ['a generator of the file', `import axios from 'axios'; function* api() { return axios; } api().get(u);`, 'api().get', undefined],
    ['tag', 'import { $ } from "zx"; const p = $`ls`; p.kill();', 'p.kill', 'zx#$().kill'],
    ['static field', `import { spawnSync } from 'child_process'; class A { static spawnSync = spawnSync; m() { A.spawnSync(c); } }`, 'A.spawnSync', 'child_process#spawnSync'],
    ['static field, from outside', `import cp from 'child_process'; class A { static run = cp.spawnSync; } A.run(c);`, 'A.run', 'child_process#spawnSync'],
    ['static field by this', `import { spawnSync } from 'child_process'; class A { static spawnSync = spawnSync; static m() { this.spawnSync(c); } }`, 'this.spawnSync', 'child_process#spawnSync'],
    ['static field of a named class', `import { spawnSync } from 'child_process'; const A = class { static spawnSync = spawnSync; }; A.spawnSync(c);`, 'A.spawnSync', 'child_process#spawnSync'],
    ['field of instances, of the class', `import { spawnSync } from 'child_process'; class A { spawnSync = spawnSync; } A.spawnSync(c);`, 'A.spawnSync', undefined],
    ['static field that is set', `import { spawnSync } from 'child_process'; class A { static spawnSync = spawnSync; } A.spawnSync = own; A.spawnSync(c);`, 'A.spawnSync', undefined],
    ['static method', `import { spawnSync } from 'child_process'; class A { static spawnSync() {} } A.spawnSync(c);`, 'A.spawnSync', undefined],
    ['held by an object', `import { spawnSync } from 'child_process'; const tools = { spawnSync }; tools.spawnSync(c);`, 'tools.spawnSync', 'child_process#spawnSync'],
    ['held by an object under another name', `import fs from 'fs'; const tools = { read: fs.readFileSync } as const; tools.read(p);`, 'tools.read', 'fs#readFileSync'],
    ['held by an object that is changed', `import { spawnSync } from 'child_process'; const tools = { spawnSync }; tools.spawnSync = own; tools.spawnSync(c);`, 'tools.spawnSync', undefined],
    ['held by an object with others', `import { spawnSync } from 'child_process'; const tools = { spawnSync, ...own }; tools.spawnSync(c);`, 'tools.spawnSync', undefined],
    ['held by an object that is replaced', `import { spawnSync } from 'child_process'; let tools = { spawnSync }; tools = own; tools.spawnSync(c);`, 'tools.spawnSync', undefined],
    ['held by an object, another member', `import { spawnSync } from 'child_process'; const tools = { spawnSync }; tools.exec(c);`, 'tools.exec', undefined],
    ['held by an object, a computed member', `import { spawnSync } from 'child_process'; const tools = { [name]: spawnSync }; tools[name](c);`, 'tools[name]', undefined],
    ['held by itself', `const tools = { run: tools.run }; tools.run(c);`, 'tools.run', undefined],
    ['read, not called', `const settings = { port: process.env.PORT }; use(settings.port);`, 'settings.port', undefined],
    ['field with a value', `import { Pool } from 'pg'; class A { pool = new Pool(); m() { this.pool.query(q); } }`, 'this.pool.query', 'pg#Pool().query'],
    ['field set in the constructor', `import { Pool } from 'pg'; class A { constructor() { this.pool = new Pool(); } m() { this.pool.query(q); } }`, 'this.pool.query', 'pg#Pool().query'],
    ['private field in an arrow', `import { Pool } from 'pg'; class A { #pool = new Pool(); m() { return () => this.#pool.query(q); } }`, 'this.#pool.query', 'pg#Pool().query'],
    ['field set twice', `import { Pool } from 'pg'; class A { pool = new Pool(); m() { this.pool = other; this.pool.query(q); } }`, 'this.pool.query', undefined],
    ['this of a plain function', `import { Pool } from 'pg'; class A { pool = new Pool(); m() { return function () { this.pool.query(q); }; } }`, 'this.pool.query', undefined],
    ['zod namespace and default', `import { z } from 'zod'; z.string();`, 'z.string', 'zod#string'],
    ['zod star import', `import * as z from 'zod'; z.string();`, 'z.string', 'zod#string'],
    ['callable module', `const express = require('express'); const app = express(); app.get(p, h);`, 'app.get', 'express#default().get'],
    ['callable default import', `import express from 'express'; const app = express(); app.get(p, h);`, 'app.get', 'express#default().get'],
    ['parameter', `function f(fs) { fs.readFileSync(p); }`, 'fs.readFileSync', undefined],
    ['second parameter of then', `import('fs').then(0, (fs) => fs.statSync(p));`, 'fs.statSync', undefined],
  ];
  it.each(cases)('%s', (_name, code, expression, id) => {
    expect(apiOf(code, expression)).toBe(id);
  });

  it('stops at chains longer than any catalogue entry', () => {
    const chain = `fs${'.a'.repeat(500)}`;
    expect(apiOf(`import fs from 'fs'; ${chain};`, chain)).toBeUndefined();
  });
});

describe('globals', () => {
  const cases: [name: string, code: string, expression: string, id: string | undefined][] = [
    ['plain', `fetch(u);`, 'fetch', 'global#fetch'],
    ['globalThis', `globalThis.fetch(u);`, 'globalThis.fetch', 'global#fetch'],
    ['window, literal key', `window['fetch'](u);`, `window['fetch']`, 'global#fetch'],
    ['destructured', `const { fetch: f } = globalThis; f(u);`, 'f', 'global#fetch'],
    ['shadowed by a parameter', `function f(fetch) { fetch(u); }`, 'fetch', undefined],
    ['shadowed by an import', `import fetch from 'node-fetch'; fetch(u);`, 'fetch', 'node-fetch#default'],
    ['shadowed by a function', `function fetch() {} fetch(u);`, 'fetch', undefined],
    ['only declared', `declare const Bun: { env: Env }; Bun.env;`, 'Bun.env', 'global#Bun.env'],
    ['only declared, with a type', `declare const process: NodeJS.Process; process.env;`, 'process.env', 'global#process.env'],
    ['only declared, var', `declare var crypto: any; crypto.randomUUID();`, 'crypto.randomUUID', 'global#crypto.randomUUID'],
    ['only declared, function', `declare function fetch(u: string): any; declare function fetch(u: URL): any; fetch(u);`, 'fetch', 'global#fetch'],
    ['only declared, namespace', `declare namespace Deno { const env: Env; } Deno.env;`, 'Deno.env', 'global#Deno.env'],
    ['only declared, for all files', `declare global { var Bun: any; } Bun.env; export {};`, 'Bun.env', 'global#Bun.env'],
    ['only declared, of a type that is imported', `import type { Pool } from 'pg'; declare const pool: Pool; pool.query(q);`, 'pool.query', 'pg#Pool().query'],
    ['declared and made', `const Bun = { env: {} }; Bun.env;`, 'Bun.env', undefined],
    ['namespace that is made', `namespace Deno { export const env = {}; } Deno.env;`, 'Deno.env', undefined],
    ['overloads of a function that is made', `function fetch(u: string): any; function fetch(u: any) {} fetch(u);`, 'fetch', undefined],
    ['process as a module', `import process from 'node:process'; process.exit(1);`, 'process.exit', 'global#process.exit'],
    ['process, named', `import { env } from 'process'; env.X;`, 'env', 'global#process.env'],
    ['Buffer as an export', `import { Buffer } from 'buffer'; Buffer.from(x);`, 'Buffer.from', 'global#Buffer.from'],
    ['performance as an export', `import { performance as p } from 'perf_hooks'; p.now();`, 'p.now', 'global#performance.now'],
    ['webcrypto', `import { webcrypto } from 'crypto'; webcrypto.subtle;`, 'webcrypto.subtle', 'global#crypto.subtle'],
    ['undefined', `undefined;`, 'undefined', undefined],
  ];
  it.each(cases)('%s', (_name, code, expression, id) => {
    expect(apiOf(code, expression)).toBe(id);
  });
});

describe('promisify', () => {
  it.each([
    `import { promisify } from 'util'; import { exec } from 'child_process'; const run = promisify(exec); run(c);`,
    `const util = require('util'); const cp = require('child_process'); const run = util.promisify(cp.exec); run(c);`,
    `import pify from 'pify'; import { exec } from 'child_process'; const run = pify(exec); run(c);`,
  ])('%s', (code) => {
    const { node, sourceCode } = analyse(code);
    expect(resolveApi(node('run'), sourceCode)).toMatchObject({ id: 'child_process#exec', promisified: true });
  });

  it('of something unknown', () => {
    expect(apiOf(`import { promisify } from 'util'; const run = promisify(own); run(c);`, 'run')).toBe('global#own');
    expect(apiOf(`import { promisify } from 'util'; function f(own) { const run = promisify(own); run(c); }`, 'run')).toBeUndefined();
  });
});

describe('annotations', () => {
  const cases: [name: string, code: string, expression: string, id: string | undefined][] = [
    ['parameter', `import { Pool } from 'pg'; function f(p: Pool) { p.query(q); }`, 'p.query', 'pg#Pool().query'],
    ['type import', `import type { AxiosInstance } from 'axios'; function f(http: AxiosInstance) { http.get(u); }`, 'http.get', 'axios#AxiosInstance().get'],
    ['optional', `import { Pool } from 'pg'; function f(p: Pool | undefined | null) { p?.query(q); }`, 'p?.query', 'pg#Pool().query'],
    ['union of classes of one module', `import { Pool, Client } from 'pg'; function f(p: Pool | Client | null) { p.query(q); }`, 'p.query', 'pg#Pool().query'],
    ['union of a class and a type of a namespace', `import { Prisma, PrismaClient } from '@prisma/client'; function f(db: Prisma.TransactionClient | PrismaClient) { db.user.create(q); }`, 'db.user.create', '@prisma/client#PrismaClient().user.create'],
    ['union of classes of two modules', `import { Pool } from 'pg'; import { Redis } from 'ioredis'; function f(p: Pool | Redis) { p.quit(q); }`, 'p.quit', undefined],
    ['union of globals', `function f(p: Request | Response) { p.json(); }`, 'p.json', undefined],
    ['union with what the file does not show', `import { Pool } from 'pg'; function f(p: Pool | { query(text: string): void }) { p.query(q); }`, 'p.query', undefined],
    ['promise', `import { Pool } from 'pg'; async function f(p: Promise<Pool>) { (await p).query(q); }`, '(await p).query', 'pg#Pool().query'],
    ['ReturnType', `import axios from 'axios'; function f(p: ReturnType<typeof axios.create>) { p.get(q); }`, 'p.get', 'axios#create().get'],
    ['ReturnType of a name', `import { drizzle } from 'drizzle-orm'; function f(p: ReturnType<typeof drizzle>) { p.select(q); }`, 'p.select', 'drizzle-orm#drizzle().select'],
    ['InstanceType', `import { Pool } from 'pg'; function f(p: InstanceType<typeof Pool>) { p.query(q); }`, 'p.query', 'pg#Pool().query'],
    ['typeof', `import fs from 'fs'; function f(own: typeof fs) { own.statSync(q); }`, 'own.statSync', 'fs#statSync'],
    ['namespace type', `import * as pg from 'pg'; function f(p: pg.Pool) { p.query(q); }`, 'p.query', 'pg#Pool().query'],
    ['global type', `function f(r: Response) { r.json(); }`, 'r.json', 'global#Response().json'],
    ['alias', `import { Pool } from 'pg'; type Db = Pool; function f(p: Db) { p.query(q); }`, 'p.query', 'pg#Pool().query'],
    ['circular alias', `type A = B; type B = A; function f(p: A) { p.query(q); }`, 'p.query', undefined],
    ['interface of the file', `import { Request } from 'express'; interface Own extends Request { user: string } function f(r: Own) { r.body; }`, 'r.body', 'express#Request().body'],
    ['interface with no base', `interface Own { body: string } function f(r: Own) { r.body; }`, 'r.body', undefined],
    ['class of the file', `import { Pool } from 'pg'; class Db extends Pool {} function f(r: Db) { r.query(q); }`, 'r.query', 'pg#Pool().query'],
    ['type parameter', `function f<Pool>(r: Pool) { r.query(q); }`, 'r.query', undefined],
    ['variable', `import { Pool } from 'pg'; let pool: Pool; function f() { pool.query(q); }`, 'pool.query', 'pg#Pool().query'],
    ['field', `import { Logger } from 'pino'; class A { log: Logger; m() { this.log.info(x); } }`, 'this.log.info', 'pino#Logger().info'],
    ['parameter property', `import { Logger } from 'pino'; class A { constructor(private readonly log: Logger) {} m() { this.log.info(x); } }`, 'this.log.info', 'pino#Logger().info'],
    ['parameter property with a default', `import { Logger } from 'pino'; class A { constructor(private log: Logger = other) {} m() { this.log.info(x); } }`, 'this.log.info', 'pino#Logger().info'],
    ['parameter with a default', `import { Logger } from 'pino'; function f(log: Logger = other) { log.info(x); }`, 'log.info', 'pino#Logger().info'],
    ['primitive', `function f(log: string) { log.info(x); }`, 'log.info', undefined],
  ];
  it.each(cases)('%s', (_name, code, expression, id) => {
    expect(apiOf(code, expression)).toBe(id);
  });
});

describe('findApi', () => {
  const catalog = new Map<ApiId, string>([['fs#statSync', 'stat'], ['pg#Pool().query', 'query']]);

  it('answers the entry with the API', () => {
    const { node, sourceCode } = analyse(`import fs from 'fs'; fs.statSync(p);`);
    expect(findApi(node('fs.statSync'), catalog, sourceCode)).toMatchObject({ api: { id: 'fs#statSync' }, entry: 'stat' });
  });

  it('is silent about other APIs', () => {
    const { node, sourceCode } = analyse(`import fs from 'fs'; fs.lstatSync(p);`);
    expect(findApi(node('fs.lstatSync'), catalog, sourceCode)).toBeUndefined();
  });
});
