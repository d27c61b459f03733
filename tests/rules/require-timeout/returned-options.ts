import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: options given back by functions', rule, {
  valid: [
    {
      name: 'options: hooks that the file does not show',
      code: `
        import got from 'got';
        import { handler } from './handler.js';
        export const client = got.extend({ handlers: [handler] });
      `,
    },
    {
      name: 'options: a function of the file that gives them back with a bound',
      code: `
        const common = (ms) => ({ signal: AbortSignal.timeout(ms) });
        await fetch(url, common(5_000));
      `,
    },
    {
      name: 'options: spread out of a function of the file with a bound',
      code: `
        function common(signal) { return { method: 'GET', signal }; }
        await fetch(url, { ...common(signal), redirect: 'error' });
      `,
    },
    {
      name: 'options: a function that gives back a bound at one of its ends',
      code: `
        function common() {
          if (isQuick) return { signal: AbortSignal.timeout(1_000) };
          return { redirect: 'error' };
        }
        await fetch(url, common());
      `,
    },
    {
      name: 'options: a function that changes what it is given',
      code: `
        function common(options) { return { ...options, redirect: 'error' }; }
        await fetch(url, common(defaults));
      `,
    },
    {
      name: 'options: a function that gives back what the file does not show',
      code: `
        import { defaults } from './defaults.js';
        function common() { return quick ? { redirect: 'error' } : defaults; }
        await fetch(url, common());
      `,
    },
    {
      name: 'options: an async function',
      code: `
        async function common() { return { redirect: 'error' }; }
        await fetch(url, await common());
      `,
    },
    {
      name: 'options: a method, which another class may replace',
      code: `
        class Client {
          options() { return { redirect: 'error' }; }
          load() { return fetch(url, this.options()); }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options: a function of the file that gives them back without a bound',
      code: `
        const common = () => ({ headers: { accept: 'text/html' } });
        await fetch(url, common());
      `,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const common = () => ({ headers: { accept: 'text/html' } });
        await fetch(url, { ...common(), signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'options: spread out of a function of the file',
      code: `
        function common(method) {
          const options = { method };
          options.headers = { accept: 'text/html' };
          return options;
        }
        await fetch(url, { ...common('GET'), redirect: 'error' });
      `,
      errors: [
        {
          messageId: 'missing',
          line: 7,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        function common(method) {
          const options = { method };
          options.headers = { accept: 'text/html' };
          return options;
        }
        await fetch(url, { ...common('GET'), redirect: 'error', signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'options: a function that gives back one of two objects, neither with a bound',
      code: `
        import got from 'got';
        function agents() {
          if (!proxied) return {};
          return { agent: { http: proxy } };
        }
        export const client = got.extend({ ...agents(), retry: { limit: 1 } });
      `,
      errors: [
        {
          messageId: 'missing',
          line: 7,
          column: 31,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        function agents() {
          if (!proxied) return {};
          return { agent: { http: proxy } };
        }
        export const client = got.extend({ ...agents(), retry: { limit: 1 }, timeout: { request: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'options: hooks that the file shows',
      code: `
        import got from 'got';
        export const client = got.extend({ handlers: [(options, next) => next(options)] });
      `,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 31,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import got from 'got';
        export const client = got.extend({ handlers: [(options, next) => next(options)], timeout: { request: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
  ],
});
