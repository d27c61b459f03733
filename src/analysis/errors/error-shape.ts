import type { TSESTree } from '@typescript-eslint/utils';

import { type ClassNode, contains, decoratorsOf, type FunctionNode, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { classMembers, type ClassMembers, parameterName } from '../identity/class-members.js';
import { logCallOf } from '../identity/logger.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';

interface Hierarchy {
  /** Bases of this file, nearest first. */
  locals: ClassNode[];
  /** Name of the built-in at the top. */
  builtIn: string;
}

/**
 * Where an error class has its name from; `inherited` is the fault, `declared` a field without a visible value. A name that is
 * locked was defined by a base so that no field of a subclass can take its place.
 */
export type NameState = { state: 'declared' } | { state: 'inherited'; name: string; isLocked?: boolean } | { state: 'own' };

/** Does a class give its instances a name of their own, or one that follows the class that is made? */
export function nameState(node: ClassNode, { locals, builtIn }: Hierarchy, sourceCode: SourceCode): NameState {
  const own = ownName(node, sourceCode);
  if (own === 'declared') return { state: 'declared' };
  if (own !== undefined) return { state: 'own' };
  for (const base of locals) {
    const name = ownName(base, sourceCode);
    if (name === 'declared') return { state: 'declared' };
    if (name === undefined) continue;
    return typeof name === 'object' ? { state: 'inherited', name: name.fixed, isLocked: name.isLocked } : { state: 'own' };
  }
  return { state: 'inherited', name: builtIn };
}

/** `follows`: it depends on the class or on what the constructor gets. `declared`: no value in sight. */
type OwnName = 'declared' | 'follows' | { fixed: string; isLocked: boolean } | undefined;

function ownName(node: ClassNode, sourceCode: SourceCode): OwnName {
  const { assigned, declared, sharesThis } = classMembers(node, sourceCode);
  const member = declared.get('name');
  const value = assigned.get('name') ?? (member?.type === 'PropertyDefinition' ? (member.value ?? undefined) : undefined);
  if (value) {
    const constant = constantOf(value, sourceCode);
    return typeof constant?.value === 'string' ? { fixed: constant.value, isLocked: isInDescriptor(value) } : 'follows';
  }
  if (assigned.has('name')) return 'follows';
  if (member?.type === 'PropertyDefinition' || member?.type === 'TSAbstractPropertyDefinition') return 'declared';
  // A decorator may set the name, as temporal's SymbolBasedInstanceOfError does.
  if (member || sharesThis || decoratorsOf(node).length > 0 || isRemade(node, sourceCode) || isPrototypeTouched(node, sourceCode)) return 'follows';
  return undefined;
}

/** `let LoadError = class …; LoadError = decorate(LoadError);`, as compilers write decorators. */
function isRemade({ parent }: ClassNode, sourceCode: SourceCode): boolean {
  const variable = parent.type === 'VariableDeclarator' && parent.parent.kind !== 'const' ? variableOf(parent.id, sourceCode) : undefined;
  return Boolean(variable?.references.some(({ writeExpr }) => writeExpr?.type === 'CallExpression'));
}

/** `{ value: 'LoadError' }` of `Object.defineProperty(this, 'name', …)`: as good as final, unless it says otherwise. */
function isInDescriptor(value: TSESTree.Node): boolean {
  const call = value.parent?.parent?.parent;
  return call?.type === 'CallExpression' && call.callee.type === 'MemberExpression' && staticKey(call.callee) === 'defineProperty';
}

/** `each.prototype.name = …`, `Object.defineProperty(each.prototype, 'name', …)` */
const prototypeName = /\bprototype\b(?:\.name\b|[^;\n]{0,10}\bname\b)/;

const mentionsPrototypes = perFile(({ text }) => text.includes('prototype'));
const namesByPrototype = perFile(({ text }) => prototypeName.test(text));

/** `MyError.prototype.name = …`, in whatever form; also for each class of a list, and for `this` of a static block. */
function isPrototypeTouched({ id, parent, body }: ClassNode, sourceCode: SourceCode): boolean {
  if (!mentionsPrototypes(sourceCode)) return false;
  const namesLists = namesByPrototype(sourceCode);
  if (namesLists && parent.type === 'ArrayExpression') return true;
  if (body.body.some((member) => member.type === 'StaticBlock' && prototypeName.test(sourceCode.getText(member)))) return true;
  const name = id ?? (parent.type === 'VariableDeclarator' ? parent.id : undefined);
  const outer = name && variableOf(name, sourceCode);
  return Boolean(outer?.references.some(({ identifier: { parent: use } }) => (namesLists && use.type === 'ArrayExpression') ||
    (use.type === 'MemberExpression' && use.property.type === 'Identifier' && use.property.name === 'prototype')));
}

/** A `super(…)` that loses the message, and the parameter that holds it, if there is one. */
export interface LostMessage {
  superCall: TSESTree.CallExpression;
  parameter?: TSESTree.Parameter;
}

export function lostMessage(
  node: ClassNode, hierarchy: Hierarchy, trustDeclarations: boolean, sourceCode: SourceCode,
): LostMessage | undefined {
  const members = classMembers(node, sourceCode);
  const { init, superCall } = members;
  if (!init || !superCall) return undefined;
  const position = messagePosition(hierarchy.locals, hierarchy.builtIn, sourceCode);
  if (position === undefined) return undefined;
  const given = superCall.arguments.slice(0, position + 1);
  if (given.some(({ type }) => type === 'SpreadElement')) return undefined;

  const parameter = init.params.find((param) => parameterName(param) === 'message');
  const argument = given[position];
  if (argument && !isEmpty(argument, sourceCode)) {
    return parameter && isUnused(parameter, sourceCode) ? { superCall, parameter } : undefined;
  }
  const shown = [node, ...hierarchy.locals].some((each) => classMembers(each, sourceCode).declared.has('message'));
  if (shown && trustDeclarations) return undefined;
  if (isHandedOnElsewhere(superCall, position, init, sourceCode)) return undefined;
  return parameter ? { superCall, parameter } : { superCall };
}

/** `if (typeof message === 'string') super(message); else super();`: each way of the constructor has a `super` of its own. */
function isHandedOnElsewhere(superCall: TSESTree.CallExpression, position: number, init: FunctionNode, sourceCode: SourceCode): boolean {
  return !walk(init.body, sourceCode, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Super' || node === superCall) return undefined;
    const message = node.arguments[position];
    return message && !isEmpty(message, sourceCode) ? 'stop' : undefined;
  });
}

