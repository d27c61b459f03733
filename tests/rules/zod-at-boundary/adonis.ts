import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a request that is checked',
      code: `
import type { HttpContext } from '@adonisjs/core/http';
export default class PostsController {
  async store({ request }: HttpContext) { const post = await request.validateUsing(createPost); return Post.create({ title: post.title.trim() }); }
  async update({ request }: HttpContext) { const post = await createPost.validate(request.all()); return Post.create({ title: post.title.trim() }); }
  async both({ request }: HttpContext) { await request.validateUsing(createPost); const { title } = request.only(['title']); return Post.create({ title }); }
  async whole(ctx: HttpContext) { await ctx.request.validate({ schema }); return Post.create(ctx.request.all()); }
}
`,
    },
    {
      name: 'what is read and handed on as it is, and a request of the project itself',
      code: `
import type { HttpContext } from '@adonisjs/core/http';
import type { HttpContext as Own } from './context.js';
export default class PostsController {
  async page({ request }: HttpContext) { return Post.query().paginate(request.input('page', 1), 20); }
  async own({ request }: Own) { return Post.create({ title: request.body().title.trim() }); }
}
`,
    },
  ],
  invalid: [
    {
      name: 'a request that nothing checks',
      code: `
import type { HttpContext } from '@adonisjs/core/http';
export default class PostsController {
  async body({ request }: HttpContext) { return Post.create({ title: request.body().title.trim() }); }
  async only({ request }: HttpContext) { const { title } = request.only(['title']); return Post.create({ title: title.trim() }); }
  async all(ctx: HttpContext) { return Post.create({ title: ctx.request.all().title.trim() }); }
  async input({ request }: HttpContext) { return Post.findBy('slug', request.input('slug').trim()); }
}
`,
      errors: [
        { messageId: 'use', line: 4, column: 70, endColumn: 90 },
        { messageId: 'use', line: 5, column: 48, endColumn: 57 },
        { messageId: 'use', line: 6, column: 61, endColumn: 84 },
        { messageId: 'use', line: 7, column: 70, endColumn: 96 },
      ],
    },
    {
      name: 'a request of the version before, checked only behind the read',
      code: `
import type { HttpContextContract } from '@ioc:Adonis/Core/HttpContext';
export default class PostsController {
  public async store({ request }: HttpContextContract) { const title = request.qs().title.trim(); await request.validate(StorePost); return Post.create({ title }); }
}
`,
      errors: [
        { messageId: 'use', line: 4, column: 72, endColumn: 90 },
      ],
    },
  ],
});
