import type { TSESTree } from '@typescript-eslint/utils';

import { closeMethods } from '../../catalog/resources.js';
import { type ClassNode, enclosingClass, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { localClassOf } from '../identity/class-methods.js';
import { variableOf } from '../identity/scope.js';

/** A timer that a class starts, and the method that closes an instance and leaves it running. */
export interface RunningTimer {
  /** The field that holds it; none when nothing does. */
  field: string | undefined;
  closer: string;
}

/** A timer in a field (or in none at all) of a class that can be closed and never ends the timer. */
export function runningTimer(call: TSESTree.CallExpression, sourceCode: SourceCode): RunningTimer | undefined {
  const owner = enclosingClass(call);
  const closer = owner && closerOf(owner, sourceCode);
  if (!owner || closer === undefined) return undefined;
  const field = fieldOf(wrapped(call));
  if (field === undefined) return undefined;
  if (field === '') return { field: undefined, closer };
  if (owner.superClass && !isPrivate(owner, field)) return undefined;
  return isTouched(field, owner, sourceCode) ? undefined : { field, closer };
}

/** The field of `this` that a value goes to, `''` where it goes nowhere, `undefined` where it goes elsewhere. */
function fieldOf(value: TSESTree.Node): string | undefined {
  const { parent } = value;
  if (parent?.type === 'ExpressionStatement') return '';
  if (parent?.type === 'PropertyDefinition') return parent.static ? undefined : staticKey(parent);
  if (parent?.type !== 'AssignmentExpression' || parent.parent.type !== 'ExpressionStatement') return undefined;
  const { left } = parent;
  return left.type === 'MemberExpression' && left.object.type === 'ThisExpression' ? staticKey(left) : undefined;
}

/** The name of the method by which an instance is closed. */
function closerOf(owner: ClassNode, sourceCode: SourceCode): string | undefined {
  for (const member of owner.body.body) {
    if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') continue;
    if (member.static || !isFunction(member.value)) continue;
    const key = staticKey(member);
    if (key !== undefined && closeMethods.has(key)) return key;
    const symbol = member.computed ? sourceCode.getText(member.key) : '';
    if (symbol === 'Symbol.dispose' || symbol === 'Symbol.asyncDispose') return `[${symbol}]`;
  }
  return undefined;
}

function isPrivate(owner: ClassNode, field: string): boolean {
  return field.startsWith('#') || owner.body.body.some((member) =>
    member.type === 'PropertyDefinition' && staticKey(member) === field && member.accessibility === 'private');
}

/** Does an instance, or anything else in the file, more with a member of this name than set it and look whether it is there? */
function isTouched(field: string, owner: ClassNode, sourceCode: SourceCode): boolean {
  const { anywhere, below, own } = touchedMembers(sourceCode);
  return anywhere.has(field) || below.get(owner)?.has(field) === true ||
    [owner, ...basesOf(owner, sourceCode)].some((each) => own.get(each)?.has(field));
}

/** The members that code touches, by the class whose `this` it touches them on: two classes may use one name. */
interface TouchedMembers {
  /** Of what cannot be told. */
  anywhere: Set<string>;
  own: Map<ClassNode, Set<string>>;
  /** What the classes of the file that extend a class touch. */
  below: Map<ClassNode, Set<string>>;
}

const touchedMembers = perFile((sourceCode): TouchedMembers => {
  const touched: TouchedMembers = { anywhere: new Set(), own: new Map(), below: new Map() };
  walk(sourceCode.ast, sourceCode, (node) => {
    const isTouching = node.type === 'MemberExpression' ? isUsed(wrapped(node)) : node.type === 'Property' && node.parent.type === 'ObjectPattern';
    const key = isTouching ? staticKey(node as TSESTree.MemberExpression | TSESTree.Property) : undefined;
    if (key === undefined) return undefined;
    const owner = ownerOf(node as TSESTree.MemberExpression | TSESTree.Property);
    if (!owner || !isShown(owner, sourceCode)) touched.anywhere.add(key);
    else {
      addTo(touched.own, owner, key);
      for (const base of basesOf(owner, sourceCode)) addTo(touched.below, base, key);
    }
    return undefined;
  });
  return touched;
});

/** The class of `this.timer` and of `const { timer } = this`. */
function ownerOf(node: TSESTree.MemberExpression | TSESTree.Property): ClassNode | undefined {
  const taken = node.type === 'Property' ? node.parent.parent : undefined;
  const object = node.type === 'MemberExpression' ? node.object : taken?.type === 'VariableDeclarator' ? taken.init : undefined;
  return object && unwrap(object).type === 'ThisExpression' ? enclosingClass(object) : undefined;
}

function addTo(map: Map<ClassNode, Set<string>>, owner: ClassNode, key: string): void {
  const keys = map.get(owner);
  if (keys) keys.add(key);
  else map.set(owner, new Set([key]));
}

/** Is it known what a class extends? Of a mixin (`(Base) => class extends Base`) any other may be made. */
function isShown({ superClass }: ClassNode, sourceCode: SourceCode): boolean {
  const base = superClass && unwrap(superClass);
  if (!base || base.type === 'MemberExpression') return true;
  if (base.type !== 'Identifier') return false;
  const [def] = variableOf(base, sourceCode)?.defs ?? [];
  return !def || def.type === 'ImportBinding' || localClassOf(base, sourceCode) !== undefined;
}

/** The classes of the file that a class extends, the nearest first. */
const basesOf = perNode<ClassNode, readonly ClassNode[]>((owner, sourceCode) => {
  const bases: ClassNode[] = [];
  for (let next = owner.superClass; next && bases.length < mostBases;) {
    const base = localClassOf(next, sourceCode);
    if (!base || base === owner || bases.includes(base)) break;
    bases.push(base);
    next = base.superClass;
  }
  return bases;
}) as (owner: ClassNode, sourceCode: SourceCode) => readonly ClassNode[];

/** Deeper hierarchies are hardly written by hand. */
const mostBases = 10;

function isUsed(member: TSESTree.Node): boolean {
  const { parent } = member;
  switch (parent?.type) {
    case 'AssignmentExpression':
      return parent.left !== member;
    case 'BinaryExpression':
    case 'IfStatement':
    case 'UnaryExpression':
      return false;
    default:
      return true;
  }
}
