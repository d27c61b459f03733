import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../analysis/core/per-file.js';
import { resolveVariable } from '../analysis/identity/references.js';
import { planImport } from './add-import.js';
import { isVisibleAt } from './names.js';

const atomic = new Set(['CallExpression', 'Identifier', 'MemberExpression', 'TemplateLiteral', 'ThisExpression']);

/** Puts `+ path.sep` behind a root, under the name that the file has for `path`, or with an import of `sep`. */
export function appendSeparator(root: TSESTree.Node, sourceCode: SourceCode): { text: string; fix: TSESLint.ReportFixFunction } {
  const name = pathName(root, sourceCode);
  const plan = name === undefined
    ? planImport({ module: 'node:path', name: 'sep', otherNames: ['pathSep', 'pathSeparator'] }, root, sourceCode)
    : { local: `${name}.sep`, edits: () => [] };
  const code = sourceCode.getText(root);
  const text = `${atomic.has(root.type) || (root.type === 'Literal') ? code : `(${code})`} + ${plan.local}`;
  return { text, fix: (fixer) => [...plan.edits(fixer), fixer.replaceText(root, text)] };
}

/** What the file calls the module `path`, if it has it as a whole. */
function pathName(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    if (scope.block.type !== 'Program') break;
    for (const variable of scope.variables) {
      if (variable.defs.length === 0) continue;
      if (resolveVariable(variable, sourceCode)?.id === 'path#default' && isVisibleAt(variable.name, node, sourceCode)) return variable.name;
    }
  }
  return undefined;
}
