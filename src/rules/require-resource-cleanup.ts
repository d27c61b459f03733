import type { TSESTree } from '@typescript-eslint/utils';

import type { CallLike } from '../analysis/core/ast.js';
import { mayUse } from '../analysis/core/file-modules.js';
import { isOneShotProgram } from '../analysis/core/program-kind.js';
import { findApi } from '../analysis/identity/references.js';
import { type Acquisition, acquisitionOf } from '../analysis/resources/acquisition.js';
import { holdingOf } from '../analysis/resources/holding.js';
import { isProgramStart } from '../analysis/resources/program-start.js';
import { type Fate, fateOf } from '../analysis/resources/release-fate.js';
import { type Resource, resources } from '../catalog/resources.js';
import type { ApiId } from '../catalog/types.js';
import { createRule } from '../create-rule.js';

export interface RuleOptions {
  checkReaders: boolean;
  resources: Record<string, string[]>;
}

type MessageId = 'leftOpen' | 'neverReleased' | 'releasedUnlessThrown' | 'wrapInFinally';

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
        'Nothing releases the {{kind}} `{{name}}`: each run of this function leaves one more open. Call `{{release}}` in a `finally` block.',
      leftOpen:
        'The {{kind}} `{{name}}` is still open where the function ends in line {{line}}. Call `{{release}}` in a `finally` block, which no way out passes by.',
      releasedUnlessThrown:
        'The {{kind}} `{{name}}` stays open when line {{line}} throws: the release behind it is passed by. Move `{{release}}` into a `finally` block.',
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
    if (!mayUse(catalog, sourceCode) || isOneShotProgram(context)) return {};

    function check(call: CallLike): void {
      const found = findApi(call.callee, catalog, sourceCode);
      if (!found || (found.entry.strictOnly && !options.checkReaders)) return;
      const acquisition = acquisitionOf(call, found.entry, sourceCode);
      if (!acquisition) return;
      const fate = fateOf(acquisition, holdingOf(acquisition, sourceCode), catalog, sourceCode);
      if (fate && !(found.entry.lasting && fate.kind === 'never' && isProgramStart(acquisition.owner, sourceCode))) report(acquisition, fate);
    }

    function report(acquisition: Acquisition, fate: Fate): void {
      const { call, name, resource: { kind } } = acquisition;
      const data = { kind, name, release: releaseText(acquisition) };
      const node = call.callee;
      if (fate.kind === 'never') context.report({ node, messageId: 'neverReleased', data });
      else if (fate.kind === 'onThrow') {
        context.report({ node, messageId: 'releasedUnlessThrown', data: { ...data, line: fate.at.loc.start.line } });
      } else context.report({ node, messageId: 'leftOpen', data: { ...data, line: lineOf(fate.at, fate.jump) } });
    }

    return { CallExpression: check, NewExpression: check };
  },
});

function lineOf(node: TSESTree.Node, jump: 'end' | 'return'): number {
  return jump === 'end' ? node.loc.end.line : node.loc.start.line;
}

/** `client.release()`, `fs.close(fd)`, `release()`. */
function releaseText({ byCall, name, resource: { release: [release], releasedBy } }: Acquisition): string {
  if (byCall) return `${name}()`;
  return releasedBy ? `${release}(${name})` : `${name}.${release}()`;
}

function catalogWith(more: Record<string, string[]>): ReadonlyMap<ApiId, Resource> {
  const entries = Object.entries(more);
  if (entries.length === 0) return resources;
  return new Map([...resources, ...entries.map(([id, release]): [ApiId, Resource] => [
    id as ApiId, { kind: 'resource', release: release as [string, ...string[]], given: 'promise' },
  ])]);
}
