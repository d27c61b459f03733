import { describe, expect, it } from 'vitest';

import { carriedBy } from '../../../src/analysis/leaks/carried.js';
import { givesNothingAway, isHarmless } from '../../../src/analysis/leaks/harmless.js';
import { isBareLogger, isRedacted, redactedPaths } from '../../../src/analysis/leaks/redaction.js';
import { SensitiveNames } from '../../../src/analysis/leaks/sensitive-name.js';
import { isCookieSetup, isCredentialToken } from '../../../src/analysis/leaks/token-sense.js';
import { analyse } from '../../support/analyse.js';

const names = new SensitiveNames({ names: [], allow: [] });

/** What is handed to `run(…)`. */
function handed(code: string) {
  const { node, sourceCode } = analyse(code);
  const call = node('run').parent;
  if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no call of run');
  return { argument: call.arguments[0], sourceCode };
}

describe('what an object carries', () => {
  it.each([
    ['the environment', 'run(process.env)', 'environment'],
    ['a variable of the environment', 'run(process.env.A)', undefined],
    ['headers', 'run(req.headers)', 'part'],
    ['cookies', 'run(req.cookies)', 'part'],
    ['a body', 'run(ctx.req.body)', 'part'],
    ['a computed member', 'run(req[x])', undefined],
    ['headers of an answer', 'run(res.headers)', 'response'],
    ['headers of another thing', 'run(x.headers)', undefined],
    ['the config of an error', 'run(error.config)', 'carrier'],
    ['the headers of the config of an error', 'run(axiosError.config.headers)', 'carrier'],
    ['the config of the answer of an error', 'run(fetchError.response.config)', 'carrier'],
    ['the headers of a config', 'run(config.headers)', undefined],
    ['the config of what a call gives', 'run(make().config)', undefined],
    ['headers that were taken', 'function f(req) { const { headers } = req; run(headers) }', 'part'],
    ['renamed headers', 'function f(req) { const { headers: all } = req; run(all) }', 'part'],
    ['the rest of a request', 'function f(x) { const { headers, ...rest } = x; run(rest) }', undefined],
    ['a computed part', 'function f(req) { const { [x]: all } = req; run(all) }', undefined],
    ['a body by its decorator', 'import { Body } from "@nestjs/common"; class A { f(@Body() input) { run(input) } }', 'part'],
    ['a part of a body by its decorator', 'import { Body } from "@nestjs/common"; class A { f(@Body("name") input) { run(input) } }', undefined],
    ['another decorator', 'import { Body } from "./x.js"; class A { f(@Body() @other @make()() input) { run(input) } }', undefined],
    ['a request', 'function f(req, res) { run(req) }', 'request'],
    ['a request whose headers are read', 'function f(req) { g(req.headers); run(req) }', 'request'],
    ['a request whose url is read', 'function f(req) { g(req.url, req[x]); g(req); run(req) }', undefined],
    ['a request that is no parameter', 'const req = make(); run(req)', undefined],
    ['a request nobody declares', 'run(req)', undefined],
    ['an error', 'run(error)', undefined],
    ['a person by what is read', 'function f(user) { g(user.name); run(user) }', 'person'],
    ['a person by an unknown key', 'function f(user) { g(user[x]); run(user) }', 'person'],
    ['a name', 'function f(user) { g(user.length, user.trim); run(user) }', 'person'],
    ['a length', 'function f(user) { g(user.length); run(user) }', undefined],
    ['a person of a request', 'run(req.user)', 'person'],
    ['a person of another thing', 'run(x.user)', undefined],
    ['a person nobody declares', 'run(user)', undefined],
    ['a person in a pattern', 'const [user] = x; run(user)', undefined],
    ['a person that was loaded', 'async function f() { const user = await db.findOne(1); run(user) }', 'record'],
    ['a person that was asked', 'async function f() { const user = await db.ask(1); run(user) }', undefined],
    ['a person that was awaited', 'async function f(x) { const user = await x; run(user) }', undefined],
    ['a person that what a call gives loaded', 'async function f(x) { const user = await x()(); run(user) }', undefined],
    ['a person by an imported type', 'import type { User } from "./user.js"; function f(user: User) { run(user) }', 'record'],
    ['a person by a type of the file', 'type User = { id: 1 }; function f(user: User) { run(user) }', undefined],
    ['a text', 'function f(user: string) { run(user) }', undefined],
    ['a type of a namespace', 'function f(user: ns.User) { run(user) }', undefined],
    ['a list', 'run([])', undefined],
    ['a computed member of a thing', 'run(x[y])', undefined],
    ['an object whose secret is read', 'function f(account) { g(account.password); run(account) }', 'carrier'],
    ['an object whose secret is taken', 'function f(account) { const { password, ...rest } = account; run(account) }', 'carrier'],
    ['an object whose computed key is taken', 'function f(account) { const { [x]: y } = account; run(account) }', undefined],
    ['an object with a secret by its type', 'type A = { f(): void; isOk: boolean; password: string }; function f(account: A) { run(account) }', 'carrier'],
    ['an object with a method by its type', 'type A = { password(): string }; function f(account: A) { run(account) }', undefined],
  ])('%s', (_, code, kind) => {
    const { argument, sourceCode } = handed(code);
    expect(carriedBy(argument, names, sourceCode)?.kind).toBe(kind);
  });
});

