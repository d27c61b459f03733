import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { canonicalModule, extend, moduleReference } from '../analysis/identity/api-id.js';
import { perFile, type SourceCode } from '../analysis/core/per-file.js';
import { resolveVariable } from '../analysis/identity/references.js';
import type { ApiId } from '../catalog/types.js';
import { freeName, isVisibleAt } from './names.js';

/** A named export that a suggestion wants to use. */
export interface ImportRequest {
  /** Specifier to write when the import is new: `node:timers/promises`. */
  module: string;
  /** The export's name. */
  name: string;
  /** Local names to try in this order when the export's own is taken. */
  otherNames: readonly [string, ...string[]];
}

/** How a suggestion gets at an export. */
export interface ImportPlan {
  /** The name to write in the code. */
  local: string;
  /** The edits that bring the name into the file; none when it is there already. */
  edits: (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[];
}

/**
 * Finds a way to use an export at a node: an import that is there already, one more name in an import of the same
 * module, or a new `import` / `require` below the others. The local name never collides with one of the file.
 */
export function planImport(request: ImportRequest, node: TSESTree.Node, sourceCode: SourceCode): ImportPlan {
  const present = importedName(request, node, sourceCode);
  if (present !== undefined) return { local: present, edits: () => [] };
  const local = freeName([request.name, ...request.otherNames], sourceCode);
  return { local, edits: (fixer) => [insertImport(request, local, sourceCode, fixer)] };
}

function importedName(request: ImportRequest, node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const wanted = extend(moduleReference(request.module), request.name)?.id;
  const names = wanted === undefined ? undefined : topLevelNames(sourceCode).get(wanted);
  return names?.find((name) => isVisibleAt(name, node, sourceCode));
}

/** The variables of the top of the file that stand for an export, by its id. */
const topLevelNames = perFile((sourceCode): ReadonlyMap<ApiId, string[]> => {
  const names = new Map<ApiId, string[]>();
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    if (scope.block.type !== 'Program') break;
    for (const variable of scope.variables) {
      const [def] = variable.defs;
      const isTypeOnly = def?.type === 'ImportBinding' && !variable.isValueVariable;
      const api = def && !isTypeOnly ? resolveVariable(variable, sourceCode) : undefined;
      if (!api || api.promisified) continue;
      const known = names.get(api.id);
      if (known) known.push(variable.name);
      else names.set(api.id, [variable.name]);
    }
  }
  return names;
});

function insertImport(
  { module, name }: ImportRequest, local: string, sourceCode: SourceCode, fixer: TSESLint.RuleFixer,
): TSESLint.RuleFix {
  if (isEsm(sourceCode)) {
    const specifier = local === name ? name : `${name} as ${local}`;
    const last = lastNamedSpecifiers(sourceCode).get(canonicalModule(module));
    if (last) return fixer.insertTextAfter(last, `, ${specifier}`);
    return insertStatement(`import { ${specifier} } from '${module}';`, sourceCode, fixer);
  }
  const property = local === name ? name : `${name}: ${local}`;
  return insertStatement(`const { ${property} } = require('${module}');`, sourceCode, fixer);
}

/** Where a further name of a module can be added: the last name of the first value import of it that has names. */
const lastNamedSpecifiers = perFile((sourceCode): ReadonlyMap<string, TSESTree.Node> => {
  const specifiers = new Map<string, TSESTree.Node>();
  for (const statement of sourceCode.ast.body) {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') continue;
    const module = canonicalModule(statement.source.value);
    const last = statement.specifiers.at(-1);
    if (last?.type === 'ImportSpecifier' && !specifiers.has(module)) specifiers.set(module, last);
  }
  return specifiers;
});

/** Does the file use `import` (or could it, for want of any `require`)? */
const isEsm = perFile((sourceCode) => {
  const { ast, scopeManager, text } = sourceCode;
  if (ast.body.some(({ type }) => type.startsWith('Import') || type.startsWith('Export'))) return true;
  const isModule = scopeManager?.scopes.some(({ type }) => type === 'module') === true;
  return isModule && !/\brequire\s*\(|\bmodule\.exports\b|(?<![\w$.])exports\.\w/.test(text);
});

/** Below the last import or top-level `require`, else below directives, else at the top (a hashbang stays first). */
function insertStatement(text: string, sourceCode: SourceCode, fixer: TSESLint.RuleFixer): TSESLint.RuleFix {
  const after = lastImport(sourceCode);
  if (after) return fixer.insertTextAfter(after, `\n${text}`);
  const [first] = sourceCode.ast.body;
  return first ? fixer.insertTextBefore(first, `${text}\n`) : fixer.insertTextAfter(sourceCode.ast, `${text}\n`);
}

const lastImport = perFile(({ ast }) => ast.body.findLast((statement) => isImportLike(statement) || isDirective(statement)));

function isImportLike(statement: TSESTree.ProgramStatement): boolean {
  if (statement.type === 'ImportDeclaration' || statement.type === 'TSImportEqualsDeclaration') return true;
  if (statement.type !== 'VariableDeclaration') return false;
  return statement.declarations.every(({ init }) => init !== null && isRequireCall(init));
}

function isRequireCall(node: TSESTree.Expression): boolean {
  const call = node.type === 'MemberExpression' ? node.object : node;
  return call.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === 'require';
}

/** Directives (`'use strict'`) stand before everything else. */
function isDirective(statement: TSESTree.ProgramStatement): boolean {
  return statement.type === 'ExpressionStatement' && statement.directive !== undefined;
}
