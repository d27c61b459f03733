import type { TSESTree } from '@typescript-eslint/utils';

import { stringFormats } from '../../catalog/zod/string-formats.js';
import type { ZodKind } from '../../catalog/zod/factories.js';
import { unwrap } from '../core/ast.js';
import { objectView } from '../values/object-view.js';
import type { SourceCode } from '../core/per-file.js';
import { constantOf } from '../values/values.js';
import { linksOf, schemaOf, type ZodLink, type ZodSchema } from './chain.js';
import { zodReference } from './identity.js';
import { isKeyless } from './inner.js';
import { keepsSize, mayLimit, patternLimits } from './predicates.js';

/** What else than unbounded texts and collections is asked for. */
export interface BoundOptions {
  checkNumbers: boolean;
  checkAny: boolean;
  /** `z.email()`, `z.url()` and `z.iso.datetime()` need a limit of their own. */
  checkFormats: boolean;
}

export type UnboundedKind = 'any' | 'array' | 'format' | 'map' | 'number' | 'record' | 'set' | 'string';

/** A part of a schema that accepts data of any size. */
export interface Unbounded {
  kind: UnboundedKind;
  schema: ZodSchema;
  /** The function or method that makes it: `z.string`, or the `array` of `A.array()`. */
  at: TSESTree.Node;
  /** The call of it, and the steps behind it. */
  made: TSESTree.CallExpression;
  links: readonly ZodLink[];
  /** `z.number()` only. */
  missing?: 'both' | 'lower' | 'upper';
}

/** One collection or text of a chain: `z.string().min(1)` and `.array().max(5)` are two levels. */
interface Level {
  kind: ZodKind;
  at: TSESTree.Node;
  made: TSESTree.CallExpression;
  links: ZodLink[];
}

/**
 * Which levels of a schema, not counting the schemas inside it, are unbounded.
 *
 * @param isSized how long the outermost of them is was asked elsewhere
 */
export function unboundedLevels(schema: ZodSchema, options: BoundOptions, sourceCode: SourceCode, isSized = false): Unbounded[] {
  if (schema.kind === undefined || schema.kind === 'enum') return [];
  return levelsOf(schema).slice(0, isSized ? -1 : undefined).flatMap((level): Unbounded[] => {
    const found = judge(level, schema, options, sourceCode);
    return found ? [{ ...found, schema, at: level.at, made: level.made, links: level.links }] : [];
  });
}

/** Is what has a size one of the schemas inside: the members of a union, what `z.optional(…)` is put around? */
export function isSizedInside(schema: ZodSchema): boolean {
  const { kind } = schema.made;
  return (kind === 'union' || kind === 'wrapper' || kind === 'lazy') && levelsOf(schema).length === 1;
}

/** Does a step behind a union or wrapper limit whichever member it is: `z.union([…]).transform(String).pipe(Short)`? */
export function limitsMembers(schema: ZodSchema, sourceCode: SourceCode): boolean {
  const { kind } = schema.made;
  return (kind === 'union' || kind === 'wrapper' || kind === 'lazy') && isLimited(linksOf(schema), sourceCode);
}

function levelsOf(schema: ZodSchema): Level[] {
  const { root, made } = schema;
  let level: Level = { kind: made.kind, at: root.callee, made: root, links: [] };
  const levels = [level];
  for (const link of linksOf(schema)) {
    if (link.name === 'array' && link.call) {
      level = { kind: 'array', at: link.member.property, made: link.call, links: [] };
      levels.push(level);
    } else level.links.push(link);
  }
  return levels;
}

type Judgement = Pick<Unbounded, 'kind' | 'missing'>;

function judge(level: Level, schema: ZodSchema, options: BoundOptions, sourceCode: SourceCode): Judgement | undefined {
  switch (level.kind) {
    case 'string':
      return judgeString(level, schema, options, sourceCode);
    case 'array':
      return isLimited(level.links, sourceCode, hasFewElements(level, sourceCode)) ? undefined : { kind: 'array' };
    case 'map':
    case 'set':
      return isLimited(level.links, sourceCode) ? undefined : { kind: level.kind };
    case 'record':
      return isLimited(level.links, sourceCode) || hasFewKeys(level.made, sourceCode) ? undefined : { kind: 'record' };
    case 'number':
      return options.checkNumbers ? judgeNumber(level, schema, sourceCode) : undefined;
    case 'any':
      return options.checkAny && !isLimited(level.links, sourceCode) ? { kind: 'any' } : undefined;
    default:
      return undefined;
  }
}

function judgeString(level: Level, schema: ZodSchema, { checkFormats }: BoundOptions, sourceCode: SourceCode): Judgement | undefined {
  const { factory } = schema;
  const [first, second] = level.made.arguments;
  if (isLimited(level.links, sourceCode)) return undefined;
  // A function that judges the format is out of sight.
  if (factory === 'stringFormat' && (!second || patternLimits(second, sourceCode) !== false)) return undefined;
  let loosely = false;
  for (const [name, params] of [[factory, first] as const, ...level.links.map(({ name, call }) => [name, call?.arguments[0]] as const)]) {
    const format = stringFormats.get(name);
    if (format?.bounds === 'yes' || (format && hasPrecision(params, sourceCode))) return undefined;
    if (format?.bounds === 'loosely') loosely = true;
  }
  if (!loosely) return { kind: 'string' };
  return checkFormats ? { kind: 'format' } : undefined;
}

