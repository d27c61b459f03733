import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap, wrapped } from '../analysis/core/ast.js';
import { matchesAny, relativePath } from '../analysis/core/file-path.js';
import { isOneShotProgram } from '../analysis/core/program-kind.js';
import { claimAround, isChecked, isCheckedBefore, isGivenByName, isLookedAt, isTested } from '../analysis/environment/checks.js';
import { resolveApi } from '../analysis/identity/references.js';
import { isRewritten, variableOf } from '../analysis/identity/scope.js';
import { constantString } from '../analysis/values/values.js';
import { bundlerVariables, environments, runVariables, systemVariables } from '../catalog/environment.js';
import { numberConversions } from '../catalog/numbers.js';
import { createRule } from '../create-rule.js';

export interface RuleOptions {
  allow: string[];
  configFiles: string[];
}

type MessageId = 'copy' | 'read' | 'unchecked';

/** The environment is read and checked in one place, at start, and nowhere else. */
export default createRule<[RuleOptions], MessageId>({
  name: 'no-direct-env-access',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow reading environment variables outside the configuration module',
      recommended: 'strict',
      standards: [44, 72, 213],
      priority: 'P0',
      inTests: 'off',
    },
    messages: {
      read: '`{{name}}` is read here, where nobody checks it: when it is missing or wrong, the service fails in the middle of a request. ' +
        'Read it from the configuration module.',
      copy: '`{{name}}` is copied as a whole, so that any code can read any variable unchecked. ' +
        'Read what you need from the configuration module.',
      unchecked: '`{{name}}` is taken to be there and well formed, but nothing checks it. ' +
        'Parse the environment with a schema, or give a default.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        allow: { type: 'array', items: { type: 'string' }, description: 'Variables that may be read anywhere.' },
        configFiles: { type: 'array', items: { type: 'string' }, description: 'Globs of the configuration modules.' },
      },
    }],
    defaultOptions: [{
      allow: [],
      configFiles: ['**/{env,config,settings}.{ts,js,mts,cts,mjs,cjs}', '**/{config,env}/**', '**/*.config.*'],
    }],
  },
  create(context, [{ allow, configFiles }]) {
    const { sourceCode } = context;
    if (!sourceCode.text.includes('env') || !/\benv\b/.test(sourceCode.text) || isOneShotProgram(context)) return {};
    const isConfiguration = matchesAny(relativePath(context), configFiles);
    const allowed = new Set(allow);
    const isAllowedIn = (environment: string) => (name: string | undefined): boolean =>
      name !== undefined &&
      (allowed.has(name) || runVariables.has(name) || systemVariables.has(name) || name.startsWith('npm_') ||
        (environment === 'import.meta.env' && bundlerVariables.has(name)));

    function environmentName(node: TSESTree.Node): string | undefined {
      if (node.type === 'MemberExpression' && node.object.type === 'MetaProperty') {
        return staticKey(node) === 'env' ? 'import.meta.env' : undefined;
      }
      const api = resolveApi(node, sourceCode);
      return api && !api.viaType ? environments.get(api.id) : undefined;
    }

    /** The environment that a property of a pattern takes out of what has it. */
    function takenEnvironment(property: TSESTree.Property): string | undefined {
      const holder = property.parent.parent;
      const source = holder?.type === 'VariableDeclarator' ? holder.init
        : holder?.type === 'AssignmentExpression' || holder?.type === 'AssignmentPattern' ? holder.right
        : undefined;
      const api = source && resolveApi(source, sourceCode);
      return api && !api.viaType ? environments.get(`${api.id}.env`) : undefined;
    }

    /** What is done with the object that holds the environment. */
    function checkEnvironment(node: TSESTree.Node, name: string): void {
      const use = wrapped(node);
      const { parent } = use;
      switch (parent?.type) {
        case 'MemberExpression':
          if (parent.object === use) checkMember(parent, name);
          return;
        case 'VariableDeclarator':
          if (parent.init === use) checkPattern(parent.id, use, name);
          return;
        case 'AssignmentExpression':
          if (parent.right === use) checkPattern(parent.left, use, name);
          return;
        case 'AssignmentPattern':
          // `(env = process.env) =>` lets the caller choose another one.
          if (parent.right === use && parent.left.type === 'ObjectPattern') checkPattern(parent.left, use, name);
          return;
        case 'BinaryExpression':
          if (parent.operator === 'in') reportRead(parent, name, constantString(parent.left, sourceCode));
          return;
        case 'Property':
          // `{ env: process.env }` is what a child process gets.
          if (staticKey(parent) !== 'env' && !isChecked(parent)) reportCopy(node, name);
          return;
        case 'SpreadElement':
          if (!isChildEnvironment(parent, isAllowedIn(name), sourceCode) && !isChecked(parent)) reportCopy(node, name);
          return;
        case 'ArrowFunctionExpression':
        case 'ExportDefaultDeclaration':
        case 'ReturnStatement':
          reportCopy(node, name);
          return;
        default:
      }
    }

    /** `env.X`, `env[x]`, and Deno's `env.get('X')`, `env.has('X')`, `env.toObject().X`. */
    function checkMember(node: TSESTree.MemberExpression, name: string): void {
      const use = wrapped(node);
      if (name === 'Deno.env') {
        const call = use.parent;
        if (call?.type !== 'CallExpression' || call.callee !== use) return;
        const method = staticKey(node);
        const [key] = call.arguments;
        if (method === 'toObject') checkEnvironment(call, 'Deno.env.toObject()');
        else if (method === 'get' || method === 'has') reportRead(call, name, key && constantString(key, sourceCode));
        return;
      }
      if (!isWritten(use)) reportRead(node, name, staticKey(node) ?? constantString(node.property, sourceCode));
    }

    function reportRead(node: TSESTree.Node, environment: string, key: string | undefined): void {
      if (isAllowedIn(environment)(key)) return;
      const name = `${environment}.${key ?? '…'}`;
      if (isConfiguration) reportUnchecked(node, name, key);
      else if (!isGivenByName(node)) context.report({ node, messageId: 'read', data: { name } });
    }

    /** In the configuration module: what is believed, at once or under the name it is given. */
    function reportUnchecked(node: TSESTree.Node, name: string, key: string | undefined): void {
      if (isUnchecked(node) && !isCheckedBefore(node, key, sourceCode)) context.report({ node, messageId: 'unchecked', data: { name } });
      const named = node.type === 'Property' ? node.value : node.parent?.type === 'VariableDeclarator' && node.parent.init === node ? node.parent.id : undefined;
      const variable = named?.type === 'Identifier' ? variableOf(named, sourceCode) : undefined;
      if (!variable || isRewritten(variable, sourceCode) || isTested(variable.identifiers[0] as TSESTree.Node, sourceCode)) return;
      for (const { identifier, init } of variable.references) {
        const isBelieved = init !== true && isUnchecked(identifier) && !isCheckedBefore(identifier, key, sourceCode);
        if (isBelieved) context.report({ node: identifier, messageId: 'unchecked', data: { name } });
      }
    }

    /** `const env = process.env`, `process.env as Settings`: of the configuration module, which may have a name for all. */
    function reportBelieved(pattern: TSESTree.Node, node: TSESTree.Node, name: string): void {
      const uses = variableOf(pattern, sourceCode)?.references.filter(({ init }) => init !== true).map(({ identifier }) => identifier) ?? [];
      const isHandedOn = uses.some((use) => isChecked(use) || wrapped(use).parent?.type !== 'MemberExpression');
      if (isHandedOn || isCheckedBefore(node, undefined, sourceCode)) return;
      if (claimAround(node)) context.report({ node, messageId: 'unchecked', data: { name } });
      else for (const use of uses) checkEnvironment(use, name);
    }

    function reportCopy(node: TSESTree.Node, name: string): void {
      if (!isConfiguration) context.report({ node, messageId: 'copy', data: { name } });
    }

    function checkPattern(pattern: TSESTree.Node, value: TSESTree.Node, name: string): void {
      if (pattern.type !== 'ObjectPattern') {
        if (isConfiguration && pattern.type === 'Identifier' && pattern.parent.type === 'VariableDeclarator') reportBelieved(pattern, unwrap(value), name);
        if (pattern.type !== 'Identifier' || !isReadForAllowed(pattern, name)) reportCopy(value, name);
        return;
      }
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') reportCopy(property, name);
        else reportRead(property, name, staticKey(property));
      }
    }

    /** `const { env } = process; env.HOME`: the copy is made for variables that may be read anywhere. */
    function isReadForAllowed(copy: TSESTree.Identifier, environment: string): boolean {
      const uses = variableOf(copy, sourceCode)?.references.filter(({ identifier }) => identifier !== copy) ?? [];
      return uses.length > 0 && uses.every(({ identifier }) => isTouched(identifier, isAllowedIn(environment)));
    }

    /** `X!`, `X as string` and `Number(X)` whose result nothing looks at. */
    function isUnchecked(node: TSESTree.Node): boolean {
      const { parent } = node;
      if (isChecked(node)) return false;
      if (parent?.type === 'TSNonNullExpression' || parent?.type === 'TSAsExpression' || parent?.type === 'TSTypeAssertion') return true;
      if (parent?.type === 'UnaryExpression') return parent.operator === '+' && !isLookedAt(parent, sourceCode);
      if (parent?.type !== 'CallExpression' || parent.arguments[0] !== node) return false;
      const conversion = resolveApi(parent.callee, sourceCode);
      return conversion !== undefined && numberConversions.has(conversion.id) && !isLookedAt(parent, sourceCode);
    }

    return {
      MemberExpression(node) {
        if (staticKey(node) !== 'env') return;
        const name = environmentName(node);
        if (name !== undefined) checkEnvironment(node, name);
      },
      // `import { env as variables } from 'node:process'`: each use of the name; a copy of another name is reported where it is made.
      'ImportSpecifier[imported.name="env"]'(node: TSESTree.ImportSpecifier) {
        for (const { identifier } of variableOf(node.local, sourceCode)?.references ?? []) {
          const name = environmentName(identifier);
          if (name !== undefined) checkEnvironment(identifier, name);
        }
      },
      // `const { env } = process`, `const { env: { X } } = process`.
      'ObjectPattern > Property[key.name="env"]'(node: TSESTree.Property) {
        const target = node.value.type === 'AssignmentPattern' ? node.value.left : node.value;
        const name = (target.type === 'Identifier' ? environmentName(target) : undefined) ?? takenEnvironment(node);
        if (name === undefined) return;
        checkPattern(target, node, name);
      },
    };
  },
});

