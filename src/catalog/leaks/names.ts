/**
 * What a name says that its value is: something that opens a door, something about a person, where a person is, or a
 * link that opens a door.
 */
export type SensitiveKind = 'address' | 'credential' | 'link' | 'personal';

/** Nouns of credentials besides those that a literal in the source can be (`secretNouns`). */
export const furtherCredentials: ReadonlySet<string> = new Set([
  'cookie', 'cookies', 'cvc', 'cvv', 'mnemonic', 'otp', 'totp', 'authorization',
]);

/** Pairs of words that end the name of a credential, first the last word, then what may stand before it. */
export const credentialPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['keys', new Set(['api', 'private', 'secret', 'encryption', 'signing'])],
  ['code', new Set([
    'auth', 'authorization', 'backup', 'mfa', 'otp', 'passcode', 'pin', 'recovery', 'sms', 'totp', 'verification',
  ])],
  ['codes', new Set(['backup', 'recovery'])],
  ['header', new Set(['auth', 'authorization', 'cookie'])],
  ['phrase', new Set(['pass', 'recovery', 'seed'])],
  ['string', new Set(['connection', 'conn'])],
  ['pem', new Set(['key', 'private'])],
  ['pin', new Set(['card', 'user'])],
]);

/** Words in front of a token that make it one to log, though no literal of that name is a secret. */
export const tellingTokens: ReadonlySet<string> = new Set(['csrf', 'xsrf']);

/** Words behind a noun that make the name one of a setting. */
export const settingWords: ReadonlySet<string> = new Set([
  'const', 'constant', 'default', 'dev', 'development', 'env', 'fallback', 'local', 'sandbox', 'test', 'testing',
]);

/** Words in front of `key` that let it be a credential in a source, and the key of a map or a public key in a log. */
export const plainKeys: ReadonlySet<string> = new Set([
  'account', 'ansible', 'app', 'application', 'bot', 'client', 'cookie', 'crypt', 'crypto', 'deploy', 'host', 'ingest',
  'integration', 'jwt', 'role', 'root', 'server', 'service', 'session', 'shared', 'sign', 'signature', 'verification',
  'webhook', 'admin', 'restricted', 'subscription', 'authentication', 'authorization',
]);

/** Names that are a credential as the end of a longer name only: a working directory, a passed test, an `auth` service. */
export const onlyQualified: ReadonlySet<string> = new Set(['pwd', 'pass', 'pw', 'auth', 'pat']);

/**
 * Words in front of a token that a log may show: those that models stream, payloads of what was verified, and values of a design
 * (https://www.designtokens.org/tr/drafts/format/#types).
 */
export const loggableTokens: ReadonlySet<string> = new Set([
  'border', 'breakpoint', 'dimension', 'duration', 'easing', 'elevation', 'font', 'gradient', 'layout', 'motion', 'opacity', 'palette', 'radii', 'radius',
  'shadow', 'size', 'sizing', 'spacing', 'stroke', 'surface', 'typography',
  'abort', 'added', 'additional', 'asset', 'block', 'borrow', 'candidate', 'change', 'collateral', 'debt', 'decoded', 'dedupe', 'erc', 'etag', 'expired',
  'fee', 'fence', 'fencing', 'first', 'gas', 'idempotency', 'interrupt', 'lease', 'lex', 'lock', 'lp', 'max', 'min', 'native', 'new', 'num', 'number',
  'parsed', 'peek', 'per', 'pool', 'quote', 'reasoning', 'reward', 'scan', 'second', 'source', 'special', 'stable', 'staked', 'staking', 'stream', 'streamed',
  'task', 'thinking', 'third', 'total', 'transition', 'trigger', 'underlying', 'unexpected', 'used', 'verified', 'wrapped',
]);

/** Keys whose value names a currency, and words of tables that are looked up by one. */
export const currencyKeys: ReadonlySet<string> = new Set(['asset', 'coin', 'currency', 'symbol', 'ticker', 'tokenType']);
export const currencyWords: ReadonlySet<string> = new Set([
  'address', 'addresses', 'amount', 'amounts', 'asset', 'assets', 'balance', 'balances', 'chain', 'chains', 'coin', 'coins', 'currencies', 'currency',
  'decimals', 'gateway', 'gateways', 'network', 'networks', 'price', 'prices', 'rate', 'rates', 'symbol', 'symbols', 'wallet', 'wallets',
]);

