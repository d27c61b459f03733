import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { type CallLike, contains, staticKey, unwrap } from '../analysis/ast.js';
import type { OptionsArgument } from '../analysis/call-options.js';
import { globalNamesOf } from '../analysis/file-modules.js';
import type { SourceCode } from '../analysis/per-file.js';
import { constantOf } from '../analysis/values.js';
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
  return ms < 10_000 ? String(ms) : String(ms).replace(/\B(?=(?:\d{3})+$)/g, '_');
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
  const chosen = needs.map((need) => (need.suggest === undefined ? need.anyOf[0][0] : need.suggest));
  if (chosen.some((option) => !option)) return undefined;
  const [first, ...others] = chosen as BoundOption[];
  if (!first) return undefined;
  const time = timeText(ms);
  if (first.key === undefined) return addUnnamed(request, first, time);
  if (chosen.some((option) => option && option.unit === 'signal') && !maySignal(request, sourceCode)) return undefined;

  const value = valueText(first, time, ms);
  const more = others.map((option) => `, ${option.key}: ${valueText(option, time, ms)}`).join('');
  if (value === undefined || options.state === 'unknown') return undefined;
  const text = `${first.key}: ${value}${more}`;
  const replaced = request.ignored === undefined ? undefined : replaceIgnored(request, first, sourceCode);
  if (replaced) return replaced;
  const path = first.key.split('.') as [string, ...string[]];
  const fix = options.state === 'none' && options.at !== undefined && isCallback(call.arguments[options.at])
    ? insertBefore(call.arguments[options.at] as TSESTree.Node, nestedText(path, `${value}${more}`))
    : options.at === undefined
      ? undefined
      : insertOption(call, { argument: options.at, path, value: `${value}${more}` }, sourceCode);
  return fix && { text, fix };
}

/** A bound that is an argument of its own, or a method in the chain: `Atomics.wait(…, 10_000)`, `.timeout(10_000)`. */
function addUnnamed({ call, method }: BoundRequest, option: BoundOption, time: string): BoundEdit | undefined {
  if (option.argument !== undefined) {
    const last = call.arguments.at(-1);
    if (!last || call.arguments.length !== option.argument) return undefined;
    return { text: time, fix: (fixer) => fixer.insertTextAfter(last, `, ${time}`) };
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
  if (!option || request.needs.some(({ suggest }) => suggest === false) || !contains(request.call, value)) return undefined;
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

function isCallback(node: TSESTree.Node | undefined): boolean {
  const type = node && unwrap(node).type;
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || type === 'Identifier';
}

function insertBefore(node: TSESTree.Node, text: string): Fix {
  return (fixer) => fixer.insertTextBefore(node, `${text}, `);
}

function nestedText(path: readonly string[], value: string): string {
  return path.reduceRight((inner, key, index) => `{ ${key}: ${index === path.length - 1 ? value : inner} }`, '');
}
