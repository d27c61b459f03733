import type { TSESTree } from '@typescript-eslint/utils';

import { contains, type FunctionNode, unwrap } from '../analysis/core/ast.js';
import { byObject } from '../analysis/core/by-object.js';
import { CaughtError } from '../analysis/errors/caught-error.js';
import { Attempts } from '../analysis/errors/attempts.js';
import { ErrorFate, type FateOptions } from '../analysis/errors/error-fate.js';
import { readsFailedAnswer } from '../analysis/errors/failed-answers.js';
import { Fate } from '../analysis/paths/fate.js';
import { isFailureAhead } from '../analysis/paths/failure-ahead.js';
import { isAwaitedAgain, isMissAhead } from '../analysis/paths/miss-ahead.js';
import { hasComment } from '../analysis/errors/handler-comments.js';
import { clauseHead, handlerHead, outcomeOf } from '../analysis/errors/handler-text.js';
import {
  answersConstant, isBoundary, isInClause, isKeptPromise, isNoop, isTestOfThrowing,
} from '../analysis/errors/handlers.js';
import { type OpenWay, openWaysOfClause, openWaysOfFunction } from '../analysis/errors/handler-ways.js';
import { logLevelOf } from '../analysis/identity/logger.js';
import { type PromiseHandler, promiseHandlerOf } from '../analysis/event-loop/promise-handlers.js';
import { failureWaysOf } from '../analysis/errors/single-failure.js';
import { createRule } from '../create-rule.js';
import { suggestForClause, suggestForHandler } from '../fix/rethrow.js';

export interface RuleOptions {
  mode?: 'preserved' | 'visible';
  allowLogging?: boolean;
  allowComment?: string | null;
  propagators?: string[];
  guards?: string[];
  singleFailureCalls?: string[];
  loggers?: string[];
}

/** What is wrong with the handler of a promise. */
interface HandlerProblem {
  messageId: MessageId;
  outcome: string;
  open?: readonly OpenWay[];
}

type MessageId =
  | 'empty' | 'fallback' | 'genericTest' | 'ignoredRejection' | 'onlyLogs' | 'unmatchedSwallowed'
  | 'passError' | 'removeHandler' | 'rethrow';

/** What the options come to. */
interface Judge {
  fate: FateOptions;
  comment: RegExp | undefined;
  singleFailures: ReadonlySet<string>;
  wording: { excuse: string; harm: string; instead: string };
}

/** The defaults have filled in what was left out. */
const judgeOf = byObject((given: RuleOptions): Judge => {
  const { allowComment, allowLogging, guards, loggers, mode, propagators, singleFailureCalls } = given as Required<RuleOptions>;
  const comment = allowComment ? new RegExp(allowComment, 'i') : undefined;
  return {
    fate: { mode, allowLogging, loggers: new Set(loggers), propagators: new Set(propagators), guards: new Set(guards) },
    comment,
    singleFailures: new Set(singleFailureCalls),
    wording: {
      ...(allowLogging
        ? { harm: 'nobody learns of the failure', instead: ', or log the error itself' }
        : { harm: 'the caller never learns of the error', instead: '' }),
      excuse: comment ? ', or say in a comment why it can be ignored' : '',
    },
  };
});

const names = (description: string) =>
  ({ type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true, description }) as const;

