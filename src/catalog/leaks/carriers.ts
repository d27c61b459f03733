/** Last names of whole requests. */
export const requestNames: ReadonlySet<string> = new Set(['req', 'request', 'ctx', 'event', 'handshake', 'context']);

/** Parts of a request that hold credentials or what a person has typed. `ctx.body` is an answer, not a request. */
export const requestParts: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['headers', requestNames],
  ['rawHeaders', new Set(['req', 'request'])],
  ['headersDistinct', new Set(['req', 'request'])],
  ['multiValueHeaders', new Set(['event'])],
  ['body', new Set(['req', 'request', 'event'])],
  ['rawBody', new Set(['req', 'request'])],
  ['cookies', new Set(['req', 'request', 'ctx', 'event', 'context'])],
  ['signedCookies', new Set(['req', 'request'])],
  ['payload', new Set(['request'])],
  ['auth', new Set(['handshake'])],
]);

/** Methods of a request that read its body: `await request.json()`. */
export const bodyReaders: ReadonlySet<string> = new Set(['formData', 'json', 'parseBody', 'text']);

/** Decorators of Nest's parameters that bring a part of the request. https://docs.nestjs.com/controllers#request-object */
export const partDecorators: ReadonlyMap<string, string> = new Map([
  ['@nestjs/common#Body()', 'body'], ['@nestjs/common#Headers()', 'headers'], ['@nestjs/common#RawBody()', 'rawBody'],
]);

/** Cookies that let their holder in. */
export const sessionCookies = /sess|sid|auth|token|jwt|remember/i;

/** Names of responses, whose headers set cookies. */
export const responseNames: ReadonlySet<string> = new Set(['res', 'response', 'resp', 'reply']);

/** Last words of the names of people's records. */
export const personNames: ReadonlySet<string> = new Set(['user', 'customer', 'patient', 'employee', 'subscriber']);

/** First words of functions that load or store a record. */
export const loadingWords: ReadonlySet<string> = new Set(['create', 'fetch', 'find', 'get', 'insert', 'load', 'register', 'save', 'signup', 'update', 'upsert']);

/** Names that errors go by. */
export const errorNames: ReadonlySet<string> = new Set(['e', 'err', 'error', 'ex', 'exception', 'reason', 'axiosError', 'cause']);

/** Keys of the request that an error of axios carries. */
export const axiosConfigParts: ReadonlySet<string> = new Set(['auth', 'data', 'headers', 'params']);

/** Functions that give back, or print, all of what they get. By name: `JSON.stringify`, `util.inspect`, `String`. */
export const wholeFunctions: ReadonlySet<string> = new Set([
  'String', 'assign', 'cloneDeep', 'concat', 'dir', 'entries', 'format', 'formatWithOptions', 'freeze', 'fromEntries', 'inspect', 'join', 'safeStringify',
  'stringify', 'stringifySafe', 'structuredClone', 'toJSON', 'values', 'encodeURIComponent', 'styleText', 'prettyPrint', 'fastStringify',
]);

/** Methods that give back all of the text or object they are called on. */
export const wholeMethods: ReadonlySet<string> = new Set([
  'concat', 'join', 'normalize', 'padEnd', 'padStart', 'toJSON', 'toLowerCase', 'toString', 'toUpperCase', 'trim', 'trimEnd', 'trimStart', 'valueOf',
  'toObject', 'entries', 'expose', 'unsafeUnwrap', 'getSecretValue',
]);

/** Methods that give back the text they are called on, or the same in other letters. */
export const textMethods: ReadonlySet<string> = new Set([
  'normalize', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLowerCase', 'toString', 'toUpperCase', 'toWellFormed', 'trim', 'trimEnd', 'trimStart',
]);

/** First words of functions that bring a secret to light, or make one. */
export const revealingVerbs: ReadonlySet<string> = new Set([
  'acquire', 'decipher', 'decrypt', 'fetch', 'gen', 'generate', 'issue', 'load', 'mint', 'obtain', 'read', 'retrieve', 'reveal', 'unseal',
]);

/** Words behind such a verb that do not say what it is that comes to light. */
export const plainTexts: ReadonlySet<string> = new Set(['aes', 'async', 'data', 'from', 'plain', 'plaintext', 'random', 'string', 'sync', 'text', 'value', 'vault']);

/** Methods that take a part out of a text, or put another in its place: all but the head may be left. */
export const cuttingMethods: ReadonlySet<string> = new Set(['replace', 'replaceAll', 'slice', 'substr', 'substring']);

/** Methods that hand out what is kept under a name: `headers.get('authorization')`, `req.header('x-api-key')`. */
export const keyedGetters: ReadonlySet<string> = new Set([
  'cookie', 'get', 'getCookie', 'getHeader', 'getItem', 'getOrThrow', 'header', 'input', 'param', 'query', 'require',
]);

/** First words of functions that make or fetch the thing named after them: `getSigninToken()`. */
export const gettingWords: ReadonlySet<string> = new Set([
  'acquire', 'build', 'create', 'decrypt', 'extract', 'fetch', 'gen', 'generate', 'get', 'issue', 'load', 'make', 'mint', 'obtain', 'read', 'retrieve',
  'request', 'sign',
]);

/** Words in the name of a function that takes secrets out, of what it is given or of what is logged while it runs. */
export const redactingWords: ReadonlySet<string> = new Set([
  'anonymise', 'anonymize', 'censor', 'mask', 'masking', 'obfuscate', 'pseudonymize', 'redact', 'redacting', 'sanitise', 'sanitize', 'scrub',
]);

/** Words in the name of a function whose result gives nothing away. */
export const maskingWords: ReadonlySet<string> = new Set([
  ...redactingWords, 'clean', 'crypt', 'digest', 'encrypt', 'exclude', 'filter', 'fingerprint', 'hash', 'hide', 'hiding', 'hmac', 'last', 'obscure',
  'omit', 'pick', 'remove', 'replace', 'safe', 'secure', 'sensitive', 'shorten', 'slice', 'strip', 'stripping', 'substring', 'substr', 'summarize',
  'truncate', 'without',
]);
