import { describe, expect, it } from 'vitest';

import { compileOptions } from '../../../src/analysis/secrets/options.js';

describe('compileOptions', () => {
  it('names the pattern that is no regular expression', () => {
    const compile = () => compileOptions({ additionalPatterns: [{ name: 'Acme key', pattern: '(' }] }, { cwd: '/', filename: '/file.ts' });
    expect(compile).toThrow('`additionalPatterns[0].pattern` is no regular expression');
  });
  it('names the allowed value that is no regular expression', () => {
    expect(() => compileOptions({ allow: ['fine', '/(/'] }, { cwd: '/', filename: '/file.ts' })).toThrow('`allow[1]` is no regular expression');
  });
});
