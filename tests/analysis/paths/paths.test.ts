import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { isFunction } from '../../../src/analysis/core/ast.js';
import type { Exit, Facts, Semantics } from '../../../src/analysis/paths/path-types.js';
import { pathsThrough } from '../../../src/analysis/paths/paths.js';
import { analyse } from '../../support/analyse.js';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Calls of `a()` … `h()` set a bit each; `stop()` ends the way; `isA()` is true only after `a()`; `boom()` throws. */
function semantics(more: Partial<Semantics> = {}): Semantics {
  return {
    effect(node, facts) {
      if (isFunction(node)) return facts | 128;
      if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return facts;
      const { name } = node.callee;
      if (name === 'stop') return undefined;
      return name.length === 1 ? facts | bit(name) : facts;
    },
    ...more,
  };
}

const bit = (letter: string): number => 1 << letters.indexOf(letter);

const spell = (facts: Facts): string => letters.filter((letter) => facts & bit(letter)).join('') || '-';

const spellAll = (facts: ReadonlySet<Facts>): string => [...facts].map(spell).toSorted().join(' ');

/** What is known at the end and at each exit: `end: ab -; return x: a`. */
function run(body: string, more?: Partial<Semantics>): string {
  const { sourceCode } = analyse(`async function* f() {${body}}`);
  const declaration = sourceCode.ast.body[0] as TSESTree.FunctionDeclaration;
  const paths = pathsThrough(declaration.body.body, 0, semantics(more), sourceCode);
  if (!paths) return 'too deep';
  const exits = paths.exits.map((exit: Exit) =>
    `${exit.kind}${exit.value ? ` ${sourceCode.getText(exit.value)}` : ''}: ${spellAll(exit.facts)}`);
  return [`end: ${spellAll(paths.end)}`, ...exits].join('; ');
}

/** Only the body of the first statement, so that its jumps leave it. */
function runBody(code: string, entry: Facts | Facts[] = 0): string {
  const { sourceCode } = analyse(code);
  const statement = sourceCode.ast.body[0] as TSESTree.WhileStatement;
  const paths = pathsThrough((statement.body as TSESTree.BlockStatement).body, entry, semantics(), sourceCode);
  const exits = paths?.exits.map((exit) => `${exit.kind}: ${spellAll(exit.facts)}`) ?? [];
  return [`end: ${spellAll(paths?.end ?? new Set())}`, ...exits].join('; ');
}

describe('statements', () => {
  it('runs them in a row', () => expect(run('a(); b();')).toBe('end: ab'));
  it('has one way through nothing', () => expect(run('')).toBe('end: -'));
  it('forks at an if', () => expect(run('if (x) a(); b();')).toBe('end: ab b'));
  it('forks at an else', () => expect(run('if (x) a(); else b();')).toBe('end: a b'));
  it('forks at each else if', () => expect(run('if (x) a(); else if (y) b(); else { c(); }')).toBe('end: a b c'));
  it('leaves at a return', () => expect(run('if (x) return; a();')).toBe('end: a; return: -'));
  it('runs what is returned', () => expect(run('return a();')).toBe('end: ; return a(): a'));
  it('leaves at a throw, with what is thrown', () => expect(run('throw a();')).toBe('end: ; throw a(): a'));
  it('ends where nothing goes on', () => expect(run('a(); stop(); b();')).toBe('end: '));
  it('runs nothing behind a jump', () => expect(run('return; a();')).toBe('end: ; return: -'));
  it('runs declarations and their values', () => expect(run('const x = a(), { y = b() } = c();')).toBe('end: abc'));
  it('goes through labels and blocks', () => expect(run('x: { a(); { b(); } }')).toBe('end: ab'));
  it('knows nested functions, and does not enter them', () => {
    expect(run('function g() { a(); }')).toBe('end: h');
    expect(run('x(() => a());')).toBe('end: h');
    expect(run('class A { m() { a(); } }')).toBe('end: -');
  });
  it('skips what does not run', () => expect(run('type T = string; interface I {} ;')).toBe('end: -'));
});

