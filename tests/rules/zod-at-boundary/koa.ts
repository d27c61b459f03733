import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a context that is only read',
      code: `
class Users { async create(ctx) { await save(ctx.request.body.name); } } export default new Users();
`,
    },
    {
      name: 'another part of the request is taken by a pattern',
      code: `
export async function create(ctx) { const { request: { socket }, state } = ctx; ctx.body = await save(socket.name, state.user); }
`,
    },
    {
      name: 'something that is only answered',
      code: `
class Users { async create(ctx) { ctx.body = await load(ctx.items.name); } } export default new Users();
`,
    },
    {
      name: 'the body is a method of another framework',
      code: `
class Users { async create(ctx) { const { name } = ctx.request.body(); ctx.throw(name); } } export default new Users();
`,
    },
    {
      name: 'a decorator stands before the method',
      code: `
class Users { @validated(User) async create(ctx) { ctx.body = await save(ctx.request.body.name); } } export default new Users();
`,
    },
    {
      name: 'a function of the file',
      code: `
async function create(ctx) { ctx.body = await save(ctx.request.body.name); } run(create);
`,
    },
    {
      name: 'a type of its own',
      code: `
export async function create(ctx: Call) { ctx.body = await save(ctx.request.body.name); }
`,
    },
    {
      name: 'the body of a context is validated',
      code: `
class Users { async create(ctx) { const { name } = User.parse(ctx.request.body); ctx.body = await save(name); } } export default new Users();
`,
    },
  ],
  invalid: [
    {
      name: 'the body is taken out of the context by a pattern',
      code: `
export async function create(ctx) { const { request: { body } } = ctx; ctx.body = await save(body.name); }
`,
      errors: [{ messageId: 'use', line: 2, column: 56 }],
    },
    {
      name: 'method of a class',
      code: `
class Users { async create(ctx) { ctx.body = await save(ctx.request.body.name); } } export default new Users();
`,
      errors: [
        { messageId: 'use', data: { value: 'ctx.request.body' }, line: 2, column: 57, endColumn: 78 },
      ],
    },
    {
      name: 'field of a class, query taken apart',
      code: `
export class Users { find = async (context: any, next) => { const { query } = context.request; if (!query.name) context.throw(400); await search(query.name.trim()); }; }
`,
      errors: [
        { messageId: 'use', data: { value: 'query' }, line: 2, column: 69, endColumn: 74 },
      ],
    },
    {
      name: 'exported function',
      code: `
export async function create(ctx) { ctx.body = await save(ctx.request.body.name); }
`,
      errors: [
        { messageId: 'use', data: { value: 'ctx.request.body' }, line: 2, column: 59, endColumn: 80 },
      ],
    },
    {
      name: 'actions of an object',
      code: `
export default {
  name: 'backups',
  actions: {
    async restore(ctx, next) {
      await save(ctx.request.body.name);
      ctx.body = { status: 'ok' };
      await next();
    },
  },
};
`,
      errors: [{ messageId: 'use', data: { value: 'ctx.request.body' }, line: 6, column: 18, endColumn: 39 }],
    },
    {
      name: 'exported in an object',
      code: `
module.exports = { async create(ctx) { ctx.attachment('a'); await save(ctx.request.body.name); } };
`,
      errors: [
        { messageId: 'use', data: { value: 'ctx.request.body' }, line: 2, column: 72, endColumn: 93 },
      ],
    },
  ],
});
