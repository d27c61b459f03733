import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { unwrap } from '../../../src/analysis/core/ast.js';
import { logCallOf, logLevelOf } from '../../../src/analysis/identity/logger.js';
import { analyse } from '../../support/analyse.js';

/** `level: arguments` of the last call in the code; `none` when it logs nothing. */
function read(code: string, loggers: string[] = []): string {
  const { sourceCode } = analyse(code);
  const statement = sourceCode.ast.body.at(-1) as TSESTree.ExpressionStatement;
  const log = logCallOf(unwrap(statement.expression) as TSESTree.CallExpression, sourceCode, new Set(loggers));
  return log ? `${log.level}: ${log.args.map((argument) => sourceCode.getText(argument)).join(', ')}` : 'none';
}

describe('by shape', () => {
  it.each([
    ['console.error(e);', 'loud: e'],
    ['console.warn("x", e);', 'loud: "x", e'],
    ['console.log(e);', 'low: e'],
    ['console.log("error", e);', 'low: "error", e'],
    ['console.info(e);', 'low: e'],
    ['console.debug(e);', 'low: e'],
    ['log.fatal(e);', 'loud: e'],
    ['logger.trace(e);', 'low: e'],
    ['this.logger.error(e);', 'loud: e'],
    ['this.#log.warn(e);', 'loud: e'],
    ['ctx.log.info(e);', 'low: e'],
    ['requestLogger.error(e);', 'loud: e'],
    ['request_log.error(e);', 'loud: e'],
    ['getLogger("x").error(e);', 'loud: e'],
    ['loggerService.error(e);', 'loud: e'],
    ['this.loggerService.info(e);', 'low: e'],
    ['deps.appLoggerService.warn(e);', 'loud: e'],
    ['loggingService.log(e);', 'low: e'],
    ['logService.fatal(e);', 'loud: e'],
    ['this.log.verbose(e);', 'low: e'],
    ['logUtils.info(e);', 'low: e'],
    ['appLogger.error(e);', 'loud: e'],
    ['auditLogService.error(e);', 'none'],
    ['logs.error(e);', 'none'],
    ['logsService.error(e);', 'none'],
    ['logFileService.error(e);', 'none'],
    ['changelog.error(e);', 'none'],
    ['dialogService.error(e);', 'none'],
    ['blogClient.error(e);', 'none'],
    ['catalogService.error(e);', 'none'],
    ['logger.child({ a: 1 }).warn(e);', 'loud: e'],
    ['(logger as Logger)!.error(e);', 'loud: e'],
    ['logger?.error(e);', 'loud: e'],
    ['logger["error"](e);', 'loud: e'],
    ['logger[level](e);', 'unknown: e'],
    ['logger.log("error", "x", e);', 'loud: "x", e'],
    ['logger.log("WARN", e);', 'loud: e'],
    ['logger.log("debug", e);', 'low: e'],
    ['logger.log("not saved", e);', 'low: "not saved", e'],
    ['logger.log(`not saved`, e);', 'low: `not saved`, e'],
    ['logger.log(level, e);', 'unknown: level, e'],
    ['logger.log({ level: "error", e });', 'loud: { level: "error", e }'],
    ['logger.log({ level, e });', 'unknown: { level, e }'],
    ['logger.log(e);', 'low: e'],
    ['logger.log();', 'low: '],
    ['debug("x");', 'low: "x"'],
    ['this.debug("x");', 'low: "x"'],
    ['outputDebug("x");', 'low: "x"'],
    ['debugLog("x");', 'low: "x"'],
    ['anything.verbose("x");', 'low: "x"'],
    ['log(e);', 'unknown: e'],
    ['this.log(e);', 'unknown: e'],
    ['this.info(e);', 'unknown: e'],
    ['(0, logger_1.trace)(e);', 'low: e'],
    ['(0, logger_1.default.error)(e);', 'loud: e'],
  ])('%s', (code, expected) => expect(read(code)).toBe(expected));
});

