import { describe, expect, it } from 'vitest';

import { standsForKey, usesOf } from '../../../src/analysis/secrets/uses.js';
import { analyse } from '../../support/analyse.js';

/** What takes the text `"value"`: how, and by which name. */
function uses(code: string): string[] {
  const { node, sourceCode } = analyse(code);
  return usesOf(node('"value"'), sourceCode).map(({ name, how, made }) => [how, name, made].filter(Boolean).join(' '));
}

describe('what takes a text', () => {
  it.each([
    ['a variable', 'const key = "value"', ['named key']],
    ['a variable behind a type', 'const key = "value" as const', ['named key']],
    ['a part', 'const { key } = "value"', []],
    ['a variable and what takes that', 'const key = "value"; const token = key', ['named key', 'named token']],
    ['an assignment', 'app.key = "value"', ['named key']],
    ['the target of an assignment', 'app["value"] = x', []],
    ['a default of the environment', 'process.env.KEY ||= "value"', ['fallback KEY']],
    ['an environment that is set', 'process.env.KEY = "value"', ['named KEY']],
    ['what the environment falls back to', 'const a = process.env.KEY ?? "value"', ['fallback KEY', 'named a']],
    ['what a name falls back to', 'const a = key || "value"', ['named key', 'named a']],
    ['what is left of a default', 'const a = "value" || key', ['named a']],
    ['the right side of a condition', 'const a = key && "value"', ['named a']],
    ['one of two values', 'const a = x ? "value" : y', ['named a']],
    ['what is there without an environment', 'const a = process.env.KEY ? process.env.KEY : "value"', ['fallback KEY', 'named a']],
    ['what says that a variable is not set', 'const a = process.env.KEY ? x : "value"', ['named a']],
    ['a question', 'const a = "value" ? x : y', []],
    ['an awaited text', 'const a = await "value"', ['named a']],
    ['a trimmed text', 'const a = "value".trim()', ['named a']],
    ['a part of a text', 'const a = "value".length', []],
    ['a method of a text', 'const a = "value".split("")', []],
    ['a computed method', 'const a = "value"[x]()', []],
    ['a key of a member', 'const a = x["value"]', []],
    ['bytes', 'const a = Buffer.from("value").toString()', ['named a']],
    ['made a text', 'const a = String("value")', ['named a']],
    ['a pair', 'const a = [["authorization", "value"]]', ['named authorization', 'named a']],
    ['a list', 'const a = ["value"]', ['named a']],
    ['a default of a parameter', 'function f(key = "value") {}', ['named key']],
    ['a default of a pattern', 'const { key = "value" } = options', ['named key', 'named key']],
    ['a default of a pattern of the environment', 'const { KEY: a = "value" } = process.env', ['fallback KEY', 'named a']],
    ['a default of a computed environment', 'const { KEY: a = "value" } = process[x]', ['named KEY', 'named a']],
    ['a default of a pattern in a pattern', 'const { key: { a } = "value" } = options', ['named key']],
    ['a field', 'class A { key = "value" }', ['named key']],
    ['a key of a class', 'class A { ["value"] = 1 }', []],
    ['a property', 'x = { key: "value" }', ['named key']],
    ['a key', 'x = { "value": 1 }', []],
    ['a value behind a name', 'x = { name: "TOKEN", value: "value" }', ['named TOKEN']],
    ['a value without a name', 'x = { key: { value: "value" } }', ['named key']],
    ['what an object keeps, read by a known call', 'import jwt from "jsonwebtoken"; const c = { a: { key: "value" } }; jwt.sign(x, c.a.key)', ['named key', 'credential sign() key']],
    ['what an object keeps, read by another call', 'import jwt from "jsonwebtoken"; const c = { key: "value" }; show(c.key); const token = c.key', ['named key']],
    ['what a class keeps, read by a known call', 'import jwt from "jsonwebtoken"; class A { key = "value"; f() { jwt.sign(x, this.key); } }', ['named key', 'credential sign() key']],
    ['what another class reads', 'import jwt from "jsonwebtoken"; class A { key = "value"; } class B { f() { jwt.sign(x, this.key); } }', ['named key']],
    ['an option that is set', 'options.secretOrKey = "value"', ['named secretOrKey', 'credential secretOrKey key']],
    ['a default that a known call gets', 'import jwt from "jsonwebtoken"; const f = (x, key = "value") => jwt.sign(x, key)', ['named key', 'credential sign() key']],
    ['a comparison', 'if (key === "value") x()', ['comparison key']],
    ['a comparison, turned around', 'if ("value" !== key) x()', ['comparison key']],
    ['a sum', 'key + "value"', []],
    ['a case', 'switch (key) { case "value": }', ['comparison key']],
    ['the body of an arrow', 'const getKey = () => "value"', ['named Key']],
    ['the body of an arrow without a name', 'run(() => "value")', []],
    ['what is returned', 'function getKey() { if (x) { return "value"; } }', ['named Key']],
    ['what is returned without a name', 'run(function () { return "value"; })', []],
    ['a default that a function reads', 'const a = getEnv("API_KEY", "value")', ['fallback API_KEY']],
    ['a default that a method reads', 'config.get("API_KEY", "value")', ['fallback API_KEY']],
    ['a default that what a call gives reads', 'make()("API_KEY", "value")', []],
    ['a default under a computed name', 'config[x]("API_KEY", "value")', []],
    ['a header', 'headers.set("authorization", "value")', ['named authorization']],
    ['a name in capitals', 'define("API_KEY", "value")', ['named API_KEY']],
    ['another name', 'define("x", "value")', []],
    ['a password behind a user', 'request.auth("user", "value")', ['named password']],
    ['a setter', 'client.setPassword("value")', ['named Password']],
    ['a comparison by a function', 'safeCompare(password, "value")', ['comparison password']],
    ['a comparison of bytes', 'timingSafeEqual(Buffer.from(token), Buffer.from("value"))', ['comparison token']],
    ['a comparison with something without a name', 'safeCompare([], "value")', []],
    ['a call of the text', '"value"()', []],
    ['another function', 'log(x, "value")', []],
    ['a third argument', 'log(x, y, "value")', []],
    ['what a schema falls back to', 'y.key = x.catch("value")', ['named key']],
    ['a template', '`${"value"}`', []],
  ])('%s', (_, code, expected) => {
    expect(uses(code)).toEqual(expected);
  });
});

