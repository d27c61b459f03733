import { isBuiltin } from 'node:module';

import type { TSESTree } from '@typescript-eslint/utils';

import {
  harmlessCalls, harmlessMethods, harmlessObjects, singleFailureCalls, singleFailureMethods, singleFailureModules, singleFailureObjects,
  wrappingMethods,
} from '../../catalog/error-handling.js';
import { elementCallbacks } from '../../catalog/pass-through.js';
import type { ApiId } from '../../catalog/types.js';
import { type FunctionNode, isClass, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { calleeName } from '../core/last-name.js';
import { mentionsName, type NameSet } from '../core/name-set.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { logCallOf } from '../identity/logger.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { lastWord } from '../core/words.js';
import { onlyAsks } from './plain-questions.js';

/** `nothing`: no call can throw. `known`: it can fail in the known ways of the catalogue only. */
export type FailureWays = 'known' | 'nothing' | 'unknown';

/**
 * In how many ways code can fail: its calls are those of the catalogue or of `more`, or cannot throw on sane input.
 * Packages may be loaded, which may not be installed, or one module of any kind. An `await` of anything else, and a `throw` on its own, is unknown.
 */
export function failureWaysOf(root: TSESTree.Node, more: NameSet, sourceCode: SourceCode): FailureWays {
  let packages = 0;
  let others = 0;
  let isKnownCall = false;
  let looksUp = false;
  let callsOthers = false;
  let throws = false;
  let readsMembers = false;
  const load = (source: TSESTree.Node | undefined): void => {
    if (isPackage(source)) packages += 1;
    else others += 1;
  };
  const ended = walk(root, sourceCode, (node) => {
    switch (node.type) {
      case 'AwaitExpression':
        return isHarmlessWait(node, more, sourceCode) ? undefined : 'stop';
      case 'CallExpression':
      case 'NewExpression':
        if (isLoad(node, sourceCode)) load(node.arguments[0]);
        else if (isLoadOfAll(node, sourceCode)) return undefined;
        else if (isKnown(node, more, sourceCode)) isKnownCall = true;
        else if (isLookUp(node)) looksUp ||= !isHarmless(node, sourceCode);
        else if (!isHarmless(node, sourceCode) && !isQuestion(node, sourceCode)) {
          const ways = waysOfHelper(node, sourceCode) ?? 'unknown';
          if (ways === 'unknown') return 'stop';
          if (ways === 'known') isKnownCall = true;
          else readsMembers = true;
        } else if (isRunElsewhere(node, sourceCode)) callsOthers = true;
        return others > 1 ? 'stop' : undefined;
      case 'ForOfStatement':
        return node.await ? 'stop' : undefined;
      case 'ImportExpression':
        load(node.source);
        return others > 1 ? 'stop' : undefined;
      case 'TaggedTemplateExpression':
        return 'stop';
      case 'YieldExpression':
        return isHarmlessYield(node, more, sourceCode) ? undefined : 'stop';
      case 'ThrowStatement':
        throws = true;
        return undefined;
      default:
        // What is only defined here fails elsewhere; callbacks of array methods run here.
        return isClass(node) || (isFunction(node) && !isInPlace(node)) ? 'skip' : undefined;
    }
  });
  if (!ended) return 'unknown';
  // A file of one's own beside a package: one of two can be missing, the other one is wrong.
  if (others > 0 && packages > 0) return 'unknown';
  // What a helper is handed may be nothing, whose members it reads: on its own that is one way, beside a known one it is a second.
  if (isKnownCall || others + packages > 0) return readsMembers ? 'unknown' : 'known';
  return throws || looksUp || callsOthers ? 'unknown' : 'nothing';
}

/** `rows.map(toOrder)`, where this file does not show what the function does; beside a known failure it is taken to be fine. */
function isRunElsewhere(node: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode): boolean {
  const [callback] = node.arguments;
  const given = callback && elementCallbacks.has(calleeName(node) ?? '') ? unwrap(callback) : undefined;
  if (given?.type !== 'Identifier' && given?.type !== 'MemberExpression') return false;
  if (localFunctionOf(given, sourceCode)) return false;
  const api = resolveApi(given, sourceCode);
  return api?.module !== 'global' && !harmlessObjects.has(api?.module ?? '');
}

/** `isText(value)`, where the function is of this file, and only asks. */
function isQuestion(node: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode): boolean {
  const helper = node.type === 'CallExpression' ? localFunctionOf(node.callee, sourceCode) : undefined;
  return helper !== undefined && onlyAsks(helper, sourceCode) === true;
}

/** In how many ways the function of the file can fail that a call runs, by what it calls itself: `const hostOf = (text) => new URL(text).host`. */
function waysOfHelper(node: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode): FailureWays | undefined {
  const helper = node.type === 'CallExpression' ? localFunctionOf(node.callee, sourceCode) : undefined;
  return helper && waysInside(helper, sourceCode);
}

const waysInside = perNode<FunctionNode, FailureWays>((fn, sourceCode) =>
  (fn.async || fn.generator ? 'unknown' : failureWaysOf(fn.body, new Set(), sourceCode)));

function isLoad(node: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode): boolean {
  const id = resolveApi(node.callee, sourceCode)?.id;
  return id === 'global#require' || id === 'module#createRequire()';
}

/** A package by its name, which may not be installed: `sharp`, `@acme/exif`; not `fs`, a file of one's own or a name that is made. */
function isPackage(source: TSESTree.Node | undefined): boolean {
  if (source?.type !== 'Literal' || typeof source.value !== 'string') return false;
  return /^(?:@[\w.~-]+\/)?[\w~][\w.~/-]*$/.test(source.value) && !isBuiltin(source.value);
}

/** `Promise.all([import('a'), import('b')])`: what is loaded is looked at itself. */
function isLoadOfAll(node: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode): boolean {
  const [list] = node.arguments;
  return list?.type === 'ArrayExpression' && list.elements.every((element) => element?.type === 'ImportExpression') &&
    resolveApi(node.callee, sourceCode)?.id === 'global#Promise.all';
}

function isInPlace(node: TSESTree.Node): boolean {
  const outer = wrapped(node);
  return outer.parent?.type === 'CallExpression' && (outer.parent.callee === outer || outer.parent.arguments.includes(outer as never));
}

/** What is awaited is looked at itself; a promise that comes from elsewhere can fail in any way. */
function isHarmlessWait(node: TSESTree.AwaitExpression, more: NameSet, sourceCode: SourceCode): boolean {
  const inner = unwrap(node.argument);
  if (inner.type === 'ImportExpression') return true;
  if (inner.type !== 'CallExpression') return false;
  return isKnown(inner, more, sourceCode) || isLoadOfAll(inner, sourceCode);
}

/** What a generator hands out is as good as returned, where it is no promise that somebody waits for. */
function isHarmlessYield({ argument, delegate }: TSESTree.YieldExpression, more: NameSet, sourceCode: SourceCode): boolean {
  const inner = argument && unwrap(argument);
  return !delegate && inner?.type === 'CallExpression' && isKnown(inner, more, sourceCode);
}

/** Can a call fail in one known way only? */
export function isKnown(node: TSESTree.CallExpression | TSESTree.NewExpression, more: NameSet, sourceCode: SourceCode): boolean {
  if (mentionsName(more, node, sourceCode)) return true;
  const api = resolveApi(node.callee, sourceCode);
  if (isResolve(node) || isKnownMethod(node)) return true;
  if (!api) return false;
  const [root] = api.path;
  return singleFailureCalls.has(api.id) || singleFailureModules.has(api.module) || singleFailureObjects.has(`${api.module}#${root ?? ''}`) ||
    isProbe(node, api.id);
}

/** `date.toISOString()` */
function isKnownMethod({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const member = unwrap(callee);
  return member.type === 'MemberExpression' && singleFailureMethods.has(staticKey(member) ?? '');
}

/** `process.kill(pid, 0)` asks whether a process lives. */
function isProbe(node: TSESTree.CallExpression | TSESTree.NewExpression, id: ApiId): boolean {
  const [, signal] = node.arguments;
  return id === 'global#process.kill' && signal?.type === 'Literal' && signal.value === 0;
}

/** `import.meta.resolve("x")`, `localRequire.resolve("x")`. */
function isResolve(node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'resolve') return false;
  const { object } = callee;
  return object.type === 'MetaProperty' || (object.type === 'Identifier' && lastWord(object.name) === 'require');
}

/** `config.get("url")`, `req.header("x-id")`: a value is looked up, and not waited for, to be given to what may fail. */
function isLookUp(node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const [key, ...others] = node.arguments;
  return unwrap(node.callee).type === 'MemberExpression' && lookUps.has(calleeName(node) ?? '') && others.length === 0 && key?.type === 'Literal' && typeof key.value === 'string' &&
    node.parent.type !== 'AwaitExpression';
}

const lookUps = new Set(['get', 'getHeader', 'has', 'header']);

/** Can a call not throw on sane input? */
export function isHarmless(node: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode): boolean {
  const callee = unwrap(node.callee);
  const api = resolveApi(callee, sourceCode);
  const name = calleeName(node);
  if (name !== undefined && (wrappingMethods.has(name) || settledMethods.has(name))) return true;
  if (node.type === 'CallExpression' && logCallOf(node, sourceCode)) return true;
  if (api) {
    const [root] = api.path;
    if (harmlessCalls.has(api.id) || harmlessObjects.has(api.module) || harmlessObjects.has(`${api.module}#${root ?? ''}`)) return true;
    // A module's `match` or `map` is its own, the methods of globals and of what they make are those of the language.
    if (api.module !== 'global' && !api.path.includes('()')) return false;
  }
  if (callee.type === 'Identifier') return isSettler(callee, sourceCode);
  if (callee.type !== 'MemberExpression' || node.type !== 'CallExpression') return false;
  const method = staticKey(callee);
  if (method === undefined) return false;
  if (method === 'exec' && isPattern(callee.object, sourceCode)) return true;
  return harmlessMethods.has(method) || (mapMethods.has(method) && isCollection(api?.id));
}

/** `/a/.exec(text)`, or a variable that holds such a pattern; the `exec` of anything else runs commands and queries. */
function isPattern(object: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(object);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  const value = variable ? singleDefinition(variable)?.value : inner;
  return value?.type === 'Literal' && 'regex' in value;
}

/** `resolve` and `reject` of `new Promise((resolve, reject) => …)`. */
function isSettler(callee: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const def = variableOf(callee, sourceCode)?.defs[0];
  if (def?.type !== 'Parameter' || !isFunction(def.node)) return false;
  const { parent } = def.node;
  return parent.type === 'NewExpression' && parent.arguments[0] === def.node && resolveApi(parent.callee, sourceCode)?.id === 'global#Promise';
}

/** Methods of promises: the promise and the callback are looked at themselves. */
const settledMethods = new Set(['finally', 'then']);

const mapMethods = new Set(['add', 'append', 'clear', 'delete', 'get', 'getAll', 'has', 'set', 'decode', 'encode', 'format']);

function isCollection(id: ApiId | undefined): boolean {
  return id !== undefined && /^global#(?:Headers|Map|Set|TextDecoder|TextEncoder|URL|URLSearchParams|WeakMap|WeakSet)\(\)/.test(id);
}