describe('by where it comes from', () => {
  it.each([
    ['import pino from "pino"; const p = pino(); p.error(e);', 'loud: e'],
    ['import pino from "pino"; pino({ level: "info" }).child({}).debug(e);', 'low: e'],
    ['const { createLogger } = require("winston"); const w = createLogger(); w.warn(e);', 'loud: e'],
    ['import { error as shout } from "firebase-functions/logger"; shout(e);', 'loud: e'],
    ['import * as shout from "firebase-functions/logger"; shout.error(e);', 'loud: e'],
    ['import createDebug from "debug"; const trail = createDebug("a"); trail("x");', 'low: "x"'],
    ['import { debuglog } from "node:util"; const trail = debuglog("a"); trail("x");', 'low: "x"'],
    ['process.stderr.write("x");', 'loud: "x"'],
    ['process.stdout.write("x");', 'low: "x"'],
    ['import { stdout } from "node:process"; stdout.write("x");', 'low: "x"'],
    ['import type { Logger } from "pino"; declare const p: Logger; p.error(e);', 'loud: e'],
  ])('%s', (code, expected) => expect(read(code)).toBe(expected));
});

describe('by the name of a function, and that of its module', () => {
  it.each([
    ['import { logInfo } from "./logger"; logInfo(e);', 'low: e'],
    ['import { logWarning as tell } from "../utils/logger.js"; tell(e);', 'loud: e'],
    ['import { errorLog } from "@/lib/log"; errorLog(e);', 'loud: e'],
    ['import { info } from "./logging/index.js"; info(e);', 'low: e'],
    ['const { logTrace } = require("./request-logger"); logTrace(e);', 'low: e'],
    ['import { writeLog } from "./logger"; writeLog(e);', 'unknown: e'],
    ['import { logEvent } from "./logger"; logEvent("info", e);', 'low: "info", e'],
    ['import { logWithCategory } from "./out"; logWithCategory("error", "db", e);', 'loud: "error", "db", e'],
    ['import { logWithCategory } from "./out"; logWithCategory("db", "debug", e);', 'low: "db", "debug", e'],
    ['log("debug", e);', 'low: "debug", e'],
    ['log("http", e);', 'unknown: "http", e'],
    ['import { logWithCategory } from "./out"; logWithCategory("db", e);', 'none'],
    ['import { logEvent } from "./analytics"; logEvent("error", e);', 'none'],
    ['import { info } from "./dialogs"; info(e);', 'none'],
    ['import { error } from "./console"; error(e);', 'none'],
    ['import { alert } from "./logger"; alert(e);', 'none'],
    ['import { reportError } from "./logger"; reportError(e);', 'none'],
    ['function logAs(level, e) { keep(level, e); } logAs("error", e);', 'none'],
  ])('%s', (code, expected) => expect(read(code)).toBe(expected));
});

describe('by name of the user', () => {
  it.each([
    ['audit.error(e);', ['audit'], 'loud: e'],
    ['this.audit.debug(e);', ['audit'], 'low: e'],
    ['tell(e);', ['tell'], 'unknown: e'],
    ['import { tell as t } from "@acme/log"; t(e);', ['@acme/log#tell'], 'unknown: e'],
    ['import { out } from "@acme/log"; out.warn(e);', ['@acme/log'], 'loud: e'],
    ['import { out } from "@acme/log"; out.warn(e);', ['@acme/log#out.warn'], 'loud: e'],
  ])('%s', (code, loggers, expected) => expect(read(code, loggers)).toBe(expected));
});

describe('is none', () => {
  it.each([
    'save(e);',
    'toast.error(e);',
    'catalog.error(e);',
    'dialog.error(e);',
    'logger.flush(e);',
    'this.error(e);',
    'this.warn(e);',
    'Math.log(e);',
    'box[level](e);',
    '(() => {})(e);',
    'a.b.c.d.e.f.g.h.i.j.k.l.m.n.error(e);',
    'f()()()()()()()()()()()()()().error(e);',
    '[].error(e);',
  ])('%s', (code) => expect(read(code)).toBe('none'));
});

it('reads a function that is handed on', () => {
  const { sourceCode, node } = analyse('p.catch(console.error); p.catch(console.log); p.catch(report);');
  expect(logLevelOf(node('console.error'), sourceCode)).toBe('loud');
  expect(logLevelOf(node('console.log'), sourceCode)).toBe('low');
  expect(logLevelOf(node('report'), sourceCode)).toBeUndefined();
});
