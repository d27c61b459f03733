import { describe, expect, it } from 'vitest';

import { isDisabledAt } from '../../../src/analysis/core/disabled-at.js';
import { analyse } from '../../support/analyse.js';

const isDisabled = (code: string) => {
  const { node, sourceCode } = analyse(code);
  return isDisabledAt(node('here'), ['no-throw-literal', 'only-throw-error'], sourceCode);
};

describe('isDisabledAt', () => {
  it.each([
    '// eslint-disable-next-line no-throw-literal\nhere;',
    '/* eslint-disable-next-line a, @typescript-eslint/only-throw-error -- the script has no context */\nhere;',
    'here; // eslint-disable-line no-throw-literal',
  ])('%s', (code) => expect(isDisabled(code)).toBe(true));

  it.each([
    'here;', '// eslint-disable-next-line no-throw-literal\n\nhere;', '// eslint-disable-next-line no-console\nhere; // no-throw-literal',
    '// eslint-disable-line no-throw-literal\nhere;', '/* eslint-disable no-throw-literal */\nhere;', '// no-throw-literal\nhere;',
  ])('not %s', (code) => expect(isDisabled(code)).toBe(false));
});
