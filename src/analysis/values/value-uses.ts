import type { TSESTree } from '@typescript-eslint/utils';

import { type ClassNode, enclosingClass, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';

/** Where a value goes within the file. */
export interface ValueUses {
  /** Expressions that stand for the value (itself, or a name it was given) and on which something is done. */
  places: readonly TSESTree.Node[];
  /** Where other code gets hold of it: it is exported, returned, stored or handed to a function. */
  escapes: readonly TSESTree.Node[];
}

/** A value with more places than this is judged by the first of them, so that cost stays linear. */
const mostPlaces = 300;

/** The places of the file that can be seen to use the value of an expression. */
export function usesOf(node: TSESTree.Node, sourceCode: SourceCode): ValueUses {
  const collector = new Collector(sourceCode);
  collector.collect(node);
  return collector;
}

class Collector implements ValueUses {
  readonly places: TSESTree.Node[] = [];
  readonly escapes: TSESTree.Node[] = [];
  readonly #sourceCode: SourceCode;
  readonly #seen = new Set<unknown>();
  readonly #queue: TSESTree.Node[] = [];

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
  }

  collect(start: TSESTree.Node): void {
    for (let node: TSESTree.Node | undefined = start; node; node = this.#queue.shift()) {
      if (this.places.length + this.escapes.length >= mostPlaces) return;
      this.#follow(node);
    }
  }

  #follow(start: TSESTree.Node): void {
    let node = wrapped(start);
    for (let { parent } = node; parent; { parent } = node) {
      switch (parent.type) {
        case 'AwaitExpression':
        case 'LogicalExpression':
        case 'ConditionalExpression':
          if (parent.type === 'ConditionalExpression' && parent.test === node) return;
          node = wrapped(parent);
          continue;
        case 'SequenceExpression':
          if (parent.expressions.at(-1) !== node) return;
          node = wrapped(parent);
          continue;
        case 'VariableDeclarator':
          this.#declared(parent.id);
          return;
        case 'AssignmentExpression':
          if (parent.right !== node) return;
          this.#assigned(parent.left);
          node = wrapped(parent);
          continue;
        case 'PropertyDefinition':
          this.#field(parent);
          return;
        case 'CallExpression':
        case 'NewExpression':
          if (parent.callee === node) this.places.push(node);
          else this.escapes.push(node);
          return;
        case 'MemberExpression':
          if (parent.object === node) this.places.push(node);
          return;
        case 'TaggedTemplateExpression':
          this.places.push(node);
          return;
        case 'ExpressionStatement':
        case 'IfStatement':
        case 'UnaryExpression':
        case 'BinaryExpression':
        case 'TemplateLiteral':
          return;
        default:
          this.escapes.push(node);
          return;
      }
    }
  }

  #declared(id: TSESTree.Node): void {
    if (id.type === 'Identifier') this.#named(id);
    else this.escapes.push(id); // Taken apart: its methods go their own ways.
  }

  #assigned(target: TSESTree.Node): void {
    const left = unwrap(target);
    if (left.type === 'Identifier') this.#named(left);
    else if (left.type === 'MemberExpression' && left.object.type === 'ThisExpression') this.#ofThis(left, staticKey(left));
    else this.escapes.push(left);
  }

  #named(identifier: TSESTree.Identifier): void {
    const variable = variableOf(identifier, this.#sourceCode);
    if (!variable || variable.defs.length === 0) {
      this.escapes.push(identifier);
      return;
    }
    if (this.#isSeen(variable)) return;
    if (isExportedDeclaration(variable.defs[0]?.node)) this.escapes.push(identifier);
    this.#queue.push(...variable.references.slice(0, mostPlaces).flatMap(({ identifier: name, init }) =>
      init || name === identifier || isWriteTarget(name) ? [] : [name]));
  }

  #field(field: TSESTree.PropertyDefinition): void {
    const isPrivate = field.accessibility === 'private' || field.key.type === 'PrivateIdentifier';
    if (field.static && !isPrivate) this.escapes.push(field);
    this.#ofThis(field, staticKey(field));
  }

  #ofThis(within: TSESTree.Node, key: string | undefined): void {
    const owner = enclosingClass(within);
    if (!owner || key === undefined) this.escapes.push(within);
    else if (!this.#isSeen(`${owner.range[0]}.${key}`)) {
      this.#queue.push(...(ownMembers(owner, this.#sourceCode)?.get(key)?.slice(0, mostPlaces) ?? []));
    }
  }

  #isSeen(name: unknown): boolean {
    if (this.#seen.has(name)) return true;
    this.#seen.add(name);
    return false;
  }
}

/** Where a class reads its fields: `this.x`, and `Name.x` for static ones. */
const ownMembers = perNode<ClassNode, Map<string, TSESTree.MemberExpression[]>>((owner, sourceCode) => {
  const members = new Map<string, TSESTree.MemberExpression[]>();
  walk(owner.body, sourceCode, (node) => {
    if (node.type !== 'MemberExpression' || isWriteTarget(node)) return;
    const { object } = node;
    const isOwn = object.type === 'ThisExpression' || (object.type === 'Identifier' && object.name === owner.id?.name);
    const key = isOwn ? staticKey(node) : undefined;
    if (key === undefined) return;
    const known = members.get(key);
    if (known) known.push(node);
    else members.set(key, [node]);
  });
  return members;
});

function isWriteTarget(node: TSESTree.Node): boolean {
  return node.parent?.type === 'AssignmentExpression' && node.parent.left === node;
}

function isExportedDeclaration(node: TSESTree.Node | undefined): boolean {
  const declaration = node?.type === 'VariableDeclarator' ? node.parent : undefined;
  return declaration?.parent.type === 'ExportNamedDeclaration';
}
