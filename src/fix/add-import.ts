import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { canonicalModule, extend, moduleReference } from '../analysis/api-id.js';
import { perFile, type SourceCode } from '../analysis/per-file.js';
import { resolveVariable } from '../analysis/references.js';
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
  edits(fixer: TSESLint.RuleFixer): TSESLint.RuleFix[];
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
  const { scopes } = sourceCode.scopeManager ?? { scopes: [] };
  for (const scope of scopes) {
    if (scope.block.type !== 'Program') break;
    for (const variable of scope.variables) {
      const [def] = variable.defs;
      const isTypeOnly = def?.type === 'ImportBinding' && !variable.isValueVariable;
      if (!def || isTypeOnly || resolveVariable(variable, sourceCode)?.id !== wanted) continue;
      if (!resolveVariable(variable, sourceCode)?.promisified && isVisibleAt(variable.name, node, sourceCode)) {
        return variable.name;
      }
    }
  }
  return undefined;
}

function insertImport(
  { module, name }: ImportRequest, local: string, sourceCode: SourceCode, fixer: TSESLint.RuleFixer,
): TSESLint.RuleFix {
  const { body } = sourceCode.ast;
  const esm = isEsm(sourceCode);
  if (esm) {
    const specifier = local === name ? name : `${name} as ${local}`;
    const last = lastNamedSpecifier(body, module);
    if (last) return fixer.insertTextAfter(last, `, ${specifier}`);
    return insertStatement(`import { ${specifier} } from '${module}';`, sourceCode, fixer);
  }
  const property = local === name ? name : `${name}: ${local}`;
  return insertStatement(`const { ${property} } = require('${module}');`, sourceCode, fixer);
}

/** Where a further name of the module can be added: the last name of a value import of it. */
function lastNamedSpecifier(body: readonly TSESTree.ProgramStatement[], module: string): TSESTree.Node | undefined {
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') continue;
    if (canonicalModule(statement.source.value) !== canonicalModule(module)) continue;
    const last = statement.specifiers.at(-1);
    if (last?.type === 'ImportSpecifier') return last;
  }
  return undefined;
}

/** Does the file use `import` (or could it, for want of any `require`)? */
const isEsm = perFile((sourceCode) => {
  const { ast } = sourceCode;
  if (ast.body.some(({ type }) => type.startsWith('Import') || type.startsWith('Export'))) return true;
  return ast.sourceType === 'module' && !/\brequire\s*\(|\bmodule\.exports\b/.test(sourceCode.text);
});

/** Below the last import or top-level `require`, else below directives, else at the top (a hashbang stays first). */
function insertStatement(text: string, sourceCode: SourceCode, fixer: TSESLint.RuleFixer): TSESLint.RuleFix {
  const { body } = sourceCode.ast;
  const after = body.findLast((statement) => isImportLike(statement) || isDirective(statement));
  if (after) return fixer.insertTextAfter(after, `\n${text}`);
  const [first] = body;
  return first ? fixer.insertTextBefore(first, `${text}\n`) : fixer.insertTextAfter(sourceCode.ast, `${text}\n`);
}

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
