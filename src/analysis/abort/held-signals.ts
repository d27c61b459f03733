import type { TSESTree } from '@typescript-eslint/utils';

import { otherSignals, signalNames } from '../../catalog/abort-signals.js';
import { type FunctionNode, functionName, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { modulesOf } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { namesOf } from '../core/nodes.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { firstFrom, placesOfWord } from '../core/text-places.js';
import { usesOf } from '../identity/function-uses.js';
import { parameterTarget } from '../identity/parameters.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { typeServices } from '../identity/types.js';
import { isServedRequest, mayServeRequests, takesServedRequest } from './served-requests.js';
import { hasKnownType, memberType, signalByChecker, type SignalType, signalTypeOf } from './signal-types.js';

/** An `AbortSignal` that the code of a function can reach by a name. */
export interface HeldSignal {
  /**
   * `given`: a caller or framework hands it in. `made`: by `AbortSignal.timeout` or the like. `controller`: it is that
   * of a local `AbortController`.
   */
  kind: 'controller' | 'given' | 'made';
  variable: Variable;
  /** The member of the variable that is the signal; the variable itself without one. */
  key?: string | undefined;
  /** The variable may be `undefined`, so that its member is reached by `?.`. */
  isOptional: boolean;
  /** Where callers of the function pass it: the parameter, and the key in it. */
  parameter?: { index: number; key?: string | undefined } | undefined;
  /** Offset behind which the code can use it. */
  from: number;
}

/** Names that are mentioned more often are judged by the first of them, so that cost stays linear. */
const mostMentions = 300;

/**
 * The signals that a function itself holds: its parameters, what it takes out of them, and what it makes. A name like
 * `_signal` says that it is left unused on purpose.
 */
export const heldSignals = perNode<FunctionNode, readonly HeldSignal[]>((fn, sourceCode) => {
  const isNamed = mayNameSignal(fn, sourceCode);
  const held: HeldSignal[] = [];
  for (const [index, parameter] of fn.params.entries()) {
    // A type may tell what no name does, and so may the place.
    if (isNamed || isTyped(parameter) || (index === 0 && mayServeRequests(sourceCode))) held.push(...ofParameter(parameter, index, fn, sourceCode));
  }
  if (isNamed) for (const variable of localsOf(fn, sourceCode)) held.push(...ofLocal(variable, sourceCode));
  return held.filter(({ variable }) => !variable.name.startsWith('_'));
}) as (fn: FunctionNode, sourceCode: SourceCode) => readonly HeldSignal[];

/** Ends of the words that are a part of the name of all that is, holds or makes a signal, as names write them. */
const wordEnds = ['gnal', 'bort', 'GNAL', 'BORT'];

/** Does a text hold a word for a signal? Looked for by its end: a search goes by the first letter, and these are rare. */
export function namesSignals(text: string): boolean {
  return wordEnds.some((end) => text.includes(end));
}

/** `const Controller = AbortController`, `{ AbortController: Controller }` */
const renamed = /=\s*(?:\w+\.)?Abort(?:Controller|Signal)\b(?!\s*[.(])|\bAbort(?:Controller|Signal)\s*(?::|as\b)/;

/** Where the text has such a word, in order; `undefined` where a signal may go by any name. */
const signalWords = perFile((sourceCode): readonly number[] | undefined => {
  const { text } = sourceCode;
  if (typeServices(sourceCode) || (text.includes('Abort') && renamed.test(text))) return undefined;
  return wordEnds.flatMap((end) => placesOfWord(end, text)).sort((a, b) => a - b);
});

/** May a callee be a maker of signals? Where none has another name, its own one says so. */
function mayMakeSignals(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  return lastName(callee).includes('Abort') || signalWords(sourceCode) === undefined;
}

/** The cheap first look at a function: does its text name a signal? */
function mayNameSignal({ range: [start, end] }: FunctionNode, sourceCode: SourceCode): boolean {
  const places = signalWords(sourceCode);
  // What is made here is named; what comes in, a type may tell.
  if (!places) return namesSignals(sourceCode.text);
  return (places[firstFrom(start, places)] ?? end) < end;
}

function isTyped(parameter: TSESTree.Parameter): boolean {
  const target = parameterTarget(parameter);
  return 'typeAnnotation' in target && target.typeAnnotation !== undefined;
}

/** The source text that stands for the signal. */
export function signalText({ variable, key, isOptional }: HeldSignal): string {
  return key === undefined ? variable.name : `${variable.name}${isOptional ? '?.' : '.'}${key}`;
}

function ofParameter(parameter: TSESTree.Parameter, index: number, fn: FunctionNode, sourceCode: SourceCode): HeldSignal[] {
  const target = parameterTarget(parameter);
  const from = fn.body.range[0];
  const annotation = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  if (target.type === 'ObjectPattern') return ofPattern(target, annotation, index, fn, sourceCode);
  const variable = target.type === 'Identifier' ? variableOf(target, sourceCode) : undefined;
  if (target.type !== 'Identifier' || !variable) return [];
  const type = annotation ? signalTypeOf(annotation, sourceCode) : 'open';
  const hold = (key?: string): HeldSignal[] => [{
    kind: 'given',
    variable,
    key,
    isOptional: target === parameter && (target.optional || mayBeNothing(annotation)),
    parameter: { index, key },
    from,
  }];
  if (type === 'signal') return hold();
  if (typeof type === 'object') return hold(type.key);
  if (type === 'other') return [];
  const byChecker = signalByChecker(target, sourceCode);
  if (byChecker !== undefined) return hold(byChecker === 'self' ? undefined : byChecker);
  if (hasKnownType(target, sourceCode)) return [];
  if (!annotation && isServedRequest(target, index, fn, sourceCode)) return hold('signal');
  if (signalNames.has(target.name)) {
    const isOpen = !annotation || annotation.type === 'TSAnyKeyword' || annotation.type === 'TSUnknownKeyword';
    return isOpen && isAbortSignal(variable, fn, sourceCode) ? hold() : [];
  }
  const key = keyInUse(variable);
  return key === undefined || !isAbortSignal(variable, fn, sourceCode, key) ? [] : hold(key);
}

function mayBeNothing(annotation: TSESTree.TypeNode | undefined): boolean {
  return annotation?.type === 'TSUnionType' &&
    annotation.types.some(({ type }) => type === 'TSUndefinedKeyword' || type === 'TSNullKeyword');
}

/** The names that a pattern like `{ signal, options: { abortSignal } }` takes out of a parameter. */
function ofPattern(
  pattern: TSESTree.ObjectPattern, type: TSESTree.TypeNode | undefined, index: number, fn: FunctionNode,
  sourceCode: SourceCode, isNested = false,
): HeldSignal[] {
  const keys = pattern.properties.map((property) => (property.type === 'Property' ? staticKey(property) : undefined));
  // What a child process ended with.
  if (keys.includes('code') || keys.includes('exitCode')) return [];
  return pattern.properties.flatMap((property, at): HeldSignal[] => {
    const name = keys[at];
    if (property.type !== 'Property' || name === undefined) return [];
    const inner = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
    const innerType = type && memberType(type, name, sourceCode);
    if (inner.type === 'ObjectPattern') return ofPattern(inner, innerType, index, fn, sourceCode, true);
    const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
    if (inner.type !== 'Identifier' || !variable) return [];
    const known: SignalType = innerType ? signalTypeOf(innerType, sourceCode) : 'open';
    const hold = (key?: string): HeldSignal[] => [{
      kind: 'given', variable, key, isOptional: false, parameter: isNested || key !== undefined ? undefined : { index, key: name },
      from: fn.body.range[0],
    }];
    if (typeof known === 'object') return hold(known.key);
    if (!type && !isNested && takesServedRequest(name, index, fn, sourceCode)) return hold('signal');
    const isSignal = known === 'signal' || (known === 'open' && (innerType ? innerType.type === 'TSAnyKeyword' : true) &&
      (signalByChecker(inner, sourceCode) === 'self' ||
        (signalNames.has(name) && !hasKnownType(inner, sourceCode) && isAbortSignal(variable, fn, sourceCode))));
    if (isSignal) return hold();
    const used = known === 'open' ? keyInUse(variable) : undefined;
    return used !== undefined && isAbortSignal(variable, fn, sourceCode, used) ? hold(used) : [];
  });
}

/** Variables of the function's body, without those of functions in it. */
function localsOf(fn: FunctionNode, sourceCode: SourceCode): Variable[] {
  const variables: Variable[] = [];
  const scope = sourceCode.scopeManager?.acquire(fn, true);
  const pending = scope ? [scope] : [];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const variable of next.variables) if (variable.defs[0]?.type === 'Variable') variables.push(variable);
    for (const child of next.childScopes) if (!isFunction(child.block) && child.type !== 'class') pending.push(child);
  }
  return variables;
}

