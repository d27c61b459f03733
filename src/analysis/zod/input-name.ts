import {
  audienceWords, inputNouns, inputVerbs, nameSuffixes, newsNouns, notInputBefore, otherNouns, outputWords, resultWords, settingNouns,
} from '../../catalog/zod/input-places.js';
import { wordsOf } from '../core/words.js';

/** Is something called like the schema of input: `LoginRequest`, `createUserSchema`, `userQuery`? */
export function isInputName(name: string): boolean {
  const words = [...wordsOf(name)];
  if (words.some((word) => outputWords.has(word))) return false;
  while (words.length > 1 && saysNothing(words.at(-1) as string)) words.pop();
  const last = words.at(-1) ?? '';
  if (inputNouns.has(last) && !notInputBefore.get(last)?.has(words.at(-2) ?? '')) return true;
  const verb = audienceWords.has(words[0] ?? '') ? words[1] : words[0];
  if (verb === 'update' && newsNouns.has(last)) return false;
  return inputVerbs.has(verb ?? '') && !otherNouns.has(last) && !words.some((word) => resultWords.has(word));
}

/** Does a last word leave the name what it is without it? */
function saysNothing(word: string): boolean {
  return nameSuffixes.has(word) || settingNouns.has(word) || /^\d+$/.test(word);
}

/** Is something called like the schema of what is sent out: `OrderResponse`, `searchOutputSchema`? */
export function isOutputName(name: string): boolean {
  return wordsOf(name).some((word) => outputWords.has(word) || resultWords.has(word));
}
