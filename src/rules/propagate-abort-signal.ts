import type { TSESTree } from '@typescript-eslint/utils';

import { callsWithSignals, holdsSignals, signalsAtHand } from '../analysis/abort/at-hand.js';
import { isDeafLoop, loopHead } from '../analysis/abort/endless-loops.js';
import { type ForgottenSignal, forgottenSignal } from '../analysis/abort/forgotten-signal.js';
import { signalText } from '../analysis/abort/held-signals.js';
import { swallowsAbort } from '../analysis/abort/swallowed-abort.js';
import { functionName } from '../analysis/core/ast.js';
import { isOneShotProgram } from '../analysis/core/program-kind.js';
import { spelling } from '../analysis/core/short-text.js';
import { clauseHead } from '../analysis/errors/handler-text.js';
import { isEndless, isLoop, type LoopNode } from '../analysis/paths/path-types.js';
import { type TimeoutFacts, timeouts } from '../catalog/timeouts/index.js';
import { withUserClients } from '../catalog/timeouts/user-clients.js';
import type { Catalog } from '../catalog/types.js';
import { createRule } from '../create-rule.js';
import { passSignal } from '../fix/pass-signal.js';
import { settingsOf } from '../settings.js';

export interface RuleOptions {
  checkCatch: boolean;
}

type MessageId = 'deafLoop' | 'notPassed' | 'passSignal' | 'swallowsAbort';

/** Work that does not get the signal goes on after its caller has given up: it holds sockets, timers and processes. */
export default createRule<[RuleOptions], MessageId>({
  name: 'propagate-abort-signal',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require an `AbortSignal` at hand to be passed to the work that takes one',
      recommended: 'recommended',
      standards: [11, 12],
      priority: 'P1',
      strictOptions: { checkCatch: true },
      inTests: 'off',
    },
    hasSuggestions: true,
    messages: {
      notPassed: '`{{call}}` does not get `{{signal}}`, so it goes on after {{fn}} was aborted. Pass the signal to it.',
      deafLoop: '`{{loop}}` never looks at `{{signal}}`, so {{fn}} goes on for ever after it was aborted. Call ' +
        '`{{signal}}.throwIfAborted()` in it, or pass the signal to what it awaits.',
      swallowsAbort: '`{{head}}` ends the abort of `{{signal}}` here, so the caller of {{fn}} takes it for a result. Rethrow it when ' +
        '`{{signal}}.aborted`.',
      passSignal: 'Pass `{{text}}`.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        checkCatch: { type: 'boolean', description: 'Also report a `catch` that ends an abort without telling the caller.' },
      },
    }],
    defaultOptions: [{ checkCatch: false }],
  },
  create(context, [{ checkCatch }]) {
    const { sourceCode } = context;
    if (!holdsSignals(sourceCode) || isOneShotProgram(context)) return {};
    /** Loops around a reported call: to hand it the signal mends the loop as well. */
    const mended = new Set<TSESTree.Node>();
    const loops: LoopNode[] = [];

    function report(node: TSESTree.CallExpression, { fn, open, signal }: ForgottenSignal): void {
      const edit = passSignal(node, signal, open, sourceCode);
      context.report({
        node: node.callee,
        messageId: 'notPassed',
        data: { call: spelling(node.callee, sourceCode), signal: signalText(signal), fn: nameOf(fn) },
        suggest: edit ? [{ messageId: 'passSignal', data: { text: edit.text }, fix: edit.fix }] : [],
      });
    }

    function checkCall(node: TSESTree.CallExpression, catalog: Catalog<TimeoutFacts>): void {
      const found = forgottenSignal(node, catalog, sourceCode);
      if (!found) return;
      for (let up: TSESTree.Node | undefined = node.parent; up && !mended.has(up); up = up.parent) if (isLoop(up)) mended.add(up);
      report(node, found);
    }

    function checkLoop(node: LoopNode): void {
      const atHand = signalsAtHand(node, sourceCode);
      const signal = atHand?.signals.find(({ kind }) => kind === 'given');
      if (!atHand || !signal || mended.has(node) || !isDeafLoop(node, atHand, sourceCode)) return;
      const { loc, text } = loopHead(node, sourceCode);
      context.report({ loc, messageId: 'deafLoop', data: { loop: text, signal: signalText(signal), fn: nameOf(atHand.fn) } });
    }

    return {
      'DoWhileStatement, ForStatement, WhileStatement'(node: LoopNode) {
        if (isEndless(node)) loops.push(node);
      },
      CatchClause(node) {
        if (!checkCatch) return;
        const atHand = signalsAtHand(node, sourceCode);
        const signal = atHand?.signals.find(({ kind }) => kind === 'given');
        if (!atHand || !signal || !swallowsAbort(node, atHand, sourceCode)) return;
        const { loc, text } = clauseHead(node, sourceCode);
        context.report({ loc, messageId: 'swallowsAbort', data: { head: text, signal: signalText(signal), fn: nameOf(atHand.fn) } });
      },
      'Program:exit'() {
        const catalog = withUserClients(timeouts, settingsOf(context).clients);
        for (const call of callsWithSignals(sourceCode)) checkCall(call, catalog);
        for (const loop of loops) checkLoop(loop);
      },
    };
  },
});

function nameOf(fn: Parameters<typeof functionName>[0]): string {
  const name = functionName(fn);
  return name === undefined ? 'its function' : `\`${name}\``;
}
