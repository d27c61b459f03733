import type { TSESTree } from '@typescript-eslint/utils';

import { type IoKind, ioFunctions, ioModules, isAwsModule, limiterWords } from '../../catalog/io-calls.js';
import { byName } from '../core/by-name.js';
import { mayImportAny, modulesOf } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { extend } from '../identity/api-id.js';
import { type FunctionNode, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import { calledFunctionOf, localFunctionOf } from '../identity/local-functions.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { instanceOfType } from '../identity/type-annotations.js';
import { typeOriginsOf, typeServices } from '../identity/types.js';
import { originOf } from '../values/origin.js';
import { isOnceOnly } from '../event-loop/once-only.js';
import { wordsOf } from '../core/words.js';

/** A call that starts I/O. */
export interface IoCall {
  kind: IoKind;
  call: TSESTree.CallExpression;
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

function kindOfId(id: string): IoKind | undefined {
  const [module = '', path = ''] = id.split('#');
  const facts = ioModules.get(module) ?? (isAwsModule(module) ? awsClient : undefined);
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
  if (typeServices(sourceCode) || sourceCode.text.includes('fetch')) return true;
  for (const module of modulesOf(sourceCode)) {
    // A made `require` can hide any module behind any name.
    if (ioModules.has(module) || holders.has(module) || isAwsModule(module)) return true;
  }
  return false;
});

/** Modules of {@link ioFunctions}, modules that hold one of {@link ioModules}, and the one that makes a `require`. */
const holders = new Set(['child_process', 'dns', 'fs', 'graceful-fs', 'module']);

/** What a function does whenever it is called: the first I/O in it, through functions of the file. */
export function ioOf(fn: FunctionNode, sourceCode: SourceCode): IoCall | undefined {
  return mayDoIo(sourceCode) ? firstIo(fn, sourceCode) : undefined;
}

const firstIo: (fn: FunctionNode, sourceCode: SourceCode) => IoCall | undefined = perNode((fn, sourceCode) => {
  let found: IoCall | undefined;
  walk(fn.body, sourceCode, (node) => {
    if (found) return 'stop';
    if (isFunction(node)) return runsInPlace(node) ? undefined : 'skip';
    if (waitsForTurn(node, sourceCode)) return 'stop';
    if (node.type !== 'CallExpression') return undefined;
    if (isLimiter(node.callee, sourceCode)) return 'skip';
    const kind = ioKindOf(node, sourceCode);
    if (kind) {
      if (!isOnceOnly(node, sourceCode)) found = { kind, call: node };
    } else {
      const local = calledFunctionOf(node.callee, sourceCode) ?? namedCallback(node, sourceCode);
      const inner = local && local !== fn ? firstIo(local, sourceCode) : undefined;
      if (inner && !isOnceOnly(node, sourceCode)) found = { kind: inner.kind, call: node };
    }
    return undefined;
  });
  return found;
});

/** `list.map(load)`: a function of the file that is called for each element. */
function namedCallback({ arguments: [callback], callee }: TSESTree.CallExpression, sourceCode: SourceCode): FunctionNode | undefined {
  const member = unwrap(callee);
  if (callback?.type !== 'Identifier' || member.type !== 'MemberExpression' || !iterators.has(staticKey(member) ?? '')) return undefined;
  return localFunctionOf(callback, sourceCode);
}

const iterators = new Set(['flatMap', 'forEach', 'map']);

/** A callback handed to a call is most often run by it. */
function runsInPlace(fn: FunctionNode): boolean {
  return fn.parent.type === 'CallExpression';
}

/** `await semaphore.acquire();`: what comes behind it runs only so many times at once. */
export function waitsForTurn(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type !== 'AwaitExpression') return false;
  const call = unwrap(node.argument);
  return call.type === 'CallExpression' && call.arguments.every(({ type }) => type === 'Literal') &&
    (lastName(call.callee) === 'acquire' || isLimiter(call.callee, sourceCode));
}

/** Does the function that is called, or the object it belongs to, say that it lets only so many through? */
export function isLimiter(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (usesLimiter(sourceCode) && limiterModules.has(resolveApi(callee, sourceCode)?.module ?? '')) return true;
  for (let node = unwrap(callee), depth = 0; depth < 4; depth += 1) {
    if (node.type === 'Identifier') return isLimiterName(node.name);
    if (node.type !== 'MemberExpression') return false;
    if (isLimiterName(staticKey(node) ?? '')) return true;
    node = unwrap(node.object);
  }
  return false;
}

const limiterModules = new Set([
  'p-limit', 'p-queue', 'p-throttle', 'bottleneck', 'async', 'async-sema', 'async-mutex', 'semaphore-async-await', 'throat', 'effect',
]);

const usesLimiter = perFile((sourceCode) => mayImportAny(limiterModules, sourceCode) || typeServices(sourceCode) !== undefined);

const isLimiterName = byName((name) => wordsOf(name).some((word) => limiterWords.has(word)));
