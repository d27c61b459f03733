import type { TSESTree } from '@typescript-eslint/utils';

import { callbackModules, type IoKind, ioFunctions, type IoModule, ioModules, isAwsModule } from '../../catalog/io-calls.js';
import { modulesOf } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { extend } from '../identity/api-id.js';
import { enclosingFunction, type FunctionNode, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import { isExecutor } from '../identity/executors.js';
import { calledFunctionOf, localFunctionOf } from '../identity/local-functions.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { instanceOfType } from '../identity/type-annotations.js';
import { typeOriginsOf, typeServices } from '../identity/types.js';
import { originOf } from '../values/origin.js';
import { isOnceOnly } from '../event-loop/once-only.js';
import { isLimiter, letsAllThrough, lockKeys, parametersIn, sourcesOf, turnOf } from './limiters.js';
import { listCall } from './list-calls.js';

/** A call that starts I/O. */
export interface IoCall {
  kind: IoKind;
  call: TSESTree.CallExpression;
  /** It is behind a lock whose key is made of these parameters: given the same, one call waits for the other. */
  keyedBy?: readonly number[];
}

/** Modules of the workspace that stand for a known client: `{ '@acme/http#api': 'axios#create()' }`. */
export type ClientAliases = Readonly<Record<string, string>>;

/** The kind of I/O that a call starts; `undefined` for none, or none that this file shows. */
export function ioKindOf(call: TSESTree.CallExpression, sourceCode: SourceCode, aliases: ClientAliases = {}): IoKind | undefined {
  const callee = unwrap(call.callee);
  const api = resolveApi(callee, sourceCode);
  if (api) {
    const id = withAlias(api.id, aliases);
    const single = ioFunctions.get(api.id);
    if (single && (api.module === 'global' || api.promisified)) return single;
    const kind = kindOfId(id);
    if (kind) return kind;
  }
  if (callee.type !== 'MemberExpression') return undefined;
  const key = staticKey(callee);
  if (key === 'send' && isAwsCommand(call.arguments[0], sourceCode)) return awsClient.kind;
  if (!typeServices(sourceCode)) return undefined;
  for (const origin of key === undefined ? [] : typeOriginsOf(callee.object, sourceCode)) {
    const reached = ioModules.has(origin.module) ? extend(instanceOfType(origin), key as string) : undefined;
    const kind = reached && kindOfId(reached.id);
    if (kind) return kind;
  }
  return undefined;
}

function kindOfId(id: string, modules: ReadonlyMap<string, IoModule> = ioModules): IoKind | undefined {
  const [module = '', path = ''] = id.split('#');
  const facts = modules.get(module) ?? (isAwsModule(module) ? awsClient : undefined);
  return facts?.path.test(path) ? facts.kind : undefined;
}

/** `client.send(new GetItemCommand(…))` shows what it is by its command, wherever the client comes from. */
function isAwsCommand(argument: TSESTree.Node | undefined, sourceCode: SourceCode): boolean {
  const command = argument && originOf(argument, sourceCode);
  return command?.type === 'NewExpression' && isAwsModule(resolveApi(command.callee, sourceCode)?.module ?? '');
}

const awsClient = { kind: 'request' as const, path: /\(\)\.send$/ };

function withAlias(id: string, aliases: ClientAliases): string {
  for (const [own, known] of Object.entries(aliases)) {
    if (id === own || id.startsWith(`${own}.`) || id.startsWith(`${own}(`)) return `${known}${id.slice(own.length)}`;
  }
  return id;
}

/** Does the file use anything that does I/O? Without type information, only what it names itself can. */
const mayDoIo = perFile((sourceCode): boolean => {
  if (typeServices(sourceCode) || sourceCode.text.includes('fetch') || sourceCode.text.includes('Bun.')) return true;
  for (const module of modulesOf(sourceCode)) {
    // A made `require` can hide any module behind any name.
    if (ioModules.has(module) || holders.has(module) || isAwsModule(module)) return true;
  }
  return false;
});

/** Modules of {@link ioFunctions} and {@link callbackModules}, modules that hold one of {@link ioModules}, and the one that makes a `require`. */
const holders = new Set(['child_process', 'dns', 'fs', 'graceful-fs', 'module', ...callbackModules.keys()]);

/** What a function does whenever it is called: the first I/O in it, through functions of the file. */
export function ioOf(fn: FunctionNode, sourceCode: SourceCode): IoCall | undefined {
  return mayDoIo(sourceCode) ? firstIo(fn, sourceCode) : undefined;
}

const firstIo: (fn: FunctionNode, sourceCode: SourceCode) => IoCall | undefined = perNode((fn, sourceCode) => {
  let found: IoCall | undefined;
  const keys: TSESTree.Node[] = [];
  walk(fn.body, sourceCode, (node) => {
    if (found) return 'stop';
    if (isFunction(node)) return runsInPlace(node, sourceCode) ? undefined : 'skip';
    const turn = turnOf(node, sourceCode);
    const limiter = turn ?? (node.type === 'CallExpression' && isLimiter(node.callee, sourceCode) ? node : undefined);
    if (limiter && !isKeyed(limiter, fn, sourceCode) && !letsAllThrough(limiter, sourceCode)) return turn ? 'stop' : 'skip';
    if (limiter) keys.push(...lockKeys(limiter, sourceCode));
    if (node.type !== 'CallExpression') return undefined;
    const kind = ioKindOf(node, sourceCode) ?? (isInPromise(node, fn, sourceCode) ? promisedKind(node, sourceCode) : undefined);
    if (kind) {
      if (!isOnceOnly(node, sourceCode)) found = { kind, call: node };
    } else {
      const called = calledFunctionOf(node.callee, sourceCode);
      const local = called ?? namedCallback(node, sourceCode);
      const inner = local && local !== fn ? firstIo(local, sourceCode) : undefined;
      if (!inner || (called && isHeldBack(inner, node, fn, sourceCode)) || isOnceOnly(node, sourceCode)) return undefined;
      if (called) keys.push(...keysGiven(inner, node));
      found = { kind: inner.kind, call: node };
    }
    if (found && keys.length > 0) found.keyedBy = parametersIn(keys, fn, sourceCode);
    return undefined;
  });
  return found;
});

/** Does a limiter lock each element, or round of a loop, apart: `lock.acquire(path, work)`? It lets all of them through at once. */
export function isKeyed(limiter: TSESTree.CallExpression, within: TSESTree.Node, sourceCode: SourceCode): boolean {
  return sourcesOf(lockKeys(limiter, sourceCode), within, sourceCode).size > 0;
}

/** Is what a function does behind a lock to which a call of it gives the same key each time? */
export function isHeldBack(io: IoCall, call: TSESTree.CallExpression, within: TSESTree.Node, sourceCode: SourceCode): boolean {
  return io.keyedBy !== undefined && io.keyedBy.length > 0 && sourcesOf(keysGiven(io, call), within, sourceCode).size === 0;
}

/** What a call gives to the parameters that keys are made of, also by `helper.call(this, …)`. */
function keysGiven({ keyedBy = [] }: IoCall, { arguments: given, callee }: TSESTree.CallExpression): TSESTree.Node[] {
  const shift = lastName(callee) === 'call' ? 1 : 0;
  return keyedBy.map((index) => given[index + shift]).filter((each) => each !== undefined);
}

/** `list.map(load)`: a function of the file that is called for each element. */
function namedCallback(call: TSESTree.CallExpression, sourceCode: SourceCode): FunctionNode | undefined {
  const each = call.arguments.some(({ type }) => type === 'Identifier') ? listCall(call, sourceCode) : undefined;
  if (each?.callback?.type !== 'Identifier' || !iterators.has(each.method)) return undefined;
  return localFunctionOf(each.callback, sourceCode);
}

const iterators = new Set(['flatMap', 'forEach', 'map']);

/** A callback handed to a call is most often run by it, and the executor of a promise always is. */
function runsInPlace(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return fn.parent.type === 'CallExpression' || isExecutor(fn, sourceCode);
}

/** Does a call stand in a promise that `fn` makes, or is `fn` the executor of one? */
function isInPromise(call: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): boolean {
  for (let around = enclosingFunction(call); around; around = enclosingFunction(around)) {
    if (isExecutor(around, sourceCode)) return true;
    if (around === fn) return false;
  }
  return false;
}

/** What a call starts that takes a callback: `fs.readFile(path, done)`, `https.get(url, answer)`. */
function promisedKind({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): IoKind | undefined {
  const api = resolveApi(unwrap(callee), sourceCode);
  if (!api) return undefined;
  return ioFunctions.get(api.id) ?? kindOfId(api.id, callbackModules);
}
