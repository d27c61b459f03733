import type { TSESTree } from '@typescript-eslint/utils';

import { connectionEvents, connectionServers, connectionTakers } from '../../catalog/emitters.js';
import type { ApiId } from '../../catalog/types.js';
import { type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { usesOf } from '../identity/function-uses.js';
import { resolveApi } from '../identity/references.js';
import { constantOf } from '../values/values.js';

/** Does a function run for each connection of a server: `wss.on('connection', serve)`, `net.createServer(serve)`? */
export const isConnectionHandler = perNode<FunctionNode, boolean>((fn, sourceCode) =>
  [wrapped(fn), ...usesOf(fn, sourceCode)].some((place) => takesConnections(place, sourceCode)));

function takesConnections(place: TSESTree.Node, sourceCode: SourceCode): boolean {
  const call = place.parent;
  if ((call?.type !== 'CallExpression' && call?.type !== 'NewExpression') || !call.arguments.includes(place as TSESTree.Expression)) return false;
  const callee = unwrap(call.callee);
  if (connectionTakers.has(resolveApi(callee, sourceCode)?.id as ApiId)) return true;
  if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'on' || call.arguments[1] !== place) return false;
  const [event] = call.arguments;
  return event !== undefined && connectionEvents.has(constantOf(event, sourceCode)?.value) && isServer(callee.object, sourceCode);
}

/** A server, or one room of it: `io.of('/news')`. */
function isServer(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const callee = inner.type === 'CallExpression' ? unwrap(inner.callee) : undefined;
  const server = callee?.type === 'MemberExpression' && staticKey(callee) === 'of' ? callee.object : inner;
  return connectionServers.has(resolveApi(server, sourceCode)?.id as ApiId);
}
