import { describe, expect, it } from 'vitest';

import { isFunction } from '../../../src/analysis/core/ast.js';
import { findApi } from '../../../src/analysis/identity/lookup.js';
import { acquisitionOf } from '../../../src/analysis/resources/acquisition.js';
import { holdingOf } from '../../../src/analysis/resources/holding.js';
import { isProgramStart } from '../../../src/analysis/resources/program-start.js';
import { fateOf } from '../../../src/analysis/resources/release-fate.js';
import { listenerPerRequest } from '../../../src/analysis/resources/request-listeners.js';
import { resources } from '../../../src/catalog/resources.js';
import { analyse } from '../../support/analyse.js';

const open = 'fs.open("a")';

/** How the file that is opened in a function stays open. */
function fate(body: string): string | undefined {
  const { node, sourceCode } = analyse(`import fs from "node:fs/promises"; import path from "node:path"; async function f(x, y) { ${body} }`);
  const call = node(open);
  if (call.type !== 'CallExpression') throw new Error('no call');
  const found = findApi(call.callee, resources, sourceCode);
  const acquisition = found && acquisitionOf(call, found.entry, resources, sourceCode);
  if (!acquisition) return 'not held';
  return fateOf(acquisition, holdingOf(acquisition, sourceCode), resources, sourceCode)?.kind;
}

describe('what becomes of a file', () => {
  it.each([
    ['closed in a finally', 'const file = await fs.open("a"); try { await file.read(); } finally { await file.close(); }', undefined],
    ['never closed', 'const file = await fs.open("a"); await file.read();', 'never'],
    ['closed at the end', 'const file = await fs.open("a"); await file.read(); await file.close();', 'onThrow'],
    ['closed on one way', 'const file = await fs.open("a"); if (x) { return; } await file.close();', 'onExit'],
    ['closed by `using`', 'await using file = await fs.open("a"); await file.read();', 'not held'],
    ['returned', 'const file = await fs.open("a"); return file;', undefined],
    ['given on one way', 'const file = await fs.open("a"); return x ? file : y;', undefined],
    ['tested', 'const file = await fs.open("a"); return file ? x : y;', 'never'],
    ['stored', 'const file = await fs.open("a"); this.file = file;', undefined],
    ['assigned to', 'let file = await fs.open("a"); await file.read();', 'never'],
    ['kept by another name', 'const file = await fs.open("a"); const other = file; await other.close();', undefined],
    ['compared', 'const file = await fs.open("a"); if (file === x) y();', 'never'],
    ['in a list', 'const file = await fs.open("a"); return [file];', undefined],
    ['as an option', 'const file = await fs.open("a"); await run({ file });', undefined],
    ['as a part of what is kept', 'const file = await fs.open("a"); const all = { file };', undefined],
    ['as an argument', 'const file = await fs.open("a"); await run(file);', undefined],
    ['as an argument of a call nobody waits for', 'const file = await fs.open("a"); run(file);', undefined],
    ['as an argument of what is made', 'const file = await fs.open("a"); const a = new Reader(file);', undefined],
    ['as an argument of what closes it', 'const file = await fs.open("a"); await close(file);', undefined],
    ['logged', 'const file = await fs.open("a"); console.log(file);', 'never'],
    ['a member that is set', 'const file = await fs.open("a"); file.name = x;', 'never'],
    ['a computed member', 'const file = await fs.open("a"); x(file[y]);', undefined],
    ['a computed method', 'const file = await fs.open("a"); await file[x]();', undefined],
    ['a method that is handed on', 'const file = await fs.open("a"); x.once("end", file.close);', undefined],
    ['its number is handed on', 'const file = await fs.open("a"); log(file.fd);', undefined],
    ['captured', 'const file = await fs.open("a"); return () => file.read();', undefined],
    ['captured by a helper', 'const file = await fs.open("a"); const read = () => file.read(); await read();', 'never'],
    ['captured by a declared helper', 'const file = await fs.open("a"); function read() { return file.read(); } await read();', 'never'],
    ['captured by a helper that is handed on', 'const file = await fs.open("a"); function read() { return file.read(); } on(read);', undefined],
    ['captured in place', 'const file = await fs.open("a"); x.forEach(() => file.read());', 'never'],
    ['captured by what is called at once', 'const file = await fs.open("a"); await (async () => { await file.read(); })();', 'never'],
    ['closed behind a promise', 'const file = await fs.open("a"); await x.finally(() => file.close());', undefined],
    ['closed when all goes well', 'const file = await fs.open("a"); await x.then(() => file.close());', 'onThrow'],
    ['closed by a listener', 'const file = await fs.open("a"); x.on("end", () => file.close());', undefined],
    ['a part', 'const { fd } = await fs.open("a"); x(fd);', 'not held'],
    ['not awaited', 'const file = fs.open("a"); x();', 'not held'],
    ['in a list of several', 'const [file] = await Promise.all([fs.open("a")]); await file.read();', 'never'],
    ['in a list that is not awaited', 'const [file] = Promise.all([fs.open("a")]); x();', 'not held'],
    ['in a list of another function', 'const [file] = await all([fs.open("a")]); x();', 'not held'],
    ['in a list without names', 'const files = await Promise.all([fs.open("a")]); x(files);', 'not held'],
    ['dropped', 'await fs.open("a");', 'not held'],
    ['read to its end', 'const file = await fs.open("a"); for await (const line of file.readLines()) x(line);', undefined],
  ])('%s', (_, body, kind) => {
    expect(fate(body)).toBe(kind);
  });
});