/** `{ env: { ...process.env, X: 1 } }` for a child process, made in place or in a variable; a log line is none. */
function isChildEnvironment(
  { parent }: TSESTree.SpreadElement, isAllowed: (name: string | undefined) => boolean, sourceCode: Readonly<TSESLint.SourceCode>,
): boolean {
  let made = wrapped(parent);
  while (made.parent?.type === 'ConditionalExpression' || made.parent?.type === 'LogicalExpression') made = wrapped(made.parent);
  const owner = made.parent;
  if (owner?.type !== 'VariableDeclarator') return isEnvironmentOption(made);
  const uses = variableOf(owner.id, sourceCode)?.references.filter((reference) => !reference.init).map(({ identifier }) => wrapped(identifier)) ?? [];
  return uses.some(isEnvironmentOption) && uses.every((use) => isEnvironmentOption(use) || isTouched(use, isAllowed));
}

/** `env.X = …`, `delete env.X`, `env.HOME`: of a copy, only a variable that may be read anywhere is read, or one is changed. */
function isTouched(copy: TSESTree.Node, isAllowed: (name: string | undefined) => boolean): boolean {
  const { parent } = copy;
  return parent?.type === 'MemberExpression' && parent.object === copy && (isAllowed(staticKey(parent)) || isWritten(parent));
}

/** `env.X = …`, `delete env.X`. */
function isWritten(node: TSESTree.Node | undefined): boolean {
  if (node?.type !== 'MemberExpression') return false;
  const { parent } = wrapped(node);
  return (parent?.type === 'AssignmentExpression' && parent.left === node) || (parent?.type === 'UnaryExpression' && parent.operator === 'delete');
}

/** Is it the `env` of the options of a call, or handed to a method of that name: `git.env({ … })`? */
function isEnvironmentOption(value: TSESTree.Node): boolean {
  const owner = value.parent;
  if (owner?.type === 'CallExpression') {
    const method = unwrap(owner.callee);
    return method !== value && method.type === 'MemberExpression' && staticKey(method) === 'env';
  }
  if (owner?.type !== 'Property' || owner.value !== value || staticKey(owner) !== 'env') return false;
  const call = wrapped(owner.parent).parent;
  const callee = call?.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  return callee?.type !== 'MemberExpression' || !logMethods.has(staticKey(callee) ?? '');
}

const logMethods = new Set(['debug', 'error', 'fatal', 'info', 'log', 'trace', 'warn']);
