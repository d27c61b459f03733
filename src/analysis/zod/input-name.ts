import {
  audienceWords, inputNouns, inputVerbs, nameSuffixes, newsNouns, notInputBefore, otherNouns, outputWords, resultWords,
} from '../../catalog/zod/input-places.js';
import { wordsOf } from '../core/words.js';

/** Is something called like the schema of input: `LoginRequest`, `createUserSchema`, `userQuery`? */
export function isInputName(name: string): boolean {
  const words = [...wordsOf(name)];
  if (words.some((word) => outputWords.has(word))) return false;
  while (words.length > 1 && (nameSuffixes.has(words.at(-1) as string) || /^\d+$/.test(words.at(-1) as string))) words.pop();
  const last = words.at(-1) ?? '';
  if (inputNouns.has(last) && !notInputBefore.get(last)?.has(words.at(-2) ?? '')) return true;
  const verb = audienceWords.has(words[0] ?? '') ? words[1] : words[0];
  if (verb === 'update' && newsNouns.has(last)) return false;
  return inputVerbs.has(verb ?? '') && !otherNouns.has(last) && !words.some((word) => resultWords.has(word));
}

/** Is something called like the schema of what is sent out: `OrderResponse`, `searchOutputSchema`? */
export function isOutputName(name: string): boolean {
  return wordsOf(name).some((word) => outputWords.has(word) || resultWords.has(word));
}
