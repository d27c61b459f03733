import type { TSESTree } from '@typescript-eslint/utils';

import { colourModules } from '../../catalog/leaks/sinks.js';
import { unwrap } from '../core/ast.js';
import { mayImportAny } from '../core/file-modules.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';

const colourNames = new Set(['chalk', 'clc', 'kleur', 'picocolors']);

/** Does a function, however long its chain, give its text back in colour: `chalk.red.bold`? */
export function isColour(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  let root = unwrap(callee);
  while (root.type === 'MemberExpression' || root.type === 'CallExpression') root = unwrap(root.type === 'CallExpression' ? root.callee : root.object);
  if (root.type !== 'Identifier') return false;
  if (colourNames.has(root.name)) return true;
  return mayColour(sourceCode) && colourModules.has(resolveApi(root, sourceCode)?.module ?? '');
}

/** Does the file import a module that colours text? */
const mayColour = perFile((sourceCode) => mayImportAny(colourModules, sourceCode));
