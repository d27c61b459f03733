import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';
import { random } from '../../support/tokens.js';

const token = random(32);
const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } };

ruleTester.run(`${rule.name}: JSX`, rule, {
  valid: [
    {
      name: 'attributes that name things',
      code: '<input type="password1" name="password2" autoComplete="current-password" placeholder="Passw0rd!" />',
      languageOptions: jsx,
      filename: 'react.tsx',
    },
    {
      name: 'text',
      code: '<label htmlFor="password">Passw0rd!</label>',
      languageOptions: jsx,
      filename: 'react.tsx',
    },
    {
      name: 'attribute with a namespace',
      code: '<use xlink:password="hunter2x!" />',
      languageOptions: jsx,
      filename: 'react.tsx',
    },
  ],
  invalid: [
    {
      name: 'attribute',
      code: '<Login password="hunter2x!" />',
      languageOptions: jsx,
      filename: 'react.tsx',
      errors: [{
        messageId: 'namedSecret',
        data: { name: 'password', preview: 'hu…' },
        line: 1, column: 17, endColumn: 28,
        suggestions: [{
          messageId: 'readEnvironment',
          data: { env: 'PASSWORD' },
          output: '<Login password={process.env.PASSWORD} />',
        }],
      }],
    },
    {
      name: 'attribute with an expression',
      code: `<Map apiKey={'${token}'} />`,
      languageOptions: jsx,
      filename: 'react.tsx',
      errors: [{
        messageId: 'namedSecret',
        data: { name: 'apiKey', preview: `${token.slice(0, 4)}…` },
        line: 1, column: 14, endColumn: 48,
        suggestions: [{
          messageId: 'readEnvironment',
          data: { env: 'API_KEY' },
          output: '<Map apiKey={process.env.API_KEY} />',
        }],
      }],
    },
  ],
});

scriptRuleTester.run(`${rule.name}: scripts`, rule, {
  valid: [
    { name: 'nothing in the file', code: '' },
    { name: 'required module', code: "const secret = require('hunter2x!');" },
  ],
  invalid: [
    {
      name: 'property of the exports',
      code: "module.exports = { jwtSecret: 's3cr3t-pw!' };",
      errors: [{
        messageId: 'namedSecret',
        data: { name: 'jwtSecret', preview: 's3…' },
        line: 1, column: 31, endColumn: 43,
        suggestions: [{
          messageId: 'readEnvironment',
          data: { env: 'JWT_SECRET' },
          output: 'module.exports = { jwtSecret: process.env.JWT_SECRET };',
        }],
      }],
    },
    {
      name: 'key of a required module',
      code: "const session = require('express-session'); app.use(session({ secret: 'keyboard cat' }));",
      errors: [{
        messageId: 'namedSecret',
        data: { name: 'secret', preview: 'key…' },
        line: 1, column: 71, endColumn: 85,
        suggestions: [{
          messageId: 'readEnvironment',
          data: { env: 'SECRET' },
          output:
            "const session = require('express-session'); app.use(session({ secret: process.env.SECRET }));",
        }],
      }],
    },
  ],
});