describe('expressions', () => {
  it('may skip the right of && and ||', () => {
    expect(run('x = y && a();')).toBe('end: - a');
    expect(run('x = y || a();')).toBe('end: - a');
    expect(run('x = y ?? a();')).toBe('end: - a');
  });
  it('takes either side of a condition', () => expect(run('x = y ? a() : b();')).toBe('end: a b'));
  it('may skip a logical assignment', () => expect(run('x ||= a();')).toBe('end: - a'));
  it('runs an optional call', () => expect(run('x?.y(a());')).toBe('end: a'));
  it('forks at && whose value nobody takes', () => expect(run('x && a();')).toBe('end: - a'));
  it('forks at || whose value nobody takes', () => expect(run('x || a();')).toBe('end: - a'));
  it('takes the right of ?? whose value nobody takes', () => expect(run('x() ?? a();')).toBe('end: a'));
  it('forks at a conditional whose value nobody takes', () => expect(run('x ? a() : b();')).toBe('end: a b'));
  it('returns the alternatives one by one', () => {
    expect(run('return x ? a() : b();')).toBe('end: ; return a(): a; return b(): b');
    expect(run('return x || a();')).toBe('end: ; return x: -; return a(): a');
    expect(run('return x && a();')).toBe('end: ; return x: -; return a(): a');
    expect(run('return (x as T) ?? a();')).toBe('end: ; return (x as T) ?? a(): - a');
  });
  it('runs an arrow body as a returned value', () => {
    const { sourceCode, node } = analyse('const f = () => (x ? a() : b());');
    const arrow = node('() => (x ? a() : b())') as TSESTree.ArrowFunctionExpression;
    const paths = pathsThrough(arrow.body as TSESTree.Expression, 0, semantics(), sourceCode);
    expect(paths?.exits.map(({ facts }) => spellAll(facts))).toEqual(['a', 'b']);
    expect(paths?.end.size).toBe(0);
  });
  it('does not run types', () => expect(run('x as typeof a; const y: ReturnType<typeof b> = z;')).toBe('end: -'));
});

describe('loops', () => {
  it('run at least once', () => {
    expect(run('for (const x of xs) a();')).toBe('end: a');
    expect(run('for (const x in xs) a();')).toBe('end: a');
    expect(run('while (x) a();')).toBe('end: a');
    expect(run('for (let i = 0; i < n; i++) a();')).toBe('end: a');
  });
  it('may run never, if asked', () => {
    expect(run('for (const x of xs) a();', { emptyLoops: true })).toBe('end: - a');
    expect(run('while (x) a();', { emptyLoops: true })).toBe('end: - a');
  });
  it('run the head', () => expect(run('for (a(); b(); c()) { d(); }')).toBe('end: abcd'));
  it('run an expression as init', () => expect(run('for (x = a();;) { break; }')).toBe('end: a'));
  it('run the body of do before its condition', () => expect(run('do { a(); } while (b());')).toBe('end: ab'));
  it('never end without condition', () => {
    expect(run('for (;;) { a(); }')).toBe('end: ');
    expect(run('while (true) a();')).toBe('end: ');
    expect(run('do { a(); } while (1);')).toBe('end: ');
  });
  it('end at a break', () => expect(run('for (;;) { if (x) { a(); break; } b(); }')).toBe('end: a ab'));
  it('go on at a continue', () => expect(run('while (x) { if (y) { a(); continue; } b(); }')).toBe('end: a ab b'));
  it('end at a break that names them', () => {
    expect(run('outer: for (;;) { for (;;) { a(); break outer; } }')).toBe('end: a');
    expect(run('outer: while (x) { for (;;) { a(); continue outer; } }')).toBe('end: a');
  });
  it('end nested loops one by one', () => expect(run('while (x) { while (y) { a(); break; } b(); }')).toBe('end: ab'));
  it('let a block be left by name', () => expect(run('out: { a(); if (x) break out; b(); }')).toBe('end: a ab'));
  it('let a switch inside be left without name', () => {
    expect(run('while (x) { switch (y) { case 1: a(); break; default: b(); } c(); }')).toBe('end: abc ac bc');
  });
  it('leave with break and continue when only their body runs', () => {
    expect(runBody('while (x) { a(); break; }')).toBe('end: ; break: a');
    expect(runBody('while (x) { if (y) continue; b(); }')).toBe('end: b; continue: -');
  });
});

