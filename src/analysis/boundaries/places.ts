import type { TSESTree } from '@typescript-eslint/utils';

import { jobConsumers, messageTargets, textMessageTargets } from '../../catalog/boundaries/messages.js';
import {
  fetchExports, handlerFamilies, handlerRegistrars, handlerTypes, plugins, procedureMethods, routeMakers, routeMethods, socketMethod, socketRoute,
} from '../../catalog/route-places.js';
import { requestHandlerMethod } from '../../catalog/paths/tool-inputs.js';
import { type ApiReference, instanceReference } from '../identity/api-id.js';
import { type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import { exportedName } from '../identity/function-positions.js';
import { assertedType, functionTypeOf, holderType } from '../identity/function-types.js';
import { parameterTarget } from '../identity/parameters.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { handlerPositions, isRegistered } from './handler-positions.js';
import { takesKoaContext } from './koa-context.js';
import { isInputlessProcedure } from './procedures.js';
import { membersOf } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { declaredBy, variableOf } from '../identity/scope.js';
import { declaredTypeReference } from '../identity/type-annotations.js';
import { requestOfRoute } from './route-objects.js';
import { answers, family, looksLikePath, type Places, placesOfRoute } from './route-places.js';
import { placesOfEvent, placesOfSocketHandler } from './socket-places.js';
import { takesToolCalls } from './tool-calls.js';
import { takesResponse } from './unrouted-handlers.js';
import { constantOf } from '../values/values.js';

/**
 * What a parameter is by the place its function stands in: the request of a route callback, the event of a `message`
 * listener, the argument of an exported `POST` or `handler`. Names of parameters play no part.
 */
export function placeOfParameter(fn: FunctionNode, index: number, sourceCode: SourceCode): ApiReference | undefined {
  return placesOf(fn, sourceCode)?.[index];
}

/** What the parameters of a function are by the place it stands in; `undefined` where no place says anything. */
export function placesOf(fn: FunctionNode, sourceCode: SourceCode): readonly (ApiReference | undefined)[] | undefined {
  const isElsewhere = (isPlainlyElsewhere(fn) && !isRegistered(fn, sourceCode)) || isOnlyCalled(fn, sourceCode);
  const places = isElsewhere ? undefined : parameterPlaces(fn, sourceCode);
  if (places) return places;
  if (takesKoaContext(fn, sourceCode)) return koaPlaces;
  return takesResponse(fn, () => isOnlyCalled(fn, sourceCode), sourceCode) ? requestPlaces : undefined;
}

/**
 * The quick answer for most functions: methods and fields of classes, and callbacks of calls such as `map` and `then` whose
 * results are given no name, stand in no such place.
 */
function isPlainlyElsewhere(fn: FunctionNode): boolean {
  let position = wrapped(fn);
  for (let { parent } = position; parent; { parent } = position) {
    switch (parent.type) {
      case 'ArrowFunctionExpression':
      case 'ReturnStatement':
        // `(store): RequestHandler => (req, res) => …`
        return holderType(position) === undefined;
      case 'AwaitExpression':
      case 'ExpressionStatement':
      case 'MemberExpression':
      case 'MethodDefinition':
        return true;
      case 'PropertyDefinition':
        return parent.typeAnnotation === undefined;
      case 'CallExpression': {
        if (parent.callee === position) return true;
        const callee = unwrap(parent.callee);
        const key = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
        if (key === undefined || takesHandler(key)) return false;
        position = wrapped(parent);
        break;
      }
      default:
        return false;
    }
  }
  return false;
}

/** The next quick answer: a function of the file's own that is handed to nobody. */
function isOnlyCalled(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const { parent } = fn;
  const owner = fn.type === 'FunctionDeclaration' ? fn : parent;
  const name = owner === fn ? fn.id : parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && !parent.id.typeAnnotation ? parent.id : undefined;
  const home = owner === fn ? parent : parent.parent?.parent;
  if (!name || home?.type === 'ExportNamedDeclaration' || home?.type === 'ExportDefaultDeclaration') return false;
  for (const { identifier } of declaredBy(owner, name, sourceCode)?.references ?? []) {
    const user = identifier.parent;
    if (identifier !== name && !(user?.type === 'CallExpression' && user.callee === identifier)) return false;
  }
  return true;
}

const parameterPlaces = perNode<FunctionNode, readonly (ApiReference | undefined)[]>((fn, sourceCode) => {
  if (fn.params.length === 0) return undefined;
  for (const position of handlerPositions(fn, sourceCode)) {
    const ids = placesAt(position, fn, sourceCode);
    if (ids) return ids.map((id) => id && instanceReference(id));
  }
  return declaredPlaces(fn, sourceCode);
});

/** `const read: (req: Request, res: Response) => void = (req, res) => …`, also by an alias, and in a class. */
function declaredPlaces(fn: FunctionNode, sourceCode: SourceCode): readonly (ApiReference | undefined)[] | undefined {
  const places = functionTypeOf(fn, sourceCode)?.params.map((parameter) => {
    const type = 'typeAnnotation' in parameter ? parameter.typeAnnotation?.typeAnnotation : undefined;
    return type && declaredTypeReference(type, sourceCode);
  });
  return places?.some((place) => place) === true ? places : undefined;
}

const requestPlaces: readonly (ApiReference | undefined)[] = [instanceReference('express#Request()')];
const koaPlaces: readonly (ApiReference | undefined)[] = handlerFamilies.koa.map(instanceReference);

function placesAt(position: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): Places | undefined {
  const { parent } = position;
  const exported = exportedName(position);
  if (exported !== undefined) return placesOfExport(exported, position, fn, sourceCode);
  switch (parent?.type) {
    case 'AssignmentExpression':
      return parent.right === position ? placesOfListener(parent.left, sourceCode) : undefined;
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === position ? undefined : placesOfArgument(parent, position, fn, sourceCode);
    case 'Property':
      return placesOfProperty(parent, fn, sourceCode);
    case 'ArrowFunctionExpression':
    case 'PropertyDefinition':
    case 'ReturnStatement':
    case 'TSSatisfiesExpression':
    case 'VariableDeclarator':
      return placesOfDeclaration(position, fn, sourceCode);
    default:
      return undefined;
  }
}

function placesOfExport(name: string, position: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): Places | undefined {
  const declared = placesOfDeclaration(position, fn, sourceCode);
  if (declared) return declared;
  if (fetchExports.has(name)) return handlerFamilies.fetch;
  if (answers(fn, sourceCode)) return family('http', fn);
  if (name === 'fetch' && position.parent?.type === 'Property') return handlerFamilies.fetch;
  return name === 'handler' && mayBeEvent(fn.params[0]) ? handlerFamilies.lambda : undefined;
}

const eventTypes = /(?:Event|Request|Message|Payload|Input|Body|Args|Params)(?:V\d+)?$/;

/** Other things are called `handler` too: a parameter whose type is named after something else is no event. */
function mayBeEvent(parameter: TSESTree.Parameter | undefined): boolean {
  const target = parameter && parameterTarget(parameter);
  const type = target && 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type !== 'TSTypeReference') return true;
  const { typeName } = type;
  const name = typeName.type === 'TSQualifiedName' ? typeName.right.name : typeName.type === 'Identifier' ? typeName.name : '';
  return eventTypes.test(name);
}

