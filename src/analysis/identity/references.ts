import type { TSESTree } from '@typescript-eslint/utils';

import type { ApiId } from '../../catalog/types.js';
import { type FunctionNode, isFunction, staticKey, unwrap } from '../core/ast.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { constantOf } from '../values/values.js';
import { type ApiReference, extend, globalReference, moduleReference } from './api-id.js';
import { assignedMembers } from './assigned-members.js';
import { followPattern, resolveImport, resolveParameter } from './bindings.js';
import { fieldDefinition } from './class-fields.js';
import { heldFunction } from './held-functions.js';
import { interopHelpers } from './interop.js';
import { resolveReturned, sameResult, thenResult } from './returned-api.js';
import { definitionsBesidesNothing, isUnmade, singleDefinition, type Variable, variableOf } from './scope.js';
import { declaredTypeReference } from './type-annotations.js';

export type { ApiReference } from './api-id.js';

const promisifiers = new Set<ApiId>([
  'util#promisify', 'pify#default', 'es6-promisify#promisify', 'es6-promisify#default', 'bluebird#promisify', 'util.promisify#default',
  'util-promisify#default',
]);

/** Stands for "no API", and for "not known yet" while an answer is being worked out: `const a = b; const b = a;` ends. */
const noApi = Symbol('no API');

const memoOf = perFile(() => new Map<TSESTree.Node, ApiReference | typeof noApi>());

/**
 * Which export of which module an expression is: a callee, constructor, tag, member chain, call result or plain
 * identifier. Looks through imports of every form, `require`, `import()`, aliases, destructuring, default interop,
 * re-bound namespaces, `promisify`, `.bind`, class fields, awaits and type annotations, all within the file.
 * A local variable that merely has the name of a global or of an export is not the API.
 *
 * @returns `undefined` when the file does not show where the value comes from.
 */
export function resolveApi(node: TSESTree.Node, sourceCode: SourceCode): ApiReference | undefined {
  const memo = memoOf(sourceCode);
  let known = memo.get(node);
  if (known !== undefined) return known === noApi ? undefined : known;
  // Down to the root without recursion (chains can be thousands of members long), then up again.
  const links: TSESTree.Node[] = [];
  let current: TSESTree.Node | undefined = node;
  while (current && known === undefined) {
    memo.set(current, noApi);
    links.push(current);
    current = innerOf(current);
    known = current && memo.get(current);
  }
  let reference = known === noApi ? undefined : known;
  for (let link = links.pop(); link; link = links.pop()) {
    reference = innerOf(link) ? stepOut(link, reference, sourceCode) : resolveRoot(link, sourceCode);
    if (reference) memo.set(link, reference);
  }
  return reference;
}

/** The node whose value a node passes on or builds upon. */
function innerOf(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'AssignmentExpression':
      return node.operator === '=' ? node.right : undefined;
    case 'AwaitExpression':
      return node.argument;
    case 'CallExpression':
    case 'NewExpression':
      return node.callee;
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSInstantiationExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      return node.expression;
    case 'MemberExpression':
      return node.object;
    case 'SequenceExpression':
      return node.expressions.at(-1);
    case 'TaggedTemplateExpression':
      return node.tag;
    default:
      return undefined;
  }
}

function stepOut(
  node: TSESTree.Node, inner: ApiReference | undefined, sourceCode: SourceCode,
): ApiReference | undefined {
  switch (node.type) {
    case 'MemberExpression': {
      if (node.object.type === 'ThisExpression') return resolveField(node, sourceCode);
      if (!inner) return isCallee(node) ? resolveHeld(node, sourceCode) : undefined;
      const key = memberKey(node, sourceCode);
      if (key !== undefined && exportsIds.has(inner.id)) {
        const value = assignedMembers(sourceCode).exports.get(key);
        const assigned = value && resolveExported(value, sourceCode);
        if (assigned) return assigned;
      }
      return key === undefined ? undefined : extend(inner, key);
    }
    case 'CallExpression':
      return resolveCall(node, inner, sourceCode);
    case 'NewExpression':
    case 'TaggedTemplateExpression':
      return inner && extend(inner, '()');
    default:
      return inner;
  }
}

/** Compilers read a file's own exports where its code reads a name: `exports.router.get(…)`. */
const exportsIds: ReadonlySet<ApiId> = new Set<ApiId>(['global#exports', 'global#module.exports']);

/** Asked through a memo, which ends where exports are made of exports without end. */
const resolveExported = perNode<TSESTree.Expression, ApiReference>((value, sourceCode) => resolveApi(value, sourceCode));

function memberKey(node: TSESTree.MemberExpression, sourceCode: SourceCode): string | undefined {
  const key = staticKey(node);
  if (key !== undefined || !node.computed) return key;
  const constant = constantOf(node.property, sourceCode);
  return typeof constant?.value === 'string' ? constant.value : undefined;
}

