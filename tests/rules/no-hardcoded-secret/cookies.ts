import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester } from '../../support/rule-tester.js';
import { random } from '../../support/tokens.js';

const session = random(26, 'lowerAlnum');

ruleTester.run(`${rule.name}: session cookies`, rule, {
  valid: [
    { name: 'read from the environment', code: 'const headers = { Cookie: `PHPSESSID=${process.env.SESSION_COOKIE}` };' },
    { name: 'put together with a variable', code: `const headers = { cookie: 'JSESSIONID=' + id };` },
    { name: 'a word', code: `const headers = { cookie: 'session=of-the-first-user; theme=dark' };` },
    { name: 'a few characters', code: `const headers = { cookie: 'sid=a1b2c3; theme=dark' };` },
    { name: 'placeholder', code: `const headers = { cookie: 'session=<your-session-cookie>' };` },
    { name: 'mark against forged requests', code: `const headers = { cookie: 'csrftoken=${session}; XSRF-TOKEN=${session}' };` },
    { name: 'visits that are counted', code: `const headers = { cookie: '_ga_session=${session}; __stripe_sid=${session}' };` },
    { name: 'cookie of another name', code: `const headers = { cookie: 'cart=${session}' };` },
    { name: 'no cookie', code: `const query = 'session=${session}';` },
    { name: 'name of a cookie', code: `const cookieName = 'connect.sid';` },
    {
      name: 'only what shows by its form',
      code: `const headers = { cookie: 'PHPSESSID=${session}' };`,
      options: [{ namedSecrets: false }],
    },
  ],
  invalid: [
    {
      name: 'alone in a header',
      code: `fetch(url, { headers: { Cookie: 'PHPSESSID=${session}' } });`,
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'PHPSESSID', preview: `${session.slice(0, 4)}…` }, line: 1, column: 33, endColumn: 71,
          suggestions: [
            {
              messageId: 'readEnvironment', data: { env: 'SESSION_COOKIE' },
              output: 'fetch(url, { headers: { Cookie: `PHPSESSID=${process.env.SESSION_COOKIE}` } });',
            },
          ],
        },
      ],
    },
    {
      name: 'among other cookies',
      code: `request.setHeader('cookie', 'theme=dark; _ga=GA1.2.3; connect.sid=${session}; lang=de');`,
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'connect.sid', preview: `${session.slice(0, 4)}…` },
          line: 1, column: 29, endColumn: 103, suggestions: [],
        },
      ],
    },
    {
      name: 'in a constant, under the name of a token',
      code: `const COOKIE = 'auth_token=${session}'; axios.get(url, { headers: { Cookie: COOKIE } });`,
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'auth_token', preview: `${session.slice(0, 4)}…` }, line: 1, column: 16, endColumn: 55,
          suggestions: [
            {
              messageId: 'readEnvironment', data: { env: 'SESSION_COOKIE' },
              output: 'const COOKIE = `auth_token=${process.env.SESSION_COOKIE}`; axios.get(url, { headers: { Cookie: COOKIE } });',
            },
          ],
        },
      ],
    },
    {
      name: 'in a template, beside what is not known',
      code: `const headers = { cookie: \`lang=\${lang}; JSESSIONID=${session}\` };`,
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'JSESSIONID', preview: `${session.slice(0, 4)}…` }, line: 1, column: 27, endColumn: 80,
          suggestions: [],
        },
      ],
    },
  ],
});
