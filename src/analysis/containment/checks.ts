import type { TSESTree } from '@typescript-eslint/utils';

import { checkingName, existenceName, pathSteps } from '../../catalog/paths/path-steps.js';
import { platformGlobals } from '../../catalog/validators.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import type { Use } from '../flow/flow.js';
import type { ApiReference } from '../identity/api-id.js';
import { logCallOf } from '../identity/logger.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { originOf } from '../values/origin.js';
import { isConstantTable } from '../values/constant-table.js';
import { constantOf, constantString } from '../values/values.js';
import type { Leg, LegOptions } from './legs.js';
import { patternKind } from './patterns.js';
import { isFolder, isFolderText, rootEnd } from './roots.js';

/**
 * What a check of a path is worth.
 *
 * - `sound`: what passes stays inside
 * - `unknown`: what it asks is out of sight
 * - `absolute`: it finds absolute paths only, which makes a search for dots complete
 * - `noSeparator`, `beforeResolve`, `dots`: broken
 */
export type CheckKind = 'absolute' | 'beforeResolve' | 'dots' | 'noSeparator' | 'sound' | 'unknown';

export interface NewCheck {
  kind: CheckKind;
  /** The expression that has the answer. */
  node: TSESTree.Node;
  /** The answer for a good path; left out where either may be. */
  passes?: boolean;
  /** It says something only where its answer is known: a list may be of what is allowed or of what is not. */
  strict?: true;
  /** It may throw instead of answering. */
  throws?: true;
  /** `noSeparator`: the root it compares with. */
  root?: TSESTree.Node;
  /** The beginning it asks for is a literal, so that it may also tell routes apart. */
  literal?: true;
}

export interface PathCheck extends NewCheck {
  use: Use;
  leg: Leg;
}

export function isCheckOf(check: PathCheck): boolean {
  return check.use.within.length === 0;
}

/** A check that a path is handed to: `pattern.test(path)`, `allowed.has(path)`, `isInside(path)`. */
export function argumentCheck(
  use: Use, call: TSESTree.CallExpression | TSESTree.NewExpression, leg: Leg, { sourceCode, guards }: LegOptions,
): NewCheck | undefined {
  const callee = unwrap(call.callee);
  const api = resolveApi(callee, sourceCode);
  const key = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  const name = key ?? (callee.type === 'Identifier' ? callee.name : undefined);
  const isNamed = guards.has(name ?? '') || guards.has(api?.id ?? '') || (guards.size > 0 && guards.has(sourceCode.getText(callee)));
  if (isNamed) return { kind: 'sound', node: call, throws: true };
  if (api?.id === 'path#isAbsolute') return { kind: leg.form === 'relative' ? 'sound' : 'absolute', node: call };
  if (callee.type === 'MemberExpression' && (key === 'test' || key === 'exec')) return patternCheck(callee.object, call, leg, sourceCode);
  if (key === 'has' || key === 'includes' || key === 'hasOwnProperty') return { kind: 'sound', node: call, passes: true, strict: true };
  // `types.get(path)` is as good as `types.has(path)` where it is asked whether there was anything.
  if (key === 'get' && use.argument === 0 && call.arguments.length === 1) return { kind: 'sound', node: call, passes: true, strict: true };
  if (use.argument === 1 && isOwnKeyCall(callee, api)) return { kind: 'sound', node: call, passes: true, strict: true };
  if (key === 'indexOf') return found(call, { kind: 'sound', passes: true, strict: true });
  if (api && isPlatform(api)) return undefined;
  if (localFunctionOf(callee, sourceCode) || findApi(callee, pathSteps, sourceCode)) return undefined;
  if (existenceName.test(name ?? '') || (call.type === 'CallExpression' && logCallOf(call, sourceCode))) return undefined;
  return { kind: 'unknown', node: call, ...(checkingName.test(name ?? '') ? { throws: true } : {}) };
}

/** `Object.hasOwn(table, path)`, `Object.prototype.hasOwnProperty.call(table, path)` */
function isOwnKeyCall(callee: TSESTree.Node, api: ApiReference | undefined): boolean {
  if (api?.id === 'global#Object.hasOwn') return true;
  const owner = callee.type === 'MemberExpression' && staticKey(callee) === 'call' ? unwrap(callee.object) : undefined;
  return owner?.type === 'MemberExpression' && staticKey(owner) === 'hasOwnProperty';
}

/** `types[path]`, `types[path]?.mime`: what a constant table holds under a path says whether the path is in it. */
export function lookupCheck({ by }: Use, sourceCode: SourceCode): NewCheck | undefined {
  if (by.type !== 'MemberExpression' || !isConstantTable(by.object, sourceCode)) return undefined;
  let node = wrapped(by);
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) node = wrapped(node.parent);
  return { kind: 'sound', node, passes: true, strict: true };
}

