import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../analysis/core/ast.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import { planImport } from './add-import.js';

/** Characters that mean something to a shell: a command that has any does more than start one program. */
const shellSyntax = /[|&;<>()$`\\"'*?[\]#~%!{}\n\r\t]/;

/**
 * Turns `exec(`git checkout ${branch}`)` into `execFile('git', ['checkout', branch])`: the same program with the same
 * words, and nothing in a word can become a command.
 *
 * @returns `undefined` unless the command is a template that splits cleanly at its spaces: no quotes, pipes or other
 *   shell syntax in it, and a literal program name.
 */
export function splitCommand(
  call: TSESTree.CallExpression, instead: string, sourceCode: SourceCode,
): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[]) | undefined {
  const [command] = call.arguments;
  if (command?.type !== 'TemplateLiteral' || sourceCode.getCommentsInside(command).length > 0) return undefined;
  const words = wordsOfTemplate(command, sourceCode);
  const [program, ...args] = words ?? [];
  if (!program?.startsWith("'")) return undefined;
  const text = `${program}, [${args.join(', ')}]`;

  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression' && !callee.computed) {
    return (fixer) => [fixer.replaceText(callee.property, instead), fixer.replaceText(command, text)];
  }
  if (callee.type !== 'Identifier') return undefined;
  const plan = planImport({ module: 'node:child_process', name: instead, otherNames: ['runFile', 'startFile'] }, call, sourceCode);
  return (fixer) => [...plan.edits(fixer), fixer.replaceText(callee, plan.local), fixer.replaceText(command, text)];
}

/** The words of a template as source text: `'checkout'`, `branch`, or a template where a hole is part of a word. */
function wordsOfTemplate({ quasis, expressions }: TSESTree.TemplateLiteral, sourceCode: SourceCode): string[] | undefined {
  const words: string[][] = [[]];
  for (const [index, quasi] of quasis.entries()) {
    if (shellSyntax.test(quasi.value.raw)) return undefined;
    for (const [position, piece] of quasi.value.raw.split(/ +/).entries()) {
      if (position > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push(piece);
    }
    const hole = expressions[index];
    if (hole) words.at(-1)?.push(`\${${sourceCode.getText(hole)}}`);
  }
  return words.filter((pieces) => pieces.length > 0).map((pieces) => wordText(pieces));
}

function wordText(pieces: string[]): string {
  const [only = '', ...others] = pieces;
  const isHole = (piece: string) => piece.startsWith('${');
  if (others.length === 0) return isHole(only) ? only.slice(2, -1) : `'${only}'`;
  return `\`${pieces.join('')}\``;
}
