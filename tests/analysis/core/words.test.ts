import { expect, it } from 'vitest';

import { lastWord, wordsOf } from '../../../src/analysis/core/words.js';

it.each([
  ['setHasError', 'set has error'],
  ['LOAD_FAILED', 'load failed'],
  ['HTTPError', 'http error'],
  ['e2eError', 'e2e error'],
  ['#log', 'log'],
  ['Could not load', 'could not load'],
  ['', ''],
])('%s', (name, words) => expect(wordsOf(name).join(' ')).toBe(words));

it('knows the last word', () => {
  expect(lastWord('requestLogger')).toBe('logger');
  expect(lastWord('$')).toBeUndefined();
});
