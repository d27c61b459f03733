import rule, { type RuleOptions } from '../../../src/rules/propagate-abort-signal.js';
import { ruleTester } from '../../support/rule-tester.js';

const strict: [RuleOptions] = [{ checkCatch: true }];

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'strict: the client of a request has gone, nobody is left to be told',
      code: `async function read(request: Request) { try { const body = await parse(request, request.signal); return body.flag; } catch { return false; } }`,
      options: strict,
    },
    { name: 'loop tests the signal', code: `async function f(signal: AbortSignal) { while (!signal.aborted) { await work(); } }` },
    { name: 'loop tests it inside', code: `async function f(signal: AbortSignal) { for (;;) { if (signal.aborted) return; await work(); } }` },
    { name: 'loop throws if aborted', code: `async function f(signal: AbortSignal) { while (true) { signal.throwIfAborted(); await work(); } }` },
    { name: 'loop passes the signal on', code: `async function f(signal: AbortSignal) { while (true) { await work({ signal }); } }` },
    { name: 'loop passes all options on', code: `async function f(options: { signal: AbortSignal }) { while (true) { await work(options); } }` },
    { name: 'loop reads what a call with the signal gave', code: `async function f(url, signal: AbortSignal) { const res = await fetch(url, { signal }); const reader = res.body.getReader(); while (true) { const { done } = await reader.read(); if (done) break; } }` },
    { name: 'loop reads a stream that came in', code: `async function f(body, cx: { signal: AbortSignal }) { const reader = body.getReader(); for (;;) { const { done, value } = await reader.read(); if (done) break; show(value); } }` },
    { name: 'loop with a listener that acts', code: `async function f(stream, signal: AbortSignal) { const reader = stream.getReader(); signal.addEventListener('abort', () => reader.cancel()); while (true) { const { done } = await reader.read(); if (done) break; } }` },
    { name: 'loop over a list', code: `async function f(jobs, signal: AbortSignal) { for (const job of jobs) await work(job); signal.throwIfAborted(); }` },
    { name: 'loop with a count', code: `async function f(signal: AbortSignal) { for (let i = 0; i < 3; i += 1) await work(i); }` },
    { name: 'loop with a condition', code: `async function f(job, signal: AbortSignal) { while (job.next) { job = await work(job.next); } }` },
    { name: 'loop that does not wait', code: `async function f(queue, signal: AbortSignal) { while (true) { const job = queue.shift(); if (!job) break; run(job); } await queue.done; }` },
    { name: 'loop whose function only waits', code: `function f(list, signal: AbortSignal) { while (true) { list.push(async () => { await work(); }); if (list.length > 3) break; } }` },
    { name: 'loop that stops by a flag', code: `class A { async f(signal: AbortSignal) { while (true) { if (this.stopped) return; await work(); } } }` },
    { name: 'generator: whoever takes the values ends it', code: `async function* f(signal: AbortSignal) { while (true) { yield await work(); } }` },
    { name: 'loop over what a call with the signal gives', code: `async function f(url, signal: AbortSignal) { for await (const part of read(url, signal)) { while (true) { if (await part.next()) break; } } }` },
    { name: 'loop that calls a helper with the signal', code: `async function f(url, signal: AbortSignal) { function step() { return work(signal); } while (true) { await step(); } }` },
    { name: 'no signal, or aborted', code: `async function f(url, signal?: AbortSignal) { if (!signal || signal.aborted) { return fetch(url); } return fetch(url, { signal }); }` },
    { name: 'no signal, and more', code: `async function f(url, signal?: AbortSignal) { return (url && signal && fetch(url, { signal })) || (!signal && url ? fetch(url) : null); }` },
    { name: 'no signal, by short circuit', code: `const f = async (url, signal?: AbortSignal) => signal || fetch(url);` },
    { name: 'loop without a signal', code: `async function f() { while (true) { await work(); } }` },
    { name: 'loop of a local controller', code: `async function f() { const controller = new AbortController(); run(controller.signal); while (true) { await work(); } }` },

    { name: 'catch, by default', code: `async function f(url, signal: AbortSignal) { try { return await fetch(url, { signal }); } catch { return null; } }` },
    { name: 'catch rethrows', code: `async function f(url, signal: AbortSignal) { try { return await fetch(url, { signal }); } catch (e) { console.error(e); throw e; } }`, options: strict },
    { name: 'catch asks the signal', code: `async function f(url, signal: AbortSignal) { try { return await fetch(url, { signal }); } catch (e) { if (signal.aborted) throw e; return null; } }`, options: strict },
    { name: 'catch rethrows an abort', code: `async function f(url, signal: AbortSignal) { try { return await fetch(url, { signal }); } catch (e) { if (e.name === 'AbortError') throw e; return null; } }`, options: strict },
    { name: 'catch knows what it returns null for', code: `async function f(url, signal: AbortSignal) { try { return await load(url, { signal }); } catch (e) { if (e instanceof NotFoundError) return null; throw e; } }`, options: strict },
    { name: 'catch returns the error', code: `async function f(url, signal: AbortSignal) { try { return { ok: await fetch(url, { signal }) }; } catch (error) { return { ok: false, error }; } }`, options: strict },
    { name: 'the abort is looked at after it', code: `async function f(url, signal: AbortSignal) { let res; try { res = await fetch(url, { signal }); } catch { res = undefined; } signal.throwIfAborted(); return res; }`, options: strict },
    { name: 'the signal goes to what follows', code: `async function f(url, signal: AbortSignal) { try { return await fetch(url, { signal }); } catch { console.warn('again'); } return fetch('/mirror', { signal }); }`, options: strict },
    { name: 'something is thrown after it', code: `async function f(url, signal: AbortSignal) { let res; try { res = await fetch(url, { signal }); } catch { res = undefined; } if (!res) throw new Error('none'); return res; }`, options: strict },
    { name: 'an abort is asked for, and the reason written down', code: `async function f(url, signal: AbortSignal) { try { return await fetch(url, { signal }); } catch (e) { if (isAbortError(e)) { /* no failure */ return undefined; } throw e; } }`, options: strict },
    { name: 'an abort is asked for, and a value made for it', code: `async function f(url, signal: AbortSignal) { const seen = []; try { return await fetch(url, { signal }); } catch (e) { if (isAbortError(e)) { return seen; } throw e; } }`, options: strict },
    { name: 'nobody waits for a value', code: `async function f(url, signal: AbortSignal) { try { await fetch(url, { signal }); } catch (e) { console.error(e); } }`, options: strict },
    { name: 'what is tried does not get the signal', code: `async function f(path, signal: AbortSignal) { try { return await readFile(path); } catch { return null; } }`, options: strict },
    { name: 'what is tried does not wait', code: `async function f(text, signal: AbortSignal) { try { return parse(text, signal); } catch { return null; } }`, options: strict },
    { name: 'no signal at hand', code: `async function f(url) { const signal = AbortSignal.timeout(5_000); try { return await fetch(url, { signal }); } catch { return null; } }`, options: strict },
    { name: 'generator', code: `async function* f(url, signal: AbortSignal) { try { yield await fetch(url, { signal }); } catch { return null; } }`, options: strict },
    { name: 'rethrown under a condition', code: `async function f(url, signal: AbortSignal) { try { return await fetch(url, { signal }); } catch (e) { if (state !== 'connected') throw e; } return 1; }`, options: strict },
    { name: 'in a clean-up', code: `async function f(url, signal: AbortSignal) { try { return await fetch(url, { signal }); } finally { try { await fetch('/x', { signal }); } catch { log(); } } }`, options: strict },
    { name: 'with a listener that acts', code: `async function f(url, signal: AbortSignal) { signal.addEventListener('abort', stop); try { return await fetch(url, { signal }); } catch { return null; } }`, options: strict },
  ],
  invalid: [
    {
      name: 'loop reads a stream of its own',
      code: `async function f(url, signal: AbortSignal) { const reader = open(url).getReader(); for (;;) { const { done } = await reader.read(); if (done) break; } }`,
      errors: [{ messageId: 'deafLoop', line: 1, column: 84, endColumn: 92 }],
    },
    {
      name: 'loop reads a stream that came in, and waits for something else',
      code: `async function f(body, signal: AbortSignal) { const reader = body.getReader(); for (;;) { const { done, value } = await reader.read(); if (done) break; await store(value); } }`,
      errors: [{ messageId: 'deafLoop', line: 1, column: 80, endColumn: 88 }],
    },
    {
      name: 'while true',
      code: `async function f(signal: AbortSignal) { while (true) { await work(); } }`,
      errors: [{ messageId: 'deafLoop', data: { loop: 'while (true)', signal: 'signal', fn: '`f`' }, line: 1, column: 41, endColumn: 53 }],
    },
    {
      name: 'for without a condition',
      code: `async function f({ signal }) { for (;;) { const job = await next(); if (!job) break; await work(job); } }`,
      errors: [{ messageId: 'deafLoop', data: { loop: 'for (;;)', signal: 'signal', fn: '`f`' }, line: 1, column: 32, endColumn: 40 }],
    },
    {
      name: 'do while true',
      code: `const f = async (ctx: { signal: AbortSignal }) => { do { await work(); } while (true); };`,
      errors: [{ messageId: 'deafLoop', data: { loop: 'do … while (true)', signal: 'ctx.signal', fn: '`f`' }, line: 1, column: 53, endColumn: 55 }],
    },
    {
      name: 'while 1, with a wait of its own',
      code: `async function f(abortSignal) { while (1) { await new Promise((done) => setTimeout(done, 1_000)); tick(); } }`,
      errors: [{ messageId: 'deafLoop', line: 1, column: 33, endColumn: 42 }],
    },
    {
      name: 'for await inside',
      code: `async function f(signal: AbortSignal) { while (true) { for await (const part of source()) use(part); } }`,
      errors: [{ messageId: 'deafLoop', line: 1, column: 41, endColumn: 53 }],
    },
    {
      name: 'the signal is used before the loop only',
      code: `async function f(signal: AbortSignal) { signal.throwIfAborted(); while (true) { await work(); } }`,
      errors: [{ messageId: 'deafLoop', line: 1, column: 66, endColumn: 78 }],
    },
    {
      name: 'one report where a call in the loop can take it',
      code: `async function f(url, signal: AbortSignal) { while (true) { await fetch(url); } }`,
      errors: [{
        messageId: 'notPassed', line: 1, column: 67, endColumn: 72,
        suggestions: [{ messageId: 'passSignal', output: `async function f(url, signal: AbortSignal) { while (true) { await fetch(url, { signal }); } }` }],
      }],
    },

    {
      name: 'catch returns null',
      code: `async function f(url, signal: AbortSignal) { try { return await fetch(url, { signal }); } catch { return null; } }`,
      options: strict,
      errors: [{ messageId: 'swallowsAbort', data: { head: 'catch', signal: 'signal', fn: '`f`' }, line: 1, column: 91, endColumn: 96 }],
    },
    {
      name: 'catch logs and carries on',
      code: `async function f(url, signal: AbortSignal) { let res; try { res = await fetch(url, { signal }); } catch (e) { console.error(e); } return res; }`,
      options: strict,
      errors: [{ messageId: 'swallowsAbort', data: { head: 'catch (e)', signal: 'signal', fn: '`f`' }, line: 1, column: 99, endColumn: 108 }],
    },
    {
      name: 'an abort becomes an empty answer',
      code: `async function f(url, { signal }) { try { return await fetch(url, { signal }); } catch (e) { if (e.name === 'AbortError') return []; throw e; } }`,
      options: strict,
      errors: [{ messageId: 'swallowsAbort', line: 1, column: 82, endColumn: 91 }],
    },
    {
      name: 'an abort becomes an empty answer, test turned round',
      code: `async function f(url, { signal }) { try { return await fetch(url, { signal }); } catch (e) { if (!isAbortError(e)) throw e; return {}; } }`,
      options: strict,
      errors: [{ messageId: 'swallowsAbort', line: 1, column: 82, endColumn: 91 }],
    },
    {
      name: 'an abort becomes false',
      code: `async function f(url, { signal }) { try { await fetch(url, { signal }); return true; } catch (e) { if (axios.isCancel(e)) return false; throw e; } }`,
      options: strict,
      errors: [{ messageId: 'swallowsAbort', line: 1, column: 88, endColumn: 97 }],
    },
    {
      name: 'options handed on',
      code: `async function f(url, options: { signal?: AbortSignal }) { try { return await load(url, options); } catch { return undefined; } }`,
      options: strict,
      errors: [{ messageId: 'swallowsAbort', data: { head: 'catch', signal: 'options.signal', fn: '`f`' }, line: 1, column: 101, endColumn: 106 }],
    },
    {
      name: 'in a callback that is waited for',
      code: `async function f(urls, signal: AbortSignal) { return Promise.all(urls.map(async (url) => { try { return await fetch(url, { signal }); } catch { return null; } })); }`,
      options: strict,
      errors: [{ messageId: 'swallowsAbort', line: 1, column: 137, endColumn: 142 }],
    },
  ],
});
