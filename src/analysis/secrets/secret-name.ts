import {
  browserServices, conditionalNouns, gluedKeyOwners, gluedNouns, gluedTokenOwners, harmlessSecrets, harmlessTokens,
  kindWords, leadingWords, ownerWords, ownKeys, pretendingWords, searchService, type SecretKind, secretNouns, stateWords, trailingWords,
} from '../../catalog/secrets/names.js';
import { byName } from '../core/by-name.js';

/** Which kind of secret a thing of this name holds; its head noun decides. Remembered by name. */
export const secretKindOf = byName((name): SecretKind | undefined =>
  name.length > 100 ? undefined : kindOfWords(secretWordsOf(name)));

/** The words of a name, in small letters: `dbPassword2` → db, password; `X-API-Key` → x, api, key; `KEY_B64` → key, b64. */
export function secretWordsOf(name: string): string[] {
  const words = name.match(/[Bb](?:ase|ASE)?64|[Uu](?:tf|TF)8|(?:[A-Z](?![a-z]))+|[A-Z]?[a-z]+/g) ?? [];
  return words.flatMap((word) => unglue(word.toLowerCase()));
}

/** The words of a name as one text: names are the same when they are spelled so. */
export function spelled(name: string): string {
  return secretWordsOf(name).join(' ');
}

/** Is a spelled name one of the given ones, or does it end in the words of one? */
export function endsInOneOf(names: readonly string[], spelling: string): boolean {
  return names.some((name) => spelling === name || spelling.endsWith(` ${name}`));
}

function unglue(word: string): string[] {
  for (const noun of gluedNouns) {
    if (word === noun && noun !== 'apikey') return [word];
    if (!word.endsWith(noun)) continue;
    const owner = word.slice(0, -noun.length);
    if (noun === 'apikey') return [...(owner === '' ? [] : [owner]), 'api', 'key'];
    if (noun === 'key' && !gluedKeyOwners.has(owner)) continue;
    if (noun === 'token' && !gluedTokenOwners.has(owner)) continue;
    return [owner, noun];
  }
  return [word];
}

function kindOfWords(words: string[]): SecretKind | undefined {
  if (words.some((word) => word === 'public' || pretendingWords.has(word))) return undefined;
  if (words.length > 1 && stateWords.has(words[0] as string)) return undefined;
  if (words.some((word, index) => index < words.length - 1 && kindWords.has(word))) return undefined;
  let end = words.length;
  while (end > 1 && isTrailing(words, end - 1)) end -= 1;
  const noun = words[end - 1];
  if (noun === undefined) return undefined;
  let start = 0;
  while (start < end - 1 && leadingWords.has(words[start] as string)) start += 1;
  const qualifier = start < end - 1 ? (words[end - 2] as string) : '';

  const kind = secretNouns.get(noun);
  if (kind) {
    if (noun === 'pwd' && words.length === 1) return kind;
    if (kind === 'token' && isForBrowsers(words)) return undefined;
    if (kind === 'token' ? harmlessTokens.has(qualifier) : harmlessSecrets.has(qualifier)) return undefined;
    return kind;
  }
  if (noun === 'key' && ownKeys.has(qualifier)) return 'secret';
  const conditional = conditionalNouns.get(noun);
  if (!conditional?.after.has(qualifier)) {
    // `secretOrKey`
    return conditional && qualifier === 'or' && words[end - 3] === 'secret' ? 'secret' : undefined;
  }
  return conditional.kind === 'token' && isForBrowsers(words) ? undefined : conditional.kind;
}

/** Does a word leave the thing in front of it what it is? The base of a key is what others are derived from: `SECRET_KEY_BASE`. */
function isTrailing(words: readonly string[], index: number): boolean {
  const word = words[index] as string;
  return trailingWords.has(word) || (word === 'base' && words[index - 1] === 'key');
}

/** `posthogToken`, `bugsnagApiKey`, `algoliaSearchApiKey`; not `posthogPersonalApiKey`. */
function isForBrowsers(words: readonly string[]): boolean {
  return (words.some((word) => browserServices.has(word)) && !words.some((word) => ownerWords.has(word))) ||
    (words.includes(searchService) && words.includes('search'));
}
