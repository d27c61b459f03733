import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { type Variable, variableOf } from '../identity/scope.js';

/** A property of a type, and what the type says that it is. */
interface DeclaredMember {
  key: string;
  type: TSESTree.TypeNode | undefined;
}

const none: readonly DeclaredMember[] = [];

/** The properties of a variable's type, as far as the type is written down in the file. */
export function declaredMembers(variable: Variable, sourceCode: SourceCode): readonly DeclaredMember[] {
  const name = variable.defs[0]?.name;
  const annotation = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  if (!annotation) return none;
  const type = annotation.type === 'TSTypeReference' && annotation.typeName.type === 'Identifier'
    ? variableOf(annotation.typeName, sourceCode)?.defs[0]?.node
    : annotation;
  return (type && membersOf(type, sourceCode)) ?? none;
}

const membersOf = perNode<TSESTree.Node, readonly DeclaredMember[]>((type) => {
  const members =
    type.type === 'TSInterfaceDeclaration' || type.type === 'ClassDeclaration' ? type.body.body
    : type.type === 'TSTypeLiteral' ? type.members
    : type.type === 'TSTypeAliasDeclaration' && type.typeAnnotation.type === 'TSTypeLiteral' ? type.typeAnnotation.members
    : [];
  const declared: DeclaredMember[] = [];
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' && member.type !== 'PropertyDefinition') continue;
    const key = staticKey(member);
    if (key !== undefined) declared.push({ key, type: member.typeAnnotation?.typeAnnotation });
  }
  return declared;
});