function ofLocal(variable: Variable, sourceCode: SourceCode): HeldSignal[] {
  const [def] = variable.defs;
  const declarator = def?.node;
  if (declarator?.type !== 'VariableDeclarator' || !declarator.init || def?.name.type !== 'Identifier') return [];
  const from = declarator.range[1];
  const hold = (kind: HeldSignal['kind'], key?: string): HeldSignal[] => [{ kind, variable, key, isOptional: false, from }];
  const init = unwrap(declarator.init);
  if (declarator.id.type === 'ObjectPattern') {
    const property = def.name.parent.type === 'AssignmentPattern' ? def.name.parent.parent : def.name.parent;
    const key = property.type === 'Property' && property.parent === declarator.id ? staticKey(property) : undefined;
    return key !== undefined && signalNames.has(key) && isHandedIn(init, sourceCode) && isAbortSignal(variable, undefined, sourceCode) ? hold('given') : [];
  }
  if (declarator.id.type !== 'Identifier') return [];
  if (init.type === 'NewExpression') {
    if (!mayMakeSignals(init.callee, sourceCode)) return [];
    return resolveApi(init.callee, sourceCode)?.id === 'global#AbortController' ? hold('controller', 'signal') : [];
  }
  if (init.type === 'CallExpression') {
    if (!mayMakeSignals(init.callee, sourceCode) && !namesOf(sourceCode).has('AbortSignal')) return [];
    return /^global#AbortSignal\.(?:any|timeout)$/.test(resolveApi(init.callee, sourceCode)?.id ?? '') ? hold('made') : [];
  }
  const member = init.type === 'LogicalExpression' ? unwrap(init.left) : init;
  const key = member.type === 'MemberExpression' ? staticKey(member) : undefined;
  return key !== undefined && signalNames.has(key) && member.type === 'MemberExpression' && isHandedIn(unwrap(member.object), sourceCode) &&
    isAbortSignal(variable, undefined, sourceCode) ? hold('given') : [];
}

