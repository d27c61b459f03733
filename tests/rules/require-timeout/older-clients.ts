import rule from '../../../src/rules/require-timeout.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: older clients`, rule, {
  valid: [
    { name: 'ldapjs: timeout', code: `import ldap from 'ldapjs'; const client = ldap.createClient({ url, timeout: 5_000, connectTimeout: 2_000 }); client.bind(dn, password, done);` },
    { name: 'ldapjs: options out of sight', code: `import { createClient } from 'ldapjs'; import { options } from './options.js'; export const client = createClient(options);` },
    { name: 'ldapjs: a client that does nothing', code: `import ldap from 'ldapjs'; const client = ldap.createClient({ url }); client.on('error', report); client.unbind();` },
    { name: 'ldapjs: a server', code: `import ldap from 'ldapjs'; const server = ldap.createServer(); server.listen(389);` },
    { name: 'needle.request: options before the callback', code: `import needle from 'needle'; needle.request('get', url, data, { response_timeout: 5_000 }, done);` },
    { name: 'needle: what comes third may be options', code: `import needle from 'needle'; export const get = (options) => needle('get', url, options);` },
  ],
  invalid: [
    {
      name: 'ldapjs: no bound', code: `import ldap from 'ldapjs'; const client = ldap.createClient({ url }); client.bind(dn, password, done);`,
      errors: [{
        messageId: 'missing', line: 1, column: 43, endColumn: 60,
        suggestions: [{
          messageId: 'addBound',
          output: `import ldap from 'ldapjs'; const client = ldap.createClient({ url, timeout: 10_000 }); client.bind(dn, password, done);`,
        }],
      }],
    },
    {
      name: 'ldapjs: the connection alone', code: `import { createClient } from 'ldapjs'; export const client = createClient({ url, connectTimeout: 2_000 });`,
      errors: [{
        messageId: 'missing', line: 1, column: 62, endColumn: 74,
        suggestions: [{
          messageId: 'addBound',
          output: `import { createClient } from 'ldapjs'; export const client = createClient({ url, connectTimeout: 2_000, timeout: 10_000 });`,
        }],
      }],
    },
    {
      name: 'needle.request: the callback in the place of the options', code: `import needle from 'needle'; needle.request('get', url, data, (error, response) => done(error, response));`,
      errors: [{
        messageId: 'missing', line: 1, column: 30, endColumn: 44,
        suggestions: [{
          messageId: 'addBound',
          output: `import needle from 'needle'; needle.request('get', url, data, { response_timeout: 10_000 }, (error, response) => done(error, response));`,
        }],
      }],
    },
  ],
});

scriptRuleTester.run(`${rule.name}: older clients (CommonJS)`, rule, {
  valid: [{ name: 'ldapjs: bounded', code: `const ldap = require('ldapjs'); exports.client = ldap.createClient({ url, timeout: 5_000 });` }],
  invalid: [{
    name: 'ldapjs: switched off', code: `const { createClient } = require('ldapjs'); exports.client = createClient({ url, timeout: 0 });`,
    errors: [{
      messageId: 'disabled', line: 1, column: 82, endColumn: 92,
      suggestions: [{
        messageId: 'replaceBound',
        output: `const { createClient } = require('ldapjs'); exports.client = createClient({ url, timeout: 10_000 });`,
      }],
    }],
  }],
});
