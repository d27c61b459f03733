import { describe, expect, it } from 'vitest';

import { mayMention } from '../../../src/analysis/core/mentions.js';
import type { ApiId } from '../../../src/catalog/types.js';
import { analyse } from '../../support/analyse.js';

describe('mayMention', () => {
  const catalog = new Map<ApiId, true>([['pg#Pool', true], ['global#setInterval', true], ['global#fetch().body.getReader', true]]);
  const cases: [name: string, code: string, expected: boolean][] = [
    ['nothing', `const a = 1;`, false],
    ['module', `import { Pool } from 'pg';`, true],
    ['global', `setInterval(f, 1);`, true],
    ['global under another name', `const { setInterval: every } = globalThis; every(f, 1);`, true],
    ['the way from a global, to its end', `const { body } = await fetch(u); body.getReader();`, true],
    ['the beginning of that way', `await fetch(u);`, false],
    ['module that holds globals', `import util from 'util';`, false],
  ];
  it.each(cases)('%s', (_name, code, expected) => {
    expect(mayMention(catalog, analyse(code).sourceCode)).toBe(expected);
  });
});
