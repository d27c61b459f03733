/* eslint-disable hardened/no-hardcoded-secret -- the credentials of these cases are invented */
import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester } from '../../support/rule-tester.js';
import { random, uuid, withChecksum } from '../../support/tokens.js';

const token = random(32);
const hex = random(40, 'hex', 'hex');
const gh = withChecksum('ghp');
const id = uuid();
const mixed = random(40, 'alnum', 'mixed');

ruleTester.run(`${rule.name}: options`, rule, {
  valid: [
    { name: 'highEntropy: seed of a generator of numbers', code: `const seed = 'tables-of-the-market-2024'; const seeds = [12345, 67890];`, options: [{ highEntropy: true }] },
    { name: 'allow: exact value', code: `const password = 'hunter2x!';`, options: [{ allow: ['hunter2x!'] }] },
    { name: 'allow: pattern', code: `const apiKey = 'dev-${token}';`, options: [{ allow: ['/^dev-/'] }] },
    {
      name: 'allow: pattern with flags',
      code: `const apiKey = 'DEV-${token}';`,
      options: [{ allow: ['/^dev-/gi'] }],
    },
    { name: 'allow: token of a provider', code: `connect('${gh}');`, options: [{ allow: ['/^ghp_/'] }] },
    {
      name: 'additionalPatterns: keyword is missing',
      code: `connect('acme-k3y-0017');`,
      options: [{ additionalPatterns: [{ name: 'Acme key', pattern: `acme-\\w+-\\d{4}`, keywords: ['ACME'] }] }],
    },
    {
      name: 'additionalPatterns: no match',
      code: `connect('acme-key');`,
      options: [{ additionalPatterns: [{ name: 'Acme key', pattern: `acme-\\w+-\\d{4}` }] }],
    },
    {
      name: 'additionalNames: another noun',
      code: `const sesameHash = 'hunter2x!';`,
      options: [{ additionalNames: ['sesame'] }],
    },
    {
      name: 'additionalNames: nothing in them',
      code: `const sesame = 'hunter2x!';`,
      options: [{ additionalNames: ['', '42'] }],
    },
    { name: 'ignoreTestFiles: made up', code: `const password = 'hunter2x!';`, filename: 'src/login.test.ts' },
    {
      name: 'ignoreTestFiles: URL with a word',
      code: `connect('https://anonymous:flabada@acme.io');`,
      filename: 'tests/url.ts',
    },
    {
      name: 'ignoreTestFiles: known call',
      code: `import jwt from 'jsonwebtoken'; jwt.sign({}, 'cats and dogs');`,
      filename: 'src/__tests__/jwt.ts',
    },
    {
      name: 'ignoreTestFiles: everything',
      code: `connect('${gh}');`,
      options: [{ ignoreTestFiles: true }],
      filename: 'src/login.spec.ts',
    },
    { name: 'namedSecrets: name', code: `const apiKey = '${token}';`, options: [{ namedSecrets: false }] },
    {
      name: 'namedSecrets: known call',
      code: `import jwt from 'jsonwebtoken'; jwt.sign({}, 'cats and dogs');`,
      options: [{ namedSecrets: false }],
    },
    { name: 'highEntropy: price and product of Stripe', code: `const pro = 'price_1PqRsTuVwXyZaBcDeF2gHiJk'; const plans = { basic: 'prod_QwErTyUiOp1234' };`, options: [{ highEntropy: true }] },
    { name: 'highEntropy: hash', code: `const value = '${hex}';`, options: [{ highEntropy: true }] },
    { name: 'highEntropy: UUID', code: `const value = '${id}';`, options: [{ highEntropy: true }] },
    { name: 'highEntropy: public name', code: `const cacheDigest = '${mixed}';`, options: [{ highEntropy: true }] },
    { name: 'highEntropy: table that is called a map, and hashes in one', code: `const assetMap = new Map([['a', 'vFMacUA7Zv9BvzNhv07eWgx8kY9l9Uni']]); const known = new Map([['sha256', 'vFMacUA7Zv9BvzNhv07eWgx8kY9l9Uni']]);`, options: [{ highEntropy: true }] },
    {
      name: 'highEntropy: public name around it',
      code: `const fixtures = { first: ['${mixed}'] };`,
      options: [{ highEntropy: true }],
    },
    {
      name: 'highEntropy: identifier',
      code: `const value = 'createUserPasswordResetToken2Factory';`,
      options: [{ highEntropy: true }],
    },
    {
      name: 'highEntropy: too short',
      code: `const value = 'VneTWFCsAnd6fVZTOhCp';`,
      options: [{ highEntropy: true }],
    },
    {
      name: 'highEntropy: longer than asked',
      code: `const value = '${mixed}';`,
      options: [{ highEntropy: true, entropy: { minLength: 64 } }],
    },
    {
      name: 'highEntropy: more bits than it has',
      code: `const value = '${mixed}';`,
      options: [{ highEntropy: true, entropy: { bits: 5.9 } }],
    },
    {
      name: 'highEntropy: short parts',
      code: `const value = 'Ab1-Cd2-Ef3-Gh4-Ij5-Kl6-Mn7-Op8';`,
      options: [{ highEntropy: true }],
    },
    {
      name: 'highEntropy: placeholder',
      code: `const value = 'AbCdEfGhIjKlMnOpQr123456';`,
      options: [{ highEntropy: true }],
    },
    {
      name: 'highEntropy: tagged template',
      code: `const value = css\`${mixed}\`;`,
      options: [{ highEntropy: true }],
    },
    {
      name: 'highEntropy: in a sentence',
      code: `const value = 'see ${mixed} there';`,
      options: [{ highEntropy: true }],
    },
    {
      name: 'weakDefaults: label',
      code: `const labels = { password: 'Password', user: 'User' };`,
      options: [{ weakDefaults: true }],
    },
    { name: 'weakDefaults: something else', code: `const role = 'admin';`, options: [{ weakDefaults: true }] },
    { name: 'weakDefaults: token', code: `const token = 'guest';`, options: [{ weakDefaults: true }] },
    {
      name: 'weakDefaults: sentence',
      code: `print('Example: mysql://user:password@127.0.0.1/database');`,
      options: [{ weakDefaults: true }],
    },
    {
      name: 'weakDefaults: placeholder',
      code: `connect('postgres://app:changeme@localhost/app');`,
      options: [{ weakDefaults: true }],
    },
  ],
  invalid: [
    {
      name: 'highEntropy: kept in a map',
      code: `const partners = new Map([['nordwind', 'vFMacUA7Zv9BvzNhv07eWgx8kY9l9Uni'], ['region', 'eu-west']]);`,
      options: [{ highEntropy: true }],
      errors: [{ messageId: 'highEntropy', line: 1, column: 40, endColumn: 74,
        suggestions: [{ messageId: 'readEnvironment', data: { env: 'NORDWIND' }, output: `const partners = new Map([['nordwind', process.env.NORDWIND], ['region', 'eu-west']]);` }] }],
    },
    {
      name: 'highEntropy: seed',
      code: `const seed = 'vFMacUA7Zv9BvzNhv07eWgx8kY9l9Uni';`,
      options: [{ highEntropy: true }],
      errors: [{ messageId: 'highEntropy', line: 1, column: 14, endColumn: 48,
        suggestions: [{ messageId: 'readEnvironment', data: { env: 'SEED' }, output: `const seed = process.env.SEED;` }] }],
    },
    {
      name: 'additionalPatterns',
      code: `connect('acme-k3y-0017');`,
      options: [{ additionalPatterns: [{ name: 'Acme key', pattern: `acme-\\w+-\\d{4}` }] }],
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Acme key', preview: 'acm…' },
          line: 1, column: 9, endColumn: 24,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'ACME_KEY' },
              output: 'connect(process.env.ACME_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'additionalPatterns: keyword',
      code: `const acmeKey = 'id acme-k3y-0017';`,
      options: [{ additionalPatterns: [{ name: 'Acme key', pattern: `acme-\\w+-\\d{4}`, keywords: ['other', 'acme-'] }] }],
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Acme key', preview: 'acm…' },
          line: 1, column: 17, endColumn: 35,
        },
      ],
    },
    {
      name: 'additionalNames',
      code: `const openSesame = 'hunter2x!';`,
      options: [{ additionalNames: ['sesame'] }],
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'openSesame', preview: 'hu…' },
          line: 1, column: 20, endColumn: 31,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'OPEN_SESAME' },
              output: 'const openSesame = process.env.OPEN_SESAME;',
            },
          ],
        },
      ],
    },
    {
      name: 'additionalNames: known names stay',
      code: `const password = 'hunter2x!';`,
      options: [{ additionalNames: ['sesame'] }],
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'hu…' },
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
      name: 'additionalNames: whole name',
      code: `const SITE_CODE_WORD = 'hunter2x!';`,
      options: [{ additionalNames: ['codeWord'] }],
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'SITE_CODE_WORD', preview: 'hu…' },
          line: 1, column: 24, endColumn: 35,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SITE_CODE_WORD' },
              output: 'const SITE_CODE_WORD = process.env.SITE_CODE_WORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'allow: something else',
      code: `const password = 'hunter2x!';`,
      options: [{ allow: ['hunter2'] }],
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'hu…' },
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
      name: 'ignoreTestFiles: token of a provider',
      code: `connect('${gh}');`,
      filename: 'src/login.test.ts',
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: 'connect(process.env.GITHUB_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'ignoreTestFiles: random secret',
      code: `const apiKey = '${token}';`,
      filename: 'src/login.test.ts',
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 16, endColumn: 50,
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
      name: 'ignoreTestFiles: URL with a password',
      code: `connect('postgres://app:Zx9pw77@db.internal/app');`,
      filename: 'src/login.test.ts',
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`postgres` URL', preview: 'Z…' },
          line: 1, column: 9, endColumn: 49,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: 'connect(process.env.DATABASE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'ignoreTestFiles: not left alone',
      code: `const password = 'hunter2x!';`,
      options: [{ ignoreTestFiles: false }],
      filename: 'src/login.test.ts',
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'hu…' },
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
      name: 'ignoreTestFiles: no test',
      code: `const password = 'hunter2x!';`,
      options: [{ ignoreTestFiles: true }],
      filename: 'src/contest.ts',
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'hu…' },
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
      name: 'namedSecrets: token of a provider',
      code: `const apiKey = '${gh}';`,
      options: [{ namedSecrets: false }],
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
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
      name: 'namedSecrets: header',
      code: `const headers = { Authorization: 'Bearer ${token}' };`,
      options: [{ namedSecrets: false }],
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 'C7hY…' },
          line: 1, column: 34, endColumn: 75,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKEN' },
              output: 'const headers = { Authorization: `Bearer ${process.env.API_TOKEN}` };',
            },
          ],
        },
      ],
    },
    {
      name: 'highEntropy',
      code: `connect('${mixed}');`,
      options: [{ highEntropy: true }],
      errors: [
        {
          messageId: 'highEntropy',
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET' },
              output: 'connect(process.env.SECRET);',
            },
          ],
        },
      ],
    },
    {
      name: 'highEntropy: under a name that says nothing',
      code: `const value = '${mixed}';`,
      options: [{ highEntropy: true }],
      errors: [
        {
          messageId: 'highEntropy',
          line: 1, column: 15, endColumn: 57,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'VALUE' },
              output: 'const value = process.env.VALUE;',
            },
          ],
        },
      ],
    },
    {
      name: 'highEntropy: secrets are still called by their name',
      code: `const apiKey = '${mixed}';`,
      options: [{ highEntropy: true }],
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'VneT…' },
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
      name: 'highEntropy: shorter than usual',
      code: `connect('C7hYCvi7gJ8Ya4f2HKOf');`,
      options: [{ highEntropy: true, entropy: { minLength: 20, bits: 3.5 } }],
      errors: [
        {
          messageId: 'highEntropy',
          line: 1, column: 9, endColumn: 31,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET' },
              output: 'connect(process.env.SECRET);',
            },
          ],
        },
      ],
    },
    {
      name: 'weakDefaults: fallback of a setting',
      code: `new Sender({ password: settings.password || 'quest' });`,
      options: [{ weakDefaults: true }],
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'q…' },
          line: 1, column: 45, endColumn: 52,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: `new Sender({ password: settings.password || process.env.PASSWORD });`,
            },
          ],
        },
      ],
    },
    {
      name: 'weakDefaults: URL',
      code: `connect('postgres://postgres:postgres@localhost/app');`,
      options: [{ weakDefaults: true }],
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`postgres` URL', preview: 'po…' },
          line: 1, column: 9, endColumn: 53,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: 'connect(process.env.DATABASE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'weakDefaults: word',
      code: `connect('postgres://app:password@localhost/app');`,
      options: [{ weakDefaults: true }],
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`postgres` URL', preview: 'pa…' },
          line: 1, column: 9, endColumn: 48,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: 'connect(process.env.DATABASE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'weakDefaults: property',
      code: `new Pool({ user: 'postgres', password: 'root' });`,
      options: [{ weakDefaults: true }],
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'r…' },
          line: 1, column: 40, endColumn: 46,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: `new Pool({ user: 'postgres', password: process.env.PASSWORD });`,
            },
          ],
        },
      ],
    },
    {
      name: 'weakDefaults: fallback',
      code: `const password = process.env.DB_PASSWORD ?? 'postgres';`,
      options: [{ weakDefaults: true }],
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'DB_PASSWORD', preview: 'po…' },
          line: 1, column: 45, endColumn: 55,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: 'const password = process.env.DB_PASSWORD;',
            },
          ],
        },
      ],
    },
    {
      name: 'weakDefaults: known call',
      code: `import { Sequelize } from 'sequelize'; new Sequelize('db', 'user', 'password');`,
      options: [{ weakDefaults: true }],
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Sequelize()', preview: 'pa…' },
          line: 1, column: 68, endColumn: 78,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SEQUELIZE_SECRET' },
              output: `import { Sequelize } from 'sequelize'; new Sequelize('db', 'user', process.env.SEQUELIZE_SECRET);`,
            },
          ],
        },
      ],
    },
  ],
});
