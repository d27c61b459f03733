/** User and password inside a URL. */
export interface UrlCredential {
  scheme: string;
  user: string;
  password: string;
  host: string;
}

/** Longest part of a URL in front of the path that is looked at. */
const longestAuthority = 600;

/** The credentials of every URL in a text: `postgres://user:password@host/db`. */
export function* urlCredentialsIn(text: string): Generator<UrlCredential> {
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    const scheme = /[A-Za-z][A-Za-z0-9+.-]{0,30}$/.exec(text.slice(Math.max(0, at - 31), at))?.[0];
    if (scheme === undefined) continue;
    const rest = text.slice(at + 3, at + 3 + longestAuthority);
    const authority = /^[^\s/?#"'`\\]*/.exec(rest)?.[0] as string;
    const end = authority.lastIndexOf('@');
    const colon = authority.indexOf(':');
    if (end <= 0 || colon === -1 || colon >= end - 1) continue;
    yield {
      scheme: scheme.toLowerCase(),
      user: authority.slice(0, colon),
      password: decodePercent(authority.slice(colon + 1, end)),
      host: authority.slice(end + 1),
    };
  }
}

interface Pairs {
  password: RegExp;
  host: RegExp;
  user: RegExp;
}

const pairs = (separator: string): Pairs => {
  const value = (keys: string): RegExp =>
    new RegExp(`(?:^|[${separator}\\s])(?:${keys})\\s?=\\s?([^${separator}]{1,256})`, 'i');
  return {
    password: value('password|pwd'),
    host: value('server|data source|host|hostname|addr|address|network address'),
    user: value('user id|user|uid|username'),
  };
};

const semicolons = pairs(';');
const spaces = pairs('\\s');

/** The password of a list of `key=value` pairs that also names a server: ADO, ODBC, libpq. */
export function pairCredential(text: string): UrlCredential | undefined {
  if (!text.includes('=') || !/(?:password|pwd)\s?=/i.test(text)) return undefined;
  const { password, host, user } = text.includes(';') ? semicolons : spaces;
  const found = password.exec(text)?.[1];
  const server = host.exec(text)?.[1];
  if (found === undefined || server === undefined) return undefined;
  return { scheme: '', user: user.exec(text)?.[1] ?? '', password: found, host: server };
}

/** Query parameters of the URLs in a text. */
export function* queryParametersIn(text: string): Generator<{ name: string; value: string }> {
  const start = text.indexOf('?');
  if (start === -1) return;
  for (const [, name, value] of text.slice(start, start + 4000).matchAll(/[?&]([\w.-]{2,60})=([^&#\s"'`<>]{8,512})/g)) {
    yield { name: name as string, value: value as string };
  }
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
