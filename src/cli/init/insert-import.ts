import type { TSESTree } from '@typescript-eslint/utils';
import type MagicString from 'magic-string';

import type { SourceCode } from '../../analysis/core/per-file.js';
import { eolOf, indentOf, lineEndAfter } from './list-edit.js';

/** A name for the plugin that the file does not use for anything, not even for a property. */
export function localName(sourceCode: SourceCode): string {
  const used = new Set(sourceCode.ast.tokens.map(({ value }) => value));
  const names = ['hardened', 'hardenedPlugin', 'eslintPluginHardened'];
  for (let number = 2; ; number += 1) {
    const free = names.find((name) => !used.has(name));
    if (free !== undefined) return free;
    names.push(`hardened${number}`);
  }
}

/**
 * Inserts the import of a default export, in the words of the file: `import` or `require`, its quotes and semicolons,
 * below the imports that are there.
 */
export function insertImport(
  name: string, module: string, usedIn: TSESTree.Node, sourceCode: SourceCode, edit: MagicString,
): void {
  const { ast, text } = sourceCode;
  const isEsm = ast.body.some(({ type }) => type === 'ImportDeclaration' || type.startsWith('Export'));
  const quote = quoteOf(sourceCode);
  const statement = isEsm
    ? `import ${name} from ${quote}${module}${quote}`
    : `const { default: ${name} } = require(${quote}${module}${quote})`;

  const user = ast.body.findIndex((each) => each.range[0] <= usedIn.range[0] && usedIn.range[1] <= each.range[1]);
  const last = isEsm
    ? ast.body.findLast(({ type }) => type === 'ImportDeclaration' || type === 'TSImportEqualsDeclaration')
    // An import counts for the whole file, a `require` only from its line on.
    : ast.body.slice(0, user).findLast(isRequire);
  if (last) {
    const line = lineEndAfter(last.range[1], sourceCode);
    const end = sourceCode.getLastToken(last)?.value === ';' || !line ? ';' : '';
    if (line) edit.appendLeft(line.offset, `${line.eol}${indentOf(last, text)}${statement}${end}`);
    else edit.appendLeft(last.range[1], ` ${statement}${end}`);
    return;
  }
  const end = ast.body.some((each) => sourceCode.getLastToken(each)?.value === ';') ? ';' : '';
  const eol = eolOf(text);
  edit.appendLeft(topOf(sourceCode), `${statement}${end}${eol}${eol}`);
}

function isRequire(statement: TSESTree.ProgramStatement): boolean {
  if (statement.type === 'TSImportEqualsDeclaration') return true;
  return statement.type === 'VariableDeclaration' && statement.declarations.some(({ init }) => {
    let inner: TSESTree.Node | null | undefined = init;
    while (inner?.type === 'MemberExpression') inner = inner.object;
    return inner?.type === 'CallExpression' && inner.callee.type === 'Identifier' && inner.callee.name === 'require';
  });
}

/** The quotes that the file writes modules in, else those of its first string. */
function quoteOf({ ast, text }: SourceCode): string {
  const source = ast.body.findLast((statement) => statement.type === 'ImportDeclaration')?.source;
  const start = source?.range[0] ?? ast.tokens.find(({ value }) => /^['"]/.test(value))?.range[0];
  return start === undefined ? '\'' : text.charAt(start);
}

/**
 * Below the hashbang, the directives and the comments that are about the whole file, above the first statement
 * and the comments that belong to it.
 */
function topOf(sourceCode: SourceCode): number {
  const { ast, text } = sourceCode;
  const directives = ast.body.filter((each) => each.type === 'ExpressionStatement' && each.directive !== undefined);
  const first = ast.body[directives.length];
  if (!first) return text.length;
  const comments = sourceCode.getCommentsBefore(first);
  const header = comments.findLastIndex((comment, position) => {
    const next = comments[position + 1] ?? first;
    const gap = text.slice(comment.range[1], next.range[0]);
    return /\n[\t ]*\r?\n/.test(gap) || isAboutFile(text.slice(...comment.range));
  });
  return (comments[header + 1] ?? first).range[0];
}

/** Comments that mean the file, or that a tool looks for at its top. */
function isAboutFile(comment: string): boolean {
  return /^(?:#!|\/\*!)/.test(comment) || /@(?:license|file|fileoverview)\b/.test(comment)
    || /^\/[/*]+\s*(?:@ts-(?:no)?check|eslint-disable(?!-)|global\b|prettier)/.test(comment);
}
