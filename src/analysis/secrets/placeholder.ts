import { documentedSamples, placeholderWords, shortForms, weakWords } from '../../catalog/secrets/placeholders.js';
import {
  chunksOf, isByteSequence, isInterleavedSequence, isRepetition, isWordLike, withoutRuns,
} from './text-measures.js';

/**
 * What a value says of itself when it is no real secret. `placeholder`: it asks to be replaced, or stands for something
 * left out. `weak`: it only names what it is (`secret`, `my-jwt-key`, `postgres`).
 */
export type Pretence = 'placeholder' | 'weak';

const samples = documentedSamples.map((parts) => parts.join(''));

/** Marks a part of a text that only the running program knows. */
export const hole = '\u{0}';

const structural: readonly RegExp[] = [
  // <your key>, [token], {{ token }}, {token}, %TOKEN%, __TOKEN__, @@TOKEN@@, #{token}, ((token))
  /^<[^<>]*>$/, /^\[[^[\]]*\]$/, /^#?\{[^{}]*\}$/, /^\{\{[^{}]*\}\}$/, /^%[\w.-]+%$/, /^__\w+__$/, /^@@?[\w.-]+@@?$/,
  /^\(\([^()]*\)\)$/,
  // $TOKEN, ${TOKEN}, $(TOKEN), :token, %s, %(token)s, ?
  /^\$\{[^{}]*\}$/, /^\$\([^()]*\)$/, /^\$[A-Z_][A-Z0-9_]*$/, /^:[a-z_]\w*$/i, /^%(?:\(\w+\))?[a-z]$/, /^\?+$/,
];

/** Placeholders of templates inside a longer text. */
const templateHoles =
  /[$#]\{[^{}]{0,200}\}|\{\{[^{}]{0,200}\}\}|<[A-Za-z][^<>]{0,200}>|%[({][\w.-]{1,60}[)}]s?/g;

const words: ReadonlySet<string> = new Set([...placeholderWords, ...weakWords]);
const bySize = (list: Iterable<string>): string[] => [...list].toSorted((a, b) => b.length - a.length);
/** Words long enough to be found inside a run of letters (`mysecretpassword`). */
const gluedWords = new RegExp(bySize(words).filter((word) => word.length >= 4).join('|'), 'g');
const gluedPlaceholders = new RegExp(bySize(placeholderWords).filter((word) => word.length >= 4).join('|'));


/**
 * Judges a value as a whole: what is left when the words, runs and template marks are taken away must be next to
 * nothing. A long random text that happens to hold `test` or `xxxx` is none the less real.
 */
export function pretenceOf(value: string): Pretence | undefined {
  const text = value.trim();
  if (text === '' || structural.some((pattern) => pattern.test(text))) return 'placeholder';
  if (samples.some((sample) => text.endsWith(sample)) || /[A-Z0-9/]EXAMPLE(?:KEY)?$/.test(text)) return 'placeholder';
  if (/\.{3}|…|\*{3}|•{3}/.test(text)) return 'placeholder';
  const filled = text.replace(templateHoles, '').replaceAll(hole, '');
  const alnum = filled.replace(/[^A-Za-z0-9]+/g, '');
  if (alnum === '') return 'placeholder';
  if (alnum.length >= 4 && (new Set(alnum.toLowerCase()).size <= 2 || isRepetition(alnum))) return 'placeholder';
  if (isInterleavedSequence(alnum) || isByteSequence(alnum)) return 'placeholder';
  return pretenceOfWords(filled, alnum.length, filled !== text);
}

/** `supersecret1234567890`: words that ask for nothing, made long by counting on. */
export function isCountedOn(value: string): boolean {
  let end = value.length;
  while (/\d/.test(value[end - 1] ?? '')) end -= 1;
  const words = value.slice(0, end);
  return value.length - end >= 4 && /[a-z]{4}/i.test(words) && pretenceOf(words) !== 'placeholder';
}

function pretenceOfWords(text: string, length: number, hadHoles: boolean): Pretence | undefined {
  let placeholder = hadHoles;
  let left = '';
  for (const chunk of chunksOf(text)) {
    const lower = chunk.toLowerCase();
    if (placeholderWords.has(lower)) placeholder = true;
    else if (!weakWords.has(lower)) {
      if (lower.length >= 4 && gluedPlaceholders.test(lower)) placeholder = true;
      const remainder = lower.replace(gluedWords, '');
      if (!words.has(remainder)) left += remainder;
    }
  }
  const { rest, removed } = withoutRuns(left);
  // `my`, `the` and their like are too short to be looked for inside a run of letters.
  const small = rest.replace(/^(?:my|our|the)|(?:my|our|the)$/g, '').replace(/^\d{1,2}$/, '');
  if (small.length > Math.max(length > 6 ? 2 : 0, length * 0.2) || small.length > 8) return undefined;
  if (removed >= 3 && removed >= length * 0.6) placeholder = true;
  return placeholder ? 'placeholder' : 'weak';
}

const isKnownWord = (word: string): boolean => words.has(word) || shortForms.has(word);

/** Is the text made of words that a person can say, joined by case, digits or separators? */
export function isIdentifierLike(text: string): boolean {
  const chunks = chunksOf(text);
  let said = 0;
  let total = 0;
  let numbers = 0;
  for (const chunk of chunks) {
    if (/^\d{1,4}$/.test(chunk)) {
      numbers += 1;
      continue;
    }
    total += chunk.length;
    if (/^\d/.test(chunk)) numbers += 1;
    else if (isKnownWord(chunk.toLowerCase()) || isWordLike(chunk)) said += chunk.length;
  }
  // Version, year and counter are common in names; digits strewn between the letters are not.
  return said >= total * 0.7 && numbers <= Math.max(1, chunks.length / 3);
}

/** Is the token one that its provider prints as an example, or made up to look like one? */
export function isSampleToken(token: string, body: string): boolean {
  // `glpat-some-made-up-words`: words with seams, all small or all capitals.
  if (/^(?:[a-z]+(?:[-_][a-z\d]+)+|[A-Z]+(?:_[A-Z\d]+)+)$/.test(body) && isIdentifierLike(body)) return true;
  return pretenceOf(body) === 'placeholder' || pretenceOf(token) === 'placeholder';
}
