import rule from '../../../src/rules/no-sensitive-data-in-log.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run(`${rule.name}: what other files say`, rule, {
  valid: [
    {
      name: 'union of literals',
      code: `import type { Kind } from './own.js'; export const f = (token: Kind) => console.log(token);`,
    },
    {
      name: 'enum',
      code: `import type { Region } from './own.js'; export const f = (options: { secret: Region }) => console.log(options.secret);`,
    },
  ],
  invalid: [
    {
      name: 'a single literal, which is the secret itself',
      code: `import { apiToken } from './own.js'; export const f = () => console.log(apiToken);`,
      errors: [
        {
          messageId: 'credential', line: 1, column: 73, endColumn: 81,
        },
      ],
    },
    {
      name: 'branded text',
      code: `import type { Slug } from './own.js'; export const f = (password: Slug) => console.log(password);`,
      errors: [
        {
          messageId: 'credential', line: 1, column: 88, endColumn: 96,
        },
      ],
    },
  ],
});
