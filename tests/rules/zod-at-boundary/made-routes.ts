import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'what the route has checked',
      code: `
import { createRoute } from '@hono/zod-openapi';
import { makeRouter } from './openapi.js';
const route = createRoute({ method: 'post', path: '/t', responses: {} });
export const router = makeRouter().openapi(route, async (c) => c.json(await save(c.req.valid('json').title), 201));
`,
    },
    {
      name: 'a method of this name that takes no route',
      code: `
import { makeRouter } from './openapi.js';
const document = { info: {} };
export const router = makeRouter().openapi(document, async (c) => save((await c.req.json()).title));
`,
    },
  ],
  invalid: [
    {
      name: 'a route of zod-openapi on a router of another file',
      code: `
import { createRoute } from '@hono/zod-openapi';
import { makeRouter } from './openapi.js';
const route = createRoute({ method: 'post', path: '/t', responses: {} });
export const router = makeRouter().openapi(route, async (c) => {
  const raw = await c.req.json();
  return c.json(await save(raw.title), 201);
});
`,
      errors: [{ messageId: 'use', line: 6, column: 21 }],
    },
    {
      name: 'a route of zod-openapi that is made in place, on an imported application',
      code: `
import { createRoute } from '@hono/zod-openapi';
import { app } from '@/app';
app.openapi(createRoute({ method: 'post', path: '/t', responses: {} }), async (c) => {
  const { title } = await c.req.json();
  return c.json(await save(title), 201);
});
`,
      errors: [{ messageId: 'use', line: 5, column: 9 }],
    },
    {
      name: 'a route and a router of other files',
      code: `
import { makeRouter } from './openapi.js';
import { createTitle, readTitle } from '../routes.js';
export const router = makeRouter().openapi(readTitle, (c) => c.text('x')).openapi(createTitle, async (c) => {
  const { title } = await c.req.json();
  return c.json(await save(title), 201);
});
`,
      errors: [{ messageId: 'use', line: 5, column: 9 }],
    },
    {
      name: 'a handler with a name',
      code: `
import { createRoute } from '@hono/zod-openapi';
import { makeRouter } from './openapi.js';
const route = createRoute({ method: 'post', path: '/t', responses: {} });
const handle = async (c) => {
  const { title } = await c.req.parseBody();
  return c.json(await save(title), 201);
};
export const router = makeRouter().openapi(route, handle);
`,
      errors: [{ messageId: 'use', line: 6, column: 9 }],
    },
  ],
});