describe('where a plain word would be a key', () => {
  it.each([
    ['what the environment falls back to', 'const a = process.env.KEY || "value"', true],
    ['what is there without an environment', 'const a = process.env.KEY ? x : "value"', true],
    ['an environment that is set', 'process.env.KEY = "value"', true],
    ['a default', 'const { KEY = "value" } = x', true],
    ['a default that a function reads', 'getEnv("API_KEY", "value")', true],
    ['a default that a method reads', 'config.getOrDefault("API_KEY", "value")', true],
    ['a default under a name that is no variable', 'getEnv("key", "value")', false],
    ['an argument behind something', 'getEnv(x, "value")', false],
    ['an argument of another function', 'hash("API_KEY", "value")', false],
    ['an argument under a computed name', 'config[x]("API_KEY", "value")', false],
    ['an argument of what a call gives', 'make()("API_KEY", "value")', false],
    ['an argument', 'getEnv("value")', false],
    ['what a name falls back to', 'const a = x || "value"', false],
    ['one of two values', 'const a = x ? y : "value"', false],
    ['an assignment', 'x.KEY = "value"', false],
    ['a variable', 'const key = "value"', false],
    ['a file with calls that take keys', 'import jwt from "jsonwebtoken"; const key = "value"', true],
  ])('%s', (_, code, expected) => {
    const { node, sourceCode } = analyse(code);
    expect(standsForKey(node('"value"'), sourceCode)).toBe(expected);
  });
});

describe('calls that take credentials', () => {
  it.each([
    ['a key', 'import jwt from "jsonwebtoken"; jwt.sign(x, "value")', ['credential sign() key']],
    ['an option', 'import session from "express-session"; session({ secret: "value" })', ['credential secret key', 'named secret']],
    ['kept options', 'import session from "express-session"; const options = { secret: "value" }; session(options)', ['credential secret key', 'named secret']],
    ['an option of an option', 'import session from "express-session"; session({ x: { y: "value" } })', ['named y']],
    ['a computed option', 'import session from "express-session"; session({ [x]: "value" })', []],
    ['an object that goes nowhere', 'import session from "express-session"; x = { secret: "value" }', ['named secret']],
    ['users', 'import basicAuth from "express-basic-auth"; basicAuth({ users: { me: "value" } })', ['credential me password', 'named me']],
    ['users under a computed name', 'import basicAuth from "express-basic-auth"; basicAuth({ users: { [x]: "value" } })', ['credential password']],
  ])('%s', (_, code, expected) => {
    expect(uses(code)).toEqual(expected);
  });
});
