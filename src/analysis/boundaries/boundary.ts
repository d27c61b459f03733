import type { TSESTree } from '@typescript-eslint/utils';

import { type Boundary, boundaryCalls, type BoundaryKind, boundaryObjects, boundaryValues } from '../../catalog/boundaries.js';
import { parameterDecorators, placedRequests, requestsWithUrl } from '../../catalog/boundaries/requests.js';
import type { ApiId, Catalog } from '../../catalog/types.js';
import { decoratorsOf, type FunctionNode, isFunction, staticKey, unwrap } from '../core/ast.js';
import { mayUse } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { functionsOf, nodesOfType } from '../core/nodes.js';
import type { FlowStart } from '../flow/flow.js';
import { originOf } from '../values/origin.js';
import { askedFormat } from './asked-format.js';
import { heldCall } from './held-calls.js';
import { isListText } from './own-text.js';
import { parsedKind } from './parsed-text.js';
import { parameterReference, parameterTarget } from '../identity/parameters.js';
import { isCheckedRequest } from './checked-request.js';
import { decoratedBoundary, isServerAction } from './parameter-boundaries.js';
import { placeOfParameter, placesOf } from './places.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { findApi, membersOf } from '../identity/lookup.js';
import { resolveApi, resolveVariable } from '../identity/references.js';
import { isRequestAddress } from './request-address.js';
import { variableOf } from '../identity/scope.js';
import { instanceOfType } from '../identity/type-annotations.js';
import { typeOriginsOf, typeServices } from '../identity/types.js';

/** A value that came over a boundary, unchecked. */
export interface BoundaryValue {
  kind: BoundaryKind;
  starts: readonly FlowStart[];
  /** The call or expression it comes from, or the parameter it, or its owner, arrives in. */
  origin: TSESTree.Node;
  /** The value is in a parameter, so that the code that reads it is what to point at. */
  isParameter: boolean;
  /** A type argument that says what it is: `axios.get<User>(…)`. */
  claim?: TSESTree.TypeNode;
  /** When a text was parsed: the text or the path of its file, where it is at hand, and whether the value comes as a promise. */
  parsed?: { text?: TSESTree.Node | undefined; path?: TSESTree.Node | undefined; isPromise: boolean };
  /** The text it was parsed from is that of a list, whatever is in it. */
  isList?: boolean;
  /** The function whose parameter brought it. */
  handler?: FunctionNode;
}

/** Further calls that read a boundary, as options and settings name them. */
export type AdditionalSources = ReadonlyMap<string, BoundaryKind>;

/** Finds every value of a file that came over a boundary. */
export function boundaryValuesOf(sourceCode: SourceCode, additional?: AdditionalSources): readonly BoundaryValue[] {
  const known = knownValuesOf(sourceCode);
  return additional && additional.size > 0 ? [...known, ...additionalValues(sourceCode, additional)] : known;
}

const knownValuesOf = perFile((sourceCode): BoundaryValue[] =>
  new Collector(sourceCode).collect().sort((a, b) => a.origin.range[0] - b.origin.range[0]));

/** Member names that the parts of such objects end in: the cheap first look at a member expression. */
const lastNames = namesOfParts(-1);

/** Member names that they start with: the cheap first look at what a pattern takes apart. */
const firstNames = namesOfParts(0);

function namesOfParts(position: number): ReadonlySet<string> {
  const names = [...boundaryObjects.values()].flatMap((parts) => parts.map(({ at = [] }) => at.at(position)));
  return new Set(names.filter((name) => name !== undefined));
}

