import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'routes in a list that check, by hapi or by a table of their own',
      code: `
import type { ServerRoute } from '@hapi/hapi';
export const routes: ServerRoute[] = [
  { method: 'POST', path: '/a', options: { validate: { payload: Order } }, handler: (request) => save(request.payload.id.trim()) },
  { method: 'POST', path: '/b', options: { handler: (request) => save(request.payload.id.trim()), validate: { payload: Order } } },
  { method: 'POST', path: '/c', schema: Order, handler: (request) => save(request.payload.id.trim()) },
  { method: 'POST', path: '/d', options: shared, handler: (request) => save(request.payload.id.trim()) },
];
export const job = { name: 'sweep', handler: (request) => save(request.payload.id.trim()) };
`,
    },
  ],
  invalid: [
    {
      name: 'routes in a list, which another call or another file hands on',
      code: `
import Hapi from '@hapi/hapi';
const routes = [
  { method: 'POST', path: '/a', handler: (request) => save(request.payload.id.trim()) },
];
export const more = [
  { method: 'GET', path: '/b', options: { handler: async (request) => find(request.query.text.trim()) } },
  { method: 'GET', path: '/c', options: { auth: 'simple' }, handler: async (request) => find(request.query.text.trim()) },
];
Hapi.server().route(routes);
`,
      errors: [
        { messageId: 'use', line: 4, column: 60, endColumn: 78 },
        { messageId: 'use', line: 7, column: 76, endColumn: 94 },
        { messageId: 'use', line: 8, column: 94, endColumn: 112 },
      ],
    },
  ],
});
