import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a query of which it is not said whose it is',
      code: `
export class Posts {
  async list(ctx) { const { query } = ctx; this.rows = await find(query.text.trim()); }
  async find(db) { const rows = await db.query('SELECT 1'); db.body = rows; }
  async write(ctx) { ctx.query = { text: '' }; ctx.body = find(); }
}
`,
    },
  ],
  invalid: [
    {
      name: 'a controller that only reads the query',
      code: `
export class Posts {
  async list(ctx) { const { name } = ctx.query; ctx.body = await find(name.trim()); }
  async find(ctx) { const { query } = ctx; ctx.body = await find(query.text.trim()); }
}
`,
      errors: [
        { messageId: 'use', line: 3, column: 27, endColumn: 35 },
        { messageId: 'use', line: 4, column: 29, endColumn: 34 },
      ],
    },
  ],
});
