import { readFileSync } from 'node:fs';

import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import ts from 'typescript';
import { expect, it } from 'vitest';

import rule from '../../../src/rules/propagate-abort-signal.js';
import requireTimeout from '../../../src/rules/require-timeout.js';
import { ruleTester, scriptRuleTester, typedRuleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'signal of the operating system, typed', code: `async function stop(signal: NodeJS.Signals) { await fetch('/bye'); }` },
    { name: 'text, typed', code: `async function f(signal: string) { await fetch('/a'); }` },
    { name: 'text, in a typed pattern', code: `async function f({ signal }: { signal: string }) { await fetch('/a'); }` },
    { name: 'text or number, typed', code: `async function f(signal: NodeJS.Signals | number) { await fetch('/a'); }` },
    { name: 'type of one\'s own', code: `import type { Signal } from './radio.js'; async function f(signal: Signal) { await fetch('/a'); }` },
    { name: 'listener of a process', code: `process.on('SIGTERM', async (signal) => { await fetch('/bye'); });` },
    { name: 'listener of a process, declared before', code: `async function bye(signal) { await fetch('/bye'); } process.on('SIGTERM', bye);` },
    { name: 'listener with a name that says so', code: `async function shutdown(signal) { await fetch('/bye'); }` },
    { name: 'written into a text', code: `async function f(signal) { console.log(\`got \${signal}\`); await fetch('/bye'); }` },
    { name: 'compared with a text', code: `async function f(signal) { if (signal === 'SIGTERM') await fetch('/bye'); }` },
    { name: 'given to kill', code: `async function f(pid, signal) { process.kill(pid, signal); await fetch('/bye'); }` },
    { name: 'default of a text', code: `async function f({ name, signal = 'SIGTERM' }) { send(signal + name); await fetch('/bye'); }` },
    { name: 'switched over', code: `async function f(signal) { switch (signal) { case 1: await fetch('/bye'); } }` },
    { name: 'how a process ended', code: `async function f({ code, signal }) { await fetch('/bye?code=' + code); }` },
    { name: 'a value that can be watched', code: `async function f(signal) { const { value } = signal; signal.value = 2; await fetch('/a'); }` },
    { name: 'a value that is called', code: `async function f(signal) { await fetch('/a?x=' + signal()); }` },
    { name: 'file of signals that are values', code: `import { effect } from '@preact/signals'; async function f(signal) { await fetch('/a'); }` },
    { name: 'element of a list', code: `async function f(signals) { await Promise.all(signals.map(async (signal) => { await fetch('/a'); })); }` },
    { name: 'parameter without a signal', code: `async function f(options: { id: string }) { await fetch('/a?abort'); }` },
    { name: 'parameter that nothing tells about', code: `async function f(ctx) { await fetch('/abort'); }` },
    { name: 'request of a framework by its namespace', code: `import express from 'express'; export const g = (signal: AbortSignal) => work({ signal }); async function f(request: express.Request) { await fetch('/abort'); }` },
    { name: 'request of a framework by a namespace import', code: `import * as http from 'restify'; export const g = (signal: AbortSignal) => work({ signal }); async function f(req: Readonly<http.Request>) { await fetch('/abort'); }` },
    { name: 'request of a framework', code: `import type { Request } from 'express'; async function f(request: Request) { await fetch('/abort'); }` },
    { name: 'signal written to a parameter', code: `async function f(init) { init.signal = other(); await fetch('/a'); }` },
    { name: 'another member of the holder goes in', code: `async function f(ctx: { signal: AbortSignal; fetch: typeof fetch }) { await ctx.fetch('/a'); }` },
    { name: 'destructured controller that another call gets', code: `async function f(url) { const stop = new AbortController(); const { signal } = stop; await fetch(url, { signal }); await fetch('/b'); }` },
    { name: 'controller that another call gets', code: `async function f(url) { const stop = new AbortController(); const res = await fetch(url, { signal: stop.signal }); await fetch('/b'); }` },
    { name: 'controller that is stored', code: `class A { async f(url) { const stop = new AbortController(); this.stop = stop; await fetch(url); } }` },
    { name: 'own class of that name', code: `class AbortController { abort() {} } async function f(url) { const stop = new AbortController(); stop.abort(); await fetch(url); }` },
    { name: 'local function gets it', code: `async function load(url, signal) { return fetch(url, { signal }); } async function f(url, signal) { return load(url, signal); }` },
    { name: 'local function gets undefined', code: `async function load(url, signal) { return fetch(url, { signal }); } async function f(url, signal) { return load(url, undefined); }` },
    { name: 'local function gets all options', code: `async function load(url, { signal }) { return fetch(url, { signal }); } async function f(url, options: { signal: AbortSignal }) { return load(url, options); }` },
    { name: 'local function gets arguments that are spread', code: `async function load(url, signal) { return fetch(url, { signal }); } async function f(args, signal: AbortSignal) { return load(...args); }` },
    { name: 'local function that is no work', code: `function check(url, signal) { return signal.aborted; } async function f(url, signal: AbortSignal) { return check(url); }` },
    { name: 'local function that nobody waits for', code: `async function load(url, signal) { return fetch(url, { signal }); } async function f(url, signal: AbortSignal) { load(url); }` },
    { name: 'script that runs once', code: `async function f(url, signal) { return fetch(url); }`, filename: 'scripts/load.js' },
    { name: 'program with a hashbang', code: `#!/usr/bin/env node\nasync function f(url, signal) { return fetch(url); }` },
  ],
  invalid: [
    {
      name: 'local function with a parameter for it',
      code: `async function load(url, signal) { return fetch(url, { signal }); } async function f(url, signal) { return load(url); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'load', signal: 'signal', fn: '`f`' }, line: 1, column: 108, endColumn: 112,
        suggestions: [{ messageId: 'passSignal', data: { text: 'signal' }, output: `async function load(url, signal) { return fetch(url, { signal }); } async function f(url, signal) { return load(url, signal); }` }],
      }],
    },
    {
      name: 'local function with an option for it',
      code: `const load = async (url, { signal, retries }) => fetch(url, { signal, retries }); const f = async (url, signal: AbortSignal) => load(url, { retries: 3 });`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 129, endColumn: 133,
        suggestions: [{ messageId: 'passSignal', output: `const load = async (url, { signal, retries }) => fetch(url, { signal, retries }); const f = async (url, signal: AbortSignal) => load(url, { retries: 3, signal });` }],
      }],
    },
    {
      name: 'local function that returns a promise',
      code: `function load(signal?: AbortSignal): Promise<Response> { return get('/a', { signal }); } async function f(signal: AbortSignal) { return load( ); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 137, endColumn: 141,
        suggestions: [{ messageId: 'passSignal', output: `function load(signal?: AbortSignal): Promise<Response> { return get('/a', { signal }); } async function f(signal: AbortSignal) { return load( signal); }` }],
      }],
    },
    {
      name: 'local function with a promise of its own, and a comma at the end',
      code: `const wait = (ms, signal) => new Promise((resolve) => { signal.onabort = resolve; setTimeout(resolve, ms); }); async function f(signal) { await wait(\n  5,\n); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 145, endColumn: 149,
        suggestions: [{ messageId: 'passSignal', output: `const wait = (ms, signal) => new Promise((resolve) => { signal.onabort = resolve; setTimeout(resolve, ms); }); async function f(signal) { await wait(\n  5, signal\n); }` }],
      }],
    },
    {
      name: 'retry of itself',
      code: `async function load(url, tries, signal: AbortSignal) { try { return await fetch(url, { signal }); } catch { tries -= 1; } return load(url, tries); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 130, endColumn: 134,
        suggestions: [{ messageId: 'passSignal', output: `async function load(url, tries, signal: AbortSignal) { try { return await fetch(url, { signal }); } catch { tries -= 1; } return load(url, tries, signal); }` }],
      }],
    },
    {
      name: 'method of the class',
      code: `class Api { async get(url: string, tries = 3, signal?: AbortSignal) { return fetch(url, { signal }); } async f(signal: AbortSignal) { return this.get('/a'); } }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'this.get', signal: 'signal', fn: '`f`' }, line: 1, column: 142, endColumn: 150,
        suggestions: [{ messageId: 'passSignal', output: `class Api { async get(url: string, tries = 3, signal?: AbortSignal) { return fetch(url, { signal }); } async f(signal: AbortSignal) { return this.get('/a', undefined, signal); } }` }],
      }],
    },
    {
      name: 'parameter before it is needed: no certain place',
      code: `async function load(url, tries, signal) { return fetch(url, { tries, signal }); } async function f(url, signal) { return load(url); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 122, endColumn: 126, suggestions: [] }],
    },
    {
      name: 'name without a type that is used as one',
      code: `async function stop(signal) { signal.throwIfAborted(); await fetch('/bye'); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 62, endColumn: 67,
        suggestions: [{ messageId: 'passSignal', output: `async function stop(signal) { signal.throwIfAborted(); await fetch('/bye', { signal }); }` }],
      }],
    },
    {
      name: 'any',
      code: `async function f(url: string, signal: any) { return fetch(url); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 53, endColumn: 58,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url: string, signal: any) { return fetch(url, { signal }); }` }],
      }],
    },
    {
      name: 'type of a member',
      code: `async function f(url: string, signal: RequestInit['signal']) { return fetch(url); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 71, endColumn: 76,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url: string, signal: RequestInit['signal']) { return fetch(url, { signal }); }` }],
      }],
    },
    {
      name: 'parameter property, in the constructor',
      code: `import { spawn } from 'node:child_process'; class A { constructor(private readonly stop: AbortSignal) { this.child = spawn('a', []); } }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 118, endColumn: 123,
        suggestions: [{ messageId: 'passSignal', output: `import { spawn } from 'node:child_process'; class A { constructor(private readonly stop: AbortSignal) { this.child = spawn('a', [], { signal: stop }); } }` }],
      }],
    },
    {
      name: 'pattern in a pattern',
      code: `async function f({ options: { signal }, url }) { return fetch(url); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 57, endColumn: 62,
        suggestions: [{ messageId: 'passSignal', output: `async function f({ options: { signal }, url }) { return fetch(url, { signal }); }` }],
      }],
    },
    {
      name: 'request in a pattern, typed',
      code: `export async function loader({ request }: { request: Request }) { return fetch('https://a.example/?' + request.url); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 74, endColumn: 79,
        suggestions: [{ messageId: 'passSignal', output: `export async function loader({ request }: { request: Request }) { return fetch('https://a.example/?' + request.url, { signal: request.signal }); }` }],
      }],
    },
    {
      name: 'request in a pattern, by its use',
      code: `export async function loader({ request }) { request.signal.throwIfAborted(); return fetch('https://a.example/'); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 85, endColumn: 90,
        suggestions: [{ messageId: 'passSignal', output: `export async function loader({ request }) { request.signal.throwIfAborted(); return fetch('https://a.example/', { signal: request.signal }); }` }],
      }],
    },
    {
      name: 'partial options',
      code: `interface Options { signal: AbortSignal } async function f(url: string, options: Readonly<Partial<Options>> = {}) { return fetch(url, { method: 'PUT' }); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 124, endColumn: 129,
        suggestions: [{ messageId: 'passSignal', output: `interface Options { signal: AbortSignal } async function f(url: string, options: Readonly<Partial<Options>> = {}) { return fetch(url, { method: 'PUT', signal: options.signal }); }` }],
      }],
    },
    {
      name: 'Request of the platform by its object',
      code: `export const g = (signal: AbortSignal) => work({ signal }); export async function GET(request: globalThis.Request) { return fetch('https://a.example/'); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'request.signal', fn: '`GET`' }, line: 1, column: 125, endColumn: 130,
        suggestions: [{ messageId: 'passSignal', output: `export const g = (signal: AbortSignal) => work({ signal }); export async function GET(request: globalThis.Request) { return fetch('https://a.example/', { signal: request.signal }); }` }],
      }],
    },
    {
      name: 'Request of the platform',
      code: `export async function GET(request: Request) { return fetch('https://a.example/?q=' + new URL(request.url).search); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 54, endColumn: 59,
        suggestions: [{ messageId: 'passSignal', output: `export async function GET(request: Request) { return fetch('https://a.example/?q=' + new URL(request.url).search, { signal: request.signal }); }` }],
      }],
    },
  ],
});

