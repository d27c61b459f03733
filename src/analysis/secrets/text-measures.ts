/** Shannon entropy in bits per character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Rows of a keyboard: runs along them are typed, not drawn at random. */
const rows = 'qwertyuiop asdfghjkl zxcvbnm';

/**
 * The text without runs of three or more characters that repeat or follow each other (`aaaa`, `1234`, `fedcb`,
 * `qwerty`), and how many characters those runs held.
 */
export function withoutRuns(text: string): { rest: string; removed: number } {
  const lower = text.toLowerCase();
  let rest = '';
  let start = 0;
  while (start < lower.length) {
    const step = stepBetween(lower, start + 1);
    let end = start + 1;
    while (step !== undefined && end < lower.length && stepBetween(lower, end) === step) end += 1;
    if (end - start >= 3) start = end;
    else {
      rest += text.charAt(start);
      start += 1;
    }
  }
  return { rest, removed: text.length - rest.length };
}

/** 0 for the same character again, 1 or -1 for the next or previous one, 2 for the next key; else `undefined`. */
function stepBetween(text: string, index: number): number | undefined {
  const difference = text.charCodeAt(index) - text.charCodeAt(index - 1);
  if (difference >= -1 && difference <= 1) return difference;
  if (text[index - 1] === '9' && text[index] === '0') return 1;
  return rows.includes(text.slice(index - 1, index + 1)) ? 2 : undefined;
}

/** Is the text one piece said over and over: `abcabcabc`, `deadbeefdeadbeef`? */
export function isRepetition(text: string): boolean {
  for (let period = 1; period <= Math.min(16, text.length / 2); period += 1) {
    if (text.startsWith(text.slice(0, text.length - period), period)) return true;
  }
  return false;
}

/** Are letters and digits, each taken alone, one sequence: `1a2b3c4d5e`, `a1b2c3`? */
export function isInterleavedSequence(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]+/g, '');
  const digits = text.replace(/\D+/g, '');
  if (letters.length < 3 || digits.length < 3 || letters.length + digits.length < 6) return false;
  return withoutRuns(letters).rest.length <= 2 && withoutRuns(digits).rest.length <= 2;
}

/** Are the bytes of a hexadecimal text counted up or down: `00010203…`, `00112233…`? */
export function isByteSequence(text: string): boolean {
  if (text.length < 12 || text.length % 2 === 1 || !/^[0-9a-f]+$/i.test(text)) return false;
  const byteAt = (index: number): number => Number.parseInt(text.slice(index, index + 2), 16);
  const step = (byteAt(2) - byteAt(0)) & 0xff;
  for (let index = 4; index < text.length; index += 2) {
    if (((byteAt(index) - byteAt(index - 2)) & 0xff) !== step) return false;
  }
  return true;
}

/** The alphabetic and numeric pieces of a text, cut at separators, at digits and where a capital starts a word. */
export function chunksOf(text: string): string[] {
  return text.match(/(?:[A-Z](?![a-z]))+|[A-Z]?[a-z]+|\d+/g) ?? [];
}

/** Pairs of letters that English words do not hold. */
const rarePairs = new RegExp([
  'q[^u]', 'j[^aeiou]', 'v[^aeiouy]', 'x[bdgjklmnqrvwxz]', 'z[bcdfgjkmnpqrtvx]', '[bcdfghjkmpqtvwz]x',
  '[bcfghjkpqvwxz]j',
  '[bcdfgjkmpqvwxz]q', '[bdfghjkmpqtvwx]z', '[fhjkqvwxz]b', '[dfghjkmpqtvwxz]k', '[bfjkpqvwxz]g', '[gjkqtvxz]d',
  '[bjkqvwxz]m', '[bcgjkpqvwxz]f', '[cfgjkmpqvz]w', '[cdfghjkmpqtwz]v', 'h[cdfghjkpqvwxz]', 'w[cfgjpqtuvwx]',
].join('|'));

/** Could a person say it? Letters with vowels among them and no heap of consonants. */
export function isWordLike(chunk: string): boolean {
  if (chunk.length < 3 || chunk.length > 20 || !/^[A-Za-z]+$/.test(chunk)) return false;
  const lower = chunk.toLowerCase();
  const vowels = lower.replace(/[^aeiouy]+/g, '').length;
  return vowels / lower.length >= 0.16 && vowels / lower.length <= 0.8 &&
    !/[^aeiouy]{5}|[aeiou]{4}/.test(lower) && !rarePairs.test(lower);
}
