import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester } from '../../support/rule-tester.js';
import { random, uuid } from '../../support/tokens.js';

const token = random(32);
const hex = random(40, 'hex', 'hex');
const id = uuid();
const base64 = random(40, 'base64', 'b');
const short = random(32, 'hex', 'short');
const base64Key = random(86, 'base64', 'c');
const vercelKey = random(24);
const rsaKey = `MIIEvQIBADANBgkqhkiG9w0BAQEFAASC${random(1592, 'base64', 'rsa')}`;
const longToken = random(1300, 'base64url', 'long');

ruleTester.run(`${rule.name}: secrets by name`, rule, {
  valid: [
    { name: 'passwords that nobody may choose', code: `if (['Passw0rd!', 'letmein123'].includes(password)) throw new WeakPassword();` },
    { name: 'fallback where only developers run the code', code: `if (process.env.NODE_ENV === 'production') use(process.env.SESSION_SECRET); else use(process.env.SESSION_SECRET || 'default-dev-secret');` },
    { name: 'words behind two variables that hold no secret', code: `const region = process.env.APP_REGION || process.env.REGION || 'north one';` },
    { name: 'fallback that asks for another, made long', code: `const secret = process.env.JWT_SECRET || 'changeme1234567890'; const apiKey = process.env.API_KEY || 'my-api-key-123456';` },
    { name: 'held by a mock', code: `exports.mockResetEvent = new ResetEvent(new User({ methods: [new Native({ resetPasswordToken: '${token}' })] })); function fakeSession() { return { accessToken: '${token}' }; } const data = { examples: [{ apiKey: '${token}' }] };` },
    { name: 'key of a service that is in every page', code: `export const bugsnagApiKey = '${hex}';` },
    { name: 'sought in a text', code: `if ('vFMacUA7Zv9BvzNhv07eWgx8kY9l9Uni'.includes(apiKey)) grant();` },
    { name: 'kinds of tokens in a list', code: `const kinds = ['Bearer', 'basic-auth2']; if (kinds.includes(token)) grant();` },
    { name: 'whether a variable is set', code: `log({ stripe: process.env.APP_SECRET ? 'SET' : 'NOT SET', key: env.APP_KEY ? '***' : '(not set)', mode: process.env.APP_SECRET ? 'SECURE' : 'IN SECURE' });` },
    { name: 'the head of a variable, where it is set', code: 'log(process.env.APP_SECRET ? `${process.env.APP_SECRET.slice(0, 3)}...` : "NOT SET");' },
    { name: 'read from the environment', code: 'const apiKey = process.env.API_KEY;' },
    { name: 'read from a secrets manager', code: `const password = await getSecret('prod/db/password-v2');` },
    { name: 'empty', code: `const apiKey = '';` },
    { name: 'the head noun is a hash', code: `const passwordHash = '${token}';` },
    { name: 'the head noun is an id', code: `const tokenId = '${token}';` },
    { name: 'the head noun is a name', code: `const secretName = '${token}';` },
    { name: 'the head noun is a header', code: `const apiKeyHeader = '${token}';` },
    { name: 'a token against forgery is no credential', code: `const csrfToken = '${token}';` },
    { name: 'a token of a page', code: `const nextPageToken = '${token}';` },
    { name: 'a key to sort by', code: `const sortKey = '${token}';` },
    { name: 'a public key', code: `const publicKey = '${token}';` },
    { name: 'a pretended one', code: `const fakeApiKey = '${token}';` },
    { name: 'name of a field', code: `const PASSWORD_FIELD = 'password1x';` },
    { name: 'type of a token', code: `const options = { tokenType: 'Bearer', type: 'password' };` },
    { name: 'a UUID called a token', code: `const token = '${id}';` },
    { name: 'the value is a member name', code: `const options = { password: 'userPassword2' };` },
    { name: 'compared with a word', code: `if (token === 'function2') parse();` },
    { name: 'compared with a type', code: `if (field.type === 'Passw0rd!') mask();` },
    {
      name: 'a key of a Firebase web configuration',
      code: `export const firebase = { apiKey: 'AIza${token}abc', authDomain: 'acme.firebaseapp.com' };`,
    },
    {
      name: 'a key that may only search',
      code: `const algolia = { appId: 'ACME', apiKey: '${short}', indexName: 'docs' };`,
    },
    { name: 'a token of a browser service', code: `const MIXPANEL_TOKEN = '${short}';` },
    {
      name: 'a word where a variable has a password',
      code: `const password = process.env.DB_PASSWORD ?? 'postgres';`,
    },
    { name: 'a member of an enum', code: `enum Field { Password = 'hunter2x!' }` },
    { name: 'a type', code: `type Login = { password: 'hunter2x!' };` },
    { name: 'a value of another option', code: `new Pool({ application_name: 'hunter2x!' });` },
    { name: 'left side of a condition', code: `const login = password && 'hunter2x!';` },
    { name: 'a test, not a value', code: `const kind = 'hunter2x!' ? password : secret;` },
    { name: 'an argument of an unknown call', code: `check('hunter2x!');` },
    { name: 'a key of an object', code: `const labels = { 'hunter2x!': password };` },
    { name: 'an element of a list that is not secret', code: `const users = ['hunter2x!'];` },
    {
      name: 'name of a variable is too long to be one',
      code: `const aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaPassword = 'hunter2x!';`,
    },
    { name: 'a default of an unknown call', code: `const option = getOption('title', 'hunter2x!');` },
    { name: 'one of several constants', code: `const kind = 'Passw0rd!'; use(kind);` },
    { name: 'the name of a token behind a getter', code: `headers.get('x-request-id') === 'hunter2x!';` },
  ],
  invalid: [
    {
      name: 'private key in base64',
      code: `const privateKey = '${rsaKey}';`,
      errors: [{
        messageId: 'namedSecret', data: { name: 'privateKey', preview: 'MIIE…' }, line: 1, column: 20, endColumn: 1646,
        suggestions: [{ messageId: 'readEnvironment', data: { env: 'PRIVATE_KEY' }, output: 'const privateKey = process.env.PRIVATE_KEY;' }],
      }],
    },
    {
      name: 'long token behind an environment variable',
      code: `const token = process.env.API_TOKEN ?? '${longToken}';`,
      errors: [{
        messageId: 'namedSecret', line: 1, column: 40, endColumn: 1342,
        suggestions: [{ messageId: 'dropFallback', output: 'const token = process.env.API_TOKEN;' }],
      }],
    },
    {
      name: 'encoding, or the word base, behind the noun',
      code: `const JWT_SECRET_B64 = '${base64}'; env.SECRET_KEY_BASE = '${hex}';`,
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'JWT_SECRET_B64', preview: `${base64.slice(0, 4)}…` }, line: 1, column: 24, endColumn: 66,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'JWT_SECRET_B64' }, output: `const JWT_SECRET_B64 = process.env.JWT_SECRET_B64; env.SECRET_KEY_BASE = '${hex}';` }],
        },
        {
          messageId: 'namedSecret', data: { name: 'SECRET_KEY_BASE', preview: `${hex.slice(0, 4)}…` }, line: 1, column: 90, endColumn: 132,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SECRET_KEY_BASE' }, output: `const JWT_SECRET_B64 = '${base64}'; env.SECRET_KEY_BASE = process.env.SECRET_KEY_BASE;` }],
        },
      ],
    },
    {
      name: 'word with letters and digits behind it',
      code: 'config.secret = \'ilovescotch-92kLq\'; const bindPassword = \'ldap.acme.internal-Kz82Lq\';',
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'secret', preview: 'ilov…' }, line: 1, column: 17, endColumn: 36,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SECRET' }, output: 'config.secret = process.env.SECRET; const bindPassword = \'ldap.acme.internal-Kz82Lq\';' }],
        },
        {
          messageId: 'namedSecret', data: { name: 'bindPassword', preview: 'ldap…' }, line: 1, column: 59, endColumn: 86,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'BIND_PASSWORD' }, output: 'config.secret = \'ilovescotch-92kLq\'; const bindPassword = process.env.BIND_PASSWORD;' }],
        },
      ],
    },
    {
      name: 'sought in a list',
      code: `if (['vFMacUA7Zv9BvzNhv07eWgx8kY9l9Uni'].includes(req.apiKey)) grant();`,
      errors: [{
        messageId: 'namedSecret', line: 1, column: 6, endColumn: 40,
        suggestions: [{ messageId: 'readEnvironment', data: { env: 'API_KEY' }, output: `if ([process.env.API_KEY].includes(req.apiKey)) grant();` }],
      }],
    },
    {
      name: 'sought in a list of a variable',
      code: `const known = ['vFMacUA7Zv9BvzNhv07eWgx8kY9l9Uni', other]; if (known.indexOf(request.headers['x-api-key']) === -1) deny();`,
      errors: [{
        messageId: 'namedSecret', line: 1, column: 16, endColumn: 50,
        suggestions: [{ messageId: 'readEnvironment', data: { env: 'API_KEY' }, output: `const known = [process.env.API_KEY, other]; if (known.indexOf(request.headers['x-api-key']) === -1) deny();` }],
      }],
    },
    {
      name: 'variable',
      code: `const dbPassword = 'hunter2';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'dbPassword', preview: 'h…' },
          line: 1, column: 20, endColumn: 29,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DB_PASSWORD' },
              output: 'const dbPassword = process.env.DB_PASSWORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'variable that is assigned later',
      code: `let apiKey; apiKey = '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 22, endColumn: 56,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'let apiKey; apiKey = process.env.API_KEY;',
            },
          ],
        },
      ],
    },
    {
      name: 'constant in capitals',
      code: `export const JWT_SECRET = '${hex}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_SECRET', preview: '10e4…' },
          line: 1, column: 27, endColumn: 69,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'JWT_SECRET' },
              output: 'export const JWT_SECRET = process.env.JWT_SECRET;',
            },
          ],
        },
      ],
    },
    {
      name: 'property',
      code: `const options = { clientSecret: '${token}' };`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'clientSecret', preview: 'C7hY…' },
          line: 1, column: 33, endColumn: 67,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'CLIENT_SECRET' },
              output: 'const options = { clientSecret: process.env.CLIENT_SECRET };',
            },
          ],
        },
      ],
    },
    {
      name: 'key in quotes',
      code: `const headers = { 'x-api-key': '${token}' };`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'x-api-key', preview: 'C7hY…' },
          line: 1, column: 32, endColumn: 66,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: `const headers = { 'x-api-key': process.env.API_KEY };`,
            },
          ],
        },
      ],
    },
    {
      name: 'computed key',
      code: `const options = { ['password']: 'Tr0ub4dor&3' };`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'Tr…' },
          line: 1, column: 33, endColumn: 46,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: `const options = { ['password']: process.env.PASSWORD };`,
            },
          ],
        },
      ],
    },
    {
      name: 'class field',
      code: `class Client { password = 'Tr0ub4dor&3'; }`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'Tr…' },
          line: 1, column: 27, endColumn: 40,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'class Client { password = process.env.PASSWORD; }',
            },
          ],
        },
      ],
    },
    {
      name: 'private class field',
      code: `class Client { readonly #apiKey: string = '${token}'; }`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: '#apiKey', preview: 'C7hY…' },
          line: 1, column: 43, endColumn: 77,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'class Client { readonly #apiKey: string = process.env.API_KEY; }',
            },
          ],
        },
      ],
    },
    {
      name: 'accessor',
      code: `class Client { accessor secret = 'Tr0ub4dor&3'; }`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'secret', preview: 'Tr…' },
          line: 1, column: 34, endColumn: 47,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET' },
              output: 'class Client { accessor secret = process.env.SECRET; }',
            },
          ],
        },
      ],
    },
    {
      name: 'parameter default',
      code: `function connect(password = 'hunter22') {}`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'hu…' },
          line: 1, column: 29, endColumn: 39,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'function connect(password = process.env.PASSWORD) {}',
            },
          ],
        },
      ],
    },
    {
      name: 'default of a parameter property',
      code: `class Client { constructor(private readonly secret: string = 's3cr3t-pw!') {} }`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'secret', preview: 's3…' },
          line: 1, column: 62, endColumn: 74,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET' },
              output: 'class Client { constructor(private readonly secret: string = process.env.SECRET) {} }',
            },
          ],
        },
      ],
    },
    {
      name: 'destructuring default',
      code: `const { token = '${token}' } = options;`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'token', preview: 'C7hY…' },
          line: 1, column: 17, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TOKEN' },
              output: 'const { token = process.env.TOKEN } = options;',
            },
          ],
        },
      ],
    },
    {
      name: 'destructuring default with another name',
      code: `const { auth_token: value = '${token}' } = options;`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'auth_token', preview: 'C7hY…' },
          line: 1, column: 29, endColumn: 63,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'AUTH_TOKEN' },
              output: 'const { auth_token: value = process.env.AUTH_TOKEN } = options;',
            },
          ],
        },
      ],
    },
    {
      name: 'assignment to a member',
      code: `this.password = 'Tr0ub4dor&3';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'Tr…' },
          line: 1, column: 17, endColumn: 30,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'this.password = process.env.PASSWORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'assignment to a computed member',
      code: `config['api-key'] = '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'api-key', preview: 'C7hY…' },
          line: 1, column: 21, endColumn: 55,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: `config['api-key'] = process.env.API_KEY;`,
            },
          ],
        },
      ],
    },
    {
      name: 'assignment to an environment variable',
      code: `process.env.DB_PASSWORD = 'hunter22';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'DB_PASSWORD', preview: 'hu…' },
          line: 1, column: 27, endColumn: 37,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DB_PASSWORD' },
              output: 'process.env.DB_PASSWORD = process.env.DB_PASSWORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'assignment where there is none yet',
      code: `process.env.SESSION_SECRET ??= 'keyboard cat';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'SESSION_SECRET', preview: 'key…' },
          line: 1, column: 32, endColumn: 46,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SESSION_SECRET' },
              output: 'process.env.SESSION_SECRET ??= process.env.SESSION_SECRET;',
            },
          ],
        },
      ],
    },
    {
      name: 'assignment in a chain',
      code: `exports.token = token = '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'token', preview: 'C7hY…' },
          line: 1, column: 25, endColumn: 59,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TOKEN' },
              output: 'exports.token = token = process.env.TOKEN;',
            },
          ],
        },
      ],
    },
    {
      name: 'fallback of an environment variable',
      code: `const secret = process.env.JWT_SECRET ?? '${hex}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_SECRET', preview: '10e4…' },
          line: 1, column: 42, endColumn: 84,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: 'const secret = process.env.JWT_SECRET;',
            },
          ],
        },
      ],
    },
    {
      name: 'words and a row of digits as the fallback of a secret',
      code: `const secret = process.env.JWT_SECRET || 'mysecrtypekey12345678901234567890';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_SECRET', preview: 'myse…' },
          line: 1, column: 42, endColumn: 77,
          suggestions: [{ messageId: 'dropFallback', output: 'const secret = process.env.JWT_SECRET;' }],
        },
      ],
    },
    {
      name: 'random fallback where only developers run the code',
      code: `if (process.env.NODE_ENV !== 'production') use(process.env.SESSION_SECRET || '${hex}');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'SESSION_SECRET', preview: '10e4…' },
          line: 1, column: 78, endColumn: 120,
          suggestions: [{ messageId: 'dropFallback', output: `if (process.env.NODE_ENV !== 'production') use(process.env.SESSION_SECRET);` }],
        },
      ],
    },
    {
      name: 'secret key of a service that is in every page',
      code: `export const bugsnagPersonalApiKey = '${hex}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'bugsnagPersonalApiKey', preview: '10e4…' },
          line: 1, column: 38, endColumn: 80,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'BUGSNAG_PERSONAL_API_KEY' }, output: 'export const bugsnagPersonalApiKey = process.env.BUGSNAG_PERSONAL_API_KEY;' }],
        },
      ],
    },
    {
      name: 'words as the fallback of a secret',
      code: `const secret = process.env.JWT_SECRET || 'dev secret';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_SECRET', preview: 'de…' },
          line: 1, column: 42, endColumn: 54,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: 'const secret = process.env.JWT_SECRET;',
            },
          ],
        },
      ],
    },
    {
      name: 'words behind two variables',
      code: `const key = process.env.ACCOUNT_KEY || process.env.JWT_SECRET || 'dev secret';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_SECRET', preview: 'de…' },
          line: 1, column: 66, endColumn: 78,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: 'const key = process.env.ACCOUNT_KEY || process.env.JWT_SECRET;',
            },
          ],
        },
      ],
    },
    {
      name: 'fallback of a variable of the build',
      code: `const key = import.meta.env.VITE_API_KEY || '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'VITE_API_KEY', preview: 'C7hY…' },
          line: 1, column: 45, endColumn: 79,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: 'const key = import.meta.env.VITE_API_KEY;',
            },
          ],
        },
      ],
    },
    {
      name: 'fallback in a condition that decodes',
      code: `const secret = process.env.JWT_SECRET ? decode(process.env.JWT_SECRET) : 'fallback-key';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_SECRET', preview: 'fal…' },
          line: 1, column: 74, endColumn: 88,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'JWT_SECRET' },
              output: 'const secret = process.env.JWT_SECRET ? decode(process.env.JWT_SECRET) : process.env.JWT_SECRET;',
            },
          ],
        },
      ],
    },
    {
      name: 'fallback in a condition',
      code: `const secret = process.env.JWT_SECRET ? process.env.JWT_SECRET : 'fallback-key';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_SECRET', preview: 'fal…' },
          line: 1, column: 66, endColumn: 80,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'JWT_SECRET' },
              output: 'const secret = process.env.JWT_SECRET ? process.env.JWT_SECRET : process.env.JWT_SECRET;',
            },
          ],
        },
      ],
    },
    {
      name: 'fallback of a destructured variable',
      code: `const { JWT_SECRET = 'fallback' } = process.env;`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_SECRET', preview: 'fa…' },
          line: 1, column: 22, endColumn: 32,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'JWT_SECRET' },
              output: 'const { JWT_SECRET = process.env.JWT_SECRET } = process.env;',
            },
          ],
        },
      ],
    },
    {
      name: 'fallback handed to a getter',
      code: `const secret = config.get('JWT_SECRET', 'fallback-secret');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_SECRET', preview: 'fal…' },
          line: 1, column: 41, endColumn: 58,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'JWT_SECRET' },
              output: `const secret = config.get('JWT_SECRET', process.env.JWT_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'fallback handed to a function',
      code: `const key = envOverride('CLIENT_SECRET', '${token}');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'CLIENT_SECRET', preview: 'C7hY…' },
          line: 1, column: 42, endColumn: 76,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'CLIENT_SECRET' },
              output: `const key = envOverride('CLIENT_SECRET', process.env.CLIENT_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'fallback of something else',
      code: `const key = options.apiKey ?? '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 31, endColumn: 65,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const key = options.apiKey ?? process.env.API_KEY;',
            },
          ],
        },
      ],
    },
    {
      name: 'comparison',
      code: `if (password === 'letmein123') grant();`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'le…' },
          line: 1, column: 18, endColumn: 30,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'if (password === process.env.PASSWORD) grant();',
            },
          ],
        },
      ],
    },
    {
      name: 'comparison from the other side',
      code: `if ('letmein123' !== req.body.password) refuse();`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'le…' },
          line: 1, column: 5, endColumn: 17,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'if (process.env.PASSWORD !== req.body.password) refuse();',
            },
          ],
        },
      ],
    },
    {
      name: 'comparison with a header',
      code: `if (req.headers['x-api-key'] !== '${token}') refuse();`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'x-api-key', preview: 'C7hY…' },
          line: 1, column: 34, endColumn: 68,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: `if (req.headers['x-api-key'] !== process.env.API_KEY) refuse();`,
            },
          ],
        },
      ],
    },
    {
      name: 'comparison with what a getter hands out',
      code: `if (request.headers.get('x-api-key') == '${token}') grant();`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'x-api-key', preview: 'C7hY…' },
          line: 1, column: 41, endColumn: 75,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: `if (request.headers.get('x-api-key') == process.env.API_KEY) grant();`,
            },
          ],
        },
      ],
    },
    {
      name: 'comparison with a call',
      code: `if (getPassword() === 'letmein123') grant();`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Password', preview: 'le…' },
          line: 1, column: 23, endColumn: 35,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'if (getPassword() === process.env.PASSWORD) grant();',
            },
          ],
        },
      ],
    },
    {
      name: 'comparison with a trimmed text',
      code: `if (String(password).trim() === 'letmein123') grant();`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'le…' },
          line: 1, column: 33, endColumn: 45,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'if (String(password).trim() === process.env.PASSWORD) grant();',
            },
          ],
        },
      ],
    },
    {
      name: 'comparison of a password that only adds a number',
      code: `if (password === 'password123') grant();`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'pa…' },
          line: 1, column: 18, endColumn: 31,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'if (password === process.env.PASSWORD) grant();',
            },
          ],
        },
      ],
    },
    {
      name: 'a case of a switch',
      code: `switch (password) { case 'letmein123': grant(); }`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'le…' },
          line: 1, column: 26, endColumn: 38,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'switch (password) { case process.env.PASSWORD: grant(); }',
            },
          ],
        },
      ],
    },
    {
      name: 'a comparing call',
      code: `timingSafeEqual(Buffer.from(token), Buffer.from('${token}'));`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'token', preview: 'C7hY…' },
          line: 1, column: 49, endColumn: 83,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TOKEN' },
              output: 'timingSafeEqual(Buffer.from(token), Buffer.from(process.env.TOKEN));',
            },
          ],
        },
      ],
    },
    {
      name: 'a comparing function',
      code: `if (safeCompare(req.query.secret, 's3cr3t-pw!')) grant();`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'secret', preview: 's3…' },
          line: 1, column: 35, endColumn: 47,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET' },
              output: 'if (safeCompare(req.query.secret, process.env.SECRET)) grant();',
            },
          ],
        },
      ],
    },
    {
      name: 'a setter',
      code: `client.setPassword('Tr0ub4dor&3');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Password', preview: 'Tr…' },
          line: 1, column: 20, endColumn: 33,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'client.setPassword(process.env.PASSWORD);',
            },
          ],
        },
      ],
    },
    {
      name: 'a named value',
      code: `headers.set('x-api-key', '${token}');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'x-api-key', preview: 'C7hY…' },
          line: 1, column: 26, endColumn: 60,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: `headers.set('x-api-key', process.env.API_KEY);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a stored value',
      code: `localStorage.setItem('authToken', '${token}');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'authToken', preview: 'C7hY…' },
          line: 1, column: 35, endColumn: 69,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'AUTH_TOKEN' },
              output: `localStorage.setItem('authToken', process.env.AUTH_TOKEN);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a pair',
      code: `const headers = new Headers([['x-api-key', '${token}']]);`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'x-api-key', preview: 'C7hY…' },
          line: 1, column: 44, endColumn: 78,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: `const headers = new Headers([['x-api-key', process.env.API_KEY]]);`,
            },
          ],
        },
      ],
    },
    {
      name: 'the private number of a JSON Web Key',
      code: `const keys = [{ kty: 'EC', crv: 'P-256', x: 'abc', d: '${token}' }, { kty: 'oct', k: '${hex}' }];`,
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'privateKey', preview: 'C7hY…' }, line: 1, column: 55, endColumn: 89,
          suggestions: [{
            messageId: 'readEnvironment', data: { env: 'PRIVATE_KEY' },
            output: `const keys = [{ kty: 'EC', crv: 'P-256', x: 'abc', d: process.env.PRIVATE_KEY }, { kty: 'oct', k: '${hex}' }];`,
          }],
        },
        {
          messageId: 'namedSecret', line: 1, column: 110, endColumn: 152,
          suggestions: [{
            messageId: 'readEnvironment',
            output: `const keys = [{ kty: 'EC', crv: 'P-256', x: 'abc', d: '${token}' }, { kty: 'oct', k: process.env.PRIVATE_KEY }];`,
          }],
        },
      ],
    },
    {
      name: 'elements of a set of keys',
      code: `const validApiKeys = new Set(['${token}']);`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'validApiKeys', preview: 'C7hY…' },
          line: 1, column: 31, endColumn: 65,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'VALID_API_KEYS' },
              output: `const validApiKeys = new Set([process.env.VALID_API_KEYS]);`,
            },
          ],
        },
      ],
    },
    {
      name: 'several passwords that a machine has made',
      code: `const passwords = ['${token}'];`,
      errors: [
        {
          messageId: 'namedSecret',
          line: 1, column: 20, endColumn: 54,
          suggestions: [{ messageId: 'readEnvironment', output: `const passwords = [process.env.PASSWORDS];` }],
        },
      ],
    },
    {
      name: 'the key of another service for maps',
      code: `load('https://maps.googleapis.com/maps/api/geocode/json?key=AIza${random(35, 'base64url', 'maps')}');`,
      errors: [{ messageId: 'providerToken', line: 1, column: 6 }],
    },
    {
      name: 'an element of a list',
      code: `const apiTokens = ['${token}', '${hex}'];`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiTokens', preview: 'C7hY…' },
          line: 1, column: 20, endColumn: 54,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKENS' },
              output: `const apiTokens = [process.env.API_TOKENS, '${hex}'];`,
            },
          ],
        },
        {
          messageId: 'namedSecret',
          data: { name: 'apiTokens', preview: '10e4…' },
          line: 1, column: 56, endColumn: 98,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKENS' },
              output: `const apiTokens = ['${token}', process.env.API_TOKENS];`,
            },
          ],
        },
      ],
    },
    {
      name: 'value beside a name',
      code: `const env = [{ name: 'DB_PASSWORD', value: 'Tr0ub4dor&3' }];`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'DB_PASSWORD', preview: 'Tr…' },
          line: 1, column: 44, endColumn: 57,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DB_PASSWORD' },
              output: `const env = [{ name: 'DB_PASSWORD', value: process.env.DB_PASSWORD }];`,
            },
          ],
        },
      ],
    },
    {
      name: 'value in an object of that name',
      code: `const fields = { password: { type: 'string', default: 'Tr0ub4dor&3' } };`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'Tr…' },
          line: 1, column: 55, endColumn: 68,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: `const fields = { password: { type: 'string', default: process.env.PASSWORD } };`,
            },
          ],
        },
      ],
    },
    {
      name: 'default of an option',
      code: `program.option('password', { default: 'Tr0ub4dor&3' });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'Tr…' },
          line: 1, column: 39, endColumn: 52,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: `program.option('password', { default: process.env.PASSWORD });`,
            },
          ],
        },
      ],
    },
    {
      name: 'default of a schema',
      code: `const env = z.object({ JWT_SECRET: z.string().min(8).default('s3cr3t-pw!').describe('key') });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_SECRET', preview: 's3…' },
          line: 1, column: 62, endColumn: 74,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'JWT_SECRET' },
              output: `const env = z.object({ JWT_SECRET: z.string().min(8).default(process.env.JWT_SECRET).describe('key') });`,
            },
          ],
        },
      ],
    },
    {
      name: 'user and password of a request',
      code: `request(url).auth('svc', 'Tr0ub4dor&3');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'Tr…' },
          line: 1, column: 26, endColumn: 39,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: `request(url).auth('svc', process.env.PASSWORD);`,
            },
          ],
        },
      ],
    },
    {
      name: 'result of a function',
      code: `function getApiKey() { return '${token}'; }`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'ApiKey', preview: 'C7hY…' },
          line: 1, column: 31, endColumn: 65,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'function getApiKey() { return process.env.API_KEY; }',
            },
          ],
        },
      ],
    },
    {
      name: 'result of an arrow function',
      code: `const getToken = () => '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Token', preview: 'C7hY…' },
          line: 1, column: 24, endColumn: 58,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TOKEN' },
              output: 'const getToken = () => process.env.TOKEN;',
            },
          ],
        },
      ],
    },
    {
      name: 'result of a getter',
      code: `const client = { get apiKey() { return '${token}'; } };`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 40, endColumn: 74,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const client = { get apiKey() { return process.env.API_KEY; } };',
            },
          ],
        },
      ],
    },
    {
      name: 'through a constant',
      code: `const value = '${token}'; connect({ apiKey: value });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 15, endColumn: 49,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const value = process.env.API_KEY; connect({ apiKey: value });',
            },
          ],
        },
      ],
    },
    {
      name: 'through two constants',
      code: `const value = '${token}'; const other = value; connect({ apiKey: other });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 15, endColumn: 49,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const value = process.env.API_KEY; const other = value; connect({ apiKey: other });',
            },
          ],
        },
      ],
    },
    {
      name: 'through a shorthand',
      code: `const pass = 'Tr0ub4dor&3'; createTransport({ auth: { user, pass } });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'pass', preview: 'Tr…' },
          line: 1, column: 14, endColumn: 27,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASS' },
              output: 'const pass = process.env.PASS; createTransport({ auth: { user, pass } });',
            },
          ],
        },
      ],
    },
    {
      name: 'through a condition',
      code: `const options = { password: isLocal ? undefined : 'Tr0ub4dor&3' };`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'Tr…' },
          line: 1, column: 51, endColumn: 64,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'const options = { password: isLocal ? undefined : process.env.PASSWORD };',
            },
          ],
        },
      ],
    },
    {
      name: 'through an assertion',
      code: `const apiKey = ('${token}' as const);`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 17, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const apiKey = (process.env.API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'through satisfies',
      code: `const options = { apiKey: '${token}' satisfies string } satisfies Options;`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 27, endColumn: 61,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const options = { apiKey: process.env.API_KEY satisfies string } satisfies Options;',
            },
          ],
        },
      ],
    },
    {
      name: 'through String',
      code: `const apiKey = String('${token}');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 23, endColumn: 57,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const apiKey = String(process.env.API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'a name without seams',
      code: `const dbpassword = 'Tr0ub4dor&3';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'dbpassword', preview: 'Tr…' },
          line: 1, column: 20, endColumn: 33,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DBPASSWORD' },
              output: 'const dbpassword = process.env.DBPASSWORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'a name with a number',
      code: `const apiKey2 = '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey2', preview: 'C7hY…' },
          line: 1, column: 17, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY_2' },
              output: 'const apiKey2 = process.env.API_KEY_2;',
            },
          ],
        },
      ],
    },
    {
      name: 'a name with a stage',
      code: `const STRIPE_KEY_PROD = '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'STRIPE_KEY_PROD', preview: 'C7hY…' },
          line: 1, column: 25, endColumn: 59,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'STRIPE_KEY_PROD' },
              output: 'const STRIPE_KEY_PROD = process.env.STRIPE_KEY_PROD;',
            },
          ],
        },
      ],
    },
    {
      name: 'a password with digits between the letters',
      code: `const password = 's3cr3t';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 's…' },
          line: 1, column: 18, endColumn: 26,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'const password = process.env.PASSWORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'a password with a sign',
      code: `const password = 'P@ssw0rd!';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'P@…' },
          line: 1, column: 18, endColumn: 29,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'const password = process.env.PASSWORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'a password of the kind that rules ask for',
      code: `const adminPassword = 'Admin@123456';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'adminPassword', preview: 'Adm…' },
          line: 1, column: 23, endColumn: 37,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'ADMIN_PASSWORD' },
              output: 'const adminPassword = process.env.ADMIN_PASSWORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'a word and a year as a password',
      code: `const defaultPassword = 'Welcome@2024';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'defaultPassword', preview: 'Wel…' },
          line: 1, column: 25, endColumn: 39,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DEFAULT_PASSWORD' },
              output: 'const defaultPassword = process.env.DEFAULT_PASSWORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'a numbered user as a password',
      code: `const adminPassword = 'admin123';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'adminPassword', preview: 'ad…' },
          line: 1, column: 23, endColumn: 33,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'ADMIN_PASSWORD' },
              output: 'const adminPassword = process.env.ADMIN_PASSWORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'a password of digits',
      code: `const password = '482913';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: '4…' },
          line: 1, column: 18, endColumn: 26,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: 'const password = process.env.PASSWORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'a password of an app',
      code: `const transport = { user, pass: 'afbu jlzp wolw qhya' };`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'pass', preview: 'afbu…' },
          line: 1, column: 33, endColumn: 54,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASS' },
              output: 'const transport = { user, pass: process.env.PASS };',
            },
          ],
        },
      ],
    },
    {
      name: 'a long text that holds placeholder words',
      code: `const apiKey = 'test${token}xxxx';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'test…' },
          line: 1, column: 16, endColumn: 58,
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
      name: 'a UUID that a service hands out as a secret',
      code: `const clientSecret = '${id}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'clientSecret', preview: '43c1…' },
          line: 1, column: 22, endColumn: 60,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'CLIENT_SECRET' },
              output: 'const clientSecret = process.env.CLIENT_SECRET;',
            },
          ],
        },
      ],
    },
    {
      name: 'secret key of AWS',
      code: `const aws = { secretAccessKey: '${base64}' };`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'AWS secret access key', preview: '2WYq…' },
          line: 1, column: 32, endColumn: 74,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET_ACCESS_KEY' },
              output: 'const aws = { secretAccessKey: process.env.SECRET_ACCESS_KEY };',
            },
          ],
        },
      ],
    },
    {
      name: 'key of Azure storage',
      code: `const azure = { accountKey: '${base64Key}==' };`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Azure storage key', preview: '0eXK…' },
          line: 1, column: 29, endColumn: 119,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'ACCOUNT_KEY' },
              output: 'const azure = { accountKey: process.env.ACCOUNT_KEY };',
            },
          ],
        },
      ],
    },
    {
      name: 'key of Heroku',
      code: `const heroku = { apiKey: '${id}' };`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Heroku API key', preview: '43c1…' },
          line: 1, column: 26, endColumn: 64,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const heroku = { apiKey: process.env.API_KEY };',
            },
          ],
        },
      ],
    },
    {
      name: 'key of Datadog',
      code: `const datadog = { apiKey: '${short}' };`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Datadog key', preview: '4115…' },
          line: 1, column: 27, endColumn: 61,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const datadog = { apiKey: process.env.API_KEY };',
            },
          ],
        },
      ],
    },
    {
      name: 'key of Datadog by its variable',
      code: `const key = process.env.DD_API_KEY ?? '${short}';`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Datadog key', preview: '4115…' },
          line: 1, column: 39, endColumn: 73,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: 'const key = process.env.DD_API_KEY;',
            },
          ],
        },
      ],
    },
    {
      name: 'token of Twilio',
      code: `const twilioAuthToken = '${short}';`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Twilio auth token', preview: '4115…' },
          line: 1, column: 25, endColumn: 59,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TWILIO_AUTH_TOKEN' },
              output: 'const twilioAuthToken = process.env.TWILIO_AUTH_TOKEN;',
            },
          ],
        },
      ],
    },
    {
      name: 'token of Vercel',
      code: `const vercelToken = '${vercelKey}';`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Vercel token', preview: 'rir7…' },
          line: 1, column: 21, endColumn: 47,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'VERCEL_TOKEN' },
              output: 'const vercelToken = process.env.VERCEL_TOKEN;',
            },
          ],
        },
      ],
    },
  ],
});
