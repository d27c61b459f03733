import { describe, expect, it } from 'vitest';

import { gotName, hasKey, isEnvironment, nameOf, pathAround, siblingName } from '../../../src/analysis/secrets/names-around.js';
import { analyse } from '../../support/analyse.js';

/** What is handed to `run(…)`. */
function handed(code: string) {
  const { node, sourceCode } = analyse(code);
  const call = node('run').parent;
  if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no call of run');
  return { argument: call.arguments[0], sourceCode };
}

describe('the name of what an expression stands for', () => {
  it.each([
    ['a name', 'run(password)', 'password'],
    ['a member', 'run(req.body.password)', 'password'],
    ['a member by a text', 'run(headers["x-api-key"])', 'x-api-key'],
    ['a computed member', 'run(headers[x])', undefined],
    ['a name with a default', 'run(password || "")', 'password'],
    ['a getter', 'run(headers.get("x-api-key"))', 'x-api-key'],
    ['another method of a text', 'run(list.at("x"))', undefined],
    ['a function of the environment', 'run(getEnv("API_KEY"))', 'API_KEY'],
    ['another function of a text', 'run(hash("API_KEY"))', undefined],
    ['what a call gives, of a text', 'run(make()("API_KEY"))', undefined],
    ['a trimmed name', 'run(password.trim())', 'password'],
    ['a name made a text', 'run(String(password))', 'password'],
    ['a name made a number', 'run(Number(password))', undefined],
    ['a function that gets it', 'run(getPassword())', 'Password'],
    ['a method that gets it', 'run(store.loadApiKey())', 'ApiKey'],
    ['a function without a verb', 'run(password())', 'password'],
    ['what a call gives', 'run(make()())', undefined],
    ['a method under a computed name', 'run(store[x]())', undefined],
    ['a chain longer than anybody writes', 'run(password.trim().trim().trim().trim().trim().trim().trim())', undefined],
    ['something else', 'run([])', undefined],
  ])('%s', (_, code, name) => {
    expect(nameOf(handed(code).argument)).toBe(name);
  });

  it('is what is left of a function without its verb', () => {
    expect([gotName('getApiKey'), gotName('load_key'), gotName('getter'), gotName('')]).toEqual(['ApiKey', 'key', 'getter', undefined]);
  });
});

describe('the environment', () => {
  it.each([
    ['a variable', 'run(process.env.X)', true],
    ['a variable of a bundler', 'run(import.meta.env.X)', true],
    ['a call', 'run(Deno.env.get("X"))', true],
    ['a copy', 'run(env.X)', true],
    ['another object', 'run(config.X)', false],
    ['another member', 'run(process.argv.x)', false],
    ['a member of a computed one', 'run(process[x].y)', false],
    ['a member of what a call gives', 'run(make().x)', false],
    ['a name', 'run(x)', false],
    ['a call of a function', 'run(x())', false],
  ])('%s', (_, code, is) => {
    expect(isEnvironment(handed(code).argument)).toBe(is);
  });
});

describe('the name beside a value', () => {
  it.each([
    ['a name', 'run({ name: "DB_PASSWORD", value: 1 })', 'DB_PASSWORD'],
    ['a name that is no text', 'run({ name: x, value: 1 })', undefined],
    ['a number', 'run({ name: 1, value: 1 })', undefined],
    ['none', 'run({ a: 1, [x]: 2, ...y })', undefined],
  ])('%s', (_, code, name) => {
    const { argument } = handed(code);
    if (argument.type !== 'ObjectExpression') throw new Error('no object');
    expect(siblingName(argument)).toBe(name);
    expect(hasKey(argument, ['value'])).toBe(code.includes('value'));
  });
});

describe('the names around', () => {
  it.each([
    ['objects and a variable', 'const config = { heroku: { key: run(1) } };', 'config.heroku.key.run'],
    ['a computed key', 'const config = { [x]: run(1) };', 'config..run'],
    ['a part', 'const { a } = run(1);', 'run'],
    ['an assignment', 'app.key = run(1);', 'key.run'],
    ['an assignment to a computed member', 'app[x] = run(1);', '.run'],
    ['a class', 'class Config { key = run(1); }', 'config.key.run'],
    ['a class without a name', 'const a = class { key = run(1); }', 'a.key.run'],
    ['what is made', 'new Client(run(1));', 'client.run'],
    ['what a call gives', 'make()()(run(1));', '.run'],
    ['a function', 'function outer() { return [run(1)]; }', 'run'],
  ])('%s', (_, code, path) => {
    expect(pathAround(handed(code).argument)).toBe(path);
  });
});
