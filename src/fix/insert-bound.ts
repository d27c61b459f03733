import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { type CallLike, staticKey, unwrap } from '../analysis/core/ast.js';
import { globalNamesOf } from '../analysis/identity/scope.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import type { OptionsArgument } from '../analysis/timeouts/call-options.js';
import { constantOf } from '../analysis/values/values.js';
import type { BoundOption, Need } from '../catalog/timeouts/index.js';
import { insertOption } from './insert-option.js';
import { isFreeName } from './names.js';

type Fix = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix;

/** An edit, and the text of the bound it brings. */
export interface BoundEdit {
  text: string;
  fix: Fix;
}

/** `10_000` for ten thousand. */
export function timeText(ms: number): string {
  let text = String(ms);
  if (ms < 10_000) return text;
  // By hand: `toLocaleString` loads the data of all languages first.
  for (let at = text.length - 3; at > 0; at -= 3) text = `${text.slice(0, at)}_${text.slice(at)}`;
  return text;
}

/** The bound in the form the option takes; `undefined` where none can be written down. */
function valueText(option: BoundOption, time: string, ms: number): string | undefined {
  switch (option.unit) {
    case 'ms':
      return time;
    case 's':
      return String(Math.max(1, Math.ceil(ms / 1000)));
    case 'signal':
      return `AbortSignal.timeout(${time})`;
    default:
      return undefined;
  }
}

/** What a suggestion needs to know of a report. */
export interface BoundRequest {
  call: CallLike;
  needs: readonly Need[];
  options: OptionsArgument;
  /** The call makes a client: a signal in its options would expire once for all its calls. */
  isClient: boolean;
  ms: number;
  /** A method of the result that sets the bound, where no option does. */
  method?: string | undefined;
  /** A key that stands there and does nothing. */
  ignored?: string | undefined;
}

/** Adds the missing bounds to a call; `undefined` where no safe form is known. */
export function addBound(request: BoundRequest, sourceCode: SourceCode): BoundEdit | undefined {
  const { call, needs, options, ms } = request;
  if (needs.some(({ suggest }) => suggest === false)) return undefined;
  const isThere = ({ key }: BoundOption) =>
    key !== undefined && options.state === 'shown' && options.view.get(key).state === 'present';
  const chosen = needs
    .flatMap(({ suggest, anyOf }) => (suggest ? [suggest] : anyOf[0]))
    .filter((option, _, all) => all.length === 1 || !isThere(option));
  const [first, ...others] = chosen;
  if (!first) return undefined;
  const time = timeText(ms);
  if (first.key === undefined) return addUnnamed(request, first, time, sourceCode);
  if (chosen.some(({ unit }) => unit === 'signal') && !maySignal(request, sourceCode)) return undefined;

  const value = valueText(first, time, ms);
  const more = others.map((option) => `, ${option.key}: ${valueText(option, time, ms)}`).join('');
  if (value === undefined || options.state === 'unknown') return undefined;
  const text = `${first.key}: ${value}${more}`;
  // `{ signal }` where only a timeout is read says nothing about the time.
  const replaced = request.ignored === undefined || /signal/i.test(request.ignored)
    ? undefined
    : replaceIgnored(request, first, sourceCode);
  if (replaced) return replaced;
  const path = first.key.split('.') as [string, ...string[]];
  const fix = options.at === undefined
    ? undefined
    : insertAt(options, options.at, call, path, `${value}${more}`, sourceCode);
  return fix && { text, fix };
}

/** Into the options object, or as a new one, which goes before the callback that may stand there. */
function insertAt(
  { state }: OptionsArgument, at: number, call: CallLike, path: readonly [string, ...string[]], value: string,
  sourceCode: SourceCode,
): Fix | undefined {
  const callback = state === 'none' ? call.arguments[at] : undefined;
  if (!callback || !isCallback(callback)) return insertOption(call, { argument: at, path, value }, sourceCode);
  // In parentheses it would become a sequence.
  if (sourceCode.getTokenBefore(callback)?.value !== ',') return undefined;
  const text = path.reduceRight((inner, key) => `{ ${key}: ${inner} }`, value);
  return (fixer) => fixer.insertTextBefore(callback, `${text}, `);
}

