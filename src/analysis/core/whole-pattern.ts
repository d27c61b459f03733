/**
 * Must the source of a regular expression match a text from its beginning to its end: `^\w+$`, `^a$|^b$`? Of `^a|b$` each alternative
 * holds one end, and whatever stands before or behind it is let through.
 */
export function isWholePattern(source: string): boolean {
  return alternativesOf(source).every((each) => each.startsWith('^') && each.endsWith('$') && !each.endsWith('\\$'));
}

/** What stands between the `|` outside of all groups and classes. */
function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  let isInClass = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (character === '\\') index += 1;
    else if (isInClass) isInClass = character !== ']';
    else if (character === '[') isInClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) {
      found.push(source.slice(start, index));
      start = index + 1;
    }
  }
  return [...found, source.slice(start)];
}
