import type { TSESTree } from '@typescript-eslint/utils';

import { readingMethods } from '../../catalog/zod/methods.js';
import { takenInputs } from '../containment/tool-inputs.js';
import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { keysTo, parameterTarget } from '../identity/parameters.js';
import { isRewritten, singleDefinition, variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';
import { linksOf, schemaOf, type ZodSchema } from '../zod/chain.js';
import { fieldsIn, shapeOf } from '../zod/objects.js';
import { isFullMatch } from './kept-characters.js';

/** Names and aliases are followed this far. */
const longestWay = 8;

/** What is asked of the schema of one value. */
type Judge = (schema: ZodSchema, sourceCode: SourceCode) => boolean;

/**
 * Is a value, by the schema of its tool or procedure or by the type that a schema of the file gives, a number, one of some
 * words, or a text of a form that means nothing to a shell: `input.copies`, `row.id`?
 */
export function isHarmlessInput(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return isInputOf(node, isHarmless, sourceCode);
}

/** Does the file show the schema of a value, of a tool's or procedure's input, of a type or of what was parsed, and is the answer yes? */
export function isInputOf(node: TSESTree.Node, judge: Judge, sourceCode: SourceCode): boolean {
  const way: string[] = [];
  let current = unwrap(node);
  for (let step = 0; step < longestWay; step += 1) {
    while (current.type === 'MemberExpression') {
      const key = staticKey(current);
      if (key === undefined) return false;
      way.unshift(key);
      current = unwrap(current.object);
    }
    if (current.type === 'AwaitExpression') current = unwrap(current.argument);
    if (current.type === 'CallExpression') return isAcceptedBy(readBy(current, way), [], judge, sourceCode);
    const variable = current.type === 'Identifier' ? variableOf(current, sourceCode) : undefined;
    const [def] = variable?.defs ?? [];
    if (!variable || !def || isRewritten(variable, sourceCode)) return false;
    if (def.type === 'Parameter') return isAcceptedParameter(def.name, way, judge, sourceCode);
    const definition = singleDefinition(variable);
    const keys = definition && keysTo(definition.name, definition.pattern);
    if (!keys) return false;
    way.unshift(...keys);
    const declared = annotationOf(definition.pattern);
    if (declared) return isAcceptedBy(schemaOfType(declared, sourceCode), way, judge, sourceCode);
    current = unwrap(definition.value);
  }
  return false;
}

/** `z.infer<typeof kind>`, `Row['stage']`: is what the schema behind a type lets in harmless? */
export function isHarmlessType(type: TSESTree.TypeNode, sourceCode: SourceCode): boolean {
  return isAcceptedBy(schemaOfType(type, sourceCode), [], isHarmless, sourceCode);
}

/** `schema.parse(value)`, and `schema.safeParse(value)`, whose result is in `data`. */
function readBy(call: TSESTree.CallExpression, way: readonly string[]): SchemaPlace | undefined {
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? (staticKey(callee) ?? '') : '';
  if (callee.type !== 'MemberExpression' || !readingMethods.has(method)) return undefined;
  if (!method.startsWith('safe')) return { schema: callee.object, way };
  return way[0] === 'data' ? { schema: callee.object, way: way.slice(1) } : undefined;
}

function isAcceptedParameter(name: TSESTree.Node, way: readonly string[], judge: Judge, sourceCode: SourceCode): boolean {
  let parameter = name;
  const inputs = takenInputs(sourceCode);
  for (let up: TSESTree.Node | undefined = name; up && /Pattern$|^(?:Identifier|Property|RestElement|TSParameterProperty)$/.test(up.type); up = up.parent) parameter = up;
  const target = parameterTarget(parameter as TSESTree.Parameter);
  const keys = keysTo(name, target);
  if (!keys) return false;
  const whole = [...keys, ...way];
  const declared = annotationOf(target);
  if (declared && isAcceptedBy(schemaOfType(declared, sourceCode), whole, judge, sourceCode)) return true;
  const input = inputs.get(parameter);
  return input !== undefined && input.at.every((key, index) => whole[index] === key) &&
    isAcceptedBy({ schema: input.schema, way: [] }, whole.slice(input.at.length), judge, sourceCode);
}

function annotationOf(pattern: TSESTree.Node): TSESTree.TypeNode | undefined {
  return 'typeAnnotation' in pattern && pattern.typeAnnotation?.type === 'TSTypeAnnotation' ? pattern.typeAnnotation.typeAnnotation : undefined;
}

interface SchemaPlace {
  schema: TSESTree.Node;
  /** Fields down to the one that is meant. */
  way: readonly string[];
}

/** Types that a schema gives. https://zod.dev/basics?id=inferring-types */
const inferring = new Set(['TypeOf', 'infer', 'output']);

/** The schema that a type was made from: `z.infer<typeof schema>`, a field of one, or an alias for either. */
function schemaOfType(type: TSESTree.TypeNode, sourceCode: SourceCode): SchemaPlace | undefined {
  const way: string[] = [];
  let current = type;
  for (let step = 0; step < longestWay; step += 1) {
    if (current.type === 'TSIndexedAccessType') {
      const { indexType } = current;
      if (indexType.type !== 'TSLiteralType' || indexType.literal.type !== 'Literal') return undefined;
      way.unshift(String(indexType.literal.value));
      current = current.objectType;
      continue;
    }
    if (current.type !== 'TSTypeReference') return undefined;
    const { typeArguments, typeName } = current;
    const [argument] = typeArguments?.params ?? [];
    const name = typeName.type === 'TSQualifiedName' ? typeName.right : typeName;
    if (argument?.type === 'TSTypeQuery' && name.type === 'Identifier' && inferring.has(name.name)) {
      return argument.exprName.type === 'Identifier' ? { schema: argument.exprName, way } : undefined;
    }
    const declared = variableOf(typeName, sourceCode)?.defs[0]?.node;
    if (declared?.type !== 'TSTypeAliasDeclaration' || declared.typeParameters) return undefined;
    current = declared.typeAnnotation;
  }
  return undefined;
}

/** Formats whose characters are letters, digits and the like. */
const harmlessFormats = new Set([
  'base64url', 'cidrv4', 'cidrv6', 'cuid', 'cuid2', 'date', 'datetime', 'e164', 'guid', 'hash', 'hex', 'ip', 'ipv4', 'ipv6', 'iso.date', 'iso.datetime',
  'ksuid', 'mac', 'nanoid', 'ulid', 'uuid', 'uuidv4', 'uuidv6', 'uuidv7', 'xid',
]);

const harmlessKinds = new Set(['bigint', 'enum', 'literal', 'number']);

function isAcceptedBy(place: SchemaPlace | undefined, further: readonly string[], judge: Judge, sourceCode: SourceCode): boolean {
  if (!place) return false;
  let { schema } = place;
  for (const key of [...place.way, ...further]) {
    const object = schemaOf(schema, sourceCode);
    const { fields } = (object ? shapeOf(object, sourceCode) : fieldsIn(schema, sourceCode)) ?? {};
    const field = fields?.get(key);
    if (!field) return false;
    schema = field;
  }
  const made = schemaOf(schema, sourceCode);
  return made !== undefined && judge(made, sourceCode);
}

function isHarmless(made: ZodSchema, sourceCode: SourceCode): boolean {
  if (!made.kind) return false;
  if (harmlessKinds.has(made.kind) || /^(?:coerce\.)?boolean$/.test(made.factory)) return true;
  if (made.kind !== 'string') return false;
  return harmlessFormats.has(made.factory) || linksOf(made).some(({ call, name }) => {
    const [pattern] = call?.arguments ?? [];
    return harmlessFormats.has(name) || (name === 'regex' && pattern !== undefined && isFullMatch(constantOf(pattern, sourceCode)?.value));
  });
}
