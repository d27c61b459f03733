import { describe, expect, it } from 'vitest';

import { firstFrom, placesOfWord } from '../../../src/analysis/core/text-places.js';

describe('placesOfWord', () => {
  it.each<[name: string, text: string, expected: number[]]>([
    ['none in an empty text', '', []],
    ['none where it is not', 'async () => wait', []],
    ['at both ends', 'await x; await', [0, 9]],
    ['side by side', 'awaitawait', [0, 5]],
    ['in another word, a text or a comment', `awaits 'await' // await`, [0, 8, 18]],
    ['as it is written only', 'Await AWAIT', []],
  ])('%s', (_name, text, expected) => expect(placesOfWord('await', text)).toEqual(expected));

  it('finds none inside the one before', () => expect(placesOfWord('aa', 'aaaaa')).toEqual([0, 2]));
});

describe('firstFrom', () => {
  it.each<[name: string, start: number, places: number[], expected: number]>([
    ['nothing to find', 0, [], 0],
    ['before the first', 0, [3, 7, 9], 0],
    ['at one', 7, [3, 7, 9], 1],
    ['between two', 4, [3, 7, 9], 1],
    ['at the last', 9, [3, 7, 9], 2],
    ['behind the last', 10, [3, 7, 9], 3],
    ['the first of several that are the same', 3, [1, 3, 3, 3], 1],
    ['a list of one', 5, [5], 0],
  ])('%s', (_name, start, places, expected) => expect(firstFrom(start, places)).toBe(expected));

  it('finds what a look at one after the other finds', () => {
    const places = placesOfWord('a', 'banana papaya guava cassava');
    for (let start = 0; start < 30; start += 1) {
      const index = places.findIndex((place) => place >= start);
      expect(firstFrom(start, places)).toBe(index === -1 ? places.length : index);
    }
  });
});