scriptRuleTester.run(rule.name, rule, {
  valid: [
    { name: 'CommonJS, given', code: `const { setTimeout } = require('timers/promises'); exports.f = async (signal) => { await setTimeout(1_000, null, { signal }); };` },
    { name: 'CommonJS, child that ended', code: `child.on('exit', async (code, signal) => { await fetch('/ended'); });` },
  ],
  invalid: [
    {
      name: 'CommonJS, destructured require',
      code: `const { setTimeout: sleep } = require('timers/promises'); exports.f = async ({ signal }) => { await sleep(1_000); };`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 101, endColumn: 106,
        suggestions: [{ messageId: 'passSignal', output: `const { setTimeout: sleep } = require('timers/promises'); exports.f = async ({ signal }) => { await sleep(1_000, undefined, { signal }); };` }],
      }],
    },
    {
      name: 'CommonJS, namespace and literal key',
      code: `const cp = require('node:child_process'); module.exports = function f(signal) { return cp['spawn']('a', []); };`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 88, endColumn: 99,
        suggestions: [{ messageId: 'passSignal', output: `const cp = require('node:child_process'); module.exports = function f(signal) { return cp['spawn']('a', [], { signal }); };` }],
      }],
    },
    {
      name: 'globalThis.fetch, prototype method',
      code: `Api.prototype.get = async function (url, options) { if (options.signal.aborted) return null; return globalThis.fetch(url); };`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 101, endColumn: 117,
        suggestions: [{ messageId: 'passSignal', output: `Api.prototype.get = async function (url, options) { if (options.signal.aborted) return null; return globalThis.fetch(url, { signal: options.signal }); };` }],
      }],
    },
  ],
});

