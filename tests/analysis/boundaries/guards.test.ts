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

describe('isGuarded, by the way the answer takes', () => {
  it.each([
    ['as a question about every element', 'if (!list.every((each) => ask())) throw e; use;', true],
    ['not in a function that is called otherwise', 'list.forEach((each) => { if (!ask()) throw e; }); use;', false],
    ['not in a function that is called at once', '((a) => { if (!ask()) throw e; })(); use;', false],
    ['not in a function under a computed name', 'list[name]((each) => ask()) || use;', false],
    ['in the rest of a condition', 'if (a && ask()) use;', true],
    ['not outside of the condition it is part of', 'a = ask() ? b : c; use;', false],
    ['in a loop on condition', 'while (ask()) { use; }', true],
    ['behind a loop on condition', 'while (!ask()) { read(); } use;', true],
    ['not behind a loop that runs first', 'do { read(); } while (ask()); use;', false],
    ['in a switch over the answer', 'switch (ask()) { case 1: use; }', true],
    ['not behind such a switch', 'switch (ask()) { case 1: break; } use;', false],
    ['in its case', 'switch (true) { case ask(): use; }', true],
    ['as an assertion', 'assert(ask()); use;', true],
    ['as an assertion of a chain', 'expect(ask()).toBe(true); use;', true],
    ['as a method of an assertion', 'assert.ok(ask()); use;', true],
    ['as a method that asserts', 'guard.ensure(ask()); use;', true],
    ['not as an argument of something else', 'log(ask()); use;', false],
    ['behind a short cut that leaves', 'function f() { ask() || fail(); use; }', true],
    ['as a part of a condition that leaves', 'function f() { if (a || !ask()) return; use; }', true],
    ['kept in a variable that is assigned', 'let a; a = ask(); use;', true],
    ['kept in a pattern', 'const { a } = ask(); use;', true],
    ['not where it is returned', 'function f() { return ask(); use; }', false],
    ['in the initialiser of a loop', 'for (const a = ask(); a; ) { f(a); } use;', true],
  ])('%s', (_, code, expected) => {
    expect(guarded(code)).toBe(expected);
  });
});

describe('isGuarded, by a check that throws', () => {
  it.each([
    ['in a condition', 'if (ask()) f(); use;', true],
    ['in a branch whose other leaves', 'function f() { if (a) { ask(); } else { return; } use; }', true],
    ['on the left of a condition', 'const a = ask() && b; f(a); use;', true],
    ['not on the right of one', 'a && ask(); use;', false],
    ['as the condition of a value', 'const a = (ask(), b) ? 1 : 2; f(a); use;', true],
    ['not in one branch of a value', 'f(b ? [ask()] : 1); use;', false],
    ['in a try whose handler leaves', 'function f() { try { ask(); } catch { return; } use; }', true],
    ['not in a try whose handler goes on', 'try { ask(); } catch { log(); } use;', false],
    ['not in a handler', 'try { f(); } catch { ask(); } use;', false],
    ['in a finally', 'try { f(); } finally { ask(); } use;', true],
    ['not in the body of a loop', 'while (a) { ask(); } use;', false],
    ['not in the body of a loop over keys', 'for (const key in a) { ask(); } use;', false],
    ['not in the body of a counting loop', 'for (;;) { ask(); break; } use;', false],
    ['in the list of a loop', 'for (const each of ask()) f(each); use;', true],
    ['not in a loop with a name from before', 'let each; for (each of list) { ask(); } use;', false],
    ['as what a switch is about', 'switch (ask()) { default: f(); } use;', true],
    ['not in a case', 'switch (a) { case 1: ask(); } use;', false],
    ['at the end of a module', 'ask(); { use; }', true],
  ])('%s', (_, code, expected) => {
    expect(guarded(code, true)).toBe(expected);
  });
});

describe('leaves', () => {
  it.each([
    ['return;', true],
    ['{ log(); throw e; }', true],
    ['if (a) { return; } else { throw e; }', true],
    ['if (a) { return; }', false],
    ['process.exit(1);', true],
    ['await assert.fail();', false],
    ['a = 1;', false],
    ['if (a) log(); else throw e;', false],
    ['try { throw e; } catch { return; }', true],
    ['try { throw e; } catch { log(); }', false],
    ['try { log(); } finally { return; }', true],
    ['try { return; } finally { log(); }', true],
    ['for (;;) { if (a) continue; else return; }', false],
    ['while (a) {}', false],
    ['log();', false],
    ['{}', false],
  ])('%s', (statement, expected) => {
    const { sourceCode } = analyse(`function f() { ${statement} }`);
    const [fn] = sourceCode.ast.body;
    if (fn?.type !== 'FunctionDeclaration') throw new Error('no function');
    expect(leaves(fn.body.body[0], sourceCode)).toBe(expected);
  });
});
