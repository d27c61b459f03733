import type { TSESTree } from '@typescript-eslint/utils';

import { commandClasses, commandOptions, joiningShells, type ShellFacts, shellCalls, shells } from '../../catalog/shell.js';
import { type CallLike, contains, isFunction, unwrap, wrapped } from '../core/ast.js';
import { objectView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';
import type { SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { findApi } from '../identity/lookup.js';
import { variableOf } from '../identity/scope.js';
import { returnedBy } from '../values/value-parts.js';
import { constantOf, constantString } from '../values/values.js';
import { programArguments } from './program-arguments.js';

/** Text that a shell will read. */
export interface ShellCommand {
  /** The text, or the parts that are put together with spaces. */
  parts: readonly TSESTree.Node[];
  facts?: ShellFacts;
  promisified?: boolean;
  /** `shell: <condition>`: only some of the time. */
  maybe?: true;
}

/** Which text of a call a shell reads; `undefined` when it starts no shell, or this file does not show it. */
export function shellCommandOf(call: CallLike, sourceCode: SourceCode): ShellCommand | undefined {
  if (call.type === 'NewExpression') return commandObject(call, sourceCode);
  const found = findApi(call.callee, shellCalls, sourceCode);
  if (!found) return commandOption(call, sourceCode);
  const { api, entry } = found;
  const command = call.arguments[entry.command];
  if (!command || command.type === 'SpreadElement') return undefined;
  const promisified = api.promisified ?? false;
  if (entry.shell === 'always') return { parts: [command], facts: entry, promisified };

  const list = call.arguments[entry.command + 1];
  const inline = list && inlineCommand(command, list, sourceCode);
  if (inline) return { parts: inline, facts: entry, promisified };
  const shell = shellOption(call, entry.command + 1, sourceCode);
  if (shell === 'off') return undefined;
  const listed = list && programArguments(list, sourceCode);
  const parts = [command, ...(listed ?? (list && !objectView(list, sourceCode) ? [list] : []))];
  return { parts, facts: entry, promisified, ...(shell === 'maybe' ? { maybe: true as const } : {}) };
}

/** `sh -c <text>`, `cmd /c <text>`, `powershell -Command <text>`, `docker exec <container> sh -c <text>`, `ssh <host> <text>`. */
function inlineCommand(program: TSESTree.Node, list: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] | undefined {
  const names = possibleTexts(program, sourceCode);
  const elements = names.length === 0 ? undefined : programArguments(list, sourceCode);
  if (!elements) return undefined;
  if (names.every((name) => programName(name) === 'ssh')) {
    const line = elements.slice(1).find(isCommandLine);
    return line && [line];
  }
  return textAmong([program, ...elements], sourceCode);
}

/** What the first shell among some words reads of those behind it. */
function textAmong(words: readonly TSESTree.Node[], sourceCode: SourceCode): readonly TSESTree.Node[] | undefined {
  for (const [position, word] of words.entries()) {
    const [shell, ...others] = shellsNamed(word, sourceCode);
    if (shell === undefined) continue;
    return [shell, ...others].map((each) => textOf(each, words.slice(position + 1), sourceCode)).find((text) => text !== undefined);
  }
  return undefined;
}

/** The texts that a word may be as far as the file shows them: `windows ? 'cmd' : 'sh'`, `process.env.SHELL ?? '/bin/sh'`, `getShell()`. */
function possibleTexts(word: TSESTree.Node, sourceCode: SourceCode, depth = 0): string[] {
  const constant = constantString(word, sourceCode);
  if (constant !== undefined) return [constant];
  const origin = depth > 3 ? undefined : originOf(word, sourceCode);
  if (origin?.type === 'Identifier') return assignedTo(origin, sourceCode).flatMap((value) => possibleTexts(value, sourceCode, depth + 1));
  if (origin?.type === 'ConditionalExpression') {
    return [origin.consequent, origin.alternate].flatMap((side) => possibleTexts(side, sourceCode, depth + 1));
  }
  const made = origin?.type === 'CallExpression' && origin.arguments.length === 0 ? localFunctionOf(origin.callee, sourceCode) : undefined;
  if (made) return made.async || made.generator ? [] : returnedBy(made, sourceCode).flatMap((value) => possibleTexts(value, sourceCode, depth + 1));
  if (origin?.type !== 'LogicalExpression' || origin.operator === '&&') return [];
  return [origin.left, origin.right].flatMap((side) => possibleTexts(side, sourceCode, depth + 1));
}

/** Nobody chooses among more shells. */
const mostWrites = 4;

/** `if (windows) shell = 'cmd'; else shell = 'sh';`: all that a name is given. */
function assignedTo(name: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.Node[] {
  const variable = variableOf(name, sourceCode);
  if (variable?.defs.some(({ type }) => type !== 'Variable') !== false) return [];
  const values = variable.references.flatMap((reference) => (reference.isWrite() && reference.writeExpr ? [reference.writeExpr] : []));
  return values.length <= mostWrites ? values : [];
}

/** `/bin/sh`, `cmd.exe`: without its folder and ending. */
const programName = (path: string): string => path.replace(/^.*[/\\]/, '').replace(/\.exe$/i, '');

/** A text with spaces and holes: one program and its arguments, which the shell at the other end takes apart. */
function isCommandLine(node: TSESTree.Node): boolean {
  const text = unwrap(node);
  return text.type === 'TemplateLiteral' && text.expressions.length > 0 && text.quasis.some(({ value }) => /\S\s|\s\S/.test(value.raw));
}

/** The names of the shells that a program may be. */
function shellsNamed(program: TSESTree.Node, sourceCode: SourceCode): string[] {
  return possibleTexts(program, sourceCode).map(programName).filter((name) => shells.has(name));
}

/** What a shell reads of its arguments: the word behind the flag, or all of them. */
function textOf(shell: string, elements: readonly TSESTree.Node[], sourceCode: SourceCode): readonly TSESTree.Node[] | undefined {
  const flag = elements.findIndex((element) => possibleTexts(element, sourceCode).some((text) => shells.get(shell)?.has(text)));
  const words = flag === -1 ? [] : elements.slice(flag + 1, joiningShells.has(shell) ? undefined : flag + 2);
  return words.length > 0 ? words : undefined;
}

/** `container.exec({ Cmd: ['sh', '-c', …] })`, `Bun.spawn({ cmd: ['sh', '-c', …] })`, and `Bun.spawn(['sh', '-c', …])`. */
function commandOption(call: TSESTree.CallExpression, sourceCode: SourceCode): ShellCommand | undefined {
  const found = findApi(call.callee, commandOptions, sourceCode);
  const [options] = call.arguments;
  if (!found || !options || options.type === 'SpreadElement') return undefined;
  const line = objectView(options, sourceCode)?.get(found.entry);
  const words = programArguments(line?.state === 'present' ? line.value : options, sourceCode);
  const parts = words?.[0] && shellsNamed(words[0], sourceCode).length > 0 ? textAmong(words, sourceCode) : undefined;
  return parts && { parts };
}

/** `new Deno.Command('sh', { args: ['-c', …] })` */
function commandObject(node: TSESTree.NewExpression, sourceCode: SourceCode): ShellCommand | undefined {
  const [program, options] = node.arguments;
  const found = program && options && findApi(node.callee, commandClasses, sourceCode);
  const list = found ? objectView(options, sourceCode)?.get(found.entry) : undefined;
  const parts = found && list?.state === 'present' ? inlineCommand(program, list.value, sourceCode) : undefined;
  return parts && { parts };
}

/** The `shell` option of a call: `true` and a path of a shell switch it on. */
function shellOption(call: TSESTree.CallExpression, first: number, sourceCode: SourceCode): 'maybe' | 'off' | 'on' {
  for (const argument of call.arguments.slice(first, first + 2)) {
    const options = objectView(argument, sourceCode);
    const value = options?.entries.get('shell');
    // `...(isWindows && { shell: true })`, `{ shell: true, ...options }`
    const isUncertain = options?.uncertain.has('shell') ?? false;
    if (!value && !isUncertain) continue;
    const constant = value && constantOf(value, sourceCode);
    if (!value || !constant) return 'maybe';
    if (!constant.value) return 'off';
    return isUncertain || isSetSometimes(value, call) ? 'maybe' : 'on';
  }
  return 'off';
}

/** `if (process.platform === 'win32') options.shell = true;` before a call that stands outside the branch. */
function isSetSometimes(value: TSESTree.Node, call: TSESTree.CallExpression): boolean {
  const assignment = wrapped(value).parent;
  if (assignment?.type !== 'AssignmentExpression') return false;
  let child: TSESTree.Node = assignment;
  for (let up: TSESTree.Node | undefined = assignment.parent; up && !isFunction(up); child = up, up = up.parent) {
    const isBranch = (up.type === 'IfStatement' && up.test !== child) || (up.type === 'ConditionalExpression' && up.test !== child) ||
      (up.type === 'LogicalExpression' && up.right === child) || up.type === 'SwitchCase';
    if (isBranch && !contains(child, call)) return true;
  }
  return false;
}
