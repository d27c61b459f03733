import { expect, it } from 'vitest';

import { perFile, type SourceCode } from '../../../src/analysis/core/per-file.js';
import { objectView } from '../../../src/analysis/values/object-view.js';
import { resolveApi } from '../../../src/analysis/identity/references.js';
import { constantOf } from '../../../src/analysis/values/values.js';
import { analyse } from '../../support/analyse.js';

/** `const a0 = <first>; const a1 = <next(a0)>; …`, and the question about the last one. */
function chain(length: number, first: string, next: (before: string) => string) {
  const links = Array.from({ length }, (_, index) => `const a${index + 1} = ${next(`a${index}`)};`);
  const { node, sourceCode } = analyse(`const a0 = ${first};\n${links.join('\n')}\nuse(a${length});`);
  return { last: node(`a${length}`), sourceCode };
}

it('follows long chains', () => {
  const api = chain(50, 'fetch', (before) => before);
  expect(resolveApi(api.last, api.sourceCode)?.id).toBe('global#fetch');
  const text = chain(50, `'x'`, (before) => before);
  expect(constantOf(text.last, text.sourceCode)).toEqual({ value: 'x' });
});

it('has no answer at the end of a chain that would overflow the stack', () => {
  const api = chain(5_000, 'fetch', (before) => before);
  expect(resolveApi(api.last, api.sourceCode)).toBeUndefined();
  const text = chain(5_000, `'x'`, (before) => before);
  expect(constantOf(text.last, text.sourceCode)).toBeUndefined();
  const options = chain(2_000, '{ a: 1 }', (before) => `{ ...${before} }`);
  expect(objectView(options.last, options.sourceCode)?.get('a')).toEqual({ state: 'unknown' });
});

it('knows a file by its tree, where one object shows file after file', () => {
  const first = analyse('first;').sourceCode;
  const second = analyse('second;').sourceCode;
  let shown = first;
  const host = { get ast() { return shown.ast; }, get text() { return shown.text; } } as SourceCode;
  const text = perFile((sourceCode) => sourceCode.text);
  expect(text(host)).toBe('first;');
  shown = second;
  expect(text(host)).toBe('second;');
  shown = first;
  expect(text(host)).toBe('first;');
});
