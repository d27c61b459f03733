import { expect, it, vi } from 'vitest';

import { byName } from '../../../src/analysis/core/by-name.js';

it('asks once for each name', () => {
  const ask = vi.fn((name: string) => name.length);
  const lengthOf = byName(ask);
  expect([lengthOf('id'), lengthOf('name'), lengthOf('id')]).toEqual([2, 4, 2]);
  expect(ask.mock.calls).toEqual([['id'], ['name']]);
});

it.each([[undefined], [false], [0], [''], [null]])('remembers %j like any other answer', (answer) => {
  const ask = vi.fn<(name: string) => unknown>(() => answer);
  const answerOf = byName(ask);
  expect(answerOf('name')).toBe(answer);
  expect(answerOf('name')).toBe(answer);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('knows names that every object has', () => {
  const answerOf = byName((name) => `own ${name}`);
  expect(['', '__proto__', 'constructor', 'toString'].map(answerOf)).toEqual(['own ', 'own __proto__', 'own constructor', 'own toString']);
});

it('starts anew when it knows too many names', () => {
  const ask = vi.fn((name: string) => name);
  const answerOf = byName(ask);
  for (let index = 0; index < 20_000; index += 1) answerOf(`name${index}`);
  answerOf('name0');
  expect(ask).toHaveBeenCalledTimes(20_000);
  answerOf('one more');
  expect(answerOf('name0')).toBe('name0');
  expect(answerOf('one more')).toBe('one more');
  expect(ask).toHaveBeenCalledTimes(20_002);
});
