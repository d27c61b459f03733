import type { TSESTree } from '@typescript-eslint/utils';

import { type AbortableCall, abortableCalls, joiningCalls, modelMethods, promisedForms } from '../../catalog/abort-signals.js';
import { type BoundOption, methodFacts, timeouts } from '../../catalog/timeouts/index.js';
import type { Need, Position, TimeoutFacts } from '../../catalog/timeouts/index.js';
import type { Catalog } from '../../catalog/types.js';
import { type FunctionNode, staticKey, unwrap, walk } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { requestBound } from '../timeouts/call-bound.js';
import { boundInView, type OptionsArgument, optionsArgument } from '../timeouts/call-options.js';
import { factsOf, type FoundFacts } from '../timeouts/timeout-facts.js';
import type { PropertyView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';
import { constantOf, constantString } from '../values/values.js';
import { heldSignals } from './held-signals.js';
import { isFreeOf } from './signal-free.js';

/** Where a call that takes a signal, and is given none, would take it. */
export interface OpenCall {
  /** Position of the argument that is the signal, or of the options; left out where no place is certain. */
  argument?: number | undefined;
  /** The names on the way from the options to the signal; none where the argument is the signal itself. */
  path: readonly string[];
  /** It works on streams or emitters that may end by the signal themselves. */
  joins: boolean;
  /** The signal of its own that it gets instead: a time limit, or that of a controller made here. */
  own?: TSESTree.Node;
}

/** Options by which a process or request is meant to outlive whoever starts it. */
const outliving = ['detached', 'keepalive'];

/** How a call takes a signal. */
interface Slot {
  positions: readonly Position[];
  signals: readonly BoundOption[];
  /** The first argument may be a `Request` with a signal of its own. */
  takesRequest: boolean;
  joins: boolean;
  /** The options may stand behind a second body. */
  isModel: boolean;
}

/**
 * Finds out whether a call takes a signal and shows that it gets none.
 *
 * @param orOwn also where it gets one that was made here, which nobody else can abort
 */
export function openCallOf(
  call: TSESTree.CallExpression, catalog: Catalog<TimeoutFacts>, orOwn: boolean, sourceCode: SourceCode,
): OpenCall | undefined {
  const slot = slotOf(call, catalog, sourceCode);
  if (slot) return openIn(call, slot, orOwn, sourceCode);
  const local = localFunctionOf(call.callee, sourceCode);
  return local && openLocal(call, local, sourceCode);
}

function slotOf(
  call: TSESTree.CallExpression, catalog: Catalog<TimeoutFacts>, sourceCode: SourceCode,
): Slot | undefined {
  const own = findApi(call.callee, abortableCalls, sourceCode)?.entry ?? promisedCall(call, sourceCode);
  if (own) {
    if (own.short && isShort(call, own.short.argument, own.short.ms, sourceCode)) return undefined;
    return {
      positions: own.options === 'last' ? [lastPosition(call, sourceCode)] : own.options,
      signals: own.signals, takesRequest: false, joins: own.joins === true, isModel: false,
    };
  }
  const found = factsOf(call.callee, catalog, sourceCode);
  const places = found && placesIn(found, call, sourceCode);
  const signals = places?.anyOf.flat().filter(({ unit }) => unit === 'signal') ?? [];
  return found && places && signals.length > 0
    ? {
      positions: places.positions, signals, takesRequest: found.facts.kind === 'call' && found.facts.request === true,
      joins: joiningCalls.has(found.api.id), isModel: places.isModel,
    }
    : undefined;
}

/** `promisify(pipeline)(…)` is what the module of promises has under that name. */
function promisedCall({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): AbortableCall | undefined {
  const api = resolveApi(callee, sourceCode);
  const promised = api?.promisified ? promisedForms.get(api.id) : undefined;
  return promised && abortableCalls.get(promised);
}

interface Places {
  positions: readonly Position[];
  anyOf: Need['anyOf'][number][];
  isModel: boolean;
}

function placesIn({ facts, member }: FoundFacts, call: TSESTree.CallExpression, sourceCode: SourceCode): Places | undefined {
  const all = (needs: readonly Need[]): Places['anyOf'] => needs.flatMap(({ anyOf }) => anyOf);
  if (facts.kind === 'call') {
    // A connection outlives the function that makes it.
    if (member !== undefined || facts.result?.isHandle) return undefined;
    const { onPurpose } = facts;
    const event = onPurpose && call.arguments[onPurpose.argument];
    if (event && onPurpose.pattern.test(constantString(event, sourceCode) ?? '')) return undefined;
    // `execa({ … })` only binds options.
    if (facts.binds && call.arguments.length === 1 && call.arguments[0]?.type === 'ObjectExpression') return undefined;
    return { positions: facts.options, anyOf: all(facts.needs), isModel: false };
  }
  if (facts.kind !== 'client' || member === undefined || member.includes('()')) return undefined;
  const method = methodFacts(facts, member);
  if (method) return { positions: method.options, anyOf: [...(method.anyOf ?? all(facts.needs))], isModel: false };
  const any = methodFacts(facts, '*');
  const last = member.slice(member.lastIndexOf('.') + 1);
  return any && modelMethods.has(last) ? { positions: any.options, anyOf: all(facts.needs), isModel: true } : undefined;
}

/** A wait of no time, or of a few milliseconds, only lets other work run. */
function isShort(call: TSESTree.CallExpression, argument: number, ms: number, sourceCode: SourceCode): boolean {
  const time = call.arguments[argument];
  const value = time ? constantOf(time, sourceCode)?.value : 0;
  return typeof value === 'number' && value <= ms;
}

/** The options of `pipeline(a, b, c, options)`: the last argument if it is an object, else a new one. */
function lastPosition({ arguments: given }: TSESTree.CallExpression, sourceCode: SourceCode): number {
  const last = given.at(-1);
  return last && originOf(last, sourceCode).type === 'ObjectExpression' ? given.length - 1 : given.length;
}

function openIn(call: TSESTree.CallExpression, slot: Slot, orOwn: boolean, sourceCode: SourceCode): OpenCall | undefined {
  const { positions, signals } = slot;
  const given = call.arguments;
  const options = optionsArgument(given, positions, sourceCode);
  const free = freeOptions(call, slot, options, sourceCode);
  if (options.state === 'shown' && outliving.some((key) => isOrMayBe(options.view.get(key), free !== undefined))) return undefined;
  if (options.state === 'unknown' && free === undefined) return undefined;
  const path = (signals[0]?.key ?? 'signal').split('.');
  if (free === undefined && signals.some((signal) => isGiven(signal, options, sourceCode))) {
    const own = orOwn && options.state === 'shown' ? options.view.get(path[0] as string) : undefined;
    return own?.state === 'present' && isOwnSignal(own.value, sourceCode) ? { argument: undefined, path, joins: slot.joins, own: own.value } : undefined;
  }
  if (slot.takesRequest && requestBound(given[0], { missing: 'always', anyOf: [[signals[0] as BoundOption]] }, 0, sourceCode)?.state === 'unknown') {
    return undefined;
  }
  // Some calls take the signal in one of their forms only.
  const isOneForm = positions.every((position) => typeof position === 'object' && position.alone);
  if (isOneForm && options.state !== 'shown') return undefined;
  const isCertain = !slot.isModel || given.length === 1;
  const at = free ?? (options.state === 'unknown' || (options.state === 'shown' && slot.isModel) ? given.length : options.at);
  return {
    argument: isCertain && isReachable(at, call) ? at : undefined,
    path,
    joins: slot.joins,
  };
}

/** What the file does not show whole may set an option, unless it shows that it has nothing of that kind. */
function isOrMayBe({ state }: PropertyView, isFree: boolean): boolean {
  return state === 'present' || (state === 'unknown' && !isFree);
}

/** Where options stand that the file does not show whole, but of which it shows that they have no signal: `{ ...rest }`, `rest`. */
function freeOptions(
  { arguments: given }: TSESTree.CallExpression, { isModel, positions, signals }: Slot, options: OptionsArgument, sourceCode: SourceCode,
): number | undefined {
  const keys = signals.map(({ key }) => key as string);
  const isShown = options.state === 'none' || (options.state === 'shown' && keys.every((key) => options.view.get(key).state !== 'unknown'));
  if (isModel || isShown || keys.some((key) => key.includes('.'))) return undefined;
  const [first] = positions;
  const at = options.state === 'shown' ? options.at : typeof first === 'number' ? first : first?.at;
  const argument = at === undefined || given.slice(0, at).some(({ type }) => type === 'SpreadElement') ? undefined : given[at];
  return argument && isFreeOf(keys, argument, sourceCode) ? at : undefined;
}

/** May the argument be written without guessing at what stands before it? */
function isReachable(at: number | undefined, { arguments: given }: TSESTree.CallExpression): boolean {
  return at !== undefined && at <= given.length + 1;
}

/** A signal that is there counts, whichever it is, and so does one that was left out on purpose. */
function isGiven(signal: BoundOption, options: OptionsArgument, sourceCode: SourceCode): boolean {
  if (options.state !== 'shown') return false;
  const found = options.view.get((signal.key as string).split('.')[0] as string);
  if (found.state !== 'present') return found.state === 'unknown';
  return !signal.key?.includes('.') || boundInView(signal, options.view, sourceCode).state !== 'missing';
}

/** `AbortSignal.timeout(ms)`, and the signal of a `new AbortController()` of the file. */
function isOwnSignal(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const signal = originOf(node, sourceCode);
  if (signal.type === 'CallExpression') return resolveApi(signal.callee, sourceCode)?.id === 'global#AbortSignal.timeout';
  const controller = signal.type === 'MemberExpression' && staticKey(signal) === 'signal' ? originOf(signal.object, sourceCode) : undefined;
  return controller?.type === 'NewExpression' && resolveApi(controller.callee, sourceCode)?.id === 'global#AbortController';
}

/** A function of this file whose own parameter takes a signal. */
function openLocal(call: TSESTree.CallExpression, local: FunctionNode, sourceCode: SourceCode): OpenCall | undefined {
  const taken = signalParameter(local, sourceCode);
  if (!taken) return undefined;
  const { index, key } = taken;
  const given = call.arguments;
  if (given.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')) return undefined;
  const before = local.params.slice(given.length, index);
  const isCertain = before.every((parameter) => parameter.type === 'AssignmentPattern' || (parameter.type === 'Identifier' && parameter.optional));
  const open: OpenCall = { argument: isCertain ? index : undefined, path: key === undefined ? [] : [key], joins: false };
  if (index >= given.length) return open;
  if (key === undefined) return undefined;
  const options = optionsArgument(given, [index], sourceCode);
  if (options.state === 'shown' && options.view.get(key).state === 'absent') return open;
  return isFreeOf([key], given[index] as TSESTree.Node, sourceCode) ? open : undefined;
}

/** The parameter by which an asynchronous function takes a signal, and hands it on or looks at it. */
const signalParameter = perNode<FunctionNode, { index: number; key?: string | undefined }>((fn, sourceCode) => {
  const held = heldSignals(fn, sourceCode).find(({ kind, parameter }) => kind === 'given' && parameter !== undefined);
  if (!held?.parameter) return undefined;
  const isUsed = held.variable.references.some((reference) => reference.isRead());
  return isUsed && isAsynchronous(fn, sourceCode) ? held.parameter : undefined;
});

function isAsynchronous(fn: FunctionNode, sourceCode: SourceCode): boolean {
  if (fn.async) return true;
  const type = fn.returnType?.typeAnnotation;
  if (type) return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name.startsWith('Promise');
  if (fn.body.type !== 'BlockStatement') return isPromiseMade(fn.body, sourceCode);
  const last = fn.body.body.at(-1);
  return last?.type === 'ReturnStatement' && last.argument !== null && isPromiseMade(last.argument, sourceCode);
}

function isPromiseMade(node: TSESTree.Expression, sourceCode: SourceCode): boolean {
  return !walk(node, sourceCode, (inner) => {
    if (inner.type === 'NewExpression') return unwrap(inner.callee).type === 'Identifier' && sourceCode.getText(inner.callee) === 'Promise' ? 'stop' : undefined;
    return inner.type === 'CallExpression' && slotOf(inner, timeouts, sourceCode) ? 'stop' : undefined;
  });
}
