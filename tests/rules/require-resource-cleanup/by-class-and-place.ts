import rule from '../../../src/rules/require-resource-cleanup.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}, by class and place`, rule, {
  valid: [
    { name: 'timer of a class that a class under it clears', code: `class A { start() { this.timer = setInterval(beat, 1000); } close() { this.open = false; } } class B extends A { close() { super.close(); clearInterval(this.timer); } }` },
    { name: 'timer of a class that a class two below it clears', code: `class A { start() { this.timer = setInterval(beat, 1000); } close() { this.open = false; } } class B extends A {} class C extends B { close() { clearInterval(this.timer); } }` },
    { name: 'timer of a class that code outside of it clears', code: `class A { start() { this.timer = setInterval(beat, 1000); } close() { this.open = false; } } export function stop(a: A) { clearInterval(a.timer); }` },
    { name: 'timer of a class that a mixin clears', code: `const Stopping = (Base) => class extends Base { close() { super.close(); clearInterval(this.timer); } }; class A { start() { this.timer = setInterval(beat, 1000); } close() { this.open = false; } }` },
    { name: 'timer of a class that a prototype method clears', code: `function A() {} A.prototype.stop = function () { clearInterval(this.timer); }; class B { start() { this.timer = setInterval(beat, 1000); } close() { this.open = false; } }` },
    { name: 'private timer that is cleared in a function in the class', code: `class A { private timer = setInterval(beat, 1000); close() { const self = this; this.done(function () { clearInterval(self.timer); }); } }` },
    { name: 'session that is deleted with what it is given alone', code: `import mongoose from 'mongoose'; async function f() { const session = await mongoose.startSession(); await destroy({ session }); }` },
    { name: 'session that a function of such a name is given', code: `import mongoose from 'mongoose'; async function f() { const session = await mongoose.startSession(); await destroySession(session, { force: true }); }` },
    { name: 'transaction used for deleting, and ended on every path', code: `import { Sequelize } from 'sequelize'; const db = new Sequelize(''); async function f(Order, where) { const t = await db.transaction(); try { await Order.destroy({ where, transaction: t }); await t.commit(); } catch (e) { await t.rollback(); throw e; } }` },
    { name: 'paths in a temporary directory that are returned', code: `import { mkdtemp } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); return names.map((name) => join(dir, name)); }` },
    { name: 'paths in a temporary directory that are kept', code: `import { mkdtemp } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); const files = names.map((name) => { return join(dir, name); }); for (const file of files) tasks.push(file); }` },
    { name: 'a list of paths in a temporary directory, returned in an object', code: `import { mkdtemp } from 'node:fs/promises'; import { join } from 'node:path'; async function f() { const dir = await mkdtemp('x'); const files = [join(dir, 'a'), join(dir, 'b')]; return { files }; }` },
    { name: 'a temporary directory that a program gets', code: `import { execFile } from 'node:child_process'; import { mkdtemp } from 'node:fs/promises'; async function f() { const dir = await mkdtemp('x'); return new Promise((done) => { execFile('unpack', [dir], done); }); }` },
    { name: 'a temporary directory in a list that is spread', code: `import { mkdtemp } from 'node:fs/promises'; async function f() { const dir = await mkdtemp('x'); created.push(...[dir]); }` },
    { name: 'a temporary directory that is removed when the program is done', code: `import { execFile } from 'node:child_process'; import { mkdtemp, rm } from 'node:fs/promises'; async function f() { const dir = await mkdtemp('x'); execFile('unpack', ['--', dir], (error) => { rm(dir); }); }` },
    { name: 'a path by each loop of its own', code: `import { mkdtemp } from 'node:fs/promises'; import { join } from 'node:path'; async function f() { const dir = await mkdtemp('x'); const files = [join(dir, 'a')]; for (const { length } of files) note(length); }` },
    { name: 'timer until a wait that cannot fail', code: `function over(signal) { return new Promise((done) => { signal.addEventListener('abort', () => done()); }); } async function f(signal) { const beat = setInterval(tick, 1000); await over(signal); clearInterval(beat); }` },
    { name: 'a handle or nothing, closed in finally', code: `import { open } from 'node:fs/promises'; async function f(p) { const h = await open(p).catch(() => null); if (!h) return undefined; try { return await h.readFile(); } finally { await h.close(); } }` },
    { name: 'a handle or nothing, closed where it is there', code: `import { open } from 'node:fs/promises'; async function f(p) { const h = await open(p).catch(() => undefined); if (h) { try { await h.stat(); } finally { await h.close(); } } }` },
    { name: 'a handle or nothing, returned', code: `import { open } from 'node:fs/promises'; async function f(p) { const h = await open(p).catch(() => undefined); return h; }` },
    { name: 'a lock with a time limit, released in finally', code: `import { Mutex, withTimeout } from 'async-mutex'; class A { gate = withTimeout(new Mutex(), 5_000); async f() { const release = await this.gate.acquire(); try { await work(); } finally { release(); } } }` },
    { name: 'browser of the test runner closed', code: `import { chromium } from '@playwright/test'; async function f(url) { const browser = await chromium.launch(); try { await visit(url, browser); } finally { await browser.close(); } }` },
  ],
  invalid: [
    {
      name: 'timer of a class beside one that clears its own',
      code: `class A { close() { clearInterval(this.timer); } } class B { start() { this.timer = setInterval(beat, 1000); } close() { this.open = false; } }`,
      errors: [{ messageId: 'timerRunsOn', data: { field: 'timer', closer: 'close' }, line: 1, column: 85, endColumn: 96 }],
    },
    {
      name: 'timer in a field of a class beside one that takes its own apart',
      code: `class A { close() { const { timer } = this; clearInterval(timer); } } class B { private timer = setInterval(beat, 1000); dispose() { this.open = false; } }`,
      errors: [{ messageId: 'timerRunsOn', data: { field: 'timer', closer: 'dispose' }, line: 1, column: 97, endColumn: 108 }],
    },
    {
      name: 'timer of a class beside one that extends another',
      code: `class A extends EventEmitter { close() { clearInterval(this.timer); } } class B { start() { this.timer = setInterval(beat, 1000); } close() { this.open = false; } }`,
      errors: [{ messageId: 'timerRunsOn', data: { field: 'timer', closer: 'close' }, line: 1, column: 106, endColumn: 117 }],
    },
    {
      name: 'session used for deleting many',
      code: `import mongoose from 'mongoose'; async function f(Cart, where) { const session = await mongoose.startSession(); await Cart.deleteMany(where, { session }); await session.endSession(); }`,
      errors: [{
        messageId: 'releasedUnlessThrown', data: { kind: 'session', name: 'session', line: 1, release: 'session.endSession()' }, line: 1, column: 88, endColumn: 109,
        suggestions: [{ messageId: 'wrapInFinally', data: { release: 'await session.endSession()' }, output: `import mongoose from 'mongoose'; async function f(Cart, where) { const session = await mongoose.startSession(); try { await Cart.deleteMany(where, { session }); } finally { await session.endSession(); } }` }],
      }],
    },
    {
      name: 'session used for deleting, never ended',
      code: `import mongoose from 'mongoose'; async function f(Cart, where) { const session = await mongoose.startSession(); await Cart.deleteMany(where, { session }); }`,
      errors: [{
        messageId: 'neverReleased', data: { kind: 'session', name: 'session', release: 'session.endSession()' }, line: 1, column: 88, endColumn: 109,
        suggestions: [{ messageId: 'wrapInFinally', data: { release: 'await session.endSession()' }, output: `import mongoose from 'mongoose'; async function f(Cart, where) { const session = await mongoose.startSession(); try { await Cart.deleteMany(where, { session }); } finally { await session.endSession(); } }` }],
      }],
    },
    {
      name: 'transaction used for deleting',
      code: `const { Sequelize } = require('sequelize'); const db = new Sequelize(''); async function f(Order, where) { const t = await db.transaction(); await Order.destroy({ where, transaction: t }); await t.commit(); }`,
      errors: [{ messageId: 'releasedUnlessThrown', data: { kind: 'transaction', name: 't', line: 1, release: 't.rollback()' }, line: 1, column: 124, endColumn: 138 }],
    },
    {
      name: 'paths in a temporary directory, made in place',
      code: `import { mkdtemp, rm, writeFile } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); const files = names.map((name) => join(dir, name)); for (const file of files) await writeFile(file, 'x'); await rm(dir, { recursive: true }); }`,
      errors: [{
        messageId: 'releasedUnlessThrown', data: { kind: 'temporary directory', name: 'dir', line: 1, release: 'rm(dir, { recursive: true })' }, line: 1, column: 138, endColumn: 145,
        suggestions: [{ messageId: 'wrapInFinally', data: { release: 'await rm(dir, { recursive: true })' }, output: `import { mkdtemp, rm, writeFile } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); try { const files = names.map((name) => join(dir, name)); for (const file of files) await writeFile(file, 'x'); } finally { await rm(dir, { recursive: true }); } }` }],
      }],
    },
    {
      name: 'paths in a temporary directory, made by a function with a body',
      code: `import { mkdtemp, rm, writeFile } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); const files = names.map((name) => { return join(dir, name); }); for (const file of files) await writeFile(file, 'x'); await rm(dir, { recursive: true }); }`,
      errors: [{
        messageId: 'releasedUnlessThrown', data: { kind: 'temporary directory', name: 'dir', line: 1, release: 'rm(dir, { recursive: true })' }, line: 1, column: 138, endColumn: 145,
        suggestions: [{ messageId: 'wrapInFinally', data: { release: 'await rm(dir, { recursive: true })' }, output: `import { mkdtemp, rm, writeFile } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); try { const files = names.map((name) => { return join(dir, name); }); for (const file of files) await writeFile(file, 'x'); } finally { await rm(dir, { recursive: true }); } }` }],
      }],
    },
    {
      name: 'files in a temporary directory, written together',
      code: `import { mkdtemp, rm, writeFile } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); await Promise.all(names.map((name) => writeFile(join(dir, name), 'x'))); await rm(dir, { recursive: true }); }`,
      errors: [{
        messageId: 'releasedUnlessThrown', data: { kind: 'temporary directory', name: 'dir', line: 1, release: 'rm(dir, { recursive: true })' }, line: 1, column: 138, endColumn: 145,
        suggestions: [{ messageId: 'wrapInFinally', data: { release: 'await rm(dir, { recursive: true })' }, output: `import { mkdtemp, rm, writeFile } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); try { await Promise.all(names.map((name) => writeFile(join(dir, name), 'x'))); } finally { await rm(dir, { recursive: true }); } }` }],
      }],
    },
    {
      name: 'a path among the arguments of a program',
      code: `import { execFile } from 'node:child_process'; import { mkdtemp, rm, writeFile } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); await new Promise((done, fail) => { execFile('convert', ['--', join(dir, 'a')], (error) => (error ? fail(error) : done())); }); await rm(dir, { recursive: true }); }`,
      errors: [{
        messageId: 'releasedUnlessThrown', data: { kind: 'temporary directory', name: 'dir', line: 1, release: 'rm(dir, { recursive: true })' }, line: 1, column: 185, endColumn: 192,
        suggestions: [{ messageId: 'wrapInFinally', data: { release: 'await rm(dir, { recursive: true })' }, output: `import { execFile } from 'node:child_process'; import { mkdtemp, rm, writeFile } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); try { await new Promise((done, fail) => { execFile('convert', ['--', join(dir, 'a')], (error) => (error ? fail(error) : done())); }); } finally { await rm(dir, { recursive: true }); } }` }],
      }],
    },
    {
      name: 'a temporary directory among the arguments of a program',
      code: `import { mkdtemp, rm, writeFile } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); const args = ['--', join(dir, 'a')]; await run('convert', args); await rm(dir, { recursive: true }); }`,
      errors: [{
        messageId: 'releasedUnlessThrown', data: { kind: 'temporary directory', name: 'dir', line: 1, release: 'rm(dir, { recursive: true })' }, line: 1, column: 138, endColumn: 145,
        suggestions: [{ messageId: 'wrapInFinally', data: { release: 'await rm(dir, { recursive: true })' }, output: `import { mkdtemp, rm, writeFile } from 'node:fs/promises'; import { join } from 'node:path'; async function f(names) { const dir = await mkdtemp('x'); try { const args = ['--', join(dir, 'a')]; await run('convert', args); } finally { await rm(dir, { recursive: true }); } }` }],
      }],
    },
    {
      name: 'timer until a wait that may fail',
      code: `function over(signal) { return new Promise((done, fail) => { signal.addEventListener('abort', fail); }); } async function f(signal) { const beat = setInterval(tick, 1000); await over(signal); clearInterval(beat); }`,
      errors: [{
        messageId: 'releasedUnlessThrown', data: { kind: 'timer', name: 'beat', line: 1, release: 'clearInterval(beat)' }, line: 1, column: 148, endColumn: 159,
        suggestions: [{ messageId: 'wrapInFinally', data: { release: 'clearInterval(beat)' }, output: `function over(signal) { return new Promise((done, fail) => { signal.addEventListener('abort', fail); }); } async function f(signal) { const beat = setInterval(tick, 1000); try { await over(signal); } finally { clearInterval(beat); } }` }],
      }],
    },
    {
      name: 'a handle or nothing: nothing to put into finally blindly',
      code: `import { open } from 'node:fs/promises'; async function f(p) { const h = await open(p).catch(() => null); if (!h) return; await h.stat(); await h.close(); }`,
      errors: [{ messageId: 'releasedUnlessThrown', data: { kind: 'file handle', name: 'h', line: 1, release: 'h.close()' }, line: 1, column: 80, endColumn: 84 }],
    },
    {
      name: 'a lock with a time limit',
      code: `import { Mutex, withTimeout } from 'async-mutex'; class A { gate = withTimeout(new Mutex(), 5_000); async f() { const release = await this.gate.acquire(); await work(); release(); } }`,
      errors: [{
        messageId: 'releasedUnlessThrown', data: { kind: 'lock', name: 'release', line: 1, release: 'release()' }, line: 1, column: 135, endColumn: 152,
        suggestions: [{ messageId: 'wrapInFinally', data: { release: 'release()' }, output: `import { Mutex, withTimeout } from 'async-mutex'; class A { gate = withTimeout(new Mutex(), 5_000); async f() { const release = await this.gate.acquire(); try { await work(); } finally { release(); } } }` }],
      }],
    },
    {
      name: 'browser of the test runner',
      code: `const { chromium } = require('@playwright/test'); async function f(url) { const browser = await chromium.launch(); await visit(url, browser); await browser.close(); }`,
      errors: [{
        messageId: 'releasedUnlessThrown', data: { kind: 'browser', name: 'browser', line: 1, release: 'browser.close()' }, line: 1, column: 97, endColumn: 112,
        suggestions: [{ messageId: 'wrapInFinally', data: { release: 'await browser.close()' }, output: `const { chromium } = require('@playwright/test'); async function f(url) { const browser = await chromium.launch(); try { await visit(url, browser); } finally { await browser.close(); } }` }],
      }],
    },
  ],
});
