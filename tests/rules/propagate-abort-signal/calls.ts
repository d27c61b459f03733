import rule from '../../../src/rules/propagate-abort-signal.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'given by shorthand', code: `async function f(url, { signal }) { return fetch(url, { signal }); }` },
    { name: 'given under the other name', code: `async function f(url, { abortSignal }) { return fetch(url, { signal: abortSignal }); }` },
    { name: 'given through options that are built before', code: `async function f(url, signal) { const init = { method: 'PUT', signal }; return fetch(url, init); }` },
    { name: 'set on the options later', code: `async function f(url, signal) { const init = {}; init.signal = signal; return fetch(url, init); }` },
    { name: 'put into the options by Object.assign', code: `async function f(url, signal) { const init = {}; Object.assign(init, { signal }); return fetch(url, init); }` },
    { name: 'all options passed on', code: `async function f(url, options: { signal: AbortSignal }) { return fetch(url, options); }` },
    { name: 'options spread', code: `async function f(url, options: { signal: AbortSignal }) { return fetch(url, { ...options, method: 'PUT' }); }` },
    { name: 'rest of the options spread', code: `async function f(url, { retries, ...rest }: { retries: number; signal: AbortSignal }) { return fetch(url, { ...rest }); }` },
    { name: 'options built elsewhere', code: `async function f(url, signal: AbortSignal) { return fetch(url, defaults()); }` },
    { name: 'a signal derived by any', code: `async function f(url, signal: AbortSignal) { return fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) }); }` },
    { name: 'a derived signal in a constant', code: `async function f(url, signal: AbortSignal) { const both = AbortSignal.any([signal, AbortSignal.timeout(5_000)]); return fetch(url, { signal: both }); }` },
    { name: 'a controller that is aborted with the signal', code: `async function f(url, signal: AbortSignal) { const own = new AbortController(); signal.addEventListener('abort', () => own.abort()); return fetch(url, { signal: own.signal }); }` },
    { name: 'a signal from elsewhere instead', code: `class A { async f(url, signal: AbortSignal) { return fetch(url, { signal: this.signal }); } }` },
    { name: 'a time limit where the signal is left unused on purpose', code: `async function f(url, _signal: AbortSignal) { return fetch(url, { signal: AbortSignal.timeout(5_000) }); }` },
    { name: 'left out on purpose', code: `async function f(url, signal: AbortSignal) { return fetch(url, { signal: undefined }); }` },
    { name: 'in the Request', code: `async function f(url, signal: AbortSignal) { return fetch(new Request(url, { signal })); }` },
    { name: 'in a Request that is made before', code: `async function f(url, signal: AbortSignal) { const request = new Request(url, { signal }); return fetch(request); }` },
    { name: 'a Request that comes in', code: `async function f(request: Request, signal: AbortSignal) { return fetch(request); }` },
    { name: 'a controller linked by a listener', code: `async function f(url, signal: AbortSignal) { const own = new AbortController(); signal.addEventListener('abort', () => own.abort()); return fetch(url, { signal: own.signal }); }` },
    { name: 'a client made with the signal', code: `import axios from 'axios'; async function f(url, signal: AbortSignal) { const api = axios.create({ signal }); return api.get(url); }` },
    { name: 'axios with the older token', code: `import axios from 'axios'; async function f(url, signal: AbortSignal) { return axios.get(url, { cancelToken: tokenOf(signal) }); }` },
    { name: 'ended by a listener', code: `import { spawn } from 'node:child_process'; function f(signal: AbortSignal) { const child = spawn('a', []); signal.addEventListener('abort', () => child.kill()); return child; }` },
    { name: 'ended by a listener with a name', code: `import { spawn } from 'node:child_process'; function f(signal: AbortSignal) { const child = spawn('a', []); const onAbort = () => { child.kill(); }; signal.addEventListener('abort', onAbort, { once: true }); return child; }` },
    { name: 'ended by onabort', code: `import { spawn } from 'node:child_process'; function f(signal: AbortSignal) { const child = spawn('a', []); signal.onabort = () => child.kill(); return child; }` },
    { name: 'raced against the signal', code: `async function f(url, signal: AbortSignal) { return Promise.race([fetch(url), aborted(signal)]); }` },
    { name: 'wrapped with the signal', code: `async function f(url, signal: AbortSignal) { return abortable(signal, fetch(url)); }` },
    { name: 'kept, and wrapped with the signal later', code: `async function f(url, signal: AbortSignal) { const pending = fetch(url); note(pending); return untilAborted(signal, pending); }` },
    { name: 'kept, and raced against the signal later', code: `async function f(url, signal: AbortSignal) { const pending = fetch(url); return Promise.race([pending, aborted(signal)]); }` },
    { name: 'shared by all callers, each of which stops waiting', code: `const tasks = new Map(); async function f(url, signal?: AbortSignal) { let pending = tasks.get(url); if (!pending) { pending = (async () => { const res = await fetch(url); return res.status; })(); tasks.set(url, pending); } return untilAborted(signal, pending); }` },
    { name: 'retried with the signal', code: `import pRetry from 'p-retry'; async function f(url, signal: AbortSignal) { return pRetry(() => fetch(url), { signal }); }` },
    { name: 'retry whose work gets the signal', code: `import pRetry from 'p-retry'; async function f(url, signal: AbortSignal) { return pRetry(() => fetch(url, { signal })); }` },
    { name: 'clean-up in finally', code: `async function f(url, signal: AbortSignal) { try { await fetch(url, { signal }); } finally { await fetch(url, { method: 'DELETE' }); } }` },
    { name: 'clean-up in catch', code: `async function f(url, signal: AbortSignal) { try { await fetch(url, { signal }); } catch (e) { await fetch('/failed'); throw e; } }` },
    { name: 'clean-up of a promise', code: `async function f(url, signal: AbortSignal) { await fetch(url, { signal }).finally(() => fetch('/done')); }` },
    { name: 'clean-up function, called in finally only', code: `async function release(url, signal: AbortSignal) { await fetch(url); } async function f(url, signal: AbortSignal) { try { await fetch(url, { signal }); } finally { await release(url, signal); } }` },
    { name: 'closure that cleans up', code: `async function f(url, signal: AbortSignal) { const release = async () => { await fetch(url); }; try { await fetch(url, { signal }); } finally { await release(); } }` },
    { name: 'disposal', code: `class A { async [Symbol.asyncDispose](signal: AbortSignal) { await fetch('/x'); } }` },
    { name: 'after the abort', code: `async function f(url, signal: AbortSignal) { if (signal.aborted) { await fetch('/aborted'); } }` },
    { name: 'in a listener of the abort', code: `async function f(url, signal: AbortSignal) { signal.addEventListener('abort', async () => { await fetch('/aborted'); }); }` },
    { name: 'where there is no signal', code: `async function f(url, signal?: AbortSignal) { if (signal) { return fetch(url, { signal }); } else { return fetch(url); } }` },
    { name: 'where there is no signal, negated', code: `async function f(url, signal?: AbortSignal) { if (!signal) return fetch(url); return fetch(url, { signal }); }` },
    { name: 'where there is no signal, behind a return', code: `async function f(url, signal?: AbortSignal) { if (signal !== undefined) { return fetch(url, { signal }); } return fetch(url); }` },
    { name: 'where there is no signal, conditional', code: `const f = (url, signal?: AbortSignal) => (signal ? fetch(url, { signal }) : fetch(url));` },
    { name: 'fire and forget', code: `async function f(url, signal: AbortSignal) { fetch('/metrics'); return fetch(url, { signal }); }` },
    { name: 'fire and forget, with a handler', code: `async function f(url, signal: AbortSignal) { fetch('/metrics').catch(() => {}); return fetch(url, { signal }); }` },
    { name: 'fire and forget, void', code: `async function f(url, signal: AbortSignal) { void fetch('/metrics'); return fetch(url, { signal }); }` },
    { name: 'later, by a timer', code: `function f(url, signal: AbortSignal) { setTimeout(async () => { await fetch(url); }, 5_000); }` },
    { name: 'in a listener', code: `function f(bus, signal: AbortSignal) { bus.on('job', async (job) => { await fetch(job.url); }); }` },
    { name: 'in a function that is handed out', code: `function f(url, signal: AbortSignal) { return { load: async () => fetch(url) }; }` },
    { name: 'unused on purpose', code: `async function f(url, _signal: AbortSignal) { return fetch(url); }` },
    { name: 'no signal at hand', code: `async function f(url) { return fetch(url); } const signal = new AbortController().signal;` },
    { name: 'signal of another function', code: `async function f(url) { return fetch(url); } async function g(signal) { await fetch('/', { signal }); }` },
    { name: 'before the signal is there', code: `async function f(url) { const res = await fetch(url); const controller = new AbortController(); controller.abort(); return res; }` },
    { name: 'shadowed name', code: `async function f(url, signal: AbortSignal) { return list.map((signal) => { const g = 1; return fetch(url); }).length && signal; }` },
    { name: 'local function of that name', code: `async function f(url, signal: AbortSignal) { const fetch = (u) => u; return fetch(url); }` },
    { name: 'a wait of no time', code: `import { setTimeout } from 'node:timers/promises'; async function f(signal: AbortSignal) { await setTimeout(0); await setTimeout(); }` },
    { name: 'setImmediate', code: `import { setImmediate } from 'node:timers/promises'; async function f(signal: AbortSignal) { await setImmediate(); }` },
    { name: 'stream of a request that gets the signal', code: `import { pipeline } from 'node:stream/promises'; async function f(url, out, signal: AbortSignal) { const res = await fetch(url, { signal }); await pipeline(res.body, out); }` },
    { name: 'pipeline with options', code: `import { pipeline } from 'node:stream/promises'; async function f(from, to, signal: AbortSignal) { await pipeline(from, to, { signal }); }` },
    { name: 'event of a process that gets the signal', code: `import { once } from 'node:events'; import { spawn } from 'node:child_process'; async function f(signal: AbortSignal) { const child = spawn('a', [], { signal }); await once(child, 'exit'); }` },
    { name: 'once with an event that need not come', code: `import { once } from 'node:events'; async function f(source, signal: AbortSignal) { return Promise.any([once(source, 'error')]); }` },
    { name: 'synchronous subprocess takes none', code: `import { execFileSync } from 'node:child_process'; function f(signal: AbortSignal) { return execFileSync('ls'); }` },
    { name: 'a process that is to outlive its starter', code: `import { spawn } from 'node:child_process'; function f(signal: AbortSignal) { const child = spawn('a', [], { detached: true }); child.unref(); return child; }` },
    { name: 'a request that is to outlive its page', code: `async function f(url, signal: AbortSignal) { return fetch(url, { keepalive: true }); }` },
    { name: 'raced against another signal', code: `async function f(url, signal: AbortSignal) { return raceSignal(fetch(url), shutdown.signal); }` },
    { name: 'another signal as an argument', code: `import { on } from 'node:events'; async function f(source, signal: AbortSignal) { return on(source, eventOf(shutdown.signal)); }` },
    { name: 'a connection outlives its function', code: `import net from 'node:net'; function f(signal: AbortSignal) { return net.connect({ port: 1 }); }` },
    { name: 'execa only binds options', code: `import { execa } from 'execa'; async function f(signal: AbortSignal) { const run = execa({ stdio: 'inherit' }); return run; }` },
    { name: 'model client, helper that asks nothing', code: `import OpenAI from 'openai'; const ai = new OpenAI(); async function f(signal: AbortSignal) { return ai.webhooks.unwrap('x'); }` },
    { name: 'graphql in the form that takes none', code: `import { request } from 'graphql-request'; async function f(url, query, signal: AbortSignal) { return request(url, query); }` },
    { name: 'arguments spread', code: `async function f(signal: AbortSignal, ...args) { return fetch(...args); }` },
    { name: 'in a default of a parameter', code: `async function f(signal: AbortSignal, first = fetch('/')) { return first; }` },
  ],
  invalid: [
    {
      name: 'a time limit of its own instead', code: `async function f(url, signal: AbortSignal) { return fetch(url, { signal: AbortSignal.timeout(5_000) }); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 53, endColumn: 58,
        suggestions: [{
          messageId: 'passSignal', data: { text: '{ signal: AbortSignal.any([…]) }' },
          output: `async function f(url, signal: AbortSignal) { return fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) }); }`,
        }],
      }],
    },
    {
      name: 'a controller of its own instead, the signal may be missing', code: `async function f(url, { signal }) { const own = new AbortController(); setTimeout(() => own.abort(), 5_000); return fetch(url, { signal: own.signal }); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 117, endColumn: 122, suggestions: null }],
    },
    {
      name: 'kept, and waited for beside the signal',
      code: `async function f(url, signal: AbortSignal) { const pending = fetch(url); await Promise.all([pending, load(signal)]); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 62, endColumn: 67,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url, signal: AbortSignal) { const pending = fetch(url, { signal }); await Promise.all([pending, load(signal)]); }` }],
      }],
    },
    {
      name: 'its result is kept, and goes along with the signal',
      code: `async function f(url, signal: AbortSignal) { const res = await fetch(url); return read(signal, res); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 64, endColumn: 69,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url, signal: AbortSignal) { const res = await fetch(url, { signal }); return read(signal, res); }` }],
      }],
    },
    {
      name: 'parameter by name',
      code: `async function f(url, signal) { return fetch(url); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 40, endColumn: 45,
        suggestions: [{ messageId: 'passSignal', data: { text: '{ signal }' }, output: `async function f(url, signal) { return fetch(url, { signal }); }` }],
      }],
    },
    {
      name: 'destructured option',
      code: `async function f(url, { signal }) { return fetch(url, { method: 'PUT' }); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 44, endColumn: 49,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url, { signal }) { return fetch(url, { method: 'PUT', signal }); }` }],
      }],
    },
    {
      name: 'destructured under another name',
      code: `const f = async (url, { signal: stop }) => { await fetch(url); };`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'stop', fn: '`f`' }, line: 1, column: 52, endColumn: 57,
        suggestions: [{ messageId: 'passSignal', data: { text: '{ signal: stop }' }, output: `const f = async (url, { signal: stop }) => { await fetch(url, { signal: stop }); };` }],
      }],
    },
    {
      name: 'typed, under any name',
      code: `async function f(url: string, cancel: AbortSignal | undefined) { return fetch(url); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 73, endColumn: 78,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url: string, cancel: AbortSignal | undefined) { return fetch(url, { signal: cancel }); }` }],
      }],
    },
    {
      name: 'option of a type literal',
      code: `async function f(url: string, options?: { signal?: AbortSignal }) { return fetch(url, { method: 'PUT' }); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'options?.signal', fn: '`f`' }, line: 1, column: 76, endColumn: 81,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url: string, options?: { signal?: AbortSignal }) { return fetch(url, { method: 'PUT', signal: options?.signal }); }` }],
      }],
    },
    {
      name: 'option of an interface, with a base',
      code: `interface Base { readonly abortSignal: AbortSignal } interface Options extends Base { id: string } async function f({ id }: Options, options: Options) { return fetch(id); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 161, endColumn: 166,
        suggestions: [{ messageId: 'passSignal', output: `interface Base { readonly abortSignal: AbortSignal } interface Options extends Base { id: string } async function f({ id }: Options, options: Options) { return fetch(id, { signal: options.abortSignal }); }` }],
      }],
    },
    {
      name: 'option of an alias, destructured',
      code: `type Options = { id: string } & { stop: AbortSignal }; async function f({ id, stop }: Options) { return fetch(id); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 105, endColumn: 110,
        suggestions: [{ messageId: 'passSignal', output: `type Options = { id: string } & { stop: AbortSignal }; async function f({ id, stop }: Options) { return fetch(id, { signal: stop }); }` }],
      }],
    },
    {
      name: 'init of type RequestInit that is not passed on',
      code: `async function f(url: string, init: RequestInit) { return fetch(url, { method: 'PUT', body: init.body }); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 59, endColumn: 64,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url: string, init: RequestInit) { return fetch(url, { method: 'PUT', body: init.body, signal: init.signal }); }` }],
      }],
    },
    {
      name: 'ctx.signal, which is only tested',
      code: `async function f(ctx) { ctx.signal.throwIfAborted(); return fetch(ctx.url); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'ctx.signal', fn: '`f`' }, line: 1, column: 61, endColumn: 66,
        suggestions: [{ messageId: 'passSignal', output: `async function f(ctx) { ctx.signal.throwIfAborted(); return fetch(ctx.url, { signal: ctx.signal }); }` }],
      }],
    },
    {
      name: 'request.signal of a Request',
      code: `export async function GET(request: Request) { console.log(request.signal.aborted); return fetch('https://a.example/'); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 91, endColumn: 96,
        suggestions: [{ messageId: 'passSignal', output: `export async function GET(request: Request) { console.log(request.signal.aborted); return fetch('https://a.example/', { signal: request.signal }); }` }],
      }],
    },
    {
      name: 'taken out of a parameter',
      code: `async function f(req) { const { signal } = req; const res = await fetch('/a', { signal }); return fetch('/b?id=' + res.id); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 99, endColumn: 104,
        suggestions: [{ messageId: 'passSignal', output: `async function f(req) { const { signal } = req; const res = await fetch('/a', { signal }); return fetch('/b?id=' + res.id, { signal }); }` }],
      }],
    },
    {
      name: 'taken from a member',
      code: `class A { async f(url) { const signal = this.stop.signal; signal.throwIfAborted(); await fetch(url); } }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 90, endColumn: 95,
        suggestions: [{ messageId: 'passSignal', output: `class A { async f(url) { const signal = this.stop.signal; signal.throwIfAborted(); await fetch(url, { signal }); } }` }],
      }],
    },
    {
      name: 'the second of two calls',
      code: `async function f(url, signal: AbortSignal) { const res = await fetch(url, { signal }); const { next } = await res.json(); return fetch(next); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 130, endColumn: 135,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url, signal: AbortSignal) { const res = await fetch(url, { signal }); const { next } = await res.json(); return fetch(next, { signal }); }` }],
      }],
    },
    {
      name: 'a controller whose signal nothing gets',
      code: `async function f(url) { const controller = new AbortController(); const timer = setTimeout(() => controller.abort(), 5_000); const res = await fetch(url); clearTimeout(timer); return res; }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'controller.signal', fn: '`f`' }, line: 1, column: 144, endColumn: 149,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url) { const controller = new AbortController(); const timer = setTimeout(() => controller.abort(), 5_000); const res = await fetch(url, { signal: controller.signal }); clearTimeout(timer); return res; }` }],
      }],
    },
    {
      name: 'one of two that run together',
      code: `async function f(a, b) { const stop = new AbortController(); setTimeout(() => stop.abort(), 5_000); return Promise.all([fetch(a, { signal: stop.signal }), fetch(b)]); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 156, endColumn: 161,
        suggestions: [{ messageId: 'passSignal', output: `async function f(a, b) { const stop = new AbortController(); setTimeout(() => stop.abort(), 5_000); return Promise.all([fetch(a, { signal: stop.signal }), fetch(b, { signal: stop.signal })]); }` }],
      }],
    },
    {
      name: 'a made signal that nothing gets',
      code: `async function f(url) { const limit = AbortSignal.timeout(5_000); return fetch(url); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 74, endColumn: 79,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url) { const limit = AbortSignal.timeout(5_000); return fetch(url, { signal: limit }); }` }],
      }],
    },
    {
      name: 'in a callback of map',
      code: `async function f(urls, signal: AbortSignal) { return Promise.all(urls.map(async (url) => fetch(url))); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 90, endColumn: 95,
        suggestions: [{ messageId: 'passSignal', output: `async function f(urls, signal: AbortSignal) { return Promise.all(urls.map(async (url) => fetch(url, { signal }))); }` }],
      }],
    },
    {
      name: 'in what an awaited call is given',
      code: `async function f(url, signal: AbortSignal) { return await retry(() => fetch(url)); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 71, endColumn: 76,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url, signal: AbortSignal) { return await retry(() => fetch(url, { signal })); }` }],
      }],
    },
    {
      name: 'in a helper of the function',
      code: `async function f(url, signal: AbortSignal) { const load = async (page) => { const res = await fetch(url + page); return res.json(); }; return await load(1); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 95, endColumn: 100,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url, signal: AbortSignal) { const load = async (page) => { const res = await fetch(url + page, { signal }); return res.json(); }; return await load(1); }` }],
      }],
    },
    {
      name: 'in a step of a promise chain',
      code: `function f(url, signal: AbortSignal) { return fetch(url, { signal }).then((res) => fetch(res.url)); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 84, endColumn: 89,
        suggestions: [{ messageId: 'passSignal', output: `function f(url, signal: AbortSignal) { return fetch(url, { signal }).then((res) => fetch(res.url, { signal })); }` }],
      }],
    },
    {
      name: 'in a promise executor',
      code: `import { spawn } from 'node:child_process'; function f(signal: AbortSignal) { return new Promise((resolve) => { const child = spawn('ffmpeg', []); child.on('close', resolve); }); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 127, endColumn: 132,
        suggestions: [{ messageId: 'passSignal', output: `import { spawn } from 'node:child_process'; function f(signal: AbortSignal) { return new Promise((resolve) => { const child = spawn('ffmpeg', [], { signal }); child.on('close', resolve); }); }` }],
      }],
    },
    {
      name: 'polled in a loop, not passed',
      code: `import { setTimeout } from 'node:timers/promises'; async function f(signal: AbortSignal) { while (!signal.aborted) { await setTimeout(1_000); } }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 124, endColumn: 134,
        suggestions: [{ messageId: 'passSignal', output: `import { setTimeout } from 'node:timers/promises'; async function f(signal: AbortSignal) { while (!signal.aborted) { await setTimeout(1_000, undefined, { signal }); } }` }],
      }],
    },
    {
      name: 'behind a test of the abort',
      code: `async function f(url, signal: AbortSignal) { if (signal.aborted) throw signal.reason; return fetch(url); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 94, endColumn: 99,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url, signal: AbortSignal) { if (signal.aborted) throw signal.reason; return fetch(url, { signal }); }` }],
      }],
    },
    {
      name: 'a listener that only logs',
      code: `async function f(url, signal: AbortSignal) { signal.addEventListener('abort', () => console.warn('aborted')); return fetch(url); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 118, endColumn: 123,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url, signal: AbortSignal) { signal.addEventListener('abort', () => console.warn('aborted')); return fetch(url, { signal }); }` }],
      }],
    },
    {
      name: 'timer of a namespace',
      code: `import * as timers from 'node:timers/promises'; async function f(signal: AbortSignal) { for await (const _ of timers.setInterval(1_000)) tick(); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'timers.setInterval', signal: 'signal', fn: '`f`' }, line: 1, column: 111, endColumn: 129,
        suggestions: [{ messageId: 'passSignal', output: `import * as timers from 'node:timers/promises'; async function f(signal: AbortSignal) { for await (const _ of timers.setInterval(1_000, undefined, { signal })) tick(); }` }],
      }],
    },
    {
      name: 'events.once',
      code: `import { once } from 'node:events'; async function f(server, signal: AbortSignal) { await once(server, 'listening'); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 91, endColumn: 95,
        suggestions: [{ messageId: 'passSignal', output: `import { once } from 'node:events'; async function f(server, signal: AbortSignal) { await once(server, 'listening', { signal }); }` }],
      }],
    },
    {
      name: 'events.on',
      code: `import events from 'node:events'; async function f(source, signal: AbortSignal) { for await (const [job] of events.on(source, 'job')) await work(job); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 109, endColumn: 118,
        suggestions: [{ messageId: 'passSignal', output: `import events from 'node:events'; async function f(source, signal: AbortSignal) { for await (const [job] of events.on(source, 'job', { signal })) await work(job); }` }],
      }],
    },
    {
      name: 'pipeline of streams',
      code: `import { pipeline } from 'node:stream/promises'; async function f(from, zip, to, signal: AbortSignal) { await pipeline(from, zip, to); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 111, endColumn: 119,
        suggestions: [{ messageId: 'passSignal', output: `import { pipeline } from 'node:stream/promises'; async function f(from, zip, to, signal: AbortSignal) { await pipeline(from, zip, to, { signal }); }` }],
      }],
    },
    {
      name: 'pipeline with other options',
      code: `import { pipeline } from 'node:stream/promises'; async function f(from, to, signal: AbortSignal) { await pipeline(from, to, { end: false }); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 106, endColumn: 114,
        suggestions: [{ messageId: 'passSignal', output: `import { pipeline } from 'node:stream/promises'; async function f(from, to, signal: AbortSignal) { await pipeline(from, to, { end: false, signal }); }` }],
      }],
    },
    {
      name: 'subprocess, promisified',
      code: `import { promisify } from 'node:util'; import { execFile } from 'node:child_process'; const run = promisify(execFile); async function f(signal: AbortSignal) { await run('git', ['pull']); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 166, endColumn: 169,
        suggestions: [{ messageId: 'passSignal', output: `import { promisify } from 'node:util'; import { execFile } from 'node:child_process'; const run = promisify(execFile); async function f(signal: AbortSignal) { await run('git', ['pull'], { signal }); }` }],
      }],
    },
    {
      name: 'subprocess with a callback',
      code: `import { exec } from 'node:child_process'; function f(signal: AbortSignal, done) { exec('git pull', { cwd: '/' }, done); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 84, endColumn: 88,
        suggestions: [{ messageId: 'passSignal', output: `import { exec } from 'node:child_process'; function f(signal: AbortSignal, done) { exec('git pull', { cwd: '/', signal }, done); }` }],
      }],
    },
    {
      name: 'execa, under its own name',
      code: `import { execa } from 'execa'; async function f(signal: AbortSignal) { await execa('git', ['pull']); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 78, endColumn: 83,
        suggestions: [{ messageId: 'passSignal', data: { text: '{ cancelSignal: signal }' }, output: `import { execa } from 'execa'; async function f(signal: AbortSignal) { await execa('git', ['pull'], { cancelSignal: signal }); }` }],
      }],
    },
    {
      name: 'axios, behind the body',
      code: `import axios from 'axios'; async function f(url, data, signal: AbortSignal) { return axios.post(url, data); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 86, endColumn: 96,
        suggestions: [{ messageId: 'passSignal', output: `import axios from 'axios'; async function f(url, data, signal: AbortSignal) { return axios.post(url, data, { signal }); }` }],
      }],
    },
    {
      name: 'axios without a body: nothing to write it behind',
      code: `import axios from 'axios'; const api = axios.create({ timeout: 5_000 }); async function f(signal: AbortSignal) { return api.post('/ping'); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 121, endColumn: 129,
        suggestions: [{ messageId: 'passSignal', output: `import axios from 'axios'; const api = axios.create({ timeout: 5_000 }); async function f(signal: AbortSignal) { return api.post('/ping', undefined, { signal }); }` }],
      }],
    },
    {
      name: 'got',
      code: `import got from 'got'; async function f(url, signal: AbortSignal) { return got.get(url).json(); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 76, endColumn: 83,
        suggestions: [{ messageId: 'passSignal', output: `import got from 'got'; async function f(url, signal: AbortSignal) { return got.get(url, { signal }).json(); }` }],
      }],
    },
    {
      name: 'model call of the ai package',
      code: `import { generateText } from 'ai'; async function f(model, prompt, { abortSignal }) { return generateText({ model, prompt }); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 94, endColumn: 106,
        suggestions: [{ messageId: 'passSignal', output: `import { generateText } from 'ai'; async function f(model, prompt, { abortSignal }) { return generateText({ model, prompt, abortSignal }); }` }],
      }],
    },
    {
      name: 'tool of the ai package',
      code: `import { tool } from 'ai'; const weather = tool({ execute: async ({ city }, { abortSignal }) => { const res = await fetch('https://a.example/' + city); return res.json(); } });`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'abortSignal', fn: '`execute`' }, line: 1, column: 117, endColumn: 122,
        suggestions: [{ messageId: 'passSignal', output: `import { tool } from 'ai'; const weather = tool({ execute: async ({ city }, { abortSignal }) => { const res = await fetch('https://a.example/' + city, { signal: abortSignal }); return res.json(); } });` }],
      }],
    },
    {
      name: 'model call of a client',
      code: `import OpenAI from 'openai'; const ai = new OpenAI(); async function f(body, signal: AbortSignal) { return ai.chat.completions.create(body); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 108, endColumn: 134,
        suggestions: [{ messageId: 'passSignal', output: `import OpenAI from 'openai'; const ai = new OpenAI(); async function f(body, signal: AbortSignal) { return ai.chat.completions.create(body, { signal }); }` }],
      }],
    },
    {
      name: 'model call with a second body: no certain place',
      code: `import OpenAI from 'openai'; const ai = new OpenAI(); async function f(id, signal: AbortSignal) { return ai.beta.threads.messages.create(id, { role: 'user' }); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 106, endColumn: 137, suggestions: [] }],
    },
    {
      name: 'nested option of a client',
      code: `import { GoogleGenAI } from '@google/genai'; const ai = new GoogleGenAI({}); async function f(contents, signal: AbortSignal) { return ai.models.generateContent({ model: 'm', contents }); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 135, endColumn: 160,
        suggestions: [{
          messageId: 'passSignal', data: { text: '{ config.abortSignal: signal }' },
          output: `import { GoogleGenAI } from '@google/genai'; const ai = new GoogleGenAI({}); async function f(contents, signal: AbortSignal) { return ai.models.generateContent({ model: 'm', contents, config: { abortSignal: signal } }); }`,
        }],
      }],
    },
    {
      name: 'command of a cloud client',
      code: `import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3'; const s3 = new S3Client({}); async function f(input, signal: AbortSignal) { return s3.send(new GetObjectCommand(input)); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 149, endColumn: 156,
        suggestions: [{ messageId: 'passSignal', output: `import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3'; const s3 = new S3Client({}); async function f(input, signal: AbortSignal) { return s3.send(new GetObjectCommand(input), { abortSignal: signal }); }` }],
      }],
    },
    {
      name: 'in an own Request without it',
      code: `async function f(url, signal: AbortSignal) { return fetch(new Request(url, { method: 'PUT' })); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 53, endColumn: 58,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url, signal: AbortSignal) { return fetch(new Request(url, { method: 'PUT' }), { signal }); }` }],
      }],
    },
  ],
});
