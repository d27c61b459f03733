import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester } from '../../support/rule-tester.js';
import { pem, random, withChecksum } from '../../support/tokens.js';

const token = random(32);
const gh = withChecksum('ghp');
const encodedToken = Buffer.from(random(32)).toString('base64');
const encodedHex = Buffer.from(random(32)).toString('hex');
const encodedPassword = Buffer.from('Tr0ub4dor&3').toString('base64');
const encodedPlaceholder = Buffer.from('changeme').toString('base64');
const bytes = Buffer.from('\u0000\u0001\u0002\u00ff\u00fe\u0007\u0004 key bytes').toString('base64');
const rsaKey = pem();
const start = random(32).slice(0, 16);
const end = random(32).slice(16);
const ghEnd = withChecksum('ghp').slice(4);
const line = random(64, 'base64', 'line 0');

ruleTester.run(`${rule.name}: reading through`, rule, {
  valid: [
    { name: 'decoded placeholder', code: `const password = Buffer.from('${encodedPlaceholder}', 'base64');` },
    { name: 'other encoding', code: `const value = Buffer.from('${token}', 'latin1');` },
    { name: 'encoding at run time', code: `const value = Buffer.from('${token}', encoding);` },
    { name: 'own atob', code: `import { atob } from './atob.js'; const value = atob('${token}');` },
    { name: 'joined at run time', code: `const token = [prefix, 'a1', suffix].join('');` },
    { name: 'separator at run time', code: `const value = ['gh', 'p_${ghEnd}x'].join(separator);` },
    { name: 'list without a join', code: `const parts = ['gh', 'p_', '${ghEnd}'];` },
    { name: 'other tag', code: 'const query = gql`hunter2x!`;' },
    { name: 'other raw', code: 'const password = latex.raw`hunter2x!`.length;' },
    { name: 'method that changes the text', code: `const token = '${token}'.toLowerCase();` },
    { name: 'part at run time', code: `const token = 'ghp_' + rest;` },
    { name: 'variable that changes', code: `let rest = '${ghEnd}'; rest = next(); connect('ghp_' + rest);` },
  ],
  invalid: [
    {
      name: 'sum of two halves, and templates that use it: reported once',
      code: `const githubToken = 'ghp_' + '${ghEnd}'; const headers = { authorization: \`token \${githubToken}\` }; log('with ' + githubToken);`,
      errors: [{
        messageId: 'providerToken', line: 1, column: 21, endColumn: 32 + ghEnd.length,
        suggestions: [{
          messageId: 'readEnvironment',
          data: { env: 'GITHUB_TOKEN' },
          output: 'const githubToken = process.env.GITHUB_TOKEN; const headers = { authorization: `token ${githubToken}` }; log(\'with \' + githubToken);',
        }],
      }],
    },
    {
      name: 'concatenation',
      code: `connect('gh' + 'p_' + '${ghEnd}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 9, endColumn: 61,
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
      name: 'concatenation under a name',
      code: `const token = '${start}' + '${end}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'token', preview: 'C7hY…' },
          line: 1, column: 15, endColumn: 54,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TOKEN' },
              output: 'const token = process.env.TOKEN;',
            },
          ],
        },
      ],
    },
    {
      name: 'token in one part',
      code: `run('login ' + '${gh}' + ' now');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 16, endColumn: 58,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: `run('login ' + process.env.GITHUB_TOKEN + ' now');`,
            },
          ],
        },
      ],
    },
    {
      name: 'template without holes',
      code: `connect(\`${gh}\`);`,
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
      name: 'template with another hole',
      code: `connect(\`\${host}:${gh}\`);`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 9, endColumn: 59,
        },
      ],
    },
    {
      name: 'template with a constant',
      code: `const prefix = 'ghp'; connect(\`\${prefix}_${ghEnd}\`);`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 31, endColumn: 79,
        },
      ],
    },
    {
      name: 'template of constants',
      code: `const first = 'ghp_'; const rest = '${ghEnd}'; connect(\`\${first}\${rest}\`);`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 84, endColumn: 101,
        },
      ],
    },
    {
      name: 'number in a template',
      code: 'const password = `hunter${2}x!`;',
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'hu…' },
          line: 1, column: 18, endColumn: 32,
        },
      ],
    },
    {
      name: 'sum of constants',
      code: `const first = 'ghp_'; const rest = '${ghEnd}'; connect(first + rest);`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 84, endColumn: 96,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: `const first = 'ghp_'; const rest = '${ghEnd}'; connect(process.env.GITHUB_TOKEN);`,
            },
          ],
        },
      ],
    },
    {
      name: 'constant that is assigned once',
      code: `let rest; rest = '${ghEnd}'; connect('ghp_' + rest);`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 66, endColumn: 79,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: `let rest; rest = '${ghEnd}'; connect(process.env.GITHUB_TOKEN);`,
            },
          ],
        },
      ],
    },
    {
      name: 'member of a constant object',
      code: `const parts = { rest: '${ghEnd}' } as const; connect('ghp_' + parts.rest);`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 82, endColumn: 101,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: `const parts = { rest: '${ghEnd}' } as const; connect(process.env.GITHUB_TOKEN);`,
            },
          ],
        },
      ],
    },
    {
      name: 'random part beside a hole',
      code: `const apiKey = \`\${region}-${token}\`;`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'apiKey', preview: '-C7h…' },
          line: 1, column: 16, endColumn: 60,
        },
      ],
    },
    {
      name: 'String.raw',
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
      name: 'Buffer.from',
      code: `const password = Buffer.from('${encodedPassword}', 'base64').toString('utf8');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'Tr…' },
          line: 1, column: 30, endColumn: 48,
        },
      ],
    },
    {
      name: 'Buffer.from of a token',
      code: `connect(Buffer.from('Z2hwX21CSjlYVGFvN0tiYWo3QjZwQTdHbElwZkRocllSTjRHT3VqZg==', 'base64').toString());`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 21, endColumn: 79,
        },
      ],
    },
    {
      name: 'Buffer.from of hexadecimal',
      code: `const token = Buffer.from('${encodedHex}', 'hex').toString();`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'token', preview: 'C7hY…' },
          line: 1, column: 27, endColumn: 93,
        },
      ],
    },
    {
      name: 'bytes that are no text',
      code: `const encryptionKey = Buffer.from('${bytes}', 'base64');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'encryptionKey', preview: 'AAEC…' },
          line: 1, column: 35, endColumn: 65,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'ENCRYPTION_KEY' },
              output: `const encryptionKey = Buffer.from(process.env.ENCRYPTION_KEY, 'base64');`,
            },
          ],
        },
      ],
    },
    {
      name: 'Buffer.from of a concatenation',
      code: `const password = Buffer.from('VHIwdWI0' + 'ZG9yJjM=', 'base64');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'Tr…' },
          line: 1, column: 18, endColumn: 64,
        },
      ],
    },
    {
      name: 'atob',
      code: `const token = atob('${encodedToken}');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'token', preview: 'C7hY…' },
          line: 1, column: 20, endColumn: 66,
        },
      ],
    },
    {
      name: 'atob of the window',
      code: `const token = window.atob('${encodedToken}');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'token', preview: 'C7hY…' },
          line: 1, column: 27, endColumn: 73,
        },
      ],
    },
    {
      name: 'join',
      code: `const token = ['${start}', '${end}'].join('');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'token', preview: 'C7hY…' },
          line: 1, column: 15, endColumn: 64,
        },
      ],
    },
    {
      name: 'join with a separator',
      code: `connect(['ghp', '${ghEnd}'].join('_'));`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 9, endColumn: 66,
        },
      ],
    },
    {
      name: 'join of lines',
      code: `const key = ['-----BEGIN PRIVATE KEY-----', '${line}', '-----END PRIVATE KEY-----'].join('\\n');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PEM private key', preview: '--…' },
          line: 1, column: 14, endColumn: 43,
        },
      ],
    },
    {
      name: 'join without a separator',
      code: `const list = ['${gh}', 'other'].join();`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 15, endColumn: 57,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: `const list = [process.env.GITHUB_TOKEN, 'other'].join();`,
            },
          ],
        },
      ],
    },
    {
      name: 'private key over several lines',
      code: `const key = \`${rsaKey}\`;`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PEM private key', preview: '--…' },
          line: 1, column: 13, endLine: 6, endColumn: 31,
        },
      ],
    },
    {
      name: 'private key put together',
      code: `const key = '-----BEGIN PRIVATE KEY-----\\n' +\n  '${line}\\n' +\n  '-----END PRIVATE KEY-----';`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PEM private key', preview: '--…' },
          line: 1, column: 13, endColumn: 44,
        },
      ],
    },
    {
      name: 'token in a command',
      code: `run(\`curl -H "Authorization: token ${gh}" https://api.github.com\`);`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 5, endColumn: 101,
        },
      ],
    },
    {
      name: 'token in a tagged template',
      code: `const page = html\`<code>${gh}</code>\`;`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 18, endColumn: 73,
        },
      ],
    },
    {
      name: 'token in an enum',
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
      name: 'token as a key',
      code: `const names = { '${gh}': 'main' };`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 17, endColumn: 59,
        },
      ],
    },
    {
      name: 'two tokens in two places',
      code: `connect('${gh}'); connect('${gh}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: `connect(process.env.GITHUB_TOKEN); connect('${gh}');`,
            },
          ],
        },
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 62, endColumn: 104,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: `connect('${gh}'); connect(process.env.GITHUB_TOKEN);`,
            },
          ],
        },
      ],
    },
    {
      name: 'one literal with two uses',
      code: `const token = '${token}'; connect({ apiKey: token, secret: token });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'token', preview: 'C7hY…' },
          line: 1, column: 15, endColumn: 49,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TOKEN' },
              output: 'const token = process.env.TOKEN; connect({ apiKey: token, secret: token });',
            },
          ],
        },
      ],
    },
    {
      name: 'credentials in a constant that completes a URL',
      code: `const word = 'Zx9pw77'; connect(\`postgres://app:\${word}@db.internal/app\`);`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`postgres` URL', preview: 'Z…' },
          line: 1, column: 14, endColumn: 23,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: 'const word = process.env.DATABASE_URL; connect(`postgres://app:${word}@db.internal/app`);',
            },
          ],
        },
      ],
    },
  ],
});
