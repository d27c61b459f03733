import type { TSESTree } from '@typescript-eslint/utils';

import { contains, enclosingFunction, isNullish, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { type Reference, singleDefinition, type Variable } from '../identity/scope.js';
import { objectView } from '../values/object-view.js';

/** A literal that a variable may hold where it is used. */
export interface WrittenLiteral {
  value: TSESTree.ObjectExpression;
  /** Keys that a later literal lays over those of this one: `params = { ...params, password: '***' }`. */
  overlaid: ReadonlySet<string> | undefined;
}

/** A member that is given to an object after it was made. */
export interface WrittenMember {
  key: string;
  value: TSESTree.Expression;
}

/** A variable that is used more often is not followed. */
const mostReferences = 80;

/**
 * The literals that a variable with several values may hold at a use: `let options = {}; if (token) options = { headers }`. None
 * where anything but literals is written to it: a function may have masked what was in it.
 */
export function literalsOf(variable: Variable, use: TSESTree.Identifier): readonly WrittenLiteral[] {
  const { defs: [def, ...others], references } = variable;
  if (def?.type !== 'Variable' || others.length > 0 || def.node.id !== def.name || references.length > mostReferences) return [];
  const found: WrittenLiteral[] = [];
  const overlaid = new Set<string>();
  for (const reference of references.filter((each) => each.isWrite()).sort(byPlace).reverse()) {
    const value = valueOf(reference);
    if (!value) return [];
    const { identifier } = reference;
    if (identifier.range[0] > use.range[0] || isNullish(value)) continue;
    if (value.type !== 'ObjectExpression') return [];
    // Within the literal itself the name stands for what was before.
    if (contains(value, use)) continue;
    found.push({ value, overlaid: overlaid.size > 0 ? new Set(overlaid) : undefined });
    for (const key of keysOf(value)) overlaid.add(key);
    if (isOnTheWay(identifier, use)) break;
  }
  return found;
}

const byPlace = (one: Reference, other: Reference): number => one.identifier.range[0] - other.identifier.range[0];

function valueOf({ identifier, init, writeExpr }: Reference): TSESTree.Node | undefined {
  const { parent } = identifier;
  const isPlain = init === true || (parent.type === 'AssignmentExpression' && parent.left === identifier && parent.operator === '=');
  return isPlain && writeExpr ? unwrap(writeExpr) : undefined;
}

function keysOf(literal: TSESTree.ObjectExpression): string[] {
  return literal.properties.flatMap((property) => (property.type === 'Property' ? [staticKey(property) ?? ''] : []));
}

/** Is a variable surely written to before the use: by a statement of a block that holds the use too? */
function isOnTheWay(identifier: TSESTree.Node, use: TSESTree.Node): boolean {
  const { parent } = identifier;
  const statement = parent?.type === 'AssignmentExpression' ? parent.parent : undefined;
  return statement?.type === 'ExpressionStatement' && contains(statement.parent, use) && enclosingFunction(statement) === enclosingFunction(use);
}

/** The part of a literal that a member is: `config.db`, where `const config = { db: { password } }`. */
export function literalAt({ object }: TSESTree.MemberExpression, key: string, sourceCode: SourceCode): TSESTree.ObjectExpression | undefined {
  const found = objectView(object, sourceCode)?.get(key);
  const value = found?.state === 'present' ? unwrap(found.value) : undefined;
  return value?.type === 'ObjectExpression' ? value : undefined;
}

/** What is given to the members of an object that begins as a literal, before a use of it: `options.headers = { authorization }`. */
export function membersOf(variable: Variable, use: TSESTree.Node): readonly WrittenMember[] {
  if (variable.references.length > mostReferences || !beginsAsLiteral(variable)) return [];
  return variable.references.flatMap(({ identifier }) => {
    const member = wrapped(identifier).parent;
    if (member?.type !== 'MemberExpression' || member.object !== wrapped(identifier) || identifier.range[0] > use.range[0]) return [];
    const assignment = wrapped(member).parent;
    const key = staticKey(member);
    const isPlain = assignment?.type === 'AssignmentExpression' && assignment.left === member && assignment.operator === '=';
    if (!isPlain || key === undefined) return [];
    const fn = enclosingFunction(assignment);
    return !fn || contains(fn, use) ? [{ key, value: assignment.right }] : [];
  });
}

function beginsAsLiteral(variable: Variable): boolean {
  const [def] = variable.defs;
  const value = singleDefinition(variable)?.value ?? (def?.type === 'Variable' ? def.node.init : undefined);
  return value !== undefined && value !== null && unwrap(value).type === 'ObjectExpression';
}
