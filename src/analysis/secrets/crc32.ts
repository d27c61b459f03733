const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 (IEEE) of ASCII text. */
export function crc32(text: string): number {
  let value = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    value = (table[(value ^ text.charCodeAt(index)) & 0xff] as number) ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
}

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
  return parts !== null && base62(crc32(parts[1] as string)) === parts[2];
}
