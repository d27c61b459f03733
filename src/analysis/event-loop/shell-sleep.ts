import type { TSESTree } from '@typescript-eslint/utils';

import type { ProgramRunner } from '../../catalog/sync-sleeps.js';
import { isFunction, unwrap } from '../core/ast.js';
import { commandText, hole } from '../commands/command-text.js';
import { objectView } from '../values/object-view.js';
import type { SourceCode } from '../core/per-file.js';
import { originOf } from '../values/origin.js';
import { arrayElements, constantOf } from '../values/values.js';

/** How long a wait takes: a number of milliseconds, or an expression and what one of it is in milliseconds. */
export type Duration = { milliseconds: number } | { expression: TSESTree.Node; unitMs: number };

/** A program that is run to wait. */
export interface ShellSleep {
  /** The program's name, such as `sleep`. */
  program: string;
  duration?: Duration | undefined;
}

/** Redirections, the operators between commands, and everything else up to a space. */
const word = /\d?>>?&\d|\d?>>?|&&|\|\||[;|&]|[^\s;|&>]+/g;

/** What is left to read of a command line, and the expressions its holes stand for. */
interface Line {
  words: string[];
  holes: TSESTree.Node[];
}

/** The wait that a call of `execSync` and its like is made for: `sleep 2`, `timeout /t 2`, `ping -n 3 127.0.0.1`. */
export function shellSleepOf(
  call: TSESTree.CallExpression, { command, list }: ProgramRunner, sourceCode: SourceCode,
): ShellSleep | undefined {
  const first = call.arguments[command];
  if (!first || runsInBackground(call, sourceCode)) return undefined;
  // `Bun.spawnSync(['sleep', '2'])` takes one list for all.
  const elements = arrayElements(first, sourceCode);
  const more = list === undefined ? undefined : call.arguments[list];
  const rest = (more && arrayElements(more, sourceCode)) ?? [];
  const waits = (elements ? [elements] : choicesOf(first, sourceCode).map((choice) => [choice]))
    .map((start) => waitOf(lineOf([...start, ...rest], sourceCode)));
  const [wait, ...others] = waits;
  if (!wait || others.includes(undefined)) return undefined;
  return others.every((other) => isSameTime(other?.duration, wait.duration)) ? wait : { program: wait.program };
}

