import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, staticKey, unwrap } from '../../analysis/core/ast.js';
import type { SourceCode } from '../../analysis/core/per-file.js';
import { resolveApi } from '../../analysis/identity/references.js';
import { singleDefinition, variableOf } from '../../analysis/identity/scope.js';
import type { ApiId, Catalog } from '../../catalog/types.js';

/** Where the entries of a configuration stand. */
export type Target =
  /** A list of entries: those from `first` on are configurations. */
  | { kind: 'list'; list: TSESTree.ArrayExpression | TSESTree.CallExpression; first: number }
  /** One entry without a list around it. */
  | { kind: 'single'; entry: TSESTree.Expression }
  | { kind: 'unclear'; why: string };

interface Wrapper {
  /** Position of the first argument that is a flat config; what comes before are options. */
  first: number;
  /** Its result has methods that give the same configuration back, changed (`withNuxt().append()`). */
  chains?: true;
}

const nuxtComposer: Wrapper = { first: 0, chains: true };

/** Functions that are documented to take flat configs, one or a list in each argument, in the order that counts. */
const wrappers: Catalog<Wrapper> = new Map<ApiId, Wrapper>([
  // https://eslint.org/docs/latest/use/configure/configuration-files
  ['eslint/config#defineConfig', { first: 0 }],
  // https://github.com/eslint/rewrite/tree/main/packages/config-helpers
  ['@eslint/config-helpers#defineConfig', { first: 0 }],
  // https://typescript-eslint.io/packages/typescript-eslint#config-deprecated
  ['typescript-eslint#config', { first: 0 }],
  // https://github.com/antfu/eslint-config#customization
  ['@antfu/eslint-config#default', { first: 1, chains: true }],
  ['@antfu/eslint-config#antfu', { first: 1, chains: true }],
  // https://eslint.nuxt.com/packages/module
  ['./.nuxt/eslint.config.mjs#default', nuxtComposer],
  ['./.nuxt/eslint.config#default', nuxtComposer],
  // https://eslint.nuxt.com/packages/config
  ['@nuxt/eslint-config#createConfigForNuxt', { first: 1, chains: true }],
  ['@nuxt/eslint-config/flat#createConfigForNuxt', { first: 1, chains: true }],
  ['@nuxt/eslint-config#defineFlatConfigs', nuxtComposer],
  // https://github.com/vuejs/eslint-config-typescript
  ['@vue/eslint-config-typescript#defineConfigWithVueTs', { first: 0 }],
]);

const madeWhenLoaded = 'its configuration is made when it is loaded, by a function or a promise';

/** Finds the entries of the configuration that a file exports, through constants, types and known functions. */
export function exportedConfig(sourceCode: SourceCode): Target {
  const [exported, ...others] = sourceCode.ast.body.flatMap((statement) => exportsOf(statement, sourceCode));
  if (!exported) return unclear('it exports no configuration');
  if (others.length > 0) return unclear('it exports more than one configuration');
  return targetOf(exported, sourceCode, new Set());
}

/** What a statement exports as the configuration. */
function exportsOf(statement: TSESTree.ProgramStatement, sourceCode: SourceCode): TSESTree.Expression[] {
  if (statement.type === 'ExportDefaultDeclaration') return [statement.declaration as TSESTree.Expression];
  if (statement.type === 'TSExportAssignment') return [statement.expression];
  if (statement.type === 'ExportNamedDeclaration') {
    return statement.specifiers
      .filter(({ exported }) => staticName(exported) === 'default')
      // From another file it is a name that no variable here has.
      .map(({ local }) => local as TSESTree.Identifier);
  }
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return [];
  const { left, right } = statement.expression;
  return sourceCode.getText(left).replace(/\s/g, '') === 'module.exports' ? [right] : [];
}

function staticName(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

function targetOf(expression: TSESTree.Expression, sourceCode: SourceCode, seen: Set<TSESTree.Node>): Target {
  const node = unwrap(expression);
  if (seen.has(node)) return unclear('its configuration is defined by itself');
  seen.add(node);
  if (node.type === 'ArrayExpression') return { kind: 'list', list: node, first: 0 };
  if (node.type === 'ObjectExpression') return { kind: 'single', entry: expression };
  if (node.type === 'CallExpression') return targetOfCall(node, sourceCode);
  if (node.type === 'Identifier') {
    const variable = variableOf(node, sourceCode);
    const definition = variable && singleDefinition(variable);
    if (definition && definition.pattern === definition.name) {
      const target = targetOf(definition.value, sourceCode, seen);
      // A type annotation may say that the variable is one object, so the list is made where it is exported.
      return target.kind === 'single' ? { kind: 'single', entry: expression } : target;
    }
    const isLocal = variable?.defs.every(({ type }) => type !== 'ImportBinding') === true;
    return unclear(`\`${node.name}\` is ${isLocal ? 'not one value that is set once' : 'defined in another file'}`);
  }
  if (isFunction(node) || node.type === 'AwaitExpression' || node.type === 'NewExpression') {
    return unclear(madeWhenLoaded);
  }
  return unclear('its configuration is no list in this file');
}

function targetOfCall(call: TSESTree.CallExpression, sourceCode: SourceCode): Target {
  const inner = withoutChain(call);
  const wrapper = wrapperOf(inner, sourceCode);
  const isKnown = wrapper !== undefined && (inner === call || wrapper.chains === true);
  if (!isKnown) {
    if (isFunction(unwrap(call.callee))) return unclear(madeWhenLoaded);
    return targetOfListMethod(call) ?? unclear(`its configuration is what ${inWords(call, sourceCode)} returns`);
  }

  const [only, ...more] = inner.arguments;
  if (inner.arguments.slice(0, wrapper.first).some(({ type }) => type === 'SpreadElement')) {
    return unclear(`the arguments of ${inWords(inner, sourceCode)} are spread`);
  }
  if (wrapper.first === 0 && only && more.length === 0) {
    const list = unwrap(only);
    if (list.type === 'ArrayExpression') return { kind: 'list', list, first: 0 };
  }
  return { kind: 'list', list: inner, first: wrapper.first };
}

/** The call at the start of a chain of method calls: `a(…)` of `a(…).b(…).c(…)`. */
function withoutChain(call: TSESTree.CallExpression): TSESTree.CallExpression {
  let inner = call;
  for (;;) {
    const callee = unwrap(inner.callee);
    const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
    if (object?.type !== 'CallExpression') return inner;
    inner = object;
  }
}

function wrapperOf(call: TSESTree.CallExpression, sourceCode: SourceCode): Wrapper | undefined {
  const api = resolveApi(call.callee, sourceCode);
  return api && wrappers.get(api.id);
}

/** `[…].filter(Boolean)`, `[…].flat()` and `[…].concat(…)` keep what the list has. */
function targetOfListMethod(call: TSESTree.CallExpression): Target | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const list = unwrap(callee.object);
  const method = staticKey(callee);
  const [argument] = call.arguments;
  const keeps = method === 'flat' || method === 'concat'
    || (method === 'filter' && argument?.type === 'Identifier' && argument.name === 'Boolean');
  return keeps && list.type === 'ArrayExpression' ? { kind: 'list', list, first: 0 } : undefined;
}

/** A call in words, without what it is given. */
function inWords(call: TSESTree.CallExpression, sourceCode: SourceCode): string {
  const name = sourceCode.getText(call.callee);
  return /^[\w$.]+$/.test(name) ? `\`${name}()\`` : 'a function';
}

function unclear(why: string): Target {
  return { kind: 'unclear', why };
}
