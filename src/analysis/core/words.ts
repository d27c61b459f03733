import { byName } from './by-name.js';

const boundaries = /([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])|[^A-Za-z\d]+/g;

/** The lower-case words a name is made of: `setHasError` → `set has error`, `LOAD_FAILED` → `load failed`. */
export const wordsOf = byName((name): readonly string[] =>
  name.replace(boundaries, '$1$2 ').toLowerCase().split(' ').filter(Boolean));

export function lastWord(name: string): string | undefined {
  return wordsOf(name).at(-1);
}
