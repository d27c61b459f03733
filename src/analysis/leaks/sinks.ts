import type { TSESTree } from '@typescript-eslint/utils';

import {
  furtherLogMethods, type KeptArguments, logFunctionWords, monitorMethods, monitors, nodeRedMethods, nodeRedNames, recordMethods, terminalWrites,
} from '../../catalog/leaks/sinks.js';
import { debugNames, logFunctions, loggerModules, logLevels } from '../../catalog/loggers.js';
import { type FunctionNode, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import { importsAny, mayUse } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { hasNameOf } from '../core/nodes.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { lastWord, wordsOf } from '../core/words.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { isLoggerName, logCallOf } from '../identity/logger.js';
import { resolveApi } from '../identity/references.js';
import { isGlobal } from '../identity/scope.js';
import { typeOriginOf, typeServices } from '../identity/types.js';
import { constantString } from '../values/values.js';
import type { Root } from './exposures.js';

/** A call that keeps what it is given where people read it. */
export interface Sink {
  args: readonly Root[];
  /** `terminal` shows it to whoever has started the program. */
  how: 'log' | 'monitor' | 'terminal';
  /** The object whose method is called. */
  logger?: TSESTree.Node;
}

/** Reads a call as one that logs, prints or hands to monitoring; `undefined` for every other call. */
export function sinkOf(node: TSESTree.CallExpression, loggers: ReadonlySet<string>, sourceCode: SourceCode): Sink | undefined {
  const callee = unwrap(node.callee);
  // Nearly every call is done with here.
  if (loggers.size === 0 && !mayBeSink(callee, sourceCode)) return undefined;
  if (node.arguments.every(isFixedText)) return undefined;
  const logger = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const kept = logger && monitoredArguments(node, staticKey(callee as TSESTree.MemberExpression), logger, sourceCode);
  if (kept) return { args: pick(node, kept), how: 'monitor' };
  const args = loggedArguments(node, callee, loggers, sourceCode);
  if (!args) return undefined;
  return {
    args: withFormat(args, sourceCode),
    // Asked for only when there is something to report.
    get how() {
      return isTerminal(callee, sourceCode) ? 'terminal' : 'log';
    },
    ...(logger ? { logger } : {}),
  };
}

/** What is written down as it is shows nothing that the source does not. */
function isFixedText(node: TSESTree.Node): boolean {
  return node.type === 'Literal' || (node.type === 'TemplateLiteral' && node.expressions.length === 0);
}

function mayBeSink(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (callee.type === 'Identifier') return hasSinkName(callee.name) || mayNameLogger(sourceCode);
  if (callee.type !== 'MemberExpression') return false;
  const method = staticKey(callee);
  return method === undefined || hasSinkName(method);
}

const sinkNames: ReadonlySet<string> = new Set([...logLevels.keys(), ...debugNames, ...monitorMethods, ...furtherLogMethods, ...recordMethods, 'write']);

/** Is a name one of a method or function that may log, whatever it stands on? Asked for every call: a small set answers fast. */
function hasSinkName(name: string): boolean {
  return sinkNames.has(name) || (!beginsOtherwise(name) && isLogNamed(name));
}

/** Does the name begin with a small letter other than `l`? */
function beginsOtherwise(name: string): boolean {
  const first = name.charCodeAt(0);
  return first >= 97 && first <= 122 && first !== 108;
}

/** `logError`, `logdebug`: named after what it does with what it is given. */
const isLogNamed = byName((name) => {
  const [first, ...more] = wordsOf(name);
  return (first === 'log' && more.length === 1 && logFunctionWords.has(more[0] as string)) ||
    /^log(?:debug|info|error|warn|notice|crit|alert)$/.test(name);
});

function loggedArguments(
  node: TSESTree.CallExpression, callee: TSESTree.Node, loggers: ReadonlySet<string>, sourceCode: SourceCode,
): readonly TSESTree.Node[] | undefined {
  if (callee.type !== 'Identifier' && callee.type !== 'MemberExpression') return undefined;
  const name = lastName(callee);
  if (callee.type === 'MemberExpression' && furtherLogMethods.has(name) && isLoggerShaped(callee.object, loggers)) {
    return name === 'assert' ? node.arguments.slice(1) : node.arguments;
  }
  if (callee.type === 'MemberExpression' && recordMethods.has(name)) {
    const { arguments: [record, ...more] } = node;
    // What comes behind the bindings of a child says how they are written down.
    return record && /^(?:Identifier|ObjectExpression)$/.test(record.type) && more.length === 0 && isLoggerShaped(callee.object, loggers) ? [record] : undefined;
  }
  if (isLogNamed(name)) {
    // `utils.logWarning()` is how command lines talk to their users.
    return callee.type === 'MemberExpression' && screens.test(lastName(callee.object)) ? undefined : node.arguments;
  }
  if (callee.type === 'MemberExpression' && nodeRedMethods.has(name) && isNodeOfFlow(unwrap(callee.object), sourceCode)) return node.arguments.slice(0, 1);
  if (loggers.size > 0 && isOwnLogger(callee, loggers, sourceCode)) return node.arguments;
  if (callee.type === 'MemberExpression') {
    if (!mayLog(callee, sourceCode)) return undefined;
    // Most lines are told by names alone: no need to know where the logger comes from, nor at which level it is.
    if (logLevels.has(name) && (name === 'log' ? isConsole(callee.object) : isLoggerName(callee.object, loggers))) return node.arguments;
  }
  if (callee.type === 'Identifier' && name !== 'log' && !debugNames.has(name) && !loggers.has(name) && !mayNameLogger(sourceCode) && !mayTakeMethod(name, sourceCode)) return undefined;
  if (callee.type === 'Identifier' && name === 'log' && resolveApi(callee, sourceCode)?.id === 'global#Math.log') return undefined;
  const call = logCallOf(node, sourceCode, loggers);
  return call && callee.type === 'Identifier' && (isKept(node) || isStoredBy(callee, loggers, sourceCode)) ? undefined : call?.args;
}

/** `const line = log(config)`: nobody keeps what a line gives back, so that this one makes something. */
function isKept(node: TSESTree.CallExpression): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'VariableDeclarator' || (parent?.type === 'CallExpression' && unwrap(parent.callee) === node);
}

