import rule from '../../../src/rules/no-blocking-call-in-async.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run('no-blocking-call-in-async: tasks that are run once', rule, {
  valid: [
    { name: 'a promise that is kept', code: `import { scryptSync } from 'crypto'; let loading; export async function f() { if (loading) return loading; loading = (async () => { await g(); return scryptSync(a, b, 64); })(); return loading; }` },
    { name: 'a promise that is kept by ??=', code: `import { scryptSync } from 'crypto'; let loading; export const f = () => (loading ??= (async () => scryptSync(a, b, 64))());` },
    { name: 'a promise that is kept in a field', code: `import { scryptSync } from 'crypto'; class A { f() { this.loading ??= (async () => { await g(); scryptSync(a, b, 64); })(); return this.loading; } }` },
    { name: 'a promise that is kept in a map', code: `import { scryptSync } from 'crypto'; const tasks = new Map(); export async function f(name) { const known = tasks.get(name); if (known) return known; const task = (async () => scryptSync(name, b, 64))(); tasks.set(name, task); return task; }` },
    { name: 'a promise that is dropped where the task fails', code: `import { scryptSync } from 'crypto'; let loading; export async function f() { loading ??= (async () => { try { await g(); return scryptSync(a, b, 64); } catch (error) { loading = undefined; throw error; } })(); return loading; }` },
    { name: 'a promise that is dropped by a handler of failures', code: `import { scryptSync } from 'crypto'; let loading; export async function f() { loading ??= (async () => scryptSync(a, b, 64))().catch((error) => { loading = undefined; throw error; }); return loading; }` },
    { name: 'a task that fills what was empty, whose promise is dropped', code: `import { scryptSync } from 'crypto'; let key; let loading; export async function f() { if (key) return key; if (loading) return loading; loading = (async () => { await g(); const made = scryptSync(a, b, 64); key = made.buffer; return made; })(); const result = await loading; loading = null; return result; }` },
    { name: 'a helper in a task that fills what was empty', code: `import { scryptSync } from 'crypto'; const find = () => scryptSync(a, b, 64); let key = null; let loading = null; async function f() { if (key !== null) return key; if (loading) return loading; loading = (async () => { const found = find(); if (found) { key = found; return found; } return undefined; })(); const result = await loading; loading = null; return result; }` },
    { name: 'a task in a task that is kept', code: `import { scryptSync } from 'crypto'; let loading; export const f = () => (loading ??= (async () => { await (async () => scryptSync(a, b, 64))(); })());` },
    { name: 'a task that a mark says is done', code: `import { scryptSync } from 'crypto'; let isDone = false; export async function f() { if (!isDone) { await (async () => { scryptSync(a, b, 64); })(); isDone = true; } }` },
  ],
  invalid: [
    {
      name: 'a promise that is dropped when it is settled', code: `import { scryptSync } from 'crypto'; let loading; export async function f() { if (loading) return loading; loading = (async () => { await g(); return scryptSync(a, b, 64); })(); const result = await loading; loading = null; return result; }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 151, endColumn: 161 }],
    },
    {
      name: 'a promise that is dropped at last', code: `import { scryptSync } from 'crypto'; let loading; export async function f() { loading ??= (async () => scryptSync(a, b, 64))().finally(() => { loading = undefined; }); return loading; }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 104, endColumn: 114 }],
    },
    {
      name: 'a promise that is taken out of its map', code: `import { scryptSync } from 'crypto'; const tasks = new Map(); export async function f(name) { const known = tasks.get(name); if (known) return known; const task = (async () => { try { await g(); return scryptSync(name, b, 64); } finally { tasks.delete(name); } })(); tasks.set(name, task); return task; }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 203, endColumn: 213 }],
    },
    {
      name: 'a promise that nobody asks for', code: `import { scryptSync } from 'crypto'; let loading; export async function f() { loading = (async () => scryptSync(a, b, 64))(); return loading; }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 102, endColumn: 112 }],
    },
    {
      name: 'a task that is not kept', code: `import { scryptSync } from 'crypto'; export async function f() { await g(); return (async () => { await g(); return scryptSync(a, b, 64); })(); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 117, endColumn: 127 }],
    },
    {
      name: 'a task that empties what was full', code: `import { scryptSync } from 'crypto'; let key; export async function f() { if (key) return key; await g(); return (async () => { key = null; return scryptSync(a, b, 64); })(); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 148, endColumn: 158 }],
    },
    {
      name: 'a function that is handed on, not run', code: `import { scryptSync } from 'crypto'; let handler; export async function f() { handler ??= on(async () => scryptSync(a, b, 64)); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 106, endColumn: 116 }],
    },
  ],
});

ruleTester.run('no-blocking-call-in-async: what one user runs', rule, {
  valid: [
    { name: 'folder of commands below the source', code: `import { scryptSync } from 'crypto'; async function f() { await g(); scryptSync(a, b, 64); }`, filename: 'packages/tool/src/cli/add.ts' },
    { name: 'folder of commands at the root', code: `import { scryptSync } from 'crypto'; async function f() { await g(); scryptSync(a, b, 64); }`, filename: 'cli/add.ts' },
    { name: 'folder of commands in what was built', code: `import { scryptSync } from 'crypto'; async function f() { await g(); scryptSync(a, b, 64); }`, filename: 'dist/cli/lib/add.js' },
    { name: 'folder of commands in a package of that name', code: `import { scryptSync } from 'crypto'; async function f() { await g(); scryptSync(a, b, 64); }`, filename: 'packages/cli/src/cli/add.ts' },
    { name: 'package for command lines, with its types', code: `import type { Command } from 'commander'; import { program } from 'commander'; import { scryptSync } from 'crypto'; async function f() { await g(); scryptSync(a, b, 64); }` },
    { name: 'package for command lines, one export of several a type', code: `import { type Command, program } from 'commander'; import { scryptSync } from 'crypto'; async function f() { await g(); scryptSync(a, b, 64); }` },
  ],
  invalid: [
    {
      name: 'package that is called cli', code: `import { scryptSync } from 'crypto'; async function f() { await g(); scryptSync(a, b, 64); }`, filename: 'packages/cli/src/controllers/users.ts',
      errors: [{ messageId: 'blockingCall', line: 1, column: 70, endColumn: 80 }],
    },
    {
      name: 'package that is called cli, as it is built', code: `import { scryptSync } from 'crypto'; async function f() { await g(); scryptSync(a, b, 64); }`, filename: 'packages/cli/dist/services/users.js',
      errors: [{ messageId: 'blockingCall', line: 1, column: 70, endColumn: 80 }],
    },
    {
      name: 'type of a package for command lines', code: `import type { Ora } from 'ora'; import { scryptSync } from 'crypto'; async function f() { await g(); scryptSync(a, b, 64); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 102, endColumn: 112 }],
    },
    {
      name: 'types of a package for command lines, one by one', code: `import { type Ora, type Options } from 'ora'; import { scryptSync } from 'crypto'; async function f() { await g(); scryptSync(a, b, 64); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 116, endColumn: 126 }],
    },
  ],
});

ruleTester.run('no-blocking-call-in-async: functions that others hold', rule, {
  valid: [
    { name: 'held by a class, for instances', code: `import { spawnSync } from 'node:child_process'; class A { spawnSync = own; async f() { A.spawnSync('ls'); } }` },
    { name: 'held by an object that is changed', code: `import { spawnSync } from 'node:child_process'; const tools = { spawnSync }; tools.spawnSync = own; async function f() { await g(); tools.spawnSync('ls'); }` },
    { name: 'own method of an object', code: `import { spawnSync } from 'node:child_process'; const tools = { spawnSync() {} }; async function f() { await g(); tools.spawnSync('ls'); }` },
  ],
  invalid: [
    {
      name: 'held by a class', code: `import { spawnSync } from 'node:child_process'; class A { static spawnSync = spawnSync; async f() { A.spawnSync('ls'); } }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 101, endColumn: 112 }],
    },
    {
      name: 'held by a class, for itself', code: `import { spawnSync } from 'node:child_process'; class A { static spawnSync = spawnSync; static async f() { this.spawnSync('ls'); } }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 108, endColumn: 122 }],
    },
    {
      name: 'held by an object', code: `import { spawnSync } from 'node:child_process'; const tools = { spawnSync }; export async function f() { tools.spawnSync('ls'); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 106, endColumn: 121 }],
    },
    {
      name: 'called by a helper, held by an object', code: `import { spawnSync } from 'node:child_process'; const tools = { spawnSync }; const run = () => tools.spawnSync('ls'); export async function f() { run(); }`,
      errors: [{ messageId: 'blockingHelper', data: { helper: 'run', call: 'tools.spawnSync', where: 'inside async `f`', instead: '`spawn`, and await its "close" event' }, line: 1, column: 147, endColumn: 150 }],
    },
  ],
});

scriptRuleTester.run('no-blocking-call-in-async: tasks that are run once (CommonJS)', rule, {
  valid: [
    { name: 'a promise that is kept, in an older spelling', code: `const { scryptSync } = require('crypto'); let loading; exports.f = function f() { if (!loading) loading = (async function () { await g(); return scryptSync(a, b, 64); })(); return loading; };` },
  ],
  invalid: [
    {
      name: 'a promise that is dropped, in an older spelling', code: `const { scryptSync } = require('crypto'); let loading; exports.f = function f() { if (!loading) loading = (async function () { await g(); return scryptSync(a, b, 64); })(); loading.then(() => { loading = void 0; }); return loading; };`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 146, endColumn: 156 }],
    },
    {
      name: 'module that rolldown wraps', code: `let crypto = require('crypto'); crypto = runtime.__toESM(crypto); exports.f = async (word) => { await g(); use(crypto.default.scryptSync(word, b, 64)); };`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 112, endColumn: 137 }],
    },
  ],
});
