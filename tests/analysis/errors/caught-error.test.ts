import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { walk } from '../../../src/analysis/core/ast.js';
import { CaughtError } from '../../../src/analysis/errors/caught-error.js';
import { Share } from '../../../src/analysis/errors/share.js';
import type { SourceCode } from '../../../src/analysis/core/per-file.js';
import { analyse } from '../../support/analyse.js';

const shares = Object.entries(Share);

function caughtBy(clause: TSESTree.CatchClause | undefined, sourceCode: SourceCode): CaughtError {
  if (!clause) throw new Error('There is no handler in the code.');
  return new CaughtError(clause, clause.param, sourceCode);
}

/** How much of the error the argument of `ask(…)` carries, in a handler `catch (e) { … }` with some code before it. */
function ask(body: string, param = 'e'): string {
  const { sourceCode } = analyse(`import { inspect, format } from 'node:util';
    import chalk from 'chalk';
    import { NotFound } from './errors.js';
    let outer; let previous;
    try {} catch (${param}) { ${body} }`);
  let clause: TSESTree.CatchClause | undefined;
  let asked: TSESTree.Node | undefined;
  walk(sourceCode.ast, sourceCode, (node) => {
    if (node.type === 'CatchClause') clause ??= node;
    if (node.type === 'CallExpression' && sourceCode.getText(node.callee) === 'ask') asked = node.arguments[0];
  });
  const error = caughtBy(clause, sourceCode);
  const share = error.shareOf(asked);
  return shares.find(([, value]) => value === share)?.[0] ?? 'unknown';
}

describe('all of the error', () => {
  it.each([
    'ask(e);', 'ask(e as Error);', 'ask(e!);', 'ask(e.stack);', 'ask(e.cause);', 'ask({ err: e });', 'ask([1, e]);',
    'ask({ a: { b: e } });', 'ask(toError(e));', 'ask(new LoadError("x", { cause: e }));', 'ask(await toError(e));',
    'const error = e; ask(error);', 'const error = e as Error; ask(error);', 'let error; error = e; ask(error);',
    'outer = e; ask(outer);', 'ask(outer = e);', 'ask(e || new Error());', 'ask(a ? e : b);', 'ask((a, e));',
    'ask(e instanceof Error ? e : new Error(String(e)));', 'ask(inspect(e));', 'ask(format("%o", e));', 'ask([...list, e]);',
    'ask(`x ${e.stack}`);', 'ask("x" + e.stack);', 'ask(`${e.stack || e}`);', 'ask(`${inspect(e)}`);',
    'const { stack } = e; ask(stack);', 'const { stack } = e; ask(`x ${stack}`);', 'const details = {}; details.error = e; ask(details);',
    'for (const inner of e.errors) ask(inner);', 'e.errors.forEach((inner) => ask(inner));', 'ask(e.errors[0]);',
    'const [first] = e.errors; ask(first);',
    'ask({ message: e.message, stack: e.stack });', 'ask([e].concat(list));',
  ])('%s', (body) => expect(ask(body)).toBe('whole'));
});

describe('a part of the error', () => {
  it.each([
    'ask(e.message);', 'ask(e?.message);', 'ask(e.code);', 'ask(e.response.data);', 'ask(e[0].x);', 'ask(String(e));', 'ask(e.toString());',
    'ask(`x ${e}`);', 'ask("x" + e);', 'ask(e + "x");', 'ask("a" + "b" + e + "c");', 'ask(JSON.stringify(e));', 'ask({ ...e });',
    'ask(getErrorMessage(e));', 'ask(errorText(e));', 'ask(message(e));', 'ask(chalk.red(e));', 'const message = e.message; ask(message);',
    'const { message } = e; ask(message);', 'const { ...rest } = e; ask(rest);', 'const text = e instanceof Error ? e.message : "x"; ask(text);',
    'ask(sql`${e}`);', 'ask(codes[e.code]);', 'ask(wrap(e.message));', 'let text = ""; text += e.message; ask(text);', 'ask(new Error(e.message));',
    'ask(e.errors.map((inner) => inner.message));', 'ask(name(e));', 'const { a: { b } } = e; ask(b);', 'ask(e.message.trim());',
  ])('%s', (body) => expect(ask(body)).toBe('part'));
});

describe('nothing of the error', () => {
  it.each([
    'ask("x");', 'ask(x);', 'ask(e === x);', 'ask(typeof e);', 'ask(!e);', 'ask(isNotFound(e));', 'ask(hasCode(e));', 'ask(() => e);',
    'ask(this.e);', 'ask(outer);', 'ask({ a: 1 });', 'ask(x.e);', 'ask(a + b);', 'ask(a - e);', 'const e2 = 1; ask(e2);',
    'previous.error = 1; ask(previous);', 'ask(NotFound);', '{ const e = 1; ask(e); }', 'const a = b; const b = a; ask(a);',
    'later((x) => ask(x));', 'list.map((x) => ask(x));', 'e.errors.reduce((sum, x) => ask(x));', 'function g(x) { ask(x); }', 'ask(a[0]);',
  ])('%s', (body) => expect(ask(body)).toBe('none'));
});

describe('patterns', () => {
  it('take parts', () => {
    expect(ask('ask(message);', '{ message }')).toBe('part');
    expect(ask('ask(code);', '{ code = 1 }')).toBe('part');
    expect(ask('ask(deep);', '{ a: { deep } }')).toBe('part');
    expect(ask('ask(rest);', '{ message, ...rest }')).toBe('part');
    expect(ask('ask(first);', '[first]')).toBe('whole');
  });
  it('take the whole', () => {
    expect(ask('ask(stack);', '{ stack }')).toBe('whole');
    expect(ask('ask(cause);', '{ cause }')).toBe('whole');
  });
});

it('does not follow expressions without end', () => {
  expect(ask(`ask(${'f('.repeat(100)}e${')'.repeat(100)});`)).toBe('none');
  expect(ask(`ask(${"'a' + ".repeat(500)}e);`)).toBe('part');
});

it('does not search variables from outside that are used everywhere', () => {
  expect(ask(`outer = e; ${'use(outer); '.repeat(250)} ask(outer);`)).toBe('none');
});

it('knows the error by its names in the handler, and what it reads of it', () => {
  const { sourceCode, node } = analyse('let kept; try {} catch (e) { kept = e; const code = e.code; const text = f(e); later(() => e); later(() => 1); e; code; kept; this.x; text }');
  let clause: TSESTree.CatchClause | undefined;
  walk(sourceCode.ast, sourceCode, (found) => { if (found.type === 'CatchClause') clause = found; });
  const error = caughtBy(clause, sourceCode);
  expect(error.isError(node('e'))).toBe(true);
  expect(error.isError(node('code'))).toBe(false);
  expect(error.isError(node('kept'))).toBe(false);
  expect(error.isOwn(node('this.x'))).toBe(false);
  expect(error.propertyOf(node('e.code'))).toBe('code');
  expect(error.propertyOf(node('code'))).toBe('code');
  expect(error.propertyOf(node('text'))).toBeUndefined();
  expect(error.propertyOf(node('this.x'))).toBeUndefined();
  expect(error.isReadIn(node('() => e'))).toBe(true);
  expect(error.isReadIn(node('() => 1'))).toBe(false);
  expect(error.isReadIn(node('() => 1'))).toBe(false);
});

it('may have no name', () => {
  const { sourceCode, node } = analyse('try {} catch { f(x); }');
  expect(new CaughtError(node('catch { f(x); }'), null, sourceCode).shareOf(node('x'))).toBe(Share.none);
});