describe('a start of the program', () => {
  it.each([
    ['by its name', 'async function startServer(here) {}', true],
    ['called where the module loads', 'function run2(here) {} run2();', true],
    ['a constant that is called there', 'const go = (here) => {}; go();', true],
    ['called at once', '((here) => {})();', true],
    ['called at once in a function', 'function a() { ((here) => {})(); }', false],
    ['called in a function', 'function go(here) {} function a() { go(); }', false],
    ['handed on', 'function go(here) {} on(go);', false],
    ['without a name', 'on((here) => {});', false],
    ['in a pattern', 'const { go = (here) => {} } = x; go();', false],
    ['a method under a computed name', 'class A { [x](here) {} }', false],
  ])('%s', (_, code, expected) => {
    const { node, sourceCode } = analyse(code);
    const fn = node('here').parent;
    if (!isFunction(fn)) throw new Error('no function');
    expect(isProgramStart(fn, sourceCode)).toBe(expected);
  });
});

describe('a listener for each request', () => {
  const emitter = 'import { EventEmitter } from "node:events"; const emitter = new EventEmitter();';
  it.each([
    ['of the process', '', 'process.on("exit", a)', true],
    ['of an emitter of the module', emitter, 'emitter.on("x", a)', true],
    ['of an emitter of one\'s own', `${emitter} class Own extends EventEmitter {} const own = new Own();`, 'own.on("x", a)', true],
    ['of a class of another kind', 'class Own {} const own = new Own();', 'own.on("x", a)', false],
    ['of something made in another way', 'const own = make();', 'own.on("x", a)', false],
    ['of something that is not made', 'let own;', 'own.on("x", a)', false],
    ['of the request', '', 'req.on("x", a)', false],
    ['of something in the handler', '', 'const own = x; own.on("x", a)', false],
    ['of a member', '', 'x.y.on("x", a)', false],
    ['once', emitter, 'emitter.once("x", a)', false],
    ['under a computed name', emitter, 'emitter[x]("x", a)', false],
    ['of nothing', emitter, 'emitter.on("x")', false],
    ['of a function', emitter, 'on("x", a)', false],
    ['taken off', emitter, 'res.on("close", () => emitter.off("x", a)); emitter.on("x", a)', false],
    ['taken off something else', emitter, 'res.on("close", () => req.off("x", a)); emitter[y].z; emitter.on("x", a)', true],
  ])('%s', (_, before, body, expected) => {
    const { node, sourceCode } = analyse(
      `import express from "express"; ${before} const app = express(); app.get("/", (req, res) => { ${body}; });`);
    const call = node(body.split('; ').at(-1) ?? '');
    if (call.type !== 'CallExpression') throw new Error('no call');
    expect(listenerPerRequest(call, sourceCode) !== undefined).toBe(expected);
  });

  it('outside of a handler', () => {
    const { node, sourceCode } = analyse('process.on("exit", a)');
    const call = node('process.on("exit", a)');
    expect(call.type === 'CallExpression' && listenerPerRequest(call, sourceCode)).toBeUndefined();
  });
});