describe('switch', () => {
  it('takes each case, or none', () => expect(run('switch (x) { case 1: a(); break; case 2: b(); }')).toBe('end: - a b'));
  it('takes the default', () => expect(run('switch (x) { case 1: a(); break; default: b(); }')).toBe('end: a b'));
  it('falls through', () => expect(run('switch (x) { case 1: a(); case 2: b(); }')).toBe('end: - ab b'));
  it('reaches a default in the middle', () => expect(run('switch (x) { default: a(); case 2: b(); break; case 3: c(); }')).toBe('end: ab b c'));
  it('runs discriminant and tests', () => expect(run('switch (a()) { case b(): return; }')).toBe('end: ab; return: ab'));
});

describe('try', () => {
  it('reaches a handler by a throw', () => expect(run('try { a(); throw x; } catch { b(); }')).toBe('end: ab'));
  it('reaches no handler without one', () => expect(run('try { a(); } catch { b(); }')).toBe('end: a'));
  it('reaches a handler from what may throw, before its effect', () => {
    const mayThrow = (node: TSESTree.Node) => (node.type === 'CallExpression' ? 'before' as const : undefined);
    expect(run('try { a(); } catch { b(); }', { mayThrow })).toBe('end: a b; throw: -');
  });
  it('reaches a handler from what may throw, after its effect', () => {
    const mayThrow = (node: TSESTree.Node) => (node.type === 'CallExpression' ? 'after' as const : undefined);
    expect(run('try { a(); } catch { return; }', { mayThrow })).toBe('end: a; return: a');
  });
  it('runs finally on the way on', () => expect(run('try { a(); } finally { b(); }')).toBe('end: ab'));
  it('runs finally on the way out', () => expect(run('try { a(); return; } finally { b(); }')).toBe('end: ; return: ab'));
  it('runs finally on a throw', () => expect(run('try { throw x; } finally { b(); }')).toBe('end: ; throw x: b'));
  it('runs each finally on the way out', () => {
    expect(run('try { try { return; } finally { a(); } } finally { b(); }')).toBe('end: ; return: ab');
  });
  it('runs finally on a break', () => expect(run('for (;;) { try { break; } finally { a(); } }')).toBe('end: a'));
  it('keeps the ways through finally apart', () => {
    expect(run('try { if (x) { a(); return; } } finally { b(); }')).toBe('end: b; return: ab');
  });
  it('keeps what is thrown and caught in a finally to the way that came by', () => {
    const ways = 'try { if (x) { a(); return; } } finally { try { throw y; } catch { b(); } }';
    expect(run(ways)).toBe('end: b; return: ab');
    expect(run(`for (const z of all) { ${ways} }`)).toBe('end: b; return: ab');
  });
  it('keeps the ways through a finally within a finally apart', () => {
    expect(run('try { if (x) { a(); return; } } finally { try { c(); } finally { try { throw y; } catch { b(); } } }')).toBe('end: bc; return: abc');
  });
  it('runs many finallys within each other', () => {
    const deep = Array.from({ length: 8 }).reduce<string>((inner) => `try { if (x) a(); if (y) b(); } finally { ${inner} }`, 'c();');
    expect(run(deep)).toBe('end: abc ac bc c');
  });
  it('lets finally leave', () => expect(run('try { return; } finally { throw x; }')).toBe('end: ; throw x: -'));
  it('runs finally after the handler', () => {
    expect(run('try { throw x; } catch { a(); return; } finally { b(); }')).toBe('end: ; return: ab');
  });
  it('lets a throw in the handler go on', () => expect(run('try { throw x; } catch { throw y; }')).toBe('end: ; throw y: -'));
  it('takes a throw in an inner handler', () => {
    expect(run('try { try { throw x; } catch { a(); throw y; } } catch { b(); }')).toBe('end: ab');
  });
});

