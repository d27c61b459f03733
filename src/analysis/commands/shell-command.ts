import type { TSESTree } from '@typescript-eslint/utils';

import { commandOptions, joiningShells, quotingTags, type ShellFacts, shellCalls, shellQuotes, shells } from '../../catalog/shell.js';
import { contains, enclosingFunction, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { nodesOfType } from '../core/nodes.js';
import { objectView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { findApi, resolveApi } from '../identity/references.js';
import { arrayElements, constantOf, constantString } from '../values/values.js';
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
export function shellCommandOf(call: TSESTree.CallExpression, sourceCode: SourceCode): ShellCommand | undefined {
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
  const name = constantString(program, sourceCode);
  const elements = name === undefined ? undefined : programArguments(list, sourceCode);
  if (name === undefined || !elements) return undefined;
  if (programName(name) === 'ssh') {
    const line = elements.slice(1).find(isCommandLine);
    return line && [line];
  }
  for (const [position, word] of [program, ...elements].entries()) {
    const shell = shellNamed(word, sourceCode);
    if (shell !== undefined) return textOf(shell, elements.slice(position), sourceCode);
  }
  return undefined;
}

/** `/bin/sh`, `cmd.exe`: without its folder and ending. */
const programName = (path: string): string => path.replace(/^.*[/\\]/, '').replace(/\.exe$/i, '');

/** A text with spaces and holes: one program and its arguments, which the shell at the other end takes apart. */
function isCommandLine(node: TSESTree.Node): boolean {
  const text = unwrap(node);
  return text.type === 'TemplateLiteral' && text.expressions.length > 0 && text.quasis.some(({ value }) => /\S\s|\s\S/.test(value.raw));
}

/** The name of a program that is a shell. */
function shellNamed(program: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const name = programName(constantString(program, sourceCode) ?? '');
  return shells.has(name) ? name : undefined;
}

/** What a shell reads of its arguments: the word behind the flag, or all of them. */
function textOf(shell: string, elements: readonly TSESTree.Node[], sourceCode: SourceCode): readonly TSESTree.Node[] | undefined {
  const flag = elements.findIndex((element) => shells.get(shell)?.has(constantString(element, sourceCode) ?? ''));
  const words = flag === -1 ? [] : elements.slice(flag + 1, joiningShells.has(shell) ? undefined : flag + 2);
  return words.length > 0 ? words : undefined;
}

function commandOption(call: TSESTree.CallExpression, sourceCode: SourceCode): ShellCommand | undefined {
  const found = findApi(call.callee, commandOptions, sourceCode);
  const [options] = call.arguments;
  const line = found && options ? objectView(options, sourceCode)?.get(found.entry) : undefined;
  const [program, ...rest] = line?.state === 'present' ? (arrayElements(line.value, sourceCode) ?? []) : [];
  const shell = program && shellNamed(program, sourceCode);
  const parts = shell === undefined ? undefined : textOf(shell, rest, sourceCode);
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

/**
 * The holes of a template that its tag does not quote: all of them when quoting is switched off
 * (`$.quote = …`, `$({ quote: … })`), and `${{ raw: text }}` of Bun.
 */
export function unquotedHoles(node: TSESTree.TaggedTemplateExpression, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const tag = unwrap(node.tag);
  const api = resolveApi(tag.type === 'CallExpression' ? tag.callee : tag, sourceCode);
  if (!api || !quotingTags.has(api.id)) return [];
  const holes = node.quasi.expressions;
  if (/bun/i.test(api.module) || api.path[0] === 'Bun') {
    return holes.flatMap((hole) => {
      const raw = unwrap(hole).type === 'ObjectExpression' ? objectView(hole, sourceCode)?.get('raw') : undefined;
      return raw?.state === 'present' ? [raw.value] : [];
    });
  }
  const isOff = tag.type === 'CallExpression'
    ? tag.arguments[0] !== undefined && objectView(tag.arguments[0], sourceCode)?.get('quote').state === 'present'
    : isQuoteReplaced(node, sourceCode);
  return isOff ? holes : [];
}

interface QuoteChange {
  assignment: TSESTree.AssignmentExpression;
  /** It puts quoting back: `$.quote = previous`, `$.quote = quote`. */
  isBack: boolean;
}

/** `$.quote = (text) => text`: for the whole file, or up to where the same function puts it back. */
function isQuoteReplaced(template: TSESTree.Node, sourceCode: SourceCode): boolean {
  const changes = quoteChanges(sourceCode);
  return changes.some(({ assignment, isBack }) => {
    if (isBack) return false;
    const fn = enclosingFunction(assignment);
    const back = fn && changes.find((other) => other.isBack && other.assignment.range[0] > assignment.range[0] && enclosingFunction(other.assignment) === fn);
    return !back || (template.range[0] > assignment.range[0] && template.range[0] < back.assignment.range[0]);
  });
}

const quoteChanges = perFile((sourceCode): readonly QuoteChange[] => {
  if (!/\$\.quote\s*=(?!=)/.test(sourceCode.text)) return [];
  const changes: QuoteChange[] = [];
  for (const assignment of nodesOfType(['AssignmentExpression'], sourceCode)) {
    const { left, right } = assignment;
    if (left.type !== 'MemberExpression' || staticKey(left) !== 'quote' || !lastName(left.object).endsWith('$')) continue;
    const before = unwrap(right).type === 'Identifier' ? originOf(right, sourceCode) : undefined;
    const isPrevious = before?.type === 'MemberExpression' && sourceCode.getText(before) === sourceCode.getText(left);
    changes.push({ assignment, isBack: isPrevious || shellQuotes.has(resolveApi(right, sourceCode)?.id ?? 'global#') });
  }
  return changes;
});
