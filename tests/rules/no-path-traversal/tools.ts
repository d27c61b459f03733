import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester } from '../../support/rule-tester.js';

const head = `import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
`;

ruleTester.run(`${rule.name}: tools and procedures`, rule, {
  valid: [
    {
      name: 'tool: any file may be meant',
      code: `${head}server.tool('read', { file: z.string() }, async ({ file }) => fs.readFile(file));
server.tool('read', { file: z.string() }, async ({ file }) => fs.readFile(path.resolve(process.cwd(), file)));`,
    },
    {
      name: 'tool: what the schema keeps out',
      code: `${head}server.registerTool('read', { inputSchema: { id: z.string().uuid(), kind: z.enum(['a', 'b']) } }, async ({ id, kind }) => {
  return fs.readFile(path.join(root, kind, id));
});`,
    },
    {
      name: 'tool: contained',
      code: `${head}server.tool('read', { file: z.string() }, async ({ file }) => {
  const target = path.resolve(root, file);
  if (!target.startsWith(root + path.sep)) throw new Error('outside');
  return fs.readFile(target);
});`,
    },
    { name: 'tool: schema of another file', code: `${head}import { shape } from './shapes.js'; server.tool('read', shape, async ({ file }) => fs.readFile(path.join(root, file)));` },
    { name: 'a method that is called tool, without a schema', code: `${head}belt.tool('hammer', { file: 'x' }, ({ file }) => fs.readFile(path.join(root, file)));` },
    { name: 'a handler for other requests', code: `${head}import { ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
server.setRequestHandler(ListToolsRequestSchema, async (request) => fs.readFile(path.join(root, request.params.arguments.path)));` },
    { name: 'tool: no function', code: `${head}import { tool } from 'ai'; export const t = tool({ inputSchema: z.object({ file: z.string() }) }); server.tool(); server.tool('a', options);` },
    {
      name: 'procedure: what the schema keeps out',
      code: `${head}export const get = publicProcedure.input(z.object({ file: z.enum(['a']) })).query(({ input }) => fs.readFile(input.file));
export const other = publicProcedure.input(schema).query(({ input }) => fs.readFile(input.file));`,
    },
    { name: 'query of something else', code: `${head}db.input(z.object({ file: z.string() })).query(({ input }) => fs.readFile(input.file)); // procedure` },
  ],
  invalid: [
    {
      name: 'MCP tool, shape',
      code: `${head}server.tool('read', 'Reads a file', { file: z.string().describe('its name'), lines: z.number() }, async ({ file, lines }) => {
  return fs.readFile(path.join(root, file));
});`,
      errors: [{ messageId: 'open', data: { call: 'fs.readFile', value: 'file' }, line: 5, column: 10, endColumn: 21 }],
    },
    {
      name: 'MCP tool, registered, template',
      code: `${head}server.registerTool('write', { title: 'Write', inputSchema: { name: z.string().min(1).max(50) } }, async (args) => {
  await fs.writeFile(\`\${root}/\${args.name}.md\`, 'x');
});`,
      errors: [{ messageId: 'open', data: { call: 'fs.writeFile', value: 'args.name' }, line: 5, column: 9, endColumn: 21 }],
    },
    {
      name: 'MCP tool, function of the file',
      code: `${head}const shape = { file: z.string() };
server.tool('read', shape, read);
async function read({ file }) { return fs.readFile(path.join(root, file)); }`,
      errors: [{ messageId: 'open', data: { call: 'fs.readFile', value: 'file' }, line: 6, column: 40, endColumn: 51 }],
    },
    {
      name: 'MCP tool, broken check',
      code: `${head}server.tool('read', { file: z.string() }, async ({ file }) => {
  const target = path.resolve(root, file);
  if (!target.startsWith(root)) throw new Error('outside');
  return fs.readFile(target);
});`,
      errors: [{
        messageId: 'noSeparator', line: 6, column: 8, endColumn: 31,
        suggestions: [{ messageId: 'appendSeparator', output: `${head}server.tool('read', { file: z.string() }, async ({ file }) => {
  const target = path.resolve(root, file);
  if (!target.startsWith(root + path.sep)) throw new Error('outside');
  return fs.readFile(target);
});` }],
      }],
    },
    {
      name: 'request handler of an MCP server',
      code: `${head}import { CallToolRequestSchema } from '@modelcontextprotocol/sdk/types.js';
server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { name, arguments: args } = request.params;
  if (name === 'read') return fs.readFile(path.join(root, args.path));
});`,
      errors: [{ messageId: 'open', data: { call: 'fs.readFile', value: 'args.path' }, line: 7, column: 31, endColumn: 42 }],
    },
    {
      name: 'tool of an SDK',
      code: `${head}import { tool } from 'ai';
export const read = tool({ description: 'x', inputSchema: z.object({ page: z.string() }), execute: async ({ page }) => fs.readFile(path.join(root, page)) });`,
      errors: [{ messageId: 'open', data: { call: 'fs.readFile', value: 'page' }, line: 5, column: 120, endColumn: 131 }],
    },
    {
      name: 'tool of an SDK, input in the context',
      code: `${head}import { createTool } from '@mastra/core/tools';
export const read = createTool({ inputSchema: z.object({ page: z.string() }), execute: async ({ context }) => fs.readFile(root + '/' + context.page) });`,
      errors: [{ messageId: 'open', data: { call: 'fs.readFile', value: 'context.page' }, line: 5, column: 111, endColumn: 122 }],
    },
    {
      name: 'tool in one object, of a server',
      code: `${head}server.addTool({ name: 'read', parameters: z.object({ page: z.string() }), execute: async (args) => fs.readFile(path.join(root, args.page)) });`,
      errors: [{ messageId: 'open', data: { call: 'fs.readFile', value: 'args.page' }, line: 4, column: 101, endColumn: 112 }],
    },
    {
      name: 'procedure',
      code: `${head}export const router = t.router({
  get: t.procedure.use(auth).input(z.object({ file: z.string() })).query(({ input }) => fs.readFile(input.file)),
  put: t.procedure.input(z.string()).mutation(async ({ input }) => { await fs.writeFile(path.join(root, input), ''); }),
});`,
      errors: [
        { messageId: 'open', data: { call: 'fs.readFile', value: 'input.file' }, line: 5, column: 89, endColumn: 100 },
        { messageId: 'open', data: { call: 'fs.writeFile', value: 'input' }, line: 6, column: 76, endColumn: 88 },
      ],
    },
  ],
});
