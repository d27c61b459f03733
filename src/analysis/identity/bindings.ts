import type { TSESTree } from '@typescript-eslint/utils';

import { type ApiReference, extend, moduleReference } from './api-id.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { keysTo, parameterReference, parameterTarget } from './parameters.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from './references.js';
import type { Definition } from './scope.js';

/** The export that an import specifier names. */
export function resolveImport(node: TSESTree.Node): ApiReference | undefined {
  switch (node.type) {
    case 'ImportSpecifier': {
      const { imported, parent } = node;
      const name = imported.type === 'Identifier' ? imported.name : imported.value;
      return parent.type === 'ImportDeclaration' ? extend(moduleReference(parent.source.value), name) : undefined;
    }
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return moduleReference(node.parent.source.value);
    case 'TSImportEqualsDeclaration':
      return node.moduleReference.type === 'TSExternalModuleReference'
        ? moduleReference(node.moduleReference.expression.value)
        : undefined;
    default:
      return undefined;
  }
}

/** A parameter is known by its annotation, its place, or when it receives what a `.then` in this file hands it. */
export function resolveParameter(name: TSESTree.Node, sourceCode: SourceCode): ApiReference | undefined {
  let pattern = name;
  while (pattern.parent && !isFunction(pattern.parent)) {
    if (pattern.parent.type === 'TSParameterProperty') break;
    pattern = pattern.parent;
  }
  const target = parameterTarget(pattern as TSESTree.Parameter);
  const whole = parameterReference(pattern as TSESTree.Parameter, sourceCode);
  const keys = whole && keysTo(name, target);
  if (keys) return takeApart(whole, keys);
  const callback = pattern.parent;
  if (!isFunction(callback) || callback.params[0] !== pattern) return undefined;
  const call = wrapped(callback).parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== wrapped(callback)) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'then') return undefined;
  return followPattern({ name, pattern: target, value: callee.object }, sourceCode);
}

/** The value that a name inside a destructuring pattern takes from the value the pattern takes apart. */
export function followPattern({ name, pattern, value }: Definition, sourceCode: SourceCode): ApiReference | undefined {
  const keys: string[] = [];
  for (let node = name; node !== pattern; node = node.parent) {
    const { parent } = node;
    if (!parent) return undefined;
    if (parent.type === 'Property') {
      const key = staticKey(parent);
      if (key === undefined) return undefined;
      keys.unshift(key);
    } else if (parent.type === 'ArrayPattern') {
      if (parent !== pattern) return undefined;
      const element = concurrentElement(value, parent.elements.indexOf(node as never), sourceCode);
      return element && takeApart(resolveApi(element, sourceCode), keys);
    }
  }
  return takeApart(resolveApi(value, sourceCode), keys);
}

function takeApart(from: ApiReference | undefined, keys: string[]): ApiReference | undefined {
  return keys.reduce<ApiReference | undefined>((reference, key) => reference && extend(reference, key), from);
}

/** The n-th promise of `await Promise.all([…])`. */
function concurrentElement(value: TSESTree.Expression, index: number, sourceCode: SourceCode): TSESTree.Node | undefined {
  let call = unwrap(value);
  if (call.type === 'AwaitExpression') call = unwrap(call.argument);
  if (call.type !== 'CallExpression' || resolveApi(call.callee, sourceCode)?.id !== 'global#Promise.all') return undefined;
  const [list] = call.arguments;
  return list?.type === 'ArrayExpression' ? (list.elements[index] ?? undefined) : undefined;
}
