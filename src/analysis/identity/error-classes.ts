import type { TSESTree } from '@typescript-eslint/utils';

import { type ClassNode, isClass, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from './references.js';
import { singleDefinition, variableOf } from './scope.js';

/** The error classes of the language that take a message first and set no more than `name`. */
const builtInErrors = new Set([
  'Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'AggregateError',
]);

/** What an error class extends, as far as this file shows it. */
export type ErrorBase = { kind: 'builtIn'; name: string } | { kind: 'local'; node: ClassNode };

/** Longer hierarchies than this in one file are not followed. */
const deepestHierarchy = 20;

/** The class or built-in a class extends; `undefined` for none, and for bases that other files define. */
export function baseOf(node: ClassNode, sourceCode: SourceCode): ErrorBase | undefined {
  const base = node.superClass && unwrap(node.superClass);
  const local = base?.type === 'Identifier' ? localClass(base, sourceCode) : undefined;
  if (local) return { kind: 'local', node: local };
  // `Error`, `globalThis.Error`, `const Base = Error`.
  const api = base && resolveApi(base, sourceCode);
  if (!api || api.viaType || api.module !== 'global' || api.path.length !== 1) return undefined;
  const [name = ''] = api.path;
  return builtInErrors.has(name) ? { kind: 'builtIn', name } : undefined;
}

/** The class of this file that an identifier stands for. */
export function localClass(identifier: TSESTree.Identifier, sourceCode: SourceCode): ClassNode | undefined {
  const variable = variableOf(identifier, sourceCode);
  const [def, ...others] = variable?.defs ?? [];
  if (!variable || others.length > 0) return undefined;
  if (def?.type === 'ClassName') return isClass(def.node) ? def.node : undefined;
  const value = singleDefinition(variable)?.value;
  return isClass(value) ? value : undefined;
}

/**
 * The hierarchy above an error class, from its base up to the built-in, all of it in this file.
 *
 * @returns `undefined` when the class is no error, or when a base is out of sight.
 */
export function errorHierarchy(node: ClassNode, sourceCode: SourceCode): { locals: ClassNode[]; builtIn: string } | undefined {
  const locals: ClassNode[] = [];
  for (let base = baseOf(node, sourceCode); base; base = baseOf(base.node, sourceCode)) {
    if (base.kind === 'builtIn') return { locals, builtIn: base.name };
    if (locals.length === deepestHierarchy || locals.includes(base.node)) return undefined;
    locals.push(base.node);
  }
  return undefined;
}