/** Which argument of `super(…)` becomes the message; `undefined` when a base makes its own or may do so. */
function messagePosition(locals: ClassNode[], builtIn: string, sourceCode: SourceCode): number | undefined {
  let position = builtIn === 'AggregateError' ? 1 : 0;
  for (const base of locals.toReversed()) {
    const { init, superCall } = classMembers(base, sourceCode);
    if (!init) continue;
    const argument = superCall?.arguments[position];
    if (argument?.type !== 'Identifier') return undefined;
    const index = init.params.findIndex((param) => parameterName(param) === argument.name);
    const param = init.params[index];
    if (!param || param.type === 'AssignmentPattern') return undefined;
    position = index;
  }
  return position;
}

function isEmpty(argument: TSESTree.Node, sourceCode: SourceCode): boolean {
  const constant = constantOf(argument, sourceCode);
  return constant !== undefined && (constant.value === '' || constant.value === undefined);
}

function isUnused(parameter: TSESTree.Parameter, sourceCode: SourceCode): boolean {
  if (parameter.type === 'TSParameterProperty') return false;
  const bound = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const variable = variableOf(bound, sourceCode);
  return variable !== undefined && !variable.references.some((reference) => reference.isRead());
}

/** A parameter that brings a cause which the constructor drops. */
export interface LostCause {
  parameter: TSESTree.Node;
  superCall: TSESTree.CallExpression;
  name: string;
  /** What to add to `super(…)`, where that is all it needs. */
  argument?: string;
}