class Collector {
  readonly #values: BoundaryValue[] = [];
  readonly #sourceCode: SourceCode;
  /** Variables and single expressions already taken, by the way down to the value. */
  readonly #taken = new Map<object, Set<string>>();

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
  }

  /**
   * Functions first: what comes in their parameters is known by where they stand. What stands in no such place is known by a
   * name that the file imports or finds in the environment, or by its type: most files have neither, and are done then.
   */
  collect(): BoundaryValue[] {
    const sourceCode = this.#sourceCode;
    const mayHoldValues = mayUse(boundaryValues, sourceCode);
    const mayHoldObjects = mayUse(boundaryObjects, sourceCode);
    if (mayHoldValues) this.#imports();
    const hasPlaces = this.#functions(mayHoldObjects);
    if (hasPlaces || mayHoldObjects) {
      for (const node of nodesOfType(['VariableDeclarator'], sourceCode)) this.#declarator(node);
    }
    if (hasPlaces || mayUse(boundaryCalls, sourceCode)) {
      for (const node of nodesOfType(['CallExpression'], sourceCode)) this.#call(node);
    }
    if (hasPlaces || mayUse(requestsWithUrl, sourceCode)) {
      for (const node of nodesOfType(['NewExpression'], sourceCode)) {
        if (isRequestAddress(node, sourceCode)) this.#add({ kind: 'request', form: 'bag' }, node, ['searchParams'], {});
      }
    }
    if (hasPlaces || mayHoldObjects || mayHoldValues) {
      for (const node of nodesOfType(['MemberExpression'], sourceCode)) this.#member(node);
    }
    return this.#values;
  }

  #imports(): void {
    for (const scope of this.#sourceCode.scopeManager?.scopes ?? []) {
      if (scope.type !== 'module' && scope.type !== 'global') continue;
      for (const variable of scope.variables) {
        if (variable.defs[0]?.type !== 'ImportBinding') continue;
        const reference = resolveVariable(variable, this.#sourceCode);
        const boundary = reference && boundaryValues.get(reference.id);
        const [name] = variable.identifiers;
        if (boundary && name) this.#add(boundary, name, [], { isParameter: true });
      }
    }
  }

  #call(call: TSESTree.CallExpression): void {
    const found = findApi(call.callee, boundaryCalls, this.#sourceCode) ?? heldCall(call.callee, this.#sourceCode);
    if (!found) {
      this.#parsedLater(call);
      return;
    }
    const { kind, at = [], parsedOnDemand, readsFile = false } = found.entry;
    if (kind === 'request' && isCheckedRequest(call, this.#sourceCode)) return;
    const [text] = call.arguments;
    const asked = kind === 'response' ? askedFormat(call, this.#sourceCode) : undefined;
    if (asked !== undefined && asked !== 'json') return;
    const form = parsedOnDemand && asked === undefined ? 'text' : found.entry.form;
    // `c.req.query('page')` reads one string.
    const isOneString = kind !== 'parse' && kind !== 'response' && text?.type === 'Literal' && /\.(?:query|param|header)$/.test(found.api.id);
    const boundary: Boundary = {
      kind: kind === 'parse' && !readsFile ? parsedKind(text, this.#sourceCode) : kind,
      ...(isOneString ? { form: 'string' } : form ? { form } : {}),
    };
    const claim = call.typeArguments?.params[0];
    const name = lastName(call.callee);
    const isPromise = readsFile ? !/sync$/i.test(name) : name.endsWith('Promise');
    const parsed = kind === 'parse' ? { parsed: { [readsFile ? 'path' : 'text']: text, isPromise } } : {};
    const isList = found.api.id === 'global#JSON.parse' && text !== undefined && isListText(text, this.#sourceCode);
    this.#add(boundary, call, at, { ...(claim ? { claim } : {}), ...parsed, ...(isList ? { isList } : {}) });
  }

  /** `readFile(path, 'utf8').then(JSON.parse)`, `lines.map(JSON.parse)` */
  #parsedLater(call: TSESTree.CallExpression): void {
    const callee = unwrap(call.callee);
    const [handler] = call.arguments;
    const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    if (callee.type !== 'MemberExpression' || !handler || isFunction(handler) || (method !== 'then' && method !== 'map')) return;
    const parser = findApi(handler, boundaryCalls, this.#sourceCode)?.entry;
    if (parser?.kind !== 'parse') return;
    const { at = [], form } = parser;
    const text = callee.object;
    const within = method === 'map' ? ['*', ...at] : at;
    this.#add({ kind: parsedKind(text, this.#sourceCode), ...(form ? { form } : {}) }, call, within, { parsed: { text, isPromise: method === 'then' } });
  }

  /** A member of an object that is known by its type only, or by a way other than through a parameter. */
  #member(member: TSESTree.MemberExpression): void {
    const key = staticKey(member);
    if (key === undefined) return;
    if (lastNames.has(key)) {
      const at: string[] = [];
      let object: TSESTree.Node = member;
      while (object.type === 'MemberExpression' && at.length < 3) {
        const name = staticKey(object);
        if (name === undefined) break;
        at.unshift(name);
        object = unwrap(object.object);
        this.#partOf(object, at, member);
      }
    }
    const value = membersOf(boundaryValues).has(key) ? findApi(member, boundaryValues, this.#sourceCode) : undefined;
    if (value) this.#add(value.entry, member, [], {});
  }

  #partOf(object: TSESTree.Node, at: readonly string[], member: TSESTree.MemberExpression): void {
    const part = this.#objectAt(object)?.find((candidate) => candidate.at?.join('.') === at.join('.'));
    if (!part) return;
    const variable = object.type === 'Identifier' ? variableOf(object, this.#sourceCode) : undefined;
    const [name] = variable?.identifiers ?? [];
    if (variable && name && variable.defs[0]?.type !== 'ImportBinding') this.#add(part, name, at, { isParameter: true }, variable);
    else this.#add(part, member, [], { isParameter: true });
  }

  /** What an object is known to hold, by where it comes from or by its type. */
  #objectAt(object: TSESTree.Node): readonly Boundary[] | undefined {
    // The result of a known call is followed from the call.
    if (this.#isBoundaryResult(object)) return undefined;
    const found = findApi(object, boundaryObjects, this.#sourceCode);
    if (found) return found.entry;
    if (!typeServices(this.#sourceCode)) return undefined;
    for (const origin of typeOriginsOf(object, this.#sourceCode)) {
      const entry = boundaryObjects.get(instanceOfType(origin).id);
      if (entry) return entry;
    }
    return undefined;
  }

  #isBoundaryResult(object: TSESTree.Node): boolean {
    const reference = resolveApi(object, this.#sourceCode);
    if (reference?.path.at(-1) === '()' && boundaryCalls.has(reference.id.slice(0, -'()'.length) as ApiId)) return true;
    const origin = originOf(object, this.#sourceCode);
    return origin.type === 'CallExpression' && findApi(origin.callee, boundaryCalls, this.#sourceCode) !== undefined;
  }

  /** `const { body } = request` */
  #declarator({ id, init }: TSESTree.VariableDeclarator): void {
    if (id.type !== 'ObjectPattern' || !init) return;
    const keys = new Set<string>();
    for (const property of id.properties) {
      const key = property.type === 'Property' ? staticKey(property) : undefined;
      if (key !== undefined && firstNames.has(key)) keys.add(key);
    }
    if (keys.size === 0) return;
    const object = unwrap(init.type === 'AwaitExpression' ? init.argument : init);
    const variable = object.type === 'Identifier' ? variableOf(object, this.#sourceCode) : undefined;
    const [name] = variable?.identifiers ?? [];
    for (const part of this.#objectAt(object) ?? []) {
      if (!keys.has(part.at?.[0] ?? '')) continue;
      if (variable && name) this.#add(part, name, part.at ?? [], { isParameter: true }, variable);
      else this.#add(part, object, part.at ?? [], { isParameter: true });
    }
  }

  /** Answers whether any function stands in a place that says what its parameters are. */
  #functions(mayHoldObjects: boolean): boolean {
    const sourceCode = this.#sourceCode;
    const mayBeDecorated = mayUse(parameterDecorators, sourceCode);
    let hasPlaces = false;
    for (const fn of functionsOf(sourceCode)) {
      if (fn.params.length === 0) continue;
      const isPlaced = placesOf(fn, sourceCode) !== undefined;
      if (isPlaced) hasPlaces = true;
      if (isPlaced || mayHoldObjects || mayBeDecorated || isServerAction(fn, sourceCode)) this.#function(fn, isPlaced);
    }
    return hasPlaces;
  }

  #function(fn: FunctionNode, isPlaced: boolean): void {
    const isAction = isServerAction(fn, this.#sourceCode);
    for (const [index, parameter] of fn.params.entries()) {
      if (isAction && !this.#isRequest(parameter)) this.#add({ kind: 'request', ...(isFormData(parameter) ? { form: 'bag' } : {}) }, parameter, [], { handler: fn, isParameter: true });
      const decorated = decoratedBoundary(parameter, this.#sourceCode);
      if (decorated) this.#add(decorated, parameter, [], { handler: fn, isParameter: true });
      const target = parameterTarget(parameter);
      // Only a place, a type or a decorator says what comes in.
      if (!isPlaced && !('typeAnnotation' in target && target.typeAnnotation) && decoratorsOf(parameter).length === 0) continue;
      const reference = parameterReference(parameter, this.#sourceCode);
      const placed = reference && placedRequests.get(reference.id);
      const id = placed && placeOfParameter(fn, index, this.#sourceCode)?.id === placed ? placed : reference?.id;
      for (const part of (id && boundaryObjects.get(id)) ?? []) {
        const variable = target.type === 'Identifier' ? variableOf(target, this.#sourceCode) : undefined;
        this.#add(part, target, part.at ?? [], { handler: fn, isParameter: true }, variable);
      }
    }
  }

  /** A request is read by its methods, which are boundaries of their own. */
  #isRequest(parameter: TSESTree.Parameter): boolean {
    const reference = parameterReference(parameter, this.#sourceCode);
    return reference !== undefined && requestsWithUrl.has(reference.id);
  }

  #add(
    { kind, form }: Boundary, node: TSESTree.Node, within: readonly string[], more: Partial<BoundaryValue>, key: object = node,
  ): void {
    const way = within.join('.');
    const taken = this.#taken.get(key);
    if (taken?.has(way)) return;
    if (taken) taken.add(way);
    else this.#taken.set(key, new Set([way]));
    this.#values.push({ kind, origin: node, isParameter: false, starts: [{ node, within, ...(form ? { form } : {}) }], ...more });
  }
}

function isFormData(parameter: TSESTree.Parameter): boolean {
  const target = parameterTarget(parameter);
  const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'FormData';
}

/** Calls named in options: by API id (`my-lib#load`) or by the name of the function or method. */
function additionalValues(sourceCode: SourceCode, additional: AdditionalSources): BoundaryValue[] {
  const ids: Catalog<BoundaryKind> = new Map([...additional].filter(([name]) => name.includes('#')) as [ApiId, BoundaryKind][]);
  const values: BoundaryValue[] = [];
  for (const node of nodesOfType(['CallExpression'], sourceCode)) {
    const callee = unwrap(node.callee);
    const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    const kind = findApi(callee, ids, sourceCode)?.entry ?? additional.get(name ?? '') ?? additional.get(sourceCode.getText(callee));
    if (!kind) continue;
    const claim = node.typeArguments?.params[0];
    values.push({ kind, origin: node, isParameter: false, starts: [{ node }], ...(claim ? { claim } : {}) });
  }
  return values;
}