/** Last words of what a coin is called by, and of numbers beside it that no sign-in has. */
export const coinNames: ReadonlySet<string> = new Set(['address', 'chain', 'decimals', 'denom', 'mint', 'symbol', 'ticker']);
export const coinNeighbours: ReadonlySet<string> = new Set(['blockchain', 'chain', 'decimals', 'mint', 'slippage', 'spender', 'symbol']);

/** Words of a function that asks which currency a token is: `isSupportedPaymentToken`; not `isValidToken`. */
export const currencyQuestions: ReadonlySet<string> = new Set([
  'asset', 'coin', 'crypto', 'currency', 'erc', 'fungible', 'native', 'payment', 'stable', 'stablecoin', 'supported', 'tradable', 'tradeable', 'unsupported',
]);

/** Credentials that come in numbers: any other `…Tokens` are counted, or are words of a text. */
export const countableTokens: ReadonlySet<string> = new Set([
  'access', 'api', 'auth', 'bearer', 'bot', 'id', 'jwt', 'oauth', 'refresh', 'reset', 'session', 'user',
]);

/** Words anywhere in a name that say that the value is a form of the secret that gives nothing away. */
export const shieldingWords: ReadonlySet<string> = new Set([
  'anonymized', 'anonymised', 'censored', 'cipher', 'ciphered', 'ciphertext', 'digest', 'digested', 'encrypted', 'fingerprint',
  'hash', 'hashed', 'hashes', 'hashing', 'hidden', 'masked', 'obfuscated', 'obscured', 'placeholder', 'pseudonymized', 'public',
  'redacted', 'safe', 'salted', 'sanitized', 'sanitised', 'scrubbed', 'shortened', 'stripped', 'truncated',
]);

/** Words before the noun that say that only a part of it is there: `shortToken`, not `shortLivedToken`. */
export const shorteningWords: ReadonlySet<string> = new Set(['abbreviated', 'partial', 'short']);

/** Words that lead from the noun of a name to where the thing comes from, or whom it is for: `pathFromConnectionString`. */
export const leadingAway: ReadonlySet<string> = new Set(['for', 'from']);

/** Words at the start of a name that make it a question, an act or a number about the thing named after them. */
export const aboutWords: ReadonlySet<string> = new Set([
  'allow', 'allows', 'are', 'blankout', 'by', 'can', 'change', 'check', 'clear', 'contains', 'cors', 'count', 'delete', 'did', 'disable',
  'disallow', 'disallows', 'enable', 'enabled',
  'enforce', 'expect', 'expects', 'find', 'for', 'forgot', 'has', 'have', 'hide', 'ignore', 'include', 'includes', 'is', 'lacks', 'max', 'min',
  'missing', 'must', 'need', 'needs', 'no', 'no', 'num', 'number', 'on', 'parse', 'remove', 'require', 'required', 'requires', 'revoke',
  'send', 'should', 'show', 'skip', 'supports', 'tokenize', 'total', 'update', 'use', 'uses', 'using', 'validate', 'was', 'wants', 'with', 'without',
  'wrong',
]);

/** Words that lead from an act to what it goes by, or that deny: `findByEmail`, `userWithoutPassword`. */
export const turningWords: ReadonlySet<string> = new Set(['by', 'excluding', 'no', 'without', 'sans', 'minus']);

/** Words in front of `cookie` that make it a setting: only over HTTPS. */
export const cookieSettings: ReadonlySet<string> = new Set(['secure']);

/** Nouns of personal data; the words that must stand before some of them. */
export const personalNouns: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ['email', undefined],
  ['emails', undefined],
  ['phone', undefined],
  ['phones', undefined],
  ['telephone', undefined],
  ['cellphone', undefined],
  ['mobile', undefined],
  ['msisdn', undefined],
  ['ssn', undefined],
  ['iban', undefined],
  ['dob', undefined],
  ['birthdate', undefined],
  ['birthday', undefined],
  ['mail', new Set(['e'])],
  ['address', new Set(['email', 'mail'])],
  ['addresses', new Set(['email', 'mail'])],
  ['number', new Set([
    'account', 'card', 'licence', 'license', 'mobile', 'passport', 'pan', 'phone', 'security', 'ssn', 'telephone',
  ])],
  ['numbers', new Set(['phone', 'card'])],
  ['id', new Set(['national', 'tax'])],
  ['date', new Set(['birth'])],
  ['birth', new Set(['of'])],
  ['card', new Set(['credit', 'debit'])],
  ['security', new Set(['social'])],
]);

