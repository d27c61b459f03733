import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { plainWays, Way } from '../../../src/analysis/paths/plain-ways.js';
import { analyse } from '../../support/analyse.js';

/** How the body of a function in a loop is left: `end thrown`; `unknown` where a look at the statements does not say. */
function ways(body: string): string {
  const { sourceCode } = analyse(`async function f() { x: for (;;) {${body}} }`);
  const declaration = sourceCode.ast.body[0] as TSESTree.FunctionDeclaration;
  const loop = (declaration.body.body[0] as TSESTree.LabeledStatement).body as TSESTree.ForStatement;
  const found = plainWays((loop.body as TSESTree.BlockStatement).body);
  const names = Object.entries(Way).filter(([, way]) => found & way).map(([name]) => name);
  return names.join(' ') || 'unknown';
}

describe('a row of statements', () => {
  it.each<[name: string, body: string, expected: string]>([
    ['nothing', '', 'end'],
    ['expressions and declarations', 'a(); const b = 1; let c; function d() { throw e; } ;', 'end'],
    ['an expression that ends the process', 'process.exit(1);', 'end'],
    ['a return', 'a(); return b;', 'left'],
    ['a break', 'break;', 'left'],
    ['a continue with a label', 'continue x;', 'left'],
    ['a throw', 'a(); throw b;', 'thrown'],
    ['a throw in a function', 'const a = () => { throw b; };', 'end'],
    ['what stands behind a jump', 'return; throw a;', 'left'],
    ['what stands behind a throw, of any kind', 'throw a; for (;;) {}', 'thrown'],
    ['a block', '{ a(); { throw b; } }', 'thrown'],
    ['a block that goes on', '{ a(); } return;', 'left'],
  ])('%s', (_name, body, expected) => expect(ways(body)).toBe(expected));
});

describe('an if', () => {
  it.each<[name: string, body: string, expected: string]>([
    ['that goes on', 'if (a) b();', 'end'],
    ['that throws', 'if (a) throw b;', 'end thrown'],
    ['that throws or leaves', 'if (a) throw b; else return;', 'thrown left'],
    ['that leaves on both sides, whatever stands behind', 'if (a) return; else { return; } throw b;', 'left'],
    ['with a throw behind it', 'if (a) return; throw b;', 'thrown left'],
    ['in a row', 'if (a) return; if (b) throw c; d();', 'end thrown left'],
    ['else if', 'if (a) return; else if (b) throw c;', 'end thrown left'],
    ['of a condition that is known', 'if (true) return;', 'end left'],
  ])('%s', (_name, body, expected) => expect(ways(body)).toBe(expected));
});

describe('what takes more than a look', () => {
  it.each<[name: string, body: string]>([
    ['a loop', 'for (const a of b) c();'],
    ['a try', 'try { a(); } catch { b(); }'],
    ['a switch', 'switch (a) { default: }'],
    ['a label', 'y: a();'],
    ['a class', 'class A {}'],
    ['a loop on one side', 'if (a) while (b) c(); else return;'],
    ['a loop on the other', 'if (a) return; else while (b) c();'],
    ['a loop in a block', '{ a(); { do b(); while (c); } }'],
    ['a loop before a jump', 'for (;;) a(); return;'],
  ])('%s', (_name, body) => expect(ways(body)).toBe('unknown'));

  it('are blocks and ifs nested too deep', () => {
    const blocks = (depth: number): string => `${'{'.repeat(depth)} throw a; ${'}'.repeat(depth)}`;
    expect(ways(blocks(8))).toBe('thrown');
    expect(ways(blocks(9))).toBe('unknown');
    const ifs = (depth: number): string => `${'if (a) '.repeat(depth)} throw b;`;
    expect(ways(ifs(8))).toBe('end thrown');
    expect(ways(ifs(9))).toBe('unknown');
    expect(ways(ifs(500))).toBe('unknown');
  });
});
