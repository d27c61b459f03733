import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { Flow, Use, UseKind } from '../flow/flow.js';

/** `body?.id`, sent as it is, is as unread as the whole; so is what is taken of an object that is there for certain. */
export function isAskedFor({ derived, met, path, taken }: Use): boolean {
  if (path.length !== 1) return false;
  if (taken?.type === 'MemberExpression' && taken.optional) return true;
  return !derived && isSurelyThere(met, taken);
}

function isSurelyThere(met: TSESTree.Node | undefined, taken: TSESTree.Node | undefined): boolean {
  return isQuery(met) || takesFromEmpty(taken);
}

/** `req.query`, `const { query } = req`: frameworks make an object of it, whatever was asked. */
function isQuery(met: TSESTree.Node | undefined): boolean {
  return (met?.type === 'MemberExpression' || met?.type === 'Property') && staticKey(met) === 'query';
}

/** `const { id } = req.body ?? {}`, `(req.body || {}).id` */
function takesFromEmpty(taken: TSESTree.Node | undefined): boolean {
  const declarator = taken?.type === 'ObjectPattern' ? taken.parent : undefined;
  const whole = taken?.type === 'MemberExpression' ? taken.object : declarator?.type === 'VariableDeclarator' ? declarator.init : undefined;
  const value = whole && unwrap(whole);
  return value?.type === 'LogicalExpression' && value.operator !== '&&' && unwrap(value.right).type === 'ObjectExpression';
}

const questions: ReadonlySet<UseKind> = new Set<UseKind>(['compare', 'in', 'instanceof', 'nullCheck', 'test', 'typeof']);

/** `String(body.user.id)`: whatever is there becomes text, but where there is no user the reading of it throws. */
export function isReadDeep(use: Use, flow: Flow): boolean {
  return use.within.length === 0 && use.path.length > 1 && use.path.at(-1) !== '*' && !cannotThrow(use, flow, 1);
}

/**
 * Can the member that is used be read whatever the value is: each object on the way to it is asked for (`data?.reason`), or was
 * asked about or read from before (`if (data.code !== 0) throw new Error(data.reason)`)?
 *
 * @param from what stands above this level is not asked about
 */
export function cannotThrow(use: Use, { uses }: Flow, from = 0): boolean {
  const { met, path, taken } = use;
  let member = taken;
  return path.every((_, level) => {
    const isOptional = member?.type === 'MemberExpression' && member.optional;
    member = memberAround(member);
    return level < from || isOptional || (level === 0 && isSurelyThere(met, taken)) || uses.some((other) => isReadBefore(other, use, level));
  });
}

/** `data.error.code` of `data.error` */
function memberAround(member: TSESTree.Node | undefined): TSESTree.Node | undefined {
  const outer = member && wrapped(member);
  return outer?.parent?.type === 'MemberExpression' && outer.parent.object === outer ? outer.parent : undefined;
}

function isReadBefore(other: Use, use: Use, level: number): boolean {
  const isTakenBefore = isBefore(other.taken ?? other.node, use.taken ?? use.node) || isBefore(other.node, use.node);
  if (!isTakenBefore || enclosingFunction(other.node) !== enclosingFunction(use.node)) return false;
  return (other.path.length > level || (other.path.length === level && questions.has(other.kind))) &&
    use.path.slice(0, level).every((key, at) => other.path[at] === key);
}

function isBefore(first: TSESTree.Node, second: TSESTree.Node): boolean {
  return first.range[1] <= second.range[0];
}