const platformModules = /^(?:crypto|fs|fs\/promises|http|https|path|querystring|stream|url|util)$/;

/** What the platform offers is known; none of it checks a path. */
function isPlatform({ module, path }: ApiReference): boolean {
  return module === 'global' ? platformGlobals.has(path[0] ?? '') : platformModules.test(module);
}

/** A method of the path that asks about it. */
export function methodCheck(use: Use, leg: Leg, sourceCode: SourceCode): NewCheck | undefined {
  const call = use.call as TSESTree.CallExpression;
  const [argument] = call.arguments;
  if (!argument) return undefined;
  switch (use.key) {
    case 'startsWith':
      return prefixCheck(argument, call, leg, sourceCode);
    case 'indexOf':
    case 'lastIndexOf':
    case 'search': {
      const compared = comparison(call);
      if (compared?.with === 0 && use.key !== 'search') {
        const check = prefixCheck(argument, compared.node, leg, sourceCode);
        return check?.passes === undefined || compared.isSame ? check : { ...check, passes: !check.passes };
      }
      const check = use.key === 'search' ? patternCheck(argument, call, leg, sourceCode) : containsCheck(argument, call, leg, sourceCode);
      return check && found(call, check);
    }
    case 'includes':
      return containsCheck(argument, call, leg, sourceCode);
    case 'match':
      return patternCheck(argument, call, leg, sourceCode);
    case 'every':
    case 'filter':
    case 'find':
    case 'some':
      // The questions of a callback that is written here are seen as such.
      return isFunction(unwrap(argument)) ? undefined : { kind: 'unknown', node: call };
    default:
      return undefined;
  }
}

/** `path === 'a.txt'`, `path === basename(path)`, `path in types`, `switch (path)` */
export function compareCheck(use: Use, leg: Leg, sourceCode: SourceCode): NewCheck | undefined {
  const { by } = use;
  if (by.type !== 'BinaryExpression') return { kind: 'sound', node: by };
  if (by.operator === 'in') return isConstantTable(by.right, sourceCode) ? { kind: 'sound', node: by, passes: true, strict: true } : undefined;
  if (!/^[!=]==?$/.test(by.operator)) return undefined;
  const other = unwrap(by.left === use.node ? by.right : by.left);
  const passes = by.operator.startsWith('=');
  if (other.type === 'CallExpression' && resolveApi(other.callee, sourceCode)?.id === 'path#basename') return { kind: 'sound', node: by, passes };
  const text = constantString(other, sourceCode);
  if (leg.form === 'segments' || leg.form === 'relative') return text?.startsWith('..') === true ? { kind: 'sound', node: by, passes: !passes } : undefined;
  if (isStripped(other, use.node, sourceCode) || isFolderOf(leg, sourceCode)) return { kind: 'sound', node: by, passes };
  return text === undefined ? listCheck(by, other, passes) : { kind: 'sound', node: by, passes, strict: true };
}

/** `path.dirname(file) === folder`: whatever was resolved before lies in that very folder. */
function isFolderOf({ exit, form, parent }: Leg, sourceCode: SourceCode): boolean {
  if (form !== 'resolved' || parent?.form !== 'resolved' || exit?.kind !== 'argument' || !exit.call) return false;
  return resolveApi(exit.call.callee, sourceCode)?.id.endsWith('dirname') === true;
}

/** `const next = path.replaceAll('../', ''); if (next === path) …`: there was nothing to remove. */
function isStripped(other: TSESTree.Node, path: TSESTree.Node, sourceCode: SourceCode): boolean {
  const call = originOf(other, sourceCode);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (call.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || !/^replace(?:All)?$/.test(staticKey(callee) ?? '')) return false;
  const pattern = call.arguments[0] && constantOf(call.arguments[0], sourceCode)?.value;
  const isAboutDots = typeof pattern === 'string' ? pattern.includes('..') : pattern instanceof RegExp && patternKind(pattern) === 'findsDots';
  return isAboutDots && sourceCode.getText(callee.object) === sourceCode.getText(path);
}

/** `names.some((each) => each === path)`, `names.every((each) => each.file !== path)` */
function listCheck(comparison: TSESTree.BinaryExpression, other: TSESTree.Node, isSame: boolean): NewCheck | undefined {
  const outer = wrapped(comparison);
  const fn = outer.parent?.type === 'ReturnStatement' ? outer.parent.parent.parent : outer.parent;
  if (!fn || !isFunction(fn) || fn.params[0]?.type !== 'Identifier') return undefined;
  let entry = other;
  while (entry.type === 'MemberExpression') entry = unwrap(entry.object);
  const call = wrapped(fn).parent;
  const callee = call?.type === 'CallExpression' && call.arguments[0] === wrapped(fn) ? unwrap(call.callee) : undefined;
  if (!call || callee?.type !== 'MemberExpression' || entry.type !== 'Identifier' || entry.name !== fn.params[0].name) return undefined;
  const key = staticKey(callee);
  const isAsked = isSame ? key === 'some' || key === 'find' : key === 'every';
  return isAsked ? { kind: 'sound', node: call, passes: isSame, strict: true } : undefined;
}

