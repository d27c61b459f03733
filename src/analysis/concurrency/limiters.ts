import type { TSESTree } from '@typescript-eslint/utils';

import { limiterBounds, limiterMakers, limiterWords, lockWords } from '../../catalog/io-calls.js';
import type { ApiId } from '../../catalog/types.js';
import { contains, enclosingFunction, type FunctionNode, isFunction, rootObject, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import { mayImportAny } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { wordsOf } from '../core/words.js';
import { fieldDefinition } from '../identity/class-fields.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { typeOriginsOf, typeServices } from '../identity/types.js';
import { isLoop } from '../paths/path-types.js';
import { objectView } from '../values/object-view.js';
import { constantOf } from '../values/values.js';

/** The call that is waited for in `await semaphore.acquire();`: what comes behind it runs only so many times at once. */
export function turnOf(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.CallExpression | undefined {
  const call = node.type === 'AwaitExpression' ? unwrap(node.argument) : undefined;
  if (call?.type !== 'CallExpression') return undefined;
  const isTurn = call.arguments.every(({ type }) => type === 'Literal') && (lastName(call.callee) === 'acquire' || isLimiter(call.callee, sourceCode));
  return isTurn ? call : undefined;
}

/** Does the function that is called, or the object it belongs to, say that it lets only so many through? */
export function isLimiter(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  return limiterModules.has(moduleOf(callee, sourceCode)) || hasNameLike(callee, isLimiterName) || hasLimiterType(callee, sourceCode);
}

/** A limiter of another file, or one that is handed in, takes what it is to run: `gate(() => load(id))`, `this.lane.schedule(load, id)`. */
function hasLimiterType(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const callee = unwrap(node);
  const call = wrapped(callee).parent;
  if (!typeServices(sourceCode) || call?.type !== 'CallExpression' || !call.arguments.some(mayBeWork)) return false;
  const limiter = callee.type === 'MemberExpression' && callee.object.type !== 'ThisExpression' ? [callee.object, callee] : [callee];
  return limiter.some((each) => typeOriginsOf(each, sourceCode).some(({ module }) => limiterModules.has(module)));
}

/** A function, or a name of one. */
function mayBeWork(node: TSESTree.Node): boolean {
  return isFunction(node) || node.type === 'Identifier' || node.type === 'MemberExpression';
}

/**
 * What a lock tells its callers apart by: the lock itself in `lockOf(path).runExclusive(work)`, and the key in
 * `lock.acquire(path, work)`. Others than locks let only so many through, whatever they are given.
 */
export function lockKeys({ arguments: given, callee }: TSESTree.CallExpression, sourceCode: SourceCode): TSESTree.Node[] {
  if (!lockModules.has(moduleOf(callee, sourceCode)) && !hasNameLike(callee, isLockName)) return [];
  const work = given.findIndex((argument) => localFunctionOf(argument, sourceCode) !== undefined);
  const takesKey = work > 0 || /^(?:acquire|lock)$/.test(lastName(callee));
  const member = unwrap(callee);
  return [...(member.type === 'MemberExpression' ? [member.object] : []), ...(takesKey ? given.slice(0, work === -1 ? undefined : work) : [])];
}

/** Does a limiter hold nobody back: one that each call makes for itself, or one without a limit? */
export function letsAllThrough(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  return isMadeForCall(call, sourceCode) || isOpenLimiter(call, sourceCode);
}

/**
 * Is a limiter made where it is used, so that each call has one of its own and nobody waits: `pLimit(2)(work)`, or by a name in the
 * same run of the function?
 */
function isMadeForCall(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  let made = rootObject(call.callee);
  if (made.type === 'Identifier') {
    const variable = usesLimiter(sourceCode) ? variableOf(made, sourceCode) : undefined;
    const value = variable && singleDefinition(variable)?.value;
    if (!value || enclosingFunction(value) !== enclosingFunction(call) || isInLoopBehind(call, value)) return false;
    made = unwrap(value);
  }
  if (made.type !== 'CallExpression' && made.type !== 'NewExpression') return false;
  const api = resolveApi(made, sourceCode);
  return enclosingFunction(call) !== undefined && api?.path.at(-1) === '()' && limiterMakers.has(api.module);
}

/** A limit that is set after the limiter was made. */
const laterLimit = /\.(?:chain|updateSettings)\(|\.concurrency\s*=(?!=)/;

/** `pLimit(Infinity)`, `new PQueue()`, by a name or in a field of the class. */
function isOpenLimiter(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  if (!usesLimiter(sourceCode) || laterLimit.test(sourceCode.text)) return false;
  let root = unwrap(call.callee);
  while (root.type === 'MemberExpression' && root.object.type !== 'ThisExpression') root = unwrap(root.object);
  const variable = root.type === 'Identifier' ? variableOf(root, sourceCode) : undefined;
  const value = root.type === 'MemberExpression' ? fieldDefinition(root, sourceCode)?.value : variable && singleDefinition(variable)?.value;
  const made = value && unwrap(value);
  if (made?.type !== 'CallExpression' && made?.type !== 'NewExpression') return false;
  const bounds = limiterBounds.get(resolveApi(made, sourceCode)?.id as ApiId);
  if (!bounds) return false;
  const [given] = made.arguments;
  if (!given) return bounds.isOptional;
  if (constantOf(given, sourceCode)?.value === Infinity) return true;
  const view = objectView(given, sourceCode);
  return view !== undefined && bounds.options.every((option) => {
    const limit = view.get(option);
    return limit.state === 'absent' || (limit.state === 'present' && constantOf(limit.value, sourceCode)?.value === Infinity);
  });
}

/** Does a loop run a node again, but not what stands before it? */
function isInLoopBehind(node: TSESTree.Node, before: TSESTree.Node): boolean {
  for (let up = node.parent; up && !isFunction(up) && !contains(up, before); up = up.parent) if (isLoop(up)) return true;
  return false;
}

/** Names are followed this far. */
const longestWay = 6;

/** The parameters of a function, and the variables of the loops in it, that nodes are made of; of a loop those of the loop. */
export function sourcesOf(nodes: readonly TSESTree.Node[], within: TSESTree.Node, sourceCode: SourceCode): ReadonlySet<Variable> {
  const sources = new Set<Variable>();
  let rest = nodes;
  for (let step = 0; step < longestWay && rest.length > 0; step += 1) {
    const next: TSESTree.Node[] = [];
    for (const each of rest) {
      walk(each, sourceCode, (node) => {
        if (isFunction(node)) return 'skip';
        const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
        const [def] = variable?.defs ?? [];
        if (!variable || !def || !contains(within, def.name)) return undefined;
        const value = singleDefinition(variable)?.value;
        if (value) next.push(value);
        else if (def.type === 'Parameter' || isOfLoop(def.node)) sources.add(variable);
        return undefined;
      });
    }
    rest = next;
  }
  return sources;
}

/** `for (const path of paths)`, `for (let index = 0; …)` */
function isOfLoop({ parent }: TSESTree.Node): boolean {
  return /^For(?:In|Of)?Statement$/.test(parent?.parent?.type ?? '');
}

/** Which parameters of a function nodes are made of; none where they are made of the variables of a loop in it as well. */
export function parametersIn(nodes: readonly TSESTree.Node[], fn: FunctionNode, sourceCode: SourceCode): number[] {
  const indexes = [...sourcesOf(nodes, fn, sourceCode)].map(({ identifiers: [name] }) => fn.params.findIndex((param) => name && contains(param, name)));
  return indexes.includes(-1) ? [] : indexes;
}

const limiterModules = new Set([
  'p-limit', 'p-queue', 'p-throttle', 'bottleneck', 'async', 'async-sema', 'async-mutex', 'semaphore-async-await', 'throat', 'effect',
]);

const lockModules = new Set(['async-mutex']);

const usesLimiter = perFile((sourceCode) => mayImportAny(limiterModules, sourceCode) || typeServices(sourceCode) !== undefined);

function moduleOf(callee: TSESTree.Node, sourceCode: SourceCode): string {
  return (usesLimiter(sourceCode) ? resolveApi(callee, sourceCode)?.module : undefined) ?? '';
}

function hasNameLike(callee: TSESTree.Node, isNameLike: (name: string) => boolean): boolean {
  for (let node = unwrap(callee), depth = 0; depth < 4; depth += 1) {
    if (node.type === 'Identifier') return isNameLike(node.name);
    if (node.type !== 'MemberExpression') return false;
    if (isNameLike(staticKey(node) ?? '')) return true;
    node = unwrap(node.object);
  }
  return false;
}

const isLimiterName = byName((name) => wordsOf(name).some((word) => limiterWords.has(word)));

const isLockName = byName((name) => wordsOf(name).some((word) => lockWords.has(word)));
