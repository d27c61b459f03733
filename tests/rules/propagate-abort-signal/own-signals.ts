import rule from '../../../src/rules/propagate-abort-signal.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'a time limit joined with the signal, which is also asked', code: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); const limit = AbortSignal.timeout(5_000); return fetch(url, { signal: AbortSignal.any([signal, limit]) }); }` },
    { name: 'a controller that a listener of the signal aborts', code: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); const own = new AbortController(); signal.addEventListener('abort', () => own.abort()); return fetch(url, { signal: own.signal }); }` },
    { name: 'a controller that is given along with the signal', code: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); const own = new AbortController(); link(signal, own); return fetch(url, { signal: own.signal }); }` },
    { name: 'a controller that a callback beside the signal aborts', code: `async function f(url, signal: AbortSignal) { const own = new AbortController(); const off = onAbort(signal, () => own.abort()); try { return await fetch(url, { signal: own.signal }); } finally { off(); } }` },
    { name: 'a controller that a helper aborts, which may have the signal', code: `async function f(url, signal: AbortSignal) { const own = new AbortController(); const stop = () => own.abort(); const off = onAbort(signal, stop); return fetch(url, { signal: own.signal }); }` },
    { name: 'a controller that is aborted where the signal was', code: `async function f(url, signal: AbortSignal) { const own = new AbortController(); const timer = setInterval(() => { if (signal.aborted) own.abort(); }, 100); return fetch(url, { signal: own.signal }); }` },
    { name: 'a controller that goes elsewhere', code: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); const own = new AbortController(); this.running.add(own); return fetch(url, { signal: own.signal }); }` },
    { name: 'a controller of the module', code: `const shutdown = new AbortController(); async function f(url, signal: AbortSignal) { signal.throwIfAborted(); return fetch(url, { signal: shutdown.signal }); }` },
    { name: 'a time limit in clean-up', code: `async function f(url, signal: AbortSignal) { try { return await load(url, signal); } finally { await fetch(url, { method: 'DELETE', signal: AbortSignal.timeout(1_000) }); } }` },
    { name: 'a time limit of what nobody waits for', code: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); void fetch(url, { signal: AbortSignal.timeout(1_000) }); }` },
    { name: 'a time limit where there is no signal', code: `async function f(url, signal?: AbortSignal) { if (signal) return fetch(url, { signal }); return fetch(url, { signal: AbortSignal.timeout(1_000) }); }` },
    { name: 'a time limit instead of a signal that is missing', code: `async function f(url, signal?: AbortSignal) { return fetch(url, { signal: signal ?? AbortSignal.timeout(1_000) }); }` },
    { name: 'a time limit, raced against the signal', code: `async function f(url, signal: AbortSignal) { return untilAborted(signal, fetch(url, { signal: AbortSignal.timeout(1_000) })); }` },
    { name: 'a time limit by a client that was made with the signal', code: `import axios from 'axios'; async function f(url, signal: AbortSignal) { const api = axios.create({ signal }); return api.get(url, { signal: AbortSignal.timeout(1_000) }); }` },
    { name: 'a time limit behind a loop that ends by the abort', code: `async function f(url, signal: AbortSignal) { while (!signal.aborted) { await work(signal); } await fetch(url, { signal: AbortSignal.timeout(1_000) }); }` },
    { name: 'a call behind a loop that ends by the abort', code: `async function f(url, signal: AbortSignal) { while (!signal.aborted) { await work(signal); } await fetch(url); }` },
    { name: 'a time limit where the abort is waited for', code: `async function f(url, signal: AbortSignal) { await new Promise((done) => signal.addEventListener('abort', done)); await fetch(url, { signal: AbortSignal.timeout(1_000) }); }` },
    { name: 'a time limit where the abort is waited for as an event', code: `import { once } from 'node:events'; async function f(url, signal: AbortSignal) { await once(signal, 'abort'); await fetch(url, { signal: AbortSignal.timeout(1_000) }); }` },
    { name: 'a time limit while a request is served', code: `async function GET(request: Request) { if (request.signal.aborted) return; await fetch('/a', { signal: AbortSignal.timeout(1_000) }); }` },
    { name: 'a time limit beside a signal of another kind', code: `async function f(url, signal) { console.log(\`got \${signal}\`); await fetch(url, { signal: AbortSignal.timeout(1_000) }); }` },
    { name: 'a time limit in a nested function of its own name', code: `async function f(url, signal: AbortSignal) { await load(signal); return [1].map((signal) => fetch(url + signal, { signal: AbortSignal.timeout(1_000) })); }` },
  ],
  invalid: [
    {
      name: 'a controller that the signal aborts, and a call that gets neither',
      code: `async function f(url, signal: AbortSignal) { const own = new AbortController(); signal.addEventListener('abort', () => own.abort()); await fetch(url, { signal: own.signal }); await fetch('/b'); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 182,
        suggestions: [{
          messageId: 'passSignal',
          output: `async function f(url, signal: AbortSignal) { const own = new AbortController(); signal.addEventListener('abort', () => own.abort()); await fetch(url, { signal: own.signal }); await fetch('/b', { signal }); }`,
        }],
      }],
    },
    {
      name: 'a timer that an abort ends',
      code: `async function f(url, signal: AbortSignal) { const timer = setInterval(tick, 100); signal.addEventListener('abort', () => clearInterval(timer)); await fetch(url); }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 152,
        suggestions: [{
          messageId: 'passSignal',
          output: `async function f(url, signal: AbortSignal) { const timer = setInterval(tick, 100); signal.addEventListener('abort', () => clearInterval(timer)); await fetch(url, { signal }); }`,
        }],
      }],
    },
    {
      name: 'what comes in goes before what is made here',
      code: `async function f(url, job) { const stop = new AbortController(); const { signal } = job; await fetch(url, { signal }); await fetch('/b'); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 126,
        suggestions: [{
          messageId: 'passSignal',
          output: `async function f(url, job) { const stop = new AbortController(); const { signal } = job; await fetch(url, { signal }); await fetch('/b', { signal }); }`,
        }],
      }],
    },
    {
      name: 'the signal is asked before',
      code: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); return fetch(url, { signal: AbortSignal.timeout(5_000) }); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 78, endColumn: 83,
        suggestions: [{ messageId: 'passSignal', data: { text: '{ signal: AbortSignal.any([…]) }' }, output: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); return fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) }); }` }],
      }],
    },
    {
      name: 'the signal is asked behind it, in JavaScript',
      code: `async function f(url, { signal }) { const res = await fetch(url, { signal: AbortSignal.timeout(5_000) }); signal.throwIfAborted(); return res; }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 55, endColumn: 60,
        suggestions: null,
      }],
    },
    {
      name: 'another call gets the signal',
      code: `async function f(url, signal: AbortSignal) { await fetch(url, { signal: AbortSignal.timeout(5_000) }); await pause(50, signal); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 52, endColumn: 57,
        suggestions: [{ messageId: 'passSignal', data: { text: '{ signal: AbortSignal.any([…]) }' }, output: `async function f(url, signal: AbortSignal) { await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) }); await pause(50, signal); }` }],
      }],
    },
    {
      name: 'beside a call that gets the signal',
      code: `async function f(a, b, signal: AbortSignal) { await Promise.all([load(a, { signal }), fetch(b, { signal: AbortSignal.timeout(5_000) })]); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 87, endColumn: 92,
        suggestions: [{ messageId: 'passSignal', data: { text: '{ signal: AbortSignal.any([…]) }' }, output: `async function f(a, b, signal: AbortSignal) { await Promise.all([load(a, { signal }), fetch(b, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) })]); }` }],
      }],
    },
    {
      name: 'in a loop that asks the signal',
      code: `async function f(urls, signal: AbortSignal) { for (const url of urls) { if (signal.aborted) return; await fetch(url, { signal: AbortSignal.timeout(5_000) }); } }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 107, endColumn: 112,
        suggestions: [{ messageId: 'passSignal', data: { text: '{ signal: AbortSignal.any([…]) }' }, output: `async function f(urls, signal: AbortSignal) { for (const url of urls) { if (signal.aborted) return; await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) }); } }` }],
      }],
    },
    {
      name: 'in a constant',
      code: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); const limit = AbortSignal.timeout(5_000); return fetch(url, { signal: limit }); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 120, endColumn: 125,
        suggestions: [{ messageId: 'passSignal', data: { text: '{ signal: AbortSignal.any([…]) }' }, output: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); const limit = AbortSignal.timeout(5_000); return fetch(url, { signal: AbortSignal.any([signal, limit]) }); }` }],
      }],
    },
    {
      name: 'in options with a name',
      code: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); const init = { signal: AbortSignal.timeout(5_000) }; return fetch(url, init); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 131, endColumn: 136,
        suggestions: null,
      }],
    },
    {
      name: 'a controller that a timer aborts',
      code: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); const own = new AbortController(); const timer = setTimeout(() => own.abort(), 5_000); return fetch(url, { signal: own.signal }); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'signal', fn: '`f`' }, line: 1, column: 165, endColumn: 170,
        suggestions: [{ messageId: 'passSignal', data: { text: '{ signal: AbortSignal.any([…]) }' }, output: `async function f(url, signal: AbortSignal) { signal.throwIfAborted(); const own = new AbortController(); const timer = setTimeout(() => own.abort(), 5_000); return fetch(url, { signal: AbortSignal.any([signal, own.signal]) }); }` }],
      }],
    },
    {
      name: 'the signal is a member of what came in',
      code: `async function f(url, ctx) { ctx.signal.throwIfAborted(); return fetch(url, { signal: AbortSignal.timeout(5_000) }); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'ctx.signal', fn: '`f`' }, line: 1, column: 66, endColumn: 71,
        suggestions: null,
      }],
    },
    {
      name: 'a member of a type that shows it: it may be missing, so nothing is suggested',
      code: `async function f(url, ctx: { signal: AbortSignal }) { ctx.signal.throwIfAborted(); return fetch(url, { signal: AbortSignal.timeout(5_000) }); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'ctx.signal', fn: '`f`' }, line: 1, column: 91, endColumn: 96,
        suggestions: null,
      }],
    },
    {
      name: 'a member of a type from elsewhere',
      code: `async function f(url, options: Options) { await load(options.signal); return fetch(url, { signal: AbortSignal.timeout(5_000) }); }`,
      errors: [{
        messageId: 'notPassed', data: { call: 'fetch', signal: 'options.signal', fn: '`f`' }, line: 1, column: 78, endColumn: 83,
        suggestions: null,
      }],
    },
  ],
});
