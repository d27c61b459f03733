import type { TSESTree } from '@typescript-eslint/utils';

import { contains, enclosingFunction, type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { originOf } from '../values/origin.js';
import { constantOf } from '../values/values.js';

/** Members that are the size of something. */
const sizes = new Set(['byteLength', 'length', 'size']);

/** Is a node the size of something: `value.length`? */
export function isSize(node: TSESTree.Node): node is TSESTree.MemberExpression {
  return node.type === 'MemberExpression' && isSizeName(staticKey(node));
}

export function isSizeName(name: string | undefined): boolean {
  return name !== undefined && sizes.has(name);
}

export type ValueTest = (node: TSESTree.Node) => boolean;

/** Tells whether an expression has the value of a parameter, or a part of it, in it. */
export function valueTest(parameter: TSESTree.Parameter, fn: FunctionNode, sourceCode: SourceCode): ValueTest {
  const holders = new Set<TSESTree.Node>();
  for (const { identifier } of sourceCode.getDeclaredVariables(fn).flatMap((variable) =>
    variable.identifiers.some((name) => contains(parameter, name)) ? variable.references : [])) {
    for (let up: TSESTree.Node | undefined = identifier; up && up !== fn && !holders.has(up); up = up.parent) holders.add(up);
  }
  return (node) => holders.has(node);
}

/** How a comparison reads from its other side. */
const turned: ReadonlyMap<string, string> = new Map([['<', '>'], ['<=', '>='], ['>', '<'], ['>=', '<=']]);

/** Comparisons with 0 or 1 that only tell something from nothing. */
const emptiness = new Set(['!= 0', '!== 0', '< 1', '<= 0', '== 0', '=== 0', '> 0', '>= 1']);

/** What asks about a size. */
interface Predicate {
  fn: FunctionNode;
  isValue: ValueTest;
  /** What is in a list is one of few: where none comes twice, there are few of them. */
  mayBeFew: boolean;
}

/**
 * May what a predicate asks about a size keep it small? `length > 0`, a least length, and two sizes that are the same (no element
 * comes twice) leave it open; whatever else is done with a size may be a limit.
 */
export function mayBeLimit(size: TSESTree.MemberExpression, { fn, isValue, mayBeFew }: Predicate, sourceCode: SourceCode): boolean {
  const outer = withDefault(size);
  const { parent } = outer;
  switch (parent?.type) {
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
      return enclosingFunction(outer) !== fn;
    case 'BinaryExpression': {
      const isLeft = parent.left === outer;
      const other = unwrap(isLeft ? parent.right : parent.left);
      if (isSize(other) && isOfValue(other.object, isValue, sourceCode)) return mayBeFew;
      const operator = isLeft ? parent.operator : (turned.get(parent.operator) ?? parent.operator);
      const limit = constantOf(other, sourceCode)?.value;
      if (typeof limit === 'number' && emptiness.has(`${operator} ${limit}`)) return false;
      return !(operator === '>' || operator === '>=') || !isWanted(parent, fn);
    }
    case 'ConditionalExpression':
    case 'IfStatement':
      return parent.test !== outer;
    case 'LogicalExpression':
    case 'UnaryExpression':
      return parent.operator !== '!' && parent.operator !== '&&' && parent.operator !== '||';
    default:
      return true;
  }
}

/** `value`, `new Set(value)`, or a name for that */
function isOfValue(owner: TSESTree.Node, isValue: ValueTest, sourceCode: SourceCode): boolean {
  if (isValue(owner)) return true;
  const origin = originOf(owner, sourceCode);
  return origin !== owner && isValue(origin);
}

/** `value?.length ?? 0` */
function withDefault(size: TSESTree.Node): TSESTree.Node {
  const outer = wrapped(size);
  const { parent } = outer;
  const isDefaulted = parent?.type === 'LogicalExpression' && parent.operator !== '&&' && parent.left === outer && unwrap(parent.right).type === 'Literal';
  return isDefaulted ? wrapped(parent) : outer;
}

/** Does a predicate that only answers let pass what a comparison is true of? One that is handed a context may complain of it. */
function isWanted(comparison: TSESTree.Node, predicate: FunctionNode): boolean {
  if (predicate.params.length !== 1) return false;
  let outer = wrapped(comparison);
  while (outer.parent?.type === 'LogicalExpression') outer = wrapped(outer.parent);
  const { parent } = outer;
  return (parent?.type === 'ReturnStatement' || parent?.type === 'ArrowFunctionExpression') && enclosingFunction(outer) === predicate &&
    isOnlyAnswer(outer, predicate);
}

/** Is a result the only one of a function? Behind a `return` of another one it may be a matter of those that are left. */
function isOnlyAnswer(result: TSESTree.Node, { body }: FunctionNode): boolean {
  return body.type !== 'BlockStatement' ? wrapped(body) === result : body.body.length === 1 && body.body[0] === result.parent;
}
