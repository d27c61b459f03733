import type { AST } from '@eslint-community/regexpp';
import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../core/per-file.js';
import { alternativesOf, findsEach, isWhole, mayHold } from '../core/regexp.js';
import { replacementOf } from './replacement.js';

/** Characters that no shell takes for more than a part of a word. */
const harmless = /^[\w.:@/+=,%-]*$/;

const harmful = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((character) => !harmless.test(character));

/**
 * `name.replace(/[^\w-]/g, '')`: only harmless characters are left. What lists the bad characters instead keeps all that it
 * forgot.
 */
export function keepsHarmless(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const { sought, by, isEach } = replacementOf(call, sourceCode) ?? {};
  if (by === undefined || !harmless.test(by) || !isEach || !(sought instanceof RegExp)) return false;
  return findsAllBut(sought);
}

/** Does the pattern find every single character that may mean something to a shell? */
function findsAllBut(pattern: RegExp): boolean {
  return findsEach(pattern, harmful);
}

/**
 * What a pattern answers for a harmless text alone: `true` for `/^[\w-]+$/`, `false` for `/[^\w-]/`, which finds whatever else is in a
 * text. `undefined` where a harmful text is answered so as well; a pattern that remembers its place (`g`, `y`) passes over the beginning.
 */
export function harmlessAnswer(pattern: unknown): boolean | undefined {
  if (isFullMatch(pattern)) return true;
  return pattern instanceof RegExp && !/[gy]/.test(pattern.flags) && findsAllBut(pattern) ? false : undefined;
}

/** Does the pattern describe the whole text, without any character that means something to a shell? */
export function isFullMatch(pattern: unknown): boolean {
  if (!(pattern instanceof RegExp) || !isWhole(pattern)) return false;
  return !mayHarm(alternativesOf(pattern) ?? [], pattern);
}

/** May a text that a part of a pattern matches hold a character that means something to a shell? */
export function mayHarm(alternatives: readonly AST.Alternative[], pattern: RegExp): boolean {
  return mayHold(alternatives, harmful, pattern);
}
