import type { TSESTree } from '@typescript-eslint/utils';

import { type ClassNode, isClass, isFunction, staticKey, walk } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';

/** What a class shows of its instances: how they are made, and which members they get where. */
export interface ClassMembers {
  /** The constructor's function. */
  init?: TSESTree.FunctionExpression;
  /** The `super(…)` of the constructor. */
  superCall?: TSESTree.CallExpression;
  /** Own members by name: fields, accessors, methods, parameter properties; the last one wins. */
  declared: ReadonlyMap<string, TSESTree.Node>;
  /** What the constructor assigns to `this.<name>`, also through `Object.defineProperty` and `Object.assign`. */
  assigned: ReadonlyMap<string, TSESTree.Expression | undefined>;
  /** The constructor hands `this` to code that may add members we do not see. */
  sharesThis: boolean;
  /** It does so by more than a call of a method of its own, which gets nothing but what it is given. */
  handsThis: boolean;
}

/** Calls that get `this` and add no members to it. */
const harmless = new Set(['captureStackTrace', 'setPrototypeOf', 'freeze']);

type Assigned = Map<string, TSESTree.Expression | undefined>;

export const classMembers: (node: ClassNode, sourceCode: SourceCode) => ClassMembers = (node, sourceCode) =>
  membersOf(node, sourceCode) ?? { declared: new Map(), assigned: new Map(), sharesThis: false, handsThis: false };

const membersOf = perNode<ClassNode, ClassMembers>((node, sourceCode) => {
  const declared = new Map<string, TSESTree.Node>();
  const assigned: Assigned = new Map();
  const members: ClassMembers = { declared, assigned, sharesThis: false, handsThis: false };
  for (const member of node.body.body) {
    if (member.type === 'StaticBlock' || member.type === 'TSIndexSignature' || member.static) continue;
    const name = staticKey(member);
    if (member.type === 'MethodDefinition' && member.kind === 'constructor') {
      if (member.value.type === 'FunctionExpression') members.init = member.value;
    } else if (name !== undefined) declared.set(name, member);
  }
  for (const param of members.init?.params ?? []) {
    const name = param.type === 'TSParameterProperty' ? parameterName(param) : undefined;
    if (name !== undefined) declared.set(name, param);
  }
  if (members.init) readConstructor(members.init, members, assigned, sourceCode);
  return members;
});

/** The name a parameter binds: `x`, `x = 1`, `private x`. */
export function parameterName(param: TSESTree.Parameter): string | undefined {
  const target = param.type === 'TSParameterProperty' ? param.parameter : param;
  const bound = target.type === 'AssignmentPattern' ? target.left : target;
  return bound.type === 'Identifier' ? bound.name : undefined;
}

function readConstructor(
  init: TSESTree.FunctionExpression, members: ClassMembers, assigned: Assigned, sourceCode: SourceCode,
): void {
  walk(init.body, sourceCode, (node) => {
    if (isClass(node) || (isFunction(node) && node.type !== 'ArrowFunctionExpression')) return 'skip';
    if (node.type === 'AssignmentExpression') {
      const { left } = node;
      const name = left.type === 'MemberExpression' && left.object.type === 'ThisExpression' ? staticKey(left) : undefined;
      if (name !== undefined) assigned.set(name, node.right);
    } else if (node.type === 'CallExpression') readCall(node, members, assigned);
    return undefined;
  });
}

function readCall(call: TSESTree.CallExpression, members: ClassMembers, assigned: Assigned): void {
  const { callee } = call;
  if (callee.type === 'Super') {
    members.superCall ??= call;
    return;
  }
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression') members.sharesThis = true;
  if (!call.arguments.some(({ type }) => type === 'ThisExpression')) return;
  const [, key, descriptor] = call.arguments;
  if (method === 'defineProperty' && key?.type === 'Literal') assigned.set(String(key.value), valueOf(descriptor));
  else if (method === 'assign' && isGivenByName(call)) {
    for (const { properties } of call.arguments.slice(1) as TSESTree.ObjectExpression[]) {
      for (const property of properties as TSESTree.Property[]) assigned.set(staticKey(property) as string, property.value as TSESTree.Expression);
    }
  } else if (method === undefined || !harmless.has(method)) {
    members.sharesThis = true;
    members.handsThis = true;
  }
}

/** The value of a descriptor; none where it is not written there, or a getter gives it. */
function valueOf(descriptor: TSESTree.Node | undefined): TSESTree.Expression | undefined {
  if (descriptor?.type !== 'ObjectExpression') return undefined;
  const found = descriptor.properties.find((property) => property.type === 'Property' && staticKey(property) === 'value');
  return found?.type === 'Property' ? (found.value as TSESTree.Expression) : undefined;
}

/** `Object.assign(this, { code, status: 500 })`: nothing but what is written there. */
function isGivenByName({ arguments: [target, ...sources] }: TSESTree.CallExpression): boolean {
  return target?.type === 'ThisExpression' && sources.every((source) => source.type === 'ObjectExpression' &&
    source.properties.every((property) => property.type === 'Property' && staticKey(property) !== undefined));
}
