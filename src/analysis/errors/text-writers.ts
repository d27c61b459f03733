import type { TSESTree } from '@typescript-eslint/utils';

import { sanitiserWords, writers, writerWords } from '../../catalog/error-audience.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { wordsOf } from '../core/words.js';
import { resolveApi } from '../identity/references.js';

/** What a call of a known function writes into the text that it gives: `JSON.stringify(error)`, `util.inspect(error)`. */
export function writtenBy(call: TSESTree.CallExpression, sourceCode: SourceCode): TSESTree.Node[] | undefined {
  const api = resolveApi(call.callee, sourceCode);
  if (!api || !writers.has(api.id)) return undefined;
  return api.id === 'global#JSON.stringify' ? call.arguments.slice(0, 1) : call.arguments;
}

/** Does a function say by its name that it writes what it is given into a text, and not that it cleans it: `formatError`? */
export function isWriterByName(callee: TSESTree.Node): boolean {
  const words = wordsOf(lastName(callee));
  return words.some((word) => writerWords.has(word)) && !words.some((word) => sanitiserWords.has(word));
}
