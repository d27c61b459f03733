import type { TSESTree } from '@typescript-eslint/utils';

import { browserKeySiblings, sampleKeys, type SecretKind } from '../../catalog/secrets/names.js';
import { namedFormats } from '../../catalog/secrets/named-formats.js';
import { defaultCredentials, documentedUuids, exampleHosts, managedHosts, weakWords } from '../../catalog/secrets/placeholders.js';
import { publicNames } from '../../catalog/secrets/public-shapes.js';
import { staticKey, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { isForDevelopment } from '../leaks/circumstances.js';
import { pairCredential, queryParametersIn, type UrlCredential, urlCredentialsIn } from './connection-url.js';
import { findToken } from './find-token.js';
import type { Finding, InspectOptions } from './finding.js';
import { headerStart, isCredentialHeader } from './first-look.js';
import { isPublicShape, isRandom, isUnlabelledToken, mayBeNamedSecret, secretLookOf, uuidShape } from './judge.js';
import type { LiteralText } from './literal-text.js';
import { hasKey, isWithinSample, pathAround } from './names-around.js';
import { hole, isCountedOn, isIdentifierLike, pretenceOf } from './placeholder.js';
import { sessionCookieIn } from './session-cookie.js';
import { standsForKey, type Use, usesOf } from './uses.js';

const numberedPerson = /^(?:admin|administrator|root|user|guest|owner|manager|operator)\d{2,}$/i;

/** Schemes of the `Authorization` header. */
const header = /^(Bearer|Basic|Token|ApiKey|Api-Key|Key|Bot|GenieKey|SSWS)(?: |%20)([^\s\p{Cc}]{6,4000})$/iu;

/** The credential a text is or holds, if any: first by its form, then by its place, then by its name. */
export function inspect(read: LiteralText, options: InspectOptions, sourceCode: SourceCode): Finding | undefined {
  return new Inspection(read, options, sourceCode).run();
}

class Inspection {
  readonly #read: LiteralText;
  readonly #options: InspectOptions;
  readonly #sourceCode: SourceCode;
  readonly #texts: readonly string[];
  #uses: readonly Use[] | undefined;

  constructor(read: LiteralText, options: InspectOptions, sourceCode: SourceCode) {
    this.#read = read;
    this.#options = options;
    this.#sourceCode = sourceCode;
    this.#texts = read.decoded === undefined ? [read.text] : [read.decoded, read.text];
  }

  run(): Finding | undefined {
    const finding = this.#byForm() ?? this.#byUse() ?? this.#byEntropy();
    if (!finding || this.#isSample() || this.#isForBrowsers(finding) || this.#isForNobody(finding)) return undefined;
    return this.#options.isAllowed(finding.secret) ? undefined : finding;
  }

  get #allUses(): readonly Use[] {
    this.#uses ??= usesOf(this.#read.root, this.#sourceCode);
    return this.#uses;
  }

  #byForm(): Finding | undefined {
    for (const text of this.#texts) {
      const found = this.#options.findAdditional(text) ?? findToken(text);
      if (found) {
        return this.#withUse({ kind: 'providerToken', secret: found.text, label: found.token, env: found.env });
      }
      const finding = this.#byUrl(text) ?? this.#byHeader(text) ?? this.#byCookie(text);
      if (finding) return finding;
    }
    return undefined;
  }

  #withUse(finding: Finding): Finding {
    const use = this.#allUses.find(({ name, how }) => how !== 'credential' && this.#options.kindOf(name)) ??
      this.#allUses[0];
    return use ? { ...finding, use } : finding;
  }

  #byUrl(text: string): Finding | undefined {
    if (text.length < 8) return undefined;
    if (text.includes('://')) {
      for (const credential of urlCredentialsIn(text)) {
        if (this.#isRealPassword(credential, !/\s/.test(text))) return this.#urlFinding(credential);
      }
      for (const { name, value } of queryParametersIn(text)) {
        const kind = this.#options.kindOf(name);
        if (!kind || pretenceOf(value) || isPublicShape(value) || !secretLookOf(value, kind)) continue;
        return this.#withUse({ kind: 'urlCredential', secret: value, label: 'https' });
      }
    } else if (text.includes('=') && text.length < 2000) {
      const credential = pairCredential(text);
      if (credential && this.#isRealPassword(credential, true)) return this.#urlFinding(credential);
    }
    return undefined;
  }

  #urlFinding({ scheme, password }: UrlCredential): Finding {
    const isMadeUp = secretLookOf(password, 'password') === undefined;
    const env = urlVariable(scheme);
    return this.#withUse({ kind: 'urlCredential', secret: password, label: scheme, env, isMadeUp });
  }

  /** `isAlone`: nothing stands around the URL. In a sentence, weak passwords are samples. */
  #isRealPassword({ user, password, host }: UrlCredential, isAlone: boolean): boolean {
    if (password.length < 3 || password.includes(hole)) return false;
    // `user:pass@host` shows the form.
    if (/^user(?:name)?$/i.test(user) && /^pass(?:word)?$/i.test(password)) return false;
    // The user is the token.
    if (/^x-(?:oauth-basic|access-token|token-auth)$/.test(password)) return false;
    const pretence = pretenceOf(password);
    // `USER:PASSWORD@HOST`
    if (pretence === 'placeholder' || /^[A-Z][A-Z_-]*$|^\{|\}$|[<>[\]]/.test(password)) return false;
    const isDefault = password === user || defaultCredentials.has(password.toLowerCase());
    if (pretence === 'weak' || isDefault) {
      return isAlone && (this.#options.weakDefaults || (isDefault && managedHosts.test(host.replace(/:\d+$/, ''))));
    }
    return !exampleHosts.test(host.replace(/:\d+$/, '')) || isRandom(password) || (isAlone && isMixed(password));
  }

  /** `Bearer …`, `Basic …` wherever they stand; a bare credential only under the name of the header. */
  #byHeader(text: string): Finding | undefined {
    const parts = headerStart.test(text) ? header.exec(text) : null;
    if (!parts) return undefined;
    const [, scheme, credential] = parts as unknown as [string, string, string];
    const isBasic = scheme.toLowerCase() === 'basic';
    const userAndPassword = isBasic ? decodeBasic(credential) : undefined;
    const secret = userAndPassword ?? credential;
    if (credential.includes(hole) || pretenceOf(secret) || isPublicShape(secret)) return undefined;
    const isNamed = this.#allUses.some(({ name }) => isCredentialHeader(name) || this.#options.kindOf(name));
    // Tests show how the header is read with people whose password is a word.
    const isReal = userAndPassword === undefined
      ? isRandom(credential) || (isNamed && secretLookOf(credential, 'secret') !== undefined)
      : this.#options.namedSecrets || !isIdentifierLike(userAndPassword);
    if (!isReal) return undefined;
    return this.#withUse({
      kind: 'namedSecret', secret: credential, label: 'Authorization', prefix: `${scheme} `,
      env: isBasic ? 'API_CREDENTIALS' : 'API_TOKEN',
    });
  }

  /** `Cookie: 'PHPSESSID=…'`, copied from a browser: whoever sends it is the person who was logged in there. */
  #byCookie(text: string): Finding | undefined {
    const cookie = this.#options.namedSecrets ? sessionCookieIn(text) : undefined;
    if (!cookie || !this.#allUses.some(({ name }) => /cookies?$/i.test(name))) return undefined;
    const { name, value } = cookie;
    return this.#withUse({ kind: 'namedSecret', secret: value, label: name, prefix: `${name}=`, env: 'SESSION_COOKIE' });
  }

  #byUse(): Finding | undefined {
    if (!this.#options.namedSecrets) return undefined;
    const value = (this.#texts[0] as string).trim();
    const random = value.includes(hole) ? value.split(hole).find(isRandom) : value;
    if (random === undefined || random === '') return undefined;
    const mayBeWeak = this.#options.weakDefaults && defaultCredentials.has(random.toLowerCase());
    if (!mayBeNamedSecret(random) && !mayBeWeak && !this.#mayBeCertain(random)) return undefined;
    for (const use of this.#allUses) {
      const finding = use.how === 'credential' ? this.#asCredential(random, use) : this.#asNamed(random, use);
      if (finding) return finding;
    }
    return undefined;
  }

  /** Words count only where a call uses them as a key, or where an environment variable is missing. */
  #mayBeCertain(value: string): boolean {
    return value.length <= 200 && !value.includes('\n') && standsForKey(this.#read.root, this.#sourceCode);
  }

  #asCredential(value: string, use: Use): Finding | undefined {
    const pretence = pretenceOf(value);
    if (pretence === 'placeholder' || isPublicShape(value)) return undefined;
    const look = secretLookOf(value, use.made === 'issued' ? 'token' : 'secret');
    if (use.made === 'issued' && (pretence || !look)) return undefined;
    const isLabel = use.made === 'label' && !look && isIdentifierLike(value);
    if (isLabel && (versioned.test(value) || !/secret|passw|phrase|key$/i.test(value))) return undefined;
    if (use.made === 'password' && !this.#options.weakDefaults) {
      const lower = value.toLowerCase();
      if (weakWords.has(lower) || defaultCredentials.has(lower)) return undefined;
    }
    return { kind: 'namedSecret', secret: value, label: use.name, use, isMadeUp: look !== 'random' };
  }

  #asNamed(value: string, use: Use): Finding | undefined {
    const kind = this.#options.kindOf(use.name) ?? (isCredentialHeader(use.name) ? 'token' : undefined);
    if (!kind) return undefined;
    const pretence = pretenceOf(value);
    const isMadeLong = use.how === 'fallback' && isCountedOn(value);
    if (pretence === 'placeholder' && !isMadeLong) return undefined;
    const finding: Finding = { kind: 'namedSecret', secret: value, label: use.name, use };
    const provider = this.#namedFormat(value, use);
    if (provider) return { ...finding, ...provider, kind: 'providerToken' };
    // Services hand out UUIDs as keys and secrets; as a `token` they mark requests and steps far more often.
    if (documentedUuids.test(value)) return undefined;
    if (uuidShape.test(value)) return kind === 'token' && !/key$/i.test(use.name) ? undefined : finding;
    if (isPublicShape(value) && !isMadeLong) return undefined;
    // What signs and encrypts when the variable is missing is a key, whatever it reads like.
    if (use.how === 'fallback' && kind === 'secret' && value.length >= 4) {
      return { ...finding, isMadeUp: !isRandom(value) };
    }
    const isWeak = pretence === 'weak' || defaultCredentials.has(value.toLowerCase());
    const look = isWeak ? this.#weakLook(value, use, kind) : secretLookOf(value, kind);
    return look && { ...finding, isMadeUp: look === 'made-up' };
  }

  /** Words that name a password are none, unless someone made one of them: `Admin@123456`, `admin123`. */
  #weakLook(value: string, use: Use, kind: SecretKind): 'made-up' | undefined {
    if (kind === 'token') return undefined;
    const isPassword = kind === 'password';
    if (this.#options.weakDefaults && isPassword && defaultCredentials.has(value.toLowerCase())) return 'made-up';
    if (!/\d/.test(value)) return undefined;
    const isComplex = /[!@#$%^&*]/.test(value);
    const isCompared = isPassword && use.how === 'comparison' && value.length >= 8;
    const isPerson = isPassword && numberedPerson.test(value);
    return isComplex || isCompared || isPerson ? 'made-up' : undefined;
  }

  #namedFormat(value: string, use: Use): { label: string; env: string } | undefined {
    if (value.length < 24 || value.length > 90 || !/\d/.test(value)) return undefined;
    const format = namedFormats.find(({ pattern, context }) => {
      if (!new RegExp(`^${pattern}$`).test(value)) return false;
      const names = `${use.name.replace(/[^A-Za-z0-9]+/g, '').toLowerCase()}.${pathAround(this.#read.root)}`;
      return new RegExp(`(?:^|\\.)(?:${context.replaceAll('^', '')})|${withoutAnchored(context)}`).test(names);
    });
    return format && { label: format.token, env: format.env };
  }

  #byEntropy(): Finding | undefined {
    const { entropy } = this.#options;
    const { text, root } = this.#read;
    if (!entropy || text.length < entropy.minLength || !isUnlabelledToken(text, entropy)) return undefined;
    if (pretenceOf(text) || isPublicShape(text)) return undefined;
    if (publicNames.test(pathAround(root)) || this.#allUses.some(({ name }) => publicNames.test(name))) {
      return undefined;
    }
    return this.#withUse({ kind: 'highEntropy', secret: text, label: '' });
  }

  /** Does it show a user what could stand there? */
  #isSample(): boolean {
    return this.#allUses.some(({ name }) => sampleKeys.has(name));
  }

  /** What stands in for a secret where only developers run the code, and what a mock holds, opens nothing. */
  #isForNobody({ kind, isMadeUp }: Finding): boolean {
    if (kind !== 'namedSecret') return false;
    return isWithinSample(this.#read.root) || (isMadeUp === true && isForDevelopment(this.#read.root, this.#sourceCode));
  }

  /** `process.env.NEXT_PUBLIC_FIREBASE_API_KEY ?? '…'`, `firebase: { apiKey: '…' }` */
  #isFirebaseKey(): boolean {
    const keys = this.#allUses.filter(({ name }) => projectKey.test(name));
    return keys.some(({ name }) => /firebase/i.test(name)) || (keys.length > 0 && pathAround(this.#read.root).includes('firebase'));
  }

  /** Is it the key of a Firebase or search configuration, or in the address of the script for maps, which every browser gets? */
  #isForBrowsers({ kind, secret }: Finding): boolean {
    if (kind === 'providerToken' && !secret.startsWith('AIza')) return false;
    if (this.#isFirebaseKey() || this.#read.text.includes('/maps/api/js?')) return true;
    const { parent } = wrapped(this.#read.root) as { parent?: TSESTree.Node };
    return parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' && staticKey(parent) === 'apiKey' &&
      hasKey(parent.parent, browserKeySiblings);
  }
}

/** Firebase calls by this name what only says which project is meant. https://firebase.google.com/docs/projects/api-keys */
const projectKey = /api_?key$/i;

/** `acme:cache-secret-salt:v1`: a name with a version keeps the uses of something apart. */
const versioned = /^[\w.-]+(?:[:/][\w.-]+)*[:/]v\d+$/;

/** The password of a `Basic` credential that decodes to `user:password`. */
function decodeBasic(credential: string): string | undefined {
  const decoded = Buffer.from(credential, 'base64').toString('utf8');
  const [, password] = /^[\x20-\x39\x3b-\x7e]*:([\x20-\x7e]{3,})$/.exec(decoded) ?? [];
  return password;
}

/** The parts of a context that may stand anywhere in a name, not only at its beginning. */
function withoutAnchored(context: string): string {
  return context.split('|').filter((part) => !part.startsWith('^')).join('|');
}

function urlVariable(scheme: string): string {
  const isDatabase = /^(?:postgres|mysql|mariadb|mssql|mongodb|jdbc|cockroach|sqlserver|libsql)/.test(scheme);
  if (isDatabase || scheme === '') return 'DATABASE_URL';
  const name = /^(?:redis|amqp|mqtt|smtp|nats|kafka|ldap|ftp|sftp)/.exec(scheme)?.[0];
  return name === undefined ? 'SERVICE_URL' : `${name.toUpperCase()}_URL`;
}

/** Small letters, capitals and digits: nobody makes that up for an address that only shows the form. */
function isMixed(password: string): boolean {
  return password.length >= 10 && /[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password);
}
