import type { TSESTree } from '@typescript-eslint/utils';

import {
  bunServers, messageEmitters, messageKeys, socketServers, socketUpgrade, textMessageTargets, valueSocket, valueSocketModules,
} from '../../catalog/boundaries/messages.js';
import { ownEvents } from '../../catalog/paths/outside-names.js';
import { socketRoute } from '../../catalog/route-places.js';
import { type CallLike, enclosingFunction, type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import { importsAny } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { namesOf } from '../core/nodes.js';
import type { SourceCode } from '../core/per-file.js';
import { exportedName } from '../identity/function-positions.js';
import { callOf } from '../identity/function-uses.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
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

/** What a listener of an event gets from those who are connected: a socket, what one of them has sent, or a text of it. */
export function placesOfEvent(event: string, emitter: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): Places | undefined {
  const isConnection = event === 'connection' || event === 'connect';
  // Most listeners are those of streams and processes.
  if (!isConnection && event !== 'message' && !importsAny(valueSocketModules, sourceCode)) return undefined;
  const id = resolveApi(emitter, sourceCode)?.id;
  if (id === undefined) return undefined;
  const socket = isConnection ? socketServers.get(id) : undefined;
  if (socket) return [socket];
  if (id === valueSocket) return ownEvents.has(event) || isNoMessage(fn.params[0], sourceCode) ? undefined : ['place#Message()'];
  if (event !== 'message') return undefined;
  if (messageEmitters.has(id)) return ['place#Message()'];
  return textMessageTargets.has(id) ? ['place#TextMessage()'] : undefined;
}

const plainTypes: ReadonlySet<string> = new Set(['TSBooleanKeyword', 'TSNumberKeyword', 'TSStringKeyword']);

/** What is called is the way to answer, which may be all that was sent; of a single name or number (`room: string`) nobody asks for a schema. */
function isNoMessage(parameter: TSESTree.Parameter | undefined, sourceCode: SourceCode): boolean {
  if (parameter?.type === 'Identifier' && plainTypes.has(parameter.typeAnnotation?.typeAnnotation.type ?? '')) return true;
  const references = (parameter && variableOf(parameter, sourceCode)?.references) ?? [];
  return references.some(({ identifier }) => callOf(identifier) !== undefined);
}
