import type { TSESTree } from '@typescript-eslint/utils';

import type { Bound, BoundOption, CallFacts, Need, Position, UrlPlace } from '../../catalog/timeouts/index.js';
import { isFunction, unwrap, walk } from '../core/ast.js';
import { type ObjectView, objectView, type PropertyView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';
import type { SourceCode } from '../core/per-file.js';
import { constantOf } from '../values/values.js';
import { argumentKind, isNamedLikeOptions } from './argument-kind.js';

/** The options of a call, as far as the file shows them. */
export type OptionsArgument =
  | { state: 'shown'; node: TSESTree.Node; at: number; view: ObjectView }
  | { state: 'none'; at: number | undefined }
  | { state: 'unknown' };

/** Whether something is bounded in time. */
export type TimeBound =
  | { state: 'bounded'; option: BoundOption }
  | { state: 'disabled'; name: string; value: TSESTree.Node }
  | { state: 'missing' }
  | { state: 'unknown' };

const missing: TimeBound = { state: 'missing' };
const unknown: TimeBound = { state: 'unknown' };

/** Finds the options among the arguments. `none` says where a new options object would go. */
export function optionsArgument(
  given: readonly TSESTree.CallExpressionArgument[], positions: readonly Position[], sourceCode: SourceCode,
): OptionsArgument {
  const spread = given.findIndex(({ type }) => type === 'SpreadElement');
  let free: number | undefined;
  for (const position of positions) {
    const { at, usually, alone } = typeof position === 'number' ? { at: position } : position;
    if (spread !== -1 && spread <= at) return { state: 'unknown' };
    const argument = given[at];
    if (!argument) {
      if (at === given.length || free === undefined) free = at;
      continue;
    }
    if (alone && given.length > 1) continue;
    const kind = argumentKind(argument, sourceCode);
    if (kind === 'options') {
      const view = objectView(argument, sourceCode) as ObjectView;
      return { state: 'shown', node: argument, at, view };
    }
    if (kind === 'unknown' && !(usually && !isNamedLikeOptions(argument))) return { state: 'unknown' };
    if (kind === 'nothing') free = at;
  }
  return { state: 'none', at: free ?? callbackPlace(given, positions, sourceCode) };
}

/** Options go before the callback that stands in their place. */
function callbackPlace(
  given: readonly TSESTree.CallExpressionArgument[], positions: readonly Position[], sourceCode: SourceCode,
): number | undefined {
  for (const position of positions) {
    const at = typeof position === 'number' ? position : position.at;
    const argument = given[at];
    if (at > 0 && argument && at === given.length - 1 && isCallback(argument, sourceCode)) return at;
  }
  return undefined;
}

function isCallback(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  if (inner.type === 'ArrowFunctionExpression' || inner.type === 'FunctionExpression') return true;
  return inner.type === 'Identifier' && /^(?:cb|callback|done|next|on[A-Z]\w*|handle\w*)$/.test(inner.name) &&
    argumentKind(inner, sourceCode) === 'other';
}

/** What a call shows about one of its needs. */
export function boundOf(
  { anyOf, inUrl }: Pick<Need, 'anyOf' | 'inUrl'>, given: readonly TSESTree.CallExpressionArgument[],
  options: OptionsArgument, sourceCode: SourceCode, url?: UrlPlace,
): TimeBound {
  const states = anyOf.map((bound) => together(bound, given, options, sourceCode));
  const found = mostTelling(states, ['bounded', 'disabled', 'unknown', 'missing']);
  return found.state === 'missing' && inUrl && url
    ? boundInUrl(inUrl, anyOf, given, options, url, sourceCode)
    : found;
}

/** The answer that comes first in an order; there is always one. */
export function mostTelling(states: readonly TimeBound[], order: readonly TimeBound['state'][]): TimeBound {
  const rank = ({ state }: TimeBound) => order.indexOf(state);
  return states.reduce((best, next) => (rank(next) < rank(best) ? next : best));
}

/** All options of a bound must be given: one that is missing decides, then one that is off, then one out of sight. */
function together(
  bound: Bound, given: readonly TSESTree.CallExpressionArgument[], options: OptionsArgument, sourceCode: SourceCode,
): TimeBound {
  const states = bound.map((option) => boundByOption(option, given, options, sourceCode));
  return mostTelling(states, ['missing', 'disabled', 'unknown', 'bounded']);
}

function boundByOption(
  option: BoundOption, given: readonly TSESTree.CallExpressionArgument[], options: OptionsArgument, sourceCode: SourceCode,
): TimeBound {
  if (option.argument !== undefined) {
    if (given.slice(0, option.argument + 1).some(({ type }) => type === 'SpreadElement')) return unknown;
    const argument = given[option.argument];
    return argument ? boundByValue(option, 'timeout', argument, sourceCode) : missing;
  }
  if (option.key === undefined || options.state === 'none') return missing;
  if (options.state === 'unknown') return unknown;
  return boundInView(option, options.view, sourceCode);
}

/** What an options object shows about one of its keys. */
export function boundInView(option: BoundOption, view: ObjectView, sourceCode: SourceCode): TimeBound {
  const path = (option.key as string).split('.');
  const found = valueAt(view, path, sourceCode);
  if (found.state === 'absent') return missing;
  if (found.state === 'unknown') return option.plainUnlessShown ? missing : unknown;
  return boundByValue(option, option.key as string, found.value, sourceCode);
}

/** Is a value a bound, and one that is switched on? */
export function boundByValue(
  option: BoundOption, name: string, value: TSESTree.Node, sourceCode: SourceCode,
): TimeBound {
  const constant = constantOf(value, sourceCode);
  if (constant) {
    if (constant.value === undefined) return missing;
    if (option.never.some((never) => Object.is(never, constant.value))) return { state: 'disabled', name, value };
  }
  const isNumber = option.unit === 'ms' || option.unit === 's';
  return isNumber && objectView(value, sourceCode) ? missing : { state: 'bounded', option };
}

function valueAt(view: ObjectView, path: readonly string[], sourceCode: SourceCode): PropertyView {
  const [key, ...rest] = path;
  const found = view.get(key as string);
  if (found.state !== 'present' || rest.length === 0) return found;
  if (constantOf(found.value, sourceCode)) return { state: 'absent' };
  const inner = objectView(found.value, sourceCode) ?? constructorOptions(found.value, sourceCode);
  if (inner === 'none') return { state: 'absent' };
  return inner ? valueAt(inner, rest, sourceCode) : { state: 'unknown' };
}

/** The options that a visible `new Handler({ … })` is made with. */
function constructorOptions(node: TSESTree.Node, sourceCode: SourceCode): ObjectView | 'none' | undefined {
  const inner = originOf(node, sourceCode);
  if (inner.type !== 'NewExpression') return undefined;
  for (const argument of inner.arguments) {
    const view = objectView(argument, sourceCode);
    if (view) return view;
  }
  return inner.arguments.every((argument) => argumentKind(argument, sourceCode) === 'other') ? 'none' : undefined;
}

function boundInUrl(
  names: readonly string[], anyOf: Need['anyOf'], given: readonly TSESTree.CallExpressionArgument[],
  options: OptionsArgument, place: UrlPlace, sourceCode: SourceCode,
): TimeBound {
  const url = urlNode(given, options, place);
  const text = url && shownText(url, sourceCode);
  if (!url || text === undefined) return missing;
  for (const name of names) {
    const value = new RegExp(`[?&]${name}=([^&#\\s]*)`).exec(text)?.[1];
    if (value === undefined) continue;
    const option = anyOf.flat().find(({ key }) => key === name);
    return Number(value) === 0 || !option ? { state: 'disabled', name, value: url } : { state: 'bounded', option };
  }
  return missing;
}

function urlNode(
  given: readonly TSESTree.CallExpressionArgument[], options: OptionsArgument, { argument, key }: UrlPlace,
): TSESTree.Node | undefined {
  if (key !== undefined && options.state === 'shown') {
    const found = options.view.get(key);
    if (found.state === 'present') return found.value;
  }
  return given[argument];
}

/** The text of a literal, or the parts of a template that the file shows. */
function shownText(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const inner = unwrap(node);
  const constant = constantOf(inner, sourceCode);
  if (typeof constant?.value === 'string') return constant.value;
  const template = originOf(inner, sourceCode);
  return template.type === 'TemplateLiteral' ? template.quasis.map(({ value }) => value.raw).join('*') : undefined;
}

/** Words that tell that code sets or passes on a bound. */
const boundWord = /timeout|signal|abort/i;

/** Does code mention a time bound? */
export function mentionsBound(root: TSESTree.Node, sourceCode: SourceCode): boolean {
  return !walk(root, sourceCode, (node) => (node.type === 'Identifier' && boundWord.test(node.name) ? 'stop' : undefined));
}

/** May one of the objects that `Object.assign` copies hold such a value under a key? What the file does not show may. */
export function mayCopy(
  key: string, sources: readonly TSESTree.CallExpressionArgument[], holds: (value: TSESTree.Node) => boolean, sourceCode: SourceCode,
): boolean {
  return sources.some((source) => {
    const found = objectView(source, sourceCode)?.get(key);
    return found?.state === 'present' ? holds(found.value) : found?.state !== 'absent';
  });
}

/** Can options bound the time in a way of their own: by a `fetch`, hook or connection that the file does not show? */
export function isOpaque(
  { opaque = [], connection = [] }: Pick<CallFacts, 'connection' | 'opaque'>, options: OptionsArgument,
  sourceCode: SourceCode,
): boolean {
  if (options.state !== 'shown') return false;
  const { view } = options;
  if (connection.some((key) => view.get(key).state === 'present')) return true;
  return opaque.some((key) => {
    const found = view.get(key);
    if (found.state !== 'present') return false;
    return !isShown(found.value) || mentionsBound(found.value, sourceCode);
  });
}

/** Does a hook, or a list of some, stand where the file shows what it does? */
function isShown(hook: TSESTree.Node): boolean {
  const inner = unwrap(hook);
  if (inner.type === 'ArrayExpression') return inner.elements.every((element) => element !== null && isFunction(unwrap(element)));
  return isFunction(inner) || inner.type === 'ObjectExpression';
}
