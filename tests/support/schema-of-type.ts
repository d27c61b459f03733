import { readFileSync } from 'node:fs';

import ts from 'typescript';

type Schema = Record<string, unknown>;

/**
 * A JSON schema of the interfaces of a declaration file, for formats whose published schema no package brings along.
 * It holds an object to the properties that the types know: no other ones, and those that must be there.
 */
export function schemaOfTypes(declarations: string, root: string): Schema {
  const source = ts.createSourceFile('types.d.ts', readFileSync(declarations, 'utf8'), ts.ScriptTarget.Latest, true);
  const definitions: Record<string, Schema> = {};
  const add = (statement: ts.Statement, prefix: string): void => {
    if (ts.isInterfaceDeclaration(statement)) {
      definitions[prefix + statement.name.text] = objectSchema(statement.members);
    } else if (ts.isTypeAliasDeclaration(statement)) {
      definitions[prefix + statement.name.text] = schemaOf(statement.type);
    } else if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) {
      for (const inner of statement.body.statements) add(inner, `${statement.name.text}.`);
    }
  };
  for (const statement of source.statements) add(statement, '');
  return { ...reference(root), definitions };
}

function reference(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

function objectSchema(members: ts.NodeArray<ts.TypeElement>): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  let additionalProperties: Schema | false = false;
  for (const member of members) {
    if (ts.isIndexSignatureDeclaration(member)) additionalProperties = schemaOf(member.type);
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const name = (member.name as ts.Identifier | ts.StringLiteral).text;
    properties[name] = schemaOf(member.type);
    if (!member.questionToken) required.push(name);
  }
  return { type: 'object', properties, required, additionalProperties };
}

function schemaOf(type: ts.TypeNode): Schema {
  if (ts.isUnionTypeNode(type)) {
    const parts = type.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
    return { anyOf: parts.map(schemaOf) };
  }
  if (ts.isArrayTypeNode(type)) return { type: 'array', items: schemaOf(type.elementType) };
  if (ts.isTypeLiteralNode(type)) return objectSchema(type.members);
  if (ts.isTypeReferenceNode(type)) return reference(type.typeName.getText());
  if (ts.isLiteralTypeNode(type)) return { const: (type.literal as ts.StringLiteral).text };
  switch (type.kind) {
    case ts.SyntaxKind.AnyKeyword:
      return {};
    case ts.SyntaxKind.BooleanKeyword:
      return { type: 'boolean' };
    case ts.SyntaxKind.NumberKeyword:
      return { type: 'number' };
    case ts.SyntaxKind.StringKeyword:
      return { type: 'string' };
    default:
      throw new Error(`No schema for ${type.getText()}.`);
  }
}