/** Words in front of personal data that make it a company's, or the program's own. */
export const ownersWithoutPrivacy: ReadonlySet<string> = new Set([
  'account', 'agent', 'app', 'bot', 'commit', 'committer', 'company', 'git', 'sa', 'from', 'noreply', 'reply', 'robot', 'sender', 'service', 'support', 'system', 'serial', 'build',
  'default',
]);

/** Words in front of `email` that make it a message, not an address. */
export const messageWords: ReadonlySet<string> = new Set([
  'activation', 'bounced', 'confirmation', 'digest', 'forwarded', 'html', 'incoming', 'invitation', 'invite', 'marketing', 'newsletter',
  'notification', 'outgoing', 'queued', 'raw', 'reminder', 'reset', 'sample', 'template', 'test', 'text', 'transactional', 'verification', 'verify',
  'welcome',
]);

/** Words at the start of a function's name that make what follows the object of an act. */
export const actingWords: ReadonlySet<string> = new Set([
  'add', 'apply', 'assert', 'attach', 'compare', 'confirm', 'consume', 'decode', 'describe', 'ensure', 'exchange', 'format', 'handle', 'init', 'inject', 'insert',
  'invalidate', 'log', 'match', 'normalize', 'parse', 'persist', 'print', 'process', 'prompt', 'put', 'refresh', 'register', 'render', 'renew', 'reset', 'resolve',
  'rotate', 'save', 'set', 'setup', 'store', 'sync', 'test', 'throw', 'try', 'unset', 'verify', 'write',
]);

/** Nouns of network addresses of people. */
export const addressNouns: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ['ip', undefined],
  ['ips', undefined],
  ['address', new Set(['ip', 'remote'])],
  ['addr', new Set(['ip', 'remote'])],
  ['for', new Set(['forwarded'])],
]);

/** Machines of our own, whose address is nobody's secret. */
export const ownMachines: ReadonlySet<string> = new Set([
  'bind', 'broadcast', 'container', 'gateway', 'host', 'hostname', 'internal', 'listen', 'local', 'node', 'own', 'pod', 'server', 'target',
]);

/** Nouns of links. */
export const linkNouns: ReadonlySet<string> = new Set(['link', 'uri', 'url', 'href', 'dsn']);

/** Words in a link's name that say that whoever has the link is let in. */
export const openingWords: ReadonlySet<string> = new Set([
  'activation', 'confirmation', 'database', 'db', 'dsn', 'invitation', 'invite', 'magic', 'mongo', 'mongodb', 'mysql', 'otp',
  'postgres', 'postgresql', 'presigned', 'redis', 'reset', 'sas', 'signed', 'unsubscribe', 'verification',
]);

/** Words in a link's name that say that a person gets it by mail, to open it once: its token can be nowhere else. */
export const mailedWords: ReadonlySet<string> = new Set([
  'activate', 'activation', 'confirm', 'confirmation', 'invitation', 'invite', 'magic', 'reset', 'track', 'tracking', 'unsubscribe', 'verification', 'verify',
]);

/** Last words of objects that hold the names, labels or places of things: `EnvNames.API_KEY`, `files.credentials`. */
export const nameHolders: ReadonlySet<string> = new Set([
  'attributes', 'codes', 'columns', 'constants', 'enum', 'errors', 'events', 'fields', 'files', 'flags', 'header', 'keys', 'kind', 'labels', 'messages',
  'names', 'paths', 'routes', 'scopes', 'strings', 'translations', 'type', 'types', 'urls', 'variables', 'vars',
]);

/** What a file says that reads secrets by their names: a plain `secret` may be a name there. */
export const secretStores = /secret[ _-]?(?:manager|names?|versions?|refs?|resource|bindings?|environment)|defineSecret|accessSecret/i;
