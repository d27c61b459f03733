import { isWholePattern } from '../core/whole-pattern.js';

/** What a regular expression says about a text that it is tested against. */
export type PatternKind =
  /** Only texts without a separator match it. */
  | 'allows'
  /** It finds whatever may not be in a name: a separator, a character outside of a list, a `..` between separators. */
  | 'finds'
  /** It finds dots, wherever they stand. */
  | 'findsDots'
  /** It tells nothing of either. */
  | 'other';

/** Reads a regular expression with an eye to separators. Doubt is `allows`: a full match that cannot be read is believed. */
export function patternKind({ source, flags }: RegExp): PatternKind {
  const isWhole = isWholePattern(source) && !flags.includes('m');
  if (isSegmentTest(source)) return 'finds';
  if (/^\(?(?:\\\.\\\.|\\\.\{2,?\}|\[\.\]\{2,?\}|\[\.\]\[\.\])/.test(source)) return 'findsDots';
  if (isWhole && !admitsSeparator(source.slice(1, -1))) return 'allows';
  if (findsSeparator(source)) return 'finds';
  return source.includes('\\.\\.') && !isWhole ? 'findsDots' : 'other';
}

/** `(^|[\\/])\.\.([\\/]|$)`: a part of a path that is `..`. */
function isSegmentTest(source: string): boolean {
  return /\\\.\\\.|\\\.\{2\}|\[\.\]\{2\}/.test(source) && source.includes('^') && source.includes('$') && /[\\/]\]|\\\/|\\\\/.test(source) && source.includes('|');
}

/**
 * Do all groups of a pattern keep separators out?
 */
export function groupsKeepOut({ source }: RegExp): boolean {
  const groups = [...source.matchAll(/(?<!\\)\((?!\?)((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[])*)\)/g)];
  return groups.length > 0 && groups.every(([, group = '']) => !admitsSeparator(group));
}

/** Can a text with a separator match? Classes and escapes are read, the rest is taken by its characters. */
export function admitsSeparator(source: string): boolean {
  let rest = source;
  for (const [text] of source.matchAll(/\[(?:\\.|[^[\]\\])*\]/g)) {
    if (classAdmits(text)) return true;
    rest = rest.replace(text, '');
  }
  rest = rest.replaceAll(/\(\?(?:[:=!]|<[=!]?\w*>?)/g, '');
  return /\\[SWD]|\\\/|\/|\\\\|(?<!\\)\./.test(rest);
}

/** Does a class hold a separator? */
function classAdmits(text: string): boolean {
  const negated = text.startsWith('[^');
  const inside = text.slice(negated ? 2 : 1, -1);
  const holds = /\/|\\[SWD]|\.-[\w[\]]|[!-.]-[0-~]/.test(inside);
  return negated ? !inside.includes('/') && !inside.includes('\\W') : holds;
}

/** Does a text with a separator always match: `/[/\\]/`, `/[^\w.-]/`, `/\//`? */
function findsSeparator(source: string): boolean {
  if (/^\(?(?:\\\/|\/)\)?$/.test(source)) return true;
  const [only] = /^\(?(\[(?:\\.|[^\]\\])*\])[+*]?\)?$/.exec(source)?.slice(1) ?? [];
  if (only !== undefined) return classAdmits(only) || (!only.startsWith('[^') && only.includes('/'));
  return source.split('|').some((part) => part !== source && findsSeparator(part));
}
