import { logLevels, type LogLevel, loggerNames, unsureLevels } from '../../catalog/loggers.js';
import { byName } from '../core/by-name.js';
import { wordsOf } from '../core/words.js';

/** How loud a function logs that comes from a module whose name says logger: `logInfo`, `warn`, `writeLog` of `./utils/logger`. */
export function levelInLogModule(name: string, module: string): LogLevel | undefined {
  const level = levelByName(name);
  return level && isLogModule(module) ? level : undefined;
}

/** Is a function called like one that writes a line: `logWithCategory`, `writeLog`? `logEvent('error')` may be for statistics. */
export const isLineName = byName((name): boolean =>
  levelByName(name) === 'unknown' && !/^(?:action|activity|audit|event)s?$/.test(wordsOf(name)[1] ?? ''));

/** `logInfo`, `infoLog`, `info`; of `log`, `logEvent` and `writeLog` the name does not say how loud. */
const levelByName = byName((name): LogLevel | undefined => {
  const [first, second, ...others] = wordsOf(name);
  if (first === undefined) return undefined;
  if (second === undefined) return first === 'log' ? 'unknown' : sureLevel(first);
  const level = others.length > 0 ? undefined : first === 'log' ? logLevels.get(second) : second === 'log' ? sureLevel(first) : undefined;
  if (level) return level;
  return first === 'log' || (second === 'log' && others.length === 0 && /^(?:append|print|write)$/.test(first)) ? 'unknown' : undefined;
});

/** The level that a word by itself stands for. */
export function sureLevel(word: string): LogLevel | undefined {
  return unsureLevels.has(word) ? undefined : logLevels.get(word);
}

/** `./logger`, `@/lib/log.js`, `../logging/index.js` */
const isLogModule = byName((module): boolean => {
  const parts = module.replace(/\.[cm]?[jt]sx?$/, '').split('/');
  const last = parts.at(-1) === 'index' ? parts.at(-2) : parts.at(-1);
  const word = wordsOf(last ?? '').at(-1) ?? '';
  // `./logs` may as well be a table of them.
  return word !== 'console' && word !== 'logs' && loggerNames.has(word);
});
