import type { TSESTree } from '@typescript-eslint/utils';

import type { BuilderFacts, CallFacts, Need, ResultFacts } from '../../catalog/timeouts/index.js';
import { type CallLike, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { originOf } from '../values/origin.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { typeOriginOf } from '../identity/types.js';
import { constantOf, constantString } from '../values/values.js';
import { boundOf, isOpaque, mostTelling, type OptionsArgument, optionsArgument, type TimeBound } from './call-options.js';
import { type ResultBound, resultBound } from './result-bound.js';
import { isBoundAround } from './time-bound.js';

/** What the user asks for beyond the catalogue. */
export interface Demands {
  /** Also where the library has a bound of its own. */
  explicit: boolean;
  /** Further functions that bound what they are given. */
  wrappers: ReadonlySet<string>;
}

/** What is wrong with the time of an operation. */
export interface Verdict {
  problem: 'disabled' | 'missing' | 'notEnforced';
  /** What is not met. */
  needs: readonly Need[];
  options: OptionsArgument;
  /** The bound that is switched off: its name and value, and whether that happens to the result of the call. */
  disabled?: { name: string; value: TSESTree.Node; isLater?: true };
}

const noOptions: OptionsArgument = { state: 'none', at: undefined };

/** Is a missing bound worth a report? */
export function isAskedFor(need: Need, { explicit }: Demands): boolean {
  return need.missing === 'always' || (need.missing === 'explicit' && explicit);
}

/** Judges a call (or template tag) that starts I/O; `undefined` when it is bounded, or may be. */
export function judgeCall(
  call: CallLike | TSESTree.TaggedTemplateExpression, facts: CallFacts, demands: Demands, sourceCode: SourceCode,
): Verdict | undefined {
  const given = call.type === 'TaggedTemplateExpression' ? [] : call.arguments;
  if (isLocal(given, facts, sourceCode) || isOnPurpose(given, facts, sourceCode)) return undefined;
  const options = call.type === 'TaggedTemplateExpression' ? noOptions : optionsArgument(given, facts.options, sourceCode);
  if (isOpaque(facts, options, sourceCode)) return undefined;
  const callee = call.type === 'TaggedTemplateExpression' ? call.tag : call.callee;
  const bound = (need: Need) => weaker(
    boundOf(need, given, options, sourceCode, facts.url),
    facts.request ? requestBound(given[0], need, 0, sourceCode) : undefined,
    facts.binds ? boundByBinding(callee, facts, need, sourceCode) : undefined,
  );
  return conclude(call, facts.needs.map((need) => ({ need, bound: bound(need) })), resultFacts(facts, options), options, demands, sourceCode);
}

/** Whoever gives a handle options that look like a bound and are not read does not leave the bound to its caller. */
function resultFacts({ result, ignored }: CallFacts, options: OptionsArgument): ResultFacts | undefined {
  const isMisled = options.state === 'shown' && ignored?.some((key) => options.view.get(key).state === 'present');
  if (!result || !isMisled) return result;
  const { isHandle, ...others } = result;
  return isHandle ? others : result;
}

/** Judges the method of a builder that starts its I/O. */
export function judgeBuilder(
  call: TSESTree.CallExpression, facts: BuilderFacts, demands: Demands, sourceCode: SourceCode,
): Verdict | undefined {
  const need = facts.needs[0] as Need;
  let bound: TimeBound = { state: 'missing' };
  let step = originOf(call.callee.type === 'MemberExpression' ? call.callee.object : call.callee, sourceCode);
  for (let count = 0; count < 50 && step.type === 'CallExpression'; count += 1) {
    const callee = unwrap(step.callee);
    if (callee.type !== 'MemberExpression') {
      bound = weaker(bound, boundOf(need, step.arguments, optionsArgument(step.arguments, facts.options, sourceCode), sourceCode));
      break;
    }
    const kind = Object.hasOwn(facts.before, lastName(callee)) ? facts.before[lastName(callee)] : undefined;
    if (kind === 'bound') return undefined;
    if (kind === 'options') {
      bound = weaker(bound, boundOf(need, step.arguments, optionsArgument(step.arguments, [0], sourceCode), sourceCode));
    }
    step = originOf(callee.object, sourceCode);
  }
  return conclude(call, [{ need, bound }], facts.result, noOptions, demands, sourceCode);
}

/** Of several places for the same bound, one that bounds is enough; a place out of sight may be the one. */
function weaker(first: TimeBound, ...others: (TimeBound | undefined)[]): TimeBound {
  const all = [first, ...others].filter((bound) => bound !== undefined);
  return mostTelling(all, ['bounded', 'disabled', 'unknown', 'missing']);
}

function conclude(
  call: TSESTree.Node, states: readonly { need: Need; bound: TimeBound }[], ofResult: ResultFacts | undefined,
  options: OptionsArgument, demands: Demands, sourceCode: SourceCode,
): Verdict | undefined {
  const open = states.filter(({ need, bound }) =>
    bound.state === 'disabled' || (bound.state === 'missing' && isAskedFor(need, demands)));
  const result = ofResult && (open.length > 0 || demands.explicit)
    ? resultBound(call, ofResult, sourceCode)
    : undefined;
  if (open.length === 0) {
    const onlyEmits = states.filter(({ bound }) => bound.state === 'bounded' && bound.option.eventOnly);
    return result && onlyEmits.length > 0 ? notEnforced(call, onlyEmits, result, options, demands, sourceCode) : undefined;
  }
  if (result?.bounded) return notEnforced(call, states, result, options, demands, sourceCode);
  if (isBoundAround(call, demands.wrappers, sourceCode, ofResult?.catchers)) return undefined;
  const needs = open.map(({ need }) => need);
  const off = open.find(({ bound }) => bound.state === 'disabled')?.bound;
  if (off?.state === 'disabled') return { problem: 'disabled', needs, options, disabled: off };
  if (result?.disabled) {
    return { problem: 'disabled', needs, options, disabled: { ...result.disabled, isLater: true } };
  }
  return { problem: 'missing', needs, options };
}

function notEnforced(
  call: TSESTree.Node, states: readonly { need: Need }[], { enforced }: ResultBound, options: OptionsArgument,
  demands: Demands, sourceCode: SourceCode,
): Verdict | undefined {
  const emits = states.some(({ need }) => need.anyOf.some((bound) => bound.some(({ eventOnly }) => eventOnly)));
  if (!demands.explicit || !emits || enforced !== 'no') return undefined;
  if (isBoundAround(call, demands.wrappers, sourceCode)) return undefined;
  return { problem: 'notEnforced', needs: states.map(({ need }) => need), options };
}

function isLocal(
  given: readonly TSESTree.CallExpressionArgument[], { localUrls }: CallFacts, sourceCode: SourceCode,
): boolean {
  const [url] = given;
  if (!localUrls || !url) return false;
  const origin = originOf(url, sourceCode);
  const constant = constantOf(origin, sourceCode);
  const text = constant ? constant.value : origin.type === 'TemplateLiteral' ? origin.quasis[0]?.value.cooked : undefined;
  if (typeof text === 'string') return localUrls.some((scheme) => text.trimStart().startsWith(scheme));
  return resolveApi(origin, sourceCode)?.id === 'global#URL.createObjectURL()';
}

function isOnPurpose(
  given: readonly TSESTree.CallExpressionArgument[], { onPurpose }: CallFacts, sourceCode: SourceCode,
): boolean {
  const argument = onPurpose && given[onPurpose.argument];
  const text = argument && constantString(argument, sourceCode);
  return text !== undefined && onPurpose?.pattern.test(text) === true;
}

const requestType = /\bRequest(?:Info|Input|Like)?\b/;

/** A `Request` carries the signal it was made with; one that this file does not make may carry one. */
export function requestBound(
  argument: TSESTree.Node | undefined, need: Need, depth: number, sourceCode: SourceCode,
): TimeBound | undefined {
  if (!argument || depth > 3) return undefined;
  const origin = originOf(argument, sourceCode);
  if (origin.type === 'NewExpression') {
    if (resolveApi(origin.callee, sourceCode)?.path.at(-1) !== 'Request') return undefined;
    const given = origin.arguments;
    return weaker(
      boundOf(need, given, optionsArgument(given, [1], sourceCode), sourceCode),
      requestBound(given[0], need, depth + 1, sourceCode),
    );
  }
  return mayBeRequest(origin, sourceCode) ? { state: 'unknown' } : undefined;
}

function mayBeRequest(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  switch (node.type) {
    case 'CallExpression': {
      const name = lastName(node.callee);
      return name === 'clone' || /request$/i.test(name);
    }
    case 'Identifier': {
      const declared = variableOf(node, sourceCode)?.defs[0]?.name;
      const annotation = declared?.type === 'Identifier' ? declared.typeAnnotation : undefined;
      if (annotation) return requestType.test(sourceCode.getText(annotation.typeAnnotation));
      if (/^(?:req|request)$|Request$/.test(node.name)) return true;
      return isRequestType(node, sourceCode);
    }
    case 'MemberExpression':
      return /^(?:req|request|raw)$/.test(lastName(node)) || isRequestType(node, sourceCode);
    default:
      return false;
  }
}

function isRequestType(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return typeOriginOf(node, sourceCode)?.name === 'Request';
}

/** The options that `$({ … })` and `execa({ … })` were bound to. */
function boundByBinding(callee: TSESTree.Node, facts: CallFacts, need: Need, sourceCode: SourceCode): TimeBound | undefined {
  let result: TimeBound | undefined;
  let origin = originOf(callee, sourceCode);
  for (let count = 0; count < 10 && origin.type === 'CallExpression'; count += 1) {
    const options = optionsArgument(origin.arguments, [0], sourceCode);
    const found = boundOf(need, origin.arguments, options, sourceCode);
    result = weaker(found, result);
    origin = originOf(origin.callee, sourceCode);
  }
  return result;
}

/** Is the call one that only binds options, and starts nothing? */
export function isBinding(call: TSESTree.CallExpression, { binds }: CallFacts, sourceCode: SourceCode): boolean {
  if (!binds || call.arguments.length !== 1) return false;
  return optionsArgument(call.arguments, [0], sourceCode).state !== 'none';
}
