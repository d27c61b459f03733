import { createRequire } from 'node:module';
import type zlib from 'node:zlib';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A number in base 62, as GitHub and npm write the checksum at the end of a token: six characters. */
export function base62(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = `${digits[rest % 62]}${text}`;
  return text.padStart(6, '0');
}

/**
 * Does a GitHub or npm token end with the checksum of its random part? A right checksum proves that the token was
 * issued; a wrong one proves nothing, since GitHub Enterprise and older tokens differ.
 */
export function hasValidChecksum(token: string): boolean {
  const parts = /^(?:gh[pousr]|npm)_([A-Za-z0-9]{30,})([A-Za-z0-9]{6})$/.exec(token);
  if (!parts) return false;
  // Loaded here, because few files hold a token and every start of ESLint would wait for it.
  const { crc32 } = createRequire(import.meta.url)('node:zlib') as typeof zlib;
  return base62(crc32(parts[1] as string)) === parts[2];
}
