import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

const sdk = `import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';\n`;

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'arguments of a tool validated',
      code: `${sdk}server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { name, arguments: args } = request.params;
  if (name === 'find') return find(FindArgs.parse(args).city);
  if (!isRouteArgs(args)) throw new Error('Invalid arguments');
  return route(args.from, args.to);
});`,
    },
    {
      name: 'arguments of a tool narrowed by hand',
      code: `${sdk}server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const city = request.params.arguments?.city;
  if (typeof city !== 'string') throw new Error('The city is missing');
  return find(city);
});`,
    },
    {
      name: 'arguments of a tool handed on as a whole',
      code: `${sdk}server.setRequestHandler(CallToolRequestSchema, async (request) => tools[request.params.name].run(request.params.arguments ?? {}));`,
    },
    {
      name: 'names of the arguments of a tool only asked about',
      code: `${sdk}server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const unknown = Object.keys(request.params.arguments || {}).filter((key) => !declared.has(key));
  if (unknown.length > 0) throw new Error(unknown.join(', '));
  return run(request.params.arguments);
});`,
    },
    {
      name: 'other requests, and other parts of this one',
      code: `${sdk}server.setRequestHandler(ListToolsRequestSchema, async (request) => list(request.params.arguments.cursor.length));
server.setRequestHandler(OwnRequestSchema, async (request) => find(request.params.arguments.city));
server.setRequestHandler('prompts/get', async (request) => find(request.params.arguments.city));
server.setRequestHandler();
server.setRequestHandler(CallToolRequestSchema, async (request) => log.info(request.params.name));`,
    },
  ],
  invalid: [
    {
      name: 'arguments of a tool taken apart',
      code: `${sdk}server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { city } = request.params.arguments;
  return find(city);
});`,
      errors: [{ messageId: 'use', data: { value: 'request.params.arguments' }, line: 3, column: 9 }],
    },
    {
      name: 'arguments of a tool cast, in a wrapper',
      code: `${sdk}class Weather {
  listen() {
    this.server.setRequestHandler(CallToolRequestSchema, traced(async ({ params: { name, arguments: args } }) => {
      return find(args as FindArgs);
    }));
  }
}`,
      errors: [{ messageId: 'cast', data: { value: 'arguments', type: 'FindArgs', schema: 'Schema' }, line: 4, column: 90 }],
    },
    {
      name: 'a member of the arguments of a tool used',
      code: `const types_js_1 = require('@modelcontextprotocol/sdk/types.js');
server.setRequestHandler(types_js_1.CallToolRequestSchema, async (request) => {
  const query = request.params.arguments?.query;
  return find(query.replace(/'/g, ''));
});`,
      errors: [{ messageId: 'use', line: 3, column: 17 }],
    },
    {
      name: 'version 2 of the server',
      code: `server.setRequestHandler('tools/call', async (request) => {
  const { name, arguments: args } = request.params;
  return tools[name].run(args.path);
});`,
      errors: [{ messageId: 'use', line: 2, column: 17 }],
    },
    {
      name: 'a request of a tool by its type',
      code: `import type { CallToolRequest } from '@modelcontextprotocol/sdk/types.js';
export async function call(request: CallToolRequest) {
  return find(request.params.arguments as FindArgs);
}`,
      errors: [{ messageId: 'cast', line: 3, column: 15 }],
    },
    {
      name: 'names of an object taken over',
      code: `const data = JSON.parse(text);
for (const name of Object.keys(data).filter((key) => save(key))) save(name);
const sorted = Object.keys(JSON.parse(other)).sort();`,
      errors: [
        { messageId: 'use', line: 1, column: 14 },
        { messageId: 'use', line: 3, column: 16 },
      ],
    },
  ],
});
