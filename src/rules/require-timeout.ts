import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { behindComma, contains, staticKey, unwrap } from '../analysis/core/ast.js';
import { mayUse, modulesOf } from '../analysis/core/file-modules.js';
import { namesOf } from '../analysis/core/nodes.js';
import { isWaitOnly } from '../analysis/event-loop/sync-sleep.js';
import type { Demands, Verdict } from '../analysis/timeouts/call-bound.js';
import { assignedBound, defaultAssigned, judgeOperation, type Operation, setsDefault } from '../analysis/timeouts/operation-bound.js';
import { factsOf, type FoundFacts, isFamilyModule, mayHaveFacts } from '../analysis/timeouts/timeout-facts.js';
import { type Bound, type Need, timeouts } from '../catalog/timeouts/index.js';
import { type UserClient, userClientsSchema, withUserClients } from '../catalog/timeouts/user-clients.js';
import { createRule } from '../create-rule.js';
import { addBound, type BoundEdit, replaceBound, timeText } from '../fix/insert-bound.js';
import { settingsOf } from '../settings.js';

export interface RuleOptions {
  requireExplicit?: boolean;
  wrappers?: string[];
  clients?: Record<string, UserClient>;
  ignore?: string[];
  suggestTimeoutMs?: number;
}

const defaults = {
  requireExplicit: false, wrappers: [], clients: {}, ignore: [], suggestTimeoutMs: 10_000,
} satisfies RuleOptions;

type MessageId = 'addBound' | 'disabled' | 'missing' | 'notEnforced' | 'replaceBound';

/** Properties whose assignment sets a default. */
const settable = new Set([...timeouts].flatMap(([id, facts]) => {
  if (facts.kind === 'setter') return id.slice(id.lastIndexOf('.') + 1);
  return facts.kind === 'client' && facts.defaults !== undefined
    ? facts.needs.flatMap(({ anyOf }) => anyOf.flat().map(({ key }) => key))
    : [];
}));

/** A peer that never answers holds a call, its memory and its pool slot for ever, unless the call bounds its time. */
export default createRule<[RuleOptions], MessageId>({
  name: 'require-timeout',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require an upper bound in time for network, database and subprocess calls',
      recommended: 'recommended',
      standards: [15, 16],
      priority: 'P1',
      strictOptions: { requireExplicit: true },
      inTests: 'off',
    },
    hasSuggestions: true,
    messages: {
      missing: '`{{call}}` {{why}}. {{note}}Set {{bounds}}.',
      disabled: '`{{option}}` switches the time limit of `{{call}}` off: it may wait for ever. Set a time limit.',
      notEnforced:
        'The timeout of `{{call}}` only emits a "timeout" event, so the call still waits for ever. ' +
        'Destroy it in a "timeout" listener, or pass a `signal`.',
      addBound: 'Add `{{bound}}`.',
      replaceBound: 'Write `{{bound}}` instead.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        requireExplicit: {
          type: 'boolean',
          description: 'Also report calls that rely on a time limit of their library, and timeouts that only emit an event.',
        },
        wrappers: {
          type: 'array',
          items: { type: 'string' },
          description: 'More functions that bound what they are given: names, API ids or modules.',
        },
        clients: userClientsSchema,
        ignore: {
          type: 'array',
          items: { type: 'string' },
          description: 'Modules, API ids or call names to leave alone.',
        },
        suggestTimeoutMs: {
          type: 'integer',
          minimum: 1,
          description: 'The time that suggestions write, in milliseconds.',
        },
      },
    }],
    defaultOptions: [defaults],
  },
  create(context, [given]) {
    const { sourceCode } = context;
    const options = given as Required<RuleOptions>;
    const catalog = withUserClients(timeouts, settingsOf(context).clients, options.clients);
    if (!mayUse(catalog, sourceCode) && ![...modulesOf(sourceCode)].some(isFamilyModule)) return {};

    const demands: Demands = { explicit: options.requireExplicit, wrappers: new Set(options.wrappers) };
    const ignore = new Set(options.ignore);
    const operations: Operation[] = [];
    const settled = new Set<string>();
    const mayAssign = namesOf(sourceCode).has('assign');

    function collect(node: Operation['node'], callee: TSESTree.Node): void {
      if (!mayHaveFacts(callee, catalog)) return;
      const found = factsOf(callee, catalog, sourceCode);
      if (!found || isIgnored(found, callee) || (node.type === 'CallExpression' && isWaitOnly(node, sourceCode))) return;
      if (found.facts.kind !== 'defaults') operations.push({ node, found });
      else if (node.type === 'CallExpression' && setsDefault(node, found.facts, sourceCode)) {
        settled.add(found.facts.fileDefault);
      }
    }

    function isIgnored({ api }: FoundFacts, callee: TSESTree.Node): boolean {
      if (ignore.size === 0) return false;
      const names = [api.module, api.id, api.path.join('.'), api.path.at(-1) ?? '', sourceCode.getText(callee)];
      return names.some((name) => ignore.has(name));
    }

    function judgeAssignment(node: TSESTree.AssignmentExpression, left: TSESTree.MemberExpression): void {
      const key = staticKey(left);
      if (key === undefined || !settable.has(key)) return;
      const found = factsOf(left, catalog, sourceCode);
      if (!found || isIgnored(found, left)) return;
      const { facts } = found;
      if (facts.kind === 'setter' && facts.fileDefault !== undefined) settled.add(facts.fileDefault);
      if (assignedBound(found, key, node.right, sourceCode)?.state !== 'disabled') return;
      const text = (facts.kind === 'setter' ? facts.normal : undefined) ?? timeText(options.suggestTimeoutMs);
      context.report({
        node,
        messageId: 'disabled',
        data: { option: key, call: sourceCode.getText(left.object) },
        suggest: suggestionsFor({ text, fix: (fixer) => fixer.replaceText(node.right, text) }, 'replaceBound'),
      });
    }

    function report({ node, found }: Operation, verdict: Verdict): void {
      const callee = node.type === 'TaggedTemplateExpression' ? node.tag : node.callee;
      const call = `${node.type === 'NewExpression' ? 'new ' : ''}${nameOf(callee, found)}`;
      const request = node.type === 'TaggedTemplateExpression' ? undefined : {
        call: node, needs: verdict.needs, options: verdict.options, isClient: found.facts.kind === 'client',
        ms: options.suggestTimeoutMs,
        method: boundingMethod(found),
        ignored: presentKey(found, 'ignored', verdict),
      };
      if (verdict.problem === 'disabled' && verdict.disabled) {
        const { name, value, isLater } = verdict.disabled;
        const { parent } = value;
        const smallest = parent?.type === 'Property' && parent.value === value ? parent : value;
        const isHere = isLater ?? contains(node, smallest);
        const edit = request && isHere ? replaceBound(value, name, request, sourceCode) : undefined;
        context.report({
          node: isHere ? smallest : callee,
          messageId: 'disabled',
          data: { option: name, call },
          suggest: suggestionsFor(edit, 'replaceBound'),
        });
        return;
      }
      const edit = request && verdict.problem === 'missing' ? addBound(request, sourceCode) : undefined;
      context.report({
        node: callee,
        messageId: verdict.problem,
        data: {
          call,
          why: reasonOf(verdict.needs),
          note: noteOf(found, verdict),
          bounds: verdict.needs.map((need) => boundsText(need, found)).join(' and '),
        },
        suggest: suggestionsFor(edit, 'addBound'),
      });
    }

    /** The callee as the user wrote it, on one line; a long one by the end of its way. */
    function nameOf(callee: TSESTree.Node, { api }: FoundFacts): string {
      const text = sourceCode.getText(behindComma(unwrap(callee))).replace(/\s+/g, (space) => (space.includes('\n') ? '' : space));
      return text.length <= 60 ? text : api.path.filter((step) => step !== '()').join('.');
    }

    return {
      CallExpression(node) {
        collect(node, node.callee);
        const assigned = mayAssign ? defaultAssigned(node, catalog, sourceCode) : undefined;
        if (assigned !== undefined) settled.add(assigned);
      },
      NewExpression: (node) => collect(node, node.callee),
      TaggedTemplateExpression: (node) => collect(node, node.tag),
      AssignmentExpression(node) {
        if (node.operator === '=' && node.left.type === 'MemberExpression') judgeAssignment(node, node.left);
      },
      // A default that is set anywhere counts for every call of the file.
      'Program:exit'() {
        for (const operation of operations) {
          const verdict = judgeOperation(operation, settled, demands, sourceCode);
          if (verdict) report(operation, verdict);
        }
      },
    };
  },
});

