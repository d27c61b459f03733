import type { TSESTree } from '@typescript-eslint/utils';

import { importCall } from '../../catalog/paths/file-calls.js';
import { type PathForm, pathSteps, textSteps } from '../../catalog/paths/path-steps.js';
import { type CallLike, enclosingFunction, isFunction, isWrittenText, staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import type { FlowStart, Use } from '../flow/flow.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { constantOf, constantString } from '../values/values.js';
import { argumentCheck, compareCheck, lookupCheck, methodCheck, type NewCheck } from './checks.js';
import { enteredBy } from './entered.js';
import type { Leg, LegOptions, Sink } from './legs.js';
import { findsSeparators, hasDots } from './patterns.js';
import { letThroughBy } from './schemas.js';
import { sinkOf } from './sinks.js';

/** Where a value goes on. */
export interface NextLeg {
  starts: readonly FlowStart[];
  form: PathForm;
  entered?: NonNullable<Leg['entered']>;
  names?: ReadonlySet<string>;
  bytes?: ReadonlySet<string>;
  except?: ReadonlySet<string>;
  isRooted?: boolean;
  members?: ReadonlySet<string>;
  part?: 'path' | 'query' | 'whole';
  stripped?: TSESTree.CallExpression;
}

export interface Steps {
  next?: NextLeg | readonly NextLeg[] | undefined;
  sink?: Sink | undefined;
  check?: NewCheck | undefined;
}

/** What a use of a path means for its way to the file system. */
export function stepsOf(use: Use, leg: Leg, options: LegOptions): Steps {
  // One part between two separators leads at most one folder up; the list of all of them is the path.
  const isPart = leg.form === 'segments' && use.path.length > 0;
  switch (use.kind) {
    case 'argument': {
      const steps = argumentSteps(use, leg, options);
      return isPart ? { check: steps.check } : steps;
    }
    case 'compare':
      return { check: compareCheck(use, leg, options.sourceCode) };
    case 'key':
      return { check: lookupCheck(use, options.sourceCode) };
    case 'method':
      return isPart ? { check: methodCheck(use, leg, options.sourceCode) } : methodSteps(use, leg, options.sourceCode);
    case 'operand':
      return isPart ? {} : operandSteps(use, leg, options.sourceCode);
    case 'return':
      return { next: returned(use, leg) };
    case 'spread':
      return { next: spread(use, options.sourceCode) };
    default:
      return {};
  }
}

function argumentSteps(use: Use, leg: Leg, options: LegOptions): Steps {
  const { sourceCode } = options;
  const call = use.call as TSESTree.CallExpression | TSESTree.NewExpression;
  const sink = sinkOf(use, call, leg, options);
  if (sink) return { sink };
  if (use.within.length > 0) return { next: putTogether(use, call, leg, sourceCode) ?? entered(use, leg, call, sourceCode) };
  if (isJoinedToText(call, sourceCode)) return leg.form === 'address' ? {} : { next: { starts: [{ node: call }], form: textForm(leg, false) } };
  const check = argumentCheck(use, call, leg, options);
  if (check) {
    const parsed = call.type === 'CallExpression' ? letThroughBy(call, sourceCode) : undefined;
    if (!parsed) return { check };
    const names = parsed.names ? { names: parsed.names } : {};
    return { check: parsed.isAll ? undefined : check, next: { starts: [{ node: call }], form: leg.form, ...names } };
  }
  const next = stepOn(use, call, leg, sourceCode) ?? entered(use, leg, call, sourceCode);
  return { next };
}

/** `path.format({ dir, base: name })` */
function putTogether({ argument, within }: Use, call: CallLike, leg: Leg, sourceCode: SourceCode): NextLeg | undefined {
  const step = findApi(call.callee, pathSteps, sourceCode)?.entry;
  const isPart = step?.keys !== undefined && step.argument === argument && within.length === 1 && step.keys.has(within[0] ?? '');
  return isPart && leg.form !== 'address' ? { starts: [{ node: call }], form: 'raw' } : undefined;
}

/** `'/srv/'.concat(name)`: the list that a list is joined to is followed with lists. */
function isJoinedToText({ callee }: CallLike, sourceCode: SourceCode): boolean {
  const method = unwrap(callee);
  return method.type === 'MemberExpression' && staticKey(method) === 'concat' &&
    (isWrittenText(unwrap(method.object)) || constantString(method.object, sourceCode) !== undefined);
}

/** The functions of `path` and their like: the result is the path that went in. */
function stepOn(use: Use, call: TSESTree.CallExpression | TSESTree.NewExpression, leg: Leg, sourceCode: SourceCode): NextLeg | readonly NextLeg[] | undefined {
  const argument = use.argument as number;
  const api = resolveApi(call.callee, sourceCode);
  if (call.type === 'NewExpression') {
    if (argument > 0) return undefined;
    if (api?.id === 'global#URLSearchParams') return { starts: [{ node: call, form: 'bag' }], form: 'raw' };
    return api?.id === 'global#URL' || api?.id === 'url#URL' ? urlLegs(call, leg, sourceCode) : undefined;
  }
  const step = findApi(call.callee, pathSteps, sourceCode)?.entry;
  if (!step || step.keys || (step.argument !== undefined && step.argument !== argument)) return undefined;
  const form = step.form === 'same' ? leg.form : step.form;
  if (leg.form === 'address' && form === 'resolved' && !isReplaced(api?.id ?? '', argument)) return undefined;
  const members = step.members ? { members: step.members } : {};
  const isRooted = leg.isRooted === true && form !== 'resolved';
  if (form === 'resolved' && dotsEndAtRoot(call, argument, leg, sourceCode)) return { starts: [{ node: call }], form: 'address' };
  if (!step.callback) return { starts: [{ node: call }], form, isRooted, ...members, ...(step.keepsBytes ? bytesOf(use, leg) : {}) };
  const last = call.arguments.at(-1);
  const parameter = isFunction(last) ? last.params[1] : undefined;
  return parameter ? { starts: [{ node: parameter }], form } : undefined;
}

/** Bytes are no path: whoever is handed some reads what is in them. */
export function isBytes({ path, within }: Use, { bytes }: Leg): boolean {
  return within.length === 0 && bytes?.has(path.findLast((key) => key !== '*') ?? '') === true;
}

const wholeValue: ReadonlySet<string> = new Set(['']);

/** What is bytes of a value that is handed on. */
function bytesOf(use: Use, leg: Leg): Pick<NextLeg, 'bytes'> {
  if (use.within.length > 0) return leg.bytes ? { bytes: leg.bytes } : {};
  return isBytes(use, leg) ? { bytes: wholeValue } : {};
}

/** Of `path.join('/', name)`, `path.normalize('/' + name)` and `path.normalize(request.url)` nothing leads above the root. */
function dotsEndAtRoot(
  call: TSESTree.CallExpression, argument: number, leg: Leg, sourceCode: SourceCode,
): boolean {
  const [first] = call.arguments;
  if (argument > 0) return first !== undefined && /^[/\\]$/.test(constantString(first, sourceCode) ?? '');
  return leg.isRooted === true && call.arguments.length === 1;
}

/** `path.resolve(root, '/etc')` is `/etc`. */
function isReplaced(id: string, argument: number): boolean {
  return id.endsWith('#resolve') || id.endsWith('.resolve') || argument === 0;
}

const urlMembers: ReadonlySet<string> = new Set(['href', 'pathname']);

function urlLegs(call: TSESTree.NewExpression, leg: Leg, sourceCode: SourceCode): NextLeg[] {
  const [, base] = call.arguments;
  // Files are opened by addresses of files, which have a folder to begin from.
  const isFile = base !== undefined && leg.form !== 'address' && leg.isRooted !== true && !/^['"`]?https?:/i.test(constantString(base, sourceCode) ?? sourceCode.getText(base));
  // The address as a whole leads below no folder: `createReadStream(new URL('../key.pem', root))`.
  return [
    ...(isFile ? [{ starts: [{ node: call }], form: 'raw' as const, names: wholeValue, part: 'whole' as const }] : []),
    { starts: [{ node: call }], form: 'address', names: urlMembers, part: 'path' },
    { starts: [{ node: call, within: ['searchParams'], form: 'bag' }], form: 'raw', part: 'query' },
  ];
}

/** Into the parameter of a function of this file. */
function entered(use: Use, leg: Leg, call: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode): NextLeg | undefined {
  const fn = localFunctionOf(call.callee, sourceCode);
  const parameter = fn?.params[use.argument as number];
  if (!fn || !parameter || parameter.type === 'RestElement') return undefined;
  return {
    starts: [{ node: parameter, within: use.within, form: use.form }], form: leg.form, entered: { fn, call }, isRooted: leg.isRooted === true,
    ...(use.path.length === 0 && leg.members ? { members: leg.members } : {}),
    ...(use.within.length > 0 && leg.names ? { names: leg.names } : {}),
    ...bytesOf(use, leg),
    ...(use.within.length > 0 && leg.except ? { except: leg.except } : {}),
  };
}

function methodSteps(use: Use, leg: Leg, sourceCode: SourceCode): Steps {
  const check = methodCheck(use, leg, sourceCode);
  if (check) return { check };
  const call = use.call as TSESTree.CallExpression;
  const key = use.key ?? '';
  const starts = [{ node: call }];
  if (key === 'split') return { next: splitLeg(call, leg, sourceCode) };
  if (key === 'join') return leg.form === 'address' ? {} : { next: { starts, form: 'raw' } };
  if (!textSteps.has(key)) return {};
  // Whatever is cut off an address leaves its dots resolved.
  if (key !== 'replace' && key !== 'replaceAll') return { next: { starts, form: leg.form, isRooted: leg.isRooted === true && !key.startsWith('sub') } };
  const effect = replaceEffect(call, key === 'replaceAll', leg, sourceCode);
  if (effect === 'contains') return {};
  return { next: { starts, form: leg.form, isRooted: leg.isRooted === true, ...(effect === 'strips' ? { stripped: call } : {}) } };
}

function splitLeg(call: TSESTree.CallExpression, leg: Leg, sourceCode: SourceCode): NextLeg | undefined {
  const [by] = call.arguments;
  if (!by) return undefined;
  const text = constantString(by, sourceCode) ?? (constantOf(by, sourceCode)?.value as RegExp | undefined)?.source;
  const isSeparator = text === undefined ? resolveApi(by, sourceCode)?.id.endsWith('#sep') === true : /[/\\]/.test(text) && text !== '\\.';
  // Between dots there is no `..`.
  if (text === '.' || text === '\\.') return undefined;
  return { starts: [{ node: call }], form: isSeparator ? 'segments' : leg.form, isRooted: !isSeparator && leg.isRooted === true };
}

/** What `replace` does to the dots and separators of a path. */
function replaceEffect(call: TSESTree.CallExpression, all: boolean, leg: Leg, sourceCode: SourceCode): 'contains' | 'none' | 'strips' {
  const [pattern, replacement] = call.arguments;
  const value = pattern && constantOf(pattern, sourceCode)?.value;
  const filled = replacement && constantString(replacement, sourceCode);
  const removes = filled !== undefined && !/[/\\]|\.\./.test(filled);
  if (typeof value === 'string') {
    if (value.includes('..')) return isRepeated(call, sourceCode) ? 'contains' : 'strips';
    return all && value === '/' && removes ? 'contains' : 'none';
  }
  if (!(value instanceof RegExp)) return 'none';
  if (value.flags.includes('g') && removes && findsSeparators(value)) return 'contains';
  if (!hasDots(value)) return 'none';
  // `normalize` has put all dots first: `normalize(name).replace(/^(\.\.[/\\])+/, '')`.
  if (leg.form === 'resolved' && value.source.startsWith('^')) return 'contains';
  return isRepeated(call, sourceCode) ? 'contains' : 'strips';
}

/** In a loop, or in a call of the function around it by itself, it goes on until there is nothing left. */
function isRepeated(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const fn = enclosingFunction(call);
  for (let up: TSESTree.Node | undefined = call.parent; up && up !== fn; up = up.parent) {
    if (up.type === 'WhileStatement' || up.type === 'DoWhileStatement') return true;
    if (fn && up.type === 'CallExpression' && localFunctionOf(up.callee, sourceCode) === fn) return true;
  }
  return false;
}

function operandSteps(use: Use, leg: Leg, sourceCode: SourceCode): Steps {
  const { by } = use;
  if (by.type === 'ImportExpression') return { sink: { use, facts: importCall, node: by } };
  // Dots that were resolved stay resolved, whatever is put before or behind them.
  if (leg.form === 'address') return {};
  if (by.type === 'TemplateLiteral') {
    if (by.parent.type === 'TaggedTemplateExpression') return {};
    const isFirst = by.quasis[0]?.value.raw === '' && by.expressions[0] === use.node;
    const isRooted = isFirst ? leg.isRooted === true : /^[/\\]/.test(by.quasis[0]?.value.raw ?? '');
    return { next: { starts: [{ node: by }], form: textForm(leg, isFirst), isRooted } };
  }
  if (by.type === 'BinaryExpression' && by.operator === '+') {
    const isFirst = by.left === use.node;
    const isRooted = isFirst ? leg.isRooted === true : constantString(by.left, sourceCode) === '/';
    return { next: { starts: [{ node: by }], form: textForm(leg, isFirst), isRooted } };
  }
  if (by.type !== 'AssignmentExpression' || by.operator !== '+=' || by.left.type !== 'Identifier') return {};
  const reads = variableOf(by.left, sourceCode)?.references.filter(({ identifier }) => identifier.range[0] > by.range[1]) ?? [];
  const starts = reads.filter((reference) => reference.isRead() && !reference.isWrite()).map(({ identifier }) => ({ node: identifier }));
  return starts.length > 0 ? { next: { starts, form: 'raw' } } : {};
}

/** An ending such as `.json` leaves a resolved path resolved. */
function textForm({ form }: Leg, isFirst: boolean): PathForm {
  return form === 'resolved' && isFirst ? 'resolved' : 'raw';
}

/** What a method of the file returns is what its call yields; calls of plain functions are followed by the flow itself. */
function returned(use: Use, leg: Leg): NextLeg | undefined {
  const way = enteredBy(leg);
  if (!way || use.fn !== way.fn || way.call.callee.type === 'Identifier' || use.within.length > 0) return undefined;
  return { starts: [{ node: way.call }], form: leg.form };
}

/** `path.join(root, ...parts)` */
function spread(use: Use, sourceCode: SourceCode): NextLeg | undefined {
  const call = use.by.parent;
  if (call?.type !== 'CallExpression') return undefined;
  const step = findApi(call.callee, pathSteps, sourceCode)?.entry;
  return step?.form === 'resolved' ? { starts: [{ node: call }], form: 'resolved' } : undefined;
}
