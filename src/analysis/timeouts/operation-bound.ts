import type { TSESTree } from '@typescript-eslint/utils';

import { type ClientFacts, type DefaultsFacts, methodFacts, type Need, type TimeoutFacts } from '../../catalog/timeouts/index.js';
import type { Catalog } from '../../catalog/types.js';
import { type CallLike, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { type Demands, isBinding, judgeBuilder, judgeCall, type Verdict } from './call-bound.js';
import { boundByValue, boundOf, mayCopy, mentionsBound, optionsArgument, type TimeBound } from './call-options.js';
import { judgeClient } from './client-bound.js';
import type { FoundFacts } from './timeout-facts.js';

/** A call, `new` or template tag that the catalogue knows. */
export interface Operation {
  node: CallLike | TSESTree.TaggedTemplateExpression;
  found: FoundFacts;
}

/**
 * Judges an operation by what the catalogue says of it; `undefined` when it is bounded, may be, or is none.
 *
 * @param settled the defaults that the file sets itself: what is wrong with them is reported there.
 */
export function judgeOperation(
  { node, found: { api, facts, member } }: Operation, settled: ReadonlySet<string>, demands: Demands, sourceCode: SourceCode,
): Verdict | undefined {
  if ('fileDefault' in facts && settled.has(facts.fileDefault)) {
    // `axios.get(url, { timeout: 0 })` takes the default away again.
    const verdict = facts.kind === 'call' && node.type === 'CallExpression' && !api.viaType && !isBinding(node, facts, sourceCode)
      ? judgeCall(node, facts, demands, sourceCode) : undefined;
    return verdict?.problem === 'disabled' ? verdict : undefined;
  }
  if (node.type === 'TaggedTemplateExpression') {
    return facts.kind === 'call' && facts.binds ? judgeCall(node, facts, demands, sourceCode) : undefined;
  }
  switch (facts.kind) {
    case 'call':
      if (node.type === 'CallExpression' && isBinding(node, facts, sourceCode)) return undefined;
      // A function that is handed in is not the library's; nor is `this.fetch` the global.
      if (api.viaType && !api.path.includes('()')) return undefined;
      if (api.module === 'global' && isMemberOfThis(node)) return undefined;
      return judgeCall(node, facts, demands, sourceCode);
    case 'client':
      if (member !== undefined && !facts.derives?.includes(member)) {
        return judgeMethod(node, facts, member, demands, sourceCode);
      }
      return api.viaType ? undefined : judgeClient(node, facts, demands, sourceCode);
    case 'builder': {
      const steps = member?.split('().') ?? [];
      const isStart = facts.starts.includes(steps.at(-1) ?? '') &&
        !steps.slice(0, -1).some((step) => facts.starts.includes(step));
      return isStart && node.type === 'CallExpression' ? judgeBuilder(node, facts, demands, sourceCode) : undefined;
    }
    default:
      return undefined;
  }
}

/** A call on a client is judged with the client; only a bound that the call switches off itself is its own. */
function judgeMethod(
  node: CallLike, facts: ClientFacts, member: string, demands: Demands, sourceCode: SourceCode,
): Verdict | undefined {
  const method = methodFacts(facts, member);
  if (!method) return undefined;
  const needs = facts.needs
    .filter((_, index) => method.meets?.includes(index) ?? true)
    .map((need): Need => (method.anyOf ? { ...need, anyOf: method.anyOf } : need));
  const call = { kind: 'call', options: method.options, needs, source: facts.source } as const;
  const verdict = judgeCall(node, call, demands, sourceCode);
  return verdict?.problem === 'disabled' ? verdict : undefined;
}

function isMemberOfThis(node: CallLike): boolean {
  const callee = unwrap(node.callee);
  return callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression';
}

/** Does a call such as `needle.defaults({ … })` give every call of the file a bound, for all that can be seen? */
export function setsDefault(node: CallLike, facts: DefaultsFacts, sourceCode: SourceCode): boolean {
  if (facts.takesHook) return node.arguments.some((hook) => mentionsBound(hook, sourceCode));
  const options = optionsArgument(node.arguments, facts.options, sourceCode);
  return facts.needs.every((need) => boundOf(need, node.arguments, options, sourceCode).state !== 'missing');
}

/** What the assignment of a default or of a server's property says: `axios.defaults.timeout = 0`. */
export function assignedBound(
  { facts, member }: FoundFacts, key: string, value: TSESTree.Node, sourceCode: SourceCode,
): TimeBound | undefined {
  if (facts.kind === 'setter') return boundByValue({ key, unit: 'ms', never: facts.never }, key, value, sourceCode);
  if (facts.kind !== 'client' || facts.defaults === undefined || member !== `${facts.defaults}.${key}`) return undefined;
  const option = facts.needs.flatMap(({ anyOf }) => anyOf.flat()).find((candidate) => candidate.key === key);
  return option && boundByValue(option, key, value, sourceCode);
}

/** The default that `Object.assign(axios.defaults, { timeout: 5_000 })` sets for all calls of the file, for all that can be seen. */
export function defaultAssigned(call: CallLike, catalog: Catalog<TimeoutFacts>, sourceCode: SourceCode): string | undefined {
  const [target, ...sources] = call.arguments;
  if (lastName(call.callee) !== 'assign' || !target || resolveApi(call.callee, sourceCode)?.id !== 'global#Object.assign') return undefined;
  const api = resolveApi(target, sourceCode);
  if (!api) return undefined;
  for (const [id, facts] of catalog) {
    if (facts.kind !== 'setter' || facts.fileDefault === undefined || !id.startsWith(`${api.id}.`)) continue;
    const key = id.slice(api.id.length + 1);
    const holds = (value: TSESTree.Node): boolean => assignedBound({ api, facts }, key, value, sourceCode)?.state !== 'disabled';
    if (mayCopy(key, sources, holds, sourceCode)) return facts.fileDefault;
  }
  return undefined;
}