typedRuleTester.run(rule.name, rule, {
  valid: [
    { name: 'typed: signal of a process', code: `type Handler = (signal: NodeJS.Signals) => Promise<void>; const f: Handler = async (signal) => { await fetch('/bye'); };` },
    { name: 'typed: context without a signal', code: `interface Context { id: string } type Handler = (ctx: Context) => Promise<unknown>; const abort: Handler = async (ctx) => fetch(ctx.id);` },
  ],
  invalid: [
    {
      name: 'typed: context by the type of the function',
      code: `interface Context { id: string; signal: AbortSignal } type Handler = (ctx: Context) => Promise<unknown>; const f: Handler = async (ctx) => fetch(ctx.id);`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 140, endColumn: 145,
        suggestions: [{ messageId: 'passSignal', output: `interface Context { id: string; signal: AbortSignal } type Handler = (ctx: Context) => Promise<unknown>; const f: Handler = async (ctx) => fetch(ctx.id, { signal: ctx.signal });` }],
      }],
    },
    {
      name: 'typed: signal under any name by the type of the function',
      code: `type Handler = (id: string, stop: AbortSignal) => Promise<unknown>; const f: Handler = async (id, stop) => fetch(id);`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 108, endColumn: 113,
        suggestions: [{ messageId: 'passSignal', output: `type Handler = (id: string, stop: AbortSignal) => Promise<unknown>; const f: Handler = async (id, stop) => fetch(id, { signal: stop });` }],
      }],
    },
    {
      name: 'typed: destructured under any name',
      code: `type Handler = (ctx: { stop: AbortSignal; id: string }) => Promise<unknown>; const f: Handler = async ({ id, stop }) => fetch(id);`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 121, endColumn: 126,
        suggestions: [{ messageId: 'passSignal', output: `type Handler = (ctx: { stop: AbortSignal; id: string }) => Promise<unknown>; const f: Handler = async ({ id, stop }) => fetch(id, { signal: stop });` }],
      }],
    },
    {
      name: 'typed: client that comes in',
      code: `import type { AxiosInstance } from 'axios'; export async function f(api: AxiosInstance, signal: AbortSignal) { return api.get('/a'); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 119, endColumn: 126,
        suggestions: [{ messageId: 'passSignal', output: `import type { AxiosInstance } from 'axios'; export async function f(api: AxiosInstance, signal: AbortSignal) { return api.get('/a', { signal }); }` }],
      }],
    },
    {
      name: 'typed: stream of the platform',
      code: `export async function f(from: ReadableStream<Uint8Array>, to: WritableStream<Uint8Array>, signal: AbortSignal) { await from.pipeTo(to); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 120, endColumn: 131,
        suggestions: [{ messageId: 'passSignal', output: `export async function f(from: ReadableStream<Uint8Array>, to: WritableStream<Uint8Array>, signal: AbortSignal) { await from.pipeTo(to, { signal }); }` }],
      }],
    },
  ],
});

