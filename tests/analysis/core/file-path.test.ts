import { describe, expect, it } from 'vitest';

import { matchesAny, relativePath } from '../../../src/analysis/core/file-path.js';

describe('relativePath', () => {
  it.each<[name: string, cwd: string, filename: string, expected: string]>([
    ['below the folder', '/app', '/app/src/a.ts', 'src/a.ts'],
    ['folder of the same beginning', '/app', '/apple/a.ts', 'apple/a.ts'],
    ['above the folder', '/app/src', '/app/lib/a.ts', 'lib/a.ts'],
    ['steps on the way', '/app', '/app/src/../lib/a.ts', 'lib/a.ts'],
    ['doubled separators', '/app', '/app//src/./a.ts', 'src/a.ts'],
    ['the root as the folder', '/', '/src/a.ts', 'src/a.ts'],
    ['a relative name', '/app', 'src/a.ts', 'src/a.ts'],
    ['separators of Windows', '/app', String.raw`src\a.ts`, 'src/a.ts'],
    ['a name without a file', '/app', '<input>', '<input>'],
  ])('%s', (_name, cwd, filename, expected) => {
    expect(relativePath({ cwd, filename })).toBe(expected);
    // Asked again, as the next rule does.
    expect(relativePath({ cwd, filename })).toBe(expected);
  });
});

describe('matchesAny', () => {
  it('knows globs, and names that start with a dot', () => {
    expect(matchesAny('scripts/a.ts', ['bin/**', 'scripts/**'])).toBe(true);
    expect(matchesAny('.github/a.ts', ['**/*.ts'])).toBe(true);
    expect(matchesAny('src/a.ts', ['scripts/**'])).toBe(false);
  });
});
