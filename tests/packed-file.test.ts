import { expect, it } from 'vitest';

import { isPackedFile } from '../src/packed-file.js';
import { analyse } from './support/analyse.js';

const statement = 'a.b(c);';

it.each([
  ['one long line', statement.repeat(2_000), true],
  ['few long lines', `${statement.repeat(500)}\n`.repeat(4), true],
  ['a banner before them', `/*!\n * a\n * b\n */\n${statement.repeat(2_000)}`, true],
  ['a short file', statement.repeat(500), false],
  ['a statement on each line', `${statement}\n`.repeat(2_000), false],
  ['several statements on each line', `${statement.repeat(8)}\n`.repeat(200), false],
  ['one long literal', `const a = '${'a'.repeat(100_000)}';`, false],
  ['long literals', `const a = ['${'a'.repeat(5_000)}'];\n`.replace('const a', 'b').repeat(20), false],
  ['an empty file', '', false],
])('%s', (_name, code, packed) => {
  expect(isPackedFile(analyse(code).sourceCode)).toBe(packed);
});
