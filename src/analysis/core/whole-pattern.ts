/** A class, an escape, or one character of the source of a regular expression. */
const pieces = /\[(?:\\.|[^\]\\])*\]|\\.|[^]/g;

/**
 * Must the source of a regular expression match a text from its beginning to its end: `^\w+$`, `^a$|^b$`? Of `^a|b$` each alternative
 * holds one end, and whatever stands before or behind it is let through.
 */
export function isWholePattern(source: string): boolean {
  return alternativesOf(source).every((each) => each.startsWith('^') && each.endsWith('$') && !each.endsWith('\\$'));
}

/** What stands between the `|` outside of all groups. */
function alternativesOf(source: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [piece] of source.matchAll(pieces)) {
    if (piece === '(') depth += 1;
    else if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${piece}`);
  }
  return found;
}
