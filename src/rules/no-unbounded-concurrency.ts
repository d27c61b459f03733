import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction, staticKey, unwrap, walk } from '../analysis/core/ast.js';
import { ioKindOf, type IoCall, ioOf, isHeldBack, isKeyed } from '../analysis/concurrency/io-calls.js';
import { isLimiter, letsAllThrough, turnOf } from '../analysis/concurrency/limiters.js';
import { listCall } from '../analysis/concurrency/list-calls.js';
import { addedTo, growthAt, isSettled, isWatched, listBegunBy, loopAround } from '../analysis/concurrency/filled-lists.js';
import { isBoundedList } from '../analysis/concurrency/list-bound.js';
import { isOnceOnly } from '../analysis/event-loop/once-only.js';
import { executorOf } from '../analysis/identity/executors.js';
import { calledFunctionOf, localFunctionOf } from '../analysis/identity/local-functions.js';
import { lastName } from '../analysis/core/last-name.js';
import { importsAny } from '../analysis/core/file-modules.js';
import { modulesIn } from '../analysis/identity/api-id.js';
import { namesOf } from '../analysis/core/nodes.js';
import { perFile, type SourceCode } from '../analysis/core/per-file.js';
import { objectView } from '../analysis/values/object-view.js';
import { isOneShotProgram } from '../analysis/core/program-kind.js';
import { membersOf } from '../analysis/identity/lookup.js';
import { resolveApi } from '../analysis/identity/references.js';
import { singleDefinition, variableOf } from '../analysis/identity/scope.js';
import { originOf } from '../analysis/values/origin.js';
import { constantOf } from '../analysis/values/values.js';
import { promiseMethods } from '../catalog/event-loop.js';
import { concurrencyMappers, type ConcurrencyMapper } from '../catalog/io-calls.js';
import type { ApiId } from '../catalog/types.js';
import { createRule } from '../create-rule.js';
import { settingsOf } from '../settings.js';
import { shortText, spelling } from '../analysis/core/short-text.js';

export interface RuleOptions {
  checkUnknownCalls: boolean;
}

type MessageId = 'allAtOnce' | 'noConcurrency' | 'unknownAtOnce';

const combinators = new Set<ApiId>(['all', 'allSettled', 'any', 'race'].flatMap((name): ApiId[] => [`global#Promise.${name}`, `bluebird#${name}`]));

const calledNames = new Set([...membersOf(concurrencyMappers), 'all', 'allSettled', 'any', 'race']);