function placesOfDeclaration(position: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): Places | undefined {
  for (const type of [holderType(position), assertedType(fn)]) {
    const declared = type && declaredTypeReference(type, sourceCode);
    const found = declared && (handlerTypes.get(declared.id) ?? plugins.get(declared.id));
    if (found) return family(found, fn);
  }
  return undefined;
}

/** `port.onmessage = (event) => …` */
function placesOfListener(left: TSESTree.Node, sourceCode: SourceCode): Places | undefined {
  if (left.type === 'Identifier') return left.name === 'onmessage' && !variableOf(left, sourceCode)?.defs.length ? ['place#MessageEvent()'] : undefined;
  if (left.type !== 'MemberExpression' || staticKey(left) !== 'onmessage') return undefined;
  return placesOfTarget(left.object, sourceCode);
}

function placesOfTarget(target: TSESTree.Node, sourceCode: SourceCode): Places | undefined {
  const id = resolveApi(target, sourceCode)?.id;
  if (id === undefined) return undefined;
  if (textMessageTargets.has(id)) return ['place#TextMessageEvent()'];
  return messageTargets.has(id) ? ['place#MessageEvent()'] : undefined;
}

function placesOfArgument(
  call: TSESTree.CallExpression | TSESTree.NewExpression, position: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode,
): Places | undefined {
  const callee = unwrap(call.callee);
  const key = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  // Most callbacks are those of `map` and `then`: their names say enough.
  if (key !== undefined && !takesHandler(key)) return undefined;
  const api = resolveApi(callee, sourceCode);
  if (api) {
    const registered = handlerRegistrars.get(api.id) ?? plugins.get(api.id);
    if (registered) return family(registered, fn);
    if (jobConsumers.has(api.id)) return ['place#Job()'];
  }
  const method = callee.type === 'MemberExpression' ? key : api?.path.at(-1);
  if (method === undefined) return undefined;
  if (method === 'consume') return ['place#TextMessage()'];
  if (method === requestHandlerMethod) return takesToolCalls(call, sourceCode) ? ['place#ToolCall()'] : undefined;
  if (method === 'addEventListener') return placesOfEventListener(call, callee, sourceCode);
  if (callee.type !== 'MemberExpression') return undefined;
  const event = isListenerMethod(method) ? nameOfEvent(call, sourceCode) : undefined;
  if (event !== undefined) return placesOfEvent(event, callee.object, fn, sourceCode);
  if (procedureMethods.has(method) && call.arguments.at(-1) === position && isInputlessProcedure(callee.object, sourceCode)) {
    return ['place#Procedure()'];
  }
  const [path] = call.arguments;
  if (method === socketMethod && path && looksLikePath(path, sourceCode)) return handlerFamilies.httpSocket;
  if (!routeMethods.has(method)) return undefined;
  return placesOfMadeRoute(method, call, fn, sourceCode) ?? placesOfRoute(call, callee.object, fn, sourceCode);
}

