import type { ApiId, Catalog } from '../../catalog/types.js';
import { byName } from '../core/by-name.js';

/** One export of one module, or what is reached through it. See {@link ApiId} for how it is spelled. */
export interface ApiReference {
  readonly id: ApiId;
  /** Module name without `node:`, or `global`. Relative modules keep their spelling (`./http.js`). */
  readonly module: string;
  /** Member names and `()` for each call or `new` on the way. */
  readonly path: readonly string[];
  /** It went through `util.promisify` or a package that does the same. */
  readonly promisified?: true;
  /** Known from a declared type, not from the value. */
  readonly viaType?: true;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Longer ways are not followed: no catalogue names them, and hostile chains must stay cheap. */
const longestPath = 12;

/** Objects that hold every global under its own name. */
export const globalObjects: ReadonlySet<string> = new Set(['globalThis', 'window', 'self', 'global', 'top']);

/** Exports of core modules that are the globals of the same name. */
const globalExports: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['buffer', new Set(['Buffer', 'Blob', 'File', 'atob', 'btoa'])],
  ['perf_hooks', new Set(['performance'])],
  ['timers', new Set(['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval'])],
  ['url', new Set(['URL', 'URLSearchParams'])],
  ['util', new Set(['TextDecoder', 'TextEncoder'])],
  ['worker_threads', new Set(['MessageChannel', 'MessagePort', 'BroadcastChannel'])],
]);

/** Modules that are, as a whole, one global object. */
const globalModules: ReadonlyMap<string, string> = new Map([
  ['process', 'process'],
  ['console', 'console'],
]);

const moduleGlobals: ReadonlySet<string> = new Set(globalModules.values());

/** Exports that are modules of their own: `fs.promises` is `fs/promises`. */
const promiseModules = new Set(['fs', 'timers', 'dns', 'readline', 'stream']);

/** Core modules through which a global can be had as well. */
export function holdersOfGlobal(name: string): string[] {
  const holders = [...globalExports].filter(([, names]) => names.has(name)).map(([module]) => module);
  return [...holders, ...[...globalModules].filter(([, global]) => global === name).map(([module]) => module), ...(name === 'crypto' ? ['crypto'] : [])];
}

/** Core modules through which another one can be had as well. */
export function holdersOfModule(module: string): string[] {
  const holder = module.endsWith('/promises') ? module.slice(0, -'/promises'.length) : '';
  return promiseModules.has(holder) ? [holder] : [];
}

/** What serves packages of npm by their names: `https://esm.sh/zod@3.23.8`. */
const packageServers =
  /^https?:\/\/(?:esm\.sh|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm|unpkg\.com)\/(?:(?:v\d+|stable|gh)\/)?\*?((?:@[^/@?]+\/)?[^/@?]+)(?:@[^/?]*)?([^?]*)/;

/** `https://deno.land/std@0.168.0/http/server.ts`, `https://deno.land/x/zod@v3.22.4/mod.ts` */
const denoModules = /^https?:\/\/(deno\.land\/(?:x\/)?[^/@]+)(?:@[^/]*)?(\/[^?]*)?/;

/** Packages that are the same there as on npm. */
const sameOnDeno: ReadonlyMap<string, string> = new Map([['deno.land/x/zod/mod.ts', 'zod'], ['deno.land/x/hono/mod.ts', 'hono']]);

/** A module by its address, under the name that it has elsewhere. */
function servedModule(address: string): string {
  const [, name, path = ''] = packageServers.exec(address) ?? [];
  if (name !== undefined) return name + path.replace(/\/\+esm$/, '');
  const [, module, file = ''] = denoModules.exec(address) ?? [];
  return module === undefined ? address : (sameOnDeno.get(module + file) ?? module + file);
}

/** Module names as catalogues write them: no `node:` or `npm:` prefix, no server, no version, no trailing slash. */
export function canonicalModule(specifier: string): string {
  let name = specifier;
  if (name.startsWith('node:')) name = name.slice(5);
  else if (name.startsWith('http')) name = servedModule(name);
  else if (name.startsWith('npm:')) name = name.slice(4).replace(/(?<=.)@[^/]*/, '');
  else if (name.startsWith('jsr:')) name = name.slice(4).replace(/(?<=.)@[^/]*/, '');
  return name.endsWith('/') && !name.startsWith('.') ? name.slice(0, -1) : name;
}

