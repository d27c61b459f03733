import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

const why = 'has no upper bound in time: a peer that never answers holds it for ever';

ruleTester.run('require-timeout: request', rule, {
  valid: [
    {
      name: 'timeout',
      code: `
        import request from 'request';
        request({ url, timeout: 5_000 }, done);
        request.get(url, { timeout: 5_000 }, done);
        request(url, { timeout: 5_000 }, done).pipe(file);
      `,
    },
    {
      name: 'options out of sight',
      code: `
        const request = require('request');
        export const load = (options, callback) => request(options, callback);
      `,
    },
    {
      name: 'defaults',
      code: `
        const request = require('request').defaults({ timeout: 5_000 });
        request.post(url, { json: true }, done);
      `,
    },
    {
      name: 'a timer of its own ends it',
      code: `
        const request = require('request');
        const pending = request(url, done);
        setTimeout(() => pending.abort(), 5_000);
      `,
    },
    {
      name: 'request-promise: the promise is bounded',
      code: `
        import rp from 'request-promise';
        const body = await rp({ uri: address }).timeout(5_000);
      `,
    },
    {
      name: 'request-promise: timeout',
      code: `
        const rp = require('request-promise-native');
        const body = await rp.get({ uri: address, timeout: 5_000 });
      `,
    },
    {
      name: 'another module of that name',
      code: `
        const request = require('./request');
        request.get(url, done);
      `,
    },
  ],
  invalid: [
    {
      name: 'options alone',
      code: `
        const request = require('request');
        request({ url, method: 'POST' }, (error, response, body) => {});
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'request', why, note: '', bounds: '`timeout`' },
        line: 3,
        column: 9,
        endColumn: 16,
        suggestions: [{
          messageId: 'addBound',
          output: `
        const request = require('request');
        request({ url, method: 'POST', timeout: 10_000 }, (error, response, body) => {});
      `,
        }],
      }],
    },
    {
      name: 'an address and a callback',
      code: `
        import request from 'request';
        request.get('http://example.com', (error, response, body) => {});
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'request.get', why, note: '', bounds: '`timeout`' },
        line: 3,
        column: 9,
        endColumn: 20,
        suggestions: [{
          messageId: 'addBound',
          output: `
        import request from 'request';
        request.get('http://example.com', { timeout: 10_000 }, (error, response, body) => {});
      `,
        }],
      }],
    },
    {
      name: 'request-promise: off',
      code: `
        import rp from 'request-promise';
        const body = await rp({ uri: address, timeout: 0 });
      `,
      errors: [{
        messageId: 'disabled',
        data: { option: 'timeout', call: 'rp' },
        line: 3,
        column: 47,
        endColumn: 57,
        suggestions: [{
          messageId: 'replaceBound',
          output: `
        import rp from 'request-promise';
        const body = await rp({ uri: address, timeout: 10_000 });
      `,
        }],
      }],
    },
    {
      name: 'defaults without a bound',
      code: `
        const request = require('request').defaults({ json: true });
        request.get(url, done);
      `,
      errors: [{
        messageId: 'missing',
        data: { call: "require('request').defaults", why, note: '', bounds: '`timeout`' },
        line: 2,
        column: 25,
        endColumn: 52,
        suggestions: [{
          messageId: 'addBound',
          output: `
        const request = require('request').defaults({ json: true, timeout: 10_000 });
        request.get(url, done);
      `,
        }],
      }],
    },
  ],
});
