import { describe, expect, it } from 'vitest';

import { asyncContextOf, describeContext, placeOf } from '../../../src/analysis/event-loop/async-context.js';
import { functionName } from '../../../src/analysis/core/ast.js';
import { analyse } from '../../support/analyse.js';

/** The context that `here()`, the last one in the code, runs in. */
function contextOf(code: string) {
  const { node, sourceCode } = analyse(code);
  return asyncContextOf(node('here()'), sourceCode);
}

/** The name of the plain function that `here()` is part of. */
function ownerOf(code: string) {
  const { node, sourceCode } = analyse(code);
  const { owner } = placeOf(node('here()'), sourceCode);
  return owner && functionName(owner);
}

describe('asyncContextOf', () => {
  const cases: [name: string, code: string, kind: string | undefined, by?: string][] = [
    ['async function', 'async function load() { here(); }', 'async-function', 'load'],
    ['async arrow', 'const load = async () => here();', 'async-function', 'load'],
    ['async method', 'class C { async load() { here(); } }', 'async-function', 'load'],
    ['async generator', 'async function* pages() { yield here(); }', 'async-function', 'pages'],
    ['async function without a name', 'run(async () => { here(); });', 'async-function'],
    ['async function that is what a module exports', 'module.exports = async () => { here(); };', 'async-function'],
    ['parameter default', 'async function load(a = here()) {}', 'async-function', 'load'],
    ['in-place callback', 'async function load() { a.map(() => here()); }', 'async-function', 'load'],
    ['in-place callbacks in a row', 'async function load() { a.map((b) => b.some((c) => c.find(() => here()))); }', 'async-function', 'load'],
    ['immediately invoked function', 'async function load() { (function () { here(); })(); }', 'async-function', 'load'],
    ['async function run in place by a plain one', 'function plain() { (async () => { here(); })(); }', 'async-function'],
    ['promise executor', 'function plain() { return new Promise(() => { here(); }); }', 'promise-executor'],
    ['then', 'a.then(() => here());', 'callback', 'a.then'],
    ['second callback of then', 'a.then(b, () => here());', 'callback', 'a.then'],
    ['timer', 'setTimeout(() => here(), 5);', 'callback', 'setTimeout'],
    ['timer of the module', 'import * as timers from "node:timers"; timers.setImmediate(() => here());', 'callback', 'timers.setImmediate'],
    ['timer by name', 'setTimeout(tick, 5); function tick() { here(); }', 'callback', 'setTimeout'],
    ['timer by method', 'class C { start() { setTimeout(this.tick, 5); } tick() { here(); } }', 'callback', 'setTimeout'],
    ['in-place callback of a timer', 'setTimeout(() => { a.forEach(() => here()); }, 5);', 'callback', 'setTimeout'],
    ['listener', 'a.on("b", () => here());', 'callback', 'a.on'],
    ['listener of the window', 'addEventListener("b", () => here());', 'callback', 'addEventListener'],
    ['route', 'app.get("/", (req, res) => here());', 'callback', 'app.get'],
    ['route with a path in a constant', 'const path = "/a"; web.get(path, () => here());', 'callback', 'web.get'],
    ['route with a list of paths', 'web.get(["/a", "/b"], () => here());', 'callback', 'web.get'],
    ['route with a template', 'web.get(`/${a}`, () => here());', 'callback', 'web.get'],
    ['route of a router in a field', 'this.router.get(path, () => here());', 'callback', 'this.router.get'],
    ['server', 'import http from "http"; http.createServer(() => here());', 'callback', 'http.createServer'],
    ['server of Deno with options', 'Deno.serve({ handler: () => here() });', 'callback', 'Deno.serve'],
    ['callback of a core module', 'import { exec } from "child_process"; exec("ls", () => here());', 'callback', 'exec'],
    ['callback of a request', 'import https from "https"; https.get(url, () => here());', 'callback', 'https.get'],
    ['after a top-level await', 'await a; here();', 'top-level-await'],
    ['in-place callback after a top-level await', 'await a; b.map(() => here());', 'top-level-await'],
    ['after an await in a branch', 'if (a) await a; here();', 'top-level-await'],
    ['in the body of for await', 'for await (const b of a) here();', 'top-level-await'],
    ['round the loop of an await', 'for (const b of a) { here(); await b; }', 'top-level-await'],

    ['plain function', 'function plain() { here(); }', undefined],
    ['plain function in an async one', 'async function load() { return () => here(); }', undefined],
    ['callback of an unknown function', 'async function load() { retry(() => here()); }', undefined],
    ['top level', 'here();', undefined],
    ['before a top-level await', 'here(); await a;', undefined],
    ['top-level in-place callback', 'a.map(() => here());', undefined],
    ['listener of a process that exits', 'process.on("exit", () => here());', undefined],
    ['field after an await', 'await a; class C { b = here(); }', undefined],
    ['static block in an async function', 'async function load() { class C { static { here(); } } }', undefined],
    ['wrapped in-place callback', 'async function load() { a.map(wrap(() => here())); }', undefined],
    ['method of a map', 'cache.get(key, () => here());', undefined],
    ['result of a synchronous call', 'import fs from "fs"; function plain() { fs.readdirSync(a).find(() => here()); }', undefined],
  ];
  it.each(cases)('%s', (_name, code, kind, by) => {
    expect(contextOf(code)).toEqual(kind === undefined ? undefined : by === undefined ? { kind } : { kind, name: by });
  });

  it('tells the plain function that code is part of', () => {
    expect(ownerOf('function plain() { here(); }')).toBe('plain');
    expect(ownerOf('function plain() { a.map(() => { (() => here())(); }); }')).toBe('plain');
    expect(ownerOf('async function load() { function plain() { here(); } }')).toBe('plain');
    expect(ownerOf('async function load() { here(); }')).toBeUndefined();
    expect(ownerOf('here();')).toBeUndefined();
  });
});

it('puts contexts into words', () => {
  expect(describeContext({ kind: 'async-function', name: 'load' })).toBe('inside async `load`');
  expect(describeContext({ kind: 'async-function' })).toBe('inside an async function');
  expect(describeContext({ kind: 'callback', name: 'app.get' })).toBe('inside a callback of `app.get`');
  expect(describeContext({ kind: 'promise-executor' })).toBe('inside a promise executor');
  expect(describeContext({ kind: 'top-level-await' })).toBe('after a top-level `await`');
});

it('climbs out of many callbacks in each other', () => {
  const depth = 60;
  const code = `async function load() { ${'a.map(() => { '.repeat(depth)}here();${' })'.repeat(depth)} }`;
  expect(contextOf(code)).toEqual({ kind: 'async-function', name: 'load' });
});
