import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, isFunction, wrapped } from '../analysis/core/ast.js';
import { describeContext, type Place, placeOf } from '../analysis/event-loop/async-context.js';
import { handedOver } from '../analysis/event-loop/handed-over.js';
import { mayUse } from '../analysis/core/file-modules.js';
import { helperCalls } from '../analysis/event-loop/local-helpers.js';
import { objectView } from '../analysis/values/object-view.js';
import { isOnceOnly } from '../analysis/event-loop/once-only.js';
import { hasSingleUser } from '../analysis/event-loop/single-user.js';
import { isInStartHook } from '../analysis/event-loop/start-hooks.js';
import { isBeforeListening, isForLoading, isOnListening, isWhileLoading } from '../analysis/event-loop/start-up.js';
import { isOneShotProgram, isWorkerFile } from '../analysis/core/program-kind.js';
import { spelling } from '../analysis/core/short-text.js';
import { usesOf } from '../analysis/identity/function-uses.js';
import { findApi } from '../analysis/identity/lookup.js';
import { resolveApi } from '../analysis/identity/references.js';
import { syncSleepOf } from '../analysis/event-loop/sync-sleep.js';
import { constantOf, constantString } from '../analysis/values/values.js';
import { type BlockingCall, blockingCalls } from '../catalog/blocking-calls.js';
import { lastEvents } from '../catalog/event-loop.js';
import { blockingNames } from '../catalog/sync-sleeps.js';
import type { ApiId } from '../catalog/types.js';
import { createRule } from '../create-rule.js';
import { awaitCall } from '../fix/await-call.js';

export interface RuleOptions {
  apis: string[];
  checkCommands: boolean;
  checkDatabases: boolean;
  checkExists: boolean;
}

type MessageId = 'awaitCall' | 'blockingCall' | 'blockingHelper';

/** A call that blocks, wherever it stands, or the name of a function that does and that is handed over to be called. */
interface Block {
  node: TSESTree.Node;
  /** What is called. */
  callee: TSESTree.Node;
  entry: BlockingCall;
  place: Place;
}

const sleeps = { apis: new Set<string>(), names: new Set(blockingNames) };

