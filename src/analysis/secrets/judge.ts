import { alphabets, publicShapes } from '../../catalog/secrets/public-shapes.js';
import type { SecretKind } from '../../catalog/secrets/names.js';
import { isIdentifierLike } from './placeholder.js';
import { chunksOf, entropyOf, isWordLike } from './text-measures.js';

/** Random enough for a machine, or something a person made up. */
export type SecretLook = 'made-up' | 'random';

/** Longer values are assets and documents: a private key of 8,192 bits in base64 has some 6,200 characters. */
const longestSecret = 6500;

/** Each printable character, by what it says of a text: asked for every character of every text. */
const characterKinds = new Uint8Array(127);
const foreign = 1;
const seam = 2;
// They stand in code, markup and messages, not in passwords.
for (const character of '"\'`;,<>{}\\') characterKinds[character.charCodeAt(0)] = foreign;
// They join the words of names.
for (const character of '-./:_') characterKinds[character.charCodeAt(0)] = seam;

/**
 * The cheap first look at a value that a secret name might make a secret: printable, in one piece, with a digit or sign
 * in it or capitals where no word has them. May be wrong about yes.
 */
export function mayBeNamedSecret(text: string): boolean {
  const { length } = text;
  if (length === 19 && text[4] === ' ' && isAppPassword(text)) return true;
  if (length < 6 || length > longestSecret) return false;
  let mixed = false;
  let upper = 0;
  let lower = 0;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 32 || code > 126 || characterKinds[code] === foreign) return false;
    if (code >= 97 && code <= 122) lower += 1;
    else if (code >= 65 && code <= 90) upper += 1;
    else if (!mixed) mixed = characterKinds[code] !== seam;
  }
  return mixed || (upper >= 3 && lower > 0 && upper * 5 >= length);
}

/** A Google app password, as the account page shows it: four groups of four letters. */
const appPassword = /^[a-z]{4}(?: [a-z]{4}){3}$/;

export function isAppPassword(text: string): boolean {
  return appPassword.test(text) && text.split(' ').filter((group) => !isWordLike(group)).length >= 2;
}

export const uuidShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Is it public material, or the name of something, whatever the variable is called? */
export function isPublicShape(text: string): boolean {
  if (publicShapes.some((shape) => shape.test(text))) return true;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return true;
  const lower = text.toLowerCase();
  if (alphabets.some((alphabet) => lower.includes(alphabet))) return true;
  return isPath(text) || isRegularExpression(text);
}

/** Words with slashes: `/api/v1/token`, `./keys/a.pem`, `auth/token`. Base64 has slashes, too, but no words. */
function isPath(text: string): boolean {
  if (!/[/\\]/.test(text)) return false;
  if (/^(?:\.{0,2}|~|[A-Za-z]:)[/\\]/.test(text) && isIdentifierLike(text)) return true;
  return text.split(/[/\\]/).every((part) => part === '' || /^[\w.@:-]{1,40}$/.test(part)) && isIdentifierLike(text);
}

