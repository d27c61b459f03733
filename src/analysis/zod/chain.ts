import type { TSESTree } from '@typescript-eslint/utils';

import { type ZodFactory, zodFactories, type ZodKind } from '../../catalog/zod/factories.js';
import { kindChanges, sameKind } from '../../catalog/zod/methods.js';
import type { ZodModule } from '../../catalog/zod/modules.js';
import { stringFormats } from '../../catalog/zod/string-formats.js';
import { staticKey, unwrap } from '../core/ast.js';
import { assignedMembers, isExports } from '../identity/assigned-members.js';
import { fieldDefinition } from '../identity/class-fields.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { zodReference } from './identity.js';

/** One step of a chain: `.max(5)`, or a property that is read. */
export interface ZodLink {
  name: string;
  member: TSESTree.MemberExpression;
  /** Left out where the member is only read. */
  call?: TSESTree.CallExpression;
}

/** A schema the file shows: the call that made it, and what was chained onto it, through names that are assigned once. */
export interface ZodSchema {
  zod: ZodModule;
  /** Name of the function that made it: `string`, `iso.date`, `coerce.number`. */
  factory: string;
  made: ZodFactory;
  /** The call of that function. */
  root: TSESTree.CallExpression;
  /** The last step, and the schema before it. */
  last?: { link: ZodLink; before: ZodSchema };
  /** What it accepts; `undefined` when a step leads out of what is known (`.unwrap()`, `.shape.id`, `.parse(…)`). */
  kind: ZodKind | undefined;
}

const noSchema = Symbol('no schema');

const memoOf = perFile(() => new Map<TSESTree.Node, ZodSchema | typeof noSchema>());

/** The schema an expression is, or `undefined`. Chains may be thousands of steps long: no recursion along them. */
export function schemaOf(node: TSESTree.Node, sourceCode: SourceCode): ZodSchema | undefined {
  const memo = memoOf(sourceCode);
  const passed: TSESTree.Node[] = [];
  let current: TSESTree.Node | undefined = unwrap(node);
  let schema: ZodSchema | undefined;
  while (current) {
    const known = memo.get(current);
    if (known) {
      schema = known === noSchema ? undefined : known;
      break;
    }
    // Until the answer is there; ends circles as well (`const a = b; const b = a`).
    memo.set(current, noSchema);
    passed.push(current);
    schema = rootOf(current, sourceCode);
    if (schema) {
      memo.set(current, schema);
      passed.pop();
      break;
    }
    current = innerOf(current, sourceCode);
  }
  for (let outer = passed.pop(); outer && schema; outer = passed.pop()) {
    schema = withStep(schema, outer, sourceCode);
    if (schema) memo.set(outer, schema);
  }
  return schema;
}

/** The steps of a schema, first to last. */
export function linksOf(schema: ZodSchema): ZodLink[] {
  const links: ZodLink[] = [];
  for (let step = schema.last; step; step = step.before.last) links.push(step.link);
  return links.reverse();
}

function rootOf(node: TSESTree.Node, sourceCode: SourceCode): ZodSchema | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const reference = zodReference(node.callee, sourceCode);
  if (!reference || reference.path.includes('()')) return undefined;
  const factory = reference.path.join('.');
  const made = zodFactories.get(factory);
  return made && { zod: reference.zod, factory, made, root: node, kind: made.kind };
}

function innerOf(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  switch (node.type) {
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      return callee.type === 'MemberExpression' && staticKey(callee) !== undefined ? callee : undefined;
    }
    case 'Identifier': {
      const variable = variableOf(node, sourceCode);
      const definition = variable && singleDefinition(variable);
      return definition?.pattern.type === 'Identifier' ? unwrap(definition.value) : undefined;
    }
    case 'MemberExpression': {
      if (node.object.type === 'ThisExpression') return unwrapped(fieldDefinition(node, sourceCode)?.value);
      const key = staticKey(node);
      if (key === undefined) return undefined;
      return isExports(node.object, sourceCode) ? unwrapped(assignedMembers(sourceCode).exports.get(key)) : unwrap(node.object);
    }
    default:
      return undefined;
  }
}

function unwrapped(node: TSESTree.Node | null | undefined): TSESTree.Node | undefined {
  return node ? unwrap(node) : undefined;
}

/** The schema after one more node of its chain. Of `S.max(5)` the member is the step, the call completes it. */
function withStep(schema: ZodSchema, node: TSESTree.Node, sourceCode: SourceCode): ZodSchema | undefined {
  if (node.type === 'Identifier') return schema;
  if (node.type === 'MemberExpression') {
    if (node.object.type === 'ThisExpression' || isExports(node.object, sourceCode)) return schema;
    const name = staticKey(node);
    return name === undefined ? undefined : { ...schema, kind: undefined, last: { link: { name, member: node }, before: schema } };
  }
  const { last } = schema;
  if (node.type !== 'CallExpression' || !last || last.link.call || last.link.member !== unwrap(node.callee)) return undefined;
  const { before } = last;
  return { ...schema, kind: kindAfter(before, last.link.name), last: { link: { ...last.link, call: node }, before } };
}

function kindAfter({ kind }: ZodSchema, method: string): ZodKind | undefined {
  if (kind === undefined) return undefined;
  const changed = kindChanges.get(method);
  if (changed) return changed;
  return sameKind.has(method) || (kind === 'string' && stringFormats.has(method)) ? kind : undefined;
}
