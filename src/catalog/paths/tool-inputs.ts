import type { ApiId, Catalog } from '../types.js';

/** How a tool that a model calls is made, and what its function is handed. */
export interface ToolMaker {
  /** Options that hold the schema of the input. */
  schemas: readonly string[];
  /** Options that hold the function. */
  run: readonly string[];
  /** Member names of the function's first parameter down to the input. */
  at?: readonly string[];
}

const sdk: ToolMaker = { schemas: ['inputSchema', 'parameters'], run: ['execute'] };

/**
 * Functions that take all of a tool in one object. https://ai-sdk.dev/docs/reference/ai-sdk-core/tool,
 * https://mastra.ai/reference/tools/create-tool, https://openai.github.io/openai-agents-js/guides/tools
 */
export const toolMakers: Catalog<ToolMaker> = new Map<ApiId, ToolMaker>([
  ['ai#tool', sdk],
  ['ai#dynamicTool', sdk],
  ['@openai/agents#tool', sdk],
  ['@mastra/core#createTool', { ...sdk, at: ['context'] }],
  ['@mastra/core/tools#createTool', { ...sdk, at: ['context'] }],
]);

/**
 * Methods of servers that take a tool: `server.tool(name, shape, handler)`, `server.registerTool(name, { inputSchema }, handler)`
 * of https://github.com/modelcontextprotocol/typescript-sdk, `server.addTool({ parameters, execute })` of
 * https://github.com/punkpeye/fastmcp. What makes them is the schema beside the function, wherever the server came from.
 */
export const toolMethods: ReadonlySet<string> = new Set(['addTool', 'registerTool', 'tool']);

/**
 * The method that takes a handler by the schema or, from version 2, by the method of the request, and those of a tool's call.
 * https://www.npmjs.com/package/@modelcontextprotocol/sdk, https://www.npmjs.com/package/@modelcontextprotocol/server
 */
export const requestHandlerMethod = 'setRequestHandler';
export const toolCallMethod = 'tools/call';
export const toolCallSchema: ApiId = '@modelcontextprotocol/sdk/types.js#CallToolRequestSchema';
