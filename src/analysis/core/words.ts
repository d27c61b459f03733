const boundaries = /([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])|[^A-Za-z\d]+/g;

const memo = new Map<string, readonly string[]>();

/** The lower-case words a name is made of: `setHasError` → `set has error`, `LOAD_FAILED` → `load failed`. */
export function wordsOf(name: string): readonly string[] {
  let words = memo.get(name);
  if (!words) {
    words = name.replace(boundaries, '$1$2 ').toLowerCase().split(' ').filter(Boolean);
    // Names repeat a lot, but a process may lint without end.
    if (memo.size > 10_000) memo.clear();
    memo.set(name, words);
  }
  return words;
}

export function lastWord(name: string): string | undefined {
  return wordsOf(name).at(-1);
}
