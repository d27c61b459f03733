import { describe, expect, it } from 'vitest';

import { exposuresOf, type LeakPolicy } from '../../../src/analysis/leaks/exposures.js';
import { mayShow } from '../../../src/analysis/leaks/may-show.js';
import { SensitiveNames } from '../../../src/analysis/leaks/sensitive-name.js';
import { analyse } from '../../support/analyse.js';

const names = new SensitiveNames({ names: [], allow: [] });
const policy: LeakPolicy = { names, masks: new Set() };

/** What is handed to each call of `run…`. */
function handed(code: string, ...calls: string[]) {
  const { node, sourceCode } = analyse(code);
  const args = calls.map((name) => {
    const call = node(name).parent;
    if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error(`no call of ${name}`);
    return call.arguments[0];
  });
  return { args, sourceCode };
}

const shown = (code: string, ...calls: string[]) => {
  const { args, sourceCode } = handed(code, ...calls);
  return args.map((node) => exposuresOf({ node, isText: false }, policy, sourceCode)
    .map(({ node: at, what, path }) => [sourceCode.getText(at), what, path?.join('.')]));
};

describe('what a variable gives away', () => {
  it('is the same each time it is logged, where it is logged', () => {
    expect(shown('function f(password) { const o = { a: 1, password }; run1(o); run2({ deep: o }); run3(`${o}`); }', 'run1', 'run2', 'run3'))
      .toEqual([[['o', 'password', 'password']], [['o', 'password', 'deep.password']], []]);
  });

  it('is not what is taken out of it, nor what is laid over it', () => {
    expect(shown('function f(password, pin) { const o = { password, pin }; delete o.pin; run1(o); run2({ ...o, password: 1 }); }', 'run1', 'run2'))
      .toEqual([[['o', 'password', 'password']], []]);
  });

  it('ends where variables lead back to themselves', () => {
    expect(shown('const a = { b, apiToken }; const b = { a }; run(a);', 'run')).toEqual([[['a', 'apiToken', 'apiToken'], ['a', 'apiToken', 'b.a.apiToken']]]);
  });

  it('takes time in proportion when it is logged again and again', () => {
    const keys = Array.from({ length: 1500 }, (_, index) => `k${index}: ${index}`).join(', ');
    const calls = Array.from({ length: 1500 }, (_, index) => `run${index}(o);`).join('\n');
    const { args, sourceCode } = handed(
      `function f(password) { const o = { ${keys}, password };\n${calls} }`, ...Array.from({ length: 1500 }, (_, index) => `run${index}`));
    const found = args.flatMap((node) => exposuresOf({ node, isText: false }, policy, sourceCode));
    expect(found).toHaveLength(1500);
    expect(new Set(found.map(({ value }) => value)).size).toBe(1);
  });
});

describe('what may give something away', () => {
  it.each([
    ['a text', 'run("password")', false],
    ['a template of a plain name', 'function f(x) { run(`${x}`) }', false],
    ['a template of a member', 'run(`${a.b} ${a[0]} ${a[b]} ${this}`)', false],
    ['a template of a sensitive member', 'run(`${a.password}`)', true],
    ['a template of a value', 'run(`${password.value}`)', true],
    ['a template of a cookie', 'run(`${cookies.sid}`)', true],
    ['a template of a variable', 'const x = make(); run(`${x}`)', true],
    ['a sum of plain names', 'function f(x, y) { run("a" + x + 1 + y) }', false],
    ['a sum that ends in a sensitive name', 'function f(x) { run("a" + x + password) }', true],
    ['a sum that starts with one', 'run(password + "a")', true],
    ['a difference', 'run(password - 1)', false],
    ['a plain call in a text', 'run(`${f(password)} ${f()()}`)', false],
    ['a call that passes on', 'run(`${JSON.stringify(x)}`)', true],
    ['a call that makes', 'run(`${getToken()}`)', true],
    ['a call that colours', 'run(`${chalk.red(x)}`)', true],
    ['an error that was caught', 'try {} catch (err) { run(err) }', false],
    ['an error that a callback got', 'f((error) => run(error))', false],
    ['an error with a default', 'f((error = x) => run(error))', true],
    ['an error of no one', 'run(error)', true],
    ['another name', 'f((x) => run(x))', true],
    ['an object', 'run({})', true],
  ])('%s', (_, code, expected) => {
    const { args: [argument], sourceCode } = handed(code, 'run');
    expect(argument && mayShow(argument, false, names, sourceCode)).toBe(expected);
  });

  it('is told by the name in a text', () => {
    const { args: [plain, telling], sourceCode } = handed('function f(x, password) { run1(x); run2(password) }', 'run1', 'run2');
    expect(plain && mayShow(plain, true, names, sourceCode)).toBe(false);
    expect(telling && mayShow(telling, true, names, sourceCode)).toBe(true);
  });
});
