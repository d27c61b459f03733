import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../core/per-file.js';
import { isWholePattern } from '../core/whole-pattern.js';
import { replacementOf } from './replacement.js';

/** Characters that no shell takes for more than a part of a word. */
const harmless = /^[\w.:@/+=,%-]*$/;

/** A class, or its short form, that is asked of one character after the other. */
const oneClass = /^(?:\[\^(?:\\.|[^\\\]])+\]|\\[WD])\+?$/;

const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

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
  if (pattern.flags.includes('v') || !oneClass.test(pattern.source)) return false;
  const one = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  return ascii.every((character) => harmless.test(character) || one.test(character));
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
  if (!(pattern instanceof RegExp)) return false;
  const { source } = pattern;
  return isWholePattern(source) && /^\^(?:\[[\w\\.:@/+=,-]+\](?:[+*?]|\{[\d,]+\})?|[\w:@/=,-]|\\[wd.](?:[+*?]|\{[\d,]+\})?|[()|?]|\(\?:)+\$$/.test(source);
}
