import type { TSESTree } from '@typescript-eslint/utils';

import { type ApiReference, extend, globalReference, moduleReference } from './api-id.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { resolveApi, resolveVariable } from './references.js';
import { variableOf } from './scope.js';
import type { TypeOrigin } from './types.js';

/** Generic types whose value is, for us, that of their first argument. */
const transparentTypes = new Set(['Promise', 'PromiseLike', 'Awaited', 'Readonly', 'NonNullable', 'Required', 'Partial']);

/**
 * The API whose instances a type annotation names: `p: Pool` with `import { Pool } from 'pg'` is `pg#Pool()`.
 * Looks through unions with `null` and `undefined` or of classes of one module, intersections, `Promise<…>`, `ReturnType<typeof f>`, `typeof x` and aliases.
 */
export const declaredTypeReference = perNode<TSESTree.TypeNode, ApiReference>((type, sourceCode) => {
  const reference = namedType(type, sourceCode);
  return reference && { ...reference, viaType: true };
});

/** The reference that stands for a value of a type that the type checker has found. */
export function instanceOfType(origin: TypeOrigin): ApiReference {
  if (origin.is === 'module') return moduleReference(origin.module);
  const type = origin.module === 'global' ? globalReference(origin.name) : extend(moduleReference(origin.module), origin.name);
  return origin.is === 'function' ? type as ApiReference : extend(type as ApiReference, '()') as ApiReference;
}

function namedType(type: TSESTree.TypeNode, sourceCode: SourceCode): ApiReference | undefined {
  switch (type.type) {
    case 'TSTypeReference':
      return typeReference(type, sourceCode);
    case 'TSTypeQuery':
      return type.exprName.type === 'TSImportType' ? importedName(type.exprName) : entityName(type.exprName, sourceCode);
    case 'TSImportType': {
      const named = type.qualifier ? importedName(type) : undefined;
      return named && extend(named, '()');
    }
    case 'TSUnionType': {
      const present = type.types.filter(({ type: kind }) => kind !== 'TSNullKeyword' && kind !== 'TSUndefinedKeyword');
      return oneOf(present.map((member) => declaredTypeReference(member, sourceCode)));
    }
    case 'TSIntersectionType':
      for (const part of type.types) {
        const found = declaredTypeReference(part, sourceCode);
        if (found) return found;
      }
      return undefined;
    default:
      return undefined;
  }
}

/**
 * What stands for all of a union: classes of one module do much the same (`Pool | Client`, `Redis | Cluster`). A class of the
 * module itself comes before a type of a namespace in it (`Prisma.TransactionClient | PrismaClient`). Of globals that is not so.
 */
function oneOf(members: readonly (ApiReference | undefined)[]): ApiReference | undefined {
  const [first, ...others] = members;
  if (!first || others.length === 0) return first;
  let best = first;
  for (const other of others) {
    if (other?.module !== first.module || first.module === 'global') return undefined;
    if (other.path.length < best.path.length) best = other;
  }
  return best;
}

function typeReference(type: TSESTree.TSTypeReference, sourceCode: SourceCode): ApiReference | undefined {
  const { typeName } = type;
  const [argument] = type.typeArguments?.params ?? [];
  if (typeName.type === 'Identifier' && argument) {
    if (transparentTypes.has(typeName.name)) return declaredTypeReference(argument, sourceCode);
    if (typeName.name === 'ReturnType' || typeName.name === 'InstanceType') {
      const made = declaredTypeReference(argument, sourceCode);
      return made && extend(made, '()');
    }
  }
  const declared = typeName.type === 'Identifier' ? variableOf(typeName, sourceCode)?.defs[0]?.node : undefined;
  if (declared?.type === 'TSTypeAliasDeclaration') return declaredTypeReference(declared.typeAnnotation, sourceCode);
  const base =
    declared?.type === 'TSInterfaceDeclaration' ? declared.extends[0]?.expression
    : declared?.type === 'ClassDeclaration' ? declared.superClass
    : undefined;
  const named = base ? resolveApi(base, sourceCode) : entityName(typeName, sourceCode);
  return named && extend(named, '()');
}

/** `import('node:fs')`, `import('pg').Pool` */
function importedName({ qualifier, source }: TSESTree.TSImportType): ApiReference | undefined {
  const steps: string[] = [];
  let rest = qualifier;
  for (; rest?.type === 'TSQualifiedName'; rest = rest.left) steps.unshift(rest.right.name);
  if (rest?.type === 'Identifier') steps.unshift(rest.name);
  return steps.reduce<ApiReference | undefined>((named, step) => named && extend(named, step), moduleReference(source.value));
}

function entityName(name: TSESTree.EntityName, sourceCode: SourceCode): ApiReference | undefined {
  if (name.type === 'TSQualifiedName') {
    const left = entityName(name.left, sourceCode);
    return left && extend(left, name.right.name);
  }
  if (name.type !== 'Identifier') return undefined;
  const variable = variableOf(name, sourceCode);
  return variable ? resolveVariable(variable, sourceCode) : globalReference(name.name);
}
