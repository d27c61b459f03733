import type { TSESTree } from '@typescript-eslint/utils';

import { type ClassNode, enclosingClass, isClass, isNullish, staticKey } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';

/** What a class shows about one of its fields. */
export interface FieldDefinition {
  /** Its only value: the initialiser, or the right side of the only assignment to it. */
  value?: TSESTree.Expression;
  /** Its only value besides nothing: `this.pool = null;` in the constructor leaves it the only thing that can be called. */
  valueBesidesNothing?: TSESTree.Expression;
  /** Its declared type. */
  type?: TSESTree.TypeNode;
}

/** What the class around `this.x` shows about the field `x`; `undefined` outside a class or for unknown fields. */
export function fieldDefinition(node: TSESTree.MemberExpression, sourceCode: SourceCode): FieldDefinition | undefined {
  const key = staticKey(node);
  const owner = key === undefined ? undefined : enclosingClass(node);
  return owner && fieldsOf(owner, sourceCode)?.get(key as string);
}

const fieldsOf = perNode<ClassNode, Map<string, FieldDefinition>>((owner, sourceCode) => {
  const fields = new Map<string, FieldDefinition>();
  const written = new Map<string, TSESTree.Expression[]>();
  const fieldNamed = (name: string) => {
    let field = fields.get(name);
    if (!field) fields.set(name, (field = {}));
    return field;
  };
  const addValue = (name: string, value: TSESTree.Expression) => {
    const values = written.get(name);
    if (values) values.push(value);
    else written.set(name, [value]);
  };

  for (const member of owner.body.body) {
    if (member.type === 'PropertyDefinition') {
      const name = staticKey(member);
      if (name === undefined) continue;
      if (member.typeAnnotation) fieldNamed(name).type = member.typeAnnotation.typeAnnotation;
      if (member.value) addValue(name, member.value);
    } else if (member.type === 'MethodDefinition' && member.kind === 'constructor') {
      for (const param of member.value.params) {
        if (param.type !== 'TSParameterProperty') continue;
        const target = param.parameter.type === 'AssignmentPattern' ? param.parameter.left : param.parameter;
        if (target.typeAnnotation) {
          fieldNamed(target.name).type = target.typeAnnotation.typeAnnotation;
        }
      }
    }
  }
  for (const { name, value } of assignedFields(sourceCode).get(owner) ?? []) addValue(name, value);
  for (const [name, values] of written) {
    const field = fieldNamed(name);
    const things = values.filter((value) => !isNullish(value));
    if (values.length === 1) field.value = values[0] as TSESTree.Expression;
    if (things.length === 1) field.valueBesidesNothing = things[0] as TSESTree.Expression;
  }
  return fields;
});

interface AssignedField {
  name: string;
  value: TSESTree.Expression;
}

/** The assignments to `this.x` of a file, by class. */
const assignedFields = perFile((sourceCode): ReadonlyMap<ClassNode, AssignedField[]> => {
  const byClass = new Map<ClassNode, AssignedField[]>();
  for (const { left, right } of nodesOfType(['AssignmentExpression'], sourceCode)) {
    if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression') continue;
    const name = staticKey(left);
    const owner = name === undefined ? undefined : classAround(left);
    if (!owner) continue;
    const assigned = byClass.get(owner);
    const field = { name: name as string, value: right };
    if (assigned) assigned.push(field);
    else byClass.set(owner, [field]);
  }
  return byClass;
});

/** Function expressions count as part of the class: many are handed on with its `this`. */
function classAround(node: TSESTree.Node): ClassNode | undefined {
  for (let up = node.parent; up; up = up.parent) {
    if (up.type === 'ClassBody') return up.parent;
    if (up.type === 'FunctionDeclaration' || isClass(up)) return undefined;
  }
  return undefined;
}
