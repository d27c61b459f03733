import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

import { base62 } from '../../src/analysis/secrets/token-checksum.js';

/**
 * Random texts of the forms that credentials have, made when the tests run: no file of this project holds anything that
 * looks like one. The same seed makes the same text.
 */
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lower = upper.toLowerCase();
const digits = '0123456789';

const alphabets = {
  alnum: upper + lower + digits,
  base32: `${upper}234567`,
  base64: `${upper}${lower}${digits}+/`,
  base64url: `${upper}${lower}${digits}-_`,
  bech32: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
  digits,
  hex: `${digits}abcdef`,
  lowerAlnum: lower + digits,
  upperAlnum: upper + digits,
} as const;

export type Alphabet = keyof typeof alphabets;

/** Random characters of an alphabet; long ones hold a letter and a digit where the alphabet has both. */
export function random(length: number, alphabet: Alphabet = 'alnum', seed = 'seed'): string {
  const letters = alphabets[alphabet];
  for (let attempt = 0; ; attempt += 1) {
    let text = '';
    for (let block = 0; text.length < length; block += 1) {
      const bytes = createHash('sha256').update(`${seed} ${alphabet} ${length} ${attempt} ${block}`).digest();
      const limit = letters.length * Math.floor(256 / letters.length);
      for (const byte of bytes) if (byte < limit) text += letters.charAt(byte % letters.length);
    }
    text = text.slice(0, length);
    if (alphabet === 'digits' || length < 12 || (/[A-Za-z]/.test(text) && /\d/.test(text))) return text;
  }
}

export function uuid(seed = 'seed'): string {
  const hex = random(32, 'hex', seed);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}

/** A GitHub or npm token with the right checksum. */
export function withChecksum(prefix: string, seed = 'seed'): string {
  const body = random(30, 'alnum', seed);
  return `${prefix}_${body}${base62(crc32(body))}`;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A signed JSON Web Token with these claims; its signature is random. */
export function jwt(
  claims: Record<string, unknown> = { iss: 'acme', exp: 1_900_000_000 },
  header: Record<string, unknown> = { alg: 'HS256', typ: 'JWT' },
): string {
  return [encode(header), encode(claims), random(43, 'base64url')].join('.');
}

/** A private key block with a random body. */
export function pem(kind = 'RSA PRIVATE KEY', lineEnd = '\n'): string {
  const dashes = '-'.repeat(5);
  const lines = [0, 1, 2, 3].map((line) => random(64, 'base64', `line ${line}`));
  return [`${dashes}BEGIN ${kind}${dashes}`, ...lines, `${dashes}END ${kind}${dashes}`].join(lineEnd);
}
