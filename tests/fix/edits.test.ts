import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { awaitCall } from '../../src/fix/await-call.js';
import { insertArgument } from '../../src/fix/insert-argument.js';
import { analyse } from '../support/analyse.js';

interface Placed {
  range: [number, number];
}

/** A fixer that only notes ranges, as ESLint's does. */
const fixer = {
  insertTextAfter: ({ range: [, end] }: Placed, text: string) => ({ range: [end, end], text }),
  insertTextBefore: ({ range: [start] }: Placed, text: string) => ({ range: [start, start], text }),
  replaceText: ({ range }: Placed, text: string) => ({ range, text }),
} as unknown as TSESLint.RuleFixer;

function apply(code: string, fixes: readonly TSESLint.RuleFix[]): string {
  return fixes.toSorted((a, b) => b.range[0] - a.range[0])
    .reduce((text, { range, text: inserted }) => text.slice(0, range[0]) + inserted + text.slice(range[1]), code);
}

function callOf(code: string, text: string) {
  const { node, sourceCode } = analyse(code);
  const call: TSESTree.Node = node(text);
  if (call.type !== 'CallExpression') throw new Error('no call');
  return { call, sourceCode };
}

describe('awaitCall', () => {
  it.each([
    ['alone', 'readFileSync(p)', 'await readFile(p)'],
    ['before a member', 'readFileSync(p).length', '(await readFile(p)).length'],
    ['as a key', 'x[readFileSync(p)]', 'x[await readFile(p)]'],
    ['before a call', 'readFileSync(p)()', '(await readFile(p))()'],
    ['as an argument', 'f(readFileSync(p))', 'f(await readFile(p))'],
    ['as a class', 'new (readFileSync(p))()', 'new ((await readFile(p)))()'],
    ['before a power', 'readFileSync(p) ** 2', '(await readFile(p)) ** 2'],
    ['before a sum', 'readFileSync(p) + 2', 'await readFile(p) + 2'],
    ['in a chain', 'readFileSync?.(p)', '(await readFile?.(p))'],
    ['said to be there', 'readFileSync(p)!', '(await readFile(p))!'],
    ['as a tag', 'readFileSync(p)`x`', '(await readFile(p))`x`'],
  ])('%s', (_, body, expected) => {
    const start = "import { readFile } from 'fs/promises'; async function f(p) { ";
    const code = `${start}${body}; }`;
    const { call, sourceCode } = callOf(code, body.includes('?.') ? 'readFileSync?.(p)' : 'readFileSync(p)');
    const fix = awaitCall(call, { module: 'node:fs/promises', name: 'readFile', otherNames: ['read'] }, sourceCode);
    expect(fix && apply(code, fix(fixer))).toBe(`${start}${expected}; }`);
  });

  it('not in a function that cannot wait', () => {
    const { call, sourceCode } = callOf('function f(p) { readFileSync(p); }', 'readFileSync(p)');
    expect(awaitCall(call, { module: 'node:fs/promises', name: 'readFile', otherNames: ['read'] }, sourceCode)).toBeUndefined();
  });
});

describe('insertArgument', () => {
  it.each([
    ['behind the last one', 'f(a)', 'f(a, b)'],
    ['behind a comma', 'f(a,)', 'f(a, b)'],
    ['without arguments', 'f()', undefined],
    ['behind a spread', 'f(...a)', undefined],
  ])('%s', (_, code, expected) => {
    const { call, sourceCode } = callOf(code, code);
    const fix = insertArgument(call, 'b', sourceCode);
    expect(fix && apply(code, [fix(fixer)])).toBe(expected);
  });
});