/** A bound that is an argument of its own, or a method in the chain: `Atomics.wait(…, 10_000)`, `.timeout(10_000)`. */
function addUnnamed(
  { call, method }: BoundRequest, option: BoundOption, time: string, sourceCode: SourceCode,
): BoundEdit | undefined {
  if (option.argument !== undefined) {
    const close = sourceCode.getLastToken(call);
    const before = close && sourceCode.getTokenBefore(close);
    if (!before || call.arguments.length !== option.argument) return undefined;
    return { text: time, fix: (fixer) => fixer.insertTextAfter(before, before.value === ',' ? ` ${time}` : `, ${time}`) };
  }
  return method === undefined || call.type !== 'CallExpression'
    ? undefined
    : { text: `.${method}(${time})`, fix: (fixer) => fixer.insertTextAfter(call, `.${method}(${time})`) };
}

/** Writes the right option in the place of one that does nothing: its time is kept. */
function replaceIgnored(
  { options, ignored, ms }: BoundRequest, option: BoundOption, sourceCode: SourceCode,
): BoundEdit | undefined {
  const object = options.state === 'shown' ? unwrap(options.node) : undefined;
  if (object?.type !== 'ObjectExpression' || option.key?.includes('.')) return undefined;
  const property = object.properties.find((one) => one.type === 'Property' && staticKey(one) === ignored);
  if (property?.type !== 'Property' || property.method || option.key === undefined) return undefined;
  if (sourceCode.getCommentsInside(property).length > 0) return undefined;
  const constant = constantOf(property.value, sourceCode);
  const isTime = constant === undefined || (typeof constant.value === 'number' && constant.value > 0);
  const value = valueText(option, isTime ? sourceCode.getText(property.value) : timeText(ms), ms);
  const text = `${option.key}: ${value}`;
  return { text, fix: (fixer) => fixer.replaceText(property, text) };
}

/** Puts a time in the place of a value that means "never". */
export function replaceBound(
  value: TSESTree.Node, name: string, request: BoundRequest, sourceCode: SourceCode,
): BoundEdit | undefined {
  const option = request.needs.flatMap(({ anyOf }) => anyOf.flat()).find(({ key }) => key === name) ??
    request.needs[0]?.anyOf[0][0];
  if (!option || request.needs.some(({ suggest }) => suggest === false)) return undefined;
  if (option.unit === 'signal' && !maySignal(request, sourceCode)) return undefined;
  const isUrl = constantOf(value, sourceCode) && typeof constantOf(value, sourceCode)?.value === 'string';
  const text = isUrl ? undefined : valueText(option, timeText(request.ms), request.ms);
  if (text === undefined) return undefined;
  const { parent } = value;
  if (parent?.type === 'Property' && parent.shorthand) {
    return { text, fix: (fixer) => fixer.replaceText(parent, `${sourceCode.getText(parent.key)}: ${text}`) };
  }
  return { text, fix: (fixer) => fixer.replaceText(value, text) };
}

/**
 * A signal made by `AbortSignal.timeout` starts at once, so it may not stand in a client's options; and `AbortSignal`
 * has to be the global.
 */
function maySignal({ isClient }: BoundRequest, sourceCode: SourceCode): boolean {
  return !isClient && isFreeOrGlobal('AbortSignal', sourceCode);
}

function isFreeOrGlobal(name: string, sourceCode: SourceCode): boolean {
  return isFreeName(name, sourceCode) || globalNamesOf(sourceCode).has(name);
}

function isCallback(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name !== 'undefined';
  return inner.type === 'ArrowFunctionExpression' || inner.type === 'FunctionExpression';
}