/** The first of the keys that mislead which is there. */
function presentKey({ facts }: FoundFacts, kind: 'ignored' | 'partial', { options }: Verdict): string | undefined {
  if (options.state !== 'shown' || facts.kind === 'setter') return undefined;
  return facts[kind]?.find((key) => options.view.get(key).state === 'present');
}

function noteOf(found: FoundFacts, verdict: Verdict): string {
  const ignored = presentKey(found, 'ignored', verdict);
  if (ignored !== undefined) return `It does not read \`${ignored}\`. `;
  const partial = presentKey(found, 'partial', verdict);
  return partial === undefined ? '' : `\`${partial}\` bounds only a part of it. `;
}

function reasonOf(needs: readonly Need[]): string {
  if (needs.every(({ missing }) => missing !== 'always')) return 'sets no time limit and relies on the default of its library';
  return needs.every(({ partly }) => partly)
    ? 'has no upper bound in time: a silent peer holds it for minutes, one that trickles for ever'
    : 'has no upper bound in time: a peer that never answers holds it for ever';
}

/** `timeout` or `signal`: the first way to meet a need, and the first by a signal or the next best. */
function boundsText({ anyOf }: Need, found: FoundFacts): string {
  const [first, ...others] = anyOf;
  const other = others.find((bound) => bound.some(({ unit }) => unit === 'signal')) ?? others[0];
  const second = other?.[0]?.key?.startsWith(`${first[0]?.key}.`) ? undefined : other;
  return [first, ...(second ? [second] : [])].map((bound) => boundText(bound, found)).join(' or ');
}

function boundText(bound: Bound, found: FoundFacts): string {
  return bound.map(({ key, argument }) => {
    if (key !== undefined) return `\`${key}\``;
    return argument === undefined ? `\`.${boundingMethod(found)}(ms)\`` : `a timeout as argument ${argument + 1}`;
  }).join(' with ');
}

/** The method that bounds what a call returns, or is called on. */
function boundingMethod({ facts }: FoundFacts): string | undefined {
  return 'result' in facts ? facts.result.bounds?.[0] : undefined;
}

function suggestionsFor(
  edit: BoundEdit | undefined, messageId: 'addBound' | 'replaceBound',
): TSESLint.SuggestionReportDescriptor<MessageId>[] {
  return edit ? [{ messageId, data: { bound: edit.text }, fix: edit.fix }] : [];
}
