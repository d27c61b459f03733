/**
 * How a literal must look for its name to make it a secret: a `password` may be a word with a digit behind it,
 * a `secret` is something nobody would call anything else, a `token` is made by a machine.
 */
export type SecretKind = 'password' | 'secret' | 'token';

/** Nouns that end the name of a secret: of `dbPassword`, `JWT_SECRET`, `accessToken`, not of `passwordHash`. */
export const secretNouns: ReadonlyMap<string, SecretKind> = new Map([
  ['password', 'password'], ['passwd', 'password'], ['passphrase', 'password'], ['passcode', 'password'],
  ['pwd', 'password'], ['psw', 'password'],
  // Several passwords that people make up are those that nobody may choose: `commonPasswords`.
  ['passwords', 'token'], ['pwds', 'token'],
  ['secret', 'secret'], ['secrets', 'secret'], ['pepper', 'secret'],
  ['token', 'token'], ['tokens', 'token'], ['jwt', 'token'], ['bearer', 'token'],
  ['credential', 'token'], ['credentials', 'token'], ['creds', 'token'],
]);

/** Nouns that only some words in front of them, or nothing at all, make the name of a secret. */
export const conditionalNouns: ReadonlyMap<string, { kind: SecretKind; after: ReadonlySet<string> }> = new Map([
  ['key', {
    kind: 'token',
    after: new Set([
      'access', 'account', 'admin', 'ansible', 'api', 'auth', 'authentication', 'authorization', 'bot', 'client',
      'deploy', 'host', 'ingest', 'integration', 'licence', 'license', 'private', 'restricted', 'role', 'root', 'rsa',
      'server', 'service', 'ssh', 'subscription', 'verification', 'webhook',
      'anthropic', 'aws', 'azure', 'cloudflare', 'cohere', 'datadog', 'deepseek', 'gemini', 'github', 'groq',
      'mailgun', 'mistral', 'openai', 'openrouter', 'relic', 'sendgrid', 'stripe', 'supabase', 'twilio',
    ]),
  }],
  ['keys', { kind: 'token', after: new Set(['api', 'private', 'secret']) }],
  ['pass', {
    kind: 'password',
    after: new Set([
      '', 'account', 'admin', 'api', 'auth', 'basic', 'broker', 'database', 'db', 'email', 'ftp', 'http', 'imap',
      'key', 'keystore', 'ldap', 'login', 'mail', 'mongo', 'mqtt', 'my', 'mysql', 'pg', 'postgres', 'proxy', 'rabbitmq',
      'redis', 'root', 'service', 'sftp', 'smtp', 'sql', 'ssh', 'sudo', 'user', 'wifi',
    ]),
  }],
  ['pw', {
    kind: 'password',
    after: new Set(['', 'admin', 'auth', 'database', 'db', 'login', 'mail', 'root', 'smtp', 'user']),
  }],
  ['pat', { kind: 'token', after: new Set(['ado', 'azure', 'devops', 'gh', 'git', 'github', 'gitlab', 'personal']) }],
  ['auth', { kind: 'token', after: new Set(['', 'basic', 'proxy']) }],
]);

/** Words in front of `key` for which the program makes up a key of its own, to sign or encrypt with. */
export const ownKeys: ReadonlySet<string> = new Set([
  'aes', 'app', 'application', 'cipher', 'cookie', 'crypt', 'crypto', 'decrypt', 'decryption', 'encrypt', 'encryption',
  'fernet', 'hmac', 'jwe', 'jws', 'jwt', 'master', 'secret', 'session', 'shared', 'sign', 'signature', 'signing',
  'symmetric',
]);

/** Names of options that some library uses as a key, and that nothing else is called. */
export const keyOptions: ReadonlySet<string> = new Set(['secretOrKey', 'secretOrPrivateKey']);

/** Words in front of a token that make it something else: cursors, lexemes, dependency injection, design, markup. */
export const harmlessTokens: ReadonlySet<string> = new Set([
  'anchor', 'begin', 'bos', 'bracket', 'break', 'byte', 'cancel', 'cancellation', 'char', 'class', 'close', 'color',
  'colour', 'comment', 'completion', 'consistency', 'continuation', 'csrf', 'css', 'current', 'cursor', 'delimiter',
  'delta', 'design', 'di', 'element', 'end', 'eof', 'eol', 'eos', 'escape', 'fork', 'format', 'has', 'identifier',
  'inject', 'injection', 'input', 'invalid', 'is', 'keyword', 'language', 'last', 'left', 'lexer', 'mask', 'match',
  'mention', 'missing', 'next', 'no', 'open', 'operator', 'output', 'ownership', 'pad', 'page', 'pagination', 'parse',
  'parser', 'placeholder', 'position', 'prev', 'previous', 'prompt', 'provider', 'public', 'publishable',
  'punctuation', 'regex', 'replace', 'replacement', 'resume', 'resumption', 'right', 'sep', 'separator', 'skip', 'sort',
  'space', 'special', 'start', 'stop', 'string', 'style', 'symbol', 'sync', 'syntax', 'tag', 'template', 'text',
  'theme', 'think', 'type', 'unk', 'unknown', 'watch', 'wildcard', 'word', 'xsrf',
]);

