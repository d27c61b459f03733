import type { TSESTree } from '@typescript-eslint/utils';

import type { CallLike, FunctionNode } from '../analysis/core/ast.js';
import { byObject } from '../analysis/core/by-object.js';
import { mayImportAny, mayUse } from '../analysis/core/file-modules.js';
import { hasNameLike } from '../analysis/core/nodes.js';
import { isOneShotProgram } from '../analysis/core/program-kind.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import { findApi } from '../analysis/identity/lookup.js';
import { typeServices } from '../analysis/identity/types.js';
import { type Acquisition, acquisitionOf } from '../analysis/resources/acquisition.js';
import { runningTimer } from '../analysis/resources/class-timers.js';
import { givenOutTo } from '../analysis/resources/given-out.js';
import { type Holding, holdingOf } from '../analysis/resources/holding.js';
import { lentElsewhere, mayBorrow } from '../analysis/resources/lent-elsewhere.js';
import { isHeldToListen } from '../analysis/resources/listening.js';
import { isProgramStart } from '../analysis/resources/program-start.js';
import { type Fate, fateOf } from '../analysis/resources/release-fate.js';
import { listenerPerRequest } from '../analysis/resources/request-listeners.js';
import { emitterModules } from '../catalog/emitters.js';
import { type Resource, resources } from '../catalog/resources.js';
import type { ApiId } from '../catalog/types.js';
import { createRule } from '../create-rule.js';
import { releaseInFinally, releaseText } from '../fix/release-in-finally.js';

export interface RuleOptions {
  checkReaders: boolean;
  resources: Record<string, string[]>;
}

type MessageId =
  | 'leftOpen' | 'listenerPerConnection' | 'listenerPerRequest' | 'neverReleased' | 'releasedUnlessThrown' | 'timerRunsOn' | 'timerWithoutEnd' | 'wrapInFinally';