/** Does the path begin with a root? `node` is the expression that is true when it does. */
function prefixCheck(prefix: TSESTree.Node, node: TSESTree.Node, leg: Leg, sourceCode: SourceCode): NewCheck | undefined {
  const text = constantString(prefix, sourceCode);
  if (leg.form === 'relative') return { kind: 'sound', node };
  if ((text ?? beginningOf(prefix)).startsWith('..')) return { kind: leg.form === 'resolved' ? 'sound' : 'dots', node, passes: false };
  if (text === '.' && leg.form === 'resolved') return { kind: 'sound', node, passes: false };
  if (text !== undefined && !isFolderText(text)) return undefined;
  const literal = text === undefined ? {} : { literal: true as const };
  if (leg.form === 'resolved') {
    if (rootEnd(prefix, sourceCode) === 'yes') return { kind: 'sound', node, passes: true };
    return { kind: 'noSeparator', node, passes: true, root: prefix };
  }
  if (leg.form === 'address') return rootEnd(prefix, sourceCode) === 'yes' ? { kind: 'sound', node, passes: true } : undefined;
  if (!isFolder(prefix, sourceCode)) return undefined;
  return { kind: 'beforeResolve', node, passes: true, ...literal };
}

/** What `'..' + path.sep` and ``../${name}`` begin with. */
function beginningOf(prefix: TSESTree.Node): string {
  const inner = unwrap(prefix);
  if (inner.type === 'TemplateLiteral') return inner.quasis[0]?.value.raw ?? '';
  const first = inner.type === 'BinaryExpression' && inner.operator === '+' ? unwrap(inner.left) : undefined;
  return first?.type === 'Literal' && typeof first.value === 'string' ? first.value : '';
}

/** Is something a part of the path? */
function containsCheck(part: TSESTree.Node, node: TSESTree.Node, leg: Leg, sourceCode: SourceCode): NewCheck | undefined {
  const text = constantString(part, sourceCode);
  if (text === undefined) {
    const isSeparator = resolveApi(part, sourceCode)?.id.endsWith('#sep') === true;
    return isSeparator ? { kind: 'sound', node, passes: false } : undefined;
  }
  if (text.includes('..')) return { kind: leg.form === 'segments' || leg.form === 'relative' ? 'sound' : 'dots', node, passes: false };
  return text === '/' ? { kind: 'sound', node, passes: false } : undefined;
}

function patternCheck(pattern: TSESTree.Node, node: TSESTree.Node, leg: Leg, sourceCode: SourceCode): NewCheck | undefined {
  const value = constantOf(pattern, sourceCode)?.value;
  if (!(value instanceof RegExp)) return { kind: 'unknown', node };
  switch (patternKind(value)) {
    case 'allows':
      return { kind: 'sound', node, passes: true };
    case 'finds':
      return { kind: 'sound', node, passes: false };
    case 'findsDots':
      return { kind: leg.form === 'relative' || leg.form === 'segments' ? 'sound' : 'dots', node, passes: false };
    case 'other':
      return undefined;
  }
}

interface Comparison {
  node: TSESTree.BinaryExpression;
  with: number;
  /** `===`, not `!==`. */
  isSame: boolean;
}

/** `path.indexOf(x) === 0` */
function comparison(call: TSESTree.CallExpression | TSESTree.NewExpression): Comparison | undefined {
  const position = wrapped(call);
  const { parent: node } = position;
  if (node?.type !== 'BinaryExpression' || node.left !== position || !/^[!=]==?$/.test(node.operator)) return undefined;
  return node.right.type === 'Literal' && node.right.value === 0 ? { node, with: 0, isSame: node.operator.startsWith('=') } : undefined;
}

/** Turns a check into the comparison that a position is part of: `indexOf(x) !== -1`, `indexOf(x) >= 0`, `~indexOf(x)`. */
function found(call: TSESTree.CallExpression | TSESTree.NewExpression, check: Omit<NewCheck, 'node'>): NewCheck | undefined {
  const position = wrapped(call);
  const { parent } = position;
  if (parent?.type === 'UnaryExpression' && parent.operator === '~') return { ...check, node: parent };
  if (parent?.type !== 'BinaryExpression' || parent.left !== position) return undefined;
  const isThere = ['!==', '!=', '>', '>='].includes(parent.operator);
  const { passes } = check;
  return { ...check, node: parent, ...(passes === undefined ? {} : { passes: isThere === passes }) };
}
