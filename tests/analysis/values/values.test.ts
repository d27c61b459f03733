import { describe, expect, it } from 'vitest';

import { objectView } from '../../../src/analysis/values/object-view.js';
import { arrayElements, constantOf, constantString } from '../../../src/analysis/values/values.js';
import { analyse } from '../../support/analyse.js';

/** The constant that the argument of the last `use(…)` in the code is. */
function constant(code: string) {
  const { node, sourceCode } = analyse(code);
  const call = node(/use\(.*\)/s.exec(code)?.[0] ?? '');
  if (call.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no use(…)');
  return constantOf(call.arguments[0], sourceCode);
}

describe('constantOf', () => {
  const known: [name: string, code: string, value: unknown][] = [
    ['string', `use('a')`, 'a'],
    ['number', `use(1)`, 1],
    ['null', `use(null)`, null],
    ['bigint', `use(1n)`, 1n],
    ['undefined', `use(undefined)`, undefined],
    ['void', `use(void 0)`, undefined],
    ['Infinity', `use(Infinity)`, Infinity],
    ['NaN', `use(NaN)`, NaN],
    ['Number constant', `use(Number.POSITIVE_INFINITY)`, Infinity],
    ['negative', `use(-1)`, -1],
    ['plus', `use(+1)`, 1],
    ['not', `use(!0)`, true],
    ['template', 'use(`a`)', 'a'],
    ['template with constant holes', 'const b = 1; use(`a${b}c`)', 'a1c'],
    ['concatenation', `const b = 'b'; use('a' + b + 1)`, 'ab1'],
    ['arithmetic', `const s = 1000; use(2 * s + 10 / 5 - 3 % 2 - 2 ** 1)`, 1999],
    ['const', `const a = 'x'; use(a)`, 'x'],
    ['assigned once', `let a; a = 'x'; use(a)`, 'x'],
    ['let never changed', `let a = 'x'; use(a)`, 'x'],
    ['as const', `const a = 'x' as const; use(a)`, 'x'],
    ['satisfies', `const a = 'x' satisfies string; use(a)`, 'x'],
    ['non-null', `const a = 'x'!; use(a)`, 'x'],
    ['member', `const o = { a: 'x' }; use(o.a)`, 'x'],
    ['deep member', `const o = { a: { b: 'x' } } as const; use(o.a['b'])`, 'x'],
    ['frozen member', `const o = Object.freeze({ a: 'x' }); use(o.a)`, 'x'],
    ['destructured', `const { a } = { a: 'x' }; use(a)`, 'x'],
    ['enum', `enum E { A = 'x' } use(E.A)`, 'x'],
    ['renamed destructuring', `const { a: b } = { a: 'x' }; use(b)`, 'x'],
  ];
  it.each(known)('%s', (_name, code, value) => {
    expect(constant(code)).toEqual({ value });
  });

  const unknown: [name: string, code: string][] = [
    ['call', `use(f())`],
    ['parameter', `function g(a) { use(a) }`],
    ['assigned twice', `let a = 'x'; a = 'y'; use(a)`],
    ['changed in place', `let a = 1; a += 1; use(a)`],
    ['circular', `const a = b; const b = a; use(a)`],
    ['circular object', `const o = { a: o.a }; use(o.a)`],
    ['template with an open hole', 'use(`a${b}`)'],
    ['template with an object', 'use(`a${/b/}`)'],
    ['text and object', `use('a' + /b/)`],
    ['missing member', `const o = { a: 1 }; use(o.b)`],
    ['computed member', `const o = { a: 1 }; use(o[k])`],
    ['enum without value', `enum E { A } use(E.A)`],
    ['shadowed Infinity', `function g(Infinity) { use(Infinity) }`],
    ['other Number member', `use(Number.parseInt)`],
    ['array pattern', `const [a] = ['x']; use(a)`],
    ['rest', `const { ...a } = { b: 'x' }; use(a)`],
    ['typeof', `use(typeof 1)`],
    ['minus text', `use(-'a')`],
    ['minus unknown', `use(-f())`],
    ['bitwise', `use(1 | 2)`],
    ['text times', `use('a' * 2)`],
    ['condition', `use(a ? 'x' : 'y')`],
    ['doubling text', `const a = 'xxxxxxxxxxxxxxxx'; ${Array.from({ length: 20 }, (_, i) => `const a${i} = a${i - 1 < 0 ? '' : i - 1} + a${i - 1 < 0 ? '' : i - 1};`).join('')} use(a19)`],
    ['doubling templates', `const a = 'xxxxxxxxxxxxxxxx'; ${Array.from({ length: 20 }, (_, i) => `const a${i} = \`\${a${i - 1 < 0 ? '' : i - 1}}\${a${i - 1 < 0 ? '' : i - 1}}\`;`).join('')} use(a19)`],
  ];
  it.each(unknown)('unknown: %s', (_name, code) => {
    expect(constant(code)).toBeUndefined();
  });

  it('adds up a long chain without recursion', () => {
    const { node, sourceCode } = analyse(`use(${"'a' + ".repeat(400)}'a')`);
    const call = node(sourceCode.text);
    expect(call.type === 'CallExpression' && constantString(call.arguments[0] as never, sourceCode)).toBe('a'.repeat(401));
  });

  it('constantString answers text only', () => {
    const { node, sourceCode } = analyse(`use('a', 1)`);
    expect(constantString(node(`'a'`), sourceCode)).toBe('a');
    expect(constantString(node('1'), sourceCode)).toBeUndefined();
  });
});

describe('objectView', () => {
  /** What `key` is in the object that the last `use(…)` gets. */
  function property(code: string, key = 'k') {
    const { node, sourceCode } = analyse(code);
    const call = node(/use\(.*\)/s.exec(code)?.[0] ?? '');
    const view = call.type === 'CallExpression' && call.arguments[0] && objectView(call.arguments[0], sourceCode);
    if (!view) return undefined;
    const found = view.get(key);
    return found.state === 'present' ? sourceCode.getText(found.value) : found.state;
  }

  const cases: [name: string, code: string, answer: string | undefined][] = [
    ['literal', `use({ k: 1 })`, '1'],
    ['literal, quoted', `use({ 'k': 1 })`, '1'],
    ['literal, computed', `use({ ['k']: 1 })`, '1'],
    ['shorthand', `use({ k })`, 'k'],
    ['method', `use({ k() {} })`, '() {}'],
    ['getter', `use({ get k() { return 1; } })`, 'get k() { return 1; }'],
    ['absent', `use({ a: 1 })`, 'absent'],
    ['member that is given its own value', `const o = {}; o.k = o.k; use(o.k)`, undefined],
    ['unknown key', `use({ [x]: 1 })`, 'unknown'],
    ['unknown key before', `use({ [x]: 1, k: 1 })`, '1'],
    ['unknown key behind', `use({ k: 1, [x]: 1 })`, 'unknown'],
    ['const', `const o = { k: 1 }; use(o)`, '1'],
    ['const of a const', `const a = { k: 1 }; const o = a; use(o)`, '1'],
    ['as const satisfies', `const o = { k: 1 } as const satisfies T; use(o)`, '1'],
    ['let changed', `let o = { k: 1 }; o = x; use(o)`, undefined],
    ['parameter', `function f(o) { use(o) }`, undefined],
    ['spread', `const a = { k: 1 }; use({ ...a })`, '1'],
    ['spread overridden', `const a = { k: 1 }; use({ ...a, k: 2 })`, '2'],
    ['spread overrides', `const a = { k: 1 }; use({ k: 2, ...a })`, '1'],
    ['unknown spread', `use({ ...a })`, 'unknown'],
    ['unknown spread before', `use({ ...a, k: 2 })`, '2'],
    ['unknown spread behind', `use({ k: 2, ...a })`, 'unknown'],
    ['spread under a condition', `use({ ...(c && { k: 1 }) })`, 'unknown'],
    ['spread under another condition', `use({ ...(c && { a: 1 }) })`, 'absent'],
    ['unknown spread under a condition', `use({ ...(c && a) })`, 'unknown'],
    ['spread of one of two', `use({ ...(c ? { k: 1 } : {}) })`, 'unknown'],
    ['spread of an object with a spread under a condition', `const a = { ...(c && { k: 1 }) }; use({ ...a })`, 'unknown'],
    ['spread of an object with a spread under a condition, set behind', `const a = { ...(c && { k: 1 }) }; use({ ...a, k: 2 })`, '2'],
    ['spread of nothing', `use({ ...null, ...undefined, a: 1 })`, 'absent'],
    ['spread of an incomplete object', `const a = { ...b, k: 1 }; use({ ...a })`, '1'],
    ['spread of an object with hidden keys', `const a = { k: 1, ...b }; use({ ...a })`, 'unknown'],
    ['set later', `const o = {}; o.k = 1; use(o)`, '1'],
    ['set later by key', `const o = {}; o['k'] = 1; use(o)`, '1'],
    ['set later, unknown key', `const o = { k: 1 }; o[x] = 1; use(o)`, 'unknown'],
    ['read later', `const o = { k: 1 }; use2(o.k); use(o)`, '1'],
    ['assign later', `const o = { a: 1 }; Object.assign(o, { k: 1 }); use(o)`, 'unknown'],
    ['assign to another', `const o = { a: 1 }; Object.assign(x, o); use(o)`, 'absent'],
    ['handed to a call', `import { change } from './own.js'; const o = { a: 1 }; change(o); use(o)`, 'unknown'],
    ['handed to an awaited call', `function change() {} const o = { a: 1 }; async () => { await change(o); use(o) }`, 'unknown'],
    ['handed to a call whose result is used', `function f() {} const o = { a: 1 }; const y = f(o); use(o)`, 'absent'],
    ['handed to a package', `import { send } from 'pkg'; const o = { a: 1 }; send(o); use(o)`, 'absent'],
    ['member', `const o = { p: { k: 1 } }; use(o.p)`, '1'],
    ['member of nothing', `const o = { p: { k: 1 } }; use(o.q.p)`, undefined],
    ['computed member', `const o = { p: { k: 1 } }; use(o[p])`, undefined],
    ['very deep member', `const o = { p: 1 }; use(o.p.p.p.p.p.p.p.p.p.p)`, undefined],
    ['Object.assign', `const a = { k: 1 }; use(Object.assign({}, a, { b: 1 }))`, '1'],
    ['Object.assign of unknown', `use(Object.assign({}, a))`, 'unknown'],
    ['Object.assign to unknown', `use(Object.assign(a, {}))`, undefined],
    ['Object.freeze', `use(Object.freeze({ k: 1 }))`, '1'],
    ['shadowed Object', `function f(Object) { use(Object.freeze({ k: 1 })) }`, undefined],
    ['other call', `use(f({ k: 1 }))`, undefined],
    ['call without arguments', `use(f())`, undefined],
    ['destructured', `const { o } = { o: { k: 1 } }; use(o)`, undefined],
    ['undeclared', `use(o)`, undefined],
    ['literal 1', `use(1)`, undefined],
    ['one of two', `use(c ? { a: 1 } : { b: 1 })`, 'absent'],
    ['one of two, one with the key', `use(c ? { k: 1 } : { b: 1 })`, 'unknown'],
    ['one of two, both with the key', `use(c ? { k: 1 } : { k: 2 })`, 'unknown'],
    ['one or nothing', `const o = c ? { a: 1 } : undefined; use(o)`, 'absent'],
    ['one or what is out of sight', `use(c ? { a: 1 } : x)`, 'unknown'],
    ['one of three', `use(c ? { a: 1 } : d ? {} : { k: 1 })`, 'unknown'],
    ['one of two texts', `use(c ? 'a' : 'b')`, undefined],
    ['one of two out of sight', `use(c ? a : b)`, undefined],
  ];
  it.each(cases)('%s', (_name, code, answer) => {
    expect(property(code)).toBe(answer);
  });
});

describe('arrayElements', () => {
  function elements(code: string) {
    const { node, sourceCode } = analyse(code);
    const call = node(/use\(.*\)/s.exec(code)?.[0] ?? '');
    if (call.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no use(…)');
    return arrayElements(call.arguments[0], sourceCode)?.map((element) => sourceCode.getText(element));
  }
  const cases: [name: string, code: string, answer: string[] | undefined][] = [
    ['literal', `use([1, , 2])`, ['1', '2']],
    ['const', `const a = [1] as const; use(a)`, ['1']],
    ['spread', `const a = [1]; use([...a, 2])`, ['1', '2']],
    ['unknown spread', `use([...a, 2])`, undefined],
    ['frozen', `use(Object.freeze([1]))`, ['1']],
    ['other call', `use(f([1]))`, undefined],
    ['plain call', `use(Object.keys([1]))`, undefined],
    ['text', `use('a')`, undefined],
    ['unknown name', `use(a)`, undefined],
    ['taken apart', `const { a } = x; use(a)`, undefined],
  ];
  it.each(cases)('%s', (_name, code, answer) => {
    expect(elements(code)).toEqual(answer);
  });
});
