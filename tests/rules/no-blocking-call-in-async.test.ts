import './no-blocking-call-in-async/databases.js';
import './no-blocking-call-in-async/start-hooks.js';
import './no-blocking-call-in-async/tasks.js';
import './no-blocking-call-in-async/marks.js';
import './no-blocking-call-in-async/handed-over.js';
import './no-blocking-call-in-async/other-files.js';
import './no-blocking-call-in-async/once-and-alone.js';
import './no-blocking-call-in-async/programs.js';
import rule, { type RuleOptions } from '../../src/rules/no-blocking-call-in-async.js';
import { ruleTester, scriptRuleTester } from '../support/rule-tester.js';

const strict: [RuleOptions] = [{ apis: [], checkCommands: true, checkDatabases: true, checkExists: true }];

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'a map asked first, by ??=', code: `import { gunzipSync } from 'node:zlib'; const words = new Map(); async function f(name, data) { let text = words.get(name); text ??= gunzipSync(data); words.set(name, text); return text; }` },
    { name: 'a map asked first, by ??', code: `import { gunzipSync } from 'node:zlib'; const words = new Map(); async function f(name, data) { const text = words.get(name) ?? gunzipSync(data); words.set(name, text); return text; }` },
    { name: 'a map asked first, or null', code: `import { gunzipSync } from 'node:zlib'; const words = new Map(); async function f(name, data) { let text = words.get(name) || null; if (text === null) { text = gunzipSync(data); words.set(name, text); } return text; }` },
    { name: 'a map asked first, put in behind the test', code: `import { gunzipSync } from 'node:zlib'; const words = new Map(); async function f(name, data) { let text = words.get(name); if (!text) text = gunzipSync(data); words.set(name, text); return text; }` },
    { name: 'a map asked first, put in at once', code: `import { gunzipSync } from 'node:zlib'; const words = new Map(); async function f(name, data) { let text = words.get(name); if (!text) words.set(name, (text = gunzipSync(data))); return text; }` },
    { name: 'a map asked first, through a helper', code: `import { gunzipSync } from 'node:zlib'; const words = new Map(); const open = (data) => gunzipSync(data); async function f(name, data) { let text = words.get(name); text ??= open(data); words.set(name, text); return text; }` },
    { name: 'a salt alone', code: `import bcrypt from 'bcryptjs'; async function f() { return bcrypt.genSaltSync(10); }` },
    { name: 'another member of rimraf', code: `import { rimraf } from 'rimraf'; async function f(dir) { await rimraf.native(dir); rimraf.other.sync(dir); }` },
    { name: 'module top level', code: `import fs from 'fs'; const text = fs.readFileSync(p);` },
    { name: 'sync function nobody calls', code: `import fs from 'fs'; function load() { return fs.readFileSync(p); }` },
    { name: 'sync function called at the top level', code: `import fs from 'fs'; function load() { return fs.readFileSync(p); } load();` },
    { name: 'sync function called by a sync one', code: `import fs from 'fs'; function load() { return fs.readFileSync(p); } export function start() { load(); }` },
    { name: 'class static block', code: `import fs from 'fs'; class A { static { fs.readFileSync(p); } }` },
    { name: 'top level before the first await', code: `import fs from 'fs'; fs.readFileSync(p); await start();` },
    { name: 'nested sync function in an async one', code: `import fs from 'fs'; async function f() { return function () { fs.readFileSync(p); }; }` },
    { name: 'promise form', code: `import { readFile } from 'fs/promises'; async function f() { await readFile(p); }` },
    { name: 'callback form', code: `import fs from 'fs'; async function f() { fs.readFile(p, done); }` },
    { name: 'existsSync in recommended', code: `import fs from 'fs'; async function f() { return fs.existsSync(p); }` },
    {
      name: 'own method called call', code: `import fs from 'fs'; const load = { call() {}, now() { return fs.readFileSync(p); } }; async function f() { load.call(this); }`,
    },
    { name: 'helper that only asks existsSync', code: `import fs from 'fs'; function has() { return fs.existsSync(p); } async function f() { return has(); }` },
    { name: 'database in recommended', code: `import Database from 'better-sqlite3'; const db = new Database(p); async function f() { db.exec(q); db.prepare(q).all(); }` },
    { name: 'own readFileSync', code: 'function readFileSync() {} async function f() { readFileSync(p); }' },
    { name: 'own method that ends in Sync', code: 'async function f(store) { store.flushSync(); store.sync(); sequelize.sync(); }' },
    { name: 'hook that begins with useSync', code: `import { useSyncExternalStore } from 'react'; async function f() { useSyncExternalStore(a, b); }` },
    { name: 'import of another module', code: `import { readFileSync } from './files.js'; async function f() { readFileSync(p); }` },
    { name: 'cached by ??=', code: `import fs from 'fs'; let cached; async function f() { cached ??= fs.readFileSync(p); return cached; }` },
    { name: 'cached under a test', code: `import fs from 'fs'; let cached; async function f() { if (cached === undefined) cached = JSON.parse(fs.readFileSync(p, 'utf8')); return cached; }` },
    { name: 'cached after an early return', code: `import fs from 'fs'; let cached; async function f() { if (cached) return cached; const text = fs.readFileSync(p, 'utf8'); const data = JSON.parse(text); cached = data; return cached; }` },
    { name: 'cached in a map that was asked first', code: `import fs from 'fs'; const cache = new Map(); async function f(k) { let text = cache.get(k); if (text === undefined) { text = fs.readFileSync(k); cache.set(k, text); } return text; }` },
    { name: 'cached in a map of a class that was asked first', code: `import fs from 'fs'; class A { cache = new Map(); async f(k) { let text = this.cache.get(k); if (!text) { text = fs.readFileSync(k); this.cache.set(k, text); } return text; } }` },
    { name: 'cached in a map', code: `import fs from 'fs'; const cache = new Map(); async function f(k) { if (!cache.has(k)) cache.set(k, fs.readFileSync(k)); return cache.get(k); }` },
    { name: 'cached in a field', code: `import fs from 'fs'; class A { async f() { this.text ??= fs.readFileSync(p); return this.text; } }` },
    { name: 'cached helper', code: `import fs from 'fs'; let cached; function load() { return fs.readFileSync(p); } async function f() { cached ??= load(); return cached; }` },
    { name: 'exit handler', code: `import fs from 'fs'; process.on('exit', () => { fs.unlinkSync(p); });` },
    { name: 'handler of a fatal error', code: `import fs from 'fs'; process.on('uncaughtException', (error) => { fs.writeFileSync(p, error.stack); process.exit(1); });` },
    { name: 'handler of a fatal error that calls a helper', code: `import fs from 'fs'; const dump = (e) => fs.writeFileSync(p, e.stack); process.on('uncaughtExceptionMonitor', (e) => dump(e));` },
    { name: 'done once, by a mark', code: `import fs from 'fs'; let text, isRead = false; async function f() { if (!isRead) { text = fs.readFileSync(p); isRead = true; } return text; }` },
    { name: 'done once, by a mark and an early return', code: `import fs from 'fs'; let isMade; function make() { fs.mkdirSync(p); } async function f() { if (isMade) return; make(); isMade = true; }` },
    { name: 'parameters that are merely called so', code: `import fs from 'fs'; export const write = (req, res) => { fs.writeFileSync(req.path, res.text); };` },
    { name: 'a type of the same name from elsewhere', code: `import fs from 'fs'; import type { Request } from './types.js'; export function run(req: Request) { return fs.readFileSync(req.file); }` },
    { name: 'a request among other things', code: `import fs from 'fs'; import type { Request } from 'express'; export function save(file: string, req: Request) { fs.writeFileSync(file, req.body); }` },
    { name: 'looks for what it loads', code: `const fs = require('fs'); const path = require('path'); module.exports = async (client) => { for (const file of fs.readdirSync(dir)) client.add(require(path.join(dir, file))); };` },
    { name: 'looks for what it imports, folder by folder', code: `import fs from 'fs'; export async function load(dir) { for (const name of fs.readdirSync(dir).filter((each) => fs.statSync(each).isFile())) await import(dir + name); }` },
    { name: 'a helper that looks for what is loaded', code: `import fs from 'fs'; function list(dir) { return fs.readdirSync(dir); } export async function load(dir) { for (const name of list(dir)) await import(dir + name); }` },
    { name: 'exit handler by name', code: `import fs from 'fs'; function cleanUp() { fs.unlinkSync(p); } process.once('exit', cleanUp);` },
    { name: 'exit handler that calls a helper', code: `import fs from 'fs'; function cleanUp() { fs.unlinkSync(p); } process.on('exit', () => cleanUp());` },
    { name: 'worker thread', code: `import { parentPort } from 'worker_threads'; import fs from 'fs'; parentPort.on('message', () => { fs.readFileSync(p); });` },
    { name: 'command of a terminal, by its package', code: `import { Command } from 'commander'; import { scryptSync } from 'crypto'; program.action(async () => { scryptSync(a, b, 64); });` },
    { name: 'prompts at a terminal', code: `const inquirer = require('inquirer'); import { scryptSync } from 'crypto'; async function f() { scryptSync(a, b, 64); }` },
    { name: 'command of a terminal, by its class', code: `import { BaseCommand } from './base-command'; import { scryptSync } from 'crypto'; export class Import extends BaseCommand { async run() { scryptSync(a, b, 64); } }` },
    { name: 'command of a terminal, compiled', code: `const base_1 = require('./base'); import { scryptSync } from 'crypto'; class Import extends base_1.BaseCommand { async execute() { scryptSync(a, b, 64); } }` },
    { name: 'command of a terminal that asks until the answer will do', code: `import { select } from '@clack/prompts'; import { scryptSync } from 'crypto'; async function f() { while (true) { const a = await select(x); if (a) break; } scryptSync(a, b, 64); }` },
    { name: 'command of a terminal, by its folder', code: `import { scryptSync } from 'crypto'; async function f() { scryptSync(a, b, 64); }`, filename: 'src/cli/build.ts' },
    { name: 'program that runs itself and ends', code: `import { scryptSync } from 'crypto'; async function main() { scryptSync(a, b, 64); } if (require.main === module) main().then(() => process.exit(0));` },
    { name: 'before a server listens', code: `import { scryptSync } from 'crypto'; import https from 'https'; function load() { return scryptSync(a, b, 64); } export async function run() { await migrate(); scryptSync(a, b, 64); https.createServer(load(), app).listen(443); }` },
    { name: 'while an application is mounted', code: `import express from 'express'; import { scryptSync } from 'crypto'; express().on('mount', () => { scryptSync(a, b, 64); });` },
    { name: 'script', code: `import fs from 'fs'; async function f() { fs.readFileSync(p); }`, filename: 'scripts/build.ts' },
    { name: 'hashbang', code: `#!/usr/bin/env node
import fs from 'fs'; async function f() { fs.readFileSync(p); }` },
    { name: 'program that only waits belongs to no-sync-sleep-in-async', code: `import { execSync } from 'child_process'; async function f() { execSync('sleep 1'); }` },
    { name: 'shelljs with async', code: `import shell from 'shelljs'; async function f() { shell.exec(c, { async: true }); }` },
    { name: 'asynchronous XMLHttpRequest', code: `async function f() { const x = new XMLHttpRequest(); x.open('GET', u, true); x.open('GET', u); }` },
    { name: 'random bytes', code: `import crypto from 'crypto'; async function f() { crypto.randomBytes(8); crypto.createHash('sha256'); }` },
  ],
  invalid: [
    {
      name: 'a map asked first, but nothing put in', code: `import { gunzipSync } from 'node:zlib'; const words = new Map(); async function f(name, data) { let text = words.get(name); text ??= gunzipSync(data); return text; }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 134, endColumn: 144 }],
    },
    {
      name: 'a map asked first, and the answer forgotten', code: `import { gunzipSync } from 'node:zlib'; const words = new Map(); async function f(name, data) { let text = words.get(name); text = gunzipSync(data); words.set(name, text); return text; }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 132, endColumn: 142 }],
    },
    {
      name: 'a map asked for another key', code: `import { gunzipSync } from 'node:zlib'; const words = new Map(); async function f(name, data) { const text = words.get(name) ?? gunzipSync(data); words.set(data, text); return text; }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 129, endColumn: 139 }],
    },
    {
      name: 'only a name that is empty', code: `import { gunzipSync } from 'node:zlib'; const words = new Map(); const open = (data) => gunzipSync(data); async function f(name, data) { let text; text ??= open(data); words.set(name, text); return text; }`,
      errors: [{ messageId: 'blockingHelper', line: 1, column: 157, endColumn: 161 }],
    },
    {
      name: 'a salt and what it is for', code: `import bcrypt from 'bcryptjs'; async function f(word) { const salt = bcrypt.genSaltSync(10); return bcrypt.hashSync(word, salt); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 101, endColumn: 116 }],
    },
    {
      name: 'rimraf of its own name', code: `import { rimraf } from 'rimraf'; async function f(dir) { rimraf.sync(dir); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 58, endColumn: 69 }],
    },
    {
      name: 'a variant of rimraf', code: `import { rimraf } from 'rimraf'; async function f(dir) { rimraf.native.sync(dir); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 58, endColumn: 76 }],
    },
    {
      name: 'a variant of rimraf by name', code: `import { moveRemoveSync as wipe } from 'rimraf'; async function f(dir) { wipe(dir); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 74, endColumn: 78 }],
    },
    {
      name: 'mkdirp of its own name', code: `const { mkdirp } = require('mkdirp'); async function f(dir) { mkdirp.sync(dir); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 63, endColumn: 74 }],
    },
    {
      name: 'read where a map has none, and kept nowhere', code: `import fs from 'fs'; const cache = new Map(); async function f(k) { let text = cache.get(k); if (text === stale) { text = fs.readFileSync(k); } return text; }`,
      errors: [{
        messageId: 'blockingCall', line: 1, column: 123, endColumn: 138,
        suggestions: [{
          messageId: 'awaitCall',
          output: `import fs from 'fs';
import { readFile } from 'node:fs/promises'; const cache = new Map(); async function f(k) { let text = cache.get(k); if (text === stale) { text = await readFile(k); } return text; }`,
        }],
      }],
    },
    {
      name: 'after a server listens', code: `import { scryptSync } from 'crypto'; export async function run() { app.listen(80); scryptSync(a, b, 64); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 84, endColumn: 94, suggestions: null }],
    },
    {
      name: 'in a handler that is set up before a server listens', code: `import { scryptSync } from 'crypto'; export async function run() { app.get('/', async () => { scryptSync(a, b, 64); }); app.listen(80); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 95, endColumn: 105, suggestions: null }],
    },
    {
      name: 'strict: command of a terminal', code: `import { Command } from 'commander'; import { scryptSync } from 'crypto'; program.action(async () => { scryptSync(a, b, 64); });`, options: strict,
      errors: [{ messageId: 'blockingCall', line: 1, column: 104, endColumn: 114, suggestions: null }],
    },
    {
      name: 'command line of a server', code: `import { Command } from 'commander'; import express from 'express'; import { scryptSync } from 'crypto'; app.get('/', async () => { scryptSync(a, b, 64); });`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 133, endColumn: 143, suggestions: null }],
    },
    {
      name: 'program that runs itself and listens', code: `import { scryptSync } from 'crypto'; async function f() { scryptSync(a, b, 64); } if (require.main === module) { app.listen(1); process.on('x', () => process.exit(0)); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 59, endColumn: 69, suggestions: null }],
    },
    {
      name: 'command of a bot is handed its message', code: `import { Command } from './command'; import { scryptSync } from 'crypto'; class Ping extends Command { async run(message) { scryptSync(a, b, 64); } }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 125, endColumn: 135, suggestions: null }],
    },
    {
      name: 'class that only has such a name', code: `import { Command } from './command'; import { scryptSync } from 'crypto'; class Ping extends Commander { async run() { scryptSync(a, b, 64); } }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 120, endColumn: 130, suggestions: null }],
    },
    {
      name: 'async function', code: `import { readFileSync } from 'fs'; async function loadUser() { return readFileSync(p); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 71, endColumn: 83, suggestions: [{ messageId: 'awaitCall', output: `import { readFileSync } from 'fs';
import { readFile } from 'node:fs/promises'; async function loadUser() { return await readFile(p); }` }] },
      ],
    },
    {
      name: 'async arrow, namespace', code: `import fs from 'fs'; const f = async () => fs.statSync(p).size;`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 44, endColumn: 55, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'fs';
import { stat } from 'node:fs/promises'; const f = async () => (await stat(p)).size;` }] },
      ],
    },
    {
      name: 'call of the result', code: "import fs from 'fs'; async function f() { fs.readFileSync(p, 'utf8').split('\\n'); }",
      errors: [
        { messageId: 'blockingCall', line: 1, column: 43, endColumn: 58, suggestions: [{ messageId: 'awaitCall', output: "import fs from 'fs';\nimport { readFile } from 'node:fs/promises'; async function f() { (await readFile(p, 'utf8')).split('\\n'); }" }] },
      ],
    },
    {
      name: 'import of the promise form is there', code: `import { readFileSync } from 'fs'; import { readFile as read } from 'node:fs/promises'; async function f() { readFileSync(p); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 110, endColumn: 122, suggestions: [{ messageId: 'awaitCall', output: `import { readFileSync } from 'fs'; import { readFile as read } from 'node:fs/promises'; async function f() { await read(p); }` }] },
      ],
    },
    {
      name: 'name of the promise form is taken', code: `import { readFileSync, readFile } from 'fs'; async function f() { readFileSync(p); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 67, endColumn: 79, suggestions: [{ messageId: 'awaitCall', output: `import { readFileSync, readFile } from 'fs';
import { readFile as readFileAsync } from 'node:fs/promises'; async function f() { await readFileAsync(p); }` }] },
      ],
    },
    {
      name: 'parameter default: no suggestion', code: `import fs from 'fs'; async function f(a = fs.readFileSync(p)) {}`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 43, endColumn: 58, suggestions: null },
      ],
    },
    {
      name: 'array callback in an async function: no suggestion', code: `import fs from 'fs'; async function f(xs) { return xs.map((x) => fs.readFileSync(x)); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 66, endColumn: 81, suggestions: null },
      ],
    },
    {
      name: 'promise executor', code: `import fs from 'fs'; new Promise((resolve) => resolve(fs.readFileSync(p)));`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 55, endColumn: 70, suggestions: null },
      ],
    },
    {
      name: 'then', code: `import fs from 'fs'; start().then(() => fs.readFileSync(p));`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 41, endColumn: 56, suggestions: null },
      ],
    },
    {
      name: 'timer', code: `import fs from 'fs'; setInterval(() => { fs.writeFileSync(p, t); }, 1000);`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 42, endColumn: 58, suggestions: null },
      ],
    },
    {
      name: 'event listener', code: `import fs from 'fs'; server.on('request', () => { fs.readFileSync(p); });`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 51, endColumn: 66, suggestions: null },
      ],
    },
    {
      name: 'another event of the process', code: `import fs from 'fs'; process.on('message', () => { fs.readFileSync(p); });`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 52, endColumn: 67, suggestions: null },
      ],
    },
    {
      name: 'route handler', code: `import express from 'express'; import fs from 'fs'; const app = express(); app.get('/', (req, res) => { res.send(fs.readFileSync(p)); });`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 114, endColumn: 129, suggestions: null },
      ],
    },
    {
      name: 'after top-level await', code: `import fs from 'fs'; await start(); fs.readFileSync(p);`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 37, endColumn: 52, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'fs';
import { readFile } from 'node:fs/promises'; await start(); await readFile(p);` }] },
      ],
    },
    {
      name: 'helper', code: `import fs from 'fs'; function load() { return fs.readFileSync(p); } async function f() { return load(); }`,
      errors: [
        { messageId: 'blockingHelper', line: 1, column: 97, endColumn: 101, suggestions: null },
      ],
    },
    {
      name: 'helper by call and apply',
      code: `import fs from 'fs';
function load(path) { return fs.readFileSync(path); }
async function f() { load.call(this, p); return load.apply(null, [p]); }`,
      errors: [
        { messageId: 'blockingHelper', line: 3, column: 22, endColumn: 31, suggestions: null },
        { messageId: 'blockingHelper', line: 3, column: 49, endColumn: 59, suggestions: null },
      ],
    },
    {
      name: 'helper of a helper', code: `import fs from 'fs'; function read() { return fs.readFileSync(p); } function load() { return read(); } async function f() { return load(); }`,
      errors: [
        { messageId: 'blockingHelper', line: 1, column: 132, endColumn: 136, suggestions: null },
      ],
    },
    {
      name: 'helper method', code: `import fs from 'fs'; class A { load() { return fs.readFileSync(p); } async f() { return this.load(); } }`,
      errors: [
        { messageId: 'blockingHelper', line: 1, column: 89, endColumn: 98, suggestions: null },
      ],
    },
    {
      name: 'handler by the types of its parameters', code: `import fs from 'fs'; import type { NextFunction, Request, Response } from 'express'; export function clean(req: Request, res: Response, next: NextFunction) { fs.unlinkSync(p); next(); }`,
      errors: [{
        messageId: 'blockingCall', data: { call: 'fs.unlinkSync', where: 'inside the request handler `clean`', instead: '`await unlink` from "node:fs/promises"' },
        line: 1, column: 159, endColumn: 172,
        suggestions: null,
      }],
    },
    {
      name: 'handler by its declared type', code: `import fs from 'fs'; import type { RequestHandler } from 'express'; export const clean: RequestHandler = (req, res, next) => { fs.unlinkSync(p); next(); };`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 128, endColumn: 141, suggestions: null }],
    },
    {
      name: 'method of a controller by the types of its parameters', code: `import fs from 'fs'; import express from 'express'; export class Files { show(req: express.Request, res: express.Response) { res.send(fs.readFileSync(p)); } }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 135, endColumn: 150, suggestions: null }],
    },
    {
      name: 'handler by what it does with its parameters', code: `import fs from 'fs'; export const show = (req, res) => { res.status(200).send(fs.readFileSync(req.params.name)); };`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 79, endColumn: 94, suggestions: null }],
    },
    {
      name: 'looks for what it reads, and loads a module that it names', code: `import fs from 'fs'; export async function load(dir) { const { parse } = await import('./parse.js'); return fs.readdirSync(dir).map(parse); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 109, endColumn: 123, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'fs';\nimport { readdir } from 'node:fs/promises'; export async function load(dir) { const { parse } = await import('./parse.js'); return (await readdir(dir)).map(parse); }` }] }],
    },
    {
      name: 'reads beside what it loads', code: `import { scryptSync } from 'crypto'; export async function load(file) { scryptSync(a, b, 64); await import(file); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 73, endColumn: 83 }],
    },
    {
      name: 'loads elsewhere', code: `import fs from 'fs'; async function load(file) { await import(file); } async function f(dir) { use(fs.readdirSync(dir)); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 100, endColumn: 114, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'fs';\nimport { readdir } from 'node:fs/promises'; async function load(file) { await import(file); } async function f(dir) { use(await readdir(dir)); }` }] }],
    },
    {
      name: 'a mark that is taken back', code: `import fs from 'fs'; let isBusy = false; async function f() { if (isBusy) return; isBusy = true; fs.rmSync(p); isBusy = false; }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 98, endColumn: 107, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'fs';\nimport { rm } from 'node:fs/promises'; let isBusy = false; async function f() { if (isBusy) return; isBusy = true; await rm(p); isBusy = false; }` }] }],
    },
    {
      name: 'in front of the test of the mark', code: `import fs from 'fs'; let isRead; async function f() { fs.rmSync(p); if (!isRead) { isRead = true; } }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 55, endColumn: 64, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'fs';\nimport { rm } from 'node:fs/promises'; let isRead; async function f() { await rm(p); if (!isRead) { isRead = true; } }` }] }],
    },
    {
      name: 'command of a terminal that works on and on', code: `import { Command } from 'commander'; import { scryptSync } from 'crypto'; program.action(async () => { while (true) { await work(scryptSync(a, b, 64), () => { return 1; }); } });`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 130, endColumn: 140 }],
    },
    {
      name: 'command of a terminal that pauses and works again', code: `import { Command } from 'commander'; import { scryptSync } from 'crypto'; program.action(async () => { while (true) { if (await isDone()) break; scryptSync(a, b, 64); await sleep(9); } });`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 146, endColumn: 156 }],
    },
    {
      name: 'not the only cached value', code: `import fs from 'fs'; let cached; async function f() { cached = fs.readFileSync(p); return cached; }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 64, endColumn: 79, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'fs';
import { readFile } from 'node:fs/promises'; let cached; async function f() { cached = await readFile(p); return cached; }` }] },
      ],
    },
    {
      name: 'exec', code: `import { execSync } from 'child_process'; async function f() { return execSync('git status'); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 71, endColumn: 79, suggestions: null },
      ],
    },
    {
      name: 'spawnSync, required in place', code: `async function f() { require('child_process').spawnSync('git'); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 22, endColumn: 56, suggestions: null },
      ],
    },
    {
      name: 'zlib', code: `import { gzipSync } from 'zlib'; async function f() { return gzipSync(b); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 62, endColumn: 70, suggestions: null },
      ],
    },
    {
      name: 'crypto', code: `import { scryptSync } from 'node:crypto'; async function f() { return scryptSync(p, s, 64); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 71, endColumn: 81, suggestions: null },
      ],
    },
    {
      name: 'bcrypt', code: `import bcrypt from 'bcryptjs'; async function f() { return bcrypt.hashSync(p, 10); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 60, endColumn: 75, suggestions: null },
      ],
    },
    {
      name: 'argon2 of node-rs', code: `import { hashSync, verifySync } from '@node-rs/argon2'; async function f() { return verifySync(hashSync(p), p); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 85, endColumn: 95, suggestions: null },
        { messageId: 'blockingCall', line: 1, column: 96, endColumn: 104, suggestions: null },
      ],
    },
    {
      name: 'bcrypt of node-rs', code: `import { compareSync } from '@node-rs/bcrypt'; async function f() { return compareSync(p, h); }`,
      errors: [
        { messageId: 'blockingCall', data: { call: 'compareSync', where: 'inside async `f`', instead: '`await verify`' }, line: 1, column: 76, endColumn: 87, suggestions: null },
      ],
    },
    {
      name: 'glob', code: `import glob from 'glob'; async function f() { return glob.sync('*'); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 54, endColumn: 63, suggestions: null },
      ],
    },
    {
      name: 'globSync', code: `import { globSync } from 'glob'; async function f() { return globSync('*'); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 62, endColumn: 70, suggestions: null },
      ],
    },
    {
      name: 'fast-glob', code: `import fg from 'fast-glob'; async function f() { return fg.sync('*'); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 57, endColumn: 64, suggestions: null },
      ],
    },
    {
      name: 'execa', code: `import { execaSync } from 'execa'; async function f() { return execaSync('ls'); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 64, endColumn: 73, suggestions: null },
      ],
    },
    {
      name: 'cross-spawn', code: `import spawn from 'cross-spawn'; async function f() { return spawn.sync('ls'); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 62, endColumn: 72, suggestions: null },
      ],
    },
    {
      name: 'Bun', code: `async function f() { return Bun.spawnSync(['ls']); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 29, endColumn: 42, suggestions: null },
      ],
    },
    {
      name: 'shelljs', code: `import shell from 'shelljs'; async function f() { shell.exec('ls'); shell.exec('ls', { silent: true }); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 51, endColumn: 61, suggestions: null },
        { messageId: 'blockingCall', line: 1, column: 69, endColumn: 79, suggestions: null },
      ],
    },
    {
      name: 'fs-extra', code: `import { readJsonSync, copyFileSync } from 'fs-extra'; async function f() { readJsonSync(p); copyFileSync(a, b); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 77, endColumn: 89, suggestions: null },
        { messageId: 'blockingCall', line: 1, column: 94, endColumn: 106, suggestions: [{ messageId: 'awaitCall', output: `import { readJsonSync, copyFileSync } from 'fs-extra';
import { copyFile } from 'node:fs/promises'; async function f() { readJsonSync(p); await copyFile(a, b); }` }] },
      ],
    },
    {
      name: 'jsonfile', code: `import jsonfile from 'jsonfile'; async function f() { jsonfile.readFileSync(p); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 55, endColumn: 76, suggestions: null },
      ],
    },
    {
      name: 'rimraf and mkdirp', code: `import { rimrafSync } from 'rimraf'; import mkdirp from 'mkdirp'; async function f() { rimrafSync(p); mkdirp.sync(p); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 88, endColumn: 98, suggestions: null },
        { messageId: 'blockingCall', line: 1, column: 103, endColumn: 114, suggestions: null },
      ],
    },
    {
      name: 'synchronous XMLHttpRequest', code: `async function f() { const x = new XMLHttpRequest(); x.open('GET', u, false); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 54, endColumn: 60, suggestions: null },
      ],
    },
    {
      name: 'file descriptor', code: `import fs from 'fs'; async function f() { fs.closeSync(fd); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 43, endColumn: 55, suggestions: null },
      ],
    },
    {
      name: 'alias', code: `import fs from 'fs'; const read = fs.readFileSync; async function f() { read(p); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 73, endColumn: 77, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'fs';
import { readFile } from 'node:fs/promises'; const read = fs.readFileSync; async function f() { await readFile(p); }` }] },
      ],
    },
    {
      name: 'native realpath', code: `import fs from 'fs'; async function f() { return fs.realpathSync.native(p); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 50, endColumn: 72, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'fs';
import { realpath } from 'node:fs/promises'; async function f() { return await realpath(p); }` }] },
      ],
    },
    {
      name: 'own API', code: `import { crunch } from 'own-lib'; async function f() { crunch(x); }`, options: [{ apis: ['own-lib#crunch'], checkCommands: false, checkDatabases: false, checkExists: false }],
      errors: [
        { messageId: 'blockingCall', line: 1, column: 56, endColumn: 62, suggestions: null },
      ],
    },
    {
      name: 'strict: existsSync', code: `import fs from 'fs'; async function f() { return fs.existsSync(p); }`, options: strict,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 50, endColumn: 63, suggestions: null },
      ],
    },
    {
      name: 'strict: helper with existsSync', code: `import fs from 'fs'; function has() { return fs.existsSync(p); } async function f() { return has(); }`, options: strict,
      errors: [
        { messageId: 'blockingHelper', line: 1, column: 94, endColumn: 97, suggestions: null },
      ],
    },
    {
      name: 'strict: database', code: `import Database from 'better-sqlite3'; const db = new Database(p); async function f() { db.prepare(q).all(); }`, options: strict,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 89, endColumn: 106, suggestions: null },
      ],
    },
    {
      name: 'strict: database of Node', code: `import { DatabaseSync } from 'node:sqlite'; const db = new DatabaseSync(p); async function f() { db.exec(q); }`, options: strict,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 98, endColumn: 105, suggestions: null },
      ],
    },
  ],
});

scriptRuleTester.run(`${rule.name} (CommonJS)`, rule, {
  valid: [{ name: 'top level', code: `const fs = require('fs'); module.exports = fs.readFileSync(p);` }],
  invalid: [{
    name: 'handler', code: `const fs = require('fs'); exports.f = async () => { fs.mkdirSync(p); };`,
    errors: [{
      messageId: 'blockingCall', data: { call: 'fs.mkdirSync', where: 'inside async `f`', instead: '`await mkdir` from "node:fs/promises"' },
      line: 1, column: 53, endColumn: 65,
      suggestions: [{ messageId: 'awaitCall', output: `const fs = require('fs');\nconst { mkdir } = require('node:fs/promises'); exports.f = async () => { await mkdir(p); };` }],
    }],
  }],
});
