import type { TSESTree } from '@typescript-eslint/utils';

import { outsideCallbacks, outsideCalls, outsideDecorators, outsideObjects, type OutsidePart, requestReaders, socketModules } from '../../catalog/paths/outside-names.js';
import { type AdditionalSources, boundaryValuesOf } from '../boundaries/boundary.js';
import { isRegistered } from '../boundaries/handler-positions.js';
import { isValidatedRoute } from '../boundaries/route-validation.js';
import { decoratorsOf, type FunctionNode, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { importsAny } from '../core/file-modules.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import type { FlowStart } from '../flow/flow.js';
import { parameterReference, parameterTarget } from '../identity/parameters.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { typeOriginsOf, typeServices } from '../identity/types.js';
import { instanceOfType } from '../identity/type-annotations.js';
import { constantString } from '../values/values.js';
import { looksLikeContextHandler, looksLikeHandler } from './handler-shape.js';
import { listenedParts } from './listeners.js';
import { boundParams } from './route-patterns.js';
import { mayTakeTools, toolInputOf } from './tool-inputs.js';

/** A value that a request, an upload or an archive brought: whoever sent it chose it. */
export interface OutsideValue {
  starts: readonly FlowStart[];
  /** Only members of these names were chosen by the other side; an empty name stands for the value as a whole. */
  names?: ReadonlySet<string>;
  /** Members of these names are bytes. */
  bytes?: ReadonlySet<string>;
  /** Members that the pattern of the route keeps free of separators. */
  except?: ReadonlySet<string>;
  /** It is an address that `URL` has spelled. */
  isAddress: boolean;
  /** It begins with a separator. */
  isRooted?: boolean;
  /** A model chose it for its user: any file may be meant where no folder is. */
  isTool?: boolean;
}

const requestKinds = new Set(['cookies', 'headers', 'params', 'request']);

/**
 * Every value of a file that a request, an upload or an archive brought. Routes behind a validator are left out: what the
 * validator lets through is out of sight.
 */
export function outsideValuesOf(sourceCode: SourceCode, additional: AdditionalSources = new Map()): OutsideValue[] {
  const speaksToSockets = importsAny(socketModules, sourceCode);
  const values: OutsideValue[] = [];
  for (const { kind, starts, handler, parsed } of boundaryValuesOf(sourceCode, additional)) {
    if (!requestKinds.has(kind) && !(kind === 'message' && parsed && speaksToSockets)) continue;
    if (handler && isValidatedRoute(handler, sourceCode)) continue;
    const except = kind === 'params' && handler ? boundParams(handler, sourceCode) : undefined;
    if (except !== 'all') values.push({ starts, isAddress: false, ...(except ? { except } : {}) });
  }
  return [...values, ...furtherValuesOf(sourceCode)];
}

const furtherValuesOf = perFile((sourceCode): OutsideValue[] => {
  const values: OutsideValue[] = [];
  const add = ({ at = [], bytes, form, names, isAddress, isRooted }: OutsidePart, node: TSESTree.Node): void => {
    values.push({ starts: [{ node, within: at, ...(form ? { form } : {}) }], isAddress: isAddress === true, ...(names ? { names } : {}), ...(bytes ? { bytes } : {}), ...(isRooted ? { isRooted } : {}) });
  };
  for (const fn of nodesOfType(['ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression'], sourceCode)) addParameters(fn, add, sourceCode);
  for (const call of nodesOfType(['CallExpression'], sourceCode)) addCall(call, add, sourceCode);
  if (mayTakeTools(sourceCode)) addTools(values, sourceCode);
  for (const member of nodesOfType(['MemberExpression'], sourceCode)) addTypedMember(member, add, sourceCode);
  return values;
});

/** Values of requests that may be texts of any beginning, beside those of the boundaries. */
export function outsideTextsOf(sourceCode: SourceCode): readonly OutsideValue[] {
  return furtherValuesOf(sourceCode).filter(({ isAddress, isRooted, names }) => !isAddress && !isRooted && !names);
}

function addTools(values: OutsideValue[], sourceCode: SourceCode): void {
  for (const call of nodesOfType(['CallExpression'], sourceCode)) {
    const input = toolInputOf(call, sourceCode);
    if (!input) continue;
    const { at, isTool, names, parameter } = input;
    values.push({ starts: [{ node: parameter, within: at }], isAddress: false, isTool, ...(names ? { names } : {}) });
  }
}

/** Everything of a request that is known by what its handler does with it. */
const handledParts: readonly OutsidePart[] = [
  ...(outsideObjects.get('express#Request()') ?? []), { at: ['body'] }, { at: ['cookies'] }, { at: ['headers'] }, { at: ['params'] }, { at: ['query'] },
];

/** The same of a context, which is all that its handler is given. */
const contextParts: readonly OutsidePart[] = [
  ...(outsideObjects.get('koa#Context()') ?? []), { at: ['params'] }, { at: ['query'] }, { at: ['request', 'body'] }, { at: ['request', 'query'] },
];

type Add = (part: OutsidePart, node: TSESTree.Node) => void;

function addParameters(fn: FunctionNode, add: Add, sourceCode: SourceCode): void {
  const listened = listenedParts(fn, sourceCode) ?? [];
  for (const [index, parameter] of fn.params.entries()) {
    const decorated = decoratedPart(parameter, sourceCode);
    if (decorated) add(decorated, parameter);
    const part = listened[index];
    if (part) add(part, parameter);
    const reference = parameterReference(parameter, sourceCode);
    const isFirst = index === 0 && (!reference || reference.module === 'global');
    const isRouted = isFirst && isRegistered(fn, sourceCode);
    const isContext = (isRouted && fn.params.length === 1) || (index === 0 && looksLikeContextHandler(fn, sourceCode));
    const isHandled = isRouted || isContext || (isFirst && looksLikeHandler(fn, sourceCode));
    const parts = isHandled ? (isContext ? contextParts : handledParts) : reference && outsideObjects.get(reference.id);
    if (!parts || isValidatedRoute(fn, sourceCode)) continue;
    if (isHandled) addReads(parameter, add, sourceCode);
    for (const each of parts) add(each, parameterTarget(parameter));
  }
}

/** `request.get('x-file')`, of a request that is known by what its handler does with it. */
function addReads(parameter: TSESTree.Parameter, add: Add, sourceCode: SourceCode): void {
  for (const { identifier } of variableOf(parameter, sourceCode)?.references ?? []) {
    const { parent: member } = identifier as TSESTree.Node;
    if (member?.type !== 'MemberExpression' || member.object !== identifier || !requestReaders.has(staticKey(member) ?? '')) continue;
    const call = wrapped(member).parent;
    if (call?.type === 'CallExpression' && unwrap(call.callee) === member && call.arguments.length > 0) add({}, call);
  }
}

/** `@Param('file') file: string`; a pipe (`@Param('id', ParseIntPipe)`) or a class checks. */
function decoratedPart(parameter: TSESTree.Parameter, sourceCode: SourceCode): OutsidePart | undefined {
  for (const { expression } of decoratorsOf(parameter)) {
    if (expression.type !== 'CallExpression') continue;
    const found = findApi(expression.callee, outsideDecorators, sourceCode);
    if (!found) continue;
    if (found.entry.names) return found.entry;
    // The whole object is a boundary of its own.
    const [name, ...pipes] = expression.arguments;
    return name && pipes.length === 0 && constantString(name, sourceCode) !== undefined ? found.entry : undefined;
  }
  return undefined;
}

function addCall(call: TSESTree.CallExpression, add: Add, sourceCode: SourceCode): void {
  const found = findApi(call.callee, outsideCalls, sourceCode);
  const { unlessArgument } = found?.entry ?? {};
  const second = unlessArgument === undefined ? undefined : call.arguments[unlessArgument];
  if (found && (!second || second.type === 'ObjectExpression')) add(found.entry, call);
  const callee = unwrap(call.callee);
  const key = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  // `for await (const entry of file.pipe(unzipper.Parse()))`
  const [target] = key === 'pipe' ? call.arguments : [];
  const piped = target && resolveApi(target, sourceCode);
  const archive = piped?.path.at(-1) === '()' ? outsideCalls.get(piped.id.slice(0, -'()'.length) as typeof piped.id) : undefined;
  if (archive) add(archive, call);
  const parts = findApi(call.callee, outsideCallbacks, sourceCode)?.entry ?? [];
  const last = call.arguments.at(-1);
  const callback = last && unwrap(last);
  if (!isFunction(callback)) return;
  for (const [index, part] of parts.entries()) {
    const parameter = callback.params[index];
    if (part && parameter) add(part, parameter);
  }
}

const partNames = new Set([...outsideObjects.values()].flatMap((parts) => parts.flatMap(({ at = [] }) => at.slice(0, 1))));

/** A member of an object that only its type makes known. */
function addTypedMember(member: TSESTree.MemberExpression, add: Add, sourceCode: SourceCode): void {
  const key = staticKey(member);
  if (key === undefined || !partNames.has(key) || member.object.type === 'Identifier') return;
  const api = resolveApi(member.object, sourceCode);
  const ids = api ? [api.id] : typeServices(sourceCode) ? typeOriginsOf(member.object, sourceCode).map((origin) => instanceOfType(origin).id) : [];
  for (const id of ids) {
    const part = outsideObjects.get(id)?.find(({ at }) => at?.length === 1 && at[0] === key);
    if (part) add({ ...part, at: [] }, member);
  }
}
