import rule from '../../../src/rules/require-timeout.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

scriptRuleTester.run('require-timeout: CommonJS', rule, {
  valid: [
    {
      name: 'bounded calls',
      code: `
        'use strict';
        const { execSync } = require('child_process');
        const axios = require('axios').default;
        execSync('ls', { timeout: 5000 });
        module.exports = axios.create({ timeout: 5000 });
      `,
    },
    {
      name: 'require is something else here',
      code: `
        function load(require) { return require('child_process').execSync('ls'); }
      `,
    },
  ],
  invalid: [
    {
      name: 'required in place',
      code: `
        const head = require('child_process').execSync('git rev-parse HEAD');
      `,
      errors: [
        {
          messageId: 'missing',
          line: 2,
          column: 22,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const head = require('child_process').execSync('git rev-parse HEAD', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callee over several lines is named on one',
      code: `
        const axios = require('axios');
        module.exports.load = (url) => axios
          .get(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'axios.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 40,
          endLine: 4,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const axios = require('axios');
        module.exports.load = (url) => axios
          .get(url, { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
  ],
});

ruleTester.run('require-timeout: settings', rule, {
  valid: [
    {
      name: 'clients of the settings',
      code: `
        import { load } from './http.js';
        load(url, { deadline: 5_000 });
      `,
      settings: { hardened: { clients: { './http.js#load': { bounds: ['deadline'] } } } },
    },
    {
      name: 'the options of the rule go over the settings',
      code: `
        import { load } from './http.js';
        load(url);
      `,
      options: [{ clients: { './http.js#load': { default: 'bounded' } } }],
      settings: { hardened: { clients: { './http.js#load': { bounds: ['deadline'] } } } },
    },
  ],
  invalid: [
    {
      name: 'clients of the settings without their bound',
      code: `
        import { load } from './http.js';
        load(url, { retries: 3 });
      `,
      settings: { hardened: { clients: { './http.js#load': { bounds: ['deadline'] } } } },
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'load',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`deadline`',
          },
          line: 3,
          column: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { load } from './http.js';
        load(url, { retries: 3, deadline: 10_000 });
      `,
            },
          ],
        },
      ],
    },
  ],
});