/** `Promise` as in `Promise.all` or `const { race } = Promise`, but not `Promise<…>`, `new Promise(…)` or `Promise.resolve()`. */
const combination = /Promise(?![\w$<(]|\s*\??\.\s*(?!a|race)[\w<])/;

/** Of most files nothing can be said here. */
function mayCombine(sourceCode: SourceCode): boolean {
  return (namesOf(sourceCode).has('Promise') && combination.test(sourceCode.text)) || importsAny(mapperModules, sourceCode);
}

/** May a combinator go by a name that does not tell: `const { all } = Promise`, `import mapAll from 'p-map'`? */
const mayRename = perFile((sourceCode): boolean => importsAny(mapperModules, sourceCode) || /=\s*(?:\w+\.)*Promise\b/.test(sourceCode.text));

const mapperModules = modulesIn(concurrencyMappers);

/** What starts the work, and the list it is started for. */
interface Start {
  list: TSESTree.Node;
  io: IoCall | 'unknown';
}

/** A list of a user's length, worked on all at once, is how a service takes its own database down. */
export default createRule<[RuleOptions], MessageId>({
  name: 'no-unbounded-concurrency',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow I/O for every element of a list of unknown length at once',
      recommended: 'recommended',
      standards: [13, 14],
      priority: 'P1',
      strictOptions: { checkUnknownCalls: true },
      inTests: 'off',
    },
    messages: {
      allAtOnce: '`{{call}}` starts a {{kind}} (`{{io}}`) for every element of `{{list}}` at once: a long list exhausts sockets, memory and whoever ' +
        'answers. Limit how many run at a time, with `p-limit` or `pMap(list, mapper, { concurrency })`.',
      noConcurrency: '`{{call}}` has no `concurrency`, so it starts everything at once. Set it: `{ concurrency: 8 }`.',
      unknownAtOnce: '`{{call}}` awaits work for every element of `{{list}}` at once, however long it is. Limit how many run at a time, with `p-limit` or ' +
        '`pMap(list, mapper, { concurrency })`.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        checkUnknownCalls: { type: 'boolean', description: 'Report awaited calls too that this file does not show to do I/O.' },
      },
    }],
    defaultOptions: [{ checkUnknownCalls: false }],
  },
  create(context, [{ checkUnknownCalls }]) {
    const { sourceCode } = context;
    if (!mayCombine(sourceCode) || isOneShotProgram(context)) return {};
    const aliases = settingsOf(context).clientAliases ?? {};

    function checkCall(node: TSESTree.CallExpression): void {
      const callee = unwrap(node.callee);
      if (!mayBeCombinator(callee)) return;
      const id = resolveApi(callee, sourceCode)?.id;
      if (id === undefined) return;
      const mapper = concurrencyMappers.get(id);
      if (mapper) checkMapper(node, mapper);
      else if (combinators.has(id) && node.arguments[0]) checkCombinator(node, node.arguments[0]);
    }

    /** Most calls are done with here: what an id ends in is the member's own name. */
    function mayBeCombinator(callee: TSESTree.Node): boolean {
      const key = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
      if (key !== undefined && !calledNames.has(key)) return false;
      return (callee.type === 'MemberExpression' && lastName(callee.object) === 'Promise') || mayRename(sourceCode);
    }

    function checkMapper(node: TSESTree.CallExpression, { options, mapsAnything }: ConcurrencyMapper): void {
      const [list, callback] = node.arguments;
      const given = node.arguments[options];
      const concurrency = given && objectView(given, sourceCode)?.get('concurrency');
      if (given && !concurrency) return;
      const value = concurrency?.state === 'present' ? constantOf(concurrency.value, sourceCode)?.value : undefined;
      const isOpen = concurrency === undefined || concurrency.state === 'absent' || value === Infinity;
      if (!isOpen || (list && isBoundedList(list, sourceCode)) || (mapsAnything && !(callback && workOf(callback)))) return;
      context.report({ node: node.callee, messageId: 'noConcurrency', data: { call: spelling(node.callee, sourceCode) } });
    }

    function checkCombinator(node: TSESTree.CallExpression, argument: TSESTree.Node): void {
      const start = startOf(argument);
      if (!start || isBoundedList(start.list, sourceCode)) return;
      const call = spelling(node.callee, sourceCode);
      const list = shortText(start.list, sourceCode);
      if (start.io === 'unknown') {
        context.report({ node: node.callee, messageId: 'unknownAtOnce', data: { call, list } });
        return;
      }
      const { call: io, kind } = start.io;
      context.report({
        node: node.callee, messageId: 'allAtOnce', data: { call, list, kind, io: spelling(io.callee, sourceCode) },
      });
    }

    /** `list.map(callback)`, directly, in a `const` or as a part of a longer list, or an array that a loop pushes promises to. */
    function startOf(argument: TSESTree.Node, depth = 0): Start | undefined {
      let value = unwrap(argument);
      if (depth > deepestList) return undefined;
      if (value.type === 'Identifier') {
        const variable = variableOf(value, sourceCode);
        const begun = variable && listBegunBy(variable);
        const pushed = begun && pushedTo(variable.references.map(({ identifier }) => identifier), depth);
        if (pushed) return pushed;
        const definition = variable && singleDefinition(variable);
        if (definition?.pattern.type !== 'Identifier') return undefined;
        const made = unwrap(definition.value);
        value = made;
      }
      if (value.type === 'ArrayExpression') return longestOf(value.elements.map((each) => (each?.type === 'SpreadElement' ? each.argument : undefined)), depth);
      if (value.type !== 'CallExpression') return undefined;
      const callee = unwrap(value.callee);
      if (lastName(callee) === 'from' && resolveApi(callee, sourceCode)?.id === 'global#Array.from') return mapped(value.arguments[0], value.arguments[1]);
      const { callback, list, method } = listCall(value, sourceCode) ?? {};
      if (!list) return undefined;
      if (method === 'concat') return longestOf([list, ...value.arguments], depth);
      // The promises are running by the time that some are left out.
      if (method === 'filter' || method === 'flat') return startOf(list, depth + 1);
      if (method === 'reduce') return reduced(list, value.arguments);
      return method === 'map' || method === 'flatMap' ? mapped(list, callback) : undefined;
    }

    /** `[first, ...list.map(work)]`: the part that may be of any length. */
    function longestOf(parts: readonly (TSESTree.Node | undefined)[], depth: number): Start | undefined {
      for (const part of parts) {
        const start = part && startOf(part, depth + 1);
        if (start && !isBoundedList(start.list, sourceCode)) return start;
      }
      return undefined;
    }

    function mapped(list: TSESTree.Node | undefined, callback: TSESTree.Node | undefined): Start | undefined {
      if (!list || !callback) return undefined;
      const io = workOf(callback);
      return io && { list, io };
    }

    /** `for (const x of list) promises.push(work(x));`, `promises[index] = work(x)`, `promises.push(...list.map(work))` */
    function pushedTo(uses: readonly TSESTree.Node[], depth: number): Start | undefined {
      for (const use of uses) {
        const { added, node } = growthAt(use) ?? {};
        if (!added || !node) continue;
        const spread = added.type === 'SpreadElement' && !isWatched(uses, node) ? longestOf([added.argument], depth) : undefined;
        if (spread) return spread;
        const loop = isSettled(added, sourceCode) ? undefined : loopAround(node, sourceCode);
        const io = loop && !isWatched(uses, node) ? workOfExpression(added, loop.round) : undefined;
        if (loop && io) return { list: loop.list, io };
      }
      return undefined;
    }

    /** `list.reduce((all, x) => { all.push(work(x)); return all; }, [])`, `list.reduce((all, x) => [...all, work(x)], [])` */
    function reduced(list: TSESTree.Node, [callback, start]: readonly TSESTree.Node[]): Start | undefined {
      const all = isFunction(callback) ? callback.params[0] : undefined;
      if (all?.type !== 'Identifier' || !start || unwrap(start).type !== 'ArrayExpression') return undefined;
      for (const { identifier } of variableOf(all, sourceCode)?.references ?? []) {
        const added = addedTo(identifier);
        const io = added && isFunction(callback) ? workOfExpression(added, callback) : undefined;
        if (io) return { list, io };
      }
      return undefined;
    }

    function workOf(callback: TSESTree.Node): IoCall | 'unknown' | undefined {
      const inner = unwrap(callback);
      const fn = localFunctionOf(inner, sourceCode);
      if (!fn) return undefined;
      const io = ioOf(fn, sourceCode) ?? aliased(fn.body);
      if (io) return io;
      return checkUnknownCalls && awaitsUnknown(fn, new Set(), fn) ? 'unknown' : undefined;
    }

    /** What a setting says of the workspace's own modules is asked for apart: it is no fact of the file. */
    function aliased(body: TSESTree.Node): IoCall | undefined {
      if (Object.keys(aliases).length === 0) return undefined;
      let found: IoCall | undefined;
      walk(body, sourceCode, (node) => {
        const kind = node.type === 'CallExpression' ? ioKindOf(node, sourceCode, aliases) : undefined;
        if (kind) found ??= { kind, call: node as TSESTree.CallExpression };
        return found ? 'stop' : undefined;
      });
      return found;
    }

    /** What an expression starts in each round of a loop, or call of a callback. */
    function workOfExpression(node: TSESTree.Node, round: TSESTree.Node): IoCall | 'unknown' | undefined {
      const inner = promiseOf(node);
      if (inner.type === 'ConditionalExpression') return workOfExpression(inner.consequent, round) ?? workOfExpression(inner.alternate, round);
      const executor = executorOf(inner, sourceCode);
      if (executor) return workOf(executor);
      if (inner.type !== 'CallExpression') return undefined;
      if (isLimiter(inner.callee, sourceCode)) {
        const work = isKeyed(inner, round, sourceCode) || letsAllThrough(inner, sourceCode) ? inner.arguments.find((each) => isFunction(each)) : undefined;
        return work && workOf(work);
      }
      const callee = unwrap(inner.callee);
      const kind = isFunction(callee) ? undefined : ioKindOf(inner, sourceCode, aliases);
      if (kind) return { kind, call: inner };
      const known = calledFunctionOf(callee, sourceCode);
      if (!known) return checkUnknownCalls && isUnknownCall(inner, new Set(), round) ? 'unknown' : undefined;
      const work = workOf(known);
      return typeof work === 'object' && isHeldBack(work, inner, round, sourceCode) ? undefined : work;
    }

    /** What starts the work: `work(x)` of `work(x).then(…)`, also by a name it was given. */
    function promiseOf(node: TSESTree.Node): TSESTree.Node {
      let inner = originOf(node, sourceCode);
      for (let depth = 0; depth < 8 && inner.type === 'CallExpression'; depth += 1) {
        const callee = unwrap(inner.callee);
        if (callee.type !== 'MemberExpression' || !promiseMethods.has(staticKey(callee) ?? '')) break;
        inner = originOf(callee.object, sourceCode);
      }
      return inner;
    }

    /** Does the function await a call that this file does not show, or give its promise back? `mapper` is given the elements. */
    function awaitsUnknown(fn: FunctionNode, seen: Set<FunctionNode>, mapper: TSESTree.Node): boolean {
      seen.add(fn);
      let isUnknown = false;
      walk(fn.body, sourceCode, (node) => {
        if (isFunction(node)) return 'skip';
        const turn = turnOf(node, sourceCode);
        if (turn && !isKeyed(turn, mapper, sourceCode)) return 'stop';
        const promise = node === fn.body && node.type !== 'BlockStatement' ? node
          : node.type === 'AwaitExpression' || node.type === 'ReturnStatement' ? node.argument : undefined;
        isUnknown = promise?.type !== undefined && isUnknownCall(promise, seen, mapper);
        return isUnknown ? 'stop' : undefined;
      });
      return isUnknown;
    }

    function isUnknownCall(promise: TSESTree.Node, seen: Set<FunctionNode>, mapper: TSESTree.Node): boolean {
      const call = promiseOf(promise.type === 'AwaitExpression' ? promise.argument : promise);
      if (call.type !== 'CallExpression' || (isLimiter(call.callee, sourceCode) && !isKeyed(call, mapper, sourceCode))) return false;
      const known = calledFunctionOf(call.callee, sourceCode);
      if (known) return seen.size < mostFunctions && !seen.has(known) && awaitsUnknown(known, seen, mapper) && !isOnceOnly(call, sourceCode);
      // What a list of functions holds is mostly registered by the program itself.
      const definition = call.callee.type === 'Identifier' ? variableOf(call.callee, sourceCode)?.defs[0] : undefined;
      if (definition?.type === 'Parameter' && definition.node === mapper) return false;
      const api = resolveApi(call.callee, sourceCode);
      return api?.module !== 'timers/promises' && !(api?.module === 'global' && languageCall.test(api.path.join('.'))) && !isOnceOnly(call, sourceCode);
    }

    return { CallExpression: checkCall };
  },
});

/** Lists within lists are looked into this far. */
const deepestList = 4;

/** Functions of the file are looked into this far for a call out of sight. */
const mostFunctions = 20;

/** Functions of the language that start nothing. */
const languageCall = /^(?:(?:Array|JSON|Math|Number|Object|Reflect|String)(?:\.\w+)?|Boolean|Promise\.(?:resolve|reject)|require|structuredClone)$/;
