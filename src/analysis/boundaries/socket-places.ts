import type { TSESTree } from '@typescript-eslint/utils';

import { bunServers, messageKeys, socketUpgrade } from '../../catalog/boundaries/messages.js';
import { socketRoute } from '../../catalog/route-places.js';
import { type CallLike, enclosingFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { namesOf } from '../core/nodes.js';
import type { SourceCode } from '../core/per-file.js';
import { exportedName } from '../identity/function-positions.js';
import { resolveApi } from '../identity/references.js';
import { objectView } from '../values/object-view.js';
import { constantOf } from '../values/values.js';
import type { Places } from './route-places.js';

/** `fastify.get('/live', { websocket: true }, (socket, request) => …)`, `fastify.route({ websocket: true, handler })` */
export function opensSocket({ arguments: args }: CallLike, sourceCode: SourceCode): boolean {
  if (!namesOf(sourceCode).has(socketRoute.option)) return false;
  return args.some((options) => {
    const isOpened = objectView(options, sourceCode)?.entries.get(socketRoute.option);
    return isOpened !== undefined && constantOf(isOpened, sourceCode)?.value === true;
  });
}

/** What a function gets that stands under `message` or `onMessage` among the handlers of a server's sockets. */
export function placesOfSocketHandler(property: TSESTree.Property, sourceCode: SourceCode): Places | undefined {
  const key = staticKey(property);
  if (key === messageKeys.event) return isUpgraded(property.parent) ? ['place#TextMessageEvent()'] : undefined;
  if (key !== messageKeys.method) return undefined;
  const handlers = wrapped(property.parent);
  const { parent } = handlers;
  if (parent?.type === 'Property') return isServer(parent, sourceCode) ? [undefined, 'place#TextMessage()'] : undefined;
  if (parent?.type !== 'CallExpression' || parent.callee === handlers || resolveApi(parent.callee, sourceCode)?.module !== 'elysia') return undefined;
  // Elysia parses the message, and checks it where it is told what it is.
  return objectView(handlers, sourceCode)?.get('body').state === 'absent' ? [undefined, 'place#Message()'] : undefined;
}

/** `upgradeWebSocket((c) => ({ onMessage(event, socket) { … } }))` of Hono, whichever adapter makes it. */
function isUpgraded(handlers: TSESTree.Node): boolean {
  const maker = enclosingFunction(handlers);
  const isReturned = maker && (unwrap(maker.body) === handlers || wrapped(handlers).parent?.type === 'ReturnStatement');
  const call = isReturned ? wrapped(maker).parent : undefined;
  return call?.type === 'CallExpression' && lastName(call.callee) === socketUpgrade;
}

/** `Bun.serve({ fetch, websocket: { message(socket, text) { … } } })`, also as the default export of a file. */
function isServer(holder: TSESTree.Property, sourceCode: SourceCode): boolean {
  if (staticKey(holder) !== socketRoute.option) return false;
  const options = wrapped(holder.parent);
  const { parent: call } = options;
  if (call?.type === 'CallExpression') return bunServers.has(resolveApi(call.callee, sourceCode)?.id ?? '#');
  return exportedName(options) === 'default';
}
