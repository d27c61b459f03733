import type { TSESTree } from '@typescript-eslint/utils';

import {
  consoleLevels, debugNames, logFunctions, loggerClasses, loggerHolders, loggerModules, loggerNames, logLevels, type LogLevel,
} from '../../catalog/loggers.js';
import type { ApiId } from '../../catalog/types.js';
import { behindComma, staticKey, unwrap } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import { lastName } from '../core/last-name.js';
import { objectView } from '../values/object-view.js';
import type { SourceCode } from '../core/per-file.js';
import { isLineName, levelInLogModule, sureLevel } from './named-log-functions.js';
import { membersOf } from './lookup.js';
import { resolveApi } from './references.js';
import { typeOriginOf, typeServices } from './types.js';
import { constantString } from '../values/values.js';
import { lastWord, wordsOf } from '../core/words.js';

export interface LogCall {
  level: LogLevel;
  /** What is logged: the arguments without a leading level. */
  args: readonly TSESTree.CallExpressionArgument[];
}

/** Longer chains of members and calls are not read for the name of a logger. */
const longestChain = 12;

/** Arguments that come before the level of a line. */
const mostBeforeLevel = 1;

const noLoggers: ReadonlySet<string> = new Set();

/**
 * Reads a call as a line that is logged: by where the function comes from, and by shape (`log`, `logger`, `console`,
 * `this.logger` … with a level method). `loggers` adds names of objects and functions, modules and API ids.
 */
export function logCallOf(
  node: TSESTree.CallExpression, sourceCode: SourceCode, loggers: ReadonlySet<string> = noLoggers,
): LogCall | undefined {
  const level = logLevelOf(node.callee, sourceCode, loggers);
  const callee = behindComma(unwrap(node.callee));
  if (callee.type === 'Identifier' && (!level || level === 'unknown')) return namedLine(node, callee.name, level, sourceCode);
  if (!level) return undefined;
  const isLog = callee.type === 'MemberExpression' && staticKey(callee) === 'log' && level === 'low';
  return isLog ? withLevel(node, callee, sourceCode) : { level, args: node.arguments };
}

/** `log('error', …)`, `logWithCategory('error', 'db', …)`: a function called like one for lines that is given the level. */
function namedLine(
  node: TSESTree.CallExpression, name: string, level: LogLevel | undefined, sourceCode: SourceCode,
): LogCall | undefined {
  // A function of the file is what its body does.
  if (!level && !(isLineName(name) && resolveApi(node.callee, sourceCode))) return undefined;
  const words = node.arguments.slice(0, mostBeforeLevel + 1).map((argument) => constantString(argument, sourceCode));
  const given = words.map((word) => (word === undefined ? undefined : sureLevel(word.toLowerCase()))).find(Boolean) ?? level;
  return given && { level: given, args: node.arguments };
}

/** `logger("…")`, `this.logger("…")`, `deps.log("…")`: is what is called a logger by its whole name? `writeAuditLog` may do more. */
export function isNamedLogger(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const [word, ...others] = wordsOf(lastName(node.callee));
  return word !== undefined && loggerNames.has(word) && others.length === 0 && resolveApi(node.callee, sourceCode)?.id !== 'global#Math.log';
}

/** How loud a function logs that is called, or handed to somebody who calls it: `console.error`. */
export function logLevelOf(
  node: TSESTree.Node, sourceCode: SourceCode, loggers: ReadonlySet<string> = noLoggers,
): LogLevel | undefined {
  const callee = behindComma(unwrap(node));
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  // What an id ends in is the member's own name: most methods are done with here.
  const level = method === undefined ? 'unknown' : logLevels.get(method);
  if (!level && !membersOf(logFunctions).has(method as string)) return undefined;
  // Most lines are told by names alone: no need to know where the logger comes from.
  if (level && callee.type === 'MemberExpression' && isLoggerName(callee.object, loggers)) {
    return (isConsole(callee.object) ? consoleLevels.get(method as string) : undefined) ?? level;
  }
  const api = resolveApi(callee, sourceCode);
  const known = api && logFunctions.get(api.id);
  if (known) return known;
  if (callee.type === 'Identifier') {
    // `const { info } = winston`, `import { warn } from 'loglevel'`, `const { error: print } = console`
    const taken = api && (loggerModules.has(api.module) || (api.path.length === 2 && ownerOf(api.id) === 'global#console')) ? logLevels.get(api.path.at(-1) ?? '') : undefined;
    return taken ?? (api && levelInLogModule(api.path.at(-1) ?? callee.name, api.module)) ?? bareFunction(callee.name, api?.id, loggers);
  }
  if (callee.type !== 'MemberExpression') return undefined;
  if (!level) return undefined;
  if (api && (loggerModules.has(api.module) || loggerClasses.has(ownerOf(api.id)) || loggers.has(api.module) || loggers.has(api.id))) return level;
  if (method === undefined) return undefined;
  if (debugNames.has(method)) return 'low';
  if (callee.object.type === 'ThisExpression') return level === 'low' ? 'unknown' : undefined;
  return isLoggerType(callee.object, loggers, sourceCode) ? level : undefined;
}

