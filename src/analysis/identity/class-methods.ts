import type { TSESTree } from '@typescript-eslint/utils';

import { type ClassNode, isClass, isFunction, staticKey, unwrap } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from './scope.js';

/** The functions of a class body. */
interface Methods {
  /** The constructor's function. */
  init?: TSESTree.FunctionExpression;
  /** Methods of instances, and fields with a value, by name. */
  instance: ReadonlyMap<string, TSESTree.Expression>;
  static: ReadonlyMap<string, TSESTree.Expression>;
}

/** A hierarchy within one file is never deeper than this. */
const deepestBase = 10;

/** The method or field value that a class of this file, or a base of it in this file, gives a name. */
export function classMember(
  owner: ClassNode, key: string, isStatic: boolean, sourceCode: SourceCode,
): TSESTree.Expression | undefined {
  for (const node of hierarchyOf(owner, sourceCode)) {
    const methods = methodsOf(node, sourceCode);
    const found = (isStatic ? methods?.static : methods?.instance)?.get(key);
    if (found) return found;
  }
  return undefined;
}

/** The constructor that makes instances of a class of this file: its own or the nearest inherited one. */
export function classConstructor(owner: ClassNode, sourceCode: SourceCode): TSESTree.FunctionExpression | undefined {
  for (const node of hierarchyOf(owner, sourceCode)) {
    const init = methodsOf(node, sourceCode)?.init;
    if (init) return init;
  }
  return undefined;
}

/** The class of this file that a class extends. */
export function baseClassOf(owner: ClassNode, sourceCode: SourceCode): ClassNode | undefined {
  return hierarchyOf(owner, sourceCode)[1];
}

/** The class that a name or class expression of this file stands for. */
export function localClassOf(node: TSESTree.Node, sourceCode: SourceCode): ClassNode | undefined {
  const inner = unwrap(node);
  if (isClass(inner)) return inner;
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  if (!variable) return undefined;
  const [def] = variable.defs;
  if (def?.type === 'ClassName') return isClass(def.node) ? def.node : undefined;
  const definition = singleDefinition(variable);
  const made = definition?.pattern.type === 'Identifier' ? unwrap(definition.value) : undefined;
  return isClass(made) ? made : undefined;
}

/** The class and its bases of this file, nearest first. */
function hierarchyOf(owner: ClassNode, sourceCode: SourceCode): ClassNode[] {
  const nodes = [owner];
  for (let node = owner; node.superClass && nodes.length < deepestBase;) {
    const base = localClassOf(node.superClass, sourceCode);
    if (!base || nodes.includes(base)) break;
    nodes.push(base);
    node = base;
  }
  return nodes;
}

const methodsOf = perNode<ClassNode, Methods>((owner) => {
  const instance = new Map<string, TSESTree.Expression>();
  const statics = new Map<string, TSESTree.Expression>();
  const methods: Methods = { instance, static: statics };
  for (const member of owner.body.body) {
    if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') continue;
    if (member.type === 'MethodDefinition' && member.kind !== 'method') {
      if (member.kind === 'constructor' && isFunction(member.value)) methods.init = member.value;
      continue;
    }
    const key = staticKey(member);
    if (key !== undefined && member.value) (member.static ? statics : instance).set(key, member.value as TSESTree.Expression);
  }
  return methods;
});
