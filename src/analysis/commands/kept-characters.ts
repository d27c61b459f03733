import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../core/per-file.js';
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
  if (sought.flags.includes('v') || !oneClass.test(sought.source)) return false;
  const one = new RegExp(sought.source, sought.flags.replace(/[gy]/g, ''));
  return ascii.every((character) => harmless.test(character) || one.test(character));
}

/** Does the pattern describe the whole text, without any character that means something to a shell? */
export function isFullMatch(pattern: unknown): boolean {
  if (!(pattern instanceof RegExp)) return false;
  const { source } = pattern;
  return source.startsWith('^') && source.endsWith('$') && /^\^(?:\[[\w\\.:@/+=,-]+\](?:[+*?]|\{[\d,]+\})?|[\w:@/=,-]|\\[wd.](?:[+*?]|\{[\d,]+\})?|[()|?]|\(\?:)+\$$/.test(source);
}
