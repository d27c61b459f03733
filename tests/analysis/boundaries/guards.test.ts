import { describe, expect, it } from 'vitest';

import { isGuarded, leaves } from '../../../src/analysis/boundaries/guards.js';
import { analyse } from '../../support/analyse.js';

/** Is `use` behind `ask()`? A check that throws is one that does not come back. */
function guarded(code: string, throws = false): boolean {
  const { node, sourceCode } = analyse(code);
  return isGuarded(node('use'), node('ask()'), throws, sourceCode);
}

describe('isGuarded', () => {
  it('counts in the branches of a condition', () => {
    expect(guarded('if (ask()) { use; }')).toBe(true);
    expect(guarded('a = ask() && use;')).toBe(true);
    expect(guarded('a = b && ask() ? use : c;')).toBe(true);
  });

  it('counts behind a branch that leaves', () => {
    expect(guarded('function f() { if (!ask()) return; use; }')).toBe(true);
    expect(guarded('function f() { if (!ask()) log(); use; }')).toBe(false);
  });

  it('needs an answer that is looked at', () => {
    expect(guarded('ask(); use;')).toBe(false);
    expect(guarded('ask(); use;', true)).toBe(true);
    expect(guarded('const a = ask(); f(a); use;')).toBe(true);
    expect(guarded('const a = ask(); use;')).toBe(false);
  });

  it('does not count where control can come round it', () => {
    expect(guarded('if (a) { ask(); } use;', true)).toBe(false);
    expect(guarded('function f() { ask(); } use;', true)).toBe(false);
    expect(guarded('use; ask();', true)).toBe(false);
  });
});

describe('leaves', () => {
  it.each([
    ['return;', true],
    ['{ log(); throw e; }', true],
    ['if (a) { return; } else { throw e; }', true],
    ['if (a) { return; }', false],
    ['process.exit(1);', true],
    ['log();', false],
    ['{}', false],
  ])('%s', (statement, expected) => {
    const { sourceCode } = analyse(`function f() { ${statement} }`);
    const [fn] = sourceCode.ast.body;
    if (fn?.type !== 'FunctionDeclaration') throw new Error('no function');
    expect(leaves(fn.body.body[0], sourceCode)).toBe(expected);
  });
});
