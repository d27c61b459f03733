import type { TSESTree } from '@typescript-eslint/utils';

import { harmlessCalls, harmlessMethods } from '../../catalog/error-handling.js';
import { type FunctionNode, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';

/** Statements and expressions that only look at values. */
const looking = new Set([
  'ArrayExpression', 'BinaryExpression', 'BlockStatement', 'CallExpression', 'ChainExpression', 'ConditionalExpression',
  'Identifier', 'IfStatement', 'Literal', 'LogicalExpression', 'MemberExpression', 'ObjectExpression', 'Property',
  'ReturnStatement', 'TemplateElement', 'TemplateLiteral', 'ThisExpression', 'UnaryExpression', 'VariableDeclaration', 'VariableDeclarator',
]);

/**
 * Can a function plainly not fail, as it only asks what a value is: `(x) => typeof x === 'object' && x !== null && 'id' in x`?
 * Members are read only of what was asked for before, or is there for sure.
 */
export const onlyAsks = perNode<FunctionNode, boolean>((fn, sourceCode) => {
  if (fn.async || fn.generator || fn.params.some(({ type }) => type !== 'Identifier')) return false;
  const asked = new Set<string>();
  return walk(fn.body, sourceCode, (node) => {
    if (node.type.startsWith('TS')) return isTypeWrapper(node) ? undefined : 'skip';
    if (!looking.has(node.type)) return 'stop';
    if (node.type === 'CallExpression' && !isPlainCall(node, sourceCode)) return 'stop';
    const owner = ownerReadBy(node);
    if (owner && !asked.has(sourceCode.getText(owner)) && !isThere(owner, sourceCode)) return 'stop';
    if (isAsked(node)) asked.add(sourceCode.getText(node));
    else if (node.type === 'VariableDeclarator') {
      if (node.id.type !== 'Identifier') return 'stop';
      // `const row = value as Row;` is the same value.
      if (node.init && asked.has(sourceCode.getText(unwrap(node.init)))) asked.add(node.id.name);
    }
    return undefined;
  });
});

function isTypeWrapper(node: TSESTree.Node): boolean {
  return unwrap(node) !== node;
}

/** What must be no `null` or `undefined`: the object of a member, and what `in` looks into. */
function ownerReadBy(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'MemberExpression') return node.optional ? undefined : unwrap(node.object);
  return node.type === 'BinaryExpression' && node.operator === 'in' ? unwrap(node.right) : undefined;
}

/** Is a value compared, tested, or given to a function that tests it? */
function isAsked(node: TSESTree.Node): boolean {
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return false;
  const outer = wrapped(node);
  const { parent } = outer;
  switch (parent?.type) {
    case 'BinaryExpression':
      return parent.operator !== 'in';
    case 'CallExpression':
      return parent.callee !== outer;
    case 'ConditionalExpression':
    case 'IfStatement':
      return parent.test === outer;
    case 'LogicalExpression':
    case 'UnaryExpression':
      return true;
    default:
      return false;
  }
}

/** A literal, a global, a parameter that is declared as a text, or what stands at the top of the file: it is there. */
function isThere(owner: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (owner.type !== 'Identifier') return owner.type === 'Literal' || owner.type === 'TemplateLiteral';
  const variable = variableOf(owner, sourceCode);
  const name = variable?.defs[0]?.name;
  if (name?.type === 'Identifier' && name.typeAnnotation?.typeAnnotation.type === 'TSStringKeyword') return true;
  const scope = variable?.scope.type;
  return scope === undefined || scope === 'global' || scope === 'module';
}

function isPlainCall(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const id = resolveApi(node.callee, sourceCode)?.id;
  if (id !== undefined && (harmlessCalls.has(id) || /^global#(?:Math|Number|Object\.is|Object\.hasOwn)\b/.test(id))) return true;
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression' && harmlessMethods.has(staticKey(callee) ?? '')) return true;
  const helper = localFunctionOf(callee, sourceCode);
  return helper !== undefined && onlyAsks(helper, sourceCode) === true;
}