describe('gives nothing away', () => {
  it.each([
    ['a function', 'run(() => token)', true],
    ['a class', 'run(class {})', true],
    ['a comparison', 'run(token === x)', true],
    ['a sum', 'run(token + x)', false],
    ['a mask', 'run(maskToken(token))', true],
    ['a digest', 'run(hash.digest("hex"))', true],
    ['a number that is read', 'run(view.getInt16(0))', true],
    ['another call', 'run(make(token))', false],
    ['an awaited mask', 'run(await maskToken(token))', true],
    ['one of two masks', 'run(x ? mask(token) : "none")', true],
    ['one of a mask and a token', 'run(x ? mask(token) : token)', false],
    ['a mask if there is one', 'run(token && mask(token))', true],
    ['a token if there is one', 'run(x && token)', false],
    ['a mask by default', 'run(mask(token) || "none")', true],
    ['a token by default', 'run(token || "none")', false],
    ['a length', 'run(token.length)', true],
    ['another member', 'run(token.value)', false],
    ['a computed member', 'run(token[x])', false],
    ['an object', 'run({})', true],
    ['a denial', 'run(!token)', true],
    ['a name', 'run(token)', false],
    ['deeper than anybody writes', `run(${'x && ('.repeat(40)}mask(token)${')'.repeat(40)})`, false],
  ])('%s', (_, code, expected) => {
    expect(givesNothingAway(handed(code).argument, new Set(), 0)).toBe(expected);
  });
});

describe('harmless', () => {
  it.each([
    ['a number', 'const token = 1; run(token)', true],
    ['a name of a header', 'const token = "x-api-key"; run(token)', true],
    ['a function', 'function token() {} run(token)', true],
    ['a class', 'class Token {} run(Token)', true],
    ['a flag by its type', 'function f(token: boolean | undefined) { run(token) }', true],
    ['a text by its type', 'function f(token: string) { run(token) }', false],
    ['a mask', 'const token = mask(x); run(token)', true],
    ['a part', 'const { token } = mask(x); run(token)', false],
    ['a name of the platform', 'run(name)', false],
    ['a member', 'run(x.token)', false],
  ])('%s', (_, code, expected) => {
    const { argument, sourceCode } = handed(code);
    expect(isHarmless(argument, names, new Set(), sourceCode)).toBe(expected);
  });
});

