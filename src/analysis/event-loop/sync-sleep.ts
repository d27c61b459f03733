import type { TSESTree } from '@typescript-eslint/utils';

import { programRunners, type SyncSleep, syncSleeps } from '../../catalog/sync-sleeps.js';
import type { Catalog } from '../../catalog/types.js';
import type { ApiReference } from '../identity/api-id.js';
import { unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { isWorkerFile } from '../core/program-kind.js';
import { placeOf } from './async-context.js';
import { type Duration, shellSleepOf } from './shell-sleep.js';
import { typeText } from '../identity/types.js';
import { constantOf } from '../values/values.js';

/** A call that makes the thread wait. */
export interface FoundSleep {
  /** The program that is run to wait, such as `sleep`. */
  program?: string;
  /** For how long, if the code says so. */
  duration?: Duration | undefined;
  /** It waits until something happens, not for a time. */
  isOpenEnded?: boolean;
}

/** What a user adds to the catalogue. */
export interface OwnSleeps {
  /** APIs as `module#export`. */
  apis: ReadonlySet<string>;
  /** Names of imported functions that say by themselves that they block. */
  names: ReadonlySet<string>;
}

/** Everything a file must use some of, to hold a call that waits by what it imports. */
export const sleepApis: Catalog<unknown> = new Map<`${string}#${string}`, unknown>([...syncSleeps, ...programRunners]);

/** The wait that a call is: of a package made to block, of a program that only waits, or by its name. */
export function syncSleepOf(
  call: TSESTree.CallExpression, own: OwnSleeps, sourceCode: SourceCode,
): FoundSleep | undefined {
  const known = findApi(call.callee, syncSleeps, sourceCode);
  if (known) return knownSleep(call, known.entry, sourceCode);
  const runner = findApi(call.callee, programRunners, sourceCode);
  if (runner) return shellSleepOf(call, runner.entry, sourceCode);
  if (own.apis.size === 0 && own.names.size === 0) return undefined;
  const api = resolveApi(call.callee, sourceCode);
  if (!api) return undefined;
  if (own.apis.has(api.id)) return {};
  return isNamedSleepCall(api, call, own, sourceCode) ? { duration: argumentDuration(call, 0, 1, sourceCode) } : undefined;
}

/**
 * Is the call a wait and nothing else: of a program such as `sleep`, which ends by itself, or in code that the event
 * loop runs, where what is wrong with it is not that it has no bound?
 */
export function isWaitOnly(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const runner = findApi(call.callee, programRunners, sourceCode);
  if (runner) return shellSleepOf(call, runner.entry, sourceCode) !== undefined;
  return findApi(call.callee, syncSleeps, sourceCode) !== undefined && !isWorkerFile(sourceCode) &&
    placeOf(call, sourceCode).context !== undefined;
}

function knownSleep(
  call: TSESTree.CallExpression, { duration }: SyncSleep, sourceCode: SourceCode,
): FoundSleep | undefined {
  const argument = duration && call.arguments[duration.argument];
  if (!argument) return { isOpenEnded: true };
  // With nothing to wait for it only looks.
  if (constantOf(argument, sourceCode)?.value === 0) return undefined;
  return { duration: argumentDuration(call, duration.argument, duration.unitMs, sourceCode) };
}

function argumentDuration(
  call: TSESTree.CallExpression, index: number, unitMs: number, sourceCode: SourceCode,
): Duration | undefined {
  if (call.arguments.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')) return undefined;
  const expression = call.arguments[index];
  if (!expression) return undefined;
  const constant = constantOf(expression, sourceCode);
  return constant && !(Number(constant.value) < Infinity) ? undefined : { expression, unitMs };
}

/** Is the expression a function made to block, by itself or by its name, that only waits to be called? */
export function isSleepFunction(node: TSESTree.Node, own: OwnSleeps, sourceCode: SourceCode): boolean {
  if (findApi(node, syncSleeps, sourceCode)) return true;
  const api = own.apis.size > 0 || own.names.size > 0 ? resolveApi(node, sourceCode) : undefined;
  return api !== undefined && (own.apis.has(api.id) || isNamedSleep(api, node, own, sourceCode));
}

/** Is a call one of an imported function whose exported name is on the list? Whoever awaits it knows it as asynchronous. */
function isNamedSleepCall(
  api: ApiReference, call: TSESTree.CallExpression, own: OwnSleeps, sourceCode: SourceCode,
): boolean {
  return call.parent.type !== 'AwaitExpression' && isNamedSleep(api, call.callee, own, sourceCode) &&
    !(typeText(call, sourceCode) ?? '').startsWith('Promise<');
}

function isNamedSleep(
  { module, path, viaType }: ApiReference, callee: TSESTree.Node, { names }: OwnSleeps, sourceCode: SourceCode,
): boolean {
  if (module === 'global' || viaType || path.includes('()')) return false;
  const last = path.at(-1) ?? 'default';
  const name = last === 'default' ? localName(callee, sourceCode) : last;
  return name !== undefined && names.has(name);
}

/** The name that the file gives to a default export. */
function localName(callee: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const inner = unwrap(callee);
  return inner.type === 'Identifier' ? variableOf(inner, sourceCode)?.name : undefined;
}
