import { describe, expect, it } from 'vitest';

import { signalsAtHand } from '../../../src/analysis/abort/at-hand.js';
import { forgottenSignal } from '../../../src/analysis/abort/forgotten-signal.js';
import { signalText } from '../../../src/analysis/abort/held-signals.js';
import { timeouts } from '../../../src/catalog/timeouts/index.js';
import { analyse } from '../../support/analyse.js';

/** The signal that `fetch("/a")` is not given. */
function forgotten(code: string): string | undefined {
  const { node, sourceCode } = analyse(code);
  const call = node('fetch("/a")');
  if (call.type !== 'CallExpression') throw new Error('no call');
  const found = forgottenSignal(call, timeouts, sourceCode);
  return found && signalText(found.signal);
}

/** The signals that are at hand at `here()`. */
function atHand(code: string): string[] {
  const { node, sourceCode } = analyse(code);
  return signalsAtHand(node('here()'), sourceCode)?.signals.map(signalText) ?? [];
}

const typed = (body: string): string => `async function f(signal: AbortSignal, options: { signal?: AbortSignal }, x) { ${body} }`;

describe('a call that forgets its signal', () => {
  it.each([
    ['where it is there', 'if (signal) await fetch("/a");'],
    ['where it was not aborted', 'if (!signal.aborted) await fetch("/a");'],
    ['behind a way out of an abort', 'if (signal.aborted) return; await fetch("/a");'],
    ['behind a branch that stays', 'if (signal) log(x); await fetch("/a");'],
    ['where something else is not there', 'if (!x) await fetch("/a");'],
    ['in the test', 'if (await fetch("/a")) log(x);'],
    ['right of a question for something else', 'const a = x && await fetch("/a");'],
    ['right of a question for the signal', 'const a = signal && await fetch("/a");'],
    ['where it is something', 'if (signal !== undefined) await fetch("/a");'],
    ['where something else is nothing', 'if (x === undefined) await fetch("/a");'],
    ['where it is compared with something', 'if (signal === x) await fetch("/a");'],
    ['where it may be there', 'if (!signal || x) await fetch("/a");'],
    ['where a function says so', 'if (ok(signal)) await fetch("/a");'],
    ['where another member is not there', 'if (!signal.reason) await fetch("/a");'],
    ['where it is asked in another way', 'if (-signal) await fetch("/a");'],
    ['kept', 'const a = await fetch("/a"); return a;'],
    ['assigned', 'let a; a = await fetch("/a"); return a;'],
    ['in a list of promises', 'await Promise.all([fetch("/a")]);'],
    ['with a chain', 'await fetch("/a").then((a) => a.json());'],
    ['behind a block without a way out', 'if (!signal) { log(x); } await fetch("/a");'],
  ])('%s', (_, body) => {
    expect(forgotten(typed(body))).toBe('signal');
  });
});

describe('a call that goes on without one', () => {
  it.each([
    ['where it is not there', 'if (!signal) await fetch("/a");'],
    ['otherwise', 'if (signal) log(x); else await fetch("/a");'],
    ['behind a way out with it', 'if (signal) { return fetch("/a", { signal }); } await fetch("/a");'],
    ['where it is nothing', 'if (signal === undefined) await fetch("/a");'],
    ['where nothing is it', 'if (null == signal) await fetch("/a");'],
    ['where it is not something', 'if (signal !== undefined) log(x); else await fetch("/a");'],
    ['where it is neither there', 'if (!signal && x) await fetch("/a");'],
    ['where neither is there', 'if (signal || options.signal) log(x); else await fetch("/a");'],
    ['where it was aborted', 'if (signal.aborted) await fetch("/a");'],
    ['in a condition', 'const a = signal ? 1 : await fetch("/a");'],
    ['right of a default', 'const a = signal || await fetch("/a");'],
    ['right of an abort', 'const a = signal.aborted && await fetch("/a");'],
    ['in a way out of a condition that is both', 'if (!signal || !x) log(x); if (!signal) await fetch("/a");'],
    ['dropped', 'fetch("/a");'],
    ['dropped on purpose', 'void fetch("/a");'],
    ['dropped with a log', 'fetch("/a").catch(log);'],
    ['in a clean-up', 'try { work(signal); } finally { await fetch("/a"); }'],
    ['in a handler', 'try { work(signal); } catch { await fetch("/a"); }'],
    ['with a signal of the whole', 'await race(fetch("/a"), signal);'],
    ['with a listener', 'const a = fetch("/a"); signal.addEventListener("abort", () => stop(a)); await a;'],
  ])('%s', (_, body) => {
    expect(forgotten(typed(body))).toBeUndefined();
  });
});

describe('a signal of the function itself', () => {
  it.each([
    ['a controller nobody else gets', 'async function f() { const stop = new AbortController(); later(() => 1); stop.abort; await fetch("/a"); }', 'stop.signal'],
    ['a controller that is handed on', 'async function f() { const stop = new AbortController(); give(stop); await fetch("/a"); }', undefined],
    ['a time that is only looked at', 'async function f() { const end = AbortSignal.timeout(9); if (end.aborted) return; await fetch("/a"); }', 'end'],
    ['a time that another call gets', 'async function f() { const end = AbortSignal.timeout(9); await g({ signal: end }); await fetch("/a"); }', undefined],
    ['beside one that gets it', 'async function f() { const stop = new AbortController(); await Promise.all([fetch("/b", { signal: stop.signal }), fetch("/a")]); }', 'stop.signal'],
    ['beside one in another list', 'async function f() { const stop = new AbortController(); await each([fetch("/b", { signal: stop.signal }), fetch("/a")]); }', undefined],
    ['under another name inside', 'async function f(signal: AbortSignal) { { const signal = 1; await fetch("/a"); } }', undefined],
  ])('%s', (_, code, signal) => {
    expect(forgotten(code)).toBe(signal);
  });
});

