import {
  aboutWords, addressNouns, cookieSettings, countableTokens, credentialPairs, furtherCredentials, leadingAway, linkNouns, loggableTokens, messageWords,
  onlyQualified, openingWords, ownersWithoutPrivacy, ownMachines, personalNouns, plainKeys, type SensitiveKind, settingWords, shieldingWords,
  shorteningWords, tellingTokens, turningWords,
} from '../../catalog/leaks/names.js';
import {
  conditionalNouns, harmlessSecrets, harmlessTokens, leadingWords, ownKeys, pretendingWords, secretNouns, trailingWords,
} from '../../catalog/secrets/names.js';
import { byName } from '../core/by-name.js';
import { endsInOneOf, secretWordsOf, spelled } from '../secrets/secret-name.js';

export type { SensitiveKind } from '../../catalog/leaks/names.js';

/** Names that a project adds to what is sensitive, and takes from it. */
export interface NamePolicy {
  readonly names: readonly string[];
  readonly allow: readonly string[];
}

const longestName = 100;

/** Answers by name what the thing called so holds. One for each policy; answers are remembered. */
export class SensitiveNames {
  readonly kindOf: (name: string) => SensitiveKind | undefined;

  constructor({ names, allow }: NamePolicy) {
    const added = names.map(spelled);
    const allowed = new Set(allow.map(spelled));
    this.kindOf = byName((name) => {
      if (name.length > longestName) return undefined;
      const words = secretWordsOf(name);
      const spelling = words.join(' ');
      if (allowed.has(spelling)) return undefined;
      return endsInOneOf(added, spelling) ? 'credential' : kindOfWords(words);
    });
  }
}

/** Does the name say that the value is a hash, or a masked form, of the thing? */
export const isShielded = byName((name) =>
  secretWordsOf(name).some((word) => shieldingWords.has(word) || pretendingWords.has(word)));

/** Is it a token, or several, that nothing in front says to be a credential? */
export const isBareToken = byName((name) => {
  const words = headOf(secretWordsOf(name)).filter((word) => !leadingWords.has(word) && !trailingWords.has(word));
  return words.length === 1 && (words[0] === 'token' || words[0] === 'tokens');
});

/** `mobile`, `customerMobile`: the number of a phone, or whether something is one. */
export const isMobile = byName((name) => secretWordsOf(name).at(-1) === 'mobile');

/** `RCLONE_CONFIG_PASS`: in the environment nothing else is called so. Elsewhere a pass may be one of a compiler, or a test that passed. */
export const isPassVariable = byName((name) => /^[A-Z\d_]+_PASS$/.test(name));

function kindOfWords(spelledOut: readonly string[]): SensitiveKind | undefined {
  // `mobileNo`: behind what is numbered it denies nothing.
  const isNumber = spelledOut.length > 1 && spelledOut.at(-1) === 'no';
  const all = headOf(isNumber ? [...spelledOut.slice(0, -1), 'number'] : spelledOut);
  if (all.length === 0 || isAbout(all)) return undefined;
  let end = all.length;
  while (end > 1 && trailingWords.has(all[end - 1] as string)) {
    if (settingWords.has(all[end - 1] as string)) return undefined;
    end -= 1;
  }
  let start = 0;
  while (start < end - 1 && leadingWords.has(all[start] as string)) start += 1;
  const words = all.slice(start, end);
  if (words.some((word, index) => shorteningWords.has(word) && !/^(?:lived|term)$/.test(words[index + 1] ?? ''))) return undefined;
  if (isCredential(words)) return 'credential';
  if (isPersonal(words)) return 'personal';
  if (isAddress(words)) return 'address';
  return isLink(words) ? 'link' : undefined;
}

/**
 * What a name is the name of stands before where it comes from, whom it is for, or by what means something was done:
 * `filePathFromConnectionString`, `tokenForUser`, `signedWithSecret`.
 */
function headOf(words: readonly string[]): readonly string[] {
  const isDone = words[0]?.endsWith('ed') === true;
  const at = words.findIndex((word, index) =>
    index > 0 && index < words.length - 1 && (leadingAway.has(word) || (isDone && word === 'with')));
  return at === -1 ? words : words.slice(0, at);
}

/** `hasPassword`, `tokenCount`, `passwordHash`, `userWithoutPassword`. */
function isAbout(words: readonly string[]): boolean {
  return (words.length > 1 && aboutWords.has(words[0] as string)) ||
    words.some((word) => shieldingWords.has(word) || pretendingWords.has(word) || turningWords.has(word));
}

function isCredential(words: readonly string[]): boolean {
  const noun = words.at(-1) as string;
  const qualifier = words.at(-2) ?? '';
  if (credentialPairs.get(noun)?.has(qualifier)) return true;
  const kind = secretNouns.get(noun);
  if (kind === 'token' && /^tokens?$/.test(noun)) return isSecretToken(noun, qualifier);
  if (kind !== undefined) return !(noun === 'pwd' && words.length === 1) && !harmlessSecrets.has(qualifier);
  if (noun === 'authorization') return words.length === 1 || /^(?:http|proxy|x|raw)$/.test(qualifier);
  if (furtherCredentials.has(noun)) return !harmlessSecrets.has(qualifier) && !(/^cookies?$/.test(noun) && cookieSettings.has(qualifier));
  if (noun === 'key') {
    return !plainKeys.has(qualifier) && (ownKeys.has(qualifier) || conditionalNouns.get('key')?.after.has(qualifier) === true);
  }
  if (onlyQualified.has(noun) && words.length === 1) return false;
  return conditionalNouns.get(noun)?.after.has(qualifier) === true && qualifier !== '';
}

function isSecretToken(noun: string, qualifier: string): boolean {
  if (noun === 'tokens') return qualifier === '' || countableTokens.has(qualifier);
  return tellingTokens.has(qualifier) || !(harmlessTokens.has(qualifier) || loggableTokens.has(qualifier));
}

function isPersonal(words: readonly string[]): boolean {
  const noun = words.at(-1) as string;
  const needed = personalNouns.get(noun);
  if (needed === undefined && !personalNouns.has(noun)) return false;
  if (words.some((word) => ownersWithoutPrivacy.has(word)) && noun !== 'number') return false;
  const qualifier = words.at(-2) ?? '';
  return needed ? needed.has(qualifier) : !messageWords.has(qualifier);
}

function isAddress(words: readonly string[]): boolean {
  const noun = words.at(-1) as string;
  if (!addressNouns.has(noun) || words.some((word) => ownMachines.has(word))) return false;
  return addressNouns.get(noun)?.has(words.at(-2) ?? '') ?? true;
}

function isLink(words: readonly string[]): boolean {
  return linkNouns.has(words.at(-1) as string) && words.some((word, index) => index < words.length - 1 && openingWords.has(word));
}
