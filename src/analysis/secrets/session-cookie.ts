import { harmlessCookies } from '../../catalog/secrets/names.js';
import { isPublicShape, isRandom } from './judge.js';
import { hole, pretenceOf } from './placeholder.js';

/** A cookie by which a server knows who is asking. */
interface SessionCookie {
  name: string;
  value: string;
}

/** `PHPSESSID=…`, `theme=dark; connect.sid=…`, `auth_token=…` */
const sessionPair = /(?:^|;\s?)([\w.-]{0,40}(?:session|sess(?:ion)?[-_]?id|sid|token|jwt|auth))=([^;\s]{16,512})/gi;

/** The first cookie in the text of a `Cookie` header that opens a session. */
export function sessionCookieIn(text: string): SessionCookie | undefined {
  if (!text.includes('=')) return undefined;
  for (const [, name, value] of text.slice(0, 4000).matchAll(sessionPair) as Iterable<[string, string, string]>) {
    if (harmlessCookies.test(name) || value.includes(hole) || pretenceOf(value) || isPublicShape(value)) continue;
    if (isRandom(value)) return { name, value };
  }
  return undefined;
}
