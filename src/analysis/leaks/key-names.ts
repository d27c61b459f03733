import type { TSESTree } from '@typescript-eslint/utils';

import { plainTexts, revealingVerbs, textMethods } from '../../catalog/leaks/carriers.js';
import { staticKey, unwrap } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import { lastName } from '../core/last-name.js';
import { wordsOf } from '../core/words.js';
import { isTelling } from './harmless.js';
import { isShielded, type SensitiveNames } from './sensitive-name.js';
import { isAbout } from './wording.js';

/** Does the key say what the value is? Not when the value's own name, or what it is made by, says otherwise. */
export function takesNameOfKey(value: TSESTree.Node, isFollowed: boolean, names: SensitiveNames): boolean {
  switch (value.type) {
    case 'AwaitExpression':
      return value.argument.type === 'CallExpression' && givesText(value.argument, names);
    case 'CallExpression':
      return givesText(value, names);
    case 'Literal':
      return isFollowed && typeof value.value === 'string' && !isTelling(value.value, names);
    case 'Identifier':
    case 'MemberExpression': {
      const name = lastName(value);
      return name !== '' && !isAbout(name) && !isShielded(name) && !isDomain(value);
    }
    default:
      return false;
  }
}

/** `{ cookieName: authCookie }`: the key says that it is only what the thing is called. */
export function saysName(key: string, value: TSESTree.Node): boolean {
  const words = wordsOf(key);
  return words.length > 1 && words.at(-1) === 'name' && wordsOf(lastName(value)).at(-1) === words.at(-2);
}

/** `email.split('@')[1]` is the address of nobody. */
function isDomain(value: TSESTree.Node): boolean {
  const cut = value.type === 'MemberExpression' && staticKey(value) === '1' ? unwrap(value.object) : undefined;
  return cut?.type === 'CallExpression' && lastName(cut.callee) === 'split' && cut.arguments[0]?.type === 'Literal' && cut.arguments[0].value === '@';
}

/** `raw.trim()`, `String(raw)`, `decrypt(stored)`, `users.map((user) => user.email)`; any other function may mask, or answer something else. */
function givesText(call: TSESTree.CallExpression, names: SensitiveNames): boolean {
  const callee = unwrap(call.callee);
  const name = lastName(callee);
  const [first] = call.arguments;
  if (name === 'String' && callee.type === 'Identifier') return first !== undefined && takesNameOfKey(unwrap(first), false, names);
  if (callee.type === 'MemberExpression' && textMethods.has(name)) return takesNameOfKey(unwrap(callee.object), false, names);
  if (name === 'map' && first?.type === 'ArrowFunctionExpression') {
    return names.kindOf(lastName(first.body)) !== undefined && takesNameOfKey(unwrap(first.body), false, names);
  }
  return isRevealing(name);
}

/** `decrypt`, `decryptString`, `generateRandom`: nothing in the name says that something else is made. */
const isRevealing = byName((name) => {
  const [verb = '', ...more] = wordsOf(name);
  return revealingVerbs.has(verb) && more.every((word) => plainTexts.has(word));
});

/** The key that a name in a pattern is taken from: `password` of `{ password: given }`. */
export function keyTaken(name: TSESTree.Node): string | undefined {
  const property = name.parent;
  return property?.type === 'Property' && property.value === name ? staticKey(property) : undefined;
}
