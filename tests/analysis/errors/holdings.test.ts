import { describe, expect, it } from 'vitest';

import { keeps, severityOf } from '../../../src/analysis/errors/holdings.js';

describe('what a method gives back of an error', () => {
  it.each([
    ['a text of a text', { detail: 'message', isHeld: false }, 'trim', true],
    ['the text of an error', { detail: 'error', isHeld: false }, 'toString', true],
    ['the text of a cause', { detail: 'cause', isHeld: false }, 'toString', true],
    ['another method of an error', { detail: 'error', isHeld: false }, 'trim', false],
    ['a list', { detail: 'error', isHeld: true }, 'slice', true],
    ['a question of a list', { detail: 'error', isHeld: true }, 'includes', false],
    ['a method nobody knows', { detail: 'error', isHeld: true }, undefined, false],
  ] as const)('%s', (_, holding, method, expected) => {
    expect(keeps(holding, method)).toBe(expected);
  });

  it('a stack tells most', () => {
    expect((['stack', 'message', 'error', 'cause'] as const).map((detail) => ({ detail })).sort((a, b) => severityOf(b) - severityOf(a))
      .map(({ detail }) => detail)).toEqual(['stack', 'error', 'cause', 'message']);
  });
});
