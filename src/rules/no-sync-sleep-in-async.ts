import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, functionName } from '../analysis/core/ast.js';
import { type AsyncContext, describeContext, type Place, placeOf } from '../analysis/event-loop/async-context.js';
import { isBusyWait, type Loop } from '../analysis/event-loop/busy-wait.js';
import { isSyncBranch } from '../analysis/concurrency/call-conditions.js';
import { mayUse } from '../analysis/core/file-modules.js';
import { namesOf } from '../analysis/core/nodes.js';
import { handedOver } from '../analysis/event-loop/handed-over.js';
import { type HelperCall, helperCalls } from '../analysis/event-loop/local-helpers.js';
import { isOneShotProgram, isWorkerFile } from '../analysis/core/program-kind.js';
import { spelling } from '../analysis/core/short-text.js';
import type { Duration } from '../analysis/event-loop/shell-sleep.js';
import { variableOf } from '../analysis/identity/scope.js';
import { spinDuration } from '../analysis/event-loop/spin-duration.js';
import { type FoundSleep, isSleepFunction, sleepApis, syncSleepOf } from '../analysis/event-loop/sync-sleep.js';
import { constantOf } from '../analysis/values/values.js';
import { blockingNames } from '../catalog/sync-sleeps.js';
import { createRule } from '../create-rule.js';
import { awaitTimer } from '../fix/await-timer.js';

export interface RuleOptions {
  apis?: string[];
  names?: string[];
}

type MessageId = 'awaitTimer' | 'blockingCall' | 'blockingHelper' | 'blockingProgram' | 'busyWait' | 'openEnded';

/** A blocking wait, wherever it stands: a loop, a call, or the name of a function that is handed over to be called. */
interface Wait extends FoundSleep {
  node: TSESTree.Node;
  /** What is called; a loop calls nothing. */
  callee?: TSESTree.Node;
  /** Where it runs, if that is not where it stands. */
  place?: Place;
}

/** A part of the name of every clock. */
const clockWords = ['Date', 'performance', 'hrtime', 'uptime', 'moment', 'dayjs'];

