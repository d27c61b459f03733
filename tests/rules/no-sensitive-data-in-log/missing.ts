import rule from '../../../src/rules/no-sensitive-data-in-log.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: what the code has found missing`, rule, {
  valid: [
    {
      name: 'a constant of the member, behind the test that leaves with it',
      code: `
        export async function login(res) {
          const data = await res.json();
          const token = data.accessToken;
          if (token) return token;
          console.error('no token in', data);
        }
      `,
    },
    {
      name: 'the other branch of a test for a constant',
      code: `
        export async function login(res) {
          const data = await res.json();
          const token = data.item || data.accessToken;
          if (token) save(token);
          else console.error('no token in', data);
        }
      `,
    },
    {
      name: 'a member that was taken out',
      code: `
        export async function login(res) {
          const { access_token: token } = res.data;
          if (!token) { console.error('no token in', res.data); return; }
          save(token);
        }
      `,
    },
    {
      name: 'asked by an optional chain',
      code: `
        export async function login(res) {
          if (res?.data?.access_token == null) { console.error('no token in', res.data); return; }
          save(res.data.access_token);
        }
      `,
    },
    {
      name: 'asked by a condition in an expression',
      code: `
        export async function login(res) {
          const data = await res.json();
          data.access_token || console.error('no token in', data);
          return data.access_token ? save(data.access_token) : console.error(data);
        }
      `,
    },
    {
      name: 'missing in all cases of a condition',
      code: `
        export async function login(res) {
          const data = await res.json();
          if (!res.ok || data.error || !data.access_token) { console.error(data); throw new RangeError('refused'); }
          save(data.access_token);
        }
      `,
    },
    {
      name: 'asked by its type, or by its key',
      code: `
        export async function login(res) {
          const data = await res.json();
          if (typeof data.access_token !== 'string') { console.error(data); return; }
          if (typeof data.access_token === 'undefined') console.error(data);
          if (!('access_token' in data)) console.error(data);
          save(data.access_token);
        }
      `,
    },
    {
      name: 'an answer that says it was refused',
      code: `
        export function login(text) {
          const data = JSON.parse(text);
          if (!data.ok) { console.error(data); throw new RangeError('refused'); }
          save(data.access_token);
        }
      `,
    },
    {
      name: 'an answer with an error in it',
      code: `
        export async function login(get) {
          const { data } = await get('/login');
          if (data.error) { console.error(data); return; }
          save(data.access_token);
        }
      `,
    },
    {
      name: 'the body of a response that failed',
      code: `
        export async function login(res) {
          const data = await res.json();
          if (!res.ok) { console.error(data); return; }
          save(data.access_token);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'the branch in which the constant has a value',
      code: `
        export async function login(res) {
          const data = await res.json();
          const token = data.accessToken;
          if (token) console.error('a token in', data);
        }
      `,
      errors: [
        {
          messageId: 'carrier',
          data: { code: 'data', sink: 'the log', what: '`accessToken`' },
          line: 5,
          column: 50,
          endColumn: 54,
        },
      ],
    },
    {
      name: 'behind the test that leaves where it is missing',
      code: `
        export async function login(res) {
          const data = await res.json();
          const token = data.accessToken;
          if (!token) return;
          console.error('a token in', data);
        }
      `,
      errors: [
        {
          messageId: 'carrier',
          data: { code: 'data', sink: 'the log', what: '`accessToken`' },
          line: 6,
          column: 39,
          endColumn: 43,
        },
      ],
    },
    {
      name: 'a constant of another member',
      code: `
        export async function login(res) {
          const data = await res.json();
          const name = data.name;
          if (!name) console.error('no name in', data);
          save(data.accessToken);
        }
      `,
      errors: [
        {
          messageId: 'carrier',
          data: { code: 'data', sink: 'the log', what: '`accessToken`' },
          line: 5,
          column: 50,
          endColumn: 54,
        },
      ],
    },
    {
      name: 'a variable that is set behind the test',
      code: `
        export async function login(res, data = res.body) {
          let token;
          if (!token) console.error('not yet', data);
          token = data.accessToken;
          save(token);
        }
      `,
      errors: [
        {
          messageId: 'carrier',
          data: { code: 'data', sink: 'the log', what: '`accessToken`' },
          line: 4,
          column: 48,
          endColumn: 52,
        },
      ],
    },
    {
      name: 'a refused answer that the code goes on with',
      code: `
        export async function login(res) {
          const data = await res.json();
          if (!data.ok) console.error(data);
          save(data.access_token);
        }
      `,
      errors: [
        {
          messageId: 'carrier',
          data: { code: 'data', sink: 'the log', what: '`access_token`' },
          line: 4,
          column: 39,
          endColumn: 43,
        },
      ],
    },
    {
      name: 'an answer that was granted',
      code: `
        export async function login(res) {
          const data = await res.json();
          if (data.ok) { console.error(data); return; }
          save(data.access_token);
        }
      `,
      errors: [
        {
          messageId: 'carrier',
          data: { code: 'data', sink: 'the log', what: '`access_token`' },
          line: 4,
          column: 40,
          endColumn: 44,
        },
      ],
    },
    {
      name: 'something that is no answer',
      code: `
        export function start(state) {
          if (state.error) { console.error(state); return; }
          save(state.access_token);
        }
      `,
      errors: [
        {
          messageId: 'carrier',
          data: { code: 'state', sink: 'the log', what: '`access_token`' },
          line: 3,
          column: 44,
          endColumn: 49,
        },
      ],
    },
    {
      name: 'a field that another method sets meanwhile',
      code: `
        export class Session {
          async token() {
            if (!this.accessToken) {
              await this.refresh();
              console.info('got', this.accessToken);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'credential',
          data: { code: 'this.accessToken', what: 'accessToken', sink: 'the log' },
          line: 6,
          column: 35,
          endColumn: 51,
        },
      ],
    },
    {
      name: 'a variable that another function sets meanwhile',
      code: `
        let token;
        async function signIn() { token = await ask(); }
        export async function get() {
          if (token) return;
          await signIn();
          console.info('got', token);
        }
      `,
      errors: [
        {
          messageId: 'credential',
          data: { code: 'token', what: 'token', sink: 'the log' },
          line: 7,
          column: 31,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'asked by its type, or by its key, and there',
      code: `
        export async function login(res) {
          const data = await res.json();
          if (typeof data.access_token === 'string') console.error(data);
          if (typeof data.access_token !== 'object') console.error(data);
          if ('access_token' in data) console.error(data);
          save(data.access_token);
        }
      `,
      errors: [
        {
          messageId: 'carrier',
          data: { code: 'data', sink: 'the log', what: '`access_token`' },
          line: 4,
          column: 68,
          endColumn: 72,
        },
        {
          messageId: 'carrier',
          data: { code: 'data', sink: 'the log', what: '`access_token`' },
          line: 5,
          column: 68,
          endColumn: 72,
        },
        {
          messageId: 'carrier',
          data: { code: 'data', sink: 'the log', what: '`access_token`' },
          line: 6,
          column: 53,
          endColumn: 57,
        },
      ],
    },
  ],
});
