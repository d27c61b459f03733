import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap, wrapped } from '../core/ast.js';
import type { NameSet } from '../core/name-set.js';
import type { PublicErrors } from './error-audience.js';
import type { Detail } from './error-bindings.js';

/** A part of a caught error within an expression. */
export interface ErrorDetail {
  /** The smallest expression that has it. */
  node: TSESTree.Node;
  detail: Detail;
}

/** What the trace is told by the options. */
export interface DetailOptions {
  publicErrors: PublicErrors;
  /** Functions whose result may be shown, whatever their name says. */
  sanitisers: NameSet;
}

/** The value of `name.key = value`, `name.push(value)`, and of a member of a member: `name.errors.push(value)`. */
export function valuePutInto(name: TSESTree.Node): TSESTree.Node | undefined {
  let member = wrapped(name).parent;
  if (member?.type !== 'MemberExpression' || unwrap(member.object) !== name) return undefined;
  for (let outer = wrapped(member).parent; outer?.type === 'MemberExpression' && unwrap(outer.object) === member; outer = wrapped(member).parent) {
    member = outer;
  }
  const { parent } = wrapped(member);
  if (parent?.type === 'AssignmentExpression') return parent.left === member ? parent.right : undefined;
  return parent?.type === 'CallExpression' && /^(?:push|unshift)$/.test(staticKey(member) ?? '') ? parent.arguments[0] : undefined;
}

/** The name of a parameter, with or without a default. */
export function parameterName(param: TSESTree.Parameter | undefined): TSESTree.Identifier | undefined {
  const target = param?.type === 'AssignmentPattern' ? param.left : param;
  return target?.type === 'Identifier' ? target : undefined;
}

/** The call whose result a value is, awaited or not. */
export function callBehind(value: TSESTree.Node): TSESTree.CallExpression | undefined {
  const inner = unwrap(value);
  const call = inner.type === 'AwaitExpression' ? unwrap(inner.argument) : inner;
  return call.type === 'CallExpression' ? call : undefined;
}

/** The status of an HTTP answer that is written down in a call: `respond(400, { error })`. */
export function statusGivenTo(call: TSESTree.CallExpression | TSESTree.NewExpression): number | undefined {
  for (const argument of call.arguments) {
    const value = argument.type === 'Literal' ? argument.value : undefined;
    if (typeof value === 'number' && value >= 400 && value < 600) return value;
  }
  return undefined;
}