export function lostCause(
  node: ClassNode, hierarchy: Hierarchy, trustDeclarations: boolean, sourceCode: SourceCode,
): LostCause | undefined {
  const members = classMembers(node, sourceCode);
  const { init, superCall } = members;
  if (!init || !superCall || members.handsThis || members.assigned.has('cause') || members.declared.has('cause')) {
    return undefined;
  }
  const taken = init.params.map((param, index) => causeParameter(param, index, trustDeclarations)).find(Boolean);
  if (!taken || superCall.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  const variable = variableOf(taken.identifier, sourceCode);
  if (!variable || isKept(variable, taken, members, superCall, hierarchy, sourceCode)) return undefined;
  const position = hierarchy.builtIn === 'AggregateError' ? 2 : 1;
  const fits = hierarchy.locals.length === 0 && superCall.arguments.length === position;
  const { name } = variable;
  const text = taken.isOptions ? name : name === 'cause' ? '{ cause }' : `{ cause: ${name} }`;
  return { parameter: taken.identifier, superCall, name, ...(fits ? { argument: text } : {}) };
}

interface CauseParameter {
  identifier: TSESTree.Identifier;
  isOptions: boolean;
}

/**
 * `cause`, `originalError`, `{ cause }`, an `error` behind the message or by its type, or options that carry one by their type
 * (by their name alone only without trust).
 */
function causeParameter(param: TSESTree.Parameter, index: number, trustDeclarations: boolean): CauseParameter | undefined {
  if (param.type === 'TSParameterProperty') return undefined;
  const bound = param.type === 'AssignmentPattern' ? param.left : param;
  if (bound.type === 'ObjectPattern') {
    for (const property of bound.properties) {
      const { value } = property;
      const target = value?.type === 'AssignmentPattern' ? value.left : value;
      if (property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'cause' &&
        target?.type === 'Identifier') return { identifier: target, isOptions: false };
    }
    return undefined;
  }
  if (bound.type !== 'Identifier') return undefined;
  if (causeName.test(bound.name)) return { identifier: bound, isOptions: false };
  const type = bound.typeAnnotation?.typeAnnotation;
  if (errorName.test(bound.name) && (type ? isErrorType(type) : index > 0)) return { identifier: bound, isOptions: false };
  if (type ? carriesCause(type) : !trustDeclarations && bound.name === 'options') return { identifier: bound, isOptions: true };
  return undefined;
}

/** `cause`, `originalError`, `innerException`. */
const causeName = /^(?:cause|causedBy|rootCause|(?:inner|nested|original|previous|underlying|wrapped)(?:Cause|Err|Error|Exception))$/;

/** What is called so is an error where its type or its place says so. */
const errorName = /^(?:e|err|error|ex|exception|original)$/;

/** `Error`, `LoadError | undefined` */
export function isErrorType(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSUnionType') return type.types.some(isErrorType);
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && /^[A-Z]\w*(?:Error|Exception)$|^Error$/.test(type.typeName.name);
}

function carriesCause(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSTypeReference') return type.typeName.type === 'Identifier' && type.typeName.name === 'ErrorOptions';
  return type.type === 'TSTypeLiteral' && type.members.some((member) =>
    member.type === 'TSPropertySignature' && member.key.type === 'Identifier' && member.key.name === 'cause');
}

/** Does the cause reach `super` (not merely as text in the message), a field, or other code? */
function isKept(
  cause: Variable, taken: CauseParameter, { assigned }: ClassMembers, superCall: TSESTree.CallExpression, { locals }: Hierarchy,
  sourceCode: SourceCode,
): boolean {
  const [message, ...others] = superCall.arguments;
  const carriers: TSESTree.Node[] = locals.length > 0 ? superCall.arguments : others;
  const stored = [...assigned.values()].filter((value) => value !== undefined);
  return cause.references.some(({ identifier }) => {
    if (isReadAside(identifier, taken) || isLogged(identifier, sourceCode)) return false;
    if ([...carriers, ...stored].some((node) => contains(node, identifier))) return true;
    return !(message && contains(message, identifier)) && isPassedOn(identifier);
  });
}

/** Is the value handed to a logger, and to nothing else on the way? The log has it then, but whoever catches the error has not. */
function isLogged(identifier: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let up = identifier.parent; up && !isFunction(up); up = up.parent) {
    if (up.type === 'CallExpression') {
      // A method of its own may keep it.
      const isOwn = up.callee.type === 'MemberExpression' && up.callee.object.type === 'ThisExpression';
      return !isOwn && logCallOf(up, sourceCode) !== undefined;
    }
    if (up.type === 'NewExpression' || up.type === 'VariableDeclarator') return false;
  }
  return false;
}

/** Texts of an error that do not keep it. */
const textKeys = new Set(['message', 'name']);

/** What an error tells of itself: none of it is the error. */
const errorKeys = new Set([...textKeys, 'code', 'errno', 'status', 'statusCode', 'syscall', 'type']);

/** `options.feature` is no cause, and `cause.message` is merely its text. */
function isReadAside(identifier: TSESTree.Node, { identifier: { typeAnnotation }, isOptions }: CauseParameter): boolean {
  const key = keyReadOf(identifier);
  if (key === undefined) return false;
  if (!isOptions) return errorKeys.has(key);
  // Options without a type may carry the first error under any name.
  if (!typeAnnotation) return false;
  return key !== 'cause' || textKeys.has(keyReadOf(identifier.parent as TSESTree.Node) ?? '');
}

function keyReadOf(node: TSESTree.Node): string | undefined {
  const { parent } = wrapped(node);
  return parent?.type === 'MemberExpression' && unwrap(parent.object) === unwrap(node) ? staticKey(parent) : undefined;
}

/** Is the value an argument of some call, or put into a variable: then we do not know what becomes of it. */
function isPassedOn(identifier: TSESTree.Node): boolean {
  for (let up = identifier.parent; up && !isFunction(up); up = up.parent) {
    if (up.type === 'CallExpression' || up.type === 'NewExpression' || up.type === 'VariableDeclarator') return true;
  }
  return false;
}