/** Words in front of a password or secret that make it an operation or a state. */
export const harmlessSecrets: ReadonlySet<string> = new Set([
  'change', 'check', 'forgot', 'has', 'hide', 'incorrect', 'invalid', 'is', 'missing', 'no', 'required', 'reset', 'show',
  'toggle', 'update', 'validate', 'wrong',
]);

/** Words at the start of a name that make it one of what is wrong, or is asked: `INCORRECT_USERNAME_PASSWORD`. */
export const stateWords: ReadonlySet<string> = new Set([
  'bad', 'expired', 'forgot', 'has', 'incorrect', 'invalid', 'is', 'mismatched', 'missing', 'no', 'not', 'required', 'weak', 'wrong',
]);

/** Words in front of the noun that make it one of several kinds, which the value tells apart: `JWT_CATEGORY_SESSION_TOKEN`. */
export const kindWords: ReadonlySet<string> = new Set(['category', 'grant', 'kind', 'type']);

/** Words anywhere in a name that say that no real secret is there. */
export const pretendingWords: ReadonlySet<string> = new Set([
  'dummy', 'example', 'fake', 'masked', 'mock', 'mocked', 'obfuscated', 'placeholder', 'redacted', 'sample', 'stub',
]);

/** Words behind the noun that leave it what it is. */
export const trailingWords: ReadonlySet<string> = new Set([
  'b64', 'backup', 'base64', 'buffer', 'bytes', 'const', 'constant', 'current', 'default', 'dev', 'development', 'env',
  'fallback', 'hex', 'live', 'local', 'new', 'old', 'plain', 'plaintext', 'prod', 'production', 'raw', 'sandbox',
  'stage', 'staging', 'str', 'test', 'testing', 'value', 'utf8',
]);

/** Words in front of the noun that say nothing about it. */
export const leadingWords: ReadonlySet<string> = new Set([
  'default', 'my', 'our', 'the', 'fallback', 'test', 'dev', 'prod', 'hardcoded', 'raw',
]);

/** Nouns that people also write without a seam in front: `dbpassword`, `apikey`, `authtoken`. */
export const gluedNouns: readonly string[] = ['password', 'passwd', 'secret', 'token', 'apikey', 'key'];

/** What may stand, without a seam, in front of a glued `key`. */
export const gluedKeyOwners: ReadonlySet<string> = new Set([
  'access', 'admin', 'api', 'auth', 'crypto', 'encryption', 'license', 'master', 'private', 'secret', 'secretaccess',
  'signing', 'ssh',
]);

/** What may stand, without a seam, in front of a glued `token`. */
export const gluedTokenOwners: ReadonlySet<string> = new Set([
  'access', 'api', 'auth', 'bearer', 'bot', 'git', 'github', 'gitlab', 'id', 'jwt', 'npm', 'oauth', 'refresh',
  'session', 'slack', 'user',
]);

/** Words that say that a token of such a service is not the one of its pages. */
export const ownerWords: ReadonlySet<string> = new Set(['access', 'admin', 'auth', 'personal', 'private', 'secret', 'server']);

/** Object keys that hold the value of the thing around them. */
export const carrierKeys: ReadonlySet<string> = new Set([
  'value', 'default', 'defaultValue', 'default_value', 'devDefault', 'testDefault', 'fallback', 'initialValue',
  'initial', 'plaintext', 'plainText', 'string', 'stringValue',
]);

/** Object keys beside a carrier that hold the name of the thing. */
export const nameKeys: readonly string[] = ['name', 'key', 'id', 'field', 'header', 'property', 'env', 'variable'];

/** What a JSON Web Key says besides its private number, `d` or `k`. https://www.rfc-editor.org/rfc/rfc7517 */
export const jwkMarks: readonly string[] = ['kty'];

/** Keys and attributes that show a user what could stand there. */
export const sampleKeys: ReadonlySet<string> = new Set(['placeholder', 'example', 'examples', 'sample', 'samples']);

/** Headers that carry a credential, beside those that already are named like one. */
export const credentialHeaders: ReadonlySet<string> = new Set([
  'authorization', 'proxy-authorization', 'x-authorization', 'x-amz-security-token',
]);

/** Cookies that are named like those of a session and open none: marks against forged requests, visits that are counted. */
export const harmlessCookies = /[cx]srf|^_{1,2}(?:ga|hj|stripe)/i;

/**
 * Keys beside an `apiKey` that tell that it is meant for browsers: it names a Firebase project or may only search an
 * index.
 */
export const browserKeySiblings: readonly string[] = [
  'authDomain', 'messagingSenderId', 'storageBucket', 'measurementId', 'indexName',
];

/** A search service whose keys are in every page that may only search with them. https://www.algolia.com/doc/guides/security/api-keys/ */
export const searchService = 'algolia';

/** Services whose tokens and keys are in every page that uses them: they only let events in. https://docs.bugsnag.com/platforms/javascript/ */
export const browserServices: ReadonlySet<string> = new Set([
  'amplitude', 'bugsnag', 'heap', 'hotjar', 'mixpanel', 'plausible', 'posthog', 'recaptcha', 'rudderstack', 'segment', 'turnstile',
]);
