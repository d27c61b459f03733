import rule from '../../../src/rules/no-direct-env-access.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-direct-env-access: what says how it runs, and Deno', rule, {
  valid: [
    { name: 'which part of Next.js runs', code: `export async function register() { if (process.env.NEXT_RUNTIME === 'nodejs') await import('./tracing.js'); }` },
    { name: 'what the bundler says of itself', code: `const { MODE } = import.meta.env; export const isDev = import.meta.env.DEV || MODE === 'demo'; export const home = import.meta.env.BASE_URL;` },
    { name: 'what the bundler says of itself, by a name', code: 'const env = import.meta.env; export const home = env.BASE_URL;' },
    { name: 'Deno: a schema gets all', code: 'export const settings = schema.parse(Deno.env.toObject());' },
    { name: 'Deno: a child process gets all', code: `new Deno.Command('ls', { env: Deno.env.toObject() });` },
    { name: 'Deno: written', code: `Deno.env.set('STAGE', 'demo'); Deno.env.delete('STAGE');` },
    { name: 'Deno: a variable of the system', code: `export const home = Deno.env.has('HOME') ? Deno.env.toObject().HOME : '/';` },
  ],
  invalid: [
    {
      name: 'the address of the service, called like a variable of a bundler',
      code: 'export const load = () => get(process.env.BASE_URL, Bun.env.MODE);',
      errors: [
        { messageId: 'read', line: 1, column: 31, endColumn: 51 },
        { messageId: 'read', line: 1, column: 53, endColumn: 65 },
      ],
    },
    {
      name: 'Deno: is it set',
      code: `if (Deno.env.has('MAIL_HOST')) start();`,
      errors: [
        { messageId: 'read', line: 1, column: 5, endColumn: 30 },
      ],
    },
    {
      name: 'Deno: a member of all of them',
      code: 'export const host = Deno.env.toObject().MAIL_HOST;',
      errors: [
        { messageId: 'read', line: 1, column: 21, endColumn: 50 },
      ],
    },
    {
      name: 'Deno: taken out of all of them',
      code: 'const { MAIL_HOST, HOME } = Deno.env.toObject();',
      errors: [
        { messageId: 'read', line: 1, column: 9, endColumn: 18 },
      ],
    },
    {
      name: 'Deno: a copy',
      code: 'const variables = Deno.env.toObject(); start(variables);',
      errors: [
        { messageId: 'copy', line: 1, column: 19, endColumn: 38 },
      ],
    },
  ],
});
