import type { TSESTree } from '@typescript-eslint/utils';

import { requestHandlerMethod, toolCallMethod, toolCallSchema } from '../../catalog/paths/tool-inputs.js';
import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { constantString } from '../values/values.js';

/**
 * `server.setRequestHandler(CallToolRequestSchema, (request) => …)`, `server.setRequestHandler('tools/call', …)`: what registers a
 * handler for the calls of tools, whose arguments nothing has checked.
 */
export function takesToolCalls(call: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode): boolean {
  const callee = unwrap(call.callee);
  const [request] = call.arguments;
  if (!request || callee.type !== 'MemberExpression' || staticKey(callee) !== requestHandlerMethod) return false;
  return isToolCallSchema(request, sourceCode) || constantString(request, sourceCode) === toolCallMethod;
}

/** It tells which request is meant, and of a tool's arguments only that they are an object. */
export function isToolCallSchema(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return resolveApi(node, sourceCode)?.id === toolCallSchema;
}
