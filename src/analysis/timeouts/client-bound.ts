import type { TSESTree } from '@typescript-eslint/utils';

import { type ClientFacts, methodFacts, type MethodFacts, type Need } from '../../catalog/timeouts/index.js';
import { type CallLike, enclosingFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { objectView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';
import type { SourceCode } from '../core/per-file.js';
import { callsOf } from '../identity/function-uses.js';
import { resolveApi } from '../identity/references.js';
import { usesOf } from '../values/value-uses.js';
import { constantOf } from '../values/values.js';
import { type Demands, isAskedFor, type Verdict } from './call-bound.js';
import {
  boundByValue, boundOf, isOpaque, mayCopy, mentionsBound, type OptionsArgument, optionsArgument, type TimeBound,
} from './call-options.js';
import { resultBound } from './result-bound.js';
import { isBoundAround } from './time-bound.js';

/** What a client's own options say, need by need. */
interface OwnBounds {
  options: OptionsArgument;
  states: readonly TimeBound[];
}

/** What one use of a client says: the needs it leaves open, or that the whole client is bounded after all. */
type UseVerdict = 'bounded' | 'idle' | readonly number[];

/** A client may be derived from one that is derived from another … */
const longestLineage = 10;

/**
 * Judges the creation of a client: wrong when a need is open and a call of this file leaves it open too, or when other
 * code gets the client. `undefined` when it is bounded, or may be.
 */
export function judgeClient(
  creation: CallLike, facts: ClientFacts, demands: Demands, sourceCode: SourceCode,
): Verdict | undefined {
  const { options, states } = ownBounds(creation, facts, 0, sourceCode);
  const open = openNeeds(facts.needs, states, demands);
  if (open.length === 0 || waitsOnPurpose(facts, options, sourceCode)) return undefined;
  if (isOpaque(facts, options, sourceCode)) return undefined;

  const left = judgeUses(creation, facts, open, demands, sourceCode);
  if (left === 'bounded') return undefined;
  const off = states.findIndex(({ state }, index) => state === 'disabled' && (left.violated.has(index) || !left.used));
  const disabled = states[off];
  if (disabled?.state === 'disabled') {
    return { problem: 'disabled', needs: facts.needs.slice(off, off + 1), options, disabled };
  }
  return left.violated.size > 0 ? { problem: 'missing', needs: pick(facts.needs, left.violated), options } : undefined;
}

function waitsOnPurpose({ waitsOnPurpose: sign }: ClientFacts, options: OptionsArgument, sourceCode: SourceCode): boolean {
  const found = sign && options.state === 'shown' ? options.view.get(sign.key) : undefined;
  return found?.state === 'unknown' ||
    (found?.state === 'present' && constantOf(found.value, sourceCode)?.value === sign?.value);
}

function pick(needs: readonly Need[], indexes: ReadonlySet<number>): Need[] {
  return needs.filter((_, index) => indexes.has(index));
}

function openNeeds(needs: readonly Need[], states: readonly TimeBound[], demands: Demands): number[] {
  return [...needs.keys()].filter((index) => {
    const state = states[index]?.state;
    return state === 'disabled' || (state === 'missing' && isAskedFor(needs[index] as Need, demands));
  });
}

/** The bounds in the options, or in those of the client this one is derived from. */
function ownBounds(creation: CallLike, facts: ClientFacts, depth: number, sourceCode: SourceCode): OwnBounds {
  const options = optionsArgument(creation.arguments, facts.options, sourceCode);
  const states = facts.needs.map((need) => boundOf(need, creation.arguments, options, sourceCode, facts.url));
  const callee = unwrap(creation.callee);
  if (depth >= longestLineage || callee.type !== 'MemberExpression' || !facts.derives?.includes(lastName(callee))) {
    return { options, states };
  }
  const parent = originOf(callee.object, sourceCode);
  if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return { options, states };
  const inherited = ownBounds(parent, facts, depth + 1, sourceCode).states;
  return {
    options,
    states: states.map((state, index) => (state.state === 'missing' ? (inherited[index] as TimeBound) : state)),
  };
}

function judgeUses(
  creation: CallLike, facts: ClientFacts, open: readonly number[], demands: Demands, sourceCode: SourceCode,
): 'bounded' | { used: boolean; violated: ReadonlySet<number> } {
  const { places, escapes } = usesOf(creation, sourceCode);
  const all = [...places, ...escapes];
  if (all.some((place) => isHandedTo(place, facts, sourceCode))) return 'bounded';
  const violated = new Set<number>();
  let used = false;
  const note = (verdict: UseVerdict) => {
    if (verdict === 'bounded' || verdict === 'idle') return;
    used = true;
    for (const need of verdict) violated.add(need);
  };
  for (const place of places) {
    const verdict = judgeUse(place, facts, open, demands, sourceCode);
    if (verdict === 'bounded') return 'bounded';
    note(verdict);
  }
  for (const escape of escapes) {
    if (!isReckonedWith(escape, facts, sourceCode)) note(isHandedOverBounded(escape, facts, sourceCode) ? [] : open);
  }
  return { used, violated };
}

/** What holds a client is followed through so many names. */
const deepestName = 3;

/** Packages such as job queues wait on the client they are given, and say so in their manuals. */
function isHandedTo(place: TSESTree.Node, facts: ClientFacts, sourceCode: SourceCode, depth = 0): boolean {
  const { handedTo } = facts;
  if (!handedTo || depth > deepestName) return false;
  for (let node = place, { parent } = node, isResult = false; parent; node = parent, { parent } = node) {
    // `const options = { connection: client }`, `return { connection: client }`
    const holders = isResult ? undefined : holdersOf(node, parent, sourceCode);
    if (holders) return holders.some((holder) => isHandedTo(holder, facts, sourceCode, depth + 1));
    if (parent.type.endsWith('Statement') || parent.type === 'Program') return false;
    if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') continue;
    // What a command brings is no client.
    if (parent.callee === node) isResult = true;
    else if (handedTo.includes(resolveApi(parent.callee, sourceCode)?.module ?? '')) return true;
  }
  return false;
}

/** Where the file goes on with what is put in a constant, or given back by a function. */
function holdersOf(node: TSESTree.Node, parent: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] | undefined {
  if (parent.type === 'VariableDeclarator') {
    const { places, escapes } = usesOf(node, sourceCode);
    return [...places, ...escapes];
  }
  const fn = parent.type === 'ReturnStatement' ? enclosingFunction(parent) : undefined;
  return fn && [fn, ...callsOf(fn, sourceCode)];
}

/** `getSignedUrl(client, command)` */
function isReckonedWith(escape: TSESTree.Node, { reckonedBy }: ClientFacts, sourceCode: SourceCode): boolean {
  const call = reckonedBy && wrapped(escape).parent;
  const id = call?.type === 'CallExpression' ? resolveApi(call.callee, sourceCode)?.id : undefined;
  return id !== undefined && reckonedBy?.includes(id) === true;
}

/** `respond({ agent, abortSignal })`: the bound goes the same way as the client. */
function isHandedOverBounded(escape: TSESTree.Node, facts: ClientFacts, sourceCode: SourceCode): boolean {
  const property = wrapped(escape).parent;
  const object = property?.type === 'Property' ? objectView(property.parent, sourceCode) : undefined;
  if (!object) return false;
  const keys = Object.values(facts.methods).flatMap(({ anyOf }) => anyOf?.flat() ?? []).map(({ key }) => key);
  return keys.some((key) => key !== undefined && object.get(key).state !== 'absent');
}

function judgeUse(
  place: TSESTree.Node, facts: ClientFacts, open: readonly number[], demands: Demands, sourceCode: SourceCode,
): UseVerdict {
  const { outer, path } = memberPath(place);
  const use = wrapped(outer);
  const [head] = path.split('.') as [string];
  const { parent } = use;
  if (parent?.type === 'AssignmentExpression' && parent.left === use) {
    return judgeDefault(path, parent.right, facts, sourceCode);
  }
  const call = parent?.type === 'CallExpression' && parent.callee === use ? parent : undefined;
  // `Object.assign(client.defaults, { timeout: 5_000 })`
  const assigned = path !== '' && path === facts.defaults && parent?.type === 'CallExpression' && parent.arguments[0] === use ? parent : undefined;
  if (assigned && resolveApi(assigned.callee, sourceCode)?.id === 'global#Object.assign') {
    return judgeAssigned(assigned.arguments.slice(1), facts, sourceCode);
  }
  if (!call) return path !== '' && methodFacts(facts, head) ? open : 'idle'; // `client.get` as a value: called elsewhere.
  const given = call.arguments;
  if (facts.hooks?.includes(path)) return given.some((hook) => mentionsBound(hook, sourceCode)) ? 'bounded' : 'idle';
  if (facts.result?.bounds?.includes(path)) {
    const constant = given[0] && constantOf(given[0], sourceCode);
    return facts.result.never?.some((never) => never === constant?.value) ? 'idle' : 'bounded';
  }
  if (facts.idle.includes(head) || facts.derives?.includes(path) || head in Object.prototype) return 'idle';
  if (facts.inChain && isBoundInChain(call, facts.inChain, sourceCode)) return [];
  const method = methodFacts(facts, path) ?? methodFacts(facts, '*');
  const left = method ? open.filter((index) => !meets(call, method, facts, index, sourceCode)) : open;
  return left.length > 0 && isBoundAround(call, demands.wrappers, sourceCode) ? [] : left;
}

/** `client.chat.completions.create`: the way from the client to the outermost member. */
function memberPath(place: TSESTree.Node): { outer: TSESTree.Node; path: string } {
  const steps: string[] = [];
  let outer = place;
  for (let { parent } = wrapped(outer); parent?.type === 'MemberExpression'; { parent } = wrapped(outer)) {
    if (parent.object !== wrapped(outer)) break;
    steps.push(staticKey(parent) ?? '[]');
    outer = parent;
  }
  return { outer, path: steps.join('.') };
}

/** `client.defaults.timeout = …` bounds the client; switched off there, it is reported there. */
function judgeDefault(path: string, value: TSESTree.Node, facts: ClientFacts, sourceCode: SourceCode): UseVerdict {
  if (facts.defaults === undefined || !path.startsWith(`${facts.defaults}.`)) return 'idle';
  const key = path.slice(facts.defaults.length + 1);
  const option = facts.needs.flatMap(({ anyOf }) => anyOf.flat()).find((candidate) => candidate.key === key);
  if (!option) return 'idle';
  return boundByValue(option, key, value, sourceCode).state === 'missing' ? 'idle' : 'bounded';
}

/** What is copied into the defaults of a client; what this file does not show may bound it. */
function judgeAssigned(sources: readonly TSESTree.CallExpressionArgument[], facts: ClientFacts, sourceCode: SourceCode): UseVerdict {
  const keys = facts.needs.flatMap(({ anyOf }) => anyOf.flat()).flatMap(({ key }) => key ?? []);
  const isBound = keys.some((key) => mayCopy(key, sources, (value) => (
    judgeDefault(`${facts.defaults}.${key}`, value, facts, sourceCode) === 'bounded'
  ), sourceCode));
  return isBound ? 'bounded' : 'idle';
}

function meets(
  call: TSESTree.CallExpression, method: MethodFacts, facts: ClientFacts, index: number, sourceCode: SourceCode,
): boolean {
  if (method.meets && !method.meets.includes(index)) return false;
  const anyOf = method.anyOf ?? (facts.needs[index] as Need).anyOf;
  const options = optionsArgument(call.arguments, method.options, sourceCode);
  const { state } = boundOf({ anyOf }, call.arguments, options, sourceCode);
  // A bound that this very call switches off is reported there.
  if (state !== 'missing') return true;
  return method.result !== undefined && resultBound(call, method.result, sourceCode).bounded;
}

/** Is a key, or a method of that name, anywhere in the chain of calls that starts here? */
function isBoundInChain(start: TSESTree.Node, keys: readonly string[], sourceCode: SourceCode): boolean {
  for (let node = start, { parent } = node; parent; node = parent, { parent } = node) {
    if (node.type === 'CallExpression') {
      const views = node.arguments.map((argument) => objectView(argument, sourceCode));
      if (views.some((view) => keys.some((key) => view && view.get(key).state !== 'absent'))) return true;
    }
    if (parent.type === 'MemberExpression' && parent.object === node) {
      if (keys.includes(lastName(parent))) return true;
    } else if (parent.type !== 'CallExpression' || parent.callee !== node) {
      if (!['ChainExpression', 'TSNonNullExpression'].includes(parent.type)) return false;
    }
  }
  return false;
}
