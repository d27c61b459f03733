import type { TSESTree } from '@typescript-eslint/utils';

import { pathSteps } from '../../catalog/paths/path-steps.js';
import type { AdditionalSources } from '../boundaries/boundary.js';
import { questionAround } from '../boundaries/guards.js';
import { enclosingFunction, type FunctionNode, staticKey } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import type { SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { constantString } from '../values/values.js';
import { type Leg, type LegOptions, legsOf, type Sink } from './legs.js';
import { type OutsideValue, outsideValuesOf } from './outside-values.js';
import { isFolderText } from './roots.js';
import { throwsOn, type Verdict, verdictOn } from './verdict.js';

/** A path from outside that nothing keeps inside, or a check that does not. */
export interface Finding {
  verdict: Verdict;
  sink: Sink;
  /** The expression that has the value as it came in. */
  value: TSESTree.Node;
}

/**
 * Every mistake on the way of paths to file APIs, one finding for each: of several uses of one path the first, of a path
 * and what is built on it the path, of a broken check the check alone.
 */
export function findingsOf(sourceCode: SourceCode, guards: ReadonlySet<string>, additional: AdditionalSources): Finding[] {
  const options: LegOptions = { sourceCode, guards, flows: [] };
  // Uploads first: what moves one of them, `request.files.photo.mv(path)`, is known by it.
  const values = outsideValuesOf(sourceCode, additional).toSorted((one, other) => Number(other.names !== undefined) - Number(one.names !== undefined));
  const findings = values.flatMap((value) =>
    inLegs(legsOf(value, options), sourceCode, (verdict, _, leg) => value.isTool !== true || 'check' in verdict || isBelowFolder(leg, sourceCode)));
  for (const value of suspects(sourceCode)) {
    findings.push(...inLegs(legsOf(value, options), sourceCode, (verdict) => 'check' in verdict && throwsOn(verdict.check.node, sourceCode)));
  }
  return onePerPlace(findings);
}

/** The findings on one value from outside, the sinks that only ask left out where there are others. */
function inLegs(first: Leg, sourceCode: SourceCode, counts: (verdict: Verdict, sink: Sink, leg: Leg) => boolean): Finding[] {
  const open = new Map<Leg, Set<string>>();
  const findings: Finding[] = [];
  const pending = [first];
  for (let leg = pending.pop(); leg; leg = pending.pop()) {
    for (const sink of leg.sinks) {
      if (isTold(sink, leg, open)) continue;
      const verdict = verdictOn(sink, leg, sourceCode);
      if (!verdict || !counts(verdict, sink, leg)) continue;
      if (verdict.kind === 'open' && !sink.facts.asksOnly) {
        tell(sink, leg, open);
      }
      findings.push({ verdict, sink, value: valueOf(sink, leg) });
    }
    pending.push(...leg.children.toReversed());
  }
  // Whoever asks for a file before it is sent asks for no more than what is sent.
  return findings.some(({ sink }) => !sink.facts.asksOnly) ? findings.filter(({ sink, verdict }) => !sink.facts.asksOnly || verdict.kind !== 'open') : findings.slice(0, 1);
}

/** Notes the path and all that it is built on, but for the value that came in: of that each use is a mistake of its own. */
function tell(sink: Sink, last: Leg, open: Map<Leg, Set<string>>): void {
  let use = sink.use;
  for (let leg: Leg | undefined = last; leg && (leg.parent || leg === last); leg = leg.parent) {
    const paths = open.get(leg) ?? new Set();
    open.set(leg, paths.add(use.path.join('.')));
    use = leg.exit ?? use;
  }
}

/** Was the path, or the one that it is built on, told of already? */
function isTold(sink: Sink, last: Leg, open: ReadonlyMap<Leg, ReadonlySet<string>>): boolean {
  let use = sink.use;
  for (let leg: Leg | undefined = last; leg; leg = leg.parent) {
    if (open.get(leg)?.has(use.path.join('.'))) return true;
    use = leg.exit ?? use;
  }
  return false;
}

/** Was the path put below a folder on its way: `path.join(root, name)`, `${root}/${name}`? */
function isBelowFolder(last: Leg, sourceCode: SourceCode): boolean {
  for (let leg: Leg | undefined = last; leg; leg = leg.parent) {
    const { exit } = leg;
    if (exit?.kind === 'operand') {
      const { by, node } = exit;
      if (by.type === 'TemplateLiteral' ? by.expressions[0] !== node || by.quasis[0]?.value.raw !== '' : 'right' in by && by.right === node) return true;
    }
    const [root] = exit?.call?.arguments ?? [];
    if (exit?.kind !== 'argument' || !exit.argument || !root || !exit.call) continue;
    if (findApi(exit.call.callee, pathSteps, sourceCode)?.entry.form !== 'resolved') continue;
    // `path.resolve(process.cwd(), name)` only makes a path absolute.
    if (resolveApi(root, sourceCode)?.id !== 'global#process.cwd()') return true;
  }
  return false;
}

/** What left the first leg: the value as it came in. */
function valueOf(sink: Sink, last: Leg): TSESTree.Node {
  let use = sink.use;
  for (let leg: Leg | undefined = last; leg; leg = leg.parent) {
    // A holder that is handed on whole says less than what is read from it.
    if (leg.exit?.within.length === 0) use = leg.exit;
  }
  return use.node;
}

function onePerPlace(findings: readonly Finding[]): Finding[] {
  const places = new Map<TSESTree.Node, Finding>();
  for (const finding of findings) {
    const place = placeOf(finding);
    if (!places.has(place)) places.set(place, finding);
  }
  return [...places.values()];
}

/** What to point at: the broken check, else the call of the file API. */
export function placeOf({ verdict, sink }: Finding): TSESTree.Node {
  if ('check' in verdict) return verdict.check.node;
  if (verdict.kind === 'stripped') return verdict.node;
  return sink.node.type === 'CallExpression' || sink.node.type === 'NewExpression' ? sink.node.callee : sink.node;
}

const checkWords = /\b(?:startsWith|indexOf|includes)\s*\(/;
const checkMethods = new Set(['includes', 'indexOf', 'lastIndexOf', 'startsWith']);

/** Parameters of functions that compare something with a folder, or search it for dots, and throw: whoever does does not trust it. */
function suspects(sourceCode: SourceCode): OutsideValue[] {
  if (!checkWords.test(sourceCode.text) || !/\bthrow\b/.test(sourceCode.text)) return [];
  const functions = new Set<FunctionNode>();
  for (const node of nodesOfType(['CallExpression'], sourceCode)) {
    if (node.callee.type !== 'MemberExpression') continue;
    if (!checkMethods.has(staticKey(node.callee) ?? '') || !throwsOn(node, sourceCode)) continue;
    const [part] = node.arguments;
    const text = part && constantString(part, sourceCode);
    const fn = functionAsking(node);
    if (part && fn && (text === undefined || text.includes('..') || isFolderText(text))) functions.add(fn);
  }
  return [...functions].flatMap((fn) => [...fn.params, ...givenTo(fn, sourceCode)]).map((node) => ({ starts: [{ node }], isAddress: false }));
}

/** The function that asks: of `roots.some((root) => file.startsWith(root))` the one around the call. */
function functionAsking(check: TSESTree.Node): FunctionNode | undefined {
  let fn = enclosingFunction(check);
  for (let question = fn && questionAround(fn); question; question = fn && questionAround(fn)) fn = enclosingFunction(question);
  return fn;
}

/** More calls of one function are not followed: they would all find the same check. */
const mostCalls = 20;

/** What the file hands to a function that checks it and gives it back: the file API is where it is called. */
function givenTo(fn: FunctionNode, sourceCode: SourceCode): TSESTree.Node[] {
  const name = fn.type === 'FunctionDeclaration' ? fn.id : fn.parent.type === 'VariableDeclarator' ? fn.parent.id : undefined;
  const variable = name?.type === 'Identifier' ? variableOf(name, sourceCode) : undefined;
  const calls = variable?.references.slice(0, mostCalls).map(({ identifier }) => identifier.parent) ?? [];
  return calls.flatMap((call) => (call.type === 'CallExpression' && localFunctionOf(call.callee, sourceCode) === fn ? call.arguments : []));
}