/** One thread serves all requests: while it waits for a disk, nobody is served. */
export default createRule<[RuleOptions], MessageId>({
  name: 'no-blocking-call-in-async',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow synchronous I/O and heavy computation in code that the event loop runs',
      recommended: 'recommended',
      standards: [2, 3, 4, 5, 6],
      priority: 'P0',
      strictOptions: { checkCommands: true, checkDatabases: true, checkExists: true },
      inTests: 'off',
    },
    hasSuggestions: true,
    messages: {
      blockingCall:
        '`{{call}}` blocks the event loop {{where}}, so that every other request of the process waits for it; use {{instead}}.',
      blockingHelper:
        '`{{helper}}` calls `{{call}}`, which blocks the event loop {{where}}, so that every other request of the process waits for it; make it async and use {{instead}} in it.',
      awaitCall: 'Await `{{name}}` of "node:fs/promises".',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        apis: {
          type: 'array',
          items: { type: 'string', pattern: '^[^#]+#.+$' },
          description: 'Further functions that block, as `module#export`.',
        },
        checkCommands: { type: 'boolean', description: 'Report in programs that one user runs in a terminal too.' },
        checkDatabases: { type: 'boolean', description: 'Report queries of databases inside the process, such as `better-sqlite3`.' },
        checkExists: { type: 'boolean', description: 'Report `existsSync` too.' },
      },
    }],
    defaultOptions: [{ apis: [], checkCommands: false, checkDatabases: false, checkExists: false }],
  },
  create(context, [options]) {
    const { sourceCode } = context;
    const own = new Set<string>(options.apis);
    const mayCallOwn = options.apis.some((api) => sourceCode.text.includes(api.slice(0, api.indexOf('#'))));
    if ((!mayUse(blockingCalls, sourceCode) && !mayCallOwn) || isOneShotProgram(context)) return {};

    const blocks: Block[] = [];

    function blockingEntry(callee: TSESTree.Node): BlockingCall | undefined {
      const entry = findApi(callee, blockingCalls, sourceCode)?.entry;
      if (!entry) {
        const id = own.size > 0 ? resolveApi(callee, sourceCode)?.id : undefined;
        return id !== undefined && own.has(id) ? { instead: 'its asynchronous form' } : undefined;
      }
      if (entry.only === 'databases' && !options.checkDatabases) return undefined;
      return entry.only === 'exists' && !options.checkExists ? undefined : entry;
    }

    function collectCall(node: TSESTree.CallExpression): void {
      const entry = blockingEntry(node.callee);
      // A program that only waits is what no-sync-sleep-in-async reports.
      if (!entry || !isBlocking(node, entry) || syncSleepOf(node, sleeps, sourceCode) || isOnceOnly(node, sourceCode)) return;
      blocks.push({ node, callee: node.callee, entry, place: placeOf(node, sourceCode) });
    }

    /** `$.sync`ls`` */
    function collectTemplate(node: TSESTree.TaggedTemplateExpression): void {
      const entry = blockingEntry(node.tag);
      if (entry && !isOnceOnly(node, sourceCode)) blocks.push({ node, callee: node.tag, entry, place: placeOf(node, sourceCode) });
    }

    /** What blocks under a condition only is told by a call of it. */
    function mayBeHandedOver(node: TSESTree.Node): boolean {
      const entry = blockingEntry(node);
      return entry !== undefined && entry.when === undefined;
    }

    function isBlocking(node: TSESTree.CallExpression, { when }: BlockingCall): boolean {
      const [first, second, third] = node.arguments;
      if (when === 'third argument false') return third !== undefined && constantOf(third, sourceCode)?.value === false;
      if (when !== 'no async option') return true;
      const last = third ?? second;
      if (!first || !last) return first !== undefined;
      const found = objectView(last, sourceCode)?.get('async');
      return found?.state === 'absent' || (found?.state === 'present' && constantOf(found.value, sourceCode)?.value === false);
    }

    function suggestAwait({ node, entry: { promised } }: Block): TSESLint.SuggestionReportDescriptor<MessageId>[] {
      if (promised === undefined || node.type !== 'CallExpression') return [];
      const request = { module: 'node:fs/promises', name: promised, otherNames: [`${promised}Async`] as [string] };
      const fix = awaitCall(node, request, sourceCode);
      return fix ? [{ messageId: 'awaitCall', data: { name: promised }, fix }] : [];
    }

    /** A handler of `exit` or `uncaughtException` has no event loop left to block. */
    function isExitHandler(node: TSESTree.Node): boolean {
      for (let up = node.parent; up; up = up.parent) {
        if (!isFunction(up)) continue;
        if ([up, ...usesOf(up, sourceCode)].some((use) => isExitListener(wrapped(use)))) return true;
      }
      return false;
    }

    function isExitListener(listener: TSESTree.Node): boolean {
      const call = listener.parent;
      if (call?.type !== 'CallExpression' || call.arguments[1] !== listener) return false;
      const id = resolveApi(call.callee, sourceCode)?.id;
      const [event] = call.arguments;
      return id !== undefined && exitListeners.has(id) && event !== undefined && lastEvents.has(constantString(event, sourceCode));
    }

    /** While a program starts there is nobody to wait. */
    function isStartUp(node: TSESTree.Node, { callee }: Block): boolean {
      return isBeforeListening(node, sourceCode) || isOnListening(node, sourceCode) || isForLoading(node, callee, sourceCode) ||
        isInStartHook(node, sourceCode) ||
        (enclosingFunction(node) !== undefined && isWhileLoading(node, sourceCode));
    }

    function report(): void {
      const doers = new Map<FunctionNode, Block>();
      for (const block of blocks) {
        const { context: where, owner } = block.place;
        if (where && !isExitHandler(block.node) && !isStartUp(block.node, block)) {
          const call = spelling(block.callee, sourceCode);
          context.report({
            node: block.callee,
            messageId: 'blockingCall',
            data: { call, where: describeContext(where), instead: block.entry.instead },
            suggest: suggestAwait(block),
          });
        } else if (!where && owner && isFirstOf(block, doers.get(owner))) doers.set(owner, block);
      }
      for (const { context: where, node, what } of helperCalls(doers, sourceCode)) {
        if (isOnceOnly(node, sourceCode) || isExitHandler(node) || isStartUp(node, what)) continue;
        context.report({
          node,
          messageId: 'blockingHelper',
          data: {
            helper: spelling(node, sourceCode),
            call: spelling(what.callee, sourceCode),
            where: describeContext(where),
            instead: what.entry.instead,
          },
        });
      }
    }

    return {
      CallExpression(node) {
        collectCall(node);
        for (const { node: name, place } of handedOver(node, mayBeHandedOver, sourceCode)) {
          const entry = blockingEntry(name);
          if (entry && !isOnceOnly(name, sourceCode)) blocks.push({ node: name, callee: name, entry, place });
        }
      },
      TaggedTemplateExpression: collectTemplate,
      'Program:exit'() {
        if (blocks.length === 0 || isWorkerFile(sourceCode)) return;
        if (options.checkCommands || !hasSingleUser(context)) report();
      },
    };
  },
});

/** Does a call say more of its function than the one before it? To ask whether a file is there is the least. */
function isFirstOf({ entry }: Block, before: Block | undefined): boolean {
  return !before || (before.entry.only === 'exists' && entry.only !== 'exists');
}

const exitListeners = new Set<ApiId>(['global#process.on', 'global#process.once', 'global#process.addListener', 'global#process.prependListener']);
