import type { TSESTree } from '@typescript-eslint/utils';

import { isClass, staticKey, unwrap } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { assignedMembers } from './assigned-members.js';
import { singleDefinition, type Variable, variableOf } from './scope.js';

/** The name of a function that an object literal or a class of the file holds under the name of a member, and nothing else ever. */
export function heldFunction(node: TSESTree.MemberExpression, sourceCode: SourceCode): TSESTree.Node | undefined {
  const variable = node.object.type === 'Identifier' ? variableOf(node.object, sourceCode) : undefined;
  const held = variable && heldFunctions(variable, sourceCode);
  const key = held && staticKey(node);
  if (!variable || key === undefined || assignedMembers(sourceCode).own.get(variable)?.has(key)) return undefined;
  return held?.get(key);
}

const heldFunctions = perNode<Variable, ReadonlyMap<string, TSESTree.Node>>((variable) => {
  const members = membersOf(variable) ?? [];
  // What is spread may bring another value for each name.
  if (members.some(({ type }) => type === 'SpreadElement')) return undefined;
  const held = new Map<string, TSESTree.Node>();
  for (const member of members) {
    if (member.type !== 'Property' && member.type !== 'PropertyDefinition') continue;
    const name = staticKey(member);
    const isOwn = member.type === 'Property' || member.static;
    if (name !== undefined && isOwn && isName(member.value)) held.set(name, member.value);
  }
  return held.size > 0 ? held : undefined;
});

function membersOf(variable: Variable): readonly TSESTree.Node[] | undefined {
  const [def, ...others] = variable.defs;
  if (def?.type === 'ClassName') return others.length === 0 && isClass(def.node) ? def.node.body.body : undefined;
  const definition = singleDefinition(variable);
  const value = definition?.pattern.type === 'Identifier' ? unwrap(definition.value) : undefined;
  if (isClass(value)) return value.body.body;
  return value?.type === 'ObjectExpression' ? value.properties : undefined;
}

function isName(node: TSESTree.Node | null): node is TSESTree.Node {
  return node?.type === 'Identifier' || node?.type === 'MemberExpression';
}