const service = `
import { execFile } from 'node:child_process';
import { once, type EventEmitter } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
async function load(url: string, tries = 3, signal?: AbortSignal): Promise<Response> {
  return fetch(url, { method: tries > 1 ? 'GET' : 'HEAD', signal: signal ?? null });
}
export async function work(
  url: string, server: EventEmitter, from: NodeJS.ReadableStream, to: NodeJS.WritableStream, signal: AbortSignal,
): Promise<string> {
  await setTimeout(1_000);
  await once(server, 'listening');
  await pipeline(from, to);
  await run('git', ['pull']);
  await load(url);
  const response = await fetch(url);
  return response.text();
}
`;

it('suggests what type-checks', () => {
  const linter = new Linter();
  const config: Linter.Config[] = [{
    files: ['**/*.ts'], languageOptions: { parser }, plugins: { own: { rules: { rule: rule as never } } }, rules: { 'own/rule': 'error' },
  }];
  let code = service;
  let mended = 0;
  for (let [message] = linter.verify(code, config, 'src/work.ts'); message; [message] = linter.verify(code, config, 'src/work.ts')) {
    const { range: [start, end], text } = (message.suggestions?.[0] as Linter.LintSuggestion).fix;
    code = code.slice(0, start) + text + code.slice(end);
    mended += 1;
  }
  expect(mended).toBe(6);
  expect(problemsOf(code)).toEqual([]);
});

/** What the compiler says about a module that is only in memory. */
function problemsOf(code: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, types: ['node'], target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const name = `${import.meta.dirname}/work.mts`;
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === name || fileExists.call(host, file);
  host.getSourceFile = (file, target) => (file === name
    ? ts.createSourceFile(file, code, target)
    : getSourceFile.call(host, file, target));
  host.readFile = (file) => (file === name ? code : readFileSync(file, 'utf8'));
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

ruleTester.run(requireTimeout.name, requireTimeout, {
  valid: [{
    name: 'signal that is at hand, and given',
    code: `export async function f(url, { signal }) { return fetch(url, { signal }); }`,
  }],
  invalid: [{
    name: 'signal that is at hand bounds nothing until it is given',
    code: `export async function f(url, { signal }) { return fetch(url); }`,
    errors: [{
      messageId: 'missing', line: 1, column: 51, endColumn: 56,
      suggestions: [{ messageId: 'addBound', output: `export async function f(url, { signal }) { return fetch(url, { signal: AbortSignal.timeout(10_000) }); }` }],
    }],
  }],
});