/** `function log(event) { events.log(event); }`: a function of the file that by what it does is none that logs. */
function isStoredBy(callee: TSESTree.Identifier, loggers: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  const fn = loggers.has(callee.name) ? undefined : localFunctionOf(callee, sourceCode);
  return fn !== undefined && storesOnly(fn, sourceCode) === true;
}

const storesOnly = perNode<FunctionNode, boolean>((fn, sourceCode) => {
  let isStored = false;
  const isDone = walk(fn.body, sourceCode, (node) => {
    if (node.type !== 'CallExpression') return undefined;
    if (logCallOf(node, sourceCode) || !logLevels.has(lastName(node.callee))) return 'stop';
    isStored = true;
    return undefined;
  });
  return isStored && isDone;
});

/** The node that a file for Node-RED makes: `RED.nodes.createNode(this, config); const node = this;` */
function isNodeOfFlow(object: TSESTree.Node, sourceCode: SourceCode): boolean {
  return makesNodes(sourceCode) && (object.type === 'ThisExpression' || (object.type === 'Identifier' && nodeRedNames.has(object.name)));
}

const makesNodes = perFile(({ text }) => text.includes('RED.nodes.createNode('));

const screens = /^(?:cli|io|output|terminal|ui|utils?)(?:_\d+)?$/i;

function isConsole(node: TSESTree.Node): boolean {
  return node.type === 'Identifier' && node.name === 'console';
}

/** The cheap first look: is it called like the method of a logger? */
function mayLog(callee: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  const method = staticKey(callee);
  return method === undefined || logLevels.has(method) || (method === 'write' && mayWrite(sourceCode));
}

/** `process.stdout.write`, under whatever name. */
const mayWrite = perFile((sourceCode) => hasNameOf(standardStreams, sourceCode));

const standardStreams = ['stderr', 'stdout'];

