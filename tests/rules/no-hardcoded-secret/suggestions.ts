/* eslint-disable hardened/no-hardcoded-secret -- the credentials of these cases are invented */
import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester } from '../../support/rule-tester.js';
import { random, withChecksum } from '../../support/tokens.js';

const token = random(32);
const gh = withChecksum('ghp');

ruleTester.run(`${rule.name}: suggestions`, rule, {
  valid: [
    { name: 'nothing to report', code: 'const x = 1;' },
  ],
  invalid: [
    {
      name: 'no space in front',
      code: `function getToken() { return'${token}'; }`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Token', preview: 'C7hY…' },
          line: 1, column: 29, endColumn: 63,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TOKEN' },
              output: 'function getToken() { return process.env.TOKEN; }',
            },
          ],
        },
      ],
    },
    {
      name: 'no space behind',
      code: `const isKnown = '${gh}'in tokens;`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 17, endColumn: 59,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: 'const isKnown = process.env.GITHUB_TOKEN in tokens;',
            },
          ],
        },
      ],
    },
    {
      name: 'const assertion',
      code: `const apiKey = '${token}' as const;`,
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
      name: 'other assertion',
      code: `const apiKey = '${token}' as string;`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 16, endColumn: 50,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const apiKey = process.env.API_KEY as string;',
            },
          ],
        },
      ],
    },
    {
      name: 'comment beside it',
      code: `const apiKey = /* old */ '${token}' /* end */;`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 26, endColumn: 60,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const apiKey = /* old */ process.env.API_KEY /* end */;',
            },
          ],
        },
      ],
    },
    {
      name: 'comment in the concatenation',
      code: `const apiKey = 'C7hYCvi7gJ8Ya4f2' + /* and */ 'HKOfoJN37EPxWKe7';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 16, endColumn: 65,
        },
      ],
    },
    {
      name: 'comment in the fallback',
      code: `const secret = process.env.JWT_SECRET /* set it */ ?? '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_SECRET', preview: 'C7hY…' },
          line: 1, column: 55, endColumn: 89,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'JWT_SECRET' },
              output: 'const secret = process.env.JWT_SECRET /* set it */ ?? process.env.JWT_SECRET;',
            },
          ],
        },
      ],
    },
    {
      name: 'process is something else',
      code: `import process from './process.js'; const apiKey = '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 52, endColumn: 86,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: `import process from './process.js'; const apiKey = process.env.API_KEY;`,
            },
          ],
        },
      ],
    },
    {
      name: 'process is a parameter',
      code: `function start(process) { const apiKey = '${token}'; }`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 42, endColumn: 76,
        },
      ],
    },
    {
      name: 'process is imported',
      code: `import process from 'node:process'; const apiKey = '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 52, endColumn: 86,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: `import process from 'node:process'; const apiKey = process.env.API_KEY;`,
            },
          ],
        },
      ],
    },
    {
      name: 'process is required',
      code: `const process = require('process'); const apiKey = '${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: 'C7hY…' },
          line: 1, column: 52, endColumn: 86,
        },
      ],
    },
    {
      name: 'name of a provider says more',
      code: `const key = '${gh}';`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 13, endColumn: 55,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: 'const key = process.env.GITHUB_TOKEN;',
            },
          ],
        },
      ],
    },
    {
      name: 'name of the target says more',
      code: `const ciGithubToken = '${gh}';`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 23, endColumn: 65,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'CI_GITHUB_TOKEN' },
              output: 'const ciGithubToken = process.env.CI_GITHUB_TOKEN;',
            },
          ],
        },
      ],
    },
    {
      name: 'header with its scheme',
      code: `fetch(url, { headers: { Authorization: 'Bearer ${token}' } });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 'C7hY…' },
          line: 1, column: 40, endColumn: 81,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKEN' },
              output: 'fetch(url, { headers: { Authorization: `Bearer ${process.env.API_TOKEN}` } });',
            },
          ],
        },
      ],
    },
    {
      name: 'key of an object',
      code: `const names = { ['${gh}']: 1 };`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 18, endColumn: 60,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: 'const names = { [process.env.GITHUB_TOKEN]: 1 };',
            },
          ],
        },
      ],
    },
    {
      name: 'key that is not computed',
      code: `const names = { '${gh}': 1 };`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 17, endColumn: 59,
        },
      ],
    },
    {
      name: 'method name',
      code: `class A { '${gh}'() {} }`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 11, endColumn: 53,
        },
      ],
    },
    {
      name: 'enum member',
      code: `enum Tokens { Main = '${gh}' }`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 22, endColumn: 64,
        },
      ],
    },
    {
      name: 'statement',
      code: `'${gh}'.trim();`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 1, endColumn: 43,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: 'process.env.GITHUB_TOKEN.trim();',
            },
          ],
        },
      ],
    },
    {
      name: 'part of a text',
      code: `run('login ${gh} now');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 5, endColumn: 57,
        },
      ],
    },
    {
      name: 'name that makes no variable',
      code: `const $1 = '${gh}'; connect({ apiKey: $1 });`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 12, endColumn: 54,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_KEY' },
              output: 'const $1 = process.env.API_KEY; connect({ apiKey: $1 });',
            },
          ],
        },
      ],
    },
    {
      name: 'whole URL',
      code: `const url = 'amqps://svc:Zx9pw77@rabbit.internal';`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`amqps` URL', preview: 'Z…' },
          line: 1, column: 13, endColumn: 50,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'AMQP_URL' },
              output: 'const url = process.env.AMQP_URL;',
            },
          ],
        },
      ],
    },
    {
      name: 'URL of a file transfer',
      code: `connect('sftp://svc:Zx9pw77@files.internal');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`sftp` URL', preview: 'Z…' },
          line: 1, column: 9, endColumn: 44,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SFTP_URL' },
              output: 'connect(process.env.SFTP_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'URL of a page',
      code: `connect('https://svc:Zx9pw77@acme.io/hook');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`https` URL', preview: 'Z…' },
          line: 1, column: 9, endColumn: 43,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SERVICE_URL' },
              output: 'connect(process.env.SERVICE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'decorator',
      code: `@Auth('${gh}') class A {}`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 7, endColumn: 49,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: '@Auth(process.env.GITHUB_TOKEN) class A {}',
            },
          ],
        },
      ],
    },
    {
      name: 'template hole',
      code: `run(\`x \${"${gh}"}\`);`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 10, endColumn: 52,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: 'run(`x ${process.env.GITHUB_TOKEN}`);',
            },
          ],
        },
      ],
    },
    {
      name: 'tagged raw text',
      code: `const token = String.raw\`${token}\`;`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'token', preview: 'C7hY…' },
          line: 1, column: 25, endColumn: 59,
        },
      ],
    },
    {
      name: 'alone in a statement',
      code: `\`${gh}\`;`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 1, endColumn: 43,
        },
      ],
    },
  ],
});