/** Is a module a file of the project: `./db.js`, or by an alias, `@/db`, `~/db`, `#/db`? */
export function isOwnModule(module: string): boolean {
  return module.startsWith('.') || /^[@~#]\//.test(module);
}

/** The modules whose exports a catalogue holds. */
export function modulesIn(catalog: Catalog<unknown> | ReadonlySet<ApiId>): ReadonlySet<string> {
  return new Set([...catalog.keys()].map((id) => id.slice(0, id.indexOf('#'))));
}

/** The reference for a module as a whole (its namespace or its default export: the two are not told apart). */
export const moduleReference = byName((specifier): ApiReference => canonical(canonicalModule(specifier), []));

export const globalReference = byName((name): ApiReference => canonical('global', [name]));

/**
 * What was reached from a reference, by the step: files use the same few APIs, and to spell an id takes time. Beyond a number
 * of ways it starts anew, since a process may lint without end.
 */
let stepsFrom = new WeakMap<ApiReference, Map<string, ApiReference>>();
let waysKept = 0;
const mostWays = 50_000;

/**
 * What a further step reaches: a member name, or `()` for a call, `new` or declared instance type.
 * `undefined` where the way is longer than any catalogue entry.
 */
export function extend(from: ApiReference, step: string): ApiReference | undefined {
  if (from.path.length >= longestPath) return undefined;
  let steps = stepsFrom.get(from);
  let next = steps?.get(step);
  if (next) return next;
  if (waysKept === mostWays) {
    stepsFrom = new WeakMap();
    steps = undefined;
    waysKept = 0;
  }
  if (!steps) stepsFrom.set(from, (steps = new Map<string, ApiReference>()));
  steps.set(step, (next = stepFrom(from, step)));
  waysKept += 1;
  return next;
}

/** The reference for an instance that is spelled out: `express#Request()`. */
export function instanceReference(id: ApiId): ApiReference | undefined {
  const [module, path] = id.slice(0, -'()'.length).split('#') as [string, string];
  const type = extend(moduleReference(module), path);
  return type && extend(type, '()');
}

function stepFrom(from: ApiReference, step: string): ApiReference {
  const next: Writable<ApiReference> = canonical(from.module, [...from.path, step]);
  if (from.viaType) next.viaType = true;
  // What a promisified function returns is what the function itself hands to its callback.
  if (from.promisified && step === '()') next.promisified = true;
  return next;
}

function canonical(module: string, path: string[]): ApiReference {
  let name = module;
  let steps = path;
  const [first, second] = steps;
  if (first === 'default' && second !== undefined && second !== '()') steps = steps.slice(1);
  else if (first === '()') steps = ['default', ...steps];
  const [head] = steps;

  const globalName = globalModules.get(name);
  if (globalName !== undefined) {
    name = 'global';
    steps = [globalName, ...(head === 'default' ? steps.slice(1) : steps)];
  } else if (head !== undefined) {
    if (name === 'global' && steps.length > 1 && globalObjects.has(head)) steps = steps.slice(1);
    // `import * as proc from 'node:process'; proc.default.env`
    else if (name === 'global' && second === 'default' && moduleGlobals.has(head)) steps = [head, ...steps.slice(2)];
    else if (head === 'promises' && promiseModules.has(name)) {
      name += '/promises';
      steps = steps.slice(1);
    } else if (globalExports.get(name)?.has(head)) name = 'global';
    else if (name === 'crypto' && head === 'webcrypto') {
      name = 'global';
      steps = ['crypto', ...steps.slice(1)];
    } else if (head === 'z' && isZod(name)) steps = steps.slice(1);
  }
  return { id: `${name}#${spell(steps)}`, module: name, path: steps };
}

/** `import { z } from "zod"`, `import z from "zod"` and `import * as z from "zod"` reach the same functions. */
function isZod(module: string): boolean {
  return module === 'zod' || module.startsWith('zod/');
}

function spell(path: readonly string[]): string {
  if (path.length === 0) return 'default';
  let text = '';
  for (const step of path) text += step === '()' || text === '' ? step : `.${step}`;
  return text;
}