/** A wait that blocks the thread inside code the event loop runs stops every other request of the process. */
export default createRule<[RuleOptions], MessageId>({
  name: 'no-sync-sleep-in-async',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow waits that block the thread in code that the event loop runs',
      recommended: 'recommended',
      standards: [1],
      priority: 'P0',
      inTests: 'off',
    },
    hasSuggestions: true,
    messages: {
      blockingCall:
        '`{{call}}` blocks the event loop {{where}}, so that every other request of the process waits too. Await a timer instead: `await setTimeout(ms)` from "node:timers/promises".',
      blockingProgram:
        '`{{call}}` waits for `{{program}}` and blocks the event loop {{where}}, so that every other request of the process waits too. Await a timer instead: `await setTimeout(ms)` from "node:timers/promises".',
      openEnded:
        '`{{call}}` holds the thread until something else is done, and blocks the event loop {{where}}, so that every other request of the process waits too. Await the asynchronous form instead.',
      busyWait:
        'This loop spins until the clock moves on, and blocks the event loop {{where}}, so that every other request of the process waits too. Await a timer instead: `await setTimeout(ms)` from "node:timers/promises".',
      blockingHelper:
        '`{{helper}}` waits in {{what}} and blocks the event loop {{where}}, so that every other request of the process waits too. Make it async and await a timer in it: `await setTimeout(ms)` from "node:timers/promises".',
      awaitTimer: 'Await a timer of `{{ms}}` milliseconds.',
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
        names: {
          type: 'array',
          items: { type: 'string' },
          description: 'Further names that tell of an imported function that it blocks.',
        },
      },
    }],
    defaultOptions: [{ apis: [], names: [] }],
  },
  create(context, [{ apis = [], names = [] }]) {
    const { sourceCode } = context;
    const { text } = sourceCode;
    const waits: Wait[] = [];
    let mayLoop: boolean | undefined;

    function checkLoop(node: Loop): void {
      // Most files have a few loops at most: whether they name a clock is asked at the first.
      mayLoop ??= clockWords.some((word) => text.includes(word));
      if (mayLoop && isBusyWait(node, sourceCode)) waits.push({ node, duration: spinDuration(node, sourceCode) });
    }

    // Names that the file does not mention need not be looked for at every call.
    const mentioned = namesOf(sourceCode);
    const named = [...blockingNames, ...names].filter((name) => mentioned.has(name));
    const own = { apis: new Set(apis), names: new Set(named) };
    const mayCall = own.names.size > 0 || mayUse(sleepApis, sourceCode) ||
      apis.some((api) => text.includes(api.slice(0, api.indexOf('#'))));

    const isSleep = (node: TSESTree.Node) => isSleepFunction(node, own, sourceCode);

    function reportWait(wait: Wait, where: AsyncContext): void {
      const { node, callee, program = '' } = wait;
      const data = { where: describeContext(where), program };
      const suggest = suggestTimer(node, wait.duration);
      if (!callee) {
        context.report({ loc: headOf(node as Loop), messageId: 'busyWait', data, suggest });
        return;
      }
      context.report({
        node: callee,
        messageId: program !== '' ? 'blockingProgram' : wait.isOpenEnded ? 'openEnded' : 'blockingCall',
        data: { ...data, call: spelling(callee, sourceCode) },
        suggest,
      });
    }

    function reportHelper(site: HelperCall<Wait>): void {
      context.report({
        node: site.node,
        messageId: 'blockingHelper',
        data: { helper: nameOf(site), what: describeWait(site), where: describeContext(site.context) },
        suggest: suggestTimer(site.call, passedDuration(site)),
      });
    }

    function nameOf({ call, node }: HelperCall<Wait>): string {
      const name = spelling(node, sourceCode);
      return call.type === 'NewExpression' && call.callee === node ? `new ${name}` : name;
    }

    function suggestTimer(
      node: TSESTree.Node, duration: Duration | undefined,
    ): TSESLint.SuggestionReportDescriptor<MessageId>[] {
      const plan = duration && awaitTimer(node, duration, sourceCode);
      return plan ? [{ messageId: 'awaitTimer', data: { ms: plan.ms }, fix: plan.fix }] : [];
    }

    /** Where the loop's head is, so that no squiggle covers its body. */
    function headOf(loop: Loop): TSESTree.SourceLocation {
      const end = loop.type === 'DoWhileStatement' ? sourceCode.getFirstToken(loop) : sourceCode.getTokenBefore(loop.body);
      return { start: loop.loc.start, end: (end ?? loop).loc.end };
    }

    function describeWait({ doer, helper, what: { callee, program } }: HelperCall<Wait>): string {
      const call = callee ? `\`${spelling(callee, sourceCode)}\`` : 'a loop on the clock';
      const wait = program === undefined ? call : `${call} of \`${program}\``;
      const name = doer === helper ? undefined : functionName(doer);
      return name === undefined ? wait : `${wait} (in \`${name}\`)`;
    }

    /** What the call of a helper that only waits says about how long. */
    function passedDuration({ call, doer, helper, node, what: { duration, node: wait } }: HelperCall<Wait>): Duration | undefined {
      if (doer !== helper || node !== call.callee || !duration || !onlyWaits(doer, wait)) return undefined;
      if ('milliseconds' in duration) return duration;
      const constant = constantOf(duration.expression, sourceCode);
      if (constant) return { milliseconds: Number(constant.value) * duration.unitMs };
      const index = doer.params.findIndex((param) =>
        param.type === 'Identifier' && variableOf(param, sourceCode) === variableOf(duration.expression, sourceCode));
      const expression = call.arguments[index];
      const isPlain = expression !== undefined && call.arguments.every(({ type }) => type !== 'SpreadElement');
      return isPlain ? { expression, unitMs: duration.unitMs } : undefined;
    }

    return {
      ...(mayCall && {
        CallExpression(node) {
          const sleep = syncSleepOf(node, own, sourceCode);
          if (sleep) waits.push({ ...sleep, node, callee: node.callee });
          for (const { node: name, place } of handedOver(node, isSleep, sourceCode)) waits.push({ node: name, callee: name, place });
        },
      }),
      DoWhileStatement: checkLoop,
      ForStatement: checkLoop,
      WhileStatement: checkLoop,
      'Program:exit'() {
        if (waits.length === 0 || isOneShotProgram(context) || isWorkerFile(sourceCode)) return;
        const doers: [FunctionNode, Wait][] = [];
        for (const wait of waits) {
          const { context: where, owner } = wait.place ?? placeOf(wait.node, sourceCode);
          if (where && !isMeantToBlock(wait.node, where)) reportWait(wait, where);
          else if (owner) doers.push([owner, wait]);
        }
        for (const site of helperCalls(doers, sourceCode)) if (!isMeantToBlock(site.node, site.context)) reportHelper(site);
      },
    };
  },
});

/** A callback may serve a synchronous mode as well, in a branch of its own. */
function isMeantToBlock(node: TSESTree.Node, { kind }: AsyncContext): boolean {
  return kind === 'callback' && isSyncBranch(node);
}

/** Is the function nothing but a wait, apart from the variables it needs for it? */
function onlyWaits({ body }: FunctionNode, wait: TSESTree.Node): boolean {
  if (body.type !== 'BlockStatement') return body === wait;
  return body.body.every((statement) => statement.type === 'VariableDeclaration' || isWait(statement, wait)) &&
    enclosingFunction(wait)?.body === body;
}

function isWait(statement: TSESTree.Statement, wait: TSESTree.Node): boolean {
  return statement === wait || (statement.type === 'ExpressionStatement' && statement.expression === wait);
}
