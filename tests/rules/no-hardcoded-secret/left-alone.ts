import { createHmac } from 'node:crypto';

import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester } from '../../support/rule-tester.js';
import { jwt, random, uuid, withChecksum } from '../../support/tokens.js';

/** The token that the page of a decoder shows, signed with the key beside it. */
function documentedJwt(): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })}`;
  return `${body}.${createHmac('sha256', 'your-256-bit-secret').update(body).digest('base64url')}`;
}

const token = random(32);
const hex = random(40, 'hex', 'hex');
const address = random(40, 'hex', 'address');
const developmentKey = ['ac0974bec39a17e36ba4a6b4d238ff94', '4bacb478cbed5efcae784d7bf4f2ff80'].join('');
const privateKey = random(64, 'hex', 'account');
const id = uuid();
const gh = withChecksum('ghp');
const anonKey = jwt({ iss: 'supabase', role: 'anon' });
const unsigned = jwt({ iss: 'acme' }, { alg: 'none' });
const jwtOfDocumentation = documentedJwt();
const long = random(200, 'base64', 'long');
const sha512 = random(86, 'base64', 'sha');
const bcrypt = random(53);

ruleTester.run(`${rule.name}: left alone`, rule, {
  valid: [
    { name: 'rules of a validator', code: `const rules = { password: 'required|min:8', secret: 'nullable|max:64', token: 'min:8|required', apiKey: 'string|regex:/^[A-Z0-9]{20}$/' };` },
    { name: 'keys to press', code: `const secretKey = 'Ctrl+Alt+K'; const password = 'CommandOrControl+Shift+9';` },
    { name: 'passwords that nobody may choose', code: `export const commonPasswords = ['iloveyou1', 'trustno1', 'Welcome2024!', 'abc12345']; const BANNED_PASSWORDS = new Set(['Summer2023', 'monkey12']); const list = { weakPwds: ['P@ssw0rd1', '1q2w3e4r'] };` },
    { name: 'keys of maps and columns', code: `const apiKeys = ['created_at2', 'v2-orders']; const sortKeys = ['${token}']; const secretKeys = ['DATABASE_URL_2', 'STRIPE_KEY_2'];` },
    { name: 'coins on Solana and Tron', code: `const quoteToken = '${random(44, 'base58', 'solana')}'; const tokens = ['${random(43, 'base58', 'mint')}', 'T${random(33, 'base58', 'tron')}'];` },
    { name: 'a key that only searches', code: `const algoliaSearchApiKey = '${hex}'; const ALGOLIA_SEARCH_ONLY_API_KEY = '${hex}';` },
    { name: 'public numbers of a JSON Web Key, and names like the private one', code: `const key = { kty: 'EC', crv: 'P-256', x: '${random(43, 'base64url', 'x')}', y: '${random(43, 'base64url', 'y')}' }; const point = { d: '${random(43, 'base64url', 'd')}' }; const shape = { kty: 'EC', d: 'private' };` },
    { name: 'what pages carry', code: `init({ clientToken: 'pub${random(32, 'hex', 'pages')}' }); load('https://maps.googleapis.com/maps/api/js?key=AIza${random(35, 'base64url', 'maps')}&libraries=places');` },
    { name: 'what a key service has encrypted', code: `const apiKey = 'kms:${token}';` },
    { name: 'certificate', code: `const privateKey = 'MIIDXTCCAkWg${random(1200, 'base64', 'certificate')}';` },
    { name: 'words with a version or a unit behind them', code: `config.secret = 'session-key-v2'; const apiSecret = 'partner-es256Key'; const password = 'reset-utf8Field'; const clientSecret = 'acme-base64Url';` },
    { name: 'name of a cookie, in capitals', code: `exports.XSRF_COOKIE_KEY = 'XSRF-TOKEN'; createHash('sha1').update(secret);`, filename: 'csrf.js' },
    { name: 'angle brackets', code: `const apiKey = '<your-api-key>';` },
    { name: 'capitals that ask', code: `const apiKey = 'YOUR_KEY_HERE';` },
    { name: 'words that ask', code: `const apiKey = 'your-api-key-2';` },
    { name: 'changeme', code: `const password = 'ChangeMe123!';` },
    { name: 'crosses', code: `const password = 'xxxxxxxx1';` },
    { name: 'stars', code: `const password = '********';` },
    { name: 'left out', code: `const apiKey = 'sk-...';` },
    { name: 'shell variable', code: `const token = '\${TOKEN_2}';` },
    { name: 'format', code: `const password = '%s';` },
    { name: 'mustache', code: `const token = '{{token.1}}';` },
    { name: 'percent', code: `const password = '%DB_PASSWORD2%';` },
    { name: 'brackets', code: `const password = '[password1]';` },
    { name: 'one letter', code: `const password = 'aaaaaaa1';` },
    { name: 'digits in a row', code: `const password = '12345678';` },
    { name: 'letters and digits in a row', code: `const password = 'abcdef123456';` },
    { name: 'keyboard row', code: `const password = 'qwerty123';` },
    { name: 'interleaved rows', code: `const token = 'a1b2c3d4e5f6';` },
    { name: 'counted bytes', code: `const encryptionKey = '00112233445566778899aabbccddeeff';` },
    { name: 'said twice', code: `const token = 'deadbe3fdeadbe3f';` },
    { name: 'test', code: `const password = 'test1234';` },
    { name: 'example', code: `const apiKey = 'example-key-12345';` },
    {
      name: 'prefixed placeholder',
      code: `const apiKey = 'sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';`,
    },
    { name: 'token of crosses', code: `connect('ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');` },
    { name: 'token of rows', code: `connect('ghp_abcdefghijklmnopqrstuvwxyz0123456789');` },
    { name: 'token of words', code: `connect('glpat-some-words-that-are-no-token');` },
    { name: 'address of a coin', code: `const paymentToken = '0x${address}';` },
    { name: 'key of the first account of a development network', code: `const privateKey = '0x${developmentKey}';` },
    { name: 'the same without its prefix', code: `new Wallet('${developmentKey}'); const privateKey = '${developmentKey}';` },
    { name: 'access key of the documentation of AWS', code: `const accessKey = 'AKIAIOSFODNN7EXAMPLE';` },
    {
      name: 'secret key of the documentation of AWS',
      code: `const aws = { secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };`,
    },
    {
      name: 'test key of the documentation of Stripe',
      code: `const stripe = new Stripe('sk_test_' + '4eC39HqLyjW' + 'DarjtT1zdp7dc');`,
    },
    { name: 'continent in capitals', code: `const region = 'ASIAPACIFICSOUTHEAST';` },
    { name: 'label', code: `const labels = { password: 'Your p4ssword' };` },
    { name: 'translation', code: `export default { password: 'Mot de passe', token: 'Jeton d’accès' };` },
    { name: 'translation in one word', code: `export default { password: 'Contraseña2' };` },
    { name: 'message', code: `const message = { apiKey: 'Decider API key 2' };` },
    { name: 'error code', code: `const errors = { invalidPassword: 'auth/invalid-password-2' };` },
    { name: 'code in capitals', code: `const codes = { SECRET: 'INVALID_SECRET_2' };` },
    { name: 'name of a header', code: `const API_KEY = 'x-api-key-2';` },
    { name: 'name of a cookie', code: `const TOKEN = 'access_token_v2';` },
    { name: 'route', code: `const resetPassword = '/auth/password/reset2';` },
    { name: 'relative path', code: `const secret = './secrets/app2.json';` },
    { name: 'path in a secret store', code: `const secret = 'secret/data/app-2';` },
    { name: 'path of a drive', code: `const secret = 'C:\\\\keys\\\\app2';` },
    { name: 'selector', code: `const password = '#password-input-2';` },
    { name: 'class selector', code: `const password = '.login2 .password';` },
    { name: 'event', code: `const token = 'token:refreshed2';` },
    { name: 'query key', code: `const token = 'access_token2';` },
    { name: 'kinds of tokens', code: `const JWT_CATEGORY_SESSION_TOKEN = 'cl_B7d4PD111AAA'; const GRANT_REFRESH_TOKEN = 'b7Xk29dLq0zPw4'; const tokenKind = { typeApiKey: 'q9Xk29dLq0zPw4' };` },
    { name: 'storage key', code: `const TOKEN_KEY = 'app.auth.token.v1';` },
    { name: 'property path', code: `const password = 'user.password2';` },
    { name: 'file name', code: `const privateKey = 'server2.key.pem';` },
    { name: 'MIME type', code: `const token = 'application/jwt2';` },
    { name: 'scope', code: `const secret = '@acme/secret2';` },
    { name: 'URL', code: `const token = 'https://issuer.acme.io/oauth2/token';` },
    { name: 'camel case', code: `const secret = 'appSecret2';` },
    { name: 'kebab case', code: `const secret = 'my-app-secret-2';` },
    { name: 'algorithm', code: `const secret = { password: 'sha256' };` },
    { name: 'protocol', code: `const token = 'oauth2';` },
    { name: 'version', code: `const token = '1.24.0-beta.3';` },
    { name: 'date', code: `const token = '2024-11-05T12:00:00Z';` },
    { name: 'amount', code: `const secret = '150.25px';` },
    { name: 'decimal', code: `const password = '1234.5';` },
    { name: 'colour', code: `const token = '#a1b2c3';` },
    { name: 'colour function', code: `const token = 'rgb(10,20,30)';` },
    { name: 'address', code: `const password = 'support2@acme.io';` },
    { name: 'network', code: `const secret = '10.0.12.4:5432';` },
    { name: 'host and port', code: `const secret = 'db2.internal:5432';` },
    { name: 'resource name', code: `const secret = 'arn:aws:secretsmanager:eu-west-1:123:secret:db-AbC123';` },
    { name: 'resource name of Google', code: `const secret = 'projects/acme/secrets/db2/versions/1';` },
    { name: 'reference to a store', code: `const password = 'op://vault2/db/password';` },
    { name: 'reference to the environment', code: `const password = 'env:DB_PASSWORD2';` },
    { name: 'UUID', code: `const value = '${id}';` },
    { name: 'commit', code: `const commit = '${hex}';` },
    { name: 'integrity', code: `const integrity = 'sha512-${sha512}==';` },
    { name: 'integrity under a secret name', code: `const secret = 'sha512-${sha512}==';` },
    { name: 'ETag', code: `const token = 'W/"33a64df5"';` },
    { name: 'password hash', code: `const password = '$2b$10$${bcrypt}';` },
    {
      name: 'certificate',
      code: `const secret = '-----BEGIN CERTIFICATE-----\\n${token}\\n-----END CERTIFICATE-----';`,
    },
    { name: 'public key of SSH', code: `const sshKey = 'ssh-ed25519 ${token}';` },
    { name: 'DER in base64', code: `const apiKey = 'MIIB${long}';` },
    { name: 'publishable key', code: `const stripeKey = 'pk_live_${token}';` },
    { name: 'data URL', code: `const token = 'data:image/png;base64,${token}';` },
    { name: 'image', code: `const token = 'iVBORw0KGgo${token}';` },
    { name: 'alphabet', code: `const secret = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';` },
    { name: 'pattern', code: `const password = '^(?=.*[A-Z])(?=.*\\\\d).{8,}$';` },
    { name: 'regular expression', code: 'const password = /hunter2x!/;' },
    { name: 'asset', code: `const token = '${long.repeat(35)}';` },
    { name: 'random text without a name', code: `const value = '${token}';` },
    { name: 'hash without a name', code: `const value = '${hex}';` },
    { name: 'import', code: `import key from './hunter2x!.js';` },
    { name: 're-export', code: `export { secret } from './hunter2x!.js';` },
    { name: 'export of everything', code: `export * from './hunter2x!.js';` },
    { name: 'dynamic import', code: `const password = await import('./hunter2x!.js');` },
    { name: 'required module', code: `const password = require('hunter2x!');` },
    { name: 'import of a type', code: `type Secret = import('./hunter2x!.js').Secret;` },
    { name: 'module declaration', code: `declare module 'hunter2x!' {}` },
    { name: 'directive', code: `'use hunter2x!';` },
    { name: 'literal type', code: 'type Secret = `hunter2x!`;' },
    { name: 'anonymous key of a project', code: `const key = '${anonKey}';` },
    { name: 'unsigned token', code: `const token = '${unsigned}';` },
    { name: 'token that does not decode', code: `const token = 'eyJ${token}.eyJ${token}.${token}';` },
    { name: 'token of a documentation', code: `const token = '${jwtOfDocumentation}';` },
    { name: 'shows what could stand there', code: `const field = { name: 'token', placeholder: '${gh}' };` },
    { name: 'shows several', code: `const field = { name: 'token', examples: ['${gh}'] };` },
    { name: 'known parts around one that is not', code: 'const password = `hunter2x!-${stage}`;' },
    { name: 'sum of numbers', code: 'const token = first + second + 1;' },
    { name: 'what a function that hashes gives back', code: 'function hashPassword(plain) { return `scrypt$16384$8$1$${salt}$${hash}`; }' },
    { name: 'name of what is wrong, with its code', code: `export const code = { INCORRECT_USERNAME_PASSWORD: '390100', INVALID_OAUTH_SECRET: '39-01-00' };` },
    { name: 'UUIDs of documentation', code: `const a = { clientSecret: '123e4567-e89b-12d3-a456-426614174000' }; const b = { clientSecret: '550e8400-e29b-41d4-a716-446655440000' }; const c = { clientSecret: 'deadbeef-dead-beef-dead-beefdeadbeef' };` },
    { name: 'marker with a digit in its name and a UUID', code: `const blank = '__n8n_BLANK_VALUE_E5362BAF-c777-4d57-a609-6eaf1f9e87f6';`, options: [{ highEntropy: true }] },
    { name: 'form of a connection string', code: `connect('postgres://user:pass@db.internal:5432/app');`, options: [{ weakDefaults: true }] },
    { name: 'people of a test', code: `const headers = { authorization: 'Basic T3BlbjpTZXNhbWU=' };`, filename: 'src/login.test.ts', options: [{ namedSecrets: false }] },
    { name: 'file called test', code: `const password = 'hunter2x!';`, filename: 'drivers/pg/test.js' },
    { name: 'too short', code: `const password = 'a1!';` },
    { name: 'signs only', code: `const password = '!!!???##';` },
    { name: 'quoted text', code: `const secret = '"hunter2x!"';` },
    { name: 'assignment in a query', code: `const token = '?token=';` },
  ],
  invalid: [
    {
      name: 'one of them made real',
      code: `const apiKey = 'sk-${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'sk-C…' },
          line: 1, column: 16, endColumn: 53,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const apiKey = process.env.API_KEY;',
            },
          ],
        },
      ],
    },
    {
      name: 'key of another account, longer than an address',
      code: `const privateKey = '0x${privateKey}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'privateKey', preview: '0x69…' },
          line: 1, column: 20, endColumn: 88,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PRIVATE_KEY' },
              output: 'const privateKey = process.env.PRIVATE_KEY;',
            },
          ],
        },
      ],
    },
  ],
});
