import rule from '../../../src/rules/no-generic-catch.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run(`${rule.name}: what other files say`, rule, {
  valid: [
    {
      name: 'schema',
      code: `import { Paging } from './own.js'; export const Lenient = Paging.catch(() => ({ page: 1 })); export const Page = Paging.shape.page.catch(() => 1);`,
    },
    {
      name: 'promise that never comes',
      code: `import { Base } from './own.js'; export class A extends Base { async f() { try { await fetch('/a'); } catch { await this.quit(); } } async g() { try { return await fetch('/a'); } catch { return this.quit(); } } h() { return fetch('/a').catch(() => this.quit()); } }`,
    },
  ],
  invalid: [
    {
      name: 'promise that nobody waits for',
      code: `import { Base } from './own.js'; export class A extends Base { async f() { try { await fetch('/a'); } catch { void this.quit(); } } }`,
      errors: [
        {
          messageId: 'fallback', line: 1, column: 103, endColumn: 108,
          suggestions: [
            {
              messageId: 'rethrow',
              output: `import { Base } from './own.js'; export class A extends Base { async f() { try { await fetch('/a'); } catch (error) { void this.quit(); throw error; } } }`,
            },
          ],
        },
      ],
    },
  ],
});
