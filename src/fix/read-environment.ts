import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../analysis/core/ast.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import { globalNamesOf, variableOf } from '../analysis/identity/scope.js';

/** `dbPassword`, `db-password`, `#dbPassword` → `DB_PASSWORD`; what is written like a variable keeps its seams. */
export function environmentName(name: string): string | undefined {
  const words = /^[A-Z]+(?:_[A-Z\d]+)+$/.test(name) ? [name] : name.match(/(?:[A-Z](?![a-z]))+|[A-Z]?[a-z]+|\d+/g) ?? [];
  const upper = words.join('_').toUpperCase().replace(/^X_(?=.)/, '').replace(/^\d+_?/, '');
  return upper.length >= 2 && upper.length <= 60 ? upper : undefined;
}

/**
 * Writes `process.env.NAME` in place of a literal, valid wherever the literal stood. `prefix` stays in front of it, in
 * a template. `undefined` where nothing can stand in its place: property keys, enum members, or where `process` is
 * something else.
 */
export function readEnvironment(
  node: TSESTree.Node, name: string, prefix: string, sourceCode: SourceCode,
): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix) | undefined {
  const replaced = constAssertionOf(node);
  if (!isReplaceable(replaced) || sourceCode.getCommentsInside(replaced).length > 0) return undefined;
  if (isDeclared('process', replaced, sourceCode)) return undefined;
  const expression = `process.env.${name}`;
  const text = prefix === '' ? expression : `\`${prefix}\${${expression}}\``;
  if (replaced.parent?.type === 'JSXAttribute') return (fixer) => fixer.replaceText(replaced, `{${text}}`);
  const before = sourceCode.text[replaced.range[0] - 1] ?? '';
  const after = sourceCode.text[replaced.range[1]] ?? '';
  const spaced = `${/[\w$]/.test(before) ? ' ' : ''}${text}${/[\w$]/.test(after) ? ' ' : ''}`;
  return (fixer) => fixer.replaceText(replaced, spaced);
}

/** Nothing but a literal can be asserted `as const`. */
function constAssertionOf(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  const isConst = parent?.type === 'TSAsExpression' && parent.typeAnnotation.type === 'TSTypeReference' &&
    parent.typeAnnotation.typeName.type === 'Identifier' && parent.typeAnnotation.typeName.name === 'const';
  return isConst ? parent : node;
}

function isReplaceable(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return parent.key !== node || parent.computed;
    case 'TSEnumMember':
    case 'TaggedTemplateExpression':
    case 'ImportAttribute':
    case 'ExpressionStatement':
      return false;
    default:
      return wrapped(node).parent !== undefined;
  }
}

/** Is the name something else than the global of that name, or the module that exports it, where a node stands? */
function isDeclared(name: string, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (globalNamesOf(sourceCode).has(name)) return false;
  for (let scope = sourceCode.getScope(node) as ReturnType<SourceCode['getScope']> | null; scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (!variable || variable.defs.length === 0) continue;
    return !variable.defs.every(({ type }) => type === 'ImportBinding') || variableOf(node, sourceCode) !== undefined;
  }
  return false;
}
