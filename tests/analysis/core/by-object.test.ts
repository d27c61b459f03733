import { expect, it, vi } from 'vitest';

import { byObject } from '../../../src/analysis/core/by-object.js';

it('asks once for each object', () => {
  const ask = vi.fn((options: { names: string[] }) => new Set(options.names));
  const namesOf = byObject(ask);
  const options = { names: ['a'] };
  const answer = namesOf(options);
  expect([...answer]).toEqual(['a']);
  expect(namesOf(options)).toBe(answer);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('knows objects by themselves, not by what they hold', () => {
  const sizeOf = byObject((names: readonly string[]) => ({ size: names.length }));
  const names = ['a'];
  const answer = sizeOf(names);
  expect(sizeOf(['a'])).not.toBe(answer);
  names.push('b');
  expect(sizeOf(names)).toEqual({ size: 1 });
});

it('takes what it gets back for an answer of its own', () => {
  const itself = byObject((key: object) => key);
  const key = {};
  expect(itself(key)).toBe(key);
});

it('keeps the answers of two questions apart', () => {
  const first = byObject(() => ['first']);
  const second = byObject(() => ['second']);
  const key = {};
  expect(first(key)).toEqual(['first']);
  expect(second(key)).toEqual(['second']);
});

it('asks again where there was no answer', () => {
  const ask = vi.fn<(options: object) => object>(() => { throw new SyntaxError('no regular expression'); });
  const compiled = byObject(ask);
  const options = {};
  expect(() => compiled(options)).toThrow('no regular expression');
  expect(() => compiled(options)).toThrow('no regular expression');
  expect(ask).toHaveBeenCalledTimes(2);
});

it('may ask about other objects while it answers', () => {
  interface Link { next?: Link }
  const lengthOf = byObject((link: Link): { length: number } => ({ length: 1 + (link.next ? lengthOf(link.next).length : 0) }));
  const last: Link = {};
  expect(lengthOf({ next: { next: last } })).toEqual({ length: 3 });
  expect(lengthOf(last)).toEqual({ length: 1 });
});