describe('a token that lets its holder in', () => {
  it.each([
    ['a name', 'run(token)', true],
    ['a member', 'run(x.token)', true],
    ['a token whose key is read', 'function f(token) { g(token.accessToken); run(token) }', true],
    ['a token of a language', 'function f(token) { g(token.lexeme, token[x]); run(token) }', false],
    ['an element of a loop', 'for (const token of list) run(token)', false],
    ['a key of a loop', 'for (const token in list) run(token)', false],
    ['an element of a list', 'const token = list[0 + x]; run(token)', false],
    ['an entry under a name', 'const token = list["a"]; run(token)', true],
    ['the next one', 'const token = list.shift(); run(token)', false],
    ['an awaited one', 'async function f() { const token = await load(); run(token) }', true],
    ['one that is given later', 'let token; token = make(); run(token)', true],
    ['one of a mapping', 'list.map((token) => run(token))', false],
    ['one of a handler', 'on((token) => run(token))', true],
    ['an imported one', 'import { token } from "./x.js"; run(token)', true],
    ['one of a class', 'class token {} run(token)', true],
  ])('%s', (_, code, expected) => {
    const { argument, sourceCode } = handed(code);
    expect(isCredentialToken(argument, false, sourceCode)).toBe(expected);
  });

  it('is not one of several', () => {
    const { argument, sourceCode } = handed('function f(tokens) { run(tokens) }');
    expect(isCredentialToken(argument, true, sourceCode)).toBe(false);
  });
});

describe('how a cookie is set', () => {
  it.each([
    ['by its name', 'function f(cookie) { g(cookie.name); run(cookie) }', true],
    ['by its options', 'function f(cookie) { const { options, ...rest } = cookie; run(cookie) }', true],
    ['with its value', 'function f(cookie) { g(cookie.name, cookie.value); run(cookie) }', false],
    ['without anything', 'function f(cookie) { run(cookie) }', false],
    ['under a computed name', 'function f(cookie) { const { [x]: y } = cookie; g(cookie[x]); run(cookie) }', false],
    ['by nobody', 'run(cookie)', false],
  ])('%s', (_, code, expected) => {
    const { argument, sourceCode } = handed(code);
    expect(isCookieSetup(argument, sourceCode)).toBe(expected);
  });
});

describe('what a logger redacts', () => {
  it.each([
    ['paths', 'import pino from "pino"; const log = pino({ redact: ["a.b", x, "c[*].d", ""] }); run(log)', [['a', 'b'], ['c', '*', 'd'], []]],
    ['paths with more options', 'import pino from "pino"; const log = pino({ redact: { paths: ["a"], remove: true } }); run(log)', [['a']]],
    ['paths from elsewhere', 'import pino from "pino"; const log = pino({ redact: paths }); run(log)', []],
    ['paths of its parent', 'import pino from "pino"; const log = pino({ redact: ["a"] }); run(log.child({}))', [['a']]],
    ['nothing', 'import pino from "pino"; const log = pino({}); run(log)', []],
    ['nothing of a function', 'const log = make({ redact: ["a"] }); run(log)', []],
    ['nothing of a method', 'const log = x.make({ redact: ["a"] }); run(log)', []],
    ['nothing of a name', 'run(log)', []],
  ])('%s', (_, code, expected) => {
    const { argument, sourceCode } = handed(code);
    expect(redactedPaths(argument, sourceCode)).toEqual(expected);
  });

  it.each([
    ['without options', 'import pino from "pino"; const log = pino(); run(log)', true],
    ['with other options', 'import pino from "pino"; const log = pino({ level: "info" }); run(log)', true],
    ['with serializers', 'import pino from "pino"; const log = pino({ serializers: x }); run(log)', false],
    ['with options from elsewhere', 'import pino from "pino"; const log = pino(options); run(log)', false],
    ['of another file', 'import { log } from "./log.js"; run(log)', false],
  ])('a logger %s', (_, code, expected) => {
    const { argument, sourceCode } = handed(code);
    expect(isBareLogger(argument, sourceCode)).toBe(expected);
  });

  it.each([
    ['the same', [['a', 'b']], ['a', 'b'], false, true],
    ['what is above', [['a']], ['a', 'b'], false, true],
    ['any key', [['*', 'b']], ['a', 'b'], false, true],
    ['what is below', [['a', 'b']], ['a'], false, false],
    ['a part of a whole', [['a', 'b']], ['a'], true, true],
    ['another', [['c']], ['a'], true, false],
  ])('takes out %s', (_, redacted, path, isWhole, expected) => {
    expect(isRedacted(path, redacted, isWhole)).toBe(expected);
  });
});