/** `makeRouter().openapi(route, handler)`: the route says what the handler gets, whoever made the application. */
function placesOfMadeRoute(
  method: string, { arguments: [route] }: TSESTree.CallExpression | TSESTree.NewExpression, fn: FunctionNode, sourceCode: SourceCode,
): Places | undefined {
  const maker = routeMakers.get(method);
  if (!maker || !route) return undefined;
  const api = resolveApi(route, sourceCode);
  // Routes are often made in a file of their own; no other method of this name takes a route and a handler.
  const isMade = api?.id === maker.made || (route.type === 'Identifier' && api !== undefined && /^[.@~#]/.test(api.module));
  return isMade ? family(maker.family, fn) : undefined;
}

const listenerTakers = new Set(['addEventListener', 'addListener', 'consume', 'on', 'once', requestHandlerMethod]);

/** Is there a method of this name that is given a handler? */
function takesHandler(method: string): boolean {
  handlerTakers ??= new Set([
    socketMethod, ...listenerTakers, ...routeMethods, ...procedureMethods, ...membersOf(handlerRegistrars), ...membersOf(jobConsumers),
  ]);
  return handlerTakers.has(method);
}

let handlerTakers: ReadonlySet<string> | undefined;

function isListenerMethod(method: string): boolean {
  return method === 'on' || method === 'once' || method === 'addListener';
}

function nameOfEvent(call: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode): string | undefined {
  const [name] = call.arguments;
  const constant = name && constantOf(name, sourceCode);
  return typeof constant?.value === 'string' && !constant.value.startsWith('/') ? constant.value : undefined;
}

function placesOfEventListener(
  call: TSESTree.CallExpression | TSESTree.NewExpression, callee: TSESTree.Node, sourceCode: SourceCode,
): Places | undefined {
  if (nameOfEvent(call, sourceCode) !== 'message') return undefined;
  if (callee.type === 'MemberExpression') return placesOfTarget(callee.object, sourceCode);
  return resolveApi(callee, sourceCode)?.id === 'global#addEventListener' ? ['place#MessageEvent()'] : undefined;
}

/** `fastify.route({ handler })`, `Bun.serve({ fetch })`, `export const actions = { default: … }`. */
function placesOfProperty(property: TSESTree.Property, fn: FunctionNode, sourceCode: SourceCode): Places | undefined {
  const key = staticKey(property);
  if (key === 'eachMessage' || key === 'eachBatch') return ['place#TextMessage()'];
  if (key === socketRoute.handler) return handlerFamilies.fastifySocket;
  const message = placesOfSocketHandler(property, sourceCode);
  if (message) return message;
  const request = key === 'handler' ? requestOfRoute(property, sourceCode) : undefined;
  if (request) return [request];
  const object = wrapped(property.parent);
  const holder = object.parent;
  if (holder?.type === 'CallExpression' && holder.callee !== object) {
    const callee = unwrap(holder.callee);
    if (key === 'handler' && callee.type === 'MemberExpression' && routeMethods.has(staticKey(callee) ?? '')) {
      return placesOfRoute(holder, callee.object, fn, sourceCode);
    }
    return key === 'fetch' && resolveApi(holder.callee, sourceCode)?.id === 'global#Bun.serve' ? handlerFamilies.fetch : undefined;
  }
  // Actions of SvelteKit get the event and nothing else; others have a `next`.
  return exportedName(object) === 'actions' && fn.params.length === 1 ? handlerFamilies.fetch : undefined;
}
