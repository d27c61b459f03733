import type { TSESTree } from '@typescript-eslint/utils';

import { type ListenerParts, outsideEmitters, type OutsidePart, ownEvents, socketServers } from '../../catalog/paths/outside-names.js';
import { type FunctionNode, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { constantString } from '../values/values.js';

const listening = new Set(['addListener', 'on', 'once', 'prependListener']);

/** Chains of listeners (`a.on(…).on(…)`) longer than this are not followed. */
const longestChain = 40;

/** What the parameters of a listener bring from outside, by what it listens to. */
export function listenedParts(fn: FunctionNode, sourceCode: SourceCode): readonly (OutsidePart | undefined)[] | undefined {
  const listened = listenerOf(fn, sourceCode);
  if (!listened) return undefined;
  const parts = emitterParts(listened.emitter, sourceCode) ?? socketParts(listened.emitter, sourceCode);
  return parts?.get(listened.event) ?? (ownEvents.has(listened.event) ? undefined : parts?.get('*'));
}

interface Listened {
  emitter: TSESTree.Node;
  event: string;
}

/** `emitter.on('event', fn)` */
function listenerOf(fn: FunctionNode, sourceCode: SourceCode): Listened | undefined {
  const position = wrapped(fn);
  const call = position.parent;
  if (call?.type !== 'CallExpression' || call.arguments[1] !== position) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !listening.has(staticKey(callee) ?? '')) return undefined;
  const [name] = call.arguments;
  const event = name && constantString(name, sourceCode);
  return event === undefined ? undefined : { emitter: callee.object, event };
}

function emitterParts(emitter: TSESTree.Node, sourceCode: SourceCode): ListenerParts | undefined {
  const id = resolveApi(emitterBehind(emitter, sourceCode), sourceCode)?.id;
  return id === undefined ? undefined : outsideEmitters.get(id);
}

/** Through `x.on(…)`, which answers `x`, and `y.pipe(x)`, which answers `x` too. */
function emitterBehind(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  let current = unwrap(node);
  for (let step = 0; step < longestChain; step += 1) {
    const variable = current.type === 'Identifier' ? variableOf(current, sourceCode) : undefined;
    const definition = variable && singleDefinition(variable);
    const value = definition?.pattern.type === 'Identifier' ? unwrap(definition.value) : undefined;
    const call = current.type === 'CallExpression' ? current : value;
    if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return current;
    const key = staticKey(call.callee) ?? '';
    const [argument] = call.arguments;
    if (key === 'pipe' && argument) current = unwrap(argument);
    else if (listening.has(key)) current = unwrap(call.callee.object);
    else return current;
  }
  return current;
}

/** `server.on('connection', (socket) => socket.on(…))` */
function socketParts(emitter: TSESTree.Node, sourceCode: SourceCode): ListenerParts | undefined {
  const root = unwrap(emitter);
  const variable = root.type === 'Identifier' ? variableOf(root, sourceCode) : undefined;
  const [def] = variable?.defs ?? [];
  if (def?.type !== 'Parameter' || !isFunction(def.node) || def.node.params[0] !== def.name) return undefined;
  const listened = listenerOf(def.node, sourceCode);
  if (!listened || !/^connect(?:ion)?$/.test(listened.event)) return undefined;
  let server = unwrap(listened.emitter);
  // `io.of('/namespace').on('connection', …)`
  if (server.type === 'CallExpression' && server.callee.type === 'MemberExpression' && staticKey(server.callee) === 'of') server = server.callee.object;
  const id = resolveApi(server, sourceCode)?.id;
  return id === undefined ? undefined : socketServers.get(id);
}