/** What is opened and not closed on every way out of the function is gone for good: pools run dry, files stay open. */
export default createRule<[RuleOptions], MessageId>({
  name: 'require-resource-cleanup',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require that what a function opens is released on every path, also when something throws',
      recommended: 'recommended',
      standards: [29, 30, 31],
      priority: 'P0',
      strictOptions: { checkReaders: true },
      inTests: 'off',
    },
    hasSuggestions: true,
    messages: {
      neverReleased:
        'Nothing releases the {{kind}} `{{name}}`: each run of this function leaves one more behind. Call `{{release}}` in a `finally` block, or hand it to whoever does.',
      leftOpen:
        'The {{kind}} `{{name}}` is not released where the function ends in line {{line}}. Call `{{release}}` in a `finally` block, which no way out passes by.',
      releasedUnlessThrown:
        'The {{kind}} `{{name}}` is not released when line {{line}} throws: what releases it is passed by. Call `{{release}}` in a `finally` block.',
      timerRunsOn:
        'The timer in `{{field}}` runs on after `{{closer}}()`: it keeps the process and this object alive. Call `clearInterval(this.{{field}})` there.',
      timerWithoutEnd:
        'Nothing holds this timer, so `{{closer}}()` cannot end it: it keeps the process and this object alive. Keep it in a field and clear it there.',
      listenerPerRequest:
        'Each request adds one more listener for {{event}} to `{{emitter}}`, which outlives it: memory grows and every listener runs. Take it off when the response ends.',
      listenerPerConnection:
        'Each connection adds one more listener for {{event}} to `{{emitter}}`, which outlives it: memory grows and every listener runs. Take it off when the connection closes.',
      wrapInFinally: 'Put what follows into `try { … } finally { {{release}} }`.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        checkReaders: { type: 'boolean', description: 'Report readers and writers of web streams that keep the lock.' },
        resources: {
          type: 'object',
          additionalProperties: { type: 'array', items: { type: 'string' }, minItems: 1 },
          description: 'More functions that open something: API id to the names of the methods that release it.',
        },
      },
    }],
    defaultOptions: [{ checkReaders: false, resources: {} }],
  },
  create(context, [options]) {
    const { sourceCode } = context;
    const catalog = catalogWith(options.resources);
    const mayListen = addsListeners(sourceCode);
    if ((!mayListen && !mayUse(catalog, sourceCode) && !mayBorrow(sourceCode)) || isOneShotProgram(context)) return {};

    const perFunction = new Map<FunctionNode, number>();

    /** Each acquisition runs through its function: no machine-made code may make that slow. */
    function isOneTooMany({ owner }: Acquisition): boolean {
      const count = (perFunction.get(owner) ?? 0) + 1;
      perFunction.set(owner, count);
      return count > mostPerFunction;
    }

    function check(call: CallLike): void {
      const found = findApi(call.callee, catalog, sourceCode);
      const resource = found?.entry ?? lentElsewhere(call, sourceCode);
      if (!resource || (resource.strictOnly && !options.checkReaders)) return;
      if (found?.api.id === 'global#setInterval' && call.type === 'CallExpression' && checkTimer(call)) return;
      if (checkAt(call, resource)) return;
      for (const caller of givenOutTo(call, resource, catalog, sourceCode)) checkAt(caller, resource);
    }

    /** Looks at what a call opens, or gets from a function that opens it; answers whether the call has it to release. */
    function checkAt(call: CallLike, resource: Resource): boolean {
      const acquisition = acquisitionOf(call, resource, catalog, sourceCode);
      if (!acquisition || isOneTooMany(acquisition)) return false;
      const holding = holdingOf(acquisition, sourceCode);
      const fate = fateOf(acquisition, holding, catalog, sourceCode);
      const isLasting = fate?.kind === 'never' &&
        ((resource.lasting === true && isProgramStart(acquisition.owner, sourceCode)) || isHeldToListen(acquisition));
      if (fate && !isLasting) report(acquisition, holding, fate);
      return !holding.handedOver;
    }

    function report(acquisition: Acquisition, holding: Holding, fate: Fate): void {
      const { call, name, resource: { kind } } = acquisition;
      const release = releaseText(acquisition, holding, sourceCode);
      const edit = releaseInFinally(acquisition, holding, sourceCode);
      context.report({
        node: call.callee,
        messageId: messages[fate.kind],
        data: { kind, name, release, line: lineOf(fate) },
        suggest: edit ? [{ messageId: 'wrapInFinally', data: { release: edit.release }, fix: edit.fix }] : [],
      });
    }

    function checkTimer(call: TSESTree.CallExpression): boolean {
      const timer = runningTimer(call, sourceCode);
      if (!timer) return false;
      const { closer, field } = timer;
      if (field === undefined) context.report({ node: call.callee, messageId: 'timerWithoutEnd', data: { closer } });
      else context.report({ node: call.callee, messageId: 'timerRunsOn', data: { closer, field } });
      return true;
    }

    function checkListener(call: TSESTree.CallExpression): boolean {
      const { emitter, per } = listenerPerRequest(call, sourceCode) ?? {};
      if (!emitter) return false;
      const data = { emitter: sourceCode.getText(emitter), event: sourceCode.getText(call.arguments[0]) };
      context.report({ node: call.callee, messageId: per === 'connection' ? 'listenerPerConnection' : 'listenerPerRequest', data });
      return true;
    }

    return {
      CallExpression(call) {
        if (!mayListen || !checkListener(call)) check(call);
      },
      NewExpression: check,
    };
  },
});

/** A request's listener is put on what outlives it: the process, or an emitter. */
function addsListeners(sourceCode: SourceCode): boolean {
  const { text } = sourceCode;
  if (!hasNameLike(/^on$|Listener$/, sourceCode)) return false;
  // An emitter of another file is known by its type alone.
  return text.includes('process') || text.includes('mitter') || mayImportAny(emitterModules, sourceCode) || typeServices(sourceCode) !== undefined;
}

/** Nobody opens more than this in one function by hand. */
const mostPerFunction = 100;

const messages = { never: 'neverReleased', onExit: 'leftOpen', onThrow: 'releasedUnlessThrown' } as const satisfies Record<Fate['kind'], MessageId>;

/** The line where the way out is. */
function lineOf(fate: Fate): number | undefined {
  if (fate.kind === 'never') return undefined;
  return fate.kind === 'onExit' && fate.jump === 'end' ? fate.at.loc.end.line : fate.at.loc.start.line;
}

const catalogWith = byObject((more: Record<string, string[]>): ReadonlyMap<ApiId, Resource> => {
  const entries = Object.entries(more);
  return entries.length === 0 ? resources : new Map([...resources, ...entries.map(([id, release]): [ApiId, Resource] => [
    id as ApiId, { kind: 'resource', release: release as [string, ...string[]], given: 'promise' },
  ])]);
});
