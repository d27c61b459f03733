import type { TSESTree } from '@typescript-eslint/utils';

import { configurationMakers, environmentChecks } from '../../catalog/environment.js';
import { numberChecks } from '../../catalog/numbers.js';
import { isGuarded } from '../boundaries/guards.js';
import { outcomeAt } from '../containment/outcome.js';
import { enclosingFunction, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { isShownAs } from '../values/shown-values.js';
import { constantString } from '../values/values.js';
import { schemaOf } from '../zod/chain.js';
import { shapeOf } from '../zod/objects.js';

/** Does a schema, or a library made for it, get the value? */
export function isChecked(node: TSESTree.Node): boolean {
  return checkAround(node) !== undefined;
}

function checkAround(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  for (let up = node.parent; up && !isFunction(up); up = up.parent) {
    if (up.type === 'CallExpression' && environmentChecks.has(lastName(up.callee)) && !isReading(up)) return up;
  }
  return undefined;
}

/** `createEnv({ runtimeEnv: { KEY: process.env.KEY } })`, `schema.parse({ key: process.env.KEY })`: what makes a configuration gets it by name. */
export function isGivenByName(node: TSESTree.Node): boolean {
  let isNamed = false;
  for (let up = node.parent; up && !isFunction(up); up = up.parent) {
    if (up.type === 'Property') isNamed = true;
    else if (isNamed && up.type === 'CallExpression') return configurationMakers.has(lastName(up.callee)) && !isReading(up);
  }
  return false;
}

/** `JSON.parse(process.env.FLAGS)` asks for no more than JSON. */
function isReading({ callee }: TSESTree.CallExpression): boolean {
  const method = unwrap(callee);
  return method.type === 'MemberExpression' && method.object.type === 'Identifier' && method.object.name === 'JSON';
}

/** Has the number a default for `NaN`, or is the variable that holds it tested? */
export function isLookedAt(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = wrapped(node);
  if (parent?.type === 'LogicalExpression') return true;
  return parent?.type === 'VariableDeclarator' && isTested(parent.id, sourceCode);
}

/** Does the file look at what a name holds, or hand it to a check? */
export function isTested(name: TSESTree.Node, sourceCode: SourceCode): boolean {
  return variableOf(name, sourceCode)?.references.some(({ identifier }) => {
    const use = wrapped(identifier).parent;
    switch (use?.type) {
      case 'BinaryExpression':
      case 'ConditionalExpression':
      case 'IfStatement':
      case 'LogicalExpression':
        return true;
      case 'CallExpression':
        return isChecked(identifier) || numberChecks.has(resolveApi(use.callee, sourceCode)?.id ?? 'global#');
      case 'UnaryExpression':
        return use.operator === '!' || use.operator === 'typeof';
      default:
        return isChecked(identifier);
    }
  }) ?? false;
}

/**
 * Has the file asked before whether a variable is there: `if (!process.env.KEY) throw …`, `assert(process.env.KEY)`, for each of a
 * list of names, or by handing the whole environment to a schema?
 */
export function isCheckedBefore(node: TSESTree.Node, key: string | undefined, sourceCode: SourceCode): boolean {
  const { byKey, open, whole } = questions(sourceCode);
  const at = node.range[0];
  if (whole.some(({ check, keys }) => check.range[0] < at && (key === undefined || !keys || keys.has(key)) && isSeenFrom(check, node))) return true;
  if (key === undefined) return false;
  return byKey.get(key)?.some((check) => check.range[0] < at && isGuarded(node, check, false, sourceCode) && outcomeAt(check, node, sourceCode) === true) === true ||
    open.some((check) => check.range[0] < at && isSeenFrom(check, node) && mayBe(check.property, key, sourceCode));
}

interface Questions {
  /** Reads of variables by their names, the first of each. */
  byKey: ReadonlyMap<string, readonly TSESTree.MemberExpression[]>;
  /** `!process.env[name]` */
  open: readonly TSESTree.MemberExpression[];
  /** `schema.parse(process.env)` */
  whole: readonly WholeCheck[];
}

interface WholeCheck {
  check: TSESTree.MemberExpression;
  /** The variables that the schema looks at, where the file shows it. */
  keys: ReadonlySet<string> | undefined;
}

/** A variable that is read more often is judged by its first reads. */
const mostReads = 20;

const questions = perFile((sourceCode): Questions => {
  const byKey = new Map<string, TSESTree.MemberExpression[]>();
  const open: TSESTree.MemberExpression[] = [];
  const whole: WholeCheck[] = [];
  for (const node of nodesOfType(['MemberExpression'], sourceCode)) {
    const around = lastName(node) === 'env' && isArgument(node) ? checkAround(node) : undefined;
    if (around) whole.push({ check: node, keys: keysChecked(around, sourceCode) });
    if (lastName(node.object) !== 'env') continue;
    const key = staticKey(node);
    if (key === undefined) {
      if (isQuestion(node)) open.push(node);
      continue;
    }
    const known = byKey.get(key);
    if (!known) byKey.set(key, [node]);
    else if (known.length < mostReads) known.push(node);
  }
  return { byKey, open, whole };
});

/** `z.object({ PORT: … }).parse(process.env)` says nothing of the other variables. */
function keysChecked({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): ReadonlySet<string> | undefined {
  const method = unwrap(callee);
  const schema = method.type === 'MemberExpression' ? schemaOf(method.object, sourceCode) : undefined;
  const shape = schema && shapeOf(schema, sourceCode);
  return shape?.complete === true ? new Set(shape.fields.keys()) : undefined;
}

function isArgument(node: TSESTree.Node): boolean {
  const outer = wrapped(node);
  return outer.parent?.type === 'CallExpression' && outer.parent.callee !== outer;
}

function isQuestion(node: TSESTree.Node): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  return (parent?.type === 'UnaryExpression' && parent.operator === '!') || parent?.type === 'BinaryExpression' ||
    (parent?.type === 'IfStatement' && parent.test === outer);
}

/** Does a check stand in the function of a later node, in one around it, or in a callback or loop of these? */
function isSeenFrom(check: TSESTree.Node, node: TSESTree.Node): boolean {
  let fn = enclosingFunction(check);
  while (fn?.parent.type === 'CallExpression' && fn.parent.callee !== fn) fn = enclosingFunction(fn);
  for (let around = enclosingFunction(node); ; around = enclosingFunction(around)) {
    if (around === fn) return true;
    if (!around) return false;
  }
}

/** `for (const name of ['HOST', 'KEY']) …`: is the name that stands for several one of them? */
function mayBe(name: TSESTree.Node, key: string, sourceCode: SourceCode): boolean {
  const names = new Set<string>();
  const isRead = isShownAs(name, {
    type: () => false,
    value: (node) => {
      const text = constantString(node, sourceCode);
      if (text !== undefined) names.add(text);
      return text !== undefined;
    },
  }, sourceCode);
  return isRead && names.has(key);
}

/** Types that leave open what is in the environment. */
const openTypes = new Set(['Dict', 'Partial', 'ProcessEnv']);

/** `process.env as Record<string, string>`: the type that is put on the whole environment, where it claims what is in it. */
export function claimAround(node: TSESTree.Node): TSESTree.TypeNode | undefined {
  let claim: TSESTree.TypeNode | undefined;
  for (let outer = node.parent; outer?.type === 'TSAsExpression' || outer?.type === 'TSTypeAssertion' || outer?.type === 'TSNonNullExpression'; outer = outer.parent) {
    if (outer.type !== 'TSNonNullExpression') claim = outer.typeAnnotation;
  }
  if (claim?.type === 'TSTypeLiteral') return claim;
  if (claim?.type !== 'TSTypeReference') return undefined;
  const name = claim.typeName.type === 'TSQualifiedName' ? claim.typeName.right.name : claim.typeName.type === 'Identifier' ? claim.typeName.name : '';
  const value = claim.typeArguments?.params[1];
  return openTypes.has(name) || (name === 'Record' && value?.type !== 'TSStringKeyword') ? undefined : claim;
}
