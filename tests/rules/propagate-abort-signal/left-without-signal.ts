import rule from '../../../src/rules/propagate-abort-signal.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'rest that still holds the signal', code: `interface O { signal?: AbortSignal; url: string } export async function load({ url, ...rest }: O) { return fetch(url, { ...rest }); }` },
    { name: 'rest of options that still hold it', code: `export async function load(options: { signal?: AbortSignal; url: string }) { options.signal?.throwIfAborted(); const { url, ...rest } = options; return fetch(url, rest); }` },
    { name: 'rest that gets the signal back', code: `export async function load(url: string, { signal, ...rest }: RequestInit) { return fetch(url, { ...rest, signal }); }` },
    { name: 'rest that gets the signal back later', code: `export async function load(url: string, { signal, ...rest }: RequestInit) { const init = { ...rest, signal }; return fetch(url, init); }` },
    { name: 'rest that gets a member back', code: `export async function load(url: string, { signal, ...rest }: any) { rest.signal = signal; return fetch(url, rest); }` },
    { name: 'rest that gets another signal', code: `export async function load(url: string, { signal, ...rest }: any) { rest.signal = stop.current; return fetch(url, rest); }` },
    { name: 'rest under a key out of sight', code: `export async function load(url: string, { signal, ...rest }: any) { rest[key] = made; return fetch(url, rest); }` },
    { name: 'rest beside options out of sight', code: `export async function load(url: string, { signal, ...rest }: any) { return fetch(url, { ...rest, ...more }); }` },
    { name: 'rest beside keepalive', code: `export async function load(url: string, { signal, ...rest }: RequestInit) { return fetch(url, { ...rest, keepalive: true }); }` },
    { name: 'a type with a base', code: `interface O extends Base { headers?: Record<string, string> } export async function load(url: string, o: O, signal: AbortSignal) { return fetch(url, { ...o }); }` },
    { name: 'a type with an index signature', code: `interface O { [name: string]: unknown } export async function load(url: string, o: O, signal: AbortSignal) { return fetch(url, o); }` },
    { name: 'a type of another file', code: `import type { O } from './o.js'; export async function load(url: string, o: O, signal: AbortSignal) { return fetch(url, o); }` },
    { name: 'a type that has a signal', code: `interface O { signal?: AbortSignal } export async function load(url: string, o: O, signal: AbortSignal) { return fetch(url, o); }` },
    { name: 'a type with a parameter', code: `interface O { headers?: string } export async function load<T extends O>(url: string, o: T, signal: AbortSignal) { return fetch(url, o); }` },
    { name: 'a type that is in part out of sight', code: `type O = { headers?: string } & More; export async function load(url: string, o: O, signal: AbortSignal) { return fetch(url, o); }` },
    { name: 'a parameter that is given another value', code: `interface O { method?: string } export async function load(url: string, o: O, signal: AbortSignal) { o = withSignal(o); return fetch(url, o); }` },
    { name: 'a request whose rest has the cancel token', code: `import axios from 'axios'; interface O { cancelToken?: unknown; params?: string } export const load = async (url: string, o: O, signal: AbortSignal) => axios.get(url, { ...o, timeout: 500 });` },
    { name: 'pipeline with a callback', code: `import { pipeline } from 'node:stream'; export async function copy(a, b, signal: AbortSignal) { pipeline(a, b, () => {}); }` },
    { name: 'a short wait', code: `import { promisify } from 'node:util'; const sleep = promisify(setTimeout); export async function wait(signal: AbortSignal) { await sleep(5); }` },
  ],
  invalid: [
    {
      name: 'rest without the signal, spread', code: `interface O { signal?: AbortSignal; headers?: Record<string, string> } export async function load(url: string, { signal, ...rest }: O) { return fetch(url, { ...rest }); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 145, endColumn: 150, suggestions: [{ messageId: 'passSignal', output: `interface O { signal?: AbortSignal; headers?: Record<string, string> } export async function load(url: string, { signal, ...rest }: O) { return fetch(url, { ...rest, signal }); }` }] }],
    },
    {
      name: 'rest without the signal, handed on', code: `export async function load(url: string, { signal, ...rest }: RequestInit) { return fetch(url, rest); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 84, endColumn: 89, suggestions: [{ messageId: 'passSignal', output: `export async function load(url: string, { signal, ...rest }: RequestInit) { return fetch(url, { ...rest, signal }); }` }] }],
    },
    {
      name: 'rest of a local pattern', code: `export async function load(url: string, options: RequestInit) { const { signal, ...rest } = options; return fetch(url, { ...rest, method: 'POST' }); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 109, endColumn: 114, suggestions: [{ messageId: 'passSignal', output: `export async function load(url: string, options: RequestInit) { const { signal, ...rest } = options; return fetch(url, { ...rest, method: 'POST', signal: options.signal }); }` }] }],
    },
    {
      name: 'rest in a script', code: `import axios from 'axios'; const http = axios.create({ timeout: 500 }); export async function load(url, { signal, ...rest }) { signal.throwIfAborted(); return http.get(url, rest); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 160, endColumn: 168, suggestions: [{ messageId: 'passSignal', output: `import axios from 'axios'; const http = axios.create({ timeout: 500 }); export async function load(url, { signal, ...rest }) { signal.throwIfAborted(); return http.get(url, { ...rest, signal }); }` }] }],
    },
    {
      name: 'a type of the file without a signal, spread', code: `interface O { headers?: Record<string, string> } export async function load(url: string, o: O, signal: AbortSignal) { return fetch(url, { ...o }); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 126, endColumn: 131, suggestions: [{ messageId: 'passSignal', output: `interface O { headers?: Record<string, string> } export async function load(url: string, o: O, signal: AbortSignal) { return fetch(url, { ...o, signal }); }` }] }],
    },
    {
      name: 'a type of the file without a signal, handed on', code: `type O = Readonly<{ headers?: Record<string, string> }>; export async function load(url: string, o: O | undefined, signal: AbortSignal) { return fetch(url, o); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 146, endColumn: 151, suggestions: [{ messageId: 'passSignal', output: `type O = Readonly<{ headers?: Record<string, string> }>; export async function load(url: string, o: O | undefined, signal: AbortSignal) { return fetch(url, { ...o, signal }); }` }] }],
    },
    {
      name: 'a type that is written out, with a default', code: `export async function load(url: string, signal: AbortSignal, o: { method?: string } = {}) { return fetch(url, o); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 100, endColumn: 105, suggestions: [{ messageId: 'passSignal', output: `export async function load(url: string, signal: AbortSignal, o: { method?: string } = {}) { return fetch(url, { ...o, signal }); }` }] }],
    },
    {
      name: 'a function of the file gets the rest', code: `async function get(url: string, init: { signal?: AbortSignal; method?: string }) { return fetch(url, init); } export async function load(url: string, { signal, ...rest }: { signal?: AbortSignal; method?: string }) { return get(url, rest); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 224, endColumn: 227, suggestions: [{ messageId: 'passSignal', output: `async function get(url: string, init: { signal?: AbortSignal; method?: string }) { return fetch(url, init); } export async function load(url: string, { signal, ...rest }: { signal?: AbortSignal; method?: string }) { return get(url, { ...rest, signal }); }` }] }],
    },
    {
      name: 'wait of the scheduler', code: `import { scheduler } from 'node:timers/promises'; export async function wait(signal: AbortSignal) { await scheduler.wait(1_000); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 107, endColumn: 121, suggestions: [{ messageId: 'passSignal', output: `import { scheduler } from 'node:timers/promises'; export async function wait(signal: AbortSignal) { await scheduler.wait(1_000, { signal }); }` }] }],
    },
    {
      name: 'promisified pipeline', code: `import { pipeline } from 'node:stream'; import { promisify } from 'node:util'; const run = promisify(pipeline); export async function copy(a, b, signal: AbortSignal) { await run(a, b); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 175, endColumn: 178, suggestions: [{ messageId: 'passSignal', output: `import { pipeline } from 'node:stream'; import { promisify } from 'node:util'; const run = promisify(pipeline); export async function copy(a, b, signal: AbortSignal) { await run(a, b, { signal }); }` }] }],
    },
    {
      name: 'promisified finished', code: `const { promisify } = require('util'); const stream = require('stream'); const end = promisify(stream.finished); exports.wait = async (input, signal) => { signal.throwIfAborted(); await end(input); };`,
      errors: [{ messageId: 'notPassed', line: 1, column: 187, endColumn: 190, suggestions: [{ messageId: 'passSignal', output: `const { promisify } = require('util'); const stream = require('stream'); const end = promisify(stream.finished); exports.wait = async (input, signal) => { signal.throwIfAborted(); await end(input, { signal }); };` }] }],
    },
    {
      name: 'promisified timer', code: `import { promisify } from 'node:util'; const sleep = promisify(setTimeout); export async function wait(signal: AbortSignal) { await sleep(1_000); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 133, endColumn: 138, suggestions: [{ messageId: 'passSignal', output: `import { promisify } from 'node:util'; const sleep = promisify(setTimeout); export async function wait(signal: AbortSignal) { await sleep(1_000, undefined, { signal }); }` }] }],
    },
    {
      name: 'promisified timer of the module', code: `import { setTimeout } from 'node:timers'; import { promisify } from 'node:util'; export async function wait(signal: AbortSignal) { await promisify(setTimeout)(1_000); }`,
      errors: [{ messageId: 'notPassed', line: 1, column: 138, endColumn: 159, suggestions: [{ messageId: 'passSignal', output: `import { setTimeout } from 'node:timers'; import { promisify } from 'node:util'; export async function wait(signal: AbortSignal) { await promisify(setTimeout)(1_000, undefined, { signal }); }` }] }],
    },
  ],
});