/** Does an expression stand for something that came in, such as a parameter or a member of one? */
function isHandedIn(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (resolveApi(node, sourceCode)?.id === 'global#AbortController()') return false;
  let root = node;
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  if (root.type === 'ThisExpression') return true;
  return root.type === 'Identifier' && !/controller$/i.test(lastName(node));
}

/** The member of a parameter that the function itself uses as a signal: `signal` of `ctx.signal`. */
function keyInUse({ references }: Variable): string | undefined {
  for (const { identifier } of references.slice(0, mostMentions)) {
    const member = wrapped(identifier).parent;
    if (member?.type !== 'MemberExpression' || unwrap(member.object) !== identifier) continue;
    const key = staticKey(member);
    const { parent } = wrapped(member);
    const isWritten = parent?.type === 'AssignmentExpression' && unwrap(parent.left) === member;
    if (key !== undefined && signalNames.has(key) && !isWritten) return key;
  }
  return undefined;
}

/** Names of functions whose signals come from the operating system. */
const processWords = /shut_?down|kill|terminate|exit|SIG[A-Z]|stop|process_?signal/i;

/** Methods whose callbacks get the arguments of an event, or the elements of a list. */
const listenerNames = new Set([
  'addListener', 'every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'on', 'once', 'prependListener', 'reduce', 'some', 'sort',
]);
const abortMembers = new Set(['aborted', 'addEventListener', 'onabort', 'reason', 'removeEventListener', 'throwIfAborted']);

/**
 * May a name (or a member of it) that no type describes be an `AbortSignal`? Not one that is used like the signal of a
 * process, a text, or a value that can be watched.
 */
function isAbortSignal(
  variable: Variable, fn: FunctionNode | undefined, sourceCode: SourceCode, key?: string,
): boolean {
  for (const { identifier } of variable.references.slice(0, mostMentions)) {
    let use = wrapped(identifier);
    if (key !== undefined) {
      const member = use.parent;
      if (member?.type !== 'MemberExpression' || staticKey(member) !== key) continue;
      use = wrapped(member);
    }
    const kind = useOf(use);
    if (kind === 'abort') return true;
    if (kind === 'other') return false;
  }
  const isDoubtful = (fn !== undefined && (isListener(fn, sourceCode) || processWords.test(functionName(fn) ?? ''))) ||
    usesOtherSignals(sourceCode);
  return !isDoubtful;
}

const usesOtherSignals = perFile((sourceCode): boolean => [...modulesOf(sourceCode)].some((module) => otherSignals.test(module)));

function useOf(node: TSESTree.Node): 'abort' | 'other' | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
      return [parent.left, parent.right].some(isText) || parent.operator === '+' ? 'other' : undefined;
    case 'CallExpression':
      return parent.callee === node || /^kill/i.test(lastName(parent.callee)) ? 'other' : undefined;
    case 'MemberExpression':
      if (parent.object !== node) return 'other';
      return abortMembers.has(staticKey(parent) ?? '') ? 'abort' : 'other';
    case 'SwitchStatement':
    case 'TemplateLiteral':
      return 'other';
    case 'AssignmentPattern':
      return isText(parent.right) ? 'other' : undefined;
    default:
      return undefined;
  }
}

function isText(node: TSESTree.Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && (typeof node.value === 'string' || typeof node.value === 'number'));
}

/** Is the function the listener of an event, such as the end of a process, or given the elements of a list? */
function isListener(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return isListening(fn) || usesOf(fn, sourceCode).slice(0, mostMentions).some(isListening);
}

function isListening(node: TSESTree.Node): boolean {
  const outer = wrapped(node);
  const call = outer.parent;
  return call?.type === 'CallExpression' && call.callee !== outer && listenerNames.has(lastName(call.callee));
}
