import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { Audience, audienceOfClass, audienceTestOf, conditionHeld } from '../../../src/analysis/errors/error-audience.js';
import { analyse } from '../../support/analyse.js';

const names = new Map(Object.entries(Audience).map(([name, audience]) => [audience as number, name]));

/** What the condition of the `if` in a `catch` says: `true side / false side`. */
function says(test: string, before = ''): string | undefined {
  const { node, sourceCode } = analyse(`${before}; async function f() { try { a(); } catch (error) { ${inside} if (${test}) b(); } }`);
  const statement = node('b()').parent?.parent;
  if (statement?.type !== 'IfStatement') throw new Error('no if');
  const found = audienceTestOf(statement.test, new Set(['PublicError', 'isPublic']), sourceCode);
  return found && `${names.get(found.whenTrue)} / ${names.get(found.whenFalse)}`;
}

const inside = 'const { message, code } = error; const text = error.message || x; const kind = error.kind ?? x; const maybe = x ? error.message : y; let later; later = error;';

describe('the audience on either side of a condition', () => {
  it.each([
    ['a class for users', 'error instanceof AppError', 'user / anyone'],
    ['a plain class', 'error instanceof TypeError', 'anyone / anyone'],
    ['a class of checks', 'error instanceof SyntaxError || x', undefined],
    ['a class of another thing', 'x instanceof AppError', undefined],
    ['a class by the constructor', 'error.constructor === AppError', 'user / anyone'],
    ['a key of an error', '"expose" in error', 'user / anyone'],
    ['a key that all have', '"message" in error', 'anyone / anyone'],
    ['a key nobody knows', 'x in error', undefined],
    ['a key of another thing', '"expose" in x', undefined],
    ['a status below 500', 'error.status < 500', 'user / anyone'],
    ['a status from 500', 'error.status >= 500', 'anyone / user'],
    ['a status, turned around', '500 > error.status', 'user / anyone'],
    ['another limit', 'error.status < 400', undefined],
    ['a limit of another thing', 'x.size < 500', undefined],
    ['a limit of something without a name', 'x() < 500', undefined],
    ['another operator', 'error.status + 1', undefined],
    ['a status of 500', 'error.status === 500', 'anyone / user'],
    ['a status of 404', 'error.status === 404', 'user / anyone'],
    ['not a status of 404', '404 !== error.status', 'anyone / user'],
    ['a code of a database', 'error.code === 11000', 'anyone / anyone'],
    ['a code of another kind', 'error.kind === 11000', 'user / anyone'],
    ['a code by its text', 'error.code === "NOT_ALLOWED"', 'user / anyone'],
    ['a code of the platform', 'error.code === "ENOENT"', 'anyone / anyone'],
    ['a name of checks', 'error.name === "ValidationError"', 'request / anyone'],
    ['a plain name', 'error.name === "TypeError"', 'anyone / anyone'],
    ['a mark of another kind', 'error.kind === 10n', 'user / anyone'],
    ['an error compared with something', 'error.kind === x', 'user / anyone'],
    ['a text compared with something', 'error.message === x', undefined],
    ['a text compared with a text', 'error.message === "no"', undefined],
    ['two other things', 'x === y', undefined],
    ['a mark compared with true', 'error.expose === true', 'user / anyone'],
    ['a mark compared with false', 'error.expose === false', 'anyone / user'],
    ['a mark compared with nothing', 'error.expose === undefined', 'anyone / user'],
    ['a thrown text', 'typeof error === "string"', 'user / anyone'],
    ['an object', 'typeof error === "object"', 'anyone / anyone'],
    ['the kind of a text', 'typeof error.message === "string"', 'anyone / anyone'],
    ['the kind of another thing', 'typeof x === "string"', undefined],
    ['development', 'process.env.NODE_ENV === "development"', 'developer / anyone'],
    ['not production', 'process.env.NODE_ENV !== "production"', 'developer / anyone'],
    ['a local environment', 'env === "local"', 'developer / anyone'],
    ['a local thing', 'x === "local"', undefined],
    ['a number', 'x === 3', undefined],
    ['a name of development', 'isDevelopment', 'developer / anyone'],
    ['a name of production', 'isProduction', 'anyone / developer'],
    ['a name of what is shown', 'showStack', 'developer / anyone'],
    ['a name of what is hidden', 'hideStack', 'anyone / developer'],
    ['a member under a computed name', 'options[x]', undefined],
    ['a name that says nothing', 'x', undefined],
    ['a mark of an error', 'error.expose', 'user / anyone'],
    ['the text of an error', 'error.message', 'anyone / anyone'],
    ['a member of an error under a computed name', 'error[x]', 'anyone / anyone'],
    ['taken out of an error', 'message', 'anyone / anyone'],
    ['kept from an error', 'kind', 'user / anyone'],
    ['a guard', 'isAppError(error)', 'user / anyone'],
    ['a guard that is awaited', 'await isAppError(error)', 'user / anyone'],
    ['a guard for checks', 'isZodError(error)', 'request / anyone'],
    ['a general guard', 'isError(error)', 'anyone / anyone'],
    ['a public guard', 'isPublic(error)', 'user / anyone'],
    ['a guard for the text', 'isTooLong(error.message)', 'anyone / anyone'],
    ['a guard for the text in small letters', 'isTooLong(error.message.toLowerCase())', 'anyone / anyone'],
    ['a guard for the text of an error', 'isTooLong(String(error))', 'anyone / anyone'],
    ['a guard for what the error says', 'isTooLong(error.toString())', 'anyone / anyone'],
    ['a guard for a part of the error', 'isKnown(error.getKind())', 'user / anyone'],
    ['a guard for a kept text', 'isTooLong(text)', 'anyone / anyone'],
    ['a guard for a text that may be', 'isTooLong(maybe)', 'anyone / anyone'],
    ['a guard for a text that was taken', 'isTooLong(message)', 'anyone / anyone'],
    ['a guard for a code that was taken', 'isKnown(code)', 'user / anyone'],
    ['a guard for what is made of an error', 'isKnown(util.inspect(error))', 'user / anyone'],
    ['a guard for what is made by a function', 'isKnown(make())', undefined],
    ['a match on the text', 'error.message.includes("no")', 'anyone / anyone'],
    ['a match by an expression', '/no/.test(x)', undefined],
    ['a set of codes', 'codes.has(error.code)', 'user / anyone'],
    ['environments', '["test", "local"].includes(env)', 'developer / anyone'],
    ['environments and something unknown', '["test", x].includes(env)', undefined],
    ['what is no environment', '["a", "b"].includes(env)', undefined],
    ['a list nobody shows', 'list.includes(env)', undefined],
    ['a question for development', 'isDev()', 'developer / anyone'],
    ['what a call gives, called', 'make()()', undefined],
    ['something else', '`x`', undefined],
  ])('%s', (_, test, expected) => {
    expect(says(test)).toBe(expected);
  });

  it.each([
    ['of a code', 'error.code', 'case "NOT_ALLOWED"', 'user / anyone'],
    ['of something else', 'x', 'case y', undefined],
    ['of nothing', 'error.code', 'default', undefined],
  ])('the case %s', (_, discriminant, test, expected) => {
    const { node, sourceCode } = analyse(`try { a(); } catch (error) { switch (${discriminant}) { ${test}: b(); } }`);
    const found = audienceTestOf(node('b()').parent?.parent as TSESTree.SwitchCase, new Set(), sourceCode);
    expect(found && `${names.get(found.whenTrue)} / ${names.get(found.whenFalse)}`).toBe(expected);
  });
});