function isConsole(object: TSESTree.Node): boolean {
  return object.type === 'Identifier' && object.name === 'console';
}

/** What a member is a member of. */
function ownerOf(id: ApiId): ApiId {
  return id.slice(0, id.lastIndexOf('.')) as ApiId;
}

/** `debug(…)`, `logDebug(…)`, `log(…)`: what `log` does with its line, its name does not say. */
function bareFunction(name: string, id: ApiId | undefined, loggers: ReadonlySet<string>): LogLevel | undefined {
  if (isDebugName(name)) return 'low';
  return name === 'log' || loggers.has(name) || (id !== undefined && loggers.has(id)) ? 'unknown' : undefined;
}

/** `logger.log('error', …)` and `logger.log({ level: 'error', … })` name the level in what they are given. */
function withLevel(
  node: TSESTree.CallExpression, callee: TSESTree.MemberExpression, sourceCode: SourceCode,
): LogCall {
  const [first, ...others] = node.arguments;
  if (!first) return { level: 'low', args: [] };
  const named = objectView(first, sourceCode)?.get('level');
  if (named?.state === 'present') return { level: levelNamed(named.value, sourceCode), args: node.arguments };
  if (others.length === 0 || isConsole(callee.object)) return { level: 'low', args: node.arguments };
  const word = constantString(first, sourceCode);
  const given = word === undefined ? undefined : logLevels.get(word.toLowerCase());
  if (given) return { level: given, args: others };
  const mayBeLevel = word === undefined && first.type !== 'TemplateLiteral';
  return { level: mayBeLevel ? 'unknown' : 'low', args: node.arguments };
}

function levelNamed(node: TSESTree.Node, sourceCode: SourceCode): LogLevel {
  const word = constantString(node, sourceCode);
  return logLevels.get(word?.toLowerCase() ?? '') ?? 'unknown';
}

/** Is one of the names that lead to the method a logger's: `this.logger`, `getLogger()`, `log.child({ … })`, `new Logger('jobs')`? */
export function isLoggerName(object: TSESTree.Node, loggers: ReadonlySet<string> = noNames): boolean {
  let node = unwrap(object);
  for (let length = 0; length < longestChain; length += 1) {
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression':
        node = unwrap(node.callee);
        continue;
      case 'Identifier':
        return isName(node.name, loggers);
      case 'MemberExpression': {
        const name = staticKey(node);
        if (name !== undefined && isName(name, loggers)) return true;
        node = unwrap(node.object);
        continue;
      }
      default:
        return false;
    }
  }
  return false;
}

const noNames: ReadonlySet<string> = new Set();

function isName(name: string, loggers: ReadonlySet<string>): boolean {
  return isCommonName(name) || loggers.has(name);
}

/** `debug`, `outputDebug`, `debugLog`; what `debugError(e)` does with an error, its name does not say. */
const isDebugName = byName((name) => {
  const last = lastWord(name);
  return debugNames.has(name) || last === 'debug' || (last === 'log' && wordsOf(name)[0] === 'debug');
});

/** `log`, `requestLogger`, `loggingService`. Compilers number the modules that they import: `logger_1.default`. */
const isCommonName = byName((name) => {
  const words = wordsOf(name.replace(/_\d+$/, ''));
  const last = words.at(-1) ?? '';
  if (!loggerHolders.has(last)) return last !== 'logs' && loggerNames.has(last);
  const owner = words.at(-2) ?? '';
  // An `auditLogService` keeps records.
  return owner === 'logger' || owner === 'logging' || (owner === 'log' && words.length === 2);
});

function isLoggerType(object: TSESTree.Node, loggers: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  if (!typeServices(sourceCode)) return false;
  const origin = typeOriginOf(object, sourceCode);
  if (!origin) return false;
  return loggerModules.has(origin.module) || loggers.has(origin.module) || lastWord(origin.name) === 'logger';
}
