import type { TSESTree } from '@typescript-eslint/utils';

import { assignedMembers, functionOfThis, isExports, prototypeOwner } from './assigned-members.js';
import { type ClassNode, enclosingClass, type FunctionNode, isClass, isFunction, staticKey, unwrap } from '../core/ast.js';
import { fieldDefinition } from './class-fields.js';
import { baseClassOf, classConstructor, classMember, localClassOf } from './class-methods.js';
import { objectView } from '../values/object-view.js';
import type { SourceCode } from '../core/per-file.js';
import { type Definition, singleDefinition, type Variable, variableOf } from './scope.js';

/** What holds functions under names. */
type Owner =
  | { kind: 'class'; node: ClassNode; isStatic: boolean }
  | { kind: 'exports' }
  | { kind: 'function'; fn?: FunctionNode | undefined; variable?: Variable | undefined; isInstance: boolean }
  | { kind: 'object'; node: TSESTree.Node };

/** Names and members are followed this far; longer ways are hardly written by hand. */
const longestWay = 12;

/**
 * The function of this file that an expression stands for: a function, its name, `this.method`, `super.method`,
 * `object.method` of a class, object literal, prototype or export of the file, and each of these with `.bind(…)`.
 */
export function localFunctionOf(node: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined {
  let current = unwrap(node);
  for (let step = 0; step < longestWay; step += 1) {
    if (isFunction(current)) return current;
    const next = definitionOf(current, sourceCode);
    if (!next) return undefined;
    current = unwrap(next);
  }
  return undefined;
}

/** The function of this file that a call runs: that of its callee, also by `helper.call(this, …)` and `helper.apply(this, […])`. */
export function calledFunctionOf(callee: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined {
  const direct = localFunctionOf(callee, sourceCode);
  const member = unwrap(callee);
  if (direct || member.type !== 'MemberExpression') return direct;
  const key = staticKey(member);
  return key === 'call' || key === 'apply' ? localFunctionOf(member.object, sourceCode) : undefined;
}

/** The function that `new` of the expression runs: the constructor of a class, or a constructor function. */
export function localConstructorOf(callee: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined {
  const owner = localClassOf(callee, sourceCode);
  return owner ? classConstructor(owner, sourceCode) : localFunctionOf(callee, sourceCode);
}

/** One step towards the function: the expression that gave a name or member its value. */
function definitionOf(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  switch (node.type) {
    case 'AssignmentExpression':
      return node.operator === '=' ? node.right : undefined;
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      return callee.type === 'MemberExpression' && staticKey(callee) === 'bind' ? callee.object : undefined;
    }
    case 'Identifier':
      return valueOfName(node, sourceCode);
    case 'MemberExpression': {
      const key = staticKey(node);
      if (key === undefined) return undefined;
      const member = memberOf(node.object, key, sourceCode);
      if (member || node.object.type !== 'ThisExpression') return member;
      return fieldDefinition(node, sourceCode)?.value;
    }
    case 'SequenceExpression':
      return node.expressions.at(-1);
    default:
      return undefined;
  }
}

function valueOfName(node: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.Node | undefined {
  const variable = variableOf(node, sourceCode);
  if (!variable) return undefined;
  const declared = declaredFunction(variable);
  if (declared) return declared;
  const definition = singleDefinition(variable);
  if (!definition) return undefined;
  if (definition.pattern.type === 'Identifier') return definition.value;
  const key = destructuredKey(definition);
  return key === undefined ? undefined : memberOf(definition.value, key, sourceCode);
}

/** The function that a declaration gives a name; overloads declare the same name again, without a body. */
function declaredFunction(variable: Variable): FunctionNode | undefined {
  const [def, ...others] = variable.defs.filter(({ node }) => node.type !== 'TSDeclareFunction');
  return def?.type === 'FunctionName' && others.length === 0 && isFunction(def.node) ? def.node : undefined;
}

/** The key of `const { key } = object`. */
function destructuredKey({ name, pattern }: Definition): string | undefined {
  const property = name.parent;
  return property?.type === 'Property' && property.parent === pattern ? staticKey(property) : undefined;
}

function memberOf(object: TSESTree.Node, key: string, sourceCode: SourceCode): TSESTree.Node | undefined {
  const owner = ownerOf(object, sourceCode);
  switch (owner?.kind) {
    case 'class':
      return classMember(owner.node, key, owner.isStatic, sourceCode);
    case 'exports':
      return assignedMembers(sourceCode).exports.get(key);
    case 'function':
      return memberOfFunction(owner, key, sourceCode);
    case 'object':
      return objectView(owner.node, sourceCode)?.entries.get(key);
    default:
      return undefined;
  }
}

function memberOfFunction(
  { fn, variable, isInstance }: Owner & { kind: 'function' }, key: string, sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const members = assignedMembers(sourceCode);
  const own = variable && members.own.get(variable);
  if (!isInstance) return own?.get(key);
  const constructor = fn ?? (variable && declaredFunction(variable));
  const assigned = (variable && members.prototype.get(variable)?.get(key)) ??
    (constructor && members.ofThis.get(constructor)?.get(key));
  if (assigned) return assigned;
  const prototype = own?.get('prototype');
  return prototype && objectView(prototype, sourceCode)?.entries.get(key);
}

function ownerOf(object: TSESTree.Node, sourceCode: SourceCode): Owner | undefined {
  let current = unwrap(object);
  for (let step = 0; step < longestWay; step += 1) {
    const found = ownerAt(current, sourceCode);
    if (!found) return undefined;
    if ('kind' in found) return found;
    current = unwrap(found.sameAs);
  }
  return undefined;
}

/** What an expression shows of the object it stands for: the object, or another expression for the same one. */
function ownerAt(node: TSESTree.Node, sourceCode: SourceCode): Owner | { sameAs: TSESTree.Node } | undefined {
  switch (node.type) {
    case 'AwaitExpression':
      return { sameAs: node.argument };
    case 'ClassExpression':
      return { kind: 'class', node, isStatic: true };
    case 'Identifier':
      return ownerOfName(node, sourceCode);
    case 'MemberExpression':
      return ownerOfMember(node, sourceCode);
    case 'NewExpression': {
      const owner = localClassOf(node.callee, sourceCode);
      if (owner) return { kind: 'class', node: owner, isStatic: false };
      const variable = node.callee.type === 'Identifier' ? variableOf(node.callee, sourceCode) : undefined;
      return variable && { kind: 'function', variable, isInstance: true };
    }
    case 'Super': {
      const owner = enclosingClass(node);
      const base = owner && baseClassOf(owner, sourceCode);
      return base && { kind: 'class', node: base, isStatic: isStaticPlace(node) };
    }
    case 'ThisExpression':
      return ownerOfThis(node, sourceCode);
    default:
      return { kind: 'object', node };
  }
}

function ownerOfName(node: TSESTree.Identifier, sourceCode: SourceCode): Owner | { sameAs: TSESTree.Node } | undefined {
  if (isExports(node, sourceCode)) return { kind: 'exports' };
  const variable = variableOf(node, sourceCode);
  const owner = localClassOf(node, sourceCode);
  if (owner) return { kind: 'class', node: owner, isStatic: true };
  if (!variable) return undefined;
  if (declaredFunction(variable)) return { kind: 'function', variable, isInstance: false };
  const definition = singleDefinition(variable);
  if (definition?.pattern.type === 'Identifier') {
    const value = unwrap(definition.value);
    if (isFunction(value)) return { kind: 'function', fn: value, variable, isInstance: false };
    // The name, not the literal: members may be added to it later.
    if (value.type === 'ObjectExpression' || value.type === 'CallExpression') return { kind: 'object', node };
    return { sameAs: value };
  }
  const [def] = variable.defs;
  const declared = def?.name.type === 'Identifier' ? def.name.typeAnnotation : undefined;
  return instanceOfType(declared?.typeAnnotation, sourceCode);
}

function ownerOfMember(
  node: TSESTree.MemberExpression, sourceCode: SourceCode,
): Owner | { sameAs: TSESTree.Node } | undefined {
  if (isExports(node, sourceCode)) return { kind: 'exports' };
  const prototype = prototypeOwner(node, sourceCode);
  if (prototype) {
    const owner = localClassOf(node.object, sourceCode);
    return owner
      ? { kind: 'class', node: owner, isStatic: false }
      : { kind: 'function', variable: prototype, isInstance: true };
  }
  const field = node.object.type === 'ThisExpression' ? fieldDefinition(node, sourceCode) : undefined;
  if (field?.value) return { sameAs: field.value };
  return instanceOfType(field?.type, sourceCode) ?? { kind: 'object', node };
}

function ownerOfThis(node: TSESTree.ThisExpression, sourceCode: SourceCode): Owner | undefined {
  const owner = enclosingClass(node);
  if (owner) return { kind: 'class', node: owner, isStatic: isStaticPlace(node) };
  const fn = functionOfThis(node);
  if (!fn) return undefined;
  const { parent } = fn;
  if (parent.type === 'Property' && parent.value === fn && parent.parent.type === 'ObjectExpression') {
    return { kind: 'object', node: parent.parent };
  }
  // `Name.prototype.method = function () { this.other(); }`, or the constructor itself, or one method of `self`.
  const variable = assignedMembers(sourceCode).prototypeOf.get(fn) ?? (fn.id ? variableOf(fn.id, sourceCode) : undefined);
  return { kind: 'function', fn: variable ? undefined : fn, variable, isInstance: true };
}

function instanceOfType(type: TSESTree.TypeNode | undefined, sourceCode: SourceCode): Owner | undefined {
  if (type?.type !== 'TSTypeReference') return undefined;
  const owner = localClassOf(type.typeName, sourceCode);
  return owner && { kind: 'class', node: owner, isStatic: false };
}

/** Does `this` at a node mean the class itself? */
function isStaticPlace(node: TSESTree.Node): boolean {
  for (let up = node.parent; up && !isClass(up); up = up.parent) {
    if (up.type === 'StaticBlock') return true;
    if (up.type === 'MethodDefinition' || up.type === 'PropertyDefinition' || up.type === 'AccessorProperty') return up.static;
  }
  return false;
}
