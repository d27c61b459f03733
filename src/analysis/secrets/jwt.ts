import type crypto from 'node:crypto';
import { createRequire } from 'node:module';

import { documentedJwtKeys } from '../../catalog/secrets/placeholders.js';

/** What a JSON Web Token says once it is decoded. */
export interface DecodedJwt {
  token: string;
  claims: Readonly<Record<string, unknown>>;
}

const shape = /eyJ[A-Za-z0-9_-]{10,2000}\.(eyJ[A-Za-z0-9_-]{4,8000})\.([A-Za-z0-9_-]{20,2000})(?![\w-])/y;

/** The signed JSON Web Token that starts at an index of a text; `undefined` when it does not decode or is unsigned. */
export function jwtAt(text: string, index: number): DecodedJwt | undefined {
  shape.lastIndex = index;
  const match = shape.exec(text);
  if (!match) return undefined;
  const [token, payload] = match;
  const header = decode(token.slice(0, token.indexOf('.')));
  const claims = decode(payload as string);
  if (typeof header?.alg !== 'string' || header.alg === 'none' || !claims) return undefined;
  return { token, claims };
}

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Is it meant to be seen: the `anon` key of a Supabase project, or signed with a key that documentation shows? */
export function isPublicJwt({ token, claims }: DecodedJwt): boolean {
  if (claims.role === 'anon') return true;
  const end = token.lastIndexOf('.');
  const signature = token.slice(end + 1);
  const bits = { 43: 256, 64: 384, 86: 512 }[signature.length];
  if (bits === undefined) return false;
  // Loaded here, because few files hold a token and every start of ESLint would wait for it.
  const { createHmac } = createRequire(import.meta.url)('node:crypto') as typeof crypto;
  return documentedJwtKeys.some((key) =>
    createHmac(`sha${bits}`, key).update(token.slice(0, end)).digest('base64url') === signature);
}
