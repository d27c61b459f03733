import type { TSESTree } from '@typescript-eslint/utils';

import { textMethods } from '../../catalog/leaks/carriers.js';
import { coinNames, coinNeighbours, currencyKeys, currencyQuestions, currencyWords } from '../../catalog/leaks/names.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perNode } from '../core/per-file.js';
import { lastWord, wordsOf } from '../core/words.js';
import { parameterName } from '../identity/class-members.js';
import { singleDefinition, type Variable } from '../identity/scope.js';

/** Of the uses of one variable no more are looked at. */
const mostUses = 200;

/**
 * Is a token a coin, by what is done with it (`walletAddresses[token]`, `{ tokenType: token }`, `if (!isSupportedToken(token)) throw …`),
 * what it is made of, or what stands beside it? In code of wallets and payments it is one more often than a secret.
 */
export const isCurrency = perNode<Variable, true>((variable) =>
  variable.references.slice(0, mostUses).some(({ identifier }) => saysCurrency(identifier)) || isMadeOfCoin(variable) || isBesideCoin(variable) || undefined);

/** ``const token = `${chain}:${tokenAddress}` ``, `const token = pair.symbol` */
function isMadeOfCoin(variable: Variable): boolean {
  const definition = singleDefinition(variable);
  if (definition?.pattern.type !== 'Identifier') return false;
  const value = unwrap(definition.value);
  const parts = value.type === 'TemplateLiteral' ? value.expressions : [value];
  return parts.length > 0 && parts.every((part) => coinNames.has(lastWord(lastName(withoutCalls(part))) ?? ''));
}

/** `transfer.tokenAddress.toString('hex')`: what the text is made of. */
function withoutCalls(node: TSESTree.Node): TSESTree.Node {
  let inner = unwrap(node);
  for (let callee = calleeOf(inner); callee?.type === 'MemberExpression' && textMethods.has(staticKey(callee) ?? ''); callee = calleeOf(inner)) {
    inner = unwrap(callee.object);
  }
  return inner;
}

function calleeOf(node: TSESTree.Node): TSESTree.Node | undefined {
  return node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
}

/** `({ token, decimals }) => …`, `(token, spender) => …` */
function isBesideCoin({ defs: [def] }: Variable): boolean {
  const around = def?.name.parent;
  if (around?.type === 'Property' && around.parent.type === 'ObjectPattern') {
    return around.parent.properties.some((each) => each.type === 'Property' && each !== around && isNeighbour(staticKey(each)));
  }
  return around !== undefined && isFunction(around) && around.params.some((each) => each !== def?.name && isNeighbour(parameterName(each)));
}

function isNeighbour(name: string | undefined): boolean {
  return name !== undefined && wordsOf(name).some((word) => coinNeighbours.has(word));
}

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
