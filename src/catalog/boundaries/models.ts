import type { ApiId, Catalog } from '../types.js';
import type { Boundary } from './types.js';

const toolCall: readonly Boundary[] = [{ kind: 'model', at: ['params', 'arguments'] }];

/**
 * Objects and parameters that hold what a model wrote. A server of the Model Context Protocol lists the schemas of its tools, but
 * `CallToolRequestSchema` says of the arguments of a call only that they are an object: `z.record(z.string(), z.unknown())`.
 * https://www.npmjs.com/package/@modelcontextprotocol/sdk (`types.ts`)
 */
export const modelObjects: Catalog<readonly Boundary[]> = new Map<ApiId, readonly Boundary[]>([
  ['place#ToolCall()', toolCall],
  ['@modelcontextprotocol/sdk/types.js#CallToolRequest()', toolCall],
]);
