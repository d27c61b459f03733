import type { TSESTree } from '@typescript-eslint/utils';

import { type ZodModule, zodModules } from '../../catalog/zod/modules.js';
import { staticKey, unwrap } from '../core/ast.js';
import { establishedAt } from '../flow/established.js';
import { canonicalModule, isOwnModule } from '../identity/api-id.js';
import { modulesOf } from '../core/file-modules.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { declaredTypeReference } from '../identity/type-annotations.js';
import { promisedTo } from '../values/promised.js';
import { schemaOf } from './chain.js';
import { inZod, zodReference } from './identity.js';
import { zodTypeOf } from './types.js';

const resultMethods = new Set(['safeParse', 'safeParseAsync', 'spa', 'safeDecode', 'safeDecodeAsync', 'safeEncode', 'safeEncodeAsync']);

const resultTypes = new Set(['SafeParseError', 'SafeParseReturnType', 'ZodSafeParseError', 'ZodSafeParseResult']);

const errorTypes = new Set(['ZodError', 'ZodRealError']);

/** The zod whose `ZodError` a value is: made, annotated, asserted, tested with `instanceof`, or the `error` of a result. */
export function zodErrorOf(node: TSESTree.Node, sourceCode: SourceCode): ZodModule | undefined {
  return assertedError(node, sourceCode) ?? knownError(unwrap(node), sourceCode) ?? testedError(unwrap(node), sourceCode);
}

const knownError = perNode<TSESTree.Node, ZodModule>((node, sourceCode) => {
  const reference = zodReference(node, sourceCode);
  if (reference && isInstanceOf(reference.path, errorTypes)) return reference.zod;
  if (node.type === 'MemberExpression' && staticKey(node) === 'error') {
    const result = zodResultOf(node.object, sourceCode);
    if (result) return result;
  }
  if (node.type === 'Identifier') {
    const variable = variableOf(node, sourceCode);
    const found = variable && errorVariable(variable, sourceCode);
    if (found) return found;
  }
  const typed = zodTypeOf(node, sourceCode);
  return typed && errorTypes.has(typed.name) ? typed.zod : undefined;
});

/** `const error = e as ZodError`, `const { error } = S.safeParse(x)` */
function errorVariable(variable: Variable, sourceCode: SourceCode): ZodModule | undefined {
  const definition = singleDefinition(variable);
  if (!definition) return undefined;
  const { pattern, name, value } = definition;
  if (pattern.type === 'Identifier') return assertedError(value, sourceCode) ?? knownError(unwrap(value), sourceCode);
  if (pattern.type !== 'ObjectPattern') return undefined;
  const property = pattern.properties.find((each) => each.type === 'Property' && each.value === name);
  return property?.type === 'Property' && staticKey(property) === 'error' ? zodResultOf(value, sourceCode) : undefined;
}

/** `(e as ZodError)`, `<z.ZodError>e` */
function assertedError(node: TSESTree.Node, sourceCode: SourceCode): ZodModule | undefined {
  for (let outer = node; outer.type === 'TSAsExpression' || outer.type === 'TSTypeAssertion' || outer.type === 'TSNonNullExpression'; outer = outer.expression) {
    if (outer.type === 'TSNonNullExpression') continue;
    const type = declaredTypeReference(outer.typeAnnotation, sourceCode);
    const reference = type && inZod(type);
    if (reference && isInstanceOf(reference.path, errorTypes)) return reference.zod;
  }
  return undefined;
}

function isInstanceOf(path: readonly string[], names: ReadonlySet<string>): boolean {
  return path.length === 2 && names.has(path[0] ?? '') && path[1] === '()';
}

/** The zod whose `safeParse` a value is the result of. */
export function zodResultOf(node: TSESTree.Node, sourceCode: SourceCode): ZodModule | undefined {
  return resultMemo(unwrap(node), sourceCode);
}

const resultMemo = perNode<TSESTree.Node, ZodModule>((node, sourceCode) => {
  switch (node.type) {
    case 'AwaitExpression':
      return zodResultOf(node.argument, sourceCode);
    case 'CallExpression':
      return resultOfCall(node, sourceCode);
    case 'Identifier': {
      const variable = variableOf(node, sourceCode);
      const definition = variable && singleDefinition(variable);
      if (definition?.pattern.type === 'Identifier') {
        const result = zodResultOf(definition.value, sourceCode);
        if (result) return result;
      }
      // `S.safeParseAsync(x).then((result) => …)`
      const promise = promisedTo(node, sourceCode);
      const result = promise && zodResultOf(promise, sourceCode);
      if (result) return result;
      break;
    }
    default:
  }
  const reference = zodReference(node, sourceCode);
  return reference && isInstanceOf(reference.path, resultTypes) ? reference.zod : undefined;
});

function resultOfCall(call: TSESTree.CallExpression, sourceCode: SourceCode): ZodModule | undefined {
  const callee = unwrap(call.callee);
  // `z.safeParse(S, x)`
  const reference = zodReference(callee, sourceCode);
  if (reference?.path.length === 1) return resultMethods.has(reference.path[0] ?? '') ? reference.zod : undefined;
  if (callee.type !== 'MemberExpression' || !resultMethods.has(staticKey(callee) ?? '')) return undefined;
  const schema = schemaOf(callee.object, sourceCode);
  if (schema) return schema.zod;
  const api = resolveApi(callee.object, sourceCode);
  const owner = api && inZod(api);
  if (owner) return owner.zod;
  // A schema of another file of the project; the packages that have such a method are other libraries.
  return !api || isOwnModule(api.module) ? zodOfFile(sourceCode) : undefined;
}

const plainZod: ZodModule = { flavour: 'classic' };

/** The zod that a file is most likely to mean by a schema of another file: the one it imports itself. */
const zodOfFile = perFile((sourceCode): ZodModule => {
  const found = new Set<ZodModule>();
  for (const module of modulesOf(sourceCode)) {
    const zod = zodModules.get(canonicalModule(module));
    if (zod) found.add(zod);
  }
  const [only = plainZod] = found;
  return found.size === 1 ? only : plainZod;
});

/** `e instanceof ZodError` around or in front of a use. */
function testedError(node: TSESTree.Node, sourceCode: SourceCode): ZodModule | undefined {
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return undefined;
  const isSame = sameAs(node, sourceCode);
  return establishedAt(node, (leaf, isTrue) => {
    if (!isTrue || leaf.type !== 'BinaryExpression' || leaf.operator !== 'instanceof' || !isSame(leaf.left)) return undefined;
    const reference = zodReference(leaf.right, sourceCode);
    return reference?.path.length === 1 && errorTypes.has(reference.path[0] ?? '') ? reference.zod : undefined;
  });
}

function sameAs(node: TSESTree.Node, sourceCode: SourceCode): (other: TSESTree.Node) => boolean {
  const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
  const text = sourceCode.getText(node);
  return (other) => {
    const inner = unwrap(other);
    if (inner.type !== node.type || sourceCode.getText(inner) !== text) return false;
    return inner.type !== 'Identifier' || variableOf(inner, sourceCode) === variable;
  };
}