/** The commands of `isWindows ? 'timeout /t 1' : 'sleep 1'`. */
function choicesOf(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node[] {
  const origin = originOf(node, sourceCode);
  return origin.type === 'ConditionalExpression' ? [origin.consequent, origin.alternate] : [node];
}

function isSameTime(one: Duration | undefined, other: Duration | undefined): boolean {
  return one !== undefined && other !== undefined && 'milliseconds' in one && 'milliseconds' in other && one.milliseconds === other.milliseconds;
}

function lineOf(parts: readonly TSESTree.Node[], sourceCode: SourceCode): Line {
  const line: Line = { words: [], holes: [] };
  for (const part of parts) read(part, line, sourceCode);
  return line;
}

/** `shelljs.exec(command, { async: true })` and `shelljs.exec(command, callback)` do not wait. */
function runsInBackground(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  return call.arguments.some((argument) => {
    if (isFunction(unwrap(argument))) return true;
    const option = objectView(argument, sourceCode)?.get('async');
    return option?.state === 'present' && constantOf(option.value, sourceCode)?.value === true;
  });
}

function read(node: TSESTree.Node, line: Line, sourceCode: SourceCode): void {
  const { text, holes } = commandText(numberOf(node), sourceCode);
  line.words.push(...(text.replaceAll(/["']/g, '').match(word) ?? []));
  line.holes.push(...holes);
}

/** The number inside `String(seconds)` and `seconds.toString()`. */
function numberOf(node: TSESTree.Node): TSESTree.Node {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return call;
  const { callee } = call;
  if (callee.type === 'Identifier' && callee.name === 'String') return call.arguments[0] ?? call;
  const isToString = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'toString';
  return isToString && call.arguments.length === 0 ? callee.object : call;
}

/** Programs that only run the command they are given, by the option that the command follows. */
const shells: ReadonlyMap<string, RegExp> = new Map([
  ['bash', /^-\w*c$/], ['dash', /^-\w*c$/], ['sh', /^-\w*c$/], ['zsh', /^-\w*c$/],
  ['cmd', /^\/[ck]$/i],
  ['powershell', /^-c(?:ommand)?$/i], ['pwsh', /^-c(?:ommand)?$/i],
]);

/** Shells within shells are followed this far. */
const deepestShell = 3;

function waitOf(line: Line): ShellSleep | undefined {
  let words = line.words;
  for (let step = 0; step <= deepestShell; step += 1) {
    const [path = '', ...rest] = words;
    const program = path.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
    const name = program.toLowerCase();
    const option = shells.get(name);
    if (option) {
      words = commandWithin(rest, option, name);
      continue;
    }
    const wait = readers.get(name)?.(rest);
    return wait && { program, duration: wait.duration === undefined ? undefined : durationOf(wait.duration, line) };
  }
  return undefined;
}

/** The command that a shell is given; PowerShell takes one without an option, too. */
function commandWithin(words: string[], option: RegExp, shell: string): string[] {
  const at = words.findIndex((each) => option.test(each));
  if (at !== -1) return words.slice(at + 1);
  return /^[^p]*p.*sh/.test(shell) && words[0] && !words[0].startsWith('-') ? words : [];
}

/** A wait, and for how long if nothing else is done: a number or a hole, and its unit. */
interface Wait {
  duration?: { value: string; unitMs: number };
}

/** Reads the words behind a program's name; `undefined` when the program is not run to wait. */
const readers: ReadonlyMap<string, (words: string[]) => Wait | undefined> = new Map([
  ['ping', readPing],
  ['sleep', readSleep],
  ['start-sleep', readStartSleep],
  ['timeout', readTimeout],
]);

const unitsOfSleep: ReadonlyMap<string, number> = new Map([['', 1000], ['s', 1000], ['m', 60_000], ['h', 3_600_000], ['d', 86_400_000]]);

/** https://www.gnu.org/software/coreutils/sleep */
function readSleep([first = '', ...rest]: string[]): Wait {
  const [, value, unit = ''] = /^([\d.]+|\0)([smhd]?)$/.exec(first) ?? [];
  return value === undefined || rest.length > 0 ? {} : { duration: { value, unitMs: unitsOfSleep.get(unit) ?? 1000 } };
}

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/start-sleep */
function readStartSleep(words: string[]): Wait {
  const value = words.find((each) => !each.startsWith('-'));
  const option = words.find((each) => each.startsWith('-'));
  const expected = option === undefined ? 1 : 2;
  if (value === undefined || words.length !== expected || !isNumber(value)) return {};
  return { duration: { value, unitMs: option && /^-m/i.test(option) ? 1 : 1000 } };
}

/** https://learn.microsoft.com/windows-server/administration/windows-commands/timeout: a pause, unless a command follows. */
function readTimeout(words: string[]): Wait | undefined {
  let value: string | undefined;
  let hasOption = false;
  for (const [index, each] of words.entries()) {
    if (/^[-/](?:t|nobreak)$/i.test(each)) hasOption = true;
    else if (value === undefined && isNumber(each)) value = each;
    else if (!isRedirect(each, words[index - 1])) {
      const endsHere = hasOption || /^[;&|]/.test(each);
      return endsHere && value !== undefined ? {} : undefined;
    }
  }
  return value === undefined ? undefined : { duration: { value, unitMs: 1000 } };
}

function isRedirect(each: string, before: string | undefined): boolean {
  return /^\d?>/.test(each) || (before !== undefined && /^\d?>{1,2}$/.test(before));
}

/** Hosts that answer at once or never: whoever pings them wants the time between two pings. */
const pauseHost = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+)$/;

function readPing(words: string[]): Wait | undefined {
  const at = words.findIndex((each) => /^[-/][nc]\d*$/i.test(each));
  const count = at === -1 ? undefined : (/^[-/][nc](\d+)$/i.exec(words[at] ?? '')?.[1] ?? words[at + 1]);
  if (count === undefined || !isNumber(count) || !words.some((each) => pauseHost.test(each))) return undefined;
  const waitsForAnswer = words.some((each) => /^[-/]w/i.test(each));
  if (Number(count) < 2 && !waitsForAnswer) return undefined;
  if (count === hole || waitsForAnswer || words.some((each) => /^[;&|]/.test(each))) return {};
  // The first ping is sent at once.
  return { duration: { value: String(Number(count) - 1), unitMs: 1000 } };
}

function isNumber(each: string): boolean {
  return each === hole || /^\d+(?:\.\d+)?$/.test(each);
}

function durationOf({ value, unitMs }: { value: string; unitMs: number }, line: Line): Duration | undefined {
  if (value !== hole) return { milliseconds: Number(value) * unitMs };
  const [expression, ...others] = line.holes;
  return expression && others.length === 0 ? { expression, unitMs } : undefined;
}
