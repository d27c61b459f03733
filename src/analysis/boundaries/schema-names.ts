import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../core/per-file.js';
import { resolveVariable } from '../identity/references.js';
import { singleDefinition, type Variable } from '../identity/scope.js';
import { unwrap } from '../core/ast.js';

/** The schema in scope that goes by the name of a type: `UserSchema`, `userSchema` or `zUser` for `User`. */
export function schemaFor(type: TSESTree.TypeNode, at: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier' || type.typeArguments) return undefined;
  const { name } = type.typeName;
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return [`${name}Schema`, `${lower}Schema`, `z${name}`].find((candidate) => isSchemaInScope(candidate, at, sourceCode));
}

function isSchemaInScope(name: string, at: TSESTree.Node, sourceCode: SourceCode): boolean {
  type Scope = ReturnType<SourceCode['getScope']>;
  for (let scope: Scope | null = sourceCode.getScope(at); scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable) return hasParse(variable, sourceCode);
  }
  return false;
}

/** Schemas with a `parse`: of zod, or of another file, whose spelling we then believe. */
function hasParse(variable: Variable, sourceCode: SourceCode): boolean {
  const [definition] = variable.defs;
  if (!definition) return false;
  if (definition.type === 'ImportBinding') {
    const { node, parent } = definition;
    if (parent?.type === 'ImportDeclaration' && parent.importKind === 'type') return false;
    return !(node.type === 'ImportSpecifier' && node.importKind === 'type');
  }
  const api = resolveVariable(variable, sourceCode);
  if (api) return api.module === 'zod' || api.module.startsWith('zod/') || api.module.startsWith('.');
  const value = singleDefinition(variable)?.value;
  return value !== undefined && !['ObjectExpression', 'ArrowFunctionExpression', 'FunctionExpression', 'Literal'].includes(unwrap(value).type);
}
