import type { TSESTree } from '@typescript-eslint/utils';

import { closeMethods } from '../../catalog/resources.js';
import { type ClassNode, enclosingClass, isFunction, staticKey, walk, wrapped } from '../core/ast.js';
import { perFile, type SourceCode } from '../core/per-file.js';

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
  return isTouched(field, sourceCode) ? undefined : { field, closer };
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

/** Does anything in the file more with a member of this name than set it and look whether it is there? */
function isTouched(field: string, sourceCode: SourceCode): boolean {
  return touchedMembers(sourceCode).has(field);
}

const touchedMembers = perFile((sourceCode): ReadonlySet<string> => {
  const touched = new Set<string>();
  walk(sourceCode.ast, sourceCode, (node) => {
    const isTouching = node.type === 'MemberExpression' ? isUsed(wrapped(node)) : node.type === 'Property' && node.parent.type === 'ObjectPattern';
    const key = isTouching ? staticKey(node as TSESTree.MemberExpression | TSESTree.Property) : undefined;
    if (key !== undefined) touched.add(key);
    return undefined;
  });
  return touched;
});

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
