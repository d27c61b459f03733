import type { AST } from '@eslint-community/regexpp';

import { alternativesOf, anywhere, type Expression, findsEach, isWhole, keptGroups, mayHold, partsOf } from '../core/regexp.js';

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

/** Reads a regular expression with an eye to separators. Doubt is `allows`: one that cannot be read is believed. */
export function patternKind(expression: RegExp): PatternKind {
  if (!alternativesOf(expression)) return 'allows';
  if (findsSegments(expression)) return 'finds';
  if (isWhole(expression)) return admitsSeparator(expression) ? 'other' : 'allows';
  if (findsSeparators(expression)) return 'finds';
  return hasDots(expression) ? 'findsDots' : 'other';
}

/** `(^|[\\/])\.\.([\\/]|$)`: does it find a part of a path that is `..`, and not dots within a name? */
function findsSegments(expression: RegExp): boolean {
  const pattern = anywhere(expression);
  if (pattern.test('a..b')) return false;
  return ['/', '\\'].some((separator) => ['..', '..|a', 'a|..', 'a|..|b'].every((path) => pattern.test(path.replaceAll('|', separator))));
}

/** Does a text with a separator always match: `/[/\\]/`, `/[^\w.-]/`, `/\//`? */
export function findsSeparators(expression: RegExp): boolean {
  return findsEach(expression, ['/']);
}

/** Does it look for several dots in a row: `..`, `.{2}`, `[.][.]`? */
export function hasDots(expression: RegExp): boolean {
  const parts = partsOf(alternativesOf(expression) ?? []);
  return parts.some((part, at) => isDot(part) && (isRepeated(part) || (isDot(parts[at + 1]) && parts[at + 1]?.parent === part.parent)));
}

function isDot(part: AST.Element | undefined): boolean {
  return part?.raw === '\\.' || part?.raw === '[.]';
}

function isRepeated({ parent }: AST.Element): boolean {
  return parent?.type === 'Quantifier' && parent.min > 0 && parent.max > 1;
}

/** Do all groups of a pattern keep separators out? */
export function groupsKeepOut(expression: RegExp): boolean {
  const groups = keptGroups(expression);
  return groups.length > 0 && groups.every((group) => !mayHold(group.alternatives, ['/'], expression));
}

/** Can a text with a separator match? */
export function admitsSeparator(expression: Expression): boolean {
  return mayHold(alternativesOf(expression) ?? [], ['/'], expression);
}
