import type { TSESTree } from '@typescript-eslint/utils';

import { type ClassNode, decoratorsOf, enclosingClass, enclosingFunction, staticKey, unwrap, walk } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { fieldDefinition } from '../identity/class-fields.js';
import { variableOf } from '../identity/scope.js';
import { constantString } from './values.js';

/**
 * What a class field is from its beginning to its end: the initialiser of `this.bin`, `this.#bin` or `Media.BIN`, or what the
 * constructor alone gives it. Whatever else the file writes to under the name, in whichever object, may be the field.
 */
export function constantField(node: TSESTree.MemberExpression, sourceCode: SourceCode): TSESTree.Expression | undefined {
  const key = staticKey(node);
  const owner = key === undefined ? undefined : ownerOf(node, sourceCode);
  if (key === undefined || !owner) return undefined;
  const { count, isAny } = memberWrites(sourceCode);
  const writes = count.get(key) ?? 0;
  const field = initialised(owner, sourceCode)?.get(key);
  if (isAny || writes > 1) return undefined;
  if (field) return writes === 0 ? field : undefined;
  const only = writes === 1 && node.object.type === 'ThisExpression' ? fieldDefinition(node, sourceCode)?.value : undefined;
  return only && isInConstructor(only) ? only : undefined;
}

/** The class whose field is read: that of `this`, or the one that is named. */
function ownerOf({ object }: TSESTree.MemberExpression, sourceCode: SourceCode): ClassNode | undefined {
  if (object.type === 'ThisExpression') return enclosingClass(object);
  const def = object.type === 'Identifier' ? variableOf(object, sourceCode)?.defs[0] : undefined;
  return def?.type === 'ClassName' ? def.node : undefined;
}

/**
 * The parameter that a field is made of, `constructor(private readonly name: string)`, with the constructor, where the file writes
 * to no member of that name.
 */
export function propertyParameter(
  node: TSESTree.MemberExpression, sourceCode: SourceCode,
): { constructor: TSESTree.FunctionExpression; position: number } | undefined {
  const key = staticKey(node);
  const owner = key !== undefined && node.object.type === 'ThisExpression' ? enclosingClass(node) : undefined;
  const made = owner?.body.body.find((member) => member.type === 'MethodDefinition' && member.kind === 'constructor');
  if (made?.type !== 'MethodDefinition' || made.value.type !== 'FunctionExpression') return undefined;
  const position = made.value.params.findIndex((param) =>
    param.type === 'TSParameterProperty' && param.parameter.type === 'Identifier' && param.parameter.name === key);
  if (position === -1) return undefined;
  const { count, isAny } = memberWrites(sourceCode);
  return isAny || count.has(key as string) ? undefined : { constructor: made.value, position };
}

function isInConstructor(value: TSESTree.Node): boolean {
  const method = enclosingFunction(value)?.parent;
  return method?.type === 'MethodDefinition' && method.kind === 'constructor';
}

/** Fields with an initial value that no decorator may replace. */
const initialised = perNode<ClassNode, ReadonlyMap<string, TSESTree.Expression>>((owner) => {
  const fields = new Map<string, TSESTree.Expression>();
  for (const member of owner.body.body) {
    const key = member.type === 'PropertyDefinition' && decoratorsOf(member).length === 0 ? staticKey(member) : undefined;
    if (member.type === 'PropertyDefinition' && key !== undefined && member.value) fields.set(key, member.value);
  }
  return fields;
});

interface MemberWrites {
  /** How often the file writes to a member of a name. */
  count: ReadonlyMap<string, number>;
  /** It writes to members of `this` whose names are out of sight. */
  isAny: boolean;
}

const memberWrites = perFile((sourceCode): MemberWrites => {
  const count = new Map<string, number>();
  let isAny = false;
  const note = (key: string | undefined, object: TSESTree.Node | undefined): void => {
    if (key !== undefined) count.set(key, (count.get(key) ?? 0) + 1);
    else if (object?.type === 'ThisExpression') isAny = true;
  };
  for (const { left } of nodesOfType(['AssignmentExpression'], sourceCode)) {
    if (left.type === 'Identifier') continue;
    walk(left, sourceCode, (node) => {
      if (node.type === 'MemberExpression') note(staticKey(node), node.object);
      // Of `this.options.bin = …` only `bin` is written to.
      return node.type === 'MemberExpression' ? 'skip' : undefined;
    });
  }
  for (const { arguments: [target, ...sources], callee } of nodesOfType(['CallExpression'], sourceCode)) {
    const method = unwrap(callee);
    const name = target?.type === 'ThisExpression' && method.type === 'MemberExpression' ? staticKey(method) : undefined;
    if (name === 'defineProperty') note(sources[0] && constantString(sources[0], sourceCode), target);
    else if (name === 'assign') for (const source of sources) for (const key of keysOf(source)) note(key, target);
  }
  return { count, isAny };
});

/** The names of what a source of `Object.assign` brings; `undefined` among them where some are out of sight. */
function keysOf(source: TSESTree.Node): (string | undefined)[] {
  if (source.type !== 'ObjectExpression') return [undefined];
  return source.properties.map((property) => (property.type === 'Property' ? staticKey(property) : undefined));
}
