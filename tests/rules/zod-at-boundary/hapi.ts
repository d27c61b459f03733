import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a route that validates, or may',
      code: `
import Hapi from '@hapi/hapi';
import { options } from './options.js';
const server = Hapi.server();
server.route({ method: 'POST', path: '/u', options: { validate: { payload: User } }, handler: (request) => save(request.payload.name) });
server.route({ method: 'POST', path: '/v', options, handler: (request) => save(request.payload.name) });
server.route({ method: 'POST', path: '/w', config: { validate: { payload: User }, handler: (request) => save(request.payload.name) } });
`,
    },
    {
      name: 'a request by its type alone: its route is in another file',
      code: `
import type { Request } from '@hapi/hapi';
export async function add(request: Request) { await save((request.payload as User).name); }
`,
    },
    {
      name: 'a route of something else',
      code: `server.route({ method: 'POST', path: '/u', handler: (request) => save(request.payload.name) });`,
    },
    {
      name: 'parameters and headers, outside of strict',
      code: `
import Hapi from '@hapi/hapi';
Hapi.server().route({ method: 'GET', path: '/u/{id}', handler: (request) => load(request.params.id.trim(), request.headers.host.trim()) });
`,
    },
  ],
  invalid: [
    {
      name: 'payload and query of a route in place',
      code: `
import Hapi from '@hapi/hapi';
const server = Hapi.server();
server.route({ method: 'POST', path: '/u', handler: (request, h) => {
  const { name } = request.payload;
  return h.response(save(name, request.query.page.size)).code(201);
} });
`,
      errors: [{ messageId: 'use', line: 5, column: 9 }, { messageId: 'use', line: 6, column: 32 }],
    },
    {
      name: 'routes in a list, with the type of hapi',
      code: `
import type { Request, Server } from '@hapi/hapi';
export const register = (server: Server) => server.route([
  { method: 'POST', path: '/u', options: { auth: false }, handler: (request: Request) => save((request.payload as User).name) },
]);
`,
      errors: [{ messageId: 'cast', line: 4, column: 96 }],
    },
    {
      name: 'a handler by its name, in the options',
      code: `
import Hapi from '@hapi/hapi';
const server = Hapi.server();
server.route({ method: 'POST', path: '/u', options: { handler: add } });
async function add(request) { await save(request.payload.name); }
`,
      errors: [{ messageId: 'use', line: 5, column: 42 }],
    },
    {
      name: 'parameters and headers in strict',
      code: `
import Hapi from '@hapi/hapi';
Hapi.server().route({ method: 'GET', path: '/u/{id}', handler: (request) => load(request.params.id.trim(), request.headers.host.trim()) });
`,
      options: [{ sources: ['params', 'headers'] }],
      errors: [{ messageId: 'use', line: 3, column: 82 }, { messageId: 'use', line: 3, column: 108 }],
    },
  ],
});
