import { describe, expect, it } from 'vitest';

import { isWholePattern } from '../../../src/analysis/core/whole-pattern.js';

describe('isWholePattern', () => {
  it.each([
    ['^\\w+$'],
    ['^a$|^b$'],
    ['^(?:a|b)$'],
    ['^[|]+$'],
    ['^a\\|b$'],
    ['^(a|(b|c))+$'],
  ])('%s takes in the whole text', (source) => {
    expect(isWholePattern(source)).toBe(true);
  });

  it.each([
    ['\\w+'],
    ['^\\w+'],
    ['\\w+$'],
    ['^a|b$'],
    ['^a$|b'],
    ['^(a)|(b)$'],
    ['^cost\\$'],
    [''],
  ])('%s takes in a part of it', (source) => {
    expect(isWholePattern(source)).toBe(false);
  });
});
