import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { endsFunction, statementOf } from '../../../src/analysis/core/statements.js';
import { analyse } from '../../support/analyse.js';

describe('statementOf', () => {
  it.each<[code: string, text: string, statement: string]>([
    ['const x = f(value);', 'value', 'const x = f(value);'],
    ['if (value) { use(); }', 'value', 'if (value) { use(); }'],
    ['if (a) { use(value); }', 'value', 'use(value);'],
    ['const list = items.map((item) => value);', 'value', 'const list = items.map((item) => value);'],
    ['const list = items.map((item) => { use(value); });', 'value', 'use(value);'],
    ['class A { field = value; }', 'value', 'field = value;'],
    ['export default value;', 'value', 'export default value;'],
  ])('%s', (code, text, statement) => {
    const { node, sourceCode } = analyse(code);
    expect(sourceCode.getText(statementOf(node(text)))).toBe(statement);
  });
});

describe('endsFunction', () => {
  const branchOf = (code: string): TSESTree.Statement => {
    const [statement] = analyse(`function f() { for (;;) { if (test) ${code} } }`).sourceCode.ast.body;
    const loop = statement?.type === 'FunctionDeclaration' ? statement.body.body[0] : undefined;
    const inner = loop?.type === 'ForStatement' && loop.body.type === 'BlockStatement' ? loop.body.body[0] : undefined;
    if (inner?.type !== 'IfStatement') throw new Error('There is no branch.');
    return inner.consequent;
  };
  it.each(['return;', 'throw error;', '{ return value; }', '{ log(); throw error; }'])('%s', (code) => {
    expect(endsFunction(branchOf(code))).toBe(true);
  });
  it.each(['use();', '{}', '{ use(); }', '{ return; use(); }', '{ { return; } }', 'continue;', '{ break; }', 'if (a) return;'])('not %s', (code) => {
    expect(endsFunction(branchOf(code))).toBe(false);
  });
});