function isRegularExpression(text: string): boolean {
  return /^\^|\$$|\[[^[\]]+\][*+?{]|\\[dwsbDWSB]|\(\?[:=!<]|\.\*/.test(text) && /[\\[(*+^]/.test(text);
}

/**
 * Does a value look like the secret its name announces? `undefined` when it reads like something else: an identifier,
 * a label, a unit, a short code.
 */
export function secretLookOf(text: string, kind: SecretKind): SecretLook | undefined {
  if (isRandom(text) || (kind === 'password' && isAppPassword(text))) return 'random';
  if (/[\s<>]/.test(text)) return undefined;
  if (kind === 'password') return isPasswordLike(text) ? 'made-up' : undefined;
  if (kind === 'secret') return text.length >= 8 && isPasswordLike(text) ? 'made-up' : undefined;
  return text.length >= 12 && isStrewn(text) && !isIdentifierLike(text) ? 'made-up' : undefined;
}

/** Names of things with a digit in them, which are no passwords. */
const technical = new RegExp(`^(?:${[
  'pass', 'password', 'passwd', 'passphrase', 'pwd', 'secret', 'token', 'key', 'user', 'login', 'field', 'input',
  'item', 'option', 'value', 'type', 'step', 'level', 'page', 'form', 'tab', 'text', 'label', 'test', 'demo', 'foo', 'bar', 'sample',
  'oauth', 'sha', 'md', 'base', 'utf', 'https?', 'ipv', 'aes', 'rsa', 'es', 'hs', 'rs', 'ps', 'h', 'v', 'col', 'row', 'btn',
  'id', 'num', 'arg', 'param', 'argon', 'scram', 'mfa', 'otp', 'x', 's', 'ed', 'web', 'layer', 'part', 'section', 'icon',
  'line',
].join('|')})[-_]?\\d+$`, 'i');

/** More than a word: a digit or sign in it, as people are told to have in their passwords. */
function isPasswordLike(text: string): boolean {
  if (technical.test(text)) return false;
  const hasDigit = /\d/.test(text);
  const hasSign = /[!@#$%^&*+=?~|]/.test(text);
  const hasLetter = /[A-Za-z]/.test(text);
  if (!hasDigit && !hasSign) {
    // `XSRF-TOKEN`: names of constants, headers and cookies.
    if (/^[A-Z]+(?:[-_][A-Z]+)+$/.test(text)) return false;
    return /[a-z][A-Z]{2}|[A-Z][a-z]?[A-Z][a-z]?[A-Z][a-z]?[A-Z]/.test(text) && !isIdentifierLike(text);
  }
  if (!hasLetter) return hasDigit && text.length >= 6 && /^[\d!@#$%^&*-]+$/.test(text);
  if (/^[$@:?&=!]|[=:]$|[({[\])}]/.test(text) && isIdentifierLike(text)) return false;
  // One word and a number is what people choose (`hunter2`, `Welcome@2024`); with seams it is a name (`db_password_2`, `api-key-v2`).
  return /^[A-Za-z]+@?\d{1,6}[A-Za-z]?\W{0,3}$/.test(text) || !isIdentifierLike(text) || /[!#%^&*~|]|[^.]\$./.test(text) || hasStrewnPart(text);
}

/** `ilovescotch-92kLq`: behind a word, letters of both sizes and digits that are neither a word nor a version. */
function hasStrewnPart(text: string): boolean {
  return text.split(/[-_]/).some((part) =>
    /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d]{5,}$/.test(part) && chunksOf(part).length >= 3 && chunksOf(part).every((chunk) => chunk.length < 3));
}

/** Letters and digits (or capitals) mixed as no word mixes them. */
function isStrewn(text: string): boolean {
  if (!/\d/.test(text)) return /[a-z][A-Z]{2,}[a-z]?|[A-Z][a-z][A-Z][a-z]?[A-Z]/.test(text);
  return chunksOf(text).length >= 4;
}

/** Made by a machine: long, with an entropy that words do not reach. */
export function isRandom(text: string): boolean {
  if (text.length < 16 || !/^[\w+/=.~:!@#$%^&*-]+$/.test(text)) return false;
  if (/^[0-9a-f]+$/i.test(text)) return /\d/.test(text) && /[a-f]/i.test(text) && entropyOf(text) >= 2.8;
  if (isIdentifierLike(text)) return false;
  return isStrewn(text) && entropyOf(text) >= (text.length >= 24 ? 3.5 : 3);
}

/** Thresholds of the strictest question: is an unlabelled text a token? */
export interface EntropyThresholds {
  /** Shortest text that counts. */
  minLength: number;
  /** Bits per character. */
  bits: number;
}

/**
 * Can a text without a telling name hardly be anything but a token? Capitals, small letters and digits without words.
 * Hexadecimal alone is a hash, a colour or an id far more often.
 */
export function isUnlabelledToken(text: string, { minLength, bits }: EntropyThresholds): boolean {
  if (text.length < minLength || text.length > 200 || !/^[\w+/-]+={0,2}$/.test(text)) return false;
  if (!/[A-Z]/.test(text) || !/[a-z]/.test(text) || (text.match(/\d/g)?.length ?? 0) < 3) return false;
  if (/^[0-9a-f]+$/i.test(text) || isIdentifierLike(text)) return false;
  const parts = text.split(/[-_/]/).filter((part) => part !== '');
  if (Math.max(...parts.map((part) => part.length)) < 10) return false;
  return entropyOf(text) >= bits && chunksOf(text).length >= text.length / 4;
}