const importedLogs = new Map([...logFunctions].filter(([id]) => !id.startsWith('global#')));

/** `console.log` and `process.stdout.write` other than where they are called. */
const handedOn: readonly { names: readonly string[]; word: string; pattern: RegExp }[] = [
  { names: ['console'], word: 'console', pattern: /\bconsole\b(?!\??\.\w+\()/y },
  { names: standardStreams, word: 'std', pattern: /\bstd(?:err|out)\b(?!\.write\()/y },
];

/** May a plain name of the file stand for a function that logs, whatever it is called: `const print = console.log`? */
const mayNameLogger = perFile((sourceCode) =>
  handedOn.some(({ names, word, pattern }) => hasNameOf(names, sourceCode) && isFound(word, pattern, sourceCode.text)) || mayUse(importedLogs, sourceCode));

/** `const { info } = winston` */
function mayTakeMethod(name: string, sourceCode: SourceCode): boolean {
  return logLevels.has(name) && importsAny(loggerModules, sourceCode);
}

/** Is the pattern found where one of the words is? To look for a word is much cheaper than to look for a pattern. */
function isFound(word: string, pattern: RegExp, text: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return true;
  }
  return false;
}

/** A function that the project has named, by its name or by where it comes from. */
function isOwnLogger(callee: TSESTree.Node, loggers: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  if (loggers.has(lastName(callee))) return true;
  const api = resolveApi(callee, sourceCode);
  return api !== undefined && loggers.has(api.id);
}

function isLoggerShaped(object: TSESTree.Node, loggers: ReadonlySet<string>): boolean {
  const name = lastName(object);
  return loggers.has(name) || /^(?:console|log|logger|consola|signale)$/.test(lastWord(name) ?? '');
}

function isTerminal(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const api = resolveApi(callee, sourceCode);
  if (api && (terminalWrites.has(api.id) || (callee.type === 'Identifier' && api.id.startsWith('global#console.')))) return true;
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  return object?.type === 'Identifier' && object.name === 'console' && isGlobal(object, sourceCode);
}

/** Some loggers take a word for the part of the program in front of the format. */
const lastFormat = 3;

const mayFormat = perFile(({ text }) => text.includes('%'));

/** `%s` puts its argument into a text. */
function withFormat(args: readonly TSESTree.Node[], sourceCode: SourceCode): Sink['args'] {
  for (const [at, argument] of args.length > 1 && mayFormat(sourceCode) ? args.slice(0, lastFormat).entries() : []) {
    const marks = (constantString(argument, sourceCode) ?? '').match(/%[sdifjoOc]/g);
    if (marks) return args.map((node, index) => ({ node, isText: index > at && /[sdif]$/.test(marks[index - at - 1] ?? '') }));
  }
  return args.map((node) => ({ node, isText: false }));
}

function pick(node: TSESTree.CallExpression, kept: KeptArguments): Sink['args'] {
  const [first, second] = node.arguments;
  // `setAttribute('user.email', x)`
  if (kept === 'named') {
    const name = first?.type === 'Literal' && typeof first.value === 'string' ? first.value.split(/[.:/]/).at(-1) : undefined;
    return second ? [{ node: second, isText: false, ...(name === undefined ? {} : { name }) }] : [];
  }
  return node.arguments
    .filter((_, index) => kept === 'all' || kept.includes(index))
    .map((argument) => ({ node: argument, isText: false }));
}

function monitoredArguments(
  node: TSESTree.CallExpression, method: string | undefined, object: TSESTree.Node, sourceCode: SourceCode,
): KeptArguments | undefined {
  if (method === undefined || !monitorMethods.has(method)) return undefined;
  const owner = lastWord(lastName(object.type === 'CallExpression' ? object.callee : object)) ?? '';
  const origin = resolveApi(object, sourceCode)?.module ?? (typeServices(sourceCode) ? typeOriginOf(object, sourceCode)?.module : undefined);
  for (const { modules, names, methods } of monitors) {
    const kept = methods.get(method);
    if (kept && (names.has(owner) || (origin !== undefined && modules.includes(origin)))) return kept;
  }
  return undefined;
}