describe('signals at hand', () => {
  it.each([
    ['a parameter', 'function f(signal) { here() }', ['signal']],
    ['a member of a parameter', 'function f(ctx: { signal: AbortSignal }) { here() }', ['ctx.signal']],
    ['a member of a parameter that may be nothing', 'function f(ctx?: { signal: AbortSignal }) { here() }', ['ctx?.signal']],
    ['a member of one thing or nothing', 'function f(ctx: RequestInit | undefined) { here() }', ['ctx?.signal']],
    ['a part of a parameter', 'function f({ signal }) { here() }', ['signal']],
    ['a part of a part', 'function f({ options: { signal } }) { here() }', ['signal']],
    ['a part with a default', 'function f({ signal = never() }) { here() }', ['signal']],
    ['a holder in a pattern', 'function f({ init }: { init: RequestInit }) { here() }', ['init.signal']],
    ['a holder in a pattern by its use', 'function f({ ctx }) { ctx.signal.throwIfAborted(); here() }', ['ctx.signal']],
    ['the rest of a parameter', 'function f({ ...signal }) { here() }', []],
    ['a computed part', 'function f({ [signal]: a }) { here() }', []],
    ['a list in a pattern', 'function f({ signal: [a] }) { here() }', []],
    ['a list', 'function f([signal]) { here() }', []],
    ['a parameter that is left unused', 'function f(_signal: AbortSignal) { here() }', []],
    ['a signal of a signal that is added to', 'function f(signal) { here(); log(signal + 1) }', []],
    ['a signal that is compared with something', 'function f(signal) { here(); if (signal === x) a() }', ['signal']],
    ['a signal that is compared with a number', 'function f(signal) { here(); if (signal === 9) a() }', []],
    ['a signal that is used as a key', 'function f(signal) { here(); names[signal] }', []],
    ['a signal with other members', 'function f(signal) { here(); signal.strength }', []],
    ['a signal with an unknown member', 'function f(signal) { here(); signal[x] }', []],
    ['a signal with a default of another', 'function f(signal) { here(); const { a = signal } = x }', ['signal']],
    ['a signal that is heard', 'function f(signal) { signal.addEventListener("abort", stop); here() }', ['signal']],
    ['a member that is heard', 'function f(ctx) { use(ctx); ctx.other; ctx.signal.aborted; here() }', ['ctx.signal']],
    ['a member under a key nobody knows', 'function f(ctx) { ctx[x]; here() }', []],
    ['kept from a parameter', 'function f(ctx) { const { signal } = ctx; here() }', ['signal']],
    ['kept with a default', 'function f(ctx) { const { signal = x } = ctx; here() }', ['signal']],
    ['kept from deep inside', 'function f(ctx) { const { a: { signal } } = ctx; here() }', []],
    ['kept as the rest', 'function f(ctx) { const { ...signal } = ctx; here() }', []],
    ['kept from a list', 'function f(ctx) { const [signal] = ctx; here() }', []],
    ['kept from a member', 'function f(ctx) { const a = ctx.signal; here() }', ['ctx.signal', 'a']],
    ['kept from a member with a default', 'function f(x) { const a = x.options.signal ?? y; here() }', ['a']],
    ['kept from a field', 'class A { f() { const a = this.signal; here() } }', ['a']],
    ['kept from a call', 'function f() { const a = make().signal; here() }', []],
    ['made', 'function f() { const a = AbortSignal.any(list); here() }', ['a']],
    ['made by something else', 'function f() { const a = makeSignal(); here() }', []],
    ['made behind', 'function f() { here(); const a = AbortSignal.timeout(9); }', []],
    ['in a block', 'function f() { { const a = AbortSignal.timeout(9); here() } }', ['a']],
    ['in a function of its own', 'function f() { const g = () => { const a = AbortSignal.timeout(9); }; here() }', []],
    ['in a class of its own', 'function f() { class A { a = AbortSignal.timeout(9); } here() }', []],
    ['around a mapping', 'function f(signal) { list.map(() => here()) }', ['signal']],
    ['around a function that is called at once', 'function f(signal) { return (() => here())() }', ['signal']],
    ['around a function that is called and dropped', 'function f(signal) { (() => here())() }', []],
    ['around a listener', 'function f(signal) { x.on("a", () => here()) }', []],
    ['around a helper', 'async function f(signal) { const g = () => here(); await g(); }', ['signal']],
    ['around a helper in a list', 'async function f(signal) { const g = () => here(); const all = [g()]; return all; }', ['signal']],
    ['around a helper that is iterated', 'async function f(signal) { const g = () => here(); for await (const a of g()) use(a); }', ['signal']],
    ['around a helper that is handed on', 'function f(signal) { const g = () => here(); later(g); }', []],
    ['around a helper that is dropped', 'function f(signal) { const g = () => here(); g(); }', []],
    ['around a helper nobody calls', 'function f(signal) { const g = () => here(); }', []],
    ['around a callback that nobody waits for', 'function f(signal) { run(() => here()); }', []],
    ['around a callback that is waited for', 'async function f(signal) { await run(() => here()); }', ['signal']],
    ['around a method', 'function f(signal) { return { g() { here() } } }', []],
    ['in the defaults', 'function f(signal, a = here()) {}', []],
  ])('%s', (_, code, signals) => {
    expect(atHand(code)).toEqual(signals);
  });
});
