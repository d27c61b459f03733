import { tokenFormats } from '../../catalog/secrets/token-formats.js';
import type { TokenFormat } from '../../catalog/secrets/types.js';
import { hasValidChecksum } from './token-checksum.js';
import { isPublicJwt, jwtAt } from './jwt.js';
import { isSampleToken } from './placeholder.js';
import { privateKeyIn } from './private-key.js';

/** A credential that shows by its own form what it is. */
export interface FoundToken {
  /** What it is: `GitHub token`. */
  token: string;
  /** The credential itself, within the text. */
  text: string;
  /** The environment variable people read it from. */
  env: string;
}

/** Longer texts are assets, not credentials; only their beginning is looked at. */
export const longestText = 100_000;

/** The shortest credential of all formats. */
export const shortestToken = 20;

interface Matcher {
  format: TokenFormat;
  pattern: RegExp;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const byAnchor = new Map<string, Matcher[]>();
for (const format of tokenFormats) {
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${format.pattern})(?![\\w-])`, format.lead === undefined ? 'y' : 'g');
  for (const anchor of format.anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), { format, pattern }]);
}

const matchers = new Map<string, readonly Matcher[]>();

/** The formats of an anchor and of the longer anchors it is the beginning of (`sk-`, `sk-ant-`), sought when first met. */
function matchersOf(anchor: string): readonly Matcher[] {
  let found = matchers.get(anchor);
  if (!found) {
    found = [...byAnchor].flatMap(([other, ofOther]) => (other.startsWith(anchor) ? ofOther : []));
    matchers.set(anchor, found);
  }
  return found;
}

const leading = [...byAnchor].filter(([, [first]]) => first?.format.lead === undefined).map(([anchor]) => anchor);
const inner = [...byAnchor].filter(([, [first]]) => first?.format.lead !== undefined).map(([anchor]) => anchor);
const anchors = new RegExp(
  `(?<![A-Za-z0-9])(?:eyJ|${leading.toSorted().map(escape).join('|')})|${inner.toSorted().map(escape).join('|')}`, 'g',
);

/** Tokens without an anchor: three parts of fixed length, or the number of a bot (`bot…` in a URL) in front of its key. */
const discord = /(?<![\w.-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/;
const telegram = /(?<=(?<!\w)(?:bot)?)\d{8,10}:[\w-]{35}(?![\w-])/;

/** The first credential in a text that a provider's format, a signed token or a private key gives away. */
export function findToken(text: string): FoundToken | undefined {
  if (text.length < shortestToken) return undefined;
  const part = text.length > longestText ? text.slice(0, longestText) : text;
  anchors.lastIndex = 0;
  for (let hit = anchors.exec(part); hit; hit = anchors.exec(part)) {
    const found = hit[0] === 'eyJ' ? signedToken(part, hit.index) : tokenAt(part, hit[0], hit.index);
    if (found) return found;
    // Anchors overlap: `sk-` stands in front of every `sk-ant-`.
    anchors.lastIndex = hit.index + 1;
  }
  return privateKey(part) ?? botToken(part);
}

function tokenAt(text: string, anchor: string, index: number): FoundToken | undefined {
  for (const { format, pattern } of matchersOf(anchor)) {
    const start = Math.max(0, index - (format.lead ?? 0));
    pattern.lastIndex = start;
    const match = format.lead === undefined ? pattern.exec(text) : pattern.exec(text.slice(0, index + 120));
    if (!match || (format.lead !== undefined && match.index > index)) continue;
    const [token] = match;
    if (!hasValidChecksum(token) && isSampleToken(token, bodyOf(token, anchor))) continue;
    return { token: format.token, text: token, env: format.env };
  }
  return undefined;
}

function bodyOf(token: string, anchor: string): string {
  return token.startsWith(anchor) ? token.slice(anchor.length) : token;
}

function signedToken(text: string, index: number): FoundToken | undefined {
  const jwt = jwtAt(text, index);
  if (!jwt) return tokenAt(text, 'eyJrIjoi', index);
  if (isPublicJwt(jwt)) return undefined;
  const isServiceRole = jwt.claims.role === 'service_role';
  return isServiceRole
    ? { token: 'Supabase service role key', text: jwt.token, env: 'SUPABASE_SERVICE_ROLE_KEY' }
    : { token: 'signed JSON Web Token', text: jwt.token, env: 'ACCESS_TOKEN' };
}

/** `-----BEGIN ` in base64. */
const encodedHeader = 'LS0tLS1CRUdJTi';

function privateKey(text: string): FoundToken | undefined {
  if (text.includes('PRIVATE KEY') || text.includes('PuTTY-User-Key-File')) {
    const token = privateKeyIn(text);
    return token === undefined ? undefined : { token, text: '-----BEGIN', env: 'PRIVATE_KEY' };
  }
  const start = text.indexOf(encodedHeader);
  const encoded = start === -1 ? undefined : /^[\w+/-]+={0,2}/.exec(text.slice(start))?.[0];
  const token = encoded && privateKeyIn(Buffer.from(encoded, 'base64').toString('latin1'));
  return token ? { token, text: encoded, env: 'PRIVATE_KEY' } : undefined;
}

function botToken(text: string): FoundToken | undefined {
  const bot = text.includes('.') ? discord.exec(text)?.[0] : undefined;
  if (bot !== undefined && isMixed(bot.slice(bot.lastIndexOf('.') + 1)) && !isSampleToken(bot, bot)) {
    return { token: 'Discord bot token', text: bot, env: 'DISCORD_TOKEN' };
  }
  const key = text.includes(':') ? telegram.exec(text)?.[0] : undefined;
  if (key !== undefined && isMixed(key.slice(key.indexOf(':') + 1)) && !isSampleToken(key, key.replace(/^\d+:/, ''))) {
    return { token: 'Telegram bot token', text: key, env: 'TELEGRAM_BOT_TOKEN' };
  }
  return undefined;
}

/** Capitals, small letters and digits: words in a row seldom hold all three. */
function isMixed(text: string): boolean {
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text);
}