/** An error that nobody looked for must not end in a `catch`: it goes on, is told, or is logged whole. */
export default createRule<[RuleOptions], MessageId>({
  name: 'no-generic-catch',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow catching every error and letting those that were not expected disappear',
      recommended: 'recommended',
      standards: [25, 26, 181],
      priority: 'P0',
      strictOptions: { mode: 'preserved', allowLogging: false, allowComment: null },
      inTests: 'off',
    },
    hasSuggestions: true,
    messages: {
      empty:
        '`{{head}}` is empty: whatever fails in the `try` disappears, a typo like a missing file. Test for the error you expect and rethrow the rest{{excuse}}.',
      onlyLogs:
        '`{{head}}` logs less than the error, or below `warn`, and {{outcome}}, so stack and cause are not among the errors in the log. Pass the error itself to a logger at `warn` or above, or rethrow it.',
      fallback:
        '`{{head}}` {{outcome}} whatever went wrong, so {{harm}}. Test for the error you expect and rethrow the rest{{instead}}.',
      genericTest:
        '`{{head}}` tests only for what every error is, and then {{outcome}}. Test for the error you expect and rethrow the rest.',
      unmatchedSwallowed:
        '`{{head}}` recognises some errors, but with the others it {{outcome}}. Rethrow what it does not recognise.',
      ignoredRejection:
        '`{{head}}` {{deed}} every rejection, so {{harm}}. Test for the error you expect and rethrow the rest{{instead}}.',
      passError: 'Log `{{error}}` itself.',
      removeHandler: 'Remove the handler, so that the rejection goes on.',
      rethrow: 'Throw `{{error}}` at the end.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        mode: {
          type: 'string',
          enum: ['visible', 'preserved'],
          description: 'What must survive: that it failed (`visible`), or the error itself (`preserved`).',
        },
        allowLogging: { type: 'boolean', description: 'Is a log line at `warn` or above with the error itself in it enough?' },
        allowComment: {
          type: ['string', 'null'],
          format: 'regex',
          description: 'Regular expression, without regard to case, for comments that excuse a handler; `null` for none.',
        },
        propagators: names('More functions that pass an error on: `name`, `object.name` or `module#path`.'),
        guards: names('More functions that recognise an error: `name`, `object.name` or `module#path`.'),
        singleFailureCalls: names('More calls that fail in one known way: `name`, `object.name` or `module#path`.'),
        loggers: names('More loggers: names of objects or functions, module names, or `module#path`.'),
      },
    }],
    defaultOptions: [{
      mode: 'visible',
      allowLogging: true,
      allowComment: '\\b(ignore|best[- ]effort|expected|intentional)',
      propagators: [],
      guards: [],
      singleFailureCalls: [],
      loggers: [],
    }],
  },
  create(context, [given]) {
    const { sourceCode } = context;
    // Handlers are attached and clauses written with these words only.
    if (!sourceCode.text.includes('catch') && !sourceCode.text.includes('then')) return {};
    const { comment, fate: fateOptions, singleFailures, wording } = judgeOf(given);
    const { mode, allowLogging, loggers } = fateOptions;

    function waysOfClause(node: TSESTree.CatchClause, mended?: ReadonlySet<TSESTree.Node>): OpenWay[] {
      return openWaysOfClause(node, fateIn(node, node.param, node.parent.block, mended), sourceCode);
    }

    function waysOfHandler({ callee }: PromiseHandler, body: FunctionNode, mended?: ReadonlySet<TSESTree.Node>): OpenWay[] {
      return openWaysOfFunction(body.body, fateIn(body, body.params[0], callee.object, mended), sourceCode);
    }

    function fateIn(
      region: TSESTree.Node, binding: TSESTree.Node | null | undefined, failed: TSESTree.Node, mended?: ReadonlySet<TSESTree.Node>,
    ): ErrorFate {
      const error = new CaughtError(region, binding, sourceCode);
      return new ErrorFate(error, fateOptions, new Attempts(region, failed, sourceCode), sourceCode, mended);
    }

    /** The way that says most of what is wrong; none when the error ends on no way, or that is excused. */
    function worstOf(open: OpenWay[], node: TSESTree.CallExpression | TSESTree.CatchClause): OpenWay | undefined {
      const ways = isBoundary(node, sourceCode) ? open.filter(({ facts }) => !(facts & Fate.exitCode)) : open;
      for (const fact of [Fate.unmatched, Fate.testedGenerically, Fate.loggedLess]) {
        const way = ways.find(({ facts }) => facts & fact);
        if (way) return way;
      }
      return ways[0];
    }

    /** Is the failure of this code visible anyway, or of one known kind, or expected by a test? */
    function isHarmless(node: TSESTree.CallExpression | TSESTree.TryStatement, leaves = false): boolean {
      if (node.type === 'TryStatement' && isAwaitedAgain(node, sourceCode)) return true;
      const isVisible = mode === 'visible';
      // What stands behind is out of reach for a clause that returns.
      if (!leaves && readsFailedAnswer(node, sourceCode)) return true;
      // Where an error is on its way already, that of a clean-up must not take its place.
      if (!leaves && (isVisible || isInClause(node)) && isFailureAhead(node, sourceCode)) return true;
      if (isVisible && isMissAhead(node, sourceCode)) return true;
      return isTestOfThrowing(node, context, sourceCode);
    }

    function checkClause(node: TSESTree.CatchClause): void {
      const open = waysOfClause(node);
      const way = worstOf(open, node);
      const leaves = open.some(({ kind, node: exit }) => kind === 'return' && contains(node.body, exit));
      if (!way || isHarmless(node.parent, leaves)) return;
      if (failureWaysOf(node.parent.block, singleFailures, sourceCode) !== 'unknown') return;
      if (comment && hasComment(node, node.loc.start, comment, false, sourceCode)) return;
      const isEmpty = node.body.body.every(({ type }) => type === 'EmptyStatement');
      const { loc, text } = clauseHead(node, sourceCode);
      const messageId = isEmpty ? 'empty' : kindOf(way);
      context.report({
        loc,
        messageId,
        data: { ...wording, head: text, outcome: outcomeOf(way, node.body, sourceCode) },
        suggest: suggestForClause(node, messageId, open, allowLogging ? {
          loggers, isEnough: (calls) => !worstOf(waysOfClause(node, calls), node),
        } : undefined, sourceCode),
      });
    }

    function checkHandler(found: PromiseHandler): void {
      const problem = problemOf(found);
      if (!problem || isHarmless(found.call) || isExcusedByComment(found)) return;
      if (failureWaysOf(unwrap(found.callee.object), singleFailures, sourceCode) === 'known') return;
      const { messageId, open = [], outcome } = problem;
      const { body, call } = found;
      const { loc, text } = handlerHead(found, sourceCode);
      context.report({
        loc,
        messageId,
        data: { ...wording, head: text, outcome, deed: body || outcome === '' ? 'ignores' : 'only logs' },
        suggest: suggestForHandler(found, messageId, open, allowLogging && body ? {
          loggers, isEnough: (calls) => !worstOf(waysOfHandler(found, body, calls), call),
        } : undefined, sourceCode),
      });
    }

    function problemOf(found: PromiseHandler): HandlerProblem | undefined {
      const { call, callee, handler, body } = found;
      if (isKeptPromise(call, callee, sourceCode)) return undefined;
      if (isNoop(handler, body, sourceCode)) return { messageId: 'ignoredRejection', outcome: '' };
      if (!body) {
        const level = logLevelOf(handler, sourceCode, loggers);
        if (level === 'low') return { messageId: 'onlyLogs', outcome: 'carries on' };
        return level && !allowLogging ? { messageId: 'ignoredRejection', outcome: 'carries on' } : undefined;
      }
      const open = waysOfHandler(found, body);
      const way = worstOf(open, call);
      if (!way) return undefined;
      const messageId = answersConstant(body) ? 'ignoredRejection' : kindOf(way);
      return { messageId, open, outcome: outcomeOf(way, body.body, sourceCode) };
    }

    function isExcusedByComment({ call, callee, handler }: PromiseHandler): boolean {
      return comment !== undefined && (
        hasComment(call, callee.property.loc.start, comment, true, sourceCode) ||
        hasComment(handler, handler.loc.start, comment, false, sourceCode)
      );
    }

    return {
      CatchClause: checkClause,
      CallExpression(node) {
        const found = promiseHandlerOf(node, sourceCode);
        if (found) checkHandler(found);
      },
    };
  },
});

function kindOf({ facts }: OpenWay): MessageId {
  if (facts & Fate.testedGenerically && !(facts & Fate.unmatched)) return 'genericTest';
  if (facts & Fate.loggedLess) return 'onlyLogs';
  return facts & Fate.unmatched ? 'unmatchedSwallowed' : 'fallback';
}
