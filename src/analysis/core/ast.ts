import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from './per-file.js';

export type FunctionNode =
  | TSESTree.ArrowFunctionExpression
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression;

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

export type CallLike = TSESTree.CallExpression | TSESTree.NewExpression;

/** Is the node a function with a body of its own? */
export function isFunction(node: TSESTree.Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'FunctionDeclaration'
  );
}

export function isClass(node: TSESTree.Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** The decorators of a node; ESLint's own parser leaves the field out. */
export function decoratorsOf(node: { decorators?: TSESTree.Decorator[] }): readonly TSESTree.Decorator[] {
  return node.decorators ?? [];
}

/** Wrappers that change a type or end an optional chain, never the value. */
function isTransparent(
  node: TSESTree.Node,
): node is
  | TSESTree.ChainExpression
  | TSESTree.TSAsExpression
  | TSESTree.TSInstantiationExpression
  | TSESTree.TSNonNullExpression
  | TSESTree.TSSatisfiesExpression
  | TSESTree.TSTypeAssertion {
  return (
    node.type === 'TSAsExpression' ||
    node.type === 'TSNonNullExpression' ||
    node.type === 'ChainExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'TSTypeAssertion' ||
    node.type === 'TSInstantiationExpression'
  );
}

/** The expression inside `x as T`, `x satisfies T`, `<T>x`, `x!`, `f<T>` and the end of an optional chain. */
export function unwrap(node: TSESTree.Node): TSESTree.Node {
  let inner = node;
  while (isTransparent(inner)) inner = inner.expression;
  return inner;
}

/** What is behind `0,` in `(0, module.name)`, as compilers call a function without its object; any other node as it is. */
export function behindComma(node: TSESTree.Node): TSESTree.Node {
  return node.type === 'SequenceExpression' ? (node.expressions.at(-1) ?? node) : node;
}

/** What a chain of members begins with: `a` of `a.b?.c`. */
export function rootObject(node: TSESTree.Node): TSESTree.Node {
  let root = unwrap(node);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root;
}

/** The outermost of the wrappers {@link unwrap} looks through: the node whose parent uses the value. */
export function wrapped(node: TSESTree.Node): TSESTree.Node {
  let outer = node;
  while (outer.parent && isTransparent(outer.parent)) outer = outer.parent;
  return outer;
}

/**
 * The name of a member, property, method or field when the text shows it: `a.b`, `a["b"]`, `a[0]`, `{ b: 1 }`,
 * `{ ["b"]: 1 }`, `#b` as `#b`. `undefined` when it is computed at run time.
 */
export function staticKey(
  node:
    | TSESTree.AccessorProperty
    | TSESTree.MemberExpression
    | TSESTree.MethodDefinition
    | TSESTree.Property
    | TSESTree.PropertyDefinition
    | TSESTree.TSAbstractAccessorProperty
    | TSESTree.TSAbstractMethodDefinition
    | TSESTree.TSAbstractPropertyDefinition
    | TSESTree.TSEnumMember
    | TSESTree.TSMethodSignature
    | TSESTree.TSPropertySignature,
): string | undefined {
  const key: TSESTree.Node =
    node.type === 'MemberExpression' ? node.property : node.type === 'TSEnumMember' ? node.id : node.key;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  const computed = node.type === 'TSEnumMember' ? false : node.computed;
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** Walks up to the function whose body (or parameters) hold the node; `undefined` at module level. */
export function enclosingFunction(node: TSESTree.Node): FunctionNode | undefined {
  for (let child = node, up = node.parent; up; child = up, up = up.parent) {
    if (isFunction(up)) return up;
    // Field initialisers and static blocks run with the class, not with the function around it.
    if (up.type === 'StaticBlock') return undefined;
    if ((up.type === 'PropertyDefinition' || up.type === 'AccessorProperty') && up.value === child) return undefined;
  }
  return undefined;
}

/** The class whose `this` a node sees: arrow functions are looked through, other functions must be its methods. */
export function enclosingClass(node: TSESTree.Node): ClassNode | undefined {
  for (let up: TSESTree.Node | undefined = node.parent; up; up = up.parent) {
    if (up.type === 'ClassBody') return up.parent;
    if (up.type === 'FunctionDeclaration') return undefined;
    if (up.type === 'FunctionExpression' && up.parent.type !== 'MethodDefinition') return undefined;
  }
  return undefined;
}

/** The name a reader would call a function by: its own, that of its variable, property or method. */
export function functionName(node: FunctionNode): string | undefined {
  if (node.id) return node.id.name;
  const { parent } = node;
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'AssignmentExpression':
      if (parent.left.type === 'Identifier') return parent.left.name;
      return parent.left.type === 'MemberExpression' && !isModuleExports(parent.left) ? staticKey(parent.left) : undefined;
    case 'MethodDefinition':
    case 'Property':
    case 'PropertyDefinition':
      return staticKey(parent);
    default:
      return undefined;
  }
}

/** `module.exports = function () {}` gives the function no name. */
function isModuleExports(node: TSESTree.MemberExpression): boolean {
  return node.object.type === 'Identifier' && node.object.name === 'module' && staticKey(node) === 'exports';
}

/** Calls `visit` with every child node, in source order. */
export function forEachChild(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  visit: (child: TSESTree.Node) => void,
): void {
  const fields = node as unknown as Record<string, unknown>;
  for (const key of sourceCode.visitorKeys[node.type] ?? []) {
    const value = fields[key];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) visit(item);
    } else if (isNode(value)) visit(value);
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/**
 * Visits a node and all below it, outer nodes first, without recursion. What `enter` answers steers the walk:
 * `'skip'` leaves the children out, `'stop'` ends it. Answers whether it ran to the end.
 */
export function walk(
  root: TSESTree.Node,
  sourceCode: SourceCode,
  enter: (node: TSESTree.Node) => 'skip' | 'stop' | undefined,
): boolean {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const answer = enter(node);
    if (answer === 'stop') return false;
    if (answer !== 'skip') pushChildren(stack, node, sourceCode);
  }
  return true;
}

/** Puts the children of a node on a stack, the last one first. */
export function pushChildren(stack: unknown[], node: TSESTree.Node, sourceCode: SourceCode): void {
  const fields = node as unknown as Record<string, unknown>;
  const keys = sourceCode.visitorKeys[node.type] ?? [];
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const value = fields[keys[index] as string];
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      for (let item = items.length - 1; item >= 0; item -= 1) push(stack, items[item]);
    } else push(stack, value);
  }
}

function push(stack: unknown[], value: unknown): void {
  if (isNode(value)) stack.push(value);
}

/** Does `outer` hold `inner`, or is it the same node? */
export function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** Is the expression `null`, `undefined` or `void 0`, written down? */
export function isNullish(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name === 'undefined';
  return (inner.type === 'Literal' && inner.raw === 'null') || (inner.type === 'UnaryExpression' && inner.operator === 'void');
}

/** A text as it is written down: a literal, or a template, whatever is put into it. */
export function isWrittenText(node: TSESTree.Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}