describe('the audience of a class', () => {
  it.each([
    ['a public one', 'run(PublicError)', 'user'],
    ['one of the platform', 'run(RangeError)', 'anyone'],
    ['one nobody declares', 'run(AppError)', 'user'],
    ['one of checks nobody declares', 'run(ZodError)', 'request'],
    ['one of this file', 'class AppError extends Error {} run(AppError)', 'user'],
    ['one of another file', 'import { AppError } from "./errors.js"; run(AppError)', 'user'],
    ['one of a package of checks', 'import { ZodError } from "zod"; run(ZodError)', 'request'],
    ['one of a package', 'import { HttpError } from "http-errors"; run(HttpError)', 'user'],
    ['one of a database', 'import { QueryFailedError } from "typeorm"; run(QueryFailedError)', 'anyone'],
    ['one of the platform by its object', 'run(globalThis.TypeError)', 'anyone'],
    ['a member under a computed name', 'run(errors[x])', 'user'],
  ])('%s', (_, code, audience) => {
    const { node, sourceCode } = analyse(code);
    const call = node('run').parent;
    if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no call of run');
    expect(names.get(audienceOfClass(call.arguments[0], new Set(['PublicError']), sourceCode))).toBe(audience);
  });
});

describe('the condition that a constant holds', () => {
  it.each([
    ['a comparison', 'const a = x === 1; run(a)', 'x === 1'],
    ['something behind a type', 'const a = (!x) as boolean; run(a)', '!x'],
    ['a name that says enough', 'const isDev = x === 1; run(isDev)', undefined],
    ['a value', 'const a = 1; run(a)', undefined],
    ['a part', 'const { a } = x; run(a)', undefined],
    ['a variable', 'let a = x === 1; a = 2; run(a)', undefined],
    ['a member', 'run(x.a)', undefined],
  ])('%s', (_, code, expected) => {
    const { node, sourceCode } = analyse(code);
    const call = node('run').parent;
    if (call?.type !== 'CallExpression') throw new Error('no call of run');
    const held = conditionHeld(call.arguments[0] as TSESTree.Expression, sourceCode);
    expect(held && sourceCode.getText(held)).toBe(expected);
  });
});