function resolveCall(
  node: TSESTree.CallExpression, callee: ApiReference | undefined, sourceCode: SourceCode,
): ApiReference | undefined {
  const [argument] = node.arguments;
  const target = unwrap(node.callee);
  if (!callee) {
    if (target.type === 'Identifier' && argument && interopHelpers.has(target.name)) {
      return resolveApi(argument, sourceCode);
    }
    return resolveReturned(node, sourceCode) ?? thenResult(node, sourceCode);
  }
  const last = callee.path.at(-1);
  if (last === 'bind' && target.type === 'MemberExpression') return resolveApi(target.object, sourceCode);
  if (!argument) return extend(callee, '()');
  // A promise that is watched for failure is still the promise.
  const isWatched = (last === 'catch' || last === 'finally') && callee.path.at(-2) === '()';
  if (isWatched && target.type === 'MemberExpression') return resolveApi(target.object, sourceCode);
  if (last !== undefined && interopHelpers.has(last)) return resolveApi(argument, sourceCode);
  if (isRequire(callee)) {
    const specifier = constantOf(argument, sourceCode);
    return typeof specifier?.value === 'string' ? moduleReference(specifier.value) : undefined;
  }
  if (promisifiers.has(callee.id)) {
    const promised = resolveApi(argument, sourceCode);
    return promised && { ...promised, promisified: true };
  }
  return sameResult(node, callee, sourceCode) ?? thenResult(node, sourceCode) ?? extend(callee, '()');
}

function isRequire({ id }: ApiReference): boolean {
  return (
    id === 'global#require' || id === 'module#createRequire()' || id === 'global#module.require' ||
    id === 'global#process.getBuiltinModule'
  );
}

/** The function a variable of this file always stands for: a declaration, or a `const` that holds a function. */
export function localFunction(variable: Variable): FunctionNode | undefined {
  const [def, ...others] = variable.defs;
  if (others.length > 0) return undefined;
  if (def?.type === 'FunctionName') return isFunction(def.node) ? def.node : undefined;
  const definition = singleDefinition(variable);
  const value = definition?.pattern.type === 'Identifier' ? unwrap(definition.value) : undefined;
  return isFunction(value) ? value : undefined;
}

function resolveField(node: TSESTree.MemberExpression, sourceCode: SourceCode): ApiReference | undefined {
  const field = fieldDefinition(node, sourceCode);
  if (!field) return undefined;
  const byValue = field.valueBesidesNothing && resolveApi(field.valueBesidesNothing, sourceCode);
  return byValue ?? (field.type && declaredTypeReference(field.type, sourceCode));
}

/** `tools.spawnSync(…)`, where an object literal holds `{ spawnSync }`, or a class has `static spawnSync = spawnSync`. */
function resolveHeld(node: TSESTree.MemberExpression, sourceCode: SourceCode): ApiReference | undefined {
  const value = heldFunction(node, sourceCode);
  return value && resolveApi(value, sourceCode);
}

function isCallee(node: TSESTree.MemberExpression): boolean {
  return node.parent.type === 'CallExpression' && node.parent.callee === node;
}

/** Globals that are no more than declared where they are given a type of their own: `declare const process: NodeJS.Process`. */
const runtimes = new Set(['Bun', 'Deno', 'console', 'fetch', 'globalThis', 'process', 'require']);

function resolveRoot(node: TSESTree.Node, sourceCode: SourceCode): ApiReference | undefined {
  switch (node.type) {
    case 'Identifier': {
      const variable = variableOf(node, sourceCode);
      if (variable && !isUnmade(variable)) return resolveVariable(variable, sourceCode);
      const declared = variable && variable.defs.length > 0 && !runtimes.has(node.name) ? resolveVariable(variable, sourceCode) : undefined;
      if (declared) return declared;
      return node.name === 'undefined' ? undefined : globalReference(node.name);
    }
    case 'ImportExpression': {
      const specifier = constantOf(node.source, sourceCode);
      return typeof specifier?.value === 'string' ? moduleReference(specifier.value) : undefined;
    }
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return resolveAlternatives(node, sourceCode);
    default:
      return undefined;
  }
}

/** Alternatives count only when each of them is the same API; code that picks `https` or `http` calls the same functions. */
const resolveAlternatives = perNode<TSESTree.ConditionalExpression | TSESTree.LogicalExpression, ApiReference>(
  (node, sourceCode) => {
    const nodes = node.type === 'LogicalExpression' ? [node.left, node.right] : [node.consequent, node.alternate];
    return sameReference(nodes.map((alternative) => resolveApi(alternative, sourceCode)));
  },
);

function sameReference([first, ...others]: readonly (ApiReference | undefined)[]): ApiReference | undefined {
  return first && others.every((other) => other && plainHttp(other) === plainHttp(first)) ? first : undefined;
}

function plainHttp({ id }: ApiReference): string {
  return id.startsWith('https#') ? `http#${id.slice('https#'.length)}` : id;
}

/** Which API a variable stands for, whoever reads it. */
export const resolveVariable = perNode<Variable, ApiReference>((variable, sourceCode) => {
  const [def] = variable.defs;
  if (!def) return globalReference(variable.name);
  switch (def.type) {
    case 'ImportBinding':
      return resolveImport(def.node);
    case 'Parameter':
      return resolveParameter(def.name, sourceCode);
    case 'Variable': {
      const byValue = sameReference(definitionsBesidesNothing(variable).map((definition) => followPattern(definition, sourceCode)));
      if (byValue) return byValue;
      const { id } = def.node;
      return id.type === 'Identifier' && id.typeAnnotation
        ? declaredTypeReference(id.typeAnnotation.typeAnnotation, sourceCode)
        : undefined;
    }
    default:
      return undefined;
  }
});