/** `z.iso.time({ precision: 3 })` fixes the number of digits. */
function hasPrecision(params: TSESTree.Node | undefined, sourceCode: SourceCode): boolean {
  return params !== undefined && objectView(params, sourceCode)?.get('precision').state === 'present';
}

/** Is what is in a list one of few, as far as the file shows? Of texts and objects there are any number. */
function hasFewElements({ at, made }: Level, sourceCode: SourceCode): boolean {
  const method = at.parent;
  const isMethod = method?.type === 'MemberExpression' && method.property === at && schemaOf(method.object, sourceCode) !== undefined;
  const element = isMethod ? method.object : made.arguments[0];
  const kind = element && schemaOf(element, sourceCode)?.kind;
  return kind !== 'string' && kind !== 'object';
}

/** Does any of the steps limit the size? What cannot be seen is believed to. */
function isLimited(links: readonly ZodLink[], sourceCode: SourceCode, mayBeFew = false): boolean {
  return links.some(({ name, call }) => {
    const [argument] = call?.arguments ?? [];
    switch (name) {
      case 'length':
      case 'max':
      case 'size':
        return argument !== undefined && constantOf(argument, sourceCode)?.value !== Infinity;
      case 'regex':
        return argument !== undefined && patternLimits(argument, sourceCode) !== false;
      case 'refine':
      case 'refinement':
      case 'superRefine':
        return mayLimit(argument, sourceCode, mayBeFew);
      case 'check':
      case 'with':
        return call?.arguments.some((check) => isLimitingCheck(check, mayBeFew, sourceCode)) ?? false;
      case 'transform':
      case 'overwrite':
        return !keepsSize(argument, sourceCode);
      case 'pipe':
        return argument !== undefined && isSmallTarget(argument, sourceCode);
      default:
        return false;
    }
  });
}

const limitingChecks = new Set(['length', 'maxLength', 'maxSize', 'size']);

/** `.check(z.maxLength(5))`; a check made elsewhere may be one. */
function isLimitingCheck(check: TSESTree.Node, mayBeFew: boolean, sourceCode: SourceCode): boolean {
  const inner = unwrap(check);
  if (inner.type !== 'CallExpression') return mayLimit(inner, sourceCode, mayBeFew);
  const name = zodReference(inner.callee, sourceCode)?.path.join('.');
  if (name === undefined) return true;
  const [argument] = inner.arguments;
  if (limitingChecks.has(name)) return argument !== undefined && constantOf(argument, sourceCode)?.value !== Infinity;
  if (name === 'regex') return argument === undefined || patternLimits(argument, sourceCode) !== false;
  if (name === 'refine' || name === 'superRefine') return mayLimit(argument, sourceCode, mayBeFew);
  return stringFormats.get(name)?.bounds === 'yes';
}

const smallKinds = new Set<ZodKind | undefined>(['bigint', 'enum', 'literal', 'number', 'other', 'string', undefined]);

/** What a pipe leads to: something small, or a text whose own limit is asked for. */
function isSmallTarget(target: TSESTree.Node, sourceCode: SourceCode): boolean {
  const schema = schemaOf(target, sourceCode);
  return !schema || smallKinds.has(schema.kind);
}

/** Keys out of a fixed set; keys that cannot be seen may be. */
function hasFewKeys(record: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const [key] = record.arguments;
  if (!key || isKeyless(record)) return false;
  const schema = schemaOf(key, sourceCode);
  if (!schema) return true;
  if (schema.made.kind === 'union') return schema.root.arguments.every((list) => unwrap(list).type !== 'ArrayExpression' || isUnionOfFew(list, sourceCode));
  // `z.string().or(…)` has at least as many keys as its first part.
  const kind = schema.kind === 'union' ? schema.made.kind : schema.kind;
  return kind !== 'string' && kind !== 'number' && kind !== 'any';
}

function isUnionOfFew(list: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(list);
  if (inner.type !== 'ArrayExpression') return true;
  return inner.elements.every((element) => {
    const member = element && schemaOf(element, sourceCode);
    return !member || member.kind === 'enum' || member.kind === 'literal';
  });
}

const lowerLimits = new Set(['gt', 'gte', 'min', 'nonnegative', 'positive']);
const upperLimits = new Set(['lt', 'lte', 'max', 'negative', 'nonpositive']);

function judgeNumber(level: Level, { factory }: ZodSchema, sourceCode: SourceCode): Judgement | undefined {
  if (factory === 'int32' || factory === 'uint32') return undefined;
  let lower = false;
  let upper = false;
  for (const { name, call } of level.links) {
    const names = name === 'check' || name === 'with'
      ? (call?.arguments ?? []).map((check) => checkName(check, sourceCode))
      : [name];
    for (const each of names) {
      // What looks closer, or leads elsewhere, is believed.
      if (each === undefined || each === 'refine' || each === 'superRefine' || each === 'pipe') return undefined;
      lower ||= lowerLimits.has(each) || each === 'minimum';
      upper ||= upperLimits.has(each) || each === 'maximum';
    }
  }
  if (lower && upper) return undefined;
  return { kind: 'number', missing: lower ? 'upper' : upper ? 'lower' : 'both' };
}

function checkName(check: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const inner = unwrap(check);
  return inner.type === 'CallExpression' ? zodReference(inner.callee, sourceCode)?.path.join('.') : undefined;
}
