import { describe, expect, it } from 'vitest';

import { outcomeAt } from '../../../src/analysis/containment/outcome.js';
import { analyse } from '../../support/analyse.js';

/** What has `ok(x)` answered where control is at `use(x)`? */
function outcome(body: string): boolean | undefined {
  const { node, sourceCode } = analyse(`async function f(x, list) { ${body} }`);
  return outcomeAt(node('ok(x)'), node('use(x)'), sourceCode);
}

describe('the answer of a check', () => {
  it.each([
    ['in the branch', 'if (ok(x)) use(x);', true],
    ['in the other branch', 'if (ok(x)) a(); else use(x);', false],
    ['denied', 'if (!ok(x)) return; use(x);', true],
    ['denied twice', 'if (!!ok(x)) return; use(x);', false],
    ['behind a branch that leaves', 'if (ok(x)) return; use(x);', false],
    ['behind another branch that leaves', 'if (ok(x)) a(); else return; use(x);', true],
    ['behind branches that stay', 'if (ok(x)) a(); use(x);', undefined],
    ['negative', 'if (-ok(x)) use(x);', undefined],
    ['compared with true', 'if (ok(x) === true) use(x);', true],
    ['compared with false', 'if (ok(x) === false) return; use(x);', true],
    ['not compared with false', 'if (false !== ok(x)) use(x);', true],
    ['compared with something else', 'if (ok(x) === y) use(x);', undefined],
    ['compared with undefined', 'if (ok(x) === undefined) return; use(x);', true],
    ['not compared with null', 'if (null != ok(x)) use(x);', true],
    ['compared by size', 'if (ok(x) > true) use(x);', undefined],
    ['and', 'if (ok(x) && a) use(x);', true],
    ['and, in the other branch', 'if (ok(x) && a) return; use(x);', undefined],
    ['or', 'if (ok(x) || a) return; use(x);', false],
    ['or, in the branch', 'if (ok(x) || a) use(x);', undefined],
    ['right of and', 'ok(x) && use(x);', true],
    ['right of or', 'ok(x) || use(x);', false],
    ['a default', 'if (ok(x) ?? a) use(x);', undefined],
    ['a condition', 'const a = ok(x) ? use(x) : 1;', true],
    ['a condition, otherwise', 'const a = ok(x) ? 1 : use(x);', false],
    ['behind a condition', 'const a = ok(x) ? 1 : 2; use(x);', undefined],
    ['a branch of a condition', 'const b = a ? ok(x) : 2; if (b) use(x);', undefined],
    ['awaited', 'if (!(await ok(x))) throw a; use(x);', true],
    ['asserted', 'assert(ok(x)); use(x);', true],
    ['asserted by a method', 'assert.ok(ok(x)); use(x);', true],
    ['asserted by a computed method', 'check[a](ok(x)); use(x);', undefined],
    ['asserted by what a call gives', 'make()(ok(x)); use(x);', undefined],
    ['logged', 'log(ok(x)); use(x);', undefined],
    ['of each', 'if (list.every((x) => ok(x))) use(x);', true],
    ['not of each', 'if (!list.every((x) => ok(x))) a(); else use(x);', true],
    ['of each, otherwise', 'if (list.every((x) => ok(x))) return; use(x);', undefined],
    ['of some', 'if (list.some((x) => ok(x))) return; use(x);', false],
    ['of some, in the branch', 'if (list.some((x) => ok(x))) use(x);', undefined],
    ['in a mapping', 'if (list.map((x) => ok(x))) use(x);', undefined],
    ['in a function that is called', 'if (((y) => ok(x))(list)) use(x);', undefined],
    ['in a function that is kept', 'const a = () => ok(x); use(x);', undefined],
    ['in a filter', 'list.filter((x) => ok(x)).map((x) => use(x));', true],
    ['kept', 'const a = ok(x); if (!a) return; use(x);', true],
    ['kept in a pattern', 'const { a } = ok(x); if (!a) return; use(x);', undefined],
    ['kept and not asked', 'const a = ok(x); log(a); use(x);', undefined],
    ['kept again', 'const a = ok(x); const b = a; if (!b) return; use(x);', true],
    ['kept again and again', 'const a = ok(x); const b = a; const c = b; const d = c; const e = d; if (!e) return; use(x);', undefined],
    ['thrown away', 'ok(x); use(x);', undefined],
  ])('%s', (_, body, expected) => {
    expect(outcome(body)).toBe(expected);
  });
});
