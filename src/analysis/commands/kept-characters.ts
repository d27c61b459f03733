import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { constantOf, constantString } from '../values/values.js';

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
  const callee = unwrap(call.callee);
  const [pattern, replacement] = call.arguments;
  if (callee.type !== 'MemberExpression' || !/^replace(?:All)?$/.test(staticKey(callee) ?? '') || !pattern || !replacement) return false;
  const filled = constantString(replacement, sourceCode);
  const value = constantOf(pattern, sourceCode)?.value;
  if (filled === undefined || !harmless.test(filled) || !(value instanceof RegExp)) return false;
  if (!value.flags.includes('g') || value.flags.includes('v') || !oneClass.test(value.source)) return false;
  const one = new RegExp(value.source, value.flags.replace(/[gy]/g, ''));
  return ascii.every((character) => harmless.test(character) || one.test(character));
}

/** Does the pattern describe the whole text, without any character that means something to a shell? */
export function isFullMatch(pattern: unknown): boolean {
  if (!(pattern instanceof RegExp)) return false;
  const { source } = pattern;
  return source.startsWith('^') && source.endsWith('$') && /^\^(?:\[[\w\\.:@/+=,-]+\](?:[+*?]|\{[\d,]+\})?|[\w:@/=,-]|\\[wd.](?:[+*?]|\{[\d,]+\})?|[()|?]|\(\?:)+\$$/.test(source);
}
