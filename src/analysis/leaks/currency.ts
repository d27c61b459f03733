import type { TSESTree } from '@typescript-eslint/utils';

import { currencyKeys, currencyQuestions, currencyWords } from '../../catalog/leaks/names.js';
import { staticKey, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perNode } from '../core/per-file.js';
import { wordsOf } from '../core/words.js';
import type { Variable } from '../identity/scope.js';

/** Of the uses of one variable no more are looked at. */
const mostUses = 200;

/**
 * Is a token a coin: `walletAddresses[token]`, `{ tokenType: token }`, `if (!isSupportedToken(token)) throw …`? In code of wallets
 * and payments it is one more often than a secret.
 */
export const isCurrency = perNode<Variable, true>(({ references }) =>
  references.slice(0, mostUses).some(({ identifier }) => saysCurrency(identifier)) || undefined);

function saysCurrency(identifier: TSESTree.Node): boolean {
  const use = wrapped(identifier);
  const { parent } = use;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.computed && parent.property === use && hasWord(lastName(parent.object), currencyWords);
    case 'Property':
      return parent.value === use && parent.parent.type === 'ObjectExpression' && currencyKeys.has(staticKey(parent) ?? '');
    case 'CallExpression': {
      const name = lastName(parent.callee);
      return parent.arguments[0] === use && /^(?:assert|check|ensure|is|validate)/.test(name) && hasWord(name, currencyQuestions);
    }
    default:
      return false;
  }
}

function hasWord(name: string, words: ReadonlySet<string>): boolean {
  return wordsOf(name).some((word) => words.has(word));
}