describe('tests', () => {
  const test = (node: TSESTree.Node, facts: Facts) => {
    if (node.type === 'SwitchCase') return { whenTrue: facts | bit('c'), whenFalse: facts };
    if (node.type !== 'Identifier') return undefined;
    if (node.name === 'known') return { whenTrue: facts | bit('a'), whenFalse: facts | bit('b') };
    return node.name === 'always' ? { whenTrue: facts } : undefined;
  };
  it('tell the sides apart', () => expect(run('if (known) { d(); } else { e(); }', { test })).toBe('end: ad be'));
  it('are turned round by !', () => expect(run('if (!known) { d(); } else { e(); }', { test })).toBe('end: ae bd'));
  it('close a side', () => expect(run('if (always) d(); else e();', { test })).toBe('end: d'));
  it('are joined by &&', () => expect(run('if (known && x) { d(); } else { e(); }', { test })).toBe('end: ad ae be'));
  it('are joined by ||', () => expect(run('if (known || x) { d(); } else { e(); }', { test })).toBe('end: ad bd be'));
  it('are joined in long rows', () => expect(run('if (x && y && known) d();', { test })).toBe('end: - ad b'));
  it('tell of a conditional whose value nobody takes', () => expect(run('known ? d() : e();', { test })).toBe('end: ad be'));
  it('tell of returned alternatives', () => {
    expect(run('return known ? 1 : 2;', { test })).toBe('end: ; return 1: a; return 2: b');
    expect(run('return known && 1;', { test })).toBe('end: ; return known: b; return 1: a');
  });
  it('tell nothing of values that are taken', () => expect(run('x = known ? 1 : 2;', { test })).toBe('end: -'));
  it('tell of cases', () => expect(run('switch (x) { case 1: d(); }', { test })).toBe('end: - cd'));
  it('are conditions of their own in switch (true)', () => {
    expect(run('switch (true) { case known: d(); break; default: e(); }', { test })).toBe('end: ad be');
  });
  it('are asked of what a name stands for, without its effects', () => {
    const conditionBehind = (node: TSESTree.Expression) =>
      (node.type === 'Identifier' && node.name === 'held'
        ? ({ ...node, name: 'known' })
        : undefined);
    expect(run('if (!held) d();', { test, conditionBehind })).toBe('end: a bd');
  });
});

it('starts with what is known already', () => expect(runBody('while (x) { b(); }', [bit('a'), bit('c')])).toBe('end: ab bc'));

describe('cost', () => {
  const time = (code: string): string => run(code);

  it('does not grow with the number of ways', () => {
    expect(time('if (x) yes(); '.repeat(3_000))).toBe('end: -');
    expect(time('if (x) a(); else b(); '.repeat(2_000))).toBe('end: a ab b');
  });
  it('does not grow with nested loops', () => {
    expect(time(`${'while (x) {'.repeat(60)} if (y) a(); else b(); ${'}'.repeat(60)}`)).toBe('end: a ab b');
  });
  it('does not grow with nested finally', () => {
    expect(time(`${'try {'.repeat(60)} a(); ${'} finally { b(); }'.repeat(60)}`)).toBe('end: ab');
  });
  it('copes with long rows of conditions', () => {
    expect(time(`if (${'x && '.repeat(400)} y) a();`)).toBe('end: - a');
    expect(time(`${'if (x) a(); else '.repeat(350)} b();`)).toBe('end: a b');
  });
  it('gives up on what is nested too deep', () => {
    expect(time(`${'{'.repeat(400)} a(); ${'}'.repeat(400)}`)).toBe('too deep');
    expect(time(`x = ${'y ? z : '.repeat(400)} w;`)).toBe('too deep');
  });
});
